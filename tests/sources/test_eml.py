"""Mails as newsletters and press offices send them, in every encoding that they use."""

import base64
import quopri
from email.message import EmailMessage

import pytest

from briefings import sources
from briefings.model.article import RawArticle, SourceFormat
from briefings.parse import parse_article

PLAIN = (
    "View this e-mail in your browser: https://wick.example/7\n\nWICK LETTER\nNews of the mills\n\nMILL TO CLOSE\n\n"
    "The mill’s owner said that it will close on 3 May.\n\n-- \nYou are receiving this because you asked.\n"
)
HTML = (
    '<div style="display:none">Soon</div><table><tr><td><a href="https://wick.example/7">View this e-mail in your '
    "browser</a></td></tr><tr><td><h1>Mill to close</h1><p>The mill’s owner said that it will close on 3 May.</p>"
    '<p>See the <a href="https://wick.example/plan">plan</a>.</p></td></tr><tr><td class="footer">You are receiving '
    'this because you asked. <a href="https://wick.example/u">Unsubscribe</a></td></tr></table>'
)


def _mail(plain: str | None = PLAIN, html: str | None = None, **fields: str) -> bytes:
    mail = EmailMessage()
    for name, value in {
        "From": "Wick Letter <post@wick.example>",
        "Subject": "Mill to close",
        "Date": "Mon, 29 Apr 2024 08:30:00 +0100",
        **fields,
    }.items():
        mail[name] = value
    if plain is not None:
        mail.set_content(plain)
    if html is not None:
        mail.add_alternative(html, subtype="html")
    return mail.as_bytes()


def _read(data: bytes) -> RawArticle:
    return sources.read(data, format=SourceFormat.EML)


def test_a_plain_mail_is_read_from_its_headline_to_its_footer() -> None:
    raw = _read(_mail())
    assert raw.text == "MILL TO CLOSE\n\nThe mill’s owner said that it will close on 3 May."
    assert (raw.headline, raw.published) == ("Mill to close", "2024-04-29T08:30:00+01:00")
    assert (raw.source, raw.url) == ("Wick Letter", "https://wick.example/7")


def test_of_two_parts_the_one_with_structure_is_read() -> None:
    raw = _read(_mail(html=HTML))
    assert raw.text == ("Mill to close\n\nThe mill’s owner said that it will close on 3 May.\n\nSee the plan.")
    assert [(link.text, link.url) for link in raw.links] == [("plan", "https://wick.example/plan")]
    assert raw.url == "https://wick.example/7"


def test_a_letter_of_several_stories_has_its_subject_as_the_headline() -> None:
    html = (
        "<h2>Mill to close</h2><p>The mill at Elder Wick will close on 3 May, its owner said on Monday.</p>"
        "<h2>Pond to be drained</h2><p>The clerk said that the pond will be drained in the fall, carp and all.</p>"
        "<p>You are receiving this because you asked.</p><p>Wick Letter, 3 Mill Lane</p>"
    )
    raw = _read(_mail(html=html, Subject="Mills, ponds and more"))
    assert raw.text.split("\n\n")[:2] == ["Mills, ponds and more", "Mill to close"]
    assert raw.text.endswith("carp and all.")


def test_a_part_without_the_story_gives_way_to_the_other() -> None:
    raw = _read(
        _mail(plain=PLAIN.replace("3 May.", "3 May. " + "It was a good mill. " * 20), html="<p>Open us online</p>")
    )
    assert "It was a good mill." in raw.text


def test_the_subject_is_the_headline_where_no_line_repeats_it() -> None:
    raw = _read(_mail("The mill closes.\n", Subject="Fwd: Re: [Wick] Mill to close"))
    assert raw.text == "Mill to close\n\nThe mill closes."


@pytest.mark.parametrize(
    ("sender", "byline", "source"),
    [
        ("Wick Letter <post@wick.example>", None, "Wick Letter"),
        ("Orla Pym <orla.pym@wick.example>", "Orla Pym", None),
        ('"Orla Pym, The Wick Letter" <orla@wick.example>', "Orla Pym", "The Wick Letter"),
        ("Orla Pym at The Wick Letter <orla@wick.example>", "Orla Pym", "The Wick Letter"),
        ("=?utf-8?q?M=C3=BChlen-Post?= <post@wick.example>", None, "Mühlen-Post"),
        ("post@wick.example", None, None),
    ],
)
def test_the_sender_is_the_newsroom_or_the_author(sender: str, byline: str | None, source: str | None) -> None:
    head, body = _mail().split(b"\n", 1)
    assert head.startswith(b"From:")
    raw = _read(f"From: {sender}\n".encode() + body)
    assert (raw.byline, raw.source) == (byline, source)


@pytest.mark.parametrize(
    ("charset", "transfer"),
    [("utf-8", "base64"), ("utf-8", "quoted-printable"), ("utf-8", "8bit"), ("windows-1252", "quoted-printable"),
     ("iso-8859-1", "8bit"), ("nonsense", "8bit"), ("utf-16", "base64")],
)  # fmt: skip
def test_every_encoding_of_a_mail_is_undone(charset: str, transfer: str) -> None:
    text = "The mill’s café closes – for good."
    payload = text.encode({"iso-8859-1": "cp1252", "nonsense": "utf-8"}.get(charset, charset))
    encode = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring}.get(transfer, bytes)
    head = f"Subject: Mill\nContent-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {transfer}\n\n"
    assert _read(head.encode() + encode(payload)).text == f"Mill\n\n{text}"


def test_of_a_forwarded_mail_the_inner_one_is_read() -> None:
    plain = (
        "You should read this.\n\n---------- Forwarded message ---------\nFrom: Wick Letter <post@wick.example>\n"
        "Date: Mon, Apr 29, 2024 at 8:30 AM\nSubject: Mill to close\nTo: <ann@a.example>\n\n\nThe mill closes.\n"
    )
    raw = _read(
        _mail(plain, html=HTML, Subject="Fwd: Mill", From="Ann <ann@a.example>", Date="Wed, 1 May 2024 09:00:00 +0000")
    )
    assert raw.text == "Mill to close\n\nThe mill closes."
    assert (raw.source, parse_article(raw).published) == ("Wick Letter", "2024-04-29T08:30")


def test_a_mail_given_as_text_is_read_too() -> None:
    raw = sources.read(
        "Subject: Café\nContent-Type: text/plain; charset=iso-8859-1\n\nThe café – closes.", name="a.eml"
    )
    assert raw.text == "Café\n\nThe café – closes."


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: Mill\nDate: the day after\nFrom: <<<>>>\n\nIt closes.",
        b"Subject: =?utf-8?b?!!!?=\nFrom: \xff\xfe\n\nIt closes.",
        b"Subject: Mill\nContent-Type: multipart/mixed; boundary=x\n\nPreamble\n--x\n\nIt closes.\n",
        b"Subject: Mill\nContent-Type: text/plain; charset=\"\xff\"\n\nIt closes.",
        b"Subject: Mill\nContent-Type: multipart/mixed\n\nIt closes.",
        b"Subject: Mill\n" + b"X: y\n" * 5_000 + b"\nIt closes.",
        b"Subject: Mill\nDate: 1 May 2222222222 6:00\n\nIt closes.",
    ],
)  # fmt: skip
def test_a_malformed_mail_is_read_as_far_as_it_goes(data: bytes) -> None:
    assert "It closes." in _read(data).text


def test_rules_and_marks_around_the_headings_of_a_plain_mail_are_not_read() -> None:
    plain = (
        "Mill to close\n=============\n\nThe mill will close on 3 May, its owner said.\n\n** THE POND\n------------\n"
        "It will be drained in the fall, carp and all.\n\n* * *\n\n** DATES\n---------\n* 4 May: auction\n\n====\n"
    )
    raw = _read(_mail(plain))
    assert not any(sign in raw.text for sign in ("==", "--", "**", "* *"))
    sections = parse_article(raw).sections
    assert [(section.label, len(section.bullets)) for section in sections] == [("THE POND", 0), ("DATES", 1)]


FORWARDED_MAIL = "From: Wick Letter <post@wick.example>\n{date}\nTo: bo@mail.example\nSubject: Mill to close\n"


@pytest.mark.parametrize(
    ("rule", "date", "published"),
    [
        ("-----Original Message-----", "Sent: Monday, April 29, 2024 8:30 AM", "2024-04-29T08:30"),
        ("________________________________", "Sent: 29 April 2024 08:30", "2024-04-29T08:30"),
        ("---------- Forwarded message ---------", "Date: Mon, Apr 29, 2024 at 8:30 AM", "2024-04-29T08:30"),
    ],
)
def test_a_mail_that_was_forwarded_is_read_as_it_was_sent(rule: str, date: str, published: str) -> None:
    plain = f"See below.\n\n{rule}\n{FORWARDED_MAIL.format(date=date)}\n{PLAIN}"
    article = parse_article(_read(_mail(plain, From="Bo Ferrer <bo@mail.example>", Subject="Fwd: Mill to close")))
    assert (article.headline, article.published, article.source) == ("Mill to close", published, "Wick Letter")
    assert article.lede is not None
    assert article.lede.text == "The mill’s owner said that it will close on 3 May."


def test_a_forwarded_mail_may_be_quoted_line_by_line() -> None:
    inner = FORWARDED_MAIL.format(date="Date: 29 April 2024 at 08:30:00 BST") + "\n" + PLAIN
    quoted = "\n".join(f"> {line}" for line in inner.split("\n"))
    plain = f"\n\nBegin forwarded message:\n\n{quoted}"
    article = parse_article(_read(_mail(plain, From="Bo Ferrer <bo@mail.example>", Subject="Fwd: Mill to close")))
    assert (article.published, article.source) == ("2024-04-29T08:30+01:00", "Wick Letter")
    assert ">" not in article.text


def test_a_forwarded_mail_may_be_quoted_below_its_fields_only() -> None:
    fields = FORWARDED_MAIL.format(date="Date: Mon, Apr 29, 2024 at 8:30 AM")
    quoted = "\n".join(f"> {line}".rstrip() for line in PLAIN.split("\n"))
    plain = f"See below.\n\n---------- Forwarded message ---------\n{fields}\n\n{quoted}"
    article = parse_article(_read(_mail(plain, From="Bo Ferrer <bo@mail.example>", Subject="Fwd: Mill to close")))
    assert article.text == "MILL TO CLOSE\n\nThe mill’s owner said that it will close on 3 May."
    assert article.lede is not None


DIGEST = (
    "<h1>Morning Wick</h1><p>Monday, 29 April</p><h2>Mill to close</h2><p>It will close on 3 May, its owner said.</p>"
    "<h2>Swan stops bus</h2><p>A swan stopped the bus to Elder Wick on Monday, for all of an hour and a half.</p>"
)


@pytest.mark.parametrize(
    ("subject", "letter", "headline", "labels"),
    [
        ("Wick Letter: Mill to close", "Wick Letter", "Mill to close", ["Swan stops bus"]),
        ("☕ Wick Letter | Mill to close", "Morning Wick", "Mill to close", ["Swan stops bus"]),
        ("Morning News: Mill to close", "Morning News", "Mill to close", ["Swan stops bus"]),
        ("Wick Letter: A mill, a swan", "Wick Letter", "A mill, a swan", ["Mill to close", "Swan stops bus"]),
    ],
)
def test_a_digests_subject_names_the_letter_first(subject: str, letter: str, headline: str, labels: list[str]) -> None:
    article = parse_article(_read(_mail("x", DIGEST.replace("Morning Wick", letter), Subject=subject)))
    assert article.headline == headline
    assert [section.label for section in article.sections] == labels


def test_the_name_of_its_sender_before_the_subject_is_of_no_headline() -> None:
    mail = _mail("The mill closes.\n", From="Harbor Watch <watch@wick.example>", Subject="Harbor Watch: mill to close")
    assert _read(mail).headline == "mill to close"


def test_the_address_below_the_words_that_lead_to_the_web_is_left_out() -> None:
    raw = _read(_mail("View this in your browser:\nhttps://wick.example/7\n\nThe mill closes.\n", Subject="Mill shut"))
    assert raw.text == "Mill shut\n\nThe mill closes."


LETTER = (
    "<p>A MESSAGE FROM QUAY BANK</p><p><b>Open an account</b></p><p>Get $100 at any branch by 1 May.</p>"
    "<h2>Mill to close</h2><p>The mill at Elder Wick will close on 3 May, its owner said on Monday, after a year of"
    " losses and two floods.</p><p>A message from the mayor was read aloud.</p>"
    "<h2>Swan stops bus</h2><p>It sat there for all of an hour and a half.</p>{tail}"
)


@pytest.mark.parametrize(
    "tail",
    [
        "<p>Today's newsletter is 640 words, a 2-minute read.</p>",
        "<p>Thanks to Bo Ferrer for editing this newsletter.</p>",
        "<p>Get our evening newsletter with all the headlines.</p>",
        "<p>Like getting this newsletter? Tell your friends.</p>",
        "<p>💡</p>",
        "<h2>More from Wick Letter</h2><p>Our letter on cyber things.</p>",
        "<p>You get this mail because you asked.<br>PO Box 88</p>",
        "<p>Not a fan of this format? Change it.</p><p>Wick House, Elder Wick</p>",
        "<p>Change your preferences</p><p>Wick House, Elder Wick</p>",
    ],
)
def test_advertisements_and_what_a_letter_says_of_itself_are_left_out(tail: str) -> None:
    raw = _read(_mail("x", LETTER.format(tail=tail), Subject="Mill and swan"))
    assert raw.text.split("\n\n")[:2] == ["Mill and swan", "Mill to close"]
    assert "A message from the mayor was read aloud." in raw.text
    assert raw.text.endswith("It sat there for all of an hour and a half.")


def test_what_only_looks_like_the_name_of_a_letter_is_of_the_headline() -> None:
    assert (
        _read(_mail("The mill closes.\n", Subject="The rival post: a history")).headline == "The rival post: a history"
    )


def test_lines_that_flow_are_one_paragraph() -> None:
    data = _mail("The mill’s owner said \nthat it will close \non 3 May.\n\nIt is old.\n\n-- \nWick\n")
    raw = _read(data.replace(b'charset="utf-8"', b'charset="utf-8"; format=flowed'))
    assert raw.text == "Mill to close\n\nThe mill’s owner said that it will close on 3 May.\n\nIt is old."


@pytest.mark.parametrize(
    ("sender", "byline", "source"),
    [
        ("Ann Lee <ann.lee@wick.example>", "Ann Lee", None),
        ("Wick Letter <letter@wick.example>", None, "Wick Letter"),
        ("Mill News <news@mill.example>", None, "Mill News"),
        ("Ann Lee <alee@wick.example>", "Ann Lee", None),
        ("Wick Library <library@wick.example>", None, "Wick Library"),
        ("Harbor Watch <watch@wick.example>", None, "Harbor Watch"),
    ],
)
def test_a_sender_of_two_words_is_a_person_or_a_paper(sender: str, byline: str | None, source: str | None) -> None:
    raw = _read(_mail(From=sender))
    assert (raw.byline, raw.source) == (byline, source)


def test_the_kind_of_a_mail_is_not_of_its_headline() -> None:
    assert _read(_mail(Subject="PRESS RELEASE: Mill to close")).headline == "Mill to close"


def test_the_papers_name_above_several_stories_is_no_headline() -> None:
    html = (
        "<h1>Wick Letter</h1><p>By Ann Lee</p><h2>The mill</h2>"
        "<p>The mill’s owner said that it will close on 3 May.</p>"
        "<h2>The bus</h2><p>A swan stopped the bus to Elder Wick on Monday, for all of an hour and a half.</p>"
    )
    article = parse_article(_read(_mail("x", html, Subject="A mill, and a swan")))
    assert article.headline == "A mill, and a swan"
    assert [section.label for section in article.sections] == ["The mill", "The bus"]


def test_a_footer_ends_the_letter_in_whatever_line_it_begins() -> None:
    html = f"{HTML}<p>Wick House, Elder Wick<br>Want to change how you get this?<br>Unsubscribe</p>".replace(
        "footer", "x"
    )
    assert "Want to change" not in _read(_mail("x", html)).text


def test_the_address_before_the_link_to_leave_is_of_the_footer() -> None:
    html = f'{HTML}<p>Wick Daily, 400 Elder St., Wick. <a href="https://wick.example/u">Unsubscribe</a></p>'
    assert "400 Elder St." not in _read(_mail("x", html)).text


def test_a_greeting_is_not_the_lede() -> None:
    article = parse_article(_read(_mail("Dear reader,\n\nThe mill’s owner said that it will close on 3 May.\n")))
    assert article.lede is not None
    assert article.lede.text.startswith("The mill’s owner")


def test_headings_of_a_letter_may_lead_to_the_whole_of_their_stories() -> None:
    html = (
        '<h3><a href="https://wick.example/1">Mill to close</a></h3><p>Its owner said that it will close on 3 May.</p>'
        '<h3><a href="https://wick.example/2">Swan stops bus</a></h3><p>It sat there for all of an hour and a half.</p>'
    )
    article = parse_article(_read(_mail("x", html, Subject="Two things from the river")))
    assert [section.label for section in article.sections] == ["Mill to close", "Swan stops bus"]
    assert [link.url for link in article.links] == ["https://wick.example/1", "https://wick.example/2"]


@pytest.mark.parametrize("subject", ["Media release - Mill to close", "News release | Mill to close"])
def test_the_kind_of_a_mail_may_stand_before_a_dash(subject: str) -> None:
    html = "<p><b>MEDIA RELEASE</b></p><p><b>Mill to close</b></p><p>Its owner said that it will close on 3 May.</p>"
    assert parse_article(_read(_mail("x", html, Subject=subject))).headline == "Mill to close"
