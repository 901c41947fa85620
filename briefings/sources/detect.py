"""What format a source is in, and its bytes as text. Refuses, in words, what holds no text."""

import codecs
import re

from briefings.errors import UnknownFormat, UnreadableSource
from briefings.model.article import FILE_ENDINGS, SourceFormat

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a recording"),
    (b"PK\x03\x04", "a Word document or another zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "an RTF document"),
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HTML = re.compile(
    r"\s{0,200}(?:<!--.{0,500}?-->\s{0,50})?<(?:!doctype html|html|head|body|article|div|p)\b", re.I | re.S
)
_MAIL = re.compile(r"(?:[A-Za-z][A-Za-z-]{1,40}: ?[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,40}){3}")
_MAIL_FIELDS = re.compile(r"^(?:mime-version|message-id|content-type|received): |^from: [^\n]{0,200}@", re.I | re.M)
_MARKDOWN = re.compile(r"\A---\n.{1,2000}?\n---\n|^#{1,3} \S|\]\(https?://|^\[[\w-]{1,40}\]: \S", re.M | re.S)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes) -> str:
    """The text of `data`: UTF-8, UTF-16 if its mark says so, else Windows-1252.

    Raises UnknownFormat for what is known not to be text and UnreadableSource for what looks like none.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise UnknownFormat(f"This is {what}. Send the article as text, Markdown, HTML or .eml instead.")
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    sample = text[:20_000]
    if len(_CONTROL.findall(sample)) > len(sample) // 50:
        raise UnreadableSource("This is not text. Send the article as text, Markdown, HTML or .eml instead.")
    return text


def detect_format(text: str, name: str) -> SourceFormat:
    """The format by the ending of the file's name, else by how the text begins. Plain text if nothing else fits."""
    ending = next((found for ending, found in FILE_ENDINGS.items() if name.lower().endswith(ending)), None)
    return ending or _guess(text[:20_000])


def _guess(sample: str) -> SourceFormat:
    if _HTML.match(sample):
        return SourceFormat.HTML
    if _MAIL.match(sample) and _MAIL_FIELDS.search(sample):
        return SourceFormat.EML
    if _MARKDOWN.search(sample):
        return SourceFormat.MARKDOWN
    return SourceFormat.TEXT
