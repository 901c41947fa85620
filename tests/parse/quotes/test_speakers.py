"""Who speaks: the examples of the rows, and the ways in which an article leads from a pronoun to a name."""

import pytest

from briefings.model.article import Quote, QuoteKind, RawArticle
from briefings.parse.page.layout import find_blocks
from briefings.parse.quotes.find import find_quotes
from briefings.parse.quotes.story import Story
from briefings.parse.row import AttributionRow, VerbRow
from briefings.parse.rules import attributions, cues
from briefings.parse.text.inflection import inflect

TABLES = (attributions.AFTER, attributions.SUBJECTS, attributions.MAIN_SUBJECTS, attributions.AT_THE_END)
ROWS = [row for table in TABLES for row in table]
VERBS = [row for table in (cues.SAYING, cues.CALLING, cues.PHRASAL, cues.WEAK, cues.THINKING) for row in table]


def quotes_of(text: str) -> tuple[Quote, ...]:
    return find_quotes(Story(text, find_blocks(RawArticle(text))))


def speaker_of(text: str) -> str | None:
    """The speaker of the last quote of a text."""
    return quotes_of(text)[-1].speaker


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_names_the_speaker_of_its_examples(row: AttributionRow) -> None:
    for text, speaker in row.yes:
        assert [(quote.speaker, quote.rule) for quote in quotes_of(text)] == [(speaker, row.name)], text
    for text in row.no:
        assert row.name not in [quote.rule for quote in quotes_of(text)], text


@pytest.mark.parametrize("row", VERBS, ids=lambda row: row.name)
def test_a_family_of_verbs_knows_its_forms(row: VerbRow) -> None:
    finite, continuous = inflect((row,))
    forms = finite | continuous
    for sentence in row.yes:
        assert forms & set(sentence.lower().strip(".").replace(",", "").split()), sentence
    for sentence in row.no:
        assert not forms & set(sentence.lower().strip(".").replace(",", "").split()), sentence


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mara Quill said: “It holds.”", "Mara Quill"),
        ("“It holds,” said Mara Quill.", "Mara Quill"),
        ("“It holds,” engineer Mara Quill told reporters on Tuesday.", "Mara Quill"),
        ("“It holds,” Mara Quill, who has headed the bridge office since May, said in a statement.", "Mara Quill"),
        ("“It holds,” said the head of the bridge office, Mara Quill.", "Mara Quill"),
        ("“The bridge,” said Mara Quill, “will hold.”", "Mara Quill"),
        ("As Mara Quill put it in a letter, “The bridge will hold.”", "Mara Quill"),
        ("According to Mara Quill, the bridge is “as good as new.”", "Mara Quill"),
        ("Asked about the crack, Mara Quill said it was “as old as the bridge.”", "Mara Quill"),
        ("Mara Quill read the report twice and then called it “a sieve.”", "Mara Quill"),
        ("The report was called “a sieve” by Mara Quill.", "Mara Quill"),
        ("Ferry pilots report a rush of what they call “moon boats.”", "Ferry pilots"),
        ("Mara Quill’s call for “a new bridge” went unheard.", "Mara Quill"),
        ("Mara Quill’s claim that the bridge was “a sieve” made news.", "Mara Quill"),
        ("Mara Quill’s verdict: “A sieve.”", "Mara Quill"),
        ("Mara Quill’s advice to drivers: “Use the ferry.”", "Mara Quill"),
        ("Tom Abel read the report. About four in ten said it “leans.”", "four"),
        ("The Bridge Office tweeted: “It holds.”", "Bridge Office"),
        ("“It holds,” the report says.", "the report"),
        ("“It holds,” said an official who asked not to be named.", "an official"),
        ("“It holds,” said one of the engineers.", "one"),
        ("“It holds,” reads a leaflet from the Yes campaign.", "a leaflet"),
        ("“It holds,” in the words of one engineer.", "one engineer"),
        ("According to a statement from the Bridge Office, the bridge “holds.”", "Bridge Office"),
        ("The bridge “holds,” according to a report by Mara Quill.", "a report"),
        ("The quay “leans,” according to a copy of their notes.", "a copy"),
        ("“It holds,” shouted a man at the back.", "a man"),
        ("“It holds,” said Mara Quill’s brother, Al.", "Al"),
        ("The head of the office, a former builder called Mara Quill, said it would “hold.”", "Mara Quill"),
        ("The report quoted Mara Quill as saying the bridge was “a sieve.”", "Mara Quill"),
        ("Tom Abel left, with Mara Quill calling the bridge “a sieve.”", "Mara Quill"),
        ("Two people familiar with the report called it “a sieve.”", "Two people"),
        ("Mara Quill said it would be “a sieve.”", "Mara Quill"),
        ("Mara Quill says that if people think it holds, it is “a miracle.”", "Mara Quill"),
        ("Mara Quill had this to say of the bridge: “It holds.”", "Mara Quill"),
        ("Mara Quill, R-Ohio, pointed out that it “holds.”", "Mara Quill"),
        ("MARA QUILL: “It holds.”", "MARA QUILL"),
        ("The bridge was described on Friday by Mara Quill as “a sieve.”", "Mara Quill"),
        ("“It holds,” said former Ohio Gov. and Bridge Office Chairman Tom Abel.", "Tom Abel"),
        ("“It holds” is not what the office, Mara Quill, who built it, said.", "Mara Quill"),
        ("“It holds,” the Republican National Committee said.", "Republican National Committee"),
        ("‘It Holds,’ Says Skipper Jon Fry.", "Jon Fry"),
        ("Mara Quill Calls Old Quay Street Bridge ‘a Sieve’", "Mara Quill"),
        ("“It holds,” said a statement from the Bridge Office.", "Bridge Office"),
        ("A statement by the Bridge Office said it “holds.”", "Bridge Office"),
        ("A letter from the Bridge Office says it “holds.”", "A letter"),
        ("“It holds,” said one welder, who gave her name only as Mara.", "Mara"),
        ("A welder who identified herself as Mara said it “holds.”", "Mara"),
        ("“It holds,” said a welder, who asked to be identified only by her first name, Mara.", "Mara"),
        ("One welder, who praised an engineer, Tom Abel, said it “holds.”", "One welder"),
        ("Mara Quill held up a sign that read “It holds.”", "a sign"),
        ("Mara Quill carried a placard reading “It holds.”", "a placard"),
        ("Mara Quill issued a letter saying it “holds.”", "Mara Quill"),
        ("Mara Quill says, in writing, that it “holds.”", "Mara Quill"),
        ("Tom Abel, whom Mara Quill called “a sieve,” left.", "Mara Quill"),
        ("The bridge closes on April 4. Its builder, Tom Abel, says it “holds.”", "Tom Abel"),
        ("The deck is, or, as the bridge plan puts it, “tired iron.”", "the bridge plan"),
        ("The minutes, out on Monday, say that it “holds.”", "The minutes"),
        ("Mara Quill called it “rust”, and the centre, in its daily note, described it as “iron”.", "the centre"),
        ("An email dated 9 May 2017 reads: “Burn the plan.”", "An email"),
        ("His predecessor described Tom Abel, in a letter written in May, as “a sieve.”", "His predecessor"),
        ("Tom Abel said the bridge fell. The crowd laughed at dawn:\n\nQUILL: “It holds.”", "QUILL"),
        ("A word from the engineer, in the hall: “Not yet.”", "the engineer"),
        ("A man came. While Mara Quill called it “a sieve,” Tom Abel preferred “a harp made of rust.”", "Tom Abel"),
        ("The Transport Workers’ Guild called it “a sieve.”", "Transport Workers’ Guild"),
        ("Two trams came. Tram Museum said it “holds.”", "Tram Museum"),
        ("“It holds,” tweeted @maraquill.", "@maraquill"),
        ("Mara Quill’s answer was short: “No.”", "Mara Quill"),
        ("“It holds,” a rueful Quill said.", "Quill"),
        ("“It holds,” says co-author Mara Quill of the port.", "Mara Quill"),
        ("The line of the night came from Mara Quill: “It holds.”", "Mara Quill"),
        ("Minister for Ports Mara Quill said: “It holds.”", "Mara Quill"),
        ("“It holds,” said Mara Quill, head of the port, adding: “It always has.”", "Mara Quill"),
        ("Tom Abel said it leans. Mara Quill disagreed: “It holds.”", "Mara Quill"),
        ("Shouts of “hold it” came from the hall.", None),
        ("Shouts of “Hold!” came from the hall.", None),
        ("Mara Quill remembers the chant of “hold it” from the hall.", None),
        ("“It will hold” was heard at dawn.", None),
        ("“It holds,” pilots Mara Quill and Tom Abel said in a joint letter.", "Mara Quill and Tom Abel"),
        ("“It holds,” said Mara Quill and Tom Abel.", "Mara Quill and Tom Abel"),
        ("“It holds,” said Mara Quill and Tom Abel left.", "Mara Quill"),
        ("Mara Quill met Ann Frey and Tom Abel called it “a sieve.”", "Tom Abel"),
        ("The following statement was issued by the mayor, Ada Brook:\n\n“It holds.”", "Ada Brook"),
        ("The following is a statement from Ada Brook:\n\n“It holds.”", "Ada Brook"),
        ("“No,” came the reply from the mayor, Ada Brook.", "Ada Brook"),
        ("“It holds,” tweeted @mara_quill.", "@mara_quill"),
        ("Mara Quill MP said it “holds.”", "Mara Quill"),
        ("East Penn MP Mara Quill said it “holds.”", "Mara Quill"),
        ("“It holds,” said Mara Quill QC, a pilot.", "Mara Quill"),
        ("“It holds,” said dredging manager Mara Quill.", "Mara Quill"),
        ("The town recalls the words of its ordinance of 1921: “It holds.”", "its ordinance"),
        ("Tom Abel quoted the words of Mara Quill: “It holds.”", "Mara Quill"),
        ("“It holds,” our station manager, Mara Quill, reports.", "Mara Quill"),
        ("“It holds,” writes a pilot who keeps a boat. The mayor, Ada Brook, laughed.", "a pilot"),
        ("Pilot pay is news. Quay & Co., a broker, expects the pilots to wait. “It holds,” it said.", "Quay & Co."),
        ("UPDATE 2-Ferry board waits, calls tide “too low.”", "Ferry board"),
    ],
)
def test_a_sentence_gives_its_speaker(text: str, speaker: str | None) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("“It holds,” said Mara Prince of the Odderby Harbour Alliance.", "Mara Prince", None),
        ("A log shown to the board described it as “poor”.", "A log", None),
        ("A leaked state memo, dated Aug. 31, described two of the locks as “poor”.", "A leaked state memo", None),
        ("It is from Mara Quill, a member for Odderby, who calls it “poor”.", "Mara Quill", "member for Odderby"),
        ("Deputy lord mayor Mara Quill told traders: “It holds.”", "Mara Quill", "Deputy lord mayor"),
        ("Talks begin at 9.30 a.m. Chief Pilot Mara Quill called it “poor”.", "Mara Quill", "Chief Pilot"),
        ("The buyer, Corvane Media, says it is “poor”.", "Corvane Media", "buyer"),
        ("The guild said it would sail “soon”, its boldest claim yet.", "The guild", None),
        (
            "Norland Deputy Foreign Minister Mara Quill told traders: “It holds.”",
            "Mara Quill",
            "Norland Deputy Foreign Minister",
        ),
    ],
)
def test_the_words_beside_a_name_are_told_from_it(text: str, speaker: str, role: str | None) -> None:
    quote = quotes_of(text)[-1]
    assert (quote.speaker, quote.role) == (speaker, role)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It leaks,” said Peter Were, a pilot who will sail on. “It always has.”", "Peter Were"),
        ("“It leaks,” said the deputy mayor there, Mara Quill. “It always has.”", "Mara Quill"),
    ],
)
def test_small_words_beside_a_name_hide_no_speaker(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes_of(text)} == {speaker}


def test_a_surname_stands_for_the_fullest_name_of_the_article() -> None:
    text = "Quill left early.\n\n“It holds,” Quill said.\n\nThe report is by Mara J. Quill, an engineer."
    assert speaker_of(text) == "Mara J. Quill"


def test_a_nickname_is_part_of_the_name_as_printed() -> None:
    text = 'Mara "Sparky" Quill Jr. came late. "It holds," Quill said.'
    assert speaker_of(text) == 'Mara "Sparky" Quill Jr.'


def test_a_plain_full_name_is_rather_shown_than_one_with_a_nickname() -> None:
    text = 'Robert "Bob" Quill came late. Bob Quill is an engineer. "It holds," Quill said.'
    assert speaker_of(text) == "Bob Quill"


def test_two_of_one_surname_are_told_apart_by_their_titles() -> None:
    text = (
        "Mara Quill and her brother Tom Quill inspect bridges. Ms. Quill went first.\n\n"
        "“It holds,” Ms. Quill said.\n\n“It does not,” Mr. Quill said."
    )
    assert [quote.speaker for quote in quotes_of(text)] == ["Mara Quill", "Tom Quill"]


def test_a_pronoun_means_the_subject_before_it() -> None:
    text = "Mara Quill met Tom Abel on Friday. “It holds,” she said."
    assert speaker_of(text) == "Mara Quill"


def test_a_pronoun_means_by_whom_something_was_done_rather_than_who_was_named_before() -> None:
    text = (
        "Ada Abel wrote four songs. Ada Abel left.\n\nThe score, a gift, was found last May by the singer’s "
        "grandniece, Mara Quill, as she cleared a house.\n\n“It holds,” she said."
    )
    (quote,) = quotes_of(text)
    assert (quote.speaker, quote.role) == ("Mara Quill", "singer’s grandniece")


def test_an_abbreviation_before_speech_ends_its_sentence() -> None:
    (quote,) = quotes_of("Mara Quill said no to a lock in Erie, Pa. “We had two of them before.”")
    assert (quote.speaker, quote.cue) == ("Mara Quill", None)


def test_a_sentence_that_ends_in_a_quotation_is_behind_the_subject_of_the_next() -> None:
    text = "Tom Abel says the deck is “a sieve.” The engineer, Ron Quill, denied it. “It holds,” he said."
    assert speaker_of(text) == "Ron Quill"


def test_the_subject_of_an_added_clause_is_nearer_than_that_of_the_first() -> None:
    text = "Tom Abel called it “rust,” and the office’s head, Mara Quill, would not be drawn. “It holds,” she said."
    assert speaker_of(text) == "Mara Quill"


def test_the_document_is_the_last_one_spoken_of() -> None:
    text = "A memo seen by the Echo says it “holds.” The document goes on: “It always has.”"
    assert [(quote.speaker, quote.cue) for quote in quotes_of(text)] == [("A memo", "says"), ("A memo", "goes on")]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Workers have since promised “no more rust.”", "promised"),
        ("The memo refers to the bridge as “the sieve.”", "refers"),
        ("The report, out in May, speaks of “tired iron.”", "speaks"),
        ("The office defended the bridge in a tweet: “It holds.”", "tweet"),
        ("Asked for an example, Mara Quill offered one: “It holds.”", "offered"),
        ("“It holds,” Mara Quill pointed out.", "pointed out"),
        ("Mara Quill went on to call the lock “a sieve.”", "call"),
        ("Mara Quill went on to say that “it leaks.”", "say"),
    ],
)
def test_the_word_that_reports_is_given(text: str, cue: str) -> None:
    assert [quote.cue for quote in quotes_of(text)] == [cue]


def test_who_is_somebody_and_not_where_somebody_is_from() -> None:
    text = "It was praised by Sen. Mara Quill of Ohio, an engineer, who said it “holds.” “It will,” she said."
    assert speaker_of(text) == "Mara Quill"


def test_a_pronoun_agrees_with_what_the_article_says_of_a_figure() -> None:
    text = (
        "Mr. Abel built the bridge. Ms. Quill inspects it.\n\n"
        "Ms. Quill praised Mr. Abel on Friday.\n\n“Any bridge can hold,” he said."
    )
    assert speaker_of(text) == "Abel"


def test_a_role_leads_to_the_name_that_had_it() -> None:
    text = "Sheriff Mara Quill closed the bridge. A crowd came.\n\n“Go home,” the sheriff said."
    assert speaker_of(text) == "Mara Quill"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A welder at the gate shrugged. “It holds,” he said.", "A welder"),
        ("Outside, a retired bosun who had come by bus held up a flag. “It holds,” he said.", "a retired bosun"),
        ("Mara Quill wrote: “It holds.”\n\nHer brother, who was cold, laughed. “It leans,” he said.", "Her brother"),
        ("A woman at the gate called it “a sieve.” Asked again, she laughed: “It holds.”", "A woman"),
        ("Mara Quill met a welder. “It holds,” she said.", "Mara Quill"),
        ("A welder, Mara Quill, came late. “It holds,” she said.", "Mara Quill"),
        ("“It leans,” Mara Quill said.\n\nThe mayor crossed the quay. “It holds,” she said.", "The mayor"),
        ("“It leans,” Mara Quill said.\n\nThe mayor of Penn, Ada Brook, came. “It holds,” she said.", "Ada Brook"),
        ("“It leans,” Mayor Mara Quill said.\n\nThe mayor crossed the quay. “It holds,” she said.", "Mara Quill"),
    ],
)
def test_a_pronoun_can_mean_somebody_unnamed_who_acts(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Mayor Ada Brook and Tom Abel came. “It holds,” she said. “It leans,” he said.", ["Ada Brook", "Tom Abel"]),
        ("Mara Quill met Tom Abel. “It holds,” she said.\n\n“It leans,” he said.", ["Mara Quill", "Tom Abel"]),
        ("Mara Quill came. “It holds,” she said.\n\n“It leans,” she said.", ["Mara Quill", "Mara Quill"]),
    ],
)
def test_he_and_she_in_one_passage_are_two_people(text: str, speakers: list[str]) -> None:
    assert [quote.speaker for quote in quotes_of(text)] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Port Callum City Council voted. The council called it “a formality.”", "Port Callum City Council"),
        ("The Callum Port Authority denied it. “It holds,” the authority said.", "Callum Port Authority"),
        ("“It holds,” said Quay Lines chief executive Mara Quill. The company has “no plans” to move.", "Quay Lines"),
        ("Quay Lines, an airline, was founded by Mara Quill. “It holds,” the airline said.", "Quay Lines"),
        ("Quay Lines, Inc. is a firm. “It holds,” the company said.", "Quay Lines"),
        ("“It holds,” Quay Lines, Inc. said.", "Quay Lines"),
        ("Quay Inc. said so. Rival Callum Inc. fell.\n\n“It holds,” the company said.", "Quay Inc."),
        ("Quay Inc. said so. Callum Inc., a competitor, fell.\n\n“It holds,” the company said.", "Quay Inc."),
        ("Rival Callum Inc. fell.\n\n“It holds,” the company said.", "Callum Inc."),
        ("Mara Quill was cold. “It holds,” the 19-year-old said.", "Mara Quill"),
        ("Mara Quill was cold. “It holds,” the Dane said.", "Mara Quill"),
        ("Mara Quill was cold. “It holds,” the teenager said.", "Mara Quill"),
        ("Mara Quill met Tom Abel and Ann Frey. “It holds,” the mayor said.", "the mayor"),
        ("A teenager came. Mara Quill was cold. “It holds,” the teenager said.", "A teenager"),
    ],
)
def test_a_definite_noun_means_whoever_the_article_speaks_of(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sen. Mara Quill came. Ann Frey spoke. “It holds,” the senator said.", "Mara Quill"),
        ("Sen. Mara Quill came. Ann Frey spoke. “It holds,” the 70-year-old lawmaker said.", "Mara Quill"),
        ("Lt. Gov. Mara Quill came. Ann Frey spoke. “It holds,” the lieutenant governor said.", "Mara Quill"),
        ("Rep. Mara Quill came. Ann Frey spoke. “It holds,” the congresswoman said.", "Mara Quill"),
        ("The Rev. Mara Quill came. Ann Frey spoke. “It holds,” the pastor said.", "Mara Quill"),
        ("Sen. Mara Quill, R-Ohio, met Rep. Tom Abel, D-Iowa. “It holds,” the Ohio Republican said.", "Mara Quill"),
        ("Sen. Mara Quill (R) met Rep. Tom Abel (D-Iowa). “It holds,” the Democrat said.", "Tom Abel"),
        ("Justice M.V. Quill came. Ann Frey spoke. “It holds,” the judge said.", "M.V. Quill"),
        ("Justice Minister Mara Quill came. Ann Frey spoke. “It holds,” the judge said.", "the judge"),
        ("Democratic Sen. Mara Quill met Tom Abel. “It holds,” the Democrat said.", "Mara Quill"),
        ("Sen. Mara Quill met Rep. Tom Abel. “It holds,” the governor said.", "the governor"),
    ],
)
def test_a_noun_means_who_has_the_abbreviated_title_or_the_party_of_it(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It leans,” said his wife, Joan Abel.\n\n“It holds,” he said.", None),
        ("Tom Abel came.\n\n“It leans,” Congresswoman Mara Quill said.\n\n“It holds,” he said.", "Tom Abel"),
        ("Tom Abel came.\n\n“It leans,” said Mara Quill, a waitress.\n\n“It holds,” he said.", "Tom Abel"),
        ("Tom Abel came.\n\n“It leans,” said Pat Quill, an aide to the queen.\n\n“It holds,” he said.", "Pat Quill"),
        ("Tom Abel came.\n\n“It leans,” chairman Mara Quill said.\n\n“It holds,” she said.", "Mara Quill"),
    ],
)
def test_a_pronoun_means_nobody_whose_description_tells_the_other_sex(text: str, speaker: str | None) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mayor Tom Abel met former Mayor Mara Quill. “It holds,” the former mayor said.", "Mara Quill"),
        ("Former Mayor Mara Quill came with Mayor Tom Abel.\n\n“It holds,” the mayor said.", "Tom Abel"),
        ("Mara Quill, a former mayor, met Mayor Tom Abel. “It holds,” the mayor said.", "Tom Abel"),
        ("Former Mayor Mara Quill came. “It holds,” the mayor said.", "Mara Quill"),
        ("Mayor Mara Quill came. “It holds,” the former mayor said.", "Mara Quill"),
    ],
)
def test_who_held_an_office_is_told_from_who_holds_it(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tom Abel and his wife, Mara Abel, came.\n\n“It holds,” her husband said.", "Tom Abel"),
        ("Tom Abel and his wife Mara came.\n\n“It holds,” her husband said.", "Tom Abel"),
        ("Tom Abel’s wife, Mara Quill, came.\n\n“It holds,” her husband said.", "Tom Abel"),
        ("Tom Abel and his wife, Mara, came. His wife was cold. “It holds,” she said.", "Mara"),
        ("Tom Abel and his wife, Mara, came. Ron Fry did not.\n\n“It holds,” his wife said.", "his wife"),
        ("Tom Abel came. “It holds,” his wife said.", "his wife"),
    ],
)
def test_a_wife_or_a_husband_is_whom_the_article_has_named_so(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


def test_an_unnamed_speaker_keeps_the_phrase_that_introduced_it() -> None:
    text = "A bridge office spokesperson confirmed the date.\n\n“It holds,” the spokesperson said."
    assert speaker_of(text) == "A bridge office spokesperson"


def test_a_paragraph_of_speech_alone_goes_on_with_the_speaker_before() -> None:
    text = "“It holds,” said Mara Quill.\n\n“Nobody should fear it.”"
    assert [(quote.speaker, quote.cue) for quote in quotes_of(text)] == [("Mara Quill", "said"), ("Mara Quill", None)]


def test_a_colon_at_the_end_of_a_paragraph_leads_in_the_next() -> None:
    assert speaker_of("Mara Quill had this to say:\n\n“It holds.”") == "Mara Quill"


def test_a_title_of_a_programme_does_not_carry_a_speaker_on() -> None:
    text = (
        "“It holds,” said Tom Abel.\n\n"
        "On “Face the Bridge,” Mara Quill, who inspects it, named rust as the chief danger. “It eats everything.”"
    )
    assert speaker_of(text) == "Mara Quill"


def test_a_wire_dateline_is_no_speaker() -> None:
    assert speaker_of("PORT CALLUM, June 9 (Wire) — Mara Quill left the hall, calling it “a sieve.”") == "Mara Quill"


def test_a_pronoun_that_could_mean_anybody_is_nobody() -> None:
    assert speaker_of("“It holds,” she said.") is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Pope Quill came. Ann Frey spoke. “It holds,” the pontiff said.", "Quill"),
        ("Prime Minister Mara Quill came. Ann Frey spoke. “It holds,” the premier said.", "Mara Quill"),
        ("Foreign Minister Mara Quill came. Ann Frey spoke. “It holds,” the top diplomat said.", "Mara Quill"),
        ("King Quill came. Ann Frey spoke. “It holds,” the monarch said.", "Quill"),
        ("Finance Minister Mara Quill came. Ann Frey spoke. “It holds,” the premier said.", "the premier"),
    ],
)
def test_an_office_has_other_words_for_its_holder(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It holds,” she said.\n\nMara Quill, 71, was one of dozens who built it.", "Mara Quill"),
        ("“It holds,” she told the crowd. Sen. Mara Quill said no more.", "Mara Quill"),
        ("“It holds,” she said.\n\nThe bridge is old.\n\nMara Quill, 71, was one of dozens who built it.", None),
        ("“It holds,” she said.\n\nCongressman Tom Abel, 71, was one of dozens who built it. He left.", None),
        ("“It holds,” she said.\n\nCallum Bridge Office would not say more.", None),
    ],
)
def test_a_pronoun_before_all_names_is_who_is_named_next(text: str, speaker: str | None) -> None:
    assert quotes_of(text)[0].speaker == speaker


def test_a_body_can_be_it() -> None:
    text = "The Callum Bridge Office would not be drawn. “It holds,” it posted on Friday."
    assert speaker_of(text) == "Callum Bridge Office"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Organizers said the march would go on. “It holds,” they said.", "Organizers"),
        ("Two welders came late. “It holds,” they told Mara Quill.", "Two welders"),
        ("The union met on Monday. It called the bridge “a sieve.”", "The union"),
        ("The inspector’s report is out. It says the bridge is “a sieve.”", "The inspector’s report"),
        ("Tom Abel said so. The welders met. “It holds,” he said.", "Tom Abel"),
        ("The line plays a recording that apologizes for “any noise.”", "a recording"),
        ("It is in the patent for the pump, which describes “a sieve.”", "the patent"),
        ("The bridge is described in an audit as “a sieve.”", "an audit"),
    ],
)
def test_people_bodies_and_documents_without_a_name_can_be_they_or_it(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It holds,” said the campaign group Save Our Quay.", "Save Our Quay"),
        ("“It holds,” tweeted the campaign group Clean Water Now.", "Clean Water Now"),
        ("“It holds,” said the group Just Keep Rowing.", "Just Keep Rowing"),
        ("The welders’ union, Welders Local 7, said it was “a sieve.”", "Welders Local 7"),
        ("Harbour Nurses said it was “a sieve.”", "Harbour Nurses"),
        ("Welders First said it was “a sieve.”", "Welders First"),
        ("Mara Quill at First Harbour came. “It holds,” she said.", "Mara Quill"),
        ("“It holds,” Quay Conservative Association chairwoman Mara Quill said.", "Mara Quill"),
        ("“It holds,” said Christian Abel.", "Christian Abel"),
        ("Port manager Dean Abel came. “It holds,” Abel said.", "Dean Abel"),
        ("“It holds,” said June Abel.", "June Abel"),
        ("“It holds,” said Del Abel.", "Del Abel"),
        ("“It holds,” said Del. Abel.", "Abel"),
        ("“It holds,” said Prince Abel, a lock driver.", "Prince Abel"),
        ("“It holds,” said Dean Abel, a former teacher.", "Abel"),
        ("US officials said it was “a sieve.”", "US officials"),
        ("Her co-author, Priya Sen, said it was “a sieve.”", "Priya Sen"),
        ("Mara Quill asked. “It holds,” replied the chief engineer.", "the chief engineer"),
        ("Mara Quill left. “It holds,” replied the harbour engineer.", "the harbour engineer"),
        ("The board met, and the mayor, Tom Abel, wrote to staff to say it was “a sieve.”", "Tom Abel"),
        ("Her counterpart, Sen. Tom Abel of Quay, called it “a sieve.”", "Tom Abel"),
        ("Tom Hussan came. King Hussan of Quay left. “It holds,” King Hussan said.", "Hussan"),
        ("The port’s Society of Friends called it “a sieve.”", "Society of Friends"),
        ("Quill Foods closed. Quill called it “a pause.”", "Quill Foods"),
        ("Storm Abel came. Tom Abel stayed. “It holds,” Abel said.", "Tom Abel"),
    ],
)
def test_names_of_bodies_can_have_small_words_numbers_and_members(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The firm that built it, Quay Lines, said that it was “a sieve.”", "Quay Lines"),
        ("Mara Quill, who called for a vote, said that it was “a sieve.”", "Mara Quill"),
        ("The report, which Quay’s mayor, Tom Abel, called “a sieve,” is out.", "Tom Abel"),
        ("A person close to the firm said that it was “a sieve.”", "A person"),
        ("Labour has a plan, the mayor, Mara Quill, told us.\n\n“It holds,” she said.", "Mara Quill"),
        ("A critic in this paper found it “a sieve.”", "A critic"),
        ("Mara Quill said welders feared being “a sieve.”", "Mara Quill"),
        ("Tom Abel spoke Monday while Mara Quill, who came, listened. “It holds,” she said.", "Mara Quill"),
        ("Tom Abel is first, though the mayor of Quay, Mara Quill, may run. “It holds,” she said.", "Mara Quill"),
        ("President Tom Abel met Mara Abel. She left. “It holds,” President Abel said.", "Tom Abel"),
        ("It opens at 2.30pm. Cllr Mara Quill, who came, said it was “a sieve.”", "Mara Quill"),
        ("It opens at 2 p.m. The mayor of Quay, Tom Abel, said it was “a sieve.”", "Tom Abel"),
        ("The mayor came late. “It holds,” he said.", "The mayor"),
        ("James Baker came. Mr. Baker said it was “a sieve.”", "James Baker"),
        ("A spokesman for one bidder, Quay Lines, called it “a sieve.”", "A spokesman"),
        ("Hours later the school board met. “It holds,” it said.", "the school board"),
        ("Ann Abel, 6, and Ole Abel left. Ann ran. Ann sang. “It holds,” Abel said.", "Ole Abel"),
        ("It was made by Quay Ltd. Mr. Abel, who runs it, said it was “a sieve.”", "Abel"),
        ("The paper, quoting “a sieve,” said Mara Quill had left.", "The paper"),
        ("She left. The head of the office in Quay, Tom Abel, said so. “It holds,” he said.", "Tom Abel"),
        ("It serves the U.S. and others. Mara Quill said it was “a sieve.”", "Mara Quill"),
    ],
)
def test_clauses_between_a_subject_and_its_verb_do_not_hide_it(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


def test_an_office_can_be_a_surname() -> None:
    text = "Howard Dean, a doctor, lives here. “It holds,” Dean said."
    assert speaker_of(text) == "Howard Dean"


def test_two_speakers_share_a_paragraph() -> None:
    text = "“It holds,” said Mara Quill. “It does not,” said Tom Abel."
    assert [quote.speaker for quote in quotes_of(text)] == ["Mara Quill", "Tom Abel"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“It holds,” said Sheriff Mara Quill.", "Sheriff"),
        ("“It holds,” said bridge engineer Mara Quill.", "bridge engineer"),
        ("“It holds,” said Mara Quill, the port's principal investigator.", "port's principal investigator"),
        ("“It holds,” said Mara Quill, a hotel porter.", "hotel porter"),
        ("“It holds,” said Mara Quill, an engineer at the port.", "engineer at the port"),
        (
            "“It holds,” said Mara Quill, 41, chief engineer of the Bridge Office.",
            "chief engineer of the Bridge Office",
        ),
        ("“It holds,” said the port’s chief engineer, Mara Quill.", "port’s chief engineer"),
        ("“It holds,” said one welder, who gave her name only as Mara.", "welder"),
        ("The head of conservation, Mara Quill, was sure. “It holds,” she said.", "head of conservation"),
        ("“It holds,” said chief engineer Mara Quill, a former welder at the port.", "chief engineer"),
        ("Her old rival, the engineer Mara Quill, was sure. “It holds,” she said.", "engineer"),
        ("Sir Tom Abel, a retired judge, was sure. “It holds,” Sir Tom said.", "retired judge"),
        ("The brokerage Quill & Abel said it “holds.”", "brokerage"),
        (
            "“It holds,” said Mara Quill, chief executive and founder of the port.",
            "chief executive and founder of the port",
        ),
        ("“It holds,” said Mara Quill, the port’s head of operations.", "port’s head of operations"),
        ("“It holds,” said Mara Quill, controller of the port.", "controller of the port"),
        (
            "The counsel assisting the inquiry, Mara Quill, was sure. “It holds,” she said.",
            "counsel assisting the inquiry",
        ),
        ("“It holds,” said candidate Dr. Mara Quill.", "candidate"),
        ("“It holds,” said Mara Quill, director of planning.", "director of planning"),
        ("“It holds,” said Mara Quill, a VP at the port.", "VP at the port"),
        ("“It holds,” says our lockman, Tom Abel.", "lockman"),
        ("“It holds,” said state Rep. Mara Quill.", "state Rep."),
        ("The pilots’ union, Quill Guild, said that it “holds.”", "pilots’ union"),
        ("It was in the bill Mr. Abel wrote. “It holds,” Mr. Abel said.", None),
        ("Defending champion Mara Quill was sure. “It holds,” she said.", "Defending champion"),
        ("Mara Quill, the drummer, was sure. “It holds,” she said.", "drummer"),
        ("“It holds,” said Mara Quill, president of Local 7.", "president of Local 7"),
        ("“It holds,” said Mara Quill, mayor of a town of 4,000.", "mayor of a town of 4,000"),
        ("“It holds,” said Mara Quill, its chief engineer since May.", "chief engineer"),
        ("Its chairwoman, Cllr Mara Quill, said it was “a sieve.”", "chairwoman"),
        ("They let Harbour Master Mara Quill speak. “It holds,” she said.", "Harbour Master"),
        ("“It holds,” said Majority Leader Sen. Mara Quill.", "Majority Leader"),
        ("“It holds,” said Mara Quill, housing spokeswoman for the port.", "housing spokeswoman for the port"),
        ("Another analyst, Mara Quill of Quay Bank, called it “a sieve.”", "analyst"),
        ("The Minister for Housing, Mara Quill, called it “a sieve.”", "Minister for Housing"),
        ("The port’s medical director, Professor Mara Quill, called it “a sieve.”", "port’s medical director"),
        ("The member for the quay, Cllr Mara Quill, called it “a sieve.”", "member for the quay"),
        ("Its sponsor, Sen. Mara Quill, called it “a sieve.”", "Sen."),
        ("Justice Tom Hall called it “a sieve.”", "Justice"),
        ("Mayor-elect Mara Quill called it “a sieve.”", "Mayor-elect"),
        ("There were talks with Quay’s mayor, Mara Quill. “It holds,” Quill said.", "Quay’s mayor"),
        ("The firm that built it, Quay Lines, said that it was “a sieve.”", "firm"),
        ("Her Conservative shadow, Tom Abel, said that it was “a sieve.”", "Conservative shadow"),
        ("It lost its new users, Quay Lines, and money. “It holds,” Quay Lines said.", None),
        ("Messrs. Tom Abel and Ole Tamm came. “It holds,” Abel said.", None),
        ("They wait to deliver Mara Quill’s letter. “It holds,” Mara Quill said.", None),
        ("It was Tom Abel and Mara Quill, two of the welders. “It holds,” Quill said.", None),
        ("Tom Abel came with Mara Quill’s aide, a welder. “It holds,” Quill said.", None),
        ("Cllr Mara Quill, a friend of the port, said it was “a sieve.”", "Cllr"),
        ("“It holds.” — Mara Quill, festival patron, Quay", "festival patron"),
        ("Care home operator Quay Seniors said it was “a sieve.”", "Care home operator"),
        ("Second seed Mara Quill was sure. “It holds,” she said.", "Second seed"),
        ("“It holds,” said the bank Quill Brothers.", "bank"),
        ("“It holds,” said Local MP Mara Quill.", "Local MP"),
        (
            "“It holds,” said Mara Quill, Chief Executive Officer of Quay Foods, on Monday.",
            "Chief Executive Officer of Quay Foods",
        ),
        ("“It holds,” said Mara Quill, CEO of Quay Energy Inc.", "CEO of Quay Energy Inc."),
        ("“It holds,” said Mara Quill, Director of Public Works.", "Director of Public Works"),
        ("“It holds,” said Mara Quill, Founder.", "Founder"),
        ("“It holds,” said Mara Quill, Founder & CEO.", "Founder & CEO"),
        ("“It holds,” said Mara Quill, Managing Director.", "Managing Director"),
        (
            "“It holds,” said Mara Quill, Vice President, Marketing, at Quay Foods.",
            "Vice President, Marketing, at Quay Foods",
        ),
        (
            "“It holds,” said Mara Quill, Co-Founder and Chief Product Officer at Quay.",
            "Co-Founder and Chief Product Officer at Quay",
        ),
        (
            "“It holds,” said Mara Quill, Chief Financial Officer of Quay Foods, Inc.",
            "Chief Financial Officer of Quay Foods, Inc.",
        ),
        ("“It holds,” said Dr. Mara Quill.", None),
        ("“It holds,” said Mara Quill, who runs the port.", None),
        ("“It holds,” said an engineer at the port.", None),
    ],
)
def test_a_role_is_what_is_printed_with_the_name(text: str, role: str | None) -> None:
    assert quotes_of(text)[0].role == role


def test_a_day_behind_a_relative_word_does_not_hide_the_verb() -> None:
    (quote,) = quotes_of("The guild, which on Friday called it “a leaky boat”, wants another.")
    assert (quote.speaker, quote.cue) == ("The guild", "called")


def test_a_pronoun_means_the_minister_who_spoke_and_not_the_town_before() -> None:
    text = "Ostia built a pier.\n\n“It holds,” said the Norland minister, Tom Abel. He called it “poor”."
    assert speaker_of(text) == "Tom Abel"


def test_a_diocese_speaks_by_its_whole_name() -> None:
    assert speaker_of('The Diocese of Tarn, which has called it "a grief to us", is silent.') == "Diocese of Tarn"


def test_the_company_is_what_owns_things_and_not_the_court_of_a_judge() -> None:
    text = (
        "U.S. District Judge Tom Abel blessed the deal.\n\nTarn Smelting, which bought the site in 1971, denies it. "
        "In a statement, the company said it “looks forward to rain.”"
    )
    assert speaker_of(text) == "Tarn Smelting"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“It holds,” said Mara Quill of Penn, one of the pilots.", "one of the pilots"),
        ("“It holds,” said Professor Mara Quill, the guild's chief engineer.", "guild's chief engineer"),
        ("“It holds,” said Professor Mara Quill.", "Professor"),
    ],
)
def test_what_somebody_is_stands_behind_a_place_or_the_title_of_a_professor(text: str, role: str) -> None:
    assert quotes_of(text)[0].role == role


def test_what_somebody_calls_a_thing_is_no_clause() -> None:
    (quote,) = quotes_of("Mara Quill called the pier “a long walk for a short answer”.")
    assert quote.kind is QuoteKind.PARTIAL


def test_the_lobby_of_an_industry_speaks_for_it() -> None:
    assert (
        speaker_of("The salt industry's lobby called the cap “a price control with manners”.")
        == "The salt industry's lobby"
    )


@pytest.mark.parametrize(
    "story",
    [
        "The budget is torn, the Speaker has announced.\n\nThe captain of Tarn Steel, Tom Abel, smiled. {}",
        "MARA QUILL: Is it off?\n\nADA BROOK: I reached Tom Abel, who speaks for the pilots. {}",
        "The welder Tom Abel met Mara Quill.\n\nIt rained.\n\nA day went by.\n\nThe welder himself shrugged. {}",
    ],
)
def test_he_is_who_was_named_last_and_neither_an_office_nor_who_tells_it(story: str) -> None:
    assert speaker_of(story.format("“It holds,” he said.")) == "Tom Abel"


@pytest.mark.parametrize("work", ["an aide to", "a spokesman for"])
def test_an_aide_to_the_mayor_is_not_the_mayor(work: str) -> None:
    assert speaker_of(f"“It leans,” said Pat Quill, {work} the mayor.\n\n“It holds,” the mayor said.") == "the mayor"


def test_a_trade_means_the_one_who_has_it_however_far_back() -> None:
    text = "Tom Abel, the Tarn winger, may go.\n\nMara Quill, the director, was sad.\n\nThe winger wrote: “So long.”"
    assert speaker_of(text) == "Tom Abel"


def test_an_office_means_the_one_who_holds_it_however_far_back() -> None:
    text = (
        "Mara Quill, the governor, signed the salt bill.\n\nIt rained. The Tarn pilots cheered.\n\nA day went by. Tom "
        "Abel, a welder, shrugged. Pilots and welders went home.\n\nIn a letter, the governor wrote that it “holds”."
    )
    assert speaker_of(text) == "Mara Quill"


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("The mayor of Ostia, Fla.,", "The mayor"),
        ("Mara Quill of Ostia, Fla.,", "Mara Quill"),
        ("Mara Quill, the mayor of Ostia, Fla.,", "Mara Quill"),
        ("The Ostia, Fla., council", "The Ostia, Fla., council"),
        ("Quay Lines, Inc.,", "Quay Lines"),
        ("Quay Lines, Inc., a carrier,", "Quay Lines"),
        ("Mara Quill of Quay Lines, Inc.,", "Mara Quill"),
        ("Tom Abel, Jr.,", "Tom Abel"),
    ],
)
def test_a_state_or_a_suffix_between_commas_is_of_the_name_before_it(who: str, speaker: str) -> None:
    assert speaker_of(f"{who} said the pier “leans to the sea”.") == speaker


@pytest.mark.parametrize("home", ["Ostia, Fla.,", "Ostia-based"])
def test_the_company_at_home_in_a_town_is_the_company(home: str) -> None:
    text = f"Quay Lines Inc. sold its boats.\n\nThe {home} company said the sale was “a tide that turned”."
    assert speaker_of(text) == "Quay Lines Inc."


@pytest.mark.parametrize(
    "story",
    [
        "A man has been jailed after an “idle and boastful” theft.\n\nHe took a boat in May. {}",
        "Tom Abel stole a boat in Tarn in May, in daylight.\n\n“Idle and boastful.”\n\nHe was jailed for it. {}",
    ],
)
def test_what_only_repeats_words_from_further_down_is_said_by_who_says_them_there(story: str) -> None:
    quotes = quotes_of(story.format("Judge Mara Quill told him: “This was an idle and boastful theft.”"))
    assert [quote.speaker for quote in quotes] == ["Mara Quill", "Mara Quill"]


def test_two_words_alone_are_no_echo() -> None:
    first, _ = quotes_of("Tom Abel spoke of a “salt tax”.\n\nHe left. “A salt tax is a tax on tears,” Mara Quill said.")
    assert first.speaker == "Tom Abel"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Number 10 said that it had “full confidence” in the pilots.", "Number 10"),
        (
            "Shares of Tarn Sonar fell by half.\n\nAsked why, the company wrote that “a pier leans before it falls”. "
            "Mara Quill, an analyst at Cole, Venner & Co., sold.",
            "Tarn Sonar",
        ),
        (
            "A bank sold its boats. Senate Transport Chairwoman Mara Quill wept.\n\n"
            "Asked why, the company wrote that “a pier leans before it falls”.",
            "the company",
        ),
    ],
)
def test_a_company_has_shares_and_a_committee_is_none(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize("mayor", ["Mara Quill", "the mayor, Mara Quill,", "her friend, Mayor Mara Quill,"])
def test_who_apologises_for_saying_it_in_a_clause_about_another_day_has_said_it(mayor: str) -> None:
    text = f"Ada Brook left a week after {mayor} apologised for calling the pilots “a wet lot”."
    assert speaker_of(text) == "Mara Quill"


@pytest.mark.parametrize(
    "sentence",
    [
        "Quill Power, the power company, disagreed.",
        "Quill Power disagreed.",
        "Brevik, the shipping line, disagreed.",
        "Brevik disagreed.",
        "The developer Quill Homes disagreed.",
    ],
)
def test_it_is_the_body_that_has_just_acted(sentence: str) -> None:
    speaker = speaker_of(f"The harbor council will meet.\n\n{sentence} “It leaks,” it said in a statement.")
    assert speaker == sentence.removeprefix("The developer ").removesuffix(" disagreed.").split(",")[0]


def test_a_developer_with_a_name_of_a_person_is_one() -> None:
    text = "Mara Quill came. Core developer Tom Abel called it “a ruin” in a post. “It leaks,” he wrote."
    assert speaker_of(text) == "Tom Abel"


def test_a_quoted_block_is_signed_below_a_blank_quoted_line() -> None:
    text = (
        "It came in May.\n\n> I drew a font. The editor\n> forgave me.\n>\n> — Mara Quill, type designer\n\nIt rains."
    )
    [quote] = quotes_of(text)
    assert (quote.speaker, quote.role) == ("Mara Quill", "type designer")


def test_the_office_of_two_joined_bodies_ends_with_the_sentence() -> None:
    [quote] = quotes_of("“It leaks,” said Mara Quill, branch secretary of the Tram and Bus Workers. It rained.")
    assert quote.role == "branch secretary of the Tram and Bus Workers"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It leaks,” spokesman Per Dahl said.", "Per Dahl"),
        ("It fell. Per Dahl said it was “a sieve.”", "Per Dahl"),
        ("Per Tom Abel, the bridge is “a sieve.”", "Tom Abel"),
    ],
)
def test_per_is_a_given_name_or_leads_to_a_source(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker
