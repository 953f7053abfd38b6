"""One year's departures and arrivals, divided by the right number of customers and by wrong ones."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods import churn_rate


def year(movements: pd.DataFrame) -> tuple[int, int, int]:
    """Return the customers at the start, the lost among them, and the new ones of the year."""
    start, lost, new = movements.iloc[0]
    return int(start), int(lost), int(new)


def churn_of(movements: pd.DataFrame) -> float:
    """Return the part of the customers present at the start who left."""
    start, lost, _ = year(movements)
    return churn_rate(start, lost)


def lost_over(movements: pd.DataFrame, of_new: float, of_lost: float) -> float:
    """Divide the lost by the start, with some part of the new added and some part of the lost taken off."""
    start, lost, new = year(movements)
    return lost / (start + of_new * new - of_lost * lost)


def net_growth(movements: pd.DataFrame) -> float:
    """Return the arrivals less the departures, over the customers at the start."""
    start, lost, new = year(movements)
    return (new - lost) / start
