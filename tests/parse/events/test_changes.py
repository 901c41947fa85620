"""What becomes of an event: put off, moved, called off, kept a further day for, or as sure as before."""

import pytest

from briefings.model.article import EventKind, EventStatus, RawArticle
from briefings.parse import parse_article
from tests.parse.events.stories import find


def test_what_was_put_back_before_and_what_the_public_may_do_is_sure() -> None:
    exams = find("The exams, put back once already, go ahead from Feb. 3.")[0]
    visit = find("Members of the public may inspect the lock on Feb. 3.")[0]
    assert (exams.status, visit.status) == (EventStatus.SCHEDULED, EventStatus.SCHEDULED)


def test_one_more_session_is_not_put_off_to_the_day_of_the_first() -> None:
    story = (
        "The board will hear the pilots at a session on Jan. 27. A second session, set for Feb. 10, has been postponed."
    )
    assert [(e.start, e.status, e.replaces) for e in find(story)] == [
        ("2027-01-27", EventStatus.SCHEDULED, None),
        ("2027-02-10", EventStatus.POSTPONED, None),
    ]


def test_a_vote_that_had_been_down_for_a_day_is_moved() -> None:
    story = "The vote on the lock, which had been down for Wednesday, has been put back to Feb. 3."
    assert [(e.start, e.replaces) for e in find(story)] == [("2027-02-03", "2027-01-20")]


def test_what_an_aside_announces_is_as_sure_as_the_asides_own_words() -> None:
    [event] = find("The league's accounts, due out on Feb. 3, are likely to show a loss.")
    assert (event.kind, event.status) == (EventKind.RELEASE, EventStatus.SCHEDULED)


def test_a_hearing_that_is_vacated_is_off() -> None:
    [event] = find("A plea hearing, which had been fixed for Wednesday, was vacated and no new date was given.")
    assert (event.title, event.status) == ("Plea hearing", EventStatus.POSTPONED)


@pytest.mark.parametrize(
    "story",
    [
        "The museum is open Wednesday to Sunday, 10 a.m. to 5 p.m., and has a shop.",
        "Lawmakers are off Monday for the holiday.",
        "Further disruption is likely on Feb. 3.",
        "Coverage starts at noon on Feb. 3.",
        "The union's retaliation, suspended until Feb. 14, could push prices up.",
    ],
)
def test_opening_hours_rest_and_what_is_suspended_are_no_events(story: str) -> None:
    assert not find(story)


def test_what_was_not_to_be_before_a_day_has_been_moved_from_it() -> None:
    event = find("The meeting is now on Feb. 3. The board was not to meet until Feb. 9.")[0]
    assert (event.start, event.replaces) == ("2027-02-03", "2027-02-09")


def test_what_was_put_back_before_is_on_now() -> None:
    event = find("Mara Quill's hearing, put back twice, is now on Feb. 3 and not Feb. 1.")[0]
    assert (event.status, event.replaces) == (EventStatus.SCHEDULED, "2027-02-01")


def test_what_is_put_off_from_a_day_until_another_is_moved() -> None:
    story = "A judge has put off the felling of Old Tarn, the oak that shades the square, from Monday until Feb. 3."
    assert [(e.title, e.start, e.end, e.replaces) for e in find(story)] == [
        ("Felling of Old Tarn", "2027-02-03", None, "2027-01-18")
    ]


@pytest.mark.parametrize(
    "story",
    [
        "The investor day, which had been on the calendar for Feb. 3, has been dropped.",
        "The investor day, which had been on the agenda for Feb. 3, has been called off.",
    ],
)
def test_what_had_been_on_the_calendar_is_off(story: str) -> None:
    assert [(e.start, e.status) for e in find(story)] == [("2027-02-03", EventStatus.CANCELLED)]


def test_a_reserve_day_in_brackets_leaves_the_first_day_sure() -> None:
    found = find("What is on\n\n- Feb. 3: Tide Shield final, 10.30am (reserve day Feb. 4)")
    assert [(e.title, e.start, e.status) for e in found] == [
        ("Tide Shield final", "2027-02-03T10:30", EventStatus.SCHEDULED),
        ("Reserve day for Tide Shield final", "2027-02-04", EventStatus.TENTATIVE),
    ]


def test_a_bare_action_is_that_of_the_workers_who_call_it_off() -> None:
    event = find("Dock workers at Ostia's port on Monday called off a strike that was to have begun on Feb. 3.")[0]
    assert (event.title, event.status) == ("Dock workers' strike", EventStatus.CANCELLED)


def test_an_hour_of_today_can_be_a_new_one() -> None:
    event = find("A hearing on the lock has been moved up from Monday to 2 p.m. today.")[0]
    assert (event.title, event.start, event.replaces) == ("Hearing on the lock", "2027-01-15T14:00", "2027-01-18")


def test_a_day_can_be_kept_for_a_further_try() -> None:
    found = find("The tide final is on Feb. 3. Thursday, Feb. 4 has been set aside as a reserve day for the final.")
    assert [(e.title, e.status) for e in found][1:] == [("Reserve day for tide final", EventStatus.TENTATIVE)]


def test_an_old_date_of_something_else_is_not_that_of_what_stands_before_it() -> None:
    story = (
        "The warden will inspect the lift on Feb. 3. The first full run with the orchestra was meant to be on Feb. 1."
    )
    assert [(e.start, e.replaces) for e in find(story)] == [("2027-02-03", None)]


def test_a_backup_date_is_of_what_is_shortly_before_it() -> None:
    story = "The firm will tow its mast to sea on Feb. 3. First power is expected in June. The backup date is Feb. 5."
    assert ("2027-02-05", "Backup date for firm to tow its mast to sea") in [(e.start, e.title) for e in find(story)]


def test_an_occasion_is_off_when_the_main_clause_calls_it_off() -> None:
    [event] = find("A hearing at which pilots were to have testified on Feb. 3 has been canceled.")
    assert (event.title, event.status) == ("Hearing", EventStatus.CANCELLED)


def test_what_is_put_off_can_stand_behind_its_day() -> None:
    [event] = find("Port officials postponed until Feb. 3 any action on the wreck.")
    assert (event.title, event.start) == ("Action on the wreck", "2027-02-03")


def test_a_backup_date_is_named_for_what_it_backs_up() -> None:
    first, backup = find("The regatta is set for Feb. 3. A backup date of Feb. 4 has been reserved.")
    assert (first.title, backup.title, backup.status) == (
        "Regatta",
        "Backup date for regatta",
        EventStatus.TENTATIVE,
    )


def test_what_became_of_an_event_long_ago_does_not_cancel_it() -> None:
    [event] = find("The bread fair, shelved in the spring of 2020, will be held on Feb. 3.")
    assert event.status is EventStatus.SCHEDULED


@pytest.mark.parametrize(
    "sentence",
    [
        "The bread fair, called off last year, is back on Feb. 3.",
        "The bread fair, which was called off last year, is back on Feb. 3.",
        "The bread fair, cancelled in 2025 because of floods, returns on Feb. 3.",
    ],
)
def test_what_was_called_off_a_year_ago_leaves_this_years_event_sure(sentence: str) -> None:
    [event] = find(sentence)
    assert (event.status, event.start) == (EventStatus.SCHEDULED, "2027-02-03")


@pytest.mark.parametrize(
    ("story", "status"),
    [
        ("The skipper may win the Feb. 3 harbor election.", EventStatus.SCHEDULED),
        ("In the Feb. 3 harbor debate, the skipper will probably speak first.", EventStatus.SCHEDULED),
        ("The proposed Feb. 3 harbor rally would draw thousands.", EventStatus.TENTATIVE),
        ("The Feb. 3 harbor debate may take place indoors.", EventStatus.TENTATIVE),
        ("The Feb. 3 harbor debate may be postponed.", EventStatus.TENTATIVE),
    ],
)
def test_an_event_with_its_day_before_it_is_as_sure_as_its_own_words(story: str, status: EventStatus) -> None:
    assert [e.status for e in find(story)] == [status]


def test_what_delayed_an_event_before_is_not_what_becomes_of_it() -> None:
    (event,) = find("The vote, delayed twice by snow, will be held on Feb. 3.")
    assert event.status == EventStatus.SCHEDULED


def test_the_next_sentence_can_put_off_what_was_to_be() -> None:
    (event,) = find(
        "The port board was to debate the siren on Feb. 3. The sitting has been postponed because of a gale."
    )
    assert (event.start, event.status) == ("2027-02-03", EventStatus.POSTPONED)


def test_what_has_been_suspended_since_a_day_is_not_put_off_by_it() -> None:
    (event,) = find("Ferries to the island, suspended since this morning, are due to sail again on Feb. 3.")
    assert (event.start, event.status) == ("2027-02-03", EventStatus.SCHEDULED)


def test_a_notice_may_say_what_it_is_for_in_a_sentence_and_have_a_backup_date() -> None:
    event, backup = find(
        "WHAT: Harbor master Ada Brook will switch on the tide lamp, which is as old as the quay.\n\n"
        "WHEN: Feb. 3, 10 a.m. (rain date: Feb. 4)\n\nWHO: Ada Brook; Dr. Bo Ferrer of the Penn Tide Trust"
    )
    assert (event.title, event.start, event.participants) == (
        "Switch-on of the tide lamp",
        "2027-02-03T10:00",
        ("Ada Brook", "Bo Ferrer"),
    )
    assert (backup.title, backup.start, backup.status) == (
        "Backup date for switch-on of the tide lamp",
        "2027-02-04",
        EventStatus.TENTATIVE,
    )


def test_a_past_day_of_what_is_still_to_come_is_its_old_one() -> None:
    [event] = find("The talks are set for Feb. 3. The talks were to have begun on Jan. 11 but were put off.")
    assert (event.start, event.replaces, event.status.value) == ("2027-02-03", "2027-01-11", "scheduled")


def test_what_was_averted_is_off_and_a_forecast_that_was_cut_leaves_nothing_open() -> None:
    averted, meeting = find(
        "The strike, set to begin Feb. 2, was averted. The bank cut its forecast and meets on Feb. 3."
    )
    assert (averted.status, meeting.status) == (EventStatus.CANCELLED, EventStatus.SCHEDULED)


def test_what_was_put_back_can_stand_as_an_object_before() -> None:
    found = find("The harbor firm had meant to print its yearly results this week. They have been put back to Feb. 3.")
    assert ["results" in event.title for event in found] == [True]


def test_a_new_date_is_no_less_sure_than_the_old_one_was() -> None:
    (talks,) = find("Talks, first pencilled in for Tuesday, will now begin on Feb. 3.")
    (trial,) = find("The trial, adjourned in December, resumes on Feb. 3.")
    assert (talks.status, talks.replaces) == (EventStatus.SCHEDULED, "2027-01-19")
    assert trial.status is EventStatus.SCHEDULED


def test_what_only_an_agreement_would_avert_is_tentative() -> None:
    (event,) = find("Barring an agreement, the south lock closes on Feb. 3.")
    assert event.status is EventStatus.TENTATIVE


def test_a_condition_is_one_of_its_own_part_of_the_sentence() -> None:
    found = find("The strike ballot closes on Feb. 3; if members back it, the first walkout will be on Feb. 24.")
    assert [event.status for event in found] == [EventStatus.SCHEDULED, EventStatus.TENTATIVE]
    (day,) = find("The open day for would-be pilots takes place on Feb. 3.")
    assert day.status is EventStatus.SCHEDULED


def test_when_somebody_announced_a_move_is_no_old_date() -> None:
    [event] = find(
        "The crews will choose a chair on Feb. 3, the guild announced on Thursday, ending a vote put off twice."
    )
    assert (event.start, event.replaces) == ("2027-02-03", None)


def test_a_rain_date_leaves_the_first_day_sure() -> None:
    found = find("Town-wide yard sale, Feb. 3, 9 a.m. to 3 p.m. Rain date Feb. 4.")
    assert [event.status for event in found] == [EventStatus.SCHEDULED, EventStatus.TENTATIVE]


@pytest.mark.parametrize("moved", ["pushed", "slipped", "shifted", "moved", "been put back"])
def test_what_is_moved_from_one_day_to_another_is_on_the_second(moved: str) -> None:
    (event,) = find(f"The tide vote has {moved} from Feb. 3 to March 9.")
    assert (event.start, event.replaces, event.status) == ("2027-03-09", "2027-02-03", EventStatus.SCHEDULED)


def test_what_hangs_on_something_leaves_a_relative_clause_sure() -> None:
    (gala,) = find("Members have to pay if they wish to attend the tide gala, which is on Feb. 9.")
    assert (gala.title, gala.status) == ("Tide gala", EventStatus.SCHEDULED)
    (strike,) = find("Boats will run if the dockers' strike, which would begin on Feb. 9 if talks fail, is put off.")
    assert (strike.title, strike.status) == ("Dockers' strike", EventStatus.TENTATIVE)


def test_what_was_announced_at_one_time_for_another_has_its_old_date_there() -> None:
    (dance,) = find("The dance, announced in the spring for Feb. 3, has been moved to Feb. 9.")
    assert (dance.start, dance.replaces) == ("2027-02-09", "2027-02-03")


def test_what_is_expected_behind_with_leaves_the_rest_sure() -> None:
    vote, ruling = find("The vote is on Feb. 3, with a ruling expected in March.")
    assert [(e.start, e.status) for e in (vote, ruling)] == [
        ("2027-02-03", EventStatus.SCHEDULED),
        ("2027-03", EventStatus.TENTATIVE),
    ]


@pytest.mark.parametrize("moved", ["moved", "postponed", "pushed"])
def test_a_headline_moves_an_event_to_a_day(moved: str) -> None:
    story = "Skippers in the harbor had their say on Tuesday, and most of them were against it."
    article = parse_article(RawArticle(f"Ferry bill hearing {moved} to Feb. 3\n\nJan. 15, 2027\n\n{story}"))
    assert [(e.start, e.title) for e in article.events] == [("2027-02-03", "Ferry bill hearing")]


def test_what_should_fail_first_is_tentative() -> None:
    (event,) = find("Should the wind turn, the probe will try again on Feb. 9.")
    assert (event.start, event.status) == ("2027-02-09", EventStatus.TENTATIVE)


def test_what_is_done_should_something_fail_is_tentative() -> None:
    [event] = find("Should more than 40mm of rain fall on the pier, the vote will be held on Feb. 3.")
    assert (event.title.partition(" (")[0], event.status.value) == ("Vote", "tentative")


def test_a_backup_date_is_of_the_kind_of_what_is_tried_first() -> None:
    events = find("The launch of Gannet-2 is on Feb. 3. A readiness review is on Feb. 1. The backup date is Feb. 5.")
    assert [(e.title, e.kind.value) for e in events][-1] == ("Backup date for launch of Gannet-2", "release")


def test_what_a_bill_would_do_leaves_its_hearing_sure() -> None:
    [event] = find("- Tuesday, 8 a.m.: Tide Committee takes up Bill 211, which would let pilots pick judges. Room 137.")
    assert event.status.value == "scheduled"


@pytest.mark.parametrize(
    ("story", "title", "replaces"),
    [
        ("The clinic will move to the Tide Infirmary from Feb. 3.", "Clinic to move to the Tide Infirmary", None),
        ("The vote was moved to Feb. 3 from Jan. 20.", "Vote", "2027-01-20"),
        ("According to her, the mill would be dismantled on Feb. 3.", "Mill to be dismantled", None),
    ],
)
def test_what_moves_to_a_place_moves_from_no_day(story: str, title: str, replaces: str | None) -> None:
    assert [(e.title.partition(" (")[0], e.start, e.replaces) for e in find(story)] == [(title, "2027-02-03", replaces)]


def test_what_is_still_on_for_a_day_is_sure() -> None:
    [event] = find("The giveaway is still on for Saturday, Feb. 6, from 9 a.m.")
    assert (event.title, event.start, event.status) == ("Giveaway", "2027-02-06T09:00", EventStatus.SCHEDULED)


def test_what_somebody_wished_to_do_on_one_day_is_done_on_another() -> None:
    [event] = find("The tide panel wished to debate the toll on Wednesday, but will now do so only on Feb. 3.")
    assert (event.start, event.replaces, event.title) == ("2027-02-03", "2027-01-20", "Tide panel debate on the toll")


def test_what_is_moved_may_have_several_names() -> None:
    [event] = find("The makers have pushed the Norland, Tarn and Ostia versions from Jan. 20 to Feb. 3.")
    assert (event.start, event.replaces) == ("2027-02-03", "2027-01-20")


def test_a_day_held_in_reserve_leaves_the_first_one_sure() -> None:
    events = find("The charges will be fired on Feb. 3, and the following Sunday is being held in reserve.")
    assert [(e.start, e.status.value) for e in events] == [("2027-02-03", "scheduled"), ("2027-02-07", "tentative")]


def test_a_meeting_called_off_elsewhere_is_not_that_of_the_same_night() -> None:
    events = find(
        "The tide team will brief pilots on Feb. 3 at 7 p.m.\n\nA meeting in Penn on Feb. 3 has been dropped."
    )
    assert [e.status.value for e in events] == ["scheduled", "cancelled"]


@pytest.mark.parametrize(
    ("story", "status"),
    [
        ("The port has called off a parade of tugs that it had planned for Feb. 3.", EventStatus.CANCELLED),
        ("The union has scrapped a march that it had set for Feb. 3.", EventStatus.CANCELLED),
        ("The port postponed a hearing that it had scheduled for Feb. 3.", EventStatus.POSTPONED),
        ("The port put off a vote on a ban that takes effect on Feb. 3.", EventStatus.SCHEDULED),
    ],
)
def test_the_main_clause_calls_off_what_its_relative_one_tells_of(story: str, status: EventStatus) -> None:
    assert [event.status for event in find(story)] == [status]


def test_the_end_of_what_has_begun_before_is_its_last_day() -> None:
    (dig,) = find("The Tarn dig will begin on Feb. 3. It is hard work.\n\nThe dig is to end on Feb. 9, or in frost.")
    assert (dig.title, dig.start, dig.end) == ("Tarn dig", "2027-02-03", "2027-02-09")


def test_an_hour_of_the_headline_is_not_that_of_another_event_of_its_day() -> None:
    story = "Port asks riders to stay off the pier from 4 p.m. today\n\nIt is hot.\n\nTonight's Penn game is postponed."
    text = f"Jan. 15, 2027\n\n{story}"
    assert [e.start for e in parse_article(RawArticle(text)).events if "game" in e.title] == ["2027-01-15"]


@pytest.mark.parametrize(
    ("story", "start", "status", "replaces"),
    [
        ("The start of the race has been deferred from Feb. 3 to Feb. 9.", "2027-02-09", "scheduled", "2027-02-03"),
        ("A second meeting, foreseen for Feb. 3, falls away.", "2027-02-03", "cancelled", None),
        ("The pilots' march to the hall, called for Feb. 3, has been withdrawn.", "2027-02-03", "cancelled", None),
        ("The talks on a railway, due to resume on Feb. 3 in Penn, are not affected.", "2027-02-03", "scheduled", None),
        ("The training course on Feb. 3 is full.", "2027-02-03", "scheduled", None),
    ],
)
def test_what_becomes_of_an_event_is_told_by_its_verb(
    story: str, start: str, status: str, replaces: str | None
) -> None:
    [event] = find(story)
    assert (event.start, event.status.value, event.replaces) == (start, status, replaces)


def test_what_is_off_and_has_another_day_in_the_next_sentence_is_moved() -> None:
    [event] = find("Wednesday's game with the Tarn Plowmen is off. It will be made up on Feb. 3.")
    assert (event.start, event.replaces, event.status) == ("2027-02-03", "2027-01-20", EventStatus.SCHEDULED)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            "The firm has dropped its plan to list on the stock market on Feb. 3.",
            "Firm's plan to list on the stock market",
        ),
        ("The firm has scrapped plans to open a mill on Feb. 3.", "Plans to open a mill"),
    ],
)
def test_a_plan_that_is_dropped_is_off(told: str, title: str) -> None:
    [event] = find(told)
    assert (event.title, event.status) == (title, EventStatus.CANCELLED)


def test_somebody_moves_what_the_sentence_before_told() -> None:
    story = "An inquest, opened in August, was to have resumed on Jan. 27. The coroner has moved it to Feb. 3."
    assert [(e.start, e.title.partition(" (")[0]) for e in find(story)] == [("2027-02-03", "Inquest")]


def test_who_has_to_stay_home_from_a_day_is_told_and_a_day_of_each_month_is_no_first_one() -> None:
    found = find("Clerks will stay home without pay one Friday a month, beginning Feb. 12.")
    assert [e.start for e in found] == ["2027-02-12"]


def test_a_deal_that_there_would_be_by_a_day_is_no_duty() -> None:
    assert find("Brook, asked whether there would be a deal by Feb. 3, said nothing.") == ()


def test_a_launch_that_was_scrubbed_is_cancelled() -> None:
    (launch,) = find("The Feb. 3 launch of the Penn probe was scrubbed.")
    assert launch.status == "cancelled"


@pytest.mark.parametrize(
    ("story", "status"),
    [
        ("The Feb. 3 concert in Tarn was rained out.", "cancelled"),
        ("The Feb. 3 concert is not happening.", "cancelled"),
        ("Brook pulled the plug on the Feb. 3 concert.", "cancelled"),
        ("The Feb. 3 concert has been nixed.", "cancelled"),
        ("Drivers can expect delays on Feb. 3.", "tentative"),
        ("The hearing got moved to Feb. 3.", "scheduled"),
    ],
)
def test_what_is_not_happening_is_cancelled_and_delays_put_nothing_off(story: str, status: str) -> None:
    assert [e.status for e in find(story)] == [status]


@pytest.mark.parametrize(
    ("text", "start", "title", "status", "replaces"),
    [
        (
            "The port has also put off the yearly refit of the Lady of Tarn, the larger of its two boats, from Feb. 8 "
            "to Feb. 22, to keep both in service.",
            "2027-02-22",
            "Yearly refit of the Lady of Tarn",
            "scheduled",
            "2027-02-08",
        ),
        (
            "The diving exam slated for Feb. 9 will now be taken on Feb. 11.",
            "2027-02-11",
            "Diving exam to be taken",
            "scheduled",
            "2027-02-09",
        ),
        (
            "Ada Brook told reporters that results, promised for Feb. 8, could be declared as late as Feb. 15.",
            "2027-02-15",
            "Results",
            "tentative",
            "2027-02-08",
        ),
        (
            "A second stoppage, advertised for 22 February, is no longer required.",
            "2027-02-22",
            "Second stoppage",
            "cancelled",
            None,
        ),
        (
            "A vote by the council had been planned for Feb. 9 but was pulled; no new date was given.",
            "2027-02-09",
            "Vote by the council",
            "postponed",
            None,
        ),
        (
            "Pilots had planned to march to Tarn Park on Feb. 9, but their union called it off.",
            "2027-02-09",
            "Pilots' march to Tarn Park",
            "cancelled",
            None,
        ),
        (
            "A committee will question the mayor, Ada Brook, about the delays on Feb. 9.",
            "2027-02-09",
            "Committee hearing of the mayor, Ada Brook",
            "scheduled",
            None,
        ),
        (
            "The final will be played on Feb. 9 at a venue yet to be decided.",
            "2027-02-09",
            "Final",
            "scheduled",
            None,
        ),
    ],
)
def test_what_becomes_of_a_plan_is_told_in_many_words(
    text: str, start: str, title: str, status: str, replaces: str | None
) -> None:
    (event,) = find(text)
    assert (event.start, event.status.value, event.replaces) == (start, status, replaces)
    assert event.title.startswith(title)


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("The club has called off Sunday's tide swim.", ("Tide swim", "2027-01-17", None, "cancelled")),
        ("The club has cancelled Sunday's ride in aid of the school.", ("Ride", "2027-01-17", None, "cancelled")),
        ("The club has moved Sunday's ride to Feb. 3.", ("Ride", "2027-02-03", "2027-01-17", "scheduled")),
        ("The club pushed Sunday's ride back to Feb. 3.", ("Ride", "2027-02-03", "2027-01-17", "scheduled")),
        (
            "Next week's strike on the ferries, due to start on Monday, will not go ahead.",
            ("Strike on the ferries", "2027-01-18", None, "cancelled"),
        ),
    ],
)
def test_what_is_called_off_or_moved_by_its_day_is_an_event_by_any_name(
    story: str, told: tuple[str, str, str | None, str]
) -> None:
    assert [(e.title, e.start, e.replaces, e.status.value) for e in find(story)] == [told]


@pytest.mark.parametrize("score", ["5 to 4 on Friday", "five to four Friday", "5-4 on Friday"])
def test_the_sides_of_a_vote_are_no_verb_and_no_subject(score: str) -> None:
    assert not find(f"The board voted {score} to close the pier.")
    found = find(f"The board voted {score} to close the pier on Feb. 3.")
    assert [(e.title, e.start) for e in found] == [("Closing of the pier", "2027-02-03")]


def test_a_price_does_not_hide_that_only_the_matter_is_proposed() -> None:
    [event] = find("The board will hold a hearing on a proposed $6 million pier on Feb. 3.")
    assert event.status is EventStatus.SCHEDULED


@pytest.mark.parametrize(
    ("story", "status", "kind"),
    [
        (
            "The second reading of the budget, planned for Feb. 3, has been struck from the agenda.",
            "cancelled",
            "meeting",
        ),
        ("A vote in the harbor board, once expected on Jan. 25, has been put off until Feb. 3.", "scheduled", "vote"),
        (
            "Pay talks with the pilots, which should have resumed on Monday, have been adjourned.",
            "postponed",
            "meeting",
        ),
        (
            "Dates\n\n- Feb. 3: new boats must have registered with the office\n- Feb. 9: regatta",
            "scheduled",
            "deadline",
        ),
        ("The harbor report will be on display in the Penn Museum from Feb. 3.", "scheduled", "other"),
    ],
)
def test_what_is_struck_off_was_once_expected_or_must_be_done_by_then(story: str, status: str, kind: str) -> None:
    first, *_ = find(f"It is cold in Penn.\n\n{story}")
    assert (first.status.value, first.kind.value) == (status, kind)


def test_a_show_that_is_moved_is_the_one_of_the_sentence_before() -> None:
    story = (
        "The Tide Prizes, set for Feb. 3, have lost their host. The club said that it would move the show to Feb. 9."
    )
    assert [(e.start, e.title, e.replaces) for e in find(story)] == [("2027-02-09", "Tide Prizes", "2027-02-03")]


def test_a_hearing_named_behind_its_new_day_had_the_old_one() -> None:
    (event,) = find("The chiefs will testify before a panel on Feb. 9, a hearing that had been planned for Feb. 3.")
    assert (event.start, event.replaces) == ("2027-02-09", "2027-02-03")


def test_a_show_that_is_held_besides_is_another() -> None:
    assert len(find("The Tide Prizes are set for Feb. 3. The club will hold a show on Feb. 9.")) == 2


@pytest.mark.parametrize(
    ("text", "status", "replaces"),
    [
        (
            "The eel season, which should have opened this Saturday, will not start until Feb. 9.",
            "scheduled",
            "2027-01-16",
        ),
        ("The eel season will not start until Feb. 9 at the earliest.", "tentative", None),
        ("The tide report, which pilots were promised by Feb. 1, has slipped to Feb. 9.", "scheduled", "2027-02-01"),
        ("The board told pilots it would issue a ruling on the lock on Feb. 9.", "scheduled", None),
    ],
)
def test_what_was_promised_is_an_old_date_and_what_people_are_told_is_sure(
    text: str, status: str, replaces: str | None
) -> None:
    (event,) = find(text)
    assert (event.start, event.status.value, event.replaces) == ("2027-02-09", status, replaces)


@pytest.mark.parametrize("planned", ["warned for", "foreseen for", "timetabled for", "earmarked for"])
def test_what_was_planned_for_a_day_in_any_word_is_moved_from_it(planned: str) -> None:
    (event,) = find(f"A town meeting on the pier tax, {planned} Jan. 29, has been rescheduled to Feb. 3.")
    assert (event.start, event.replaces) == ("2027-02-03", "2027-01-29")


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The guild has postponed the naming of the ferry, planned for Feb. 3, until the pier is safe.", "postponed"),
        ("The guild has postponed the concert scheduled for Feb. 3.", "postponed"),
        ("The concert was postponed and is scheduled for Feb. 3.", "scheduled"),
        ("The guild has postponed the concert, now planned for Feb. 3.", "scheduled"),
    ],
)
def test_what_is_put_off_was_planned_for_its_old_day(sentence: str, status: str) -> None:
    assert [(e.start, e.status.value) for e in find(sentence)] == [("2027-02-03", status)]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("A debate between Ada Brook and Mara Quill is being planned for Feb. 3.", "tentative"),
        ("A debate is set for Feb. 3, but neither side has signed.", "tentative"),
        ("A debate is set for Feb. 3, but nothing has been agreed.", "tentative"),
        ("The union has withdrawn its call for a march on Feb. 3.", "cancelled"),
        ("A debate is set for Feb. 3, and both sides have signed.", "scheduled"),
    ],
)
def test_what_nobody_has_signed_may_not_be(sentence: str, status: str) -> None:
    assert [(e.start, e.status.value) for e in find(sentence)] == [("2027-02-03", status)]


@pytest.mark.parametrize(
    "story",
    [
        "The harbor fair will be held on Feb. 5, and Feb. 12 has been set aside in case of rain.",
        "The harbor fair will be held on Feb. 5, and Feb. 12 is the rain date.",
        "The harbor fair will be held on Feb. 5; Feb. 12 is a reserve day.",
        "The harbor fair will be held on Feb. 5, with Feb. 12 as a backup.",
        "The harbor fair will be held on Feb. 5, with Feb. 12 held as a backup.",
        "The harbor fair will be held on Feb. 5, with Feb. 12 held in reserve.",
        "The harbor fair will be held on Feb. 5. In case of rain, it will be held on Feb. 12.",
        "The harbor fair will be held on Feb. 5 or, in case of rain, on Feb. 12.",
    ],
)
def test_a_day_that_is_kept_for_another_case_is_an_event_that_may_be_and_leaves_the_first_sure(story: str) -> None:
    told = [(e.start, e.status.value, "fair" in e.title.lower()) for e in find(story)]
    assert told == [("2027-02-05", "scheduled", True), ("2027-02-12", "tentative", True)]


def test_the_day_after_that_is_kept_is_no_last_day() -> None:
    fair, kept = find("The fair is on Feb. 5, and Feb. 6 is being held in reserve.")
    assert (fair.start, fair.end, kept.start) == ("2027-02-05", None, "2027-02-06")


def test_what_moves_inside_in_case_of_rain_is_sure() -> None:
    (event,) = find("In case of rain, the concert on Feb. 5 will be held indoors.")
    assert event.status.value == "scheduled"


@pytest.mark.parametrize(
    "sentence",
    [
        "The tide hearing is set for Feb. 9 instead of Feb. 3.",
        "The tide hearing is set for Feb. 9, put back from Feb. 3.",
        "The tide hearing will be held on Feb. 9, a date moved back from Feb. 3.",
        "The tide hearing is now planned for 9 a.m. on Feb. 9 rather than Feb. 3.",
        "The tide hearing will not begin on Feb. 3 after all; it has been put back to Feb. 9.",
        "The tide hearing will not begin on Feb. 3 after all; the date has been put back to Feb. 9.",
        "The tide hearing will not begin on Feb. 3 after all. The date has been moved to Feb. 9.",
        "The tide hearing was set for Feb. 3. The new date is Feb. 9.",
    ],
)
def test_a_new_day_beside_the_old_one_is_one_move(sentence: str) -> None:
    (event,) = find(sentence)
    assert (event.start[:10], event.status.value, event.replaces) == ("2027-02-09", "scheduled", "2027-02-03")
    assert "hearing" in event.title.lower()


def test_two_days_that_are_put_off_are_no_move_from_one_to_the_other() -> None:
    (event,) = find("A conference that the guild had planned for Feb. 3 and 4 has been put off.")
    assert (event.start, event.end, event.replaces) == ("2027-02-03", "2027-02-04", None)
    assert event.status.value == "postponed"


@pytest.mark.parametrize(
    "story",
    [
        "The hearing on Jan. 29 was moved to Feb. 3.",
        "The Jan. 29 hearing has been postponed to Feb. 3.",
        "A hearing on Jan. 29 has been rescheduled for Feb. 3.",
        "The hearing on Jan. 29 will now be held on Feb. 3.",
    ],
)
def test_the_day_that_tells_what_is_moved_is_its_old_one(story: str) -> None:
    assert [(e.title, e.start, e.replaces) for e in find(story)] == [("Hearing", "2027-02-03", "2027-01-29")]


def test_the_day_on_which_somebody_moves_something_is_not_its_old_one() -> None:
    (event,) = find("The board on Thursday moved the hearing to Feb. 3.")
    assert (event.start, event.replaces) == ("2027-02-03", None)


def test_what_is_asked_of_people_for_a_fair_has_another_day_than_the_fair() -> None:
    events = find("Bookings for the fair on Feb. 3 close on Jan. 27.")
    assert [(e.title, e.start) for e in events] == [
        ("Fair", "2027-02-03"),
        ("Closing of bookings for the fair", "2027-01-27"),
    ]


def test_what_is_extended_from_one_day_to_another_ends_on_the_later() -> None:
    (event,) = find("The deadline was extended from Jan. 29 to Feb. 3.")
    assert (event.start, event.end, event.replaces) == ("2027-02-03", None, "2027-01-29")


def test_who_or_what_is_inaugurated_is_not_opened() -> None:
    titles = [e.title for e in find("Ada Brook will be inaugurated on Feb. 3. The bridge will be inaugurated Feb. 5.")]
    assert titles == ["Inauguration of Ada Brook", "Inauguration of the bridge"]


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "A strike by pilots that was due to begin on Monday was called off this afternoon.",
            ("Strike by pilots", "2027-01-18", EventStatus.CANCELLED),
        ),
        (
            "The net workshop that Ada Brook was to teach on Feb. 3 has been called off.",
            ("Ada Brook's net workshop", "2027-02-03", EventStatus.CANCELLED),
        ),
        (
            "A concert the pilots were to give on Feb. 3 has been scrapped.",
            ("Pilots' concert", "2027-02-03", EventStatus.CANCELLED),
        ),
    ],
)
def test_what_was_to_take_place_is_named_where_it_is_called_off(story: str, told: tuple[str, str, EventStatus]) -> None:
    assert [(e.title, e.start, e.status) for e in find(story)] == [told]


@pytest.mark.parametrize(
    ("story", "found"),
    [
        ("The hearing was continued to Feb. 3.", ("2027-02-03", "Hearing", None)),
        ("The hearing has been continued to Feb. 3.", ("2027-02-03", "Hearing", None)),
        (
            "The vote, initially set for Monday, was delayed to the week of Feb. 8.",
            ("2027-W06", "Vote", "2027-01-18"),
        ),
        (
            "The deadline for bids, which had been Feb. 3, was extended to Feb. 9.",
            ("2027-02-09", "Deadline for bids", "2027-02-03"),
        ),
    ],
)
def test_what_is_continued_to_a_day_moved_to_a_week_or_had_been(story: str, found: tuple[str, str, str | None]) -> None:
    assert [(e.start, e.title, e.replaces) for e in find(story)] == [found]
    assert [e.status for e in find(story)] == [EventStatus.SCHEDULED]


def test_what_has_another_day_after_all_is_one_move() -> None:
    story = "Tarn Bridge will not close on Feb. 3 after all; the work has been put back to March 3."
    [event] = find(story)
    assert (event.start, event.title, event.replaces) == ("2027-03-03", "Closing of Tarn Bridge", "2027-02-03")
    assert event.status is EventStatus.SCHEDULED


@pytest.mark.parametrize(
    ("story", "old"),
    [
        ("Pupils will go back on Feb. 3 and not, as they'd been told, tomorrow.", "2027-01-16"),
        ("A flood drill planned for last Saturday could not be held. The town will try again on Feb. 3.", "2027-01-09"),
        ("The final, snowed off last Saturday, has been refixed for Feb. 3.", "2027-01-09"),
    ],
)
def test_the_day_on_which_it_was_not_is_the_old_one(story: str, old: str) -> None:
    assert [(e.start, e.replaces) for e in find(story)] == [("2027-02-03", old)]


def test_a_further_try_that_hangs_on_the_weather_is_a_backup_date() -> None:
    first, second = find("The lift-off is set for Feb. 3. If the wind turns, the team will try again on Feb. 9.")
    assert (first.start, second.start, second.status) == ("2027-02-03", "2027-02-09", EventStatus.TENTATIVE)
    assert (second.title, second.replaces) == ("Backup date for lift-off", None)


@pytest.mark.parametrize("moved", ["put back", "moved up", "moved"])
def test_the_day_on_which_something_was_moved_begins_no_range(moved: str) -> None:
    [event] = find(f"The regatta, planned for Feb. 9, was {moved} on Thursday to Wednesday.")
    assert (event.start, event.end, event.replaces) == ("2027-01-20", None, "2027-02-09")


@pytest.mark.parametrize(
    "story",
    [
        "The board will postpone the vote from Feb. 3 to Feb. 9.",
        "The board agreed to move the vote from Feb. 3 to Feb. 9.",
        "The board voted to delay Penn's vote from Feb. 3 until Feb. 9.",
        "The board has put off the vote from Feb. 3 to Feb. 9.",
    ],
)
def test_what_somebody_will_move_has_its_new_day_and_its_old_one(story: str) -> None:
    assert [(e.start, e.end, e.replaces) for e in find(story)] == [("2027-02-09", None, "2027-02-03")]


@pytest.mark.parametrize("moved", ["put off until", "deferred until", "moved to"])
def test_hours_behind_the_new_day_make_no_deadline(moved: str) -> None:
    (event,) = find(f"The clinic that the guild had planned for Jan. 23 has been {moved} Feb. 3, from 9 a.m. to 1 p.m.")
    assert (event.start, event.end, event.title) == ("2027-02-03T09:00", "2027-02-03T13:00", "Clinic")
    assert event.replaces == "2027-01-23"


@pytest.mark.parametrize(
    ("story", "status"),
    [
        ("Today's match with Tarn Town has been postponed because of fog.", EventStatus.POSTPONED),
        ("Their match with Tarn Town today has been postponed because of fog.", EventStatus.POSTPONED),
        ("The match with Tarn Town today was called off because of fog.", EventStatus.CANCELLED),
    ],
)
def test_what_was_called_off_on_its_own_day_is_told(story: str, status: EventStatus) -> None:
    assert [(e.start, e.title, e.status) for e in find(story)] == [("2027-01-15", "Match with Tarn Town", status)]


@pytest.mark.parametrize("story", ["The referee today called off the match.", "The board was called off today."])
def test_who_calls_something_off_today_need_not_mean_what_is_on_today(story: str) -> None:
    assert not find(story)


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Penn Rovers have put back the start of today's cup tie with Tarn Town to 4pm.", "Cup tie with Tarn Town"),
        ("The start of today's harbor regatta has been put back to 4pm.", "Harbor regatta"),
        ("The fair is on Tuesday. Penn Rovers have put back today's cup tie to 4pm.", "Cup tie"),
    ],
)
def test_an_hour_to_which_something_is_moved_is_of_its_own_day(story: str, title: str) -> None:
    event = next(e for e in find(story) if "Fair" not in e.title)
    assert (event.start, event.title) == ("2027-01-15T16:00", title)


def test_what_is_off_today_is_told_beside_what_only_begins_later() -> None:
    moved, off = find(
        "Rovers have put back the start of today's cup tie with Tarn Town to 4pm.\n\nTheir league match with Ostia "
        "today has been postponed."
    )
    assert (moved.start, off.start, off.status) == ("2027-01-15T16:00", "2027-01-15", EventStatus.POSTPONED)


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("The tide court will not rule before Feb. 3.", ("2027-02-03", EventStatus.TENTATIVE)),
        ("The tide court will not now rule before June.", ("2027-06", EventStatus.TENTATIVE)),
        ("Tide bridge won't open before Feb. 3.", ("2027-02-03", EventStatus.TENTATIVE)),
        ("The tide talks will not take place until Feb. 3.", ("2027-02-03", EventStatus.SCHEDULED)),
        ("The tide results will not be published before June.", ("2027-06", EventStatus.TENTATIVE)),
        ("The tide talks will not take place on Feb. 3.", ("2027-02-03", EventStatus.CANCELLED)),
    ],
)
def test_what_is_not_before_a_day_may_be_on_it_and_is_not_called_off(story: str, told: tuple[str, EventStatus]) -> None:
    [event] = find(story)
    assert (event.start, event.status) == told


@pytest.mark.parametrize(
    "story", ["The winger will not play again before June.", "He had not met the board before June."]
)
def test_what_is_not_before_a_month_and_no_event_is_none(story: str) -> None:
    assert find(story) == ()


@pytest.mark.parametrize(
    "story",
    [
        "The tide show, originally due to open on Feb. 1, has been switched to Feb. 3.",
        "The council has switched the tide show from Feb. 1 to Feb. 3.",
        "The tide show had been set to start on Feb. 1 but has been swapped to Feb. 3.",
    ],
)
def test_what_is_switched_to_a_day_is_moved(story: str) -> None:
    assert [(e.title, e.start, e.replaces) for e in find(story)] == [("Tide show", "2027-02-03", "2027-02-01")]


def test_what_is_switched_to_something_else_is_not_moved() -> None:
    assert [e.title for e in find("The pumps will be switched to gas on Feb. 3.")] == ["Pumps to be switched to gas"]
    assert find("The league has switched to nylon nets from Feb. 3.") == ()


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "A civil case brought by Bo Ferrer had been in the county court list for Feb. 3 but has been adjourned.",
            [("Civil case", "2027-02-03", EventStatus.POSTPONED)],
        ),
        (
            "The tide show was on the calendar for Feb. 3 but has been scrapped.",
            [("Tide show", "2027-02-03", EventStatus.CANCELLED)],
        ),
        (
            "The tide show had been in the diary for Feb. 3 but has been moved to Feb. 5.",
            [("Tide show", "2027-02-05", EventStatus.SCHEDULED)],
        ),
    ],
)
def test_what_was_in_a_list_for_a_day_and_is_not_is_told(story: str, told: list[tuple[str, str, EventStatus]]) -> None:
    assert [(e.title, e.start, e.status) for e in find(story)] == told


def test_what_is_called_off_and_what_is_put_back_in_one_sentence_have_days_of_their_own() -> None:
    story = "The Tide Cup has scrapped Monday's stage and put Tuesday's regatta back to Thursday after a pier fell in."
    stage, regatta = find(story)
    assert (stage.title, stage.start, stage.status) == ("Tide Cup's stage", "2027-01-18", EventStatus.CANCELLED)
    assert (regatta.title.partition(" (")[0], regatta.start, regatta.replaces) == (
        "Regatta",
        "2027-01-21",
        "2027-01-19",
    )


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("A meeting of pilots, which ought to have begun on Jan. 20, was transferred to Feb. 3.", "Meeting of pilots"),
        ("The tide hearing, which should have sat on Jan. 20, has been switched to Feb. 3.", "Tide hearing"),
        ("The tide final ought to have been played on Jan. 20 but has been shifted to Feb. 3.", "Tide final"),
    ],
)
def test_what_ought_to_have_been_on_a_day_is_moved_from_it(story: str, told: str) -> None:
    assert [(e.title, e.start, e.replaces) for e in find(story)] == [(told, "2027-02-03", "2027-01-20")]


def test_people_and_money_that_are_transferred_are_no_events_that_move() -> None:
    assert find("The prisoner was transferred to Penn on Jan. 13.") == ()
    assert [e.title for e in find("The lamps will be switched off on Feb. 3.")] == ["Switch-off of the lamps"]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Quill spoke of a summit in Tarn, which envoys have pencilled in for Feb. 3.", "Summit in Tarn"),
        (
            "Quill hinted at a visit to Norland by the premier, Ada Brook, which aides have penciled in for Feb. 3.",
            "Visit to Norland by the premier, Ada Brook",
        ),
    ],
)
def test_what_somebody_has_pencilled_in_is_tentative(story: str, title: str) -> None:
    assert [(e.title, e.status) for e in find(story)] == [(title, EventStatus.TENTATIVE)]


@pytest.mark.parametrize(
    "told",
    [
        "The Penn rowing race, originally set for Jan. 30, was reset to Feb. 3.",
        "The Penn rowing race, first set for Jan. 30, has been recalendared to Wednesday, Feb. 3.",
        "The Penn rowing race was re-set from Jan. 30 to Feb. 3.",
        "The Penn rowing race, once planned for Jan. 30, was re-dated to Feb. 3.",
    ],
)
def test_what_is_reset_to_another_day_is_moved(told: str) -> None:
    assert [(e.start, e.title, e.replaces) for e in find(told)] == [("2027-02-03", "Penn rowing race", "2027-01-30")]


def test_a_clock_is_reset_without_another_day() -> None:
    assert [event.title for event in find("The tide clock will be reset on Feb. 3.")] == ["Tide clock to be reset"]


@pytest.mark.parametrize(
    "told",
    [
        "The sale of the boats, which was to take place on Feb. 3, has been stopped by the High Court.",
        "The sale of the boats on Feb. 3 was blocked by the tide court.",
        "A judge has halted the sale of the boats, which was set for Feb. 3.",
        "A judge stayed the sale of the boats planned for Feb. 3.",
    ],
)
def test_what_somebody_stops_is_off(told: str) -> None:
    [event] = find(told)
    assert (event.start, event.title, event.status) == ("2027-02-03", "Sale of the boats", EventStatus.CANCELLED)


def test_what_is_stopped_until_an_event_leaves_that_as_it_is() -> None:
    [event] = find("The sale was blocked by the High Court until a hearing on Feb. 3.")
    assert (event.kind, event.status) == (EventKind.MEETING, EventStatus.SCHEDULED)


@pytest.mark.parametrize(
    ("told", "start", "title", "place"),
    [
        (
            "The tide cup final was to have been held at Harbor Park on Saturday, but rain has come and the match has "
            "been shifted indoors, to the hall at 6 p.m. on Feb. 3.",
            "2027-02-03T18:00",
            "Tide cup final",
            "hall",
        ),
        (
            "The pilots' concert was to have been held on Saturday, but the roof leaks and the event has been moved to "
            "the church on Feb. 3.",
            "2027-02-03",
            "Pilots' concert",
            "church",
        ),
    ],
)
def test_what_was_to_have_been_is_moved_by_a_word_for_its_kind(told: str, start: str, title: str, place: str) -> None:
    [event] = find(told)
    assert (event.start, event.title.partition(" (")[0], event.location) == (start, title, place)
    assert (event.status, event.replaces) == (EventStatus.SCHEDULED, "2027-01-16")


def test_where_something_is_moved_is_its_place() -> None:
    [event] = find("The pilots' game has been switched from Harbor Park to the Ostia dome on Feb. 3.")
    assert (event.start, event.location) == ("2027-02-03", "Ostia dome")


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "The Harbor Office of Tarn has put off to Wednesday, Feb. 3, the start of its lifeboat school.",
            "Start of the Harbor Office of Tarn's lifeboat school",
        ),
        ("The board has set for Wednesday, Feb. 3, a hearing on the toll.", "Hearing on the toll"),
        ("The company has delayed to Feb. 3 all its sailings.", "Company's sailings"),
    ],
)
def test_what_gets_a_day_can_stand_behind_its_comma(story: str, title: str) -> None:
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03", title)]


def test_who_speaks_behind_a_day_is_not_what_moves() -> None:
    assert find("The firm moved to Penn on Wednesday, Feb. 3, the mayor said.") == ()


@pytest.mark.parametrize(
    ("told", "old"),
    [
        ("The meeting on Feb. 3 has been moved to 5 p.m.", "2027-02-03"),
        ("The meeting on Feb. 3 was moved from 3 p.m. to 5 p.m.", "2027-02-03T15:00"),
        ("The time of the meeting on Feb. 3 has been changed from 3 p.m. to 5 p.m.", "2027-02-03T15:00"),
    ],
)
def test_an_event_is_moved_to_another_hour_of_its_day(told: str, old: str) -> None:
    assert [(e.start, e.replaces) for e in find(told)] == [("2027-02-03T17:00", old)]


def test_a_weekday_in_the_name_of_what_moves_from_day_to_day_is_neither() -> None:
    [event] = find("Harbor Sunday at Tarn has been shifted from 3 Feb. to 17 Feb.")
    assert (event.start, event.title, event.replaces) == ("2027-02-17", "Harbor Sunday at Tarn", "2027-02-03")


@pytest.mark.parametrize(
    ("told", "start", "old"),
    [
        ("We are moving the meeting to Feb. 9.", "2027-02-09", None),
        ("We're moving Saturday's meeting to Sunday at 9 p.m.", "2027-01-17T21:00", "2027-01-16"),
        ("The league is switching the final from Feb. 4 to Feb. 9.", "2027-02-09", "2027-02-04"),
        ("Saturday's show in Penn was moved to 5 p.m.", "2027-01-16T17:00", "2027-01-16"),
    ],
)
def test_what_somebody_is_moving_has_another_day(told: str, start: str, old: str | None) -> None:
    assert [(e.start, e.replaces) for e in find(told)] == [(start, old)]


@pytest.mark.parametrize("told", ["We're cancelling Saturday's concert.", "The city is scrapping its Jan. 16 concert."])
def test_what_somebody_is_cancelling_is_off(told: str) -> None:
    assert [(e.start, e.status) for e in find(told)] == [("2027-01-16", EventStatus.CANCELLED)]


@pytest.mark.parametrize(
    "told", ["The club is moving to a new ground on Feb. 4.", "She is moving to Penn in February."]
)
def test_who_is_moving_is_no_event(told: str) -> None:
    assert find(told) == ()


def test_what_had_been_aimed_at_is_the_old_day() -> None:
    story = "The boat will be launched on Feb. 9, her builder said. Quill Yard had been aiming for Wednesday."
    assert [(e.start, e.replaces) for e in find(story)] == [("2027-02-09", "2027-01-20")]


def test_what_comes_in_the_place_of_something_is_not_its_new_day() -> None:
    story = "The boat parade was to have left the pier on Feb. 3. In its place, a whale will be shown on Feb. 4."
    assert [(e.title, e.status, e.replaces) for e in find(story)] == [
        ("Showing of a whale", EventStatus.SCHEDULED, None),
        ("Boat parade", EventStatus.CANCELLED, None),
    ]


def test_who_a_relative_clause_is_about_calls_something_off_behind_it() -> None:
    [event] = find("The choir, which lost its hall, cancelled a concert that it had planned for Feb. 3.")
    assert (event.title, event.status) == ("Choir's concert", EventStatus.CANCELLED)


@pytest.mark.parametrize(
    "story",
    [
        "If the strike goes on past Feb. 3, boats will be cut.",
        "Boats will be cut if the strike lasts beyond Feb. 3.",
        "Dates\n\nFriday 5 February\n- No announcements listed.\n\nFurther out\n",
    ],
)
def test_a_day_past_which_something_lasts_and_a_day_with_nothing_are_no_events(story: str) -> None:
    assert not find(story)


def test_what_a_meeting_is_called_beside_it_goes_on_about_its_day() -> None:
    story = "The Herons meet Union at 7 p.m. on Feb. 3, a fixture brought forward from Feb. 5, so that all can sleep."
    assert [(e.start, e.replaces) for e in find(story)] == [("2027-02-03T19:00", "2027-02-05")]


@pytest.mark.parametrize(
    ("story", "title", "replaces"),
    [
        ("The board was to vote on berths; that has been moved to 1pm on Feb. 3.", "Board vote on berths", None),
        (
            "The band was to play in Tarn on Wednesday, but that has been put back to Feb. 3.",
            "Band's performance",
            "2027-01-20",
        ),
        ("The ferry was to sail on Wednesday; this is now on Feb. 3.", "Sailing of the ferry", "2027-01-20"),
    ],
)
def test_that_has_been_moved_means_what_was_to_be_done(story: str, title: str, replaces: str | None) -> None:
    assert [(e.title, e.start[:10], e.replaces) for e in find(story)] == [(title, "2027-02-03", replaces)]


@pytest.mark.parametrize(
    ("story", "old"),
    [
        ("The league has pushed the race back a week to Feb. 10.", "2027-02-03"),
        ("The race was postponed by two days to Feb. 10.", "2027-02-08"),
        ("The league has brought the race forward two days to Feb. 10.", "2027-02-12"),
    ],
)
def test_by_how_much_something_is_moved_tells_its_old_day(story: str, old: str) -> None:
    event = find(story)[0]
    assert (event.start, event.replaces, "race" in event.title.lower()) == ("2027-02-10", old, True)
    assert "back" not in event.title


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "Entries for the jam were to close on Friday. The office has extended the deadline to Feb. 3.",
            "Deadline for entries for the jam",
        ),
        ("They were told to choose a berth by Friday. They now have until Feb. 3.", "Deadline to choose a berth"),
        (
            "The pilots must file their logs by Jan. 20. The judge has extended the deadline to Feb. 3.",
            "Deadline to file their logs",
        ),
        (
            "The pilots, who had until Friday to file papers, have been given until Feb. 3.",
            "Deadline for pilots to file papers",
        ),
    ],
)
def test_the_sentence_before_says_for_what_there_is_more_time(story: str, title: str) -> None:
    event = find(story)[-1]
    assert (event.title, event.kind, event.start) == (title, EventKind.DEADLINE, "2027-02-03")


def test_the_sentence_behind_takes_an_event_off_the_calendar() -> None:
    [event] = find("The hearing was set for Feb. 3. It has been pulled from the calendar.")
    assert event.status is EventStatus.CANCELLED
    [kept] = find("The hearing was set for Feb. 3. It has been put off once before.")
    assert kept.status is EventStatus.SCHEDULED


def test_a_day_of_the_month_in_words_moves_to_another() -> None:
    [event] = find("The ball was going to be on the ninth. It was put off until the second.")
    assert (event.title, event.start, event.replaces) == ("Ball", "2027-02-02", "2027-02-09")


@pytest.mark.parametrize(
    ("story", "status"),
    [
        (
            "A timetable was to start on Feb. 3. Quill Coaches, which runs the route, has shelved it.",
            EventStatus.CANCELLED,
        ),
        ("A timetable was to start on Feb. 3. The board has shelved it and named no other day.", EventStatus.POSTPONED),
        ("Brook has dropped a trip to Tarn on Saturday.", EventStatus.CANCELLED),
        (
            "Brook had been due to meet Quill, the clerk, on Feb. 3, but Quill has withdrawn and the meeting is off.",
            EventStatus.CANCELLED,
        ),
        ("The talks are on Feb. 3, but the strike is off.", EventStatus.SCHEDULED),
        ("The inquest, opened and adjourned in August 2025, is listed to begin on Feb. 3.", EventStatus.SCHEDULED),
    ],
)
def test_what_has_become_of_it_is_told_beside_it_or_behind(story: str, status: EventStatus) -> None:
    [event] = find(story)
    assert event.status is status


def test_a_budget_is_held_back_to_a_day_of_the_old_month() -> None:
    [event] = find("The budget, due on March 10, will be held back until the 24th whatever the outcome.")
    assert (event.start, event.replaces) == ("2027-03-24", "2027-03-10")


def test_elsewhere_at_the_head_of_a_sentence_is_no_part_of_what_is_off() -> None:
    [event] = find("Elsewhere in the cup, Penn against Tarn has been called off. It was to have been played on Feb. 3.")
    assert event.title.startswith("Penn against Tarn")
    assert event.status is EventStatus.CANCELLED


def test_what_was_to_be_done_on_the_old_day_names_what_is_deferred() -> None:
    [event] = find("The board, which was to have considered the scheme on Feb. 3, has deferred it to Feb. 9.")
    assert (event.title, event.start, event.replaces) == ("Board debate on the scheme", "2027-02-09", "2027-02-03")


def test_what_is_off_does_not_move_to_the_day_of_what_a_while_tells() -> None:
    story = "Its march on Feb. 3 has been called off, while an open day at the moss, due on Feb. 9, has been postponed."
    [event] = find(story)
    assert (event.title, event.status, event.replaces) == ("March", EventStatus.CANCELLED, None)
