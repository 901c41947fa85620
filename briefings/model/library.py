"""Whose articles they are, and who sees them.

Articles that the operator loads are shared by every server; what a server's people add is that server's own; what
somebody adds in a direct message is that person's own. Nothing of one library ever shows in another's answers.
"""

from dataclasses import dataclass
from typing import NewType

Library = NewType("Library", str)
"""`shared`, `server/<guild id>` or `person/<user id>`."""

SHARED = Library("shared")

OPERATOR_ID = 0
"""In the place of a Discord user id, which is never 0."""


def server_library(guild_id: int) -> Library:
    return Library(f"server/{guild_id}")


def person_library(user_id: int) -> Library:
    return Library(f"person/{user_id}")


def readers_of(library: Library) -> tuple[Library, ...]:
    """What those who see this library see in all: what is shared, and the library."""
    return tuple(dict.fromkeys((SHARED, library)))


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks, and from where: `guild_id` is None in a direct message. `may_manage`: has Manage Server there."""

    user_id: int
    guild_id: int | None = None
    may_manage: bool = False

    @property
    def own_library(self) -> Library:
        """Where what this viewer adds is kept: what the operator adds is for everybody."""
        if self.user_id == OPERATOR_ID:
            return SHARED
        return person_library(self.user_id) if self.guild_id is None else server_library(self.guild_id)

    @property
    def libraries(self) -> tuple[Library, ...]:
        """What this viewer sees."""
        return readers_of(self.own_library)


OPERATOR = Viewer(user_id=OPERATOR_ID, guild_id=None, may_manage=True)
"""The person at the command line: sees and adds to the shared library, and may remove from any."""
