"""The map of the course: what is next and what is due, then a line a chapter with what is done and what is in hand."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from crm_lessons.classroom.course_map.standing import Standing, next_chapter, reader, readers, standings
from crm_lessons.classroom.panel import NOTICE_EDGE, panel
from crm_lessons.text.language import Language, Text, speak
from crm_lessons.text.markup import in_html, plain
from crm_lessons.text.names import identifier
from crm_lessons.text.numbers import points_in_words
from crm_lessons.text.terminal import for_the_terminal

_STEPS = 10
"""Of a bar in a terminal."""


def progress(student: str | int | None = None, language: str | None = None) -> CourseMap:
    """Return the map of the course for a reader, by default for the one who works on this computer."""
    return CourseMap(identifier(student), speak(language))


class _Notebook(NamedTuple):
    """A notebook of the workbook, seen from another one of it."""

    folder: str
    stem: str

    def path(self, language: Language) -> str:
        return f"{self.folder}/{language}/{self.stem}.ipynb"

    def link(self, words: Text, language: Language) -> str:
        return f'<a href="../../{self.path(language)}">{in_html(words.marked(language))}</a>'


class _Step(NamedTuple):
    """Something to do now, and the notebook in which it is done."""

    said: Text
    place: Text
    notebook: _Notebook


class CourseMap:
    """The map of the course for one reader; it is read again each time it is shown."""

    def __init__(self, student: str | None, language: Language) -> None:
        self._student = student
        self._language = language

    def __repr__(self) -> str:
        found = self._found()
        names = [_name(one).in_language(self._language) for one in found]
        steps = [f"{self._plain(step.said)} {step.notebook.path(self._language)}" for step in _steps(found)]
        chapters = [
            f"{name:{max(map(len, names))}}  {_bar(one)}  {self._plain(_facts(one))}"
            for name, one in zip(names, found, strict=True)
        ]
        return for_the_terminal("\n".join([*steps, "", *chapters, *map(self._plain, self._others())]))

    def _repr_html_(self) -> str:
        found = self._found()
        steps = "".join(f"<div>{self._step(step)}</div>" for step in _steps(found))
        chapters = "".join(f'<li style="{_ITEM}">{self._chapter(one)}</li>' for one in found)
        others = "".join(panel(text.marked(self._language), NOTICE_EDGE) for text in self._others())
        return f'<div style="{_MAP}">{steps}<ul style="{_LIST}">{chapters}</ul></div>{others}'

    def _found(self) -> list[Standing]:
        return standings(reader(self._student))

    def _step(self, step: _Step) -> str:
        return f"<strong>{in_html(step.said.marked(self._language))}</strong> {step.notebook.link(step.place, self._language)}"

    def _chapter(self, one: Standing) -> str:
        """Return what stands in the line of a chapter; its bar repeats what the words say, and is not read aloud."""
        lesson = _Notebook("notebooks", one.sheet.stem).link(_name(one), self._language)
        sheet = _Notebook("exercises", one.sheet.stem).link(_SHEET, self._language)
        filled = f'<div style="{_FILL}; width: {100 * _share(one):.0f}%"></div>'
        bar = f'<div aria-hidden="true" style="{_TRACK}">{filled}</div>' if one.is_begun else "<br>"
        return f"<strong>{lesson}</strong> · {sheet}{bar}{escape(self._plain(_facts(one)))}"

    def _others(self) -> list[Text]:
        count = len(readers() - {reader(self._student)})
        return [_OTHERS.format(count=count)] if count else []

    def _plain(self, text: Text) -> str:
        return plain(text.marked(self._language))


def _steps(found: Sequence[Standing]) -> list[_Step]:
    """Return what is next, and what is due where there is something."""
    due = sum(one.due for one in found)
    return [_next_step(next_chapter(found)), *([_Step(_DUE.format(count=due), _REVISION, _CARDS)] if due else [])]


def _next_step(chapter: Standing | None) -> _Step:
    if chapter is None or chapter.next is None:
        return _Step(_ALL_DONE, _REVISION, _CARDS)
    if not chapter.is_begun:
        return _Step(_NEXT_LESSON, _name(chapter), _Notebook("notebooks", chapter.sheet.stem))
    question = chapter.sheet.questions[chapter.next - 1]
    said = _NEXT_QUESTION.format(number=chapter.next, name=question.id)
    return _Step(said, _name(chapter), _Notebook("exercises", chapter.sheet.stem))


def _facts(one: Standing) -> Text:
    """Return what there is to say of a chapter; nobody is told of nothing."""
    counted = (
        (_SETTLED, one.settled, len(one.sheet.questions)),
        (_IN_HAND, one.in_hand, 0),
        (_IN_A_ROW, one.in_a_row, 0),
        (_DUE_HERE, one.due, 0),
        (_BETS, one.bets, one.all_bets),
    )
    said = [text.format(count=count, total=total) for text, count, total in counted if count]
    points = points_in_words(one.points, one.sheet.points) if one.is_begun else _TO_EARN.format(points=one.sheet.points)
    return sum(said, points)


def _name(one: Standing) -> Text:
    return _NAME.format(number=int(one.sheet.stem[:2]), title=one.sheet.title)


def _share(one: Standing) -> float:
    return min(1.0, one.points / one.sheet.points)


def _bar(one: Standing) -> str:
    filled = round(_STEPS * _share(one))
    return "#" * filled + "." * (_STEPS - filled)


_MAP = "max-width: 48em; line-height: 1.6"
_LIST = "list-style: none; margin: 0.6em 0; padding: 0"
_ITEM = "margin: 0 0 0.7em"
_TRACK = "height: 0.5em; border: 1px solid currentColor; border-radius: 0.25em; margin: 0.2em 0; overflow: hidden"
_FILL = "height: 100%; background: currentColor"

_CARDS = _Notebook("notebooks", "revision")
_NAME = Text(fr="{number} · {title}", en="{number} · {title}")
_SHEET = Text(fr="exercices", en="exercises")
_REVISION = Text(fr="ouvrir la révision", en="open the revision")
_NEXT_LESSON = Text(fr="À suivre, une leçon puis sa feuille :", en="Next, a lesson and then its sheet:")
_NEXT_QUESTION = Text(fr="À suivre, la question {number}, `{name}` :", en="Next, question {number}, `{name}`:")
_ALL_DONE = Text(
    fr="Toutes les questions ont une réponse. Pour les garder en tête, `sheet.again()` et les cartes :",
    en="Every question has an answer. To keep them in mind, `sheet.again()` and the cards:",
)
_DUE = Text(fr="Cartes à revoir maintenant : {count} ·", en="Cards to revise now: {count} ·")
_TO_EARN = Text(fr="{points} points à gagner", en="{points} points to earn")
_SETTLED = Text(fr=" · questions traitées : {count} sur {total}", en=" · questions done: {count} of {total}")
_IN_HAND = Text(fr=" · en cours : {count}", en=" · in hand: {count}")
_IN_A_ROW = Text(fr=" · réussies avec d'autres nombres : {count}", en=" · right with other numbers: {count}")
_DUE_HERE = Text(fr=" · cartes à revoir : {count}", en=" · cards to revise: {count}")
_BETS = Text(fr=" · paris posés : {count} sur {total}", en=" · bets made: {count} of {total}")
_OTHERS = Text(
    fr='Cet ordinateur garde aussi le travail d\'autres personnes ({count}). Avec un identifiant : `progress(student="…")`. '
    "Les cartes et les paris sont communs à tous.",
    en='This computer also keeps the work of other people ({count}). With an identifier: `progress(student="…")`. '
    "Cards and bets are shared by all.",
)
