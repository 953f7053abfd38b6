"""The questions of chapter 6: from the seven indicators of one campaign to a judgement on five."""

from crm_lessons.questions.kpis import (
    aida,
    best_campaign,
    campaign_advice,
    cost_of_a_new_customer,
    example_break_even,
    indicators,
    kpis,
    permission,
    planned_cost_per_order,
    rates_by_channel,
    success_by_calls,
    true_break_even,
    two_rates,
    units,
    which_channel,
    why_it_falls,
)
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    example_break_even.QUESTION,
    units.QUESTION,
    indicators.QUESTION,
    true_break_even.QUESTION,
    planned_cost_per_order.QUESTION,
    best_campaign.QUESTION,
    cost_of_a_new_customer.QUESTION,
    two_rates.QUESTION,
    rates_by_channel.QUESTION,
    which_channel.QUESTION,
    success_by_calls.QUESTION,
    why_it_falls.QUESTION,
    aida.QUESTION,
    permission.QUESTION,
    kpis.QUESTION,
    campaign_advice.QUESTION,
)
