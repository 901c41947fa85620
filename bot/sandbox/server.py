"""The stand-in's web server: Discord's API, its gateway and its files on one loopback address.

Every request passes the same gates in the same order: host, fault, token, rate, body, route; and is recorded.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiohttp import web

from .clock import stopwatch
from .faults import REFUSALS, Fault, Faults
from .gateway import Gateway
from .posting import Incoming
from .rates import Rates, too_many
from .refusals import ApiError, refuse, refuse_plainly
from .rest import ROUTES, Answered, Call, Handler, House, needs_no_token
from .timing import Timing
from .world import World

Json = dict[str, Any]
API = "/api/v10"
LARGEST_BODY = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    """A request of the bot as it was answered. `template` is None where no route is known."""

    at: datetime
    method: str
    template: str | None
    path: str
    query: dict[str, str]
    body: Any
    status: int
    code: int
    took: float
    told: Any = None


class PortTaken(Exception):
    """The stand-in cannot listen where it was told to."""


class Standin:
    """A running stand-in; `address` is its root, `api_url` what the bot gets as DISCORD_API_URL."""

    def __init__(
        self,
        world: World,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        speed: float = 1.0,
        heartbeat: float = 41.25,
        answer_within: float = 3.0,
    ) -> None:
        self.world = world
        self.house = House(world, answer_within=answer_within)
        self.faults = Faults()
        self.rates = Rates(speed)
        self.gateway = Gateway(self.house, heartbeat=heartbeat)
        self.timing = Timing(world)
        self.requests: list[Request] = []
        self.app = web.Application(client_max_size=LARGEST_BODY, middlewares=[self._check_host])
        self._host, self._port = host, port
        self._runner: web.AppRunner | None = None
        self._add_routes()

    @property
    def address(self) -> str:
        return self.world.address

    @property
    def api_url(self) -> str:
        return f"{self.address}{API}"

    @property
    def clock_url(self) -> str:
        """What the bot gets as BOT_CLOCK_URL."""
        return f"{self.address.replace('http', 'ws', 1)}/sandbox/clock"

    async def start(self) -> None:
        self._runner = web.AppRunner(self.app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        try:
            await site.start()
        except (OSError, OverflowError) as error:
            await self._runner.cleanup()
            raise PortTaken(f"port {self._port} cannot be used: {error}") from error
        self._port = int(self._runner.addresses[0][1])
        self.world.address = f"http://{self._host}:{self._port}"
        self.house.gateway_url = f"ws://{self._host}:{self._port}/gateway"

    async def stop(self) -> None:
        await self.gateway.drop(1001)
        await self.timing.close()
        if self._runner is not None:
            await self._runner.cleanup()

    def _add_routes(self) -> None:
        for method, template, handler in ROUTES:
            self.app.router.add_route(method, API + template, self._endpoint(method, template, handler))
        self.app.router.add_get("/gateway", self._serve_gateway)
        self.app.router.add_get("/sandbox/clock", self.timing.serve)
        self.app.router.add_get("/attachments/{channel_id}/{attachment_id}/{filename}", self._serve_file)
        self.app.router.add_route("*", API + "/{rest:.*}", self._answer_unknown)

    @web.middleware
    async def _check_host(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Refuse what a page of another site could send: a foreign Host or Origin."""
        ours = {f"{name}:{self._port}" for name in ("127.0.0.1", "localhost", "[::1]")}
        origin = request.headers.get("Origin")
        if request.host not in ours or (origin is not None and origin.removeprefix("http://") not in ours):
            return web.Response(status=403, text="This server answers to its own address only.\n")
        return await handler(request)

    def _endpoint(
        self, method: str, template: str, handler: Handler
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def answer(request: web.Request) -> web.StreamResponse:
            fault = self.faults.strike(method, template)
            started = stopwatch()
            incoming, headers = Incoming({}, {}), dict[str, str]()
            status, told = 200, None
            try:
                await _suffer_before(request, fault)
                if not needs_no_token(template):
                    self._check_token(request)
                headers = self.rates.take(method, template, dict(request.match_info))
                incoming = await read_body(request)
                told = handler(self.house, Call(request.match_info, request.query, incoming))
                status = 200 if told is not None else 204
            except ApiError as error:
                status, told, headers = error.status, error.body, headers | error.headers
            self.rates.count(status)
            self._record(request, template, incoming, status, told, started)
            await _suffer_after(request, fault, told)
            return _answer_json(status, told, headers)

        return answer

    def _check_token(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bot {self.world.token}":
            raise refuse_plainly(401, "Unauthorized")

    def _record(
        self,
        request: web.Request,
        template: str | None,
        incoming: Incoming,
        status: int,
        told: Answered,
        started: float,
    ) -> None:
        code = int(told.get("code") or 0) if status >= 400 and isinstance(told, dict) else 0
        self.requests.append(
            Request(
                self.world.now(),
                request.method,
                template,
                request.path.removeprefix(API),
                dict(request.query),
                incoming.body.get("list", incoming.body),
                status,
                code,
                stopwatch() - started,
                told if status >= 400 else None,
            )
        )

    async def _answer_unknown(self, request: web.Request) -> web.StreamResponse:
        error = refuse_plainly(404, "Not Found")
        self._record(request, None, Incoming({}, {}), error.status, error.body, stopwatch())
        return _answer_json(error.status, error.body, {})

    async def _serve_gateway(self, request: web.Request) -> web.StreamResponse:
        if self.faults.outage:
            _cut_off(request)
        return await self.gateway.serve(request)

    async def _serve_file(self, request: web.Request) -> web.StreamResponse:
        if self.faults.outage:
            _cut_off(request)
        number = request.match_info["attachment_id"]
        query = request.query
        id = int(number) if number.isascii() and number.isdigit() else 0
        found = self.house.files.open(id, query.get("ex", ""), query.get("hm", ""))
        if found is None:
            return web.Response(status=404, text="This content is no longer available.")
        # What somebody uploaded is never a page of ours, whatever it holds.
        headers = {"Content-Security-Policy": "default-src 'none'; sandbox", "X-Content-Type-Options": "nosniff"}
        return web.Response(body=found.content, headers=headers | {"Content-Type": found.content_type})


async def serve(world: World, host: str = "127.0.0.1", port: int = 0, **options: Any) -> Standin:
    """A started stand-in of that world; `stop` it when done."""
    standin = Standin(world, host=host, port=port, **options)
    await standin.start()
    return standin


async def read_body(request: web.Request) -> Incoming:
    """The JSON of a request with its files; a list is put under `list`. Raises 50109 for what is no JSON."""
    if not request.can_read_body:
        return Incoming({}, {})
    if request.content_type != "multipart/form-data":
        return Incoming(_as_object(await request.read()), {})
    body: Json = {}
    files: dict[int, tuple[str, bytes]] = {}
    form = await request.post()
    for name, value in form.items():
        if name == "payload_json":
            body = _as_object(value.encode() if isinstance(value, str) else b"")
        elif isinstance(value, web.FileField):
            number = int(name.removeprefix("files[").removesuffix("]"))
            files[number] = (value.filename, value.file.read())
    return Incoming(body, files)


def _as_object(raw: bytes) -> Json:
    try:
        told = json.loads(raw or b"{}")
    except ValueError:
        raise refuse(50109) from None
    return {"list": told} if isinstance(told, list) else dict(told or {})


def _answer_json(status: int, told: Answered, headers: dict[str, str]) -> web.Response:
    if told is None:
        return web.Response(status=204, headers=headers)
    # Discord sends no character set here, and the library compares the whole header.
    return web.Response(
        status=status, body=json.dumps(told).encode(), headers=headers | {"Content-Type": "application/json"}
    )


async def _suffer_before(request: web.Request, fault: Fault | None) -> None:
    if fault is None:
        return
    if fault.kind in ("reset-before", "outage"):
        _cut_off(request)
    elif fault.kind in REFUSALS:
        raise ApiError(REFUSALS[fault.kind], {"message": f"{fault.kind}: sandbox fault", "code": 0})
    elif fault.kind in ("429", "429-global"):
        raise too_many(fault.seconds, {}, everywhere=fault.kind == "429-global")


async def _suffer_after(request: web.Request, fault: Fault | None, told: Answered) -> None:
    """What befalls an answer after the request was carried out."""
    if fault is None:
        return
    if fault.kind == "slow":
        await asyncio.sleep(fault.seconds)
    elif fault.kind == "reset-after":
        _cut_off(request)
    elif fault.kind == "cut":
        half = json.dumps(told).encode()
        torn = web.StreamResponse(headers={"Content-Length": str(len(half)), "Content-Type": "application/json"})
        await torn.prepare(request)
        await torn.write(half[: len(half) // 2])
        _cut_off(request)


def _cut_off(request: web.Request) -> None:
    """Reset the connection; the client gets no answer."""
    if request.transport is not None:
        request.transport.abort()
    raise asyncio.CancelledError
