"""Builds the workbook that is worked in a browser, with nothing to install: `python docs/lite/build.py`, or `make lite`."""

from __future__ import annotations

import argparse
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from edition import write_edition
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
    with TemporaryDirectory() as folder, ThreadPoolExecutor() as pool:
        aside = Path(folder)
        extensions = write_runtime(aside / "runtime", given.pyodide, given.downloads)

        def one(language):
            (aside / language).mkdir()
            write_edition(language, aside / language / "workbook", aside / language, extensions)

        list(pool.map(one, LANGUAGES))
        _put(aside / "runtime", given.out / "runtime")
        for language in LANGUAGES:
            _put(aside / language / "workbook", given.out / language / "workbook")


def _put(built: Path, place: Path) -> None:
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(built, place)


if __name__ == "__main__":
    main()
