"""The tables of chapter 8: the survey of a simulated firm in the lesson, invented surveys and trials in the sheet."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data import sentences
from crm_lessons.data.loyalty import hotel, preferences, survey, tamaris, trials
from crm_lessons.data.loyalty.knowing import KNOWING
from crm_lessons.data.loyalty.moments import MOMENTS
from crm_lessons.data.loyalty.offers import OFFERS
from crm_lessons.data.loyalty.rules import RULES_AT_WORK
from crm_lessons.data.loyalty.signs import SIGNS
from crm_lessons.data.loyalty.stages import STAGES_LIVED
from crm_lessons.data.loyalty.tools import ANSWERS, TOOLS


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return Tamaris's survey, lived in its simulated world, and the guests of an invented hotel."""
    return {"answers": tamaris.survey(generator), "stays": hotel.draw_stays(generator)}


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return invented surveys, trials and situations; nothing of the simulated firm is in them."""
    return {
        "moments": sentences.draw(generator, MOMENTS, 8, "moment"),
        "survey": survey.draw_survey(generator),
        "trouble": trials.draw_trouble(generator),
        "repair_trial": trials.draw_repair_trial(generator),
        "account": trials.draw_account(generator),
        "preferences": preferences.draw_preferences(generator),
        "tools": sentences.draw(generator, TOOLS, 10, "tool"),
        "gestures": sentences.draw(generator, ANSWERS, 6, "gesture"),
        "signs": sentences.draw(generator, SIGNS, 8, "sign"),
        "card_trial": trials.draw_card_trial(generator),
        "findings": sentences.draw(generator, KNOWING, 8, "finding"),
        "scenes": sentences.draw(generator, OFFERS, 11, "scene"),
        "practices": sentences.draw(generator, RULES_AT_WORK, 9, "practice"),
        "episodes": sentences.draw(generator, STAGES_LIVED, 6, "episode"),
    }
