"""The practice of one open sheet: what is asked again, what is at hand, and what it must not leave among the sheet's names."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.classroom.kept.progress import Progress
from crm_lessons.classroom.panel import Notice
from crm_lessons.classroom.practice.button import AgainButton
from crm_lessons.classroom.practice.draw import Draw
from crm_lessons.classroom.practice.series import Series, least_known
from crm_lessons.classroom.practice.similar import WorkedExample, has_numbers, worked_example
from crm_lessons.classroom.practice.trial import Trial
from crm_lessons.data.variants import Data, same_student
from crm_lessons.questions.asked import asked
from crm_lessons.questions.question import Kind, Question, SheetQuestions
from crm_lessons.text.language import Language, Text
from crm_lessons.text.names import in_code

_WRONG = {Outcome.PARTLY_CORRECT, Outcome.INCORRECT}


class Practice:
    """Asks the questions of a sheet again; the draws belong to the student, the key, the question and their number."""

    def __init__(
        self, sheet: SheetQuestions, language: Language, student: str | None, key: str, progress: Progress
    ) -> None:
        self.trial: Trial | None = None
        self._sheet = sheet
        self._language = language
        self._whose = (same_student(student or ""), key)
        self._progress = progress
        self._trials: list[Trial] = []
        self._button = AgainButton(language)

    def again(self, question: str | None) -> Trial:
        """Return a question on the next draw, the least known one where none is named."""
        drawn = [one for one in self._sheet.questions if self._is_drawn(one.id)]
        name = question or least_known(drawn or self._sheet.questions, lambda name: self._progress.of(name).again)
        series = self._progress.of(name).again
        draw = Draw(self._sheet.stem, name, self._language, "again", *self._whose, name, str(series.draws))
        count = _counter(self._progress, name, series.draws)
        self.trial = Trial(draw, series, count)
        self._trials.append(self.trial)
        return self.trial

    def similar(self, question: Question, own: Data, anyway: bool) -> WorkedExample | Notice:
        """Return a worked example on other numbers, once the question has been tried, or when asked for outright."""
        if not (anyway or self._progress.of(question.id).attempts):
            return Notice(_NOT_YET.marked(self._language), _TRY_FIRST.format(id=question.id).marked(self._language))
        return worked_example(self._sheet.stem, question, own, self._language, "similar", *self._whose, question.id)

    def offer(self, verdict: Verdict) -> Text | None:
        """Return what to do next after a verdict: put right what practice has overwritten, or see an example."""
        if verdict.outcome not in _WRONG or verdict.follows is not None:
            return None
        if overwritten := self._overwritten():
            return _OVERWRITTEN.format(names=in_code(overwritten))
        question = self._sheet[verdict.question]
        if verdict.mistake is not None or question.kind is Kind.CHOICE:  # a letter comes from no computation
            return None
        if verdict.points >= verdict.max_points / 2:  # the sentence says what is left: a unit, a rounding, a few places
            return None
        try:
            computed = has_numbers(question, asked(self._sheet.stem, question.id))
        except LookupError:  # its author has not built it yet
            return None
        return _SIMILAR.format(id=question.id) if computed else None

    def offer_button(self, verdict: Verdict) -> None:
        """Put a button under the verdict on an answer, which asks the question again."""
        if verdict.outcome is not Outcome.NOT_ATTEMPTED and self._is_drawn(verdict.question):
            self._button.offer(lambda: self._shown(verdict.question))

    def _shown(self, question: str) -> Iterable[object]:
        return self.again(question).parts()

    def _is_drawn(self, question: str) -> bool:
        """Return whether a question has other numbers to be asked on: those that the course prints are the same each time."""
        try:
            return not asked(self._sheet.stem, question).is_printed
        except LookupError:  # its author has not built it yet
            return True

    def _overwritten(self) -> list[str]:
        """Return the names of the notebook that hold what a trial handed out, where the sheet has something else by that name."""
        ipython = sys.modules.get("IPython")
        shell = None if ipython is None else ipython.get_ipython()
        names = {} if shell is None else shell.user_ns
        handed_out = [(name, value) for trial in self._trials for name, value in trial.handed_out().items()]
        return sorted({name for name, value in handed_out if names.get(name) is value})


def _counter(progress: Progress, question: str, draw: int) -> Callable[[bool], Series]:
    return lambda right: progress.record_practice(question, right, draw)


_NOT_YET = Text(fr="Essayez d'abord", en="Try first")
_TRY_FIRST = Text(
    fr="L'exemple s'ouvre après une première réponse vérifiée. "
    'Pour le voir tout de suite : `sheet.similar("{id}", anyway=True)`.',
    en="The example opens after a first answer that was checked. "
    'To see it right away: `sheet.similar("{id}", anyway=True)`.',
)
_SIMILAR = Text(
    fr='Pour voir la même question résolue sur d\'autres nombres : `sheet.similar("{id}")`.',
    en='To see the same question worked on other numbers: `sheet.similar("{id}")`.',
)
_OVERWRITTEN = Text(
    fr="Attention, vos cellules tiennent encore des nombres de l'entraînement : {names}. Relancez les cellules de la feuille qui "
    "donnent ces valeurs, puis celle-ci.",
    en="Mind that your cells still hold numbers of the practice: {names}. Run the cells of the sheet that give these values "
    "again, then this one.",
)
