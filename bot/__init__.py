"""The Discord side: commands, buttons, posts. Of the engine it knows only its door, `briefings`."""

__version__ = "0.1.0"
