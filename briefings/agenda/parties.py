"""Words for comparing meetings: names that news uses for one another, and words that tell no meeting from another."""

STAND_INS = {
    "united states": "us",
    "u.s.a.": "us",
    "u.s.": "us",
    "usa": "us",
    "american": "us",
    "washington": "us",
    "russian": "russia",
    "moscow": "russia",
    "kremlin": "russia",
    "chinese": "china",
    "beijing": "china",
    "united kingdom": "uk",
    "u.k.": "uk",
    "british": "uk",
    "britain": "uk",
    "london": "uk",
    "european union": "eu",
    "e.u.": "eu",
    "brussels": "eu",
    "french": "france",
    "paris": "france",
    "german": "germany",
    "berlin": "germany",
    "japanese": "japan",
    "tokyo": "japan",
    "ukrainian": "ukraine",
    "kyiv": "ukraine",
    "iranian": "iran",
    "tehran": "iran",
    "united nations": "un",
    "u.n.": "un",
}
"""Lower-case name -> the one that stands for all. A capital stands for its government, as headlines have it."""

GENERIC = """
    appearance ballot board briefing by-election call ceremony chamber city closing commission committee conference
    congress council count country county day deadline debate delegation department discussion election emergency
    end event final first forum full government hearing high-level inquiry interview joint judge last launch leader
    lecture meeting member minister national negotiation new official open opening panel parliament plenary poll
    president presentation press public publication reading release report result resumption round second secretary
    seminar senator session sitting special start state summit talk third top tour town trial trip video visit vote
    webinar workshop"""
"""Words, in the singular, that many meetings' titles have: alone they do not make two meetings one."""

FORMS = {
    "meeting": "meeting talk negotiation summit discussion session sitting round",
    "briefing": "briefing press presser",
    "visit": "visit trip tour",
    "vote": "vote ballot decision referendum election by-election poll",
    "release": "launch release publication presentation report result",
    "hearing": "hearing inquiry testimony",
    "trial": "trial",
    "debate": "debate forum",
    "deadline": "deadline closing end",
    "opening": "opening ceremony",
}
"""What sort of event -> the words for it, in the singular."""
