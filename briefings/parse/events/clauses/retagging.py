"""What a word does in its sentence where its letters do not tell: "to back the deal", "the visit stands cancelled".

Promises a look at the few words around it; each function of `RETAGGING` may change the word at a place of the list.
"""

from collections.abc import Callable, Mapping, Sequence

from briefings.parse.events.clauses.clause import IRREGULAR
from briefings.parse.events.clauses.predicates import CLAUSE_VERBS
from briefings.parse.events.clauses.tagging import AUXILIARIES, NOMINAL, Tag, Token, is_number

_OUGHT = frozenset("had they'd you'd he'd she'd we'd".split())
_PUT = frozenset(
    "cancelled canceled postponed adjourned deferred suspended withdrawn set scheduled due planned listed fixed".split()
)
_CHANGED = _PUT | frozenset("moved pushed rescheduled delayed scrapped called".split())
_STARTING = frozenset("start starts begin begins".split())
_STANDING = {"stands": "is", "stand": "are", "remains": "is", "remain": "are", "gets": "is", "got": "was"}
_HAD = ("put", "set", "got", "had", "made", "brought", "taken")
"""Participles of "it's put the vote off", besides those in "-ed"."""

_UNTIL = ("until", "till", "on", "before", "from", "in", "at")

_VERBAL = (*AUXILIARIES, Tag.SAY)
"""What a list of days has none of."""

_PARTICLES = frozenset("al da de dei del della den der des di do dos du el es la las los van von y zu".split())
"""Small words inside the names of people and places."""

LONGEST_INVERTED = 9
"""Words behind "not until May 4 will" among which its verb is sought."""

LONGEST_OF_MANY = 5
"""Words before "say" among which its subject is sought: "rangers in Penn now say"."""


def _back(words: list[Token], i: int, text: str) -> None:
    """ "To back the deal" """
    if _before(words, i).tag is Tag.TO and _behind(words, i).tag is Tag.DET:
        words[i] = words[i]._replace(tag=Tag.WORD)


def _to(words: list[Token], i: int, text: str) -> None:
    """ "Babies of six to 11 months" """
    if is_number(_before(words, i)) and is_number(_behind(words, i)):
        words[i] = words[i]._replace(tag=Tag.PREP)


def _aged(words: list[Token], i: int, text: str) -> None:
    """ "Children aged 11 will start", who have not aged"""
    if is_number(_behind(words, i)) and _before(words, i).tag in NOMINAL:
        words[i] = words[i]._replace(tag=Tag.PREP)


def _like(words: list[Token], i: int, text: str) -> None:
    """ "If they like it" """
    if _before(words, i).tag is Tag.PRON:
        words[i] = words[i]._replace(tag=Tag.WORD)


def _subject(words: list[Token], i: int, text: str) -> None:
    """ "Subject to approval, the mill will open" """
    if _behind(words, i).tag is Tag.TO:
        words[i] = words[i]._replace(tag=Tag.PREP)


def _better(words: list[Token], i: int, text: str) -> None:
    """ "They had better ask" """
    if _before(words, i).low in _OUGHT and _begins_task(words[i + 1 : i + 3]):
        words[i - 1] = words[i - 1]._replace(low="must", tag=Tag.MODAL)
        words[i] = words[i]._replace(tag=Tag.ADV)


def _is(words: list[Token], i: int, text: str) -> None:
    """ "It's put off closing the line" """
    if text[words[i].start] in "'’" and _has_done(words, i):
        words[i] = words[i]._replace(low="has", tag=Tag.HAVE)


def _stands(words: list[Token], i: int, text: str) -> None:
    """ "The visit stands cancelled" """
    if _behind(words, i).low in _PUT:
        words[i] = words[i]._replace(low=_STANDING[words[i].low], tag=Tag.BE)


def _gets(words: list[Token], i: int, text: str) -> None:
    """ "The hearing got moved" """
    if _behind(words, i).low in _CHANGED:
        words[i] = words[i]._replace(low=_STANDING[words[i].low], tag=Tag.BE)


def _over(words: list[Token], i: int, text: str) -> None:
    """ "The trial will start over on Monday", not "over the weekend" """
    behind = _behind(words, i)
    is_last = behind.tag in (Tag.PREP, Tag.DATE, Tag.PUNCT) and not behind.low.startswith("the ")
    if _before(words, i).low in _STARTING and is_last:
        words[i] = words[i]._replace(tag=Tag.ADV)


def _need(words: list[Token], i: int, text: str) -> None:
    """ "Pilots need not pay" """
    if _behind(words, i).low == "not":
        words[i] = words[i]._replace(low="must", tag=Tag.MODAL)


def _continued(words: list[Token], i: int, text: str) -> None:
    """ "The hearing was continued to May 4" """
    behind = words[i + 1 : i + 3]
    leads = len(behind) > 1 and behind[0].low == "to" and behind[1].tag is Tag.DATE
    if leads and _before(words, i).tag is Tag.BE:
        words[i] = words[i]._replace(low="adjourned")


def _adds(words: list[Token], i: int, text: str) -> None:
    """ "Tarn Air adds a flight" """
    if _before(words, i).tag in (Tag.NAME, Tag.WORD) and _behind(words, i).low in ("a", "an"):
        words[i] = words[i]._replace(tag=Tag.WORD)


def _say(words: list[Token], i: int, text: str) -> None:
    """ "Rangers now say walkers can go back" """
    if _is_verb_of_many(words, i):
        words[i] = words[i]._replace(tag=Tag.SAY)


def _since(words: list[Token], i: int, text: str) -> None:
    """ "The council has since given them until May 4" """
    if _before(words, i).tag is Tag.HAVE:
        words[i] = words[i]._replace(tag=Tag.ADV)


def _there(words: list[Token], i: int, text: str) -> None:
    """ "The drawings will hang there from May 4" """
    if _before(words, i).tag is Tag.WORD and _behind(words, i).tag in (Tag.PREP, Tag.DATE, Tag.PUNCT):
        words[i] = words[i]._replace(tag=Tag.ADV)


def _would(words: list[Token], i: int, text: str) -> None:
    """ "They'd vote on Saturday", not "they'd voted" or "they'd better" """
    word, behind = words[i], _behind(words, i)
    is_base = (
        behind.tag in (Tag.WORD, Tag.BE) and not behind.low.endswith(("ed", "ing")) and behind.low not in IRREGULAR
    )
    if is_base and behind.low not in ("better", "best", "been"):
        cut = word.end - 2
        low = word.low.removesuffix("'d")
        words[i : i + 1] = [Token(low, word.start, cut, Tag.PRON), Token("would", cut, word.end, Tag.MODAL)]


def _a(words: list[Token], i: int, text: str) -> None:
    """ "Norland A": the capital letter is the end of a name, as of a second team, and no article."""
    is_last = _behind(words, i).tag not in (*NOMINAL, Tag.ADV, Tag.DATE)
    if text[words[i].start] == "A" and _before(words, i).tag is Tag.NAME and is_last:
        words[i] = words[i]._replace(tag=Tag.NAME)


def _particle(words: list[Token], i: int, text: str) -> None:
    """ "Rio de Janeiro", "Oscar de la Renta" are one name."""
    behind = words[i + 2] if _behind(words, i).low in _PARTICLES and i + 2 < len(words) else _behind(words, i)
    if _before(words, i).tag is Tag.NAME and behind.tag is Tag.NAME:
        words[i] = words[i]._replace(tag=Tag.NAME)


def _come(words: list[Token], i: int, text: str) -> None:
    """ "Come May 4, the lamps go out" """
    if _behind(words, i).tag is Tag.DATE and _before(words, i).tag is Tag.PUNCT:
        words[i] = words[i]._replace(tag=Tag.PREP)


def _not_until(words: list[Token], i: int, text: str) -> None:
    """ "Not until May 4 will the pier reopen", "Only on May 4 will the court rule": put as "On May 4 the pier will"."""
    led = [w.tag for w in words[i + 1 : i + 4]]
    if (
        led != [Tag.PREP, Tag.DATE, Tag.MODAL]
        or words[i + 1].low not in _UNTIL
        or _before(words, i).tag is not Tag.PUNCT
    ):
        return
    subject = _take_subject(words[i + 4 : i + 4 + LONGEST_INVERTED])
    if subject:
        verb = i + 4 + subject
        then = words[i]._replace(low="then", tag=Tag.ADV)
        lead = words[i + 1]._replace(low="on")
        words[i:verb] = [lead, words[i + 2], *words[i + 4 : verb], words[i + 3], then]


def _take_subject(words: Sequence[Token]) -> int:
    """How many words the subject has that stands before its verb: "the pier" of "the pier reopen"."""
    if words and words[0].tag is Tag.PRON:
        return 1
    end = next((k for k, w in enumerate(words) if k and w.tag not in (Tag.NAME, Tag.WORD)), len(words))
    if end < len(words) and words[end].tag in (Tag.SAY, Tag.BE, Tag.HAVE):
        return end
    known = next((k for k in range(1, end) if words[k].tag is Tag.WORD and words[k].low in CLAUSE_VERBS), end - 1)
    return known if known > 0 and words[known].tag is Tag.WORD else 0


def _up(words: list[Token], i: int, text: str) -> None:
    """ "Up Tide Day falls on May 4": at the head of a sentence the word belongs to the name that is the subject, if
    the verb follows and no other subject behind it."""
    end = next((k for k in range(1, len(words)) if words[k].tag is not Tag.NAME), 1)
    if i or end < 2:
        return
    verb, behind = words[end], words[end + 1 : end + 2]
    does = verb.tag in (Tag.MODAL, Tag.BE) or (verb.tag is Tag.WORD and verb.low.endswith("s"))
    if does and behind and behind[0].tag not in (Tag.DET, Tag.NAME, Tag.PRON):
        words[0] = words[0]._replace(tag=Tag.NAME)


def _next(words: list[Token], i: int, text: str) -> None:
    """ "The two sides next meet on May 4", not "the next meet" """
    if _behind(words, i).low == "meet" and _before(words, i).tag in NOMINAL:
        words[i] = words[i]._replace(tag=Tag.ADV)


def _colon(words: list[Token], i: int, text: str) -> None:
    """ "Three hearings on the plan: Monday at Penn High, Friday at the mill": the days are listed as behind a comma."""
    behind = words[i + 1 :]
    days = [k for k, w in enumerate(behind) if w.tag is Tag.DATE]
    is_list = len(days) > 1 and days[0] <= 1 and all(w.low in ("on", "from") for w in behind[: days[0]])
    if is_list and _before(words, i).tag in NOMINAL and not any(w.tag in _VERBAL for w in behind):
        words[i] = words[i]._replace(low=",")


RETAGGING: Mapping[str, Callable[[list[Token], int, str], None]] = {
    "a": _a,
    ":": _colon,
    "next": _next,
    "to": _to,
    "aged": _aged,
    "back": _back,
    "like": _like,
    "subject": _subject,
    "best": _better,
    "better": _better,
    "is": _is,
    **dict.fromkeys(("stands", "stand", "remains", "remain"), _stands),
    "got": _gets,
    "gets": _gets,
    "continued": _continued,
    "over": _over,
    **dict.fromkeys(("up", "out", "down", "off"), _up),
    "need": _need,
    "adds": _adds,
    "say": _say,
    "since": _since,
    "there": _there,
    **dict.fromkeys(("i'd", "you'd", "he'd", "she'd", "it'd", "we'd", "they'd"), _would),
    "come": _come,
    **dict.fromkeys(_PARTICLES, _particle),
    "not": _not_until,
    "only": _not_until,
}
"""By the word: what looks at the words around it and the text."""

_NONE = Token("", 0, 0, Tag.PUNCT)


def _before(words: Sequence[Token], i: int) -> Token:
    return words[i - 1] if i else _NONE


def _behind(words: Sequence[Token], i: int) -> Token:
    return words[i + 1] if i + 1 < len(words) else _NONE


def _begins_task(words: Sequence[Token]) -> bool:
    """Whether a verb and its object follow: "had better renew their passes", not "had better luck on Friday"."""
    is_base = len(words) > 1 and words[0].tag is Tag.WORD and not words[0].low.endswith("s")
    return is_base and (words[1].tag in (Tag.DET, Tag.PRON) or (words[0].low, words[1].low) == ("ask", "for"))


def _has_done(words: Sequence[Token], i: int) -> bool:
    """Whether a participle with its object, or "been", stands behind "it's": so that it is "it has"."""
    done = words[i + 1 : i + 4]
    if not done or done[0].low == "been":
        return bool(done)
    is_past = done[0].low.endswith("ed") or done[0].low in _HAD
    behind = done[2:] if len(done) > 1 and done[1].low in ("off", "back", "up", "out") else done[1:]
    return is_past and bool(behind) and (behind[0].tag is Tag.DET or behind[0].low.endswith("ing"))


def _is_verb_of_many(words: Sequence[Token], i: int) -> bool:
    """Whether "say" stands between several people and what they say: "rangers now say walkers can go back"."""
    before = [w for w in words[max(0, i - LONGEST_OF_MANY) : i] if w.tag is not Tag.ADV]
    after = words[i + 1].tag if i + 1 < len(words) else None
    is_many = any(w.tag in NOMINAL and w.low.endswith(("s", "people", "police")) for w in before)
    return is_many and before[-1].tag in NOMINAL and after in (Tag.DET, Tag.NAME, Tag.WORD, Tag.PRON)
