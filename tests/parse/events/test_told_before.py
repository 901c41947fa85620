"""Further wordings of what is to come: what points to something told before, and what a day is kept for."""

import pytest

from briefings.model.article import EventKind
from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        (
            "The port's new rules for pilots, drafted after the wreck, come into force on Feb. 3.",
            ["Port's new rules for pilots come into force"],
        ),
        (
            "Talks between the port and the union on night pay resume on Feb. 3.",
            ["Talks between the port and the union on night pay"],
        ),
        ("There's a tide fair in Penn on Feb. 3.", ["Tide fair"]),
        ("The Tarn Society has a forum on the levy. That's set for Feb. 3.", ["Forum on the levy"]),
        ("To vote, you must have joined the guild by Feb. 3.", ["Deadline to have joined the guild"]),
        ("A date of Feb. 3 has been fixed for the first crossing.", ["First crossing"]),
        ("Feb. 3 has been set aside for a second hearing on the levy.", ["Second hearing on the levy"]),
        (
            "The bishop of Tarn has summoned both sides to his palace on Feb. 3.",
            ["Bishop of Tarn's meeting with both sides"],
        ),
        ("Mara Quill spoke to the pilots. She is expected in Ostia on Feb. 3.", ["Mara Quill's visit to Ostia"]),
        (
            "Walkers will be taken along the bed of the dock on the weekend of 6-7 February.",
            ["Walkers to be taken along the bed of the dock"],
        ),
    ],
)
def test_what_points_to_a_day_is_named_by_what_it_is_about(story: str, titles: list[str]) -> None:
    assert [e.title for e in find(story)] == titles


def test_where_a_person_is_expected_is_a_visit() -> None:
    (visit,) = find("Mara Quill spoke to the pilots. She is expected in Ostia on Feb. 3.")
    assert (visit.kind, visit.location) == (EventKind.MEETING, "Ostia")


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("The harbor levy will be on the ballot on Feb. 3.", [("2027-02-03", "Vote on the harbor levy")]),
        ("Tarn Foods is sending a crew to Ostia on Feb. 3.", [("2027-02-03", "Tarn Foods sending a crew to Ostia")]),
        ("The Feb. 3 hearing on the levy will instead be held on Feb. 9.", [("2027-02-09", "Hearing on the levy")]),
        (
            "The pilots' call takes place on Thursdays. The one on Feb. 4 is cancelled.",
            [("2027-02-04", "Pilots' call")],
        ),
        (
            "- April: reopening of the tide mill, shut since May.\n- May 4: fair",
            [("2027-04", "Reopening of the tide mill")],
        ),
        ("There's a harbor bond on the ballot on Feb. 3.", [("2027-02-03", "Vote on a harbor bond")]),
        ("The tide supper goes ahead as usual on Feb. 3.", [("2027-02-03", "Tide supper")]),
        ("The Saturday market in Penn runs as usual from 9am.", []),
    ],
)
def test_a_day_is_told_of_what_takes_place_on_it(story: str, told: list[tuple[str, str]]) -> None:
    assert [(e.start, e.title) for e in find(story)][: len(told) or None] == told


def test_what_opens_is_what_somebody_has_called() -> None:
    (event,) = find("The coroner has called an inquest. It opens on Feb. 3.")
    assert event.title == "Opening of an inquest"


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "The yard has one hope, a navy contract, and talks about it are set for Feb. 3.",
            "Talks about a navy contract",
        ),
        ("The council published its plan for the pier. A vote on it is on Feb. 3.", "Vote on the plan for the pier"),
        (
            "Much hangs on the Heron, a ferry on which the yard spent a year. It will sail on Feb. 3.",
            "Sailing of the Heron",
        ),
        ("Should a second vote be necessary, it is on Feb. 3.", "Second vote"),
        ("For the first time women, too, will row. Their race is on Feb. 3.", "Women's race"),
        (
            "A flood drill planned for last Monday could not be held. The village will try again on Feb. 3.",
            "Flood drill",
        ),
    ],
)
def test_what_a_pronoun_points_to_is_told(story: str, title: str) -> None:
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03", title)]


def test_what_is_taken_up_again_goes_on_as_what_it_was() -> None:
    story = "Talks with Tarn Steel broke down in May. They will be taken up again in Penn on Feb. 3."
    [event] = find(story)
    assert (event.title, event.kind) == ("Resumption of talks with Tarn Steel", EventKind.MEETING)


def test_an_answer_is_awaited_from_whom_it_is_sought() -> None:
    assert [e.title for e in find("The owners expect an answer on Feb. 3.")] == ["Answer to the owners"]


@pytest.mark.parametrize("lead", ["The lute turned up in Tarn.", "The lute was found in a cellar, behind a stove."])
def test_a_bullet_goes_on_about_what_its_lead_tells_of(lead: str) -> None:
    story = f"{lead}\n\n- It comes home, under guard, on Feb. 3.\n- Nobody says by which road."
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03", "Lute comes home")]


def test_a_bullet_goes_on_about_the_one_above() -> None:
    story = (
        "- The trial was moved to Feb. 3. It was put off because a juror fell.\n- It starts at 8:30 a.m. in Tarn Hall."
    )
    assert [(e.start, e.location) for e in find(story)] == [("2027-02-03T08:30", "Tarn Hall")]


@pytest.mark.parametrize(
    "words", ["y will d the n before fair midnight on It was", "'s canceled its put of from May until June"]
)
def test_words_without_order_are_read_too(words: str) -> None:
    assert not [event for event in find(words) if event.title == words]


@pytest.mark.parametrize(
    "story",
    [
        "Pleas on the tide vote, held on Friday amid a walkout, must be lodged with the court within a week.",
        "The pier was handed over last week, and the harbor police appealed on Friday for calm.",
        "- The last special session in January was held in 1998.",
        "The Tide Line canceled 20 trips on Friday after a fault in Penn at 2:30 a.m. shut down its mill.",
        "The mayor was told to be silent for a remark made during Wednesday's debate, or be suspended for 30 days.",
        "The mill, in Penn, is inspected every March and September.",
        "Ferries run to a Sunday timetable until the holidays end.",
    ],
)
def test_what_is_over_or_comes_round_is_no_event(story: str) -> None:
    assert not find(story)


def test_an_hour_of_all_days_from_one_on_is_no_event_of_today() -> None:
    (event,) = find("Inns must close at 8 p.m. from Sunday night.")
    assert event.start == "2027-01-17"


def test_a_past_behind_a_second_subject_fills_no_gap() -> None:
    (event,) = find("Penn Weir is to be handed over on Jan. 23, and the Tide Guild police appealed on Friday for calm.")
    assert event.title == "Handover of Penn Weir"


def test_who_killed_several_does_not_hide_the_next_subject() -> None:
    (event,) = find(
        "Four men of the gang that killed 15 people in Penn last week were brought before a judge in Tarn on Tuesday, "
        "and a march against the toll has been called for Saturday."
    )
    assert event.title == "March against the toll"


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "The Lowlands will vote on Jan. 20, nine days after the murder of Pim Quill. He is to be buried in Penn on "
            "Jan. 29.",
            "Burial of Pim Quill in Penn",
        ),
        ("The mayor met three prisoners. They will be released on Jan. 29.", "Release of three prisoners"),
        (
            "The mayor will present her first budget on Jan. 20. Lawmakers, who face a $9 million gap, have "
            "until Jan. 29 to pass it.",
            "Deadline for lawmakers to pass budget",
        ),
        (
            "The mayor met the pilots on Monday. Lawmakers have until Jan. 29 to renew it.",
            "Deadline for lawmakers to renew it",
        ),
        ("The Minister says she will table a report on Jan. 29.", "Minister's report"),
        ("The clerk resigns unless the board acts by Jan. 29, when the inquiry ends.", "End of the inquiry"),
    ],
)
def test_a_pronoun_means_nobody_that_it_cannot(story: str, title: str) -> None:
    assert find(story)[-1].title == title


def test_what_is_published_and_names_no_event_is_a_release() -> None:
    (event,) = find("An emergency timetable will be published on Jan. 29.")
    assert event.title == "Release of an emergency timetable"


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "Rovers will play four friendly games. Penn Oval stages the first of them on Feb. 3. The others are in "
            "Tarn on Feb. 6 and Feb. 9.",
            [("02-03", "First friendly game"), ("02-06", "Friendly game"), ("02-09", "Friendly game")],
        ),
        (
            "Rovers will play two friendly games.\n\nPenn Oval stages the first on Feb. 3.",
            [("02-03", "First friendly game")],
        ),
        (
            "Pilots plan three strikes. The first of these begins on Feb. 3, and the rest follow on Feb. 6 and Feb. 9.",
            [("02-03", "First strike"), ("02-06", "Strike"), ("02-09", "Strike")],
        ),
        ("The first of two hearings on the lock begins on Feb. 3.", [("02-03", "First hearing on the lock")]),
        (
            "The board plans three hearings. The first is in Penn on Feb. 3, the second in Tarn on Feb. 6 and the last "
            "in Ostia on Feb. 9.",
            [("02-03", "First hearing"), ("02-06", "Second hearing"), ("02-09", "Last hearing")],
        ),
    ],
)
def test_one_of_several_and_the_rest_of_them_are_told_by_what_they_are(story: str, told: list[tuple[str, str]]) -> None:
    assert [(e.start[5:], e.title.partition(" (")[0]) for e in find(story)] == told


@pytest.mark.parametrize(
    "story",
    [
        "The first of the pilots is on board on Feb. 3.",
        "The other is a pilot on Feb. 3.",
        "The rest is for the court to decide on Feb. 3.",
    ],
)
def test_what_is_said_of_others_is_no_event(story: str) -> None:
    assert not find(story)


@pytest.mark.parametrize("lead", ["or to one", "or another", "and one"])
def test_one_more_at_another_place_is_told_beside_the_first(lead: str) -> None:
    told = find(f"Pilots can go to an open house at the Penn library on Feb. 3 {lead} at the Tarn library on Feb. 9.")
    assert [(e.start, e.location) for e in told] == [("2027-02-03", "Penn library"), ("2027-02-09", "Tarn library")]


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "The lower house votes on Feb. 3. The Sudland senate will follow suit on Feb. 9.",
            ("Sudland senate vote", "vote"),
        ),
        (
            "The council of Penn meets on Feb. 3. The council of Tarn will do so on Feb. 9.",
            ("Council of Tarn's meeting", "meeting"),
        ),
        (
            "Ada Brook testifies on Feb. 3. Bo Ferrer is due to do the same on Feb. 9.",
            ("Bo Ferrer's testimony", "meeting"),
        ),
        (
            "The Penn mill reopens on Feb. 3, and the Tarn mill will do so on Feb. 9.",
            ("Reopening of the Tarn mill", "other"),
        ),
        ("Norland holds an election on Feb. 3. Sudland will do likewise on Feb. 9.", ("Sudland's election", "vote")),
    ],
)
def test_who_does_the_same_does_it_as_an_event_of_their_own(story: str, told: tuple[str, str]) -> None:
    first, second = find(story)
    assert (first.start, second.start) == ("2027-02-03", "2027-02-09")
    assert (second.title.partition(" (")[0], second.kind) == told


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "Our annual supper was to have been on Feb. 3. The wardens will now hold it online on Feb. 9.",
            "Annual supper",
        ),
        ("The tide gala was to have been on Feb. 3. The club now proposes to hold it on Feb. 9.", "Tide gala"),
        ("The tide fair was planned for Feb. 3. Wardens now hope to stage it in Tarn on Feb. 9.", "Tide fair"),
        ("The board was to hold its annual meeting on Feb. 3. It will now hold it on Feb. 9.", "Annual meeting"),
    ],
)
def test_what_somebody_holds_on_another_day_is_what_was_told_before(story: str, title: str) -> None:
    assert [(e.title, e.start, e.replaces) for e in find(story)] == [(title, "2027-02-09", "2027-02-03")]


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        (
            "A second lock closure, on Feb. 9, will be told later. A shorter one, set for Feb. 3, has been scrapped.",
            ["Second lock closure", "Shorter lock closure"],
        ),
        (
            "The museum opens an exhibition on Feb. 3. A smaller one will follow on Feb. 9.",
            ["Opening of an exhibition", "Smaller exhibition to follow"],
        ),
        ("The union has called a strike. A longer one will begin on Feb. 3.", ["Start of longer strike"]),
        ("The league held a hearing in May. A new one is set for Feb. 3.", ["New hearing"]),
        ("The league held a hearing in May. Another one, in Penn, will be held on Feb. 3.", ["Hearing in Penn"]),
        ("Pilots get a new pier. The old one will be torn down on Feb. 3.", ["Demolition of the old pier"]),
        ("The old lamp is gone. A new one will be lit on Feb. 3.", ["Lighting of a new lamp"]),
    ],
)
def test_one_stands_for_what_was_told_before(story: str, titles: list[str]) -> None:
    assert [e.title for e in find(story)] == titles
