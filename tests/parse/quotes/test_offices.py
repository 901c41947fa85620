"""Who speaks where names look like other words and offices are long: what is the name, and what is printed with it."""

import pytest

from tests.parse.quotes.test_speakers import quotes_of


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Department of Justice spokesman", "Tom Abel"),
        ("White House Chief of Staff", "Tom Abel"),
        ("Health and Human Services Secretary", "Tom Abel"),
        ("House Ways and Means Chairman", "Tom Abel"),
        ("Senate Health, Education, Labor and Pensions Committee Chair", "Tom Abel"),
        ("Texas Parks and Wildlife spokesman", "Tom Abel"),
        ("U.S. Ambassador to the United Nations", "Mara Quill"),
        ("Ambassador to Israel", "Mara Quill"),
        ("U.S. Special Envoy for Iran", "Mara Quill"),
        ("Director of National Intelligence", "Mara Quill"),
        ("Director of Public Works", "Mara Quill"),
        ("Director of the Office of Management and Budget", "Mara Quill"),
        ("Chairman of the Joint Chiefs of Staff", "Tom Abel"),
        ("Chancellor of the Exchequer", "Mara Quill"),
        ("Secretary of Health and Human Services", "Tom Abel"),
        ("Secretary of State", "Quill"),
        ("Assistant Secretary of State for European Affairs", "Mara Quill"),
        ("Under Secretary for Political Affairs", "Mara Quill"),
        ("Mayor of Los Angeles", "Mara Quill"),
        ("NATO Secretary-General", "Mara Quill"),
        ("Lieutenant-Governor", "Mara Quill"),
        ("Promoter", "Mara Quill"),
        ("District Collector", "M. Quill"),
        ("Research Fellow", "Mara Quill"),
        ("Forward", "Mara Quill"),
        ("Alder United forward", "Mara Quill"),
        ("Librarian-in-chief", "Tom Abel"),
        ("then-Gov.", "Mara Quill"),
        ("ex-Mayor", "Mara Quill"),
        ("Gov.-elect", "Mara Quill"),
        ("senior", "Mara Quill"),
        ("sophomore", "Mara Quill"),
        ("eyewitness", "Mara Quill"),
        ("tight end", "Tom Abel"),
        ("Rep.", "Dean Abel"),
        ("Gov.", "King Abel"),
        ("Mayor", "June Abel"),
        ("Prime Minister", "Jan Abel"),
        ("Chief Judge", "Mara Quill"),
        ("President", "Tom al-Abel"),
        ("St. Louis Mayor", "Mara Quill"),
        ("Staff Sgt.", "Mara Quill"),
        ("ex-FBI Director", "Mara Quill"),
        ("First Selectman", "Tom Abel"),
        ("Assemblymember", "Tom Abel"),
        ("President and CEO", "Mara Quill"),
        ("Quay Lines president and chief executive", "Mara Quill"),
        ("Convenor of selectors", "Mara van Quill"),
        ("Head of mission", "Mara Quill"),
        ("Quay Lines head of recruitment", "Tom Abel"),
        ("director of football", "Jan de Abel"),
        ("chief of staff", "Mara Quill"),
        ("head of policy and research", "Mara Quill"),
        ("Opposition spokesman for health", "Tom Abel"),
        ("Leader of the opposition", "Mara Quill"),
        ("substitute", "Mara Quill"),
        ("World No. 1", "Mara Quill"),
        ("world number three", "Mara Quill"),
        ("Ex-Quay striker", "Tom Abel"),
        ("mother-of-two", "Mara Quill"),
        ("Builder and father-of-three", "Tom Abel"),
        ("Coroner", "Mara Quill"),
        ("Government Pleader", "Tom Abel"),
        ("Elder", "Tom Abel"),
        ("Pc", "Tom Abel"),
        ("Det.-Sgt.", "Mara Quill"),
        ("Const.", "Mara Quill"),
        ("Tánaiste", "Tom Abel"),
        ("opposite number", "Tom Abel"),
    ],
)
def test_an_office_is_told_from_the_name_behind_it(office: str, name: str) -> None:
    (quote,) = quotes_of(f"“It holds,” said {office} {name}.")
    assert (quote.role, quote.speaker, quote.cue) == (office, name, "said")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It holds,” a Department of Public Works spokesman said.", "a Department of Public Works spokesman"),
        ("“It holds,” el-Abel said.", "el-Abel"),
        ("Mara al-Quill left. “It holds,” Quill said.", "Mara al-Quill"),
        ("Anders Abel said it was “a sieve.”", "Anders Abel"),
        ("Will Abel said it was “a sieve.”", "Will Abel"),
        ("Page Abel said it was “a sieve.”", "Page Abel"),
        ("“It holds,” Guy Abel said.", "Guy Abel"),
        ("“It holds,” Forward Together Movement said.", "Forward Together Movement"),
        ("“It holds,” Mara St. Abel said.", "Mara St. Abel"),
        ("Juror No. 7 said it was “a sieve.”", "Juror No. 7"),
        ("Mara Quill said the No. 2 lock was “a sieve.”", "Mara Quill"),
        ("Mara Quill said no. Seven welders called it “a sieve.”", "Seven welders"),
        ("The U.S.-led coalition said it was “a sieve.”", "The U.S.-led coalition"),
        ("“It holds,” said Mara Quill, who met the mayor of Baton Rouge.", "Mara Quill"),
        ("The manager of champions Quay Rovers said it was “a sieve.”", "The manager"),
        ("The mayor of nearby Port Abel said it was “a sieve.”", "The mayor"),
        ("The two ministers, Mara Quill and Tom Abel, said it was “a sieve.”", "The two ministers"),
        ("Mara Quill left. The other minister said it was “a sieve.”", "The other minister"),
        ("Mara Quill is cross. Her street has leaked since June. “And still no pump.”", "Mara Quill"),
        ("A draft pledge released on Oct. 18 says the lock is “a sieve.”", "A draft pledge"),
        ("A company handbook says the lock is “a sieve.”", "A company handbook"),
    ],
)
def test_a_name_is_read_whole(text: str, speaker: str) -> None:
    assert quotes_of(text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "“It holds,” said Mara Quill, the mayor's pick to run the Bureau of Tides and Tolls.",
            "mayor's pick to run the Bureau of Tides and Tolls",
        ),
        (
            "“It holds,” said Mara Quill, Gov. Ada Brook's choice to run the port.",
            "Gov. Ada Brook's choice to run the port",
        ),
        ("Mara Quill, the mayor of Ames, Iowa, said it was “a sieve.”", "mayor of Ames, Iowa"),
        ("“It holds,” said Mara Quill, a nurse at Alder, Tom Abel, a cook, and a welder.", "nurse at Alder"),
        ("“It holds,” said its president, Mara Quill, a final-year student.", "president"),
        ("Organising secretary M.K. Quill left. He said that “it holds”.", "Organising secretary"),
        ("“It holds,” said Mara Quill, head of the Alder Union and a former welder.", "head of the Alder Union"),
        ("They trust the home secretary, Mara Quill, who is ill.\n\n“It holds,” Quill said.", "home secretary"),
        ("Tom Abel ran the store with his wife, Mara Abel.\n\n“It holds,” Mrs. Abel said.", "wife"),
        ("It went to tight end Tom Abel, who fell.\n\n“It holds,” Abel said.", "tight end"),
        ("State GOP chair Mara Quill left. “It holds,” she said.", "State GOP chair"),
        ("According to a statement from the mayor, Mara Quill, it “holds”.", "mayor"),
        ("“It holds,” said port chairman Engr. Tom Abel.", "port chairman"),
        ("“It holds,” said managing director Captain Tom Abel.", "managing director"),
        ("“It holds,” said Marine Captain Tom Abel.", "Marine Captain"),
        ("“It holds,” said Alhaji Tom Abel.", None),
        ("It was called “a sieve” by the council leader, Mara Quill.", "council leader"),
        ("The firm building it, Quay Lines, said that it was “a sieve.”", "firm"),
        ("“It holds,” said Mara Quill, the lawyer for the accused.", "lawyer for the accused"),
        ("“It holds,” said Mara Quill, a retired welder awaiting surgery.", "retired welder"),
        ("“It holds,” said Mara Quill, a welder based in Erie.", "welder"),
        ("Mara Quill, a baker injured in the fall, was sure. “It holds,” she said.", "baker"),
        ("“It holds,” said Mara Quill, her son watching.", None),
        ("Like Mara Quill, a baker came from Erie. “It holds,” Quill said.", None),
        ("“It holds,” said Mara Quill, a nurse in Kingston, Ont. “It leans,” she said.", "nurse in Kingston, Ont."),
        ("“It holds,” said Mara Quill, an Olympian. “It does.”", "Olympian"),
        ("“It holds,” said Mara Quill, the outgoing voice, who lives in Tarn.", "outgoing voice"),
        ("“It holds,” said Mara Quill, the day after the flood.", None),
        ("“It holds,” said Mara Quill, a nurse at Quay Hospital in Erie, Pa.", "nurse at Quay Hospital in Erie, Pa."),
        ("“It holds,” said Mara Quill, 39, a worker at Tarn estate. “It does.”", "worker at Tarn estate"),
        ("“It holds,” said Mara Quill, a nurse at Quay Hospital in Erie.", "nurse at Quay Hospital in Erie"),
    ],
)
def test_a_role_is_read_whole_and_of_one_person(text: str, role: str | None) -> None:
    assert quotes_of(text)[-1].role == role


def test_the_state_of_a_place_is_nobody() -> None:
    text = "Mara Quill, a nurse in Erie, Pennsylvania, called the port. “It holds,” she said."
    assert quotes_of(text)[-1].speaker == "Mara Quill"


@pytest.mark.parametrize(
    ("story", "role"),
    [
        ("The rector, Tom Abel, is new. “The bell is our neighbor,” Abel said.", "rector"),
        ("The arrival of the new mayor, Tom Abel, was put off. “I can wait,” Abel said.", "new mayor"),
        ("The welders played without their captain, Tom Abel. “I can wait,” Abel said.", "captain"),
        ("The end of the bridge, Tom Abel said, is near. “I can wait,” Abel added.", None),
    ],
)
def test_an_office_behind_of_or_their_is_that_of_the_name_beside_it(story: str, role: str | None) -> None:
    assert quotes_of(story)[-1].role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The port's safety lead, Mara Quill, told us it was “a sieve.”", "port's safety lead"),
        ("It is “a sieve,” as crew lead Mara Quill puts it.", "crew lead"),
        ("“It holds,” said Mara Quill, a sophomore.", "sophomore"),
        ("“It holds,” said Mara Quill, a welder at Plant 3.", "welder at Plant 3"),
        ("“It holds,” said Mara Quill, rates strategist at Tarn Brothers.", "rates strategist at Tarn Brothers"),
        ("For the town, consulting engineer Mara Quill calls it “a sieve.”", "consulting engineer"),
        ("“It holds,” said Mara Quill, a pilot with a daughter in Penn.", "pilot"),
        ("“It holds,” said Mara Quill, a pilot with the Quay Guild.", "pilot with the Quay Guild"),
        ("“It holds,” said the chair of the jury, the historian Mara Quill.", "chair of the jury"),
        ("The Cathaoirleach of the port, Cllr Mara Quill, said: “It holds.”", "Cathaoirleach of the port"),
        ("“It holds,” said Sen. Mara Quill, the bill's sponsor.", "bill's sponsor"),
        ("“It holds,” said Gen. Mara Quill, the bill's sponsor.", "Gen."),
        ("According to the Tide Herald, the port “has found that it leaks.”", None),
        ("According to Mara Quill, a welder, the port “leaks.”", "welder"),
        ("According to the daily Tide Herald, it “leaks.”", "daily"),
        ("“It holds.” — Mara Quill, chief pilot, Quay Weather Office", "chief pilot, Quay Weather Office"),
        ("“It holds.” — Mara Quill, chief pilot, Penn", "chief pilot"),
        ("“It holds,” said Mara Quill MP.", "MP"),
        ("“It leaks,” said Mara Quill. Mara Quill is the port's chief pilot.", "port's chief pilot"),
        ("“It leaks,” said Mara Quill. Mara Quill is the sister of a pilot who left.", None),
        ("“It leaks,” said Ada Brook, 52, a welder by trade.", "welder"),
        ("“It leaks,” said Ada Brook, policy lead at Eel Watch.", "policy lead at Eel Watch"),
        ("“It leaks,” said Ada Brook, professor emerita of law at Penn.", "professor emerita of law at Penn"),
        ("“It leaks,” said Ada Brook, a senior adviser to the mayor.", "senior adviser to the mayor"),
        ("“It leaks,” said Cllr Ada Brook, portfolio holder for housing.", "portfolio holder for housing"),
        ("“It leaks,” said Ada Brook, to the surprise of the mayor.", None),
        ("The archbishop, the Most Rev Tom Abel, called it “a wound.”", "archbishop"),
        ("The committee chairman, Tom Abel TD, says: “It holds.”", "committee chairman"),
        (
            "“It holds,” said Mara Quill, organiser with the Quay and General Workers’ Alliance.",
            "organiser with the Quay and General Workers’ Alliance",
        ),
    ],
)
def test_a_role_is_found_whatever_it_is_made_of(text: str, role: str | None) -> None:
    assert quotes_of(text)[-1].role == role


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The committee chairman, Tom Abel TD, says: “It holds.”", "Tom Abel"),
        ("Tarn Rovers met Quay Albion. Rovers lost. “The grass was long,” the club tweeted.", "Tarn Rovers"),
        ("A pact with the United Dock Workers ends in May. The union called it “a sieve.”", "United Dock Workers"),
        ("A union in Penn met the Dock Workers. The union called the pact “a sieve.”", "A union"),
        ("Hill farmer Tom Abel met Tarn Energy. The company called the hill “a sieve.”", "Tarn Energy"),
        ("Managing Director Mara Quill met Tarn Energy. The company called it “a sieve.”", "Tarn Energy"),
        ("The Penn Ferry Users' Group called it “a sieve.”", "Penn Ferry Users' Group"),
        ("The Farmers’ Union of Penn called it “a sieve.”", "Farmers’ Union of Penn"),
        ("The Penn Women's Institute called it “a sieve.”", "Penn Women's Institute"),
        ("The Society for the Protection of Eels called it “a sieve.”", "Society for the Protection of Eels"),
        ("Tarn Granite Company is old. Tarn Granite says that it “holds.”", "Tarn Granite Company"),
        ("Tarn Granite is old, Tarn Granite Company says. Tarn Granite called it “a sieve.”", "Tarn Granite Company"),
    ],
)
def test_a_body_is_called_by_its_fullest_name(text: str, speaker: str) -> None:
    assert quotes_of(text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("“It holds,” said the ambassador to Norland, Tom Abel.", "Tom Abel", "ambassador to Norland"),
        ("“It holds,” said Tom Abel, a diver for thirty years.", "Tom Abel", "diver"),
        ("“It holds,” said Baroness Ada Brook, the former chancellor.", "Ada Brook", "former chancellor"),
        ("“It leaks,” says one. Another, Ada Brook, 71, calls it “a sieve.”", "Ada Brook", None),
        ("Meet Mara Quill, a nurse. “We waited,” she says.", "Mara Quill", "nurse"),
        ("“It holds,” said health and safety officer Tom Abel.", "Tom Abel", "health and safety officer"),
        ("The arts and culture editor, Tom Abel, said it “holds.”", "Tom Abel", "arts and culture editor"),
        ("Oil and gas producer Tarn Energy called it “a sieve.”", "Tarn Energy", "Oil and gas producer"),
        (
            "Pump and valve maker Tarn Valves is old. The company called it “fun.”",
            "Tarn Valves",
            "Pump and valve maker",
        ),
        ("Ostia-based think tank Tidewatch called it “fun.”", "Tidewatch", "Ostia-based think tank"),
        ("Ada met Penn and mayor Mara Quill, who called it “a sieve.”", "Mara Quill", "mayor"),
        ("The town's 2007 master plan calls the quay “rural.”", "The town's 2007 master plan", None),
        ("The answer, from Mara Quill, the mayor: “We don't know.”", "Mara Quill", "mayor"),
        ("For Tom Abel, a baker, the bridge is “a lifeline.”", "Tom Abel", "baker"),
        ("In Mara Quill's words, it is “a lifeline.”", "Mara Quill", None),
        ("Asked if she would run, Quill was coy: “Never say never.”", "Quill", None),
        ("Tarn captain Tom Abel said it was “a sieve.” The manager disagreed: “It's grass.”", "The manager", None),
    ],
)
def test_who_speaks_and_as_what(text: str, speaker: str, role: str | None) -> None:
    last = quotes_of(text)[-1]
    assert (last.speaker, last.role) == (speaker, role)


def test_who_is_only_an_office_at_first_is_named_in_the_next_paragraph() -> None:
    story = "It was late, a prosecutor said: “He slept.”\n\n{} Ada Brook made the charge."
    assert quotes_of(story.format("Assistant U.S. Attorney"))[0].speaker == "Ada Brook"
    assert quotes_of(story.format("Mayor"))[0].speaker == "a prosecutor"


@pytest.mark.parametrize(
    ("role", "story"),
    [
        ("chief Asia economist at Bay Bank", "“It leaks,” said Mara Quill, chief Asia economist at Bay Bank."),
        ("head of Africa research at Bay Bank", "“It leaks,” said Mara Quill, head of Africa research at Bay Bank."),
    ],
)
def test_a_place_that_somebody_knows_of_is_part_of_the_office(role: str, story: str) -> None:
    assert quotes_of(story)[-1].role == role


def test_a_document_may_have_a_french_name() -> None:
    story = "It rains, according to a draft communiqué, which calls the lake “a pantry and not a pond”."
    [quote] = quotes_of(story)
    assert (quote.speaker, quote.cue) == ("a draft communiqué", "calls")
