"""Grading on the desk: one button, a bar that moves, and what there is to tell at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import ipywidgets

from crm_lessons.desk.decisions import Decided, Decisions
from crm_lessons.desk.graded_class import GradedClass
from crm_lessons.desk.screen import DONE_EDGE, WIDE, Screen, button
from crm_lessons.grading.class_run import (
    Level,
    Record,
    grade_into,
    offered_level,
    open_handed_in,
    open_record,
    write_views,
)
from crm_lessons.grading.ending import Ending
from crm_lessons.grading.pace import Pace
from crm_lessons.text.language import SpokenError, Text


class NoPlaceForResults(SpokenError):
    """The folder for the results cannot be made."""


class GradingPanel:
    """Grades what was decided, and hands the graded class on; a class that was begun goes on where it stopped."""

    def __init__(self, decisions: Decisions, graded: Callable[[GradedClass], None]) -> None:
        self._decisions = decisions
        self._graded = graded
        self.screen = Screen()
        self.start = button(_GRADE, self._grade, self.screen, button_style="primary")
        self.anew = ipywidgets.Checkbox(description=str(_ANEW), indent=False, layout=WIDE)
        self.bar = _Bar()
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
        own = [decided.out, *filter(None, [self._decisions.roster.chosen])]
        with open_handed_in(decided.submissions, apart_from=own) as found:
            self.screen.say(_UNDER_WAY)
            rules = replace(decided.rules, isolation=offered_level(decided.rules.isolation))
            with _record(decided.out) as record:
                self.bar.show(len(found.submissions))
                grade_into(
                    record, found.submissions, rules, self.bar.start, self.bar.advance, resume=not self.anew.value
                )
                run = write_views(record, rules, decided.out)
        done = GradedClass(decided.out, rules, run)
        ending = Ending(run, found, rules, self.bar.pace.done_before or None)
        self.screen.say(*_summary(ending, decided.out), edge=DONE_EDGE)
        self._decisions.fold()
        self._graded(done)


class _Bar:
    """How far grading has come, and the time that is left."""

    def __init__(self) -> None:
        self.pace = Pace(0)
        self.bar = ipywidgets.IntProgress(min=0, bar_style="info", layout=ipywidgets.Layout(width="24em"))
        self.words = ipywidgets.HTML()
        self.widget = ipywidgets.HBox([self.bar, self.words], layout=ipywidgets.Layout(display="none"))

    def show(self, total: int) -> None:
        """Show an empty bar."""
        self.pace = Pace(total)
        self.bar.max, self.bar.value, self.words.value = total, 0, ""
        self.widget.layout.display = None

    def start(self, done: int) -> None:
        """Begin behind what an earlier run has done."""
        self.pace.start(done)
        self.bar.value = done

    def advance(self) -> None:
        """Draw one more."""
        self.pace.advance()
        self.bar.value = self.pace.done
        minutes, seconds = divmod(self.pace.seconds, 60)
        so_far = _SO_FAR.format(done=self.pace.done, total=self.pace.total, minutes=minutes, seconds=f"{seconds:02}")
        self.words.value = str(so_far if self.pace.left else _WRITING)

    def hide(self) -> None:
        """Take the bar away; what it would say stands below it."""
        self.widget.layout.display = "none"


def _record(out: Path) -> Record:
    try:
        return open_record(out)
    except OSError as problem:
        raise NoPlaceForResults(_NO_OUT.format(folder=out, why=problem.strerror)) from None


def _summary(ending: Ending, out: Path) -> Iterator[Text]:
    count = len(ending.run.rows)
    yield (_ONE_DONE if count == 1 else _DONE).format(count=count, out=out)
    yield ending.statuses()
    yield from ending.taken_over()
    yield from ending.changes()
    yield from ending.by_hand()
    yield from ending.missing()
    if ending.rules.isolation < Level.CONFINED:
        yield _OPEN
    yield ending.isolation()


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
_OPEN = Text(
    fr="Cette machine n'enferme pas le code des étudiants : les notes valent ce que vaut l'honnêteté de la classe.",
    en="This machine does not shut students' code in: marks are as good as the class is honest.",
)
