"""`briefings converse`: lines of JSON in, lines of JSON out, for a program beside the bot that asks often.

Starting Python takes longer than answering. No question changes anything.
"""

import asyncio
import base64
import json
import sys
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from briefings import sources
from briefings.cli.app import app
from briefings.cli.explain import find_marks
from briefings.cli.library import DEFAULT_DATABASE, Database
from briefings.clock import SimulatedClock
from briefings.errors import BriefingsError
from briefings.model.as_json import to_json
from briefings.model.delivery import Account
from briefings.model.library import Viewer
from briefings.model.meeting import Meeting
from briefings.model.when import first_day, starts_at
from briefings.parse import parse_article

if TYPE_CHECKING:
    from briefings.engine import Engine

Json = dict[str, Any]

MOST_POSTS = 200
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@app.command()
def converse(database: Database = DEFAULT_DATABASE) -> None:
    """Answer questions that come as lines of JSON on standard input: {"ask": "ahead", "at": ...} for the meetings and
    posts ahead, {"ask": "explain", "name": ..., "base64": ...} for what is found in an article."""
    asyncio.run(_converse(database))


async def _converse(database: str) -> None:
    from briefings.engine import open_engine  # late, as everywhere in this room

    clock = SimulatedClock(LONG_AGO, rate=0)
    async with open_engine(database, clock, migrate=False) as engine:
        questions: dict[str, Callable[[Json], Awaitable[Json]]] = {
            "ahead": lambda told: _look_ahead(engine, clock, told),
            "explain": _explain,
        }
        while line := await asyncio.to_thread(sys.stdin.readline):
            print(json.dumps(await _answer(questions, line), default=_write_instant), flush=True)


async def _answer(questions: dict[str, Callable[[Json], Awaitable[Json]]], line: str) -> Json:
    try:
        told = json.loads(line)
        return await questions[told["ask"]](told)
    except BriefingsError as error:
        return {"error": str(error)}
    except (KeyError, TypeError, ValueError) as error:
        return {"error": f"This is no question: {error!r}"}


async def _look_ahead(engine: "Engine", clock: SimulatedClock, told: Json) -> Json:
    """What concerns `person` in `server` at the instant `at`: meetings of the next `days`, posts that will be made."""
    clock.move_to(datetime.fromisoformat(told["at"]))
    viewer = Viewer(int(told["person"]), told["server"] and int(told["server"]), may_manage=True)
    zone = (await engine.places.get_server(viewer.guild_id)).timezone if viewer.guild_id else "UTC"
    meetings = await engine.answers.calendar(viewer, int(told["days"]))
    accounts = await engine.deliveries.history(viewer, limit=0, ahead=MOST_POSTS)
    status = await engine.deliveries.status()
    return {
        "zone": zone,
        "meetings": [_meeting(each, zone) for each in meetings],
        "posts": [_post(each) for each in reversed(accounts)],
        "queue": asdict(status),
    }


def _meeting(meeting: Meeting, zone: str) -> Json:
    return {
        "id": meeting.id,
        "title": meeting.title,
        "start": meeting.start,
        "on": first_day(meeting.start),
        "at": starts_at(meeting.start, meeting.timezone, zone),
        "status": meeting.status.value,
        "moved_from": meeting.moved_from,
        "location": meeting.location,
        "headline": meeting.latest.headline,
    }


def _post(account: Account) -> Json:
    row = account.delivery
    return {
        "kind": row.kind.value,
        "due_at": row.due_at,
        "channel": str(row.place.channel_id) if row.place.channel_id else None,
        "state": row.state.value,
        "about": account.about,
    }


async def _explain(told: Json) -> Json:
    """The article as `briefings parse` prints it, with the marks of `briefings explain`."""
    raw = sources.read(base64.b64decode(told["base64"]), name=told["name"])
    article = parse_article(raw)
    return {"article": to_json(article, told["name"]), "marks": [asdict(mark) for mark in find_marks(article)]}


def _write_instant(value: date) -> str:
    return value.isoformat()
