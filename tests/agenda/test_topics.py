"""What a server's topics find."""

from briefings.agenda.topics import concerns


def test_no_topics_are_all_topics() -> None:
    assert concerns((), ["anything"])
    assert concerns(("  ",), ["anything"])


def test_a_topic_is_found_as_whole_words_in_any_letter_case() -> None:
    assert concerns(["harbour"], [None, "The Harbour board meets"])
    assert concerns(["harbour board"], ["HARBOUR  BOARD"])
    assert not concerns(["harbour"], ["harbourmaster"])


def test_marks_in_a_topic_mean_themselves() -> None:
    assert not concerns(["a.c"], ["abc"])
    assert concerns(["C++"], ["the C++ committee"])
