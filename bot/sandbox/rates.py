"""Discord's rate limits: buckets by route and place, the global 50 a second, and the count of invalid requests.

Source: Discord's page "Rate Limits". A bucket's figures are not documented; those here are what is commonly
seen, and clients have to read them from the headers anyway. All times are real seconds.
"""

from collections import deque
from dataclasses import dataclass, field
from hashlib import md5

from .clock import stopwatch, wall_clock
from .refusals import ApiError
from .rest import CALLBACK

GLOBAL_LIMIT = 50
INVALID_WINDOW = 600.0
INVALID = frozenset({401, 403, 429})
PLACES = ("channel_id", "guild_id", "webhook_id", "webhook_token")


@dataclass(frozen=True, slots=True)
class Allowance:
    """`limit` requests in each window of `per` seconds."""

    limit: int
    per: float


USUAL = Allowance(5, 5.0)
ALLOWANCES: dict[tuple[str, str], Allowance] = {
    ("POST", "/channels/{channel_id}/messages"): Allowance(5, 5.0),
    ("PATCH", "/channels/{channel_id}/messages/{message_id}"): Allowance(5, 5.0),
    ("DELETE", "/channels/{channel_id}/messages/{message_id}"): Allowance(5, 1.0),
    ("GET", "/channels/{channel_id}/messages"): Allowance(5, 5.0),
    ("POST", "/users/@me/channels"): Allowance(50, 10.0),
    ("POST", "/webhooks/{webhook_id}/{webhook_token}"): Allowance(5, 2.0),
    ("GET", "/gateway/bot"): Allowance(100, 5.0),
    ("GET", "/users/@me"): Allowance(50, 5.0),
}


@dataclass(slots=True)
class _Bucket:
    allowance: Allowance
    used: int = 0
    ends: float = 0.0


@dataclass
class Rates:
    """The counters of one bot. `speed` shortens every window: 10 makes 5 seconds half a second."""

    speed: float = 1.0
    global_limit: int = GLOBAL_LIMIT
    buckets: dict[str, _Bucket] = field(default_factory=dict)
    recent: deque[float] = field(default_factory=deque)
    invalid: deque[float] = field(default_factory=deque)
    limited: int = 0
    limited_globally: int = 0

    def take(self, method: str, template: str, params: dict[str, str]) -> dict[str, str]:
        """Count a request and return its headers; raises the 429 when there is nothing left."""
        now = stopwatch()
        if template == CALLBACK:
            return {}
        if not template.startswith("/webhooks/"):
            self._take_global(now)
        name = md5(f"{method} {template}".encode(), usedforsecurity=False).hexdigest()
        place = ":".join(params[key] for key in PLACES if key in params)
        allowance = ALLOWANCES.get((method, template), USUAL)
        bucket = self.buckets.setdefault(f"{name}:{place}", _Bucket(allowance))
        if now >= bucket.ends:
            bucket.used, bucket.ends = 0, now + allowance.per / self.speed
        if bucket.used >= allowance.limit:
            self.limited += 1
            raise too_many(bucket.ends - now, self._headers(bucket, name, now))
        bucket.used += 1
        return self._headers(bucket, name, now)

    def count(self, status: int, *, shared: bool = False) -> None:
        """Count an answer: too many 401, 403 and 429 get an address banned for a while."""
        if status in INVALID and not shared:
            self.invalid.append(stopwatch())
        while self.invalid and self.invalid[0] < stopwatch() - INVALID_WINDOW:
            self.invalid.popleft()

    def _take_global(self, now: float) -> None:
        window = 1.0 / self.speed
        while self.recent and self.recent[0] <= now - window:
            self.recent.popleft()
        if len(self.recent) >= self.global_limit:
            self.limited_globally += 1
            raise too_many(self.recent[0] + window - now, {}, everywhere=True)
        self.recent.append(now)

    def _headers(self, bucket: _Bucket, name: str, now: float) -> dict[str, str]:
        left = max(bucket.ends - now, 0.0)
        return {
            "X-RateLimit-Limit": str(bucket.allowance.limit),
            "X-RateLimit-Remaining": str(bucket.allowance.limit - bucket.used),
            "X-RateLimit-Reset": f"{wall_clock() + left:.3f}",
            "X-RateLimit-Reset-After": f"{left:.3f}",
            "X-RateLimit-Bucket": name,
        }


def too_many(retry_after: float, headers: dict[str, str], *, everywhere: bool = False) -> ApiError:
    """A 429 as Discord words it. `Via` tells the library that it came from Discord and not from a wall before it."""
    body = {"message": "You are being rate limited.", "retry_after": round(retry_after, 3), "global": everywhere}
    scope = {"X-RateLimit-Scope": "global" if everywhere else "user"}
    scope |= {"X-RateLimit-Global": "true"} if everywhere else {}
    told = {"Via": "1.1 sandbox", "Retry-After": f"{retry_after:.3f}"}
    return ApiError(429, body, headers | scope | told)
