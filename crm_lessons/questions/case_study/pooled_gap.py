"""What the message caused, over four mailings of which each is too small to tell."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import mantel_haenszel
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_BOTH = ("contacted", "control")


def _sides(data: Data) -> pd.DataFrame:
    """Return the counts of each mailing side by side: campaign | trials and successes of both groups."""
    trials: pd.DataFrame = data["trials"]
    return trials.pivot(index="campaign", columns="group", values=["trials", "successes"])


def _pooled(data: Data) -> float:
    pooled = mantel_haenszel(data["trials"], "group", "campaign", "trials", "successes", between=_BOTH)
    return float(pooled.difference.value)


def _rates(data: Data) -> pd.DataFrame:
    sides = _sides(data)
    return pd.DataFrame({group: sides["successes"][group] / sides["trials"][group] for group in _BOTH})


def _of_totals(data: Data) -> float:
    totals = data["trials"].groupby("group")[["trials", "successes"]].sum()
    rates = totals["successes"] / totals["trials"]
    return float(rates["contacted"] - rates["control"])


def _by_hand(data: Data) -> float:
    sides, rates = _sides(data)["trials"], _rates(data)
    weight = sides["contacted"] * sides["control"] / (sides["contacted"] + sides["control"])
    return float(((rates["contacted"] - rates["control"]) * weight).sum() / weight.sum())


QUESTION = Question(
    id="pooled_gap",
    kind=Kind.RATE,
    points=2,
    aim=Text(
        fr="Réunir quatre essais sans mélanger leurs clients.", en="Pool four trials without mixing their customers."
    ),
    expected=_pooled,
    hints=(
        Text(
            fr="Chaque écart se mesure à l'intérieur de sa campagne, puis les quatre se pèsent.",
            en="Each gap is measured within its own campaign, then the four are weighed.",
        ),
        Text(
            fr='`mantel_haenszel(trials, "group", "campaign", "trials", "successes", between=("contacted", "control"))` fait les deux.',
            en='`mantel_haenszel(trials, "group", "campaign", "trials", "successes", between=("contacted", "control"))` does both.',
        ),
        Text(
            fr="Le résultat a un champ `difference`, qui a une valeur, `value`, et les deux bornes d'un intervalle, `low` et `high`.",
            en="The result has a field `difference`, which has a `value` and the two bounds of an interval, `low` and `high`.",
        ),
    ),
    right=(
        lambda data, answer: round(answer, 3),
        lambda data, answer: np.float64(answer),
        lambda data, answer: _by_hand(data),
    ),
    mistakes=(
        Mistake(
            "totals_compared",
            fr="Vous additionnez les clients avant de comparer : une campagne où l'on commande beaucoup y pèse autrement dans les deux groupes.",
            en="You add up the customers before comparing: a campaign in which many order weighs otherwise in the two groups.",
            produces=_of_totals,
            credit=0.5,
        ),
        Mistake(
            "plain_mean",
            fr="Vous faites la moyenne des quatre écarts, comme si chacun reposait sur autant de témoins.",
            en="You take the mean of the four gaps, as if each stood on as many control customers.",
            produces=lambda data: float((_rates(data)["contacted"] - _rates(data)["control"]).mean()),
            credit=0.5,
        ),
        Mistake(
            "rate_of_the_contacted",
            fr="C'est le taux de ceux qui ont reçu le message. Qu'auraient-ils fait sans lui ?",
            en="That is the rate of those who got the message. What would they have done without it?",
            produces=lambda data: float(
                data["trials"].query("group == 'contacted'")["successes"].sum()
                / data["trials"].query("group == 'contacted'")["trials"].sum()
            ),
        ),
        Mistake(
            "other_way_round",
            fr="Votre écart va dans l'autre sens : avec le message, moins sans.",
            en="Your gap runs the other way: with the message, less without.",
            produces=lambda data: -_pooled(data),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Regardez l'intervalle aussi : est-il tout entier du même côté de zéro ?",
        en="Look at the interval, too: does all of it lie on one side of zero?",
    ),
    look_again=Text(
        fr="Combien de clients dans chaque groupe de chaque campagne ? Partez de ces huit nombres.",
        en="How many customers in each group of each campaign? Start from these eight numbers.",
    ),
    tolerance=0.0006,
)
