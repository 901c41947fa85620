"""When a meeting is reminded, and when its changes are told."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from briefings.agenda.reminders import plan_notice, plan_reminders, plan_withdrawal
from briefings.model.article import EventKind, EventStatus
from briefings.model.delivery import Place, Wanted
from briefings.model.meeting import ChangeKind, Meeting, MeetingChange

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
CHANNEL = Place(channel_id=7, guild_id=1)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def meeting(
    start: str, timezone: str | None = None, status: EventStatus = EventStatus.SCHEDULED, end: str | None = None
) -> Meeting:
    return Meeting(3, "Harbour talks", EventKind.MEETING, start, end, timezone, (), None, status, None, (), ())


def due(found: tuple[Wanted, ...]) -> list[datetime]:
    return [wanted.due_at for wanted in found]


def test_a_meeting_with_an_hour_is_reminded_that_long_before() -> None:
    found = plan_reminders(meeting("2027-03-10T09:00", "America/New_York"), [HOUR, DAY], "Europe/Berlin", CHANNEL)
    assert due(found) == [at("2027-03-09T09:00-05:00"), at("2027-03-10T08:00-05:00")]
    assert [w.key for w in found] == [
        "reminder/3/2027-03-10T09:00/86400/channel/7",
        "reminder/3/2027-03-10T09:00/3600/channel/7",
    ]


def test_a_reminder_is_of_no_use_once_the_meeting_has_begun() -> None:
    found = plan_reminders(meeting("2027-03-10T09:00", "UTC"), [HOUR], "UTC", CHANNEL)
    assert [w.expires_at for w in found] == [at("2027-03-10T09:00+00:00")]


def test_an_hour_without_a_zone_is_read_in_the_places_zone() -> None:
    found = plan_reminders(meeting("2027-03-10T09:00"), [HOUR], "Asia/Tokyo", CHANNEL)
    assert due(found) == [at("2027-03-10T08:00+09:00")]


def test_a_day_before_is_the_same_local_time_across_a_change_of_clocks() -> None:
    found = plan_reminders(meeting("2027-03-28T15:00", "Europe/Berlin"), [DAY], "Europe/Berlin", CHANNEL)
    assert due(found) == [at("2027-03-27T15:00+01:00")]  # 24 hours before would be 14:00


def test_a_lead_of_a_day_and_an_hour_counts_the_day_on_the_calendar() -> None:
    found = plan_reminders(meeting("2027-03-28T15:00", "Europe/Berlin"), [DAY + HOUR], "Europe/Berlin", CHANNEL)
    assert due(found) == [at("2027-03-27T14:00+01:00")]


def test_a_meeting_without_an_hour_is_reminded_at_nine_the_day_before_and_that_morning() -> None:
    found = plan_reminders(meeting("2027-03-10"), [DAY, HOUR], "Europe/Berlin", CHANNEL)
    assert due(found) == [at("2027-03-09T09:00+01:00"), at("2027-03-10T09:00+01:00")]
    assert found[0].expires_at == found[1].due_at
    assert found[1].expires_at == at("2027-03-11T00:00+01:00")


def test_leads_that_fall_on_the_same_morning_are_one_reminder() -> None:
    found = plan_reminders(meeting("2027-03-10"), [HOUR, HOUR / 2, HOUR * 3], "UTC", CHANNEL)
    assert len(found) == 1


def test_a_meeting_that_is_off_or_has_no_day_is_not_reminded() -> None:
    for status in (EventStatus.CANCELLED, EventStatus.POSTPONED):
        assert plan_reminders(meeting("2027-03-10", status=status), [DAY], "UTC", CHANNEL) == ()
    for vague in ("2027-03", "2027-W10"):
        assert plan_reminders(meeting(vague), [DAY], "UTC", CHANNEL) == ()


@given(
    lead=st.timedeltas(timedelta(minutes=1), timedelta(days=30)),
    day=st.dates(date(2027, 1, 1), date(2027, 12, 31)),
)
def test_a_reminder_is_due_before_it_is_of_no_use(lead: timedelta, day: date) -> None:
    for start in (f"{day}T02:30", f"{day}"):
        for wanted in plan_reminders(meeting(start), [lead], "Europe/Berlin", CHANNEL):
            assert wanted.due_at < wanted.expires_at


def change(kind: ChangeKind, article_id: int = 5) -> MeetingChange:
    s = EventStatus.SCHEDULED
    return MeetingChange(kind, article_id, 9, at("2027-03-01T00:00+00:00"), "2027-03-10", "2027-03-17", s, s)


def notice(kind: ChangeKind, now: str, article_id: int = 5) -> Wanted | None:
    before, after = meeting("2027-03-10"), meeting("2027-03-17")
    return plan_notice(before, after, change(kind, article_id), CHANNEL, "UTC", at(now))


def test_a_move_is_told_at_once_with_the_old_and_the_new_date() -> None:
    told = notice(ChangeKind.MOVED, "2027-03-08T12:00+00:00")
    assert told
    assert told.due_at == at("2027-03-08T12:00+00:00")
    assert (told.subject["old_start"], told.subject["new_start"]) == ("2027-03-10", "2027-03-17")
    assert told.expires_at == at("2027-03-18T00:00+00:00")


def test_the_same_word_of_the_same_article_is_told_once() -> None:
    first, again = (notice(ChangeKind.MOVED, f"2027-03-08T{hour}:00+00:00") for hour in (10, 12))
    other = notice(ChangeKind.MOVED, "2027-03-08T12:00+00:00", article_id=6)
    assert first
    assert again
    assert other
    assert first.key == again.key != other.key


def test_refinements_and_what_is_long_over_are_not_told() -> None:
    assert notice(ChangeKind.UPDATED, "2027-03-08T12:00+00:00") is None
    assert notice(ChangeKind.ANNOUNCED, "2027-03-08T12:00+00:00") is None
    assert notice(ChangeKind.MOVED, "2027-03-20T12:00+00:00") is None


def test_a_meeting_that_nothing_announces_any_more_is_told_unless_it_is_over() -> None:
    person = Place(user_id=51, guild_id=1)
    told = plan_withdrawal(meeting("2027-03-10"), person, "UTC", at("2027-03-08T12:00+00:00"))
    assert told
    assert (told.place, told.due_at) == (person, at("2027-03-08T12:00+00:00"))
    assert told.subject["withdrawn"] == "Harbour talks"
    assert plan_withdrawal(meeting("2027-03-10"), person, "UTC", at("2027-03-11T12:00+00:00")) is None
