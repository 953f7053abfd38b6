"""The blank sheets in IPython without a front end, a terminal or any editor that shows text, before a student writes anything."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.catalogue import SHEETS

ROOT = Path(__file__).parents[2]
WITHOUT_A_FRONT_END = """
import gc, json, sys
from IPython.core.interactiveshell import InteractiveShell

red, checks = [], []
for path in sys.argv[2:]:
    shell = InteractiveShell()
    for cell in json.load(open(path, encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            source = "".join(cell["source"])
            done = shell.run_cell(source, store_history=True)
            if not done.success:
                red.append([path, source, repr(done.error_in_exec or done.error_before_exec)])
            elif source.startswith("sheet.check("):
                checks.append([source, repr(done.result)])
json.dump({"red": red, "checks": checks}, open(sys.argv[1], "w", encoding="utf-8"))
gc.freeze()  # each shell looks for garbage when Python ends
"""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_blank_sheet_runs_in_plain_ipython(language, tmp_path):
    """Nothing is red, each check says that there is no answer yet, and what would be a widget is told in words."""
    sheets = [str(ROOT / "exercises" / language / f"{stem}.ipynb") for stem in SHEETS]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_FRONT_END, str(tmp_path / "told.json"), *sheets],
        capture_output=True, text=True, encoding="utf-8", cwd=tmp_path, timeout=900,
        env={**os.environ, "IPYTHONDIR": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads((tmp_path / "told.json").read_text(encoding="utf-8"))
    assert told["red"] == []
    assert len(told["checks"]) == sum(len(sheet.questions) for sheet in SHEETS.values())
    assert [check for check in told["checks"] if not check[1].startswith(Outcome.NOT_ATTEMPTED.symbol)] == []
    assert done.stdout.count("crm-lessons check") == len(sheets)
    assert "Output()" not in done.stdout
    assert "VBox(" not in done.stdout
