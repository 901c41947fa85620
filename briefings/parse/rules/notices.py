"""The labels of a notice's lines and what they lead to, in lower case, separated by semicolons."""

LABELS = {
    "what": "what;event;subject",
    "when": "when;date;time;date and time;date & time;date/time;day and time;dates;day;when is it",
    "where": "where;location;place;venue;address;meeting point;meeting place",
    "who": "who;speakers;speaker;with;guests;panelists;hosts;host",
    "reply": "rsvp;rsvp by;reply by;please reply by;register by;registration deadline;book by",
}

LIMITS = {
    "when": "start;starts;start time;start date",
    "end": "end;ends;end time;end date;finish;finishes",
}
"""Labels of when something begins and ends, which are those of a table as well."""

SIGNS = {"when": "📅🗓📆⏰⌚⏱🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛", "where": "📍📌🗺", "who": "🎤👤👥"}
"""The signs that stand for a label at the beginning of a line."""
