"""The student's desk: open a sheet, take its data, check an answer, ask for a hint, see how far one is."""

from __future__ import annotations

import sqlite3
from contextlib import nullcontext
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.follow_on import Earlier
from crm_lessons.classroom import tries
from crm_lessons.classroom.examination.paper import Paper
from crm_lessons.classroom.explained_errors.under_the_traceback import explain_errors
from crm_lessons.classroom.hints import after_a_text, next_hint, worked_solution
from crm_lessons.classroom.kept.progress import Progress
from crm_lessons.classroom.kept.same_answer import answer_sum
from crm_lessons.classroom.known_types import known_answer
from crm_lessons.classroom.old_values import said_of_an_old_value, watch_cells
from crm_lessons.classroom.overview import Overview
from crm_lessons.classroom.panel import Notice, SpokenVerdict, Verdicts
from crm_lessons.classroom.practice.practice import Practice
from crm_lessons.classroom.practice.shown import display
from crm_lessons.classroom.quiet import libraries_are_quiet, nothing_is_printed, nothing_is_warned
from crm_lessons.classroom.strict import a_program_grades, result_for_program, warnings_on_standard_output
from crm_lessons.data.database import database
from crm_lessons.data.exam_name import exam_name
from crm_lessons.data.variants import Data, sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Language, Text, speak
from crm_lessons.text.names import UnknownName, closest, identifier, known_name
from crm_lessons.text.terminal import for_the_terminal

if TYPE_CHECKING:
    from crm_lessons.classroom.choosing import Chooser
    from crm_lessons.classroom.practice.similar import WorkedExample
    from crm_lessons.classroom.practice.trial import Trial
    from crm_lessons.classroom.rehearsal.button import RehearsalButton


class Sheet:
    """An open exercise sheet; the answer to question `top_share` is the variable `top_share`."""

    def __init__(self, stem: str, language: Language, student: str | None, key: str, remember: bool) -> None:
        self.stem = stem
        self.language = language
        self.student = student
        self.key = key
        self._questions = SHEETS[stem]
        self._answers: dict[str, object] = {}
        self._progress = Progress(stem, student, key, remember and not a_program_grades())
        self._practice = Practice(self._questions, language, student, key, self._progress)

    @cached_property
    def _tables(self) -> Data:
        """The sheet's tables, drawn when they are first asked for: a sheet opens at once."""
        with nothing_is_warned():
            return sheet_data(self.stem, self.student, self.key)

    @property
    def question_ids(self) -> list[str]:
        """Return the names of the questions, in their order."""
        return list(self._questions.by_id)

    def data(self, name: str) -> Any:
        """Return a fresh copy of one of the sheet's tables."""
        return self._tables[known_name(name, list(self._tables))].copy()

    def database(self) -> sqlite3.Connection:
        """Return the sheet's tables as a new SQLite database, for `pd.read_sql`."""
        return database(self._tables)

    def check(self, *unnamed: object, **answers: object) -> SpokenVerdict | Verdicts | Notice | float:
        """Say how good each answer is: `sheet.check(top_share=top_share)`. Never raises, never gives the answer away.

        Where a program grades the notebook, see `result_for_program`.
        """
        strangers = [name for name in answers if name not in self._questions.by_id]
        if unnamed or strangers or not answers:
            return self._help(strangers)
        with nothing_is_warned():
            answers = {name: known_answer(self._questions[name], answer) for name, answer in answers.items()}
            self._answers |= answers
            if a_program_grades():
                with warnings_on_standard_output():
                    return result_for_program(self._check_each(answers))
            verdicts = self._check_each(answers)
        if len(verdicts) > 1:
            return verdicts
        self._practice.offer_button(verdicts[0])
        return verdicts[0]

    def hint(self, question: str | None = None) -> Notice:
        """Return the next hint on a question."""
        return next_hint(self._question(question), self._progress, self.language)

    def solution(self, question: str | None = None, anyway: bool = False) -> Notice:
        """Return the worked solution of a question, after real attempts or when asked for `anyway`."""
        return worked_solution(self.stem, self._question(question), self._progress, self.language, anyway)

    def again(self, question: str | None = None) -> Trial:
        """Ask a question again on other numbers, the one known least where none is named; no mark depends on it."""
        trial = self._practice.again(question and self._question(question).id)
        if not a_program_grades():
            display(*trial.parts())
        return trial

    @property
    def trial(self) -> Trial:
        """Return what was asked again last, by `again` or by the button under a verdict."""
        return self._practice.trial or self.again()

    def similar(self, question: str | None = None, anyway: bool = False) -> WorkedExample | Notice:
        """Return the same question worked step by step on other numbers, after an attempt or when asked for `anyway`."""
        return self._practice.similar(self._question(question), self._tables, anyway)

    def choose(self, question: str | None = None) -> Chooser | Notice:
        """Return the choices of a question as radio buttons; they give the line to put in the answer cell."""
        from crm_lessons.classroom import choosing  # here, because most sheets are checked without a widget

        return choosing.choice(self._question(question), self.language)

    def order(self, question: str | None = None) -> Chooser | Notice:
        """Return the words of a question, to be moved up and down; they give the line to put in the answer cell."""
        from crm_lessons.classroom import choosing

        return choosing.order(self._question(question), self.language)

    def progress(self) -> Overview:
        """Return where the student stands, question by question."""
        return Overview(self._questions, self._progress, self.language)

    def ready(self, file: str | Path | None = None) -> RehearsalButton:
        """Return a button that runs the saved sheet from a restart, and says what differs from what the screen showed.

        file: the notebook's own file, where the kernel is not told which one it is.
        """
        from crm_lessons.classroom.rehearsal.button import RehearsalButton

        return RehearsalButton(self.stem, self.language, self.student, None if file is None else Path(file))

    def forget(self) -> Notice:
        """Delete what this computer remembers of the student's work on this sheet (the notebook itself is untouched)."""
        self._progress.forget()
        self._answers.clear()
        return Notice(_FORGOTTEN.marked(self.language))

    def __repr__(self) -> str:
        who = f" · {self.student}" if self.student else ""
        return for_the_terminal(f"{self._questions.title.in_language(self.language)} ({self.stem}{who})")

    def _check_each(self, answers: dict[str, object]) -> Verdicts:
        return Verdicts(self._check_one(self._questions[name], answer) for name, answer in answers.items())

    def _check_one(self, question: Question, answer: object) -> SpokenVerdict:
        with nothing_is_printed() if question.kind.is_called else nullcontext():
            verdict = check_answer(question, answer, self._tables, earlier=Earlier(self._questions, self._answers))
        known_by = answer_sum(question, answer)
        if not a_program_grades() and tries.are_over(question, self._progress.of(question.id), known_by):
            return SpokenVerdict.of(tries.withheld(question, verdict), self.language)
        self._progress.record(verdict, known_by)
        offer = self._practice.offer(verdict) or tries.said(question, verdict, self._progress.of(question.id))
        own = after_a_text(self.stem, question, answer, verdict, self.language) if question.rubric else ()
        notices = (*said_of_an_old_value(question.id, self.language), *own)
        return SpokenVerdict.of(verdict, self.language, offer, notices)

    def _question(self, name: str | None) -> Question:
        return self._questions[known_name(name, list(self._questions.by_id))]

    def _help(self, strangers: list[str]) -> Notice:
        usage = _USAGE.format(id=self.question_ids[0]).marked(self.language)
        if not strangers:
            return Notice(_NOTHING_TO_CHECK.marked(self.language), usage)
        return Notice(closest(strangers[0], list(self._questions.by_id)).marked(self.language), usage)


def open_sheet(
    stem: str, language: str | None = None, student: str | int | None = None, key: str = "", remember: bool = True
) -> Sheet | Paper:
    """Open an exercise sheet, or a paper of an examination, in French or English (by default the computer's language, French otherwise).

    student: an identifier, where the teacher asks for it; it draws that student's own data.
    key: what the teacher's copy of the sheet gives beside the identifier, if anything; it belongs to the draw.
    remember: whether attempts and hints are kept on this computer, for the next time.
    """
    libraries_are_quiet()
    explain_errors()
    watch_cells()
    spoken, who, word = speak(language), identifier(student), str(key or "").strip().lower()
    exam = exam_name(stem)
    with nothing_is_warned():
        if exam is None:
            return Sheet(known_name(stem, list(SHEETS)), spoken, who, word, remember)
        if stem not in SHEETS:
            raise UnknownName(_OTHER_EDITION)
        return Paper(exam, spoken, who, word, remember)


_USAGE = Text(
    fr="Écrivez le nom de la question deux fois : `sheet.check({id}={id})`.",
    en="Write the name of the question twice: `sheet.check({id}={id})`.",
)
_NOTHING_TO_CHECK = Text(fr="Rien à vérifier", en="Nothing to check")
_FORGOTTEN = Text(fr="La progression de cette feuille est effacée", en="The progress of this sheet is deleted")
_OTHER_EDITION = Text(
    fr="Cette copie d'examen vient d'une autre édition du cahier, qui pose d'autres questions. Signalez-le à votre enseignant.",
    en="This paper comes from another edition of the workbook, which asks other questions. Tell your teacher.",
)
