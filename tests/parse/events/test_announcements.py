"""How sentences of news, calendars and notices announce events, one class of wording a row."""

import pytest

from briefings.model.article import EventKind, EventStatus, RawArticle
from briefings.parse import parse_article
from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "Pilots must file that plan with the state by Feb. 3.",
            "Deadline for pilots to file that plan with the state",
        ),
        (
            "A three-member panel headed by retired judge Ada Brook will hold its first sitting on Feb. 3.",
            "Three-member panel's first sitting",
        ),
        (
            "Nine people from the Tarn valley will receive the bell at a dawn ceremony on the pier on Feb. 3.",
            "Dawn ceremony on the pier",
        ),
        (
            "Pilots have been called to a meeting with state officials on Feb. 3.",
            "Pilots' meeting with state officials",
        ),
        ("The mayor will declare the fair open on Feb. 3.", "Opening of the fair"),
        ("Pilots and the harbor board meet on Feb. 3.", "Pilots–harbor board meeting"),
        ("The jury names the shortlist for the Tide Prize on Feb. 3.", "Shortlist for the Tide Prize"),
        ("The Tide Prize will be awarded on Feb. 3.", "Award of the Tide Prize"),
        ("The tide patch update reaches the ferries on Feb. 3.", "Tide patch update"),
        (
            "Anybody may make comments to the council. These must reach the harbor office by Feb. 3.",
            "Deadline for comments to reach the harbor office",
        ),
        ("Bishop Ada Brook blesses the ferries on Feb. 3.", "Ada Brook's blessing of the ferries"),
        (
            "The pilots meet to work on a rescue plan. They have been given until Feb. 3 to deliver it.",
            "Deadline for pilots to deliver rescue plan",
        ),
        ("The ferries will return to the north quay on Feb. 3.", "Return of the ferries to the north quay"),
        ("The Tide & Salt Festival opens with a parade on Feb. 3.", "Tide & Salt Festival parade"),
        ("Ada Brook has invited the heads of both parties to talks on Feb. 3.", "Talks with the heads of both parties"),
        (
            "The board will vote on Feb. 3 on a bill that would bind the fund, after a debate.",
            "Board vote on a bill that would bind the fund",
        ),
        (
            "A motion on tolls that the pilots filed in May is likely to be put to the vote on Feb. 3.",
            "Vote on a motion on tolls",
        ),
        (
            "He will speak at a hearing at the Tide Court in Penn, which is scheduled for Feb. 3.",
            "Hearing at the Tide Court in Penn",
        ),
        (
            "The Tide Fund, whose board meets on Feb. 3 to review a loan, is small.",
            "Tide Fund's board meeting on a loan",
        ),
        (
            "Two weeks after a vote that nobody won, the leaders of the league will sit down together on Feb. 3.",
            "Meeting of the leaders of the league",
        ),
        (
            "Mayor Ada Brook, who was to have met the pilots on Feb. 3, cancelled the meeting.",
            "Mayor Ada Brook's meeting with the pilots",
        ),
        ("The tide committee has summoned both owners for Feb. 3.", "Tide committee meeting with both owners"),
        ("Tidewrack, the game from the studio Quill, will come out on Feb. 3.", "Release of Tidewrack"),
        ("The song pack, the studio says, may arrive on Feb. 3.", "Arrival of the song pack"),
        ("An open house on the lock, which had been set for Feb. 3, is off.", "Open house on the lock"),
        ("Dates:\n\n- Requests for berths: to be sent in by Feb. 3", "Deadline for requests for berths"),
        (
            "Ada Brook would say only that the tide update she is to present on Feb. 3 is short.",
            "Presentation of tide update",
        ),
        ("In the Senate, where 60 votes are needed, a first vote could come as early as Feb. 3.", "First vote"),
        (
            "Tide firm Lumen has said it will start selling its lamps in Penn on Feb. 3.",
            "Launch of tide firm Lumen's lamps",
        ),
        ("Pilots who say they have not been heard will vote on Feb. 3 on a strike.", "Pilots' vote on a strike"),
        ("A gala on Feb. 3 will open the appeal.", "Gala"),
        (
            "The plant should be sending power to the grid by Feb. 3, rather than on Feb. 1.",
            "Plant to be sending power to the grid",
        ),
        ("Freight rates rise on Feb. 3 as planned.", "Rise of freight rates"),
        (
            "Tide Lumen, whose app listens to sleeping seals, must pay a fine by Feb. 3.",
            "Deadline for Tide Lumen to pay a fine",
        ),
        ('The Penn Players will show "The Salt Thief" on Feb. 3.', 'Penn Players to show "The Salt Thief"'),
        ("The lugger Tarn is relaunched at Penn on Feb. 3.", "Relaunch of the lugger Tarn at Penn"),
        (
            "Fisheries minister Ada Brook faces the tide committee on Feb. 3.",
            "Fisheries minister Ada Brook's appearance before the tide committee",
        ),
        (
            "Owners are asked to return the form that was sent to them on Monday no later than Feb. 3.",
            "Deadline for owners to return the form",
        ),
        ("Registration for the swim is possible until Feb. 3.", "Deadline for registration for the swim"),
        ("There was to have been a schools' matinee on Feb. 3; they have had to drop it.", "Schools' matinee"),
        ("The Penn Players will show 40 films on Feb. 3.", "Penn Players' showing of 40 films"),
        ("The last boat out leaves on Feb. 3 and is full.", "Departure of the last boat"),
        (
            "The Tide Rovers hope to finish the signing of Ada Brook before the transfer window shuts on Feb. 3.",
            "Closing of the transfer window",
        ),
        ("Friends of the mill are invited to a preview on Feb. 3.", "Preview"),
        (
            "A pump fitter who had been listed to testify on Feb. 3 is in hospital, and his evidence is postponed.",
            "Pump fitter's testimony",
        ),
        (
            "Some 40 pilots who were taken off the island because of falling ash can return on Feb. 3.",
            "Return of 40 pilots",
        ),
        ("Anybody may speak for three minutes at a public forum on Feb. 3.", "Public forum"),
        ("Quill is booked in for a scan in Penn on Feb. 3.", "Quill's scan"),
        (
            "Tide minister Ada Brook flies in on Feb. 3 to meet both sides.",
            "Tide minister Ada Brook's meeting with both sides",
        ),
        ("The owner of a mill that burned for days will stand trial on Feb. 3.", "Trial of the owner of a mill"),
        ("Any deal with the pilots would be put to a ratification vote on Feb. 3.", "Ratification vote"),
        (
            "Mara Quill might ask a tide court as early as Feb. 3 to move the case out of Penn.",
            "Mara Quill to ask a tide court to move the case",
        ),
        ("Minister Ada Brook is expected to join them by video on Feb. 3.", "Minister Ada Brook to join them by video"),
        (
            "The last of two boats is at a yard in Penn, where a strike that began in May goes on. "
            "It is expected to leave the yard on Feb. 3.",
            "Departure of the last of two boats",
        ),
        ("Minister Celia Quill arrives for two days of talks, which end on Feb. 3.", "End of two days of talks"),
        (
            "Parents whose children cross the river to school have until Feb. 3 to sign a list.",
            "Deadline for parents to sign a list",
        ),
        ("Justice Ada d'Entremont will give her decision on Feb. 3.", "Justice Ada d'Entremont's decision"),
        ("The lugger Tarn is now expected on Feb. 3 because of a shortage of sails.", "Lugger Tarn"),
        ("Both sides are back in court on Feb. 3.", "Both sides' court appearance"),
        ("Pilots can put questions to the engineers on Feb. 3.", "Pilots' questions to the engineers"),
        (
            "Grants of up to $1,000 are paid, and applications for grants of up to $1,000 close on Feb. 3.",
            "Closing of applications for grants of up to $1,000",
        ),
        (
            "Pilots need a ticket, and they have until Feb. 3 to ask the warden.",
            "Deadline for pilots to ask the warden",
        ),
        (
            "Minister Ada Brook is due in Penn on Feb. 3 for talks with the pilots.",
            "Minister Ada Brook's talks with the pilots",
        ),
        ("The Tide Trust will publish a survey of its own on Feb. 3.", "Tide Trust's survey"),
        (
            "Notices for the tide letter to the office by Feb. 3, please.",
            "Deadline for notices for the tide letter",
        ),
        ("Officials approved closures for the Tide & Salt Festival, which runs Feb. 3-5.", "Tide & Salt Festival"),
        ("Staff heard from Tom Abel, who said the Tide Board will vote Feb. 3 on a levy.", "Tide Board vote on a levy"),
        (
            "The council put off until Feb. 3 a vote, scheduled for that night, on replacing the lock.",
            "Vote on replacing the lock",
        ),
        (
            "Judge Ada Brook will hear arguments Feb. 3 on a motion to drop the case.",
            "Judge Ada Brook's hearing of arguments on a motion to drop the case",
        ),
        (
            "The town opens league play on Feb. 3 against Penn Rovers.",
            "Opening of league play against Penn Rovers",
        ),
        (
            "A Mass for the drowned, to be led by Tom Abel on Feb. 3, has been moved to the gym.",
            "Mass for the drowned to be led by Tom Abel",
        ),
        ("The dispute goes to the bloc's leaders at their Feb. 3-4 summit.", "Bloc's leaders' summit"),
        (
            "The Tide Court, Penn, will on Feb. 3 hear a claim by skipper Tom Abel.",
            "Tide Court, Penn's hearing of a claim by skipper Tom Abel",
        ),
        (
            "Ada Brook, 58, admitted two counts of theft. She will return to Penn Crown Court on Feb. 3 for sentence.",
            "Sentencing of Ada Brook",
        ),
        (
            "The ruling will be followed by a news conference with Ada Brook on Feb. 3.",
            "News conference with Ada Brook",
        ),
        (
            "The clerk said entry forms, formerly due in January, must be submitted by Feb. 3.",
            "Deadline for entry forms to be submitted",
        ),
        ("The board on Monday moved the deadline for berths to Feb. 3.", "Deadline for berths"),
        ("The bank has moved its tide statement to Feb. 3 from Feb. 9.", "Bank's tide statement"),
        (
            "The friendly against Penn, a fixture that was to have marked the jubilee on Feb. 3, is off.",
            "Friendly against Penn",
        ),
        ("Next comes the derby with Penn, which was washed out and will be played on Feb. 3.", "Derby with Penn"),
        ("The singer, whose third album, “Salt”, is out on Feb. 3, lives in Penn.", "Singer's third album, “Salt”"),
        ("Singer Ada Brook will play the Penn venue on Feb. 3.", "Singer Ada Brook's performance at the Penn venue"),
        (
            "President Ada Brook receives Prime Minister Tom Abel on Feb. 3.",
            "President Ada Brook's meeting with Prime Minister Tom Abel",
        ),
        ("The dispute goes to the bloc's leaders at their Feb. 3 summit.", "Bloc's leaders' summit"),
        ("The club, which lost its hall, meets in Penn on Feb. 3 to pick a day for its primary.", "Club meeting"),
        (
            "The market that draws thousands of people may return on Feb. 3.",
            "Return of the market",
        ),
        (
            "A debate among three skippers, proposed by a Penn station for Feb. 3, is in doubt.",
            "Debate among three skippers",
        ),
        ("The tide council will start debating the lock on Feb. 3.", "Tide council debate on the lock"),
        ("The league's accounts, due out on Feb. 3, are likely to show a loss.", "League's accounts"),
        ("The tide log will be offline from Feb. 3.", "Tide log to be offline"),
        (
            "Ministers from Norland and Sudland will gather on Feb. 3 to write rules on when a dam must warn boats.",
            "Norland–Sudland meeting",
        ),
        ("The tide supper will be Wednesday, Feb. 3.", "Tide supper"),
        ("The minister has convened a meeting of pilots in Penn on Feb. 3.", "Meeting of pilots"),
        ("The pilots' union called a go-slow for Feb. 3.", "Pilots' union go-slow"),
        (
            "Minister Ada Brook has summoned both sides to her office on Feb. 3.",
            "Minister Ada Brook's meeting with both sides",
        ),
        ("The mediator has called the owners back to the table on Feb. 3.", "Mediator's meeting with the owners"),
        (
            "The league will name a team for the tour of Norland on Feb. 3.",
            "League to name a team for the tour of Norland",
        ),
        (
            "A staff report on the lock, first promised for Jan. 4, will now go to the works committee on Feb. 3.",
            "Staff report on the lock to go to the works committee",
        ),
        (
            "The festival has a Penn troupe, Tidal Lamps, whose single show on Feb. 3 will be long.",
            "Tidal Lamps' single show",
        ),
        (
            "The evening has a new play by the Penn Players, which opens on Feb. 3.",
            "Opening of a new play by the Penn Players",
        ),
        ("The tug, the Polar, calls at Penn on Feb. 3 and should leave soon.", "Polar calls at Penn"),
        ("Storm Abel is forecast to make landfall on Feb. 3.", "Landfall of Storm Abel"),
        ("A second step, the move of the index, is due on Feb. 3.", "Move of the index"),
        ("The case will be mentioned again on Feb. 3.", "Hearing of the case"),
        (
            'Rowe Tides Inc. (PSE: RWE) ("Rowe") said that it will hold a special meeting on Feb. 3.',
            "Rowe Tides Inc.'s special meeting",
        ),
        ("The quay singers tide sale runs Feb. 3-5 in the mill.", "Quay singers tide sale"),
        ("A knitting course will run from Feb. 3 for six weeks.", "Knitting course"),
        (
            "A crew from Norland will begin diving on Feb. 3 towards the wreck.",
            "Crew from Norland to begin diving towards the wreck",
        ),
        ("A public hearing in Penn drew hundreds. A second will follow on Feb. 3.", "Second public hearing"),
        ("The mayor said entries, which are many, would close on Feb. 3.", "Closing of entries"),
        ("The mill bridge, shut since last July's flood, will reopen on Feb. 3.", "Reopening of the mill bridge"),
        ("The Tide and Wave Council will publish its log on Feb. 3.", "Tide and Wave Council's log"),
        ("The ministry has invited both unions to talks on Feb. 3.", "Talks with both unions"),
        (
            "Ada Brook has been summoned before the tide committee on Feb. 3.",
            "Ada Brook's appearance before the tide committee",
        ),
        (
            "Mr Abel's plea to have his boat returned will be heard on Feb. 3.",
            "Hearing of Mr Abel's plea to have his boat returned",
        ),
        ("It will be shown at the Tide Congress in Penn, which runs from Feb. 3.", "Tide Congress in Penn"),
        ("The council votes on Feb. 3 on a plan to close the mill.", "Council vote on a plan to close the mill"),
        ("The last episode will air on Feb. 3.", "Broadcast of the last episode"),
        ("Penn Rovers play their next match on Feb. 3.", "Penn Rovers' next match"),
        ("The baking course finishes on Feb. 3.", "End of the baking course"),
        ("The crew will finish the lock on Feb. 3.", "Completion of the lock"),
        ("Mayor Ada Brook will have lunch with Tom Abel on Feb. 3.", "Mayor Ada Brook's lunch with Tom Abel"),
        ("Mayor Ada Brook will address the tide council on Feb. 3.", "Mayor Ada Brook's address to the tide council"),
        ("Mayor Ada Brook, along with Tom Abel, will visit the lock on Feb. 3.", "Mayor Ada Brook's visit to the lock"),
        ("Mayor Ada Brook will be in Penn on Feb. 3 for the tide summit.", "Tide summit"),
        (
            "Mayor Ada Brook will host Tom Abel at the town hall on Feb. 3.",
            "Mayor Ada Brook to host Tom Abel at the town hall",
        ),
        ("Train services resume on Feb. 3.", "Resumption of train services"),
        ("The divers voted on Monday to strike on Feb. 3.", "Divers' strike"),
        ("The probe is due back on Earth on Feb. 3.", "Return of the probe on Earth"),
        ("Weather permitting, the balloon will lift off on Feb. 3.", "Launch of the balloon"),
        ("The mill is on track to reopen on Feb. 3.", "Reopening of the mill"),
        (
            "The harbor board, led by Ada Brook and often at odds with the mayor, will vote on fees on Feb. 3.",
            "Harbor board vote on fees",
        ),
        ("Delayed twice by storms, the harbor board's vote on fees is set for Feb. 3.", "Harbor board's vote on fees"),
        ("The harbor board — which has met only twice — votes on Feb. 3.", "Harbor board vote"),
        ("On Feb. 3, two days after the audit is out, the harbor board votes on fees.", "Harbor board vote on fees"),
        ("According to the agenda, the harbor board is to vote on Feb. 3.", "Harbor board vote"),
        ("The harbor board will vote, Ada Brook said, on Feb. 3.", "Harbor board vote"),
        ("The harbor board meets next on Feb. 3.", "Harbor board meeting"),
        ("The tide bill is up for a vote on Feb. 3.", "Vote on the tide bill"),
        ("The vote, first set for Jan. 20 and then for Jan. 27, will take place on Feb. 3.", "Vote"),
        ("The jobs report for May comes out on Feb. 3.", "Jobs report"),
        ("The fees, announced last week, will kick in on Feb. 3.", "Start of the fees"),
        ("A decision on whether to dredge is not expected before Feb. 3.", "Decision on whether to dredge"),
        ("The port has set itself a deadline of Feb. 3 to publish the plan.", "Deadline to publish the plan"),
        ("Effective Feb. 3, the toll rises to 5%.", "Rise of the toll to 5%"),
        ("If backed in a ballot that closes on Feb. 3, the pact would stand.", "Closing of a ballot"),
        ("A service of thanksgiving is planned for Feb. 3.", "Service of thanksgiving"),
        ("The closing date for bids is Feb. 3.", "Closing date for bids"),
        ("The smithy will shut its doors for the last time on Feb. 3.", "Closing of the smithy"),
        ("The school is holding an open evening on Feb. 3.", "Open evening"),
        ("A partial eclipse will be visible from Quill on Feb. 3.", "Partial eclipse"),
        ("The open tournament tees off on Feb. 3.", "Open tournament"),
        ("On Feb. 3 Penn Rovers host Tuskar Town at Quill Park.", "Penn Rovers v Tuskar Town"),
        ("The ferry case was adjourned until Feb. 3.", "Hearing of the ferry case"),
        ("The ferry case was adjourned to Feb. 3 for sentencing.", "Sentencing"),
        ("Tom Abel was remanded in custody until Feb. 3.", "Tom Abel's court appearance"),
        ("Tom Abel was released on bail until Feb. 3.", "Tom Abel's court appearance"),
        ("The ferry case returns to court on Feb. 3.", "Court hearing for the ferry case"),
        ("The tide court reserved judgment until Feb. 3.", "Judgment"),
        ("A full meeting of the council has been convened for Feb. 3.", "Full meeting of the council"),
        ("Harbor Minister Ada Brook will inspect the quay on Feb. 3.", "Ada Brook's inspection of the quay"),
        (
            "The skippermen of Quill plan to sail into the harbor on Feb. 3.",
            "Sailing of the skippermen of Quill into the harbor",
        ),
        ("The result of the ballot should be known on Feb. 3.", "Result of the ballot"),
        ("The tide survey, due on Jan. 29, slips to Feb. 3.", "Tide survey"),
        ("Governor Ada Fell takes questions on Feb. 3.", "Governor Ada Fell's question session"),
        ("Ada Brook becomes head of the tide office on Feb. 3.", "Ada Brook becomes head of the tide office"),
        ("The last gavotte is on Feb. 3.", "Last gavotte"),
        ("The north lock will be out of service on Feb. 3.", "Closing of the north lock"),
        ("The lock survey has a fresh date, Feb. 3.", "Lock survey"),
        ("The tide conference concludes on Feb. 3.", "End of the tide conference"),
        ("Tickets are sold up to and including Feb. 3.", "Deadline for tickets"),
        ("Owners of small boats will hold their congress on Feb. 3.", "Congress of owners of small boats"),
        ("A hearing about it has been called for Feb. 3.", "Hearing"),
        ("The tide council will next vote on fees on Feb. 3.", "Tide council vote on fees"),
        ("The two ports will restart talks on fees on Feb. 3.", "Two ports' talks on fees"),
        (
            "A play by Ada Brook will have its first performance at the tide festival on Feb. 3.",
            "First performance of a play by Ada Brook",
        ),
        ("The guild directed its lodges to hold a vigil on Feb. 3.", "Lodges' vigil"),
        ("Barring a last-minute deal, pilots at Quill Shipping walk out on Feb. 3.", "Pilots' strike"),
        ("Absent a deal, the south lock closes on Feb. 3.", "Closing of the south lock"),
        ("The council takes up the harbor plan line by line on Feb. 3.", "Council debate on the harbor plan"),
        ('The port said it would publish the audit "no later than Feb. 3."', "Audit"),
        ("Owners have three weeks, until Feb. 3, to appeal.", "Deadline for owners to appeal"),
        ("Owners have three weeks to appeal, until Feb. 3.", "Deadline for owners to appeal"),
        ("Owners have until the close of business on Feb. 3 to appeal.", "Deadline for owners to appeal"),
        ("Feb. 3 is the last day to register.", "Last day to register"),
        ("Feb. 3 is the date of the lock hearing.", "Lock hearing"),
        ("The date of the lock hearing is Feb. 3.", "Lock hearing"),
        ("Feb. 3 is polling day.", "Polling day"),
        ("Feb. 3 marks the start of the dredging trial.", "Start of the dredging trial"),
        ("Skippers are bracing for the Feb. 3 tide survey closely.", "Tide survey"),
        ("The lagoon committee takes evidence on Feb. 3.", "Lagoon committee hearing"),
        ("The toll rises to 5% on Feb. 3.", "Rise of the toll to 5%"),
        ("Skippers will pay $15 a day to moor from Feb. 3.", "Skippers to pay $15 a day to moor"),
        ("The skipper pleaded not guilty and is due back in court on Feb. 3.", "Skipper's court appearance"),
        ("Candidates will be nominated on Feb. 3.", "Nomination of candidates"),
        ("A sponsored swim on Feb. 3 will bring in a decent sum.", "Sponsored swim"),
        ("The parade steps off on Feb. 3.", "Parade"),
        ("The port has pushed the survey's release to Feb. 3, 2027, from Jan. 29.", "Survey's release"),
        (
            "Two governors will meet on the sidelines of the tide summit on Feb. 3.",
            "Meeting of two governors",
        ),
        ("Members of the guild at Tuskar Rail walk out on Feb. 3.", "Strike by members of the guild at Tuskar Rail"),
        ("The two sides are due to meet in Tuskar on Feb. 3.", "Meeting of the two sides"),
        (
            "Police officers and lock keepers will cast their ballots on Feb. 3.",
            "Vote by police officers and lock keepers",
        ),
        ("The tide probe is cleared to launch on Feb. 3.", "Launch of the tide probe"),
        ("Two old rivals meet in the Tarn Shield semi-final on Feb. 3.", "Tarn Shield semi-final"),
        ("The inquiry into the ferry fire reconvenes on Feb. 3.", "Inquiry into the ferry fire"),
        ("The new terminal at Tuskar will not open until Feb. 3.", "Opening of the new terminal at Tuskar"),
        (
            "The lagoon board will hold a public hearing on Feb. 3 to consider the widening of the lock.",
            "Lagoon board public hearing on the widening of the lock",
        ),
        ("No vote on the toll is expected until Feb. 3.", "Vote on the toll"),
        ("Applications for moorings will not be accepted until Feb. 3.", "Applications for moorings to be accepted"),
        ("The ferry won't sail until Feb. 3 at the earliest.", "Sailing of the ferry"),
        ("The toll plan will be put to a vote on Feb. 3.", "Vote on the toll plan"),
        ("He will be sworn in on Feb. 3.", "Swearing-in"),
        ("$3 million in loans come due on Feb. 3.", "$3 million in loans come due"),
        ("Mail ballots must be postmarked by Feb. 3.", "Deadline for mail ballots to be postmarked"),
        ("The lagoon board will meet on Feb. 3 to discuss whether to settle.", "Lagoon board meeting"),
        ("The lagoon board will meet on Feb. 3 to weigh the offer.", "Lagoon board meeting on the offer"),
        ("The lagoon board will meet on Feb. 3 to discuss its budget.", "Lagoon board meeting on its budget"),
        (
            "Anyone who needs a boat must call the port by Feb. 3.",
            "Deadline for anyone who needs a boat to call the port",
        ),
        ("Islanders vote on Feb. 3 in a referendum on the ferry.", "Referendum on the ferry"),
        ("Divers will inspect the lock gates on Feb. 3.", "Inspection of the lock gates"),
        ("The old crane will be removed on Feb. 3.", "Removal of the old crane"),
        ("The lagoon subcommittee will present its map at a hearing on Feb. 3.", "Lagoon subcommittee hearing"),
        ("Neighbors can meet the architect at a garden party on Feb. 3.", "Garden party"),
        ("The pilots take questions on a conference call on Feb. 3.", "Conference call"),
        ("Join us on Feb. 3 for a workshop on knots.", "Workshop on knots"),
        ("The comment period was extended by two weeks, to Feb. 3.", "End of the comment period"),
        ("The launch of the tide probe slipped to Feb. 3.", "Launch of the tide probe"),
        ("The judge set Feb. 3 as the new trial date.", "Trial"),
        ("The two sides agreed to a cease-fire beginning on Feb. 3.", "Cease-fire"),
        ("The port gave both firms until Feb. 3 to reply.", "Deadline for both firms to reply"),
        ("The lock hearing, postponed twice because of ice, is now set for Feb. 3.", "Lock hearing"),
        ("The lagoon board is scheduled to meet behind closed doors on Feb. 3.", "Lagoon board meeting"),
        ("The skipper is due back in court on Feb. 3.", "Skipper's court appearance"),
        ("The port will switch off its last foghorn on Feb. 3.", "Switch-off of the port's last foghorn"),
        ("The island joins the customs union on Feb. 3.", "Accession of the island to the customs union"),
        ("The freight barges are due in Tuskar on Feb. 3.", "Arrival of the freight barges in Tuskar"),
        (
            "A second tender, if nobody bids in the first round, would be opened on Feb. 3.",
            "Opening of a second tender",
        ),
        ("The league put out a new plan, with fans to vote on the rules on Feb. 3.", "Fans' vote on the rules"),
        (
            "A bill that would close the quay if the ice held comes to a vote on Feb. 3.",
            "Vote on a bill that would close the quay",
        ),
        ("A rally outside Tuskar that the union had called for Feb. 3 is off.", "Rally outside Tuskar"),
        ("A claim by two shipowners, listed for Feb. 3, was withdrawn.", "Claim by two shipowners"),
        ("A judge will give her ruling in the ferry case on Feb. 3.", "Judge's ruling in the ferry case"),
        ("The board will consider the plan before the port opens on Feb. 3.", "Opening of the port"),
        ("On Feb. 3, the port is holding a recruitment evening.", "Recruitment evening"),
        ("Public comments to the port close Feb. 3.", "Closing of public comments to the port"),
        ("The harbor master steps down on Feb. 3.", "Resignation of the harbor master"),
        ("We will be replacing the water main on Feb. 3.", "Replacement of the water main"),
        ("Rents on the quay will be frozen from Feb. 3.", "Rents on the quay to be frozen"),
        (
            "A town hall with the pilots, tentatively set for Feb. 3, would be the first of three.",
            "Town hall with the pilots",
        ),
        ("A meeting of shipowners that had been called for Feb. 3 has been canceled.", "Meeting of shipowners"),
        ("The pilots had been given until Feb. 3 to answer.", "Deadline for pilots to answer"),
        ("The regulator planned to visit the lock on Feb. 3; that has been cancelled.", "Regulator visit to the lock"),
        ("The bill, which the cabinet was to have approved on Jan. 20, has been delayed until Feb. 3.", "Bill"),
        ("The lock will not close on Feb. 3 after all.", "Closing of the lock"),
        ("The pilots won a bonus of $900, to be paid on Feb. 3.", "Payment of a bonus of $900"),
        ("The port extended the deadline for bids until Feb. 3.", "Deadline for bids"),
        ("Judge sets a Feb. 3 start for the trial of two skippers.", "Trial of two skippers"),
        (
            "Tuskar Rail says its night service, promised for this month, may begin on Feb. 3.",
            "Start of Tuskar Rail's night service",
        ),
        ("The races, due to be held this month on the same beach, have been shifted to Feb. 3.", "Races"),
        (
            "Tuskar Rail has put off the opening of the new yard outside the old town walls from Jan. 30 to Feb. 3.",
            "Opening of the new yard",
        ),
    ],
)
def test_a_title_is_a_noun_that_the_sentence_gives(story: str, title: str) -> None:
    assert [(e.title.partition(" (")[0], e.start) for e in find(story)] == [(title, "2027-02-03")]


@pytest.mark.parametrize(
    "story",
    [
        "The bakers will be back on Feb. 3.",
        "The town hall will become a museum on Feb. 3.",
        "Skippers will hear from the port office on Feb. 3.",
        "The siren went off around 7:40 p.m. beside the stalls.",
        "There will be no market on Feb. 3.",
        "Officials said that they did not plan to remove the wreck on Feb. 3.",
        "The ferry may not meet the new criteria on Feb. 3.",
        "The goal is to plant reeds along the lagoon on Feb. 3.",
        "Apart from Feb. 3, the port appears to be fully booked.",
        "A skipper from the islands would find the port empty on Feb. 3.",
        "She encouraged the crews to visit polling stations on Feb. 3.",
        "Across the port, pilots began meeting on Feb. 3.",
        "No holidays fall on Feb. 3.",
        "If nothing changes by Feb. 3, the lamps go out.",
        "The bridge will be closed until Feb. 3.",
        "The toll will be charged through Feb. 3.",
        "The pilots' boat broke in two in a gale on Jan. 9, and Tuesday's ferry was called off.",
        "Penn has to wait until Feb. 3 for its ferry.",
        "The money would come out of the fund of Feb. 3.",
        "The lift should be working by Feb. 3.",
        "Lessons will go on as before at noon on Feb. 3.",
        "The stalls in the sheds will trade until at least Feb. 3.",
    ],
)
def test_states_and_what_is_no_event_by_itself_announce_nothing(story: str) -> None:
    assert not [e for e in find(story) if e.start == "2027-02-03"]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Keep an eye on Wednesday's tide survey.", "Tide survey"),
        ("All eyes are on Wednesday's vote.", "Vote"),
        ("Attention turns to Wednesday's debate in Tuskar.", "Debate in Tuskar"),
        ("The agenda for Wednesday's meeting includes a new toll.", "Meeting"),
        ("Skippers are gearing up for Wednesday's ruling.", "Ruling"),
        ("Wednesday is the anniversary of the flood.", "Anniversary of the flood"),
    ],
)
def test_what_people_wait_for_is_to_come(story: str, title: str) -> None:
    assert [(e.title.partition(" (")[0], e.start) for e in find(story)] == [(title, "2027-01-20")]


def test_play_that_begins_is_that_of_the_match() -> None:
    story = "The test against Norland starts in Penn on Feb. 3. Play on Feb. 3 begins at 10 a.m."
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03T10:00", "Test against Norland")]


def test_a_second_release_takes_its_own_object() -> None:
    story = "The tide office publishes catches for January on Feb. 3 and third-quarter wages on Feb. 9."
    assert [(e.start, e.title) for e in find(story)] == [
        ("2027-02-03", "Tide office catches"),
        ("2027-02-09", "Tide office third-quarter wages"),
    ]


def test_a_titles_pronoun_is_told_by_the_subject_before() -> None:
    event = find("The bell hung in Penn for years. A lorry will take it to Ostia on Feb. 3.")[0]
    assert event.title == "Lorry to take bell to Ostia"


def test_the_sitting_of_judges_is_that_of_the_hearing() -> None:
    story = "The tide court will hear arguments on the lock on Feb. 3.\n\nThe judges will sit at 2 p.m. in Penn."
    assert [(e.title, e.start) for e in find(story)] == [
        ("Tide court hearing of arguments on the lock", "2027-02-03T14:00")
    ]


def test_a_ballot_ends_when_it_closes() -> None:
    event = find("The pilots start voting on the deal on Feb. 3; the ballot closes at 5 p.m. on Feb. 9.")[0]
    assert (event.start, event.end) == ("2027-02-03", "2027-02-09T17:00")


@pytest.mark.parametrize(
    ("announced", "title"),
    [
        ("Debate on it is expected on Feb. 3.", "Debate on a plan for the rationing of water"),
        ("A final vote is likely on Feb. 3.", "Final vote (plan for the rationing)"),
    ],
)
def test_what_is_debated_is_told_by_the_sentence_before(announced: str, title: str) -> None:
    found = find(f"The minister will lay before the house a plan for the rationing of water. {announced}")
    assert [e.title for e in found] == [title]


def test_it_ends_is_of_what_was_begun() -> None:
    found = find("Staff at four mills begin a strike on Feb. 1. It ends on Feb. 3.")
    assert [e.title.partition(" (")[0] for e in found][1:] == ["End of a strike"]


def test_a_headline_goes_on_behind_as() -> None:
    text = "Jan. 15, 2027\n\nPenn dockers call off strike as port talks resume Monday\n\nSnow fell in the night."
    assert [e.title for e in parse_article(RawArticle(text)).events] == ["Port talks"]


def test_what_nobody_understands_alone_has_the_topic() -> None:
    text = (
        "Jan. 15, 2027\n\nTide treaty talks go on in Penn\n\nThe tide treaty is long, and so are the treaty talks.\n\n"
        "If a text is agreed, it would be signed on Feb. 3."
    )
    assert [e.title for e in parse_article(RawArticle(text)).events] == ["Signing of a text (tide treaty)"]


def test_doors_that_are_open_are_those_of_the_event_told_before() -> None:
    [event] = find("The orchid sale has been moved to Feb. 3. Doors are open from 10am to 3pm at Banksia Hall.")
    assert (event.title, event.start, event.location) == ("Orchid sale", "2027-02-03T10:00", "Banksia Hall")


def test_which_means_the_event_and_not_the_person_named_last() -> None:
    story = "The trial of her partner, mill owner Tom Abel, which was to begin on Jan. 25, has been put back to Feb. 3."
    assert [(e.start, e.title) for e in find(story) if e.status is not EventStatus.POSTPONED] == [
        ("2027-02-03", "Trial of partner, mill owner Tom Abel")
    ]


def test_a_headlines_infinitive_behind_its_noun_is_no_announcement() -> None:
    story = "Jan. 15, 2027\n\nFerry misses its chance to sail this weekend\n\nThe ferry is old."
    assert not parse_article(RawArticle(story)).events


def test_ministers_are_sent_for_talks() -> None:
    [event] = find("Norland and Sudland will send their envoys to Penn on Feb. 3 for their first direct talks.")
    assert (event.title, event.kind) == ("Norland–Sudland first direct talks", EventKind.MEETING)


def test_a_bare_title_is_told_by_the_headlines_noun_where_no_name_is() -> None:
    story = "The cider bill is old. A label costs little, and the bill says so. A debate is set for Feb. 3."
    text = f"Jan. 15, 2027\n\nCider label bill is two votes short\n\n{story}"
    [event] = parse_article(RawArticle(text)).events
    assert event.title == "Debate (cider label bill)"


def test_persons_take_part_without_their_offices_and_bodies_with_their_whole_name() -> None:
    [event] = find("Norlandic President Ada Brook meets the City Council on Feb. 3.")
    assert event.participants == ("Ada Brook", "City Council")


def test_visitors_who_could_do_something_are_allowed_to() -> None:
    [event] = find("The zoo said that visitors could meet the otter at a garden party on Feb. 3.")
    assert event.status is EventStatus.SCHEDULED


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Tide figures, delayed twice already, are to come out on Feb. 3.", "Tide figures"),
        ("Talks chaired by the pilots' office resume on Feb. 3.", "Talks chaired by the pilots' office"),
        ("The raft race will be run at night, starting on Feb. 3.", "Raft race"),
        (
            "The law requires the harbor board to publish its accounts by Feb. 3.",
            "Deadline for harbor board to publish its accounts",
        ),
        ("The pilots called off a strike that was planned for Feb. 3.", "Pilots' strike"),
        (
            "The tide report, which one reader has called a brick, is expected on Feb. 3.",
            "Tide report",
        ),
        ("Fines of $25 take effect on Feb. 3.", "Fines of $25 take effect"),
        ("Pilots begin a two-day strike on Feb. 3.", "Pilots' two-day strike"),
        ("The harbor almanac will be sent out on Feb. 3.", "Harbor almanac to be sent out"),
    ],
)
def test_the_verb_is_found_behind_what_stands_before_it(story: str, title: str) -> None:
    assert [event.title for event in find(story)] == [title]


def test_a_colon_can_lead_to_where_and_when() -> None:
    found = find("Two meetings will be held: in Gull Hall on Feb. 3 at 7 p.m. and in the Dock Room on Feb. 10.")
    assert [(event.start, event.location) for event in found] == [
        ("2027-02-03T19:00", "Gull Hall"),
        ("2027-02-10", "Dock Room"),
    ]


@pytest.mark.parametrize(
    ("story", "title", "kind"),
    [
        (
            "A visit to the pier itself, which was booked for Feb. 3, depends on the tide.",
            "Visit to the pier",
            "meeting",
        ),
        (
            "The board will discuss the lock, which is expected to cost $2 million, in public on Feb. 3.",
            "Board debate on the lock",
            "meeting",
        ),
        ("The harbor board will vote at its Feb. 3 meeting.", "Harbor board vote", "vote"),
        ("The lodge has promised a ruling by Feb. 3.", "Lodge's ruling", "other"),
        ("The pilots' union has called a one-day strike for Feb. 3.", "Pilots' union one-day strike", "other"),
        ("Ada Brook would go ahead with a march to Odderby on Feb. 3.", "Ada Brook's march to Odderby", "other"),
        ("The skipper will face a judge on Feb. 3.", "Skipper's court appearance", "meeting"),
        ("The skipper faces trial on Feb. 3.", "Skipper's trial", "meeting"),
        (
            "Tarn Foods will ask its shareholders on Feb. 3 to approve the sale of its pier.",
            "Tarn Foods' shareholders' vote on the sale of its pier",
            "vote",
        ),
    ],
)
def test_who_does_what_is_told_by_a_noun(story: str, title: str, kind: str) -> None:
    assert [(event.title, event.kind.value) for event in find(f"Odderby has a court. {story}")] == [(title, kind)]


@pytest.mark.parametrize(
    ("story", "title", "start"),
    [
        (
            "The pilots will receive their medals at 10 a.m. on Feb. 3.",
            "Pilots to receive their medals",
            "2027-02-03T10:00",
        ),
        ("The captain will have a scan on Feb. 3.", "Scan (captain)", "2027-02-03"),
        ("First results should be posted by 9 p.m. on Feb. 3.", "First results", "2027-02-03T21:00"),
        (
            "The public can give its views on the lock until 5 p.m. on Feb. 3.",
            "Deadline for public to give its views on the lock",
            "2027-02-03T17:00",
        ),
    ],
)
def test_what_people_will_have_show_or_may_do_is_told(story: str, title: str, start: str) -> None:
    assert [(event.title, event.start) for event in find(story)] == [(title, start)]


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("The fair opens on Feb. 3 and closes on Feb. 5.", ["Opening of the fair"]),
        ("Stalls open on Feb. 3 and close on Feb. 5.", ["Opening of stalls"]),
        ("If approved, construction would start on Feb. 3.", ["Start of construction"]),
        ("The bank cut its forecast and will meet again on Feb. 3.", ["Bank meeting"]),
        ("Quill resigns on Feb. 3.", ["Resignation of Quill"]),
        ("Norwegian boats must leave by Feb. 3.", ["Deadline for Norwegian boats to leave"]),
        ("The Tide Parade, which was to cross the bridge on Feb. 3, is canceled.", ["Tide Parade"]),
        ("The crane is expected back from Odderby on Feb. 3.", ["Return of the crane from Odderby"]),
        (
            "The port has a claim on two barges, which it must take up by Feb. 3.",
            ["Deadline for port to take up two barges"],
        ),
        ("Work on the lock begins on Feb. 3.", ["Start of work on the lock"]),
        (
            "The harbor board meets on Feb. 3, with a ruling due on Feb. 5.",
            ["Harbor board meeting", "Ruling (harbor board)"],
        ),
        (
            "A hearing on whether guests may fish, called by the board for Feb. 3, has been cancelled.",
            ["Hearing on whether guests may fish"],
        ),
    ],
)
def test_what_stands_behind_the_event_is_told_from_it(story: str, titles: list[str]) -> None:
    assert [event.title for event in find(story)] == titles


def test_what_is_to_be_filed_is_no_verb() -> None:
    [event] = find("The deadline to file plans with the harbor board is Feb. 3.")
    assert (event.title, event.kind) == ("Deadline to file plans with the harbor board", EventKind.DEADLINE)


def test_a_name_behind_a_release_says_whose_it_is() -> None:
    found = find("• Feb. 3: full-year results, Tarn Foods\n\n• Feb. 4: annual meeting, Odderby")
    assert [(event.title, event.location) for event in found] == [
        ("Full-year results, Tarn Foods", None),
        ("Annual meeting", "Odderby"),
    ]


def test_a_visit_by_somebody_is_the_event_not_the_visitor() -> None:
    (event,) = find("A visit by the president of Quillport, which was to take place on Feb. 3, is off.")
    assert event.title.startswith("Visit by the president")


@pytest.mark.parametrize("verb", ["set", "scheduled"])
def test_two_clauses_can_tell_two_events_of_one_name(verb: str) -> None:
    found = find(f"A hearing is set for Feb. 3 in Penn, while a hearing is {verb} for Feb. 9 before a jury in Tarn.")
    assert [event.start for event in found] == ["2027-02-03", "2027-02-09"]


def test_what_comes_next_needs_no_verb() -> None:
    found = find("Next up for the squad: a trip to Tuskar on Jan. 30 and a home tie against Quillport on Feb. 3.")
    assert [(event.title, event.start) for event in found] == [
        ("Trip to Tuskar", "2027-01-30"),
        ("Home tie against Quillport", "2027-02-03"),
    ]


def test_two_verbs_of_one_subject_announce_one_event_each() -> None:
    found = find("The court gave both sides until Feb. 3 to respond and set oral argument for March 3.")
    assert [event.title for event in found] == ["Deadline for both sides to respond", "Oral argument"]


@pytest.mark.parametrize("story", ["On Feb. 3 her party will go", "On Feb. 3, the group will push"])
def test_a_verb_that_ends_its_text_is_read_to_its_end(story: str) -> None:
    article = parse_article(RawArticle(f"Jan. 15, 2027\n\nNews\n\n{story}"))
    assert [event.start for event in article.events] == ["2027-02-03"]


def test_a_second_verb_without_its_own_will_is_done_to_the_same() -> None:
    found = find("The voters' list will close on Feb. 3 and be published on Feb. 10.")
    assert [(e.title, e.start) for e in found] == [
        ("Closing of the voters' list", "2027-02-03"),
        ("Release of the voters' list", "2027-02-10"),
    ]


@pytest.mark.parametrize(
    "story",
    [
        "The probe is expected to enter orbit on Jan. 24 and to release its first data on Feb. 3.",
        "The probe will enter orbit on Jan. 24 and release its first data on Feb. 3.",
    ],
)
def test_two_verbs_behind_one_will_are_two_events(story: str) -> None:
    assert [(e.start, e.title) for e in find(story)] == [
        ("2027-01-24", "Entry of the probe into orbit"),
        ("2027-02-03", "Probe's first data"),
    ]


def test_what_is_voted_on_at_a_meeting_tells_more_than_the_meeting() -> None:
    assert [e.title for e in find("The fee plan goes to a vote at Monday's meeting.")] == ["Vote on the fee plan"]
    assert [e.title for e in find("The party will vote on fees at Monday's convention.")] == ["Convention"]


def test_it_is_what_several_people_decide_on() -> None:
    found = find("Members will vote on the increase on Jan. 27. If they agree, it would take effect on Feb. 3.")
    assert [event.title for event in found] == ["Members' vote on the increase", "Increase to take effect"]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "The ferry is at a yard where a strike that began in December shows no sign of ending. "
            "It is expected to leave the quay on Feb. 3.",
            "Departure of the ferry",
        ),
        (
            "The company had intended to publish its harbor report on Thursday. It has been put back to Feb. 3.",
            "Harbor report",
        ),
        (
            "The tide bridge will close on Jan. 22 so that nobody falls, the city said on Thursday. "
            "It is to reopen on Feb. 3.",
            "Reopening of the tide bridge",
        ),
        (
            "The school board put off a vote on zones until Feb. 10 so that parents can see the maps first. "
            "It had planned to vote on Feb. 3.",
            "School board vote",
        ),
        (
            "The harbor committee's meeting was abandoned after water came in. It has been rearranged for Feb. 3.",
            "Harbor committee's meeting",
        ),
    ],
)
def test_a_pronoun_stands_for_a_noun_of_the_sentence_before(story: str, title: str) -> None:
    assert [event.title for event in find(story)][-1:] == [title]


@pytest.mark.parametrize(
    ("story", "title", "start"),
    [
        ("Sunday's match, also at Tide Park, starts at 7.50pm.", "Match", "2027-01-17T19:50"),
        (
            "Contract talks between the port and its pilots, set for Feb. 3, have been called off.",
            "Contract talks between the port and its pilots",
            "2027-02-03",
        ),
        (
            "Submissions on the plan to raise the pier by a metre close on Feb. 3.",
            "Closing of submissions on the plan to raise the pier by a metre",
            "2027-02-03",
        ),
        (
            "The council approved a ban on pony rides. It takes effect Feb. 3.",
            "Ban on pony rides takes effect",
            "2027-02-03",
        ),
        (
            "Members had been expected to vote on Feb. 3 on a loan for the pier. The vote has been moved to Feb. 9.",
            "Members' vote on a loan for the pier",
            "2027-02-09",
        ),
        ("The tide court has posted the matter for Feb. 3.", "Hearing of the matter", "2027-02-03"),
        ("The tide schools will remain shut on Tuesday.", "Closing of the tide schools", "2027-01-19"),
        ("The hoist will not be fitted until mid-May.", "Fitting of the hoist", "2027-05"),
        (
            "The port shut the quay on Tuesday, and gave the nine crews at its piers until Feb. 3 to leave.",
            "Deadline for nine crews to leave",
            "2027-02-03",
        ),
    ],
)
def test_what_stands_beside_the_verb_does_not_hide_the_event(story: str, title: str, start: str) -> None:
    assert [(e.title.partition(" (")[0], e.start) for e in find(story)] == [(title, start)]


def test_a_title_closes_the_single_quotation_mark_that_it_opens() -> None:
    [event] = find("A show by the painter Ada Brook, ‘Slow Water’, will open on Feb. 3.")
    assert event.title == "Opening of a show by the painter Ada Brook, ‘Slow Water’"


def test_seats_that_go_on_sale_are_no_release() -> None:
    assert [(e.title, e.kind.value) for e in find("Seats go on sale on Feb. 3.")] == [
        ("Sale of seats", "other"),
    ]


@pytest.mark.parametrize(
    ("story", "title", "start"),
    [
        (
            "Tide Bank officials gather Feb. 3 for a two-day meeting.",
            "Tide Bank officials' two-day meeting",
            "2027-02-03",
        ),
        ("Pilots are needed for a clean-up at the shed on Feb. 3.", "Clean-up", "2027-02-03"),
        ("The Bank of Tarn will end its meeting on Feb. 3.", "End of the Bank of Tarn's meeting", "2027-02-03"),
        (
            "For the second phase the notice will be issued on Feb. 3.",
            "Notice for the second phase",
            "2027-02-03",
        ),
        (
            "In Ostia v. Penn, No. 25-418, the Supreme Court will hear arguments on Feb. 3.",
            "Supreme Court hearing of arguments in Ostia v. Penn",
            "2027-02-03",
        ),
    ],
)
def test_a_title_tells_whose_or_which_an_event_is(story: str, title: str, start: str) -> None:
    assert [(e.title.partition(" (")[0], e.start) for e in find(story)] == [(title, start)]


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        ("The board will meet on Feb. 3 and vote on Feb. 5.", ["Board meeting", "Board vote"]),
        ("The Senate will debate the bill on Feb. 3 and vote on Feb. 5.", ["Senate debate on the bill", "Senate vote"]),
        ("The committee meets on Feb. 3 and votes on Feb. 5.", ["Committee meeting", "Committee vote"]),
        ("The board will hold hearings on Feb. 3 and talks on Feb. 5.", ["Board hearings", "Board talks"]),
    ],
)
def test_a_second_verb_has_its_own_day(sentence: str, titles: list[str]) -> None:
    assert [e.title for e in find(sentence)] == titles


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "The port declared a quarterly of five cents a share, payable Feb. 9 to stock of record Feb. 3.",
            [("2027-02-09", "other"), ("2027-02-03", "deadline")],
        ),
        ("The board raised the fare to $3, effective Feb. 3.", [("2027-02-03", "other")]),
        ("The board appointed Ada Brook harbor master, effective Feb. 3.", [("2027-02-03", "other")]),
        ("Tarn Group extended its offer for all shares to Feb. 3.", [("2027-02-03", "deadline")]),
        (
            "The panel has subpoenaed the captain to testify before the port board on Feb. 3.",
            [("2027-02-03", "meeting")],
        ),
        ("The mayor has invited pilots to a ceremony in Tarn, on Feb. 3.", [("2027-02-03", "other")]),
    ],
)
def test_what_companies_and_panels_decide_has_its_day(story: str, told: list[tuple[str, str]]) -> None:
    assert [(e.start, e.kind.value) for e in find(story)] == told


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Brook holds a lead in Wednesday's primary.", "Primary"),
        ("Brook is in Tarn in the lead up to Wednesday's Penn primary.", "Penn primary"),
        ("Brook planned to get her into Wednesday's debate.", "Debate"),
        ("It is small business, but next Wednesday's vote has large effects.", "Vote"),
    ],
)
def test_a_weekday_tells_the_event_behind_it(story: str, title: str) -> None:
    assert [(e.start, e.title.split(" (")[0]) for e in find(story)] == [("2027-01-20", title)]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The inquiry will hear from pilots. Mara Quill is listed for Feb. 3.", "Mara Quill's appearance"),
        ("The inquest went on. The former harbor master is down for Feb. 3.", "Former harbor master's appearance"),
        ("Brook is down to give evidence on Feb. 3.", "Brook's evidence"),
        ("Ada Brook is in line to testify on Feb. 3.", "Ada Brook's testimony"),
        ("Penn are lined up to play Tarn on Feb. 3.", "Penn v Tarn"),
    ],
)
def test_who_is_put_down_for_a_day_appears_or_does_something_then(story: str, title: str) -> None:
    assert [e.title for e in find(story)] == [title]


def test_what_is_due_in_a_story_of_a_court_is_no_witness() -> None:
    assert [e.kind for e in find("The court heard the case. Rent is due on Feb. 3.")] == [EventKind.DEADLINE]
