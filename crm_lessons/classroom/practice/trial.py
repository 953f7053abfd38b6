"""A question of the sheet once more, on other numbers: `essai = sheet.again("top_share")`, then `essai.check(...)`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.classroom.kept.same_answer import answer_sum
from crm_lessons.classroom.known_types import known_answer
from crm_lessons.classroom.panel import NOTICE_EDGE, Notice, SpokenVerdict, panel
from crm_lessons.classroom.practice import shown
from crm_lessons.classroom.practice.draw import Draw
from crm_lessons.classroom.practice.series import Series
from crm_lessons.classroom.quiet import nothing_is_printed, nothing_is_warned
from crm_lessons.questions.asked import asked
from crm_lessons.text.language import SpokenError, Text
from crm_lessons.text.markup import Marked, plain
from crm_lessons.text.names import closest
from crm_lessons.text.terminal import for_the_terminal

Counted = Callable[[bool], Series]
"""Counts whether an answer was right, and returns the series as it stands then."""

_COUNTS = {Outcome.CORRECT, Outcome.PARTLY_CORRECT, Outcome.INCORRECT}
"""What cannot be read says nothing of what is known."""

_TOLD_APART = (pd.Series, pd.DataFrame, set, list, dict)
"""Two numbers may be one object without one being taken from the other."""


class NotDrawn(SpokenError, AttributeError):
    """A table that this question does not have; the message says which ones it has."""


class Trial:
    """A question on a draw of its own; its tables are attributes, so that those of the sheet keep their names.

    `essai.pareto_revenue` is a table that the question needs, `essai.top_customers` an earlier answer, rightly worked out.
    """

    def __init__(self, draw: Draw, series: Series, count: Counted) -> None:
        self._draw = draw
        self._series = series
        self._count = count
        self._is_won = False
        self._counted: set[str] = set()

    def check(self, answer: object = ..., **named: object) -> PracticeVerdict | Notice:
        """Say how good an answer is on these numbers: `essai.check(0.8)`. It changes no mark."""
        question, language = self._draw.question, self._draw.language
        if named:
            return Notice(_ALONE.format(name=_NAME).marked(language))
        with nothing_is_warned(), nothing_is_printed():
            given = known_answer(question, answer)
            verdict = check_answer(question, given, self._draw.tables, self._draw.inputs())
        self._settle(verdict, answer_sum(question, given))
        return PracticeVerdict.of_series(SpokenVerdict.of(verdict, language), self._series)

    def _settle(self, verdict: Verdict, answer: str) -> None:
        """Count an answer, but the same one only once, and none after a right one."""
        if self._is_won or verdict.outcome not in _COUNTS or answer in self._counted:
            return
        self._is_won = verdict.outcome is Outcome.CORRECT
        self._series = self._count(self._is_won)
        self._counted |= {answer} - {""}

    def parts(self) -> Iterator[object]:
        """Yield what is shown of the question, part by part; the last one says what to type."""
        one, language = self._draw.asked, self._draw.language
        if one.is_printed:
            yield Notice(_PRINTED.marked(language), _TRY_ANOTHER.marked(language))
        yield shown.in_words(one, [asked(self._draw.stem, name) for name in one.follows], language)
        for name in (*one.tables, *one.worked_out):
            yield from shown.value(f"{_NAME.in_language(language)}.{name}", getattr(self, name), language)
        how = _BY_NAME.format(name=_NAME) if one.tables else _WITHOUT_TABLES
        yield Notice(_ANSWER.marked(language), how.marked(language), _CODE.format(name=_NAME.in_language(language)))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        names = self._draw.names
        if name not in dir(self):
            raise NotDrawn(closest(name, [*self._draw.asked.tables, *self._draw.asked.worked_out] or ["check"]))
        return names[name] if name in names else self._draw.tables[name].copy()

    def __dir__(self) -> list[str]:
        return sorted({"check", *self._draw.asked.tables, *self._draw.asked.worked_out, *self._draw.tables})

    def __repr__(self) -> str:
        return for_the_terminal(_IS.format(question=self._draw.question.id).in_language(self._draw.language))

    def handed_out(self) -> dict[str, Any]:
        """Return, by name, the tables and the earlier answers that were looked at, as far as one can tell them apart."""
        given = self._draw.names if self._draw.is_worked else {}
        return {name: value for name, value in given.items() if isinstance(value, _TOLD_APART)}


@dataclass(frozen=True, repr=False)
class PracticeVerdict(SpokenVerdict):
    """A verdict on other numbers, with the series in which it stands."""

    series: Text | None = None

    @classmethod
    def of_series(cls, verdict: SpokenVerdict, series: Series) -> PracticeVerdict:
        """Return a verdict with the series as it stands after it."""
        return cls(**vars(verdict), series=series.in_words())

    def __repr__(self) -> str:
        return "\n".join([super().__repr__(), for_the_terminal(plain(self._in_words()))])

    def _repr_html_(self) -> str:
        return super()._repr_html_() + panel(self._in_words(), NOTICE_EDGE)

    def _in_words(self) -> Marked:
        assert self.series is not None
        return self.series.marked(self.language)


_PRINTED = Text(
    fr="Ce sont les chiffres que le cours imprime : ils ne changent pas",
    en="These are the figures that the course prints: they do not change",
)
_TRY_ANOTHER = Text(
    fr="`sheet.again()` choisit une question qui se tire chaque fois autrement.",
    en="`sheet.again()` chooses a question that is drawn anew each time.",
)
_NAME = Text(fr="essai", en="trial")
_CODE = "{name} = sheet.trial\n{name}.check(...)"
_ALONE = Text(
    fr="Donnez ici votre réponse seule, sans le nom de la question : `{name}.check(...)`.",
    en="Give your answer alone here, without the name of the question: `{name}.check(...)`.",
)
_IS = Text(fr="Un essai de la question {question}", en="A trial of question {question}")
_ANSWER = Text(fr="Pour répondre, dans une nouvelle cellule", en="To answer, in a new cell")
_BY_NAME = Text(
    fr="Écrivez `{name}.` devant le nom de chaque table : celles de la feuille ne changent pas. Remplacez `...` par votre réponse.",
    en="Write `{name}.` before the name of each table: those of the sheet do not change. Replace `...` with your answer.",
)
_WITHOUT_TABLES = Text(fr="Remplacez `...` par votre réponse.", en="Replace `...` with your answer.")
