"""The site, built once, and its pages as a browser finds them."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REPOSITORY = "example/crm_lessons"


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """Return the folder of a site whose repository is known."""
    missing = [name for name in ("sphinx", "myst_nb", "furo") if find_spec(name) is None]
    if missing:
        pytest.skip(f"the site needs {', '.join(missing)}: pip install --editable '.[site]'")
    out = tmp_path_factory.mktemp("readers") / "site"
    command = [
        sys.executable,
        str(ROOT / "docs/site/build.py"),
        "--out",
        str(out),
        "--repository",
        REPOSITORY,
        "--work",
    ]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return out


@dataclass
class Page:
    """A page: its tags in order, the anchors it has, and the words of its headings and terms."""

    path: Path
    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def all(self, *names: str) -> list[dict[str, str]]:
        """Return the attributes of every tag of these names, in order."""
        return [attributes for name, attributes in self.tags if name in names]

    @property
    def html(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def anchors(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.tags if "id" in attributes]


class _Reader(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page

    def handle_starttag(self, tag, attrs):
        self.page.tags.append((tag, {name: value or "" for name, value in attrs}))


@pytest.fixture(scope="session")
def pages(site):
    """Return every page of the site, by its path in it."""
    found = {file.relative_to(site).as_posix(): Page(file) for file in sorted(site.rglob("*.html"))}
    for page in found.values():
        _Reader(page).feed(page.html)
    return found


@pytest.fixture(scope="session")
def pages_of(pages):
    """Return the pages of one language, by their path below it."""
    return lambda language: {
        path.removeprefix(f"{language}/"): page for path, page in pages.items() if path.startswith(f"{language}/")
    }
