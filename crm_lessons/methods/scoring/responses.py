"""Who answered, group by group, and whom it pays to write to next time."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import complete, in_code, table_with
from crm_lessons.methods.customers import refuse_doubtful_names, unmatched
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.quantities import positive_amount
from crm_lessons.methods.validation import InputError, named_customers, numeric_series
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words


def response_by_group(groups: pd.Series[int], responded: pd.Series[bool]) -> pd.DataFrame:
    """Measure the response rate of each group of customers, such as those with the same score.

    From a Series of groups by customer (`r_score`, a segment) and a Series of answers (True or 1, False or 0) for the same
    customers, in any order, to one row a group, in the order of the groups:
        group | customers, responses, response_rate (between 0 and 1)

    For an honest rate the groups must rest on what was known *before* the answers. Raises InputError when an answer is
    missing or is neither yes nor no, or when the customers of the two Series are not the same.

    Example:
        >>> scores = pd.Series({"A": 3, "B": 3, "C": 1, "D": 1})
        >>> responded = pd.Series({"A": True, "B": True, "C": True, "D": False})
        >>> response_by_group(scores, responded)
           customers  responses  response_rate
        1          2          1            0.5
        3          2          2            1.0
    """
    grouped = group_series(groups)
    answers = answers_of(response_series(responded), grouped)
    counted = answers.groupby(grouped, observed=True, dropna=False).agg(["size", "sum"])
    return pd.DataFrame({
        "customers": counted["size"],
        "responses": counted["sum"],
        "response_rate": counted["sum"] / counted["size"],
    })  # fmt: skip


def mailing_profit(response: pd.DataFrame, cost: float, margin: float) -> pd.DataFrame:
    """Say what writing to each group would bring in, and which groups it pays to write to.

    From the table of `response_by_group`, the cost of a message and the margin on one response (same currency) to the same
    rows, best response first, with:
        profit (responses x margin - customers x cost), mail (True where the profit is above 0),
        cumulative_profit (of this group and all better ones)

    A group exactly at break-even brings in nothing and is not written to. Costs that do not depend on the number of
    messages are left out. Raises InputError when `cost` or `margin` is not a positive number.

    Example:
        >>> response = pd.DataFrame({"customers": 100, "responses": [10, 20, 40]}, index=[1, 2, 3])
        >>> response = response.assign(response_rate=response["responses"] / response["customers"])
        >>> mailing_profit(response, cost=2, margin=10)[["profit", "mail", "cumulative_profit"]]
           profit   mail  cumulative_profit
        3   200.0   True              200.0
        2     0.0  False              200.0
        1  -100.0  False              100.0
    """
    price, gain = positive_amount(cost, "cost"), positive_amount(margin, "margin")
    table_with(response, ("customers", "responses", "response_rate"), "response", made_by="response_by_group")
    customers, responses, rate = (
        floats(complete(response[name]), in_code("response", name))
        for name in ("customers", "responses", "response_rate")
    )
    table = response.assign(response_rate=rate, profit=responses * gain - customers * price, mail=rate > price / gain)
    ranked: pd.DataFrame = table.sort_values("response_rate", ascending=False, kind="stable")
    return ranked.assign(cumulative_profit=ranked["profit"].cumsum())


def break_even_response(cost: float, margin: float) -> float:
    """Return the response rate at which a message pays for itself: its cost over the margin on one response.

    Above 1 no response rate is enough. Raises InputError when `cost` or `margin` is not a positive number.

    Example:
        >>> break_even_response(cost=2, margin=10)
        0.2
    """
    return positive_amount(cost, "cost") / positive_amount(margin, "margin")


def group_series(groups: object) -> pd.Series[Any]:
    """Return the group of each customer, or say that there is no such Series or that its names cannot be told apart."""
    if not isinstance(groups, pd.Series):
        raise InputError(_NO_GROUPS.format(found=kind_in_words(groups)))
    refuse_doubtful_names(groups, "groups")
    return groups


def response_series(responded: object, name: str = "responded") -> pd.Series[int]:
    """Return what is true or false of each customer as 1 and 0, or say of whom it is neither.

    name: how the reader calls the Series
    """
    if isinstance(responded, pd.Series) and set(responded.map(type)) <= {bool, np.bool_} and not responded.empty:
        responded = responded.astype(bool).astype(float)
    answers = numeric_series(responded, name)
    unclear = answers.index[~answers.isin([0, 1])]
    if len(unclear):
        raise InputError(
            Text(
                fr="`{name}` est vrai ou faux (1 ou 0) ; ce n'est pas le cas pour {customers}.",
                en="`{name}` is true or false (1 or 0); this is not so for {customers}.",
            ).format(name=name, customers=named_customers(unclear))
        )
    return answers.astype("int64")


def answers_of(answers: pd.Series[int], others: pd.Series[Any] | pd.DataFrame) -> pd.Series[int]:
    """Return the answers in the order of the others, or name the customers whom only one of the two knows."""
    alone = unmatched(others.index, answers.index)
    if len(alone) or others.index.has_duplicates:
        raise InputError(
            Text(
                fr="Les clients ne sont pas les mêmes des deux côtés : {customers}. Qui n'a pas répondu vaut faux (0) : "
                "`responded.reindex(scores.index, fill_value=False)`.",
                en="The customers are not the same on both sides: {customers}. Whoever did not answer is false (0): "
                "`responded.reindex(scores.index, fill_value=False)`.",
            ).format(customers=named_customers(alone if len(alone) else others.index[others.index.duplicated()]))
        )
    return answers.loc[others.index]


_NO_GROUPS = Text(
    fr='On attend une série pandas de groupes indexée par client ; reçu : {found}. Prenez une colonne : `scores["r_score"]`.',
    en='Expected a pandas Series of groups indexed by customer; received: {found}. Take one column: `scores["r_score"]`.',
)
