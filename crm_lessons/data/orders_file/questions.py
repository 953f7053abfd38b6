"""What a file leaves in doubt, asked all at once, with one line to copy that answers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crm_lessons.data.orders_file.problem import OrdersFileError, RowProblem, rows_in_words
from crm_lessons.text.language import Text


@dataclass(frozen=True)
class Question:
    """A doubt: what was found and the arguments that decide it; `answer` is the likeliest, for the line to copy."""

    text: Text
    answer: Mapping[str, object]


def refusal(
    file: str,
    path: str,
    given: Mapping[str, object],
    questions: Sequence[Question],
    problems: Sequence[RowProblem],
    *,
    any_left: bool = True,
    reader: str = "read_orders_file",
) -> OrdersFileError:
    """Return the error that asks every question, names the rows that cannot be used, and ends with the line to copy.

    given: the arguments of the call that failed
    any_left: whether a row would be read if the others were set aside
    reader: the function that was called
    """
    answers = [dict(question.answer) for question in questions]
    can_be_set_aside = problems and given.get("bad_rows") != "set_aside" and (any_left or questions)
    if can_be_set_aside:
        answers.append({"bad_rows": "set_aside"})
    message = Text(fr="{file} :", en="{file}:").format(file=file) if questions else rows_in_words(file, problems)
    for question in questions:
        message += _LINE + question.text
    if questions and problems:
        message += _LINE + rows_in_words(file, problems)
    if can_be_set_aside:
        message += _MEND
    if questions or can_be_set_aside:
        line = call(path, given, answers, reader)
        message += (_COMPLETE if UNKNOWN in line else _COPY).format(line=line)
    return OrdersFileError(message)


def call(
    path: str, given: Mapping[str, object], answers: Sequence[Mapping[str, object]], reader: str = "read_orders_file"
) -> str:
    """Return the call of `reader` with what was given and what the answers add."""
    arguments: dict[str, object] = dict(given)
    for answer in answers:
        for name, value in answer.items():
            known = arguments.get(name)
            if isinstance(known, dict) and isinstance(value, Mapping):
                arguments[name] = known | dict(value)
            else:
                arguments[name] = value
    written = [literal(path), *(f"{name}={literal(value)}" for name, value in arguments.items())]
    return f"{reader}({', '.join(written)})"


def literal(value: object) -> str:
    """Write a value as Python reads it, texts between double quotation marks."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(key)}: {literal(one)}" for key, one in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(literal, value)) + "]"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


UNKNOWN = "…"
"""What stands in the line to copy for an answer that only the reader has."""

_COMPLETE = Text(fr="\nÀ compléter :\n  `{line}`", en="\nTo complete:\n  `{line}`")
_LINE = Text(fr="\n- ", en="\n- ")
_MEND = Text(
    fr='\nCorrigez-les dans le fichier, ou mettez-les de côté avec `bad_rows="set_aside"` : elles seront listées dans `.rejected`.',
    en='\nMend them in the file, or set them aside with `bad_rows="set_aside"`: they will be listed in `.rejected`.',
)
_COPY = Text(
    fr="\nÀ copier, une fois vérifié :\n  `{line}`",
    en="\nTo copy, once checked:\n  `{line}`",
)
