"""A customer's card, criterion by criterion, and what becomes of the ranking when a coefficient moves."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from crm_lessons.data.matrices.criteria import BEST_MARKS
from crm_lessons.methods.matrices.marks import BEST_MARK, WORST_MARK
from crm_lessons.methods.matrices.scorecard import coefficient_sensitivity, ranked_by_score, weighted_score
from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.plots.labels import FEW, short_name
from crm_lessons.plots.style import (
    ASH,
    BLUE,
    INK,
    ORANGE,
    PALE,
    PAPER,
    TICK_SIZE,
    TITLE_SIZE,
    TOP,
    claim,
    name_axes,
    number_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.headings import heading

_RANKS, _RANKS_OF_LONG_NAMES = 8, 4
"""Places of the ranking that are shown, fewer where names are long; the changes that matter happen among them."""
_LONG_NAME = 8
_ALL_WEIGHTS = 420.0
"""Square points: the disc of a customer whose criteria all got the same mark."""


def plot_scorecard(marks: pd.Series[float], coefficients: pd.Series[float], ax: Axes | None = None) -> Axes:
    """Draw what each criterion brings to one customer's score (coefficient x mark) and what it could bring at most.

    Under the name of each of the course's criteria stands what a 5 means. Raises InputError as `weighted_score` does.
    """
    score = weighted_score(marks, coefficients)
    points = (coefficients * marks[coefficients.index]).astype(float)
    most = coefficients.astype(float) * BEST_MARK
    ax = styled_axes(ax, height=max(2.5, 1.2 + 0.65 * len(points)))
    rows = range(len(points))
    ax.barh(rows, most, color=PALE, height=0.6)
    ax.barh(rows, points, height=0.6, **TOP.look)
    for row, criterion in zip(rows, points.index, strict=True):
        words = _product(coefficients[criterion], marks[criterion], points[criterion])
        write(ax, most[criterion] + most.max() / 60, row, words, va="center")
    ax.set_yticks(rows, [_criterion_in_words(name) for name in points.index], parse_math=False)
    ax.invert_yaxis()
    number_ticks(ax.xaxis)
    ax.set_xlim(0, 1.25 * most.max())
    name_axes(
        ax, x=Text(fr="Coefficient × note (en gris : le maximum)", en="Coefficient × mark (in grey: the maximum)")
    )
    words = Text(
        fr="{points} points, divisés par {weight} : un score de {score}",
        en="{points} points, divided by {weight}: a score of {score}",
    )
    sums = {"points": _plain(points.sum()), "weight": _plain(coefficients.sum())}
    claim(ax, words.format(score=_score_in_words(score), **sums))
    return ax


def plot_scores(marks: pd.DataFrame, coefficients: pd.Series[float], ax: Axes | None = None) -> Axes:
    """Draw each customer's marks, best score first, as discs as heavy as their coefficients; the score is where they balance.

    Up to forty customers are drawn, the best ones; equal scores keep the order of the marks. Raises InputError as `weighted_score` does.
    """
    scores = weighted_score(marks, coefficients)
    ranking = ranked_by_score(scores, scores.index)
    numbers = marks.loc[ranking, list(coefficients.index)].astype(float)
    shown, best = ranking[:FEW], float(scores.max())
    ax = styled_axes(ax, height=max(2.5, 1.4 + 0.3 * len(shown)))
    for row, customer in enumerate(shown):
        score = float(scores[customer])
        _draw_weights(ax, row, numbers.loc[customer], coefficients)
        ax.plot(score, row, marker="D" if best - score < ROUNDING else "o", color=BLUE, markeredgecolor=PAPER, ms=10)
        write(ax, BEST_MARK + 0.25, row, _score_in_words(score), va="center")
    ax.set_yticks(range(len(shown)), [short_name(customer) for customer in shown], parse_math=False)
    ax.set_ylim(len(shown) - 0.4, -0.6)
    ax.set_xlim(WORST_MARK - 0.2, BEST_MARK + 0.6)
    ax.set_xticks(range(WORST_MARK, BEST_MARK + 1))
    name_axes(
        ax,
        x=Text(
            fr="Note ; le disque gris grandit avec les coefficients, le score est leur point d'équilibre",
            en="Mark; the grey disc grows with the coefficients, the score is where they balance",
        ),
    )
    claim(ax, _leader_claim(scores[ranking]))
    return ax


def plot_sensitivity(
    marks: pd.DataFrame, coefficients: pd.Series[float], step: float = 1, ax: Axes | None = None
) -> Axes:
    """Draw the ranking after each change of one coefficient, one row a change; who leaves the usual place is framed.

    The first row is the ranking with the coefficients as given; only the first eight places are shown (four where names
    are long). Raises InputError as `coefficient_sensitivity` does.
    """
    changes = coefficient_sensitivity(marks, coefficients, step)
    scores = weighted_score(marks, coefficients)
    base = tuple(ranked_by_score(scores, scores.index))
    rankings, shown = [base, *changes["ranking"]], min(len(base), _places(base))
    ax = styled_axes(ax, height=1.6 + 0.36 * len(rankings))
    ax.spines[["left", "bottom"]].set_visible(False)
    for row, ranking in enumerate(rankings):
        for rank, customer in enumerate(ranking[:shown]):
            _draw_place(ax, rank, row, str(customer), moved=customer != base[rank])
    changed = map(_change_in_words, changes["criterion"], changes["change"])
    names = [str(Text(fr="coefficients donnés", en="coefficients as given")), *changed]
    ax.set_yticks(range(len(rankings)), names, parse_math=False)
    ax.set_xticks(range(shown), [str(rank + 1) for rank in range(shown)])
    name_axes(ax, x=Text(fr="Rang", en="Rank"))
    ax.tick_params(length=0)
    ax.set_xlim(-0.5, shown - 0.5)
    ax.set_ylim(len(rankings) - 0.5, -0.5)
    claim(ax, _sensitivity_claim(changes))
    return ax


def _draw_weights(ax: Axes, row: int, marks: pd.Series[float], coefficients: pd.Series[float]) -> None:
    """Draw a disc at each mark that the customer got, its area the part of all coefficients that gave it."""
    # Under its name, a customer's, pandas 2 would look for the marks among the coefficients.
    parts = coefficients.astype(float).groupby(marks.rename(None)).sum() / float(coefficients.sum())
    ax.plot([WORST_MARK, BEST_MARK], [row, row], color=PALE, lw=1, zorder=0)
    ax.scatter(parts.index, [row] * len(parts), s=parts * _ALL_WEIGHTS, facecolor=PALE, edgecolor=ASH, lw=1, zorder=1)


def _places(customers: tuple[object, ...]) -> int:
    return _RANKS if max(len(str(customer)) for customer in customers) <= _LONG_NAME else _RANKS_OF_LONG_NAMES


def _product(coefficient: float, mark: float, points: float) -> Text:
    numbers = {"c": _plain(coefficient), "m": _plain(mark), "p": _plain(points)}
    return Text(fr="{c} × {m} = {p}", en="{c} × {m} = {p}").format(**numbers)


def _plain(value: float) -> Text:
    return number_text(value, 0 if float(value).is_integer() else 2)


def _criterion_in_words(criterion: object) -> str:
    name = str(heading(criterion))
    if str(criterion) not in BEST_MARKS:
        return short_name(name) if name == str(criterion) else name
    best = Text(fr="5 : {best}", en="5: {best}").format(best=BEST_MARKS[str(criterion)])
    return f"{name}\n({best})"


def _score_in_words(score: float) -> Text:
    return number_text(score, 1 if abs(score - round(score, 1)) < 1e-9 else 2)


def _leader_claim(scores: pd.Series[float]) -> Text:
    """Say who leads and who follows, or who leads together; the scores come best first."""
    names, best = [short_name(customer) for customer in scores.index], _score_in_words(float(scores.iloc[0]))
    together = int((scores.iloc[0] - scores < ROUNDING).sum())
    if len(scores) == 1:
        return Text(fr="{name} : {best}", en="{name}: {best}").format(name=names[0], best=best)
    if together > 1:
        words = Text(fr="À égalité en tête : {names} ({best})", en="Equal in the lead: {names} ({best})")
        listed = ", ".join(names[: min(together, _RANKS)]) + ("…" if together > _RANKS else "")
        return words.format(names=listed, best=best)
    words = Text(
        fr="En tête : {name} ({best}), devant {next} ({second})", en="Ahead: {name} ({best}), before {next} ({second})"
    )
    return words.format(name=names[0], best=best, next=names[1], second=_score_in_words(float(scores.iloc[1])))


def _change_in_words(criterion: object, change: float) -> str:
    sign = "+" if change > 0 else "−"
    return f"{sign}{_plain(abs(change))} {heading(criterion)}"


def _draw_place(ax: Axes, rank: int, row: int, customer: str, moved: bool) -> None:
    corner, width, height = (rank - 0.46, row - 0.42), 0.92, 0.84
    if moved:
        ax.add_patch(Rectangle(corner, width, height, facecolor=(ORANGE, 0.45), hatch="///", edgecolor=PAPER, lw=0))
    color, line_width = (INK, 1.6) if moved else (ASH, 0.6)
    ax.add_patch(Rectangle(corner, width, height, fill=False, edgecolor=color, lw=line_width))
    size = TITLE_SIZE - 1 if len(customer) <= 3 else TICK_SIZE - 2
    paper = {"boxstyle": "round,pad=0.1", "facecolor": PAPER, "edgecolor": "none"} if moved else None
    write(ax, rank, row, short_name(customer), ha="center", va="center", size=size, bbox=paper)


def _sensitivity_claim(changes: pd.DataFrame) -> Text:
    """Say how many changes move somebody, and how many move the first place."""
    tried, moved, first = len(changes), int(changes["order_changes"].sum()), int(changes["first_changes"].sum())
    if not moved:
        words = Text(
            fr="Aucun des {tried} changements de coefficient ne change l'ordre",
            en="None of the {tried} changes of coefficient changes the order",
        )
    else:
        words = Text(
            fr="L'ordre change dans {moved} cas sur {tried}, la première place dans {first}",
            en="The order changes in {moved} cases of {tried}, the first place in {first}",
        )
    return words.format(**{name: number_text(n) for name, n in (("tried", tried), ("moved", moved), ("first", first))})
