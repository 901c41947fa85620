"""Who, when and what picture, from pages that name these in all the ways that sites do."""

import json
from dataclasses import replace

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


@pytest.mark.parametrize(
    ("above", "category"),
    [
        ('<div class="tag">Ferries</div>', "Ferries"),
        ('<span class="section">Ferries</span>', "Ferries"),
        ('<p class="kicker skip">Ferries</p>', "Ferries"),
        ('<a class="gh-article-tag" href="/tag/ferries">Ferries</a>', "Ferries"),
        ('<div class="tag">Press release</div>', None),
        ('<div class="tag">Page 4</div>', None),
        ('<div class="logo">Ferries</div>', None),
        ('<div class="tags">Ferries, mills, nets and the pier</div>', None),
    ],
)
def test_what_is_called_so_right_above_the_headline_is_the_section(above: str, category: str | None) -> None:
    assert _read(f"<article>{above}<h1>{TITLE}</h1>{STORY}</article>").category == category
    assert _read(f"<article><header>{above}<div><h1>{TITLE}</h1></div></header>{STORY}</article>").category == category


def test_a_day_without_a_year_between_headline_and_story_is_that_of_publication() -> None:
    raw = _read(f'<h1>{TITLE}</h1><div class="when">Saturday 2 March</div>{STORY}')
    assert parse_article(replace(raw, fallback_published="2024-03-04")).published == "2024-03-02"


@pytest.mark.parametrize(
    ("title", "source"),
    [
        (f"{TITLE} | Norland | The Lantern", "The Lantern"),
        (f"{TITLE} – Tarn Museum – Press", None),
        (f"The Tarn Lantern - {TITLE}", "The Tarn Lantern"),
        (f"Tarn Museum - {TITLE}", None),
        (f"{TITLE} | The Tarn Council", None),
        (f"{TITLE} | The Tarn Theatre", None),
        (f"Tarn Herald: {TITLE}", "Tarn Herald"),
    ],
)
def test_the_newsroom_behind_the_headline_has_a_name(title: str, source: str | None) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>{TITLE}</h1>{STORY}</body></html>"
    assert sources.read(page, format=SourceFormat.HTML).source == source


@pytest.mark.parametrize(
    ("style", "is_read"),
    [
        (".pre{display:none} .foot{color:red}", False),
        ("/* .x{} */ .top, .pre { display: none }", False),
        ("@media print {.pre{display:none}}", True),
        (".pre .inner{display:none}", True),
        (".pre{color:red", True),
    ],
)
def test_what_a_pages_style_sheet_hides_is_not_read(style: str, *, is_read: bool) -> None:
    hidden = '<span class="pre">Soup is included. Also: nets and gulls.</span>'
    page = f"<html><head><style>{style}</style></head><body>{hidden}<h1>{TITLE}</h1>{STORY}{hidden}</body></html>"
    assert ("Soup is included" in sources.read(page, format=SourceFormat.HTML).text) is is_read


def test_a_line_with_a_credit_right_below_a_picture_is_its_caption() -> None:
    picture = '<div><img src="b.jpg" alt="The bell in the net hall"><br><small>Photo: Ann Lee</small></div>'
    raw = _read(f"<h1>{TITLE}</h1>{STORY}{picture}")
    assert raw.images == (Image("The bell in the net hall", "Ann Lee"),)
    assert "Ann Lee" not in raw.text


def test_a_page_that_a_table_lays_out_is_read_line_by_line() -> None:
    told = "The ferry over the Tarn will stop at noon on 6 May, its owner said on Monday. " * 3
    page = (
        "<table><tr><td colspan=2><b>Tarn Herald</b><br><a href=/>Home</a> | <a href=/s>Sport</a></td></tr>"
        f"<tr><td><a href=/a>Archive</a></td><td><font size=5><b>{TITLE}</b></font><br><i>By Ivo Sandel</i><br>"
        f"Monday, March 4, 2024<br><br>{told}<br><br>{told}</td></tr></table>"
    )
    article = parse_article(sources.read(f"<title>Tarn Herald: {TITLE}</title>{page}", format=SourceFormat.HTML))
    assert (article.headline, article.byline, article.published) == (TITLE, "Ivo Sandel", "2024-03-04")
    assert article.lede is not None
    assert article.lede.text == told.strip()


def test_the_author_of_a_by_line_is_no_link_of_the_story() -> None:
    assert _read(f'<h1>{TITLE}</h1><div>By <a href="/ivo">Ivo Sandel</a></div>{STORY}').links == ()


def test_small_words_between_facts_and_ways_to_other_posts_are_left_out() -> None:
    facts = "<div><time>4 March 2024</time><p>by</p><div class='author'>Ivo Sandel</div><p>in</p></div>"
    way = "<div class='prevnext'><a href='/m'>Previous</a> Mill to reopen</div>"
    raw = _read(f"<div><h1>{TITLE}</h1>{facts}{STORY}{way}</div>")
    assert [line[:16] for line in raw.text.split("\n\n")[1:3]] == ["4 March 2024", "The ferry over t"]
    assert "Mill to reopen" not in raw.text


def test_teasers_below_a_heading_over_other_stories_are_left_out() -> None:
    tail = "<h2>Also from this source</h2><div><h3>Mill to reopen</h3><p>The mill opens again.</p></div>"
    assert "mill" not in _read(f"<div><h1>{TITLE}</h1>{STORY}{tail}</div>").text.lower()


def test_the_page_of_an_article_is_its_address_and_a_day_without_signs_its_date() -> None:
    node = {"@type": "Article", "mainEntityOfPage": {"@type": "WebPage", "@id": "https://herald.example/f"}}
    head = f'<meta name="pubdate" content="20240304"><script type="application/ld+json">{json.dumps(node)}</script>'
    raw = _read(f"<h1>{TITLE}</h1>{STORY}", head)
    assert (raw.url, raw.published) == ("https://herald.example/f", "2024-03-04")


def test_bread_crumbs_lead_to_the_section_of_the_paper() -> None:
    crumbs = '<div class="crumbs"><a href="/">Home</a> &gt; <a href="/n">News</a> &gt; <a href="/f">Ferries</a></div>'
    assert _read(f"{crumbs}<h1>{TITLE}</h1>{STORY}").category == "Ferries"
