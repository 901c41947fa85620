"""What an article is about, in its own words, for titles that do not say it themselves.

Promises one look-up of the topic an article, and only if a title needs it.
"""

import itertools
import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from briefings.model.article import EventKind, Span
from briefings.parse.events.announcements.beside_date import DATED, DATED_BEHIND
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.certainty import is_off
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, stems
from briefings.parse.events.glossary import LIMIT
from briefings.parse.events.lists.item_words import LISTED
from briefings.parse.events.place_words import is_only_place
from briefings.parse.events.setting import Setting
from briefings.parse.events.topics.fuller_names import Naming
from briefings.parse.events.topics.headline_phrases import count_stems
from briefings.parse.events.topics.pale_titles import STEPS, adds_nothing, is_pale, points_back, tells_only_where
from briefings.parse.events.topics.surroundings import Surroundings
from briefings.parse.events.topics.topic_name import WORD, find_thing, find_topic
from briefings.parse.events.wording import titles
from briefings.parse.events.wording.body_names import name_bodies
from briefings.parse.events.wording.owners import as_owner, own_again
from briefings.parse.events.wording.pairs import name_pair
from briefings.parse.page.labels import LONGEST_LABEL, OWN, find_label
from briefings.parse.page.live_blog import STAMP
from briefings.parse.text.word_sets import BODIES

NEAR = 450
"""Characters before a sentence within which a word of the topic shows that it is still about it."""

LONGEST_LETTERS = 4
"""Letters of an abbreviation, which stays in capitals."""

LONGEST_HEADING = 6
"""Words of a post's heading that can stand there."""

_SIDES = re.compile(r"\b(?:of|by) (?:the two|both|the) (?:sides|parties|camps|teams|companies)$")
"""Who meets, told by no name."""

_SITTING = re.compile(r"\b(meetings?|talks|summit|session|call|conversation|round of talks)(?: with [^()]+)?$")
_ONLY_PARTIES = re.compile(
    r"[A-Z][^()]*['’]s? (?:meeting|talks|session|call) with [A-Z][^\W\d_]*(?: [A-Z][^\W\d_]*){0,5}"
)
"""A meeting of which only the parties are told."""

_IN_PLACE = re.compile(r" in [A-Z].*$")
"""Where something is, which does not say what it is."""

_ON_MATTER = re.compile(r" on the (?:matter|issue|question|item)$")
"""What only points to what is voted on."""

_TWICE = re.compile(r"^((?:Backup|Reserve|Rain|New) date for )(?:\1)+", re.IGNORECASE)
_POINTING_THERE = re.compile(r" (?:there|here)(?=$| by )")
_LIMIT = re.compile(r"((?:Opening|Start|Beginning|End|Close|Closing|Resumption) of the )(\w+)")
"""What begins or ends that the sentence calls by one noun alone."""

_SPEAKER = re.compile(r"^[^\n:]{0,60}?\b([A-Z][A-Z'’.-]+):", re.MULTILINE)
"""Who speaks in a talk: "ANCHOR ADA BROOK:"."""

_OF_ELECTION = re.compile(r"\b(?:counting|voting|polling|nominations|results|scrutiny|ballots?)\b", re.IGNORECASE)
"""What belongs to an election."""

_VOTES = re.compile(r"\b(?:to vote|votes|(?:go|goes|heads?) to (?:the )?polls|poll dates)\b", re.IGNORECASE)
"""How a headline tells of an election without its noun."""

_ELECTION = re.compile(r"\b(?:by-?)?election\b|\breferendum\b", re.IGNORECASE)

_BESIDE = (DATED, DATED_BEHIND)
"""The rules that read a noun wherever it stands, so that the sentence may be about something else."""


@dataclass
class Topic:
    """The topic of one article."""

    setting: Setting
    headline: str | None
    _printed: dict[str, str] = field(default_factory=dict)

    def complete(self, title: str, candidate: Candidate) -> str:
        """The title of a candidate, with the topic in brackets if it says nothing but what kind of event it is, or if
        it shares no word with the headline and has no name, while the topic does. Lines of a list stand for themselves,
        and what is told far from any word of the topic is about something else."""
        rule, sentence = candidate.rule, candidate.sentence
        story = self.setting.story
        around = Surroundings(self.setting.text, sentence, story.find_begin(sentence.start), story.vocabulary)
        title = name_pair(story, sentence, name_bodies(story, sentence, _POINTING_THERE.sub("", around.resolve(title))))
        noun = title.rpartition(" ")[2]
        title = own_again(_TWICE.sub(r"\1", title))
        if "–" in title or _ONLY_PARTIES.fullmatch(title):
            return self._tell_matter(title, candidate)  # who meets whom
        is_bare = len(stems(title)) < 2 and (candidate.topic or (" " not in title and self._find_label(candidate)))
        if is_bare or (rule == LISTED and candidate.kind is EventKind.OTHER and is_only_place(title)):
            return self._in_brackets(title, candidate)  # "8 June: Lisbon", "Castle Hill and Fore Street: 2pm to 4pm"
        if rule != LISTED and noun.lower() in KIND_OF_NOUN and is_pale(title):
            return self._name_fully(title, noun, candidate, around)
        if (limit := _LIMIT.fullmatch(title)) and limit[2].lower() in KIND_OF_NOUN and rule != LISTED:
            fuller = self._naming(limit[2], candidate).find_elsewhere()
            title = f"{limit[1]}{fuller}" if any(w[:1].isupper() for w in fuller.split()) else title
        if rule != LISTED and " " not in title:
            naming = self._naming(title, candidate)
            if (own := naming.find_own()) and not tells_only_where(own):
                return titles.capitalise(own)
            if context := around.find_context(title):
                return f"{title} ({self._with_topic(context, sentence)})"
        if rule == DATED and (owner := self._naming(title.split(" ")[0], candidate).find_owner()):
            return f"{titles.capitalise(owner)} {title[:1].lower() if title[1:2].islower() else title[:1]}{title[1:]}"
        if not stems(title) or _SIDES.search(title):
            matter = "" if stems(title) or rule == LISTED else around.find_matter(noun) or around.find_voters(noun)
            return f"{title} ({matter})" if matter else self._in_brackets(title, candidate)
        if (pale := _ON_MATTER.search(title)) and (matter := around.find_matter("vote")):
            return f"{title[: pale.start()]} on the {matter}"
        is_of_body = noun == "vote" and not BODIES.isdisjoint(title.lower().split()[-2:-1])
        if rule != LISTED and is_of_body and (matter := self._find_voted_on(title, around, sentence)):
            return f"{title} ({matter})"
        words = title if candidate.kind is EventKind.VOTE else _IN_PLACE.sub("", title)
        has_name = any(word[:1].isupper() for word in words.split()[1:])
        has_name = has_name or self._is_name(title.split()[0])
        told, about = stems(self.headline or ""), stems(self.name)
        if stems(title) <= STEPS and self._find_label(candidate):
            return self._in_brackets(title, candidate)
        if rule != LISTED and " " in title and stems(title) <= STEPS and not has_name:
            if self._is_near(sentence) and not about <= stems(title):
                return self._in_brackets(title, candidate)
            whose = around.find_subject_before(title)
            return f"{title} ({whose})" if " " in whose or (whose and self._is_name(whose)) else title
        if rule != LISTED and not about <= stems(title) and points_back(title, rule, has_name=has_name):
            return self._in_brackets(title, candidate)
        if len(stems(title)) > 1 and (rule == LISTED or has_name or told & stems(title) or not told & about):
            return title
        if has_name or rule == LISTED or about <= stems(title) or not told & about or not self._is_near(sentence):
            return title
        return self._in_brackets(title, candidate)

    def _in_brackets(self, title: str, candidate: Candidate) -> str:
        """The title with what it is about in brackets: as its line or the label before its paragraph tells, else the
        topic."""
        label = candidate.topic or self._find_label(candidate)
        if title.lower() == label.rpartition(" ")[2]:
            return titles.capitalise(label)
        about = label if stems(label) else self._post_heading(candidate) or self.name
        about = self._without_capitals(about) if about.isupper() and " " in about else about
        about = self._lower_lead(about)
        if " " not in about and about[:1].isupper() and self._election and _OF_ELECTION.search(title):
            about = f"{about} {self._election}"
        is_told = bool(stems(about)) and stems(about) <= stems(title)
        return f"{title} ({about})" if about and not is_told else title

    @cached_property
    def _election(self) -> str:
        """What the story calls the election of which the headline only says that a place votes; else empty."""
        told = _ELECTION.search(self.setting.text, 0, LIMIT) if _VOTES.search(self.headline or "") else None
        return told[0].lower() if told else ""

    def _tell_matter(self, title: str, candidate: Candidate) -> str:
        """The title of a meeting that only says who meets, with the topic where that is no name: "Norland–Sudland
        meeting (dredging talks)"."""
        sitting = _SITTING.search(title)
        if sitting is None or candidate.rule == LISTED or candidate.kind is not EventKind.MEETING:
            return title
        about = (candidate.topic or find_thing(self.setting, self.headline or "")).removesuffix(f" {sitting[1]}")
        is_known = bool(stems(about)) and not stems(about) & stems(title) and self._is_near(candidate.sentence)
        return f"{title} ({about})" if is_known and about.islower() else title

    def _post_heading(self, candidate: Candidate) -> str:
        """The short heading of the live blog's post in which the event is told: "the last ferry over the strait"."""
        text, at = self.setting.text, candidate.sentence.start
        place = bisect_right(self._stamps, at) - 1
        last = self._stamps[place] if place >= 0 else -1
        heading = text[last : max(0, text.find("\n", last))].strip(" –—:-") if last >= 0 else ""
        words = stems(heading)
        is_above = 0 < text.find("\n", last) < at and bool(words) and " to " not in heading
        is_told = is_above and words <= stems(text[last + len(heading) + 1 : candidate.sentence.end])
        return titles.decapitalise(heading) if is_told and len(heading.split()) <= LONGEST_HEADING else ""

    def _without_capitals(self, phrase: str) -> str:
        """A phrase that stands in capitals as the article prints it elsewhere, else in lower case."""
        if phrase not in self._printed:
            found = re.finditer(re.escape(phrase), self.setting.text[:LIMIT], re.IGNORECASE)
            self._printed[phrase] = next((m[0] for m in found if not m[0].isupper()), phrase.lower())
        return self._printed[phrase]

    def _lower_lead(self, about: str) -> str:
        """The topic without the capitals in which the first words of a headline are set, as the article prints them."""
        words = about.split()
        lead = list(itertools.takewhile(str.isupper, words))
        is_set_off = 0 < len(lead) < len(words) and len(lead[0]) > LONGEST_LETTERS
        return " ".join([self._without_capitals(" ".join(lead)), *words[len(lead) :]]) if is_set_off else about

    def _find_label(self, candidate: Candidate) -> str:
        """The label that stands in capitals before the sentence's paragraph, or names something before a list's line:
        "PARADE: Lineup is at 9:30 a.m.", "- Ferry Penn Star: launch from Ostia on Friday"."""
        begin = self.setting.story.find_begin(candidate.sentence.start)
        label = find_label(self.setting.text[begin : min(candidate.sentence.end, begin + LONGEST_LABEL)])
        if label is None or label.rule != OWN or is_off(label.words.lower()):
            return ""
        if candidate.moment.first < begin + label.length:
            return ""  # "Mid-June: applications open"
        names = any(word[:1].isupper() for word in label.words.split()[1:])
        if label.words.split()[-1] in self._speakers or (label.words.isupper() and "," in label.words):
            return ""
        at = begin + label.length
        names = names or self.setting.text[at : at + 2].lstrip()[:1].islower()
        is_step = stems(candidate.title) <= STEPS
        names = names and candidate.rule != LISTED and (is_step or self.setting.story.is_bullet(begin))
        told = label.words.removeprefix("The ")
        is_name = told != label.words or self._is_name(told.split()[0])  # "The Tarn awards: entries close on May 4"
        shown = told if is_name else titles.decapitalise(told)
        return told.lower() if told.isupper() else shown if names else ""

    @cached_property
    def _stamps(self) -> list[int]:
        """Where the times end at which a live blog's posts were written."""
        return [d.end for d in self.setting.dates if d.rule == STAMP]

    @cached_property
    def _speakers(self) -> frozenset[str]:
        """The last names in capitals that stand before what somebody says in a talk, each more than once."""
        return frozenset(name for name, often in Counter(_SPEAKER.findall(self.setting.text)).items() if often > 1)

    def _naming(self, noun: str, candidate: Candidate) -> Naming:
        return Naming(self.setting, noun, candidate.sentence, candidate.moment.first, candidate.moment.start)

    def _name_fully(self, title: str, noun: str, candidate: Candidate, around: Surroundings) -> str:
        """A bare noun as its sentence or the article calls it more fully, else with where it is held, whose it is or
        what it is about in brackets."""
        if seats := around.find_seats(noun):
            return titles.capitalise(seats)
        naming = self._naming(noun, candidate)
        own = naming.find_own() or naming.find_in_headline(self.headline or "")
        title = titles.capitalise(own or title)
        if own and not is_pale(own) and not tells_only_where(own):
            return title
        context = "" if naming.only_bounds else around.find_context(noun)
        is_name_beside = candidate.rule in _BESIDE and " " not in context and context[:1].isupper()
        context = "" if is_name_beside or adds_nothing(context, title, candidate.rule) else context
        if own and not is_pale(own):
            return self._tell_what(title, context, candidate)
        find = naming.find_site_elsewhere if own and naming.is_local else naming.find_elsewhere
        elsewhere = find() if naming.is_told else ""
        is_known = bool(stems(elsewhere) & (stems(self.headline or "") | stems(self.name)))
        if is_known or any(w[:1].isupper() for w in elsewhere.split()):
            return titles.capitalise(elsewhere)
        if site := naming.find_site():
            return f"{title} ({site})"
        if owner := as_owner(context, noun.lower()):
            return f"{owner} {title.lower()}"
        about = self._with_topic(context, candidate.sentence) if context else ""
        if " " in about or about[:1].isupper():
            return f"{title} ({about})"
        if elsewhere:
            title = titles.capitalise(elsewhere)
            return self._in_brackets(title, candidate) if is_pale(elsewhere) else title
        return self._in_brackets(title, candidate)

    def _find_voted_on(self, title: str, around: Surroundings, sentence: Span) -> str:
        """What a body votes on, where a title like "Harbor board vote" does not tell: what the sentences before debate,
        else the topic."""
        found = around.find_matter("vote") or (self.name if self._is_near(sentence) else "")
        return "" if stems(found) & stems(title) else found

    def _tell_what(self, title: str, context: str, candidate: Candidate) -> str:
        """The title, which tells only where, with what the event is about where the sentence says it."""
        if candidate.rule in _BESIDE:
            return title
        if not context:
            is_told = " " in self.name and self._is_near(candidate.sentence)
            return self._in_brackets(title, candidate) if is_told else title
        known = self._with_topic(context, candidate.sentence)
        bracket = known if stems(context) <= stems(self.name) else context
        return f"{title} ({bracket})" if " " in bracket else title

    def _with_topic(self, context: str, sentence: Span) -> str:
        known, told = stems(self.name), stems(context)
        if known <= told or not self._is_near(sentence):
            return context
        return self.name if told <= known else f"{context}, {self.name}"

    def _is_name(self, word: str) -> bool:
        """Whether a title's first word has its capital from a name, as the article shows inside its sentences."""
        low = word.lower().removesuffix("'s").removesuffix("’s")
        return low in self.setting.glossary.names and low not in self.setting.glossary.lower

    def _is_near(self, sentence: Span) -> bool:
        """Whether a word of the topic stands in the sentence or not long before it."""
        around = self.setting.text[max(0, sentence.start - NEAR) : sentence.end]
        return bool(stems(self.name) & (stems(around) | count_stems(Counter(WORD.findall(around.lower()))).keys()))

    @cached_property
    def name(self) -> str:
        """What the article is about, in its own words."""
        return find_topic(self.setting, self.headline or "")
