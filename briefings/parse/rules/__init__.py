"""The tables: rows of data with examples, no code."""
