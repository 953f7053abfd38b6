"""What a reader moves in a lesson, each with a still figure for those who read without running."""

from crm_lessons.widgets.abc_limits import abc_limits
from crm_lessons.widgets.campaign_lab import campaign_lab
from crm_lessons.widgets.funnel_lab import funnel_lab
from crm_lessons.widgets.mailing_lab import mailing_lab
from crm_lessons.widgets.radar_thresholds import radar_thresholds
from crm_lessons.widgets.retention_lab import retention_lab
from crm_lessons.widgets.weights import weights

__all__ = [
    "abc_limits",
    "campaign_lab",
    "funnel_lab",
    "mailing_lab",
    "radar_thresholds",
    "retention_lab",
    "weights",
]
