"""The two walks of CONTRIBUTING.md, `A question in ten minutes` and `One idea, from the lesson to a card`, as they are written."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from shutil import copytree

import pytest

from crm_lessons.authoring.reading.cards import read_cards
from crm_lessons.authoring.reading.chapter import read_chapter
from crm_lessons.authoring.reading.source import read_cells
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.cards import CardKind, deck

ROOT = Path(__file__).parents[2]
MANUAL = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
WALK = MANUAL.split("## A question in ten minutes")[1].split("\n## ")[0]
ONE_IDEA = MANUAL.split("## One idea, from the lesson to a card")[1].split("\n## ")[0]
STEM = "02_pareto_abc"
RECORD = "crm_lessons/questions/pareto_abc/median_share.py"
EXERCISES = "chapters/02_pareto_abc/exercises.py"
COVERAGE = "chapters/02_pareto_abc/coverage.tsv"

LEFT_OUT = {
    "make authors": "sets up this very environment",
    ". .venv/bin/activate": "the commands are run in this very environment",
}


def blocks(language, walk=WALK):
    """Return the blocks of a walk in a language, in their order."""
    return re.findall(rf"^```{language}\n(.*?)^```", walk, re.MULTILINE | re.DOTALL)


def run(workbook, commands):
    """Run the commands of a block, all but those that are left out; every one must do its job."""
    for command in commands.splitlines():
        if command not in LEFT_OUT:
            name, *arguments = shlex.split(command)
            workbook.run({"crm-lessons": "crm_lessons.cli"}.get(name, name), *arguments)


@pytest.mark.proof
def test_a_question_is_added_as_it_is_written(workbook):
    """Every block of the walk does what the walk says: commands, record, text, row, and the tests pass."""
    begin, prove = blocks("sh")
    record, cells = blocks("python")
    (row,) = blocks("tsv")

    run(workbook, begin)
    assert 'id="median_share"' in workbook.text(RECORD)
    (workbook.root / RECORD).write_text(record, encoding="utf-8")

    exercises = workbook.text(EXERCISES)
    example = re.compile(
        r'^# %% \[markdown\] lang="fr" question="median_share".*?^### END SOLUTION\n', re.MULTILINE | re.DOTALL
    )
    assert len(example.findall(exercises)) == 1
    (workbook.root / EXERCISES).write_text(example.sub(lambda _: cells, exercises), encoding="utf-8")

    (workbook.root / COVERAGE).write_text(workbook.text(COVERAGE) + row, encoding="utf-8")

    before = workbook.text(RECORD)
    for products in ("notebooks", "exercises", "solutions"):
        copytree(ROOT / products, workbook.root / products)  # the map of the course is read in all chapters
    run(workbook, prove)
    assert workbook.text(RECORD) == before  # what the walk gives is formatted already


def test_what_is_left_out_is_in_the_walk():
    """No command is excused that the walk does not give."""
    given = "".join(blocks("sh")).splitlines()
    assert [command for command in LEFT_OUT if command not in given] == []


def test_the_example_keeps_its_data_apart_from_the_lesson():
    """The code of the second walk, run as it stands, finds two medians."""
    names = {}
    exec(blocks("python", ONE_IDEA)[0], names)
    assert names["in_the_lesson"] != names["in_the_sheet"]


def test_the_card_of_the_example_is_a_card_of_its_chapter():
    """Added to `cards.py`, it is read, and leads to a section of the lesson; its name is free."""
    folder = ROOT / "chapters/02_pareto_abc"
    cells = read_cells(blocks("python", ONE_IDEA)[1], folder / "cards.py")
    (card,) = read_cards(STEM, cells, read_chapter(ROOT, STEM, SHEETS).lesson)
    assert card.id not in [one.id for one in deck(STEM)]


def test_every_kind_of_card_is_named():
    """An author finds all there are to choose from."""
    assert [kind for kind in CardKind if f"`{kind}`" not in ONE_IDEA] == []
