"""Who really arrived in each month, before any table is made."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.customer_value.counter_sales import MONTHS
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_FIRST_DAY = pd.Timestamp("2024-01-01")


def _first_months(data: Data) -> pd.Series[int]:
    """Return the month of each customer's first order on file."""
    orders = data["counter_sales"]
    months: pd.Series[int] = orders.groupby("customer")["date"].min().dt.month
    return months


def _counted(months: pd.Series[int]) -> list[int]:
    return [int((months == month).sum()) for month in range(1, MONTHS + 1)]


def _is_old(data: Data) -> pd.Series[bool]:
    old: pd.Series[bool] = data["accounts_opened"]["opened_on"] < _FIRST_DAY
    return old


def _expected(data: Data) -> list[int]:
    return _counted(_first_months(data)[~_is_old(data)])


def _orders(data: Data) -> list[int]:
    """Count the orders of newcomers in each month."""
    orders = data["counter_sales"]
    new = orders["customer"].isin(data["accounts_opened"].index[~_is_old(data)])
    return _counted(orders.loc[new, "date"].dt.month)


QUESTION = Question(
    id="newcomers",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(
        fr="Séparer les arrivées des clients que le fichier découvre seulement.",
        en="Tell arrivals from customers whom the file only discovers.",
    ),
    expected=_expected,
    hints=(
        Text(
            fr="Pour chaque client, deux dates : sa première commande dans le fichier, et l'ouverture de son compte. Laquelle dit "
            "qu'il est nouveau ?",
            en="For each customer, two dates: the first order on file, and the opening of the account. Which one says that "
            "somebody is new?",
        ),
        Text(
            fr='`counter_sales.groupby("customer")["date"].min().dt.month` donne le mois de la première commande. '
            '`accounts_opened["opened_on"] < "2024-01-01"` dit qui est ancien ; `~` renverse.',
            en='`counter_sales.groupby("customer")["date"].min().dt.month` gives the month of the first order. '
            '`accounts_opened["opened_on"] < "2024-01-01"` says who is old; `~` turns it round.',
        ),
        Text(
            fr="Il reste à compter chaque mois de 1 à 6, comme `(… == 3).sum()` compte mars dans la série de ces mois.",
            en="What remains is to count each month from 1 to 6, as `(… == 3).sum()` counts March in the Series of those months.",
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: pd.Series(answer, index=range(1, MONTHS + 1)),
        lambda data, answer: dict(zip(range(1, MONTHS + 1), answer, strict=True)),
    ),
    mistakes=(
        Mistake(
            "all_who_appear",
            fr="Vous comptez tous ceux qui *apparaissent*. La plupart de ceux de janvier avaient un compte depuis longtemps.",
            en="You count all who *appear*. Most of January's had had an account for a long time.",
            produces=lambda data: _counted(_first_months(data)),
        ),
        Mistake(
            "the_old_ones",
            fr="Vous avez gardé les anciens au lieu de les retirer : `~` renverse une condition.",
            en="You kept the old ones instead of taking them out: `~` turns a condition round.",
            produces=lambda data: _counted(_first_months(data)[_is_old(data)]),
        ),
        Mistake(
            "orders",
            fr="Vous comptez des commandes. Un nouveau qui achète en mars et en avril n'arrive qu'une fois.",
            en="You count orders. A newcomer who buys in March and in April arrives only once.",
            produces=_orders,
        ),
    ),
    praise=Text(
        fr="Comparez à ce que le fichier montre sans les comptes : tout l'écart est en janvier et juste après.",
        en="Compare with what the file shows without the accounts: the whole gap lies in January and just after.",
    ),
    look_again=Text(
        fr="Prenez d'abord un seul client : quand a-t-il ouvert son compte, quand commande-t-il pour la première fois ?",
        en="Take one customer first: when was the account opened, when does the first order come?",
    ),
)
