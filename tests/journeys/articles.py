"""Invented news for the journeys: talks over a dam, and a budget vote, as their readers would paste them."""

from datetime import UTC, datetime
from pathlib import Path

START = datetime(2027, 3, 1, 8, 0, tzinfo=UTC)

DAM_TALKS = """Veldora and Ostmark agree to talks on river dam

Feb. 26, 2027

Negotiators from Veldora and Ostmark will meet in Lindhaven on March 10, 2027 at 9 a.m. ET to discuss the dam on the \
Sarn river, both governments said on Friday.

The big picture: Farmers on both banks have waited two years for a deal on the water.

What they're saying: "We come with an open mind and a full notebook," said Mira Tollan, Veldora's water minister.

- "The river does not stop at the border," Ostmark envoy Per Hallgren said.
- "We have waited for two years, and we will not wait for a third one," said Jonas Verel, who heads the farmers' union.
- "A dam is a promise made of concrete," said Ada Brun, an engineer.
- "Nobody will leave the table early," Tollan said.
- "The maps are ready," Hallgren said.
- "The fish have no vote," Brun said.
"""

HARBOUR_VOTE = """Lindhaven council to vote on new harbour wall

Feb. 25, 2027

The city council of Lindhaven will vote on the new harbour wall on March 5, 2027.

"The old wall has had its last winter," said Odile Brandt, the mayor.
"""

SCHOOL_MEETING = """Tarn school board to meet over bus lines

Feb. 28, 2027

The school board of Tarn will meet on March 8, 2027 to discuss the bus lines.

"Every child rides a bus on Monday," said Willa Stern, who chairs the board.
"""


def write_seeds(folder: Path) -> Path:
    """A folder with the articles that the operator loads."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "dam.txt").write_text(DAM_TALKS, encoding="utf-8")
    (folder / "harbour.txt").write_text(HARBOUR_VOTE, encoding="utf-8")
    return folder
