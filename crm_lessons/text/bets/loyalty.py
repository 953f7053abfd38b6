"""The bets of chapter 8."""

from __future__ import annotations

from crm_lessons.text.bets.bet import YES_OR_NO, Bet, ShareBet, WordBet
from crm_lessons.text.language import Text

BETS = (
    Bet("half", Text(fr="les clients qui font la moitié des ventes", en="customers who make half of the sales")),
    ShareBet("first_tenth", Text(fr="la part de la première classe", en="share of the first class")),
    WordBet(
        "eighty_early",
        Text(fr="80 % des ventes avant la moitié des clients", en="80% of the sales before half of the customers"),
        words=YES_OR_NO,
    ),
)
