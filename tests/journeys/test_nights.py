"""The small hours: a backup each night, and a word when a right has gone missing."""

from pathlib import Path

from bot.sandbox import admin
from tests.props.journey import OpenJourney


async def test_each_night_has_a_backup_and_a_missing_right_is_told_on_monday(
    journeys: OpenJourney, tmp_path: Path
) -> None:
    async with journeys() as journey:
        await journey.slash("/setup channel:news timezone:UTC time:08:00", user="owner")
        channel = journey.channel("news")
        admin.set_rights(journey.world, channel, journey.world.bot, deny=["attach_files"])
        await journey.advance(days=8)
        told = await journey.wait_for_message("@owner", "Attach Files")
        assert "news" in told.text or "#" in told.text
        backups = sorted(tmp_path.glob("*/backups/briefings-*.db"))
        assert len(backups) == 7
