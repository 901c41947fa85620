"""The buttons and what each press means; `bot/views/` answers them. The list of actions is the docstring of
each function."""

from collections.abc import Sequence
from typing import Any

from briefings.model.briefing import Briefing, Page
from briefings.model.draft import Button, Row, Style
from briefings.model.meeting import Meeting


def part_buttons(b: Briefing) -> Row:
    """`part:<article>:<quotes|dates|sections|sources>:<page>`: more of a story, by its newest article."""
    article = str(b.story.sources[0].article_id)
    labels = [("sections", "Whole article"), ("sources", "Sources")]
    if dates := len(b.story.meetings) + b.more_meetings:
        labels.insert(0, ("dates", f"All dates ({dates})"))
    if quotes := len(b.story.quotes) + b.more_quotes:
        labels.insert(0, ("quotes", f"All quotes ({quotes})"))
    return Row(tuple(Button(label, "part", (article, part, "1")) for part, label in labels))


def whole_article(article_id: int, label: str = "Whole article") -> Button:
    """`part:<article>:sections:1`."""
    return Button(label, "part", (str(article_id), "sections", "1"))


def remind(meeting: Meeting) -> Button:
    """`remind:<meeting>`: a personal reminder by direct message."""
    return Button("Remind me", "remind", (str(meeting.id),), style=Style.PRIMARY)


def turn_page(
    page: Page[Any], before: Sequence[str], after: Sequence[str] = (), action: str = "page"
) -> tuple[Button, ...]:
    """`page:<what>:<n>:<query...>` or `part:<article>:<what>:<n>`: none where there is one page only."""
    if page.pages <= 1:
        return ()
    return (
        Button("Previous page", action, (*before, str(page.number - 1), *after), disabled=page.number <= 1),
        Button("Next page", action, (*before, str(page.number + 1), *after), disabled=page.number >= page.pages),
    )


def calendar_file(days: int, topic: str) -> Button:
    """`ics:<days>:<topic>`: the dates as a file for a calendar."""
    return Button("Calendar file (.ics)", "ics", (str(days), topic))


def why(ref: str) -> Button:
    """`why:<batch>`: the passages behind a post, and why it was made. Its reference is how a post that may have
    gone out already is found again."""
    return Button("Sources & why", "why", (ref,))


def snoozes(ref: str) -> tuple[Button, ...]:
    """`snooze:<batch>:<minutes|tomorrow|asked>`; `asked` lets the person write when."""
    choices = (
        ("10", "Again in 10 minutes"),
        ("60", "Again in 1 hour"),
        ("tomorrow", "Again tomorrow 09:00"),
        ("asked", "Again at …"),
    )
    return tuple(Button(label, "snooze", (ref, until)) for until, label in choices)


def mend_event(mention_id: int) -> Row:
    """`event:<fix|drop>:<mention>`: an event that was read wrongly."""
    fix = Button("Correct", "event", ("fix", str(mention_id)))
    return Row((fix, Button("Not an event", "event", ("drop", str(mention_id)), style=Style.DANGER)))


def remove(article_id: int) -> Button:
    """`remove:<article>`: takes it out of the library."""
    return Button("Remove", "remove", (str(article_id),), style=Style.DANGER)


def unremind(reminder_id: int) -> Button:
    """`unremind:<reminder>`: no reminder any more."""
    return Button("Cancel", "unremind", (str(reminder_id),), style=Style.DANGER)
