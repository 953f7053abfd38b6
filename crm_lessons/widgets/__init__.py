"""What a reader moves in a lesson, each with a still figure for those who read without running."""

from crm_lessons.widgets.abc import abc_limits
from crm_lessons.widgets.campaign import campaign_lab
from crm_lessons.widgets.funnel import funnel_lab
from crm_lessons.widgets.helm import helm_lab
from crm_lessons.widgets.loyalty.message_pressure import message_pressure_lab
from crm_lessons.widgets.loyalty.word_of_mouth import word_of_mouth_lab
from crm_lessons.widgets.mailing import mailing_lab
from crm_lessons.widgets.meetings import meetings_lab
from crm_lessons.widgets.radar import radar_thresholds
from crm_lessons.widgets.retention import retention_lab
from crm_lessons.widgets.triage import triage_lab
from crm_lessons.widgets.trial import trial_lab
from crm_lessons.widgets.wallet_doubt import wallet_doubt_lab
from crm_lessons.widgets.weight import weights

__all__ = [
    "abc_limits",
    "campaign_lab",
    "funnel_lab",
    "helm_lab",
    "mailing_lab",
    "meetings_lab",
    "message_pressure_lab",
    "radar_thresholds",
    "retention_lab",
    "triage_lab",
    "trial_lab",
    "wallet_doubt_lab",
    "weights",
    "word_of_mouth_lab",
]
