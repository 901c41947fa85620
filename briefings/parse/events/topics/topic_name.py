"""What an article is about: a noun phrase of its headline, or the name that it shares most words with.

Promises words of the article as printed, or nothing.
"""

import itertools
import re
from collections import Counter

from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.glossary import LIMIT
from briefings.parse.events.setting import Setting
from briefings.parse.events.topics.headline_phrases import DATE_WORDS, count_stems, split_headline, stem, trim_untold
from briefings.parse.rules import events as rules
from briefings.parse.rules.calendar import HOLIDAYS, NUMBERS
from briefings.parse.text.word_sets import PLACES, SMALL_WORDS, TITLES

WORD = re.compile(r"\w{3,}")
"""A word that can tell what something is about."""

NEAR = 450
"""Characters behind a headline in which a notice says what it is of."""

MOST_NAMES = 40
"""How many of the most frequent names are weighed."""

LONGEST_PHRASE = 4
"""Words of a headline's phrase that can stand in brackets."""

HEAD = 1
"""How much more the phrase that begins the headline weighs: it is what the headline is about."""

DOING = 2
"""How much more a phrase weighs that tells what is done."""

SHORT = 800
"""Characters of a story that is too short to repeat a word of its headline."""

ENOUGH = 5
"""A word that stands so often tells as much as one that stands more often."""

_OF_DOING = ("ation", "ition", "ution", "ment")
"""How nouns end that alone tell what is done: "vaccination"."""

_WIRE_MARK = re.compile(r"^(?:UPDATE|WRAPUP|CORRECTED|REFILE|FACTBOX|TIMELINE|PREVIEW|EXCLUSIVE)\s?\d{0,2}\s?[-–:]\s?")
"""What an agency puts before its headline."""

_QUOTED_LEAD = re.compile(r"^(?:“[^”\n]+”|‘[^\n]+?’|\"[^\"\n]+\"|'[^\n]+?'):\s(?=\w)")
"""What somebody says at the head of a headline: "“It leaks”: Penn theatre to close"."""

_LABELLED = re.compile(rf"(?:{'|'.join(rules.STAGED.split())}): (?P<what>\w[^:.?!\n]{{3,48}}\w)", re.IGNORECASE)
"""A headline that tells what kind of thing it names: "Course: Knots for Pilots"."""

_MATTER = re.compile(
    r"\b(?:on|about|over)\s(?:(?:the|an?|its|their|new|planned|proposed)\s){0,2}"
    r"(?P<what>[a-z][\w'’-]{1,20}(?:\s[a-z][\w'’-]{2,20}){1,2}?)(?=\s(?:in|at|near|around)\s)"
)
"""What a headline is on, before the place of it."""

_IN_PLACES = re.compile(r"\s(?:in|at|near|around)\s(?:the\s)?(?:[A-Z][\w'’-]{1,20}(?:,?\s(?:and\s|the\s)?)?){1,9}")

_NOTICE = re.compile(r"^(?:[A-Z]+ )?NOTICE OF ([^\n]{4,100})$", re.MULTILINE)
"""The line that says what a notice is of: "NOTICE OF BALLOT: MILL LANE"."""


def find_topic(setting: Setting, headline: str) -> str:
    """The noun phrase of the headline that the story repeats most; else the name that the headline shares most
    words with, the words of the headline that follow it in the text included ("Masson County library levy"), and
    of several the one that stands most often. Empty if there is none."""
    headline = _find_notice(setting.text, _without_lead(headline))
    known = set(headline.lower().split()) - SMALL_WORDS
    body = setting.text[setting.text.find(headline) + len(headline) : LIMIT]
    counts = setting.glossary.counts
    often = [
        name
        for name, _ in counts.most_common(MOST_NAMES)
        if _can_be_topic(name) and f"({name})" not in setting.text and not _is_only_site(name, known)
    ]
    # "Vexley" counts for "Gordon Vexley".
    weights = {name: counts[name] + counts[name.rpartition(" ")[2]] for name in often}
    phrases = {_extend(name, body, known): weight for name, weight in weights.items()}
    best = max(
        phrases,
        key=lambda p: (len(known & set(p.lower().split())), headline.startswith(p), phrases[p], len(p)),
        default="",
    )
    best = "" if best and known.isdisjoint(best.lower().split()) and _only_places(body, best) else best
    phrase = _find_phrase(setting, headline, body)
    is_pale = phrase.islower() and " " not in phrase and not phrase.endswith(_OF_DOING)
    found = best if not phrase or (best and is_pale) else phrase
    if found.lower() in PLACES:  # "Museum doubles reward": by its name, if the story has one such place
        whole_names = [name for name in counts if name.endswith(f" {found.capitalize()}")]
        found = whole_names[0] if len(whole_names) == 1 else found
    if found and (matter := _find_matter(headline, found, body)):
        return matter
    if not found and (named := _LABELLED.fullmatch(headline)):
        return named["what"]
    if found.istitle() and (head := re.search(rf"\b{re.escape(found)} of (?:the )?[A-Z][\w'’-]+", headline)):
        return head[0] if head[0] in body else found  # "Tour of the Marches"
    if not found or f" of {found}" not in headline.replace(" of the ", " of "):
        return found.strip(" ,.;:")
    whole = re.search(rf"\b(?!Staff )[A-Z]\w*[^\Ws] of (?:the )?{re.escape(found)}\b", headline)
    return whole[0] if whole else found.strip(" ,.;:")  # "Bank of Norland"


def _without_lead(headline: str) -> str:
    """The headline without what an agency puts before it, and without what somebody says there."""
    return _QUOTED_LEAD.sub("", _WIRE_MARK.sub("", headline))


def _find_matter(headline: str, name: str, body: str) -> str:
    """What the headline is "on", where the name found only tells in which places it is: "bus routes" of "Have your say
    on new bus routes in Penn and Tarn". Empty if the story speaks of none of its words."""
    matter = _MATTER.search(headline)
    places = _IN_PLACES.match(headline, matter.end()) if matter else None
    if matter is None or places is None or name not in places[0]:
        return ""
    told = any(re.search(rf"\b{re.escape(word[:4])}", body, re.IGNORECASE) for word in matter["what"].split())
    return matter["what"] if told else ""


def _find_notice(text: str, headline: str) -> str:
    """What a notice is of, where the headline in capitals only says whose it is; else the headline."""
    at = text.find(headline) + len(headline)
    found = _NOTICE.search(text, at, at + NEAR) if headline.isupper() else None
    return found[1] if found else headline


def find_thing(setting: Setting, headline: str) -> str:
    """The same noun phrase, if it is no name, with the noun of what takes place behind it: "dredging talks"."""
    body = setting.text[setting.text.find(headline) + len(headline) : LIMIT]
    found = _find_phrase(setting, _without_lead(headline), body, is_thing=True)
    behind = re.search(rf"\b{re.escape(found)} (?P<what>\w+)\b", headline, re.IGNORECASE) if found else None
    whole = f"{found} {behind['what'].lower()}" if behind else ""
    return whole if behind and (behind["what"].lower() in KIND_OF_NOUN or whole in body.lower()) else found


def _find_phrase(setting: Setting, headline: str, body: str, *, is_thing: bool = False) -> str:
    """The noun phrase of the headline whose words the story repeats most, `is_thing`: without a name. Empty if it
    repeats none."""
    words = Counter(WORD.findall(body.lower()))
    names = setting.glossary.names
    split = [run for run in split_headline(headline, words.keys()) if " ".join(run).lower() not in TITLES]
    begins = {word[:2].lower() for run in split for word in run}
    told = count_stems({word: often for word, often in words.items() if word[:2] in begins})
    runs = [trim_untold(run, told, 1 if run[0].lower() in names else 2) for run in split]
    phrases = [run for run in runs if len(run) <= LONGEST_PHRASE]
    if is_thing:
        phrases = [run for run in phrases if names.isdisjoint(word.lower() for word in run)]
    weights = [sum(min(told[stem(w)], ENOUGH) for w in run) for run in phrases]
    weights[:1] = [weight + HEAD for weight in weights[:1]]
    weights = [weight + DOING * run[-1].endswith(_OF_DOING) for weight, run in zip(weights, phrases, strict=True)]
    best = max(zip(weights, phrases, strict=True), key=lambda pair: pair[0], default=(0, []))[1]
    least = 1 if len(body) < SHORT else 2
    if not any(told[stem(w)] >= least for w in best) or (len(best) == 1 and best[0].lower() in KIND_OF_NOUN):
        return ""
    lower = {word[:5] for word in setting.glossary.lower}
    shown = " ".join(w.lower() if w.lower()[:5] in lower and w.lower() not in names else w for w in best)
    return shown.removesuffix("'s").removesuffix("’s")


def _can_be_topic(name: str) -> bool:
    """Whether the name is none of a day or a zone and no piece of an abbreviation."""
    is_building = name.lower() in PLACES or (name.isupper() and " " in name)
    if name.lower() in TITLES or name.split()[0].lower() in NUMBERS or name.lower() in HOLIDAYS:
        return False  # "Premier", "Easter"
    return not DATE_WORDS & set(name.title().split()) and not is_building and (len(name) > 3 or name.isupper())


def _is_only_site(name: str, known: set[str]) -> bool:
    """Whether a name is that of a building of which the headline says nothing: "City Hall"."""
    words = name.lower().split()
    return words[-1] in PLACES and known.isdisjoint(words)


def _only_places(text: str, name: str) -> bool:
    """Whether the name only tells at which house other things are, wherever it stands: "at the Tarn Clinic"."""
    found = re.finditer(rf"(?P<lead>\b(?:at|in|near|from) the )?\b{re.escape(name)}\b", text)
    return all(m["lead"] for m in found)


def _extend(name: str, text: str, known: set[str]) -> str:
    """The name with the words of the headline that follow it."""
    at = text.find(name)
    following = text[at + len(name) : at + len(name) + 60].split() if at >= 0 else []
    return " ".join([name, *itertools.takewhile(lambda word: word.islower() and word in known, following)])
