"""Which of the addresses that a source gives for itself a reader may be sent to."""

from ipaddress import ip_address
from urllib.parse import urlsplit

_LOCAL_NAMES = ("localhost", "local", "internal", "lan", "home.arpa")
"""Ends of names that mean this machine or this network (RFC 6761, 6762, 8375, and names kept for private use)."""


def public_address(url: str | None) -> str | None:
    """The address, if it is one of the web that everybody can reach by what it says: not a file, this machine or a
    private network."""
    written = (url or "").strip()
    try:
        parts = urlsplit(written)
        host = (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return None
    return written if parts.scheme in ("http", "https") and host and not _is_local(host) else None


def _is_local(host: str) -> bool:
    try:
        return not ip_address(host).is_global
    except ValueError:
        return any(host == name or host.endswith(f".{name}") for name in _LOCAL_NAMES)
