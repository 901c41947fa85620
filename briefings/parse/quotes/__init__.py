"""Finds what is quoted and who said it; `find` is where it starts, `story` the text read once for it."""
