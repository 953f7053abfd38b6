"""How many messages are too many: a year of one firm, lived once for each rhythm of mailing, beside the year without any."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pandas as pd

from crm_lessons.world.customers import Channel
from crm_lessons.world.decisions import NOTHING, Campaign, Decision, chosen
from crm_lessons.world.firm import Story

WEEKS_BETWEEN = (52, 26, 13, 8, 6, 4, 2, 1)
YEAR = 52


def year_by_messages(
    story: Story, discount: float = 0.05, weeks_between: Sequence[int] = WEEKS_BETWEEN
) -> pd.DataFrame:
    """Return what a year of e-mails causes, by how many each customer gets; those who ordered within two years get them.

    messages | caused, sending, profit, driven_away
    1        | the margin that they added or took, what sending them cost, the first less the second, in dirhams;
               customers gone for good who would have stayed

    The offer is `discount` on list prices, sent each time so many weeks have gone by; every other week is left alone.
    """
    customers = chosen(story.state.bought & (story.orders_lately(2 * YEAR) > 0))
    mail = Decision(campaigns=(Campaign(customers, Channel.EMAIL, discount),))
    alone = story.live_alone(YEAR)
    rows = {}
    for every in weeks_between:
        lived = story.live_on(YEAR, partial(_every, mail, every, story.state.week))
        weeks = lived.since(story.state.week)
        caused = _margin(lived, story) - _margin(alone, story)
        rows[-(-YEAR // every)] = {
            "caused": caused,
            "sending": sum(week.cost for week in weeks),
            "profit": caused - sum(week.cost for week in weeks),
            "driven_away": int((alone.state.here & ~lived.state.here).sum()),
        }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("messages")


def _every(mail: Decision, weeks: int, start: int, story: Story) -> Decision:
    return mail if (story.state.week - start) % weeks == 0 else NOTHING


def _margin(lived: Story, since: Story) -> int:
    return sum(int(week.margin.sum()) for week in lived.since(since.state.week))
