"""What one server's people add never shows anywhere else: in no answer, no list, no suggestion."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from briefings.engine import Engine
from briefings.errors import BriefingsError
from briefings.model.library import OPERATOR, Viewer
from tests.props.stories import make_article, make_event, make_quote

MINE = Viewer(user_id=51, guild_id=1, may_manage=True)
OTHERS = (
    Viewer(user_id=52, guild_id=2, may_manage=True),
    Viewer(user_id=51, guild_id=11),
    Viewer(user_id=51),
    OPERATOR,
)

TEXT = "Zephyr pact\n\nThe zephyr pact. “Zephyr blows,” said Zephyr Quill."
SECRET = make_article(
    TEXT,
    "Zephyr pact",
    quotes=(make_quote(TEXT, "Zephyr blows,", "Zephyr Quill"),),
    events=(make_event(title="Zephyr summit", participants=("Zephyr",)),),
)
SHARED = make_article("Ferry levy\n\nText.", "Ferry levy", events=(make_event("2027-03-11", "Ferry vote"),))

Question = Callable[[Engine, Viewer], Awaitable[Any]]

QUESTIONS: dict[str, Question] = {
    "brief": lambda engine, viewer: engine.answers.brief("zephyr", viewer),
    "brief by id": lambda engine, viewer: engine.answers.brief("#1", viewer),
    "newest brief": lambda engine, viewer: engine.answers.brief("", viewer),
    "big pictures": lambda engine, viewer: engine.answers.big_pictures("zephyr", viewer),
    "all big pictures": lambda engine, viewer: engine.answers.big_pictures("", viewer),
    "quotes": lambda engine, viewer: engine.answers.quotes(viewer),
    "quotes by speaker": lambda engine, viewer: engine.answers.quotes(viewer, speaker="quill"),
    "quotes by topic": lambda engine, viewer: engine.answers.quotes(viewer, topic="#1"),
    "upcoming": lambda engine, viewer: engine.answers.upcoming(viewer),
    "upcoming by topic": lambda engine, viewer: engine.answers.upcoming(viewer, topic="#1"),
    "calendar": lambda engine, viewer: engine.answers.calendar(viewer, 300, "zephyr"),
    "search": lambda engine, viewer: engine.answers.search("zephyr", viewer),
    "search for a library": lambda engine, viewer: engine.answers.search("server1", viewer),
    "story": lambda engine, viewer: engine.answers.story(1, viewer),
    "meeting": lambda engine, viewer: engine.answers.meeting(1, viewer),
    "dossier": lambda engine, viewer: engine.answers.dossier(1, viewer.libraries),
    "topics": lambda engine, viewer: engine.answers.suggest_topics("zep", viewer),
    "all topics": lambda engine, viewer: engine.answers.suggest_topics("", viewer),
    "speakers": lambda engine, viewer: engine.answers.suggest_speakers("zep", viewer),
    "all speakers": lambda engine, viewer: engine.answers.suggest_speakers("", viewer),
    "meetings": lambda engine, viewer: engine.answers.suggest_meetings("zep", viewer),
    "all meetings": lambda engine, viewer: engine.answers.suggest_meetings("", viewer),
    "articles": lambda engine, viewer: engine.answers.suggest_articles("zep", viewer),
    "list": lambda engine, viewer: engine.library.listing(viewer),
    "list by topic": lambda engine, viewer: engine.library.listing(viewer, topic="zephyr"),
    "list by id": lambda engine, viewer: engine.library.listing(viewer, topic="#1"),
    "article": lambda engine, viewer: engine.library.get(1, viewer),
    "revisions": lambda engine, viewer: engine.library.revisions(1, viewer),
}
FOR_ITS_OWN_TOO = {"search for a library"}


async def ask(engine: Engine, viewer: Viewer, question: Question) -> str:
    try:
        return repr(await question(engine, viewer)).lower()
    except BriefingsError as told:
        return str(told).lower().replace("“zephyr”", "")  # the asker's own words are repeated


@pytest.mark.parametrize("name", QUESTIONS)
async def test_nothing_of_a_server_is_told_elsewhere(engine: Engine, name: str) -> None:
    await engine.library.keep(SECRET, MINE)
    await engine.library.keep(SHARED, OPERATOR)
    if name not in FOR_ITS_OWN_TOO:
        assert "zephyr" in await ask(engine, MINE, QUESTIONS[name])
    for viewer in OTHERS:
        assert "zephyr" not in await ask(engine, viewer, QUESTIONS[name])


async def test_a_shared_meeting_that_a_server_knew_first_leaks_none_of_its_words(engine: Engine) -> None:
    await engine.library.keep(SECRET, MINE)
    told = make_event(title="Zephyr summit", participants=("Zephyr",), location=None)
    await engine.library.keep(make_article("Summit", "Summit set", events=(told,)), OPERATOR)
    for viewer in OTHERS:
        meeting = await engine.answers.meeting(1, viewer)
        assert [mention.headline for mention in meeting.mentions] == ["Summit set"]
        assert meeting.location is None
        assert len((await engine.answers.dossier(1, viewer.libraries)).sources) == 1
    assert len((await engine.answers.meeting(1, MINE)).mentions) == 2
