"""Which verb of a sentence reports a quotation: not one of somebody else inside it, nor who only passes it on."""

import pytest

from tests.parse.quotes.test_speakers import quotes_of


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("Mara Quill told staff the lock was “a sieve,” three welders tell the Echo.", "Mara Quill", "told"),
        ("Mara Quill called the lock “a sieve,” a source said.", "Mara Quill", "called"),
        ("Mara Quill told an aide, “Close it,” prosecutors said.", "Mara Quill", "told"),
        ("Mara Quill thinks the lock is “a sieve,” a welder said.", "a welder", "said"),
        ("Mara Quill said that people who complain are “missing the point.”", "Mara Quill", "said"),
        ("Mara Quill said welders who promised quick repairs were “dreaming.”", "Mara Quill", "said"),
        ("Mara Quill said welders who say it is “rust” are right.", "welders", "say"),
        ("Mara Quill said she met welders who said it was “rust.”", "welders", "said"),
        ("Mara Quill said the man who called her was “rude.”", "Mara Quill", "said"),
        ("Mara Quill said people asking for a refund were “out of luck.”", "Mara Quill", "said"),
        ("Mara Quill said the port would respond “in kind.”", "Mara Quill", "said"),
        ("Mara Quill warned that the port would answer “like rust.”", "Mara Quill", "warned"),
        ("“It holds,” said Mara Quill, who called the rest “rust.”", "Mara Quill", "called"),
        ("The council protested over what it called “rust.”", "The council", "called"),
        ("Mara Quill expects “a crack.”", "Mara Quill", "expects"),
        ("Mara Quill labelled the lock “a sieve.”", "Mara Quill", "labelled"),
        ("Mara Quill was signalling that it “holds.”", "Mara Quill", "signalling"),
        ("“It leans,” the mayor interrupted.", "the mayor", "interrupted"),
        ("“It holds!” cried someone in the hall.", "someone", "cried"),
        ("The accused told us it was “a sieve.”", "The accused", "told"),
        ("The port's report, “Low Tide,” says the lock is “a sieve.”", "The port's report", "says"),
        ("“It holds,” said Abel.\n\nHer aide, Tom Tamm, nods. “It leans,” he said.", "Tom Tamm", "said"),
        ("The audit found “rust” in the lock.", "The audit", "found"),
        ("“It leaks,” carped Mara Quill.", "Mara Quill", "carped"),
        ("The Tide Herald understands that it is “close to a deal.”", "Tide Herald", "understands"),
        ("Tom Abel, a pilot, and Ada Brook said it “leaks.”", "Tom Abel and Ada Brook", "said"),
        ("Tom Abel, a pilot, left, and Ada Brook said it “leaks.”", "Ada Brook", "said"),
        ("“The rain, the geese,” Mara Quill lists.", "Mara Quill", "lists"),
        ("A clause in the contract forbids “any boat of any kind.”", "A clause", None),
        ("“It leaks!” the mayor winked.", "the mayor", "winked"),
        ("“It leaks,” huffed the mayor.", "the mayor", "huffed"),
        ("Mara Quill found the lock “too small for two boats”.", "Mara Quill", "found"),
        ("A pilot accused of theft spent “an hour at the wheel,” a clerk told the court.", "a clerk", "told"),
        ("The guide has been called “rusty” by at least one pilot.", "one pilot", "called"),
        ("Mara Quill would not say why, but allowed that it was “about rust.”", "Mara Quill", "allowed"),
        ("The council sent a letter that said, quote, “Go home.”", "a letter", "said"),
        ("“You saw it leak,” Ms. Quill put to him.", "Quill", "put"),
        ("The pilots got a note on Monday, and all it said was “go home.”", "a note", "said"),
        ("Mara Quill herself posted a picture with the words “Not much room.”", "Mara Quill", "posted"),
        ("A minute dated 4 May records that it was “rusty.”", "A minute", "records"),
        ("Mara Quill, for the port, submitted that it “holds.”", "Mara Quill", "submitted"),
        ("The council met Tom Abel and voiced its “deep concern.”", "The council", "voiced"),
        ("Residents of the quay, where the lock is planned, fear “a sieve.”", "Residents", "fear"),
        ("The port's “safe” lock, as the inquiry put it, is shut.", "the inquiry", "put"),
        ("Mara Quill said she had read the letter “with delight.”", "Mara Quill", "said"),
        ("The draft act provides that “no boat shall sail” there.", "The draft act", "provides"),
        ("The act stipulates that “no boat shall sail.”", "The act", "stipulates"),
        ("Mara Quill captioned the photo, “It holds.”", "Mara Quill", "captioned"),
        ("“It holds?” That was the reaction of Mara Quill.", "Mara Quill", "reaction"),
        ("“It holds?” That is how Mara Quill summed up the talks.", "Mara Quill", "summed up"),
        ("“It holds?” was Mara Quill's reaction.", "Mara Quill", "reaction"),
        ("Mara Quill's response? “No thanks.”", "Mara Quill", None),
        ("Video shows a man shouting “It holds.”", "a man", "shouting"),
        ("The clip shows Tom Abel telling welders to “go home.”", "Tom Abel", "telling"),
        ("Mara Quill played the tape. “It holds,” a voice can be heard saying.", "a voice", "saying"),
        ("“It holds,” Tom Abel is heard saying in the video.", "Tom Abel", "saying"),
    ],
)
def test_the_verb_that_reports_is_found(text: str, speaker: str, cue: str | None) -> None:
    assert (quotes_of(text)[-1].speaker, quotes_of(text)[-1].cue) == (speaker, cue)


def test_what_somebody_calls_so_is_not_said_by_the_subject_after_it() -> None:
    quotes = quotes_of("What Mara Quill calls “a lock,” welders call “a sieve.”")
    assert [(quote.speaker, quote.text) for quote in quotes] == [("Mara Quill", "a lock,"), ("welders", "a sieve.")]


def test_the_reporters_words_end_a_stretch_that_has_lost_its_mark() -> None:
    text = '"Locks are old, said Mara Quill, a welder in Erie. "They want paint."'
    (quote,) = quotes_of(text)
    assert [text[span.start : span.end] for span in quote.spans] == ["Locks are old,", "They want paint."]
    assert (quote.speaker, quote.cue) == ("Mara Quill", "said")


@pytest.mark.parametrize(
    ("words", "kind"),
    [("The lock works", "direct"), ("Steel died tonight", "direct"), ("The whole lock stank", "direct")],
)
def test_a_short_clause_is_known_by_its_verb(words: str, kind: str) -> None:
    (quote,) = quotes_of(f"“{words},” Mara Quill said.")
    assert quote.kind.value == kind


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("Mara Quill called the plan “a sieve,” per Tide Radio.", "Mara Quill", "called"),
        ("A note on the door promised “a long winter”, according to two welders.", "A note", "promised"),
        ("The plan is “a sieve,” according to Mara Quill.", "Mara Quill", "according to"),
        ("The council said the mills had agreed prices at “long lunches” in Tarn.", "The council", "said"),
        ("Mara Quill wished him “a dry pair of shoes”.", "Mara Quill", "wished"),
        ("Mara Quill compared the plan to “a sieve,” according to a report.", "a report", "according to"),
    ],
)
def test_who_passes_words_on_does_not_speak_them(text: str, speaker: str, cue: str) -> None:
    (quote,) = quotes_of(text)
    assert (quote.speaker, quote.cue) == (speaker, cue)
