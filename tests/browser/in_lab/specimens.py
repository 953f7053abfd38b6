"""One notebook with everything that a sheet can show, so that it can be looked at and measured in one place."""

from __future__ import annotations

from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

SPECIMENS = {
    "# start": """
from pathlib import Path
from IPython.display import display
from crm_lessons import glossary, open_sheet, progress, show
from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.classroom.panel import SpokenVerdict
from crm_lessons.text.language import Text
sheet = open_sheet("02_pareto_abc", language="{language}", remember=False)
""",
    "# verdicts": """
message = Text(fr="Vous avez pris `top_share` *de la liste* : **triez** d'abord.", en="You took `top_share` *in the list*: **sort** first.")
for outcome in Outcome:
    display(SpokenVerdict.of(Verdict("top_share", outcome, 1, 2, message), "{language}"))
""",
    "# not attempted": "sheet.check(top_share=...)",
    "# right": "sheet.check(top_customers=sheet.data('pareto_revenue').nlargest(4).index.tolist())",
    "# partly right": "sheet.check(top_share=80)",
    "# a named mistake": "sheet.check(top_share=sheet.data('pareto_revenue').max() / 1_000_000)",
    "# could not be read": "sheet.check(top_share=[0.8])",
    "# for the teacher": "sheet.check(recommendation='Je garde les quatre premiers clients et je visite les suivants. ' * 9)",
    "# several": "sheet.check(top_share=0.5, who_is_right='a1')",
    "# no such question": "sheet.check(top_shar=0.5)",
    "# hint": "sheet.hint('top_share'); sheet.hint('top_share')",
    "# solution, not yet": "sheet.solution('still_top')",
    "# solution": "sheet.solution('top_share', anyway=True)",
    "# choose": "choose = sheet.choose('who_is_right')\nchoose.choices.value, choose.reasons.value = 'b', '2'\nchoose",
    "# order": """
order = open_sheet("01_crm_process", language="{language}", remember=False).order("steps")
order.radios.value = order.radios.labels[0]
order.down.click()
order
""",
    "# progress": "sheet.progress()",
    "# map": "progress(language='{language}')",
    "# ready": """
from crm_lessons.classroom.rehearsal.report import rehearse
blank = Path("exercises/{language}/02_pareto_abc.ipynb").read_text(encoding="utf-8")
broken = Path("specimen-sheet.ipynb")
broken.write_text(blank.replace("top_share = ...", "top_share = part_of_the_top"), encoding="utf-8")
display(sheet.ready(broken))
rehearse(broken, "{language}")
""",
    "# table": "show(sheet.data('orders'), 5)",
    "# words": "glossary('abc_analysis', 'credit_note')",
    "# to move": """
from crm_lessons.widgets import abc_limits, mailing_lab, retention_lab
display(abc_limits(sheet.data('abc_revenue')))
retention_lab()
""",
}

_KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def specimens(folder: Path, language: str) -> str:
    """Write the notebook in a server's folder, and return its path there."""
    cells = [
        new_code_cell(f"{name}\n{code.replace('{language}', language).strip()}") for name, code in SPECIMENS.items()
    ]
    path = folder / f"specimens-{language}.ipynb"
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": _KERNEL}), path)
    return path.name
