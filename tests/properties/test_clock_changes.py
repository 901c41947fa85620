"""Changes of clocks in a sample of zones; the whole is `python -m bench.clock_changes`."""

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from bench.clock_changes import changes, check_day_before, check_days

# Half an hour at Lord Howe, twice a year at odd days in Casablanca, a skipped day on Samoa, midnight in Beirut.
ODD = ["Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia", "Asia/Beirut", "America/Caracas"]
USUAL = ["Europe/Berlin", "America/New_York", "America/St_Johns"]


@pytest.mark.parametrize("zone", ODD + USUAL)
def test_each_local_day_around_a_change_has_one_post_at_its_time(zone: str) -> None:
    found = [change.astimezone(ZoneInfo(zone)).date() for change in changes(ZoneInfo(zone))]
    assert found
    for around in found[:4] + found[-4:]:
        for at in (time(0, 0), time(0, 30), time(2, 15), time(8, 0), time(23, 59)):
            assert check_days(zone, around, at) >= 4
            check_day_before(zone, around, at)


def test_the_check_itself_finds_the_changes() -> None:
    berlin = [change.date() for change in changes(ZoneInfo("Europe/Berlin"))]
    assert date(2027, 3, 28) in berlin
    assert len(berlin) == 2 * 38
    assert list(changes(ZoneInfo("UTC"))) == []
