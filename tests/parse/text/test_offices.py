"""Which words a name or an office has beside its own."""

import pytest

from briefings.model.article import RawArticle
from briefings.parse.page.layout import find_blocks
from briefings.parse.quotes.find import find_quotes
from briefings.parse.quotes.story import Story


def speaker_of(text: str) -> tuple[str | None, str | None]:
    """The last speaker of a text, with the role."""
    quote = find_quotes(Story(text, find_blocks(RawArticle(text))))[-1]
    return quote.speaker, quote.role


@pytest.mark.parametrize(
    "body",
    [
        "Center for Tide Research",
        "Ministry of Foreign Tides",
        "University of Penn",
        "Bureau of Ocean Energy Management",
        "Royal Society for the Protection of Tides",
        "National Tide Service",
        "Mothers Against Drunk Sailing",
        "Doctors Without Harbors",
        "Tide & Sons",
    ],
)
def test_a_body_keeps_its_whole_name(body: str) -> None:
    assert speaker_of(f"{body} said it was “a sieve”.") == (body, None)
    assert speaker_of(f"“It leaks,” said {body}.") == (body, None)


@pytest.mark.parametrize(
    "office",
    [
        "Superintendent of Police",
        "Member of Parliament",
        "Sheriff of Penn County",
        "Chair of the Board",
        "Chief Secretary to the Treasury",
        "Special Adviser to the President",
        "Professor Emeritus",
        "Poet Laureate",
        "Comrade",
        "DI",
    ],
)
def test_an_office_is_none_of_the_name(office: str) -> None:
    assert speaker_of(f"{office} Ada Brook said it was “a sieve”.") == ("Ada Brook", office)
    assert speaker_of(f"“It leaks,” said {office} Ada Brook.") == ("Ada Brook", office)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The center for Tide Research closed. The campaign for Ada Brook called it “a sieve”.", "The campaign"),
        ("Lawyers for Ada Brook said it was “a sieve”.", "Lawyers"),
        ("“It leaks,” said Ada Brook, Jr., a pilot.", "Ada Brook"),
        ("“It leaks,” Brook said to the crowd.", "Brook"),
        ("DI Ada Brook left. “It leaks,” DI Brook said.", "Ada Brook"),
        ("Federal Judge Ada Brook said it was “a sieve”.", "Ada Brook"),
    ],
)
def test_small_words_of_a_sentence_join_nothing(text: str, speaker: str) -> None:
    assert speaker_of(text)[0] == speaker


@pytest.mark.parametrize(
    "told",
    [
        "Quay Lines today named Ada Brook chief executive officer.",
        "The board elected Ada Brook chairwoman.",
        "The mayor appointed Ada Brook harbor chief.",
    ],
)
def test_who_is_given_an_office_is_named_before_it(told: str) -> None:
    assert speaker_of(f"{told} “I am honored,” Brook said.")[0] == "Ada Brook"


def test_an_office_before_a_name_is_not_one_that_is_given() -> None:
    assert speaker_of("They named Quay Lines chief executive Ada Brook. “I am honored,” Brook said.")[0] == "Ada Brook"


def test_what_a_court_hears_is_said_by_whom_it_names() -> None:
    assert speaker_of("The court heard Abel told police: “I must have dozed off.”")[0] == "Abel"
