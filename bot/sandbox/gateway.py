"""The gateway: sessions that are identified, fed with events, lost and resumed.

Source: Discord's pages "Gateway" and "Gateway Events". Supports `zlib-stream` compression and shards.
"""

import asyncio
import json
import secrets
import zlib
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from .clock import stopwatch
from .payloads import guild_create_json, user_json
from .rest import House
from .world import Event

Json = dict[str, Any]

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
UNKNOWN_OPCODE, NOT_AUTHENTICATED, AUTHENTICATION_FAILED, RATE_LIMITED, DISALLOWED_INTENTS = (
    4001,
    4003,
    4004,
    4008,
    4014,
)
GUILDS, PRIVILEGED, MESSAGE_CONTENT = 1 << 0, (1 << 1) | (1 << 8) | (1 << 15), 1 << 15
MOST_COMMANDS, COMMAND_WINDOW = 120, 60.0
KEPT_EVENTS = 20_000
ACKNOWLEDGED_AFTER = 0.05
"""Seconds, as over a network: an acknowledgement that comes before discord.py has noted that its heartbeat was sent is
taken for one that took a whole interval ("Can't keep up")."""


@dataclass(eq=False)
class Connection:
    """One open socket. A silent one takes what it gets and gives nothing back (a zombie)."""

    socket: web.WebSocketResponse
    request: web.Request
    deflate: Any = None
    silent: bool = False
    session: "Session | None" = None
    outbox: asyncio.Queue[Json] = field(default_factory=asyncio.Queue)
    heard: deque[float] = field(default_factory=deque)

    async def write_forever(self) -> None:
        while True:
            payload = await self.outbox.get()
            if self.silent:
                continue
            text = json.dumps(payload)
            if self.deflate is None:
                await self.socket.send_str(text)
            else:
                packed = self.deflate.compress(text.encode()) + self.deflate.flush(zlib.Z_SYNC_FLUSH)
                await self.socket.send_bytes(packed)

    def is_too_chatty(self) -> bool:
        now = stopwatch()
        self.heard.append(now)
        while self.heard[0] <= now - COMMAND_WINDOW:
            self.heard.popleft()
        return len(self.heard) > MOST_COMMANDS


@dataclass(eq=False)
class Session:
    """An identified session: it outlives its socket and keeps what has to be replayed on RESUME."""

    id: str
    intents: int
    shard: tuple[int, int]
    seq: int = 0
    kept: deque[Json] = field(default_factory=lambda: deque(maxlen=KEPT_EVENTS))
    connection: Connection | None = None

    def covers(self, guild_id: int | None) -> bool:
        number, count = self.shard
        return number == 0 if guild_id is None else (guild_id >> 22) % count == number

    def dispatch(self, name: str, data: Json) -> None:
        self.seq += 1
        payload = {"op": DISPATCH, "t": name, "s": self.seq, "d": data}
        self.kept.append(payload)
        if self.connection is not None:
            self.connection.outbox.put_nowait(payload)


class Gateway:
    """All sessions of the bot, and the faults of a gateway."""

    def __init__(self, house: House, *, heartbeat: float = 41.25) -> None:
        self._house = house
        self._heartbeat = heartbeat
        self._sessions: dict[str, Session] = {}
        self._connections: set[Connection] = set()
        self.identified = 0
        self.resumed = 0
        house.world.listen(self._on_event)

    @property
    def connected(self) -> bool:
        """Whether a session is up and listening."""
        return any(each.connection is not None for each in self._sessions.values())

    def reconnect(self) -> None:
        """Ask every connection to come back (op 7)."""
        for connection in self._connections:
            connection.outbox.put_nowait({"op": RECONNECT, "d": None})

    def invalidate(self, *, resumable: bool) -> None:
        """Declare every session invalid (op 9); one that is not resumable is forgotten."""
        if not resumable:
            self._sessions.clear()
        for connection in self._connections:
            connection.outbox.put_nowait({"op": INVALID_SESSION, "d": resumable})

    def silence(self) -> None:
        """Make zombies of the present connections: no heartbeat is acknowledged, no event told."""
        for connection in self._connections:
            connection.silent = True

    def tear(self) -> None:
        """Cut every connection off without a word."""
        for connection in self._connections:
            if connection.request.transport is not None:
                connection.request.transport.abort()

    async def drop(self, code: int = 4000) -> None:
        """Close every connection with that code."""
        for connection in tuple(self._connections):
            await connection.socket.close(code=code)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One connection, from HELLO to its end."""
        socket = web.WebSocketResponse(compress=False, max_msg_size=0)
        await socket.prepare(request)
        packed = request.query.get("compress") == "zlib-stream"
        connection = Connection(socket, request, zlib.compressobj() if packed else None)
        self._connections.add(connection)
        writer = asyncio.create_task(connection.write_forever())
        interval = int(self._heartbeat * 1000)
        connection.outbox.put_nowait({"op": HELLO, "d": {"heartbeat_interval": interval, "_trace": []}})
        try:
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    await self._on_frame(connection, json.loads(frame.data))
        finally:
            writer.cancel()
            self._connections.discard(connection)
            if connection.session is not None and connection.session.connection is connection:
                connection.session.connection = None
        return socket

    async def _on_frame(self, connection: Connection, frame: Json) -> None:
        if connection.is_too_chatty():
            await connection.socket.close(code=RATE_LIMITED)
            return
        op = frame.get("op")
        if op == HEARTBEAT:
            asyncio.get_running_loop().call_later(
                ACKNOWLEDGED_AFTER, connection.outbox.put_nowait, {"op": ACK, "d": None}
            )
        elif op == IDENTIFY:
            await self._identify(connection, frame["d"])
        elif op == RESUME:
            await self._resume(connection, frame["d"])
        elif connection.session is None:
            await connection.socket.close(code=NOT_AUTHENTICATED)
        elif op not in (3, 4, 8):
            await connection.socket.close(code=UNKNOWN_OPCODE)

    async def _identify(self, connection: Connection, told: Json) -> None:
        world = self._house.world
        if told.get("token") != world.token:
            await connection.socket.close(code=AUTHENTICATION_FAILED)
            return
        intents = int(told.get("intents") or 0)
        if intents & PRIVILEGED and not world.privileged_intents:
            await connection.socket.close(code=DISALLOWED_INTENTS)
            return
        shard = tuple(told.get("shard") or (0, 1))
        session = Session(secrets.token_hex(16), intents, (int(shard[0]), int(shard[1])))
        self._sessions[session.id] = session
        self._attach(session, connection)
        self.identified += 1
        guilds = [each for each in world.bot_guilds() if session.covers(each.id)]
        session.dispatch("READY", self._ready(session, [each.id for each in guilds]))
        if intents & GUILDS:
            for guild in guilds:
                session.dispatch("GUILD_CREATE", guild_create_json(world, guild))

    async def _resume(self, connection: Connection, told: Json) -> None:
        session = self._sessions.get(str(told.get("session_id")))
        if told.get("token") != self._house.world.token:
            await connection.socket.close(code=AUTHENTICATION_FAILED)
            return
        seen = int(told.get("seq") or 0)
        if session is None or seen > session.seq:
            connection.outbox.put_nowait({"op": INVALID_SESSION, "d": False})
            return
        self._attach(session, connection)
        self.resumed += 1
        for payload in session.kept:
            if payload["s"] > seen:
                connection.outbox.put_nowait(payload)
        session.dispatch("RESUMED", {"_trace": []})

    def _attach(self, session: Session, connection: Connection) -> None:
        session.connection = connection
        connection.session = session

    def _ready(self, session: Session, guild_ids: list[int]) -> Json:
        world = self._house.world
        return {
            "v": 10,
            "user": user_json(world.bot) | {"verified": True, "mfa_enabled": False, "email": None},
            "guilds": [{"id": str(id), "unavailable": True} for id in guild_ids],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self._house.gateway_url,
            "shard": list(session.shard),
            "application": {"id": str(world.application_id), "flags": 0},
            "private_channels": [],
            "relationships": [],
            "_trace": [],
        }

    def _on_event(self, event: Event) -> None:
        if event.private:
            return
        for session in tuple(self._sessions.values()):
            wanted = not event.intent or session.intents & event.intent
            if wanted and session.covers(event.guild_id):
                session.dispatch(event.name, self._without_content(event, session))

    def _without_content(self, event: Event, session: Session) -> Json:
        """Without the intent, what people write is empty, but for direct messages, one's own and mentions."""
        message = event.message
        if message is None or event.guild_id is None or session.intents & MESSAGE_CONTENT:
            return event.data
        bot = self._house.world.bot.id
        if message.author_id == bot or bot in message.pings.users or "content" not in event.data:
            return event.data
        return event.data | {"content": "", "embeds": [], "attachments": [], "components": []}
