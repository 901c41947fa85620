"""The answers to /briefing, /bigpicture, /quotes, /upcoming and /search."""

from collections.abc import Sequence
from datetime import datetime

from briefings.model.briefing import Briefing, Page, QuoteLine, SearchHit, Story
from briefings.model.draft import Button, Divider, Draft, Part, Row, Text
from briefings.model.meeting import Meeting
from briefings.render import buttons, pieces
from briefings.render.escape import measure
from briefings.render.limits import fit
from briefings.render.words import write

ACCENT = 0x2B6CB0

_DATES_MOST = 5
_OTHERS_MOST = 3
_STORIES_MOST = 5
_WITH_BUTTONS_MOST = 10
"""A text with a button counts three components of forty."""


def briefing(b: Briefing, now: datetime, zone: str) -> Draft:
    """A story: headline with link, date and source, big picture, key quotes, dates, and the way to the rest."""
    return fit([*briefing_parts(b, now, zone), buttons.part_buttons(b)], accent=ACCENT)


def briefing_parts(b: Briefing, now: datetime, zone: str) -> list[Part]:
    """The texts of `briefing`, without its buttons at the foot."""
    head = pieces.story_head(b.story)
    dates = _dates(b, now, zone)
    others = _others(b)
    room = pieces.ROOM - pieces.size([head, *dates, *others])
    picture = pieces.big_picture(b.story.big_picture, room * 11 // 20 if b.story.quotes else room)
    quotes = []
    if b.story.quotes:
        quotes.append(pieces.key_quotes(b.story.quotes, room - pieces.size([picture]), b.story.sources[0].article_id))
    return [head, picture, *quotes, Divider(), *dates, *others]


def _dates(b: Briefing, now: datetime, zone: str) -> list[Part]:
    shown = b.story.meetings[:_DATES_MOST]
    more = b.more_meetings + len(b.story.meetings) - len(shown)
    head = Text(write("dates", heading="Upcoming dates", number=len(shown), more=more, rest="“All dates”"))
    room = pieces.LEAST_FOR_A_MEETING * len(shown)
    newest = b.story.sources[0].article_id
    return [head, *pieces.meetings(shown, now, zone, room, told_by=newest)]


def _others(b: Briefing) -> list[Part]:
    if not b.others:
        return []
    shown = b.others[:_OTHERS_MOST]
    return [Text(write("others", others=shown, more=len(b.others) - len(shown)))]


def big_pictures(stories: Sequence[Story], topic: str = "") -> Draft:
    """The big picture of each of at most five stories, newest first."""
    shown = stories[:_STORIES_MOST]
    if not shown:
        return fit([Text(write("big_pictures", topic=topic))], accent=ACCENT)
    heads = [pieces.story_head(story) for story in shown]
    room = (pieces.ROOM - pieces.size(heads)) // len(shown)
    parts: list[Part] = []
    for head, story in zip(heads, shown, strict=True):
        article = buttons.whole_article(story.sources[0].article_id)
        picture = pieces.big_picture(story.big_picture, room)
        parts += [Divider(), Text(head.content, article), picture]
    return fit(parts[1:], accent=ACCENT)


def quotes(page: Page[QuoteLine], speaker: str, topic: str) -> Draft:
    """Verbatim quotes with speaker, role, article and date; one page."""
    head = Text(write("quotes", page=page, speaker=speaker, topic=topic))
    texts = quote_texts(page.items, pieces.ROOM - pieces.size([head]))
    turn = buttons.turn_page(page, ("quotes",), (speaker, topic))
    return fit([head, *pieces.divided(texts), Row(turn)], accent=ACCENT)


def quote_texts(items: Sequence[QuoteLine], room: int) -> list[Text]:
    """Each quote with its speaker and its article; one that had to be clipped has a button to the rest."""
    around = sum(measure(write("quote", text="", quote=quote)) for quote in items)
    return [
        Text(write("quote", text=text, quote=quote), _rest_of(quote) if text.endswith("…") else None)
        for text, quote in pieces.clip_quotes(items, room - around)
    ]


def _rest_of(quote: QuoteLine) -> Button:
    return buttons.whole_article(quote.source.article_id)


def upcoming(page: Page[Meeting], days: int, topic: str, now: datetime, zone: str) -> Draft:
    """Dates ahead in order, each with "Remind me"; a file for calendars; one page."""
    head = Text(write("upcoming", page=page, days=days, topic=topic))
    room = pieces.ROOM - pieces.size([head])
    dates = pieces.meetings(page.items, now, zone, room, with_buttons=len(page.items) <= _WITH_BUTTONS_MOST)
    foot = list(buttons.turn_page(page, ("upcoming",), (str(days), topic)))
    if page.total:
        foot.append(buttons.calendar_file(days, topic))
    return fit([head, *dates, Row(tuple(foot))], accent=ACCENT)


def search(page: Page[SearchHit], query: str) -> Draft:
    """Ranked articles with the matching passage; one page."""
    head = Text(write("search", page=page, query=query))
    texts = pieces.write_all(pieces.ROOM - pieces.size([head]), "hit", [{"hit": hit} for hit in page.items])
    hits = [
        Text(text, buttons.whole_article(hit.source.article_id, "Read"))
        for text, hit in zip(texts, page.items, strict=True)
    ]
    return fit([head, *hits, Row(buttons.turn_page(page, ("search",), (query,)))], accent=ACCENT)
