"""Notebooks with outputs of every shape, and files that only look like some."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.grading.handed_in.contents.stored_outputs import without_outputs

CUT = ("outputs", "attachments", "widgets")
KEYS = st.sampled_from([*CUT, "source", 'a "b', "\\", "é"]) | st.text(max_size=3)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(['"outputs": [', "]}", '\\"outputs\\":[']),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(KEYS, inside, max_size=4),
    max_leaves=20,
)


def emptied(value: object) -> object:
    """Return a value with every list and dictionary under one of the names emptied."""
    if isinstance(value, list):
        return [emptied(one) for one in value]
    if isinstance(value, dict):
        return {
            key: type(one)() if key in CUT and isinstance(one, list | dict) else emptied(one)
            for key, one in value.items()
        }
    return value


@given(VALUES, st.sampled_from([None, 1]))
def test_everything_else_stays(document: object, indent: int | None) -> None:
    """Whatever the code says of outputs, and however the file is laid out."""
    content = json.dumps(document, indent=indent, ensure_ascii=False).encode("utf-8", "surrogatepass")
    assert json.loads(without_outputs(content)) == emptied(document)


@given(st.binary() | st.text(alphabet='{}[]":,\\ outps', max_size=60).map(str.encode))
def test_what_is_no_notebook_is_neither_longer_nor_an_error(content: bytes) -> None:
    """A file that is cut short, or no JSON at all, is left for the reader to refuse."""
    assert len(without_outputs(content)) <= len(content)


@pytest.mark.parametrize("piece", [b'"', b"\\", b'{"outputs":', b'"outputs"  ', b"[", b'"\\'])
def test_no_file_takes_long(piece: bytes) -> None:
    """Ten times as much of the worst takes ten times as long, not a hundred."""
    begun = time.process_time()
    without_outputs(b'{"outputs":[' + piece * 200_000)
    assert time.process_time() - begun < 2.0
