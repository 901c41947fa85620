"""The small words of English by what they do in a sentence, as the rules about events read it. A word that stands
twice counts as the last."""

TAGS = {
    "DET": """
        the a an this that these those his her its their our my your each every any some no both neither another all""",
    "PREP": """
        of on at in for by from with about over against between among through during until till into onto under near
        outside inside beyond within without toward towards across along around behind via per despite ahead amid
        amidst upon throughout including excluding before after since concerning regarding following as than versus
        v vs like unlike off up down out""",
    "CONJ": "and or but nor yet so &",
    "SUB": """
        because although though while whereas if unless whether when once where whereby whereupon whereafter lest why
        how what""",
    "REL": "who whom whose which",
    "PRON": """
        i you he she it we they him them us me everyone someone anyone nobody everybody anybody there himself
        herself itself themselves""",
    "MODAL": """
        will would may might can could shall should must won't wouldn't can't cannot couldn't shouldn't mustn't
        ought""",
    "BE": "is are was were be been being am isn't aren't wasn't weren't",
    "HAVE": "has have had having hasn't haven't hadn't",
    "DO": "does do did doesn't don't didn't",
    "TO": "to",
    "ADV": """
        not also now then still already only just again instead soon later earlier originally previously initially
        formally officially provisionally tentatively reportedly currently probably possibly never always often
        finally likewise meanwhile however therefore either even perhaps maybe here publicly jointly separately
        briefly personally eventually back rather forward afresh anew""",
    "SAY": """
        said says told tells announced announces confirmed confirms added adds tweeted wrote writes reported ruled
        warned warns insisted insists noted argued argues claimed estimated predicted predicts explained recalled
        posted declared stated disclosed revealed suggested suggests acknowledged conceded hinted believes thinks
        understands promised pledged vowed""",
}
"""Tag -> words, in lower case with straight apostrophes."""

CONTRACTED = {"'s": "is", "'re": "are", "'m": "am", "'ll": "will", "'ve": "have"}
"""What the end of "it's", "they're" and "we'll" stands for, as a word of its own."""

CONTRACTING = "i you he she it we they there that"
"""The words before such an end; behind others "'s" owns."""

ADVERBIALS = (
    r"in any (?:case|event)|of course|in the meantime|for the time being|as (?:already|previously) \w{4,12}ed"
    r"|as (?:it|you) were|(?:all )?over again|from scratch"
)
"""Several words that do what one adverb does: "must in any case be signed", "will start all over again"."""

UNCOUNTED = """
    people police work play parliament school court service business life traffic power water rain snow ice food music
    trade demand supply bail bidding talk debate evidence polling access more thousands hundreds dozens"""
"""Common nouns that begin a sentence without an article."""

PEOPLES = """
    greek czech slovak thai swiss french german dutch welsh irish danish swedish finnish polish british english spanish
    scottish turkish cypriot iraqi israeli pakistani bangladeshi saudi qatari kuwaiti emirati omani afghan"""
OF_PLACES = "ean lian nian rian sian tian dian vian gian ican nese ylese ltese"
"""Words, and endings of such, for where something is from."""

OF_ONE = """
    begins starts resigns retires returns arrives departs dies speaks meets opens closes ends becomes joins quits steps
    takes goes sits testifies appears"""
"""Verbs of one, which no noun looks like: a word before them without an article is a name."""

OF_SIDES = "play face host fight entertain"
"""Verbs of several: between a word and a name they show that the word is a club's: "Arsenal play Chelsea"."""

FINITE = """
    ought will would may might can could shall should must won't wouldn't can't cannot couldn't shouldn't mustn't
    is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't does do did doesn't don't
    didn't"""
"""The auxiliaries that make a clause."""
