"""From a workbook's chapters to its files."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import pytest

from crm_lessons.authoring.build import NothingToBuild, State, stale, write
from crm_lessons.text.author_error import AuthorError

pytestmark = pytest.mark.usefixtures("warm_kernels")

START = [f"notebooks/{language}/00_start.ipynb" for language in ("fr", "en")]
PRODUCTS = [
    "crm_lessons/classroom/worked/01_sum.json",
    "crm_lessons/questions/asked/01_sum.json",
    *START,
    *(f"{folder}/{language}/01_sum.ipynb" for folder in ("notebooks", "exercises", "solutions") for language in ("fr", "en")),
]  # fmt: skip
LESSON = "notebooks/fr/01_sum.ipynb"


def _states(findings):
    return {str(finding.path): finding.state for finding in findings}


@pytest.fixture(scope="module")
def once(tmp_path_factory, sheets, write_chapters, warm_kernels):
    """Build the small workbook, and return its root; a test works on a copy."""
    root = tmp_path_factory.mktemp("once")
    write_chapters(root)
    assert _states(write(root, sheets=sheets)) == dict.fromkeys(PRODUCTS, State.WRITTEN)
    return root


@pytest.fixture
def built(once, root):
    """Return the root of the small workbook as a build leaves it."""
    shutil.copytree(once, root, dirs_exist_ok=True)
    return root


def test_a_second_build_gives_the_same_bytes(built, once, sheets):
    """Nothing of the day, the machine or the run is in a product: building twice changes nothing."""
    (built / LESSON).unlink()
    shutil.rmtree(built / "solutions")
    states = dict.fromkeys(PRODUCTS, State.UNCHANGED)
    states |= dict.fromkeys(
        [LESSON, *(f"solutions/{language}/01_sum.ipynb" for language in ("fr", "en"))], State.WRITTEN
    )
    assert _states(write(built, sheets=sheets)) == states
    assert {path: (built / path).read_bytes() for path in PRODUCTS} == {
        path: (once / path).read_bytes() for path in PRODUCTS
    }


def test_what_is_stale_is_named_and_left_alone(built, sheets, rewrite):
    """A product that is missing, edited, half run or without a chapter is named; nothing is run or written."""
    assert _states(stale(built, sheets=sheets)) == {}

    (built / "solutions/en/01_sum.ipynb").unlink()
    (built / "solutions/fr/01_sum.ipynb").write_text("not a notebook")
    (built / "notebooks/en/99_gone.ipynb").write_text("{}")
    lesson = (built / LESSON).read_text(encoding="utf-8")
    (built / LESSON).write_text(lesson.replace('"execution_count": 2', '"execution_count": 3'), encoding="utf-8")
    rewrite("00_start/lesson.py", "# # Hello: we begin", "# # Hello")

    assert _states(stale(built, sheets=sheets)) == {
        "notebooks/en/00_start.ipynb": State.OTHER_SOURCE,
        LESSON: State.NOT_OF_ONE_RUN,
        "solutions/fr/01_sum.ipynb": State.OTHER_SOURCE,
        "solutions/en/01_sum.ipynb": State.MISSING,
        "notebooks/en/99_gone.ipynb": State.ORPHAN,
    }
    assert not (built / "solutions/en/01_sum.ipynb").exists()


def test_what_has_no_chapter_is_left_where_it_is(built, sheets):
    """It may be somebody's work."""
    (built / "solutions/en/99_gone.ipynb").write_text("{}")
    shutil.rmtree(built / "chapters/01_sum")
    assert _states(write(built, sheets={}))["solutions/en/99_gone.ipynb"] is State.ORPHAN
    assert (built / "solutions/en/99_gone.ipynb").exists()


@pytest.mark.parametrize("content", ["é".encode("latin-1"), b"\xff\xfe{\x00}\x00"])
def test_a_product_that_is_not_text_is_stale(built, once, sheets, content):
    """What an old editor or an interrupted copy left is made again like any other product."""
    (built / START[0]).write_bytes(content)
    assert _states(stale(built, ["00_start"], sheets)) == {START[0]: State.OTHER_SOURCE}
    assert _states(write(built, ["00_start"], sheets))[START[0]] is State.WRITTEN
    assert (built / START[0]).read_bytes() == (once / START[0]).read_bytes()


@pytest.mark.parametrize("in_the_way", ["notebooks", "notebooks/fr"])
def test_a_file_in_the_place_of_a_folder_is_left_alone_and_named(root, sheets, in_the_way):
    """The products are missing, and cannot be written until their author has cleared the place."""
    (root / in_the_way).parent.mkdir(exist_ok=True)
    (root / in_the_way).write_text("mine")
    assert _states(stale(root, ["00_start"], sheets)) == dict.fromkeys(START, State.MISSING)
    with pytest.raises(AuthorError) as caught:
        list(write(root, ["00_start"], sheets))
    assert str(caught.value.place) == "notebooks/fr/00_start.ipynb:1"
    assert "Check that `notebooks/fr` is a folder" in caught.value.message.en
    assert (root / in_the_way).read_text() == "mine"


def test_a_folder_in_the_place_of_a_product_is_named(root, sheets):
    """A product is a file; a folder of its name is not one, and is not removed."""
    (root / LESSON).mkdir(parents=True)
    with pytest.raises(AuthorError) as caught:
        list(write(root, ["01_sum"], sheets))
    assert str(caught.value.place) == f"{LESSON}:1"


@pytest.mark.parametrize("command", [write, stale])
def test_a_sheet_without_a_chapter_is_named(root, sheets, command):
    """The catalogue promises a sheet: its chapter is asked for by name, even where not one of its files is there."""
    promised = sheets | {"02_gone": replace(sheets["01_sum"], stem="02_gone")}
    with pytest.raises(AuthorError) as caught:
        list(command(root, sheets=promised))
    assert str(caught.value.place) == "chapters/02_gone/lesson.py:1"
    assert "this file is missing" in caught.value.message.en
    assert not (root / "notebooks").exists()


def test_a_sheet_is_never_run(built):
    """A blank sheet has no outputs and no counters."""
    for language in ("fr", "en"):
        sheet = json.loads((built / f"exercises/{language}/01_sum.ipynb").read_text(encoding="utf-8"))
        code = [cell for cell in sheet["cells"] if cell["cell_type"] == "code"]
        assert [(cell["outputs"], cell["execution_count"]) for cell in code] == [([], None)] * 7


def test_an_error_in_a_cell_is_named_at_its_chapter(root, sheets, rewrite):
    """The author is sent to the text that he wrote, at the half of the reader's language."""
    rewrite("01_sum/lesson.py", 'print("total; end")', "print(totale)")
    with pytest.raises(AuthorError) as caught:
        list(write(root, ["01_sum"], sheets))
    assert str(caught.value).startswith("chapters/01_sum/lesson.py:18: ")
    assert "NameError: name 'totale' is not defined" in caught.value.message.en


def test_a_fault_in_one_chapter_stops_the_build_before_anything_is_written(root, sheets, rewrite):
    """A build that has to stop leaves the products as they were."""
    rewrite("01_sum/exercises.py", "# ## A function", "# A function")
    with pytest.raises(AuthorError, match=r"chapters/01_sum/exercises\.py"):
        next(write(root, sheets=sheets))
    assert not (root / "notebooks").exists()


def test_a_chapter_that_is_not_there_is_named_with_those_that_are(root, sheets):
    """A wrong name is answered with the right ones."""
    with pytest.raises(NothingToBuild) as caught:
        list(write(root, ["02_pareto"], sheets))
    assert caught.value.message.en == "No chapter `02_pareto`. The chapters are 00_start, 01_sum."


def test_a_folder_without_chapters_is_no_workbook(tmp_path):
    """The command says where it should be run."""
    with pytest.raises(NothingToBuild) as caught:
        list(stale(tmp_path))
    assert "--root" in caught.value.message.en
