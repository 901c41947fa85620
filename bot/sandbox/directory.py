"""People, servers and channels by their names, and the messages in them."""

from typing import TypeVar

from .message import Message
from .world import Channel, Guild, User, World

T = TypeVar("T")


class Directory:
    """Finds things of a world; a name that fits none or several raises KeyError."""

    def __init__(self, world: World) -> None:
        self.world = world

    def user(self, who: User | str) -> User:
        if isinstance(who, User):
            return who
        if who == "bot":
            return self.world.bot
        found = [each for each in self.world.users.values() if who in (each.name, str(each.id))]
        return only(found, f"person {who!r}")

    def guild(self, which: Guild | str) -> Guild:
        if isinstance(which, Guild):
            return which
        return only(
            [each for each in self.world.guilds.values() if which in (each.name, str(each.id))],
            f"server {which!r}",
        )

    def channel(self, where: Channel | str) -> Channel:
        if isinstance(where, Channel):
            return where
        if where.startswith("@"):
            return self.world.direct_channel(self.user(where[1:]))
        guild_name, _, name = where.rpartition("/")
        found = [
            each
            for each in self.world.channels.values()
            if each.guild_id is not None
            and name.lstrip("#") in (each.name, str(each.id))
            and (not guild_name or self.world.guilds[each.guild_id].name == guild_name)
        ]
        return only(found, f"channel {where!r}")

    def messages(self, where: Channel | str, *, user: User | str | None = None) -> list[Message]:
        """The messages of a channel, oldest first; with `user`, those that this person sees there."""
        messages = list(self.channel(where).messages.values())
        return messages if user is None else [each for each in messages if each.is_seen_by(self.user(user).id)]


def only(found: list[T], what: str) -> T:
    """The one thing that was found."""
    if len(found) != 1:
        raise KeyError(f"there {'is no' if not found else 'is more than one'} {what}")
    return found[0]
