"""The bets of chapter 5."""

from __future__ import annotations

from crm_lessons.text.bets.bet import Bet, ShareBet, WordBet, names
from crm_lessons.text.language import Text

BETS = (
    Bet("denominator", Text(fr="30 sur combien, pour le TCC chez C1", en="30 out of how much, for the TCC at C1")),
    ShareBet("market_share", Text(fr="la part de marché de A", en="A's market share")),
    WordBet(
        "largest_reserve",
        Text(fr="le client à la plus grande réserve", en="the customer with the largest reserve"),
        words=names("C1", "C2", "C3", "C4", "C5"),
    ),
    Bet("entries", Text(fr="les entrées du dictionnaire", en="entries of the dictionary")),
    Bet("impossible", Text(fr="les réponses impossibles", en="impossible answers")),
)
