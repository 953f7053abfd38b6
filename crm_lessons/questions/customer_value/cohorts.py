"""The cohort table of a year, where what is unknown stays empty."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.customer_value.counter_sales import FIRST_MONTH, MONTHS, UNTIL
from crm_lessons.data.variants import Data
from crm_lessons.methods import cohort_table
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.remembered import remembered
from crm_lessons.text.language import Text

_MONTHS = {
    str(FIRST_MONTH + np.timedelta64(place, "M")): Text(fr=str(place + 1), en=str(place + 1)) for place in range(MONTHS)
}
"""A cohort is known by its month in full or by its number in the year."""

_MONTH_NAMES = {
    key: (Text(fr=fr, en=en),)
    for key, fr, en in zip(
        _MONTHS,
        ("janvier", "février", "mars", "avril", "mai", "juin"),
        ("January", "February", "March", "April", "May", "June"),
        strict=True,
    )
}


@remembered
def _cohorts(data: Data) -> pd.DataFrame:
    return cohort_table(data["counter_sales"], until=UNTIL)


def _june_set_aside(data: Data) -> pd.DataFrame:
    return cohort_table(data["counter_sales"], until=UNTIL, partial="missing")


def _orders_counted(data: Data) -> pd.DataFrame:
    """Count orders where customers are asked for."""
    table = _cohorts(data)
    month = data["counter_sales"]["date"].dt.month
    first = month.groupby(data["counter_sales"]["customer"]).transform("min")
    counts = pd.crosstab(first, month - first).reindex(index=range(1, MONTHS + 1), columns=table.columns, fill_value=0)
    return pd.DataFrame(counts.to_numpy(), index=table.index, columns=table.columns).where(table.notna())


def _by_calendar_month(data: Data) -> pd.DataFrame:
    """Put each count under its month of the year instead of its age."""
    table = _cohorts(data)
    moved = [np.roll(row, place) for place, row in enumerate(table.to_numpy())]
    return pd.DataFrame(moved, index=table.index, columns=table.columns)


def _by_hand(data: Data) -> pd.DataFrame:
    """Return the table made with sets, for those who do not trust `unstack`."""
    orders = data["counter_sales"]
    months = {c: sorted(set(rows.dt.month)) for c, rows in orders.groupby("customer")["date"]}
    table = pd.DataFrame(np.nan, index=range(1, 7), columns=range(6))
    for begin in range(1, 7):
        for age in range(7 - begin):
            table.loc[begin, age] = sum(m[0] == begin and begin + age in m for m in months.values())
    return table


QUESTION = Question(
    id="cohorts",
    kind=Kind.TABLE,
    points=3,
    aim=Text(
        fr="Construire un tableau de cohortes où l'inconnu reste vide.",
        en="Build a cohort table in which what is unknown stays empty.",
    ),
    expected=_cohorts,
    vocabulary=_MONTHS,
    synonyms=_MONTH_NAMES,
    in_order=False,
    hints=(
        Text(
            fr="Il faut deux nombres pour chaque commande : le mois du premier achat de son client, et l'âge, en mois, de la "
            "relation ce jour-là.",
            en="Each order needs two numbers: the month of its customer's first purchase, and the age of the relationship, in "
            "months, on that day.",
        ),
        Text(
            fr='`month = counter_sales["date"].dt.month`, puis '
            '`first = counter_sales["customer"].map(month.groupby(counter_sales["customer"]).min())` ; l\'âge est `month - first`.',
            en='`month = counter_sales["date"].dt.month`, then '
            '`first = counter_sales["customer"].map(month.groupby(counter_sales["customer"]).min())`; the age is `month - first`.',
        ),
        Text(
            fr="`cohort_table(counter_sales, until=…)` fait le tableau entier ; `until` est le jour où le fichier s'arrête. À la main, "
            "une case choisit des lignes et y compte des clients, une fois chacun, avec `.nunique()`.",
            en="`cohort_table(counter_sales, until=…)` makes the whole table; `until` is the day on which the file stops. By hand, a "
            "cell chooses rows and counts customers in them, once each, with `.nunique()`.",
        ),
    ),
    right=(
        lambda data, answer: _by_hand(data),
        lambda data, answer: cohort_table(data["counter_sales"]),
        lambda data, answer: cohort_table(data["counter_sales"]).iloc[::-1],
        lambda data, answer: cohort_table(data["counter_sales"]).astype("Int64"),
        lambda data, answer: cohort_table(data["counter_sales"]).set_axis(
            pd.period_range("2024-01", periods=6, freq="M")
        ),
        lambda data, answer: cohort_table(data["counter_sales"]).set_axis(
            ["Janvier", "fevrier", "mars", "avril", "mai", "juin"]
        ),
        lambda data, answer: cohort_table(data["counter_sales"]).set_axis(list("012345"), axis="columns"),
        lambda data, answer: cohort_table(data["counter_sales"]).set_axis(np.arange(6.0), axis="columns"),
        lambda data, answer: (
            cohort_table(data["counter_sales"]).astype(object).where(cohort_table(data["counter_sales"]).notna(), None)
        ),
    ),
    mistakes=(
        Mistake(
            "zero_for_unknown",
            fr="Vous avez mis 0 dans des mois qui ne sont pas encore venus. Zéro dit « personne n'est revenu » ; ici, on ne le "
            "sait pas : laissez la case vide.",
            en="You put 0 in months that have not come yet. Zero says “nobody came back”; here it is not known: leave the cell "
            "empty.",
            produces=lambda data: _cohorts(data).fillna(0),
            credit=0.5,
        ),
        Mistake(
            "orders_counted",
            fr="Vous comptez des commandes. Un client qui commande deux fois dans le mois n'est qu'un client : `nunique()`.",
            en="You count orders. A customer who orders twice in a month is one customer: `nunique()`.",
            produces=_orders_counted,
        ),
        Mistake(
            "orders_and_zeros",
            fr="Deux choses. Vous comptez des commandes, non des clients ; et vos zéros remplissent des mois qui ne sont pas "
            "encore venus. `crosstab` fait les deux : comptez avec `nunique()`.",
            en="Two things. You count orders, not customers; and your zeros fill months that have not come yet. `crosstab` does "
            "both: count with `nunique()`.",
            produces=lambda data: _orders_counted(data).fillna(0),
        ),
        Mistake(
            "calendar_months",
            fr="Vos colonnes sont des mois du calendrier. On demande l'*âge* de la relation : le mois du premier achat est "
            "toujours dans la colonne 0.",
            en="Your columns are calendar months. The question asks for the *age* of the relationship: the month of the first "
            "purchase is always in column 0.",
            produces=_by_calendar_month,
        ),
        Mistake(
            "shares",
            fr="Ce sont des parts de la cohorte. On demande des nombres de clients ; les parts viendront ensuite.",
            en="These are shares of the cohort. The question asks for head counts; shares come later.",
            produces=lambda data: _cohorts(data).div(_cohorts(data)[0], axis="index"),
            credit=0.5,
        ),
        Mistake(
            "june_set_aside",
            fr="Vous avez mis juin de côté parce qu'il est inachevé : c'est prudent, mais l'énoncé le compte tel quel.",
            en="You set June aside because it was cut short: that is careful, but the question counts it as it stands.",
            produces=_june_set_aside,
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Le coin vide est une réponse : on ne sait pas encore. Lisez maintenant la première ligne et la dernière diagonale.",
        en="The empty corner is an answer: not known yet. Now read the first line and the last diagonal.",
    ),
    look_again=Text(
        fr="Prenez un client, suivez ses commandes à la main, et voyez dans quelles cases il doit compter.",
        en="Take one customer, follow their orders by hand, and see in which cells they must count.",
    ),
)
