"""The questions of chapter 10: what is seen, what was caused, what to do with a quarter's budget, and a policy written down."""

from crm_lessons.questions.question import Question
from crm_lessons.questions.your_year import (
    best_first,
    can_be_read,
    caused,
    credited,
    lift_interval,
    lifts_by_sector,
    mailing_profit,
    memo_error,
    offer_break_even,
    plan,
    spending,
    trial_request,
    trial_size,
    what_now,
    when_to_stop,
    who_moves,
)

QUESTIONS: tuple[Question, ...] = (
    can_be_read.QUESTION,
    offer_break_even.QUESTION,
    credited.QUESTION,
    caused.QUESTION,
    mailing_profit.QUESTION,
    trial_size.QUESTION,
    lift_interval.QUESTION,
    lifts_by_sector.QUESTION,
    who_moves.QUESTION,
    what_now.QUESTION,
    best_first.QUESTION,
    spending.QUESTION,
    when_to_stop.QUESTION,
    memo_error.QUESTION,
    trial_request.QUESTION,
    plan.QUESTION,
)
