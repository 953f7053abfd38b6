"""A check of an answer whose cell has just failed says that the old answer was judged, and a check of a new one does not."""

from __future__ import annotations

import pytest
from IPython.core.interactiveshell import InteractiveShell

from crm_lessons.classroom import old_values
from crm_lessons.classroom.old_values import said_of_an_old_value, watch_cells
from crm_lessons.classroom.sheet import open_sheet


@pytest.fixture
def shell(monkeypatch):
    """IPython as a kernel has it, watched as a sheet that is opened does."""
    shell = InteractiveShell()
    monkeypatch.setattr(shell, "showtraceback", lambda *_, **__: None)
    monkeypatch.setattr(shell, "showsyntaxerror", lambda *_, **__: None)
    monkeypatch.setattr(old_values, "running_shell", lambda: shell)
    watch_cells()
    watch_cells()
    return shell


@pytest.mark.parametrize(
    "failing", ["price = offer['prix']", "price = 29160 *", "x = 1\n1 / 0\nprice = 3", "def price(\n    return 1"]
)
def test_a_cell_that_fails_leaves_the_old_value(shell, failing):
    """Whether Python could read it or not; the next cell that works ends that."""
    shell.run_cell("price = 2000")
    assert not said_of_an_old_value("price", "fr")
    shell.run_cell(failing)
    (notice,) = said_of_an_old_value("price", "fr")
    assert "`price` a encore sa valeur d'avant" in repr(notice)
    shell.run_cell("price = 3000")
    assert not said_of_an_old_value("price", "fr")


def test_a_cell_that_fails_after_it_gave_the_value_has_changed_it(shell):
    """The answer is new, whatever came later in its cell."""
    shell.run_cell("price = 2000")
    shell.run_cell("price = 2500\n1 / 0")
    assert not said_of_an_old_value("price", "fr")


def test_another_name_is_not_concerned(shell):
    """Neither one that is compared, nor one that is read."""
    shell.run_cell("price, other = 2000, 5")
    shell.run_cell("total = price + 'x'")
    shell.run_cell("price == other['x']")
    assert not said_of_an_old_value("price", "fr")


def test_a_check_in_the_sheet_says_so(shell):
    """Below its verdict, in the language of the sheet; where no notebook runs, nothing is said."""
    sheet = open_sheet("00_python", "en", remember=False)
    shell.run_cell("price_to_pay = 29160")
    assert "old value" not in repr(sheet.check(price_to_pay=29160))
    shell.run_cell("price_to_pay = offer['prix']")
    assert "`price_to_pay` still has its old value" in repr(sheet.check(price_to_pay=29160))
