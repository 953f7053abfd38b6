"""A year at the helm: levers are set, a quarter passes, the till rings; at the end the twins stand beside one's own year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.labels import money_text, orders_text
from crm_lessons.plots.your_year.years import (
    CURVES,
    LAST_YEAR,
    WEEK_AXIS,
    amount_axis,
    beyond_the_twin,
    claimed,
    plot_years,
)
from crm_lessons.text.language import Text, one_after_another
from crm_lessons.text.numbers import counted, number_text, share_text
from crm_lessons.text.terms.world_codes import WORLD_CODES
from crm_lessons.widgets.controls import PERCENT, Choice, Control, Number, Option, Press
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task
from crm_lessons.world.beside import ALONE, BEST, YOURS
from crm_lessons.world.customers import SECTORS, Channel, Reaction
from crm_lessons.world.decisions import MESSAGE_COST, VISIT_COST
from crm_lessons.world.firm import Story
from crm_lessons.world.helm import Answers, Helm, Passed
from crm_lessons.world.rules.levers import RHYTHMS, Levers, orders_a_year, sectors_of
from crm_lessons.world.year import QUARTERS

_NOBODY = "nobody"
_CHANNELS = ("email", "post", "telephone")
_MOST_VISITS, _MOST_LEFT_OUT, _LARGEST_DISCOUNT = 20, 50, 20
_ASKED = ("food", "farming")


def helm_lab(story: Story) -> HeldFigure:
    """Return the panel of a firm: levers, a button that lets a quarter pass, and the till.

    Once four quarters have passed, the firm left alone and the best stand beside one's own year, and a customer's number shows
    what became of that customer in the three of them. The page tells what the levers commit; a quarter is lived by Python.
    """
    year = Helm(story)

    def draw(axes: Axes, **_values: object) -> None:
        plot_years(_curves(year), axes)

    def words(**values: Any) -> Text:
        now = _outcome(year) if year.is_over else _to_decide(year, _levers(values))
        return _lines([*_passed(year), now, _customers(year)[int(values["customer"]) - 1]])

    panel = HeldFigure(
        "helm", _controls(len(story.people)), _SENTENCE, draw, words, data=_data(year), says=_SAYS, task=_task(year)
    )

    def pass_quarter(_change: object) -> None:
        if panel.values["passes"] >= year.quarter and not year.is_over:
            year.pass_quarter(_levers(panel.values))
            panel.answer("passes", _data(year))

    panel.observe(pass_quarter, names="values")
    return panel


def _controls(customers: int) -> dict[str, Control]:
    channels = {_NOBODY: Option(_NO_MESSAGE), **{one: Option(WORLD_CODES["channel"][one]) for one in _CHANNELS}}
    rhythms = {rhythm: Option(WORLD_CODES["rhythm"][rhythm]) for rhythm in RHYTHMS}
    return {
        **{
            sector: Choice(_MESSAGES_TO.format(sector=WORLD_CODES["sector"][sector]), _NOBODY, channels)
            for sector in SECTORS
        },
        "rhythm": Choice(Text(fr="Commandes en un an", en="Orders in a year"), "all", rhythms),
        "discount": Number(Text(fr="Remise", en="Discount"), 10, 0, _LARGEST_DISCOUNT, unit=PERCENT),
        "left_out": Number(
            Text(fr="Témoins tirés au sort", en="Left out by lot"), 0, 0, _MOST_LEFT_OUT, step=5, unit=PERCENT
        ),
        "visits": Number(Text(fr="Visites de prospects", en="Visits to prospects"), 0, 0, _MOST_VISITS),
        "repairs": Choice(Text(fr="Réclamations", en="Complaints"), "left", _COMPLAINTS),
        "passes": Press(_PASSES, _WITHOUT_A_KERNEL, len(QUARTERS)),
        "customer": Number(Text(fr="Regarder le client n°", en="Look at customer no."), 1, 1, customers),
    }


def _levers(values: dict[str, Any]) -> Levers:
    return Levers(
        channels={sector: values[sector] for sector in SECTORS if values[sector] != _NOBODY},
        rhythm=values["rhythm"],
        discount=values["discount"] / 100,
        left_out=values["left_out"] / 100,
        visits=int(values["visits"]),
        repairs=values["repairs"] == "repaired",
    )


def _data(year: Helm) -> dict[str, Any]:
    """Return what the page needs to tell what the levers commit, and what has been lived so far, in the reader's words."""
    curves = _curves(year)
    drawn = beyond_the_twin(curves)
    return {
        "quarter": year.quarter,
        "budget": year.budget,
        "listed": {rhythm: sectors_of(rhythm, year.tables).value_counts().to_dict() for rhythm in RHYTHMS},
        "prospects": int(year.tables["customers"]["since"].isna().sum()),
        "prices": {one: MESSAGE_COST[Channel[one.upper()]] for one in _CHANNELS} | {"visit": VISIT_COST},
        "passed": [str(line) for line in _passed(year)],
        "outcome": str(_outcome(year)) if year.is_over else None,
        "customers": [str(sentence) for sentence in _customers(year)],
        "title": str(claimed(curves)),
        "amount_axis": str(amount_axis(curves)),
        "curves": {
            name: [[week, round(amount)] for week, amount in drawn[name].dropna().items()]
            for name in CURVES
            if name in drawn
        },
    }


def _curves(year: Helm) -> pd.DataFrame:
    """Return the year beside its twins once it is over; before, the till so far, with the year before to measure it by."""
    curves = year.curves()
    return curves if year.is_over else pd.DataFrame({YOURS: curves[YOURS], LAST_YEAR: year.last_year()})


def _passed(year: Helm) -> list[Text]:
    return [_passed_in_words(quarter, passed) for quarter, passed in enumerate(year.passed, start=1)]


def _to_decide(year: Helm, levers: Levers) -> Text:
    decision = year.decision(levers)
    messages = sum(len(campaign.customers) for campaign in decision.campaigns)
    return _TO_DECIDE.format(
        quarter=year.quarter,
        messages=counted(messages, *_MESSAGES),
        visits=counted(len(decision.visits), *_VISITS),
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
        en="Your year: {yours}. The twin, left alone: {alone}. The perfect one: {best}. Your share of the possible gain: {score}.",
    ).format(
        yours=money_text(last[YOURS]),
        alone=money_text(last[ALONE]),
        best=money_text(last[BEST]),
        score=share_text(round(year.score(), 2)),
    )


def _customers(year: Helm) -> list[Text]:
    """Say of each customer what is seen and, once the year is over, what it left in the three years."""
    if year.is_over:
        margins = year.by_customer()
        return [
            _THREE_MARGINS.format(
                number=number,
                reaction=WORLD_CODES["reaction"][Reaction(int(reaction)).name.lower()],
                **{str(name): money_text(int(margin)) for name, margin in row.items()},
            )
            for (number, row), reaction in zip(margins.iterrows(), year.story.people.reaction, strict=True)
        ]
    made, sectors = orders_a_year(year.tables), year.tables["customers"]["sector"]
    return [
        _SEEN.format(
            number=number, sector=WORLD_CODES["sector"][str(sectors[number])], orders=orders_text(int(made[number]))
        )
        if number in made.index
        else _PROSPECT.format(number=number)
        for number in range(1, len(year.story.people) + 1)
    ]


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
            "en un an, sans tirer de témoins. Combien de dirhams du budget reste-t-il ?",
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
            fr="Ce reste peut payer des visites, des réclamations à régler, ou rien : un budget n'est pas une obligation.",
            en="What is left may pay for visits, for repairs, or for nothing: a budget is not an obligation.",
        ),
        look_again=Text(
            fr="Deux secteurs par téléphone, de 1 à 9 commandes, aucun témoin : lisez la ligne du trimestre 1.",
            en="Two sectors by telephone, 1 to 9 orders, nobody left out by lot: read the line of quarter 1.",
        ),
    )


_PASSES = Text(fr="Le trimestre passe", en="The quarter passes")
_WITHOUT_A_KERNEL = Text(
    fr="Pour laisser passer un trimestre, ouvrez cette leçon là où Python tourne.",
    en="To let a quarter pass, open this lesson where Python runs.",
)
_COMPLAINTS = {
    "left": Option(Text(fr="laissées", en="left")),
    "repaired": Option(Text(fr="réglées", en="repaired")),
}
_SENTENCE = Text(
    fr="Messages : agroalimentaire, {food} ; bâtiment, {building} ; agriculture, {farming} ; hôtellerie, {hotels}.\n"
    "Commandes en un an : {rhythm}. Remise : {discount}. Témoins tirés au sort : {left_out}.\n"
    "Visites de prospects : {visits}. Réclamations : {repairs}.\n{passes}\nRegarder le client n° {customer}.",
    en="Messages: food, {food}; building, {building}; farming, {farming}; hotels, {hotels}.\n"
    "Orders in a year: {rhythm}. Discount: {discount}. Left out by lot: {left_out}.\n"
    "Visits to prospects: {visits}. Complaints: {repairs}.\n{passes}\nLook at customer no. {customer}.",
)
_TO_DECIDE = Text(
    fr="Trimestre {quarter} sur 4 : {messages}, {visits}. Engagé : {cost} sur {budget} ; reste : {left}.",
    en="Quarter {quarter} of 4: {messages}, {visits}. Committed: {cost} of {budget}; left: {left}.",
)
_MESSAGES = (Text(fr="{n} message", en="{n} message"), Text(fr="{n} messages", en="{n} messages"))
_VISITS = (Text(fr="{n} visite", en="{n} visit"), Text(fr="{n} visites", en="{n} visits"))
_NO_MESSAGE = Text(fr="aucun", en="none")
_MESSAGES_TO = Text(fr="Messages : {sector}", en="Messages: {sector}")
_WRITTEN = Text(
    fr="Parmi ceux à qui l'on a écrit, {ordered} sur {customers} ont commandé en six semaines ({rate}).",
    en="Of those written to, {ordered} of {customers} ordered within six weeks ({rate}).",
)
_LEFT_OUT = Text(
    fr="Parmi ceux que le sort a laissés, {ordered} sur {customers} ({rate}).",
    en="Of those whom the draw left out, {ordered} of {customers} ({rate}).",
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
_SAYS: dict[str, Text | Sequence[Text]] = {
    "to_decide": _TO_DECIDE,
    "messages": _MESSAGES,
    "visits": _VISITS,
    "money": Text(fr="{n}\u00a0DH", en="MAD\u00a0{n}"),
    "curves": list(CURVES.values()),
    "week_axis": WEEK_AXIS,
}
