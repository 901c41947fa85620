"""Makes an announcement out of a verb's row in the tables, its subject and what follows it."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.doing import OWN
from briefings.parse.events.announcements.fixtures import MUSICIANS, is_team
from briefings.parse.events.announcements.readings import GETTING, Announcement
from briefings.parse.events.announcements.row_words import (
    ADMISSIONS,
    BEGINNING,
    MONUMENTS,
    VOTERS,
    are_own_doors,
    election_in,
    find_met,
    has_owner,
    is_launch_window,
    is_own_sitting,
    is_person,
    is_road,
    lets_in,
    name_act,
    noun_of_start,
    place_of_voters,
    sits,
    votes,
    with_bearer,
    without_own_doors,
)
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import can_close, is_name_alone, kind_of
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, head_of, is_plural
from briefings.parse.events.wording import owners, titles
from briefings.parse.row import EventVerb, Sense
from briefings.parse.rules import events as rules
from briefings.parse.text.word_sets import BODIES, OWNING

_OF_EVENTS = ("play", "doors", "the doors")
"""What begins or opens when its event does, and is no event itself."""

_TAKING_PLACE = frozenset("held hosted staged conducted thrown delivered given led chaired".split())
"""What is done with any event, whatever its name."""

_TARGETS = frozenset(rules.TARGETS.split())

_STAGES = frozenset("venue arena hall theatre theater club church pub bar cathedral".split())
"""What who "plays" it performs at."""

_PRINTED = frozenset(rules.PRINTED.split())
_DROPPED = frozenset(
    """route routes link service services charge charges case suit lawsuit appeal plan ban course courses subject
    subjects class classes module modules degree claim claims bid objection objections levy tax fee fees requirement
    requirements rule rules candidate player captain demand demands""".split()
)
"""What is given up where somebody drops it, not brought out."""

_RUNS_OUT = frozenset("funding money funds appropriations".split())
"""What has to be voted anew before it runs out."""

_SHOWINGS = frozenset("staging outing showing airing".split())
_PRIZES = frozenset("award awards prize prizes medal medals trophy trophies honours honors".split())
"""What is presented at a ceremony, not brought out."""

_COUNTED = frozenset(
    "landings arrivals departures sales prices count counts tally tallies rises squad review reviews".split()
)
"""What is told as figures or a list where somebody publishes it, though some of it takes place."""

_RULINGS = frozenset(
    "ruling rulings verdict verdicts judgment judgments judgement judgements decision sentence".split()
)
"""What takes place as it is published, and is no release."""

_HEARERS = BODIES | frozenset(f"{rules.POLITIES} {rules.HEARERS}".split())
_HOW = frozenset("online together privately separately again free early next".split())
"""What tells how something is done and is no object of it."""

_OFFERED_FOR = frozenset({"for", "on"})
"""What leads to what people can take part in: "submissions close on the bill"."""

_OPENS_OBJECT = (*NOMINAL, Tag.DET, Tag.ADV, Tag.DATE)


def read_row(
    text: str, row: EventVerb, subject: Tokens, shown: str, rest: Sequence[Token], verb: str, passive: bool
) -> Announcement | None:
    """What the row makes of a clause: its title, its kind and who takes part. `shown` is the subject with a name in
    place of "its"; `rest` is what follows the verb. None where somebody holds something that is no event."""
    said = Announcement("", EventKind(row.kind), row.name, sense=row.sense)
    goal = _find_goal(row, subject, rest, passive)
    if row.sense is Sense.PLAYS and not passive and goal and goal[-1].low in _STAGES:
        title = f"{owners.show_owner(text, subject)} performance at {titles.show_with_article(text, goal)}"
        return replace(said, title=title, kind=EventKind.OTHER, subject=subject, place=goal)
    if row.sense is Sense.PLAYS and not passive and goal and not MUSICIANS.isdisjoint(w.low for w in subject):
        title = f"{owners.show_owner(text, subject)} performance of {titles.show_with_article(text, goal)}"
        return replace(said, title=title, subject=subject)
    if verb.startswith("receive") and is_person(goal):
        title = f"{owners.show_owner(text, subject)} meeting with {titles.show(text, goal)}"
        return replace(said, title=title, kind=EventKind.MEETING, subject=subject, object=goal)
    if passive and (act := name_act(verb, subject, rest)):
        title = f"{act} of {titles.show_with_article(text, subject)}"
        return replace(said, title=title, kind=EventKind.OTHER, subject=subject)
    if row.sense is Sense.PLAYS and kind_of(goal) and not passive:  # "play their next match"
        title = owners.show_owned(text, subject, goal)
        return replace(said, title=title, kind=EventKind.OTHER, subject=subject, event=goal)
    is_sitting = kind_of(subject) is EventKind.MEETING and not any(w.low in BODIES for w in subject)
    if row.sense is Sense.DEBATES and not passive and is_sitting:
        about = f" on {titles.show_with_article(text, goal)}" if goal else ""
        return replace(said, title=f"{shown}{about}", event=subject)  # "the meeting on May 4 will discuss the toll"
    if passive and row.sense is Sense.HOLDS and verb not in _TAKING_PLACE and kind_of(subject) is None:
        return None  # "will be marked ex-dividend"
    are_questions = bool(subject) and subject[-1].low == "questions"  # "questions and answers"
    if not are_questions and _announces_nothing(row, goal, rest, verb, passive):
        return None
    if (row.sense is Sense.ELECTS or verb in ("vote", "votes")) and (election := election_in(rest)):
        title = titles.show(text, phrases.drop_determiner(election))
        return replace(said, title=title, kind=EventKind.VOTE, event=election)
    if row.sense is Sense.ELECTS and (place := place_of_voters(subject)):
        return replace(said, title=f"Election {titles.show(text, place)}", kind=EventKind.VOTE)
    rest = without_own_doors(rest) if row.sense is Sense.OPENS else rest
    tail = () if row.kind == "vote" and is_own_sitting(rest) else phrases.find_tail(rest)
    is_of_event = titles.show_with_article(text, subject) in _OF_EVENTS or is_launch_window(text, subject)
    if is_of_event and (verb in BEGINNING or row.sense is Sense.OPENS):
        is_whole = [w.low for w in rest[:3]] == ["to", "the", "public"]
        title = "Opening to the public" if is_whole else ""  # else a match's, which the sentences around tell
        return Announcement(title, EventKind.OTHER, row.name)
    template = _choose_template(row, subject, goal, tail, passive)
    title = _fill(text, template, subject, shown, goal, tail, verb)
    title = f"{title.removesuffix(' trip')} flight" if verb in ("fly", "flies") and template == row.bare else title
    is_offered = row.sense is Sense.OPENS or (row.sense is Sense.CLOSES and can_close(subject))
    if is_offered and template == row.bare and tail and tail[0].low in _OFFERED_FOR:
        title = f"{title} {titles.show(text, tail)}"
    if row.goes and (met := find_met(tail)):
        title = f"{owners.show_owner(text, subject)} meeting with {titles.show(text, met)}"
        return replace(said, title=title, subject=subject, object=met)
    title = title if passive else with_bearer(text, title, verb, subject, goal)
    kind = _find_kind(row, template, subject, goal)
    if template == "{subject}" and kind is None and title and (start := noun_of_start(verb, subject)):
        title = f"{start} of {title}"
    if template == "{subject}" and row.kind == "release" and _brings_out(text, subject, passive):
        title = f"Release of {titles.show_with_article(text, subject)}"
    is_told = verb.startswith(("announce", "reveal")) and bool(goal) and kind_of(goal) is None and not passive
    if is_told and template == row.title and rest[0].low == "the" and not any(w.tag is Tag.NAME for w in goal):
        title = f"Announcement of {titles.show_with_article(text, goal)}"  # "will announce the winners"
    said = replace(said, title=title, kind=kind or said.kind)
    if row.sense in (Sense.OPENS, Sense.CLOSES) and is_road(shut := goal or subject):
        said = replace(said, place=shut)
    return _with_participants(said, row, template, subject, goal, tail, rest, passive)


def _brings_out(text: str, subject: Tokens, passive: bool) -> bool:
    """Whether the subject only names what comes out, so that its release has to be told. What is one word with "the"
    was told before: "The opinion will be published"."""
    if lets_in(subject):
        return True
    if kind_of(subject) is not None:
        return False
    whole = titles.show_with_article(text, subject)
    is_known = len(subject) == 1 and whole.startswith("the ")
    is_common = passive and not is_known and (whole != titles.show(text, subject) or is_plural(subject))
    return is_name_alone(subject) or is_common


def _find_goal(row: EventVerb, subject: Tokens, rest: Sequence[Token], passive: bool) -> Tokens:
    """The verb's object, or whom a body meets with or hears from."""
    first = next((w for w in rest if w.tag is not Tag.ADV), None)
    goal = phrases.find_phrase(rest, 0) if first and rest[0].tag in _OPENS_OBJECT and first.tag is not Tag.PREP else ()
    is_none = goal and (goal[0].tag is Tag.PRON or are_own_doors(goal) or all(w.low in _HOW for w in goal))
    goal = () if is_none else goal
    lead = rest[0].low if rest and not passive else ""
    if row.sense is Sense.HEARS and lead in ("from", "to") and sits(subject):
        return phrases.find_phrase(rest, 1)
    if row.sense is Sense.MEETS and lead == "with" and not goal and len(owners.split_parties(subject)) < 2:
        return phrases.find_phrase(rest, 1)
    return goal


def _announces_nothing(row: EventVerb, goal: Tokens, rest: Sequence[Token], verb: str, passive: bool) -> bool:
    """Whether the object makes the verb mean something else: who "holds a post", "meets a target", "plays a part"."""
    if row.goes and not goal and verb.startswith("stop"):
        return True  # "the crane stops at noon"
    if row.sense is Sense.PLAYS or (row.goes and row.bare.endswith(" trip")):
        return bool(goal) and (row.sense is Sense.PLAYS or rest[0].tag is Tag.DET)  # "will fly its crew out"
    if passive or verb.startswith("finish"):
        return bool(goal) and not passive
    if row.sense is Sense.HOLDS:
        is_got = verb in GETTING and bool(goal) and rest[0].low == "the"
        is_shown = verb in GETTING and bool(goal) and goal[-1].low in _SHOWINGS and has_owner(goal)
        return (kind_of(goal) is None and not is_shown) or is_got
    if row.sense is Sense.OPENS and goal and goal[-1].low in OWN:
        return True  # "opens her mouth"
    if verb.startswith("answer") and not goal:
        return not rest or rest[0].low not in ("to", "for", "before")  # "the help line answers from Monday"
    if verb in ("drop", "drops"):
        is_pronoun = bool(rest) and rest[0].tag is Tag.PRON  # "those who drop it"
        return is_pronoun or (bool(goal) and goal[-1].low in _DROPPED)  # "drops the route"
    if row.sense is Sense.MEETS and verb in ("sit", "sits") and goal and rest[0].tag is Tag.DET:
        return True  # "Pupils will sit the exam"
    if row.sense is Sense.MEETS:
        return not _TARGETS.isdisjoint(w.low for w in goal)
    if row.sense is Sense.ADDRESSES:
        return not goal or (goal[-1].low not in _HEARERS and kind_of(goal) is not EventKind.MEETING)
    return row.sense is Sense.HEARS and not goal


def _with_participants(
    said: Announcement,
    row: EventVerb,
    template: str,
    subject: Tokens,
    goal: Tokens,
    tail: Tokens,
    rest: Sequence[Token],
    passive: bool,
) -> Announcement:
    """The announcement with the phrases of who takes part, of the event, and of where a visit goes."""
    if passive and rest and rest[0].low == "by":
        doer = tuple(itertools.takewhile(lambda w: w.tag in (*NOMINAL, Tag.DET), rest[1:]))
        return replace(said, subject=doer, object=subject if row.of_people else (), event=subject)
    if (row.kind != "meeting" and kind_of(goal)) or template in ("{subject}", row.passive):
        event = goal if kind_of(goal) and row.kind != "meeting" else subject
        takes_part = event is not subject or row.of_people
        return replace(said, subject=subject if takes_part else (), event=event)
    if row.sense is Sense.TAKES_EFFECT:
        return said  # "Fish goes up"
    if row.goes:
        return replace(said, subject=subject, place=goal or phrases.trim(tail))
    return replace(said, subject=subject, object=goal if row.kind == "meeting" else ())


def _choose_template(row: EventVerb, subject: Tokens, goal: Tokens, tail: Tokens, passive: bool) -> str:
    if passive:
        return row.passive
    if row.sense is Sense.DECIDES and subject and subject[-1].low in VOTERS:
        return "{owner} vote on {rest}" if tail and tail[0].low in ("whether", "how") else "{owner} vote {rest}"
    if row.sense is Sense.PLAYS and not is_team(subject):
        return "{owner} performance"
    if row.whether and tail and tail[0].low in ("whether", "how"):
        return row.whether
    if row.sense is Sense.DECIDES and tail and tail[0].low in ("whether", "how"):
        return "{owner} decision on {rest}"
    if (
        row.sense is Sense.MEETS
        and not goal
        and kind_of(subject) is EventKind.MEETING
        and subject[-1].low not in BODIES
    ):
        return "{subject}"  # "The hearing will reconvene"
    if row.joint and not goal and len(owners.split_parties(subject)) > 1:
        return row.joint
    return row.title if goal or (tail and "{rest}" in row.title) else row.bare


def _fill(text: str, template: str, subject: Tokens, shown: str, goal: Tokens, tail: Tokens, verb: str) -> str:
    named = () if subject and subject[0].tag is Tag.PRON else subject
    is_named = "{owner}" in template and goal[:1] and goal[0].low in ("its", "his", "her", "their")
    title = template.format(
        subject=shown if named else "",
        the_subject=shown if named and named[0].low in OWNING else titles.show_with_article(text, named),
        object=owners.show_owned(text, named, goal),
        the_object=titles.show(text, goal) if is_named else owners.show_owned(text, named, goal, keeps_article=True),
        rest=titles.show(text, tail),
        parties=owners.join_parties(text, named),
        owner=owners.show_owner(text, named),
        holder="" if has_owner(goal) else owners.show_holder(text, named, goal),
        verb=verb,
    )
    words = title.split()
    return " ".join(words) + (owners.show_origin(text, named) if "{holder}" in template and len(words) == 1 else "")


def _find_kind(row: EventVerb, template: str, subject: Tokens, goal: Tokens) -> EventKind | None:
    """The kind that the words themselves name, where the row leaves room for it."""
    if row.sense is Sense.CLOSES and can_close(subject):
        return EventKind.DEADLINE
    if row.sense is Sense.CLOSES and any(w.low in _RUNS_OUT for w in subject[:1]):
        return EventKind.DEADLINE
    done_to = head_of(goal or subject) if row.passive.startswith(("Presentation", "Unveiling")) else None
    if done_to and done_to.low in _PRIZES | MONUMENTS:
        return EventKind.OTHER
    if row.kind == "release" and template == row.passive and not any(w.low in _RULINGS for w in subject):
        return EventKind.RELEASE if kind_of(subject) is EventKind.OTHER else kind_of(subject)
    if row.sense is Sense.IS_SHOWN:
        return None
    if row.sense is Sense.DECIDES and template != row.passive and not votes(subject):
        return EventKind.OTHER
    if row.sense is Sense.REPORTS and template == row.bare:
        return None
    if row.bare.startswith("Appearance") and template == row.bare and (noun := head_of(subject)):
        return EventKind.RELEASE if noun.low in _PRINTED else None
    if row.kind == "release" and (noun := head_of(subject)) and noun.low in ADMISSIONS:
        return EventKind.OTHER
    if row.kind == "release" and (made := head_of(goal)) and made.low in _COUNTED:
        return EventKind.RELEASE
    if row.kind not in ("other", "release") and template != "{subject}":
        return None
    return kind_of(goal if "object}" in template else subject)
