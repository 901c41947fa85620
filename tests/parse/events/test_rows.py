"""Every verb of the table announces what its examples say."""

import pytest

from briefings.model.article import RawArticle
from briefings.parse import parse_article
from briefings.parse.events.announcements import readings, rows
from briefings.parse.row import EventVerb
from briefings.parse.rules import events as rules

EXAMPLES = [(row, yes, title) for row in rules.VERBS for yes, title in zip(row.yes, row.titles, strict=True)]


@pytest.mark.parametrize(("row", "yes", "title"), EXAMPLES, ids=[yes for _, yes, _ in EXAMPLES])
def test_the_example_of_a_row_is_announced_by_that_row(row: EventVerb, yes: str, title: str) -> None:
    article = parse_article(RawArticle(f"Jan. 15, 2027\n\nNews from the harbor\n\n{yes}"))
    assert [(e.title, e.start, e.rule) for e in article.events] == [(title, "2027-02-03", row.name)]


def test_no_form_stands_in_two_rows() -> None:
    forms = [form for row in rules.VERBS for form in row.forms.split()]
    assert sorted(forms) == sorted(set(forms))


def test_the_rows_that_code_knows_by_name_are_in_the_table() -> None:
    known = {held for name, held in vars(rows).items() if name.isupper() and isinstance(held, str)}
    assert known <= {row.name for row in rules.VERBS}
    assert {rows.DECIDES, readings.OPENS, readings.TAKES_PLACE, readings.BACKUP, *readings.CLOSES} <= {
        row.name for row in rules.VERBS
    }
