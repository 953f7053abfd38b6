"""Which questions an examination asks: the same for all who sit it, balanced by chapter, by kind of answer and by level.

All get the same questions, on data of their own and in an order of their own: parallel questions are never equally hard, and a
mark that depends on the draw is not fair. A question that builds on earlier ones brings them along, so that nothing is given away.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from crm_lessons.data.exam_name import ExamName
from crm_lessons.data.variants import generator_of
from crm_lessons.questions.asked import asked
from crm_lessons.questions.question import Kind, Question, SheetQuestions

Sheets = Mapping[str, SheetQuestions]
Trait = tuple[str, str]
"""What is balanced, and which it is of that: ("form", "choice")."""
Traits = Counter[Trait]

_MOST_POINTS_OF_A_LEVEL = (1, 2)
"""A question of one point is easy, one of two is of the middle, one of more is hard."""

_FORM = {
    Kind.CHOICE: "choice",
    Kind.FUNCTION: "function",
    Kind.FIGURE: "table",
    Kind.TABLE: "table",
    Kind.SERIES: "table",
    Kind.SET: "collection",
    Kind.ORDERED_LIST: "collection",
    Kind.MAPPING: "collection",
}
"""Whatever is not named here is one value."""


@dataclass(frozen=True)
class Unit:
    """Questions of one chapter that stand or fall together: one, with the earlier ones on which it builds, in order."""

    stem: str
    questions: tuple[Question, ...]

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Return the names of the questions."""
        return tuple(question.id for question in self.questions)

    @cached_property
    def tables(self) -> frozenset[str]:
        """Return the names that the given code of the questions sets, which no answer may bear."""
        return frozenset(name for one in self.ids for name in asked(self.stem, one).tables)

    @cached_property
    def traits(self) -> Traits:
        """Return what is balanced, counted: the chapter, the form and the level of each question."""
        return Counter(trait for one in self.questions for trait in _traits(self.stem, one))


class TooFewQuestions(LookupError):
    """An examination asks for more questions than its chapters have; `found` says how many that are."""

    def __init__(self, found: int) -> None:
        super().__init__(found)
        self.found = found


def blueprint(exam: ExamName, sheets: Sheets) -> tuple[Unit, ...]:
    """Return what an examination asks, in the order of the course.

    Raises: TooFewQuestions.
    """
    units = [unit for stem in exam.chapters for unit in units_of(sheets[stem])]
    order = generator_of("blueprint", replace(exam, seal="").stem).permutation(len(units))
    drawn, wanted = [units[place] for place in order], _wanted(units)
    chosen: list[Unit] = []
    while left := exam.questions - _count(chosen):
        fitting = [unit for unit in drawn if len(unit.ids) <= left and _stands_beside(unit, chosen)]
        if not fitting:
            raise TooFewQuestions(_count(chosen))
        so_far = _traits_of(chosen)
        chosen.append(min(fitting, key=lambda unit: _imbalance(so_far + unit.traits, wanted)))
    return tuple(sorted(chosen, key=units.index))


def seal_of(units: Iterable[Unit]) -> str:
    """Return by which one knows again what was chosen: 8 hexadecimal digits."""
    names = " ".join(f"{unit.stem}/{name}" for unit in units for name in unit.ids)
    return hashlib.sha256(names.encode()).hexdigest()[:8]


def _traits(stem: str, question: Question) -> tuple[Trait, ...]:
    level = sum(question.points > most for most in _MOST_POINTS_OF_A_LEVEL)
    return ("chapter", stem), ("form", _FORM.get(question.kind, "value")), ("level", str(level))


def units_of(sheet: SheetQuestions) -> list[Unit]:
    """Return each question that an examination may ask, with what it builds on."""
    units = []
    for question in sheet.questions:
        names = {question.id, *_builds_on(sheet, question.id)}
        together = tuple(one for one in sheet.questions if one.id in names)
        if all(_may_be_asked(sheet.stem, one) for one in together):
            units.append(Unit(sheet.stem, together))
    return units


def _may_be_asked(stem: str, question: Question) -> bool:
    """Return whether a program can mark a question, and the course has not printed its answer: its tables are drawn."""
    return question.kind.has_an_expected_answer and not asked(stem, question.id).is_printed


def _builds_on(sheet: SheetQuestions, name: str) -> set[str]:
    earlier = {*asked(sheet.stem, name).follows, *sheet[name].follows}
    return earlier.union(*(_builds_on(sheet, one) for one in earlier))


def _stands_beside(unit: Unit, chosen: Sequence[Unit]) -> bool:
    """Return whether no question is asked twice, and no given name takes the place of an answer."""
    names = {name for one in chosen for name in one.ids}
    given = unit.tables.union(*(one.tables for one in chosen))
    return names.isdisjoint(unit.ids) and given.isdisjoint(names.union(unit.ids))


def _count(units: Iterable[Unit]) -> int:
    return sum(len(unit.ids) for unit in units)


def _traits_of(units: Iterable[Unit]) -> Traits:
    return sum((unit.traits for unit in units), Counter[Trait]())


def _wanted(units: Sequence[Unit]) -> Traits:
    """Return the weights that a paper should be in proportion to: chapters alike, forms and levels as the course has them."""
    counted = _traits_of(unit for unit in units if len(unit.ids) == 1)
    stems = {unit.stem for unit in units}
    alone = sum(counted["chapter", stem] for stem in stems)
    return Counter({trait: alone if trait[0] == "chapter" else count * len(stems) for trait, count in counted.items()})


def _imbalance(counted: Traits, wanted: Traits) -> int:
    """Return how far a paper is from its proportions: the squares of what is missing or too much, in whole numbers."""
    asked_for, weight = counted.total(), wanted.total()
    return sum((counted[trait] * weight - asked_for * wanted[trait]) ** 2 for trait in {*counted, *wanted})
