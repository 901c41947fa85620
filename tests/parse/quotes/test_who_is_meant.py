"""Whom the words around a quotation mean: datelines, offices, those who pass on what others said."""

import pytest

from briefings.model.article import Quote, RawArticle
from briefings.parse import parse_article
from briefings.parse.page.layout import find_blocks
from briefings.parse.quotes.find import find_quotes
from briefings.parse.quotes.story import Story


def quotes_of(text: str) -> tuple[Quote, ...]:
    return find_quotes(Story(text, find_blocks(RawArticle(text))))


def speaker_of(text: str) -> str | None:
    """The speaker of the last quote of a text."""
    return quotes_of(text)[-1].speaker


@pytest.mark.parametrize(
    "dateline",
    ["Quillport, OR—", "Quillport, D.C. – ", "BayStock(QUILLPORT) -- ", "QUILLPORT, Feb 11: ", "Quillport, 4 March – "],
)
def test_the_place_of_a_dateline_does_not_speak(dateline: str) -> None:
    text = f"{dateline}The pilots' spokesman, Tom Abel, released the following statement:\n\n“The tide is late.”"
    assert speaker_of(text) == "Tom Abel"
    assert speaker_of(f"{dateline}A judge threw out the rule, as it “lets a tide roar at will.”") == "A judge"


def test_a_headword_before_a_quotation_is_no_dateline() -> None:
    assert speaker_of("Mara Quill left.\n\nFAREWELL—“The lock is to close in May,” by the Herald.") == "FAREWELL"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Majority Leader's spokesman, Tom Abel, left. Minority Leader Ada Brook came.\n\nTom Abel said no.\n\n"
            "The Minority Leader said, “It leaks.”",
            "Ada Brook",
        ),
        (
            "Finance Minister Ada Brook came. Foreign Minister Tom Abel spoke. The finance minister said, “It leaks.”",
            "Ada Brook",
        ),
        (
            "The mayor's aide, Tom Abel, met Mayor Ada Brook. Abel was late. The mayor said it was “a sieve.”",
            "Ada Brook",
        ),
        (
            "A coast MP came.\n\nAda Brook, the MP for Penn and Tarn, spoke.\n\nThe MP said it was “a sieve.”",
            "Ada Brook",
        ),
    ],
)
def test_the_words_of_an_office_tell_whom_it_means(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Clerk of Court", "Ada Brook"),
        ("Ward 2 Justice of the Peace", "Tom Abel"),
        ("Master of the Rolls", "Ada Brook"),
    ],
)
def test_what_an_office_is_for_is_none_of_the_name(office: str, name: str) -> None:
    (quote,) = quotes_of(f"{office} {name} refuses the cuts. “I will not,” {name.split()[1]} said.")
    assert (quote.speaker, quote.role) == (name, office)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Penn Sheriff's Office said it was “a sieve.”", "Penn Sheriff's Office"),
        ("The District Attorney's Office said it was “a sieve.”", "District Attorney's Office"),
        ("Quay Export–Import Bank president Ada Brook called it “a sieve,” saying, “It leaks.”", "Ada Brook"),
        ("Ada Brôok left. Brook said it was “a sieve.”", "Ada Brôok"),
        ("Ada Søgard left. Sogard said it was “a sieve.”", "Ada Søgard"),
        ("Ada Brook of the University of Penn, Port Tarn disagreed: “It holds.”", "Ada Brook"),
        ("It was led by Ada Brook, a pilot and Tide Fellow at the port, who said “it holds well”.", "Ada Brook"),
    ],
)
def test_a_name_is_told_from_what_stands_beside_it(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Brook left.\n\n“It is done,” a news agency quoted Brook as saying.", "Ada Brook"),
        ("“It is done,” the Tide Herald quoted Ada Brook, a pilot, as saying.", "Ada Brook"),
        ("The Tide Herald quoted Ada Brook, formerly a pilot at the port, as saying “the quay leaks”.", "Ada Brook"),
        ("They saw a pattern described by the Tide Herald as “rather hectic”.", "Tide Herald"),
        ("The ferry turned at a “very low height” according to the Tide Herald.", "Tide Herald"),
    ],
)
def test_whoever_passes_words_on_does_not_speak(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


def test_a_plea_in_court_reports_nothing() -> None:
    (quote,) = quotes_of(
        "Ada Brook said they had “owned up at an early stage” by pleading guilty to four charges and “spared the port.”"
    )
    assert (quote.speaker, len(quote.spans)) == ("Ada Brook", 2)


def test_a_single_word_begins_a_quotation_that_goes_on_behind_its_verb() -> None:
    (quote,) = quotes_of("Ada Brook was not so sure. “However,” she told the Tide Herald, “this quay may hold.”")
    assert (quote.text, quote.speaker) == ("However, this quay may hold.", "Ada Brook")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Quay's chief executive Tom Abel left.\n\nAda Brook, ceo of Tide & Tarn, said, “Pumps sold.” The company "
            "was pleased. “We ran out,” it said.\n\nPenn Lines ceo Mara Quill came.",
            "Tide & Tarn",
        ),
        ("The company left. “We ran out,” it said.\n\nPenn Lines ceo Mara Quill came.", "Penn Lines"),
        ("The Marine Bulletin said it was “a sieve.”", "Marine Bulletin"),
        ("Senate Bill 402 calls it “a sieve.”", "Senate Bill 402"),
        (
            "A federal judge said the rule is “a sieve.”\n\n“It must go,” wrote Judge Ada Brook of the Tide Court.",
            "Ada Brook",
        ),
    ],
)
def test_a_body_or_an_office_is_told_by_what_stands_near(text: str, speaker: str) -> None:
    assert quotes_of(text)[-1].speaker == speaker
    assert quotes_of(text)[0].speaker in (speaker, "Ada Brook")


def test_a_line_between_two_paragraphs_of_a_quotation_parts_nothing() -> None:
    (quote,) = quotes_of("Ada Brook said: “I gave them a year.\n\nThe quay at dusk\n\n“Now they must answer for it.”")
    assert (quote.speaker, len(quote.spans)) == ("Ada Brook", 2)


def test_the_button_of_a_player_speaks_nothing() -> None:
    article = parse_article(RawArticle("Quay to close\n\nAda Brook said it leaks.\n\nPlay the clip\n\n“It is old.”"))
    assert article.quotes[-1].speaker == "Ada Brook"


def test_whom_a_quotation_tells_of_by_name_does_not_speak_it() -> None:
    text = (
        "An elder, Tom Abel, called the vote “a debt paid”.\n\nIn a statement he thanked the port.\n\n"
        "Recall that Brook won by a mile.\n\n“Dr Brook must remember the pilots.\n\n“I hope that she will.”"
    )
    assert speaker_of(text) == "Tom Abel"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The pilot Tom Abel read a harbor statement on Monday expressing “great worry”.", "a harbor statement"),
        ("They dislike the lock, which a warden defended by citing “a wet winter.”", "a warden"),
        (
            "The mayor left. Judge Ada Brook said it leaks. It is a point she made in May.\n\n“It will sink.”",
            "Ada Brook",
        ),
        (
            "Tom Abel said it was “grim” while Minister Mara Quill wrote it would last. She tweeted, “It holds.”",
            "Mara Quill",
        ),
        ("Pilot Asked In To Help Mayor Says Lock Is “Dry Again”", "Pilot"),
        (
            "Pilots are wary of the plan:\n\n“It leaks,” wrote Ada Brook on Monday. “They patch it each year.”",
            "Ada Brook",
        ),
    ],
)
def test_whoever_says_so_in_a_clause_of_his_own_speaks(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


def test_the_name_of_a_bill_is_nobody_s_speech() -> None:
    assert not quotes_of("The mayor signed a shorter “lantern bill” on Monday.")
    assert not quotes_of("Bill 4, dubbed the “kelp bill” by most pilots, has passed.")
    assert [quote.text for quote in quotes_of("Ada Brook called it a “porch tax.”")] == ["porch tax."]
    assert [quote.text for quote in quotes_of("The bill was called a “porch tax” by Ada Brook.")] == ["porch tax"]


def test_a_line_above_the_story_tells_a_full_name() -> None:
    text = (
        "Harbor chief leaves with a wish\n\nHarbor chief Quill Marano and her host at the lock in Tarn. |\n"
        "The two had spoken of tides, it was said, and both sides will look at each lock by itself.\n"
        "Later, Quill went to a dinner.\nQuill told the pilots that she came “to open a door.”\n"
    )
    assert parse_article(RawArticle(text)).quotes[-1].speaker == "Quill Marano"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Chief Minister said it was “a sieve.”\n\nChief Minister Tom Abel came.", "Tom Abel"),
        ("The mayor said it was “a sieve.”\n\nMayor Ada Brook came.", "Ada Brook"),
        ("Tom Abel, a mayor, spoke. The mayor said it was “a sieve.”\n\nHarbor Mayor Ada Brook came.", "Tom Abel"),
        ("Deputy Prime Minister Tom Abel left. The Deputy Prime Minister said it was “a sieve.”", "Tom Abel"),
        (
            "Prime Minister Ada Brook met Deputy Prime Minister Tom Abel. Abel left. "
            "The Prime Minister spoke of “a sieve.”",
            "Ada Brook",
        ),
        (
            "Ada Brook, a Republican nominee, spoke. The Republican presidential nominee called it “a sieve.”",
            "Ada Brook",
        ),
    ],
)
def test_an_office_means_whoever_has_that_very_one(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    "office",
    [
        "Inspector General of Police",
        "Leader of the House",
        "Director-General of the Tide Agency",
        "Keeper of the Rolls",
    ],
)
def test_an_office_with_its_body_stands_before_the_name(office: str) -> None:
    (quote,) = quotes_of(f"{office} Ada Brook said it was “a sieve.”")
    assert (quote.speaker, quote.role) == ("Ada Brook", office)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tom Abel left. Tide TV quoted him as saying it was “a sieve.”", "Tom Abel"),
        ("Tom Abel left. “We know,” state television quoted him as saying.", "Tom Abel"),
        ("“It leaks,” local media quoted the mayor as saying.", "the mayor"),
        ("State-run media called it “a sieve.”", "State-run media"),
        (
            "Told by its man in Tarn, Sunday Abel, the port waited. Abel, who had run, said it was “a sieve”.",
            "Sunday Abel",
        ),
    ],
)
def test_media_pass_on_what_others_said(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It holds and nobody says so.” Ada Brook, harbor pilot", "Ada Brook"),
        ("Ada Brook came. According to her, “the quay is full”.", "Ada Brook"),
        ("Tom Abel came. According to him, “the quay is full”.", "Tom Abel"),
        (
            "Cllr Tom Abel (Lab, Penn) spoke. Cllr Ada Brook (Con) left. The Labour councillor said it was “a sieve”.",
            "Tom Abel",
        ),
        ("Cllr Tom Abel (Lab) spoke. Cllr Ada Brook (Con) left. The Conservative said it was “a sieve”.", "Ada Brook"),
    ],
)
def test_signatures_pronouns_and_parties_name_the_speaker(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


def test_the_clause_behind_a_question_leads_in_the_answer() -> None:
    text = "Tom Abel wept. Miss Brook, prosecuting, asked: “Were you drunk?” He answered: “No.” She said: “You were.”"
    assert [quote.speaker for quote in quotes_of(text)] == ["Brook", "Tom Abel", "Brook"]
    assert [quote.cue for quote in quotes_of("“It leaks!” she said: “It sinks.”")] == ["said"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It holds,” said Ada Brook. Tom Abel prefers not to choose. He calls the lock “a sieve”.", "Tom Abel"),
        ("“It holds,” Mayor Ada Brook said. Cr Brook said it was “no sieve”.", "Ada Brook"),
        ("Ada Brook BL, prosecuting, said it was “a sieve”.", "Ada Brook"),
        ("Tarn ASA sold fish. The harvest began on Monday. The company called demand “firm”.", "Tarn ASA"),
    ],
)
def test_verbs_titles_and_legal_forms_tell_who_is_meant(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("It may sail to Ostia, its director, Mara Quill, said, but she added that “nothing is signed”.", "Mara Quill"),
        (
            "Tom Abel ran St. Mara's Medical Center. The hospital, which sued him, said that it was “grateful to all”.",
            "St. Mara's Medical Center",
        ),
        (
            "“Wait,” said Tom Abel of Quay Lines, which runs it.\n\n“It leaks,” said Mara Quill, 81, of Ostia.\n\nQuay "
            "Lines said that it was sorry. In a message to clients it said that the delay was “a matter of hours”.",
            "Quay Lines",
        ),
        ("The company said that it was sorry and was ready to talk “at any hour”.", "The company"),
    ],
)
def test_bodies_speak_for_themselves_and_their_heads_for_them(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A lawyer for the former mayor, Tom Abel, said it was “over.”\n\n“We look forward to it,” he said.",
            "Tom Abel",
        ),
        ("An inspector said it was “over.”\n\nInspector General Mara Quill said that she knew.", "An inspector"),
        ("The crowd chanted “Keep it! Keep it!” - a song about the pier that Mara Quill once sang.", "The crowd"),
    ],
)
def test_who_is_named_beside_or_below_somebody_is_not_always_meant(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


def test_the_agency_is_the_body_whose_name_says_so_otherwise() -> None:
    told = "The Federal Tide Commission closed the pier at Tarn.\n\n“It leaks,” {} said."
    assert speaker_of(told.format("the agency")) == "Federal Tide Commission"
    assert speaker_of(told.format("the regulator")) == "Federal Tide Commission"
    assert speaker_of(told.format("the museum")) == "the museum"


def test_whom_somebody_asks_is_he_who_answers() -> None:
    assert speaker_of("Mara Quill sat down. A reporter asked Paul Dunn about it. “It leaks,” he said.") == "Paul Dunn"
    assert speaker_of("A reporter asked Paul Dunn to go. “It leaks,” she said.") != "Paul Dunn"


def test_the_rival_coach_is_not_the_coach_who_has_been_named() -> None:
    coach = "Mara Quill, the coach of Tarn, said little. “They were slow,” {} said."
    assert speaker_of(coach.format("the coach")) == "Mara Quill"
    assert speaker_of(coach.format("the rival coach")) == "the rival coach"


@pytest.mark.parametrize("giver", ["Paul Dunn", "the clerk, Paul Dunn,"])
def test_what_is_heard_from_somebody_is_what_he_says(giver: str) -> None:
    assert speaker_of(f"The council heard from {giver} that “it leaks in the rain”.") == "Paul Dunn"


def test_whom_a_day_is_named_after_has_no_part_in_the_story() -> None:
    assert (
        speaker_of("The run on Valentine's Day is off. A woman from Tarn left. “He was kind,” she said.") != "Valentine"
    )


def test_a_state_has_engineers_and_states_nothing() -> None:
    quote = quotes_of("“It leaks,” state bridge engineer Mara Quill told the Ledger.")[-1]
    assert (quote.speaker, quote.role, quote.cue) == ("Mara Quill", "state bridge engineer", "told")


def test_a_remark_of_which_somebody_else_tells_more_is_whose_it_was() -> None:
    text = (
        "Tom Abel told the Ledger that Penn had “the best pay in town,” a remark that Mara Quill said she had printed."
    )
    assert speaker_of(text) == "Tom Abel"


def test_a_spokeswoman_behind_what_she_tells_is_she_who_goes_on() -> None:
    told = "Prime Minister Paul Dunn is in Penn. The coin is off until further notice, a bank spokeswoman said."
    assert speaker_of(f"{told} “The colours ran,” she said.") == "a bank spokeswoman"


def test_one_of_several_is_called_by_what_stands_beside() -> None:
    text = "Villagers walk the bog. One of them, a retired pilot, said that he would “believe it when it stops”."
    assert speaker_of(text) == "a retired pilot"
