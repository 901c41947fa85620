"""Whether a sentence looks back or ahead where it names a date. A guess from the nearest verb, not a parse."""

import re

REACH = 240
"""How many characters before and after the date are looked at."""

_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]{0,3}\s+(?=[A-Z“\"‘])|\n|[;•]")
_ABBREVIATED = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|St|Sgt|Inc|Corp|Co|Ltd|No|[A-Z][a-z]{2,3}))\.\s+$"
)
_CUE = re.compile(
    r"""\b(?:
    (?P<future>will|won't|won’t|shall|'ll|would|could|might|must|should|can|going\ to|about\ to|plans?|planned
      |planning|scheduled|due|set\ (?:for|to)|slated|expect(?:s|ed)?|hopes?|hoped|aims?|intends?|intended|wants?|until|till|by
      |deadline|upcoming|forthcoming|ahead\ of|before|next|tomorrow|starts|begins|opens|ends|closes|expires|votes?
      |meets?|runs|visits|hosts|returns|goes|publishes|rules|takes\ (?:effect|place)|follows|decides?|faces
      |(?:is|are|was|were)\ to|begin(?:ning)?|starting|effective|postponed|delayed|proposed|moved|to\ (?!the\b|a\b|his\b|her\b|their\b|its\b|[A-Z\d$])\w+)
    |(?P<past>was|were|had|did|said|says|told|met|took|came|went|gave|left|held|began|found|got|made|sold|bought|fell|rose|won
      |lost|ran|spoke|shot|sent|saw|paid|wrote|read|put|struck|hit|fled|grew|led|broke|brought|flew|kept|knew|sat
      |slept|stood|thought|threw|woke|wore|drew|drove|chose|closed|ended|since|after|has|have|been|ago|\w{2,20}ed)
    )\b""",
    re.VERBOSE,
)


def lean(text: str, start: int, end: int) -> int:
    """-1 if the sentence looks back at `text[start:end]`, 1 if it looks ahead, 0 where it does not say."""
    before = sentence_before(text, start)
    cues = list(_CUE.finditer(before))
    if cues:
        return 1 if cues[-1].lastgroup == "future" else -1
    after = text[end : end + REACH]
    stop = _SENTENCE_END.search(after)
    cue = _CUE.search(after[: stop.start()] if stop else after)
    if cue is None:
        return 0
    return 1 if cue.lastgroup == "future" else -1


def sentence_before(text: str, start: int) -> str:
    """The words of the sentence that stand before the offset, at most `REACH` characters."""
    before = text[max(0, start - REACH) : start]
    begin = 0
    for stop in _SENTENCE_END.finditer(before):
        if not _ABBREVIATED.search(before[max(0, stop.start() - 5) : stop.end()]):
            begin = stop.end()
    return before[begin:]
