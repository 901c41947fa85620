"""Finds who or what a verb of a sentence is said of: the subject of a reporting verb, or that of the whole sentence.

Promises a bounded number of steps; the patterns are `rules/attributions.py`. Which verb reports a stretch is for
`reporting`, whom a phrase means for `cast`.
"""

import re
from typing import NamedTuple

from briefings.parse.match import expand
from briefings.parse.quotes.documents import find_document_before, find_telling
from briefings.parse.quotes.naming import find_name_beside
from briefings.parse.row import AttributionRow
from briefings.parse.rules import attributions, cues, grammar
from briefings.parse.text.inflection import inflect
from briefings.parse.text.lexicon import DOCUMENTS
from briefings.parse.text.phrases import Paragraph, Phrase


class Found(NamedTuple):
    """The phrase that speaks, the phrase that reports, and the rule that found them; `weak`: a better one may stand
    before it."""

    phrase: Phrase
    cue: Phrase | None
    rule: str
    weak: bool = False


Patterns = tuple[tuple[str, re.Pattern[str]], ...]
"""The patterns of a table with the names of its rows."""


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern of `rules/attributions.py` with its parts put in."""
    return re.compile(expand(pattern, attributions.PARTS))


def compile_rows(rows: tuple[AttributionRow, ...]) -> Patterns:
    """The names and patterns of a table of rows."""
    return tuple((row.name, compile_pattern(row.pattern)) for row in rows)


_SUBJECTS = compile_rows(attributions.SUBJECTS)
_MAIN_SUBJECTS = compile_rows(attributions.MAIN_SUBJECTS)
_OPENING = compile_pattern(attributions.OPENING)
PASSIVE = compile_pattern(attributions.PASSIVE)
_CALLED_BY = compile_pattern(attributions.CALLED_BY)
_WITH_WORK = compile_pattern(attributions.WITH_WORK)
AGENT = compile_pattern(attributions.AGENT)
_DOCUMENT = compile_pattern(attributions.DOCUMENT)
_INVERTED = compile_pattern(attributions.INVERTED)
OTHERS_VERB = compile_pattern(attributions.OTHERS_VERB)
_FROM_WHOM = compile_pattern(attributions.FROM_WHOM)
_GOES_ON = compile_pattern(attributions.GOES_ON)
_MODALS = frozenset(cues.MODALS.split())
THOUGHTS = inflect(cues.THINKING)[0]
DEALS = frozenset({"agree", "agrees", "agreed"})
"""Verbs that with an object tell of a deal, not of what was said: "said the firms had agreed prices at “…”"."""

_FINDING = ("find", "finds", "found")
_HEARING = frozenset("hear hears heard learn learns learned learnt".split())
_CONDITIONS = frozenset(grammar.CONDITIONS.split())


def find_main_subject(paragraph: Paragraph, start: int, at: int, cue: Phrase | None = None) -> Found | None:
    """The subject of the sentence from `start` to `at`, whatever its verb."""
    start = skip_opening(paragraph.letters, start, at)
    left = paragraph.letters[start:at]
    for name, pattern in _MAIN_SUBJECTS:
        if match := pattern.match(left):
            return Found(find_name_beside(paragraph, start + match.start("speaker")), cue, name)
    return None


def skip_opening(letters: str, start: int, at: int) -> int:
    """Where the main clause begins, after an opening clause or phrase."""
    opening = _OPENING.match(letters[start:at])
    return start + opening.end() if opening else start


def find_subject(paragraph: Paragraph, start: int, place: int) -> Found | None:
    """The subject of the reporting verb at `place`, or of a passive the one by whom it is said."""
    letters, cue = paragraph.letters, paragraph.phrases[place]
    left = letters[start:place]
    if PASSIVE.search(left):
        return _find_agent(paragraph, place)
    if called := _CALLED_BY.match(letters, place):
        return Found(find_name_beside(paragraph, called.start("speaker")), cue, "by whom it is called so")
    if left.endswith("t") and (told := _find_infinitive(paragraph, start, place)):
        return told
    for name, pattern in _SUBJECTS:
        if match := pattern.search(left):
            subject = start + match.start("speaker")
            if "relative" in pattern.groupindex:
                relative = start + match.start("relative")
                if OTHERS_VERB.match(letters, relative):
                    return None
                subject = _find_antecedent(paragraph, subject, relative)
                subject -= 2 * (letters[subject - 2 : subject + 1] == "N,n")  # "Mara Quill, a member, who"
                if works := _WITH_WORK.search(letters, max(start, subject - 6), subject + 1):
                    subject = works.start()
                is_only_told = letters[relative - 1] != "," and not _GOES_ON.match(letters, place)
            else:
                is_deal = cue.head in DEALS and letters[place + 1 : place + 3] in ("nP", "zP", "vP")
                is_only_told = is_deal or cue.head in THOUGHTS or _is_to_come(paragraph, place)
            is_weak = _is_conditional(paragraph, subject) or (is_only_told and _is_told(letters, subject))
            document = find_document_before(paragraph, start, subject) if cue.letter == "V" else None
            return Found(document or find_name_beside(paragraph, subject), cue, name, is_weak)
    if (not left or left[-1] in "Qq,") and (inverted := _INVERTED.match(letters, place + 1)):
        return Found(find_name_beside(paragraph, inverted.start("speaker")), cue, "verb before speaker")
    if left.endswith("S"):
        document = find_telling(paragraph, place - 2) if len(left) > 1 else None
        return Found(document, cue, "what can be read") if document else find_main_subject(paragraph, start, place, cue)
    return None


def find_learned(paragraph: Paragraph, start: int, place: int, at: int) -> Found | None:
    """Who finds something so at the verb at `place` ("Mara Quill found the lock “leaky”"), or from whom it is heard
    ("The court heard from Mara Quill that “it leaks”")."""
    letters, cue = paragraph.letters, paragraph.phrases[place]
    giver = _FROM_WHOM.match(letters, place + 1, at) if cue.head in _HEARING else None
    if giver and paragraph.phrases[place + 1].head == "from":
        return Found(find_name_beside(paragraph, giver.start("speaker")), cue, "from whom it is heard")
    finds = cue.head in _FINDING and letters[place + 1 : at] in ("n", "N") and "V" not in letters[start:place]
    return find_subject(paragraph, start, place) if finds else None


def _find_infinitive(paragraph: Paragraph, start: int, place: int) -> Found | None:
    """The subject of the verb on which the infinitive at `place` depends ("wrote to staff to say")."""
    verb = max((at for at in range(start, place) if paragraph.letters[at] in "VLvgG"), default=start)
    found = find_subject(paragraph, start, verb) if paragraph.letters[verb] in "VLv" else None
    if found and found.cue and found.cue.letter == "v":
        return found._replace(cue=paragraph.phrases[place])
    return found


def _find_agent(paragraph: Paragraph, place: int) -> Found | None:
    """By whom or in which document it is said, after the passive verb at `place`."""
    letters, cue = paragraph.letters, paragraph.phrases[place]
    if agent := AGENT.search(letters, place + 1, place + 14):
        return Found(find_name_beside(paragraph, agent.start("speaker")), cue, "passive")
    document = _DOCUMENT.match(letters, place + 1)
    noun = paragraph.phrases[document.start("speaker")] if document else None
    return Found(noun, cue, "passive") if noun and noun.head in DOCUMENTS else None


def _find_antecedent(paragraph: Paragraph, first: int, relative: int) -> int:
    """What a relative pronoun refers to: "which" to the nearest noun or to a document before it, "who" to the head of
    the noun phrase."""
    if paragraph.phrases[relative].words[0].text.lower() != "which" or paragraph.phrases[first].head in DOCUMENTS:
        return first
    return max(first, paragraph.letters.rfind("n", first, relative), paragraph.letters.rfind("N", first, relative))


def _is_conditional(paragraph: Paragraph, subject: int) -> bool:
    """Whether the clause of a subject only says when or if ("if voters think …")."""
    if not subject or paragraph.letters[subject - 1] != "S":
        return False
    return paragraph.phrases[subject - 1].words[0].text.lower() in _CONDITIONS


def _is_told(letters: str, subject: int) -> bool:
    """Whether somebody says that the subject does something ("Mara Quill said voters fear …")."""
    is_inverted = letters[:subject].endswith(("QV", "Q,V", "qV"))  # "“…,” said Mara Quill"
    return (letters[subject - 1 : subject] == "V" and not is_inverted) or letters[subject - 2 : subject] == "VS"


def _is_to_come(paragraph: Paragraph, place: int) -> bool:
    """Whether the verb at `place` is of speech that may come ("they would answer")."""
    return paragraph.letters[place] == "V" and paragraph.phrases[place - 1].head in _MODALS
