"""The nouns that titles use for verbs which announce nothing special: "arrival" for "will arrive". Data only.

A verb stands in its dictionary form, with its particle after a hyphen; an irregular past participle follows it after a
colon.
"""

NOMINALS = {
    "abolition": "abolish",
    "accession": "join",
    "acquisition": "acquire",
    "adoption": "adopt",
    "application": "apply",
    "appointment": "appoint",
    "approval": "approve",
    "arrival": "arrive",
    "ascent": "climb",
    "auction": "auction",
    "award": "award",
    "beatification": "beatify",
    "baptism": "baptise baptize",
    "blessing": "bless",
    "broadcast": "air stream broadcast:broadcast",
    "burial": "bury",
    "canonization": "canonize canonise",
    "certification": "certify",
    "check-in": "check-in",
    "christening": "christen",
    "clearing": "clear",
    "completion": "complete finish",
    "connection": "connect",
    "consecration": "consecrate",
    "construction": "build:built construct",
    "conversion": "convert",
    "coronation": "crown",
    "creation": "create",
    "crossing": "cross",
    "declaration": "declare",
    "dedication": "dedicate",
    "delivery": "deliver",
    "demolition": "demolish tear-down:torn-down pull-down knock-down knock-over raze",
    "departure": "leave:left depart set-off:set-off set-out:set-out",
    "deployment": "deploy",
    "detention": "detain",
    "disbanding": "disband",
    "dismissal": "dismiss",
    "dissolution": "dissolve",
    "distribution": "distribute",
    "donation": "donate",
    "endorsement": "endorse",
    "entry": "enter",
    "evacuation": "evacuate",
    "eviction": "evict",
    "exchange": "exchange",
    "execution": "execute",
    "exhumation": "exhume",
    "expansion": "expand",
    "expulsion": "expel",
    "felling": "fell",
    "extension": "extend",
    "extradition": "extradite",
    "fitting": "fit:fitted",
    "graduation": "graduate",
    "handing-in": "hand-in",
    "handover": "hand-over",
    "hanging": "hang:hung",
    "harvest": "harvest",
    "hiring": "hire",
    "implementation": "implement",
    "implosion": "implode",
    "imposition": "impose",
    "induction": "induct",
    "inspection": "inspect",
    "installation": "install instal",
    "layoff": "lay-off:laid-off",
    "laying": "lay:laid",
    "lighting": "light:lit",
    "liquidation": "liquidate",
    "lowering": "lower",
    "merger": "merge",
    "mobilization": "mobilize mobilise",
    "nationalization": "nationalize nationalise",
    "nomination": "nominate",
    "ordination": "ordain",
    "payment": "pay:paid",
    "phase-out": "phase-out",
    "planting": "plant",
    "privatization": "privatize privatise",
    "promotion": "promote",
    "purchase": "buy:bought purchase",
    "ratification": "ratify",
    "rebuilding": "rebuild:rebuilt",
    "recall": "recall",
    "recommendation": "recommend",
    "redemption": "redeem",
    "reduction": "reduce",
    "registration": "register",
    "relaunch": "relaunch",
    "relighting": "relight:relit",
    "relocation": "relocate",
    "removal": "remove",
    "renaming": "rename",
    "renewal": "renew",
    "reopening": "reopen",
    "repair": "repair",
    "repatriation": "repatriate",
    "replacement": "replace",
    "resettlement": "resettle",
    "resignation": "resign step-down stand-down",
    "restoration": "restore",
    "restructuring": "restructure",
    "resumption": "resume",
    "retirement": "retire",
    "return": "return",
    "review": "review",
    "revision": "revise",
    "rise": "rise:risen",
    "rollout": "roll-out",
    "sailing": "sail",
    "seizure": "seize",
    "selection": "select",
    "settlement": "settle",
    "screening": "screen",
    "showing": "show:shown",
    "shutdown": "shut-down:shut-down",
    "spin-off": "spin-off:spun-off",
    "start-up": "start-up",
    "succession": "succeed",
    "surrender": "surrender lay-down",
    "suspension": "suspend",
    "switch-off": "switch-off turn-off",
    "switch-on": "switch-on turn-on",
    "takeover": "take-over:taken-over",
    "termination": "terminate",
    "transfer": "transfer",
    "translation": "translate",
    "treatment": "treat",
    "unloading": "unload",
    "vaccination": "vaccinate",
    "withdrawal": "withdraw:withdrawn pull-out",
}
"""Noun -> verbs."""

STATES = """
    become becomes remain remains stay stays seem seems look looks know knows need needs want wants have has mean
    means matter matters depend depends live lives like likes believe think feel keep keeps turn turns try get gets
    bring brings support supports hear hears win wins lose loses clinch clinches secure
    secures wait waits await awaits beat beats fare fares face faces enjoy enjoys deserve exist belong own owns"""
"""Verbs of states and of what cannot be put on a calendar: they announce nothing by themselves."""

PARTICIPLES = """
    beaten begun bent bitten blown borne bound broken brought built burnt cast cut dealt done drawn driven eaten fed
    flown forgiven fought found frozen given gone ground grown heard hewn hidden hit hung known laid lain learnt lent
    let mown overrun overthrown paid proven put read rerun ridden run rung sawn seen sent set sewn shaken shod shorn
    shot shown shrunk shut slung smelt sold sown spelt spent spilt split spoken spread sprung spun stolen strewn
    struck strung stuck sung sunk swept sworn swum taken taught thrown told torn trodden undone wed withdrawn woken
    won worn wound woven written"""
"""Irregular participles, besides the forms of the past that the events' tables have."""

DONE_TO_SOMETHING = """
    abolition acquisition adoption appointment approval award certification consecration construction creation
    declaration dedication demolition deployment detention dismissal donation endorsement eviction execution expulsion
    fitting imposition installation nationalization payment promotion purchase ratification recall recommendation
    laying planting felling lowering hanging redemption replacement screening seizure selection showing takeover"""
"""Nouns after which "of" leads to what is done to, never to who does it."""
