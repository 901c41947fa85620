"""Files that people hand in, from a server that may be slow, wrong or hostile."""

import pytest
from aiohttp import web

from bot.uploads import MOST_BYTES, Upload, check_upload, fetch_upload
from briefings import TooLarge, UnreadableSource
from tests.bot.conftest import Serve


async def test_a_file_is_fetched_from_the_address_that_it_came_with(serve: Serve) -> None:
    async def name_itself(request: web.Request) -> web.Response:
        return web.Response(body=request.path.encode())

    url = await serve(name_itself)
    assert await fetch_upload(Upload("a.txt", 6, f"{url}/a.txt")) == b"/a.txt"


def test_a_file_of_30_mb_is_refused_before_it_is_fetched() -> None:
    with pytest.raises(TooLarge, match="30 MB"):
        check_upload(Upload("film.txt", 30 * 2**20, "http://127.0.0.1:1/never"))


def test_an_empty_file_is_refused_before_it_is_fetched() -> None:
    with pytest.raises(UnreadableSource, match="empty"):
        check_upload(Upload("a.txt", 0, "http://127.0.0.1:1/never"))


async def test_a_file_that_is_larger_than_was_said_is_not_read_to_its_end(serve: Serve) -> None:
    sent = 0

    async def pour(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(64):
            await response.write(b"x" * 2**20)
            sent += 1
        return response

    with pytest.raises(TooLarge):
        await fetch_upload(Upload("a.txt", 3, f"{await serve(pour)}/a.txt"))
    assert sent * 2**20 < 4 * MOST_BYTES


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/gone", "not an address"])
async def test_a_file_that_cannot_be_had_says_so(url: str) -> None:
    with pytest.raises(UnreadableSource, match="could not be fetched"):
        await fetch_upload(Upload("a.txt", 3, url))


async def test_a_refused_file_says_so(serve: Serve) -> None:
    async def refuse(request: web.Request) -> web.Response:
        return web.Response(status=404)

    url = await serve(refuse)
    with pytest.raises(UnreadableSource, match="could not be fetched"):
        await fetch_upload(Upload("a.txt", 3, f"{url}/a.txt"))
