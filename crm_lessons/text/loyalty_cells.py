"""The four cells of Reinartz and Kumar (2002): how profitable a customer is, by how long the relationship has lasted.

The course's drawing gives its axes other names ("potential profits", "discounted and cumulated value") which disagree
with its own cells; these are the original ones.
"""

from __future__ import annotations

from crm_lessons.text.language import Text

LOYALTY_CELLS: dict[str, Text] = {
    "true friend": Text(fr="vrai ami", en="true friend"),
    "butterfly": Text(fr="papillon", en="butterfly"),
    "barnacle": Text(fr="bernacle", en="barnacle"),
    "stranger": Text(fr="étranger", en="stranger"),
}

CELL_OF: dict[tuple[bool, bool], str] = {
    (True, True): "true friend",
    (True, False): "butterfly",
    (False, True): "barnacle",
    (False, False): "stranger",
}
"""(high profit, long relationship) -> the cell."""
