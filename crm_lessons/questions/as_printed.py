"""The course's printed exercise: a question of the sheet, asked first of the tables that the course prints, for one point."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Mistake, Question
from crm_lessons.text.language import Text


def as_printed(
    question: Question,
    id: str,  # noqa: A002
    *,
    names: Mapping[str, str],
    without: Collection[str] = (),
    aim: Text,
    praise: Text,
) -> Question:
    """Return a question, not on a function, as it is asked of printed tables; what helps and which mistakes are known stay.

    names: a table or an earlier answer of the question -> the printed table, or the answer to its own question
    without: the mistakes that are right on the printed figures, look like another one there, or whose sentence names them
    """

    def on_printed(judged: Callable[..., Any] | None) -> Any:
        return judged and (lambda data, *given: judged(_with_printed(data, names), *given))

    return replace(
        question,
        id=id,
        points=1,
        aim=aim,
        praise=praise,
        hints=tuple(_renamed(hint, names) for hint in question.hints),
        look_again=_renamed(question.look_again, names),
        expected=on_printed(question.expected),
        ties=on_printed(question.ties),
        rounded=on_printed(question.rounded),
        right=tuple(on_printed(form) for form in question.right),
        mistakes=tuple(
            _mistake(mistake, on_printed(mistake.produces), names)
            for mistake in question.mistakes
            if mistake.name not in without
        ),
        follows={names[earlier]: on_printed(follow) for earlier, follow in question.follows.items()},
    )


def _with_printed(data: Data, names: Mapping[str, str]) -> Data:
    return data | {name: data[printed] for name, printed in names.items() if printed in data}


def _mistake(mistake: Mistake, produces: Callable[[Data], Any] | None, names: Mapping[str, str]) -> Mistake:
    message = _renamed(mistake.message, names)
    return replace(mistake, fr=message.fr, en=message.en, produces=produces)


def _renamed(text: Text, names: Mapping[str, str]) -> Text:
    """Return a sentence whose code, between backquotes, speaks of the printed tables."""
    word = re.compile(rf"\b({'|'.join(map(re.escape, names))})\b")

    def in_code(said: str) -> str:
        return re.sub("`[^`]*`", lambda code: word.sub(lambda name: names[name[0]], code[0]), said)

    return Text(fr=in_code(text.fr), en=in_code(text.en))
