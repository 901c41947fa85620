"""The posts of a live blog and their times."""

import pytest

from briefings.model.article import RawArticle
from briefings.parse import parse_article
from briefings.parse.page.live_blog import STAMP, find_stamps

_POSTS = """The port of Tuskar is getting ready for the gale of the year, and the lock will be shut.

16:20 — The port office closes the lock for Friday.

15:48 — The harbor master will chair a meeting of the flood board at 18:00.

14:30 — The gates were tested. A rehearsal is set for 10:00 on Saturday.
"""


def test_each_post_is_of_the_day_of_publication_and_its_time_no_events() -> None:
    article = parse_article(RawArticle(f"Gales in Tuskar\n\nWednesday, Jan. 13, 2027\n\n{_POSTS}"))
    stamps = [d.value for d in article.dates if d.rule == STAMP]
    assert stamps == ["2027-01-13T16:20", "2027-01-13T15:48", "2027-01-13T14:30"]
    assert [e.start for e in article.events] == ["2027-01-15", "2027-01-13T18:00", "2027-01-16T10:00"]


def test_a_time_alone_above_its_post_heads_no_day() -> None:
    story = "8:15 p.m.\n\nAda Brook wins the harbor primary in Tuskar.\n\n7:40 p.m.\n\nBrook leads the harbor race."
    article = parse_article(RawArticle(f"The Latest: Tuskar counts\n\nJan. 13, 2027\n\n{story}\n"))
    assert [d.rule for d in article.dates if d.type == "TIME"] == [STAMP, STAMP]
    assert not article.events


def test_the_headline_of_a_page_tells_that_it_is_live_where_its_text_has_none() -> None:
    story = "8:15 p.m.\n\nAda Brook wins.\n\n8:40 p.m.\n\nBrook speaks.\n"
    assert not find_stamps(story)
    assert find_stamps(story, "Harbor primary: live updates")
    article = parse_article(RawArticle(story, headline="Harbor primary: live updates", published="2027-01-13"))
    assert [d.rule for d in article.dates] == [STAMP, STAMP]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Live: the flood\n\n10:00 Gates shut.\n\n11:30 Gates open.\n", 2),
        ("The flood\n\n11:30 Gates open.\n\n10:00 Gates shut.\n", 0),
        ("Programme\n\n9:00 Doors\n10:00 Songs\n11:00 Dances\n12:00 Lunch\n", 0),
        ("Prices\n\n1.50 euros for bread\n1.20 euros for milk\n0.90 euros for salt\n", 0),
        ("The flood\n\n4 p.m.\n\nNews.\n\n2: 05 p.m.\n\nNews.\n\n1 p.m.\n\nNews.\n", 3),
        ("The flood\n\n12:10 a.m.\n\nNews.\n\n11:50 p.m.\n\nNews.\n\n9:05 p.m.\n\nNews.\n", 3),
    ],
)
def test_a_programmes_hours_are_none(text: str, count: int) -> None:
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    assert sum(start in find_stamps(text) for start in starts) == count


def test_the_time_of_the_first_post_is_no_lede() -> None:
    post = "The mediator has just come down to the lobby of the inn, and says that the parties are close."
    article = parse_article(RawArticle(f"Ferry talks live\n\n5:08 p.m.\n\n{post}\n\n4:10 p.m.\n\nTalks go on."))
    assert article.lede is not None
    assert article.lede.text == post
