from crm_lessons.text.markup import in_html, plain


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
