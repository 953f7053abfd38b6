"""How many more hear ill than good of the firm, by the course's two numbers."""

from __future__ import annotations

from crm_lessons.data.loyalty.survey import SATISFIED, UNHAPPY
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_BY_THE_HAPPY, _BY_THE_UNHAPPY = 2, 10


def _happy(data: Data) -> int:
    return int((data["survey"]["satisfaction"] >= SATISFIED).sum())


def _unhappy(data: Data) -> int:
    return int((data["survey"]["satisfaction"] <= UNHAPPY).sum())


QUESTION = Question(
    id="ill_and_well",
    kind=Kind.NUMBER,
    points=1,
    aim=Text(
        fr="Faire le compte du bouche-à-oreille, et en voir l'hypothèse.",
        en="Work out word of mouth, and see what it assumes.",
    ),
    expected=lambda data: _BY_THE_UNHAPPY * _unhappy(data) - _BY_THE_HAPPY * _happy(data),
    hints=(
        Text(
            fr="Deux comptes d'abord : les 4 et 5, puis les 1 et 2. Les 3 se taisent.",
            en="Two counts first: fours and fives, then ones and twos. Threes say nothing.",
        ),
        Text(
            fr="Dix fois les seconds, moins deux fois les premiers. Le résultat peut être négatif.",
            en="Ten times the latter, less two times the former. The result may be negative.",
        ),
    ),
    right=(lambda data, answer: float(answer),),
    mistakes=(
        Mistake(
            "good_less_ill",
            fr="Vous retirez le mal du bien. On demande combien de *plus* entendent du mal.",
            en="You take ill from good. How many *more* hear ill is asked for.",
            produces=lambda data: _BY_THE_HAPPY * _happy(data) - _BY_THE_UNHAPPY * _unhappy(data),
            credit=0.5,
        ),
        Mistake(
            "ill_alone",
            fr="C'est le nombre de ceux qui entendent du mal. Retirez-en ceux qui entendent du bien.",
            en="That is how many hear ill. Take away those who hear good.",
            produces=lambda data: _BY_THE_UNHAPPY * _unhappy(data),
            credit=0.25,
        ),
        Mistake(
            "threes_are_unhappy",
            fr="Vous comptez les 3 parmi les mécontents. L'énoncé les laisse muets.",
            en="You count the threes among the unhappy. The question leaves them silent.",
            produces=lambda data: _BY_THE_UNHAPPY * (len(data["survey"]) - _happy(data)) - _BY_THE_HAPPY * _happy(data),
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Les deux nombres sont anciens, et cités autrement par chacun : refaites le compte avec quatre au lieu de dix.",
        en="Both numbers are old, and quoted differently by everybody: do it again with four instead of ten.",
    ),
    look_again=Text(
        fr="Comptez qui parle, puis multipliez par ceux qui l'écoutent.",
        en="Count who speaks, then multiply by those who listen.",
    ),
)
