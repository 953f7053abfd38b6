"""What the desk says: sentences with the marks of their author, and what strangers wrote as words."""

from __future__ import annotations

from html import escape

from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.desk.screen import Screen, table
from crm_lessons.text.language import Text


@given(st.text("*`<>&$[]()_\\ ab", min_size=1, max_size=12))
def test_what_a_student_wrote_is_no_markup_on_the_desk(words):
    """A student called `**x**` and a file called `a*b` are shown sign for sign, in a sentence and in a table."""
    screen = Screen()
    screen.say(Text(fr="**Prêt :** {words}", en="**Ready:** {words}").format(words=words))
    assert f"</strong> {escape(words, quote=False)}</div>" in screen.widget.value.replace("\u202f", " ")
    assert f">{escape(words)}<" in table(["head"], [[words]]).replace("&#34;", "&quot;").replace("&#39;", "&#x27;")
