"""Notebooks made in code, and a small sheet that asks for a rate, a set and a function."""

import json
from collections.abc import Callable

import pytest

from crm_lessons.questions.question import Case, Kind, Mistake, Question, SheetQuestions
from crm_lessons.text.language import Text


def words(text: str) -> Text:
    """Return the same words in both languages."""
    return Text(fr=text, en=text)


def question(question_id: str, kind: Kind, expected: Callable, **more) -> Question:
    """Return a question worth two points, with mistakes that nobody makes."""
    return Question(
        id=question_id,
        kind=kind,
        points=2,
        aim=words("aim"),
        hints=(words("hint"), words("hint")),
        mistakes=tuple(Mistake(name, words(name), detects=lambda _: False) for name in ("a", "b", "c")),
        praise=Text(fr="Bien vu.", en="Well seen."),
        look_again=Text(fr="Reprenez.", en="Look again."),
        expected=expected,
        **more,
    )


def case(kind: str) -> Case:
    """Return a hidden input: a list of four amounts."""
    return Case(words(kind), lambda generator, _: ([float(amount) for amount in generator.integers(1, 10**9, 4)],))


def top_share(data) -> float:
    """Return the share of the four largest customers."""
    revenue = data["pareto_revenue"]
    return float(revenue.nlargest(4).sum() / revenue.sum())


@pytest.fixture(scope="session")
def sheet() -> SheetQuestions:
    """Return three questions on the tables of chapter 2."""
    return SheetQuestions(
        stem="02_pareto_abc",
        title=words("title"),
        questions=(
            question("top_share", Kind.RATE, top_share),
            question("largest", Kind.SET, lambda data: set(data["pareto_revenue"].nlargest(4).index)),
            question("total", Kind.FUNCTION, lambda _: sum, cases=(case("first"), case("second"))),
        ),
    )


@pytest.fixture(scope="session")
def notebook() -> Callable[..., bytes]:
    """Return a maker of notebooks from the sources of their code cells."""

    def made(*cells: str, **metadata: object) -> bytes:
        code = [{"cell_type": "code", "source": cell, "metadata": {}, "outputs": []} for cell in cells]
        return json.dumps({"cells": code, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}).encode()

    return made
