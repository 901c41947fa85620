"""One HTTP request, as plain as it can be."""

from collections.abc import Mapping

import aiohttp
import yarl


async def get(address: str, *, headers: Mapping[str, str] | None = None) -> tuple[int, Mapping[str, str], bytes]:
    """The status, headers and body of an address, taken as it stands: `..` in it is sent, not resolved."""
    url = yarl.URL(address, encoded=True)
    async with aiohttp.ClientSession() as session, session.get(url, headers=headers) as response:
        return response.status, response.headers, await response.read()
