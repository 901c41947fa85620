"""How fast the parser is: `python -m bench.parse [--quick]`.

Prints the time for each kilobyte from 1 KB to 5 MB of news, of hostile text and of random bytes, which must stay flat,
and the documents a second beside dateparser's `search_dates`, which finds dates alone, in the same run: of the
evaluation data, where that is at hand beside the project, and of invented texts. Last come those of the whole command,
its start included, beside those inside a process that runs already.
"""

import argparse
import gzip
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial

from bench.quality import DATA, SCORERS
from briefings import sources
from briefings.cli.parse import rest_collector
from briefings.errors import UnreadableSource
from briefings.model.article import SourceFormat
from briefings.parse import parse_article

SIZES = (1, 10, 100, 1_000, 5_000)
"""Kilobytes of each text."""

TRIES = 3
"""The whole command is timed so often, as whatever else the machine does can only make it slower."""

MOST_DOCUMENTS = 256
"""So many documents it is given at most: the evaluation data's number."""

HOSTILE: dict[str, str] = {
    "quotation marks": '"',
    "curly marks": "“ ” ‘ ’ ",
    "digits": "7",
    "dates": "Jan. ",
    "years": "2024 ",
    "brackets": "([{",
    "newlines": "\n",
    "one word": "a",
    "capitals": "A",
    "names": "Mr. Lee ",
    "bullets": "- a\n",
    "labels": "Why it matters: it is\n\n",
    "date lines": "Mar 4, 2024 - Markets\n\n",
    "credits": "Photo: A / B\n\n",
    "by-lines": "By Ann Lee, ",
    "dashes": " - ",
    "said": '"a," he said. ',
    "addresses": "(https://a.example ",
    "colons": "A: ",
    "stars": "**",
}
"""What is repeated to a whole text of the size."""

PAGES: dict[str, str] = {
    "open divs": "<div>",
    "open paragraphs": "<p>a",
    "less-than signs": "<",
    "entities": "&amp;&#x;",
    "classes": '<div class="photo byline"><img>',
    "links": '<a href="/a">a</a> ',
}
"""The same for HTML."""

PARTS: dict[str, str] = {
    "emphasis": "*a **a ",
    "open links": "[a](",
    "nested quotes": "> ",
    "quotes that run on": "---\na: b\n> ",
    "nested quotes that run on": "> > ---\n> a: b\n",
    "nested lists": "  - a\n",
    "headings": "# a\n",
    "tables": "|a|a|\n|-|-|\n",
    "code": "`a``",
    "front matter": "---\na: b\n",
}
"""The same for Markdown."""

MAIL = "From: Ann Lee <ann@ledger.example>\nSubject: A letter\nDate: Mon, 4 Mar 2024 06:00:00 +0000\n"
LETTERS: dict[str, tuple[str, str]] = {
    "fields": (MAIL, "X-Field: a\n"),
    "one long field": (MAIL + "X-Field: ", "a"),
    "news as a mail": (MAIL + "\n", "The board met on March 4.\n\n"),
    "quoted-printable": (MAIL + "Content-Transfer-Encoding: quoted-printable\n\n", "=E2=80=9C=\n"),
    "base64": (MAIL + "Content-Transfer-Encoding: base64\n\n", "VGhlIGJvYXJk\n"),
    "parts": (MAIL + "Content-Type: multipart/mixed; boundary=b\n\n", "--b\n\na\n"),
    "forwarded": (MAIL + "\n", "---------- Forwarded message ---------\nFrom: a\n"),
    "rules": (MAIL + "\n", "_" * 40 + "\n"),
    "flowing lines": (MAIL + "Content-Type: text/plain; format=flowed\n\n", "a \n"),
}
"""The same for mails: what stands at the head, and what is repeated behind it."""

WORDS = "the board vote talks of harbor and plan on will market in river for council".split()
NAMES = ("Tilda Marsh", "Bo Ferrer", "Ira Voss", "Orla Pym", "Lars Feldt")
DAYS = ("Monday", "March 4", "Jan. 10, 2025", "next week", "June 7 at 3 p.m. ET", "two years ago")


def write_news(size: int, seed: int = 0) -> str:
    """About `size` characters that read like news: labels, quotes, dates, bullets; always the same for a seed."""
    pick = random.Random(seed)
    blocks = ["Mar 4, 2024 - Markets", "Harbor board to vote on the old market"]
    length = 0
    while length < size:
        plain = " ".join(pick.choice(WORDS) for _ in range(14))
        block = pick.choice(
            (
                f"The {plain} on {pick.choice(DAYS)}, said {pick.choice(NAMES)}.",
                f'"We {plain}," said {pick.choice(NAMES)}, who leads the board. "It is {plain}."',
                f"Why it matters: The {plain}.",
                f"• A meeting on the {plain} is set for {pick.choice(DAYS)}.",
            )
        )
        blocks.append(block)
        length += len(block) + 2
    return "\n\n".join(blocks)


def write_page(size: int) -> str:
    """The same news as a page of paragraphs."""
    paragraphs = "".join(f"<p>{block}</p>\n" for block in write_news(size).split("\n\n"))
    return f"<!doctype html><html><body><article>{paragraphs}</article></body></html>"


def write_letter(head: str, unit: str, size: int) -> str:
    """A mail of about `size` characters."""
    return head + fill(unit, size)


def fill(unit: str, size: int) -> str:
    """`size` characters of nothing but `unit`."""
    return unit * (size // len(unit))


def take_time(work: Callable[[], object]) -> float:
    """Seconds of the processor that `work` takes, whatever else the machine has to do."""
    began = time.process_time()
    work()
    return time.process_time() - began


def parse(text: str | bytes, format: SourceFormat = SourceFormat.TEXT) -> None:
    """Reads and parses; what is refused in words counts as done."""
    try:
        parse_article(sources.read(text, format=format, fallback_published="2024-03-04"))
    except UnreadableSource:
        return


def print_row(name: str, make: Callable[[int], str | bytes], sizes: tuple[int, ...], format: SourceFormat) -> None:
    """One line: milliseconds for each kilobyte at each size."""
    cells = []
    for size in sizes:
        took = take_time(partial(parse, make(size * 1_000), format))
        cells.append(f"{1_000 * took / size:10.3f}")
    print(f"{name:20}" + "".join(cells), flush=True)


def print_growth(sizes: tuple[int, ...]) -> None:
    """Time for each kilobyte, for all kinds of text."""
    print(f"{'ms for each KB':20}" + "".join(f"{size:7} KB" for size in sizes))
    parse(write_news(1_000))
    print_row("news", write_news, sizes, SourceFormat.TEXT)
    print_row("random bytes", lambda size: random.Random(0).randbytes(size), sizes, SourceFormat.TEXT)
    for name, unit in HOSTILE.items():
        print_row(name, partial(fill, unit), sizes, SourceFormat.TEXT)
    print_row("news as HTML", write_page, sizes, SourceFormat.HTML)
    for name, unit in PAGES.items():
        print_row(name, partial(fill, unit), sizes, SourceFormat.HTML)
    print_row("news as Markdown", write_news, sizes, SourceFormat.MARKDOWN)
    for name, unit in PARTS.items():
        print_row(name, partial(fill, unit), sizes, SourceFormat.MARKDOWN)
    for name, (head, unit) in LETTERS.items():
        print_row(name, partial(write_letter, head, unit), sizes, SourceFormat.EML)


def real_news(number: int) -> list[str]:
    """So many documents of the evaluation data at most, evenly picked; none where that is not at hand."""
    file = DATA / SCORERS["dates"]
    if not file.exists():
        return []
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        texts = [str(json.loads(line)["text"]) for line in lines]
    return texts[:: max(1, len(texts) // number)][:number]


def print_rivals(number: int) -> None:
    """Documents a second on one core: everything here, dates alone in dateparser. The invented texts hold a quote or a
    meeting in almost every paragraph."""
    from dateparser.search import search_dates

    rest_collector()  # as the command does; it is the same for both sides
    print(f"\n{'documents a second':20}{'here':>10}{'dateparser':>12}{'ratio':>8}")
    invented = [write_news(2_500, seed) for seed in range(number)]
    for name, texts in (("news", real_news(number)), ("invented", invented)):
        if not texts:
            continue
        parse(texts[0])
        own = rival = 0.0
        for text in texts:  # one right after the other, so that what else the machine does weighs on both
            own += min(take_time(partial(parse, text)) for _ in range(TRIES))
            rival += min(take_time(partial(search_dates, text, languages=["en"])) for _ in range(TRIES))
        print(f"{name:20}{len(texts) / own:10.0f}{len(texts) / rival:12.0f}{rival / own:8.1f}", flush=True)


def print_command(texts: list[str]) -> None:
    """Documents a second of `briefings parse --jsonl`, and of the same work in this process; the best of some tries."""
    command = min(take_time_of_command(texts) for _ in range(TRIES))
    inside = min(sum(take_time(partial(parse, text)) for text in texts) for _ in range(TRIES))
    print(f"\n{len(texts)} documents: {len(texts) / command:.0f} a second with the start of the command ", end="")
    print(f"({1_000 * take_time_of_command([]):.0f} ms), {len(texts) / inside:.0f} without", flush=True)


def take_time_of_command(texts: list[str]) -> float:
    """Seconds of the processor that the whole command takes for the texts."""
    lines = "".join(json.dumps({"text": text, "published": "2024-03-04"}) + "\n" for text in texts)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "briefings", "parse", "--jsonl"]
    subprocess.run(command, input=lines.encode(), stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> None:
    """The command."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--quick", action="store_true", help="only up to 100 KB and 20 documents")
    quick = arguments.parse_args().quick
    print_growth(SIZES[:3] if quick else SIZES)
    print_rivals(20 if quick else 60)
    print_command(real_news(MOST_DOCUMENTS) or [write_news(2_500, seed) for seed in range(MOST_DOCUMENTS)])


if __name__ == "__main__":
    main()
