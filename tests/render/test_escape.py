"""Article text shows as it is written and can do nothing."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefings.render.escape import Escaped, clean, clip, escape, http_url, link, measure
from tests.render.hostile import ATTACKS, texts, urls
from tests.render.markdown import find_markup, shown


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_shows_as_plain_words(attack: str) -> None:
    assert find_markup(escape(attack)) == []
    assert "\n" not in escape(attack)


@given(texts)
@settings(max_examples=60, deadline=None)
def test_any_text_shows_exactly_its_words(text: str) -> None:
    assert find_markup(escape(text)) == []
    assert shown(escape(text)) == clean(text)


@given(texts, st.integers(1, 700))
@settings(max_examples=60, deadline=None)
@example("漢" * 400, 90)
@example("* " * 300, 50)
def test_a_clipped_text_keeps_to_its_room_and_says_that_it_was_cut(text: str, room: int) -> None:
    clipped = clip(text, room)
    assert measure(clipped) <= room
    assert find_markup(clipped) == []
    whole = clean(text) or "—"
    assert shown(clipped) == whole or clipped.endswith("…")
    assert whole.startswith(shown(clipped).removesuffix("…").rstrip())


def test_a_text_is_cut_between_words() -> None:
    assert clip("The barrier closed twice in ten years", 22) == "The barrier closed…"


def test_a_text_is_escaped_once_only() -> None:
    assert escape(escape("a*b")) == r"a\*b"
    assert isinstance(clip("a", 10), Escaped)


def test_marks_that_turn_the_line_around_are_left_out() -> None:
    assert clean("a\u202ebc\u2066d\ufeff\U000e0041") == "abcd"


def test_writing_from_right_to_left_keeps_its_letters_and_accents_theirs() -> None:
    assert clean("שלום café") == "שלום café"


def test_towers_of_marks_are_cut_down() -> None:
    assert clean("e" + "\u0301" * 50) == "e" + "\u0301" * 4


def test_a_text_without_anything_to_see_is_empty() -> None:
    assert clean(" \u200b\u2060 \u0301") == ""


def test_emoji_made_of_several_characters_stay_whole() -> None:
    assert clean("👩‍🚀 🏴‍☠️") == "👩‍🚀 🏴‍☠️"


def test_times_of_day_are_not_taken_for_emoji_names() -> None:
    assert escape("at 10:30, 11:45") == "at 10:30, 11:45"
    assert escape(":fire:") == r"\:fire:"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [("1. first", r"1\. first"), ("3.5 million", "3.5 million"), ("-# small", r"\-# small"), ("# big", r"\# big")],
)
def test_openers_of_lists_and_headings_are_escaped_where_they_stand_first(text: str, escaped: str) -> None:
    assert escape(text) == escaped


@given(urls)
@settings(max_examples=50, deadline=None)
def test_an_address_that_is_used_is_a_plain_one(url: str | None) -> None:
    used = http_url(url)
    assert used is None or (
        used.startswith(("http://", "https://"))
        and used.isascii()
        and len(used) <= 512
        and not set(used) & set(" <>()[]\\`|*\n")
    )


@pytest.mark.parametrize(
    ("url", "used"),
    [
        ("https://news.example/a(b)", "https://news.example/a%28b%29"),
        ("HTTPS://News.example:8080/x?q=1&r=ä#top", "https://news.example:8080/x?q=1&r=%C3%A4#top"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("javascript:alert(1)", None),
        ("https://bank.example@evil.example/", None),
        ("https:///nowhere", None),
        ("//news.example/", None),
        ("https://news.example:99999/", None),
        ("", None),
        (None, None),
    ],
)
def test_only_web_addresses_become_links(url: str | None, used: str | None) -> None:
    assert http_url(url) == used


def test_a_headline_with_brackets_gets_its_link_beside_it() -> None:
    assert link("Talks [live]", "https://a.example/", 90) == r"Talks \[live\] ([open](<https://a.example/>))"


def test_an_address_that_is_too_long_for_its_room_is_left_out() -> None:
    assert link("Talks", "https://a.example/" + "b" * 90, 60) == "Talks"


def test_three_byte_scripts_count_for_what_they_cost() -> None:
    assert measure("a" * 100) == 100
    assert measure("漢" * 100) == 120
    assert measure("🏛" * 10) == 20
