"""Small sheets as a student might have saved them."""

from __future__ import annotations

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

OPEN = 'from crm_lessons import open_sheet\n\nsheet = open_sheet("02_pareto_abc", language="fr"{student})'


@pytest.fixture
def save(tmp_path):
    """Save a sheet of the cells given, run in their order: a text, or a text and what it showed, or also its count."""

    def _save(*cells, student=""):
        written = [(OPEN.format(student=student),), *((cell,) if isinstance(cell, str) else cell for cell in cells)]
        notebook = new_notebook(cells=[_cell(place, *cell) for place, cell in enumerate(written, start=1)])
        path = tmp_path / "sheet.ipynb"
        nbformat.write(notebook, path)
        return path

    return _save


def _cell(place, source, showed="", count=0):
    outputs = [new_output("execute_result", {"text/plain": showed}, execution_count=1)] if showed else []
    return new_code_cell(source, execution_count=place if count == 0 else count, outputs=outputs)
