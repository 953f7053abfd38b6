"""Notebooks made in code, and a small sheet that asks for a rate, a set and a function."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Self

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
        mistakes=tuple(Mistake(name, fr=name, en=name, detects=lambda _: False) for name in ("a", "b", "c")),
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


class OwnProcess:
    """In the place of a `Pool`: does each task in this process, where a test may have changed what it meets."""

    def __init__(self, most: int, highest: object) -> None:
        pass

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def each(
        self, function: Callable, tasks: Sequence[tuple], _seconds: float, _cpu_seconds: int = 0
    ) -> Iterator[tuple]:
        return ((place, function(*task)) for place, task in enumerate(tasks))


@pytest.fixture(scope="session")
def own_process() -> type[OwnProcess]:
    """Return what does the work of a pool in this process."""
    return OwnProcess


class PageRead(HTMLParser):
    """What a browser finds in a page: its tags with their attributes, its headings and its words."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.pieces: list[str] = []
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)

    @property
    def names(self) -> set[str]:
        return {name for name, _ in self.tags}

    @property
    def headings(self) -> list[int]:
        return [int(name[1]) for name, _ in self.tags if re.fullmatch("h[1-6]", name)]

    @property
    def attributes(self) -> list[tuple[str, str | None]]:
        return [one for _, attributes in self.tags for one in attributes.items()]

    @property
    def words(self) -> str:
        return " ".join(" ".join(self.pieces).split())


@pytest.fixture(scope="session")
def read_page() -> type[PageRead]:
    """Return the reader of pages."""
    return PageRead
