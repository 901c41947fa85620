"""The words that tell whether a sentence looks back or ahead. Data only: word lists, in lower case, blank-separated.

`dates/verb_kinds.py` reads them; `dates/tense.py` goes from a date to the nearest verb, and takes the words around that
verb into account.
"""

from briefings.parse.rules.marks import BULLETS

MODALS = "will won't shall would could may might must should can cannot can't couldn't wouldn't ought 'll"
"""What follows one of these lies ahead, past participle or not ("will be held", "could be lifted")."""

DENIALS = "not neither nor nobody none"
"""With one of these "could" looks back: "could not be reached", "neither could be found"."""

AHEAD = """
    until till tomorrow deadline upcoming forthcoming unless if expects expect postponed rescheduled delayed extended
    promise starts begins opens ends closes votes meets runs visits hosts returns publishes goes resumes
    arrives decides faces launches leaves departs convenes reopens premieres airs debuts
    resume begin meet convene reopen arrive depart gather go ceases disappears vanishes
    payable hears reconvene reconvenes gathers flies testifies speaks performs discusses unveils presents travels
    await awaits awaited awaiting expecting stops holds forecasts cancels scraps postpones reschedules
    concludes wraps takes retires attends joins receives considers examines gives delivers shuts sails docks sits
    reaches elects becomes lands switches ships continues comes appears enters quits sings swims chooses celebrates
    inspects grills
"""

ABOUT_TO = """
    arriving attending beginning closing coming departing flying giving going heading holding hosting launching leading
    leaving marching meeting moving opening performing playing presenting racing releasing resuming returning sailing
    speaking staging starting taking travelling traveling visiting voting"""
"""Forms in -ing that "is" puts on a day to come: "the mayor is visiting Penn on Friday"."""

EXPIRING = "expires lapses matures sunsets"
"""These look ahead however far: what has its end in the law or in a contract."""

ALSO_NOUNS = "shed bid cut set hit cast saw ground well bed lead"
"""Past forms that are nouns behind another noun of a place or a cause ("in the boat shed", "over the budget cut")."""

AHEAD_OF_MANY = """
    vote choose elect decide debate rule play return close stop square travel head face clash compete start end open
    launch publish release hold host visit leave sit take pick appear fly sail come land get cease disappear vanish
"""
"""These look ahead behind a word in -s at the head of a sentence ("Norlanders vote on Sunday"); elsewhere many are
nouns."""

PRESENT_OF_MANY = "come go begin take give fly meet speak choose bring send become gather"
"""Presents that are neither a past nor a noun: behind a word in -s they look ahead wherever they stand."""

EXPECTED = "scheduled slated due expected likely planned booked billed pencilled penciled timed"
"""These look ahead behind a form of "be" ("is due Friday"), and before `to` and `for`."""

GIVEN_TO = (
    r"\s(?:for\s(?:the|an?|its|their|his|her)|as\s(?:the|its|their)\s(?:date|day|deadline|start))\s"
    r"|\s(?:as\s)?an?\s(?:\w{3,12}\s){0,3}?(?:day|holiday)\b"
)
"""Behind such a day what it is given to: "declared Sunday a day of mourning"."""

DUE = "due expected scheduled slated planned"
"""These look ahead right before a date, too ("the report, due Friday", "the vote expected on Friday")."""

NOT_DUE = "as than"
"""Behind one of these they do not ("better than expected in May")."""

DUE_PLACES = "at back by in out"
"""What may stand behind "due" ("due out on Friday", "due in court on Friday")."""

DUE_TIMES = "in on by at around"
"""What may stand between such a word and its date ("results expected in May")."""

EXPECTING = """
    plan plans planning hope hopes hoping aim aims intend intends want wants agree agreed vow vowed promised promises
    pledged prepared preparing invited threatened forecast set supposed going about poised ready time has have need
    cleared needed needs offered intended certain sure tipped bound unlikely proposed proposes
"""
"""These look ahead before `to` and `for` only."""

GUESSED = "certain sure likely unlikely bound tipped"
"""Of these words only what is behind "to have" is over ("is certain to have won on Friday")."""

ASKING = """
    asked told ordered urged required requested instructed directed allowed wanted demanded
    want wants need needs voted decided opted bailed summoned invited promised pledged vowed
"""
"""What somebody is asked to do lies ahead ("told drivers to stay off the road in June")."""

REQUESTS = "request demand order proposal deadline agreement deal pact accord invitation offer"
"""So does what is asked for before `to` ("had turned down a request to meet on Friday")."""

SEEMING = """
    seemed seems appeared appears believed thought said known reported found proved used alleged understood refused
    declined failed asked wished preferred chose had
"""
"""Behind these "to be" says nothing; elsewhere it looks ahead ("Water to be cut on Monday")."""

ARRANGED = "scheduled called set planned arranged plan plans call calls"
"""These look ahead with what was arranged ("has called a meeting Thursday", "planned a march Saturday")."""

CHANGED_BY = "postponed delayed extended rescheduled cancelled canceled"
"""These look back right behind a date, where an object follows ("on Tuesday postponed the vote")."""

GIVING_DAY = """
    set fixed chose chosen picked named proposed suggested made gave declared proclaimed designated offered marked
    wanted circled ringed
"""
"""The day right behind one of these is its object ("the judge set Feb. 3 for the trial")."""

GIVES_DAY = """
    sets fixes fix chooses choose picks pick names name proposes gives give given lists listed marks circled ringed
    earmarked reserved pencilled penciled
"""
"""Other forms of these verbs."""

OF_NOUN = """
    expected scheduled slated planned booked set timed supposed poised intended invited needed cleared allowed due
"""
"""Right behind a date and before `to` these belong to the noun before it ("the talks Tuesday expected to fail")."""

NAMING = "called"
"""Of these, that is so before "a" only: "called the plan unfair" names it."""

CHANGED = "cancelled canceled off on moved delayed postponed"
"""These look ahead behind "is" and "are" ("Saturday's market is off")."""

CANCELLED = "cancelled canceled scrapped dropped postponed deferred delayed rescheduled abandoned shelved withdrawn"
"""So do these behind "has" ("has cancelled Friday's flights")."""

PUT_OFF = "put pushed"
"""So do these, with "off" or "back" behind them."""

UNDONE = """
    cancelled canceled called scrapped dropped postponed moved delayed deferred reserved rescheduled abandoned
    withdrawn shelved fixed shifted switched
"""
"""These look ahead behind "has been" ("Saturday's market has been called off")."""

AHEAD_PAIRS = """
    take-effect takes-effect takes-place kicks-off put-off calls-off call-off takes-up take-up comes-out come-out
    runs-out walks-out walk-out steps-down stands-down brought-forward moved-to moved-from shifted-to
    shifted-from
    proposed-for follows-on follows-at follows-in announced-for in-for head-to heads-to heads-for falls-on flies-to
    appear-in appears-in appear-at appears-at appear-before appears-before gets-underway gets-under coming-up
    swing-shut swings-shut slam-shut slams-shut swing-open swings-open throw-open throws-open ring-out rings-out
    take-place get-underway get-under kick-off tips-off gets-going kicks-in touches-down lifts-off winds-up ties-up
    its-next their-next gets-started get-started down-tools lay-down get-round get-around gets-round gets-around
    heads-together up-before wanted-at wanted-in
"""

BACK = """
    was were had did said says told met took came went gave left held began found got made sold bought fell rose won
    lost ran spoke shot sent saw paid wrote read put set struck hit fled grew led broke brought flew kept knew sat
    slept stood thought threw woke wore drew drove chose sank swept burst quit slid shut swore tore fought caught
    became felt heard let lay built dealt bore beat cast forecast has have ago spent taken given seen done gone known
    begun withdrew stole blew hung meant ate rang sang swam overtook undertook forgot froze hid rode shook shrank
    stuck swung underwent understood arose oversaw laid flown thrown driven stolen lit torn sworn
    burnt sought upheld overcame overthrew overran overrode withheld withstood taught drank bled bred clung crept dug
    flung forbade forgave leapt lent misled mistook outdid outsold rebuilt rewrote resold retold retook reran shone slew
    spun stung strode strove undid wept wrung befell foresaw foretold knelt learnt sprang sped strung underwrote bade
"""
"""Any other word that ends in -ed looks back too, unless it stands before a noun ("the reduced dividend")."""

WITH_OBJECT = "cut cost hurt"
"""So do these where an object follows ("cut its prices in June"); elsewhere they are nouns."""

UNCHANGED = "cut cost hurt bid split spread shed bet fed bit bent laid bound wound undercut"
"""These look back right behind a date ("on Tuesday cut rates"); elsewhere they say nothing by themselves."""

NOT_PAST = """
    indeed need speed feed seed exceed proceed succeed wed bed red united need-based hundred fed sled med reed weed
    unpainted unbeaten undefeated unnamed unarmed unprecedented unlimited unused unwanted
    unfinished unexpected uninvited
    breed creed greed steed ed ted fred ned jed ahmed hamed mohamed mohammed muhammed alfred
    wilfred mildred winifred manfred
"""
"""Words in -ed that are no past tense."""

LINKS = """
    be been being remain stay have not also now still soon only likely probably instead then again first later
    already next never therefore thus however nevertheless nonetheless otherwise meanwhile almost together both all
    itself themselves
"""
"""What may stand between a modal or `to` and its verb."""

BEING = "is are was were been be being"
OPENERS = "who which that but"
"""These open a clause whose own verb stands behind the date."""

ARTICLES = "a an the"
DETERMINERS = "the a an his her their its this that these those our my your"
OUTCOMES = "result results winner winners votes ballots findings names bids tenders"
"""What is made known behind a "will" told before: "will be held in May and the results declared in June"."""

PREPOSITIONS = "of for from in on at about against between"
"""Behind these a form in -ed belongs to a noun, too ("the return of elected members")."""

COUNTS = "one two three four five six"
"""Words behind `to` that show that no infinitive follows."""

BEHIND_PLAIN_VERBS = """
    on in at to from for into onto over under off out up down back away through hands silent still dark dry quiet live
    public home again together apart free
"""
"""What can stand behind a verb that no table knows, before the day on which it is done ("falls silent on Friday")."""

LEADS_AHEAD = (
    r"pencil+ed\sin|set\saside|"
    r"(?:moved|pushed|put|brought|slipped|slid|shifted|switched|transferred|postponed|deferred|delayed|rescheduled|extended"
    r"|adjourned|continued|re-?set|re-?dated|re-?calendared|bumped|nudged)\s(?:(?:up|back|forward|off)\s)?(?:on\s\w{3,6}day\s|yesterday\s|today\s)?"
    r"(?:to|until|till)"
    r"|until|till|(?<!\bhad\s)(?<!\bhas\s)(?<!\bhave\s)come|make\sthat|now\ssays?|ahead\sof|as\s(?:early|soon|late)\sas|no\s(?:later|earlier)\sthan|effective|starting|beginning|next"
)
"""What stands right before a date that lies ahead: alternatives of a regular expression."""

AWAITED = (
    r"(?:an\s(?:\w{2,10}\s)?eye\son|eyes\s(?:(?:are|turn|will\sbe)\s)?(?:now\s)?(?:firmly\s)?on"
    r"|(?:attention|focus|spotlight|thoughts)\s(?:(?:now|then|next)\s)?(?:turns?|shifts?|switch(?:es)?|moves?|is)\s"
    r"(?:now\s)?(?:to|on)|(?:brac(?:ed?|es|ing)|gear(?:ing|s)?\sup|prepar(?:e|es|ing)|tickets?|odds|agenda|warrant|docket|line-?up)\sfor"
    r"|look(?:s|ing)?\s(?:(?:forward|ahead)\sto|out\sfor)|watch(?:\sout)?\sfor|heads?\sinto|(?:build|run|lead)[-\s]?up\sto"
    r"|(?:tears|tore|torn|ripped|redrew|redrawn|rewrote|shortened)(?:\sup)?\sthe\s"
    r"(?:route|course|schedule|programme|timetable)\s(?:of|for)"
    r"|lined\sup\sfor|(?:is|are|(?:has|have)(?:\sbeen)?)\s(?:ruled\sout|withdrawn|scratched|pulled\sout|dropped\sout|left\sout|suspended"
    r"|unavailable|available|doubtful|out)\s(?:of|from|for)|(?<!\bknocked\s)(?:doubtful\sfor|out\sof)|favou?rites?\s(?:to\swin|for|in)|candidates?\s(?:for|in))"
)
"""What is still to come when a day owns it behind these ("keep an eye on Monday's report"): alternatives of a regular
expression."""

INVITED = (
    r"\b(?:(?:has|have)\s(?:also\s)?(?:convened|convoked)\s|(?:has|have|been)\s(?:also\s)?(?:invited|summoned|called|asked|bidden)\s(?:[\w'’-]+\s){0,10}?(?:to|before)\s)"
    r"(?:(?:a|an|the)\s)?(?:[\w'’-]+\s){1,6}(?:on\s|at\s)?$"
    r"|\b(?:has|have)\s(?:asked|called|invited)\s(?:[\w'’-]+\s){1,4}(?:in|back|round)\s(?:on|at)\s$"
    r"|\b(?:has|have)\s(?:also\s)?(?:called|asked)\sfor\s(?:[\w'’-]+\s){0,4}?(?:silence|prayers?|mourning|strikes?|walk-?outs?|stoppages?|boycotts?"
    r"|shutdown|march(?:es)?|protests?|rally|rallies|demonstrations?|vigils?|blockades?|vote|talks|meeting|session)\s"
    r"(?:(?!who|which|that|after|over)[\w'’-]+\s){0,4}?(?:on\s|from\s|at\s)$"
)
"""Before the day to which somebody has been asked to come ("has invited both sides to talks on Friday"), or that of
what somebody has convened or called for."""

MOVING = (
    r"(?:mov(?:ed?|es|ing)|postpon(?:ed?|es|ing)|resched\w{3,7}|push(?:ed|es|ing)?|put(?:s|ting)?|br(?:ought|ings?|inging)"
    r"|pull(?:s|ed|ing)?(?=\s(?:\w{1,15}\s){0,4}forward\b)|stretched|shift(?:ed|s|ing)?|delay(?:ed|s|ing)?|defer(?:red|s|ring)?|chang(?:ed?|es|ing)|switch(?:ed|es|ing)?|transferred|slip(?:s|ped)?|slid(?:es?|ing)?"
    r"|(?:nudg|bump|shunt|re-?dat|re-?calendar)ed|re-?set|h[eo]lds?\s(?:back|over))"
)
"""A verb that gives an event another day: alternatives of a regular expression."""

PUT_OFF_THEN = r"(?:cancel+|postpon|delay|deferr|extend|reschedul|scrapp|dropp|abandon|shelv)ed|called\soff|put\soff"
"""What was done on the day behind it, if no "to" or "until" stands between: alternatives of a regular expression."""

DROPPED_THEN = rf"(?:{PUT_OFF_THEN})\s(?:(?:late|early|earlier|only|again)\s)?(?:on\s)?$"
"""The same at the end of the words before that day, behind "was" or its kin."""

WAS_TO_HAVE = r"\b(?:was|were)\sto\shave\s(?:[\w'’-]{1,20}\s){1,5}on\s$"
"""The end of the words before the day of what was to have been: yesterday, if it is called so."""

MOVED_ON = (
    r"(?:moved|postponed|put\s(?:off|back)|rescheduled|pushed(?:\sback)?|brought\sforward|shifted|switched|transferred)"
)
"""What has been done with an event that has another day since: alternatives of a regular expression."""

STOPPED = r"cancel+ed|called\soff|scrapped|delayed|adjourned|suspended|broken\soff|deferred|dropped|shelved"
"""What else has been done with one that did not take place: alternatives of a regular expression."""

OVER = (
    r"(?:close(?!\sof\b)|closing\s(?:price|level|bell)"
    r"|(?:\w{2,15}\s){0,2}(?:rulings?|decisions?|verdicts?|attacks?|bombings?|shootings?|killings?|crash(?:es)?|explosions?"
    r"|blasts?|deaths?|raids?|arrests?|announcements?|statements?|remarks|comments|defeats?|victory|victories|wins?|loss"
    r"|losses|storms?|earthquakes?|quakes?|fires?|riots?|clash(?:es)?|violence|incidents?|resignations?|massacre"
    r"|outages?|floods?|accidents?|collapse))"
)
"""What has happened when a day owns it ("ways round Wednesday's ruling"): alternatives of a regular expression."""

OCCASIONS = (
    r"(?:concert|game|match|parade|party|ceremony|hearing|vote|election|race|derby|debate|commencement|graduation"
    r"|festival|fair|show|performance|launch|auction|final|semi-?final|summit|service|funeral|march|rally|session"
    r"|deadline|closer|opener|kickoff|gala|picnic|ball|recital)"
)
"""What is to come when a day owns it and a verb of `HANGS` follows: alternatives of a regular expression."""

HANGS = (
    r"(?:is|are|hinges|hangs|depends|features|marks|pits|offers|promises|remains|includes|falls|has\sbeen\s(?:moved|called"
    r"|cancelled|canceled|postponed|scrapped|sold))"
)

LOSSES = (
    r"(?:defeat|loss|attack|bombing|shooting|killing|crash|explosion|blast|raid|arrest|earthquake|tremor|fire|riot|clash"
    r"|massacre|outage|flood|accident|collapse|death)s?"
)
"""What something that comes later is about: alternatives of a regular expression."""

SAID = r"said|says|told|decided|agreed|announced|confirmed|added|wrote|warned|ruled|ordered|reported"
"""Verbs of the one who tells a story's news: alternatives of a regular expression."""

SPEAKING = "said says told added hoped hopes believed believes thought warned insisted feared predicted confirmed"
"""Behind these stands what somebody speaks of ("said the talks on Friday will fail"), not behind `OF_SPEECH`."""

OF_SPEECH = "to in by with during after before outside late later early earlier again only"
"""Right behind such a verb these tell where or when it was said."""

ENTRY_HEAD = rf"[\s#{BULLETS}–—|-]{{0,8}}"
"""What can stand before the first word of a list's line."""

LABELS_AHEAD = (
    r"(?i:(?:expected|planned|scheduled|anticipated|estimated|projected|proposed|tentative|target|upcoming|next)"
    r"(?:\s[\w-]{2,15}){0,4}|(?:[\w-]{2,15}\s){0,2}reopening(?:\s(?:date|day))?|(?:[\w-]{2,15}\s){0,3}due)"
)
"""What labels a day to come, before it or behind it ("Reopening: Oct. 4"): alternatives of a regular expression."""

COMING = (
    r"\b(?:(?:comes?|goes?|enters?|takes?)\s(?:into\s)?(?:force|effect)\s(?:(?:at|from|on)\s)?"
    r"|(?:warnings?|watch(?:es)?|advisor(?:y|ies)|alerts?)\s(?:in\s(?:force|effect|place)\s)?(?:from|for|until|through)\s"
    r"|\b(?:is|are)\s(?:now\s)?(?:listed|down)\s(?:before|for)\s[^,;:.\n]{3,60}\s(?:on|in|at)\s"
    r"|,\sahead\sof\s(?:an?|the|its|his|her|their)\s[^,;:.\n]{3,60}\s(?:on|in|at)\s)$"
)
"""Right before the day of a law or of a warning, whoever "has issued" it: alternatives of a regular expression."""

FATAL = (
    r"(?:deaths?|killings?|murders?|shootings?|stabbings?|drownings?|crash|collapse|explosion|sinking|disappearance)"
)
"""What has happened when its day is told ("the inquest into the death of a diver at Penn on 2 March"): alternatives of
a regular expression."""

LASTED = (
    r"(?:(?<!to\shave\s)(?:kept|lasted|stayed|remained|continued|waited|worked|went\son|took|served|shuttled|haggled|bargained"
    r"|negotiated|wrangled|argued|talked|debated|danced|partied|slept|searched|queued|fought|raged|burn(?:ed|t)|(?<=\b(?:I|i)\s)did)"
    r"|(?:did|was|were|had)(?:n['’]t|\s(?:not|never))(?!\s(?:given?|to)\b))"
)
"""Behind one of these, "until" looks back ("did not answer until Friday"): alternatives of a regular expression."""

DOCUMENTS = r"letters?|memos?|memorand(?:um|a)|emails?|e-mails?|notes?|photos?|photographs?|recordings?|diary"
"""What was written or taken when its day is told: alternatives of a regular expression."""

LEADS_BACK = (
    rf"(?:{DOCUMENTS})\sfrom|"
    r"ended|since(?:\s\w{2,15}ing(?:\s\w{1,15}){0,2}\s(?:in|on)|\s(?:the|its|their)(?:\s[\w-]{2,15}){1,3}\s(?:of|on|in))?|dated"
    r"|(?<=,\s)(?:the\s)?(?:narrow\s|beaten\s|defeated\s)?(?:winners?|losers?|victors?|runners?-up|finalists?)\s(?:in|of|at)"
)
"""What stands right before a date that has passed."""
