"""RADAR's second question: how customers of long standing took to the new products."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.methods.columns import complete, in_code, table_with
from crm_lessons.methods.customers import refuse_doubtful_names
from crm_lessons.methods.dates import Day, one_day, times
from crm_lessons.methods.order_book import refuse_empty
from crm_lessons.methods.quantities import whole_number
from crm_lessons.methods.shown import label, shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text
from crm_lessons.text.terms.kinds import kind_in_words


def product_uptake(
    orders: pd.DataFrame,
    launches: pd.Series[Any],
    on: Day,
    within_days: int,
    customer: str = "customer",
    date: str = "date",
    product: str = "product",
) -> pd.DataFrame:
    """Return, for each new product, the part of those who were customers already who bought it soon after its launch.

    From one row an order line (sales only) and a Series of days by product, to a table in the order of `launches`:
        product | launched_on, customers (who had bought anything before that day), buyers (of them, who bought the product in
        the `within_days` days from the launch on), uptake (rate), new_buyers (who bought it in those days and nothing before)

    Every product has the same number of days, or the oldest would win by its age alone: where they are not over on the day
    `on`, buyers and uptake are missing, as is an uptake of nobody. An uptake says who bought, not that the launch made them:
    for that, some customers must not have been told.

    Raises InputError: a column, a date or a name is missing, no launch is given, a product comes twice, an option is no number.
    Source: course, "réaction des clients anciens par rapport aux nouveaux produits".

    Example:
        >>> dates = pd.to_datetime(["2024-01-05", "2024-01-20", "2024-03-03", "2024-03-20", "2024-03-09"])
        >>> orders = pd.DataFrame({"customer": list("ABABC"), "date": dates, "product": ["pump"] * 2 + ["valve"] * 3})
        >>> product_uptake(orders, pd.Series({"valve": "2024-03-01"}), on="2024-06-30", within_days=30).iloc[:, 1:]
                 customers  buyers  uptake  new_buyers
        product
        valve            2     2.0     1.0         1.0
    """
    last, days = one_day(on, "on"), whole_number(within_days, "within_days", 1)
    lines = _lines(orders, customer, date, product)
    rows = [_uptake(lines, name, pd.Timestamp(day), days, last) for name, day in _launches(launches, last).items()]
    return pd.DataFrame(rows, index=pd.Index(launches.index, name=product))


def _uptake(
    lines: pd.DataFrame, product: object, launch: pd.Timestamp, days: int, last: pd.Timestamp
) -> dict[str, Any]:
    old = lines.loc[lines["date"] < launch, "customer"].unique()
    end = launch + pd.Timedelta(days=days)
    in_time = lines["date"].between(launch, end, inclusive="left") & (lines["product"] == product)
    bought = pd.Series(lines.loc[in_time, "customer"].unique(), dtype=object)
    over = end - pd.Timedelta(days=1) <= last
    buyers = float(bought.isin(old).sum()) if over else float("nan")
    return {
        "launched_on": launch,
        "customers": len(old),
        "buyers": buyers,
        "uptake": buyers / len(old) if len(old) else float("nan"),
        "new_buyers": len(bought) - buyers,
    }


def _lines(orders: object, customer: str, date: str, product: str) -> pd.DataFrame:
    table = table_with(orders, (customer, date, product), "orders")
    refuse_empty(table)
    for name in (customer, product):
        refuse_doubtful_names(complete(table[name]), in_code("orders", name))
    days = times(complete(table[date]), in_code("orders", date)).dt.normalize()
    return pd.DataFrame({"customer": table[customer], "date": days, "product": table[product]})


def _launches(launches: object, last: pd.Timestamp) -> pd.Series[pd.Timestamp]:
    if not isinstance(launches, pd.Series) or launches.empty or launches.index.nlevels > 1:
        raise InputError(_NO_LAUNCHES.format(found=kind_in_words(launches)))
    if launches.index.has_duplicates:
        raise InputError(_TWICE.format(product=shown(launches.index[launches.index.duplicated()][0])))
    days = times(complete(launches.rename("launches")), "launches").dt.normalize()
    late = days.index[days > last]
    if len(late):
        raise InputError(_NOT_YET.format(product=label(late[0]), day=day_text(days[late[0]]), on=day_text(last)))
    return days


_NO_LAUNCHES = Text(
    fr='On attend une série de jours de lancement, indexée par produit : `pd.Series({{"pompe X": "2024-03-01"}})` ; reçu : '
    "{found}.",
    en='Expected a Series of launch days, indexed by product: `pd.Series({{"pump X": "2024-03-01"}})`; received: {found}.',
)
_TWICE = Text(
    fr="Le produit {product} est lancé deux fois. Gardez un jour par produit.",
    en="Product {product} is launched twice. Keep one day a product.",
)
_NOT_YET = Text(
    fr="Le produit {product} n'est lancé que le {day}, après le jour de l'analyse ({on}). Retirez-le, ou changez `on`.",
    en="Product {product} is launched on {day} only, after the day of analysis ({on}). Leave it out, or change `on`.",
)
