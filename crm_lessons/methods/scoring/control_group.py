"""What a mailing caused, and what it earned: those written to, less those whom the lot had left out."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from crm_lessons.methods.estimate import Estimate, normal_quantile
from crm_lessons.methods.kpis.rate_intervals import newcombe, part_of_trials, rate_difference
from crm_lessons.methods.quantities import positive_amount
from crm_lessons.methods.scoring.responses import answers_of, group_series, response_series
from crm_lessons.text.language import Text
from crm_lessons.text.terms.codes import VERDICTS


@dataclass(frozen=True)
class MailingUplift:
    """What a mailing added to what its customers would have done without it.

    response_rate: of those written to, between 0 and 1
    control_rate: of those left out by lot
    uplift: the first less the second, with its interval: what the message caused
    profit: of the whole mailing, with its interval: customers written to x (margin x uplift - cost)
    break_even_uplift: the uplift that pays for a message, cost / margin
    """

    response_rate: float
    control_rate: float
    uplift: Estimate
    profit: Estimate
    break_even_uplift: float

    @property
    def verdict(self) -> Text:
        """Return in the reader's words whether it paid: a gain, a loss, or undecidable where the interval holds both."""
        return VERDICTS[_verdict(self.profit.low, self.profit.high)]


def mailing_uplift(
    responses: int,
    contacted: int,
    control_responses: int,
    control: int,
    cost: float,
    margin: float,
    confidence: float = 0.95,
) -> MailingUplift:
    """Return what a mailing with a control group caused and earned, and whether that can be told from chance.

    responses, contacted: of the customers written to, those who answered; an order is an answer
    control_responses, control: the same of customers left out by lot, counted over the same weeks
    cost, margin: of one message, and on one response, in the same currency; taken as certain

    profit = contacted x (margin x (rate with - rate without) - cost). Who would have ordered anyway is no gain: a mailing to
    the best customers has the highest rate and may have the least uplift. The interval is Newcombe's, carried over to money.

    Raises InputError: counts that do not go together, a cost or a margin that is not positive, an unusual confidence.
    Source: Newcombe (1998), method 10; controlled tests in direct marketing (Hansotia and Rukstales, 2002).

    Example:
        >>> mailing = mailing_uplift(120, 1_000, 80, 1_000, cost=5, margin=300)
        >>> round(mailing.uplift.value, 3), round(mailing.break_even_uplift, 4), round(mailing.profit.value)
        (0.04, 0.0167, 7000)
        >>> round(mailing.profit.low), round(mailing.profit.high), mailing.verdict.in_language("en")
        (-885, 14935, 'undecidable')
    """
    price, gain = positive_amount(cost, "cost"), positive_amount(margin, "margin")
    won, written_to = part_of_trials(responses, contacted, "responses", "contacted")
    alone, left_out = part_of_trials(control_responses, control, "control_responses", "control")
    uplift = rate_difference(won, written_to, alone, left_out, confidence)
    profit, low, high = (written_to * (gain * end - price) for end in (uplift.value, uplift.low, uplift.high))
    return MailingUplift(
        response_rate=won / written_to,
        control_rate=alone / left_out,
        uplift=uplift,
        profit=Estimate(profit, low, high, uplift.confidence),
        break_even_uplift=price / gain,
    )


def mailing_uplift_by_group(
    groups: pd.Series[int],
    contacted: pd.Series[bool],
    responded: pd.Series[bool],
    cost: float,
    margin: float,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Return what a mailing caused and earned in each group of customers, the control group being drawn by lot in each.

    From three Series by customer, in any order: a group known before the mailing (a score, a segment), whether a message went
    out and whether an answer came (True or 1, False or 0), to one row a group, in the order of the groups:
        group | contacted, responses, response_rate, control, control_responses, control_rate, uplift, uplift_low, uplift_high,
                profit, profit_low, profit_high, verdict: "gain", "loss", "undecidable"

    Rates, uplift and profit are missing, and the verdict undecidable, where a group has nobody on one side. Each interval is
    right 95 times of 100; of many groups, one may well stand out by chance alone. For the whole, add up the counts and call
    `mailing_uplift`; if the lot left out another part of each group, `mantel_haenszel` pools them.

    Raises InputError: not Series of the same customers, something that is neither true nor false, and as `mailing_uplift`.
    Source: as for `mailing_uplift`.

    Example:
        >>> groups = pd.Series(["recent"] * 400 + ["old"] * 400)
        >>> contacted, responded = groups.index % 2 == 0, groups.index % 10 == 0
        >>> answers = pd.Series(responded & (groups == "recent"))
        >>> uplift = mailing_uplift_by_group(groups, pd.Series(contacted), answers, cost=5, margin=300)
        >>> uplift[["contacted", "uplift", "uplift_low", "profit", "verdict"]].round(3)
                contacted  uplift  uplift_low   profit      verdict
        old           200   0.0    -0.019  -1000.0  undecidable
        recent        200   0.2     0.147  11000.0         gain
    """
    price, gain, z = positive_amount(cost, "cost"), positive_amount(margin, "margin"), normal_quantile(confidence)
    table = _counts(groups, contacted, responded)
    sides = table["contacted"].where(table["contacted"] > 0), table["control"].where(table["control"] > 0)
    table["response_rate"], table["control_rate"] = table["responses"] / sides[0], table["control_responses"] / sides[1]
    table["uplift"] = table["response_rate"] - table["control_rate"]
    low, high = newcombe(table["responses"], sides[0], table["control_responses"], sides[1], z)
    table["uplift_low"], table["uplift_high"] = low, high
    for end in ("", "_low", "_high"):
        table[f"profit{end}"] = table["contacted"] * (gain * table[f"uplift{end}"] - price)
    table["verdict"] = [_verdict(*ends) for ends in zip(table["profit_low"], table["profit_high"], strict=True)]
    return table[_COLUMNS]


def _counts(groups: object, contacted: object, responded: object) -> pd.DataFrame:
    """Return customers and answers of each group, of those written to and of the others."""
    grouped = group_series(groups)
    written = answers_of(response_series(contacted, "contacted"), grouped)
    answered = answers_of(response_series(responded), grouped)
    counts = {
        "contacted": written,
        "responses": written * answered,
        "control": 1 - written,
        "control_responses": (1 - written) * answered,
    }
    return pd.DataFrame(counts).groupby(grouped, observed=True, dropna=False).sum()


def _verdict(low: float, high: float) -> str:
    """Return the code of what the interval of a profit says; a missing one says nothing."""
    return "gain" if low > 0 else "loss" if high < 0 else "undecidable"


_COLUMNS = [
    "contacted", "responses", "response_rate", "control", "control_responses", "control_rate", "uplift", "uplift_low", "uplift_high",
    "profit", "profit_low", "profit_high", "verdict",
]  # fmt: skip
