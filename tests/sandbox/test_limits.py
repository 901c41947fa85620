"""Every limit that the stand-in knows, broken once: in commands, modals, components, embeds and mentions."""

from typing import Any

import pytest

from bot.sandbox import World
from bot.sandbox.commands import count_characters, find_commands, replace_commands
from bot.sandbox.limits import check_message, check_says_something, check_size
from bot.sandbox.modals import check_modal
from bot.sandbox.refusals import ApiError

Json = dict[str, Any]

LAYOUT = 1 << 15


def paths(node: Json, so_far: str = "") -> list[str]:
    """Where an error tree has errors, as `0.options.1.name`."""
    found = [so_far] if "_errors" in node else []
    for name, below in node.items():
        if name != "_errors":
            found += paths(below, f"{so_far}.{name}".lstrip("."))
    return found


def paths_of(error: ApiError) -> list[str]:
    assert (error.status, error.body["code"]) == (400, 50035)
    return paths(error.body["errors"])


def command(**more: Any) -> Json:
    return {"name": "news", "type": 1, "description": "What is new", **more}


def option(**more: Any) -> Json:
    return {"name": "topic", "type": 3, "description": "About what", **more}


def choices(count: int) -> list[Json]:
    return [{"name": f"choice {number}", "value": str(number)} for number in range(count)]


@pytest.mark.parametrize(
    ("commands", "where"),
    [
        ([command(name="News")], "0.name"),
        ([command(name="n" * 33)], "0.name"),
        ([command(name="two words")], "0.name"),
        ([command(description="")], "0.description"),
        ([command(description="d" * 101)], "0.description"),
        ([command(), command()], "1.name"),
        ([command(contexts=[])], "0.contexts"),
        ([{"name": "m" * 33, "type": 3}], "0.name"),
        ([{"name": "Brief this", "type": 3, "description": "no"}], "0"),
        ([command(options=[option(name=f"o{n}") for n in range(26)])], "0.options"),
        ([command(options=[option(), option()])], "0.options.1.name"),
        ([command(options=[option(), option(name="b", required=True)])], "0.options.1"),
        ([command(options=[option(type=12)])], "0.options.0.type"),
        ([command(options=[option(choices=choices(26))])], "0.options.0.choices"),
        ([command(options=[option(choices=[{"name": "", "value": "x"}])])], "0.options.0.choices.0.name"),
        ([command(options=[option(choices=choices(1) * 2)])], "0.options.0.choices.1.name"),
        ([command(options=[option(type=4, choices=choices(1))])], "0.options.0.choices.0.value"),
        ([command(options=[option(choices=choices(1), autocomplete=True)])], "0.options.0.autocomplete"),
        ([command(options=[option(type=5, autocomplete=True)])], "0.options.0"),
        ([command(options=[option(max_length=6001)])], "0.options.0.max_length"),
        ([command(options=[option(type=1), option(name="b")])], "0.options"),
        ([command(options=[option(type=2, options=[option(type=2)])])], "0.options.0.options.0.type"),
        ([command(options=[option(name=f"o{n}", choices=[{"name": "x", "value": "v" * 100}] * 1,
                                  description="d" * 100) for n in range(25)] * 2)], "0.options"),
    ],
)  # fmt: skip
def test_a_command_that_discord_refuses_is_refused(world: World, commands: list[Json], where: str) -> None:
    with pytest.raises(ApiError) as refused:
        replace_commands(world, None, commands)
    assert where in paths_of(refused.value)
    assert world.commands[None] == []


def test_a_command_of_more_than_8000_characters_is_refused(world: World) -> None:
    many = [{"name": f"{number:0100}", "value": "v" * 100} for number in range(25)]
    large = command(options=[option(choices=many), option(name="more", choices=many)])
    assert count_characters(large) > 8000
    with pytest.raises(ApiError) as refused:
        replace_commands(world, None, [large])
    assert paths_of(refused.value) == ["0"]


def test_more_than_a_hundred_commands_are_refused(world: World) -> None:
    with pytest.raises(ApiError):
        replace_commands(world, None, [command(name=f"c{number}") for number in range(101)])


def test_commands_keep_their_ids_and_a_servers_own_hide_global_ones(world: World) -> None:
    guild_id = next(iter(world.guilds))
    first = replace_commands(world, None, [command(), command(name="old", contexts=[1])])
    again = replace_commands(world, None, [command(description="Changed"), command(name="old", contexts=[1])])
    replace_commands(world, guild_id, [command(description="Local")])
    assert [each["id"] for each in first] == [each["id"] for each in again]
    assert [each["description"] for each in find_commands(world, guild_id)] == ["Local"]
    assert [each["name"] for each in find_commands(world, None)] == ["news", "old"]


def text_input(**more: Any) -> Json:
    return {"type": 4, "custom_id": "t", "style": 1, **more}


def label(component: Json | None, **more: Any) -> Json:
    return {"type": 18, "label": "Words", "component": component, **more}


def options(count: int) -> list[Json]:
    return [{"label": f"o{number}", "value": str(number)} for number in range(count)]


@pytest.mark.parametrize(
    ("parts", "where"),
    [
        ([], "components"),
        ([label(text_input(custom_id=str(n))) for n in range(6)], "components"),
        ([label(text_input(), label="l" * 46)], "components.0.label"),
        ([label(text_input(), description="d" * 101)], "components.0.description"),
        ([label(None)], "components.0.component"),
        ([label(text_input(custom_id=""))], "components.0.component.custom_id"),
        ([label(text_input(style=3))], "components.0.component.style"),
        ([label(text_input(label="inside"))], "components.0.component.label"),
        ([label(text_input(value="v" * 4001))], "components.0.component.value"),
        ([label(text_input(placeholder="p" * 101))], "components.0.component.placeholder"),
        ([label(text_input(max_length=4001))], "components.0.component.max_length"),
        ([label(text_input()), label(text_input())], "components"),
        ([{"type": 1, "components": [text_input()]}], "components.0.components.0.label"),
        ([{"type": 1, "components": [{"type": 19, "custom_id": "f"}]}], "components.0.components.0.type"),
        ([{"type": 1, "components": []}], "components.0.components"),
        ([{"type": 10, "content": ""}], "components.0.content"),
        ([{"type": 2}], "components.0.type"),
        ([label({"type": 19, "custom_id": "f", "max_values": 11})], "components.0.component.max_values"),
        ([label({"type": 21, "custom_id": "r", "options": options(1)})], "components.0.component.options"),
        ([label({"type": 22, "custom_id": "c", "options": options(11)})], "components.0.component.options"),
        ([label({"type": 23, "custom_id": ""})], "components.0.component.custom_id"),
        ([label({"type": 3, "custom_id": "s", "options": []})], "components.0.component.options"),
        ([label({"type": 2, "custom_id": "b"})], "components.0.component.type"),
    ],
)
def test_a_modal_that_discord_refuses_is_refused(parts: list[Json], where: str) -> None:
    with pytest.raises(ApiError) as refused:
        check_modal({"custom_id": "m", "title": "Title", "components": parts})
    assert f"data.{where}" in paths_of(refused.value)


def test_a_modal_within_the_limits_is_opened() -> None:
    check_modal(
        {
            "custom_id": "m",
            "title": "T" * 45,
            "components": [
                {"type": 10, "content": "Please"},
                label(text_input(max_length=4000)),
                label({"type": 21, "custom_id": "r", "options": options(2)}),
                label({"type": 23, "custom_id": "c"}),
                {"type": 1, "components": [text_input(custom_id="u", label="Old")]},
            ],
        }
    )


def row(*inside: Json) -> Json:
    return {"type": 1, "components": list(inside)}


def button(**more: Any) -> Json:
    return {"type": 2, "style": 1, "label": "Go", "custom_id": "go", **more}


def menu(**more: Any) -> Json:
    return {"type": 3, "custom_id": "m", "options": options(3), **more}


def words(content: str = "x") -> Json:
    return {"type": 10, "content": content}


def section(*inside: Json, accessory: Any = None) -> Json:
    return {"type": 9, "components": list(inside), "accessory": accessory}


@pytest.mark.parametrize(
    ("components", "where"),
    [
        ([row()], "components.0.components"),
        ([row(*[button(custom_id=str(n)) for n in range(6)])], "components.0.components"),
        ([row(menu(), button())], "components.0.components.1"),
        ([row(button(style=7))], "components.0.components.0.style"),
        ([row(button(url="https://a.example"))], "components.0.components.0"),
        ([row(button(label=None))], "components.0.components.0"),
        ([row(button(custom_id="c" * 101))], "components.0.components.0.custom_id"),
        ([row(button(style=5, custom_id=None, url="https:no host"))], "components.0.components.0.url"),
        ([row(button(style=5, custom_id=None, url="https://a.example/" + "u" * 512))], "components.0.components.0.url"),
        ([row(menu(options=options(26)))], "components.0.components.0.options"),
        ([row(menu(options=options(1) * 2))], "components.0.components.0.options.1.value"),
        ([row(menu(options=[{"label": "l" * 101, "value": "v"}]))], "components.0.components.0.options.0.label"),
        ([row(menu(placeholder="p" * 151))], "components.0.components.0.placeholder"),
        ([row(menu(min_values=26))], "components.0.components.0.min_values"),
        ([row(menu(max_values=4))], "components.0.components.0.max_values"),
        ([row(menu(min_values=2, max_values=1))], "components.0.components.0.max_values"),
        ([section(words())], "components.0.accessory"),
        ([section(words(), accessory=words())], "components.0.accessory.type"),
        ([section(accessory=button())], "components.0.components"),
        ([section(*[words()] * 4, accessory=button())], "components.0.components"),
        ([section(button(), accessory=button(custom_id="2"))], "components.0.components.0.type"),
        ([section(words(), accessory={"type": 11, "media": {"url": ""}})], "components.0.accessory.media.url"),
        ([{"type": 17, "components": []}], "components.0.components"),
        ([{"type": 17, "components": [{"type": 17, "components": [words()]}]}], "components.0.components.0.type"),
        ([{"type": 17, "components": [words()], "accent_color": 1 << 24}], "components.0.accent_color"),
        ([{"type": 12, "items": []}], "components.0.items"),
        ([{"type": 13, "file": {"url": "https://a.example"}}], "components.0.file.url"),
        ([{"type": 14, "spacing": 3}], "components.0.spacing"),
        ([button()], "components.0.type"),
        (["nonsense"], "components.0.type"),
        ([], "components"),
    ],
)
def test_a_layout_that_discord_refuses_is_refused(components: list[Json], where: str) -> None:
    with pytest.raises(ApiError) as refused:
        check_message({"components": components, "flags": LAYOUT}, [], flags=LAYOUT)
    assert where in paths_of(refused.value)


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"components": [row(button(custom_id=str(n))) for n in range(6)]}, "components"),
        ({"components": [words()]}, "components.0.type"),
        ({"content": "x", "flags": 1 << 7}, "flags"),
        ({"embeds": [{"title": "t"}] * 11}, "embeds"),
        ({"embeds": [{"fields": [{"name": "n", "value": "v"}] * 26}]}, "embeds.0.fields"),
        ({"embeds": [{"fields": [{"name": "", "value": "v" * 1025}]}]}, "embeds.0.fields.0.name"),
        ({"embeds": [{"footer": {"text": "f" * 2049}}]}, "embeds.0.footer.text"),
        ({"embeds": [{"author": {"name": "a" * 257}}]}, "embeds.0.author.name"),
        ({"embeds": [{"title": "t", "url": "javascript:alert(1)"}]}, "embeds.0.url"),
        ({"content": "x", "attachments": [{"id": n} for n in range(11)]}, "attachments"),
        ({"content": "x", "allowed_mentions": []}, "allowed_mentions"),
        ({"content": "x", "allowed_mentions": {"parse": ["all"]}}, "allowed_mentions.parse.0"),
        ({"content": "x", "allowed_mentions": {"users": [str(n) for n in range(101)]}}, "allowed_mentions.users"),
        ({"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}}, "allowed_mentions"),
    ],
)
def test_a_message_that_discord_refuses_is_refused(body: Json, where: str) -> None:
    with pytest.raises(ApiError) as refused:
        check_message(body, [], flags=int(body.get("flags") or 0))
    assert where in paths_of(refused.value)


def test_a_message_at_its_limits_is_taken() -> None:
    full = [{"type": 17, "components": [words("x" * 4000), row(button(), button(custom_id="2"))]}]
    check_message({"components": full}, [], flags=LAYOUT)
    check_message({"content": "x" * 2000, "nonce": "n" * 25, "embeds": [{"description": "d" * 4096}]}, [], flags=0)


def test_a_layout_of_too_many_bytes_breaks_discord() -> None:
    check_size([words("é" * 2000)])
    with pytest.raises(ApiError) as broken:
        check_size([words("語" * 3400)])
    assert broken.value.status == 500


def test_a_message_has_to_say_something() -> None:
    check_says_something({"content": ""}, [], embeds=[{"title": "kept"}])
    with pytest.raises(ApiError) as refused:
        check_says_something({"content": " ", "embeds": []}, [], content="was", embeds=[{"title": "was"}])
    assert refused.value.body["code"] == 50006
