import os
import re
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.pages.feedback import feedback_places, write_feedback
from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.student.wire import encode
from crm_lessons.text.language import Text

SHEET = "02_pareto_abc"
TABLE = pd.DataFrame({"revenue": range(20)}, index=range(1, 21))
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title><script>",
    "'; onmouseover='x",
    "\u202egnp.exe\x00\x1b[2J",
    "../../../etc/passwd",
    "{{ 7 * 7 }}{% raw %}",
    "`**<b>`**",
    "&lt;script&gt;",
    "\ud800",
]
ALLOWED = {"html", "head", "meta", "title", "style", "body", "header", "main", "section", "div", "h1", "h2", "p", "span",
           "strong", "em", "code", "bdi", "table", "thead", "tbody", "tr", "th", "td"}  # fmt: skip


def verdict(question: str, outcome: Outcome, points: float, most: int = 2, said: str = "Reprenez.", **more) -> Verdict:
    return Verdict(question, outcome, points, most, Text(fr=said, en=said), **more)


def row(student: str = "Zoé", file: str = "zoe.ipynb", **more) -> Row:
    return Row(student, file, SHEET, Status.GRADED, **more)


GRADED = row(
    verdicts=(
        verdict("top_customers", Outcome.CORRECT, 2, said="Bien : oui."),
        verdict("top_share", Outcome.PARTLY_CORRECT, 0.5),
        verdict("cumulative_table", Outcome.INCORRECT, 0, 3),
        verdict("abc_by_revenue", Outcome.INCORRECT, 0, 4),
        verdict("class_shares", Outcome.PARTLY_CORRECT, 2, follows="abc_classes"),
        verdict("recommendation", Outcome.FOR_THE_TEACHER, 0, 3),
        verdict("gone", Outcome.NOT_ATTEMPTED, 0, 2),
    ),
    reason=Text(fr="la question `gone` ne se termine jamais", en="question `gone` never ends"),
    answers={"top_customers": encode({3, 1}), "top_share": encode(18.75), "cumulative_table": encode(TABLE),
             "recommendation": encode("Garder les deux.\nPrendre un vendeur.")},
)  # fmt: skip


def test_a_page_says_what_a_student_wants_to_know(tmp_path: Path, read_page) -> None:
    """Sheet, student, mark, what waits, and for each question its aim, its outcome, the message and the answer."""
    (file,) = write_feedback([GRADED], tmp_path)
    assert file == tmp_path / "feedback" / "Zoé" / f"{SHEET}.html"
    words = read_page(file).words
    for expected in (
        "Pareto et ABC", "Zoé", "4,5 sur 18 points", "25 %", "Ces 3 points ne sont pas encore comptés",
        "ne se termine jamais", "Trouver les 20 % de clients les plus importants.", "Juste · 2 points sur 2",
        "Bien : oui.", "{1, 3}", "18.75", "Les 8 premières lignes sur 20", "Juste à partir d'une réponse à revoir · 2 points sur 2",
        "Votre réponse se relit dans votre notebook.", "à noter, sur 3 points", "Garder les deux.", "Pas encore répondu",
    ):  # fmt: skip
        assert expected.replace(" ", "") in re.sub(r"\s", "", words), expected


def test_a_page_speaks_the_language_of_the_sheet(tmp_path: Path, read_page) -> None:
    """Whatever the language of the teacher's computer."""
    (file,) = write_feedback([replace(GRADED, language="en")], tmp_path)
    page = read_page(file)
    assert dict(page.tags)["html"] == {"lang": "en"}
    assert "Partly correct · 0.5 points out of 2" in page.words
    assert "réponse" not in page.words


def test_a_page_can_be_walked_through(tmp_path: Path, read_page) -> None:
    """One title, then one heading a question; a banner and one main part; every section is named by its heading."""
    page = read_page(write_feedback([GRADED], tmp_path)[0])
    assert page.headings == [1, *[2] * len(GRADED.verdicts)]
    assert [name for name, _ in page.tags if name in ("header", "main")] == ["header", "main"]
    headings = {attributes.get("id") for name, attributes in page.tags if name == "h2"}
    assert {attributes["aria-labelledby"] for name, attributes in page.tags if name == "section"} == headings


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_that_a_student_wrote_is_markup(tmp_path: Path, read_page, words: str) -> None:
    """In the name, the file, the message that quotes an error, the reason, the answer and the labels of a table."""
    told = Text(fr=f"erreur : `{words}`", en=f"error: `{words}`")
    quoted = Verdict("top_share", Outcome.INCORRECT, 0, 2, told)
    table = pd.DataFrame({words: [words]}, index=[words])
    hostile = row(words, f"{words}.ipynb", reason=told, verdicts=(quoted, replace(quoted, question="gone")),
                  answers={"top_share": encode(words), "gone": encode(table)})  # fmt: skip
    files = write_feedback([hostile, replace(hostile, file="b", verdicts=(), status=Status.CRASHED)], tmp_path)
    for file in files:
        page = read_page(file)
        assert page.names <= ALLOWED
        assert not [name for name, _ in page.attributes if name.startswith("on") or name in ("src", "href")]
        assert not set(page.words) & set("\x00\x1b\u202e\ud800")
        assert file.resolve().is_relative_to(tmp_path / "feedback")
        assert len(file.relative_to(tmp_path).parts) == 3


def test_a_page_brings_all_it_needs(tmp_path: Path) -> None:
    """No script, no picture, no address; a browser is told to fetch nothing even if there were one."""
    text = write_feedback([GRADED], tmp_path)[0].read_text(encoding="utf-8")
    assert "default-src 'none'" in text
    assert not re.search(r"<script|<img|<link|url\(|@import|https?:", text)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.UNREADABLE, "ni PDF, ni page web"),
        (Status.WRONG_SHEET, "la feuille demandée"),
        (Status.DUPLICATE, "le plus récent qui est noté"),
        (Status.CRASHED, "la notera lui-même"),
    ],
)
def test_a_submission_without_a_mark_gets_a_kind_page(tmp_path: Path, read_page, status: Status, words: str) -> None:
    """It says what was found and what to hand in, and shows no mark."""
    found = Text(fr="ce fichier est un PDF", en="this file is a PDF")
    page = read_page(write_feedback([Row("Zoé", "zoe.ipynb", "", status, found)], tmp_path)[0])
    assert words in page.words
    assert "ce fichier est un PDF" in page.words
    assert "n'est pas un zéro" in page.words
    assert "sur 0" not in page.words


def test_the_judged_file_has_the_name_of_the_sheet(tmp_path: Path) -> None:
    """Whichever comes first, the page of a duplicate stands beside it and not in its place."""
    older = Row("Zoé", "a/zoe.ipynb", SHEET, Status.DUPLICATE)
    oldest = Row("Zoé", "b/zoe.ipynb", SHEET, Status.DUPLICATE)
    files = write_feedback([older, oldest, GRADED], tmp_path)
    assert len(set(files)) == 3
    assert files[2].name == f"{SHEET}.html"
    assert {file.parent for file in files} == {tmp_path / "feedback" / "Zoé"}


@given(st.lists(st.text("aAbé/\\:. -_", max_size=5), min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_page_writes_over_another(names: list[str]) -> None:
    """However much alike two students' names are, also where a system does not tell capitals apart."""
    rows = [row(name, f"{place}.ipynb", verdicts=GRADED.verdicts) for place, name in enumerate(names)]
    places = [str(place).casefold() for place in feedback_places(rows)]
    assert len(set(places)) == len(rows)


def test_the_same_rows_give_the_same_bytes(tmp_path: Path) -> None:
    """Also in an answer that is a set, which has no order of its own."""
    other = replace(GRADED, answers={**GRADED.answers, "top_customers": encode({1, 3})})
    first, second = write_feedback([GRADED], tmp_path / "1"), write_feedback([other], tmp_path / "2")
    assert first[0].read_bytes() == second[0].read_bytes()
    assert os.linesep.encode() != b"\r\n" or b"\r\n" not in first[0].read_bytes()


def test_only_the_pages_that_change_are_written_again(tmp_path: Path) -> None:
    """A page stays as it is while its row does; it is written when the row has changed, and when the page is gone."""
    others = [row("Alice", "a.ipynb", verdicts=GRADED.verdicts), row("Bob", "b.ipynb", verdicts=GRADED.verdicts)]
    files = write_feedback([GRADED, *others], tmp_path)
    stays, gone, changed = files
    expected = {file: file.read_bytes() for file in files}
    stays.write_text("as it is", encoding="utf-8")
    gone.unlink()
    more = replace(others[1], verdicts=(verdict("top_share", Outcome.CORRECT, 2, said="Exact."),))
    assert write_feedback([GRADED, others[0], more], tmp_path, written=[GRADED, *others]) == files
    assert stays.read_text(encoding="utf-8") == "as it is"
    assert gone.read_bytes() == expected[gone]
    assert "Exact." in changed.read_text(encoding="utf-8")


@given(wild=st.text("*`<>&$[]()_{}\\ ab", min_size=1, max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_a_page_has_the_same_markup_whatever_a_student_wrote(tmp_path: Path, read_page, wild: str) -> None:
    """Asterisks, backquotes, dollars and links in a name, an error, a reason, a comment and an answer are words."""

    def page(words: str):
        told = _QUOTED.format(words=words)
        quoted = Verdict("top_share", Outcome.INCORRECT, 0, 2, told)
        found = row(words, reason=told, verdicts=(quoted,), answers={"top_share": encode(words)})
        return read_page(write_feedback([found], tmp_path)[0])

    tags = [name for name, _ in page(wild).tags]
    assert tags == [name for name, _ in page("x").tags]
    assert "strong" in tags
    assert page(wild).words.count(" ".join(wild.split())) >= 4


_QUOTED = Text(fr="**Non** : `{words}` dit {words}", en="**No**: `{words}` says {words}")
