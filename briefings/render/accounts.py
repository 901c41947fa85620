"""What became of posts: the answer to /why. Each post with its rule, its due time, its tries and what happens next."""

from collections.abc import Sequence
from datetime import timedelta

from briefings.model.delivery import Account, Delivery, DeliveryKind, DeliveryState
from briefings.model.draft import Draft, Text
from briefings.render import pieces
from briefings.render.escape import Escaped, link
from briefings.render.limits import CHARACTERS, fit
from briefings.render.when import show_span, show_start
from briefings.render.words import name_person, write

ACCENT = 0x4A5568

_NAMES = {
    DeliveryKind.DAILY: "Daily briefing",
    DeliveryKind.TELL: "A word to the managers",
    DeliveryKind.REMINDER: "A meeting that is not known any more",
    DeliveryKind.NOTICE: "A meeting that is not known any more",
}
"""What a post is about where no meeting's title says it."""

_SHOWN_MOST = 10
_TRIES_MOST = 3


def history(accounts: Sequence[Account]) -> Draft:
    """The latest posts, those to come first."""
    shown = accounts[:_SHOWN_MOST]
    head = Text(write("why", number=len(shown)))
    texts = pieces.write_all(CHARACTERS - 200 - pieces.size([head]), "why_item", [_item(account) for account in shown])
    return fit([head, *map(Text, texts)], accent=ACCENT)


def _item(account: Account) -> dict[str, object]:
    row = account.delivery
    return {
        "row": row,
        "about": account.about or row.subject.get("withdrawn") or _NAMES[row.kind],
        "rule": _rule(row),
        "tries": account.attempts[-_TRIES_MOST:],
        "link": _link(row),
    }


def _rule(row: Delivery) -> str:
    """Why the post was asked for, as Discord Markdown."""
    match row.kind:
        case DeliveryKind.DAILY:
            return "the daily briefing that is switched on there"
        case DeliveryKind.NOTICE if corrected_by := row.subject.get("corrected_by"):
            return Escaped(f"a date that is reminded of there was corrected by {name_person(int(corrected_by))}")
        case DeliveryKind.NOTICE:
            return "a meeting that is reminded of there was changed by an article"
        case DeliveryKind.TELL:
            return "a word to whoever set a channel up"
        case DeliveryKind.REMINDER if row.key.startswith("snooze/"):
            return "a reminder that was put off"
        case DeliveryKind.REMINDER:
            lead = timedelta(seconds=int(row.subject["lead"]))
            before = f"{show_span(lead)} before" if lead else "on the day of"
            return f"a reminder {before} {show_start(row.subject['start'])}"


def _link(row: Delivery) -> Escaped | None:
    """A link to the message, where it stands in a server."""
    if row.state is not DeliveryState.SENT or not (row.message_id and row.place.guild_id and row.place.channel_id):
        return None
    address = f"https://discord.com/channels/{row.place.guild_id}/{row.place.channel_id}/{row.message_id}"
    return link("see it", address, 120)
