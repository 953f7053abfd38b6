"""JupyterLite in one language: JupyterLab and single-document pages, with the whole workbook to work in."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from runtime import KERNEL_EXTENSION, packages_for_the_kernel
from words import NAME, NOT_GRADED_HERE, on_the_page

from crm_lessons.release.workbook import lay_out
from crm_lessons.text.language import Language

HERE = Path(__file__).resolve().parent
LOCALES = {"fr": "fr_FR", "en": "en"}
APPS = ("lab", "notebooks", "tree")
"""JupyterLab, pages of one document, and the list of files to which those lead back."""
SCRIPTS = ("kept.js", "page.js", "announced.js")
STORAGE = "crm_lessons"
"""The name under which a browser keeps notebooks, the same in both languages: one's work is there in either."""
SECONDS_UNTIL_SAVED = 10
MARGIN = 60_000
"""Milliseconds by which a stored file may be younger than the page believes: on a slow machine two saves overlap, and the
reader would be asked whose version to keep when both are his own."""

SETTINGS = {
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false"},
    "@jupyterlab/apputils-extension:themes": {"adaptive-theme": True},
    # of a heading in an output that is not laid out, JupyterLab 4.4 raises an error that nobody catches
    "@jupyterlab/toc-extension:registry": {"includeOutput": False},
    "@jupyterlab/docmanager-extension:plugin": {
        "autosaveInterval": SECONDS_UNTIL_SAVED,
        "lastModifiedCheckMargin": MARGIN,
    },
}
"""What JupyterLab is set to in either language."""


def build_jupyterlite(aside: Path, extensions: Iterable[Path]) -> Path:
    """Build JupyterLite with the workbook and return the folder of its pages: all but what differs between languages.

    aside: a folder to make, for that and for what is only needed while it is built
    extensions: wheels that bring an extension of JupyterLab
    """
    out = aside / "pages"
    lay_out(aside / "files")
    for desk in (aside / "files").glob("notebooks/*/teacher.ipynb"):
        _say_that_nothing_is_graded(desk, desk.parent.name)
    _write(aside / "jupyter-lite.json", {"jupyter-lite-schema-version": 0, "jupyter-config-data": _for_the_page()})
    _write(aside / "overrides.json", SETTINGS)
    build = {
        "apps": list(APPS),
        "lite_dir": str(aside),
        "contents": [str(aside / "files")],
        "federated_extensions": [str(_kernel_extension()), *(str(one.resolve()) for one in extensions)],
        "ignore_sys_prefix": ["federated_extensions"],
        "no_sourcemaps": True,
        "no_unused_shared_packages": True,
        "output_dir": str(out),
    }
    _write(aside / "jupyter_lite_config.json", {"LiteBuildConfig": build})
    lite = [sys.executable, "-m", "jupyterlite_core", "build"]
    done = subprocess.run(lite, cwd=aside, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"JupyterLite was not built:\n{done.stdout}\n{done.stderr}")
    return out


def write_edition(language: Language, pages: Path, out: Path) -> None:
    """Write the pages of JupyterLite in one language into `out`, which will stand two folders below the site's own, `site/fr/workbook`."""
    shutil.copytree(pages, out)
    _say_the_language(out / "jupyter-lite.json", language)
    for app in APPS:
        _add_the_bar(out / app / "index.html", language)
    for file in ("page.css", *SCRIPTS, "early.js"):
        shutil.copyfile(HERE / file, out / file)


def _for_the_page() -> dict[str, Any]:
    kernel = {
        "pyodideUrl": "./../../runtime/loader.js",
        "disablePyPIFallback": True,
        "loadPyodideOptions": {"packages": packages_for_the_kernel()},
    }
    return {
        "contentsStorageName": STORAGE,
        "exposeAppInBrowser": True,
        "litePluginSettings": {"@jupyterlite/pyodide-kernel-extension:kernel": kernel},
    }


def _say_the_language(settings: Path, language: Language) -> None:
    found = json.loads(settings.read_text(encoding="utf-8"))
    page = found["jupyter-config-data"]
    page["appName"] = NAME.in_language(language)
    page["settingsOverrides"]["@jupyterlab/translation-extension:plugin"] = {"locale": LOCALES[language]}
    _write(settings, found)


def _add_the_bar(page: Path, language: Language) -> None:
    """Put into a page of JupyterLite its language, its name, our bar, and a wait for what keeps the reader's work."""
    words = json.dumps(on_the_page(language), ensure_ascii=False).replace("</", "<\\/")
    scripts = "".join(f'<script src="../{name}"></script>\n' for name in SCRIPTS)
    charset = '<meta charset="utf-8" />'
    ours = f'<script id="crm-lessons-words" type="application/json">{words}</script>\n{scripts}'
    style = '<link rel="icon" href="../static/favicons/favicon.ico" />\n<link rel="stylesheet" href="../page.css" />\n'
    html = page.read_text(encoding="utf-8")
    for found, wanted in (
        ("<html[^>]*>", f'<html lang="{language}">'),
        ("<title>.*?</title>", f"<title>{NAME.in_language(language)}</title>"),
        (charset, f"{charset}\n{ours}"),
        ("</head>", f"{style}</head>"),
        (r"await import\(", "await window.crmLessonsKept;\n        await import("),
    ):
        html, times = re.subn(found, lambda _, wanted=wanted: wanted, html, count=1)
        if not times:
            raise SystemExit(
                f"{page.parent.name}/index.html of JupyterLite has no {found}: is its version the pinned one?"
            )
    page.write_text(html, encoding="utf-8")


def _say_that_nothing_is_graded(desk: Path, language: Language) -> None:
    """Leave of the teacher's desk what can be read, and say where it works."""
    notebook = json.loads(desk.read_text(encoding="utf-8"))
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "markdown"]
    said = NOT_GRADED_HERE.in_language(language)
    cells.insert(1, {"cell_type": "markdown", "id": "not-graded-here", "metadata": {}, "source": said})
    _write(desk, notebook | {"cells": cells})


def _kernel_extension() -> Path:
    root = Path(str(distribution("jupyterlite-pyodide-kernel").locate_file("."))).resolve()
    return next(one / KERNEL_EXTENSION for one in root.parents if (one / KERNEL_EXTENSION).is_dir())


def _write(file: Path, content: Any) -> None:
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
