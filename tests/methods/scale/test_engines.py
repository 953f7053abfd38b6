"""Each property runs on Polars and on DuckDB, and is held against the pandas method of the same name."""

import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_lessons import methods
from crm_lessons.data.scoring.mini_orders import ANALYSIS_DATE, mini_orders
from crm_lessons.methods import InputError
from crm_lessons.text.language import speak

pytest.importorskip("narwhals", reason="lazy tables: pip install 'crm-lessons[scale]'")
polars = pytest.importorskip("polars", reason="one of the two engines: pip install polars")
duckdb = pytest.importorskip("duckdb", reason="one of the two engines: pip install duckdb")

from crm_lessons.methods import scale  # noqa: E402  (it says so itself when narwhals is missing)

DAY = "2025-12-31"
RFM_COLUMNS = ["recency_days", "frequency", "monetary"]


def in_polars(table):
    """Return a pandas table as a LazyFrame."""
    return polars.LazyFrame({
        column: [None if cell is pd.NaT else cell for cell in _cells(table[column])] for column in table
    })  # fmt: skip


def in_duckdb(table):
    """Return a pandas table as a relation."""
    return duckdb.from_df(table.apply(_cells))


def _cells(column):
    """Return a column under a type that every version of pandas and of the engines knows, with None where text is missing."""
    types = pd.api.types
    if types.is_datetime64_any_dtype(column) or types.is_numeric_dtype(column):
        return column
    return column.astype(object).where(column.notna(), None)


def worked_out(lazy, by):
    """Return the answer as a pandas table in the order of some columns."""
    columns = lazy.collect().to_dict(as_series=False) if isinstance(lazy, polars.LazyFrame) else lazy.fetchnumpy()
    return pd.DataFrame({name: list(values) for name, values in columns.items()}).sort_values(by, ignore_index=True)


ENGINES = pytest.mark.parametrize("lazy", [in_polars, in_duckdb], ids=["polars", "duckdb"])


@st.composite
def order_books(draw):
    """Draw purchases and credit notes of a few customers over two years, hours included, everybody with a purchase."""
    rows = draw(
        st.lists(st.tuples(st.integers(1, 9), st.integers(0, 17_000), st.integers(-90, 900)), min_size=1, max_size=40)
    )
    start = pd.Timestamp("2023-01-01")
    book = pd.DataFrame({
        "customer": [customer for customer, _, _ in rows],
        "date": [start + pd.Timedelta(hours=hours) for _, hours, _ in rows],
        "amount": [float(amount) for _, _, amount in rows],
    })  # fmt: skip
    first_ones = book.drop_duplicates("customer").assign(amount=1.0)
    return pd.concat([book, first_ones], ignore_index=True)


@st.composite
def portfolios(draw):
    """Draw whole revenues by customer, many of them equal, some 0; in whole numbers sums do not depend on their order."""
    revenue = draw(st.lists(st.integers(0, 12), min_size=1, max_size=30).filter(any))
    return pd.Series(revenue, index=pd.RangeIndex(1, len(revenue) + 1, name="customer"), name="revenue").astype(float)


@ENGINES
@settings(max_examples=10)
@given(orders=order_books())
def test_rfm_is_that_of_pandas(lazy, orders):
    """Recency, frequency, amount, tenure and both dates, customer by customer."""
    found = worked_out(scale.rfm_table(lazy(orders), DAY), "customer").set_index("customer")
    expected = methods.rfm_table(orders, DAY)
    assert list(found.columns) == list(expected.columns)
    for column in (*RFM_COLUMNS, "tenure_days"):
        assert found[column].to_list() == expected[column].to_list()
    for column in ("first_order", "last_order"):
        assert pd.to_datetime(found[column]).to_list() == expected[column].to_list()


@ENGINES
@settings(max_examples=10)
@given(table=st.lists(st.tuples(*[st.integers(0, 9)] * 3), min_size=9, max_size=40), bins=st.integers(2, 9))
def test_scores_are_those_of_pandas(lazy, table, bins):
    """By rank, with ties taken by customer, by quantiles and by cut-offs of one's own."""
    customers = pd.DataFrame(table, columns=RFM_COLUMNS, index=pd.RangeIndex(1, len(table) + 1, name="customer"))
    given_lazily = lazy(customers.reset_index().iloc[::-1])
    for options in (
        {"bins": bins},
        {"bins": bins, "method": "cutoffs"},
        {"method": "cutoffs", "cutoffs": {"frequency": [2, 3, 4, 6], "recency_days": [1, 1, 5]}},
    ):
        found = worked_out(scale.rfm_scores(given_lazily, **options), "customer").set_index("customer")
        expected = methods.rfm_scores(customers, **options)
        assert list(found.columns) == list(expected.columns)
        assert (found.to_numpy() == expected.to_numpy()).all()


@ENGINES
@settings(max_examples=10)
@given(revenue=portfolios(), top=st.sampled_from([0.01, 0.20, 0.5, 1]))
def test_pareto_is_that_of_pandas(lazy, revenue, top):
    """Ranks and top customers alike, shares to the last bit or two: Polars may divide by multiplying."""
    given_lazily = lazy(revenue.reset_index().iloc[::-1])
    found = worked_out(scale.pareto_analysis(given_lazily, top), "place")
    expected = methods.pareto_analysis(revenue, top)
    assert found["customer"].to_list() == expected.table.index.to_list()
    assert found["place"].to_list() == list(range(1, len(revenue) + 1))
    for column in ("revenue", "share", "cumulative_share", "cumulative_customers"):
        np.testing.assert_allclose(found[column], expected.table[column], rtol=1e-12)
    assert found.loc[found["top"], "customer"].to_list() == expected.top_customers


@ENGINES
@settings(max_examples=10)
@given(revenue=portfolios())
def test_abc_is_that_of_pandas_under_each_convention(lazy, revenue):
    """By head count, and by revenue with the customer who crosses a limit on either side."""
    given_lazily = lazy(revenue.reset_index())
    for options in (
        {},
        {"customers": (0.2, 0.3, 0.5)},
        {"revenue_limits": (0.80, 0.95)},
        {"revenue_limits": (0.5, 0.75), "crossing": "excluded"},
    ):
        found = worked_out(scale.abc_analysis(given_lazily, **options), "place")
        expected = methods.abc_analysis(revenue, **options)
        assert found["customer"].to_list() == expected.index.to_list()
        assert found["abc_class"].to_list() == expected["abc_class"].to_list()


@ENGINES
@settings(max_examples=10)
@given(orders=order_books(), period=st.sampled_from(["month", "quarter"]))
def test_cohorts_are_those_of_pandas(lazy, orders, period):
    """The cells above 0 of the wide table, as rows."""
    found = worked_out(scale.cohort_table(lazy(orders), period), ["cohort", "age"])
    cells = methods.cohort_table(orders, period).rename_axis(columns="age").stack()
    expected = cells[cells > 0].rename("customers").reset_index()
    assert found.astype(object).to_numpy().tolist() == expected.astype(object).to_numpy().tolist()


@ENGINES
def test_real_purchases_have_the_same_recency_frequency_amount_and_scores(lazy, cdnow):
    """CDNOW, 2,357 customers: the two tables agree, amounts to a rounding."""
    orders = cdnow.assign(date=pd.to_datetime(cdnow["date"].astype(str)))[["customer", "date", "amount"]]
    expected = methods.rfm_table(orders, "1998-06-30")
    found = worked_out(scale.rfm_table(lazy(orders), "1998-06-30"), "customer")
    assert (found["recency_days"].to_numpy() == expected["recency_days"].to_numpy()).all()
    assert (found["frequency"].to_numpy() == expected["frequency"].to_numpy()).all()
    np.testing.assert_allclose(found["monetary"], expected["monetary"])
    scores = worked_out(scale.rfm_scores(lazy(expected[RFM_COLUMNS].reset_index())), "customer")
    assert (scores["rfm_score"].to_numpy() == methods.rfm_scores(expected)["rfm_score"].to_numpy()).all()


@ENGINES
def test_the_order_book_is_checked_when_it_is_asked_for(lazy):
    """What the pandas method refuses: a hole, an order of the future, a customer with nothing but credit notes."""
    speak("en")
    orders = mini_orders()[["customer", "date", "amount"]]
    scale.check_orders(lazy(orders), ANALYSIS_DATE)
    for column in orders:
        holed = orders.assign(**{column: orders[column].where(np.arange(len(orders)) > 0)})
        with pytest.raises(InputError, match=f"`{column}`, missing values: 1 of {len(orders)}"):
            scale.check_orders(lazy(holed), ANALYSIS_DATE)
    later = int((orders["date"] > "2024-06-30").sum())
    with pytest.raises(InputError, match=f"later than 30 June 2024: {later}"):
        scale.check_orders(lazy(orders), "2024-06-30")
    with pytest.raises(InputError, match="nothing but credit notes: 1,"):
        scale.check_orders(
            lazy(orders.assign(amount=orders["amount"].where(orders["customer"] != "C2", -5.0))), ANALYSIS_DATE
        )
    with pytest.raises(InputError, match="empty"):
        scale.check_orders(duckdb.sql("select 1 as customer, date '2024-01-01' as date, 2.0 as amount limit 0"), DAY)


@ENGINES
def test_other_columns_are_refused_before_anything_is_worked_out(lazy):
    """A column that is missing, dates that are text, amounts that are text."""
    orders = mini_orders()[["customer", "date", "amount"]]
    with pytest.raises(InputError, match="`montant`"):
        scale.rfm_table(lazy(orders), ANALYSIS_DATE, amount="montant")
    as_text = orders.assign(date=orders["date"].dt.strftime("%Y-%m-%d"), amount=orders["amount"].astype(str))
    with pytest.raises(InputError, match="`date` ne contient pas de dates"):
        scale.cohort_table(lazy(as_text))
    with pytest.raises(InputError, match="`amount` ne contient pas de nombres"):
        scale.rfm_table(lazy(as_text.assign(date=orders["date"])), ANALYSIS_DATE)


@pytest.mark.parametrize("table", [mini_orders(), 3, polars.DataFrame({"customer": [1]})])
def test_a_table_that_is_not_lazy_is_sent_where_it_belongs(table):
    """A pandas table to the pandas method, an eager Polars table to `.lazy()`."""
    with pytest.raises(InputError, match=r"\.lazy\(\).*crm_lessons\.methods"):
        scale.rfm_table(table, DAY)


def test_the_methods_do_without_narwhals_and_scale_says_what_to_install():
    """In a Python that finds no narwhals the methods are imported; only `scale` is not, in a sentence."""
    program = (
        "import sys; sys.modules['narwhals'] = None\n"
        "import crm_lessons.methods\n"
        "try: import crm_lessons.methods.scale\n"
        "except ImportError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert 'pip install "crm-lessons[scale]"' in done.stdout


def test_the_methods_do_not_import_narwhals():
    """A notebook does not wait for what it does not use."""
    program = "import sys, crm_lessons.methods; print([name for name in sys.modules if name.startswith('narwhals')])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
