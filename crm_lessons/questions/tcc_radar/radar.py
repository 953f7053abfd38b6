"""RADAR as a function: six rules in order, tried on customers whom nobody has seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import DEVELOP, RADAR, REACTIVATE
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.questions.tcc_radar.one_customer import strategy_of
from crm_lessons.text.language import Text

_USUAL = (0.15, 0.80)


def _customer(
    status: str, percent: tuple[int, int], *trends: str | None, limits: tuple[float, float] = _USUAL
) -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    """Return a case: a customer of this status, with a TCC between these percentages and one of these trends."""

    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        tcc = int(generator.integers(percent[0], percent[1] + 1)) / 100
        return status, tcc, trends[int(generator.integers(len(trends)))], *limits

    return arguments


def _developing_prospects(status: str, tcc: float, trend: str | None, low: float, high: float) -> str:
    """Treat a prospect as a customer who buys nothing."""
    return strategy_of("customer" if status == "prospect" else status, tcc, trend or "stable", low, high)


def _without_status(status: str, tcc: float, trend: str | None, low: float, high: float) -> str:  # noqa: ARG001
    return strategy_of("customer", tcc, trend or "stable", low, high)


def _against_percentages(status: str, tcc: float, trend: str | None, low: float, high: float) -> str:  # noqa: ARG001
    """Compare rates between 0 and 1 with 15 and 80."""
    return strategy_of(status, tcc / 100, trend, *_USUAL)


def _acquiring_formers(status: str, tcc: float, trend: str | None, low: float, high: float) -> str:
    return strategy_of("prospect" if status == "former" else status, tcc, trend, low, high)


def _without_trend(status: str, tcc: float, trend: str | None, low: float, high: float) -> str:  # noqa: ARG001
    return strategy_of(status, tcc, "stable", low, high)


def _falling_first(status: str, tcc: float, trend: str | None, low: float, high: float) -> str:
    return REACTIVATE if trend == "falling" else strategy_of(status, tcc, trend, low, high)


def _low_before_falling(status: str, tcc: float, trend: str | None, low: float, high: float) -> str:
    return DEVELOP if status == "customer" and tcc < low else strategy_of(status, tcc, trend, low, high)


def _fixed_thresholds(status: str, tcc: float, trend: str | None, low: float, high: float) -> str:  # noqa: ARG001
    return strategy_of(status, tcc, trend, *_USUAL)


def _other_side_of_the_line(status: str, tcc: float, trend: str | None, low: float, high: float) -> str:
    """Put who stands on a threshold below it."""
    return strategy_of(status, tcc - 0.001, trend, low, high)


def radar_by_hand(status: str, tcc: float, trend: str | None, low: float, high: float) -> str:
    """Apply the rules in another order of writing, in French without accents."""
    if status != "customer":
        return {"prospect": "Acquerir", "former": "Reactiver"}[status]
    if tcc < high and trend == "falling":
        return "Reactiver"
    return "Retenir" if tcc >= high else "Accompagner" if tcc >= low else "Developper"


QUESTION = Question(
    id="radar",
    kind=Kind.FUNCTION,
    points=4,
    aim=Text(
        fr="Écrire les règles une fois pour toutes, pour n'importe quel client.",
        en="Write the rules once and for all, for any customer.",
    ),
    expected=lambda data: strategy_of,
    returns=Kind.LABEL,
    vocabulary=RADAR,
    builds=("radar_strategies",),
    cases=(
        Case(Text(fr="un prospect", en="a prospect"), _customer("prospect", (0, 0), None)),
        Case(Text(fr="un ancien client", en="a former customer"), _customer("former", (0, 0), None)),
        Case(
            Text(fr="un client presque exclusif", en="a customer who is almost exclusive"),
            _customer("customer", (82, 97), "stable", "rising"),
        ),
        Case(
            Text(fr="un client presque exclusif, en baisse", en="a customer who is almost exclusive, falling"),
            _customer("customer", (82, 97), "falling"),
        ),
        Case(
            Text(fr="un client sous le seuil bas", en="a customer below the low threshold"),
            _customer("customer", (3, 13), "stable", "rising"),
        ),
        Case(
            Text(fr="un client sous le seuil bas, en baisse", en="a customer below the low threshold, falling"),
            _customer("customer", (3, 13), "falling"),
        ),
        Case(
            Text(fr="un client entre les deux seuils", en="a customer between the thresholds"),
            _customer("customer", (17, 78), "stable", "rising"),
        ),
        Case(
            Text(fr="un client entre les deux seuils, en baisse", en="a customer between the thresholds, falling"),
            _customer("customer", (17, 78), "falling"),
        ),
        Case(
            Text(fr="un client juste sur le seuil bas", en="a customer exactly on the low threshold"),
            _customer("customer", (15, 15), "stable"),
        ),
        Case(
            Text(fr="un client juste sur le seuil haut", en="a customer exactly on the high threshold"),
            _customer("customer", (80, 80), "stable"),
        ),
        Case(
            Text(fr="d'autres seuils", en="other thresholds"),
            _customer("customer", (20, 35), "stable", limits=(0.40, 0.60)),
        ),
    ),
    hints=(
        Text(
            fr="Six règles, dans l'ordre, c'est cinq `if …: return …`, et un `return` pour tous les autres. Laquelle"
            " vient en premier ?",
            en="Six rules, in order, are five `if …: return …`, and a `return` for everyone else. Which comes first?",
        ),
        Text(
            fr="Un `return` arrête la fonction : ce qui suit n'est lu que si aucune règle d'avant n'a tenu.",
            en="A `return` stops the function: what follows is read only if no rule before it held.",
        ),
        Text(
            fr='Commencez par la situation : `if status == "prospect": return …`. Le seuil haut vient ensuite : `if '
            "tcc >= high: return …`.",
            en='Begin with the status: `if status == "prospect": return …`. The high threshold is next: `if tcc >= '
            "high: return …`.",
        ),
    ),
    right=(lambda data, answer: radar_by_hand,),
    mistakes=(
        Mistake(
            "prospects_developed",
            fr="Votre fonction développe un prospect : elle regarde le TCC avant la situation.",
            en="Your function develops a prospect: it looks at TCC before status.",
            produces=lambda data: _developing_prospects,
            credit=0.75,
        ),
        Mistake(
            "status_forgotten",
            fr="Votre fonction ne regarde pas `status` : ni le prospect ni l'ancien client n'achètent, mais ils n'appellent pas la "
            "même stratégie.",
            en="Your function does not look at `status`: neither the prospect nor the former customer buys, but they do not call "
            "for the same strategy.",
            produces=lambda data: _without_status,
            credit=0.5,
        ),
        Mistake(
            "against_percentages",
            fr="Vous comparez des taux entre 0 et 1 à 15 et 80 : personne n'atteint le seuil haut. Servez-vous de `low` et de `high`.",
            en="You compare rates between 0 and 1 with 15 and 80: nobody reaches the high threshold. Use `low` and `high`.",
            produces=lambda data: _against_percentages,
        ),
        Mistake(
            "formers_acquired",
            fr="Votre fonction traite un ancien client comme un inconnu. Quelle stratégie lui revient ?",
            en="Your function treats a former customer as a stranger. Which strategy is theirs?",
            produces=lambda data: _acquiring_formers,
            credit=0.75,
        ),
        Mistake(
            "trend_forgotten",
            fr="Votre fonction ne regarde pas `trend` : qui achète de moins en moins y passe inaperçu.",
            en="Your function does not look at `trend`: those who buy less and less go unnoticed.",
            produces=lambda data: _without_trend,
            credit=0.5,
        ),
        Mistake(
            "falling_first",
            fr="Un client presque exclusif qui baisse est à retenir : la règle du seuil haut vient avant celle de la baisse.",
            en="A customer who is almost exclusive and falls is to be retained: the rule of the high threshold comes before that "
            "of falling purchases.",
            produces=lambda data: _falling_first,
            credit=0.75,
        ),
        Mistake(
            "low_before_falling",
            fr="Un petit client qui baisse est à réactiver : la règle de la baisse vient avant celle du seuil bas.",
            en="A small customer who falls is to be reactivated: the rule of falling purchases comes before that of the low "
            "threshold.",
            produces=lambda data: _low_before_falling,
            credit=0.75,
        ),
        Mistake(
            "fixed_thresholds",
            fr="Vos seuils sont écrits dans la fonction. Servez-vous de `low` et de `high`.",
            en="Your thresholds are written into the function. Use `low` and `high`.",
            produces=lambda data: _fixed_thresholds,
            credit=0.75,
        ),
        Mistake(
            "other_side_of_the_line",
            fr="Chez vous, un client juste *sur* un seuil est traité comme s'il était dessous. L'énoncé le met au-dessus : `>=` et `<`.",
            en="In your function a customer exactly *on* a threshold is treated as if below it. The question puts them above: `>=` "
            "and `<`.",
            produces=lambda data: _other_side_of_the_line,
            credit=0.75,
        ),
    ),
    praise=Text(
        fr="Chaque client y trouve sa stratégie, même sur la ligne. L'ordre des règles est devenu un choix que l'on peut relire.",
        en="Every customer finds a strategy there, even on the line. The order of the rules has become a choice that can be read.",
    ),
    look_again=Text(
        fr="Essayez-la à la main sur un prospect, un ancien client, et un client presque exclusif qui baisse.",
        en="Try it by hand on a prospect, a former customer, and a customer who is almost exclusive and falls.",
    ),
)
