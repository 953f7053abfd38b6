"""RFM: how recently, how often and for how much each customer bought, and the three scores made from it.

Three times are easily taken for one another, so each has its own name here. `recency_days` runs from the *last* purchase
to the day of analysis: it is the recency of RFM. `first_to_last_days` (in `frat_table`) runs from the first purchase to
the last: the models of `lifetimes` and `pymc-marketing` call that one "recency". `tenure_days` runs from the first
purchase to the day of analysis: what they call T.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, get_args

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import table_with
from crm_lessons.methods.order_book import Day, analysis_day, only_purchases, refuse_without_purchase, timed_orders
from crm_lessons.methods.scoring.scores import Best, quantile_cutoffs, scores_by_cutoffs, scores_by_rank
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text

ScoreMethod = Literal["rank", "cutoffs"]

CRITERIA: tuple[tuple[str, str, Best], ...] = (
    ("r_score", "recency_days", "low"),
    ("f_score", "frequency", "high"),
    ("m_score", "monetary", "high"),
)
"""Each score, the column that it is made from, and which end of that column is best."""
_MOST_BINS = 9
"""`rfm_score` writes each score as one digit."""


def rfm_table(
    orders: pd.DataFrame, on: Day, customer: str = "customer", date: str = "date", amount: str = "amount"
) -> pd.DataFrame:
    """Count for each customer how long ago, how often and for how much they bought, as known on the day `on`.

    From one row an order (customer, date, amount in any currency) to one row a customer:
        customer | recency_days (whole days since the last purchase; 0 on the day itself), frequency (number of orders),
                   monetary (sum of amounts), first_order, last_order (days), tenure_days (since the first purchase)

    A credit note (negative amount) is taken off `monetary`; it makes nobody more recent or more frequent. An order of
    amount 0 is an order. Hours do not count.

    Raises InputError when a column, a customer, a date or an amount is missing or cannot be read (it says how many and
    where), when an order is later than `on`, and when a customer has nothing but credit notes.
    Source: recency is the time since the last purchase, as in handbooks; the course's slide sums sales instead.

    Example:
        >>> orders = pd.DataFrame({"customer": ["A", "A", "B"], "amount": [800, 400, 3_000]})
        >>> orders["date"] = pd.to_datetime(["2024-11-03", "2024-12-20", "2024-06-30"])
        >>> rfm_table(orders, on="2024-12-31")[["recency_days", "frequency", "monetary", "tenure_days"]]
                  recency_days  frequency  monetary  tenure_days
        customer
        A                   11          2    1200.0           58
        B                  184          1    3000.0          184
    """
    book = timed_orders(orders, on, customer, date, amount)
    book["bought_on"] = only_purchases(book["date"], book["amount"])
    by_customer, today = book.groupby("customer", observed=True), analysis_day(on)
    first, last = (by_customer["bought_on"].agg(end).dt.normalize() for end in ("min", "max"))
    frequency = by_customer["bought_on"].count()
    refuse_without_purchase(book["customer"], frequency)
    table = pd.DataFrame({
        "recency_days": (today - last).dt.days,
        "frequency": frequency,
        "monetary": by_customer["amount"].sum(),
        "first_order": first,
        "last_order": last,
        "tenure_days": (today - first).dt.days,
    })  # fmt: skip
    return table.rename_axis(customer)


def rfm_scores(
    table: pd.DataFrame,
    bins: int = 5,
    method: ScoreMethod = "rank",
    cutoffs: Mapping[str, Sequence[float]] | None = None,
) -> pd.DataFrame:
    """Turn recency, frequency and amount into scores from 1 (worst) to `bins` (best).

    From a table with recency_days, frequency and monetary, one row a customer, to:
        customer | r_score, f_score, m_score (whole numbers), rfm_score (their three digits: 5, 4, 3 make 543)

    method="rank": groups of equal size, to within one; of tied customers the one listed first has the lower rank.
    method="cutoffs": cuts at the quantiles, lower edge included, so that ties stay together; a group may then be larger
        than another, or empty. R's `rfm` does the same one unit higher (quantile + 1).
    cutoffs: with method="cutoffs", rising cut-offs of your own for some of the three columns, by their name:
        {"frequency": [2, 3, 4, 6]} gives a customer with one order 1 and one with six orders 5.

    A short recency is good: its scores run backwards. Raises InputError when a column is missing or unusable, `bins` is
    not between 2 and 9, `method` is unknown, or there are fewer customers than groups.

    Example:
        >>> table = pd.DataFrame({"recency_days": [11, 184, 60], "frequency": [5, 1, 2]}, index=["A", "B", "C"])
        >>> rfm_scores(table.assign(monetary=[1_200, 3_000, 500]), bins=3)
           r_score  f_score  m_score  rfm_score
        A        3        3        2        332
        B        1        1        3        113
        C        2        2        1        221
    """
    table_with(table, [column for _, column, _ in CRITERIA], "table", made_by="rfm_table")
    groups, own = score_groups(bins), own_cutoffs(cutoffs, method)
    scores = pd.DataFrame(index=table.index)
    for score, column, best in CRITERIA:
        if method == "rank":
            scores[score] = scores_by_rank(table[column], groups, best)
        else:
            edges = own[column] if column in own else quantile_cutoffs(table[column], groups)
            scores[score] = scores_by_cutoffs(table[column], edges, best)
    return scores.assign(rfm_score=100 * scores["r_score"] + 10 * scores["f_score"] + scores["m_score"])


def score_groups(bins: object) -> int:
    """Return the number of groups, or say what it must be."""
    if not isinstance(bins, (int, np.integer)) or isinstance(bins, bool) or not 2 <= bins <= _MOST_BINS:
        raise InputError(
            Text(
                fr="`bins` doit être un entier de 2 à {most} ; reçu : {bins}.",
                en="`bins` must be a whole number from 2 to {most}; received: {bins}.",
            ).format(most=_MOST_BINS, bins=shown(bins))
        )
    return int(bins)


def own_cutoffs(cutoffs: Mapping[str, Sequence[float]] | None, method: object) -> Mapping[str, Sequence[float]]:
    """Return the cut-offs that the caller gives, by column; none unless the method is "cutoffs"."""
    if method not in get_args(ScoreMethod):
        raise InputError(
            Text(
                fr='`method` vaut "rank" ou "cutoffs" ; reçu : {method}.',
                en='`method` is "rank" or "cutoffs"; received: {method}.',
            ).format(method=shown(method))
        )
    known = {column for _, column, _ in CRITERIA}
    if cutoffs is None:
        return {}
    if method == "rank" or not isinstance(cutoffs, Mapping) or not set(cutoffs) <= known:
        raise InputError(
            Text(
                fr='`cutoffs` va avec `method="cutoffs"` : un dictionnaire de limites croissantes par colonne, comme '
                '`{{"frequency": [2, 3, 4, 6]}}` ; reçu : {cutoffs}.',
                en='`cutoffs` goes with `method="cutoffs"`: a dictionary of rising cut-offs by column, such as '
                '`{{"frequency": [2, 3, 4, 6]}}`; received: {cutoffs}.',
            ).format(cutoffs=shown(cutoffs))
        )
    return cutoffs
