"""Joins the candidates that speak of one event, and settles what each event is called and when it is.

Promises every event once and time linear in the candidates: each is compared with the few latest of its month.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from briefings.model.article import DateMention, Event, EventKind, EventStatus, Span
from briefings.model.when import first_day
from briefings.parse.events.announcements.futures import VAGUE
from briefings.parse.events.candidates import NOTICE, Candidate
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, event_nouns, names_event, stems
from briefings.parse.events.identity import NEAR, Group, can_coincide, is_same, share_by_chance
from briefings.parse.events.joins import join_ends, join_headline, join_moved
from briefings.parse.events.wording import titles
from briefings.parse.row import Sense

COMPARED = 12
"""With how many of the latest events of the same month a candidate is compared."""

NEXT = 3
"""Characters between a sentence and the next one of its paragraph."""

_LOOSE_END = re.compile(
    r"(?<!\bcome)(?<!\bcomes)(?:(?:[,;:–]*\s[\s,;:–-]*|[,;:–]+)(?:to|of|for|on|with|by|at|in|the|a|an|and))*[\s,;:–-]*$"
)
_ARTICLE = re.compile(r"^(?:the|its|their|his|her|our|my|your)\s", re.IGNORECASE)
_DATE_OF = re.compile(r"(?:the\s)?(?:new\s)?(?P<event>[\w'’ -]{3,60})\sdate", re.IGNORECASE)
_OF_DATE = re.compile(r"(?:the\s)?(?:new\s)?date of (?:the\s)?", re.IGNORECASE)
_NAMES_DATE = re.compile(r"\b(?:new|fresh|another) (?:date|day)\b")
"""By when another day will be told, which is not that day: "regulator to name a new day"."""

_UNRESOLVED = re.compile(r"^((?:[^\W\d_][\w-]*\s){1,4}(?:of|for)) (?:its|their|his|her) (?!.*['’]s )")
_TIMES = re.compile(r"\sfor the (?:first|second|third) time\b(?:\s(?:since|in|ever)\b.*)?$")
_BESIDE = re.compile(r", (?=(?:on|for|of|about|between|with) )")
BACKED_UP = 6
"""Among how many of the events told last that of a backup date is sought."""

SHORTLY = 14
"""Days between what is to take place and its backup date."""

_FURTHER = frozenset("second third fourth fifth another further".split())
_OFF = (EventStatus.CANCELLED, EventStatus.POSTPONED)


def merge(
    candidates: Iterable[Candidate], dates: Sequence[DateMention], complete: Callable[[str, Candidate], str]
) -> tuple[Event, ...]:
    """The events that the candidates speak of, in the order of their first mention. `complete` makes a title,
    given with its candidate, one that is understood alone."""
    groups: list[Group] = []
    echoes: list[Candidate] = []
    by_month: defaultdict[str, list[Group]] = defaultdict(list)
    for candidate in candidates:
        if candidate.status is EventStatus.POSTPONED and candidate.is_old:
            echoes.append(candidate)
            continue
        if candidate.sense is Sense.TRIES_AGAIN and groups:
            tried = _find_first_try(groups, candidate)
            candidate = replace(candidate, title=f"{candidate.title} for {_lower(tried.title)}", kind=tried.kind)
        month = first_day(candidate.moment.start).isoformat()[:7]
        group = _find_group(by_month[month], candidate) or (groups and _follows(groups[-1], candidate)) or None
        if group is None:
            if candidate.is_echo or not candidate.title:
                echoes.append(candidate)
                continue
            group = []
            groups.append(group)
            by_month[month].append(group)
        group.append(candidate)
    groups = join_moved(join_ends(join_headline(groups, dates)))
    for echo in echoes:
        if not _place_echo(groups, echo) and (echo.is_undone or not echo.is_echo) and echo.title:
            groups.append([replace(echo, is_echo=False)])
    return tuple(_event(g, dates, complete) for g in groups)


def _find_first_try(groups: Sequence[Group], backup: Candidate) -> Candidate:
    """What a backup date is for: of the events told last the one that is to be most shortly before it, else the
    last."""
    near = [g[0] for g in reversed(groups[-BACKED_UP:]) if _is_shortly_before(g[0], backup)]
    return max(near, key=lambda c: c.moment.day, default=groups[-1][0])


def _is_shortly_before(event: Candidate, backup: Candidate) -> bool:
    if not (event.moment.has_day and backup.moment.has_day) or event.kind is EventKind.DEADLINE:
        return False
    return 0 <= (date.fromisoformat(backup.moment.day) - date.fromisoformat(event.moment.day)).days <= SHORTLY


def _lower(title: str) -> str:
    """The title inside another one: without the capital that only its beginning gives it."""
    first = title.split(" ", 1)[0]
    return titles.decapitalise(title) if first[1:].islower() and KIND_OF_NOUN.get(first.lower()) else title


def _find_group(groups: Sequence[Group], candidate: Candidate) -> Group | None:
    return next((g for g in reversed(groups[-COMPARED:]) if is_same(g, candidate)), None)


def _follows(group: Group, candidate: Candidate) -> Group | None:
    """The event before, if the candidate only goes on about its day: a bare hour, or "when the council will vote"."""
    last = group[-1]
    is_near = 0 <= candidate.sentence.start - last.sentence.start < NEAR
    same_day = last.moment.has_day and last.moment.day == candidate.moment.day
    differs = bool(stems(candidate.title) - stems(candidate.location or "")) or candidate.kind is not last.kind
    is_known = candidate.kind is last.kind and bool(event_nouns(candidate.title) & event_nouns(last.title))
    tells_itself = names_event(candidate.title) and differs and not is_known
    shuts = candidate.sense is Sense.CLOSES and stems(candidate.title).isdisjoint(last.context | {"polls", "doors"})
    tells_itself = tells_itself or shuts  # "The storm comes ashore on Friday. Schools will close at noon"
    goes_on = candidate.continues and candidate.sentence == last.sentence
    adds = goes_on or (candidate.moment.is_bare_hour and not tells_itself)
    return group if is_near and same_day and adds and all(can_coincide(c, candidate) for c in group) else None


def _place_echo(groups: Sequence[Group], echo: Candidate) -> bool:
    """Gives an old date to the event that replaced it: the nearest that shares a word or stands beside it, one told
    before rather than one told after. False if there is none."""
    if not echo.is_old:
        return False
    fitting = [g for g in groups[:200] if _has_room_for(g, echo) and _may_replace(g[0], echo)]
    if fitting:
        nearest = min(fitting, key=lambda g: min(_distance(c, echo) for c in g))
        nearest[0] = replace(nearest[0], replaces=echo.moment.start)
        if _is_bare_of(nearest[0], echo) and stems(echo.title):
            nearest[0] = replace(nearest[0], title=echo.title)
    return bool(fitting)


def _has_room_for(group: Group, echo: Candidate) -> bool:
    """Whether the group has no old date yet, or the same."""
    return all(c.replaces in (None, echo.moment.start) for c in group)


def _distance(event: Candidate, echo: Candidate) -> int:
    apart = echo.sentence.start - event.sentence.start
    return apart if apart >= 0 else NEAR - apart


def _is_another(echo: Candidate, event: Candidate) -> bool:
    """Whether the old date is that of one more, as its title counts ("second session"), which the event's does not."""
    count = echo.title.lower().partition(" ")[0]
    return count in _FURTHER and count not in event.title.lower().split()


def _is_bare_of(event: Candidate, echo: Candidate) -> bool:
    """Whether the title is but the noun of the other one: "The vote has been moved to May 4"."""
    return not stems(event.title) and bool(event_nouns(event.title) & event_nouns(echo.title))


def _may_replace(event: Candidate, echo: Candidate) -> bool:
    if event.moment.start[: len(echo.moment.start)] == echo.moment.start or _NAMES_DATE.search(event.title):
        return False
    if event.sense is Sense.TRIES_AGAIN or event.status is EventStatus.CANCELLED or _is_another(echo, event):
        return False
    if stems(event.title) & stems(echo.title):
        is_only_done = event.rule == VAGUE and not event_nouns(event.title) and bool(event_nouns(echo.title))
        nouns, told = event_nouns(event.title), event_nouns(echo.title)
        are_apart = bool(stems(event.title) - stems(echo.title) and stems(echo.title) - stems(event.title))
        is_other = is_only_done or (are_apart and not nouns & told)  # "swim lessons", "swim meet"
        is_alike = event.kind is echo.kind and not share_by_chance(event, echo) and not is_other
        return echo.is_echo or is_alike
    if _is_bare_of(event, echo) and event.kind is echo.kind:
        return abs(event.sentence.start - echo.sentence.start) < 3 * NEAR
    nouns, told = event_nouns(event.title), event_nouns(echo.title)
    is_next = 0 <= echo.sentence.start - event.sentence.end <= NEXT
    if is_next and not stems(echo.title):
        return event.kind is echo.kind or not told
    if nouns and told and not nouns & told and event.kind is not EventKind.VOTE:
        return False
    if not echo.title and 0 <= event.sentence.start - echo.sentence.end <= NEXT:
        return True  # "were first told to choose by May 4. The council has given them until May 9"
    is_near = abs(event.sentence.start - echo.sentence.start) < (NEAR if not nouns & told else 3 * NEAR)
    is_alike = event.kind is not EventKind.OTHER or len(stems(echo.title)) < 2
    is_told = (is_next and is_alike and not event.is_entry) or bool(stems(echo.title) & event.context)
    return is_near and event.kind is echo.kind and ((echo.is_echo and is_told) or not stems(echo.title))


def _event(group: Group, dates: Sequence[DateMention], complete: Callable[[str, Candidate], str]) -> Event:
    dated = max(group, key=lambda c: (len(c.moment.start), not c.is_heading, c.moment.end is not None))
    named = _fullest(max(group, key=_title_worth), group)
    telling = [c for c in (named, *group) if not c.is_echo]
    off = next((c.status for c in group if c.status in _OFF), None)
    mentions = sorted({mention for c in group for mention in c.moment.mentions})
    return Event(
        title=_without_times(complete(_tidy(named.title), named)),  # the words of the text may tell it again
        kind=next((c.kind for c in telling if c.kind is not EventKind.OTHER), named.kind),
        start=dated.moment.start,
        end=next((c.moment.end for c in (dated, *group) if c.moment.end), None),
        timezone=next(
            (c.moment.timezone for c in (dated, *group) if c.moment.timezone and dated.moment.has_time), None
        ),
        participants=next((c.participants for c in (named, *group) if c.participants), ()),
        location=next((c.location for c in (dated, *group) if c.location), None),
        status=off or dated.status,
        replaces=next((c.replaces for c in group if c.replaces), None),
        spans=tuple(Span(dates[m].start, dates[m].end) for m in mentions),
        sentence=dated.sentence,
        rule=named.rule,
    )


def _fullest(named: Candidate, group: Group) -> Candidate:
    """The one with the best title, or the one that tells more of its bare noun: "derby against Penn" of "derby"."""
    if stems(named.title):
        return named
    noun = event_nouns(named.title)
    return next((c for c in group if not c.is_echo and stems(c.title) and noun and noun == event_nouns(c.title)), named)


def _title_worth(candidate: Candidate) -> tuple[int, int]:
    words = len(candidate.title.split())
    telling = stems(candidate.title) - stems(" ".join(candidate.participants))
    worth = bool(stems(candidate.title)) + bool(telling) + 3 * names_event(candidate.title)
    worth += 3 * (candidate.rule == NOTICE) + 4 * (" v " in candidate.title)
    worth -= 3 * _shouts(candidate.title)
    worth -= (candidate.rule == VAGUE) * (3 if candidate.is_heading and " to " in candidate.title else 2)
    worth -= 4 * (candidate.moment.is_bare_hour and not candidate.is_heading)
    worth -= 8 * candidate.is_echo
    return (1 + worth + (words <= 9)) * bool(words), min(words, 7)


def _without_times(title: str) -> str:
    """The title without how often something is done, where a noun names it: "derby for the first time"."""
    told = _TIMES.search(title)
    return title[: told.start()] if told and names_event(title[: told.start()]) else title


def _shouts(title: str) -> bool:
    """Whether most of the title's words are in capitals."""
    words = title.split()
    return len(words) > 1 and sum(w.isupper() for w in words) * 2 > len(words)


def _tidy(title: str) -> str:
    """The title with a capital, without an article before it or loose ends, and without "date" behind an event."""
    if (dated := _DATE_OF.fullmatch(title)) and dated["event"].rpartition(" ")[2].lower() in KIND_OF_NOUN:
        title = dated["event"]
    title = _OF_DATE.sub("", title) if names_event(title) and _OF_DATE.match(title) else title
    title = _UNRESOLVED.sub(r"\1 ", title) if " to " not in title else title
    title = _BESIDE.sub(" ", _ARTICLE.sub("", _LOOSE_END.sub("", _without_times(" ".join(title.split())))))
    return titles.capitalise(title)
