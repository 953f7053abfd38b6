"""The uplift from which a message pays, when its discount is also given to those who would have ordered."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.your_year.measured import break_even
from crm_lessons.text.language import Text


def _without_discount(data: Data, margin: str = "margin_discounted") -> float:
    return float(data["brief"]["message_cost"] / data["brief"][margin])


def _discount_to_all(data: Data) -> float:
    brief = data["brief"]
    return float(
        (brief["message_cost"] + brief["margin_full"] - brief["margin_discounted"]) / brief["margin_discounted"]
    )


def _over_full(data: Data) -> float:
    brief = data["brief"]
    return break_even(brief) * float(brief["margin_discounted"] / brief["margin_full"])


QUESTION = Question(
    id="offer_break_even",
    kind=Kind.RATE,
    points=2,
    aim=Text(
        fr="Calculer l'effet à partir duquel un message se paie, remise comprise.",
        en="Compute the uplift from which a message pays, discount included.",
    ),
    expected=lambda data: break_even(data["brief"]),
    hints=(
        Text(
            fr="Qui touche la remise sans que le message y soit pour rien ? Combien sont-ils sur cent ?",
            en="Who gets the discount without the message having anything to do with it? How many in a hundred?",
        ),
        Text(
            fr='Pour chaque client à qui l\'on écrit : le message, plus `brief["base_rate"] / 100` fois ce que la remise enlève à une commande.',
            en='For each customer written to: the message, plus `brief["base_rate"] / 100` times what the discount takes from an order.',
        ),
        Text(
            fr="Ce que l'on perd ainsi se rattrape par des commandes de plus. Chacune laisse la marge *avec* remise : divisez par elle.",
            en="What is lost in this way is made up by orders more. Each leaves the margin *with* the discount: divide by that.",
        ),
    ),
    right=(lambda data, answer: round(answer, 4),),
    mistakes=(
        Mistake(
            "no_discount",
            fr="Vous ne couvrez que le prix du message. Ceux qui auraient commandé de toute façon ont aussi eu la remise.",
            en="You only cover the price of the message. Those who would have ordered anyway got the discount, too.",
            produces=_without_discount,
            credit=0.25,
        ),
        Mistake(
            "full_margin_no_discount",
            fr="Vous oubliez la remise deux fois : dans ce qu'elle coûte, et dans ce que laisse une commande de plus.",
            en="You forget the discount twice: in what it costs, and in what one more order leaves.",
            produces=lambda data: _without_discount(data, "margin_full"),
        ),
        Mistake(
            "discount_to_everybody",
            fr="Vous comptez la remise pour tous ceux à qui l'on écrit. Elle n'est donnée qu'à qui commande.",
            en="You count the discount for all those written to. It is only given to those who order.",
            produces=_discount_to_all,
            credit=0.25,
        ),
        Mistake(
            "over_the_full_margin",
            fr="Le haut est juste. Mais une commande de plus est passée avec la remise : que laisse-t-elle ?",
            en="The top is right. But one more order is made with the discount: what does it leave?",
            produces=_over_full,
            credit=0.5,
        ),
        Mistake(
            "dirhams",
            fr="C'est ce qu'il faut rattraper, en dirhams par message. Combien de commandes de plus faut-il pour cela ?",
            en="That is what must be made up, in dirhams a message. How many orders more does that take?",
            produces=lambda data: break_even(data["brief"]) * float(data["brief"]["margin_discounted"]),
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Comparez avec et sans la remise : qu'est-ce qui coûte le plus, le message ou elle ?",
        en="Compare with and without the discount: which costs more, the message or the discount?",
    ),
    look_again=Text(
        fr="Posez ce que coûte un client à qui l'on écrit, puis ce que laisse une commande de plus.",
        en="Write down what a customer written to loses, then what one more order brings.",
    ),
)
