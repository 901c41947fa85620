"""The whole parser on whole articles: every field of one, and that the rooms see only the story."""

import json

from briefings import sources
from briefings.model.article import Image, Link, RawArticle
from briefings.model.as_json import to_json
from briefings.parse import parse_article

ARTICLE = """The Quillport Ledger | March 4, 2024 | Business

Quillport to close its old fish market

By Tilda Marsh

Gulls over the market hall

Photo: Ira Voss/Bay Wire

The harbor board of Quillport voted on Monday to close the old fish market on June 3.

Why it matters: About 40 people sell fish there.

What they're saying: "We will fight on," said Bo Ferrer, a trader.

  • "Not one of us was asked," Ferrer added.

What's next: Talks about a new hall resume on March 10 at 2 p.m. ET.

Go deeper: The last market on the quay

Related stories

Swan stops bus on 12 May, "the worst day," said Ann Swan
"""


def test_every_field_of_an_article_is_filled() -> None:
    article = parse_article(RawArticle(ARTICLE))
    assert article.headline == "Quillport to close its old fish market"
    assert (article.published, article.category, article.byline) == ("2024-03-04", "Business", "Tilda Marsh")
    assert article.source == "The Quillport Ledger"
    assert article.images == (Image("Gulls over the market hall", "Ira Voss/Bay Wire"),)
    assert article.lede is not None
    assert article.lede.text.startswith("The harbor board")
    assert [s.kind for s in article.sections] == ["why_it_matters", "what_theyre_saying", "whats_next", "go_deeper"]
    assert [(q.text, q.speaker) for q in article.quotes] == [
        ("We will fight on,", "Bo Ferrer"),
        ("Not one of us was asked,", "Bo Ferrer"),
    ]
    assert ("March 10 at 2 p.m. ET", "2024-03-10T14:00") in [(d.text, d.value) for d in article.dates]
    assert ("2024-03-10T14:00", "America/New_York") in [(e.start, e.timezone) for e in article.events]
    assert article.links == (Link("The last market on the quay"),)


def test_the_json_form_has_every_field_of_the_promise() -> None:
    found = to_json(parse_article(RawArticle(ARTICLE)), "a.txt")
    assert json.loads(json.dumps(found)) == found
    assert list(found) == (
        "id text headline published category byline source url lede images sections quotes dates events links".split()
    )
    assert set(found["sections"][0]) == {"label", "kind", "text", "bullets"}
    assert set(found["quotes"][0]) == {"spans", "text", "speaker", "role", "cue", "kind"}
    assert set(found["dates"][0]) == {"text", "start", "end", "value", "type"}
    assert set(found["events"][0]) == {
        "title", "kind", "start", "end", "timezone", "participants", "location", "status", "replaces", "spans",
    }  # fmt: skip


def test_an_empty_article_has_nothing() -> None:
    article = parse_article(RawArticle(""))
    assert (article.headline, article.lede, article.published) == (None, None, None)
    assert not any((article.sections, article.quotes, article.dates, article.events, article.links))


def test_the_same_story_gives_the_same_in_every_format() -> None:
    plain = parse_article(sources.read('Mill to close\n\nMay 1, 2024\n\nIt closes on May 3. "A pity," said Ann Vale.'))
    markdown = parse_article(
        sources.read(
            '# Mill to close\n\n*May 1, 2024*\n\nIt closes on **May 3**. "A pity," said Ann Vale.', name="a.md"
        )
    )
    html = parse_article(
        sources.read(
            '<h1>Mill to close</h1><p>May 1, 2024<p>It closes on <b>May 3</b>. "A pity," said Ann Vale.', name="a.html"
        )
    )
    for article in (markdown, html):
        assert article.text == plain.text
        assert (article.headline, article.published) == (plain.headline, plain.published)
        assert article.lede == plain.lede
        assert article.quotes == plain.quotes
        assert article.dates == plain.dates
        assert article.events == plain.events
