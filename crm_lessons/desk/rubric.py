"""What to read a text answer against: what it is asked for, what students were told to put in it, and a model answer."""

from __future__ import annotations

from markupsafe import Markup

from crm_lessons.classroom.hints import worked_code, worked_text
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.markup import in_html


def rubric(stem: str, question_id: str) -> Markup:
    """Return the rubric of a question as HTML, nothing for one that the course no longer has."""
    question = SHEETS[stem].by_id.get(question_id) if stem in SHEETS else None
    if question is None:
        return Markup("")
    told = Markup("").join(Markup("<li>{}</li>").format(_marked(one)) for one in (*question.hints, question.praise))
    return Markup("<p {0}><strong>{1}</strong></p><p {0}>{2}</p><ul style='margin: 0.2em 0'>{3}</ul>{4}").format(
        Markup("style='margin: 0.3em 0'"), _marked(question.aim), str(_TOLD), told,
        _model(stem, question),
    )  # fmt: skip


def _marked(words: Text) -> Markup:
    return Markup(in_html(words.marked(spoken())))


def _model(stem: str, question: Question) -> Markup:
    answer = model_answer(stem, question.id)
    if not answer:
        return Markup("")
    return Markup(
        "<details style='margin: 0.4em 0'><summary style='cursor: pointer'>{}</summary>"
        "<div style='white-space: pre-wrap; margin: 0.3em 0 0 1.2em'>{}</div></details>"
    ).format(str(_MODEL), answer)


def model_answer(stem: str, question_id: str) -> str:
    """Return the worked answer to a question, as `worked_text` reads it."""
    return worked_text(worked_code(stem).get(question_id, {}).get(spoken(), ""))


_TOLD = Text(fr="Ce que les étudiants ont pu lire :", en="What students were told:")
_MODEL = Text(
    fr="Une réponse possible ; entre crochets, ce que donnent les données de chacun",
    en="One possible answer; in brackets, what each student's data give",
)
