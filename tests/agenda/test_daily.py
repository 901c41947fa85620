"""The instants of the daily briefing: one for each local day, whatever the clocks do."""

import itertools
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.agenda.daily import CATCH_UP, plan_daily
from briefings.model.settings import DailySettings

EIGHT = DailySettings(channel_id=7, at=time(8, 0))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def days(settings: DailySettings, zone: str, now: datetime) -> list[str]:
    return [post.subject["on"] for post in plan_daily(settings, zone, 1, now)]


def test_before_its_time_today_is_next() -> None:
    assert days(EIGHT, "Europe/Berlin", at("2027-03-10T07:59+01:00")) == ["2027-03-10"]


def test_at_its_time_today_is_due_and_tomorrow_is_next() -> None:
    assert days(EIGHT, "Europe/Berlin", at("2027-03-10T08:00+01:00")) == ["2027-03-10", "2027-03-11"]


def test_after_a_downtime_of_days_only_the_last_post_is_caught_up() -> None:
    now = at("2027-03-10T13:59+01:00")
    assert days(EIGHT, "Europe/Berlin", now) == ["2027-03-10", "2027-03-11"]
    assert days(EIGHT, "Europe/Berlin", now + timedelta(minutes=1)) == ["2027-03-11"]


def test_only_the_weekdays_that_are_set_get_a_post() -> None:
    mondays = DailySettings(channel_id=7, weekdays=frozenset({0}))
    assert days(mondays, "UTC", at("2027-03-08T09:00+00:00")) == ["2027-03-08", "2027-03-15"]


def test_a_time_that_the_clocks_skip_moves_to_the_next_that_exists() -> None:
    half_past_two = DailySettings(channel_id=7, at=time(2, 30))
    [post] = plan_daily(half_past_two, "Europe/Berlin", 1, at("2027-03-28T00:00+01:00"))
    assert post.due_at == at("2027-03-28T03:00+02:00")


def test_a_time_that_the_clocks_show_twice_is_used_once() -> None:
    half_past_two = DailySettings(channel_id=7, at=time(2, 30))
    first = at("2027-10-31T02:30+02:00")
    assert [p.due_at for p in plan_daily(half_past_two, "Europe/Berlin", 1, first - timedelta(hours=1))] == [first]
    between = plan_daily(half_past_two, "Europe/Berlin", 1, first + timedelta(minutes=30))
    assert [p.subject["on"] for p in between] == ["2027-10-31", "2027-11-01"]


def test_the_key_names_the_channel_and_the_local_day() -> None:
    [post] = plan_daily(EIGHT, "Asia/Tokyo", 1, at("2027-03-10T00:00+09:00"))
    assert post.key == "daily/channel/7/2027-03-10"
    assert post.expires_at == post.due_at + CATCH_UP


def test_a_day_that_a_zone_skipped_has_no_post() -> None:
    now = at("2011-12-29T08:00-10:00")  # Samoa went from the 29th to the 31st
    assert days(EIGHT, "Pacific/Apia", now) == ["2011-12-29", "2011-12-31"]


ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia", "UTC"]


@pytest.mark.parametrize("zone", ZONES)
@given(start=st.dates(date(2012, 1, 1), date(2037, 12, 1)), hour=st.integers(0, 23), minute=st.integers(0, 59))
def test_walking_from_post_to_post_meets_each_local_day_once(zone: str, start: date, hour: int, minute: int) -> None:
    settings = DailySettings(channel_id=7, at=time(hour, minute))
    now = datetime.combine(start, time(), ZoneInfo(zone)).astimezone(UTC)
    met = []
    for _ in range(12):
        post = plan_daily(settings, zone, 1, now)[-1]
        met.append(date.fromisoformat(post.subject["on"]))
        assert post.due_at > now
        now = post.due_at
    steps = {later - earlier for earlier, later in itertools.pairwise(met)}
    assert steps == {timedelta(days=1)}
