"""The formula sheets as pages, which print as they do from the workbook: one A4 page a chapter."""

from __future__ import annotations

from collections.abc import Mapping

import words
from pages import REPOSITORY

from crm_lessons.authoring.products.formula_sheet import formulas_in_html
from crm_lessons.authoring.reading.chapter import chapter_formulas
from crm_lessons.text.language import Language


def formulas_pages(chapters: Mapping[str, str], language: Language) -> dict[str, str]:
    """Return the pages in Markdown by name: `index`, which lists the sheets, and one a chapter.

    chapters: stem -> number and name of the chapter
    """
    sheets = {stem: formulas for stem in chapters if (formulas := chapter_formulas(REPOSITORY, stem))}
    opening = words.FORMULAS_OPENING.in_language(language)
    listed = "\n".join(f"- [{chapters[stem]}]({stem}.md)" for stem in sheets)
    title = words.FORMULA_SHEET.in_language(language)
    return {"index": f"# {words.FORMULAS.in_language(language)}\n\n{opening}\n\n{listed}\n"} | {
        stem: f"---\norphan: true\n---\n# {chapters[stem]} · {title}\n\n"
        f"```{{raw}} html\n{formulas_in_html(formulas, language)}\n```\n"
        for stem, formulas in sheets.items()
    }
