"""What a meeting is once several articles have told of it."""

from collections.abc import Iterable

from briefings.agenda.meetings import differences, fold, fold_visible
from briefings.model.article import EventStatus
from briefings.model.library import SHARED, Library
from briefings.model.meeting import ChangeKind, MeetingChange
from tests.agenda.tellings import event, mention

SCHEDULED, CANCELLED, POSTPONED = EventStatus.SCHEDULED, EventStatus.CANCELLED, EventStatus.POSTPONED
TENTATIVE = EventStatus.TENTATIVE


def kinds(history: Iterable[MeetingChange]) -> list[ChangeKind]:
    return [change.kind for change in history]


def test_one_article_announces_a_meeting() -> None:
    meeting = fold([mention(1, event(start="2027-03-10T09:00", timezone="Europe/Oslo", location="Vessel"))])
    assert (meeting.start, meeting.timezone, meeting.location) == ("2027-03-10T09:00", "Europe/Oslo", "Vessel")
    assert kinds(meeting.history) == [ChangeKind.ANNOUNCED]
    assert meeting.last_said.article_id == 1


def test_a_later_article_adds_the_hour_and_the_place() -> None:
    later = event(start="2027-03-10T09:00", timezone="Europe/Oslo", location="Vessel")
    meeting = fold([mention(1, event()), mention(2, later)])
    assert (meeting.start, meeting.timezone, meeting.location) == ("2027-03-10T09:00", "Europe/Oslo", "Vessel")
    assert kinds(meeting.history) == [ChangeKind.ANNOUNCED, ChangeKind.UPDATED]


def test_a_later_article_that_says_less_takes_nothing_away() -> None:
    full = event(start="2027-03-10T09:00", timezone="Europe/Oslo", location="Vessel")
    meeting = fold([mention(1, full), mention(2, event(start="2027-03")), mention(3, event())])
    assert (meeting.start, meeting.location) == ("2027-03-10T09:00", "Vessel")
    assert kinds(meeting.history) == [ChangeKind.ANNOUNCED]
    assert meeting.latest.article_id == 3


def test_a_day_refines_a_month_without_a_move() -> None:
    meeting = fold([mention(1, event(start="2027-03")), mention(2, event())])
    assert meeting.start == "2027-03-10"
    assert meeting.moved_from is None


def test_a_moved_meeting_keeps_its_history() -> None:
    meeting = fold([mention(1, event()), mention(2, event(start="2027-03-17", replaces="2027-03-10"))])
    assert (meeting.start, meeting.moved_from) == ("2027-03-17", "2027-03-10")
    assert kinds(meeting.history) == [ChangeKind.ANNOUNCED, ChangeKind.MOVED]
    assert (meeting.last_change.old_start, meeting.last_change.article_id) == ("2027-03-10", 2)


def test_a_move_takes_the_old_end_with_it() -> None:
    meeting = fold([mention(1, event(end="2027-03-11")), mention(2, event(start="2027-03-17", replaces="2027-03-10"))])
    assert meeting.end is None


def test_an_older_article_that_arrives_late_moves_nothing() -> None:
    meeting = fold([mention(5, event(start="2027-03-17", replaces="2027-03-10")), mention(1, event())])
    assert meeting.start == "2027-03-17"


def test_an_article_that_has_not_heard_of_the_move_does_not_move_it_back() -> None:
    moved = event(start="2027-03-17", replaces="2027-03-10")
    meeting = fold([mention(1, event()), mention(2, moved), mention(3, event())])
    assert meeting.start == "2027-03-17"


def test_an_article_that_says_so_moves_it_back() -> None:
    moved, back = event(start="2027-03-17", replaces="2027-03-10"), event(replaces="2027-03-17")
    meeting = fold([mention(1, event()), mention(2, moved), mention(3, back)])
    assert (meeting.start, meeting.moved_from) == ("2027-03-10", "2027-03-17")


def test_a_cancelled_meeting_keeps_its_date() -> None:
    meeting = fold([mention(1, event(start="2027-03-10T09:00")), mention(2, event(status=CANCELLED))])
    assert (meeting.start, meeting.status, meeting.is_on) == ("2027-03-10T09:00", CANCELLED, False)
    assert meeting.last_change.kind is ChangeKind.CANCELLED


def test_a_cancelled_meeting_can_be_on_again() -> None:
    meeting = fold([mention(1, event()), mention(2, event(status=CANCELLED)), mention(3, event())])
    assert (meeting.status, meeting.last_change.kind) == (SCHEDULED, ChangeKind.REVIVED)


def test_a_postponed_meeting_with_a_new_date_is_moved() -> None:
    told = [mention(1, event()), mention(2, event(status=POSTPONED)), mention(3, event(start="2027-04-01"))]
    meeting = fold(told)
    assert (meeting.start, meeting.moved_from, meeting.status) == ("2027-04-01", "2027-03-10", SCHEDULED)
    assert kinds(meeting.history) == [ChangeKind.ANNOUNCED, ChangeKind.POSTPONED, ChangeKind.MOVED]


def test_a_surer_word_is_an_update() -> None:
    meeting = fold([mention(1, event(status=TENTATIVE)), mention(2, event())])
    assert (meeting.status, meeting.last_change.kind) == (SCHEDULED, ChangeKind.UPDATED)


def test_a_title_that_says_more_takes_the_place_of_one_that_says_less() -> None:
    meeting = fold([mention(1, event()), mention(2, event("Norland–Sudland talks on fishing"))])
    assert meeting.title == "Norland–Sudland talks on fishing"


def test_another_title_does_not_rename_the_meeting() -> None:
    meeting = fold([mention(1, event()), mention(2, event("Meeting of the neighbours"))])
    assert meeting.title == "Norland–Sudland talks"


def test_parties_add_up() -> None:
    meeting = fold([mention(1, event()), mention(2, event(participants=("Sudland", "Westland")))])
    assert meeting.participants == ("Norland", "Sudland", "Westland")


def test_of_two_articles_of_one_instant_the_later_loaded_has_the_last_word() -> None:
    meeting = fold([mention(1, event(status=CANCELLED), article=9), mention(1, event(), article=4)])
    assert meeting.status is CANCELLED


def test_what_a_reader_may_not_see_and_what_was_dropped_count_for_nothing() -> None:
    told = [
        mention(1, event()),
        mention(2, event(status=CANCELLED), library="server/7"),
        mention(3, event(start="2027-03-24", replaces="2027-03-10"), dropped=True),
    ]
    seen = fold_visible(told, [SHARED])
    assert seen is not None
    assert (seen.start, seen.status) == ("2027-03-10", SCHEDULED)
    server = fold_visible(told, [SHARED, Library("server/7")])
    assert server is not None
    assert server.status is CANCELLED


def test_a_meeting_that_nobody_visible_tells_of_is_none() -> None:
    assert fold_visible([mention(1, event(), library="server/7")], [SHARED]) is None


def test_nothing_differs_between_a_meeting_and_itself() -> None:
    meeting = fold([mention(1, event())])
    assert differences(meeting, meeting) == ()
    assert differences(None, meeting) == ()
    assert differences(meeting, None) == ()


def test_the_difference_is_one_change_however_many_articles_lie_between() -> None:
    before = fold([mention(1, event())])
    steps = [event(start="2027-03-17", replaces="2027-03-10"), event(start="2027-03-24", replaces="2027-03-17")]
    after = fold([*before.mentions, *(mention(2 + i, step) for i, step in enumerate(steps))])
    (change,) = differences(before, after)
    assert (change.kind, change.old_start, change.new_start) == (ChangeKind.MOVED, "2027-03-10", "2027-03-24")
    assert change.article_id == 3


def test_a_cancellation_taken_away_is_a_revival() -> None:
    told = [mention(1, event()), mention(2, event(status=CANCELLED))]
    (change,) = differences(fold(told), fold(told[:1]))
    assert change.kind is ChangeKind.REVIVED
