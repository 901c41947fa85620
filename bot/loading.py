"""Articles that people hand in: loaded one by one, each answered; what fails goes back to its sender."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import discord

from bot.asking import engine_of, viewer_of, zone_of
from bot.errors import answer_error
from bot.replies import Interaction, reply
from bot.uploads import Upload, fetch_upload, from_attachment
from briefings import FILE_ENDINGS, Attachment, LoadRequest, UnreadableSource, drafts

PASTED = "pasted.txt"


@dataclass(frozen=True, slots=True)
class HandedIn:
    """One article, as text or as a file that is still to be fetched, of a message that was posted at `posted_at`."""

    text: str = ""
    upload: Upload | None = None
    posted_at: datetime | None = None

    async def fetch(self, now: datetime, zone: str) -> LoadRequest:
        """What the engine loads, to be read as of when it was posted, or of `now`, if it prints no date; raises
        UnreadableSource."""
        as_of = (self.posted_at or now).astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")
        if self.upload is not None:
            return LoadRequest(await fetch_upload(self.upload), self.upload.name, as_of)
        if not self.text.strip():
            raise UnreadableSource("There is no text in it. Paste the article's text, or attach it as a file.")
        return LoadRequest(self.text, published=as_of)

    @property
    def copy(self) -> tuple[Attachment, ...]:
        """What must not be lost: a pasted text. A file is still with its sender."""
        return (Attachment(PASTED, self.text.encode()),) if self.text else ()


async def load_all(interaction: Interaction, articles: Sequence[HandedIn], *, private: bool) -> None:
    """Load each and answer with what was found in it; a text that could not be loaded comes back as a file."""
    for article in articles:
        try:
            engine, zone = engine_of(interaction), await zone_of(interaction)
            request = await article.fetch(engine.clock.now(), zone)
            result = await engine.library.load(request, viewer_of(interaction))
            draft = drafts.loaded(result, engine.clock.now(), zone)
            await reply(interaction, draft, private=private)
        except Exception as error:
            await answer_error(interaction, error, *article.copy)


def find_article(message: discord.Message) -> HandedIn:
    """The article in a message: a readable file if it has one, else its text, also of a forwarded message.

    Raises UnreadableSource.
    """
    for attachment in message.attachments:
        if attachment.filename.lower().endswith(tuple(FILE_ENDINGS)):
            return HandedIn(upload=from_attachment(attachment), posted_at=message.created_at)
    texts = [message.content, *(snapshot.content for snapshot in message.message_snapshots)]
    text = "\n\n".join(filter(str.strip, texts))
    if not text:
        raise UnreadableSource(
            "There is no text in this message, and no file that I can read (.txt, .md, .html, .eml)."
        )
    return HandedIn(text=text, posted_at=message.created_at)


def keep_name(name: str) -> str:
    """A file name that Discord leaves as it is, with the same ending, which tells the format."""
    stem, dot, ending = name.rpartition(".")
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in stem).strip("-")
    return f"{plain[:60] or 'article'}.{ending.lower()}" if dot and ending.isalnum() and ending.isascii() else PASTED
