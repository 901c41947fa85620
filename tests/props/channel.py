"""A channel that keeps messages and fails on command: the outbox's other side, without Discord.

It behaves as Discord does where the outbox relies on it: a repeated nonce within minutes gives the first message
back, and what was posted stays posted whatever the sender hears of it.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from bot.delivery.outbox import SendFailure
from briefings import Clock, Draft, Outcome, Place

NONCE_LIFE = timedelta(minutes=3)


class Fault(Enum):
    """What happens to the next request."""

    NONE = "none"
    LOST = "lost on the way there"
    ANSWER_LOST = "carried out, but the answer lost"
    KILLED_BEFORE = "the bot dies before it is carried out"
    KILLED_AFTER = "the bot dies after it was carried out"
    NO_RIGHT = "refused for want of a right"


class Killed(BaseException):
    """The bot's process ends here: nothing catches it."""


@dataclass
class Channel:
    """All places in one. `posted` counts the messages with each reference."""

    clock: Clock
    posted: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    _messages: dict[str, tuple[int, datetime]] = field(default_factory=dict)
    _last_id: int = 0

    async def look(self, place: Place, ref: str, since: datetime) -> int | None:
        self._suffer(before=True)
        found = self._messages.get(ref)
        self._suffer(before=False)
        return found[0] if found else None

    async def send(self, place: Place, draft: Draft, nonce: str) -> int:
        self._suffer(before=True)
        known = self._messages.get(nonce)
        if known is None or self.clock.now() - known[1] > NONCE_LIFE:
            self._last_id += 1
            self.posted[nonce] += 1
            self._messages[nonce] = (self._last_id, self.clock.now())
        self._suffer(before=False)
        return self._messages[nonce][0]

    def _suffer(self, *, before: bool) -> None:
        """Let the next fault in line happen, if its moment is this one; a request uses up one."""
        fault = self.faults[0] if self.faults else Fault.NONE
        if before and fault in (Fault.LOST, Fault.KILLED_BEFORE, Fault.NO_RIGHT):
            self.faults.pop(0)
            _raise(fault)
        if not before and self.faults:
            self.faults.pop(0)
            _raise(fault)


def _raise(fault: Fault) -> None:
    match fault:
        case Fault.LOST | Fault.ANSWER_LOST:
            raise SendFailure(Outcome.UNSURE, fault.value)
        case Fault.KILLED_BEFORE | Fault.KILLED_AFTER:
            raise Killed
        case Fault.NO_RIGHT:
            raise SendFailure(Outcome.NO_RIGHT, "Send Messages")
        case Fault.NONE:
            return
