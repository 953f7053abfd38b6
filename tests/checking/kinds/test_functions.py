"""A function is judged by what it returns on hidden data."""

import numpy as np

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.kinds.functions import NeverEnds
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS

SHEET = SHEETS["02_pareto_abc"]


DATA = sheet_data(SHEET.stem)


def test_a_call_that_never_ends_costs_its_case():
    """Whoever holds the clock raises NeverEnds; the verdict names the kind of case."""

    def slow(revenue, limits):
        raise NeverEnds

    verdict = check_answer(SHEET["abc_by_revenue"], slow, DATA)
    assert verdict.outcome is Outcome.INCORRECT
    assert "ne s'arrête jamais" in verdict.message.fr
    assert "Dans les" not in verdict.message.fr, "it was stopped at the first case"


def test_an_error_in_a_function_tells_its_type_only():
    """The message of an error may quote the hidden input, so it is left out."""

    def leaks(revenue, limits):
        raise ValueError(f"the input was {list(revenue)}")

    message = check_answer(SHEET["abc_by_revenue"], leaks, DATA, np.random.Generator(np.random.PCG64(1))).message
    assert "`ValueError`" in message.fr
    assert "the input was" not in message.fr


def test_a_function_with_other_parameters_is_told_so():
    """Not that it stops on an error: no line of it was run. An error of its own first line stays one."""
    generator = np.random.Generator(np.random.PCG64(1))
    for other in (lambda: 1, lambda revenue: 1, lambda revenue, limits, more: 1):
        assert "la ligne `def`" in check_answer(SHEET["abc_by_revenue"], other, DATA, generator).message.fr

    def adds_a_word(revenue, limits):
        return revenue + len(3)

    assert "`TypeError`" in check_answer(SHEET["abc_by_revenue"], adds_a_word, DATA, generator).message.fr
