"""A student practises a question in a real browser: the button under a verdict, other numbers, a series."""

from __future__ import annotations

import shutil

import pytest

pytestmark = pytest.mark.xdist_group("browser")

RIGHT = "essai.pareto_revenue.loc[list(essai.top_customers)].sum() / essai.pareto_revenue.sum()"


@pytest.mark.proof
def test_a_question_is_asked_again_by_its_button_and_answered_twice(lab, reader, expect):
    """The button shows the question and its tables; two right answers in a row make a series; an example is worked."""
    shutil.rmtree(lab.home, ignore_errors=True)
    notebook = reader(lab)
    notebook.open("exercises/fr/02_pareto_abc.ipynb")
    notebook.run("import pandas")
    notebook.run("pareto_revenue = ")
    notebook.write("top_share = ", "top_share = 0.123")
    notebook.run("top_share = ")
    check = notebook.run("sheet.check(top_share=")
    expect(check).to_contain_text('sheet.similar("top_share")')
    button = check.get_by_role("button", name="Recommencer avec d'autres nombres")
    button.click()
    expect(check).to_contain_text("Ce qu’ils pèsent")
    expect(check).to_contain_text("essai = sheet.trial")

    notebook.add_below("sheet.check(top_share=", f"essai = sheet.trial\nessai.check({RIGHT})")
    expect(notebook.run("essai = sheet.trial")).to_contain_text("la série commence")
    button.click()
    expect(check.locator("table")).to_have_count(1)
    expect(notebook.run("essai = sheet.trial")).to_contain_text("2 réussites de suite")
    notebook.add_below("essai = sheet.trial", 'sheet.similar("top_share")')
    expect(notebook.run('sheet.similar("top_share")')).to_contain_text("résolue sur d'autres nombres")
    notebook.write("top_share = ", "top_share = 0.124")
    notebook.run("top_share = ")
    notebook.run("sheet.check(top_share=")
    notebook.write("gone = ", "gone = 0.124")
    notebook.run("gone = ")
    expect(notebook.run("sheet.check(gone=").get_by_role("button")).to_have_count(1)
    expect(notebook.output("sheet.check(top_share=").get_by_role("button")).to_have_count(0)
