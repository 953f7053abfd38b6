"""The methods of the course: pandas in, pandas out, every column that one would write by hand."""

from crm_lessons.methods.abc import ABC_BY_CUSTOMERS, ABC_BY_REVENUE, abc_analysis, abc_summary
from crm_lessons.methods.concentration import customers_needed, gini_coefficient, herfindahl_index, lorenz_curve
from crm_lessons.methods.pareto import ParetoAnalysis, pareto_analysis
from crm_lessons.methods.profitability import WhaleCurve, whale_curve
from crm_lessons.methods.radar import ACCOMPANY, ACQUIRE, DEVELOP, RADAR, REACTIVATE, RETAIN, radar_strategies
from crm_lessons.methods.shares import largest_customers, ranked_shares
from crm_lessons.methods.stability import TopStability, top_customer_stability
from crm_lessons.methods.tcc import impossible_shares, leaders, market_shares, reserves, tcc_table
from crm_lessons.methods.validation import InputError

__all__ = [
    "ABC_BY_CUSTOMERS",
    "ABC_BY_REVENUE",
    "ACCOMPANY",
    "ACQUIRE",
    "DEVELOP",
    "RADAR",
    "REACTIVATE",
    "RETAIN",
    "InputError",
    "ParetoAnalysis",
    "TopStability",
    "WhaleCurve",
    "abc_analysis",
    "abc_summary",
    "customers_needed",
    "gini_coefficient",
    "herfindahl_index",
    "impossible_shares",
    "largest_customers",
    "leaders",
    "lorenz_curve",
    "market_shares",
    "pareto_analysis",
    "radar_strategies",
    "ranked_shares",
    "reserves",
    "tcc_table",
    "top_customer_stability",
    "whale_curve",
]
