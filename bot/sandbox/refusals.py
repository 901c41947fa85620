"""The errors Discord answers with: one table of codes, and the tree of an invalid form body.

Source of codes and texts: Discord's page "Opcodes and Status Codes". Nothing here decides when to refuse.
"""

from typing import Any

Json = dict[str, Any]
Path = tuple[str | int, ...]

KNOWN: dict[int, tuple[int, str]] = {
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10013: (404, "Unknown User"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    10063: (404, "Unknown application command"),
    30034: (400, "Maximum number of daily application command creates has been reached (200)"),
    30046: (429, "Maximum number of edits to messages older than 1 hour reached. Try again later."),
    40005: (413, "Request entity too large"),
    40060: (400, "Interaction has already been acknowledged."),
    50001: (403, "Missing Access"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50013: (403, "Missing Permissions"),
    50027: (401, "Invalid Webhook Token"),
    50033: (400, "Invalid Recipient(s)"),
    50035: (400, "Invalid Form Body"),
    50109: (400, "The request body contains invalid JSON."),
    50278: (403, "Cannot send messages to this user due to having no mutual guilds"),
}


class ApiError(Exception):
    """An answer that is not a success: HTTP `status` and Discord's JSON error `body`."""

    def __init__(self, status: int, body: Json, headers: dict[str, str] | None = None) -> None:
        super().__init__(f"{status} {body}")
        self.status = status
        self.body = body
        self.headers = headers or {}


def refuse(code: int, **extra: Any) -> ApiError:
    """The error with that code, as Discord words it; `extra` joins the body."""
    status, message = KNOWN[code]
    return ApiError(status, {"message": message, "code": code, **extra})


def refuse_plainly(status: int, text: str) -> ApiError:
    """An error without a code of its own: `404: Not Found` and its kin."""
    return ApiError(status, {"message": f"{status}: {text}", "code": 0})


class Problems:
    """What is wrong with a request body, gathered by path and told all at once."""

    def __init__(self) -> None:
        self._tree: Json = {}

    def __bool__(self) -> bool:
        return bool(self._tree)

    def add(self, path: Path, code: str, message: str) -> None:
        node = self._tree
        for step in path:
            node = node.setdefault(str(step), {})
        node.setdefault("_errors", []).append({"code": code, "message": message})

    def check_length(self, path: Path, value: Any, low: int, high: int, *, kind: type | tuple[type, ...] = str) -> bool:
        """Add a problem unless `value` is of that kind and its length is from `low` to `high`."""
        if not isinstance(value, kind):
            self.add(path, "BASE_TYPE_REQUIRED", "This field is required")
            return False
        size = len(value)  # type: ignore[arg-type]
        if low <= size <= high:
            return True
        if size > high and low <= 1:
            self.add(path, "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length.")
        else:
            self.add(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length.")
        return False

    def check_optional(self, path: Path, value: Any, high: int) -> None:
        """As `check_length`, for a text that may be left out."""
        if value is not None:
            self.check_length(path, value, 0, high)

    def raise_if_any(self) -> None:
        if self._tree:
            raise refuse(50035, errors=self._tree)
