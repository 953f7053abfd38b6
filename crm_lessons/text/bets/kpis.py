"""The bets of chapter 6."""

from __future__ import annotations

from crm_lessons.text.bets.bet import AmountBet, Bet, ShareBet, WordBet, names
from crm_lessons.text.language import Text

BETS = (
    AmountBet("one_order", Text(fr="le coût d'une commande", en="the cost of one order")),
    WordBet(
        "best_list",
        Text(fr="le fichier dont le vrai taux est le plus haut", en="the list with the highest true rate"),
        words=names("A", "B", "C", "D", "E"),
    ),
    ShareBet(
        "winner_again",
        Text(
            fr="le taux de l'objet vainqueur, envoyé à dix mille autres",
            en="the rate of the winning line, sent to ten thousand others",
        ),
    ),
    WordBet(
        "most_profit",
        Text(fr="la campagne qui a laissé le plus", en="the campaign that left the most"),
        words=names("A", "B", "C", "D", "E"),
    ),
    Bet("caused_orders", Text(fr="les commandes causées, sur cent", en="the orders caused, of a hundred")),
    AmountBet("calls_to_all", Text(fr="ce que laissent 408 appels", en="what 408 calls leave")),
    ShareBet(
        "sms_on_the_same_mix", Text(fr="le taux du SMS, à public égal", en="the rate of the SMS, on the same audience")
    ),
    WordBet(
        "slope",
        Text(fr="le taux de réussite, d'un appel à cinq", en="the success rate, from one call to five"),
        words={"up": Text(fr="monte", en="rises"), "down": Text(fr="descend", en="falls")},
    ),
)
