"""The table of cumulated shares that the whole Pareto analysis is read from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import pareto_analysis
from crm_lessons.questions.pareto_abc.orders import Order, as_listed, largest_first, smallest_first
from crm_lessons.questions.pareto_abc.pareto_table import pareto_revenue
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.rounding import Kept
from crm_lessons.text.language import Text


def _shares(table: pd.DataFrame) -> pd.Series[float]:
    return table["share"].cumsum()


def _amounts(table: pd.DataFrame) -> pd.Series[float]:
    return table["revenue"].cumsum()


def _each_alone(table: pd.DataFrame) -> pd.Series[float]:
    return table["share"]


def _customers(table: pd.DataFrame) -> np.ndarray:
    return np.arange(1, len(table) + 1) / len(table)


def _cumulated_from_kept_shares(data: Data, kept: Kept) -> pd.DataFrame:
    shares = _cumulative_table(data)["share"].map(kept)
    return _cumulative_table(data).assign(share=shares, cumulative_share=shares.cumsum())


def _cumulative_table(
    data: Data, *, order: Order = largest_first, cumulated: Callable[[pd.DataFrame], Any] = _shares
) -> pd.DataFrame:
    revenue = order(pareto_revenue(data))
    table = pd.DataFrame({"revenue": revenue, "share": revenue / revenue.sum()})
    return table.assign(cumulative_share=cumulated(table))


def _sorted_too_late(data: Data) -> pd.DataFrame:
    return _cumulative_table(data, order=as_listed).sort_values("revenue", ascending=False, kind="stable")


def _back_as_listed(data: Data) -> pd.DataFrame:
    return _cumulative_table(data).loc[pareto_revenue(data).index]


QUESTION = Question(
    id="cumulative_table",
    kind=Kind.TABLE,
    points=3,
    aim=Text(
        fr="Construire le tableau d'où se lit toute l'analyse de Pareto.",
        en="Build the table from which the whole Pareto analysis is read.",
    ),
    expected=_cumulative_table,
    rounded=_cumulated_from_kept_shares,
    ties=lambda data: [pareto_revenue(data)],
    hints=(
        Text(
            fr="Trois colonnes, chacune déduite de la précédente. Laquelle demande que les clients soient déjà triés ?",
            en="Three columns, each derived from the one before. Which one needs the customers to be ranked already?",
        ),
        Text(
            fr="Partez de la série triée : `ranked = pareto_revenue.sort_values(ascending=False)`, puis "
            "`table = ranked.to_frame()`.",
            en="Start from the sorted Series: `ranked = pareto_revenue.sort_values(ascending=False)`, then "
            "`table = ranked.to_frame()`.",
        ),
        Text(
            fr='`table["share"] = table["revenue"] / table["revenue"].sum()` crée la deuxième colonne. La troisième '
            "s'en déduit : `.cumsum()` additionne ligne après ligne.",
            en='`table["share"] = table["revenue"] / table["revenue"].sum()` makes the second column. The third '
            "comes from it: `.cumsum()` adds up row after row.",
        ),
    ),
    right=(
        lambda data, answer: pareto_analysis(data["pareto_revenue"]).table,
        lambda data, answer: pareto_analysis(data["pareto_revenue"]).table.reset_index(),
        lambda data, answer: pareto_analysis(data["pareto_revenue"]).table.rename(
            columns={"revenue": "Chiffre d'affaires", "share": "Part", "cumulative_share": "part cumulée"}
        ),
        lambda data, answer: pareto_analysis(data["pareto_revenue"]).table.round(3),
        lambda data, answer: pareto_analysis(data["pareto_revenue"].iloc[::-1]).table,
    ),
    mistakes=(
        Mistake(
            "not_sorted",
            fr="Vous cumulez dans l'ordre de la liste. Triez d'abord les clients du plus gros au plus petit.",
            en="You add up in the order of the list. Rank the customers from largest to smallest first.",
            produces=partial(_cumulative_table, order=as_listed),
        ),
        Mistake(
            "smallest_first",
            fr="Votre tableau part du plus petit client. La méthode de Pareto part du plus gros.",
            en="Your table starts with the smallest customer. Pareto's method starts with the largest.",
            produces=partial(_cumulative_table, order=smallest_first),
        ),
        Mistake(
            "sorted_too_late",
            fr="Vous avez cumulé, puis trié. Triez d'abord : dans un cumul, chaque part est plus grande que la précédente.",
            en="You added up, then sorted. Sort first: in a cumulated column each share is larger than the one before.",
            produces=_sorted_too_late,
            credit=0.5,
        ),
        Mistake(
            "back_as_listed",
            fr="Vos nombres sont justes, mais vos lignes ont repris l'ordre de la liste : un tableau de Pareto se lit du plus gros client au "
            "plus petit.",
            en="Your numbers are right, but your rows are back in the order of the list: a Pareto table is read from the largest customer to "
            "the smallest.",
            produces=_back_as_listed,
        ),
        Mistake(
            "cumulated_amounts",
            fr="`cumulative_share` contient des montants cumulés. Rapportez-les au total.",
            en="`cumulative_share` holds cumulated amounts. Divide them by the total.",
            produces=partial(_cumulative_table, cumulated=_amounts),
        ),
        Mistake(
            "not_cumulated",
            fr="`cumulative_share` répète la part de chaque client. Additionnez ces parts ligne après ligne, en partant du plus gros.",
            en="`cumulative_share` repeats each customer's own share. Add these shares up row after row, from the largest on.",
            produces=partial(_cumulative_table, cumulated=_each_alone),
        ),
        Mistake(
            "cumulated_customers",
            fr="`cumulative_share` compte des clients. On cumule leur chiffre d'affaires.",
            en="`cumulative_share` counts customers. It is their revenue that is added up.",
            produces=partial(_cumulative_table, cumulated=_customers),
        ),
    ),
    praise=Text(
        fr="Lisez-le de haut en bas : à quelle ligne passe-t-on la moitié du chiffre d'affaires ?",
        en="Read it from top to bottom: at which row is half of the revenue passed?",
    ),
    look_again=Text(
        fr="Reprenez dans l'ordre : trier, diviser par le total, cumuler.",
        en="Take it in order: sort, divide by the total, add up.",
    ),
    tolerance=0.001,
)
