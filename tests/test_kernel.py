"""The kernel in which notebooks are run: many may start at once."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from crm_lessons.kernel import own_kernel, run_notebook
from crm_lessons.text.extras import MissingExtra


@pytest.mark.skipif(os.name != "posix", reason="Windows has no sockets that are files for a kernel")
def test_no_other_kernel_can_take_its_ports():
    """It has none: it is spoken to through files in the folder that it was given."""
    kernel = own_kernel(Path("/tmp/short"))
    assert (kernel.transport, kernel.ip) == ("ipc", "/tmp/short/kernel")


def test_a_name_that_no_socket_can_have_is_not_tried():
    """In a folder with a very long name the kernel has ports, as on Windows."""
    assert own_kernel(Path("x" * 200)).transport == "tcp"


def test_without_jupyter_a_reader_is_told_what_to_install(monkeypatch):
    """Whoever asks for a run meets a sentence, not a traceback."""
    monkeypatch.setitem(sys.modules, "nbclient", None)
    with pytest.raises(MissingExtra, match=r"crm-lessons\[lab\]"):
        run_notebook(None, seconds_a_cell=1)
