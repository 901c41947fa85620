"""Words that end in a full stop without ending a sentence. Data only: blank-separated, lower case, without the
last stop."""

NEVER_FINAL = """
    mr mrs ms messrs dr prof rev fr sr hon st ste mt ft gen col lt maj capt cmdr cpl sgt const adm brig det insp supt
    sen sens rep reps gov govs pres amb atty cllr coun ald assemb engr del pte pvt lieut
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    vs v cf e.g i.e approx est dept univ assn bros fig figs pp ed eds vol ave blvd
"""
"""Titles, months, days and the like: the sentence always goes on."""

STATES = """
    ala ariz alta ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ont
    ore pa que sask tenn tex vt va wash wis wyo"""
"""States and provinces, which stand behind the name of a town."""

SELDOM_FINAL = f"""
    u.s u.k u.n u.s.a u.s.s.r e.u d.c a.m p.m n.y l.a inc ltd corp co cos llc plc jr ph.d m.d b.c a.d no nos
    etc gmbh {STATES}
    a b c d e f g h j k l m n o p q r s t u v w x y z
"""
"""These end a sentence only when the next word is one of `SENTENCE_STARTERS`."""

SENTENCE_STARTERS = """
    the an this that these those he she it they we you his her its their our my there here but and so yet
    in on at for as if when while after before since although though however meanwhile still then also another
    asked one some many most no not what who how why where both each all such should unless only
"""
"""Words that seldom follow an abbreviation inside a sentence when they have a capital."""

OFFICES_FIRST = """
    chief president mayor governor senator minister secretary director chairman chairwoman chancellor premier vice prime
    deputy councillor commissioner"""
"""The words of offices that open a sentence behind an hour: "It begins at 9 a.m. Mayor Ada Brook said so"."""

ZONES_AND_DAYS = """
    eastern central mountain pacific atlantic alaska hawaii greenwich british gulf moscow tokyo
    january february march april may june july august september october november december
    mon tue tues wed thu thur thurs fri sat sun christmas new easter"""
"""Words with a capital that still belong to the hour before them: "at 9 a.m. Eastern will"."""
