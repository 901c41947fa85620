"""What the phrases around a row's verb are: a road, voters, a person, somebody's own doors, what lets people in.

Promises an answer from the words of one phrase; which row fits and what it makes of them is for `rows`.
"""

import re
from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import is_counted, kind_of
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, head_of, is_plural
from briefings.parse.events.wording import titles
from briefings.parse.rules import places, roles
from briefings.parse.text.word_sets import BODIES, JOBS, OFFICES, OWNING, VESSELS

_ROADS = frozenset(places.ROADS.split())
VOTERS = frozenset(
    """
    voters residents citizens islanders shareholders members councillors councilors lawmakers senators mps deputies
    delegates commissioners trustees supervisors""".split()
)
"""Who decide by a vote."""

_VOTING_BODIES = frozenset(roles.VOTING_BODIES.split())
ADMISSIONS = frozenset("seat seats pass passes ticket tickets".split())
"""What lets people in, whose sale brings nothing new out."""

MONUMENTS = frozenset(
    """bench bust cairn clock fountain memorial monument mosaic mural obelisk painting plaque portrait sculpture
    skeleton statue tapestry whale window""".split()
)
"""What is unveiled where it stands and brings nothing out."""

BEGINNING = {
    **dict.fromkeys(("begin", "begins", "start", "starts"), "Start"),
    **dict.fromkeys(("resume", "resumes", "restart", "restarts"), "Resumption"),
}
"""What begins with these verbs and is no event by itself, as a title tells it: "Start of fines"."""

_UNDER_WAY = ("kick off", "get under way", "get underway", "get going", "get started", "commence")
"""What an event or a team does, too; several other things that do so only start: "Start of lessons"."""

_UNDERGOING = frozenset("make makes have has get gets undergo undergoes face faces receive receives".split())
_UNDERGONE = frozenset("run runs test tests trials inspection inspections overhaul refit checkup scan surgery".split())
"""What is told of the thing or the person that has it: "the ferry gets a trial run"."""

_LET_GO = (
    JOBS
    | VESSELS
    | frozenset(
        "prisoner prisoners inmate inmates hostage hostages detainee detainees suspect suspects captives".split()
    )
)
"""Who or what is set free where it is released."""

_HEARERS = frozenset("chamber house lawmakers legislators senators mps justices judges jurors magistrates".split())
"""Who hears people where they sit, besides bodies."""

_POSTS = frozenset("prison jail custody duty work camp training barracks".split())
"""Where somebody reports without any report."""

_LAUNCHES = ("launch", "launching")
_LENGTHS = ("-hour", "-minute", "-second")
_LAUNCH = re.compile(r"\b(?:[Ll]aunch|[Ll]iftoff|[Ll]ift-off|[Rr]ocket)")
_SIGNING = frozenset("sign signs signed signing".split())
_GOING_ON = ("go on", "goes on")
_OTHERWISE = (
    ("", "out", ("of",)),
    ("shut", "", ("off",)),
    ("", "back", ("with", "to", "for")),
    ("close", "", ("out",)),
    ("go on", "", ("to",)),
    ("goes on", "", ("to",)),
    ("go out", "", ("at", "in", "across", "over")),
    ("goes out", "", ("at", "in", "across", "over")),
    ("drop", "", ("to", "by", "below", "from")),
    ("file", "", ("into", "past", "out", "in", "through", "along", "off", "on", "to")),
)
"""How a row's verb begins and ends, and the words behind it with which it means something else."""


def noun_of_start(verb: str, subject: Tokens) -> str:
    """The noun of what the subject, which is no event, does as it begins: "Start"; empty where it does something else,
    or is only counted."""
    if verb in _UNDER_WAY and is_plural(subject):
        return "Start"
    return "" if is_counted(subject) else BEGINNING.get(verb, "")


def with_bearer(text: str, title: str, verb: str, subject: Tokens, goal: Tokens) -> str:
    """The title with whom or what it is done to, if it only tells what: "Trial run of the ferry"."""
    is_bare = bool(subject and goal) and title == titles.show(text, phrases.drop_determiner(goal))
    is_undergone = is_bare and verb in _UNDERGOING and goal[-1].low in _UNDERGONE
    return f"{title} of {titles.show_with_article(text, subject)}" if is_undergone else title


def means_other(verb: str, behind: str, *, is_event: bool) -> bool:
    """Whether the word behind a row's verb gives it another meaning: "comes out of the fund", "comes back to life",
    "the limit drops to 25 mph". `is_event`: it is said of an event."""
    if verb in _GOING_ON and not is_event:
        return True
    return any(verb.startswith(begin) and verb.endswith(end) and behind in leads for begin, end, leads in _OTHERWISE)


def signs_nothing(verb: str, behind: Sequence[Token]) -> bool:
    """Whether people only put themselves down for something: "sign up below", "sign in at the door"."""
    particle = behind[0].low if behind and verb in _SIGNING else ""
    is_free = len(behind) < 2 or behind[1].tag not in (*NOMINAL, Tag.DET, Tag.DATE)  # not "sign in Penn", "on May 4"
    return particle in ("up", "off") or (particle in ("in", "on", "out") and is_free)


def gives_himself_up(verb: str, behind: Sequence[Token]) -> bool:
    """Whether somebody only comes to where he has to be: "report to a federal prison", "reports for duty"."""
    return verb.startswith("report") and any(w.low in _POSTS for w in behind[:6])


def come_out(verb: str, subject: Tokens) -> bool:
    """Whether people come out of a building, which brings nothing out: "members come out at noon"."""
    head = head_of(subject)
    is_many = head is not None and (head.low in VOTERS or head.low.removesuffix("s") in JOBS)
    return verb in ("come out", "comes out") and is_many


def is_launch_window(text: str, subject: Tokens) -> bool:
    """Whether the subject is the time in which a launch can take place, which opens when it does: "the launch window",
    or in a text about a launch "a two-hour window"."""
    own = phrases.drop_determiner(subject)
    if not own or own[-1].low != "window":
        return False
    if len(own) > 1:
        return own[-2].low in _LAUNCHES or (own[-2].low.endswith(_LENGTHS) and _LAUNCH.search(text) is not None)
    return _LAUNCH.search(text) is not None


def is_road(words: Tokens) -> bool:
    """Whether a phrase is the name of a road or a square, which is shut or opened where it is."""
    return len(words) > 1 and all(w.tag is Tag.NAME for w in words) and words[-1].low in _ROADS


def find_met(tail: Tokens) -> Tokens:
    """Whom somebody travels to meet: "both sides" of "to meet both sides"."""
    leads = len(tail) > 2 and tail[0].tag is Tag.TO and tail[1].low == "meet"
    return phrases.find_phrase(tail, 3 if tail[2].low == "with" else 2) if leads else ()


def are_own_doors(words: Tokens) -> bool:
    """Whether somebody who opens or closes them just opens or closes: "the library will close its doors"."""
    return words[0].low in OWNING and any(w.low in ("doors", "gates") for w in words[1:3])


def without_own_doors(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind "opens", without "its doors" before what it opens them for: "for tours of the vault"."""
    doors = len(words) > 3 and words[0].low in OWNING and words[1].low in ("doors", "gates") and words[2].low == "for"
    return words[2:] if doors else words


def opens_that_day(words: Tokens, behind: Sequence[Token]) -> bool:
    """Whether somebody only opens on the day told before, at an hour of it: "opens its doors at 8 a.m. that day"."""
    return are_own_doors(words) and any(w.low.endswith("that day") for w in behind[:1])


def is_own_sitting(words: Sequence[Token]) -> bool:
    """Whether the words only tell that a body does something as it sits: "at its June 19 meeting"."""
    return len(words) > 1 and words[0].low == "at" and words[1].low in OWNING


def has_owner(words: Tokens) -> bool:
    """Whether the phrase says itself whose what it names is: "its third-quarter results", "the country's vote"."""
    pronoun = words[0].low.partition(" ")[0] if words else ""
    return pronoun in OWNING or any(w.low.endswith("'s") for w in words[:2])


def place_of_voters(words: Tokens) -> Tokens:
    """Where those vote who go to the polls, its small word first: "in Norland" of "voters in Norland"."""
    at = next((i for i, w in enumerate(words) if w.low in ("in", "of") and i), -1)
    return words[at:] if at > 0 and words[at - 1].tag is Tag.WORD and words[-1].tag is Tag.NAME else ()


def election_in(rest: Sequence[Token]) -> Tokens:
    """What people go to the polls for: "for the state primary", "in the first round of a presidential election"."""
    leads = (i for i, w in enumerate(rest[:-1]) if w.low in ("in", "for") and rest[i + 1].tag in (*NOMINAL, Tag.DET))
    found = (phrases.find_phrase(rest, i + 1) for i in leads)
    return next((noun for noun in found if kind_of(noun) is EventKind.VOTE and noun[-1].low != "kind"), ())


def sits(words: Tokens) -> bool:
    """Whether the words name a body or a sitting that hears people, so that it does not just hear from somebody."""
    return bool(words) and (words[-1].low in BODIES | _HEARERS or kind_of(words) is EventKind.MEETING)


def is_person(words: Tokens) -> bool:
    """Whether the words are somebody's name behind an office, "Norland Prime Minister Ada Brook", or a delegation."""
    if (head := head_of(words)) and head.low in ("sides", "delegation", "delegations", "envoys"):
        return True
    return len(words) > 2 and all(w.tag is Tag.NAME for w in words) and any(w.low in OFFICES for w in words[:-1])


def name_act(verb: str, subject: Tokens, rest: Sequence[Token]) -> str:
    """What is done to the subject, as a noun, where the row's own title would mean another thing: "inauguration", and
    the "release" of whom or what is let go, which brings nothing out: "will be released from prison"."""
    if verb == "inaugurated":
        return "Inauguration"
    is_let_go = bool(subject) and subject[-1].low in _LET_GO
    behind = [word.low for word in rest[:2]]
    is_let_go = is_let_go or behind[:1] in (["into"], ["from"]) or behind in (["on", "bail"], ["on", "parole"])
    return "Release" if verb == "released" and is_let_go else ""


def votes(words: Tokens) -> bool:
    """Whether who decides does so by a vote, as a council does and an inspector or a firm does not."""
    own = next((i for i, w in enumerate(words) if i and w.tag in (Tag.PREP, Tag.TO)), len(words))
    return not words or any(w.low in VOTERS or w.low in _VOTING_BODIES for w in words[:own])


def lets_in(words: Tokens) -> bool:
    """Whether the words are for what lets people in, whose release or sale brings nothing new out: "tickets"."""
    return bool(words) and words[-1].low in ADMISSIONS
