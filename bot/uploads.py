"""Files that people hand in: checked before they are fetched, and never fetched further than the limit.

Only the address that Discord's own payload names is ever asked.
"""

from dataclasses import dataclass
from typing import Any

import aiohttp
import discord

from briefings import TooLarge, UnreadableSource

MOST_BYTES = 8 * 1024 * 1024
"""The largest file that is taken for an article; the longest newspaper page saved as HTML is about 5 MB."""

_PATIENCE = aiohttp.ClientTimeout(total=30)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as Discord tells of it: `size` in bytes."""

    name: str
    size: int
    url: str


def from_attachment(attachment: discord.Attachment) -> Upload:
    """The upload behind an option, or of a message."""
    return Upload(attachment.filename, attachment.size, attachment.url)


def from_raw(data: dict[str, Any]) -> Upload:
    """The upload that an interaction's `resolved.attachments` describes."""
    return Upload(str(data["filename"]), int(data["size"]), str(data["url"]))


def check_upload(upload: Upload) -> None:
    """Raises TooLarge or UnreadableSource for what need not even be fetched."""
    if upload.size == 0:
        raise UnreadableSource(f"{upload.name} is empty: choose a file with the article's text in it.")
    if upload.size > MOST_BYTES:
        raise _too_large(upload.name, upload.size)


async def fetch_upload(upload: Upload) -> bytes:
    """The file's bytes; raises TooLarge for more than the limit, UnreadableSource if it cannot be had."""
    check_upload(upload)
    try:
        async with aiohttp.ClientSession(timeout=_PATIENCE) as session, session.get(upload.url) as response:
            response.raise_for_status()
            data = await _read(response)
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        raise UnreadableSource(f"{upload.name} could not be fetched from Discord; please try again.") from error
    if len(data) > MOST_BYTES:  # a server may name a smaller size than it sends
        raise _too_large(upload.name, len(data))
    return data


async def _read(response: aiohttp.ClientResponse) -> bytes:
    data = bytearray()
    async for chunk in response.content.iter_chunked(64 * 1024):
        data += chunk
        if len(data) > MOST_BYTES:
            break
    return bytes(data)


def _too_large(name: str, size: int) -> TooLarge:
    return TooLarge(
        f"{name} has {size / 2**20:.0f} MB; articles of up to {MOST_BYTES // 2**20} MB can be read. "
        "Save the text alone, or paste it."
    )
