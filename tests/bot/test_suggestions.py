"""Suggestions come in time or not at all."""

import asyncio
from collections.abc import Sequence

import pytest

from bot import suggestions
from briefings import StoreBusy, Suggestion


async def give(found: Sequence[Suggestion]) -> Sequence[Suggestion]:
    return found


async def test_at_most_25_are_offered_and_their_values_fit_an_option() -> None:
    offered = await suggestions._offer(give([Suggestion(f"name {i}", "x" * 100) for i in range(40)]))
    assert len(offered) == 25
    assert {len(str(each.value)) for each in offered} == {40}


async def test_an_error_offers_nothing_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def fail() -> Sequence[Suggestion]:
        raise StoreBusy

    assert await suggestions._offer(fail()) == []
    assert "StoreBusy" in caplog.text


async def test_what_comes_too_late_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suggestions, "PATIENCE", 0.01)

    async def wait() -> Sequence[Suggestion]:
        await asyncio.Event().wait()
        return ()

    assert await suggestions._offer(wait()) == []
