"""The bets of chapter 10."""

from __future__ import annotations

from crm_lessons.text.bets.bet import AmountBet, Bet, ShareBet, WordBet
from crm_lessons.text.language import Text

BETS = (
    ShareBet(
        "gone",
        Text(fr="la part des silencieux partis pour de bon", en="the share of the silent who have left for good"),
    ),
    ShareBet("persuadable", Text(fr="la part des clients influençables", en="the share of persuadable customers")),
    AmountBet("caused", Text(fr="ce que la lettre a causé", en="what the letter caused")),
    Bet("a_group", Text(fr="les clients par groupe, pour voir 10 points", en="customers a group, to see 10 points")),
    WordBet(
        "rfm",
        Text(fr="ce que la règle du RFM gagne du possible", en="what the RFM rule earns of the possible gain"),
        words={
            "nothing": Text(fr="rien", en="nothing"),
            "some": Text(fr="un peu", en="some"),
            "half": Text(fr="la moitié", en="half"),
        },
    ),
    ShareBet(
        "false_alarms",
        Text(fr="les fausses victoires, regardées chaque lundi", en="false victories, when one looks every Monday"),
    ),
)
