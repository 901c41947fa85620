"""What an article announces: its events with their dates, titles, status, parties and places."""

import pytest

from briefings.model.article import Event, EventKind, EventStatus, RawArticle
from briefings.parse import parse_article

PUBLISHED = "Jan. 15, 2027"
"""A Friday."""


def find(story: str, headline: str = "News from the harbor") -> tuple[Event, ...]:
    """The events of an article of Friday, 15 January 2027."""
    text = f"{headline}\n\n{PUBLISHED}\n\n{story}"
    return parse_article(RawArticle(text, fallback_published="2027-01-15")).events


def find_one(story: str, headline: str = "News from the harbor") -> Event:
    (event,) = find(story, headline)
    return event


@pytest.mark.parametrize(
    ("sentence", "start", "kind", "title"),
    [
        ("Security talks are set for Feb. 3.", "2027-02-03", "meeting", "Security talks"),
        ("A hearing on the bridge is scheduled for Feb. 3.", "2027-02-03", "meeting", "Hearing on the bridge"),
        ("The judge set a hearing for Feb. 3.", "2027-02-03", "meeting", "Hearing"),
        (
            "There will be a public hearing on the bridge on Feb. 3.",
            "2027-02-03",
            "meeting",
            "Public hearing on the bridge",
        ),
        ("The governor called a special election for Feb. 3.", "2027-02-03", "vote", "Special election"),
        ("The report is due on Feb. 3.", "2027-02-03", "release", "Report"),
        ("The deadline for bus passes is Feb. 3.", "2027-02-03", "deadline", "Deadline for bus passes"),
        (
            "Written motions must be filed by Feb. 3.",
            "2027-02-03",
            "deadline",
            "Deadline for written motions to be filed",
        ),
        ("The towns have until Feb. 3 to object.", "2027-02-03", "deadline", "Deadline for towns to object"),
        ("Refunds can be claimed until Feb. 3.", "2027-02-03", "deadline", "Deadline for refunds to be claimed"),
        ("The tram will carry passengers from Feb. 3.", "2027-02-03", "other", "Tram to carry passengers"),
        ("Negotiators have agreed to hold talks on Feb. 3.", "2027-02-03", "meeting", "Talks"),
        (
            "The mayor will present the map at a press briefing on Feb. 3.",
            "2027-02-03",
            "meeting",
            "Mayor's press briefing",
        ),
        (
            "Both sides were told to prepare for the Feb. 3 talks on fishing.",
            "2027-02-03",
            "meeting",
            "Talks on fishing",
        ),
        ("Talks on fishing, which the mayor wants, will begin on Feb. 3.", "2027-02-03", "meeting", "Talks on fishing"),
        ("School starts on Feb. 3.", "2027-02-03", "other", "Start of school"),
        ("The mayor will begin a tour of the dams on Feb. 3.", "2027-02-03", "meeting", "Mayor's tour of the dams"),
        (
            "The judge will decide on Feb. 3 whether to hear it.",
            "2027-02-03",
            "other",
            "Judge's decision on whether to hear it",
        ),
        (
            "The trade ministers of Norland and Sudland will meet on Feb. 3.",
            "2027-02-03",
            "meeting",
            "Meeting of the trade ministers of Norland and Sudland",
        ),
        (
            "Norland and Sudland will hold their first talks on Feb. 3.",
            "2027-02-03",
            "meeting",
            "Norland–Sudland first talks",
        ),
        (
            "A second call, for translators, is planned for Feb. 3.",
            "2027-02-03",
            "meeting",
            "Second call for translators",
        ),
        ("The yearly meet-up, LodeCon, will take place on Feb. 3.", "2027-02-03", "meeting", "Yearly meet-up, LodeCon"),
        (
            "The author, Ada Brook, reads from her novel on Feb. 3.",
            "2027-02-03",
            "other",
            "Ada Brook's reading from her novel",
        ),
        (
            "Applications from firms that want to supply it close on Feb. 3.",
            "2027-02-03",
            "deadline",
            "Closing of applications from firms",
        ),
        (
            "Tickets for the harbor concert go on sale on Feb. 3.",
            "2027-02-03",
            "other",
            "Sale of tickets for the harbor concert",
        ),
        (
            "The board will hold talks, the chair said, and a vote on the levy is due on Feb. 3.",
            "2027-02-03",
            "vote",
            "Vote on the levy",
        ),
        ("Ada Brook takes office on Feb. 3.", "2027-02-03", "other", "Ada Brook takes office"),
        ("Ada Brook is due back in court on Feb. 3.", "2027-02-03", "meeting", "Ada Brook's court appearance"),
        ("Applications are due on Feb. 3.", "2027-02-03", "deadline", "Deadline for applications"),
        ("The agency will accept comments until Feb. 3.", "2027-02-03", "deadline", "Deadline for comments"),
        ("Nominations are open until Feb. 3.", "2027-02-03", "deadline", "End of nominations"),
        (
            "The budget must be ready by the end of the month.",
            "2027-01-31",
            "deadline",
            "Deadline for budget to be ready",
        ),
        (
            "An internal calendar puts the lamp's first day in shops at Feb. 3.",
            "2027-02-03",
            "other",
            "Lamp's first day",
        ),
        ("A tour of the dam, scheduled for Feb. 3, was the mayor's idea.", "2027-02-03", "meeting", "Tour of the dam"),
        (
            "The abstract will be presented by Dr. Ada Brook on Feb. 3.",
            "2027-02-03",
            "release",
            "Presentation of the abstract",
        ),
        (
            "The firm will report its results after the market closes on Feb. 3.",
            "2027-02-03",
            "release",
            "Firm's results",
        ),
        (
            "Ada Brook heads to the polls, and a vote on the levy takes place on Feb. 3.",
            "2027-02-03",
            "vote",
            "Vote on the levy",
        ),
        ("Wednesday's vote on the levy will be close.", "2027-01-20", "vote", "Vote on the levy"),
        ("A storm could reach the coast by Feb. 3.", "2027-02-03", "other", "Storm to reach the coast"),
        ("Ministers will gather in Vessel next week.", "2027-W03", "meeting", "Ministers' meeting"),
        ("The summit on fishing will take place in March.", "2027-03", "meeting", "Summit on fishing"),
    ],
)
def test_a_sentence_announces_an_event(sentence: str, start: str, kind: str, title: str) -> None:
    event = find_one(sentence)
    assert (event.start, event.kind, event.title.partition(" (")[0]) == (start, kind, title)


@pytest.mark.parametrize(
    "sentence",
    [
        "The council met on Jan. 11 and closed the ferry.",
        "The board meets every Tuesday.",
        "Analysts warn of an invasion early next year.",
        "The drought plan runs through Feb. 3.",
        "A replay will be available on Feb. 3.",
        "The mayor said on Friday that the ferry was safe.",
        "The concert took place last week.",
        "He has held the office since Jan. 4.",
        "The notes fall due on Nov. 1, 2042.",
        "Ada Brook called for calm on Friday.",
        "The mayor will travel, he said on Friday, to see the sea.",
        "The council agreed on Friday to meet more often.",
        "A storm is possible next month.",
    ],
)
def test_what_is_past_recurring_or_no_appointment_is_no_event(sentence: str) -> None:
    assert find(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The council will meet on Feb. 3.", EventStatus.SCHEDULED),
        ("The council may meet on Feb. 3.", EventStatus.TENTATIVE),
        ("The council will hold a hearing on the city's proposed levy on Feb. 3.", EventStatus.SCHEDULED),
        ("The council will hold a proposed hearing on Feb. 3.", EventStatus.TENTATIVE),
        ("Schools will be closed on Feb. 3 in view of the heavy snow forecast.", EventStatus.SCHEDULED),
        ("The council is expected to meet on Feb. 3.", EventStatus.TENTATIVE),
        ("If the levy passes, the council will meet on Feb. 3.", EventStatus.TENTATIVE),
        ("The council will meet on Feb. 3 unless it snows.", EventStatus.TENTATIVE),
        ("A council meeting planned for Feb. 3 has been cancelled.", EventStatus.CANCELLED),
        ("A council meeting planned for Feb. 3 is off.", EventStatus.CANCELLED),
        ("A council meeting planned for Feb. 3 has been postponed.", EventStatus.POSTPONED),
        ("The council meeting on Feb. 3 may be called off.", EventStatus.TENTATIVE),
        ("The Feb. 3 council meeting was called off. Another date will be told in spring.", EventStatus.POSTPONED),
        ("The council will meet on May 3.", EventStatus.SCHEDULED),
    ],
)
def test_the_words_around_it_say_how_sure_an_event_is(sentence: str, status: EventStatus) -> None:
    assert find_one(sentence).status is status


@pytest.mark.parametrize(
    "story",
    [
        "The hearing on the bridge, first planned for Feb. 3, has been put back to Feb. 17.",
        "The hearing on the bridge will begin on Feb. 17 instead of Feb. 3.",
        "The court has moved its hearing on the bridge from Feb. 3 to Feb. 17.",
        "The court has put off until Feb. 17 a hearing on the bridge. The hearing had been set for Feb. 3.",
        "A hearing on the bridge had been due on Feb. 3. It has been put back to Feb. 17.",
        "A hearing on the bridge that had been set for Feb. 3 has been postponed until Feb. 17.",
    ],
)
def test_a_moved_event_has_its_new_date_and_knows_the_old_one(story: str) -> None:
    event = find_one(story)
    assert (event.start, event.replaces) == ("2027-02-17", "2027-02-03")
    assert "earing on the bridge" in event.title


@pytest.mark.parametrize(
    ("sentence", "start", "kind", "title"),
    [
        ("Send your drawings to the lighthouse by Feb. 9.", "2027-02-09", "deadline", "Deadline to send your drawings"),
        ("1. Join the rehearsal, if you like, on Feb. 9.", "2027-02-09", "other", "Rehearsal"),
        (
            "The parish wants names for the pony by the 21st.",
            "2027-01-21",
            "deadline",
            "Deadline for names for the pony",
        ),
        ("- Choir concert, Corn Hall, Feb. 9", "2027-02-09", "other", "Choir concert"),
        ("A talk by the poet Ada Brook on Feb. 9 will be free.", "2027-02-09", "meeting", "Talk by the poet Ada Brook"),
        ("- Entries due Feb. 9", "2027-02-09", "deadline", "Deadline for entries"),
        ("The last day to enroll is Feb. 9.", "2027-02-09", "deadline", "Last day to enroll"),
        ("The ferry's first sailing is on Feb. 9.", "2027-02-09", "other", "Ferry's first sailing"),
        ("Penn Rovers host Tuskar Town on Feb. 9.", "2027-02-09", "other", "Penn Rovers v Tuskar Town"),
        (
            "A banquet for 9 crews, which was to be held on Feb. 9, is off.",
            "2027-02-09",
            "other",
            "Banquet for 9 crews",
        ),
        ("Divers will gather at the pier on Feb. 9 for the icy swim.", "2027-02-09", "other", "Icy swim"),
        ("Members can put questions at an online webinar on Feb. 9.", "2027-02-09", "meeting", "Online webinar"),
        ("The clerk said the talks would resume on Feb. 9.", "2027-02-09", "meeting", "Talks"),
        ("The canal, if funded, will open on Feb. 9.", "2027-02-09", "other", "Opening of the canal"),
        ("A chart, which the pilots plan to publish next month, is late.", "2027-02", "release", "Chart"),
        ("Version 3 of the chart is due out on Feb. 9.", "2027-02-09", "release", "Version 3 of the chart"),
        ("The next round of talks is due on Feb. 9.", "2027-02-09", "meeting", "Next round of talks"),
        ("The clerk set Feb. 9 as the date for the regatta.", "2027-02-09", "other", "Regatta"),
        ("The diary.\n\n- Week of Feb. 8: First draft of the chart", "2027-W06", "other", "First draft of the chart"),
        ("The rain date for the regatta is Feb. 9.", "2027-02-09", "other", "Rain date for the regatta"),
        ("Their chart, promised for March, has been put off until May.", "2027-05", "other", "Chart"),
    ],
)
def test_a_title_holds_the_event_and_not_those_around_it(sentence: str, start: str, kind: str, title: str) -> None:
    event = find_one(sentence)
    assert (event.start, event.kind) == (start, kind)
    assert event.title.startswith(title)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The clerk told the crews that repairs would start on Feb. 9.", EventStatus.SCHEDULED),
        ("Crews may go ashore from Feb. 9.", EventStatus.SCHEDULED),
        ("The regatta on Feb. 9 will not be held at all.", EventStatus.CANCELLED),
        ("A regatta was planned for Feb. 9 but has been dropped.", EventStatus.CANCELLED),
        ("- Penn v Tuskar: put off, another date to be agreed (was 9 February)", EventStatus.POSTPONED),
        ("- POSTPONED: Penn v Tuskar, Feb. 9", EventStatus.POSTPONED),
        ("The chart was put off. It had been planned for Feb. 9.", EventStatus.POSTPONED),
        ("If fog comes, the divers will try again on Feb. 9.", EventStatus.TENTATIVE),
    ],
)
def test_what_is_told_allowed_dropped_or_put_off_keeps_its_day(sentence: str, status: EventStatus) -> None:
    event = find_one(sentence)
    assert (event.start, event.status) == ("2027-02-09", status)


@pytest.mark.parametrize(
    "story",
    [
        "The regatta was moved to Feb. 9 from Feb. 8.",
        "The regatta, originally on Feb. 8, is now on Feb. 9.",
        "The regatta announced for Feb. 8 will take place on Feb. 9 instead.",
        "The regatta was to have taken place on Feb. 8 but is now planned for Feb. 9.",
        "A regatta, brought forward from Feb. 8, is now set for Feb. 9.",
    ],
)
def test_the_old_day_can_stand_anywhere_in_the_sentence(story: str) -> None:
    event = find_one(story)
    assert (event.start, event.replaces, event.title) == ("2027-02-09", "2027-02-08", "Regatta")


def test_what_is_shut_until_a_day_announces_nothing() -> None:
    assert find("The path along the creek is shut until the 20th.") == ()


def test_an_hour_in_the_next_paragraph_is_of_the_events_day() -> None:
    event = find_one("Pilots from six ports will meet on Feb. 9.\n\nThe session at Corn Hall is to begin at 10 a.m.")
    assert (event.start, event.title, event.location) == ("2027-02-09T10:00", "Pilots' meeting", "Corn Hall")


def test_lines_below_a_day_are_each_an_entry() -> None:
    diary = (
        "The diary of the port.\n\nTUESDAY, JAN. 19\nHerring survey (rescheduled from Jan. 12)\n"
        "10 a.m. - Panel hearing on tolls\nDeadline for bids"
    )
    found = {e.title: e for e in find(diary)}
    assert set(found) == {"Herring survey", "Panel hearing on tolls", "Deadline for bids"}
    assert {e.start for e in found.values()} == {"2027-01-19", "2027-01-19T10:00"}
    assert found["Herring survey"].replaces == "2027-01-12"


@pytest.mark.parametrize(
    ("story", "zone"),
    [
        ("VIENNA (Tern Wire) - The pilots will meet at 7 p.m. on Feb. 9.", "Europe/Vienna"),
        ("The pilots, who are based in Oslo, will meet at 7 p.m. on Feb. 9.", "Europe/Oslo"),
        ("The pilots of Leeds will meet at 7 p.m. on Feb. 9.", "Europe/London"),
        ("All times Eastern. The pilots will meet at 7 p.m. on Feb. 9.", "America/New_York"),
        ("The board of a port in southern Portugal meets at 3 p.m. on Feb. 3.", "Europe/Lisbon"),
        ("The board of a New Zealand firm meets in Oslo at 3 p.m. on Feb. 3. It was founded in Japan.", "Europe/Oslo"),
        ("The board meets at 3 p.m. AEST on Feb. 3.", "Australia/Brisbane"),
        ("The board meets at 3 p.m. AEST on June 3.", "Australia/Sydney"),
    ],
)
def test_a_real_place_gives_its_zone(story: str, zone: str) -> None:
    assert find_one(story).timezone == zone


def test_where_something_comes_from_gives_no_zone() -> None:
    assert find_one("The board meets at 7 p.m. on Feb. 9 over a pump from a shop in Ohio.").timezone is None


def test_the_owner_of_what_is_moved_is_the_old_day() -> None:
    event = find_one("The board postponed Thursday's vote on the levy until Feb. 17.")
    assert (event.start, event.replaces) == ("2027-02-17", "2027-01-21")


@pytest.mark.parametrize(
    "sentence",
    [
        "Saturday's concert has been cancelled.",
        "The concert on Saturday has been called off because of the storm.",
        "Organizers called off Saturday's concert.",
    ],
)
def test_the_weekday_of_what_is_called_off_lies_ahead(sentence: str) -> None:
    event = find_one(sentence)
    assert (event.start, event.status) == ("2027-01-16", EventStatus.CANCELLED)


def test_an_hour_in_two_zones_is_one_hour() -> None:
    event = find_one("The council will meet on Feb. 3 at 16:00 CET (10 a.m. ET).")
    assert (event.start, event.timezone) == ("2027-02-03T16:00", "Europe/Paris")
    assert len(event.spans) == 2


def test_the_midnight_that_ends_a_day_begins_the_next() -> None:
    assert find_one("Nurses will strike from midnight on Feb. 3.").start == "2027-02-04T00:00"


def test_a_weekend_is_its_two_days() -> None:
    event = find_one("The model railway fair takes place this weekend.")
    assert (event.start, event.end) == ("2027-01-16", "2027-01-17")


def test_a_headline_in_capitals_gives_no_title_that_shouts() -> None:
    story = "The observatory will publish the first map of the southern sky on Feb. 3."
    assert find_one(story, "OBSERVATORY TO PUBLISH MAP OF THE SKY ON FEB. 3").title == "First map of the southern sky"


def test_two_lines_of_a_list_that_share_a_word_are_two_events() -> None:
    diary = "Tuesday 19 January\n- Yearly meeting of the cooks.\n- 11:00 - Yearly meeting of the pilots."
    assert [event.title for event in find(diary)] == ["Yearly meeting of the cooks", "Yearly meeting of the pilots"]


@pytest.mark.parametrize(
    "aside",
    [
        "Police said Quay Street would close from 7 a.m. on Feb. 3.",
        "“I begin at eight in the evening,” said Bo Ferrer, a diver.",
        "The harbor union said it would block the coast road on Feb. 3 from 6 a.m. unless the premier gave in.",
    ],
)
def test_what_is_done_at_another_hour_lends_an_event_none(aside: str) -> None:
    rally = find(f"The divers of the Odderby Union will meet the premier in Penn on Feb. 3.\n\n{aside}")[0]
    assert (rally.start, rally.status) == ("2027-02-03", EventStatus.SCHEDULED)


def test_what_was_said_at_a_briefing_announces_no_briefing() -> None:
    [event] = find("The talks, set for Monday, were put back to Feb. 3, Ada Brook told reporters at the noon briefing.")
    assert event.start == "2027-02-03"


def test_a_diary_can_print_hours_as_four_digits() -> None:
    diary = (
        "Tuesday 19 January\n0930 GMT  Oil stocks\n1945      Lisbon: concert by Ada Brook\nTBC       Visit of Bo Ferrer"
    )
    found = [(event.start, event.title, event.location, event.status.value) for event in find(diary)]
    assert found == [
        ("2027-01-19T09:30", "Oil stocks", None, "scheduled"),
        ("2027-01-19T19:45", "Concert by Ada Brook", "Lisbon", "scheduled"),
        ("2027-01-19", "Visit of Bo Ferrer", None, "tentative"),
    ]


def test_what_follows_an_event_at_its_own_hour_is_another() -> None:
    found = find("A decision is expected at 2 p.m. on Feb. 3, followed by Ada Brook's news conference at 3 p.m.")
    assert [(event.start[11:], event.title.partition(" (")[0]) for event in found] == [
        ("14:00", "Decision"),
        ("15:00", "Ada Brook's news conference"),
    ]


def test_one_thing_is_not_what_several_people_are() -> None:
    story = "Ministers were due to name the site on Monday.\n\nThat was off. It will now be named on Feb. 3."
    assert not any("Ministers" in event.title for event in find(story) if event.start == "2027-02-03")


def test_a_heading_in_capitals_above_is_no_part_of_a_title() -> None:
    story = "2. THE LAGOON\nThe Odderby Port Committee meets on Feb. 2. A decision is expected at 2 p.m. on Feb. 3."
    assert find(story)[-1].title == "Decision (Odderby Port Committee)"


@pytest.mark.parametrize(
    ("told", "old"),
    [
        ("on Feb. 3, two days later than planned", "2027-02-01"),
        ("on Feb. 3 at 11 a.m., a week earlier than announced", "2027-02-10"),
        ("at 6 p.m. on Feb. 3, two hours later than first announced", "2027-02-03T16:00"),
        ("on Feb. 3, nearly two days later than planned", None),
        ("on Feb. 3, two hours later than planned", None),
        ("on Feb. 3, a month later than planned", None),
    ],
)
def test_the_old_date_can_be_counted_from_the_new_one(told: str, old: str | None) -> None:
    [event] = find(f"The hearing on the otter will begin {told}.")
    assert event.replaces == old


def test_an_old_date_in_the_next_sentence_is_the_events_of_the_one_before() -> None:
    [event] = find("The skipper will face the harbor court on Feb. 3. The hearing had been listed for Jan. 20.")
    assert event.replaces == "2027-01-20"


@pytest.mark.parametrize(
    "story",
    [
        "The hearing is set for Feb. 3. The mill in Odderby, which had been due to start milling on Jan. 20, is shut.",
        "The backup date is Feb. 3. The switch was first planned for Jan. 20.",
        "The hearing is set for Feb. 3. “We were to have been there on Jan. 20,” said Ada Brook, a diver.",
    ],
)
def test_an_old_date_of_something_else_is_no_events(story: str) -> None:
    assert all(event.replaces is None for event in find(story) if event.start == "2027-02-03")


def test_a_printed_weekday_tells_the_year() -> None:
    [event] = find("• Yearly meeting: Thursday 20 May, 7pm (was 13 May)")
    assert (event.start, event.replaces) == ("2027-05-20T19:00", "2027-05-13")


def test_an_item_may_begin_with_its_place_in_capitals() -> None:
    story = (
        "All times are local (EEST) unless stated.\n\nMONDAY, 1 FEBRUARY\n\n"
        "- 09:00 RIGA - The harbor board meets the pilots.\n- (TBC) PENN - Court may rule on the lock.\n"
        "- 11:30 GMT LONDON - The owners hold talks on the quay."
    )
    assert [(e.start, e.title, e.location, e.timezone, e.status.value) for e in find(story)] == [
        ("2027-02-01T09:00", "Harbor board meeting with the pilots", "RIGA", "Europe/Riga", "scheduled"),
        ("2027-02-01", "Ruling on the lock", "PENN", None, "tentative"),
        ("2027-02-01T11:30", "Talks on the quay", "LONDON", "Etc/GMT", "scheduled"),
    ]


def test_a_place_can_follow_an_item_in_a_sentence_of_its_own() -> None:
    diary = (
        "The diary of the assembly.\n\nTuesday 19 January\n- 09:00 - Finance committee meets. Room 5, Assembly House."
    )
    assert find_one(diary).location == "Room 5, Assembly House"


def test_an_item_may_go_on_about_another_day() -> None:
    diary = (
        "The diary of the assembly.\n\nTuesday 19 January\n"
        "- 14:00 - Toll debate. The vote takes place on Thursday.\n- 16:00 - Speakers: none yet\n"
        "- 17:00 - Talk on the coast. Speakers: Ada Brook and Bo Ferrer."
    )
    found = {e.start: e for e in find(diary)}
    assert found["2027-01-21"].kind is EventKind.VOTE
    assert found["2027-01-19T17:00"].participants == ("Ada Brook", "Bo Ferrer")


def test_the_headlines_month_and_the_bodys_day_are_one_event() -> None:
    event = find_one(
        "Norland and Sudland officials have agreed to hold fishing talks on Feb. 3.",
        "Norland, Sudland to hold fishing talks next month",
    )
    assert (event.start, event.title) == ("2027-02-03", "Norland–Sudland fishing talks")
    assert len(event.spans) == 2


def test_a_later_sentence_adds_the_hour() -> None:
    event = find_one("The second debate on the levy is set for Feb. 3. It begins at 7 p.m. at Corn Hall.")
    assert (event.start, event.location) == ("2027-02-03T19:00", "Corn Hall")


def test_two_verbs_can_share_a_subject_and_their_will() -> None:
    closing, opening = find("The bridge will close on Feb. 3 for repairs and reopen on Feb. 17.")
    assert (closing.start, closing.title) == ("2027-02-03", "Closing of the bridge")
    assert opening.start == "2027-02-17"


def test_a_quarter_can_name_a_survey_and_gives_it_no_date() -> None:
    event = find_one("The second-quarter survey of lenders is due on April 13.")
    assert (event.start, event.title) == ("2027-04-13", "Second-quarter survey of lenders")


def test_two_days_side_by_side_are_a_range() -> None:
    event = find_one("The fair takes place on June 7 and 8.")
    assert (event.start, event.end) == ("2027-06-07", "2027-06-08")


def test_a_block_quotation_announces_nothing() -> None:
    assert (
        parse_article(RawArticle(f"{PUBLISHED}\n\nA letter\n\n> We will meet again on Feb. 3, and win.")).events == ()
    )


@pytest.mark.parametrize(
    ("sentence", "spans"),
    [
        ("Bakers will strike on 17, 18 and 19 February.", [("2027-02-17", "2027-02-19")]),
        ("Bakers will strike on Feb. 2, 3, 4 and 5.", [("2027-02-02", "2027-02-05")]),
        ("Bakers will strike on Monday, Tuesday and Wednesday.", [("2027-01-18", "2027-01-20")]),
        ("Bakers will strike on Feb. 2, 4 and 5.", [("2027-02-02", None), ("2027-02-04", "2027-02-05")]),
    ],
)
def test_days_of_a_list_that_follow_each_other_are_a_range(sentence: str, spans: list[tuple[str, str | None]]) -> None:
    assert [(event.start, event.end) for event in find(sentence)] == spans


@pytest.mark.parametrize(
    ("line", "start", "end", "title"),
    [
        ("- Mon 2/1 - Late tea, 9:30 a.m.", "2027-02-01T09:30", None, "Late tea"),
        ("- Mon, Feb. 1 – Choir concert, 7 p.m., mill", "2027-02-01T19:00", None, "Choir concert"),
        ("- Mon, Feb. 1 - 7 p.m.: Choir concert", "2027-02-01T19:00", None, "Choir concert"),
        ("Hat sale: Feb. 1-3 at the Penn Public Library.", "2027-02-01", "2027-02-03", "Hat sale"),
        ("Hat sale: Feb. 1 at the Penn Public Library.", "2027-02-01", None, "Hat sale"),
    ],
)
def test_a_line_of_a_diary_tells_its_day_its_hour_and_what_is_on(
    line: str, start: str, end: str | None, title: str
) -> None:
    event = find_one(line)
    assert (event.start, event.end, event.title) == (start, end, title)


def test_an_item_can_be_put_off_or_hang_on_something() -> None:
    diary = (
        "The diary of the assembly.\n\nTuesday 19 January\n- 10:00 - Debate on the levy bill (postponed)\n"
        "- 11:00 - Vote on the road bill, if the debate ends in time\n"
        "- 12:00 - Trade committee questions the heads of the ports, Assembly House"
    )
    debate, vote, hearing = find(diary)
    assert (debate.status, vote.status) == (EventStatus.POSTPONED, EventStatus.TENTATIVE)
    assert (hearing.title, hearing.location) == ("Trade committee hearing of the heads of the ports", "Assembly House")


def test_an_item_with_a_bare_title_takes_the_next_words_too() -> None:
    assert find_one("The diary.\n\n- Tue 19 January, 19:30: talk, Ghost ships of the coast, Corn Hall").title == (
        "Talk, Ghost ships of the coast"
    )


def test_two_meetings_in_one_sentence_are_two_events() -> None:
    first, second = find("Norland and Sudland will meet on Feb. 3, and a summit of all five states is set for Feb. 10.")
    assert (first.title, first.start) == ("Norland–Sudland meeting", "2027-02-03")
    assert (second.title, second.start) == ("Summit of all five states", "2027-02-10")


def test_a_range_of_days_and_a_range_of_hours_have_an_end() -> None:
    days, hours = find(
        "The fair takes place June 7-9. An open session will be held on June 12 from 2 p.m. to 4 p.m. ET."
    )
    assert (days.start, days.end) == ("2027-06-07", "2027-06-09")
    assert (hours.start, hours.end, hours.timezone) == ("2027-06-12T14:00", "2027-06-12T16:00", "America/New_York")


def test_what_opens_and_closes_is_one_event() -> None:
    event = find_one("The union will open a strike ballot on Feb. 3; it closes on Feb. 20.")
    assert (event.start, event.end) == ("2027-02-03", "2027-02-20")


def test_the_articles_one_zone_holds_for_its_other_hours() -> None:
    first, second = find("The council will meet at 6 p.m. CT on Feb. 3. A public hearing is set for 7 p.m. on Feb. 4.")
    assert (first.timezone, second.timezone) == ("America/Chicago", "America/Chicago")


def test_the_newsrooms_city_lends_its_zone_where_the_story_names_it() -> None:
    head = "Winnipeg Post | Jan. 15, 2027\n\nBarge is late"
    story = head + "\n\nThe barge to {} is stuck in Toronto. It is due on Feb. 3 at 2 p.m."
    zones = [parse_article(RawArticle(story.format(city))).events[0].timezone for city in ("Winnipeg", "Kenora")]
    assert zones == ["America/Winnipeg", "America/Toronto"]


def test_of_several_cities_that_of_the_headline_tells_the_zone() -> None:
    story = (
        "Jan. 15, 2027\n\nBarge reaches {}\n\nThe barge in Perth goes to Sydney. A vote is set for 2 p.m. on Feb. 3."
    )
    zones = [parse_article(RawArticle(story.format(city))).events[0].timezone for city in ("Sydney", "port")]
    assert zones == ["Australia/Sydney", None]


def test_a_dateline_lends_the_zone_of_its_province() -> None:
    story = "Jan. 15, 2027\n\nCouncil meets\n\nTARN BAY, N.S. – The council will meet at 7 p.m. on Feb. 3."
    assert parse_article(RawArticle(story)).events[0].timezone == "America/Halifax"


def test_the_zone_of_the_date_line_is_that_of_the_hours_unless_the_story_prints_one() -> None:
    head = "Jan. 15, 2027, 9 a.m. EST\n\nTide probe"
    story = head + "\n\nThe probe will be launched at 2 p.m.{} on Feb. 3. A fair begins at 5 p.m. on Feb. 9."
    zones = [parse_article(RawArticle(story.format(zone))).events[1].timezone for zone in ("", " PST")]
    assert zones == ["America/New_York", "America/Los_Angeles"]


@pytest.mark.parametrize(
    ("before", "behind", "zone"),
    [
        ("Galway's harbour will be shut.", " IST", "Europe/Dublin"),
        ("The harbour in Pune will be shut.", " IST", "Asia/Kolkata"),
        ("The pilots' union spoke in Manila.", " PST", "Asia/Manila"),
        ("The pilots' union spoke.", " PST", "America/Los_Angeles"),
    ],
)
def test_of_the_zones_with_one_short_name_the_places_tell_which(before: str, behind: str, zone: str) -> None:
    assert find_one(f"{before} The tide board will meet at 7 p.m.{behind} on Feb. 3.").timezone == zone


@pytest.mark.parametrize(
    ("before", "zone"),
    [
        ("Times are NZDT (UTC+13) and may change.", "Pacific/Auckland"),
        ("Times are CET unless stated.", "Europe/Paris"),
        ("All times are Riga time.", "Europe/Riga"),
        ("All times are Central European Summer Time.", "Europe/Paris"),
        ("PUBLIC NOTICE: TIDE MILL, ESSEX", "Europe/London"),
        ("The Times are good.", None),
        ("Galway will get a new pier.", "Europe/Dublin"),
        ("The Galway City Council has a new pier.", "Europe/Dublin"),
        ("South Korea's pilots are tired.", "Asia/Seoul"),
        ("Cheryl Galway is tired, and Galway said so.", None),
        ("Nice work, said the mayor.", None),
        ("The mayor spoke of Easter.", None),
        ("The pilots of Plymouth and of Leeds know those of Brest.", "Europe/London"),
        ("The pilots of Lima, Ohio, are tired.", "America/New_York"),
        ("The gardaí were called.", "Europe/Dublin"),
        ("She spoke at Hobart Funeral Home.", None),
        ("They walked to Denver Avenue and to Lima Road.", None),
        ('A showing of "Casablanca." And of “Midnight in Oslo,” too.', None),
        ("She spoke at Dublin Baptist Church.", None),
        ("She spoke at Berlin City Park.", "Europe/Berlin"),
        ("She spoke at Tokyo District Court.", "Asia/Tokyo"),
        ("She spoke at Boston Convention Center.", "America/New_York"),
        ("She spoke at London's Royal Courts.", "Europe/London"),
        ("“I work in Oslo,” she said.", "Europe/Oslo"),
        ("Germany and Japan asked the MSPs.", "Europe/London"),
        ("The hurling final is near.", "Europe/Dublin"),
        ("The pilots know Honiara.", "Pacific/Guadalcanal"),
        ("The pilots know West Yorkshire.", "Europe/London"),
        ("The moon rose at 9.20 p.m. NZDT (20:20 UTC) on Tuesday.", "Pacific/Auckland"),
    ],
)
def test_the_places_of_an_article_tell_the_zone_of_its_hours(before: str, zone: str | None) -> None:
    assert find_one(f"{before} A vote is set for 7 p.m. on Feb. 3.").timezone == zone


def test_greenwich_time_beside_local_time_is_not_that_of_other_hours() -> None:
    sailing = "The barge will leave Colombo on Feb. 3 at 10 a.m. local time (4:30 a.m. GMT)."
    assert find(f"{sailing} A vote is set for 2 p.m. on Feb. 9.")[1].timezone == "Asia/Colombo"


def test_atlantic_time_in_summer_is_that_of_the_islands() -> None:
    assert find_one("The airport will be closed at 6 p.m. AST on July 7.").timezone == "America/Puerto_Rico"
    assert find_one("The airport will be closed at 6 p.m. AST on Feb. 7.").timezone == "America/Halifax"


def test_a_town_is_the_namesake_that_the_article_speaks_of() -> None:
    event = find_one("The pilots of Lima, Ohio, are tired. The board will meet in Lima at 7 p.m. on Feb. 3.")
    assert event.timezone == "America/New_York"


def test_a_city_lends_its_zone_to_an_hour() -> None:
    assert find_one("The council will meet in Halifax at 7 p.m. local time on Feb. 3.").timezone == "America/Halifax"
    assert find_one("The council will meet at 7 p.m. on Feb. 3.").timezone is None


def test_parties_have_their_full_names_and_places_are_as_printed() -> None:
    event = find_one("Gov. Ada Brook spoke on Monday. Brook will visit the Ferris Works in Dunmore on Feb. 3.")
    assert (event.participants, event.kind) == (("Ada Brook",), EventKind.MEETING)
    board = find_one("The harbor board meets on Feb. 3 in the school library.")
    assert (board.participants, board.location) == (("harbor board",), "school library")


def test_a_pronoun_stands_for_the_sentence_before() -> None:
    event = find_one("The harbor board has little time. It will meet on Feb. 3.")
    assert event.title == "Harbor board meeting"


def test_a_date_in_somebodys_speech_announces_nothing_but_goes_with_its_event() -> None:
    assert find('"We will all meet again on Feb. 3, and we will win," said Bo Ferrer, a fisher.') == ()
    event = find_one('The trial of Bo Ferrer begins on Feb. 3. "The trial on Feb. 3 will be short," his lawyer said.')
    assert event.title == "Trial of Bo Ferrer"


def test_a_diary_lists_one_event_each() -> None:
    diary = (
        "Monday 18 January\n- No sittings.\n- 18:30 - Public meeting on the coast road, Corn Hall, Ashby\n"
        "- CANCELLED: 16:00 briefing by the Lake Trust\n\n"
        "Tuesday 19 January\n- 09:00-11:30 - Harbor committee hears surveyor Ada Brook on the toll\n"
        "- Coffee morning, Corn Hall, from 10am\n- 10:00 (TBC) - Premier Bo Ferrer opens the new pier\n"
    )
    found = {(e.start, e.title): e for e in find(diary)}
    assert set(found) == {
        ("2027-01-18T18:30", "Public meeting on the coast road"),
        ("2027-01-18T16:00", "Briefing by the Lake Trust"),
        ("2027-01-19T09:00", "Harbor committee hearing of surveyor Ada Brook on the toll"),
        ("2027-01-19T10:00", "Coffee morning"),
        ("2027-01-19T10:00", "Opening of the new pier"),
    }
    assert found["2027-01-18T18:30", "Public meeting on the coast road"].location == "Corn Hall, Ashby"
    assert found["2027-01-18T16:00", "Briefing by the Lake Trust"].status is EventStatus.CANCELLED
    assert found["2027-01-19T10:00", "Opening of the new pier"].status is EventStatus.TENTATIVE


def test_fixtures_of_one_day_are_told_apart_by_their_hours() -> None:
    found = find(
        "The league has told the clubs when they play.\n\n"
        "Saturday 23 January: Ashby United v Norton Town, 12:30; Penn v Tuskar Rovers, 15:00"
    )
    assert [(e.start, e.title, e.participants) for e in found] == [
        ("2027-01-23T12:30", "Ashby United v Norton Town", ("Ashby United", "Norton Town")),
        ("2027-01-23T15:00", "Penn v Tuskar Rovers", ("Penn", "Tuskar Rovers")),
    ]


def test_a_label_can_stand_before_its_date() -> None:
    freeze, release = find("- Feature freeze: 8 February, 23:59 UTC\n- Release candidate: 5 March (tentative)")
    assert (freeze.title.partition(" (")[0], freeze.start, freeze.timezone) == (
        "Feature freeze",
        "2027-02-08T23:59",
        "Etc/UTC",
    )
    assert (release.kind, release.status) == (EventKind.RELEASE, EventStatus.TENTATIVE)


def test_a_notice_is_read_by_its_labels() -> None:
    notice = (
        "WHAT: Ribbon-cutting for the harbor bike path\n\nWHEN: Saturday, Feb. 6, 10 a.m.\n\n"
        "WHERE: Quay Street and Fifth Avenue\n\nWHO: Mayor Ada Brook; Bo Ferrer, head of the harbor\n\n"
        "RSVP: By 5 p.m. on Feb. 1"
    )
    ribbon, reply = find(notice)
    assert (ribbon.title, ribbon.start) == ("Ribbon-cutting for the harbor bike path", "2027-02-06T10:00")
    assert (ribbon.location, ribbon.participants) == ("Quay Street and Fifth Avenue", ("Ada Brook", "Bo Ferrer"))
    assert (reply.kind, reply.start) == (EventKind.DEADLINE, "2027-02-01T17:00")


def test_a_bare_title_is_given_the_articles_topic() -> None:
    story = "Jury selection begins on Feb. 3. Ada Vexley denies it, and the friends of Ada Vexley do too."
    assert find_one(story, "Trial of Ada Vexley nears").title == "Jury selection (Trial of Ada Vexley)"


def test_a_title_says_nothing_that_the_article_does_not() -> None:
    event = find_one("The committee will publish its report on the flood on Feb. 3.")
    assert event.title == "Committee's report on the flood"


def test_without_a_date_of_publication_there_is_nothing_ahead() -> None:
    assert parse_article(RawArticle("The council will meet on Feb. 3, 2027.")).events == ()


def test_every_span_is_a_date_and_every_sentence_holds_its_words() -> None:
    article = parse_article(
        RawArticle(f"{PUBLISHED}\n\nTalks to resume Monday\n\nThe talks resume on Jan. 18 at 9 a.m. ET.")
    )
    dates = {(d.start, d.end) for d in article.dates}
    for event in article.events:
        assert {(s.start, s.end) for s in event.spans} <= dates
        assert article.text[event.sentence.start : event.sentence.end].strip()


@pytest.mark.parametrize(
    ("story", "starts"),
    [
        ("The camp runs from Feb. 3 to Feb. 9. A decision on the lights is expected in late February.", 2),
        ("The Senate will vote on the loan on Feb. 10. The fund's board will debate the loan in mid-February.", 2),
        ("The board may decide this month when the bridge closes. People go to the polls on Jan. 30.", 2),
        ("The board will decide on the lights in February. The decision on the lights is due on Feb. 9.", 1),
    ],
)
def test_what_a_month_brings_is_another_event_than_one_of_another_kind_in_it(story: str, starts: int) -> None:
    assert len(find(story)) == starts


def test_the_lead_names_the_day_of_the_headlines_month() -> None:
    lead = "The high court has agreed to hear the pilots' appeal, and has set aside Feb. 16 for it."
    (event,) = find(lead, headline="High court to hear pilots in February")
    assert (event.title, event.start) == ("High court hearing of pilots", "2027-02-16")


def test_the_headlines_month_is_that_of_the_event_in_the_lead() -> None:
    lead = "The lagoon line will be shut from Feb. 16 to Feb. 20 so that its rails can be renewed."
    (event,) = find(lead, headline="Lagoon line to close in February")
    assert (event.start, event.end) == ("2027-02-16", "2027-02-20")


def test_a_day_that_a_relative_clause_had_planned_is_replaced_by_the_main_clauses() -> None:
    (event,) = find("The match against Tuskar, which was fixed for Feb. 3, will be played in Carn on Feb. 5.")
    assert (event.title, event.start, event.replaces) == ("Match against Tuskar", "2027-02-05", "2027-02-03")


def test_the_second_day_of_what_was_put_back_is_near_the_first() -> None:
    (event,) = find("The trial has been put back from June 2 to July 20.")
    assert (event.start, event.replaces) == ("2027-07-20", "2027-06-02")


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("- Saturday, Jan. 30 (3pm): Tuskar v Carn; Lorne v Alder Town", ["Tuskar v Carn", "Lorne v Alder Town"]),
        ("The Cook's Revenge, 30 January to 9 February 2027", ["Cook's Revenge"]),
        ("The Cook's Revenge, 30 January to 9 February 2027. Food at sea. Upper hall.", ["Cook's Revenge"]),
        ("The week ahead in Tuskar, 30 January to 9 February 2027", []),
    ],
)
def test_lines_list_matches_and_exhibitions(line: str, titles: list[str]) -> None:
    assert [e.title for e in find(f"The port is full of people.\n\n{line}")] == titles


@pytest.mark.parametrize(
    ("story", "start", "replaces"),
    [
        ("A new model, promised for January, slipped to Feb. 9.", "2027-02-09", "2027-01"),
        (
            "The talk, advertised for Feb. 3, has been brought forward to Feb. 2 at 3pm.",
            "2027-02-02T15:00",
            "2027-02-03",
        ),
        ("The board tabled until Feb. 9 a decision on the gravel pit.", "2027-02-09", None),
        ("School tours, normally given every Tuesday, resume Feb. 9.", "2027-02-09", None),
        ("The film week will return between Feb. 8 and Feb. 13.", "2027-02-08", None),
    ],
)
def test_asides_before_the_verb_do_not_hide_it(story: str, start: str, replaces: str | None) -> None:
    (event,) = find(story)
    assert (event.start, event.replaces) == (start, replaces)


def test_what_is_put_off_until_further_notice_replaces_nothing() -> None:
    story = "The first outage is on Jan. 30. A second outage was to follow on Feb. 3 but is off until further notice."
    assert [(e.start, e.replaces) for e in find(story)] == [("2027-01-30", None), ("2027-02-03", None)]


def test_a_wrapped_lines_date_begins_no_entry() -> None:
    story = "The board met.\n\n- Tuskar Rail says its night service, promised for\n  this month, may begin in March."
    assert [e.start for e in find(story)] == ["2027-03"]


def test_a_trial_is_a_meeting_only_in_court() -> None:
    trees = find_one("The Quay Avenue tree trial will start on Feb. 9.")
    court = find_one("The skipper's trial will start on Feb. 9, a judge ruled.")
    assert (trees.kind, court.kind) == (EventKind.OTHER, EventKind.MEETING)


@pytest.mark.parametrize(
    ("story", "title", "start"),
    [
        ("Brook, who is 71, retires on Feb. 9.", "Retirement of Brook", "2027-02-09"),
        ("The side meet the Lorne Ladies on Feb. 9.", "Side's meeting with the Lorne Ladies", "2027-02-09"),
        (
            "Those who are offered a berth must answer by Feb. 9.",
            "Deadline for those who are offered a berth to answer",
            "2027-02-09",
        ),
        ("The consultation, which has drawn 700 letters, will run until Feb. 9.", "End of consultation", "2027-02-09"),
        (
            "Skippers who want a berth have until Feb. 9.",
            "Deadline for skippers who want a berth",
            "2027-02-09",
        ),
        (
            "Comments on Tuskar's proposed port rule must be sent by Feb. 9.",
            "Deadline for comments on Tuskar's proposed port rule to be sent",
            "2027-02-09",
        ),
        ("The panel may look at the costs again on Feb. 9.", "Panel debate on the costs", "2027-02-09"),
        (
            "The skippers will hold their annual meeting as planned, on Feb. 9.",
            "Skippers' annual meeting",
            "2027-02-09",
        ),
        (
            "A vote on a second class of stock, put off once already, is planned for Feb. 9.",
            "Vote on a second class of stock",
            "2027-02-09",
        ),
        ("The assembly is dissolved on Feb. 9.", "Dissolution of the assembly", "2027-02-09"),
        ("There will be a public question hour on Feb. 9.", "Public question hour", "2027-02-09"),
        ("The trial of a pilot whose boat sank off Lorne will begin on Feb. 9.", "Trial of a pilot", "2027-02-09"),
        (
            "The port is due to publish an updated forecast of tides on Feb. 9.",
            "Updated forecast of tides",
            "2027-02-09",
        ),
        ("The rule itself will take effect on Feb. 9.", "Rule to take effect", "2027-02-09"),
        ("A lecture on eels will be given not on Feb. 3 but on Feb. 9.", "Lecture on eels", "2027-02-09"),
    ],
)
def test_what_stands_between_does_not_hide_who_does_it(story: str, title: str, start: str) -> None:
    event = find_one(story)
    assert (event.title, event.start) == (title, start)


@pytest.mark.parametrize(
    "story",
    [
        "The senate rises for its recess on Feb. 9.",
        "The senate rises for Easter on Feb. 9.",
        "The vote, scheduled for Feb. 9, took place by telephone because of a gale.",
        "The original deadline was Feb. 9.",
        "The club hopes to have the roof back on by Feb. 9.",
        "The ferry is out of service until Feb. 9.",
        "The fair takes place on the second Saturday of February each year.",
    ],
)
def test_recesses_and_yearly_fairs_are_no_events(story: str) -> None:
    assert not find(story)


def test_applications_that_close_are_not_the_end_of_another_round() -> None:
    story = "The port will open a redundancy round on Feb. 1; applications close on Feb. 9."
    assert [(e.start, e.end) for e in find(story)] == [("2027-02-01", None), ("2027-02-09", None)]


def test_a_bare_title_is_not_that_of_something_of_another_kind_told_far_away() -> None:
    between = "The lock was built by a guild of bakers, of whom some could not swim. " * 12
    story = f"The river could reach the mill on Feb. 9. {between}\n\nAuditions are in the old hall on Feb. 9 at 8 p.m."
    assert [e.title for e in find(story)] == ["River to reach the mill", "Auditions"]


def test_what_a_sentence_calls_off_leaves_what_it_moved_sure() -> None:
    story = "The boat race, which was to be run on Jan. 23, has been moved to Feb. 9, and Sunday's mass is cancelled."
    assert [(e.title, e.status, e.replaces) for e in find(story)] == [
        ("Boat race", EventStatus.SCHEDULED, "2027-01-23"),
        ("Mass", EventStatus.CANCELLED, None),
    ]


def test_what_was_to_have_been_done_is_off_when_somebody_says_so() -> None:
    event = find_one("The mayor was to have visited Lorne on Feb. 9. Her office says the trip has been cancelled.")
    assert (event.title, event.status) == ("Mayor's visit to Lorne", EventStatus.CANCELLED)


def test_people_can_be_given_until_an_hour_of_today() -> None:
    event = find_one("Skippers in the low streets have been given until 9 tonight to leave.")
    assert (event.title, event.start) == ("Deadline for skippers in the low streets to leave", "2027-01-15T21:00")


def test_a_diary_asks_and_adjourns() -> None:
    diary = (
        "The diary of the lake.\n\nTuesday 19 January\n- 09:00 - Lake court hears the row over the mill (adjourned from"
        " 5 January)\n- 10:00 (?) - Premier Bo Ferrer opens the new pier\n- 11:00: Last hour for bids for the mill\n"
        "- 12:00: Lake senate elects a new dean. Candidates: Ada Brook and Bo Ferrer. Senate Hall, Ashby.\n"
        "- 13:00: Press preview of the bell show. The doors open to the public on Thursday."
    )
    hearing, pier, bids, election, _, opening = find(diary)
    assert (hearing.status, hearing.replaces) == (EventStatus.SCHEDULED, "2027-01-05")
    assert (pier.status, bids.kind) == (EventStatus.TENTATIVE, EventKind.DEADLINE)
    assert (election.title, election.location) == ("Election of a new dean", "Senate Hall, Ashby")
    assert (opening.title, opening.start) == ("Opening to the public (press preview of the bell show)", "2027-01-21")


def test_a_match_is_not_the_cup_that_one_sides_name_has_a_word_of() -> None:
    story = (
        "The Lake women's school cup will begin on Feb. 9.\n\nThe programme:\n\n"
        "February 9: Alder School v Lorne Women's School, 10 am; Ashby School v Tuskar School, 2 pm"
    )
    assert [e.title for e in find(story)] == [
        "Lake women's school cup",
        "Alder School v Lorne Women's School",
        "Ashby School v Tuskar School",
    ]


def test_a_list_of_what_changes_when_tells_what_ends_and_what_comes_out() -> None:
    plan = (
        "What happens when:\n\n- From 19 January: no new free berths\n- 2 February: offer on yearly passes ends\n"
        "- 3 February: version 7.0, with a map of the lake\n- 4 February: rest day\n"
        "- 5 February: Public holiday; shops shut"
    )
    assert [(e.title, e.kind) for e in find(plan)] == [
        ("No new free berths", EventKind.OTHER),
        ("End of offer on yearly passes", EventKind.DEADLINE),
        ("Version 7.0", EventKind.RELEASE),
    ]


@pytest.mark.parametrize(
    ("story", "location"),
    [
        ("The council will close Mill Lane to carts from 6 a.m. on Feb. 9.", "Mill Lane"),
        ("Mill Lane will be closed on Feb. 9.", "Mill Lane"),
        ("The library's reading room in Mill Street, Dublin, will reopen on Feb. 9.", "Mill Street, Dublin"),
        ("The clinic, to be held on Feb. 9 in the Lorne parking garage, is free.", "Lorne parking garage"),
        ("The Lisbon skippers day on Feb. 9 is cancelled.", "Lisbon"),
        ("The Lisbon council vote is on Feb. 9.", None),
        ("The skippers go back to the table on Feb. 9 with a mediator in the room.", None),
        ("The diary.\n\n- Feb. 9: The dean visits the tide archive, Ashby", "tide archive, Ashby"),
        ("The diary.\n\n- Feb. 9, 13:00: Congress on ice opens in the Old Library, Ashby", "Old Library, Ashby"),
    ],
)
def test_a_place_is_whole_and_tells_where(story: str, location: str | None) -> None:
    assert find_one(story).location == location


def test_an_hour_beside_that_of_greenwich_is_of_the_place() -> None:
    story = "Skippers in Brisbane were told to stay. The next map will be issued at 5 p.m. (0700 GMT) on Feb. 9."
    assert find_one(story).timezone == "Australia/Brisbane"


def test_who_plays_a_piece_plays_no_other_side() -> None:
    event = find_one("The diary.\n\n- Feb. 9, 20:00: Organist Ada Brook plays Reger, Tide Church, Ashby")
    assert (event.title, event.participants) == ("Organist Ada Brook's performance of Reger", ("Ada Brook",))


def test_who_comes_to_a_chat_takes_part_and_a_storm_does_not() -> None:
    assert find_one("Ada Brook will answer questions in a live chat on Feb. 9.").participants == ("Ada Brook",)
    assert find_one("Cyclone Abel is due to cross the coast on Feb. 9.").participants == ()


def test_a_board_of_something_has_its_session() -> None:
    event = find_one("The county board of health will go over the plan in an emergency session on Feb. 9.")
    assert event.title == "County board of health's emergency session"


@pytest.mark.parametrize(
    "story",
    [
        "Ostia Primary will close on Feb. 3.",
        "Ostia Primary School will close on Feb. 3.",
        "Penn Hearing Centre will open on Feb. 3.",
    ],
)
def test_a_noun_inside_the_name_of_a_school_or_a_house_is_no_event(story: str) -> None:
    assert [event.kind for event in find(story)] == [EventKind.OTHER]


def test_a_concert_at_a_school_is_told_with_its_place() -> None:
    [event] = find("The van goes to Ostia Primary, where tomorrow's concert is off.")
    assert event.title.startswith("Concert")
    assert (event.location, event.kind) == ("Ostia Primary", EventKind.OTHER)


def test_the_primary_of_a_party_is_an_election() -> None:
    assert [event.kind for event in find("The Republican Primary will be held on Feb. 3.")] == [EventKind.VOTE]


def test_a_place_that_only_speakers_name_tells_no_zone_where_the_story_names_one() -> None:
    story = (
        "The fair opens at 9 a.m. on Feb. 3. It was in Galway for years, and once in Cork. “Nobody plans for a man in "
        "an office in Lyon,” she said. “Or in Paris, for that matter.”"
    )
    assert find(story)[0].timezone == "Europe/Dublin"


def test_the_vote_of_the_headlines_month_is_that_of_the_story() -> None:
    events = find("The boards of both trusts will vote at 2pm on Feb. 10.", "Hospital merger to be decided in February")
    assert [(e.start, e.kind.value) for e in events] == [("2027-02-10T14:00", "vote")]
