"""The bets of the primer."""

from __future__ import annotations

from crm_lessons.text.bets.bet import Bet, WordBet, names
from crm_lessons.text.language import Text

BETS = (
    WordBet(
        "is_it_four",
        Text(fr="ce que répond `quantity == 4`", en="what `quantity == 4` answers"),
        words=names("True", "False", "4"),
    ),
    Bet("busy_in_fes", Text(fr="les clients de Fès à plus de 5 commandes", en="customers of Fès with over 5 orders")),
    WordBet(
        "most_orders",
        Text(fr="qui commande le plus souvent", en="who orders most often"),
        words=names("101", "102", "104", "105"),
    ),
)
