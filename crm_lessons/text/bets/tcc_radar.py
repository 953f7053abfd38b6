"""The bets of chapter 5."""

from __future__ import annotations

from crm_lessons.text.bets.bet import YES_OR_NO, Bet, WordBet, names
from crm_lessons.text.language import Text

BETS = (
    Bet("denominator", Text(fr="30 sur combien, pour le TCC chez C1", en="30 out of how much, for the TCC at C1")),
    WordBet(
        "mean_is_share",
        Text(fr="la moyenne des TCC est la part de marché", en="the mean of the TCCs is the market share"),
        words=YES_OR_NO,
    ),
    WordBet(
        "largest_reserve",
        Text(fr="le client à la plus grande réserve", en="the customer with the largest reserve"),
        words=names("C1", "C2", "C3", "C4", "C5"),
    ),
    Bet("entries", Text(fr="les entrées du dictionnaire", en="entries of the dictionary")),
    Bet("impossible", Text(fr="les réponses impossibles", en="impossible answers")),
)
