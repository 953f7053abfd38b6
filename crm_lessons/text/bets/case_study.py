"""The bets of chapter 9."""

from __future__ import annotations

from crm_lessons.text.bets.bet import Bet, ShareBet, WordBet
from crm_lessons.text.language import Text

BETS = (
    Bet("buyers", Text(fr="les clients différents qui ont acheté", en="different customers who bought")),
    ShareBet("first_tenth", Text(fr="la part des 10 % premiers", en="share of the first 10%")),
    Bet(
        "still_first",
        Text(fr="les dix premiers par la marge, déjà grosses fiches", en="first ten by margin, already large records"),
    ),
    Bet("in_a", Text(fr="les clients en A, au chiffre d'affaires cumulé", en="customers in A, by cumulative revenue")),
    ShareBet(
        "left_at_list",
        Text(fr="l'écart de marge qui resterait aux prix du catalogue", en="gap of margins left at catalogue prices"),
    ),
    Bet("seem_to_pay", Text(fr="les campagnes de 2024 qui semblent se payer", en="campaigns of 2024 that seem to pay")),
    WordBet(
        "best_list",
        Text(fr="la liste qui a causé le plus, par dirham", en="list that caused most, per dirham"),
        words={name: Text(fr=name, en=name) for name in ("Karim", "Nadia", "Salma", "Youssef")},
    ),
)
