"""Where the student stands: every question with its points, the attempts and hints it took, and the one to take next."""

from __future__ import annotations

from typing import NamedTuple

from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.kept.progress import Progress, QuestionProgress
from crm_lessons.classroom.panel import NOTICE_EDGE, panel
from crm_lessons.questions.question import Question, SheetQuestions
from crm_lessons.text.language import Language, Text
from crm_lessons.text.markup import Marked, in_html, plain
from crm_lessons.text.numbers import counted, points_in_words
from crm_lessons.text.terminal import for_the_terminal

_SETTLED = {Outcome.CORRECT, Outcome.FOR_THE_TEACHER}


class _Row(NamedTuple):
    """What stands in one line of the table, in the reader's language."""

    symbol: Marked
    question: Marked
    points: Marked
    attempts: Marked
    help: Marked
    aim: Marked


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
        rows = self._rows()
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
        return for_the_terminal("\n".join([plain(self._summary()), *lines, plain(self._next()), plain(self._kept())]))

    def _repr_html_(self) -> str:
        heads = "".join(f"<th {_CELL}>{head.in_language(self._language)}</th>" for head in _HEADS)
        rows = "".join(f"<tr>{_in_cells(row)}</tr>" for row in self._rows())
        table = f"<div {_SCROLLS}><table {_WIDE}><thead><tr><th></th>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
        above, below, kept = (
            panel(words, NOTICE_EDGE) for words in (Marked(f"**{self._summary()}**"), self._next(), self._kept())
        )
        return above + table + below + kept

    def _summary(self) -> Marked:
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
        return summary.marked(self._language)

    def _rows(self) -> list[_Row]:
        return [self._row(number, question) for number, question in enumerate(self._sheet.questions, start=1)]

    def _row(self, number: int, question: Question) -> _Row:
        known = self._progress.of(question.id)
        texts = (self._points_of(question), _attempts(known), _help(known, len(question.hints)), question.aim)
        symbol = Marked(self._outcome(question.id).symbol)
        return _Row(symbol, Marked(f"{number} · {question.id}"), *(text.marked(self._language) for text in texts))

    def _points_of(self, question: Question) -> Text:
        if self._waits_for_the_teacher(question):
            return _TO_GRADE.format(points=question.points)
        known = self._progress.of(question.id)
        points = points_in_words(known.best_points, question.points)
        return points + _FOLLOWS if known.follows else points

    def _waits_for_the_teacher(self, question: Question) -> bool:
        return self._outcome(question.id) is Outcome.FOR_THE_TEACHER

    def _next(self) -> Marked:
        numbered = enumerate(self._sheet.questions, start=1)
        waiting = [(number, question) for number, question in numbered if self._outcome(question.id) not in _SETTLED]
        if not waiting:
            return _DONE.marked(self._language)
        number, question = waiting[0]
        return _NEXT.format(number=number, name=question.id, aim=question.aim).marked(self._language)

    def _kept(self) -> Marked:
        return (_KEPT_NOWHERE if self._progress.path is None else _KEPT_HERE).marked(self._language)

    def _outcome(self, question: str) -> Outcome:
        try:
            return Outcome(self._progress.of(question).outcome)
        except ValueError:
            return Outcome.NOT_ATTEMPTED


def _attempts(known: QuestionProgress) -> Text:
    if not known.attempts:
        return _NONE
    return counted(known.attempts, _ATTEMPT, _ATTEMPTS)


def _help(known: QuestionProgress, hints: int) -> Text:
    if known.solution_seen:
        return _SOLUTION_READ
    return _HINTS_READ.format(count=known.hints, total=hints) if known.hints else _NONE


def _in_cells(row: _Row) -> str:
    """Return the cells of a row; a name and a count of attempts stay on one line, and points where they are no more."""
    number, _, name = row.question.partition(" · ")
    shown = {
        "question": f"<span {_ON_ONE_LINE}>{in_html(Marked(f'{number} · `{name}`'))}</span>",
        "points": f"<div {_AS_WIDE_AS_POINTS}>{in_html(row.points)}</div>",
        "attempts": f"<span {_ON_ONE_LINE}>{in_html(row.attempts)}</span>",
    }
    cells = {column: in_html(words) for column, words in row._asdict().items()} | shown
    return "".join(f"<td {_CELL}>{words}</td>" for words in cells.values())


_SCROLLS = "style='overflow-x: auto'"
_WIDE = "style='min-width: 48em'"
_ON_ONE_LINE = "style='white-space: nowrap'"
_AS_WIDE_AS_POINTS = "style='min-width: 9em'"
_CELL = 'style="text-align: left; vertical-align: top"'
_HEADS = (
    Text(fr="Question", en="Question"),
    Text(fr="Points", en="Points"),
    Text(fr="Essais", en="Attempts"),
    Text(fr="Aide", en="Help"),
    Text(fr="Ce qu'on y apprend", en="What it is for"),
)
_NONE = Text(fr="–", en="–")
_ATTEMPT = Text(fr="{n} essai", en="{n} attempt")
_ATTEMPTS = Text(fr="{n} essais", en="{n} attempts")
_HINTS_READ = Text(fr="indices lus : {count} sur {total}", en="hints read: {count} of {total}")
_SOLUTION_READ = Text(fr="solution lue", en="solution read")
_FOLLOWS = Text(fr=", à partir d'une réponse à revoir", en=", from an answer that is not right yet")
_TO_GRADE = Text(fr="à noter, sur {points}", en="to be graded, out of {points}")
_STILL_TO_GRADE = Text(fr=" · points encore à noter : {points}", en=" · points still to be graded: {points}")
_NEXT = Text(fr="À suivre : question {number}, `{name}`. {aim}", en="Next: question {number}, `{name}`. {aim}")
_DONE = Text(
    fr="Toutes les questions ont une réponse. Avant de rendre la feuille, relancez-la depuis le début par `sheet.ready()` : "
    "c'est ainsi qu'elle sera notée.",
    en="Every question has an answer. Before you hand the sheet in, run it from the top with `sheet.ready()`: that is how it "
    "will be graded.",
)
_KEPT_HERE = Text(
    fr="Essais et indices restent sur cet ordinateur ; `sheet.forget()` les efface.",
    en="Attempts and hints stay on this computer; `sheet.forget()` deletes them.",
)
_KEPT_NOWHERE = Text(
    fr="Rien n'est retenu d'une fois à l'autre.", en="Nothing is remembered from one time to the next."
)
