"""Whether a customer is in rhythm, silent out of habit, or has no rhythm yet: the rule of silence, in four words."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.scoring.silence import GAPS
from crm_lessons.text.language import Text

RHYTHMS = {
    "kept": Text(fr="dans leur rythme", en="in their rhythm"),
    "silent": Text(fr="hors de leur habitude", en="out of their habit"),
    "few": Text(fr="deux commandes, ou d'un même jour : pas encore de rythme", en="two orders, or on one day: no rhythm yet"),
    "one": Text(fr="une seule commande : pas encore de rythme", en="one order only: no rhythm yet"),
}  # fmt: skip
"""Of a group of customers, in the order in which a report speaks of them."""


def rhythms(silence: pd.DataFrame) -> pd.Series[str]:
    """Return customer | "kept", "silent", "few" (too few gaps, or none longer than a day) or "one" (order), from `silence_table`.

    Only the first two have a rhythm by which a silence could be told; the other two are neither present nor gone.
    """
    none = (silence["gaps"] < GAPS) | ~(silence["mean_interval_days"] > 0)
    chosen = np.select([silence["gaps"] == 0, none, silence["out_of_habit"]], [0, 1, 2], 3)
    rhythm = pd.Categorical.from_codes(chosen, categories=pd.Index(["one", "few", "silent", "kept"], dtype=object))
    return pd.Series(rhythm, index=silence.index, name="rhythm")


def have_none(rhythm: pd.Series[str]) -> pd.Series[bool]:
    """Return customer | whether no rhythm can be read."""
    return rhythm.isin(["one", "few"])
