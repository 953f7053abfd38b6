"""The methods of the course: pandas in, pandas out, every column that one would write by hand."""

from crm_lessons.methods.abc import ABC_BY_CUSTOMERS, ABC_BY_REVENUE, abc_analysis, abc_summary
from crm_lessons.methods.appetence import appetence_grid
from crm_lessons.methods.bubbles import bubble_diameter
from crm_lessons.methods.concentration import customers_needed, gini_coefficient, herfindahl_index, lorenz_curve
from crm_lessons.methods.consent import last_decisions, may_email
from crm_lessons.methods.deduplication import normal_email, normal_name, normal_phone, same_customers
from crm_lessons.methods.frat import frat_table
from crm_lessons.methods.funnel import funnel_rates
from crm_lessons.methods.ladder import LOYALTY_LADDER, Rung, ladder_counts
from crm_lessons.methods.matrix import Axis, Cell, Matrix
from crm_lessons.methods.matrix_presets import (
    DUBINSKY_INGRAM,
    FIOCA,
    FIOCA_KEY_ACCOUNTS,
    POTENTIAL_LOYALTY,
    POTENTIAL_PERFORMANCE,
    REINARTZ_KUMAR,
    REVENUE_PROFITABILITY,
)
from crm_lessons.methods.pareto import ParetoAnalysis, pareto_analysis
from crm_lessons.methods.process import CRM_STEPS, CrmStep
from crm_lessons.methods.profitability import WhaleCurve, whale_curve
from crm_lessons.methods.propensity import propensity_score
from crm_lessons.methods.quadrants import CELLS, classify_quadrants
from crm_lessons.methods.responses import break_even_response, mailing_profit, response_by_group
from crm_lessons.methods.rfm import rfm_scores, rfm_table
from crm_lessons.methods.rfm_rules import DEFAULT_RULES, NO_RULE, SegmentRule, rfm_segments, rules_table
from crm_lessons.methods.scorecard import coefficient_sensitivity, weighted_score
from crm_lessons.methods.scores import quantile_cutoffs, scores_by_cutoffs, scores_by_rank
from crm_lessons.methods.shares import largest_customers, ranked_shares
from crm_lessons.methods.stability import TopStability, top_customer_stability
from crm_lessons.methods.validation import InputError

__all__ = [
    "ABC_BY_CUSTOMERS",
    "ABC_BY_REVENUE",
    "CELLS",
    "CRM_STEPS",
    "DEFAULT_RULES",
    "DUBINSKY_INGRAM",
    "FIOCA",
    "FIOCA_KEY_ACCOUNTS",
    "LOYALTY_LADDER",
    "NO_RULE",
    "POTENTIAL_LOYALTY",
    "POTENTIAL_PERFORMANCE",
    "REINARTZ_KUMAR",
    "REVENUE_PROFITABILITY",
    "Axis",
    "Cell",
    "CrmStep",
    "InputError",
    "Matrix",
    "ParetoAnalysis",
    "Rung",
    "SegmentRule",
    "TopStability",
    "WhaleCurve",
    "abc_analysis",
    "abc_summary",
    "appetence_grid",
    "break_even_response",
    "bubble_diameter",
    "classify_quadrants",
    "coefficient_sensitivity",
    "customers_needed",
    "frat_table",
    "funnel_rates",
    "gini_coefficient",
    "herfindahl_index",
    "ladder_counts",
    "largest_customers",
    "last_decisions",
    "lorenz_curve",
    "mailing_profit",
    "may_email",
    "normal_email",
    "normal_name",
    "normal_phone",
    "pareto_analysis",
    "propensity_score",
    "quantile_cutoffs",
    "ranked_shares",
    "response_by_group",
    "rfm_scores",
    "rfm_segments",
    "rfm_table",
    "rules_table",
    "same_customers",
    "scores_by_cutoffs",
    "scores_by_rank",
    "top_customer_stability",
    "weighted_score",
    "whale_curve",
]
