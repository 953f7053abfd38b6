"""The bets of chapter 1."""

from __future__ import annotations

from crm_lessons.text.bets.bet import Bet, WordBet
from crm_lessons.text.language import Text

BETS = (
    WordBet(
        "complaints",
        Text(fr="ce dont on se plaint le plus", en="what people complain about most"),
        words={"product": Text(fr="pompe", en="pump"), "paper": Text(fr="papier", en="paper")},
    ),
    WordBet(
        "narrowest",
        Text(fr="le passage le plus étroit de l'échelle", en="the narrowest step of the ladder"),
        words={
            "prospect": Text(fr="prospects qualifiés", en="qualified prospects"),
            "first_purchase": Text(fr="premier achat", en="first purchase"),
            "repurchase": Text(fr="réachat", en="repurchase"),
            "advocate": Text(fr="ambassadeurs", en="advocates"),
        },
    ),
    Bet("customers", Text(fr="les clients derrière 539 fiches", en="customers behind 539 records")),
    Bet("refused", Text(fr="les messages envoyés malgré un refus", en="messages sent in spite of a refusal")),
)
