"""A new chapter: every file it is made of, each a small working example, and its line in the course."""

from __future__ import annotations

import keyword
import re
from pathlib import Path, PurePosixPath

from crm_lessons.authoring.adding.additions import Addition, Refused, from_template
from crm_lessons.authoring.adding.new_question import Values, add_question
from crm_lessons.authoring.adding.registries import with_entry
from crm_lessons.authoring.reading.chapter import CHAPTERS, chapter_stems
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text

FIRST_QUESTION, FIRST_KIND = "total_sales", "number"
_SALES = Values("sales")

_MADE = {
    "lesson": "chapters/{stem}/lesson.py",
    "exercises": "chapters/{stem}/exercises.py",
    "cards": "chapters/{stem}/cards.py",
    "formulas": "chapters/{stem}/formulas.py",
    "coverage": "chapters/{stem}/coverage.tsv",
    "data": "crm_lessons/data/{name}/__init__.py",
    "sheet": "crm_lessons/data/{name}/sheet.py",
    "glossary": "crm_lessons/text/glossary/{name}.py",
    "bets": "crm_lessons/text/bets/{name}.py",
    "headings": "crm_lessons/text/terms/headings/{name}.py",
    "questions": "crm_lessons/questions/{name}/__init__.py",
}
"""Template -> file."""

_LINKS_FR = (
    "[lire]({stem}.ipynb) | [travailler](../../exercises/fr/{stem}.ipynb) | [comparer](../../solutions/fr/{stem}.ipynb)"
)
_LINKS_EN = (
    "[read]({stem}.ipynb) | [work](../../exercises/en/{stem}.ipynb) | [compare](../../solutions/en/{stem}.ipynb)"
)
_COURSE = PurePosixPath("crm_lessons/text/course.py")
_START = "chapters/00_start/lesson.py"
_ROWS = (
    ("README.md", r"\| \d+ · .*\|", "| {number} · {title_en} | a total, and who made it |"),
    ("README.fr.md", r"\| \d+ · .*\|", "| {number} · {title_fr} | un total, et ceux qui le font |"),
    (_START, r"# \| \d+ · .*\| \[lire\].*", f"# | {{number}} · {{title_fr}} | {_LINKS_FR} |"),
    (_START, r"# \| \d+ · .*\| \[read\].*", f"# | {{number}} · {{title_en}} | {_LINKS_EN} |"),
)
"""File, the rows after the last of which the chapter gets its own, that row."""


def new_chapter(root: Path, stem: str, title: Text) -> Addition:
    """Return the files of a new chapter and those in which it is registered; nothing is written yet.

    Raises: Refused for a name or a title that cannot stand; AuthorError, with file and line, where something is in the way.
    """
    addition = Addition(root)
    _check(root, stem, title)
    name = stem[3:]
    words = {"stem": stem, "name": name, "number": str(int(stem[:2]))}
    words |= {"title_fr": title.fr, "title_en": title.en, "id": FIRST_QUESTION}
    for template, path in _MADE.items():
        addition.create(PurePosixPath(path.format_map(words)), from_template(f"chapter/{template}", words))
    add_question(addition, stem, FIRST_QUESTION, FIRST_KIND, _SALES)
    exercises = PurePosixPath(_MADE["exercises"].format_map(words))
    addition.grow(exercises, f"{addition.text(exercises).rstrip()}\n\n{from_template('chapter/closing', words)}")
    _register(addition, stem, title)
    for file, rows, row in _ROWS:
        _add_row(addition, PurePosixPath(file), rows, row.format_map(words))
    return addition


def _register(addition: Addition, stem: str, title: Text) -> None:
    """List the chapter in the course."""
    entry = f'CourseChapter("{stem}", Text(fr="{title.fr}", en="{title.en}")),'
    addition.grow(_COURSE, with_entry(addition.text(_COURSE), "COURSE", entry, _COURSE))


def _add_row(addition: Addition, file: PurePosixPath, rows: str, row: str) -> None:
    """Put a row after the last of those that look like `rows`."""
    lines = addition.text(file).splitlines()
    places = [number for number, line in enumerate(lines, start=1) if re.fullmatch(rows, line)]
    if not places:
        raise AuthorError(Place(file, 1), _NO_TABLE.format(row=row))
    lines.insert(places[-1], row)
    addition.grow(file, "\n".join(lines) + "\n")


def _check(root: Path, stem: str, title: Text) -> None:
    if not re.fullmatch(r"\d\d_[a-z][a-z0-9_]{1,29}", stem) or keyword.iskeyword(stem[3:]):
        raise Refused(_NOT_A_STEM.format(stem=stem))
    same_number = [other for other in chapter_stems(root) if other[:2] == stem[:2]]
    if same_number:
        place = Place(PurePosixPath(CHAPTERS, same_number[0], "lesson.py"), 1)
        raise AuthorError(place, _NUMBER_TAKEN.format(number=stem[:2], stem=stem))
    for words in (title.fr, title.en):
        if re.search(r'["\\|\n]', words) or not 0 < len(words.strip()) <= 60:
            raise Refused(_NOT_A_TITLE.format(title=words))


_NOT_A_STEM = Text(
    fr="`{stem}` n'est pas le nom d'un chapitre. Donnez deux chiffres, `_`, puis des minuscules sans accent, des chiffres ou "
    "`_`, comme 11_pricing.",
    en="`{stem}` is not the name of a chapter. Give two digits, `_`, then lower-case letters without accents, digits or `_`, "
    "such as 11_pricing.",
)
_NUMBER_TAKEN = Text(
    fr="Ce chapitre porte déjà le numéro {number}. Donnez à {stem} un numéro libre.",
    en="This chapter has the number {number} already. Give {stem} a number that is free.",
)
_NOT_A_TITLE = Text(
    fr="Le titre « {title} » ne convient pas. Donnez de 1 à 60 caractères, sans guillemet droit, barre oblique inverse ni barre "
    "verticale.",
    en="The title “{title}” will not do. Give 1 to 60 characters, without a straight quotation mark, a backslash or a "
    "vertical bar.",
)
_NO_TABLE = Text(
    fr="On cherche dans ce fichier le tableau des chapitres pour y ajouter : {row} Rétablissez le tableau, puis relancez la "
    "commande.",
    en="The table of chapters is looked for in this file, to add: {row} Restore the table, then run the command again.",
)
