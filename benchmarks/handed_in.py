"""The class that is graded: chapter 2's worked sheet with two figures, each copy a little different from the others."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from pathlib import Path

import nbformat

from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

ROOT = Path(__file__).resolve().parents[1]
STEM = "02_pareto_abc"
POINTS = sum(question.points for question in SHEETS[STEM].questions if question.kind is not Kind.TEXT)
"""What a program can give; the text is for the teacher."""

FIGURES = {
    "cumulative_table": """
import matplotlib.pyplot as plt
figure, axes = plt.subplots(figsize=(8, 4))
axes.bar(range(1, 21), cumulative_table["revenue"], color="#3b82c4", label="CA")
right = axes.twinx()
right.plot(range(1, 21), cumulative_table["cumulative_share"], color="#d1495b", marker="o", label="CA cumulé")
right.axhline(0.80, linestyle="--", color="grey")
axes.set(title="Quatre clients font 80 % du chiffre d'affaires", xlabel="Clients, du plus gros au plus petit", ylabel="CA")
figure.legend()
plt.show()
""",
    "best_by_margin": """
axes = accounts.assign(margin=margin).sort_values("margin").plot.barh(y="margin", figsize=(8, 5), legend=False)
axes.set(title="La marge après coût de service", xlabel="dirhams")
plt.show()
""",
}
"""Cells of the student's own, by the question whose answer they follow."""


@dataclass(frozen=True)
class Copy:
    """One student's sheet; `half_right` has a percentage where a rate is asked for."""

    student: str
    notebook: nbformat.NotebookNode
    half_right: bool


def copies(count: int) -> list[Copy]:
    """Return the class; every fifth has `top_share` as a percentage."""
    sheet = _worked_sheet()
    return [_copy(sheet, place) for place in range(count)]


def without_checks(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Return the notebook with the student's own code alone."""
    bare = copy.deepcopy(notebook)
    bare.cells = [cell for cell in bare.cells if not re.match(r"sheet\.(check|progress)\(", cell.source)]
    return bare


def _copy(sheet: nbformat.NotebookNode, place: int) -> Copy:
    notebook, half_right = copy.deepcopy(sheet), place % 5 == 4
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        if name == "top_share" and half_right:
            cell.source += "\ntop_share = 100 * top_share"
        if name == "recommendation":
            cell.source += f'\nrecommendation += "Copie {place}."'
    return Copy(f"s{place:04}", notebook, half_right)


def _worked_sheet() -> nbformat.NotebookNode:
    """Return the sheet that students get, with the worked answers in its cells and the two figures after them.

    What only a person presses (choices, the rehearsal) is left out for all contenders.
    """
    sheet = nbformat.read(ROOT / "exercises" / "fr" / f"{STEM}.ipynb", 4)
    answers = _answers()
    cells = []
    for cell in sheet.cells:
        if re.match(r"sheet\.(choose|order|ready)\(", cell.source):
            continue
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        if name in answers:
            cell.source = answers[name]
        cells.append(cell)
        if name in FIGURES:
            cells.append(nbformat.v4.new_code_cell(FIGURES[name].strip(), id=f"figure-{name}"))
    sheet.cells = cells
    return sheet


def _answers() -> dict[str, str]:
    """Return the code of each worked answer: the cell that stands before its check."""
    cells = [cell for cell in nbformat.read(ROOT / "solutions" / "fr" / f"{STEM}.ipynb", 4).cells if cell.source]
    checks = [re.match(r"sheet\.check\((\w+)=", cell.source) for cell in cells]
    return {check[1]: cells[place - 1].source for place, check in enumerate(checks) if check}
