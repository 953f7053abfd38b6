"""What a reader moves in a lesson, each with a still figure for those who read without running."""

from crm_lessons.widgets.abc_limits import abc_limits
from crm_lessons.widgets.funnel_lab import funnel_lab
from crm_lessons.widgets.mailing_lab import mailing_lab
from crm_lessons.widgets.weights import weights

__all__ = [
    "abc_limits",
    "funnel_lab",
    "mailing_lab",
    "weights",
]
