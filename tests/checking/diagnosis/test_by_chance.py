"""What agrees with a known mistake in a place or two, and is something else in all others, is not that mistake."""

from __future__ import annotations

import numpy as np
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.customer_value.cohorts import QUESTION as COHORTS
from crm_lessons.questions.pareto_abc.cumulative_table import QUESTION as CUMULATIVE_TABLE


@pytest.mark.parametrize("student", [None, "amina", "bilal", "chama"])
def test_a_column_that_agrees_with_a_mistake_by_chance_is_to_be_looked_at(student):
    """Revenue where its cumulated share is asked: for one customer that is the cumulated amount; nobody is told to have added it up."""
    data = sheet_data("02_pareto_abc", student)
    right = CUMULATIVE_TABLE.expected(data)
    verdict = check_answer(CUMULATIVE_TABLE, right.assign(cumulative_share=right["revenue"]), data)
    assert verdict.mistake is None
    assert "À reprendre : `cumulative_share`" in verdict.message.fr


@pytest.mark.parametrize("student", [None, "amina", "bilal", "chama"])
def test_shares_that_were_not_added_up_are_told_so(student):
    """The likeliest slip has its own sentence: for two customers it agrees with a table that starts with the smallest."""
    data = sheet_data("02_pareto_abc", student)
    right = CUMULATIVE_TABLE.expected(data)
    assert (
        check_answer(CUMULATIVE_TABLE, right.assign(cumulative_share=right["share"]), data).mistake == "not_cumulated"
    )


def test_an_empty_table_left_nothing_aside():
    """Each missing cell agrees with a mistake that leaves a few out, and with nothing else."""
    data = sheet_data("07_customer_value")
    assert check_answer(COHORTS, COHORTS.expected(data) * np.nan, data).mistake is None
