"""What a pronoun stands for: "it", "they", "she" in a clause, by what the clauses before it tell.

Promises a phrase of those clauses as it stands, or nothing.
"""

from collections.abc import Iterator, Sequence

from briefings.parse.events.announcements.readings import PERSONS
from briefings.parse.events.clause_dates import find_subject
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.asides import LONGEST_SPEAKER
from briefings.parse.events.clauses.clause import PREDICATES, Clause, last_phrase
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.predicates import Predicate, find_predicate, is_past
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, is_plural
from briefings.parse.events.wording import titles
from briefings.parse.row import Sense
from briefings.parse.text.word_sets import BODIES, JOBS, OTHER_DAY, OWNING

_TELLING_MORE = ("where", "when", "while", "as", "after", "because")
"""What opens clauses whose subject is hardly what the next sentence goes on about."""

_NO_THINGS = ("much", "little", "more", "less", "most", "nothing")
"""Subjects that no pronoun stands for: "Much hangs on the ferry"."""

_ABOUT = ("on", "about", "over")
"""Before what an event is about."""

_STAGING = frozenset(
    """
    plan plans planned planning announce announces announced announcing launch launches launched launching call calls
    called calling prepare prepares prepared preparing present presents presented presenting offer offers offered
    offering arrange arranges arranged arranging schedule schedules scheduled scheduling start starts started starting
    celebrate celebrates celebrated celebrating run runs running unveil unveils unveiled put puts set
    organise organises organised organising organize organizes organized organizing""".split()
)
"""Besides the verbs of who holds it, what people do with what takes place later."""

_MOVED = OTHER_DAY | {"now"}
LONGEST_PLAN = 4
"""Words from "was" to the "to" of what was to be done: "had been due to"."""

_LIMITS = frozenset("start starts begin begins kick kicks end ends finish finishes last lasts".split())
"""Verbs that a body or a place does not have, as it has "opens"."""

_SHUTTING = frozenset("closure closing shutdown opening reopening".split())
"""What is done to a place, which then opens or closes itself."""

_IF = ("if", "once", "should")
_ADOPTED = frozenset("adopted approved passed accepted agreed backed carried endorsed".split())
_VOTING = frozenset("vote votes voting decide decides rule rules".split())


def find_meant(clauses: Sequence[Clause], clause: Clause) -> tuple[Token, ...]:
    """What a pronoun in the clause stands for by the clauses of the sentence before: its subject, or the event that it
    names where the clause gives it another date: "They have been put back to May 4"."""
    telling = [c for c in reversed(clauses) if not _ends_with_speaker(clauses, c)]
    telling.sort(key=lambda c: c.opener in _TELLING_MORE or (c.opener == "that" and bool(c.shared)))
    subjects = [s for c in telling if (s := _find_told(c)) and s[-1].low not in _NO_THINGS]
    predicate = find_predicate(clause)
    pronoun = [w.low for w in predicate.subject] if predicate else []
    subject = subjects[0] if subjects else _find_answer(clauses)
    is_limit = predicate is not None and predicate.sense in (Sense.CLOSES, Sense.OPENS)
    if predicate and predicate.sense is Sense.HOLDS and _holds_it(clause, predicate):
        return next((s for s in subjects if kind_of(s)), ()) or _find_event(clauses) or subject
    if is_limit and pronoun == ["it"] and not kind_of(subject) and (event := _find_event(clauses)):
        return event  # "at a congress that the clerk has planned for June. It opens on Friday"
    is_of_event = predicate is not None and pronoun == ["it"] and _is_of_event(clause, predicate)
    if is_of_event and not kind_of(subject) and (staged := _find_staged(clauses)):
        return staged  # "The port is holding a jam. It runs to Sunday"
    if is_limit and not kind_of(subject) and (begun := find_object(clauses)):
        subject = begun if kind_of(begun) else subject  # "bakers begin a strike. It ends on Friday"
    is_person = subject and subject[-1].tag is Tag.NAME and subject[-1].low not in BODIES
    if pronoun and pronoun[0] in PERSONS and not is_person:
        subject = _find_speaker(clauses) or subject
    is_one = bool(subject) and not is_plural(subject) and subject[-1].low in JOBS
    are_several = pronoun == ["these"] or pronoun[-2:] == ["of", "them"]
    if (pronoun == ["they"] and is_one) or (are_several and not is_plural(subject)):
        return find_object(clauses, is_several=True) or subject  # "The mayor met the men. They will be freed"
    if predicate and pronoun == ["it"]:
        is_done = predicate.is_passive and clause.words[predicate.at].low not in PREDICATES
        if is_done and subject and subject[-1].low in BODIES and (done := find_object(clauses)):
            return done  # "The board declared a dividend. It will be paid on Friday"
        if predicate.sense is Sense.TAKES_EFFECT and (ruled := find_object(clauses)):
            return ruled
        if is_plural(subject):
            return next((s for s in subjects if not is_plural(s)), ()) or find_object(clauses) or subject
    if predicate is None or clause.words[predicate.at].low not in PREDICATES:
        return subject
    found = (noun for part in clauses for noun in _find_phrases(part))
    events = [noun for noun in (*subjects, *found) if kind_of(noun)]
    plain = (noun for noun in events if not (noun[-1].low in BODIES or noun[-1].low in JOBS))
    noun = next(plain, events[0] if events else subject)
    return noun[1:] if noun and noun[0].low in OWNING else noun


def _find_phrases(clause: Clause) -> Iterator[Tokens]:
    """The phrases of a clause that begin with an article or with "its", the subject's without the verb."""
    for i, word in enumerate(clause.words):
        if word.tag is Tag.DET or word.low in OWNING:
            end = clause.finite if i < clause.finite else len(clause.words)
            yield phrases.find_phrase(clause.words[:end], i)


def _holds_it(clause: Clause, p: Predicate) -> bool:
    """Whether what somebody holds is but a pronoun: "The trustees will hold it online"."""
    goal = clause.words[p.at + p.length : p.at + p.length + 1]
    return not p.is_passive and bool(goal) and goal[0].low in ("it", "them")


def _find_told(clause: Clause) -> Tokens:
    """What a clause tells of: its subject, but what a relative clause is about if somebody else does it: "a ferry on
    which the yard has spent a year"."""
    has_own = clause.opener == "which" and clause.shared and clause.subject != clause.shared
    if clause.finite < 0 and not clause.opener:
        named = phrases.find_phrase(clause.words, 0)
        return named if kind_of(named) and len(named) + 1 >= len(clause.words) else _before_past(clause.words)
    return clause.shared if has_own and clause.finite > 0 else find_subject(clause)


def _before_past(words: Sequence[Token]) -> Tokens:
    """What a sentence begins with whose only verb looks like a participle: "The lute" of "The lute turned up"."""
    first = phrases.find_phrase(words, 0)
    at = next((i for i, w in enumerate(words) if is_past(w) and i and words[i - 1].tag in NOMINAL), 0)
    return tuple(words[:at]) if at and len(first) in (at, at + 1) else ()


def _find_event(clauses: Sequence[Clause]) -> Tokens:
    """The last event that the clauses name behind an article."""
    told = ((c.words, i) for c in reversed(clauses) for i in reversed(range(len(c.words))) if c.words[i].tag is Tag.DET)
    found = (phrases.find_phrase(words, i) for words, i in told)
    return next((noun for noun in found if kind_of(noun)), ())


def _is_of_event(clause: Clause, p: Predicate) -> bool:
    """Whether only what takes place does what the verb says: "it takes place", "it will be held", "it kicks off"."""
    is_held = p.sense is Sense.TAKES_PLACE or (p.sense is Sense.HOLDS and p.is_passive)
    return is_held or clause.words[p.at].low in _LIMITS


def _find_staged(clauses: Sequence[Clause]) -> Tokens:
    """What somebody holds, plans or announces in the last clause that tells of such a thing, else the last event that
    the clauses name."""
    for clause in reversed(clauses):
        p = find_predicate(clause)
        if p and not p.is_passive and (p.sense is Sense.HOLDS or clause.words[p.at].low in _STAGING):
            found = find_object([clause])
            found = found[1:] if found and found[0].low in OWNING else found
            if found and found[-1].low not in BODIES and found[-1].low not in JOBS:
                return found
    return _find_event(clauses)


def _find_answer(clauses: Sequence[Clause]) -> Tokens:
    """Who is named by a sentence without a verb: "The port's clerk, Ada Brook."."""
    if not clauses or any(c.has_verb for c in clauses):
        return ()
    named = last_phrase(clauses[-1].words)
    return named if named and all(w.tag is Tag.NAME for w in named) else ()


def find_done(clauses: Sequence[Clause], clause: Clause, meant: Tokens) -> Tokens:
    """What "it" stands for that is done by a body that the clauses before tell of, or that begins or ends: "reserved
    its judgment and said it would be handed down", "has ended the closure of the weir: it opens in May"."""
    p = find_predicate(clause) if meant else None
    if p is None or [w.low for w in p.subject] != ["it"]:
        return ()
    is_limit = p.sense in (Sense.OPENS, Sense.CLOSES) and not kind_of(meant)
    is_done = p.is_passive and clause.words[p.at].low not in PREDICATES and meant[-1].low in BODIES
    told = clauses[: clauses.index(clause)]
    found = next((found for c in reversed(told) if (found := find_object([c]))), ()) if is_limit or is_done else ()
    if is_limit and [w.low in _SHUTTING for w in found[:3]].count(True) and (of := phrases.after_of(found)):
        return of
    return found if is_done or kind_of(found) else ()


def do_again(told: Sequence[Clause], clause: Clause, date_at: int) -> tuple[Clause, int] | None:
    """What "do so" in the clause stands for, as a clause: the verb that was told last, done by its own subject on its
    own day: "the assembly will vote on May 4" of "The senate votes on May 1. The assembly will do so on May 4"."""
    subject = clause.subject
    if not subject or subject[0].tag is Tag.PRON or not 0 < date_at < len(clause.words):
        return None
    before = [c for c in told if c.words and c.words[0].start < clause.words[0].start]
    for last in reversed(before):
        at = next((i for i, w in enumerate(last.words) if w.tag is Tag.DATE and i > last.finite), 0)
        p = find_predicate(last)
        if at and p is not None and p.is_future:
            words = [*subject, *last.words[last.finite : at], clause.words[date_at]]
            return Clause(words=words, finite=len(subject)), len(words) - 1
    return None


def do_later(told: Sequence[Clause], clause: Clause, date_at: int) -> tuple[Clause, int] | None:
    """What "that has been moved to" is said of, as a clause: what was to be done, on its new day: "the board will vote
    on May 4" of "The board was to vote on Friday, but that has been moved to May 4"."""
    if [w.low for w in clause.subject] not in (["that"], ["this"]) or not 0 < date_at < len(clause.words):
        return None
    if not any(w.low in _MOVED for w in clause.words[clause.finite : date_at]):
        return None
    last = next((c for c in reversed(told) if c.words and c.words[0].start < clause.words[0].start), None)
    leads = [w.low for w in last.words[last.finite : last.finite + LONGEST_PLAN]] if last and last.finite > 0 else []
    if last is None or "to" not in leads or leads[0] not in ("was", "were", "had"):
        return None
    begin = last.finite + leads.index("to") + 1
    ends = (i for i in range(begin, len(last.words)) if last.words[i].tag in (Tag.DATE, Tag.PUNCT))
    start = last.words[begin - 1].start
    verb = last.words[begin : next(ends, len(last.words))]
    words = [*last.subject, Token("will", start, start, Tag.MODAL), *verb, clause.words[date_at]]
    return Clause(words=words, finite=len(last.subject)), len(words) - 1


def find_in_condition(clauses: Sequence[Clause]) -> Tokens:
    """What "it" stands for by the condition that the sentence begins with: "Should a second vote be needed, it is"."""
    if len(clauses) < 2 or not clauses[1].words or clauses[1].words[0].start > clauses[0].words[0].start:
        return ()
    is_it = clauses[0].finite == 1 and clauses[0].words[0].low == "it"
    return phrases.find_phrase(clauses[1].words, 0) if is_it and clauses[1].words[0].tag is Tag.DET else ()


def find_voted_on(before: Sequence[Clause], clauses: Sequence[Clause]) -> Tokens:
    """What "they" stands for behind "if adopted": what the sentence before puts to a vote ("The board votes on new
    rules. If adopted, they would start in May")."""
    if not any(c.opener in _IF and not _ADOPTED.isdisjoint(w.low for w in c.words) for c in clauses):
        return ()
    for told in before:
        on = next((i for i, w in enumerate(told.words) if i and w.low == "on" and told.words[i - 1].low in _VOTING), 0)
        matter = phrases.drop_determiner(phrases.find_phrase(told.words, on + 1)) if on else ()
        if matter and is_plural(matter):
            return matter
    return ()


def find_matter(before: Sequence[Clause], clauses: Sequence[Clause], clause: Clause) -> Tokens:
    """What "it" stands for behind the event that a clause is about: "the owners want a contract, and talks about it are
    on May 4"; by the clauses `before` it or, if there are none, by those of the sentence before."""
    subject = clause.subject
    if len(subject) < 3 or subject[-1].low not in ("it", "them") or subject[-2].low not in _ABOUT:
        return ()
    told = clauses[: clauses.index(clause)] or before
    predicate = find_predicate(told[-1]) if told and kind_of(subject[:-2]) else None
    if predicate is None:
        return ()
    behind = told[-1].words[predicate.at + 1 :]
    at = next((i for i, w in enumerate(behind) if w.tag is Tag.DET and not (i and behind[i - 1].tag is Tag.PREP)), -1)
    found = phrases.find_phrase(behind, at) if at >= 0 else ()
    return found if is_plural(found) is (subject[-1].low == "them") else ()


def find_asked(clauses: Sequence[Clause]) -> Tokens:
    """What somebody who waits for an answer has asked for, told by what is said before: "a grant" of "told us that a
    grant was near"."""
    said = next((c for c in reversed(clauses) if c.opener == "that"), None)
    return phrases.drop_determiner(find_subject(said)) if said else ()


def show_matter(text: str, matter: Tokens) -> str:
    """What an event is about, as a title shows it: "the plan for the pier" for "its plan for the pier"."""
    if matter[0].low in OWNING:
        return f"the {titles.show(text, matter[1:])}"
    return titles.show_with_article(text, phrases.drop_determiner(matter))


def _find_speaker(clauses: Sequence[Clause]) -> Tokens:
    """The named subject of a sentence's verb of saying: "Smith" of "It was an accident," Smith said."""
    speaking = (c for c in reversed(clauses) if any(w.tag is Tag.SAY for w in c.words))
    return next((subject for c in speaking if (subject := find_subject(c)) and subject[-1].tag is Tag.NAME), ())


def _ends_with_speaker(clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether the clause only says at the end of a sentence who speaks: ", the city said on Thursday"."""
    return clause is clauses[-1] is not clauses[0] and any(w.tag is Tag.SAY for w in clause.words[:LONGEST_SPEAKER])


def find_object(clauses: Sequence[Clause], *, is_several: bool = False) -> tuple[Token, ...]:
    """What the last verb of a sentence is about, one thing or several: "the increase" of "members will vote on the
    increase", "comments" of "people may send comments"."""
    for clause in reversed(clauses):
        if predicate := find_predicate(clause):
            behind = clause.words[predicate.at + 1 :]
            opens = (i for i, w in enumerate(behind) if w.tag is Tag.DET or w.low in phrases.OPENING)
            start = next(opens, len(behind))
            found = phrases.find_phrase(behind, 0 if is_several else start)
            return found if is_plural(found) is is_several else ()
    return ()
