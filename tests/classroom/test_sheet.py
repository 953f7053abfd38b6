import json
import os
import stat
import subprocess
import sys
import warnings

import pandas as pd
import pytest

from crm_lessons import open_sheet
from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.kept.progress import progress_file
from crm_lessons.classroom.panel import EDGES, Notice, SpokenVerdict
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import gini_coefficient
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.pareto_abc.abc_by_revenue import revenue_by_hand
from crm_lessons.text.language import SpokenError

STEM = "02_pareto_abc"
QUESTIONS, POINTS = len(SHEETS[STEM].questions), SHEETS[STEM].points


@pytest.fixture
def sheet():
    return open_sheet(STEM, language="fr")


def test_the_first_import_is_light():
    """Importing the workbook loads neither matplotlib, ipywidgets nor IPython, and opens no file of its own."""
    code = (
        "import sys, crm_lessons, crm_lessons.methods\n"
        "print([name for name in ('matplotlib', 'ipywidgets', 'IPython') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_a_check_answers_in_words_and_returns_its_verdict(sheet):
    """Sign, outcome in words, one sentence with the next step; the same as plain text and as HTML."""
    verdict = sheet.check(top_share=0.241)
    assert isinstance(verdict, SpokenVerdict)
    assert repr(verdict) == (
        "✗ À revoir. C'est la part d'un seul client. Combien de clients font 20\u00a0% de vingt\u202f?"
    )
    assert "<strong>✗ À revoir.</strong>" in verdict._repr_html_()
    assert EDGES[Outcome.INCORRECT] in verdict._repr_html_()


def test_a_sheet_speaks_its_language():
    """The same answer on the English sheet."""
    verdict = open_sheet(STEM, language="en").check(top_share=0.241)
    assert repr(verdict) == "✗ Not yet. That is one customer's share. How many customers are 20% of twenty?"


def test_points_are_told_where_they_are_shared(sheet):
    """Half of two points, said as the French say it."""
    assert repr(sheet.check(top_share=72.05)).startswith("◐ Juste en partie (1 point sur 2). Le bon nombre")


def test_what_follows_rightly_from_a_wrong_answer_keeps_its_points(sheet):
    """The latest check of the earlier question counts, here or in the same call; corrected, there is nothing to follow."""
    sheet.check(top_customers={1, 2})
    sheet.check(top_customers={5, 7})
    verdict = sheet.check(top_share=0.065)
    assert repr(verdict).startswith(
        "◐ Juste à partir d'une réponse à revoir (2 points sur 2). Votre raisonnement part de"
    )
    assert "<strong>◐ Juste à partir d'une réponse à revoir (2 points sur 2).</strong>" in verdict._repr_html_()
    assert sheet.check(top_share=0.065, top_customers={5, 7})[0].follows == "top_customers"
    sheet.check(top_customers=SHEETS[STEM]["top_customers"].expected(sheet_data(STEM)))
    assert sheet.check(top_share=0.065).points == 0


def test_a_function_is_checked_without_a_word_of_its_own(sheet, capsys):
    """What it prints or warns would show the inputs on which it is tried; what it returns counts."""

    def abc_by_revenue(revenue, limits):
        sys.stdout.write(f"{revenue} {limits}")
        warnings.warn("old", stacklevel=1)
        return revenue_by_hand(revenue, limits)

    with warnings.catch_warnings(action="error"):
        verdict = sheet.check(abc_by_revenue=abc_by_revenue)
    assert repr(verdict).startswith("✓ Juste. Votre fonction donne le bon résultat dans les 6 cas essayés.")
    assert capsys.readouterr() == ("", "")


def test_what_follows_is_not_settled(sheet):
    """All its points are there, and it comes up again once the earlier answer is corrected."""
    ids = list(SHEETS[STEM].by_id)
    number = ids.index("top_share") + 1
    sheet.check(**{name: SHEETS[STEM][name].expected(sheet_data(STEM)) for name in ids[: ids.index("top_customers")]})
    sheet.check(top_customers={5, 7}, top_share=0.065)
    assert f"◐ {number:2} · top_share" in repr(sheet.progress())
    assert "2 points sur 2, à partir d'une réponse à revoir" in repr(sheet.progress())
    sheet.check(top_customers=SHEETS[STEM]["top_customers"].expected(sheet_data(STEM)))
    assert f"À suivre\u202f: question {number}, `top_share`." in repr(sheet.progress())


def test_several_answers_may_be_checked_at_once(sheet):
    """One line an answer, each under its name."""
    verdicts = sheet.check(top_share=0.7205, class_shares=...)
    assert [verdict.outcome for verdict in verdicts] == [Outcome.CORRECT, Outcome.NOT_ATTEMPTED]
    assert repr(verdicts).startswith("top_share: ✓ Juste.")
    assert "<code>class_shares</code>" in verdicts._repr_html_()


def test_a_misspelt_question_is_met_with_the_nearest(sheet):
    """Not an exception: a word of help."""
    notice = sheet.check(top_shares=0.8)
    assert isinstance(notice, Notice)
    assert "`top_share`" in repr(notice)
    assert isinstance(sheet.check(), Notice)


@pytest.mark.parametrize("call", [lambda s: s.data("revenus"), lambda s: s.hint("top"), lambda s: s.solution("x")])
def test_an_unknown_name_says_what_there_is(sheet, call):
    """A notebook shows that sentence alone."""
    with pytest.raises(SpokenError) as error:
        call(sheet)
    assert error.value._render_traceback_() == [str(error.value)]
    assert "n'existe pas ici" in str(error.value)


@pytest.mark.parametrize(
    "slip",
    [
        lambda s: s.check(0.7205),
        lambda s: s.check("top_share"),
        lambda s: s.check(0.7205, top_share=0.7205),
    ],
)
def test_an_answer_without_its_name_is_met_with_the_usage(sheet, slip):
    """The name of the question is written twice; a slip is no exception."""
    assert "sheet.check({0}={0})".format(sheet.question_ids[0]) in repr(slip(sheet))


@pytest.mark.parametrize(
    "slip",
    [
        lambda s: s.hint(),
        lambda s: s.hint({1, 16}),
        lambda s: s.solution(["top_share"]),
        lambda s: s.data(s.data("pareto_revenue")),
    ],
)
def test_a_name_without_quotation_marks_is_met_in_words(sheet, slip):
    """What stands in the brackets is a value where a name was meant; the message shows the names."""
    with pytest.raises(SpokenError, match="entre guillemets"):
        slip(sheet)


def test_an_identifier_is_a_number_or_a_text():
    """20231234 and "20231234" are one student; an empty one is none; a list is met in words."""
    numbered, written = (open_sheet(STEM, language="FR", student=one) for one in (20231234, " 20231234 "))
    assert numbered.data("pareto_revenue").equals(written.data("pareto_revenue"))
    assert open_sheet(STEM, language="fr", student="  ").data("pareto_revenue").loc[1] == 2_000
    with pytest.raises(SpokenError, match="identifiant"):
        open_sheet(STEM, language="fr", student=["amina"])


def test_an_unknown_sheet_or_language_is_met_in_words():
    """The two ways in which the first cell of a sheet can go wrong."""
    with pytest.raises(SpokenError, match="02_pareto_abc"):
        open_sheet("02_pareto")
    with pytest.raises(ValueError, match="Langue inconnue"):
        open_sheet(STEM, language="de")


def test_data_are_a_copy_each_time(sheet):
    """A student who spoils a table takes it again."""
    revenue = sheet.data("pareto_revenue")
    revenue.loc[1] = 0
    assert sheet.data("pareto_revenue").loc[1] == 2_000
    assert sheet.check(top_share=0.7205).outcome is Outcome.CORRECT


def test_the_checks_follow_the_student_s_data():
    """What is right on one student's data is wrong on another's."""
    amina, boris = (open_sheet(STEM, language="fr", student=name) for name in ("amina", "boris"))
    share = amina.data("pareto_revenue").nlargest(4).sum() / 1_000_000
    assert amina.check(top_share=share).outcome is Outcome.CORRECT
    assert boris.check(top_share=share).outcome is not Outcome.CORRECT


def test_hints_come_one_at_a_time_and_are_remembered(sheet):
    """The first says where to look; the next adds to it; another day goes on from there; the last says so."""
    first, second = sheet.hint("top_share"), sheet.hint("top_share")
    assert repr(first).startswith("Indice 1 sur 3")
    assert "2." in repr(second)
    third = open_sheet(STEM, language="fr").hint("top_share")
    assert repr(third).startswith("Indice 3 sur 3")
    last = repr(sheet.hint("top_share"))
    assert "dernier indice" in last
    assert 'sheet.solution("top_share")' in last


def test_the_solution_opens_after_two_attempts_or_on_the_student_s_word(sheet):
    """Not before; and a blank is no attempt."""
    sheet.check(top_share=...)
    sheet.check(top_share=0.2)
    assert "pas encore ouverte" in repr(sheet.solution("top_share"))
    assert "top_share =" in repr(sheet.solution("top_share", anyway=True))
    sheet.check(class_shares=[0.6, 0.3, 0.1])
    sheet.check(class_shares=[0.1, 0.3, 0.6])
    assert "class_shares =" in repr(sheet.solution("class_shares"))
    assert "<pre" in sheet.solution("class_shares")._repr_html_()


LONG_ENOUGH = "Je donnerais aux 2 clients de la classe A un interlocuteur, avec le risque de négliger les autres. " * 3


def test_a_text_is_received_and_read_again_against_its_rubric(sheet):
    """How many words came in, what to look for in them, and another answer to compare with: nothing is lost by seeing it."""
    rubric = sheet._questions["recommendation"].rubric
    checked = sheet.check(recommendation=LONG_ENOUGH)
    for said in (repr(checked), checked._repr_html_()):
        assert f"Texte reçu (mots : {len(LONG_ENOUGH.split())})" in said.replace("\u202f", " ").replace("\u00a0", " ")
        assert said.count("□") == len(rubric)
        assert "Une autre réponse, pour comparer" in said
        assert "crochets" in said
    assert not sheet._progress.of("recommendation").solution_seen


@pytest.mark.parametrize(
    ("text", "rubric", "model"), [("Trop court.", True, False), ("", False, False), (7, False, False)]
)
def test_another_answer_is_for_who_has_written_one(sheet, text, rubric, model):
    """A few words show the rubric alone; no text shows nothing."""
    said = repr(sheet.check(recommendation=text))
    assert ("□" in said, "Une autre réponse" in said) == (rubric, model)


def test_progress_moves_and_survives_a_restart(sheet):
    """Best points are kept: a later slip takes nothing away."""
    assert f"questions traitées\u202f: 0 sur {QUESTIONS} · 0 point sur {POINTS}" in repr(sheet.progress())
    sheet.check(top_share=0.7205)
    sheet.check(top_share=0.2)
    again = open_sheet(STEM, language="fr").progress()
    assert again.points == 2
    assert f"questions traitées\u202f: 1 sur {QUESTIONS} · 2 points sur {POINTS}" in repr(again)
    assert "À suivre" in repr(again)
    assert "<table " in again._repr_html_()


def test_progress_belongs_to_one_student(sheet):
    """Two identifiers on one computer do not mix."""
    sheet.check(top_share=0.7205)
    assert open_sheet(STEM, language="fr", student="amina").progress().points == 0


def test_progress_follows_the_data():
    """The same student typed carelessly goes on; another key means other data and a fresh start."""
    first = open_sheet(STEM, language="fr", student="Amina")
    first.check(top_share=first.data("pareto_revenue").nlargest(4).sum() / 1_000_000)
    assert open_sheet(STEM, language="fr", student="amina ").progress().points == 2
    assert open_sheet(STEM, language="fr", student="amina", key="3f9c").progress().points == 0


def test_progress_can_be_read_and_deleted(sheet):
    """A small file in plain JSON; `forget` empties this sheet's part of it and no other."""
    sheet.check(top_share=0.7205)
    other = open_sheet(STEM, language="fr", student="amina")
    other.check(top_share=0.1)
    stored = json.loads(progress_file().read_text(encoding="utf-8"))
    assert stored[STEM]["top_share"]["attempts"] == 1
    sheet.forget()
    assert set(json.loads(progress_file().read_text(encoding="utf-8"))) == {f"{STEM} · amina"}


@pytest.mark.parametrize("content", ["", "{", "[]", "3", '{"02_pareto_abc": 3}', "\x00\xff", "[" * 100_000])
def test_a_spoilt_progress_file_is_set_aside_never_lost(sheet, content):
    """The student goes on; what could not be read is kept beside."""
    progress_file().parent.mkdir()
    progress_file().write_text(content, encoding="utf-8")
    assert sheet.check(top_share=0.7205).outcome is Outcome.CORRECT
    assert sheet.progress().points == 2
    assert progress_file().with_suffix(".unreadable.json").read_text(encoding="utf-8") == content


@pytest.mark.parametrize(
    "entry",
    [{}, {"attempts": "3"}, {"attempts": 1, "best_points": None, "outcome": "correct"}, [], "x", {"outcome": "?"}],
)
def test_a_hand_edited_entry_starts_afresh(sheet, entry):
    """One odd entry costs itself and nothing else."""
    progress_file().parent.mkdir()
    progress_file().write_text(json.dumps({STEM: {"top_share": entry}}), encoding="utf-8")
    assert "top_share" in repr(sheet.progress())
    assert sheet.check(top_share=0.7205).outcome is Outcome.CORRECT


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="an administrator may write anywhere")
def test_a_folder_that_cannot_be_written_does_not_stop_the_work(sheet):
    """Progress is then kept for the session."""
    progress_file().parent.mkdir()
    progress_file().parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    assert sheet.check(top_share=0.7205).outcome is Outcome.CORRECT
    assert sheet.progress().points == 2


def test_a_file_where_the_folder_should_be_does_not_stop_the_work(sheet, tmp_path, monkeypatch):
    """The same for a home that is no folder: progress is kept for the session."""
    (tmp_path / "home").write_text("not a folder")
    monkeypatch.setenv("CRM_LESSONS_HOME", str(tmp_path / "home"))
    blocked = open_sheet(STEM, language="fr")
    assert blocked.check(top_share=0.7205).outcome is Outcome.CORRECT
    assert blocked.progress().points == 2


def test_a_demonstration_leaves_no_trace():
    """The start page shows a wrong answer without counting it against the reader."""
    open_sheet(STEM, language="fr", remember=False).check(top_share=0.2)
    assert not progress_file().exists()


def test_what_a_student_writes_never_becomes_markup(sheet):
    """A sentence of ours is escaped before it is shown; so is an echoed customer name."""
    verdict = sheet.check(abc_classes={"A": ["<script>x</script>"], "B": ["<script>x</script>"]})
    assert "<script>" not in verdict._repr_html_()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_whole_sheet_can_be_worked(language, monkeypatch):
    """From blank to complete: every worked answer is accepted, the text waits for the teacher, the panel is full."""
    sheet = open_sheet(STEM, language=language)
    names = {"pd": pd, "gini_coefficient": gini_coefficient} | {name: sheet.data(name) for name in sheet_data(STEM)}
    for question in SHEETS[STEM].questions:
        exec(sheet.solution(question.id, anyway=True).code, names)
        assert sheet.check(**{question.id: names[question.id]}).outcome in (Outcome.CORRECT, Outcome.FOR_THE_TEACHER)
    done = {"fr": "Toutes les questions ont une réponse", "en": "Every question has an answer"}
    assert done[language] in repr(sheet.progress())
    assert sheet.progress().points == POINTS - SHEETS[STEM]["recommendation"].points
