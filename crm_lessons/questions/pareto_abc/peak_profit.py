"""The profit made by the customers who bring in money, taken alone."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import whale_curve
from crm_lessons.questions.pareto_abc.margins import margin_after_goods, margin_after_service
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

Margin = Callable[[Data], "pd.Series[float]"]


def _gains(margin: pd.Series[float]) -> float:
    return float(margin[margin > 0].sum())


def _losses(margin: pd.Series[float]) -> float:
    return float(-margin[margin < 0].sum())


def _total(margin: pd.Series[float]) -> float:
    return float(margin.sum())


def _first_four(margin: pd.Series[float]) -> float:
    return float(margin.nlargest(4).sum())


def _largest(margin: pd.Series[float]) -> float:
    return float(margin.max())


def _head_count(margin: pd.Series[float]) -> float:
    return float((margin > 0).sum())


def _profit(
    data: Data, *, margin: Margin = margin_after_service, added: Callable[[pd.Series[float]], float] = _gains
) -> float:
    """Return what is added up of the customers' margins."""
    return added(margin(data))


QUESTION = Question(
    id="peak_profit",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(
        fr="Mesurer le profit que font, à eux seuls, les clients qui rapportent.",
        en="Measure the profit made by the customers who bring in money, taken alone.",
    ),
    expected=lambda data: float(whale_curve(margin_after_service(data)).table["cumulative_margin"].max()),
    hints=(
        Text(
            fr="Rangez les clients de la plus grande contribution à la plus faible, et cumulez. À quel client le cumul cesse-t-il de monter ?",
            en="Rank the customers from the largest contribution to the smallest, and add up. At which customer does the sum stop rising?",
        ),
        Text(
            fr="Il n'est pas besoin de trier pour connaître ce sommet : quels clients font monter le cumul ?",
            en="One need not even sort to know that peak: which customers make the sum rise?",
        ),
        Text(
            fr="`contribution[contribution > 0]` garde les clients qui rapportent. On demande un montant en dirhams.",
            en="`contribution[contribution > 0]` keeps the customers who bring in money. The question asks for an amount in dirhams.",
        ),
    ),
    right=(
        lambda data, answer: int(answer),
        lambda data, answer: np.array([answer]),
        lambda data, answer: Decimal(str(answer)),
    ),
    mistakes=(
        Mistake(
            "total_profit",
            fr="C'est le profit de tous les clients : les pertes y sont encore. Si vous avez cumulé, triez d'abord les contributions, de la "
            "plus grande à la plus faible : le sommet n'apparaît qu'alors.",
            en="That is the profit of all customers: the losses are still in it. If you added up, sort the contributions first, from the "
            "largest to the smallest: only then is there a peak.",
            produces=partial(_profit, added=_total),
        ),
        Mistake(
            "cost_to_serve_forgotten",
            fr="Vous n'avez retiré que le coût des produits. Sans le coût de service, tous les clients semblent rapporter.",
            en="You took off the cost of goods alone. Without the cost to serve, all customers seem to bring in money.",
            produces=partial(_profit, margin=margin_after_goods),
        ),
        Mistake(
            "losses",
            fr="C'est ce que reprennent les clients qui coûtent plus qu'ils ne rapportent. On demande le profit que font les autres.",
            en="That is what the customers who cost more than they bring in take back. The question asks for the profit of the others.",
            produces=partial(_profit, added=_losses),
        ),
        Mistake(
            "losses_below_zero",
            fr="Vous additionnez les contributions négatives. Quelles contributions font *monter* le cumul ?",
            en="You add up the negative contributions. Which contributions make the sum *rise*?",
            produces=lambda data: -_losses(margin_after_service(data)),
        ),
        Mistake(
            "losses_taken_off_twice",
            fr="Vous avez retiré les pertes du profit, où elles sont déjà comptées. Sans ces clients, le profit est plus haut.",
            en="You took the losses off the profit, where they already count. Without these customers profit is higher.",
            produces=lambda data: float(margin_after_service(data).sum()) - _losses(margin_after_service(data)),
        ),
        Mistake(
            "first_four",
            fr="C'est la contribution des 20 % premiers seulement. D'autres clients, plus petits, rapportent aussi.",
            en="That is the contribution of the first 20% alone. Other customers, smaller ones, bring in money too.",
            produces=partial(_profit, added=_first_four),
        ),
        Mistake(
            "a_multiple",
            fr="C'est un multiple du profit total. On demande le montant, en dirhams.",
            en="That is a multiple of the total profit. The question asks for the amount, in dirhams.",
            produces=lambda data: whale_curve(margin_after_service(data)).peak,
            credit=0.5,
        ),
        Mistake(
            "head_count",
            fr="C'est un nombre de clients : ceux qui rapportent. Combien rapportent-ils ensemble ?",
            en="That is a number of customers: those who bring money in. How much do they bring in together?",
            produces=partial(_profit, added=_head_count),
        ),
        Mistake(
            "first_customer",
            fr="C'est la contribution du premier client seul. Le cumul continue-t-il de monter après lui ?",
            en="That is the contribution of the first customer alone. Does the running total go on rising after that?",
            produces=partial(_profit, added=_largest),
        ),
        Mistake(
            "revenue",
            fr="C'est le chiffre d'affaires de ces clients. Additionnez leurs contributions.",
            en="That is the revenue of these customers. Add up their contributions.",
            produces=lambda data: float(data["accounts"]["revenue"][margin_after_service(data) > 0].sum()),
        ),
    ),
    praise=Text(
        fr="Rapportez-le au profit total. Mais si ces clients partaient, leurs coûts partiraient-ils tous avec eux ?",
        en="Set it against the total profit. But if these customers left, would all their costs leave with them?",
    ),
    look_again=Text(
        fr="Calculez la contribution de chaque client, tous coûts retirés, puis ne gardez que celles qui font monter le cumul.",
        en="Work out each customer's contribution, all costs taken off, then keep only those that make the sum rise.",
    ),
    tolerance=0.01,
)
