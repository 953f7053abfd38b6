"""The bets of chapter 2."""

from __future__ import annotations

from crm_lessons.text.bets.bet import AmountBet, Bet, ShareBet
from crm_lessons.text.language import Text

BETS = (
    Bet("half", Text(fr="les clients qui font la moitié du total", en="customers who make half of the total")),
    ShareBet(
        "clones",
        Text(fr="la part des 20 % premiers de clients identiques", en="share of identical customers' first 20%"),
    ),
    Bet(
        "still_first",
        Text(
            fr="les quatre premiers, encore premiers par la contribution", en="first four, still first by contribution"
        ),
    ),
    Bet("bring_down", Text(fr="les clients qui font descendre la courbe", en="customers who bring the curve down")),
    ShareBet("stay", Text(fr="la classe A de 2023 encore en A", en="class A of 2023 still in A")),
    AmountBet("visits", Text(fr="la marge qu'ajoutent quarante visites", en="margin added by forty visits")),
)
