"""Words and their parts of speech: what an ending, a capital and the words beside a word tell."""

import pytest

from briefings.model.article import RawArticle
from briefings.parse.page.layout import find_blocks
from briefings.parse.row import NeighbourRow
from briefings.parse.rules import attributions
from briefings.parse.rules.letters import LETTERS
from briefings.parse.rules.neighbours import NEIGHBOURS
from briefings.parse.text.lexicon import read_vocabulary
from briefings.parse.text.marks import find_stretches
from briefings.parse.text.phrases import read_phrases
from briefings.parse.text.words import Word, read_words


def words_of(text: str) -> list[Word]:
    """The words of a text of one paragraph."""
    stretches = find_stretches(text, find_blocks(RawArticle(text)))
    return read_words(text, 0, len(text), stretches, read_vocabulary(text))


def letter_of(text: str, word: str) -> str:
    """The letter of a word of a text."""
    return next(found.letter for found in words_of(text) if found.text == word)


def test_every_letter_is_explained() -> None:
    examples = ["Ada van Dyke spoke; Tom Abel left."] + [text for row in NEIGHBOURS for text, _ in row.yes]
    examples += [text for row in (*attributions.AFTER, *attributions.SUBJECTS) for text, _ in row.yes]
    words = {word.letter for text in examples for word in words_of(text)}
    phrases = {phrase.letter for text in examples for phrase in read_phrases(words_of(text)).phrases}
    assert {letter for letter in words | phrases if letter.isalnum()} <= LETTERS.keys()
    assert LETTERS.keys() <= words | phrases


@pytest.mark.parametrize("row", NEIGHBOURS, ids=lambda row: row.name)
def test_the_words_beside_a_word_decide_what_it_is(row: NeighbourRow) -> None:
    for text, word in row.yes:
        assert letter_of(text, word) == row.becomes, text
    for text, word in row.no:
        assert letter_of(text, word) != row.becomes, text


@pytest.mark.parametrize(
    ("text", "word", "letter"),
    [
        ("It holds, Schilling said. Old Schilling left.", "Schilling", "N"),
        ("Reading the report, she left.", "Reading", "g"),
        ("Growers want water.", "Growers", "T"),
        ("On Monday Oceanographer Ann Abel left.", "Oceanographer", "T"),
        ("They met Oscar-winning Ann Abel.", "Oscar-winning", "j"),
        ("It is the 3rd time.", "3rd", "j"),
        ("It took 3 days.", "3", "#"),
        ("They quickly left.", "quickly", "D"),
        ("They didn’t leave.", "didn’t", "A"),
        ("She’ll leave.", "She’ll", "h"),
        ("The old deed is here.", "deed", "w"),
    ],
)
def test_a_word_shows_what_it_is(text: str, word: str, letter: str) -> None:
    assert letter_of(text, word) == letter


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sen. Ann Abel, D-Ohio, left at 5 p.m. today.", ["Sen", "Ann", "Abel", ",", "D-Ohio", ",", "left", "at", "5"]),
        ("Ann J. Abel left.", ["Ann", "J.", "Abel", "left", "."]),
        ("Ann's dogs' bowls.", ["Ann", "'s", "dogs", "'", "bowls", "."]),
        ("It (the bridge) holds — at 3:15.", ["It", "holds", "—", "at", "3", "15", "."]),
    ],
)
def test_a_text_is_cut_into_words_and_signs(text: str, words: list[str]) -> None:
    assert [word.text for word in words_of(text)][: len(words)] == words


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("They met Bank of Valmora governor Ann Abel.", "Ann Abel", "Bank of Valmora governor"),
        ("They met Secretary of State Ann Abel.", "Ann Abel", "Secretary of State"),
        ("They met the Democratic National Committee.", "Democratic National Committee", ""),
        ("They met Republican National Committee members.", "", ""),
        ("They met the review site Bench & Desk.", "Bench & Desk", "review site"),
    ],
)
def test_a_name_is_told_from_the_role_before_it(text: str, name: str, role: str) -> None:
    phrases = [phrase for phrase in read_phrases(words_of(text)).phrases if phrase.name or phrase.letter == "n"]
    (phrase,) = phrases
    assert " ".join(word.text for word in phrase.name) == name
    assert " ".join(word.text for word in phrase.role) == role


@pytest.mark.parametrize(
    ("text", "word", "letter"),
    [
        ("Mara Quill prefers not to choose.", "prefers", "z"),
        ("The numbers are wrong.", "numbers", "z"),
        ("Two rivers meet there.", "rivers", "z"),
        ("The voters are tired.", "voters", "r"),
        ("The engineers are tired.", "engineers", "r"),
    ],
)
def test_what_ends_as_words_for_people_do_may_be_none(text: str, word: str, letter: str) -> None:
    assert letter_of(text, word) == letter
