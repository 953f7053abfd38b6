"""From a student to that student's data: the same identifier gives the same tables on every machine, on any day.

The teacher replays a variant from the identifier alone or, where the class has a secret (`class_secret`), from both. A student
holds a key in place of the secret: it opens one sheet for one student, and says nothing about anybody else's.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from copy import deepcopy
from functools import cache
from importlib import import_module
from typing import Any

import numpy as np

from crm_lessons.data.class_secret import ClassSecret
from crm_lessons.data.exam_name import exam_name
from crm_lessons.text.course import BY_STEM, STEM_OF

Data = dict[str, Any]
"""The tables of a sheet by name, each a Series or a DataFrame; those of an examination by chapter, then by name."""

KEY_LENGTH = 20

_COURSE_BOOK = "the order book and the costs that every reader without an identifier sees"
_NO_IDENTIFIER = "those without an identifier"


def lesson_data(stem: str) -> Data:
    """Return the tables of a lesson by name: those that the course prints, and what is invented around them."""
    return _copied(_of_the_lesson(stem))


def sheet_data(sheet: str, student: str | None = None, key: str = "") -> Data:
    """Return the tables of a sheet by name, drawn for `student` or for all who have no identifier; never the lesson's.

    Tables that the course prints come with those that are drawn, under names of their own, and are the same for everybody.
    """
    if exam := exam_name(sheet):
        return {one: drawn_data(one, "exam", sheet, same_student(student or ""), key) for one in exam.chapters}
    if student is None:
        return _copied(_without_identifier(sheet))
    data: Data = tables_of(sheet).student_data(student_generator(sheet, student, key))
    return data


def drawn_data(sheet: str, *words: str) -> Data:
    """Return tables of the same make as a student's, drawn for these words, which must be other than a student and a key."""
    data: Data = tables_of(sheet).student_data(generator_of(sheet, *words))
    return data


@cache
def _of_the_lesson(stem: str) -> Data:
    """Draw the tables of a lesson once in a process; they are the same for all, and handed out as copies."""
    chapter = BY_STEM[stem]
    firm = STEM_OF[chapter.same_firm_as] if chapter.same_firm_as else stem
    data: Data = tables_of(stem).course_data(student_generator(firm, _COURSE_BOOK))
    return data


@cache
def _without_identifier(sheet: str) -> Data:
    """Draw the tables of a sheet for all who have no identifier, once in a process."""
    data: Data = tables_of(sheet).student_data(student_generator(sheet, _NO_IDENTIFIER))
    return data


def _copied(tables: Data) -> Data:
    """Return tables that may be changed without changing what the next reader is given."""
    return {name: deepcopy(table) for name, table in tables.items()}


def tables_of(sheet: str) -> Any:
    """Return the module that draws the tables of a sheet."""
    return import_module(f"crm_lessons.data.{BY_STEM[sheet].name}.sheet")


def variant_key(sheet: str, student: str | None, secret: ClassSecret) -> str:
    """Return the key that opens a sheet on a student's data: 20 hexadecimal digits, none without a student or a secret."""
    if student is None or not secret:
        return ""
    return hmac.digest(secret.encode(), _joined("key", sheet, same_student(student)), "sha256").hex()[:KEY_LENGTH]


def is_of_an_earlier_edition(key: str) -> bool:
    """Return whether a key is one of those that were drawn from the salt without `class_secret`: 16 hexadecimal digits."""
    return re.fullmatch("[0-9a-f]{16}", key) is not None


def student_generator(sheet: str, student: str, key: str = "") -> np.random.Generator:
    """Return the random generator that belongs to one student and one sheet, and to the key where there is one."""
    return generator_of(sheet, same_student(student), key)


def generator_of(*words: str) -> np.random.Generator:
    """Return the random generator that these words, in this order, always give."""
    return np.random.Generator(np.random.PCG64(int.from_bytes(_digest(*words))))


def _digest(*words: str) -> bytes:
    return hashlib.sha256(_joined(*words)).digest()


def _joined(*words: str) -> bytes:
    return "\0".join(words).encode("utf-8", "surrogatepass")


def same_student(identifier: str) -> str:
    """Return an identifier without what a person may type differently from one day to the next: capitals, outer spaces."""
    return unicodedata.normalize("NFC", identifier).strip().casefold()
