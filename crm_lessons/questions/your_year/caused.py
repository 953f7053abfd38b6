"""What a mailing caused, control customers telling what would have come without it."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.your_year import measured
from crm_lessons.text.language import Text


def _totals(data: Data) -> float:
    total = data["mailing"].groupby("written")["margin"].sum()
    return float(total[1] - total[0])


def _a_customer(data: Data) -> float:
    mean = data["mailing"].groupby("written")["margin"].mean()
    return float(mean[1] - mean[0])


def _of_buyers(data: Data) -> float:
    """Compare buyers with buyers: the discount alone is left of the comparison."""
    buyers = data["mailing"][data["mailing"]["ordered"] == 1]
    mean = buyers.groupby("written")["margin"].mean()
    return float((mean[1] - mean[0]) * (buyers["written"] == 1).sum())


QUESTION = Question(
    id="caused",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(
        fr="Calculer ce qu'un envoi a causé, et non ce qu'on lui crédite.",
        en="Compute what a mailing caused, rather than what it is credited with.",
    ),
    expected=lambda data: measured.caused(data["mailing"]),
    hints=(
        Text(
            fr="Les témoins disent ce que chacun aurait laissé sans message. Les deux groupes sont-ils aussi grands ?",
            en="The control customers tell what each would have left without a message. Are the two groups of the same size?",
        ),
        Text(
            fr='`mailing.groupby("written")["margin"].mean()` donne la marge par client, dans chaque groupe.',
            en='`mailing.groupby("written")["margin"].mean()` gives the margin a customer, in each group.',
        ),
        Text(
            fr="L'écart est par client. Combien de clients ont reçu le message ?",
            en="The gap is per customer. How many customers received the message?",
        ),
    ),
    right=(lambda data, answer: round(answer), lambda data, answer: round(answer, 2)),
    mistakes=(
        Mistake(
            "difference_of_totals",
            fr="Vous soustrayez deux totaux, mais les témoins sont moins nombreux. Comparez par client.",
            en="You subtract two totals, but there are fewer control customers. Compare per customer.",
            produces=_totals,
        ),
        Mistake(
            "per_customer",
            fr="C'est l'écart *par client*. L'envoi en a touché combien ?",
            en="That is the gap *per customer*. How many did the mailing reach?",
            produces=_a_customer,
            credit=0.5,
        ),
        Mistake(
            "credited",
            fr="C'est ce que le rapport crédite. Qu'auraient laissé ces clients sans message ?",
            en="That is what the report credits. What would these customers have left without a message?",
            produces=lambda data: measured.credited(data["mailing"]),
        ),
        Mistake(
            "buyers_only",
            fr="Vous ne comparez que ceux qui ont commandé. Le message agit d'abord sur *combien* commandent : gardez tout le monde.",
            en="You compare only those who ordered. The message first acts on *how many* order: keep everybody.",
            produces=_of_buyers,
        ),
        Mistake(
            "all_customers",
            fr="Vous multipliez par tous les clients, témoins compris : eux n'ont rien reçu.",
            en="You multiply by all customers, control customers included: they received nothing.",
            produces=lambda data: _a_customer(data) * len(data["mailing"]),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Rapportez-le à ce qui était crédité : quelle part serait venue toute seule ?",
        en="Divide it by what was credited: what part would have come by itself?",
    ),
    look_again=Text(
        fr="Une marge moyenne par groupe, un écart, un nombre de clients.",
        en="A mean margin in each group, a gap, a number of customers.",
    ),
    tolerance=1,
)
