"""A notebook opened away from its workbook, as in Colab, fetches the package first; only there, where it is missing."""

from __future__ import annotations

from dataclasses import replace

from crm_lessons.authoring.products.steps import Draft, DraftCell
from crm_lessons.authoring.reading.source import Role

INSTALL_FROM: str | None = None
"""What `pip install` is given, such as "crm-lessons" or "git+https://…". None, as long as the workbook has no public
address: no notebook has such a cell then."""

_FETCH = "try:\n    import crm_lessons\nexcept ModuleNotFoundError:\n    %pip install --quiet {address}"


def fetch_the_package(draft: Draft) -> Draft:
    """Before the first code cell, install the package where it is missing."""
    places = [place for place, cell in enumerate(draft.cells) if not cell.role.is_markdown]
    if INSTALL_FROM is None or not places:
        return draft
    first = places[0]
    fetch = DraftCell(Role.CODE, _FETCH.format(address=INSTALL_FROM), draft.cells[first].place)
    return replace(draft, cells=(*draft.cells[:first], fetch, *draft.cells[first:]))
