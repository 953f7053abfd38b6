"""The tables of chapter 5: a market and its potential, wallets estimated, a portfolio to be treated, and what closes RADAR."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.tcc_radar.accounts import accounts, wallet_estimates, wallets
from crm_lessons.data.tcc_radar.estimated_wallets import draw_estimated_wallets
from crm_lessons.data.tcc_radar.launch import LAUNCHES, draw_launch_lines, launch_lines
from crm_lessons.data.tcc_radar.markets import draw_market_sales, draw_potential, draw_reported_shares
from crm_lessons.data.tcc_radar.panel import draw_panels, panel
from crm_lessons.data.tcc_radar.portfolios import draw_follow_up, draw_radar_portfolio
from crm_lessons.data.tcc_radar.printed import market_potential, market_sales, reported_shares


def course_data(generator: np.random.Generator) -> dict[str, Any]:  # noqa: ARG001
    """Return the course's market, twelve accounts of the simulated firm, and the invented tables that the lesson adds to them."""
    return {
        "sales": market_sales(),
        "potential": market_potential(),
        "reported": reported_shares(),
        "accounts": accounts(),
        "estimates": wallet_estimates(),
        "wallets": wallets(),
        "panel_2023": panel(2023),
        "panel_2024": panel(2024),
        "lines": launch_lines(),
        "launches": LAUNCHES.copy(),
    }


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the course's market, then tables of the same make as the lesson's; nothing of the simulated firm is in them."""
    sales = draw_market_sales(generator)
    potential, reported = draw_potential(generator, sales), draw_reported_shares(generator)
    before, after = draw_panels(generator)
    portfolio = draw_radar_portfolio(generator)
    return {
        "printed_sales": market_sales(),
        "sales": sales,
        "potential": potential,
        "reported": reported,
        "panel_before": before,
        "panel": after,
        "opened": draw_estimated_wallets(generator),
        "portfolio": portfolio,
        "follow_up": draw_follow_up(generator, portfolio),
        "lines": draw_launch_lines(generator),
    }
