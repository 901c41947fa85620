"""Articles to JSON and back."""

import json

from hypothesis import given
from hypothesis import strategies as st

from briefings.model.article import Article, Event, EventKind, Link
from briefings.store.codec import decode, encode
from tests.props.stories import make_article, make_event


@given(st.builds(Article))
def test_an_article_comes_back_exactly(article: Article) -> None:
    assert decode(Article, json.loads(json.dumps(encode(article)))) == article


@given(st.builds(Event))
def test_an_event_comes_back_exactly(event: Event) -> None:
    assert decode(Event, json.loads(json.dumps(encode(event)))) == event


def test_what_an_older_row_lacks_takes_its_default_and_what_the_code_lost_is_left_out() -> None:
    row = encode(make_article(links=(Link("map"),)))
    del row["links"]
    row["mood"] = "grim"
    assert decode(Article, row) == make_article(links=())


def test_enums_come_back_as_enums() -> None:
    assert decode(Event, encode(make_event())).kind is EventKind.MEETING
