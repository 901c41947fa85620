"""Days, months and hours as German, French, Spanish, Italian, Portuguese and Dutch write them. Data only: the words
join those of `rules/calendar.py`, the rows those of `rules/dates.py`.

Only a day beside its month, or a month beside its year, counts: the words alone are too often something else.
"""

from collections.abc import Mapping

from briefings.parse.row import DateRow
from briefings.parse.rules.marks import BULLETS

FOREIGN_MONTHS: Mapping[str, int] = {
    "januar": 1,
    "jänner": 1,
    "februar": 2,
    "märz": 3,
    "mai": 5,
    "juni": 6,
    "juli": 7,
    "oktober": 10,
    "dezember": 12,
    "janvier": 1,
    "février": 2,
    "mars": 3,
    "avril": 4,
    "juin": 6,
    "juillet": 7,
    "août": 8,
    "septembre": 9,
    "octobre": 10,
    "novembre": 11,
    "décembre": 12,
    "enero": 1,
    "febrero": 2,
    "marzo": 3,
    "abril": 4,
    "mayo": 5,
    "junio": 6,
    "julio": 7,
    "agosto": 8,
    "septiembre": 9,
    "octubre": 10,
    "noviembre": 11,
    "diciembre": 12,
    "gennaio": 1,
    "febbraio": 2,
    "aprile": 4,
    "maggio": 5,
    "giugno": 6,
    "luglio": 7,
    "settembre": 9,
    "ottobre": 10,
    "dicembre": 12,
    "janeiro": 1,
    "fevereiro": 2,
    "março": 3,
    "maio": 5,
    "junho": 6,
    "julho": 7,
    "setembro": 9,
    "outubro": 10,
    "novembro": 11,
    "dezembro": 12,
    "januari": 1,
    "februari": 2,
    "maart": 3,
    "mei": 5,
    "augustus": 8,
}

FOREIGN_WEEKDAYS: Mapping[str, int] = {
    "montag": 1,
    "dienstag": 2,
    "mittwoch": 3,
    "donnerstag": 4,
    "freitag": 5,
    "samstag": 6,
    "sonnabend": 6,
    "sonntag": 7,
    "lundi": 1,
    "mardi": 2,
    "mercredi": 3,
    "jeudi": 4,
    "vendredi": 5,
    "samedi": 6,
    "dimanche": 7,
    "lunes": 1,
    "martes": 2,
    "miércoles": 3,
    "jueves": 4,
    "viernes": 5,
    "sábado": 6,
    "domingo": 7,
}

FOREIGN_PARTS: Mapping[str, str | Mapping[str, object]] = {
    "foreign_month_word": FOREIGN_MONTHS,
    "foreign_weekday_word": FOREIGN_WEEKDAYS,
    "foreign_month": r"(?:{foreign_month_word}|april|august|september|november)(?!\w)",
    "foreign_weekday": r"(?:{foreign_weekday_word})(?!\w)",
}

FOREIGN = (
    DateRow(
        name="foreign day and month",
        opens="{foreign_weekday_word} {figure}+de|di|er|º {figure}+{foreign_month_word} "
        "{figure}+april|august|september|november",
        pattern=r"(?:{foreign_weekday},?\s(?:den\s|dem\s|le\s)?)?{day_number}(?:\.|er|º)?\s(?:de\s|di\s)?{foreign_month}"
        r"(?:\s(?:de\s|del\s)?{year})?",
        value="{year}-{month}-{day}",
        yes=(
            "Der Rat tagt am [10. Januar 2022] wieder.",
            "Der Rat tagt am [Montag, den 3. März].",
            "La séance a lieu le [lundi 10 janvier 2022].",
            "La reunión es el [10 de enero de 2022].",
            "Le marché ouvre le [1er février].",
        ),
        values=("2022-01-10", "2022-03-03", "2022-01-10", "2022-01-10", "2022-02-01"),
        no=("Er las 10 Bücher.",),
    ),
    DateRow(
        name="foreign month and year",
        opens="{foreign_month_word}",
        pattern=r"{foreign_month}\s(?:de\s|del\s)?{year}",
        value="{year}-{month}",
        yes=("Das Haus brannte im [Oktober 2018] ab.", "Se abrió en [octubre de 2018]."),
        values=("2018-10", "2018-10"),
    ),
    DateRow(
        name="foreign hour",
        opens="{figure}+{figure} {figure}+uhr|h",
        pattern=r"{hour}(?:(?:[.:]{minute})?\sUhr|h(?P<minute_too>[0-5]\d))(?!\w)",
        value="clock",
        type="TIME",
        yes=("Beginn ist um [19.30 Uhr].", "Début à [19h30]."),
        values=("2022-01-14T19:30", "2022-01-14T19:30"),
    ),
    DateRow(
        name="full hour with an h",
        opens="{figure}+h",
        pattern=r"{hour}h(?=\s[–—-]\s|\s\([^()\n]{1,20}\)\s[–—-]\s|\s(?:to|and|on|until)\s|[.,:;)]|[ \t]*(?:\n|$))",
        before=r"(?:(?:^|\n)[ \t]{0,4}(?:[-–—" + BULLETS + r"]\s)?|\b(?:at|from|before|until|till|by|after)\s"
        r"|\b\d{1,2}h(?:\d\d)?\s?(?:to|and|[–—-])\s?|[/.]\d\d,\s)",
        value="clock",
        type="TIME",
        yes=("[MON 24/01]\n[11h] – Talks\n[14h] to [16h30] – A hearing", "It is open from [8h] to [15h]."),
        values=(
            *("2022-01-24", "2022-01-24T11:00", "2022-01-24T14:00", "2022-01-24T16:30"),
            *("2022-01-14T08:00", "2022-01-14T15:00"),
        ),
        no=("It took 10h – or more.", "A 3h, 20 km walk."),
    ),
)
