"""A student follows a construct from the top of a sheet to where it is taught, in a real browser."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.xdist_group("browser")


@pytest.mark.proof
@pytest.mark.parametrize("server", ["lab", "classic"])
def test_a_construct_leads_to_its_section(request, server, reader, expect):
    """The lesson opens at the heading, whose title has accents and narrow spaces in French."""
    notebook = reader(request.getfixturevalue(server))
    notebook.open("exercises/fr/00_python.ipynb")
    notebook.page.get_by_role("link", name=".agg").click()
    heading = notebook.page.get_by_role("heading", name="groupby est le tableau croisé")
    expect(heading).to_be_in_viewport()
