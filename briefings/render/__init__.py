"""What people see: answers become drafts of messages (`drafts`), plain text (`text`), or a calendar file (`ics`).

Decides nothing about content; holds Discord's limits and lets no article's text do anything but be read.
"""
