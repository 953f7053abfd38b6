"""What the marks say of the class: how they spread, which questions were hard, and which mistakes were frequent."""

from __future__ import annotations

from collections.abc import Sequence

import ipywidgets
from markupsafe import Markup

from crm_lessons.desk.decisions import title
from crm_lessons.desk.graded_class import GradedClass
from crm_lessons.desk.screen import table
from crm_lessons.grading.class_run import Row
from crm_lessons.grading.pages.statistics import (
    BINS,
    FEW,
    Marks,
    QuestionFigures,
    counted,
    marks,
    named_mistakes,
    question_figures,
)
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.markup import plain
from crm_lessons.text.numbers import percent

MOST_MISTAKES = 12
_FILL = "#3b82c4"
"""It keeps 3:1 against a white and against a dark page."""


class ClassFigures:
    """The figures of each sheet that was handed in; the class report has them all, this is what one looks at first."""

    def __init__(self) -> None:
        self.screen = ipywidgets.HTML()
        self.widget = self.screen

    def show(self, graded: GradedClass) -> None:
        """Show the figures of a class."""
        rows = counted(graded.run.rows)
        stems = sorted({row.sheet for row in rows} & SHEETS.keys())
        sheets = [self._sheet(SHEETS[stem], [row for row in rows if row.sheet == stem]) for stem in stems]
        self.screen.value = Markup("").join(sheets) or Markup("<p>{}</p>").format(_NO_MARKS)

    def _sheet(self, sheet: SheetQuestions, rows: Sequence[Row]) -> Markup:
        spread = marks(rows)
        parts = [
            Markup("<h4 style='margin: 1em 0 0.3em'>{}</h4>").format(title(sheet.stem)),
            Markup("<p style='margin: 0.3em 0; line-height: 1.45'>{}</p>").format(self._in_words(spread)),
            self._drawn(spread),
            self._questions(sheet, question_figures(rows)),
            self._mistakes(rows),
        ]
        return Markup("").join(parts)

    def _in_words(self, spread: Marks) -> str:
        shares = {name: _percent(getattr(spread, name)) for name in ("mean", "median", "lowest", "highest")}
        words = (_ONE_MARK if spread.submissions == 1 else _MARKS).format(count=spread.submissions, **shares)
        return str(words + _FEW if 1 < spread.submissions < FEW else words)

    def _drawn(self, spread: Marks) -> Markup:
        """Return a bar for each tenth of the marks, with how many lie in it."""
        tallest = max(spread.histogram)
        bars = [_bar(place, count, tallest) for place, count in enumerate(spread.histogram)]
        return Markup(
            '<svg viewBox="-8 0 416 124" role="img" aria-label="{}" style="width: 100%; max-width: 30em; fill: currentColor; '
            'font-size: 11px; text-anchor: middle">{}<line x1="0" y1="100.5" x2="400" y2="100.5" stroke="currentColor"/>'
            '<text x="396" y="118">100</text></svg>'
        ).format(str(_HISTOGRAM), Markup("").join(bars))

    def _questions(self, sheet: SheetQuestions, figures: Sequence[QuestionFigures]) -> Markup:
        heads = [str(head) for head in (_QUESTION, _ANSWERED, _SUCCESS)]
        lines = [self._question(number, sheet, one) for number, one in enumerate(figures, start=1)]
        return table(heads, lines, numbers=(1,), name=str(_QUESTION))

    def _question(self, number: int, sheet: SheetQuestions, figures: QuestionFigures) -> Sequence[str]:
        known = sheet.by_id.get(figures.question)
        aim = figures.question if known is None else plain(known.aim.marked(spoken()))
        success = str(_TO_READ) if figures.mean_share is None else self._success(figures.mean_share)
        return (f"{number}. {aim}", f"{figures.attempted} / {figures.places}", success)

    def _success(self, share: float) -> Markup:
        return Markup(
            '<span style="display: inline-block; width: 7em; height: 0.7em; margin-right: 0.6em; border: 1px solid {0}">'
            '<span style="display: block; height: 100%; width: {1}%; background: {0}"></span></span>{2}'
        ).format(_FILL, round(100 * share), _percent(share))

    def _mistakes(self, rows: Sequence[Row]) -> Markup:
        made = named_mistakes(rows)[:MOST_MISTAKES]
        if not made:
            return Markup("")
        heads = [str(head) for head in (_STUDENTS, _MISTAKE)]
        lines = [(str(one.students), plain(one.message.marked(spoken()))) for one in made]
        above = Markup("<p style='margin: 0.8em 0 0'>{}</p>").format(str(_FREQUENT))
        return above + table(heads, lines, numbers=(0,), name=str(_FREQUENT))


def _percent(share: float) -> str:
    return percent(share, spoken(), 0)


def _bar(place: int, count: int, tallest: int) -> Markup:
    left, height = 4 + place * 40, 82 * count / tallest
    lower = Markup('<text x="{}" y="118">{}</text>').format(left - 4, place * 100 // BINS)
    if not count:
        return lower
    drawn = Markup('<rect x="{}" y="{:.1f}" width="32" height="{:.1f}" fill="{}"/><text x="{}" y="{:.1f}">{}</text>')
    return drawn.format(left, 100 - height, height, _FILL, left + 16, 95 - height, count) + lower


_NO_MARKS = Text(fr="Aucune copie n'a de note.", en="No submission has a mark.")
_ONE_MARK = Text(fr="Une seule copie : {mean} des points.", en="One submission only: {mean} of the points.")
_MARKS = Text(
    fr="{count} copies : en moyenne {mean} des points ; médiane {median}, de {lowest} à {highest}.",
    en="{count} submissions: {mean} of the points on average; median {median}, from {lowest} to {highest}.",
)
_FEW = Text(
    fr=" Avec si peu de monde, un seul étudiant déplace tous les chiffres.",
    en=" With so few, a single student moves every figure.",
)
_HISTOGRAM = Text(
    fr="Combien de copies dans chaque dixième des points, de 0 à 100 %",
    en="How many submissions lie in each tenth of the points, from 0 to 100%",
)
_QUESTION = Text(fr="Question", en="Question")
_ANSWERED = Text(fr="Répondue", en="Answered")
_SUCCESS = Text(fr="Part des points obtenue", en="Share of the points earned")
_TO_READ = Text(fr="à lire", en="to be read")
_STUDENTS = Text(fr="Copies", en="Submissions")
_MISTAKE = Text(fr="Ce qu'on leur a répondu", en="What they were told")
_FREQUENT = Text(fr="Erreurs reconnues les plus fréquentes", en="Most frequent known mistakes")
