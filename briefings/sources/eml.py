"""A mail -> RawArticle: the part with the most structure that can be read, and what its fields say.

The standard library's `email` undoes the transfer encodings; what cannot be decoded is replaced, not refused.
"""

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from itertools import islice

from briefings.model.article import RawArticle, SourceFormat
from briefings.sources import eml_rules as rules
from briefings.sources.html import read_html
from briefings.sources.html_rules import NEWSROOM
from briefings.sources.page import fold
from briefings.sources.text import with_newlines

MOST_PARTS = 100
"""Parts of a mail that are looked at."""

_PREFIX = re.compile(rf"(?:(?:re|fwd?|aw|wg|sv) ?: ?|\[[^\]]{{1,40}}\] ?|{rules.KIND_OF_MAIL})", re.IGNORECASE)
_PAPER = re.compile(f"{rules.LETTER}|{NEWSROOM}", re.IGNORECASE)
_LETTER_NAME = re.compile(r"(?:[^\w\s]{1,4} )?(?P<name>\w[^:|]{2,40}?)(?: ?[:|] | [–—-] )(?=\S)")
_QUOTED = re.compile(rules.QUOTED, re.MULTILINE)
_FLOWING = re.compile(r"(?<!^--) \n(?! ?\n)", re.MULTILINE)
_VIEW_ONLINE = re.compile(rules.VIEW_ONLINE, re.IGNORECASE)
_FORWARDED = re.compile(rules.FORWARDED, re.IGNORECASE | re.MULTILINE)
_FOOTER = re.compile(rules.FOOTER, re.IGNORECASE | re.MULTILINE)
_RULE = re.compile(rules.RULE, re.MULTILINE)
_HEADING_MARK = re.compile(rules.HEADING_MARK, re.MULTILINE)
_URL = re.compile(r"https?://[^\s<>\"')]{4,500}")
_PERSON_OF = re.compile(r"(?P<author>[^,|]{3,60}?)(?: (?:at|from|of|via)|,| [|–—-]) (?P<source>\S.{1,60})")
_LATIN = frozenset({"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"})
"""Declared as these, a text is in fact Windows-1252, which has the quotation marks that they lack."""

_ASCII_ENCODINGS = ("utf-7", "utf-16", "utf-32", "iso-2022", "hz")


def read_eml(data: bytes) -> RawArticle:
    """The article that a mail carries: `published` is the mail's date, `source` its sender's name.

    Of a forwarded mail it is the inner one's.
    """
    mail = email.message_from_bytes(data, policy=email.policy.default)
    html, plain = _body(mail, "html"), _body(mail, "plain")
    if forwarded := _FORWARDED.search(plain):
        html, plain = "", plain[forwarded.end() :]
        fields = _QUOTED.sub("", forwarded["fields"])
        if fields != forwarded["fields"] or _is_quoted(plain):
            plain = _QUOTED.sub("", plain)
        mail = email.message_from_string(fields, policy=email.policy.default)
    author, source = _sender(mail)
    letter, subject = _split_letter(_subject(mail), source, html or plain)
    raw = read_html(html, subject=subject, papers=(source, letter)) if html else None
    if raw is None or 4 * len(raw.text) < len(plain):
        raw = _read_plain(plain, subject)
    return replace(
        raw,
        format=SourceFormat.EML,
        published=_date(mail) or raw.published or _field(mail, "date") or _field(mail, "sent") or None,
        byline=raw.byline or author,
        source=source or raw.source,
        url=_url_online(html, plain) or raw.url,
    )


def _is_quoted(plain: str) -> bool:
    """Whether most lines of a text have the mark of a quotation before them."""
    lines = [line for line in plain.split("\n") if line.strip()]
    return 2 * sum(line.startswith(">") for line in lines) > len(lines)


def _field(mail: EmailMessage, name: str) -> str:
    """A header field as text; a malformed one is empty."""
    try:
        return " ".join(str(mail[name] or "").split())
    except (ValueError, LookupError, AttributeError, OverflowError):
        # The standard library's parser of header fields fails in these ways on some malformed ones.
        return ""


def _subject(mail: EmailMessage) -> str:
    subject = _field(mail, "subject")
    while prefix := _PREFIX.match(subject):
        subject = subject[prefix.end() :]
    return subject


def _split_letter(subject: str, source: str | None, body: str) -> tuple[str | None, str]:
    """The name of the letter that a subject begins with, and the rest, which is the headline: "Wick Letter: Mill to
    close". It is the sender's name, or stands in the letter in a line of its own."""
    found = _LETTER_NAME.match(subject)
    if not found or not (_PAPER.search(found["name"]) or fold(found["name"]) == fold(source or "")):
        return None, subject
    alone = rf"(?:^|>)[ \t]{{0,20}}{re.escape(found['name'])}[ \t]{{0,20}}(?:<|$)"
    is_known = fold(found["name"]) in fold(source or "") or re.search(alone, body, re.IGNORECASE | re.MULTILINE)
    return (found["name"], subject[found.end() :]) if is_known else (None, subject)


def _date(mail: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(_field(mail, "date")).isoformat()
    except ValueError:
        return None


def _sender(mail: EmailMessage) -> tuple[str | None, str | None]:
    """Who wrote, and for which newsroom: "Ann Lee at The Ledger" names both, a single name the newsroom, unless
    it is also the mail address's own."""
    name, _, address = _field(mail, "from").rpartition("<")
    name = name.strip(" \"'")
    if not name:
        return None, None
    if both := _PERSON_OF.fullmatch(name):
        return both["author"], both["source"]
    given, _, surname = map(fold, name.partition(" "))
    box = fold(address.split("@")[0])
    is_person = name.count(" ") == 1 and box != surname and surname in box and box[0] in given[:1] + surname[:1]
    return (name, None) if is_person and not _PAPER.search(name) else (None, name)


def _body(mail: EmailMessage, subtype: str) -> str:
    """The text of the first part of the type `text/SUBTYPE`, or an empty string."""
    part = next((part for part in _parts(mail) if part.get_content_type() == f"text/{subtype}"), None)
    if part is not None:
        text = with_newlines(_decode(part))
        return _FLOWING.sub(" ", text) if part.get_param("format") == "flowed" else text
    # A mail that calls itself multipart and has no parts keeps its text where a single part would.
    alone = mail.get_payload()
    return with_newlines(alone) if subtype == "plain" and isinstance(alone, str) else ""


def _parts(mail: EmailMessage) -> Iterator[EmailMessage]:
    return islice((part for part in mail.walk() if not part.is_attachment()), MOST_PARTS)


def _decode(part: EmailMessage) -> str:
    """A part's text. UTF-8 goes before the declared character set, which is often wrong where both would do."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    declared = (part.get_content_charset() or "utf-8").lower()
    declared = "cp1252" if declared in _LATIN else declared
    encodings = [declared, "utf-8"] if declared.startswith(_ASCII_ENCODINGS) else ["utf-8", declared]
    for encoding in encodings:
        try:
            return payload.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return payload.decode("cp1252", "replace")


def _read_plain(plain: str, subject: str) -> RawArticle:
    """The text from the headline to the letter's footer; the subject is the headline where no line repeats it."""
    if footer := _FOOTER.search(plain, len(plain) // 5):
        plain = plain[: footer.start()]
    plain = _HEADING_MARK.sub("", _RULE.sub("\n", plain))
    lines = plain.split("\n")
    headline = next((n for n, line in enumerate(lines) if subject and fold(line) == fold(subject)), None)
    if headline is not None:
        return RawArticle("\n".join(lines[headline:]).strip(), headline=subject)
    points = [_VIEW_ONLINE.match(line) is not None for line in lines]
    is_below = (points[n - 1] and _URL.fullmatch(line.strip()) for n, line in enumerate(lines))
    news = "\n".join(line for line, *about in zip(lines, points, is_below, strict=True) if not any(about)).strip()
    return RawArticle(f"{subject}\n\n{news}".strip(), headline=subject or None)


def _url_online(html: str, plain: str) -> str | None:
    """The address of the letter's copy on the web."""
    for line in plain.split("\n")[:10]:
        if _VIEW_ONLINE.search(line) and (url := _URL.search(line)):
            return url[0]
    found = re.search(rules.LINK_ONLINE, html[:20_000], re.IGNORECASE)
    return found["url"] if found else None
