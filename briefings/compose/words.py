"""The words that carry a text's meaning, for comparing texts."""

import re

_WORD = re.compile(r"[^\W\d_]{3,}|\d{2,}")
_STEM = 6
"""Letters by which words are compared: enough to tell words apart, and "talk" from "table", while "minister" and
"ministry" meet."""

_ENDING = re.compile(r"(?<=[^\W\d_]{3})(?:e?s|ed|ing|(?<=.{4})ers?|e)$")
"""What goes before words are compared: "dams" and "dam", "votes", "voted" and "voting", "strike" and "strikers"."""

_FUNCTION_WORDS = """
the and but for nor not you your his her hers its their them they she him our ours who whom whose which what when
where why how that this these those there here than then from with without within into onto over under about after
before between during against among across through until since while because are was were been being have has had
having does did doing will would shall should can could may might must let lets said says say told tell tells also
just more most much many some any all each every other another such only own same too very out off upon per via
amid again still yet now ever never even new one two three first last next year month week day today
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december
"""
_EMPTY = frozenset(_FUNCTION_WORDS.split())


def content_words(text: str) -> frozenset[str]:
    """The text's words of meaning, in lower case and cut to stems."""
    words = (word.lower() for word in _WORD.findall(text))
    return frozenset(_stem(word) for word in words if word not in _EMPTY)


def _stem(word: str) -> str:
    if len(word) > 4 and word.endswith(("ies", "ied")):
        word = word[:-3] + "y"
    stem = _ENDING.sub("", word)
    if stem.isalpha() and stem[-1] == stem[-2]:  # "planned" is of "plan", "calls" of "call"
        stem = stem[:-1]
    return stem[:_STEM]


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """How alike two sets of words are: shared ones over all (Jaccard), 0 if either is empty."""
    return len(one & other) / len(one | other) if one and other else 0.0
