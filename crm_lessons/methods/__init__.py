"""The methods of the course: pandas in, pandas out, every column that one would write by hand."""

from crm_lessons.methods.abc import ABC_BY_CUSTOMERS, ABC_BY_REVENUE, abc_analysis, abc_summary
from crm_lessons.methods.churn import annual_rate, churn_rate, mean_lifetime, monthly_rate
from crm_lessons.methods.cohorts import cohort_table
from crm_lessons.methods.concentration import customers_needed, gini_coefficient, herfindahl_index, lorenz_curve
from crm_lessons.methods.consent import last_decisions, may_email
from crm_lessons.methods.deduplication import normal_email, normal_name, normal_phone, same_customers
from crm_lessons.methods.funnel import funnel_rates
from crm_lessons.methods.ladder import LOYALTY_LADDER, Rung, ladder_counts
from crm_lessons.methods.lifetime_value import customer_lifetime_value, margin_multiple, value_by_year
from crm_lessons.methods.pareto import ParetoAnalysis, pareto_analysis
from crm_lessons.methods.process import CRM_STEPS, CrmStep
from crm_lessons.methods.profitability import WhaleCurve, whale_curve
from crm_lessons.methods.retention import retention_at, retention_curve
from crm_lessons.methods.shares import largest_customers, ranked_shares
from crm_lessons.methods.stability import TopStability, top_customer_stability
from crm_lessons.methods.validation import InputError

__all__ = [
    "ABC_BY_CUSTOMERS",
    "ABC_BY_REVENUE",
    "CRM_STEPS",
    "LOYALTY_LADDER",
    "CrmStep",
    "InputError",
    "ParetoAnalysis",
    "Rung",
    "TopStability",
    "WhaleCurve",
    "abc_analysis",
    "abc_summary",
    "annual_rate",
    "churn_rate",
    "cohort_table",
    "customer_lifetime_value",
    "customers_needed",
    "funnel_rates",
    "gini_coefficient",
    "herfindahl_index",
    "ladder_counts",
    "largest_customers",
    "last_decisions",
    "lorenz_curve",
    "margin_multiple",
    "may_email",
    "mean_lifetime",
    "monthly_rate",
    "normal_email",
    "normal_name",
    "normal_phone",
    "pareto_analysis",
    "ranked_shares",
    "retention_at",
    "retention_curve",
    "same_customers",
    "top_customer_stability",
    "value_by_year",
    "whale_curve",
]
