"""Finds every date and time that a text speaks of, with its TIMEX3 value. It never raises, whatever the text.

What is found, and how far an expression reaches, is settled in CONTRACT: a day and a time side by side are one
expression, a range is two, durations and recurring times are none.
"""

import re
from collections.abc import Sequence
from datetime import date

from briefings.model.article import DateMention
from briefings.parse.date_scan import Hit, scan
from briefings.parse.date_sense import Context, clock_of, read_fields, value_of
from briefings.parse.timex import day_of, is_day

__all__ = ["day_of", "find_dates", "find_ranges", "is_day"]

_BESIDE = re.compile(r",?\s{0,2}(?:(?:at|on|,)\s)?$", re.IGNORECASE)
_RANGE = re.compile(r"\s?[-–—]\s?|\s(?:to|through|until|till|and)\s", re.IGNORECASE)


def find_dates(text: str, published: str | None) -> tuple[DateMention, ...]:
    """The dates and times of a text from left to right; they do not overlap.

    `published` is the ISO 8601 day or time from which "Friday" and "last month" are read; without it such
    values keep an `X` for each digit that is not known, or are vague (`PAST_REF`).
    """
    context = Context(text, _anchor(published))
    mentions: list[DateMention] = []
    for group in _join(text, list(scan(text))):
        mention = _mention(group, context)
        if mention:
            mentions.append(mention)
            if day := day_of(mention.value):
                context.days.append((mention.start, day))
    return tuple(mentions)


def find_ranges(dates: Sequence[DateMention], text: str) -> tuple[tuple[DateMention, DateMention], ...]:
    """The pairs of neighbours that are the ends of one range: "Jan. 24" and "26" in "Jan. 24-26"."""
    return tuple(
        (first, last)
        for first, last in zip(dates, dates[1:], strict=False)
        if _RANGE.fullmatch(text, first.end, last.start)
    )


def _anchor(published: str | None) -> date | None:
    return day_of(published) if published else None


def _is_clock(hit: Hit) -> bool:
    return hit.row.value in ("clock", "daypart") and "step" not in hit.fields


def _join(text: str, hits: list[Hit]) -> list[tuple[Hit, ...]]:
    """Days and times side by side, as one group each."""
    groups: list[tuple[Hit, ...]] = []
    for hit in hits:
        if groups and _joins(text, groups[-1], hit):
            groups[-1] = (*groups[-1], hit)
        else:
            groups.append((hit,))
    return groups


def _joins(text: str, group: tuple[Hit, ...], hit: Hit) -> bool:
    if len(group) > 2 or not _BESIDE.fullmatch(text, group[-1].end, hit.start):
        return False
    clocks = sum(_is_clock(one) for one in group)
    return clocks == 0 if _is_clock(hit) else clocks == len(group)


def _mention(group: tuple[Hit, ...], context: Context) -> DateMention | None:
    clock = next((hit for hit in group if _is_clock(hit)), None)
    days = [hit for hit in group if hit is not clock]
    if not days and clock:
        days, clock = [clock], None
    lead = days[0]
    if not lead.row.alone and clock is None:
        return None
    value = value_of(lead, context)
    if value is None:
        return None
    if clock:
        value = _at(value, clock)
    zone = next((str(z) for hit in group if (z := read_fields(hit.fields).get("zone"))), None)
    start, end = group[0].start, group[-1].end
    kind = "TIME" if "T" in value and not value.endswith("_REF") else lead.row.type
    return DateMention(context.text[start:end], start, end, value, kind, zone, lead.row.name)


def _at(day: str, clock: Hit) -> str:
    fields = read_fields(clock.fields)
    if "daypart" in fields:
        return f"{day[:10]}T{fields['daypart']}"
    time = clock_of(fields, evening=day.endswith(("TNI", "TEV", "TAF")))
    return f"{day[:10]}T{time}" if time else day
