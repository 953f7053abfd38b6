"""Beyond one share: who is first, what the market as a whole says, where there is most to win, what potential changes."""

from __future__ import annotations

from statistics import fmean
from typing import Any

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import leaders, market_shares, reserves, tcc_table
from crm_lessons.methods.market import supplier_sales
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.tcc_radar.vocabulary import CUSTOMERS, ON_THE_SLIDES
from crm_lessons.text.language import Text

_TIE = "tie"


def _tcc_of_a(data: Data) -> pd.Series[float]:
    return supplier_sales(tcc_table(data["sales"]), "A")


def _leader_or_tie(data: Data) -> pd.Series[str]:
    return leaders(data["sales"]).map(lambda names: names[0] if len(names) == 1 else _TIE)


def _share_and_mean(data: Data) -> list[float]:
    return [float(market_shares(data["sales"])["A"]), float(_tcc_of_a(data).mean())]


def _share_and_mean_of(data: Data, own: dict[Any, float]) -> list[float]:
    """Return the market share, and the mean of the TCCs as the student found them."""
    return [_share_and_mean(data)[0], fmean(own.values())]


def _parts_of_c4(data: Data) -> tuple[int, int, int]:
    """Return what C4 buys from A, what it buys in all, and what it could buy."""
    return int(data["sales"].loc["A", "C4"]), int(data["sales"]["C4"].sum()), int(data["potential"]["C4"])


RIVAL_QUESTIONS = (
    Question(
        id="leader_of",
        kind=Kind.MAPPING,
        points=2,
        aim=Text(
            fr="Trouver le premier fournisseur, sans taire une égalité.",
            en="Find the first supplier without hiding a tie.",
        ),
        expected=_leader_or_tie,
        vocabulary=CUSTOMERS | {_TIE: Text(fr="égalité", en="tie")},
        synonyms=ON_THE_SLIDES,
        hints=(
            Text(
                fr="Le plus grand TCC d'une colonne, ou les plus grandes ventes : est-ce le même fournisseur ?",
                en="The largest TCC of a column, or the largest sales: is it the same supplier?",
            ),
            Text(
                fr="`idxmax` ne rend qu'un nom. Que fait-il quand deux fournisseurs vendent autant ?",
                en="`idxmax` returns one name only. What does it do when two suppliers sell the same amount?",
            ),
            Text(
                fr="Pour chaque client, comptez les fournisseurs qui atteignent le maximum : `(sales == sales.max()).sum()`.",
                en="For each customer, count the suppliers who reach the maximum: `(sales == sales.max()).sum()`.",
            ),
        ),
        mistakes=(
            Mistake(
                "both_named",
                Text(
                    fr="Vous nommez les deux fournisseurs à égalité : c'est bien vu. La réponse tient en un mot par client : écrivez "
                    '`"égalité"`.',
                    en="You name both suppliers of the tie: well seen. The answer takes one word per customer: write "
                    '`"tie"`.',
                ),
                produces=lambda data: leaders(data["sales"]).map(
                    lambda names: names[0] if len(names) == 1 else list(names)
                ),
                credit=0.75,
            ),
            Mistake(
                "first_of_the_tie",
                Text(
                    fr="Chez un client, deux fournisseurs vendent exactement autant : vous n'en nommez qu'un, le premier de la "
                    "liste. C'est ce que fait `idxmax`, sans prévenir.",
                    en="At one customer two suppliers sell exactly the same: you name one of them, the first in the list. "
                    "That is what `idxmax` does, without a word.",
                ),
                produces=lambda data: data["sales"].idxmax(),
                credit=0.75,
            ),
            Mistake(
                "last_of_the_tie",
                Text(
                    fr="Chez un client, deux fournisseurs vendent exactement autant : vous n'en nommez qu'un, le dernier de la "
                    "liste. Pourquoi oublier l'autre ?",
                    en="At one customer two suppliers sell exactly the same: you name one of them, the last in the list. "
                    "Why should the other be forgotten?",
                ),
                produces=lambda data: data["sales"].iloc[::-1].idxmax(),
                credit=0.75,
            ),
            Mistake(
                "first_of_the_market",
                Text(
                    fr="Vous donnez à tous le premier du *marché*. Chaque client a le sien : cherchez colonne par colonne.",
                    en="You give everyone the first of the *market*. Each customer has its own: look column by column.",
                ),
                produces=lambda data: dict.fromkeys(data["sales"].columns, market_shares(data["sales"]).idxmax()),
            ),
            Mistake(
                "smallest",
                Text(
                    fr="Ce sont les fournisseurs les plus *petits* de chaque client.",
                    en="These are each customer's *smallest* suppliers.",
                ),
                produces=lambda data: data["sales"].idxmin(),
            ),
        ),
        praise=Text(
            fr="Une égalité est une information : chez ce client, rien n'est joué.",
            en="A tie is information: at that customer nothing is settled.",
        ),
        look_again=Text(
            fr="Prenez les colonnes une à une. Le maximum y apparaît-il une fois, ou deux ?",
            en="Take the columns one by one. Does the maximum appear once, or twice?",
        ),
    ),
    Question(
        id="share_and_mean",
        kind=Kind.ORDERED_LIST,
        points=2,
        aim=Text(
            fr="Distinguer la part de marché de la moyenne des TCC.", en="Tell market share from the mean of the TCCs."
        ),
        expected=_share_and_mean,
        follows={"tcc_a": _share_and_mean_of},
        places=("market_share", "mean"),
        hints=(
            Text(
                fr="La part de marché compte des dirhams, la moyenne simple compte des clients.",
                en="Market share counts dirhams, the plain mean counts customers.",
            ),
            Text(
                fr="Part de marché : toutes les ventes de A, sur toutes les ventes du tableau.",
                en="Market share: all of A's sales over all the sales in the table.",
            ),
            Text(
                fr="La moyenne simple est `tcc_a.mean()` ; pour la part de marché, repartez de `sales`.",
                en="The plain mean is `tcc_a.mean()`; for market share, go back to `sales`.",
            ),
        ),
        mistakes=(
            Mistake(
                "market_share_twice",
                Text(
                    fr="Vous donnez deux fois la part de marché. La moyenne simple traite un petit client comme un grand : elle "
                    "tombe ailleurs.",
                    en="You give market share twice. The plain mean treats a small customer like a large one: it comes out "
                    "elsewhere.",
                ),
                produces=lambda data: [_share_and_mean(data)[0]] * 2,
                credit=0.5,
            ),
            Mistake(
                "mean_twice",
                Text(
                    fr="Vous donnez deux fois la moyenne simple. La part de marché divise une somme de ventes par une autre.",
                    en="You give the plain mean twice. Market share divides one sum of sales by another.",
                ),
                produces=lambda data: [_share_and_mean(data)[1]] * 2,
                credit=0.5,
            ),
            Mistake(
                "swapped",
                Text(
                    fr="Les deux nombres sont bons, dans l'ordre inverse : la part de marché vient d'abord.",
                    en="Both numbers are right, in reverse order: market share comes first.",
                ),
                produces=lambda data: _share_and_mean(data)[::-1],
                credit=0.5,
            ),
            Mistake(
                "sum_of_shares",
                Text(
                    fr="Votre second nombre est la *somme* des TCC. Des parts de clients différents ne s'additionnent pas ; on en "
                    "demande la moyenne.",
                    en="Your second number is the *sum* of the TCCs. Shares of different customers do not add up; the question "
                    "asks for their mean.",
                ),
                produces=lambda data: [_share_and_mean(data)[0], float(_tcc_of_a(data).sum())],
            ),
        ),
        praise=Text(
            fr="La part de marché est la moyenne des TCC pondérée par les achats. De quel côté de la moyenne simple tombe-t-elle, et "
            "pourquoi ?",
            en="Market share is the mean of the TCCs weighted by purchases. On which side of the plain mean does it fall, and why?",
        ),
        look_again=Text(
            fr="Deux nombres : une somme sur une somme, puis une moyenne de cinq parts.",
            en="Two numbers: a sum over a sum, then a mean of five shares.",
        ),
    ),
    Question(
        id="largest_reserve",
        kind=Kind.LABEL,
        points=1,
        aim=Text(
            fr="Chercher ce qu'il y a à gagner en dirhams, pas en pourcentage.",
            en="Look for what there is to win in dirhams, not in per cent.",
        ),
        expected=lambda data: reserves(data["sales"], "A").idxmax(),
        vocabulary=CUSTOMERS,
        synonyms=ON_THE_SLIDES,
        hints=(
            Text(
                fr="La réserve est un montant : ce que le client achète à d'autres que A.",
                en="The reserve is an amount: what the customer buys from suppliers other than A.",
            ),
            Text(
                fr='`sales.sum() - sales.loc["A"]` la donne pour les cinq clients.',
                en='`sales.sum() - sales.loc["A"]` gives it for the five customers.',
            ),
        ),
        mistakes=(
            Mistake(
                "lowest_tcc",
                Text(
                    fr="C'est le client dont le TCC est le plus bas. Une petite part chez un client moyen laisse moins à gagner "
                    "qu'une part correcte chez un très gros.",
                    en="That is the customer with the lowest TCC. A small share at a middling customer leaves less to win than a "
                    "fair share at a very large one.",
                ),
                produces=lambda data: _tcc_of_a(data).idxmin(),
            ),
            Mistake(
                "largest_sale",
                Text(
                    fr="C'est le client à qui A vend le plus. On cherche ce qu'il achète *ailleurs*.",
                    en="That is the customer to whom A sells most. The question is what it buys *elsewhere*.",
                ),
                produces=lambda data: data["sales"].loc["A"].idxmax(),
            ),
            Mistake(
                "smallest_reserve",
                Text(
                    fr="C'est la plus petite réserve : votre recherche va dans l'autre sens.",
                    en="That is the smallest reserve: your search runs the other way.",
                ),
                produces=lambda data: reserves(data["sales"], "A").idxmin(),
            ),
        ),
        praise=Text(
            fr="Un pourcentage dit l'avance ou le retard ; les dirhams disent l'enjeu. Il faut les deux.",
            en="A percentage tells how far ahead or behind; dirhams tell what is at stake. You need both.",
        ),
        look_again=Text(
            fr="Écrivez les cinq réserves en millions de dirhams, puis prenez la plus grande.",
            en="Write the five reserves in million dirhams, then take the largest.",
        ),
    ),
    Question(
        id="tcc_with_potential",
        kind=Kind.RATE,
        points=2,
        aim=Text(
            fr="Voir ce que devient le TCC quand le potentiel dépasse les achats.",
            en="See what becomes of TCC when potential exceeds purchases.",
        ),
        expected=lambda data: float(supplier_sales(tcc_table(data["sales"], data["potential"]), "A")["C4"]),
        hints=(
            Text(
                fr="Le numérateur ne change pas : ce que C4 achète à A. Et le dénominateur ?",
                en="The numerator does not change: what C4 buys from A. And the denominator?",
            ),
            Text(
                fr='Le potentiel de C4 remplace la somme de sa colonne : `potential["C4"]`.',
                en='The potential of C4 takes the place of the sum of its column: `potential["C4"]`.',
            ),
        ),
        mistakes=(
            Mistake(
                "unchanged",
                Text(
                    fr="C'est le TCC d'avant : vous divisez par les achats de C4. Le potentiel compte aussi ce que C4 n'achète encore "
                    "à personne.",
                    en="That is the TCC as before: you divide by C4's purchases. Potential also counts what C4 does not yet buy "
                    "from anyone.",
                ),
                produces=lambda data: float(_tcc_of_a(data)["C4"]),
            ),
            Mistake(
                "potential_without_a",
                Text(
                    fr="Vous retirez A du potentiel. Ce que C4 achète à A en fait partie.",
                    en="You take A out of the potential. What C4 buys from A is part of it.",
                ),
                produces=lambda data: _parts_of_c4(data)[0] / (_parts_of_c4(data)[2] - _parts_of_c4(data)[0]),
            ),
            Mistake(
                "everybody_s_share",
                Text(
                    fr="C'est la part du potentiel que servent les quatre fournisseurs *ensemble*. On demande celle de A.",
                    en="That is the share of potential that the four suppliers serve *together*. The question asks for A's.",
                ),
                produces=lambda data: _parts_of_c4(data)[1] / _parts_of_c4(data)[2],
            ),
            Mistake(
                "nobody_s_share",
                Text(
                    fr="C'est la part du potentiel que personne ne sert encore. On demande celle de A.",
                    en="That is the share of potential that nobody serves yet. The question asks for A's.",
                ),
                produces=lambda data: 1 - _parts_of_c4(data)[1] / _parts_of_c4(data)[2],
            ),
        ),
        praise=Text(
            fr="Le TCC a baissé sans que A ait perdu un dirham. Avant de comparer deux TCC, demandez donc leur dénominateur.",
            en="TCC has fallen although A has not lost a dirham. So before comparing two TCCs, ask for their denominator.",
        ),
        look_again=Text(
            fr="Une seule fraction : les ventes de A à C4, sur ce que C4 pourrait acheter.",
            en="A single fraction: A's sales to C4, over what C4 could buy.",
        ),
    ),
)
