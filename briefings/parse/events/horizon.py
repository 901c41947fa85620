"""What lies ahead of an article's publication."""

from dataclasses import dataclass
from datetime import date, timedelta

from briefings.parse.dates.timex import format_week
from briefings.parse.events.moments import Moment

YEARS_AHEAD = 4
"""What lies further ahead is the end of a term or a loan, not an appointment."""


@dataclass(frozen=True, slots=True)
class Horizon:
    """The moment of publication: what is not after it is no event. `hour` is `HH:MM` or empty."""

    day: str
    hour: str

    def is_ahead(self, moment: Moment) -> bool:
        """Whether the moment is after publication; a week or a month counts while it lasts."""
        if not moment.has_day:
            return moment.start >= self._period(moment)
        if moment.start[:10] != self.day:
            return moment.start[:10] > self.day and int(moment.start[:4]) - int(self.day[:4]) <= YEARS_AHEAD
        return not moment.has_time or moment.start[11:] > self.hour

    def is_of_late(self, value: str) -> bool:
        """Whether a date's TIMEX3 value is of the month of publication or later, as its first characters tell."""
        return value[:4] >= self.day[:4] and (value[4:6] == "-W" or value[:7] >= self.day[:7])

    def may_be_ahead(self, value: str) -> bool:
        """Whether a date's TIMEX3 value can lie ahead, as its first characters tell."""
        is_day = value[4:6] != "-W" and value[8:10].isdigit()
        return "T24" in value or (value[:10] >= self.day if is_day else self.is_of_late(value))

    def is_of_last_week(self, value: str) -> bool:
        """Whether a day's TIMEX3 value is one of the seven days before publication."""
        week_ago = date.fromisoformat(self.day) - timedelta(days=7)
        return week_ago.isoformat() <= value[:10] < self.day

    def is_running(self, moment: Moment) -> bool:
        """Whether the moment is the day, week or month of publication itself, which is partly past."""
        return moment.start == (self.day if moment.has_day else self._period(moment))

    def is_hour_of_today(self, moment: Moment) -> bool:
        """Whether the moment is an hour of the day of publication that may be past: the hour of that is not known."""
        return moment.has_time and moment.day == self.day and not self.hour

    def _period(self, moment: Moment) -> str:
        if "W" not in moment.start:
            return self.day[:7]
        return format_week(date.fromisoformat(self.day))
