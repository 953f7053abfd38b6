"""The bets of chapter 4."""

from __future__ import annotations

from crm_lessons.text.bets.bet import Bet, ShareBet
from crm_lessons.text.language import Text

BETS = (
    Bet("same_rank", Text(fr="les clients qui gardent leur rang", en="customers who keep their rank")),
    Bet("champions", Text(fr="les champions, règles échangées", en="champions, with the rules swapped")),
    ShareBet("best_group", Text(fr="le taux du groupe 5", en="rate of group 5")),
    ShareBet("leaking", Text(fr="le taux du groupe 5, avec fuite", en="rate of group 5, with the leak")),
    Bet("apart", Text(fr="les mesures qui séparent les deux clients", en="measures that tell the two customers apart")),
)
