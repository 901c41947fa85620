"""How sure a wording leaves an event: called off, put off, kept for another case."""

import pytest

from briefings.model.article import EventKind, EventStatus
from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "start", "old"),
    [
        ("The harbor board's vote has slid from last Saturday to this Sunday.", "2027-01-17", "2027-01-09"),
        ("The tide talks, which begin on Feb. 3 in Tarn, had been foreseen for Jan. 28.", "2027-02-03", "2027-01-28"),
        (
            "The harbor merger vote will be held on Feb. 3 rather than, as announced in May, at a meeting on Jan. 28.",
            "2027-02-03",
            "2027-01-28",
        ),
    ],
)
def test_what_slid_or_was_foreseen_for_another_day_is_moved(story: str, start: str, old: str) -> None:
    (event,) = find(story)
    assert (event.start, event.replaces) == (start, old)


@pytest.mark.parametrize(
    ("story", "title", "status"),
    [
        (
            "The lamp prizes, to be handed out by the mayor on Feb. 3, stand postponed.",
            "Lamp prizes to be handed out by the mayor",
            "postponed",
        ),
        ("The lifting of the mast is set for Feb. 3 and may be put back.", "Lifting of the mast", "tentative"),
        ("- Feb. 3: walk on the pier (cancelled if it rains)", "Walk on the pier", "tentative"),
        ("- Feb. 3: pier review (time to come)", "Pier review", "tentative"),
        ("Pilots were told to keep Feb. 3 free for a vote on tolls.", "Vote on tolls", "tentative"),
        (
            "The board will put the sale of the pier to members on Feb. 3.",
            "Members' vote on the sale of the pier",
            "scheduled",
        ),
    ],
)
def test_what_stands_postponed_is_kept_free_or_put_to_members_is_told(story: str, title: str, status: str) -> None:
    (event,) = find(story)
    assert (event.title, event.status.value) == (title, status)


@pytest.mark.parametrize(
    ("story", "title", "status"),
    [
        ("The trial, expected to last three weeks, was fixed for Feb. 3.", "Trial", EventStatus.SCHEDULED),
        (
            "A further hearing was listed for Feb. 3. It will go ahead only if the experts disagree.",
            "Further hearing",
            EventStatus.TENTATIVE,
        ),
        (
            "The court will hear the pilots on Feb. 3 at 3 p.m. Should the judges agree, the port may close.",
            "Court hearing of the pilots",
            EventStatus.SCHEDULED,
        ),
        (
            "The pier was to have reopened on Jan. 20. It will now do so on Feb. 3, by which time tides will be low.",
            "Reopening of the pier",
            EventStatus.SCHEDULED,
        ),
        (
            "The box office opens daily at 10 a.m. Pilots holding tickets have until Feb. 3 to exchange them.",
            "Deadline for pilots holding tickets to exchange them",
            EventStatus.SCHEDULED,
        ),
        (
            "Wednesday, Feb. 3\n- CALLED OFF: Annual meeting of Penn Looms. Members took the bid on Thursday.",
            "Annual meeting of Penn Looms",
            EventStatus.CANCELLED,
        ),
    ],
)
def test_how_sure_an_event_is_stands_in_its_own_words(story: str, title: str, status: EventStatus) -> None:
    event = next(e for e in find(story) if e.start.startswith("2027-02-03"))
    assert (event.title.partition(" (")[0], event.status) == (title, status)


def test_what_is_moved_keeps_the_place_of_its_old_day() -> None:
    (event,) = find("A workshop on reeds, which was to open in Tarn on Feb. 1, has been moved to Feb. 3.")
    assert (event.start, event.replaces, event.location) == ("2027-02-03", "2027-02-01", "Tarn")


def test_what_is_off_until_another_night_is_found_is_postponed() -> None:
    (event,) = find(
        "The harbor supper on Feb. 3 has been called off. The guild has still to find another night for it."
    )
    assert event.status is EventStatus.POSTPONED


@pytest.mark.parametrize(
    ("story", "title", "status"),
    [
        ("The hearing is scheduled for Feb. 3 instead.", "Hearing", EventStatus.SCHEDULED),
        (
            "A new ship, which was to arrive on Jan. 20, is expected on Feb. 3 instead.",
            "New ship",
            EventStatus.TENTATIVE,
        ),
        (
            "Subject to approval by the board, the mill will open on Feb. 3.",
            "Opening of the mill",
            EventStatus.TENTATIVE,
        ),
        (
            "The pilots' visit to the Tarn site on Feb. 3 stands cancelled.",
            "Pilots' visit to the Tarn site",
            EventStatus.CANCELLED,
        ),
        (
            "The two sides are due back before a mediator on Feb. 3.",
            "Two sides' appearance before a mediator",
            EventStatus.SCHEDULED,
        ),
    ],
)
def test_instead_subject_to_and_stands_leave_the_event_whole(story: str, title: str, status: EventStatus) -> None:
    (event,) = find(story)
    assert (event.title.partition(" (")[0], event.start, event.status) == (title, "2027-02-03", status)


@pytest.mark.parametrize(
    "story",
    [
        "The hearing gets underway on Feb. 3.",
        "The hearing continues on Feb. 3, pilots said.",
        "The hearing remains set for Feb. 3, pilots said.",
        "The hearing is coming up on Feb. 3, pilots said.",
        "The talks remain set for Feb. 3.",
        "Talks with Norland were to have been held on Jan. 20 but have been moved to Feb. 3.",
    ],
)
def test_what_gets_underway_continues_or_remains_set_is_to_come(story: str) -> None:
    (event,) = find(story)
    assert (event.start, event.kind) == ("2027-02-03", EventKind.MEETING)
    assert event.title.partition(" (")[0] in ("Hearing", "Talks", "Talks with Norland")


@pytest.mark.parametrize(
    ("story", "status"),
    [
        ("The dividend that was payable on Feb. 3 will not be paid.", EventStatus.CANCELLED),
        ("Pilots, who had pencilled in a debate for Feb. 3, have taken it off the agenda.", EventStatus.CANCELLED),
        (
            "A fair planned for Feb. 3 has been called off. Its friends have not picked another day.",
            EventStatus.POSTPONED,
        ),
    ],
)
def test_what_is_not_paid_off_the_agenda_or_without_another_day_is_off(story: str, status: EventStatus) -> None:
    assert [(e.start, e.status) for e in find(story)] == [("2027-02-03", status)]


@pytest.mark.parametrize(
    ("story", "status"),
    [
        ("A concert that the choir had agreed to give on Feb. 3 has been scrapped.", EventStatus.CANCELLED),
        ("The Tide Museum, which was to reopen on Feb. 3, stays shut.", EventStatus.POSTPONED),
    ],
)
def test_what_was_agreed_or_was_to_open_is_off(story: str, status: EventStatus) -> None:
    assert [(e.start, e.status) for e in find(story)] == [("2027-02-03", status)]


def test_a_mill_that_is_pushed_over_is_not_put_off() -> None:
    [event] = find("The last wooden mill will be pushed over on Feb. 3.")
    assert (event.title, event.status) == ("Last wooden mill to be pushed over", EventStatus.SCHEDULED)


def test_what_was_on_the_calendar_and_is_postponed_is_put_off() -> None:
    [event] = find("A vote on the lock, which was on the calendar for this afternoon, is postponed.")
    assert event.status is EventStatus.POSTPONED


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        (
            "A hearing on who pays is set for Feb. 3, and pilots who wish to speak have until Jan. 30 to file papers.",
            ["Hearing on who pays", "Deadline for pilots to file papers"],
        ),
        ("A defeat would open the way to an election on Feb. 3.", ["Election (defeat, Penn)"]),
        ("The mill opens its doors for tours of the loft on Feb. 3.", ["Opening of the mill for tours of the loft"]),
        ("The harbor office expects 10 to 20 inches by Feb. 3.", []),
        ("Winter break still begins Feb. 3.", []),
        ("Work at the pier, which was to start on Friday, has been deferred until Feb. 3.", ["Work at the pier"]),
        ("Drilling at Tarn Weir, which was to start on Friday, is put off to Feb. 3.", ["Drilling at Tarn Weir"]),
        (
            "Owners of boats (berths 5-10) who wish to object to an order must do so by Feb. 3.",
            ["Deadline for owners of boats who wish to object to an order"],
        ),
        ("Pilots mean to hold a supper on Feb. 3.", ["Pilots to hold a supper"]),
        ("We'll hold office hours on Feb. 3.", ["Office hours"]),
        ("Ferry 2 leaves service on Feb. 3.", ["Departure of ferry 2 from service"]),
        (
            "The board meets on Feb. 3 at 5 p.m. Regional play opens on Feb. 5.",
            ["Board meeting", "Opening of regional play"],
        ),
    ],
)
def test_who_pays_what_makes_way_and_what_is_put_off_are_told(story: str, titles: list[str]) -> None:
    assert [e.title for e in find(f"It is cold in Penn. {story}")] == titles


def test_what_has_fallen_through_is_off() -> None:
    (event,) = find("The concert planned for Feb. 3 has fallen through.")
    assert event.status is EventStatus.CANCELLED


@pytest.mark.parametrize(
    ("sentence", "statuses"),
    [
        (
            "Creditors vote on Feb. 3 on a rescue plan, and the High Court will be asked to approve the deal on Feb. 9 "
            "if they consent.",
            ["scheduled", "tentative"],
        ),
        (
            "Brook said the probe will fire its engine on Feb. 3 and that, if the burn goes as planned, its lander "
            "would set down on Feb. 9.",
            ["scheduled", "tentative"],
        ),
        ("The strike will begin on Feb. 3 and last for two days if no deal is reached.", ["tentative"]),
        ("Names should reach the guild by noon on Feb. 3.", ["scheduled"]),
        ("A workshop on Feb. 3 will explain what the toll would pay for.", ["scheduled"]),
        ("The guild has proposed to introduce a toll on Feb. 3.", ["tentative"]),
    ],
)
def test_a_condition_belongs_to_its_own_clause(sentence: str, statuses: list[str]) -> None:
    assert [e.status.value for e in find(sentence)] == statuses


def test_a_meeting_of_members_that_was_called_and_is_off_is_no_vote() -> None:
    (event,) = find("A meeting of Tarn members that had been called for Sunday is off.")
    assert (event.title, event.kind, event.status) == (
        "Meeting of Tarn members",
        EventKind.MEETING,
        EventStatus.CANCELLED,
    )


def test_what_with_adds_is_as_sure_as_its_own_words_say() -> None:
    debate, vote = find("The Senate takes up the bill on Feb. 3, with a final vote possible by Feb. 5.")
    assert (debate.title, debate.status) == ("Senate debate on the bill", EventStatus.SCHEDULED)
    assert (vote.title.partition(" (")[0], vote.status) == ("Final vote", EventStatus.TENTATIVE)


@pytest.mark.parametrize(
    ("story", "status"),
    [
        ("Liftoff of the satellite, twice delayed, is now set for no earlier than Feb. 3.", EventStatus.TENTATIVE),
        ("The premier's trip to Ostia, set for Feb. 3, has been struck from her diary.", EventStatus.CANCELLED),
        ("The tide show, set for Feb. 3, is off the calendar for now.", EventStatus.POSTPONED),
        ("The band will play at 6 p.m. on Feb. 3 on the field, or in the gym if it rains.", EventStatus.SCHEDULED),
        ("The strike set for Feb. 3 will be called off if a deal is reached.", EventStatus.TENTATIVE),
        ("If a deal is reached, the strike set for Feb. 3 will be called off.", EventStatus.TENTATIVE),
        ("The strike will be called off on Feb. 3 if a deal is reached.", EventStatus.TENTATIVE),
        ("The talks set for Feb. 3 may be cancelled.", EventStatus.TENTATIVE),
        ("The truce is due to expire on Feb. 3 unless it is extended.", EventStatus.TENTATIVE),
        ("The tide parade would have been held on Feb. 3, but was cancelled for lack of money.", EventStatus.CANCELLED),
        ("Barring a deal, pilots will strike on Feb. 3.", EventStatus.TENTATIVE),
        ("An order barring work on the pier will be heard on Feb. 3.", EventStatus.SCHEDULED),
        (
            "Pilots had been due to start wearing cameras on Feb. 3. The port said on Thursday that the rollout is on "
            "hold until it has a policy.",
            EventStatus.POSTPONED,
        ),
    ],
)
def test_what_asides_diaries_the_weather_and_another_case_make_of_an_event(story: str, status: EventStatus) -> None:
    assert [(e.start[:10], e.status) for e in find(story)] == [("2027-02-03", status)]


@pytest.mark.parametrize(
    ("story", "status"),
    [
        (
            "The board will meet on Thursday, failing which a new election will be held on Feb. 3.",
            EventStatus.TENTATIVE,
        ),
        ("Divers were due to enter the cave again on Feb. 3.", EventStatus.SCHEDULED),
        ("The pilots were due to meet on Feb. 3 in Penn, the port said.", EventStatus.SCHEDULED),
        ("The mayor has asked for a moment of silence on Feb. 3.", EventStatus.SCHEDULED),
    ],
)
def test_what_was_due_or_comes_in_another_case_is_told_as_it_stands(story: str, status: EventStatus) -> None:
    assert [e.status for e in find(story) if e.start == "2027-02-03"] == [status]


def test_a_month_cut_short_does_not_part_what_is_said_from_who_says_it() -> None:
    (event,) = find("The mayor said that the first of the pilots trapped since Jan. 5 would be brought up on Feb. 3.")
    assert (event.start, event.status) == ("2027-02-03", EventStatus.SCHEDULED)


def test_an_invitation_that_is_yet_to_be_accepted_is_open() -> None:
    [event] = find("The committee has invited Ada Brook to a hearing on Feb. 3, though she has yet to accept.")
    assert event.status is EventStatus.TENTATIVE


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Thousands are expected at the harbor rally on Feb. 3.", "Harbor rally"),
        ("Crowds of up to 10,000 are expected for the harbor rally on Feb. 3.", "Harbor rally"),
        ("The pilots expect 3,000 people at the harbor rally on Feb. 3.", "Harbor rally"),
        ("Some 500 pilots are expected to attend the harbor rally on Feb. 3.", "Harbor rally"),
        ("The harbor rally will be held on Feb. 3, with up to 3,000 visitors expected.", "Harbor rally"),
        ("The harbor rally will be held on Feb. 3, with dozens of pilots expected to attend.", "Harbor rally"),
    ],
)
def test_expected_guests_leave_the_event_itself_sure(sentence: str, title: str) -> None:
    [event] = find(sentence)
    assert (event.title, event.status) == (title, EventStatus.SCHEDULED)


def test_a_crowd_does_not_tell_one_rally_from_another() -> None:
    [event] = find("Some 500 people are expected to attend the rally on Feb. 3.")
    assert "500" not in event.title


def test_a_forecast_that_is_next_is_a_thing_and_no_doubt() -> None:
    [event] = find("A tide office will publish its next forecast on Feb. 3.")
    assert event.status is EventStatus.SCHEDULED


def test_what_is_put_off_until_a_meeting_is_sure_to_come_there() -> None:
    [event] = find("The council put off a decision on the stadium until its meeting on Feb. 3.")
    assert (event.title, event.status) == ("Decision on the stadium", EventStatus.SCHEDULED)
