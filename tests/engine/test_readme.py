"""What the README shows is what the bot answers. `python -m tests.engine.test_readme` writes it anew."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from briefings.clock import SimulatedClock
from briefings.engine import open_engine
from briefings.model.briefing import LoadRequest
from briefings.model.library import OPERATOR
from briefings.render import drafts
from briefings.render.text import to_text

PROJECT = Path(__file__).resolve().parents[2]
README = PROJECT / "README.md"
FENCE = "```\n"
EVENING = datetime(2027, 3, 19, 17, tzinfo=UTC)


async def answer_briefing(folder: Path) -> str:
    """The answer to `/briefing topic:strait talks` in London, with the sample articles loaded."""
    clock = SimulatedClock(EVENING, rate=0)
    async with open_engine(f"sqlite:///{folder / 'briefings.db'}", clock) as engine:
        for seed in sorted(path for path in (PROJECT / "seeds").iterdir() if path.is_file()):
            await engine.library.load(LoadRequest(seed.read_bytes(), seed.name), OPERATOR)
        found = await engine.answers.brief("strait talks", OPERATOR)
    return to_text(drafts.briefing(found, EVENING, "Europe/London"), "Europe/London", EVENING).strip() + "\n"


async def test_the_readme_shows_what_briefing_answers(tmp_path: Path) -> None:
    assert README.read_text("utf-8").split(FENCE)[1] == await answer_briefing(tmp_path), (
        "If the change is meant: python -m tests.engine.test_readme"
    )


if __name__ == "__main__":
    with TemporaryDirectory() as temporary:
        before, _, *after = README.read_text("utf-8").split(FENCE)
        answer = asyncio.run(answer_briefing(Path(temporary)))
        README.write_text(FENCE.join([before, answer, *after]), "utf-8")
