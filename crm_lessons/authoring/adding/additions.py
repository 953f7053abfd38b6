"""What a command adds to the workbook: new files and grown ones, written together or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path, PurePosixPath
from string import Template

import crm_lessons
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text


class Refused(ValueError):
    """The command was asked for what it cannot add; nothing has been written."""

    def __init__(self, message: Text) -> None:
        super().__init__(message)
        self.message = message


@dataclass
class Addition:
    """Files by path from the root of the workbook: those that must not be there yet, and those that grow."""

    root: Path
    created: dict[PurePosixPath, str] = field(default_factory=dict)
    grown: dict[PurePosixPath, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        package, running = self.root / "crm_lessons", Path(crm_lessons.__file__).parent
        if not package.is_dir() or not running.samefile(package):
            raise Refused(_OTHER_PACKAGE.format(root=self.root, running=running))

    def text(self, path: PurePosixPath) -> str:
        """Return what a file says, with what has been added so far."""
        for texts in (self.created, self.grown):
            if path in texts:
                return texts[path]
        try:
            return (self.root / path).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise AuthorError(Place(path, 1), _NOT_READ) from error

    def create(self, path: PurePosixPath, text: str) -> None:
        """Add a new file.

        Raises: AuthorError where there is one of that name already.
        """
        if (self.root / path).exists():
            raise AuthorError(Place(path, 1), _THERE_ALREADY)
        self.created[path] = text

    def grow(self, path: PurePosixPath, text: str) -> None:
        """Give a file, one that is there or one that is being added, its new text."""
        (self.created if path in self.created else self.grown)[path] = text

    def write(self) -> Iterator[PurePosixPath]:
        """Write all files and name each."""
        for path, text in (self.created | self.grown).items():
            (self.root / path).parent.mkdir(parents=True, exist_ok=True)
            (self.root / path).write_text(text, encoding="utf-8", newline="\n")
            yield path


def from_template(name: str, words: dict[str, str]) -> str:
    """Return a template of the folder `templates` with its words filled in."""
    template = (files("crm_lessons.authoring.adding") / "templates" / f"{name}.txt").read_text(encoding="utf-8")
    return Template(template).substitute(words)


_OTHER_PACKAGE = Text(
    fr="Le dossier {root} n'est pas la racine du cahier dont la commande fait partie ({running}). Lancez-la à la racine de "
    "votre copie, avec son propre environnement, ou installez celle-ci : pip install --editable .",
    en="The folder {root} is not the root of the workbook that this command is part of ({running}). Run it at the root of "
    "your copy, with that copy's own environment, or install it: pip install --editable .",
)
_THERE_ALREADY = Text(
    fr="Ce fichier existe déjà, et rien n'est écrasé. Choisissez un autre nom, ou déplacez le fichier.",
    en="This file is there already, and nothing is overwritten. Choose another name, or move the file.",
)
_NOT_READ = Text(
    fr="Ce fichier doit recevoir une ligne, mais il ne peut pas être lu. Rétablissez-le, en UTF-8.",
    en="This file is to receive a line, but it cannot be read. Restore it, in UTF-8.",
)
