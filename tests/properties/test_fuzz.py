"""The longer run of `bench.fuzz`: its cases can be made again, it sees faults, and some of them hold none."""

from dataclasses import replace

import pytest

from bench import fuzz
from briefings.model.article import Article, RawArticle, SourceFormat
from briefings.parse import parse_article


def test_a_case_is_made_again_by_its_seed_and_number() -> None:
    cases = [fuzz.make_case(7, number) for number in range(40)]
    assert cases == [fuzz.make_case(7, number) for number in range(40)]
    assert {format for _, format in cases} == set(SourceFormat)
    assert cases != [fuzz.make_case(8, number) for number in range(40)]


def test_a_fault_is_made_as_short_as_it_goes() -> None:
    assert fuzz.shorten("the board met on May 3, and again", lambda text: "May" in text) == "May"
    assert fuzz.shorten(b"\x00" * 99 + b"\xff\xfe", lambda data: b"\xff" in data) == b"\xff"


def test_what_the_parser_raises_is_a_fault(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def parse(raw: RawArticle) -> Article:
        raise ValueError(raw.text[:1])

    monkeypatch.setattr(fuzz, "parse_article", parse)
    assert fuzz.find_fault("a board", SourceFormat.TEXT) == "ValueError: a"
    assert fuzz.main(["--seed", "1", "--case", "0"]) == 1
    assert "--seed 1 --case 0" in capsys.readouterr().out


def test_a_place_that_is_not_what_it_says_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz, "parse_article", lambda raw: replace(parse_article(raw), text="x" + raw.text))
    assert fuzz.find_fault("The board meets on March 9.", SourceFormat.TEXT) == "the place of a passage is wrong"


def test_some_of_its_texts_are_parsed_without_a_fault() -> None:
    faults = {fuzz.find_fault(*fuzz.make_case(3, number)) for number in range(60)}
    assert faults - {"too slow"} == {None}
