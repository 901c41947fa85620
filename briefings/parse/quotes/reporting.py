"""Finds in one sentence the phrase that speaks a stretch and the word that reports it.

Promises a bounded number of steps for a stretch; the patterns are `rules/attributions.py`. It knows nothing of other
sentences, nor whom a phrase means.
"""

from briefings.parse.quotes.documents import find_displayed, find_document_before_colon, find_relayed_document
from briefings.parse.quotes.naming import find_name_beside
from briefings.parse.quotes.subjects import (
    AGENT,
    DEALS,
    OTHERS_VERB,
    PASSIVE,
    THOUGHTS,
    Found,
    Patterns,
    compile_pattern,
    compile_rows,
    find_learned,
    find_main_subject,
    find_subject,
    skip_opening,
)
from briefings.parse.rules import attributions, cues, roles
from briefings.parse.text.inflection import pluralize
from briefings.parse.text.lexicon import DOCUMENTS, SPEECH_VERBS
from briefings.parse.text.phrases import Paragraph, Phrase

WINDOW = 60
"""Phrases to each side of a stretch that are looked at; it bounds the work for a sentence without an end."""

WORDS_REACH = 8
"""Phrases before a stretch in which "the words of" stands."""

AGENT_DISTANCE = 5
"""So near to a stretch must "called" stand for a "by …" after it to tell who calls it so."""


_AFTER = compile_rows(attributions.AFTER)
_AT_THE_END = compile_rows(attributions.AT_THE_END)
_AS_SAID = compile_pattern(attributions.AS_SAID)
_FOR_SOMEBODY = compile_pattern(attributions.FOR_SOMEBODY)
_IN_WORDS = compile_pattern(attributions.IN_WORDS)
_VIEWS = ("words", "view", "eyes", "opinion", "phrase", "telling")
_FROM = compile_pattern(attributions.FROM)
_WORDS_OF = compile_pattern(attributions.WORDS_OF)
_OTHER_CLAUSE = compile_pattern(attributions.OTHER_CLAUSE)
_AS_PUT = compile_pattern(attributions.AS_PUT)
_AS_SAYING = compile_pattern(attributions.AS_SAYING)
_SAID_BEFORE = compile_pattern(attributions.SAID_BEFORE)
_ABSOLUTE = compile_pattern(attributions.ABSOLUTE)
_RELATIVE_SUBJECT = compile_pattern(attributions.RELATIVE_SUBJECT)
_WHAT_IT_CALLS = compile_pattern(attributions.WHAT_IT_CALLS)
_FREE_RELATIVE = compile_pattern(attributions.FREE_RELATIVE)
_VERDICT = compile_pattern(attributions.VERDICT)
_NEXT_LED_IN = compile_pattern(attributions.NEXT_LED_IN)
_HOW = compile_pattern(attributions.HOW)
_ADJACENT = compile_pattern(attributions.ADJACENT)
_FILMED = compile_pattern(attributions.FILMED)
_RELAYED = compile_pattern(attributions.RELAYED)
_FILMS = frozenset(pluralize(roles.FILMS.split()))
SPOKEN = frozenset(pluralize(cues.SPOKEN.split()))


def find_in_sentence(text: str, paragraph: Paragraph, at: int) -> Found | None:
    """Who speaks the stretch that is phrase `at`, as far as its own sentence tells."""
    letters = paragraph.letters
    start = start_of_sentence(letters, at)
    if found := find_verdict(paragraph, at):
        return found
    if (called := _FREE_RELATIVE.match(letters[start:at])) and paragraph.phrases[start].head == "what":
        speaker, cue = (paragraph.phrases[start + called.start(part)] for part in ("speaker", "cue"))
        return Found(speaker, cue, "what somebody calls so")
    is_open = letters[at] == "Q" and _ends_open(text, paragraph.phrases[at])
    leads_on = _leads_on(letters, at) or (start < at and _is_remark(paragraph, at + 1))
    if (is_open or start == at) and not leads_on and (found := _find_after(paragraph, at)):
        return _find_relayed(paragraph, start, at, found) or found
    has_cue = any(letter in "VLGK" for letter in letters[start:at])
    if not has_cue and (found := _find_at_the_end(paragraph, at)):
        return found
    if start < at:
        return find_before(paragraph, start, at)
    return _find_later(paragraph, at) if letters[at] == "Q" else None


def _leads_on(letters: str, at: int) -> bool:
    """Whether the clause behind a stretch that a colon leads in leads in the next: "She asked: “…?” He said: “…”"."""
    return letters[max(0, at - 2) : at] in ("V:", "L:") and _NEXT_LED_IN.match(letters, at + 1, at + 13) is not None


def _is_remark(paragraph: Paragraph, at: int) -> bool:
    """Whether the phrase at `at` only calls a stretch what it is: "“…,” a remark that she said she had printed"."""
    return paragraph.letters[at : at + 2] in ("nS", "nR") and paragraph.phrases[at].head in SPOKEN


def find_verdict(paragraph: Paragraph, at: int) -> Found | None:
    """Whose words the stretch is said to be after it ("“…” That was the verdict of Mara Quill", "is how he put it")."""
    how = _HOW.match(paragraph.letters, at + 1, at + 1 + WINDOW)
    if how and paragraph.phrases[how.start("how")].head == "how":
        return Found(
            paragraph.phrases[how.start("speaker")], paragraph.phrases[how.start("cue")], "how somebody put it"
        )
    verdict = _VERDICT.match(paragraph.letters, at + 1)
    noun = paragraph.phrases[verdict.start("noun")] if verdict else None
    if not verdict or not noun or noun.head not in SPOKEN:
        return None
    if verdict["came"] and paragraph.phrases[verdict.start("came")].head not in ("came", "comes"):
        return None
    speaker = noun.owner or (find_name_beside(paragraph, verdict.start("speaker")) if verdict["speaker"] else None)
    return Found(speaker, noun.words[-1]._replace(letter="n"), "whose words it is") if speaker else None


def start_of_sentence(letters: str, at: int) -> int:
    """Where the sentence of phrase `at` begins; a colon begins one unless it leads in that very phrase."""
    lowest = max(0, at - WINDOW)
    for place in range(at - 1, lowest - 1, -1):
        if letters[place] in ".q;" or (letters[place] == ":" and place < at - 1):
            return place + 1
    return lowest


def can_speak(phrase: Phrase) -> bool:
    """Whether the phrase is one for a person, a body or a document."""
    if phrase.letter == "h":
        return phrase.head != "it"
    return phrase.letter == "N" or phrase.head in ("him", "her") or phrase.words[-1].letter in "rTmN"


def find_before(paragraph: Paragraph, start: int, at: int) -> Found | None:
    """Who speaks at `at` by the words of the sentence from `start` on: the nearest report that has a speaker, else
    the subject of the sentence."""
    left = paragraph.letters[start:at]
    if as_said := _AS_SAID.match(left) or _AS_PUT.search(left):
        cue = paragraph.phrases[start + as_said.start("cue")]
        return Found(find_name_beside(paragraph, start + as_said.start("speaker")), cue, "as somebody says")
    words_of = _WORDS_OF.search(left, max(0, len(left) - WORDS_REACH))
    if words_of and paragraph.phrases[start + words_of.start("noun")].head == "words":
        verbs = (phrase for phrase in paragraph.phrases[start : start + words_of.start()] if phrase.letter in "VL")
        speaker = find_name_beside(paragraph, start + words_of.start("speaker"))
        return Found(speaker, next(verbs, None), "whose words they are")
    eyes = _FOR_SOMEBODY.match(left)
    if eyes and paragraph.phrases[start + eyes.start("for")].head in ("for", "to"):
        return Found(paragraph.phrases[start + eyes.start("speaker")], None, "in whose eyes it is so")
    told = _IN_WORDS.match(left)
    words = paragraph.phrases[start + told.start("words")] if told else None
    if words and words.owner and words.head in _VIEWS:
        return Found(words.owner, None, "in whose words it is so")
    if other := _OTHER_CLAUSE.search(left):
        return Found(paragraph.phrases[start + other.start("speaker")], None, "subject of another clause")
    start = skip_opening(paragraph.letters, start, at)
    second_best: Found | None = None
    called: Phrase | None = None
    for place in range(at - 1, start - 1, -1):
        found = _find_report(paragraph, start, place, at)
        if found and found.cue and _WHAT_IT_CALLS.search(paragraph.letters, start, place + 1):
            called = called or (found.cue if found.phrase.head == "it" else None)
        if found and not found.weak and can_speak(found.phrase):
            document = find_document_before_colon(paragraph, at) if found.cue and found.cue.letter == "L" else None
            return found._replace(cue=document or called or found.cue)
        second_best = second_best or found
    source = _FROM.search(paragraph.letters, max(start, at - 7), at)
    if source and not second_best and paragraph.phrases[source.start("from")].head in ("from", "by"):
        return Found(paragraph.phrases[source.start("speaker")], None, "from whom it comes")
    return second_best or find_main_subject(paragraph, start, at, _find_word_before_colon(paragraph, start, at))


def _find_word_before_colon(paragraph: Paragraph, start: int, at: int) -> Phrase | None:
    """What reports the stretch that a colon leads in: a document, or a verb that can be of speech ("offered one:")."""
    if not paragraph.letters.endswith(":", start, at):
        return None
    if paragraph.letters.endswith("V:", start, at):
        return paragraph.phrases[at - 2]
    verbs = (p for p in paragraph.phrases[start : at - 1] if p.letter == "v" and p.head in SPEECH_VERBS)
    return find_document_before_colon(paragraph, at) or next(verbs, None)


def _find_report(paragraph: Paragraph, start: int, place: int, at: int) -> Found | None:
    """The report of the stretch `at` by the phrase `place`, if that reports."""
    letter, cue = paragraph.letters[place], paragraph.phrases[place]
    if letter == "K":
        return _find_source(paragraph, place, at)
    if letter == "G":
        if OTHERS_VERB.match(paragraph.letters, place):
            return None
        document = find_displayed(paragraph, place - 1) if place > start else None
        if document := document or find_relayed_document(paragraph, place):
            return Found(document, cue, "what can be read")
        if said := _SAID_BEFORE.match(paragraph.letters, start, place):
            return Found(find_name_beside(paragraph, said.start("speaker")), cue, "speaker of the quotation before")
        return _find_absolute(paragraph, start, place) or find_main_subject(paragraph, start, place, cue)
    if letter == "L" and at - place < AGENT_DISTANCE and (agent := AGENT.match(paragraph.letters, at + 1, at + 6)):
        return Found(find_name_beside(paragraph, agent.start("speaker")), cue, "by whom it is called so")
    goes_on = letter in "VL" and paragraph.letters[place - 1 : place] == "C"  # "said Mara Quill, and added"
    if goes_on and (said := _SAID_BEFORE.match(paragraph.letters, start, place)):
        return Found(find_name_beside(paragraph, said.start("speaker")), cue, "speaker of the quotation before")
    if letter in "VL":
        return find_subject(paragraph, start, place)
    if letter == "v":
        return find_learned(paragraph, start, place, at)
    return _find_owner(paragraph, start, place, at) if letter == "n" else None


def _find_source(paragraph: Paragraph, place: int, at: int) -> Found | None:
    """Whom "according to" names."""
    for source in range(place + 1, at):
        if paragraph.letters[source] in "Nnho" or paragraph.letters[source : source + 2] == "p,":
            return Found(find_name_beside(paragraph, source), paragraph.phrases[place], "according to, before")
    return None


def _find_owner(paragraph: Paragraph, start: int, place: int, at: int) -> Found | None:
    """Whose words a noun for an utterance right before the stretch announces ("her call for …")."""
    noun = paragraph.phrases[place]
    if not noun.owner or noun.head not in SPOKEN or not _ADJACENT.match(paragraph.letters, place + 1, at):
        return None
    if any(letter in "VLG" for letter in paragraph.letters[start:place]):
        return None
    return Found(noun.owner, noun.words[-1]._replace(letter="n"), "owner of the words")


def _find_absolute(paragraph: Paragraph, start: int, place: int) -> Found | None:
    """The participle's own subject: whom somebody quotes as saying it, or who stands after "with"."""
    left = paragraph.letters[start:place]
    if quoted := _AS_SAYING.search(left):
        return Found(paragraph.phrases[start + quoted.start("speaker")], paragraph.phrases[place], "as saying")
    filmed = _FILMED.search(left)
    if filmed and paragraph.phrases[start + filmed.start("film")].head in _FILMS:
        return Found(paragraph.phrases[start + filmed.start("speaker")], paragraph.phrases[place], "seen in a film")
    if relative := _RELATIVE_SUBJECT.search(left):
        subject = find_name_beside(paragraph, start + max(relative.start("speaker"), relative.start("other")))
        return Found(subject, paragraph.phrases[place], "subject of its clause")
    found = _ABSOLUTE.search(left)
    if not found or paragraph.phrases[start + found.start("with")].words[0].text != "with":
        return None
    return Found(paragraph.phrases[start + found.start("speaker")], paragraph.phrases[place], "subject after with")


def _ends_open(text: str, stretch: Phrase) -> bool:
    """Whether the stretch ends with a sign that lets the reporter's sentence go on after it."""
    last = text[max(stretch.start, stretch.end - 4) : stretch.end].rstrip("\"'’” ")[-1:]
    return (last and last in ",?!—-–…") or text[stretch.end + 1 : stretch.end + 2] == ","


def _find_after(paragraph: Paragraph, at: int) -> Found | None:
    """The speaker right after the stretch."""
    right = paragraph.letters[at + 1 : at + 1 + WINDOW]
    if paragraph.letters[at] == "q":
        following = paragraph.phrases[at + 1].words if right else ()
        if right[:1] not in tuple("VKC-h") or not following or following[0].text[:1].isupper():
            return None
    return _match_right(paragraph, at, right, _AFTER)


def _find_relayed(paragraph: Paragraph, start: int, at: int, relay: Found) -> Found | None:
    """Whose words somebody unknown only passes on, by the words before the stretch."""
    first, last = relay.phrase.words[0], relay.phrase.words[-1]
    if relay.cue and relay.cue.letter == "K" and start < at and relay.phrase.head not in DOCUMENTS:
        told = find_before(paragraph, start, at)  # "called it “…,” per the Tide Herald"
        is_told = told and told.cue and not told.weak and told.cue.letter in "VL" and told.cue.head not in DEALS
        return told if is_told else None
    if relay.phrase.letter != "n" or first.text.lower() == "the" or first.letter == "p" or last.letter != "r":
        return None
    if not _RELAYED.search(paragraph.letters[start:at]):
        return None
    told = find_before(paragraph, start, at)
    return told if told and told.cue and not told.weak and told.cue.head not in THOUGHTS else None


def _find_at_the_end(paragraph: Paragraph, at: int) -> Found | None:
    """The speaker whom the end of the sentence names."""
    right = paragraph.letters[at + 1 : at + 1 + WINDOW]
    end = next((place for place, letter in enumerate(right) if letter in ".q;"), len(right))
    return _match_right(paragraph, at, right[: end + 1], _AT_THE_END)


def _match_right(paragraph: Paragraph, at: int, right: str, rows: Patterns) -> Found | None:
    """The first of the rows that matches the letters right of the stretch."""
    for name, pattern in rows:
        if match := pattern.match(right):
            cue = paragraph.phrases[at + 1 + match.start("cue")] if "cue" in pattern.groupindex else None
            speaker = at + 1 + match.start("speaker")
            return Found(find_name_beside(paragraph, speaker), cue, name)
    return None


def _find_later(paragraph: Paragraph, at: int) -> Found | None:
    """The first reporting verb of a sentence that the stretch begins."""
    letters = paragraph.letters
    for place in range(at + 1, min(len(letters), at + WINDOW)):
        if letters[place] in ".Qq":
            break
        is_active = letters[place] in "VL" and not PASSIVE.search(letters, at + 1, place)
        if is_active and (found := find_subject(paragraph, at + 1, place)):
            return found
    return None
