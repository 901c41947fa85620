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
