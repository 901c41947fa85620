"""Finds every date and time that a text speaks of, with its TIMEX3 value. It never raises, whatever the text.

A day and a time side by side are one expression, a range is two, durations and recurring times are none. An expression
reaches over its whole phrase with the article ("the 21st"), but not over a preposition before it, the "in" of
"in two weeks" apart.
"""

import re
from collections.abc import Iterable, Set
from dataclasses import replace
from datetime import timedelta

from briefings.model.article import DateMention
from briefings.parse.dates.clocks import CLOCKS, at_clock
from briefings.parse.dates.context import KNOWN_YEARS, Context
from briefings.parse.dates.fields import read_fields
from briefings.parse.dates.scan import Hit, scan
from briefings.parse.dates.sense import gives_day, value_of
from briefings.parse.dates.timex import day_of, on_weekday
from briefings.parse.page.live_blog import STAMP, find_stamps
from briefings.parse.text.city_zones import find_zone

RESTATED = "the moment before by another clock"
"""The rule of a moment told once more in brackets, which is no other event's."""

Group = dict[str, Hit]
"""The hits that make one expression, by their roles, in the order of the text: a day, a part of the day and a clock
time at most, or one hit without a role."""

_BESIDE = re.compile(r"(?:,?[ \u00a0]{0,2}|,?\s(?:at|on)\s|,[ \u00a0]{1,2})(?:about\s|around\s)?", re.IGNORECASE)
_ON_THE = " on the "
"""Between an hour and the weekday of a day just told: "at 11 a.m. on the Saturday"."""

_DASH = re.compile(r"\s?[-–—|]\s?")
"""What parts a day with its year and the time that ends its line: "4 May 2022 - 10:15"."""

LONGEST_WORD = 21
"""Characters of a word that is looked at before a part of the day, with the blank behind it."""

_NAMED = re.compile(
    r"(?<![-\w])(?!(?:by|at|in|on|until|till|from|before|after|and|or|since|to|the|that|this|one|each|every|into)\b)"
    r"[A-Z’'-]{3,20} $",
    re.IGNORECASE,
)
"""Before a part of the day that is the end of a name: "quiz night Thursday"."""

_LINE_END = re.compile(r"[ \t]{0,3}(?:\n|$)")
_IN_BRACKETS = re.compile(r",?\s\(")
_UNTIL = re.compile(r"\s(?:until|till)\s", re.IGNORECASE)
"""Between an hour and the day until which something lasts from it: "from noon until 18 May"."""

_SAME_DAY = re.compile(
    r"[^\S\n]?[-–—/]\s?|\s(?:to|until|till|and|or|for)\s(?:[\w\s]{0,20}\s(?:at|by|until)\s)?|\s?\("
    r"|(?:\s\([^()\n]{3,20})?\)[ \u00a0](?:on\s)?"
    r"|\s(?:at|in)\s(?:(?!(?:and|but|to|who|which|that|with|after|before|said)\b)[^\s,.;:]{1,20}\s){1,6}on\s",
    re.IGNORECASE,
)
"""Between a clock time and the day that is its own, a place too: "at 9 a.m. in the town hall on Monday"."""


_LEADS = (" a ", " an ", "A ", " the ", "The ", " its ", " their ")
_THING = re.compile(
    r"\s(?:(?!(?:and|but|to|who|which|that|with|after|before|said|until|till|from|by|for|of)\b)[a-z][\w'’-]{1,20}\s){1,3}"
    r"(?:on\s)?"
)
"""Behind the article and the hour of something, up to its day: "a 6 p.m. hearing on Monday"."""


def find_dates(text: str, published: str | None, headline: str | None = None) -> tuple[DateMention, ...]:
    """The dates and times of a text from left to right; they do not overlap.

    `published` is the ISO 8601 day or time from which "Friday" and "last month" are read; without it, values
    keep an `X` for each digit that is not known, or are vague (`PAST_REF`). `headline`: what tells a live blog, where
    it is not the text's first line.
    """
    anchor = day_of(published) if published else None
    stamps = find_stamps(text, headline)
    context = Context(text, anchor if anchor and anchor.year in KNOWN_YEARS else None, stamps=stamps)
    groups = _join(text, scan(text))
    mentions: list[DateMention] = []
    loans = _lend_days(text, groups, context.stamps)
    lenders = {lent.start for lent in loans if lent}
    for group, lent in zip(groups, loans, strict=True):
        mention = _mention(group, lent, context, lenders)
        if mention and mentions and (told := _restated(text, mentions[-1], mention, group)):
            mentions.append(told)
        elif mention:
            mentions.append(mention)
            context.add(mention.start, mention.end, mention.value)
    return tuple(mentions)


def _join(text: str, hits: Iterable[Hit]) -> list[Group]:
    """Days and times side by side, as one group each. A clock time between two days belongs to the one behind
    it, unless only the one before it touches."""
    groups: list[Group] = []
    for hit in hits:
        role = _role(hit)
        group = groups[-1] if groups else {}
        if role and "" not in group and role not in group and _is_beside(text, _last(group), hit):
            group[role] = hit
        elif role == "day" and _takes_over(text, group, hit):
            groups.append({"clock": group.pop("clock"), role: hit})
        else:
            groups.append({role: hit})
    return groups


def _takes_over(text: str, group: Group, hit: Hit) -> bool:
    """Whether the clock time that ends the group belongs to the hit instead."""
    *_, before, clock = (None, None, *group.values())
    if before is None or clock is None or clock is not group.get("clock"):
        return False
    return text[before.end] == "," and _is_beside(text, clock, hit)


def _last(group: Group) -> Hit | None:
    return next(reversed(group.values()), None)


def _role(hit: Hit) -> str:
    if hit.row.value in CLOCKS:
        return "part" if "daypart" in hit.fields and not hit.fields.keys() & {"hour", "hour_word"} else "clock"
    return "day" if gives_day(hit.row) else ""


def _is_beside(text: str, before: Hit | None, hit: Hit) -> bool:
    if before is None or (_role(before) == "part" and _role(hit) == "day" and _ends_name(text, before)):
        return False
    if _BESIDE.fullmatch(text, before.end, hit.start):
        opens = text[before.end - 1] == "." and text.startswith((" On ", " At "), before.end)
        return not opens or _LINE_END.match(text, hit.end) is not None  # "until 4 p.m. On Monday the office"
    if _role(hit) == "day" and text[before.end : hit.start] == _ON_THE:
        return True
    is_last = _role(hit) == "clock" and _LINE_END.match(text, hit.end) is not None
    return is_last and "year" in before.fields and _DASH.fullmatch(text, before.end, hit.start) is not None


def _ends_name(text: str, part: Hit) -> bool:
    """Whether a part of the day is the last word of the name of something: "quiz night"."""
    is_word = text[part.start : part.end].isalpha()
    return is_word and _NAMED.search(text, max(0, part.start - LONGEST_WORD), part.start) is not None


def _lend_days(text: str, groups: list[Group], stamps: frozenset[int]) -> list[Hit | None]:
    """For each group that is only a clock time the day behind it, if that is its day too: "from 2 p.m. to 4 p.m. on
    Wednesday", "at 9 a.m. EST (1400 GMT) on Saturday". The time of a post borrows none."""
    lent: list[Hit | None] = [None] * len(groups)
    for at in range(len(groups) - 2, -1, -1):
        group, behind = groups[at], groups[at + 1]
        day = behind.get("day", lent[at + 1])
        if day and group.keys() == {"clock"} and group["clock"].start not in stamps:
            clock, begin = group["clock"], next(iter(behind.values())).start
            joint = _SAME_DAY.fullmatch(text, clock.end, begin)
            if joint is None and text.endswith(_LEADS, 0, clock.start):
                joint = _THING.fullmatch(text, clock.end, begin)
            is_bare = behind.keys() == {"day"}
            lasts = is_bare and joint is not None and _UNTIL.match(joint[0])
            is_aside = text.endswith("(", clock.end, begin) and not text.startswith(")", day.end)
            lent[at] = day if joint and not (lasts or (is_bare and is_aside)) else None  # "13:00 (Monday is free)"
    return lent


def _restated(text: str, before: DateMention, mention: DateMention, group: Group) -> DateMention | None:
    """The mention as the moment right before it by the clock of another zone: "at 9:20 a.m. NZDT (20:20 UTC on
    Tuesday)" is a Tuesday at most a day away from that of the one. None if it is no such thing."""
    day, weekday = day_of(before.value), read_fields(group["day"].fields).get("weekday") if "day" in group else None
    is_beside = _IN_BRACKETS.fullmatch(text, before.end, mention.start) and text.startswith(")", mention.end)
    if not is_beside or day is None or weekday is None or before.type != "TIME" or not before.timezone:
        return None
    near = on_weekday(day - timedelta(days=1), int(weekday), 1)
    is_near = near <= day + timedelta(days=1)
    return replace(mention, value=f"{near}{mention.value[10:]}", rule=RESTATED) if is_near else None


def _mention(group: Group, lent: Hit | None, context: Context, lenders: Set[int]) -> DateMention | None:
    """What a group means. A day with a clock time of its own or of the group before (`lenders`) is told so."""
    hits = tuple(group.values())
    start, end = hits[0].start, hits[-1].end
    timed = [group[role] for role in ("part", "clock") if role in group]
    named = group.get("day") or group.get("") or lent or timed.pop(0)
    if not named.row.alone and not timed:
        return None
    fields = {**named.fields, "timed": "timed"} if "clock" in group or named.start in lenders else named.fields
    is_counted = context.text.endswith(_ON_THE, start, named.start)
    place = (named.start, named.end) if named is lent or is_counted else (start, end)
    named = Hit(*place, named.row, fields)
    value = value_of(named, context)
    for hit in timed:
        value = value and at_clock(value, read_fields(hit.fields))
    if value is None:
        hours = {role: hit for role, hit in group.items() if role != "day"}
        return _mention(hours, None, context, lenders) if "day" in group and hours else None
    zone = next((zone for hit in hits if "zone" in hit.fields and (zone := find_zone(hit.fields["zone"], value))), None)
    zone = zone or ("Etc/UTC" if any("utc" in hit.fields for hit in hits) else None)
    kind = "TIME" if "T" in value[8:] else named.row.type
    rule = STAMP if start in context.stamps else named.row.name
    return DateMention(context.text[start:end], start, end, value, kind, zone, rule)
