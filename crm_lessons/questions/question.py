"""A question is a record: what is asked for, what is right on these data, what helps, and which mistakes are known."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import KW_ONLY, InitVar, dataclass, field
from enum import StrEnum
from string import ascii_lowercase, digits
from types import FunctionType
from typing import Any

import numpy as np

from crm_lessons import methods
from crm_lessons.data.variants import Data
from crm_lessons.questions.rounding import HALF_UNIT, Kept
from crm_lessons.text.author_error import AuthorError, record_place
from crm_lessons.text.language import Text


class Kind(StrEnum):
    """What an answer is made of; each kind has its own reader and its own comparison in `checking`."""

    NUMBER = "number"
    RATE = "rate"
    COUNT = "count"
    LABEL = "label"
    CHOICE = "choice"
    SET = "set"
    ORDERED_LIST = "ordered list"
    MAPPING = "mapping"
    SERIES = "series"
    TABLE = "table"
    FUNCTION = "function"
    FIGURE = "figure"
    TEXT = "text"
    PLAN = "plan"

    @property
    def is_called(self) -> bool:
        """Return whether the answer is a function, which the judge calls."""
        return self in (Kind.FUNCTION, Kind.PLAN)

    @property
    def has_an_expected_answer(self) -> bool:
        """Return whether some answer is the right one: of a text a person judges, of a plan the worlds in which it is played."""
        return self not in (Kind.TEXT, Kind.PLAN)


@dataclass(frozen=True)
class Mistake:
    """A wrong way that people take, known by what it produces on the same data or by a sign in the answer.

    fr, en: the sentence that meets it, kept as `message`
    produces: data -> the answer that this mistake leads to; a `functools.partial` of the function that works the answer out,
        with the step that goes wrong, where two such steps may go wrong in one answer: both are then recognised
    detects: the answer as it was read, of a plan the `PlayedPlan` -> whether the mistake shows in it
    credit: the fraction of the points that it still earns
    """

    name: str
    _: KW_ONLY
    fr: InitVar[str]
    en: InitVar[str]
    message: Text = field(init=False)
    produces: Callable[[Data], Any] | None = None
    detects: Callable[[Any], bool] | None = None
    credit: float = 0.0

    def __post_init__(self, fr: str, en: str) -> None:
        object.__setattr__(self, "message", Text(fr=fr, en=en))
        if (self.produces is None) == (self.detects is None):
            raise AuthorError(record_place(), _ONE_SIGN.format(name=self.name))


@dataclass(frozen=True)
class Quotable:
    """What the sheet knows of one thing that a text may quote a figure of.

    named: how a text names it, as a regular expression, capitals and small letters alike
    rates: all the shares and rates of it that the sheet holds, as fractions of one
    unless: a regular expression of what a sentence speaks of when it may mean another rate of that thing
    """

    named: str
    rates: tuple[float, ...]
    unless: str | None = None


@dataclass(frozen=True)
class Case:
    """One kind of input on which a function is tried; the feedback names the kind, never the input.

    arguments: (generator, data) -> the arguments of one call
    """

    kind: Text
    arguments: Callable[[np.random.Generator, Data], tuple[Any, ...]]


@dataclass(frozen=True, kw_only=True, eq=False)
class Question:
    """One thing asked of the student; its id is the name of the variable that holds the answer.

    A question is the same as itself alone: what is made of its words can be kept under it.

    expected: data -> the right answer, computed by `methods`, never typed (for a function: the right function); only a
        text, which a person reads, and a plan, which is played, have none
    right: the same answer in other forms, each (data, the expected answer) -> an answer that earns all the points
    tolerance: how far a number may be from the expected one, absolute, in the unit of the answer
    rounded: where rates are worked out on the way: (data, kept) -> the right answer, each of these rates passed through `kept`,
        which rounds it as a reader may
    praise: what a right answer gives to think about next
    look_again: where to look when the answer is wrong in no way that is known
    places: what the places of a list are called; an ordered list under these names is read by them, and a plain list
        may stand for a series
    place_names: what the places are called in a sentence, where they are no words of the vocabulary or of the tables' headings
    vocabulary: the words of the answer, each with its names; an answer may use the word itself or either language
    synonyms: other names of these words, accepted and never shown (a unit in full, a month by its name); a plural needs none
    ties: where an answer comes from sorting, what its rows may be sorted by: data -> Series by label (for a function: data and
        the arguments of a call); rows with equal values have no order among themselves in what a known mistake leads to
    in_order: whether the rows of a table must come in the order of the expected one
    choices, reasons: for a choice, the sentences behind the letters and the numbers from which it takes one of each
    leaves_out: whether an ordered list leaves some of its words out, so that moving words about cannot answer it
    also_right: other answers as good as the expected one: of a choice, where a case may be decided in two ways, each for its own
        reason; of a mapping, where a label may stand under two words
    cut: whether the classes come from cutting a ranking; cut elsewhere, they are other classes, whoever stands right in them
    rubric: what a person looks for in a text, said before it is written; each a question that its author can answer, too
    quotable: for a text, data -> what the sheet knows of each thing that a text may quote a figure of
    returns, cases: for a function, the kind of its result and the inputs on which it is tried
    builds: for a function, the names of those of `crm_lessons.methods` that do what is to be built here, and may not be called;
        `expected` then gives a function of the record that calls them, and none of them itself
    own_tables: data -> the tables whose labels an answer may be made of: all of a sheet, in an examination those of its chapter
    follows: for an answer that is worked out from an earlier one, the id of that question -> what is right from there:
        (data, one reading of the student's own earlier answer) -> the answer that follows; None where that earlier
        answer is absurd (a rate above 1) or leaves nothing to work out (all customers, whose share is 1)
    """

    id: str
    kind: Kind
    points: int
    aim: Text
    hints: tuple[Text, ...]
    mistakes: tuple[Mistake, ...]
    praise: Text
    look_again: Text
    expected: Callable[[Data], Any] | None = None
    right: tuple[Callable[[Data, Any], Any], ...] = ()
    tolerance: float = HALF_UNIT
    rounded: Callable[[Data, Kept], Any] | None = None
    places: tuple[str, ...] = ()
    place_names: Mapping[str, Text] = field(default_factory=dict)
    vocabulary: Mapping[str, Text] = field(default_factory=dict)
    synonyms: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)
    ties: Callable[..., Sequence[Any]] | None = None
    in_order: bool = True
    cut: bool = False
    choices: Mapping[str, Text] = field(default_factory=dict)
    reasons: Mapping[str, Text] = field(default_factory=dict)
    also_right: tuple[Any, ...] = ()
    leaves_out: bool = False
    rubric: tuple[Text, ...] = ()
    quotable: Callable[[Data], Sequence[Quotable]] | None = None
    returns: Kind = Kind.NUMBER
    cases: tuple[Case, ...] = ()
    builds: tuple[str, ...] = ()
    own_tables: Callable[[Data], Data] = lambda data: data
    follows: Mapping[str, Callable[[Data, Any], Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for wrong, message in self._faults():
            if wrong:
                raise AuthorError(record_place(), message.format(id=self.id))

    @property
    def is_an_order(self) -> bool:
        """Return whether the answer is all the words of the vocabulary in their order, which moving them about can give."""
        return self.kind is Kind.ORDERED_LIST and bool(self.vocabulary) and not self.leaves_out

    def _faults(self) -> Iterator[tuple[bool, Text]]:
        yield not is_variable(self.id), _NOT_A_VARIABLE
        yield self.points < 1, _NO_POINTS
        yield len(self.hints) < 2, _TWO_HINTS
        yield len(self.mistakes) < 3, _THREE_MISTAKES
        yield len({mistake.name for mistake in self.mistakes}) < len(self.mistakes), _MISTAKE_TWICE
        yield self.kind.has_an_expected_answer != (self.expected is not None), _EXPECTED
        yield (self.kind is Kind.CHOICE) != bool(self.choices), _CHOICES
        yield (self.kind is Kind.CHOICE) != bool(self.reasons), _REASONS
        yield not _counts(self.choices, ascii_lowercase) or not _counts(self.reasons, digits[1:]), _MARKS
        yield (self.kind is Kind.FUNCTION) != bool(self.cases), _CASES
        yield (self.kind is Kind.TEXT) != bool(self.rubric), _RUBRIC
        yield bool(self.also_right) and self.kind not in (Kind.CHOICE, Kind.MAPPING), _ALSO_RIGHT
        yield bool(self.builds) and self.kind is not Kind.FUNCTION, _BUILDS
        yield not all(isinstance(getattr(methods, name, None), FunctionType) for name in self.builds), _BUILDS
        yield not self.synonyms.keys() <= self.vocabulary.keys(), _SYNONYMS


@dataclass(frozen=True, eq=False)
class SheetQuestions:
    """The questions of one exercise sheet, in their order; `stem` is the chapter's name in every folder.

    A sheet is equal to itself alone, so that it may stand as the key of what is remembered of it.
    """

    stem: str
    title: Text
    questions: tuple[Question, ...]

    def __post_init__(self) -> None:
        times = Counter(question.id for question in self.questions)
        for name in (name for name, count in times.items() if count > 1):
            raise AuthorError(record_place(), _QUESTION_TWICE.format(id=name, stem=self.stem))

    def __getitem__(self, question_id: str) -> Question:
        return self.by_id[question_id]

    @property
    def by_id(self) -> dict[str, Question]:
        """Return the questions by id, in order."""
        return {question.id: question for question in self.questions}

    @property
    def points(self) -> int:
        """Return the points of the whole sheet."""
        return sum(question.points for question in self.questions)


def is_variable(name: str) -> bool:
    """Return whether a name may be a student's variable and, behind `answer-`, the id of a cell."""
    return re.fullmatch("[A-Za-z][A-Za-z0-9_]{0,49}", name) is not None and not keyword.iskeyword(name)


def _counts(sentences: Mapping[str, Text], marks: str) -> bool:
    return "".join(sentences) == marks[: len(sentences)]


_NOT_A_VARIABLE = Text(
    fr="L'identifiant `{id}` doit être un nom de variable : 50 caractères au plus, une lettre d'abord, puis des lettres sans "
    "accent, des chiffres ou `_`, et pas un mot réservé de Python. Écrivez par exemple `top_share`.",
    en="The id `{id}` must be the name of a variable: at most 50 characters, a letter first, then letters without "
    "accents, digits or `_`, and no reserved word of Python. Write, for instance, `top_share`.",
)
_NO_POINTS = Text(
    fr="La question `{id}` ne vaut rien. Donnez-lui au moins un point : points=1.",
    en="Question `{id}` is worth nothing. Give it at least one point: points=1.",
)
_TWO_HINTS = Text(
    fr="La question `{id}` aide trop peu. Donnez-lui au moins deux indices dans `hints`.",
    en="Question `{id}` helps too little. Give it at least two hints in `hints`.",
)
_THREE_MISTAKES = Text(
    fr="La question `{id}` connaît trop peu d'erreurs. Donnez-en au moins trois dans `mistakes`.",
    en="Question `{id}` knows too few mistakes. Give at least three in `mistakes`.",
)
_MISTAKE_TWICE = Text(
    fr="Deux erreurs de la question `{id}` portent le même nom. Renommez l'une d'elles.",
    en="Two mistakes of question `{id}` have the same name. Rename one of them.",
)
_EXPECTED = Text(
    fr="Question `{id}` : toute question a une réponse attendue, `expected=lambda data: …`, sauf un texte (`Kind.TEXT`) et un "
    "plan (`Kind.PLAN`), qui n'en ont pas. Ajoutez-la ou retirez-la.",
    en="Question `{id}`: every question has an expected answer, `expected=lambda data: …`, except a text (`Kind.TEXT`) and a plan "
    "(`Kind.PLAN`), which have none. Add it or remove it.",
)
_CHOICES = Text(
    fr="Question `{id}` : `choices` va avec `Kind.CHOICE`, et seulement avec lui. Ajoutez les choix, ou changez `kind`.",
    en="Question `{id}`: `choices` goes with `Kind.CHOICE`, and with nothing else. Add the choices, or change `kind`.",
)
_REASONS = Text(
    fr="Question `{id}` : `reasons` va avec `Kind.CHOICE`, et un choix ne va pas sans ses raisons. Ajoutez-les, ou changez `kind`.",
    en="Question `{id}`: `reasons` goes with `Kind.CHOICE`, and no choice goes without its reasons. Add them, or change `kind`.",
)
_MARKS = Text(
    fr="Question `{id}` : les choix s'appellent `a`, `b`, `c`… et les raisons `1`, `2`, `3`…, dans cet ordre. Renommez-les.",
    en="Question `{id}`: choices are called `a`, `b`, `c`… and reasons `1`, `2`, `3`…, in this order. Rename them.",
)
_CASES = Text(
    fr="Question `{id}` : `cases` va avec `Kind.FUNCTION`, et seulement avec lui. Ajoutez les cas, ou changez `kind`.",
    en="Question `{id}`: `cases` goes with `Kind.FUNCTION`, and with nothing else. Add the cases, or change `kind`.",
)
_ALSO_RIGHT = Text(
    fr="Question `{id}` : `also_right` va avec `Kind.CHOICE` ou `Kind.MAPPING`. Retirez-le, ou changez `kind`.",
    en="Question `{id}`: `also_right` goes with `Kind.CHOICE` or `Kind.MAPPING`. Remove it, or change `kind`.",
)
_BUILDS = Text(
    fr="Question `{id}` : `builds` va avec `Kind.FUNCTION`, et nomme entre guillemets des fonctions de `crm_lessons.methods`. Corrigez "
    "ces noms, ou changez `kind`.",
    en="Question `{id}`: `builds` goes with `Kind.FUNCTION`, and names, in quotation marks, functions of `crm_lessons.methods`. Correct "
    "these names, or change `kind`.",
)
_RUBRIC = Text(
    fr="Question `{id}` : `rubric` va avec `Kind.TEXT`, et seulement avec lui. Dites en trois ou quatre questions ce que la "
    "personne qui corrige cherchera, ou changez `kind`.",
    en="Question `{id}`: `rubric` goes with `Kind.TEXT`, and with nothing else. Say in three or four questions what the "
    "teacher will look for, or change `kind`.",
)
_SYNONYMS = Text(
    fr="Question `{id}` : un mot de `synonyms` n'est pas dans `vocabulary`. Ajoutez-l'y, ou retirez-le.",
    en="Question `{id}`: a word of `synonyms` is not in `vocabulary`. Add it there, or remove it.",
)
_QUESTION_TWICE = Text(
    fr="La question `{id}` est deux fois dans la feuille {stem}. Retirez-en une, ou donnez-lui un autre identifiant.",
    en="Question `{id}` is in the sheet {stem} twice. Remove one, or give it another id.",
)
_ONE_SIGN = Text(
    fr="L'erreur `{name}` se reconnaît à un seul signe : donnez soit ce qu'elle produit (`produces`), soit ce qui la trahit "
    "(`detects`).",
    en="Mistake `{name}` is known by one sign: give either what it produces (`produces`) or what shows it (`detects`).",
)
