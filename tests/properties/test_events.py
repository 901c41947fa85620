"""What holds for the events of any text, however its words are thrown together."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefings.model.article import RawArticle
from briefings.model.when import first_day, last_day
from briefings.parse import parse_article

PIECES = st.sampled_from(
    [
        "The board", "will meet", "must be filed", "has been moved from", "to", "instead of", "until", "by", "on", "in",
        "Jan. 20", "tomorrow", "at 10 a.m.", "next week", "in March", "midnight on Dec. 31", "the end of the month",
        "9999-12-31", "2027-W60", "May", "may", "10:00", "Saturday 23 January", "Feb. 3", "June 7-9", "this weekend",
        "hearing", "talks", "call", "the", "a", "its", "she", "it", "there will be", "which", "that", "who", "if",
        "when", "whether", "and", "v", "is off", "cancelled", "postponed", "planned for", "Ada Brook", "Norland",
        ",", ".", ";", ":", "(", ")", "“", "”", '"', "'s", "–", "-", "\n", "\n\n", "\n- ", "\nWHEN: ", "\nWHAT: ",
        "\nRSVP: ", "\nWHERE: ", "# ",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=60).map(" ".join)
DAYS = st.sampled_from(["2027-01-15", "2027-12-31", "2024-02-29T10:00"])


@settings(max_examples=300, deadline=None, derandomize=True)
@given(TEXTS, DAYS)
def test_every_event_has_a_title_a_real_date_ahead_and_spans_that_are_dates(text: str, published: str) -> None:
    article = parse_article(RawArticle(text, fallback_published=published))
    dates = {(d.start, d.end) for d in article.dates}
    for event in article.events:
        assert event.title == " ".join(event.title.split())
        assert event.title
        assert first_day(event.start) <= last_day(event.start, event.end)
        assert event.end is None or event.end >= event.start
        assert event.spans
        assert {(s.start, s.end) for s in event.spans} <= dates
        assert 0 <= event.sentence.start < event.sentence.end <= len(text)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(TEXTS)
def test_two_readings_of_one_text_find_the_same_events(text: str) -> None:
    raw = RawArticle(text, fallback_published="2027-01-15")
    assert parse_article(raw).events == parse_article(raw).events
