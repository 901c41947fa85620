"""By which words texts are compared."""

import pytest

from briefings.compose.words import content_words


@pytest.mark.parametrize(
    "forms",
    [
        "dam dams",
        "ferry ferries",
        "vote votes voted voting",
        "plan plans planned planning",
        "strike strikes striking strikers",
        "call calls called",
        "pass passes passed",
        "minister ministry",
    ],
)
def test_forms_of_a_word_are_one(forms: str) -> None:
    assert len(content_words(forms)) == 1


@pytest.mark.parametrize("words", ["talk table", "dam damp", "counted counties", "tide tied tidy", "ship shop"])
def test_words_that_look_alike_are_several(words: str) -> None:
    assert len(content_words(words)) == len(words.split())
