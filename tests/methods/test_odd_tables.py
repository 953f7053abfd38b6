"""Tables as people have them: each public method gives what it gives on the clean table, or says what to write."""

from __future__ import annotations

import datetime
import inspect
import re
import warnings

import numpy as np
import pandas as pd
import pytest

from crm_lessons import methods
from crm_lessons.methods import InputError

CUSTOMERS = [f"C{n}" for n in range(6)]
ON = "2024-12-31"
DAYS = ["2024-01-05", "2024-07-05", "2024-02-11", "2024-03-09", "2024-06-30", "2024-05-02"]
ORDERS = pd.DataFrame({
    "customer": ["C0", "C1", "C2", "C0", "C1", "C2"],
    "date": pd.to_datetime(DAYS),
    "amount": [10.5, 20.25, 30.0, 40.0, 50.5, 60.0],
    "type": ["a", "b", "a", "a", "b", "b"],
})  # fmt: skip
REVENUE = pd.Series([60.5, 20.25, 30.0, 40.0, 5.5, 10.0], index=CUSTOMERS)
MARKS = pd.Series([5, 4, 3, 2, 1, 4], index=CUSTOMERS)
ANSWERS = pd.Series([True, False, True, True, False, False], index=CUSTOMERS)
SCORES = pd.DataFrame({"r_score": [5, 4, 1], "f_score": [5, 1, 3], "m_score": [4, 2, 1]}, index=CUSTOMERS[:3])
CONSENTS = pd.DataFrame({
    "contact": ["A", "B", "A"], "date": pd.to_datetime(DAYS[:3]), "decision": ["opt_in", "opt_in", "opt_out"],
})  # fmt: skip
CONTACTS = pd.DataFrame(
    {name: [True, False, False] for name in ("opted_out", "opted_in", "customer_of_similar_product")},
    index=CUSTOMERS[:3],
).assign(generic_company_address=[False, True, False])
RECORDS = pd.DataFrame(
    {
        "name": ["Amal", "Bilal", "AMAL"],
        "phone": "0522001234",
        "email": None,
        "qualified_on": None,
        "referred_by": None,
    },
    index=[1, 2, 3],
)
LADDER = pd.DataFrame({"customer": [1, 1, 2], "kind": "order"})
CAMPAIGNS = pd.DataFrame(
    [[50_000, 10_000, 400, 100, 180_000, 600]], index=["spring"], columns=list(methods.CAMPAIGN_COLUMNS)
)
MAILINGS = pd.DataFrame({
    "segment": ["x", "x", "y", "y"], "channel": ["p", "q", "p", "q"], "sent": [50, 40, 45, 10], "won": [5, 32, 9, 1],
})  # fmt: skip
SALES = pd.DataFrame({"C1": [30, 60, 30], "C2": [50, 40, 10]}, index=list("ABC"))
RADAR = pd.DataFrame({"tcc": [0.9, 0.5, 0.1], "trend": "stable", "status": "customer"}, index=CUSTOMERS[:3])
WALLETS = pd.DataFrame(
    {"sales": [9.0, 5.0, 1.0], "purchases": [10.0, 10.5, 10.0], "trend": "stable", "status": "customer"},
    index=CUSTOMERS[:3],
)
TO_SCORE = pd.DataFrame(
    {"recency_days": range(6), "frequency": range(1, 7), "monetary": REVENUE.to_numpy()}, index=CUSTOMERS
)
SILENCES = pd.DataFrame(
    {"recency_days": [5, 40, 90], "frequency": [9, 1, 3], "tenure_days": [99, 40, 150]}, index=CUSTOMERS[:3]
)
WRITTEN_TO = pd.Series([True, True, False, False, True, False], index=CUSTOMERS)
BY_FIRM = pd.DataFrame({
    "firm": ["x", "x", "y", "y"], "product": ["p", "q", "p", "q"], "revenue": [80.5, 20.0, 40.0, 60.0], "margin": [16, 10, -1, 33],
})  # fmt: skip
CURVE = methods.retention_curve(MARKS, ANSWERS)
RESPONSE = methods.response_by_group(MARKS, ANSWERS)
HISTORY = pd.DataFrame(
    {"repeats": [0, 2, 5], "last_repeat": [0.0, 30.5, 20.0], "observed": [30.0, 39.0, 36.0]}, index=CUSTOMERS[:3]
)
BG_NBD = methods.BgNbd(0.243, 4.414, 0.793, 2.426, 0)
SEGMENTS = pd.DataFrame(
    {"customers": [10, 20], "margin": 100.5, "retention": 0.8, "new_customers": 5, "acquisition_cost": 40},
    index=["x", "y"],
)
HOLDINGS = pd.DataFrame({"pump": [True, True, False], "valve": [True, False, False]}, index=CUSTOMERS[:3])
LAUNCHES = pd.Series({"b": "2024-03-01", "a": "2024-04-01"})
PURCHASES = ORDERS.rename(columns={"type": "supplier"})
LOYALTIES = pd.DataFrame({"attitude": [2.0, 1.0, -1.0], "repeat_rate": [0.9, 0.2, 0.8]}, index=CUSTOMERS[:3])
RIVALS = pd.DataFrame({"X": [5.0, 2.0, 3.0], "Y": [3.0, 4.0, 1.0]}, index=CUSTOMERS[:3])

ON_SERIES = {
    **{
        name: (getattr(methods, name), REVENUE)
        for name in (
            "abc_analysis", "customers_needed", "gini_coefficient", "herfindahl_index", "largest_customers", "lorenz_curve",
            "pareto_analysis", "quantile_cutoffs", "ranked_shares", "whale_curve",
        )
    },
    "scores_by_rank": (lambda values: methods.scores_by_rank(values, 3), REVENUE),
    "scores_by_cutoffs": (lambda values: methods.scores_by_cutoffs(values, [10, 30]), REVENUE),
    "top_customer_stability": (lambda values: methods.top_customer_stability(values, values), REVENUE),
    "bubble_diameter": (lambda values: methods.bubble_diameter(values), MARKS),
    "appetence_grid": (lambda values: methods.appetence_grid(values, MARKS), MARKS),
    "retention_curve": (lambda values: methods.retention_curve(values, ANSWERS), MARKS),
    "response_by_group of groups": (lambda values: methods.response_by_group(values, ANSWERS), MARKS),
    "response_by_group": (lambda values: methods.response_by_group(MARKS, values), ANSWERS),
    "gains_curve": (lambda values: methods.gains_curve(values, ANSWERS), REVENUE),
    "gains_curve of answers": (lambda values: methods.gains_curve(REVENUE, values), ANSWERS),
    "mailing_uplift_by_group": (lambda values: methods.mailing_uplift_by_group(values, WRITTEN_TO, ANSWERS, 2, 10), MARKS),
    "mailing_uplift_by_group of contacts": (
        lambda values: methods.mailing_uplift_by_group(MARKS, values, ANSWERS, 2, 10), WRITTEN_TO
    ),
    "mailing_uplift_by_group of answers": (
        lambda values: methods.mailing_uplift_by_group(MARKS, WRITTEN_TO, values, 2, 10), ANSWERS
    ),
    "csat_score": (methods.csat_score, MARKS),
    "net_promoter_score": (methods.net_promoter_score, MARKS),
    "marks_from_figures": (lambda values: methods.marks_from_figures(values, (1, 2, 3, 4)), MARKS),
    "judges_agreement": (lambda values: methods.judges_agreement(values, MARKS), MARKS),
    "rates_by_attempt": (lambda values: methods.rates_by_attempt(values, ANSWERS), MARKS),
    "funnel_rates": (methods.funnel_rates, REVENUE.sort_values(ascending=False)),
    "weighted_score": (lambda values: methods.weighted_score(MARKS, values), MARKS),
    "reserves": (lambda values: methods.reserves(SALES, "A", values), pd.Series({"C1": 200.0, "C2": 300.0})),
    "new_customers": (lambda values: methods.new_customers(values, ["C9"]), ORDERS["customer"]),
    "decline_rate": (lambda values: methods.decline_rate(values, REVENUE), REVENUE),
    "decline_rate to a period": (lambda values: methods.decline_rate(REVENUE, values), REVENUE),
    "personal_treatment": (lambda values: methods.personal_treatment(values, ANSWERS), REVENUE),
    "personal_treatment of some": (lambda values: methods.personal_treatment(REVENUE, values), ANSWERS),
    "product_uptake": (lambda values: methods.product_uptake(ORDERS, values, ON, 30, product="type"), LAUNCHES),
    "fit_shifted_beta_geometric": (methods.fit_shifted_beta_geometric, pd.Series([1000, 869, 743, 653])),
    "retention_forecasts": (
        lambda values: methods.retention_forecasts(values, 9, recent=2), pd.Series([1000, 869, 743, 653])
    ),
    "base_value_draws": (lambda values: methods.base_value_draws(values, 100, 0.1, 1, 2), pd.Series([100, 87, 74, 65])),
    "wallet_errors of wallets": (lambda values: methods.wallet_errors(RIVALS, values), MARKS[:3]),
    "value_by_curve": (lambda values: methods.value_by_curve(100, values, 0.1), pd.Series([1, 0.7, 0.6])),
    "relative_attitude": (lambda values: methods.relative_attitude(values, RIVALS), MARKS[:3]),
    "cost_per_new_customer": (lambda values: methods.cost_per_new_customer(6, values, ["C9"]), ORDERS["customer"]),
}  # fmt: skip
ON_TABLES = {
    "rfm_table": (lambda table: methods.rfm_table(table, "2024-12-31"), ORDERS),
    "frat_table": (lambda table: methods.frat_table(table, "2024-12-31"), ORDERS),
    "cohort_table": (methods.cohort_table, ORDERS),
    "silence_table": (methods.silence_table, SILENCES),
    "last_decisions": (methods.last_decisions, CONSENTS),
    "may_email": (methods.may_email, CONTACTS),
    "same_customers": (methods.same_customers, RECORDS),
    "ladder_counts": (lambda table: methods.ladder_counts(table, LADDER), RECORDS),
    "ladder_counts of orders": (lambda table: methods.ladder_counts(RECORDS, table), LADDER),
    "compare_campaigns": (methods.compare_campaigns, CAMPAIGNS),
    "rates_by_group": (lambda table: methods.rates_by_group(table, "channel", "sent", "won"), MAILINGS),
    "rates_on_same_mix": (lambda t: methods.rates_on_same_mix(t, "channel", "segment", "sent", "won"), MAILINGS),
    "rates_with_intervals": (lambda table: methods.rates_with_intervals(table, "sent", "won"), MAILINGS[["sent", "won"]]),
    "rate_verdicts": (lambda table: methods.rate_verdicts(table, 0.2, "sent", "won"), MAILINGS[["sent", "won"]]),
    "mantel_haenszel": (lambda t: methods.mantel_haenszel(t, "channel", "segment", "sent", "won"), MAILINGS),
    "smoothed_rates": (lambda t: methods.smoothed_rates(t, ["segment", "channel"], "sent", "won", "segment"), MAILINGS),
    "rate_and_mix": (lambda table: methods.rate_and_mix(table, "firm", "product", "revenue", "margin"), BY_FIRM),
    "tcc_table": (methods.tcc_table, SALES),
    "market_shares": (methods.market_shares, SALES),
    "leaders": (methods.leaders, SALES),
    "reserves of a market": (lambda table: methods.reserves(table, "A"), SALES),
    "impossible_shares": (lambda table: methods.impossible_shares(table), SALES),
    "radar_strategies": (methods.radar_strategies, RADAR),
    "radar_sensitivity": (lambda table: methods.radar_sensitivity(table, 0.2), WALLETS),
    "wallet_errors": (lambda table: methods.wallet_errors(table, MARKS[:3]), RIVALS),
    "rfm_scores": (lambda table: methods.rfm_scores(table, bins=3), TO_SCORE),
    "rfm_segments": (methods.rfm_segments, SCORES),
    "classify_quadrants": (lambda table: methods.classify_quadrants(table, "r_score", "f_score"), SCORES),
    "weighted_score of many": (
        lambda table: methods.weighted_score(table, pd.Series({"r_score": 1, "f_score": 2, "m_score": 3})), SCORES
    ),
    "coefficient_sensitivity": (
        lambda table: methods.coefficient_sensitivity(table, pd.Series({"r_score": 1, "f_score": 2, "m_score": 3})), SCORES
    ),
    "propensity_score": (lambda table: methods.propensity_score(table, ANSWERS[:3]), SCORES),
    "abc_summary": (methods.abc_summary, methods.abc_analysis(REVENUE)),
    "mailing_profit": (lambda table: methods.mailing_profit(table, 2, 10), RESPONSE),
    "retention_at": (lambda table: methods.retention_at(table, 3), CURVE),
    "retention_band": (methods.retention_band, CURVE),
    "purchase_history": (lambda table: methods.purchase_history(table, ON), ORDERS),
    "fit_bg_nbd": (methods.fit_bg_nbd, HISTORY),
    "chance_alive": (lambda table: methods.chance_alive(table, BG_NBD), HISTORY),
    "expected_purchases": (lambda table: methods.expected_purchases(table, BG_NBD, 39), HISTORY),
    "customer_equity": (lambda table: methods.customer_equity(table, 0.1, 3), SEGMENTS),
    "holdings_table": (lambda table: methods.holdings_table(table, product="type"), ORDERS),
    "equipment_rate": (methods.equipment_rate, HOLDINGS),
    "co_purchases": (methods.co_purchases, HOLDINGS),
    "rival_conquests": (lambda table: methods.rival_conquests(table, SALES, "A"), SALES),
    "rival_conquests to a period": (lambda table: methods.rival_conquests(SALES, table, "A"), SALES),
    "market_share_parts": (methods.market_share_parts, SALES),
    "product_uptake of orders": (lambda table: methods.product_uptake(table, LAUNCHES, ON, 30, product="type"), ORDERS),
    "behavioural_loyalty": (lambda table: methods.behavioural_loyalty(table, "a"), PURCHASES),
    "attitudinal_loyalty": (methods.attitudinal_loyalty, RIVALS),
    "relative_attitude to rivals": (lambda table: methods.relative_attitude(MARKS[:3], table), RIVALS),
    "loyalty_types": (methods.loyalty_types, LOYALTIES),
    "new_customers of a table": (lambda table: methods.new_customers(table, ["C9"]), ORDERS),
}  # fmt: skip
OF_NUMBERS = {
    "acquisition_retention_balance", "annual_rate", "break_even", "break_even_response", "campaign_kpis", "churn_rate",
    "customer_lifetime_value", "detectable_difference", "mailing_uplift", "margin_multiple", "mean_lifetime", "monthly_rate",
    "normal_email", "normal_name", "normal_phone", "projected_survival", "rate_difference", "rate_interval", "rules_table",
    "sample_size", "spending_curve", "value_by_year",
}  # fmt: skip
"""What takes no table: numbers, one text, rules, a model."""


def anything(cell):
    """Return the second of two writings by turns, so that a column mixes types."""
    return lambda column: pd.Series(
        [cell(value) if n % 2 else value for n, value in enumerate(column)], index=column.index, dtype=object
    )


def every(cell):
    return lambda column: pd.Series([cell(value) for value in column], index=column.index, dtype=object)


ODD_COLUMNS = {
    "object": lambda column: column.astype(object),
    "category": lambda column: column.astype("category"),
    "category with unused ones": lambda column: pd.Series(
        pd.Categorical(column, categories=[*pd.unique(column), *_others(column)]), index=column.index
    ),
    "string": lambda column: column.astype("string"),
    "text": every(str),
    "some text": anything(str),
    "text with a decimal comma": every(lambda value: str(value).replace(".", ",")),
    "spaces around": every(lambda value: f" {value} "),
    "some with a space": anything(lambda value: f"{value} "),
    "small letters": anything(lambda value: str(value).lower()),
    "None": anything(lambda value: None),
    "NA": anything(lambda value: pd.NA),
    "NaN": anything(lambda value: float("nan")),
    "NaT": anything(lambda value: pd.NaT),
    "blank": anything(lambda value: "  "),
    "true": every(lambda value: True),
    "complex": every(lambda value: 1 + 2j),
    "infinite": anything(lambda value: float("inf")),
    "huge": every(lambda value: 10**400),
    "negative": anything(lambda value: -(10.0**12)),
    "int64 limit": lambda column: pd.Series(2**63 - 1, index=column.index),
    "uint64 limit": lambda column: pd.Series(np.full(len(column), 2**64 - 1, dtype=np.uint64), index=column.index),
    "lists": every(lambda value: [value]),
    "a date": every(lambda value: datetime.date(2024, 1, 5)),
    "a duration": every(lambda value: pd.Timedelta(days=3)),
    "eight digits": lambda column: pd.Series(20240105, index=column.index),
    "a spreadsheet's days": lambda column: pd.Series(45296.5, index=column.index),
    "seconds": lambda column: pd.Series(1_704_412_800, index=column.index),
    "1970": lambda column: pd.Series(pd.Timestamp(20240105), index=column.index),
    "a period": lambda column: pd.Series(pd.period_range("2024-01", periods=len(column), freq="M"), index=column.index),
    "read two ways": every(lambda value: "03/02/2024"),
    "offsets": lambda column: pd.Series(
        [f"2024-0{1 + 6 * (n % 2)}-05T10:00:00+0{1 + n % 2}:00" for n in range(len(column))], index=column.index
    ),
    "a zone": lambda column: pd.Series(pd.Timestamp("2024-01-05", tz="Europe/Paris"), index=column.index),
}
if pd.__version__ < "3":
    del ODD_COLUMNS["huge"]  # there pandas itself stops on a whole number of 400 digits, wherever it meets one


def _others(column):
    return (
        [pd.Timestamp("1999-01-01")]
        if column.dtype.kind == "M"
        else ["Z"]
        if column.dtype == object or isinstance(column.dtype, pd.StringDtype)
        else [-7.0]
    )


ODD_TABLES = {
    "repeated labels": lambda table: table.set_axis([0] * len(table)),
    "labels of two levels": lambda table: table.set_axis(pd.MultiIndex.from_product([["x"], range(len(table))])),
    "labels mixed": lambda table: table.set_axis([1, "1", *range(2, 99)][: len(table)]),
    "no row": lambda table: table.iloc[:0],
    "one row": lambda table: table.iloc[:1],
    "nothing": lambda table: pd.DataFrame(),
    "columns of two levels": lambda table: pd.concat({"all": table}, axis="columns"),
    "columns twice": lambda table: pd.concat([table, table], axis="columns"),
    "capital headings": lambda table: table.rename(columns=str.upper),
    "first column in the index": lambda table: table.set_index(table.columns[0]),
    "headings are numbers": lambda table: table.set_axis(range(len(table.columns)), axis="columns"),
    "a list": lambda table: table.to_numpy().tolist(),
    "a dictionary": lambda table: table.to_dict(),
    "an array": lambda table: table.to_numpy(),
    "nothing at all": lambda table: None,
    "a text": lambda table: "orders.csv",
    "one column": lambda table: table[table.columns[0]],
}
ODD_SERIES = {
    "repeated labels": lambda series: series.set_axis([0] * len(series)),
    "labels of two levels": lambda series: series.set_axis(pd.MultiIndex.from_product([["x"], range(len(series))])),
    "labels mixed": lambda series: series.set_axis([1, "1", *range(2, 99)][: len(series)]),
    "labels with a space": lambda series: series.set_axis(["C1", "C1 ", *range(2, 99)][: len(series)]),
    "no row": lambda series: series.iloc[:0],
    "one row": lambda series: series.iloc[:1],
    "a table": lambda series: series.to_frame(),
    "a list": lambda series: series.to_list(),
    "a dictionary": lambda series: series.to_dict(),
    "an array": lambda series: series.to_numpy(),
    "nothing at all": lambda series: None,
    "a number": lambda series: 7,
}
CODE = re.compile(r"np\.\w|numpy\.\w|Timestamp\(|dtype|object at 0x|Traceback|<class|Decimal\(|Fraction\(")


def fault(method, given) -> str | None:
    """Return what is wrong with what a method makes of an odd table; nothing when it gives a result or one of our sentences."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            method(given)
    except InputError as error:
        return next(
            (f"a sentence in code: {text}" for text in (error.message.fr, error.message.en) if CODE.search(text)), None
        )
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:120]}"
    return None


def test_every_public_method_is_tried():
    """A method that is added and takes a table is added here."""
    tried = {name.split(" ")[0] for name in (*ON_SERIES, *ON_TABLES)} | OF_NUMBERS
    assert tried == {name for name in methods.__all__ if inspect.isfunction(getattr(methods, name))}


@pytest.mark.parametrize("name", ON_TABLES)
def test_no_odd_table_meets_pandas_own_error(name):
    """A column of another kind, another shape, no table at all: a result or a sentence without a word of code."""
    method, clean = ON_TABLES[name]
    method(clean)
    faults = {odd: fault(method, make(clean)) for odd, make in ODD_TABLES.items()}
    for column in clean.columns:
        for odd, make in ODD_COLUMNS.items():
            try:
                given = clean.assign(**{column: make(clean[column])})
            except (TypeError, ValueError, OverflowError):
                continue  # pandas itself has no such column
            faults[f"{column}: {odd}"] = fault(method, given)
    assert [f"{odd}: {said}" for odd, said in faults.items() if said] == []


@pytest.mark.parametrize("name", ON_SERIES)
def test_no_odd_series_meets_pandas_own_error(name):
    """The same for a Series."""
    method, clean = ON_SERIES[name]
    method(clean)
    faults = {odd: fault(method, make(clean)) for odd, make in ODD_SERIES.items()}
    for odd, make in ODD_COLUMNS.items():
        try:
            given = make(clean)
        except (TypeError, ValueError, OverflowError):
            continue
        faults[odd] = fault(method, given)
    assert [f"{odd}: {said}" for odd, said in faults.items() if said] == []
