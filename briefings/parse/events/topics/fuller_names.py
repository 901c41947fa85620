"""The fuller name of an event that its sentence calls by one bare noun ("the primary"): from what stands around the
noun, and from what the article calls it elsewhere.

Promises words of the article as printed, or nothing; looks at a bounded number of places where the noun stands.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from briefings.model.article import EventKind, Span
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, ORDINALS, stems
from briefings.parse.events.clauses.predicates import CLAUSE_VERBS
from briefings.parse.events.clauses.tagger import tag_words
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, is_possessive
from briefings.parse.events.glossary import LIMIT
from briefings.parse.events.moments import Numbered
from briefings.parse.events.setting import Setting
from briefings.parse.events.topics.pale_titles import LOCAL, SITES, is_pale, is_pale_owner
from briefings.parse.events.topics.several import NUMBERS
from briefings.parse.events.wording import owners, titles
from briefings.parse.rules import surroundings as rules

MOST_PLACES = 40
"""Places in the article at which a noun is looked at."""

MOST_MODIFIERS = 6
"""Words before a noun that can belong to its name."""

REACH = 80
"""Characters before a noun that are read for its modifiers."""

BESIDE = 16
"""At most this many characters part a noun from a date behind it that is its own."""

_PALE = frozenset(rules.PALE.split())
_WAYS = frozenset(rules.WAYS.split())
_ABOUT = frozenset(rules.ABOUT.split())
_BOUNDING = frozenset(rules.BOUNDING.split())
_DATING = frozenset({"on", "in", "at", "for", "from"})


@dataclass(frozen=True)
class Naming:
    """A bare noun in its sentence. `at` is where the event's date stands in the text, `start` when the event is."""

    setting: Setting
    noun: str
    sentence: Span
    at: int
    start: str

    def find_own(self) -> str:
        """The noun with its modifiers before a date ("the party's July convention") and with what follows it or its
        date ("Monday's vote at the convention"). Empty if nothing is told there."""
        i = self._place
        if i < 0:
            return ""
        if whose := self._show_person(i):
            return f"{whose} {self.noun.lower()}"
        name = f"{self._show_modifiers(i)} {self.noun.lower()}".lstrip()
        after = self._find_tail(i)
        name = f"{name} {titles.show(self.setting.text, after)}" if after else name
        return name if " " in name else ""

    def _show_person(self, i: int) -> str:
        """Whose the noun at `i` is that stands behind "her" or "his", by name."""
        word = self._words[i - 1] if i else None
        figure = self.setting.story.scene.find_named(word.end) if word and word.low in ("her", "his") else None
        return owners.show_possessive(figure.text) if figure and figure.human > 0 else ""

    def find_owner(self) -> str:
        """Whose it is by a name, told before the date that stands before the noun: "Norland's May 4 council vote"."""
        i = self._place
        shown = self._show_modifiers(i) if i > 0 else ""
        is_name = shown[:1].isupper() and not is_pale(f"{shown} {self.noun}")
        return shown if is_name and shown.endswith(("'s", "’s", "s'", "s’")) else ""

    @property
    def is_told(self) -> bool:
        """Whether the sentence has the noun, and not only a verb of its meaning."""
        return self._place >= 0

    @property
    def is_local(self) -> bool:
        """Whether such an event is known by where it is held."""
        return self.noun.lower() in LOCAL

    @property
    def only_bounds(self) -> bool:
        """Whether the noun only tells when or where something else is done ("before the vote"), so that the rest of
        the sentence is not about it."""
        i = self._place
        while i > 0 and (self._words[i - 1].tag is Tag.DATE or self._words[i - 1].low.endswith("'s")):
            i -= 1
        is_certain = i > 0 and (i < self._place or self._words[i - 1].low in ("the", "that", "this"))
        i -= i > 0 and self._words[i - 1].tag is Tag.DET
        word = self._words[i - 1] if i > 0 else None
        if word is None or word.low == "with":
            return False
        return word.low in _BOUNDING or (is_certain and (word.tag is Tag.PREP or word.low == "past"))

    def find_in_headline(self, headline: str) -> str:
        """The noun with whom or what it is of, where the headline begins so: "Sentencing of ex-mayor delayed"."""
        begin = self.setting.text.find(headline) if headline else -1
        if begin < 0 or not headline.lower().startswith(f"{self.noun.lower()} of "):
            return ""
        words = self._read(Span(begin, begin + len(headline)))
        found = phrases.find_phrase(words, 2)
        return f"{self.noun.lower()} of {titles.show_as_printed(self.setting.text, found)}" if found else ""

    def find_elsewhere(self) -> str:
        """What the article calls such an event at other places: the name told most often, the nearest of several."""
        often: Counter[str] = Counter()
        for name in self._names_elsewhere():
            often[name] += 1
        return max(often, key=lambda name: often[name], default="")

    def find_site_elsewhere(self) -> str:
        """What the article calls it elsewhere, if by a place's name."""
        name = self.find_elsewhere()
        place = " ".join(word for word in name.split() if word[:1].isupper())
        return name if place and f" in {place}" in self.setting.text else ""

    def find_site(self) -> str:
        """Where a vote is held, by the names of places in the sentence: the nearest before the noun."""
        if not self.is_local:
            return ""
        end = self._place if self._place >= 0 else sum(w.start < self.at for w in self._words)
        return next((found for i in reversed(range(end)) if (found := self._name_of_site(i))), "")

    @property
    def _is_meeting(self) -> bool:
        return KIND_OF_NOUN.get(self.noun.lower()) is EventKind.MEETING

    @cached_property
    def _words(self) -> Sequence[Token]:
        return self._read(self.sentence)

    @cached_property
    def _place(self) -> int:
        """Where the noun stands nearest to the date; -1 if it does not."""
        low = self.noun.lower()
        found = [i for i, w in enumerate(self._words) if w.low == low]
        return min(found, key=lambda i: abs(self._words[i].start - self.at), default=-1)

    def _read(self, span: Span) -> Sequence[Token]:
        dates = self.setting.dates
        first = bisect_left(dates, span.start, key=lambda d: d.start)
        inside: list[Numbered] = []
        while first < len(dates) and dates[first].end <= span.end:
            inside.append((first, dates[first]))
            first += 1
        words = tag_words(self.setting.text, span.start, span.end, inside, self.setting)
        return [w._replace(tag=Tag.WORD) if self._is_vague(w) else w for w in words]

    def _is_vague(self, word: Token) -> bool:
        """Whether the word is an expression like "the future", which a title may hold."""
        return word.tag is Tag.DATE and not self.setting.dates[word.mention].value[:1].isdigit()

    def _show_modifiers(self, i: int) -> str:
        """The words before the date that stands before the noun at `i`."""
        end = i
        while end and (self._words[end - 1].tag is Tag.DATE or self._words[end - 1].low == "'s"):
            end -= 1
        begin = _begin_of_modifiers(self._words, end)
        if begin == end or end == i or not _is_whole(self._words, begin, end):
            return ""
        return titles.show_as_printed(self.setting.text, self._words[begin:end])

    def _find_tail(self, i: int) -> Sequence[Token]:
        """The phrase that a small word ties to the noun at `i`, its date passed over; not "with a knee", which tells of
        who is out of the derby."""
        at = i + 1
        words = self._words
        if at < len(words) and words[at].low in _DATING and words[at + 1 : at + 2] and words[at + 1].tag is Tag.DATE:
            at += 1
        if at < len(words) and words[at].tag is Tag.DATE:
            at += 1
        if at + 1 >= len(words) or words[at].low not in SITES | _ABOUT:
            return ()
        found = phrases.find_phrase(words, at + 1)
        end = at + 1 + len(found)
        if words[end : end + 1] and words[end].low in SITES:
            found = (*found, *self._site(end))
        is_telling = any(w.tag is Tag.NAME or w.low in KIND_OF_NOUN for w in found) or words[at].low not in SITES
        is_noun = found and found[0].tag is not Tag.PRON and found[-1].low not in NUMBERS | {"own"}
        is_with = [w.low for w in words[at : at + 2]] == ["with", "a"]
        is_loose = is_with and not self._is_meeting  # "the derby with a knee"
        return (words[at], *found) if is_telling and is_noun and not is_loose else ()

    def _names_elsewhere(self) -> Iterator[str]:
        """The names at other places, those before the sentence first, the nearest first."""
        text = self.setting.text
        pattern = re.compile(rf"\b{re.escape(self.noun)}\b", re.IGNORECASE)
        ends = [m.end() for m in pattern.finditer(text, 0, LIMIT) if not self._is_in_date(m.start())]
        before = [end for end in reversed(ends) if end <= self.sentence.end]
        after = [end for end in ends if end > self.sentence.end]
        for end in (*before, *after)[:MOST_PLACES]:
            if name := self._name_before(end):
                yield name

    def _is_in_date(self, at: int) -> bool:
        """Whether the offset lies in an expression of a date: the "march" of "5 March" is none."""
        place = bisect_left(self.setting.dates, at + 1, key=lambda d: d.start) - 1
        return place >= 0 and at < self.setting.dates[place].end

    def _name_before(self, end: int) -> str:
        begin = max(self.setting.text.rfind("\n", 0, end) + 1, end - REACH)
        if begin and not self.setting.text[begin - 1].isspace():
            begin = self.setting.text.find(" ", begin, end) + 1
        words = self._read(Span(begin, end))
        last = len(words) - 1
        first = _begin_of_modifiers(words, last)
        if not _is_whole(words, first, last):
            return ""
        while first < last and _is_pale(words[first]):
            first += 1
        if first >= last or self._is_of_another_day(words, first, end):
            return ""
        named = [w for w in words[first:last] if w.tag is Tag.NAME]
        if named and not self._told & stems(" ".join(w.low for w in named)):
            return ""
        if self.is_local and any(w.low.endswith("'s") for w in words[first:last]):
            return ""  # Whose vote that is tells nothing of this one: "Norland's primary" is another than Ostia's.
        return titles.show_as_printed(self.setting.text, words[first : last + 1])

    def _is_of_another_day(self, words: Sequence[Token], first: int, end: int) -> bool:
        """Whether a date beside the name is not the event's."""
        beside = [w.mention for w in words[max(0, first - 2) : first] if w.tag is Tag.DATE]
        after = bisect_left(self.setting.dates, end, key=lambda d: d.start)
        if after < len(self.setting.dates) and self.setting.dates[after].start - end < BESIDE:
            beside.append(after)
        values = [self.setting.dates[place].value for place in beside]
        return any(v[:1].isdigit() and not (self.start.startswith(v) or v.startswith(self.start[:10])) for v in values)

    @cached_property
    def _told(self) -> set[str]:
        """The words of the sentence and of those right before it."""
        return stems(self.setting.text[max(0, self.sentence.start - 200) : self.sentence.end])

    def _name_of_site(self, i: int) -> str:
        """The place to which the small word at `i` leads."""
        leads = SITES | {"into"} | ({"to"} if i and self._words[i - 1].low in _WAYS else set())
        found = self._site(i, leads)[1:]
        return titles.show_as_printed(self.setting.text, found) if found else ""

    def _site(self, i: int, leads: Set[str] = SITES) -> Sequence[Token]:
        """The small word at `i`, if it is one of `leads`, and the name of one place that it leads to."""
        words = self._words
        end = i + 1
        while end < len(words) and words[end].tag is Tag.NAME:
            end += 1
        following = words[end : end + 2]
        is_listed = len(following) > 1 and following[0].low in (",", "and") and following[1].tag is Tag.NAME
        return words[i:end] if words[i].low in leads and end > i + 1 and not is_listed else ()


def _begin_of_modifiers(words: Sequence[Token], end: int) -> int:
    """Where the words begin that modify a noun at `end`."""
    begin = end
    while begin and end - begin < MOST_MODIFIERS and _modifies(words, begin - 1, end):
        begin -= 1
    return begin


def _modifies(words: Sequence[Token], i: int, end: int) -> bool:
    word = words[i]
    if word.low == "of":
        return i + 1 < end and i > 0 and words[i - 1].tag is words[i + 1].tag is Tag.NAME
    return word.tag is Tag.NAME or (word.tag is Tag.WORD and word.low not in CLAUSE_VERBS - set(KIND_OF_NOUN))


def _is_whole(words: Sequence[Token], begin: int, end: int) -> bool:
    """Whether the words from `begin` are all of a noun's modifiers, not the end of a clause."""
    run = words[begin:end]
    led = not begin or words[begin - 1].tag in (Tag.DET, Tag.PREP, Tag.DATE) or words[begin - 1].low in _PALE
    is_owned = any(is_possessive(w) for w in run)
    return all(w.tag in NOMINAL or w.low == "of" for w in run) and (
        led or is_owned or all(w.tag is Tag.NAME for w in run)
    )


def _is_pale(word: Token) -> bool:
    """Whether the word does not tell an event from others."""
    if word.tag is Tag.NAME:
        return False
    return word.low in ORDINALS | NUMBERS | _PALE or is_pale_owner(word.low) or word.low.isdigit()
