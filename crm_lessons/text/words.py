"""What a value is called on paper: tables are computed with English keys and shown in the reader's words."""

from __future__ import annotations

from collections.abc import Mapping

from crm_lessons.text.language import Text

SEGMENTS: dict[str, Text] = {
    "champions": Text(fr="champions", en="champions"),
    "loyal": Text(fr="fidèles", en="loyal"),
    "regular": Text(fr="réguliers", en="regular"),
    "recent": Text(fr="récents", en="recent"),
    "occasional": Text(fr="occasionnels", en="occasional"),
    "at_risk": Text(fr="à risque", en="at risk"),
    "dormant": Text(fr="dormants", en="dormant"),
    "no_rule": Text(fr="aucune règle", en="no rule"),
}

APPETENCE_CELLS: dict[str, Text] = {
    "offer": Text(fr="proposer", en="offer"),
    "adapt": Text(fr="adapter", en="adapt"),
    "arouse": Text(fr="intéresser", en="arouse interest"),
    "wait": Text(fr="attendre", en="wait"),
}

WORDS: dict[str, Mapping[str, Text]] = {"cell": APPETENCE_CELLS, "segment": SEGMENTS}
"""Column -> key -> its words."""


def value_words(column: object, value: str) -> Text | str:
    """Return the words for a value of a column; a value that the course does not know stays as it is."""
    return WORDS.get(str(column), {}).get(value, value)
