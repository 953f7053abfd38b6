"""The words of the course, each defined once, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path, PurePath

from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.course import COURSE
from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

__all__ = ["GLOSSARY", "Term"]


def together(chapters: Iterable[Mapping[str, Term]], folder: Path) -> dict[str, Term]:
    """Return the words of all chapters by key.

    folder: where the chapters' words are written, to say which line is one too many
    Raises: AuthorError for a word that is defined twice.
    """
    words: dict[str, Term] = {}
    for chapter in chapters:
        for key, term in chapter.items():
            if key in words:
                raise AuthorError(_last_definition(key, folder), _TWICE.format(key=key))
            words[key] = term
    return words


def _last_definition(key: str, folder: Path) -> Place:
    """Return the last line of the folder that defines a word; a dictionary does not know where it was written."""
    places = [
        Place(PurePath("crm_lessons/text/glossary", file.name), number)
        for file in sorted(folder.glob("*.py"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if line.strip().startswith(f'"{key}": Term(')
    ]
    return places[-1]


_TWICE = Text(
    fr="Le mot `{key}` du glossaire est déjà défini dans un autre chapitre. Gardez une seule définition.",
    en="The word `{key}` of the glossary is already defined in another chapter. Keep one definition.",
)

GLOSSARY: dict[str, Term] = together(
    (import_module(f"{__name__}.{chapter.name}").TERMS for chapter in COURSE), Path(__file__).parent
)
