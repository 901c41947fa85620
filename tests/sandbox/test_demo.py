"""`python -m bot.sandbox`: the scene, the prompt after it, and what it says when something is wrong."""

import io
import socket
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import discord
import pytest

from bot.sandbox import Sandbox
from bot.sandbox.__main__ import main
from bot.sandbox.ink import Ink
from bot.sandbox.scene import Scene, StepMissing
from bot.sandbox.show import Screen
from tests.sandbox.small_bot import Connect, SmallBot

ARTICLES = {
    "1.txt": """May 1, 2031 - World

Fenwick and Oster agree to talks on the lock gates

Fenwick and Oster will hold talks on the lock gates on May 7 at 10 a.m. GMT in Larch, the Fenwick council said Thursday.

The big picture: Both towns own a gate, and neither owns the key.

"We are bringing the key and a spare," Fenwick Mayor Ada Holt told reporters.
""",
    "2.txt": """May 2, 2031 - City

The Ramsey City Council will vote on the market levy on May 8 at 3 p.m. GMT.

"The stalls pay for the rain," said Council President Bruno Kade.
""",
    "3.txt": """May 2, 2031 - Culture

The Ramsey library trustees will hold a public hearing on opening hours on May 9 at 6 p.m. GMT in Ramsey.

"Come before supper," said head librarian Cora Lind.
""",
    "4.txt": """May 2, 2031 - World

Larch and Sorrel will hold talks on the towpath on May 6 at 2 p.m. GMT in Sorrel, both towns said.

"We will walk there," said Larch Mayor Edda Voll.
""",
}
LATER = {
    "1-moved.txt": """Lock talks put back two days after a mayor falls ill

LARCH, May 2, 2031 (Lock Wire) - Talks between Fenwick and Oster on the lock gates have been moved from May 7 to May 9,
both towns said on Friday.

The talks will start at 10 a.m. GMT on May 9 at the boathouse in Larch.
""",
    "2-cancelled.txt": """May 2, 2031 - City

The Ramsey City Council has cancelled its May 8 vote on the market levy, Council President Bruno Kade said on Friday.
""",
}
TYPED = """
scene
/
suggest /remind me event:lock
/remind me event:#1
/upcoming days:60
click Remind me
choose 1 day before
/articles add
A short note about the ferry.
It sails again.

as owner
in @me
/about
in general
say The Larch mayor will meet the harbor board on May 20, 2031 at 3 p.m. GMT, she said.
menu Brief this
fault 500 GET /nothing
heal
dms closed
dms open
wait 1 hour
wait a bit
next
look
dance
/upcoming days:0
help
quit
"""


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    (folder / "try").mkdir(parents=True)
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    for name, text in LATER.items():
        (folder / "try" / name).write_text(text, "utf-8")
    return folder


def test_the_scene_is_played_and_the_prompt_obeys(
    seeds: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(TYPED))
    code = main(["--seeds", str(seeds)])
    shown, said = capsys.readouterr()
    assert code == 0, said
    assert "Daily briefing" in shown
    assert " moved: " in shown
    assert " cancelled" in shown
    assert "#1 " in shown
    assert "Only Marek Lindqvist can see this" in shown
    assert "what is 'dance'? See help." in shown
    assert "wait how long? Like: wait 2 days" in shown
    assert "days is from 1 to 365" in shown


async def test_a_step_that_does_not_happen_is_named(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()

    @bot.tree.command(description="Sets up")
    async def setup(interaction: discord.Interaction, channel: discord.TextChannel, timezone: str, time: str) -> None:
        await interaction.response.send_message(f"{channel.name} {timezone} {time}")

    said: list[str] = []
    screen = Screen(room.world, ZoneInfo("Europe/Oslo"), Ink(colours=False))
    async with connect(bot):
        with pytest.raises(StepMissing, match="/briefing: no command /briefing is offered here"):
            await Scene(room, screen, [], said.append).play()
    assert "news London 8:00" in "\n".join(said)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--seeds", "/nowhere"], "there are no articles in /nowhere"),
        (["--port", "99999"], "port 99999 cannot be used"),
    ],
)
def test_a_wrong_argument_is_told_in_one_line(
    seeds: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(["--once", "--seeds", str(seeds), *arguments]) == 2
    assert said in capsys.readouterr().err


def test_a_used_port_is_told_in_one_line(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["--once", "--seeds", str(seeds), "--port", str(port)]) == 2
    told = capsys.readouterr().err
    assert f"port {port} cannot be used" in told
    assert told.count("\n") == 1


def test_a_busy_usual_port_is_no_obstacle(
    seeds: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("quit\n"))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setattr("bot.sandbox.__main__.USUAL_PORT", taken.getsockname()[1])
        assert main(["--seeds", str(seeds)]) == 0
    assert "open it in a browser" in capsys.readouterr().out


def test_articles_without_a_date_are_no_seeds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "undated.txt").write_text("Nothing happened. Nobody minded.", "utf-8")
    assert main(["--once", "--seeds", str(tmp_path)]) == 2
    assert "none of the articles says when it was published" in capsys.readouterr().err
