"""The lines of a newsletter that are about the letter and not its news. Data only."""

VIEW_ONLINE = r"(?:view|read|open|see)\b.{0,40}\b(?:browser|online|web)\b"
"""Where a letter points to its copy on the web."""

FOOTER = (
    r"^(?:you(?: are|'re|’re)? (?:receiv|g[eo]t)\w{0,4} this|not a fan of this|to unsubscribe"
    r"|unsubscribe\b|if you no longer|no longer want"
    r"|(?:change|manage) (?:your )?(?:preferences|subscription)|update your (?:preferences|profile)"
    r"|this (?:e-?mail|message|newsletter) was sent|was this (?:e-?mail|newsletter)? ?forwarded|forwarded this"
    r"|copyright \(?c?\)? ?\d|©|-- ?$|[^\n]{2,120}[.,|·•] unsubscribe\W{0,3}$)"
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
    r"^(?:> ?)?(?:-{2,20} ?(?:forwarded|original) message ?-{2,20}|begin forwarded message:|[_-]{10,80})[ \t]{0,4}\n"
    r"(?:(?:> ?)?[ \t]{0,4}\n)?"
    r"(?P<fields>(?:(?:> ?)?(?:from|sent|date|to|cc|subject|reply-to): ?[^\n]{0,500}\n){3,8})(?:> ?)?[ \t]{0,4}\n"
)
"""What a mail program puts before a mail that it forwards."""

QUOTED = r"^> ?"
"""What it may put before each line of that."""

LETTER = r"\b(?:letter|newsletter|briefings?|briefs?|digest|notes?|updates?|alerts?|memo|desk|newsroom|team|office)$"
"""The last word of a sender's name that is no person's, besides those of a newsroom."""

KIND_OF_MAIL = (
    r"(?:(?:press|media|news) (?:release|advisory|statement)|for immediate release"
    r"|embargo(?:ed)?\b[^:]{0,60}|newsletter)"
    r" ?(?:[:|] ?| [–—-] )(?=\S)"
)
"""What a subject may begin with that is not of the headline."""
