"""How many messages does it take to decide? The reader moves the size of a trial, and sees its interval narrow."""

from __future__ import annotations

import math

from crm_lessons.methods.estimate import Estimate
from crm_lessons.methods.kpis.rate_intervals import rate_interval
from crm_lessons.methods.quantities import rate_above_zero
from crm_lessons.plots.kpis.trial_size import CLAIMS, PAYS_FROM, SIZES, plot_trial_size
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text
from crm_lessons.widgets.controls import PERCENT, Number
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task

_OPENS_AT = 300
_Z = 1.96
_RATES = (1.0, 8.0, 0.1)
"""The rates on the slider, in per cent: from, to, in steps of."""


def trial_lab(rate: float, break_even: float) -> HeldFigure:
    """Return a trial whose size and rate one drags, with the interval that narrows as it grows.

    rate: the response rate on which it opens; break_even: the rate from which the campaign pays; both between 0 and 1.

    Raises InputError when one of them is no rate above 0.
    """
    shown, pays = rate_above_zero(rate, "rate"), rate_above_zero(break_even, "break_even")
    low, high, step = _RATES
    return HeldFigure(
        "trial",
        {
            "size": Number(_SIZE, _OPENS_AT, SIZES[0], SIZES[-1], SIZES[1] - SIZES[0]),
            "response": Number(_RATE, round(100 * shown, 1), low, high, step, PERCENT, decimals=1),
        },
        _SENTENCE,
        lambda axes, size, response: plot_trial_size(response / 100, pays, int(size), axes),
        lambda size, response: _in_words(int(size), _measured(response / 100, int(size)), pays),
        data={"pays": pays, "sizes": list(SIZES)},
        says=_SAYS,
        task=_task(shown, pays),
    )


def _measured(rate: float, size: int) -> Estimate:
    return rate_interval(round(rate * size), size)


def _task(rate: float, pays: float) -> Task | None:
    """Ask for the smallest trial from which on every interval is clear of break-even."""
    inside = [_measured(rate, size).holds(pays) for size in SIZES]
    if inside[-1] or not inside[0]:
        return None
    first = SIZES[len(inside) - inside[::-1].index(True)]
    one_error = rate * (1 - rate) / (rate - pays) ** 2
    return Task(
        _QUESTION,
        first,
        tolerance=0,
        mistakes=(
            Foreseen(SIZES[SIZES.index(first) - 1], _ONE_STEP),
            Foreseen(_in_hundreds(_Z**2 * one_error), _SCHOOLBOOK),
            Foreseen(_in_hundreds(one_error), _ONE_ERROR),
        ),
        right=_RIGHT,
        look_again=_LOOK,
    )


def _in_hundreds(size: float) -> int:
    """Return the first size on the slider from there on."""
    return 100 * math.ceil(size / 100)


def _in_words(size: int, measured: Estimate, pays: float) -> Text:
    said = _UNDECIDED if measured.holds(pays) else _PAYS if measured.low > pays else _PAYS_NOT
    return _WORDS.format(
        n=number_text(size),
        answers=number_text(round(measured.value * size)),
        rate=share_text(measured.value),
        low=share_text(measured.low),
        high=share_text(measured.high),
        said=said,
        pays=share_text(pays),
    )


_SENTENCE = Text(
    fr="L'essai compte {size} messages, et l'on y observe un taux de {response}.",
    en="The trial has {size} messages, and shows a rate of {response}.",
)
_SIZE = Text(fr="Messages de l'essai", en="Messages of the trial")
_RATE = Text(fr="Taux observé", en="Rate observed")
_WORDS = Text(
    fr="{n} messages, {answers} réponses : {rate}, entre {low} et {high}.\nPoint mort : {pays}. {said}",
    en="{n} messages, {answers} responses: {rate}, between {low} and {high}.\nBreak-even: {pays}. {said}",
)
_UNDECIDED = Text(fr="Il est dans l'intervalle : indécidable.", en="It is inside the interval: undecidable.")
_PAYS = Text(fr="Tout l'intervalle est au-dessus : la campagne se paie.", en="All of the interval is above: it pays.")
_PAYS_NOT = Text(
    fr="Tout l'intervalle est au-dessous : la campagne ne se paie pas.",
    en="All of the interval is below: it does not pay.",
)
_QUESTION = Text(
    fr="Sans toucher au taux, à partir de combien de messages (de 100 en 100) le point mort sort-il de l'intervalle pour de bon ?",
    en="Leaving the rate alone, from how many messages on (in steps of 100) does break-even stay outside the interval?",
)
_ONE_STEP = Text(
    fr="Un cran trop bas : le point mort est encore dans l'intervalle.",
    en="One step too low: break-even is still inside.",
)
_SCHOOLBOOK = Text(
    fr="C'est la formule, qui place l'intervalle au milieu du taux. Celui de la figure monte un peu plus haut : suivez-le.",
    en="That is the formula, which centres the interval on the rate. The figure's reaches a little higher: follow it.",
)
_ONE_ERROR = Text(
    fr="C'est la taille pour une erreur type. L'intervalle à 95 % en compte 1,96 de chaque côté.",
    en="That is the size for one standard error. The interval of 95% takes 1.96 of them on either side.",
)
_RIGHT = Text(
    fr="Et si le vrai taux est plus près du point mort, il en faudra bien plus.",
    en="And where the true rate is nearer to break-even, it will take many more.",
)
_LOOK = Text(
    fr="Ne bougez que le nombre de messages, et lisez la dernière phrase sous la figure.",
    en="Move the number of messages alone, and read the last sentence below the figure.",
)

_SAYS = {
    "words": _WORDS,
    "undecided": _UNDECIDED,
    "pays": _PAYS,
    "pays_not": _PAYS_NOT,
    **{f"claim_{verdict}": words for verdict, words in CLAIMS.items()},
    "pays_from": PAYS_FROM,
    "size_axis": Text(fr="Messages de l'essai", en="Messages of the trial"),
    "rate_axis": Text(fr="Taux de réponse", en="Response rate"),
}
