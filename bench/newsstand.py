"""Invented articles in any number, for benches: each with sections, quotes, dates ahead and a story of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

PLACES = ("Arden", "Belmore", "Castry", "Dunholt", "Estwick", "Farrow", "Galden", "Hartsea", "Imber", "Jessop")
THINGS = ("harbour", "tramway", "orchard", "reservoir", "archive", "market", "bridge", "observatory", "mill", "library")
ACTS = ("talks", "hearing", "vote", "summit", "meeting", "debate")
FIRST = ("Ada", "Bram", "Cleo", "Dario", "Elin", "Fergus", "Greta", "Hugo", "Ines", "Jonas")
LAST = ("Holt", "Karsten", "Lowe", "Merrin", "Novak", "Oakes", "Pryce", "Quill", "Rask", "Sorel")


STORIES = 600
DAYS = 120


@dataclass(frozen=True, slots=True)
class Story:
    """What several articles tell of: two towns that meet over something on a day to come."""

    place: str
    other: str
    thing: str
    act: str
    on: date


def write_articles(folder: Path, count: int, newest: date, *, seed: int = 1) -> None:
    """`count` text files of the `DAYS` up to `newest`, over `STORIES` stories; the same for the same seed."""
    random = Random(seed)
    stories = [_invent(random, newest) for _ in range(STORIES)]
    for number in range(count):
        published = newest - timedelta(days=random.randrange(DAYS))
        text = "\n\n".join(_paragraphs(random, number, published, random.choice(stories)))
        (folder / f"{number:05}.txt").write_text(text, "utf-8")


def _invent(random: Random, newest: date) -> Story:
    place, other = random.sample(PLACES, 2)
    ahead = newest + timedelta(days=random.randrange(1, 200))
    return Story(place, other, random.choice(THINGS), random.choice(ACTS), ahead)


def _paragraphs(random: Random, number: int, published: date, story: Story) -> Iterator[str]:
    place, other, thing, on = story.place, story.other, story.thing, story.on
    speaker, second = (f"{random.choice(FIRST)} {random.choice(LAST)}" for _ in range(2))
    yield f"{published:%B} {published.day}, {published.year} - City"
    yield f"{place} and {other} look at the {thing} again, item {number}"
    yield f"The {thing} of {place} has waited {random.randrange(2, 40)} years for a decision, both councils said."
    if number % 3 == 0:
        yield f"{place} and {other} will hold {story.act} on the {thing} on {on:%B} {on.day}, {on.year} at 10 a.m. GMT."
    yield f"The big picture: Nobody in {place} remembers who first asked for the {thing}, and nobody in {other} forgot."
    yield f'"We have counted every stone of the {thing}, twice," said Mayor {speaker} of {place}.'
    yield f'"{other} will come with open hands and a full notebook," said {second}, who speaks for {other}.'
