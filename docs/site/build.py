"""Builds the site for readers from the stored notebooks: `python docs/site/build.py`, or `make site`."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from as_page import as_page, prose, title
from contents import chapter_name, contents
from glossary_page import glossary_page
from kept_pages import pages_once, unpack
from pages import CARDS, FORMULAS, LESSONS, REFERENCE, REPOSITORY, START, notebooks
from reference.course import Course
from reference.pages import reference_pages
from remember.cards import cards_pages
from remember.formulas import formulas_pages
from words import ABOUT_THIS_SITE

from crm_lessons.text.course import STEMS
from crm_lessons.text.language import LANGUAGES, Language

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Build both languages aside, then put them in place, so that a build that fails leaves the last site standing."""
    parser = argparse.ArgumentParser(description="Build the site for readers from the stored notebooks.")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "site", help="folder of the site (site)")
    parser.add_argument("--repository", default="", help='"owner/name" on GitHub, for the links to Binder and Colab')
    parser.add_argument(
        "--work", action="store_true", help="link the workbook that docs/lite/build.py puts beside the pages"
    )
    arguments = parser.parse_args()
    with TemporaryDirectory() as aside:
        with ThreadPoolExecutor() as pool:
            sites = list(
                pool.map(lambda language: build(language, Path(aside), arguments.repository, arguments.work), LANGUAGES)
            )
        for site in sites:
            _put(site, arguments.out / site.name, arguments.work)
    shutil.copy(HERE / "front.html", arguments.out / "index.html")
    print(arguments.out / "index.html")


def build(language: Language, aside: Path, repository: str, work: bool) -> Path:
    """Build one language, each notebook to download beside its page, and return its folder."""
    gathered, site = aside / "gathered" / language, aside / "built" / language
    gather(language, gathered)
    settings = [
        "-t",
        language,
        *(["-D", f"repository={repository}"] if repository else []),
        *(["-D", "work=1"] if work else []),
    ]
    unpack(pages_once(gathered, settings, lambda out: run_sphinx(gathered, out, settings)), site)
    for page, file in notebooks(language).items():
        shutil.copy(file, (site / page).parent)
    return site


def gather(language: Language, folder: Path) -> None:
    """Write into `folder` what Sphinx reads: a page for each notebook, the glossary, the cards, the formulas, the methods."""
    stored = notebooks(language)
    pages = {page: as_page(file, page, language) for page, file in stored.items()}
    titles = {page: title(notebook) for page, notebook in pages.items()}
    start = pages[START]["cells"]
    start.insert(1, prose(ABOUT_THIS_SITE.in_language(language), "about-this-site"))
    start.append(prose(contents(titles, language), "contents"))
    for page, notebook in pages.items():
        file = folder / f"{page}.ipynb"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(notebook), encoding="utf-8")
    (folder / "glossary.md").write_text(glossary_page(language), encoding="utf-8")
    chapters = {stem: chapter_name(f"{LESSONS}/{stem}", titles[f"{LESSONS}/{stem}"]) for stem in STEMS}
    written = {
        CARDS: cards_pages(chapters, language),
        FORMULAS: formulas_pages(chapters, language),
        REFERENCE: reference_pages(Course(titles, language)),
    }
    for part, sources in written.items():
        (folder / part).mkdir()
        for name, source in sources.items():
            (folder / part / f"{name}.md").write_text(source, encoding="utf-8")
    shutil.copytree(HERE / "locales", folder / "locales")  # where Sphinx looks, and may compile them


def run_sphinx(source: Path, out: Path, settings: Sequence[str]) -> None:
    """Turn the gathered pages into HTML; a warning stops the build."""
    with TemporaryDirectory() as trees:
        sphinx = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-c", str(HERE), "-d", trees]
        subprocess.run([*sphinx, *settings, str(source), str(out)], check=True)


def _put(built: Path, given: Path, work: bool) -> None:
    """Put a site in its place once it is whole beside it; the workbook that the pages link stays until docs/lite/build.py has another."""
    place = given.resolve()  # where a link leads
    place.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=place.parent) as folder:
        aside = Path(folder)
        shutil.copytree(built, aside / "new", ignore=shutil.ignore_patterns("_sources", ".*", "*.inv"))
        if (place / "workbook").exists() and work:
            (place / "workbook").rename(aside / "new" / "workbook")
        with suppress(FileNotFoundError):
            place.rename(aside / "old")
        (aside / "new").rename(place)


if __name__ == "__main__":
    main()
