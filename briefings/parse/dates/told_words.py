"""The words of a sentence as the rules about time read them. Promises lower case, and nothing that only looks like a
verb."""

import re

from briefings.parse.rules.small_words import ADVERBIALS

_WORDS = re.compile(r"['’]?\w+(?:['’]t\b|(?<=s)['’](?=\s))?|[\d$]\S*")
_PASSED_OVER = re.compile(rf"[,\s]\s?(?:May\b(?<=\w\sMay)|(?i:{ADVERBIALS})\b,?|set\b(?<=\b[Dd]ata\sset))")
"""The month, which is no modal, adverbs of several words, and a set that is no verb."""

_NAME_IN_ED = re.compile(r"(?<=[\w,]\s)(?=[A-Z])\w{1,20}(?<=ed)\b")
_SMALL_LETTERS = re.compile(r"\b[a-z]{5}")
"""What a sentence has that does not write its words with capitals, as some headlines do."""


def find_words(sentence: str) -> list[str]:
    """The words of a sentence in lower case; a month of May and "in any case" are left out. A name like "Ahmed" loses
    the ending that would make it a past."""
    told = _PASSED_OVER.sub("", sentence)
    if _NAME_IN_ED.search(told) and _SMALL_LETTERS.search(told):
        told = _NAME_IN_ED.sub(lambda match: match[0][:-2], told)
    return _WORDS.findall(told.lower().replace("’", "'"))
