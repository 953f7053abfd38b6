"""What a firm may decide in a week, and what each decision costs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crm_lessons.world.customers import Channel

MESSAGE_COST = {Channel.EMAIL: 4, Channel.POST: 20, Channel.TELEPHONE: 60}
"""What one message costs, in dirhams, by its channel."""
VISIT_COST = 450
REPAIR_COST = 300
MEMBER_COST = 60
"""What it costs to enrol one customer in the loyalty programme."""
MEMBER_REBATE = 0.02
"""The part of an order that a member of the programme is given back."""
LARGEST_DISCOUNT = 0.25


@dataclass(frozen=True)
class Campaign:
    """One message to some customers, by one channel, with a discount on list prices (0.10 is 10 %) while it is fresh.

    left_out: the control group, customers who were to be written to and whom the lot kept apart: it is on file, and that is all
    """

    customers: tuple[int, ...]
    channel: Channel = Channel.EMAIL
    discount: float = 0.0
    left_out: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.discount <= LARGEST_DISCOUNT:
            raise ValueError(f"A discount lies from 0 to {LARGEST_DISCOUNT}, not at {self.discount}.")
        object.__setattr__(self, "channel", Channel(self.channel))


@dataclass(frozen=True)
class Decision:
    """What is decided for one week; customers are numbers from 1 on, as in the tables.

    campaigns: the messages sent
    visits: the customers and prospects whom a salesperson visits
    members: the customers enrolled in the loyalty programme, for good
    repairs: the customers whose complaint is repaired if one is open; paid for those only
    """

    campaigns: tuple[Campaign, ...] = ()
    visits: tuple[int, ...] = ()
    members: tuple[int, ...] = ()
    repairs: tuple[int, ...] = ()

    @property
    def cost(self) -> int:
        """Return what the decision costs, in dirhams, before repairs, discounts and rebates."""
        messages = sum(MESSAGE_COST[campaign.channel] * len(campaign.customers) for campaign in self.campaigns)
        return messages + VISIT_COST * len(self.visits) + MEMBER_COST * len(self.members)


def chosen(customers: NDArray[np.bool_]) -> tuple[int, ...]:
    """Return the customers flagged, as the numbers from 1 on that decisions name them by."""
    return tuple(int(place) + 1 for place in np.flatnonzero(customers))


NOTHING = Decision()
"""A week in which the firm is left alone."""
