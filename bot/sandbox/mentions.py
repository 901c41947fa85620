"""Who a message really notifies: Discord's rules for mentions and `allowed_mentions`.

Source: Discord's page "Message", section "Allowed Mentions Object". A mention only counts when the text names
it, the sender allows it, and the sender's rights permit it.
"""

import re
from typing import Any

from .message import Pings, texts
from .refusals import Problems
from .world import Channel, World

Json = dict[str, Any]

_USER = re.compile(r"<@!?(\d{15,20})>")
_ROLE = re.compile(r"<@&(\d{15,20})>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")
KINDS = ("users", "roles", "everyone")


def find_pings(world: World, channel: Channel, author_id: int, body: Json, replied_to: int | None) -> Pings:
    """Whom the message with this request body notifies; nobody is notified twice or by their own message."""
    allowed = body.get("allowed_mentions")
    text = "\n".join(texts(body.get("components") or [], body.get("content") or ""))
    users = {int(id) for id in _USER.findall(text)} & _allowed(allowed, "users", set(world.users))
    guild = world.guild_of(channel)
    may_ping_all = guild is not None and world.may(channel, author_id, "mention_everyone")
    roles: set[int] = set()
    if guild is not None:
        open_roles = {id for id, role in guild.roles.items() if role.mentionable or may_ping_all}
        roles = {int(id) for id in _ROLE.findall(text)} & _allowed(allowed, "roles", open_roles) & open_roles
    if replied_to is not None and (allowed is None or allowed.get("replied_user", False)):
        users.add(replied_to)
    everyone = may_ping_all and _is_parsed(allowed, "everyone") and bool(_EVERYONE.search(text))
    return Pings(frozenset(users & set(world.users)), frozenset(roles), everyone)


def check_allowed_mentions(problems: Problems, allowed: Any) -> None:
    """Add Discord's problems with an `allowed_mentions` object."""
    if allowed is None:
        return
    path = ("allowed_mentions",)
    if not isinstance(allowed, dict):
        problems.add(path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType")
        return
    parse = allowed.get("parse") or []
    for place, kind in enumerate(parse):
        if kind not in KINDS:
            problems.add((*path, "parse", place), "BASE_TYPE_CHOICES", f"Value must be one of {KINDS}.")
    for kind in ("users", "roles"):
        named = allowed.get(kind) or []
        if len(named) > 100:
            problems.add((*path, kind), "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer in length.")
        if named and kind in parse:
            text = f"parse:[{kind!r}] and {kind}: [ids...] are mutually exclusive."
            problems.add(path, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", text)


def _is_parsed(allowed: Json | None, kind: str) -> bool:
    return allowed is None or kind in (allowed.get("parse") or [])


def _allowed(allowed: Json | None, kind: str, known: set[int]) -> set[int]:
    if _is_parsed(allowed, kind):
        return known
    return {int(id) for id in (allowed or {}).get(kind) or []}
