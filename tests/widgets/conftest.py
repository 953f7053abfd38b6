"""A session that starts in French."""

from __future__ import annotations

from collections.abc import Iterator

import matplotlib as mpl
import pytest

from crm_lessons.text.language import speak

mpl.use("agg")


@pytest.fixture(autouse=True)
def _in_french() -> Iterator[None]:
    speak("fr")
    yield
    speak("fr")
