"""How much a mention of somebody stands out for the pronouns after it, and whether it is of a person.

Promises a bounded look at the letters of the phrases around the mention.
"""

import re

from briefings.parse.match import expand
from briefings.parse.rules import roles
from briefings.parse.rules.attributions import PARTS, WHO_SPEAKS
from briefings.parse.text.phrases import Paragraph

_WHO_SPEAKS = re.compile(WHO_SPEAKS)
_SPEAKS = re.compile(expand("{post}{aside}{adverbs}{cue}", PARTS))
_CLAUSE_BEFORE = re.compile(r"[,QD]C(?:n(?:P[nN]){0,2},)?$")
_NAMED = re.compile(r"n(?:[Pg][nN]){0,3},$")
_ACTS = re.compile(r",?[vABVLDR]")
_VERB_AFTER = re.compile(r"(?:,[^,.;]{1,12},)?[wz]|[^.q;]{0,60}?[ABVLvG]")
_VERB_BEFORE = re.compile(r"[ABVLvGg][^.q;]*$")
_PASSIVE = re.compile(r"B[AD]{0,2}[vwVL][^.;,Qq]{0,12}b(?:n(?:[Pg][nN]){0,3},)?$")
_STATE = re.compile(r"(?<!P)N,n(?:P[nN]){0,2}PN,$")
_OWNING = frozenset(roles.OWNING.split())
_PLACE_WORDS = frozenset("in at near across throughout outside inside into within around from".split())

SPEAKER, SUBJECT, AGENT, EMBEDDED, MENTIONED = 3.0, 2.0, 1.2, 0.7, 0.6
"""How much a mention stands out for the pronouns after it: somebody who speaks most, by whom something is
done more than an object."""


def weigh_mention(letters: str, at: int, first: bool) -> float:
    """How much the mention at `at` stands out; `first`: no subject was met in its sentence before."""
    named = _NAMED.search(letters, max(0, at - 9), at) if letters[at + 1 : at + 2] in ("", ",", ".") else None
    if named:
        before, before_that = letters[: named.start()][-1:] or ".", letters[: named.start()][-2:-1] or "."
    else:
        before, before_that = letters[at - 1] if at else ".", letters[at - 2] if at > 1 else "."
    after = letters[at + 1 : at + 2]
    if before == "V" and (before_that in "Qq" or (before_that == "," and (first or after == ","))):
        return SPEAKER
    is_origin = before == "P" and before_that == "N"  # "Mara Quill of Ohio, who said": it is not Ohio that said so
    if after in ("P", ",", "-") and not is_origin and _WHO_SPEAKS.match(letters, at + 1, at + 40):
        return SPEAKER
    if before == "b" and _PASSIVE.search(letters, max(0, at - 24), at):
        return AGENT
    if before in "PbVLGsgotB" or is_state(letters, at):
        return MENTIONED
    if before == "S":
        return EMBEDDED
    if (first or before in ",Qq") and _SPEAKS.match(letters, at + 1 + bool(named), at + 60):
        return SPEAKER
    if begins_clause(letters, at) or (first and _is_in_clause(letters, at)):
        return SUBJECT
    return EMBEDDED if after in tuple("vABVLD") else MENTIONED


def is_state(letters: str, at: int) -> bool:
    """Whether the name at `at` is that of the state of a place ("Mara Quill, a nurse in Erie, Pennsylvania, said")."""
    may_be = letters[at - 1 : at] == "," and letters[at + 1 : at + 2] in ("", ",", ".")
    return may_be and _STATE.search(letters, max(0, at - 9), at) is not None


def _is_in_clause(letters: str, at: int) -> bool:
    """Whether the words around the mention at `at` have a verb, as those of a heading or a signature have not."""
    return bool(_VERB_AFTER.match(letters, at + 1) or _VERB_BEFORE.search(letters[max(0, at - 30) : at]))


def begins_clause(letters: str, at: int) -> bool:
    """Whether the mention at `at` is the subject of a clause that "and" or "but" adds (", and Mara Quill left")."""
    may_begin = letters[at - 1 : at] in ("C", ",") and _ACTS.match(letters, at + 1) is not None
    return may_begin and _CLAUSE_BEFORE.search(letters, max(0, at - 9), at) is not None


def owns_or_makes(paragraph: Paragraph, at: int) -> bool:
    """Whether the name at `at` is followed by what a business does: "Quay Works, which sells pumps,"."""
    if not paragraph.letters.startswith(",R", at + 1) or at + 3 >= len(paragraph.phrases):
        return False
    return paragraph.phrases[at + 2].head == "which" and paragraph.phrases[at + 3].head in _OWNING


def weigh_humanity(paragraph: Paragraph, at: int) -> float:
    """What the words beside a name say for (above 0) or against its being a person."""
    letters = paragraph.letters
    after = letters[at + 1 : at + 3]
    if after == ",R" and paragraph.phrases[at + 2].head == "which":
        return -2.0  # also "at Quay Lines, which", of which it is said elsewhere that it spoke
    if is_state(letters, at):
        return -1.0
    if at and letters[at - 1] == "P" and paragraph.phrases[at - 1].words[0].text.lower() in _PLACE_WORDS:
        return -1.0
    if letters[max(0, at - 2) : at] == "N," and after[:1] == ",":
        return 0.0  # "Port Callum, Ohio, said"
    if after[:1] in ("V", "L") or after in ("DV", "AV", ",R", ",V", ",#"):
        return 1.0
    return 0.0
