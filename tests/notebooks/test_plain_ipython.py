"""The sheets in IPython without a front end: a terminal, or any editor that shows text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from crm_lessons.questions.catalogue import SHEETS

ROOT = Path(__file__).parents[2]
WITHOUT_A_FRONT_END = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell

red = []
for path in sys.argv[2:]:
    shell = InteractiveShell()
    for cell in json.load(open(path, encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            done = shell.run_cell("".join(cell["source"]), store_history=True)
            if not done.success:
                red.append([path, "".join(cell["source"]), repr(done.error_in_exec or done.error_before_exec)])
json.dump(red, open(sys.argv[1], "w", encoding="utf-8"))
"""


@pytest.mark.parametrize("folder", ["exercises", "solutions"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_sheet_runs_in_plain_ipython(folder, language, tmp_path):
    """Blank and worked, nothing is red; what would be a widget is told in words."""
    sheets = [str(ROOT / folder / language / f"{stem}.ipynb") for stem in SHEETS]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_FRONT_END, str(tmp_path / "red.json"), *sheets],
        capture_output=True, text=True, encoding="utf-8", cwd=tmp_path, timeout=900,
        env={**os.environ, "IPYTHONDIR": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "red.json").read_text(encoding="utf-8")) == []
    assert done.stdout.count("crm-lessons check") == len(sheets)
    assert "Output()" not in done.stdout
    assert "VBox(" not in done.stdout
