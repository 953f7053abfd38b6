"""The strategy of each customer of a portfolio, by the rules in order."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import DEVELOP, RADAR, REACTIVATE, radar_strategies
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _portfolio(data: Data) -> pd.DataFrame:
    portfolio: pd.DataFrame = data["portfolio"]
    return portfolio.assign(tcc=portfolio["sales"] / portfolio["purchases"])


def _plan(customers: pd.DataFrame) -> pd.Series[str]:
    return radar_strategies(customers)["strategy"]


def _as_customers(data: Data) -> pd.Series[str]:
    """Treat a prospect as a customer who buys nothing."""
    table = _portfolio(data)
    prospects = table["status"] == "prospect"
    return _plan(
        table.assign(status=table["status"].mask(prospects, "customer"), trend=table["trend"].mask(prospects, "stable"))
    )


def _without_status(data: Data) -> pd.Series[str]:
    table = _portfolio(data)
    return _plan(table.assign(status="customer", trend=table["trend"].fillna("stable")))


def _percentages_against_rates(data: Data) -> pd.Series[str]:
    """Compare percentages between 0 and 100 with 0.15 and 0.80."""
    table = _portfolio(data)
    return _plan(table.assign(tcc=(table["tcc"] * 100).clip(upper=1)))


def _formers_as_prospects(data: Data) -> pd.Series[str]:
    table = _portfolio(data)
    return _plan(table.assign(status=table["status"].replace("former", "prospect")))


def _without_trend(data: Data) -> pd.Series[str]:
    return _plan(_portfolio(data).assign(trend="stable"))


def _falling_first(data: Data) -> pd.Series[str]:
    table = _portfolio(data)
    return _plan(table).mask(table["trend"] == "falling", REACTIVATE)


def _low_before_falling(data: Data) -> pd.Series[str]:
    table = _portfolio(data)
    return _plan(table).mask((table["status"] == "customer") & (table["tcc"] < 0.15), DEVELOP)


def _against_percentages(data: Data) -> pd.Series[str]:
    """Compare rates between 0 and 1 with 15 and 80."""
    table = _portfolio(data)
    return _plan(table.assign(tcc=table["tcc"] / 100))


QUESTION = Question(
    id="radar_plan",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(
        fr="Appliquer les règles à un portefeuille, dans l'ordre.", en="Apply the rules to a portfolio, in order."
    ),
    expected=lambda data: _plan(_portfolio(data)),
    vocabulary=RADAR,
    hints=(
        Text(
            fr='Calculez d\'abord le TCC : `portfolio["sales"] / portfolio["purchases"]`. Puis lisez les règles de '
            "haut en bas, client par client.",
            en='Compute TCC first: `portfolio["sales"] / portfolio["purchases"]`. Then read the rules from the top, '
            "customer by customer.",
        ),
        Text(
            fr="La situation décide avant le TCC : un prospect et un ancien client ont tous deux un TCC nul.",
            en="Status decides before TCC: a prospect and a former customer both have a TCC of zero.",
        ),
        Text(
            fr="Un client presque exclusif qui achète moins : quelle règle vient avant l'autre ?",
            en="A customer who is almost exclusive and buys less: which rule comes before the other?",
        ),
    ),
    right=(
        lambda data, answer: answer,
        lambda data, answer: answer.map({code: names.fr for code, names in RADAR.items()}).to_dict(),
        lambda data, answer: pd.Series(answer.map({code: names.en for code, names in RADAR.items()}).to_dict()),
        lambda data, answer: {names.fr: list(answer.index[answer == code]) for code, names in RADAR.items()},
    ),
    mistakes=(
        Mistake(
            "prospects_developed",
            fr="Vous développez un prospect. Un TCC nul ne suffit pas : regardez d'abord sa situation, il n'a encore rien acheté.",
            en="You develop a prospect. A TCC of zero is not enough: look at the status first, they have bought nothing yet.",
            produces=_as_customers,
            credit=0.75,
        ),
        Mistake(
            "status_forgotten",
            fr="Vous développez tous ceux dont le TCC est nul. L'un n'a encore rien acheté, l'autre n'achète plus : leur situation "
            "décide avant le TCC.",
            en="You develop everyone whose TCC is zero. One has bought nothing yet, another no longer buys: their status decides "
            "before TCC.",
            produces=_without_status,
            credit=0.5,
        ),
        Mistake(
            "formers_acquired",
            fr="Vous allez conquérir un ancien client comme s'il ne vous connaissait pas.",
            en="You set out to win a former customer as if they did not know you.",
            produces=_formers_as_prospects,
            credit=0.75,
        ),
        Mistake(
            "trend_forgotten",
            fr="Vos stratégies ne tiennent pas compte de la tendance : qui achète de moins en moins ?",
            en="Your strategies take no account of the trend: who buys less and less?",
            produces=_without_trend,
            credit=0.5,
        ),
        Mistake(
            "falling_first",
            fr="Vous réactivez tous ceux qui baissent. L'un d'eux nous donne encore presque tout : la règle du seuil haut passe "
            "avant.",
            en="You reactivate everyone who falls. One of them still gives us almost everything: the rule of the high "
            "threshold comes first.",
            produces=_falling_first,
            credit=0.75,
        ),
        Mistake(
            "low_before_falling",
            fr="Vous développez tous ceux qui sont sous le seuil bas. L'un d'eux achète de moins en moins : la règle de la baisse "
            "passe avant.",
            en="You develop everyone below the low threshold. One of them buys less and less: the rule about falling "
            "purchases comes first.",
            produces=_low_before_falling,
            credit=0.75,
        ),
        Mistake(
            "against_percentages",
            fr="Personne n'est accompagné ni retenu : vous comparez des taux entre 0 et 1 à 15 et 80.",
            en="Nobody is accompanied or retained: you compare rates between 0 and 1 with 15 and 80.",
            produces=_against_percentages,
        ),
        Mistake(
            "percentages_against_rates",
            fr="Tous vos clients sont à retenir : vous comparez des pourcentages à 0.15 et 0.80.",
            en="All your customers are to be retained: you compare percentages with 0.15 and 0.80.",
            produces=_percentages_against_rates,
        ),
    ),
    praise=Text(
        fr="Personne n'est oublié, et chaque choix a sa raison. Deux clients de même TCC peuvent donc appeler deux stratégies.",
        en="Nobody is forgotten, and each choice has its reason. So two customers with the same TCC may call for two strategies.",
    ),
    look_again=Text(
        fr="Prenez un client, lisez les six règles de haut en bas, arrêtez-vous à la première qui tient.",
        en="Take one customer, read the six rules from the top, stop at the first that holds.",
    ),
)
