"""The labels of a notice's lines and what they lead to, in lower case, separated by semicolons."""

LABELS = {
    "what": "what;event;subject",
    "when": "when;date;time;date and time;date & time;dates;day;when is it",
    "where": "where;location;place;venue;address",
    "who": "who;speakers;speaker;with;guests;panelists;hosts;host",
    "reply": "rsvp;rsvp by;reply by;please reply by;register by;registration deadline;book by",
}
