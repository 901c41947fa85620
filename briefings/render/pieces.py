"""The pieces that several messages share: a story's head, its big picture, quotes, and dates with their buttons.

Each takes the `room` that it may use up (as `escape.measure` counts) and keeps to it.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from briefings.model.briefing import Line, QuoteLine, Story
from briefings.model.draft import Button, Divider, Part, Text
from briefings.model.meeting import Meeting
from briefings.model.when import has_day, is_over
from briefings.render.buttons import remind
from briefings.render.escape import Escaped, clip, escape, measure
from briefings.render.limits import CHARACTERS
from briefings.render.words import clip_all, write

ROOM = CHARACTERS - 250
"""What the texts of a message may use up, with the cost of up to forty components kept free."""

LEAST_FOR_A_MEETING = 400
"""Room in which any meeting can be told, be its title and address ever so long."""

_GENEROUS = (1.0, 0.6, 0.3)
_BREAK = 6
"""Characters between two stretches of a quote that hold no more than marks, a line's end and an indent: no words."""

QUOTE_MOST = 900
"""No key quote takes more than this; "All quotes" has the rest."""


def write_within(room: int, template: str, **values: object) -> str:
    """The template's words, at the most generous scale at which they keep to `room`."""
    text = ""
    for scale in _GENEROUS:
        text = write(template, scale=scale, **values)
        if measure(text) <= room:
            break
    return text


def write_all(room: int, template: str, items: Sequence[Mapping[str, object]]) -> list[str]:
    """The template's words for each item, which together keep to `room`: an item that needs little leaves more to the
    others."""
    sizes = [measure(write(template, scale=_GENEROUS[0], **item)) for item in items]
    return [write_within(part, template, **item) for part, item in zip(share(sizes, room), items, strict=True)]


def story_head(story: Story) -> Text:
    """Headline with its link, date and source, and the other articles that tell the same."""
    return Text(write("story", story=story))


def big_picture(lines: Sequence[Line], room: int) -> Text:
    """What it is about: the passage word for word, its bullets as bullets."""
    shown = clip_all([line.text for line in lines], room - 30 - 4 * len(lines))
    return Text(write("big_picture", lines=shown))


def key_quotes(quotes: Sequence[QuoteLine], room: int, told_by: int) -> Text:
    """The quotes with their speakers, the room shared out fairly; those that are not from the article `told_by`
    name theirs."""
    around = measure(write("key_quotes", quotes=[("", quote) for quote in quotes], told_by=told_by))
    return Text(write("key_quotes", quotes=clip_quotes(quotes, room - around, QUOTE_MOST), told_by=told_by))


def clip_quotes(quotes: Sequence[QuoteLine], room: int, most: int = CHARACTERS) -> list[tuple[Escaped, QuoteLine]]:
    """Each quote's words, clipped to its share of `room` and to `most`, with the quote."""
    words = [said_words(quote.text, quote.spans) for quote in quotes]
    sizes = [min(measure(escape(text)), most) for text in words]
    shares = share(sizes, room)
    return [(clip(text, part), quote) for text, part, quote in zip(words, shares, quotes, strict=True)]


def said_words(text: str, spans: Sequence[Sequence[int]]) -> str:
    """A quote's words, whose stretches stand at `spans` in the article, as they go between two quotation marks.

    Where the article broke off to say who speaks, the marks close, "…" stands for the reporter's words, and the marks
    open again. Only the last stretch loses the comma that led on to "she said". Paragraphs of one speech go on inside
    the same marks.
    """
    stretches, at = [], 0
    for start, end in spans:
        stretches.append(text[at : at + end - start])
        at += end - start + 1
    if " ".join(stretches) != text:  # blanks inside of it were joined, so the stretches cannot be told apart
        return text.strip().removesuffix(",")
    said = stretches[0].strip()
    for (_, end), (start, _), stretch in zip(spans, spans[1:], stretches[1:], strict=False):
        said += ("” … “" if start - end > _BREAK else " ") + stretch.strip()
    return said.removesuffix(",")


def share(sizes: Sequence[int], room: int) -> list[int]:
    """How much of `room` each of several sizes gets: all it needs, or as much as the other large ones."""
    shares = [0] * len(sizes)
    smallest_first = sorted(range(len(sizes)), key=lambda i: sizes[i])
    for number, at in enumerate(smallest_first):
        shares[at] = max(1, min(sizes[at], room // (len(sizes) - number)))
        room -= shares[at]
    return shares


def meetings(
    items: Sequence[Meeting],
    now: datetime,
    zone: str,
    room: int,
    *,
    told_by: int = 0,
    with_buttons: bool = True,
) -> list[Part]:
    """One text for each meeting, with "Remind me" where there is something to be reminded of.

    `told_by` is the article that the message is about anyway: its dates do not name it again.
    """
    texts = write_all(room, "meeting", [{"meeting": m, "zone": zone, "told_by": told_by} for m in items])
    return [
        Text(text, remind_button(m, now, zone) if with_buttons else None) for text, m in zip(texts, items, strict=True)
    ]


def remind_button(meeting: Meeting, now: datetime, zone: str) -> Button | None:
    """ "Remind me" for a meeting that is on, has a day and lies ahead."""
    is_ahead = meeting.is_on and has_day(meeting.start) and not is_over(meeting, now, zone)
    return remind(meeting) if is_ahead else None


def size(parts: Sequence[Part]) -> int:
    """The room that the parts' texts use up."""
    return sum(measure(part.content) for part in parts if isinstance(part, Text))


def divided(items: Sequence[Text]) -> list[Part]:
    """The texts with a line between each two."""
    parts: list[Part] = []
    for item in items:
        parts += [Divider(), item] if parts else [item]
    return parts
