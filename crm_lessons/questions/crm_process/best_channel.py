"""The channel through which each customer answers best."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.crm_process.tries import CHANNELS, answer_rates, counted
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.codes import CODES


def _best(data: Data) -> pd.Series[str]:
    return answer_rates(data["tries"]).idxmax(axis=1).astype(str)


def _most_answers(data: Data) -> pd.Series[str]:
    return counted(data["tries"], "answered").idxmax(axis=1).astype(str)


def _best_of_all(data: Data) -> pd.Series[str]:
    totals = data["tries"].groupby("channel")[["tried", "answered"]].sum()
    best = str((totals["answered"] / totals["tried"]).idxmax())
    return pd.Series(best, index=answer_rates(data["tries"]).index)


QUESTION = Question(
    id="best_channel",
    kind=Kind.MAPPING,
    points=2,
    vocabulary={name: CODES["channel"][name] for name in CHANNELS},
    aim=Text(
        fr="Mesurer l'affinité d'un client avec un canal, sans la confondre avec nos habitudes.",
        en="Measure a customer's affinity with a channel, and not our habits.",
    ),
    expected=_best,
    hints=(
        Text(
            fr="Par quel canal répond-il *quand on l'essaie* ? Il faut un taux, donc un dénominateur.",
            en="Through which channel does the customer answer *when it is tried*? That takes a rate, hence a denominator.",
        ),
        Text(
            fr='`tries["rate"] = tries["answered"] / tries["tried"]`, puis, pour chaque client, la ligne où il est le plus grand : `tries.groupby("customer")["rate"].idxmax()`.',
            en='`tries["rate"] = tries["answered"] / tries["tried"]`, then, for each customer, the row where it is largest: `tries.groupby("customer")["rate"].idxmax()`.',
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.map({name: CODES["channel"][name].fr for name in CHANNELS}),
        lambda data, answer: {channel: list(group.index) for channel, group in answer.groupby(answer)},
    ),
    mistakes=(
        Mistake(
            "most_answers",
            fr="Vous prenez le canal qui a reçu le plus de réponses. Est-ce celui où l'on répond le mieux, ou celui que l'on a le plus essayé ?",
            en="You take the channel with most answers. Is it where the customer answers best, or where we tried most?",
            produces=_most_answers,
            credit=0.25,
        ),
        Mistake(
            "one_for_all",
            fr="Le même canal pour tous : le meilleur en moyenne n'est celui de personne en particulier.",
            en="The same channel for all: the best on average is nobody's in particular.",
            produces=_best_of_all,
        ),
        Mistake(
            "the_worst",
            fr="Ce sont les canaux où chacun répond le *moins*.",
            en="These are the channels where each answers *least*.",
            produces=lambda data: answer_rates(data["tries"]).idxmin(axis=1),
        ),
    ),
    praise=Text(
        fr="Regardez les dénominateurs : quatre essais, est-ce assez pour en être sûr ? Essayez encore le canal rare avant de fermer l'autre.",
        en="Look at the denominators: are four tries enough to be sure? Try the rare channel again before closing the other.",
    ),
    look_again=Text(
        fr="Prenez un client et ses trois lignes : réponses divisées par essais, puis la plus grande.",
        en="Take one customer and its three rows: answers divided by tries, then the largest.",
    ),
)
