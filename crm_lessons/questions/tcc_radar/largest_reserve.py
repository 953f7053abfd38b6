"""The customer with most left to win, in dirhams."""

from __future__ import annotations

import numpy as np

from crm_lessons.methods import reserves
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.tcc_radar.vocabulary import CUSTOMERS, ON_THE_SLIDES
from crm_lessons.questions.tcc_radar.wallets import tcc_of_a
from crm_lessons.text.language import Text

QUESTION = Question(
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
    right=(
        lambda data, answer: {"C1": "λ"}.get(answer, answer),
        lambda data, answer: answer.lower(),
        lambda data, answer: "client " + answer[1],
        lambda data, answer: np.str_(answer),
    ),
    mistakes=(
        Mistake(
            "lowest_tcc",
            fr="C'est le client dont le TCC est le plus bas. Une petite part chez un client moyen laisse moins à gagner "
            "qu'une part correcte chez un très gros.",
            en="That is the customer with the lowest TCC. A small share at a middling customer leaves less to win than a "
            "fair share at a very large one.",
            produces=lambda data: tcc_of_a(data).idxmin(),
        ),
        Mistake(
            "largest_sale",
            fr="C'est le client à qui A vend le plus. On cherche ce qu'il achète *ailleurs*.",
            en="That is the customer to whom A sells most. The question is what it buys *elsewhere*.",
            produces=lambda data: data["sales"].loc["A"].idxmax(),
        ),
        Mistake(
            "smallest_reserve",
            fr="C'est la plus petite réserve : votre recherche va dans l'autre sens.",
            en="That is the smallest reserve: your search runs the other way.",
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
)
