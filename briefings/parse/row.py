"""The types of the rows that `parse/rules/` is made of.

A row is data: a name that reads as English, what it matches, and examples that it must (`yes`) and must not (`no`)
match. The tests run the examples of every table: `tests/parse/test_rules.py` those of patterns, `events/test_rows.py`
beside it those of event verbs, `quotes/test_speakers.py` those of verbs of speech and attributions,
`text/test_words.py` those of neighbours.
"""

from dataclasses import dataclass
from enum import Enum, auto


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One rule. `pattern` is a regular expression, in which `{name}` stands for a named part of its table; its letters
    match capitals, too, unless `case_matters`."""

    name: str
    pattern: str
    case_matters: bool = False
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRow(Row):
    """A form in which dates or times are written.

    `opens`: the words and `{word lists}` that the form can begin with, an article aside, separated by blanks; the
    scanner tries a form only where one of them stands, and `00` is any number of two digits. `for+this` is the first
    word where the second follows, `all|most+days|{unit}` any of the first with any of the second: they spare most
    places where such a word or number stands. `before`: a pattern of what must stand right before it, sought in the
    last `reach` characters. `value`: what the form means, in the small language of `parse/dates/sense.py`. `alone`:
    whether it counts without a day or a time beside it. In a `yes` example square brackets mark the expressions, and
    `values` has the TIMEX3 value of each in an article of Friday, 14 January 2022; in a `no` example this row finds
    nothing.
    """

    opens: str
    value: str
    values: tuple[str, ...]
    type: str = "DATE"
    before: str = ""
    reach: int = 24
    alone: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TailRow(DateRow):
    """What goes on a range or list right behind another expression: the group `tail` is the next expression.

    `after`: the names of the rows that it can follow. `keeps`: the fields that it takes over from them.
    """

    opens: str = ""
    after: tuple[str, ...]
    keeps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbRow:
    """A family of verbs that report speech. `verbs`: blank-separated dictionary forms; an irregular past, or past and
    participle, follows its verb after a colon. An example is a sentence in which one of them stands, or none."""

    name: str
    verbs: str
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionRow:
    """A way to tie a quotation to its speaker. `pattern` is matched on the letters of a sentence's phrases (see
    `rules/letters.py`). An example is a text with one quotation in “ ” and the speaker that is found for it;
    a `no` example, one in which this row must not decide."""

    name: str
    pattern: str
    yes: tuple[tuple[str, str], ...]
    no: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """A kind of section and the wordings of its label: lower case, straight apostrophes, no leading "the"."""

    kind: str
    wordings: tuple[str, ...]


class Sense(Enum):
    """What a verb of events means, where the code reads it unlike others. Rows of one meaning share it."""

    TAKES_PLACE = auto()
    """The subject is the event ("talks begin"), or the object if there is one ("dockers begin a strike"). "Until" ends
    what people can take part in; a date ahead begins what a "closes" of the same sentence ends."""

    TAKES_EFFECT = auto()
    """A rule comes into force; the title is the clause itself, with "to" for "will"."""

    OPENS = auto()
    """It is open from then. "Until" and a "closes" of the same sentence end it; "for" tells for whom."""

    CLOSES = auto()
    """It is open till then: a deadline if people could take part in it, the end of what opens in the same sentence."""

    IS_SHOWN = auto()
    """People can look at it, whatever it is: no release of a report."""

    TRIES_AGAIN = auto()
    """A backup date of the event told before, which gives the title the rest."""

    HOLDS = auto()
    """Announces what its object names, and nothing if that is no event."""

    MEETS = auto()
    """People meet: "with", "for" and "to discuss" tell whom and what about, and an occasion tells more than the verb; a
    sitting that "meets" is the event; a target that is met is none."""

    ANSWERS = auto()
    """What is asked and answered at an occasion, which tells more than the verb."""

    DEBATES = auto()
    """Like `ANSWERS` unless the verb has an object: what is debated tells more than where."""

    HEARS = auto()
    """Announces nothing without an object; a body that hears "from" somebody hears them."""

    SPEAKS = auto()
    """A speech where a head of state or of a town speaks, or somebody speaks to all of one; a talk else."""

    ADDRESSES = auto()
    """Announces something only if those who are addressed can listen."""

    ELECTS = auto()
    """Voters vote: the election's name or their place makes the title."""

    DECIDES = auto()
    """No vote if a judge or a minister does it alone."""

    REPORTS = auto()
    """A release, whatever kind of event the subject's noun is: the inquiry reports."""

    PLAYS = auto()
    """Of teams alone; whoever plays is on stage, and who plays a part announces nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventVerb:
    """Verbs that announce an event. `forms` are the words as printed, `phrases` the wordings of several words.

    `title` says how the event's title is made of the clause: `{subject}` and `{object}` are its noun phrases
    (`{the_subject}`, `{the_object}` with their articles), `{rest}` what follows the verb with its preposition,
    `{parties}` the subject's parties joined by dashes, `{owner}` the subject as it stands before a noun, `{holder}`
    the same where it is worth its place. `bare` is the title where the verb has no object, `passive` where the
    subject is what is done, `joint` where the subject lists two parties or more, `whether` where a clause follows that
    begins with "whether" or "how". `goes`: what follows the verb is the place. `of_people`: whoever it is done to takes
    part. `sense`: what the code needs to know besides; it never asks for `name`. The kind of event that a title's own
    noun names goes before `kind`. Each sentence of `yes` tells of February 3 and has its title in `titles`.
    """

    name: str
    forms: str
    phrases: str = ""
    kind: str
    title: str
    bare: str = "{subject}"
    passive: str = "{subject}"
    joint: str = ""
    whether: str = ""
    sense: Sense | None = None
    goes: bool = False
    of_people: bool = False
    yes: tuple[str, ...]
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NeighbourRow:
    """What the words beside a word show of it. The row applies to words of the letters `letters` that are among `words`
    ("{…}" names a set of `parse/text/neighbours.py`; empty: all) and match `form`; `before` is searched in the three
    letters before, `after` and `following` are matched on the letters and the word after; the word's letter becomes
    `becomes`. An example is a text and a word of it."""

    name: str
    becomes: str
    letters: str = ""
    words: str = ""
    form: str = ""
    before: str = ""
    after: str = ""
    following: str = ""
    yes: tuple[tuple[str, str], ...]
    no: tuple[tuple[str, str], ...] = ()
