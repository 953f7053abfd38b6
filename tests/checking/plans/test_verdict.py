"""The verdict on a plan: points follow the score, and one thing to look at is said."""

from __future__ import annotations

from crm_lessons.checking.plans.verdict import FULL, verdict_on
from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.played_plan import PlayedPlan, Trouble
from crm_lessons.questions.your_year.plan import QUESTION
from crm_lessons.text.language import Text


def test_points_never_fall_as_the_score_rises():
    """From nothing at zero and below to all of them at FULL and beyond."""
    scores = [-3.0, -0.1, 0.0, 0.01, 0.1, FULL / 2, 0.3, FULL - 0.001, FULL, 0.7, 1.2]
    verdicts = [verdict_on(QUESTION, PlayedPlan((score,), ())) for score in scores]
    points = [verdict.points for verdict in verdicts]
    assert points == sorted(points)
    assert points[:3] == [0] * 3
    assert points[5] == QUESTION.points / 2
    assert points[-3:] == [QUESTION.points] * 3
    assert [verdict.outcome for verdict in verdicts[-3:]] == [Outcome.CORRECT] * 3


def test_score_spread_and_house_rules_are_said_in_both_languages():
    """With the decimal comma in French, and what went wrong first when something did."""
    trouble = Trouble(2, 3, Text(fr="raison.", en="reason."))
    said = verdict_on(QUESTION, PlayedPlan((0.1, 0.3), (), (trouble, trouble)))
    assert "0,20" in said.message.fr
    assert "de 0,10 à 0,30" in said.message.fr
    assert "from 0.10 to 0.30" in said.message.en
    assert "by lot -0.01" in said.message.en
    assert "quarter 3 of world 2: reason." in said.message.en
    assert said.scores == (0.1, 0.3)
