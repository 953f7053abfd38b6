"""Each public name of the methods is described on the site, in both editions, and leads to where it is taught."""

from __future__ import annotations

import inspect
import re
from html import unescape
from pathlib import Path

import pytest

from crm_lessons import methods
from crm_lessons.authoring.coverage.records import read_records
from crm_lessons.text.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
NAMES = {name: getattr(methods, name) for name in methods.__all__}
METHODS = {name: method for name, method in NAMES.items() if inspect.isfunction(method)}
BESIDE = {"index", "types", "constants"}
NO_LESSON = {"fr": "Aucune leçon ne s'en sert encore.", "en": "No lesson uses it yet."}

pytestmark = pytest.mark.xdist_group("site")  # built once, for one worker

both_languages = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def reference(pages_of):
    """Return the pages of the reference in one language: name -> page."""
    return lambda language: {
        path.removeprefix("reference/").removesuffix(".html"): page
        for path, page in pages_of(language).items()
        if path.startswith("reference/")
    }


def words(page) -> str:
    """Return what a page says, spaces and line ends as one."""
    return " ".join(unescape(re.sub(r"<[^>]*>", "", page.html)).split())


def hrefs(page) -> set[str]:
    return {attributes["href"] for attributes in page.all("a") if "href" in attributes}


@both_languages
def test_every_method_has_its_page(reference, language):
    """One page a public function, two for types and constants, and the list."""
    assert set(reference(language)) == set(METHODS) | BESIDE


@both_languages
def test_a_page_shows_the_example_of_the_docstring(reference, language):
    """What the tests run is what a reader sees, to the last number, after the first line of the docstring."""
    lost = []
    for name, method in METHODS.items():
        docstring, _, example = inspect.getdoc(method).partition("\n\nExample:\n")
        said = words(reference(language)[name])
        first_line = " ".join(docstring.split("\n\n")[0].replace("`", "").split())
        lost += [(name, text) for text in (first_line, " ".join(example.split())) if text not in said]
    assert lost == []


@both_languages
def test_a_page_leads_to_the_sections_that_teach_the_method(reference, language):
    """One section of a lesson or more, by its anchor, or that there is none yet; `pareto_analysis` has those of chapter 2's records."""
    taught = {
        name: {href for href in hrefs(reference(language)[name]) if re.fullmatch(r"\.\./lessons/\w+\.html#.+", href)}
        for name in METHODS
    }
    lost = [name for name, sections in taught.items() if not sections]
    assert [name for name in lost if NO_LESSON[language] not in words(reference(language)[name])] == []
    pareto = [section for section in taught["pareto_analysis"] if section.startswith("../lessons/02_pareto_abc.html#")]
    records = read_records(ROOT, "02_pareto_abc")
    assert len(pareto) == len({record.section for record in records if "pareto_analysis" in record.methods})


@both_languages
def test_types_and_constants_are_described_where_the_methods_lead(reference, language):
    """Every public name has an anchor of its own, and the page of a method links the type that it returns."""
    anchors = {anchor for page in reference(language).values() for anchor in page.anchors}
    assert {name for name in NAMES if f"crm_lessons.methods.{name}" not in anchors} == set()
    assert "types.html#crm_lessons.methods.ParetoAnalysis" in hrefs(reference(language)["pareto_analysis"])
    assert "types.html#revenue-series" in hrefs(reference(language)["gini_coefficient"])


@both_languages
def test_the_list_leads_to_every_method_and_every_page_to_the_list(reference, pages_of, language):
    """From any page of the site to any method: two clicks."""
    assert {f"{name}.html" for name in METHODS} <= hrefs(reference(language)["index"])
    for path, page in pages_of(language).items():
        up = "../" * path.count("/")
        own = {name for name in ("index.html", "#") if path.startswith("reference/")}
        assert hrefs(page) & {f"{up}reference/index.html", *own}, path


def test_the_french_edition_says_that_the_documentation_is_english(reference):
    """The list says it in a sentence, each page to the browser; headings and the course's words are French."""
    assert "Le code est en anglais, et sa documentation aussi" in words(reference("fr")["index"])
    page = reference("fr")["whale_curve"]
    assert {"lang": "en"} in page.all("div")
    assert "Dans le cours" in words(page)
    assert "courbe de la baleine" in words(page)
