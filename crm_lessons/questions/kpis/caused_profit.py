"""What a campaign is left with when only the orders that it caused count."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _profit(data: Data, orders: float) -> float:
    campaign = data["campaign"]
    return float(orders * campaign["margin_per_order"] - campaign["cost"])


def _orders(data: Data, group: str) -> float:
    return float(data["lot"].loc[group, "orders"])


def _anyway(data: Data) -> float:
    """Return the orders that would have come from those written to: the rate of those left out, on as many addresses."""
    addresses = data["lot"]["addresses"]
    return _orders(data, "left_out") * float(addresses["written"]) / float(addresses["left_out"])


def _caused(data: Data) -> float:
    return _orders(data, "written") - _anyway(data)


def _on_all_addresses(data: Data) -> float:
    addresses = data["lot"]["addresses"]
    both = float(addresses.sum())
    return _orders(data, "written") - _orders(data, "left_out") * both / float(addresses["left_out"])


QUESTION = Question(
    id="caused_profit",
    kind=Kind.NUMBER,
    points=3,
    aim=Text(
        fr="Rejuger une campagne sur ce qu'elle a causé.",
        en="Judge a campaign again by what it caused.",
    ),
    expected=lambda data: _profit(data, _caused(data)),
    tolerance=1.0,
    hints=(
        Text(
            fr="Ceux que le sort a laissés de côté ont commandé aussi. À nombre d'adresses égal, combien de commandes cela fait-il ?",
            en="Those whom the draw left out ordered, too. On as many addresses, how many orders would that make?",
        ),
        Text(
            fr='`lot.loc["left_out", "orders"] / lot.loc["left_out", "addresses"]` est leur taux ; appliquez-le aux adresses contactées.',
            en='`lot.loc["left_out", "orders"] / lot.loc["left_out", "addresses"]` is their rate; apply it to the addresses written to.',
        ),
        Text(
            fr="Commandes causées = commandes reçues − celles qui seraient venues. Puis la marge, puis le coût (sans le temps passé).",
            en="Orders caused = orders received − those that would have come. Then the margin, then the cost (without staff time).",
        ),
    ),
    right=(
        lambda data, answer: round(answer),
        lambda data, answer: int(answer),
        lambda data, answer: str(round(answer)),
    ),
    mistakes=(
        Mistake(
            "credited",
            fr="C'est ce que le rapport crédite à la campagne. Certaines de ces commandes seraient venues sans elle : la table `lot` dit combien.",
            en="That is what the report credits to the campaign. Some of these orders would have come without it: the table `lot` says how many.",
            produces=lambda data: _profit(data, _orders(data, "written")),
        ),
        Mistake(
            "not_scaled",
            fr="Vous retirez les commandes des témoins telles quelles. Ils sont bien moins nombreux : mettez les deux groupes à la même taille.",
            en="You take off the orders of those left out as they are. There are far fewer of them: bring both groups to the same size.",
            produces=lambda data: _profit(data, _orders(data, "written") - _orders(data, "left_out")),
            credit=0.5,
        ),
        Mistake(
            "on_all_addresses",
            fr="Vous étendez le taux des témoins à toutes les adresses, les leurs comprises. Les commandes reçues viennent des seules adresses contactées.",
            en="You spread the rate of those left out over all addresses, their own included. The orders received come only from those written to.",
            produces=lambda data: _profit(data, _on_all_addresses(data)),
            credit=0.5,
        ),
        Mistake(
            "a_count",
            fr="Ce sont les commandes causées : l'essentiel est fait. Que laissent-elles, une fois la campagne payée ?",
            en="Those are the orders caused: the main step is done. What do they leave, once the campaign is paid?",
            produces=_caused,
            credit=0.5,
        ),
        Mistake(
            "cost_forgotten",
            fr="C'est la marge des commandes causées. La campagne reste à payer.",
            en="That is the margin of the orders caused. The campaign is still to be paid.",
            produces=lambda data: _caused(data) * float(data["campaign"]["margin_per_order"]),
            credit=0.5,
        ),
        Mistake(
            "came_anyway",
            fr="Vous jugez la campagne sur les commandes qui seraient venues *sans* elle. Lesquelles restent ?",
            en="You judge the campaign by the orders that would have come *without* it. Which ones are left?",
            produces=lambda data: _profit(data, _anyway(data)),
        ),
    ),
    praise=Text(
        fr="Comparez au profit du rapport : la différence n'est pas une erreur de calcul, c'est une autre question.",
        en="Hold it against the report's profit: the difference is no slip of computing, it is another question.",
    ),
    look_again=Text(
        fr="Trois pas : combien seraient venues, combien sont causées, ce qu'elles laissent une fois le coût retiré.",
        en="Three steps: how many would have come, how many are caused, what they leave once the cost is taken off.",
    ),
)
