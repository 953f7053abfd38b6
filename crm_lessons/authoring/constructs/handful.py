"""The handful of constructs with which a sheet begins: those of its worked answers, each linked to where it is taught."""

from __future__ import annotations

from collections.abc import Iterator

from crm_lessons.authoring.constructs.construct import Construct, Family
from crm_lessons.authoring.constructs.signs import signs
from crm_lessons.authoring.constructs.table import FAMILIES
from crm_lessons.authoring.constructs.taught import Section, sections
from crm_lessons.authoring.reading.chapter import PYTHON, Chapter
from crm_lessons.authoring.reading.marks import filled
from crm_lessons.authoring.reading.source import Cell, Role
from crm_lessons.questions.question import Kind
from crm_lessons.text.language import LANGUAGES, Language, Text


def with_constructs(chapter: Chapter) -> tuple[Cell, ...]:
    """Return the cells of a sheet with, under its title, the constructs that it needs; none are, none are said.

    Raises: AuthorError for solution marks that do not match.
    """
    title, *others = chapter.exercises
    lines = list(_lines(needed(chapter), sections_for(chapter)))
    if not lines:
        return chapter.exercises
    words = Text(**{language: "\n".join(line[language] for line in lines) for language in LANGUAGES})
    return (title, Cell(Role.PROSE, _HANDFUL.format(lines=words), title.places), *others)


def needed(chapter: Chapter) -> frozenset[str]:
    """Return the signs of the constructs that the worked answers of a sheet use; what is chosen or written needs none."""
    return frozenset(
        sign
        for cell in chapter.exercises
        if cell.role is Role.ANSWER and _is_computed(chapter, cell)
        for language in LANGUAGES
        for sign in signs(filled(getattr(cell.source, language), cell.places[language]))
    )


def sections_for(chapter: Chapter) -> list[Section]:
    """Return the sections that may teach what a sheet needs: Python's own chapter first, then the sheet's lesson."""
    own = [] if chapter.stem == PYTHON else list(sections(chapter.stem, chapter.lesson))
    return [*sections(PYTHON, chapter.python), *own]


def where_taught(construct: Construct, among: list[Section]) -> Section | None:
    """Return the first section that teaches a construct."""
    return next((section for section in among if section.teaches(construct)), None)


def _is_computed(chapter: Chapter, cell: Cell) -> bool:
    return chapter.questions is not None and chapter.questions[str(cell.question)].kind not in (Kind.TEXT, Kind.CHOICE)


def _lines(wanted: frozenset[str], among: list[Section]) -> Iterator[dict[Language, str]]:
    """Yield a line of the list for each family of which something is needed."""
    for family in FAMILIES:
        found = [(one, where_taught(one, among)) for one in family.constructs if one.sign in wanted]
        if taught := [(one, section) for one, section in found if section]:
            yield {language: _line(family, taught, language) for language in LANGUAGES}


def _line(family: Family, taught: list[tuple[Construct, Section]], language: Language) -> str:
    said = (
        f"{construct.does.in_language(language)} [`{construct.sign}`]({section.link(language)})"
        for construct, section in taught
    )
    return f"- **{family.name.in_language(language)}** · " + ", ".join(said)


_HANDFUL = Text(
    fr="""\
**Ce qu'il vous faut de Python.** Avec les quatre opérations et les lignes que voici, toute la feuille se fait. Chacune \
s'apprend sur un exemple, dans la leçon ou dans « Python en une demi-heure » ; inutile de retenir la liste, revenez-y quand \
un geste vous manque.

{lines}""",
    en="""\
**What you need of Python.** With the four operations and the lines below, the whole sheet can be done. Each is taught on \
an example, in the lesson or in “Python in half an hour”; no need to learn the list, come back to it when you miss a step.

{lines}""",
)
