"""What looks like the announcement of an event and is none, or is none of its kind."""

import pytest

from briefings.model.article import EventKind, EventStatus
from tests.parse.events.stories import find


def test_who_calls_something_so_does_not_hide_it() -> None:
    assert [event.title for event in find("The dock union will stage what it calls a two-day strike on Feb. 3.")] == [
        "Dock union two-day strike"
    ]


def test_a_second_verb_behind_a_date_is_no_noun() -> None:
    debate, vote = find("The board debates the toll on Feb. 1 and votes on it on Feb. 3.")
    assert (debate.title, vote.title, vote.kind) == ("Board debate on the toll", "Board vote", EventKind.VOTE)


def test_what_was_expected_on_another_day_leaves_the_new_one_sure() -> None:
    (event,) = find("The lamp ship, expected on Feb. 1, will arrive on Feb. 3.")
    assert (event.start, event.status) == ("2027-02-03", EventStatus.SCHEDULED)


def test_a_fair_that_awaits_its_dates_is_no_old_day_of_another_event() -> None:
    strike, fair = find(
        "Pilots on tide boats will stop rowing from Feb. 3.\n\n"
        "The Tide Ball, a tide fair that was to open on Feb. 5, has been deferred, and fresh dates are awaited."
    )
    assert (strike.replaces, fair.title, fair.status) == (None, "Opening of a tide fair", EventStatus.POSTPONED)


@pytest.mark.parametrize(
    "story",
    ["The papers must in any case be signed by Feb. 3.", "The papers must, of course, be signed by Feb. 3."],
)
def test_an_adverb_of_several_words_parts_no_verb(story: str) -> None:
    (event,) = find(story)
    assert (event.title, event.start, event.kind) == (
        "Deadline for papers to be signed",
        "2027-02-03",
        EventKind.DEADLINE,
    )


def test_a_letter_from_a_month_announces_nothing() -> None:
    assert find('A letter from May calls the old pump "a museum piece".') == ()


@pytest.mark.parametrize(
    "story",
    [
        "The county sells 300 boats a year, nearly all of them in three weeks.",
        '"I keep my shop cold," said Ada Brook. "Today they\'ll meet."',
    ],
)
def test_what_is_sold_in_a_year_or_said_in_a_short_sentence_is_no_event(story: str) -> None:
    assert find(story) == ()


def test_a_word_that_two_events_share_by_chance_does_not_give_one_the_others_day() -> None:
    story = (
        "Pilots will bring the boat up in the night of Feb. 16. A ruling on night visits is promised for this month."
    )
    assert "2027-01" in [e.start for e in find(story)]


def test_the_hour_before_which_people_are_let_in_to_all_events_is_none() -> None:
    assert not find("Children are admitted free to all events before 6 p.m. on Feb. 9.")


@pytest.mark.parametrize(
    "text", ["The Senate leaves town on Feb. 9 for two weeks.", "The council will not decide before May."]
)
def test_a_recess_and_what_is_only_denied_are_no_events(text: str) -> None:
    assert not find(text)


@pytest.mark.parametrize("what", ["Drop-in clinics", "A drop-in clinic", "Walk-in clinics"])
def test_a_clinic_to_which_people_drop_in_is_no_meeting(what: str) -> None:
    (event,) = find(f"{what} will be held at the school on Feb. 9.")
    assert event.kind is EventKind.OTHER


def test_a_chamber_that_rises_begins_a_recess_which_is_no_event() -> None:
    assert not find("The Commons rises on Thursday. The Ostia Senate will rise on Saturday.")
    assert [e.title for e in find("The tide toll will rise on Feb. 3.")] == ["Rise of the tide toll"]


def test_what_gets_a_day_for_something_else_is_no_event() -> None:
    assert not find("Ada Brook chose Feb. 3 for the quiet.")


@pytest.mark.parametrize(
    "story",
    [
        "The pool is open every day except Feb. 3.",
        "The college's open days are held on the second Saturday of every month except August.",
    ],
)
def test_what_is_excepted_is_no_event(story: str) -> None:
    assert not find(story)


def test_a_week_that_a_strike_enters_and_an_hour_of_each_day_are_no_events() -> None:
    assert not find("The strike enters its third week on Monday.")
    assert not find("No cash is accepted after 5 p.m.")


@pytest.mark.parametrize("days", ["the second Tuesday of each month", "Tuesdays"])
def test_an_hour_of_each_week_or_month_is_no_event(days: str) -> None:
    assert not find(f"Meetings are at 7 p.m. on {days}.")


@pytest.mark.parametrize(
    "story",
    [
        "No games will be played before Feb. 3, the league said.",
        "The Tide Club hopes to find a new date in April.",
        "The pilots of Penn, who struck in June, were due to meet on Feb. 3, but fog set in.",
    ],
)
def test_the_search_for_a_day_and_what_is_not_done_before_one_are_no_events(story: str) -> None:
    assert not find(story)


def test_a_participles_day_is_not_that_of_what_its_subject_is_to_do() -> None:
    (event,) = find(
        "Ada Brook, sentenced on Thursday to two years in jail, was ordered to report to a federal prison on Feb. 3."
    )
    assert (event.start, event.title) == ("2027-02-03", "Ada Brook to report to a federal prison")


@pytest.mark.parametrize(
    "story",
    [
        "Classes, which were to have begun on Thursday, were called off for a second day.",
        "The last ship carrying the pilots left the harbor shortly after midnight, when the island went dark.",
        "The Feb. 3 commission heard pilots in Penn.",
        "Feb. 3 panel hears pilots",
    ],
)
def test_what_was_to_have_been_yesterday_and_what_a_day_is_known_for_are_no_events(story: str) -> None:
    assert not find(story)


@pytest.mark.parametrize("lead", ["", "at least "])
def test_what_stays_shut_until_a_day_is_not_shut_on_it(lead: str) -> None:
    assert not find(f"The harbor will remain closed until {lead}Feb. 3.")


def test_the_month_of_what_was_called_off_is_the_nearest() -> None:
    assert not find("The fair in Ostia, planned for August, was called off altogether.")
    assert [e.start for e in find("The fair in Ostia, planned for May, was called off altogether.")] == ["2027-05"]


@pytest.mark.parametrize(
    "story",
    [
        "Whether the pilots will strike on Feb. 3 is not clear.",
        "Whether Ada Brook will come was not known on Friday.",
        "Whether the board will vote on Feb. 3 remains uncertain.",
    ],
)
def test_what_is_left_open_is_no_event(story: str) -> None:
    assert not find(story)


def test_what_will_be_settled_is_one() -> None:
    assert [e.title for e in find("Whether the levy is renewed will be decided on Feb. 3.")] == ["Renewal of the levy"]


@pytest.mark.parametrize(
    "story",
    [
        "Feb. 3: clouds and some flurries, low 20.",
        "Feb. 3: Sunny and mild",
        "Feb. 3: chilly with a breeze, high near 30.",
        "Sun and warm air are expected on Feb. 3.",
        "Thick fog is expected on Feb. 3.",
    ],
)
def test_the_weather_is_no_event(story: str) -> None:
    assert not find(story)


@pytest.mark.parametrize(
    "story",
    [
        "After this weekend the service will be repeated every Saturday.",
        "What we sell today our children will have to rent.",
    ],
)
def test_what_comes_round_or_is_so_on_all_days_is_no_event(story: str) -> None:
    assert not find(story)


@pytest.mark.parametrize(
    "story",
    [
        "The tram firm says that nothing will move before 7 p.m. on Feb. 3.",
        "No barges will leave on Feb. 3.",
        "No pilot will go out until Feb. 3.",
        "No one will be paid before Feb. 3.",
        "Not a single boat will sail on Feb. 3.",
        "Neither pilot will sail on Feb. 3.",
        "None of the boats will leave the harbor on Feb. 3.",
        "Hardly any boats sail on Feb. 3.",
    ],
)
def test_what_nobody_or_nothing_will_do_is_no_event(story: str) -> None:
    assert not find(story)


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("No races will be run on Feb. 3.", "No races"),
        ("No trains will run on Feb. 3.", "No trains to run"),
        ("No vote on the toll is expected before Feb. 3.", "Vote on the toll"),
        ("If no agreement is reached by Feb. 3, the pilots will strike.", "Deadline for agreement"),
    ],
)
def test_an_event_or_a_service_that_is_called_off_so_is_told(story: str, title: str) -> None:
    assert [event.title for event in find(story)] == [title]


@pytest.mark.parametrize(
    "story",
    [
        "Mara Quill must give evidence to the inquiry, after the court dismissed her claim this morning.",
        "The pilots will strike after talks broke down today.",
        "The pilots are to meet again after the board voted this afternoon to close the pier.",
    ],
)
def test_a_day_on_which_something_was_done_is_not_that_of_what_will_follow(story: str) -> None:
    assert not find(story)


@pytest.mark.parametrize(
    "story",
    [
        "The gates are shut, so that the pumps can be cleaned on Feb. 3.",
        "The water is off so the pipes could be tested on Feb. 3.",
        "The pier is shut in order that Ada Brook may speak on Feb. 3.",
    ],
)
def test_what_something_else_is_done_for_is_no_event(story: str) -> None:
    assert not find(story)


def test_an_event_that_something_else_is_done_for_is_told() -> None:
    assert [event.title for event in find("The road is shut so that the tide fair can be held on Feb. 3.")] == [
        "Tide fair"
    ]


@pytest.mark.parametrize(
    "story",
    [
        "Crews drill on weekdays and will never begin before 8 a.m.",
        "Drilling will not start before 7 a.m.",
        "Lorries will leave no later than 6 p.m.",
        "The pump will be run at night, never after 5 a.m.",
        "Office hours are 9 a.m. to 5 p.m.",
        "The desk will be staffed from 8 a.m. to 4 p.m. as normal.",
        "On weekdays the bridge will be closed from 9 a.m. to 3 p.m.",
    ],
)
def test_an_hour_of_all_days_is_no_event(story: str) -> None:
    assert not find(story)


def test_an_hour_before_which_something_will_not_be_done_today_is_told() -> None:
    [event] = find("The pier is shut today. The vote will not begin before 7 p.m.")
    assert event.start == "2027-01-15T19:00"


@pytest.mark.parametrize("limit", ["before Easter", "by Christmas", "in time for Labor Day", "ahead of Good Friday"])
def test_a_holiday_by_which_something_is_done_is_not_its_day(limit: str) -> None:
    assert not find(f"The council will reopen the pier {limit}.")


def test_what_has_to_be_done_by_a_holiday_has_a_deadline() -> None:
    assert [event.start for event in find("The league must pay its pilots by Easter.")] == ["2027-03-28"]


def test_the_town_of_a_dateline_is_no_event() -> None:
    story = (
        "DULUTH, Minn. — A federal judge on Friday delayed the sentencing of a former clerk, saying he would read more."
    )
    assert not find(story)
