"""Joins what "and" joins inside one name or one office: trades, fields of work, two offices of one person.

Promises one pass for each kind and the same number of words; only their letters change.
"""

import re

from briefings.parse.text.compounds import MOST_OF_AN_OFFICE, ORGANISATION, Block, names_members

_TRADES = re.compile("d[NTjr]{1,3}C[NTjr]{1,4}s?N(?!N)")
"""Letters of the name of a body after its members."""

_WORK = re.compile("[wzmN]C(?:(?<=^..)|(?<=[.qQ:,VdpsDj][wzm]C)|(?<=[.q:]NC))[wzm]{1,2}(?=r)")
"""Letters of two fields of work before what somebody is."""

_OFFICES = re.compile("(?<=[rT])C(?=[jw]{0,2}[rT]{1,3}N{1,12}+(?!T))")


def join_pairs(words: Block) -> None:
    """Marks "and" in a block where it belongs to a name or an office."""
    _join_trades(words)
    _join_work(words)
    _join_offices(words)


def _join_trades(words: Block) -> None:
    """Marks "and" between the trades of one body ("the Quay and General Workers' Union")."""
    for found in words.find(_TRADES, "C"):
        first, end = found.span()
        inside = words[first + 1 : end]
        is_body = inside[-1].text.lower() in ORGANISATION and any(names_members(word.text) for word in inside[:-1])
        if is_body and all(word.text[0].isupper() or word.letter in "sC" for word in inside):
            for at in range(first + 1, end):
                words.mark(at, "x" if words[at].letter in "sC" else "N")


def _join_work(words: Block) -> None:
    """Marks "and" between two fields of somebody's work ("health and safety officer Mara Quill")."""
    for found in words.find(_WORK, "C"):
        first = found.start()
        if words[first + 1].text not in ("and", "&") or not all(
            w.text.islower() for w in words[first + 1 : found.end()]
        ):
            continue
        words.mark(first, "j")
        words.mark(first + 1, "j")
        for at in range(first + 2, found.end()):
            words.mark(at, "w")


def _join_offices(words: Block) -> None:
    """Marks "and" between two offices of one person ("Quay Lines president and chief executive Mara Quill")."""
    for found in words.find(_OFFICES, "C"):
        at = first = found.start()
        while first and words[first - 1].letter in "NTrjwx" and at - first < MOST_OF_AN_OFFICE:
            first -= 1
        if words[at - 1].text.lower().endswith("s") or (first and words[first - 1].letter in "dpsz#"):
            continue
        words.mark(at, "w")
