"""Discord's limits on a message: what it refuses with 50035, by path, before anything is stored.

Figures: Discord's pages "Message" and "Component Reference" and its OpenAPI description. Commands are checked
in `commands`, modals in `modals`.
"""

from typing import Any
from urllib.parse import urlsplit

from .components import check_layout, check_rows
from .mentions import check_allowed_mentions
from .message import COMPONENTS_V2, EPHEMERAL, SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, TEXT, walk
from .refusals import ApiError, Path, Problems, refuse

Json = dict[str, Any]

CONTENT = 2000
NONCE = 25
EMBEDS, EMBEDS_TOTAL = 10, 6000
FILES = 10
EMBED_TEXTS = {"title": 256, "description": 4096}
FLAGS_OF_A_POST = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2
FLAGS_OF_AN_ANSWER = FLAGS_OF_A_POST | EPHEMERAL
# An edit repeats the flags that the message has already; those it cannot change are passed over.
ANY_FLAGS = -1


def check_message(body: Json, filenames: list[str], *, flags: int, at: Path = (), allow: int = FLAGS_OF_A_POST) -> None:
    """Raise 50035 for a body that breaks a limit, 50006 for one that says nothing.

    `flags` are those that the message will have; `at` is the path of the body inside the request.
    """
    problems = Problems()
    is_layout = bool(flags & COMPONENTS_V2)
    if (body.get("flags") or 0) & ~allow:
        problems.add((*at, "flags"), "MESSAGE_FLAGS_INVALID", "Invalid message flags")
    if is_layout:
        _check_that_a_layout_is_alone(problems, body, at)
        check_layout(problems, body.get("components") or [], filenames, (*at, "components"))
    else:
        problems.check_optional((*at, "content"), body.get("content"), CONTENT)
        check_embeds(problems, body.get("embeds") or [], (*at, "embeds"))
        check_rows(problems, body.get("components") or [], (*at, "components"))
    _check_nonce(problems, body.get("nonce"))
    check_allowed_mentions(problems, body.get("allowed_mentions"))
    if len(body.get("attachments") or filenames) > FILES:
        problems.add((*at, "attachments"), "BASE_TYPE_MAX_LENGTH", f"Must be {FILES} or fewer in length.")
    problems.raise_if_any()


def check_says_something(body: Json, filenames: list[str], content: str = "", embeds: list[Json] | None = None) -> None:
    """Raise 50006 when neither text, embed, component nor file would be left."""
    text = body["content"] if body.get("content") is not None else content
    kept = body.get("embeds") if body.get("embeds") is not None else embeds
    if not (str(text).strip() or kept or body.get("components") or filenames or body.get("sticker_ids")):
        raise refuse(50006)


def check_size(components: list[Json]) -> None:
    """Discord answers 500 for layouts above an undocumented size in bytes.

    The figure was measured by others: https://github.com/discord/discord-api-docs/issues/8554.
    """
    written = [each for each in walk(components) if each.get("type") == TEXT]
    if sum(len(str(each.get("content", "")).encode()) + 12 for each in written) > 10_170:
        raise ApiError(500, {"message": "500: Internal Server Error", "code": 0})


def check_embeds(problems: Problems, embeds: list[Json], at: Path) -> None:
    if len(embeds) > EMBEDS:
        problems.add(at, "BASE_TYPE_MAX_LENGTH", f"Must be {EMBEDS} or fewer in length.")
    total = 0
    for place, embed in enumerate(embeds):
        total += _check_embed(problems, embed, (*at, place))
    if total > EMBEDS_TOTAL:
        text = f"Embed size exceeds maximum size of {EMBEDS_TOTAL}"
        problems.add(at, "MAX_EMBED_SIZE_EXCEEDED", text)


def _check_embed(problems: Problems, embed: Json, at: Path) -> int:
    """Check one embed; the answer is how many characters it counts for."""
    size = 0
    for key, high in EMBED_TEXTS.items():
        problems.check_optional((*at, key), embed.get(key), high)
        size += len(embed.get(key) or "")
    for key, inner, high in (("footer", "text", 2048), ("author", "name", 256)):
        text = (embed.get(key) or {}).get(inner)
        problems.check_optional((*at, key, inner), text, high)
        size += len(text or "")
    entries = embed.get("fields") or []
    if len(entries) > 25:
        problems.add((*at, "fields"), "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    for place, entry in enumerate(entries):
        for key, high in (("name", 256), ("value", 1024)):
            problems.check_length((*at, "fields", place, key), entry.get(key), 1, high)
            size += len(entry.get(key) or "")
    check_address(problems, embed.get("url"), (*at, "url"), 2048)
    return size


def check_address(problems: Problems, address: Any, at: Path, high: int) -> None:
    """Add a problem for an address that is too long or not one that Discord opens."""
    if address is None:
        return
    if problems.check_length(at, address, 1, high) and urlsplit(str(address)).scheme not in (
        "http",
        "https",
        "discord",
        "attachment",
    ):
        text = "Scheme must be one of ('http', 'https', 'discord')."
        problems.add(at, "URL_TYPE_INVALID_SCHEME", text)


def _check_that_a_layout_is_alone(problems: Problems, body: Json, at: Path) -> None:
    for key in ("content", "embeds", "poll", "sticker_ids"):
        if body.get(key):
            text = f"The '{key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            problems.add((*at, key), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", text)


def _check_nonce(problems: Problems, nonce: Any) -> None:
    if isinstance(nonce, str) and len(nonce) > NONCE:
        text = f"Must be {NONCE} or fewer in length."
        problems.add(("nonce",), "NONCE_TYPE_TOO_LONG", text)
