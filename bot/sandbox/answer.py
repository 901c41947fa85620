"""What a person gets for what they did: the bot's answer to an interaction."""

from collections.abc import Sequence
from dataclasses import dataclass

from .interactions import DEFER, DEFER_UPDATE, UPDATE, Interaction
from .message import Message
from .modals import Modal


class InteractionFailed(Exception):
    """What a person reads as "The application did not respond"."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person got for what they did."""

    interaction: Interaction

    @property
    def message(self) -> Message:
        """The message of the answer; raises when a modal was opened instead."""
        message = self.interaction.original
        if message is None:
            raise AssertionError("the answer is no message")
        return message

    @property
    def modal(self) -> Modal:
        if self.interaction.modal is None:
            raise AssertionError("the answer is no modal")
        return self.interaction.modal

    @property
    def has_modal(self) -> bool:
        return self.interaction.modal is not None

    @property
    def ephemeral(self) -> bool:
        return self.message.ephemeral

    @property
    def text(self) -> str:
        return self.message.text

    @property
    def followups(self) -> Sequence[Message]:
        return self.interaction.followups

    @property
    def took(self) -> float:
        """Real seconds from the act to the first answer."""
        return self.interaction.took

    @property
    def deferred(self) -> bool:
        return self.interaction.answer in (DEFER, DEFER_UPDATE)

    async def wait(self, seconds: float) -> bool:
        """Whether what was announced has come within that many real seconds; True at once if it is there."""
        return await self.interaction.wait_until(lambda: is_settled(self.interaction), seconds)

    @property
    def updated(self) -> bool:
        """Whether the message that was clicked on was changed instead of a new one sent."""
        return self.interaction.answer == UPDATE


def is_settled(interaction: Interaction) -> bool:
    """Whether a deferred answer has been given at last."""
    if interaction.answer == DEFER:
        return interaction.original is not None and not interaction.original.loading
    return interaction.answer != DEFER_UPDATE or interaction.touched
