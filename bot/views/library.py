"""Buttons that write to the library: keep a previewed text, and correct or drop an event."""

from discord.utils import snowflake_time

from bot.asking import engine_of, viewer_of
from bot.loading import HandedIn, load_all
from bot.replies import Interaction, reply, turn
from bot.rights import demand_manager
from bot.uploads import from_attachment
from bot.views.action import NUMBER, Action
from bot.views.forms import FixEvent, mended
from briefings import Button, Draft, NotFound, Text, drafts


class Keep(Action, template=rf"bb:keep:{NUMBER}"):
    """Puts a previewed text into the library. The preview carries it as a file, so nothing need be remembered."""

    async def answer(self, interaction: Interaction) -> None:
        if interaction.guild_id is not None:
            demand_manager(interaction)
        files = interaction.message.attachments if interaction.message else []
        if not files:
            raise NotFound("The text is gone. Choose “Brief this” on the message once more.")
        article = HandedIn(upload=from_attachment(files[0]), posted_at=snowflake_time(int(self.args[0])))
        await load_all(interaction, [article], private=True)


class MendEvent(Action, template=rf"bb:event:(fix|drop|restore):{NUMBER}"):
    """Corrects an event by a form, says that it is none, or takes that back."""

    async def answer(self, interaction: Interaction) -> None:
        what, mention_id = self.args[0], int(self.args[1])
        engine, viewer = engine_of(interaction), viewer_of(interaction)
        if what == "fix":
            await interaction.response.send_modal(
                FixEvent(mention_id, await engine.library.get_event(mention_id, viewer))
            )
            return
        if what == "drop":
            await engine.library.drop_event(mention_id, viewer)
            await reply(interaction, _dropped(mention_id), private=True)
            return
        meeting = await engine.library.restore_event(mention_id, viewer)
        await reply(interaction, mended(meeting), private=True)


class RemoveArticle(Action, template=rf"bb:remove:{NUMBER}"):
    """Takes an article out of the library after its loader has said so twice."""

    def turns(self, interaction: Interaction) -> bool:
        """Always: the question is put to the presser alone."""
        return True

    async def answer(self, interaction: Interaction) -> None:
        removed = await engine_of(interaction).library.remove(int(self.args[0]), viewer_of(interaction))
        await turn(interaction, drafts.say(f"Taken out of the library: {removed.article.title}"))


def _dropped(mention_id: int) -> Draft:
    back = Button("Put it back", "event", ("restore", str(mention_id)))
    return Draft((Text("Dropped: nobody is reminded of it on this article's word.", back),))
