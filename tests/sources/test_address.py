"""Which addresses of itself a source is believed."""

import pytest

from briefings import sources
from briefings.model.article import SourceFormat
from briefings.sources.address import public_address


@pytest.mark.parametrize(
    "url",
    [
        "file:///srv/news/1.html",
        "javascript:alert(1)",
        "http://localhost:8080/admin",
        "http://127.0.0.1/x",
        "http://10.1.2.3/x",
        "https://192.168.0.9/x",
        "http://[::1]/x",
        "http://[fe80::1",
        "http://printer.local/x",
        "https:///x",
        "/x",
        "",
        None,
    ],
)
def test_what_not_everybody_can_reach_is_no_address(url: str | None) -> None:
    assert public_address(url) is None


@pytest.mark.parametrize("url", ["https://news.example/a?b=1#c", "http://8.8.8.8/x", "https://local.news.example/x"])
def test_an_address_of_the_web_stays_as_it_is(url: str) -> None:
    assert public_address(f" {url} ") == url


def test_a_page_that_says_it_is_on_this_machine_goes_by_its_next_address() -> None:
    head = '<link rel="canonical" href="http://localhost:8137/a">'
    other = '<meta property="og:url" content="https://news.example/a">'
    body = (
        "<body><article><h1>Pier opens</h1><p>The pier of Tolmouth opened on Monday after a long winter.</p></article>"
    )
    for metas, url in ((head, None), (head + other, "https://news.example/a")):
        assert sources.read(f"<html><head>{metas}</head>{body}</html>", format=SourceFormat.HTML).url == url


def test_front_matter_cannot_lead_into_a_private_network() -> None:
    text = "---\nurl: http://192.168.0.9/a\n---\n# Pier opens\n\nThe pier opened.\n"
    assert sources.read(text, format=SourceFormat.MARKDOWN).url is None
