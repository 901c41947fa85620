"""Stored files under the stand-in's own address: signed links that expire, as Discord's do.

A link is good for a day of the world's time; a wrong or expired one is answered with 404.
"""

import hmac
import mimetypes
from datetime import timedelta
from hashlib import sha256
from urllib.parse import quote

from .message import Attachment
from .world import World

LINK_LIFE = timedelta(hours=24)
UPLOAD_LIMIT = 10 * 1024 * 1024
_SECRET = b"the sandbox signs for nobody else"


def guess_type(filename: str) -> str:
    """The media type by the file's name; text gets a character set, as Discord tells one."""
    kind = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind


class Files:
    """Every file of the world by its id."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._stored: dict[int, Attachment] = {}

    def keep(
        self,
        channel_id: int,
        filename: str,
        content: bytes,
        *,
        content_type: str | None = None,
        description: str | None = None,
        ephemeral: bool = False,
    ) -> Attachment:
        attachment = Attachment(
            self._world.ids.make(),
            channel_id,
            filename,
            content,
            content_type or guess_type(filename),
            description,
            ephemeral,
        )
        self._stored[attachment.id] = attachment
        return attachment

    def find(self, attachment_id: int) -> Attachment | None:
        return self._stored.get(attachment_id)

    def address_of(self, attachment: Attachment) -> str:
        """A link that works for `LINK_LIFE` from now."""
        path = f"/attachments/{attachment.channel_id}/{attachment.id}/{quote(attachment.filename, safe='')}"
        issued = int(self._world.now().timestamp())
        expires = issued + int(LINK_LIFE.total_seconds())
        return f"{self._world.address}{path}?ex={expires:x}&is={issued:x}&hm={self._sign(attachment.id, expires)}"

    def open(self, attachment_id: int, expires: str, signature: str) -> Attachment | None:
        """The file, if the link's signature is ours and its time is not over."""
        try:
            until = int(expires, 16)
        except ValueError:
            return None
        if not hmac.compare_digest(signature.encode(), self._sign(attachment_id, until).encode()):
            return None
        return self.find(attachment_id) if until > self._world.now().timestamp() else None

    def _sign(self, attachment_id: int, expires: int) -> str:
        return hmac.new(_SECRET, f"{attachment_id}.{expires:x}".encode(), sha256).hexdigest()
