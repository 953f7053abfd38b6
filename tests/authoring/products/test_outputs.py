"""What stays of the outputs of a run."""

from __future__ import annotations

import sys
import tempfile

import pytest

from crm_lessons.authoring.products.outputs import is_of_one_run, settle, trace_of_the_run, without_outputs

VIEW = "application/vnd.jupyter.widget-view+json"
IMAGE = {"output_type": "display_data", "data": {"image/png": "0xabcdef12", "text/plain": "<Figure>"}, "metadata": {}}


def _notebook(*outputs):
    return {
        "cells": [{"source": ["1"], "execution_count": len(outputs), "outputs": list(outputs)}, {"source": ["text"]}]
    }


def test_a_widget_leaves_what_stands_in_for_it():
    """The view of a widget dies with its kernel; the figure stored beside it stays."""
    both = {"output_type": "display_data", "data": {VIEW: {"model_id": "a1"}, "image/png": "..."}}
    assert settle([both]) == [{"output_type": "display_data", "data": {"image/png": "..."}}]


def test_a_widget_with_nothing_beside_it_leaves_nothing():
    """An output without content is none; printed text has no content of that kind and stays."""
    printed = {"output_type": "stream", "name": "stdout", "text": "1\n"}
    assert settle([{"output_type": "display_data", "data": {VIEW: {}}}, printed]) == [printed]


@pytest.mark.parametrize(
    ("output", "trace"),
    [
        ({"text": "<Axes at 0x7f1c2a3b4c5d>"}, "0x7f1c2a3b4c5d"),
        ({"data": {"text/html": f"<p>{sys.prefix}/lib</p>"}}, sys.prefix),
        ({"data": {"application/json": {"file": f"{sys.prefix}/x"}}}, sys.prefix),
        ({"traceback": [f"File {sys.prefix}/lib"]}, sys.prefix),
        ({"text": "the colour 0xff, 1000 x 0"}, None),
        (IMAGE, None),
    ],
)
def test_what_only_this_run_knows_is_found(output, trace):
    """Addresses and folders would differ at the next build; the bytes of an image say nothing of either."""
    assert trace_of_the_run([output]) == trace


def test_a_notebook_without_its_outputs():
    """Two notebooks from the same source are the same before they are run."""
    assert without_outputs(_notebook(IMAGE)) == without_outputs(_notebook())


def _run(*outputs, count=1, tags=()):
    code = {"cell_type": "code", "execution_count": count, "metadata": {"tags": tags}, "outputs": outputs}
    return {"cells": [{"cell_type": "markdown"}, code]}


ERROR = {"output_type": "error", "ename": "KeyError", "evalue": "1", "traceback": []}
RESULT = {"output_type": "execute_result", "execution_count": 1, "data": {"text/plain": ["1"]}, "metadata": {}}


def test_what_one_run_leaves_is_known_without_running():
    """A result and a figure, under the cell's own count."""
    assert is_of_one_run(_run(RESULT, IMAGE))


def test_an_error_that_is_announced_is_what_a_run_leaves():
    """A lesson may show an error on purpose; the tag that Jupyter's tools know says so."""
    assert is_of_one_run(_run(ERROR, tags=["raises-exception"]))


@pytest.mark.parametrize(
    "notebook",
    [
        _run(RESULT, count=2),
        _run(RESULT, count=None),
        _run(RESULT | {"execution_count": 2}),
        _run(RESULT | {"data": {VIEW: {"model_id": "a1"}}}),
        _run(ERROR),
        _run(RESULT, tags=["raises-exception"]),
        _run({"output_type": "stream", "name": "stdout", "text": ["<Axes at\n", "0x7f1c2a3b4c5d>"]}),
    ],
)
def test_what_no_whole_run_leaves_is_seen(notebook):
    """A cell run twice or not at all, a widget's dead view, an error that comes unannounced or does not come, and what is one machine's."""
    assert not is_of_one_run(notebook)


def test_the_letters_of_a_picture_inside_a_page_are_no_trace():
    """Base64 spells "/tmp" now and then; beside the picture, the folder is still seen."""
    folder = tempfile.gettempdir()
    page = f'<img src="data:image/png;base64,iVBOR{folder}0xdeadbeef"><p>seen</p>'
    assert trace_of_the_run([{"data": {"text/html": page}}]) is None
    assert trace_of_the_run([{"data": {"text/html": page + folder}}]) == folder
