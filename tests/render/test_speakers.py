"""How a speaker is named under a quote."""

import pytest

from briefings.model.article import QuoteKind
from briefings.model.briefing import QuoteLine, SourceRef
from briefings.render.words import write


@pytest.mark.parametrize(
    ("speaker", "role", "shown"),
    [
        ("Mara Lind", "Sen.", "Sen. **Mara Lind**"),
        ("Mara Lind", "former state Rep.", "former state Rep. **Mara Lind**"),
        ("Lind", "President", "President **Lind**"),
        ("Mara Lind", "Mayor", "**Mara Lind**, Mayor"),
        ("Mara Lind", "engineer at the Quay Co.", "**Mara Lind**, engineer at the Quay Co."),
        ("Mara Lind", None, "**Mara Lind**"),
        (None, None, "speaker not named"),
    ],
)
def test_a_title_stands_before_the_name_and_what_else_somebody_is_behind_it(
    speaker: str | None, role: str | None, shown: str
) -> None:
    source = SourceRef(1, "Headline", None, None, None)
    quote = QuoteLine("It holds.", speaker, role, "said", QuoteKind.DIRECT, source, ((0, 9),))
    assert write("speaker", quote=quote) == shown
