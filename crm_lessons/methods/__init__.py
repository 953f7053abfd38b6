"""The methods of the course: pandas in, pandas out, every column that one would write by hand."""

from crm_lessons.methods.crm_process.consent import last_decisions, may_email
from crm_lessons.methods.crm_process.deduplication import normal_email, normal_name, normal_phone, same_customers
from crm_lessons.methods.crm_process.funnel import funnel_rates
from crm_lessons.methods.crm_process.ladder import LOYALTY_LADDER, Rung, ladder_counts
from crm_lessons.methods.crm_process.process import CRM_STEPS, CrmStep
from crm_lessons.methods.customer_value.churn import annual_rate, churn_rate, mean_lifetime, monthly_rate
from crm_lessons.methods.customer_value.cohorts import cohort_table
from crm_lessons.methods.customer_value.lifetime_value import customer_lifetime_value, margin_multiple, value_by_year
from crm_lessons.methods.customer_value.retention import retention_at, retention_curve
from crm_lessons.methods.kpis.acquisition import cost_per_new_customer, new_customers
from crm_lessons.methods.kpis.campaign import (
    CAMPAIGN_COLUMNS,
    CampaignKpis,
    break_even,
    campaign_kpis,
    compare_campaigns,
)
from crm_lessons.methods.kpis.rates import GroupRates, rates_by_attempt, rates_by_group, rates_on_same_mix
from crm_lessons.methods.matrices.bubbles import bubble_diameter
from crm_lessons.methods.matrices.matrix import Axis, Cell, Matrix
from crm_lessons.methods.matrices.matrix_presets import (
    DUBINSKY_INGRAM,
    FIOCA,
    FIOCA_KEY_ACCOUNTS,
    POTENTIAL_LOYALTY,
    POTENTIAL_PERFORMANCE,
    REINARTZ_KUMAR,
    REVENUE_PROFITABILITY,
)
from crm_lessons.methods.matrices.quadrants import CELLS, classify_quadrants
from crm_lessons.methods.matrices.scorecard import coefficient_sensitivity, weighted_score
from crm_lessons.methods.pareto_abc.abc import ABC_BY_CUSTOMERS, ABC_BY_REVENUE, abc_analysis, abc_summary
from crm_lessons.methods.pareto_abc.concentration import (
    customers_needed,
    gini_coefficient,
    herfindahl_index,
    lorenz_curve,
)
from crm_lessons.methods.pareto_abc.pareto import ParetoAnalysis, pareto_analysis
from crm_lessons.methods.pareto_abc.profitability import WhaleCurve, whale_curve
from crm_lessons.methods.pareto_abc.shares import largest_customers, ranked_shares
from crm_lessons.methods.pareto_abc.stability import TopStability, top_customer_stability
from crm_lessons.methods.scoring.appetence import appetence_grid
from crm_lessons.methods.scoring.frat import frat_table
from crm_lessons.methods.scoring.propensity import propensity_score
from crm_lessons.methods.scoring.responses import break_even_response, mailing_profit, response_by_group
from crm_lessons.methods.scoring.rfm import rfm_scores, rfm_table
from crm_lessons.methods.scoring.rfm_rules import DEFAULT_RULES, NO_RULE, SegmentRule, rfm_segments, rules_table
from crm_lessons.methods.scoring.scores import quantile_cutoffs, scores_by_cutoffs, scores_by_rank
from crm_lessons.methods.tcc_radar.radar import ACCOMPANY, ACQUIRE, DEVELOP, RADAR, REACTIVATE, RETAIN, radar_strategies
from crm_lessons.methods.tcc_radar.tcc import impossible_shares, leaders, market_shares, reserves, tcc_table
from crm_lessons.methods.validation import InputError

__all__ = [
    "ABC_BY_CUSTOMERS",
    "ABC_BY_REVENUE",
    "ACCOMPANY",
    "ACQUIRE",
    "CAMPAIGN_COLUMNS",
    "CELLS",
    "CRM_STEPS",
    "DEFAULT_RULES",
    "DEVELOP",
    "DUBINSKY_INGRAM",
    "FIOCA",
    "FIOCA_KEY_ACCOUNTS",
    "LOYALTY_LADDER",
    "NO_RULE",
    "POTENTIAL_LOYALTY",
    "POTENTIAL_PERFORMANCE",
    "RADAR",
    "REACTIVATE",
    "REINARTZ_KUMAR",
    "RETAIN",
    "REVENUE_PROFITABILITY",
    "Axis",
    "CampaignKpis",
    "Cell",
    "CrmStep",
    "GroupRates",
    "InputError",
    "Matrix",
    "ParetoAnalysis",
    "Rung",
    "SegmentRule",
    "TopStability",
    "WhaleCurve",
    "abc_analysis",
    "abc_summary",
    "annual_rate",
    "appetence_grid",
    "break_even",
    "break_even_response",
    "bubble_diameter",
    "campaign_kpis",
    "churn_rate",
    "classify_quadrants",
    "coefficient_sensitivity",
    "cohort_table",
    "compare_campaigns",
    "cost_per_new_customer",
    "customer_lifetime_value",
    "customers_needed",
    "frat_table",
    "funnel_rates",
    "gini_coefficient",
    "herfindahl_index",
    "impossible_shares",
    "ladder_counts",
    "largest_customers",
    "last_decisions",
    "leaders",
    "lorenz_curve",
    "mailing_profit",
    "margin_multiple",
    "market_shares",
    "may_email",
    "mean_lifetime",
    "monthly_rate",
    "new_customers",
    "normal_email",
    "normal_name",
    "normal_phone",
    "pareto_analysis",
    "propensity_score",
    "quantile_cutoffs",
    "radar_strategies",
    "ranked_shares",
    "rates_by_attempt",
    "rates_by_group",
    "rates_on_same_mix",
    "reserves",
    "response_by_group",
    "retention_at",
    "retention_curve",
    "rfm_scores",
    "rfm_segments",
    "rfm_table",
    "rules_table",
    "same_customers",
    "scores_by_cutoffs",
    "scores_by_rank",
    "tcc_table",
    "top_customer_stability",
    "value_by_year",
    "weighted_score",
    "whale_curve",
]
