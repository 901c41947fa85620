"""Reads from when something does not work: "The mill will be down from May 4 to May 9", "the site goes offline".

Promises a shutdown, or what the thing is then, by its own name; what is shut to people is for `time_limits`.
"""

from briefings.model.article import EventKind
from briefings.parse.events.announcements.readings import UNTIL, Announcement, Reading
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.tagging import NOMINAL, Tag
from briefings.parse.events.wording import titles
from briefings.parse.row import Sense

_STATES = (
    ("offline",),
    ("off-line",),
    ("off", "line"),
    ("off", "the", "air"),
    ("out", "of", "order"),
    ("out", "of", "operation"),
    ("out", "of", "commission"),
    ("inoperative",),
    ("down",),
    ("idle",),
    ("dark",),
)
"""How something is that does not work."""

_FIRST = frozenset(state[0] for state in _STATES)
_MEAN_MORE = frozenset({"down", "idle", "dark"})
"""Of these, those that mean it only with a first and a last day: prices are "down", the sky is "dark"."""

_SHUT_DOWN = frozenset({"down", "idle"})
_LEADING = frozenset("be is are go goes going stay stays remain remains".split())
_SPANNING = frozenset({"to", "through", "until", "till", "and"})


def read_out_of_use(reading: Reading) -> Announcement | None:
    """ "The mill will be down from May 4 to May 9", "the tide map goes offline on May 4"."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or reading.date_at < p.at or reading.is_denied or reading.preposition in UNTIL:
        return None
    near = range(max(1, p.at - 1), min(p.at + 3, reading.lead_at))
    at = next((i for i in near if words[i].low in _FIRST and words[i - 1].low in _LEADING), 0)
    state = next((s for s in _STATES if at and tuple(w.low for w in words[at : at + len(s)]) == s), ())
    thing = reading.subject
    if not state or not thing or thing[0].tag is Tag.PRON or kind_of(thing) or thing[-1].tag not in NOMINAL:
        return None
    if state[0] in _MEAN_MORE and not _is_span(reading):
        return None
    shown = titles.show(reading.text, thing)
    title = f"{shown} to be {titles.show(reading.text, words[at : at + len(state)])}"
    if state[0] in _SHUT_DOWN:
        title = f"Shutdown of {titles.show_with_article(reading.text, thing)}"
    return Announcement(title, EventKind.OTHER, "something does not work", event=thing, sense=Sense.CLOSES)


def _is_span(reading: Reading) -> bool:
    """Whether the date is the first of two between which it is so: "from May 4 to May 9"."""
    behind = reading.words[reading.date_at + 1 : reading.date_at + 3]
    is_led = reading.preposition in ("from", "between")
    return is_led and len(behind) > 1 and behind[0].low in _SPANNING and behind[1].tag is Tag.DATE
