"""The course around a method: the chapter and the section that teach it, and its word in the glossary."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path

from contents import chapter_name
from mdit_py_plugins.anchors.index import slugify
from pages import LESSONS, REPOSITORY, notebooks

from crm_lessons.text.glossary import GLOSSARY, Term
from crm_lessons.text.language import Language
from crm_lessons.text.terms.headings import HEADINGS
from crm_lessons.text.typography import typeset
from reference.coverage import Taught, taught


class Course:
    """The lessons in one language, seen from a method.

    titles: page of the site -> its title
    """

    def __init__(self, titles: Mapping[str, str], language: Language) -> None:
        self.titles, self.language = titles, language

    @cached_property
    def places(self) -> Taught:
        """Return the chapters and sections of every method, in the order of the course."""
        return taught(REPOSITORY)

    def chapter(self, stem: str) -> str:
        """Return the number and the name of a chapter."""
        return chapter_name(f"{LESSONS}/{stem}", self.titles[f"{LESSONS}/{stem}"])

    def lessons(self, method: str) -> list[str]:
        """Return links to the sections that teach a method."""
        return [self._section(stem, section) for stem, section in self.places[method] if section]

    def name(self, method: str) -> str:
        """Return what the course calls a method, where it has a word for exactly this."""
        word = GLOSSARY[method].name if method in GLOSSARY else HEADINGS.get(method)
        return word.in_language(self.language) if word else ""

    def term(self, method: str) -> Term | None:
        """Return the word of the glossary from which a method has its name: `rfm` for `rfm_table`."""
        words = method.split("_")
        beginnings = ("_".join(words[:count]) for count in range(len(words), 0, -1))
        return next((GLOSSARY[beginning] for beginning in beginnings if beginning in GLOSSARY), None)

    def _section(self, stem: str, english: str) -> str:
        """Return a link to a section, which stands at the same place in the lesson of either language."""
        page = f"{LESSONS}/{stem}"
        titles = {language: _sections(notebooks(language)[page]) for language in ("en", self.language)}
        if len(titles["en"]) != len(titles[self.language]):
            raise ValueError(f"{page}: the two languages have different numbers of sections")
        title = titles[self.language][titles["en"].index(typeset(english, "en"))]
        return f"[{self.chapter(stem)} · {title}](../{page}.ipynb#{slugify(title)})"


@cache
def _sections(lesson: Path) -> list[str]:
    """Return the titles of the sections of a lesson."""
    cells = json.loads(lesson.read_text(encoding="utf-8"))["cells"]
    lines = [line for cell in cells if cell["cell_type"] == "markdown" for line in "".join(cell["source"]).splitlines()]
    return [line.removeprefix("## ") for line in lines if line.startswith("## ")]
