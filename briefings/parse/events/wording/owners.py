"""Who holds an event or has a part in it, as that stands in a title: possessives, parties, bodies.

Promises possessives of names only: who is counted, pointed at or told by half a sentence has none.
"""

import re
from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import ACTIONS, KIND_OF_NOUN
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, is_plural
from briefings.parse.events.wording import titles
from briefings.parse.rules import events as rules
from briefings.parse.text.word_sets import BODIES, JOBS, OWNING, TITLES, VERSUS

_PARTING = VERSUS | {",", "and", ";", "with", "against"}
"""What parts the parties of a phrase."""

_DOERS = JOBS | frozenset("worker parent resident student pupil player member".split())
"""Whose action a strike or a march is, without the "s" of a plural."""

LONGEST_OWNER = 6
"""Words of an owner that stands before what it has."""

LONGEST_NAME = 4
"""Words of somebody's name."""

LONGEST_HOLDER = 5
"""Words of who holds an event."""

_OF_TWO_FIELDS = frozenset(
    """
    administration agency authority board bureau commission committee council department executive ministry office panel
    service tribunal federation association society union institute foundation trust alliance
    """.split()
)
"""Bodies that are named for two fields at times, as firms and clubs are not."""

_CALLED_TOGETHER = frozenset("urgent emergency special crisis extraordinary public open mass general protest".split())
"""What a meeting is called that does not say whose it is."""

LONGEST_PEOPLE = 3
"""Plain words that tell who does it."""

_HOLDING = BODIES | {"army", "navy", "military", "police", "coastguard"}
"""Who is worth a place before the event that they hold: "army exercises"."""

_CREWS = frozenset("team project crew lab laboratory desk newsroom".split())
"""Who makes something under the name before it: "the Tarn team"."""

_OWNER = re.compile(r"(?:[A-Z][\w.-]{0,30} ){0,5}(?:of )?[A-Z][\w.-]{0,30}['’]s\b(?= )")
"""Whose a title's event is, at its beginning."""

_PEOPLE = frozenset(rules.PEOPLE.split())
_UNNAMED = frozenset(rules.UNNAMED.split())
_OUTER = frozenset("in at on from near across outside aboard who".split())
_JOINING = frozenset({"and", "&", "of", "for", "-", ","})
_PLACING = frozenset({"in", "at", "near"})


def split_parties(words: Sequence[Token]) -> tuple[Tokens, ...]:
    """The parties that a phrase lists: split at commas and "and"; a phrase that lists none is one party."""
    parts: list[Tokens] = []
    begin = int(bool(words) and words[0].low == "both")
    if is_one_body(whole := phrases.drop_determiner(tuple(words))):
        return (whole,)
    for i, word in enumerate([*words, None]):
        if word is None or (word.low in _PARTING and not _lists_places(words, i)):
            if part := _party(phrases.trim(words[begin:i])):
                parts.append(part)
            begin = i + 1
    return tuple(parts)


def _lists_places(words: Sequence[Token], i: int) -> bool:
    """Whether the "and" only joins where somebody is: "laboratories in Penn and Tarn"."""
    begin = i
    while begin and (words[begin - 1].tag is Tag.NAME or words[begin - 1].low == ","):
        begin -= 1
    is_placed = 1 < begin < i and words[begin - 1].low == "in" and words[begin - 2].tag is Tag.WORD
    return is_placed and i + 2 == len(words) and words[i + 1].tag is Tag.NAME


def is_one_body(words: Tokens) -> bool:
    """Whether the "and" is inside the name of one body, which has two fields: "the Health and Safety Executive"."""
    is_name = [w.tag is Tag.NAME for w in words] == [True, False, True, True]
    return is_name and words[1].low == "and" and words[-1].low in _OF_TWO_FIELDS


def _party(words: Tokens) -> Tokens:
    words = phrases.drop_determiner(words)
    words = words[: next((i for i, w in enumerate(words) if i and w.low in _PLACING), None)]
    for i, word in enumerate(words[1:-1], 1):
        if word.low in ("of", "from") and i > 1 and words[i + 1].low == "the" and words[i - 2].tag is Tag.NAME:
            return words[:i]
        if word.low in ("of", "from", "for") and words[i - 1].low in _PEOPLE and (i == 1 or word.low != "of"):
            words = phrases.drop_determiner(words[i + 1 :])
            break
    while len(words) > 1 and words[-1].low in _PEOPLE and words[-2].tag is Tag.NAME:
        words = words[:-1]
    return words


def show_owner(text: str, words: Tokens) -> str:
    """The phrase as it stands before a noun: a body stays ("school board vote"), people get the possessive."""
    words = find_inner_owner(words)
    shown = titles.show(text, words)
    if not words or words[-1].low in BODIES or shown.endswith(("'s", "’s")):
        return shown
    return show_possessive(shown)


def drop_possessive(shown: str) -> str:
    """The name without the possessive at its end."""
    return shown.removesuffix("'s").removesuffix("’s")


LONGEST_ORIGIN = 6
"""Words of people and of where they come from."""


def show_owned(text: str, owners: Tokens, words: Tokens, keeps_article: bool = False) -> str:
    """The phrase with its owner's name in place of "its" or "their", and without its article unless that is kept."""
    words = _part_owner(words)
    if len(words) > 3 and words[-3].low == "of" and words[-2].low in OWNING and words[-1].low == "own":
        words = words[:-3]  # "a survey of its own"
    if not words or words[0].low not in OWNING:
        return _owned_inside(text, owners, words if keeps_article else phrases.drop_determiner(words))
    if any(w.low.endswith("'s") for w in words[1:3]):
        return titles.show(text, words[1:])
    if not is_nameable(owners) and is_nameable(inner := find_inner_owner(owners)):
        owners = inner
    if not is_nameable(owners):
        behind = f" of {titles.show_with_article(text, owners)}" if _tells_of(owners, words) else ""
        return titles.show(text, words[1:]) + behind
    shown = titles.show(text, owners)
    if (joined := join_parties(text, owners)) != shown:
        return f"{joined} {titles.show(text, words[1:])}"
    owner_shown = titles.show_with_article(text, owners) if keeps_article else shown
    return f"{show_possessive(owner_shown)} {titles.show(text, words[1:])}"


def with_owner(text: str, owners: Tokens, title: str) -> str:
    """The title of an event with who does it, before it ("Board meeting") or behind it ("Meeting of officials from both
    sides"); as it is where neither is possible."""
    shown = show_owner(text, owners) if is_nameable(owners) else ""
    if not shown:
        return title and title + show_origin(text, owners)
    return f"{shown} {title}" if shown not in title else title


def show_origin(text: str, words: Tokens) -> str:
    """Behind an event: people who are told by where they come from, as " of officials from both sides"; else empty."""
    at = next((i for i, w in enumerate(words) if w.low == "from"), 0)
    is_told = at > 0 and len(words) <= LONGEST_ORIGIN and words[0].tag is Tag.WORD and is_plural(words[:at])
    return f" of {titles.decapitalise(titles.show(text, words))}" if is_told else ""


def _part_owner(words: Tokens) -> Tokens:
    """The phrase with the pronoun apart that a date at its beginning has taken in: "its third-quarter results"."""
    pronoun, _, rest = words[0].low.partition(" ") if words else ("", "", "")
    if pronoun not in OWNING or words[0].tag is not Tag.DATE:
        return words
    start = words[0].end - len(rest)
    return (Token(pronoun, words[0].start, start - 1, Tag.DET), words[0]._replace(low=rest, start=start), *words[1:])


def _owned_inside(text: str, owners: Tokens, words: Tokens) -> str:
    """The phrase with its owner's name in place of an "its" inside: "opening of the firm's new plant"."""
    at = next((i for i in range(1, len(words) - 1) if words[i].low in OWNING), 0)
    if not at or words[at - 1].tag is not Tag.PREP or any(_hides(w) for w in words[:at]):
        return titles.show(text, words)
    is_told = is_nameable(owners) and (owners[-1].tag is Tag.NAME or owners[-1].low in BODIES)
    named = f"{show_possessive(titles.show_with_article(text, owners))} " if is_told else ""
    return f"{titles.show(text, words[:at])} {named}{titles.show(text, words[at + 1 :])}"


def _hides(word: Token) -> bool:
    """Whether the word gives an "its" behind it another owner: "how", or "the firm's" of "the firm's appeal"."""
    return word.tag is Tag.SUB or word.low.endswith(("'s", "’s", "s'", "s’"))


def _tells_of(owners: Tokens, words: Tokens) -> bool:
    """Whether owners too long for a possessive can stand behind what they have: "congress of makers of crates"."""
    is_told = bool(owners) and owners[0].tag is not Tag.PRON and not _only_counts(owners)
    return is_told and len(owners) <= LONGEST_OWNER and not any(w.tag is Tag.PREP for w in words)


def is_nameable(words: Tokens) -> bool:
    """Whether the phrase is short and names somebody or something, so that it can stand in the possessive."""
    if not words or len(words) > LONGEST_OWNER or _only_counts(words):
        return False
    if words[0].tag is Tag.PRON or any(_heads_others(words, i) for i in range(1, len(words) - 1)):
        return False
    return all(w.tag in (*NOMINAL, Tag.DET) or w.low in _JOINING for w in words)


def _heads_others(words: Tokens, i: int) -> bool:
    """Whether an "of" follows a common noun whose possessive would stand far behind it: "heads of three firms"."""
    is_plural = words[i - 1].tag is Tag.WORD and words[i - 1].low.endswith("s")
    return words[i].low in ("of", "for") and is_plural


def _only_counts(words: Tokens) -> bool:
    """Whether the phrase counts or points at somebody without a name; a capital shows a name only inside one ("First
    Nation")."""
    is_name = len(words) > 1 and words[0].tag is words[1].tag is Tag.NAME
    first = not is_name and (words[0].low in _UNNAMED or words[0].low.isdigit())
    return first or words[-1].low in _UNNAMED or words[-1].low.isdigit()


def shorten_name(words: Tokens) -> Tokens:
    """The name at the end of the phrase, without its titles: "Ada Brook" of "deputy mayor Ada Brook"; empty if there is
    none of a few words."""
    first = len(words)
    while first and words[first - 1].tag is Tag.NAME and words[first - 1].low.rstrip(".") not in TITLES:
        first -= 1
    name = words[first:]
    is_whole = first == 0 or words[first - 1].tag is Tag.NAME or words[first - 1].low in TITLES
    return name if is_whole and 0 < len(name) <= LONGEST_NAME else ()


def find_inner_owner(words: Tokens) -> Tokens:
    """The phrase without what only tells where somebody is or comes from, or by whom it was formed: "nurses" of
    "nurses at the ferry clinic", "panel" of "panel headed by a judge"."""
    ends = (i for i, w in enumerate(words) if i and (w.low in _OUTER or _leads_to_doer(words, i)))
    return words[: next(ends, None)]


def _leads_to_doer(words: Tokens, i: int) -> bool:
    """Whether a participle with "by" begins there: "headed by", "made up of"."""
    return words[i].low.endswith("ed") and i + 1 < len(words) and words[i + 1].low == "by"


def show_possessive(shown: str) -> str:
    """The phrase as it stands before what it has."""
    if shown.endswith(("'s", "’s")):
        return shown  # "Quill's", of a shop
    return shown + ("'" if shown.endswith("s") else "'s")


def join_parties(text: str, words: Tokens) -> str:
    """Two or three short parties joined by dashes ("Norland–Sudland"), else the phrase as it stands."""
    found = split_parties(words)
    if 2 <= len(found) <= 3 and all(len(p) <= 3 and not any(w.low == "of" for w in p) for p in found):
        return "–".join(titles.show(text, p) for p in found)
    return titles.show(text, words)


def show_holder(text: str, words: Tokens, held: Tokens = ()) -> str:
    """Who holds an event, as it stands before it: only parties and bodies that are worth their place there; people
    where what is `held` is told by one word, aside from how it is called together."""
    words = inner if _are_people(inner := find_inner_owner(words)) else words
    words = inner if words[:1] and words[0].low in OWNING and _are_people(inner := words[1:]) else words
    own = [w for w in phrases.drop_determiner(held) if w.low not in _CALLED_TOGETHER]
    if _are_people(words) and len(own) == 1 and held[0].start > words[0].start:
        return show_possessive(titles.show(text, words))  # "walkers will hold a picnic"
    is_crew = len(words) == 2 and words[0].tag is Tag.NAME and words[1].low in _CREWS
    is_body = is_crew or (bool(words) and (words[-1].tag is Tag.NAME or words[-1].low in _HOLDING))
    if words and not is_body and len(split_parties(words)) < 2:
        return ""
    if words and _only_counts(words):
        return ""
    joined = join_parties(text, words)
    if len(joined.split()) > LONGEST_HOLDER:
        return ""
    is_one = len(split_parties(words)) < 2 and bool(words) and words[-1].low not in _HOLDING
    return show_possessive(joined) if is_one and not joined.isupper() else joined


def _are_people(words: Tokens) -> bool:
    """Whether plain words tell who does it: "walkers", "cane growers"."""
    is_plain = 0 < len(words) <= LONGEST_PEOPLE and all(w.tag is Tag.WORD for w in words)
    low = words[-1].low if is_plain else ""
    if low == "voters" or low in _PEOPLE:
        return False  # "voters go to the polls", "negotiators hold talks"
    return low.endswith("ers") or (low.endswith("s") and low[:-1] in _DOERS)


def as_owner(context: str, noun: str) -> str:
    """A plain word as it stands before what its people do: "Nurses'" before "meeting", "Dock workers'" before "strike",
    "Council" of "council"; empty for anything else."""
    plain, _, head = context.rpartition(" ")
    if noun in ACTIONS and plain[1:].islower() and " " not in plain and head.removesuffix("s") in _DOERS:
        return f"{titles.capitalise(context)}'"
    if not context.islower() or plain:
        return ""
    if context in BODIES:
        return titles.capitalise(context)
    is_done_by_people = KIND_OF_NOUN.get(noun) in (EventKind.MEETING, EventKind.VOTE) or noun in ACTIONS
    return f"{titles.capitalise(context)}'" if is_done_by_people and context.endswith("s") else ""


def own_again(title: str) -> str:
    """The title with "its" for an owner that it names a second time: "Tide Court's ruling on the Tide Court's roof"."""
    owner = _OWNER.match(title)
    again = re.compile(rf"(?<=[a-z]) (?:the )?{re.escape(owner[0])} ") if owner else None
    return again.sub(" its ", title, count=1) if again else title
