"""ABC as a function: the method written once, tried on portfolios that nobody has seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import ABC_BY_REVENUE, abc_analysis
from crm_lessons.questions.pareto_abc.orders import Order, as_listed, largest_first, smallest_first
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text


def _by_revenue(revenue: pd.Series[float], limits: Sequence[float]) -> pd.Series[str]:
    return abc_analysis(revenue, revenue_limits=limits)["abc_class"]


Cumulated = Callable[[pd.Series], pd.Series]
"""From ranked amounts to what is compared with a limit, for each customer."""


def _before(ranked: pd.Series[float]) -> pd.Series[float]:
    return (ranked.cumsum() - ranked) / ranked.sum()


def _before_or_at(ranked: pd.Series[float]) -> pd.Series[float]:
    """Make `<=` of `<`: whoever follows the customer who reaches a limit exactly stays in the upper class, too."""
    return _before(ranked) - _A_HAIR


def _with_own(ranked: pd.Series[float]) -> pd.Series[float]:
    return (ranked.cumsum() / ranked.sum()).clip(upper=1)


def _with_own_or_at(ranked: pd.Series[float]) -> pd.Series[float]:
    """Make `<=` of `<`: who crosses a limit falls, who reaches it does not."""
    return _with_own(ranked) - _A_HAIR


def _amounts_before(ranked: pd.Series[float]) -> pd.Series[float]:
    return ranked.cumsum() - ranked


_A_HAIR = 1e-9


def _function(
    data: Data,  # noqa: ARG001
    *,
    order: Order = largest_first,
    cumulated: Cumulated = _before,
    own_limits: Sequence[float] | None = None,
    classes: str = "ABC",
) -> Callable[[pd.Series[float], Sequence[float]], pd.Series[str]]:
    """Return the method as a function, with the steps that may go wrong.

    own_limits: what the function cuts at whatever its argument says
    classes: the names that it writes, from the best class to the last
    """

    def abc_by_revenue(revenue: pd.Series[float], limits: Sequence[float]) -> pd.Series[str]:
        compared = cumulated(order(revenue))
        under = [compared < limit - _A_HAIR / 2 for limit in own_limits or limits]
        return pd.Series(np.select(under, list(classes[:2]), classes[2]), index=compared.index)

    return abc_by_revenue


def _limits_of_customers(revenue: pd.Series[float], limits: Sequence[float]) -> pd.Series[str]:
    """Limits taken as parts of the head count: what one gets by cumulating customers instead of revenue."""
    return abc_analysis(revenue, customers=(limits[0], limits[1] - limits[0], 1 - limits[1]))["abc_class"]


def _by_head_count(revenue: pd.Series[float], limits: Sequence[float]) -> pd.Series[str]:  # noqa: ARG001
    return abc_analysis(revenue)["abc_class"]


def _portfolio(
    *amounts: int, limits: tuple[float, float] = ABC_BY_REVENUE
) -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    """Return a case: these amounts, in another order, another currency and under other customer numbers each time."""

    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        customers = generator.permutation(np.arange(101, 200))[: len(amounts)]
        scale = int(generator.integers(1, 50)) * 10
        revenue = pd.Series(generator.permutation(amounts) * float(scale), index=customers, name="revenue")
        return revenue, limits

    return arguments


def _other_limits(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:
    """Return the sheet's own table under two limits that leave no doubt about anybody's class."""
    clear = _clear_limits(data["abc_revenue"].to_numpy())
    first, second = np.sort(generator.permutation(len(clear))[:2])
    return data["abc_revenue"], (clear[first], clear[second])


def _clear_limits(revenue: np.ndarray) -> list[float]:
    """Return the whole percentages on which nobody stands, and which nobody crosses who has an equal before or after."""
    ranked = np.sort(revenue)[::-1]
    cumulative = ranked.cumsum() / ranked.sum()
    clear = []
    for limit in np.arange(5, 99) / 100:
        crossing = int(np.searchsorted(cumulative, limit))
        neighbours = ranked[max(crossing - 1, 0) : crossing + 2]
        if abs(cumulative - limit).min() > 0.002 and len(set(neighbours)) == len(neighbours):
            clear.append(float(limit))
    return clear


def revenue_by_hand(revenue: pd.Series[float], limits: tuple[float, float]) -> dict[Any, str]:
    """Return the classes without pandas, as a careful beginner writes it."""
    classes, cumulated = {}, 0.0
    for customer, amount in sorted(revenue.items(), key=lambda pair: -pair[1]):
        share_before = cumulated / revenue.sum()
        classes[customer] = "A" if share_before < limits[0] else "B" if share_before < limits[1] else "C"
        cumulated += amount
    return classes


QUESTION = Question(
    id="abc_by_revenue",
    kind=Kind.FUNCTION,
    points=4,
    aim=Text(
        fr="Écrire la méthode une fois pour toutes, pour n'importe quel portefeuille.",
        en="Write the method once and for all, for any portfolio.",
    ),
    expected=lambda data: _by_revenue,
    builds=("abc_analysis",),
    returns=Kind.MAPPING,
    vocabulary={name: Text(fr=name, en=name) for name in "ABC"},
    ties=lambda data, revenue, limits: [revenue, data["abc_revenue"]],
    cases=(
        Case(
            Text(fr="un portefeuille ordinaire, dans le désordre", en="an ordinary portfolio, in no order"),
            _portfolio(4100, 2300, 1200, 900, 500, 400, 250, 150, 120, 80),
        ),
        Case(
            Text(fr="la table de la feuille, d'autres limites", en="the table of this sheet, other limits"),
            _other_limits,
        ),
        Case(
            Text(fr="des clients à égalité", en="customers with equal revenue"),
            _portfolio(300, 200, 200, 130, 55, 55, 40, 20),
        ),
        Case(Text(fr="un seul client", en="a single customer"), _portfolio(700)),
        Case(
            Text(fr="un client sans achat", en="a customer without purchases"),
            _portfolio(500, 240, 130, 90, 40, 0),
        ),
        Case(
            Text(fr="une limite atteinte tout juste", en="a limit reached exactly"),
            _portfolio(24, 4, 3, 1, limits=(0.75, 0.875)),
        ),
    ),
    hints=(
        Text(
            fr="Les étapes sont celles de `cumulative_table` : trier, cumuler, comparer à une limite. Qu'est-ce qui décide de la "
            "classe d'un client : le cumul *avant* lui, ou *avec* lui ?",
            en="The steps are those of `cumulative_table`: sort, add up, compare with a limit. What decides a customer's class: "
            "the cumulated share *before* that customer, or *with* that customer?",
        ),
        Text(
            fr="Le client qui franchit la limite reste dans la classe du haut : comparez le cumul *avant* lui. "
            "Essayez sur une table connue : `ranked = abc_revenue.sort_values(ascending=False)`, puis `before = "
            "(ranked.cumsum() - ranked) / ranked.sum()`. Dans la fonction, `revenue` prend la place de "
            "`abc_revenue`.",
            en="The customer who crosses the limit stays in the upper class: compare the cumulated share *before* "
            "that customer. Try it on a table that you know: `ranked = abc_revenue.sort_values(ascending=False)`,"
            " then `before = (ranked.cumsum() - ranked) / ranked.sum()`. Inside the function `revenue` takes the "
            "place of `abc_revenue`.",
        ),
        Text(
            fr='Partez d\'une série remplie de "C" : `classes = pd.Series("C", index=ranked.index)`, puis écrivez "B" là où '
            '`before` est sous la seconde limite, et enfin "A" là où il est sous la première.',
            en='Start from a Series full of "C": `classes = pd.Series("C", index=ranked.index)`, then write "B" where `before` '
            'is under the second limit, and at last "A" where it is under the first.',
        ),
    ),
    right=(
        lambda data, answer: revenue_by_hand,
        lambda data, answer: lambda revenue, limits: abc_analysis(revenue, revenue_limits=limits),
        lambda data, answer: (
            lambda r, limits: {
                name: list(g.index)
                for name, g in abc_analysis(r, revenue_limits=limits).groupby("abc_class", observed=True)
            }
        ),
    ),
    mistakes=(
        Mistake(
            "crossing_excluded",
            fr="Chez vous, le client qui franchit une limite passe dans la classe du bas. L'énoncé le garde dans celle du haut : "
            "comparez le cumul *avant* lui.",
            en="In your function the customer who crosses a limit falls into the lower class. The question keeps them in the "
            "upper one: compare the cumulated share *before* them.",
            produces=partial(_function, cumulated=_with_own_or_at),
            credit=0.25,
        ),
        Mistake(
            "crossing_excluded_strictly",
            fr="Vous comparez à la limite le cumul *avec* le client : celui qui la franchit, ou l'atteint, passe alors dans la "
            "classe du bas. Comparez le cumul *avant* lui.",
            en="You compare the cumulated share *with* the customer: whoever crosses or reaches the limit then falls into the "
            "lower class. Compare the share *before* that customer.",
            produces=partial(_function, cumulated=_with_own),
            credit=0.25,
        ),
        Mistake(
            "one_past_the_limit",
            fr="Il ne manque qu'un cas : quand une limite est atteinte tout juste, le client *suivant* passe dans la classe du "
            "bas. Relisez vos signes `<` et `<=`.",
            en="One case is missing: when a limit is reached exactly, the *next* customer goes to the lower class. Look at your "
            "signs `<` and `<=`.",
            produces=partial(_function, cumulated=_before_or_at),
            credit=0.75,
        ),
        Mistake(
            "smallest_first",
            fr="Votre fonction part des plus petits clients : son tri va dans l'autre sens.",
            en="Your function starts from the smallest customers: its sort runs the other way.",
            produces=partial(_function, order=smallest_first),
        ),
        Mistake(
            "always_the_same_table",
            fr="Votre fonction classe toujours la même table, celle de la feuille. Calculez avec son argument `revenue`.",
            en="Your function always classes the same table, that of the sheet. Compute with its argument `revenue`.",
            produces=lambda data: lambda revenue, limits: _by_revenue(data["abc_revenue"], limits),
        ),
        Mistake(
            "limits_ignored",
            fr="Votre fonction coupe toujours à 80 % et 95 %. Prenez les limites dans son argument `limits`.",
            en="Your function always cuts at 80% and 95%. Take the limits from its argument `limits`.",
            produces=partial(_function, own_limits=ABC_BY_REVENUE),
            credit=0.5,
        ),
        Mistake(
            "amounts_for_shares",
            fr="Vous comparez des montants à des taux. Divisez le cumul par le total.",
            en="You compare amounts with rates. Divide the cumulated revenue by the total.",
            produces=partial(_function, cumulated=_amounts_before),
        ),
        Mistake(
            "not_sorted",
            fr="Votre fonction cumule dans l'ordre où les clients arrivent. Triez-les d'abord, à l'intérieur de la fonction.",
            en="Your function adds up in the order in which customers come. Sort them first, inside the function.",
            produces=partial(_function, order=as_listed),
        ),
        Mistake(
            "nobody_in_a",
            fr='Plus personne n\'est en A : écrivez "B" d\'abord, "A" ensuite.',
            en='Nobody is left in A: write "B" first, then "A".',
            produces=partial(_function, classes="BBC"),
            credit=0.5,
        ),
        Mistake(
            "by_head_count",
            fr="Votre fonction compte les clients sans regarder `limits`.",
            en="Your function counts customers without looking at `limits`.",
            produces=lambda data: _by_head_count,
        ),
        Mistake(
            "limits_of_customers",
            fr="Votre fonction compare les limites à une part des *clients*. Ici, elles portent sur le *chiffre d'affaires*.",
            en="Your function compares the limits with a share of *customers*. Here they apply to *revenue*.",
            produces=lambda data: _limits_of_customers,
        ),
    ),
    praise=Text(
        fr="Elle tient sur un client, sur des égalités, sur une limite atteinte : on peut la partager avec l'équipe.",
        en="It holds for one customer, for ties, for a limit reached exactly: you can share it with the team.",
    ),
    look_again=Text(
        fr="Essayez-la sur une petite série de trois clients dont vous connaissez la réponse.",
        en="Try it on a small Series of three customers whose answer you know.",
    ),
)
