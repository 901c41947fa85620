"""The small words of English and the letter that each is read as. Data only.

The letters are explained in `rules/letters.py`. A word in several tables gets the letter of the first that
`text/lexicon.py` names.
"""

DETERMINERS = """
    the a an some many several few most all both each every another any no one two three four five six seven eight
    nine ten dozens hundreds this these those certain other others various numerous neither either
"""
POSSESSIVES = "his her their its my our your"
PRONOUNS = "he she they it i we you everyone everybody someone somebody nobody"
OBJECTS = "him them me us himself herself itself themselves myself ourselves"
BE = "is are was were be been being am isn't wasn't aren't weren't"
AUXILIARIES = """
    has have had do does did will would can could may might must shall should having hasn't haven't hadn't don't
    doesn't didn't won't wouldn't can't couldn't cannot ought need used
"""
PREPOSITIONS = """
    of in on at with from into onto upon about against amid among around across along behind beneath beside besides
    between beyond despite during except for inside near off opposite outside over past per regarding round since
    than through throughout toward towards under underneath unlike until up versus via within without like out down
    above below including concerning alongside atop aboard amongst minus plus
"""
BY = "by"
CONJUNCTIONS = "and but or nor yet"
AS = "as"
SUBORDINATORS = """
    that because if when while after before although though unless whether where why how once so whereas till what
    whatever whenever
"""
RELATIVES = "who which whose whom"
TO = "to"
ADVERBS = """
    also then later earlier recently still again once too just even ever never not now today yesterday tomorrow
    tonight already always often sometimes soon
    instead however meanwhile moreover nevertheless nonetheless therefore thus first second finally last next
    afterward afterwards perhaps maybe rather quite very almost nearly only simply further furthermore though back
    aloud there here twice anyway indeed similarly likewise elsewhere yet ago online week month year morning
    afternoon evening night weekend time noon midnight hours days weeks months years p.m. a.m. am pm better
    more less most much well far together away alone
"""
CALENDAR = """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december jan feb mar apr aug sept oct nov dec
"""
"""Adverbs that have a capital anyway."""
ADJECTIVES = """
    super inner outer upper lower ranking former ex senior junior top deputy longtime long-time veteran retired
    acting interim then current new old young unnamed unidentified anonymous prominent leading key local state
    federal national presidential gubernatorial congressional political republican democratic conservative liberal
    progressive independent famous popular powerful outspoken fellow lead assistant associate vice co executive
    managing general first-term second-term two-term freshman outgoing incoming elected embattled late own gop black
    white gay female male american northern southern eastern western elderly regional municipal provincial royal
    high head sophomore
"""
PAST_VERBS = """
    became began blew bought broke brought built came caught chose cut did dealt drew drove fell felt fought found
    flew gave got grew had heard held hid hit kept knew laid led left lent let lost made meant met paid put quit ran
    rose sat saw sold sent set shot shut slid sought spent stood stole struck stuck swore swung taught threw took
    went withdrew won woke wore goes makes takes wants seems comes gets gives keeps needs plans appears remains
    becomes hopes tries likes leads runs holds shows looks does leaves want make take meet seem come get give keep go
    run known supports backs opposes spoke shook bore tore swept slept crept wept lay rode sank sang drank ate forgot
    hurt cost cast spread dug hung bent clung flung wound ground bound forbade forgave overcame undertook underwent
    withheld misread foresaw oversaw died lied tied stank shrank sprang
"""
NOT_PEOPLE = """
    prefers delivers suffers enters gathers lowers differs discovers recovers renders surrenders hinders lingers hovers
    utters infers confers defers alters bolsters empowers encounters endeavors fosters furthers garners ponders
    squanders teeters totters withers whispers quivers shivers simmers flickers glitters clatters hampers tempers
    covers offers orders answers matters transfers triggers monitors mirrors favors favours honors honours harbors
    harbours counters filters layers markers registers borders tenders showers powers towers shoulders corners anchors
    numbers letters papers computers rivers quarters headquarters waters flowers summers winters errors factors floors
    doors colors colours motors sensors tractors theaters theatres meters metres liters litres kilometers kilometres
    centimeters centimetres millimeters millimetres routers servers browsers printers fingers oysters lobsters dinners
    suppers barriers careers tigers spiders tankers freighters steamers trawlers helicopters boosters bunkers drawers
    disasters clusters scanners trailers posters stickers chapters centers centres headers folders semesters
    clovers clippers containers elevators escalators generators indicators reactors refrigerators calculators vectors
    cancers tumors tumours tremors vapors vapours odors odours flavors flavours splinters shelters shutters sweaters
    slippers trousers scissors cucumbers peppers burgers crackers starters skyscrapers boilers propellers rollers
    eiders plovers badgers beavers otters hamsters panthers lockers loudspeakers primers minors
"""
"""Words that end as those for people do and are none: verbs, and things."""

ABBREVIATED_TITLES = """
    cr mr mrs ms miss messrs dr prof rev fr sr hon gen col lt maj capt cmdr cpl sgt const adm sen sens rep reps gov
    govs pres sir dame lord lady msgr amb atty cllr coun ald del supt insp det pc wpc dci pcso cdr brig engr alhaji
    alhaja hajia shri smt datuk baroness viscount viscountess
"""
PARTICLES = "de del es el della di da du van von der le la bin al ibn bint dos jr jr. sr sr. ii iii iv"
NAME_PREFIXES = "al el as ad an ar ash at az ul ud ed bin ben ibn abu d l"
"""With a hyphen or an apostrophe before a capital: the small first part of a name ("al-Masri")."""
TITLE_PREFIXES = "then ex former now vice deputy co sub pro"
"""With a hyphen before a title: it is one still ("then-Gov.")."""
PARTIES = "republican democrat democratic conservative"
RANK_LETTERS = "DI DS DSU DCS"
"""Ranks of the police that are only meant in capitals."""
ACRONYMS = "US WHO"
"""Names that look like small words."""
SUBJECT_PRONOUNS = "he she they i we you it"
ONLY_VERBS = "said wrote told says"
"""Forms of reporting verbs in -ed and these are never nouns."""
CONDITIONS = "if unless whether when until because"
NO_PARTICIPLES = "ranking"
"""Forms in -ing that seldom report speech."""
