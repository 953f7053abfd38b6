"""A class of any size of which every fifth hands in something hostile or damaged, and what must become of each."""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Iterator
from typing import NamedTuple

OPEN = 'from crm_lessons import open_sheet\nsheet = open_sheet("02_pareto_abc", language="en")'
REVENUE = 'revenue = sheet.data("pareto_revenue")'
SHARE = "top_share = revenue.nlargest(4).sum() / revenue.sum()"
CUSTOMERS = "top_customers = set(revenue.nlargest(4).index)"
FLOOD = """import os
while True:
    for one in range(3, 60):
        try:
            os.write(one, b'{"id": -1}\\n' * 300)
        except BaseException:
            pass"""
EVERY = 5


class Kind(NamedTuple):
    """What is handed in, under which ending, and what becomes of it; no points where it has no mark."""

    name: str
    content: bytes
    status: str
    points: float | None
    ending: str = ".ipynb"


class HandIn(NamedTuple):
    """One submission: the path of its file, and its kind."""

    file: str
    kind: Kind


def notebook(*cells: str, **metadata: object) -> bytes:
    """Return a notebook of these code cells."""
    code = [{"cell_type": "code", "source": cell, "metadata": {}, "outputs": []} for cell in (OPEN, REVENUE, *cells)]
    return json.dumps({"cells": code, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}).encode()


def zipped(name: str, content: bytes) -> bytes:
    """Return an archive with one file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return packed.getvalue()


HONEST = (
    Kind("right", notebook(SHARE, CUSTOMERS), "graded", 4),
    Kind("half", notebook(SHARE, "top_customers = {1}"), "graded", 2),
    Kind("error", notebook("top_share = 1 / 0", CUSTOMERS), "graded", 2),
    Kind("blank", notebook("top_share = ..."), "graded", 0),
    Kind("zipped", zipped("02_pareto_abc.ipynb", notebook(SHARE, CUSTOMERS)), "graded", 4, ".zip"),
)
HOSTILE = (
    Kind("loop", notebook("while True: pass", SHARE), "timed_out", 2),
    Kind("loop in C", notebook("import itertools\nsum(itertools.repeat(1))", SHARE), "timed_out", 2),
    Kind("exit", notebook("import os\nos._exit(0)", SHARE), "crashed", 2),
    Kind("flood of replies", notebook(FLOOD, SHARE), "timed_out", 2),
    Kind("memory", notebook("hoard = bytearray(8 * 2**30)", SHARE), "graded", 2),
    Kind("output", notebook("print('x' * 10**7)", SHARE), "graded", 2),
    Kind("columns", notebook(SHARE, "import pandas\ntop_customers = pandas.DataFrame(columns=range(5000))"), "graded", 2),
    Kind("large answer", notebook(SHARE, "top_customers = ['x' * 10**7] * 3"), "graded", 2),
    Kind("threads", notebook("import threading, time\nfor _ in range(200):\n    threading.Thread(target=time.sleep, args=(9,)).start()", SHARE), "graded", 2),
    Kind("values", b'{"cells": [' + b'{"":0},' * 1_000_000 + b"0]}", "unreadable", None),
    Kind("depth", b"[" * 100_000, "unreadable", None),
    Kind("cut", notebook(SHARE)[:-40], "unreadable", None),
    Kind("empty", b"", "unreadable", None),
    Kind("PDF", b"%PDF-1.7", "unreadable", None),
    Kind("metadata", notebook(SHARE, more="m" * 30_000_000), "unreadable", None),
    Kind("bomb", zipped("a.ipynb", b'{"cells": [' + b'{"":0},' * 3_000_000 + b"0]}"), "unreadable", None, ".zip"),
    Kind("deep path", zipped("a/" * 10_000 + "a.ipynb", notebook(SHARE)), "graded", 2, ".zip"),
    Kind("damaged archive", zipped("a.ipynb", notebook(SHARE))[:-30], "unreadable", None, ".zip"),
)  # fmt: skip


def class_of(size: int, draw: random.Random) -> Iterator[HandIn]:
    """Yield the submissions of a class, in random order; of each kind as many as there is room for."""
    places = [*range(size)]
    draw.shuffle(places)
    for count, place in enumerate(places):
        kinds = HOSTILE if count % EVERY == 0 else HONEST
        kind = kinds[count // EVERY % len(kinds)]
        yield HandIn(f"s{place:04}{kind.ending}", kind)
