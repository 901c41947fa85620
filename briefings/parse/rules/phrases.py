"""How words make up a noun phrase: patterns over the letters of words (see `rules/attributions.py`), tried in this
order. Data only. Further letters of words: d determiner, p possessive pronoun, r a person's role, m a group or a
document, T a title or a role with a capital, N a word with a capital, x a particle in a name, z a word in -s.
"""

NAME = "(?:x?N(?:[Nx]|&(?=N))*)"

PHRASES = (
    "h",
    f"(?:[dp]|(?<=s))D?[jv#wNTxm]*(?:z?[rm]|T)(?:[wNj]?[rmT])*(?:(?<=[rT])T*{NAME})?",
    f"(?:[dp]|(?<=s))[jv#]*T*{NAME}(?:[wz]{{1,2}}(?![wzdpN#]))?",
    "(?:[dp]|(?<=s))[jv#]*[wz]{1,3}",
    f"[j#]*(?:T*{NAME})?(?:[jw]{{0,2}}(?:z?[rm]|T))+(?:(?<=[rT])T*{NAME})?",
    f"T*{NAME}",
    "T",
    "#[wz]",
)
