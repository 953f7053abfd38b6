import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.grading.handed_in.contents.notebook_cells import NoCells, cells_of

WHOLE = {"cell_type": "code", "source": "top_share = 0.8"}
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["cell_type", "source", "input", "outputs", "x"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("cell", "code", "unread"),
    [
        ({"cell_type": "code"}, [], 1),
        ({"cell_type": "code", "source": None}, [], 1),
        ({"cell_type": "code", "source": None, "input": "a = 1"}, ["a = 1"], 0),
        ({"cell_type": "code", "source": ["a = 1\n", None, 7, "b = 2"]}, ["a = 1\nb = 2"], 1),
        ({"cell_type": "code", "source": []}, [""], 0),
        ({"cell_type": "code", "source": {"a": 1}}, [], 1),
        ({"cell_type": "Code", "source": "a = 1"}, ["a = 1"], 0),
        ({"source": "a = 1"}, ["a = 1"], 0),
        ({"source": "display(a)", "outputs": []}, ["display(a)"], 0),
        ({"source": "# Title"}, [], 0),
        ({"cell_type": "sql", "source": "select 1"}, [], 0),
        (None, [], 1),
        ("cell", [], 1),
    ],
)
def test_a_damaged_cell_is_read_as_far_as_it_goes(cell, code, unread) -> None:
    """A null, a number or nothing where text should be; a type that is lost or that nobody knows."""
    found = cells_of({"cells": [WHOLE, cell]})
    assert (found.code, found.unread) == (("top_share = 0.8", *code), unread)


@given(st.lists(ANYTHING, max_size=4))
def test_whatever_lies_around_it_a_whole_cell_is_read(damage) -> None:
    """Nothing that JSON can hold takes a cell away from its neighbours."""
    document = json.loads(json.dumps({"cells": [*damage, WHOLE, *damage]}))
    assert "top_share = 0.8" in cells_of(document).code


@pytest.mark.parametrize(
    "document", [None, [], {}, {"cells": None}, {"cells": {}}, {"cells": [None]}, {"worksheets": {"cells": []}}]
)
def test_what_has_no_cell_is_no_notebook(document) -> None:
    """It is for the teacher to ask for another file."""
    with pytest.raises(NoCells):
        cells_of(document)
