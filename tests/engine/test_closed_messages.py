"""Direct messages that are closed: what somebody was to be told comes where they allowed it, or is kept for them."""

from datetime import UTC, datetime, timedelta

from briefings.clock import SimulatedClock
from briefings.engine import Engine
from briefings.engine.rehearsal import play
from briefings.model.article import Article, EventStatus
from briefings.model.delivery import DeliveryKind, Outcome, PlannedPost, Verdict
from briefings.model.library import OPERATOR, Viewer
from briefings.model.settings import ReminderSettings, ServerSettings
from tests.props.stories import make_article, make_event

HOUR = timedelta(hours=1)
START = "2027-03-10T14:00"
ANNA, BERT = Viewer(user_id=51, guild_id=1), Viewer(user_id=52, guild_id=1)
CLOSED = Verdict(Outcome.CLOSED)
SENT = Verdict(Outcome.SENT, message_id=1)


def at(day: int, hour: int = 0) -> datetime:
    return datetime(2027, 3, day, hour, tzinfo=UTC)


def announced() -> Article:
    event = make_event(START, timezone="UTC")
    return make_article("Talks\n\nThey meet.", published="2027-02-26", events=(event,))


def called_off() -> Article:
    event = make_event(START, timezone="UTC", status=EventStatus.CANCELLED)
    return make_article("Talks off\n\nNo.", headline="Talks are off", published="2027-03-03", events=(event,))


async def live(
    engine: Engine, clock: SimulatedClock, until: datetime, channel: Verdict = SENT, direct: Verdict = CLOSED
) -> list[PlannedPost]:
    """What goes out until then, while tries in channels and in direct messages end like this."""
    made: list[PlannedPost] = []
    while (due := await engine.deliveries.next_due()) and due <= until:
        clock.move_to(max(due, clock.now()))
        await engine.deliveries.plan()
        for batch in await engine.deliveries.claim(100):
            draft = await engine.deliveries.compose_post(batch)
            verdict = direct if batch.place.channel_id is None else channel
            verdict = verdict if draft else Verdict(Outcome.EMPTY)
            if draft and verdict is SENT:
                made.append(PlannedPost(clock.now(), batch.place, batch.rows[0].kind, draft))
            await engine.deliveries.settle(batch, verdict)
    return made


async def set_up(engine: Engine, *readers: Viewer, channel_id: int | None) -> None:
    kept = await engine.library.keep(announced(), OPERATOR)
    for reader in readers:
        await engine.places.set_reminder(reader, kept.meetings[0].id, (HOUR,), "UTC", channel_id)


async def test_each_person_is_told_in_a_message_of_their_own_beside_the_channels_reminder(
    engine: Engine, clock: SimulatedClock
) -> None:
    told = ReminderSettings(channel_id=7, leads=(HOUR,), role_id=33, set_by=60)
    await engine.places.save_server(ServerSettings(1, "UTC", None, told))
    await set_up(engine, ANNA, BERT, channel_id=7)
    clock.move_to(at(10, 13) + timedelta(minutes=1))  # after a downtime, all is due at once
    made = await live(engine, clock, at(10, 14))
    assert [post.place.channel_id for post in made] == [7, 7, 7]
    assert {(post.draft.ping_user, post.draft.ping_role) for post in made} == {(51, None), (52, None), (None, 33)}


async def test_what_was_told_in_the_channel_is_not_told_again(engine: Engine, clock: SimulatedClock) -> None:
    await set_up(engine, ANNA, channel_id=7)
    assert len(await live(engine, clock, at(10, 14))) == 1
    assert await engine.deliveries.untold(51) == ()


async def test_what_could_not_be_told_in_the_channel_either_is_kept(engine: Engine, clock: SimulatedClock) -> None:
    await set_up(engine, ANNA, channel_id=7)
    await live(engine, clock, at(10, 14), channel=Verdict(Outcome.NO_RIGHT, "Send Messages"))
    clock.move_to(at(10, 15))
    await engine.deliveries.plan()
    assert len(await engine.deliveries.untold(51)) == 1


async def test_the_servers_managers_do_not_hear_of_a_channel_that_only_a_person_chose(
    engine: Engine, clock: SimulatedClock
) -> None:
    await engine.places.save_server(ServerSettings(1, "UTC", None, ReminderSettings(8, (24 * HOUR,), set_by=60)))
    await set_up(engine, ANNA, channel_id=7)
    await live(engine, clock, at(10, 12))
    await live(engine, clock, at(10, 13), channel=Verdict(Outcome.NO_RIGHT, "Send Messages"))
    made = [post async for post in play(engine, clock, at(11))]
    assert DeliveryKind.TELL not in {post.kind for post in made}


async def test_a_further_article_does_not_take_back_what_waits_for_the_channel(
    engine: Engine, clock: SimulatedClock
) -> None:
    await set_up(engine, ANNA, channel_id=7)
    await live(engine, clock, at(10, 13), channel=Verdict(Outcome.UNSURE, "cut off"))
    again = make_article("More\n\nOn talks.", headline="More on the talks", events=announced().events)
    await engine.library.keep(again, OPERATOR)
    assert len(await live(engine, clock, at(10, 14))) == 1


async def test_that_a_meeting_is_off_is_kept_like_a_reminder(engine: Engine, clock: SimulatedClock) -> None:
    await set_up(engine, ANNA, channel_id=None)
    await engine.library.keep(called_off(), OPERATOR)
    await live(engine, clock, at(4))
    assert [row.kind for row in await engine.deliveries.untold(51)] == [DeliveryKind.NOTICE]


async def test_that_a_meeting_is_off_comes_in_the_channel_with_a_word_to_its_reader(
    engine: Engine, clock: SimulatedClock
) -> None:
    await set_up(engine, ANNA, channel_id=7)
    await engine.library.keep(called_off(), OPERATOR)
    assert [post.draft.ping_user for post in await live(engine, clock, at(4))] == [51]


async def test_a_channel_of_another_server_is_never_told(engine: Engine, clock: SimulatedClock) -> None:
    kept = await engine.library.keep(announced(), OPERATOR)
    meeting_id = kept.meetings[0].id
    await engine.places.set_reminder(ANNA, meeting_id, (HOUR,), "UTC", 7)
    elsewhere = Viewer(user_id=51, guild_id=2)
    assert await engine.places.channel_allowed(elsewhere, meeting_id) is None
    assert await engine.places.channel_allowed(ANNA, meeting_id) == 7


async def test_a_reminder_that_a_downtime_had_missed_is_kept_to_be_told(engine: Engine, clock: SimulatedClock) -> None:
    await set_up(engine, ANNA, channel_id=None)
    clock.move_to(at(10, 15))
    await engine.deliveries.plan()
    [missed] = await engine.deliveries.untold(51)
    await engine.deliveries.note_told([missed])
    assert await engine.deliveries.untold(51) == ()


async def test_a_reminder_that_was_missed_is_not_told_after_the_next_one_came(
    engine: Engine, clock: SimulatedClock
) -> None:
    event = make_event("2027-03-10", timezone="UTC")
    kept = await engine.library.keep(
        make_article("Day\n\nOf talks.", published="2027-02-26", events=(event,)), OPERATOR
    )
    await engine.places.set_reminder(ANNA, kept.meetings[0].id, (24 * HOUR, HOUR), "UTC", None)
    clock.move_to(at(10, 9))
    await engine.deliveries.plan()
    assert len(await engine.deliveries.untold(51)) == 1
    assert len(await live(engine, clock, at(10, 10), direct=SENT)) == 1
    assert await engine.deliveries.untold(51) == ()
