import html

from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.text.language import Text
from crm_lessons.text.markup import in_html, plain, unmarked


def test_marks_become_html_and_nothing_else_does():
    """Code, emphasis and strong words are shown; whatever looks like markup is shown as it was written."""
    assert in_html("**Juste.** Le *plus* gros : `a < b` <b>") == (
        "<strong>Juste.</strong> Le <em>plus</em> gros : <code>a &lt; b</code> &lt;b&gt;"
    )


def test_a_product_is_no_emphasis():
    """A star alone, or stars inside code, mean what they mean in Python."""
    assert plain("`2 * 3` fait 6, et 2 * 3 aussi") == "`2 * 3` fait 6, et 2 * 3 aussi"
    assert plain("`a * b * c` et `f(**a, **b)`") == "`a * b * c` et `f(**a, **b)`"
    assert in_html("`a*b*c` `f(**a, **b)`") == "<code>a*b*c</code> <code>f(**a, **b)</code>"


def test_plain_text_has_no_stars():
    """A reader of a spreadsheet sees words."""
    assert plain("**Non.** Les plus *importants* : `sort_values`") == "Non. Les plus importants : `sort_values`"


def test_a_label_has_no_mark_at_all():
    """The stars that code itself holds stay."""
    assert unmarked("**Une** `KeyError` dit que `a * b * c` est *faux*.") == "Une KeyError dit que a * b * c est faux."


@given(st.text("*`<>&$[]()_\\ ab", min_size=1, max_size=20))
def test_what_is_filled_in_marks_nothing(words):
    """Whatever somebody wrote is shown sign for sign, in a sentence and in code, beside marks of the author that stay."""
    sentence = Text(fr="**Non** : {words}, *ni* `{words}`.", en="**No**: {words}, *nor* `{words}`.").format(words=words)
    shown = html.escape(words, quote=False)
    assert in_html(sentence.marked("en")) == f"<strong>No</strong>: {shown}, <em>nor</em> <code>{shown}</code>."
    assert plain(sentence.marked("en")) == f"No: {words}, nor `{words}`."
    assert sentence.in_language("en") == f"**No**: {words}, *nor* `{words}`."


def test_what_is_filled_in_may_be_a_sentence_with_marks_of_its_own():
    """A sentence that holds another keeps that one's marks, and what that one was filled with still marks nothing."""
    inner = Text(fr="`{name}`", en="`{name}`").format(name="a*b`c")
    outer = Text(fr="La colonne {column} : {count:.1f}", en="Column {column}: {count:.1f}").format(
        column=inner, count=2
    )
    assert in_html(outer.marked("en")) == "Column <code>a*b`c</code>: 2.0"
