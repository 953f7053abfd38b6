"""Two channels whose totals say the opposite of their parts."""

from __future__ import annotations

from crm_lessons.methods import (
    mantel_haenszel,
    rates_by_group,
    rates_on_same_mix,
)


def test_e_mail_wins_in_each_segment_and_loses_in_total(everybody):
    """Simpson's reversal, by more than a point each way, and undone on the same mix."""
    for data in everybody:
        table = data["mailings"]
        parts = rates_by_group(table, ["segment", "channel"], "messages", "responses").table["rate"].unstack()
        total = rates_by_group(table, "channel", "messages", "responses").table["rate"]
        same_mix = rates_on_same_mix(table, "channel", "segment", "messages", "responses")
        assert (parts["e-mail"] > parts["SMS"]).all()
        assert total["SMS"] > total["e-mail"] + 0.01
        assert same_mix["e-mail"] > same_mix["SMS"]


def test_the_lead_is_one_that_chance_may_give(everybody):
    """Pooled over the segments the e-mail is ahead, and the interval of its lead still holds zero."""
    for data in everybody:
        lead = mantel_haenszel(
            data["mailings"], "channel", "segment", "messages", "responses", ("e-mail", "SMS")
        ).difference
        assert lead.low < 0 < lead.value
