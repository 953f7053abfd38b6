"""Grading on the desk: one button, a bar that moves, and what there is to tell at the end."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import ipywidgets

from crm_lessons.desk.decisions import Decided, Decisions
from crm_lessons.desk.graded_class import GradedClass
from crm_lessons.desk.screen import DONE_EDGE, WIDE, Screen, button
from crm_lessons.grading.class_run import (
    REGRADE,
    TO_READ,
    HandedIn,
    Level,
    Record,
    Status,
    grade_into,
    offered_level,
    open_handed_in,
    open_record,
    write_views,
)
from crm_lessons.text.language import Language, SpokenError, Text

MOST_NAMED = 10


class NoPlaceForResults(SpokenError):
    """The folder for the results cannot be made."""


class GradingPanel:
    """Grades what was decided, and hands the graded class on; a class that was begun goes on where it stopped."""

    def __init__(self, decisions: Decisions, language: Language, graded: Callable[[GradedClass], None]) -> None:
        self._decisions = decisions
        self._graded = graded
        self.screen = Screen(language)
        self.start = button(_GRADE, language, self._grade, self.screen, button_style="primary")
        self.anew = ipywidgets.Checkbox(description=_ANEW.in_language(language), indent=False, layout=WIDE)
        self.bar = _Bar(language)
        self.widget = ipywidgets.VBox([self.anew, self.start, self.bar.widget, self.screen.widget])

    def _grade(self) -> None:
        decided = self._decisions.decided()
        self.start.disabled = True
        try:
            self._grade_all(decided)
        finally:
            self.start.disabled = False
            self.bar.hide()

    def _grade_all(self, decided: Decided) -> None:
        with open_handed_in(decided.submissions) as found:
            self.screen.say(_UNDER_WAY)
            rules = replace(decided.rules, isolation=offered_level(decided.rules.isolation))
            with _record(decided.out) as record:
                self.bar.show(len(found.submissions))
                grade_into(
                    record, found.submissions, rules, self.bar.start, self.bar.advance, resume=not self.anew.value
                )
                run = write_views(record, rules, decided.out)
        done = GradedClass(decided.out, rules, run)
        self.screen.say(*_summary(done, found, self.bar.done_before), edge=DONE_EDGE)
        self._decisions.fold()
        self._graded(done)


class _Bar:
    """How far grading has come, and the time that is left."""

    def __init__(self, language: Language, clock: Callable[[], float] = time.monotonic) -> None:
        self.done_before = 0
        self._clock, self._begun, self._language = clock, clock(), language
        self.bar = ipywidgets.IntProgress(min=0, bar_style="info", layout=ipywidgets.Layout(width="24em"))
        self.words = ipywidgets.HTML()
        self.widget = ipywidgets.HBox([self.bar, self.words], layout=ipywidgets.Layout(display="none"))

    def show(self, total: int) -> None:
        """Show an empty bar."""
        self.bar.max, self.bar.value, self.words.value = total, 0, ""
        self.widget.layout.display = None

    def start(self, done: int) -> None:
        """Begin to count the time; what an earlier run has done says nothing of it."""
        self.done_before = self.bar.value = done
        self._begun = self._clock()

    def advance(self) -> None:
        """Draw one more."""
        self.bar.value += 1
        taken, left = self.bar.value - self.done_before, self.bar.max - self.bar.value
        seconds = round((self._clock() - self._begun) / taken * left)
        counted = {"done": self.bar.value, "total": self.bar.max}
        said = _SO_FAR.format(**counted, minutes=seconds // 60, seconds=f"{seconds % 60:02}") if left else _WRITING
        self.words.value = said.in_language(self._language)

    def hide(self) -> None:
        """Take the bar away; what it would say stands below it."""
        self.widget.layout.display = "none"


def _record(out: Path) -> Record:
    try:
        return open_record(out)
    except OSError as problem:
        raise NoPlaceForResults(_NO_OUT.format(folder=out, why=problem.strerror)) from None


def _summary(done: GradedClass, found: HandedIn, graded_before: int) -> Iterator[Text]:
    run = done.run
    counted = Counter(row.status for row in run.rows)
    yield (_ONE_DONE if len(run.rows) == 1 else _DONE).format(count=len(run.rows), out=done.out)
    for status in Status:
        if counted[status] and status is not Status.GRADED:
            yield _OF_WHICH.format(status=status.words, count=counted[status])
    if waiting := sum(len(row.to_read) for row in run.rows):
        yield _TO_READ.format(count=waiting)
    if graded_before:
        yield _RESUMED.format(count=graded_before)
    if run.changed:
        yield _CHANGED.format(count=len(run.changed), file=REGRADE)
    for line, problem in run.found.left:
        yield _LEFT.format(file=TO_READ, number=line.number, problem=problem)
    if absent := done.rules.roster.absent(row.name for row in run.rows):
        yield _ABSENT.format(students=", ".join(absent))
    if found.passed_over:
        yield _PASSED_OVER.format(count=len(found.passed_over), files=_some(found.passed_over))
    if done.rules.isolation < Level.CONFINED:
        yield _OPEN
    yield _ISOLATION.format(level=done.rules.isolation.words)


def _some(names: tuple[str, ...]) -> str:
    return ", ".join([*names[:MOST_NAMED], *(["…"] if len(names) > MOST_NAMED else [])])


_GRADE = Text(fr="Noter les copies", en="Grade the submissions")
_ANEW = Text(
    fr="tout noter de nouveau (sinon, ce qui est déjà noté est repris)",
    en="grade everything anew (otherwise what is graded already is taken over)",
)
_UNDER_WAY = Text(
    fr="Notation en cours. Pour l'arrêter : le carré « Interrompre le noyau », en haut du notebook ; ce qui est noté reste noté.",
    en="Grading is under way. To stop it: the square “Interrupt the kernel” at the top of the notebook; what is graded stays graded.",
)
_NO_OUT = Text(
    fr="Le dossier {folder} ne peut pas être créé ({why}). Donnez pour les résultats un dossier, existant ou nouveau, où vous pouvez écrire.",
    en="The folder {folder} cannot be made ({why}). Give for the results a folder, there already or new, in which you may write.",
)
_SO_FAR = Text(
    fr="{done} sur {total} · encore {minutes} min {seconds} s", en="{done} of {total} · {minutes} min {seconds} s left"
)
_WRITING = Text(fr="Écriture des résultats.", en="Writing the results.")
_ONE_DONE = Text(fr="**Une copie notée.** Résultats : {out}", en="**One submission graded.** Results: {out}")
_DONE = Text(fr="**{count} copies.** Résultats : {out}", en="**{count} submissions.** Results: {out}")
_OF_WHICH = Text(fr="{status} : {count}", en="{status}: {count}")
_TO_READ = Text(fr="réponses à lire par vous : {count}", en="answers for you to read: {count}")
_RESUMED = Text(
    fr="déjà notées, reprises telles quelles : {count}", en="graded before, taken over as they are: {count}"
)
_CHANGED = Text(
    fr="notes qui changent depuis le passage précédent : {count} (voir {file})",
    en="marks that changed since the run before: {count} (see {file})",
)
_LEFT = Text(
    fr="{file}, ligne {number} : {problem} ; la ligne est gardée",
    en="{file}, line {number}: {problem}; the line is kept",
)
_ABSENT = Text(fr="sans copie : {students}", en="no submission: {students}")
_PASSED_OVER = Text(
    fr="laissés de côté, pas des notebooks : {count} ({files})", en="passed over, not notebooks: {count} ({files})"
)
_OPEN = Text(
    fr="Cette machine n'enferme pas le code des étudiants : les notes valent ce que vaut l'honnêteté de la classe.",
    en="This machine does not shut students' code in: marks are as good as the class is honest.",
)
_ISOLATION = Text(fr="Isolation {level}.", en="Isolation {level}.")
