"""From a student to that student's data: the same identifier gives the same tables on every machine, on any day.

The teacher replays a variant from the identifier alone (and the salt, where the class uses one).
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable
from typing import Any

import numpy as np

from crm_lessons.data.orders import draw_orders
from crm_lessons.data.portfolios import draw_abc_revenue, draw_accounts, draw_pareto_revenue
from crm_lessons.data.tables import abc_revenue, pareto_revenue

Data = dict[str, Any]
"""The tables of a sheet by name, each a Series or a DataFrame."""

_COURSE_BOOK = "the order book and the costs that every reader without an identifier sees"


def sheet_data(sheet: str, student: str | None = None, salt: str = "") -> Data:
    """Return the tables of a sheet by name: the course's own, or those drawn for `student`."""
    return _SHEETS[sheet](sheet, student, salt)


def student_generator(sheet: str, student: str, salt: str = "") -> np.random.Generator:
    """Return the random generator that belongs to one student and one sheet."""
    key = "\0".join((sheet, same_student(student), salt))
    return np.random.Generator(
        np.random.PCG64(int.from_bytes(hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()))
    )


def same_student(identifier: str) -> str:
    """Return an identifier without what a person may type differently from one day to the next: capitals, outer spaces."""
    return unicodedata.normalize("NFC", identifier).strip().casefold()


def _pareto_abc_data(sheet: str, student: str | None, salt: str) -> Data:
    if student is None:
        generator = student_generator(sheet, _COURSE_BOOK)
        pareto, abc = pareto_revenue(), abc_revenue()
    else:
        generator = student_generator(sheet, student, salt)
        pareto = draw_pareto_revenue(generator)
        abc = draw_abc_revenue(generator, unlike=pareto)
    return {
        "pareto_revenue": pareto,
        "abc_revenue": abc,
        "accounts": draw_accounts(generator, abc),
        "orders": draw_orders(generator),
    }


_SHEETS: dict[str, Callable[[str, str | None, str], Data]] = {"02_pareto_abc": _pareto_abc_data}
