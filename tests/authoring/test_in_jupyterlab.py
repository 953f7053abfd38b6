"""A chapter's text file, opened and saved as a notebook in JupyterLab."""

from __future__ import annotations

import shutil
from difflib import unified_diff
from pathlib import Path

import pytest
from jupytext import TextFileContentsManager

ROOT = Path(__file__).parents[2]
SOURCES = sorted(file.relative_to(ROOT).as_posix() for file in (ROOT / "chapters").glob("*/*.py"))


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """Return the contents manager that jupytext puts into JupyterLab, at the root of a copy of the sources."""
    root = tmp_path_factory.mktemp("desk")
    shutil.copytree(ROOT / "chapters", root / "chapters")
    shutil.copy(ROOT / "pyproject.toml", root)
    return TextFileContentsManager(root_dir=str(root))


def opened(desk, path):
    """Return a chapter as a notebook that has been run, as JupyterLab holds it before it saves."""
    notebook = desk.get(path, type="notebook", content=True)["content"]
    notebook.metadata["kernelspec"] = {"name": "of_this_machine", "display_name": "Mine", "language": "python"}
    notebook.metadata["language_info"] = {"name": "python", "version": "3.11.2"}
    notebook.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": {}}}
    for count, cell in enumerate(notebook.cells):
        cell.metadata |= {"trusted": True, "collapsed": False, "execution": {"iopub.status.idle": "2024-12-31"}}
        if cell.cell_type == "code":
            cell.execution_count = count
            cell.outputs = [{"output_type": "stream", "name": "stdout", "text": "an output"}]
    return notebook


def saved(desk, path, notebook):
    """Save a notebook under the name of its chapter and return the bytes of the file."""
    desk.save({"type": "notebook", "format": "json", "content": notebook}, path)
    return (Path(desk.root_dir) / path).read_bytes()


def test_there_are_sources():
    """Without this, a repository without chapters would pass the tests below."""
    assert SOURCES


@pytest.mark.parametrize("path", SOURCES)
def test_a_chapter_is_saved_as_it_was_but_for_what_was_edited(desk, path):
    """Only run, byte for byte, and no notebook beside it: outputs, counters, kernels and cell notes never land in the source.
    Then lines are added, one in a text and one in code where there is some: they are the lines that differ.
    """
    before, notebook = (ROOT / path).read_bytes(), opened(desk, path)
    assert saved(desk, path, notebook) == before
    assert list((Path(desk.root_dir) / path).parent.glob("*.ipynb")) == []
    kinds = [kind for kind in ("markdown", "code") if any(cell.cell_type == kind for cell in notebook.cells)]
    for kind in kinds:
        next(cell for cell in notebook.cells if cell.cell_type == kind).source += f"\n{kind}_added()"
    after = saved(desk, path, notebook)
    lines = unified_diff(before.decode().splitlines(), after.decode().splitlines(), n=0)
    added = {"markdown": "+# markdown_added()", "code": "+code_added()"}
    differences = [line for line in lines if not line.startswith(("---", "+++", "@@"))]
    assert sorted(differences) == sorted(added[kind] for kind in kinds)
