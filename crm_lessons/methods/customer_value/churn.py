"""Attrition: what part of the customers leaves in a period, in a year, and how long they stay on average."""

from __future__ import annotations

from crm_lessons.methods.quantities import rate, whole_number
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

MONTHS_IN_A_YEAR = 12


def churn_rate(start: float, lost: float) -> float:
    """Return the part of the customers present at the start of a period who have left by its end.

    start: customers on the first day of the period
    lost: how many of *them* are gone on the last day. New customers of the period belong to neither number, not even
        those who leave before it ends: they were not there to be kept.

    Raises InputError when a number is no head count, when there is nobody at the start, or more lost than present.
    Source: course, "Churn = taux d'attrition"; the denominator, which the course leaves open, is the start of the period.

    Example:
        >>> churn_rate(start=1_000, lost=120)
        0.12
    """
    present, gone = whole_number(start, "start", 1), whole_number(lost, "lost", 0)
    if gone > present:
        raise InputError(
            Text(
                fr="Plus de clients perdus ({lost}) que de clients au début ({start}). Ne comptez que ceux qui étaient là au "
                "début : les nouveaux venus repartis sont une autre mesure.",
                en="More customers lost ({lost}) than present at the start ({start}). Count only those who were there at the "
                "start: newcomers who left again are another measure.",
            ).format(lost=number_text(gone), start=number_text(present))
        )
    return gone / present


def annual_rate(monthly: float) -> float:
    """Return the churn of twelve months in a row, each losing the same part of those who are left: 1 - (1 - m)^12.

    Example:
        >>> round(annual_rate(0.02), 4)
        0.2153
    """
    stay = (1 - rate(monthly, "monthly")) ** MONTHS_IN_A_YEAR
    return 1 - float(stay)


def monthly_rate(annual: float) -> float:
    """Return the constant monthly churn that makes this annual churn: 1 - (1 - a)^(1/12).

    Example:
        >>> round(monthly_rate(0.2153), 4)
        0.02
    """
    stay = (1 - rate(annual, "annual")) ** (1 / MONTHS_IN_A_YEAR)
    return 1 - float(stay)


def mean_lifetime(churn: float) -> float:
    """Return how many periods a customer stays on average when churn is the same in each: 1 / churn.

    In the unit of the churn: an annual churn gives years, a monthly one months. The period in which the customer leaves
    counts in full.

    Raises InputError when churn is not a rate, or is zero: nobody leaves, and the mean has no end.

    Example:
        >>> mean_lifetime(0.20)
        5.0
    """
    leaving = rate(churn, "churn")
    if leaving == 0:
        raise InputError(
            Text(
                fr="Avec une attrition nulle, personne ne part : la durée de vie moyenne est sans fin. Mesurez l'attrition "
                "sur une période plus longue.",
                en="With a churn of zero nobody leaves: the mean lifetime has no end. Measure churn over a longer period.",
            )
        )
    return 1 / leaving
