"""What a bare title ("ruling", "second", "deadline to ask for it") leaves out, from the words around it.

Promises words of the article as printed, or nothing; looks at the sentence and at those right before it, no further.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefings.model.article import Span
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, OTHERS, stems
from briefings.parse.events.clauses.predicates import CLAUSE_VERBS
from briefings.parse.events.topics.headline_phrases import OF_AMOUNTS
from briefings.parse.events.topics.several import FAR, begin_of, find_counted, find_counted_above, is_of_many
from briefings.parse.events.wording import titles
from briefings.parse.rules import surroundings as rules
from briefings.parse.rules.calendar import MONTH, MONTHS, WEEKDAY, WEEKDAYS
from briefings.parse.rules.calendar import ORDINALS as DAYS_OF_MONTHS
from briefings.parse.text.lexicon import Vocabulary
from briefings.parse.text.phrases import Phrase, read_phrases
from briefings.parse.text.sentences import split_sentences
from briefings.parse.text.word_sets import BODIES, JOBS
from briefings.parse.text.words import read_words

LONGEST = 7
"""Words that can stand in brackets."""

_NEAR = 2
"""Sentences before in which what is voted on is looked for."""

_NOMINAL = "Nn"
_INSIDE = "dNjmwzrs"
"""Letters of the words of a noun phrase."""
_DOING = "vVLPtgG"
"""Letters of what leads from somebody to what they do: verbs and small words (see `rules/letters.py`)."""

_LINKS = frozenset(rules.LINKS.split())
_PLACING = frozenset(rules.PLACING.split())
_LEADS = frozenset(rules.LEADS.split())
_NONE = ("no", "neither")
_UNTELLING = frozenset(rules.UNTELLING.split())
_ORDINAL = "|".join(rules.ORDINALS.split())
_OTHERS = "|".join(rules.OTHERS.split())
_VERBS = CLAUSE_VERBS - set(KIND_OF_NOUN)
"""What a phrase that was read too far ends in: "the committee meets"."""

_MATTERS = frozenset("bill plan measure proposal deal law resolution motion amendment pact budget".split())
_DEBATED = _MATTERS | frozenset("ordinance treaty offer merger levy scheme bylaw by-law agreement strategy".split())
"""What people debate and vote on."""

_ON_MATTERS = frozenset("vote debate decision reading referendum ballot".split())
"""What is about such a thing."""

_PASSES = re.compile(r" (?:adopt|approve|debate|pass|ratify|reject|sign|veto) it$")
"""What only such a thing has done to it."""

_VOTING = frozenset({"voting", "ballots", "ballot", "polling"})
_VOTES = re.compile(r"\b(?:ballot(?:ed|ing)|votes?|elects?|electing|will (?:vote|elect))\b")

_FOR_SEATS = frozenset({"election", "elections", "by-election", "poll", "ballot"})
_SEATS = re.compile(
    r"\b(?:seats?|vacanc(?:y|ies)|places?)\s(?:on|in)\s(?:the\s)?"
    rf"(?P<body>(?:[\w'’-]{{1,20}}\s){{0,3}}(?:{'|'.join(sorted(BODIES))}))\b"
)
"""The seats for which there is an election, and of which body."""

_GOAL = (
    r"[a-z][\w’'$% -]{4,70}?(?=[,.;:—]| (?:after|before|when|which|who|and|but|because|if|unless)\b"
    rf"| (?:for|on|by) (?i:{WEEKDAY}\b|{MONTH} \d|\d{{1,2}} {MONTH}))"
)
"""What a bill would do, up to a mark, another clause or a day."""

_DATE_WORDS = frozenset((*MONTHS, *WEEKDAYS, *DAYS_OF_MONTHS))
"""Words of dates, which no pronoun stands for."""

_COUNTED = re.compile(rf"({_ORDINAL})(?: ones?| of (?:them|these|those))?", re.IGNORECASE)
_COUNTS = re.compile(rf"\b(?:{_ORDINAL}|{_OTHERS})\b", re.IGNORECASE)
_OF_MANY = ("s", "people", "children", "men")
"""What names of several end in, for which "them" can stand."""

_COUNT = re.compile(r"^(?:all )?(?:(?:the )?\d[\d,.]* )?", re.IGNORECASE)
"""What counts those whom "they" means."""

_WHETHER_THEY = re.compile(r"(?<= whether) they\b")
_BOTH = re.compile(r" (?:between|of|with) (?:the two|both|them)$")
_ONE = re.compile(r"\b(?:[Aa]nother )?(?<!this )(?<!that )[Oo]nes?\b(?:$|(?= to | takes? place)|,(?= (?:in|at) ))")
"""What stands for a noun told before, behind what tells it from that: "the smaller one", "another one, in Penn"."""

_POINTS = re.compile(
    r" (?:it|them|ones?)(?P<particle> (?:out|down|up|off|away|apart|back))?$"
    r"| it(?= (?:to|into|from) (?:the |[^\Wa-z\d])| (?:over|back|up|in|out|off) (?:to|on|at|in|with) )"
)


_TELLS_THAT = re.compile("[VL][onN]?S")
"""The letters behind who only tells of an event: "The judge told him that the hearing"."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The sentence of an announcement and those before it in its paragraph, which begins at `begin`."""

    text: str
    sentence: Span
    begin: int
    known: Vocabulary

    def resolve(self, title: str) -> str:
        """The title with a noun in place of what only points to one: "Second hearing" for "Second", "Deadline to ask
        for a refund" for "Deadline to ask for it"."""
        if (match := _COUNTED.fullmatch(title)) and title.lower() not in KIND_OF_NOUN:
            noun = self._find_counted()
            return f"{match[1]} {noun}" if noun else title
        if title.lower() in OTHERS:
            return titles.capitalise(self._find_counted()) or title
        if (match := _ONE.search(title)) and (noun := self._find_one()):
            return titles.capitalise(f"{title[: match.start()]}{noun}{title[match.end() :]}")
        title = self._tell_matter(_BOTH.sub("", title))
        if match := _WHETHER_THEY.search(title):
            noun = _COUNT.sub("", self._find_meant(title, "they"))
            return f"{title[: match.start()]} {noun}{title[match.end() :]}" if noun else title
        if match := _POINTS.search(title):
            noun = self._find_meant(title, match[0].split()[0])
            particle = match["particle"] or ""  # "Lock them out": "Lock out engineers"
            return f"{title[: match.start()]}{particle} {noun}{title[match.end() :]}" if noun else title
        known = rf"\b(?:the|this|that)\s{re.escape(title)}\b"
        if " " not in title and (match := re.search(known, self._told(), re.IGNORECASE)):
            return self._find_fuller(title, self.sentence.start + match.start()) or title
        return title

    def _tell_matter(self, title: str) -> str:
        """The title with what the bill or plan at its end would do, as its sentence tells it."""
        noun = title.rpartition(" ")[2].lower()
        if noun not in _MATTERS:
            return title
        told = re.search(rf"\b{noun}(?P<goal> that would {_GOAL})", self._told())
        return f"{title}{told['goal']}" if told else title

    def find_matter(self, noun: str) -> str:
        """What is debated or voted on, as one of the sentences right before tells it: "inspection ordinance"."""
        found = self._find_debated() if noun.lower() in _ON_MATTERS else ""
        return found if " " in found else ""

    def _find_debated(self) -> str:
        """The last thing that one of the sentences right before names and that people debate and vote on."""
        for span in self._sentences_before()[:_NEAR]:
            phrases = self._read(span)
            at = next((i for i in reversed(range(len(phrases))) if phrases[i].head in _DEBATED), -1)
            if at >= 0 and phrases[at].letter in f"{_NOMINAL}w":
                words = phrases[at].words[phrases[at].words[0].text.lower() in _LEADS :]
                return self._show_between(words[0].start, self._follow_links(phrases, at).end)
        return ""

    def find_voters(self, noun: str) -> str:
        """Who votes or elects somebody, as one of the sentences right before tells it: "Pilots are being balloted"."""
        for span in self._sentences_before()[:_NEAR] if noun.lower() in _VOTING else ():
            if _VOTES.search(self.text, span.start, span.end):
                found = next(self._find_telling(self._read(span), noun), "")
                return titles.decapitalise(found) if found[:1].isupper() and " " not in found else found
        return ""

    def find_seats(self, noun: str) -> str:
        """The election to a body, named by the seats that one of the sentences right before tells of: "harbor council
        election" behind "the two empty seats on the harbor council"."""
        for span in self._sentences_before()[:_NEAR] if noun.lower() in _FOR_SEATS else ():
            if told := _SEATS.search(self.text, span.start, span.end):
                return f"{told['body']} {noun.lower()}"
        return ""

    def find_context(self, title: str) -> str:
        """Whose the bare title's noun is, or what it is about: the subject of the sentence where the noun is what is
        done, else what stands before it; the subject of the sentence before if the noun opens its own. Empty if there
        is none."""
        phrases = self._read(self.sentence)
        at = next((i for i, p in enumerate(phrases) if p.letter in _NOMINAL and p.head == title.lower()), -1)
        if at < 0:
            return ""
        found = list(self._find_telling(phrases[:at], title))
        if found:
            return found[0] if phrases[at - 1].letter in _DOING else found[-1]
        return self.find_matter(title) or self._find_subject_before(title)

    def find_subject_before(self, title: str) -> str:
        """What the sentence before is about, if that is nobody with an office: "by-election in Tarn"."""
        found = self._find_subject_before(title)
        return found if JOBS.isdisjoint(found.lower().split()) else ""

    def _told(self) -> str:
        return self.text[self.sentence.start : self.sentence.end]

    def _find_fuller(self, noun: str, end: int) -> str:
        """The last phrase before the offset that says more of the same noun: "first test of the gates" for "test"."""
        for span in (Span(self.sentence.start, end), *self._sentences_before()):
            words = read_words(self.text, span.start, span.end, (), self.known)
            at = next((i for i in reversed(range(len(words))) if words[i].text == noun.lower()), -1)
            if at >= 0:
                begin = begin_of(words, at)
                last = at + 1
                if last < len(words) and words[last].text in _LINKS:
                    last += 1
                    while last < len(words) and words[last].letter in _INSIDE:
                        last += 1
                if words[last - 1].letter in "ds" or words[last - 1].text in _LINKS:
                    last = at + 1  # "for the" of "for the first phase"
                shown = self._show_between(words[begin].start, words[last - 1].end)
                return titles.capitalise(shown) if 1 < last - begin <= LONGEST else ""
        return ""

    def _find_counted(self) -> str:
        """The last event that a noun names before, in the singular and without its number."""
        count = _COUNTS.search(self.text, self.sentence.start, self.sentence.end)
        own = Span(self.sentence.start, count.start() if count else self.sentence.start)
        found = find_counted(self.text, (own, *self._sentences_before()), self.known)
        return found or find_counted_above(self.text, self.begin, self.known)

    def _find_one(self) -> str:
        """The noun that "one" stands for: the last event told before, else what the sentence before tells of behind
        "a", else its subject."""
        if event := self._find_counted():
            return event
        before = next(iter(self._sentences_before()), None)
        told = [p for p in (self._read(before) if before else ()) if p.letter in _NOMINAL and not p.role]
        led = [p for p in told if p.words[0].text.lower() in ("a", "an", "another")]
        found = (led or told[:1])[-1] if told else None
        if found is None or found.letter != "n":
            return ""
        return found.head.removesuffix("s") if is_of_many(found) else found.head

    def _find_meant(self, title: str, pronoun: str) -> str:
        """What a title's pronoun stands for: the last phrase before it, for "them" of several."""
        at = max(self.text.rfind(f" {pronoun}", self.sentence.start, self.sentence.end), self.sentence.start)
        phrases = self._read(Span(self.sentence.start, at))
        if pronoun == "it":
            phrases = tuple(phrase for phrase in phrases if not (phrase.role or is_of_many(phrase)))
        found = [*self._find_telling(phrases, title)] if pronoun != "they" else []
        if pronoun in ("them", "they"):
            before = next(iter(self._sentences_before()), None)
            found = [*(self._find_telling(self._read(before), title) if before else ()), *found]
            return next((noun for noun in reversed(found) if noun.endswith(_OF_MANY)), "")
        if debated := self._find_debated() if _PASSES.search(title) else "":
            return debated
        found = [shown for shown in found if _DATE_WORDS.isdisjoint(shown.lower().split())]
        return found[-1] if found else self.find_subject_before(title)

    def _find_subject_before(self, title: str) -> str:
        before = next(iter(self._sentences_before()), None)
        return next(self._find_telling(self._read(before), title), "") if before else ""

    def _sentences_before(self) -> tuple[Span, ...]:
        """The sentences before in the paragraph, the nearest first."""
        begin = max(self.begin, self.sentence.start - FAR)
        return split_sentences(self.text, begin, self.sentence.start)[::-1]

    def _read(self, span: Span) -> tuple[Phrase, ...]:
        return read_phrases(read_words(self.text, span.start, span.end, (), self.known)).phrases

    def _find_telling(self, phrases: Sequence[Phrase], title: str) -> Iterator[str]:
        """The phrases as printed, without their articles, that tell more than the title and not only where."""
        for i, phrase in enumerate(phrases):
            lead = self._show(phrases[i - 1]).lower() if i else ""
            first = phrase.words[0].text.lower()
            says = _TELLS_THAT.match("".join(p.letter for p in phrases[i + 1 : i + 4]))
            if phrase.letter not in _NOMINAL or lead in _PLACING | _LINKS or first in _NONE or says:
                continue
            is_led = first in _LEADS
            own = phrase.words[is_led:]
            shown = self._show_between(own[0].start, self._follow_links(phrases, i).end) if own else ""
            last = shown.rpartition(" ")[2]
            is_noun = is_led and first in ("a", "an") and not last.endswith("s")
            shown = shown.rpartition(" ")[0] if not is_noun and last in _VERBS else shown
            if self._is_telling(shown, title):
                yield shown

    def _follow_links(self, phrases: Sequence[Phrase], at: int) -> Phrase:
        """The last phrase that belongs to the one at `at`: "the fund for the travel of students"."""
        while at + 2 < len(phrases) and self._show(phrases[at + 1]) in _LINKS and phrases[at + 2].letter in _NOMINAL:
            at += 2
        return phrases[at]

    def _is_telling(self, shown: str, title: str) -> bool:
        words = shown.lower().split()
        is_short = len(words) <= LONGEST and not shown.isupper()
        is_told = any(word not in _UNTELLING and not _tells_when_or_how_much(word) for word in words)
        return is_short and is_told and bool(stems(shown) - stems(title))

    def _show(self, phrase: Phrase) -> str:
        return self.text[phrase.start : phrase.end]

    def _show_between(self, start: int, end: int) -> str:
        return " ".join(self.text[start:end].split()).removesuffix("'s").removesuffix("’s")


def _tells_when_or_how_much(word: str) -> bool:
    """Whether a word in lower case is of a day or an amount: "tuesdays", "$40", "euros"."""
    is_number = word[:1].isdigit() or not word[:1].isalpha()
    return is_number or word in _DATE_WORDS or word.removesuffix("s") in _DATE_WORDS or word in OF_AMOUNTS
