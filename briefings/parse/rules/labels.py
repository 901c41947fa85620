"""The labels that news writers put before a section, and the kind of section each announces. Data only.

A label is compared without its letter case, the shape of its apostrophes and a leading "the"; `kind` is the
snake_case name of the usual wording. A label that is not here makes a section of the kind `other`.
"""

from briefings.parse.row import LabelRow
from briefings.parse.rules.calendar import MONTH, WEEKDAY

LABELS: tuple[LabelRow, ...] = (
    LabelRow(kind="why_it_matters", wordings=("why it matters", "why this matters", "why that matters")),
    LabelRow(kind="big_picture", wordings=("big picture", "bigger picture")),
    LabelRow(kind="driving_the_news", wordings=("driving the news", "driving the day")),
    LabelRow(kind="whats_happening", wordings=("what's happening", "what is happening")),
    LabelRow(kind="whats_new", wordings=("what's new", "what is new")),
    LabelRow(kind="what_happened", wordings=("what happened",)),
    LabelRow(kind="what_theyre_saying", wordings=("what they're saying", "what they are saying")),
    LabelRow(kind="what_were_hearing", wordings=("what we're hearing", "what we are hearing")),
    LabelRow(kind="what_were_watching", wordings=("what we're watching", "what we are watching")),
    LabelRow(kind="what_we_know", wordings=("what we know",)),
    LabelRow(kind="what_we_dont_know", wordings=("what we don't know", "what we do not know")),
    LabelRow(kind="whats_next", wordings=("what's next", "what is next", "what comes next")),
    LabelRow(kind="what_to_watch", wordings=("what to watch", "what to watch for")),
    LabelRow(kind="what_to_know", wordings=("what to know",)),
    LabelRow(kind="whats_at_stake", wordings=("what's at stake", "what is at stake")),
    LabelRow(kind="stakes", wordings=("stakes",)),
    LabelRow(kind="whats_inside", wordings=("what's inside",)),
    LabelRow(kind="go_deeper", wordings=("go deeper",)),
    LabelRow(kind="between_the_lines", wordings=("between the lines",)),
    LabelRow(kind="by_the_numbers", wordings=("by the numbers",)),
    LabelRow(kind="one_fun_thing", wordings=("one fun thing", "1 fun thing")),
    LabelRow(kind="bottom_line", wordings=("bottom line",)),
    LabelRow(kind="state_of_play", wordings=("state of play",)),
    LabelRow(kind="where_it_stands", wordings=("where it stands", "where things stand")),
    LabelRow(kind="catch_up_quick", wordings=("catch up quick", "catch up fast")),
    LabelRow(kind="catch_up", wordings=("catch up",)),
    LabelRow(kind="zoom_in", wordings=("zoom in", "zooming in")),
    LabelRow(kind="zoom_out", wordings=("zoom out", "zooming out")),
    LabelRow(kind="flashback", wordings=("flashback",)),
    LabelRow(kind="flash_forward", wordings=("flash forward",)),
    LabelRow(kind="context", wordings=("context",)),
    LabelRow(kind="background", wordings=("background",)),
    LabelRow(kind="backdrop", wordings=("backdrop",)),
    LabelRow(kind="backstory", wordings=("backstory", "back story")),
    LabelRow(kind="yes_but", wordings=("yes, but", "yes but")),
    LabelRow(kind="other_side", wordings=("other side",)),
    LabelRow(kind="reality_check", wordings=("reality check",)),
    LabelRow(kind="threat_level", wordings=("threat level",)),
    LabelRow(kind="latest", wordings=("latest",)),
    LabelRow(kind="details", wordings=("details",)),
    LabelRow(kind="how_it_works", wordings=("how it works",)),
    LabelRow(kind="how_it_happened", wordings=("how it happened",)),
    LabelRow(kind="how_we_got_here", wordings=("how we got here",)),
    LabelRow(kind="intrigue", wordings=("intrigue",)),
    LabelRow(kind="our_thought_bubble", wordings=("our thought bubble", "thought bubble")),
    LabelRow(kind="be_smart", wordings=("be smart",)),
    LabelRow(kind="quick_take", wordings=("quick take",)),
    LabelRow(kind="worth_noting", wordings=("worth noting",)),
    LabelRow(kind="of_note", wordings=("of note",)),
    LabelRow(kind="impact", wordings=("impact",)),
    LabelRow(kind="upshot", wordings=("upshot",)),
    LabelRow(kind="takeaway", wordings=("takeaway", "takeaways")),
    LabelRow(kind="catch", wordings=("catch",)),
    LabelRow(kind="case_in_point", wordings=("case in point",)),
    LabelRow(kind="situational_awareness", wordings=("situational awareness",)),
    LabelRow(kind="meanwhile", wordings=("meanwhile",)),
    LabelRow(kind="whats_behind", wordings=("what's behind it",)),
    LabelRow(kind="who_to_watch", wordings=("who to watch",)),
)

FACTS = """
    what|when|where|who|why|how|rsvp|contact|contacts|media contact|media contacts|press contact|press contacts
    for more information|for further information|for additional information|more information|further information
    media enquiries|media inquiries|press enquiries|press inquiries|enquiries|inquiries
    cost|tickets|admission|date|time|dates|times|location|venue|place|details|information|registration|deadline
    how to watch|how to attend|how to take part|background
"""
"""Labels of a notice, each of which names a fact: its section is the one paragraph beside it."""

APPENDIX = (
    r"(?:for (?:more|further|additional|media|press) (?:information|details|enquiries|inquiries),? (?:please )?contact"
    r"|about (?:the |us\b|this |(?-i:[A-Z]))|notes? (?:to|for) editors?|forward-looking|disclaimer|methodology"
    r"|(?:investor|press|media|company|public) (?:contacts?|relations|enquiries|inquiries))"
)
"""How a label begins whose section follows a release."""

NO_TOPIC = (
    r"(?:the|an?|one|another|this|that|these|those|his|her|its|our|their|my|your|some|no|not|but|and|so|or|for|as"
    r"|read|see|watch|listen|related|more|example|result|translation|answer|question|verdict|reason|lesson|fact|case"
    r"|note|noon|midnight|midday|subject|source|photo|\d\S*|cancell?ed|postponed|moved|new|updated?|correction)"
    r"(?!\w)|\w+ \d{1,2}$"
    rf"|(?:[\w.,]{{1,12}} ){{0,3}}(?:{WEEKDAY}|{MONTH})\b"
)
"""How the words before a colon begin that lead to the end of their sentence or name a time, and no topic."""

ADDRESS_WORDS = (
    r"\b(?:e-?mail|tel|telephone|phone|fax|mobile|cell|office|web|website|twitter|url|link|address|call|text|at|to)$"
)
"""The last word before a colon that only leads to an address or a number."""

REACHED_BY = (
    r"\b[\w.+-]{1,40}@[\w-]{1,40}\.\w|(?<![\w-])(?:\(?\d{3}\)?[ .-])?\d{3}[.-]\d{4}\b"
    r"|(?<![\w-])0\d{1,4}[ -]\d{3,4}[ -]?\d{3,4}\b|\+\d{1,3}[ (]\d"
)
"""A mail address or the number of a telephone."""

SENTENCE_WORDS = (
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|could|can|(?<!\d )may(?! \d)|might|must|should"
    r"|said|says|say|told|tells|asked|asks|added|adds|wrote|writes|replied|replies|continued|continues|answered"
    r"|(?:went|goes) on|quipped|shouted|cried|boasted|whispered|stated|commented|remarked|observed|admitted|conceded"
    r"|declared|reads|sighed|laughed|protested|complained|insists|argues|warns|jokes|explains"
    r"|tweeted|posted|explained|noted|warned|claimed|insisted|argued|concluded|joked|recalled|called|agreed|put it"
    r"|follows|included?|including|like|echoed|according|reports|found|writes|writing|wonder(?:s|ed)?|imagine|below"
    r"|above|that)\b"
)
"""Words that tell a sentence, or the lead-in of a quotation, from a label."""
