"""The five steps of the CRM process, in order, and their names."""

from __future__ import annotations

from crm_lessons.methods import CRM_STEPS

STEPS = [step.key for step in CRM_STEPS]

STEP_NAMES = {step.key: step.name for step in CRM_STEPS}
