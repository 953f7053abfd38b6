"""The bets of chapter 4."""

from __future__ import annotations

from crm_lessons.text.bets.bet import AmountBet, Bet, ShareBet
from crm_lessons.text.language import Text

BETS = (
    Bet("same_rank", Text(fr="les clients qui gardent leur rang", en="customers who keep their rank")),
    Bet("champions", Text(fr="les champions, règles échangées", en="champions, with the rules swapped")),
    ShareBet("best_group", Text(fr="la part du groupe 5 qui commande", en="share of group 5 who order")),
    ShareBet("leaking", Text(fr="la part du groupe 5, avec fuite", en="share of group 5, with the leak")),
    Bet(
        "best_uplift",
        Text(
            fr="l'effet chez les plus fréquents, tous canaux, en points",
            en="uplift among the most frequent, all channels, in points",
        ),
    ),
    AmountBet("caused", Text(fr="ce que la lettre a causé", en="what the letter caused")),
)
