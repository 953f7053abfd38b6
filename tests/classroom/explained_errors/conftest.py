"""A notebook's shell, in which a beginner's cells are really run."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from IPython.core.interactiveshell import InteractiveShell

from crm_lessons.classroom.explained_errors.failure import Failure


@pytest.fixture
def shell(monkeypatch):
    """IPython as a kernel has it, with a table of three customers and one of two shops, and the sentences it displays kept."""
    shell = InteractiveShell()
    monkeypatch.setattr(shell, "showtraceback", lambda *_, **__: None)
    monkeypatch.setattr(shell, "showsyntaxerror", lambda *_, **__: None)
    accounts = pd.DataFrame(
        {"revenue": [10.0, 20.0, 30.0], "orders": [1, 2, 3]}, index=pd.Index([5, 17, 10], name="customer")
    )
    shops = pd.DataFrame({"city": ["Rabat", "Fès"], "staff": [4, 7]}, index=["A", "Z"])
    shell.user_ns |= {"accounts": accounts, "revenue_by_customer": accounts["revenue"], "shops": shops}
    shell.user_ns |= {"pd": pd, "np": np}
    return shell


@pytest.fixture
def failure(shell):
    """Run a cell that fails, in a notebook that has run no other, and return how."""
    start = dict(shell.user_ns)

    def failed(cell: str) -> Failure:
        shell.user_ns.clear()
        shell.user_ns |= start
        result = shell.run_cell(cell)
        error = result.error_before_exec or result.error_in_exec
        assert error is not None, f"this cell runs: {cell}"
        return Failure(error, cell, shell.user_ns)

    return failed
