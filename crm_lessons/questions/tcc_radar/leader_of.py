"""The first supplier of each customer, ties said."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import leaders, market_shares
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.tcc_radar.vocabulary import CUSTOMERS, ON_THE_SLIDES
from crm_lessons.text.language import Text

_TIE = "tie"


def _leader_or_tie(data: Data) -> pd.Series[str]:
    return leaders(data["sales"]).map(lambda names: names[0] if len(names) == 1 else _TIE)


def _by_leader(data: Data) -> dict[str, list[str]]:
    """Return leader -> customers, the tie under its own name."""
    groups: dict[str, list[str]] = {}
    for customer, names in leaders(data["sales"]).items():
        groups.setdefault(names[0] if len(names) == 1 else _TIE, []).append(str(customer))
    return groups


QUESTION = Question(
    id="leader_of",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(
        fr="Trouver le premier fournisseur, sans taire une égalité.",
        en="Find the first supplier without hiding a tie.",
    ),
    expected=_leader_or_tie,
    vocabulary=CUSTOMERS | {name: Text(fr=name, en=name) for name in "ABCD"} | {_TIE: Text(fr="égalité", en="tie")},
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
    right=(
        lambda data, answer: _by_leader(data),
        lambda data, answer: {
            customer: leader for leader, customers in _by_leader(data).items() for customer in customers
        },
        lambda data, answer: {
            ("Égalité" if leader == "tie" else leader): set(names) for leader, names in _by_leader(data).items()
        },
        lambda data, answer: {
            ("EGALITE" if leader == "tie" else leader): names for leader, names in _by_leader(data).items()
        },
    ),
    mistakes=(
        Mistake(
            "both_named",
            fr="Vous nommez les deux fournisseurs à égalité : c'est bien vu. La réponse tient en un mot par client : écrivez "
            '`"égalité"`.',
            en='You name both suppliers of the tie: well seen. The answer takes one word per customer: write `"tie"`.',
            produces=lambda data: leaders(data["sales"]).map(
                lambda names: names[0] if len(names) == 1 else list(names)
            ),
            credit=0.75,
        ),
        Mistake(
            "first_of_the_tie",
            fr="Chez un client, deux fournisseurs vendent exactement autant : vous n'en nommez qu'un, le premier de la "
            "liste. C'est ce que fait `idxmax`, sans prévenir.",
            en="At one customer two suppliers sell exactly the same: you name one of them, the first in the list. "
            "That is what `idxmax` does, without a word.",
            produces=lambda data: data["sales"].idxmax(),
            credit=0.75,
        ),
        Mistake(
            "last_of_the_tie",
            fr="Chez un client, deux fournisseurs vendent exactement autant : vous n'en nommez qu'un, le dernier de la "
            "liste. Pourquoi oublier l'autre ?",
            en="At one customer two suppliers sell exactly the same: you name one of them, the last in the list. "
            "Why should the other be forgotten?",
            produces=lambda data: data["sales"].iloc[::-1].idxmax(),
            credit=0.75,
        ),
        Mistake(
            "first_of_the_market",
            fr="Vous donnez à tous le premier du *marché*. Chaque client a le sien : cherchez colonne par colonne.",
            en="You give everyone the first of the *market*. Each customer has its own: look column by column.",
            produces=lambda data: dict.fromkeys(data["sales"].columns, market_shares(data["sales"]).idxmax()),
        ),
        Mistake(
            "smallest",
            fr="Ce sont les fournisseurs les plus *petits* de chaque client.",
            en="These are each customer's *smallest* suppliers.",
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
)
