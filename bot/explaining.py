"""What is behind a post: why it was made and when, and the passages of the articles that it rests on."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

import discord

from bot.asking import engine_of, viewer_of, zone_of
from bot.replies import Interaction
from briefings import (
    Account,
    Delivery,
    DeliveryKind,
    DeliveryState,
    Dossier,
    Draft,
    Engine,
    NotFound,
    StoredArticle,
    Viewer,
    drafts,
)

_KINDS = {
    DeliveryKind.DAILY: "daily briefing",
    DeliveryKind.REMINDER: "meeting reminder",
    DeliveryKind.NOTICE: "notice of a changed meeting",
    DeliveryKind.TELL: "word to those who set the posts up",
}
_RULES = {
    DeliveryKind.DAILY: "the daily briefing is switched on for this place",
    DeliveryKind.REMINDER: "a reminder was set for this place",
    DeliveryKind.NOTICE: "an article changed a meeting that this place was or would have been reminded of",
    DeliveryKind.TELL: "something kept a post from being made",
}
_STATES = {
    DeliveryState.WAITING: "waiting",
    DeliveryState.SENDING: "being posted right now",
    DeliveryState.SENT: "posted",
    DeliveryState.PARKED: "kept until I have the right to post it, if it is still of use then",
    DeliveryState.FAILED: "given up",
    DeliveryState.MISSED: "not posted, because it was over by then",
    DeliveryState.CANCELLED: "not posted, because it was no longer wanted",
}


async def explain_post(interaction: Interaction, ref: str) -> Draft:
    """The answer to "Sources & why" under the post with that reference; NotFound, NotAllowed."""
    engine, viewer = engine_of(interaction), viewer_of(interaction)
    accounts = await engine.deliveries.why(ref, viewer)
    dossiers = await _read_dossiers(engine, viewer, accounts)
    articles = await _read_articles(engine, viewer, dossiers)
    zone = ZoneInfo(await zone_of(interaction))
    return drafts.dossier_sources(dossiers, articles, " ".join(_tell(accounts[0], zone, interaction.guild)))


def _tell(account: Account, zone: ZoneInfo, guild: discord.Guild | None) -> list[str]:
    """The account in sentences."""
    row = account.delivery
    due = f"{_moment(row.due_at, zone)}: {_KINDS[row.kind]} {_where(row, guild)}, {_STATES[row.state]}."
    said = [due, f"It was due because {_RULES[row.kind]}."]
    said += [f"Tried {_moment(each.at, zone)}: {each.outcome}{_detail(each.detail)}." for each in account.attempts]
    if row.reason and row.state is not DeliveryState.SENT:
        said.append(f"Reason: {row.reason}.")
    if row.held_until and row.state in (DeliveryState.WAITING, DeliveryState.PARKED):
        said.append(f"Next try: {_moment(row.held_until, zone)}.")
    return said


def _where(row: Delivery, guild: discord.Guild | None) -> str:
    if row.place.channel_id is None:
        return "by direct message"
    channel = guild.get_channel(row.place.channel_id) if guild else None
    return f"in #{channel.name}" if channel else "in a channel that I do not see"


def _detail(detail: str | None) -> str:
    return f" ({detail})" if detail else ""


def _moment(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%a %d %b %Y, %H:%M}"


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


async def tell_untold(interaction: Interaction, untold: Sequence[Delivery]) -> Draft:
    """What somebody was to be reminded of while their direct messages were closed."""
    own = await engine_of(interaction).places.reminders_of(interaction.user.id)
    meetings = {reminder.meeting_id: meeting for reminder, meeting in own}
    kept_back = [meetings[row.meeting_id] for row in untold if row.meeting_id in meetings]
    lines = [f"{meeting.title}, {meeting.start.replace('T', ' ')}" for meeting in kept_back]
    return drafts.say(
        "\n".join(["While your direct messages were closed to me, a reminder of yours fell due:", *lines])
    )
