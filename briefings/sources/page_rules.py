"""The lines of a web page or a letter that belong to the page and not to the story. Data only."""

FURNITURE = (
    r"(?:(?:skip )?advertisement|related(?: (?:stories|articles|content|news|coverage))?|you (?:may|might) also like"
    r"|most read|read (?:more|next)|see also|more on this story|trending|recommended(?: for you)?"
    r"|share(?: this(?: \w{4,8})?)?|follow us"
    r"|sign up|subscribe|comments?|loading|back to top|(?:story|article) continues below)\b[^.!?]{0,30}$"
    r"|(?:(?:view|read|open|see) (?:this|the|in)\b.{0,40}\b(?:browser|online)"
    r"|(?:you are|you're) receiving this|unsubscribe\b"
    r"|manage (?:your )?(?:preferences|subscription)|update your preferences|©|copyright \d|all rights reserved"
    r"|[^.!?\n]{2,60}[.,;|–-] ?all rights reserved|comments? ?\(\d{1,5}\)"
    r"|this (?:web)?site uses cookies|read more:|related:|see also:|(?:also read|read also|more):"
    r"|(?:more|top|other) (?:stories|news|letters|coverage|reading|headlines|articles):"
    r"|no longer want|forward this"
    r"|(?:log|sign) in (?:or (?:register|sign up) )?to (?:post|comment|reply|save|leave|read)\b"
    r"|click to (?:share|print|e-?mail|tweet|post|pin|copy)\b"
    r"|a version of this (?:article|story|report) (?:appears|appeared|also appears|ran|was (?:printed|published)) in\b"
    r"|(?:sponsored|(?:sponsored|promoted|paid|partner) (?:content|post|message|story|link))"
    r"(?: (?:by|from) [^:]{2,40})?: "
    r"|copyright (?:©|\(c\))|newsletter(?: sign-?ups?)?$"
    r"|(?:change|edit) your (?:e-?mail )?preferences"
    r"|you(?:['’]re)? (?:get|got|receive|getting|received) this (?:e-?mail|mail|message|(?:news)?letter)\b"
    r"|get (?:our|the|all|more) [^.!?]{0,60}\b(?:newsletters?|headlines)\b|not a fan of this\b|view in browser"
    r"|do you have an opinion on the issues\b"
    r"|sign up (?:for|to) .{0,40}\b(?:newsletter|briefing|letter|alerts|e-?mails?|updates)\b"
    r"|follow us on|was this (?:forwarded|e-?mail)).{0,300}$"
)
"""Invitations, notices and what stands over links to other stories."""

MACHINERY = (
    r"by|in|on|(?:the )?(?:video|audio|media) player (?:is|could|cannot|failed|not)\b.{0,120}"
    r"|(?:this|the) (?:video|audio|media) (?:is not|isn['’]t|could not be|cannot be|failed to) (?:available|play|load)"
    r".{0,100}"
    r"|this is a modal window\b.{0,100}|(?:beginning|end) of dialog window\b.{0,100}|loaded: [\d.]+%"
    r"|(?:play|pause|mute|unmute|replay|skip)(?: (?:video|audio|clip|episode|ad|back|forward))?"
    r"|(?:current|remaining|duration) ?(?:time)?\W{0,3}-?\d{1,2}:\d\d|stream type\b.{0,20}|playback rate\b.{0,20}"
    r"|(?:full ?screen|picture-in-picture|(?:captions?|subtitles?)(?: off| settings.{0,30})?|audio track)"
    r"|(?:listen|watch)(?: to)?(?: this| the)? (?:video|audio|clip|story|article|episode|post)\b[^.!?]{0,30}"
    r"|(?:please )?(?:enable|turn on) (?:javascript|cookies)\b.{0,100}"
    r"|(?:your browser|javascript) (?:is (?:disabled|off|not|out)|does not|doesn['’]t)\b.{0,100}"
)
"""What players and scripts leave between the lines of a story."""

REQUESTS = (
    r"(?:accept|manage|reject|allow)(?: all)?(?: cookies\b.{0,60})?"
    r"|(?:cookie|privacy) (?:settings|preferences|notice|policy)"
    r"|(?:this (?:web)?site|we)(?: and (?:our|\d{1,4}) (?:\d{1,4} )?partners)? (?:uses?|may use|stores?) cookies\b"
    r".{0,300}"
    r"|(?:share|gift|save|print|e-?mail|bookmark|copy) (?:this |full |the )?(?:article|story|link|page|post)"
    r"(?: (?:on|via|by|to|with)\b.{1,40})?|(?:share|like us|follow us) (?:on|via) .{2,60}|save for later"
    r"|(?:scroll|tap|click|swipe) to (?:continue|read|see|expand|view)\b.{0,40}"
    r"|(?:add|make) us\b.{0,20} on google|(?:already|not) a (?:subscriber|member)\b.{0,60}"
    r"|subscribe (?:to|for|now|today)\b.{0,120}|(?:enjoying|enjoyed|like|liked|love|loved) this\?.{0,120}"
    r"|(?:like|liking|enjoy|enjoying) (?:getting |reading )?this (?:newsletter|letter|e-?mail)\b.{0,120}"
    r"|(?:today['’]s|this) (?:newsletter|letter|edition|issue) is [\d,]{1,7} words\b.{0,60}"
    r"|(?:thanks|thank you) to [^.!?]{3,80} for (?:editing|copy ?editing|reading)\b.{0,60}"
    r"|(?:thanks|thank you) for (?:reading|subscribing)\b.{0,120}|.{3,60} is a reader-supported publication\b.{0,200}"
    r"|discussion about this post|leave a comment|(?:most|popular) (?:viewed|read|now)|got a (?:tip|story)\b.{0,100}"
    r"|this (?:article|story) is more than \d{1,2} (?:years?|months?) old|\d{1,3} ?min(?:ute)?s?(?: read| listen)?"
)
"""What a page asks of its reader."""

ADVERTISEMENT = r"(?:a (?:message|word) from|(?:presented|sponsored|brought to you) by) (?:our )?[^.!?]{2,60}$"
"""What stands above an advertisement in a letter."""

TAIL = (
    r"(?:related|other (?:news|stories|articles)|read (?:more|next)|see also|more on this (?:story|topic)"
    r"|(?:also|more) from|recommended|trending|you (?:may|might) also like|(?:most|popular) (?:read|viewed)"
    r"|(?:recent|latest) (?:posts|stories|news))\b[^.!?]{0,40}$"
)
"""Headings over other stories."""

COUNTERS = r"(?!.*\d{4})[\d:./|+·, -]{1,15}"
"""The numbers of comments and likes, the times of a player."""

END = r"(?:(?:# ?){2,6}|-? ?ends ?-?)"
"""What a press office or a paper sets below the last line of a story."""
