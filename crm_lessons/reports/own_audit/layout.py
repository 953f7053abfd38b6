"""How an audit is laid out, and its template."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from crm_lessons.data.own_table import Field, Layout, write_template
from crm_lessons.reports.own_audit.points import POINTS
from crm_lessons.text.language import Text

LOWEST, HIGHEST = 0, 4

NAMES = Field("point", Text(fr="point", en="point"), "critere; critère; question; facteur; limite; factor; limit; item")
SCORE = Field(
    "score", Text(fr="note (0 à 4)", en="score (0 to 4)"), "note; score; notes; mark; points", low=LOWEST, high=HIGHEST
)
PROOF = Field(
    "proof",
    Text(fr="preuve", en="proof"),
    "preuves; exemple; example; fait; fact; commentaire; comment; remarque; remark",
    needed=False,
    free=True,
)
AUDIT = Layout(
    reader="audit_report",
    rows=Text(fr="un point par ligne, avec une note de 0 à 4", en="one point a row, with a score from 0 to 4"),
    names=NAMES,
    fields=(SCORE, PROOF),
)
_AT_BEST = Text(fr="vaut 4 si", en="is worth 4 if")
_EXAMPLE = (1.0, 3.0, 2.0, 2.0, 3.0, 1.0, 2.0, 3.0, 2.0, 1.0, 2.0, 3.0, 4.0, 3.0, 2.0)
_HOW_TO = (
    Text(
        fr="Quinze points : sept limites de la gestion de la relation, puis huit facteurs de réussite (chapitre 8).",
        en="Fifteen points: seven limits of relationship management, then eight success factors (chapter 8).",
    ),
    Text(
        fr="Notez de 0 (pas du tout vrai chez nous) à 4 (toujours vrai), en lisant « vaut 4 si ». Une limite bien tenue vaut 4, comme un "
        "facteur bien en place.",
        en="Score from 0 (not true of us at all) to 4 (always true), reading “is worth 4 if”. A limit kept well in hand is worth 4, as is a "
        "factor well in place.",
    ),
    Text(
        fr="« preuve » : un fait récent. Sans fait à citer, ne donnez pas plus de 2.",
        en="“proof”: a recent fact. Without a fact to name, give no more than 2.",
    ),
    Text(
        fr="Faites noter par deux ou trois personnes, chacune dans son fichier, puis comparez avant de conclure.",
        en="Have two or three people score, each in a file of their own, then compare before you conclude.",
    ),
)


def audit_template(path: str | PathLike[str]) -> Path:
    """Write a template of the audit to fill, .xlsx or .csv, and return its path; a file that is there stays as it is.

    Example:
        >>> from pathlib import Path; from tempfile import mkdtemp
        >>> audit_template(Path(mkdtemp()) / "my_audit.xlsx").name
        'my_audit.xlsx'
    """
    headings = (NAMES.heading, _AT_BEST, SCORE.heading, PROOF.heading)
    rows = [(one.name, one.at_best, score, None) for one, score in zip(POINTS.values(), _EXAMPLE, strict=True)]
    return write_template(path, headings, rows, _HOW_TO)
