"""Finds what an article announces; `find` is where it starts, `sentence` reads one sentence.

`clauses` cuts sentences, `announcements` tells what a clause announces, `wording` what it is called.
"""
