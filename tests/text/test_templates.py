"""Pages from templates: nothing goes in unescaped, nothing is left out in silence."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from crm_lessons.text.templates import templates


@pytest.fixture
def pages(tmp_path, monkeypatch):
    """Return the templates of a package that has two."""
    folder = tmp_path / "a_package" / "templates"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").touch()
    (folder / "words.html").write_text("<p>{{ words }}</p>", encoding="utf-8")
    (folder / "hole.html").write_text("<p>{{ nobody_gives_this }}</p>", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return templates("a_package", lambda value: value)


def test_what_a_stranger_wrote_stays_words(pages):
    """Markup in a name is shown, not obeyed; markup of our own is left as it is."""
    page = pages.get_template("words.html")
    assert page.render(words="<script>") == "<p>&lt;script&gt;</p>"
    assert page.render(words=Markup("<b>")) == "<p><b></p>"


def test_a_name_that_is_not_given_is_an_error(pages):
    """A page with a hole is not written."""
    with pytest.raises(UndefinedError):
        pages.get_template("hole.html").render()
