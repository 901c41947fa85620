"""From an article to the posts that it leads to: planned, moved, called off, and made with what is known then."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from briefings.clock import SimulatedClock
from briefings.engine import Engine, open_engine
from briefings.engine.rehearsal import play
from briefings.errors import BadSetting, NotFound
from briefings.model.article import Article, EventKind, EventStatus
from briefings.model.delivery import DeliveryKind, DeliveryState, Outcome, PlannedPost, Verdict
from briefings.model.library import OPERATOR, Viewer
from briefings.model.settings import DailySettings, OnEmpty, ReminderSettings, ServerSettings
from briefings.render.text import to_text
from tests.props.stories import make_article, make_event

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ANNA = Viewer(user_id=51, guild_id=1)
HERE = ServerSettings(1, "UTC", None, ReminderSettings(channel_id=7, set_by=51))
ELSEWHERE = ServerSettings(2, "UTC", None, ReminderSettings(channel_id=8, set_by=52))


def at(day: int, hour: int = 0) -> datetime:
    return datetime(2027, 3, day, hour, tzinfo=UTC)


def announced(start: str = "2027-03-10T14:00") -> Article:
    event = make_event(start, timezone="UTC")
    return make_article(f"Talks\n\nThey meet. {start}", published="2027-02-26", events=(event,))


def moved(start: str = "2027-03-12T14:00", published: str = "2027-03-02") -> Article:
    event = make_event(start, timezone="UTC", replaces="2027-03-10")
    text = f"Talks moved\n\nTo {start}, {published}."
    return make_article(text, headline=f"Talks moved to {start}", published=published, events=(event,))


def called_off(published: str = "2027-03-03") -> Article:
    event = make_event("2027-03-10T14:00", timezone="UTC", status=EventStatus.CANCELLED)
    return make_article(f"Talks off\n\n{published}", headline="Talks are off", published=published, events=(event,))


async def posts(engine: Engine, clock: SimulatedClock, until: datetime) -> list[tuple[str, str]]:
    """(when, first words) of what is posted until then."""
    return [(f"{post.at:%d %H:%M}", title_of(post)) async for post in play(engine, clock, until)]


def title_of(post: PlannedPost) -> str:
    return " ".join(to_text(post.draft).split())


async def test_a_meeting_is_reminded_at_both_leads(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    made = await posts(engine, clock, at(11))
    assert [when for when, _ in made] == ["09 14:00", "10 13:00"]
    assert all("Veldora" in words for _, words in made)


async def test_settings_that_come_after_the_article_find_its_meeting(engine: Engine, clock: SimulatedClock) -> None:
    await engine.library.keep(announced(), OPERATOR)
    await engine.places.save_server(HERE)
    assert len(await posts(engine, clock, at(11))) == 2


async def test_a_moved_meeting_is_told_once_and_reminded_on_its_new_date(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    clock.move_to(at(2, 9))
    await engine.library.keep(moved(), OPERATOR)
    made = await posts(engine, clock, at(14))
    assert [when for when, _ in made] == ["02 09:00", "11 14:00", "12 13:00"]
    assert "→" in made[0][1]


async def test_a_cancelled_meeting_is_told_once_and_reminded_no_more(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    clock.move_to(at(3, 9))
    await engine.library.keep(called_off(), OPERATOR)
    made = await posts(engine, clock, at(14))
    assert [when for when, _ in made] == ["03 09:00"]
    assert "cancelled" in made[0][1].lower()


async def test_the_last_word_wins_whatever_order_articles_come_in(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    clock.move_to(at(5, 9))
    await engine.library.keep(moved("2027-03-15T14:00", "2027-03-04"), OPERATOR)
    await engine.library.keep(moved("2027-03-12T14:00", "2027-03-02"), OPERATOR)
    made = await posts(engine, clock, at(20))
    assert [when for when, _ in made] == ["05 09:00", "14 14:00", "15 13:00"]


async def test_a_notice_that_a_newer_one_overtook_is_not_posted(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    clock.move_to(at(5, 9))
    await engine.library.keep(moved("2027-03-12T14:00", "2027-03-02"), OPERATOR)
    await engine.library.keep(moved("2027-03-15T14:00", "2027-03-04"), OPERATOR)
    made = await posts(engine, clock, at(6))
    assert len(made) == 1
    assert "15" in made[0][1]


async def test_a_removed_article_takes_its_reminders_with_it(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(HERE)
    kept = await engine.library.keep(announced(), OPERATOR)
    await engine.library.remove(kept.stored.id, OPERATOR)
    assert await posts(engine, clock, at(14)) == []


async def test_somebody_hears_that_the_article_of_their_reminder_was_removed(
    engine: Engine, clock: SimulatedClock
) -> None:
    kept = await engine.library.keep(announced(), OPERATOR)
    await engine.places.set_reminder(ANNA, kept.meetings[0].id, (HOUR,), "UTC", None)
    await engine.library.remove(kept.stored.id, OPERATOR)
    [(_, words)] = await posts(engine, clock, at(11))
    assert "10 Mar 2027" in words
    assert "off" in words


async def test_an_event_that_was_dropped_and_counts_again_at_once_is_not_told_as_removed(
    engine: Engine, clock: SimulatedClock
) -> None:
    kept = await engine.library.keep(announced(), OPERATOR)
    await engine.places.set_reminder(ANNA, kept.meetings[0].id, (HOUR,), "UTC", None)
    await engine.library.drop_event(kept.mention_ids[0], OPERATOR)
    await engine.library.restore_event(kept.mention_ids[0], OPERATOR)
    assert [when for when, _ in await posts(engine, clock, at(11))] == ["10 13:00"]


async def test_one_servers_article_reaches_no_other_server(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(HERE)
    await engine.places.save_server(ELSEWHERE)
    await engine.library.keep(announced(), ANNA)
    made = [post async for post in play(engine, clock, at(14))]
    assert {post.place.guild_id for post in made} == {1}


async def test_one_servers_article_moves_a_shared_meeting_for_that_server_only(
    engine: Engine, clock: SimulatedClock
) -> None:
    await engine.places.save_server(HERE)
    await engine.places.save_server(ELSEWHERE)
    await engine.library.keep(announced(), OPERATOR)
    clock.move_to(at(2, 9))
    await engine.library.keep(moved(), ANNA)
    made = [post async for post in play(engine, clock, at(14))]
    times = {guild: [f"{p.at:%d %H}" for p in made if p.place.guild_id == guild] for guild in (1, 2)}
    assert times == {1: ["02 09", "11 14", "12 13"], 2: ["09 14", "10 13"]}


async def test_kinds_and_topics_keep_a_meeting_out(engine: Engine, clock: SimulatedClock) -> None:
    votes_only = replace(HERE, reminders=ReminderSettings(7, kinds=frozenset({EventKind.VOTE})))
    await engine.places.save_server(votes_only)
    await engine.places.save_server(replace(ELSEWHERE, topics=("harbour",)))
    await engine.library.keep(announced(), OPERATOR)
    assert await posts(engine, clock, at(14)) == []


async def test_a_change_of_a_meeting_of_another_kind_is_not_told(engine: Engine, clock: SimulatedClock) -> None:
    votes = ReminderSettings(channel_id=7, kinds=frozenset({EventKind.VOTE}))
    await engine.places.save_server(replace(HERE, reminders=votes))
    await engine.library.keep(announced(), OPERATOR)
    await engine.library.keep(moved(), OPERATOR)
    assert await posts(engine, clock, at(14)) == []


async def test_what_is_switched_off_is_not_posted_and_comes_back(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    await engine.places.save_server(replace(HERE, reminders=None))
    assert (await engine.deliveries.status()).counts == {"cancelled": 2}
    await engine.places.save_server(HERE)
    assert (await engine.deliveries.status()).counts == {"waiting": 2}
    await engine.places.save_server(ServerSettings(1))
    assert await posts(engine, clock, at(14)) == []


async def test_meetings_that_fall_due_together_are_one_message(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    other = make_event("2027-03-10T14:00", "Harbour wall hearing", timezone="UTC", participants=("Harbour board",))
    await engine.library.keep(make_article("Wall\n\nHearing.", headline="Wall hearing", events=(other,)), OPERATOR)
    made = await posts(engine, clock, at(11))
    assert [when for when, _ in made] == ["09 14:00", "10 13:00"]
    assert all("Harbour wall" in words and "Veldora" in words for _, words in made)


async def test_the_daily_briefing_tells_what_is_new_since_the_last_one(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(ServerSettings(1, "UTC", DailySettings(7, time(9), on_empty=OnEmpty.SKIP)))
    await engine.library.keep(make_article(headline="First story", published="2027-03-01"), OPERATOR)
    made = await posts(engine, clock, at(2, 10))
    await engine.library.keep(make_article("Second\n\nText", headline="Second story", published="2027-03-02"), OPERATOR)
    made += await posts(engine, clock, at(5))
    assert [when for when, _ in made] == ["01 09:00", "03 09:00"]
    assert "First story" in made[0][1]
    assert "Second story" in made[1][1]
    assert "First story" not in made[1][1]


async def test_an_empty_day_gets_one_line_with_the_next_meeting_if_so_set(
    engine: Engine, clock: SimulatedClock
) -> None:
    await engine.places.save_server(ServerSettings(1, "UTC", DailySettings(7, time(9))))
    await engine.library.keep(announced("2027-03-20T14:00"), OPERATOR)
    made = await posts(engine, clock, at(2, 10))
    assert [when for when, _ in made] == ["01 09:00", "02 09:00"]
    assert "No new articles" in made[1][1]
    assert "20 Mar" in made[1][1]


async def test_an_archive_that_is_loaded_is_no_news(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(ServerSettings(1, "UTC", DailySettings(7, time(9), on_empty=OnEmpty.SKIP)))
    await engine.library.keep(make_article(published="2026-11-05"), OPERATOR)
    assert await posts(engine, clock, at(2, 10)) == []


async def test_a_late_daily_briefing_is_posted_within_six_hours_and_says_so(
    engine: Engine, clock: SimulatedClock
) -> None:
    await engine.places.save_server(ServerSettings(1, "UTC", DailySettings(7, time(9))))
    clock.move_to(at(1, 14))
    [(when, words)] = await posts(engine, clock, at(1, 23))
    assert when == "01 14:00"
    assert "late" in words
    clock.move_to(at(2, 16))
    assert await posts(engine, clock, at(2, 23)) == []
    assert (await engine.deliveries.status()).counts["missed"] == 1


async def test_somebodys_own_reminder_follows_the_meeting(engine: Engine, clock: SimulatedClock) -> None:
    kept = await engine.library.keep(announced(), OPERATOR)
    meeting_id = kept.meetings[0].id
    reminder, due = await engine.places.set_reminder(ANNA, meeting_id, (HOUR,), "UTC", None)
    assert due == (at(10, 13),)
    clock.move_to(at(2, 9))
    await engine.library.keep(moved(), OPERATOR)
    made = [post async for post in play(engine, clock, at(14))]
    assert [(f"{post.at:%d %H}", post.place.user_id) for post in made] == [("02 09", 51), ("12 13", 51)]
    assert [r.id for r, _ in await engine.places.reminders_of(51)] == [reminder.id]


async def test_a_reminder_that_was_taken_back_is_not_sent(engine: Engine, clock: SimulatedClock) -> None:
    kept = await engine.library.keep(announced(), OPERATOR)
    reminder, _ = await engine.places.set_reminder(ANNA, kept.meetings[0].id, (HOUR, DAY), "UTC", None)
    with pytest.raises(NotFound):
        await engine.places.cancel_reminder(reminder.id, user_id=99)
    await engine.places.cancel_reminder(reminder.id, user_id=51)
    assert await posts(engine, clock, at(14)) == []


async def test_a_snoozed_reminder_comes_once_more(engine: Engine, clock: SimulatedClock) -> None:
    kept = await engine.library.keep(announced(), OPERATOR)
    await engine.places.set_reminder(ANNA, kept.meetings[0].id, (HOUR,), "UTC", None)
    assert len(await posts(engine, clock, at(10, 13))) == 1
    [sent] = (await engine.deliveries.history(ANNA))[0:1]
    ref = sent.delivery.batch or ""
    with pytest.raises(NotFound):
        await engine.places.snooze(99, ref, at(10, 15))
    with pytest.raises(BadSetting):
        await engine.places.snooze(51, ref, at(10, 12))
    await engine.places.snooze(51, ref, at(10, 14))
    assert [when for when, _ in await posts(engine, clock, at(11))] == ["10 14:00"]


@pytest.mark.parametrize("leads", [(), (timedelta(),), (timedelta(days=90),), (HOUR,) * 6])
async def test_leads_that_cannot_be_are_refused(engine: Engine, leads: tuple[timedelta, ...]) -> None:
    kept = await engine.library.keep(announced(), OPERATOR)
    with pytest.raises(BadSetting):
        await engine.places.set_reminder(ANNA, kept.meetings[0].id, leads, "UTC", None)


async def test_a_meeting_of_another_server_cannot_be_reminded_of(engine: Engine) -> None:
    kept = await engine.library.keep(announced(), ANNA)
    with pytest.raises(NotFound):
        await engine.places.set_reminder(Viewer(user_id=60, guild_id=2), kept.meetings[0].id, (HOUR,), "UTC", None)


async def try_once(engine: Engine, clock: SimulatedClock, due: datetime, verdict: Verdict) -> None:
    """Let what is due then be tried, with this end."""
    clock.move_to(due)
    await engine.deliveries.plan()
    for batch in await engine.deliveries.claim(10):
        await engine.deliveries.compose_post(batch)
        await engine.deliveries.settle(batch, verdict)


async def test_a_missing_right_parks_the_post_and_is_told_once_to_whoever_set_it_up(
    engine: Engine, clock: SimulatedClock
) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    refused = Verdict(Outcome.NO_RIGHT, "Send Messages")
    await try_once(engine, clock, at(9, 14), refused)
    told = [post async for post in play(engine, clock, at(9, 14))]
    assert [(post.kind, post.place.user_id) for post in told] == [(DeliveryKind.TELL, 51)]
    assert "Send Messages" in title_of(told[0])
    await try_once(engine, clock, at(9, 15), refused)
    assert [post async for post in play(engine, clock, at(9, 15))] == []
    await engine.deliveries.rights_changed(1)
    made = [post async for post in play(engine, clock, at(9, 15))]
    assert [post.kind for post in made] == [DeliveryKind.REMINDER]
    assert "late" in title_of(made[0])


async def test_the_owner_hears_it_when_whoever_set_it_up_takes_no_messages(
    engine: Engine, clock: SimulatedClock
) -> None:
    engine.deliveries.owner_of = {1: 77}.get
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    await try_once(engine, clock, at(9, 14), Verdict(Outcome.NO_RIGHT, "Send Messages"))
    await try_once(engine, clock, at(9, 14), Verdict(Outcome.CLOSED))
    told = [post async for post in play(engine, clock, at(9, 14))]
    assert [post.place.user_id for post in told] == [77]


async def test_a_channel_that_is_unknown_for_hours_is_switched_off_and_told(
    engine: Engine, clock: SimulatedClock
) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    gone = Verdict(Outcome.GONE, "Discord does not know this channel")
    await try_once(engine, clock, at(9, 14), gone)
    await try_once(engine, clock, at(9, 19), gone)
    assert (await engine.places.get_server(1)).reminders
    await try_once(engine, clock, at(9, 21), gone)
    assert (await engine.places.get_server(1)).reminders is None
    told = [post async for post in play(engine, clock, at(12))]
    assert [(post.kind, post.place.user_id) for post in told] == [(DeliveryKind.TELL, 51)]


async def test_closed_messages_send_a_reminder_to_the_channel_that_was_allowed(
    engine: Engine, clock: SimulatedClock
) -> None:
    kept = await engine.library.keep(announced(), OPERATOR)
    await engine.places.set_reminder(ANNA, kept.meetings[0].id, (HOUR,), "UTC", channel_id=9)
    await try_once(engine, clock, at(10, 13), Verdict(Outcome.CLOSED))
    [post] = [post async for post in play(engine, clock, at(10, 13))]
    assert (post.place.channel_id, post.draft.ping_user) == (9, 51)


async def test_closed_messages_keep_a_reminder_to_be_told_at_the_next_command(
    engine: Engine, clock: SimulatedClock
) -> None:
    kept = await engine.library.keep(announced(), OPERATOR)
    await engine.places.set_reminder(ANNA, kept.meetings[0].id, (HOUR,), "UTC", None)
    assert await engine.deliveries.untold(51) == ()
    await try_once(engine, clock, at(10, 13), Verdict(Outcome.CLOSED))
    untold = await engine.deliveries.untold(51)
    assert [row.state for row in untold] == [DeliveryState.FAILED]
    await engine.deliveries.note_told(untold)
    assert await engine.deliveries.untold(51) == ()


async def test_a_person_sees_their_own_posts_and_managers_those_of_their_server(
    engine: Engine, clock: SimulatedClock
) -> None:
    await engine.places.save_server(HERE)
    kept = await engine.library.keep(announced(), OPERATOR)
    await engine.places.set_reminder(ANNA, kept.meetings[0].id, (HOUR,), "UTC", None)
    await posts(engine, clock, at(11))
    mine = await engine.deliveries.history(ANNA)
    managed = await engine.deliveries.history(Viewer(user_id=52, guild_id=1, may_manage=True))
    strange = await engine.deliveries.history(Viewer(user_id=52, guild_id=2, may_manage=True))
    assert [account.delivery.place.user_id for account in mine] == [51]
    assert {account.delivery.place.channel_id for account in managed} == {7}
    assert strange == ()
    assert [attempt.outcome for attempt in mine[0].attempts] == ["sent"]


async def test_two_bots_on_one_database_see_each_other(engine: Engine, clock: SimulatedClock, tmp_path: Path) -> None:
    async with open_engine(f"sqlite:///{tmp_path}/briefings.db", clock) as copy:
        await engine.deliveries.beat()
        await copy.deliveries.beat()
        assert (engine.deliveries.others, copy.deliveries.others) == (0, 1)
        await copy.deliveries.leave()
        clock.move_to(clock.now() + HOUR)
        await engine.deliveries.beat()
        assert engine.deliveries.others == 0


async def test_two_bots_on_one_database_post_once(engine: Engine, clock: SimulatedClock, tmp_path: Path) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    clock.move_to(at(9, 14))
    async with open_engine(f"sqlite:///{tmp_path}/briefings.db", clock) as copy:
        claimed = [*await engine.deliveries.claim(10), *await copy.deliveries.claim(10)]
    assert len(claimed) == 1


@pytest.mark.parametrize(("seconds", "is_told"), [(59, False), (61, True)])
async def test_what_may_come_two_minutes_late_says_that_it_is_late(
    engine: Engine, clock: SimulatedClock, seconds: int, is_told: bool
) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    clock.move_to(at(9, 14) + timedelta(seconds=seconds))
    [batch] = await engine.deliveries.claim(10)
    draft = await engine.deliveries.compose_post(batch)
    assert draft is not None
    assert (" late" in to_text(draft)) == is_told


async def test_a_post_that_was_under_way_when_its_place_was_switched_off_is_not_made_later(
    engine: Engine, clock: SimulatedClock
) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    clock.move_to(at(9, 14))
    [batch] = await engine.deliveries.claim(10)
    await engine.places.save_server(replace(HERE, reminders=None))
    await engine.deliveries.settle(batch, Verdict(Outcome.UNSURE, "cut off"))
    assert [post async for post in play(engine, clock, at(9, 15))] == []


async def test_posts_that_were_under_way_when_all_was_switched_off_end_quietly(
    engine: Engine, clock: SimulatedClock
) -> None:
    both = ServerSettings(1, "UTC", DailySettings(7, time(9), set_by=51), ReminderSettings(channel_id=7, set_by=51))
    await engine.places.save_server(both)
    await engine.library.keep(announced(), OPERATOR)
    await engine.library.keep(moved(), OPERATOR)
    clock.move_to(at(1, 9))
    claimed = await engine.deliveries.claim(10)
    assert {batch.rows[0].kind for batch in claimed} == {DeliveryKind.DAILY, DeliveryKind.NOTICE}
    await engine.places.save_server(replace(both, daily=None, reminders=None))
    assert [await engine.deliveries.compose_post(batch) for batch in claimed] == [None, None]
    for batch in claimed:
        await engine.deliveries.settle(batch, Verdict(Outcome.NO_RIGHT, "Send Messages"))
    assert (await engine.deliveries.status()).counts.get("waiting") is None


async def test_the_setter_who_is_the_owner_too_is_not_told_twice(engine: Engine, clock: SimulatedClock) -> None:
    engine.deliveries.owner_of = {1: 51}.get
    await engine.places.save_server(HERE)
    await engine.library.keep(announced(), OPERATOR)
    await try_once(engine, clock, at(9, 14), Verdict(Outcome.NO_RIGHT, "Send Messages"))
    await try_once(engine, clock, at(9, 14), Verdict(Outcome.CLOSED))
    assert [post async for post in play(engine, clock, at(9, 14))] == []


async def test_nobody_has_more_reminders_than_can_be_kept_nor_an_unknown_zone(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = (await engine.library.keep(announced(), OPERATOR)).meetings[0].id
    hearing = make_event("2027-03-20", "Harbour hearing", participants=())
    other = await engine.library.keep(make_article("Other\n\nText", headline="Other", events=(hearing,)), OPERATOR)
    monkeypatch.setattr("briefings.engine.places.MOST_REMINDERS", 1)
    await engine.places.set_reminder(ANNA, first, (HOUR,), "UTC", None)
    await engine.places.set_reminder(ANNA, first, (DAY,), "UTC", None)
    with pytest.raises(BadSetting, match="cancel one"):
        await engine.places.set_reminder(ANNA, other.meetings[0].id, (HOUR,), "UTC", None)
    with pytest.raises(BadSetting, match="not a time zone"):
        await engine.places.set_reminder(ANNA, first, (HOUR,), "Mars/Olympus", None)
