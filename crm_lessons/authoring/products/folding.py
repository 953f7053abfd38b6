"""What answers a bet is folded in the notebook, until its reader opens it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crm_lessons.authoring.products.steps import Draft, DraftCell
from crm_lessons.authoring.reading.bets import CLAIM
from crm_lessons.text.language import Language, Text

if TYPE_CHECKING:
    from nbformat import NotebookNode

OUTPUTS_HIDDEN = {"jupyter": {"outputs_hidden": True}}
"""What JupyterLab keeps of a cell whose outputs are folded; it unfolds them when the cell is run."""
BLANK_LINE = " \n"
_TEXTS = ("text/html", "text/plain")


def fold_answers(draft: Draft) -> Draft:
    """Fold what answers a bet: the outputs of code, and prose, which a reader opens with a click and without a kernel.

    Prose whose first paragraph is in bold, and one line, is folded under that line: the second fold of a bet says what it is about.
    """
    return replace(draft, cells=tuple(_folded(cell, draft.language) for cell in draft.cells))


def _folded(cell: DraftCell, language: Language) -> DraftCell:
    if cell.after_bet is None:
        return cell
    if cell.role.is_markdown:
        claim = CLAIM.match(cell.source)
        summary = claim[1] if claim else _SUMMARY.in_language(language)
        prose = cell.source[claim.end() :] if claim else cell.source
        return replace(cell, source=f"<details>\n<summary>{summary}</summary>\n\n{prose}\n\n</details>")
    return replace(cell, metadata={**cell.metadata, **OUTPUTS_HIDDEN})


def show_nothing_of_what_is_folded(notebook: NotebookNode) -> None:
    """Begin each folded output with a blank line: JupyterLab shows the first line of what it folds."""
    for cell in notebook.cells:
        if cell.metadata.get("jupyter", {}).get("outputs_hidden"):
            for output in cell.outputs:
                data = output.get("data", {})
                data.update({kind: BLANK_LINE + data[kind] for kind in _TEXTS if kind in data})


_SUMMARY = Text(fr="Votre pari est posé ? Lisez la suite.", en="Is your bet made? Read on.")
