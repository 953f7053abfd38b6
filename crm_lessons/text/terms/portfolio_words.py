"""The words of portfolio analysis that an answer of chapter 2 is made of."""

from __future__ import annotations

from crm_lessons.text.language import Text

PORTFOLIO_WORDS: dict[str, Text] = {
    "criterion": Text(fr="critère", en="criterion"),
    "univariate": Text(fr="univariée", en="univariate"),
    "order_of_magnitude": Text(fr="ordre de grandeur", en="order of magnitude"),
    "conversely": Text(fr="inversement", en="conversely"),
    "plan": Text(fr="plan réaliste", en="realistic plan"),
    "profitability": Text(fr="rentabilité", en="profitability"),
}
"""What a portfolio analysis is made of: what it ranks by, how, how exactly, and what for."""
