"""Wordings of what is to come that a sentence of news may use, and the title that each gives its event."""

import pytest

from briefings.model.article import EventKind, EventStatus, RawArticle
from briefings.parse import parse_article
from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("The two sides must sue or step aside by Feb. 3.", ["Deadline for two sides to sue or step aside"]),
        ("The port must have a new manager by Feb. 3.", ["Deadline for port to have a new manager"]),
        ("The ferry will get a trial run on Feb. 3.", ["Trial run of the ferry"]),
        ("The next race, coming up on Feb. 3, is open to all.", ["Next race"]),
        ("The port will publish a “clear and final” statement on the pier on Feb. 3.", ["Statement on the pier"]),
        ("The seat will be filled in a by-election in Penn on Feb. 3.", ["By-election in Penn"]),
        ("Beavers have come back. Four of them, born in Tarn, are to be set free on Feb. 3.", ["Release of beavers"]),
        ("The zoo has bred four beavers. Two of them are to be set free on Feb. 3.", ["Release of four beavers"]),
        ("The whale will be released into the bay on Feb. 3.", ["Release of the whale"]),
        ("The suspect will be released on Feb. 3.", ["Release of the suspect"]),
        ("The report will be released on Feb. 3.", ["Report"]),
        ("The pilots' vote, at Penn on Feb. 3, will be streamed.", ["Pilots' vote"]),
        ("The hearing on the tolls has been given a new date, Feb. 3.", ["Hearing on the tolls"]),
        ("The port accepted an invitation to meet the pilots on Feb. 3.", ["Port's meeting with the pilots"]),
        ("Crews will begin drilling on Feb. 3 through the ice.", ["Crews to begin drilling through the ice"]),
        ("A climber will climb down from the roof on Feb. 3.", ["Climber to climb down from the roof"]),
        ("The ballot of the pilots opens on Feb. 3 and closes on Feb. 9.", ["Ballot of the pilots"]),
        ("Rower Ida Dunn is out of Saturday's derby with a knee.", ["Derby"]),
        ("The clerk says the march through Penn on Saturday is still on.", ["March through Penn"]),
        ("What we're watching: the ferry makes its first crossing on Thursday.", ["Ferry makes its first crossing"]),
        ("Brook has a sore knee. A scan on Thursday will settle whether she starts.", ["Scan"]),
        (
            "The school is turning over its gym, from Feb. 3 to Feb. 9, to an exhibition of buttons.",
            ["Exhibition of buttons"],
        ),
        ("Saturday's canoe regatta is still on, its organizers insist.", ["Canoe regatta"]),
        ("The relay that was scrubbed last year has found both a backer and a date: Feb. 3, in Hay.", ["Relay"]),
        ("Thursday is the last day to send in comments on the mine.", ["Last day to send in comments on the mine"]),
        (
            "Free shots for babies aged six to 11 months start on Feb. 3.",
            ["Start of free shots for babies aged six to 11 months"],
        ),
        (
            "The Fenwick, shut on Mondays as ever, will unveil its whale on Feb. 3.",
            ["Unveiling of the Fenwick's whale"],
        ),
        (
            "The great bell of Penn lay in mud. On Feb. 3 it is to be rung again.",
            ["Great bell of Penn to be rung again"],
        ),
        (
            "Paul Dunn had been due to learn his fate. Judge Ada Brook told him that the hearing would be on Feb. 3.",
            ["Hearing"],
        ),
        (
            "The board votes on new rules for boats on Feb. 3. If adopted, they would start on Feb. 9.",
            ["Board vote on new rules for boats", "Start of new rules for boats"],
        ),
        (
            "Hanne Stoop is suing, and a court in Ghent hears her appeal on Feb. 3.",
            ["Court hearing of Hanne Stoop's appeal"],
        ),
        ("The mayor is to see the king in Penn on Feb. 3.", ["Mayor's meeting with the king"]),
        ("A guided walk that Ada Brook was to lead on Feb. 3 is off.", ["Guided walk with Ada Brook"]),
        ("The talks failed, and a vote is likely on Feb. 3.", ["Vote"]),
        ("The old pump failed last year, and a vote on Feb. 3 becomes likely.", ["Vote"]),
        ("The full council has the last word, by a show of hands, on Feb. 3.", ["Full council decision"]),
        (
            "The Penn hearing will be on Feb. 3 at noon. Tarn's will be held at 1:30 p.m.",
            ["Penn hearing", "Tarn's hearing"],
        ),
        ("The pool opens at 7am from Monday to Saturday.", []),
        ("The club will lead its usual Saturday ride from the tower.", []),
        ("The parties agreed to resume coalition talks on Feb. 3.", ["Parties' coalition talks"]),
        ("The parties agreed on Thursday to resume talks on Monday.", ["Parties' talks"]),
        ("Penn will open free walk-in clinics on Feb. 3.", ["Opening of free walk-in clinics"]),
        ("The office has pencilled in Feb. 3 for the election.", ["Election"]),
        ("The election may fail. His office has pencilled in Feb. 3.", ["Election"]),
        (
            "Tarn will be without Brook when they visit the holders, in the quarter-finals of the Tide Cup on Feb. 3, "
            "and the winners face a wait to learn whom they play next.",
            ["Quarter-finals of the Tide Cup"],
        ),
        (
            "Penn Ferries has cancelled the sailing from Tarn to Hessa at noon on Feb. 3.",
            ["Sailing from Tarn to Hessa"],
        ),
        ("The court rejected the appeal on Monday and set sentencing for Feb. 3.", ["Sentencing"]),
        ("The chamber is scheduled to hear from Ada Brook on Feb. 3.", ["Chamber's hearing of Ada Brook"]),
        (
            "The county will hold two open houses on the plan, on Feb. 3 in Penn and on Feb. 9 in Tarn.",
            ["Open house on the plan", "Open house on the plan"],
        ),
        ("The exhibition, which features 120 works, runs from Feb. 3 to Feb. 9.", ["Exhibition"]),
        ("Polls open at 7 a.m. and close at 10 p.m. on Feb. 3.", ["Polls"]),
        ("The council has set aside Feb. 3 for a cleanup of the river.", ["Cleanup of the river"]),
        ("The play, which opened in London last year, transfers to Tarn on Feb. 3.", ["Transfer of the play to Tarn"]),
        ("The firm cuts peat. As things stand, it must stop cutting by Feb. 3.", ["Deadline for firm to stop cutting"]),
        ("Union members will be asked to vote on the deal from Feb. 3.", ["Union members' vote on the deal"]),
        (
            "Quill is to defend the rise before parliament's budget committee on Feb. 3.",
            ["Quill to defend the rise before parliament's budget committee"],
        ),
        ("The museum said its new wing, delayed twice, would open on Feb. 3.", ["Opening of the museum's new wing"]),
        ("The union, which says its members will not be paid, has called a strike for Feb. 3.", ["Union strike"]),
        ("The union, which says it is not paid, has called a strike for Feb. 3.", ["Union strike"]),
        ("The ferry resumes service on Feb. 3.", ["Ferry's resumption of service"]),
        ("A flood watch will be in effect from Feb. 3 to Feb. 4.", ["Flood watch in effect"]),
        (
            "Entries for the two open seats on the board close on Feb. 3.",
            ["Closing of entries for the two open seats on the board"],
        ),
        ("School will be closed on Jan. 18 for Presidents Day.", ["School to be closed"]),
        ("Fore Street will be closed Monday through Friday.", ["Fore Street to be closed"]),
        ("The shelter needs blankets by Jan. 29.", ["Deadline for blankets"]),
        (
            "The tide office will say in the first week of April whether a strike is needed.",
            ["Tide office to say whether a strike is needed"],
        ),
        ("The school results, which parents were told to expect today, have been held back.", ["School results"]),
        (
            "Two clocks go to Penn. They leave Tarn on Feb. 3; if the tunnel is shut, they will go by road on Feb. 9.",
            ["Departure of two clocks", "Two clocks to go by road"],
        ),
        ("Inns will be forbidden to sell cider from Feb. 3.", ["Inns to be forbidden to sell cider"]),
        ("Inns will not be allowed to sell cider from Feb. 3.", ["Inns not to be allowed to sell cider"]),
        ("The old mill will be knocked over on Feb. 3.", ["Demolition of the old mill"]),
        ("Written amendments are accepted until Jan. 29.", ["Deadline for written amendments"]),
        ("The ruling on night dives is now promised for Feb. 3.", ["Ruling on night dives"]),
        ("The town council has called a special meeting for Feb. 3.", ["Town council special meeting"]),
        ("The town council has called a special meeting on tides for Feb. 3.", ["Special meeting on tides"]),
        ("The pilots of Penn will down shutters on Feb. 3.", ["Strike by the pilots of Penn"]),
        (
            "The market, held on a meadow at 3,100 metres where herders from Tarn used to swap wool for flour, is to "
            "reopen on Feb. 3.",
            ["Reopening of the market"],
        ),
        ("To reserve a seat, call the library by Jan. 29.", ["Deadline to reserve a seat"]),
        ("Visitation will be from 4 to 7 p.m. Feb. 3.", ["Visitation"]),
        ("The harbor office issued a warning for ice, in force from Feb. 3.", ["Warning for ice in force"]),
        ("The curfew was in force from Jan. 3.", []),
        ("The harbor office issued a storm warning for Feb. 3.", ["Storm warning"]),
        ("Ferry fares will rise 5% on Feb. 3.", ["Ferry fares to rise 5%"]),
        (
            "Tarn Foods declared a dividend of $0.22, payable on March 3, to shareholders of record on Feb. 3.",
            ["Payment of a dividend of $0.22", "Record date of a dividend of $0.22"],
        ),
        ("The pilots will have their appeal heard on Feb. 3.", ["Hearing of pilots' appeal"]),
        ("The port will have its roof repaired on Feb. 3.", ["Repair of port's roof"]),
        ("A petition will be handed in on Feb. 3.", ["Handing-in of a petition"]),
        ("Night ferries will run as normal on Feb. 3.", []),
        ("We've got till Feb. 3 to lodge a bid.", ["Deadline to lodge a bid"]),
        ("The clerk says it's put off closing the pier until Feb. 3.", ["Closing the pier"]),
        (
            "To use it, the port has to have its papers signed by Feb. 3.",
            ["Deadline for port to have its papers signed"],
        ),
        ("The port reports its next set of figures on Wednesday.", ["Port's next set of figures"]),
        ("- Jan. 28 Feb. 3: tide walk, moved because of the fair", ["Tide walk"]),
        ("The rights issue opens for subscription on Feb. 3.", ["Opening of the rights issue for subscription"]),
        (
            "A group called Quill Light will ask the board on Feb. 3 to move the mast.",
            ["Group called Quill Light to ask the board to move the mast"],
        ),
        ("The board will debate the toll, which has split the port, on Feb. 3.", ["Board debate on the toll"]),
        ("If the board agrees and there is no gale, the tugs stop on Feb. 3.", ["Tugs stop"]),
        ("A tide show, with lamps, which was to have been held on Feb. 3, has been called off.", ["Tide show"]),
        ("The clerk, Ada Brook, will face growers at the hall on Feb. 3.", ["Ada Brook's meeting with growers"]),
        ("The port office has called Ada Brook to Penn on Feb. 3.", ["Port office meeting with Ada Brook"]),
        (
            "Pilots who want a berth need to have their forms in by Feb. 3.",
            ["Deadline for pilots who want a berth to have their forms"],
        ),
        ("A hearing was moved Wednesday to Feb. 3.", ["Hearing"]),
        ("The port hopes to have every lamp mended by Feb. 3.", ["Every lamp to be mended"]),
        ("A tug built to break ice is to be launched on Feb. 3.", ["Launch of a tug built to break ice"]),
        ("On Feb. 3 parliament votes on a motion, and the port is not on her side.", ["Parliament vote on a motion"]),
        (
            "A visit to Penn by the harbor commissioner, Ada Brook, which had been set for Feb. 3, was postponed.",
            ["Visit to Penn by the harbor commissioner"],
        ),
        (
            "Who decides? The port's clerk, Ada Brook. She's coming up on Feb. 3 to meet the growers.",
            ["Ada Brook's meeting with the growers"],
        ),
        ("Visits to the tower are suspended through Feb. 3.", []),
        ("Should it be a draw, a final game will settle the match on Feb. 3.", ["Final game"]),
        ("The tug's next race is to be the Tide Cup on Feb. 3.", ["Tide Cup"]),
        ("The new tug is arriving on Wednesday.", ["Arrival of the new tug"]),
        (
            "The harbor master is Ada Brook. She's coming up on Feb. 3 to meet the growers at the hall.",
            ["Harbor master's meeting with the growers"],
        ),
        ("The mayor is coming to Tarn on Feb. 3.", ["Mayor's visit to Tarn"]),
        ("Pilots met in Tarn. They'll vote on it at the hall on Feb. 3.", ["Pilots' vote"]),
        (
            "The board fixed Feb. 3 as the record date for the dividend of 4p a share, which will be paid on Feb. 9.",
            ["Record date for the dividend of 4p a share", "Payment of the dividend of 4p a share"],
        ),
        (
            "The board declared a dividend of 4p a share, for which the record date is Feb. 3.",
            ["Record date for a dividend of 4p a share"],
        ),
        ("If the pilots agree, Feb. 3 will be the record date for the split.", ["Record date for the split"]),
        ("She will row in the Quill Cup, the port's oldest race, which goes ahead on Feb. 3.", ["Quill Cup"]),
        (
            "A pilot was charged with theft. He is due before magistrates on Feb. 3.",
            ["Pilot's appearance before magistrates"],
        ),
        ('"It was the fog," Tom Abel said. He is due back in court on Feb. 3.', ["Tom Abel's court appearance"]),
        (
            "The office has issued a yellow warning for ice that comes into force on Monday.",
            ["Yellow warning for ice comes into force"],
        ),
        ("The office issued a storm warning from 6 p.m. Monday through noon Tuesday.", ["Storm warning"]),
        ("Boats will not run between Penn and Tarn on Feb. 3.", ["Boats not to run between Penn and Tarn"]),
        ("There will be no school on Feb. 3.", ["No school"]),
        ("There will be no vote on Feb. 3.", []),
        ("The boat service will be suspended from Feb. 3.", ["Suspension of the boat service"]),
        ("The least wage increases to $16 on Feb. 3.", ["Least wage increases to $16"]),
        ("Ada Brook becomes principal on Feb. 3.", ["Ada Brook becomes principal"]),
        ("Coach Ada Brook names her squad on Tuesday.", ["Coach Ada Brook names her squad"]),
        (
            "Porters belonging to the Tide union intend to walk out on Feb. 3.",
            ["Strike by porters belonging to the Tide union"],
        ),
        ("A free rabies clinic is at the mill on Feb. 3.", ["Free rabies clinic"]),
        ("The tide office said that a new hearing had already been fixed for Feb. 3.", ["New hearing"]),
        ("The pilots' match, down for Feb. 3, has been dropped.", ["Pilots' match"]),
        (
            "The mills, which are mostly in foreign hands, have until Feb. 3 to publish their prices.",
            ["Deadline for mills to publish their prices"],
        ),
        (
            "Entries for the banner prize, open to schools, close on Feb. 3.",
            ["Closing of entries for the banner prize"],
        ),
        ("A motion for a stay will be argued Monday.", ["Argument of a motion for a stay"]),
        (
            "The tide council will consider on Feb. 3 whether to pay for a new quay.",
            ["Tide council debate on whether to pay for a new quay"],
        ),
        ("The new fares come in on Feb. 3.", ["New fares come in"]),
        (
            "The owner of the mill was told by Judge Ada Brook yesterday to take the fence down by Feb. 3.",
            ["Deadline for owner of the mill to take the fence down"],
        ),
        ("Maps go out to every pilot from Feb. 3.", ["Maps go out to every pilot"]),
        ("The pilots' guild is split. Its members vote online on Feb. 3.", ["Pilots' guild's members vote online"]),
        ("Pilots are wanted for two planting days, on Feb. 3 and Feb. 9.", ["Two planting days"] * 2),
        ("Written objections: Must reach the clerk by Feb. 3.", ["Deadline for written objections to reach the clerk"]),
        ("Late entries open on Feb. 3 and close on Feb. 9.", ["Opening of late entries", "Closing of late entries"]),
        ("The hearing replaces the one announced for Feb. 3.", []),
        ("The port expects to have the north quay open by Feb. 3.", ["Opening of the north quay"]),
        ("- Friday, Feb. 5: Rest day", []),
        (
            "- Feb. 3: Jobs report\n- Feb. 4: Earnings from Quill, Tarn and Lumen",
            ["Jobs report", "Earnings from Quill, Tarn and Lumen"],
        ),
        ("- Feb. 3: Election Day", ["Election Day"]),
        (
            "* Interim dividend of 7 cents a share, to be paid on Feb. 3.",
            ["Payment of interim dividend of 7 cents a share"],
        ),
        ("The fund has asked for a grant, on which a decision is likely on Feb. 3.", ["Decision on a grant"]),
        ("The board, which had planned to adopt it on Feb. 1, has moved that vote to Feb. 3.", ["Vote"]),
        ("Monday 1 February\n- House does not sit.\n- 1000: Talks on tolls, Quill House.", ["Talks on tolls"]),
        ("The jury will give away the awards on Feb. 3.", ["Presentation of the awards"]),
        (
            "- Feb. 3: Papers for the by-election must be lodged",
            ["Deadline for papers for the by-election to be lodged"],
        ),
        ('- Feb. 3: "Two Boats, Forty Oars", Town Hall', ['"Two Boats, Forty Oars"']),
        (
            "Norland and Ostia will sign a deal on Feb. 3 to rebuild the road bridge.",
            ["Signing of a deal to rebuild the road bridge"],
        ),
        (
            "Brook will hold town meetings on Feb. 3 and Feb. 6. A third, at Ostia, is likely on Feb. 9.",
            ["Brook's town meetings", "Brook's town meetings", "Third town meeting"],
        ),
        ("A decision by the board, pencilled in for Jan. 30, has moved to Feb. 3.", ["Decision by the board"]),
        ("Voters would be called on Feb. 3.", ["Vote"]),
        ("Old lamps get no repairs after Feb. 3.", ["End of repairs for old lamps"]),
        ("- Feb. 3, 10.00-16.00: Open day, Tarn Gin Works.", ["Open day, Tarn Gin Works"]),
        ("- CALLED OFF: Annual meeting of Tarn Looms on Feb. 3.", ["Annual meeting of Tarn Looms"]),
        (
            "The board declared a dividend of 4p. It will be paid on Feb. 9 to shareholders on the register on Feb. 3; "
            "the shares will be marked ex-dividend on Feb. 1.",
            ["Payment of a dividend of 4p", "Record date of a dividend of 4p", "Shares to be marked ex-dividend"],
        ),
        ("The second kiln, which was shut down last year, will be relit on Feb. 3.", ["Relighting of the second kiln"]),
        ("Pilots can put questions to the board until Feb. 3.", ["Deadline for pilots to put questions to the board"]),
        ("The pilots' union will observe a one-day strike on Feb. 3.", ["Pilots' union one-day strike"]),
        (
            "- Feb. 3 -- Special primary, Tarn district.\n- Feb. 4 -- Mayor Ada Brook visits Penn.",
            ["Special primary", "Mayor Ada Brook's visit to Penn"],
        ),
        ("Rangers now say walkers can go back on Feb. 3.", ["Walkers to go back"]),
        ("The bridge opens on Feb. 1. Those who want to cross can do so from Feb. 3.", ["Opening of the bridge"]),
        ("One seal eats its own weight in a day.", []),
        (
            "Brook will hold town meetings in Penn on Tuesday and in Tarn on Thursday.",
            ["Brook's town meetings", "Brook's town meetings"],
        ),
        ("Pilots think that whoever wins in Penn will get a prize on Feb. 3.", []),
        ("Sen. Ada Brook is scheduled for Feb. 3.", []),
        ("Voters will be asked to renew the levy on Feb. 3.", ["Voters' vote to renew the levy"]),
        ("Leaders hope to bring the bill to the floor on Feb. 3.", ["Leaders to bring the bill to the floor"]),
        (
            "The first debate will be in Penn on Feb. 3, and the second in Tarn on Feb. 9.",
            ["First debate", "Second debate"],
        ),
        (
            "The show visits Penn on Feb. 3, Ostia on Feb. 4 and Tarn on Feb. 9.",
            ["Show's visit to Penn", "Show's visit to Ostia", "Show's visit to Tarn"],
        ),
        ("The Monday market will be held on Tuesday, Feb. 9.", ["Monday market"]),
        (
            "A six-week consultation on the quay began on Monday and ends on Feb. 3.",
            ["End of a six-week consultation on the quay"],
        ),
        ("The power will be off from 9 a.m. to noon on Feb. 3.", ["Power to be off"]),
        ("The council is consulting on the quay until Feb. 3.", ["End of consultation on the quay"]),
        ("The results of the ballot are due to be declared on Feb. 3.", ["Results of the ballot"]),
        ("The play opens at the Mill Theatre on Feb. 3.", ["Opening of the play"]),
        ("The minister will face questions from the committee on Feb. 3.", ["Minister's question session"]),
        ("The ferry sails for the last time on Feb. 3.", ["Sailing of the ferry for the last time"]),
        ("Norland name their squad on Tuesday.", ["Norland name their squad"]),
        ("Figures on herring are out on Tuesday.", ["Figures on herring"]),
        ("- Friday, Feb. 5: Family Day free skate, Quill Rink", ["Family Day free skate"]),
        ("- Returns of old charts: by post, to arrive by Feb. 3", ["Deadline for returns of old charts"]),
        ("The day would end at 4 p.m. on Feb. 3.", []),
    ],
)
def test_what_a_story_announces_has_its_own_words(story: str, titles: list[str]) -> None:
    assert [event.title.partition(" (")[0] for event in find(story)] == titles


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "The tide board has invited both unions to Tarn next Wednesday.",
            [("Tide board meeting with both unions", "2027-01-20", "scheduled")],
        ),
        (
            "Ada Brook will name her team at a news conference in Tarn on Feb. 3.",
            [("Ada Brook's news conference", "2027-02-03", "scheduled")],
        ),
        (
            "The mayor's tour, planned for Feb. 3, is off: she will open a school instead.",
            [("Mayor's tour", "2027-02-03", "cancelled")],
        ),
        (
            "The ballot committee has put off its hearing on the pier. It had been set for Feb. 3 at the Quay Inn. "
            "The committee will name a new day by Jan. 29.",
            [
                ("Hearing on the pier", "2027-02-03", "postponed"),
                ("Committee to name a new day", "2027-01-29", "scheduled"),
            ],
        ),
        (
            "The tide court takes up the petition of two boats on Jan. 20.\n\n"
            "Harbor Secretary Ada Brook will meet the owners of both boats next week.",
            [
                ("Tide court debate on the petition of two boats", "2027-01-20", "scheduled"),
                ("Harbor Secretary Ada Brook's meeting with the owners of both boats", "2027-W03", "scheduled"),
            ],
        ),
        ("The abstracts won't be public until Feb. 3.", [("Abstracts", "2027-02-03", "scheduled")]),
    ],
)
def test_who_is_invited_speaks_or_names_another_day_has_an_event(story: str, told: list[tuple[str, str, str]]) -> None:
    found = [(event.title.partition(" (")[0], event.start, event.status.value) for event in find(story)]
    assert sorted(found) == sorted(told)


def test_a_launch_told_by_its_place_is_named_and_placed() -> None:
    (event,) = find("The launch of Tidewrack-2 is near. Liftoff from Cape Quill, Norland, is set for Feb. 3.")
    assert (event.title, event.location) == ("Launch (Tidewrack-2)", "Cape Quill, Norland")


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("A recount that Brook asked for begins at 9 a.m. on Feb. 3 in the annex.", ["Recount"]),
        ("The inquiry that pilots called for opens on Feb. 3.", ["Opening of the inquiry"]),
        ("A boat carrying what may be the oldest lamp will dock in Ostia on Feb. 3.", ["Docking of a boat"]),
        ("The skills night, which had been down for Feb. 3, is cancelled.", ["Skills night"]),
        ("Ms. Brook's visit to the Penn workshop, due on Feb. 3, is off.", ["Ms. Brook's visit to the Penn workshop"]),
        ("Tickets for Friday, Feb. 5, remain valid.", []),
        (
            "Applications for the 2028 pilots' camp close at 11 p.m. on Feb. 3.",
            ["Closing of applications for the 2028 pilots' camp"],
        ),
        (
            "- The Glass Pilot, a new play by Ada Brook, from Feb. 3 to Feb. 9, main house.\n"
            "- Snow Lamp, from Feb. 20; casting to be announced this month.",
            ["Glass Pilot", "Snow Lamp"],
        ),
    ],
)
def test_relative_clauses_asides_and_programmes_name_their_events(story: str, titles: list[str]) -> None:
    assert [event.title.partition(" (")[0] for event in find(story)] == titles


def test_the_name_before_a_lines_colon_says_what_is_launched() -> None:
    (event,) = find("- Radar satellite Penn-3: launch from Norland no earlier than Feb. 3.")
    assert (event.title, event.location) == ("Launch (radar satellite Penn-3)", "Norland")


def test_an_hour_behind_the_first_sentence_is_of_what_its_own_names() -> None:
    first, second = find("- Feb. 3: the year's biggest tide. Open house at the Tarn observatory from 7 p.m. to 10 p.m.")
    assert (first.title, first.start) == ("Year's biggest tide", "2027-02-03")
    assert (second.title, second.start) == ("Open house at the Tarn observatory", "2027-02-03T19:00")
    (primary,) = find("- Feb. 3: Special primary, Tarn district. Polls open at 7 a.m.")
    assert primary.start == "2027-02-03T07:00"


def test_the_same_done_to_two_things_is_two_events() -> None:
    lock, schools = find(
        "The sea lock at Ostia will be closed at 10 p.m. on Feb. 3.\n\n- Schools in Penn will be closed on Feb. 3."
    )
    assert "lock" in lock.title
    assert "Schools" in schools.title


def test_the_ceremony_that_opens_a_cup_is_one_more_event() -> None:
    cup, ceremony = find(
        "The women's Tarn Cup, which runs from Friday, Feb. 5, to Feb. 14, is a rink short.\n\n"
        "The opening ceremony goes ahead at noon on Friday, Feb. 5, at the Penn Club."
    )
    assert (cup.start, cup.end) == ("2027-02-05", "2027-02-14")
    assert (ceremony.start, ceremony.location) == ("2027-02-05T12:00", "Penn Club")


def test_a_court_with_its_town_leads_to_its_case() -> None:
    (event,) = find("- Feb. 3: Court of Session, Ostia: Tarn Net Makers v Penn Mills resumes before Lady Quill.")
    assert "Tarn Net Makers v Penn Mills" in event.title
    assert event.location == "Court of Session, Ostia"


@pytest.mark.parametrize(
    ("story", "title", "kind"),
    [
        ("The ferry to Tarn, also grounded, should be back on Feb. 3.", "Return of the ferry to Tarn", "other"),
        ("The harbor fair is back on Feb. 3.", "Harbor fair", "other"),
        ("The pilots will strike unless there is a deal by Feb. 3.", "Deadline for a deal", "deadline"),
        ("If no agreement is reached by Feb. 3, the pilots will strike.", "Deadline for agreement", "deadline"),
        ("Old passes: swap yours by Feb. 3, or they will lapse.", "Deadline to swap old passes", "deadline"),
        ("Membership dues are payable by Feb. 3.", "Deadline for membership dues", "deadline"),
        (
            "The pilots' council has been given a week longer, to Feb. 3, to put in its plan.",
            "Deadline for pilots' council to put in its plan",
            "deadline",
        ),
        ("Those who would rather row have until Feb. 3.", "Deadline for those who would rather row", "deadline"),
        ("Pilots will be able to buy the new tide tables from Feb. 3.", "Sale of the new tide tables", "release"),
        (
            "A mediator has asked pilots and owners to come to the town hall in Tarn on Feb. 3.",
            "Mediator's meeting with pilots and owners",
            "meeting",
        ),
        (
            "A public panel, “Who Reads the Tide?”, brings together Ada Brook and Mara Quill on Feb. 3.",
            "Public panel, “Who Reads the Tide?”",
            "meeting",
        ),
        ("The mediators have pencilled in a second round in Ostia for Feb. 3.", "Second round", "other"),
        ("Entries for the 2028 regatta open on Feb. 3.", "Opening of entries for the 2028 regatta", "other"),
        (
            "A march through Tarn, set for Feb. 3, will go ahead with drums instead of horns.",
            "March through Tarn",
            "other",
        ),
    ],
)
def test_what_is_back_needed_asked_for_or_brings_people_together_is_told(story: str, title: str, kind: str) -> None:
    (event,) = find(story)
    assert (event.title.partition(" (")[0], event.start, event.kind.value) == (title, "2027-02-03", kind)


def test_a_holiday_before_a_noun_tells_its_day() -> None:
    story = "The New Year's Eve gala will go ahead with a brass band."
    (event,) = parse_article(RawArticle(f"Dec. 1, 2026\n\nNews from the harbor\n\n{story}")).events
    assert (event.title.partition(" (")[0], event.start) == ("Gala", "2026-12-31")


def test_a_protest_against_a_defeat_is_heard_on_the_later_day() -> None:
    (event,) = find("Tarn's protest against their defeat at Ostia on 11 January will be heard by the board on Feb. 3.")
    assert (event.title, event.start) == ("Hearing of Tarn's protest against their defeat at Ostia", "2027-02-03")


def test_a_long_subject_with_places_still_does_something() -> None:
    (event,) = find("Some 900 rowers on 40 tide boats in Upper Penn and Lower Tarn will stop rowing from Feb. 3.")
    assert event.start == "2027-02-03"


def test_doors_that_open_that_day_give_their_hour_to_what_was_told_before() -> None:
    (event,) = find(
        "Pilots will be able to buy the new tide tables from Feb. 3.\n\n"
        "The shop in Tarn opens its doors at 9 a.m. that day for pilots only."
    )
    assert (event.title, event.start) == ("Sale of the new tide tables", "2027-02-03T09:00")


@pytest.mark.parametrize(
    ("story", "kind"),
    [
        ("An inspector will decide on Feb. 3 whether the pier is safe.", "other"),
        ("The organisers decide on Feb. 3 whether the regatta goes ahead.", "other"),
        ("The harbor board will decide on Feb. 3 whether to sell the pier.", "vote"),
        ("Dock workers will decide on Feb. 3 whether to strike.", "vote"),
    ],
)
def test_only_a_body_that_votes_decides_by_a_vote(story: str, kind: str) -> None:
    assert [e.kind.value for e in find(story)] == [kind]


@pytest.mark.parametrize(
    ("story", "title", "status"),
    [
        (
            "The pilots' final, Penn v Tarn, which was to be the curtain-raiser on Feb. 3, has been put off.",
            "Pilots' final",
            EventStatus.POSTPONED,
        ),
        (
            "The anchor, which the riggers hope to fit on Feb. 3, is being cast in Ostia.",
            "Fitting of the anchor",
            EventStatus.TENTATIVE,
        ),
        (
            "The anchor, which is being cast in Ostia and which the riggers will fit on Feb. 3, has cost a lot.",
            "Fitting of the anchor",
            EventStatus.SCHEDULED,
        ),
        (
            "The bells of Tarn, which have not been heard since a joist gave way in May, are to ring on Feb. 3.",
            "Bells of Tarn to ring",
            EventStatus.SCHEDULED,
        ),
        (
            "A history of the harbor, planned for Feb. 3, has been held back until the trial is over.",
            "History of the harbor",
            EventStatus.POSTPONED,
        ),
        (
            "The north ferry may be out of service for repairs from Feb. 3.",
            "Closing of the north ferry",
            EventStatus.TENTATIVE,
        ),
        (
            "The judge directed each pilot to pay a tenth of the fine by Feb. 3.",
            "Deadline for each pilot to pay a tenth of the fine",
            EventStatus.SCHEDULED,
        ),
        (
            "The coach names her team on Feb. 3, and she would not say if the keeper starts.",
            "Coach names her team",
            EventStatus.SCHEDULED,
        ),
        ("A new lamp, which is to reach shops on Feb. 3, is blue.", "Sale of a new lamp", EventStatus.SCHEDULED),
    ],
)
def test_what_a_relative_clause_or_a_hope_tells_is_named(story: str, title: str, status: EventStatus) -> None:
    assert [(e.title, e.status) for e in find(story)] == [(title, status)]


def test_an_election_is_told_by_the_seats_that_are_empty() -> None:
    found = find(
        "Nominations for two seats on the harbor council close on Feb. 3. There will be an election on March 9."
    )
    assert [e.title for e in found][-1] == "Harbor council election"


@pytest.mark.parametrize("story", ["Ada Brook will be sentenced on Feb. 3.", "Feb. 3: sentencing of Ada Brook"])
def test_people_convene_where_somebody_is_sentenced(story: str) -> None:
    assert [e.kind.value for e in find(story)] == ["meeting"]


@pytest.mark.parametrize(
    ("story", "title", "kind"),
    [
        (
            "The induction of the new rector, Ada Brook, will be on Feb. 3.",
            "Induction of the new rector, Ada Brook",
            "other",
        ),
        (
            "The organisers decide on Feb. 3 whether the regatta goes ahead.",
            "Organisers' decision on whether the regatta goes ahead",
            "other",
        ),
        ("Pilots' union and port service meet on Feb. 3.", "Pilots' union–port service meeting", "meeting"),
        ("The tide office will release the data set at 10am on Feb. 3.", "Tide office data set", "release"),
        ("Corvane, the biggest of five mills, reports its results on Feb. 3.", "Corvane's results", "release"),
        (
            "Norland's tide tribunal stayed a fine and said it would hear their appeal on Feb. 3.",
            "Norland's tide tribunal hearing of their appeal",
            "meeting",
        ),
        (
            "The lawyer, Mara Quill, said it would ask the Tide Court to lift it. She has until Feb. 3 to file.",
            "Deadline for Mara Quill to file",
            "deadline",
        ),
    ],
)
def test_who_and_what_is_named_in_full(story: str, title: str, kind: str) -> None:
    assert [(e.title, e.kind.value) for e in find(story)] == [(title, kind)]


def test_what_bodies_in_a_list_meet_over_is_told() -> None:
    found = find(
        "MONDAY 18 JANUARY\n\n- 2pm: Harbor council and pilots meet at the Tide Hall over tolls.\n\n- 4pm: Tea."
    )
    assert found[0].title == "Harbor council–pilots meeting over tolls"


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("The council meets at 3 p.m. at the town hall on Feb. 3.", [("Council meeting", "2027-02-03T15:00")]),
        ("The pilots' pay talks go on in Penn on Feb. 3.", [("Pilots' pay talks", "2027-02-03")]),
        ("Pilots' union officials will ballot their members on Feb. 3.", [("ballot", "2027-02-03")]),
        ("The tide office will put out a new chart on Feb. 3.", [("Tide office new chart", "2027-02-03")]),
        ("The mill owes the council an account of the leak by Feb. 3.", [("account of the leak", "2027-02-03")]),
        (
            "Public meetings will be held in Penn (Feb. 3, 7pm), in Tarn (Feb. 4, 7pm) and in Ostia on Feb. 5.",
            [("Public meetings (", "2027-02-03T19:00"), ("Public meetings (", "2027-02-04T19:00"), ("", "2027-02-05")],
        ),
    ],
)
def test_what_a_sentence_tells_by_the_way_leaves_its_event(story: str, told: list[tuple[str, str]]) -> None:
    found = find(story)
    assert [e.start for e in found] == [start for _, start in told]
    assert all(title in e.title for e, (title, _) in zip(found, told, strict=True))


def test_tests_go_on_until_their_last_day() -> None:
    (event,) = find("Test runs begin on Feb. 3 and go on until Feb. 9.")
    assert (event.start, event.end) == ("2027-02-03", "2027-02-09")


def test_the_first_session_is_on_the_first_day_of_the_talks_not_when_their_truce_ends() -> None:
    found = find(
        "Envoys meet on Feb. 3 for talks on a truce that ends on Feb. 20. The first sitting is to begin at 10:00."
    )
    assert "2027-02-03T10:00" in [e.start for e in found]


def test_the_polls_open_on_the_day_of_the_election() -> None:
    found = find(
        "An election will be held on Feb. 8.\n\n- Feb. 3: debate\n\n- Feb. 4: last leaflets\n\nPolls open at 7:00."
    )
    assert "2027-02-08T07:00" in [e.start for e in found]


@pytest.mark.parametrize(
    ("story", "title", "kind"),
    [
        ("The vase will be on show in the Penn Museum from Feb. 3.", "Vase on show in the Penn Museum", "other"),
        ("- Feb. 3, 18:00: all night work must cease.", "Deadline for all night work to cease", "deadline"),
        ("- Feb. 3: roll of pilots published in the Gazette", "Roll of pilots published in the Gazette", "release"),
        (
            "The port will begin giving free lamps to pilots on Feb. 3.",
            "Port to begin giving free lamps to pilots",
            "other",
        ),
    ],
)
def test_what_is_shown_ended_published_or_begun_is_told_with_its_kind(story: str, title: str, kind: str) -> None:
    assert [(e.title, e.kind.value) for e in find(story)] == [(title, kind)]


def test_the_place_of_a_concert_keeps_its_small_words() -> None:
    assert [e.location for e in find("- 3 February: concert in Piazza dei Sali")] == ["Piazza dei Sali"]


def test_talks_of_a_kind_run_and_do_not_talk() -> None:
    titles = [event.title for event in find("Trade talks with Norland run from Feb. 3 to Feb. 5, officials said.")]
    assert titles == ["Trade talks with Norland"]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("The bill is penciled in for a House committee vote on Feb. 3.", "House committee vote on the bill"),
        ("The bill is down for debate on Feb. 3.", "Debate on the bill"),
        ("The old mill is scheduled for demolition on Feb. 3.", "Demolition of the old mill"),
        ("The server will be down for repairs on Feb. 3.", "Server down for repairs"),
        ("Comments on the new rule close on Feb. 3.", "Closing of comments on the new rule"),
        ("Ada Brook joins as first mate on Feb. 3.", "Ada Brook joins as first mate"),
        ("The trust will tell us on Feb. 3 whether it will pay.", "Trust to tell us whether it will pay"),
        ("The firm sells off its boats — two tugs and a raft — at the pier on Feb. 3.", "Sale of the firm's boats"),
        (
            "Power flows for the first time through the cable on Feb. 3.",
            "Power flows for the first time through the cable",
        ),
        ("Pupils at the lock school collect their prizes on Feb. 3.", "Pupils at the lock school collect their prizes"),
        ("Report any clash to the board by Feb. 3.", "Deadline to report any clash to the board"),
    ],
)
def test_what_is_planned_is_told_by_its_purpose_its_clause_or_its_order(told: str, title: str) -> None:
    assert [e.title.partition(" (")[0] for e in find(told)] == [title]


def test_it_is_what_the_main_clause_before_is_about() -> None:
    story = "The auction of the boats is off after a single bidder came. It was to have been held next Tuesday."
    assert [(e.start, e.title, e.status) for e in find(story)] == [
        ("2027-01-19", "Auction of the boats", EventStatus.CANCELLED)
    ]


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "The pilots voted on Thursday to strike on Feb. 3, when the season opens, unless the port relents.",
            ("Pilots' strike", "other", "tentative"),
        ),
        (
            "If they like what they see, work would resume on Feb. 3.",
            ("Resumption of work", "other", "tentative"),
        ),
        ("The ferry lawsuit itself goes to trial on Feb. 3.", ("Trial of the ferry lawsuit", "meeting", "scheduled")),
        (
            "The pilots have until 5 p.m. on Feb. 3 to go to an appeals court.",
            ("Deadline for pilots to go to an appeals court", "deadline", "scheduled"),
        ),
    ],
)
def test_clauses_within_and_the_whole_task_leave_an_event_whole(story: str, told: tuple[str, str, str]) -> None:
    assert [(e.title, e.kind.value, e.status.value) for e in find(story)] == [told]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            "Regulators will hold a two-day hearing in Penn on Feb. 3 and 4 on the plan of Quill Air to buy Tarn Air.",
            "Two-day hearing on the plan of Quill Air",
        ),
        (
            "The pilots' mandate runs until June. The council must decide by Feb. 3 whether to renew it.",
            "Deadline for council to decide whether to renew pilots' mandate",
        ),
        ("Tickets are released at noon on Feb. 3.", "Release of tickets"),
        ("The bell will be rung at a farewell evening in the hall on Feb. 3.", "Farewell evening"),
        ("The Hawks close out their season at home on Feb. 3.", "Hawks close out their season at home"),
        (
            "A drop-in for pilots at Tarn town hall, planned for Feb. 3, has been put off.",
            "Drop-in for pilots at Tarn town hall",
        ),
        ("If members vote yes, a walkout could begin on Feb. 3.", "Walkout"),
    ],
)
def test_a_title_tells_the_matter_behind_the_day_and_no_owner_without_a_name(told: str, title: str) -> None:
    assert [e.title.partition(" (")[0] for e in find(told)] == [title]


def test_a_launch_is_at_the_hour_when_its_window_opens() -> None:
    [event] = find("The probe Tide-2 will lift off on Wednesday.\n\nThe launch window opens at 6:57 p.m. on Jan. 20.")
    assert (event.start, event.title) == ("2027-01-20T18:57", "Launch of the probe Tide-2")


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("Penn has no dock; the mill sheds its last pilots on Feb. 3.", ["Mill sheds its last pilots"]),
        ("When the fog lifts, the lighthouse dims its lamp on Feb. 3.", ["Lighthouse dims its lamp"]),
        ("The mill trims its crew on Feb. 3, and the pilots will protest.", ["Mill trims its crew"]),
        ("Tide flows through the lock on Feb. 3 because Penn must test it.", ["Tide flows through the lock"]),
        ("There will be a market on Feb. 3, and boat rides on Feb. 9.", ["Market (Penn)"]),
        ("Boat rides on Feb. 3, and the pilots in Tarn, will be free.", []),
    ],
)
def test_a_part_of_a_sentence_may_have_a_verb_that_no_table_knows(story: str, titles: list[str]) -> None:
    assert [e.title for e in find(f"It is cold in Penn. {story}") if "Feb" in story] == titles


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("The city said the pier reopens on Feb. 3.", ["Reopening of the pier"]),
        ("The board said its ferry goes on sale Feb. 3.", ["Sale of the board's ferry"]),
        ("Officials said the levy takes effect Feb. 3.", ["Levy takes effect"]),
        ("The board said the pier reopened on Feb. 3.", []),
    ],
)
def test_what_was_said_in_the_present_without_that_is_announced(story: str, titles: list[str]) -> None:
    assert [e.title for e in find(story)] == titles


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Tarn Tool Co. launches its new lamp on Feb. 3.", "Launch of Tarn Tool Co.'s new lamp"),
        ("The talks at 12 Quill Ave. begin on Feb. 3.", "Talks at 12 Quill Ave."),
        ("The harbor levy goes before voters on Feb. 3.", "Vote on the harbor levy"),
        ("The trial of Ada Brook gets going on Feb. 3.", "Trial of Ada Brook"),
        ("Ferry fares jump to $20 on Feb. 3.", "Ferry fares jump to $20"),
    ],
)
def test_the_stop_of_a_short_form_belongs_to_its_word(story: str, title: str) -> None:
    assert [e.title for e in find(story)] == [title]


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("City offices are closed on Feb. 3.", ["Closing of city offices"]),
        ("No offices are closed on Feb. 3.", []),
        ("The pier is closed until Feb. 3.", []),
        ("The speed limit drops to 25 mph on Feb. 3.", ["Speed limit drops to 25 mph"]),
        ("The mayor told pilots the pier would reopen on Feb. 3.", ["Reopening of the pier"]),
        ("The mayor told the board on Monday the pier closes on Feb. 3.", ["Closing of the pier"]),
        ("The mayor told pilots she will resign on Feb. 3.", ["Resignation of the mayor"]),
    ],
)
def test_what_people_are_told_and_what_is_closed_is_announced(story: str, titles: list[str]) -> None:
    assert [e.title for e in find(story)] == titles


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Pilots have until Feb. 3 to sign up.", "Deadline for pilots to sign up"),
        ("Residents are invited to a meeting on Feb. 3.", "Meeting (Residents, Penn)"),
        ("Shares of Corvane begin trading on Feb. 3.", "Start of trading of shares of Corvane"),
    ],
)
def test_a_small_word_of_the_task_stays_and_what_people_are_invited_to_is_named(story: str, title: str) -> None:
    assert [e.title for e in find(f"It is cold in Penn. {story}")] == [title]


@pytest.mark.parametrize(
    ("told", "start", "title"),
    [
        (
            "The commission announced a three-phase poll for the assembly of Norland, beginning on Feb. 3.",
            "2027-02-03",
            "Three-phase poll for the assembly of Norland",
        ),
        (
            "Owners get their say at the annual meeting, which the firm has brought forward from Feb. 9 to Feb. 3.",
            "2027-02-03",
            "Annual meeting",
        ),
        (
            "The last train before the shutdown leaves Penn on Feb. 3.",
            "2027-02-03",
            "Departure of the last train before the shutdown",
        ),
        (
            "The board will meet to vote on a budget, leaving pilots until Wednesday to pay their dues.",
            "2027-01-20",
            "Deadline for pilots to pay their dues",
        ),
        ("The remaining four meet again on Feb. 3.", "2027-02-03", "Meeting of the remaining four"),
        ("Feb. 3 has been set aside as a reserve day.", "2027-02-03", "Reserve day"),
        ("The governor's bill-signing is on Feb. 3.", "2027-02-03", "Governor's bill-signing"),
    ],
)
def test_what_begins_moves_leaves_or_is_left_time_for_is_told(told: str, start: str, title: str) -> None:
    assert [(e.start, e.title.partition(" (")[0]) for e in find(told)] == [(start, title)]


def test_the_third_of_several_is_called_as_the_second_is() -> None:
    found = find("The second phase is on Feb. 3 and the third on Feb. 9.")
    assert [event.title for event in found] == ["Second phase", "Third phase"]


@pytest.mark.parametrize(
    ("text", "start", "title", "kind"),
    [
        (
            "Crews on the ferries that link Penn with the Tarn Islands will vote on Feb. 9 on whether to strike.",
            "2027-02-09",
            "Crews' vote on whether to strike",
            "vote",
        ),
        (
            "Engineers will be present at an exhibition in the Corn Hall on Feb. 9.",
            "2027-02-09",
            "Engineers to be present at an exhibition in the Corn Hall",
            "other",
        ),
        ("Claims will be accepted through Feb. 9.", "2027-02-09", "Deadline for claims", "deadline"),
        (
            "The petition is likely to come up before Justice Mara Quill on Feb. 9.",
            "2027-02-09",
            "Petition before Justice Mara Quill",
            "meeting",
        ),
    ],
)
def test_more_that_people_do_on_a_day(text: str, start: str, title: str, kind: str) -> None:
    (event,) = find(text)
    assert (event.start, event.title, event.kind.value) == (start, title, kind)


def test_a_heading_names_what_takes_place_at_the_venues_below_it() -> None:
    found = find(
        "It is cold in Penn.\n\nINFORMATION EVENINGS\n\nEngineers will answer questions at these venues:\n\n"
        "• Feb. 3, 7 p.m.: Penn Community Centre\n• Feb. 4, 7 p.m.: Tarn School"
    )
    assert [(e.title, e.location) for e in found] == [
        ("Information evening", "Penn Community Centre"),
        ("Information evening", "Tarn School"),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Penn Ferries reports earnings on Feb. 9 after the market closes.", "Penn Ferries' earnings"),
        ("Penn Ferries reports yearly results on Feb. 9 before the market opens.", "Penn Ferries' yearly results"),
    ],
)
def test_a_day_is_that_of_what_stands_before_the_hour_of_the_market(text: str, title: str) -> None:
    assert [(event.start, event.title) for event in find(text)] == [("2027-02-09", title)]


@pytest.mark.parametrize(
    ("text", "title", "start"),
    [
        (
            "Pastor Mara Quill, chosen to lead Penn Baptist, will be installed on May 18.",
            "Installation of Pastor",
            "18",
        ),
        ("Voice trials for September entry to Penn School take place on May 12.", "Voice trials for September", "12"),
        ("The mill shuts on May 2, with talks between Tarn and the pilots to open on May 9.", "Opening of talks", "09"),
        ("Under the pact, signed Monday in Penn, ten seals will be shipped to Ostia on May 9.", "Ten seals", "09"),
        ("Bids are due on May 2, the tide auction follows on May 9, and Penn will cheer.", "Tide auction", "09"),
        ("The harbor council convenes on May 9.", "Harbor council meeting", "09"),
        ("The Senate sits on May 9 to hear Ada Brook's appeal.", "Senate sitting to hear Ada Brook's appeal", "09"),
        ("Radio Penn signs off on May 9.", "Radio Penn's sign-off", "09"),
        ("The ball is on May 12; a tide lecture precedes it on May 9.", "Tide lecture", "09"),
        ("The court reserved its ruling on the lock and said it would be handed down on May 9.", "Ruling on the", "09"),
        ("The court heard Mara Quill, who was hurt, and said the ruling would be read on May 9.", "Court ruling", "09"),
    ],
)
def test_what_stands_beside_another_verb_is_announced_by_its_own(text: str, title: str, start: str) -> None:
    found = {event.start: event.title for event in find(text)}
    assert found[f"2027-05-{start}"].startswith(title)


def test_what_a_judge_ordered_has_its_first_day_and_no_deadline_of_his() -> None:
    text = "Judge Ada Brook ordered a recount of the tide votes, to start May 9 and be finished by the end of May."
    assert [(event.start, event.title) for event in find(text)] == [("2027-05-09", "Recount of the tide votes")]


@pytest.mark.parametrize(
    "text",
    [
        "The board set the rules for an auction of the ferry's tide clock, and the auction is on May 9.",
        "The board set the rules for an auction of the ferry's tide clock. The auction is on May 9.",
    ],
)
def test_what_its_sentence_calls_more_fully_before_is_called_so(text: str) -> None:
    assert [event.title for event in find(text)] == ["Auction of the ferry's tide clock"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The judge set Feb. 3 for the hearing.", "Hearing"),
        ("The judge set Feb. 3 as the date of the trial of Ada Brook.", "Trial of Ada Brook"),
        ("The guild chose Feb. 3 for its next meeting.", "Guild's next meeting"),
        ("A memo gives Feb. 3 as the date of the last ferry.", "Last ferry"),
    ],
)
def test_a_day_is_given_to_something(sentence: str, title: str) -> None:
    assert [(e.title, e.start) for e in find(sentence)] == [(title, "2027-02-03")]


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        ("The noise study will be available from Feb. 3.", ["Release of the noise study"]),
        ("Tickets will be available at the pier from Feb. 3.", ["Sale of tickets"]),
        ("The recording will be available from Feb. 3.", []),
        ("Ada Brook will not be available on Feb. 3.", []),
    ],
)
def test_what_can_be_had_is_out(sentence: str, titles: list[str]) -> None:
    assert [e.title for e in find(sentence)] == titles


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The railway has told its pilots that it will lock them out on Feb. 3.", "Railway to lock out pilots"),
        ("The town will tear the old mill down on Feb. 3.", "Town to tear the old mill down"),
        ("A draft for tides and five other subjects is out. Schools may comment on it until Feb. 3.", None),
    ],
)
def test_what_belongs_to_a_verb_stands_behind_its_object(story: str, title: str | None) -> None:
    (event,) = find(story)
    assert event.title == title if title else "subjects" not in event.title


def test_who_replaces_whom_is_told_by_the_clause() -> None:
    titles = [e.title for e in find("Buses will replace ferries from Feb. 3. The clock will be replaced on Feb. 5.")]
    assert titles == ["Buses to replace ferries", "Replacement of the clock"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The gates open at noon on Saturday, with the ferry race starting two hours later.",
            [("2027-01-16T12:00", "gates"), ("2027-01-16T14:00", "race")],
        ),
        (
            "The council meets at 6 p.m. on Monday and the school board half an hour later.",
            [("2027-01-18T18:00", "council"), ("2027-01-18T18:30", "school board")],
        ),
        (
            "The first race starts at 10 a.m. on Saturday, and the second starts at the same time on Sunday.",
            [("2027-01-16T10:00", "first race"), ("2027-01-17T10:00", "second race")],
        ),
        (
            "Rehearsals begin next week, with opening night on Feb. 12.",
            [("2027-W03", "rehearsals"), ("2027-02-12", "opening night")],
        ),
        (
            "The tide fair opens on Friday, Jan. 22, with a short service at 10 a.m. Saturday.",
            [("2027-01-22", "fair"), ("2027-01-23T10:00", "service")],
        ),
        ("There will be a church service at 10 a.m. Saturday.", [("2027-01-16T10:00", "service")]),
        ("Tickets are available from Monday at the harbor office.", [("2027-01-18", "sale of tickets")]),
        ("The new charts can be had from Monday.", [("2027-01-18", "charts")]),
        ("Ada Brook is available from Monday.", []),
        ("Rooms are available from 9 a.m.", []),
    ],
)
def test_what_begins_at_an_hour_counted_from_another_or_is_told_beside_it(
    sentence: str, told: list[tuple[str, str]]
) -> None:
    found = [(e.start, e.title.lower()) for e in find(sentence)]
    assert len(found) == len(told)
    assert all(start == e[0] and word in e[1] for (start, word), e in zip(told, found, strict=True))


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The two sides are due back before Justice Brook on Feb. 3.", "Two sides' appearance before Justice Brook"),
        ("The two sides are back before Justice Brook on Feb. 3.", "Hearing of the two sides before Justice Brook"),
        ("Lawyers for the pilots go back to court on Feb. 3.", "Court hearing for lawyers for the pilots"),
    ],
)
def test_who_comes_back_to_a_court_is_heard_there(sentence: str, title: str) -> None:
    (event,) = find(sentence)
    assert (event.start, event.title, event.kind.value) == ("2027-02-03", title, "meeting")


def test_another_body_sits_on_the_next_day() -> None:
    told = [e.title for e in find("The board meets in Penn on Monday and the council on Tuesday.")]
    assert told == ["Board meeting", "Council meeting"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Construction should begin in September, with the first ferries due in October 2028.",
            [("2027-09", "construction"), ("2028-10", "first ferries")],
        ),
        ("Ballots that arrive after Feb. 14 will not be counted.", [("2027-02-14", "deadline for ballots")]),
        (
            "Ballots go out on Feb. 3, and those that arrive after Feb. 14 will not be counted.",
            [("2027-02-03", "ballots"), ("2027-02-14", "deadline for ballots")],
        ),
        ("Bids received after noon on Feb. 3 will not be considered.", [("2027-02-03T12:00", "deadline for bids")]),
        (
            "Judge Ada Brook will hear arguments Monday on whether the ferry must rehire its pilots.",
            [("2027-01-18", "arguments on whether the ferry must rehire its pilots")],
        ),
        ("Pupils will sit the exam on Feb. 3.", [("2027-02-03", "pupils to sit the exam")]),
        ("Enrolment at Tarn College, which closes on Feb. 3, stood at 612.", [("2027-02-03", "enrolment at tarn")]),
        ("The judge stayed an order that would have shut the harbor line on Feb. 3.", []),
        ("The guild called off the Feb. 3 derby for the first time since 1998.", [("2027-02-03", "derby")]),
        (
            "Parents have until 5 p.m. on Feb. 3 to answer a plan under which lessons would begin at 10 a.m.",
            [("2027-02-03T17:00", "deadline")],
        ),
    ],
)
def test_what_hangs_together_is_told_once_and_what_stands_beside_it_for_itself(
    sentence: str, told: list[tuple[str, str]]
) -> None:
    found = [(e.start, e.title.lower()) for e in find(sentence)]
    assert len(found) == len(told)
    assert all(start == e[0] and word in e[1] for (start, word), e in zip(told, found, strict=True))
    assert not any("first time" in title for _, title in found)


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("A referendum on the school is on the Feb. 3 ballot.", "Referendum on the school"),
        ("A levy for the pier will be on the Feb. 3 ballot.", "Vote on a levy for the pier"),
    ],
)
def test_what_is_on_a_ballot_is_voted_on(story: str, title: str) -> None:
    assert [(e.start[:10], e.title, e.kind) for e in find(story)] == [("2027-02-03", title, EventKind.VOTE)]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Facing protests, the harbor board will meet on Feb. 3.", "Harbor board meeting"),
        ("Citing fog, the port has cancelled its Feb. 3 regatta.", "Port's regatta"),
        ("Set up by the port, the new ferry panel meets on Feb. 3.", "New ferry panel meeting"),
        ("As of Feb. 3, shops will charge a toll for bags.", "Shops to charge a toll for bags"),
        ("Tolls will rise to $4 with effect from Feb. 3.", "Tolls to rise to $4"),
        ("Tarn Air adds a daily flight to Ostia from Feb. 3.", "Tarn Air adds a daily flight to Ostia"),
        ("Two ferries will be moved to Ostia on Feb. 3.", "Two ferries to be moved to Ostia"),
        ("Pilots would strike for three days beginning on Feb. 3.", "Pilots' strike"),
        ("The premier has cancelled a visit to Ostia planned for Feb. 3.", "Visit to Ostia"),
        ("The tide cup tips off on Feb. 3 in Ostia.", "Tide cup"),
        ("Tom Abel's retrial begins on Feb. 3.", "Tom Abel's retrial"),
        (
            "A judge will hear arguments on Feb. 3 on whether the port can close the lock.",
            "Judge's hearing of arguments on whether the port can close the lock",
        ),
        (
            "The pilots are back in front of Judge Mara Quill on Feb. 3.",
            "Hearing of the pilots before Judge Mara Quill",
        ),
        (
            "Under the pact, signed Monday in Penn, 60 eels are to be shipped from Ostia on Feb. 3.",
            "60 eels to be shipped from Ostia",
        ),
    ],
)
def test_who_does_it_stands_behind_a_participle_and_what_is_carried_has_its_goal(story: str, title: str) -> None:
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03", title)]


def test_a_week_behind_a_past_day_is_the_event_s() -> None:
    [event] = find("Under the pact, signed Monday in Penn, 60 eels are to be shipped in the week of Feb. 8.")
    assert event.start == "2027-W06"


def test_results_are_told_behind_the_will_of_what_brings_them() -> None:
    story = "The tide exam will be held on Feb. 3 and the results declared on May 9."
    assert [(e.start, e.title) for e in find(story)] == [
        ("2027-02-03", "Tide exam"),
        ("2027-05-09", "Results (tide exam)"),
    ]


def test_what_is_played_is_named_without_its_participle() -> None:
    story = "The Tarn Symphony returns on Feb. 3, playing a free concert at Quay Park that starts at 8 p.m."
    assert [e.title for e in find(story)] == ["Return of the Tarn Symphony", "Free concert at Quay Park"]


@pytest.mark.parametrize(
    ("story", "title", "status"),
    [
        ("The bridge, due to open on Feb. 3, cost $3 million.", "Opening of the bridge", "scheduled"),
        ("The tide panel, set to report on Feb. 3, met in Penn.", "Report of the tide panel", "scheduled"),
        ("A cold front, due to reach Tarn on Feb. 3, will bring hail.", "Cold front to reach Tarn", "scheduled"),
        ("The port expects rain before a gale, forecast to reach Tarn on Feb. 3.", "Gale to reach Tarn", "tentative"),
        ("Ada Brook, 34, of Penn, due to be sentenced on Feb. 3, wept.", "Sentencing of Ada Brook", "scheduled"),
        ("The port sold the mill, expected to be torn down on Feb. 3.", "Demolition of the mill", "tentative"),
    ],
)
def test_what_is_due_by_the_way_is_told_of_the_noun_before(story: str, title: str, status: str) -> None:
    assert [(e.start, e.title, e.status.value) for e in find(story)] == [("2027-02-03", title, status)]


@pytest.mark.parametrize(
    ("story", "title", "kind"),
    [
        ("The port will begin on Feb. 3 to dredge the basin.", "Port to dredge the basin", "other"),
        ("The tide atlas will be in shops on Feb. 3.", "Release of the tide atlas", "release"),
        ("The film is in cinemas from Feb. 3.", "Release of the film", "release"),
        ("Stoves must stay cold from Feb. 3 to Feb. 9 under a total fire ban.", "Total fire ban", "other"),
        ("The old pass, P-7, is accepted until Feb. 3.", None, ""),
        ("Old bids, form P-7, are accepted until Feb. 3.", "Deadline for old bids", "deadline"),
        ("The trial that nobody wanted to see opens on Feb. 3.", "Opening of the trial", "meeting"),
    ],
)
def test_what_a_verb_leaves_to_the_words_behind_it(story: str, title: str | None, kind: str) -> None:
    found = [(e.title.partition(" (")[0], e.kind.value) for e in find(story)]
    assert found == ([(title, kind)] if title else [])


def test_a_strike_is_off_for_which_notice_had_been_given() -> None:
    [event] = find("A strike by 40 pilots, for which notice had been given for Feb. 3, will not take place.")
    assert (event.title, event.status) == ("Strike by 40 pilots", EventStatus.CANCELLED)


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Jurors will be picked on Feb. 3.", "Jury selection"),
        ("The mayor is to review the plans with her by video conference on Feb. 3.", "Review of the plans"),
        (
            "Mara Quill rests. Her hearing in Tarn, which had been fixed for Feb. 3, has been put off.",
            "Hearing in Tarn",
        ),
    ],
)
def test_people_meet_to_pick_a_jury_or_by_video(story: str, title: str) -> None:
    assert [(e.start, e.title, e.kind) for e in find(story)] == [("2027-02-03", title, EventKind.MEETING)]


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "A panel, whose 14 members include a baker and a priest, will vote on Feb. 3 on who is served first.",
            [("2027-02-03", "Panel vote")],
        ),
        (
            "The board has given the owners of Tarn Mill, which burnt on Jan. 3 with its flour, until Feb. 3 to pay.",
            [("2027-02-03", "Deadline for owners of Tarn Mill to pay")],
        ),
        (
            "A first count is due today; the last count, which in May showed that most were lost, is due on Feb. 3.",
            [("2027-01-15", "First count"), ("2027-02-03", "Last count")],
        ),
        ("Pilots, who last met in May, will meet on Feb. 3.", [("2027-02-03", "Pilots' meeting")]),
        (
            "The mayor called off a visit to Ostia and Quill's Mill that she was to make on Feb. 3, her office said.",
            [("2027-02-03", "Visit")],
        ),
        (
            "Sales of lamps, which have been dear since Jan. 4, reached $4 million by the end of last year.",
            [],
        ),
        ("The judge will hear on Feb. 3 which of two bids the owners prefer.", [("2027-02-03", "Hearing on which of")]),
        (
            "The trial of Mara Quill, a former pilot, which was to have opened on Feb. 3, was postponed on Tuesday.",
            [("2027-02-03", "Opening of the trial of Mara Quill")],
        ),
        (
            "Nine maps will be sold on Feb. 9 in Tarn, where they can be seen from Feb. 3.",
            [("2027-02-09", "Nine maps to be sold"), ("2027-02-03", "Nine maps to be seen")],
        ),
        (
            "Tarn Trust, a lender whose shares have lost much, will report results before the market opens on Feb. 3.",
            [("2027-02-03", "Tarn Trust's results")],
        ),
    ],
)
def test_a_clause_ends_where_its_sentence_goes_on(story: str, told: list[tuple[str, str]]) -> None:
    found = [(event.start, event.title) for event in find(story)]
    assert len(found) == len(told)
    assert [(start, title[: len(begin)]) for (start, title), (_, begin) in zip(found, told, strict=True)] == told


@pytest.mark.parametrize("month", ["throughout February", "in February", "during February"])
def test_what_stays_shut_all_along_is_no_event(month: str) -> None:
    assert not find(f"The mill, which closed on Friday, will stay closed {month}.")


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The board will choose on Feb. 3 between a hotel and a school.", "Board choice between a hotel and a school"),
        ("Pilots will vote on the plan on Jan. 20, and the result is due on Feb. 3.", "Result of the vote (Penn)"),
        ("Officials from both sides will hold talks on Feb. 3.", "Talks of officials from both sides"),
    ],
)
def test_titles_tell_of_what_and_whose_it_is(story: str, title: str) -> None:
    assert [e.title for e in find(f"It is cold in Penn. {story}") if e.start == "2027-02-03"] == [title]


def test_what_is_done_today_is_still_to_come() -> None:
    assert [(e.start, e.title) for e in find("The council meets today in Tarn, a spokesman said.")] == [
        ("2027-01-15", "Council meeting")
    ]
    assert not find("Whatever happens today, pilots say, the ferry sails.")


def test_polls_are_open_for_the_hours_of_a_vote() -> None:
    [event] = find("Polls in Tarn, where six men stand, are open from 7 a.m. to 7 p.m. on Feb. 3.")
    assert (event.start, event.end, event.title) == ("2027-02-03T07:00", "2027-02-03T19:00", "Opening of polls in Tarn")


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Twelve choirs compete on Feb. 3 in the final of the Tide Song Contest.", "Final of the Tide Song Contest"),
        ("Twelve choirs will take part in the Penn Games on Feb. 3.", "Penn Games"),
        ("The judge told the jurors to return to the courthouse on Feb. 3.", "Court hearing for the jurors"),
        ("Minutes showing how the money was spent will be published on Feb. 3.", "Minutes"),
    ],
)
def test_contests_and_what_is_shown_are_told(story: str, title: str) -> None:
    assert [e.title.split(" (")[0] for e in find(story)] == [title]


def test_a_session_that_breaks_is_no_event_but_its_next_sitting_is() -> None:
    story = "The budget session, which opened on Jan. 4, will break for a recess on Feb. 3 and reconvene on Feb. 9."
    assert [e.start for e in find(story)] == ["2027-02-09"]


def test_what_is_put_right_is_not_put_off() -> None:
    assert [e.title for e in find("The builders said snags would be put right by Feb. 3.")] == ["Snags to be put right"]


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("The row is expected to dominate a pilots' summit set for Tarn in February.", ["Pilots' summit"]),
        ("Ada Brook will skip the harbor debate on Feb. 3.", ["Harbor debate"]),
        ("Neither will appear in the debate on Feb. 3.", []),
        ("They spoke of the slated visit of the premier on Feb. 3.", ["Visit of the premier"]),
        ("Quay Trust said it extended its $3-a-share bid for the mill until Feb. 3.", ["Deadline for Quay Trust's $3"]),
    ],
)
def test_an_event_is_told_whatever_somebody_does_with_it(story: str, titles: list[str]) -> None:
    assert [e.title.split(" (")[0].split("-a-share")[0] for e in find(story)] == titles


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "Workmen reinstall the old lens on Feb. 3, the keeper said, and the loft will be shut.",
            "Workmen reinstall the",
        ),
        (
            "Quay Farm, an estate owned by one family, parts with 60 barrels of its own cider on Feb. 3.",
            "Quay Farm parts with 60 barrels",
        ),
        (
            "The skipper of a barge that struck a pier, injuring two pilots, will appear in court on Feb. 3.",
            "Skipper of a barge's appearance",
        ),
        (
            "Ada Brook, who made 4,112 runs in May and died on Thursday at 84, is to be buried in Tarn on Feb. 3.",
            "Burial of Ada Brook",
        ),
        ("The clerk on Tuesday delayed until Feb. 3 a vote that had been set for Monday.", "Vote"),
        ("Norland has urged pilots not to attend next Wednesday's ceremony.", "Ceremony"),
        ("The guild has called its supporters to Tarn Square for noon on Feb. 3.", "Gathering of supporters in Tarn"),
    ],
)
def test_more_sentences_have_their_verb_and_its_subject(story: str, title: str) -> None:
    found = [e.title for e in find(story)]
    assert len(found) == 1
    assert found[0].startswith(title)


def test_votes_that_somebody_got_are_no_event() -> None:
    assert [e.start for e in find("Ada Brook, elected by 71 votes on Thursday, will name a clerk on Feb. 3.")] == [
        "2027-02-03"
    ]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Lawmakers, who took down the flag in May, vote on Feb. 3 on two tolls.", "Lawmakers' vote on two tolls"),
        (
            "Rivals for Penn's open council seat are to meet on Feb. 3 for their only debate.",
            "Only debate of",
        ),
        ("The mayor declared Feb. 3 a day of mourning.", "Day of mourning"),
        ("The judge has asked the port for its plan by Feb. 3.", "Deadline for plan"),
        ("The guild said that pilots would be back at their posts on Feb. 3.", "Return of pilots at their posts"),
    ],
)
def test_more_wordings_of_the_news_are_read(story: str, title: str) -> None:
    assert [e.title[: len(title)] for e in find(story)] == [title]


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "The board sits on Feb. 9 if pilots reach a deal at a summit in Tarn that starts on Feb. 3.",
            [("2027-02-09", "Board sitting"), ("2027-02-03", "Summit in Tarn")],
        ),
        (
            "A hearing on the plan, moved from Jan. 20 because a pipe burst under the hall, will be held on Feb. 3.",
            [("2027-02-03", "Hearing on the plan")],
        ),
        (
            "Polling stations in Tarn opened at 8am on Friday for the council's first vote, and voting goes on.",
            [],
        ),
        (
            "Seven days of hearings on the toll opened Monday with tales of caps, and will continue through Feb. 3.",
            [],
        ),
        (
            "Polls in Tarn, which has held four votes since 1983, opened at 9am on Friday and close at 10 tonight.",
            [("2027-01-15T22:00", "Closing of polls in Tarn")],
        ),
        ("Airports in the west reopened at 1pm on Friday, six hours after ash forced pilots to close the sky.", []),
    ],
)
def test_pasts_with_their_day_are_verbs(story: str, told: list[tuple[str, str]]) -> None:
    assert [(e.start, e.title[: len(title)]) for e, (_, title) in zip(find(story), told, strict=True)] == told


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Tarn Lock, closed to barges since a tow struck it last Sunday, reopens on Feb. 3.", "Reopening of Tarn Lock"),
        ("A further 5,000 pilots, most of them from Tarn, are to cross the border on Feb. 3.", "Pilots' crossing"),
        ("The utility said it hoped to restore service to all by Feb. 3.", "Restoration of service"),
    ],
)
def test_asides_about_states_and_parts_hide_no_subject(story: str, title: str) -> None:
    assert [e.title[: len(title)] for e in find(story)] == [title]


def test_what_was_put_off_is_not_the_old_day_of_another_event_that_shares_a_word() -> None:
    story = "- Swim lessons start Feb. 9.\n- A swim meet for children that was to be held on Feb. 3 has been postponed."
    assert [(e.start, e.replaces, e.status.value) for e in find(story)] == [
        ("2027-02-09", None, "scheduled"),
        ("2027-02-03", None, "postponed"),
    ]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The court adjourned the case on Thursday until Feb. 3, when pilots will speak.", "Hearing of the case"),
        ("Medals will be given to the pilots on Feb. 3.", "Medals to be given to the pilots"),
        ("Free rides will be extended to Ostia on Feb. 3.", "Free rides to be extended to Ostia"),
        ("The first pilots check in on Feb. 3.", "Check-in of the first pilots"),
        (
            "Penn rests, while Tarn, who won the toss but little else last summer, will announce its squad on Feb. 3.",
            "Tarn's squad",
        ),
        (
            "Entries for the tide show are due by Feb. 3, according to the board, which moved the cutoff up last year.",
            "Deadline for entries for the tide show",
        ),
        ("The two mayors will meet for a second and final time on Feb. 3.", "Meeting of the two mayors"),
        ("The pilots took the offer, averting a strike that had been set for Feb. 3.", "Pilots' strike"),
    ],
)
def test_what_stands_beside_a_day_names_what_is_done_then(story: str, title: str) -> None:
    assert [event.title for event in find(story)] == [title]


def test_a_headlines_count_of_votes_is_no_vote_of_towns() -> None:
    story = "Counting of votes in five towns on Thursday\n\nJan. 15, 2027\n\nThe boxes are sealed, the clerk said."
    assert [e.title for e in parse_article(RawArticle(story)).events] == ["Counting of votes in five towns"]


@pytest.mark.parametrize(
    ("story", "start", "title"),
    [
        ("The mayor declared Sunday a day of mourning.", "2027-01-17", "Day of mourning"),
        ("The mayor proclaimed Tuesday a public holiday.", "2027-01-19", "Public holiday"),
        ("The mill stays shut until Tuesday, when the board meets.", "2027-01-19", "Board meeting"),
        ("The choir has engaged Ada Brook as its head from Feb. 3.", "2027-02-03", "Appointment of Ada Brook"),
        (
            "A judge ordered Ada Brook, a pilot accused of fraud, to stand trial on Feb. 3.",
            "2027-02-03",
            "Trial of Ada",
        ),
        ("Widows become eligible for the grant on Feb. 3.", "2027-02-03", "Widows become eligible"),
    ],
)
def test_a_day_that_is_given_to_something(story: str, start: str, title: str) -> None:
    (event,) = find(story)
    assert (event.start, event.title[: len(title)]) == (start, title)


def test_a_second_match_has_its_own_sides() -> None:
    first, second = find("Norland play Ostia on Feb. 3, and a week later they meet Tarn there.")
    assert (first.title, second.title) == ("Norland v Ostia", "Norland's meeting with Tarn")


@pytest.mark.parametrize(
    ("story", "start", "title"),
    [
        ("Schools will be closed on Feb. 3 by a strike of pilots.", "2027-02-03", "Strike of pilots"),
        ("Ferries will be disrupted on Feb. 3 by a walkout of pilots.", "2027-02-03", "Walkout of pilots"),
        (
            "If both agree, and if skippers, who met last week, raise no doubt, the sale will be completed on Feb. 3.",
            "2027-02-03",
            "Completion of the sale",
        ),
        (
            "The panel placed Penn among five towns last week, ahead of a vote by the guild in Tarn on June 5.",
            "2027-06-05",
            "Vote by the guild in Tarn",
        ),
        (
            "Ada Brook, on the last leg of a tour, speaks in Tarn on Feb. 3, her office said.",
            "2027-02-03",
            "Ada Brook's talk",
        ),
    ],
)
def test_what_a_clause_with_an_aside_or_a_cause_tells(story: str, start: str, title: str) -> None:
    (event,) = find(story)
    assert (event.start, event.title[: len(title)]) == (start, title)


def test_from_when_somebody_may_have_something_is_told() -> None:
    (event,) = find("Deckhands over 60 will be eligible for the grant starting Feb. 3.")
    assert (event.start, event.title) == ("2027-02-03", "Eligibility of deckhands over 60 for the grant")


@pytest.mark.parametrize(
    "story",
    ["Deckhands may be eligible for the grant from Feb. 3.", "All deckhands will be eligible to vote on Feb. 3."],
)
def test_who_may_be_eligible_or_is_so_on_a_day_alone_announces_nothing(story: str) -> None:
    assert not find(story)


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("Dockers will be on strike as of Feb. 3.", [("2027-02-03", "Dockers' strike")]),
        ("The auditor expects the results by Feb. 3.", [("2027-02-03", "Results")]),
        ("The auditor expects rain by Feb. 3.", []),
        ("The pilots will meet on Feb. 3 to consult on the levy.", [("2027-02-03", "Pilots' meeting on the levy")]),
        ("The accused is expected in the dock on Feb. 3.", [("2027-02-03", "Accused's court appearance")]),
        (
            "Mara Quill was at the tide court on Monday. She will appear there on Feb. 3.",
            [("2027-02-03", "Mara Quill's court appearance")],
        ),
        ("Ships began the drill, the 21st in a series, on Monday.", []),
        (
            "The court will rule in the case that Ostia brought against Norland on Feb. 3, 2027.",
            [("2027-02-03", "Ruling in the case")],
        ),
        ("The pupils could be back in class on Feb. 3.", [("2027-02-03", "Return of the pupils in class")]),
        (
            "The ward will elect a councillor next month.\n\nFeb. 3 - polling day.",
            [("2027-02-03", "Election of a councillor")],
        ),
        (
            "The port will launch its satellite on Feb. 3.\n\n• Window opens at 1:21 a.m. on Feb. 3",
            [("2027-02-03T01:21", "Launch of the port's satellite")],
        ),
    ],
)
def test_what_the_words_around_a_day_mean(story: str, told: list[tuple[str, str]]) -> None:
    assert [(e.start, e.title.partition(" (")[0]) for e in find(story)] == told


def test_what_will_not_go_ahead_may_only_be_put_off() -> None:
    [event] = find("The summit will not go ahead on Feb. 3 as planned. It has been postponed.")
    assert event.status is EventStatus.POSTPONED


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("Voting opens on Monday and closes on Friday.", [("2027-01-18", "2027-01-22")]),
        ("The talks start at 9 a.m. on Monday and end on Friday.", [("2027-01-18T09:00", "2027-01-22")]),
        (
            "The fair is on Monday from 2 to 4 p.m. On Tuesday the board meets.",
            [("2027-01-18T14:00", "2027-01-18T16:00"), ("2027-01-19", None)],
        ),
        ("The second assembly is to last from Feb. 3 to 9.", [("2027-02-03", "2027-02-09")]),
        ("The play will be shown at 7 p.m. on Feb. 3, 4 and 5.", [("2027-02-03T19:00", "2027-02-05")]),
        (
            "Concerts are at 8 p.m. Monday and Tuesday and 2 p.m. Wednesday.",
            [("2027-01-18T20:00", "2027-01-19"), ("2027-01-20T14:00", None)],
        ),
    ],
)
def test_what_begins_on_a_day_ends_behind_it(story: str, told: list[tuple[str, str | None]]) -> None:
    assert [(e.start, e.end) for e in find(story)] == told


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The pilots get together on Feb. 3.", "Pilots' meeting"),
        (
            "The half marathon sets off from the Expo Hall on Feb. 3.",
            "Departure of the half marathon from the Expo Hall",
        ),
    ],
)
def test_people_get_together_and_set_off(story: str, title: str) -> None:
    assert [e.title.partition(" (")[0] for e in find(story)] == [title]


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("The port is targeting no earlier than Feb. 3 for the launch of the probe.", ["Launch of the probe"]),
        ("The port had meant to launch the probe on Jan. 19. It is now aiming for Feb. 3.", ["Launch of the probe"]),
        ("Fireworks aside, the tide show gets going on Feb. 3.", ["Tide show"]),
        ("Fares may drift or edge up in February.", []),
        ("The payroll count comes out before Wednesday's open.", ["Payroll count"]),
    ],
)
def test_what_people_aim_for_and_what_is_a_guess(story: str, told: list[str]) -> None:
    assert [e.title.partition(" (")[0] for e in find(story)] == told


def test_a_day_of_a_diary_can_be_several_names() -> None:
    found = find("Feb. 3: New claims for jobless benefits. Minutes of the tide bank's meeting. Earnings: Tarn Supply.")
    assert [(e.start, e.title) for e in found] == [
        ("2027-02-03", "New claims for jobless benefits"),
        ("2027-02-03", "Minutes of the tide bank's meeting"),
        ("2027-02-03", "Earnings of Tarn Supply"),
    ]


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "Forms must be requested by Feb. 3 and returned by Feb. 9.",
            [("2027-02-03", "Deadline for forms to be requested"), ("2027-02-09", "Deadline for forms to be returned")],
        ),
        (
            "Bids will be opened on Monday and published on Friday.",
            [("2027-01-18", "Opening of bids"), ("2027-01-22", "Release of bids")],
        ),
        (
            "The president will deliver his State of the Union address on Feb. 3.",
            [("2027-02-03", "President's State of the Union address")],
        ),
    ],
)
def test_a_second_participle_shares_the_first_ones_verb(story: str, told: list[tuple[str, str]]) -> None:
    assert [(e.start, e.title) for e in find(story)] == told


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "Two more hearings are planned: one on Feb. 3 in Penn and another on Feb. 9 in Tarn.",
            [("2027-02-03", "Hearing"), ("2027-02-09", "Hearing")],
        ),
        (
            "Brook will meet pilots on Tuesday. On Friday she travels to Tarn.",
            [("2027-01-19", "Brook's meeting with pilots"), ("2027-01-22", "Brook's trip to Tarn")],
        ),
        (
            "The board meets on Tuesday. The vote on the levy follows on Monday.",
            [("2027-01-19", "Board meeting"), ("2027-01-25", "Vote on the levy")],
        ),
        (
            "The storm is to make landfall on Feb. 3. Schools will close at noon.",
            [("2027-02-03", "Landfall of the storm"), ("2027-02-03T12:00", "Closing of schools")],
        ),
        (
            "An arch will be unveiled on Feb. 3. The ceremony starts at 11 a.m.",
            [("2027-02-03T11:00", "Unveiling of an arch")],
        ),
        (
            "The prime minister arrived in Penn on Tuesday and leaves on Feb. 3.",
            [("2027-02-03", "Departure of the prime minister")],
        ),
        ("All ferries are cancelled until Feb. 3.", []),
    ],
)
def test_a_sentence_goes_on_from_the_one_before(story: str, told: list[tuple[str, str]]) -> None:
    assert [(e.start, e.title.partition(" (")[0]) for e in find(story)] == told


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The pilots get together again on Feb. 3.", "Pilots' meeting"),
        ("The finance committee listens to pilots on Feb. 3.", "Finance committee hearing of pilots"),
        ("The pilots sit down to a farewell luncheon on Feb. 3.", "Farewell luncheon"),
        ("The pilots will sit down for talks with the port on Feb. 3.", "Talks with the port"),
    ],
)
def test_how_people_come_together(story: str, title: str) -> None:
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03", title)]


@pytest.mark.parametrize(
    ("behind", "titles"),
    [
        ("Council then convenes at 6 p.m. for its budget session.", ["Trial", "Council's budget session"]),
        ("Admission is free.", ["Trial"]),
        ("Penn Town Hall hosts it.", ["Trial"]),
    ],
)
def test_a_sentence_can_begin_behind_an_hour(behind: str, titles: list[str]) -> None:
    assert [e.title.partition(" (")[0] for e in find(f"The trial is on Feb. 3 at 5 p.m. {behind}")] == titles


@pytest.mark.parametrize("behind", ["Eastern", "Friday", "Feb. 3"])
def test_a_day_and_a_zone_behind_an_hour_belong_to_it(behind: str) -> None:
    (event,) = find(f"Those who register by 6 p.m. {behind} will get a map.")
    assert event.title.startswith("Deadline to register")


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The public may speak on the toll plan in the town hall on Feb. 3.", "Public comment on the toll plan"),
        ("Residents will have a chance to weigh in on the toll on Feb. 3.", "Public comment on the toll"),
        ("Residents can have their say on the toll on Feb. 3.", "Public comment on the toll"),
        ("The public will be able to comment on the toll plan on Feb. 3.", "Public comment on the toll plan"),
    ],
)
def test_when_the_public_has_its_say_is_told_by_what_it_is_on(story: str, title: str) -> None:
    assert [(e.title, e.kind.value) for e in find(story)] == [(title, "meeting")]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The musical will be part of the Tide Festival on Feb. 3.", "Musical at the Tide Festival"),
        ("The Tarn choir will feature in the Tide Parade on Feb. 3.", "Tarn choir at the Tide Parade"),
        ("The brass band is on the bill of the Tide Festival on Feb. 3.", "Brass band at the Tide Festival"),
        ("The ferry play has its first Penn staging on Feb. 3.", "Ferry play's first Penn staging"),
    ],
)
def test_what_a_work_is_in_is_told_with_it(story: str, title: str) -> None:
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03", title)]


def test_where_the_public_speaks_at_an_event_the_event_is_told() -> None:
    assert [e.title for e in find("The public can speak at the budget hearing on Feb. 3.")] == ["Budget hearing"]


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("The team will break through the wall on Feb. 3.", [("2027-02-03", "Team to break through the wall")]),
        ("The probe reaches Saturn in October 2029.", [("2029-10", "Probe reaches Saturn")]),
        ("The mayor takes calls on the radio on Feb. 3.", [("2027-02-03", "Mayor's phone-in")]),
        ("The tide app rolls out on Feb. 3.", [("2027-02-03", "Rollout of the tide app")]),
        ("Absentee ballots will be accepted until Feb. 3.", [("2027-02-03", "Deadline for absentee ballots")]),
        ("The petition is listed before the tide court on Monday.", [("2027-01-18", "Hearing of the petition")]),
        ("Crews will move game fish to Long Lake on Feb. 3.", [("2027-02-03", "Crews to move game fish to Long Lake")]),
        ("The winner faces Norlander Ada Brook on Feb. 3.", []),
        ("A judge ordered Brook to appear in court on Feb. 3.", [("2027-02-03", "Brook's court appearance")]),
        ("The tide show has been extended until Feb. 3.", []),
        ("Feb. 3 is the last day for paying the tide fee.", [("2027-02-03", "Last day for paying the tide fee")]),
        ("Feb. 3 is a good day for fishing.", []),
        ("A concert, which was to have followed the handover on Feb. 3, is off.", [("2027-02-03", "Concert")]),
        ("Bids will be invited before Feb. 3.", [("2027-02-03", "Bids to be invited")]),
        ("The five other mills open Monday.", [("2027-01-18", "Opening of the five other mills")]),
    ],
)
def test_verbs_of_the_news_are_known_in_their_own_sense(story: str, told: list[tuple[str, str]]) -> None:
    assert [(e.start, e.title.partition(" (")[0]) for e in find(story)] == told


def test_a_tie_that_was_postponed_then_has_one_day() -> None:
    [event] = find("The cup tie, postponed on Tuesday because of fog, will be played on Feb. 3.")
    assert (event.start, event.status) == ("2027-02-03", EventStatus.SCHEDULED)


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The inquest must begin all over again on Feb. 3.", "New start of the inquest"),
        ("Talks start from scratch on Feb. 3.", "New start of talks"),
        ("The count will open anew on Feb. 3.", "New start of the count"),
        ("The hearing will start over on Feb. 3.", "New start of the hearing"),
        ("The hearing will start over the weekend.", "Hearing"),
    ],
)
def test_what_starts_anew_is_told_as_that(story: str, title: str) -> None:
    assert [e.title.partition(" (")[0] for e in find(story)] == [title]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The three lost tides will be made up on Feb. 3.", "Three lost tides to be made up"),
        ("Two stolen fishing boats will be sold on Feb. 3.", "Two stolen fishing boats to be sold"),
        ("The torn sail will be sewn on Feb. 3.", "Torn sail to be sewn"),
        ("The pier rope will be respun on Feb. 3.", "Pier rope to be respun"),
        ("The old bell will be brought ashore on Feb. 3.", "Old bell to be brought ashore"),
        ("The broken mast will be put back up on Feb. 3.", "Broken mast to be put back up"),
    ],
)
def test_what_will_be_done_is_told_whatever_its_participle(story: str, title: str) -> None:
    assert [(e.title, e.status) for e in find(story)] == [(title, EventStatus.SCHEDULED)]


@pytest.mark.parametrize(
    ("story", "title", "place"),
    [
        (
            "The mayor has summoned both captains to the Tide Hotel on Feb. 3.",
            "Mayor's meeting with both captains",
            "Tide Hotel",
        ),
        (
            "The mayor has asked the two unions to the town hall on Feb. 3.",
            "Mayor's meeting with the two unions",
            "town hall",
        ),
        (
            "Ada Brook has called pilots to the boathouse at noon on Feb. 3 to go over the rota.",
            "Ada Brook's meeting with pilots on the rota",
            "boathouse",
        ),
        (
            "The harbor master has convened the pilots at the mill on Feb. 3.",
            "Harbor master's meeting with the pilots",
            "mill",
        ),
        ("The envoy has been summoned to the embassy on Feb. 3.", "Envoy's meeting at the embassy", "embassy"),
        ("Pilots and owners have been invited to the mill on Feb. 3.", "Meeting of pilots and owners", "mill"),
    ],
)
def test_who_is_called_to_a_place_meets_there(story: str, title: str, place: str) -> None:
    assert [(e.title, e.kind, e.location) for e in find(story)] == [(title, EventKind.MEETING, place)]


def test_who_is_called_to_a_place_for_help_announces_nothing() -> None:
    assert find("The fire brigade was called to the Tide Hotel on Monday.") == ()


@pytest.mark.parametrize(
    ("story", "title", "place"),
    [
        ("Mayor Ada Brook will speak to the city from Tarn on Feb. 3.", "Mayor Ada Brook's speech to the city", "Tarn"),
        ("Mara Quill speaks to the nation from Tarn on Feb. 3.", "Mara Quill's address to the nation", "Tarn"),
        (
            "Prime Minister Mara Quill will speak in Penn on Feb. 3.",
            "Prime Minister Mara Quill's speech in Penn",
            "Penn",
        ),
        ("The mayor will speak to residents from the pier on Feb. 3.", "Mayor's speech to residents", "pier"),
        ("The mayor will address the state on Feb. 3.", "Mayor's address to the state", None),
        ("The mayor will speak to reporters on Feb. 3.", "Mayor's talk to reporters", None),
        ("The mayor will speak to the town clerk on Feb. 3.", "Mayor's talk to the town clerk", None),
        ("Ada Brook will speak to pilots about tides on Feb. 3.", "Ada Brook's talk to pilots about tides", None),
    ],
)
def test_who_speaks_to_all_of_a_town_or_leads_one_gives_a_speech(story: str, title: str, place: str | None) -> None:
    assert [(e.title, e.location) for e in find(story)] == [(title, place)]


def test_what_is_done_on_the_days_before_its_when_is_told() -> None:
    [event] = find("Expect noise, in particular from May 4 to May 9, when the new lock gates are hung.")
    assert (event.title, event.start, event.end) == ("Hanging of the new lock gates", "2027-05-04", "2027-05-09")
    assert find("Penn is loud in May, when the new boats are watched.") == ()


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Lessons get under way on Feb. 3 and must finish by Feb. 20.", "Start of lessons"),
        ("Harbor tours for pupils kick off on Feb. 3.", "Harbor tours for pupils"),
        ("Refresher lessons kick off on Feb. 3.", "Start of refresher lessons"),
    ],
)
def test_several_things_that_kick_off_only_start(told: str, title: str) -> None:
    assert find(told)[0].title == title


@pytest.mark.parametrize(
    ("told", "start", "end", "title", "status"),
    [
        ("The Tarn primaries will hold from Feb. 3 to 9.", "2027-02-03", "2027-02-09", "Tarn primaries", "scheduled"),
        ("The pilots' congress holds in Penn on Feb. 3.", "2027-02-03", None, "Pilots' congress", "scheduled"),
        ("The guild's rally is billed to hold on Feb. 3.", "2027-02-03", None, "Guild's rally", "scheduled"),
        (
            "Where no mayor is chosen outright, a town run-off will hold on Feb. 3.",
            "2027-02-03",
            None,
            "Town run-off",
            "tentative",
        ),
    ],
)
def test_what_holds_takes_place(told: str, start: str, end: str | None, title: str, status: str) -> None:
    assert [(e.start, e.end, e.title, e.status.value) for e in find(told)] == [(start, end, title, status)]


@pytest.mark.parametrize("told", ["The truce will hold until Feb. 3.", "The pilots will hold off until Feb. 3."])
def test_what_lasts_or_waits_does_not_take_place(told: str) -> None:
    assert not find(told)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("The pilots' suit comes up for mention in Penn on Feb. 3.", "Hearing of the pilots' suit"),
        ("The suit comes up for hearing in Penn on Feb. 3.", "Hearing of the suit in Penn"),
        ("Bo Ferrer's appeal is to proceed at 10 a.m. on Feb. 3.", "Hearing of Bo Ferrer's appeal"),
        ("The pilots' petition will be called on Feb. 3.", "Hearing of the pilots' petition"),
        ("The pilots' case is back in court on Feb. 3.", "Hearing of the pilots' case"),
        ("The lawsuit against the port returns on Feb. 3.", "Hearing of the lawsuit against the port"),
    ],
)
def test_a_case_that_goes_on_is_heard(told: str, title: str) -> None:
    assert [(event.title, event.kind) for event in find(told)] == [(title, EventKind.MEETING)]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("The pilots' appeal comes up for ruling on Feb. 3.", "Ruling on the pilots' appeal"),
        ("The pilots' case comes up for sentencing on Feb. 3.", "Sentencing in the pilots' case"),
        ("The plan to widen the lock comes up for debate on Feb. 3.", "Debate on the plan to widen the lock"),
    ],
)
def test_what_comes_up_for_something_is_told_by_that(told: str, title: str) -> None:
    assert [event.title for event in find(told)] == [title]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Game night Feb. 3, 8 p.m., sign up in the hall.", "Game night"),
        ("The board will sign off on the lock budget on Feb. 3.", "Board approval of the lock budget"),
        ("The two sides will sign in Penn on Feb. 3.", "Signing by the two sides (Penn)"),
    ],
)
def test_who_signs_up_or_in_signs_nothing(story: str, title: str) -> None:
    assert [e.title for e in find(story)] == [title]


@pytest.mark.parametrize(
    "told",
    [
        "Counsel, Mr. A. B. Brook, submitted that a pilots' report would be placed before the board on Feb. 3 and that "
        'the plea was "early".',
        "The harbor will join as on Feb. 3.",
        "__H!__\nThey meet on Monday",
    ],
)
def test_a_sentence_that_ends_early_is_no_fault(told: str) -> None:
    find(told)  # raises nothing


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "The pilots' committee has set a vote on a bill that would cut the mooring fees for Feb. 3.",
            "Vote on a bill that would cut the mooring fees",
        ),
        ("If you keep a berth, move your boat by Feb. 3.", "Deadline to move your boat"),
        ("If you want to speak, sign up by noon on Feb. 3.", "Deadline to sign up"),
        ("Pilots fear a Feb. 3 deadline for giving up their berths.", "Deadline for giving up berths"),
        (
            "The vote will be announced by the mayor on Monday, and she will take questions on Feb. 3.",
            "Mayor's question session",
        ),
    ],
)
def test_a_title_has_all_of_what_is_set_asked_or_done(story: str, title: str) -> None:
    assert find(story)[-1].title == title


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Lessons will begin 90 minutes later from Feb. 3.", "Lessons to begin 90 minutes later"),
        ("Ferries will run every ten minutes from Feb. 3.", "Ferries to run every ten minutes"),
        ("Class enrolment ends at noon NZ time on Feb. 3.", "End of class enrolment"),
    ],
)
def test_so_many_minutes_are_no_report_and_a_zone_is_no_event(story: str, title: str) -> None:
    assert [event.title for event in find(story)] == [title]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The board will make the pilots sit their test again on Feb. 3.", "Pilots to sit their test again"),
        ("A rehearsal was held in 2019. A second one takes place there on Feb. 3.", "Second rehearsal takes place"),
        ("The next election is otherwise due on Feb. 3.", "Next election"),
    ],
)
def test_who_is_made_to_do_it_and_words_that_only_fill_are_no_title(story: str, title: str) -> None:
    assert [event.title for event in find(story)] == [title]


def test_how_far_off_and_itself_are_no_part_of_what_opens() -> None:
    assert (
        find("The night market will open on Feb. 3 one block to the north.")[0].title == "Opening of the night market"
    )
    story = "Codes will be sent on Wednesday, ahead of the census count itself on Feb. 3."
    assert [event.title for event in find(story)][-1] == "Census count"


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The first ferry is due to be delivered on Feb. 3.", "Delivery of the first ferry"),
        ("Tickets, at £8–12, go on sale at 10am on Feb. 3.", "Sale of tickets"),
        ("The guild will name its beer of the year on Feb. 3.", "Guild to name its beer of the year"),
    ],
)
def test_what_is_delivered_sold_and_named_is_told(story: str, title: str) -> None:
    assert [event.title for event in find(story)] == [title]


def test_what_an_older_tremor_is_told_of_is_no_event() -> None:
    assert not find("The drill follows a tremor on Dec. 6 that knocked the clock off the mill.")


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        ("The clown brings his tour to the Regal on Feb. 3.", ["Clown brings his tour to the Regal"]),
        ('Ada Brook will bring "Low Tide" to the Regal on Feb. 3.', ['Ada Brook to bring "Low Tide" to the Regal']),
        ("The mayor will bring the plan to council on Feb. 3.", ["Mayor to bring the plan to council"]),
        ("The front will bring snow to the coast on Feb. 3.", []),
    ],
)
def test_a_work_or_a_plan_is_brought_before_people_but_no_weather(sentence: str, titles: list[str]) -> None:
    assert [event.title for event in find(sentence)] == titles


def test_what_is_shut_for_a_meeting_is_told_not_the_meeting() -> None:
    [event] = find("Harbor schools will be closed on Feb. 3 for a teachers' conference.")
    assert event.title == "Harbor schools to be closed for a teachers' conference"


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "The only pit that supplies the town shut a line. It will be inspected on Feb. 3.",
            "Inspection of the only pit",
        ),
        (
            "Pilots who object must write to the clerk by Feb. 3.",
            "Deadline for pilots who object to write to the clerk",
        ),
    ],
)
def test_a_relative_clause_tells_whom_and_hides_no_subject(story: str, title: str) -> None:
    [event] = find(story)
    assert event.title == title


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The two pilots next meet on Feb. 3.", "Meeting of the two pilots"),
        ("The pair meet again in Tarn on Feb. 3.", "Pair's meeting"),
    ],
)
def test_two_who_next_meet_do_so(story: str, title: str) -> None:
    [event] = find(story)
    assert event.title.partition(" (")[0] == title


def test_what_is_shut_off_is_not_closed() -> None:
    [event] = find("Water will be shut off on Mill Street from 8 a.m. to 4 p.m. on Feb. 3.")
    assert (event.title, event.location) == ("Water to be shut off on Mill Street", "Mill Street")


def test_a_verb_far_behind_a_relative_clause_still_parts_it() -> None:
    [event] = find("The wall that rings the old and very long east flank of the quay will be inspected on Feb. 3.")
    assert event.title == "Inspection of the wall"
