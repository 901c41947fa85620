"""What Discord's Markdown would take for markup: a second, independent reading of its rules, for tests only."""

import re

_ESCAPED = re.compile(r"\\[^\w\s]|\\_")
_ACTIVE = re.compile(
    r"[`*~|<\[\]@]"  # code, emphasis, strike, spoiler, mentions and stamps, links, pings
    r"|(?<!\w)_|_(?!\w)|__"  # emphasis
    r"|https?://"  # a bare address becomes a link
    r"|:\w+:"  # a custom emoji by its name
)
_OPENERS = re.compile(r"^\s*(?:#{1,3}\s|-#\s|>\s|>>>|[-*+]\s|\d+[.)]\s)", re.MULTILINE)


def hide_escaped(content: str) -> str:
    """The content with something harmless in place of each escaped character."""
    return _ESCAPED.sub("¤", content)


def find_markup(content: str) -> list[str]:
    """Everything in the content that would be more than plain words."""
    plain = hide_escaped(content)
    return _ACTIVE.findall(plain) + _OPENERS.findall(plain)


def shown(content: str) -> str:
    """The content as a reader sees it, if nothing in it is markup."""
    return re.sub(r"\\([^\w\s]|_)", r"\1", content)
