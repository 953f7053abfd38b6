"""Figures that one holds: the page computes what Python computes, and whoever cannot move them still sees them."""

from __future__ import annotations

import base64
import json
import re
from fractions import Fraction

import pytest
from held_figures import HELD
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

from crm_lessons.data.pareto_abc.printed import abc_revenue
from crm_lessons.text.language import Text, speak
from crm_lessons.text.numbers import counted, number, share_text
from crm_lessons.text.typography import minus_signs
from crm_lessons.text.written_numbers import written_number
from crm_lessons.widgets import abc_limits, held_figure
from crm_lessons.widgets.held_figure import STORED, HeldFigure, module_of, style

LIVE_VIEW = "application/vnd.jupyter.widget-view+json"
once_for_all_examples = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])

every_figure = pytest.mark.parametrize("name", HELD)


@pytest.fixture(scope="module")
def held():
    """Return a function that makes each figure once in a language; values are given to it, never kept by it."""
    made: dict[tuple[str, str], HeldFigure] = {}

    def one(name: str, language: str = "fr") -> HeldFigure:
        if (name, language) not in made:
            speak(language)
            made[name, language] = HELD[name]()
        speak(language)
        return made[name, language]

    return one


def moves(figure):
    """Return a strategy over moves of a figure's controls: a name, and where it is moved, also beyond its end."""

    def of(name, control):
        if "options" in control:
            return st.tuples(st.just(name), st.sampled_from([one["value"] for one in control["options"]]))
        reach = control["high"] - control["low"]
        return st.tuples(st.just(name), st.floats(control["low"] - reach / 9, control["high"] + reach / 9))

    return st.lists(st.one_of([of(*one) for one in figure.figure["controls"].items()]), min_size=1, max_size=4)


def after(page, figure, made):
    """Return the values after some moves from where the figure opens."""
    values = figure.figure["values"]
    for name, value in made:
        values = page.moved(figure, values, name, value)
    return values


@every_figure
@once_for_all_examples
@given(data=st.data())
def test_the_page_says_what_python_says(name, held, page, data):
    """After any moves, in both languages, the words of the page are those that the methods give, to the letter."""
    figure = held(name, data.draw(st.sampled_from(["fr", "en"])))
    values = after(page, figure, data.draw(moves(figure)))
    assert page.shown(figure, values)["words"] == str(figure._words(**values))


@every_figure
def test_the_page_claims_what_the_still_figure_claims(name, held, page):
    """The title of the drawing is the title that matplotlib gives to the same values."""
    figure = held(name)
    axes = Figure().subplots()
    figure._draw(axes, **figure.figure["values"])
    assert page.shown(figure, figure.figure["values"])["title"] == axes.get_title(loc="left")


@every_figure
@once_for_all_examples
@given(data=st.data())
def test_values_stay_where_the_controls_can_show_them(name, held, page, data):
    """Whatever is moved and however far, every number stays on one of its steps, and those that push each other keep their gap."""
    figure = held(name)
    values = after(page, figure, data.draw(moves(figure)))
    for one, control in figure.figure["controls"].items():
        if "options" in control:
            assert values[one] in [option["value"] for option in control["options"]]
            continue
        assert control["low"] <= values[one] <= control["high"]
        steps = Fraction(str(values[one])) - Fraction(str(control["low"]))
        assert values[one] == control["high"] or steps % Fraction(str(control["step"])) == 0
    for below, above, gap in figure.figure["apart"]:
        assert values[below] + gap <= values[above]


@every_figure
@once_for_all_examples
@given(data=st.data())
def test_everything_is_drawn_within_its_axes(name, held, page, data):
    """Every mark and every handle stands on finite places; what is dragged to an end can be dragged back."""
    figure = held(name)
    values = after(page, figure, data.draw(moves(figure)))
    drawing = page.shown(figure, values)["drawing"]
    assert "null" not in json.dumps(drawing)
    for handle in drawing.get("handles", []):
        axis = drawing[handle["axis"]]
        at = handle.get("zero", 0) + handle.get("unit", 1) * values[handle["control"]]
        assert axis["low"] <= at <= axis["high"]


@once_for_all_examples
@given(st.one_of(st.floats(-1e12, 1e12), st.integers(-(10**9), 10**9).map(lambda n: n / 1000)), st.integers(0, 3))
@example(-5e-324, 0)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_numbers_are_written_alike(language, page, value, decimals):
    """Thousands, decimals, and the half that goes to the even digit."""
    page.call("abc", "speak", language)
    assert page.call("abc", "number", value, decimals) == number(value, language, decimals)
    assert page.call("abc", "share", value / 1e6) == share_text(value / 1e6).in_language(language)


@pytest.mark.parametrize("words", ["Profit : -2 000 DH ; -1,4 %", "A-1, 3-4, le 2024-07-01", "(-12)", "-3"])
def test_a_negative_number_has_its_minus_sign(words, page):
    """In what is shown, as on the still figure; a hyphen between two things stays one."""
    assert page.call("abc", "minusSigns", words) == minus_signs(words)


@every_figure
@once_for_all_examples
@given(data=st.data())
def test_whoever_listens_hears_one_sentence_of_what_has_changed(name, held, page, data):
    """After any moves that change title or words, one line of what the figure says now, with a number or the word for none."""
    figure = held(name, data.draw(st.sampled_from(["fr", "en"])))
    before = page.shown(figure, figure.figure["values"])
    now = page.shown(figure, after(page, figure, data.draw(moves(figure))))
    said = page.call(figure.rule, "news", before, now)
    lines = {now["title"], *now["words"].splitlines()}
    if lines <= {before["title"], *before["words"].splitlines()}:
        assert said == ""
    else:
        assert said in lines - {before["title"]}
        assert re.search(r"\d|\b(aucun|personne|no|nobody)\b", said, re.IGNORECASE)


NOUNS = (Text(fr="{n} client", en="{n} customer"), Text(fr="{n} clients", en="{n} customers"))


@once_for_all_examples
@given(count=st.integers(0, 30_000).map(lambda n: n / 100), decimals=st.integers(0, 2))
@example(count=0.5, decimals=0)  # written 0, as Python rounds
@example(count=1.95, decimals=1)  # written 2.0, though the nearest binary number lies below
@pytest.mark.parametrize("language", ["fr", "en"])
def test_nouns_agree_alike(language, page, count, decimals):
    """1,5 client, 1.5 customers."""
    page.call("abc", "speak", language)
    forms = [noun.in_language(language) for noun in NOUNS]
    assert page.call("abc", "counted", count, forms, decimals) == counted(count, *NOUNS, decimals).in_language(language)


TYPED = st.one_of(
    st.sampled_from(
        ["", "12", "12,5", "12.5 %", "1 234,5", "1,234", "1,234.5", "-3", "−3", "beaucoup", "1.2.3", "٣", "1e3", " 21 "]
    ),
    st.integers(-99, 9999).map(str),
    st.decimals(-99, 9999, places=2).map(lambda one: str(one).replace(".", ",")),
)


@every_figure
@once_for_all_examples
@given(data=st.data())
def test_the_page_judges_a_number_as_python_does(name, held, page, data):
    """The same sentence for the answer, for each mistake, and for whatever else is typed."""
    figure = held(name, data.draw(st.sampled_from(["fr", "en"])))
    if figure.task is None:
        pytest.skip("nothing to find in these data")
    known = [f"{one:g}" for one in (figure.task.answer, *(mistake.number for mistake in figure.task.mistakes))]
    typed = data.draw(st.one_of(TYPED, st.sampled_from(known)))
    assert page.call(figure.rule, "verdict", figure.figure["task"], typed) == str(figure.task.verdict(typed))
    assert page.call(figure.rule, "typedNumber", typed) == written_number(typed.replace("%", "").strip())


def test_the_still_figure_stands_before_the_live_view(held, monkeypatch):
    """What is displayed first is the figure as it opens, its words, and what the site mounts it from; the live view alone comes after."""
    shown = []
    monkeypatch.setattr(held_figure, "display", lambda data, metadata=None, **_: shown.append((data, metadata)))
    figure = held("abc")
    figure._ipython_display_()
    (still, metadata), (live, _) = shown
    assert set(still) == {"image/png", "text/plain", STORED}
    assert still["text/plain"].startswith(metadata["image/png"]["alt"])
    assert still["text/plain"].endswith(str(figure.task.question))
    assert base64.b64decode(still["image/png"]).startswith(b"\x89PNG")
    assert still[STORED] == {"rule": "abc", "figure": figure.figure}
    assert set(live) == {LIVE_VIEW}


@every_figure
def test_what_is_stored_is_the_same_on_every_run(name, held):
    """Made again it is the same JSON, and it names no object and no model."""
    first, again = (json.dumps(one.figure) for one in (held(name), HELD[name]()))
    assert first == again
    assert not re.search(r"0x[0-9a-f]+|[0-9a-f]{32}", first)


@every_figure
def test_its_sentence_holds_every_number(name, held):
    """Whatever can be moved is within reach of the keyboard: numbers once in the sentence, choices there or above it."""
    figure = held(name).figure
    numbers = {one for one, control in figure["controls"].items() if "options" not in control}
    told = re.findall(r"\{(\w+)\}", figure["sentence"])
    assert len(told) == len(set(told))
    assert numbers <= set(told) <= set(figure["controls"])
    assert all(control["label"] for control in figure["controls"].values())


def test_the_words_follow_the_values():
    """A page sends its values to the kernel; Python's words are then those of the moved figure."""
    figure = abc_limits(abc_revenue())
    figure.values = figure.values | {"end_of_a": 20}
    assert figure.words.startswith("En part des clients (limites\u202f: 20\u00a0%")


@every_figure
def test_its_module_asks_nothing_of_any_other_machine(name, held):
    """No address, no import: the module is whole, on a page as in a notebook."""
    module = module_of(held(name).rule)
    assert not re.search(r"https?://(?!www\.w3\.org/)|^import |import\(|fetch\(|url\(", module + style(), re.MULTILINE)
