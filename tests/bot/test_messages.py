"""Drafts become what Discord takes: structure, custom ids, files, pings, and nothing that the library remembers."""

from typing import Any

import pytest

from bot.messages import MOST_COMPONENTS, from_custom_id, to_message, to_view
from briefings import Attachment, Button, Divider, Draft, Row, Style, Text, custom_id

REMIND = Button("Remind me", "remind", ("12",), style=Style.PRIMARY)
REMIND_TOO = Button("Remind me", "remind", ("13",), disabled=True)
LINK = Button("Open", url="https://example.org/a")


def components(draft: Draft) -> list[dict[str, Any]]:
    shape: list[dict[str, Any]] = to_view(draft).to_components()  # type: ignore[no-untyped-call]
    return shape


async def test_every_part_becomes_its_component_inside_a_container() -> None:
    [container] = components(Draft((Text("a"), Divider(), Text("b", REMIND), Row((REMIND_TOO, LINK))), accent=0xFF))
    assert container["accent_color"] == 0xFF
    assert [each["type"] for each in container["components"]] == [10, 14, 9, 1]
    section, row = container["components"][2:]
    assert section["accessory"]["custom_id"] == "bb:remind:12"
    assert [each.get("url") for each in row["components"]] == [None, "https://example.org/a"]


async def test_a_file_is_shown_below_the_container() -> None:
    draft = Draft((Text("a"),), files=(Attachment("dates.ics", b"BEGIN"),))
    assert components(draft)[1]["file"]["url"] == "attachment://dates.ics"
    [file] = to_message(draft)["files"]
    assert (file.filename, file.fp.read()) == ("dates.ics", b"BEGIN")


async def test_a_view_is_never_kept_by_the_library() -> None:
    assert to_view(Draft((Text("a", REMIND),))).is_finished()


async def test_nobody_is_pinged_but_the_one_role_that_was_set() -> None:
    quiet: Any = to_message(Draft((Text("@everyone <@1> <@&2>"),)))["allowed_mentions"].to_dict()
    assert quiet == {"parse": []}
    loud: Any = to_message(Draft((Text("<@&2> <@&3>"),), ping_role=2))["allowed_mentions"].to_dict()
    assert loud == {"parse": [], "roles": [2]}


@pytest.mark.parametrize(
    "parts",
    [
        (Text("x" * 4001),),
        tuple(Text("x") for _ in range(MOST_COMPONENTS)),
        (Text("a", REMIND), Text("b", REMIND)),
        (Text("a", Button("b", "page", ("search", "1", "x" * 100))),),
    ],
    ids=["characters", "components", "the same id twice", "custom id"],
)
async def test_a_draft_that_discord_would_refuse_is_not_sent(parts: tuple[Text, ...]) -> None:
    with pytest.raises(ValueError):
        to_view(Draft(parts))


@pytest.mark.parametrize("args", [("12",), ("quotes", "2", "Ada: 100 %", ""), ("search", "1", "größer\n“a:b”")])
def test_a_custom_id_gives_back_what_was_put_in(args: tuple[str, ...]) -> None:
    assert from_custom_id(custom_id(Button("x", "page", args))) == ("bb", "page", *args)
