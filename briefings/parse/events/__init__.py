"""Finds what an article announces; `find` is where it starts, `sentence` reads one sentence, `lists` other lines.

`clauses` cuts sentences, `announcements` tells what a clause announces, `wording` shows it, `topics` add what it leaves
out.
"""
