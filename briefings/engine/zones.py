"""Names of time zones that people type."""

from zoneinfo import ZoneInfo

from briefings.errors import BadSetting


def check_zone(name: str) -> str:
    """The name, if it is one of the IANA database's; else BadSetting."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise BadSetting(f"“{name[:60]}” is not a time zone. Use a name such as Europe/Berlin.") from None
    return name
