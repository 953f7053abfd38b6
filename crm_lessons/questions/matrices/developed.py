"""Did those "to be developed" grow? The envelope is opened, and compared with accounts that started as low."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_DEVELOP, _KEEP, _SIMPLE = "top_left", "top_right", "bottom_left"


def _gains(data: Data) -> pd.Series[float]:
    """Return the mean gain of each cell, in dirhams an account."""
    envelope = data["envelope"]
    gain = envelope["sales_after"] - envelope["sales"]
    means: pd.Series[float] = gain.groupby(envelope["cell"]).mean()
    return means


def _against(data: Data, cell: str) -> float:
    gains = _gains(data)
    return float(gains[_DEVELOP] - gains[cell])


def _against_all_others(data: Data) -> float:
    envelope = data["envelope"]
    gain = envelope["sales_after"] - envelope["sales"]
    chosen = envelope["cell"] == _DEVELOP
    return float(gain[chosen].mean() - gain[~chosen].mean())


def _levels(data: Data) -> float:
    after = data["envelope"].groupby("cell")["sales_after"].mean()
    return float(after[_DEVELOP] - after[_SIMPLE])


QUESTION = Question(
    id="developed",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(
        fr="Éprouver une matrice : comparer une case à celle qui partait du même point.",
        en="Test a matrix: compare a cell with the one that started from the same point.",
    ),
    expected=lambda data: _against(data, _SIMPLE),
    tolerance=1.0,
    hints=(
        Text(
            fr="Deux cases avaient une performance faible. Une seule avait un fort potentiel.",
            en="Two cells had a low performance. Only one of them had a high potential.",
        ),
        Text(
            fr="Le gain d'un compte : ses ventes de l'année d'après moins celles de l'année. Ceux qui n'achètent plus en ont un aussi.",
            en="The gain of an account: its sales of the year after less those of the year. Those who buy no more have one, too.",
        ),
        Text(
            fr='`(envelope["sales_after"] - envelope["sales"]).groupby(envelope["cell"]).mean()` donne le gain moyen de chaque case ; soustrayez les deux qui conviennent.',
            en='`(envelope["sales_after"] - envelope["sales"]).groupby(envelope["cell"]).mean()` gives the mean gain of each cell; subtract the two that fit.',
        ),
    ),
    right=(lambda data, answer: round(answer, 1),),
    mistakes=(
        Mistake(
            "no_comparison",
            fr="C'est le gain de la case à développer, seul. Qu'auraient gagné des comptes partis aussi bas, sans fort potentiel ?",
            en="That is the gain of the cell to be developed alone. What would accounts as low, without a high potential, have gained?",
            produces=lambda data: float(_gains(data)[_DEVELOP]),
            credit=0.5,
        ),
        Mistake(
            "against_the_best",
            fr="Vous comparez aux comptes à garder. Ils sortaient d'une bonne année, et retombent : la comparaison vous flatte.",
            en="You compare with the accounts to be kept. They came out of a good year and fall back: the comparison flatters.",
            produces=lambda data: _against(data, _KEEP),
        ),
        Mistake(
            "against_all_others",
            fr="Vous comparez à tous les autres, dont ceux qui sortaient d'une bonne année. Gardez ceux qui partaient du même point.",
            en="You compare with all the others, among them those who came out of a good year. Keep those who started as low.",
            produces=_against_all_others,
            credit=0.25,
        ),
        Mistake(
            "levels",
            fr="Vous comparez les ventes de l'année d'après. On demande de combien elles ont *changé*.",
            en="You compare the sales of the year after. The question asks by how much they *changed*.",
            produces=_levels,
        ),
        Mistake(
            "other_way",
            fr="Le signe est à l'envers : la case à développer moins la case à servir simplement.",
            en="The sign is the wrong way round: the cell to be developed less the cell to be served simply.",
            produces=lambda data: -_against(data, _SIMPLE),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Six comptes par case : un seul suffit à faire la moyenne. Avant de le dire au comité, donnez l'effectif.",
        en="Six accounts a cell: a single one can make the mean. Before telling the committee, give the head count.",
    ),
    look_again=Text(
        fr="Deux gains moyens, de deux cases de performance faible, l'un moins l'autre, en dirhams par compte.",
        en="Two mean gains, of two cells of low performance, one less the other, in dirhams an account.",
    ),
)
