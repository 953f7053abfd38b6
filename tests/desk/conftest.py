"""A class of three on a desk: one whose text is to be read, one whose text is hostile, one who handed in a PDF."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crm_lessons import open_desk
from crm_lessons.desk.desk import Desk

HOSTILE = "<script>alert(1)</script><b onmouseover=alert(2)>risk</b> & 60 %"
_OPEN = 'from crm_lessons import open_sheet\nsheet = open_sheet("02_pareto_abc", language="fr")'


def _notebook(*cells: str) -> str:
    code = [{"cell_type": "code", "source": cell, "metadata": {}, "outputs": []} for cell in cells]
    return json.dumps({"cells": code, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


@pytest.fixture(autouse=True)
def french_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the teacher's computer speak French."""
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")


@pytest.fixture
def submissions(tmp_path: Path) -> Path:
    """Return the folder of submissions."""
    folder = tmp_path / "remises"
    folder.mkdir()
    alice = ("top_share = 0.7205", 'recommendation = "Suivre les deux premiers clients, qui pèsent 60 %."')
    bob = ("top_share = 0.241", f"recommendation = {HOSTILE!r}")
    (folder / "Alice.ipynb").write_text(_notebook(_OPEN, *alice), encoding="utf-8")
    (folder / "Bob <i>.ipynb").write_text(_notebook(_OPEN, *bob), encoding="utf-8")
    (folder / "Carla.ipynb").write_bytes(b"%PDF-1.7")
    return folder


@pytest.fixture
def opened(submissions: Path) -> Callable[..., Desk]:
    """Return what opens a desk on the class, as if a teacher had chosen it."""

    def opened(language: str = "fr") -> Desk:
        desk = open_desk(language, submissions.parent)
        desk.decisions.submissions.field.value = str(submissions)
        desk.decisions.out.value = str(submissions.parent / "notes")
        return desk

    return opened


@pytest.fixture
def graded(opened: Callable[..., Desk]) -> Callable[..., Desk]:
    """Return what opens a desk and grades the class."""

    def graded(language: str = "fr") -> Desk:
        desk = opened(language)
        desk.grading.start.click()
        return desk

    return graded


def said(shown: str) -> str:
    """Return what a person reads in HTML."""
    return " ".join(
        html.unescape(re.sub("<[^>]*>", " ", str(shown))).replace("\u202f", " ").replace("\u00a0", " ").split()
    )


def all_widgets(widget: object) -> Iterator[object]:
    """Yield a widget and all that is in it."""
    yield widget
    for child in getattr(widget, "children", ()):
        yield from all_widgets(child)


@pytest.fixture
def words() -> Callable[[str], str]:
    """Return what reads HTML as a person does."""
    return said


@pytest.fixture
def widgets() -> Callable[[Desk], list[object]]:
    """Return what lists every widget of a desk."""
    return lambda desk: list(all_widgets(desk._view))
