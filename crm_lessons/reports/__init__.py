"""What a firm takes away: its own figures worked by the methods of the course, on one page that anybody can open.

Each report is shown in the notebook, saved as one page by `.save("page.html")` and its tables by `.save_tables("tables.xlsx")`.
None sends anything anywhere.
"""

from crm_lessons.reports.own_audit.layout import audit_template
from crm_lessons.reports.own_audit.report import audit_report
from crm_lessons.reports.own_base.report import base_report
from crm_lessons.reports.own_campaign.layout import campaign_template
from crm_lessons.reports.own_campaign.report import campaign_report
from crm_lessons.reports.own_marks.layout import marks_template
from crm_lessons.reports.own_marks.report import marks_report
from crm_lessons.reports.own_orders.portfolio import portfolio_report
from crm_lessons.reports.own_wallets.layout import wallets_template
from crm_lessons.reports.own_wallets.report import wallets_report
from crm_lessons.reports.report import Report

__all__ = [
    "Report",
    "audit_report",
    "audit_template",
    "base_report",
    "campaign_report",
    "campaign_template",
    "marks_report",
    "marks_template",
    "portfolio_report",
    "wallets_report",
    "wallets_template",
]
