"""From a student to that student's data: the same identifier gives the same tables on every machine, on any day.

The teacher replays a variant from the identifier alone or, where the class has a secret (its salt), from both. A student
holds a key in place of the salt: it opens one sheet for one student, and says nothing about anybody else's.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from crm_lessons.data.case_study import sheet as case_study
from crm_lessons.data.crm_process import sheet as crm_process
from crm_lessons.data.customer_value import sheet as customer_value
from crm_lessons.data.kpis import sheet as kpis
from crm_lessons.data.matrices import sheet as matrices
from crm_lessons.data.pareto_abc import sheet as pareto_abc
from crm_lessons.data.scoring import sheet as scoring
from crm_lessons.data.tcc_radar import sheet as tcc_radar

Data = dict[str, Any]
"""The tables of a sheet by name, each a Series or a DataFrame."""

_COURSE_BOOK = "the order book and the costs that every reader without an identifier sees"


class _Sheet(NamedTuple):
    """Where the tables of a sheet come from.

    course, drawn: generator -> the tables of a reader without an identifier, and those of a student
    same_firm_as: the sheet whose firm a reader without an identifier meets again
    """

    course: Callable[[np.random.Generator], Data]
    drawn: Callable[[np.random.Generator], Data]
    same_firm_as: str | None = None


def sheet_data(sheet: str, student: str | None = None, key: str = "") -> Data:
    """Return the tables of a sheet by name: the course's own, or those drawn for `student`."""
    if student is None:
        return _SHEETS[sheet].course(student_generator(_SHEETS[sheet].same_firm_as or sheet, _COURSE_BOOK))
    return _SHEETS[sheet].drawn(student_generator(sheet, student, key))


def variant_key(sheet: str, student: str | None, salt: str) -> str:
    """Return the key that opens a sheet on a student's data: 16 hexadecimal digits, none without a student or a salt."""
    return _digest("key", sheet, same_student(student), salt).hex()[:16] if student is not None and salt else ""


def student_generator(sheet: str, student: str, key: str = "") -> np.random.Generator:
    """Return the random generator that belongs to one student and one sheet, and to the key where there is one."""
    return generator_of(sheet, same_student(student), key)


def generator_of(*words: str) -> np.random.Generator:
    """Return the random generator that these words, in this order, always give."""
    return np.random.Generator(np.random.PCG64(int.from_bytes(_digest(*words))))


def _digest(*words: str) -> bytes:
    return hashlib.sha256("\0".join(words).encode("utf-8", "surrogatepass")).digest()


def same_student(identifier: str) -> str:
    """Return an identifier without what a person may type differently from one day to the next: capitals, outer spaces."""
    return unicodedata.normalize("NFC", identifier).strip().casefold()


_SHEETS = {
    "01_crm_process": _Sheet(crm_process.course_data, crm_process.student_data),
    "02_pareto_abc": _Sheet(pareto_abc.course_data, pareto_abc.student_data),
    "03_matrices": _Sheet(matrices.course_data, matrices.student_data),
    "04_scoring": _Sheet(scoring.course_data, scoring.student_data),
    "05_tcc_radar": _Sheet(tcc_radar.course_data, tcc_radar.student_data),
    "06_kpis": _Sheet(kpis.course_data, kpis.student_data),
    "07_customer_value": _Sheet(customer_value.course_data, customer_value.student_data),
    "08_case_study": _Sheet(case_study.course_data, case_study.student_data, same_firm_as="01_crm_process"),
}

STEMS = tuple(_SHEETS)
"""The sheets of the course, in the order of its chapters."""
