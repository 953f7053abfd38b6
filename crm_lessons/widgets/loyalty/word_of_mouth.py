"""Who is heard of: the reader moves how many customers are unhappy and how many people each sort tells."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from crm_lessons.plots.style import LOSS, TOP, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, number_text
from crm_lessons.widgets.controls import PERCENT, Number
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task

_MOST_UNHAPPY, _MOST_TOLD = 60, 20
"""Per cent of the customers, and people whom each tells."""


def word_of_mouth_lab(
    customers: int = 100, unhappy: int = 10, told_by_happy: int = 2, told_by_unhappy: int = 10
) -> HeldFigure:
    """Return what is said of a firm: a rectangle a sort of customer, as wide as there are such, as high as each tells people.

    unhappy: per cent of the customers; told_by_happy, told_by_unhappy: how many people each of them tells. A model: nobody is
    told twice, and whoever is told believes it.
    """

    def draw(axes: Axes, unhappy: int, told_by_happy: int, told_by_unhappy: int) -> None:
        _draw(axes, customers, unhappy, told_by_happy, told_by_unhappy)

    def words(unhappy: int, told_by_happy: int, told_by_unhappy: int) -> Text:
        good, ill = heard(customers, unhappy, told_by_happy, told_by_unhappy)
        return _SAYS["words"].format(
            good=counted(good, *_PEOPLE),
            happy=number_text(customers * (100 - unhappy) / 100),
            told_by_happy=number_text(told_by_happy),
            ill=counted(ill, *_PEOPLE),
            unhappy=number_text(customers * unhappy / 100),
            told_by_unhappy=number_text(told_by_unhappy),
        )

    return HeldFigure(
        "word_of_mouth",
        {
            "unhappy": Number(
                Text(fr="Part des mécontents", en="Share of unhappy customers"), unhappy, 0, _MOST_UNHAPPY, unit=PERCENT
            ),
            "told_by_happy": Number(
                Text(fr="Personnes à qui un content en parle", en="People whom a happy customer tells"),
                told_by_happy,
                0,
                _MOST_TOLD,
            ),
            "told_by_unhappy": Number(
                Text(fr="Personnes à qui un mécontent en parle", en="People whom an unhappy customer tells"),
                told_by_unhappy,
                1,
                _MOST_TOLD,
            ),
        },
        _SENTENCE,
        draw,
        words,
        data={"customers": customers, "most_told": _MOST_TOLD},
        says={"people": _PEOPLE, **_SAYS},
        task=_task(told_by_happy, told_by_unhappy),
    )


def heard(customers: int, unhappy: int, told_by_happy: int, told_by_unhappy: int) -> tuple[float, float]:
    """Return how many people hear good, and how many hear ill."""
    return customers * (100 - unhappy) * told_by_happy / 100, customers * unhappy * told_by_unhappy / 100


def _draw(axes: Axes, customers: int, unhappy: int, told_by_happy: int, told_by_unhappy: int) -> None:
    ax = styled_axes(axes)
    happy = customers * (100 - unhappy) / 100
    good, ill = heard(customers, unhappy, told_by_happy, told_by_unhappy)
    ax.add_patch(Rectangle((0, 0), happy, told_by_happy, **TOP.look))
    ax.add_patch(Rectangle((happy, 0), customers - happy, told_by_unhappy, **LOSS.look))
    write(ax, 0, told_by_happy + 0.4, _SAYS["good"].format(n=number_text(good)))
    write(ax, customers, told_by_unhappy + 0.4, _SAYS["ill"].format(n=number_text(ill)), ha="right")
    ax.set_xlim(0, customers)
    ax.set_ylim(0, 1.1 * _MOST_TOLD)
    number_ticks(ax.xaxis)
    number_ticks(ax.yaxis)
    name_axes(ax, x=_SAYS["customers_axis"], y=_SAYS["told_axis"])
    said = _SAYS["more" if ill > good else "less" if ill < good else "as_many"]
    claim(ax, said.format(good=number_text(good), ill=number_text(ill)))


def _task(told_by_happy: int, told_by_unhappy: int) -> Task | None:
    """Ask from which share of unhappy customers on more people hear ill than good."""
    shares = [
        share
        for share in range(_MOST_UNHAPPY + 1)
        if heard(100, share, told_by_happy, told_by_unhappy)[1] > heard(100, share, told_by_happy, told_by_unhappy)[0]
    ]
    if not shares or not shares[0]:
        return None
    answer = shares[0]
    return Task(
        Text(
            fr="Sans toucher au reste, à partir de quelle part de mécontents (en %, sans décimale) plus de gens entendent-ils du mal que du bien ?",
            en="Leaving the rest alone, from which share of unhappy customers (in %, no decimals) do more people hear ill than good?",
        ),
        answer,
        tolerance=0,
        mistakes=(
            Foreseen(
                50,
                Text(
                    fr="À la moitié de mécontents, le mal l'emporte depuis longtemps : chacun d'eux en touche bien plus.",
                    en="With half of them unhappy, ill has long won: each of them reaches many more.",
                ),
            ),
            Foreseen(
                round(100 * told_by_happy / told_by_unhappy),
                Text(
                    fr="Vous comparez un mécontent à un content. Les contents sont aussi moins nombreux quand les mécontents le sont plus.",
                    en="You compare one unhappy with one happy customer. The happy are also fewer when the unhappy are more.",
                ),
            ),
            Foreseen(
                answer - 1,
                Text(
                    fr="Presque : comparez les deux nombres de personnes, sous la figure.",
                    en="Nearly: compare the two numbers of people, below the figure.",
                ),
            ),
        ),
        right=Text(
            fr="Une minorité suffit, si elle parle davantage. Reste à savoir si elle le fait : ces nombres-là sont des hypothèses.",
            en="A minority is enough, if it talks more. Whether it does remains to be seen: these numbers are assumptions.",
        ),
        look_again=Text(
            fr="Ne bougez que la part des mécontents, jusqu'à ce que leur rectangle soit le plus grand des deux.",
            en="Move the share of unhappy customers only, until theirs is the larger of the two rectangles.",
        ),
    )


_PEOPLE = (Text(fr="{n} personne", en="{n} person"), Text(fr="{n} personnes", en="{n} people"))
_SENTENCE = Text(
    fr="{unhappy} des clients sont mécontents. Un content en parle à {told_by_happy} autour de lui, un mécontent à {told_by_unhappy}.",
    en="{unhappy} of the customers are unhappy. Of those around, a happy one tells {told_by_happy}, an unhappy one {told_by_unhappy}.",
)
_SAYS = {
    "more": Text(
        fr="Plus de gens entendent du mal que du bien : {ill} contre {good}",
        en="More people hear ill than good: {ill} against {good}",
    ),
    "less": Text(
        fr="Plus de gens entendent du bien que du mal : {good} contre {ill}",
        en="More people hear good than ill: {good} against {ill}",
    ),
    "as_many": Text(
        fr="Autant de gens entendent du bien que du mal : {good}", en="As many people hear good as ill: {good}"
    ),
    "words": Text(
        fr="Entendent du bien : {good}, soit {happy}\u00a0×\u00a0{told_by_happy}.\nEntendent du mal : {ill}, soit {unhappy}\u00a0×\u00a0{told_by_unhappy}.",
        en="Hear good: {good}, that is {happy}\u00a0×\u00a0{told_by_happy}.\nHear ill: {ill}, that is {unhappy}\u00a0×\u00a0{told_by_unhappy}.",
    ),
    "good": Text(fr="{n} : du bien", en="{n}: good"),
    "ill": Text(fr="{n} : du mal", en="{n}: ill"),
    "customers_axis": Text(fr="Clients : contents, puis mécontents", en="Customers: the happy, then the unhappy"),
    "told_axis": Text(fr="Personnes à qui chacun en parle", en="People whom each of them tells"),
}
