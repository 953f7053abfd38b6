"""A record that one method makes and another reads, such as a fitted model."""

from __future__ import annotations

from typing import TypeVar

from crm_lessons.methods.input_error import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words

Record = TypeVar("Record")


def record(given: object, kind: type[Record], name: str, made_by: str) -> Record:
    """Return the record that an argument is, or say which method makes one."""
    if not isinstance(given, kind):
        raise InputError(_NO_RECORD.format(name=name, made_by=made_by, found=kind_in_words(given)))
    return given


_NO_RECORD = Text(
    fr="`{name}` : on attend ce que rend `{made_by}` ; reçu : {found}.",
    en="`{name}`: expected what `{made_by}` returns; received: {found}.",
)
