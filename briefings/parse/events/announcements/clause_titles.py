"""Tells an event by its clause as printed ("Harbour pilots to go before the board"), where no noun names it.

Promises the clause's own words, its subject and its verb with what belongs to it; only "to" stands for "will" and its
kin, and a date inside is left out.
"""

from collections.abc import Sequence

from briefings.parse.events.announcements.readings import UNTIL, Reading
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import is_counted, kind_of
from briefings.parse.events.clauses.predicates import Predicate
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens
from briefings.parse.events.wording import owners, titles
from briefings.parse.rules.calendar import NUMBERS
from briefings.parse.text.word_sets import OWNING

LONGEST = 16
"""Words of a clause that can stand in a title."""

SHORTEST = 7
"""Words of what belongs to a verb that stand in a title, however long the subject is."""

_BREAKS = frozenset({",", ";", ":", ".", "(", ")", "-", "–", "—", "--"})
_JOINTS = (Tag.PREP, Tag.CONJ, Tag.TO)
_CLAUSES = (Tag.SUB, Tag.REL)
_OPENS = (*NOMINAL, Tag.DET, Tag.PREP, Tag.TO, Tag.ADV)
_PARTICLES = frozenset("over up off out down in".split())
_BEHIND_OBJECT = frozenset("out down up off away apart back earlier later".split())
"""What belongs to a verb and stands behind its object: "will tear the old mill down", "will lock them out"."""

_MARKS = frozenset('$£€¥"“‘')
"""Marks with which an object can begin: an amount, a title."""

_GOES_ON = frozenset("follow follows proceed proceeds continue continues run runs come comes fall falls".split())
_LASTING = (*UNTIL, "from", "to")
"""Small words before the days that something runs for."""

_LEADING_ON = frozenset("to into toward towards against about over".split())
"""Small words that lead to what a verb aims at, never to where or when it is done."""

_ALONG = {"for", "through", "under", "along"}
"""Small words that lead on from what is being done: "begin drilling on May 4 through the ice"."""

_BEGINNING = frozenset("begin start stop continue resume".split())
"""Verbs that only say of another when it begins or ends: "will begin giving the shots"."""

_MANNERS = frozenset("early late soon well part planned scheduled expected usual normal".split())
"""Words behind "as" that tell how or when, not as what."""

_GOES_OVER = frozenset("take takes taking hand hands handed turn turned switch switched carry carried move go".split())
"""Verbs that "over" can belong to."""

_TIMES = frozenset("hours minutes days weeks hour day week".split())
_WITHIN = frozenset({"whether", "how", "why", "what"})

_GIVEN = frozenset("given extended delivered expanded".split())
"""What is done to a thing for somebody: "medals will be given to the pilots"."""


def tell_clause(reading: Reading, p: Predicate, length: int, rest: Sequence[Token]) -> str:
    """The clause's subject, and its verb of `length` words with what follows it; `rest` as `after_verb` gives it."""
    words, text = reading.words, reading.text
    is_begun = words[p.at].low.endswith("ing") and p.at > 0 and words[p.at - 1].low in _BEGINNING
    begin = p.at - 1 if p.at and (words[p.at - 1].low in ("be", "been", "have") or is_begun) else p.at
    begin -= words[begin].low == "been" and words[begin - 1].tag is Tag.HAVE
    end = p.at + length
    leads_to_date = end < len(words) and words[end].low in ("in", "on")
    if _is_over_days(words, p.at, end):
        leads_to_date, rest = True, rest[1:]
    leads = (Tag.PREP,) if leads_to_date else (Tag.DATE, Tag.PREP)
    if end + 1 < len(words) and words[end].low in _PARTICLES and words[end + 1].tag in leads:
        rest = rest[1:] if rest and rest[0] is words[end] else rest
        end += 1
    verb = titles.show(text, words[begin:end])
    following = what_follows(rest, max(SHORTEST, LONGEST - length - len(reading.subject)))
    behind = rest[len(following) :] if following and following[0] is rest[0] else ()
    if len(behind) == 1 and behind[0].low in _BEHIND_OBJECT:
        following = (*following, *behind)
    if following and end < len(words) and following[0] is words[end]:
        done = titles.show(text, (*words[begin:end], *following))
    else:
        done = f"{verb} {titles.show(text, following)}" if following else verb
    if aim := _aim_behind_date(reading, [*words[p.at : end], *following]):
        done = f"{done} {titles.show(text, aim)}"
    is_owned = bool(p.subject) and p.subject[0].low in OWNING and reading.subject[-1].tag is not Tag.NAME
    doer = owners.drop_possessive(reading.people if is_owned else titles.show(text, reading.subject))
    is_under_way = reading.words[p.at].low.endswith("ing") and reading.words[p.at - 1].low in ("is", "are")
    joint = " " if is_under_way or (p.is_present and reading.date_at > p.at) else " to "
    led = words[max(0, p.at - 1 - reading.is_denied) : p.at]  # "is not opened until May 4"
    is_done_from = p.is_passive and any(w.low in ("is", "are") for w in led) and not is_under_way
    joint = " to be " if is_done_from and joint == " to " else joint  # "is barred from May 4"
    return doer + joint + done


def _is_over_days(words: Sequence[Token], verb: int, end: int) -> bool:
    """Whether "over" leads to days and does not belong to the verb: "will be trained over May 4-8", not "take over"."""
    over, leads_on = [w.low for w in words[end : end + 1]] == ["over"], words[end + 1 : end + 2]
    return over and bool(leads_on) and leads_on[0].tag is Tag.DATE and words[verb].low not in _GOES_OVER


def _aim_behind_date(reading: Reading, told: Sequence[Token]) -> Tokens:
    """Where what is `told` leads, if its date comes between: "towards the reef" of "will sail on May 4 towards the
    reef"."""
    words, at = reading.words, reading.date_at
    behind = words[at + 1 :]
    leads_on = _LEADING_ON | _WITHIN | (_ALONG if told[-1].low.endswith("ing") else set())
    if not behind or behind[0].low not in leads_on or not reading.follows(told[-1]):
        return ()
    return phrases.find_tail(behind)


def what_follows(words: Sequence[Token], longest: int) -> Tokens:
    """What belongs to a verb: up to a mark or another clause; cut before a small word if it has more than `longest`
    words."""
    end = next((i for i, w in enumerate(words) if _breaks(words, i, w)), len(words))
    if end > longest:
        cuts = (*range(longest, 2, -1), *range(longest + 1, end))
        end = next((i for i in cuts if words[i].tag in _JOINTS and words[i].low not in _PARTICLES), end)
    opens = bool(words) and (words[0].tag in _OPENS or words[0].low in _WITHIN or words[0].low in _MARKS)
    return phrases.trim_right(words[:end]) if opens else ()


def _breaks(words: Sequence[Token], i: int, word: Token) -> bool:
    if word.low in _BREAKS:
        is_joined = word.low in "-–" and i and words[i - 1].end == word.start
        lists_qualities = word.low == "," and i > 1 and words[i - 2].tag is Tag.DET and words[i - 1].tag is Tag.WORD
        return not is_joined and not lists_qualities
    if word.tag in _CLAUSES:
        return word.low not in _WITHIN
    if word.low == "as":
        is_role = not i and len(words) > 1 and words[1].tag is Tag.WORD and words[1].low not in _MANNERS
        # "joins as first mate" names a role
        return not is_role and (i + 1 == len(words) or words[i + 1].tag not in (Tag.DET, Tag.NAME))
    return word.low in ("that", "after", "before") and i > 0


def is_told_by_clause(reading: Reading, p: Predicate, title: str, verb: str, rest: Sequence[Token]) -> bool:
    """Whether a noun cannot tell what is done: who does it is too long for a possessive, or does what only an event
    can do by itself ("the governor will follow on the heels of his deputy")."""
    subject = reading.subject
    if not subject or subject[0].tag is Tag.PRON:
        return False
    is_thing = len(subject) == 1 and subject[0].tag is Tag.WORD and kind_of(subject) is None
    is_thing = is_thing and not p.is_passive and not is_counted(subject)
    if len(rest) > 1 and rest[0].low in NUMBERS and rest[1].low in _TIMES:
        return True  # "schools will open two hours late"
    if is_thing and title.lower() == subject[0].low and rest:
        return True  # "Leaflets go out to every home"
    if p.is_passive:
        is_given = verb in _GIVEN and kind_of(subject) is None and bool(rest) and rest[0].tag is Tag.TO
        return is_given or all(w.low.isdigit() for w in subject)
    owner = owners.show_owner(reading.text, subject)
    if p.row and p.row.joint and len(owners.split_parties(subject)) > 1 and owner not in title:
        return titles.show(reading.text, subject) in title
    if p.row is None or "{owner}" not in p.row.title + p.row.bare:
        if kind_of(subject) is not None or is_counted(subject) or verb not in _GOES_ON:
            return False
        return not verb.startswith("run") or subject[0].low == "no" or not _lasts(reading, p)
    if "{rest}" in p.row.title and rest and rest[0].tag in (*NOMINAL, Tag.DET) and title.startswith(owner):
        return True
    return title.startswith(owner) and not owners.is_nameable(owners.find_inner_owner(subject))


def _lasts(reading: Reading, p: Predicate) -> bool:
    """Whether the verb only tells how long something goes on: "runs May 4", "will run from May 4"."""
    is_next = reading.date_at == p.at + 1 or (reading.lead_at == p.at + 1 and reading.preposition in _LASTING)
    return is_next and not reading.is_denied
