"""A method's result and an Axes in, the Axes out: figures that say one thing, readable without colour."""

from crm_lessons.plots.appetence import plot_appetence
from crm_lessons.plots.attempts import plot_attempts
from crm_lessons.plots.break_even import plot_break_even
from crm_lessons.plots.bubbles import plot_bubble_rules
from crm_lessons.plots.campaign_bars import plot_campaigns
from crm_lessons.plots.campaign_chain import plot_campaign_chain
from crm_lessons.plots.channels import plot_channels
from crm_lessons.plots.cohorts import plot_cohorts
from crm_lessons.plots.concentration import plot_concentration
from crm_lessons.plots.conventions import plot_conventions
from crm_lessons.plots.correspondence import plot_idic
from crm_lessons.plots.funnels import plot_funnel
from crm_lessons.plots.joined_records import plot_joined_records
from crm_lessons.plots.lifetime_value import plot_multiples, plot_value_by_year
from crm_lessons.plots.mailing import plot_cumulative_profit
from crm_lessons.plots.market import plot_reserves, plot_wallets
from crm_lessons.plots.matrices import plot_matrix
from crm_lessons.plots.permission import plot_permission
from crm_lessons.plots.placed import plot_placed
from crm_lessons.plots.plane import plot_plane
from crm_lessons.plots.portfolio import plot_classes, plot_ranking
from crm_lessons.plots.profitability import plot_whale
from crm_lessons.plots.radar_map import plot_radar
from crm_lessons.plots.rankings import plot_rankings
from crm_lessons.plots.relationships import plot_relationships
from crm_lessons.plots.response import plot_response, plot_response_curves
from crm_lessons.plots.retention import plot_retention
from crm_lessons.plots.rfm_grid import plot_rfm_grid
from crm_lessons.plots.scorecards import plot_scorecard, plot_scores, plot_sensitivity
from crm_lessons.plots.segment_rates import plot_segment_rates
from crm_lessons.plots.timeline import plot_timeline

__all__ = [
    "plot_appetence",
    "plot_attempts",
    "plot_break_even",
    "plot_bubble_rules",
    "plot_campaign_chain",
    "plot_campaigns",
    "plot_channels",
    "plot_classes",
    "plot_cohorts",
    "plot_concentration",
    "plot_conventions",
    "plot_cumulative_profit",
    "plot_funnel",
    "plot_idic",
    "plot_joined_records",
    "plot_matrix",
    "plot_multiples",
    "plot_permission",
    "plot_placed",
    "plot_plane",
    "plot_radar",
    "plot_ranking",
    "plot_rankings",
    "plot_relationships",
    "plot_reserves",
    "plot_response",
    "plot_response_curves",
    "plot_retention",
    "plot_rfm_grid",
    "plot_scorecard",
    "plot_scores",
    "plot_segment_rates",
    "plot_sensitivity",
    "plot_timeline",
    "plot_value_by_year",
    "plot_wallets",
    "plot_whale",
]
