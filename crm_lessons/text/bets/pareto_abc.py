"""The bets of chapter 2."""

from __future__ import annotations

from crm_lessons.text.bets.bet import Bet, ShareBet
from crm_lessons.text.language import Text

BETS = (
    Bet("half", Text(fr="les clients qui font la moitié du total", en="customers who make half of the total")),
    ShareBet("top_share", Text(fr="la part des 20 % premiers du carnet", en="share of the order book's first 20%")),
    Bet(
        "still_first",
        Text(fr="les quatre premiers, encore premiers par la marge", en="first four, still first by margin"),
    ),
    Bet("bring_down", Text(fr="les clients qui font descendre la courbe", en="customers who bring the curve down")),
    Bet(
        "cost_more",
        Text(fr="les clients qui coûtent plus qu'ils ne rapportent", en="customers who cost more than they bring in"),
    ),
    ShareBet("stay", Text(fr="les premiers de 2023 restés en haut", en="first of 2023 still at the top")),
)
