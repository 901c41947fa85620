"""Words in quotation marks that are nobody's speech. Data only.

`BEFORE` and `MENTIONED` are searched in the characters before the opening mark. In an example the stretch
stands in “ ”.
"""

from briefings.parse.row import Row

BEFORE = (
    Row(
        name="so-called",
        case_matters=True,
        pattern=r"\b[Ss]o-called\s$",
        yes=("A so-called “smart bomb” fell.",),
        no=("He so disliked it that he called it “a bomb.”",),
    ),
    Row(
        name="titled",
        case_matters=True,
        pattern=r"\b(?:titled|entitled|subtitled|headlined|(?:the|a) headline|nicknamed"
        r"|known (?:(?:\w+|(?:to|in|by) (?:\w+ )?\w+) )?as(?: the| an?)?),?\s$",
        yes=(
            "The talk was titled “Trust is a balance sheet.”",
            "It ran under the headline “A tide too far.”",
            "It is an idea known to pilots as “the long way round.”",
        ),
        no=("She called it “trust.”",),
    ),
    Row(
        name="how shares are rated",
        case_matters=True,
        pattern=r"\b(?:rat(?:es|ed|ing)|rates?) (?:(?:it|them|(?:the|its|their) (?:shares|stock)|(?:shares|stock)) )?"
        r"(?:at |as )?(?:an? )?$",
        yes=("Mara Quill rates the shares “hold.”", "The stock is rated “sell.”"),
        no=("She rated it, saying: “Hold.”", "“Hold,” said the agency that rates them."),
    ),
    Row(
        name="being called",
        case_matters=True,
        pattern=r"\b(?:is|was|are|were|being|been|be) (?:called|named|dubbed)\s$",
        yes=("Their newsletter is called “Overdue.”",),
        no=("The mayor has called it “overdue.”",),
    ),
    Row(
        name="thing dubbed, behind a comma",
        case_matters=True,
        pattern=r", (?:also )?(?:dubbed|nicknamed) (?:the |an? )?$",
        yes=("The bill, dubbed the “tide bill,” passed.",),
        no=("Mara Quill dubbed it the “tide bill.”",),
    ),
    Row(
        name="thing called",
        case_matters=True,
        pattern=(
            r"(?<!\bwhat )(?<!\bwhom )(?<!\bthat )(?<!\bwhich )"
            r"(?i:\b(?:an?|the|its|their|whose)) [\w-]{1,20} (?:called|dubbed|named|labeled|labelled)\s$"
        ),
        yes=("A button called “quiet hour” was removed.", "The button called “quiet hour” was removed."),
        no=("The mayor called it “night.”", "It is what the mayor called “night.”"),
    ),
    Row(
        name="written by or playing in",
        case_matters=True,
        pattern=r"\b(?:author|co-author|editor|co-editor|star|host|creator|director|heroine|hero|writer) of\s$",
        yes=("The author of “Low Tide” is here.",),
        no=("The star said “low tide.”",),
    ),
    Row(
        name="work of art",
        case_matters=True,
        pattern=(
            r"\b(?:movie|film|novel|song|album|musical|sitcom|memoir|biopic|documentary|podcast|poem|opera"
            r"|(?:television|TV|radio|news|talk|game|reality) (?:show|program|programme|series)),?\s$"
        ),
        yes=("Her latest novel, “Low Tide,” is out.",),
        no=("She said “low tide.”",),
    ),
    Row(
        name="work that comes out",
        case_matters=True,
        pattern=r"\b(?:launch(?:es|ed|ing)?|premiere[sd]?)\s$",
        yes=("At six Mara Quill launches “Low Tide,” her memoir.",),
        no=("At six Mara Quill launches in: “low tide.”",),
    ),
    Row(
        name="motto",
        case_matters=True,
        pattern=r"\b(?:slogan|motto|tagline|catchphrase),\s$",
        yes=("Its old slogan, “Hold on,” is on the mugs.",),
        no=("Her slogan: “Hold on.”",),
    ),
    Row(
        name="word itself",
        case_matters=True,
        pattern=(
            r"\b(?:at|of|to|on|over|by|from) the (?:words?|terms?|labels?|name|phrase)\s$"
            r"|\b(?:meaning|definition|spelling) of\s$"
        ),
        yes=("She laughed at the word “bridge.”", "The meaning of “bridge” is at issue."),
        no=("She used the word “bridge.”",),
    ),
    Row(
        name="grade to which a share is moved",
        case_matters=True,
        pattern=r"\b(?:rating|(?:up|down)grade[sd]?)\b[^.]{0,30}\b(?:to|from|at|of)\s$",
        yes=("Quill Securities raised its rating to “buy.”", "The share was downgraded on Monday to “hold.”"),
        no=("The rating is out. She said to “hold.”",),
    ),
    Row(
        name="event with a title",
        case_matters=True,
        pattern=r"\b(?:(?<!to )talk|lecture|seminar|workshop|exhibition),?\s$",
        yes=("On Tuesday a talk, “Ghost stations of the south”, at the library.",),
        no=("In a talk she said “low tide.”",),
    ),
)

BY_SOMEBODY = (
    r" by (?!(?:(?:nearly|almost|virtually|practically) )?(?:every(?:one|body)|all|many|most|some|people|locals)\b)"
)
"""Behind words that name a thing: by whom it is called so, which makes them a quote."""

AFTER = (
    Row(
        name="event with an hour",
        case_matters=True,
        pattern=r",? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|to \d)",
        yes=("“Low tide by night.” 7:30 p.m., Quay Hall.",),
        no=("“Low tide,” she said at dawn.",),
    ),
    Row(
        name="grade of a share",
        case_matters=True,
        pattern=r" (?:rating|recommendation)s?\b",
        yes=("Quill Securities kept its “buy” rating.",),
        no=("She called it “junk.”",),
    ),
    Row(
        name="term of a law",
        case_matters=True,
        pattern=r",? (?:within the meaning of|as (?:(?:that|the) term is )?defined (?:in|by|under)) ",
        yes=("It contains “tidal statements” within the meaning of the Port Act.",),
        no=("She called it “tidal” in the hall.",),
    ),
    Row(
        name="being a name",
        case_matters=True,
        pattern=(
            r",? (?:is|was|remains|became) (?:an?|the|its|his|her|their) (?:[\w’'-]{1,20} ){0,3}"
            r"(?:trademark|slogan|motto|brand|hashtag|nickname|song|film|novel|book|play|album|poem|series|title)\b"
        ),
        yes=("“Hold on” is a trademark of the port.",),
        no=("“Hold on” is an order.",),
    ),
    Row(
        name="work in apposition",
        case_matters=True,
        pattern=(
            r",? (?:an?|the|his|her|their) (?:[\w’'-]{1,20} ){0,4}"
            r"(?:show|book|novel|film|movie|play|album|song|poem|exhibition|series|podcast|documentary|musical|opera"
            r"|memoir|anthology|comedy|drama|concert|painting|sculpture|mural|ballet)\b"
            r"(?! (?:sa|read|argu|claim|not|warn|conclud))"
        ),
        yes=("POSTPONED: “Rust”, the one-woman show by Mara Quill.", "May: “Low tide”, a book of the port’s songs."),
        no=("“Low tide,” she said.",),
    ),
)
"""Matched on the characters after the closing mark."""

MENTIONED = (
    Row(
        name="words mentioned",
        case_matters=True,
        pattern=r"(?<!\buse the )(?<!\bused the )(?<!\buses the )(?<!\busing the )"
        r"\b(?:such as|like|including|words?|terms?|phrases?|labels?|button|box)\s$",
        yes=("Look out for words such as “hopes.”", "The term “tide” is old."),
        no=("She likes to say “tide.”", "She used the word “tide.”"),
    ),
    Row(
        name="said by nobody in particular",
        case_matters=True,
        pattern=r"\bwhat (?:has|have|had|is|are|was|were)(?: been| being)? "
        r"(?:described|known|billed|seen) as(?: an?| the)?\s$",
        yes=("It is what has been described as a “sieve.”",),
        no=("It is what Mara Quill described as a “sieve.”",),
    ),
)
"""Words that are spoken about, not spoken: no quotes unless a word in their sentence reports speech."""

EXPLAINED = (
    Row(
        name="term and what it means",
        case_matters=True,
        pattern=r",? (?:which (?:is|are|was|were) (?:defined|known|called)|or [\w-]{1,20},|meaning|that is,)",
        yes=("It is in a “tide area,” which is defined as wet.", "She was the “sherpa,” or guide, of the talks."),
        no=("She said “tide,” which is wet.",),
    ),
)
"""Matched on the characters after the closing mark of words that are spoken about."""

LAW = r"(?:[\w’'-]{1,20} ){1,3}(?:bill|law|act|tax|levy|ordinance|amendment|statute)"
"""What a bill, a law or a tax goes by ("the “porch bill”"): no words of anybody where no word reports them."""

PERFORMED = r"\b(?:sing|sings|sang|sung|singing|hum|hums|hummed|perform|performs|performed|recited?|recites) $"
"""What stands before the title of a work, though it can report speech."""

SPOKEN_BEFORE = r"(?:(?<![Bwz])(?:[VLG][,:]?|[LG][oNn][DPSZ]?)|:)$"
"""Letters of the phrases before a stretch that is spoken although it looks like a title (called him “Sparky”)."""

HEARD = r"[^.;\n]{0,60}, (?:the )?(?:court|jury|inquest|inquiry|tribunal|hearing|trial) (?:is told|told|hears?|heard)\b"
"""Behind a stretch in a headline: before whom it was said ("Welder “had no idea” of leak, court told")."""

SPOKEN_AFTER = r",?(?:V|[Nnh][^QqVG.;:]{0,12}V|h[AD]{0,3}L|K|-)|$"
"""Letters of the phrases after such a stretch."""

CALLED = r"(?<!,)L[oNn]?Z?$"
"""Letters of the phrases before a stretch that is what a thing is called (call it “a sieve”)."""

CLAUSE = (
    r"(?!DS)[CSZD,]{0,4}"
    r"(?:dB|[Nnh](?:[Pt][nNow]{1,2}){0,2}D?(?:[ABVv]|L(?![.,]?$))|[Nnh]D?[wz](?!$)|[wzj]{1,3}(?:P[nN]){0,2}[AB])"
)
"""Letters of the phrases of a clause with its own subject and verb."""

FRAGMENT = (
    r"(?:[dDPCZpgnN#,.;:-]|(?<=P)G|(?<![nN])o|S(?=P)|j(?![no])|(?<![nNgz])w(?![no])|(?<![nNgw])(?<![nNgw]D)z(?![no]))+"
)
"""Letters of the phrases of words without a verb, known or not ("Not yet.", "Two on the bridge, one below."): nothing
that a noun before or an object after it could make one."""

INDEFINITE = rf"n(?:[^ABhRVv]|[vL](?=[DPbC,.]|$))*|n(?:[Pt][nN])?[vL][Pb](?:{FRAGMENT}|h[.,]?)|{FRAGMENT}"
"""The same of words that begin with "a": their noun may have a participle ("a bridge made of rust")."""

ONE_ACTS = r"d[jw]{0,2}[wrm]z"
"""Letters of the words of a noun phrase that begins a clause with the verb that is read as its last word ("Every vote
counts"), if it begins with a word of `OF_ONE`: what is one does not end in -s."""

MANY_ACT = r"[dp][#jw]{0,2}zw"
"""The same of many ("My knees vote for it"), if it begins with a word of `OF_MANY`."""

OF_ONE = "every each this"
OF_MANY = "my our your his her its their these those all many most some"

COMPOUNDED = """
    sports sales arms goods customs news savings rights jobs drugs systems operations communications services affairs
    grounds headquarters means series species lots times days weeks months years
"""
"""Nouns in -s that stand before another noun, or after one that is one."""
