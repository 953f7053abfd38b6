"""The front door, before any command has been loaded."""

from __future__ import annotations

import sys
from pathlib import PurePath

from crm_lessons.cli.__main__ import main
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text


def test_a_record_that_cannot_stand_is_one_sentence(monkeypatch, capsys):
    """Whatever the command, its author is told the file, the line and the mend, without a traceback."""

    class Broken:
        def find_spec(self, name, *_):
            if name == "crm_lessons.cli.main":
                message = Text(fr="Ajoutez un indice.", en="Add a hint.")
                raise AuthorError(Place(PurePath("crm_lessons/questions/kpis/calls.py"), 12), message)

    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.delitem(sys.modules, "crm_lessons.cli.main", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Broken(), *sys.meta_path])
    assert main() == 1
    assert capsys.readouterr().err == "crm_lessons/questions/kpis/calls.py:12: Add a hint.\n"
