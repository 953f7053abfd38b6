"""How wrong each source of a wallet usually is, once the books are open."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import wallet_errors
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_SOURCES = ("survey", "ratio", "salesperson")


def _estimates(data: Data) -> pd.DataFrame:
    estimates: pd.DataFrame = data["opened"][list(_SOURCES)]
    return estimates


def _errors(data: Data) -> pd.DataFrame:
    """Return the error of each estimate, as a part of the wallet that was found."""
    return _estimates(data).div(data["opened"]["wallet"], axis="index") - 1


def _expected(data: Data) -> pd.Series[float]:
    return wallet_errors(_estimates(data), data["opened"]["wallet"])["typical_error"].rename_axis(None)


def _of_the_estimate(data: Data) -> pd.Series[float]:
    """Divide by what was believed."""
    return (1 - 1 / (1 + _errors(data))).abs().median()


def _in_dirhams(data: Data) -> pd.Series[float]:
    return _estimates(data).sub(data["opened"]["wallet"], axis="index").abs().median()


QUESTION = Question(
    id="typical_errors",
    kind=Kind.SERIES,
    points=2,
    aim=Text(fr="Mesurer de combien une source se trompe d'ordinaire.", en="Measure how far off a source usually is."),
    expected=_expected,
    vocabulary={
        "survey": Text(fr="enquête", en="survey"),
        "ratio": Text(fr="ratio", en="ratio"),
        "salesperson": Text(fr="vendeur", en="salesperson"),
    },
    hints=(
        Text(
            fr="Une erreur se rapporte à la vérité : estimation / portefeuille constaté − 1. Que deviennent les signes ?",
            en="An error is taken of the truth: estimate / wallet found − 1. What becomes of the signs?",
        ),
        Text(
            fr='Une colonne à la fois : `opened["survey"] / opened["wallet"] - 1`. `.abs()` met les signes à part.',
            en='One column at a time: `opened["survey"] / opened["wallet"] - 1`. `.abs()` sets the signs aside.',
        ),
        Text(
            fr="D'ordinaire : l'erreur du milieu, `.median()`. La moyenne se laisserait emporter par une seule estimation folle.",
            en="Usually: the error in the middle, `.median()`. The mean would be carried away by a single wild estimate.",
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.rename({"survey": "Enquête", "salesperson": "vendeur"}),
        lambda data, answer: answer.iloc[::-1],
        lambda data, answer: answer.round(4),
    ),
    mistakes=(
        Mistake(
            "signs_kept",
            fr="Vos erreurs gardent leur signe : les trop hautes effacent les trop basses. Mettez les signes à part, *puis* prenez celle "
            "du milieu.",
            en="Your errors keep their signs: the high ones cancel the low ones. Set the signs aside, *then* take the middle one.",
            produces=lambda data: _errors(data).median(),
        ),
        Mistake(
            "mean",
            fr="C'est l'erreur moyenne : une seule estimation folle l'emporte. On demande celle du *milieu*.",
            en="That is the mean error: a single wild estimate carries it away. The *middle* one is asked for.",
            produces=lambda data: _errors(data).abs().mean(),
            credit=0.5,
        ),
        Mistake(
            "of_the_estimate",
            fr="Vous divisez par l'estimation. C'est à la vérité qu'une erreur se rapporte.",
            en="You divide by the estimate. An error is taken of the truth.",
            produces=_of_the_estimate,
        ),
        Mistake(
            "in_dirhams",
            fr="Ce sont des dirhams : un gros client y compte plus qu'un petit. On demande une part du portefeuille constaté.",
            en="These are dirhams: a large customer counts for more than a small one. A part of the wallet found is asked for.",
            produces=_in_dirhams,
        ),
        Mistake(
            "largest",
            fr="C'est la plus grande erreur de chaque source. D'ordinaire, elle se trompe moins : quelle est celle du milieu ?",
            en="That is each source's largest error. Usually it is less wrong: which is the one in the middle?",
            produces=lambda data: _errors(data).abs().max(),
        ),
    ),
    praise=Text(
        fr="La source la moins fausse d'ordinaire n'est pas toujours la moins chère. Penche-t-elle toujours du même côté ? Cela, on le corrige.",
        en="The source that is usually least wrong is not always the cheapest. Does it always lean the same way? That can be corrected.",
    ),
    look_again=Text(
        fr="Prenez une source et un compte à la main : estimé, constaté, erreur en part du constaté. Puis le milieu des dix.",
        en="Take one source and one account by hand: estimated, found, error as a part of what was found. Then the middle of the ten.",
    ),
    tolerance=0.0005,
)
