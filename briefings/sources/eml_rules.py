"""The lines of a newsletter that are about the letter and not its news. Data only."""

VIEW_ONLINE = r"(?:view|read|open|see)\b.{0,40}\b(?:browser|online|web)\b"
"""Where a letter points to its copy on the web."""

FOOTER = (
    r"^(?:you(?: are|'re|’re)? (?:receiving|received|getting|got) this|to unsubscribe|unsubscribe\b|if you no longer"
    r"|no longer want|manage (?:your )?(?:preferences|subscription)|update your (?:preferences|profile)"
    r"|this (?:e-?mail|message|newsletter) was sent|was this (?:e-?mail|newsletter)? ?forwarded|forwarded this"
    r"|copyright \(?c?\)? ?\d|©|-- ?$)"
)
"""How the first line begins of what stands under the last piece of news."""

RULE = r"^[ \t]{0,20}(?:[-=_*~#][ ]?){3,160}[ \t]{0,20}$"
"""A line of signs that is drawn between the parts of a letter or under a heading."""

HEADING_MARK = r"^[ \t]{0,4}(?:\*{2,3}|#{1,4}|>{2,3}|:{2,3}|={2,3})[ ]+(?=\S)"
"""What a letter's program puts before a heading of the part in plain text."""

LINK_ONLINE = (
    r"<a\b[^<>]{0,300}?\bhref=[\"'](?P<url>https?://[^\"'<>\s]{1,500})[\"'][^<>]{0,300}>[^<>]{0,20}"
    r"\b(?:view|read|open|see)\b[^<>]{0,40}\b(?:browser|online|web)\b"
)
"""The same in a letter's HTML."""

FORWARDED = (
    r"^-{2,20} ?(?:forwarded|original) message ?-{2,20}\n"
    r"(?P<fields>(?:[A-Za-z-]{2,12}: ?[^\n]{0,500}\n){2,8})\n"
)
"""What a mail program puts before a mail that it forwards."""
