"""The article that the system was first described by, where it is at hand: it must work whole."""

from pathlib import Path

import pytest

from briefings.model.article import Article, EventKind
from briefings.parse import parse_article
from briefings.sources import read

FIRST = Path(__file__).resolve().parents[2].parent / "shared" / "seed" / "article.txt"


@pytest.fixture(scope="module")
def article() -> Article:
    if not FIRST.is_file():
        pytest.skip(f"{FIRST.name} is not at hand (it lies beside the project, in shared/seed)")
    return parse_article(read(FIRST.read_bytes(), name=FIRST.name))


def test_its_events_are_the_three_meetings_and_nothing_else(article: Article) -> None:
    assert [event.start for event in article.events] == ["2022-01-10", "2022-01-12", "2022-01-13"]
    talks, nato, broader = (event.title for event in article.events)
    assert (talks, nato) == ("U.S.–Russia security talks", "Russia–NATO meeting")
    assert "roader meeting" in broader
    assert "European officials" in broader
    assert {event.kind for event in article.events} == {EventKind.MEETING}


def test_each_quote_has_its_speaker(article: Article) -> None:
    assert [(quote.speaker, quote.cue, quote.kind.value) for quote in article.quotes] == [
        ("Biden administration officials", "called", "partial"),
        ("a National Security Council spokesperson", "said", "direct"),
        ("a National Security Council spokesperson", "added", "direct"),
        ("a National Security Council spokesperson", None, "direct"),
        ("a National Security Council spokesperson", None, "direct"),
        ("U.S.", "calls", "partial"),
    ]
    assert article.quotes[0].text.strip(".") == "unacceptable"


def test_its_head_and_sections_are_read(article: Article) -> None:
    assert article.published == "2021-12-28"
    assert article.category
    assert [bool(image.alt and image.credit) for image in article.images] == [True]
    kinds = [(section.kind, len(section.bullets)) for section in article.sections]
    assert kinds == [("driving_the_news", 0), ("big_picture", 3), ("what_theyre_saying", 4), ("go_deeper", 0)]
