"""What the package offers by name is found by that name, whatever was imported before."""

from __future__ import annotations

import pkgutil

import pytest

from crm_lessons import methods, plots, widgets


@pytest.mark.parametrize("room", [methods, plots, widgets])
def test_no_name_of_a_room_is_that_of_one_of_its_modules(room):
    """A function and a module of one name would take each other's place, depending on which was imported last."""
    modules = {module.name for module in pkgutil.iter_modules(room.__path__)}
    assert modules
    assert modules & set(room.__all__) == set()
