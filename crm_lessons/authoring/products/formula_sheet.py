"""The formulas of a chapter on one page to print: an HTML file beside the notebooks, in each language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath
from string import Formatter
from typing import Any

from markupsafe import Markup

from crm_lessons.authoring.reading.formulas import Formula, Formulas
from crm_lessons.text.author_error import AuthorError
from crm_lessons.text.course import BY_STEM
from crm_lessons.text.language import LANGUAGES, Language, Text
from crm_lessons.text.markup import Marked, in_html, verbatim
from crm_lessons.text.numbers import day, dirhams, number, percent
from crm_lessons.text.templates import templates
from crm_lessons.text.typography import minus_signs

FOLDER = "formulas"


def sheet_path(stem: str, language: Language) -> PurePosixPath:
    """Return where the formula sheet of a chapter lies, from the root of the workbook."""
    return PurePosixPath(FOLDER, language, f"{stem}.html")


def formula_sheets(stem: str, formulas: Formulas) -> dict[PurePosixPath, str]:
    """Return the sheet in each language, by its path.

    Raises: AuthorError for code that stops, or a place that cannot be filled in.
    """
    worked = worked_out(formulas)
    other: dict[Language, Language] = {"fr": "en", "en": "fr"}
    return {
        sheet_path(stem, language): _render(
            "formula_sheet.html", language, formulas=worked, stem=stem, other=other[language]
        )
        for language in LANGUAGES
    }


def formulas_in_html(formulas: Formulas, language: Language) -> str:
    """Return the formulas of a chapter as a part of a page."""
    return _render("formulas.html", language, formulas=worked_out(formulas))


def worked_out(formulas: Formulas) -> list[Formula]:
    """Return the formulas with their numbers, computed by the code of their file.

    Raises: AuthorError for code that stops, or a place that cannot be filled in.
    """
    values: dict[str, Any] = {}
    for cell in formulas.code:
        try:
            exec(compile(cell.source.en, str(cell.place.file), "exec"), values)
        except Exception as error:  # whatever an author's code raises
            message = _STOPS.format(error=f"{type(error).__name__}: {error}")
            raise AuthorError(cell.place, message) from error
    return [
        replace(one, worked=_filled(one, one.worked, values), trap=_filled(one, one.trap, values))
        for one in formulas.formulas
    ]


class _Filler(Formatter):
    """Fills `{amount:dirhams}` and `{rate:percent 1}` as one language writes them; 1 is a number of decimals."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: Any, format_spec: str) -> Marked:
        way, _, decimals = format_spec.partition(" ")
        written = _WAYS[way](value, self._language, int(decimals or 0))
        return verbatim(written if way == "text" else minus_signs(written))


_WAYS: Mapping[str, Callable[[Any, Language, int], str]] = {
    "number": number,
    "percent": percent,
    "dirhams": dirhams,
    "day": lambda value, language, _decimals: day(value, language),
    "text": lambda value, _language, _decimals: str(value),
}


def _filled(formula: Formula, line: Text, values: Mapping[str, Any]) -> Text:
    try:
        french, english = (_Filler(language).vformat(getattr(line, language), (), values) for language in LANGUAGES)
    except (LookupError, AttributeError, TypeError, ValueError) as error:
        raise AuthorError(formula.cell.place, _NOT_FILLED.format(error=f"{error}", ways=", ".join(_WAYS))) from error
    return Text(fr=french, en=english)


def _render(template: str, language: Language, **names: Any) -> str:
    pages = templates("crm_lessons.authoring", partial(_shown, language))
    return pages.get_template(template).render(language=language, course=BY_STEM, words=_WORDS, **names)


def _shown(language: Language, value: object) -> object:
    return Markup(in_html(value.marked(language))) if isinstance(value, Text) else value


_WORDS = {
    "sheet": Text(fr="Feuille de formules", en="Formula sheet"),
    "worked": Text(fr="Exemple :", en="Example:"),
    "trap": Text(fr="Piège :", en="Trap:"),
    "other": Text(fr="English", en="Français"),
}
_STOPS = Text(
    fr="Ce calcul s'arrête : {error}. Corrigez-le ; la feuille de formules en attend les nombres.",
    en="This calculation stops: {error}. Correct it; the formula sheet waits for its numbers.",
)
_NOT_FILLED = Text(
    fr="Un nombre de cette formule ne peut pas être écrit ({error}). Une place se dit `{{nom:façon}}` ; les façons sont {ways}.",
    en="A number of this formula cannot be written ({error}). A place is said `{{name:way}}`; the ways are {ways}.",
)
