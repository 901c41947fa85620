"""Which verb of a sentence reports a quotation: not one of somebody else inside it, nor who only passes it on."""

import pytest

from tests.parse.test_speakers import quotes_of


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
        ("Video shows a man shouting “It holds.”", "a man", "shouting"),
        ("The clip shows Tom Abel telling welders to “go home.”", "Tom Abel", "telling"),
        ("Mara Quill played the tape. “It holds,” a voice can be heard saying.", "a voice", "saying"),
        ("“It holds,” Tom Abel is heard saying in the video.", "Tom Abel", "saying"),
    ],
)
def test_the_verb_that_reports_is_found(text: str, speaker: str, cue: str) -> None:
    assert (quotes_of(text)[-1].speaker, quotes_of(text)[-1].cue) == (speaker, cue)
