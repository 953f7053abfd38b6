"""The class at a glance: a line a submission, in the order that the teacher asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import ipywidgets

from crm_lessons.checking.reading.plain import folded
from crm_lessons.desk.decisions import title
from crm_lessons.desk.graded_class import GradedClass
from crm_lessons.desk.screen import table
from crm_lessons.grading.class_run import Row, Status, joined
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.markup import plain
from crm_lessons.text.numbers import number, percent


class ClassTable:
    """Every submission with its status in words, its marks and what there is to say of it."""

    def __init__(self) -> None:
        self._rows: Sequence[Row] = ()
        self.order = ipywidgets.ToggleButtons(
            options=[(str(words), order) for words, order in _ORDERS],
            description=str(_ORDER),
            style={"button_width": "auto", "description_width": "auto"},
        )
        self.screen = ipywidgets.HTML()
        self.widget = ipywidgets.VBox([self.order, self.screen])
        self.order.observe(lambda _: self._draw(), names="value")

    def show(self, graded: GradedClass) -> None:
        """Show a class."""
        self._rows = graded.run.rows
        self._draw()

    def _draw(self) -> None:
        heads = [str(head) for head in _HEADS]
        lines = [self._line(row) for row in sorted(self._rows, key=self.order.value)]
        self.screen.value = table(heads, lines, numbers=(3, 4), name=str(_NAME))

    def _line(self, row: Row) -> Sequence[str]:
        marks = ("–", "–")
        if row.max_points:
            decimals = 0 if row.points == int(row.points) else 2
            points = f"{number(row.points, spoken(), decimals)} / {row.max_points}"
            marks = (points, percent(row.points / row.max_points, spoken(), 0))
        to_read = _TO_READ.format(count=len(row.to_read)) if row.to_read else None
        said = joined([row.reason, to_read])
        remark = "" if said is None else plain(said.marked(spoken()))
        sheet = title(row.sheet) if row.sheet else "–"
        return (row.student, sheet, str(row.status.words), *marks, remark)


def _by_name(row: Row) -> tuple[object, ...]:
    return (folded(row.student), row.sheet, row.file)


def _by_mark(row: Row) -> tuple[object, ...]:
    return (-1.0 if row.percent is None else row.percent, *_by_name(row))


def _what_waits_first(row: Row) -> tuple[object, ...]:
    return (row.status is Status.GRADED and row.reason is None, not row.to_read, *_by_name(row))


_ORDERS: Sequence[tuple[Text, Callable[[Row], tuple[object, ...]]]] = (
    (Text(fr="par nom", en="by name"), _by_name),
    (Text(fr="ce qui demande un regard d'abord", en="what needs a look first"), _what_waits_first),
    (Text(fr="par note", en="by mark"), _by_mark),
)
_ORDER = Text(fr="Ordre", en="Order")
_NAME = Text(fr="Les copies de la classe", en="The submissions of the class")
_HEADS = (
    Text(fr="Étudiant", en="Student"),
    Text(fr="Feuille", en="Sheet"),
    Text(fr="État", en="Status"),
    Text(fr="Points", en="Points"),
    Text(fr="Part", en="Share"),
    Text(fr="Remarque", en="Remark"),
)
_TO_READ = Text(fr="réponses à lire : {count}", en="answers to read: {count}")
