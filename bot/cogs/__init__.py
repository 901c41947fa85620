"""The commands, a file for each family."""

from discord import app_commands
from discord.ext import commands

from bot.cogs.about import About
from bot.cogs.articles import Articles
from bot.cogs.brief_this import brief_this
from bot.cogs.news import News
from bot.cogs.remind import Remind
from bot.cogs.settings import Settings, Setup
from bot.cogs.why import Why

COGS: tuple[type[commands.Cog], ...] = (News, Articles, Remind, Setup, Settings, About, Why)

MENUS: tuple[app_commands.ContextMenu, ...] = (brief_this,)
