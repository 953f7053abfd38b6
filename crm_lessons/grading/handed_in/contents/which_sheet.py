"""Which sheets a notebook holds, in which language and on whose data: what its own code says, else its label, else its name.

A sheet is handed in where the notebook opens it and answers one of its questions. One that is only opened, to look at its data,
is none; the answers of several sheets in one notebook are kept apart where they bear the same name.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, TypeGuard

from crm_lessons.grading.handed_in.contents.blanks import answered_names
from crm_lessons.grading.handed_in.contents.notebook_code import NotebookCode, syntax
from crm_lessons.text.language import LANGUAGES, Language, Text

_ARGUMENTS = ("stem", "language", "student", "key")


@dataclass(frozen=True)
class OpenedSheet:
    """What a notebook opens; `stem` is None when nothing in it names a sheet.

    unread: the arguments that the code computes, so that only a run can tell them
    in_code: whether the code opens the sheet in plain sight; otherwise only its label or its file's name is known
    looked_at: the sheets that the notebook opens besides and does not answer
    """

    stem: str | None
    language: Language = "fr"
    student: str | None = None
    key: str = ""
    unread: frozenset[str] = frozenset()
    in_code: bool = True
    looked_at: tuple[str, ...] = ()

    def completed(self, claims: Mapping[str, object]) -> OpenedSheet:
        """Return the same with what the code leaves open, taken from what the sheet says of itself after the run."""
        live = _opened(claims)
        left_open = self.unread if self.in_code else _ARGUMENTS
        learned = {name for name in left_open if name in claims and name not in live.unread} - {"stem"}
        values: dict[str, Any] = {name: getattr(live, name) for name in learned}
        return replace(self, unread=self.unread - learned, **values)


Questions = Mapping[str, Collection[str]]
"""The names of its questions by sheet."""


def sheets_handed_in(notebook: NotebookCode, file_stem: str, questions: Questions) -> tuple[OpenedSheet, ...]:
    """Return the sheets that a notebook opens and answers, in the order of the course; where there is none, the one that it opens."""
    one = opened_sheet(notebook, file_stem, questions)
    opened = {call.stem: call for call in _calls(notebook.cells) if call.stem in questions}
    if len(opened) < 2:
        return (one,)
    among = {stem: questions[stem] for stem in questions if stem in opened}
    answered = {stem for cell in _cells_of(notebook.cells, among) for stem in cell.answers}
    handed_in = [opened[stem] for stem in among if stem in answered] or [
        opened.get(_labelled(notebook, file_stem, questions).stem, one)
    ]
    looked_at = tuple(stem for stem in among if stem not in answered | {each.stem for each in handed_in})
    return tuple(replace(each, looked_at=looked_at) for each in handed_in)


def without_other_sheets(cells: Sequence[str], stem: str, questions: Questions) -> tuple[str, ...]:
    """Return the cells, an empty one in place of each that answers, for another sheet, a question that both sheets have."""
    opened = {call.stem for call in _calls(cells)}
    among = {one: questions[one] for one in questions if one in opened or one == stem}
    if len(among) < 2:
        return tuple(cells)
    read = _cells_of(cells, among)
    return tuple("" if one.shared and stem not in one.answers else cell for cell, one in zip(cells, read, strict=True))


def opened_stems(cells: Iterable[str]) -> list[str]:
    """Return what the code opens in plain sight, each once, in order."""
    return list(dict.fromkeys(call.stem for call in _calls(cells) if call.stem))


def looked_at_in_words(opened: OpenedSheet) -> Text | None:
    """Say which sheets a notebook opens without answering them; they are not handed in."""
    return _LOOKED_AT.format(sheets=", ".join(opened.looked_at)) if opened.looked_at else None


class _Cell(NamedTuple):
    """One cell among several sheets.

    answers: the sheets of which it answers a question
    shared: whether one of its answers bears a name that several of the sheets ask for
    """

    answers: frozenset[str]
    shared: bool


def _cells_of(cells: Iterable[str], among: Questions) -> list[_Cell]:
    """Return for each cell what it answers; a name that several sheets ask for belongs to the sheet opened last."""
    asked = Counter(name for names in among.values() for name in names)
    current: str | None = None
    read = []
    for cell in cells:
        current = next((call.stem for call in reversed([*_calls([cell])]) if call.stem in among), current)
        names = {name for name in answered_names(cell) if name in asked}
        own = {stem for stem, theirs in among.items() if any(asked[name] == 1 for name in names.intersection(theirs))}
        shared = any(asked[name] > 1 for name in names)
        belongs = {current} if shared and current is not None and names.intersection(among[current]) else set()
        read.append(_Cell(frozenset(own | belongs), shared))
    return read


def opened_sheet(notebook: NotebookCode, file_stem: str, known: Collection[str]) -> OpenedSheet:
    """Return the sheet that a notebook opens, one of the `known` ones rather than another.

    What counts is the last `open_sheet("...")` in the code; without it the label that the sheet was built with, then the
    file's name.
    """
    calls = list(_calls(notebook.cells))
    labelled = _labelled(notebook, file_stem, known)
    if not calls:
        return labelled
    last = [call for call in calls if call.stem is None or call.stem in known] or calls
    return last[-1] if last[-1].stem else replace(last[-1], stem=labelled.stem)


def _labelled(notebook: NotebookCode, file_stem: str, known: Collection[str]) -> OpenedSheet:
    label = notebook.metadata.get("crm_lessons")
    if isinstance(label, dict) and isinstance(label.get("stem"), str):
        return OpenedSheet(label["stem"], _language(label.get("language")), in_code=False)
    named = (stem for stem in sorted(known) if stem in file_stem)
    return OpenedSheet(next(named, None), in_code=False)


def _opened(given: Mapping[str, object]) -> OpenedSheet:
    """Return what a call opens; a value that is neither text, nor a whole number, nor None stays unread."""
    unread = frozenset(name for name, value in given.items() if not _plain(value))
    plain = {name: str(value) for name, value in given.items() if name not in unread and value is not None}
    student = plain.get("student", "").strip()
    return OpenedSheet(
        plain.get("stem") or None,
        _language(plain.get("language")),
        student or None,
        plain.get("key", "").strip().lower(),
        unread,
    )


def _plain(value: object) -> bool:
    return value is None or type(value) is str or (type(value) is int and value.bit_length() <= 64)


def _calls(cells: Iterable[str]) -> Iterator[OpenedSheet]:
    for cell in cells:
        if "open_sheet" in cell:
            for tree in _trees(cell):
                yield from (_opened(_given(node)) for node in ast.walk(tree) if _opens_a_sheet(node))


def _trees(cell: str) -> Iterator[ast.Module]:
    """Yield the syntax tree of a cell or, where it does not parse, of each call of `open_sheet` that does."""
    whole = syntax(cell)
    pieces = [whole] if whole else [syntax(f"{call})") for call in _CALL.findall(cell)]
    yield from (tree for tree in pieces if tree is not None)


def _opens_a_sheet(node: ast.AST) -> TypeGuard[ast.Call]:
    if not isinstance(node, ast.Call):
        return False
    return "open_sheet" in (getattr(node.func, "id", ""), getattr(node.func, "attr", ""))


def _given(call: ast.Call) -> dict[str, object]:
    """Return the argument's value by its name, `...` for one that is computed; `*` and `**` may compute any of them."""
    given = [*zip(_ARGUMENTS, call.args, strict=False), *((word.arg, word.value) for word in call.keywords)]
    starred = any(name is None or isinstance(value, ast.Starred) for name, value in given)
    return {
        **(dict.fromkeys(_ARGUMENTS, ...) if starred else {}),
        **{
            name: value.value if isinstance(value, ast.Constant) else ... for name, value in given if name in _ARGUMENTS
        },
    }


def _language(name: object) -> Language:
    return next((language for language in LANGUAGES if language == name), "fr")


_LOOKED_AT = Text(
    fr="le notebook ouvre aussi {sheets}, sans répondre à ses questions",
    en="the notebook also opens {sheets}, and answers none of its questions",
)
_CALL = re.compile(r"\bopen_sheet\([^)\n]*")
