"""What a reader moves in a lesson, each with a still figure for those who read without running."""

from crm_lessons.widgets.abc_limits import abc_limits
from crm_lessons.widgets.campaign_lab import campaign_lab

__all__ = ["abc_limits", "campaign_lab"]
