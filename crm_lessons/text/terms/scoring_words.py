"""The words of scoring that answers are made of: what is asked of a score, and what an account buys."""

from __future__ import annotations

from crm_lessons.text.language import Text

SCORE_AIMS: dict[str, Text] = {
    "best_customer": Text(fr="définir un très bon client", en="define a very good customer"),
    "reactions": Text(fr="prévoir les réactions", en="foresee reactions"),
    "profitability": Text(fr="prévoir la rentabilité", en="foresee profitability"),
    "no_score": Text(fr="aucun score", en="no score"),
}
"""The three aims that the course gives to a score, and what lies outside of them."""

PURCHASE_TYPES: dict[str, Text] = {
    "strategic": Text(fr="stratégique", en="strategic"),
    "tactical": Text(fr="tactique", en="tactical"),
}
"""The T of FRAT, for a firm that sells to firms."""
