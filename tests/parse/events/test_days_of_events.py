"""Which of the days and hours that a story tells an event has."""

import pytest

from briefings.model.article import EventStatus, RawArticle
from briefings.parse import parse_article
from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "start"),
    [
        ("The inquiry has until March to report.", "2027-03"),
        ("The inquiry has been given until the end of March to report.", "2027-03-31"),
        ("The report will be delayed until the end of March.", "2027-03"),
    ],
)
def test_who_has_time_until_a_month_has_a_deadline_on_its_last_day(story: str, start: str) -> None:
    assert [e.start for e in find(story)] == [start]


def test_an_hour_of_all_is_that_of_each_day() -> None:
    found = find("Boat tours will be held on Feb. 3 in Penn and on Feb. 9 in Tarn, both from 3 p.m.")
    assert [event.start for event in found] == ["2027-02-03T15:00", "2027-02-09T15:00"]


def test_a_day_before_its_stage_is_of_what_starts_then() -> None:
    event = find("Sunday's fifth stage of the tide race will start at 6:15 a.m. to beat the heat.")[0]
    assert (event.title, event.start) == ("Start of fifth stage of the tide race", "2027-01-17T06:15")


def test_who_is_given_time_has_the_deadline() -> None:
    event = find("Judge Ada Brook gave Ostia County until Feb. 3 to count the votes.")[0]
    assert (event.title, event.participants) == ("Deadline for Ostia County to count the votes", ("Ostia County",))


def test_a_report_on_what_a_month_brought_is_the_report() -> None:
    event = find("A regulator's report on July's strikes, due on Feb. 3, has been delayed. No new date was given.")[0]
    assert (event.title, event.status) == ("Regulator's report on July's strikes", EventStatus.POSTPONED)


def test_a_vote_has_the_hour_and_place_of_the_sitting_told_beside_it() -> None:
    story = "The tide board will vote on Feb. 3 on a levy. The meeting starts at 7 p.m. on Feb. 3 in the Tide Hall."
    [event] = find(story)
    assert (event.title, event.start, event.location) == ("Tide board vote on a levy", "2027-02-03T19:00", "Tide Hall")


def test_an_hour_told_of_the_launch_is_that_of_the_launch_named_before() -> None:
    story = "The launch of Skua-2, a new rocket, is set for Feb. 3. The rocket is to lift off at 3:20 p.m. from Penn."
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03T15:20", "Launch of Skua-2")]


def test_a_day_right_before_a_verb_of_the_past_is_when_it_was_said() -> None:
    assert not find("The mayor Friday vowed to reopen the pier.")


def test_a_day_right_behind_a_verb_of_speech_is_when_it_was_said() -> None:
    assert not find("The pier will be as good as ever, the mayor said on Friday.")


def test_an_hour_of_today_told_in_the_past_is_over() -> None:
    assert not find("Divers began their search at 10 a.m. at the north quay.")


def test_a_noun_keeps_its_day_though_the_verb_is_denied() -> None:
    [event] = find("The cup final on Feb. 3 will not wait for plumbers.")
    assert (event.title, event.start) == ("Cup final", "2027-02-03")


def test_doing_so_on_another_day_is_what_was_told_before() -> None:
    [event] = find("The judges were due to rule on Feb. 3. They will now do so on Feb. 10.")
    assert (event.title, event.start, event.replaces) == ("Ruling by the judges", "2027-02-10", "2027-02-03")


def test_two_events_of_one_owner_and_day_stay_two() -> None:
    events = find("The league's banquet will be held on Feb. 3. The league will vote on the rules on Feb. 3.")
    assert [e.title for e in events] == ["League's banquet", "League vote on the rules"]


def test_a_day_of_every_month_is_no_event() -> None:
    assert not find("The board meets on the second and fourth Monday of every month.")


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("The pier reopens on Feb. 3 and the baths on Feb. 9.", ["Reopening of the pier", "Reopening of the baths"]),
        (
            "The board will discuss the plan on Feb. 3 and the budget on Feb. 9.",
            ["Board debate on the plan", "Board debate on the budget"],
        ),
    ],
)
def test_a_second_day_without_a_verb_takes_the_first_ones(story: str, titles: list[str]) -> None:
    assert [e.title for e in find(story)] == titles


@pytest.mark.parametrize(
    ("story", "titles", "places"),
    [
        (
            "The tide board will hold two public meetings, one on Feb. 3 at the library and another on Feb. 5 at the "
            "school.",
            ["Tide board public meeting", "Tide board public meeting"],
            ["library", "school"],
        ),
        (
            "Pilots can have their say at two drop-in sessions: one at Memorial Hall on Feb. 3, and one at Salt House "
            "on Feb. 5.",
            ["Drop-in session", "Drop-in session"],
            ["Memorial Hall", "Salt House"],
        ),
        (
            "Two more hearings on tolls are planned: at 6 p.m. Feb. 3 in Penn and 7 p.m. Feb. 5 in Ostia.",
            ["Hearing on tolls", "Hearing on tolls"],
            ["Penn", "Ostia"],
        ),
        (
            "There will be three matches: the first on Feb. 3 in Penn, then on Feb. 5 in Ostia and Feb. 9 in Ely.",
            ["Match (Penn)", "Match (Ostia)", "Match (Ely)"],
            ["Penn", "Ostia", "Ely"],
        ),
    ],
)
def test_each_of_the_events_that_a_clause_counts_has_its_day_and_place(
    story: str, titles: list[str], places: list[str]
) -> None:
    found = find(f"Mayor Ada Brook spoke on Monday. {story}")
    assert [(event.title, event.location) for event in found] == list(zip(titles, places, strict=True))


@pytest.mark.parametrize("end", ["and runs until Feb. 9", "and lasts to Feb. 9", "and ends on Feb. 9"])
def test_what_opens_and_runs_until_a_day_ends_then(end: str) -> None:
    [event] = find(f"The consultation opens on Feb. 3 {end}.")
    assert (event.start, event.end) == ("2027-02-03", "2027-02-09")


def test_a_clause_can_say_what_its_day_is_for() -> None:
    [event] = find("Skippers will hear again on Feb. 3, when the lagoon board publishes its tide tables.")
    assert event.title == "Lagoon board's tide tables"


def test_an_article_behind_an_hour_begins_a_sentence() -> None:
    first, second = find(
        "The hearing is at 10 a.m. on Feb. 3. A vote follows at 2 p.m. A dinner is planned for Feb. 9."
    )[::2]
    assert (first.title.partition(" (")[0], second.title.partition(" (")[0]) == ("Hearing", "Dinner")


def test_a_noun_goes_on_behind_its_day() -> None:
    [event] = find("The town invites reporters to the unveiling on Feb. 3 of a lamp that took six years.")
    assert event.title == "Unveiling of a lamp"


def test_an_hour_is_of_the_place_where_its_event_is() -> None:
    told = "SEATTLE (Tide Wire) - A hearing is set for 9 a.m. on Feb. 3."
    [_, concert] = find(f"{told}\n\nA concert is set for 2 p.m. on Feb. 9 in Denver.")
    assert concert.timezone == "America/Denver"


def test_weekdays_of_what_had_been_planned_lie_ahead() -> None:
    [event] = find("A kite fair that was to have started in Penn at noon Wednesday has been canceled.")
    assert (event.title.partition(" (")[0], event.start) == ("Kite fair", "2027-01-20T12:00")


@pytest.mark.parametrize(
    ("story", "start"),
    [
        ("The harbor clerk plans to retire at the end of February.", "2027-02"),
        ("The museum will reopen its tower in March.", "2027-03"),
    ],
)
def test_what_will_be_done_in_a_month_is_an_event(story: str, start: str) -> None:
    assert [event.start for event in find(story)] == [start]


def test_a_month_in_which_something_just_goes_on_is_none() -> None:
    assert not find("Prices rise in February.")


def test_prose_below_a_weekday_is_of_the_next_such_day() -> None:
    found = find(
        "Monday\n\nThe harbor board votes on a levy. Nobody expects a fight.\n\nTuesday\n\nRents rose last year."
    )
    assert [(event.title, event.start) for event in found] == [("Harbor board vote on a levy", "2027-01-18")]


@pytest.mark.parametrize(
    ("story", "starts"),
    [
        ("The raft race will be held on Feb. 3, not on Feb. 4.", ["2027-02-03"]),
        ("The raft race, originally called for Jan. 30, will take place on Feb. 3.", ["2027-02-03"]),
        ("The raft race will be held on Feb. 3, a day later than planned.", ["2027-02-03"]),
        ("The Easter lanterns will be lit on Feb. 3.", ["2027-02-03"]),
        ("The pool is open from 8 a.m. to 6 p.m. but for Sunday.", []),
        ("The old date was Feb. 3.", []),
        ("The water will be switched off between 6 a.m. and 10 a.m. on Feb. 3.", ["2027-02-03T06:00"]),
    ],
)
def test_a_day_that_only_describes_is_nobodys_event(story: str, starts: list[str]) -> None:
    assert [event.start for event in find(story)] == starts


def test_a_month_in_the_lead_is_the_day_that_the_story_gives() -> None:
    found = find(
        "The harbor will open its old lock in February. The harbor's lock will open on Feb. 3, the board said."
    )
    assert [event.start for event in found] == ["2027-02-03"]


def test_a_week_is_not_that_of_a_day_in_another_week() -> None:
    found = find("Divers will inspect the lock next week. Divers will inspect the lock gates on Jan. 29.")
    assert [event.start for event in found] == ["2027-W03", "2027-01-29"]


@pytest.mark.parametrize(
    ("story", "start"),
    [
        ("Comments are accepted through Feb. 3.", "2027-02-03"),
        ("The inquiry hears from its first witness on Feb. 3.", "2027-02-03"),
        ("The final will be played on Feb. 3 and not, as planned, on Feb. 2.", "2027-02-03"),
        ("Fitting of the new lock, set for Jan. 20, has slipped to Feb. 3.", "2027-02-03"),
        ("Talks, first pencilled in for Tuesday, will now begin on Feb. 3.", "2027-02-03"),
        ("Mayor Ada Holt gives her budget address on Wednesday.", "2027-01-20"),
        ("Shareholders of record on Jan. 29 will receive the dividend on Feb. 3.", "2027-02-03"),
        ("An open day for would-be pilots takes place the following Wednesday, Feb. 3.", "2027-02-03"),
        ("A hearing on the lock, first listed for Feb. 10, has been brought forward to Feb. 3.", "2027-02-03"),
    ],
)
def test_the_day_is_the_one_that_holds(story: str, start: str) -> None:
    assert [event.start for event in find(story)] == [start]


def test_a_further_date_of_a_sentence_is_that_of_the_noun_before_it() -> None:
    found = find("Tickets go on sale on Jan. 22 for the band's only northern show, on Feb. 3 at Tarn Hall.")
    assert [(event.title, event.start) for event in found][1:] == [("Band's only northern show", "2027-02-03")]


def test_what_a_day_is_for_may_follow_it() -> None:
    (event,) = find("All eyes are on Feb. 3, when the port board votes on the lock.")
    assert event.title == "Port board vote on the lock"


def test_what_a_pronoun_owns_beside_its_date_belongs_to_the_sentence_before() -> None:
    assert [e.title for e in find("The harbor board met. Its Feb. 3 meeting will be in Penn.")] == [
        "Harbor board's meeting"
    ]


def test_the_next_bulletin_is_no_hour_of_the_event_told_before() -> None:
    found = find("The flood drill is on Feb. 3. The next bulletin is due at 11:30 p.m.")
    assert [(event.start, event.title) for event in found] == [
        ("2027-02-03", "Flood drill"),
        ("2027-01-15T23:30", "Next bulletin"),
    ]


def test_two_kinds_of_events_on_one_day_stay_two() -> None:
    events = find(
        "A concert that was to have closed the week on Feb. 3 has been dropped. "
        "Leaders of the Tide Union meet from Feb. 3 to 9."
    )
    assert [(e.title.partition(" (")[0], e.status.value) for e in events] == [
        ("Concert", "cancelled"),
        ("Meeting of leaders of the Tide Union", "scheduled"),
    ]


def test_a_clause_begins_at_the_comma_behind_a_date() -> None:
    events = find("Bids can be filed until Jan. 23, scrutiny will be taken up on Feb. 3 and the last date is Feb. 9.")
    assert [(e.title.partition(" (")[0], e.start) for e in events][:2] == [
        ("Deadline for bids to be filed", "2027-01-23"),
        ("Scrutiny to be taken up", "2027-02-03"),
    ]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The mill must close before March is out.", "2027-03-31"),
        ("The mill must find a buyer by month's end.", "2027-01-31"),
    ],
)
def test_what_must_be_done_before_a_month_is_out_is_due_on_its_last_day(sentence: str, day: str) -> None:
    assert [event.start for event in find(sentence)] == [day]


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("The pilots will meet on the Saturday after next in Penn.", "2027-01-23"),
        ("The board will vote 45 days after Feb. 3.", "2027-03-20"),
        ("The board will meet on Thursday night, Feb. 4.", "2027-02-04"),
        ("The board will meet on Feb. 4 at 19.30.", "2027-02-04T19:30"),
        ("The witness must be in court by ten on Monday.", "2027-01-18T10:00"),
        ("The market will open on Saturday, 10 to 4.", "2027-01-16T10:00"),
        ("Bids must be in by close of business on Feb. 4.", "2027-02-04"),
    ],
)
def test_an_event_has_the_day_and_the_hour_that_people_would_understand(sentence: str, start: str) -> None:
    assert [event.start for event in find(sentence)] == [start]


def test_a_match_of_a_list_is_called_by_its_sides() -> None:
    text = (
        "The Penn Raiders were to host the Tarn Kings on Feb. 6. The match will now be played on Feb. 13.\n\n"
        "The new list:\n\nSaturday, February 13: Penn Raiders v Tarn Kings, Penn, 5.00 pm"
    )
    (event,) = find(text)
    assert (event.start, event.title) == ("2027-02-13T17:00", "Penn Raiders v Tarn Kings")


def test_the_month_of_a_headline_is_that_of_the_only_deadline_in_it() -> None:
    filler = "It has been a long winter in Penn, people say, and nothing at all has happened there. " * 6
    page = (
        f"Neighbors have until May to object\n\nMarch 5, 2026\n\n{filler}\n\nAnybody who objects must do so by May 12."
    )
    (event,) = parse_article(RawArticle(page)).events
    assert event.start == "2026-05-12"


@pytest.mark.parametrize(
    ("days", "start", "end"),
    [
        ("Saturday and Sunday from 9 a.m. to 3 p.m.", "2027-01-16T09:00", "2027-01-17T15:00"),
        ("Feb. 3-5 from 10 a.m. to 5 p.m.", "2027-02-03T10:00", "2027-02-05T17:00"),
        ("from Feb. 3 to 5, 10 a.m. to 5 p.m. at the Tide Hall.", "2027-02-03T10:00", "2027-02-05T17:00"),
        ("Feb. 3-5 at 7:30 p.m.", "2027-02-03T19:30", "2027-02-05"),
        ("Saturday and Sunday at 2 p.m.", "2027-01-16T14:00", "2027-01-17"),
        ("from Feb. 3 to Feb. 5 at 5 p.m.", "2027-02-03", "2027-02-05T17:00"),
        ("from Feb. 3 until 5 p.m. on Feb. 5.", "2027-02-03", "2027-02-05T17:00"),
    ],
)
def test_an_hour_behind_several_days_is_of_each_and_until_an_hour_of_the_last(days: str, start: str, end: str) -> None:
    assert [(e.start, e.end) for e in find(f"The tide fair runs {days}")] == [(start, end)]


@pytest.mark.parametrize("when", ["at the end of this month", "at the end of the month", "at the end of January"])
def test_the_end_of_the_month_of_publication_lies_ahead(when: str) -> None:
    assert [(e.start, e.title) for e in find(f"The lease of the old mill runs out {when}.")] == [
        ("2027-01", "End of the lease of the old mill")
    ]


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("The board will hold a conference in Ostia (Feb. 3).", [("2027-02-03", None, "Conference in Ostia")]),
        ("She will speak at the pilots' congress (Feb. 3-5).", [("2027-02-03", "2027-02-05", "Pilots' congress")]),
        ("The board praised Ada Brook (Feb. 3).", []),
    ],
)
def test_a_day_in_brackets_is_that_of_the_event_before_it(story: str, told: list[tuple[str, str | None, str]]) -> None:
    assert [(e.start, e.end, e.title) for e in find(f"It is cold in Penn. {story}")] == told


def test_brackets_behind_a_name_do_not_part_what_is_told_from_its_day() -> None:
    story = (
        "Brook Mills (BRKM) plans to release its results before the market opens on Feb. 3, followed by a conference "
        "call at 10:30 a.m."
    )
    assert [(e.start, e.title) for e in find(story)] == [
        ("2027-02-03", "Brook Mills' results"),
        ("2027-02-03T10:30", "Conference call (Brook Mills)"),
    ]


def test_what_a_former_day_brought_does_not_name_what_is_on_the_next() -> None:
    story = (
        "Negotiators for the pilots and their three masters return to mediation on Wednesday afternoon, their first "
    )
    story += "session since Jan. 3, when the union rejected a two-year freeze."
    [event] = find(story)
    assert event.title.startswith("Return of negotiators for the pilots")
    assert event.start == "2027-01-20"


def test_the_hours_of_a_story_are_those_of_the_country_of_its_headline() -> None:
    text = (
        "Scotland's tide auction is put back\n\nJan. 15, 2027\n\nBidders have until 5 p.m. on Feb. 9 to register. "
        "Germany and the Netherlands have each had one."
    )
    (event,) = parse_article(RawArticle(text)).events
    assert (event.start, event.timezone) == ("2027-02-09T17:00", "Europe/London")


@pytest.mark.parametrize(
    ("sentence", "start", "title"),
    [
        ("The council will hold a 6 p.m. hearing Monday on the toll.", "2027-01-18T18:00", "Hearing on the toll"),
        ("The council has called a 6 p.m. meeting on Monday.", "2027-01-18T18:00", "Meeting"),
        ("The guild set a 5 p.m. deadline on Feb. 3 for bids.", "2027-02-03T17:00", "Deadline for bids"),
        ("The tide final starts with a 3 p.m. kickoff on Saturday.", "2027-01-16T15:00", "Tide final"),
        ("The tide race will start after the noon mail on Saturday.", "2027-01-16", "Tide race"),
        ("A 10 a.m. parade on Saturday will honor the pilots.", "2027-01-16T10:00", "Parade"),
        ("The council will hold a Feb. 3 hearing on the toll.", "2027-02-03", "Council hearing on the toll"),
    ],
)
def test_an_hour_before_its_event_is_of_the_day_behind_it(sentence: str, start: str, title: str) -> None:
    (event,) = find(sentence)
    assert (event.start, event.title.partition(" (")[0]) == (start, title)


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("South Penn has a new date for its local elections: Feb. 3.", "South Penn's local elections"),
        ("Norland has set a date for its referendum: Feb. 3.", "Norland's referendum"),
        ("The ferry strike has a date: Feb. 3.", "Ferry strike"),
        ("A date has been found for the harbor vote: Feb. 3.", "Harbor vote"),
        ("The date for the harbor vote is fixed: Feb. 3.", "Harbor vote"),
        ("The board agreed on a date for its next meeting: Feb. 3.", "Board's next meeting"),
    ],
)
def test_the_date_that_an_event_is_given_may_stand_behind_a_colon(story: str, title: str) -> None:
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03", title)]


def test_the_first_day_of_a_range_is_of_the_year_behind_its_last() -> None:
    assert [(e.start, e.end) for e in find("The regatta will be held on August 26-29, 2028.")] == [
        ("2028-08-26", "2028-08-29")
    ]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Tide Ostia falls on Feb. 3, and the quay will be crowded.", "Tide Ostia"),
        ("Up Lantern Night falls on Feb. 3.", "Up Lantern Night"),
        ("Pilots' Week comes round again on Feb. 3.", "Pilots' Week"),
        ("The feast of Saint Ostia is celebrated on Feb. 3.", "Feast of Saint Ostia"),
        ("Tide Ostia will be observed on Feb. 3.", "Tide Ostia"),
        ("Lantern Night returns on Feb. 3.", "Lantern Night"),
        ("Ada Brook returns on Feb. 3.", "Return of Ada Brook"),
        ("The toll cap falls on Feb. 3.", "Toll cap falls"),
    ],
)
def test_a_day_with_a_name_is_that_name_whatever_verb_dates_it(told: str, title: str) -> None:
    assert [event.title for event in find(told)][:1] == [title]


def test_an_hour_is_of_the_night_that_the_sentence_before_names() -> None:
    [event] = find("The club will vote on Thursday night. Doors open at 7:30.")
    assert event.start == "2027-01-21T19:30"
