"""Which body a title means that its sentence calls by a bare noun."""

import pytest

from briefings.model.article import Event, RawArticle
from briefings.parse import parse_article
from tests.parse.events.stories import find


def find_one(story: str) -> Event:
    """The one event of a story of Friday, Jan. 15, 2027."""
    [event] = parse_article(RawArticle(f"Jan. 15, 2027\n\nNews from the harbor\n\n{story}")).events
    return event


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "The Odderby Harbor Council raised its fees on Friday. The council's yearly dinner is set for Feb. 3.",
            "Odderby Harbor Council's yearly dinner",
        ),
        (
            "Tarn Foods Inc. lost money. Tarn Foods Inc. sells fish. The company has its yearly dinner on Feb. 3.",
            "Tarn Foods Inc.'s yearly dinner",
        ),
        (
            "The divers wrote to the Odderby Care Board. A dinner of the board with donors is set for Feb. 3.",
            "Dinner of the Odderby Care Board with donors",
        ),
    ],
)
def test_a_bare_noun_gets_the_name_of_its_body(story: str, title: str) -> None:
    assert find_one(story).title == title


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Analysts at Quill Bank agreed. The bank will hold its yearly dinner on Feb. 3.", "Bank's yearly dinner"),
        (
            "Tarn Foods Inc. lost money. Its club, the Odderby Club, is fine. A club will hold a fair on Feb. 3.",
            "Club fair",
        ),
        ("The Odderby Harbor League raised its fees. The League Cup final is set for Feb. 3.", "League Cup final"),
    ],
)
def test_what_can_be_any_body_gets_no_name(story: str, title: str) -> None:
    assert find_one(story).title == title


def test_a_body_that_has_time_has_its_name() -> None:
    story = "The Tide Safety Commission met. The commission has until Feb. 9 to decide whether to go to court."
    assert find(story)[-1].title == "Deadline for Tide Safety Commission to decide whether to go to court"
