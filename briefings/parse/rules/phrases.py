"""How words make up a noun phrase: patterns over the letters of words (see `rules/letters.py`), tried in this
order. Data only.
"""

NAME = "(?:x?N(?:[Nx]|&(?=N)){0,11})"

PHRASES = (
    "h",
    f"(?:[dp]d?|(?<=s))D?[jv#wNTxm&]{{0,10}}(?:z?[rm]|T)(?:[wNj]?[rmT]){{0,4}}(?:(?<=[rT])T{{0,4}}{NAME})?",
    f"(?:[dp]|(?<=s))[jv#]{{0,6}}T{{0,4}}{NAME}(?:[wz]{{1,2}}(?![wzdpN#Qq:]))?",
    "(?:[dp]|(?<=s))[jv#]{0,6}[wz]{1,3}",
    f"[j#]{{0,6}}(?:T{{0,4}}{NAME})?(?:[jw]{{0,2}}(?:z?[rm]|T)){{1,6}}(?:(?<=[rT])T{{0,4}}{NAME})?",
    f"T{{0,4}}{NAME}",
    "T",
    "#w?[wz]",
)
"""Repetitions are bounded, so that a line of a million words takes no longer than its length says."""

_STATE = r",N(?=[,.][^nN]|Q|[.;]?$)"
_OF_WHAT = r"(?:P|t(?=n))(?:d?[nNj]{1,3}#?(?:(?<=N)w{1,2}(?=[,.;QP]|$))?|[wz]{1,2}(?![nN])|g|[dD#](?=[,.;]))"
_AND_WHAT = r"(?:(?<=P[nN])CN(?=[,.]))?"

APPOSITION = (
    rf"(?:,#)?(?:,N(?=,))?,(?P<role>(?:[nN]|w(?=P))(?:Cn)?(?:(?:{_OF_WHAT}){{0,2}}PN(?=PN{_STATE})"
    rf"|(?:,N,(?=P))?(?:{_OF_WHAT}){{0,3}}{_AND_WHAT}(?:t[vw][nN](?:P[nN]){{0,2}}(?:C[nN])?)?(?:(?<=PN){_STATE})?(?=[,.;:RSQqgG-]"
    r"|P[wd#]{0,2}D[,.]|bw[,.]|[vw][PbDt]|(?<=P[nN])Cn|$)))"
)
"""What follows a name and tells who that is: perhaps an age or a degree, then a noun phrase, the last
place of which may have its state ("a nurse in Erie, Pennsylvania,"), up to a participle ("a nurse based in Erie"),
with what somebody is to do ("her choice to run the port") or the address of a body ("a nurse at Quay Hospital in
Erie, Pennsylvania")."""

SIGNED = r"-N,(?P<role>[nwV][nNwzPjgC]{0,12})(?=,|$)"
"""A line that signs, with what it says of who signs ("— Mara Quill, festival patron")."""

OFFICE = r"(?<!P)(?P<role>n(?:[Pgt](?:[nN]|[wz]{1,2})){0,2})(?:[SR][^,:;.Qq]{1,16}|g[ho]|D)?,$"
"""What stands before a name and tells who that is ("the head of the council, Mara Quill,", "the firm that built it,
Quay Lines,")."""

OFFICE_OF_SOMEBODY = r"(?<=P)(?P<role>n),$"
"""Such a phrase after a preposition, of which it is sure only with a possessor ("talks with Quay's mayor, Mara
Quill")."""
