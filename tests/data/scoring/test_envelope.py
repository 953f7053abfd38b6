"""The envelope of the lesson: who was due, who was left out by lot, who ordered."""

from __future__ import annotations

from crm_lessons.data.scoring.envelope import FIRM, envelope
from crm_lessons.world.seen import seen
from crm_lessons.world.year import firm_to_run


def test_each_message_that_was_due_has_its_row_and_its_orders_counted_by_hand():
    """Twenty messages, worked one by one from the firm's own tables."""
    tables, due = seen(firm_to_run(FIRM)), envelope()
    assert len(due) == len(tables["messages"])
    orders = tables["orders"]
    for number, row in due.iloc[::100].iterrows():
        own = orders[orders["customer"] == row["customer"]]
        days = (own["date"] - row["date"]).dt.days
        soon = own[(days >= 0) & (days < 42)]
        assert row["orders_before"] == ((days < 0) & (days >= -182)).sum()
        assert (row["ordered"], row["margin"]) == (len(soon) > 0, soon["margin"].sum())
        assert row["written"] == tables["messages"].loc[number, "sent"]


def test_the_lot_left_out_a_quarter_alike():
    """Before the mailing both sides had ordered about as often: the lot chose, and nothing else."""
    due = envelope()
    before = due.groupby("written")["orders_before"].agg(["size", "mean"])
    assert 0.22 < before["size"][False] / len(due) < 0.28
    assert abs(before["mean"][True] - before["mean"][False]) < 0.25
