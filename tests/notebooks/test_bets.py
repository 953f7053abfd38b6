"""Bets in the lessons: each can be taken, nothing shows its answer before, and all are set beside the truth."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest
from all_tried import in_each

from crm_lessons.kernel import run_notebook
from crm_lessons.text.bets import BETS
from crm_lessons.text.bets.bet import WordBet
from crm_lessons.text.language import LANGUAGES

ROOT = Path(__file__).parents[2]
BET = re.compile(r'lesson\.bet\("(\w+)", \.\.\.\)')
LESSONS = [f"notebooks/{language}/{stem}.ipynb" for stem in BETS for language in LANGUAGES]
CALLS = re.compile(r"\b(?:pariez|make a bet)\b", re.IGNORECASE)


def _is_folded(cell):
    if cell["cell_type"] == "markdown":
        return cell["source"].startswith("<details>")
    return cell["metadata"].get("jupyter", {}).get("outputs_hidden", False)


def _shows(cell):
    """Return whether a cell tells a reader something who has not opened it."""
    return not _is_folded(cell) and (cell["cell_type"] == "markdown" or bool(cell["outputs"]))


def _places(cells):
    """Return where each bet of a lesson is taken."""
    return {found[1]: place for place, cell in enumerate(cells) if (found := BET.fullmatch(cell["source"]))}


@in_each(LESSONS)
def test_a_lesson_takes_its_bets_in_their_order(read, path):
    """Three to eight of them, those of its chapter."""
    taken = list(_places(read(path)["cells"]))
    assert taken == list(BETS[Path(path).stem])
    assert 3 <= len(taken) <= 8


@in_each(LESSONS)
def test_nothing_between_a_bet_and_the_end_of_its_answer_is_open(read, path):
    """Prose that leads to the computation may stand before the first folded cell; after it, everything is folded."""
    cells = read(path)["cells"]
    places = [*_places(cells).values(), len(cells)]
    for place, following in pairwise(places):
        folded = [at for at in range(place, following) if _is_folded(cells[at])]
        assert folded, cells[place]["source"]
        assert not any(cell["cell_type"] == "code" and _shows(cell) for cell in cells[place + 1 : folded[0]])
        open_ones = [cells[at]["source"] for at in range(folded[0], folded[-1]) if _shows(cells[at])]
        assert open_ones == []


@in_each(LESSONS)
def test_a_folded_output_shows_nothing_of_itself(read, path):
    """JupyterLab puts the first line of the first output in its place; that line is blank."""
    folded = [cell for cell in read(path)["cells"] if cell["cell_type"] == "code" and _is_folded(cell)]
    firsts = [cell["outputs"][0].get("data", {}) for cell in folded if cell["outputs"]]
    lines = [text for data in firsts for kind in ("text/html", "text/plain") for text in data.get(kind, [" "])[:1]]
    assert lines
    assert {line.strip() for line in lines} == {""}


@in_each(LESSONS)
def test_who_is_asked_to_bet_can(read, path):
    """Where prose asks for a bet, the next cell takes it."""
    cells = read(path)["cells"]
    asks = [
        place for place, cell in enumerate(cells) if cell["cell_type"] == "markdown" and CALLS.search(cell["source"])
    ]
    assert [cells[place]["source"] for place in asks if not BET.fullmatch(cells[place + 1]["source"])] == []


@in_each(LESSONS)
def test_a_lesson_ends_with_an_open_table(read, path):
    """As it is stored nobody has bet, and nothing is given away there."""
    (last,) = (cell for cell in read(path)["cells"] if "lesson.bets(" in cell["source"])
    (output,) = last["outputs"]
    assert not re.search(r"\d", "".join(output["data"]["text/plain"]))


OF_ANOTHER_UNIT = r"\ssemaines"
"""Every 13 weeks is not 13 messages a year."""


def _typed(bet):
    return repr(next(iter(bet.words.values())).fr) if isinstance(bet, WordBet) else "77.7"


@pytest.mark.proof
@pytest.mark.parametrize("stem", list(BETS))
def test_a_reader_s_bets_stand_beside_truths_that_nothing_gave_away(stem):
    """Each is taken and has its row; a truth of two figures or more is in no open cell from its bet to two cells past its answer."""
    notebook = nbformat.read(ROOT / "notebooks/fr" / f"{stem}.ipynb", as_version=4)
    for cell in notebook.cells:
        cell.source = BET.sub(lambda found: f'lesson.bet("{found[1]}", {_typed(BETS[stem][found[1]])})', cell.source)
    stopped = run_notebook(notebook, 120)
    assert stopped is None, stopped
    table = next(cell for cell in notebook.cells if "lesson.bets(" in cell.source).outputs[0]["data"]["text/html"]
    truths = re.findall(r"<td>(.*?)</td>\s*<td>(.*?)</td>", table)
    assert len(truths) == len(BETS[stem])
    given_away = []
    takes = [place for place, cell in enumerate(notebook.cells) if re.fullmatch(r"lesson\.bet\(.*\)", cell.source)]
    for place, bet, (_, truth) in zip(takes, BETS[stem].values(), truths, strict=True):
        if isinstance(bet, WordBet) or not re.search(r"\d\d|\d,\d", truth):
            continue
        end = next(at for at in range(place, len(notebook.cells)) if _is_folded(notebook.cells[at]))
        while _is_folded(notebook.cells[end + 1]):
            end += 1
        said = [text for cell in notebook.cells[place + 1 : end + 3] if _shows(cell) for text in _texts(cell)]
        shown = re.compile(rf"(?<![\d,.]){re.escape(truth)}(?!\d|{OF_ANOTHER_UNIT})")
        given_away += [(truth, text[:80]) for text in said if shown.search(text)]
    assert given_away == []


def _texts(cell):
    """Yield what a cell says that is not folded."""
    if cell["cell_type"] == "markdown":
        yield cell["source"]
        return
    for output in cell["outputs"]:
        yield output.get("text", "")
        yield from (text for kind, text in output.get("data", {}).items() if kind.startswith("text/"))
