import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.handed_in.whose.roster import Enrolled, Roster
from crm_lessons.grading.pages.class_report import write_class_report
from crm_lessons.grading.pages.feedback import write_feedback
from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.rules import Rules
from crm_lessons.text.language import Text, speak

SHEET = "02_pareto_abc"
SAID = Text(fr="Triez *d'abord*.", en="Sort *first*.")
ROSTER = Rules(roster=Roster(tuple(map(Enrolled, ("p0", "p1", "p2", "Absente")))))


def row(student: str, share: float, **more) -> Row:
    verdicts = (
        Verdict("top_customers", Outcome.INCORRECT, 0, 2, SAID, "unsorted"),
        Verdict("top_share", Outcome.PARTLY_CORRECT, share * 2, 2, SAID),
        Verdict("gone", Outcome.PARTLY_CORRECT, share * 2, 2, SAID),
        Verdict("recommendation", Outcome.FOR_THE_TEACHER, 0, 3, SAID),
    )
    return Row(student, f"{student}.ipynb", SHEET, Status.GRADED, verdicts=verdicts, **more)


CLASS = [
    row("p0", 0),
    row("p1", 0.5, reason=Text(fr="la feuille est ouverte pour p0", en="the sheet is opened for p0")),
    row("p2", 1),
    Row("p3", "p3.ipynb", "", Status.UNREADABLE, Text(fr="ce fichier est un PDF", en="this file is a PDF")),
    Row("p4", "p4.ipynb", SHEET, Status.GRADED, verdicts=(Verdict("gone", Outcome.CHECK_FAILED, 0, 2, SAID),)),
]


def test_the_report_lists_what_needs_the_teacher(tmp_path: Path, read_page) -> None:
    """Rows without a mark, remarks, answers to read, checks that failed, and who handed in nothing."""
    write_class_report(CLASS, ROSTER, tmp_path / "report.html")
    words = read_page(tmp_path / "report.html").words
    for expected in ("ce fichier est un PDF", "la feuille est ouverte pour p0", "Réponses à lire", "Vérifications en panne",
                     "Sans copie Absente", "5 copies rendues, 4 avec une note",
                     "Isolation complète"):  # fmt: skip
        assert expected in words


def test_the_report_leads_to_the_pages_of_the_students(tmp_path: Path, read_page) -> None:
    """Every link is a page that was written beside it, or a question in one; names that need escapes among them."""
    rows = [*CLASS, row("Zoé & 100 % #1?", 1), row("a/b", 1)]
    write_feedback(rows, tmp_path)
    write_class_report(rows, ROSTER, tmp_path / "report.html")
    links = [str(value) for name, value in read_page(tmp_path / "report.html").attributes if name == "href"]
    assert len(links) > len(rows)
    assert all((tmp_path / unquote(link.split("#")[0])).is_file() for link in links)


def test_the_histogram_gives_its_numbers_as_a_table(tmp_path: Path, read_page) -> None:
    """A picture that cannot be seen, or printed in grey, loses nothing."""
    write_class_report(CLASS, ROSTER, tmp_path / "report.html")
    page = read_page(tmp_path / "report.html")
    (drawing,) = [attributes for name, attributes in page.tags if name == "svg"]
    assert drawing["role"] == "img"
    assert "tableau" in str(drawing["aria-label"])
    assert "de 0 à moins de 10 2" in page.words
    assert "de 40 à moins de 50 1" in page.words


def test_questions_and_mistakes_have_their_figures(tmp_path: Path, read_page) -> None:
    """The share of the points, the discrimination, and how many met each named mistake, with its sentence."""
    write_class_report(CLASS, ROSTER, tmp_path / "report.html")
    words = read_page(tmp_path / "report.html").words.replace("\u00a0", " ")
    assert re.search(r"2\. top_share .*? 2 3 / 3 50 % 1,00", words)
    assert re.search(r"4\. recommendation .*? 3 3 / 3 – –", words)
    assert re.search(r"3 top_customers Triez d'abord", words)


@pytest.mark.parametrize(
    ("count", "words"), [(1, "Une seule copie"), (2, "un seul étudiant déplace tous les chiffres")]
)
def test_a_small_class_is_told_that_its_figures_mean_little(tmp_path: Path, read_page, count: int, words: str) -> None:
    """And has no discrimination at all below three."""
    write_class_report(CLASS[:count], Rules(), tmp_path / "report.html")
    assert words in read_page(tmp_path / "report.html").words
    write_class_report([row(f"p{n}", n / 12) for n in range(12)], Rules(), tmp_path / "large.html")
    assert words not in read_page(tmp_path / "large.html").words


@pytest.mark.parametrize("rows", [[], CLASS[3:4], [replace(CLASS[0], verdicts=())]])
def test_a_class_without_a_single_mark_has_a_report_too(tmp_path: Path, read_page, rows: list[Row]) -> None:
    """Nothing to draw is no reason to stop."""
    write_class_report(rows, Rules(), tmp_path / "report.html")
    assert read_page(tmp_path / "report.html").headings[:2] == [1, 2]


def test_the_report_compares_nobody_without_variants(tmp_path: Path, read_page) -> None:
    """It says that this takes variants, and names no pair."""
    write_class_report(CLASS, Rules(), tmp_path / "report.html")
    words = read_page(tmp_path / "report.html").words
    assert "il y faut des données propres à chacun" in words
    assert "conviennent aux données" not in words


@pytest.mark.parametrize(
    "wild", ["<script>alert(1)</script>", '"><img src=x onerror=y>', "</style>", "\u202e", "`{{x}}`"]
)
def test_names_and_reasons_cannot_act_on_the_report(tmp_path: Path, read_page, wild: str) -> None:
    """In a name, a reason, a file, a message and the roster."""
    told = Text(fr=f"« {wild} »", en=wild)
    failed = Verdict("gone", Outcome.CHECK_FAILED, 0, 2, told, wild)
    rows = [
        row(wild, 0.5, reason=told),
        Row(wild, wild, wild, Status.CRASHED, told),
        replace(CLASS[4], verdicts=(failed,)),
    ]
    write_class_report(rows, Rules(roster=Roster((Enrolled(wild), Enrolled(f"x{wild}")))), tmp_path / "report.html")
    page = read_page(tmp_path / "report.html")
    assert not page.names & {"script", "img"}
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    assert "\u202e" not in page.words


def test_headings_go_down_by_one(tmp_path: Path, read_page) -> None:
    """A reader who cannot see the page walks through it by its headings."""
    write_class_report(CLASS, ROSTER, tmp_path / "report.html")
    levels = read_page(tmp_path / "report.html").headings
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_the_report_speaks_the_language_of_the_session(tmp_path: Path, read_page) -> None:
    """It is the teacher's, who may not read the students' language."""
    speak("en")
    write_class_report(CLASS, ROSTER, tmp_path / "report.html")
    page = read_page(tmp_path / "report.html")
    assert dict(page.tags)["html"] == {"lang": "en"}
    assert "What waits for you" in page.words


@given(wild=st.text("*`<>&$[]()_{}\\ ab", min_size=1, max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_the_report_has_the_same_markup_whatever_a_student_wrote(tmp_path: Path, read_page, wild: str) -> None:
    """Asterisks, backquotes, dollars and links in a name, a reason, a mistake and an error are words."""

    def tags(words: str) -> list[str]:
        told = Text(fr="**Non** : `{words}` dit {words}", en="**No**: `{words}` says {words}").format(words=words)
        failed = Verdict("gone", Outcome.CHECK_FAILED, 0, 2, told)
        mistaken = Verdict("top_share", Outcome.INCORRECT, 0, 2, told, "unsorted")
        rows = [row(words, 0.5, reason=told), Row(words, "b", SHEET, Status.GRADED, told, (failed, mistaken))]
        write_class_report(rows, Rules(roster=Roster((Enrolled(f"absent {words}"),))), tmp_path / "report.html")
        return [name for name, _ in read_page(tmp_path / "report.html").tags]

    assert tags(wild) == tags("x")
