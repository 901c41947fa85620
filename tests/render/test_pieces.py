"""How the pieces of a message share its room."""

from dataclasses import replace

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
