"""What a page keeps from a keyboard, a screen reader or tired eyes, as axe-core finds it (WCAG 2.2, A and AA)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

_LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
_SERIOUS = {"serious", "critical"}
_SHOWN = 3


def barriers(page: Page, within: str | None = None) -> list[str]:
    """Return each serious finding on a page, or in the parts of it that a selector names, with where it stands and why."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="pip install axe-playwright-python").Axe()
    options = {"runOnly": _LEVELS, "resultTypes": ["violations"]}
    context = {"include": [[within]]} if within else None
    found = axe.run(page, context=context, options=options).response["violations"]
    return [
        f"{finding['id']}: {node['html'][:160]} {[one['message'] for one in (*node['any'], *node['all'], *node['none'])]}"
        for finding in found
        if finding["impact"] in _SERIOUS
        for node in finding["nodes"][:_SHOWN]
    ]
