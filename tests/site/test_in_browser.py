"""What a reader of the site meets in a real browser, on a desk and on a phone."""

from __future__ import annotations

import re
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from in_lab.barriers import barriers
from in_lab.held_stage import HeldStage

from crm_lessons.data.variants import lesson_data
from crm_lessons.plots.style import TICK_SIZE
from crm_lessons.text.language import speak
from crm_lessons.widgets import campaign_lab, helm_lab, meetings_lab
from crm_lessons.world.year import firm_to_run

pytestmark = pytest.mark.xdist_group("site")

expect = pytest.importorskip("playwright.sync_api", reason="pip install playwright").expect

DESK, PHONE = {"width": 1280, "height": 900}, {"width": 320, "height": 693}
"""320 pixels are the narrowest page on which WCAG 2.2 asks that nothing scrolls sideways."""

SMALLEST_LETTER = f"picture => {TICK_SIZE} * 100 / 72 * picture.width / picture.naturalWidth"
"""How high the letters along an axis are on the page, in pixels: pictures are drawn with 100 dots to an inch."""

IS_SEEN = """() => {
  const one = document.activeElement, box = one.getBoundingClientRect();
  const there = (x, y) => document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
  const seen = other => other && (one.contains(other) || other.contains(one));
  return one === document.body || [[0.5, 0.5], [0.1, 0.1], [0.9, 0.9]].some(([x, y]) => seen(there(x, y)));
}"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_message):
        """Say nothing: the tests speak."""


@pytest.fixture(scope="session")
def address(site):
    """Return the address of the site on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=site))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def watched(browser, address):
    """Return a page, and the list in which it notes what goes wrong and what it asks of other machines."""
    page, wrong = browser.new_page(viewport=DESK), []
    page.on(
        "request", lambda request: None if request.url.startswith((address, "data:")) else wrong.append(request.url)
    )
    page.on("response", lambda response: wrong.append(response.url) if response.status >= 400 else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page, wrong
    page.close()


@pytest.fixture
def reader(watched):
    """Return the page as on a desk in daylight; it must have noted nothing at the end, and forgets it for the next test."""
    page, wrong = watched
    page.set_viewport_size(DESK)
    page.emulate_media(media="null", color_scheme="light")
    yield page
    noted = [*wrong]
    wrong.clear()
    assert noted == []


def test_the_switch_keeps_the_reader_on_the_page(reader, address):
    """From a lesson in French to the same lesson in English, by one click."""
    reader.goto(f"{address}fr/lessons/02_pareto_abc.html")
    reader.get_by_role("link", name="English", exact=True).click()
    reader.wait_for_url("**/en/lessons/02_pareto_abc.html")
    assert reader.locator("h1").inner_text().startswith("Pareto and ABC")


@pytest.mark.parametrize(
    ("language", "words", "found"), [("fr", "classements", "classement"), ("en", "rankings", "ranking")]
)
def test_a_search_knows_the_forms_of_a_word(reader, address, language, words, found):
    """A plural finds the singular, in either language, and each result leads to a page."""
    reader.goto(f"{address}{language}/search.html?q={words}")
    result = reader.locator("#search-results li a").first
    result.click()
    reader.wait_for_url(f"**/{language}/*/*.html*")
    assert found in reader.locator("article").inner_text().casefold()


def test_formulas_have_their_shape(reader, address):
    """A fraction is drawn as one: its numerator stands above its denominator."""
    reader.goto(f"{address}fr/lessons/07_customer_value.html")
    above, below = (reader.locator(f"mfrac > :nth-child({place})").first.bounding_box() for place in (1, 2))
    assert above["y"] + above["height"] <= below["y"] + 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "page",
    [
        "fr/index.html",
        "fr/lessons/04_scoring.html",
        "en/lessons/02_pareto_abc.html",
        "en/exercises/09_case_study.html",
        "fr/reference/abc_analysis.html",
        "en/reference/constants.html",
        "fr/cards/index.html",
        "en/formulas/00_python.html",
    ],
)
def test_a_phone_shows_pages_in_their_width(reader, address, page, scheme):
    """Wide code, tables and pictures scroll inside their box; the page itself never scrolls sideways."""
    reader.set_viewport_size(PHONE)
    reader.emulate_media(color_scheme=scheme)
    reader.goto(f"{address}{page}")
    assert reader.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    shown = [picture for picture in reader.locator("article img").all() if picture.is_visible()]
    assert all(picture.evaluate(SMALLEST_LETTER) >= 9 for picture in shown)


KINDS_OF_PAGES = [
    "index.html",
    "fr/index.html",
    "en/lessons/03_matrices.html",
    "fr/lessons/10_your_year.html",
    "fr/exercises/02_pareto_abc.html",
    "fr/cards/02_pareto_abc.html",
    "fr/formulas/02_pareto_abc.html",
    "en/reference/abc_analysis.html",
    "fr/glossary.html",
    "fr/search.html",
]
ALL_COLOURS = ["index.html", "fr/cards/02_pareto_abc.html", "fr/exercises/02_pareto_abc.html"]


def test_no_kind_of_page_keeps_anybody_out(reader, address):
    """axe-core finds no serious barrier in daylight, nor in the dark on those that show all colours (WCAG 2.2, A and AA)."""
    found = {}
    for page, scheme in [*((page, "light") for page in KINDS_OF_PAGES), *((page, "dark") for page in ALL_COLOURS)]:
        reader.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        reader.goto(f"{address}{page}")
        found[page, scheme] = barriers(reader)
    assert {key: lines for key, lines in found.items() if lines} == {}


def test_what_has_the_focus_is_seen(reader, address):
    """Forwards and backwards on a narrow page: the contents of the course come in with the focus, and the head hides nothing."""
    reader.set_viewport_size({"width": 800, "height": 700})
    reader.emulate_media(reduced_motion="reduce")
    reader.goto(f"{address}fr/lessons/02_pareto_abc.html")
    for key in ["Tab"] * 60 + ["Shift+Tab"] * 60:
        reader.keyboard.press(key)
        reader.wait_for_function(IS_SEEN)


def test_a_figure_is_moved_without_a_kernel(reader, address):
    """On a page of the site it takes the place of its still picture, follows the keyboard, and takes the number it asks for."""
    speak("en")
    twin = campaign_lab(lesson_data("06_kpis")["campaign"].drop("staff_cost"))
    reader.goto(f"{address}en/lessons/06_kpis.html")
    stage = HeldStage(reader, reader.locator("[data-held-figure=campaign]"), twin)
    before = stage.values()
    stage.by_key(stage.numbers[0])
    assert stage.values() != before
    expect(stage.words).to_have_text(stage.expected())
    assert not reader.locator(".cell:has(+ [data-held-figure=campaign]) img").is_visible()
    stage.root.locator(".held-task input").fill(str(twin.task.answer))
    stage.root.locator(".held-task input").press("Enter")
    expect(stage.root.locator(".held-task [role=status]")).to_have_text(str(twin.task.verdict(str(twin.task.answer))))
    speak("fr")


def test_a_panel_without_a_kernel_says_where_a_quarter_is_lived(reader, address):
    """Its levers commit what Python says that they commit; in the place of the button a sentence says where to go."""
    twin = helm_lab(firm_to_run(8))
    reader.goto(f"{address}fr/lessons/10_your_year.html")
    stage = HeldStage(reader, reader.locator("[data-held-figure=helm]"), twin)
    stage.by_key("visits")
    expect(stage.words).to_have_text(stage.expected())
    assert stage.root.get_by_role("button").filter(has_text="trimestre").count() == 0
    expect(stage.root.locator("em")).to_have_text(twin.figure["controls"]["passes"]["without"])


def test_a_finger_drags_a_point_on_a_phone(browser, address):
    """One finger on the point of class B gives each of its customers another meeting, and C gives way."""
    context = browser.new_context(viewport=PHONE, has_touch=True)
    page = context.new_page()
    page.goto(f"{address}fr/lessons/02_pareto_abc.html")
    twin = meetings_lab()
    stage = HeldStage(page, page.locator("[data-held-figure=meetings]"), twin)
    point = stage.root.locator("[data-control=B] circle").first
    point.scroll_into_view_if_needed()
    box = point.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    finger = context.new_cdp_session(page)
    for kind, at in [("touchStart", x), ("touchMove", x + 20), ("touchMove", x + 40), ("touchEnd", None)]:
        points = [] if at is None else [{"x": at, "y": y}]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    expect(stage.words).to_have_text(stage.expected())
    assert stage.values() == {"A": 2, "B": 3, "C": 1}
    context.close()


def test_a_figure_on_paper_is_dark_on_white_with_nothing_to_press(reader, address):
    """Also where the reader has chosen the dark: numbers and what is chosen stay, and what only a hand can use goes."""
    reader.goto(f"{address}fr/lessons/02_pareto_abc.html")
    reader.evaluate("document.body.dataset.theme = 'dark'")
    figure = reader.locator("[data-held-figure=abc] .held-figure")
    colour = "figure => getComputedStyle(figure).color"
    assert figure.evaluate(colour) == "rgb(228, 228, 228)"
    reader.emulate_media(media="print", color_scheme="dark")
    assert figure.evaluate(colour) == "rgb(34, 34, 34)"
    assert not [one for one in figure.locator("button, input").all() if one.is_visible()]
    chosen, *others = [label.is_visible() for label in figure.locator("fieldset label").all()]
    assert chosen
    assert not any(others)


def test_without_a_script_a_figure_is_still(browser, address):
    """The picture stands where it stood, and a sentence says why it does not move."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}fr/lessons/03_matrices.html")
    assert page.locator(".cell:has(+ [data-held-figure]) img").is_visible()
    assert "JavaScript" in page.locator("[data-held-figure]").inner_text()
    context.close()


def test_a_card_turns_without_a_script(browser, address):
    """The answer is hidden until its question is tapped, then leads to its place in the lesson."""
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}fr/cards/02_pareto_abc.html")
    card = page.locator("details.card").first
    assert not card.locator("p").first.is_visible()
    card.locator("summary").click()
    assert card.locator("p").first.is_visible()
    card.get_by_role("link").click()
    page.wait_for_url("**/fr/lessons/02_pareto_abc.html#*")
    context.close()


def test_a_formula_sheet_prints_on_one_page_from_the_site(reader, address):
    """What is there to click stays on the screen; the chapter with most formulas fits on one A4 page."""
    reader.goto(f"{address}fr/formulas/06_kpis.html")
    assert len(re.findall(rb"/Type\s*/Page\b", reader.pdf(prefer_css_page_size=True))) == 1
