"""A method's result and an Axes in, the Axes out: figures that say one thing, readable without colour."""

from crm_lessons.plots.channels import plot_channels
from crm_lessons.plots.cohorts import plot_cohorts
from crm_lessons.plots.concentration import plot_concentration
from crm_lessons.plots.conventions import plot_conventions
from crm_lessons.plots.correspondence import plot_idic
from crm_lessons.plots.funnels import plot_funnel
from crm_lessons.plots.joined_records import plot_joined_records
from crm_lessons.plots.lifetime_value import plot_multiples, plot_value_by_year
from crm_lessons.plots.permission import plot_permission
from crm_lessons.plots.portfolio import plot_classes, plot_ranking
from crm_lessons.plots.profitability import plot_whale
from crm_lessons.plots.relationships import plot_relationships
from crm_lessons.plots.retention import plot_retention

__all__ = [
    "plot_channels",
    "plot_classes",
    "plot_cohorts",
    "plot_concentration",
    "plot_conventions",
    "plot_funnel",
    "plot_idic",
    "plot_joined_records",
    "plot_multiples",
    "plot_permission",
    "plot_ranking",
    "plot_relationships",
    "plot_retention",
    "plot_value_by_year",
    "plot_whale",
]
