"""The tables of chapter 5: a market and its potential, shares that customers report, a portfolio to be treated."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.tcc_radar.markets import draw_market_sales, draw_potential, draw_reported_shares
from crm_lessons.data.tcc_radar.portfolios import draw_radar_portfolio, radar_follow_up, radar_portfolio
from crm_lessons.data.tcc_radar.printed import market_potential, market_sales, reported_shares


def course_data(generator: np.random.Generator) -> dict[str, Any]:  # noqa: ARG001
    """Return the course's market, and the invented tables that the lesson adds to it."""
    return {
        "sales": market_sales(),
        "potential": market_potential(),
        "reported": reported_shares(),
        "portfolio": radar_portfolio(),
        "follow_up": radar_follow_up(),
    }


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the course's market, then another one and a portfolio of the same make; the follow-up is the lesson's alone."""
    sales = draw_market_sales(generator)
    return {
        "printed_sales": market_sales(),
        "sales": sales,
        "potential": draw_potential(generator, sales),
        "reported": draw_reported_shares(generator),
        "portfolio": draw_radar_portfolio(generator),
    }
