"""The page on which an author reads a chapter's questions with their answers."""

from __future__ import annotations

import re
from functools import cache, partial
from pathlib import Path

import pytest

from crm_lessons.authoring.proof import proof_page, shown
from crm_lessons.cli.main import main
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.markup import in_html

ROOT = Path(__file__).parents[2]
STEM = "02_pareto_abc"
SHEET = SHEETS[STEM]


page_of = cache(partial(proof_page, ROOT))


@pytest.fixture
def page():
    return page_of(STEM)


def section(page, question_id):
    """Return the part of the page that is about one question."""
    return re.search(rf'<section class="question" id="{question_id}">.*?</section>', page, re.DOTALL)[0]


def test_every_sentence_of_a_question_is_there_in_both_languages(page):
    """Aim, hints, choices, praise, the sentence of every mistake: an author reads them side by side, in the sheet's order."""
    assert re.findall(r'<section class="question" id="(\w+)">', page) == list(SHEET.by_id)
    for question in SHEET.questions:
        said = [question.aim, *question.hints, question.praise, question.look_again]
        said += [*question.choices.values(), *question.reasons.values()]
        said += [mistake.message for mistake in question.mistakes]
        there = section(page, question.id)
        for text in said:
            fr, en = (in_html(text.marked(language)) for language in ("fr", "en"))
            assert f'<p lang="fr">{fr}</p><p lang="en">{en}</p>' in there


def test_a_statement_is_there_with_its_title(page):
    """What the sheet asks, from the chapter's own source."""
    there = section(page, "top_share")
    assert '<p lang="en"><strong>' in there
    assert "<code>top_share</code>" in there


def test_right_and_wrong_are_there_with_what_they_produce(page):
    """On the course's table the largest four make 80 %, one customer alone 22.5 %."""
    there = section(page, "printed_share")
    assert there.count('<div class="form right">') == len(SHEET["printed_share"].right)
    assert there.count('<div class="form wrong">') == len(SHEET["printed_share"].mistakes)
    assert "<pre>0.8</pre>" in there
    one = re.search(r"<code>one_customer</code>.*?<pre>(.*?)</pre>", there, re.DOTALL)
    assert one[1] == "0.225"


def test_a_mistake_that_is_right_on_these_data_is_said_to_be(monkeypatch):
    """On the course's table, where the first fifth makes 80 %, the model's figure is no mistake."""
    monkeypatch.setattr("crm_lessons.authoring.proof.sheet_data", lambda stem: sheet_data(stem) | lesson_data(stem))
    there = section(proof_page(ROOT, STEM), "top_share")
    assert "right on these data" in re.search(r"<code>the_model</code>.*?</p>", there, re.DOTALL)[0]


def test_a_function_is_shown_by_what_it_gives_on_each_kind_of_input():
    """What the case is called, then the result; an error by its name."""
    question, data = SHEET["abc_by_revenue"], sheet_data(STEM)
    given = shown(question, data, question.expected(data))
    assert all(f"{case.kind.en}:" in given for case in question.cases)
    assert shown(question, data, lambda *given: 1 / 0).count("ZeroDivisionError") == len(question.cases)


def test_the_page_says_that_it_is_for_authors(page):
    """It holds every answer, and says so before anything else."""
    assert page.index("Do not give it to students.") < page.index('<section class="question"')


def test_what_stands_in_an_answer_is_escaped(page):
    """No value opens a tag of its own, and no sentence."""
    values = re.findall(r"<pre>(.*?)</pre>", page, re.DOTALL)
    assert any("&#39;" in value for value in values)  # the quotation marks of a text
    assert not any(re.search(r"""[<"']""", value) for value in values)


@pytest.mark.parametrize("stem", SHEETS)
def test_every_sheet_has_its_page(stem):
    """Whatever its questions are made of: tables, functions, figures, texts."""
    page = page_of(stem)
    assert re.findall(r'<section class="question" id="(\w+)">', page) == list(SHEETS[stem].by_id)


def test_the_command_writes_the_page(tmp_path, monkeypatch, capsys):
    """It names the file, and says for whom it is."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    file = tmp_path / "page.html"
    assert main(["proof", "00_python", "--out", str(file), "--root", str(ROOT)]) == 0
    assert "the page holds all the answers" in capsys.readouterr().out
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["12_none", "--out", "page.html"], 2, "No sheet `12_none`. The sheets are 00_python"),
        (["00_python", "--out", "no/such/folder/page.html"], 2, "Give --out a file in a folder that exists"),
        ([STEM, "--out", "page.html", "--root", "nowhere"], 1, "chapters/02_pareto_abc/lesson.py:1:"),
    ],
)
def test_a_page_that_cannot_be_written_is_told_why(tmp_path, monkeypatch, capsys, arguments, code, said):
    """One sentence, and nothing is left behind."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    root = [] if "--root" in arguments else ["--root", str(ROOT)]
    monkeypatch.chdir(tmp_path)
    assert main(["proof", *arguments, *root]) == code
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
