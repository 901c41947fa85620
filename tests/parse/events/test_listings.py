"""Listings: what is on, each named by the line above its day."""

import pytest

from briefings.model.article import Event, RawArticle, SourceFormat
from briefings.parse import parse_article
from briefings.sources import read

INTRODUCTION = "Three things to do\n\nJan. 13, 2027\n\nThe leaves are down, so here are our picks of the month."


def find(*entries: str) -> tuple[Event, ...]:
    return parse_article(RawArticle("\n\n".join((INTRODUCTION, *entries)))).events


def test_an_entry_is_named_by_the_line_above_its_day() -> None:
    found = find(
        "Harbor Quartet",
        "Wednesday, Feb. 3, at 7:30 p.m., Carrie Mill, Tarn. $25.",
        "“Soot: A Century of Smoke”",
        "Opens Feb. 9 at the Mellon Annex and runs through March 7. The show is free.",
    )
    assert [(event.start, event.end, event.title) for event in found] == [
        ("2027-02-03T19:30", None, "Harbor Quartet"),
        ("2027-02-09", "2027-03-07", "“Soot: A Century of Smoke”"),
    ]
    assert found[0].location == "Carrie Mill, Tarn"


def test_the_sentences_behind_an_entry_are_prose() -> None:
    found = find(
        "Harbor Quartet",
        "Wednesday, Feb. 3, Carrie Mill. Makers must sign up by Jan. 29.",
        "Zine Fair",
        "Feb. 6-7, Forbes Lanes. Free.",
    )
    assert [(event.start, event.title) for event in found] == [
        ("2027-02-03", "Harbor Quartet"),
        ("2027-01-29", "Deadline for makers to sign up"),
        ("2027-02-06", "Zine Fair"),
    ]


def test_one_line_with_a_day_is_no_listing() -> None:
    assert not find("Harbor Quartet", "Wednesday, Feb. 3, Carrie Mill, Tarn.")


def test_a_sentence_that_begins_with_a_day_is_no_entry() -> None:
    found = find(
        "A busy month",
        "On Feb. 3 the council votes on the budget.",
        "A long night",
        "On Feb. 4 the board will meet.",
    )
    assert {event.title for event in found} == {"Council vote on the budget", "Board meeting"}


def test_a_term_and_what_defines_it_are_one_line() -> None:
    page = (
        "<html><h1>Notice of a new lock</h1><p>Jan. 15, 2027</p><p>The harbor board asks people.</p>"
        "<dl><dt>First hearing:</dt><dd>Wednesday, Feb. 3, 5:30 p.m., Corn Hall</dd>"
        "<dt>Second hearing:</dt><dd>Thursday, Feb. 4, 5:30 p.m., Corn Hall</dd></dl>"
    )
    events = parse_article(read(page)).events
    assert [(event.title.partition(" (")[0], event.start) for event in events] == [
        ("First hearing", "2027-02-03T17:30"),
        ("Second hearing", "2027-02-04T17:30"),
    ]


def test_a_list_of_a_court_names_whom_it_sees() -> None:
    lines = [
        "10am - Dan Abel, 34, of Fore Street, Penn: first appearance, charged with stealing copper. Court 1.",
        "3pm - Mara Quill, 27: sentencing for careless rowing. Court 1.",
    ]
    story = "\n".join(["In court", "", "Jan. 15, 2027", "", "The bench sits in Penn.", "", "Monday 18 January", *lines])
    events = parse_article(RawArticle(story)).events
    assert [(event.title, event.location, event.participants) for event in events] == [
        ("First appearance of Dan Abel", None, ("Dan Abel",)),
        ("Sentencing of Mara Quill for careless rowing", None, ("Mara Quill",)),
    ]


ENTRIES = ("09:30 Fisheries committee, Room 2", "14:00 Tide board meeting, Penn Town Hall")


@pytest.mark.parametrize("joint", ["\n", "\n\n"])
def test_entries_below_a_day_need_no_bullets(joint: str) -> None:
    story = joint.join(("Monday 1 February", *ENTRIES)) + f"\n\nTuesday 2 February{joint}10:00 Visit to the Tarn mill"
    found = find(story)
    assert [(event.start, event.location) for event in found] == [
        ("2027-02-01T09:30", "Room 2"),
        ("2027-02-01T14:00", "Penn Town Hall"),
        ("2027-02-02T10:00", "Tarn mill"),
    ]


def test_each_sentence_below_a_day_can_tell_what_is_on() -> None:
    story = (
        "Monday\n\nParliament debates the harbor bill. Brook meets pilots in Penn.\n\nTuesday\n\nFigures on herring."
    )
    assert [(event.title, event.start) for event in find(story)] == [
        ("Parliament debate on the harbor bill", "2027-01-18"),
        ("Brook's meeting with pilots", "2027-01-18"),
        ("Figures on herring", "2027-01-19"),
    ]


def test_what_now_is_on_another_day_has_moved() -> None:
    [event] = find("Due to the storm, Monday's tide board meeting will now be held on Wednesday, Jan. 20.")
    assert (event.title, event.start, event.replaces) == ("Tide board meeting", "2027-01-20", "2027-01-18")


def test_a_paragraph_between_semicolons_is_a_list() -> None:
    found = find("Upcoming events: Tide choir, Feb. 3, 7 p.m., Mill School; Egg hunt, Feb. 9, Quill Park.")
    assert [(event.title, event.start, event.location) for event in found] == [
        ("Tide choir", "2027-02-03T19:00", "Mill School"),
        ("Egg hunt", "2027-02-09", "Quill Park"),
    ]
    found = find("Further hearings: Tarn, Feb. 3; Ostia, Feb. 9.")
    assert [(event.title, event.location) for event in found] == [
        ("Further hearing (Tarn)", "Tarn"),
        ("Further hearing (Ostia)", "Ostia"),
    ]


def test_bullets_name_their_event_before_the_day() -> None:
    found = find(
        "- Tide choir (Feb. 3, 7 p.m.)\n- Egg hunt, Feb. 9, Quill Park\n- Kite day. Feb. 20 at the Mill School."
    )
    assert [(event.title, event.start) for event in found] == [
        ("Tide choir", "2027-02-03T19:00"),
        ("Egg hunt", "2027-02-09"),
        ("Kite day", "2027-02-20"),
    ]


def test_days_in_brackets_are_each_of_the_place_before_them() -> None:
    found = find("Public meetings will be held in Penn (Feb. 3), Ostia (Feb. 4) and Tarn (Feb. 9).")
    assert [(event.start, event.location) for event in found] == [
        ("2027-02-03", "Penn"),
        ("2027-02-04", "Ostia"),
        ("2027-02-09", "Tarn"),
    ]


def tell(*lines: str) -> list[tuple[str, str, str]]:
    story = ("The week ahead", "Wednesday, Jan. 13, 2027", "It has been a long winter in Penn, people say.", *lines)
    events = parse_article(RawArticle("\n\n".join(story))).events
    return [(event.start, event.title, event.kind.value) for event in events]


def test_each_sentence_behind_a_day_tells_what_is_on_then() -> None:
    found = tell(
        "Thursday: Little is on. Quill & Abel, a family firm, issues a sales update at 8am. Few expect much.",
        "Friday: Brook Foods reports on its summer. The harbor pilots sit down in Tarn. The board "
        "thinks the auction dull.",
    )
    assert found == [
        ("2027-01-14T08:00", "Quill & Abel's sales update", "release"),
        ("2027-01-15", "Report of Brook Foods", "release"),
        ("2027-01-15", "Harbor pilots' meeting", "meeting"),
    ]


def test_an_item_whose_second_sentence_only_goes_on_is_one() -> None:
    assert tell("Friday: Tide seminar. Bring a lamp, and come early.") == [("2027-01-15", "Tide seminar", "meeting")]


def test_a_line_can_say_by_when_who_meets_and_of_which_quarter() -> None:
    found = tell(
        "- Last day for lost votes to arrive: Feb. 3\n- Return of the lamps: on or before Feb. 4\n"
        "- Feb. 5: First-quarter sales\n- Feb. 6: Norland leaders, Tarn"
    )
    assert found == [
        ("2027-02-03", "Last day for lost votes to arrive", "deadline"),
        ("2027-02-04", "Deadline for return of the lamps", "deadline"),
        ("2027-02-05", "First-quarter sales", "release"),
        ("2027-02-06", "Norland leaders' meeting", "meeting"),
    ]


DIARY_HEADS = ("Monday 18 January", "January 18 (Mon.)", "Monday (January 18)", "January 18, Monday", "MON, JAN. 18")
DIARY_LINES = (
    "- 10am: {what}",
    "- 10:00–12:00 {what}",
    "- {what}, 10 a.m., Quill Hall",
    "- Quill Hall, 10am: {what}",
    "- 10 a.m. – {what}",
    "10:00 | {what} | Quill Hall",
)


@pytest.mark.parametrize("head", DIARY_HEADS)
@pytest.mark.parametrize("line", DIARY_LINES)
def test_a_diary_is_read_however_its_days_and_hours_are_written(head: str, line: str) -> None:
    lines = (
        head,
        line.format(what="Tide committee meeting"),
        line.format(what="Visit to the mill").replace("10", "11"),
    )
    assert [(start, "committee" in title) for start, title, _ in tell("\n".join(lines))] == [
        ("2027-01-18T10:00", True),
        ("2027-01-18T11:00", False),
    ]


@pytest.mark.parametrize("hour", ["10.00 ", "1000hrs: ", "1000: ", "10.00-11.30 "])
def test_a_diary_below_a_full_weekday_may_write_its_hours_with_a_full_stop_or_none(hour: str) -> None:
    found = tell(f"Monday 18 January\n- {hour}Tide committee meeting")
    assert [(start, title) for start, title, _ in found] == [("2027-01-18T10:00", "Tide committee meeting")]


def test_the_place_before_an_hour_is_where_it_is_on() -> None:
    lines = ("The week ahead", "Wednesday, Jan. 13, 2027", "It has been long.", "Monday\n- Quill Hall, 10am: Kite day")
    (event,) = parse_article(RawArticle("\n\n".join(lines))).events
    assert (event.title, event.location) == ("Kite day", "Quill Hall")


@pytest.mark.parametrize("name", ["Peace talks", "School debates", "Budget talks with the union", "Mill visits"])
def test_plural_nouns_that_could_be_verbs_stay_as_they_are_written(name: str) -> None:
    assert [title for _, title, _ in tell(f"Monday, Jan. 18\n- 10am: {name}")] == [name]


CALENDARS = (
    "Tide fair ........ 3 February\nLock debate ..... 4 February, 7 p.m., Penn",
    "Tide fair: 3 February\nLock debate: 4 February, 7 p.m., Penn",
    "3 Feb / Tide fair\n4 Feb / 7pm / Lock debate / Penn",
    "3 Feb | Tide fair\n4 Feb | 7 p.m. | Lock debate | Penn",
    "Tide fair | 3 Feb | Mill Lane\nLock debate | 4 Feb, 7 p.m. | Penn",
    "Event | Date | Place\nTide fair | 3 Feb | Mill Lane\nLock debate | 4 Feb, 7 p.m. | Penn",
)


@pytest.mark.parametrize("rows", CALENDARS)
def test_a_calendar_is_read_whatever_parts_its_columns(rows: str) -> None:
    story = ("Quill Looms grows", "Tarn, 13 January 2027: Quill Looms has grown.", "The board sat yesterday.", rows)
    article = parse_article(RawArticle("\n\n".join(story)))
    assert article.published == "2027-01-13"
    assert [(event.start, event.title) for event in article.events] == [
        ("2027-02-03", "Tide fair"),
        ("2027-02-04T19:00", "Lock debate"),
    ]
    assert article.events[1].location in ("Penn", None)


def test_a_diary_of_days_in_numbers_and_hours_with_an_h_is_read() -> None:
    story = (
        "The week in Penn",
        "Press office of the town of Penn, Wednesday 13 January 2027. Hours are local. (v) = to be confirmed.",
        "From fairs to talks, this is what is on.",
        "MON 18/01\n11h – Tide fair, Quill Hall\n14h to 16h30 – Hearing on tolls",
        "TUE 19/01\n9h30 – Lock debate",
        "LATER ON\n01/02 – Tolls report\n02/02, 18h – Full council",
    )
    article = parse_article(RawArticle("\n\n".join(story)))
    assert article.published == "2027-01-13"
    assert [(event.start, event.end, event.title) for event in article.events] == [
        ("2027-01-18T11:00", None, "Tide fair"),
        ("2027-01-18T14:00", "2027-01-18T16:30", "Hearing on tolls"),
        ("2027-01-19T09:30", None, "Lock debate"),
        ("2027-02-01", None, "Tolls report"),
        ("2027-02-02T18:00", None, "Full council meeting"),
    ]


def test_a_notices_lines_tell_by_when_to_write_and_which_day_is_kept() -> None:
    story = (
        "Board sets hearing on tolls\n\nPENN, Jan. 13, 2027 - The Penn Harbor Board will hold a hearing on Feb. 3.\n\n"
        "Date and time: Wednesday, Feb. 3, 2027, 6:30 p.m.\nPlace: Quill School, Tarn\n"
        "Written comments: accepted up to and including Feb. 1\nSnow date: Thursday, Feb. 4"
    )
    events = parse_article(RawArticle(story)).events
    assert [(event.start, event.kind.value, event.status.value) for event in events] == [
        ("2027-02-03T18:30", "meeting", "scheduled"),
        ("2027-02-01", "deadline", "scheduled"),
        ("2027-02-04", "meeting", "tentative"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "- **Feb. 3:** Council vote on tolls",
        "- **Feb. 3** – Council vote on tolls",
        "- On Feb. 3, Council vote on tolls",
        "- Council vote on tolls – now on Feb. 3",
        "- Council vote on tolls (Feb. 3)",
    ],
)
def test_a_bullet_is_read_whatever_stands_around_its_day(line: str) -> None:
    assert tell(line) == [("2027-02-03", "Council vote on tolls", "vote")]


def test_a_heading_in_capitals_below_a_day_is_nothing_that_is_on() -> None:
    told = tell(
        "MON 18/01\n11h – Tide fair\n14h – Lock debate",
        "TUE 19/01\n9h30 – Hearing on tolls",
        "PREVIEW\n02/02, 18h – Full council",
    )
    assert [title for _, title, _ in told] == ["Tide fair", "Lock debate", "Hearing on tolls", "Full council meeting"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("- Harbor board to vote on the toll on Feb. 3", [("2027-02-03", "Harbor board vote on the toll", "vote")]),
        ("- Quill Foods to report earnings on Feb. 3.", [("2027-02-03", "Quill Foods' earnings", "release")]),
        ("- Pilots voted on the toll on Feb. 3", []),
    ],
)
def test_a_bullet_can_be_worded_like_a_headline(line: str, told: list[tuple[str, str, str]]) -> None:
    assert tell(line) == told


def test_the_days_of_a_programme_are_terms_and_its_works_are_told_with_their_hours() -> None:
    works = (
        "<dt>Wednesday, Feb. 3</dt><dd>“Low Tide” (1994), 6:30 p.m.</dd><dt>Thursday, Feb. 4</dt><dd>“Ebb,” 7 p.m.</dd>"
    )
    page = (
        "<html><body><article><h1>Films on the pier</h1><p>Jan. 15, 2027</p><p>The festival runs from Feb. 3 to 4 "
        f"on the pier, people in Penn say.</p><h2>Programme</h2><dl>{works}</dl></article></body></html>"
    )
    events = parse_article(read(page, format=SourceFormat.HTML)).events
    assert [(e.title, e.start) for e in events] == [
        ("Festival (Penn)", "2027-02-03"),
        ("“Low Tide”", "2027-02-03T18:30"),
        ("“Ebb”", "2027-02-04T19:00"),
    ]


@pytest.mark.parametrize(
    ("line", "start", "title"),
    [
        ("Talk: Tides and us, Feb. 3, 7 p.m., Quay Hall", "2027-02-03T19:00", "Talk: Tides and us"),
        ("Webinar: How to mend a lock | Feb. 3 | 4:00 PM – 5:00 PM", "2027-02-03T16:00", "Webinar: How to mend a lock"),
        ("Movie night: “Salt”, Saturday 9pm", "2027-01-16T21:00", "Movie night: “Salt”"),
        ("Tide quiz night Saturday at 9pm", "2027-01-16T21:00", "Tide quiz night"),
        ("Spring concert | Feb. 3 | 7 p.m. | Corn Hall", "2027-02-03T19:00", "Spring concert"),
    ],
)
def test_a_line_of_its_own_names_what_is_on_and_its_day(line: str, start: str, title: str) -> None:
    text = f"The week\n\nJan. 15, 2027\n\nThe harbor is quiet, people say.\n\n{line}"
    [event] = parse_article(RawArticle(text)).events
    assert (event.start, event.title) == (start, title)


@pytest.mark.parametrize(
    "line",
    [
        "The tide cup starts <t:1801602000:F>.",
        "**Tide cup:** <t:1801602000:F> (<t:1801602000:R>)",
        "- Tide cup: <t:1801602000:F>",
        "Tide cup\nWhen: <t:1801602000:F>\nWhere: Quay Hall",
    ],
)
def test_a_post_on_discord_tells_its_hour_by_a_timestamp(line: str) -> None:
    text = f"Posts of the week\n\nJan. 15, 2027\n\nIt is quiet here, people say.\n\n{line}"
    [event] = parse_article(RawArticle(text)).events
    assert (event.start, event.timezone) == ("2027-02-02T21:00", "Etc/UTC")
    assert event.title.startswith("Tide cup")


def test_signs_and_strong_words_mark_the_lines_of_a_post() -> None:
    story = (
        "This is on:\n\n🎮 **Game night** – Saturday, 8 PM CET in the hall\n🎤 Quiz – Sunday at 9 PM CET\n"
        "📚 Book club: Monday, 6 PM CET (chapters 4 to 6)\n\n**Band rehearsal** – Feb. 3, 8 PM CET"
    )
    events = parse_article(RawArticle(f"The week of the guild\n\nJan. 15, 2027\n\n{story}")).events
    assert [(event.start, event.title) for event in events] == [
        ("2027-01-16T20:00", "Game night"),
        ("2027-01-17T21:00", "Quiz"),
        ("2027-01-18T18:00", "Book club"),
        ("2027-02-03T20:00", "Band rehearsal"),
    ]
    assert [event.location for event in events] == ["hall", None, None, None]


def test_a_table_of_days_below_a_short_headline_is_no_headline() -> None:
    lines = "Mon 1/18 – 7pm ET – Mending a lock\nWed 1/20 – 7pm ET – Q&A with Mara Quill"
    article = parse_article(RawArticle(f"Upcoming streams\n\nJan. 15, 2027\n\n{lines}"))
    assert article.headline == "Upcoming streams"
    assert [(event.start, event.title) for event in article.events] == [
        ("2027-01-18T19:00", "Mending a lock"),
        ("2027-01-20T19:00", "Q&A with Mara Quill"),
    ]


@pytest.mark.parametrize(
    ("headline", "below", "told"),
    [
        (
            "Workshop: Knots for Pilots",
            "Starts on Feb. 3. Mondays and Thursdays, $40. Registration deadline Jan. 29.",
            [("Registration deadline (Knots for Pilots)", "2027-01-29"), ("Workshop: Knots for Pilots", "2027-02-03")],
        ),
        (
            "Tide Music Festival",
            "Runs from Feb. 3 to Feb. 7. Tickets are $12.",
            [("Tide Music Festival", "2027-02-03")],
        ),
        ("Ferry workers end strike", "Starts on Feb. 3. Fee: 120 euros.", []),
    ],
)
def test_a_verb_without_a_subject_is_of_what_the_headline_names(
    headline: str, below: str, told: list[tuple[str, str]]
) -> None:
    events = parse_article(RawArticle(f"{headline}\n\nJan. 15, 2027\n\n{below}")).events
    assert sorted((e.title, e.start) for e in events) == told


@pytest.mark.parametrize(
    "headline",
    ["Tarn starts inoculation of children against tide fever", "Inoculation drive reaches the schools of Tarn"],
)
def test_what_a_list_is_about_is_no_house_where_something_else_is(headline: str) -> None:
    story = (
        "The health office will begin the inoculation of the children of Tarn soon.\n\n"
        "- Midwives learn at the Quay Clinic from Feb. 1 to 3.\n"
        "- A town hall takes place in the Penn chapel on Feb. 4 at 5 p.m."
    )
    events = parse_article(RawArticle(f"{headline}\n\nJan. 15, 2027\n\n{story}")).events
    assert events[-1].title.startswith("Town hall (inoculation")
