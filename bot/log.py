"""Log lines: one line an entry, whatever is in it, and no secret in any of them."""

import logging
import sys
import time
from collections.abc import Iterable


class OneLine(logging.Formatter):
    """`2026-05-03T08:00:00.120Z INFO bot.client message`; a traceback follows on the same line, its line breaks
    written as `\\n`. Each of the `secrets` is replaced wherever it occurs."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record).replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n")
        for secret in self._secrets:
            line = line.replace(secret, "[secret]")
        return line

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:
        return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(record.created))}.{int(record.msecs):03d}Z"


def start_logging(level: str, secrets: Iterable[str]) -> None:
    """Send every log line to stderr at `level`; the libraries' own lines from WARNING, or `level` if higher."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine(secrets))
    logging.basicConfig(level=max(logging.WARNING, logging.getLevelName(level)), handlers=[handler], force=True)
    for name in ("bot", "briefings"):
        logging.getLogger(name).setLevel(level)
    logging.captureWarnings(True)
