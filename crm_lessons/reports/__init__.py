"""What a firm takes away: its own orders analysed by the methods of the course, on one page that anybody can open."""

from crm_lessons.reports.portfolio import PortfolioReport, portfolio_report

__all__ = ["PortfolioReport", "portfolio_report"]
