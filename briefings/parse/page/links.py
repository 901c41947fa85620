"""What an article points to: the links of its format, addresses printed in its text, titles under "Go deeper".

An address keeps the words it stands behind, as in "full timetable (https://...)"; mail addresses are no links.
"""

import re
from collections.abc import Iterator

from briefings.model.article import Block, Link, Passage, RawArticle, Section

GO_DEEPER = "go_deeper"

_URL = r"(?:https?://|www\.)[^\s<>\"“”()\[\]]{3,500}"
_ADDRESS = re.compile(
    rf"\[(?P<words>[^\[\]\n]{{1,200}})\]\((?P<target>{_URL})\)"
    rf"|\((?:(?P<before>[^()\n]{{1,100}}): )?(?P<inner>{_URL})\)"
    rf"|(?P<bare>{_URL})"
)


def find_links(raw: RawArticle, story: tuple[Block, ...], sections: tuple[Section, ...]) -> tuple[Link, ...]:
    """The links in the order of the text, each address once; titles under "Go deeper" without one come last."""
    found: dict[str | None, Link] = {link.url: link for link in raw.links}
    deeper = [link for section in sections if section.kind == GO_DEEPER for link in _titles(section)]
    titled = {link.url: link for link in deeper if link.url}
    for block in story if _names_address(raw.text) else ():
        for match in _ADDRESS.finditer(raw.text, block.start, block.end):
            link = _link(match)
            found.setdefault(link.url, titled.get(link.url or "", link))
    words = {link.text for link in found.values()}
    return (*found.values(), *(link for link in deeper if link.url is None and link.text not in words))


def _names_address(text: str) -> bool:
    """A quick look at whether an address can stand in the text: most articles have none."""
    return "://" in text or "www." in text


def _link(match: re.Match[str]) -> Link:
    url = (match["target"] or match["inner"] or match["bare"]).rstrip(".,;:!?'’")
    return Link(match["words"] or match["before"] or url, url)


def _titles(section: Section) -> Iterator[Link]:
    """Each line under "Go deeper" is the title of another story, with or without its address."""
    for passage in (*section.paragraphs, *section.bullets):
        yield _title(passage)


def _title(passage: Passage) -> Link:
    address = _ADDRESS.search(passage.text)
    if not address:
        return Link(passage.text)
    link = _link(address)
    words = passage.text[: address.start()].strip(" :–—-")
    return link if address["words"] or not words else Link(words, link.url)
