"""What is posted when somebody corrects a date by hand: it is their word, not the article's."""

from datetime import UTC, datetime, timedelta

import pytest

from briefings.clock import SimulatedClock
from briefings.engine import Engine
from briefings.engine.rehearsal import play
from briefings.model.article import Article, Span
from briefings.model.delivery import DeliveryKind
from briefings.model.library import Viewer
from briefings.model.settings import DailySettings, ReminderSettings, ServerSettings
from briefings.render import drafts
from briefings.render.text import to_text
from tests.props.stories import make_article, make_event

DAY = timedelta(days=1)
BOSS = Viewer(user_id=51, guild_id=1, may_manage=True)
HERE = ServerSettings(1, "UTC", None, ReminderSettings(channel_id=7, leads=(9 * DAY, DAY), set_by=51))
DAILY = ServerSettings(1, "UTC", DailySettings(channel_id=7), ReminderSettings(channel_id=7, leads=(DAY,), set_by=51))


def announced() -> Article:
    event = make_event("2027-03-12", sentence=Span(16, 43))
    return make_article("Dam talks near\n\nThey meet on 12 March 2027.", published="2027-02-26", events=(event,))


async def notices_until(engine: Engine, clock: SimulatedClock, day: int) -> list[str]:
    made = [post async for post in play(engine, clock, datetime(2027, 3, day, 12, tzinfo=UTC))]
    return [to_text(post.draft) for post in made if post.kind is DeliveryKind.NOTICE]


@pytest.mark.parametrize("settings", [HERE, DAILY], ids=["after a reminder", "after a daily briefing"])
async def test_a_corrected_date_that_was_posted_is_told_as_somebodys_correction(
    engine: Engine, clock: SimulatedClock, settings: ServerSettings
) -> None:
    await engine.places.save_server(settings)
    loaded = await engine.library.keep(announced(), BOSS)
    assert await notices_until(engine, clock, 4) == []
    await engine.library.correct_event(loaded.mention_ids[0], BOSS, start="2027-03-15")
    [words] = await notices_until(engine, clock, 5)
    assert words.splitlines()[0] == "Meeting corrected: Fri 12 Mar → Mon 15 Mar"
    assert "Corrected by @user 51" in words
    assert "They meet on 12 March" not in words
    history = to_text(drafts.history(await engine.deliveries.history(BOSS)))
    assert "was corrected by @user 51" in history
    assert "by an article" not in history


async def test_a_date_that_is_corrected_before_anything_was_posted_is_not_told(
    engine: Engine, clock: SimulatedClock
) -> None:
    await engine.places.save_server(DAILY)
    loaded = await engine.library.keep(announced(), BOSS)
    await engine.library.correct_event(loaded.mention_ids[0], BOSS, start="2027-03-15")
    assert await notices_until(engine, clock, 5) == []


async def test_somebody_who_asked_to_be_reminded_hears_of_a_correction(engine: Engine, clock: SimulatedClock) -> None:
    loaded = await engine.library.keep(announced(), BOSS)
    await engine.places.set_reminder(Viewer(52, 1), loaded.meetings[0].id, (DAY,), "UTC", None)
    await engine.library.correct_event(loaded.mention_ids[0], BOSS, start="2027-03-15")
    [words] = await notices_until(engine, clock, 5)
    assert "Corrected by @user 51" in words


async def test_the_sources_of_a_corrected_date_say_that_it_was_corrected(engine: Engine) -> None:
    loaded = await engine.library.keep(announced(), BOSS)
    corrected = await engine.library.correct_event(loaded.mention_ids[0], BOSS, start="2027-03-15")
    dossier = await engine.answers.dossier(corrected.id, BOSS.libraries)
    words = to_text(drafts.dossier_sources([dossier], [loaded.stored]))
    assert "Corrected by @user 51. The article's own words:\n  | They meet on 12 March 2027." in words


async def test_a_form_that_is_sent_back_unchanged_corrects_nothing(engine: Engine) -> None:
    loaded = await engine.library.keep(announced(), BOSS)
    event = await engine.library.get_event(loaded.mention_ids[0], BOSS)
    same = await engine.library.correct_event(loaded.mention_ids[0], BOSS, title=event.title, start=event.start)
    assert same.last_said.corrected_by is None
