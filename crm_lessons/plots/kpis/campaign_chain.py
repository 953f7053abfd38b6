"""A campaign as a chain: what was sent, what came back, what was ordered, and what one of each cost."""

from __future__ import annotations

from matplotlib.axes import Axes

from crm_lessons.methods.kpis.campaign import campaign_kpis
from crm_lessons.plots.labels import money_text
from crm_lessons.plots.style import ASH, BLUE, GREY, ORANGE, Fill, claim, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text

_BAR = 0.3
_LINKS = (Fill(ASH, "", "#222222"), Fill(ORANGE, "///", "#222222"), Fill(BLUE, "", "#FFFFFF"))

_NAMES = (
    Text(fr="Messages : {n}", en="Messages: {n}"),
    Text(fr="Réponses : {n}", en="Responses: {n}"),
    Text(fr="Commandes : {n}", en="Orders: {n}"),
)
_EACH = Text(fr=", à {cost} pièce", en=", at {cost} each")
_STEPS = (
    Text(fr="{rate} des messages ont une réponse", en="{rate} of messages are answered"),
    Text(fr="{rate} des réponses deviennent une commande", en="{rate} of responses become an order"),
)


def plot_campaign_chain(cost: float, messages: int, responses: int, orders: int, ax: Axes | None = None) -> Axes:
    """Draw a bar for messages, responses and orders, to scale, with the cost of each and the rates between them.

    Raises InputError as `campaign_kpis` does.
    """
    kpis = campaign_kpis(cost, messages, responses, orders, revenue=0, margin_per_order=0)
    ax = styled_axes(ax)
    costs = (kpis.cost_per_contact, kpis.cost_per_prospect, kpis.cost_per_order)
    for row, (count, each, fill) in enumerate(zip((messages, responses, orders), costs, _LINKS, strict=True)):
        ax.barh(row, count / messages, height=_BAR, **fill.look)
        words = _NAMES[row].format(n=number_text(count))
        if each is not None:
            words += _EACH.format(cost=money_text(each))
        write(ax, 0, row - 0.21, words, weight="bold", va="bottom")
    for row, rate in enumerate((kpis.response_rate, kpis.conversion_rate)):
        if rate is not None:
            write(
                ax,
                0.03,
                row + 0.42,
                Text(fr="↓ ", en="↓ ") + _STEPS[row].format(rate=share_text(rate)),
                va="center",
                color=GREY,
            )
    ax.set_xlim(0, 1.02)
    ax.set_ylim(2.3, -0.5)
    ax.set_xticks([])
    ax.set_yticks([])
    ax.spines[["left", "bottom"]].set_visible(False)
    claim(ax, _chain_claim(messages, orders, kpis.cost_per_order))
    return ax


def _chain_claim(messages: int, orders: int, cost_per_order: float | None) -> Text:
    if cost_per_order is None:
        return Text(
            fr="{messages} messages, aucune commande : tout le coût est perdu",
            en="{messages} messages, no order: the whole cost is lost",
        ).format(messages=number_text(messages))
    return Text(
        fr="Une commande pour {each} messages : elle coûte {cost}",
        en="One order for {each} messages: it costs {cost}",
    ).format(each=number_text(messages / orders), cost=money_text(cost_per_order))
