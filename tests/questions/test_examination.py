"""An examination asks a balanced choice of questions, the same for all, and each finds the tables of its own chapter."""

import re
from collections import Counter

import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.follow_on import Earlier
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.exam_name import ExamName, exam_name
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.asked import asked
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.examination.blueprint import TooFewQuestions, blueprint, units_of
from crm_lessons.questions.examination.sheet import of_its_chapter, sealed
from crm_lessons.questions.question import Kind

TITLES = [f"exam-{number}" for number in range(6)]


def exam(title: str, questions: int = 12, chapters: tuple[str, ...] = tuple(SHEETS)) -> ExamName:
    return sealed(ExamName(title, questions, 60, chapters), SHEETS)


def test_a_name_says_all_and_nothing_else_is_a_name():
    """What is written is read again; a name with another chapter, seal, or anything else in it is none."""
    written = exam("spring", 5, ("02_pareto_abc", "06_kpis"))
    assert exam_name(written.stem) == written
    assert written.stem in SHEETS
    assert written.stem not in list(SHEETS)
    other = [written.stem[:-8] + "00000000", written.stem.replace("02-06", "02-99"), written.stem.replace("5q", "0q")]
    assert [stem for stem in [*other, "exam", "", "exam_\n_1q", None, 3] if stem in SHEETS] == []
    assert [SHEETS.get(stem) for stem in ("", "exam", other[0])] == [None] * 3


def test_papers_are_balanced_by_chapter_form_and_level():
    """Of nine chapters and twelve questions each has one or two; forms and levels are within two of their share of the course."""
    for title in TITLES:
        units = blueprint(ExamName(title, 12, 60, tuple(SHEETS)), SHEETS)
        counted = sum((unit.traits for unit in units), Counter())
        chapters = [counted["chapter", stem] for stem in SHEETS]
        assert sum(chapters) == 12
        assert max(chapters) <= 3
        assert min(chapters) >= 1 or sum(len(unit.ids) > 1 for unit in units), (title, chapters)
        assert {form for form in ("choice", "function", "table", "collection", "value") if counted["form", form]} == {
            "choice", "function", "table", "collection", "value",
        }, title  # fmt: skip
        assert all(counted["level", level] >= 2 for level in "012"), title


LEANS = {
    "fr": r"ci-dessus|donnée?s? plus haut|précédent|les vôtres|(la|les) mêmes? tables?|vos (classes|scores|taux|réponses)|"
    r"votre (réponse|classement)|^(revenez|revenons|reprenez|et) |cette fois|encore une fois",
    "en": r"(given|shown|seen) above|previous|(not|than|from) yours\b|the same tables?|your (classes|scores|rates|answers?|ranking)\b|"
    r"^(go back|back to|and) |this time|once more",
}
"""What a statement says that leans on a text before it."""


def test_what_may_be_asked_alone_leans_on_no_earlier_text():
    """In a paper the questions around it are others: it speaks of no earlier answer that it does not bring along, nor of a text."""
    leaning = [
        (stem, unit.ids[0], language, found.group())
        for stem in SHEETS
        for unit in units_of(SHEETS[stem])
        if len(unit.ids) == 1
        for language, words in asked(stem, unit.ids[0]).statement.items()
        if (found := re.search(LEANS[language], words.partition("\n- **a**")[0].replace("’", "'"), re.I | re.M))
    ]
    assert leaning == []


def test_what_a_question_builds_on_stands_before_it():
    """No earlier answer is given away: it is asked, and nothing given bears the name of an answer; neither texts nor printed exercises are asked."""
    for title in TITLES[:2]:
        sheet = SHEETS[exam(title, 30).stem]
        ids = list(sheet.by_id)
        given = set()
        for unit in blueprint(exam_name(sheet.stem), SHEETS):
            for name in unit.ids:
                given |= {*asked(unit.stem, name).tables}
                earlier = [*asked(unit.stem, name).follows, *SHEETS[unit.stem][name].follows]
                assert all(ids.index(one) < ids.index(name) for one in earlier), (title, name)
        assert given.isdisjoint(ids)
        assert not [name for name in given if name.startswith("printed_")]
        assert Kind.TEXT not in {question.kind for question in sheet.questions}


def test_the_right_answer_is_right_on_the_tables_of_the_chapter():
    """Each question of a long examination finds what is right in the paper's data."""
    sheet = SHEETS[exam("long", 40).stem]
    data = sheet_data(sheet.stem, "P1", "key")
    right = {one.id: one.expected(data) for one in sheet.questions if one.kind not in (Kind.FUNCTION, Kind.FIGURE)}
    verdicts = {
        name: check_answer(sheet[name], answer, data, earlier=Earlier(sheet, right)) for name, answer in right.items()
    }
    assert {name for name, verdict in verdicts.items() if verdict.outcome is not Outcome.CORRECT} == set()


MAY_BE_ASKED = [
    (stem, question)
    for stem in SHEETS
    for question in {one.id: one for unit in units_of(SHEETS[stem]) for one in unit.questions}.values()
]


def test_a_mistake_is_judged_as_on_the_sheet_of_its_chapter(every_case):
    """Whatever may be asked, on the same tables: the same points, sentence and mistake, and never a check that fails."""
    data = sheet_data(exam("all", 12).stem, "P1", "key")
    with every_case() as case:
        for stem, question in MAY_BE_ASKED:
            in_a_paper = of_its_chapter(question, stem)
            for mistake in [one for one in question.mistakes if one.produces][:2]:
                with case(stem, question.id, mistake.name):
                    answer = mistake.produces(data[stem])
                    assert check_answer(in_a_paper, answer, data) == check_answer(question, answer, data[stem])


def test_data_belong_to_the_examination_the_student_and_the_key():
    """Another of the three gives other numbers; the sheet of the chapter has others again."""
    one, two = exam("one", 3, ("02_pareto_abc",)).stem, exam("two", 3, ("02_pareto_abc",)).stem
    draws = [
        sheet_data(stem, student, key)["02_pareto_abc"]["pareto_revenue"]
        for stem, student, key in ((one, "a", "k"), (two, "a", "k"), (one, "b", "k"), (one, "a", "l"))
    ]
    draws.append(sheet_data("02_pareto_abc", "a", "k")["pareto_revenue"])
    assert sheet_data(one, " A ", "k")["02_pareto_abc"]["pareto_revenue"].equals(draws[0])
    assert not any(first.equals(second) for place, first in enumerate(draws) for second in draws[:place])


def test_more_questions_than_there_are_is_said_with_their_number():
    """The number that is said can be asked for."""
    with pytest.raises(TooFewQuestions) as problem:
        exam("many", 400, ("02_pareto_abc",))
    assert len(SHEETS[exam("many", problem.value.found, ("02_pareto_abc",)).stem].questions) == problem.value.found
