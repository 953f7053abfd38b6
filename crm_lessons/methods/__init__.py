"""The methods of the course: pandas in, pandas out, every column that one would write by hand."""

from crm_lessons.methods.abc import ABC_BY_CUSTOMERS, ABC_BY_REVENUE, abc_analysis, abc_summary
from crm_lessons.methods.acquisition import cost_per_new_customer, new_customers
from crm_lessons.methods.campaign import CAMPAIGN_COLUMNS, CampaignKpis, break_even, campaign_kpis, compare_campaigns
from crm_lessons.methods.concentration import customers_needed, gini_coefficient, herfindahl_index, lorenz_curve
from crm_lessons.methods.pareto import ParetoAnalysis, pareto_analysis
from crm_lessons.methods.profitability import WhaleCurve, whale_curve
from crm_lessons.methods.rates import GroupRates, rates_by_attempt, rates_by_group, rates_on_same_mix
from crm_lessons.methods.shares import largest_customers, ranked_shares
from crm_lessons.methods.stability import TopStability, top_customer_stability
from crm_lessons.methods.validation import InputError

__all__ = [
    "ABC_BY_CUSTOMERS",
    "ABC_BY_REVENUE",
    "CAMPAIGN_COLUMNS",
    "CampaignKpis",
    "GroupRates",
    "InputError",
    "ParetoAnalysis",
    "TopStability",
    "WhaleCurve",
    "abc_analysis",
    "abc_summary",
    "break_even",
    "campaign_kpis",
    "compare_campaigns",
    "cost_per_new_customer",
    "customers_needed",
    "gini_coefficient",
    "herfindahl_index",
    "largest_customers",
    "lorenz_curve",
    "new_customers",
    "pareto_analysis",
    "ranked_shares",
    "rates_by_attempt",
    "rates_by_group",
    "rates_on_same_mix",
    "top_customer_stability",
    "whale_curve",
]
