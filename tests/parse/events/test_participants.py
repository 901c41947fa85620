"""Who takes part in events, one way of naming them a row."""

import pytest

from briefings.model.article import RawArticle
from briefings.parse import parse_article
from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "names"),
    [
        ("Ada Brook will meet Bo Ferrer in Penn on Feb. 3.", ("Ada Brook", "Bo Ferrer")),
        (
            "The prize committee of the pilots' union votes on a new name on Feb. 3.",
            ("prize committee of the pilots' union",),
        ),
        ("Penn's harbor trustees will vote on a loan on Feb. 3.", ("harbor trustees",)),
        ("The commissioners will vote on a loan on Feb. 3.", ("commissioners",)),
        ("A working group will merge the drafts on Feb. 3.", ("working group",)),
        ("The pilots will meet a state mediator on Feb. 3.", ("state mediator",)),
        ("The retired judge will sign the deed on Feb. 3.", ()),
        ("Local 12 will hold a rally on Feb. 3.", ("Local 12",)),
        ("The pianist Ada Brook from Tarn will play the drum on Feb. 3.", ("Ada Brook",)),
        ("A buyer from Lisbon tours the mill on Feb. 3.", ()),
        ("Feb. 3: pollen results from Lisbon", ()),
        ("The research ship Mara Quill will leave Tarn on Feb. 3.", ()),
        ("A farewell dinner for Ada Brook, planned for Feb. 3, is off.", ("Ada Brook",)),
        ("The tide court will hear Quill Dairy's appeal against the ban on Feb. 3.", ("tide court", "Quill Dairy")),
        ("The two sides will meet a mediator, retired judge Ada Brook, on Feb. 3.", ("Ada Brook",)),
        ("The Minister for Secondary Education, Ada Brook, will speak on Feb. 3.", ("Ada Brook",)),
        ("The mayor, Ada Brook, has called a public meeting for Feb. 3.", ("Ada Brook",)),
        ("A bill is up for a vote in the Senate tide committee on Feb. 3.", ("Senate tide committee",)),
        ("Feb. 3: Ada Brook on the tides of Norland, Quay Hall", ("Ada Brook",)),
        ("Mayor Ada Brook is tired. She is to tour the mill on Feb. 3.", ("Ada Brook",)),
        ("Harbor Lights Council inspectors will rule on the pier on Feb. 3.", ("Harbor Lights Council",)),
        ("Every agency must name its pilots by Feb. 3.", ()),
        ("Tarn & Daughter will hold a sale on Feb. 3.", ("Tarn & Daughter",)),
        ("The unveiling of the Drifter is set for Feb. 3.", ()),
        ("The guild will hold office hours on Feb. 3.", ()),
        ("Fish goes up a cent on Feb. 3.", ()),
        ("A rally, which the Alder Alliance had planned for Feb. 3, has been called off.", ("Alder Alliance",)),
        ("Each council must hand over its list by Feb. 3.", ()),
        ("The tide authority has given them until Feb. 3 to explain two leaks.", ()),
        ("The makers, the non-profit Tide Trust, will take questions on Feb. 3.", ("Tide Trust",)),
        ("Mara Quill, our colleague, was there. The President is expected in Tarn on Feb. 3.", ("President",)),
        ("The tide bureau's next report is due on Feb. 3.", ("tide bureau",)),
        ("Gen. Ada Brook will meet Congresswoman Mara Ferrer on Feb. 3.", ("Ada Brook", "Mara Ferrer")),
        ("The judge will hear the case against Quill & Tarn on Feb. 3.", ("Quill & Tarn",)),
        ("The Union of the North will hold a rally on Feb. 3.", ("Union of the North",)),
        ("The Movement for Fair Tides will hold a rally on Feb. 3.", ("Movement for Fair Tides",)),
        ("The harbor board will hold a hearing on Feb. 3.", ("harbor board",)),
        ("Coach Ada Brook will meet pianist Bo Ferrer on Feb. 3.", ("Ada Brook", "Bo Ferrer")),
        ("The Tide and Wave Council will vote on Feb. 3.", ("Tide and Wave Council",)),
        ("The Quill and Tarn Club will meet on Feb. 3.", ("Quill", "Tarn Club")),
        ("President Ada Brook will be sworn in on Feb. 3.", ("Ada Brook",)),
        ("Tom Abel will be sentenced on Feb. 3.", ("Tom Abel",)),
        (
            "Ada Brook has invited the owners' association and the Tide League to talks on Feb. 3.",
            ("Ada Brook", "owners' association", "Tide League"),
        ),
        (
            "The tide committee will question the head of the Wave Court, Ada Brook, on Feb. 3.",
            ("tide committee", "Ada Brook"),
        ),
        (
            "The tide committee will hold a debate with the prime minister of Norland on Feb. 3.",
            ("tide committee", "prime minister of Norland"),
        ),
        ("The Festival of Lamps will take place on Feb. 3.", ()),
        ("Feb. 3: Norland Wind annual results", ("Norland Wind",)),
        ("Feb. 3: Norland Wind, annual results", ("Norland Wind",)),
        ("The company will hold a dinner on Feb. 3.", ()),
        ("Ada Brook leads Penn. The mayor will hold a dinner on Feb. 3.", ()),
        ("Mayor Ada Brook is ill. Her trip to Penn, planned for Feb. 3, is off.", ("Ada Brook",)),
        ("Mayor Ada Brook is tired. The mayor will lay a wreath on Feb. 3.", ("Ada Brook",)),
        ("The mayor of Penn, Bo Ferrer, will lay a wreath on Feb. 3.", ("Bo Ferrer",)),
        ("The Minister of Water and Housing, the Hon. Bo Ferrer, will sign the deed on Feb. 3.", ("Bo Ferrer",)),
        ("President Ada Brook of Norland will speak to Premier Bo Ferrer on Feb. 3.", ("Ada Brook", "Bo Ferrer")),
        ("A mass for the pilots, to be led by Archbishop Bo Ferrer on Feb. 3, was moved.", ("Bo Ferrer",)),
        ("Norton Town open the season against Ashby United on Feb. 3.", ("Norton Town", "Ashby United")),
        ("Feb. 3: under-21 final, Ashby v Norton, Quay Hall, 6 p.m.", ("Ashby", "Norton")),
        ("Feb. 3: opening address by the novelist Ada Brook, Tide Theatre", ("Ada Brook",)),
        ("Ada Brook will speak to Secretary of State Bo Ferrer on Feb. 3.", ("Ada Brook", "Bo Ferrer")),
        ("The only car ferry to Ostia will sail on Feb. 3.", ()),
        ("The road bridge over the Tarn will be closed on Feb. 3.", ()),
        ("The cabinet of Penn County will vote on Feb. 3.", ("cabinet of Penn County",)),
        ("Norland's prime minister arrives in Penn on Feb. 3 for a visit.", ("Norland's prime minister",)),
        ("South Norland's president will visit Penn on Feb. 3.", ("South Norland's president",)),
        ("Norland's mayor, Bo Ferrer, will visit Penn on Feb. 3.", ("Bo Ferrer",)),
        ("Trade Secretary Ada Brook is ill. The president leaves for Penn on Feb. 3.", ()),
        (
            "The Minister for Water and Broadcasting will meet the pilots on Feb. 3.",
            ("Minister for Water and Broadcasting",),
        ),
        ("Liftoff from Cape Quill, Norland, is set for Feb. 3.", ()),
        ("The Alder Alliance had planned a rally for Feb. 3; it was called off.", ("Alder Alliance",)),
        ("Abel Foods has fixed its annual meeting for Feb. 3.", ("Abel Foods",)),
        ("- Feb. 3: Annual results", ()),
        ("The Tide Union said its 640 members would strike from Feb. 3.", ("Tide Union",)),
        ("- Feb. 3: Panel on the Harbor, Quill Institute", ()),
        ("The Bank of Ostia's decision is due on Feb. 3.", ("Bank of Ostia",)),
        ("The coast society's meeting is on Feb. 3.", ("coast society",)),
        ("The visit of the Norland prime minister to Penn is on Feb. 3.", ("Norland prime minister",)),
        ("Corvane Foods will show its plans on a call with investors on Feb. 3.", ("Corvane Foods",)),
        ("Dinner will be served at 6 p.m. on Feb. 3.", ()),
        ("A reading of “Songs for Ada Brook” is set for Feb. 3.", ()),
        ("Ada Brook, of Tarn, is ill, and her two evenings on Feb. 3 and 4 are cancelled.", ("Ada Brook",)),
        ("The Penn Tide Group is angry. The group's march, called for Feb. 3, is off.", ("Penn Tide Group",)),
        ("Captain Ada Brook gives evidence to the tide committee on Feb. 3.", ("Ada Brook", "tide committee")),
        ("The pilots will testify before a Senate tide panel on Feb. 3.", ("Senate tide panel",)),
        ("Penn Under-19s v Ostia A is on Feb. 3.", ("Penn Under-19s", "Ostia A")),
        ("A panel discussion on Feb. 3 is off.", ()),
        ("A trade union rally, announced for Feb. 3, is off.", ()),
        ("The two sides return to the state mediator, Ada Brook, on Feb. 3.", ("Ada Brook",)),
        ("Entries must go to the club secretary, Ada Brook, by Feb. 3.", ()),
        ("Minister for Transport Ada Brook will answer questions on the toll on Feb. 3.", ("Ada Brook",)),
        ("Pilots at Quill Lines will walk out on Feb. 3 unless the company gives in.", ("Quill Lines",)),
        ("Brewers at Tarn & Daughter begin a stoppage on Feb. 3.", ("Tarn & Daughter",)),
        ("Surveyors from Norland and Ostia will meet on Feb. 3.", ("Norland", "Ostia")),
        ("A state auditor's review of the grants is due on Feb. 3.", ("state auditor",)),
        ("The lower house's inquiry into the toll is to open on Feb. 3.", ("lower house",)),
        ("WRITTEN COMMENTS: Comments must reach the clerk by Feb. 3.", ()),
        ("Residents of Zones A and B must leave by Feb. 3.", ()),
        ("The choir's tour of Norland, which was to start on Feb. 3, is off.", ()),
        ("The crossing of the Tarn, planned for Feb. 3, is off.", ()),
        ("- Feb. 3: Tide Committee hears Dr Ada Brook on the dune, Room 2", ("Tide Committee", "Ada Brook")),
        ("- Feb. 3: questioning of former minister Ada Brook as a witness", ("Ada Brook",)),
        ("- Feb. 3: Senate Tide Committee, Room 352", ("Senate Tide Committee",)),
        ("A concert under guest conductor Ada Brook, planned for Feb. 3, is off.", ("Ada Brook",)),
        ("The county board of health will hold a session on Feb. 3.", ("county board of health",)),
        ("The Penn Harbor Board is old. Board members will vote on the toll on Feb. 3.", ("Penn Harbor Board",)),
        ("The Tide Council is old. The council's nine member states vote on the toll on Feb. 3.", ("Tide Council",)),
        ("Shareholders in Tarn Water vote on the bid on Feb. 3.", ("Tarn Water",)),
        ("Anyone ill has until Feb. 3 to return a ballot to Clerk Ada Brook.", ()),
        ("Comments must be received by the Harbor Clerk by Feb. 3.", ()),
        ("The voters like Radio Ostia. Ostia will hold a vote on the pier on Feb. 3.", ("Ostia",)),
        ("Norton Town are at home to Ashby United on Feb. 3.", ("Norton Town", "Ashby United")),
        ("Norland and Ostia are at odds. The two governments will meet on Feb. 3.", ("Norland", "Ostia")),
        ("Mayor Ada Brook met Tom Abel. The two will debate on Feb. 3.", ("Ada Brook", "Tom Abel")),
        ("Mayor Ada Brook met Tom Abel. A debate between the two is set for Feb. 3.", ("Ada Brook", "Tom Abel")),
        ("Mayor Ada Brook is ill. Both sides will meet on Feb. 3.", ()),
    ],
)
def test_names_and_bodies_take_part(story: str, names: tuple[str, ...]) -> None:
    [event] = parse_article(RawArticle(f"Jan. 15, 2027\n\nNews from the harbor\n\n{story}")).events
    assert event.participants == names


def test_who_comes_stands_behind_the_hour_of_a_line_and_whose_results_they_are_behind_a_comma() -> None:
    text = (
        "News from the harbor\n\nJan. 15, 2027\n\nIt has been a long winter in Penn, people say.\n\n"
        "- Gala night, Wednesday, Feb. 3, 6.30pm, with the Lord Mayor and the Tarn Brass Band.\n"
        "- Feb. 4: Annual results, Penn Distillers."
    )
    gala, results = parse_article(RawArticle(text)).events
    assert gala.participants == ("Lord Mayor", "Tarn Brass Band")
    assert results.participants == ("Penn Distillers",)


@pytest.mark.parametrize(
    ("story", "participants"),
    [
        ("The Oar and Sail Federation will elect a president on Feb. 9.", ("Oar and Sail Federation",)),
        ("Laboratories in Penn and Ostia will begin melting the slices on Feb. 9.", ()),
        ("The tide taskforce has until Feb. 9 to report.", ("tide taskforce",)),
    ],
)
def test_an_and_inside_a_name_or_between_places_parts_nobody(story: str, participants: tuple[str, ...]) -> None:
    [event] = find(story)
    assert event.participants == participants


def test_a_court_or_a_committee_without_a_name_takes_no_part() -> None:
    (event,) = find("The committee will hold a hearing on salt on Feb. 9.")
    assert event.participants == ()
