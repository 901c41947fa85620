"""Reads what has to be done by a date, or is asked for, and what readers are asked to join.

Promises a title from the clause's own words or nothing; knows no other sentence.
"""

import re
from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.announcements.doing import NOMINALS
from briefings.parse.events.announcements.readings import Announcement, Reading, name_event
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import PREDICATES, last_phrase
from briefings.parse.events.clauses.nouns import can_close, kind_of
from briefings.parse.events.clauses.predicates import CLAUSE_VERBS
from briefings.parse.events.clauses.tagging import AUXILIARIES, NOMINAL, Tag, Token
from briefings.parse.events.wording import titles
from briefings.parse.rules import events as rules
from briefings.parse.text.word_sets import JOBS, OWNING

SHORT_RELATIVE = 24
"""Characters of " who want seats", which a title has room for beside its task."""

LONGEST_RELATIVE = 70
"""Characters of a relative clause that can stand in a title."""

ADDRESSED = ("you", "we", "i")
"""Whom a title does not name."""

CAN = frozenset({"can", "may"})
_MUST = frozenset(rules.MUST.split())
_STEPS = frozenset(rules.STEPS.split())
_INVITATIONS = frozenset(rules.INVITATIONS.split())
_ASKING = frozenset("call email e-mail phone text contact write visit message ring".split())
_COMPELS = frozenset(rules.COMPELS.split())
_STILL = ("still", "also", "now", "only")
_TAKEN = frozenset({"accepted", "taken", "received", "welcome", "invited", "sold", "possible"})
_PLACING = ("in", "at", "on", "with")
_ANYBODY = frozenset("anyone anybody those people".split())
"""Who are told only by a relative clause: "anyone who needs an interpreter"."""

_ENJOYED = frozenset("heard watched viewed seen visited streamed replayed read enjoyed found".split())
"""What can be done with something as long as it is there, which nobody has to do."""

_ACCORDS = frozenset("deal agreement settlement accord compromise truce pact contract".split())
_LACKING = frozenset("no not fail fails cannot".split())
_OWING = ("has", "have", "need", "needs")
_WHEREABOUTS = frozenset("out away gone back home clear".split())
"""What people have to be by an hour: "has to be out by noon"."""

_LABELLED = ("it", "them", "yours", "these")
LONGEST_LABEL = 60
_LABEL = re.compile(r"(?:^|[\n.•*–-]\s{0,3})([A-Z][\w'’ -]+):\s$")

_RUNNING = re.compile(
    r"\b(?:[Tt]he|[Oo]ur) (?P<what>(?:[\w'’-]+ ){1,5}?)(?:is|are|has been|have been) "
    r"(?:now |still )?(?:open|extended|running):\s$"
)
"""What is said right before the colon behind which readers are asked to take part: "The contest is open: "."""

_ABLE = re.compile(
    r"\b(?:can|may|could|(?:wants?|wish(?:es)?|hopes?|plans?|intends?)\sto)\s(?P<task>[^,;.\n]{3,60}),?\s(?:but|and)\s"
)
"""What somebody can do or wants to, before what is said of when."""

_WANTED_BY = re.compile(r" who (?:wish(?:es)?|wants?|intends?|would like) to (?P<task>.+)")
"""What those want to do who "must do so by Friday"."""

_CALLED = re.compile(r"([A-Za-z'’-]+):\s$")
_ADDRESSED_BY = frozenset(rules.ADDRESSED.split())
_MATTERS = frozenset({"whether", "how", "on"})
_POLITE = frozenset({"please", "then", "and"})
LASTS = ("until", "till", "through", "thru")
BY = ("by", "before", "until", "till", "than")

_JOINED = re.compile(r"[\w'’ -]{2,50} (?:and|or)")
"""A verb with what belongs to it, which another one is joined to."""

_IN_BRACKETS = re.compile(r"^\([^()]{1,40}\) ")


def show_relative(reading: Reading) -> str:
    """The relative clause that tells which people are meant, with a blank before it: " who want a permit"."""
    p = reading.predicate
    if p is None or not p.subject:
        return ""
    rest = [w for w in p.subject if reading.subject and w.start > reading.subject[-1].end]
    if rest and not rest[0].low.endswith("ed"):
        return ""  # "letters from anyone who sails", but "owners listed here who sail"
    verb = next((w for w in reading.words if w.start > p.subject[-1].end), None)
    between = " ".join(reading.text[p.subject[-1].end : verb.start].split()) if verb else ""
    between = _IN_BRACKETS.sub("", between)
    is_any = p.subject[-1].low == "anyone" and reading.text.endswith("oever", 0, p.subject[-1].end)  # "whoever sails"
    return f" {between}" if (is_any or between.startswith("who ")) and len(between) <= LONGEST_RELATIVE else ""


def read_step(reading: Reading) -> Announcement | None:
    """\"Send a test file by Friday\", \"Join the rehearsal on Sunday\"."""
    words = reading.words[: reading.lead_at + 1]
    while words and (words[0].tag is Tag.PUNCT or words[0].low in _POLITE or words[0].low.isdigit()):
        words = words[1:]
    if len(words) < 2 or words[1].tag in (*AUXILIARIES, Tag.PUNCT):
        return None
    comma = next((i for i, w in enumerate(words[:-1]) if w.low == ","), 0)
    is_asked = words[0].tag is Tag.TO and comma and words[comma + 1].low in _ASKING
    if is_asked and reading.preposition in BY:  # "To register, call the office by Friday"
        task = titles.show(reading.text, phrases.trim_task(words[1:comma]))
        return Announcement(f"Deadline to {task}", EventKind.DEADLINE, "a step to take by a date")
    has_no_subject = reading.predicate is None or not reading.predicate.at
    is_step = words[0].low in _STEPS or (has_no_subject and _is_imperative(words))
    is_step = is_step or (reading.predicate is None and _is_addressed(reading.text, words))
    if is_step and reading.preposition in BY and not any(w.tag is Tag.MODAL for w in words):
        task = titles.decapitalise(titles.show(reading.text, phrases.trim_task(words)))
        label = _LABEL.search(reading.text, max(0, words[0].start - LONGEST_LABEL), words[0].start)
        if told := _RUNNING.search(reading.text, max(0, words[0].start - LONGEST_LABEL), words[0].start):
            return Announcement(
                f"Deadline for the {told['what'].rstrip()}", EventKind.DEADLINE, "a step to take by a date"
            )
        if label and words[1].low in _LABELLED:
            task = f"{words[0].low} {titles.decapitalise(label[1])}"  # "Old passes: swap yours by Friday"
        return Announcement(f"Deadline to {task}", EventKind.DEADLINE, "a step to take by a date")
    if words[0].low in _INVITATIONS and words[1].low == "us":
        return _read_join_us(reading)
    what = phrases.find_phrase(words, 1) if words[0].low in _INVITATIONS and words[1].tag in (*NOMINAL, Tag.DET) else ()
    return name_event(reading, what, "what readers are invited to") if what and what[0].tag is not Tag.PRON else None


def _is_imperative(words: Sequence[Token]) -> bool:
    """Whether the words begin with a verb and its object, and have no subject: "Report any clash to the board"."""
    verb, thing = words[:2]
    is_base = verb.tag in (Tag.WORD, Tag.NAME) and (
        verb.low == "bring" or not verb.low.endswith(("s", "ed", "ing", "ly"))
    )
    return is_base and (thing.tag is Tag.DET or thing.low in OWNING) and thing.low != "all"


def _is_addressed(text: str, words: Sequence[Token]) -> bool:
    """Whether people are called before a colon, behind which a verb stands: "Members: move boats by Friday"."""
    called = _CALLED.search(text, max(0, words[0].start - LONGEST_LABEL), words[0].start)
    whom = called[1].lower() if called else ""
    is_verb = words[0].low in NOMINALS or words[0].low in CLAUSE_VERBS
    return bool(whom) and (whom in _ADDRESSED_BY or whom.removesuffix("s") in JOBS) and is_verb


def _read_join_us(reading: Reading) -> Announcement | None:
    """ "Join us on Sunday for the choir's rehearsal"."""
    for i, word in enumerate(reading.words[:-1]):
        if word.low in ("for", "at") and reading.words[i + 1].tag in (*NOMINAL, Tag.DET):
            what = phrases.find_phrase(reading.words, i + 1)
            return name_event(reading, what, "what readers are invited to") if kind_of(what) else None
    return None


def read_duty(reading: Reading) -> Announcement | None:
    """\"The law requires the council to publish its accounts by Friday\"."""
    p = reading.predicate
    if not p or reading.words[p.at].low not in _COMPELS or reading.preposition not in BY:
        return None
    who = phrases.find_phrase(reading.words, p.at + 1)
    to = p.at + 1 + len(who)
    if not who or to >= reading.date_at or reading.words[to].tag is not Tag.TO:
        return None
    task = titles.show(reading.text, phrases.trim_task(reading.words[to + 1 : reading.lead_at]))
    people = titles.show(reading.text, phrases.drop_determiner(who))
    return Announcement(f"Deadline for {people} to {task}", EventKind.DEADLINE, "by when a duty must be done", who)


def read_condition(reading: Reading) -> Announcement | None:
    """ "The port will close unless there is a deal by Friday", "if no deal is reached by Friday"."""
    words = reading.words[: reading.date_at]
    at = next((i for i, w in enumerate(words) if w.low in _ACCORDS and i), 0)
    if reading.preposition not in ("by", "before") or not at:
        return None
    what = last_phrase(words[: at + 1])
    led = reading.text[: words[0].start][-8:].lower().split()[-1:] or [""]
    lacks = words[at - len(what) - 1].low == "without" if len(what) <= at else what[0].low == "without"
    is_lost = led[0] == "if" and not _LACKING.isdisjoint(w.low for w in words)
    if led[0] != "unless" and not is_lost and not lacks:
        return None
    what = what[what[0].low in ("a", "an", "no", "the", "any") :]
    title = f"Deadline for {titles.show_with_article(reading.text, what)}"
    return Announcement(title, EventKind.DEADLINE, "by when people must agree")


def _has_thing(reading: Reading) -> bool:
    """Whether "have" is no duty: "hopes to have the roof back by June", "has promised a ruling by June"."""
    p, words = reading.predicate, reading.words
    if p is None or not p.at:
        return False
    has = words[p.at - 1].low in ("has", "have") and words[p.at - 2].tag is not Tag.MODAL  # "must have joined by June"
    must = words[p.at - 1].low == "must"  # "must have a manager by June"
    must = must or (words[p.at - 1].tag is Tag.TO and words[p.at - 2].low in _OWING)  # "has to have it signed by June"
    return (has and words[p.at].low.endswith("ed")) or (words[p.at].low == "have" and not must)


def _was_ordered(reading: Reading) -> bool:
    """Whether the verb only tells what somebody did: "ordered the pier shut", not "ordered pilots to leave"."""
    p = reading.predicate
    return p is not None and not p.is_future and reading.words[p.at].low in _MUST


def _is_to_do_it(reading: Reading) -> bool:
    """Whether something "is to be" somewhere ("bids are to be at the office by Friday"), or whoever it is asked to do
    it: "those who want a seat are to write to the clerk by Friday"."""
    p, words = reading.predicate, reading.words
    if p is None or p.at < 2 or words[p.at - 1].tag is not Tag.TO or words[p.at - 2].low not in ("is", "are"):
        return False
    if any(w.low in _ANYBODY for w in p.subject[:1] + p.subject[-1:]):
        return True
    is_there = words[p.at].low == "be" and p.at + 2 < reading.lead_at
    return is_there and words[p.at + 1].low in _PLACING and words[p.at + 2].tag in (*NOMINAL, Tag.DET)


def _is_taken(words: Sequence[Token]) -> bool:
    """Whether the verb says that something can be had or handed in: "are accepted", "are on sale"."""
    return bool(words) and (words[0].low in _TAKEN or [w.low for w in words] == ["on", "sale"])


def _task_before(reading: Reading) -> str:
    """What "do so" stands for, in the clause before: "can overrule the board, but must do so by Friday"."""
    begin = reading.words[0].start
    able = list(_ABLE.finditer(reading.text, max(0, begin - LONGEST_RELATIVE), begin))
    return able[-1]["task"] if able else ""


def _task_joined(reading: Reading, verb: int) -> str:
    """What must be done as well, or else, and stands between "must" and the verb: the "sue or" of "must sue or step
    aside"."""
    words = reading.words
    between = reading.text[words[verb - 1].end : words[verb].start].strip() if verb else ""
    return f"{between} " if _JOINED.fullmatch(between) else ""


def read_must(reading: Reading) -> Announcement | None:
    """\"Written motions must be filed by Friday\"."""
    p, words = reading.predicate, reading.words
    is_before = any(w.low.endswith(("s before", "week before")) for w in words[reading.date_at : reading.date_at + 1])
    must = (reading.preposition in ("by", "before", "than") or is_before) and not _has_thing(reading)
    must = must and (reading.has_before_verb(_MUST) or _is_to_do_it(reading)) and not _was_ordered(reading)
    still = int(p is not None and p.at > 1 and words[p.at - 1].low in _STILL)  # "can still sign up"
    can = reading.preposition in LASTS and p and p.at and words[p.at - 1 - still].low in ("can", "may", "be")
    can = can and p and words[p.at].low not in _ENJOYED
    if p and words[p.at - 1].low == "be" and any(w.low in ("should", "there") for w in words[: p.at]):
        return None
    if p and [w.low for w in words[p.at : p.at + 2]] == ["due", "out"]:
        return None  # "the report is due out by Friday"
    if p and reading.preposition in LASTS and _is_taken(words[p.at : p.at + 2]) and can_close(reading.subject):
        if reading.is_denied:
            return None
        return Announcement(f"Deadline for {reading.people}", EventKind.DEADLINE, "until when something is taken")
    if not p or (not must and not (can and reading.has_before_verb(CAN))):
        return None
    begin = p.at - 1 if words[p.at - 1].low in ("be", "have") else p.at
    end = reading.lead_at if reading.date_at > p.at else len(words)  # "Until Friday you can enter the contest"
    task = _task_joined(reading, begin) + titles.show(reading.text, phrases.trim_task(words[begin:end]))
    has_object = any(w.tag in NOMINAL for w in words[p.at + 1 : end])
    behind = words[reading.date_at + 1 :] if reading.date_at > p.at else ()
    if not has_object and behind and behind[0].low in _MATTERS:  # "must decide by Friday whether to renew it"
        task = f"{task} {titles.show(reading.text, phrases.find_tail(behind))}"
    if not has_object and reading.relative and words[0].tag is Tag.PRON:
        task = f"{task} {titles.show(reading.text, reading.relative)}"
    is_anybody = bool(p.subject) and p.subject[-1].low in _ANYBODY
    named = reading.people or ("those" if is_anybody else "")
    relative = show_relative(reading)
    tells_who = is_anybody or not has_object or len(relative) <= SHORT_RELATIVE
    people = named + (relative if tells_who else "")
    whom = f"for {people}" if named.lower() not in ("", *ADDRESSED) else ""
    state = [w.low for w in words[p.at - (words[p.at].low != "be") :][:2]]
    if task in ("", "be") and state[:1] == ["be"] and not _WHEREABOUTS.isdisjoint(state):
        task = " ".join(state)
    if words[p.at].low == "so":
        is_open = is_anybody or (p.subject and p.subject[-1].low in ("person", "persons"))
        wanted = _WANTED_BY.match(relative) if is_open else None
        task, whom = (wanted["task"], "") if wanted else (_task_before(reading), whom)
    is_told = not task or (words[p.at].low == "reach" and not has_object)  # "must reach her"
    is_told = is_told or (words[p.at].low in PREDICATES and (p.is_passive or not has_object))
    title = f"Deadline {whom}" + ("" if is_told else f" to {task}")
    title = " ".join(title.split())
    return Announcement(title, EventKind.DEADLINE, "by when something must be done", reading.subject)
