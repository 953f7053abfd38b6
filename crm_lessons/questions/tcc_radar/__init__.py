"""The questions of chapter 5: from the course's one TCC to a treatment for each customer of a portfolio."""

from crm_lessons.questions.question import Question
from crm_lessons.questions.tcc_radar import (
    impossible_rows,
    largest_reserve,
    leader_of,
    lost_strategies,
    radar,
    radar_plan,
    recommendation,
    share_and_mean,
    targets,
    tcc_a,
    tcc_all,
    tcc_c1,
    tcc_with_potential,
)

QUESTIONS: tuple[Question, ...] = (
    tcc_c1.QUESTION,
    tcc_a.QUESTION,
    tcc_all.QUESTION,
    leader_of.QUESTION,
    share_and_mean.QUESTION,
    largest_reserve.QUESTION,
    tcc_with_potential.QUESTION,
    impossible_rows.QUESTION,
    targets.QUESTION,
    lost_strategies.QUESTION,
    radar_plan.QUESTION,
    radar.QUESTION,
    recommendation.QUESTION,
)
