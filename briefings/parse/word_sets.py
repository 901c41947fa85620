"""The word lists that several readers share, as sets of lower-case words."""

from briefings.parse.rules import places, small_words

BODIES = frozenset(places.BODIES.split())
"""What decides, meets and takes part: "committee", "council", "company"."""

PLACES = frozenset(places.PLACES.split())
"""Nouns for where something is held: "hall", "harbour"."""

TITLES = frozenset(places.TITLES.split())
"""What stands before a person's name, qualifiers such as "deputy" and "acting" with it."""

OFFICES = frozenset(places.OFFICES.split())
"""The titles behind which a person's name begins, without qualifiers."""

SMALL_WORDS = frozenset(word for words in small_words.TAGS.values() for word in words.split())
"""Articles, prepositions, auxiliaries and the like, which no name begins with."""

OWNING = frozenset("its their his her our".split())
"""The pronouns that say whose something is."""
