"""The bets of chapter 7."""

from __future__ import annotations

from crm_lessons.text.bets.bet import AmountBet, Bet, ShareBet
from crm_lessons.text.language import Text

BETS = (
    ShareBet("a_year", Text(fr="l'attrition d'une année, à 2 % par mois", en="churn over a year, at 2% a month")),
    Bet("in_the_envelope", Text(fr="les clients encore là au mois 60", en="customers still there in month 60")),
    ShareBet("newcomers_back", Text(fr="les vrais nouveaux revenus en février", en="real newcomers back in February")),
    AmountBet(
        "worth", Text(fr="ce que valent les 500 dirhams annoncés", en="what the 500 dirhams announced are worth")
    ),
    ShareBet(
        "five_points",
        Text(fr="la valeur gagnée, de 90 à 95 % de rétention", en="value gained, from 90 to 95% of retention"),
    ),
)
