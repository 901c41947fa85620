"""The nouns that titles use for verbs which announce nothing special: "arrival" for "will arrive". Data only.

A verb stands in its dictionary form; an irregular past participle follows it after a colon.
"""

NOMINALS = {
    "acquisition": "acquire",
    "adoption": "adopt",
    "appointment": "appoint name",
    "approval": "approve",
    "arrival": "arrive",
    "beatification": "beatify",
    "burial": "bury",
    "canonization": "canonize canonise",
    "certification": "certify",
    "completion": "complete finish",
    "connection": "connect",
    "consecration": "consecrate",
    "construction": "build:built construct",
    "coronation": "crown",
    "dedication": "dedicate",
    "delivery": "deliver",
    "demolition": "demolish",
    "departure": "leave:left depart",
    "deployment": "deploy",
    "dismissal": "dismiss",
    "distribution": "distribute",
    "dissolution": "dissolve",
    "evacuation": "evacuate",
    "execution": "execute",
    "expansion": "expand",
    "extension": "extend",
    "extradition": "extradite",
    "fitting": "fit",
    "harvest": "harvest",
    "hiring": "hire",
    "implosion": "implode",
    "induction": "induct",
    "inspection": "inspect",
    "installation": "install instal",
    "lighting": "light:lit",
    "lowering": "lower",
    "merger": "merge",
    "naming": "nominate",
    "payment": "pay:paid",
    "planting": "plant",
    "withdrawal": "withdraw:withdrawn",
    "ratification": "ratify",
    "recall": "recall",
    "redemption": "redeem",
    "relocation": "relocate",
    "removal": "remove",
    "relighting": "relight",
    "renaming": "rename",
    "renewal": "renew",
    "reopening": "reopen",
    "repair": "repair",
    "replacement": "replace",
    "restoration": "restore",
    "return": "return",
    "review": "review",
    "sailing": "sail",
    "selection": "select",
    "suspension": "suspend",
    "unloading": "unload",
}
"""Noun -> verbs."""

STATES = """
    become becomes remain remains stay stays seem seems look looks know knows need needs want wants have has mean means
    matter matters depend depends live lives like likes believe think feel help helps keep keeps turn turns try get gets
    bring brings support supports show shows hear hears face faces enjoy enjoys deserve exist belong own owns"""
"""Verbs of states and of what cannot be put on a calendar: they announce nothing by themselves."""

PARTICIPLES = """
    beaten blown broken brought burnt cast cut done drawn driven flown given gone grown known lain lent let paid put
    read ridden rung seen set shown shot shut sown spent spoken split spread struck sung sworn taken taught thrown told
    torn woken worn written wound"""
"""Irregular participles, besides the forms of the past that the events' tables have."""
