"""Which quotes a briefing shows, where the right choice is plain."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefings.compose import pick_key_quotes
from briefings.compose.keyquotes import is_name
from briefings.model.article import QuoteKind
from tests.compose.makers import say

PARTIAL = QuoteKind.PARTIAL
HEADLINE = "Kelsund to close its tide barrier for good"


def test_a_whole_clause_goes_before_a_fragment() -> None:
    fragment = say("a wall with a door in it, and the door is rusty and stuck fast", kind=PARTIAL)
    clause = say("We have had the barrier for thirty years and it has served us well")
    assert pick_key_quotes([fragment, clause], HEADLINE, 1) == (clause,)


def test_a_named_speaker_goes_before_an_unnamed_one() -> None:
    unnamed = say("The barrier will be closed for good before the winter storms", "a spokesperson")
    named = say("The barrier will be closed for good when winter is behind us", "Per Hallgren")
    assert pick_key_quotes([unnamed, named], HEADLINE, 1) == (named,)


def test_somebody_described_goes_before_nobody() -> None:
    nobody = say("The barrier will be closed for good before the winter storms", None)
    described = say("The barrier will be closed for good when winter is behind us", "an engineer")
    assert pick_key_quotes([nobody, described], HEADLINE, 1) == (described,)


def test_an_unnamed_speakers_clause_goes_before_a_named_speakers_scrap() -> None:
    scrap = say("madness", "Anneli Brask", PARTIAL)
    clause = say("Closing it costs less than repairing it for another ten years", "an engineer")
    assert pick_key_quotes([scrap, clause], HEADLINE, 1) == (clause,)


def test_what_the_headline_is_about_goes_before_what_it_is_not() -> None:
    beside = say("I was at my sister's wedding when I heard it on the radio", "Mira Tollan")
    on_it = say("A barrier that is closed for good is a dam, and we need a dam", "Per Hallgren")
    assert pick_key_quotes([beside, on_it], HEADLINE, 1) == (on_it,)


def test_a_length_that_reads_well_goes_before_a_scrap_and_a_speech() -> None:
    scrap = say("We will.", "Mira Tollan")
    speech = say("and then we talked about the weather and the sea " * 12, "Odile Brandt")
    good = say("We looked at every other way, and there was none we could pay for", "Per Hallgren")
    assert pick_key_quotes([scrap, speech, good], "Something else", 1) == (good,)


def test_several_quotes_come_from_several_speakers() -> None:
    first = say("The barrier has closed for good, and I am sorry about it", "Anneli Brask")
    second = say("The barrier cost us more each year than the harbour earned", "Anneli Brask")
    other = say("Nobody asked the people who live behind it what they think", "Per Hallgren")
    assert pick_key_quotes([first, second, other], HEADLINE, 2) == (first, other)


def test_the_same_words_are_not_shown_twice() -> None:
    long = say("We looked at every other way, and there was none we could pay for", "Anneli Brask")
    short = say("there was none we could pay for", "the mayor", PARTIAL)
    other = say("It is the end of the harbour as we know it and we will miss it", "Per Hallgren")
    assert pick_key_quotes([short, long, other], HEADLINE, 3) == (long, other)


def test_quotes_keep_the_order_of_the_article() -> None:
    quotes = [
        say("It was the right wall for another sea", "an engineer"),
        say("We are closing the barrier for good, and not a day too early", "Per Hallgren"),
        say("Our budget cannot carry two barriers", "the Harbour Board"),
    ]
    assert pick_key_quotes(quotes, HEADLINE, 3) == tuple(quotes)


def test_what_was_said_last_goes_before_what_was_said_earlier() -> None:
    new = say("We have one week left to find the money", "Per Hallgren")
    old = replace(say("We will close the barrier for good", "Mira Tollan"), source=replace(new.source, article_id=9))
    assert pick_key_quotes([new, old], HEADLINE, 1) == (new,)


def test_an_article_without_quotes_gives_none() -> None:
    assert pick_key_quotes([], HEADLINE) == ()


def test_fewer_quotes_than_asked_for_are_all_shown() -> None:
    only = say("madness", None, PARTIAL)
    assert pick_key_quotes([only], HEADLINE, 3) == (only,)


def test_names_are_told_from_descriptions() -> None:
    assert [is_name(n) for n in ("Anneli Brask", "the Harbour Board", "NATO", "Bank of Kelsund")] == [True] * 4
    assert [is_name(n) for n in ("a spokesperson", "an ABC", "city officials", "the mayor", "")] == [False] * 5


@given(st.lists(st.tuples(st.text(max_size=40), st.none() | st.text(max_size=12)), max_size=12), st.integers(0, 5))
def test_what_is_picked_was_there_and_is_no_more_than_asked_for(said: list[tuple[str, str | None]], count: int) -> None:
    quotes = [say(text, speaker) for text, speaker in said]
    picked = pick_key_quotes(quotes, HEADLINE, count)
    assert len(picked) <= count
    assert all(quote in quotes for quote in picked)
    assert bool(picked) == bool(quotes and count)


def test_a_quote_that_begins_inside_a_sentence_goes_behind_a_whole_one() -> None:
    whole = say("The bridge will hold for another forty years at the least.", "Ole Tamm")
    inside = say("the bridge will hold for another forty years at the least.", "Mara Lind")
    assert pick_key_quotes([inside, whole], "Bridge", count=1) == (whole,)


def test_scraps_do_not_stand_beside_a_quote_that_says_something() -> None:
    whole = say("The bridge will hold for another forty years at the least.", "Ole Tamm")
    scrap = say("a sieve", "one welder", QuoteKind.PARTIAL)
    assert pick_key_quotes([whole, scrap], "Rain") == (whole,)
    assert pick_key_quotes([scrap], "Rain") == (scrap,)
