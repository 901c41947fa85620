"""The forms (modals): what they ask, and what is done with what comes back.

A sent form is read from the interaction's own data, never from memory: so one that was opened before a restart is
answered like any other, and what was typed into it is not lost.
"""

import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import discord
from discord import ui

from bot.asking import engine_of, viewer_of, zone_of
from bot.errors import answer_error, note
from bot.loading import PASTED, HandedIn, load_all
from bot.reminding import snooze
from bot.replies import Interaction, Promise, promise_when_slow, reply
from bot.typed import parse_later
from bot.uploads import Upload, from_raw
from bot.zones import resolve_zone
from briefings import Attachment, Draft, Event, Meeting, clip_plain, drafts, show_written

MOST_TEXT = 4000
"""Characters in a text input, by Discord."""

MOST_TITLE = 45
"""Characters in a form's title, by Discord."""

_LOST = "This form is from an earlier version of me. Nothing was done; what you wrote is in the file."


class Form(ui.Modal):
    """A modal that the library forgets as soon as it is shown."""

    def __init__(self, title: str, custom_id: str, *labels: ui.Label[Any]) -> None:
        super().__init__(title=title, custom_id=custom_id)
        for label in labels:
            self.add_item(label)
        self.stop()


class AddArticle(Form):
    """Asks for an article: its text, a file, or both."""

    def __init__(self, *, private: bool) -> None:
        text: ui.TextInput[Any] = ui.TextInput(
            custom_id="text",
            style=discord.TextStyle.paragraph,
            required=False,
            max_length=MOST_TEXT,
            placeholder="Headline, date and text, as they are on the page",
        )
        file: ui.FileUpload[Any] = ui.FileUpload(custom_id="file", required=False, min_values=0, max_values=5)
        super().__init__(
            "Add an article",
            f"bb:add:{int(private)}",
            ui.Label(text="Text", description=f"Up to {MOST_TEXT:,} characters", component=text),
            ui.Label(text="Files", description="Text, Markdown, HTML or .eml; for longer ones", component=file),
        )


_FIX_FIELDS = ("title", "start", "timezone", "location")


class FixEvent(Form):
    """Asks what is right about an event, and shows how it now stands; what is left empty stays."""

    def __init__(self, mention_id: int, event: Event) -> None:
        start = event.start.replace("T", " ")
        super().__init__(
            clip_plain(f"Correct: {event.title}", MOST_TITLE),
            f"bb:fix:{mention_id}",
            _line("title", "What takes place", "Leave a field empty to keep it as it is", 200, event.title),
            _line("start", "Date and time", "2026-05-03, or 2026-05-03 09:00", 40, start),
            _line("timezone", "Time zone", "A city, like New York", 60, event.timezone),
            _line("location", "Place", None, 200, event.location),
        )


def _line(custom_id: str, label: str, placeholder: str | None, longest: int, value: str | None = None) -> ui.Label[Any]:
    """A line to write in; what it now holds stands in it unless that is too long to be sent back whole."""
    field: ui.TextInput[Any] = ui.TextInput(
        custom_id=custom_id,
        required=False,
        max_length=longest,
        placeholder=placeholder,
        default=value if value and len(value) <= longest else None,
    )
    return ui.Label(text=label, component=field)


class SnoozeUntil(Form):
    """Asks when a reminder is to come again."""

    def __init__(self, ref: str) -> None:
        when = _line("when", "When?", "2 hours, 18:30, tomorrow 8am, friday", 60)
        super().__init__("Remind me again", f"bb:again:{ref}", when)


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent with a form: the texts by their field, and the files."""

    texts: dict[str, str]
    uploads: tuple[Upload, ...]

    @property
    def copy(self) -> tuple[Attachment, ...]:
        """Everything that was typed, as a file."""
        typed = "\n\n".join(filter(None, self.texts.values()))
        return (Attachment(PASTED, typed.encode()),) if typed else ()


def read_form(data: dict[str, Any]) -> Sent:
    """The fields of a modal's interaction data, whatever they are nested in."""
    files = data.get("resolved", {}).get("attachments", {})
    texts: dict[str, str] = {}
    uploads: list[Upload] = []
    for field in _fields(data.get("components", ())):
        if isinstance(field.get("value"), str):
            texts[field.get("custom_id", "")] = field["value"]
        uploads += [from_raw(files[file]) for file in field.get("values", ()) if file in files]
    return Sent(texts, tuple(uploads))


def _fields(components: Any) -> Iterator[dict[str, Any]]:
    for component in components:
        yield component
        yield from _fields(component.get("components", ()))
        yield from _fields([component["component"]] if "component" in component else ())


async def answer_form(interaction: Interaction) -> None:
    """Do what a sent form asks for; it is answered whatever happens, and what was typed is kept."""
    sent = read_form(dict(interaction.data or {}))
    try:
        for pattern, answer in _ANSWERS:
            if found := pattern.fullmatch(str(interaction.custom_id)):
                return await answer(interaction, sent, found[1])
        await reply(interaction, note(_LOST, *sent.copy), private=True)
    except Exception as error:
        await answer_error(interaction, error, *sent.copy)


async def _add_article(interaction: Interaction, sent: Sent, private: str) -> None:
    text = sent.texts.get("text", "")
    articles = [HandedIn(text=text)] if text.strip() or not sent.uploads else []
    articles += [HandedIn(upload=upload) for upload in sent.uploads]
    promise_when_slow(interaction, Promise.PRIVATE if private == "1" else Promise.PUBLIC)
    await load_all(interaction, articles, private=private == "1")


async def _fix_event(interaction: Interaction, sent: Sent, mention_id: str) -> None:
    title, start, zone, location = (sent.texts.get(name, "").strip() or None for name in _FIX_FIELDS)
    meeting = await engine_of(interaction).library.correct_event(
        int(mention_id),
        viewer_of(interaction),
        title=title,
        start=start,
        timezone=resolve_zone(zone) if zone else None,
        location=location,
    )
    await reply(interaction, mended(meeting), private=True)


async def _snooze(interaction: Interaction, sent: Sent, ref: str) -> None:
    now = engine_of(interaction).clock.now().astimezone(ZoneInfo(await zone_of(interaction)))
    await snooze(interaction, ref, parse_later(sent.texts.get("when", ""), now))


def mended(meeting: Meeting) -> Draft:
    """What a corrected meeting is taken for now."""
    where = f" ({meeting.timezone})" if meeting.timezone else ""
    place = f", {meeting.location}" if meeting.location else ""
    return drafts.say(f"Noted: {meeting.title}, {show_written(meeting.start)}{where}{place}. Reminders follow it.")


_ANSWERS: tuple[tuple[re.Pattern[str], Callable[[Interaction, Sent, str], Awaitable[None]]], ...] = (
    (re.compile(r"bb:add:([01])"), _add_article),
    (re.compile(r"bb:fix:([0-9]{1,18})"), _fix_event),
    (re.compile(r"bb:again:([0-9A-Za-z_-]{1,64})"), _snooze),
)
