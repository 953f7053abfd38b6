"""The tables of chapter 6: a campaign, its orders and its lot, a plan, five campaigns, two channels, calls, trials."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.kpis.calls import draw_calls
from crm_lessons.data.kpis.campaign_orders import draw_campaign_orders
from crm_lessons.data.kpis.campaigns import draw_campaign, draw_campaigns, draw_plan, example_campaign, example_plan
from crm_lessons.data.kpis.lists import draw_lists
from crm_lessons.data.kpis.lot import draw_lot, example_lot
from crm_lessons.data.kpis.mailings import draw_mailings
from crm_lessons.data.kpis.subject_lines import draw_subject_lines
from crm_lessons.data.kpis.touches import draw_touches


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the worked example of the lesson, with invented tables around it."""
    return {
        **_tables(generator, example_campaign(), example_plan()),
        "lot": example_lot(),
        "subject_lines": draw_subject_lines(generator),
        "touches": draw_touches(generator),
    }


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the lesson's example, then another campaign and other tables of the same make."""
    tables = _tables(generator, draw_campaign(generator), draw_plan(generator))
    return {
        "printed_campaign": example_campaign(),
        **tables,
        "lot": draw_lot(generator, tables["campaign"], tables["campaign_orders"]),
        "lists": draw_lists(generator),
    }


def _tables(generator: np.random.Generator, campaign: pd.Series[int], plan: pd.Series[float]) -> dict[str, Any]:
    return {
        "campaign": campaign,
        "plan": plan,
        "campaigns": draw_campaigns(generator),
        "campaign_orders": draw_campaign_orders(generator, campaign),
        "mailings": draw_mailings(generator),
        "calls": draw_calls(generator),
    }
