from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_lab.contrast import SIGN, contrast
from matplotlib.colors import to_rgb

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.classroom.panel import EDGES, Notice, SpokenVerdict
from crm_lessons.text.language import Text

MESSAGE = Text(fr="Lisez *bien* : `x` < 3 <script>.", en="Read *well*: `x` < 3 <script>.")


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_outcome_is_told_by_sign_words_and_colour(outcome, language):
    """In both languages, as plain text and as HTML, with nothing of the message taken for markup."""
    verdict = SpokenVerdict.of(Verdict("x", outcome, 0.5, 2, MESSAGE), language)
    words = outcome.words.in_language(language)
    plain, html = repr(verdict), verdict._repr_html_()
    assert plain.startswith(f"{outcome.symbol} {words}")
    assert "*" not in plain
    assert outcome.symbol in html
    assert words in html
    assert EDGES[outcome] in html
    assert "<script>" not in html
    assert "<code>x</code>" in html


@pytest.mark.parametrize("edge", sorted(set(EDGES.values())))
@pytest.mark.parametrize("page", ["#ffffff", "#111111"])
def test_the_edge_can_be_seen_on_a_light_and_on_a_dark_page(edge, page):
    """At least 3:1, the contrast that WCAG asks of what is not text; the text itself takes the page's own colour."""
    assert contrast(to_rgb(edge), to_rgb(page)) >= SIGN


def test_a_notice_shows_code_as_it_is_written():
    """A worked solution keeps its lines and its signs."""
    notice = Notice("Titre", "Lisez.", "a = b < c\nd")
    assert repr(notice) == "Titre\nLisez.\na = b < c\nd"
    assert "a = b &lt; c\nd</pre>" in notice._repr_html_()


def test_lines_of_a_notice_stay_lines():
    """Two hints read one under the other in a notebook, as they do in a terminal."""
    notice = Notice("Deux indices", "1. d'abord *ceci*\n2. puis cela")
    assert repr(notice).splitlines() == ["Deux indices", "1. d'abord ceci", "2. puis cela"]
    assert "<strong>Deux indices</strong><br>1. d'abord <em>ceci</em><br>2. puis cela" in notice._repr_html_()


@given(st.text("*`<>&$[]()_\\ ab", min_size=1, max_size=12))
def test_what_a_student_wrote_is_no_markup_in_a_panel(words):
    """An error that quotes asterisks, backquotes, dollars or tags shows them, and no formula is made of them."""
    told = Text(fr="Python s'arrête : {words}", en="Python stops: {words}").format(words=words)
    shown = SpokenVerdict.of(Verdict("x", Outcome.INCORRECT, 0, 2, told), "en")._repr_html_()
    opening, _, message = shown.partition("</strong>")
    assert message == f" Python stops: {escape(words, quote=False)}</div>"
    assert 'class="mathjax_ignore"' in opening
