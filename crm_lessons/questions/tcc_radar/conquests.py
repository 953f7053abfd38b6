"""RADAR's fifth closing question: where rivals are conquering, and which one."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import rival_conquests
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_CUSTOMERS = {f"C{number}": Text(fr=f"C{number}", en=f"C{number}") for number in range(1, 9)}
_RIVALS = {letter: Text(fr=letter, en=letter) for letter in "ABCD"}


def _lost(data: Data) -> pd.DataFrame:
    table = rival_conquests(data["panel_before"], data["panel"], "A")
    return table[table["lead_lost"]]


def _conquests(data: Data) -> pd.Series[str]:
    return _lost(data)["rivals"].map(lambda rivals: rivals[0]).rename_axis(None)


def _first_before(data: Data) -> pd.Series[str]:
    """Name who was the first rival the year before, where A has lost its place."""
    rivals: pd.Series[str] = data["panel_before"].drop("A").idxmax()
    return rivals[_lost(data).index]


QUESTION = Question(
    id="conquests",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(fr="Voir où un rival nous prend la place.", en="See where a rival takes our place."),
    expected=_conquests,
    vocabulary=_CUSTOMERS | _RIVALS,
    hints=(
        Text(
            fr="Premier l'an dernier, plus cette année : deux conditions par client. Regardez les deux tableaux, colonne par colonne.",
            en="First last year, no longer this year: two conditions a customer. Look at both tables, column by column.",
        ),
        Text(
            fr="`panel_before.idxmax()` dit qui était premier, `panel.idxmax()` qui l'est.",
            en="`panel_before.idxmax()` says who was first, `panel.idxmax()` who is.",
        ),
        Text(
            fr="Qui y a gagné ? Comparez des *parts* : `panel / panel.sum()`, moins la même chose l'an dernier.",
            en="Who gained there? Compare *shares*: `panel / panel.sum()`, minus the same for last year.",
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.str.lower(),
        lambda data, answer: answer.iloc[::-1],
        lambda data, answer: {customer.lower(): rival for customer, rival in answer.items()},
    ),
    mistakes=(
        Mistake(
            "ourselves",
            fr="Vous nommez A, qui y était première. On demande qui lui a pris de la part.",
            en="You name A, which was first there. The question is who took share from it.",
            produces=lambda data: _conquests(data).map(lambda rival: "A"),
        ),
        Mistake(
            "rivals_of_last_year",
            fr="Les bons clients, mais vous nommez le rival de l'an dernier. Qui a gagné de la part depuis ?",
            en="The right customers, but you name last year's rival. Who has gained share since?",
            produces=_first_before,
        ),
        Mistake(
            "the_other_way_round",
            fr="Vous allez du rival vers le client. On demande l'inverse : pour chaque client perdu, le rival.",
            en="You go from rival to customer. The other way round is asked: for each customer lost, the rival.",
            produces=lambda data: {rival: customer for customer, rival in _conquests(data).items()},
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Deux clients, deux rivaux : chacun une visite, avec ce que l'autre offre. Un seul rival partout, ce serait une campagne.",
        en="Two customers, two rivals: a visit for each, knowing what the other offers. One rival everywhere would be a campaign.",
    ),
    look_again=Text(
        fr="Faites la liste des clients où A est première dans `panel_before`. Où ne l'est-elle plus ?",
        en="List the customers at whom A is first in `panel_before`. Where is it so no longer?",
    ),
)
