"""The browser edition runs where an index has 32 bits: the same seed gives the same firm, and a plan the same score."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYODIDE = ROOT.parent / "shared" / "pyodide"
NODE = shutil.which("node")

FIRM = """
import hashlib
from crm_lessons.world.rules.best_by_lift import best_by_lift
from crm_lessons.world.seen import seen
from crm_lessons.world.year import scores, stakes
world = stakes(1)
tables = {name: table.to_csv() for name, table in seen(world.story).items()}
print({name: hashlib.sha256(text.encode()).hexdigest()[:8] for name, text in tables.items()})
print(world.alone, world.best, scores(best_by_lift, [world]).round(9).tolist())
"""
IN_PYODIDE = """
import { loadPyodide } from "PYODIDE/pyodide.mjs";
const python = await loadPyodide({ indexURL: "PYODIDE/", stdout: () => {} });
await python.loadPackage(["numpy", "pandas"], { messageCallback: () => {} });
python.FS.mkdir("/repository");
python.FS.mount(python.FS.filesystems.NODEFS, { root: "ROOT" }, "/repository");
python.runPython("import sys; sys.path.insert(0, '/repository'); sys.dont_write_bytecode = True; assert sys.maxsize < 2**32");
python.setStdout({ batched: (line) => console.log(line) });
python.runPython(process.env.FIRM);
"""


@pytest.mark.proof
@pytest.mark.skipif(NODE is None or not PYODIDE.exists(), reason="needs Node and the folder ../shared/pyodide")
def test_the_same_seed_gives_the_same_tables_and_scores_on_32_bits(tmp_path):
    """Every table of a firm after three years, its profit left alone and at best, and the score of a plan: letter by letter."""
    script = tmp_path / "firm.mjs"
    script.write_text(
        IN_PYODIDE.replace("PYODIDE", PYODIDE.as_posix()).replace("ROOT", ROOT.as_posix()), encoding="utf-8"
    )
    printed = [
        subprocess.run(
            command, env=os.environ | {"FIRM": FIRM}, capture_output=True, text=True, check=True, timeout=300, cwd=ROOT
        ).stdout
        for command in ([sys.executable, "-c", FIRM], [NODE, str(script)])
    ]
    assert printed[0].count("\n") == 2
    assert printed[1] == printed[0]
