"""Which day a weekday or a month means: the one that its sentence looks back at, or the one that it looks ahead to."""

import pytest

from briefings.parse.dates.find import find_dates

FRIDAY = "2022-01-14"
BEFORE, AHEAD = "2022-01-12", "2022-01-19"
"""The Wednesdays beside it."""


def values(text: str) -> list[str]:
    return [mention.value for mention in find_dates(text, FRIDAY)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Pool ban to be lifted on Wednesday",
        "The court stayed until Wednesday the sale of the mill.",
        "Hats which nobody has claimed by Wednesday become the mill's.",
        "The papers must in any case be signed by Wednesday.",
        "The office has issued a warning for ice that comes into force on Wednesday.",
        "The office issued a storm warning for Wednesday.",
        "She will speak at the fair of the guild in Penn, held on Wednesday.",
        "The inquest will instead be held on Wednesday.",
        "The lock will then be drained on Wednesday.",
        "The mayor gives her yearly address on Wednesday.",
        "Bakers at the mill walk out on Wednesday.",
        "Skippers vote on Wednesday on the toll.",
        "The raises, 3 percent a year, take effect with the first shift on Wednesday.",
        "Clubs return on Wednesday.",
        "Wednesday is election day at the guild.",
        "Keep an eye on Wednesday's ruling.",
        "The guild is running advertisements through Wednesday.",
        "The guild, which lost in court, offered to return on Wednesday.",
        "Clerks had intended to print the lists on Wednesday.",
        "The mayor asked the clubs to hand in a plan by noon on Wednesday.",
        "The warden told skippers not to rely on the lock opening on Wednesday.",
        "The dean had turned down a request to hold the ball on Wednesday.",
        "The mill pays a bonus of $50, to be paid on Wednesday.",
        "The walkers plan a vigil outside the mill Wednesday.",
        "Skippers call a strike from Wednesday",
        "Bakers' strike from Wednesday",
        "A round with three bakers that was listed for Wednesday has been dropped.",
        "A march of the bakers, called for Wednesday, is off.",
        "Passes for Wednesday cost a pound more.",
        "The weather office forecasts rain for Wednesday night.",
        "Guild calls off Wednesday's march but keeps the next",
        "Wednesday's market has been called off for want of stalls.",
        "The first, between two schools on Wednesday, has been postponed.",
        "The sale has been fixed for Wednesday.",
        "The guild has asked for a plan by Wednesday.",
        "Lift every net by Wednesday, skippers told",
        "“They want it dry by Wednesday,” the skipper said.",
        "If the rain has not stopped by Wednesday, the mayor said, they may go.",
        "The line has cancelled Wednesday's boats.",
        "The inquest was adjourned to Wednesday.",
        "The committee takes up the plan on Wednesday.",
        "A strike that would have shut the mill from Wednesday has been called off.",
        "Wednesday's race has been put off because of ice.",
        "They may go if the rain has not stopped by Wednesday.",
        "A storm came down the river, moving the race from Wednesday to Friday.",
        "The board has moved it to Wednesday.",
        "The clerk was to debate the return of elected members on Wednesday.",
        "The league holds its yearly meeting in the mill on Wednesday.",
        "On Wednesday the ferry stops for good.",
        "- Wednesday: Hats are judged in the hall",
        "The landlord was not given until Wednesday.",
        "The guild was not to meet until Wednesday.",
        "Bank pulls its meeting forward to Wednesday",
        "The Penn Gulls fly south on Wednesday.",
        "The old shop shuts down on Wednesday, and bakers moved by that must ask.",
        "What is on\n\nWednesday, 9 a.m. to 11 a.m.: a walk below the dam",
        "The dean is back; he was to have stayed until Wednesday.",
        "The bank is all but certain to lower rates on Wednesday, clerks say, in a slump that had just begun.",
        "The mill is sure to cut jobs on Wednesday, the clerks who saw its books said.",
        "The mayor is tipped to win a third term on Wednesday, a poll that the guild paid for found.",
        "The board is unlikely to agree on Wednesday, skippers who met it said.",
        "The mayor will go because the board, which meets on Wednesday, wanted it.",
        "The skipper will miss the race after the vote on Wednesday.",
        "The dean said he was “glad of a rest from Wednesday”.",
        '"They met once. On Wednesday we get to dance," the baker said.',
        "Seats for Wednesday's ball are sold out.",
        "Tickets to the ball on Wednesday have gone.",
        "The rooms for Wednesday have all been booked.",
        "Fish is expected to land at O.R. Brook dock on Wednesday.",
        '"On Wednesday you might want a hat," the baker who sold them said.',
        "Clerks said the talks on Wednesday will begin with a toast.",
        "The mayor said the guild's meeting Wednesday would be open to all.",
        "The dean said she hoped a visit to the mill on Wednesday would end the quarrel.",
        "The warden warned that races on Wednesday won't be held.",
        "The Penn Mill reports earnings Wednesday.",
        "Penn Mill and Tarn Boats report yearly results after lunch on Wednesday.",
        "The new map rolls out Wednesday.",
        "Penn play Tarn at the mill on Wednesday.",
        "Penn Rovers face Tarn on Wednesday.",
        "Tarn Town host Penn on Wednesday.",
        "The Penn choir tours the river on Wednesday, then rests.",
        "Ferry fares rise 5% on Wednesday.",
        "Kickoff Wednesday is at 2 p.m. in the yard.",
        "First pitch Wednesday is 1:05 p.m.",
        "Penn host Tarn, a club without a win, Wednesday (4.30pm).",
        "The guild and the harbor board return to the table on Wednesday.",
        "Try-outs are at the Gull on Wednesday from eight.",
        "A patch that slows the engine, Tide OS 5, reaches ferries on Wednesday.",
        "Mill roof heads warrant for Wednesday's town meeting",
        "The port expected a number of boats to be cut Wednesday.",
        "The port expected the ship to sail Wednesday.",
        "They hope to have power restored to the last of the farms by Wednesday.",
        "Wednesday remains a rest day.",
        "The talks, which ought to have begun on Wednesday, were moved to March 13.",
    ],
)
def test_what_is_planned_asked_or_called_off_lies_ahead(sentence: str) -> None:
    assert values(sentence)[0][:10] == AHEAD


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor called the plan unfair on Wednesday.",
        "They sent their plan to the lock board Wednesday and expect a reply.",
        "She had been asked to go, but on Wednesday the board gave her a month.",
        "The firm ended its offer for the mill by the Wednesday deadline.",
        "The guild has slept since it lost on Wednesday.",
        "The board voted for the plan on Wednesday.",
        "The mayor has called it unfair, telling a crowd at a visit on Wednesday that he would go.",
        "The pilot declined to be named on Wednesday.",
        "Members' vote on Wednesday was close.",
        "As of Wednesday's close, nobody had paid.",
        "The boat seemed to be repaired on Wednesday.",
        "Two of the oldest mills along the northern bank of the river said on\nWednesday that they would shut.",
        "The vote was originally called for Wednesday but a storm came.",
        "The bank is certain to have lost on Wednesday.",
        "The vote was postponed on Wednesday.",
        "The seats that stood in the hall on Wednesday were taken.",
        "The skipper will miss the race after a test on Wednesday showed a fracture.",
        "The skipper will miss the race because a storm on Wednesday sank it.",
        "The race was called off late on Wednesday.",
        "The offer had been extended again on Wednesday.",
        "The skippers had hoped to win on Wednesday but lost.",
        '"They will dance," the mayor said on Wednesday.',
        'The mayor on Wednesday called it "a plan that will last".',
        "The inquest into the death of Mara Quill at Penn Lock on Wednesday opens soon.",
        "Clerks said the fire at the mill on Wednesday will cost millions.",
        "The baker said at a meeting on Wednesday would be too soon.",
        "What she said of the mill on Wednesday will not be forgotten.",
        "Clerks said a man found in the river on Wednesday will be buried soon.",
        "The mayor said the talks on Wednesday would have failed.",
        "Penn Mill reports earnings Wednesday",
        "The papers of Penn Mill, in a report on Wednesday, tell of it.",
        "Oil prices rise on Wednesday.",
        "Mara Quill plays a flute at the mill on Wednesday.",
        "Penn play in the yard that burnt on Wednesday.",
        "The club plays a hall opened Wednesday.",
        "Penn Mill reports results after it cut jobs on Wednesday.",
        "The dean on Wednesday postponed her diving class, which was to be held at the mill.",
        "The mayor is in hospital after a fall on Wednesday.",
        "They seem to have left Wednesday.",
        "The ship appeared to be sinking Wednesday.",
    ],
)
def test_what_was_said_done_or_moved_away_lies_back(sentence: str) -> None:
    assert values(sentence)[0] == BEFORE


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The guild signed an agreement to buy the mill in April.", "2022-04"),
        ("The march planned by the mill for Thursday was called off.", "2022-01-13"),
        ("The march planned by the mill for Sunday was called off.", "2022-01-16"),
        ("Boat race put back from October to November", "2022-10"),
        ("The race has been put back from 2 February to 20 July.", "2022-07-20"),
        ("A fair, postponed from November because of rain, opens on 17 June.", "2021-11"),
        ("The feast was originally set for December 9 but was put off.", "2021-12-09"),
        ("Verdict expected in August; more to come", "2022-08"),
        ("* August: a new map of the river is published", "2022-08"),
        ("The dean extended the deadline until 26 August, saying that both sides had been kind.", "2022-08-26"),
        ("Hats begun before 1 August do not win.", "2021-08-01"),
        ("They mend boats built between March and November.", "2021-03"),
        ("The line, which cut its boats in November, will add one.", "2021-11"),
        ("The guild expects a first cut in November.", "2022-11"),
        ("On Dec. 3 the mill will close.", "2022-12-03"),
        ("The mill will report sales for December on Feb. 3.", "2021-12"),
        ("The board voted on Tuesday to close the mill in June.", "2022-06"),
        ("The guild must have a mill by June.", "2022-06"),
        ("The guild is expecting a new ferry in August.", "2022-08"),
        ("All 40 places on the boat trip of 10 November have gone.", "2022-11-10"),
        ("The boats of 10 December have gone.", "2021-12-10"),
        ("The ball, announced for 19 March in November, is off.", "2021-11"),
        ("The ball was announced for 19 August.", "2022-08-19"),
        ("The first loaf, called Penn, is planned for stores in May.", "2022-05"),
        ("An inquest, opened and adjourned in August 2021, is listed to begin on 18 September.", "2022-09-18"),
        ("Reopening: Oct. 4", "2022-10-04"),
        ("Planned end of works: Aug. 20", "2022-08-20"),
        ("Expected reopening on Sept. 4.", "2022-09-04"),
        ("- Oct. 4 – Expected reopening", "2022-10-04"),
        ("Oct. 4 | Reopening", "2022-10-04"),
        ("Planned closures on Dec. 3 led to a quarrel.", "2021-12-03"),
        ("Its reopening on Oct. 4 drew a crowd.", "2021-10-04"),
        ("- Nov. 3 – Reopening of the mill was delayed", "2021-11-03"),
        ("The firm had given Mar. 4 as the date of the ball.", "2022-03-04"),
        ("The firm had given Dec. 4 as its deadline.", "2021-12-04"),
        ("It will wait until May 5 while it restates its third-quarter accounts.", "2021-Q3"),
        ("Their March ball was put back last month from the 10th to the 24th.", "2022-03-24"),
        ("The ball was put back last month from the 24th to the 27th.", "2022-01-27"),
    ],
)
def test_a_month_lies_where_its_plan_does(sentence: str, value: str) -> None:
    assert value in values(sentence)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The line had hoped to run boats again from Monday.", "2022-01-17"),
        ("The line had hoped to run boats from Monday, but now says that the lock is shut.", "2022-01-17"),
        ("The line had hoped to run boats from Wednesday.", "2022-01-12"),
        ("The line had hoped to run boats from Monday but it rained.", "2022-01-10"),
        ("The guild had wanted to speak on Sunday.", "2022-01-16"),
    ],
)
def test_what_was_hoped_for_is_of_the_nearest_day_unless_it_is_told_how_it_went(sentence: str, value: str) -> None:
    assert values(sentence)[0] == value


def test_what_is_now_on_a_weekday_lies_ahead() -> None:
    assert values("The vote is now on Wednesday.") == ["PRESENT_REF", AHEAD]


@pytest.mark.parametrize(
    "sentence", ["The toll is to come in on 15 December.", "The toll is now to rise on 15 December."]
)
def test_what_is_to_be_done_lies_ahead_by_month_too(sentence: str) -> None:
    assert values(sentence)[-1] == "2022-12-15"


def test_the_original_date_of_what_waits_is_the_nearest_one() -> None:
    assert values("The original opening day was Feb. 14.") == ["2022-02-14"]


def test_what_people_did_until_an_hour_is_over() -> None:
    assert values("The pilots haggled over the toll until 3 a.m. on Wednesday.") == [f"{BEFORE}T03:00"]


def test_a_bare_day_to_come_is_near_whatever_month_was_named() -> None:
    found = values("Ada Brook, the mayor since July 2021, will speak in the hall on the 20th.")
    assert found == ["2021-07", "2022-01-20"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Please send the old lamp back by 31 December in the box provided.",
        "We will post new lamps; please return the old ones by 31 December.",
        "Send your drawings to the guild by 31 December.",
    ],
)
def test_what_readers_are_asked_to_do_by_a_day_lies_ahead(sentence: str) -> None:
    assert values(sentence) == ["2022-12-31"]


@pytest.mark.parametrize("told", ["The hearing is being held on", "The hearing has a new date:"])
def test_who_tells_of_a_day_at_the_end_does_not_put_it_into_the_past(told: str) -> None:
    assert values(f"{told} May 20, officials said.") == ["2022-05-20"]


def test_a_word_in_ed_that_opens_a_line_belongs_to_the_noun_behind_it() -> None:
    assert values("- Guided walk by the river on May 27") == ["2022-05-27"]


def test_the_present_of_an_unknown_verb_tells_of_a_day_to_come_in_a_story_and_not_in_a_caption() -> None:
    assert values("It has been a long winter. Rangers padlock the gate on Wednesday.") == [AHEAD]
    assert values("Rangers padlock the gate on Wednesday.") == [BEFORE]
    assert values("The ferry makes a stop in Tarn on Wednesday.") == [AHEAD]
    assert values("The Penn Ferry makes a stop in Tarn on Wednesday.") == [BEFORE]


def test_what_is_set_for_a_day_of_the_year_lies_ahead_however_far() -> None:
    assert values("The trial is set to open on January 1.") == ["2023-01-01"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Come Wednesday, pilots go back to work.",
        "Ada Brook will be laid to rest in the rose garden on Wednesday.",
        "The pilots have the hall from nine on Wednesday, and the cooks have ordered bread.",
        "The board sits again Wednesday at noon, the first three votes having elected no one.",
        "New hats come on Wednesday.",
        "Quill has been ruled out of Wednesday's race.",
        "The guild had Mara Quill lined up for Wednesday's ball.",
        "The guild has agreed to open the hall, provided they phone by Wednesday.",
        "Throw-in, said the coach, is 3.30 on Wednesday.",
        "Pilots land at Penn on Tuesday and take guard against Tarn on Wednesday.",
        "Open house Wednesday and Thursday, 1-4 p.m.",
        "The dockers lay down their hooks on Wednesday.",
        "Paper tickets disappear on Wednesday.",
        "The ferry is forecast by those who know to reach Penn on Wednesday.",
    ],
)
def test_plans_of_a_weekday_lie_ahead_whatever_else_is_told_in_the_past(sentence: str) -> None:
    assert AHEAD in [value[:10] for value in values(sentence)]


@pytest.mark.parametrize(
    "sentence", ["The rose that they had come Wednesday to see was red.", "The rose fell on Wednesday."]
)
def test_a_past_verb_and_had_come_look_back(sentence: str) -> None:
    assert values(sentence) == [BEFORE]


@pytest.mark.parametrize(
    "sentence",
    [
        "Full honors await Ted Quill at 11 a.m. Wednesday in Penn.",
        "The harbor robot makes its bow Wednesday at the fair, serving tea at 1:30 p.m. to the pilots.",
        "Wednesday's concert in Tarn hinges on a gearbox.",
        "Ostia is as far as Fred Tarn goes on Wednesday.",
    ],
)
def test_names_in_ed_tell_nothing_of_the_past_and_the_present_with_an_hour_lies_ahead(sentence: str) -> None:
    assert values(sentence)[0][:10] == AHEAD


def test_a_day_between_a_name_and_its_past_verb_has_passed() -> None:
    assert values("As voters will see a fight, Ted Quill on Wednesday announced that he is in.") == [BEFORE]


def test_the_present_about_what_a_day_has_left_behind_does_not_put_it_ahead() -> None:
    assert values("The pull of Wednesday's debate is still small.") == [BEFORE]


def test_what_was_to_have_been_on_a_day_before_is_of_the_year_to_come() -> None:
    assert values("The inquiry was previously to have opened on 2 September.") == ["2022-09-02"]


def test_the_bill_of_last_year_does_not_put_a_month_behind_a_verb_of_the_present_into_that_year() -> None:
    found = values("The guild, which paid a third of last year's bill, decides in September whether to go on.")
    assert found == ["2021", "2022-09"]


@pytest.mark.parametrize(
    "text",
    [
        "The tide results are published on Thursday. Pilots are glad.",
        "Workers at the Tarn mill vote Thursday on a pay deal.",
        "Judge Ada Brook ordered a recount in the Penn race, to start Thursday.",
    ],
)
def test_what_is_done_on_a_weekday_lies_ahead(text: str) -> None:
    assert find_dates(text, "2022-01-14")[-1].value == "2022-01-20"


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The mill has hired more hands. They start work on Wednesday.", AHEAD),
        ("The union has called for a boycott of classes on Wednesday.", AHEAD),
        ("The union called for calm on Wednesday.", BEFORE),
    ],
)
def test_what_they_start_or_have_called_for_lies_ahead(sentence: str, day: str) -> None:
    assert values(sentence) == [day]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The mayor is visiting Tarn on Wednesday.", AHEAD),
        ("She's also speaking at the hall on Wednesday.", AHEAD),
        ("The pilots are meeting Wednesday.", AHEAD),
        ("The pilots will have their appeal heard on Wednesday.", AHEAD),
        ("The guild hopes to have every roof mended by 10pm on Wednesday.", AHEAD + "T22:00"),
        ("Bread will cost a third less than at Wednesday's close.", BEFORE),
        ("They will choose a mayor, after Wednesday's vote left two.", BEFORE),
        ("The ship is late. It comes home on Wednesday. Few know why.", AHEAD),
        ("Ada Brook out of Wednesday's Tide National", AHEAD),
        ("The guild, which missed its own deadline of Wednesday, is sorry.", BEFORE),
        ("The guild is coming off a bad day Wednesday.", BEFORE),
        ("Police are looking into a fire on Wednesday.", BEFORE),
    ],
)
def test_what_somebody_is_about_to_do_lies_ahead(sentence: str, day: str) -> None:
    assert values(sentence) == [day]


def test_what_expires_lies_ahead_however_far() -> None:
    assert values("The price fell. An order that props it up expires on Dec. 31.") == ["2022-12-31"]
    assert values("The lease lapses on Nov. 30.") == ["2022-11-30"]


def test_a_past_form_that_is_a_noun_tells_nothing() -> None:
    assert values("They will dance in the boat shed on Wednesday.") == [AHEAD]
    assert values("The price will be fixed after the budget cut on Wednesday.") == [AHEAD]
    assert values("The mill shows its next set of hats on November 3.") == ["2022-11-03"]


def test_what_was_announced_of_something_says_nothing_of_its_day() -> None:
    assert values("Results come out, as already announced, on Wednesday.") == [AHEAD]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The case was put off last week. The court picks up its thread on Wednesday.", AHEAD),
        ("The court picks up its thread on Wednesday at 10 a.m.", AHEAD + "T10:00"),
        ("The pilots are back around the table on Wednesday.", AHEAD),
        ("The port is back at the mill on Wednesday.", AHEAD),
        ("The side is back in Penn after a defeat on Wednesday.", BEFORE),
        ("The pilots have cleared their desks: in the old hall, from noon on Wednesday, the port will speak.", AHEAD),
        ("The talks broke down; on Wednesday, the mayor will try again.", AHEAD),
    ],
)
def test_a_particle_a_place_or_a_clause_behind_a_colon_tells_what_lies_ahead(sentence: str, day: str) -> None:
    assert values(sentence)[-1][: len(day)] == day


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("A second flight from Penn, loaded with lamps, lands in Tarn on Wednesday; the first one brought oil.", AHEAD),
        ("Those hurt in Monday's crash come home on Wednesday aboard a barge.", AHEAD),
        ("Testing in the lock, which was torn up in May, gets started on Wednesday, the director said.", AHEAD),
        ("She said that a bill was read and that she expected it to become law on Wednesday.", AHEAD),
        ("It was in 1969 that it rose, and 50 years later, on Wednesday, a pilot will push a button.", AHEAD),
        ("The band has engaged Mara Quill as its first conductor from Wednesday.", AHEAD),
        ("She makes her debut on Wednesday, and the hall has named a cake for her.", AHEAD),
        ("The pilots had come on Wednesday with a bill.", BEFORE),
    ],
)
def test_the_present_of_those_who_come_or_of_what_becomes_lies_ahead(sentence: str, day: str) -> None:
    assert day in values(sentence)


def test_a_day_on_which_somebody_lost_is_over_whatever_its_sentence_looks_ahead_to() -> None:
    text = "Leaders are to name a scout on Monday, after a vote on Wednesday in which the guild lost two seats."
    assert values(text) == ["2022-01-17", BEFORE]


@pytest.mark.parametrize(
    "sentence",
    [
        "Skippers, who took down the flag in May, return Wednesday to take up two tolls.",
        "Polls in Tarn, which the guild carried in 2000, open at 6:30 a.m. Wednesday.",
    ],
)
def test_what_is_told_between_a_subject_and_its_present_verb_does_not_count(sentence: str) -> None:
    assert values(sentence)[-1][:10] == AHEAD


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The mill falls silent on Wednesday. Penn sighs.", AHEAD),
        ("The crew casts off on Wednesday. Penn sighs.", AHEAD),
        ("The old boats go under on Wednesday. Penn sighs.", AHEAD),
        ("The keys change hands on Wednesday. Penn sighs.", AHEAD),
        ("The seals are broken on Wednesday. Penn sighs.", AHEAD),
        ("No trains run on Wednesday. Penn sighs.", AHEAD),
        ("Ada Brook bows out on Wednesday. Penn sighs.", AHEAD),
        ("In Penn, the mill falls silent on Wednesday. All sigh.", AHEAD),
        ("Ada Brook supporters in Penn on Wednesday. Photo by Quill.", BEFORE),
        ("The crew casts off on Wednesday", BEFORE),
        ("The board members in Penn on Wednesday wept. Penn sighs.", BEFORE),
        ("The pier at dusk on Wednesday. Photo by Ada Brook.", BEFORE),
    ],
)
def test_a_sentence_without_another_verb_has_a_present(sentence: str, day: str) -> None:
    assert values(sentence) == [day]


def test_the_present_of_a_caption_is_of_the_past() -> None:
    assert values("A pilot cools off in Penn on Wednesday. Photo: Mara Quill/Norland Wire") == [BEFORE]


def test_what_will_be_done_first_leads_what_is_done_then() -> None:
    text = "Her body will be flown to Tarn on Monday and buried there on Wednesday in a service that begins at 8am."
    assert values(text) == ["2022-01-17", AHEAD, f"{AHEAD}T08:00"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The pilots flown in from Ostia on Wednesday will be kept in cabins for a month.",
        "The mayor, who laid a stone in Penn on Wednesday, is to visit the mill.",
        "Ada Brook, the loser in Wednesday's mayoral election, said she would rest.",
        "Mara Quill, runner-up in Wednesday's race, said she would rest.",
        "The count, the first since the agreement of Wednesday, will be long.",
    ],
)
def test_what_was_done_or_won_on_a_day_has_passed(sentence: str) -> None:
    assert values(sentence)[0] == BEFORE


def test_what_is_counted_is_no_verb() -> None:
    assert values("Ada Brook, elected mayor by 71 votes on Wednesday, will speak in Penn on Friday.")[0] == BEFORE


def test_the_old_day_of_what_has_been_pushed_is_the_next_one() -> None:
    assert values("Sunday's parade has been pushed to March 19.")[0] == "2022-01-16"


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The probe will fly past comet Olmsted on 9 December.", "2022-12-09"),
        ("The board will hear Ahmed on 9 December.", "2022-12-09"),
        ("The port publishes its price forecast on 19 May.", "2022-05-19"),
        ("The price was lower than forecast in July.", "2021-07"),
        ("Ada Brook has been linked with a move to Tarn next summer.", "2022-SU"),
    ],
)
def test_what_only_looks_like_a_past_is_none(sentence: str, value: str) -> None:
    assert values(sentence)[-1] == value


def test_a_headline_in_capitals_may_end_in_a_past() -> None:
    assert values("Mayor of Penn Jailed Wednesday")[-1] == "2022-01-12"


def test_last_year_owns_what_will_come_out() -> None:
    assert values("Last year's accounts will be tabled on 15 March.") == ["2021", "2022-03-15"]
    assert values("Last year's fair was held on 15 March.") == ["2021", "2021-03-15"]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Homes will be dry until Thursday after a main split open on Wednesday.", "2022-01-12"),
        ("The ballet comes for a night on 24 April, and a gala on 31 December is to be broadcast.", "2022-12-31"),
        ("Tuesday 1 February: time trial, Tarn, 13:00 (Monday is free)", "2022-02-07"),
    ],
)
def test_each_clause_and_aside_tells_of_its_own_day(sentence: str, value: str) -> None:
    assert values(sentence)[-1] == value


def test_an_hour_is_not_of_the_day_that_an_aside_tells_of() -> None:
    assert values("Tuesday 1 February: time trial, Tarn, 13:00 (Monday is free)")[1] == "2022-02-01T13:00"


@pytest.mark.parametrize("verb", ["transferred", "postponed", "delayed", "shelved", "ditched"])
def test_the_day_of_what_was_put_off_or_dropped_is_the_next_one(verb: str) -> None:
    goal = "" if verb in ("shelved", "ditched") else " to 3 February"
    assert values(f"The band {verb} Wednesday's concert{goal}.")[0] == "2022-01-19"


def test_the_month_of_older_figures_is_past() -> None:
    assert values("One house in six is dry, up from one in 11 in February.")[-1] == "2021-02"
    assert values("Sales are at $3, down from $4 in March.")[-1] == "2021-03"
