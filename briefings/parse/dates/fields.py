"""What the printed parts of a date mean: "Sept." is 9, "two" is 2, "p.m." is pm. It knows no dates yet."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from briefings.parse.rules import calendar
from briefings.parse.rules.foreign_dates import FOREIGN_MONTHS, FOREIGN_WEEKDAYS

_DOTS = str.maketrans({"ı": "i", "İ": "i", "’": "'"})

Fields = Mapping[str, int | str]


def read_fields(printed: Mapping[str, str]) -> dict[str, int | str]:
    """The meaning of each printed part, under the name of the field that it fills.

    `bare` is there where an hour is printed with one digit or as a word, which clocks of 24 hours do not do. The first
    hour of a range is of the other half of the day than the hour `until` which it lasts, if it is the higher number.
    """
    fields: dict[str, int | str] = {}
    if len(printed.get("hour", "00")) == 1 or "hour_word" in printed:
        fields["bare"] = "bare"
    for part, words in printed.items():
        name, read = _READINGS.get(part, (part, str.lower))
        fields[name] = read(words)
    if "until" in fields and int(fields["hour"]) % 12 > int(fields["until"]) % 12:
        fields["ampm"] = "am" if fields["ampm"] == "pm" else "pm"
    return fields


def read_clock(fields: Fields, half: str = "") -> str | None:
    """`19:30` from hour, minute and half of the day, which is `half` (`am`, `pm`) where none is printed.

    None for an hour that no clock shows. Midnight is `24:00`: it ends the day that it is printed with.
    """
    if "noon" in fields:
        return calendar.NOONS[str(fields["noon"])]
    hour, minute = int(fields["hour"]), int(fields.get("minute", 0))
    printed = str(fields.get("ampm", ""))
    if printed and not 1 <= hour <= 12:
        return None
    half = printed or (half if 1 <= hour <= 12 else "")
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour == 24 and minute:
        return None
    return f"{hour:02}:{minute:02}"


def _fold(words: str) -> str:
    """In lower case, as word lists have it. To `re.IGNORECASE` an i without or with an extra dot is an i too."""
    return " ".join(words.translate(_DOTS).casefold().rstrip(".").split())


def _word_of(words: Mapping[str, int] | Mapping[str, str]) -> Callable[[str], int | str]:
    return lambda printed: words[_fold(printed)]


def _number(words: str) -> int:
    """ "Twenty-five" is 25."""
    if words.isdecimal():
        return int(words)
    folded = _fold(words)
    return calendar.NUMBERS.get(folded) or sum(calendar.NUMBERS[part] for part in folded.split("-"))


def _ordinal(words: str) -> int:
    digits = words[:-2] if words[-2:].isalpha() else words
    return int(digits) if digits.isdecimal() else calendar.ORDINALS[_fold(words).replace(" ", "-")]


def _any_year(words: str) -> int:
    year = int(words)
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def _instant(seconds: str) -> str:
    """Seconds since 1970 as a moment of UTC."""
    return datetime.fromtimestamp(int(seconds), UTC).strftime("%Y-%m-%dT%H:%M")


def _spoken_year(words: str) -> int:
    """ "nineteen ninety-six" is 1996, "two thousand and one" is 2001."""
    numbers = [calendar.NUMBERS[word] for word in _fold(words).replace("-", " ").split() if word in calendar.NUMBERS]
    if "thousand" in words.lower():
        return 2000 + sum(numbers[1:])
    return numbers[0] * 100 + sum(numbers[1:])


_READINGS: Mapping[str, tuple[str, Callable[[str], int | str]]] = {
    "month": ("month", _word_of(calendar.MONTHS)),
    "full_month": ("month", _word_of(calendar.MONTHS)),
    "foreign_month": ("month", _word_of({**calendar.MONTHS, **FOREIGN_MONTHS})),
    "foreign_weekday": ("weekday", _word_of(FOREIGN_WEEKDAYS)),
    "month_number": ("month", int),
    "weekday": ("weekday", _word_of(calendar.WEEKDAYS)),
    "full_weekday": ("weekday", _word_of(calendar.WEEKDAYS)),
    "mday": ("day", _ordinal),
    "day_number": ("day", int),
    "year": ("year", int),
    "recent_year": ("year", int),
    "any_year": ("year", _any_year),
    "short_year": ("year", _any_year),
    "spoken_year": ("year", _spoken_year),
    "number": ("number", _number),
    "ordinal": ("ordinal", _ordinal),
    "which_half": ("half", _word_of(calendar.HALVES)),
    "unit": ("unit", _word_of(calendar.UNITS)),
    "step": ("step", _word_of(calendar.STEPS)),
    "month_beside": ("step", _word_of(calendar.MONTHS_BESIDE)),
    "season": ("season", _word_of(calendar.SEASONS)),
    "daypart": ("daypart", _word_of(calendar.DAYPARTS)),
    "holiday": ("holiday", _fold),
    "decade_number": ("decade", lambda words: int(words) // 10),
    "short_decade": ("decade", lambda words: 190 + int(words) // 10),
    "decade_word": ("decade", _word_of(calendar.DECADES)),
    "noon": ("noon", _fold),
    "ampm": ("ampm", lambda words: words[0].lower() + "m"),
    "hour": ("hour", int),
    "hour_word": ("hour", _word_of(calendar.NUMBERS)),
    "minute": ("minute", int),
    "minutes": ("minutes", _number),
    "minute_too": ("minute", int),
    "until": ("until", int),
    "instant": ("instant", _instant),
    "day_of_instant": ("day_of_instant", lambda words: _instant(words)[:10]),
}
