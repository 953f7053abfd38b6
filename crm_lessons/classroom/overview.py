"""Where the student stands: every question with its points, and the one to take next."""

from __future__ import annotations

from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.panel import NOTICE_EDGE, panel
from crm_lessons.classroom.progress import Progress
from crm_lessons.questions.question import Question, SheetQuestions
from crm_lessons.text.language import Language, Text
from crm_lessons.text.markup import in_html
from crm_lessons.text.numbers import points_in_words

_SETTLED = {Outcome.CORRECT, Outcome.FOR_THE_TEACHER}


class Overview:
    """A sheet's progress, shown as a small table; it is read again each time it is shown."""

    def __init__(self, sheet: SheetQuestions, progress: Progress, language: Language) -> None:
        self._sheet = sheet
        self._progress = progress
        self._language = language

    @property
    def points(self) -> float:
        """Return the points earned so far."""
        return sum(self._progress.of(question.id).best_points for question in self._sheet.questions)

    def __repr__(self) -> str:
        lines = [self._summary()]
        lines += [f"{symbol} {name:<18} {points:<22} {aim}" for symbol, name, points, aim in self._rows()]
        return "\n".join([*lines, self._next()])

    def _repr_html_(self) -> str:
        cells = "".join(
            f"<tr><td>{symbol}</td><td style='text-align:left'><code>{name}</code></td>"
            f"<td style='text-align:left; white-space:nowrap'>{points}</td><td style='text-align:left'>{in_html(aim)}</td></tr>"
            for symbol, name, points, aim in self._rows()
        )
        return (
            panel(f"**{self._summary()}**", NOTICE_EDGE) + f"<table>{cells}</table>" + panel(self._next(), NOTICE_EDGE)
        )

    def _summary(self) -> str:
        done = sum(self._outcome(question.id) in _SETTLED for question in self._sheet.questions)
        text = Text(
            fr="{title} · questions traitées : {done} sur {total} · {points}",
            en="{title} · questions done: {done} of {total} · {points}",
        )
        summary = text.format(
            title=self._sheet.title,
            done=done,
            total=len(self._sheet.questions),
            points=points_in_words(self.points, self._sheet.points),
        )
        to_grade = sum(question.points for question in self._sheet.questions if self._waits_for_the_teacher(question))
        if to_grade:
            summary += _STILL_TO_GRADE.format(points=to_grade)
        return summary.in_language(self._language)

    def _rows(self) -> list[tuple[str, str, str, str]]:
        return [
            (
                self._outcome(question.id).symbol,
                question.id,
                self._points_of(question).in_language(self._language),
                question.aim.in_language(self._language),
            )
            for question in self._sheet.questions
        ]

    def _points_of(self, question: Question) -> Text:
        if self._waits_for_the_teacher(question):
            return _TO_GRADE.format(points=question.points)
        points = points_in_words(self._progress.of(question.id).best_points, question.points)
        return _TO_GO_THROUGH_AGAIN.format(points=points) if self._follows_a_wrong_answer(question) else points

    def _waits_for_the_teacher(self, question: Question) -> bool:
        return self._outcome(question.id) is Outcome.FOR_THE_TEACHER

    def _follows_a_wrong_answer(self, question: Question) -> bool:
        """Return whether all the points are there for an answer that is not the right one on these data."""
        all_points = self._progress.of(question.id).best_points == question.points
        return all_points and self._outcome(question.id) is Outcome.PARTLY_CORRECT

    def _next(self) -> str:
        waiting = [q for q in self._sheet.questions if self._outcome(q.id) not in _SETTLED]
        text = _NEXT.format(name=waiting[0].id, aim=waiting[0].aim) if waiting else _DONE
        return text.in_language(self._language)

    def _outcome(self, question: str) -> Outcome:
        try:
            return Outcome(self._progress.of(question).outcome)
        except ValueError:
            return Outcome.NOT_ATTEMPTED


_TO_GRADE = Text(fr="à noter, sur {points}", en="to be graded, out of {points}")
_STILL_TO_GRADE = Text(fr=" · points encore à noter : {points}", en=" · points still to be graded: {points}")
_NEXT = Text(fr="À suivre : `{name}`. {aim}", en="Next: `{name}`. {aim}")
_TO_GO_THROUGH_AGAIN = Text(fr="{points}, à reprendre", en="{points}, to go through again")
_DONE = Text(
    fr="Toutes les questions ont une réponse. Avant de rendre la feuille, relancez toutes ses cellules depuis le début : "
    "c'est ainsi qu'elle sera notée.",
    en="Every question has an answer. Before you hand the sheet in, run all its cells again from the top: that is how it "
    "will be graded.",
)
