"""A backup that is put back while the bot runs."""

from pathlib import Path

from briefings.engine.restoring import restore
from briefings.store.backup import back_up
from tests.journeys.articles import START, write_seeds
from tests.props.journey import OpenJourney


async def test_a_backup_restored_under_a_running_bot_repeats_no_post(visits: OpenJourney, tmp_path: Path) -> None:
    async with visits(seeds=write_seeds(tmp_path / "seeds"), start=START) as visit:
        await visit.slash("/setup channel:news timezone:Berlin time:10:30", user="owner")
        file, saved = visit.bot.folder / "briefings.db", tmp_path / "saved.db"
        back_up(file, saved)
        await visit.advance(hours=2)
        await restore(saved, file, tmp_path / "kept.db", visit.world.now())
        await visit.advance(hours=2)
        assert len([message for message in visit.messages("news") if "# Daily briefing" in message.text]) == 1
        assert "Posted" in (await visit.slash("/why", user="owner")).text
