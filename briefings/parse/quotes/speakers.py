"""Decides who says each stretch: by its own sentence, by a signature or a lead-in, or by what stands before.

Promises an answer for every stretch, None where nothing in the text tells. It never decides whether a stretch is
speech, nor which stretches make one quote.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from briefings.parse.quotes.reporting import (
    SPOKEN,
    can_speak,
    find_before,
    find_in_sentence,
    start_of_sentence,
)
from briefings.parse.quotes.scene import Scene
from briefings.parse.quotes.speech import find_cry
from briefings.parse.quotes.subjects import Found, find_main_subject
from briefings.parse.rules import attributions
from briefings.parse.text.marks import Stretch
from briefings.parse.text.phrases import Paragraph

REACH = 2
"""A speaker is carried over so many paragraphs at most."""

LONGEST_SIGNATURE = 30
"""A line of more phrases signs nothing."""

_JOINT = re.compile(attributions.JOINT)
_JOINT_BEFORE = re.compile(attributions.JOINT_BEFORE)
_SIGNED_POST = re.compile(attributions.SIGNED_POST)
_SIGNATURE = re.compile(attributions.SIGNATURE)
_SIGNED_BESIDE = re.compile(attributions.SIGNED_BESIDE)
_SIGNED_BELOW = re.compile(attributions.SIGNED_BELOW)
_POINT_MADE = re.compile(attributions.POINT_MADE)
_SAID_LAST = re.compile(attributions.SAID_LAST)


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a stretch. `cue_at`: offset of the reporting word, by which stretches under one word are told;
    `is_carried`: whether only what stands before its sentence tells who."""

    speaker: str | None
    role: str | None
    cue: str | None
    cue_at: int
    rule: str
    is_carried: bool = False


NOBODY = Attribution(None, None, None, -1, "nobody", is_carried=True)


def attribute(scene: Scene, stretches: tuple[Stretch, ...]) -> tuple[Attribution, ...]:
    """The attribution of each stretch, in order."""
    said: list[Attribution] = []
    before: Stretch | None = None
    for stretch in stretches:
        last = said[-1] if before and stretch.block - before.block <= REACH else None
        said.append(_attribute(scene, stretch, last, said[-1] if said else None))
        before = stretch
    return tuple(said)


def _attribute(scene: Scene, stretch: Stretch, last: Attribution | None, earlier: Attribution | None) -> Attribution:
    """The attribution of one stretch; `last` is that of the stretch before, if near, `earlier` however far."""
    paragraph, at = scene.find_place(stretch)
    if cry := find_cry(paragraph, at):
        return Attribution(None, None, cry.text, cry.start, "cries of nobody in particular")
    found = find_in_sentence(scene.text, paragraph, at)
    if found and found.cue:
        return _state_jointly(scene, paragraph, found)
    is_led_in = found is not None and paragraph.letters[:at].endswith(":")
    signature = _find_signature(scene, stretch, at)
    if not signature and (post := _find_signed_post(scene, stretch)):
        return post
    is_first = not any(letter in "Qq" for letter in paragraph.letters[:at])
    found = signature or (_find_lead_in(scene, stretch.block) if is_first and not is_led_in else None) or found
    if found and (can_speak(found.phrase) or not at):
        return _state(scene, found)
    carried = _carry_over(scene, stretch.block, at, last)
    told = scene.text[stretch.start : stretch.end]
    if not at and earlier and earlier.speaker and carried.speaker and _tells_of(told, carried.speaker):
        return replace(earlier, cue=None, cue_at=-1, rule="carried over", is_carried=True)
    return carried


def _state(scene: Scene, found: Found) -> Attribution:
    """What was found, with the name that its phrase stands for. Of a thing that neither speaks nor says, its owner
    does."""
    phrase, cue = found.phrase, found.cue
    says = can_speak(phrase) or (cue is not None and cue.letter == "V")
    speaker, role = scene.name(phrase if says or not phrase.owner else phrase.owner)
    if not cue:
        return Attribution(speaker, role, None, -1, found.rule)
    return Attribution(speaker, role, scene.text[cue.start : cue.end], cue.start, found.rule)


def _state_jointly(scene: Scene, paragraph: Paragraph, found: Found) -> Attribution:
    """The same for the one or two who speak; two have no role in common."""
    said = _state(scene, found)
    at = bisect_left(paragraph.phrases, found.phrase.start, key=lambda phrase: phrase.start)
    before = _JOINT_BEFORE.search(paragraph.letters, max(0, at - 11), at)
    if before and paragraph.phrases[at - 1].head == "and" and found.cue and found.cue.start > found.phrase.start:
        one, _ = scene.name(paragraph.phrases[before.start("one")])
        return replace(said, speaker=f"{one} and {said.speaker}", role=None)
    joint = _JOINT.match(paragraph.letters, at)
    if not joint or paragraph.phrases[at : at + 1] != (found.phrase,):
        return said
    other, _ = scene.name(paragraph.phrases[joint.start("other")])
    return replace(said, speaker=f"{said.speaker} and {other}", role=None)


def _find_signed_post(scene: Scene, stretch: Stretch) -> Attribution | None:
    """By whom an embedded post is that stands without marks: the line below it names the account."""
    below = scene.paragraphs[stretch.block + 1 : stretch.block + 2]
    if stretch.start != stretch.outer_start or not below or not below[0].phrases:
        return None
    signed = _SIGNED_POST.match(scene.text, below[0].phrases[0].start)
    if not signed:
        return None
    start, end = signed.span("name")
    name = next((p for p in below[0].phrases if p.letter == "N" and (p.start, p.end) == (start, end)), None)
    speaker, role = scene.name(name) if name else (signed["name"], None)
    return Attribution(speaker, role, None, -1, "signed post")


def _find_signature(scene: Scene, stretch: Stretch, at: int) -> Found | None:
    """The name that signs the paragraph, at its end after a dash or alone in the paragraph below."""
    paragraph = scene.paragraphs[stretch.block]
    if signature := _SIGNATURE.search(paragraph.letters, max(at, len(paragraph.letters) - 12)):
        return Found(paragraph.phrases[signature.start("speaker")], None, "signed with a dash")
    if beside := _SIGNED_BESIDE.fullmatch(paragraph.letters[: LONGEST_SIGNATURE + 1]):
        return Found(paragraph.phrases[beside.start("speaker")], None, "signed right behind")
    if len(paragraph.phrases) > 1 or stretch.block + 1 >= len(scene.paragraphs):
        return None
    below = scene.paragraphs[stretch.block + 1]
    signature = _SIGNED_BELOW.fullmatch(below.letters[:LONGEST_SIGNATURE])
    is_unmarked = stretch.start == stretch.outer_start
    if signature and (signature["dash"] or is_unmarked or below.letters.startswith("N,n")):
        return Found(below.phrases[signature.start("speaker")], None, "signed below")
    return None


def _find_lead_in(scene: Scene, block: int) -> Found | None:
    """The speaker of the paragraph before, where that ends in a colon."""
    before = scene.paragraphs[block - 1] if block else None
    if not before or not before.letters.endswith(":"):
        return None
    end = len(before.letters) - 1
    found = find_before(before, start_of_sentence(before.letters, end), end)
    return Found(found.phrase, None, "lead-in with a colon") if found else None


def attribute_below(scene: Scene, block: int) -> Attribution | None:
    """The person with whom the paragraph below a heading begins."""
    below = scene.paragraphs[block + 1] if block + 1 < len(scene.paragraphs) else None
    found = find_main_subject(below, 0, below.letters.find(".")) if below else None
    figure = scene.find_named(found.phrase.end) if found else None
    if not found or not figure or figure.human <= 0:
        return None
    return Attribution(figure.text, figure.role, None, -1, "who acts below a heading", is_carried=True)


def _carry_over(scene: Scene, block: int, at: int, last: Attribution | None) -> Attribution:
    """The speaker of the sentence before phrase `at`: who says its quotation, or else its subject."""
    at = start_of_sentence(scene.paragraphs[block].letters, at)
    if not at and block:
        block, at = block - 1, len(scene.paragraphs[block - 1].phrases)
    paragraph = scene.paragraphs[block]
    letters = paragraph.letters
    while at and letters[at - 1] in ".:":
        at -= 1
    start = start_of_sentence(letters, at)
    carried = Attribution(last.speaker, last.role, None, -1, "carried over", is_carried=True) if last else NOBODY
    if last and any(letter in "Qq" for letter in letters[max(0, start - 1) : at]):
        return carried
    said_last = _SAID_LAST.match(letters, start, at)
    speaks = paragraph.phrases[said_last.start("speaker")] if said_last else None
    made = _POINT_MADE.match(letters, start, at)
    if made and paragraph.phrases[start].head in ("it", "that", "this"):
        speaks = paragraph.phrases[made.start("speaker")]
    found = Found(speaks, None, "") if speaks else find_main_subject(paragraph, start, at)
    if not found or (last and found.phrase.letter == "n" and any(letter in "Qq" for letter in letters[:at])):
        return carried
    owner = found.phrase.owner  # "Mara Quill's response?", "Her street is flooded."
    is_owned = owner is not None and (found.phrase.head in SPOKEN or not can_speak(found.phrase))
    speaker, role = scene.name(owner if is_owned and owner else found.phrase)
    return Attribution(speaker, role, None, -1, "subject of the sentence before", is_carried=True)


def _tells_of(words: str, speaker: str) -> bool:
    """Whether words tell of somebody by the last word of the name, as nobody does who speaks ("Dr Quill must go")."""
    last = speaker.rpartition(" ")[2]
    return last[:1].isupper() and re.search(rf"\b{re.escape(last)}\b", words) is not None
