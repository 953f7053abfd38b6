"""What every notebook of the repository keeps to, whoever wrote its chapter."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from all_tried import in_each

from crm_lessons.authoring.reading.chapter import chapter_stems, read_chapter
from crm_lessons.authoring.reading.marks import is_marked
from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind
from crm_lessons.text.typography import typeset

ROOT = Path(__file__).parents[2]
LANGUAGES = ("fr", "en")
STEMS = chapter_stems(ROOT)
EXERCISED = [stem for stem in STEMS if (ROOT / "chapters" / stem / "exercises.py").exists()]

LESSONS = [f"notebooks/{language}/{stem}.ipynb" for stem in STEMS for language in LANGUAGES]
SHEETS_BLANK = [f"exercises/{language}/{stem}.ipynb" for stem in EXERCISED for language in LANGUAGES]
SOLUTIONS = [f"solutions/{language}/{stem}.ipynb" for stem in EXERCISED for language in LANGUAGES]
PRODUCTS = LESSONS + SHEETS_BLANK + SOLUTIONS


def _code(notebook):
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def _prose(notebook):
    return "\n\n".join(cell["source"] for cell in notebook["cells"] if cell["cell_type"] == "markdown")


def test_there_are_chapters_with_exercises():
    """Without this, a repository without chapters would pass every test below."""
    assert STEMS
    assert EXERCISED


@in_each(LESSONS + SOLUTIONS)
def test_lessons_and_solutions_were_run_from_top_to_bottom(read, path):
    """Counters go from 1 to N, something is shown, and no cell stopped on an error, but those that show one."""
    code = _code(read(path))
    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
    calm = [cell for cell in code if "raises-exception" not in cell["metadata"].get("tags", [])]
    outputs = [output for cell in calm for output in cell["outputs"]]
    assert not [output for output in outputs if output["output_type"] == "error"]
    assert outputs or not code


@in_each(SHEETS_BLANK)
def test_sheets_are_blank(read, path):
    """A sheet comes without outputs, and each answer cell has its blank and no mark."""
    code = _code(read(path))
    assert {(cell["execution_count"], len(cell["outputs"])) for cell in code} == {(None, 0)}
    answers = [cell["source"] for cell in code if cell["id"].startswith("answer-")]
    assert len(answers) == len(SHEETS[Path(path).stem].questions)
    assert all(re.search(r"^(\w+ = |\s+)\.\.\.$", source, re.MULTILINE) for source in answers)
    assert not any(is_marked(source) for source in answers)


@in_each(SHEETS_BLANK)
def test_sheets_give_nothing_away(read, path):
    """No worked answer and no cell kept for the worked sheet is anywhere in a blank one."""
    stem, language = Path(path).stem, Path(path).parent.name
    worked = json.loads((ROOT / f"crm_lessons/classroom/worked/{stem}.json").read_text(encoding="utf-8"))
    assert list(worked) == list(SHEETS[stem].by_id)
    chapter = read_chapter(ROOT, stem, SHEETS)
    kept = {getattr(cell.source, language) for cell in chapter.exercises if cell.solution_only}
    hidden = kept | {code[language] for code in worked.values()}
    assert not hidden & {cell["source"] for cell in read(path)["cells"]}


@in_each(SHEETS_BLANK + SOLUTIONS)
def test_a_choice_shows_all_that_can_be_chosen(read, path):
    """Under the title of each choice stand its sentences, those of both tiers, in the reader's language."""
    stem, language = Path(path).stem, Path(path).parent.name
    asked = re.split(r"^#+ Question \d+ · ", _prose(read(path)), flags=re.MULTILINE)[1:]
    for text, question in zip(asked, SHEETS[stem].questions, strict=True):
        shown = re.findall(r"^- \*\*(\w)\*\* · (.+)$", text, re.MULTILINE)
        tiers = [*question.choices.items(), *question.reasons.items()]
        assert shown == [(mark, typeset(sentence.in_language(language), language)) for mark, sentence in tiers]


def test_there_are_choices():
    """Without this, a course without choices would pass the test above."""
    assert [question.id for sheet in SHEETS.values() for question in sheet.questions if question.kind is Kind.CHOICE]


@in_each(SHEETS_BLANK)
def test_a_choice_can_be_made_without_typing(read, path):
    """Before the answer to each choice, and nowhere else, a cell of the sheet shows its sentences to click on."""
    sheet = SHEETS[Path(path).stem]
    code = [cell["source"] for cell in _code(read(path))]
    offered = [found[1] for source in code if (found := re.match(r'sheet\.choose\("(\w+)"\)  # ', source))]
    assert offered == [question.id for question in sheet.questions if question.kind is Kind.CHOICE]


@in_each(SHEETS_BLANK + SOLUTIONS)
def test_a_sheet_ends_with_its_rehearsal(read, path):
    """The last thing before handing in is to run the sheet from the top."""
    assert _code(read(path))[-1]["source"] == "sheet.ready()"


@in_each(SOLUTIONS)
def test_the_worked_answers_are_right(read, path):
    """Every check of a worked sheet says that its answer is right, or leaves a text to the teacher."""
    checks = {cell["id"]: cell["outputs"] for cell in _code(read(path)) if cell["id"].startswith("check-")}
    assert list(checks) == [f"check-{question_id}" for question_id in SHEETS[Path(path).stem].by_id]
    accepted = (Outcome.CORRECT.symbol, Outcome.FOR_THE_TEACHER.symbol)
    verdicts = {name: "".join(outputs[0]["data"]["text/plain"]) for name, outputs in checks.items()}
    assert {name: words for name, words in verdicts.items() if not words.startswith(accepted)} == {}


@in_each(PRODUCTS)
def test_every_relative_link_leads_somewhere(read, path):
    """A reader who clicks finds a file of the repository."""
    prose = _prose(read(path))
    targets = re.findall(r"\]\(<?([^)>\s]+)", prose) + re.findall(r'(?:href|src)="([^"]+)"', prose)
    files = [unquote(target.split("#")[0]) for target in targets if not re.match(r"[a-z]+:|#", target)]
    assert [file for file in files if not ((ROOT / path).parent / file).exists()] == []


@in_each([path for path in PRODUCTS if "/fr/" in path])
def test_both_languages_have_the_same_cells(read, path):
    """A class in two languages can be taught from either: same cells, same order, same tags, same questions."""
    french, english = (
        [(cell["cell_type"], _question(cell["id"]), cell["metadata"]) for cell in read(language_path)["cells"]]
        for language_path in (path, path.replace("/fr/", "/en/"))
    )
    assert french == english


def _question(cell_id):
    return cell_id if cell_id.startswith(("answer-", "check-")) else None


@in_each(PRODUCTS)
def test_no_product_knows_where_or_when_it_was_built(read, without_images, path):
    """No folder of a machine, no memory address, no widget that died with its kernel."""
    text = json.dumps(without_images(read(path)), ensure_ascii=False)
    traces = r"/home/|/root/|/tmp/|/Users/|[A-Z]:\\\\Users|site-packages|ipykernel_|\b0x[0-9a-f]{6,}|widget-view|widget-state"
    assert re.findall(traces, text) == []


FRENCH = [path for path in PRODUCTS if "/fr/" in path]
NOT_PROSE = r"```.*?```|`[^`]*`|\$[^$]*\$|!?\[(?=[^]]*\]\()|\]\([^)]*\)|<[^>]+>|^\|[-:| ]+\|$"
"""Code, formulas, the address of a link, HTML, and the row that aligns a table."""


def _wrong_spaces(markdown):
    prose = re.sub(NOT_PROSE, "", markdown, flags=re.DOTALL | re.MULTILINE)
    return re.findall(r".{0,20}(?: [;:!?»]|« ).{0,20}", prose)


@in_each(FRENCH)
def test_french_spaces_do_not_break(read, path):
    """No line of French begins with a colon: no ordinary space stands before ; : ! ? or inside « »."""
    assert _wrong_spaces(_prose(read(path))) == []


@pytest.mark.parametrize(
    "wrong", ["Oui : non", "**Oui** ; non", "Quoi ?", "dit « oui\u202f»", "dit «\u202foui »", "`x` : un"]
)
def test_a_wrong_space_would_be_found(wrong):
    """The test above sees what it is there to see."""
    assert _wrong_spaces(wrong)


def test_a_space_outside_prose_is_left_alone():
    """Code, formulas, addresses, tags and the rows that align a table have their own spaces."""
    assert (
        _wrong_spaces('`x ? 1 : 2` $a : b$ [ici](<a : b>) <a title="x : y">\n```\nx : y\n```\n| :--- | ---: |\n') == []
    )
