"""Twelve subject lines that are worth exactly the same, tried on five hundred addresses each, then sent to many more."""

from __future__ import annotations

import numpy as np
import pandas as pd

TRUE_RATE = 40
"""Responses per thousand messages, of every line."""
_LINES, _TRIED, _LATER = 12, 500, 10_000
_HIGH, _AGAIN = 27, range(380, 421)
"""Drawn again until the line that wins the trial has at least so many responses of five hundred, a rate that no line has, and
ordinary luck later: with twelve lines the winner nearly always has."""


def draw_subject_lines(generator: np.random.Generator) -> pd.DataFrame:
    """Return what the trial gave, and what each line gave when it was sent to ten thousand others.

    subject_line (1 to 12) | messages, responses, later_messages, later_responses
    """
    while True:
        responses = (generator.integers(0, 1000, size=(_TRIED, _LINES)) < TRUE_RATE).sum(axis=0)
        later = (generator.integers(0, 1000, size=(_LATER, _LINES)) < TRUE_RATE).sum(axis=0)
        best = int(responses.argmax())
        alone = int((responses == responses[best]).sum()) == 1
        if alone and responses[best] >= _HIGH and int(later[best]) in _AGAIN:
            break
    table = {"messages": _TRIED, "responses": responses, "later_messages": _LATER, "later_responses": later}
    return pd.DataFrame(table, index=pd.RangeIndex(1, _LINES + 1, name="subject_line"))
