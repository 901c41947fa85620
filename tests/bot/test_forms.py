"""A sent form is read from what Discord sends, whatever it is nested in."""

from bot.uploads import Upload
from bot.views.forms import AddArticle, FixEvent, read_form
from tests.props.stories import make_event

FILE = {"id": "7", "filename": "a.txt", "size": 3, "url": "http://127.0.0.1/a.txt"}


def test_texts_and_files_are_found_inside_labels_and_rows() -> None:
    sent = read_form(
        {
            "components": [
                {"type": 18, "component": {"type": 4, "custom_id": "text", "value": "Words"}},
                {"type": 18, "component": {"type": 19, "custom_id": "file", "values": ["7", "8"]}},
                {"type": 1, "components": [{"type": 4, "custom_id": "title", "value": "More"}]},
            ],
            "resolved": {"attachments": {"7": FILE}},
        }
    )
    assert sent.texts == {"text": "Words", "title": "More"}
    assert sent.uploads == (Upload("a.txt", 3, "http://127.0.0.1/a.txt"),)


def test_everything_that_was_typed_is_kept_as_one_file() -> None:
    sent = read_form({"components": [{"component": {"custom_id": str(i), "value": f"line {i}"}} for i in (1, 2)]})
    [copy] = sent.copy
    assert copy.data == b"line 1\n\nline 2"


def test_an_empty_form_keeps_nothing() -> None:
    assert read_form({}).copy == ()


async def test_a_form_is_never_kept_by_the_library() -> None:
    assert AddArticle(private=True).is_finished()


async def test_the_forms_keep_discords_limits() -> None:
    for form in (AddArticle(private=False), FixEvent(10**17, make_event(title="Talks on the dam " * 20))):
        shape = form.to_dict()
        assert len(shape["title"]) <= 45
        assert len(shape["custom_id"]) <= 100
        assert 1 <= len(shape["components"]) <= 5
        for label in shape["components"]:
            assert len(label["label"]) <= 45
            assert len(label.get("description", "")) <= 100
            assert len(label["component"].get("placeholder") or "") <= 100


async def test_the_form_that_corrects_an_event_names_it_and_shows_how_it_stands() -> None:
    shape = FixEvent(3, make_event("2027-03-10T14:00", title="Dam\u202e talks", timezone="Europe/Berlin")).to_dict()
    assert shape["title"] == "Correct: Dam talks"
    now = {label["component"]["custom_id"]: label["component"].get("value") for label in shape["components"]}
    assert now["start"] == "2027-03-10 14:00"
    assert (now["timezone"], now["location"]) == ("Europe/Berlin", "Lindhaven")
