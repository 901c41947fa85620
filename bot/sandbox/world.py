"""The state of the stand-in: people, servers, channels, messages; and the events it tells to listeners.

It holds and looks up. What a request may change is decided in `posting`, `commands` and `interactions`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .clock import SandboxClock, Snowflakes
from .message import Message
from .permissions import BITS, IN_DIRECT_MESSAGES, Overwrites, in_channel, in_guild

Json = dict[str, Any]

TEXT_CHANNEL, DIRECT, ANNOUNCEMENTS = 0, 1, 5


@dataclass(slots=True, eq=False)
class User:
    """Somebody with an account; `dms_open` false means that only friends may write to them."""

    id: int
    name: str
    display: str
    bot: bool = False
    dms_open: bool = True
    locale: str = "en-US"


@dataclass(slots=True, eq=False)
class Role:
    id: int
    name: str
    permissions: int = 0
    position: int = 0
    mentionable: bool = False


@dataclass(slots=True, eq=False)
class Member:
    user_id: int
    joined_at: datetime
    role_ids: list[int] = field(default_factory=list)
    nick: str | None = None


@dataclass(slots=True, eq=False)
class Channel:
    """A server's text channel, or a direct one between the bot and `recipient_id`."""

    id: int
    name: str
    kind: int = TEXT_CHANNEL
    guild_id: int | None = None
    position: int = 0
    recipient_id: int | None = None
    overwrites: Overwrites = field(default_factory=Overwrites)
    messages: dict[int, Message] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Guild:
    """A server. Its `@everyone` role has the server's own id."""

    id: int
    name: str
    owner_id: int
    roles: dict[int, Role] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    channel_ids: list[int] = field(default_factory=list)
    locale: str = "en-US"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened; the gateway tells it to sessions with the `intent` (bits; 0: all).

    `private` events are for listeners on this machine only: Discord tells a bot nothing of them.
    """

    name: str
    data: Json
    guild_id: int | None = None
    intent: int = 0
    message: Message | None = None
    private: bool = False


Listener = Callable[[Event], None]


class World:
    """Everything that exists in the stand-in, seen by one application and its bot user."""

    def __init__(self, clock: SandboxClock | None = None, *, token: str = "sandbox.token.for-this-machine") -> None:
        self.clock = clock or SandboxClock()
        self.ids = Snowflakes(self.clock)
        self.token = token
        self.address = "http://127.0.0.1"
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.direct: dict[int, int] = {}
        self.commands: dict[int | None, list[Json]] = {None: []}
        self.privileged_intents = False
        self._listeners: list[Listener] = []
        self.bot = self.add_user("briefing-bot", "Briefing Bot", bot=True)
        self.application_id = self.bot.id

    def now(self) -> datetime:
        return self.clock.now()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Hear every event from now on; the returned function ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            listener(event)

    def add_user(self, name: str, display: str, *, bot: bool = False) -> User:
        user = User(self.ids.make(), name, display, bot)
        self.users[user.id] = user
        return user

    def add_guild(self, name: str, owner: User, *, everyone: int) -> Guild:
        """A new server with its owner as the only member and `everyone` as its common permissions."""
        guild = Guild(self.ids.make(), name, owner.id)
        guild.roles[guild.id] = Role(guild.id, "@everyone", everyone)
        self.guilds[guild.id] = guild
        self.join(guild, owner)
        return guild

    def add_role(self, guild: Guild, name: str, permissions: int = 0, *, mentionable: bool = False) -> Role:
        role = Role(self.ids.make(), name, permissions, len(guild.roles), mentionable)
        guild.roles[role.id] = role
        return role

    def add_channel(self, guild: Guild, name: str, kind: int = TEXT_CHANNEL) -> Channel:
        channel = Channel(self.ids.make(), name, kind, guild.id, len(guild.channel_ids))
        self.channels[channel.id] = channel
        guild.channel_ids.append(channel.id)
        return channel

    def join(self, guild: Guild, user: User, roles: Iterable[Role] = ()) -> Member:
        member = Member(user.id, self.now(), [role.id for role in roles])
        guild.members[user.id] = member
        return member

    def direct_channel(self, user: User) -> Channel:
        """The direct channel between the bot and `user`, opened if there is none."""
        if user.id not in self.direct:
            channel = Channel(self.ids.make(), user.name, DIRECT, recipient_id=user.id)
            self.channels[channel.id] = channel
            self.direct[user.id] = channel.id
        return self.channels[self.direct[user.id]]

    def guild_of(self, channel: Channel) -> Guild | None:
        return None if channel.guild_id is None else self.guilds.get(channel.guild_id)

    def permissions(self, channel: Channel, user_id: int) -> int:
        """What `user_id` may do in `channel`, as bits."""
        guild = self.guild_of(channel)
        return IN_DIRECT_MESSAGES if guild is None else in_channel(guild, channel, user_id)

    def may(self, channel: Channel, user_id: int, permission: str) -> bool:
        return bool(self.permissions(channel, user_id) & BITS[permission])

    def may_in_guild(self, guild: Guild, user_id: int, wanted: int) -> bool:
        return in_guild(guild, user_id) & wanted == wanted

    def shares_guild(self, user_id: int) -> bool:
        """Whether the bot and that person are members of one server at least."""
        return any(user_id in guild.members and self.bot.id in guild.members for guild in self.guilds.values())

    def bot_guilds(self) -> list[Guild]:
        return [guild for guild in self.guilds.values() if self.bot.id in guild.members]

    def find_message(self, message_id: int) -> Message | None:
        for channel in self.channels.values():
            if message_id in channel.messages:
                return channel.messages[message_id]
        return None
