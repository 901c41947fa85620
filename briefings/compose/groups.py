"""Which articles tell the same story.

Two do if their headlines or first paragraphs say nearly the same, or if they announce the same meeting and share
some words there. A diary that lists many meetings tells no story, so it joins nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from briefings.compose.words import content_words, overlap
from briefings.model.briefing import StoredArticle
from briefings.model.meeting import Meeting

NEARLY_THE_SAME = 0.5
"""Share of words in common (Jaccard) from which two headlines or two openings say the same."""

SOME_IN_COMMON = 3
"""Words in common that headlines or openings need at the least, and, with a shared meeting, both together."""

DIARY = 5
"""An article that announces as many meetings as this is a list of dates."""

APART = timedelta(days=21)
"""Articles further apart than this do not tell one story, even if both mention a meeting."""

_TRIED_MOST = 50
_COMPARED_MOST = 5
"""How many stories with a word in common are tried, and how many articles of each: keeps the time linear."""

_Key = str | int | frozenset[str]
"""What groups are looked up by: a word, a meeting's id, or all words of a headline or an opening."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What an article is compared by."""

    stored: StoredArticle
    headline: frozenset[str]
    opening: frozenset[str]
    meetings: frozenset[int]


def group_stories(
    articles: Iterable[StoredArticle], meetings: Sequence[Meeting] = ()
) -> tuple[tuple[StoredArticle, ...], ...]:
    """The articles in groups that tell one story each; newest group and newest article first."""
    announced = _meetings_by_article(meetings)
    groups: list[list[_Told]] = []
    seen_with: dict[_Key, list[int]] = defaultdict(list)
    for stored in sorted(articles, key=newest_first, reverse=True):
        told = _describe(stored, announced[stored.id])
        candidates = _find_candidates(told, seen_with)
        at = next((at for at in candidates if _belongs(told, groups[at])), len(groups))
        if at == len(groups):
            groups.append([])
        groups[at].append(told)
        for key in (*_strong_keys(told), *told.headline):
            if at not in seen_with[key][-1:]:
                seen_with[key].append(at)
    return tuple(tuple(told.stored for told in group) for group in groups)


def newest_first(stored: StoredArticle) -> tuple[str, int]:
    """A key that sorts the newest article last (reverse it for the newest first): by publication, then by id."""
    return stored.article.published or stored.loaded_at.isoformat(), stored.id


def is_same_story(one: _Told, other: _Told) -> bool:
    """Whether two articles tell the same story."""
    if _days_apart(one, other) > APART:
        return False
    if _say_the_same(one.headline, other.headline) or _say_the_same(one.opening, other.opening):
        return True
    words = (one.headline | one.opening) & (other.headline | other.opening)
    return bool(one.meetings & other.meetings) and len(words) >= SOME_IN_COMMON


def _find_candidates(told: _Told, seen_with: Mapping[_Key, Sequence[int]]) -> list[int]:
    """The groups that have what makes one story likely in common: a meeting, a whole headline or opening, or two
    words of the headline."""
    likely = [at for key in _strong_keys(told) for at in seen_with.get(key, ())[-_TRIED_MOST:]]
    shared = Counter(at for word in told.headline for at in seen_with.get(word, ())[-_TRIED_MOST:])
    return list(dict.fromkeys((*likely, *(at for at, words in shared.items() if words > 1))))


def _strong_keys(told: _Told) -> tuple[_Key, ...]:
    return (told.headline, told.opening, *told.meetings)


def _belongs(told: _Told, group: Sequence[_Told]) -> bool:
    return any(is_same_story(told, other) for other in group[:_COMPARED_MOST])


def _say_the_same(one: frozenset[str], other: frozenset[str]) -> bool:
    """A few words alone, as in the title of a column that comes every day, say nothing."""
    return len(one & other) >= SOME_IN_COMMON and overlap(one, other) >= NEARLY_THE_SAME


def _describe(stored: StoredArticle, meetings: frozenset[int]) -> _Told:
    article = stored.article
    opening = content_words(article.lede.text) if article.lede else frozenset()
    kept = meetings if len(meetings) < DIARY else frozenset()
    return _Told(stored, content_words(article.headline or ""), opening, kept)


def _meetings_by_article(meetings: Sequence[Meeting]) -> defaultdict[int, frozenset[int]]:
    found: defaultdict[int, frozenset[int]] = defaultdict(frozenset)
    for meeting in meetings:
        for mention in meeting.mentions:
            found[mention.article_id] |= {meeting.id}
    return found


def _days_apart(one: _Told, other: _Told) -> timedelta:
    days = [told.stored.article.published_on or told.stored.loaded_at.date() for told in (one, other)]
    return abs(days[0] - days[1])
