"""The world that the sandbox shows: two servers, their channels and three people, all invented.

Northgate Newsroom has a news channel and a private one in which the bot has no rights; Harbour Desk is a
server of its own with other readers. The stranger is a member of Harbour Desk only.
"""

from datetime import datetime

from .clock import SandboxClock
from .permissions import EVERYDAY, bits
from .world import World

BOT_RIGHTS = bits("view_channel", "send_messages", "embed_links", "attach_files", "read_message_history")


def newsroom(start: datetime | None = None, *, rate: float = 1.0) -> World:
    """The usual world at `start` (None: now), whose clock runs at `rate`."""
    world = World(SandboxClock(start, rate))
    owner = world.add_user("owner", "Odile Marchetti")
    member = world.add_user("member", "Marek Lindqvist")
    stranger = world.add_user("stranger", "Sanna Okafor")
    northgate = world.add_guild("Northgate Newsroom", owner, everyone=EVERYDAY)
    harbour = world.add_guild("Harbour Desk", owner, everyone=EVERYDAY)
    editors = world.add_role(northgate, "editors", mentionable=False)
    world.add_channel(northgate, "news")
    world.add_channel(northgate, "general")
    private = world.add_channel(northgate, "private")
    private.overwrites.set(northgate.id, 0, deny=bits("view_channel"))
    private.overwrites.set(editors.id, 0, allow=bits("view_channel"))
    world.add_channel(harbour, "headlines")
    world.add_channel(harbour, "lounge")
    world.join(northgate, member)
    for someone in (member, stranger):
        world.join(harbour, someone)
    for guild in (northgate, harbour):
        world.join(guild, world.bot, [world.add_role(guild, "Briefing Bot", BOT_RIGHTS)])
    return world
