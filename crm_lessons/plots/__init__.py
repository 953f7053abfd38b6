"""A method's result and an Axes in, the Axes out: figures that say one thing, readable without colour."""

from crm_lessons.plots.appetence import plot_appetence
from crm_lessons.plots.bubbles import plot_bubble_rules
from crm_lessons.plots.channels import plot_channels
from crm_lessons.plots.concentration import plot_concentration
from crm_lessons.plots.conventions import plot_conventions
from crm_lessons.plots.correspondence import plot_idic
from crm_lessons.plots.funnels import plot_funnel
from crm_lessons.plots.joined_records import plot_joined_records
from crm_lessons.plots.mailing import plot_cumulative_profit
from crm_lessons.plots.matrices import plot_matrix
from crm_lessons.plots.permission import plot_permission
from crm_lessons.plots.plane import plot_plane
from crm_lessons.plots.portfolio import plot_classes, plot_ranking
from crm_lessons.plots.profitability import plot_whale
from crm_lessons.plots.response import plot_response, plot_response_curves
from crm_lessons.plots.rfm_grid import plot_rfm_grid
from crm_lessons.plots.scorecards import plot_scorecard, plot_scores, plot_sensitivity
from crm_lessons.plots.timeline import plot_timeline

__all__ = [
    "plot_appetence",
    "plot_bubble_rules",
    "plot_channels",
    "plot_classes",
    "plot_concentration",
    "plot_conventions",
    "plot_cumulative_profit",
    "plot_funnel",
    "plot_idic",
    "plot_joined_records",
    "plot_matrix",
    "plot_permission",
    "plot_plane",
    "plot_ranking",
    "plot_response",
    "plot_response_curves",
    "plot_rfm_grid",
    "plot_scorecard",
    "plot_scores",
    "plot_sensitivity",
    "plot_timeline",
    "plot_whale",
]
