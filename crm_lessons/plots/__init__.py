"""A method's result and an Axes in, the Axes out: figures that say one thing, readable without colour."""

from crm_lessons.plots.attempts import plot_attempts
from crm_lessons.plots.break_even import plot_break_even
from crm_lessons.plots.campaign_bars import plot_campaigns
from crm_lessons.plots.campaign_chain import plot_campaign_chain
from crm_lessons.plots.concentration import plot_concentration
from crm_lessons.plots.conventions import plot_conventions
from crm_lessons.plots.portfolio import plot_classes, plot_ranking
from crm_lessons.plots.profitability import plot_whale
from crm_lessons.plots.segment_rates import plot_segment_rates

__all__ = [
    "plot_attempts",
    "plot_break_even",
    "plot_campaign_chain",
    "plot_campaigns",
    "plot_classes",
    "plot_concentration",
    "plot_conventions",
    "plot_ranking",
    "plot_segment_rates",
    "plot_whale",
]
