"""Where Python runs."""

from __future__ import annotations

import sys

from crm_lessons.text.in_a_browser import in_a_browser


def test_pyodide_is_known_by_its_platform(monkeypatch):
    """Emscripten is the platform of Python in a page, and this machine's is another."""
    assert not in_a_browser()
    monkeypatch.setattr(sys, "platform", "emscripten")
    assert in_a_browser()
