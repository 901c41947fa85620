"""What no title of an event may be, over many sentences and over real news where it is at hand."""

import gzip
import json
import re
from pathlib import Path

import pytest

from briefings.model.article import Event, RawArticle, SourceFormat
from briefings.parse import parse_article
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.lists.item_words import LISTED
from briefings.parse.rules.small_words import TAGS

CORPORA = [Path(__file__).parents[3] / f"shared/eval/{name}-dev.jsonl.gz" for name in ("dates", "quotes")]
DATE = "2026-05-04"

_LOOSE = frozenset(word for tag in ("DET", "CONJ", "REL", "MODAL", "BE", "HAVE", "TO") for word in TAGS[tag].split())
_POINTING = frozenset("i he she it we they you its his her their our my your this that these those".split())
_COUNTS = re.compile(r"(?:one|two|three|ten|first|second|third|both|many|most|some|few|several)['’]s?\s", re.IGNORECASE)
_BARE = re.compile(r"(\w+) \(([a-z]+)\)")
_WRONG_OWNER = re.compile(r"s['’]s\b|['’]s['’]s")
_COMMA = re.compile(r"[,;:–-]$|,[”\"’]$")


def faults_of(title: str) -> list[str]:
    """What is wrong with the title, in words."""
    name = re.sub(r" \([^()]*\)$", "", title)
    bare = _BARE.fullmatch(title)
    checks = {
        "ends on a mark": _COMMA.search(name),
        "ends on a small word": name.rpartition(" ")[2].lower() in _LOOSE,
        "begins with a pronoun": name.partition(" ")[0].lower() in _POINTING and not name.startswith("US "),
        "has a number as owner": _COUNTS.match(name),
        "is a bare noun with a bare noun in brackets": bare and bare[1].lower() in KIND_OF_NOUN,
        "has a possessive that is none": _WRONG_OWNER.search(name),
        "leaves a mark open": name.count('"') % 2 or name.count("“") != name.count("”"),
        "is too long": len(title.split()) > 30,
    }
    return [f"{title!r} {fault}" for fault, holds in checks.items() if holds]


def read_events(text: str, published: str) -> tuple[Event, ...]:
    return parse_article(RawArticle(text, SourceFormat.TEXT, fallback_published=published)).events


@pytest.mark.parametrize("corpus", CORPORA, ids=lambda path: path.stem)
def test_no_title_of_real_news_hangs_loose_or_points_at_something_untold(corpus: Path) -> None:
    if not corpus.exists():
        pytest.skip(f"{corpus.name} is not beside the project")
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    told = [e for a in articles for e in read_events(a["text"], a["published"]) if e.rule != LISTED]
    assert told
    assert [fault for event in told for fault in faults_of(event.title)] == []


_DOERS = """
Mara Quill; The two; Both sides; Its pilots; The first; All six of them; The Harbour Rovers; They; He; Many
Members of the tram board; Tom Abel, who heads the quay, ; Sailors in Varn; The governor
"""
_DEEDS = """
meet; vote on its budget; speak at the gala; hold a vote; testify; close their doors; travel to Penn; strike; begin
follow on the heels of the mayor; take up the matter; plead guilty; debate the plan again; sign up; publish its results
announce a plan designed to help; walk out as early as noon
"""
_FRAMES = """
{doer} will {deed} on May 20.; {doer} must {deed} by May 20.; In Varn {doer} is to {deed} on May 20, too.
The pier's May 20 vote matters to whoever will {deed}. {doer} knew.; {doer} would {deed} at a hearing May 20.
There is a change of mind before the May 20 primary. {doer} will {deed} on May 21.; {doer} may {deed} on May 20, too.
"""


def entries(table: str) -> list[str]:
    return [entry.strip() for entry in re.split("[;\n]", table) if entry.strip()]


@pytest.mark.parametrize("frame", entries(_FRAMES))
def test_no_title_hangs_loose_whoever_does_whatever(frame: str) -> None:
    told = [frame.format(doer=doer, deed=deed) for doer in entries(_DOERS) for deed in entries(_DEEDS)]
    events = [e for line in told for e in read_events(f"Harbour towns to share pilots\n\nVARN -- {line}\n", DATE)]
    assert events
    assert [fault for event in events for fault in faults_of(event.title)] == []


@pytest.mark.parametrize(
    "title",
    ["Vote (mind)", '"Salt and Wind,"', "Two's meeting", "Its pilots' vote", "Rovers's dinner", "Talks with the"],
)
def test_such_a_title_would_be_found(title: str) -> None:
    assert faults_of(title)
