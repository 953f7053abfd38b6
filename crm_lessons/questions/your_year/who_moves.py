"""Which sectors pay, which lose, and for which one cannot tell."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.your_year.measured import LOSES, PAYS, SECTORS, UNDECIDABLE, VERDICTS, groups, verdicts
from crm_lessons.text.language import Text


def _by_rate(data: Data) -> dict[str, str]:
    """Judge by how many ordered: the two sectors with the highest rates pay."""
    rates = groups(data["mailing"], "sector")["p1"].rank(ascending=False)
    return {str(sector): PAYS if rank <= 2 else LOSES for sector, rank in rates.items()}


def _from(data: Data, threshold: float) -> dict[str, str] | None:
    """Judge by the threshold that was found before."""
    return verdicts(data, threshold=float(threshold)) if 0 < threshold < 1 else None


QUESTION = Question(
    id="who_moves",
    kind=Kind.MAPPING,
    points=3,
    aim=Text(
        fr="Conclure par secteur, et savoir dire que l'on ne sait pas.",
        en="Conclude by sector, and know how to say that one does not know.",
    ),
    expected=verdicts,
    vocabulary=SECTORS | VERDICTS,
    follows={"offer_break_even": _from},
    hints=(
        Text(
            fr="Il faut un intervalle par secteur, et un seul point mort, celui de `offer_break_even`.",
            en="It takes an interval for each sector, and a single break-even, that of `offer_break_even`.",
        ),
        Text(
            fr="Tout l'intervalle au-dessus du point mort, tout au-dessous, ou le point mort dedans : trois cas.",
            en="The whole interval above break-even, the whole below, or break-even inside: three cases.",
        ),
        Text(
            fr='`mailing[mailing["written"] == 1].groupby("sector")["ordered"].agg(["size", "mean"])` donne effectif et taux de ceux à qui l\'on a écrit, secteur par secteur.',
            en='`mailing[mailing["written"] == 1].groupby("sector")["ordered"].agg(["size", "mean"])` gives head count and rate of those written to, sector by sector.',
        ),
    ),
    right=(
        lambda data, answer: pd.Series(answer),
        lambda data, answer: {SECTORS[sector].fr: VERDICTS[said].fr for sector, said in answer.items()},
        lambda data, answer: {SECTORS[sector].en: VERDICTS[said].en.upper() for sector, said in answer.items()},
        lambda data, answer: {
            said: [sector for sector, one in answer.items() if one == said] for said in dict.fromkeys(answer.values())
        },
    ),
    mistakes=(
        Mistake(
            "no_interval",
            fr="Vous jugez sur l'effet seul. Dans un secteur, les clients sont si peu nombreux que le hasard suffirait à l'expliquer.",
            en="You judge by the uplift alone. In one sector there are too few customers for chance to be ruled out.",
            produces=lambda data: verdicts(data, lower="uplift", upper="uplift"),
            credit=0.5,
        ),
        Mistake(
            "zero_as_threshold",
            fr="Vous comparez à zéro. Un message qui agit peut encore coûter plus qu'il ne rapporte : le point mort est ailleurs.",
            en="You compare with zero. A message that works may still cost more than it brings: break-even is elsewhere.",
            produces=lambda data: verdicts(data, threshold=0.0),
            credit=0.25,
        ),
        Mistake(
            "rates_believed",
            fr="Vous jugez sur le taux de commande. Qu'auraient fait les mêmes clients sans message ?",
            en="You judge by the order rate. What would the same customers have done without a message?",
            produces=_by_rate,
        ),
        Mistake(
            "not_proved_is_lost",
            fr="Ne pas savoir n'est pas perdre : un intervalle à cheval sur le point mort ne dit ni oui ni non.",
            en="Not to know is not to lose: an interval on both sides of break-even says neither yes nor no.",
            produces=lambda data: {
                sector: LOSES if said == UNDECIDABLE else said for sector, said in verdicts(data).items()
            },
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Trois mots, et celui du milieu est le plus honnête des trois. Qu'en faire ? C'est la question suivante.",
        en="Three words, and the one in the middle is the most honest of the three. What to do with it? That is the next question.",
    ),
    look_again=Text(
        fr="Pour chaque secteur, placez trois nombres sur une ligne : la borne basse, la borne haute, le point mort.",
        en="For each sector put three numbers on a line: the lower bound, the upper bound, break-even.",
    ),
)
