"""RFM, Pareto, ABC and cohorts for order books too large for memory: written once, run by Polars, DuckDB, PySpark or Ibis.

Each function takes a lazy table (a Polars LazyFrame, a DuckDB relation, a PySpark or an Ibis table) and returns one of the
same kind: a question that is worked out when its answer is asked for. The tests hold Polars and DuckDB against the pandas
methods; PySpark and Ibis go through the same calls of narwhals, and are not tested here.

Two things differ from the pandas methods. A lazy table has no order of rows: ties are broken by customer, smallest first,
which is what pandas does to a table sorted by customer, such as that of `rfm_table`. And rows cannot be looked at before
the question runs: `check_orders` reads an order book and says what `rfm_table` of pandas would have refused.
"""

from crm_lessons.text.extras import need_extra

need_extra("scale", "narwhals")

from crm_lessons.methods.scale.abc import abc_analysis
from crm_lessons.methods.scale.cohorts import cohort_table
from crm_lessons.methods.scale.order_book import check_orders
from crm_lessons.methods.scale.pareto import pareto_analysis
from crm_lessons.methods.scale.rfm import rfm_scores, rfm_table

__all__ = [
    "abc_analysis",
    "check_orders",
    "cohort_table",
    "pareto_analysis",
    "rfm_scores",
    "rfm_table",
]
