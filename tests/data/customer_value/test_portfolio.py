"""Portfolios and uses of a budget: no short cut finds the best use."""

from __future__ import annotations

from crm_lessons.data.customer_value.portfolio import BUDGET, USES
from crm_lessons.data.customer_value.ways import WAYS_AT_WORK
from crm_lessons.data.sentences import meaning_of
from crm_lessons.methods import customer_equity


def test_winning_the_first_contract_s_customers_may_destroy_capital(everybody):
    """A new Delta customer is always worth more than one of Alpha; in many branches an Alpha customer is worth less than they cost."""
    destroys = 0
    for data in everybody:
        capital = customer_equity(data["portfolio"], discount=0.10, years=3)
        assert capital.loc["Delta", "customer_value"] > 2 * capital.loc["Alpha", "customer_value"]
        destroys += capital.loc["Alpha", "future_customers"] < 0
    assert destroys >= len(everybody) / 2


def test_the_best_use_is_found_by_its_gain_alone(everybody):
    """Four uses; writing to all loses; the largest gain stands out by 800 dirhams; a limit binds somewhere."""
    for data in everybody:
        uses = data["uses"]
        assert tuple(uses.index) == USES
        reached = (BUDGET // uses["cost"]).clip(upper=uses["most"])
        gain = (reached * (uses["customer_value"] - uses["cost"])).sort_values()
        assert gain.iloc[-1] - gain.iloc[-2] >= 800
        assert gain["letter"] < 0
        assert (uses["most"] < BUDGET // uses["cost"]).any()
        by_other_rules = {uses["customer_value"].idxmax(), uses["cost"].idxmin(), gain.index[-1]}
        assert len(by_other_rules) >= 2


def test_every_student_meets_every_way(everybody):
    """Eight practices, each of the five ways once at least."""
    for data in everybody:
        assert set(data["practices"].index.map(meaning_of(WAYS_AT_WORK))) == set(WAYS_AT_WORK)
