"""Whatever a reader sees can be read, in the reader's words: no name of a column, of a code or of Python for a word.

Names stand in code, between back quotes, where the reader is to type them or finds them in a table.
"""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import matplotlib as mpl
import matplotlib.pyplot as plt
import pandas as pd
import pytest
from onlooker import NOTES_OF, Onlooker

from crm_lessons.authoring.reading.chapter import chapter_stems
from crm_lessons.checking.check import check_answer
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import LANGUAGES, speak
from crm_lessons.text.terms.codes import CODES
from crm_lessons.text.terms.headings import HEADINGS

ROOT = Path(__file__).parents[1]
ROOMS = ("text", "world", "data", "methods", "plots", "widgets", "reports", "questions", "checking", "classroom")
"""What students and readers see; teachers and authors are told the names of files and options, which are names."""

OF_PYTHON = {
    "True", "False", "None", "nan", "NaN", "NaT", "inf", "dtype", "int64", "float64", "object", "ndarray",
    "NoneType", "str", "dict", "lambda",
}  # fmt: skip
ENGLISH = {"the", "of", "and", "is", "are", "with", "your", "you", "from", "by", "this", "that", "not", "which"}
FRENCH = {
    "le", "la", "les", "des", "une", "est", "vous", "votre", "dans", "pour", "avec", "sur", "du", "et",
    "taux", "commande", "commandes", "montant",
}  # fmt: skip
BOTH = {"construction", "former", "interaction", "latent", "leader", "maintenance", "net", "parts", "sent"}
"""French words that happen to be the name of a column or of a code."""


def _words(text):
    return set(re.findall(r"\w+", text))


_SHOWN = [*HEADINGS.values(), *(word for words in CODES.values() for word in words.values())]
_NAMES = {*HEADINGS, *(code for words in CODES.values() for code in words)}
NO_FRENCH = _NAMES - BOTH - {word.casefold() for shown in _SHOWN for word in _words(shown.fr)}
"""The names of columns and codes that are no French words: `revenue`, but not `date`."""


def strangers(text, language):
    """Return the words of a text, code left out, that its reader would not say."""
    said = _words(re.sub(r"`[^`]*`", "", text))
    names = {word for word in said if re.search(r"[a-z0-9]_\w", word)}
    if language == "fr":
        return names | said & (OF_PYTHON | ENGLISH | NO_FRENCH)
    return names | said & (OF_PYTHON - {"True", "None", "object"} | FRENCH)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("La colonne top_share manque.", "fr", {"top_share"}),
        ("La colonne `top_share` manque.", "fr", set()),
        ("Le revenue est faux, la date est juste.", "fr", {"revenue"}),
        ("La valeur est None.", "fr", {"None"}),
        ("None of the customers left.", "en", set()),
        ("The taux is wrong.", "en", {"taux"}),
        ("Le rate of return.", "fr", {"rate", "of"}),
    ],
)
def test_a_stranger_is_seen(text, language, found):
    """The tests below see what they are there to see."""
    assert strangers(text, language) == found


def _written_in(file):
    """Yield line, language and words of each text that a module writes."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text":
            for word in node.keywords:
                if isinstance(word.value, ast.Constant):
                    yield node.lineno, word.arg, re.sub(r"\{\w[^{}]*\}", "", word.value.value)


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_of_the_package_is_in_its_reader_s_words(room):
    """Messages, hints, titles, axes, labels of widgets, headings and definitions, in both languages."""
    files = sorted((ROOT / "crm_lessons" / room).rglob("*.py"))
    written = [(file.name, *text) for file in files for text in _written_in(file)]
    assert written
    assert [(*text, found) for text in written if (found := strangers(text[3], text[2]))] == []


ODD = [None, float("nan"), True, -1, 1e9, "x", [], [1.0], ["x", "y"], {}, {"x": 1}, {"x"}, object(), print]
ODD_TABLES = [pd.Series([1.0, 2.0]), pd.Series(dtype=float), pd.DataFrame({"x": [1]}), pd.DataFrame()]


def _nearly(right):
    """Return a right answer with something missing, and with something too many."""
    if isinstance(right, (pd.Series, pd.DataFrame)):
        return [right.iloc[:-1], right.reset_index(drop=True), *([right.iloc[:, :-1]] if right.ndim == 2 else [])]
    if isinstance(right, dict):
        return [dict(list(right.items())[1:]), right | {"x": 1}, list(right.values())[1:]]
    if isinstance(right, (list, tuple, set, frozenset)):
        return [list(right)[1:], [*right, "x"]]
    return [[right], str(right)]


@pytest.mark.parametrize("stem", SHEETS)
def test_every_verdict_is_in_its_reader_s_words(stem, data_of, worked_out):
    """Whatever is answered, and whatever of the question is put into the sentence."""
    data = data_of(stem)
    found = set()
    for question in (worked_out(one, data) for one in SHEETS[stem].questions):
        answers = [*ODD, *ODD_TABLES, *(_nearly(question.expected(data)) if question.expected else [])]
        answers += [mistake.produces(data) for mistake in question.mistakes if mistake.produces]
        messages = [check_answer(question, answer, data).message for answer in answers]
        said = {(language, message.in_language(language)) for message in messages for language in LANGUAGES}
        found |= {(question.id, words) for language, words in said if strangers(words, language)}
    assert found == set()


SEEN = [
    pytest.param(lesson, id=lesson, marks=pytest.mark.xdist_group(lesson))  # beside the cells that nbval runs
    for stem in chapter_stems(ROOT)
    for lesson in (f"notebooks/{language}/{stem}.ipynb" for language in LANGUAGES)
]


@pytest.fixture(scope="module", params=SEEN)
def seen(request, tmp_path_factory):
    """Return what was noted while nbval ran a lesson; without nbval, run its code here, once, and look on."""
    lesson = ROOT / request.param
    if lesson in NOTES_OF:
        return NOTES_OF[lesson]
    cells = json.loads(lesson.read_text(encoding="utf-8"))["cells"]
    onlooker, names = Onlooker(), {}
    with pytest.MonkeyPatch.context() as patch, onlooker.drawing:
        patch.chdir(tmp_path_factory.mktemp("lesson"))
        patch.setenv("CRM_LESSONS_HOME", str(tmp_path_factory.mktemp("reader")))
        mpl.use("agg")
        for cell in cells:
            if cell["cell_type"] == "code" and "raises-exception" not in cell["metadata"].get("tags", []):
                onlooker.see(_shown("".join(cell["source"]), names), _drawn())
    speak("fr")
    return onlooker.notes


def _drawn():
    """Return the figures that a cell leaves, laid out, and no pixel painted."""
    figures = [plt.figure(number) for number in plt.get_fignums()]
    for figure in figures:
        figure.draw_without_rendering()
    plt.close("all")
    return figures


def _shown(code, names):
    """Run a cell, and return what its last line would show."""
    *lines, last = ast.parse(code).body
    is_shown = isinstance(last, ast.Expr)
    exec(compile(ast.Module([*lines, *([] if is_shown else [last])], []), "<cell>", "exec"), names)
    return eval(compile(ast.Expression(last.value), "<cell>", "eval"), names) if is_shown else None


def test_every_figure_table_and_widget_of_a_lesson_is_in_its_reader_s_words(seen, request):
    """Titles, axes, ticks, legends and labels as they are drawn, and what the widgets say wherever they are moved."""
    lesson = Path(request.node.callspec.params["seen"])
    language, stem = lesson.parent.name, lesson.stem
    assert {words: found for words in seen.words if (found := strangers(words, language))} == {}
    no_lessons = ("00_start", "annex", "my_firm", "reference_sheet", "revision", "teacher")
    assert len(seen.words) > 20 or stem in no_lessons


def test_what_is_written_on_a_figure_can_be_read(seen):
    """Every word of every figure of the lesson, on its paper, in its bar or in its circle (WCAG 2.2, AA)."""
    assert seen.faint == []
