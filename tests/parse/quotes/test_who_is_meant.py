"""Whom the words around a quotation mean: datelines, offices, those who pass on what others said."""

import pytest

from briefings.model.article import Quote, RawArticle
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
