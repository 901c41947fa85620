"""Lines of diaries, lists and notices: what is on, whose, where, and what the words above them say."""

import pytest

from briefings.model.article import EventKind, EventStatus, RawArticle
from briefings.parse import parse_article
from tests.parse.events.stories import find


def test_a_line_can_give_the_old_day_and_the_new_one() -> None:
    [event] = find("- Pilots' training day: was 3 February, now Tuesday 9 February\n- Boat swap: 20 February")[:1]
    assert (event.title, event.start, event.replaces) == ("Pilots' training day", "2027-02-09", "2027-02-03")


def test_what_is_listed_for_three_days_ends_on_the_third() -> None:
    [event] = find("The ferry case is listed for three days from Feb. 3.")
    assert (event.start, event.end) == ("2027-02-03", "2027-02-05")


def test_sentences_above_a_list_say_what_its_lines_are_and_when() -> None:
    story = "Three public hearings come first. All start at 6:30 p.m.\n\n"
    lines = "- Feb. 3: Tarn School\n- Feb. 4: the church hall in Ostia\n- Feb. 9: Quill Elementary\n"
    found = find(story + lines)
    assert [event.start for event in found] == ["2027-02-03T18:30", "2027-02-04T18:30", "2027-02-09T18:30"]
    assert {event.title.partition(" (")[0] for event in found} == {"Public hearing"}
    assert [event.location for event in found] == ["Tarn School", "church hall in Ostia", "Quill Elementary"]


def test_a_heading_names_what_its_list_only_places() -> None:
    story = "Snow fell.\n\nPublic consultations\n\n- Feb. 3, 6 p.m.: Penn Memorial Hall\n- Feb. 5: Salt Street"
    assert [(e.title, e.kind, e.location) for e in find(story)] == [
        ("Public consultation (Penn Memorial Hall)", EventKind.MEETING, "Penn Memorial Hall"),
        ("Public consultation (Salt Street)", EventKind.MEETING, "Salt Street"),
    ]


def test_lines_of_a_court_diary_keep_the_sides_and_the_court() -> None:
    story = (
        "Feb. 3\n\n- 10:00: R v Quill: sentencing. Court 2, Justice Brook.\n"
        "- ADJOURNED, no new date: 11:30 pre-trial conference, R v Dunn.\n"
        "- 14:00: Judgment in Quill v Quill & Sons"
    )
    assert [(e.title, e.location, e.participants, e.status) for e in find(story)] == [
        ("R v Quill: sentencing", "Court 2", (), EventStatus.SCHEDULED),
        ("Pre-trial conference, R v Dunn", None, (), EventStatus.POSTPONED),
        ("Judgment in Quill v Quill & Sons", None, (), EventStatus.SCHEDULED),
    ]


def test_an_item_is_told_by_what_follows_its_condition() -> None:
    found = find("What next\n\n- Feb. 3: If the plan passes, new tide tables are published.")
    assert [(e.title, e.status) for e in found] == [("Release of new tide tables", EventStatus.TENTATIVE)]


def test_a_second_piece_of_an_item_can_say_what_takes_place() -> None:
    story = (
        "What is on\n\n- Feb. 3: Tide Levies Bill, second reading\n- Feb. 4: closing time for questions\n"
        "- Feb. 5: Easter recess\n- Feb. 6: summer fete, mill yard. If wet, Feb. 13.\n"
        "- Feb. 7: names for the trip to Penn by this date, please"
    )
    assert [(e.title, e.kind, e.status) for e in find(story)] == [
        ("Tide Levies Bill, second reading", EventKind.MEETING, EventStatus.SCHEDULED),
        ("Closing time for questions", EventKind.DEADLINE, EventStatus.SCHEDULED),
        ("Summer fete", EventKind.OTHER, EventStatus.SCHEDULED),
        ("Backup date for summer fete", EventKind.OTHER, EventStatus.TENTATIVE),
        ("Deadline for names for the trip to Penn by this date", EventKind.DEADLINE, EventStatus.SCHEDULED),
    ]


def test_a_week_in_a_diarys_title_is_no_event() -> None:
    text = "Jan. 15, 2027\n\nTide assembly: the week from 25 January\n\nSnow fell.\n\n- Feb. 3: Debate on tolls"
    assert [e.title for e in parse_article(RawArticle(text)).events] == ["Debate on tolls"]


def test_what_a_line_tells_behind_its_semicolon_has_its_own_day() -> None:
    story = "The week ahead:\n\n- Monday: The airline prices its shares; trading starts on Friday, Jan. 22."
    assert [(e.start, e.title) for e in find(story)] == [
        ("2027-01-18", "Airline prices its shares"),
        ("2027-01-22", "Start of trading (airline prices its shares)"),
    ]


def test_the_day_and_agency_of_a_dateline_begin_no_item() -> None:
    story = "Jan. 15, 2027\n\nPier reopens\n\nJan. 15 (Tide Wire) - The pier was in good repair, the mayor said."
    assert not parse_article(RawArticle(story)).events


def test_entries_due_are_the_deadline_of_what_they_are_for() -> None:
    [event] = find("A school poster contest, with entries due Feb. 3, goes ahead.")
    assert (event.title, event.kind) == ("Deadline for entries in a school poster contest", EventKind.DEADLINE)


def test_lines_of_a_block_that_have_labels_before_their_days_are_each_an_item() -> None:
    events = find("Round 1: Feb. 3, at Tuskar, 7 p.m.\nRound 2 (if needed): Feb. 4, at Penn, 8 p.m.")
    assert [(e.title.partition(" (")[0], e.start, e.status.value) for e in events] == [
        ("Round 1", "2027-02-03T19:00", "scheduled"),
        ("Round 2", "2027-02-04T20:00", "tentative"),
    ]


def test_the_entries_of_a_day_have_places_ends_and_labels_of_their_own() -> None:
    events = find(
        "FEB. 3\n- 10am, Tide Court, Penn: hearing on the lock\n- The kite fair (until 8 February)\n"
        '- POSTPONED: choir concert, which the conductor "would rather" repeat\n- Chess, as every Wednesday\n'
        "- Noon: requests for stalls due"
    )
    assert [(e.title.partition(" (")[0], e.start, e.end, e.location, e.status.value) for e in events] == [
        ("Hearing on the lock", "2027-02-03T10:00", None, "Tide Court, Penn", "scheduled"),
        ("Kite fair", "2027-02-03", "2027-02-08", None, "scheduled"),
        ("Choir concert", "2027-02-03", None, None, "postponed"),
        ("Deadline for requests for stalls", "2027-02-03T12:00", None, None, "scheduled"),
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("09:00 - Bank of Tarn announces rate decision", "Bank of Tarn's rate decision"),
        ("09:00 - Submissions close on the Otter Bill", "Closing of submissions on the Otter Bill"),
        ("09:00 - Nominations close for the harbor board", "Closing of nominations for the harbor board"),
        ("09:00 - Supreme Court, sentencing of Bo Ferrer", "Sentencing of Bo Ferrer"),
        ("09:00 - CANCELLED. Lecture on otters, State Library.", "Lecture on otters"),
    ],
)
def test_a_line_of_a_diary_says_whose_or_what_it_is(line: str, title: str) -> None:
    assert [event.title for event in find(f"Tuesday 19 January\n- {line}\n- No items.")] == [title]


def test_a_section_s_label_is_no_line_of_a_diary() -> None:
    found = find("Driving the news: A session that both sides had counted on for Feb. 3 was scrapped.")
    assert not [event for event in found if "news" in event.title]


def test_a_body_in_a_diary_meets() -> None:
    found = find("Meetings\n\n* Feb. 3, 7 p.m.: Planning Committee\n* Feb. 4, 7 p.m.: Lagoon Working Group")
    assert [(event.title, event.kind) for event in found] == [
        ("Planning Committee meeting", EventKind.MEETING),
        ("Lagoon Working Group", EventKind.MEETING),
    ]


def test_a_label_is_no_part_of_the_sentence_behind_it() -> None:
    found = find("**Yes, but:** A crate of lamps is stuck in the ice. The port office now expects it on Feb. 3.")
    assert [e.title for e in found] == ["Port office expects crate"]


@pytest.mark.parametrize(
    "line", ["Harbor fair. It may be cancelled in case of rain.", "Harbor fair. IT MAY BE CANCELLED."]
)
def test_what_may_be_cancelled_is_tentative_in_a_list_too(line: str) -> None:
    [event] = find(f"Dates to come:\n\n- Feb. 3: {line}\n- Feb. 9: Harbor ball.")[:1]
    assert event.status is EventStatus.TENTATIVE


def test_a_wires_diary_tells_hour_and_place_before_what_is_on() -> None:
    diary = """MONDAY, FEB 1

1030 Tuskar: January cod prices.

1500 Penn: The lock board meets.

CANCELLED: Tarn knot forum.

TUESDAY, FEB 2

Penn: The lower house votes on the toll, moved from Jan. 26.

Feb 9 Tarn: Trial of two skippers."""
    assert [(e.start, e.title.partition(" (")[0], e.location, e.status.value, e.replaces) for e in find(diary)] == [
        ("2027-02-01T10:30", "Cod prices", "Tuskar", "scheduled", None),
        ("2027-02-01T15:00", "Lock board meeting", "Penn", "scheduled", None),
        ("2027-02-01", "Tarn knot forum", None, "cancelled", None),
        ("2027-02-02", "Lower house's vote on the toll", "Penn", "scheduled", "2027-01-26"),
        ("2027-02-09", "Trial of two skippers", "Tarn", "scheduled", None),
    ]


def test_a_label_before_a_sentence_is_not_what_is_called_off() -> None:
    (tour,) = find("NOTE TO SKIPPERS: A tour of the lock planned for Feb. 9 has been canceled because of ice.")
    assert (tour.title, tour.status) == ("Tour of the lock", EventStatus.CANCELLED)
    (fair,) = find("HARBOR FAIR: canceled, was to be held on Feb. 9.")
    assert (fair.title, fair.status) == ("HARBOR FAIR", EventStatus.CANCELLED)


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        (
            "The pier reopens on Feb. 3, the baths on Feb. 9 and the park on Feb. 11.",
            ["Reopening of the pier", "Reopening of the baths", "Reopening of the park"],
        ),
        (
            "Fairs will be held at the pier on Feb. 3, the mill on Feb. 9 and the lock on Feb. 11.",
            ["Fairs", "Fairs", "Fairs"],
        ),
    ],
)
def test_a_phrase_before_each_date_of_a_list_stands_in_the_place_of_the_one_before(
    story: str, titles: list[str]
) -> None:
    events = find(story)
    assert [e.title for e in events] == titles
    assert [e.start for e in events] == ["2027-02-03", "2027-02-09", "2027-02-11"]


def test_the_places_of_a_list_go_with_their_dates() -> None:
    fairs = find("Fairs will be held at the pier on Feb. 3, the mill on Feb. 9 and the school on Feb. 11.")
    assert [fair.location for fair in fairs] == ["pier", "mill", "school"]


@pytest.mark.parametrize(
    ("line", "title", "status"),
    [
        ("Save the date: Feb. 3, harbor gala.", "Harbor gala", EventStatus.SCHEDULED),
        ("📅 Feb. 3: Levy hearing at City Hall.", "Levy hearing at City Hall", EventStatus.SCHEDULED),
        ("• Levy hearing — Feb. 3 at City Hall.", "Levy hearing", EventStatus.SCHEDULED),
        ("• Feb. 3. Levy hearing. City Hall.", "Levy hearing", EventStatus.SCHEDULED),
        ("• Starting Feb. 3: New parking rules.", "New parking rules", EventStatus.SCHEDULED),
        ("• POSTPONED: Feb. 3 levy hearing; new date to be announced.", "Levy hearing", EventStatus.POSTPONED),
        ("• Feb. 3 levy hearing — CANCELED", "Levy hearing", EventStatus.CANCELLED),
        ("• Levy hearing, Feb. 3 — CANCELED", "Levy hearing", EventStatus.CANCELLED),
    ],
)
def test_a_line_of_a_list_in_any_dress_is_one_event(line: str, title: str, status: EventStatus) -> None:
    (event,) = find(line)
    assert (event.start, event.title, event.status) == ("2027-02-03", title, status)


def test_a_line_that_begins_with_its_verb_does_not_say_what_takes_place() -> None:
    assert not find("Opens Feb. 9 at the Mellon Annex and runs through March 7.")


def test_sentences_behind_the_day_of_a_line_tell_its_place_and_its_deadlines() -> None:
    events = find(
        "- Christmas ceilidh: Feb. 12, 7.30pm. Level 2 foyer. Tickets go on sale on Jan. 31\n"
        "- Media briefing: Feb. 3, 11am, Tide Theatre. RSVP by Jan. 22"
    )
    assert [(e.title, e.start, e.location) for e in events] == [
        ("Christmas ceilidh", "2027-02-12T19:30", "Level 2 foyer"),
        ("Sale of tickets (Christmas ceilidh)", "2027-01-31", None),
        ("Media briefing", "2027-02-03T11:00", "Tide Theatre"),
        ("Deadline to RSVP (media briefing)", "2027-01-22", None),
    ]


def test_a_line_that_names_only_a_street_tells_what_the_article_is_about() -> None:
    story = "The Tide Marathon is back, the Tide Marathon team says.\n\n- Fore Street: Feb. 3, 4am to 5pm"
    text = f"Roads close for the Tide Marathon\n\nJan. 15, 2027\n\n{story}"
    [event] = parse_article(RawArticle(text)).events
    assert event.title.startswith("Fore Street (")


def test_a_name_before_an_hour_is_what_is_off_then() -> None:
    [event] = find("Wednesday, Feb. 3\n\n* Toddlers, 10.00am: cancelled, no heating.")
    assert (event.title, event.start, event.status) == ("Toddlers", "2027-02-03T10:00", EventStatus.CANCELLED)


@pytest.mark.parametrize(
    ("line", "start", "replaces"),
    [
        ("Rowing race: moved from Feb. 9 to **Feb. 16**, at the wish of the pilots", "2027-02-16", "2027-02-09"),
        ("Rowing race: put back from 9 February to 16 February", "2027-02-16", "2027-02-09"),
        ("Rowing race: moved to Feb. 16", "2027-02-16", None),
        ("Rowing race: postponed until Feb. 16", "2027-02-16", None),
        ("Rowing race: 16 February (moved from 9 February)", "2027-02-16", "2027-02-09"),
    ],
)
def test_a_line_moves_what_it_names(line: str, start: str, replaces: str | None) -> None:
    [event] = find(f"- {line}")
    assert (event.title, event.start, event.replaces) == ("Rowing race", start, replaces)
    assert event.status is EventStatus.SCHEDULED


def test_what_has_to_be_in_is_due_by_its_day() -> None:
    [event] = find("- Sealed bids on the scale and the desk: in to the harbor agent by Feb. 3.")
    assert (event.kind, event.start) == (EventKind.DEADLINE, "2027-02-03")


def test_days_in_brackets_are_those_of_what_registration_is_for() -> None:
    [event] = find("- Registration for the river trip (12-25 July) ends on Sunday 7 February.")
    assert (event.start, event.title) == ("2027-02-07", "End of registration for the river trip")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("The city seeks painters. Deadline: Feb. 3.", "Deadline"),
        ("Bids are open. Deadline to apply: Feb. 3.", "Deadline to apply"),
        ("Drop-off: any weekday, front desk. Cutoff: 3 p.m., Feb. 3. The rest is sold.", "Cutoff"),
        ("The choir needs tenors. Rehearsals: Tuesdays. Concert: Feb. 3, Tarn Hall.", "Concert"),
    ],
)
def test_a_label_behind_other_sentences_names_the_event_of_its_day(line: str, title: str) -> None:
    assert [e.title.partition(" (")[0] for e in find(line)] == [title]


def test_coming_up_on_a_day_leads_to_what_is_on() -> None:
    (vote,) = find("Coming up on Feb. 3: the harbor board's vote on the levy.")
    assert (vote.title, vote.start) == ("Harbor board's vote on the levy", "2027-02-03")


@pytest.mark.parametrize(("heading", "title"), [("Levy timetable", "Payment (levy)"), ("Key dates", "Payment")])
def test_a_line_of_one_word_is_about_what_the_heading_of_its_days_tells(heading: str, title: str) -> None:
    (event,) = find(f"It has been a long winter.\n\n{heading}\n\n- Payment: 29 April 2027")
    assert (event.start, event.title) == ("2027-04-29", title)


def test_a_number_of_a_seed_does_not_say_that_nothing_is_on() -> None:
    found = find("FINALS, Saturday, Feb. 6\n11 a.m.: No. 4 Penn vs. No. 5 Tarn\n1:30 p.m.: No. 3 Ostia vs. No. 6 Ulm")
    assert [e.start for e in found] == ["2027-02-06T11:00", "2027-02-06T13:30"]


def test_every_entry_of_an_agency_s_diary_is_of_the_day_above_it() -> None:
    found = find(
        "All times GMT.\n\nWEDNESDAY, FEBRUARY 3\n\nTARN - Port publishes its tide figures, 0800.\n\n"
        "PENN - Dockers and pilots resume pay talks, Mill Lane 12 (to Feb. 4).\n\n"
        "OSTIA - POSTPONED: naming ceremony for the tug Quill.\n\nULM - Tide ship due back from the north.\n\n"
        "FRIDAY, FEBRUARY 5\n\nTARN - Trial opens of two pilots. Mill court, 0930.\n\nNothing else is on that week."
    )
    assert [(e.start[5:], e.end, e.title, e.location, e.status.value) for e in found] == [
        ("02-03T08:00", None, "Port's tide figures", "TARN", "scheduled"),
        ("02-03", "2027-02-04", "Dockers and pilots' pay talks", "Mill Lane 12", "scheduled"),
        ("02-03", None, "Naming ceremony for the tug Quill", "OSTIA", "postponed"),
        ("02-03", None, "Tide ship due back from the north", "ULM", "scheduled"),
        ("02-05T09:30", None, "Trial opens of two pilots", "TARN", "scheduled"),
    ]


@pytest.mark.parametrize("mark", ["»", "▸", "•", "→"])
def test_any_mark_of_a_list_opens_an_entry(mark: str) -> None:
    found = find(f"The last push\n\n{mark} Saturday: tide ring, from 9am to 6pm\n{mark} Sunday, 3pm: auction of nets")
    assert [(e.start[5:], e.title) for e in found] == [("01-16T09:00", "Tide ring"), ("01-17T15:00", "Auction of nets")]


def test_two_entries_of_one_weekday_are_of_one_day() -> None:
    found = find("- Sunday, 10.30am: service on the pier\n- Sunday, 3pm: auction of nets")
    assert [e.start for e in found] == ["2027-01-17T10:30", "2027-01-17T15:00"]


def test_a_bank_s_line_says_what_it_does_behind_its_name() -> None:
    story = "FEB. 3\n- 7 a.m.: Tarn Bank, full-year results\n- 10 a.m.: Bank of Ostia, rate decision and minutes\n"
    found = find(story)
    assert [event.title for event in found] == [
        "Tarn Bank full-year results",
        "Bank of Ostia rate decision and minutes",
    ]
    assert [event.kind for event in found] == [EventKind.RELEASE, EventKind.VOTE]


def test_a_body_alone_meets_and_an_open_hour_names_nothing() -> None:
    story = (
        "Feb. 3: harbor committee\nFeb. 4: Norland leaders, Ostia\nFeb. 5 | TBD | First tide images\n"
        "Feb. 6: Press conference by its chairman, Ada Brook\n"
    )
    assert [event.title for event in find(story)] == [
        "Harbor committee meeting",
        "Norland leaders' meeting",
        "First tide images",
        "Press conference by Ada Brook",
    ]


def test_a_row_of_events_is_told_by_their_numbers_and_what_is_on() -> None:
    story = (
        "The programme (times in CET):\n\nStage 1, Wednesday 3 February: Penn – Tarn, 160 km, start 11.30\n"
        "Stage 2, Thursday 4 February: Tarn – Ostia, 90 km, start 12.15 (instead of 10.30)\n"
        "Stage 3, Friday 5 February: time trial in Penn, first rider at 13.00\n"
    )
    assert [(e.title, e.start, e.replaces) for e in find(story)] == [
        ("Stage 1: Penn – Tarn", "2027-02-03T11:30", None),
        ("Stage 2: Tarn – Ostia", "2027-02-04T12:15", "2027-02-04T10:30"),
        ("Stage 3: time trial in Penn", "2027-02-05T13:00", None),
    ]


def test_a_stage_begins_at_a_town_and_is_not_in_it() -> None:
    story = "The programme:\n\nStage 1, Feb. 3: Lisbon – Madrid, 160 km\nStage 2, Feb. 4: Madrid – Paris, 90 km\n"
    assert [(e.title, e.location) for e in find(story)] == [
        ("Stage 1: Lisbon – Madrid", None),
        ("Stage 2: Madrid – Paris", None),
    ]


def test_who_comes_along_is_no_place() -> None:
    found = find("On the floor:\n\nSession 1, Feb. 3: budget, with Ada Brook\nSession 2, Feb. 4: boats, in Tarn\n")
    assert [(e.title, e.kind, e.location) for e in found] == [
        ("Session 1: budget", EventKind.MEETING, None),
        ("Session 2: boats", EventKind.MEETING, "Tarn"),
    ]


def test_what_takes_people_there_and_what_is_closed_is_no_event() -> None:
    story = "Dates\n\n- Feb. 3: retreat in Tarn. The bus leaves at 9.15am sharp.\n- Feb. 4 to 9: closed, for repairs\n"
    assert [(e.title, e.start, e.location) for e in find(story)] == [("Retreat in Tarn", "2027-02-03", "Tarn")]


def test_the_last_sentence_above_a_list_can_count_what_it_lists() -> None:
    story = (
        "Once the fast boat is there, the timetable of the old ferries has to be drawn anew, as the pilots have asked "
        "for many years. The Norland Ferry Board has called two hearings about how.\n\n- Feb. 3, 5 p.m. to 7 p.m., "
        "Penn City Library.\n- Feb. 4, 6 p.m. to 8 p.m., Tarn Senior Center."
    )
    assert [e.title for e in find(story)] == ["Hearing (Penn City Library)", "Hearing (Tarn Senior Center)"]


def test_a_line_says_behind_a_comma_to_which_day_it_lasts() -> None:
    story = "Dates\n\nWednesday 3 February\n- Mayor Ada Brook visits Tarn for talks, to 5 February.\n"
    [event] = find(story)
    assert (event.start, event.end) == ("2027-02-03", "2027-02-05")


def test_a_past_day_inside_a_line_does_not_take_its_own() -> None:
    story = "Dates\n\nWednesday 3 February\n* Panel rules on the fire in Tarn on 6 December.\n* Hearing on the lock\n"
    assert [(e.title, e.start) for e in find(story)] == [
        ("Ruling on the fire", "2027-02-03"),
        ("Hearing on the lock", "2027-02-03"),
    ]


def test_a_day_is_kept_in_case_it_snows() -> None:
    [event, kept] = find("- 10 a.m. Feb. 3: Groundbreaking for the clinic, 400 Aspen St. If it snows, Feb. 9.")
    assert (event.status, kept.status) == (EventStatus.SCHEDULED, EventStatus.TENTATIVE)
    assert (kept.title, kept.start) == ("Backup date for groundbreaking for the clinic", "2027-02-09")


def test_a_paragraph_below_a_day_can_tell_that_it_is_the_last_one() -> None:
    told = (
        "What is on.\n\nWEDNESDAY, FEB. 3\n\nLast day to send in comments on the mine.\n\n5:30 p.m.: The board meets."
    )
    assert [event.title for event in find(told)] == ["Last day to send in comments on the mine", "Board meeting"]


def test_a_sentence_of_speech_below_a_day_lists_nothing() -> None:
    told = "Ada Brook talks to Mara Quill at 6pm. Asked at a festival whether it was true, Brook replied: “It is.”"
    assert [event.kind for event in find(f"What is on.\n\nWednesday, Feb. 3\n\n{told}")] == [EventKind.MEETING]
