"""What a sheet gives its reader besides tables: the modules and methods that its own cells import."""

from __future__ import annotations

import ast
import json
from functools import cache
from pathlib import Path
from typing import Any

_SHEETS = Path(__file__).parents[2] / "exercises" / "fr"


@cache
def given_imports(stem: str) -> dict[str, Any]:
    """Return what the blank sheet of a chapter imports, by name."""
    cells = json.loads((_SHEETS / f"{stem}.ipynb").read_text(encoding="utf-8"))["cells"]
    code = [ast.parse("".join(cell["source"])) for cell in cells if cell["cell_type"] == "code"]
    imports: list[ast.stmt] = [
        line for cell in code for line in cell.body if isinstance(line, ast.Import | ast.ImportFrom)
    ]
    names: dict[str, Any] = {}
    exec(compile(ast.Module(imports, []), stem, "exec"), names)
    return names
