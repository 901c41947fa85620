"""Runs the examples of every row of every table in `briefings/parse/rules`, found without a list of the tables."""

import re
from types import ModuleType

import pytest

from bench.rows import MODULES, rows_of
from briefings.parse.dates.find import find_dates
from briefings.parse.dates.sense import READINGS, SHIFT
from briefings.parse.match import compile_row
from briefings.parse.row import DateRow, Row
from briefings.parse.rules.periods import MODIFIER
from briefings.parse.rules.planned import PLANNED, PLANNING

ANCHOR = "2022-01-14"


def cases(kind: type[Row], exactly: bool = False) -> list[pytest.ParameterSet]:
    return [
        pytest.param(row, module, id=f"{module.__name__.rpartition('.')[2]}: {row.name}")
        for module in MODULES
        for row in rows_of(module)
        if (type(row) is kind if exactly else isinstance(row, kind))
    ]


def views(example: str) -> tuple[str, str]:
    """A row may look at the whole example, or only at the words before its quotation."""
    return example, example.partition("“")[0]


@pytest.mark.parametrize(("row", "module"), cases(Row))
def test_a_row_has_a_name_and_an_example(row: Row, module: ModuleType) -> None:
    assert row.name
    assert row.yes


@pytest.mark.parametrize(("row", "module"), cases(Row, exactly=True))
def test_a_row_matches_its_yes_and_not_its_no(row: Row, module: ModuleType) -> None:
    pattern = compile_row(row, getattr(module, "PARTS", {}))
    assert [example for example in row.yes if not any(map(pattern.search, views(example)))] == []
    assert [example for example in row.no if any(map(pattern.search, views(example)))] == []


@pytest.mark.parametrize(("row", "module"), cases(DateRow))
def test_a_form_of_date_is_found_with_its_value(row: DateRow, module: ModuleType) -> None:
    found: list[str] = []
    for example in row.yes:
        text = example.replace("[", "").replace("]", "")
        mentions = find_dates(text, ANCHOR)
        assert [mention.text for mention in mentions] == re.findall(r"\[([^\]]+)\]", example)
        found += [mention.value for mention in mentions]
    assert tuple(found) == row.values


@pytest.mark.parametrize(("row", "module"), cases(DateRow))
def test_what_a_form_of_date_means_is_known(row: DateRow, module: ModuleType) -> None:
    value = row.value
    is_reading = row is MODIFIER or value in READINGS or value == "none" or value.endswith("_REF")
    assert is_reading or "{" in value or SHIFT.match(value) or re.fullmatch(r"\d{4}(-\d\d){0,2}", value)


@pytest.mark.parametrize(("row", "module"), cases(DateRow))
def test_a_form_of_date_is_not_found_where_there_is_none(row: DateRow, module: ModuleType) -> None:
    for example in row.no:
        assert row.name not in {mention.rule for mention in find_dates(example, ANCHOR)}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_rows_of_one_module_have_different_names(module: ModuleType) -> None:
    names = [row.name for row in rows_of(module)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_no_list_has_a_word_twice(module: ModuleType) -> None:
    texts = {name: held.split() for name, held in vars(module).items() if isinstance(held, str) and name.isupper()}
    lists = {name: words for name, words in texts.items() if all(re.fullmatch(r"[\w.'’-]+", word) for word in words)}
    twice = {name: {word for word in words if words.count(word) > 1} for name, words in lists.items()}
    assert not {name: words for name, words in twice.items() if words}


@pytest.mark.parametrize("row", PLANNED, ids=lambda row: row.name)
def test_what_is_planned_is_told_by_one_of_the_words_it_is_sought_by(row: Row) -> None:
    assert all(not set(PLANNING.split()).isdisjoint(example.lower().split()) for example in row.yes)
