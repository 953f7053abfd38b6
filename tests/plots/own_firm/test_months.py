"""Sales by month: a curve a year, and a title that compares like with like."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.plots.own_firm.months import plot_sales_by_month

MONTHS = pd.period_range("2022-01", "2024-06", freq="M")
NET = pd.Series([100.0] * 12 + [200.0] * 12 + [150.0] * 6, index=MONTHS)
JUNE = pd.Timestamp("2024-06-30")


def title(ax):
    return ax.get_title(loc="left").replace("\u202f", " ").replace("\xa0", " ")


def test_each_year_is_a_curve_of_its_own(reader):
    """Three curves, the newest first, each with its year beside its last point; they differ by more than their colour."""
    ax = plot_sales_by_month(NET, on=JUNE)
    curves = [line for line in ax.lines if line.get_marker() != "None"]
    assert [next(iter(line.get_ydata())) for line in curves] == [150.0, 200.0, 100.0]
    assert len({(line.get_linestyle(), line.get_marker()) for line in curves}) == 3
    assert {"2022", "2023", "2024"} <= set(reader.words(ax))


def test_a_half_year_is_compared_with_the_same_half_of_the_year_before():
    """Six months of 150 against six of 200, not against the twelve of 2023."""
    assert title(plot_sales_by_month(NET, on=JUNE)) == "Sur les mêmes mois (6), 2024 est 25 % au-dessous de 2023"


@pytest.mark.parametrize(("on", "months"), [("2024-06-30", 6), ("2024-06-27", 6), ("2024-06-15", 5)])
def test_a_month_that_is_not_over_is_not_drawn(on, months):
    """Half of June would look like a fall; a June that lacks three days does not."""
    ax = plot_sales_by_month(NET, on=pd.Timestamp(on))
    assert len(ax.lines[0].get_ydata()) == months


def test_without_a_year_before_the_highest_month_is_named():
    """Four months of one year: nothing to compare them with."""
    short = pd.Series([1.0, 9.0, 3.0, 2.0], index=pd.period_range("2024-02", periods=4, freq="M"))
    assert (
        title(plot_sales_by_month(short, on=pd.Timestamp("2024-05-31"))) == "Le mois le plus haut, mars 2024, a fait 9"
    )


def test_no_two_texts_run_into_each_other(reader):
    """Three years that end on the same month at the same height."""
    even = pd.Series(1e7, index=pd.period_range("2022-01", "2024-12", freq="M"))
    assert reader.collisions(plot_sales_by_month(even, on=pd.Timestamp("2024-12-31"))) == []
