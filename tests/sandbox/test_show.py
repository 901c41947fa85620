"""What a terminal shows of a message is what a reader in Discord would see."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.sandbox import World
from bot.sandbox.ink import Ink, width_of
from bot.sandbox.markdown import Reader, show_text, show_time
from bot.sandbox.message import LOADING, Attachment, Message, Pings
from bot.sandbox.modals import Modal
from bot.sandbox.show import Screen

NOW = datetime(2031, 5, 5, 8, 0, tzinfo=UTC)
OSLO = ZoneInfo("Europe/Oslo")
PLAIN = Reader(Ink(colours=False), OSLO, NOW, lambda kind, id: f"{kind}{id}")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("**bold** and *slanted* and __under__", "bold and slanted and under"),
        ("a ~~struck~~ `co*d*e`", "a struck co*d*e"),
        (r"\*not\* \[a\](link)", "*not* [a](link)"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("**open", "**open"),
        ("# Title", "Title"),
        ("-# small", "small"),
        ("> quoted", "┃ quoted"),
        ("- item", "• item"),
        ("[words](https://a.example/x)", "words ↗"),
        ("<@123456789012345678> <#123456789012345678>", "@123456789012345678 #123456789012345678"),
        ("\x1b[31mred\u202eback", "[31mredback"),
    ],
)
def test_markdown_is_shown_without_its_marks(written: str, shown: str) -> None:
    assert show_text(written, PLAIN) == [shown]


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("t", "14:30"),
        ("D", "6 May 2031"),
        ("F", "Tuesday, 6 May 2031 14:30"),
        ("R", "in 1 day"),
        ("s", "06/05/2031, 14:30"),
    ],
)
def test_an_instant_is_shown_in_the_readers_zone(style: str, shown: str) -> None:
    at = int(datetime(2031, 5, 6, 12, 30, tzinfo=UTC).timestamp())
    assert show_text(f"<t:{at}:{style}>", PLAIN) == [shown]


def test_an_instant_outside_of_the_calendar_does_no_harm() -> None:
    assert show_time(9_999_999_999_999, "f", PLAIN) == "<t:9999999999999:f>"


def test_long_lines_are_broken_at_blanks_and_colours_survive() -> None:
    reader = Reader(Ink(), OSLO, NOW, PLAIN.name_of, width=30)
    lines = show_text("**" + "bold words " * 20 + "**", reader)
    assert len(lines) > 5
    assert all(width_of(line) <= 30 for line in lines)
    assert all(line.count("\x1b[1m") == line.count("\x1b[0m") for line in lines)


def message(world: World, **more: Any) -> Message:
    news = next(channel for channel in world.channels.values() if channel.name == "news")
    return Message(world.ids.make(), news.id, news.guild_id, world.bot.id, NOW, **more)


def test_an_answer_that_is_still_to_come_is_shown_as_such(world: World) -> None:
    screen = Screen(world, OSLO, Ink(colours=False))
    assert screen.show(message(world, flags=LOADING)).endswith("\n  is thinking …")


def test_a_form_is_shown_with_what_stands_in_its_fields(world: World) -> None:
    screen = Screen(world, OSLO, Ink(colours=False))
    fields = [{"type": 4, "custom_id": "a", "value": "Talks"}, {"type": 4, "custom_id": "b"}]
    labels = [
        {"type": 18, "label": name, "component": each} for name, each in zip(("What", "When"), fields, strict=True)
    ]
    assert screen.show_modal(Modal("m", "Correct", labels)).splitlines()[1:] == ["  What: Talks", "  When: ______"]


def test_a_layout_is_shown_with_its_buttons_in_brackets(world: World) -> None:
    screen = Screen(world, OSLO, Ink(colours=False))
    button = {"type": 2, "style": 1, "label": "Remind me", "custom_id": "r", "emoji": {"name": "🔔"}}
    section = {"type": 9, "components": [{"type": 10, "content": "**Talks**"}], "accessory": button}
    link = {"type": 2, "style": 5, "label": "Source", "url": "https://a.example"}
    menu = {"type": 3, "custom_id": "m", "options": [{"label": "One", "value": "1"}]}
    shown = screen.show(
        message(
            world,
            components=[
                {"type": 17, "components": [section, {"type": 14}, {"type": 1, "components": [link]}]},
                {"type": 1, "components": [menu]},
            ],
            attachments=[Attachment(1, 2, "dates.ics", b"", "text/calendar")],
        )
    ).replace("\u00a0", " ")
    assert "#news  Briefing Bot  Mon 05 May 2031 10:00" in shown
    assert "▌ Talks" in shown
    assert "[🔔 Remind me]" in shown
    assert "[Source ↗]" in shown
    assert "⌄ choose: One" in shown
    assert "📎 dates.ics" in shown


def test_a_private_answer_says_who_sees_it(world: World) -> None:
    member = next(user for user in world.users.values() if user.name == "member")
    shown = Screen(world, OSLO, Ink(colours=False)).show(message(world, content="hush", flags=64, only_for=member.id))
    assert "Only Marek Lindqvist can see this" in shown


def test_every_other_component_is_shown_too(world: World) -> None:
    member = next(user for user in world.users.values() if user.name == "member")
    picture = {"type": 11, "media": {"url": "https://a.example/a.png"}}
    text = f"<@{member.id}> <@123456789012345678> <@&123456789012345678> <#{next(iter(world.channels))}>"
    shown = Screen(world, OSLO, Ink(colours=False)).show(
        message(
            world,
            flags=1 << 15,
            pings=Pings(frozenset({member.id})),
            edited_at=NOW,
            components=[
                {"type": 9, "components": [{"type": 10, "content": text}], "accessory": picture},
                {"type": 12, "items": [picture, picture]},
                {"type": 13, "file": {"url": "attachment://dates.ics"}},
                {"type": 14, "divider": False},
                {"type": 1, "components": [{"type": 5, "custom_id": "u", "placeholder": "Whom?"}]},
                {"type": 1, "components": [{"type": 2, "style": 1, "custom_id": "b", "emoji": {"name": "🔔"}}]},
            ],
        )
    )
    assert "(edited)" in shown
    assert "@ pings" in shown
    assert "@Marek Lindqvist @unknown-user @unknown-role #news" in shown
    assert all(each in shown for each in ("🖼 2 images", "📎 dates.ics", "⌄ Whom?", "[🔔]"))


def test_a_direct_message_says_whose_it_is(world: World) -> None:
    member = next(user for user in world.users.values() if user.name == "member")
    direct = message(world, content="hush")
    direct.channel_id = world.direct_channel(member).id
    assert Screen(world, OSLO, Ink(colours=False)).show(direct).startswith("✉ Marek Lindqvist")


def test_embeds_are_shown_too(world: World) -> None:
    embed = {"title": "Title", "description": "Words", "fields": [{"name": "When", "value": "now"}]}
    shown = Screen(world, OSLO, Ink(colours=False)).show(message(world, embeds=[embed]))
    assert all(f"▌ {each}" in shown for each in ("Title", "Words", "When", "now"))
