"""Which parts of a web page are not the article, by the names that page builders give them. Data only."""

NEVER_READ = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "form",
        "button",
        "input",
        "select",
        "textarea",
        "nav",
        "aside",
        "footer",
        "dialog",
        "menu",
        "audio",
        "video",
        "canvas",
        "map",
        "head",
        "title",
        "meta",
        "link",
    ]
)
"""Elements whose content is never part of the story."""

BLOCKS = frozenset(
    [
        "address",
        "article",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
"""Elements that begin and end a paragraph."""

NOT_THE_STORY = (
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs|share|sharing|social|related|relatedposts|recommend(?:ed|ations?)?"
    r"|promos?|adverts?|advertisement|ads?|ad-slot|sponsor(?:ed)?|newsletter|sign-?up|subscribe|subscription|comments?|disqus(?:-thread)?|livefyre"
    r"|cookies?|consent|sidebar|foot|footer|most-?(?:read|popular|viewed)|mostread|trending|popular|outbrain|taboola"
    r"|toolbar|paywall|modal|pop-?up|tags?|tag-list|topics|pagination|read-?(?:more|next)|more-?(?:from|on|stories)"
    r"|hidden|sr-only|screen-reader(?:-text)?|visually-?hidden|unsubscribe|preheader|logo|skip(?:-link)?|masthead|site-header"
    r"|topbar|top-bar|login|author-(?:bio|card|box|profile)|about-author|bio|about-the-author|utility|widget|teasers?|up-?next|see-?also|rating|poll|pull-?quote"
    r"|prev-?next|pager|sharedaddy|addthis|addtoany|mailchimp|mc4wp|opt-?in|cta|call-to-action|links-block)"
    r"(?:$|[\s_-])"
)
"""Classes, ids and roles of what stands beside the story."""

CRUMBS = r"(?:^|[\s_-])(?:bread-?)?crumbs?(?:$|[\s_-])"
"""Classes of the trail from the site's first page to the section of the paper."""

META = (
    r"(?:^|[\s_-])(?:by-?line|meta|metadata|authors?|dateline|date|date-?published|time|timestamp|time-stamp|published"
    r"|submitted|posted|posted-on|when|contributors?|writer|reporter|pub-?date|entry-date"
    r"|post-date|article-info|article-header-info|credits?-line|kicker|eyebrow|rubric|section-name|category|topic"
    r"|read-?time|word-?count)(?:$|[\s_-])"
)
"""Classes of what stands between headline and story: who, when, where it was filed."""

KICKER = r"(?:^|[\s_-])(?:kicker|eyebrow|rubric|section-name|section-label|category|cat|topic|channel)(?:$|[\s_-])"
"""Classes of the line that names the section of the paper."""

ABOVE_HEADLINE = (
    r"(?:^|[\s_-])(?:kicker|eyebrow|rubric|overline|section|label|category|cat|topic|channel|tags?)(?:$|[\s_-])"
)
"""Classes of the line right above the headline that names the section of the paper; elsewhere they mean much else."""

NOT_A_SECTION = (
    r"(?:breaking|developing|exclusive|live|updated?|(?:(?:press|news|media) )?(?:release|statement|notice))\b"
)
"""What stands above a headline and names no section of a paper."""

SITE_NAME = r"(?:^|[\s_-])site-?(?:title|name)(?:$|[\s_-])"
"""Classes of the heading that is the name of the site."""

HOME = r"(?:(?:https?:)?//[^/?#]{1,100})?/?(?:index\.\w{1,5})?"
"""The address of a site's first page."""

AUTHOR = r"(?:^|[\s_-])(?:by-?line|authors?|author-name|writer|reporter|fn)(?:$|[\s_-])"
"""Classes of the by-line."""

DECK = r"(?:^|[\s_-])(?:dek|deck|standfirst|subtitle|sub-?head(?:line|ing)?|strap-?line|second-?headline)(?:$|[\s_-])"
"""Classes of the second headline."""

NOT_A_PICTURE = r"(?:^|[\W_])(?:logo|icon|avatar|spacer|pixel|badge|button|banner)(?:$|[\W_])"
"""Names of pictures that show nothing of the story."""

CAPTION = r"(?:^|[\s_-])(?:captions?|cap|figcaption|wp-caption-text|image-text|photo-text)(?:$|[\s_-])"
"""Classes of a picture's caption."""

CREDIT = (
    r"(?:^|[\s_-])(?:credits?|cred|photographer|copyright|image-credit|photo-credit|attribution|source)(?:$|[\s_-])"
)
"""Classes of a picture's credit."""

PICTURE = r"(?:^|[\s_-])(?:pic|picture|photo|image|img|figure|wp-caption|media|gallery|thumbnail|hero)(?:$|[\s_-])"
"""Classes of what holds a picture, its caption and its credit."""

BOXES = frozenset(
    [
        "div",
        "section",
        "ul",
        "ol",
        "p",
        "span",
        "table",
        "td",
        "tr",
        "aside",
        "header",
        "a",
        "figure",
        "dl",
        "details",
        "article",
    ]
)
"""Elements that may be left out for their class; an element with a meaning of its own never is."""

NEWSROOM = (
    r"\b(?:times|post|daily|weekly|herald|journal|gazette|tribune|courier|chronicle|review|observer|wire|magazine"
    r"|telegraph|ledger|news|sentinel|standard|mail|star|globe|press|dispatch|examiner|inquirer|register|record"
    r"|bulletin|mirror|guardian|independent|argus|echo|monitor|reporter|today|radio|tv|network|media)$"
)
"""How the name of a newsroom ends."""

NAMES = (
    r"(?P<by>(?:(?:[Ww]ritten |[Ww]ords |[Rr]eported )?(?:[Bb]y|BY):?|(?:Words|Text|Story|Reporter|Author):) )?"
    r"(?P<names>[A-Z\u00c0-\u00de][\w.'’-]{0,30}(?: [\w.'’-]{1,30}){1,3}"
    r"(?:(?:, and |, | and | & )[A-Z\u00c0-\u00de][\w.'’-]{0,30}(?: [A-Z\u00c0-\u00de][\w.'’-]{0,30}){1,3}){0,4})"
    r"(?:$|,| (?:in|for|at|of|reports?|reporting)\b).{0,120}$"
)
"""The names of a by-line, alone or after "By", before what else it says of them."""

DATE = (
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d"
    r"|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)
"""What tells that a line between headline and story has a date in it."""

NOT_A_NEWSROOM = (
    r"\b(?:council|university|college|school|city of|county of|town of|government|department|ministry|office|agency"
    r"|authority|inc|ltd|llc|corp|plc|gmbh|company|group|foundation|association|society|institute|laboratory|hospital"
    r"|museum|library|church|bank|party|committee|commission|union|federation|club|project"
    r"|theatre|theater|opera|orchestra|festival|gallery|gov)\b"
)
"""Words of the names of organisations that publish their own notices: their site is no newsroom."""
