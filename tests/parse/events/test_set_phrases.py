"""Set phrases of news, and asides that stand inside its clauses, with the title that each gives its event."""

import pytest

from briefings.model.article import EventStatus
from tests.parse.events.stories import find


def test_what_was_adjourned_and_goes_on_is_sure() -> None:
    [event] = find("Adjourned on Jan. 12, the inquest into the ferry fire picks up its thread on Feb. 3.")
    assert (event.title, event.status) == ("Inquest into the ferry fire", EventStatus.SCHEDULED)


@pytest.mark.parametrize(
    ("story", "start", "end"),
    [
        ("The fair will be held on Feb. 3 between the hours of one and six.", "2027-02-03T13:00", "2027-02-03T18:00"),
        ("The board meets on Feb. 3. Votes must be in by 4 p.m. the previous day.", "2027-02-02T16:00", None),
        ("The mayor leaves on Feb. 10. A week before that the pilots will meet.", "2027-02-03", None),
        ("The tide list will be published from half past midnight on Feb. 3.", "2027-02-03T00:30", None),
    ],
)
def test_hours_and_days_in_words_are_those_of_what_they_stand_beside(story: str, start: str, end: str | None) -> None:
    assert (start, end) in [(event.start, event.end) for event in find(story)]


@pytest.mark.parametrize(
    ("story", "title", "status"),
    [
        ("The pier was to have reopened on Feb. 3, but divers found rot.", "Reopening of the pier", "postponed"),
        ("The tide film was to have opened on Feb. 3. It won't, now or ever.", "Opening of the tide film", "cancelled"),
    ],
)
def test_what_was_to_have_been_done_is_off(story: str, title: str, status: str) -> None:
    assert [(e.start, e.title, e.status.value) for e in find(story)] == [("2027-02-03", title, status)]


def test_what_was_to_have_been_done_has_its_new_day_where_one_is_told() -> None:
    [event] = find("The pier was to have reopened on Feb. 3. It will now reopen on Feb. 10.")
    assert (event.start, event.replaces, event.status) == ("2027-02-10", "2027-02-03", EventStatus.SCHEDULED)


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("In the case of the old pier, the verdict, says the registry, falls on Feb. 3.", "Verdict"),
        ("The pilots, say their friends in Penn, will row to Tarn on Feb. 3.", "Pilots to row to Tarn"),
        ("The tide code will be frozen, as the port puts it, on Feb. 3.", "Tide code to be frozen"),
        ("The pilots want a wage by the time the Tarn show opens on Feb. 3.", "Opening of the Tarn show"),
        ("Ada Brook stamps her last book on Feb. 3, whereupon there will be sherry.", "Ada Brook stamps her last book"),
        ("Ada Brook owns a drum. She thumps it on Feb. 3 at the fair.", "Ada Brook thumps drum"),
        ("The mate, who has never sailed, picks up the keys on Feb. 3.", "Mate picks up the keys"),
        ("The lorries roll on Feb. 3; Penn sleeps.", "Lorries roll"),
        ("With lamps, ropes and a drum, the pilots will fan out on Feb. 3.", "Pilots to fan out"),
        ("The pilots' talks, by telephone, resume on Feb. 3.", "Pilots' talks"),
    ],
)
def test_asides_and_leads_leave_a_clause_whole(story: str, title: str) -> None:
    assert [(event.start, event.title) for event in find(story)] == [("2027-02-03", title)]


def test_a_case_in_court_is_no_condition_as_rain_is() -> None:
    [sure] = find("In the case of the old pier, a ruling will be given on Feb. 3.")
    [unsure] = find("In the case of rain, the fair will be held in the hall on Feb. 3.")
    assert (sure.status, unsure.status) == (EventStatus.SCHEDULED, EventStatus.TENTATIVE)


@pytest.mark.parametrize(
    ("story", "title", "kind"),
    [
        ("Feb. 3 is Ada Brook's last day on the boats.", "Ada Brook's last day on the boats", "other"),
        ("Feb. 3 will be Mara Quill's final match for Penn.", "Mara Quill's final match for Penn", "other"),
        (
            "Creditors of the mill have been asked to the old pier on Feb. 3.",
            "Meeting of creditors of the mill",
            "meeting",
        ),
        ("The mayor's plane is expected at Penn on Feb. 3.", "Arrival of the mayor's plane at Penn", "other"),
        (
            "Those who want a seat are to say so to the clerk by Feb. 3.",
            "Deadline for those who want a seat to say so to the clerk",
            "deadline",
        ),
        (
            "Anyone with a boat is to write to the port by Feb. 3.",
            "Deadline for anyone with a boat to write to the port",
            "deadline",
        ),
        ("The mill reports its figures before the market opens on Feb. 3.", "Mill's figures", "release"),
        ("The landing of the probe has been nudged from the Tuesday to Feb. 3.", "Landing of the probe", "other"),
        ("The crews of both ferries walk off on Feb. 3.", "Strike by the crews of both ferries", "other"),
        ("The walkout pencilled in by the pilots for Feb. 3 has cost much.", "Walkout by the pilots", "other"),
    ],
)
def test_set_phrases_name_what_takes_place(story: str, title: str, kind: str) -> None:
    assert [(e.start, e.title, e.kind.value) for e in find(story)] == [("2027-02-03", title, kind)]


def test_what_is_nudged_has_its_old_day() -> None:
    [event] = find("The launch of the lamp ship was bumped from the Monday, Feb. 1, to the Wednesday, Feb. 3.")
    assert (event.start, event.replaces) == ("2027-02-03", "2027-02-01")


def test_a_day_that_will_do_is_a_backup() -> None:
    first, second = find("The ferry will sail on Feb. 3 if the wind drops; failing that, Feb. 4 will do.")
    assert (first.start, second.start) == ("2027-02-03", "2027-02-04")
    assert (second.title[:12], second.status) == ("Reserve date", EventStatus.TENTATIVE)


@pytest.mark.parametrize(
    "story",
    [
        "The pilots need a wage before the shops shut for Good Friday.",
        "The permit was for Feb. 3 and for no other day.",
        "Sundays from Easter to June, the Penn line runs one engine.",
        "Should the mayor resign, the town votes 60 days later.",
        "They mean to be there when members come out at 4 p.m. on Feb. 3.",
    ],
)
def test_what_only_tells_when_or_in_which_case_is_no_event(story: str) -> None:
    assert find(story) == ()


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The drawer is unlocked at 7 a.m. on Feb. 3.", "Drawer to be unlocked"),
        ("The tide clock is wound for the last time on Feb. 3.", "Tide clock to be wound for the last time"),
        ("The first trams rattle over the bridge on Feb. 3.", "First trams rattle over the bridge"),
        ("Paper tickets disappear from the ferries on Feb. 3.", "Paper tickets disappear from the ferries"),
        ("Exports of mussels from Tarn cease on Feb. 3.", "Exports of mussels from Tarn cease"),
        ("The town loses its last bank on Feb. 3.", "Town loses its last bank"),
        ("The choir sings its last hymn on Feb. 3.", "Choir sings its last hymn"),
        ("The museum throws open its doors on Feb. 3.", "Opening of the museum"),
        ("The gates swing shut on Feb. 3.", "Closing of the gates"),
        ("Two thousand runners line up on Feb. 3.", "Two thousand runners line up"),
        ("The shares trade in Ostia on Wednesday. Penn is glad.", "Shares trade in Ostia"),
        ("The tall ships drop anchor in Ostia on Feb. 3.", "Docking of the tall ships"),
        ("The lamp-lighters march on the town hall on Feb. 3.", "Lamp-lighters' march on the town hall"),
        ("A fair at the town hall on Feb. 3 will be big.", "Fair at the town hall"),
        ("The mill will say on Feb. 3 what it wants.", "Mill to say what it wants"),
    ],
)
def test_the_present_of_any_verb_tells_what_is_on_a_day(story: str, title: str) -> None:
    assert [event.title.partition(" (")[0] for event in find(story)] == [title]


@pytest.mark.parametrize(
    "story",
    [
        "The pier is known on Feb. 3 as a place of rest.",
        "The mayor is worried on Feb. 3.",
        "The harbor gets a boat on Feb. 3.",
    ],
)
def test_what_something_is_on_a_day_is_no_event(story: str) -> None:
    assert find(story) == ()


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Not until Feb. 3 will the pier reopen.", "Reopening of the pier"),
        ("Only on Feb. 3 will the new lamps be lit.", "Lighting of the new lamps"),
        ("Only on Feb. 3 will Ada Brook face the panel.", "Ada Brook's appearance before the panel"),
        ("Come Feb. 3, the lamps go dark.", "Lamps to go dark"),
        ("Feb. 3 has been circled for the launch of the new ferry.", "Launch of the new ferry"),
        ("Feb. 3 has been set aside for the tide hearing.", "Tide hearing"),
        ("The port has circled Feb. 3 for the launch of the ferry.", "Launch of the ferry"),
    ],
)
def test_a_day_may_stand_first(story: str, title: str) -> None:
    assert [(event.start, event.title) for event in find(story)] == [("2027-02-03", title)]


def test_only_that_opens_no_such_clause_stays() -> None:
    [event] = find("Only pilots will vote on Feb. 3.")
    assert (event.start, event.kind.value) == ("2027-02-03", "vote")


def test_what_was_to_have_been_done_is_told_once_where_it_has_another_day() -> None:
    story = "The sale of the boats has slipped from Feb. 3 to Feb. 9. The boats were to have been inspected on Feb. 3."
    assert [(event.start, event.replaces) for event in find(story)] == [("2027-02-09", "2027-02-03")]


def test_what_nobody_has_a_noun_for_was_to_have_been_no_event() -> None:
    assert not find("That is dear, and the mayor was to have brought the money on Feb. 3. She is at sea.")
