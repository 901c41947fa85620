"""The verbs that tell whether a sentence looks back or ahead. Data only: alternatives of regular expressions."""

AHEAD = (
    r"(?:will|won['’]t|shall|would|could|may|might|must|should|can|cannot)"
    r"(?:\s(?:not|also|now|soon|only|likely|probably|\w{2,12}ly))?(?:\sbe(?!\w)|\shave(?!\w))?\s\w+"
    r"|\w+['’]ll\s(?:be\s)?\w+"
    r"|(?:is|are)\s(?:cancell?ed|off|on|moved|delayed|postponed)|(?:is|are|was|were|been|be|being|now)\s(?:also\s|now\s|still\s)?(?:to(?:\sbe)?\s\w+|due|set|slated|scheduled|expected|planned|likely|supposed"
    r"|going|about|poised|ready)(?:\s(?:to|for))?(?:\sbe)?(?:\s\w+)?"
    r"|(?:scheduled|slated|due|set|expected|likely|plans?|planned|planning|hopes?|hoping|aims?|intends?|wants?|agreed|vowed"
    r"|promised|promises|pledged|ready|prepared|preparing|poised|invited|threatened)\s(?:to|for)(?:\sbe)?(?:\s\w+)?"
    r"|(?:called|forecast|booked|billed|pencill?ed|scheduled|set|slated|planned|time)\s(?:in\s)?for|expects?|promise|(?:has|have)\s(?:scheduled|called|set|announced)\s(?:a|an|the)|planned\s(?:a|an|the)\s|deadline|upcoming|forthcoming|unless|postponed|rescheduled|delayed|put\soff|put\sback|pushed\sback"
    r"|brought\sforward|extended|until|tomorrow"
    r"|starts|begins|opens|ends|closes|expires|votes|meets|runs|visits|hosts|returns|publishes|goes|resumes|arrives"
    r"|follows\s(?:on|at|in)|moved\s(?:to|from)|takes\s(?:effect|place)|decides|faces|kicks\soff|launches"
)

BACK = (
    r"follows\s(?=\w+['’])|previously\s(?:had\sbeen|was)\s\w+(?:\sto(?:\sbe)?\s\w+)?|was|were|had|did|said|says|told|met|took|came|went|gave|left|held|began|found|got|made|sold|bought|fell|rose"
    r"|won|lost|ran|spoke|shot|sent|saw|paid|wrote|read|put|set|struck|hit|fled|grew|led|broke|brought|flew|kept|knew"
    r"|sat|slept|stood|thought|threw|woke|wore|drew|drove|chose|sank|swept|burst|quit|slid|shut|swore|tore|fought"
    r"|caught|became|felt|heard|let|lay|built|dealt|bore|beat|died|since|after|has|have|ago|\w{2,20}ed"
)

PURPOSE = r"to\s(?!the\b|a\b|an\b|his\b|her\b|their\b|its\b|(?-i:[A-Z\d$]))(?:be\s)?\w+"

LEADS_AHEAD = r"until|till|as\s(?:early|soon|late)\sas|no\s(?:later|earlier)\sthan|effective|starting|beginning|next"
"""What stands right before a date that lies ahead."""
