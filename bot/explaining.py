"""What is behind a post: why it was made and when, and the passages of the articles that it rests on."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.asking import engine_of, viewer_of, zone_of
from bot.replies import Interaction
from briefings import (
    Account,
    Delivery,
    DeliveryKind,
    Dossier,
    Draft,
    Engine,
    Meeting,
    NotFound,
    StoredArticle,
    Viewer,
    drafts,
    show_written,
)

_RULES = {
    DeliveryKind.DAILY: "This is the daily briefing that is switched on for this place.",
    DeliveryKind.REMINDER: "This is a reminder that was set for this place.",
    DeliveryKind.NOTICE: "An article changed a meeting that this place was or would have been reminded of.",
    DeliveryKind.TELL: "Something kept a post from being made, and you set it up.",
}

_UNTOLD = (
    "Your direct messages were closed to me, or I was not running, when a reminder of yours fell due or a date changed:"
)


async def explain_post(interaction: Interaction, ref: str) -> Draft:
    """The answer to "Sources & why" under the post with that reference; NotFound, NotAllowed."""
    engine, viewer = engine_of(interaction), viewer_of(interaction)
    accounts = await engine.deliveries.why(ref, viewer)
    # A reminder that came by direct message rests on the articles of the server where it was set.
    reader = Viewer(viewer.user_id, accounts[0].delivery.place.guild_id)
    dossiers = await _read_dossiers(engine, reader, accounts)
    articles = await _read_articles(engine, reader, dossiers)
    reason = _reason(accounts[0], ZoneInfo(await zone_of(interaction)))
    return drafts.dossier_sources(dossiers, articles, reason)


async def tell_untold(interaction: Interaction, untold: Sequence[Delivery]) -> Draft:
    """What somebody was to be told while their direct messages were closed, as it stands now."""
    own = await engine_of(interaction).places.reminders_of(interaction.user.id)
    meetings = {reminder.meeting_id: meeting for reminder, meeting in own}
    lines = [_in_short(meetings.get(row.meeting_id or 0)) for row in untold]
    return drafts.say("\n".join([_UNTOLD, *dict.fromkeys(lines)]))


def _in_short(meeting: Meeting | None) -> str:
    if meeting is None:
        return "a date that is not known any more, or that you take no reminders of any more"
    status = "" if meeting.is_on else f" ({meeting.status})"
    return f"{meeting.title}, {show_written(meeting.start)}{status}"


def _reason(account: Account, zone: ZoneInfo) -> str:
    row = account.delivery
    said = [_rule(row), f"It was due on {_moment(row.due_at, zone)} ({zone.key})."]
    said += [f"Tried on {_moment(each.at, zone)}: {each.outcome}." for each in account.attempts]
    return " ".join(said)


def _rule(row: Delivery) -> str:
    corrected_by = row.subject.get("corrected_by")
    if row.kind is DeliveryKind.NOTICE and corrected_by:
        return "A date that this place was reminded of was corrected by hand."
    return _RULES[row.kind]


def _moment(at: datetime, zone: ZoneInfo) -> str:
    return show_written(f"{at.astimezone(zone):%Y-%m-%dT%H:%M}")


async def _read_dossiers(engine: Engine, viewer: Viewer, accounts: Sequence[Account]) -> list[Dossier]:
    ids = dict.fromkeys(each.delivery.meeting_id for each in accounts if each.delivery.meeting_id is not None)
    found: list[Dossier] = []
    for meeting_id in ids:
        try:
            found.append(await engine.answers.dossier(meeting_id, viewer.libraries))
        except NotFound:  # its articles were removed since
            continue
    return found


async def _read_articles(engine: Engine, viewer: Viewer, dossiers: Sequence[Dossier]) -> list[StoredArticle]:
    ids = dict.fromkeys(mention.article_id for dossier in dossiers for mention in dossier.meeting.mentions)
    return [await engine.library.get(article_id, viewer) for article_id in ids]
