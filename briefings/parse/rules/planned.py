"""What is planned for a day where the present of a sentence tells of it ("United play City on Sunday."): one wording a
row, from the first word of the sentence or of its part on. What a picture shows ("plays a ball on Sunday") is no plan.

`dates/tense.py` reads them behind a date.
"""

from briefings.parse.row import Row

_RESULTS = r"(?:\w{1,15}(?:-\w{1,15})?\s){0,3}?(?:earnings|results|figures|profits)"
_SOME = r"(?<!\b[Tt]he\s)(?<!\b[Aa]\s)(?<!\b[Tt]heir\s)(?<!\b[Hh]is\s)(?<!\b[Hh]er\s)(?<!\b[Ii]ts\s)(?<!\bof\s)"
"""Behind words that are no part of a noun, so that a verb can follow."""

_MANY = (
    r"(?:The\s)?(?!(?:The|An?|Th(?:is|at|ese|ose)|His|Her|Its|Their|Our|My|In|On|At|Each|Every|No|One|Last)\s)"
    r"(?:(?:[A-Z][\w'’&-]{0,20}\s(?:(?:and|of)\s)?){1,4}|(?:[\w-]{2,20}\s){0,3}[\w-]{2,20}s\s)"
)
"""Those who do something together: a club by its name, or people in the plural."""

PLANNING = """
    plays tours lands streams screens stages rolls ships reports play tour stream stage host face visit entertain take
    trade rally march walk line head fan ring roll report name names announce announces briefs meet next rise go
    increase double"""
"""What each row has one word of, so that most sentences need not be searched for any."""

PLANNED = (
    Row(
        name="somebody plays or a film is shown",
        pattern=rf"(?:[\w'’&-]{{1,20}}\s){{1,5}}?{_SOME}(?:plays(?!\s(?:an?|his|her|with|from|during)\b)|tours|lands|streams"
        rf"|screens|stages|rolls\sout|ships|reports\s(?:to|{_RESULTS}))",
        case_matters=True,
        yes=("Penn plays Tarn on", "The new series streams on", "Quill Foods reports quarterly results on"),
        no=("Brook plays a ball on", "The plays on"),
    ),
    Row(
        name="people or a club play or tour",
        pattern=rf"{_MANY}(?:play(?!\s(?:an?|their|with|from|during)\b)|tour|stream|stage|host|face|visit|entertain|take\son"
        r"|trade\s(?:in|on)|rally|march|walk\s(?:off|out)|line\sup|(?:head|fan)\s(?:off|out)|ring\sout"
        rf"|roll\sout|report\s(?:to|{_RESULTS}))",
        case_matters=True,
        yes=(
            "Penn Rovers face Tarn on",
            "The pilots visit Ostia on",
            "Banks report earnings on",
            "The shares trade in Ostia on",
        ),
        no=("The play on", "His report to"),
    ),
    Row(
        name="somebody names a side",
        pattern=r"(?:[\w'’.-]{1,20}\s){1,5}?names?\s(?:his|her|its|their|the|a)\s(?:[\w-]{1,15}\s){0,2}"
        r"(?:squad|team|side|line-?up|cabinet)",
        case_matters=True,
        yes=("Ada Brook names her squad on", "The league names its first side on"),
        no=("Ada Brook names the culprit on",),
    ),
    Row(
        name="somebody announces a decision",
        pattern=r"(?:[\w'’.-]{1,20}\s){1,5}?announces?\s(?:his|her|its|their|the)\s(?:[\w-]{1,15}\s){0,3}"
        r"(?:decision|results|verdict|winners?|shortlist|line-?up)",
        case_matters=True,
        yes=("The Bank of Tarn announces its rate decision on",),
        no=("The Bank of Tarn announces a shake-up on",),
    ),
    Row(
        name="results are reported",
        pattern=rf"reports\s{_RESULTS}",
        case_matters=True,
        yes=("reports third-quarter earnings on",),
        no=("reports of losses on",),
    ),
    Row(
        name="somebody briefs",
        pattern=r"(?:[\w'’.-]{1,20}\s){1,5}?briefs\s(?:reporters|journalists|lawmakers|the\s(?:press|media))",
        case_matters=True,
        yes=("The harbor master briefs reporters on",),
        no=("The coach briefs his side on",),
    ),
    Row(
        name="who play",
        pattern=r"who\s(?:play|host|face|take\son|entertain|meet)(?!\s(?:an?|their|with|from|during)\b)",
        case_matters=True,
        yes=("who face Tarn on",),
        no=("who play their part on",),
    ),
    Row(
        name="the next match is against",
        pattern=r"(?:[\w'’&-]{1,20}\s){0,3}[Nn]ext\s(?:match|game|fixture|test|outing)\sis\s(?:at\shome\s|away\s)?"
        r"(?:to|against|at)\b",
        case_matters=True,
        yes=("Penn's next match is away to Tarn on",),
        no=("The next match is on",),
    ),
    Row(
        name="prices rise",
        pattern=r"(?:[\w-]{2,20}\s){0,2}(?:[Ff]ares|[Tt]olls|[Ff]ees|[Rr]ents|[Ff]ines|[Cc]harges|Prices)"
        r"\s(?:rise|go\sup|increase|double)",
        case_matters=True,
        yes=("Ferry fares rise on", "Tolls double on"),
        no=("Ferry fares rose on",),
    ),
)
