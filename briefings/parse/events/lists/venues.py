"""Where everything is that an article lists, if a sentence says it once for all: "All matches will be at Tide Arena".

Promises a place as printed, for lines of lists alone that name none themselves.
"""

import re
from dataclasses import dataclass, replace

from briefings.model.article import EventKind
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.glossary import LIMIT
from briefings.parse.events.setting import Setting
from briefings.parse.text.word_sets import PLACES

_ALL_THERE = re.compile(
    r"\b(?:[Aa]ll|[Tt]he remaining|[Ee]very) (?:of )?(?:the )?(?:[\w-]{2,15} ){0,2}?"
    r"(?:(?P<bouts>games?|match(?:es)?|fixtures|ties|bouts)|events|sessions|talks|performances|shows|concerts|screenings"
    r"|meetings|hearings|lectures) (?:(?:are|will be|will take place|take place|to be) )?(?:(?:played|held|staged) )?"
    r"(?:[a-z]{2,10} ){0,2}?(?:at|in) (?:the )?"
    r"(?P<place>[A-Z][\w.’'-]{1,20}(?: (?:of |in |and |the )?[A-Z][\w’'-]{1,20}){0,5}|[a-z]{3,14}\b(?! [a-z]{1,20}ing))"
)
"""What says where all that is listed takes place."""

_ROUND = re.compile(r"\b(?:round-robin|group|pool|league)\b")
_BOUT = re.compile(r" vs?\.? |\b(?:games?|match|finals?|semi-?finals?|tie-?break|play-?off)\b", re.IGNORECASE)


_LAST = re.compile(r"\b(?:semi-?)?finals?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Venue:
    """Where all that is listed takes place. `of_bouts`: only matches do; `of_round`: only those of the first round."""

    place: str
    of_bouts: bool
    of_round: bool = False

    def complete(self, candidate: Candidate) -> Candidate:
        """The line of a list in this place, unless it has one of its own or is no gathering."""
        is_held = candidate.kind in (EventKind.MEETING, EventKind.OTHER) and candidate.location is None
        is_other = self.of_bouts and not _BOUT.search(candidate.title)
        is_other = is_other or (self.of_round and _LAST.search(candidate.title) is not None)
        if not is_held or not candidate.is_entry or is_other:
            return candidate
        return replace(candidate, location=self.place)


def find_venue(setting: Setting) -> Venue | None:
    """The venue that the article tells once for all; a bare noun means the name that ends with it."""
    found = _ALL_THERE.search(setting.text, 0, LIMIT)
    if not found:
        return None
    place = found["place"]
    if place[0].islower():
        place = setting.glossary.fullest.get(place.capitalize(), "") if place in PLACES else ""
    return Venue(place, bool(found["bouts"]), _ROUND.search(found[0]) is not None) if place else None
