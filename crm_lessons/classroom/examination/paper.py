"""A paper before its student: it gives the tables, receives answers and shows the time; a rehearsal also says how good they were."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import Any

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.follow_on import Earlier
from crm_lessons.checking.reading.blank import is_blank
from crm_lessons.classroom.examination.clock import Clock
from crm_lessons.classroom.known_types import known_answer
from crm_lessons.classroom.panel import Notice, SpokenVerdict, Verdicts
from crm_lessons.classroom.practice.shown import display
from crm_lessons.classroom.quiet import nothing_is_printed, nothing_is_warned
from crm_lessons.data.database import database
from crm_lessons.data.exam_name import ExamName
from crm_lessons.data.variants import Data, sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.examination.receipts import FINISHED, OPENED, WhosePaper
from crm_lessons.text.language import Language, Text
from crm_lessons.text.names import closest, in_code, known_name
from crm_lessons.text.numbers import points_in_words
from crm_lessons.text.terminal import for_the_terminal


class ChapterTables:
    """The tables of one chapter of a paper."""

    def __init__(self, tables: Data) -> None:
        self._tables = tables

    def data(self, name: str) -> Any:
        """Return a fresh copy of one of the tables."""
        return self._tables[known_name(name, list(self._tables))].copy()

    def database(self) -> sqlite3.Connection:
        """Return the tables as a new SQLite database, for `pd.read_sql`."""
        return database(self._tables)


class Paper:
    """An open paper; the answer to question `top_share` is the variable `top_share`."""

    def __init__(self, exam: ExamName, language: Language, student: str | None, key: str, remember: bool) -> None:
        self.stem = exam.stem
        self.language = language
        self.student = student
        self._exam = exam
        self._questions = SHEETS[exam.stem]
        self._tables = sheet_data(exam.stem, student, key)
        self._clock = Clock(WhosePaper(exam.stem, student, key), exam.minutes, remember)
        self._answers: dict[str, object] = {}
        self._is_finished = False

    def chapter(self, stem: str) -> ChapterTables:
        """Return the tables of a chapter, on the numbers of this paper."""
        return ChapterTables(self._tables[known_name(stem, list(self._tables))])

    def check(self, *unnamed: object, **answers: object) -> Notice | Verdicts:
        """Receive answers: `paper.check(top_share=top_share)`. They are judged after the end, and in a rehearsal alone."""
        strangers = [name for name in answers if name not in self._questions.by_id]
        if unnamed or strangers or not answers:
            names = list(self._questions.by_id)
            usage = _USAGE.format(id=names[0])
            body = closest(strangers[0], names) + _SPACE + usage if strangers else usage
            return Notice(_NOTHING_RECEIVED.marked(self.language), body.marked(self.language))
        given = {name: known_answer(self._questions[name], answer) for name, answer in answers.items()}
        blank = [name for name, answer in given.items() if answer is ... or is_blank(answer)]
        if blank:
            body = _STILL_BLANK.format(names=in_code(blank))
            return Notice(_NOTHING_RECEIVED.marked(self.language), body.marked(self.language))
        self._answers |= given
        if self._shows_verdicts:
            return self._verdicts(list(given))
        receipts = "\n".join(self._clock.receipt(name) for name in given)
        return Notice(_RECEIVED.marked(self.language), self._time_in_words().marked(self.language), receipts)

    def finish(self) -> Notice | Verdicts:
        """End the work: a rehearsal says how good the answers are, an examination what is still blank and how to hand in."""
        self._is_finished = True
        missing = [name for name in self._questions.by_id if name not in self._answers]
        unanswered = _NOT_RECEIVED.format(names=in_code(missing)) if missing else _ALL_RECEIVED
        if not self._exam.is_rehearsal:
            body = unanswered + _SPACE + _HAND_IN
            receipt = self._clock.receipt(FINISHED)
            return Notice(_FINISHED.marked(self.language), body.marked(self.language), receipt)
        verdicts = self._verdicts([name for name in self._questions.by_id if name in self._answers])
        points = points_in_words(sum(one.points for one in verdicts), self._questions.points)
        total = _POINTS.format(points=points)
        display(Notice(total.marked(self.language), unanswered.marked(self.language)))
        return verdicts

    def hint(self, *_: object, **__: object) -> Notice:
        """Say that an examination gives no help."""
        return Notice(_NO_HELP.marked(self.language), self._time_in_words().marked(self.language))

    solution = again = similar = choose = order = hint

    def __repr__(self) -> str:
        return repr(self._opening())

    def _repr_html_(self) -> str:
        return self._opening()._repr_html_()

    @property
    def _shows_verdicts(self) -> bool:
        return self._exam.is_rehearsal and (self._is_finished or self._clock.left < 0)

    def _verdicts(self, names: list[str]) -> Verdicts:
        earlier = Earlier(self._questions, self._answers)
        with nothing_is_warned(), nothing_is_printed():
            judged = [
                check_answer(self._questions[name], self._answers[name], self._tables, earlier=earlier)
                for name in names
            ]
        return Verdicts(SpokenVerdict.of(one, self.language) for one in judged)

    def _opening(self) -> Notice:
        who = f" · {self.student}" if self.student else ""
        title = f"{for_the_terminal(self._questions.title.in_language(self.language))}{who}"
        said = _TITLE.format(title=title) if self._clock.openings == 1 else _REOPENED.format(title=title)
        receipt = self._clock.receipt(OPENED)
        return Notice(said.marked(self.language), self._time_in_words().marked(self.language), receipt)

    def _time_in_words(self) -> Text:
        until, left = f"{datetime.fromtimestamp(self._clock.end):%H:%M}", self._clock.left
        if left < 0:
            said = _TIME_IS_OVER_IN_REHEARSAL if self._exam.is_rehearsal else _TIME_IS_OVER
            return said.format(until=until, minutes=-left // 60)
        return _TIME_LEFT.format(until=until, minutes=left // 60)


_SPACE = Text(fr=" ", en=" ")
_TITLE = Text(fr="{title}", en="{title}")
_REOPENED = Text(fr="{title} · rouverte, l'heure court toujours", en="{title} · reopened, the time has run on")
_TIME_LEFT = Text(
    fr="Jusqu'à {until} : encore {minutes} min.",
    en="Until {until}: {minutes} min left.",
)
_TIME_IS_OVER = Text(
    fr="Le temps est écoulé depuis {until} ({minutes} min). Ce qui est reçu maintenant sera signalé à votre enseignant, qui décide.",
    en="The time has been over since {until} ({minutes} min). What is received now will be told to your teacher, who decides.",
)
_TIME_IS_OVER_IN_REHEARSAL = Text(
    fr="Le temps est écoulé depuis {until} ({minutes} min) : `paper.finish()` dit ce que valent vos réponses.",
    en="The time has been over since {until} ({minutes} min): `paper.finish()` says how good your answers are.",
)
_RECEIVED = Text(fr="Réponse reçue", en="Answer received")
_NOTHING_RECEIVED = Text(fr="Rien n'est reçu", en="Nothing is received")
_STILL_BLANK = Text(
    fr="La place est encore vide : {names}. Exécutez d'abord la cellule de votre réponse.",
    en="The place is still blank: {names}. Run the cell of your answer first.",
)
_USAGE = Text(
    fr="Écrivez le nom de la question deux fois : `paper.check({id}={id})`.",
    en="Write the name of the question twice: `paper.check({id}={id})`.",
)
_FINISHED = Text(fr="Copie terminée", en="Paper finished")
_ALL_RECEIVED = Text(fr="Toutes vos réponses sont reçues.", en="All your answers are received.")
_NOT_RECEIVED = Text(
    fr="Sans réponse reçue depuis cette ouverture : {names}.", en="No answer received since this opening: {names}."
)
_HAND_IN = Text(
    fr="Enregistrez (**Ctrl + S**) et rendez ce fichier `.ipynb`, avec ce qu'il affiche.",
    en="Save (**Ctrl + S**) and hand in this `.ipynb` file, with what it shows.",
)
_POINTS = Text(fr="Répétition terminée : {points}", en="Rehearsal finished: {points}")
_NO_HELP = Text(fr="Ici, ni indice ni solution", en="No hint and no solution here")
