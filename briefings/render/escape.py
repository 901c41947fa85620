"""Makes foreign text safe to show: it appears as it was written and can do nothing.

What articles and people write may not ping, format, link, pose as a timestamp or an emoji, or turn the line
around. The rules are those of Discord's Markdown: a backslash before a mark of punctuation shows the mark.
"""

import re
import unicodedata
from urllib.parse import quote, urlsplit

NOTHING_TO_SEE = "—"
"""Stands where words are expected and a text has none that can be seen."""

URL_MOST = 512
"""Discord's limit for the address of a link button; links in text keep to it too."""

_MARKUP = re.compile(r"[\\`*_~|<>\[\]@]|:(?=//|[\w+-]{1,60}:)")
_LINE_OPENER = re.compile(r"(?:[-+#]|\d{1,9}(?=[.)](?: |$)))")
_BLANKS = re.compile(r"\s+")
_MARKS = r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_TOWER = re.compile(f"({_MARKS}{{4}}){_MARKS}+")
# Controls, halves of surrogate pairs, tag characters, and the marks that turn the reading direction around.
_NO_TEXT = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e007f]")
_UNSEEN = frozenset({"Cf", "Zs", "Mn"})  # formatting marks, blanks, marks without a letter


class Escaped(str):
    """Discord Markdown that is safe as it is: templates put it out unchanged."""

    __slots__ = ()


def clean(text: str) -> str:
    """The text as one line without characters that are no text: controls, halves of surrogate pairs, marks
    that turn the reading direction around, towers of combining marks. Empty if nothing of it can be seen."""
    line = _BLANKS.sub(" ", text).strip()
    if not line.isascii() or not line.isprintable():
        line = _TOWER.sub(r"\1", _NO_TEXT.sub("", line)).strip()
    return "" if all(unicodedata.category(c) in _UNSEEN for c in line) else line


def escape(text: str) -> Escaped:
    """The text as one line of Discord Markdown that shows exactly its words."""
    if isinstance(text, Escaped):
        return text
    return _escape_line(clean(text))


def clip(text: str, room: float) -> Escaped:
    """`escape(text)`; a text whose Markdown is longer than `room` (counted by `measure`) is cut between words
    where it can be and ends with "…". Never empty."""
    line = clean(text) or NOTHING_TO_SEE
    whole = _escape_line(line)
    if measure(whole) <= room:
        return whole
    low, high = 0, min(len(line), int(room))
    while low < high:
        middle = (low + high + 1) // 2
        if measure(_escape_line(line[:middle]) + "…") <= room:
            low = middle
        else:
            high = middle - 1
    return Escaped(_escape_line(_end_at_a_word(line[:low])) + "…")


def clip_plain(text: str, most: int) -> str:
    """The text as one line for where Discord reads no Markdown, a label or a form's title: at most `most` characters,
    and never empty."""
    line = clean(text) or NOTHING_TO_SEE
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def measure(text: str) -> int:
    """How much of a message's 4,000 characters the text uses up.

    Counted in UTF-16 units, as the strictest reader of the limit would. Discord also fails on messages whose
    text takes over about 10,000 bytes (https://github.com/discord/discord-api-docs/issues/8554), so a
    text in a script of three bytes a letter counts for more.
    """
    size = len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
    octets = len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))
    return max(size, octets * 2 // 5)


def http_url(url: str | None) -> str | None:
    """The address if a link may lead there: http or https, a plain host, no password, at most 512 characters;
    characters that would end a link early come percent-encoded. Else None."""
    if not url or len(url) > URL_MOST:
        return None
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").encode("idna").decode("ascii"), parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or not re.fullmatch(r"[\w.-]+", host):
        return None
    path, query, fragment = (
        quote(p, safe="/%:@!$&+,;=?~'", errors="replace") for p in (parts.path, parts.query, parts.fragment)
    )
    address = f"{parts.scheme}://{host}" + (f":{port}" if port else "") + path
    address += (f"?{query}" if query else "") + (f"#{fragment}" if fragment else "")
    return address if len(address) <= URL_MOST else None


def link(text: str, url: str | None, room: float) -> Escaped:
    """The words as a link, all in all no longer than `room`; where an address is unusable or too long, the words
    alone. Words that Discord would not take as a link's words (brackets, another address) get the link beside
    them."""
    words, address = clip(text, room), http_url(url)
    if not address:
        return words
    has_markup = "[" in words or "]" in words or "//" in words
    linked = f"{words} ([open](<{address}>))" if has_markup else f"[{words}](<{address}>)"
    return Escaped(linked) if measure(linked) <= room else words


def _escape_line(line: str) -> Escaped:
    escaped = _MARKUP.sub(lambda found: f"\\{found[0]}", line)
    if opener := _LINE_OPENER.match(line):
        # The mark that would open a list or a heading: "- x", "# x", "-# x", and for "1. x" the dot.
        at = opener.end() if opener[0].isdigit() else 0
        escaped = f"{escaped[:at]}\\{escaped[at:]}"
    return Escaped(escaped)


def _end_at_a_word(line: str) -> str:
    head, blank, _ = line.rpartition(" ")
    return head.rstrip() if blank and len(head) > len(line) // 2 else line.rstrip()
