"""The methods of the course: pandas in, pandas out, every column that one would write by hand."""

from crm_lessons.methods.crm_process.consent import last_decisions, may_email
from crm_lessons.methods.crm_process.deduplication import normal_email, normal_name, normal_phone, same_customers
from crm_lessons.methods.crm_process.funnel import funnel_rates
from crm_lessons.methods.crm_process.ladder import LOYALTY_LADDER, Rung, ladder_counts
from crm_lessons.methods.crm_process.process import CRM_STEPS, CrmStep
from crm_lessons.methods.customer_value.base_value import base_value_draws
from crm_lessons.methods.customer_value.bg_nbd import BgNbd, chance_alive, expected_purchases, fit_bg_nbd
from crm_lessons.methods.customer_value.churn import annual_rate, churn_rate, mean_lifetime, monthly_rate
from crm_lessons.methods.customer_value.cohorts import cohort_table
from crm_lessons.methods.customer_value.curve_value import value_by_curve
from crm_lessons.methods.customer_value.customer_equity import customer_equity
from crm_lessons.methods.customer_value.forecasts import retention_forecasts
from crm_lessons.methods.customer_value.lifetime_value import customer_lifetime_value, margin_multiple, value_by_year
from crm_lessons.methods.customer_value.purchase_history import purchase_history
from crm_lessons.methods.customer_value.retention import retention_at, retention_curve
from crm_lessons.methods.customer_value.retention_band import retention_band
from crm_lessons.methods.customer_value.shifted_beta_geometric import (
    ShiftedBetaGeometric,
    fit_shifted_beta_geometric,
    projected_survival,
)
from crm_lessons.methods.customer_value.spending_balance import (
    SpendingBalance,
    SpendingCurve,
    acquisition_retention_balance,
    spending_curve,
)
from crm_lessons.methods.estimate import Estimate
from crm_lessons.methods.kpis.acquisition import cost_per_new_customer, new_customers
from crm_lessons.methods.kpis.campaign import (
    CAMPAIGN_COLUMNS,
    CampaignKpis,
    break_even,
    campaign_kpis,
    compare_campaigns,
)
from crm_lessons.methods.kpis.rate_intervals import rate_difference, rate_interval, rates_with_intervals
from crm_lessons.methods.kpis.rate_mix import RateAndMix, rate_and_mix
from crm_lessons.methods.kpis.rate_verdicts import rate_verdicts
from crm_lessons.methods.kpis.rates import GroupRates, rates_by_attempt, rates_by_group, rates_on_same_mix
from crm_lessons.methods.kpis.sample_sizes import detectable_difference, sample_size
from crm_lessons.methods.kpis.stratified import StratifiedComparison, mantel_haenszel
from crm_lessons.methods.loyalty.attitude import Attitude, attitudinal_loyalty, relative_attitude
from crm_lessons.methods.loyalty.behaviour import behavioural_loyalty
from crm_lessons.methods.loyalty.dick_basu import DICK_BASU, loyalty_types
from crm_lessons.methods.loyalty.satisfaction import NetPromoterScore, csat_score, net_promoter_score
from crm_lessons.methods.matrices.agreement import Agreement, judges_agreement
from crm_lessons.methods.matrices.bubbles import bubble_diameter
from crm_lessons.methods.matrices.mark_scale import marks_from_figures
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
from crm_lessons.methods.scoring.control_group import MailingUplift, mailing_uplift, mailing_uplift_by_group
from crm_lessons.methods.scoring.frat import frat_table
from crm_lessons.methods.scoring.gains import gains_curve
from crm_lessons.methods.scoring.propensity import propensity_score
from crm_lessons.methods.scoring.responses import break_even_response, mailing_profit, response_by_group
from crm_lessons.methods.scoring.rfm import rfm_scores, rfm_table
from crm_lessons.methods.scoring.rfm_rules import DEFAULT_RULES, NO_RULE, SegmentRule, rfm_segments, rules_table
from crm_lessons.methods.scoring.scores import quantile_cutoffs, scores_by_cutoffs, scores_by_rank
from crm_lessons.methods.scoring.silence import silence_table
from crm_lessons.methods.scoring.smoothing import SmoothedRates, smoothed_rates
from crm_lessons.methods.tcc_radar.co_purchases import co_purchases
from crm_lessons.methods.tcc_radar.conquests import rival_conquests
from crm_lessons.methods.tcc_radar.decline import DeclineRate, decline_rate
from crm_lessons.methods.tcc_radar.holdings import EquipmentRate, equipment_rate, holdings_table
from crm_lessons.methods.tcc_radar.personal_treatment import PersonalTreatment, personal_treatment
from crm_lessons.methods.tcc_radar.radar import ACCOMPANY, ACQUIRE, DEVELOP, RADAR, REACTIVATE, RETAIN, radar_strategies
from crm_lessons.methods.tcc_radar.radar_sensitivity import radar_sensitivity
from crm_lessons.methods.tcc_radar.share_parts import market_share_parts
from crm_lessons.methods.tcc_radar.tcc import impossible_shares, leaders, market_shares, reserves, tcc_table
from crm_lessons.methods.tcc_radar.uptake import product_uptake
from crm_lessons.methods.tcc_radar.wallet_errors import wallet_errors
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
    "DICK_BASU",
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
    "Agreement",
    "Attitude",
    "Axis",
    "BgNbd",
    "CampaignKpis",
    "Cell",
    "CrmStep",
    "DeclineRate",
    "EquipmentRate",
    "Estimate",
    "GroupRates",
    "InputError",
    "MailingUplift",
    "Matrix",
    "NetPromoterScore",
    "ParetoAnalysis",
    "PersonalTreatment",
    "RateAndMix",
    "Rung",
    "SegmentRule",
    "ShiftedBetaGeometric",
    "SmoothedRates",
    "SpendingBalance",
    "SpendingCurve",
    "StratifiedComparison",
    "TopStability",
    "WhaleCurve",
    "abc_analysis",
    "abc_summary",
    "acquisition_retention_balance",
    "annual_rate",
    "appetence_grid",
    "attitudinal_loyalty",
    "base_value_draws",
    "behavioural_loyalty",
    "break_even",
    "break_even_response",
    "bubble_diameter",
    "campaign_kpis",
    "chance_alive",
    "churn_rate",
    "classify_quadrants",
    "co_purchases",
    "coefficient_sensitivity",
    "cohort_table",
    "compare_campaigns",
    "cost_per_new_customer",
    "csat_score",
    "customer_equity",
    "customer_lifetime_value",
    "customers_needed",
    "decline_rate",
    "detectable_difference",
    "equipment_rate",
    "expected_purchases",
    "fit_bg_nbd",
    "fit_shifted_beta_geometric",
    "frat_table",
    "funnel_rates",
    "gains_curve",
    "gini_coefficient",
    "herfindahl_index",
    "holdings_table",
    "impossible_shares",
    "judges_agreement",
    "ladder_counts",
    "largest_customers",
    "last_decisions",
    "leaders",
    "lorenz_curve",
    "loyalty_types",
    "mailing_profit",
    "mailing_uplift",
    "mailing_uplift_by_group",
    "mantel_haenszel",
    "margin_multiple",
    "market_share_parts",
    "market_shares",
    "marks_from_figures",
    "may_email",
    "mean_lifetime",
    "monthly_rate",
    "net_promoter_score",
    "new_customers",
    "normal_email",
    "normal_name",
    "normal_phone",
    "pareto_analysis",
    "personal_treatment",
    "product_uptake",
    "projected_survival",
    "propensity_score",
    "purchase_history",
    "quantile_cutoffs",
    "radar_sensitivity",
    "radar_strategies",
    "ranked_shares",
    "rate_and_mix",
    "rate_difference",
    "rate_interval",
    "rate_verdicts",
    "rates_by_attempt",
    "rates_by_group",
    "rates_on_same_mix",
    "rates_with_intervals",
    "relative_attitude",
    "reserves",
    "response_by_group",
    "retention_at",
    "retention_band",
    "retention_curve",
    "retention_forecasts",
    "rfm_scores",
    "rfm_segments",
    "rfm_table",
    "rival_conquests",
    "rules_table",
    "same_customers",
    "sample_size",
    "scores_by_cutoffs",
    "scores_by_rank",
    "silence_table",
    "smoothed_rates",
    "spending_curve",
    "tcc_table",
    "top_customer_stability",
    "value_by_curve",
    "value_by_year",
    "wallet_errors",
    "weighted_score",
    "whale_curve",
]
