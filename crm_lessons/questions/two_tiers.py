"""A choice has two tiers: what one chooses, by its letter, and why, by the number of a reason; only the two together are right.

A letter alone can be had by trying them all. The reasons are what people really think, so that a pair also says which idea
an answer comes from.
Source: Treagust (1988), "Development and use of diagnostic tests to evaluate students' misconceptions in science",
International Journal of Science Education 10(2).
"""

from __future__ import annotations

from crm_lessons.questions.question import Question
from crm_lessons.text.language import Language, Text

EXAMPLE = "a1"
"""How an answer is written; it is right nowhere."""


def tiers(answer: str) -> tuple[str, str]:
    """Return the letter and the number of an answer such as "b2"."""
    return answer[0], answer[1:]


def line(question: Question, answer: str) -> str:
    """Return the line of code that gives an answer."""
    return f'{question.id} = "{answer}"'


def how_to_answer(question: Question) -> Text:
    """Return the sentence that says how the two are written."""
    return _BOTH.format(line=line(question, EXAMPLE))


def in_words(question: Question, answer: str, language: Language) -> str:
    """Return an answer with the two sentences that it stands for."""
    letter, number = tiers(answer)
    choice, reason = question.choices[letter], question.reasons[number]
    return f"{answer} · {choice.in_language(language)} · {reason.in_language(language)}"


_BOTH = Text(
    fr="Répondez par la lettre suivie du numéro de votre raison, par exemple `{line}`. Les deux comptent ensemble.",
    en="Answer with the letter followed by the number of your reason, for instance `{line}`. The two count together.",
)
