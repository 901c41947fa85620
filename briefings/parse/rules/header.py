"""The lines that stand around a story on a page: credits, by-lines, notices, menus, datelines. Data only.

Every pattern is tried on one line with single blanks and none at its rims; letter case counts only where a pattern
says so.
"""

from briefings.parse.row import Row
from briefings.parse.rules.calendar import MONTH_DAY, WEEKDAY

NAME = r"(?-i:(?:[dl]['’])?[A-Z\u00c0-\u00de][\w.'’-]{0,30}|de|da|del|della|van|von|der|den|bin|al|el|la|le|y)"
"""One word of a person's name."""

_CAP = r"(?-i:[A-Z\u00c0-\u00de])"

NAMES = rf"{NAME}(?: {NAME}){{0,4}}(?:(?:, and |, | and | & | with ){NAME}(?: {NAME}){{1,4}}){{0,5}}"
"""The names of a by-line."""

JOB = r"(?:writers?|reporters?|correspondents?|editors?|columnists?|producers?|critics?|staff|analysts?|contributors?)"
"""What a by-line calls the people it names."""

OFFICE = (
    r"(?:clerk|director|manager|officer|chair(?:man|woman|person)?|president|secretary|spokes(?:man|woman|person)"
    r"|coordinator|superintendent|mayor|senator|councill?or|commissioner|minister|administrator|treasurer|founder|owner"
    r"|communications|relations|affairs|services|executive|ceo|professor|lecturer|librarian|curator|historian|economist|engineer|scientist|researcher|trustee"
    r"|intern|fellow|photographer|illustrator|meteorologist|organi[sz]er|volunteer)"
)
"""What else may stand behind a name and is not one more name."""

CREDITS: tuple[Row, ...] = (
    Row(
        name="credit: after a word and a colon",
        pattern=r"(?:^|(?<=[.!?\"”)|/–—(\[])) ?(?:photo(?:graph|s)?|pictures?|image|illustration|graphic|source)?"
        r" ?(?:credits?|photo(?:graph|s)?|pictures?|images?|illustration|graphic)"
        r"(?: by| courtesy(?: of)?)?(?:: ?|(?:\.{3}|…) ?)(?P<credit>\S.{1,120}?)[)\]]?$",
        yes=(
            "Photo: Mira Holt/Bay Wire",
            "The old pier at dawn. Picture: Ann Lee",
            "Image credit: Bo Reyes",
            "The pier.Credit...Ann Lee for The Hill Post",
        ),
        no=("The photo that she took",),
    ),
    Row(
        name="credit: photo by",
        pattern=r"(?:^|(?<=[.!?\"”)|/–—(\[])) ?(?:photo(?:graph|s)?|pictures?|images?|illustration|graphic)"
        r" (?:by|courtesy of|courtesy) (?P<credit>(?-i:[A-Z\u00c0-\u00de]).{1,100}?)[)\]]?$",
        yes=("Photo by Ann Lee", "A hall after the vote. (Photo by Bo Reyes/Hill News)"),
        no=("photo by photo, the album grew",),
    ),
    Row(
        name="credit: courtesy",
        pattern=rf"(?:^|(?<=[.!?\"”)|/–—(\[])) ?courtesy (?:of (?:the )?)?(?P<credit>{_CAP}.{{1,100}}?)[)\]]?$",
        yes=("Courtesy of Ann Lee", "A hall after the vote. (Courtesy Hill Museum)"),
        no=("courtesy of the house, tea was served", "By courtesy of the King"),
    ),
    Row(
        name="credit: the source of an image",
        pattern=r"^(?:image|photo|picture) source[:,] ?(?P<credit>\S.{1,80})$",
        yes=("Image source: Bay Images", "Image source, Bay Images"),
        no=("The image source was unclear",),
    ),
    Row(
        name="credit: an agency and a name",
        pattern=rf"(?:^|(?<=[.!?”\"’] )|[(\[|] ?)(?P<credit>{_CAP}[\w'’-]{{1,20}}(?: {_CAP}[\w.'’-]{{0,20}}){{0,3}}"
        r" ?/ ?(?:ap|afp|reuters|getty images|epa|afp via getty images|bloomberg|shutterstock|dpa|pa|upi|istock)"
        rf"|(?-i:REUTERS|AP Photo|AFP|EPA|AP) ?/ ?{_CAP}[\w .'’-]{{1,40}})[)\]]?$",
        yes=("Mira Holt/Reuters", "A hall after the vote. Bo Reyes/Getty Images", "A hall. REUTERS/Mira Holt"),
        no=("and/or reuters",),
    ),
    Row(
        name="credit: a name and a paper in brackets",
        pattern=rf"(?:^|(?<=[\w.!?”\"’] ))\((?P<credit>{_CAP}[\w.'’ -]{{2,40}}(?: ?/ ?| for (?:the )?)"
        rf"{_CAP}[\w.'’& -]{{1,40}})\)$",
        yes=("A hall after the vote. (Mira Holt / Bay Wire)", "A hall. (Mira Holt for the Hill Post)"),
        no=("The he/she form (his/her) is old", "He spoke (for an hour)"),
    ),
)
"""How a caption's credit is printed."""

_CITY = rf"{_CAP}[\w.'’-]{{1,25}}(?: {_CAP}[\w.'’-]{{1,20}}){{0,3}}(?:, {_CAP}[\w.]{{1,15}}(?: {_CAP}\w{{1,15}})?)?"

_NETWORK = r"(?:twitter|x|facebook|instagram|bluesky|threads|mastodon|linkedin|tiktok|youtube|whatsapp)\b"

RELEASE = r"(?:for immediate release|(?:press|news|media) (?:release|advisory|statement))"
"""What stands above the headline of a release."""

EMBARGO = (
    r"(?:(?:strictly |under (?:strict )?)?embargo(?:ed)?\b.{0,80}"
    r"|not for (?:publication|release) (?:before|until) .{0,60}"
    r"|for release (?:on |at )?(?:\w{3,9},? )?\d.{4,60})"
)
"""What tells until when a release is held back."""

NOTICES: tuple[Row, ...] = (
    Row(
        name="notice: a release",
        pattern=rf"(?:{RELEASE}|{EMBARGO}|immediate release)[.:]?$",
        yes=(
            "FOR IMMEDIATE RELEASE",
            "Press release",
            "Embargoed until 9 a.m.",
            "For release 4 March 2024, 0600 GMT",
            "UNDER EMBARGO UNTIL 9 A.M.",
        ),
        no=("Press release of the hostages, ministers say",),
    ),
    Row(
        name="notice: the end of a story",
        pattern=r"(?:(?:# ?){2,6}|(?:\* ?){3,6}|-? ?(?:30|ends?) ?-?)$",
        yes=("###", "# # #", "-30-", "ENDS"),
        no=("The end of the line",),
    ),
    Row(
        name="notice: who issued a release",
        pattern=r"(?-i:SOURCE):? (?-i:[A-Z])[\w&.,'’ -]{2,80}$",
        yes=("SOURCE Bay Foods, Inc.", "SOURCE: Port of Quillport"),
        no=("Source of the river found",),
    ),
    Row(
        name="notice: who reads a broadcast",
        pattern=r"(?:read|presented|introduced|voiced) by(?: (?-i:[A-Z])[\w.’'-]{1,20}){2,4}$",
        yes=("Read by Ada Brook", "Presented by Mara Quill"),
        no=("Read by thousands every week", "Presented by Ada Brook, the show is over"),
    ),
    Row(
        name="notice: who worked on the story",
        pattern=r"^\(?(?:(?:additional |with )?(?:reporting|editing|writing|research|production) (?:by|from)\b"
        r"|(?:editor(?:'|’)?s(?:'|’)? note|correction|clarification)\b ?:"
        r"|this (?:story|article|report|post) (?:has been (?:updated|corrected|amended|edited)|originally|first"
        r"|was (?:first|originally|updated|corrected|amended|produced|published)"
        r"|is (?:developing|part of|updated))\b).{0,300}$"
        r"|.{3,80} contributed (?:(?:reporting )?to this (?:report|story|article)|(?:reporting|research)"
        r"(?: (?:from|in) [^.]{2,60})?)\.?$",
        yes=(
            "(Reporting by Mira Holt; Editing by Bo Reyes)",
            "Mira Holt contributed to this report.",
            "Mira Holt contributed reporting from Quillport.",
            "Editor's note: This story was updated.",
        ),
        no=("The reporting by the panel was late", "This story is about a mill."),
    ),
    Row(
        name="notice: from where reporters reported",
        pattern=rf"{NAMES} reported from {_CITY}(?:(?:,|,? and) {NAMES} from {_CITY}){{0,3}}\.$",
        yes=("Mira Holt reported from Quillport, and Bo Reyes from Tarn Bay, Ore.",),
        no=("Mira Holt reported from Quillport that the gates were shut.",),
    ),
    Row(
        name="notice: another version of the story",
        pattern=r"an? (?:(?:earlier|previous) )?version of this (?:story|article|report) (?:(?:also )?appear(?:s|ed) in"
        r"|ran in|was (?:printed|published)|(?:incorrectly|mistakenly|misstated|misspelled|misidentified)\b).{0,300}$",
        yes=(
            "A version of this article appears in print on March 4, 2024, Section A, Page 1.",
            "An earlier version of this story misspelled the mayor's name.",
        ),
        no=("A version of this story is told at every table.",),
    ),
    Row(
        name="notice: a player and other machinery of a page",
        pattern=r"(?:(?:the )?(?:video|audio|media) player (?:is|could|cannot|failed|not)\b.{0,120}"
        r"|(?:this|the) (?:video|audio|media) (?:is not|isn't|could not be|cannot be|failed to) (?:available|play|load)"
        r".{0,100}|(?:play|pause|mute|unmute|replay)(?: the| this)? (?:video|audio|clip|episode)"
        r"|(?:current|remaining) time\b.{0,30}"
        r"|(?:listen|watch)(?: to)?(?: this| the)? (?:video|audio|clip|story|article|episode)\b[^.!?]{0,30}"
        r"|this is a modal window\b.{0,80}|loading\W{0,5}"
        r"|(?:please )?(?:enable|turn on) (?:javascript|cookies)\b.{0,80}"
        r"|(?:your browser|javascript) (?:is (?:disabled|off|not)|does not)\b.{0,80}"
        r"|(?:accept|manage|reject)(?: all)? cookies\b.{0,60}|(?:cookie|privacy) (?:settings|preferences|notice)\W{0,3}"
        r"|(?:this (?:web)?site|we)(?: and our partners)? (?:uses?|may use|stores?) cookies\b.{0,160}"
        r"|(?:share|gift|save|print|e-?mail|bookmark|copy) (?:this |full |the )?(?:article|story|link|page|post)"
        r"(?: (?:on|via|by|to|with)\b.{1,40})?|(?:share|like us|follow us) (?:on|via) .{2,60}"
        r"|(?:(?:story|article|text) )?(?:continues|resumes) (?:below|after)\b.{0,40}"
        r"|click to (?:share|print|e-?mail|tweet|post|pin|copy)\b.{0,80}|0:00|\d{1,2}:\d\d ?/ ?-?\d{1,2}:\d\d"
        r"|\d{1,4} (?:comments?|shares?|likes?)(?: \d{1,4} (?:comments?|shares?|likes?))?)$",
        yes=(
            "Video Player is loading.",
            "Listen to this article · 6 min",
            "Accept all cookies",
            "This is a modal window.",
            "Share this article",
            "Click to share on Bluesky (Opens in new window)",
            "0:00 / 1:32",
            "14 comments",
        ),
        no=("Video games fill the shelves", "Play video games, he said", "We may use the pier again.", "Loading docks"),
    ),
    Row(
        name="notice: a by-line without a name",
        pattern=r"by (?:the )?[^,|]{2,50}\b(?:staff|reports?|agencies|services|board|newsroom|desk)"
        r"(?: (?:writers?|reporters?))?$"
        r"|(?:from )?(?:(?:staff|wire|news service|agency|combined)(?: and )?){1,3} ?(?:reports?|services|dispatches)$",
        yes=("By Hill News staff", "By the Editorial Board", "From staff and wire reports", "Staff report"),
        no=("By the river, the staff waited.", "Staff reports of theft rise"),
    ),
    Row(
        name="notice: what a reporter covers",
        pattern=rf"{NAMES} (?:(?:covers|reports on|writes about) .{{0,80}}\b(?:for|at|from) (?:the )?{_CAP}.{{0,60}}"
        rf"|is an? (?:[\w-]{{1,20}} ){{0,3}}{JOB}\b (?:at|for|with|covering|based|who covers) .{{0,140}}"
        r"|(?:covers|reports on|writes about) [^.!?]{2,80}\. (?:reach|contact|follow|e-?mail|write to) (?:her|him|them)"
        r"\b.{2,140})$",
        yes=(
            "Mira Holt covers the harbor for Hill News.",
            "Bo Reyes is a staff writer at Bay Wire.",
            "Mira Holt covers ferries. Reach her at mholt@bay.example or on X at @mholt.",
        ),
        no=("Coast Insurance covers the cost of repairs.", "Bo Reyes is a reporter who was shot."),
    ),
    Row(
        name="notice: how long it takes to read",
        pattern=r"\d{1,3}[ -]min(?:ute)?s?(?: read| listen)?$|(?:estimated )?reading time\b.{0,30}$",
        yes=("5 min read", "Reading time: 4 minutes"),
        no=("5 minutes to midnight",),
    ),
    Row(
        name="notice: the number of an issue",
        pattern=r"(?:vol(?:ume)?\.? ?\w{1,6},? |issue |edition |no\. )(?:no\.? ?|issue ?|#)?\d{1,5}[.]?$",
        yes=("Vol. 12, No. 40", "Issue 118"),
        no=("Issue 4 on the ballot",),
    ),
    Row(
        name="notice: a greeting",
        pattern=r"(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day))"
        r"(?:(?:,? [\w’'.-]{1,20}){0,4}[,:]|(?:,? (?:all|everyone|friends?|readers?|there|again|folks))?!)$",
        yes=("Dear editor,", "Good morning,", "Hi there!", "Hello again, friends,"),
        no=("Hello Dolly!", "Good morning. The harbor is open.", "Dear bread, cheap wine"),
    ),
    Row(
        name="notice: a greeting with its day",
        pattern=r"(?:hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)|happy|welcome to)"
        r"(?:,? (?:all|everyone|friends?|readers?|there|again|folks|(?-i:[A-Z])[\w'’-]{1,20})(?=[!.,]))?"
        rf"(?:[!.,]? (?:and )?(?:it['’]s|it is|today is|happy))? {WEEKDAY}(?:,? {MONTH_DAY}(?:,? \d{{4}})?)?[.!]$",
        yes=(
            "Good morning! It's Monday, March 4.",
            "Happy Friday!",
            "Hello, and happy Tuesday.",
            "Good morning, Ostia! It's Monday.",
        ),
        no=("Good morning. It's Monday, and the harbor is open.", "Happy Monday Club to meet"),
    ),
    Row(
        name="notice: how to reach a reporter",
        pattern=rf"(?:reach(?: out to)?|contact|e-?mail|follow|tweet(?: at)?|write to|connect with)"
        rf"(?: (?:reporter|staff writer|writer|editor|columnist))? {NAMES}\b.{{0,60}}(?:@|:? on {_NETWORK}).{{0,100}}$"
        rf"|(?:follow|find|like) .{{2,60}}? on (?:.{{2,40}}?, )?{_NETWORK}(?:(?:,|,? (?:and|or)) {_NETWORK}){{0,6}}\.?$"
        rf"|{NAMES} can be (?:reached|contacted|followed|e-?mailed) .{{2,140}}$",
        yes=(
            "Reach Mira Holt at mira@bay.example",
            "Follow Mira Holt on Bluesky",
            "Follow all our harbor news on Bay Sounds, Facebook, Instagram and X.",
            "Mira Holt can be reached at 555-0101.",
        ),
        no=("Follow the river on foot", "Contact Mira Holt for tickets by June 3."),
    ),
    Row(
        name="notice: another story",
        pattern=r"(?:related|more|read(?: more| also)?|also read|see also|watch|listen|don'?t miss|recommended"
        r"|from the archives?)(?: (?:story|stories|articles?|coverage|reading|video))?"
        r":(?: |(?=(?-i:[A-Z])))(?=.*[a-z]).{5,140}(?<![.:])$",
        yes=("RELATED: Swan stops bus", "Read more: What the board said", "More:Swan stops bus, riders say"),
        no=("Related: The swan has been seen again.", "More than 40 came"),
    ),
    Row(
        name="notice: what a story is filed under",
        pattern=r"(?:tags?|topics?|keywords|filed under|posted in|categories|in this story): .{2,200}(?<![.!?])$",
        yes=("Tags: swans, buses", "Filed under: Water"),
        no=("Topics: The board will speak of swans.",),
    ),
    Row(
        name="notice: a request for support",
        pattern=r"(?:(?:got|have) an? (?:news |story )?(?:tip|story|idea|question|opinion|photo|event)\b[^?]{0,40}[?]"
        r"|(?:please )?support (?:local|independent|our|quality|public) (?:journalism|reporting|reporters)\b"
        r"|become an? (?:member|subscriber|supporter)\b|subscribe (?:today|now|here|for)\b"
        r"|comments (?:are|have been) (?:closed|turned off)|(?:join|start) the (?:conversation|discussion)"
        r"|(?:listen|subscribe) to (?:our|the|this) .{0,40}\bpodcasts?\b|download (?:our|the) .{0,30}\bapp\b)"
        r"(?!.*\b(?:until|till|by|before|on) \d).{0,160}$",
        yes=("Have a story idea? Tell us.", "Support local journalism. Subscribe today.", "Comments are closed."),
        no=("Support local news stands, said the mayor", "Have a question for the board in mind"),
    ),
    Row(
        name="notice: what readers are asked to tell",
        pattern=r"(?:(?:are|do|have|did|were|is|was) (?:you|your)\b[^?]{2,100}[?] )?(?:please )?"
        r"(?:(?:e-?mail|send|share|text)(?: (?:us|in))?|tell us) your (?:stor(?:y|ies)|experiences?|photos?|pictures"
        r"|videos?|views|comments|memories|thoughts|reactions?|feedback)\b[^.!?]{0,120}[.!]?$",
        yes=("Do you live nearby? Email your stories by May 6.", "Share your memories of the ferry with us"),
        no=("Share your bread, the bishop said.", "Send your entries by June 3."),
    ),
    Row(
        name="notice: an advertisement",
        pattern=r"(?:sponsored|advertorial|(?:sponsored|promoted|paid|partner) (?:content|post|message|story|link))"
        r"(?: (?:by|from) [^:]{2,40})?: .{2,300}$",
        yes=("SPONSORED: A week of free ferries until April 30.", "Paid post by Penn Mills: Flour for all"),
        no=("Sponsored by two mills, the fair opened.", "Promoted: Ostia."),
    ),
    Row(
        name="notice: where to write",
        pattern=r"(?:got |have )?(?:(?:send|e-?mail|write|submit)\b|(?:an? )?(?:entr(?:y|ies)|tips?|letters?"
        r"|submissions?|listings?|corrections?|comments?|feedback|questions?|news|items?|ideas?|thoughts)\b)"
        r"[^\d@]{0,140}\b(?:to|at|us|contact|write|e-?mail):? [\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}\.?$",
        yes=("Entries for the diary to diary@bay.example", "Got a tip? Write to desk@bay.example."),
        no=("Send entries by June 3 to diary@bay.example", "Letters from the king were sold"),
    ),
    Row(
        name="notice: thanks",
        pattern=r"(?:thanks|thank you) for (?:reading|subscribing|your)\b.{0,160}$",
        yes=("Thanks for reading! Tell your friends.",),
        no=("Thanks to the rain, the lake rose",),
    ),
    Row(
        name="notice: rights",
        pattern=r"^(?:©|\(c\)|copyright\b).{0,200}$|all rights reserved\b.{0,60}$",
        yes=("© 2024 Hill News. All rights reserved.", "Copyright 2024 Bay Wire"),
        no=("The copyright bill passed",),
    ),
    Row(
        name="notice: an invitation to subscribe",
        pattern=r"(?:get our .{0,60}\bnewsletters?\b|follow .{2,40}['’]s? coverage of\b|see more on: "
        r"|subscribe to|follow us\b|share this\b|click here|unsubscribe|view (?:this|in)\b|you are receiving"
        r"|you(?:['’]re)? (?:get|got|receive|getting|receiv(?:ed|ing)) this (?:e-?mail|mail|message|(?:news)?letter)\b"
        r"|this (?:web)?site uses cookies|we use cookies).{0,160}$"
        r"|sign up (?:for|to) .{0,40}\b(?:newsletter|briefing|letter|alerts|e-?mails?|updates)\b.{0,100}$"
        r"|sign up (?:for|to) [^.!?]{1,60}$",
        yes=(
            "Sign up for our morning newsletter",
            "View this e-mail in your browser",
            "Get our flagship newsletter with all the headlines. Sign up here.",
            "Follow Bay Wire’s coverage of harbors at https://bay.example.",
            "You get this mail because you put your name down.",
        ),
        no=("Sign-up figures rose", "Sign up for the workshop by June 3."),
    ),
)

REPORTED_BY = r"\(?(?:reporting|written|writing|story|text|words) by:? (?P<names>[^;().|]{3,120}?)(?=;|\.|\)|\||$)"
"""How the trailer of a wire's story names who wrote it."""

_MADE = (
    r"(?:compiled|prepared|collected|gathered|curated|assembled|put together|edited|written|reported"
    r"|published|issued|posted|produced|released|distributed|circulated|sent(?: out)?)"
)
_OFFICE = r"(?:press|media|news|communications|information) (?:service|office|department)\b"
MADE = rf"{_MADE}|from|by|{_OFFICE}"
"""How such a line begins."""

PROVENANCE = (
    rf"(?:(?:(?P<made>{_MADE}(?:,? [a-z&]{{1,12}}){{0,4}}? (?:by|from))|from|by):? (?:(?-i:the) )?|(?={_OFFICE}))"
    r"(?P<who>(?:(?:[a-z]{1,12} ){0,2}(?:desk|newsroom|bureau|team|editors|staff) (?:of|at) (?:the )?)?"
    r"(?-i:[A-Z])[^,;:|.]{2,80}?)"
    r"(?:(?: on|[,;:]| [|–—·•-]) ?(?P<rest>(?=.{0,40}\d).{4,80}))?$"
)
"""A line that tells who made what follows, and when."""

TRANSCRIPT = r"(?:(?:a|an|the|edited|full|partial|rush) ){0,2}(?:transcript|script|recording) (?:of|from) .{3,80}\d"
"""How a line begins that says of which broadcast or talk a text is the transcript."""

DESK = r"\b(?:desk|newsroom|bureau|(?:news|press|media|information) (?:service|office|department)|staff|editors|team)$"
"""The last word of a part of a newsroom."""

SMALL_PRINT = (
    r"(?:all )?(?:times|hours|dates|figures|prices|entries|details|listings)\b.{0,80}$|\(?\W?\w{1,3}\)? = .{1,80}$"
    r"|(?:e-?mail|send|write|call|tips?)\b.{0,90}$|subject to (?:change|alteration)\b.{0,40}$"
)
"""What a line of provenance says beside: in which zone its times are, where to write."""

ABOUT_THE_STORY = r"\b(?:on|by|until|till|from|through|before|after|since|in|of|for|to|between|due|and|the)$"
"""Words that lead to a date which a headline or a line below it tells of: not the day of publication."""

HEADLINE_LABEL = (
    r"(?:headline|title|subject|breaking(?: news)?|exclusive|update(?:d|\s\d)?|live|watch|video|listen|opinion|analysis"
    r"|editorial|comment|review|interview|explainer|fact ?check|profile|obituary|preview|recap): "
)
"""What may stand before a headline in its line."""

NUMBERED = (
    r"(?:[\w-]{2,15} ){0,2}(?:bulletin|newsletter|circular|gazette|issue|notice|communiqu[eé]),? "
    r"(?:(?:no|nr|number|issue)\b\.? ?\d{1,5}(?:[/-]\d{2,4})?|\d{1,4}/\d{2,4})(?: (?:to|for) [a-z][^.:]{2,60})?"
)
"""A line that is nothing but the number of an issue."""

EDITION = (
    r".{0,50}\b(?:briefing|brief|newsletter|letter|digest|edition|bulletin|round-?up|issue|agenda|diary|week|minutes"
    r"|transcript|broadcast|proceedings|news in [A-Z][a-z]{3,12}(?:, \d{4} [A-Z]{2,4})?)"
    r"(?: (?:for|of|on|beginning|commencing|ending|starting))?$"
    r"|(?:\w{3,12} )?(?:newsletter|bulletin|notices|notes|pew sheet) for the [\w’' ]{3,50}$"
)
"""Words before the date of an issue: the day of publication."""

NOT_A_FIELD = (
    r"(?:vol(?:ume)?|no|issue|edition|number|price|ref(?:erence)?|page|part|week)\b.{0,30}\d"
    r"|(?:(?:news|radio|morning|midday|noon|evening|late|night) )?(?:bulletin|script|broadcast|transcript|headlines)$"
    r"|(?:morning|midday|noon|evening|late|nightly) (?:news|update|summary)$"
)
"""What a line says beside its date that is no section of a paper and no newsroom."""

TOLD_ON = (
    r"\b(?:it's|it is|as of"
    r"|(?:said|announced|told|confirmed|reported|published|printed|released|issued|dated|sent|today|tonight)(?:,| on)?"
    r"|(?:compiled|prepared|written|updated|filed)(?: on| by [^.;:,]{2,60}))$"
)
"""Words before a full date in a story that make it the day of publication, where nothing else tells that day."""

RELATED = (
    r"(?:related(?: (?:stories|articles|coverage|content|news|topics))?|read (?:more|next|also)|see also"
    r"|more (?:on this story|from .{2,40}|stories|coverage|news)|you (?:may|might) also like"
    r"|explore more(?: on these topics)?|popular now"
    r"|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you)?|latest (?:news|stories)"
    r"|editor'?s'? picks|don'?t miss)\b:?"
)
"""What stands over, or before, links to other stories."""

SOURCE_WORD = (
    r"(?:times|post|daily|weekly|herald|journal|gazette|tribune|courier|chronicle|review|observer|wire|magazine|fm"
    r"|telegraph|ledger|news|sentinel|standard|mail|star|globe|press|dispatch|examiner|inquirer|register|record"
    r"|bulletin|mirror|guardian|independent|argus|echo|mercury|enquirer|monitor|reporter|advertiser|advocate|messenger|agency|today|radio"
    r"|beacon|banner|clarion|recorder|mercantile|presse|zeitung|tidende|tv|network|media|newsletter"
    r"|ap|afp|reuters|upi|bloomberg|axios|dpa|xinhua|tass|pa|bbc|cnn|npr|associated press|newswire"
    r"|(?:news|press|wire) (?:service|association))"
)
"""A word that ends, or is, the name of a newsroom."""

STATION = r"^Radio (?:[A-Z][\w'’-]{2,20}|\d)(?: [A-Z\d][\w'’-]{0,20}){0,2}$"
"""The name of a broadcaster that begins with what it is."""

DATED_PAPER = (
    r"(?:Daily|Evening|Sunday|Weekly)"
    r"(?: (?!Brief|Digest|Edition|Letter|Newsletter|Round|Update)[A-Z][\w'’-]{1,20}){1,2}"
)
"""The name of a newspaper that begins with when it comes out."""

NOT_A_SECTION = (
    r"(?:(?:public|legal|press|media|joint|official|news|radio|morning|midday|evening|late) )?"
    r"(?:notices?|statements?|announcements?|advisory|bulletin|letter"
    r"|release|invitation|memo(?:randum)?|transcript|programme|program)$|(?:regulated|inside) information$"
)
"""What a document is, which may stand above its headline and is no section of a paper."""

CONTACTS = (
    r"(?:(?:media|press|news|pr|for (?:more|further) information,?) )?(?:contacts?|enquiries|inquiries)"
    r"(?: (?:information|details))?(?:\W.{0,80})?$"
)
"""The first line of a block above a release that tells whom to ask."""

MENU_LINES = """
    home|news|menu|search|sign in|log in|login|register|subscribe|subscribe now|share|share this|tweet|facebook
    twitter|email|e-mail|print|save|skip to content|skip to main content|skip to navigation|advertisement|ad
    listen|read more|more|follow us|newsletters|newsletter|podcasts|podcast|video|videos|live|copy link|comments
    image caption|image caption,|image source|image source,
    your email|your email address|enter your email|enter your email address|email address|your e-mail address
    donate|sign up|my account|close|e-paper|epaper|back to top|continue reading|whatsapp|linkedin|x|reddit
    share on facebook|pocket|flipboard|cookie settings|accept|accept all|breaking news|most read|trending
    trending now|share on twitter|share this article|listen to this article|story continues below advertisement
    article continues below|exclusive|breaking|live updates|updated|update|developing|developing story|just in
    premium|sponsored|watch|story continues below|share article|gift article|add to favorites|view comments
    show comments|print article|skip advertisement|get in touch|about us|contact us|privacy policy|terms of use
    terms of service|terms and conditions|cookie policy|site map|sitemap|accessibility|advertise with us|careers
"""
"""Whole lines, in lower case, that belong to the page and not to the article."""

CATEGORIES = """
    news|politics|policy|business|economy|world|technology|tech|science|health|education|sports|sport|opinion|culture
    arts|climate|energy|environment|local|local news|national|national security|international|finance|markets
    media|travel|weather|crime|courts|law|life|lifestyle|entertainment|transport|housing|defense|defence
    immigration|space|food|books|music|film|religion|labor|real estate|agriculture|community|analysis
    metro|us|u.s.|uk|europe|asia|africa|americas|features|obituaries|elections|government|astronomy|releases
    telecoms|telecommunications|telecom|retail|aviation|shipping|farming|heritage|history|archaeology|nature|wildlife
    motoring|utilities|universities|schools|museums|languages|language
    us news|u.s. news|uk news|world news|business news|public safety|justice|congress|theater|style|property
"""
"""Names of sections of a newspaper, in lower case."""

FURNITURE = (
    r"\b(?:(?:first |last )?(?:published|posted|updated|issued|released|modified|edited|created|filed)|dated?|on|at"
    rf"|from|local time|{WEEKDAY}"
    r"|(?:an?|\d{1,3}) (?:minutes?|mins?|hours?|hrs?|days?)(?:[- ](?:ago|read))?)\b:?"
)
"""Words of a date line that only lead to the date."""

DATED_NOTICE = (
    r"(?:(?:first |last )?(?:published|posted|updated|issued|released|modified|created"
    r"|broadcast|aired|transmitted)\b|date(?: of issue)?:"
    r"|dated\b(?::| this\b| at\b)"
    r"|this (?:report|story|article|piece|item) (?:by [^.\n]{2,40} )?was (?:first |originally )?published\b"
    r"|(?:for )?(?:immediate )?release:|filed\b|(?:compiled|prepared) (?:by [^.\n]{2,40} )?(?:on|at)\b)"
)
"""How a line begins that tells when the story was published."""

AGO = r"\b(?:an?|\d{1,3}) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago\b"
"""The time since publication, which dates nothing."""

FIELDS = (
    r"(?:(?P<byline>author|by|byline|writer|reporter)|(?P<source>source|publication|publisher|outlet|newspaper)"
    r"|(?P<category>category|section|topic|desk))"
)
"""Names of the fields in the header of an export, each under what it fills."""

CAPTION_WORD = r"^(?:file )?(?:photo|image|picture|caption)s?: ?"
"""What may stand before a caption."""

BY = (
    r"(?:(?:(?:words|written|reported|reporting|story|text|posted|published|submitted"
    r"|filed|report|interview|compiled|analysis|review) )?by:?"
    r"|(?:words|text|story|report|reporter|author|writer):) "
)
"""How a by-line begins."""

BUREAU = r"(?:bureau|news ?desk)"
"""The part of a newsroom that a writer belongs to."""

BESIDE_A_NAME = (
    rf"(?:(?:in|from|at|of|for|(?:is |was )?report(?:s|ed|ing) (?:from|in)) (?:the )?{_CAP}.{{0,60}}"
    rf"|(?:[\w’'&-]{{1,20}} ){{0,4}}(?:{JOB}|{OFFICE}|{BUREAU})|(?:special to|exclusive(?:ly)? (?:to|for)) .{{2,60}})$"
)
"""What a by-line says of a person beside the name: where, for whom, as what."""

CONTACT = r"[(<]?(?:[\w.+-]{1,40}@[\w.-]{1,60}\w|(?<![\w.])@\w{2,30})[)>]?"
"""A mail address or a name on a network."""

_CAPITALS = (
    r"(?!(?:SIR|MADAM|DEAR)\b)[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'’-]{1,30}"
    r"(?: [A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'’-]{1,20}){0,4}"
)
_PLACE = r"[A-Z\u00c0-\u00de][\w.'’-]{1,25}(?: [A-Z\u00c0-\u00de][\w.'’-]{1,20}){0,3}"
_MONTH = (
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
    r"|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6})\.?"
)
_REGION = (
    rf"(?:, (?!{_MONTH} ?\d)(?:the )?[A-Z][A-Za-z.]{{1,15}}(?: [A-Z][a-z]{{1,15}})?|,? (?:and|&) {_CAPITALS}){{0,3}}"
)
_DAY = (
    rf"(?:,? ?[(,] ?| [–—-]{{1,2}} ?)(?:[A-Z][a-z]{{2,8}}, )?(?P<day>{_MONTH} \d{{1,2}}(?:,? \d{{4}})?"
    rf"|\d{{1,2}} {_MONTH}(?:,? \d{{4}})?|\d{{4}}-\d\d-\d\d|\d\d?/\d\d?/\d{{4}})\)?"
)
_PLAIN_DAY = rf"(?P<day>{_MONTH} \d{{1,2}}(?:,? \d{{4}})?|\d{{1,2}} {_MONTH}(?:,? \d{{4}})?)"
_DAY_OF_YEAR = rf"(?:[A-Z][a-z]{{2,8}},? )?(?P<day>{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}})"
_WIRE = r",? ?(?:--)?[(/](?P<source>[A-Z][\w .&/-]{1,30}|[a-z][\w.&-]{1,30})[)/]"
_DASH = r"[*_]{0,3},?(?: ?[–—_] ?| ?-- ?| [-_] |\.[–—-] )(?:[*_]{1,3} ?)?(?=[\w\"“‘'$£€(])"

_STATE_CODE = (
    r"(?:A[KLRZ]|C[AOT]|D\.?C\.?|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[EINOST]|N[CDEHJMVY]|O[HKR]|RI|S[CD]|T[NX]|UT|V[AT]"
    r"|W[AIVY])"
)
"""What the post writes for a state of the USA, but for those that stand behind a person's name as well ("Mara Quill,
MD")."""

LONE_DATELINE = rf"(?P<place>{_CAPITALS}){_REGION}(?:{_DAY})?{_WIRE} ?(?:[–—_-]|--)?$"
"""A dateline in a line of its own."""

CITY_DATELINE = (
    rf"(?P<place>{_CAPITALS}(?=:)|{_PLACE}(?= [–—-]))(?P<day>)(?P<source>)"
    r"(?:: (?=[\w\"“‘'])| (?:[–—]|--?) (?=[A-Z\"“‘']))"
)
"""A dateline that a colon ends, as papers of India print it ("MUMBAI: The"), or one in small letters ("Oslo - The");
the place has to be a known one, for a label looks the same."""

LONE_DAY = rf"{_DAY_OF_YEAR}(?::| ?[–—]| ?--?) (?=[A-Z\"“‘'])"
"""A dateline without a place, if no other paragraph begins so: the entries of a diary do."""

DATELINES: tuple[Row, ...] = (
    Row(
        name="dateline: a place, a wire and a day",
        case_matters=True,
        pattern=rf"(?P<place>{_PLACE}){_REGION}{_WIRE}(?: ?[–—-]{{1,2}} ?|,? )"
        rf"(?:[A-Z][a-z]{{2,8}}, )?{_PLAIN_DAY}{_DASH}",
        yes=(
            "QUILLPORT, Ore.--(BAY WIRE)--March 4, 2024--The",
            "QUILLPORT, Ore. (BayWeb) March 4, 2024 -- The",
            "Quillport (Bay Wire) – Monday, 4 March 2024 – The",
        ),
        no=("QUILLPORT, Ore.--(BAY WIRE)--The", "QUILLPORT (Bay Wire) - March 4 is a Monday"),
    ),
    Row(
        name="dateline: a place, a bar and a day",
        case_matters=True,
        pattern=rf"(?P<place>{_PLACE}){_REGION} ?\| ?(?:[A-Z][a-z]{{2,8}},? )?{_PLAIN_DAY}(?P<source>)"
        rf"(?: ?\| ?(?=[\w\"“‘'$£€(])|{_DASH})",
        yes=("Quillport, Oregon | 4 March 2024 | The", "QUILLPORT | Monday, March 4, 2024 – The"),
        no=("Quillport | 4 March 2024", "Quillport | The board | 4 March 2024"),
    ),
    Row(
        name="dateline: a place in capitals",
        case_matters=True,
        pattern=rf"(?P<place>{_CAPITALS}){_REGION}(?:{_DAY})?(?:{_WIRE})?{_DASH}",
        yes=(
            "QUILLPORT, March 4 (Bay Wire) - The",
            "QUILLPORT — The",
            "QUILLPORT, Ore. (AP) — The",
            "QUILLPORT, Nova Scotia – September 9, 2024 – The",
            "QUILLPORT, the Netherlands, April 14, 2026 – The",
            "QUILLPORT, Mass., and TARN BAY, April 14, 2026 /BayWire/ -- The",
            "QUILLPORT (AP)_ The",
            "QUILLPORT (BW).- The",
            "SANTA ROSA DE LA COSTA, Spain – 9 October 2024 – The",
        ),
        no=("QUILLPORT has a harbor", "NATO-led talks began"),
    ),
    Row(
        name="dateline: a place and a day",
        case_matters=True,
        pattern=rf"(?P<place>{_PLACE}){_REGION}{_DAY}(?:{_WIRE})?{_DASH}",
        yes=("Quillport, 4 March 2024 – The", "Quillport, March 4 (Bay Wire) -- The", "Quillport, Mar 4 (BW).- The"),
        no=("Quillport - The town that slept",),
    ),
    Row(
        name="dateline: a place in capitals and a day, with a colon or a wire",
        case_matters=True,
        pattern=rf"(?P<place>{_CAPITALS}){_REGION}{_DAY}(?:{_WIRE}:?|(?P<no_wire>:)) (?=[A-Z\"“‘'])",
        yes=(
            "QUILLPORT, July 4: The",
            "QUILLPORT, JULY 4, 2026: The",
            "QUILLPORT, 4 March (BW): The",
            "QUILLPORT, March 4, 2024 /BayWire/ The",
        ),
        no=("Quillport, March 4: The talks", "QUILLPORT: The"),
    ),
    Row(
        name="dateline: a place and a day of a year, with any mark or none",
        case_matters=True,
        pattern=rf"[(\[]?(?P<place>{_PLACE}){_REGION}(?: \((?P<source>[A-Z][\w .&-]{{1,30}})\))?, {_DAY_OF_YEAR}"
        r"[)\]]?(?:[:.]| ?[–—]| ?--?)? (?=[A-Z\"“‘'])",
        yes=(
            "QUILLPORT, 4 March 2024. The",
            "Quillport, March 4, 2024: The",
            "(Quillport, March 4, 2024) The",
            "QUILLPORT (Bay Wire), March 4, 2024: The",
            "QUILLPORT, Monday March 4 2024 – The",
        ),
        no=("Quillport, March 4: The talks", "Quillport, March 4, 2024 is a Monday"),
    ),
    Row(
        name="dateline: a place, a day and a wire, with a colon",
        case_matters=True,
        pattern=rf"(?P<place>{_PLACE}){_REGION}{_DAY}{_WIRE}: (?=[A-Z\"“‘'])",
        yes=("Quillport, 4 March 2024 (Bay News Agency): The",),
        no=("Quillport, 4 March 2024: The",),
    ),
    Row(
        name="dateline: a place, a day and a wire between strokes",
        case_matters=True,
        pattern=rf"(?P<place>{_CAPITALS}){_REGION} / {_PLAIN_DAY} / (?P<source>[A-Z][\w .&-]{{1,30}}?) /(?: --?)? ",
        yes=("QUILLPORT, TARN / March 4, 2024 / Bay Newswire / -- The",),
        no=("QUILLPORT / The bay",),
    ),
    Row(
        name="dateline: a day of a year and a place",
        case_matters=True,
        pattern=rf"{_DAY_OF_YEAR}, (?P<place>{_PLACE}){_REGION}(?P<source>){_DASH}",
        yes=("4 March 2024, Quillport — The",),
        no=("4 March 2024 — The",),
    ),
    Row(
        name="dateline: a wire, then a place and a day",
        case_matters=True,
        pattern=rf"\((?P<source>[A-Z][\w .&-]{{1,30}})\)(?: ?[–—-]{{1,2}})? (?P<place>{_PLACE}){_REGION}{_DAY}{_DASH}",
        yes=("(Bay Wire) QUILLPORT, Oregon, March 4, 2024 — The", "(BW) Quillport, 4 March 2024 – The"),
        no=("(Bay Wire) Quillport is a town", "(Bay Wire) QUILLPORT — The"),
    ),
    Row(
        name="dateline: a wire alone",
        case_matters=True,
        pattern=rf"\((?P<source>[A-Z][\w .&-]{{1,30}})\){_DASH}",
        yes=("(Bay Wire) - The", "(BAY WIRE) — The"),
        no=("(Bay Wire) reporters - all four",),
    ),
    Row(
        name="dateline: a day and a wire",
        case_matters=True,
        pattern=rf"{_PLAIN_DAY}(?:{_WIRE}){_DASH}",
        yes=("March 4 (Bay Wire) -- The", "4 March 2024 (BW) – The"),
        no=("March 4 -- a Monday", "March (the month) - is cold"),
    ),
    Row(
        name="dateline: a place in brackets and a day",
        case_matters=True,
        pattern=rf"\({_PLACE}{_REGION}\)(?P<source>)(?: [–—-]{{1,2}})?"
        rf" (?P<day>{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}}){_DASH}",
        yes=("(Quillport, Ore.) March 4, 2024 - The",),
        no=("(Quillport) March is cold",),
    ),
    Row(
        name="dateline: a place and a wire",
        case_matters=True,
        pattern=rf"(?P<place>{_PLACE}){_REGION}(?P<day>){_WIRE}{_DASH}",
        yes=("Quillport (Bay Wire) - The", "Quillport (Wire/BW) - The"),
        no=("Quillport, a town of 900 – and growing",),
    ),
    Row(
        name="dateline: a place and a state's two letters",
        case_matters=True,
        pattern=rf"(?P<place>{_PLACE}), {_STATE_CODE}(?P<day>)(?P<source>){_DASH}",
        yes=("Quillport, OR—The", "Quill Bay, D.C. -- The"),
        no=("Mara Quill, MD — The", "Quillport, OR is wet - The"),
    ),
    Row(
        name="dateline: a place in brackets behind an agency that is glued to it",
        case_matters=True,
        pattern=rf"[A-Z][\w.&/]{{1,20}}(?: [A-Z][\w.&/]{{1,20}}){{0,2}}\((?P<place>{_CAPITALS})\)(?P<day>)(?P<source>)"
        rf"{_DASH}",
        yes=("BayStock(QUILLPORT) -- The",),
        no=("BayStock (QUILLPORT) rose - The", "Quay(s) - The"),
    ),
)
"""What a wire story's first paragraph begins with."""

WIRE_SLUG = (
    r"(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|ANALYSIS|FACTBOX|INSIGHT|FOCUS|TIMELINE|PREVIEW|BREAKING)"
    r"(?: \d{1,2})?[-–—:] ?(?=\w)"
)
"""What a wire puts before a headline ("UPDATE 2-Pilots strike")."""

PLACE_WORDS = """
    new old port puerto san santa santo saint st los las el la fort mount mt lake north south east west upper lower
    great little cape bay isle isles island islands valley county hill hills beach creek springs falls heights city
    town village river point grove rapids junction ridge states republic kingdom coast region province district
    daily weekly press service issue edition vol volume no release statement notice notes minutes"""
"""Words of the names of places and papers: what stands before a date with one of these is no person."""
