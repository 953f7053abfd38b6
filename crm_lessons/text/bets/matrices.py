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
    Bet("same_mark", Text(fr="sur cent comptes, ceux notés pareil", en="of a hundred accounts, those marked alike")),
    Bet(
        "times",
        Text(fr="par combien leurs ventes sont multipliées", en="by how much their sales are multiplied"),
    ),
    Bet("best_rhythm", Text(fr="les visites par an qui laissent le plus", en="the visits a year that leave most")),
)
