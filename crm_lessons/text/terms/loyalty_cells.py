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
"""What one customer of a cell is called."""

LOYALTY_GROUPS: dict[str, Text] = {
    "true friend": Text(fr="vrais amis", en="true friends"),
    "butterfly": Text(fr="papillons", en="butterflies"),
    "barnacle": Text(fr="bernacles", en="barnacles"),
    "stranger": Text(fr="étrangers", en="strangers"),
}
"""What all of them are called."""

CELL_OF: dict[tuple[bool, bool], str] = {
    (True, True): "true friend",
    (True, False): "butterfly",
    (False, True): "barnacle",
    (False, False): "stranger",
}
"""(high profit, long relationship) -> the cell."""
