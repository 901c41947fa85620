"""Pages as sites build them, with invented papers: what is the story, what stands around it, what is left out."""

import json

import pytest

from briefings import sources
from briefings.model.article import BlockKind, Image, Link, RawArticle, SourceFormat
from briefings.parse import parse_article

STORY = (
    "<p>The mill at Elder Wick will close on 3 May, its owner said on Monday, after 210 years by the river.</p>"
    "<p>“We ground the last sack in tears,” said the owner, Hanne Vale, who took it over in 1991.</p>"
    "<p>The council will hold a meeting about the mill on 20 May at 18:00 in the Corn Hall.</p>"
)


def _read(body: str, head: str = "") -> RawArticle:
    page = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    return sources.read(page, format=SourceFormat.HTML)


def _kinds(raw: RawArticle) -> list[tuple[BlockKind, str]]:
    return [(block.kind, raw.text[block.start : block.end]) for block in raw.blocks]


def _article_ld(**fields: object) -> str:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def test_the_story_is_read_from_its_headline_to_its_last_paragraph() -> None:
    raw = _read(
        '<header><a href="/">The Wick Post</a></header><nav><ul><li><a href="/n">News</a></li></ul></nav>'
        f"<div class=main><h1>Mill to close</h1>{STORY}</div>"
        '<div class="related"><h3>More stories</h3><ul><li><a href="/1">Swan stops bus on 3 June</a></li></ul></div>'
        "<section class=comments><p>I have bought my flour there for all of forty years, and so did my mother.</p>"
        "</section><footer>© 2024 Wick Post</footer>"
    )
    paragraphs = raw.text.split("\n\n")
    assert paragraphs[0] == "Mill to close"
    assert paragraphs[1].startswith("The mill at Elder Wick")
    assert paragraphs[-1].endswith("in the Corn Hall.")
    assert len(paragraphs) == 4


@pytest.mark.parametrize(
    "box",
    [
        '<div class="advert"><p>Win a weekend in a windmill, with dinner for two.</p></div>',
        '<div class="newsletter-signup"><p>Sign up for our morning letter, it is free of charge.</p></div>',
        "<aside><p>Read our guide to the mills of the county, now in its third printing.</p></aside>",
        '<p><a href="/old">Ten years of mills: the whole story in pictures</a></p>',
        '<p class="read-more"><strong>Read more:</strong> <a href="/old">Ten years of mills</a></p>',
        '<div style="display: none"><p>You should not be able to read this at all.</p></div>',
        '<article class="card"><h3><a href="/1">Swan stops bus</a></h3><p>It sat there for an hour.</p></article>',
        '<ul class="share-tools"><li><a href="/s">Share</a></li></ul>',
        '<div role="navigation"><p>Read all about the mills of the county and of the next.</p></div>',
        "<h2>More stories</h2><ul><li><a href=/1>Swan stops bus on 3 June</a></li></ul>",
        "<form><label>Your name</label><input></form>",
        "<script>document.write('<p>A script is no story.</p>')</script>",
        '<div class="sharedaddy"><h3>Share this:</h3><ul><li>Click to share on X (Opens in new window)</li></ul></div>',
        "<ul><li>Click to share on Facebook (Opens in new window)</li></ul>",
        '<div class="mailchimp"><h4>Our letter</h4><p>Join 4,000 readers. The next issue is out on 1 May!</p></div>',
        '<div data-component="links-block"><p>Do you live near the mill? Write to us by 6 May.</p></div>',
        '<div class="disqus"><p>Be the first to know: turn on notifications</p></div>',
        "<div><p>Comments (212). Be the first to know: turn on notifications</p></div>",
        "<div><p>Wick Post Publications Ltd. All rights reserved.</p></div>",
        "<div><div>Advertisement</div><a>SKIP ADVERTISEMENT</a></div>",
        '<div class="taboola"><p>You will not believe what this miller did next.</p></div>',
    ],
)
def test_boxes_amid_the_story_are_left_out(box: str) -> None:
    first, rest = STORY.split("</p>", 1)
    with_box = _read(f"<article><h1>Mill to close</h1>{first}</p>{box}{rest}</article>")
    without = _read(f"<article><h1>Mill to close</h1>{STORY}</article>")
    assert with_box.text == without.text


@pytest.mark.parametrize(
    "sentence",
    ["Comments close on 3 May.", "Sign up for the open day by 2 May.", "More information: Hanne Vale, 555-0100"],
)
def test_sentences_that_begin_like_a_pages_furniture_stay(sentence: str) -> None:
    assert _read(f"<h1>Mill to close</h1>{STORY}<p>{sentence}</p>").text.endswith(sentence)


def test_a_wrapper_is_not_left_out_for_its_name() -> None:
    raw = _read(f'<div class="content-with-sidebar promo"><h1>Mill to close</h1>{STORY}</div>')
    assert raw.text.endswith("in the Corn Hall.")


def test_quotation_elements_get_the_marks_that_a_browser_shows() -> None:
    raw = _read(f"<h1>Mill to close</h1>{STORY}<p>She called it <q>a sad day</q> on Monday.</p>")
    assert raw.text.endswith("She called it “a sad day” on Monday.")


def test_a_heading_that_links_to_itself_is_a_heading() -> None:
    raw = _read(f'<h1>Mill to close</h1>{STORY}<h2 id=k><a href="#k">Key dates</a></h2><p>The last day is 3 May.</p>')
    assert (BlockKind.HEADING, "Key dates") in _kinds(raw)


def test_the_updates_of_a_live_page_are_all_read() -> None:
    updates = "".join(
        f"<article><h3>1{n}:00</h3><p>The mill ground sack number {n} today.</p></article>" for n in range(5)
    )
    raw = _read(f"<main><h1>Mill to close</h1>{STORY}{updates}</main>")
    assert raw.text.count("ground sack number") == 5


def test_structure_becomes_blocks() -> None:
    raw = _read(
        f"<article><h1>Mill to close</h1>{STORY}<h2>Key dates</h2><ul><li>3 May: last day<ul><li>at noon</li></ul></li>"
        "<li><p>20 May: meeting</p></li></ul><blockquote><p>Flour is finished.</p><footer>Hanne Vale</footer>"
        "</blockquote><dl><dt>Where</dt><dd>Corn Hall</dd></dl><table><tr><td>May</td><td>closed</td></tr></table>"
        "<p>One line<br>and the next</p><p>One<br><br>and another</p></article>"
    )
    assert _kinds(raw)[4:] == [
        (BlockKind.HEADING, "Key dates"),
        (BlockKind.BULLET, "3 May: last day"),
        (BlockKind.BULLET, "at noon"),
        (BlockKind.BULLET, "20 May: meeting"),
        (BlockKind.QUOTE, "Flour is finished."),
        (BlockKind.PARAGRAPH, "Hanne Vale"),
        (BlockKind.TERM, "Where"),
        (BlockKind.PARAGRAPH, "Corn Hall"),
        (BlockKind.PARAGRAPH, "May | closed"),
        (BlockKind.PARAGRAPH, "One line\nand the next"),
        (BlockKind.PARAGRAPH, "One"),
        (BlockKind.PARAGRAPH, "and another"),
    ]


def test_bullets_that_are_printed_are_bullets() -> None:
    raw = _read(f"<h1>Mill to close</h1>{STORY}<p>By the numbers:<br>&bull; 210 years<br>&bull; 40 sacks</p>")
    assert _kinds(raw)[-3:] == [
        (BlockKind.PARAGRAPH, "By the numbers:"),
        (BlockKind.BULLET, "210 years"),
        (BlockKind.BULLET, "40 sacks"),
    ]


def test_an_embedded_post_is_a_quote_with_its_author_below() -> None:
    raw = _read(
        f'<article><h1>Mill to close</h1>{STORY}<blockquote class="twitter-tweet"><p>No more bread.</p>'
        "&mdash; Wick Bakers (@wick)</blockquote></article>"
    )
    assert _kinds(raw)[-2:] == [
        (BlockKind.QUOTE, "No more bread."),
        (BlockKind.PARAGRAPH, "— Wick Bakers (@wick)"),
    ]


def test_json_ld_tells_the_facts() -> None:
    head = _article_ld(
        headline="Mill to close",
        datePublished="2024-04-29T08:30:00+01:00",
        author=[{"@type": "Person", "name": "Orla Pym"}, {"@type": "Person", "name": "Jed Marlow"}],
        articleSection=["Local", "Food"],
        publisher={"@type": "Organization", "name": "The Wick Post"},
        url="https://wickpost.example/mill",
    )
    raw = _read(f"<h1>Mill to close</h1>{STORY}", head)
    assert (raw.headline, raw.published) == ("Mill to close", "2024-04-29T08:30:00+01:00")
    assert (raw.byline, raw.category, raw.source) == ("Orla Pym and Jed Marlow", "Local", "The Wick Post")
    assert raw.url == "https://wickpost.example/mill"


@pytest.mark.parametrize(
    "wrap",
    [
        lambda node: {"@graph": [{"@type": "WebSite", "name": "Wick"}, node]},
        lambda node: [{"@type": "BreadcrumbList"}, node],
        lambda node: {"@type": "WebPage", "mainEntity": node},
        lambda node: {**node, "@type": ["ReportageNewsArticle", "Thing"]},
    ],
)
def test_json_ld_is_found_at_any_depth(wrap: object) -> None:
    assert callable(wrap)
    node = wrap({"@type": "NewsArticle", "datePublished": "2024-04-29"})
    raw = _read(f"<h1>Mill to close</h1>{STORY}", f'<script type="application/ld+json">{json.dumps(node)}</script>')
    assert raw.published == "2024-04-29"


@pytest.mark.parametrize(
    "script", ["{", "[[[[", "null", '"x"', '{"@type":"NewsArticle","author":7,"datePublished":{}}', "[" * 5000]
)
def test_broken_json_ld_is_no_obstacle(script: str) -> None:
    raw = _read(f"<h1>Mill to close</h1>{STORY}", f'<script type="application/ld+json">{script}</script>')
    assert raw.headline == "Mill to close"
    assert raw.published is None


def test_meta_elements_tell_the_facts_too() -> None:
    head = (
        '<title>Mill to close - Wick Courier</title><meta property="og:title" content="Mill to close">'
        '<meta property="article:published_time" content="2024-04-29T08:30:00Z">'
        '<meta property="article:section" content="Food"><meta name="author" content="By Orla Pym">'
        '<link rel="canonical" href="https://wick.example/mill">'
    )
    raw = _read(f"<h1>Mill to close</h1>{STORY}", head)
    assert (raw.published, raw.category, raw.byline) == ("2024-04-29T08:30:00Z", "Food", "Orla Pym")
    assert (raw.source, raw.url) == ("Wick Courier", "https://wick.example/mill")


def test_facts_that_only_a_style_sheet_sets_apart_are_told_apart() -> None:
    raw = _read(
        "<h1>Mill to close</h1><h2>After 210 years by the river</h2><div class=article-meta><span class=author-name>"
        "Orla Pym</span><span class=article-date>29 April 2024, 08:30 BST</span><span>14 comments</span></div>"
        f"{STORY}"
    )
    article = parse_article(raw)
    assert (article.byline, article.published) == ("Orla Pym", "2024-04-29T08:30+01:00")
    assert "29 April 2024, 08:30 BST" in article.text.split("\n\n")
    assert "comments" not in article.text


def test_a_date_below_a_heading_stays_there() -> None:
    raw = _read(
        f'<h1>Mill to close</h1><p class="date">29 April 2024</p>{STORY}'
        '<h2>Open day</h2><p class="date">4 May 2024</p><p>Bring a sack.</p>'
    )
    assert raw.text.startswith("Mill to close\n\n29 April 2024\n\n")
    assert raw.text.endswith("Open day\n\n4 May 2024\n\nBring a sack.")
    assert parse_article(raw).published == "2024-04-29"


def test_a_newsroom_that_signs_as_the_author_is_the_source() -> None:
    raw = _read(f"<h1>Mill to close</h1>{STORY}", '<meta name="author" content="The Wick Echo">')
    assert (raw.byline, raw.source) == (None, "The Wick Echo")


@pytest.mark.parametrize(
    "fact",
    [
        '<time class="updated" datetime="2024-05-01">1 May</time> <time datetime="2024-04-29">29 April</time>',
        '<span itemprop="datePublished" content="2024-04-29"></span>',
        '<time datetime="2024-04-29">29 April 2024</time><time class="updated" datetime="2024-05-01">1 May 2024</time>',
    ],
)
def test_the_time_of_publication_is_told_from_that_of_an_update(fact: str) -> None:
    assert _read(f'<h1>Mill to close</h1><div class="meta">{fact}</div>{STORY}').published == "2024-04-29"


@pytest.mark.parametrize(
    ("updated", "is_read"),
    [
        ('<time class="updated" datetime="2024-05-01">1 May 2024</time>', False),
        ('Updated <time class="updated" datetime="2024-05-01">1 May 2024</time>', True),
    ],
)
def test_the_day_of_an_update_is_read_where_a_word_leads_to_it(updated: str, *, is_read: bool) -> None:
    first = '<time class="published" datetime="2024-04-29">29 April 2024</time>'
    raw = _read(f'<h1>Mill to close</h1><div class="meta">{first}{updated}</div>{STORY}')
    assert "29 April 2024" in raw.text
    assert ("1 May 2024" in raw.text) is is_read


def test_a_moment_is_not_glued_to_the_words_that_a_style_sheet_sets_apart() -> None:
    raw = _read(f"<h1>Mill to close</h1><time>29 April 2024</time><span>Updated 11:12 a.m. ET</span>{STORY}")
    assert raw.text.split("\n\n")[1] == "29 April 2024\nUpdated 11:12 a.m. ET"


def test_a_link_belongs_to_the_paragraph_that_it_stands_in() -> None:
    raw = _read(
        "<h1>Mill to close</h1>The mill will close on 3 May.<br><br><table><tr><td>The mill in 1910</td></tr></table>"
        'A meeting is set for 20 May.<br><br>“Come,” said Vale.<br><br><a href="/p">Pond: “It will be drained by May”'
        "</a><br><br>"
    )
    assert raw.text.split("\n\n")[-2:] == ["A meeting is set for 20 May.", "“Come,” said Vale."]


@pytest.mark.parametrize("name", ['<h1><a href="/">Mill Diary</a></h1>', '<h1 class="site-title">Mill Diary</h1>'])
def test_the_name_of_a_site_is_no_headline(name: str) -> None:
    post = f"<div><h2>The wheel turns again</h2><div>Saturday 27 April</div>{STORY}</div>"
    raw = _read(f"{name}<p><a href=/about>About us</a></p>{post}", "<title>Mill Diary</title>")
    assert (raw.headline, raw.source) == ("The wheel turns again", "Mill Diary")
    assert raw.text.startswith("The wheel turns again\n\nSaturday 27 April\n\nThe mill at Elder Wick")


def test_an_organisation_that_publishes_its_own_notices_is_no_newsroom() -> None:
    raw = _read(f"<h1>Mill to close</h1>{STORY}", '<meta property="og:site_name" content="Elder Wick Town Council">')
    assert raw.source is None


def test_facts_without_markup_are_read_from_what_stands_around_the_headline() -> None:
    raw = _read(
        '<div> <span class="kicker"><a href="/f">Food &amp; Drink</a></span> <h1>Mill to close</h1>'
        '<div class="meta">By Orla Pym<br>Published 08:30 BST, Monday 29 April 2024</div>'
        '<div class="pic"><img src="m.jpg"><div class="cap">The mill in snow.</div>'
        f'<div class="cred">Picture: Ida Crane</div></div><div class="story">{STORY}</div></div>'
    )
    article = parse_article(raw)
    assert (article.category, article.byline) == ("Food & Drink", "Orla Pym")
    assert article.published == "2024-04-29T08:30+01:00"
    assert article.images == (Image("The mill in snow.", "Ida Crane"),)
    assert "Published 08:30 BST, Monday 29 April 2024" in article.text


@pytest.mark.parametrize(
    ("figure", "image"),
    [
        ('<img alt="x"><figcaption>A mill. <cite>Credit: Ida Crane</cite></figcaption>', Image("A mill.", "Ida Crane")),
        ('<img alt="A mill in the snow">', Image("A mill in the snow", None)),
        ("<img><figcaption>A mill. Photograph: Ida Crane/FenPix</figcaption>", Image("A mill.", "Ida Crane/FenPix")),
        (
            '<img><figcaption>A mill.</figcaption><span class="photo-credit">Ida Crane</span>',
            Image("A mill.", "Ida Crane"),
        ),
    ],
)
def test_a_figure_gives_its_caption_and_credit(figure: str, image: Image) -> None:
    raw = _read(f"<article><h1>Mill to close</h1><figure>{figure}</figure>{STORY}</article>")
    assert raw.images == (image,)


def test_a_picture_without_a_figure_has_what_its_description_says() -> None:
    raw = _read(
        '<h1>Mill to close</h1><p><img src="i.png" alt="icon"></p>'
        f'<p><img alt="A mill in snow. Photo: Ann Lee"></p>{STORY}'
    )
    assert raw.images == (Image("A mill in snow.", "Ann Lee"),)


def test_a_figure_that_holds_a_quotation_is_one() -> None:
    inner = "<img><blockquote><p>Flour is finished.</p></blockquote><figcaption>Hanne Vale</figcaption>"
    raw = _read(f"<h1>Mill to close</h1>{STORY}<figure>{inner}</figure>")
    assert _kinds(raw)[-2:] == [(BlockKind.QUOTE, "Flour is finished."), (BlockKind.PARAGRAPH, "Hanne Vale")]


def test_links_of_the_story_are_kept_and_completed() -> None:
    raw = _read(
        f'<article><h1>Mill to close</h1>{STORY}<p>See the <a href="/plan">plan</a>, the <a href="https://a.example/b">'
        'report</a> or <a href="mailto:a@b.example">write to us</a> about <a href="#x">it</a>.</p></article>',
        '<link rel="canonical" href="https://wick.example/mill">',
    )
    assert raw.links == (Link("plan", "https://wick.example/plan"), Link("report", "https://a.example/b"))


def test_an_old_page_without_headings_or_paragraphs_is_read() -> None:
    raw = _read(
        "<table><tr><td><b>Menu</b><br><a href=/>Home</a></td><td><font size=5>Mill to close</font><br><br>"
        "The mill at Elder Wick will close on 3 May, its owner said.<br><br>It was built in 1814 by two brothers."
        "</td></tr></table>",
        "<title>Mill to close</title>",
    )
    assert raw.headline == "Mill to close"
    assert raw.text.endswith("It was built in 1814 by two brothers.")


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 20_000 + "The mill at Elder Wick will close." + "</div>" * 20_000,
        "<p>" * 5_000 + "The mill at Elder Wick will close.",
        "<b><i>" * 5_000 + "The mill at Elder Wick will close.",
        "<h1>Mill</h1>" + "<ul><li>" * 5_000 + "The mill at Elder Wick will close.",
        "<blockquote>" * 3_000 + "The mill at Elder Wick will close.",
        '<div class="photo meta byline">' * 3_000 + "<img>The mill at Elder Wick will close.",
        "<table><tr><td>" * 2_000 + "The mill at Elder Wick will close.",
        "<!--" + "<p>" * 1_000 + "--><p>The mill at Elder Wick will close.",
        "<p>The mill at Elder Wick will close.<p " + "a=b " * 10_000,
        "&#x0;&#xFFFFFFFF;&nosuch;&amp;<p>The mill at Elder Wick will close.",
        "<svg><style><p></style></svg><p>The mill at Elder Wick will close.",
    ],
)
def test_a_hostile_page_is_read_like_any_other(page: str) -> None:
    assert "The mill at Elder Wick will close." in sources.read(page, format=SourceFormat.HTML).text


@pytest.mark.parametrize(
    "line",
    [
        "Video Player is loading.",
        "Current Time 0:00",
        "0:00 / 3:51",
        "12",
        "Listen to this article",
        "4 min read",
        "We and our 40 partners use cookies to keep data on your device.",
        "Accept all",
        "Scroll to continue",
        "Gift this article",
        "Already a subscriber? Log in",
        "Your browser does not support the audio element.",
        "Read this letter in your browser",
        "Wick Letter is a reader-supported publication. Become a subscriber.",
        "This article is more than 3 years old",
        "A version of this article appears in print on May 1, 2024, Section A, Page 1 of the Wick edition.",
        "SPONSORED: A week of free flour until 30 April.",
        "###",
        "-30-",
    ],
)
def test_what_a_page_says_of_itself_is_no_line_of_the_story(line: str) -> None:
    html = f"<h1>Mill to close</h1><p>{line}</p><p>The mill's owner said on Monday that it will close on 3 May.</p>"
    raw = sources.read(html.encode(), format=SourceFormat.HTML)
    assert raw.text == "Mill to close\n\nThe mill's owner said on Monday that it will close on 3 May."


@pytest.mark.parametrize(
    "line", ["Cookies are sold at the mill.", "3/5/2024", "Play resumes at noon.", "Promoted: Wick."]
)
def test_what_only_looks_like_it_stays(line: str) -> None:
    html = f"<h1>Mill to close</h1><p>The mill's owner said on Monday that it will close on 3 May.</p><p>{line}</p>"
    assert sources.read(html.encode(), format=SourceFormat.HTML).text.endswith(line)


def test_a_moment_between_headline_and_story_needs_no_class() -> None:
    html = (
        '<h1>Mill to close</h1><div><time datetime="2024-04-29">Monday</time></div>'
        "<p>The mill's owner said on Monday that it will close on 3 May, and that its weir will stay.</p>"
    )
    assert sources.read(html.encode(), format=SourceFormat.HTML).published == "2024-04-29"


def test_what_a_page_is_stands_above_its_headline() -> None:
    raw = _read(
        f"<main><p>PUBLIC NOTICE</p><h1>Millpond to be lowered in spring</h1>{STORY}</main>",
        "<title>Public Notice: Millpond drawdown and hearing on the dam | Town of Elder Wick</title>",
    )
    assert raw.headline == "Millpond to be lowered in spring"
