"""Finds the expressions of time and gives each its TIMEX3 value; `find` is where it starts."""
