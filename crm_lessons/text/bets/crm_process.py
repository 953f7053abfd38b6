"""The bets of chapter 1."""

from __future__ import annotations

from crm_lessons.text.bets.bet import Bet, ShareBet, WordBet
from crm_lessons.text.language import Text

BETS = (
    WordBet(
        "complaints",
        Text(fr="ce dont on se plaint le plus", en="what people complain about most"),
        words={"product": Text(fr="pompe", en="pump"), "paper": Text(fr="papier", en="paper")},
    ),
    Bet("customers", Text(fr="les clients derrière 539 fiches", en="customers behind 539 records")),
    ShareBet("really_new", Text(fr="les ventes de 2024 à de vrais nouveaux", en="sales of 2024 to the really new")),
    Bet("refused", Text(fr="les messages envoyés malgré un refus", en="messages sent in spite of a refusal")),
    WordBet(
        "thousand",
        Text(fr="le passage où mettre mille dirhams", en="the step for a thousand dirhams"),
        words={
            "prospect": Text(fr="prospects qualifiés", en="qualified prospects"),
            "first_purchase": Text(fr="premier achat", en="first purchase"),
            "repurchase": Text(fr="réachat", en="repurchase"),
            "advocate": Text(fr="ambassadeurs", en="advocates"),
        },
    ),
)
