"""A stand-in of Discord on this machine: the real library connects to it and cannot tell the difference.

It imports neither discord.py, nor the bot, nor the engine, so that it can judge what they send. It listens on
loopback only and never speaks to another machine.
"""

from .answer import Answer, InteractionFailed
from .client import NotOffered, Upload
from .driver import Sandbox
from .message import Message
from .opening import sandbox
from .process import BotDied, BotProcess
from .server import Standin, serve
from .world import World
from .worlds import newsroom

__all__ = [
    "Answer",
    "BotDied",
    "BotProcess",
    "InteractionFailed",
    "Message",
    "NotOffered",
    "Sandbox",
    "Standin",
    "Upload",
    "World",
    "newsroom",
    "sandbox",
    "serve",
]
