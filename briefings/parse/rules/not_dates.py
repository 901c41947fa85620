"""What looks like a date or a time and is none: recurring times, opening hours, numbers of things. Data only.

These rows compete with those of `rules/dates.py`, and where one of them reaches as far as any, nothing is found.
"""

from briefings.parse.row import DateRow

NOT_DATES = (
    DateRow(
        name="recurring day",
        opens="every each weekdays weekday daily weekends"
        " {weekday_word} mondays tuesdays wednesdays thursdays fridays saturdays sundays",
        pattern=r"(?:(?:every|each)\s(?:other\s|second\s|third\s)?(?:{unit}|{full_weekday}|{full_month}|{daypart}|weekday|weekend|{season})(?!\w)"
        r"|weekdays|weekends|daily|{full_weekday}s(?!\w)|{weekday}\s?[-–]\s?{weekday})(?:\s{daypart}s?)?"
        r"(?:,?\s(?:and|or|except|but)(?:\s(?:for|on))?\s{full_weekday}s?(?!\w))?"
        r"(?:,?\s(?:(?:at|from|until|between)\s)?(?:{hour}(?:[:.]{minute})?\s?{ampm}|{hour}[:.]{minute}|{hour}(?=\s?[-–—])"
        r"|noon|midnight)(?!\d)(?:\s{zone})?(?:\s?[-–—]\s?|\sto\s|\suntil\s|\sand\s)?"
        r"(?:{hour}(?:[:.]{minute})?\s?{ampm}|{hour}[:.]{minute}|noon|midnight)?(?!\d))?",
        value="none",
        yes=(
            "It meets every Thursday from 10:00.",
            "Open weekdays 08:00-16:30.",
            "It meets on Mondays.",
            "Open Mon-Fri 9am-5pm.",
            "It runs daily from 9-11 a.m.",
            "It meets every Tuesday and Friday.",
            "Bread is baked every weekday except Tuesday.",
        ),
        values=(),
        no=("It meets on Monday.",),
    ),
    DateRow(
        name="hours of recurring days",
        opens="0 00 noon midday midnight",
        pattern=r"(?:(?:{hour}(?:[:.]{minute})?\s?{ampm}|{hour}[:.]{minute}|{noon})(?:\s?(?:[-–—]|to|until|and|or)\s?|,?\s)){1,3}"
        r"(?:on\s)?(?:weekdays|weekends|daily|closed\son|monday\s?(?:to|through|[-–—])\s?(?:friday|saturday|sunday)|{full_weekday}s(?!\w)"
        r"|(?:every|each)\s(?:day|night|morning|evening|weekday|week|month|{full_weekday})(?!\w))"
        r"(?:,?\s(?:and|or|except|but)(?:\s(?:for|on))?\s{full_weekday}s?(?!\w))?",
        value="none",
        yes=(
            "Calls are taken from 7am to 3pm on weekdays.",
            "Bread is sold at 9.40am and noon on Tuesdays and Sundays.",
            "Lamps burn from 10pm to 5am every night.",
            "Clerks answer from 9am to 4pm, Monday to Friday.",
            "The mill grinds 11:00 to 16:30, closed on Fridays.",
        ),
        values=(),
        no=("It runs from 8am to 6pm on Saturday.",),
    ),
    DateRow(
        name="nights of more than one day",
        opens="{full_weekday}",
        pattern=r"{full_weekday}\s(?:and|or|to)\s{full_weekday}\s(?:mornings|afternoons|evenings|nights)(?!\w)",
        value="none",
        yes=("It leaves on Monday and Tuesday nights.",),
        values=(),
    ),
    DateRow(
        name="month of a habit",
        opens="{full_month}",
        pattern=r"{full_month}(?!\w|\s\d)",
        before=r"\b(?:usually|normally|typically|always|traditionally|generally)\s(?:[a-z]{2,10}\s)?in\s",
        value="none",
        yes=("The fair, usually held in March, is off.",),
        values=(),
    ),
    DateRow(
        name="one such day",
        opens="{full_weekday} first second third fourth last",
        pattern=r"(?:a\s{full_weekday}(?!\s(?!like|that|when|with|where|after|before|from|school|lunch|dinner)[a-z]{4})"
        r"|the\s(?:(?:first|second|third)\sand\s)?(?:first|second|third|fourth|last)\s{full_weekday}"
        r"(?!\s(?:morning|night|evening|afternoon)))(?!['’]s)(?:\s(?:of|in)\s(?:every|each)\s(?:month|year))?",
        value="none",
        yes=(
            "She asked for a Monday.",
            "On the second Sunday of every month.",
            "It meets on the first and third Monday.",
        ),
        values=(),
        no=("She made a Monday statement.",),
    ),
    DateRow(
        name="later than something",
        opens="{number_word} {unit} 0 00",
        pattern=r"{number}\s{unit}\s(?:later|earlier|sooner|before|after)\s(?:than|it\swas|it\shad|they\shad|they\swere)(?!\w)",
        value="none",
        yes=("It opens a day later than planned.", "The ferry came two hours later than promised."),
        values=(),
        no=("It shut a day later.",),
    ),
    DateRow(
        name="a record in so many years",
        opens="in",
        pattern=r"in\s(?:(?:about|almost|at\sleast|more\sthan|nearly|over)\s)?{number}\s{unit}(?!\w)",
        before=r"(?:\w{2}est|first|second|third|only|most|least|worst|best|time)\s(?:[a-z]{2,12}\s)?",
        value="none",
        yes=(
            "It is the lowest rate in 33 years.",
            "It was the first strike in a decade.",
            "She won for the third time in two weeks.",
        ),
        values=(),
    ),
    DateRow(
        name="numbered thing",
        opens="flight route page room highway interstate boeing model no nos number about over than nearly some only"
        " issue edition volume version release build id section",
        pattern=r"(?:flight|route|page|room|highway|interstate|boeing|model|nos?\.?|number|about|over|than|nearly|some|only|issue"
        r"|edition|volume|version|release|build|id|section)\s\d{4}(?:[./]\d{1,2}){0,3}(?![\d,])(?!\s(?:to|until|and\sthe))",
        value="none",
        yes=("Issue 2025/23 is out.", "More than 2000 left.", "Release 2023.02.1 is out."),
        values=(),
    ),
    DateRow(
        name="version",
        opens="0000",
        pattern=r"\d{4}\.\d{1,2}\.\d{1,3}(?:\.\d{1,3})?(?!\d)",
        before=r"\b(?:build|release|version|firmware)\s",
        value="none",
        yes=("It is in build 2025.4.10.2 of it.",),
        values=(),
    ),
    DateRow(
        name="name like a month",
        opens="march annual this",
        pattern=r"(?:the|annual|a|this)\s(?-i:March)\s(?:of|for|on)\s",
        value="none",
        yes=("The March of the Hats went on.",),
        values=(),
    ),
    DateRow(
        name="capital inside a sentence",
        opens="today tonight tomorrow this",
        pattern=r"(?-i:Today|Tonight|Tomorrow|This\s(?:Week|Morning|Year))(?!\w)",
        before=r"(?-i:\b(?:[a-z]{1,15}|[A-Z]{2,5}(?:['’]s)?)\s)",
        value="none",
        yes=("She said so on KLM’s Tonight.", "She told BBC This Morning that it was over."),
        values=(),
        no=("Council Votes Today",),
    ),
    DateRow(
        name="title between marks",
        opens="today tonight tomorrow this",
        pattern=r"(?-i:Today|Tonight|Tomorrow|This\s(?:Week|Morning|Year))(?=,?[\"”])",
        before=r"[\"“]",
        value="none",
        yes=("She said so on “This Week,” a programme.", 'He sang in "Tomorrow" once.'),
        values=(),
        no=("“Today it rained,” she said.",),
    ),
    DateRow(
        name="the age and not the day",
        opens="today",
        pattern=r"today['’]s\s(?:\w{2,12}\s)?(?:world|society|age|era|youth(?!\s[a-z])|children|teenagers|generations?|students|workers"
        r"|standards|language|money|dollars|prices|technology|computers|phones|cars)(?!\w)",
        value="none",
        yes=("It is rare in today's world.", "Most of today’s young workers rent."),
        values=(),
        no=("It was told in today's paper.",),
    ),
    DateRow(
        name="of an age and not a day",
        opens="today tomorrow",
        pattern=r"today|tomorrow",
        before=r"\b(?:world|people|youth|children|leaders|candidates|workers|men|women|cit(?:y|ies)|cars?|schools?)\sof\s",
        value="none",
        yes=("It is a car of tomorrow.",),
        values=(),
        no=("It is the talk of tomorrow.",),
    ),
    DateRow(
        name="now that something changed",
        opens="now",
        pattern=r"now(?=\s[a-z])",
        before=r"\b(?:will|would|must|can|could|should|may)\s",
        value="none",
        yes=("The boat, due on a ferry, will now sail.", "They must now be told."),
        values=(),
        no=("They must do it now.",),
    ),
    DateRow(
        name="now set",
        opens="now",
        pattern=r"now(?=\s(?:set|due|scheduled|expected|planned|to)\s)",
        before=r"\b(?:is|are)\s",
        value="none",
        yes=("The vote is now set to be held in the hall.",),
        values=(),
    ),
    DateRow(
        name="name that ends in a time",
        opens="now today tomorrow",
        pattern=r"(?-i:Now|Today|Tomorrow)(?!\w)",
        before=r"(?-i:(?:\b[a-z]{2,12}|[’']s)\s(?:[A-Z][a-z]+\s){1,2})",
        value="none",
        yes=("It was told by the guild Clean Rivers Now.",),
        values=(),
        no=("Old Mill Is Now Shut",),
    ),
    DateRow(
        name="prize of the year",
        opens="year",
        pattern=r"the\syear(?!\w)",
        before=r"\b(?:citizen|person|man|woman|player|coach|manager|driver|teacher|nurse|chef|cook|farmer|artist|author"
        r"|athlete|rookie|volunteer|employee|book|album|song|film|word|car|team|club|photo|goal|company|pub)s?\sof\s",
        value="none",
        yes=("She is cook of the year.",),
        values=(),
        no=("It was the first fair of the year.",),
    ),
    DateRow(
        name="what to do today",
        opens="today",
        pattern=r"today",
        before=r"\b(?:give|donate|subscribe|join|register|sign\sup)\s",
        value="none",
        yes=("If you like the paper, subscribe today.",),
        values=(),
    ),
    DateRow(
        name="not soon",
        opens="soon",
        pattern=r"soon(?!\w)",
        before=r"\bnot\s",
        value="none",
        yes=("It will end, but not soon.",),
        values=(),
    ),
    DateRow(
        name="holiday that is told its day",
        opens="{holiday}",
        pattern=r"{holiday}(?=\sis\s(?:on\s)?(?:{weekday_word}|{month_word}|this|next|the|\d{1,2})\b)",
        value="none",
        yes=("Labor Day is [this coming Monday].",),
        values=("2022-01-17",),
    ),
    DateRow(
        name="name like a season",
        opens="fall spring summer winter autumn",
        pattern=r"(?:the\s)?(?-i:Fall|Spring|Summer|Winter|Autumn)\s(?-i:[A-Z])[a-z]+",
        value="none",
        yes=("The hall in Fall Brook was shut.", "They march in the Spring Parade."),
        values=(),
    ),
    DateRow(
        name="high noon",
        opens="high",
        pattern=r"high\snoon",
        value="none",
        yes=("It is high noon for the old mill.",),
        values=(),
    ),
    DateRow(
        name="title like a day",
        opens="this good sunday saturday monday black bloody super cyber fat usa face",
        pattern=r"(?-i:Good\sMorning|This\sWeek\s(?:With|in)|Face\sthe|(?:Black|Bloody|Super|Cyber|Fat)\s(?:Sunday|Monday|Tuesday|Friday|Saturday)"
        r"|USA\s(?:Today|TODAY)|(?:Sunday|Saturday|Monday)\sNight\s(?:Live|Football)|Sunday\s(?:Times|Telegraph|Mirror|Mail|Express|Herald))",
        value="none",
        yes=("USA Today said so.", "On Saturday Night Live she sang."),
        values=(),
    ),
)
