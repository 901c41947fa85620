"""Words by which a bare title finds what it leaves out. Data only; `events/topics/surroundings.py` and
`events/topics/fuller_names.py` read them."""

ORDINALS = "first second third fourth fifth last next final"
"""What stands alone for an event told before: "a second is on May 4"."""

OTHERS = "other others rest remainder"
"""What stands alone for the events that are left: "the others are on May 7 and May 9"."""

NUMBERS = "one two three four five six seven eight nine ten several more further other"
"""What counts events before their noun: "three public hearings"."""

LEADS = "the a an its his her their this that these those"
"""What a phrase in a title goes without at its beginning."""

LINKS = "of for against"
"""What joins two phrases that belong together: "fund for travel"."""

PLACING = "in at from"
"""What only tells where."""

UNTELLING = """
    year years month months week weeks day days date dates time hour hours place part
    news first second third people one ones thing things thousands hundreds dozens scores crowd crowds guests
    visitors spectators some about around nearly almost more than up to least at
"""
"""Words that tell nothing of an event, besides numbers: "up to 300 guests"."""

PALE = """
    another such own other upcoming coming forthcoming same new big key crucial looming annual latest previous recent
    earlier later past original actual rescheduled planned scheduled whole entire full real early late general-purpose
    many few most least only very"""
"""What stands before an event's noun and does not tell it from others of its kind."""

OWNERS = """
    state party city county country nation company town village district firm group body league team club union
    judge court jury campaign government region province school candidate president minister mayor agency department
    member official worker employee"""
"""Who owns an event without a name: "the state's primary"."""

SITES = "in at across"
"""What leads to where an event is."""

ABOUT = "of on for between with against over about"
"""What leads to what an event is about."""

LOCAL = """
    primary primaries caucus caucuses contest contests election elections voting vote race races ballot runoff run-off
    by-election recount referendum"""
"""Events that are known by where they are held."""

BOUNDING = "before after until till since following during amid despite ahead through by"
"""What leads to an event that only tells when something else is done: "before the vote"."""

WAYS = """
    flew fly flies flying went go goes going came travel travels traveled travelled trip way back return returned head
    heads headed heading drove moved turned turning"""
"""What stands before the "to" of a way: "flew to Norland"."""
