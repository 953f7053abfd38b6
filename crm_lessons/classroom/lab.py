"""JupyterLab as a reader of the workbook finds it: on the start page, its own menus in the reader's language."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from crm_lessons.text.extras import need_extra
from crm_lessons.text.language import Language

_DEFAULTS = Path(__file__).parent / "jupyterlab"
"""By language, a folder of settings that JupyterLab takes where its user has chosen nothing."""


def need_lab() -> None:
    """Raise MissingExtra where JupyterLab is not installed."""
    need_extra("lab", "jupyterlab")


def open_lab(folder: Path, page: PurePosixPath, language: Language, arguments: Sequence[str] = ()) -> None:
    """Run JupyterLab in this process, on a page of a folder, until it is stopped.

    A language chosen in its menu Settings > Language is kept in the user's own settings, which go before any default.
    page: relative to the folder
    Raises: MissingExtra.
    """
    need_lab()
    from jupyterlab.labapp import main

    places = [str(_DEFAULTS / language), os.environ.get("JUPYTER_CONFIG_PATH", "")]
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join(filter(None, places))
    main([f"--ServerApp.root_dir={folder.resolve()}", f"--LabApp.default_url=/lab/tree/{page}", *arguments])
