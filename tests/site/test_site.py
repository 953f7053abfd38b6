"""The site shows the stored notebooks in both languages, leads everywhere and asks nothing of any other machine."""

from __future__ import annotations

import json
import os
import re
import unicodedata
from importlib.util import module_from_spec, spec_from_file_location
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.cards import STEMS_WITH_CARDS, deck
from crm_lessons.text.glossary import GLOSSARY
from crm_lessons.text.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
FETCHED = {
    "link": "href",
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "object": "data",
    "use": "href",
}

pytestmark = pytest.mark.xdist_group("site")  # built once, for one worker

WORK = "workbook/notebooks/index.html"
"""In the address of a notebook that opens to be worked in; tests/lite sees it work."""

both_languages = pytest.mark.parametrize("language", LANGUAGES)


def stored(path: str, language: str) -> Path:
    """Return the notebook that a page shows."""
    folder, _, name = path.removesuffix(".html").rpartition("/")
    stem = "00_start" if name == "index" else name
    return (
        ROOT / {"": "notebooks", "lessons": "notebooks", "exercises": "exercises"}[folder] / language / f"{stem}.ipynb"
    )


def shows_a_notebook(path: str) -> bool:
    """Return whether a page is a notebook; the others are the site's own."""
    return path not in {"glossary.html", "search.html"} and not path.startswith(("reference/", "cards/", "formulas/"))


def pictures(notebook: Path) -> int:
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    shown = [output.get("data", {}) for cell in cells for output in cell.get("outputs", [])]
    return sum(("image/png" in one) + "".join(one.get("text/html", "")).count("<img ") for one in shown)


def target(path: str, href: str) -> tuple[str, str]:
    """Return the file of the site that a link on the page `path` leads to, and the anchor in it."""
    parts = urlsplit(href)
    file = os.path.normpath(Path(path).parent / unquote(parts.path)) if parts.path else path
    return file, unquote(parts.fragment)


@both_languages
def test_a_lesson_lists_its_own_sections(pages_of, language):
    """Beside the text stand links to the sections of this page, though the navigation names those of no page."""
    lessons = {path: page for path, page in pages_of(language).items() if path.startswith("lessons/")}
    assert lessons
    for path, page in lessons.items():
        listed = re.findall(r'href="#([^"]+)"', page.html.partition('class="toc-tree"')[2])
        assert len(listed) > 3, path
        assert {unquote(anchor) for anchor in listed} <= {*page.anchors}, path


def test_every_chapter_stands_in_both_languages(pages_of):
    """A lesson, a sheet, cards and formulas a chapter, the start page, revision, the desk, the annex, the reference sheet, the glossary and the search, under the same names."""
    expected = {
        "index.html",
        "revision.html",
        "glossary.html",
        "search.html",
        "annex.html",
        "my_firm.html",
        "reference_sheet.html",
        "teacher.html",
        "lessons/09_case_study.html",
    }
    expected |= {path for path in pages_of("fr") if path.startswith("reference/")}
    expected |= {f"{folder}/{stem}.html" for folder in ("lessons", "exercises", "cards", "formulas") for stem in SHEETS}
    expected |= {"cards/index.html", "formulas/index.html"}
    assert set(pages_of("fr")) == set(pages_of("en")) == expected


def test_nothing_is_fetched_from_another_machine(site, pages):
    """Scripts, styles, pictures and fonts come from the site itself."""
    fetched = [
        (path, attributes[FETCHED[tag]])
        for path, page in pages.items()
        for tag, attributes in page.tags
        if FETCHED.get(tag) in attributes
    ]
    # A picture written into the page is fetched from nowhere, and its letters may well be two slashes.
    assert [(path, address) for path, address in fetched if "//" in address and not address.startswith("data:")] == []
    styles = [file.read_text(encoding="utf-8") for file in site.rglob("*.css")] + [page.html for page in pages.values()]
    assert [
        found
        for style in styles
        for found in re.findall(r"url\((?!['\"]?data:)[^)]*//[^)]*\)|@import[^;]*//[^;]*", style)
    ] == []


def test_every_link_leads_to_a_file_and_an_anchor_that_are_there(site, pages):
    """No reader meets a page that is not found."""
    lost = []
    for path, page in pages.items():
        for attributes in page.all("a", "link", "img", "script"):
            href = attributes.get("href") or attributes.get("src") or ""
            if urlsplit(href).scheme or WORK in href:
                continue
            file, anchor = target(path, href)
            if not (site / file).is_file() or (anchor and file in pages and anchor not in pages[file].anchors):
                lost.append((path, href))
    assert [(path, href) for path, href in lost if href != "#"] == []


def test_every_page_names_its_icon(pages):
    """Where none is named, a browser asks for `/favicon.ico`, which is not there."""
    for page in pages.values():
        (icon,) = [link["href"] for link in page.all("link") if "icon" in link.get("rel", "").split()]
        assert icon.endswith("_static/icon.svg")


@both_languages
def test_the_switch_leads_to_the_same_page(pages_of, pages, language):
    """Every page says its language, and one link leads to the same page in the other."""
    other = "en" if language == "fr" else "fr"
    for path, page in pages_of(language).items():
        assert page.all("html")[0]["lang"] == language
        (switch,) = [attributes for attributes in page.all("a") if "hreflang" in attributes]
        assert switch["hreflang"] == switch["lang"] == other
        assert target(f"{language}/{path}", switch["href"])[0] == f"{other}/{path}"


def test_the_front_page_offers_both_languages_french_first(pages):
    """Without a script, a reader chooses."""
    assert [attributes["href"] for attributes in pages["index.html"].all("a")] == ["fr/index.html", "en/index.html"]


@both_languages
def test_next_leads_through_the_lessons_then_the_sheets(pages_of, language):
    """From the start page, `next` meets every page of the sidebar once, in the order of the course."""
    found, path = [], "index.html"
    while path:
        found.append(path)
        links = [link["href"] for link in pages_of(language)[path].all("link") if link.get("rel") == "next"]
        path = target(path, links[0])[0] if links else ""
    lessons, sheets = ([f"{folder}/{stem}.html" for stem in SHEETS] for folder in ("lessons", "exercises"))
    to_remember = ["revision.html", "cards/index.html", "formulas/index.html"]
    rest = [
        "my_firm.html",
        "reference_sheet.html",
        "glossary.html",
        "reference/index.html",
        "teacher.html",
        "annex.html",
    ]
    assert found == ["index.html", *lessons, *sheets, *to_remember, *rest]


@both_languages
def test_a_page_offers_its_notebook_as_it_is_stored(site, pages_of, language):
    """What a reader downloads is the notebook of the repository, to the byte."""
    for path, page in pages_of(language).items():
        downloads = [attributes["href"] for attributes in page.all("a") if "download" in attributes]
        if not shows_a_notebook(path):
            assert downloads == []
        else:
            (name,) = downloads
            assert (site / language / path).with_name(name).read_bytes() == stored(path, language).read_bytes()


@both_languages
def test_a_page_opens_its_notebook_to_work_in(pages_of, language):
    """The link names the notebook of the page, in the edition that `make lite` puts beside the pages; no other page has one."""
    for path, page in pages_of(language).items():
        links = [attributes["href"] for attributes in page.all("a") if WORK in attributes["href"]]
        if not shows_a_notebook(path):
            assert links == []
        else:
            (link,) = links
            file, notebook = link.split("?path=")
            assert target(f"{language}/{path}", file)[0] == f"{language}/workbook/notebooks/index.html"
            assert ROOT / notebook == stored(path, language)


@both_languages
def test_worked_sheets_are_not_on_the_site(site, pages_of, language):
    """Neither page nor download nor link gives a worked sheet."""
    assert [path for path, page in pages_of(language).items() if "solutions/" in page.html] == []
    sheets = [json.loads(file.read_text(encoding="utf-8")) for file in site.rglob("*.ipynb")]
    assert {sheet["metadata"]["crm_lessons"]["edition"] for sheet in sheets} == {"lesson", "sheet"}


@both_languages
def test_every_figure_is_there_with_words(pages_of, language):
    """As many pictures as the notebook has, each with an alternative text, and no widget's empty box."""
    for path, page in pages_of(language).items():
        if shows_a_notebook(path):
            shown = page.all("img")
            assert len(shown) == pictures(stored(path, language)), path
            assert all(len(picture["alt"]) > 10 for picture in shown), path
        assert "vnd.jupyter.widget" not in page.html


@both_languages
def test_formulas_are_drawn_by_the_browser(pages_of, language):
    """Formulas are MathML; no TeX is left for a script to draw."""
    assert len(pages_of(language)["lessons/07_customer_value.html"].all("math")) >= 5
    for path, page in pages_of(language).items():
        assert not re.search(r"\\dfrac|\\frac|\\\(|\$[a-z]\$", page.html), path


@both_languages
def test_headings_are_in_order(pages_of, language):
    """One first heading a page, and none that skips a level."""
    for path, page in pages_of(language).items():
        if path != "search.html":  # its heading comes with the results
            levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
            assert levels[0] == 1, path
            assert levels.count(1) == 1, path
            assert all(after <= before + 1 for before, after in pairwise(levels)), path


@both_languages
def test_the_glossary_has_every_word_with_an_anchor(pages_of, language):
    """Each term of the package stands in the glossary, under an anchor of its own, in the order of a dictionary."""
    page = pages_of(language)["glossary.html"]
    names = [re.sub(r"<[^>]*>", "", name) for name in re.findall(r'<dt id="term-[^"]*">(.*?)<a ', page.html)]
    assert sorted(names) == sorted(term.name.in_language(language) for term in GLOSSARY.values())
    terms = [attributes["id"] for attributes in page.all("dt")]
    assert len(set(terms)) == len(GLOSSARY)
    without_accents = [unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore") for name in names]
    assert without_accents == sorted(without_accents)


def test_french_pages_navigate_in_french(pages_of):
    """No word of the theme is left in English."""
    english = r"Toggle |Skip to|Back to top|>Next<|>Previous<|>Home<|On this page|Made with|>Search|Link to this"
    for path, page in pages_of("fr").items():
        assert not re.search(english, page.html), path


@both_languages
def test_each_language_is_searched_by_its_own_grammar(site, language):
    """The words of a search are stemmed as the pages are."""
    stemmer = {"fr": "French", "en": "English"}[language]
    assert f"{stemmer}Stemmer" in (site / language / "_static/language_data.js").read_text(encoding="utf-8")


def test_a_notebook_opens_elsewhere_when_its_repository_is_known(pages):
    """Binder and Colab are links to follow, on the page of the notebook that they open."""
    addresses = {attributes["href"] for attributes in pages["fr/exercises/02_pareto_abc.html"].all("a")}
    notebook = "exercises/fr/02_pareto_abc.ipynb"
    assert f"https://mybinder.org/v2/gh/example/crm_lessons/main?urlpath=lab/tree/{notebook}" in addresses
    assert f"https://colab.research.google.com/github/example/crm_lessons/blob/main/{notebook}" in addresses


def test_no_link_leads_to_a_repository_that_is_not_known():
    """Without an address there is nothing to open."""
    spec = spec_from_file_location("elsewhere", ROOT / "docs/site/elsewhere.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.elsewhere("notebooks/fr/00_start.ipynb", repository="", branch="main") == {}


@both_languages
def test_every_card_has_its_place_on_its_chapters_page_and_on_the_page_of_all(pages_of, language):
    """As many cards as the deck has, each with a link to the section of the lesson."""
    shown = {stem: len(pages_of(language)[f"cards/{stem}.html"].all("details")) for stem in STEMS_WITH_CARDS}
    assert shown == {stem: len(deck(stem)) for stem in STEMS_WITH_CARDS}
    page = pages_of(language)["cards/index.html"]
    assert len(page.all("details")) == sum(shown.values())
    assert len([link for link in page.all("a") if "/lessons/" in link["href"] and "#" in link["href"]]) == sum(
        shown.values()
    )
