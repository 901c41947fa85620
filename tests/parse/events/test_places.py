"""Where events take place, one way of telling it a row."""

import pytest

from briefings.model.article import Event, RawArticle
from briefings.parse import parse_article
from tests.parse.events.stories import find


def find_one(story: str) -> Event:
    """The one event of a story of Friday, Jan. 15, 2027."""
    [event] = parse_article(RawArticle(f"Jan. 15, 2027\n\nNews from the harbor\n\n{story}")).events
    return event


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("A choir will sing on the bridge on Feb. 3.", "bridge"),
        ("The nave will be closed to visitors on Feb. 3.", "nave"),
        ("Free clinics will be held at three hospitals on Feb. 3.", "three hospitals"),
        ("The guild will hold a sale on Feb. 3 at Quay Hall, 160 Cable St.", "Quay Hall, 160 Cable St."),
        ("- Talk for pilots: Feb. 3, Tarn House, 14 Candle Lane, Ostia", "Tarn House, 14 Candle Lane, Ostia"),
        ("Pilots in Norland will vote on the offer on Feb. 3.", None),
        ("Feb. 3: weighing of gliders, hangar 2", "hangar 2"),
        ("Owners in the Tide League will vote on Feb. 3.", None),
        ("A choir will sing in the nave on Feb. 3.", "nave"),
        ("A petition comes before the Tide Court in Penn on Feb. 3.", "Tide Court in Penn"),
        ("A bill is up for a vote in the Senate tide committee on Feb. 3.", None),
        ("Odderby Airport closes on Feb. 3.", "Odderby Airport"),
        ("The museum's ivory gallery shuts on Feb. 3.", "ivory gallery"),
        ("The office closes on Feb. 3.", None),
        ("Ballot papers have to be back at the shire office by 5 p.m. on Feb. 3.", "shire office"),
        ("The auction will be held online on Feb. 3.", "online"),
        ("The guild will hold a workshop on Zoom on Feb. 3.", "Zoom"),
        ("The pilots will hold a dinner at the Odderby grange on Feb. 3.", "Odderby grange"),
        ("Mara Quill will read at the Tarn Festival on Feb. 3.", "Tarn Festival"),
        ("A wake will be held on Feb. 3 at Quill Funeral Home.", "Quill Funeral Home"),
        ("Pilots will march from the quay in Penn to Freedom Park on Feb. 3.", "Freedom Park"),
        ("The rocket is to be rolled out to the pad on Feb. 3.", "pad"),
        ("The mayor launches her campaign at a brewery on Feb. 3.", "brewery"),
        ("The whale will go through a hospital scanner in Odderby on Feb. 3.", "Odderby"),
        ("Pilots will cast ballots at the Tarn and Ostia terminals on Feb. 3.", "Tarn and Ostia terminals"),
        ("The boats will be towed to Tarn, where the port plans a sale on Feb. 3.", "Tarn"),
        ("A new pump is due to arrive by truck on Feb. 3, from a shop in Tarn.", None),
        ("The choir will sing on the steps of the Meridian on Feb. 3.", "steps of the Meridian"),
        ("The visit to Norland of the Sudland president, Ada Brook, planned for Feb. 3, is off.", "Norland"),
        ("The mayor has called both sides to her office in Tarn on Feb. 3.", "her office in Tarn"),
        ("The probe will land near the crater Quill on Feb. 3.", "near the crater Quill"),
        ("The choir will sing in Tarn district on Feb. 3.", "Tarn district"),
        ("Pilots will hold a vigil in the vestry on Feb. 3.", "vestry"),
        ("Feb. 3: Jumble sale in the Reading Room, Quay Lane", "Reading Room, Quay Lane"),
        ("Feb. 3: Lisbon, Sala Norte", "Lisbon, Sala Norte"),
        ("The trial in the Tarn warehouse fire is set for Feb. 3.", None),
        ("Tom Abel will hand in his log at Quay police station on Feb. 3.", "Quay police station"),
        ("Members will vote on the rise at 7 p.m. on Feb. 3 at Tarn House.", "Tarn House"),
        ("The guild's quiz, due to be held at the Rowing Club on Feb. 3, has been cancelled.", "Rowing Club"),
        ("The boat will dock on Feb. 3, an hour before high tide at the site.", None),
        ("In Tarn the council will debate the toll on Feb. 3.", "Tarn"),
        ("An update comes at the Harbor Markets Day in Ostia on Feb. 3.", "Ostia"),
        ("The visit of the Norland mayor to Tarn, planned for Feb. 3, is off.", "Tarn"),
        ("- Draw for berths: noon on Feb. 3, at the Quay Hall", "Quay Hall"),
        ("A choir's concert, announced in May for Feb. 3, has been cancelled.", None),
        ("The parade starts at 10 a.m. on Feb. 3 at Fifth and Main streets.", "Fifth and Main streets"),
        ("The pilots' club will meet on Feb. 3 at Denny's. Speaker is Mara Quill.", "Denny's"),
        ("Art show: Feb. 3, Odderby Public Library. Free.", "Odderby Public Library"),
        ("The play runs Thursdays through Saturdays at 8 p.m. from Feb. 4 to Feb. 20.", None),
        ("Judging is set for Feb. 3 in Courtroom 4.", "Courtroom 4"),
        ("A rally starts on Feb. 3 in front of City Hall.", "City Hall"),
        ("The talks will take place on Feb. 3 at a hotel near Penn airport.", "hotel near Penn airport"),
        ("The mayor will meet the guild at her office in Penn on Feb. 3.", "her office in Penn"),
        ("The launch is set for Feb. 3 from Launch Complex 9.", "Launch Complex 9"),
        ("The tide summit will bring mayors to Penn on Feb. 3.", "Penn"),
        ("The board meets on Feb. 3 in Penn with its critics.", "Penn"),
        ("The board will meet in the Tarn firehouse on Feb. 3.", "Tarn firehouse"),
        (
            "Shelters will open at the Tarn armory and the Elm Street church on Feb. 3.",
            "Tarn armory and the Elm Street church",
        ),
        ("A hearing is set for Feb. 3 in the library basement.", "library basement"),
        ("Divers hold a rally outside the port office on Feb. 3.", "outside the port office"),
        ("The board will meet at a hotel in Penn, Ga., on Feb. 3.", "hotel in Penn, Ga."),
        (
            "A dinner will be held at the London offices of the pilots' fund on Feb. 3.",
            "London offices of the pilots' fund",
        ),
        ("A picnic is planned for Feb. 3 on the corner of Royal and Tarn.", "corner of Royal and Tarn"),
        ("Tom Abel will run in the Feb. 3 Odderby regatta.", "Odderby"),
        ("A wreath will be laid at the pithead on Feb. 3.", "pithead"),
        ("The pilots will clean up at the shed on Feb. 3.", "shed"),
        ("A rally will be held on Parliament Hill on Feb. 3.", "Parliament Hill"),
        ("Pilots will march through Odderby on Feb. 3.", "Odderby"),
        ("The barge will be towed to Odderby on Feb. 3.", "Odderby"),
        ("The match will be played under lights at the Lagoon Ground on Feb. 3.", "Lagoon Ground"),
        ("Pilots may walk out in Penn and Odderby on Feb. 3.", "Penn and Odderby"),
        ("A hearing is set for Feb. 3 in the Council Chamber, 12 Mill Street.", "Council Chamber, 12 Mill Street"),
        (
            "The board will hear pleas on the Tarn Parade cycle lane at 9 a.m. on Feb. 3 in the Council Chamber.",
            "Council Chamber",
        ),
        ("The stall will be held on the green on Feb. 3.", "green"),
        (
            "The fair will be held on Feb. 3 in the former fish market on the waterfront.",
            "former fish market on the waterfront",
        ),
        (
            "A deed will be signed on Feb. 3 in the customs house on the northern bank.",
            "customs house on the northern bank",
        ),
        ("A meeting will be held on Feb. 3 at 4 Quill Row, Odderby.", "4 Quill Row, Odderby"),
        ("A look by outside experts, an outside review of the plant, is due on Feb. 3.", None),
        ("The last boat will be taken out on Feb. 3, at the request of the harbor.", None),
        ("Closest approach is set for Feb. 3, its handlers at Quill University said.", None),
        ("A debate on a vote of no confidence in the Minister of Works is set for Feb. 3.", None),
        ("Liftoff is set for Feb. 3 from Cape Quill, Norland.", "Cape Quill, Norland"),
        ("The Odderby by-election is set for Feb. 3.", "Odderby"),
        ("A petition comes before a full bench of the High Court on Feb. 3.", "High Court"),
        ("Clinics will be held in 14 Tarn primary schools on Feb. 3.", "14 Tarn primary schools"),
        ("A meeting will be held at the new plant in Odderby on Feb. 3.", "Odderby"),
        ("A sea trial off Odderby is set for Feb. 3.", "Odderby"),
        ("A night flight over Odderby is set for Feb. 3.", "Odderby"),
        ("Members of the tide board will walk round the mill on Feb. 3.", "mill"),
        ("The verdict is due on Feb. 3 in the Odderby trial.", None),
    ],
)
def test_a_place_is_printed_whole(story: str, place: str | None) -> None:
    assert find_one(story).location == place


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("The minister will visit a school in Odderby on Feb. 3.", "school in Odderby"),
        ("A visit by the minister to the control room in Odderby is set for Feb. 3.", "control room in Odderby"),
        ("The pilots' trip to Lisbon is set for Feb. 3.", "Lisbon"),
        ("The minister will visit the Odderby works on Feb. 3.", "Odderby works"),
        ("The research ship will leave Lisbon on Feb. 3.", "Lisbon"),
        ("The research ship will reach Lisbon on Feb. 3.", "Lisbon"),
        ("The guild will be broadcasting live from Pier 9 on Feb. 3.", "Pier 9"),
        ("Skippers plan a march to the harbor office on Feb. 3.", "harbor office"),
    ],
)
def test_a_journey_takes_place_where_it_leads_or_begins(story: str, place: str) -> None:
    assert find_one(story).location == place


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("The closure of the Tarn Street bridge is set for Feb. 3.", "Tarn Street bridge"),
        ("A tour of the old mill is set for Feb. 3.", "old mill"),
        ("The choir's tour of Norland, planned for Feb. 3, is off.", "Norland"),
        ("The Tarn foreshore will be closed to cars on Feb. 3.", "Tarn foreshore"),
        ("The doors of Tarn Museum will open again on Feb. 3.", "Tarn Museum"),
        ("The closure of the old mill is to be marked at a dinner in Odderby on Feb. 3.", "Odderby"),
    ],
)
def test_what_is_opened_or_shut_is_a_place_if_no_other_is_named(story: str, place: str) -> None:
    assert find_one(story).location == place


@pytest.mark.parametrize(
    "story",
    [
        "A concert in aid of the island is set for Feb. 3.",
        "A report on fish in the Tarn is due out on Feb. 3.",
        "The council will vote on Feb. 3 on a lease for cranes in the harbor.",
        "The judge will rule in the Tarn case on Feb. 3.",
        "The council votes on Feb. 3 at Odderby's request.",
        "The deadline to file plans in Odderby is Feb. 3.",
        "Ostia votes on Feb. 3 on the bridge that it has refused.",
        "An election will be held on Feb. 3, in the middle of the school holidays.",
        "The library will return a hymnal to the monks of Tarn Abbey on Feb. 3.",
        "Ada Brook will host a quiz on Feb. 3 in the usual room.",
        "Pilots at Quill Lines will walk out on Feb. 3 unless the company gives in.",
    ],
)
def test_what_an_event_is_about_is_not_where_it_takes_place(story: str) -> None:
    assert find_one(story).location is None


def test_of_two_places_the_one_beside_the_date_counts() -> None:
    event = find_one("Nine ports will sign a pact on oil in the Arctic at a ceremony in Oslo on Feb. 3.")
    assert event.location == "Oslo"


@pytest.mark.parametrize(
    ("story", "places"),
    [
        ("The board will hold hearings Feb. 3 in Penn, Feb. 4 in Ostia and Feb. 5 in Odderby.", "Penn Ostia Odderby"),
        ("The board will meet on Feb. 3 in Penn and on Feb. 4 in Ostia.", "Penn Ostia"),
        ("The choir will sing in Penn on Feb. 3, in Ostia on Feb. 4 and in Odderby on Feb. 5.", "Penn Ostia Odderby"),
    ],
)
def test_each_day_of_a_list_has_its_own_place(story: str, places: str) -> None:
    events = parse_article(RawArticle(f"Jan. 15, 2027\n\nNews from the harbor\n\n{story}")).events
    assert [event.location for event in events] == places.split()


@pytest.mark.parametrize(
    ("line", "title", "place"),
    [
        ("Feb. 3: prize dinner, cider tent", "Prize dinner", "cider tent"),
        ("Feb. 3: prize dinner, Quay Hall, Pier 9. $7 adults, $4 children.", "Prize dinner", "Quay Hall, Pier 9"),
        ("Feb. 3: mussel fair - CANCELLED", "Mussel fair", None),
        ("Feb. 3: sentencing of Bo Ferrer, a former clerk of the harbor board, County Court", None, "County Court"),
        ("Feb. 3: steam trip to Odderby, if the state approves the track", "Steam trip to Odderby", "Odderby"),
        ("Feb. 3: by-election, Odderby North", None, "Odderby North"),
        ("Feb. 3: deadline for plans, Office of Ports", "Deadline for plans", None),
        ("Feb. 3: deadline for names in the Odderby by-election", None, None),
        ("Yearly meeting: Feb. 3, 7 p.m., clubhouse (was Jan. 27)", "Yearly meeting", "clubhouse"),
        ("Game 2: Wednesday, Feb. 3, at Odderby, 7 p.m.", None, "Odderby"),
        ("Feb. 3: Lisbon: yearly meeting of the pilots", "Yearly meeting of the pilots", "Lisbon"),
    ],
)
def test_a_line_of_a_list_ends_or_begins_with_its_place(line: str, title: str | None, place: str | None) -> None:
    event = find_one(f"Dates\n\n• {line}\n\n• Nothing else is on.")
    assert event.location == place
    assert title is None or event.title == title


@pytest.mark.parametrize(
    ("story", "location"),
    [
        ("The rover will lift off from Florida on Feb. 3.", "Florida"),
        ("The satellite will be launched from California on Feb. 3.", "California"),
        ("- King John, Feb. 3 to Feb. 9, Tarn car park.", "Tarn car park"),
        ("The hearing will be held on Feb. 3 in Lakewood, Colo.", "Lakewood, Colo."),
    ],
)
def test_starts_car_parks_and_short_states_are_places(story: str, location: str) -> None:
    assert find_one(story).location == location


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("The pilots and the owners will sit across the table at the harbor office on Feb. 9.", "harbor office"),
        ("Pilots will learn on Feb. 9 whether boats can be towed into the port of Penn.", None),
    ],
)
def test_a_place_is_not_inside_the_verb_nor_behind_whether(story: str, place: str | None) -> None:
    [event] = find(story)
    assert event.location == place


def test_in_is_part_of_the_verb_that_swears_somebody_in() -> None:
    (event,) = find("The premier will swear in a new harbor minister at Tarn House on Feb. 9.")
    assert event.location == "Tarn House"


def test_gates_behind_a_name_are_a_place() -> None:
    (event,) = find("Pilots rally with the dockers outside the Penn gates tomorrow at noon.")
    assert event.location == "outside the Penn gates"


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("Pilots must sign on at the town hall by Feb. 3.", "town hall"),
        ("Entries close at the harbor office on Feb. 3.", "harbor office"),
        ("Applications must be in Odderby by Feb. 3.", "Odderby"),
        ("The cards must be in the box at the club by Feb. 3.", "club"),
        ("Boats must be clear of the bay by Feb. 3.", "bay"),
        ("Residents of Zones A and B must leave by Feb. 3.", "Zones A and B"),
        ("Everyone inside the yellow circle has to be out by Feb. 3.", "yellow circle"),
        ("Pilots must say by Feb. 3 whether they will leave.", None),
        ("The guild must be back in port by Feb. 3.", None),
    ],
)
def test_what_is_due_is_due_where_it_must_be_or_what_people_must_leave(story: str, place: str | None) -> None:
    assert find_one(story).location == place


def test_here_is_the_place_of_the_dateline() -> None:
    text = (
        "Jan. 15, 2027\n\nNews from the harbor\n\nODDERBY, Jan. 15 (Tide Press) - The pilots will meet here on Feb. 3."
    )
    [event] = parse_article(RawArticle(text)).events
    assert event.location == "Odderby"


@pytest.mark.parametrize(
    ("told", "places"),
    [
        ("All matches will be played across town at the Tide Arena.", ("Tide Arena", "Tide Arena")),
        ("All of the group games are at the Tide Arena.", ("Tide Arena", None)),
        ("The roof of the Tide Arena leaks. All games are at the arena.", ("Tide Arena", "Tide Arena")),
        ("All matches will be played at night.", (None, None)),
    ],
)
def test_a_place_that_is_said_once_for_all_holds_for_each_match_of_a_list(
    told: str, places: tuple[str | None, str | None]
) -> None:
    lines = "- Feb. 3: Ashby v Norton\n- Feb. 4: Final"
    events = parse_article(RawArticle(f"Jan. 15, 2027\n\nNews from the harbor\n\n{told}\n\n{lines}")).events
    assert tuple(event.location for event in events) == places


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Winter parade, Mill Street (moved from Jan. 20)", "Mill Street"),
        ("Conference of cable yards, Odderby – cancelled", "Odderby"),
        ("Talk, “Tides I have loved”, Quill Lecture Room", "Quill Lecture Room"),
        ("Open ship on the quay at Odderby", "quay at Odderby"),
        ("Women in Tides dinner, Odderby", "Odderby"),
        ("OSTIA - Pilots resume talks, Quay 12", "Quay 12"),
    ],
)
def test_remarks_behind_a_place_of_a_list_and_kinds_of_room_leave_it_a_place(line: str, place: str) -> None:
    [event] = parse_article(RawArticle(f"Jan. 15, 2027\n\nNews from the harbor\n\n- Feb. 3: {line}")).events
    assert event.location == place


def test_something_is_set_for_a_place_and_in_a_language() -> None:
    assert [e.location for e in find("A first hearing has been pencilled in for Tarn on Feb. 3.")] == ["Tarn"]
    assert [e.location for e in find("Mass in Irish is on Feb. 4.")] == [None]


def test_a_way_is_shut_all_along() -> None:
    assert [e.location for e in find("The path to the Ostia hut will be shut from Feb. 3.")] == [
        "path to the Ostia hut"
    ]


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("The board meets on Feb. 3 at 7 p.m. It will be held in the town hall.", "town hall"),
        ("The board meets on Feb. 3 at 7 p.m. The meeting will take place in the town hall.", "town hall"),
        ("The concert is on Feb. 3 at 7 p.m. It takes place in the Corn Hall in Tarn.", "Corn Hall in Tarn"),
        ("The concert is on Feb. 3 at 7 p.m. The venue is the Corn Hall.", "Corn Hall"),
        ("The concert is on Feb. 3 at 7 p.m. Venue: Corn Hall, Tarn.", "Corn Hall, Tarn"),
        ("Join us for the concert on Feb. 3 at 7 p.m.! Location: Corn Hall, Tarn.", "Corn Hall, Tarn"),
        ("The concert is on Feb. 3 at 7 p.m.\n\nVenue: Corn Hall, Tarn\n\nTickets: $5", "Corn Hall, Tarn"),
        ("The match is on Feb. 3. Address: 4 Quay Street, Tarn. All may come.", "4 Quay Street, Tarn"),
        ("The concert is on Feb. 3 at 7 p.m. (Corn Hall, Tarn).", "Corn Hall, Tarn"),
        ("The concert is on Feb. 3 at 7 p.m., Corn Hall, Tarn.", "Corn Hall, Tarn"),
        ("The walk starts at 9 a.m. on Feb. 3. Walkers meet at the east gate.", "east gate"),
        ("Ada Brook leads a walk of the pier at 9 a.m. on Feb. 3, rain or shine. Meet at the east gate.", "east gate"),
    ],
)
def test_the_words_right_behind_may_tell_where_it_is(story: str, place: str) -> None:
    assert find_one(story).location == place


@pytest.mark.parametrize(
    "story",
    [
        "The board meets on Feb. 3. The place is too small, members say.",
        "The board meets on Feb. 3. Where: a good question.",
        "The choir sings on Feb. 3 at 7 p.m. Place: TBC. All may come.",
        "The trial opens on Feb. 3. It will be held in private.",
        "The talks are on Feb. 3. They are in deep trouble.",
        "The festival is on Feb. 3. It will be held at a cost of $5 million.",
        "The concert is on Feb. 3 (Ada Brook, conductor).",
        "The ferry service starts on Feb. 3, the Quay Board said in a letter.",
        "The walk is on Feb. 3. Meeting at the gate was a mistake, says Ada Brook.",
    ],
)
def test_words_behind_an_event_that_tell_no_place(story: str) -> None:
    assert find_one(story).location is None


def test_under_what_name_something_goes_is_no_place() -> None:
    [event] = find("Shares of the mill will begin trading under the symbol TIDE on Feb. 3.")
    assert event.location is None
    assert find("The fair will be held on Feb. 3 under the railway bridge.")[0].location == "under the railway bridge"


def test_after_school_is_no_place() -> None:
    [event] = find("Auditions for the harbor musical will be held on Feb. 3 after school in the auditorium.")
    assert event.location == "auditorium"
