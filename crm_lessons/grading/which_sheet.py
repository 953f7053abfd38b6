"""Which sheet a notebook is, in which language and on whose data: what its own code says, else its label, else its name."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from crm_lessons.grading.notebook_code import NotebookCode, syntax
from crm_lessons.text.language import LANGUAGES, Language


@dataclass(frozen=True)
class OpenedSheet:
    """What a notebook opens; `stem` is None when nothing in it names a sheet."""

    stem: str | None
    language: Language = "fr"
    student: str | None = None
    salt: str = ""


def opened_sheet(notebook: NotebookCode, file_stem: str, known: Collection[str]) -> OpenedSheet:
    """Return the sheet that a notebook opens, one of the `known` ones rather than another.

    What counts is `open_sheet("...")` in the code; without it the label that the sheet was built with, then the file's name.
    """
    calls = list(_calls(notebook.cells))
    if calls:
        return next((call for call in calls if call.stem in known), calls[0])
    label = notebook.metadata.get("crm_lessons")
    if isinstance(label, dict) and isinstance(label.get("stem"), str):
        return OpenedSheet(label["stem"], _language(label.get("language")))
    named = (stem for stem in sorted(known) if stem in file_stem)
    return OpenedSheet(next(named, None))


def _calls(cells: Iterable[str]) -> Iterator[OpenedSheet]:
    for cell in cells:
        tree = syntax(cell)
        for call in _calls_in_text(cell) if tree is None else _calls_in_tree(tree):
            if call.get("stem"):
                language, student = _language(call.get("language")), call.get("student") or None
                yield OpenedSheet(call["stem"], language, student, call.get("salt", ""))


def _calls_in_tree(tree: ast.Module) -> Iterator[dict[str, str]]:
    """Yield the texts given to each call of `open_sheet`, by the name of the argument."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and "open_sheet" in (
            getattr(node.func, "id", ""),
            getattr(node.func, "attr", ""),
        ):
            given = [*zip(_ARGUMENTS, node.args, strict=False), *((word.arg, word.value) for word in node.keywords)]
            yield {
                name: value.value
                for name, value in given
                if name is not None and isinstance(value, ast.Constant) and isinstance(value.value, str)
            }


def _calls_in_text(cell: str) -> Iterator[dict[str, str]]:
    for call in _CALL.finditer(cell):
        yield {"stem": call["stem"], **{word["name"]: word["value"] for word in _KEYWORD.finditer(call["rest"])}}


def _language(name: object) -> Language:
    return next((language for language in LANGUAGES if language == name), "fr")


_ARGUMENTS = ("stem", "language", "student", "salt")
_CALL = re.compile(r"""\bopen_sheet\(\s*["'](?P<stem>[^"'\n]+)["'](?P<rest>[^)\n]*)""")
_KEYWORD = re.compile(r"""(?P<name>language|student|salt)\s*=\s*["'](?P<value>[^"'\n]*)["']""")
