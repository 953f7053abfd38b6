"""Notebooks, archives and replies with random damage: what reads them gives a result or its own refusal, soon and small.

CRM_LESSONS_FUZZ says for how many seconds, ten minutes in `make proof` where nothing is said;
`pytest --log-cli-level=info` tells how many were tried.
"""

from __future__ import annotations

import gc
import json
import logging
import os
import resource
import time
from collections.abc import Callable

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from soak.class_of import CUSTOMERS, SHARE, notebook, zipped

from crm_lessons.grading.handed_in.archives import students_archive
from crm_lessons.grading.handed_in.contents.notebook_code import NotANotebook
from crm_lessons.grading.handed_in.submissions import Submission
from crm_lessons.grading.handed_in.whose.owners import Signature
from crm_lessons.grading.json_values import parsed
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import read_submission
from crm_lessons.grading.student.wire import Garbled, decode, encode

TOLD = logging.getLogger(__name__)
SECONDS = float(os.environ.get("CRM_LESSONS_FUZZ", "600"))
GROWTH = 120 * 1024
"""Of the largest memory, in KB, which the first round of each has already had."""
ROUND = 300

NOTEBOOK = notebook(SHARE, CUSTOMERS, "def total(x):\n    return sum(x)", crm_lessons={"stem": "02_pareto_abc"})
ARCHIVE = zipped("folder/02_pareto_abc.ipynb", NOTEBOOK)
REPLIES = [
    json.dumps(encode(value)).encode()
    for value in (
        {1, 2.5, "a"},
        {"a": [1, None, True], "b": pd.Timestamp("2024-01-01")},
        pd.Series([1.0, None], index=["a", "b"], name="c"),
        pd.DataFrame({"a": [1, 2], "b": ["x", pd.NaT]}),
        pd.MultiIndex.from_tuples([(1, "a")]),
    )
]
PIECES = st.sampled_from(
    [b"", b"[", b"]", b"{", b'"', b"\\", b",", b":", b"0", b"9" * 50, b"null", b"\xff", b"\0\0\0\0", b"-"]
)
CHANGES = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 40), PIECES | st.binary(max_size=8)),
    min_size=1,
    max_size=6,
)


def damaged(content: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    """Return a content in which, at some places, a few bytes are others."""
    for place, length, piece in changes:
        begin = int(place * len(content))
        content = content[:begin] + piece + content[begin + length :]
    return content


@pytest.mark.proof
@pytest.mark.parametrize("kind", ["notebook", "archive", "reply"])
def test_damage_is_read_or_refused(kind: str, tmp_path) -> None:
    """No crash, no hang and no growth, for as long as it is tried."""
    file = tmp_path / "s"
    deadline = time.monotonic() + SECONDS / 3
    peaks = []
    while not peaks or time.monotonic() < deadline:
        _round({"notebook": _notebook, "archive": _archive, "reply": _reply}[kind], file)
        gc.collect()  # as any other Python would by itself; these look for garbage seldom
        peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    growth = peaks[-1] - peaks[0]
    assert growth < GROWTH
    TOLD.info(f"{kind}: {ROUND * len(peaks):,} tried, {peaks[-1] / 1024:.0f} MB, growth {growth / 1024:.0f} MB")


def _round(read: Callable, file) -> None:
    # a database of examples would fill the disk in ten minutes
    @settings(max_examples=ROUND, deadline=3000, database=None, suppress_health_check=list(HealthCheck))
    @given(CHANGES, st.sampled_from(REPLIES))
    def trial(changes, reply) -> None:
        read(file, changes, reply)

    trial()


def _notebook(file, changes, _) -> None:
    file.write_bytes(damaged(NOTEBOOK, changes))
    (paper, *_) = read_submission(Submission(file, "s.ipynb"), Signature(unsigned="s"), Rules())
    assert paper.row.name == "s"
    assert paper.row.reason is None or "grading failed" not in paper.row.reason.en


def _archive(file, changes, _) -> None:
    file.write_bytes(damaged(ARCHIVE, changes))
    for one in students_archive(file, "s.zip", 0).submissions:
        try:
            assert len(one.content(10**6)) <= 10**6 + 1
        except NotANotebook:
            continue


def _reply(_, changes, reply) -> None:
    try:
        decode(parsed(damaged(reply, changes), 10**5))
    except (Garbled, ValueError):
        return
