"""Dates in sentences: which day the news means, what makes one expression, and what any text may do to it."""

import gzip
import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefings.model.article import RawArticle
from briefings.parse import parse_article
from briefings.parse.dates import scan
from briefings.parse.dates.find import find_dates

FRIDAY = "2022-01-14"
VALUE = re.compile(
    r"(?:PAST|PRESENT|FUTURE)_REF|\d{2,3}|[\dX]{4}"
    r"|[\dX]{4}-(?:\d\d|XX|Q[1-4]|H[12]|SP|SU|FA|WI|W\d\d(?:-WE)?|WXX-WE)"
    r"|[\dX]{4}-(?:\d\d-\d\d|XX-\d\d|XX-XX|WXX-\d)(?:T(?:\d\d:\d\d|MO|AF|EV|NI))?"
)
CORPUS = Path(__file__).parents[4] / "shared/eval/dates-dev.jsonl.gz"


def values(text: str, published: str | None = FRIDAY) -> list[tuple[str, str]]:
    return [(mention.text, mention.value) for mention in find_dates(text, published)]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The mayor said Wednesday that rain had come.", "2022-01-12"),
        ("A pump that stalled on Wednesday is back.", "2022-01-12"),
        ("The mayor will speak on Wednesday.", "2022-01-19"),
        ("Talks are scheduled for Wednesday.", "2022-01-19"),
        ("The vote could be held as early as Wednesday.", "2022-01-19"),
        ("The court extended the deadline until Wednesday.", "2022-01-19"),
        ("On Wednesday, the mayor resigned.", "2022-01-12"),
        ("On Wednesday, the mayor will resign.", "2022-01-19"),
        ("Council to vote Wednesday", "2022-01-19"),
        ("Crowds came to mark the day on Wednesday.", "2022-01-12"),
        ("Gov. Ada Brook will not sign. Wednesday was the last day.", "2022-01-12"),
        ("The plan follows Wednesday's vote.", "2022-01-12"),
        ("The fair opened on Friday.", "2022-01-14"),
        ("The mayor could not be reached Wednesday.", "2022-01-12"),
        ("The mayor may inspect flooded towns on Wednesday.", "2022-01-19"),
        ("The mayor went to inspect flooded towns on Wednesday.", "2022-01-12"),
        ("Neither of the boats could be found Wednesday.", "2022-01-12"),
        ("The mayor couldn't speak Wednesday.", "2022-01-12"),
        ("The talks had been due to end Wednesday.", "2022-01-19"),
        ("The lease had been due to expire Wednesday.", "2022-01-12"),
        ("The mill on Wednesday agreed to shut.", "2022-01-12"),
        ("The mill Wednesday promised to shut.", "2022-01-12"),
        ("The court on Wednesday set a date for the trial.", "2022-01-12"),
        ("The guild on Wednesday postponed the march.", "2022-01-12"),
        ("The bank Wednesday cut rates that will hurt savers.", "2022-01-12"),
        ("The court Wednesday upheld a rule that will shut it.", "2022-01-12"),
        ("The vote Wednesday expected to be close was off.", "2022-01-19"),
        ("The board on Wednesday was set to vote.", "2022-01-19"),
        ("The lease is due to expire Wednesday.", "2022-01-19"),
        ("Until Wednesday, the board had not met.", "2022-01-12"),
        ("Clerks look for ways to undo Wednesday's order.", "2022-01-12"),
        ("The mayor will attend Wednesday's vote.", "2022-01-19"),
        ("The vote is Wednesday.", "2022-01-19"),
        ("The report, due out on Wednesday, is long.", "2022-01-19"),
        ("The verdict, expected Wednesday, was put off.", "2022-01-19"),
        ("Sales rose more than expected on Wednesday.", "2022-01-12"),
        ("On Wednesday, Gov. Ada Brook will resign.", "2022-01-19"),
        ("The mayor may have left Wednesday.", "2022-01-12"),
        ("The mayor will have left by Wednesday.", "2022-01-19"),
        ("Voters go to the polls Wednesday.", "2022-01-19"),
        ("The gates were not opened until Wednesday.", "2022-01-12"),
        ("The mayor did not answer until Wednesday.", "2022-01-12"),
        ("The crowd stayed until Wednesday.", "2022-01-12"),
        ("The mayor would not answer until Wednesday.", "2022-01-19"),
        ("On Wednesday, clerks agreed to meet again.", "2022-01-12"),
        ("On Wednesday, clerks plan to meet again.", "2022-01-19"),
        ("The mayor called for more schools Wednesday.", "2022-01-12"),
        ("The mayor pushed back on those claims Wednesday.", "2022-01-12"),
        ("The turnout was about 35 percent on Wednesday.", "2022-01-12"),
        ("The vote is about to begin Wednesday.", "2022-01-19"),
        ("The mayor should ignore those who on Wednesday cast him out.", "2022-01-12"),
        ("Nothing appears to have been sold before Wednesday's fair.", "2022-01-12"),
        ("The visit was to have been made on Wednesday.", "2022-01-19"),
        ("The vote will give her the push needed for a win Wednesday.", "2022-01-19"),
        ("On Wednesday, the mayor called a pilot.", "2022-01-12"),
        ("The mayor has called a meeting Wednesday.", "2022-01-19"),
        ("Until Wednesday, however, the town clerk had kept still.", "2022-01-12"),
        ("Will it rain? (On Wednesday, it rained.)", "2022-01-12"),
        ("It raised a million to help him by Wednesday, and had raised it fast.", "2022-01-19"),
        ("It had raised a million to help him by Wednesday.", "2022-01-12"),
        ("Clerks would look for ways round Wednesday's ruling.", "2022-01-12"),
        ("The boat that had planned to sail this Sunday stays.", "2022-01-16"),
        ("The boat sank this Wednesday.", "2022-01-12"),
        ("The town faces a Wednesday deadline.", "2022-01-19"),
    ],
)
def test_a_weekday_lies_where_the_sentence_looks(sentence: str, value: str) -> None:
    assert [found for _, found in values(sentence)] == [value]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("It was built in August.", "2021-08"),
        ("It will be built in August.", "2022-08"),
        ("It opened on Nov. 30.", "2021-11-30"),
        ("It opens on Feb. 3.", "2022-02-03"),
        ("It opened last December.", "2021-12"),
        ("It opened last October.", "2021-10"),
        ("It opens next January.", "2023-01"),
        ("The book is published in November.", "2021-11"),
        ("The book is published in May.", "2022-05"),
        ("The book was published in May.", "2021-05"),
        ("When they get there in July, she has more votes.", "2022-07"),
        ("It will grow less than forecast in July.", "2021-07"),
        ("Since saying in October that he would rest, he has.", "2021-10"),
        ("The boat sank in February.", "2021-02"),
        ("The trial began Feb. 8.", "2021-02-08"),
        ("A letter from May calls it a ruin.", "2021-05"),
        ("The judge set Feb. 8 for the trial.", "2022-02-08"),
        ("The board backed a march in February.", "2022-02"),
        ("They led the polls for the March 8 vote.", "2022-03-08"),
        ("The mill will report December sales soon after.", "2021-12"),
        ("Crude for December delivery fell.", "2022-12"),
        ("The mill was to close if they win in April.", "2022-04"),
    ],
)
def test_a_month_takes_the_year_that_the_sentence_means(sentence: str, value: str) -> None:
    assert [found for _, found in values(sentence)] == [value]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("They left last Thanksgiving.", "2021-11-25"),
        ("They will leave next Christmas.", "2022-12-25"),
        ("They will leave before Easter.", "2022-04-17"),
        ("It opened on New Year's Eve.", "2021-12-31"),
    ],
)
def test_a_holiday_is_the_nearest_on_its_side(sentence: str, value: str) -> None:
    assert [found for _, found in values(sentence)] == [value]


@pytest.mark.parametrize(
    ("text", "expression", "value"),
    [
        ("Doors open Monday at 6 p.m. CT.", "Monday at 6 p.m. CT", "2022-01-17T18:00"),
        ("It ends at noon on Monday.", "noon on Monday", "2022-01-17T12:00"),
        ("It starts on 8 May, 23:59 UTC.", "8 May, 23:59 UTC", "2022-05-08T23:59"),
        ("It starts at 8:30 tonight.", "8:30 tonight", "2022-01-14T20:30"),
        ("Polls opened Tuesday morning.", "Tuesday morning", "2022-01-11TMO"),
        ("A fine bash on Monday night.", "Monday night", "2022-01-10TNI"),
        ("Polls opened at 8:30 on Tuesday morning.", "8:30 on Tuesday morning", "2022-01-11T08:30"),
        ("It is at 15:40 GMT, Thursday 6 October 2022.", "15:40 GMT, Thursday 6 October 2022", "2022-10-06T15:40"),
        ("It ended at midnight on Monday.", "midnight on Monday", "2022-01-10T24:00"),
        ("Tue, 11 Jan, 2022 - 09:40\n", "Tue, 11 Jan, 2022 - 09:40", "2022-01-11T09:40"),
        ("Tue 11 Jan 2022 09.40 GMT", "Tue 11 Jan 2022 09.40 GMT", "2022-01-11T09:40"),
        ("Bids close at 5 p.m. New York time on Jan. 20.", "5 p.m. New York time on Jan. 20", "2022-01-20T17:00"),
    ],
)
def test_a_day_and_a_time_side_by_side_are_one(text: str, expression: str, value: str) -> None:
    (mention,) = find_dates(text, FRIDAY)
    assert (mention.text, mention.value, mention.type) == (expression, value, "TIME")


@pytest.mark.parametrize(
    ("printed", "zone"),
    [
        ("9 a.m. ET", "America/New_York"),
        ("9 a.m. Pacific time", "America/Los_Angeles"),
        ("09:00 GMT", "Etc/GMT"),
        ("09:00 UTC", "Etc/UTC"),
        ("9am CET", "Europe/Paris"),
        ("9am BST", "Europe/London"),
        ("9 a.m. (MDT)", "America/Denver"),
        ("9 a.m. local time", None),
        ("9 a.m. Helsinki time", "Europe/Helsinki"),
        ("9 a.m. Tarnby time", None),
        ("9 a.m.", None),
    ],
)
def test_a_printed_zone_is_kept_as_its_iana_name(printed: str, zone: str | None) -> None:
    (mention,) = find_dates(f"The hearing starts at {printed} on Jan. 20.", FRIDAY)
    assert (mention.value, mention.timezone) == ("2022-01-20T09:00", zone)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("The road is shut from 10 p.m. on Jan. 20 until 6 a.m.", "2022-01-21T06:00"),
        ("The road is shut from 9 a.m. on Jan. 20 until 6 p.m.", "2022-01-20T18:00"),
    ],
)
def test_a_span_over_midnight_ends_on_the_next_day(text: str, end: str) -> None:
    assert values(text)[-1][1] == end


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Leaders meet on 17 and 18 March. Talks open at 18:30 on the 17th.", "2022-03-17T18:30"),
        ("The fair is on from 2 to 11 March.\n\nThe opening, on the evening of the 2nd, is free.", "2022-03-02TEV"),
        ("The dance, set for Saturday 12 March, has been moved to the Sunday.", "2022-03-13"),
        ("The dance, set for Saturday 12 March, has been moved to Friday.", "2022-03-11"),
        (
            "The sale opens on Jan. 20 and closes on the 23rd, Penn said. They will bid a day earlier.",
            "2022-01-19",
        ),
        (
            "It is on Feb. 3, and Feb. 9 is being held in reserve. All must be out by noon that day.",
            "2022-02-03T12:00",
        ),
        ("The fair is on Friday, Jan. 21. Ten sing on Feb. 1. Voting will end that Friday.", "2022-02-04"),
    ],
)
def test_a_day_is_told_by_the_days_named_before(text: str, last: str) -> None:
    assert values(text)[-1][1] == last


def test_a_weekday_and_an_hour_are_no_day_of_the_month() -> None:
    assert values("Friday, 5 p.m.: the desk shuts.") == [("Friday, 5 p.m.", "2022-01-14T17:00")]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Hats are judged Tuesday, 2-4 p.m., in the hall.", "2022-01-18T14:00", "2022-01-18T16:00"),
        ("Hats are judged on Tuesday, 9 – 11:30 a.m., in the hall.", "2022-01-18T09:00", "2022-01-18T11:30"),
        ("Tea: Tuesday 10 to 11 a.m., mill.", "2022-01-18T10:00", "2022-01-18T11:00"),
        ("Hats are judged Tuesday, 11-1 p.m., in the hall.", "2022-01-18T11:00", "2022-01-18T13:00"),
        ("They dance Tuesday, 9-1 a.m., in the hall.", "2022-01-18T21:00", "2022-01-19T01:00"),
        ("The sale is Tuesday, 8-noon, in the hall.", "2022-01-18T08:00", "2022-01-18T12:00"),
        ("The sale is Tuesday, 12-4 p.m., in the hall.", "2022-01-18T12:00", "2022-01-18T16:00"),
        ("Tuesday 18 - 6 p.m.: Hats", "2022-01-18", "2022-01-18T18:00"),
        ("TUE 11\n- 6pm: The council votes", "2022-01-11", "2022-01-11T18:00"),
    ],
)
def test_a_weekday_before_a_range_of_hours_is_no_day_of_the_month(text: str, first: str, last: str) -> None:
    assert [value for _, value in values(text)] == [first, last]


def test_the_months_of_a_sentence_that_opens_with_a_year_are_of_it() -> None:
    text = "In 2008 the bank waited in March and had cut the rate by the end of the year. It may do so in March."
    assert [value for _, value in values(text)] == ["2008", "2008-03", "2008", "2022-03"]


def test_a_dash_parts_a_day_from_the_hour_of_an_entry() -> None:
    text = "Monday 17 January - 09:00 - The council meets."
    assert [value for _, value in values(text)] == ["2022-01-17", "2022-01-17T09:00"]


def test_a_time_without_a_day_takes_that_of_its_sentence() -> None:
    text = "The board meets on Jan. 20 in the hall, where doors open at 7 p.m. and close at 9."
    assert values(text) == [("Jan. 20", "2022-01-20"), ("7 p.m.", "2022-01-20T19:00")]


def test_times_in_a_diary_take_the_day_above_them() -> None:
    text = (
        "Monday 17 January\n* 09:00-11:30 Budget, moved from Tuesday\n* 14:00 Vote\n\nTuesday 18 January\n* 10:00 Visit"
    )
    assert [value for _, value in values(text)] == [
        "2022-01-17",
        "2022-01-17T09:00",
        "2022-01-17T11:30",
        "2022-01-18",
        "2022-01-17T14:00",
        "2022-01-18",
        "2022-01-18T10:00",
    ]


def test_a_time_alone_on_its_line_is_of_the_day_of_publication() -> None:
    text = "The vote of Tuesday stands.\n\n2:15 p.m.\n\nThe mayor has left. She came at 1 p.m. in the rain."
    assert [value for _, value in values(text)] == ["2022-01-11", "2022-01-14T14:15", "2022-01-14T13:00"]


@pytest.mark.parametrize(
    "text",
    [
        "Polls open at 7 a.m. and close at 8 p.m. on Tuesday.",
        "The talk is at 7 a.m. Pacific / 10 a.m. Eastern on Tuesday.",
        "It is 7 a.m. for 8 a.m. on Tuesday.",
    ],
)
def test_an_hour_takes_the_day_of_the_one_that_it_goes_with(text: str) -> None:
    assert values(text)[0][1] == "2022-01-18T07:00"


def test_the_first_hour_of_a_range_takes_the_day_behind_the_second() -> None:
    assert values("It will run from 2 p.m. to 4:30 p.m. on Jan. 20.") == [
        ("2 p.m.", "2022-01-20T14:00"),
        ("4:30 p.m. on Jan. 20", "2022-01-20T16:30"),
    ]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("They meet Jan. 24-26 in town.", ("2022-01-24", "2022-01-26")),
        ("They meet Jan. 24 and 26.", ("2022-01-24", "2022-01-26")),
        ("The week of 23–27 January is busy.", ("2022-01-23", "2022-01-27")),
        ("Open 30 January to 2 February.", ("2022-01-30", "2022-02-02")),
        ("Open from 9 a.m. to 11 a.m. today.", ("2022-01-14T09:00", "2022-01-14T11:00")),
    ],
)
def test_a_range_is_two_expressions(text: str, ends: tuple[str, str]) -> None:
    assert tuple(value for _, value in values(text)) == ends


@pytest.mark.parametrize(
    "text",
    [
        "They won 3-2 and lead by 10.",
        "May I come in? They may march on.",
        "The march went on; the fall was deep.",
        "Version 2.1.10 has 24/7 help on 555-0110.",
        "It cost $1,990 and weighs 1950 tons.",
        "The Sun sat there, and he wed.",
        "It meets every Thursday at 6 p.m. and on Mondays.",
        "It lasted two weeks and cost a second chance.",
        "She is in her forties and eats 10 apples.",
        "The quarter of a mile was run in 2:03:11.4.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert values(text) == []


def test_a_report_on_a_quarter_compares_it_with_the_year_before() -> None:
    text = "Profit fell in the third quarter. Sales rose 2% from a year earlier. In the year-ago quarter it lost money."
    assert [value for _, value in values(text)] == ["2021-Q3", "2020-Q3", "2020-Q3"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The hide is shut until the 10th.", "2022-02-10"),
        ("The hide was shut on the 20th.", "2021-12-20"),
        ("It opens on March 3. It was shut on the 5th.", "2022-03-05"),
        ("It opens on March 3.\nIt is shut until the 20th.", "2022-01-20"),
    ],
)
def test_a_bare_day_is_of_the_month_of_its_line_or_the_nearest(text: str, value: str) -> None:
    assert values(text)[-1][1] == value


def test_the_month_of_may_is_no_modal() -> None:
    assert values("From July through May, it was shut.")[0] == ("July", "2021-07")


def test_a_report_keeps_to_its_quarter_when_it_looks_at_one_that_still_runs() -> None:
    text = "Profit fell in the third quarter of the firm. It said nothing of first-quarter sales. In the latest quarter"
    assert [value for _, value in values(text)] == ["2021-Q3", "2022-Q1", "2021-Q3"]


def test_a_day_that_points_at_one_that_was_not_named_is_no_date() -> None:
    assert values("Once it rains, boats are lost that day.") == []
    assert values("It rained on Jan. 10, and a boat was lost that day.")[1:] == [("that day", "2022-01-10")]


def test_this_years_quarter_is_one_that_a_report_is_about() -> None:
    text = "In this year's first quarter net was $2 million, up from $1 million a year earlier."
    assert [value for _, value in values(text)] == ["2022-Q1", "2021-Q1"]


def test_the_weekday_before_is_counted_from_a_day_named_two_paragraphs_above() -> None:
    text = "It rained on Jan. 10.\n" + "The river rose and the mill stood still, for the wheel was wet.\n" * 12
    assert values(text + "It had been dry since the previous Friday.")[-1] == ("the previous Friday", "2022-01-07")


def test_a_quarter_that_explains_the_one_before_it_is_of_the_same_year() -> None:
    text = "In the year-ago quarter, the second quarter ended Sept. 30, it lost money."
    assert [value for _, value in values(text)] == ["2020-Q4", "2020-Q2", "2021-09-30"]


def test_a_report_on_a_fiscal_quarter_goes_on_with_that_quarter() -> None:
    text = "Profit fell in the third quarter. The firm earned $2 in its fiscal second quarter. The latest period"
    assert [value for _, value in values(text)] == ["2021-Q3", "2021-Q2", "2021-Q2"]


def test_a_year_ago_is_a_year_where_no_quarter_is_reported() -> None:
    assert values("The hall burnt a year ago.") == [("a year ago", "2021")]


def test_without_a_day_of_publication_the_unknown_stays_open() -> None:
    text = "On Friday, last month, on Jan. 20, in May, at 5 p.m. today, the third quarter, Christmas, the 21st."
    found = [value for _, value in values(text, None)]
    assert found[:4] == ["XXXX-WXX-5", "PAST_REF", "XXXX-01-20", "XXXX-05"]
    assert not any(value[:1] == "2" for value in found)


@pytest.mark.parametrize("published", ["garbage", "2022", "2022-99-99", ""])
def test_a_day_of_publication_that_is_none_is_no_day(published: str) -> None:
    assert values("It rained on Friday.", published) == [("Friday", "XXXX-WXX-5")]


@pytest.mark.parametrize(
    "text", ["Feb. 30", "31 June 2022", "2022-13-01", "the 45th quarter", "99:99", "25 p.m.", "13 p.m."]
)
def test_a_day_or_hour_that_no_calendar_or_clock_has_is_no_day(text: str) -> None:
    assert not any(re.fullmatch(r"\d{4}-\d\d-\d\d.*", value) for _, value in values(text))


def test_letters_that_only_count_as_others_do_no_harm() -> None:
    assert values("10 ſeptember 2021 and 5 frıday at 9 a.m., 10 APRİL, ٣ May 2022, last montħ.")


@given(st.text(st.sampled_from(list("Jan. 20 Mo5pm–-/:\n\"'thefriday“”last year quarter\u00a0ſıK٣")), max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_has_dates_in_order_that_say_what_they_cover(text: str) -> None:
    mentions = find_dates(text, FRIDAY)
    assert all(text[mention.start : mention.end] == mention.text and mention.text for mention in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    assert find_dates(text, FRIDAY) == mentions
    find_dates(text, None)


@given(
    st.lists(
        st.sampled_from(
            [
                *"09:/.-,\n ",
                "Jan.",
                "May",
                "2022",
                "10",
                "p.m.",
                "the",
                "last",
                "week",
                "ago",
                "of",
                "noon",
                "quarter",
                "ET",
                "Friday",
                "in",
                "two",
                "years",
                "this",
                "1st",
                "'90s",
                "year",
                "earlier",
                "and",
                "to",
            ]
        ),
        max_size=30,
    )
)
@settings(max_examples=300, deadline=None)
def test_any_row_of_date_words_can_be_read(words: list[str]) -> None:
    text = " ".join(words)
    for published in (FRIDAY, None, "0001-01-01", "9999-12-31"):
        for mention in find_dates(text, published):
            assert text[mention.start : mention.end] == mention.text
            assert VALUE.fullmatch(mention.value)


@pytest.mark.parametrize(
    "unit", ["Jan. ", "2022 ", "9", '"', "\n", "a", "(", "last ", "10 p.m. ", "the end of the ", "May-"]
)
def test_the_work_grows_with_the_text_and_no_faster(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts the rows tried and the characters that they could look at, for a text and for one ten times as long."""

    def work(copies: int) -> int:
        tried: list[int] = []
        longest = scan._longest

        def count(text: str, start: int, key: str) -> scan.Hit | None:
            tried.append(len(scan._OPENINGS.get(key, ())))
            return longest(text, start, key)

        with monkeypatch.context() as patched:
            patched.setattr(scan, "_longest", count)
            list(scan.scan(unit * copies))
        return sum(tried)

    assert work(2000) <= 11 * work(200)


@pytest.mark.parametrize(
    ("sentence", "published", "value"),
    [
        ("The mill burnt over the weekend.", "2022-01-14", "2022-W01-WE"),
        ("The mill will be shut over the weekend.", "2022-01-10", "2022-W02-WE"),
        ("The mill burnt this weekend.", "2022-01-10", "2022-W01-WE"),
        ("The mill will be shut this weekend.", "2022-01-10", "2022-W02-WE"),
        ("The mill burnt this weekend.", "2022-01-16", "2022-W02-WE"),
    ],
)
def test_a_weekend_is_the_last_one_where_it_is_told_of(sentence: str, published: str, value: str) -> None:
    assert [found for _, found in values(sentence, published)] == [value]


def test_a_month_of_a_tale_has_the_year_before_it() -> None:
    assert [value for _, value in values("He was hurt in March 1999 and died in June.")] == ["1999-03", "1999-06"]
    assert [value for _, value in values("Last year, the mill shut in March.")] == ["2021", "2021-03"]
    assert [value for _, value in values("It grew in June 2015, and again in July.")] == ["2015-06", "2021-07"]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("They rested on Thursday and Friday.", ["2022-01-13", "2022-01-14"]),
        ("Crowds awaited speeches on Friday and Saturday.", ["2022-01-14", "2022-01-15"]),
        ("They will sing from Tuesday to Friday.", ["2022-01-18", "2022-01-21"]),
        ("They sang on Wednesday and Sunday.", ["2022-01-12", "2022-01-09"]),
    ],
)
def test_weekdays_of_one_list_follow_each_other(sentence: str, days: list[str]) -> None:
    assert [found for _, found in values(sentence)] == days


def test_the_news_of_the_corpus_reaches_its_figure() -> None:
    if not CORPUS.exists():
        pytest.skip(f"the development corpus is not at hand: {CORPUS}")
    right = gold = found = 0
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            known = {(span["start"], span["end"], span["value"]) for span in article["gold"]}
            mentions = {(m.start, m.end, m.value) for m in find_dates(article["text"], article["published"])}
            right, gold, found = right + len(known & mentions), gold + len(known), found + len(mentions)
    assert 2 * right / (gold + found) > 0.75


@pytest.mark.parametrize(
    ("printed", "zone"),
    [
        ("ADT", "America/Halifax"),
        ("Atlantic time", "America/Halifax"),
        ("NDT", "America/St_Johns"),
        ("ACST", "Australia/Adelaide"),
        ("BRT", "America/Sao_Paulo"),
    ],
)
def test_an_hours_zone_is_the_one_printed(printed: str, zone: str) -> None:
    (found,) = find_dates(f"It opens at 7:30 p.m. {printed} on Friday, Jan. 28.", "2022-01-14")
    assert (found.value, found.timezone) == ("2022-01-28T19:30", zone)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“Now we sing,” she said.", []),
        ("She said: “Now, they want hats.”", []),
        ('"Now I bake for nobody."', []),
        ("It was dry. Now it is wet.", ["PRESENT_REF"]),
        ("“It was dry, and now it is wet,” she said.", ["PRESENT_REF"]),
        ("“NOW it is wet,” she said.", ["PRESENT_REF"]),
        ("Why now?", []),
        ("Nobody knows why it is shut now.", ["PRESENT_REF"]),
        ("They wanted hats but now say that caps will do.", []),
        ("The firm now expects rain.", []),
        ("The firm now has a mill.", ["PRESENT_REF"]),
        ("They have now built the hall.", []),
        ("They have a hall now.", ["PRESENT_REF"]),
    ],
)
def test_now_is_a_time_and_not_a_turn_of_speech(sentence: str, expected: list[str]) -> None:
    assert [found for _, found in values(sentence)] == expected


@pytest.mark.parametrize(
    ("story", "values"),
    [
        ("The fair will be held on August 26-29, 2029.", ["2029-08-26", "2029-08-29"]),
        ("The fair will be held on August 26, 27 and 29, 2029.", ["2029-08-26", "2029-08-27", "2029-08-29"]),
        ("Next year, the fair will be held on May 4.", ["2028", "2028-05-04"]),
        ("The fair will be held next year on May 4.", ["2028", "2028-05-04"]),
        ("Next year's fair will be held on May 4.", ["2028", "2028-05-04"]),
        ("Next year's budget will be debated on May 4.", ["2028", "2027-05-04"]),
        ("Talks end next year, and the board meets on May 4.", ["2028", "2027-05-04"]),
        (
            "The fair is back on the Labor Day weekend of 2028 (1st-4th September).",
            ["2028-W35-WE", "2028-09-01", "2028-09-04"],
        ),
    ],
)
def test_the_words_around_a_date_tell_its_year(story: str, values: list[str]) -> None:
    article = parse_article(RawArticle(f"News from the harbor\n\nJan. 15, 2027\n\n{story}"))
    assert [d.value for d in article.dates][1:] == values


def test_the_night_that_ends_a_name_is_no_part_of_the_day() -> None:
    assert [found.text for found in find_dates("Quiz night Saturday at 7 p.m.", "2022-01-14")] == ["Saturday at 7 p.m."]
    assert [found.text for found in find_dates("It sank late night Saturday.", "2022-01-14")] == ["late night Saturday"]


@pytest.mark.parametrize(
    ("story", "last"),
    [
        ("Envoys meet on Jan. 20 and 21 for talks. The talks open at 10 a.m.", "2027-01-20T10:00"),
        ("The fair runs from Jan. 20 to 22 and opens at 10 a.m.", "2027-01-20T10:00"),
        ("The fair runs from Jan. 20 to 22. The fair ends at 10 p.m.", "2027-01-22T22:00"),
        ("A vote is likely in late March. The county has until the 30th to reply.", "2027-01-30"),
    ],
)
def test_an_hour_is_of_the_day_on_which_it_begins_or_ends_and_a_number_of_the_month_to_come(
    story: str, last: str
) -> None:
    article = parse_article(RawArticle(f"News from the harbor\n\nJan. 15, 2027\n\n{story}"))
    assert article.dates[-1].value == last


@pytest.mark.parametrize(
    ("published", "season", "value"),
    [
        ("2023-03-14", "summer", "2023-SU"),
        ("2023-07-01", "summer", "2024-SU"),
        ("2023-09-14", "summer", "2024-SU"),
        ("2023-10-01", "autumn", "2024-FA"),
        ("2023-01-30", "winter", "2023-WI"),
    ],
)
def test_the_next_season_is_not_the_one_that_has_begun(published: str, season: str, value: str) -> None:
    assert values(f"It could stop next {season}.", published) == [(f"next {season}", value)]
