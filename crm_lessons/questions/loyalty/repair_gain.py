"""What a repair leaves once it is paid, with the value of a customer of chapter 7."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.methods import margin_multiple
from crm_lessons.questions.loyalty.trial_rates import trial_rates
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _gain(data: Data, effect: float | None = None, cost: float | None = None, multiple: float | None = None) -> float:
    """Return the dirhams that one repair leaves; a slip takes another effect, cost or multiple."""
    account = data["account"].iloc[0]
    repaired, other = trial_rates(data)
    changed = repaired - other if effect is None else effect
    times = margin_multiple(account["retention"], account["discount"]) if multiple is None else multiple
    paid = account["repair_cost"] if cost is None else cost
    return float(changed * account["yearly_margin"] * times - paid)


QUESTION = Question(
    id="repair_gain",
    kind=Kind.NUMBER,
    points=3,
    aim=Text(
        fr="Mettre l'effet d'une réclamation réglée en face de la valeur du client.",
        en="Set the effect of a repair against the value of the customer that it keeps.",
    ),
    expected=_gain,
    hints=(
        Text(
            fr="Une réclamation réglée ne garde pas un client : elle augmente la chance de le garder. De combien ? Et combien vaut-il (chapitre 7) ?",
            en="A repair does not keep a customer: it raises the chance of keeping one. By how much? And what are they worth (chapter 7)?",
        ),
        Text(
            fr="La valeur sans horizon du chapitre 7 : m · r / (1 + i − r). Multipliez-la par la différence des deux taux, puis retirez le coût.",
            en="The value without a horizon of chapter 7: m · r / (1 + i − r). Multiply it by the difference of the two rates, then take off the cost.",
        ),
    ),
    right=(
        lambda data, answer: round(answer),
        lambda data, answer: round(answer, 2),
    ),
    mistakes=(
        Mistake(
            "cost_forgotten",
            fr="Vous avez oublié ce qu'il en coûte de régler la réclamation.",
            en="You forgot to pay for the repair.",
            produces=lambda data: _gain(data, cost=0.0),
            credit=0.5,
        ),
        Mistake(
            "keeps_for_sure",
            fr="Vous comptez toute la valeur du client, comme s'il restait à coup sûr une fois sa réclamation réglée, et partait à coup sûr sinon.",
            en="You count the whole value of the customer, as if a repair kept them for sure and its lack lost them for sure.",
            produces=lambda data: _gain(data, effect=1.0),
        ),
        Mistake(
            "all_who_stayed",
            fr="Vous prenez la part de ceux qui restent une fois leur réclamation réglée. Beaucoup seraient restés de toute façon : il faut la différence.",
            en="You take the share of those who stay after a repair. Many would have stayed anyway: it takes the difference.",
            produces=lambda data: _gain(data, effect=trial_rates(data)[0]),
            credit=0.25,
        ),
        Mistake(
            "one_year",
            fr="Vous ne comptez qu'une année de marge. Un client gardé en rapporte d'autres.",
            en="You count one year's margin only. A customer kept brings in more.",
            produces=lambda data: _gain(data, multiple=1.0),
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Même en divisant l'effet par deux, la réclamation réglée se rembourse-t-elle encore ? C'est la question à poser avant de conclure.",
        en="With half of the effect, would the repair still pay for itself? That is the question to ask before concluding.",
    ),
    look_again=Text(
        fr="Trois nombres : une différence de taux, une valeur, un coût.",
        en="Three numbers: a difference of rates, a value, a cost.",
    ),
    tolerance=4,
)
