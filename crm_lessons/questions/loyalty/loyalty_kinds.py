"""The loyalty of each customer, by preference and by purchases."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.loyalty.preferences import MOSTLY_HERE, PREFERS
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_words import LOYALTY_KIND_OF, LOYALTY_KINDS

_LONG = 8
"""Years from which somebody might think a relationship long."""


def _kinds(data: Data, here: pd.Series[bool] | None = None) -> pd.Series[str]:
    """Return the kind of each customer; a slip takes something else for buying mostly here."""
    table = data["preferences"]
    bought = table["orders_here"] >= MOSTLY_HERE if here is None else here
    pairs = zip(table["preference"] >= PREFERS, bought, strict=True)
    return pd.Series([LOYALTY_KIND_OF[bool(likes), bool(buys)] for likes, buys in pairs], index=table.index)


def _by_tenure(data: Data) -> pd.Series[str]:
    return _kinds(data, data["preferences"]["years"] >= _LONG)


QUESTION = Question(
    id="loyalty_kinds",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(fr="Distinguer préférer et racheter.", en="Tell preferring from buying again."),
    expected=_kinds,
    hints=(
        Text(
            fr="Deux questions par client : nous préfère-t-il ? achète-t-il surtout ici ? L'ancienneté n'en est pas une.",
            en="Two questions for each customer: do they prefer us? Do they buy mostly here? Tenure is not one of them.",
        ),
        Text(
            fr="Vraie : oui et oui. Latente : il préfère et n'achète pas ici. Fausse : il achète ici sans préférer.",
            en="True: yes and yes. Latent: they prefer us and do not buy here. Spurious: they buy here and do not prefer us.",
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: {kind: list(group.index) for kind, group in answer.groupby(answer)},
        lambda data, answer: answer.map({word: names.fr for word, names in LOYALTY_KINDS.items()}),
    ),
    mistakes=(
        Mistake(
            "latent_for_spurious",
            fr="Latente et fausse sont échangées. Laquelle se voit dans la caisse ?",
            en="Latent and spurious are swapped. Which one shows in the till?",
            produces=lambda data: _kinds(data).replace({"latent": "spurious", "spurious": "latent"}),
            credit=0.5,
        ),
        Mistake(
            "by_the_till",
            fr="Vous n'avez regardé que les achats. Qui achète sans préférer partira à la première offre.",
            en="You looked at purchases only. Whoever buys without preferring leaves at the first offer.",
            produces=lambda data: _kinds(data).replace({"spurious": "loyal", "latent": "none"}),
            credit=0.25,
        ),
        Mistake(
            "by_words",
            fr="Vous n'avez regardé que la préférence. On peut vous préférer et acheter ailleurs.",
            en="You looked at preference only. One can prefer you and buy elsewhere.",
            produces=lambda data: _kinds(data).replace({"latent": "loyal", "spurious": "none"}),
            credit=0.25,
        ),
        Mistake(
            "by_tenure",
            fr="Vous avez pris l'ancienneté pour l'achat. Depuis quand ne dit pas combien.",
            en="You took tenure for purchases. Since when does not say how much.",
            produces=_by_tenure,
        ),
    ),
    praise=Text(
        fr="Quatre clients, quatre conduites : remercier, lever l'obstacle, créer une préférence, ne rien promettre.",
        en="Four customers, four ways to act: thank, remove the obstacle, build a preference, promise nothing.",
    ),
    look_again=Text(
        fr="Écrivez deux oui ou non par client, puis lisez la grille.",
        en="Write two yeses or noes for each customer, then read the grid.",
    ),
    vocabulary=LOYALTY_KINDS,
    synonyms={
        "loyal": (Text(fr="vraie", en="true loyalty"), Text(fr="vraie fidélité", en="loyal")),
        "latent": (Text(fr="latente", en="latent"),),
        "spurious": (Text(fr="fausse", en="spurious"),),
        "none": (Text(fr="absente", en="none"),),
    },
)
