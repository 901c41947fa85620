"""What is due, owed, promised or asked of people by a day."""

import pytest

from briefings.model.article import EventKind, EventStatus
from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "Lifeboats, leaders have told members, matter. They were told to keep Feb. 3 free for a vote on the tolls.",
            [("Vote on the tolls", "vote", "tentative")],
        ),
        (
            "Liftoff from Tarn, Norland, is targeted for Feb. 3.",
            [("Launch", "release", "scheduled")],
        ),
        (
            "Ada Brook, the new chief, faces analysts on Feb. 3.",
            [("Ada Brook's meeting with analysts", "meeting", "scheduled")],
        ),
        (
            "Ada Brook will be questioned by the tide committee on Feb. 3.",
            [("Questioning of Ada Brook by the tide committee", "meeting", "scheduled")],
        ),
        ("The north pier is due an inspection on Feb. 3.", [("Inspection of the north pier", "other", "scheduled")]),
        (
            "The salt lamp is due a tide office ruling on Feb. 3.",
            [("Tide office ruling on the salt lamp", "other", "scheduled")],
        ),
        ("The film can be watched until Feb. 3.", []),
        (
            "A talk on tides that Mara Quill was to give in Tarn on Feb. 3 has been cancelled.",
            [("Mara Quill's talk on tides", "meeting", "cancelled")],
        ),
        (
            "The inspectors arrive on Feb. 3 and leave on Feb. 9.",
            [
                ("Arrival of the inspectors", "other", "scheduled"),
                ("Departure of the inspectors", "other", "scheduled"),
            ],
        ),
        ("The Bank of Tarn's decision is due on Feb. 3.", [("Bank of Tarn's decision", "vote", "scheduled")]),
        ("The harbor stress tests are published on Feb. 3.", [("Harbor stress tests", "release", "scheduled")]),
        (
            "Funding for the lifeboats lapses on Feb. 3.",
            [("End of funding for the lifeboats", "deadline", "scheduled")],
        ),
        (
            "A lecture on tolls proposed by Tide Radio for Feb. 3 has yet to be approved.",
            [("Lecture on tolls", "meeting", "tentative")],
        ),
        ("The earliest date for a harbor election might be Feb. 3.", [("Harbor election", "vote", "tentative")]),
        ("The pilots return to the table on Feb. 3.", [("Pilots' talks", "meeting", "scheduled")]),
        (
            "Shareholders vote on Feb. 3 on the £2 billion bid from Corvane.",
            [("Shareholders' vote on the £2 billion bid from Corvane", "vote", "scheduled")],
        ),
        ("The tide figures will be public on Feb. 3.", [("Tide figures", "release", "scheduled")]),
    ],
)
def test_what_is_kept_free_targeted_owed_or_proposed_is_told(story: str, told: list[tuple[str, str, str]]) -> None:
    found = [(event.title.partition(" (")[0], event.kind.value, event.status.value) for event in find(story)]
    assert found == told


@pytest.mark.parametrize(
    ("story", "title", "kind"),
    [
        ("The harbor board must survive a recall vote on Feb. 3.", "Harbor board recall vote", "vote"),
        ("Pilots will be called to vote at 5 p.m. on Feb. 3.", "Pilots' vote", "vote"),
        (
            "The pact was sealed on the fringes of the summit of the tide towns, which lasts from Feb. 3 to 5.",
            "Summit of the tide towns",
            "meeting",
        ),
        ("The harbor debate goes out live on television on Feb. 3.", "Harbor debate", "meeting"),
        ("- Feb. 3: Expert panel on tides, Brook Hall", "Expert panel on tides", "meeting"),
        ("Berth ballots received by Feb. 3 will be counted.", "Deadline for berth ballots", "deadline"),
        ("Quill's has fixed its annual meeting for Feb. 3.", "Quill's annual meeting", "meeting"),
    ],
)
def test_what_is_survived_called_to_or_received_is_told(story: str, title: str, kind: str) -> None:
    (event,) = find(story)
    assert (event.title.partition(" (")[0], event.kind.value) == (title, kind)


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The lamp contest has been extended to Feb. 3.", "Deadline for the lamp contest"),
        (
            "Those who wish to speak should tell the clerk by Feb. 3.",
            "Deadline for those who wish to speak to tell the clerk",
        ),
        (
            "Any person who wishes to object to the toll must do so in writing by Feb. 3.",
            "Deadline to object to the toll",
        ),
        ("Lamp entries enter the draw only if they are in by Feb. 3.", "Deadline for lamp entries"),
    ],
)
def test_what_has_to_be_in_has_a_deadline_that_is_sure(story: str, title: str) -> None:
    (event,) = find(story)
    assert (event.title, event.start, event.status) == (title, "2027-02-03", EventStatus.SCHEDULED)


def test_what_stands_behind_by_and_an_hour_is_due_then() -> None:
    (event,) = find("Wednesday, Feb. 3\n- By 5 p.m.: Bids for the Tarn mill to be lodged with the receiver.")
    assert event.kind is EventKind.DEADLINE
    assert event.title.startswith("Deadline for bids for the Tarn mill")


def test_what_comes_back_to_life_is_not_released() -> None:
    (event,) = find("The Tarn Playhouse will come back to life on Feb. 3 with a play.")
    assert (event.kind, event.title) == (EventKind.OTHER, "Tarn Playhouse to come back to life")


def test_what_is_counted_is_released() -> None:
    (event,) = find("The tide office will release its March landings on Feb. 3.")
    assert (event.title, event.kind) == ("Tide office's March landings", EventKind.RELEASE)


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("The president receives both sides on Feb. 3.", [("President's meeting with both sides", "meeting")]),
        ("A mayoral election must be held by Feb. 3.", [("Mayoral election", "vote")]),
        ("Divers come back for a last look at the pier on Feb. 3.", [("Divers come back for a last look", "other")]),
        ("The schools were shut. The same goes for Feb. 3.", []),
    ],
)
def test_who_is_received_and_what_must_be_held_is_no_other_event(story: str, told: list[tuple[str, str]]) -> None:
    found = find(story)
    assert [e.kind.value for e in found] == [kind for _, kind in told]
    assert all(e.title.startswith(title) for e, (title, _) in zip(found, told, strict=True))


@pytest.mark.parametrize(
    ("told", "start", "title"),
    [
        ("The board can overrule the mayor, but must do so by Feb. 3.", "2027-02-03", "board to overrule the mayor"),
        ("Riders may swap old passes and must do so by Feb. 3.", "2027-02-03", "riders to swap old passes"),
        ("Pilots must file their plans before the end of the month.", "2027-01-31", "pilots to file their plans"),
    ],
)
def test_a_duty_has_its_task_from_the_clause_before_and_a_month_its_last_day(told: str, start: str, title: str) -> None:
    assert [(e.start, e.title) for e in find(told)] == [(start, f"Deadline for {title}")]


@pytest.mark.parametrize(
    ("story", "start", "title", "kind"),
    [
        (
            "Letters from anyone who sailed before 1988 must reach her by Feb. 3.",
            "2027-02-03",
            "Deadline for letters",
            "deadline",
        ),
        (
            "The pilots and the owners will sit across the table on Feb. 3.",
            "2027-02-03",
            "Pilots–owners meeting",
            "meeting",
        ),
        (
            "Pilots will learn on Feb. 3 whether Tarn can stay open.",
            "2027-02-03",
            "Decision on whether Tarn can stay open",
            "other",
        ),
        (
            "Pilots will find out whether Tarn can stay open on Feb. 3.",
            "2027-02-03",
            "Decision on whether Tarn can stay open",
            "other",
        ),
        (
            "The town will ask its voters on Feb. 3 whether to close the pier.",
            "2027-02-03",
            "Vote on whether to close the pier",
            "vote",
        ),
        ("The harbor minister has promised an answer by Feb. 3.", "2027-02-03", "Harbor minister's answer", "deadline"),
        (
            "The tide panel, which was to report in May, now has until June 3.",
            "2027-06-03",
            "Deadline for tide panel to report",
            "deadline",
        ),
        (
            "Objections to the pier will be taken up to Feb. 3.",
            "2027-02-03",
            "Deadline for objections to the pier",
            "deadline",
        ),
        (
            "The suit on tides was adjourned to Feb. 3.",
            "2027-02-03",
            "Hearing of the suit on tides",
            "meeting",
        ),
        ("The list of the words appears on Feb. 3.", "2027-02-03", "Appearance of the list of the words", "release"),
        (
            "The crew will start flying its boxes out on Feb. 3.",
            "2027-02-03",
            "Crew to start flying its boxes out",
            "other",
        ),
        ("Pilots must be back by Feb. 3.", "2027-02-03", "Deadline for pilots to be back", "deadline"),
        ("The national trials are on Feb. 3.", "2027-02-03", "National trials", "other"),
        ("Voting by text opens after the show and ends on Feb. 3.", "2027-02-03", "End of voting by text", "deadline"),
    ],
)
def test_what_is_learned_promised_owed_or_asked_of_voters_is_told(
    story: str, start: str, title: str, kind: str
) -> None:
    [event] = find(story)
    assert (event.start, event.title.partition(" (")[0], event.kind.value) == (start, title, kind)


def test_who_can_apply_from_a_day_starts_nothing() -> None:
    assert all("Start" not in event.title for event in find("Pilots can apply from Feb. 3."))


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "Harbor officials will travel to Tarn on Feb. 3 to hear whether it should move.",
            ("Harbor officials' hearing", "meeting", "scheduled"),
        ),
        (
            "Harbor officials will fly to Tarn on Feb. 3 to meet with the pilots' union.",
            ("Harbor officials' meeting with the pilots' union", "meeting", "scheduled"),
        ),
        (
            "Ministers will travel to Tarn on Feb. 3 to hold talks with Norland.",
            ("Ministers' talks with Norland", "meeting", "scheduled"),
        ),
        ("An engineer hired by the port is to hand in her report on Feb. 3.", ("Engineer's report", "release")),
        (
            "The board expects to have a first report on the count ready on Feb. 3.",
            ("First report on the count ready", "release"),
        ),
        ("A class for pilots that was set for Feb. 3 has been postponed.", ("Class for pilots", "meeting")),
        ("The board meets on Feb. 3 to decide how far it may bend.", ("Board meeting", "meeting", "scheduled")),
    ],
)
def test_what_a_trip_is_made_for_and_what_is_handed_in_is_told(story: str, told: tuple[str, ...]) -> None:
    (event,) = find(story)
    assert (event.title, event.kind.value, event.status.value)[: len(told)] == told


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("The city asked residents to stay off the pier on Feb. 3.", []),
        ("The board asked voters to approve a levy on Feb. 3.", ["Voters' vote to approve a levy"]),
        ("Residents will be asked on Feb. 3 to renew the levy.", ["Residents' vote to renew the levy"]),
        ("Voters in Penn will be asked on Feb. 3 to renew the levy.", ["Voters' vote to renew the levy"]),
    ],
)
def test_who_is_asked_to_stay_home_does_not_vote(story: str, titles: list[str]) -> None:
    assert [event.title for event in find(story)] == titles


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Heavy traffic is barred from the bridge from Feb. 3.", "Heavy traffic to be barred from the bridge"),
        ("Seats are bookable from Feb. 3.", "Seats to be bookable"),
        ("Offers for the quarry are invited up to and including Feb. 3.", "Deadline for offers for the quarry"),
        ("The court having cleared the way, the race will be run on Feb. 3.", "Race"),
    ],
)
def test_what_holds_from_a_day_or_is_cleared_before_is_told(told: str, title: str) -> None:
    assert [e.title.partition(" (")[0] for e in find(told)] == [title]


def test_a_concert_for_somebody_is_not_what_is_handed_to_them_that_day() -> None:
    story = (
        "A bronze bell will be handed back to the islanders of Ostia on Feb. 3.\n\n"
        "- A concert by the Ostia Gaelic Choir, which was to have followed on Feb. 3, has been cancelled."
    )
    assert [e.status for e in find(story)] == [EventStatus.SCHEDULED, EventStatus.CANCELLED]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The tariff on rope takes hold on Feb. 3.", "Tariff on rope takes hold"),
        ("The tide bill will become law on Feb. 3.", "Tide bill to become law"),
        ("Filing for the harbor seat slams shut at noon on Feb. 3.", "Closing of filing for the harbor seat"),
        ("The Tarn loan, all of it, falls due on Feb. 3, and Penn has no cash.", "Tarn loan due"),
        ("The new lamp hits shelves on Feb. 3.", "Sale of the new lamp"),
        ("The board gave the pilots a due date of Feb. 3.", "Due date"),
    ],
)
def test_what_takes_hold_or_falls_due_is_read_as_one_verb(story: str, title: str) -> None:
    assert [e.title for e in find(story)] == [title]


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("Bids are to be on the harbor desk by close of business Feb. 3.", ["bids to be on the harbor desk"]),
        ("Pilots in Penn get until Feb. 3 to reply.", ["pilots in Penn to reply"]),
        ("The mayor has through Feb. 3 to sign the bill.", ["mayor to sign the bill"]),
        ("Pilots had better renew their passes by Feb. 3.", ["pilots to renew their passes"]),
        ("Pilots had better luck by Feb. 3.", []),
        ("The mission will accept donated coats until Feb. 3.", ["donated coats"]),
        ("Wanted: one mural. Sketches in by Feb. 3.", ["sketches"]),
    ],
)
def test_by_when_something_must_be_in_a_place_or_done(story: str, titles: list[str]) -> None:
    assert [(e.title, e.kind.value) for e in find(story)] == [(f"Deadline for {t}", "deadline") for t in titles]


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("The mayor has promised them an answer about the pier by Feb. 3.", ["Mayor's answer about the pier"]),
        ("The lease of the mill is up on Feb. 3.", ["End of the lease of the mill"]),
        ("The loan is up 5% on Feb. 3.", []),
    ],
)
def test_a_promised_answer_and_a_lease_that_is_up_are_events(story: str, titles: list[str]) -> None:
    assert [e.title for e in find(story)] == titles


def test_what_holds_until_then_is_no_event() -> None:
    found = find("The last letters have to be mailed by Feb. 3.\n\n* Until then, pilots should use rope.")
    assert [event.title for event in found] == ["Deadline for last letters to be mailed"]


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "The tide fair opens on Feb. 3, with a concert on Feb. 5.",
            [("2027-02-03", "Opening of the tide fair"), ("2027-02-05", "Concert (tide fair)")],
        ),
        (
            "Brook Mills will report its results on Feb. 3, followed by a conference call with analysts at 10:30 a.m.",
            [("2027-02-03", "Brook Mills' results"), ("2027-02-03T10:30", "Conference call with analysts")],
        ),
    ],
)
def test_what_with_or_followed_by_adds_is_an_event_of_its_own(story: str, told: list[tuple[str, str]]) -> None:
    assert [(e.start, e.title) for e in find(f"Penn is a small town.\n\n{story}")] == told


@pytest.mark.parametrize(
    ("text", "start", "title", "kind", "status"),
    [
        (
            "The pilot Mara Quill has been summonsed for Feb. 9.",
            "2027-02-09",
            "Appearance of the pilot Mara Quill",
            "meeting",
            "scheduled",
        ),
        ("Ada Brook has been subpoenaed for Feb. 9.", "2027-02-09", "Appearance of Ada Brook", "meeting", "scheduled"),
        (
            "Ada Brook has been summoned to the tide inquiry for Feb. 9.",
            "2027-02-09",
            "Ada Brook's appearance before the tide inquiry",
            "meeting",
            "scheduled",
        ),
        ("The tide report is not expected before May.", "2027-05", "Tide report", "release", "tentative"),
        (
            "Ada Brook has promised dock workers a new pier by Feb. 9.",
            "2027-02-09",
            "Ada Brook's new pier",
            "deadline",
            "scheduled",
        ),
        (
            "New tide maps can be downloaded from Feb. 9.",
            "2027-02-09",
            "Release of new tide maps",
            "release",
            "scheduled",
        ),
    ],
)
def test_what_people_are_called_to_or_promised(text: str, start: str, title: str, kind: str, status: str) -> None:
    (event,) = find(text)
    assert (event.start, event.title, event.kind.value, event.status.value) == (start, title, kind, status)


def test_a_count_that_an_office_issues_is_released() -> None:
    (event,) = find("The tide office of Penn issues its next count on Thursday.")
    assert (event.start, event.kind.value) == ("2027-01-21", "release")


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("The winners will be announced on Feb. 3.", ["Announcement of the winners"]),
        ("The new ferry route is to be announced on Feb. 3.", ["Announcement of the new ferry route"]),
        ("The concert was announced for Feb. 3.", ["Concert"]),
        (
            "The board will hold its first hearing on Feb. 3, with a second to follow on Feb. 5.",
            ["Board's first hearing", "Board's second hearing"],
        ),
        (
            "Construction of the pier should begin in March, with the first boats due on Oct. 4.",
            ["Start of construction of the pier", "First boats due"],
        ),
        ("The board has a poster contest, with entries due on Feb. 3.", ["Deadline for entries in a poster contest"]),
    ],
)
def test_what_is_announced_what_follows_the_first_and_what_is_due(story: str, titles: list[str]) -> None:
    assert [e.title for e in find(f"Penn is a small town.\n\n{story}")] == titles


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Bids submitted after Feb. 3 will be rejected.", "Deadline for bids"),
        ("No entries will be accepted after Feb. 3.", "Deadline for entries"),
        ("The agency gave the company 30 days, until Feb. 3, to reply.", "Deadline for company to reply"),
        ("The port extended the deadline for bids by two weeks, to Feb. 3.", "Deadline for bids"),
        ("Season tickets are half price until Feb. 3.", "End of half-price season tickets"),
        ("Tide passes are on sale until Feb. 3.", "End of sale of tide passes"),
    ],
)
def test_what_comes_too_late_whose_days_are_counted_and_until_when_things_are_sold(story: str, title: str) -> None:
    assert [(e.start, e.title, e.kind) for e in find(story)] == [("2027-02-03", title, EventKind.DEADLINE)]


@pytest.mark.parametrize(
    ("story", "title", "old"),
    [
        (
            "All pilots have to hand in a health form. The fund has prolonged the term, which was to end on Feb. 3, to "
            "Feb. 9.",
            "Deadline to hand in a health form",
            "2027-02-03",
        ),
        ("The fund has prolonged the term for claims to Feb. 9.", "End of the term for claims", None),
        ("The port has moved the hearing, which was to be on Feb. 3, to Feb. 9.", "Hearing", "2027-02-03"),
    ],
)
def test_what_is_prolonged_behind_its_old_end_has_a_new_one(story: str, title: str, old: str | None) -> None:
    assert [(e.start, e.title, e.replaces) for e in find(story)] == [("2027-02-09", title, old)]


@pytest.mark.parametrize(
    "story",
    [
        "The song contest has been extended: send us your tune by Feb. 3.",
        "Our song contest is now open: send us your tune by Feb. 3.",
    ],
)
def test_a_step_is_told_by_what_is_open_before_the_colon(story: str) -> None:
    assert [(e.title, e.kind) for e in find(story)] == [("Deadline for the song contest", EventKind.DEADLINE)]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Cards and calls count, too, as long as they arrive by Feb. 3.", "Deadline for cards and calls"),
        ("Postal votes are counted if they reach the clerk by Feb. 3.", "Deadline for postal votes"),
        ("Comments can be sent in by mail, provided that they get there by Feb. 3.", "Deadline for comments"),
    ],
)
def test_what_counts_if_it_is_there_in_time_has_a_deadline(story: str, title: str) -> None:
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03", title)]


def test_who_is_paid_for_coming_in_time_has_none() -> None:
    assert not [e for e in find("Pilots will be paid if they arrive by Feb. 3.") if e.kind is EventKind.DEADLINE]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "Those who missed the ferry can get their fare back if they apply by Feb. 3.",
            "Deadline to apply to get their fare back",
        ),
        ("Guests can have a refund if they claim by Feb. 3.", "Deadline to claim a refund"),
        (
            "Pilots may stay in the scheme, provided they register by Feb. 3.",
            "Deadline to register to stay in the scheme",
        ),
        ("If you book by Feb. 3, you can get a free map.", "Deadline to book for a free map"),
        ("Members: move boats by Feb. 3.", "Deadline to move boats"),
        ("Pilots: finish the rota by Feb. 3.", "Deadline to finish the rota"),
    ],
)
def test_what_people_have_to_do_to_get_something_is_a_deadline(story: str, title: str) -> None:
    assert [(e.title, e.kind, e.status) for e in find(story)] == [(title, EventKind.DEADLINE, EventStatus.SCHEDULED)]


def test_what_comes_if_people_fail_is_no_deadline_to_ask() -> None:
    assert not [e for e in find("The mill will close if they lose the case by Feb. 3.") if "ask" in e.title]


@pytest.mark.parametrize(
    ("story", "task"),
    [
        ("Don’t forget to hand in your logs by Feb. 3!", "hand in your logs"),
        ("So please remember to return the lamp before Feb. 3.", "return the lamp"),
        ("Make sure you register the boat before Feb. 3.", "register the boat"),
        ("There's still time to apply for a berth until Feb. 3.", "apply for a berth"),
        ("This is your last chance to order a tide table before Feb. 3.", "order a tide table"),
        ("It is not too late to join the crew before Feb. 3.", "join the crew"),
        ("Until Feb. 3, you can still enter the regatta.", "enter the regatta"),
        ("You can still send in photos of the tide until Feb. 3.", "send in photos of the tide"),
    ],
)
def test_a_reminder_tells_by_when_something_can_be_done(story: str, task: str) -> None:
    assert [(e.title, e.kind) for e in find(story)] == [(f"Deadline to {task}", EventKind.DEADLINE)]


@pytest.mark.parametrize(
    "story",
    [
        "The pilots did not forget to pay by Feb. 3.",
        "Remember that the office is closed until Feb. 3.",
        "There is no time to vote by Feb. 3.",
    ],
)
def test_what_somebody_forgets_or_knows_is_no_reminder(story: str) -> None:
    assert find(story) == ()


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("Residents must wait until Feb. 3 for the vote on the lock.", ["Vote on the lock"]),
        (
            "Rowing fans will have to wait until Feb. 3 to see the final between Penn and Tarn.",
            ["Final between Penn and Tarn"],
        ),
        ("The ruling on the toll will have to wait until Feb. 3.", ["Ruling on the toll"]),
        (
            "Pilots have to wait until Feb. 3 to learn whether the lock can reopen.",
            ["Decision on whether the lock can reopen"],
        ),
        ("Customers will have to wait until Feb. 3 to get the new lamp.", []),
        ("You do not have to wait until Feb. 3 for the sale.", []),
        ("They will have to wait until Friday for the vote on the lock.", []),
    ],
)
def test_who_waits_until_a_day_has_no_deadline(story: str, titles: list[str]) -> None:
    assert [e.title for e in find(story)] == titles


def test_a_deadline_is_told_with_what_one_comes_up_with() -> None:
    [event] = find("The court gave the board until Feb. 3 to come up with a new plan.")
    assert event.title == "Deadline for board to come up with a new plan"


def test_who_has_been_summoned_to_appear_appears() -> None:
    [event] = find("The harbor master has been summoned to appear before the tribunal on Feb. 3.")
    assert event.title == "Harbor master's appearance before the tribunal"
