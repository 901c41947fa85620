"""What a page's markup says about its article: JSON-LD, OpenGraph and other meta elements, canonical links.

Believes nothing that is not a plain string, and never raises: a page's markup is whatever its author wrote.
"""

import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from briefings.sources import html_rules as rules
from briefings.sources.address import public_address
from briefings.sources.html_elements import Element, names_of, text_of
from briefings.sources.page import join_names, tidy, tidy_date

MOST_NODES = 2_000
"""JSON-LD objects that are looked at in one page."""

_ARTICLE_TYPE = re.compile(r"article|blogposting|report|pressrelease|liveblog", re.IGNORECASE)
_PUBLISHED = (
    "article:published_time", "og:published_time", "datepublished", "article:published", "date", "pubdate",
    "publish-date", "publish_date", "publishdate", "dc.date", "dc.date.issued", "dcterms.created",
    "dcterms.issued", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
)  # fmt: skip
_AUTHOR = ("author", "byl", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "article:author")
_CATEGORY = ("article:section", "og:section", "section", "parsely-section", "sailthru.section", "category")

_CRUMBS = re.compile(rules.CRUMBS, re.IGNORECASE)
_NEWS = frozenset("news latest stories articles sections topics local regional national world".split())
"""What stands between "Home" and the section in a paper's crumbs, not in those of a town's offices."""

CRUMB_WORDS = 3
"""No crumb that names a section has more words."""

MOST_TRAILS = 4
"""How many trails of crumbs are looked at."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the markup says; None where it says nothing. `titles`: every wording of the headline, the likeliest
    first, the title element's with what follows the headline in it."""

    titles: tuple[str, ...] = ()
    published: str | None = None
    byline: str | None = None
    category: str | None = None
    source: str | None = None
    url: str | None = None


def read_facts(tree: Element) -> PageFacts:
    """The facts of a page, from its JSON-LD first and its meta elements second."""
    nodes = list(_nodes(tree))
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    article = next((node for node in nodes if _ARTICLE_TYPE.search(str(node.get("@type")))), {})
    metas = _metas(tree)
    title = _string(tree.findtext(".//head/title") or tree.findtext(".//title"))
    titles = [_string(article.get("headline")), metas.get("og:title"), metas.get("twitter:title"), title]
    canonical = next((link.get("href") for link in tree.iterfind(".//link[@rel='canonical']")), None)
    return PageFacts(
        titles=tuple(words for words in titles if words),
        published=tidy_date(article.get("datePublished")) or tidy_date(_pick(metas, _PUBLISHED)) or _microdata(tree),
        byline=_names(article.get("author"), known) or _author(metas),
        category=_string(_one(article.get("articleSection"))) or _pick(metas, _CATEGORY) or _find_crumb(tree),
        source=_names(article.get("publisher"), known) or metas.get("og:site_name"),
        url=_url(canonical) or _url(metas.get("og:url")) or _url(article.get("url")) or _address(article),
    )


def _find_crumb(tree: Element) -> str | None:
    """The section of the paper to which the page's bread crumbs lead: "Home > News > Fisheries"."""
    trails = (element for element in tree.iter("div", "nav", "ol", "ul", "p") if _CRUMBS.search(names_of(element)))
    for trail in itertools.islice(trails, MOST_TRAILS):
        crumbs = [text_of(link) for link in trail.iter("a")]
        is_paper = len(crumbs) > 1 and crumbs[0].lower() == "home" and _NEWS.issuperset(map(str.lower, crumbs[1:-1]))
        if is_paper and 0 < len(crumbs[-1].split()) <= CRUMB_WORDS:
            return crumbs[-1]
    return None


def _nodes(tree: Element) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects of a page, at whatever depth they stand."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            nodes = [json.loads(script.text or "", strict=False)]
        except (ValueError, RecursionError):
            continue
        for _ in range(MOST_NODES):
            if not nodes:
                break
            node = nodes.pop(0)
            if isinstance(node, list):
                nodes.extend(node)
            elif isinstance(node, dict):
                yield node
                nodes.extend(value for value in node.values() if isinstance(value, list | dict))


def _microdata(tree: Element) -> str | None:
    """The date of an element that is marked as the article's."""
    marked = tree.iterfind(".//*[@itemprop='datePublished']")
    return next((date for e in marked if (date := tidy_date(e.get("datetime") or e.get("content")))), None)


def _metas(tree: Element) -> dict[str, str]:
    metas: dict[str, str] = {}
    for meta in tree.iterfind(".//meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        content = tidy((meta.get("content") or "").replace("\n", " "))
        if name and content:
            metas.setdefault(name, content)
    return metas


def _pick(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _author(metas: dict[str, str]) -> str | None:
    """The author of the meta elements; some pages name him in the labels of a card only."""
    for number in ("1", "2"):
        if metas.get(f"twitter:label{number}", "").lower() in ("written by", "by", "author"):
            return metas.get(f"twitter:data{number}")
    author = _pick(metas, _AUTHOR)
    return None if author and "://" in author else author and re.sub(r"^by ", "", author, flags=re.IGNORECASE)


def _names(value: Any, known: dict[str, dict[str, Any]]) -> str | None:
    """The names of people or organisations: "A", "A and B", "A, B and C". `known`: the page's objects by their "@id",
    by which they may be named."""
    ones = (
        known.get(str(one.get("@id")), one) | one if isinstance(one, dict) else {"name": one} for one in _list(value)
    )
    names = [_string(one.get("name")) for one in ones]
    return join_names(name for name in names if name and "://" not in name)


def _address(article: dict[str, Any]) -> str | None:
    """The address by which an article's object or its page is known, without the part of the page that it names."""
    page = article.get("mainEntityOfPage")
    names = (article.get("@id"), page.get("@id") if isinstance(page, dict) else page)
    return next((url for name in names if (url := _url(str(name or "").partition("#")[0]))), None)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _one(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _string(value: Any) -> str | None:
    return tidy(unescape(value).replace("\n", " ")) or None if isinstance(value, str) else None


def _url(value: Any) -> str | None:
    return public_address(value) if isinstance(value, str) else None
