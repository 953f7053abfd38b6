"""A decision, read from what a plan returned as if an enemy had written it; the judge knows the firm's customers, not the plan's code."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crm_lessons.checking.agreement import Unreadable
from crm_lessons.checking.reading.blank import is_blank
from crm_lessons.checking.reading.plain import label
from crm_lessons.text.language import Text
from crm_lessons.text.names import in_code
from crm_lessons.world import Campaign, Decision

MOST_CAMPAIGNS = 40
MOST_NAMES = 10_000
"""Customers that one list may name; a firm has 490 on file."""
_FIELDS = ("campaigns", "visits", "members", "repairs")
_OF_A_CAMPAIGN = ("customers", "channel", "discount", "left_out")


def decision_in(returned: object) -> Decision:
    """Return the decision that a plan returned: a `Decision`, one campaign or several, or a dictionary with the same names.

    A customer is a whole number, however it is written; what is none stays as None, for the caller to count.
    Raises: Unreadable; NotDecided, for a campaign that nobody can send.
    """
    if returned is None or is_blank(returned):
        raise Unreadable(_NOTHING)
    if type(returned) is Decision:
        fields = {field: getattr(returned, field) for field in _FIELDS}
    elif type(returned) is dict and "customers" not in returned:
        fields = _known(returned, _FIELDS)
    else:
        fields = {"campaigns": returned}
    campaigns = tuple(_campaign(one, returned) for one in _several(fields.pop("campaigns", ())))
    lists = Decision((), **fields)
    return Decision(campaigns, _numbers(lists.visits), _numbers(lists.members), _numbers(lists.repairs))


def _several(given: Any) -> tuple[Any, ...]:
    campaigns = tuple(given) if type(given) in (list, tuple) else (given,)
    if len(campaigns) > MOST_CAMPAIGNS:
        raise Unreadable(_TOO_MANY.format(most=MOST_CAMPAIGNS))
    return campaigns


def _campaign(given: Any, returned: object) -> Campaign:
    if type(given) is Campaign:
        fields = {field: getattr(given, field) for field in _OF_A_CAMPAIGN}
    elif type(given) is dict:
        fields = {"customers": ()} | _known(given, _OF_A_CAMPAIGN)
    else:
        raise Unreadable(_NO_DECISION.format(found=type(returned).__name__))
    read = Campaign(**fields)
    return Campaign(_numbers(read.customers), read.channel, read.discount, _numbers(read.left_out))


def _known(given: dict[Any, Any], fields: Iterable[str]) -> dict[str, Any]:
    """Return a dictionary of which every key is one of these."""
    for key in given:
        if type(key) is not str or key not in fields:
            raise Unreadable(
                _OTHER_KEY.format(found=str(key)[:40] if type(key) is str else "…", fields=in_code(fields))
            )
    return given.copy()


def _numbers(named: tuple[Any, ...]) -> tuple[Any, ...]:
    if len(named) > MOST_NAMES:
        raise Unreadable(_TOO_MANY.format(most=MOST_NAMES))
    read = map(label, named)
    return tuple(one if type(one) is int else None for one in read)


_NOTHING = Text(
    fr="elle ne rend rien (il manque sans doute un `return`).",
    en="it returns nothing (a `return` is probably missing).",
)
_NO_DECISION = Text(
    fr='elle rend un objet `{found}` ; on attend `Decision(…)`, par exemple `Decision(campaigns=[Campaign(customers, "telephone", 0.10)])`.',
    en='it returns a `{found}`; `Decision(…)` is expected, such as `Decision(campaigns=[Campaign(customers, "telephone", 0.10)])`.',
)
_OTHER_KEY = Text(
    fr="elle rend un dictionnaire où `{found}` n'a pas de sens ; on y attend {fields}.",
    en="it returns a dictionary in which `{found}` means nothing; {fields} are expected there.",
)
_TOO_MANY = Text(
    fr="ce qu'elle rend est trop long : au plus {most} noms dans une liste.",
    en="what it returns is too long: at most {most} names in a list.",
)
