"""Every figure that one holds, on its lesson's tables and on tables that are harder to draw."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.kpis.campaigns import example_campaign
from crm_lessons.data.matrices.criteria import potential_coefficients
from crm_lessons.data.matrices.scorecards import finalists
from crm_lessons.data.pareto_abc.printed import abc_revenue
from crm_lessons.data.variants import lesson_data
from crm_lessons.widgets import (
    abc_limits,
    campaign_lab,
    funnel_lab,
    helm_lab,
    mailing_lab,
    meetings_lab,
    message_pressure_lab,
    radar_thresholds,
    retention_lab,
    triage_lab,
    trial_lab,
    wallet_doubt_lab,
    weights,
    word_of_mouth_lab,
)
from crm_lessons.world.year import firm_to_run

LARGE = pd.Series([float(n // 3 * 7 % 101 + n) for n in range(1, 251)], index=range(1001, 1251))
"""More customers than can be named, some of them equal."""

PORTFOLIO = pd.DataFrame(
    {
        "status": ["customer"] * 7 + ["prospect", "former", "customer"],
        "trend": ["stable", "falling", "rising", "stable", "falling", "rising", "falling", None, None, "stable"],
        "sales": [46, 34, 6, 6, 12, 16, 3, 0, 0, 12],
        "purchases": [52, 40, 60, 7, 30, 40, 25, 35, 20, 80],
    },
    index=range(101, 111),
)

UPLIFT = pd.DataFrame(
    {
        "customers": [58, 34, 54, 36, 0],
        "uplift": [0.0763, 0.2406, 0.1937, 0.2406, -0.4],
        "uplift_low": [-0.009, 0.127, -0.048, -0.0003, -0.6],
        "uplift_high": [0.150, 0.334, 0.397, 0.550, -0.1],
    },
    index=pd.Index(["1", "2", "3-4", "5+", "none"], name="orders_before"),
)
"""Groups of which two have the same uplift, one has nobody left, and a call repels some."""

HELD = {
    "abc": lambda: abc_limits(abc_revenue()),
    "abc of a whole portfolio": lambda: abc_limits(LARGE),
    "campaign": lambda: campaign_lab(example_campaign()),
    "campaign that nobody answered": lambda: campaign_lab(example_campaign() * [1, 1, 0, 0, 0, 1, 1]),
    "funnel": lambda: funnel_lab(pd.Series([10_000, 1_200, 180, 72, 9], index=list("spqra"))),
    "funnel of a few": lambda: funnel_lab(pd.Series([37, 37, 0], index=["<un>", "deux", "trois"])),
    "mailing": lambda: mailing_lab(UPLIFT),
    "meetings": meetings_lab,
    "radar": lambda: radar_thresholds(PORTFOLIO.assign(tcc=PORTFOLIO["sales"] / PORTFOLIO["purchases"])),
    "retention": retention_lab,
    "trial": lambda: trial_lab(0.04, 1 / 30),
    "triage": lambda: triage_lab(lesson_data("01_crm_process")["prospects"]),
    "wallet doubt": lambda: wallet_doubt_lab(PORTFOLIO),
    "weights": lambda: weights(finalists(), potential_coefficients()),
    "helm": lambda: helm_lab(firm_to_run(8)),
    "message pressure": lambda: message_pressure_lab(firm_to_run(0)),
    "word of mouth": word_of_mouth_lab,
}
