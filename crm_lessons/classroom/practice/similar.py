"""The nearest worked example: the same question worked on other numbers, step by step, so that help gives no answer away.

What is worked is the worked answer, on a draw on which it is another one than on the sheet's own data. A function is shown at
work instead: its code would be the answer.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator

from crm_lessons.checking.judges import judge_of
from crm_lessons.classroom.panel import Notice
from crm_lessons.classroom.practice import shown
from crm_lessons.classroom.practice.draw import Draw, run
from crm_lessons.classroom.quiet import nothing_is_printed, nothing_is_warned
from crm_lessons.data.variants import Data
from crm_lessons.questions.asked import Asked
from crm_lessons.questions.question import Kind, Question
from crm_lessons.text.language import Language, Text

_MOST_DRAWS = 8
"""After so many on which the answer is the same, it does not depend on the numbers."""


class WorkedExample:
    """What is shown of a draw, one part under the other."""

    def __init__(self, draw: Draw, *parts: object) -> None:
        self.draw = draw
        self._parts = parts

    def __repr__(self) -> str:
        return "\n".join(map(repr, self._parts))

    def _ipython_display_(self) -> None:
        shown.display(*self._parts)


def has_numbers(question: Question, asked: Asked) -> bool:
    """Return whether a question has tables to draw again, or a function to show at work; a text has neither."""
    return question.kind is Kind.FUNCTION or (bool(asked.tables) and question.expected is not None)


def worked_example(stem: str, question: Question, own: Data, language: Language, *words: str) -> WorkedExample | Notice:
    """Return a question worked on other numbers than the sheet's own tables; a word of help where that changes nothing."""
    for number in range(_MOST_DRAWS):
        draw = Draw(stem, question.id, language, *words, str(number))
        if not has_numbers(question, draw.asked):
            break
        if question.kind is Kind.FUNCTION:
            return WorkedExample(draw, _title(_AT_WORK, _WHICH_RULE, language), *_calls(draw))
        if _differs(question, draw.tables, own):
            return WorkedExample(draw, _title(_WORKED, _ON_YOURS, language), *_given(draw), *_steps(draw))
    return Notice(_NO_NUMBERS.marked(language), _ELSEWHERE.format(id=question.id).marked(language))


def _differs(question: Question, drawn: Data, own: Data) -> bool:
    """Return whether the right answer on the draw would not be right on the sheet's own data."""
    assert question.expected is not None
    judge = judge_of(question)
    with nothing_is_warned():
        return not judge.compare(judge.read(question.expected(drawn)), judge.read(question.expected(own))).complete


def _given(draw: Draw) -> Iterator[object]:
    """Yield the tables of the draw, then what was worked out before the question."""
    for name in (*draw.asked.tables, *draw.asked.worked_out):
        yield from shown.value(name, draw.names[name], draw.language)


def _steps(draw: Draw) -> Iterator[object]:
    """Yield each statement of the worked answer, with what it gives."""
    code = draw.worked(draw.question.id)
    for node in ast.parse(code).body:
        statement = ast.get_source_segment(code, node) or ""
        run(statement, draw.names)
        yield shown.Prose(f"```python\n{statement}\n```")
        for name in _given_by(node):
            yield from shown.value(name, draw.names[name], draw.language)


def _given_by(node: ast.stmt) -> list[str]:
    """Return the names to which an assignment gives a value, or whose column it sets."""
    targets = node.targets if isinstance(node, ast.Assign) else []
    names = [one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name)]
    return list(dict.fromkeys(names[:2]))


def _calls(draw: Draw) -> Iterator[object]:
    """Yield one call of the worked function for each kind of input, with what it receives and what it gives."""
    question, generator = draw.question, draw.inputs()
    run(draw.worked(question.id), draw.names)
    function = draw.names[question.id]
    names = list(inspect.signature(function).parameters)
    for case in question.cases:
        yield shown.Prose(f"**{case.kind.in_language(draw.language)}**")
        arguments = case.arguments(generator, draw.tables)
        for name, argument in zip(names, arguments, strict=True):
            yield from shown.value(name, argument, draw.language)
        with nothing_is_printed(), nothing_is_warned():
            result = function(*arguments)
        yield from shown.value(f"{question.id}({', '.join(names)})", result, draw.language)


def _title(title: Text, body: Text, language: Language) -> Notice:
    return Notice(title.marked(language), body.marked(language))


_WORKED = Text(fr="La même question, résolue sur d'autres nombres", en="The same question, worked on other numbers")
_AT_WORK = Text(fr="La fonction demandée, au travail", en="The function asked for, at work")
_ON_YOURS = Text(
    fr="Suivez chaque étape et dites ce qu'elle fait, puis refaites-la sur les tables de votre feuille.",
    en="Follow each step and say what it does, then do it again on the tables of your sheet.",
)
_WHICH_RULE = Text(
    fr="Pour chaque sorte de données : ce que la fonction reçoit, puis ce qu'elle rend. Dites la règle avant d'écrire le code.",
    en="For each kind of data: what the function receives, then what it returns. Say the rule before you write the code.",
)
_NO_NUMBERS = Text(fr="Ici, la réponse ne dépend pas des nombres", en="Here the answer does not depend on the numbers")
_ELSEWHERE = Text(
    fr='Un exemple sur d\'autres données la donnerait telle quelle. `sheet.hint("{id}")` vous met sur la voie.',
    en='An example on other data would give it as it stands. `sheet.hint("{id}")` puts you on the way.',
)
