"""A year at the helm: levers are set, a quarter passes, the till rings; at the end the twins stand beside one's own year."""

from __future__ import annotations

from typing import Any

import ipywidgets
import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.labels import money_text, orders_text
from crm_lessons.plots.your_year.years import LAST_YEAR, plot_years
from crm_lessons.text.language import Text, one_after_another
from crm_lessons.text.numbers import counted, number_text, share_text
from crm_lessons.text.terms.world_codes import WORLD_CODES
from crm_lessons.widgets.moving_figure import MovingFigure, Values
from crm_lessons.widgets.sliders import slider
from crm_lessons.widgets.task import Foreseen, Task
from crm_lessons.world.beside import ALONE, BEST, YOURS
from crm_lessons.world.customers import SECTORS, Reaction
from crm_lessons.world.firm import Story
from crm_lessons.world.helm import Answers, Helm, Passed
from crm_lessons.world.rules.levers import RHYTHMS, Levers, orders_a_year

_NOBODY = "nobody"
_CHANNELS = ("email", "post", "telephone")
_WORDS = 15
"""The width of a lever's name, in em."""
_MOST_VISITS, _MOST_LEFT_OUT, _LARGEST_DISCOUNT = 20, 50, 20
_ASKED = ("food", "farming")


def helm_lab(story: Story) -> MovingFigure:
    """Return the panel of a firm: levers, a button that lets a quarter pass, and the till.

    Once four quarters have passed, the firm left alone and the best stand beside one's own year, and a customer's number shows
    what became of that customer in the three of them.
    """
    year = Helm(story)

    def draw(axes: Axes, **values: Any) -> Text:
        curves = year.curves()
        plot_years(curves if year.is_over else _beside_last_year(year, curves), axes)
        parts = [*map(_passed_in_words, range(1, year.quarter), year.passed)]
        parts.append(_outcome(year) if year.is_over else _to_decide(year, _levers(values)))
        parts.append(_customer(year, values["customer"]))
        return _lines(parts)

    def settle(moved: str, values: Values) -> Values:
        if moved == "passes":
            year.pass_quarter(_levers(values))
        return values | {"passes": False}

    return MovingFigure(_controls(len(story.people)), draw, settle, _task(year))


def _beside_last_year(year: Helm, curves: pd.DataFrame) -> pd.DataFrame:
    """Return the till so far, with the year before to measure it by."""
    return pd.DataFrame({YOURS: curves[YOURS], LAST_YEAR: year.last_year()})


def _controls(customers: int) -> dict[str, Any]:
    channels = [(str(_NO_MESSAGE), _NOBODY), *((str(WORLD_CODES["channel"][name]), name) for name in _CHANNELS)]
    rhythms = [(str(WORLD_CODES["rhythm"][name]), name) for name in RHYTHMS]
    sectors = {sector: _list(WORLD_CODES["sector"][sector], channels, _NOBODY) for sector in SECTORS}
    return {
        **sectors,
        "rhythm": _list(Text(fr="Commandes en un an", en="Orders in a year"), rhythms, "all"),
        "discount": slider(Text(fr="Remise (%)", en="Discount (%)"), 10, 0, _LARGEST_DISCOUNT, words=_WORDS),
        "left_out": slider(
            Text(fr="Laissés au sort (%)", en="Left out by lot (%)"), 0, 0, _MOST_LEFT_OUT, step=5, words=_WORDS
        ),
        "visits": slider(Text(fr="Visites de prospects", en="Visits to prospects"), 0, 0, _MOST_VISITS, words=_WORDS),
        "repairs": _list(Text(fr="Réclamations", en="Complaints"), _complaints(), False),
        "customer": slider(Text(fr="Regarder le client n°", en="Look at customer no."), 1, 1, customers, words=_WORDS),
        "passes": ipywidgets.ToggleButton(
            value=False,
            description=str(Text(fr="Le trimestre passe", en="The quarter passes")),
            layout={"width": "16em"},
        ),
    }


def _list(name: Text, options: list[tuple[str, Any]], value: Any) -> ipywidgets.SelectionSlider:
    """Return a list that arrow keys go through, as sliders do."""
    return ipywidgets.SelectionSlider(
        options=options,
        value=value,
        description=str(name),
        style={"description_width": f"{_WORDS}em"},
        layout={"width": f"{_WORDS + 25}em", "max_width": "100%"},
        continuous_update=False,
    )


def _complaints() -> list[tuple[str, bool]]:
    return [(str(Text(fr="laissées", en="left")), False), (str(Text(fr="réparées", en="repaired")), True)]


def _levers(values: Values) -> Levers:
    return Levers(
        channels={sector: values[sector] for sector in SECTORS if values[sector] != _NOBODY},
        rhythm=values["rhythm"],
        discount=values["discount"] / 100,
        left_out=values["left_out"] / 100,
        visits=values["visits"],
        repairs=values["repairs"],
    )


def _to_decide(year: Helm, levers: Levers) -> Text:
    decision = year.decision(levers)
    messages = sum(len(campaign.customers) for campaign in decision.campaigns)
    return Text(
        fr="Trimestre {quarter} sur 4 : {messages}, {visits}. Engagé : {cost} sur {budget} ; reste : {left}.",
        en="Quarter {quarter} of 4: {messages}, {visits}. Committed: {cost} of {budget}; left: {left}.",
    ).format(
        quarter=year.quarter,
        messages=counted(
            messages, Text(fr="{n} message", en="{n} message"), Text(fr="{n} messages", en="{n} messages")
        ),
        visits=counted(
            len(decision.visits), Text(fr="{n} visite", en="{n} visit"), Text(fr="{n} visites", en="{n} visits")
        ),
        cost=money_text(decision.cost),
        budget=money_text(year.budget),
        left=money_text(year.budget - decision.cost),
    )


def _passed_in_words(quarter: int, passed: Passed) -> Text:
    """Say the till of a quarter, who answered, who ordered without a message, and what was not done."""
    profit = Text(fr="Trimestre {quarter} : {profit} de profit.", en="Quarter {quarter}: a profit of {profit}.")
    groups = ((passed.written, _WRITTEN), (passed.left_out, _LEFT_OUT))
    return one_after_another(
        [
            profit.format(quarter=quarter, profit=money_text(passed.profit)),
            *(_answered(answers, words) for answers, words in groups if answers.customers),
            *passed.undone,
        ]
    )


def _answered(answers: Answers, words: Text) -> Text:
    return words.format(
        ordered=number_text(answers.ordered),
        customers=number_text(answers.customers),
        rate=share_text(round(answers.ordered / answers.customers, 3)),
    )


def _outcome(year: Helm) -> Text:
    last = year.curves().iloc[-1]
    return Text(
        fr="Votre année : {yours}. La jumelle, laissée à elle-même : {alone}. La parfaite : {best}. Votre part du possible : {score}.",
        en="Your year: {yours}. The twin, left alone: {alone}. The perfect one: {best}. Your part of the possible: {score}.",
    ).format(
        yours=money_text(last[YOURS]),
        alone=money_text(last[ALONE]),
        best=money_text(last[BEST]),
        score=share_text(round(year.score(), 2)),
    )


def _customer(year: Helm, number: int) -> Text:
    if year.is_over:
        margins = year.by_customer()
        reaction = Reaction(int(year.story.people.reaction[number - 1])).name.lower()
        return _THREE_MARGINS.format(
            number=number,
            reaction=WORLD_CODES["reaction"][reaction],
            **{name: money_text(int(margins[name][number])) for name in (YOURS, ALONE, BEST)},
        )
    made = orders_a_year(year.tables)
    if number not in made.index:
        return _PROSPECT.format(number=number)
    sector = WORLD_CODES["sector"][str(year.tables["customers"]["sector"][number])]
    return _SEEN.format(number=number, sector=sector, orders=orders_text(int(made[number])))


def _lines(parts: list[Text]) -> Text:
    """Return sentences, each on a line of its own."""
    return Text(fr="\n".join(part.fr for part in parts), en="\n".join(part.en for part in parts))


def _task(year: Helm) -> Task:
    """Ask what is left of the budget after telephone calls to the occasional customers of two sectors."""
    opening = Levers(channels=dict.fromkeys(_ASKED, "telephone"), rhythm="occasional")
    budget = year.budget

    def cost(rhythm: str = "occasional", channel: str = "telephone", sectors: tuple[str, ...] = _ASKED) -> int:
        return year.decision(Levers(dict.fromkeys(sectors, channel), rhythm)).cost

    return Task(
        Text(
            fr="Premier trimestre : téléphonez aux clients de l'agroalimentaire et de l'agriculture qui ont commandé de 1 à 9 fois "
            "en un an, sans en laisser au sort. Combien de dirhams du budget reste-t-il ?",
            en="First quarter: telephone the customers of food and farming who ordered 1 to 9 times in a year, leaving none out "
            "by lot. How many dirhams of the budget are left?",
        ),
        budget - year.decision(opening).cost,
        tolerance=0,
        mistakes=(
            Foreseen(
                year.decision(opening).cost,
                Text(fr="C'est ce qui est engagé. Que reste-t-il ?", en="That is what is committed. What is left?"),
            ),
            Foreseen(
                budget - cost(rhythm="all"),
                Text(
                    fr="Vous appelez tout le monde dans ces secteurs : réglez aussi les commandes en un an.",
                    en="You call everybody in these sectors: set the orders in a year as well.",
                ),
            ),
            Foreseen(
                budget - cost(channel="post"),
                Text(
                    fr="C'est le prix de lettres. On vous demande des appels.",
                    en="That is the price of letters. Calls are asked for.",
                ),
            ),
        ),
        right=Text(
            fr="Ce reste peut payer des visites, des réparations, ou rien : un budget n'est pas une obligation.",
            en="What is left may pay for visits, for repairs, or for nothing: a budget is not an obligation.",
        ),
        look_again=Text(
            fr="Deux secteurs par téléphone, de 1 à 9 commandes, personne laissé au sort : lisez la ligne du trimestre 1.",
            en="Two sectors by telephone, 1 to 9 orders, nobody left out by lot: read the line of quarter 1.",
        ),
    )


_NO_MESSAGE = Text(fr="aucun message", en="no message")
_WRITTEN = Text(
    fr="Parmi ceux à qui l'on a écrit, {ordered} sur {customers} ont commandé en six semaines ({rate}).",
    en="Of those written to, {ordered} of {customers} ordered within six weeks ({rate}).",
)
_LEFT_OUT = Text(
    fr="Parmi ceux que le sort a laissés, {ordered} sur {customers} ({rate}).",
    en="Of those whom the lot left out, {ordered} of {customers} ({rate}).",
)
_SEEN = Text(
    fr="Client {number} ({sector}) : {orders} en un an. Le reste ne se voit pas.",
    en="Customer {number} ({sector}): {orders} in a year. The rest cannot be seen.",
)
_PROSPECT = Text(fr="Numéro {number} : un prospect, aucune commande.", en="Number {number}: a prospect, no order.")
_THREE_MARGINS = Text(
    fr="Client {number} ({reaction}), sa marge de l'année : {yours} chez vous, {alone} chez la jumelle, {best} chez la parfaite.",
    en="Customer {number} ({reaction}), margin of the year: {yours} with you, {alone} with the twin, {best} with the perfect one.",
)
