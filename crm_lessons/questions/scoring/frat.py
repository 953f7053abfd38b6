"""FRAT by hand: what is undefined stays undefined, and the last order is the last by its date."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.scoring.mini_orders import ANALYSIS_DATE
from crm_lessons.data.variants import Data
from crm_lessons.methods import frat_table, rfm_table
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.remembered import remembered
from crm_lessons.text.language import Text

_COLUMNS = ["mean_interval_days", "first_to_last_days", "last_to_mean_amount"]

_OTHER_COLUMNS = 2 / 3
"""What two right columns of three are worth, whether or not the mistake in the third has a name."""


@remembered
def _frat(data: Data) -> pd.DataFrame:
    return frat_table(data["mini_orders"], ANALYSIS_DATE)


def _asked(data: Data, **changed: Any) -> pd.DataFrame:
    """Return the table that is asked for, with the columns that a mistake makes of the true ones."""
    return _frat(data).assign(**changed)[_COLUMNS]


def _orders(data: Data) -> pd.Series[int]:
    count: pd.Series[int] = data["mini_orders"].groupby("customer").size()
    return count


def _tenure(data: Data) -> pd.Series[int]:
    return rfm_table(data["mini_orders"], ANALYSIS_DATE)["tenure_days"]


def _in_the_order_of_the_list(data: Data) -> pd.DataFrame:
    """Return the table of one who never sorted by date."""
    by_customer = data["mini_orders"].groupby("customer")["date"]
    span = (by_customer.last() - by_customer.first()).dt.days
    intervals = _orders(data) - 1
    return _asked(
        data,
        mean_interval_days=span / intervals.where(intervals > 0),
        first_to_last_days=span,
        last_to_mean_amount=_last_listed_to_mean(data),
    )


def _last_listed_to_mean(data: Data) -> pd.Series[float]:
    """Divide the last amount *in the list*, which is not in the order of the dates, by the mean."""
    by_customer = data["mini_orders"].groupby("customer")["amount"]
    ratio: pd.Series[float] = by_customer.last() / by_customer.mean()
    return ratio


QUESTION = Question(
    id="frat",
    kind=Kind.TABLE,
    points=3,
    in_order=False,
    aim=Text(
        fr="Décrire le rythme et le dernier achat de chaque client, sans inventer ce qui n'existe pas.",
        en="Describe each customer's rhythm and last purchase, without making up what does not exist.",
    ),
    expected=lambda data: _asked(data),
    hints=(
        Text(
            fr='Triez d\'abord par date : les lignes sont dans l\'ordre de saisie. Alors, dans `.agg`, `"first"` et `"last"` '
            "prennent la première et la dernière commande de chaque client.",
            en='Sort by date first: the rows are in the order of entry. Then, within `.agg`, `"first"` and `"last"` take '
            "each customer's first and last order.",
        ),
        Text(
            fr="Trois commandes font deux intervalles. Combien une seule commande en fait-elle ?",
            en="Three orders make two intervals. How many does a single order make?",
        ),
        Text(
            fr="Divisez la durée par le nombre d'intervalles. Une seule commande : 0 jour, 0 intervalle ; de 0 divisé par 0, "
            "une série ne sait rien et laisse la case vide. C'est ce qu'il faut.",
            en="Divide the time by the number of intervals. A single order: 0 days, 0 intervals; of 0 divided by 0 a Series "
            "knows nothing and leaves the cell empty. That is what is wanted.",
        ),
    ),
    right=(
        lambda data, answer: frat_table(data["mini_orders"], ANALYSIS_DATE).drop(columns="main_type"),
        lambda data, answer: frat_table(data["mini_orders"], ANALYSIS_DATE).assign(
            mean_interval_days=data["mini_orders"]
            .sort_values("date")
            .groupby("customer")["date"]
            .agg(lambda dates: dates.diff().mean())
        ),
        lambda data, answer: frat_table(data["mini_orders"], ANALYSIS_DATE).round(2).iloc[::-1],
        lambda data, answer: (
            frat_table(data["mini_orders"], ANALYSIS_DATE).astype(object).where(lambda table: table.notna(), None)
        ),
        lambda data, answer: (
            frat_table(data["mini_orders"], ANALYSIS_DATE).reset_index().rename(columns={"customer": "Client"})
        ),
    ),
    mistakes=(
        Mistake(
            "zero_for_undefined",
            fr="Un intervalle moyen de 0 dirait : il achète tous les jours. Un seul achat n'a pas d'intervalle : laissez "
            "la valeur manquante.",
            en="A mean interval of 0 would say: buys every day. A single purchase has no interval: leave the value missing.",
            produces=lambda data: _asked(data).fillna(0.0),
            credit=_OTHER_COLUMNS,
        ),
        Mistake(
            "divided_by_orders",
            fr="Vous divisez par le nombre de commandes. Entre trois commandes, combien y a-t-il d'intervalles ?",
            en="You divide by the number of orders. How many intervals are there between three orders?",
            produces=lambda data: _asked(
                data, mean_interval_days=lambda frat: frat["first_to_last_days"] / _orders(data)
            ),
            credit=_OTHER_COLUMNS,
        ),
        Mistake(
            "ratio_upside_down",
            fr="Votre rapport est renversé : c'est la dernière commande que l'on compare à la moyenne. Plus de 1, le panier monte.",
            en="Your ratio is upside down: it is the last order that is set against the mean. Above 1, the basket grows.",
            produces=lambda data: _asked(data, last_to_mean_amount=lambda frat: 1 / frat["last_to_mean_amount"]),
            credit=_OTHER_COLUMNS,
        ),
        Mistake(
            "last_in_the_list",
            fr="Vous prenez la dernière *ligne* de chaque client. Les lignes ne sont pas dans l'ordre des dates.",
            en="You take each customer's last *row*. The rows are not in the order of the dates.",
            produces=lambda data: _asked(data, last_to_mean_amount=_last_listed_to_mean(data)),
            credit=_OTHER_COLUMNS,
        ),
        Mistake(
            "never_sorted",
            fr="Vos « première » et « dernière » commandes sont celles de la *liste*. Triez par date avant de grouper.",
            en="Your “first” and “last” orders are those of the *list*. Sort by date before grouping.",
            produces=_in_the_order_of_the_list,
            credit=0.25,
        ),
        Mistake(
            "tenure",
            fr="Votre deuxième colonne va jusqu'au jour de l'analyse : c'est l'ancienneté. Arrêtez-la à la dernière commande.",
            en="Your second column runs to the day of the analysis: that is tenure. Stop it at the last order.",
            produces=lambda data: _asked(data, first_to_last_days=_tenure(data)),
            credit=_OTHER_COLUMNS,
        ),
    ),
    praise=Text(
        fr="Une case vide, bien expliquée, vaut mieux qu'un zéro : elle ne fausse aucune moyenne.",
        en="An empty cell, well explained, is better than a zero: it distorts no mean.",
    ),
    look_again=Text(
        fr="Vérifiez un client qui a trois commandes ou plus : ses dates triées, ses intervalles, son dernier montant.",
        en="Check a customer with three orders or more: the dates in order, the intervals, the last amount.",
    ),
    tolerance=0.006,
)
