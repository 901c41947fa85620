"""Words by which a bare title finds what it leaves out. Data only; `parse.surroundings` reads them."""

ORDINALS = "first second third fourth fifth last next final"
"""What stands alone for an event told before: "a second is on May 4"."""

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
    news first second third people one ones thing things
"""
"""Nouns that tell nothing of an event."""
