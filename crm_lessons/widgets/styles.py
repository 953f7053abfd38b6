"""Rules for how widgets look, where ipywidgets leaves no other way to say it."""

from __future__ import annotations

import ipywidgets


def styles(rules: str) -> ipywidgets.HTML:
    """Return rules as a widget that is not seen, to stand beside those that they are for."""
    return ipywidgets.HTML(f"<style>{rules}</style>", layout={"display": "none"})
