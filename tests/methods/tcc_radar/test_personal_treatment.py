"""RADAR's fourth question: the treatment of the largest."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError, personal_treatment

REVENUE = pd.Series({"E": 40, "A": 500, "B": 300, "C": 100, "D": 60})
MANAGER = pd.Series({"A": False, "B": True, "C": False, "D": True, "E": False})


def test_five_customers_by_hand():
    """Of the two largest, B alone has a manager: 300 of 800; D has one and is not among them."""
    treatment = personal_treatment(REVENUE, MANAGER, part=0.40)
    assert treatment.largest == ["A", "B"]
    assert (treatment.treated_rate, treatment.treated_revenue) == (0.5, 0.375)
    assert (treatment.left_out, treatment.others) == (["A"], ["D"])


def test_ones_and_zeros_are_read_and_the_order_does_not_count():
    """Treatments are matched by customer, not by place."""
    turned = MANAGER.astype(int)[::-1]
    assert personal_treatment(REVENUE, turned, part=0.40) == personal_treatment(REVENUE, MANAGER, part=0.40)


def test_everybody_or_nobody():
    """Two ends: all the largest are treated and the others too; none is."""
    everybody = personal_treatment(REVENUE, MANAGER | True)
    assert (everybody.treated_rate, everybody.left_out, len(everybody.others)) == (1, [], 4)
    nobody = personal_treatment(REVENUE, MANAGER & False)
    assert (nobody.treated_revenue, nobody.left_out, nobody.others) == (0, ["A"], [])


@pytest.mark.parametrize(
    ("revenue", "treated", "found"),
    [
        (REVENUE, ["B"], "une série par client"),
        (REVENUE, MANAGER.drop("B"), "le client B"),
        (REVENUE, MANAGER.astype(object).replace({True: "yes"}), "'yes'"),
        (-REVENUE, MANAGER, "négatif"),
    ],
)
def test_lists_that_do_not_go_together_are_met_in_words(revenue, treated, found):
    """No Series, a customer missing, neither true nor false, losses."""
    with pytest.raises(InputError, match=found):
        personal_treatment(revenue, treated)
