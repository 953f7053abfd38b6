"""The command `crm-lessons check`."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_lessons.cli.main import main
from crm_lessons.cli.students import check

ROOT = Path(__file__).parents[3]
WORKED = ROOT / "solutions" / "en" / "03_matrices.ipynb"


@pytest.mark.usefixtures("warm_kernels")
def test_a_worked_sheet_is_ready_and_stays_as_it_is(capsys):
    """Code 0 and one line that says so; the file keeps its bytes."""
    before = WORKED.read_bytes()
    assert main(["check", str(WORKED)]) == check.ALL_WELL
    assert capsys.readouterr().out.startswith("✓ Nothing stands in the way")
    assert WORKED.read_bytes() == before


@pytest.mark.usefixtures("warm_kernels")
def test_a_sheet_for_nobody_is_looked_at_with_code_1(capsys):
    """The student says who they are, and the sheet does not; the answer comes in the language asked for."""
    assert main(["check", str(WORKED), "--student", "zoé", "--language", "fr"]) == check.TO_LOOK_AT
    assert "ouverte sans identifiant, alors que vous êtes `zoé`" in capsys.readouterr().out


def test_another_file_is_wrong_usage(capsys, monkeypatch):
    """Code 2 and a sentence, on the error output."""
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert main(["check", str(ROOT / "README.md"), "--language", "en"]) == check.WRONG_USAGE
    told = capsys.readouterr()
    assert told.err.endswith("is not a notebook. Give the .ipynb file of your sheet.\n")
    assert told.out == ""


@pytest.mark.parametrize("seconds", ["0", "-1", "inf", "soon"])
def test_a_time_limit_is_a_number_above_zero(seconds):
    """Anything else is wrong usage."""
    with pytest.raises(SystemExit) as stop:
        main(["check", str(WORKED), "--time-limit", seconds])
    assert stop.value.code == check.WRONG_USAGE
