"""A method's result and an Axes in, the Axes out: figures that say one thing, readable without colour."""

from crm_lessons.plots.case_study.effects import plot_effects
from crm_lessons.plots.case_study.lists import plot_lists
from crm_lessons.plots.case_study.placed import plot_placed
from crm_lessons.plots.case_study.rankings import plot_rankings
from crm_lessons.plots.crm_process.channels import plot_channels
from crm_lessons.plots.crm_process.correspondence import plot_idic
from crm_lessons.plots.crm_process.funnels import plot_funnel
from crm_lessons.plots.crm_process.joined_records import plot_joined_records
from crm_lessons.plots.crm_process.new_share import plot_falling_share
from crm_lessons.plots.crm_process.permission import plot_permission
from crm_lessons.plots.crm_process.sellers import plot_seller_parts, plot_seller_totals
from crm_lessons.plots.customer_value.cohorts import plot_cohorts
from crm_lessons.plots.customer_value.forecasts import plot_base_values, plot_forecasts
from crm_lessons.plots.customer_value.lifetime_value import plot_multiples, plot_value_by_year
from crm_lessons.plots.customer_value.relationships import plot_relationships
from crm_lessons.plots.customer_value.retention import plot_retention
from crm_lessons.plots.kpis.break_even import plot_break_even
from crm_lessons.plots.kpis.campaign_bars import plot_campaigns
from crm_lessons.plots.kpis.campaign_chain import plot_campaign_chain
from crm_lessons.plots.kpis.decided_rates import plot_decided_rates
from crm_lessons.plots.kpis.segment_rates import plot_segment_rates
from crm_lessons.plots.kpis.trial_profits import plot_trial_profits
from crm_lessons.plots.kpis.trial_size import plot_trial_size
from crm_lessons.plots.loyalty.cut_axis import plot_cut_axis
from crm_lessons.plots.loyalty.measured_rates import plot_measured_rates
from crm_lessons.plots.loyalty.message_pressure import plot_message_pressure
from crm_lessons.plots.loyalty.moments import plot_moments
from crm_lessons.plots.matrices.agreement import plot_agreement
from crm_lessons.plots.matrices.bubbles import plot_bubble_rules
from crm_lessons.plots.matrices.matrices import plot_matrix
from crm_lessons.plots.matrices.plane import plot_plane
from crm_lessons.plots.matrices.scorecards import plot_scorecard, plot_scores, plot_sensitivity
from crm_lessons.plots.matrices.trajectories import plot_trajectories
from crm_lessons.plots.matrices.visits import plot_return_on_visits
from crm_lessons.plots.pareto_abc.concentration import plot_concentration
from crm_lessons.plots.pareto_abc.conventions import plot_conventions
from crm_lessons.plots.pareto_abc.migration import plot_migration
from crm_lessons.plots.pareto_abc.period import plot_periods
from crm_lessons.plots.pareto_abc.portfolio import plot_classes, plot_ranking
from crm_lessons.plots.pareto_abc.profitability import plot_whale
from crm_lessons.plots.scoring.appetence import plot_appetence
from crm_lessons.plots.scoring.gains import plot_gains
from crm_lessons.plots.scoring.propensity_curve import plot_propensity_curve
from crm_lessons.plots.scoring.rfm_grid import plot_rfm_grid
from crm_lessons.plots.scoring.silence import plot_silence
from crm_lessons.plots.scoring.tie_band import plot_tie_band
from crm_lessons.plots.scoring.timeline import plot_timeline
from crm_lessons.plots.scoring.uplift import plot_uplift
from crm_lessons.plots.tcc_radar.estimates import plot_estimates
from crm_lessons.plots.tcc_radar.market import plot_reserves, plot_wallets
from crm_lessons.plots.tcc_radar.radar_map import plot_radar
from crm_lessons.plots.tcc_radar.stakes import plot_stakes
from crm_lessons.plots.tcc_radar.wallet_doubt import plot_wallet_doubt
from crm_lessons.plots.your_year.credited import plot_credited
from crm_lessons.plots.your_year.house_rules import plot_rule_scores
from crm_lessons.plots.your_year.lifts import plot_lifts
from crm_lessons.plots.your_year.years import plot_years

__all__ = [
    "plot_agreement",
    "plot_appetence",
    "plot_base_values",
    "plot_break_even",
    "plot_bubble_rules",
    "plot_campaign_chain",
    "plot_campaigns",
    "plot_channels",
    "plot_classes",
    "plot_cohorts",
    "plot_concentration",
    "plot_conventions",
    "plot_credited",
    "plot_cut_axis",
    "plot_decided_rates",
    "plot_effects",
    "plot_estimates",
    "plot_falling_share",
    "plot_forecasts",
    "plot_funnel",
    "plot_gains",
    "plot_idic",
    "plot_joined_records",
    "plot_lifts",
    "plot_lists",
    "plot_matrix",
    "plot_measured_rates",
    "plot_message_pressure",
    "plot_migration",
    "plot_moments",
    "plot_multiples",
    "plot_periods",
    "plot_permission",
    "plot_placed",
    "plot_plane",
    "plot_propensity_curve",
    "plot_radar",
    "plot_ranking",
    "plot_rankings",
    "plot_relationships",
    "plot_reserves",
    "plot_retention",
    "plot_return_on_visits",
    "plot_rfm_grid",
    "plot_rule_scores",
    "plot_scorecard",
    "plot_scores",
    "plot_segment_rates",
    "plot_seller_parts",
    "plot_seller_totals",
    "plot_sensitivity",
    "plot_silence",
    "plot_stakes",
    "plot_tie_band",
    "plot_timeline",
    "plot_trajectories",
    "plot_trial_profits",
    "plot_trial_size",
    "plot_uplift",
    "plot_value_by_year",
    "plot_wallet_doubt",
    "plot_wallets",
    "plot_whale",
    "plot_years",
]
