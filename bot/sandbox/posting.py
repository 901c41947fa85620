"""Messages sent, edited, deleted and read back: the rules that Discord applies after a body's limits.

Rights, closed direct messages, nonces, edits of old messages, files. What pings is decided in `mentions`.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from .files import UPLOAD_LIMIT, Files
from .limits import ANY_FLAGS, FLAGS_OF_A_POST, check_message, check_says_something, check_size
from .mentions import find_pings
from .message import COMPONENTS_V2, LOADING, Attachment, Message, number_components
from .payloads import message_json
from .refusals import ApiError, Path, refuse
from .world import DIRECT, Channel, Event, World

Json = dict[str, Any]

# Discord says "the past few minutes" and no more.
NONCE_LIFE = timedelta(minutes=5)
# The number is undocumented: https://github.com/discord/discord-api-docs/issues/4413. Ours is a guess.
OLD_AFTER, OLD_EDITS = timedelta(hours=1), 5
# Clients were seen to try five times and give up, so Discord names moments here, not the rest of the hour.
OLD_EDIT_RETRY = 0.3
INTENT_GUILD_MESSAGES, INTENT_DIRECT_MESSAGES = 1 << 9, 1 << 12
REPLY = 19


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request body with the files that came with it, by their number in `files[n]`."""

    body: Json
    files: dict[int, tuple[str, bytes]]

    @property
    def filenames(self) -> list[str]:
        return [name for name, _ in self.files.values()]


class Posts:
    """Everything that writes or reads messages."""

    def __init__(self, world: World, files: Files) -> None:
        self._world = world
        self._files = files
        self._nonces: dict[tuple[int, int, str], tuple[int, datetime]] = {}
        self._old_edits: dict[int, list[datetime]] = defaultdict(list)

    def json(self, message: Message) -> Json:
        return message_json(self._world, self._files, message)

    def send(self, channel: Channel, author_id: int, incoming: Incoming) -> Message:
        """A message into a channel by its author's own rights (`POST /channels/{id}/messages`)."""
        body = incoming.body
        self._check_may_send(channel, author_id, incoming)
        flags = int(body.get("flags") or 0)
        check_message(body, incoming.filenames, flags=flags)
        check_says_something(body, incoming.filenames)
        check_size(body.get("components") or [])
        repeated = self._find_repeated(channel, author_id, body)
        if repeated is not None:
            return repeated
        message = self.build(channel, author_id, incoming, flags=flags & FLAGS_OF_A_POST)
        self._remember_nonce(channel, message, body)
        self.publish(message)
        return message

    def build(
        self,
        channel: Channel,
        author_id: int,
        incoming: Incoming,
        *,
        flags: int = 0,
        only_for: int | None = None,
    ) -> Message:
        """A message from an already checked body; it is stored by `publish`."""
        body = incoming.body
        reference, replied_to = self._find_reference(channel, body)
        message = Message(
            id=self._world.ids.make(),
            channel_id=channel.id,
            guild_id=channel.guild_id,
            author_id=author_id,
            created_at=self._world.now(),
            content=str(body.get("content") or ""),
            kind=REPLY if reference else 0,
            flags=flags,
            embeds=_as_rich(body.get("embeds")),
            components=list(body.get("components") or []),
            nonce=body.get("nonce"),
            tts=bool(body.get("tts")),
            reference=reference,
            only_for=only_for,
        )
        message.attachments = self._store(channel, incoming, ephemeral=only_for is not None)
        number_components(message.components)
        message.pings = find_pings(self._world, channel, author_id, body, replied_to)
        return message

    def publish(self, message: Message) -> None:
        """Store a built message and tell of it."""
        self._world.channels[message.channel_id].messages[message.id] = message
        self._tell("MESSAGE_CREATE", message)

    def edit(self, message: Message, author_id: int, incoming: Incoming) -> None:
        """Change one's own message in a channel (`PATCH /channels/{id}/messages/{id}`)."""
        if message.author_id != author_id:
            raise refuse(50005)
        self._count_old_edit(message)
        self.change(message, incoming)

    def change(self, message: Message, incoming: Incoming, *, at: Path = ()) -> None:
        """Apply an edit; fields that are left out stay as they are, the layout flag can only be added."""
        body = incoming.body
        if body.get("flags") is not None:
            wanted = int(body["flags"])
            kept = message.flags & ~FLAGS_OF_A_POST
            message_flags = kept | (wanted & FLAGS_OF_A_POST) | (message.flags & COMPONENTS_V2)
        else:
            message_flags = message.flags
        kept_files = self._kept_files(message, body)
        names = [each.filename for each in kept_files] + incoming.filenames
        # What a message has and an edit does not clear still counts: a layout must be alone.
        whole = {"components": message.components, "content": message.content, "embeds": message.embeds} | body
        checked = whole if message_flags & COMPONENTS_V2 else body
        check_message(checked, names, flags=message_flags, at=at, allow=ANY_FLAGS)
        check_says_something(checked, names, message.content, message.embeds)
        check_size(body.get("components") or [])
        channel = self._world.channels[message.channel_id]
        message.attachments = kept_files + self._store(channel, incoming, ephemeral=message.ephemeral)
        self._take_over(message, body)
        message.flags = message_flags & ~LOADING
        message.edited_at = self._world.now()
        self._tell("MESSAGE_UPDATE", message)

    def delete(self, message: Message) -> None:
        del self._world.channels[message.channel_id].messages[message.id]
        data = {"id": str(message.id), "channel_id": str(message.channel_id)}
        if message.guild_id is not None:
            data["guild_id"] = str(message.guild_id)
        self._world.tell(Event("MESSAGE_DELETE", data, message.guild_id, _intent(message), message, message.ephemeral))

    def delete_as(self, message: Message, user_id: int) -> None:
        """Delete by somebody's rights: one's own, or any with `manage_messages`."""
        channel = self._world.channels[message.channel_id]
        if message.author_id != user_id and not self._world.may(channel, user_id, "manage_messages"):
            raise refuse(50013)
        self.delete(message)

    def get(self, channel: Channel, message_id: int, user_id: int) -> Message:
        """One message that `user_id` sees; raises 10008 otherwise."""
        message = channel.messages.get(message_id)
        if message is None or message.only_for is not None:
            raise refuse(10008)
        if not self._world.may(channel, user_id, "read_message_history"):
            raise refuse(50001)
        return message

    def _tell(self, name: str, message: Message) -> None:
        data = self.json(message)
        if message.guild_id is not None:
            data["guild_id"] = str(message.guild_id)
        event = Event(name, data, message.guild_id, _intent(message), message, message.ephemeral)
        self._world.tell(event)

    def _check_may_send(self, channel: Channel, author_id: int, incoming: Incoming) -> None:
        if channel.kind == DIRECT:
            self._check_may_write_to(channel)
            return
        if not self._world.may(channel, author_id, "view_channel"):
            raise refuse(50001)
        wanted = ["send_messages"]
        wanted += ["attach_files"] if incoming.files else []
        wanted += ["embed_links"] if incoming.body.get("embeds") else []
        if not all(self._world.may(channel, author_id, each) for each in wanted):
            raise refuse(50013)

    def _check_may_write_to(self, channel: Channel) -> None:
        recipient = self._world.users[channel.recipient_id or 0]
        if not self._world.shares_guild(recipient.id):
            raise refuse(50278)
        if not recipient.dms_open:
            raise refuse(50007)

    def _find_repeated(self, channel: Channel, author_id: int, body: Json) -> Message | None:
        """The message that the same author sent with the same nonce a short time ago."""
        if not (body.get("enforce_nonce") and body.get("nonce") is not None):
            return None
        known = self._nonces.get((author_id, channel.id, str(body["nonce"])))
        if known is None or self._world.now() - known[1] > NONCE_LIFE:
            return None
        if known[0] not in channel.messages:
            raise refuse(10008)
        return channel.messages[known[0]]

    def _remember_nonce(self, channel: Channel, message: Message, body: Json) -> None:
        if body.get("nonce") is not None:
            key = (message.author_id, channel.id, str(body["nonce"]))
            self._nonces[key] = (message.id, message.created_at)

    def _count_old_edit(self, message: Message) -> None:
        now = self._world.now()
        if now - message.created_at <= OLD_AFTER:
            return
        recent = [at for at in self._old_edits[message.channel_id] if now - at < OLD_AFTER]
        if len(recent) >= OLD_EDITS:
            error = refuse(30046, retry_after=OLD_EDIT_RETRY)
            raise ApiError(error.status, error.body, {"Via": "1.1 sandbox"})
        self._old_edits[message.channel_id] = [*recent, now]

    def _take_over(self, message: Message, body: Json) -> None:
        if "content" in body:
            message.content = str(body["content"] or "")
        if "embeds" in body:
            message.embeds = _as_rich(body["embeds"])
        if "components" in body:
            message.components = list(body["components"] or [])
            number_components(message.components)

    def _kept_files(self, message: Message, body: Json) -> list[Attachment]:
        if body.get("attachments") is None:
            return message.attachments
        named = {str(each.get("id")) for each in body["attachments"]}
        return [each for each in message.attachments if str(each.id) in named]

    def _store(self, channel: Channel, incoming: Incoming, *, ephemeral: bool) -> list[Attachment]:
        if sum(len(content) for _, content in incoming.files.values()) > UPLOAD_LIMIT:
            raise refuse(40005)
        told = {str(each.get("id")): each for each in incoming.body.get("attachments") or []}
        stored = []
        for number, (filename, content) in sorted(incoming.files.items()):
            more = told.get(str(number), {})
            name = str(more.get("filename") or filename)
            about = more.get("description")
            stored.append(self._files.keep(channel.id, name, content, description=about, ephemeral=ephemeral))
        return stored

    def _find_reference(self, channel: Channel, body: Json) -> tuple[Json | None, int | None]:
        """The reference of a reply, and whom it answers."""
        told = body.get("message_reference")
        if not told:
            return None, None
        answered = channel.messages.get(int(told["message_id"]))
        if answered is None:
            if told.get("fail_if_not_exists") is False:
                return None, None
            raise refuse(50035, errors=_UNKNOWN_REFERENCE)
        reference: Json = {"type": 0, "channel_id": str(channel.id), "message_id": str(answered.id)}
        if channel.guild_id is not None:
            reference["guild_id"] = str(channel.guild_id)
        return reference, answered.author_id


_UNKNOWN_REFERENCE: Json = {
    "message_reference": {"_errors": [{"code": "REPLIES_UNKNOWN_MESSAGE", "message": "Unknown message"}]}
}


def _intent(message: Message) -> int:
    return INTENT_DIRECT_MESSAGES if message.guild_id is None else INTENT_GUILD_MESSAGES


def _as_rich(embeds: list[Json] | None) -> list[Json]:
    return [{"type": "rich", **embed} for embed in embeds or []]
