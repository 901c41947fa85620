"""Posts that nobody asked for at that moment: the daily briefing, reminders and notices, each made once."""
