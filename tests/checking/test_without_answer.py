from crm_lessons.checking.verdict import Outcome
from crm_lessons.checking.without_answer import never_ended, not_attempted, stopped_on_error
from crm_lessons.questions.catalogue import SHEETS

SHEET = SHEETS["02_pareto_abc"]


def test_a_cell_that_raised_is_met_with_its_error():
    """The student's own error, in one line, and what to do; no traceback."""
    verdict = stopped_on_error(SHEET["top_share"], "KeyError: 'ca'")
    assert verdict.outcome is Outcome.UNREADABLE
    assert "KeyError: 'ca'" in verdict.message.fr


def test_an_error_message_with_braces_is_quoted_as_it_is():
    """A student's error may hold anything, even what looks like a place to fill."""
    assert "{0} {x}" in stopped_on_error(SHEET["top_share"], "ValueError: {0} {x}").message.en


def test_a_cell_that_never_ends_is_met_with_its_clock():
    """The time given is said."""
    assert "10 secondes" in never_ended(SHEET["top_share"], 10).message.fr


def test_a_blank_function_is_told_about_return():
    """The blank of a function wants a body and a return; the blank of a variable wants a value."""
    assert "`return`" in not_attempted(SHEET["abc_by_revenue"]).message.fr
    assert "`return`" not in not_attempted(SHEET["top_share"]).message.fr
