"""The command line: `briefings VERB ...`. Each file of this room registers its verbs on `app`, which names them.

Exit codes: 0 done, 1 some input failed (a clear line each on standard error, the rest is done), 2 usage.
"""

from briefings.cli.app import app, main

__all__ = ["app", "main"]
