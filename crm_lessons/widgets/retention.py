"""What moves the value of a customer? The reader changes retention, discount, margin and horizon, and reads what each is worth."""

from __future__ import annotations

from crm_lessons.methods.customer_value.churn import mean_lifetime
from crm_lessons.methods.customer_value.lifetime_value import customer_lifetime_value, margin_multiple
from crm_lessons.plots.customer_value.lifetime_value import plot_value_by_year
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, number_text, share_text
from crm_lessons.widgets.controls import PERCENT, Number
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task

_LOWEST, _HIGHEST = 40, 98
"""Retention in per cent; nobody keeps everybody."""


def retention_lab(margin: int = 100, retention: int = 80, discount: int = 10, years: int = 5) -> HeldFigure:
    """Return a customer's value under four levers that one drags, and what one per cent more of two of them adds.

    margin: dirhams a year; retention and discount: whole percentages; years: the horizon. Margins come at the end of
    each year, from those who have stayed.
    """
    return HeldFigure(
        "retention",
        {
            "retention": Number(Text(fr="Rétention", en="Retention"), retention, _LOWEST, _HIGHEST, unit=PERCENT),
            "discount": Number(Text(fr="Actualisation", en="Discount"), discount, 0, 25, unit=PERCENT),
            "margin": Number(
                Text(fr="Marge annuelle, en dirhams", en="Yearly margin, in dirhams"), margin, 20, 500, 10
            ),
            "years": Number(Text(fr="Horizon, en années", en="Horizon, in years"), years, 1, 20),
        },
        Text(
            fr="{retention} des clients restent d'une année à l'autre, l'argent coûte {discount} par an, un client laisse {margin} "
            "dirhams par an ; on compte {years} ans.",
            en="{retention} of customers stay from one year to the next, money costs {discount} a year, a customer leaves {margin} "
            "dirhams a year; {years} years are counted.",
        ),
        lambda axes, retention, discount, margin, years: plot_value_by_year(
            margin, retention / 100, discount / 100, years, ax=axes
        ),
        lambda retention, discount, margin, years: _in_words(margin, retention / 100, discount / 100, years),
        data={},
        says=_SAYS,
        task=_task(margin, retention, discount),
    )


def _task(margin: int, retention: int, discount: int) -> Task | None:
    """Ask from which retention on the value for ever is twice what it was as the figure opened."""
    values = {
        percent: customer_lifetime_value(margin, percent / 100, discount / 100)
        for percent in range(retention, _HIGHEST + 1)
    }
    answer = next((percent for percent, value in values.items() if value >= 2 * values[retention]), None)
    if answer is None:
        return None
    return Task(
        Text(
            fr="Sans toucher au reste, à partir de quelle rétention (en %, sans décimale) la valeur à horizon infini est-elle le double de "
            "celle du départ ?",
            en="Leaving the rest alone, from which retention (in %, no decimals) is the value over an infinite horizon twice that of the start?",
        ),
        answer,
        tolerance=0,
        mistakes=(
            Foreseen(
                (100 + retention) / 2,
                Text(
                    fr="À cette rétention, c'est la durée de vie moyenne qui double. L'actualisation retient la valeur : allez plus loin.",
                    en="At this retention it is the mean lifetime that doubles. Discounting holds the value back: go further.",
                ),
            ),
            Foreseen(
                answer - 1,
                Text(
                    fr="Il manque encore un peu : comparez la valeur à horizon infini au double de celle du départ.",
                    en="Nearly: compare the value over an infinite horizon with twice that of the start.",
                ),
            ),
            Foreseen(
                2 * retention,
                Text(
                    fr="Une rétention ne dépasse pas 100 %. C'est la valeur qui doit doubler, non le taux.",
                    en="Retention cannot exceed 100%. It is the value that has to double, not the rate.",
                ),
            ),
        ),
        right=Text(
            fr="Doubler la valeur demande de diviser les départs par bien plus que deux.",
            en="Doubling the value takes cutting departures by far more than half.",
        ),
        look_again=Text(
            fr="Notez la valeur à horizon infini de départ, puis ne bougez que la rétention jusqu'à lire le double.",
            en="Note the value over an infinite horizon at the start, then move retention alone until you read twice as much.",
        ),
    )


def _in_words(margin: int, retention: float, discount: float, years: int) -> Text:
    """Say what the customer is worth, then what each lever adds when it rises by one per cent."""
    value = customer_lifetime_value(margin, retention, discount, years)
    better = 1.01 * retention
    return _WORDS.format(
        value=number_text(value),
        for_ever=number_text(customer_lifetime_value(margin, retention, discount)),
        multiple=counted(margin_multiple(retention, discount), *_YEARLY_MARGINS, decimals=2),
        life=counted(mean_lifetime(1 - retention), *_YEARS, decimals=1),
        gain=share_text(customer_lifetime_value(margin, better, discount, years) / value - 1),
        gain_for_ever=share_text(margin_multiple(better, discount) / margin_multiple(retention, discount) - 1),
    )


_YEARLY_MARGINS = (
    Text(fr="{n} marge annuelle", en="{n} yearly margin"),
    Text(fr="{n} marges annuelles", en="{n} yearly margins"),
)
_YEARS = (Text(fr="{n} an", en="{n} year"), Text(fr="{n} ans", en="{n} years"))

_WORDS = Text(
    fr="Sur l'horizon choisi : {value} dirhams. À horizon infini : {for_ever}, soit {multiple}. "
    "Durée de vie moyenne : {life}.\n"
    "1 % de marge en plus : +1 % de valeur. 1 % de rétention en plus : +{gain} sur l'horizon, +{gain_for_ever} à horizon infini.",
    en="Over the horizon chosen: {value} dirhams. Over an infinite horizon: {for_ever}, that is {multiple}. "
    "Mean lifetime: {life}.\n"
    "1% more margin: +1% of value. 1% more retention: +{gain} over the horizon, +{gain_for_ever} over an infinite one.",
)
_SAYS: dict[str, Text | tuple[Text, ...]] = {
    "words": _WORDS,
    "margins": _YEARLY_MARGINS,
    "years": _YEARS,
    "title": Text(
        fr="Sur {n} ans, {announced} dirhams annoncés, {expected} à espérer",
        en="Over {n} years, {announced} dirhams announced, {expected} to be expected",
    ),
    "title_of_a_year": Text(
        fr="Sur un an, {announced} dirhams annoncés, {expected} à espérer",
        en="Over one year, {announced} dirhams announced, {expected} to be expected",
    ),
    "names": (
        Text(fr="personne ne part", en="nobody leaves"),
        Text(fr="certains partent", en="some leave"),
        Text(fr="et le temps coûte", en="and time costs"),
    ),
    "end": Text(fr="{name} : {value}", en="{name}: {value}"),
    "year_axis": Text(fr="Fin de l'année", en="End of year"),
    "value_axis": Text(fr="Valeur cumulée, en dirhams", en="Cumulative value, in dirhams"),
}
