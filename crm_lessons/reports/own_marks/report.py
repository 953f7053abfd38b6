"""The report on one's own marks: who comes first, how far that hangs on the coefficients, and where each stands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from os import PathLike

import pandas as pd

from crm_lessons.data.orders_file.amounts import DecimalMark
from crm_lessons.data.own_table import OwnTable, read_own_table
from crm_lessons.data.own_table.read import BadRows
from crm_lessons.methods.matrices.matrix_presets import POTENTIAL_PERFORMANCE
from crm_lessons.methods.matrices.quadrants import classify_quadrants
from crm_lessons.methods.matrices.scorecard import coefficient_sensitivity, weighted_score
from crm_lessons.plots.matrices.plane import plot_plane
from crm_lessons.plots.matrices.scorecards import plot_scores
from crm_lessons.reports.own_marks.layout import MARKS
from crm_lessons.reports.own_reading import own_reading_section
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.pictures import picture
from crm_lessons.reports.report import Report
from crm_lessons.reports.table import Table, amount_column, decimal_column, name_column, word_column
from crm_lessons.reports.words import customer_name, named
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.codes import QUADRANTS

_DRAWN = 20
_PLANE_HEIGHT = 5.0


def marks_report(
    path: str | PathLike[str],
    *,
    columns: Mapping[str, str] | None = None,
    sheet: str | int | None = None,
    decimal: DecimalMark | None = None,
    bad_rows: BadRows = "refuse",
    title: str | None = None,
) -> Report:
    """Return the report on a table of marks, in the language of the session: a scorecard and, with axes, a plane.

    path: CSV or Excel, laid out as `marks_template` writes it: customer, perhaps revenue, one column a criterion (marks 1 to 5),
        perhaps a row of coefficients and one of axes
    columns: role ("customer", "revenue") -> heading, where the file has a heading of its own
    sheet, decimal, bad_rows: as in `read_orders_file`

    Raises OwnTableError, which says what was expected, what was found and what to do.
    """
    table = read_own_table(path, MARKS, columns=columns, sheet=sheet, decimal=decimal, bad_rows=bad_rows)
    coefficients, unsaid = _coefficients(table)
    return Report(
        title=str(_TITLE) if title is None else str(title),
        lead=_LEAD,
        language=spoken(),
        sections=(
            _scores(table, coefficients),
            *_plane(table, coefficients),
            own_reading_section(table, *unsaid),
            _LIMITS,
        ),
    )


def _coefficients(table: OwnTable) -> tuple[pd.Series[float], tuple[Text, ...]]:
    if "coefficient" in table.special:
        return table.special["coefficient"].astype(float), ()
    return pd.Series(1.0, index=list(table.others)), (_ALL_ALIKE,)


def _scores(table: OwnTable, coefficients: pd.Series[float]) -> Section:
    marks = table.rows[list(table.others)].astype(float)
    scores = weighted_score(marks, coefficients)
    ranked = scores.sort_values(ascending=False, kind="stable")
    drawn = marks.loc[ranked.index[:_DRAWN]]
    height = max(2.5, 1.4 + 0.3 * len(drawn))
    decimals = 0 if (marks == marks.round()).all(axis=None) else 1
    columns = (
        name_column(list(ranked.index)),
        decimal_column(Text(fr="score", en="score"), ranked.to_list(), decimals=2),
        *(
            decimal_column(Text(fr=name, en=name), marks.loc[ranked.index, name].to_list(), decimals)
            for name in table.others
        ),
    )
    blocks: tuple[Block, ...] = (
        picture(partial(plot_scores, drawn, coefficients), height),
        _first(ranked),
        *_steadiness(marks, coefficients),
        Table(Text(fr="Scores et notes", en="Scores and marks"), columns),
    )
    return Section(Text(fr="Le score de chaque client", en="Each customer's score"), blocks)


def _first(ranked: pd.Series[float]) -> Text:
    best = ranked.index[ranked >= ranked.iloc[0] - 1e-9]
    return _FIRST.format(first=named(list(best), 5), score=number_text(float(ranked.iloc[0]), decimals=2))


def _steadiness(marks: pd.DataFrame, coefficients: pd.Series[float]) -> tuple[Text, ...]:
    if len(marks) < 2 or len(coefficients) < 2:
        return ()
    changes = coefficient_sensitivity(marks, coefficients)
    moved = int(changes["first_changes"].sum())
    words = _STEADY if not moved else _UNSTEADY
    others = sorted({customer_name(name) for name in changes.loc[changes["first_changes"], "first"]})
    return (words.format(n=number_text(len(changes)), moved=number_text(moved), others=named(others, 5)),)


def _plane(table: OwnTable, coefficients: pd.Series[float]) -> tuple[Section, ...]:
    """Place each customer by the scores of the criteria of each axis, where both axes have some."""
    axes = table.special.get("axis", pd.Series(dtype=object))
    on_axis = {axis: list(axes.index[axes == axis]) for axis in ("potential", "performance")}
    if not all(on_axis.values()):
        return ()
    marks = table.rows[list(table.others)].astype(float)
    placed = pd.DataFrame({axis: weighted_score(marks[names], coefficients[names]) for axis, names in on_axis.items()})
    share = None
    if "revenue" in table.rows and table.rows["revenue"].notna().all() and table.rows["revenue"].sum() > 0:
        share, placed = (
            "revenue_percent",
            placed.assign(revenue_percent=100 * table.rows["revenue"] / table.rows["revenue"].sum()),
        )
    cells = classify_quadrants(placed, "potential", "performance")["cell"]
    ranked = placed.sort_values(["potential", "performance"], ascending=False, kind="stable").index
    columns = (
        name_column(list(ranked)),
        decimal_column(Text(fr="potentiel", en="potential"), placed.loc[ranked, "potential"].to_list(), decimals=2),
        decimal_column(
            Text(fr="performance", en="performance"), placed.loc[ranked, "performance"].to_list(), decimals=2
        ),
        word_column(Text(fr="case du plan", en="cell of the plane"), [QUADRANTS[cell] for cell in cells[ranked]]),
        *(
            ()
            if share is None
            else (
                amount_column(Text(fr="chiffre d'affaires", en="revenue"), table.rows.loc[ranked, "revenue"].to_list()),
            )
        ),
    )
    good = list(cells.index[cells == POTENTIAL_PERFORMANCE.best])
    blocks: tuple[Block, ...] = (
        picture(partial(plot_plane, placed, "potential", "performance", share), _PLANE_HEIGHT),
        _GOOD.format(names=named(good, 10)) if good else _NONE_GOOD,
        Table(Text(fr="Le plan", en="The plane"), columns),
    )
    return (Section(Text(fr="Le plan : potentiel et performance", en="The plane: potential and performance"), blocks),)


_TITLE = Text(fr="Nos clients, notés", en="Our customers, marked")
_LEAD = Text(
    fr="Un score est une moyenne de notes, pondérée par des coefficients que l'on a choisis.",
    en="A score is a mean of marks, weighted by coefficients that somebody chose.",
)
_ALL_ALIKE = Text(
    fr="Pas de ligne « coefficient » : tous les critères pèsent autant.",
    en="No row “coefficient”: all criteria weigh the same.",
)
_FIRST = Text(
    fr="En tête : {first}, avec un score de {score} sur 5.", en="First: {first}, with a score of {score} out of 5."
)
_STEADY = Text(
    fr="Un coefficient de plus ou de moins, critère par critère ({n} essais) : la première place ne change jamais.",
    en="One coefficient more or less, criterion by criterion ({n} trials): the first place never changes.",
)
_UNSTEADY = Text(
    fr="Un coefficient de plus ou de moins, critère par critère ({n} essais) : la première place change {moved} fois, au profit de "
    "{others}. Accordez-vous sur les coefficients avant de vous servir du classement.",
    en="One coefficient more or less, criterion by criterion ({n} trials): the first place changes {moved} times, in favour of {others}. "
    "Agree on the coefficients before you use the ranking.",
)
_GOOD = Text(
    fr="Au-dessus de la moyenne sur les deux axes : {names}. La moyenne est celle de ce tableau : ajouter un client la déplace.",
    en="Above the mean on both axes: {names}. The mean is that of this table: one more customer moves it.",
)
_NONE_GOOD = Text(
    fr="Personne n'est au-dessus de la moyenne sur les deux axes.", en="Nobody is above the mean on both axes."
)
_LIMITS = Section(
    Text(fr="Ce que ce rapport ne dit pas", en="What this report does not say"),
    (
        Text(
            fr="Des notes sont des jugements. Faites noter par deux personnes qui ne se consultent pas : là où elles diffèrent d'un point "
            "ou plus, parlez-en avant de compter.",
            en="Marks are judgments. Have two people mark without consulting each other: where they differ by a point or more, talk before "
            "you count.",
        ),
        Text(
            fr="Un plan range des clients, il ne prouve pas que dépenser pour l'un d'eux rapportera : il y faudrait un essai.",
            en="A plane sorts customers; it does not prove that spending on one of them will pay: that takes a trial.",
        ),
    ),
)
