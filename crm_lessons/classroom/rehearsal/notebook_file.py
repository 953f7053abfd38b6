"""Where the notebook that is open here is saved: a kernel does not know it by itself, its front end may have said so."""

from __future__ import annotations

import os
from pathlib import Path

from crm_lessons.text.in_a_browser import in_a_browser


def notebook_file(stem: str) -> Path | None:
    """Return the file of the notebook that this kernel runs, as JupyterLab or VS Code names it; None where neither does.

    In a browser nobody names it, and the kernel is in the notebook's folder: there it is the sheet of that folder.
    """
    said = (os.environ.get("JPY_SESSION_NAME"), _said_by_vs_code(), f"{stem}.ipynb" if in_a_browser() else None)
    files = (Path(name) for name in said if isinstance(name, str) and name.endswith(".ipynb"))
    return next((file for file in files if file.is_file()), None)


def _said_by_vs_code() -> object:
    from IPython import get_ipython

    shell = get_ipython()
    return None if shell is None else shell.user_ns.get("__vsc_ipynb_file__")
