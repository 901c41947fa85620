"""From stored articles to answers: which lines are shown, never how. Pure: no database, no clock.

Every line is verbatim and carries its place in the article.
"""

from briefings.compose.answers import compose_briefing, compose_daily, compose_dossier
from briefings.compose.groups import group_stories
from briefings.compose.keyquotes import pick_key_quotes
from briefings.compose.lines import find_announcement, find_big_picture, quotes_of, source_of
from briefings.compose.stories import announce_meetings, compose_story

__all__ = [
    "announce_meetings",
    "compose_briefing",
    "compose_daily",
    "compose_dossier",
    "compose_story",
    "find_announcement",
    "find_big_picture",
    "group_stories",
    "pick_key_quotes",
    "quotes_of",
    "source_of",
]
