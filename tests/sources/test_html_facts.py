"""Who, when and what picture, from pages that name these in all the ways that sites do."""

import json

import pytest

from briefings import sources
from briefings.model.article import Article, Image, RawArticle, SourceFormat
from briefings.parse import parse_article

TITLE = "Tarn ferry to sail by night"
STORY = (
    "<p>The ferry over the Tarn will sail by night from 3 June, its captain said on Monday, for the first time.</p>"
    "<p>“The lamps are lit and the crew has slept,” said the captain, Ulla Brandt, who has sailed it since 1998.</p>"
)


def _read(body: str, head: str = "") -> RawArticle:
    page = f"<!doctype html><html><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    return sources.read(page, format=SourceFormat.HTML)


def _parse(body: str, head: str = "") -> Article:
    return parse_article(_read(body, head))


@pytest.mark.parametrize(
    ("lines", "byline"),
    [
        ('<div class="author">Ivo Sandel, Staff Reporter</div>', "Ivo Sandel"),
        ('<p class="byline">By <a>Ivo Sandel</a> and <a>Rhea Moss</a>, Tarn Herald</p>', "Ivo Sandel and Rhea Moss"),
        ('<address><a rel="author" href="/i">Ivo Sandel</a> in Tarn</address>', "Ivo Sandel"),
        ('<div class="submitted">Submitted by Ivo Sandel on Mon, 03/04/2024 - 10:15</div>', "Ivo Sandel"),
        ('<span itemprop="author">by <span itemprop="name">Ivo Sandel</span></span>', "Ivo Sandel"),
        ('<div data-testid="byline"><span>Ivo Sandel</span><span>Ferry correspondent</span></div>', "Ivo Sandel"),
    ],
)
def test_the_names_of_a_by_line_are_read_whatever_stands_beside_them(lines: str, byline: str) -> None:
    article = _parse(f"<article><h1>{TITLE}</h1>{lines}{STORY}</article>")
    assert article.byline == byline
    assert article.lede is not None
    assert article.lede.text.startswith("The ferry over the Tarn")


def test_the_only_author_that_a_page_names_is_its_author_wherever_he_stands() -> None:
    foot = '<div class="post-footer">Posted by <span class="fn">Ivo Sandel</span> at noon</div>'
    assert _parse(f"<h1>{TITLE}</h1>{STORY}{foot}").byline == "Ivo Sandel"
    other = '<div class="teaser"><span class="author">Rhea Moss</span></div>'
    assert _parse(f"<h1>{TITLE}</h1>{STORY}{foot}{other}").byline is None


def test_people_and_papers_that_are_named_by_their_id_are_looked_up() -> None:
    graph = {
        "@graph": [
            {"@type": "WebPage", "@id": "https://herald.example/f", "author": {"@id": "#i"}},
            {
                "@type": "Article",
                "@id": "https://herald.example/f#article",
                "author": [{"@id": "#i"}, {"@id": "#r"}],
                "publisher": {"@id": "#h"},
            },
            {"@type": "Person", "@id": "#i", "name": "Ivo Sandel"},
            {"@type": "Person", "@id": "#r", "name": "Rhea Moss"},
            {"@type": "Organization", "@id": "#h", "name": "Tarn Herald"},
        ]
    }
    script = f'<script type="application/ld+json">{json.dumps(graph)}</script>'
    article = _parse(f"<h1>{TITLE}</h1>{STORY}", script)
    assert (article.byline, article.source) == ("Ivo Sandel and Rhea Moss", "Tarn Herald")
    assert article.url == "https://herald.example/f"


def test_an_id_that_leads_to_itself_names_nobody() -> None:
    node = {"@type": "Article", "@id": "#a", "author": {"@id": "#a"}}
    assert (
        _parse(f"<h1>{TITLE}</h1>{STORY}", f'<script type="application/ld+json">{json.dumps(node)}</script>').byline
        is None
    )


@pytest.mark.parametrize(
    ("caption", "image"),
    [
        (
            "The ferry at its pier. (Herald Photo/Ivo Sandel)",
            Image("The ferry at its pier.", "Herald Photo/Ivo Sandel"),
        ),
        ("The ferry. (Ivo Sandel for The Tarn Herald)", Image("The ferry.", "Ivo Sandel for The Tarn Herald")),
        ("The ferry at its pier. Ivo Sandel/Tarn Herald", Image("The ferry at its pier.", "Ivo Sandel/Tarn Herald")),
        ("The ferry at its pier. / Photo by Ivo Sandel", Image("The ferry at its pier.", "Ivo Sandel")),
        ("The ferry. <small>Ivo Sandel / Herald</small>", Image("The ferry.", "Ivo Sandel / Herald")),
        ("The ferry. <em>Photo courtesy of Ivo Sandel</em>", Image("The ferry.", "Ivo Sandel")),
        (
            "The ferry.<span><span>Credit...</span>Ivo Sandel for The Herald</span>",
            Image("The ferry.", "Ivo Sandel for The Herald"),
        ),
        ('The ferry <span class="credit">(© Ivo Sandel)</span>', Image("The ferry", "Ivo Sandel")),
        ("The ferry (built in 1998)", Image("The ferry (built in 1998)")),
        ("Ferry and/or raft", Image("Ferry and/or raft")),
    ],
)
def test_a_credit_at_the_end_of_a_caption_is_parted_from_it(caption: str, image: Image) -> None:
    figure = f'<figure><img src="f.jpg"><figcaption>{caption}</figcaption></figure>'
    assert _read(f"<h1>{TITLE}</h1>{figure}{STORY}").images == (image,)


def test_the_sign_of_a_paper_is_no_picture_of_its_story() -> None:
    logo = '<p><img src="/img/logo.gif" alt="The Tarn Herald"></p>'
    assert _read(f"<h1>{TITLE}</h1>{logo}{STORY}").images == ()


def test_a_second_headline_that_ends_in_a_stop_is_not_the_lede() -> None:
    article = _parse(f'<h1>{TITLE}</h1><p class="standfirst">The crew is ready for the dark.</p>{STORY}')
    assert article.lede is not None
    assert article.lede.text.startswith("The ferry over the Tarn")
    assert "ready for the dark" in article.text
    assert article.sections == ()


def test_a_headline_in_large_letters_is_known_by_the_title_and_a_date_above_it_by_its_place() -> None:
    page = (
        f"<table><tr><td><font size=1>Monday, March 4, 2024</font><p><font size=5><b>{TITLE}</b></font>"
        f"<p><b>By Ivo Sandel</b><br><i>Herald Staff Writer</i>{STORY}</td></tr></table>"
    )
    read = sources.read(f"<title>Tarn Herald: {TITLE}</title>{page}", format=SourceFormat.HTML)
    article = parse_article(read)
    assert (article.headline, article.published, article.byline) == (TITLE, "2024-03-04", "Ivo Sandel")


def test_the_section_of_the_paper_may_stand_in_a_link_above_the_headline() -> None:
    kicker = '<header><span class="cat-links"><a rel="category tag" href="/f">Ferries</a></span>'
    assert _read(f"{kicker}<h1>{TITLE}</h1></header>{STORY}").category == "Ferries"


def test_the_page_of_an_article_is_its_address_and_a_day_without_signs_its_date() -> None:
    node = {"@type": "Article", "mainEntityOfPage": {"@type": "WebPage", "@id": "https://herald.example/f"}}
    head = f'<meta name="pubdate" content="20240304"><script type="application/ld+json">{json.dumps(node)}</script>'
    raw = _read(f"<h1>{TITLE}</h1>{STORY}", head)
    assert (raw.url, raw.published) == ("https://herald.example/f", "2024-03-04")
