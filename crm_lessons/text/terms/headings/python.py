"""What the columns of chapter 0 are called on paper."""

from __future__ import annotations

from crm_lessons.text.language import Text
from crm_lessons.text.terms.headings.columns import Columns

COLUMNS = Columns(
    headings={
        "average_order": Text(fr="commande moyenne", en="average order"),
        "sales_before": Text(fr="nos ventes, l'an dernier", en="our sales, last year"),
        "total": Text(fr="total", en="total"),
    },
    amounts={"average_order"},
)
