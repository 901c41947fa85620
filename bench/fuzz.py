"""Texts that nobody would write, read and parsed for as long as you like: `python -m bench.fuzz [--minutes N]`.

Mutilated articles, shuffled pieces of news and markup, sentences stitched from the examples of all rows, sentences
with words cut out and days put in, hostile repetitions, noise, in every format. Each must be parsed or refused in
words, within its time, and every span must be the text that it says. A fault is made as short as it goes and printed;
`--seed S --case N` makes it again.
"""

import argparse
import ast
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from bench.parse import HOSTILE, PAGES, PARTS
from bench.rows import read_examples
from briefings import sources
from briefings.errors import UnreadableSource
from briefings.model.article import FILE_ENDINGS, Article, RawArticle, SourceFormat
from briefings.parse import parse_article

SEEDS = Path(__file__).parents[1] / "seeds"
TESTS = Path(__file__).parents[1] / "tests" / "parse"
LONGEST_TOLD = 400
PUBLISHED = "2024-03-04"

LEAST_TIME = 1.0
"""Seconds of the processor that any text may take."""

TIME_A_KILOBYTE = 0.05
"""Seconds that each kilobyte may take beside; several times what it does on a machine that has nothing else to do."""

LONGEST_REPETITION = 60_000

PIECES = (
    "Mar 4, 2024 - Markets", "By Tilda Marsh", "Photo: Ira Voss/Bay Wire", "Quillport to close its fish market",
    "The board voted on Monday, March 4, at 3 p.m. ET to close the market.", "Why it matters: It is old.",
    '"We will fight on," said Bo Ferrer, who sells cod.', "“Never,” she added. “Not in June.", "• Talks on Jan. 10.",
    "Go deeper: The last market (https://quill.example/x)", "WHEN: Friday to May 3", "QUILLPORT, March 4 (Bay Wire) - ",
    "put off from May 3 until June 7-9", "next week", "the 1990s", "6-8 p.m. on the 3rd", "24/12/2021", "99/99/9999",
    "<p>", "</div>", "<h1>", "<time datetime='2024-13-99'>", "<figure><img alt='x'>", "<table><tr><td>", "&amp;",
    "<!--", "<script type='application/ld+json'>{", "# ", "> ", "**", "[a](", "](https://a.example)",
    "---\nx: y\n---\n", "From: Ann Lee <a@b.example>\n", "Subject: =?utf-8?q?x?=\n",
    "Content-Type: multipart/mixed; boundary=b\n", "--b\n", "=\n", "=E2=80=9C",
    "---------- Forwarded message ---------\n", "\x00", "\u2028", "\u202e", "\ufeff", "é", "😀",
    "\n", "\n\n", "\r\n", "\t", " ", "'", '"', "‘", "”", "«", "(", "- ", "1. ", ":", ".", "Jan.", "U.S.", "--", "* * *",
)  # fmt: skip
"""What texts are shuffled from and what is put into articles."""

EXAMPLES = read_examples()

JOINTS = (". ", ".\n\n", "\n", ", and ", " at midnight on ", " on ", " at ", " to ", " until ", ", ", " ")
"""What stands between two examples that are stitched together."""

DATES = (
    "on May 4",
    "May 4",
    "Friday",
    "next week",
    "at 3 p.m.",
    "from May 4 to May 9",
    "by June",
    "until Monday",
    "today",
)
"""What is put between the words of a sentence."""

Text = str | bytes
Case = tuple[Text, SourceFormat]


def make_case(seed: int, number: int) -> Case:
    """A text and the format to read it as; always the same for a seed and a number."""
    pick = random.Random(f"{seed}/{number}")
    make = pick.choice((_mutilate, _mutilate, _shuffle, _stitch, _stitch, _splice, _splice, _repeat, _make_noise))
    return make(pick)


def _mutilate(pick: random.Random) -> Case:
    """A sample article after a few cuts, copies and insertions."""
    path = pick.choice(sorted(path for path in SEEDS.rglob("*") if path.suffix in FILE_ENDINGS))
    text = path.read_text("utf-8")
    for _ in range(pick.randrange(1, 12)):
        start = pick.randrange(len(text) + 1)
        part = text[start : start + pick.choice((1, 3, 20, 200))]
        edits = ("", pick.choice(PIECES), part * pick.choice((2, 5, 50)), part[::-1], part.upper())
        text = text[:start] + pick.choice(edits) + text[start + len(part) :]
    return text, FILE_ENDINGS[path.suffix] if pick.random() < 0.8 else pick.choice(list(SourceFormat))


def _shuffle(pick: random.Random) -> Case:
    joint = pick.choice(("", " ", "\n", "\n\n"))
    return joint.join(pick.choices(PIECES, k=pick.randrange(200))), pick.choice(list(SourceFormat))


def _stitch(pick: random.Random) -> Case:
    """News whose every clause is well formed, so that rules meet which no article has brought together."""
    text = "".join(pick.choice(EXAMPLES) + pick.choice(JOINTS) for _ in range(pick.randrange(1, 60)))
    return text, SourceFormat.TEXT if pick.random() < 0.7 else pick.choice(list(SourceFormat))


@cache
def _read_sentences() -> list[str]:
    """The examples, and what the parser's tests tell: their strings of several words, in the order of files."""
    trees = (ast.parse(path.read_text("utf-8")) for path in sorted(TESTS.rglob("test_*.py")))
    held = (node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    told = (value for value in held if isinstance(value, str) and " " in value.strip() and len(value) < LONGEST_TOLD)
    return [*EXAMPLES, *told]


def _splice(pick: random.Random) -> Case:
    """A story of sentences that lack words, end early, go on as another one or have a day where none belongs."""
    sentences = [" ".join(_mangle(pick, pick.choice(_read_sentences()).split())) for _ in range(pick.randrange(1, 30))]
    return "News from the harbor\n\nMay 1, 2024\n\n" + "\n\n".join(sentences), SourceFormat.TEXT


def _mangle(pick: random.Random, words: list[str]) -> list[str]:
    at = pick.randrange(len(words))
    other = pick.choice(_read_sentences()).split()
    return pick.choice(
        (
            words[:at] + words[at + pick.randrange(1, 4) :],
            words[:at] + pick.choice(DATES).split() + words[at:],
            words[: at + 1] + other[pick.randrange(len(other)) :],
            words[: at + 1],
        )
    )


def _repeat(pick: random.Random) -> Case:
    units = [*HOSTILE.values(), *PAGES.values(), *PARTS.values(), *PIECES]
    unit = "".join(pick.choices(units, k=pick.randrange(1, 4)))
    return unit * (pick.randrange(LONGEST_REPETITION) // len(unit)), pick.choice(list(SourceFormat))


def _make_noise(pick: random.Random) -> Case:
    size = pick.randrange(3_000)
    if pick.random() < 0.5:
        return pick.randbytes(size), pick.choice(list(SourceFormat))
    planes = (0x7F, 0x7F, 0x3FF, 0xD7FF, 0x1FAFF)
    return "".join(chr(pick.randrange(pick.choice(planes))) for _ in range(size)), pick.choice(list(SourceFormat))


def find_fault(text: Text, format: SourceFormat) -> str | None:
    """What is wrong with how `text` is read and parsed, or None."""
    began = time.process_time()
    try:
        raw = sources.read(text, format=format, fallback_published=PUBLISHED)
        article = parse_article(raw)
    except UnreadableSource:
        return None
    except Exception as error:  # whatever is raised beside the expected ones is what this run is for
        return f"{type(error).__name__}: {error}"
    if time.process_time() - began > LEAST_TIME + TIME_A_KILOBYTE * len(text) / 1_000:
        return "too slow"
    return _find_false_span(raw, article)


def _find_false_span(raw: RawArticle, article: Article) -> str | None:
    text = article.text
    passages = [p for section in article.sections for p in (*section.paragraphs, *section.bullets)]
    passages += [article.lede] if article.lede else []
    stretches = [
        *((block.start, block.end) for block in raw.blocks),
        *((section.start, section.end) for section in article.sections),
        *((span.start, span.end) for event in article.events for span in (*event.spans, event.sentence)),
    ]
    checks = {
        "a passage": all(" ".join(text[p.start : p.end].split()) == p.text for p in passages),
        "a date": all(text[d.start : d.end] == d.text for d in article.dates),
        "a quote": all(" ".join(text[s.start : s.end] for s in q.spans) == q.text for q in article.quotes),
        "a stretch": all(0 <= start <= end <= len(text) for start, end in stretches),
    }
    return next((f"the place of {what} is wrong" for what, is_right in checks.items() if not is_right), None)


def shorten(text: Text, is_faulty: Callable[[Text], bool]) -> Text:
    """A shorter text with the fault, by leaving out ever smaller parts of it."""
    size = len(text) // 2
    while size:
        start = 0
        while start < len(text):
            rest = text[:start] + text[start + size :]  # type: ignore[operator]  # both are str or both bytes
            if is_faulty(rest):
                text = rest
            else:
                start += size
        size //= 2
    return text


def report(seed: int, number: int, case: Case, fault: str) -> None:
    """Prints a fault, how to make it again, and the shortest text that has it."""
    text, format = case
    kind = fault.partition(":")[0]
    print(f"\n{fault}\n  --seed {seed} --case {number}, as {format}", flush=True)
    if fault != "too slow":
        print(f"  {shorten(text, lambda t: (find_fault(t, format) or '').startswith(kind))!r}", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; 1 where a fault was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=1.0, help="how long to go on")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6), help="to repeat a run")
    parser.add_argument("--case", type=int, help="only the case of this number")
    chosen = parser.parse_args(arguments)
    until = time.monotonic() + 60 * chosen.minutes
    number, formats, faults = chosen.case or 0, Counter[str](), 0
    print(f"seed {chosen.seed}", flush=True)
    while time.monotonic() < until:
        case = make_case(chosen.seed, number)
        formats[case[1].value] += 1
        if fault := find_fault(*case):
            faults += 1
            report(chosen.seed, number, case, fault)
        if chosen.case is not None:
            break
        number += 1
    print(f"{sum(formats.values())} texts ({', '.join(f'{n} {name}' for name, n in formats.items())}): {faults} faults")
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
