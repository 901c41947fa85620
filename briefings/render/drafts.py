"""Every message that the bot shows, as a draft that fits Discord's limits: the room's door.

Plain functions from answers to drafts: no database, no clock, no Discord.
"""

from briefings.render.accounts import history
from briefings.render.answers import big_pictures, briefing, quotes, search, upcoming
from briefings.render.library import article_sections, articles, loaded, preview, removal
from briefings.render.personal import about, help, reminder_list, reminder_set, say, settings
from briefings.render.posts import daily, instead_of_direct, notice, reminders, tell
from briefings.render.story_parts import dossier_sources, story_meetings, story_quotes, story_sources
from briefings.render.words import load_templates

__all__ = [
    "about",
    "article_sections",
    "articles",
    "big_pictures",
    "briefing",
    "daily",
    "dossier_sources",
    "help",
    "history",
    "instead_of_direct",
    "load_templates",
    "loaded",
    "notice",
    "preview",
    "quotes",
    "reminder_list",
    "reminder_set",
    "reminders",
    "removal",
    "say",
    "search",
    "settings",
    "story_meetings",
    "story_quotes",
    "story_sources",
    "tell",
    "upcoming",
]
