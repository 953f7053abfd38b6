"""What several answers of one check are computed from, computed once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

import pandas as pd

from crm_lessons.data.variants import Data

_Arguments = ParamSpec("_Arguments")
_Table = TypeVar("_Table", pd.DataFrame, pd.Series)


def remembered(
    compute: Callable[Concatenate[Data, _Arguments], _Table],
) -> Callable[Concatenate[Data, _Arguments], _Table]:
    """Keep what a computation gives for as long as it is asked about the same data; each caller gets a copy.

    One check compares an answer with the right one, then with every known mistake, and most of them begin with the same
    table.
    """
    latest: list[tuple[Data, dict[Any, _Table]]] = [({}, {})]

    @wraps(compute)
    def once(data: Data, /, *arguments: _Arguments.args, **named: _Arguments.kwargs) -> _Table:
        kept = latest[0]
        if kept[0] is not data:
            kept = latest[0] = (data, {})
        results = kept[1]
        key = (arguments, *sorted(named.items()))
        if key not in results:
            results[key] = compute(data, *arguments, **named)
        return results[key].copy()

    return once
