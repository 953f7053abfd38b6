"""Trials on six lists, of which some decide."""

from __future__ import annotations

from crm_lessons.data.kpis.lists import BREAK_EVEN, said_of, schoolbook_interval
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import rate_verdicts
from crm_lessons.questions.catalogue import SHEETS


def test_each_verdict_occurs_and_the_highest_rate_is_open(variants_of):
    """For every student, by Wilson's interval and by the schoolbook's alike, with no end of an interval near break-even."""
    for data in variants_of("06_kpis"):
        lists = data["lists"]
        judged = rate_verdicts(lists, BREAK_EVEN, "messages", "responses")
        by_hand = [schoolbook_interval(row.responses, row.messages) for row in lists.itertuples()]
        assert set(judged["verdict"]) == {"gain", "loss", "undecidable"}
        assert judged["verdict"][judged["rate"].idxmax()] == "undecidable"
        assert judged["verdict"].to_list() == [said_of(*ends) for ends in by_hand]
        assert ((judged[["rate_low", "rate_high"]] - BREAK_EVEN).abs() > 0.0003).all(axis=None)


def test_break_even_is_what_the_sheet_states():
    """5 dirhams a message, one response in four, 600 an order."""
    assert round(BREAK_EVEN, 4) == 0.0333
    assert SHEETS["06_kpis"]["trial_verdicts"].expected(sheet_data("06_kpis")).keys() == set("KLMNPQ")
