"""Colours and widths of a terminal, and hostile text made harmless in it."""

import re
import unicodedata
from dataclasses import dataclass

STYLES = {
    "bold": "1",
    "dim": "2",
    "italic": "3",
    "underline": "4",
    "strike": "9",
    "code": "36",
    "link": "34;4",
    "time": "33",
    "name": "35",
    "button": "7",
    "bad": "31",
    "good": "32",
}
_CODES = re.compile(r"\x1b\[[0-9;]{1,12}m")


@dataclass(frozen=True, slots=True)
class Ink:
    """Paints words, or leaves them plain where there are no colours."""

    colours: bool = True

    def paint(self, style: str, text: str) -> str:
        """The text in that style, word by word, so that lines may be broken anywhere."""
        if not self.colours or not text:
            return text
        start = f"\x1b[{STYLES[style]}m"
        words = text.split(" ")
        # A word may hold styles already; each of their ends would end this one as well.
        painted = [f"{start}{word.replace(chr(27) + '[0m', chr(27) + '[0m' + start)}\x1b[0m" for word in words if word]
        return " ".join(painted) if all(words) else _keep_blanks(words, painted)


def _keep_blanks(words: list[str], painted: list[str]) -> str:
    following = iter(painted)
    return " ".join(next(following) if word else "" for word in words)


def make_harmless(text: str) -> str:
    """Without characters that steer a terminal or turn the direction of writing; line breaks stay."""
    return "".join(each for each in text if each == "\n" or unicodedata.category(each) not in ("Cc", "Cf", "Cs"))


def width_of(text: str) -> int:
    """How many columns a painted text takes."""
    plain = _CODES.sub("", text)
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in plain)


def wrap(text: str, width: int, indent: str = "") -> list[str]:
    """A painted line broken at blanks; later lines begin with `indent`."""
    lines, current = [], ""
    for word in text.split(" "):
        if current and width_of(current) + 1 + width_of(word) > width:
            lines.append(current)
            current = indent + word
        else:
            current = f"{current} {word}" if current else word
    return [*lines, current]
