"""Finds what a relative clause or a pronoun is about among the words before it.

Promises words as they stand; which clause is read, and whether its verb has come, is for `split`.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import IRREGULAR, NARROWING, PARTICIPLES, last_phrase
from briefings.parse.events.clauses.nouns import can_close
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, head_of
from briefings.parse.text.lexicon import DOCUMENTS
from briefings.parse.text.word_sets import BODIES, JOBS, OFFICES, OWNING, VERSUS

_MAKERS = frozenset("builder builders owner owners maker makers operator operators organiser organisers".split())
"""Who makes or keeps things, of which "which" tells more."""

LONGEST_OBJECT = 12
"""Words of what somebody had planned, with whom it is for."""

LONGEST_ASIDE = 10
"""Words of a phrase that is put beside a name."""

_ASIDE = (*NOMINAL, Tag.DET, Tag.DATE, Tag.PREP)

WHERE = ("at", "in", "during")
"""Small words with which "which" means "where"."""

_INSIDE = "'’-&$£€¥%"
"""Signs that part no phrase from another."""

_DOCUMENTS = DOCUMENTS | frozenset(
    "list lists shortlist longlist plan plans proposal proposals schedule budget".split()
)
_PUBLISHED = frozenset("published released issued unveiled printed presented".split())
"""What is done to them and to nothing that they are for."""

_PLANNED = frozenset("planned scheduled set called booked organised organized arranged promised announced".split())
_BEFORE_HOLDERS = ("by", "to", "before", "with")
"""Small words before those who do something and hold what it is done at."""


def find_antecedent(
    held: Sequence[Token], word: Token, nouns: frozenset[str], waits: bool, behind: Sequence[Token]
) -> tuple[Token, ...]:
    """The last phrase before a relative word, or the whole subject that it narrows down. `waits`: whether the clause
    has had only its subject so far; `nouns` are those of events, `behind` are the few words behind the relative one."""
    if word.low == "where" and (town := _town(held)):
        return town
    if word.low == "which" and any(w.low in _PUBLISHED for w in behind) and (document := _document(held)):
        return document
    if word.low == "which" and len(held) > 2 and held[-1].low in ("on", "about", "over", "for") and held[-2].low == ",":
        held = held[:-2]  # "a grant, on which a decision is due"
    if word.low == "that" and (planned := _what_was_planned(held, behind)):
        return planned
    if word.low == "that" and waits:
        comma = max((i for i, w in enumerate(held) if w.low == ","), default=-1)
        return _before_other_name(held, comma, nouns) or _what_is_done(held[comma + 1 :])
    if word.low == "who" and (named := _before_apposition(held)):
        return named
    if word.low == "which" and (thing := _before_apposition(held)) and _is_thing(held, thing):
        return thing
    if word.low == "which" and (event := _before_company(held, nouns)):
        return event
    if word.low in ("which", "that") and (placed := _placed(held, nouns)):
        return placed
    if word.low == "which" and (thing := _before_person(held, nouns) or _behind_maker(held)):
        return thing
    wide = last_phrase(held, NARROWING | {"by", "to"})
    head = next((i for i, w in enumerate(wide) if w.tag in (Tag.PREP, Tag.TO)), 0)
    names_event = bool(head) and wide[head - 1].low in nouns
    inner = last_phrase(held)
    if word.low == "that" and inner[:1] and inner[0].low in ("a", "an") and not names_event:
        return inner  # "their money on a site that goes live"
    is_made = word.low == "which" and bool(head) and _is_by_somebody(wide, head)
    return wide if word.low == "that" or names_event or is_made else _behind_for(inner)


def _town(held: Sequence[Token]) -> tuple[Token, ...]:
    """The town with its state or country that the words end with: "Penn, Ohio"."""
    words = tuple(held[:-1] if held and held[-1].low == "," else held)
    if len(words) < 4 or words[-2].low != "," or words[-1].tag is not Tag.NAME:
        return ()
    begin = next((i for i in reversed(range(len(words) - 2)) if words[i].tag is not Tag.NAME), -1) + 1
    return words[begin:] if begin < len(words) - 2 and words[begin - 1].low in ("to", "in", "from", "at") else ()


def _what_was_planned(held: Sequence[Token], behind: Sequence[Token]) -> tuple[Token, ...]:
    """The whole object of the verb before, if somebody "had planned" it: "a dinner for its members that it had
    planned", not only the members."""
    is_plan = len(behind) > 2 and behind[1].tag is Tag.HAVE and behind[2].low in _PLANNED
    words = held[1:] if held and held[0].low == "off" else held
    is_object = bool(words) and words[0].tag is Tag.DET and len(words) <= LONGEST_OBJECT
    return tuple(words) if is_plan and is_object and all(w.tag in _ASIDE for w in words) else ()


def _document(held: Sequence[Token]) -> tuple[Token, ...]:
    """The document that the words end with, with what or whom it is for: "its plan for the lock"."""
    phrase = last_phrase(held, frozenset({"for"}))
    head = next((i for i, w in enumerate(phrase) if w.tag is Tag.PREP), 0)
    return phrase if head and phrase[head - 1].low in _DOCUMENTS else ()


def _what_is_done(words: Sequence[Token]) -> tuple[Token, ...]:
    """The words without the participle that they are the object of: "a concert" of "playing a concert"."""
    is_doing = len(words) > 2 and words[0].low.endswith("ing") and words[1].low in ("a", "an")
    return tuple(words[1:] if is_doing else words)


def _is_by_somebody(words: Sequence[Token], by: int) -> bool:
    """Whether the words name what somebody has made: "a new play by the Penn Players"."""
    made = words[by - 1].low
    is_done = made.endswith(("ed", "en")) or made in IRREGULAR or made in PARTICIPLES
    return words[by].low == "by" and words[-1].tag is Tag.NAME and not is_done


def _before_apposition(held: Sequence[Token]) -> tuple[Token, ...]:
    """The name that the phrase before "who" is put beside: "Mara Quill, the town's old mayor, who"."""
    end = len(held)
    while end and held[end - 1].low == ",":
        end -= 1
    comma = end
    while comma and end - comma < LONGEST_ASIDE and held[comma - 1].tag in _ASIDE:
        comma -= 1
    has_aside = comma < end and comma and held[comma - 1].low == "," and held[comma].tag is Tag.DET
    begin = comma - 1 if has_aside else end
    last = begin
    while begin and held[begin - 1].tag is Tag.NAME:
        begin -= 1
    return tuple(held[begin:last]) if has_aside else ()


def _before_company(held: Sequence[Token], nouns: frozenset[str]) -> tuple[Token, ...]:
    """The event before what only comes with it: "a tide show" of "a tide show, with hats,"."""
    commas = [i for i, w in enumerate(held) if w.low == ","]
    if len(commas) < 2 or commas[-1] != len(held) - 1 or held[commas[-2] + 1].low != "with":
        return ()
    event = last_phrase(held[: commas[-2]])
    return event if event and event[-1].low in nouns else ()


def _is_thing(held: Sequence[Token], name: Tokens) -> bool:
    """Whether the name has "the" before it, as those of things have: "in the Pilots' Cup, the port's oldest race,"."""
    at = next(i for i, w in enumerate(held) if w is name[0])
    return at > 0 and held[at - 1].low == "the"


def _before_person(held: Sequence[Token], nouns: frozenset[str]) -> tuple[Token, ...]:
    """The event that the words begin with, if they end with somebody's name or office or with two sides beside it,
    whom "which" cannot mean: "the trial of her partner" of "the trial of her partner, mill owner Mara Quill,", "the
    trial of Mara Quill" of "the trial of Mara Quill, a former pilot,", "the final" of "the final, Penn v Tarn,"."""
    end = len(held)
    while end and held[end - 1].low == ",":
        end -= 1
    comma = max((i for i in range(end) if held[i].low == ","), default=-1)
    beside = held[comma + 1 : end]
    is_named = any(w.tag is Tag.WORD for w in beside[:-2]) or (comma > 0 and held[comma - 1].low in JOBS | OFFICES)
    is_person = is_named and len(beside) > 1 and all(w.tag is Tag.NAME for w in beside[-2:])
    are_sides = any(w.low in VERSUS for w in beside) and all(w.tag is Tag.NAME or w.low in VERSUS for w in beside)
    has_job = end - comma > 2 and beside[0].low in ("a", "an", "the") and beside[-1].low in JOBS | OFFICES
    noun = head_of(held[:comma]) if comma > 0 and (is_person or are_sides or has_job) else None
    is_office = comma > 0 and held[comma - 1].low in OFFICES and not has_job and all(w.tag is Tag.NAME for w in beside)
    return tuple(held[: end if is_office else comma]) if noun and _is_event(held, noun, nouns) else ()


def _before_other_name(held: Sequence[Token], comma: int, nouns: frozenset[str]) -> tuple[Token, ...]:
    """The event that the words begin with, if what stands behind the comma only calls it something else: "the friendly
    with Penn" of "the friendly with Penn, a fixture that"."""
    opens = comma > 0 and held[0].tag in (*NOMINAL, Tag.DET) and bool(held[comma + 1 : comma + 2])
    noun = head_of(held[:comma]) if opens else None
    is_called = noun is not None and held[comma + 1].low in ("a", "an")
    return tuple(held[:comma]) if is_called and noun and _is_event(held, noun, nouns) else ()


def _placed(held: Sequence[Token], nouns: frozenset[str]) -> tuple[Token, ...]:
    """The event at the end of the words with its place: "Tide Congress in Penn" of "at the Tide Congress in Penn,"."""
    phrase = last_phrase(held, NARROWING | {"in", "at"})
    leads = [i for i, w in enumerate(phrase) if w.low in ("in", "at")]
    placed = next((k for k in reversed(leads) if k and phrase[k - 1].low in nouns), 0)
    if not placed:
        return ()
    before = [k for k in leads if k < placed]
    return phrase[before[-1] + 1 if before else 0 :]


def _behind_for(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The name that "for" leads to, if it does: "Mara Quill" of "kind words for Mara Quill"."""
    at = next((i for i, w in enumerate(words[:-1]) if w.low == "for" and words[i + 1].tag is Tag.NAME), -1)
    return words[at + 1 :] if at > 0 and words[at - 1].tag is Tag.WORD else words


def _behind_maker(held: Sequence[Token]) -> Tokens:
    """The name of what a person makes or keeps: "the Tarn Arena" of "the builder of the Tarn Arena"."""
    of = next((i for i, w in enumerate(held) if w.low == "of"), 0)
    is_person = of > 0 and held[of - 1].low in JOBS | OFFICES | _MAKERS
    named = tuple(held[of + 1 :])
    while named and named[-1].low == ",":
        named = named[:-1]
    is_name = bool(named) and named[0].low == "the" and all(w.tag is Tag.NAME for w in named[1:]) and len(named) > 1
    return named if is_person and is_name else ()


def _is_event(words: Sequence[Token], noun: Token, nouns: frozenset[str]) -> bool:
    """Whether the phrase's noun names an event, by itself or with the word before it: "open house"."""
    at = next(i for i, w in enumerate(words) if w is noun)
    return noun.low in nouns or (at > 0 and f"{words[at - 1].low}-{noun.low}" in nouns)


def find_subject_told(held: Sequence[Token], nouns: frozenset[str], opens: bool) -> tuple[Token, ...]:
    """The whole subject of a clause that waits for its verb, if what it names is an event ("a visit to Norland by the
    premier") or if it `opens` the sentence with its article; else nothing."""
    if thing := _before_person(held, nouns) or _behind_maker(held):
        return thing
    end = len(held)
    while end and (held[end - 1].low == "," or held[end - 1].low in WHERE):
        end -= 1
    begin = 1 + max((i for i in range(end) if held[i].tag is Tag.PUNCT and held[i].low not in _INSIDE), default=-1)
    if 1 < begin < end and held[begin].low == "with" and held[0].tag is Tag.DET:
        return find_subject_told(held[: begin - 1], nouns, opens)  # "A parade, with drums, which"
    whole = tuple(held[begin:end])
    if not whole or whole[0].tag not in (*NOMINAL, Tag.DET):
        return ()
    noun = head_of(whole)
    is_doing = whole[0].low.endswith("ing") and len(whole) > 1 and whole[1].tag is Tag.PREP  # "Drilling at Penn Weir"
    leads = opens and (whole[0].tag is Tag.DET or is_doing or not any(w.tag is Tag.NAME for w in whole))
    is_offer = opens and noun is not None and whole[-1].tag is Tag.NAME and can_close([noun])  # "enrolment at Penn"
    is_told = noun is not None and (_is_event(whole, noun, nouns) or leads or is_offer)
    return whole if is_told else ()


def before_origin(held: Sequence[Token]) -> Sequence[Token]:
    """The words without what only tells behind a name how old somebody is and where from: "Ada Brook, 34, of Penn,"."""
    comma = len(held)
    while comma > 0:
        end = comma
        comma = max((i for i in range(end - 1) if held[i].low == ","), default=-1)
        beside = [w for w in held[comma + 1 : end] if w.low != ","]
        is_age = len(beside) == 1 and beside[0].low.isdigit()
        if comma < 1 or not beside or not (is_age or beside[0].low in ("of", "from")):
            return held[:end]
    return held


def find_leading_name(words: Tokens) -> Tokens:
    """The name that a phrase begins with: "Ada Brook" of "Ada Brook's new album"."""
    end = next((i for i, w in enumerate(words) if w.tag is not Tag.NAME), len(words))
    return words[:end] or words


def find_person_meant(words: Tokens) -> Tokens:
    """Whom "he" or "she" means, told by a name: the first words, else the last name; no "Quill's"."""
    last = len(words)
    while last and (words[last - 1].tag is not Tag.NAME or words[last - 1].low.endswith("'s")):
        last -= 1
    first = last
    while first and words[first - 1].tag is Tag.NAME and not words[first - 1].low.endswith("'s"):
        first -= 1
    is_first = bool(words) and (words[0].tag is Tag.NAME or first == last)
    return find_leading_name(words) if is_first else words[first:last]


def find_holder(words: Sequence[Token], noun: Tokens, subject: Tokens) -> Tokens:
    """Whom "its" or "their" before a noun means: the body that does it, or the subject if that is somebody, else the
    last body or person before it: "the board" of "the plan will be told by the board at its meeting"."""
    if not noun or noun[0].low not in OWNING:
        return subject
    is_somebody = _is_somebody(subject)
    end = next((i for i, w in enumerate(words) if w is noun[0]), 0)
    for i in reversed(range(max(0, end - 1))):
        if words[i].low == "by" or (words[i].low in _BEFORE_HOLDERS and not is_somebody):
            found = phrases.drop_determiner(phrases.find_phrase(words[:end], i + 1))
            if _is_somebody(found) and (not is_somebody or (noun[0].low == "its" and found[-1].low in BODIES)):
                return found
    return subject


def _is_somebody(words: Tokens) -> bool:
    """Whether a phrase ends with a name, a body or what people are."""
    noun = head_of(words)
    return noun is not None and (noun.tag is Tag.NAME or noun.low in BODIES or noun.low.removesuffix("s") in JOBS)
