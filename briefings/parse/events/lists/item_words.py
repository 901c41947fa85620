"""Reads the words of a diary's line: what they name, where it is, who speaks, and how sure it is.

Promises a title from the line's own words; dates and lines are the business of `find_items` and `read_items`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind, Span
from briefings.parse.events.announcements.announce import announce
from briefings.parse.events.announcements.dated import gives_date
from briefings.parse.events.announcements.readings import Announcement
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import Clause
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, kind_of, stems
from briefings.parse.events.clauses.predicates import Predicate, find_predicate
from briefings.parse.events.clauses.tagging import Tag, Token, head_of
from briefings.parse.events.lists.pieces import comma_parts
from briefings.parse.events.place_phrases import names_place
from briefings.parse.events.place_words import is_place_like
from briefings.parse.events.places import find_location, place_name
from briefings.parse.events.reader import Reader
from briefings.parse.events.wording import titles
from briefings.parse.text.city_zones import zones_of_places
from briefings.parse.text.word_sets import BODIES, OWNING, VERSUS

LISTED = "an item of a list"
"""The rule of what a list's line names without a verb."""

SHORTEST_NAME = 5
"""Letters of a name that stands alone before what somebody publishes; shorter ones are mostly of figures: "GDP"."""

_OF_RELEASES = frozenset(
    """
    annual quarterly monthly weekly daily interim preliminary provisional final revised flash retail consumer producer
    industrial wholesale half-year full-year half-yearly first-half second-half""".split()
)
"""What stands before the noun of a release and is nobody's name: "Annual results"."""

_GENERAL = stems("annual yearly quarterly monthly weekly regular general special public open free day night evening")
"""Words that do not tell whose an event is: "Open day", "Annual meeting"."""

_MEETING = BODIES | {"assembly", "group", "forum"}
"""What a line of a diary names that does no more than name who meets: "Planning committee"."""

_CONVENING = frozenset("leaders ministers diplomats negotiators delegates envoys governors donors".split())
"""Who do nothing in a place but meet: "Norland leaders, Ostia"."""

_UNSAID = ("group", "forum", "office", "agency", "company", "club", "bank")
"""What a line names that need not meet."""

_BEHIND_PLURALS = frozenset(", with between".split())
"""Behind these or nothing, "talks" and "visits" are things, not what somebody does."""

_ASIDES = ("(", "if", "unless")
"""What opens a clause of a line that names neither the event nor its place."""

_BEHIND_PLACE = re.compile(r" \(| [–—-] (?=[a-z])|,? (?:and )?not (?:in|at) ")
"""What parts a place from a remark: "Mill Street (moved)", "Tarn – cancelled", "the hall and not in the church"."""

_HOURS_OF = ("start", "starts", "finish", "depart", "departs")
"""What a line says right before its hour, which is no verb of what stands before the comma."""

_STATUS = re.compile(r"(?:\s?[:–—]|\s-)\s?(?:cancel+ed|postponed|provisional|tb[ac]|off)$", re.IGNORECASE)
"""What a line says behind its event's name of how sure it is."""

OFF_BEHIND = re.compile(r"\s?(?:[–—-]{1,2}|:)\s?(?:cancel+ed|postponed|called off|off)\W{0,3}$", re.IGNORECASE)
CALLS = frozenset(
    ("save the date", "mark your calendar", "mark your calendars", "key date", "key dates", "date", "next date", "when")
)
"""Labels before a date that only call for attention: what is on follows the date."""

LONGEST_SPEAKER = 4
"""Words of a speaker's name, a title included."""

_PUT_OUT = frozenset({"published", "released", "issued"})
_NEW_DATE = re.compile(r"^(?:the )?(?:new )?date (?:of|for) (?:the )?", re.IGNORECASE)
_OPEN_HOUR = re.compile(r"^(?:time )?tb[acd]\s?(?:--?|–|—|:)\s?", re.IGNORECASE)
"""What stands before an entry whose hour is not yet known: "Time TBA -- "."""

_OWN_OFFICE = re.compile(r"\b(by|with) (?:its|their|his|her) [a-z]+, (?=[A-Z])")
"""An office before its holder's name: "Press conference by its chairman, Ada Brook"."""
_LAST_DAY = re.compile(r"(?:the )?(?:last|final) (?:hours?|day|date|chance|moment|call) (?:to|for)\b", re.IGNORECASE)
_SPEAKERS = re.compile(
    r"\b(?:speakers?|with|guests?|panel(?:l?ists)?):?\s+(?!on\b|of\b|about\b|discussion\b)", re.IGNORECASE
)


def _is_doubt(words: Sequence[Token]) -> bool:
    """Whether the words only leave open whether something is on: "the report, or not, depending on the wind"."""
    return [w.low for w in words] == ["or", "not"] or words[0].low == "depending"


def read_item_words(reader: Reader, clauses: Sequence[Clause]) -> tuple[Announcement, str | None]:
    """What an item's own words announce, and the place that they end in."""
    clause = next((c for c in clauses if c.opener not in _ASIDES), clauses[0])
    asked = phrases.trim(clause.words)
    if len(asked) > 1 and asked[-1].low == "due":
        title = f"Deadline for {titles.show(reader.text, phrases.trim(asked[:-1]))}"
        return Announcement(title, EventKind.DEADLINE, LISTED), None
    predicate = None if _LAST_DAY.match(titles.show(reader.text, asked)) else find_predicate(clause)
    if predicate and _is_named_already(clause.words, predicate):
        predicate = None
    is_deadline = kind_of(phrases.find_phrase(clause.words, 0)[:1]) is EventKind.DEADLINE
    if predicate and not is_deadline and (predicate.is_future or gives_date(clause.words)):
        place = _last_place(reader, clause.words)
        if place:
            commas = [i for i, w in enumerate(clause.words) if w.low == "," and i > predicate.at]
            clause = replace(clause, words=clause.words[: commas[0]] if commas else clause.words)
        said = announce(reader.text, clause, len(clause.words))
        if said and said.title:
            visited = place_name(reader.text, said.place)
            inside = find_location(reader.text, clause.words[predicate.at :])
            return said, _join_place(reader.text, visited or inside, place) or inside or place or visited
    words = sorted((w for c in clauses if c.opener not in _ASIDES for w in c.words), key=lambda w: w.start)
    parts = _by_name(_behind_court(comma_parts(reader.text, words)))
    parts = [p for i, p in enumerate(parts) if not i or not _is_doubt(p)]
    title = _STATUS.sub("", titles.show(reader.text, phrases.trim(parts[0]))).partition(";")[0]
    title = _OWN_OFFICE.sub(r"\1 ", _NEW_DATE.sub("", _OPEN_HOUR.sub("", title)))
    what, rest = parts[0], parts[1:]
    whose = rest[0] if rest and _names_whose(parts) else ()
    if rest and _is_told_by_owner(parts):
        title = f"{title} {titles.show(reader.text, rest[0])}"
        what, parts = _first_of(rest[0]), [(*parts[0], *rest[0]), *rest[1:]]
        rest = rest[1:]
    elif (
        rest
        and not _is_only_with(reader.text, rest[0])
        and (not stems(title) or _names_whose(parts) or _names_host(title, rest[0]))
    ):
        title = f"{title}, {titles.show(reader.text, rest[0])}"
        rest = rest[_names_whose(parts) :]
    elif rest and kind_of(parts[0]) is None and _names_sitting(rest[0]):
        title = f"{title}, {titles.show(reader.text, rest[0])}"
        what, parts = rest[0], [(*parts[0], *rest[0]), *rest[1:]]
        rest = rest[1:]
    elif pair := next((p for p in rest if any(w.low in VERSUS for w in p[1:])), None):
        title = f"{title}, {titles.show(reader.text, pair)}"
        rest = [p for p in rest if p is not pair]
    meets = bool(parts[0]) and (parts[0][-1].low in _MEETING or (bool(rest) and parts[0][-1].low in _CONVENING))
    head = head_of(parts[0])
    is_body = meets and what is parts[0] and kind_of(what) is None and not title.lower().endswith(_UNSAID)
    if is_body and all(w.tag in (Tag.NAME, Tag.WORD, Tag.DET) or w.low in "'’" for w in what):
        title = f"{title}' meeting" if what[-1].low in _CONVENING else f"{title} meeting"
    meets = meets or (head is not None and head.low in ("panel", "panels"))
    is_out = any(w.low in _PUT_OUT for w in parts[0][1:])
    kind = EventKind.MEETING if meets else EventKind.RELEASE if is_out else EventKind.OTHER
    kind = kind_of(what) or next((KIND_OF_NOUN[w.low] for w in words if w.low in KIND_OF_NOUN), kind)
    if _LAST_DAY.match(title):
        kind = EventKind.DEADLINE
    parts_beside = (p for p in rest if not _is_only_with(reader.text, p))
    named = [_BEHIND_PLACE.split(titles.show(reader.text, phrases.trim(p)))[0] for p in parts_beside]
    named = [name.removeprefix("the ") for name in named]
    places = [name for name in named if is_place_like(name)]
    inside = title if title in zones_of_places() else find_location(reader.text, parts[0])
    is_whole = inside is not None and (
        inside == title or re.search(rf"\b(?:in|at) (?:the )?{re.escape(inside)}", title)
    )
    location = ", ".join([inside, *places]) if inside and is_whole else ", ".join(places) or inside
    location = None if kind is EventKind.DEADLINE or is_out else location
    first = phrases.trim(parts[0])
    is_body = bool(first) and first[-1].low in BODIES - {"panel"}
    is_body = is_body or (len(first) > 2 and first[0].low in BODIES | {"college"} and first[1].low == "of")
    is_body = is_body and kind_of(parts[0]) is None
    publisher = first if is_body else whose or _find_publisher(parts[0], kind)
    return Announcement(title, kind, LISTED, publisher, event=phrases.trim(parts[0])), location


def _is_named_already(words: Sequence[Token], predicate: Predicate) -> bool:
    """Whether the verb is a noun that ends the line ("Jobs report", "Peace talks with Norland"), or stands behind the
    comma of what names the event ("Election day, polls open 7 a.m.")."""
    behind = next((w for w in words[predicate.at + 1 :] if w.tag is not Tag.DATE), None)
    kind = KIND_OF_NOUN.get(words[predicate.at].low)
    if words[predicate.at].low.endswith("s"):
        is_noun = kind in (EventKind.MEETING, EventKind.VOTE) and (behind is None or behind.low in _BEHIND_PLURALS)
    else:
        is_noun = kind is not None and (behind is None or behind.tag is Tag.PUNCT)
    if is_noun:
        return predicate.at == len(predicate.subject)
    if words[predicate.at].low in _HOURS_OF and words[predicate.at - 1].low == "," and behind is None:
        return predicate.at > 1  # "Penn to Tarn, 160 km, start 11.30"
    comma = next((i for i, w in enumerate(words) if w.low == ","), 0)
    return (
        0 < comma < predicate.at
        and kind_of(words[:comma]) is not None
        and _stands_alone(words[comma + 1 : predicate.at])
    )


def _stands_alone(words: Sequence[Token]) -> bool:
    """Whether the words behind a comma are a subject of their own, so that nothing before it goes on in them."""
    return bool(words) and all(w.tag in (Tag.WORD, Tag.DET) for w in words)


def _is_only_with(text: str, part: Sequence[Token]) -> bool:
    """Whether a piece behind a comma only tells what comes along: "version 7.0, with export to plain files"."""
    return text[max(0, part[0].start - 5) : part[0].end].startswith("with ") or part[0].low == "with"


def _join_place(text: str, inner: str | None, outer: str | None) -> str | None:
    """A place and where it is, if the line has them side by side: "Tide Library, Penn"."""
    whole = f"{inner}, {outer}" if inner and outer else ""
    return whole if whole and whole in text else None


def _find_publisher(words: Sequence[Token], kind: EventKind) -> tuple[Token, ...]:
    """The name that a release begins with, without a possessive: "Norland Wind annual results"."""
    end = next((i for i, w in enumerate(words) if w.tag is not Tag.NAME and w.low != "of"), len(words))
    is_name = kind is EventKind.RELEASE and 0 < end < len(words) and words[end].tag is Tag.WORD
    is_short = end == 1 and (
        words[0].low in _OF_RELEASES or len(words[0].low) < SHORTEST_NAME or words[0].low in KIND_OF_NOUN
    )
    return tuple(words[:end]) if is_name and not is_short else ()


def _by_name(parts: list[tuple[Token, ...]]) -> list[tuple[Token, ...]]:
    """The pieces with a name in place of "its chairman": "Press conference by its chairman, Ada Brook"."""
    owned = len(parts) > 1 and len(parts[0]) > 3 and parts[0][-2].low in OWNING and parts[0][-3].low in ("by", "with")
    is_name = owned and all(w.tag is Tag.NAME for w in parts[1])
    return [(*parts[0][:-2], *parts[1]), *parts[2:]] if is_name else parts


def _behind_court(parts: list[tuple[Token, ...]]) -> list[tuple[Token, ...]]:
    """The pieces with the place behind the event: "Supreme Court, sentencing of a pilot" begins with the place."""
    begins_with_court = len(parts) > 1 and bool(parts[0]) and parts[0][-1].low in ("court", "tribunal")
    return [parts[1], parts[0], *parts[2:]] if begins_with_court and kind_of(parts[1]) else parts


def _is_told_by_owner(parts: Sequence[tuple[Token, ...]]) -> bool:
    """Whether the first piece names who publishes what the second one is, or which bank meets or decides: "Norland
    Foods, interim results", "Tarn Bank, rate decision"."""
    who, what = parts[0], parts[1]
    is_name = bool(who) and all(w.tag is Tag.NAME or w.low == "of" for w in who) and kind_of(who) is None
    if not is_name or any(w.tag is Tag.NAME for w in what):
        return False
    is_bank = any(w.low == "bank" for w in who)
    kind = kind_of(what)
    return kind not in (None, EventKind.OTHER) if is_bank else kind is EventKind.RELEASE and not names_place(who)


def _first_of(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The first of two events that share a line: "rate decision and minutes"."""
    first = words[: next((i for i, w in enumerate(words) if w.tag is Tag.CONJ), len(words))]
    return first if kind_of(first) else words


def _names_sitting(words: Sequence[Token]) -> bool:
    """Whether the second piece tells what takes place of what the first names: "Fisheries Bill, second reading"."""
    is_plain = bool(words) and all(w.tag is Tag.WORD for w in words)
    return is_plain and kind_of(words) is EventKind.MEETING and not names_place(words)


def _names_whose(parts: Sequence[tuple[Token, ...]]) -> bool:
    """Whether a name behind the comma tells whose the release is, not where something is: "results, Tarn Foods"."""
    what, whose = parts[0], parts[1]
    is_name = all(w.tag is Tag.NAME for w in whose) and not names_place(whose)
    is_release = kind_of(what) is EventKind.RELEASE
    return len(parts) == 2 and is_release and is_name and not any(w.tag is Tag.NAME for w in what)


def _names_host(title: str, words: Sequence[Token]) -> bool:
    """Whether a name of several words tells whose the event is that only general words name: "Open day, Tarn Gin
    Works"."""
    is_name = len(words) > 1 and all(w.tag is Tag.NAME for w in words)
    return is_name and stems(title) <= _GENERAL and not names_place(words)


def _last_place(reader: Reader, words: Sequence[Token]) -> str | None:
    named: list[str] = []
    for part in reversed(comma_parts(reader.text, words)[1:]):
        shown = titles.show(reader.text, phrases.trim(part))
        if not is_place_like(shown):
            break
        named.insert(0, shown)
    return ", ".join(named) or None


def _speaks_on(words: Sequence[Token]) -> tuple[Token, ...]:
    """The person whose name stands before what a talk is "on": "Ada Brook on the tides of Norland"."""
    end = next((i for i, w in enumerate(words) if w.tag is not Tag.NAME), 0)
    is_person = 2 <= end <= LONGEST_SPEAKER and words[end].low == "on" and not names_place(words[:end])
    return tuple(words[:end]) if is_person and kind_of(words[:end]) is None else ()


def find_speakers(reader: Reader, part: Span, words: Sequence[Token]) -> list[tuple[Token, ...]]:
    """The phrase after "Speakers:", else who speaks "on" something at the beginning of the words."""
    found = _SPEAKERS.search(reader.text, part.start, part.end)
    if not found:
        return [who] if (who := _speaks_on(words)) else []
    end = reader.text.find(".", found.end(), part.end)
    clauses = reader.split(Span(found.end(), end if end > 0 else part.end), ())
    named: list[Token] = []
    for piece in comma_parts(reader.text, clauses[0].words if clauses else ()):
        if named and names_place(piece):
            break
        named += piece
    return [tuple(named)] if named else []
