"""Quotes as a reader counts them: which words are quotes, which stretches are one, and what each says of itself."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.model.article import Block, BlockKind, Quote, QuoteKind, RawArticle, SourceFormat
from briefings.parse import parse_article
from briefings.parse.page.layout import find_blocks
from briefings.parse.quotes.find import find_quotes
from briefings.parse.quotes.story import Story
from briefings.sources import read

BRIDGE = """
Port Callum to close its old bridge in May

The Callum Bridge Office will close the old bridge on May 3, an office spokesperson confirmed Monday.

Why it matters: Some 9,000 people cross it every day.

  • Office engineers have called the deck "a sieve" and want it gone.
  • Sheriff Mara Quill said on Sunday that she would post guards.

What they're saying: The office's "patience with rust is finished: Use the ferry or walk. The river waits for nobody," \
the spokesperson said in a statement.

  • "We will reopen in the fall," the spokesperson added.
  • "Until then the ferry is free. Bring a book."

The other side: "Nobody asked us," said Tom Abel, a baker on Quay Street. "I sell bread. I do not sell ferry tickets."

Between the lines: Quill grew up beside the bridge. "I learned to swim under it," she told the Callum Echo.

Go deeper: Why the "temporary" bridge lasted a century
"""


def quotes_of(text: str) -> tuple[Quote, ...]:
    return find_quotes(Story(text, find_blocks(RawArticle(text))))


def test_a_briefing_gives_its_quotes_with_their_speakers() -> None:
    found = [(quote.text, quote.speaker, quote.role, quote.cue, quote.kind) for quote in quotes_of(BRIDGE)]
    direct, partial = QuoteKind.DIRECT, QuoteKind.PARTIAL
    office = "an office spokesperson"
    assert found == [
        ("a sieve", "Office engineers", None, "called", partial),
        (
            "patience with rust is finished: Use the ferry or walk. The river waits for nobody,",
            office,
            None,
            "said",
            direct,
        ),
        ("We will reopen in the fall,", office, None, "added", direct),
        ("Until then the ferry is free. Bring a book.", office, None, None, direct),
        (
            "Nobody asked us, I sell bread. I do not sell ferry tickets.",
            "Tom Abel",
            "baker on Quay Street",
            "said",
            direct,
        ),
        ("I learned to swim under it,", "Mara Quill", "Sheriff", "told", direct),
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“It holds,” she said. “It will.”", 1),
        ("“The bridge,” she said, “will hold.”", 1),
        ("She said the bridge “holds” and would hold “for ever.”", 1),
        ("“It holds,” she said. She laughed. “It will.”", 2),
        ("“It holds,” she said. “It will,” she added.", 2),
        ("She insisted that it ‘holds’ but conceded that it ‘may not for ever’.", 2),
        ("“It holds,” she said.\n\n“It will.”", 2),
        ("“It holds.\n\n“It will,” she said.", 1),
        ("‘It holds.\n\n‘It will,’ she said.", 1),
        ("“It holds,” she said. “It will.” She also warned that it “may lean.”", 2),
        ("“It holds,” she said in a letter. Asked again, she shook her head: “It will.”", 2),
    ],
)
def test_one_act_of_speech_is_one_quote(text: str, count: int) -> None:
    assert len(quotes_of(text)) == count


def test_who_said_and_added_is_quoted_twice() -> None:
    found = quotes_of("“It is for a pier,” said Mara Quill, and added: “We will not touch the boats.”")
    assert [(quote.cue, quote.speaker) for quote in found] == [("said", "Mara Quill"), ("added", "Mara Quill")]


@pytest.mark.parametrize(
    "text",
    [
        'Her latest novel, "Low Tide," is out.',
        'The talk was titled "Trust Is a Balance Sheet."',
        'He said so on Channel Four’s "Morning Bell."',
        'Idris "Sparky" Howells will play.',
        "The so-called 'freedom caucus' met.",
        'The county has a "rainy day" fund.',
        'The choir sang "Amazing Tide."',
        '"An Evening on the Quay." 7:30 p.m., Town Hall.',
        'This release contains "tidal statements" within the meaning of the Port Act.',
        "Diary\n\n- Tue 18 January, 18:30: Mara Quill launches ‘Peat’, Abel's Bookshop, Quay",
        'Look out for words such as "hopes" or "might" in the leaflet.',
        'Mara Quill, a teacher, laughed at the word "bridge."',
        'Its old motto, "Hold on", is still on the mugs.',
        'POSTPONED: "Rust", the one-woman show by Mara Quill.',
        'FRI 18 - Film: "The Last Rivet", with a talk by its director.',
        '"Rust, but slower" is a trademark of the port.',
        'The bridge leaned at noon. The "quiet hour" of the quay ended then.',
        'Mara Quill told the television program "Morning Bell."',
        'It stands in a "tide area," which is defined as wet.',
        'It crossed what has been described as a "sieve" on Monday.',
        'A group in "We are the bridge" T-shirts left.',
        'Words such as "hopes," "trusts" and "will" identify statements.',
        'Terms including "may," "might," or "should" mark forecasts.',
    ],
)
def test_words_that_nobody_says_are_no_quote(text: str) -> None:
    assert quotes_of(text) == ()


def test_words_whose_report_ends_the_sentence_are_quotes() -> None:
    found = quotes_of("“Bridge people” are “not out to float,” Mara Quill said.")
    assert [(quote.text, quote.speaker) for quote in found] == [("Bridge people not out to float,", "Mara Quill")]


def test_what_somebody_calls_a_thing_is_a_quote_even_if_nobody_knows_who() -> None:
    (quote,) = quotes_of("The rain fell. It led to a call for calm, and some to call the bridge “very flexible” again.")
    assert quote.text == "very flexible"


def test_a_nickname_that_somebody_uses_is_a_quote() -> None:
    assert [quote.speaker for quote in quotes_of("Mara Quill called him “Sparky.”")] == ["Mara Quill"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“It holds,” she said.", QuoteKind.DIRECT),
        ("She said that “an orchard never reads its post.”", QuoteKind.DIRECT),
        ("“Bring sandwiches,” she said.", QuoteKind.DIRECT),
        ("“Too little, too late,” she said.", QuoteKind.PARTIAL),
        ("“A cold one,” she said.", QuoteKind.PARTIAL),
        ("“Not yet.” She laughed.", QuoteKind.PARTIAL),
        ("“Rust holds everything,” she said.", QuoteKind.DIRECT),
        ("“Every day costs us a train,” she said.", QuoteKind.DIRECT),
        ("She said that “the wells in question were failing long before”.", QuoteKind.DIRECT),
        ("She put up a sign that read “Hold the rail.”", QuoteKind.DIRECT),
        ("They broke into a chant of “Turn it off.”", QuoteKind.DIRECT),
        ("She said that “there is no bridge.”", QuoteKind.DIRECT),
        ("She said it was “a bridge made of rust.”", QuoteKind.PARTIAL),
        ("They paid what she termed “our rust rate.”", QuoteKind.PARTIAL),
        ("“The bridge,” she said, “would like a word.”", QuoteKind.DIRECT),
        ("She would cross it, she said, “and then I'm going to burn it.”", QuoteKind.DIRECT),
        ("A sign at the bridge read: “Boats in the yard. Bring your own oar.”", QuoteKind.DIRECT),
        ("Her advice is “leave it in the rain.”", QuoteKind.DIRECT),
        ("The bridge is “cold steel in the rain,” she said.", QuoteKind.PARTIAL),
        ("She said that “the door to the bridge remains open.”", QuoteKind.DIRECT),
        ("She called it “a fence with a cow painted on it.”", QuoteKind.PARTIAL),
        ("She called it “a sieve.”", QuoteKind.PARTIAL),
        ("She said it was “not one bit of rust.”", QuoteKind.PARTIAL),
        ("She described it as “a bridge with a sieve attached.”", QuoteKind.PARTIAL),
        ("“Bring a book,” she said.", QuoteKind.DIRECT),
        ("She said the bridge “has been holding for years.”", QuoteKind.PARTIAL),
        ("She said it was “tired, cold and rusty.”", QuoteKind.PARTIAL),
        ("She gave them “an hour we never had.”", QuoteKind.PARTIAL),
        ("“Every tide counts,” she said.", QuoteKind.DIRECT),
        ("“This toll hurts pilots,” she said.", QuoteKind.DIRECT),
        ("“Our ferries sail at dawn,” she said.", QuoteKind.DIRECT),
        ("“This housing crisis,” she said.", QuoteKind.PARTIAL),
        ("“Our sports team at the quay,” she said.", QuoteKind.PARTIAL),
    ],
)
def test_a_clause_is_direct_and_a_fragment_partial(text: str, kind: QuoteKind) -> None:
    assert [quote.kind for quote in quotes_of(text)] == [kind]


def test_a_headline_gives_a_quote_of_its_own() -> None:
    found = quotes_of("Quill calls bridge “a sieve”\n\n“It is a sieve,” Mara Quill said.")
    assert [quote.text for quote in found] == ["a sieve", "It is a sieve,"]
    assert {quote.speaker for quote in found} == {"Mara Quill"}


@pytest.mark.parametrize(
    ("headline", "count"),
    [
        ("Port to build a ‘quiet pier’", 0),
        ("Port to build a ‘bridge of bridges’", 1),
        ("‘The bridge holds’: engineer reopens the quay", 1),
    ],
)
def test_a_headline_quotes_only_what_the_story_tells_as_speech(headline: str, count: int) -> None:
    text = f"{headline}\n\nMara Quill promised the quay a “bridge of bridges.”"
    blocks = find_blocks(RawArticle(text))
    found = find_quotes(Story(text, (replace(blocks[0], kind=BlockKind.HEADING, level=1), *blocks[1:])))
    assert len([quote for quote in found if quote.spans[0].start < len(headline)]) == count


def test_a_block_quotation_is_said_by_the_one_who_signs_it() -> None:
    text = "It holds. It always did.\n— Mara Quill, lead engineer"
    (quote,) = find_quotes(Story(text, (Block(BlockKind.QUOTE, 0, len(text)),)))
    assert (quote.text, quote.speaker, quote.role) == ("It holds. It always did.", "Mara Quill", "lead engineer")


@pytest.mark.parametrize(
    "signature",
    ["— Mara Quill, bridge engineer, Port Callum", "— Mara Quill (@maraquill) June 9, 2021", "Mara Quill, 3 November"],
)
def test_a_block_quotation_is_said_by_the_one_who_signs_below_it(signature: str) -> None:
    text = f"Go and look at it.\n\nIt holds. It always did.\n\n{signature}"
    first, second, third = find_blocks(RawArticle(text))
    (quote,) = find_quotes(Story(text, (first, replace(second, kind=BlockKind.QUOTE), third)))
    assert (quote.text, quote.speaker) == ("It holds. It always did.", "Mara Quill")


def test_an_account_signs_its_post_whatever_its_name_looks_like() -> None:
    text = "Tom Abel came.\n\nIt holds.\n\n— Met Quay (@metquay) June 9, 2021"
    first, second, third = find_blocks(RawArticle(text))
    (quote,) = find_quotes(Story(text, (first, replace(second, kind=BlockKind.QUOTE), third)))
    assert (quote.text, quote.speaker) == ("It holds.", "Met Quay")


def test_a_paragraph_of_speech_alone_is_signed_below_it() -> None:
    (quote,) = quotes_of("“It holds.”\n\nMara Quill, engineer\n\nThe port was quiet.")
    assert (quote.text, quote.speaker, quote.role) == ("It holds.", "Mara Quill", "engineer")


def test_a_block_that_only_signs_a_block_quotation_is_none() -> None:
    text = "It holds. It always did.\n\nMara Quill, head of the bridge office, in a note to staff"
    blocks = tuple(replace(block, kind=BlockKind.QUOTE) for block in find_blocks(RawArticle(text)))
    (quote,) = find_quotes(Story(text, blocks))
    assert (quote.text, quote.speaker) == ("It holds. It always did.", "Mara Quill")


@given(
    st.one_of(
        st.text(max_size=120), st.text(alphabet=st.sampled_from(list("“”\"'‘’ .,:;-—()AnnheSaid said\n")), max_size=160)
    )
)
def test_any_text_gives_quotes_that_are_in_it(text: str) -> None:
    for quote in quotes_of(text):
        assert quote.text == " ".join(text[span.start : span.end] for span in quote.spans)
        assert all(0 <= span.start < span.end <= len(text) for span in quote.spans)
    assert quotes_of(text) == quotes_of(text)


def test_marks_in_a_signed_block_quotation_are_those_of_its_words() -> None:
    page = '# The mill\n\n> He puts "wet" on each page. I am fond of him.\n>\n> — Ada Brook, miller, Penn\n'
    [quote] = parse_article(read(page, format=SourceFormat.MARKDOWN)).quotes
    assert (quote.text, quote.speaker) == ('He puts "wet" on each page. I am fond of him.', "Ada Brook")


def test_a_reason_with_its_own_subject_is_direct() -> None:
    text = "Jan. 15, 2027\n\nNews of boats\n\nThey are back, said Ada Brook, “because that is where they belong”."
    (quote,) = parse_article(RawArticle(text)).quotes
    assert quote.kind.value == "direct"


@pytest.mark.parametrize("heading", ["‘I have moved the boats twice’", "‘Moved the boats’"])
def test_words_of_the_story_in_a_heading_are_said_by_who_says_them_there(heading: str) -> None:
    story = "Welder Mara Quill came by. “I have moved the boats twice and they blame me,” she said."
    found = quotes_of(f"Tide rises\n\nPilots were sent from Penn, Tom Abel said.\n\n## {heading}\n\n{story}")[0]
    assert (found.speaker, found.role, found.cue) == ("Mara Quill", "Welder", None)


def test_a_court_is_told_what_a_headline_quotes() -> None:
    assert [quote.text for quote in quotes_of("Welder “had no idea” of leak, court told\n\nIt rained in Penn.")] == [
        "had no idea"
    ]


def test_the_grade_of_a_share_is_no_quote() -> None:
    text = "Quill Securities called it “a full plate”, and kept its ‘buy’ rating on the stock."
    assert [quote.text for quote in quotes_of(text)] == ["a full plate"]
    assert not quotes_of("Ada Brook, an analyst, raised her rating to “buy” from “hold”.")


def test_a_noun_with_a_clause_of_its_own_behind_of_is_partial() -> None:
    assert quotes_of("Mara Quill spoke of “a clear answer to a tide that nobody saw”.")[0].kind is QuoteKind.PARTIAL
    assert quotes_of("Mara Quill warned of “a tide was known by all”.")[0].kind is QuoteKind.DIRECT


@pytest.mark.parametrize(
    ("below", "speaker"),
    [
        ("Welder Mara Quill was on the quay.", "Mara Quill"),
        ("It rained in Penn. “We shut it,” said Mara Quill.", "Mara Quill"),
        ("It rained in Penn.", "Tom Abel"),
    ],
)
def test_a_heading_inside_the_story_is_said_by_who_is_below_it(below: str, speaker: str) -> None:
    text = f"Tide rises\n\nPilots were sent, Tom Abel said.\n\n## ‘The bridge is shut for good’\n\n{below}"
    assert quotes_of(text)[0].speaker == speaker


def test_an_order_about_what_is_yours_is_direct() -> None:
    assert quotes_of("The pilots got a note, and all it said was “hold your boats”.")[0].kind is QuoteKind.DIRECT
