"""A method's result and an Axes in, the Axes out: figures that say one thing, readable without colour."""

from crm_lessons.plots.concentration import plot_concentration
from crm_lessons.plots.conventions import plot_conventions
from crm_lessons.plots.market import plot_reserves, plot_wallets
from crm_lessons.plots.portfolio import plot_classes, plot_ranking
from crm_lessons.plots.profitability import plot_whale
from crm_lessons.plots.radar_map import plot_radar

__all__ = [
    "plot_classes",
    "plot_concentration",
    "plot_conventions",
    "plot_radar",
    "plot_ranking",
    "plot_reserves",
    "plot_wallets",
    "plot_whale",
]
