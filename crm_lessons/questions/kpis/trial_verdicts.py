"""What each trial allows to be said: it pays, it does not, or one cannot tell."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.kpis.lists import BREAK_EVEN, GAIN, LOSS, UNDECIDABLE, said_of, schoolbook_interval
from crm_lessons.data.variants import Data
from crm_lessons.methods import rate_verdicts
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.codes import VERDICTS

Verdicts = dict[str, str]


def _verdicts(data: Data, break_even: float = BREAK_EVEN) -> Verdicts:
    judged = rate_verdicts(data["lists"], break_even, "messages", "responses")
    return {str(name): str(said) for name, said in judged["verdict"].items()}


def _rates(data: Data) -> Verdicts:
    rates = data["lists"]["responses"] / data["lists"]["messages"]
    return {str(name): GAIN if rate > BREAK_EVEN else LOSS for name, rate in rates.items()}


def _replaced(data: Data, said: str) -> Verdicts:
    return {name: said if one == UNDECIDABLE else one for name, one in _verdicts(data).items()}


def _one_error(data: Data) -> Verdicts:
    return {
        str(row.Index): said_of(*schoolbook_interval(int(row.responses), int(row.messages), errors=1.0))
        for row in data["lists"].itertuples()
    }


QUESTION = Question(
    id="trial_verdicts",
    kind=Kind.MAPPING,
    points=3,
    aim=Text(
        fr="Conclure d'un essai, et savoir dire qu'il ne conclut pas.",
        en="Conclude from a trial, and know how to say that it does not conclude.",
    ),
    expected=_verdicts,
    vocabulary=VERDICTS,
    hints=(
        Text(
            fr="D'abord le point mort : à partir de quelle part de réponses un message de 5 dirhams se rembourse-t-il ?",
            en="Break-even first: from what share of responses does a message of 5 dirhams pay itself back?",
        ),
        Text(
            fr="Ensuite un intervalle par fichier. Tout au-dessus du point mort, tout au-dessous, ou le point mort dedans : trois cas.",
            en="Then an interval for each list. All of it above break-even, all below, or break-even inside: three cases.",
        ),
        Text(
            fr='`rate_verdicts(lists, 5 / (0.25 * 600), "messages", "responses")` fait les six d\'un coup ; sa colonne `verdict` suffit.',
            en='`rate_verdicts(lists, 5 / (0.25 * 600), "messages", "responses")` does all six at once; its column `verdict` is enough.',
        ),
    ),
    right=(
        lambda data, answer: pd.Series(answer),
        lambda data, answer: {name: VERDICTS[said].fr for name, said in answer.items()},
        lambda data, answer: {
            said: [name for name, one in answer.items() if one == said] for said in dict.fromkeys(answer.values())
        },
    ),
    mistakes=(
        Mistake(
            "rates_alone",
            fr="Vous comparez les taux au point mort sans leur intervalle. Sur trois ou quatre cents adresses, que vaut un taux ?",
            en="You hold the rates against break-even without their intervals. On three or four hundred addresses, what is a rate worth?",
            produces=_rates,
            credit=0.25,
        ),
        Mistake(
            "unknown_is_lost",
            fr="Ne pas savoir n'est pas perdre : le point mort est dans l'intervalle, l'essai ne dit ni oui ni non.",
            en="Not to know is not to lose: break-even is inside the interval, the trial says neither yes nor no.",
            produces=lambda data: _replaced(data, LOSS),
            credit=0.5,
        ),
        Mistake(
            "unknown_is_won",
            fr="Ne pas savoir n'est pas gagner : une partie de l'intervalle est au-dessous du point mort.",
            en="Not to know is not to win: a part of the interval lies below break-even.",
            produces=lambda data: _replaced(data, GAIN),
            credit=0.5,
        ),
        Mistake(
            "against_zero",
            fr="Tout taux est au-dessus de zéro. La question est : au-dessus de ce que coûte un message ?",
            en="Any rate is above zero. The question is: above what a message costs?",
            produces=lambda data: _verdicts(data, break_even=0.0),
        ),
        Mistake(
            "none_decided",
            fr="Ne conclure d'aucun essai est prudent, mais un intervalle peut être assez étroit pour laisser le point mort dehors. "
            "Cherchez lesquels.",
            en="To conclude from no trial is careful, but an interval may be narrow enough to leave break-even outside. Look for "
            "those.",
            produces=lambda data: dict.fromkeys(_verdicts(data), UNDECIDABLE),
        ),
        Mistake(
            "all_lost",
            fr="Aucun fichier ne se paierait ? Votre point mort est trop haut : quelle marge *une réponse* laisse-t-elle, pour un "
            "message à 5 dirhams ?",
            en="No list would pay? Your break-even is too high: what margin does *one response* leave, for a message of 5 dirhams?",
            produces=lambda data: dict.fromkeys(_verdicts(data), LOSS),
        ),
        Mistake(
            "one_error",
            fr="Vos intervalles vont d'une erreur type de chaque côté : ils sont moitié trop étroits. Il manque 1,96.",
            en="Your intervals go one standard error to either side: half too narrow. 1.96 is missing.",
            produces=_one_error,
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Le plus haut taux n'est pas décidé, et un plus bas l'est : la taille de l'essai compte autant que le taux. Que faire des indécidables ?",
        en="The highest rate is not decided, and a lower one is: the size of the trial counts as much as the rate. What to do with the undecidable?",
    ),
    look_again=Text(
        fr="Pour chaque fichier, placez trois nombres sur une ligne : la borne basse, la borne haute, le point mort.",
        en="For each list put three numbers on a line: the lower bound, the upper bound, break-even.",
    ),
)
