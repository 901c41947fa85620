"""Which of the days that a text has named an hour or a bare weekday means. Published on a Friday, January 14."""

import pytest

from briefings.parse.dates.find import find_dates

FRIDAY = "2022-01-14"


def last(text: str) -> str:
    return next((mention.value for mention in reversed(find_dates(text, FRIDAY))), "")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "The mill opens on Jan. 20, the guild said Friday.\n\nThe doors will be unlocked at 9 a.m.",
            "2022-01-20T09:00",
        ),
        (
            "14 January 2022, 08:15\n\nBakers walk out on 20 January.\n\nTheir march will begin at noon",
            "2022-01-20T12:00",
        ),
        (
            "Divers work in the night from Monday 24 to Tuesday 25 January.\n\nThe first team goes in at 9 p.m.",
            "2022-01-24T21:00",
        ),
        (
            "Divers work in the night from Monday 24 to Tuesday 25 January.\n\nThe last team goes in at 3 a.m.",
            "2022-01-25T03:00",
        ),
        ("They paint the mill in January and burn it on Jan. 20; the ashes are sold two weeks later.", "2022-02-03"),
        ("The race is on Jan. 24 and 25.\n\nIt will begin at 10 a.m. in the rain.", "2022-01-24T10:00"),
        ("The fair is on Jan. 24 and 25.\n\nIt will end at 10 p.m. in the rain.", "2022-01-25T22:00"),
        (
            "The hearing is on Jan. 27.\n\nThe mill opens on Jan. 20.\n\nThe hearing starts at 10 a.m.",
            "2022-01-27T10:00",
        ),
        (
            "The hearing is now on Jan. 27.\n\n- The hearing, which was to be held on Jan. 20, starts at 10 a.m.",
            "2022-01-27T10:00",
        ),
        ("The ball was to be held on Jan. 18, will be held on Jan. 20 and starts at 8 p.m.", "2022-01-20T20:00"),
        ("The fair is on 5 March, the guild said on Friday. Gates open at 10am.", "2022-03-05T10:00"),
        (
            "Schools shut on Tuesday. Snow fell at 4 a.m. Friday. Crews will start at 6 p.m. in town.",
            "2022-01-14T18:00",
        ),
        (
            "It is set for Jan. 20 at 5:12 a.m. If it rains, it will be on Jan. 21.\n\nNews begins at 4 a.m. here",
            "2022-01-20T04:00",
        ),
        (
            "Tuesday 18 January\n- 9.30am: Long appeal over a mill resumes; expected to end on Thursday\n- Noon: Vote",
            "2022-01-18T12:00",
        ),
        (
            "She was hit on Saturday. He is bailed until February 9. Some saw her fall at 11pm in the rain",
            "2022-01-08T23:00",
        ),
        ("They sail on Jan. 20, not on Jan. 21, and will leave at 6 a.m.", "2022-01-20T06:00"),
        ("The mayor meets them on Jan. 20.\n\nShares in the mill were up at noon", "2022-01-14T12:00"),
        (
            "Jan. 28-29: bakers meet\n\nHolders of the old mill will vote today on the offer of a rival from\n"
            "Oldport. The meeting starts at 10 a.m.",
            "2022-01-14T10:00",
        ),
        (
            "The board opens its inquiry on Wednesday, with the guild due to speak on Tuesday.\n\n"
            "The owner has been summoned to the 10 a.m. hearing.",
            "2022-01-19T10:00",
        ),
        (
            "The board meets on Wednesday, as the guild is to march on Thursday.\n\nIt sits at 10 a.m. in the mill.",
            "2022-01-19T10:00",
        ),
        (
            "The board meets on Wednesday. The guild is due to march on Thursday.\n\nIt goes at 10 a.m. to the mill.",
            "2022-01-20T10:00",
        ),
        (
            "The bank is certain to cut rates on Thursday. Its choice will be known at 1215 GMT.",
            "2022-01-20T12:15",
        ),
        ("MONDAY 24 January\n- Bakers report at 07:30; a call with their dean is at 10:00.", "2022-01-24T10:00"),
        ("The storm alert ends at 8 a.m. on Jan. 20. The next bulletin is due at 11 a.m.", "2022-01-14T11:00"),
        (
            "The mill opens its doors on 29 January, its miller said at a meeting on Thursday.\n\n"
            "The mayor cuts the ribbon at 11:00 CET.",
            "2022-01-29T11:00",
        ),
        (
            "14 January 2022\n\nA court will hear the bakers on Jan. 27, its clerk told the town in a long letter.\n\n"
            "- The judges will sit at 2 p.m. in Penn.",
            "2022-01-27T14:00",
        ),
        (
            "Storm live: mill to shut\n\n14:52 Cup tie off\n\nIt will be played next Thursday.\n\n13:02 On the way\n\n"
            "“We bake,” said a baker.\n\n12:15 “No bread”\n\nThe guild meets at 4pm in Penn.",
            "2022-01-14T16:00",
        ),
        (
            "The mill's new wheel is to be launched on Jan. 27. Tours of the town begin on Jan. 29.\n\n"
            "The yard will be shut from 5 a.m. on launch day.",
            "2022-01-27T05:00",
        ),
        (
            "The mayor will open the fair on Saturday 29 January. A preview is on Thursday 27 January; she speaks at "
            "11 a.m. on the Saturday.",
            "2022-01-29T11:00",
        ),
        (
            "Voters choose a new mayor on Saturday, Jan. 29, said the clerk, who is old.\n\n"
            "Doors on election day will be open from 8 a.m.",
            "2022-01-29T08:00",
        ),
        (
            "The bakers will be heard on Jan. 27 at the inquest into a flood that broke into the mill on\n"
            "Aug. 2, 2015.\n\n- Their guild will be heard from 10 a.m. in Penn.",
            "2022-01-27T10:00",
        ),
    ],
)
def test_an_hour_is_of_the_day_of_what_its_sentence_tells(text: str, value: str) -> None:
    assert last(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Saturday 22 January\n- Hats, old hall (until Sunday)", "2022-01-23"),
        ("Monday 24 January\n- Bakers begin a strike. It ends on Friday.", "2022-01-28"),
        ("Tuesday 25 January\n- 2pm: the council sits, originally down for Thursday", "2022-01-27"),
        ("Tuesday 25 January\n- 2pm: the council sits, moved from Monday", "2022-01-24"),
        ("Saturday's fair is off.\n- Stalls stay shut through Friday.", "2022-01-14"),
        ("It runs from Friday, Jan. 28, to Saturday, Jan. 29.\n\nGates open at 11 a.m. on Friday.", "2022-01-28T11:00"),
        ("The fair is on Friday, Jan. 28. The guild meets on Friday.", "2022-01-14"),
        ("The hall is let for Thursday 27 January, and they vote on the same Thursday.", "2022-01-27"),
        ("Wednesday: Hats\nThursday: Fish\nFriday: Rain", "2022-01-21"),
        ("Last boat: Thursday, Jan. 27\n\nSeats for Thursday are sold.", "2022-01-20"),
        ("The fair was on Friday, Jan. 28. The mayor left on Thursday.", "2022-01-13"),
        ("The class, set for Thursday 27 January, has been brought forward to Wednesday.", "2022-01-26"),
        ("The class, set for Thursday 27 January, has been put back to Wednesday.", "2022-02-02"),
        ("They met two weeks ago because of the rain and can go home from Monday.", "2022-01-17"),
        (
            "The fair is on Jan. 29. The bakers sit on Jan. 25. They march on the Saturday before the fair.",
            "2022-01-22",
        ),
        ("Fish and hymns in the mill yard, Saturday from noon.", "2022-01-15T12:00"),
        ("- Jan. 25: Hats\n\n**What next:** The last class starts at 10 a.m. on Monday.", "2022-01-17T10:00"),
        ("The fair opens Monday, with a toast on Friday.", "2022-01-21"),
        ("The fair opens at noon on Monday, with hats on Wednesday and fish on Friday.", "2022-01-21"),
        ("The fair opens Tuesday at 9 a.m., followed by a dance Monday.", "2022-01-24"),
        ("The fair opens Tuesday, with tickets on sale Monday.", "2022-01-17"),
        ("The fair opens Tuesday, with the mayor saying on Monday that it would rain.", "2022-01-17"),
        ("The guild meets Tuesday, and the mill will shut on Monday.", "2022-01-17"),
    ],
)
def test_a_bare_weekday_is_the_one_that_was_spoken_of(text: str, value: str) -> None:
    assert last(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The bank, which fell on Jan. 6, reports on Jan. 20 and meets again two days later.", "2022-01-22"),
        ("They vote on Jan. 20. The bank, which shut on Jan. 6, will meet the same morning.", "2022-01-20TMO"),
        ("They vote on Jan. 20 and will speak at 9:30 the following day.", "2022-01-21T09:30"),
        ("They met on Jan. 6 and voted two days later.", "2022-01-08"),
        ("The gates open at midnight on Jan. 20, and it starts two hours later.", "2022-01-21T02:00"),
        ("It opens at midnight on Jan. 20 and at the same hour the next day.", "2022-01-21T24:00"),
        ("The court moved the trial from Jan. 20 to Jan. 27. It will hear pleas the day before.", "2022-01-26"),
        ("It flies on Jan. 27 at 9 a.m. NZDT (2000 UTC on Wednesday), with a spare slot two days later.", "2022-01-29"),
        ("The race is on Jan. 29. Boats will come the weekend before.", "2022-W03-WE"),
        ("Entries close on Jan. 31, and skippers must attend a talk on the 7th.", "2022-02-07"),
        ("The fair runs from 28 January to 6 February. It opens with a ball at 8pm that evening.", "2022-01-28T20:00"),
        ("The fair runs from 28 January to 6 February. It ends with a ball at 8pm that evening.", "2022-02-06T20:00"),
        ("They dance on Jan. 28 and 29, and begin that day at noon.", "2022-01-28T12:00"),
        ("The guild on Tuesday put off until Feb. 7 a vote, due that night.", "2022-01-11TNI"),
        ("The guild on Tuesday put off until Feb. 7 a vote. They will sing that night.", "2022-02-07TNI"),
        ("They met on Monday and sang that night.", "2022-01-10TNI"),
        ("The mill shut that day.", ""),
        (
            "It opens on Jan. 20, the guild said today.\n\nThe mayor will speak at 8:30 the same day.",
            "2022-01-20T08:30",
        ),
        ("Next year's fair is set for 30 December to 2 January 2023.", "2023-01-02"),
    ],
)
def test_a_day_counted_from_another_lies_where_its_sentence_looks(text: str, value: str) -> None:
    assert last(text) == value


def test_the_first_day_of_a_range_takes_the_year_of_the_last() -> None:
    assert find_dates("The fair is set for 30 December to 2 January 2023.", FRIDAY)[0].value == "2022-12-30"


def test_an_hour_in_brackets_takes_no_day_from_the_next_line() -> None:
    found = [mention.value for mention in find_dates("25 January: Bakers meet (10am)\n28 January: Hats", FRIDAY)]
    assert found == ["2022-01-25", "2022-01-25T10:00", "2022-01-28"]


def test_the_day_of_something_of_last_year_is_of_that_year() -> None:
    assert last("Last year's fair, on Feb. 13, was wet.") == "2021-02-13"


def test_an_hour_told_again_by_another_clock_is_at_most_a_day_away() -> None:
    assert last("It flies on Jan. 27 at 9 a.m. NZDT (2000 UTC on Wednesday).") == "2022-01-26T20:00"
    assert last("It opens on Jan. 20 at 10 p.m. EST (0300 GMT Friday).") == "2022-01-21T03:00"


def test_days_of_a_list_all_take_its_month() -> None:
    found = [mention.value for mention in find_dates("The court sits on 9, 10 and 11 February.", FRIDAY)]
    assert found == ["2022-02-09", "2022-02-10", "2022-02-11"]


def test_the_hour_of_a_post_is_not_of_the_day_that_the_post_begins_with() -> None:
    text = "Storm live\n\n14:32 — Tomorrow night's ball is off.\n\n13:57 — Rain.\n\n13:20 — Wind."
    assert find_dates(text, FRIDAY)[0].value == "2022-01-14T14:32"


def test_what_is_later_than_something_is_no_date() -> None:
    assert last("It opens on Jan. 20, a day later than planned.") == "2022-01-20"


MATCHES = "Alder meet Brook on Saturday. Tarn meet Quill on Tuesday.\n\n"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (MATCHES + "Alder v Brook will be shown live. Coverage starts at noon.", "2022-01-15T12:00"),
        (MATCHES + "Tarn vs. Quill will be shown live. Coverage starts at noon.", "2022-01-18T12:00"),
        (MATCHES + "Alder Town v Brook kicks off at 3pm.", "2022-01-15T15:00"),
        (MATCHES + "- Alder versus Brook: 3pm", "2022-01-15T15:00"),
        (MATCHES + "Alder v Quill will be shown live. Coverage starts at noon.", "2022-01-18T12:00"),
        (MATCHES + "Alder v Brook is off. They start at 3pm on Sunday.", "2022-01-16T15:00"),
        (MATCHES + "Hats are sold at 3pm in the mill.", "2022-01-18T15:00"),
        (MATCHES + "Talks on Jan. 25\n- 2pm: fish\n\nAlder v Brook starts at 4pm.", "2022-01-15T16:00"),
        ("Alder met Brook on Monday. Tarn meet Quill on Tuesday.\n\nAlder v Brook starts at noon.", "2022-01-18T12:00"),
        ("Alder and Brook meet on Jan. 20 and on Feb. 20 again.\n\nAlder v Brook starts at 3pm.", "2022-01-20T15:00"),
    ],
)
def test_the_hour_of_a_fixture_is_of_its_day(text: str, value: str) -> None:
    assert last(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("SEMIFINALS, Saturday, Feb. 5\n4 p.m.: Penn v Tarn\n\nFINALS, Sunday, Feb. 6\n6:30 p.m.", "2022-02-06T18:30"),
        (
            "They will vote next Wednesday. The last tide is on Feb. 4.\n\nThe ballot opens at 6 a.m.",
            "2022-01-19T06:00",
        ),
        ("Boats will be ordered out at 10 p.m. Friday", "2022-01-14T22:00"),
        ("Talks, which should have resumed on Monday, have been adjourned.", "2022-01-17"),
        ("* July 20 (was June 15): the map left the press", "2022-07-20"),
    ],
)
def test_a_day_of_a_heading_of_a_ballot_and_of_a_list_is_found(text: str, value: str) -> None:
    found = {mention.value for mention in find_dates(f"Storm tonight\n\n{text}", "2022-01-14T17:45")}
    assert value in found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ball is on Saturday at the mill; doors open at 6 p.m.", "2022-01-15T18:00"),
        ("The fees are waived this Saturday; the gates open at 9 a.m. and pilots bring a lamp.", "2022-01-15T09:00"),
        ("The ball is on Saturday at the mill; the dean will speak at 6 p.m.", "2022-01-14T18:00"),
    ],
)
def test_behind_a_semicolon_only_what_begins_is_of_the_day_before_it(text: str, value: str) -> None:
    assert last(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The board meets on Jan. 20 and the council on Jan. 21. The board will sit at 9 a.m.", "2022-01-20T09:00"),
        ("The Senate meets on Jan. 20, and ballots are due Jan. 27. The Senate will sit at 9 a.m.", "2022-01-20T09:00"),
        ("The board meets on Jan. 20 and the council on Jan. 21. The council will sit at 9 a.m.", "2022-01-21T09:00"),
        ("The board will meet on Jan. 20 and Jan. 21. It will sit at 9 a.m.", "2022-01-21T09:00"),
    ],
)
def test_an_hour_is_of_the_day_of_its_subject(text: str, value: str) -> None:
    assert last(text) == value
