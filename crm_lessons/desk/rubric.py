"""What to read a text answer against: what it is asked for, what students were told to put in it, and a model answer."""

from __future__ import annotations

import ast

from markupsafe import Markup, escape

from crm_lessons.classroom.hints import worked_code
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Language, Text
from crm_lessons.text.markup import in_html


def rubric(stem: str, question_id: str, language: Language) -> Markup:
    """Return the rubric of a question as HTML, nothing for one that the course no longer has."""
    question = SHEETS[stem].by_id.get(question_id) if stem in SHEETS else None
    if question is None:
        return Markup("")
    expected = [question.aim, question.praise, *question.hints]
    lines = Markup("").join(
        Markup("<li>{}</li>").format(Markup(in_html(one.in_language(language)))) for one in expected
    )
    return Markup("<p {}>{}</p><ul style='margin: 0.2em 0'>{}</ul>{}").format(
        Markup("style='margin: 0.3em 0; font-weight: 600'"),
        _ASKED.in_language(language),
        lines,
        _model(stem, question, language),
    )


def _model(stem: str, question: Question, language: Language) -> Markup:
    answer = model_answer(stem, question.id, language)
    if not answer:
        return Markup("")
    summary = escape(_MODEL.in_language(language))
    return Markup(
        "<details style='margin: 0.4em 0'><summary style='cursor: pointer'>{}</summary>"
        "<div style='white-space: pre-wrap; margin: 0.3em 0 0 1.2em'>{}</div></details>"
    ).format(summary, answer)


def model_answer(stem: str, question_id: str, language: Language) -> str:
    """Return the worked answer to a question, a text without its quotation marks, other code as it stands."""
    code = worked_code(stem).get(question_id, {}).get(language, "")
    try:
        last = ast.parse(code).body[-1]
        text = ast.literal_eval(last.value) if isinstance(last, ast.Assign) else None
    except (SyntaxError, ValueError, IndexError):
        text = None
    return " ".join(text.split()) if isinstance(text, str) else code


_ASKED = Text(
    fr="Ce qui est demandé, et ce que les indices en disent", en="What is asked, and what the hints say of it"
)
_MODEL = Text(fr="Une réponse possible, sur les données du cours", en="One possible answer, on the course's data")
