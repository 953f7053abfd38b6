"""What people decided about commercial e-mails, and changed their minds about: the last decision counts."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.days import dates, in_turn

_ASKED_WITHIN = 46
"""Days after registration within which somebody is asked for the first time."""
_HISTORIES = (
    (("opt_in",), (240, 281)),
    (("opt_in", "opt_out"), (70, 91)),
    (("opt_out",), (30, 46)),
    (("opt_out", "opt_in"), (10, 20)),
    (("opt_in", "opt_out", "opt_in"), (6, 13)),
)
"""What a person decided, one decision after another, and from how many persons to how many (not included)."""
_DESKS_THAT_REFUSE = (20, 31)
_CHANNELS = {"opt_in": ("counter", "fair", "phone", "website"), "opt_out": ("email", "phone", "website")}


def draw_consents(generator: np.random.Generator, contacts: pd.DataFrame, since: pd.Series[int]) -> pd.DataFrame:
    """Return every decision, oldest first; nobody decides twice on the same day.

    consent (from 1) | contact, day, channel (through which it was given), decision ("opt_in" or "opt_out")

    since: day of registration by contact. Persons may decide either way, a firm's desk can only refuse.
    """
    histories = _draw_histories(generator, contacts)
    count = np.array([len(decisions) for _, decisions in histories])
    contact = np.repeat([contact for contact, _ in histories], count)
    decision = [decision for _, decisions in histories for decision in decisions]
    first = since.loc[contact].to_numpy() + np.repeat(generator.integers(0, _ASKED_WITHIN, size=len(count)), count)
    place = np.concatenate([np.arange(length) for length in count])
    later = in_turn(generator, first, place, np.repeat(count, count))
    table = pd.DataFrame({
        "contact": contact,
        "day": np.where(place == 0, first, later),
        "channel": _draw_channels(generator, decision),
        "decision": decision,
    }).sort_values("day", kind="stable")  # fmt: skip
    return table.set_index(pd.RangeIndex(1, len(table) + 1, name="consent"))


def consent_table(consents: pd.DataFrame) -> pd.DataFrame:
    """Return the table of consents: consent | contact, date, channel, decision."""
    return consents.assign(date=dates(consents["day"].to_numpy()))[["contact", "date", "channel", "decision"]]


def _draw_histories(generator: np.random.Generator, contacts: pd.DataFrame) -> list[tuple[int, tuple[str, ...]]]:
    """Return who decides what, in turn."""
    persons = generator.permutation(contacts.index[contacts["role"] != "front_desk"])
    desks = generator.permutation(contacts.index[contacts["role"] == "front_desk"])
    decisions = [history for history, (low, high) in _HISTORIES for _ in range(generator.integers(low, high))]
    refusals = [("opt_out",)] * int(generator.integers(*_DESKS_THAT_REFUSE))
    return [*zip(persons.tolist(), decisions, strict=False), *zip(desks.tolist(), refusals, strict=False)]


def _draw_channels(generator: np.random.Generator, decisions: list[str]) -> list[str]:
    draws = generator.integers(0, 12, size=len(decisions)).tolist()
    return [
        _CHANNELS[decision][draw % len(_CHANNELS[decision])] for decision, draw in zip(decisions, draws, strict=True)
    ]
