"""What people type into options, in the forms they use, and what is refused."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.typed import parse_kinds, parse_later, parse_leads, parse_time, parse_topics, parse_weekdays
from briefings import BadSetting, EventKind

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("1 day, 1 hour", (DAY, HOUR)),
        ("1 hour, 1 day", (DAY, HOUR)),
        ("30m", (30 * MINUTE,)),
        ("1h30m", (90 * MINUTE,)),
        ("2 hours 15 minutes", (135 * MINUTE,)),
        ("a day and an hour before", (DAY, HOUR)),
        ("the day before", (DAY,)),
        ("two weeks; 3 days & half an hour", (14 * DAY, 3 * DAY, 30 * MINUTE)),
        ("1 DAY,1 day", (DAY,)),
        ("90 min", (90 * MINUTE,)),
    ],
)
def test_leads_are_read_from_words(text: str, leads: tuple[timedelta, ...]) -> None:
    assert parse_leads(text) == leads


@pytest.mark.parametrize(
    "text", ["", "soon", "0 days", "-1 day", "1", "day", "1 fortnight", "1.5 hours", "²h", "99999999999 weeks", ", ,"]
)
def test_leads_that_mean_nothing_are_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadSetting, match="1 day, 1 hour"):
        parse_leads(text)


def test_more_than_five_leads_are_refused() -> None:
    with pytest.raises(BadSetting, match="one to 5"):
        parse_leads("1m, 2m, 3m, 4m, 5m, 6m")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("8:00", time(8)),
        ("08.30", time(8, 30)),
        ("8", time(8)),
        ("8am", time(8)),
        ("8:15 pm", time(20, 15)),
        ("12am", time(0)),
        ("12 p.m.", time(12)),
        ("20h", time(20)),
        ("20h15", time(20, 15)),
        ("0715", time(7, 15)),
        (" Noon ", time(12)),
        ("midnight", time(0)),
    ],
)
def test_times_of_day_are_read_as_people_write_them(text: str, at: time) -> None:
    assert parse_time(text) == at


@pytest.mark.parametrize("text", ["25:00", "8:60", "13pm", "0am", "eight", "", "8:0", "24:00", "٨:٠٠", "8:00:00"])
def test_what_is_no_time_of_day_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadSetting, match="20:30"):
        parse_time(text)


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("2 hours", "2031-05-07T12:00"),
        ("in 30m", "2031-05-07T10:30"),
        ("18:30", "2031-05-07T18:30"),
        ("at 8am", "2031-05-08T08:00"),
        ("tomorrow", "2031-05-08T09:00"),
        ("Tomorrow at noon", "2031-05-08T12:00"),
        ("friday", "2031-05-09T09:00"),
        ("on wed 11:00", "2031-05-14T11:00"),
    ],
)
def test_a_later_time_is_read_from_wednesday_at_ten(text: str, later: str) -> None:
    now = datetime(2031, 5, 7, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert parse_later(text, now) == datetime.fromisoformat(later).replace(tzinfo=now.tzinfo)


def test_today_is_today_and_a_time_that_has_passed_is_refused() -> None:
    now = datetime(2031, 5, 7, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert parse_later("today at 18:00", now) == now.replace(hour=18)
    with pytest.raises(BadSetting, match="has passed"):
        parse_later("today 9:00", now)


def test_hours_that_pass_are_counted_over_a_change_of_clocks() -> None:
    night = datetime(2031, 3, 30, 1, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    assert parse_later("1 hour", night).hour == 3


@pytest.mark.parametrize("text", ["", "later", "tomorrow soon", "friday 25:00", "yesterday"])
def test_a_later_time_that_means_nothing_is_refused_with_examples(text: str) -> None:
    with pytest.raises(BadSetting, match="tomorrow 8am"):
        parse_later(text, datetime(2031, 5, 7, 10, 0, tzinfo=ZoneInfo("Europe/Berlin")))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("mon-fri", {0, 1, 2, 3, 4}),
        ("weekends", {5, 6}),
        ("tue and thu", {1, 3}),
        ("Mon, Wed., friday", {0, 2, 4}),
        ("sat to mon", {5, 6, 0}),
        ("mondays", {0}),
        ("every day", set(range(7))),
        ("weekdays, sunday", {0, 1, 2, 3, 4, 6}),
        ("Tues – Thurs", {1, 2, 3}),
    ],
)
def test_weekdays_are_read_alone_in_sets_and_in_ranges(text: str, days: set[int]) -> None:
    assert parse_weekdays(text) == days


@pytest.mark.parametrize("text", ["", "t", "someday", "mon-fri-sun", "mon, soon", "-", "mon-"])
def test_what_are_no_weekdays_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadSetting, match="mon-fri"):
        parse_weekdays(text)


def test_kinds_are_read_in_the_singular_and_the_plural() -> None:
    assert parse_kinds("Meetings and vote, other dates") == {EventKind.MEETING, EventKind.VOTE, EventKind.OTHER}
    assert parse_kinds("all") == set(EventKind)


@pytest.mark.parametrize("text", ["", "parties", "meetings, all"])
def test_what_is_no_kind_is_refused_with_those_that_are(text: str) -> None:
    with pytest.raises(BadSetting, match="meeting, vote, deadline"):
        parse_kinds(text)


def test_topics_are_divided_by_commas_and_each_counts_once() -> None:
    assert parse_topics(" trade,  Baltic   ports ,trade,") == ("trade", "Baltic ports")


def test_no_topics_mean_all() -> None:
    assert parse_topics("  ") == ()
    assert parse_topics(" All") == ()


@pytest.mark.parametrize("text", [",".join(map(str, range(11))), "x" * 41])
def test_too_many_or_too_long_topics_are_refused(text: str) -> None:
    with pytest.raises(BadSetting, match="at most 10 topics"):
        parse_topics(text)
