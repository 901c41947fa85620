"""How a source's format and encoding are told, and how what cannot be read is refused."""

import pytest

from briefings import sources
from briefings.errors import TooLarge, UnknownFormat, UnreadableSource
from briefings.model.article import SourceFormat

TEXT = "Mill to close\n\nThe mill at Elder Wick will close on May 3, its owner said."


def test_plain_text_keeps_every_character_but_its_line_ends() -> None:
    text = "\ufeffA  head\tline\r\n\r\nOne.\rTwo.\u00a0\n\x0bend  "
    assert sources.read(text).text == "\ufeffA  head\tline\n\nOne.\nTwo.\u00a0\n\x0bend  "


@pytest.mark.parametrize(
    ("name", "content", "format"),
    [
        ("a.txt", TEXT, SourceFormat.TEXT),
        ("a.TXT", "<p>not a page</p>", SourceFormat.TEXT),
        ("a.md", TEXT, SourceFormat.MARKDOWN),
        ("a.htm", TEXT, SourceFormat.HTML),
        ("a.eml", f"Subject: Mill to close\n\n{TEXT}", SourceFormat.EML),
        ("", TEXT, SourceFormat.TEXT),
        ("", "<!doctype html><html><body><p>The mill will close.</p></body></html>", SourceFormat.HTML),
        ("", "\n <!-- x -->\n<div><p>The mill will close.</p></div>", SourceFormat.HTML),
        ("", "---\ntitle: Mill\n---\n\nThe mill will close.", SourceFormat.MARKDOWN),
        ("", "# Mill to close\n\nThe mill will close.", SourceFormat.MARKDOWN),
        ("", f"From: a@b.example\nSubject: Mill\nDate: Mon, 1 Jan 2024 09:00:00 +0000\n\n{TEXT}", SourceFormat.EML),
        ("notes", "By the mill: a view\n\nThe mill will close.", SourceFormat.TEXT),
    ],
)
def test_the_format_is_told_by_the_name_and_then_by_the_content(name: str, content: str, format: SourceFormat) -> None:
    assert sources.read(content.encode(), name=name).format is format


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_usual_encodings_are_read(encoding: str) -> None:
    text = "Café “Zur Mühle” closes\n\nIt closes on May 3."
    assert sources.read(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("data", "error", "words"),
    [
        (b"", UnreadableSource, "empty"),
        (b" \n\t ", UnreadableSource, "empty"),
        (b"%PDF-1.7 \x00\x01", UnknownFormat, "PDF"),
        (b"\x89PNG\r\n\x1a\n", UnknownFormat, "picture"),
        (b"PK\x03\x04", UnknownFormat, "Word"),
        (bytes(range(256)) * 40, UnreadableSource, "not text"),
        (b"<html><body><script>x()</script></body></html>", UnreadableSource, "No article"),
        (b"a" * (sources.LARGEST_SOURCE + 1), TooLarge, "MB"),
    ],
)
def test_what_holds_no_article_is_refused_in_words(data: bytes, error: type[UnreadableSource], words: str) -> None:
    name = "page.html" if data.startswith(b"<") else ""
    with pytest.raises(error, match=words):
        sources.read(data, name=name)


def test_a_page_with_more_paragraphs_than_any_article_is_refused() -> None:
    with pytest.raises(TooLarge, match="paragraphs"):
        sources.read("<p>a" * 30_000, format=SourceFormat.HTML)
    with pytest.raises(TooLarge, match="1 MB"):
        sources.read("a\n\n" * 400_000, format=SourceFormat.MARKDOWN)


def test_the_fallback_date_is_kept_apart_from_the_sources_own() -> None:
    raw = sources.read(TEXT, fallback_published="2024-05-01")
    assert (raw.published, raw.fallback_published) == (None, "2024-05-01")
