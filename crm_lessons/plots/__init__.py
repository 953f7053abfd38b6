"""A method's result and an Axes in, the Axes out: figures that say one thing, readable without colour."""

from crm_lessons.plots.channels import plot_channels
from crm_lessons.plots.concentration import plot_concentration
from crm_lessons.plots.conventions import plot_conventions
from crm_lessons.plots.correspondence import plot_idic
from crm_lessons.plots.funnels import plot_funnel
from crm_lessons.plots.joined_records import plot_joined_records
from crm_lessons.plots.permission import plot_permission
from crm_lessons.plots.portfolio import plot_classes, plot_ranking
from crm_lessons.plots.profitability import plot_whale

__all__ = [
    "plot_channels",
    "plot_classes",
    "plot_concentration",
    "plot_conventions",
    "plot_funnel",
    "plot_idic",
    "plot_joined_records",
    "plot_permission",
    "plot_ranking",
    "plot_whale",
]
