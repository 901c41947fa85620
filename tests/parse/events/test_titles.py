"""Titles of events that are understood without the article, though their sentence says little."""

import pytest

from briefings.model.article import EventKind, RawArticle, SourceFormat
from briefings.parse import parse_article
from tests.parse.events.stories import find

HEADLINE = "Harbour towns to share pilots"


def titles(told: str, headline: str = HEADLINE) -> list[str]:
    text = f"{headline}\n\nMay 4, 2026\n\n{told}\n"
    return [event.title for event in parse_article(RawArticle(text, SourceFormat.TEXT)).events]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("The council will hold three public hearings this spring. A second is on May 20.", "Second public hearing"),
        ("The first hearing is on May 12. A second will be held on May 20.", "Second hearing"),
        (
            "Anglers who want a refund have until May 20 to ask for one.",
            "Deadline for anglers to ask for refund",
        ),
    ],
)
def test_what_points_to_an_event_is_named_after_it(told: str, title: str) -> None:
    assert any(found.startswith(title) for found in titles(told))


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("The pilots' union called off a strike that was planned for May 20.", "Strike (pilots' union"),
        ("The ferry firm said the report is due out on May 20.", "Report (ferry firm"),
        (
            "A sailor has sued over the grounding of a barge, and a ruling is expected on May 20.",
            "Ruling (grounding of",
        ),
        ("A former harbour clerk denies theft. His trial is set for May 20.", "Trial (former harbour clerk"),
    ],
)
def test_a_noun_alone_gets_who_does_it_or_what_it_is_about(told: str, title: str) -> None:
    assert any(found.startswith(title) for found in titles(told)), titles(told)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("The talks, where the towns were to have met on May 20, are off.", "Talks"),
        ("Anglers who want a permit must apply by May 20.", "Deadline for anglers who want a permit to apply"),
        ("The clerk announced a first test of the gates. That test is set for May 20.", "First test of the gates"),
        ("The mayor will announce on May 20 whether the piers will stay.", "Mayor's announcement on whether the piers"),
        ("The harbour master will appear on May 20.", "Appearance of the harbour master"),
    ],
)
def test_a_title_names_what_takes_place_not_only_who_does(told: str, title: str) -> None:
    assert titles(told)[0].startswith(title)


def test_a_label_in_capitals_tells_what_its_paragraph_is_about() -> None:
    assert titles("HARBOUR PARADE: Lineup is at 9:30 a.m. on May 20.") == ["Lineup (harbour parade)"]


def test_what_else_a_diarys_line_announces_is_told_by_its_first_event() -> None:
    told = "Tuesday 12 May\n\n- 10:00 - Harbour masters hold talks on pilots. News conference at 13:00 on Wednesday."
    assert titles(told)[1] == "News conference (talks on pilots)"


def test_a_title_that_tells_enough_stays_as_it_is() -> None:
    told = "The pilots' union will hold a rally for safer piers at the fish market on May 20."
    assert titles(told) == ["Pilots' union rally for safer piers"]


def test_what_only_tells_where_is_not_what_an_event_is_about() -> None:
    assert titles("At the fish market a vote is due on May 20.") == ["Vote"]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Pilots expect a new leader at the guild's May 20 convention.", "Guild's convention"),
        ("Members can change their mind until the May 20 vote at the guild congress in Varn.", "Vote at the guild"),
        ("Pilots will listen to Monday's debate in Port Varn.", "Debate in Port Varn"),
        ("Both made a number of speeches in Norland before the May 20 primary.", "Primary (Norland)"),
        ("Neither has changed in style or in number ahead of the May 20 election.", "Election"),
        (
            "Mara Quill won the first mayoral debate. Her aides hope for a change in mood after the May 20 debate.",
            "Mayoral debate",
        ),
        ("She has a lead in New Norland ahead of the May 20 primary.", "Primary (New Norland)"),
    ],
)
def test_a_bare_noun_is_called_as_the_article_calls_it_more_fully(told: str, title: str) -> None:
    assert titles(told)[0].startswith(title), titles(told)


def test_a_date_beside_a_fuller_name_keeps_it_from_another_days_event() -> None:
    told = "The May 12 council election was close. Both sides now turn to the May 20 election."
    assert "Council election" not in titles(told)[1:]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("A seminar for pilots in Varn, which was due to start on May 20, has been cancelled.", "Seminar for pilots"),
        ("A public inquiry into the Penn bypass, which was to open on May 20, is off.", "Opening of a public inquiry"),
        ("The pier's reopening, at which a choir was to have sung on May 20, is off.", "Pier's reopening"),
        ("A loan scheme with colleges in Norland, which was to begin on May 20, is off.", "Start of loan scheme"),
        ("Mara Quill will close a mile of Dock Street on May 20.", "Closing of a mile of Dock Street"),
        ("The pier is nearly ready, Quill said, and will be open to visitors on May 20.", "Opening of the pier"),
        ("The mooring rules take effect on May 20.", "Mooring rules take effect"),
    ],
)
def test_what_a_clause_is_about_is_its_whole_subject_or_its_object(told: str, title: str) -> None:
    assert titles(told)[0].startswith(title), titles(told)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            "All three harbour candidates will speak at the pilots' gala on May 20.",
            "Talk at the pilots' gala by all three harbour candidates",
        ),
        ("Nurses at the ferry clinic will strike on May 20.", "Nurses' strike"),
        ("Mara Quill will follow on the heels of her deputy on May 20.", "Mara Quill to follow on the heels of"),
        ("The first, a former clerk, is due to take the stand on May 20.", "First to take the stand"),
        ("Rowers will quickly fan out to the nine islands on May 20.", "Rowers to quickly fan out to the nine islands"),
        ("A sale could be agreed as early as May 20.", "Sale to be agreed"),
        ("Builders will move in on May 20 instead.", "Builders to move in instead"),
        ("Both firms will give evidence on May 20.", "Evidence by both firms"),
    ],
)
def test_a_long_doer_stands_behind_the_noun_and_what_no_noun_can_tell_is_told_by_its_clause(
    told: str, title: str
) -> None:
    assert titles(told)[0].startswith(title), titles(told)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Mara Quill, whose bid is at stake in her state's primary on May 20, smiled.", "State's primary"),
        ("The Harbour Rovers will hold their yearly dinner on May 20.", "Harbour Rovers' yearly dinner"),
        ("Its first big ad could start on May 20, said Tom Abel.", "Start of first big ad"),
    ],
)
def test_a_possessive_names_somebody_or_is_left_out(told: str, title: str) -> None:
    assert titles(told)[0].startswith(title), titles(told)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Mara Quill will unveil a tide clock at an event on May 20.", "Mara Quill to unveil a tide clock at an event"),
        ("Voters in Norland head to the polls on May 20.", "Election in Norland"),
        ("She had kind words for Tom Abel, who will chair the gala on May 20.", "Tom Abel"),
        ("Mara Quill, the town's old mayor, who is to carry the torch on May 20, smiled.", "Mara Quill to carry"),
        ("A red rug for Mara Quill is out. She will visit Varn Hill on May 20.", "Mara Quill's visit to Varn Hill"),
        ("Tom Abel's note saying sailors will vote on May 20 was odd.", "Sailors' vote"),
        ("He is expected to meet with harbour minister Tom Abel on May 20.", "Meeting with harbour minister Tom Abel"),
        ('The show "Salt and Wind," which opens on May 20, is new.', 'Opening of the show "Salt and Wind"'),
        ("The ferrymen may plead guilty on May 20.", "Ferrymen's guilty plea"),
        ("The town would make its May 20 election a battle about fish.", "Town's election"),
    ],
)
def test_a_title_tells_who_does_what_in_plain_english(told: str, title: str) -> None:
    assert titles(told)[0].startswith(title), titles(told)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            "The heads of three ferry firms will testify before the harbour panel on May 20.",
            "Testimony before the harbour panel by the heads of three ferry firms",
        ),
        ("Rowers must sign up by May 20.", "Deadline for rowers to sign up"),
        (
            "Those with unpaid bills have until May 20 to arrange a plan.",
            "Deadline for those with unpaid bills to arrange",
        ),
        ("Riders in Varn will travel free on every tram from May 20.", "Riders in Varn to travel free on every tram"),
        ("The town council takes up its list of repairs on May 20.", "Town council debate on its list of repairs"),
        ("Corvane has put off the opening of its rope works to May 20.", "Opening of Corvane's rope works"),
        ("Tom Abel, whose firm is on strike, will visit Penn on May 20.", "Tom Abel's visit to Penn"),
        ("The bill needs a third reading, which ministers hope to hold on May 20.", "Third reading"),
        ("Bids to rebuild it must be submitted by May 20.", "Deadline for bids to rebuild it to be submitted"),
    ],
)
def test_verbs_and_owners_are_whole(told: str, title: str) -> None:
    assert titles(told)[0].startswith(title), titles(told)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Norland's May 20 council election is close.", "Norland's council election"),
        ("Corvane will publish its second-quarter results on May 20.", "Corvane's second-quarter results"),
        ("The sailors gave notice of a strike for May 20.", "Sailors' strike"),
        ("Mara Quill will announce plans on May 20 for a new night ferry.", "Mara Quill's plans"),
        ("Many will meet on May 20.", "Many to meet"),
    ],
)
def test_owners_stand_before_what_they_have_or_do(told: str, title: str) -> None:
    assert titles(told)[0].startswith(title), titles(told)


@pytest.mark.parametrize("headline", ["Town council SHELVES mooring fees", "Smoke shuts Varn Open, council says"])
def test_a_topic_holds_no_verb_of_the_headline(headline: str) -> None:
    told = "Mooring fees rose as smoke hung over the Varn Open.\n\nNext: on May 20 a ballot is due."
    (title,) = titles(told, headline)
    assert "(" in title
    assert not {"shelves", "shuts", "says"} & set(title.lower().strip(")").split()), title


def test_what_takes_effect_is_told_in_the_form_of_its_verb() -> None:
    assert titles("The dog levy will take effect on May 20.") == ["Dog levy to take effect"]
    assert titles("The dog levy takes effect on May 20.") == ["Dog levy takes effect"]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("She looks to New Norland, where voters go to the polls on May 20.", "Election (New Norland)"),
        (
            "Mara Quill flew to Ostia and took up time with sailors ahead of the state's contest on May 20.",
            "State's contest (Ostia)",
        ),
    ],
)
def test_a_vote_is_known_by_where_it_is_held(told: str, title: str) -> None:
    assert titles(told) == [title]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("The governor's deputy is to take over on May 20.", "Governor's deputy to take over"),
        ("The firm will take over the pier on May 20.", "Takeover of the pier"),
    ],
)
def test_a_noun_that_means_what_is_done_to_something_needs_that(told: str, title: str) -> None:
    assert titles(told) == [title]


def test_an_event_that_only_tells_which_noun_is_meant_is_none() -> None:
    assert titles("She is strong in the primary states, beginning with Norland on May 20.") == []


def test_a_vote_elsewhere_lends_no_name() -> None:
    told = "Tom Abel won Norland's primary. Ostia, rich in sailors, is his home ahead of the May 20 primary."
    assert not titles(told)[0].startswith("Norland's")


def test_the_two_are_the_people_named_right_before() -> None:
    before = "Selectman Bo Ferrer has fought it.\n\nHis opponent, Ada Brook, said that it was late."
    told = titles(f"{before}\n\nThe two men will debate on May 20.")
    assert told == ["Debate between Bo Ferrer and Ada Brook"]
    several = titles(f"{before} Tom Abel left.\n\nThe two men will debate on May 20.")
    assert several[0].startswith("Debate by the two men")


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Norland's first moon rover will lift off on Feb. 3.", "Launch of Norland's first moon rover"),
        ("Women's rowing will begin on Feb. 3.", "Start of women's rowing"),
    ],
)
def test_what_owns_something_without_an_article_is_a_name(sentence: str, title: str) -> None:
    (event,) = parse_article(RawArticle(f"News from the harbor\n\nJan. 15, 2027\n\n{sentence}")).events
    assert event.title == title


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "The judge, Mara Quill, heard all.\n\nNotes must reach her by Feb. 3.\n\nHer decision is due on Feb. 9.",
            "Mara Quill's decision",
        ),
        ("Rowers will hold a picnic on Feb. 9.", "Rowers' picnic"),
        ("Voters will go to the polls on Feb. 9.", "Election"),
        ("Ballot papers go out by post on Feb. 9.", "Ballot papers"),
    ],
)
def test_whose_an_event_is_stands_in_its_title(story: str, title: str) -> None:
    assert find(story)[-1].title.partition(" (")[0] == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Chair Mara Quill has said that she hopes to put the pier tax to a vote on Feb. 9.", "Vote on the pier tax"),
        ("The board will put the plan for the pier to the vote on Feb. 9.", "Vote on the plan for the pier"),
        ("The mayor will put a stop to the sale on Feb. 9.", "Mayor to put a stop to the sale"),
        ("Ada Brook will resume her cross-examination on Feb. 9.", "Ada Brook's cross-examination"),
        ("The board will resume its review on Feb. 9.", "Board's review"),
        (
            'Ada Brook was blunt. "I\'ve got no line for it," she said. She will fly over the islands on Feb. 9.',
            "Ada Brook's flight over the islands",
        ),
        ("The pilots' union has called for a one-day boycott of the pier on Tuesday.", "One-day boycott of the pier"),
    ],
)
def test_what_somebody_begins_or_puts_to_a_vote_is_told_once(sentence: str, title: str) -> None:
    assert find(sentence)[-1].title.partition(" (")[0] == title


def test_what_closes_is_told_by_the_label_of_its_line() -> None:
    line = "Pier permits: applications close at 5 p.m. on Feb. 3."
    (event,) = find(f"Penn is a small town.\n\n* {line}\n\n* The tide clock is right.")
    assert event.title == "Closing of applications (pier permits)"


def test_who_speaks_in_a_talk_is_not_what_an_event_is_about() -> None:
    talk = "BROOK: The nurses sit today, and there is another session on Feb. 3.\n\nQUILL: I see.\n\nBROOK: We do."
    assert ["brook" in event.title.lower() for event in find(talk)] == [False]


def test_a_meeting_that_discusses_something_is_a_meeting_on_it() -> None:
    assert [e.title for e in find("The council's meeting on Feb. 3 will discuss the toll.")] == [
        "Council's meeting on the toll"
    ]


@pytest.mark.parametrize(
    ("headline", "story", "title"),
    [
        (
            "Tarn pilots give up winter strikes",
            "The five-day strike planned from Feb. 3 has been called off, the pilots' guild said.",
            "Five-day strike (Tarn pilots)",
        ),
        (
            "Eel season may grow",
            "The eel season may be lengthened. A State Wildlife Commission vote is scheduled for Feb. 3.",
            "State Wildlife Commission vote (eel season)",
        ),
        (
            "Tenants of the port get a say",
            "A ballot of the port's tenants closes on Jan. 29, with the result to be declared on Feb. 3.",
            "Result (ballot of the port's tenants)",
        ),
        (
            "Norland to vote in three phases, counting on March 11",
            "The Norland assembly will be elected in three phases from Feb. 27.",
            "Counting (Norland)",
        ),
        (
            "Council weighs new ferry tolls",
            "Penn Council heard from pilots who oppose the toll plan. A vote on the matter is set for March 2.",
            "Vote on the toll plan",
        ),
    ],
)
def test_what_a_short_story_is_about_is_told_by_its_headline(headline: str, story: str, title: str) -> None:
    text = f"{headline}\n\nJan. 15, 2027\n\n{story}"
    assert title in [event.title for event in parse_article(RawArticle(text)).events]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("The anchor that guards the pier in Tarn will be removed on May 20.", "Removal of the anchor"),
        (
            "And in rowing, the opening race of the Tarn Cup, which was planned for tonight, has been moved to May 20.",
            "Opening race of the Tarn Cup",
        ),
        (
            "A pilots' parade, with drums, which was to have begun on May 20, is off.",
            "Pilots' parade",
        ),
        (
            "A visit to Ostia by the tide minister, Ada Brook, which was set for May 20, was postponed.",
            "Visit to Ostia by the tide minister",
        ),
        (
            "A vote in the Tarn harbor panel, first planned for May 12, has been moved to May 20.",
            "Vote in the Tarn harbor panel",
        ),
        (
            "The port will hold a workshop on how to read the tables at 7 p.m. May 20.",
            "Workshop on how to read the tables",
        ),
        (
            "The Port Council will consider a plan to widen the quay at its meeting on May 20.",
            "Port Council debate on a plan to widen the quay",
        ),
    ],
)
def test_a_title_is_told_by_its_clause_s_own_subject(told: str, title: str) -> None:
    assert [found.partition(" (")[0] for found in titles(told)] == [title]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            "Mara Quill's first novel is out.\n\nShe signs copies at Tide Books on May 20.",
            "Mara Quill's book",
        ),
        (
            "Premier Mara Quill was blunt. She told reporters so. She will visit Tarn on May 20.",
            "Mara Quill's visit to",
        ),
        (
            "The guild is glad. Its chair, former pilot Ada Brook, will explain why on May 20.",
            "Ada Brook to explain",
        ),
        ("The Pilots' Guild says that its members will down tools on May 20.", "Pilots' Guild's strike"),
        ("The council has ended the closure of Tarn Weir: it opens on May 20.", "Opening of Tarn Weir"),
        (
            "Mara Quill will speak at a congress that clerk Ada Brook has planned for June. It opens on May 20.",
            "Opening of a congress",
        ),
    ],
)
def test_whom_or_what_a_pronoun_means_is_named(told: str, title: str) -> None:
    assert [found for found in titles(told) if found.startswith(title)], titles(told)


def test_a_ship_that_is_she_is_nobody() -> None:
    told = "The ferry left Tarn. Ada Brook waved.\n\nThe ship is old. She will sail to Ostia on May 20."
    assert not [title for title in titles(told) if "Brook" in title]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            "Harbour towns watch. Lift-off from Koona, in Norland, is set for May 20.",
            "Lift-off from Koona, in Norland (",
        ),
        ("The harbour signs will go up on May 20. Harbour signs matter.", "Harbour signs to go up"),
        (
            "The plan was sent to the tide inspectors, whose ruling is due on May 20.",
            "Tide inspectors' ruling",
        ),
        ("Testimony begins on May 20 with the clerk, Ada Brook.", "Testimony of the clerk, Ada Brook"),
        ("The pilots are back before Justice Mara Quill on May 20.", "Hearing of the pilots before Justice Mara Quill"),
        ("Crane No. 7 stops at noon on May 20.", "Crane No. 7 stops"),
        ("If wind gets in the way, the rocket could fly on May 20.", "Rocket's flight"),
        ("A storm in the Tarn Sea will cross the coast close to Penn on May 20.", "Storm's crossing of the coast"),
        ("The Tarn team will publish tables for three harbors on May 20.", "Tarn team's tables for three harbors"),
        ("Entries must reach the clerk by last post on May 20.", "Deadline for entries to reach the clerk"),
        (
            "All 12 piers are shut. The council will decide on May 20 whether they reopen.",
            "Council decision on whether piers reopen",
        ),
        (
            "Pilots go to the Tide Conference. The conference opens on May 20.",
            "Opening of the Tide Conference",
        ),
        ("A hustings has been pencilled in for Ostia on May 20.", "Hustings (Ostia)"),
    ],
)
def test_a_title_says_what_its_bare_noun_leaves_out(told: str, title: str) -> None:
    assert any(found.startswith(title) for found in titles(told)), titles(told)


@pytest.mark.parametrize(
    ("headline", "topic"),
    [
        ("Four hope to lead the Tide Party", "Tide Party"),
        ("Seal hunt slips as Tarn waits for its count", "Seal hunt"),
        ("VOTE NEARS AT TARN PORT", "Tarn Port"),
    ],
)
def test_what_an_article_is_about_is_told_by_its_headline(headline: str, topic: str) -> None:
    story = (
        "The Tide Party is old, and Mara Quill of Tarn Port has seen hunters of seals before. Hunters need a tag in "
        "Tarn Port. The Tide Party likes Tarn Port and its hunters.\n\nThe result is due on May 20."
    )
    assert f"Result ({topic})" in titles(story, headline)


def test_a_notice_below_the_name_of_a_town_is_what_it_is_of() -> None:
    story = (
        "NOTICE OF BALLOT: QUILL QUAY\n\nThe borough will hold a ballot on Quill Quay.\n\n"
        "The result will be published on May 20."
    )
    assert "Result (Quill Quay)" in titles(story, "BOROUGH OF TARN")


def test_a_post_of_a_live_blog_is_about_what_its_heading_says() -> None:
    story = (
        "The river rises.\n\n14:52 Schools shut\n\nAll schools are shut today.\n\n14:20 Last ferry over the strait\n\n"
        "The last ferry over the strait has left. Services could resume on May 20.\n\n"
        "13:10 Rain\n\nIt rains.\n\n12:05 Wind\n\nIt blows."
    )
    assert [t for t in titles(story, "Storm live: Tarn Bridge shuts") if "strait" in t], titles(story, "Storm live")


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Pilots are being balloted on a merger. Voting ends on May 20.", "End of voting (pilots)"),
        (
            "The Quill Foundation elects a chair. Nominations close on May 20.",
            "Closing of nominations (Quill Foundation)",
        ),
        ("Harbour towns talk. If pilots go, the doors would shut for good on May 20.", "Closing of the doors (Harbour"),
        (
            "Callers must sign up by May 12.\n\nThe trustees, who had been due to vote on the lease today, will do so "
            "on May 20.",
            "Trustees' vote on the lease",
        ),
    ],
)
def test_a_step_says_of_what(told: str, title: str) -> None:
    assert any(found.startswith(title) for found in titles(told)), titles(told)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Quill told the pilots she hoped to name a mediator by May 20.", "Quill to name a mediator"),
        (
            "The fund paid $3 million, and the port has to publish its accounts by May 20.",
            "Deadline for port to publish",
        ),
        (
            "Pilots need not pay, but must collect their permits by May 20.",
            "Deadline for pilots to collect their permits",
        ),
        ("The jury will announce the winners on May 20.", "Announcement of the winners"),
        ("A relief ship, the Tarn Star, is expected on May 20.", "Arrival of the Tarn Star"),
        ("A flight to film the reef by drone, which was planned for May 20, has been cancelled.", "Flight to film"),
        ("The port will decide on May 20 whether to close the quay.", "Port's decision on whether to close the quay"),
        ("The mayor will open the new hall there on May 20.", "Opening of the new hall"),
    ],
)
def test_a_title_tells_who_or_what_without_what_only_points(told: str, title: str) -> None:
    assert any(found.startswith(title) for found in titles(told)), titles(told)


def test_what_an_agency_puts_before_its_headline_is_no_topic() -> None:
    story = "Norland Bank held its rate. Norland Bank is old.\n\nThe budget is due on May 20."
    assert [t for t in titles(story, "UPDATE 2-Norland Bank holds") if "UPDATE" in t] == []


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Sport, and the new rink at Mill Road could open as early as May 20.", "Opening of the new rink"),
        (
            "To the harbor, and the opening of the new lock has been put off until May 20.",
            "Opening of the new lock",
        ),
        (
            "The Tide Court will hear Quill Foods' appeal against the fine on its rope on May 20.",
            "Tide Court hearing of Quill Foods' appeal against the fine on its rope",
        ),
    ],
)
def test_a_title_leaves_out_what_a_broadcast_turns_to_and_names_an_owner_once(told: str, title: str) -> None:
    assert any(found.startswith(title) for found in titles(told)), titles(told)


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("Tarn redraws map after flood, results put back to June", "Results"),
        ("Tarn pilots strike, talks moved to May 20", "Talks"),
    ],
)
def test_what_a_headline_moves_behind_its_comma_is_named_by_its_own_noun(headline: str, title: str) -> None:
    assert [found.partition(" (")[0] for found in titles("Nothing else has happened.", headline)] == [title]


def test_the_first_words_of_a_headline_in_capitals_are_no_abbreviation() -> None:
    found = titles(
        "The library levy is old. The levy is dear.\n\nThe ruling is due on May 20.", "LIBRARY levy nears vote"
    )
    assert "Ruling (library levy)" in found


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("A petition is handed in at Quay Hall on May 20.", "Handing-in of a petition at Quay Hall"),
        ("The Tarn awards: entries to reach us by last post on May 20.", "Deadline for entries (Tarn awards)"),
        ("Entries for the Tarn awards to be with us by May 20.", "Deadline for entries for the Tarn awards"),
    ],
)
def test_what_is_handed_in_is_named_with_its_label(told: str, title: str) -> None:
    assert titles(told) == [title]


def test_a_suit_that_is_put_off_is_its_owner_s() -> None:
    told = "Tide Foods has sued the port. Its suit was adjourned to May 20."
    assert titles(told) == ["Hearing of Tide Foods' suit"]


def test_a_bare_noun_behind_a_place_is_told_by_it() -> None:
    told = "In Norland, where the river flooded in April, the start has been put back from May 12 to May 20."
    assert titles(told) == ["Start in Norland"]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "On Feb. 3 scaffolding goes up for the repair of the tower.",
            "Scaffolding goes up for the repair of the tower",
        ),
        ("Tolls go up for the first time on Feb. 3.", "Tolls go up"),
        ("The last ferry will leave the Tarn slip on Feb. 3.", "Departure of the last ferry from the Tarn slip"),
        ("Brook told us that a grant was near. She expects an answer on Feb. 3.", "Answer (grant)"),
    ],
)
def test_what_it_is_for_or_about_stands_behind_a_title(story: str, title: str) -> None:
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03", title)]


def test_flights_are_told_with_where_they_lead() -> None:
    assert titles("The airline will resume flights to Tarn on May 20.") == ["Resumption of flights to Tarn"]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "The new mayor will take office on Feb. 3, when Ada Brook retires after 18 years.",
            "New mayor to take office",
        ),
        ("The pond will be drained on Feb. 3, when the board votes on its sale.", "Board vote on its sale"),
        (
            "Two thousand pilots entered Norland on Monday, and a further 900 are to cross the bay on Feb. 3.",
            "Crossing of the bay",
        ),
    ],
)
def test_the_clause_that_tells_more_gives_the_title(story: str, title: str) -> None:
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03", title)]


def test_prizes_are_presented_at_a_ceremony() -> None:
    (event,) = find("The Tide Medals will be presented on Feb. 3 at Quay Hall in Penn. The ceremony begins at 8 p.m.")
    assert (event.start, event.title, event.kind) == (
        "2027-02-03T20:00",
        "Presentation of the Tide Medals",
        EventKind.OTHER,
    )


def test_what_a_headline_is_on_tells_more_than_the_towns_of_it() -> None:
    text = (
        "Have your say on new ferry routes in Penn, Tarn and Ostia\n\nJan. 15, 2027\n\nThe port would like to run more "
        "ferries. A hearing has been set for Feb. 3. The mayor of Penn likes the plan, as do people "
        "in Tarn."
    )
    assert [e.title for e in parse_article(RawArticle(text)).events] == ["Hearing (port, ferry routes)"]


@pytest.mark.parametrize(
    ("when", "title"),
    [
        ("during spring break, March 1-5", "Locks to be tested"),
        ("both on March 1 and 2", "Locks to be tested"),
        ("between March 1 and March 5", "Locks to be tested"),
        ("over March 1-5", "Locks to be tested"),
        ("throughout the weekend, March 6-7", "Locks to be tested"),
    ],
)
def test_no_title_ends_in_a_small_word_that_leads_to_its_day(when: str, title: str) -> None:
    assert [event.title for event in find(f"The locks will be tested {when}.")] == [title]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("- Aug. 21: second-quarter report (moved from Aug. 14)", "Second-quarter report"),
        ("- Aug. 21: Q2 report (moved from Aug. 14)", "Q2 report"),
        ("- April 21: 2026 annual report (brought forward from April 28)", "2026 annual report"),
        ("Penn Looms will publish its second-quarter report on Aug. 21.", "Penn Looms' second-quarter report"),
        ("Penn Looms moved its second-quarter report from Aug. 14 to Aug. 21.", "Penn Looms' second-quarter report"),
        ("Penn Looms has put off its third-quarter report until Nov. 21.", "Penn Looms' third-quarter report"),
    ],
)
def test_the_period_of_a_report_is_a_part_of_its_name(line: str, title: str) -> None:
    [event] = find(f"Dates:\n\n{line}")
    assert event.title.partition(" (")[0] == title


@pytest.mark.parametrize(
    ("headline", "story", "title"),
    [
        (
            "Dredging talks end early",
            "Talks on dredging dues between Norland and Sudland ended on Tuesday without a deal.\n\n"
            "Norland and Sudland will meet on Feb. 3 in Ostia.",
            "Norland–Sudland meeting (dredging talks)",
        ),
        (
            "Dredging talks end early",
            "Talks on dredging dues between Norland and Sudland ended on Tuesday without a deal.\n\n"
            "Norland and Sudland will hold talks again on Feb. 3 in Ostia.",
            "Norland–Sudland talks (dredging)",
        ),
        (
            "Pay row at the harbor grows",
            "A pay row between the pilots and the harbor board grew on Tuesday.\n\n"
            "Mara Quill will meet Bo Ferrer on Feb. 3 in Tarn. The pay row has lasted a year.",
            "Mara Quill's meeting with Bo Ferrer (pay row)",
        ),
        (
            "Tarn and Penn in cup final",
            "The cup final will bring two old rivals together.\n\nTarn will play Penn on Feb. 3.",
            "Tarn v Penn",
        ),
    ],
)
def test_a_meeting_of_which_only_the_parties_are_told_has_the_topic(headline: str, story: str, title: str) -> None:
    article = parse_article(RawArticle(f"{headline}\n\nBy Ada Brook\n\nJan. 15, 2027\n\n{story}"))
    assert [event.title for event in article.events] == [title]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("The meeting on Jan. 27 in Penn will start at 9 a.m.", "Meeting in Penn"),
        ("The hearing Wednesday in Penn will start at 9 a.m.", "Hearing in Penn"),
        ("The vote on Wednesday on the toll will be broadcast at 9 a.m.", "Vote on the toll"),
        ("Expo 2027 in Penn will open on May 4.", "Opening of Expo 2027 in Penn"),
        ("The trial since Monday in Penn will end on Jan. 27.", "End of the trial since Monday in Penn"),
    ],
)
def test_a_day_before_a_place_or_a_matter_is_no_part_of_a_title(told: str, title: str) -> None:
    assert [e.title for e in find(told)] == [title]


def test_a_quotation_mark_that_closes_nothing_is_no_part_of_a_title() -> None:
    story = (
        'The club, which says its pilots "will not be paid in stamps a second time", has called a strike for Feb. 3.'
    )
    assert not any('"' in e.title for e in find(story))


def test_an_army_is_named_before_its_exercises() -> None:
    [event] = find("The army will hold exercises near the border from Feb. 3 to 8.")
    assert (event.title, event.end) == ("Army exercises", "2027-02-08")


def test_a_second_one_that_will_follow_is_a_second_hearing() -> None:
    story = "A public hearing on the levy is set for Feb. 3, and a second one will follow on Feb. 10."
    assert [e.title for e in find(story)][1].startswith("Second public hearing")


def test_the_topic_is_the_whole_name_with_what_it_is_of() -> None:
    told = "Organisers of the Tour of the Marches met on Monday.\n\nThe Tour of the Marches is old.\n\n"
    story = f"Jan. 15, 2027\n\nTour of the Marches loses its stage\n\n{told}The race itself begins on Feb. 3."
    assert [event.title for event in parse_article(RawArticle(story)).events] == ["Race (Tour of the Marches)"]


def test_a_longlist_appears_in_print() -> None:
    [event] = find("The longlist for the Quill Prize appears on Feb. 3.")
    assert event.kind is EventKind.RELEASE


@pytest.mark.parametrize(("thing", "kind"), [("whale", EventKind.OTHER), ("budget", EventKind.RELEASE)])
def test_what_is_unveiled_where_it_stands_brings_nothing_out(thing: str, kind: EventKind) -> None:
    [event] = find(f"The museum will unveil its {thing} on Feb. 3.")
    assert (event.title, event.kind) == (f"Unveiling of the museum's {thing}", kind)


def test_a_step_before_it_does_not_say_what_an_event_is_about() -> None:
    [_, race] = find("Registration is open until Jan. 29; the race itself is on Feb. 3.")
    assert "egistration" not in race.title


def test_what_is_due_out_by_a_day_comes_out() -> None:
    [event] = find("A report by the inspectorate is due out by Feb. 3.")
    assert (event.title, event.kind) == ("Report by the inspectorate", EventKind.RELEASE)


def test_the_topic_is_a_place_by_its_own_name() -> None:
    told = "The Tarn Museum has doubled its reward.\n\nThe Tarn Museum is old."
    story = f"Jan. 15, 2027\n\nMuseum doubles reward for brooch\n\n{told} Its reward ends on Feb. 3."
    assert "(Museum)" not in " ".join(event.title for event in parse_article(RawArticle(story)).events)


def test_lights_that_go_out_at_a_mill_are_no_release() -> None:
    [event] = find("The lights go out at the mill on Feb. 3.")
    assert (event.title, event.kind) == ("Lights go out at the mill", EventKind.OTHER)
