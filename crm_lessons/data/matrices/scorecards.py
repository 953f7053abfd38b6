"""Marks by criterion: the course's customer, four others of ours, and cards drawn for one student.

The course prints coefficients and no marks but its exercise's first row; the others are made here. Drawn marks are whole
numbers from 1 to 5, so that every score is a whole number of tenths and no tie hangs on a rounding.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from crm_lessons.data.matrices.criteria import COEFFICIENTS, PERFORMANCE, POTENTIAL

_MARKS = ((5, 4, 5, 5, 5), (4, 3, 4, 5, 3), (3, 3, 4, 2, 3), (2, 3, 1, 2, 4), (1, 2, 1, 1, 1))
_FINALISTS = ((5, 2, 3, 5, 5), (5, 4, 5, 3, 2), (2, 4, 3, 4, 5), (5, 2, 4, 2, 5))
_CARD = (3, 3, 4, 2, 2, 4, 3, 3, 5, 3)

_WEIGHTS = np.array([COEFFICIENTS[criterion] for criterion in POTENTIAL])
_AT_ONCE = 2_000
"""Tables of finalists drawn together: few are close enough, and judging them one by one takes seconds."""
_ACTIVITY, _FREQUENCY = POTENTIAL.index("industrial_activity"), PERFORMANCE.index("purchase_frequency")


def marks() -> pd.DataFrame:
    """Return the marks of customers A to E on the criteria of potential; A's are the course's.

    customer | one column a criterion of potential (marks 1 to 5)
    """
    return _by_customer(_MARKS, "ABCDE")


def printed_marks() -> pd.DataFrame:
    """Return the marks of the one customer whom the course marks, A: one row of `marks`."""
    return marks().loc[["A"]]


def finalists() -> pd.DataFrame:
    """Return the marks of four customers, P to S, so close that the coefficients decide: invented."""
    return _by_customer(_FINALISTS, "PQRS")


def customer_card() -> pd.Series[int]:
    """Return one customer's marks on all ten criteria, for which the swapped rows matter: invented.

    criterion | mark (1 to 5)
    """
    return _card(_CARD)


def draw_marks(generator: np.random.Generator) -> pd.DataFrame:
    """Return marks of five customers whose scores all differ, and differ from their plain means."""
    return _by_customer(next(filter(_scores_differ, _draws(generator, (5, 5), lowest=1))), "ABCDE")


def draw_finalists(generator: np.random.Generator) -> pd.DataFrame:
    """Return marks of four customers where one point more on some coefficients, not on all, puts another one first."""
    while True:
        several = generator.integers(2, 6, size=(_AT_ONCE, 4, 5))
        if (found := several[_hang_on_coefficients(several)]).size:
            return _by_customer(found[0], "PQRS")


def draw_card(generator: np.random.Generator) -> pd.Series[int]:
    """Return a card on which swapping activity and frequency turns the order of potential and performance round."""
    return _card(next(filter(_swap_matters, _draws(generator, (2, 5), lowest=1))).ravel())


def _draws(generator: np.random.Generator, shape: tuple[int, int], lowest: int) -> Iterator[np.ndarray]:
    while True:
        yield generator.integers(lowest, 6, size=shape)


def _scores_differ(numbers: np.ndarray) -> bool:
    totals = numbers @ _WEIGHTS
    return len(set(totals)) == len(totals) and bool((totals != 2 * numbers.sum(axis=1)).all())


def _hang_on_coefficients(several: np.ndarray) -> np.ndarray:
    """Return for each table whether raising, lowering or ordering point to other criteria each, without a tie that matters."""
    step = np.eye(len(_WEIGHTS), dtype=int)
    base, raised, lowered = (several @ (_WEIGHTS[:, None] + change) for change in (0 * step[:, :1], step, -step))
    leader, order = base.argmax(axis=1), base.argsort(axis=1)
    first_changes = raised.argmax(axis=1) != leader
    order_changes = (raised.argsort(axis=1) != order).any(axis=1)
    lowered_changes = lowered.argmax(axis=1) != leader
    most_important = np.equal(_WEIGHTS, _WEIGHTS.max())
    others = (order_changes, lowered_changes, np.broadcast_to(most_important, first_changes.shape))
    told_apart = np.all([(first_changes != other).any(axis=1) for other in others], axis=0)
    some = np.isin(first_changes.sum(axis=1), (1, 2, 3)) & lowered_changes.any(axis=1)
    fit: np.ndarray = some & told_apart & _untied(base) & _untied(raised) & _one_first(lowered)
    return fit


def _untied(totals: np.ndarray) -> np.ndarray:
    """Return for each table whether no ranking of its customers (axis 1) has a tie."""
    gaps = np.diff(np.sort(totals, axis=1), axis=1)
    untied: np.ndarray = np.all(gaps > 0, axis=(1, 2))
    return untied


def _one_first(totals: np.ndarray) -> np.ndarray:
    ranked = np.sort(totals, axis=1)
    one_first: np.ndarray = np.all(ranked[:, -1] > ranked[:, -2], axis=1)
    return one_first


def _swap_matters(numbers: np.ndarray) -> bool:
    potential, performance = (_total(numbers[0], POTENTIAL), _total(numbers[1], PERFORMANCE))
    moved = 3 * int(numbers[1, _FREQUENCY] - numbers[0, _ACTIVITY])
    printed_potential, printed_performance = potential + moved, performance - moved
    changes_side = (potential - performance) * (printed_potential - printed_performance) < 0
    return changes_side and printed_potential != performance and abs(potential - performance) >= 3


def _total(numbers: np.ndarray, criteria: tuple[str, ...]) -> int:
    return sum(int(mark) * COEFFICIENTS[name] for mark, name in zip(numbers, criteria, strict=True))


def _by_customer(numbers: object, customers: str) -> pd.DataFrame:
    index = pd.Index(list(customers), name="customer")
    return pd.DataFrame(np.asarray(numbers), index=index, columns=list(POTENTIAL))


def _card(numbers: object) -> pd.Series[int]:
    index = pd.Index([*POTENTIAL, *PERFORMANCE], name="criterion")
    return pd.Series(np.asarray(numbers), index=index, name="mark")
