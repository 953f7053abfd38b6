"""The bets of chapter 2."""

from __future__ import annotations

from crm_lessons.text.bets.bet import YES_OR_NO, Bet, ShareBet, WordBet
from crm_lessons.text.language import Text

BETS = (
    Bet("half", Text(fr="les clients qui font la moitié du total", en="customers who make half of the total")),
    ShareBet("top_share", Text(fr="la part des 20 % premiers du carnet", en="share of the order book's first 20%")),
    WordBet(
        "same_four",
        Text(fr="les mêmes quatre premiers par la marge", en="the same first four by margin"),
        words=YES_OR_NO,
    ),
    WordBet(
        "ends_at_the_top",
        Text(fr="la courbe de marge finit au plus haut", en="the margin curve ends at its highest"),
        words=YES_OR_NO,
    ),
    Bet(
        "cost_more",
        Text(fr="les clients qui coûtent plus qu'ils ne rapportent", en="customers who cost more than they bring in"),
    ),
    ShareBet("stay", Text(fr="les premiers de 2023 restés en haut", en="first of 2023 still at the top")),
)
