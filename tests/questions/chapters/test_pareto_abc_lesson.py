"""Chapter 2: what the lesson says of its invented figures is what they give."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import (
    abc_analysis,
    largest_customers,
    pareto_analysis,
    top_customer_stability,
    whale_curve,
)
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.world.decisions import VISIT_COST, Decision
from crm_lessons.world.seen import seen
from crm_lessons.world.truth import departures, effect
from crm_lessons.world.year import firm_to_run

SHEET = SHEETS["02_pareto_abc"]
COURSE = sheet_data(SHEET.stem) | lesson_data(SHEET.stem)
ACCOUNTS = COURSE["accounts"]
MARGIN = ACCOUNTS["revenue"] - ACCOUNTS["cost_of_goods"] - ACCOUNTS["cost_to_serve"]


def test_the_lesson_quotes_its_accounts():
    """By margin 5, 19, 15 and 9 come first; customer 2 brings in nothing; 19 costs ten times the service of 5."""
    assert largest_customers(MARGIN) == [5, 19, 15, 9]
    assert MARGIN[2] == 0
    assert 10 <= ACCOUNTS["cost_to_serve"][19] / ACCOUNTS["cost_to_serve"][5] < 11
    assert MARGIN[19] / MARGIN[5] < 0.5


def test_the_lesson_quotes_its_whale_curve():
    """141,920 at the peak and 139,205 at the end; four customers make 86 %, twelve pass the total, three lose money."""
    curve = whale_curve(MARGIN)
    cumulative = curve.table["cumulative_share"]
    assert (curve.table["cumulative_margin"].max(), curve.profit) == (141_920, 139_205)
    assert round(cumulative.iloc[3], 2) == 0.86
    assert cumulative.iloc[10] < 1 < cumulative.iloc[11]
    assert ((MARGIN > 0).sum(), len(curve.loss_makers)) == (16, 3)


def test_the_lesson_quotes_what_a_cost_for_each_account_changes():
    """At 2,000 dirhams an account ten customers lose money and the hump is 17 %; they leave 2,975 before that cost."""
    curve = whale_curve(MARGIN - 2000)
    assert len(curve.loss_makers) == 10
    assert round(curve.peak, 2) == 1.17
    assert MARGIN[curve.loss_makers].sum() == 2975


def test_the_lesson_quotes_the_cross_of_revenue_and_contribution():
    """Customers 2, 3 and 8, of class B by revenue, are of class C by contribution: 145,000 dirhams leave -350."""
    class_b = set(ACCOUNTS["revenue"].nlargest(8).index) - set(ACCOUNTS["revenue"].nlargest(2).index)
    class_c = set(MARGIN.index) - set(MARGIN.nlargest(8).index)
    assert class_b & class_c == {2, 3, 8}
    assert (ACCOUNTS["revenue"][[2, 3, 8]].sum(), MARGIN[[2, 3, 8]].sum()) == (145_000, -350)


TAMARIS = firm_to_run(0)
ORDERS = seen(TAMARIS)["orders"]
BY_YEAR = {year: group.groupby("customer")["amount"].sum() for year, group in ORDERS.groupby(ORDERS["date"].dt.year)}


def test_the_lesson_quotes_the_concentration_of_tamaris():
    """235 buyers in 2024, 55.5 % to the first fifth; 282 in 2023."""
    assert (len(BY_YEAR[2024]), round(pareto_analysis(BY_YEAR[2024]).top_share, 3)) == (235, 0.555)


@pytest.mark.parametrize("seed", range(5))
def test_identical_customers_make_half_and_unlike_ones_three_quarters(seed):
    """Whatever the dice: 47 to 51 % with identical customers, whose first do not stay; 60 to 80 % with needs far apart."""
    dice = np.random.default_rng(seed)

    def year(unlike):
        need = dice.lognormal(0, unlike, 2000)
        who = dice.choice(2000, 4000, p=need / need.sum())
        return pd.Series(dice.choice(ORDERS["amount"], 4000)).groupby(who).sum()

    clones = year(0)
    assert 0.47 < pareto_analysis(clones).top_share < 0.51
    assert top_customer_stability(clones, year(0)).stay < 0.22
    assert 0.60 < pareto_analysis(year(1.5)).top_share < pareto_analysis(year(2)).top_share < 0.82


@pytest.mark.parametrize("seed", range(3))
def test_with_time_chance_fades_and_difference_remains(seed):
    """The real share rises from 50 to 63 % with the period; dealt out by lot, the same orders fall below 40 %."""
    dice, end, known = np.random.default_rng(seed), ORDERS["date"].max(), ORDERS["customer"].unique()
    month, all_of_it = (ORDERS[ORDERS["date"] > end - pd.Timedelta(weeks=weeks)] for weeks in (4, 156))

    def share(part, who):
        return pareto_analysis(part["amount"].groupby(who).sum()).top_share

    assert [round(share(part, part["customer"]), 2) for part in (month, all_of_it)] == [0.50, 0.63]
    by_lot = [share(part, dice.choice(known, len(part))) for part in (month, all_of_it)]
    assert by_lot[1] < 0.40 < 0.44 < by_lot[0]


def test_the_lesson_quotes_what_became_of_class_a():
    """Of 29 in class A 10 stay, 13 fall to B, 3 to C, 3 buy nothing; of 97 who buy nothing 70 have left for good."""
    before, after = (abc_analysis(BY_YEAR[year])["abc_class"].astype(str) for year in (2023, 2024))
    class_a = after.reindex(before.index[before == "A"]).fillna("–")
    assert class_a.value_counts().to_dict() == {"B": 13, "A": 10, "C": 3, "–": 3}
    silent = before.index.difference(after.index)
    assert (len(silent), departures(TAMARIS)[silent].notna().sum()) == (97, 70)


@pytest.mark.parametrize(("ranked_in", "falls_to"), [(2023, 0.67), (2024, 0.81)])
def test_the_lesson_s_top_customers_are_lower_in_the_other_year_whichever_it_is(ranked_in, falls_to):
    """Regression to the mean: those on top in 2024 were lower in 2023, too, and the others higher."""
    both = pd.DataFrame({year: BY_YEAR[year] for year in (2023, 2024)}).dropna()
    on_top = both.index.isin(largest_customers(BY_YEAR[ranked_in]))
    other_year = {2023: 2024, 2024: 2023}[ranked_in]
    top, others = both[on_top].mean(), both[~on_top].mean()
    assert round(top[other_year] / top[ranked_in], 2) == falls_to
    assert others[other_year] > others[ranked_in]


def test_the_lesson_quotes_what_forty_visits_add():
    """The forty largest leave 110,247 dirhams of margin in a quarter without us, and 4,810 more with a visit each."""
    ranked = BY_YEAR[2024].sort_values(ascending=False).index
    told = []
    for forty in (ranked[:40], ranked[40:80]):
        visited = effect(TAMARIS, Decision(visits=forty), weeks=13).loc[forty]
        told.append((visited["margin_alone"].sum(), visited["caused"].sum()))
    assert told == [(110_247, 4_810), (41_813, 2_616)]
    assert 40 * VISIT_COST == 18_000
