"""The best customers of the first year, looked for again in the second."""

from __future__ import annotations

from crm_lessons.data.pareto_abc.order_book import FIRST_YEAR, SECOND_YEAR
from crm_lessons.data.variants import Data
from crm_lessons.methods import TopStability, top_customer_stability
from crm_lessons.questions.pareto_abc.order_book import sales_by_customer


def top_stability(data: Data) -> TopStability:
    """Return who of the best customers of the first year stays among the best in the second, and who has gone."""
    return top_customer_stability(sales_by_customer(data, FIRST_YEAR), sales_by_customer(data, SECOND_YEAR))
