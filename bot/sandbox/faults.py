"""Switchable faults of the stand-in: which requests meet one, and what it does to them.

Repeatable: whether a fault with a chance strikes is drawn from a seeded source. Faults of the gateway
(reconnect, invalid session, silence) are acts of `gateway.Gateway`.
"""

from dataclasses import dataclass
from fnmatch import fnmatchcase
from random import Random

REFUSALS = {"500": 500, "502": 502, "503": 503, "504": 504}
KINDS = frozenset({"429", "429-global", *REFUSALS, "reset-before", "reset-after", "cut", "slow", "outage"})


@dataclass(eq=False, slots=True)
class Fault:
    """What happens to requests that match `route` (a pattern over `METHOD /template`).

    `times` counts down to none left (None: until removed); `seconds` is how long a slow answer or a 429 lasts.
    """

    kind: str
    route: str = "*"
    times: int | None = None
    chance: float = 1.0
    seconds: float = 1.0
    struck: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no such fault: {self.kind} (there are {', '.join(sorted(KINDS))})")


class Faults:
    """The faults that are switched on."""

    def __init__(self, seed: int = 0) -> None:
        self._active: list[Fault] = []
        self._random = Random(seed)

    @property
    def active(self) -> tuple[Fault, ...]:
        return tuple(self._active)

    @property
    def outage(self) -> bool:
        return any(each.kind == "outage" for each in self._active)

    def add(self, fault: Fault) -> Fault:
        self._active.append(fault)
        return fault

    def remove(self, fault: Fault) -> None:
        self._active = [each for each in self._active if each is not fault]

    def clear(self) -> None:
        self._active.clear()

    def strike(self, method: str, template: str) -> Fault | None:
        """The fault that this request meets, if any; it is counted."""
        for fault in self._active:
            if not fnmatchcase(f"{method} {template}", fault.route):
                continue
            if fault.chance < 1.0 and self._random.random() >= fault.chance:
                continue
            fault.struck += 1
            if fault.times is not None:
                fault.times -= 1
                if fault.times <= 0:
                    self.remove(fault)
            return fault
        return None
