"""Decides who says each stretch, and which word reports it.

Promises an answer for every stretch, None where nothing in the text tells; the patterns are `rules/attributions.py`.
It never decides whether a stretch is speech, nor which stretches make one quote.
"""

import re
from dataclasses import dataclass

from briefings.parse.marks import Stretch
from briefings.parse.match import expand
from briefings.parse.phrases import Paragraph, Phrase
from briefings.parse.row import AttributionRow
from briefings.parse.rules import attributions, cues, roles
from briefings.parse.scene import Scene
from briefings.parse.words import pluralize

WINDOW = 60
"""Phrases to each side of a stretch that are looked at; it bounds the work for a sentence without an end."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a stretch. `cue_at`: offset of the reporting word, by which stretches under one word are told."""

    speaker: str | None
    role: str | None
    cue: str | None
    cue_at: int
    rule: str


NOBODY = Attribution(None, None, None, -1, "nobody")

_Pattern = tuple[str, re.Pattern[str]]


def _compile(rows: tuple[AttributionRow, ...]) -> tuple[_Pattern, ...]:
    return tuple((row.name, re.compile(expand(row.pattern, attributions.PARTS))) for row in rows)


_AFTER = _compile(attributions.AFTER)
_SUBJECTS = _compile(attributions.SUBJECTS)
_MAIN = _compile(attributions.MAIN_SUBJECTS)
_TRAILING_CLAUSES = _compile(attributions.TRAILING)
_ABSOLUTE = re.compile(attributions.ABSOLUTE)
_AGENT_AFTER = re.compile(attributions.AGENT_AFTER)
_OPENING = re.compile(attributions.OPENING)
_AS_SAID = re.compile(expand(attributions.AS_SAID, attributions.PARTS))
_SPOKEN = frozenset(pluralize(cues.SPOKEN.split()))
_NAMED_BEFORE = re.compile(attributions.NAMED_BEFORE)
_BELOW = re.compile(attributions.BELOW)
_CRIES = frozenset(pluralize(roles.CRIES.split()))
_NAMED = re.compile(attributions.NAMED)
_TRAILING = re.compile(r".*,(?P<speaker>[Nnh])[^,;:]{0,12}?(?P<cue>V)[^,;:]{0,8}$")
_INVERTED = re.compile(r"[AD]*[Nnh]")
_ADJACENT = re.compile(r"[PtSZ,:]{0,2}d?")
_SIGNATURE = re.compile(r"[Qq.]-(?P<speaker>[Nn])(?:,[^.]{0,8})?\.?$")
_PASSIVE = re.compile(r"B[AD]*$")
_AGENT = re.compile(r"[^.]{0,12}?b(?P<speaker>[Nn])")


@dataclass(frozen=True, slots=True)
class _Found:
    """The phrase that speaks, the phrase that reports, and the rule that found them."""

    phrase: Phrase
    cue: Phrase | None
    rule: str


def attribute(scene: Scene, stretches: tuple[Stretch, ...]) -> tuple[Attribution, ...]:
    """The attribution of each stretch, in order."""
    said: list[Attribution] = []
    for stretch in stretches:
        paragraph = scene.paragraphs[stretch.block]
        at = scene.places[stretch.start]
        found = _find_in_sentence(scene.text, paragraph, at)
        if not (found and found.cue):
            if cry := _find_cry(paragraph, at):
                said.append(cry)
                continue
            found = (
                _find_signature(paragraph, at)
                or _find_signature_below(scene, stretch)
                or _find_lead_in(scene, stretch.block)
                or found
            )
            if found and not found.cue and not _can_speak(found.phrase) and at:
                found = None
        said.append(_state(scene, found) if found else _carry(scene, stretch, at, said, stretches))
    return tuple(said)


def _state(scene: Scene, found: _Found) -> Attribution:
    phrase = found.phrase
    if phrase.owner and phrase.letter == "n" and phrase.words[-1].letter in "wz":
        phrase = phrase.owner
    speaker, role = scene.name(phrase)
    cue = found.cue
    if not cue:
        return Attribution(speaker, role, None, -1, found.rule)
    return Attribution(speaker, role, scene.text[cue.start : cue.end], cue.start, found.rule)


def _find_in_sentence(text: str, paragraph: Paragraph, at: int) -> _Found | None:
    letters = paragraph.letters
    start = _start_of_sentence(letters, at)
    has_cue = any(letter in "VLGK" for letter in letters[start:at])
    is_open = letters[at] == "Q" and _ends_open(text, paragraph.phrases[at])
    if (is_open or start == at) and (found := _find_after(paragraph, at)):
        return found
    if not has_cue and (found := _find_trailing(paragraph, at)):
        return found
    if start < at:
        return _find_before(paragraph, start, at) or _find_main(paragraph, start, at)
    return _find_later(paragraph, at) if letters[at] == "Q" else None


def _find_trailing(paragraph: Paragraph, at: int) -> _Found | None:
    """The speaker whom the end of the sentence names."""
    right = paragraph.letters[at + 1 : at + 1 + WINDOW]
    end = next((place for place, letter in enumerate(right) if letter in ".q;"), len(right))
    right = right[: end + 1]
    for name, pattern in _TRAILING_CLAUSES:
        if match := pattern.match(right):
            cue = paragraph.phrases[at + 1 + match.start("cue")]
            return _Found(_find_name_beside(paragraph, at + 1 + match.start("speaker")), cue, name)
    return None


def _find_signature(paragraph: Paragraph, at: int) -> _Found | None:
    """The name that signs the whole paragraph after a dash."""
    signature = _SIGNATURE.search(paragraph.letters, max(at, len(paragraph.letters) - 12))
    return _Found(paragraph.phrases[signature.start("speaker")], None, "signed with a dash") if signature else None


def _find_signature_below(scene: Scene, stretch: Stretch) -> _Found | None:
    """The name that signs a paragraph of speech alone in the paragraph below."""
    if len(scene.paragraphs[stretch.block].phrases) > 1 or stretch.block + 1 >= len(scene.paragraphs):
        return None
    below = scene.paragraphs[stretch.block + 1]
    found = _BELOW.fullmatch(below.letters[:20])
    if not found or (not found["dash"] and stretch.start != stretch.outer_start):
        return None
    return _Found(below.phrases[found.start("speaker")], None, "signed below")


def _find_cry(paragraph: Paragraph, at: int) -> Attribution | None:
    """What nobody in particular says ("shouts of …")."""
    if at < 2 or paragraph.letters[at - 1] != "P" or paragraph.phrases[at - 2].head not in _CRIES:
        return None
    cry = paragraph.phrases[at - 2].words[-1]
    return Attribution(None, None, cry.text, cry.start, "cries of nobody in particular")


def _find_lead_in(scene: Scene, block: int) -> _Found | None:
    """The speaker of the paragraph before, where that ends in a colon."""
    before = scene.paragraphs[block - 1] if block else None
    if not before or not before.letters.endswith(":"):
        return None
    end = len(before.letters) - 1
    start = _start_of_sentence(before.letters, end)
    found = _find_before(before, start, end) or _find_main(before, start, end)
    return _Found(found.phrase, None, "lead-in with a colon") if found else None


def _ends_open(text: str, stretch: Phrase) -> bool:
    """Whether the stretch ends with a sign that lets the reporter's sentence go on after it."""
    end = text[max(stretch.start, stretch.end - 4) : stretch.end].rstrip("\"'’” ")[-1:]
    return (end != "" and end in ",?!—-–…") or text[stretch.end + 1 : stretch.end + 2] == ","


def _start_of_sentence(letters: str, at: int) -> int:
    lowest = max(0, at - WINDOW)
    for place in range(at - 1, lowest - 1, -1):
        if letters[place] in ".q;" or (letters[place] == ":" and place < at - 1):
            return place + 1
    return lowest


def _find_after(paragraph: Paragraph, at: int) -> _Found | None:
    """The speaker right after the stretch."""
    right = paragraph.letters[at + 1 : at + 1 + WINDOW]
    if paragraph.letters[at] == "q" and right[:1] not in tuple("VKC-h"):
        return None
    for name, pattern in _AFTER:
        if match := pattern.match(right):
            cue = paragraph.phrases[at + 1 + match.start("cue")] if "cue" in pattern.groupindex else None
            return _Found(_find_name_beside(paragraph, at + 1 + match.start("speaker")), cue, name)
    return None


def _find_name_beside(paragraph: Paragraph, at: int) -> Phrase:
    """The name that stands in apposition to the noun phrase at `at`, else that phrase."""
    named = _NAMED.match(paragraph.letters, at, at + 30)
    if not named and paragraph.letters[at : at + 2] == "nR":
        named = _NAMED_BEFORE.search(paragraph.letters, max(0, at - 8), at)
    return paragraph.phrases[named.start("speaker") if named else at]


def _find_later(paragraph: Paragraph, at: int) -> _Found | None:
    """The first reporting word of a sentence that the stretch begins."""
    letters = paragraph.letters
    for place in range(at + 1, min(len(letters), at + WINDOW)):
        if letters[place] in ".Qq":
            break
        if (
            letters[place] in "VL"
            and not _PASSIVE.search(letters[at + 1 : place])
            and (found := _find_subject(paragraph, at + 1, place))
        ):
            return found
    return None


def _find_before(paragraph: Paragraph, start: int, at: int) -> _Found | None:
    """The nearest reporting word to the left that has a speaker."""
    letters = paragraph.letters
    if (as_said := _AS_SAID.match(letters[start:at])) and paragraph.phrases[start + as_said.start("cue")].letter == "V":
        cue = paragraph.phrases[start + as_said.start("cue")]
        return _Found(_find_name_beside(paragraph, start + as_said.start("speaker")), cue, "as somebody says")
    if opening := _OPENING.match(letters[start:at]):
        start += opening.end()
    fallback: _Found | None = None
    for place in range(at - 1, start - 1, -1):
        letter, cue = letters[place], paragraph.phrases[place]
        found: _Found | None = None
        if letter == "K":
            nearby = next((p for p in range(place + 1, at) if letters[p] in "Nnh"), None)
            found = (nearby and _Found(paragraph.phrases[nearby], cue, "according to, before")) or None
        elif letter == "G":
            found = _find_absolute(paragraph, start, place) or _find_main(paragraph, start, place, cue)
        elif letter in "VL":
            found = _find_subject(paragraph, start, place)
            if letter == "L" and at - place < 5 and (agent := _AGENT_AFTER.match(letters, at + 1)):
                found = _Found(paragraph.phrases[agent.start("speaker")], cue, "by whom it is called so")
        elif letter == "n" and cue.owner and cue.head in _SPOKEN and _ADJACENT.fullmatch(letters, place + 1, at):
            if not any(letter in "VLG" for letter in letters[start:place]):
                found = _Found(cue.owner, Phrase("n", cue.words[-1].start, cue.end), "owner of the words")
        if not found and letter == "V" and letters[place - 1 : place] == "S":
            found = _find_main(paragraph, start, place, cue)
        if found and _can_speak(found.phrase):
            return found
        fallback = fallback or found
    return fallback


def _find_absolute(paragraph: Paragraph, start: int, place: int) -> _Found | None:
    """The participle's own subject after "with"."""
    found = _ABSOLUTE.search(paragraph.letters[start:place])
    if not found or paragraph.phrases[start + found.start("with")].words[0].text != "with":
        return None
    return _Found(paragraph.phrases[start + found.start("speaker")], paragraph.phrases[place], "subject after with")


def _can_speak(phrase: Phrase) -> bool:
    """Whether the phrase is one for a person, a body or a document."""
    return phrase.letter != "n" or phrase.words[-1].letter in "rTmN"


def _find_subject(paragraph: Paragraph, start: int, place: int) -> _Found | None:
    """The subject of the reporting word at `place`, or of a passive the one by whom it is said."""
    left, cue = paragraph.letters[start:place], paragraph.phrases[place]
    if _PASSIVE.search(left):
        agent = _AGENT.match(paragraph.letters[place + 1 : place + 20])
        return _Found(paragraph.phrases[place + 1 + agent.start("speaker")], cue, "passive") if agent else None
    for name, pattern in _SUBJECTS:
        if match := pattern.search(left):
            return _Found(_find_name_beside(paragraph, start + match.start("speaker")), cue, name)
    if (not left or left[-1] in "Qq,") and (inverted := _INVERTED.match(paragraph.letters, place + 1)):
        return _Found(_find_name_beside(paragraph, inverted.end() - 1), cue, "verb before speaker")
    return None


def _find_main(paragraph: Paragraph, start: int, at: int, cue: Phrase | None = None) -> _Found | None:
    """The subject of the sentence, whatever its verb."""
    if opening := _OPENING.match(paragraph.letters[start:at]):
        start += opening.end()
    left = paragraph.letters[start:at]
    for name, pattern in _MAIN:
        if match := pattern.match(left):
            return _Found(_find_name_beside(paragraph, start + match.start("speaker")), cue, name)
    return None


def _carry(
    scene: Scene, stretch: Stretch, at: int, said: list[Attribution], stretches: tuple[Stretch, ...]
) -> Attribution:
    """The speaker of the sentence before, or of the paragraph before."""
    last = said[-1] if said and stretch.block - stretches[len(said) - 1].block <= 2 else None
    number, end = stretch.block, at
    if not at:
        number, end = number - 1, len(scene.paragraphs[number - 1].phrases) if number else 0
    paragraph = scene.paragraphs[max(number, 0)]
    letters = paragraph.letters
    while end and letters[end - 1] in ".:":
        end -= 1
    start = _start_of_sentence(letters, end)
    if last and any(letter in "Qq" for letter in letters[max(0, start - 1) : end]):
        return Attribution(last.speaker, last.role, None, -1, "carried over")
    if trailing := _TRAILING.match(letters, start, end):
        found: _Found | None = _Found(
            paragraph.phrases[trailing.start("speaker")], None, "speaker of the sentence before"
        )
    else:
        found = _find_main(paragraph, start, end)
    if found and last and found.phrase.letter == "n" and any(letter in "Qq" for letter in letters[:end]):
        return Attribution(last.speaker, last.role, None, -1, "carried over")
    if found:
        speaker, role = scene.name(found.phrase)
        return Attribution(speaker, role, None, -1, "subject of the sentence before")
    return Attribution(last.speaker, last.role, None, -1, "carried over") if last else NOBODY
