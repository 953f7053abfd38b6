"""What a rehearsal says, in a notebook and in a terminal."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.panel import EDGES, NO_FORMULAS, panel
from crm_lessons.classroom.rehearsal.clean_run import CleanRun, clean_run
from crm_lessons.classroom.rehearsal.findings import Findings
from crm_lessons.classroom.rehearsal.same_python import run_in_same_python
from crm_lessons.classroom.rehearsal.saved import read_sheet
from crm_lessons.statements import SECONDS_A_CELL
from crm_lessons.text.in_a_browser import in_a_browser
from crm_lessons.text.language import Language, Text, spoken
from crm_lessons.text.markup import Marked, in_html, plain
from crm_lessons.text.terminal import for_the_terminal


class Report:
    """The findings of a rehearsal in one language, the most pressing first."""

    def __init__(self, findings: Findings, run: CleanRun, language: Language) -> None:
        self.all_well = not findings.to_look_at
        self._opening = _WELL if self.all_well else _TO_LOOK_AT.format(count=len(findings.to_look_at))
        self._findings = findings
        self._standing = _standing(run)
        self._language = language

    def __repr__(self) -> str:
        lines = [f"{self._sign} {self._said(self._opening)}"]
        lines += [f"  - {self._said(finding)}" for finding in self._findings.to_look_at]
        lines += [f"  · {self._said(finding)}" for finding in self._findings.good_to_know]
        return for_the_terminal(plain(Marked("\n".join([*lines, *map(self._said, self._standing)]))))

    def _repr_html_(self) -> str:
        edge = EDGES[Outcome.CORRECT if self.all_well else Outcome.PARTLY_CORRECT]
        said = [panel(Marked(f"**{self._sign} {self._said(self._opening)}**"), edge)]
        said += [
            _items(map(self._said, findings)) for findings in (self._findings.to_look_at, self._findings.good_to_know)
        ]
        return "".join([*said, *(panel(self._said(standing), edge) for standing in self._standing)])

    @property
    def _sign(self) -> str:
        return (Outcome.CORRECT if self.all_well else Outcome.PARTLY_CORRECT).symbol

    def _said(self, text: Text) -> Marked:
        return text.marked(self._language)


def rehearse(
    path: Path, language: Language | None = None, student: str | None = None, seconds_a_cell: float = SECONDS_A_CELL
) -> Report:
    """Run the sheet in a file from a restart and return what differs from what it shows; the file is only read.

    language: of the report; by default the sheet's own
    Raises: NotASheet, MissingExtra.
    """
    sheet = read_sheet(path)
    run = run_in_same_python(sheet) if in_a_browser() else clean_run(sheet, seconds_a_cell)
    return Report(Findings(sheet, run, student), run, language or run.language or spoken())


def _standing(run: CleanRun) -> list[Text]:
    """Count the answers by outcome, in the order in which a student would ask."""
    counts = Counter((run.outcomes or {}).values())
    counted = [_COUNTED.format(words=outcome.words, count=counts[outcome]) for outcome in Outcome if counts[outcome]]
    if not counted:
        return []
    joined = Text(fr=" · ".join(text.fr for text in counted), en=" · ".join(text.en for text in counted))
    return [_FROM_A_RESTART.format(counts=joined)]


def _items(sentences: map[Marked]) -> str:
    items = "".join(f"<li>{in_html(sentence)}</li>" for sentence in sentences)
    return f'<ul class="{NO_FORMULAS}" style="max-width: 48em; line-height: 1.45">{items}</ul>' if items else ""


_WELL = Text(
    fr="Rien ne s'y oppose : relancée depuis le début, la feuille donne ce que vous avez vu.",
    en="Nothing stands in the way: run again from the top, the sheet gives what you saw.",
)
_TO_LOOK_AT = Text(fr="À regarder avant de rendre : {count}", en="To look at before you hand in: {count}")
_COUNTED = Text(fr="{words} ({count})", en="{words} ({count})")
_FROM_A_RESTART = Text(fr="Depuis un redémarrage : {counts}.", en="From a restart: {counts}.")
