"""How sure what a diary's line names is, by its label and its words.

Promises one status a line; which dates it tells is for `read_items`.
"""

import re

from briefings.model.article import EventStatus
from briefings.parse.events import certainty
from briefings.parse.rules.status import BACKUP, IF_WET

_TELLING = re.compile(r", (?:which|who|whose)\b[^,]*")
"""What only tells more of something: ", which would widen the road"."""

_IF_WET = re.compile(
    r"(?<!cancelled )(?<!canceled )(?<!off )\b"
    rf"{IF_WET}\b[^.]*"
    r"|\((?:reserve|rain|backup) (?:day|date)[^)]*\)"
    rf"|{BACKUP}",
    re.IGNORECASE,
)
"""What tells of a backup date and leaves the first one sure."""

_PUT_TO = re.compile(r"[^#]*\b(?:postponed|deferred|(?:put|pushed) (?:off|back)) (?:to|until|till) #", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"][^“”\"]{0,200}[”\"]")


def read_item_status(label: str, whole: str, first: str, has_new_date: bool) -> EventStatus:
    """How sure an item is: by its label ("CANCELLED:"), else by the words of its line, of which those of its `first`
    sentence alone can leave it open. Dates stand as "#" in the words, and what is quoted does not count."""
    if label and certainty.is_off(label) and not has_new_date:
        return EventStatus.CANCELLED if certainty.CANCELLED.is_in(label) else EventStatus.POSTPONED
    has_new_date = has_new_date or _PUT_TO.match(whole) is not None
    status = certainty.tell_status(_IF_WET.sub(" ", _TELLING.sub(" ", _QUOTED.sub(" ", first))))
    plain = _IF_WET.sub(" ", _QUOTED.sub(" ", whole))
    if status is EventStatus.SCHEDULED and certainty.may_be_off(plain):
        return EventStatus.TENTATIVE
    if status is EventStatus.SCHEDULED and certainty.is_off(plain) and not has_new_date:
        is_cancelled = certainty.CANCELLED.is_in(plain) and not certainty.awaits_new_date(plain)
        return EventStatus.CANCELLED if is_cancelled else EventStatus.POSTPONED
    if status is EventStatus.SCHEDULED and (certainty.is_conditional(plain) or certainty.is_open(plain)):
        return EventStatus.TENTATIVE
    return status
