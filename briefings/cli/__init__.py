"""The command line: `briefings VERB ...`. Each file of this room registers its verbs on `app`.

Exit codes: 0 done, 1 some input failed (a clear line each on standard error, the rest is done), 2 usage.
"""

from briefings.cli import converse, explain, library, operate, parse
from briefings.cli.app import app, main

__all__ = ["app", "converse", "explain", "library", "main", "operate", "parse"]
