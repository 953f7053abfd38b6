"""The report on one's own audit: the weakest points first, each with a first step."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from os import PathLike

import pandas as pd

from crm_lessons.data.orders_file.amounts import DecimalMark
from crm_lessons.data.orders_file.table.known_headings import squeezed
from crm_lessons.data.own_table import OwnTable, OwnTableError, read_own_table
from crm_lessons.data.own_table.read import BadRows
from crm_lessons.plots.own_firm.scores import plot_scores_of_points
from crm_lessons.reports.own_audit.layout import AUDIT, PROOF
from crm_lessons.reports.own_audit.points import POINTS
from crm_lessons.reports.own_reading import own_reading_section
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.pictures import picture
from crm_lessons.reports.report import Report
from crm_lessons.reports.table import Column, Table, decimal_column, word_column
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.loyalty_words import LIMITS

_WEAKEST = 3
_WITHOUT_PROOF = 2


def audit_report(
    path: str | PathLike[str],
    *,
    columns: Mapping[str, str] | None = None,
    sheet: str | int | None = None,
    decimal: DecimalMark | None = None,
    bad_rows: BadRows = "refuse",
    title: str | None = None,
) -> Report:
    """Return the report on an audit: limits and success factors scored from 0 to 4, the weakest first with a first step.

    path: CSV or Excel, laid out as `audit_template` writes it; points in French or in English
    columns: role ("point", "score", "proof") -> heading, where the file has a heading of its own
    sheet, decimal, bad_rows: as in `read_orders_file`

    Raises OwnTableError, which says what was expected, what was found and what to do.
    """
    table = read_own_table(path, AUDIT, columns=columns, sheet=sheet, decimal=decimal, bad_rows=bad_rows)
    audit = _by_point(table)
    return Report(
        title=str(_TITLE) if title is None else str(title),
        lead=_LEAD,
        language=spoken(),
        sections=(_weakest(audit), _all(audit), own_reading_section(table, *_missing(audit)), _LIMITS),
    )


def _by_point(table: OwnTable) -> pd.DataFrame:
    """Return code | score, proof, the lowest first; of equal scores, in the order of the template."""
    code_of = {
        squeezed(words): code for code, point in POINTS.items() for words in (code, point.name.fr, point.name.en)
    }
    codes = [code_of.get(squeezed(str(name))) for name in table.rows.index]
    strange = [str(name) for name, code in zip(table.rows.index, codes, strict=True) if code is None]
    if strange:
        names = Text(
            fr=", ".join(point.name.fr for point in POINTS.values()),
            en=", ".join(point.name.en for point in POINTS.values()),
        )
        raise OwnTableError(_STRANGE.format(file=table.name, found=", ".join(strange[:5]), names=names))
    if len(set(codes)) < len(codes):
        twice = next(code for code in codes if codes.count(code) > 1)
        raise OwnTableError(_TWICE.format(file=table.name, point=POINTS[str(twice)].name))
    audit = table.rows.set_axis(codes)
    proof = audit["proof"] if "proof" in audit else pd.Series(None, index=audit.index, dtype=object)
    found = pd.DataFrame({"score": audit["score"].astype(float), "proof": proof})
    return found.loc[[code for code in POINTS if code in found.index]].sort_values("score", kind="stable")


def _weakest(audit: pd.DataFrame) -> Section:
    weak = audit.head(_WEAKEST)
    scores = audit["score"].set_axis([POINTS[code].name for code in audit.index])
    steps = [
        _STEP.format(name=_capital(POINTS[code].name), score=_score(score), step=POINTS[code].first_step)
        for code, score in zip(map(str, weak.index), weak["score"], strict=True)
    ]
    blocks: tuple[Block, ...] = (
        picture(partial(plot_scores_of_points, scores, len(weak)), max(2.4, 1.3 + 0.3 * len(scores))),
        *steps,
        *_unproven(audit),
    )
    return Section(Text(fr="Par où commencer", en="Where to begin"), blocks)


def _unproven(audit: pd.DataFrame) -> tuple[Text, ...]:
    high = audit[(audit["score"] > _WITHOUT_PROOF) & audit["proof"].isna()]
    return (_NO_PROOF.format(n=number_text(len(high))),) if len(high) else ()


def _all(audit: pd.DataFrame) -> Section:
    columns = (
        word_column(Text(fr="point", en="point"), [POINTS[code].name for code in audit.index]),
        word_column(Text(fr="sorte", en="kind"), [_LIMIT if code in LIMITS else _FACTOR for code in audit.index]),
        decimal_column(_SCORE, audit["score"].to_list()),
        word_column(Text(fr="vaut 4 si", en="is worth 4 if"), [POINTS[code].at_best for code in audit.index]),
        *_proofs(audit["proof"]),
    )
    return Section(
        Text(fr="Tous les points", en="All points"),
        (
            Table(
                Text(fr="Du plus faible au plus fort", en="From the weakest to the strongest"),
                columns,
                shown=len(POINTS),
            ),
        ),
    )


def _proofs(proofs: pd.Series[str]) -> tuple[Column, ...]:
    """Return the column of proofs, where there is one."""
    if proofs.isna().all():
        return ()
    return (
        word_column(
            PROOF.heading,
            ["–" if missing else str(proof) for proof, missing in zip(proofs, proofs.isna(), strict=True)],
        ),
    )


def _missing(audit: pd.DataFrame) -> tuple[Text, ...]:
    absent = [point.name for code, point in POINTS.items() if code not in audit.index]
    if not absent:
        return ()
    return (
        _NOT_SCORED.format(names=Text(fr=", ".join(one.fr for one in absent), en=", ".join(one.en for one in absent))),
    )


def _capital(words: Text) -> Text:
    """Begin words as a sentence begins."""
    return Text(fr=words.fr[0].upper() + words.fr[1:], en=words.en[0].upper() + words.en[1:])


def _score(score: float) -> Text:
    return number_text(score, decimals=0 if score % 1 == 0 else 1)


_TITLE = Text(fr="Notre relation client, point par point", en="Our customer relationship, point by point")
_LEAD = Text(
    fr="Sept limites et huit facteurs de réussite, notés par nous de 0 à 4. On commence par le plus faible, non par la moyenne.",
    en="Seven limits and eight success factors, scored by us from 0 to 4. Begin with the weakest, not with the mean.",
)
_SCORE = Text(fr="note (0\u00a0à\u00a04)", en="score (0\u00a0to\u00a04)")
_LIMIT, _FACTOR = Text(fr="limite", en="limit"), Text(fr="facteur", en="factor")
_STEP = Text(fr="{name} ({score} sur 4). {step}", en="{name} ({score} out of 4). {step}")
_NO_PROOF = Text(
    fr="Notes de plus de 2 sans preuve : {n}. Citez un fait récent, ou baissez la note.",
    en="Scores above 2 without proof: {n}. Name a recent fact, or lower the score.",
)
_NOT_SCORED = Text(fr="Points sans note : {names}.", en="Points without a score: {names}.")
_STRANGE = Text(
    fr="{file} : ces points ne sont pas du questionnaire : {found}. On attend : {names}.",
    en="{file}: these points are not of the audit: {found}. Expected: {names}.",
)
_TWICE = Text(
    fr="{file} : « {point} » est noté deux fois. Gardez une ligne.",
    en="{file}: “{point}” is scored twice. Keep one row.",
)
_LIMITS = Section(
    Text(fr="Ce que ce rapport ne dit pas", en="What this report does not say"),
    (
        Text(
            fr="Ce qu'en pensent les clients : ces notes sont les nôtres. Posez-leur trois de ces questions.",
            en="What customers think: these scores are ours. Ask them three of these questions.",
        ),
        Text(
            fr="Une moyenne de quinze notes : un 4 de fiabilité ne rachète pas un 0 de résolution des conflits.",
            en="A mean of fifteen scores: a 4 for reliability does not make up for a 0 in conflict resolution.",
        ),
    ),
)
