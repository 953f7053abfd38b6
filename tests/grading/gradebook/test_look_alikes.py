from hypothesis import given, settings
from hypothesis import strategies as st

from crm_lessons.grading.gradebook.look_alikes import spelled_apart

SIGNS = st.sampled_from(["a", "\u00e9", "e\u0301", "\\", "u", "dcc9", "\\udcc9", "\udcc9", "xe9", "\u2028"])


@settings(max_examples=200, deadline=None)
@given(st.sets(st.lists(SIGNS, max_size=4).map("".join), max_size=8))
def test_no_two_names_are_written_alike(names: set[str]) -> None:
    """Whatever the names, a table in UTF-8 shows each in a way of its own."""
    shown = spelled_apart(names)
    assert len({*shown.values()}) == len(names)
    assert "".join(shown.values()).isprintable() or "\u2028" in "".join(names)
    "".join(shown.values()).encode()


def test_only_names_that_look_alike_are_spelled_out() -> None:
    """An accent stays an accent, unless the other spelling of it is there too."""
    assert spelled_apart(["Zoe\u0301", "\u00c9lodie"]) == {"Zoe\u0301": "Zoe\u0301", "\u00c9lodie": "\u00c9lodie"}
    assert spelled_apart(["\udcc9", "\\udcc9"]) == {"\udcc9": "\\udcc9", "\\udcc9": "\\\\udcc9"}
    assert spelled_apart(["\u00e9", "e\u0301", "\\xe9"])["\\xe9"] == "\\\\xe9"
    assert spelled_apart(["\u00e9", "e\u0301"]) == {"\u00e9": "\\xe9", "e\u0301": "e\\u0301"}
