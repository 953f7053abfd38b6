"""What a firm takes away: its own figures worked by the methods of the course, on one page that anybody can open."""

from crm_lessons.reports.own_orders.portfolio import portfolio_report
from crm_lessons.reports.report import Report

__all__ = ["Report", "portfolio_report"]
