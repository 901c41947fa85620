"""The word lists that several readers share, as sets of lower-case words."""

from briefings.parse.rules import grammar, places, roles, small_words, status
from briefings.parse.text.inflection import forms_of

BODIES = frozenset(roles.BODIES.split())
"""What decides, meets and takes part: "committee", "council", "company"."""

PLACES = frozenset(places.PLACES.split())
"""Nouns for where something is held: "hall", "harbour"."""

OFFICES = frozenset(f"{roles.OFFICES} {roles.TITLE_LIKE_WORKERS} {grammar.ABBREVIATED_TITLES}".split())
"""The titles behind which a person's name begins: "mayor", "dr"."""

TITLES = OFFICES | frozenset(roles.QUALIFIERS.split())
"""The same and what stands before them: "deputy", "acting"."""

JOBS = frozenset(f"{roles.OFFICES} {roles.WORKERS}".split())
"""Offices and other work of people: "mayor", "teacher"."""

SMALL_WORDS = frozenset(word for words in small_words.TAGS.values() for word in words.split())
"""Articles, prepositions, auxiliaries and the like, which no name begins with."""

SUBJECT_PRONOUNS = frozenset(grammar.SUBJECT_PRONOUNS.split())
"""The pronouns that a clause has for its subject."""

OWNING = frozenset("its their his her our".split())
"""The pronouns that say whose something is."""

VERSUS = frozenset("v vs versus @".split())
"""What stands between the sides of a case or a match."""

OTHER_DAY, OTHER_DAY_ING = forms_of(status.OTHER_DAY.split())
"""What is done to an event that gets another day: "moved", "puts", and "moving"."""

NO_DAY, NO_DAY_ING = forms_of(status.NO_DAY.split())
"""What is done to one that gets none, besides "called off": "cancelled"."""

VESSELS = frozenset(roles.VESSELS.split())
"""What sails, of which one speaks as "she"."""
