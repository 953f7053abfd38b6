"""Who is heard of: the reader moves how many customers are unhappy and how many people each sort tells."""

from __future__ import annotations

from matplotlib.axes import Axes

from crm_lessons.plots.style import LOSS, TOP, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.widgets.moving_figure import MovingFigure
from crm_lessons.widgets.sliders import slider
from crm_lessons.widgets.task import Foreseen, Task


def word_of_mouth_lab(
    customers: int = 100, unhappy: int = 10, told_by_happy: int = 2, told_by_unhappy: int = 10
) -> MovingFigure:
    """Return the controls and the figure of what is said of a firm: people who hear good, and people who hear ill.

    unhappy: per cent of the customers; told_by_happy, told_by_unhappy: how many people each of them tells. A model: nobody is
    told twice, and whoever is told believes it.
    """

    def draw(axes: Axes, unhappy: int, told_by_happy: int, told_by_unhappy: int) -> Text:
        good, ill = heard(customers, unhappy, told_by_happy, told_by_unhappy)
        _draw(axes, good, ill)
        return Text(
            fr="Sur {n} clients : {good} personnes entendent du bien, {ill} du mal.",
            en="Of {n} customers: {good} people hear good, {ill} hear ill.",
        ).format(n=number_text(customers), good=number_text(good), ill=number_text(ill))

    controls = {
        "unhappy": slider(Text(fr="Mécontents (%)", en="Unhappy (%)"), unhappy, 0, 60, words=14),
        "told_by_happy": slider(
            Text(fr="Un content en parle à", en="A happy one tells"), told_by_happy, 0, 10, words=14
        ),
        "told_by_unhappy": slider(
            Text(fr="Un mécontent en parle à", en="An unhappy one tells"), told_by_unhappy, 1, 20, words=14
        ),
    }
    return MovingFigure(controls, draw, task=_task(told_by_happy, told_by_unhappy))


def heard(customers: int, unhappy: int, told_by_happy: int, told_by_unhappy: int) -> tuple[float, float]:
    """Return how many people hear good, and how many hear ill."""
    return customers * (100 - unhappy) * told_by_happy / 100, customers * unhappy * told_by_unhappy / 100


def _draw(axes: Axes, good: float, ill: float) -> None:
    ax = styled_axes(axes)
    names = (Text(fr="entendent du bien", en="hear good"), Text(fr="entendent du mal", en="hear ill"))
    for place, (people, fill) in enumerate(((good, TOP), (ill, LOSS))):
        ax.barh(1 - place, people, height=0.55, **fill.look)
        write(ax, people, 1 - place, f"  {number_text(people)}", va="center")
    ax.set_yticks([1, 0], [str(name) for name in names])
    ax.set_xlim(0, 1.15 * max(good, ill, 1))
    number_ticks(ax.xaxis)
    name_axes(ax, x=Text(fr="Personnes", en="People"))
    more = Text(fr="Plus de gens entendent du mal que du bien", en="More people hear ill than good")
    less = Text(fr="Plus de gens entendent du bien que du mal", en="More people hear good than ill")
    claim(ax, more if ill > good else less)


def _task(told_by_happy: int, told_by_unhappy: int) -> Task | None:
    """Ask from which share of unhappy customers on more people hear ill than good."""
    shares = [
        share
        for share in range(61)
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
                    fr="Presque : comparez les deux barres d'un peu plus près.",
                    en="Nearly: compare the two bars a little more closely.",
                ),
            ),
        ),
        right=Text(
            fr="Une minorité suffit, si elle parle davantage. Reste à savoir si elle le fait : ces nombres-là sont des hypothèses.",
            en="A minority is enough, if it talks more. Whether it does remains to be seen: these numbers are assumptions.",
        ),
        look_again=Text(
            fr="Ne bougez que le premier curseur, jusqu'à ce que la barre du bas dépasse l'autre.",
            en="Move the first slider only, until the lower bar exceeds the other.",
        ),
    )
