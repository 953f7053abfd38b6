"""The blank sheets, as students get them: inside an installed package, or beside it in the workbook's own folder."""

from __future__ import annotations

from pathlib import Path

from crm_lessons.text.language import Language, SpokenError, Text

_PACKAGE = Path(__file__).parents[1]
PLACES = (_PACKAGE / "release" / "exercises", _PACKAGE.parent / "exercises")


class NoBlankSheet(SpokenError, LookupError):
    """A sheet cannot be released because it is nowhere to be found."""


def blank_sheet(stem: str, language: Language) -> str:
    """Return the text of a blank sheet, a notebook.

    Raises: NoBlankSheet, with the places where it was looked for.
    """
    for place in PLACES:
        file = place / language / f"{stem}.ipynb"
        if file.is_file():
            return file.read_text(encoding="utf-8")
    raise NoBlankSheet(_NOT_FOUND.format(stem=stem, language=language, places=", ".join(map(str, PLACES))))


_NOT_FOUND = Text(
    fr="la feuille {stem} ({language}) est introuvable dans {places}. "
    "Lancez la commande depuis le dossier du cahier, ou produisez les feuilles : crm-lessons build",
    en="sheet {stem} ({language}) is not found in {places}. "
    "Run the command from the workbook's own folder, or make the sheets: crm-lessons build",
)
