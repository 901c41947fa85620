"""What stands beside a name or a noun phrase and tells who that is: an office, a description, a name that is given.

Promises a bounded look at the phrases of one paragraph; whom a name means is for `cast`.
"""

import re

from briefings.parse.match import expand
from briefings.parse.quotes.figures import names_several
from briefings.parse.rules import attributions, roles
from briefings.parse.rules.phrases import APPOSITION, OFFICE, OFFICE_OF_SOMEBODY, SIGNED
from briefings.parse.text.compounds import is_organisation
from briefings.parse.text.inflection import pluralize
from briefings.parse.text.phrases import Paragraph, Phrase
from briefings.parse.text.words import Word

_ISSUED_BY = re.compile(attributions.ISSUED_BY)
_KNOWN_AS = re.compile(attributions.KNOWN_AS)
_GIVES_NAME = re.compile(attributions.GIVES_NAME)
_NAMED_AFTER = re.compile(expand(attributions.NAMED_AFTER, attributions.PARTS))
_NAMED_BEFORE = re.compile(expand(attributions.NAMED_BEFORE, attributions.PARTS))
_OFFICE = re.compile(OFFICE)
_OFFICE_OF_SOMEBODY = re.compile(OFFICE_OF_SOMEBODY)
_APPOSITION = re.compile(APPOSITION)
_SIGNED = re.compile(SIGNED)
_IS_SOURCE = re.compile("(?:^|[.q;:])C?K[dDjw]{0,2}$")
_WORK = re.compile("NB(?P<role>n(?:P[nN]){0,2})(?=[.,]|C[AvVB])")
_COUNTS = frozenset(roles.COUNTS.split())
_NAME_ENDS = re.compile("(?:P[nN])?(?:[,.:]|$)")
_NAME_ACTS = re.compile(",N,?[DA]?[VvLAB]")
"""Letters of a name behind an office of "its", and of what it does."""

_TIMES = frozenset(roles.TIMES.split())
INDEFINITE = frozenset({"a", "an", "one", "another"})
"""What a noun phrase that introduces somebody begins with."""

_CHOSEN = ("choice", "pick")
"""What somebody is to whoever wants to give him an office."""

_WORKER = re.compile(r"\w{3}(?:er|or|ist|ian|eer|yst)$")
STATEMENTS = frozenset(pluralize(roles.STATEMENTS.split()))
_ONE_OF = re.compile("P[no],n,")


def find_name_beside(paragraph: Paragraph, at: int) -> Phrase:
    """Whom the noun phrase at `at` names as its issuer, its bearer's name or its apposition, else it itself."""
    if paragraph.phrases[at].head == "one" and _ONE_OF.match(paragraph.letters, at + 1):
        return paragraph.phrases[at + 4]  # "One of them, a retired pilot,"
    if paragraph.letters[at] == "n":
        at = _find_issuer(paragraph, at)
        if found := find_given_name(paragraph, at):
            return found
    if paragraph.letters[at : at + 3] == "nCN" and paragraph.phrases[at].words[-1].letter == "T":
        return paragraph.phrases[at + 2]
    named = None if _concerns_somebody(paragraph, at) else _NAMED_AFTER.match(paragraph.letters, at, at + 30)
    if not named and paragraph.letters[at : at + 2] == "nR":
        named = _NAMED_BEFORE.search(paragraph.letters, max(0, at - 8), at)
    return paragraph.phrases[named.start("speaker") if named else at]


def _concerns_somebody(paragraph: Paragraph, at: int) -> bool:
    """Whether the noun phrase at `at` is for somebody who speaks for somebody new, whom a name after that will mean
    ("a spokesman for one bidder, Quay Lines,")."""
    if paragraph.letters[at + 1 : at + 3] != "Pn":
        return False
    return all(paragraph.phrases[place].words[0].text.lower() in INDEFINITE for place in (at, at + 2))


def _find_issuer(paragraph: Paragraph, at: int) -> int:
    """The number of the phrase for whom a statement at `at` is from, where it says so; any other document speaks for
    itself."""
    issued = _ISSUED_BY.match(paragraph.letters, at)
    if not issued or paragraph.phrases[issued.start("from")].head not in ("from", "by"):
        return at
    is_statement = paragraph.phrases[issued.start("statement")].head in STATEMENTS
    return issued.start("speaker") if is_statement else at


def find_given_name(paragraph: Paragraph, at: int) -> Phrase | None:
    """The name by which somebody wants to be known ("a baker who gave her name as Mara")."""
    if paragraph.letters[at + 1 : at + 2] not in tuple("P,Rv"):
        return None
    known = _KNOWN_AS.match(paragraph.letters, at, at + 20)
    if not known:
        return None
    clause = paragraph.phrases[at + 1 : known.start("speaker")]
    words = " ".join(word.text.lower() for phrase in clause for word in phrase.words)
    return paragraph.phrases[known.start("speaker")] if _GIVES_NAME.search(words) else None


def find_apposition(paragraph: Paragraph, at: int) -> tuple[Word, ...]:
    """The words of an apposition ("Mara Quill, an engineer at the port,") that tell what the one named at `at` is,
    without their determiner."""
    begin = at + 1 + 2 * _comes_from(paragraph, at)
    if not paragraph.letters.startswith(",", begin):
        return ()
    if signed := _SIGNED.match(paragraph.letters, max(0, at - 1)):
        return _join(paragraph, signed) + _find_body_signed_for(paragraph, signed.end("role"))
    found = _APPOSITION.match(paragraph.letters, begin, begin + 19)
    if not found:
        return ()
    first = paragraph.phrases[found.start("role")]
    if _IS_SOURCE.search(paragraph.letters, max(0, at - 5), at) and paragraph.letters[found.end("role")] != ",":
        return ()  # "According to the Tide Herald, the port “leaks.”"
    if first.head in _COUNTS or names_several(first):  # "Mara Quill and Tom Abel, two of the welders,"
        return ()
    if first.words[0].letter == "p" and _NAME_ACTS.match(paragraph.letters, found.end("role")):
        return ()  # "may sail to Ostia, its director, Mara Quill, said"
    if first.letter == "N":
        is_one = first.words[0].text.lower() in ("a", "an")  # "a GP", "a Democrat"
    else:
        is_chosen = first.owner is not None and first.head in _CHOSEN
        is_one = is_chosen or any(word.letter in "rTm" for word in first.words) or bool(_WORKER.search(first.head))
        is_one = is_one or _tells_speaker(paragraph, at, found)
    return _join(paragraph, found) if is_one and _is_narrowed(paragraph, at, found) else ()


def _find_body_signed_for(paragraph: Paragraph, at: int) -> tuple[Word, ...]:
    """The name of a body that ends a signature behind what somebody is there ("— Mara Quill, pilot, Quay Office")."""
    if paragraph.letters[at:] not in (",N", ",N."):
        return ()
    name = paragraph.phrases[at + 1].name
    return name if is_organisation(tuple(word.text for word in name)) else ()


def _comes_from(paragraph: Paragraph, at: int) -> bool:
    """Whether the name is that of a speaker right behind a quotation, with a place: "“…,” said Mara Quill of Penn,"."""
    is_speaker = paragraph.letters[max(0, at - 2) : at] in ("QV", "qV")
    is_of_place = paragraph.letters.startswith("PN,", at + 1)
    return is_speaker and is_of_place and paragraph.phrases[at + 1].head in ("of", "from")


def _tells_speaker(paragraph: Paragraph, at: int, found: re.Match[str]) -> bool:
    """Whether the apposition is that of a speaker right behind a quotation, of whom it tells whatever its noun is:
    "“…,” said Mara Quill, the outgoing voice."."""
    first = paragraph.phrases[found.start("role")]
    is_short = len(first.words) <= 3 and found.end("role") - found.start("role") == 1
    is_definite = first.words[0].text.lower() == "the" and first.head not in _TIMES
    is_whole = paragraph.letters[found.end("role") : found.end("role") + 1] in (",", ".")
    return is_short and is_definite and is_whole and paragraph.letters[max(0, at - 2) : at] in ("QV", "qV")


def _is_narrowed(paragraph: Paragraph, at: int, found: re.Match[str]) -> bool:
    """Whether a participle right behind an apposition to the name at `at`, if there is one, narrows it down: it is not
    of another subject ("said Mara Quill, her son watching") or a finite verb ("Like Mara Quill, a nurse came from
    Quay")."""
    after = paragraph.letters[found.end() : found.end() + 1]
    if after in ("g", "G"):
        return paragraph.phrases[found.start("role")].words[0].letter != "p"
    return after not in ("v", "w") or paragraph.letters[at - 1 : at] in ("", ".", "q", "V")


def _join(paragraph: Paragraph, found: re.Match[str]) -> tuple[Word, ...]:
    """The words of the phrases that a pattern calls the role, up to those that say since when."""
    phrases = paragraph.phrases[found.start("role") : found.end("role")]
    end = next((at for at in range(len(phrases)) if phrases[at].head in _TIMES or _has_own(phrases, at)), len(phrases))
    return without_determiner(tuple(word for phrase in phrases[:end] for word in phrase.words))


def _has_own(phrases: tuple[Phrase, ...], at: int) -> bool:
    """Whether the phrase at `at` begins what somebody merely has ("a welder with a daughter")."""
    return phrases[at].head == "with" and at + 1 < len(phrases) and phrases[at + 1].words[0].text in ("a", "an")


def find_office(paragraph: Paragraph, at: int) -> tuple[Word, ...]:
    """The words of the noun phrase to which the name at `at` is the apposition ("Its secretary, Mara Quill,"), without
    their determiner."""
    if not paragraph.letters.endswith(",", 0, at) or not _NAME_ENDS.match(paragraph.letters, at + 1):
        return ()
    found = _OFFICE.search(paragraph.letters, max(0, at - 8), at)
    found = found or _OFFICE_OF_SOMEBODY.search(paragraph.letters, max(0, at - 3), at)
    beside = paragraph.phrases[at - 2]
    if not found or (found.re is _OFFICE_OF_SOMEBODY and not (beside.owner or _is_the_office(beside))):
        return ()
    office = paragraph.phrases[found.start("role")]
    if names_several(office) or (len(office.words) == 1 and office.head in INDEFINITE):  # "Another, Mara Quill,"
        return ()
    if office is not beside and beside.words[0].letter == "p" and beside.words[-1].letter == "r":
        return without_determiner(beside.words)  # "a store with his wife, Mara Quill,"
    is_other = office.words[-1].letter not in "rmT" or office.head in STATEMENTS
    if office is not beside and is_other and _is_the_office(beside):
        return without_determiner(beside.words)  # "the arrival of the new mayor, Mara Quill,"
    first = office.words
    is_office = first[-1].letter in "rmT" or (first[0].letter == "p" and len(paragraph.phrases[at].name) > 1)
    return _join(paragraph, found) if is_office else ()


def find_work(paragraph: Paragraph, at: int) -> tuple[Word, ...]:
    """What the sentence says that the one named at `at` is ("Mara Quill is the port's chief pilot.")."""
    found = _WORK.match(paragraph.letters, at)
    if not found or paragraph.phrases[at + 1].head not in ("is", "was"):
        return ()
    first = paragraph.phrases[found.start("role")]
    is_work = first.words[-1].letter in "rT" and not names_several(first) and len(first.words) > 1
    return _join(paragraph, found) if is_work else ()


def _is_the_office(phrase: Phrase) -> bool:
    """Whether a noun phrase is for the only one who holds an office ("the home secretary", "their captain")."""
    first = phrase.words[0]
    return (first.text.lower() == "the" or first.letter == "p") and phrase.words[-1].letter in "rT"


def without_determiner(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of a noun phrase without "the", "a" or "her"."""
    return words[words[0].letter in "dp" :]
