"""A quarter under one decision: a manager decides at its start, thirteen weeks pass, and nothing is done beyond the budget."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import pandas as pd

from crm_lessons.text.language import Text
from crm_lessons.world.decisions import MEMBER_COST, MESSAGE_COST, REPAIR_COST, VISIT_COST, Campaign, Decision
from crm_lessons.world.firm import Story

WEEKS = 13
BUDGET = 10_000
"""Dirhams that a manager may spend a quarter; what discounts and rebates give away is not in it, but in the margin."""

Plan = Callable[[int, Mapping[str, pd.DataFrame], int], Decision]
"""plan(quarter from 1 to 4, the tables seen, the budget in dirhams) gives what is decided for the quarter."""


@dataclass(frozen=True)
class Quarter:
    """A quarter that was lived: the story after it, and what was decided but not done for want of money."""

    story: Story
    undone: tuple[Text, ...]


def live_quarter(story: Story, decision: Decision, budget: int = BUDGET) -> Quarter:
    """Live thirteen weeks: messages, visits and enrolments in the first; complaints of `repairs` as they come, all quarter.

    Everything is done in the order in which it is written, as long as the budget pays for it; repairs come last.
    """
    done, undone = within(decision, budget)
    left = budget - done.cost
    refused = 0
    standing = set(decision.repairs)
    for week in range(WEEKS):
        wanted = [number for number in complaining(story) if number in standing]
        repaired = tuple(wanted[: left // REPAIR_COST])
        refused = len(wanted) - len(repaired)
        left -= REPAIR_COST * len(repaired)
        story = story.live(replace(done if week == 0 else Decision(), repairs=repaired))
    if refused:
        undone = (
            *undone,
            Text(
                fr=f"Réclamations restées sans réparation faute de budget : {refused}.",
                en=f"Complaints not repaired for want of budget: {refused}.",
            ),
        )
    return Quarter(story, undone)


def complaining(story: Story) -> tuple[int, ...]:
    """Return the customers who have an open complaint, as numbers from 1 on."""
    return tuple(int(place) + 1 for place in story.state.complains.nonzero()[0])


def within(decision: Decision, budget: int) -> tuple[Decision, tuple[Text, ...]]:
    """Return the part of a decision that the budget pays for, in the order in which it is written, and words for the rest."""
    left, undone = budget, []

    def paid(customers: tuple[int, ...], price: int, what: Text) -> tuple[int, ...]:
        nonlocal left
        kept = customers[: left // price]
        left -= price * len(kept)
        if len(kept) < len(customers):
            missing = len(customers) - len(kept)
            undone.append(
                Text(
                    fr=f"{what.fr} : {missing} non faits faute de budget.",
                    en=f"{what.en}: {missing} not done for want of budget.",
                )
            )
        return kept

    campaigns = tuple(
        replace(campaign, customers=paid(campaign.customers, MESSAGE_COST[campaign.channel], MESSAGES))
        for campaign in decision.campaigns
    )
    visits = paid(decision.visits, VISIT_COST, VISITS)
    members = paid(decision.members, MEMBER_COST, ENROLMENTS)
    return Decision(campaigns, visits, members), tuple(undone)


MESSAGES = Text(fr="Messages", en="Messages")
VISITS = Text(fr="Visites", en="Visits")
ENROLMENTS = Text(fr="Inscriptions au programme", en="Enrolments in the programme")
