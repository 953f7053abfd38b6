"""One input on which a function fails is shown as one types it, in a notebook and nowhere else."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

FUNCTIONS = [(stem, q) for stem, sheet in SHEETS.items() for q in sheet.questions if q.kind is Kind.FUNCTION]


def raising(*given):
    """Fail whatever it is given."""
    return {}["nothing"]


@pytest.mark.parametrize(("stem", "question"), FUNCTIONS, ids=[question.id for _, question in FUNCTIONS])
def test_the_call_that_is_shown_can_be_pasted(stem, question):
    """It runs under the sheet's tables and `pd`, and the right function gives there what the sentence says was expected."""
    data = sheet_data(stem)
    said = check_answer(question, raising, data).message.en
    call = next(part for part in said.split("`") if part.startswith(f"{question.id}("))
    assert 'at your line `return {}["nothing"]`; expected: ' in said
    right = question.expected(data)
    value = eval(call, {question.id: right, "pd": pd, **data})
    values = (
        value.tolist()
        if isinstance(value, pd.Series | np.ndarray)
        else value.values()
        if isinstance(value, dict)
        else [value]
    )
    told = said.partition("; expected: ")[2]
    first = next(iter(values))
    word = question.vocabulary[first].en if first in question.vocabulary else str(first)
    assert (f"{first:.7g}" if isinstance(first, int | float) and not isinstance(first, bool) else word) in told


@pytest.mark.parametrize(("stem", "question"), FUNCTIONS, ids=[question.id for _, question in FUNCTIONS])
def test_the_grader_shows_no_input(stem, question):
    """Hidden inputs stay hidden: the kind of the case, and nothing of the call."""
    said = check_answer(question, raising, sheet_data(stem), np.random.Generator(np.random.PCG64(3))).message
    assert f"{question.id}(pd" not in said.en
    assert "expected: " not in said.en


def test_a_large_table_is_cut_down_to_the_rows_of_one_customer():
    """Thirteen contacts are no example; those of one customer whom the function gets wrong are."""
    said = check_answer(
        SHEETS["01_crm_process"]["is_multichannel"],
        lambda log: log.groupby("customer")["channel"].count() > 2,
        sheet_data("01_crm_process"),
    ).message
    assert "is_multichannel(pd.DataFrame({'customer': [" in said.en
    assert "gives `True` and not `False` for " in said.en
