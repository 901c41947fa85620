"""The stand-in's own interface over HTTP and JSON, under `/sandbox/`: whatever `driver.Sandbox` can do.

A page or a script needs nothing else. Answers are JSON; what cannot be done is `{"error": words}` with 404 (no
such thing), 422 (Discord's app would not allow it), 504 (the bot did not answer) or 400.
"""

import base64
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial
from typing import Any

from aiohttp import web

from .answer import Answer, InteractionFailed
from .client import Desk, NotOffered, Upload
from .commands import ON_MESSAGE, SLASH
from .driver import Sandbox
from .faults import Fault
from .message import Message
from .payloads import stamp
from .process import BotDied
from .snapshot import counters_json, faults_json, state_json, user_json
from .timing import ClockStuck
from .watching import watch
from .world import Event

Json = dict[str, Any]
Act = Callable[[Json], Awaitable[Any]]

REFUSED: tuple[tuple[type[Exception], int], ...] = (
    (NotOffered, 422),
    (InteractionFailed, 504),
    (ClockStuck, 504),
    (KeyError, 404),
    (ValueError, 400),
    (BotDied, 504),
)


class Control:
    """The routes, and the modals that are open somewhere."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._open: dict[int, Answer] = {}

    def add_routes(self, app: web.Application) -> None:
        """Join an application that has not been started."""
        acts: dict[str, Act] = {
            "slash": self._slash,
            "autocomplete": self._autocomplete,
            "menu": self._menu,
            "click": self._click,
            "choose": self._choose,
            "modal": self._modal,
            "say": self._say,
            "clock": self._clock,
            "fault": self._fault,
            "heal": self._heal,
            "gateway": self._gateway,
            "rights": self._rights,
            "dms": self._dms,
        }
        for name, act in acts.items():
            app.router.add_post(f"/sandbox/{name}", endpoint(act))
        app.router.add_get("/sandbox/state", endpoint(self._state))
        app.router.add_get("/sandbox/messages", endpoint(self._messages))
        app.router.add_get("/sandbox/requests", endpoint(self._requests))
        app.router.add_get("/sandbox/counters", endpoint(self._counters))
        app.router.add_get("/sandbox/offered", endpoint(self._offered))
        app.router.add_get("/sandbox/files/{id}", self._file)
        app.router.add_get("/sandbox/events", partial(watch, self._sandbox))

    async def _slash(self, told: Json) -> Json:
        options = {name: _as_value(value) for name, value in (told.get("options") or {}).items()}
        answer = await self._sandbox.slash(told["typed"], user=told["user"], channel=told["channel"], options=options)
        return self._show(answer)

    async def _autocomplete(self, told: Json) -> list[Json]:
        given = told.get("options") or {}
        who = {"user": told["user"], "channel": told["channel"]}
        return await self._sandbox.autocomplete(told["typed"], told["option"], told.get("so_far", ""), **who, **given)

    async def _menu(self, told: Json) -> Json:
        answer = await self._sandbox.message_menu(told["name"], self._message(told), user=told["user"])
        return self._show(answer)

    async def _click(self, told: Json) -> Json:
        nth = int(told.get("nth", 0))
        answer = await self._sandbox.click(self._message(told), told["label"], user=told["user"], nth=nth)
        return self._show(answer)

    async def _choose(self, told: Json) -> Json:
        message, select = self._message(told), told.get("select", 0)
        answer = await self._sandbox.choose(message, *told["values"], user=told["user"], select=select)
        return self._show(answer)

    async def _modal(self, told: Json) -> Json:
        values = {name: _as_value(value) for name, value in told["values"].items()}
        opened = self._open[int(told["interaction"])]
        answer = await self._sandbox.submit_modal(opened, values)
        del self._open[opened.interaction.id]
        return self._show(answer)

    async def _say(self, told: Json) -> Json:
        files = [_as_value(each) for each in told.get("files") or []]
        message = await self._sandbox.say(told.get("text", ""), user=told["user"], channel=told["channel"], files=files)
        return self._sandbox.house.posts.json(message)

    async def _clock(self, told: Json) -> Json:
        """`{"advance": {"days": 2}}`, `{"to": instant}`, `{"next": true}` or `{"rate": 60}`."""
        timing = self._sandbox.timing
        if "advance" in told:
            await timing.advance(**told["advance"])
        elif "to" in told:
            await timing.advance_to(datetime.fromisoformat(told["to"]))
        elif told.get("next") and timing.next_due is not None:
            await timing.advance_to(timing.next_due)
        if "rate" in told:
            await timing.set_rate(float(told["rate"]))
        return self._sandbox.timing.as_json()

    async def _fault(self, told: Json) -> list[Json]:
        """Switch a fault on, as `faults.Fault` takes it. Discord being down cuts the gateway's lines as well."""
        fault = self._sandbox.faults.add(Fault(**told))
        if fault.kind == "outage":
            self._sandbox.gateway.tear()
        return self._tell_faults()

    async def _heal(self, told: Json) -> list[Json]:
        """Switch off the faults of one `kind` (all of them)."""
        faults = self._sandbox.faults
        for fault in faults.active:
            if told.get("kind") in (None, fault.kind):
                faults.remove(fault)
        return self._tell_faults()

    def _tell_faults(self) -> list[Json]:
        shown = faults_json(self._sandbox.faults)
        self._sandbox.world.tell(Event("FAULTS", {"faults": shown}, private=True))
        return shown

    async def _gateway(self, told: Json) -> Json:
        gateway = self._sandbox.gateway
        what = told["do"]
        if what == "reconnect":
            gateway.reconnect()
        elif what == "invalidate":
            gateway.invalidate(resumable=bool(told.get("resumable")))
        elif what == "silence":
            gateway.silence()
        elif what == "drop":
            await gateway.drop(int(told.get("code", 4000)))
        else:
            raise ValueError(f"a gateway cannot {what}")
        return {"identified": gateway.identified, "resumed": gateway.resumed}

    async def _rights(self, told: Json) -> list[str]:
        """Allow and deny somebody something in a channel; the answer is what they may do there now."""
        who, allow, deny = told.get("user", "bot"), told.get("allow") or (), told.get("deny") or ()
        return self._sandbox.set_rights(told["channel"], who, allow=allow, deny=deny)

    async def _dms(self, told: Json) -> Json:
        self._sandbox.set_dms(told["user"], are_open=bool(told["open"]))
        return user_json(self._sandbox.user(told["user"]))

    async def _state(self, told: Json) -> Json:
        return state_json(self._sandbox)

    async def _counters(self, told: Json) -> Json:
        return counters_json(self._sandbox)

    async def _offered(self, told: Json) -> list[Json]:
        """The commands that a person finds in a channel: typed ones (type 1) and those of a message's menu (3)."""
        sandbox = self._sandbox
        desk = Desk(sandbox.house, sandbox.user(told["user"]), sandbox.channel(told["channel"]))
        return [*desk.offered(SLASH), *desk.offered(ON_MESSAGE)]

    async def _messages(self, told: Json) -> list[Json]:
        """The messages of a channel, oldest first: the last `limit` (all) of those before the id `before` (the end)."""
        seen = self._sandbox.messages(told["channel"], user=told.get("user"))
        if "before" in told:
            seen = [each for each in seen if each.id < int(told["before"])]
        return [self._sandbox.house.posts.json(each) for each in seen[-int(told.get("limit", 0)) :]]

    async def _requests(self, told: Json) -> list[Json]:
        """The bot's requests from number `after` on."""
        return [
            {
                "at": stamp(each.at),
                "method": each.method,
                "route": each.template,
                "path": each.path,
                "status": each.status,
                "code": each.code,
                "body": each.body,
            }
            for each in self._sandbox.standin.requests[int(told.get("after", 0)) :]
        ]

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """Leads to a stored file: the links in messages expire with the world's time."""
        number = request.match_info["id"]
        stored = self._sandbox.house.files.find(int(number) if number.isdecimal() else 0)
        if stored is None:
            raise web.HTTPNotFound(text="This content is no longer available.\n")
        address = self._sandbox.house.files.address_of(stored)
        raise web.HTTPFound(address.removeprefix(self._sandbox.world.address))

    def _message(self, told: Json) -> Message:
        message = self._sandbox.world.find_message(int(told["message"]))
        if message is None:
            raise KeyError(f"there is no message {told['message']}")
        return message

    def _show(self, answer: Answer) -> Json:
        shape: Json = {"interaction": str(answer.interaction.id), "took": answer.took}
        if answer.has_modal:
            self._open[answer.interaction.id] = answer
            modal = answer.modal
            return shape | {"modal": {"title": modal.title, "components": modal.components}}
        posts = self._sandbox.house.posts
        message = answer.interaction.original
        shape["message"] = None if message is None else posts.json(message)
        return shape | {"followups": [posts.json(each) for each in answer.followups]}


def endpoint(act: Act) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            told = await request.json() if request.method == "POST" else dict(request.query)
            return web.json_response(await act(told))
        except tuple(kind for kind, _ in REFUSED) as error:
            status = next(status for kind, status in REFUSED if isinstance(error, kind))
            return web.json_response({"error": str(error.args[0] if error.args else error)}, status=status)

    return answer


def _as_value(value: Any) -> Any:
    """A file is told as `{"filename", "base64"}`; everything else stands for itself."""
    if isinstance(value, dict):
        return Upload(value["filename"], base64.b64decode(value["base64"]), value.get("content_type"))
    if isinstance(value, list):
        return [_as_value(each) for each in value]
    return value
