"""How the pieces of a message share its room."""

from dataclasses import replace

import pytest

from briefings.model.draft import Draft
from briefings.render import pieces
from briefings.render.text import to_text
from tests.render.samples import NEWEST, NOW, ZONE, make_meeting

LONG = "Hearing on the tide barrier, the harbour wall, the ferry landing, the eel ladder and the old customs house"


def test_a_long_title_takes_the_room_that_short_ones_leave() -> None:
    far = replace(NEWEST, url=f"https://tarn.example/{'long-' * 20}address")
    dates = [make_meeting(1, LONG, "2027-05-04", source=far, location="Great hall of the customs house, Tarn")] + [
        make_meeting(number, f"Talk {number}", "2027-05-04") for number in range(2, 6)
    ]
    parts = pieces.meetings(dates, NOW, ZONE, 300 * len(dates))
    assert LONG in " ".join(to_text(Draft(tuple(parts))).split())
    assert pieces.size(parts) <= 300 * len(dates)


@pytest.mark.parametrize(
    ("article", "stretches", "shown"),
    [
        ('"It holds," she said.', ["It holds,"], "It holds"),
        ('"It holds," she said. "It will."', ["It holds,", "It will."], "It holds,” … “It will."),
        ('"It holds," she said, "for now," and left.', ["It holds,", "for now,"], "It holds,” … “for now"),
        ('"It holds.\n\n"It will," she said.', ["It holds.", "It will,"], "It holds. It will"),
    ],
)
def test_what_a_reporter_puts_between_the_words_of_a_quote_is_left_out_visibly(
    article: str, stretches: list[str], shown: str
) -> None:
    spans = [(article.index(words), article.index(words) + len(words)) for words in stretches]
    assert pieces.said_words(" ".join(stretches), spans) == shown


def test_a_quote_whose_blanks_were_joined_is_shown_whole() -> None:
    assert pieces.said_words("It holds, It will.", [(1, 12), (30, 40)]) == "It holds, It will."
