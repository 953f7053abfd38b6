"""The five steps of the CRM process, in order, and their names."""

from __future__ import annotations

from crm_lessons.methods import CRM_STEPS
from crm_lessons.text.language import Text

STEPS = [step.key for step in CRM_STEPS]

STEP_NAMES = {step.key: step.name for step in CRM_STEPS}

STEP_NOUNS = {
    "identify": (Text(fr="identification", en="identification"),),
    "segment": (Text(fr="segmentation", en="segmentation"),),
    "adapt": (Text(fr="adaptation", en="adaptation"),),
    "interact": (Text(fr="échange", en="interaction"), Text(fr="interaction", en="exchange")),
    "evaluate": (Text(fr="évaluation", en="evaluation"),),
}
"""What a list of steps may say instead of the verbs."""
