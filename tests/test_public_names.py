"""What the package offers by name is found by that name, whatever was imported before."""

from __future__ import annotations

import pkgutil

import pytest

from crm_lessons import methods, plots, widgets


@pytest.mark.parametrize("package", [methods, plots, widgets])
def test_no_public_name_is_that_of_a_module_beside_it(package):
    """A function and a module of one name would take each other's place, depending on which was imported last."""
    modules = {module.name for module in pkgutil.iter_modules(package.__path__)}
    assert modules
    assert modules & set(package.__all__) == set()


@pytest.mark.parametrize("name", widgets.__all__)
def test_a_widget_is_in_the_file_with_which_its_name_begins(name):
    """`abc_limits` is in abc.py, `radar_thresholds` in radar.py."""
    assert name.startswith(getattr(widgets, name).__module__.rpartition(".")[2])
