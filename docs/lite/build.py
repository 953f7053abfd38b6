"""Builds the workbook that is worked in a browser, with nothing to install: `python docs/lite/build.py`, or `make lite`."""

from __future__ import annotations

import argparse
import shutil
from contextlib import ExitStack, suppress
from pathlib import Path
from subprocess import CalledProcessError
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
    try:
        _build(given.out, given.pyodide, given.downloads)
    except (OSError, CalledProcessError) as problem:
        problem.add_note(
            "The last edition stands. Is a disk full? --out and --downloads name other places, and TMPDIR the one to build in."
        )
        raise


def _build(out: Path, pyodide: Path | None, downloads: Path) -> None:
    with TemporaryDirectory() as folder:
        aside = Path(folder)
        extensions = write_runtime(aside / "runtime", pyodide, downloads)
        pages = build_jupyterlite(aside / "jupyterlite", extensions)
        for language in LANGUAGES:
            write_edition(language, pages, aside / language)
        places = {aside / language: out / language / "workbook" for language in LANGUAGES}
        _put({aside / "runtime": out / "runtime"} | places)


def _put(places: dict[Path, Path]) -> None:
    """Put folders in their places, once all are whole beside them; one that stood in a place stands until then."""
    with ExitStack() as asides:
        whole = {}
        for built, given in places.items():
            place = given.resolve()  # where a link leads
            place.parent.mkdir(parents=True, exist_ok=True)
            aside = Path(asides.enter_context(TemporaryDirectory(dir=place.parent)))
            whole[place] = aside, Path(shutil.move(built, aside / "new"))
        for place, (aside, new) in whole.items():
            with suppress(FileNotFoundError):
                place.rename(aside / "old")
            new.rename(place)


if __name__ == "__main__":
    main()
