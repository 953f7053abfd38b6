"""Every chapter has its formulas on one page to print, whose numbers the methods compute."""

from __future__ import annotations

import re
from pathlib import Path, PurePath

import pytest

from crm_lessons.authoring.products.formula_sheet import formula_sheets, sheet_path, worked_out
from crm_lessons.authoring.reading.chapter import chapter_formulas
from crm_lessons.authoring.reading.formulas import read_formulas
from crm_lessons.authoring.reading.source import read_cells
from crm_lessons.text.author_error import AuthorError
from crm_lessons.text.course import STEMS
from crm_lessons.text.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[3]

PLACES, CODE = re.compile(r"\{[^}]*\}"), re.compile(r"`[^`]*`")
NAMED = re.compile(r"(?:clients?|customers?) \d+(?: (?:et|and) \d+)?|\bC1\b")


def read(code, worked):
    cells = [
        f'# %% [markdown] lang="{language}" formula="share"\n# Part · un taux\n#\n# a ÷ b\n#\n# = {worked}\n#\n# ≠ c\n'
        for language in LANGUAGES
    ]
    return read_formulas(read_cells(f"# %%\n{code}\n\n" + "\n".join(cells), PurePath("chapters/09_new/formulas.py")))


def test_a_loss_has_a_minus_sign_and_code_keeps_its_hyphen():
    """A negative amount is written with the sign of subtraction beside it; text of code is copied as it is typed."""
    (one,) = worked_out(read("loss, typed = -12.4, 'a-1'", "0 − {loss:number 1} ; {typed:text}"))
    assert one.worked.in_language("fr").startswith("0 − −12,4")
    assert one.worked.in_language("fr").endswith("a-1")


def test_numbers_are_written_as_each_language_writes_them():
    """An amount, a rate with one decimal, and a plain number, from what the code gives."""
    (one,) = worked_out(
        read("rate, sales = 0.1875, {'all': 1_200}", "{sales[all]:dirhams} ; {rate:percent 1} ; {rate:number 2}")
    )
    assert one.worked.in_language("fr").replace("\u202f", " ").replace("\u00a0", " ") == "1 200 DH ; 18,8 % ; 0,19"
    assert one.worked.in_language("en").replace("\u00a0", " ") == "MAD 1,200 ; 18.8% ; 0.19"


@pytest.mark.parametrize(
    ("code", "worked", "line", "named"),
    [
        ("rate = 1 / 0", "{rate:percent}", 1, "ZeroDivisionError"),
        ("rate = 0.5", "{raet:percent}", 4, "raet"),
        ("rate = 0.5", "{rate:per_cent}", 4, "per_cent"),
        ("rate = None", "{rate:percent}", 4, "NoneType"),
    ],
)
def test_a_number_that_is_not_there_is_named_with_its_line(code, worked, line, named):
    """Code that stops, a name that nothing gives, a way of writing that is unknown, a value that is no number."""
    with pytest.raises(AuthorError, match=named) as caught:
        worked_out(read(code, worked))
    assert f"formulas.py:{line}" in str(caught.value).replace(", line ", ":").replace(", ligne ", ":")


@pytest.mark.parametrize("stem", STEMS)
def test_no_number_of_a_worked_line_is_typed(stem):
    """What a line does not compute is a constant of its formula, the name of a customer, or code."""
    typed = []
    for formula in chapter_formulas(ROOT, stem).formulas:
        for language in LANGUAGES:
            worked = getattr(formula.worked, language)
            for pattern in (PLACES, CODE, NAMED):
                worked = pattern.sub("", worked)
            constants = re.findall(r"\d+", getattr(formula.words, language))
            typed += [(formula.name.en, number) for number in re.findall(r"\d+", worked) if number not in constants]
    assert typed == []


@pytest.mark.parametrize("stem", STEMS)
def test_every_chapter_leads_to_its_sheet(stem):
    """At least eight formulas, and a link from the lesson and from the start page, in each language."""
    assert len(chapter_formulas(ROOT, stem).formulas) >= 8
    for page in (stem, "00_start"):
        lesson = (ROOT / "chapters" / page / "lesson.py").read_text(encoding="utf-8")
        assert [f"](../../{sheet_path(stem, language)})" in lesson for language in LANGUAGES] == [True, True]


@pytest.mark.parametrize("language", ["fr", pytest.param("en", marks=pytest.mark.proof)])  # French is the longer
def test_a_sheet_prints_on_one_page(browser, language):
    """A4, with its margins, on this machine's fonts; and a phone shows it in its width."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
    for stem in STEMS:
        page.set_content(formula_sheets(stem, chapter_formulas(ROOT, stem))[sheet_path(stem, language)])
        assert page.evaluate("document.documentElement.scrollWidth") == 390, stem
        printed = page.pdf(prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1, stem
    page.close()
