"""What a cell of prose or code is called in its notebook: a hash of what it says, so that its neighbours do not change it."""

from __future__ import annotations

import hashlib

from crm_lessons.authoring.reading.source import Role


def cell_name(role: Role, source: str) -> str:
    """Return the id of a cell whose source is written as the notebook has it, with the spaces of its language."""
    return hashlib.sha256(f"{role}\n{source}".encode()).hexdigest()[:12]
