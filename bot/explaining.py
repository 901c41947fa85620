"""Behind a post: why it was made and when, in words, and the passages of the articles that it rests on."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.asking import engine_of, viewer_of, zone_of
from bot.replies import Interaction
from briefings import Account, DeliveryKind, Dossier, Draft, Engine, NotFound, StoredArticle, Viewer, drafts

_REASONS = {
    DeliveryKind.DAILY: "This is the daily briefing that was switched on for this place.",
    DeliveryKind.REMINDER: "This is a reminder that was set for this place.",
    DeliveryKind.NOTICE: "An article changed a meeting that this place was or would have been reminded of.",
    DeliveryKind.TELL: "This is a word to those who set the posts of a server up.",
}


async def explain(interaction: Interaction, ref: str) -> Draft:
    """The answer to "Sources & why" under the post with that reference; NotFound, NotAllowed."""
    engine, viewer = engine_of(interaction), viewer_of(interaction)
    accounts = await engine.deliveries.why(ref, viewer)
    dossiers = await _dossiers(engine, viewer, accounts)
    articles = await _articles(engine, viewer, dossiers)
    return drafts.dossier_sources(dossiers, articles, _reason(accounts, await zone_of(interaction)))


def _reason(accounts: Sequence[Account], zone: str) -> str:
    first = accounts[0]
    said = [_REASONS[first.delivery.kind], f"It was due on {_moment(first.delivery.due_at, zone)} ({zone})."]
    said += [f"Tried on {_moment(each.at, zone)}: {each.outcome}." for each in first.attempts]
    return " ".join(said)


def _moment(at: datetime, zone: str) -> str:
    return f"{at.astimezone(ZoneInfo(zone)):%A %d %B %Y, %H:%M}"


async def _dossiers(engine: Engine, viewer: Viewer, accounts: Sequence[Account]) -> list[Dossier]:
    ids = dict.fromkeys(each.delivery.meeting_id for each in accounts if each.delivery.meeting_id is not None)
    found: list[Dossier] = []
    for meeting_id in ids:
        try:
            found.append(await engine.answers.dossier(meeting_id, viewer.libraries))
        except NotFound:  # its articles were removed since
            continue
    return found


async def _articles(engine: Engine, viewer: Viewer, dossiers: Sequence[Dossier]) -> list[StoredArticle]:
    ids = dict.fromkeys(mention.article_id for dossier in dossiers for mention in dossier.meeting.mentions)
    return [await engine.library.get(article_id, viewer) for article_id in ids]
