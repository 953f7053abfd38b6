"""How nbval runs the notebooks: each as a reader meets it, with nothing remembered, and every output compared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

ROOT = Path(__file__).parent
STRICTLY_RUN = ROOT / "solutions"

SANITIZED = {
    r"(?s)\AiVBORw0KGgo.*": "a picture",  # its bytes change with matplotlib's version; that it is there does not
    # a sheet that is run strictly remembers nothing, and says so
    r"(?s)(?:Essais et indices|Attempts and hints).*?(?:les efface|deletes them)\.": "what is remembered",
    r"Rien n.est retenu[^.]*\.|Nothing is remembered[^.]*\.": "what is remembered",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what has to stay with one worker, so that the single tests fill both to the end."""
    for item in items:
        if item.path.suffix == ".ipynb":
            _as_its_first_reader_runs_it(item)
    items.sort(key=lambda item: item.get_closest_marker("xdist_group") is None)


def _as_its_first_reader_runs_it(cell: pytest.Item) -> None:
    cell.add_marker(pytest.mark.xdist_group(cell.path.relative_to(ROOT).as_posix()))
    cell.options["check"] = True  # `nbval-ignore-output` marks what a reader's own progress changes; here there is none
    cell.parent.skip_compare = tuple(kind for kind in cell.parent.skip_compare if kind != "image/png")
    cell.parent.sanitize_patterns.update(SANITIZED)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    """Start a notebook's kernel in a home of its own, and a worked sheet's strictly: a wrong answer is an error there."""
    if item.path.suffix != ".ipynb" or item.parent.kernel is not None:
        return (yield)
    home = TemporaryDirectory()
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("CRM_LESSONS_HOME", home.name)
        environment.setenv("CRM_LESSONS_STRICT", "1" if item.path.is_relative_to(STRICTLY_RUN) else "")
        result = yield
    item.parent.addfinalizer(home.cleanup)
    return result
