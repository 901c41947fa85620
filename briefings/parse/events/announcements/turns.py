"""Reads verbs that say less than the words behind them: "will begin on Monday to dredge the basin", "is in shops".

Promises what the clause's own words name; each reader answers for one wording.
"""

from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.announcements.after_verb import take_after_verb
from briefings.parse.events.announcements.clause_titles import what_follows
from briefings.parse.events.announcements.doing import NOMINALS
from briefings.parse.events.announcements.readings import UNTIL, Announcement, Reading, name_event
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_named, kind_of
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, head_of
from briefings.parse.events.wording import owners, titles
from briefings.parse.rules import events as rules
from briefings.parse.text.lexicon import DOCUMENTS
from briefings.parse.text.word_sets import OWNING

AWAITED = "somebody waits for an answer"
"""The rule of an answer that is expected."""

MADE = "somebody makes others do it"
_TOLD = DOCUMENTS | {"budget", "speech", "sermon", "verdict"}
"""What is delivered by telling it."""

_CAUSING = frozenset("make let have help".split())
_BEGINNING = frozenset("begin begins start starts".split())
_MARKETS = frozenset(rules.MARKETS.split())
_ORDERS = frozenset(rules.ORDERS.split())

_HIT = frozenset("closed shut hit halted disrupted delayed cancelled canceled grounded affected stopped".split())
_STRIKES = frozenset("strike walkout walk-out stoppage lockout blockade shutdown sit-in protest".split())
"""What others are hit by on its day."""

_RESUMED = ("taken up again", "picked up again", "start again", "begin again")
_OPENING = frozenset("start starts begin begins open opens commence commences".split())
_ANEW = frozenset(("afresh", "anew", "over", "over again", "all over again", "from scratch"))
"""How what had begun before starts for a second time."""

_AWAITING = frozenset("expect expects await awaits".split())
_GETTING = frozenset("get gets receive receives have has hear".split())
_CHOOSING = frozenset("choose chooses decide decides".split())
_MEETING = frozenset(
    "dominate dominates overshadow overshadows headline headlines skip skips miss misses boycott boycotts".split()
)
"""Verbs whose object is an event, whatever it is that is done."""

_PLANNED = frozenset("scheduled set due slated planned expected".split())
_DONE = frozenset(NOMINALS.values()) - {"departure", "arrival", "rise", "entry", "return"}
"""What can be done with something, as a noun."""

_COMPETING = ("compete", "competes")
_CONTESTS = frozenset("contest final finals games championships championship cup stakes derby heats heat".split())
_PICKED = frozenset("picked chosen selected seated".split())
_ANSWERS = frozenset("answer reply response".split())

_SINCE = ("from", "starting", "beginning", "effective")
_SURE = ("will", "'ll", "to", "are", "is")

LONGEST_TASK = 9
"""Words of what somebody begins to do."""


def read_begun(reading: Reading) -> Announcement | None:
    """ "The port will begin on Monday to dredge the basin"."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or words[p.at].low not in _BEGINNING or not reading.subject:
        return None
    behind = words[reading.date_at + 1 :]
    is_right_behind = reading.date_at > p.at and reading.preposition != "at" and reading.follows(words[p.at])
    if not is_right_behind or not behind or behind[0].tag is not Tag.TO:
        return None
    if reading.subject[0].tag is Tag.PRON or kind_of(reading.subject):
        return None
    task = (*behind[1:2], *what_follows(behind[2:], LONGEST_TASK))
    title = f"{titles.show(reading.text, reading.subject)} to {titles.show(reading.text, task)}"
    return Announcement(title, EventKind.OTHER, "somebody begins to do it", reading.subject)


def read_marketed(reading: Reading) -> Announcement | None:
    """ "The tide atlas will be in shops on Monday", "the film is in cinemas from Monday"."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or words[p.at].tag is not Tag.BE or reading.is_denied or not reading.subject:
        return None
    led = words[p.at + 1 : p.at + 4]
    place = next((w for w in led[1:] if w.low in _MARKETS), None)
    is_there = bool(led) and led[0].low in ("in", "on") and place is not None and reading.follows(place)
    if not is_there or reading.preposition in UNTIL or reading.subject[0].tag is Tag.PRON:
        return None
    title = f"Release of {titles.show_with_article(reading.text, reading.subject)}"
    return Announcement(title, EventKind.RELEASE, "from when it is on the market", event=reading.subject)


def read_eligible(reading: Reading) -> Announcement | None:
    """ "Pilots aged 60 will be eligible for the grant from Monday"."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or reading.date_at < p.at or reading.is_denied or not reading.subject:
        return None
    at = next((i for i in range(p.at, min(p.at + 3, reading.date_at)) if words[i].low == "eligible"), 0)
    is_sure = any(w.low in _SURE for w in words[: p.at])
    is_somebody = reading.subject[0].tag is not Tag.PRON or len(reading.subject) > 1  # "anyone over 60"
    if not at or not is_sure or not is_somebody or reading.preposition not in _SINCE:
        return None
    what = titles.show(reading.text, what_follows(take_after_verb(words[at + 1 :]), LONGEST_TASK))
    title = f"Eligibility of {titles.show_with_article(reading.text, reading.subject)} {what}".rstrip()
    return Announcement(title, EventKind.OTHER, "from when somebody may have it", reading.subject)


def read_forbidden(reading: Reading) -> Announcement | None:
    """ "Inns will be forbidden to sell cider from Monday", "inns will not be allowed to sell it from Monday"."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or not reading.subject or reading.preposition not in _SINCE:
        return None
    banned = ("allowed", "permitted") if reading.is_denied else ("forbidden", "prohibited", "banned", "barred")
    at = next((i for i, w in enumerate(words[: reading.lead_at]) if w.low in banned), 0)
    if at < 2 or words[at - 1].low != "be" or words[at + 1].low not in ("to", "from"):
        return None
    lead = "not to be" if reading.is_denied else "to be"
    task = titles.show(reading.text, words[at : reading.lead_at])
    title = f"{titles.show(reading.text, reading.subject)} {lead} {task}"
    return Announcement(title, EventKind.OTHER, "from when it is forbidden", reading.subject)


def read_ordered(reading: Reading) -> Announcement | None:
    """ "Stoves must stay cold from Monday under a fire ban": the ban."""
    p, behind = reading.predicate, reading.words[reading.date_at + 1 :]
    if p is None or not p.is_future or reading.date_at < p.at or reading.preposition not in ("from", "starting"):
        return None
    under = next((i for i, w in enumerate(behind[:-1]) if w.low == "under"), -1)
    if under < 0 or behind[under + 1].low not in ("a", "an"):
        return None
    what = phrases.find_phrase(behind, under + 1)
    order = next((i for i, w in enumerate(what) if w.low in _ORDERS), 0)
    if not order or any(w.tag not in (*NOMINAL, Tag.DET) for w in what[:order]):
        return None
    title = titles.show(reading.text, phrases.drop_determiner(what[: order + 1]))
    return Announcement(title, EventKind.OTHER, "an order under which something is so", event=what[: order + 1])


def read_hit(reading: Reading) -> Announcement | None:
    """ "Schools will be closed on Monday by a strike of teachers", "disrupted by a walkout": the strike."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or not p.is_passive or words[p.at].low not in _HIT:
        return None
    by = next((i for i in range(p.at + 1, len(words) - 1) if words[i].low == "by"), 0)
    what = phrases.find_phrase(words, by + 1) if by else ()
    noun = next((i for i, w in enumerate(what) if w.low.removesuffix("s") in _STRIKES), 0)
    if not noun or any(w.tag in (Tag.PREP, Tag.TO) for w in what[:noun]):
        return None
    return name_event(reading, what, "something is hit by it")


def read_resumed(reading: Reading) -> Announcement | None:
    """ "The talks will be taken up again on Monday", "The trial will start afresh on Monday"."""
    p = reading.predicate
    if p is None or not p.is_future or not kind_of(reading.subject):
        return None
    verb, *behind = reading.words[p.at : p.at + 3]
    done = " ".join(w.low for w in (verb, *behind))
    is_anew = verb.low in _OPENING and any(w.tag is Tag.ADV and w.low in _ANEW for w in behind[:1])
    if not (is_anew or done.startswith(_RESUMED)) or (done.startswith(("taken", "picked")) and not p.is_passive):
        return None
    title = f"{'New start' if is_anew else 'Resumption'} of {titles.show_with_article(reading.text, reading.subject)}"
    rule = "something begins again"
    return Announcement(title, kind_named(reading.subject), rule, reading.subject, event=reading.subject)


def read_answered(reading: Reading) -> Announcement | None:
    """ "The owners expect an answer on Monday"."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or words[p.at].low not in _AWAITING | _GETTING or reading.date_at < p.at:
        return None
    answer = phrases.find_phrase(take_after_verb(words[p.at + 1 :]), 0)
    answer = answer[:-2] if [w.low for w in answer[-2:]] == ["some", "time"] else answer
    is_own = words[p.at].low in _GETTING and answer[:1] != () and answer[0].low in OWNING
    noun = head_of(answer)
    if len(answer) < 2 or noun is None or noun.low not in _ANSWERS or not (is_own or answer[0].low in ("a", "an")):
        return None
    whom = reading.subject if p.subject and p.subject[0].tag is not Tag.PRON else ()
    title = titles.show(reading.text, phrases.drop_determiner(answer))
    title = f"{title} to {titles.show_with_article(reading.text, whom)}" if whom else title
    return Announcement(title, EventKind.OTHER, AWAITED, whom)


def read_picked(reading: Reading) -> Announcement | None:
    """ "Jurors will be picked on Monday"."""
    p = reading.predicate
    if p is None or not p.is_future or not p.is_passive or reading.words[p.at].low not in _PICKED:
        return None
    if not reading.subject or reading.subject[-1].low not in ("jurors", "jury"):
        return None
    return Announcement("Jury selection", EventKind.MEETING, "a jury is picked")


def read_choice(reading: Reading) -> Announcement | None:
    """ "The board will choose on Monday between a hotel and a school"."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or words[p.at].low not in _CHOOSING:
        return None
    begin = next((i for i in range(p.at + 1, len(words)) if words[i].low == "between"), 0)
    matter = what_follows(words[begin:], LONGEST_TASK + 2) if begin else ()
    if len(matter) < 2 or any(w.tag in (*NOMINAL, Tag.DET) for w in words[p.at + 1 : min(begin, reading.lead_at)]):
        return None
    owner = owners.show_owner(reading.text, reading.subject) if owners.is_nameable(reading.subject) else ""
    title = f"{owner} choice {titles.show(reading.text, matter)}".lstrip()
    return Announcement(title, EventKind.VOTE, "somebody chooses between two", reading.subject)


def read_met_event(reading: Reading) -> Announcement | None:
    """ "The row will dominate the summit on Monday", "Brook will skip Monday's debate": the summit, the debate."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or p.is_passive or words[p.at].low not in _MEETING:
        return None
    event = phrases.find_phrase(words, p.at + 1)
    return name_event(reading, event, "something happens at it") if kind_of(event) else None


def read_scheduled_for(reading: Reading) -> Announcement | None:
    """ "The bridge is scheduled for completion by Monday": its completion."""
    p, words = reading.predicate, reading.words
    behind = words[p.at + 1 : p.at + 4] if p else ()
    if p is None or len(behind) < 3 or words[p.at].low not in _PLANNED or behind[0].low != "for":
        return None
    noun, thing = behind[1].low, reading.subject
    if noun not in _DONE or behind[2].tag not in (Tag.PREP, Tag.DATE) or not thing or thing[0].tag is Tag.PRON:
        return None
    title = f"{noun} of {titles.show_with_article(reading.text, thing)}"
    kind = EventKind.RELEASE if noun in ("release", "publication") else EventKind.OTHER
    return Announcement(title, kind, "what something is scheduled for", event=thing)


def read_contest(reading: Reading) -> Announcement | None:
    """ "Twelve choirs compete on Monday in the final of the Tide Song Contest": the final."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or not (words[p.at].low in _COMPETING or _takes_part(words[p.at : p.at + 3])):
        return None
    at = next((i for i in range(p.at + 1, len(words) - 1) if words[i].low == "in"), 0)
    contest = phrases.drop_determiner(phrases.find_phrase(words, at + 1)) if at else ()
    if not contest or not (kind_of(contest) or contest[-1].low in _CONTESTS):
        return None
    return name_event(reading, contest, "somebody competes in it")


def _takes_part(words: Sequence[Token]) -> bool:
    return [w.low for w in words] in (["take", "part", "in"], ["takes", "part", "in"])


def read_made_to_do(reading: Reading) -> Announcement | None:
    """ "The board will make the pilots sit their test again on May 4", by what they will do."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or words[p.at].low not in _CAUSING or reading.date_at < p.at:
        return None
    rest = take_after_verb(words[p.at + 1 :])
    verb = next((i for i in range(1, len(rest) - 1) if _is_done_by(rest, i)), 0)
    if not verb:
        return None
    done = titles.show(reading.text, rest[verb:])
    return Announcement(f"{titles.show(reading.text, rest[:verb])} to {done}", EventKind.OTHER, MADE, reading.subject)


def _is_done_by(rest: Sequence[Token], i: int) -> bool:
    """Whether the word at `i` is what those before it are to do: "sit" of "the pilots sit their test"."""
    is_base = rest[i].tag is Tag.WORD and not rest[i].low.endswith(("s", "ed", "ing"))
    goal = rest[i + 1]
    return is_base and rest[i - 1].tag in NOMINAL and (goal.tag is Tag.DET or goal.low in OWNING)


def read_delivered(reading: Reading) -> Announcement | None:
    """ "The first ferry is due to be delivered on May 4"; a speech is held."""
    p = reading.predicate
    if p is None or not (p.is_passive and p.is_future) or reading.words[p.at].low != "delivered" or reading.is_denied:
        return None
    noun = head_of(reading.subject)
    if noun is None or kind_of(reading.subject) or noun.tag is Tag.PRON or noun.low in _TOLD:
        return None
    title = f"Delivery of {titles.show_with_article(reading.text, reading.subject)}"
    return Announcement(title, EventKind.OTHER, "something is delivered", reading.subject)


READERS = (
    read_made_to_do,
    read_delivered,
    read_met_event,
    read_contest,
    read_choice,
    read_begun,
    read_marketed,
    read_eligible,
    read_forbidden,
    read_ordered,
    read_hit,
    read_resumed,
    read_answered,
    read_picked,
)
"""The turns of phrase, of which at most one fits."""
