"""Which announcements are one meeting, and which only look alike."""

from dataclasses import replace

import pytest

from briefings.agenda.match import find_twin, match_event
from briefings.agenda.meetings import fold
from briefings.model.article import Event, EventKind, EventStatus
from briefings.model.meeting import Meeting
from tests.agenda.tellings import event, mention


def known(*said: Event) -> Meeting:
    return fold([mention(day, one) for day, one in enumerate(said, 1)])


def hearing(title: str, start: str = "2027-03-10", participants: tuple[str, ...] = ("Senate",)) -> Event:
    return event(title, start, participants=participants)


@pytest.mark.parametrize(
    ("told", "before"),
    [
        (event("Washington–Moscow talks", participants=()), event("U.S.–Russia security talks", participants=())),
        (
            event("Security talks", participants=("United States", "Russia")),
            event("Russian–American meeting", participants=("Russia", "U.S.")),
        ),
        (event("Sudland–Norland meeting"), event("Norland–Sudland talks")),
        (event("Vexley trial", participants=()), event("Fraud trial of Ada Vexley", participants=("Ada Vexley",))),
        (event("Assembly vote on the harbour levy", participants=()), event("Harbour levy bill vote", participants=())),
        (event("Talks in Vessel"), event("Meeting on fishing rights")),
    ],
)
def test_the_same_day_and_the_same_parties_or_subject_are_one_meeting(told: Event, before: Event) -> None:
    assert match_event(told, [known(before)]) is not None


def test_two_hearings_of_one_body_on_one_day_are_two() -> None:
    assert (
        match_event(hearing("Senate hearing on the bridge"), [known(hearing("Senate hearing on the budget"))]) is None
    )


def test_two_meetings_with_nothing_but_their_kind_in_common_are_two() -> None:
    told = event("Public hearing", participants=())
    assert match_event(told, [known(event("Public hearing", participants=()))]) is None


def test_two_sorts_of_event_with_the_same_parties_are_two() -> None:
    told = event("Norland–Sudland press briefing")
    assert match_event(told, [known(event("Norland–Sudland talks"))]) is None


def test_what_an_article_is_about_makes_no_two_of_its_events_one() -> None:
    told = event("Public hearing (Ostrow)", participants=())
    assert match_event(told, [known(event("Public briefing (Ostrow)", participants=()))]) is None
    assert match_event(told, [known(event("Hearing on the flood in Ostrow", participants=()))]) is not None


def test_a_vote_is_not_the_debate_before_it() -> None:
    debate = event("Debate on the harbour levy", participants=())
    vote = event("Vote on the harbour levy", kind=EventKind.VOTE, participants=())
    assert match_event(vote, [known(debate)]) is None


def test_a_kind_that_is_not_known_fits_any() -> None:
    told = event("Norland–Sudland talks", kind=EventKind.OTHER)
    assert match_event(told, [known(event())]) is not None


def test_a_board_that_meets_each_week_is_not_moved() -> None:
    told = event("Harbour board meeting", "2027-03-17", participants=("harbour board",))
    before = event("Harbour board meeting", "2027-03-10", participants=("harbour board",))
    assert match_event(told, [known(before)]) is None


def test_the_date_that_an_article_replaces_is_strong_evidence() -> None:
    told = event("Norland–Sudland talks", "2027-03-17", replaces="2027-03-10")
    assert match_event(told, [known(event())]) is not None


def test_a_move_of_another_meeting_does_not_count() -> None:
    told = event("Westland–Eastland talks", "2027-03-17", replaces="2027-03-10", participants=("Westland", "Eastland"))
    assert match_event(told, [known(event())]) is None


def test_a_new_date_goes_with_the_meeting_that_was_put_off() -> None:
    before = known(event(), event(status=EventStatus.POSTPONED))
    assert match_event(event(start="2027-04-20"), [before]) is not None


def test_an_older_article_that_arrives_late_finds_the_moved_meeting() -> None:
    moved = known(event(start="2027-03-17", replaces="2027-03-10"))
    assert match_event(event(start="2027-03-10"), [moved]) is not None


def test_a_date_that_only_a_later_move_names_is_known_too() -> None:
    moved_twice = known(
        event(start="2027-03-09", replaces="2027-03-11"), event(start="2027-03-12", replaces="2027-03-09")
    )
    assert match_event(event(start="2027-03-11"), [moved_twice]) is not None


def test_a_month_fits_a_day_in_it() -> None:
    assert match_event(event(start="2027-03"), [known(event())]) is not None
    assert match_event(event(start="2027-04"), [known(event())]) is None


def test_a_day_inside_a_range_fits() -> None:
    assert match_event(event(start="2027-03-11"), [known(event(end="2027-03-12"))]) is not None


def test_two_hours_of_one_day_are_two_meetings() -> None:
    told = event(start="2027-03-10T15:00", timezone="Europe/Oslo")
    before = known(event(start="2027-03-10T09:00", timezone="Europe/Oslo"))
    assert match_event(told, [before]) is None


def test_a_session_within_a_conference_of_some_days_fits_it() -> None:
    told = event(start="2027-03-11T15:00")
    assert match_event(told, [known(event(start="2027-03-10T09:00", end="2027-03-12"))]) is not None


def test_one_instant_told_in_two_zones_is_one_meeting() -> None:
    told = event(start="2027-03-10T15:00", timezone="Europe/Oslo")
    before = known(event(start="2027-03-10T09:00", timezone="America/New_York"))
    assert match_event(told, [before]) is not None


def test_an_hour_without_a_zone_is_not_held_against_a_meeting() -> None:
    told = event(start="2027-03-10T15:00")
    before = known(event(start="2027-03-10T09:00", timezone="America/New_York"))
    assert match_event(told, [before]) is not None


def test_an_article_may_change_the_hour() -> None:
    told = event(start="2027-03-10T15:00", replaces="2027-03-10T09:00")
    assert match_event(told, [known(event(start="2027-03-10T09:00"))]) is not None


def test_the_likeliest_of_several_is_taken() -> None:
    budget, bridge = known(hearing("Senate hearing on the budget")), known(hearing("Senate hearing on the bridge"))
    assert match_event(hearing("Hearing on the bridge"), [budget, bridge]) is bridge


def another(meeting: Meeting) -> Meeting:
    return replace(meeting, id=meeting.id + 1)


def test_a_move_told_late_shows_that_two_meetings_are_one() -> None:
    old, new = known(event()), another(known(event(start="2027-03-17")))
    move = event(start="2027-03-17", replaces="2027-03-10")
    assert find_twin(move, old, [old, new]) is new
    assert find_twin(move, new, [old, new]) is old


def test_an_event_that_moves_nothing_joins_no_meetings() -> None:
    old, new = known(event()), another(known(event(start="2027-03-17")))
    assert find_twin(event(), old, [old, new]) is None


def test_nothing_is_known_at_first() -> None:
    assert match_event(event(), []) is None
