"""The rates that this sheet holds of a campaign, for a text that quotes one."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Quotable


def quotable(data: Data) -> list[Quotable]:
    """Return what is known of each of the year's campaigns: its rates, and its profit by what it cost and brought in."""
    table = data["campaigns"]
    profit = table["margin_per_order"] * table["orders"] - table["cost"]
    rates = (
        table["responses"] / table["messages"],
        table["orders"] / table["responses"],
        table["orders"] / table["messages"],
        table["cost"] / table["revenue"],
        profit / table["cost"],
        profit / table["revenue"],
        *(table[name] / table[name].sum() for name in ("cost", "messages", "responses", "orders", "revenue")),
    )
    return [
        Quotable(rf"(?:campagne|campaign)\s+{name}", tuple(float(rate[name]) for rate in rates)) for name in table.index
    ]
