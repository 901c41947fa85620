"""The templates: they decide the words, Python decides what is said.

Whatever a template puts out is escaped unless a filter has made it Markdown already, so a template cannot forget
to. An operator's folder is looked up before `templates/`, file by file.
"""

import logging
import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, ChoiceLoader, Environment, FileSystemLoader, StrictUndefined

from briefings.errors import BadSetting
from briefings.model.article import Article
from briefings.model.briefing import QuoteLine, SourceRef
from briefings.model.library import OPERATOR_ID
from briefings.model.meeting import Mention
from briefings.model.when import has_day, has_time
from briefings.render import when
from briefings.render.escape import Escaped, clip, escape, link, measure

log = logging.getLogger(__name__)

OWN_TEMPLATES = Path(__file__).parent / "templates"

_LEAST_WORTH_SHOWING = 80
"""A passage is not begun if less room than this is left for it."""


def load_templates(folder: Path | None = None) -> None:
    """Look templates up in `folder` first from now on; None goes back to the bot's own.

    Raises BadSetting for a folder that is not there.
    """
    global _environment
    if folder is not None and not folder.is_dir():
        raise BadSetting(f"TEMPLATES_DIR: there is no folder {folder}.")
    _environment = _build_environment(folder) if folder else _OWN


def write(template: str, **values: object) -> str:
    """The words of `template` (its name without `.j2`) with these values."""
    try:
        return _fill(_environment, template, values)
    except Exception:
        # A slip in an operator's template must not keep a reminder from being posted.
        if _environment is _OWN:
            raise
        log.exception("the template %s.j2 of TEMPLATES_DIR is faulty; the bot's own is used", template)
        return _fill(_OWN, template, values)


def clip_all(texts: Sequence[str], room: int) -> tuple[Escaped, ...]:
    """The texts in order, as many as `room` holds; "…" stands where words are missing."""
    kept: list[Escaped] = []
    for text in texts:
        whole = escape(text)
        if measure(whole) <= room:
            kept.append(whole)
            room -= measure(whole)
            continue
        kept.append(clip(text, room) if room >= _LEAST_WORTH_SHOWING else Escaped("…"))
        break
    return tuple(kept)


def credit(source: SourceRef | Mention | Article, room: float = 80) -> Escaped:
    """`The Harbour Post · 28 Dec 2021`, as far as known."""
    day = source.published_at.date() if isinstance(source, Mention) else source.published_on
    words = (clip(source.source, room) if source.source else "", Escaped(when.show_day(day) if day else ""))
    return Escaped(" · ".join(filter(None, words)) or "undated")


def count(number: int, noun: str, plural: str = "") -> str:
    """`1 quote`, `3 quotes`."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def name_person(user_id: int) -> Escaped:
    """A Discord user, by the name that each reader sees; nobody is pinged who is not let through by the draft."""
    return Escaped("the operator" if user_id == OPERATOR_ID else f"<@{user_id}>")


def join_spans(spans: Sequence[timedelta]) -> str:
    """`1 day and 1 hour`, `2 days, 1 day and 1 hour`: the longest first."""
    words = [when.show_span(span) for span in sorted(set(spans), reverse=True)]
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def show_leads(leads: Sequence[timedelta], start: str) -> str:
    """`1 day and 1 hour before`; of a meeting without an hour, `1 day before and on the day`."""
    if has_time(start) or not has_day(start):
        return f"{join_spans(leads)} before"
    days = [timedelta(days=lead.days) for lead in leads if lead.days]
    on_the_day = "on the day" if any(not lead.days for lead in leads) else ""
    return " and ".join(filter(None, (f"{join_spans(days)} before" if days else "", on_the_day)))


_TITLE = re.compile(r"(?:(?:[A-Z][\w.’'-]{0,30}|state|former) ){0,4}[A-Z][\w.-]{0,20}")


def is_titled(quote: QuoteLine) -> bool:
    """Whether the speaker's role is a title that is read before the name: an abbreviated one ("Sen. Mara Lind"), or
    that of a bare surname ("President Lind")."""
    if not quote.speaker or not quote.role or not _TITLE.fullmatch(quote.role):
        return False
    return quote.role.endswith(".") or quote.role == "Cllr" or " " not in quote.speaker


def _fill(environment: Environment, template: str, values: Mapping[str, object]) -> str:
    return environment.get_template(f"{template}.j2").render(values).strip()


def _build_environment(folder: Path | None) -> Environment:
    loaders: list[BaseLoader] = [FileSystemLoader(f) for f in (folder, OWN_TEMPLATES) if f]
    environment = Environment(
        loader=ChoiceLoader(loaders),
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters.update(
        clip=clip,
        link=link,
        credit=credit,
        count=count,
        when=when.show_when,
        moment=when.show_moment,
        move=when.show_move,
        start=when.show_start,
        day=when.show_day,
        stamp=lambda at, style="F": Escaped(when.stamp(at, style)),
        late=when.show_late,
        span=when.show_span,
        leads=join_spans,
        before=show_leads,
        person=name_person,
    )
    environment.tests.update(titled=is_titled)
    return environment


def _finalize(value: Any) -> Any:
    return escape(value) if isinstance(value, str) else value


_OWN = _build_environment(None)
_environment = _OWN
