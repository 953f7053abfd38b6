"""Builds the workbook that is worked in a browser, with nothing to install: `python docs/lite/build.py`, or `make lite`."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from edition import build_jupyterlite, write_edition
from runtime import write_runtime
from wheels import REPOSITORY

from crm_lessons.text.language import LANGUAGES


def main() -> None:
    """Build both languages aside, then put them into the site, so that a build that fails leaves the last edition standing."""
    parser = argparse.ArgumentParser(description="Build the workbook that is worked in a browser.")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "site", help="folder of the site (site)")
    parser.add_argument(
        "--pyodide", type=Path, help="a folder of Pyodide to put into the site; by default its public CDN"
    )
    parser.add_argument(
        "--downloads", type=Path, default=REPOSITORY / ".venv-lite", help="where wheels are kept (.venv-lite)"
    )
    given = parser.parse_args()
    with TemporaryDirectory() as folder:
        aside = Path(folder)
        extensions = write_runtime(aside / "runtime", given.pyodide, given.downloads)
        pages = build_jupyterlite(aside / "jupyterlite", extensions)
        for language in LANGUAGES:
            write_edition(language, pages, aside / language)
        _put(aside / "runtime", given.out / "runtime")
        for language in LANGUAGES:
            _put(aside / language, given.out / language / "workbook")


def _put(built: Path, place: Path) -> None:
    shutil.rmtree(place, ignore_errors=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(built, place)


if __name__ == "__main__":
    main()
