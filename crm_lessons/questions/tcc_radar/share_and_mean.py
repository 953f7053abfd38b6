"""The market share of a supplier, and the mean of its TCCs."""

from __future__ import annotations

from statistics import fmean
from typing import Any

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import market_shares
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.tcc_radar.wallets import tcc_of_a
from crm_lessons.text.language import Text


def _share_and_mean(data: Data) -> list[float]:
    return [float(market_shares(data["sales"])["A"]), float(tcc_of_a(data).mean())]


def _share_and_mean_of(data: Data, own: dict[Any, float]) -> list[float]:
    """Return the market share, and the mean of the TCCs as the student found them."""
    return [_share_and_mean(data)[0], fmean(own.values())]


QUESTION = Question(
    id="share_and_mean",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(
        fr="Distinguer la part de marché de la moyenne des TCC.", en="Tell market share from the mean of the TCCs."
    ),
    expected=_share_and_mean,
    rounded=lambda data, kept: [_share_and_mean(data)[0], fmean(map(kept, tcc_of_a(data)))],
    follows={"tcc_a": _share_and_mean_of},
    places=("market_share", "mean"),
    place_names={"market_share": Text(fr="part de marché", en="market share"), "mean": Text(fr="moyenne", en="mean")},
    hints=(
        Text(
            fr="La part de marché compte des dirhams, la moyenne simple compte des clients.",
            en="Market share counts dirhams, the plain mean counts customers.",
        ),
        Text(
            fr="Part de marché : toutes les ventes de A, sur toutes les ventes du tableau.",
            en="Market share: all of A's sales over all the sales in the table.",
        ),
        Text(
            fr="La moyenne simple est `tcc_a.mean()` ; pour la part de marché, repartez de `sales`.",
            en="The plain mean is `tcc_a.mean()`; for market share, go back to `sales`.",
        ),
    ),
    right=(
        lambda data, answer: (market_shares(data["sales"])["A"], tcc_of_a(data).mean()),
        lambda data, answer: {"mean": tcc_of_a(data).mean(), "market_share": market_shares(data["sales"])["A"]},
        lambda data, answer: np.array([market_shares(data["sales"])["A"], tcc_of_a(data).mean()]).round(4),
    ),
    mistakes=(
        Mistake(
            "market_share_twice",
            fr="Vous donnez deux fois la part de marché. La moyenne simple traite un petit client comme un grand : elle "
            "tombe ailleurs.",
            en="You give market share twice. The plain mean treats a small customer like a large one: it comes out "
            "elsewhere.",
            produces=lambda data: [_share_and_mean(data)[0]] * 2,
            credit=0.5,
        ),
        Mistake(
            "mean_twice",
            fr="Vous donnez deux fois la moyenne simple. La part de marché divise une somme de ventes par une autre.",
            en="You give the plain mean twice. Market share divides one sum of sales by another.",
            produces=lambda data: [_share_and_mean(data)[1]] * 2,
            credit=0.5,
        ),
        Mistake(
            "swapped",
            fr="Les deux nombres sont bons, dans l'ordre inverse : la part de marché vient d'abord.",
            en="Both numbers are right, in reverse order: market share comes first.",
            produces=lambda data: _share_and_mean(data)[::-1],
            credit=0.5,
        ),
        Mistake(
            "sum_of_shares",
            fr="Votre second nombre est la *somme* des TCC. Des parts de clients différents ne s'additionnent pas ; on en "
            "demande la moyenne.",
            en="Your second number is the *sum* of the TCCs. Shares of different customers do not add up; the question "
            "asks for their mean.",
            produces=lambda data: [_share_and_mean(data)[0], float(tcc_of_a(data).sum())],
        ),
    ),
    praise=Text(
        fr="La part de marché est la moyenne des TCC pondérée par les achats. De quel côté de la moyenne simple tombe-t-elle, et "
        "pourquoi ?",
        en="Market share is the mean of the TCCs weighted by purchases. On which side of the plain mean does it fall, and why?",
    ),
    look_again=Text(
        fr="Deux nombres : une somme sur une somme, puis une moyenne de cinq parts.",
        en="Two numbers: a sum over a sum, then a mean of five shares.",
    ),
)
