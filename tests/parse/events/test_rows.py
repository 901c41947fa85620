"""Every verb of the table announces what its examples say."""

from dataclasses import replace

import pytest

from briefings.model.article import RawArticle
from briefings.parse import parse_article
from briefings.parse.events.clauses import predicates
from briefings.parse.row import EventVerb, Sense
from briefings.parse.rules import events as rules

EXAMPLES = [(row, yes, title) for row in rules.VERBS for yes, title in zip(row.yes, row.titles, strict=True)]


@pytest.mark.parametrize(("row", "yes", "title"), EXAMPLES, ids=[yes for _, yes, _ in EXAMPLES])
def test_the_example_of_a_row_is_announced_by_that_row(row: EventVerb, yes: str, title: str) -> None:
    article = parse_article(RawArticle(f"Jan. 15, 2027\n\nNews from the harbor\n\n{yes}"))
    assert [(e.title, e.start, e.rule) for e in article.events] == [(title, "2027-02-03", row.name)]


def test_no_form_stands_in_two_rows() -> None:
    forms = [form for row in rules.VERBS for form in row.forms.split()]
    assert sorted(forms) == sorted(set(forms))


def test_every_sense_is_that_of_a_row() -> None:
    assert {row.sense for row in rules.VERBS} == {None, *Sense}


def test_the_names_of_rows_are_for_people_only(monkeypatch: pytest.MonkeyPatch) -> None:
    forms = {form: _rename(row) for form, row in predicates.VERB_OF_FORM.items()}
    monkeypatch.setattr(predicates, "VERB_OF_FORM", forms)
    phrases = {phrase: _rename(row) for phrase, row in predicates.VERB_OF_PHRASE.items()}
    monkeypatch.setattr(predicates, "VERB_OF_PHRASE", phrases)
    for row, yes, title in EXAMPLES:
        article = parse_article(RawArticle(f"Jan. 15, 2027\n\nNews from the harbor\n\n{yes}"))
        assert [(e.title, e.rule) for e in article.events] == [(title, _rename(row).name)]


def _rename(row: EventVerb) -> EventVerb:
    return replace(row, name=f"another name of ‹{row.name}›")
