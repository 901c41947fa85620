"""Invented articles in any number, for benches: each with sections, quotes, dates ahead and a story of its own."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

PLACES = ("Arden", "Belmore", "Castry", "Dunholt", "Estwick", "Farrow", "Galden", "Hartsea", "Imber", "Jessop")
THINGS = ("harbour", "tramway", "orchard", "reservoir", "archive", "market", "bridge", "observatory", "mill", "library")
ACTS = ("talks", "hearing", "vote", "summit", "meeting", "debate")
FIRST = ("Ada", "Bram", "Cleo", "Dario", "Elin", "Fergus", "Greta", "Hugo", "Ines", "Jonas")
LAST = ("Holt", "Karsten", "Lowe", "Merrin", "Novak", "Oakes", "Pryce", "Quill", "Rask", "Sorel")


def write_articles(folder: Path, count: int, newest: date, *, seed: int = 1) -> None:
    """`count` text files of the 120 days up to `newest`; the same for the same seed."""
    random = Random(seed)
    for number in range(count):
        published = newest - timedelta(days=random.randrange(120))
        (folder / f"{number:05}.txt").write_text("\n\n".join(_paragraphs(random, number, published)), "utf-8")


def _paragraphs(random: Random, number: int, published: date) -> Iterator[str]:
    place, other = random.sample(PLACES, 2)
    thing, act = random.choice(THINGS), random.choice(ACTS)
    speaker, second = (f"{random.choice(FIRST)} {random.choice(LAST)}" for _ in range(2))
    ahead = published + timedelta(days=random.randrange(2, 160))
    yield f"{published:%B} {published.day}, {published.year} - City"
    yield f"{place} and {other} set a date for {act} on the {thing}, item {number}"
    yield (
        f"{place} and {other} will hold {act} on the {thing} on {ahead:%B} {ahead.day}, {ahead.year} at "
        f"{random.randrange(8, 20)}:00 GMT in {place}, both councils said."
    )
    yield f"The big picture: The {thing} of {place} has waited {random.randrange(2, 40)} years for a decision."
    yield f'"We have counted every stone of the {thing}, twice," said Mayor {speaker} of {place}.'
    yield f'"{other} will come with open hands and a full notebook," said {second}, who speaks for {other}.'
