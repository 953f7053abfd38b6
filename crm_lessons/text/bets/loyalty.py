"""The bets of chapter 8."""

from __future__ import annotations

from crm_lessons.text.bets.bet import YES_OR_NO, AmountBet, Bet, ShareBet, WordBet
from crm_lessons.text.language import Text

BETS = (
    ShareBet(
        "give_or_take", Text(fr="l'écart possible d'un taux de 141 réponses", en="how far 141 answers may be off")
    ),
    ShareBet("silent", Text(fr="les ennuis que personne n'a dits", en="troubles that nobody told")),
    AmountBet(
        "repair_worth", Text(fr="la marge que rapporte une réclamation réglée", en="margin brought in by a repair")
    ),
    Bet(
        "losing_rhythm",
        Text(fr="les messages par an où les dix entreprises perdent", en="messages a year at which all ten firms lose"),
    ),
    ShareBet("prefer_us", Text(fr="les bons acheteurs qui nous préfèrent", en="good buyers who prefer us")),
    WordBet(
        "card_pays", Text(fr="la carte gagne dès la première année", en="card pays in its first year"), words=YES_OR_NO
    ),
)
