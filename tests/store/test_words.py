"""Words as searching compares them, and what people type into a search."""

from string import ascii_letters

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.store.query import Query, Term, parse_beginnings, parse_query
from briefings.store.words import find_words, fold_text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("The U.S.–Veldora talks", "the us veldora talks"),
        ("Café ÎLE naïve", "cafe ile naive"),
        ("at 9 a.m. on Jan. 3rd", "at 9 am on jan 3rd"),
        ("snake_case and __", "snakecase and"),
        ("O’Neil's", "o neil s"),
        ("www.x.com", "www x com"),
        ("", ""),
    ],
)
def test_a_text_is_folded_to_its_words(text: str, folded: str) -> None:
    assert fold_text(text) == folded


@given(st.text())
def test_every_word_stands_where_it_says(text: str) -> None:
    for word in find_words(text):
        assert fold_text(text[word.start : word.end]) == word.text
        assert " " not in word.text


def one(*words: str, is_prefix: bool = False) -> tuple[Term, ...]:
    return (Term(words, is_prefix),)


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("river dam", Query((one("river"), one("dam")))),
        ('"river dam"', Query((one("river", "dam"),))),
        ('"river dam', Query((one("river", "dam"),))),
        ("nego*", Query((one("nego", is_prefix=True),))),
        ("river OR dam talks", Query(((Term(("river",)), Term(("dam",))), one("talks")))),
        ("river AND dam", Query((one("river"), one("dam")))),
        ("river -dam", Query((one("river"),), (Term(("dam",)),))),
        ("-dam", Query((one("dam"),))),
        ("OR dam", Query((one("or"), one("dam")))),
        ("river OR", Query((one("river"),))),
        ("U.S.-Veldora", Query((one("us", "veldora"),))),
        ("headline:dam NEAR(", Query((one("headline", "dam"), one("near")))),
    ],
)
def test_a_query_is_read(typed: str, query: Query) -> None:
    assert parse_query(typed) == query


@pytest.mark.parametrize("typed", ["", "  ", "!?", '""', "*", "OR", "--"])
def test_without_a_word_there_is_no_query(typed: str) -> None:
    assert parse_query(typed) is None or typed == "OR"
    assert parse_beginnings("…") is None


def test_plurals_are_found_with_their_singular() -> None:
    assert Term(("talks",)).spellings() == (("talks",), ("talk",))
    assert Term(("talk",)).spellings() == (("talk",), ("talks",))
    assert Term(("congress",)).spellings() == (("congress",), ("congresss",))
    assert Term(("river", "dams")).spellings() == (("river", "dams"),)


def test_what_is_still_being_typed_is_beginnings() -> None:
    assert parse_beginnings("riv da") == Query((one("riv", is_prefix=True), one("da", is_prefix=True)))


def test_a_loosened_query_wants_any_of_its_terms() -> None:
    query = parse_query("river dam -oil")
    assert query is not None
    assert query.loosened() == Query(((Term(("river",)), Term(("dam",))),), (Term(("oil",)),))


@given(st.text(alphabet=ascii_letters + ' "*-()ORAND:^', max_size=80))
def test_any_typing_is_a_query_of_words_or_none(typed: str) -> None:
    query = parse_query(typed)
    terms = [term for group in query.wanted for term in group] + list(query.unwanted) if query else []
    assert all(word.isalnum() for term in terms for word in term.words)
