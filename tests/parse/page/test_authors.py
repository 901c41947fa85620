"""By-lines in all their forms: with and without "by", beside dates, jobs and newsrooms, and signatures."""

import pytest

from briefings.model.article import Article, Image, RawArticle
from briefings.parse import parse_article
from briefings.parse.page.bylines import find_byline

HEADLINE = "Glassworks to light its last furnace again"
LEDE = "The glassworks at Orrin will light its one remaining furnace next week, after two winters without a fire."
STORY = f"{LEDE}\n\nEleven people have been taken on, and a twelfth is sought.\n"


def parse(head: str, story: str = STORY) -> Article:
    return parse_article(RawArticle(f"{HEADLINE}\n\n{head}\n\n{story}"))


@pytest.mark.parametrize(
    ("line", "names", "source"),
    [
        ("By Mina Croft in Orrin and Abe Sund in Tarn", "Mina Croft and Abe Sund", None),
        ("By Mina Croft, Staff Writer, and Abe Sund, Glass Correspondent", "Mina Croft and Abe Sund", None),
        ("By Mina Croft, Senior Trade Reporter, Tarn Herald", "Mina Croft", "Tarn Herald"),
        ("By Mina Croft for the Tarn Herald", "Mina Croft", "Tarn Herald"),
        ("By Mina Croft and agencies", "Mina Croft", None),
        ("By Mina Croft (mina.croft@herald.example)", "Mina Croft", None),
        ("Posted by Mina Croft", "Mina Croft", None),
        ("Interview by Mina Croft", "Mina Croft", None),
        ("By Mina Croft at Tarn Bay", "Mina Croft", None),
        ("By Mina Croft, The Kiln", "Mina Croft", "The Kiln"),
        ("By Mina Croft | Kiln & Crate", "Mina Croft", "Kiln & Crate"),
        ("By Mina Croft, Tarn Advertiser", "Mina Croft", "Tarn Advertiser"),
        ("By Mina Croft, Harbor Clerk", "Mina Croft", None),
        ("By Mina Croft, University Communications", "Mina Croft", None),
        ("By Mina Croft, Abe Sund", "Mina Croft and Abe Sund", None),
        ("By Mina Croft with Abe Sund", "Mina Croft and Abe Sund", None),
        ("By Mina d’Orsay and Abe van der Sund", "Mina d’Orsay and Abe van der Sund", None),
    ],
)
def test_what_stands_beside_the_names_of_a_by_line_is_told_from_them(line: str, names: str, source: str | None) -> None:
    assert find_byline(line) == (names, source)


@pytest.mark.parametrize(
    ("head", "byline"),
    [
        ("Mina Croft in Orrin and Abe Sund\nMon 4 Mar 2024 18.05 GMT", "Mina Croft and Abe Sund"),
        ("Mina Croft reports from Orrin\n4 March 2024", "Mina Croft"),
        ("— Mina Croft\n\nMarch 4, 2024", "Mina Croft"),
        ("Mina Croft mina@herald.example\nMarch 4, 2024", "Mina Croft"),
        ("Mina Croft | Tarn Herald\n\nMarch 4, 2024", "Mina Croft"),
        ("Mina Croft\nSpecial to the Herald\n\nMarch 4, 2024", "Mina Croft"),
        ("4 hours ago\n\nShare\n\nSave\n\nMina Croft\n\nTrade correspondent", "Mina Croft"),
        ("Mina Croft, Tarn Bureau\n\nMarch 4, 2024", "Mina Croft"),
        ("Mina Croft\nColumnist\n\nMarch 4, 2024", "Mina Croft"),
        ("Mina Croft in Orrin MARCH 4 2024", "Mina Croft"),
        ("Mina Croft (Tarn Herald)\n\nMarch 4, 2024", "Mina Croft"),
        ("Mina Croft, Orrin\n\nMarch 4, 2024", "Mina Croft"),
        ("March 4, 2024\nHeard on the noon program\n\nMINA CROFT\n\n4-Minute Listen", "MINA CROFT"),
        ("Trade | March 4, 2024 | Mina Croft", "Mina Croft"),
        ("March 4, 2024 – Mina Croft", "Mina Croft"),
        ("Posted by Mina Croft on March 4, 2024 in Glass", "Mina Croft"),
    ],
)
def test_a_name_below_the_headline_is_its_author(head: str, byline: str) -> None:
    article = parse(head)
    assert (article.headline, article.byline) == (HEADLINE, byline)
    assert article.lede is not None
    assert article.lede.text == LEDE


def test_the_newsroom_beside_an_author_is_the_source() -> None:
    assert parse("Mina Croft | Tarn Herald\n\nMarch 4, 2024").source == "Tarn Herald"


def test_a_category_above_the_headline_is_no_author() -> None:
    article = parse_article(RawArticle(f"March 4, 2024 – Craft Trades\n\n{HEADLINE}\n\n{STORY}"))
    assert (article.byline, article.category) == (None, "Craft Trades")


def test_a_story_may_be_signed_at_its_end() -> None:
    article = parse("March 4, 2024", f"{LEDE}\n\nWhat's next: A feast.\n\n— Mina Croft")
    assert article.byline == "Mina Croft"
    assert [section.text for section in article.sections] == ["A feast."]
    assert not article.sections[0].bullets


def test_the_last_of_a_list_of_names_is_no_signature() -> None:
    assert parse("March 4, 2024", f"{LEDE}\n\nWho will speak:\n\n- Abe Sund\n- Mina Croft").byline is None


def test_a_name_above_the_credit_of_a_drawing_is_the_author() -> None:
    article = parse("Mina Croft\n\nIllustration: Abe Sund/Tarn Herald")
    assert article.byline == "Mina Croft"
    assert article.images == (Image(None, "Abe Sund/Tarn Herald"),)


def test_a_name_above_a_credit_is_a_caption_where_the_story_is_about_its_bearer() -> None:
    article = parse("Mina Croft\n\nPhoto: Abe Sund", f"{LEDE}\n\nMina Croft, who owns it, was glad.\n")
    assert article.byline is None
    assert article.images == (Image("Mina Croft", "Abe Sund"),)


@pytest.mark.parametrize(
    "line", ["By Mina Croft\n\nMarch 4, 2024", "March 4, 2024", "Share\n\nBy Mina Croft\n\nTarn Herald"]
)
def test_a_sentence_between_headline_and_by_line_is_a_second_headline(line: str) -> None:
    article = parse(f"Its owners say that the ovens are sound.\n\n{line}")
    assert article.lede is not None
    assert article.lede.text == LEDE


def test_a_first_paragraph_above_a_later_date_is_the_lede() -> None:
    article = parse("By Mina Croft", f"{LEDE}\n\nMarch 4, 2024\n\nEleven people have been taken on.\n")
    assert article.lede is not None
    assert article.lede.text == LEDE


def test_a_block_of_contacts_above_a_release_is_none_of_it() -> None:
    text = f"FOR IMMEDIATE RELEASE\n\nContact:\nMina Croft\nOrrin Glass Trust\n555-0142\n\n{HEADLINE}\n\n{STORY}"
    article = parse_article(RawArticle(text))
    assert (article.headline, article.byline, article.sections) == (HEADLINE, None, ())


def test_a_block_of_contacts_below_a_word_in_capitals_is_none_of_a_release() -> None:
    contacts = "CONTACT:\nMina Croft\nOrrin Glass Trust\nmina@orrin.example | 555-0142"
    article = parse_article(RawArticle(f"FOR IMMEDIATE RELEASE\nMarch 4, 2024\n\n{contacts}\n\n{HEADLINE}\n\n{STORY}"))
    assert (article.headline, article.byline, article.sections) == (HEADLINE, None, ())
    assert article.lede is not None
    assert article.lede.text == LEDE


def test_what_a_picture_shows_above_its_caption_does_not_end_the_head() -> None:
    head = (
        "Its owners say that the ovens are sound.\n\nShare full article\n\n142\nA furnace with its door open.\n"
        "The furnace in 1931.Credit...Abe Sund for The Tarn Herald\nMina Croft\nBy Mina Croft\nReporting from Orrin\n\n"
        "March 4, 2024"
    )
    article = parse(head)
    assert (article.byline, article.sections) == ("Mina Croft", ())
    assert article.lede is not None
    assert article.lede.text == LEDE


def test_the_end_of_an_embargo_dates_a_release() -> None:
    article = parse_article(RawArticle(f"EMBARGOED UNTIL 00:01 ON 4 MARCH 2024\n\n{HEADLINE}\n\n{STORY}"))
    assert article.published == "2024-03-04T00:01"


def test_whom_to_ask_at_the_end_is_no_signature() -> None:
    article = parse("March 4, 2024", f"{LEDE}\n\nContacts\n\nMina Croft\nmina@orrin.example")
    assert article.byline is None
    assert [section.label for section in article.sections] == ["Contacts"]


def test_a_sentence_above_the_by_line_is_a_second_headline_though_the_date_stands_first() -> None:
    text = f"4 March 2024\n\n{HEADLINE}\n\nIts owners say that the ovens are sound.\n\nBy\nMina Croft\n\n{STORY}"
    article = parse_article(RawArticle(text))
    assert article.lede is not None
    assert (article.byline, article.lede.text) == ("Mina Croft", LEDE)


@pytest.mark.parametrize("line", ["Furnace Lacks Fuel", "Furnace Lit in Orrin", "Staff Report", "By Sund"])
def test_a_second_headline_in_capitals_is_no_name(line: str) -> None:
    text = f"{HEADLINE.title()}\n\n{line}\n\nMarch 4, 2024\n\n{STORY}"
    article = parse_article(RawArticle(text))
    assert (article.headline, article.byline) == (HEADLINE.title(), None)


def test_a_name_below_a_headline_in_capitals_is_its_author() -> None:
    article = parse_article(RawArticle(f"{HEADLINE.title()}\n\nMina Croft\n\nMarch 4, 2024\n\n{STORY}"))
    assert article.byline == "Mina Croft"
