"""Journeys through the stand-in with the real bot, each with a database of its own."""

from tests.props.journey import journeys
from tests.props.visit import visits

__all__ = ["journeys", "visits"]
