"""When a post that did not go out is tried again. Pure."""

from datetime import datetime, timedelta

PAUSES = (
    timedelta(seconds=5),
    timedelta(seconds=15),
    timedelta(minutes=1),
    timedelta(minutes=3),
    timedelta(minutes=10),
)
"""The pause after the first, second, ... try; the last one from then on, until the post is of no more use."""

RECHECK = timedelta(minutes=10)
"""How often a parked post looks whether the right is back (a change of rights that Discord tells of is sooner)."""

GONE_AFTER = timedelta(hours=6)
"""How long Discord must say "unknown channel" before the channel counts as deleted."""


def next_try(tries: int, now: datetime, retry_after: timedelta = timedelta()) -> datetime:
    """The instant of the next try after `tries` (at least 1) tries, never before Discord's `retry_after`."""
    return now + max(PAUSES[min(tries, len(PAUSES)) - 1], retry_after)
