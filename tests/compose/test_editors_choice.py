"""Which quotes of a whole article a briefing shows, where any editor would choose the same."""

import pytest

from briefings import sources
from briefings.compose import compose_briefing, compose_daily, compose_story, quotes_of
from briefings.model.article import Article
from briefings.model.briefing import StoredArticle
from briefings.model.library import SHARED
from briefings.parse import parse_article
from tests.compose.makers import NOW, ZONE, make_quote

SMALL_TALK = """Penn bridge will be closed, engineer says

May 3, 2027

The bridge at Penn will be closed from June 1, the chief engineer, Mara Quill, said on Monday.

"Good morning, I hope you all found coffee and a chair, because the one I had this morning was cold," Quill said.

The bridge "is rusted through and will not stand another winter, because nobody painted it in time," Quill said.

"I keep bees, and bees do not use roads, so I have slept as well as I ever have in my house," said Tom Abel, a farmer.

"Close it and Ostia has no way to the hospital, and nobody has told us who will pay," said Mayor Ada Brook.

A spokesman for the builders said: "The order to close the bridge passes over all that our welders have found."
"""

IN_THE_LEDE = """Ferry fares will rise, board says

May 3, 2027

"Sorry to keep you, the lift is broken and I had to take the stairs with all of these papers," the board's chair, Ada
Brook, told reporters.

"The fares have to rise because the boats are old," Brook said.

"My boys cross twice a day and I count each coin of it," said Mara Quill, a nurse.
"""

QUESTIONS = """Pilots accept offer

May 3, 2027

The pilots of Ostia ended their strike on Monday.

"We held out," said Mara Quill, who leads the pilots. "Nobody gave us a thing that we did not ask for twice."

"Did you ever think of going home in those nine long weeks at the gate?" a reporter asked.

"The harbour will keep to this offer to the letter," said Tom Abel, the harbour's manager.

"Who pays for nine weeks without a ship?" asked Ada Brook, the mayor.
"""

OLD_WORDS = """Norland dam to come down

May 3, 2027

The dam above Norland will come down this summer, the water board said on Monday.

In 1958 the dam's builder, Karl Penn, wrote: "This dam will stand for a thousand years and Norland will be dry."

"The dam is empty and the dam stays empty," said Ada Brook in 2016. The board did not answer her.

"We are taking the dam down while we still can choose the day," said Mara Quill, the board's chair.

"In 1958 they told my mother that she would never see the river again," said Tom Abel, whose farm lies below it.
"""

DENIED = """Vessel yard to keep its welders

May 3, 2027

The yard at Vessel will keep all of its welders, its owner said on Monday.

"Every welder who is here today is here next year," said Tom Abel, the owner.

He denied that he had called the welders "a crowd of sleepers whom any machine could replace before the summer."

"We will believe it when the summer is over," said Mara Quill of the welders' guild.
"""

THANKED = """Mayor of Ostia thanks pilots who brought 90 people ashore

May 3, 2027

The mayor of Ostia, Ada Brook, thanked two pilots on Monday who took 90 people off a burning ferry.

"Thank you for every one of the 90 people whom you brought home," Brook said.

"We had fuel for one more hour," said Mara Quill, one of the pilots.

"It was loud, and then it was very quiet," said Tom Abel, who was on board.

"I like the sea all the same," said his son, Karl Abel.
"""

SHORT_AND_UNNAMED = """Tide tables were wrong for a year, office admits

May 3, 2027

The tide office in Penn printed wrong tables for a year, it admitted on Monday.

Sailors called it "a joke". "Oops," one official said.

"We copied the tide of one year into the tables of the next, and nobody here looked up," said Ada Brook of the office.

"My boat sat on the mud for six hours that night, and it did not like it," said Tom Abel, a sailor.
"""


def _store(text: str) -> StoredArticle:
    return StoredArticle(1, SHARED, 0, NOW, 1, parse_article(sources.read(text, name="article.txt")))


@pytest.mark.parametrize(
    ("text", "shown", "first"),
    [
        pytest.param(SMALL_TALK, ("is rusted", "Close it", "The order"), "Close it", id="small talk"),
        pytest.param(IN_THE_LEDE, ("The fares", "My boys"), "The fares", id="small talk in the first paragraph"),
        pytest.param(QUESTIONS, ("We held", "The harbour", "Who pays"), "The harbour", id="a reporter's question"),
        pytest.param(OLD_WORDS, ("We are taking", "In 1958 they"), "We are taking", id="words of other years"),
        pytest.param(DENIED, ("Every welder", "We will believe"), "Every welder", id="words never said"),
        pytest.param(THANKED, ("Thank you", "We had", "It was loud"), "Thank you", id="thanks that are the news"),
        pytest.param(SHORT_AND_UNNAMED, ("We copied", "My boat"), "We copied", id="scraps and nobody"),
    ],
)
def test_what_an_editor_would_choose(text: str, shown: tuple[str, ...], first: str) -> None:
    stored = _store(text)
    quotes = compose_briefing(compose_story([stored], []), NOW, ZONE).story.quotes
    assert [quote.text[: len(words)] for quote, words in zip(quotes, shown, strict=True)] == list(shown)
    (story,) = compose_daily(NOW.date(), [stored], [], zone=ZONE, now=NOW).stories
    assert [quote.text[: len(first)] for quote in story.quotes] == [first]


def test_words_that_were_never_said_are_no_key_quote_even_alone() -> None:
    stored = _store('Mayor speaks\n\nMay 3, 2027\n\nAda Brook denied calling the pilots "a crowd of sleepers."\n')
    story = compose_story([stored], [])
    assert len(story.quotes) == 1
    assert compose_briefing(story, NOW, ZONE).story.quotes == ()


@pytest.mark.parametrize(
    ("sentence", "is_old"),
    [
        ('In 1958 Ada Brook wrote: "The tide will turn for all of us."', True),
        ('In a 1958 letter, Ada Brook wrote: "The tide will turn for all of us."', True),
        ('Twenty years ago Ada Brook said, "The tide will turn for all of us."', True),
        ('"The tide will turn for all of us," Ada Brook told the paper in 1958.', True),
        ('"The tide will turn," Ada Brook said in May 2011. "It turns for all of us."', True),
        ('"The tide will turn for all of us," said Ada Brook, who built the wall in 1958.', False),
        ('"The tide will turn for all of us," said Ada Brook, mayor in 1958.', False),
        ('"The tide will turn for all of us," Ada Brook said of the flood in 1958.', False),
        ('Of the 1958 flood, Ada Brook said, "The tide will turn for all of us."', False),
        ('"The tide will turn for all of us," Ada Brook said in April 2027.', False),
        ('"In 1958 the tide turned for all of us," Ada Brook said.', False),
        ('The wall fell in 1958. "The tide will turn for all of us," Ada Brook said.', False),
        ('"The tide will turn for all of us." In 1958 the wall fell, Ada Brook said.', False),
    ],
)
def test_when_a_quote_was_said_is_read_in_its_sentence(sentence: str, is_old: bool) -> None:
    quote, *_ = quotes_of(_store(f"Tide to turn\n\nMay 3, 2027\n\nThe tide is high at Penn.\n\n{sentence}\n"))
    assert quote.is_old is is_old


@pytest.mark.parametrize(
    ("paragraph", "frame"),
    [
        ('The wall stands. The bridge "is rusted," Ada Brook said. It is long.', "The bridge … Ada Brook said"),
        ('"We close," Ada Brook said. "It is over."\n\nRain fell.', "Ada Brook said"),
        ('"Is it over?" Ada Brook asked.', "Ada Brook asked"),
        ('"It is over." Ada Brook left, as she had said.', ""),
        ('"It is over."', ""),
        ('"Is it over?" she asked, and sat down.', "she asked, and sat down"),
    ],
)
def test_the_frame_of_a_quote_is_what_else_its_sentence_says(paragraph: str, frame: str) -> None:
    quote, *_ = quotes_of(_store(f"Tide to turn\n\nMay 3, 2027\n\nAda Brook spoke at Penn.\n\n{paragraph}\n"))
    assert quote.frame == frame


def test_a_quote_at_the_edge_of_its_article_has_a_frame() -> None:
    article = Article("x" * 600, quotes=(make_quote("x" * 90),))
    (quote,) = quotes_of(StoredArticle(1, SHARED, 0, NOW, 1, article))
    assert len(quote.frame) <= 600
