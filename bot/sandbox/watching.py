"""The live stream of what happens, over a WebSocket: each viewer is told only what that person would see."""

import asyncio
import json
from typing import Any

from aiohttp import web

from .driver import Sandbox
from .world import Event, User

UNSEEN = frozenset({"INTERACTION_CREATE"})


async def watch(sandbox: Sandbox, request: web.Request) -> web.WebSocketResponse:
    """What happens, as it happens: `{"event", "data"}` a frame. With `user`, only what that person sees."""
    user = sandbox.user(request.query["user"]) if "user" in request.query else None
    socket = web.WebSocketResponse(heartbeat=20)
    await socket.prepare(request)
    queue: asyncio.Queue[Event] = asyncio.Queue()
    silence = sandbox.world.listen(queue.put_nowait)
    sending = asyncio.create_task(_send(socket, queue, sandbox, user))
    try:
        async for _ in socket:
            pass
    finally:
        silence()
        sending.cancel()
    return socket


async def _send(
    socket: web.WebSocketResponse, queue: "asyncio.Queue[Event]", sandbox: Sandbox, user: User | None
) -> None:
    while not socket.closed:
        event = await queue.get()
        if _is_seen(event, sandbox, user):
            shown: Any = {"event": event.name, "data": event.data}
            await socket.send_str(json.dumps(shown))


def _is_seen(event: Event, sandbox: Sandbox, user: User | None) -> bool:
    message = event.message
    if event.name in UNSEEN:
        return False
    if message is None:
        return True
    if user is None:
        return message.only_for is None
    channel = sandbox.world.channels.get(message.channel_id)
    if channel is None or not message.is_seen_by(user.id):
        return False
    if channel.recipient_id is not None:
        return channel.recipient_id == user.id
    return sandbox.world.may(channel, user.id, "view_channel")
