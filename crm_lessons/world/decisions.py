"""What a firm may decide in a week, and what each decision costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from numbers import Real
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crm_lessons.text.language import Text
from crm_lessons.world.customers import Channel
from crm_lessons.world.named import NotDecided, channel_in, customers_in

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

    customers: their numbers, in whatever `customers_in` reads
    channel: "email", "post" or "telephone"
    left_out: the control group, customers who were to be written to and whom the lot kept apart: it is on file, and that is all
    Raises: NotDecided, for what is no customers, no channel or no discount.
    """

    customers: tuple[int, ...]
    channel: Channel = Channel.EMAIL
    discount: float = 0.0
    left_out: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if not isinstance(self.discount, Real) or not 0 <= self.discount <= LARGEST_DISCOUNT:
            raise NotDecided(_DISCOUNT.format(found=self.discount))
        object.__setattr__(self, "channel", channel_in(self.channel))
        for field in ("customers", "left_out"):
            object.__setattr__(self, field, customers_in(getattr(self, field), field))


@dataclass(frozen=True)
class Decision:
    """What is decided for one week; customers are numbers from 1 on, as in the tables.

    campaigns: the messages sent
    visits: the customers and prospects whom a salesperson visits
    members: the customers enrolled in the loyalty programme, for good
    repairs: the customers whose complaint is repaired if one is open; paid for those only
    Raises: NotDecided, for what is no campaign or no customers.
    """

    campaigns: tuple[Campaign, ...] = ()
    visits: tuple[int, ...] = ()
    members: tuple[int, ...] = ()
    repairs: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "campaigns", _campaigns_in(self.campaigns))
        for field in ("visits", "members", "repairs"):
            object.__setattr__(self, field, customers_in(getattr(self, field), field))

    @property
    def cost(self) -> int:
        """Return what the decision costs, in dirhams, before repairs, discounts and rebates."""
        messages = sum(MESSAGE_COST[campaign.channel] * len(campaign.customers) for campaign in self.campaigns)
        return messages + VISIT_COST * len(self.visits) + MEMBER_COST * len(self.members)


def _campaigns_in(given: Any) -> tuple[Campaign, ...]:
    """Return one campaign, or several, as several."""
    campaigns = (given,) if isinstance(given, Campaign) else tuple(given) if isinstance(given, Sequence) else None
    if campaigns is None or not all(isinstance(one, Campaign) for one in campaigns):
        raise NotDecided(_CAMPAIGNS.format(found=type(given).__name__))
    return campaigns


def chosen(customers: NDArray[np.bool_]) -> tuple[int, ...]:
    """Return the customers flagged, as the numbers from 1 on that decisions name them by."""
    return tuple((customers.nonzero()[0] + 1).tolist())


_DISCOUNT = Text(
    fr="Une remise est un taux de 0 à 0,25 : pour 10 %, écrivez `0.10`. Reçu : {found}.",
    en="A discount is a rate from 0 to 0.25: for 10%, write `0.10`. Received: {found}.",
)
_CAMPAIGNS = Text(
    fr="`campaigns` attend une liste de `Campaign(…)`, une par message. Reçu : {found}.",
    en="`campaigns` takes a list of `Campaign(…)`, one a message. Received: {found}.",
)

NOTHING = Decision()
"""A week in which the firm is left alone."""
