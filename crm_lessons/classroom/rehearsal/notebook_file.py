"""Where the notebook that is open here is saved: a kernel does not know it by itself, its front end may have said so."""

from __future__ import annotations

import os
from pathlib import Path


def notebook_file() -> Path | None:
    """Return the file of the notebook that this kernel runs, as JupyterLab or VS Code names it; None where neither does."""
    said = (os.environ.get("JPY_SESSION_NAME"), _said_by_vs_code())
    files = (Path(name) for name in said if isinstance(name, str) and name.endswith(".ipynb"))
    return next((file for file in files if file.is_file()), None)


def _said_by_vs_code() -> object:
    from IPython import get_ipython

    shell = get_ipython()
    return None if shell is None else shell.user_ns.get("__vsc_ipynb_file__")
