"""What an article points to: addresses printed in its text and the titles under "Go deeper".

An address keeps the words it stands behind, as in "full timetable (https://...)"; mail addresses are no links.
"""

import re
from collections.abc import Iterator

from briefings.model.article import Link, Passage, Section

_URL = r"(?:https?://|www\.)[^\s<>\"“”()\[\]]{3,500}"
_ADDRESS = re.compile(
    rf"\[(?P<words>[^\[\]\n]{{1,200}})\]\((?P<target>{_URL})\)"
    rf"|\((?:(?P<before>[^()\n]{{1,100}}): )?(?P<inner>{_URL})\)"
    rf"|<?(?P<bare>{_URL})>?"
)
GO_DEEPER = "go_deeper"


def find_links(text: str, sections: tuple[Section, ...], start: int = 0) -> tuple[Link, ...]:
    """The links of `text` from `start` on, in its order, each address once."""
    found: dict[str, Link] = {}
    for match in _ADDRESS.finditer(text, start):
        url = (match["target"] or match["inner"] or match["bare"]).rstrip(".,;:!?'’")
        found.setdefault(url, Link(match["words"] or match["before"] or url, url))
    deeper = [link for section in sections if section.kind == GO_DEEPER for link in _titles(section)]
    urls = {link.url for link in deeper if link.url}
    return tuple(link for link in found.values() if link.url not in urls) + tuple(deeper)


def _titles(section: Section) -> Iterator[Link]:
    """Each line under "Go deeper" is the title of another story."""
    for passage in (*section.paragraphs, *section.bullets):
        yield _title(passage)


def _title(passage: Passage) -> Link:
    address = _ADDRESS.search(passage.text)
    if not address:
        return Link(passage.text)
    url = address["target"] or address["inner"] or address["bare"]
    words = address["words"] or passage.text[: address.start()].strip(" :–—-")
    return Link(words or url, url)
