"""The words that say whether an event is sure, moved, put off or cancelled, and whether a date is the old one.

Each is one regular expression. The words of a clause come in lower case, with "#" for each date; what ends with `$`
looks at the words before a date. Blanks are written `\\s`: the patterns are verbose. A look at the letter behind
`\\b` spares the places where a word ends.
"""

from briefings.parse.rules import tenses

OTHER_DAY = "move postpone reschedule push shift switch transfer delay defer bring:brought put:put pull"
"""Verbs that give an event another day; an irregular past follows its verb behind a colon."""

NO_DAY = "cancel scrap drop abandon axe shelve ditch"
"""Verbs that leave it none, besides "call off"."""

_STOPPED = r"(?:stopped|halted|blocked|stayed|banned|prohibited|barred|vetoed|quashed)"
_NO_MORE = r"(?![^.;\#]{0,60}\b(?:until|till|pending|from|ahead|before|after|since|for|at)\b)"
_PLAN = (
    r"(?:$|\s(?:planned|set|scheduled|due|slated|called|booked|timed)\b"
    r"|\s?,\s(?:which|that)\s(?:was|were|had\sbeen|is|are)\b)"
)
STOPPED = (
    rf"(?:has|have)\sbeen\s(?:now\s)?{_STOPPED}\b{_NO_MORE}"
    rf"|(?:was|were)\s{_STOPPED}\sby\s(?:an?|the)\s(?:[\w-]+\s){{0,3}}?(?:court|judge|tribunal|bench|injunction|police)\b"
    rf"{_NO_MORE}"
    rf"|{_STOPPED}(?=$|\s(?:the|its|their|an?)(?:\s(?!from\b|for\b|to\b)[\w'’-]+){{1,6}}?{_PLAN})"
)
"""What somebody does to an event so that it does not take place: "has been stopped by the court", "halted the march
planned for #"; what is stopped "until" an event leaves that alone."""

CANCELLED = rf"""(?x)\b(?=[a-z'’])(?:
    {STOPPED} |
    cancel+ed | cancels | cancellation\sof | call(?:ed|ing|s)\s(?:(?:it|them|both|the\s\w+)\s)?off
    | (?:is|are|['’](?:re|m))\s(?:now\s)?(?:cancel+|scrapp)ing
    | scrapp?ed | scraps | axed | shelved | abandoned
    | avert(?:ed|ing|s) | vacated
    | (?:has|have)\sdropped\s(?:\w+\s){{0,3}}(?:plans?|bid|trips?|visits?|tours?|meetings?|shows?|calls?)\b
    | (?:falls?|fell|fallen)\s(?:away|through)
    | (?:been|was|were)\s(?:scrubbed|(?:rained|washed|snowed)\sout) | nixed | no-go(?!\s(?:zone|area))
    | (?:is|are)(?:\snot|n['’]t)\shappening | pull(?:ed|s)\sthe\splug
    | ^withdrawn\s?: | (?:has|have)\swithdrawn\s(?:the|its|their|his|her|a)\b
    | (?:had|have|forced)\sto\s(?:drop|scrap|cancel|abandon|call\soff)
    | (?:is|are|been|was|were)\s(?:dropped|withdrawn|(?:taken|struck|removed|pulled)\s(?:off|from)
        \s(?:the|its|their|her|his)\s(?:calendar|schedule|list|docket|agenda|diary|order\spaper|program(?:me)?))
    | (?:took|taken|struck|dropped|pulled|removed)\s(?:it|them|the\s\w+)\s(?:off|from)\s(?:the|its|their|her|his)\s
        (?:agenda|calendar|schedule|program(?:me)?|docket|list)\b
    | (?:is|are)\sno\smore(?=\s?[.,;:]|$) | (?:is|are|been|was|were)\sstruck\s(?:out|off)\b
    | (?:is|are|was|were|has\sbeen|have\sbeen)\s(?:now\s)?off(?=[\s.,;:]|$)(?!\slimits)
    | (?:(?:will|would)\s(?:not|no\slonger)|won['’]t)\s(?:now\s)?
        (?:take\splace|be\s(?:held|played|staged|run|paid|published)|go\sahead|happen|meet(?!\sagain))
        (?!\s(?:until|till|before)\b)
    | (?:is|are|been|was|were)\spulled(?!\s(?:forward|over|up|in|out|down)\b)
    | (?:could\s(?:not|n['’]t)|couldn['’]t)\s(?:take\splace|be\s(?:held|played|staged|run)|go\sahead)
    | (?:is|are)\sno\slonger\s(?:required|needed|necessary|going\sahead|happening)
    | (?:will|would|is|are)\snot\s(?:\S+\s){{1,8}}after\sall | won['’]t\s(?:\S+\s){{1,8}}after\sall
    )"""

DONE_INSTEAD = r"\binstead of \w+ing\b"
"""What is said of what was to be done on a day and is not."""

POSTPONED = r"""(?x)\b(?=[a-z])(?:
    postpon(?:ed|es|ing|ement) | put(?:s|ting)?\s(?:[\w\#'’-]+\s){0,6}?(?:off|on\shold|back(?!\s(?:up|together)\b))
    | (?<!-)delayed
    | delays(?=\s(?:the|its|their|his|her|an?|\#)(?!\w))
    | defer(?:s|red)
    | (?:is|are|be|been)\sheld\s(?:back|over)
    | push(?:ed|es)\s(?:[\w\#'’-]+\s){0,6}?back | pushed\sto
    | suspended(?!\sfrom\s\#) | adjourned | on\shold | in\slimbo
    | slips\sto | slides\sto | slipped | slid\s(?:back\s)?(?:to|from|until)
    )\b"""

DROPPED_THEN = rf"\b(?:was|were|been)\s{tenses.DROPPED_THEN}"
"""Before the day on which something was called off or put off: "was cancelled late on Friday"."""

STAYS_SHUT = (
    r"\b(?:stays?|remains?|(?:will|must|is to|are to) (?:stay|remain)) (?:shut|closed)\b"
    r"|\b(?:must|ha(?:s|ve) to|will have to) (?:now )?wait\b|\bon ice\b"
)
"""What is said of what was to open on a day and does not."""

MOVED = r"""(?x)\b(?:
    moved | moves | (?:is|are|['’](?:re|m))\s(?:now\s)?(?:mov|shift|switch)ing
    | (?:nudged|bumped|shunted)\s(?:(?:back|forward|on)\s)?(?:from|to)
    | (?:postponed|put\soff|put\sback|delayed|held\sover|deferred|adjourned|carried\sover|push(?:ed|es)
        |slip(?:s|ped)|slid(?:es)?)\s
        (?:[\w'’,-]+\s){0,20}?from
    | reschedul\w+ | rearranged | re-?(?:fixed|set|dated|calendared|timed)\b | rebooked | relisted
    | brought\sforward | brings\sforward | pulled\sforward | shifted | stretched\sto
    | instead(?!\sof\s(?!(?:(?:the|on|at|in|this|next)\s){0,3}
        (?:\#|\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))))
    | rather\sthan | extended
    | transferred(?=\s(?:from\s[^.;,]{1,40}\s)?(?:to|until)\s(?:the\s)?
        (?:\#|\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))
    | will\sinstead | pushed\s(?:back\s)?(?:to|until) | switched | changed\sfrom
    | will\snow\s(?:only\s)?do\sso
    | will\snow\sbe\s(?:held|played|staged|run|taken|sat|given|shown|heard|opened|launched|published|released)
    | will\snow\s(?:take\splace|meet|start|begin|open)
    | (?:will\snow|now\s(?:hop|plan|propos|intend|expect|aim)\w{0,4}\sto)\s(?:hold|stage|host|run|give)\s(?:it|them)
    | new\sdate(?!\s(?:to\sbe|will|would|has|is\s(?:yet|to|not)))
    )\b"""

TO_DATE = r"\b(?:(?:to|until|till|for)\s(?:\w+\s)?|will now (?:\w+ ){1,3}on )#"

TENTATIVE = r"""(?x)\b(?=[a-z])(?:
    may | might | could | should | ought\sto | would(?!-) | likely | possibl[ye](?!\suntil)
    | probabl[ye] | perhaps | expect(?:s|ed|ing)?(?!\sto\s(?:last|draw|attract|attend|turn\sout|line|flock|pack)\b)
    | keep(?:s|ing)?\s\#\s(?:free|clear)
    | propos(?:ed|es) | tentative(?:ly)? | provisional(?:ly)? | tbc | to\sbe\sconfirmed | not\syet\sconfirmed
    | unconfirmed | (?<!first\s)(?<!originally\s)(?<!initially\s)pencil+ed\sin
    | (?:is|are|be|been|was|were)\s(?:\w+\s)?forecast
    | (?<!its\s)(?<!their\s)(?<!a\s)(?<!the\s)(?<!next\s)(?<!new\s)(?<!latest\s)(?<!first\s)
        forecast(?=\s(?:to|for|on|\#))
    | as\s(?:early|soon)\sas
    | no\searlier\sthan | (?:(?<=\w\s)not|won['’]t)\s(?:[\w\#]+\s){0,4}?before(?=\s(?:the\s|at\sleast\s)?\#)
    | at\sthe\searliest | if(?!\syou) | unless
    | (?:consider|weigh|mull)(?:s|ing) | threaten(?:s|ed|ing)
    | hop(?:es?|ing)\sto | aim(?:s|ing)?\sto | want(?:s|ing)?\sto | weather\spermitting | subject\sto | back-?up
    | (?:held|kept|set\saside)\sin\sreserve | being\s(?:planned|considered|discussed|weighed)
    | (?:reserve|spare|make-?up)\s(?:day|date) | rain\sdate | fallback | under\sconsideration
    )\b"""

_SPARE = (
    r"(?:possible\s)?(?:back-?up|fallback|reserve|(?:rain|snow|reserve|back-?up|alternate|alternative|fallback|make-?up)"
    r"\s(?:date|day|slot))"
)
KEPT = (
    r"\s(?:(?:has|have|is|are|was|were|will|be|been|being|also)\s){0,4}"
    r"(?:(?:held|kept|(?:set|put)\saside|reserved|earmarked)\s(?:(?:free|clear|open)\s)?"
    rf"(?:in\sreserve|(?:just\s)?in\scase|in\sthe\sevent|(?:for|as)\s(?:an?\s|the\s)?{_SPARE})"
    r"|will\s(?:also\s)?(?:do|serve|have\sto\sdo)(?:\sinstead)?(?=\s?[.,;]|$)"
    rf"|(?:as\s)?(?:an?|the)\s{_SPARE}(?=\s?[.,;)]|$|\s(?:if|in|should|for)\b))"
)
"""What is said behind a day that is kept for what may be lost: "is the rain date", "has been set aside in case"."""

BACKUP = rf"\b(?:reserve|rain|snow|back-?up) (?:day|date)\b[^.;#]{{0,20}}#|#{KEPT}"
"""A day that is kept for what may be lost, behind the first one: it leaves that sure."""

IF_WET = (
    r"(?:if|when) (?:wet|(?:it )?(?:rains|snows|is wet|is windy|blows)|raining|snowing"
    r"|(?:the )?weather (?:is bad|turns))"
)
"""What stands for the case in which an event outdoors is on another day: alternatives of a regular expression."""

TOPIC = r"""(?x)\b(?:on | over | about | against | into | regarding | concerning | for | discuss | consider | review
    | debate | hear | present | explain)\s(?:(?!at\b|in\b)[\w'’]+\s){0,2}?proposed\b(?=\s[a-z$£€\d])"""
"""What is proposed is only what an event is about: "a hearing on the council's proposed budget"."""

GUESTS = (
    r"\s?,\s(?:with|and)\s(?:[^,;#]|,(?=\d)){3,80}\sexpected\b(?!\s(?:on|in|by|for|at)\b)"
    r"|\bexpects?(?=\s(?:(?:more|up|around|about|some|nearly|over)\s(?:than\s|to\s)?)?"
    r"(?:\d[\d,]*\s|thousands|hundreds|dozens|crowds)[^,;#]{0,60}?\s(?:at|for)\s)"
)
"""Who is expected to come, which leaves the event sure: ", with hundreds expected", "expect 300 people at the fair"."""

CONDITION = (
    r"\b(?=[a-z])(?<!\bas )(?<!ask )(?<!asked )(?<!say )(?<!see )(?<!know )(?<!clear )(?<!decide )"
    r"(?:if(?! you)|unless|(?<!order )(?<!law )(?<!rule )(?<!ruling )(?<!bill )barring|permitting"
    r"|provided that|subject to"
    r"|(?<!\bvenue )(?<!\bplace )(?<!\bsite )(?<!\blocation )(?<!\btime )"
    r"(?:still|yet) to be (?:confirmed|agreed|approved|decided|finali[sz]ed))\b"
    r"|^\s{0,3}in (?:the )?(?:case|event) of (?!the )[^?,]{1,60}(?:,| it | they )"
    r"(?![^?]{0,120}\b(?:indoors|inside|moved?|moves)\b)"
    r"|[(,]\s?pending\b|^should (?!we\b|i\b)[^?]{1,120},"
    r"|^where (?:no|neither|nobody|none|there (?:is|are)|an?|any|either|both)\b[^?]{1,120},"
    r"|\b(?:neither (?:side|party|team|club)|nobody|no one) has (?:yet )?(?:signed|agreed|confirmed)\b"
    r"|\bnothing (?:has been|is) (?:signed|agreed|confirmed|settled)\b"
    r"|\bha(?:s|ve) (?:yet|still) to (?:accept|confirm|agree|reply)\b"
)

OTHER_CASE = r"\b(?:or|but),? (?:if|in (?:the )?(?:case|event) of|should) [^.;,]{1,40},? (?:(?:on|at|for) )?(?:the )?$"
"""Before a day that something is on only in another case: "on May 4 or, in case of rain, on"."""

HANGS_ON = (
    r"^\s{0,3}(?:it|this|that|the \w{3,12}) (?:(?:will|would|can|is to) )?(?:now )?(?:only )?"
    r"(?:go ahead|goes ahead|take place|takes place|be held|happens?|proceeds?|be needed) (?:only )?(?:if|unless)\b"
)
"""What the next sentence begins with if it makes the event hang on something: "It will go ahead only if"."""

OFF_AFTERWARDS = (
    r"^\s{0,3}(?:[^.;:]{3,60}\shas (?:now |since )?(?P<done_to>"
    r"(?:shelved|scrapped|cancel+ed|postponed|dropped|abandoned|axed) it\b[^.;:\d]{0,60})"
    r"|(?:it|this|that)(?:['’]s| has) (?:now |since |already )?(?P<done>been "
    r"(?:call|cancel|scrap|drop|pull|put|postpon|suspend|withdraw|shelv|axed|abandon)(?![^.;]{0,40}\b(?:before|once|twice)\b)"
    r"[^.;:\d]{0,60}))(?:[.;]|$)"
)
"""What the next sentence begins with if it says that the event is off: "It has been pulled from the calendar.", "The
board has shelved it."."""

OFF_BEHIND = (
    r"\b(?:and|but|so|as) (?:the|that) (?:\w+ )?(?P<noun>[\w-]+) (?:is|are|was|were|has been|have been) (?:now )?"
    r"(?P<done>off|cancel+ed|called off|postponed|put off|scrapped|shelved)(?=[\s.,;]|$)(?! (?:until|till|to|from)\b)"
)
"""What another clause of the sentence says of its event, by its noun: "…, but she has left and the talks are off"."""

OPEN = r"""(?x)\(preliminary\) | \(\?\) | \b(?:
    tbc | tba | to\sbe\sconfirmed | provisional(?:ly)? | tentative(?:ly)? | unconfirmed
    | or\snot(?=\s?[.,;)]|$) | if\s(?:necessary|needed)
    | (?:exact\s)?(?:dates?|times?)\sto\s(?:come|follow|be\s(?:set|fixed|announced)) | proposed)\b"""
"""What leaves a diary's line open wherever it stands."""

PAST_ASIDE = (
    r"(?:^ ?| , )(?:\w+ (?:and )?)?(?i:shelved|cancel+ed|called off|suspended|adjourned|postponed|delayed|abandoned"
    r"|(?:put|pushed|held) (?:back|off|over))"
    r"(?! (?:until|till|to) )(?: [^,]{0,60}?)?(?: ,"
    r"| (?=(?:will|would|is|are|returns?|resumes?|go(?:es)?|comes?|takes?|opens?|starts?|begins?) ))"
)
"""What became of an event in the past: "shelved in the spring of 2020", "Adjourned on Monday, the trial"."""

PLANNED_ASIDE = (
    r" , (?:(?:first|originally|initially|once) )?(?:expected|proposed|tentatively set|pencil+ed in|likely)"
    r" (?:(?:for|on|in|by) )?# ,"
)
"""What had been planned for an event's old day: "expected on May 4, will come on May 9"."""

MAY_BE_OFF = r"""(?x)\b(?:may|might|could)\s(?:\w+\s){0,2}(?:be|get)\s(?:\w+\s)?
    (?:called\soff|cancel+ed|postponed|scrapped|delayed|put\s(?:off|back)|moved)"""

WOULD_BE_OFF = (
    r"\b(?:will|would) be (?:called off|cancel+ed|scrapped|abandoned)\b"
    r"|\b(?:called off|cancel+ed|postponed|off) (?:only )?(?:if|in case|in the event)\b"
)
"""What becomes of an event in another case, if "if" follows or leads."""

UNDONE = r"\b(?:was|were) to have (?!had\b)\w{3,15}\b"
"""What a plan is called that has come to nothing: "was to have opened on #"."""

WAS_DUE = (
    r"(?<!which )(?<!that )\b(?:was|were) (?:(?:also|both|all|next) )?(?:due|expected) (?:to (?!have\b)|back |in |at )"
)
"""How a story in the past tells what is still to come: "divers were due to go down again on #"."""

NOT_SO = (
    r"\b(?:but|however|instead|yet|now|until|till|although|though|despite|cancel\w*|postpon\w*|delay\w*|not|no longer"
    r"|if|unless|before|call\w* off|put off|dropped|moved|withdr[ae]wn?|died|fled|never)\b|n['’]t\b|n['’]t "
)
"""What may say beside it that nothing came of it."""

FOR_GOOD = (
    r"\b(?:it|they|that|she|he) (?:won['’]t|will not|will never)(?:[.,;:!]| (?:now|be|happen|ever)\b)|\bnow or ever\b"
    r"|\bin (?:its|their|his|her) (?:place|stead)\b"
)
"""What says behind it that it has come to nothing for good."""

NEW_DATE = r"""(?x)\boff\s(?:the\s\w+\s)?for\snow\b | \b(?:new|another|later|fresh)\s(?:date|time|slot)
    | (?:pick|nam|chos|choos|find|found|fix|set|giv)\w{0,4}\s(?:another|a\snew|a\sfresh)\s
        (?:day|morning|evening|night|week)\b
    | (?:find|fix|set|seek|agree|for|on)\s(?:a\s)?(?:new|another)\s(?:night|day|evening|weekend)
    | \b(?:named|gave|given|set|fixed)\sno\s(?:other|new)\b
    | \bnew\sday\s(?:has|is|will) | [.;]\s(?:it|they)\s(?:has|have)\s(?:now\s)?been\s(?:postponed|put\soff|delayed)
    | \bwill\sbe\s(?:rescheduled|rearranged|replayed) | \breschedul"""

LEFT_OPEN = r"""(?x)\b(?:until\sfurther\snotice | indefinitely | without\sa\s(?:new\s)?date | no\snew\sdate
    | (?:new|fresh|another)\sdates?\s(?:is|are|will|has|have)\s(?:\w+\s){0,2}(?:awaited|announced|set|fixed|found)
    | (?:to|until)\sa\s(?:later\sdate | date\sto\sbe))\b"""

OLD_BEFORE = r"""(?x):\s(?:was|originally)\s$
    | \b(?:was|were|had)\snot\s(?:been\s)?(?:to|due|expected|scheduled|supposed)\b[^.;,\#]{0,60}?
        \suntil\s(?:the\s)?$
    | (?:
    \((?:was|formerly|previously|originally)\s
    | ,\snot\s(?:on\s)?
    | \b(?=[a-z])(?:
        (?:instead\sof|rather\sthan)\s(?:,\s[^.;,]{1,40}\s,\s)?at\s(?:\w+\s){1,4}(?:on\s)?
        | (?:rained|snowed|washed|frozen|blown|fogged)\s(?:off|out)\s(?:on\s)?
        | not\son\s | (?:instead\sof|rather\sthan|and\snot(?:\s,\sas\s[^,\#]{1,40}\s,)?)\s(?:on\s)?
        | (?:old|original|previous|former)\s(?:\w+\s){1,2}?(?:was|is|of)\s
        | had\s(?:(?:originally|first|previously|initially|earlier)\s)?been\s
            (?:(?:originally|first|previously|initially|earlier)\s)?
            (?:down\sfor|on\sthe\s(?:calendar|agenda|schedule|diary|books|cards)|set|due|scheduled|planned|slated
            |expected|meant|supposed|foreseen|fixed|booked|called|arranged|announced|billed|listed|promised
            |pencil+ed\sin|advertised|asked|told|ordered|required|given|ready|to|aiming|hoping
            |planning|targeting)\b[^.;,\#]{0,60}?
        | had\s(?:(?:originally|first|previously)\s)?been\s
        | (?:had|\w{1,6}['’]d)\sbeen\s(?:told|promised|asked)\s,\s
        | instead\sof\s\w+ing\b[^.;,\#]{0,60}?
        | had\s(?:originally\s|first\s)?(?:meant|planned|hoped|intended)\sto\b[^.;,\#]{0,60}?
        | would\shave\s(?:been|begun|shut|cut|put|set|gone|held|met|run|come|made|sent|sold|taken|seen|\w+ed|\w+en)\b
            [^.;,\#]{0,60}?
        | (?:should|ought\sto)\shave\s(?:been|opened|begun|started|taken\splace|met|come|gone|sat|held|ended|run)\b
            [^.;,\#]{0,60}?
        | (?:was|were)\s(?:originally\s|first\s|previously\s|initially\s)?
            (?:to|going\sto|due|planned|supposed|meant|expected)\b[^.;,\#]{0,60}?
            (?:,\s(?:the|an?|its|their|his|her)\s[^.;,\#]{1,40},[^.;,\#]{0,40}?)?
        | (?:originally|first|previously|initially|formerly|earlier|once)\s
            (?:set|due|scheduled|planned|slated|expected|fixed|announced|called|booked|listed|billed|proposed
            |pencil+ed\sin|told\sto|asked\sto|given)\b[^.;,\#]{0,40}?(?:\#\s(?:and\s)?then\s)?
        | (?:originally|previously|formerly|initially)\s
        | (?:mov(?:ed?|es|ing)|shift(?:s|ed|ing)?|switch(?:ed|es|ing)?|transferred|chang(?:es|ed|ing)
            |postpon(?:ed?|es|ing)|reschedul(?:ed?|es|ing)|brought\sforward|bring(?:s|ing)?
            |push(?:ed|es|ing)?|slip(?:s|ped)|slid(?:es)?
            |put(?:s|ting)?|held\sover|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|adjourn(?:s|ed|ing)?|carried\sover
            |extend(?:s|ed|ing)?|nudged|bumped|shunted|re-?(?:set|dated|calendared|timed))\s
            (?:(?!to\s(?:\w+\s){0,2}[^\W\#]*[a-z]{3}\w*\s(?!\#))[\w\#,'’-]+\s){0,22}?from\s
    ))(?<!until\s)(?:for\s|on\s|at\s|in\s|by\s)?(?:the\s)?$"""

OLD_BEHIND = (
    r"^[^;\n]{1,60}?\b(?:(?:instead\sof|rather\sthan)"
    r"|(?:,\s|\(|,\san?\s(?:date|day)\s)(?:which\s(?:was|is)\s)?(?:now\s)?"
    r"(?:moved|brought|pulled|pushed|put|shifted|switched|transferred|changed|rescheduled|postponed|delayed|deferred|up"
    r"|back)"
    r"(?:\s(?:up|forward|back|over))?\sfrom)"
    r"\s(?:(?:the|on|at|in|this|next|its|planned|original|originally)\s){0,3}"
    r"(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|to(?:day|morrow))"
)
"""What is said from a day on, if it is the new one and the old one follows: "May 4 instead of May 1"."""

PLANNED_BEFORE = r"""(?x)\b(?:
    (?:set|due|scheduled|planned|slated|expected|fixed|booked|arranged|organi[sz]ed|billed|advertised|listed
        |pencil+ed\sin|foreseen|timetabled|tabled|earmarked|warned(?=\sfor\s))\b
    [^.;,\#]{0,40}?(?:for\s|on\s|at\s|in\s|by\s)?
    | \b(?:wanted|wished|hoped|intended)\sto\b[^.;,\#]{0,60}?(?:on\s|in\s)?
    | (?:called|announced|promised)\b(?:\s(?:in|on)\s\#)?[^.;,\#]{0,40}?\b(?:for|by)\s
    )(?:the\s)?$"""
"""Somebody "announced on Friday" that something is put off: this Friday is none of its dates."""

HOLDS_THEN = r"\b(?:will|would|shall)\s[^.;]{1,120}\sas\sof\s$"
"""Before a day from which something will be so: "will be on strike as of Monday"."""

VALID_BEFORE = r"""(?x)\b(?:
    through | throughout | since | (?<=\s)as\sof | dated | every | each | of\srecord(?:\son)? | end(?:ed|ing)
    | (?:shut|suspended|on\s(?:show|display|view)|out\sof\s(?:service|use|action))\s(?:to\s\w+\s)?(?:through|until|till)
    | (?:is|are|remains?|stays?)\sclosed\s(?:to\s\w+\s)?(?:through|until|till)
    | (?:remains?|stays?)\s(?:closed|shut|open)\s(?:during|in|for\sall\sof)
    | from\s[^.;]{1,40}\s(?:through|until|to|till) | available\suntil
    | (?:runs?|lasts?|valid|effective|in\s(?:force|effect|place)|continues?|good|available|stays?|remains?)\s
        (?:\w+\s){0,3}?(?:through|until|till|to)
    )\s(?:the\s|at\sleast\s)?$"""

MOVED_TO = (
    r"\b(?:mov(?:e|es|ing)|shift|postpone|reschedule|bring|push|put|delay|defer|adjourn|extend)\b"
    r"[^.;]{0,80}\sfrom\s(?:\w+\s){0,3}#[\w,\s]{0,12}\s(?:to|until|till)\s(?:the\s)?$"
)
"""Before the new date of what somebody will move "from # to" it."""

REPORTED_BEFORE = (
    r"\b(?:said|says|announced|confirmed|added|reported|wrote|told|known|pledged|insisted|[Aa]ccording\sto)\b"
    r"(?:[^.;:]|\.(?=\s\d)|:(?=\d)){0,140}$"
)
"""Words before the verb of told speech, in which "would" stands for "will"."""
