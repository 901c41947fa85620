"""What all buttons and selects share: found by their custom id after a restart too, answered whatever happens."""

import re
from typing import Any, Self

import discord
from discord import ui

from bot.errors import answer_error
from bot.messages import from_custom_id
from bot.replies import Interaction, Promise, is_own, promise_when_slow

NUMBER = "([0-9]{1,20})"


class Action(ui.DynamicItem[ui.Item[Any]], template=re.compile(r"(?!)")):
    """A component whose custom id says all. A subclass gives the `template` (which must begin with a name of its
    own, because the library runs every item that matches) and `answer`. `args` are the template's groups."""

    def __init__(self, item: ui.Item[Any], match: re.Match[str]) -> None:
        super().__init__(item)
        self.args = tuple(part for group in match.groups() for part in from_custom_id(group))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """See `discord.ui.DynamicItem`."""
        return cls(item, match)

    async def callback(self, interaction: Interaction) -> None:
        """Answer, or tell why not."""
        promise_when_slow(
            interaction, Promise.PAGE if self.turns(interaction) and is_own(interaction) else Promise.PRIVATE
        )
        try:
            await self.answer(interaction)
        except Exception as error:
            await answer_error(interaction, error)

    async def answer(self, interaction: Interaction) -> None:
        """Do what the component promises."""
        raise NotImplementedError

    def turns(self, interaction: Interaction) -> bool:
        """Whether the answer is another page of the message with the button."""
        return False

    @property
    def values(self) -> list[str]:
        """What was chosen in a select."""
        return list(self.item.values) if isinstance(self.item, ui.Select) else []
