"""Where an event takes place, and who takes part, as the words around it print them.

Promises names and bodies only: no "officials", no "people"; persons under the fullest name that the article gives.
"""

from collections.abc import Iterable, Iterator, Sequence

from briefings.parse import owners, titles
from briefings.parse.event_nouns import KIND_OF_NOUN
from briefings.parse.rules import places as rules
from briefings.parse.tagging import Tag, Word
from briefings.parse.titles import Phrase

_PLACE_NOUNS = frozenset(rules.PLACES.split())
_BODIES = frozenset(rules.BODIES.split())
_NOT_PLACES = frozenset(rules.NOT_PLACES.split())
_TITLES = frozenset(rules.TITLES.split())
_PARTICLES = frozenset("es de del della di da do dos du des la las los le van von der den zu y e i".split())
"""Small words within names of places."""

_OWNERS = frozenset("its their his her our".split())
_OFFICES = frozenset(rules.OFFICES.split())
_NOT_PARTIES = frozenset(rules.NOT_PARTIES.split())
_AGAINST = frozenset("v vs versus against".split())
_TIES = frozenset("by between with of from including".split()) | _AGAINST
_ABOUT = frozenset("on about over for in at to into regarding".split())
_PREPOSITIONS = frozenset({"in", "at", "on", "outside", "inside", "under", "beside"})
_GROUNDS = frozenset(rules.GROUNDS.split())


def find_location(text: str, words: Sequence[Word]) -> str | None:
    """The first place that a preposition leads to, as printed, its "in" and "of" included."""
    for i, word in enumerate(words[:-1]):
        if word.low in _PREPOSITIONS and word.tag is Tag.PREP:
            found = titles.without_determiner(_place(words, i + 1))
            if len(found) == 1 and found[0].tag is Tag.WORD and words[i + 1].tag is not Tag.DET:
                continue
            if _is_in_quotes(words, i) or (word.low == "on" and not _is_ground(found)):
                continue
            if found and _is_place(found):
                return titles.show(text, (word, *found) if word.low in ("outside", "under", "beside") else found)
    return None


def _is_in_quotes(words: Sequence[Word], i: int) -> bool:
    """Whether the word stands in the title of a work."""
    return any(w.low in '“"' for w in words[:i]) and any(w.low in '”"' for w in words[i:])


def _is_ground(words: Phrase) -> bool:
    """Whether "on" leads to where something is, not to what it is about."""
    return bool(words) and words[-1].low in _GROUNDS and len(words) <= 3


def place_name(text: str, words: Phrase) -> str | None:
    """The place that a visit's phrase names."""
    found = titles.without_determiner(titles.trim(words))
    return titles.show(text, found) if found and _is_place(found) else None


def _place(words: Sequence[Word], start: int) -> tuple[Word, ...]:
    end = start
    while end < len(words) and end - start < 10:
        word = words[end]
        after = words[end + 1] if end + 1 < len(words) else None
        joins = word.low in ("in", "of", "at") and after is not None and after.tag in (Tag.NAME, Tag.DET)
        joins = joins and (after is None or after.tag is Tag.NAME or _leads_to_place(words, end + 2))
        comma = word.low == "," and after is not None and after.tag is Tag.NAME
        ends_name = word.tag is Tag.WORD and end > start and words[end - 1].tag is Tag.NAME
        is_inside = word.low in _PARTICLES or word.low.isdigit()
        if ends_name and not is_inside and not any(w.low in _PLACE_NOUNS for w in words[end : end + 2]):
            break
        if (
            word.tag in (Tag.NAME, Tag.WORD)
            or (end == start and word.tag is Tag.DET)
            or word.low in "'’-.&"
            or joins
            or comma
            or (word.tag is Tag.DET and words[end - 1].low in ("in", "of", "at") and _leads_to_place(words, end + 1))
        ):
            end += 1
        else:
            break
    return titles.trim(words[start:end])


def _leads_to_place(words: Sequence[Word], at: int) -> bool:
    """Whether a name or a word for a place stands at `at` or right behind it."""
    return any(w.tag is Tag.NAME or w.low in _PLACE_NOUNS for w in words[at : at + 2])


def _is_place(words: tuple[Word, ...]) -> bool:
    head = words[next((i for i, w in enumerate(words) if w.tag is Tag.PREP), len(words)) - 1]
    if head.low in KIND_OF_NOUN and head.tag is Tag.WORD:
        return False
    if words[0].low in _NOT_PLACES:
        return False
    if any(w.low in _PLACE_NOUNS for w in words):
        return True
    return words[0].tag is Tag.NAME and not any(w.low in _NOT_PLACES or w.low in KIND_OF_NOUN for w in words)


def names_place(words: Sequence[Word]) -> bool:
    """Whether a phrase holds a word for a building or a ground."""
    return any(w.low in _PLACE_NOUNS for w in words)


def is_place_named(text: str) -> bool:
    """Whether a piece of a list item has a word for a building or a ground, or its town behind a comma."""
    return "," in text or any(w.lower().strip(".,'") in _PLACE_NOUNS for w in text.split())


def is_place_like(text: str) -> bool:
    """Whether a piece of a list item reads as a place: a name, or a word for a building or a ground."""
    words = [w.lower().strip(".,'") for w in text.replace("’", "'").split()]
    if any(w in _NOT_PLACES or w in KIND_OF_NOUN for w in words):
        return False
    return text[:1].isupper() or any(w in _PLACE_NOUNS for w in words)


def find_participants(text: str, phrases: Iterable[Phrase], event: Phrase, fullest: dict[str, str]) -> tuple[str, ...]:
    """The names and bodies of the phrases and those that the event's own phrase ties to it, each once. `fullest`:
    last word of a name -> the fullest name of the article."""
    found: dict[str, None] = {}
    for phrase in (*phrases, *_tied(event)):
        for party in owners.parties(phrase):
            if name := _name(text, party, fullest):
                found.setdefault(name)
    return tuple(found)


def _tied(event: Phrase) -> Iterator[Phrase]:
    """The parties of an event's phrase: its owner, and what follows "by", "between", "of" or "v", but not what it
    is about."""
    begin = 0
    body = next((i for i, w in enumerate(event[:-1]) if w.low in _BODIES and event[i + 1].tag is not Tag.PREP), -1)
    if body >= 0 and not any(w.tag is Tag.PREP or w.low.endswith("'s") for w in event[:body]):
        yield event[: body + 1]
    for i, word in enumerate(event):
        if word.low.endswith(("'s", "s'")) and not begin:
            yield event[: i + 1]
        elif word.low in _ABOUT or word.low in _TIES:
            if begin or word.low in _AGAINST:
                yield event[begin:i]
            if word.low in _ABOUT:
                return
            begin = i + 1
    if begin:
        yield event[begin:]


def _name(text: str, words: tuple[Word, ...], fullest: dict[str, str]) -> str | None:
    words = _without_titles(words)
    names = [i for i, w in enumerate(words) if w.tag is Tag.NAME]
    if words and words[-1].low in _BODIES and len(words) <= 6:
        own = max((i for i, w in enumerate(words[:-1]) if w.low in _OWNERS or w.low.endswith("'s")), default=-1)
        own = max([own, *(i for i, w in enumerate(words[:-1]) if w.low == "the")])
        words = words[own + 1 :]
        shown = titles.as_printed(text, words)
        return fullest.get(shown, shown) if len(words) == 1 else shown
    if any(w.low in _NOT_PARTIES for w in words):
        return None
    if not names:
        return None
    begin = names[-1]
    while begin and (words[begin - 1].tag is Tag.NAME or (words[begin - 1].low == "of" and begin > 1)):
        if words[begin - 1].low == "of" and words[begin - 2].tag is not Tag.NAME:
            break
        begin -= 1
    if names[-1] != len(words) - 1:
        return None
    if begin and words[begin - 1].low in '"“‘':
        return None
    shown = owners.without_possessive(titles.as_printed(text, words[begin:])).rstrip("'’")
    return fullest.get(shown, shown)


def _without_titles(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without what stands before a person's name ("French President Ada Brook", "former mayor Ada Brook"); a
    body keeps the words that belong to its name ("City Council")."""
    if words and words[-1].low in _BODIES:
        return words
    last = next((i for i in range(len(words) - 2, -1, -1) if words[i].low.rstrip(".") in _OFFICES), -1)
    if last >= 0 and all(w.tag is Tag.NAME for w in words[last + 1 :]) and len(words) - last <= 4:
        return words[last + 1 :]
    start = 0
    while start < len(words) - 1 and words[start].low.rstrip(".") in _TITLES and words[start].tag is not Tag.NAME:
        start += 1
    return words[start:]
