"""The bets of chapter 3."""

from __future__ import annotations

from crm_lessons.text.bets.bet import Bet, WordBet
from crm_lessons.text.language import Text

BETS = (
    WordBet(
        "good_corner",
        Text(fr="le bon coin de la matrice de Fiocca", en="the good corner of Fiocca's matrix"),
        words={
            "top_left": Text(fr="en haut à gauche", en="top left"),
            "top_right": Text(fr="en haut à droite", en="top right"),
            "bottom_left": Text(fr="en bas à gauche", en="bottom left"),
            "bottom_right": Text(fr="en bas à droite", en="bottom right"),
        },
    ),
    Bet("well_placed", Text(fr="les clients bien placés partout", en="customers well placed everywhere")),
    WordBet(
        "best_score",
        Text(fr="le meilleur des deux scores", en="the better of the two scores"),
        words={
            "steady": Text(fr="régulier", en="steady"),
            "uneven": Text(fr="inégal", en="uneven"),
            "equal": Text(fr="égalité", en="equal"),
        },
    ),
    Bet("first_changes", Text(fr="les cas où P n'est plus premier", en="cases in which P is no longer first")),
    Bet(
        "moved", Text(fr="les clients qui changent de case sans bouger", en="customers who change cells without moving")
    ),
)
