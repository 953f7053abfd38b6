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
    WordBet(
        "nearest",
        Text(fr="la source la plus proche de la vérité", en="the source closest to the truth"),
        words={
            "survey": Text(fr="enquête", en="survey"),
            "ratio": Text(fr="ratio", en="ratio"),
            "salesperson": Text(fr="vendeur", en="salesperson"),
        },
    ),
    Bet("entries", Text(fr="les entrées du dictionnaire", en="entries of the dictionary")),
    Bet(
        "doubtful",
        Text(fr="les comptes qui peuvent changer, à 20 % près", en="accounts that may change, give or take 20%"),
    ),
    Bet("impossible", Text(fr="les réponses impossibles", en="impossible answers")),
)
