"""What the package offers by name is found by that name, whatever was imported before."""

from __future__ import annotations

import pkgutil
import subprocess
import sys

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


def test_a_method_is_loaded_when_it_is_first_used():
    """The package of methods opens without pandas, its stub names all that it offers, and another name is refused by name."""
    told = (
        "import sys, crm_lessons.methods as methods; print('pandas' in sys.modules, hasattr(methods, 'abc_analyses'))"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
    assert [name for name in methods.__all__ if not hasattr(methods, name)] == []
