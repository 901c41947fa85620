"""What people see: answers become drafts of messages, plain text, or a calendar file.

Decides nothing about content; holds Discord's limits and lets no article's text do anything but be read.
"""

from briefings.render import drafts, ics, text

__all__ = ["drafts", "ics", "text"]
