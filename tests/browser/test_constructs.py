"""A student follows a construct from the top of a sheet to where it is taught, in a real browser."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.xdist_group("browser")


@pytest.mark.proof
def test_a_construct_leads_to_its_section(lab, reader, expect):
    """The lesson opens at the heading, far down, though its title has accents."""
    notebook = reader(lab)
    notebook.open("exercises/fr/00_python.ipynb")
    notebook.page.get_by_role("link", name=".groupby").click()
    heading = notebook.page.get_by_role("heading", name="groupby est le tableau croisé")
    expect(heading).to_be_in_viewport()
