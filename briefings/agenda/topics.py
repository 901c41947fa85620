"""Whether a story or a meeting is about what a server has asked for. Pure."""

import re
from collections.abc import Iterable


def concerns(topics: Iterable[str], texts: Iterable[str | None]) -> bool:
    """Whether one of the topics stands in one of the texts, as whole words and in any letter case; True for no
    topics at all."""
    patterns = [r"\s+".join(map(re.escape, topic.split())) for topic in topics if topic.strip()]
    if not patterns:
        return True
    wanted = re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)
    return any(wanted.search(text) for text in texts if text)
