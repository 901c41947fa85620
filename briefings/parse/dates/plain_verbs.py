"""Whether a sentence without any verb that the tables know has one in the present: "The mill falls silent on Friday".

Promises an answer from its first words, which must be who or what does it, told by an article and a plain noun.
"""

import re

from briefings.parse.rules import nominals, tenses
from briefings.parse.text.word_sets import SMALL_WORDS

_NAME_DOES = re.compile(
    r"\W{0,3}(?:(?:The\s)?(?:[A-Z][\w'’.-]{1,20}\s){2,4})(?![a-z]{1,15}(?:ss|us|is)\s)[a-z]{2,15}s\s"
    r"(?:out|off|down|up|back|away|aside|home|from|to|into|silent|dark|public|live|free)\s"
)
"""Behind a name no word in -s before these is a noun, as it may be before "in" or "at" in a picture's caption."""

LAST = 5
"""Before this many words of the sentence its verb stands."""

_DETERMINERS = frozenset(tenses.DETERMINERS.split()) | {"no", "every", "all", "both"}
_PARTICIPLES = frozenset(nominals.PARTICIPLES.split()) - {"shut", "known", "seen", "hidden", "gone", "done", "found"}
"""Pasts of what is done once; what "is shut" may be so on every such day."""

_BEHIND = frozenset(tenses.BEHIND_PLAIN_VERBS.split())
_NO_PRESENT = ("ss", "us", "is", "'s", "ics")


def tells_present(words: list[str]) -> bool:
    """Whether the words before a date begin with a subject and the present of its verb."""
    if len(words) < LAST - 1 or words[0] not in _DETERMINERS:
        return False
    for at in range(1, min(LAST, len(words) - 1)):
        if at > 1 and words[at] in ("is", "are") and words[at + 1] in _PARTICIPLES:
            return True  # "the seals are broken"
        if words[at] in SMALL_WORDS or not words[at].isalpha():
            return False
        if at > 1 and words[at + 1] in _BEHIND and _agrees(words[at - 1], words[at]):
            return True
    return False


def name_does(before: str) -> bool:
    """Whether a name of several words and the present of its verb begin the text: "Ada Brook bows out on Friday"."""
    return _NAME_DOES.match(before) is not None


def _agrees(noun: str, verb: str) -> bool:
    """Whether the noun has the verb's number: "the mill falls", "the mills fall"."""
    is_of_one = verb.endswith("s") and not verb.endswith(_NO_PRESENT)
    is_bare = len(verb) > 2 and not verb.endswith(("s", "ed", "ing", "ly", "ion", "ment", "er"))
    return is_of_one if not noun.endswith("s") or noun.endswith("ss") else is_bare
