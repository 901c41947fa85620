"""Pure decisions about meetings, reminders and daily posts: no clock, no storage, no Discord."""
