"""The annual churn that a monthly churn makes."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.methods import annual_rate
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _monthly(data: Data) -> float:
    return float(data["rental"]["monthly_churn"].iloc[0])


QUESTION = Question(
    id="annual_churn",
    kind=Kind.RATE,
    points=2,
    aim=Text(
        fr="Passer d'une attrition mensuelle à une attrition annuelle.",
        en="Go from a monthly churn to an annual one.",
    ),
    expected=lambda data: annual_rate(_monthly(data)),
    hints=(
        Text(
            fr="Le deuxième mois, la fuite s'applique à ceux qui restent du premier. Suivez plutôt ceux qui *restent*.",
            en="In the second month the leak applies to those left from the first. Follow those who *stay* instead.",
        ),
        Text(
            fr="Si m part chaque mois, 1 − m reste. Après deux mois, (1 − m)². Après douze ?",
            en="If m leaves each month, 1 − m stays. After two months, (1 − m)². After twelve?",
        ),
        Text(
            fr="En Python, une puissance s'écrit `**`. N'oubliez pas de revenir des restés aux partis.",
            en="In Python a power is written `**`. Do not forget to come back from those who stay to those who leave.",
        ),
    ),
    right=(
        lambda data, answer: annual_rate(data["rental"]["monthly_churn"].iloc[0]),
        lambda data, answer: 1 - (1 - data["rental"]["monthly_churn"]) ** 12,
        lambda data, answer: round(answer, 3),
    ),
    mistakes=(
        Mistake(
            "times_twelve",
            fr="Douze fois le taux du mois : c'est compter douze fois les clients du départ. Au mois de décembre, beaucoup "
            "sont déjà partis.",
            en="Twelve times the month's rate: that counts the first customers twelve times. By December many have already "
            "left.",
            produces=lambda data: 12 * _monthly(data),
        ),
        Mistake(
            "growing",
            fr="Vous composez (1 + m), comme des intérêts. Un portefeuille qui fuit se compose avec (1 − m).",
            en="You compound (1 + m), as interest does. A portfolio that leaks compounds (1 − m).",
            produces=lambda data: (1 + _monthly(data)) ** 12 - 1,
        ),
        Mistake(
            "retention",
            fr="C'est la part encore là après douze mois. Quelle part est partie ?",
            en="That is the part still there after twelve months. What part has left?",
            produces=lambda data: (1 - _monthly(data)) ** 12,
            credit=0.5,
        ),
        Mistake(
            "one_month",
            fr="C'est le taux d'un mois. Que reste-t-il de cent clients au bout de deux ? de douze ?",
            en="That is one month's rate. What is left of a hundred customers after two months? After twelve?",
            produces=_monthly,
        ),
    ),
    praise=Text(
        fr="Moins que douze fois le mois, et l'écart grandit avec le taux. Un taux sans sa période ne dit rien.",
        en="Less than twelve times the month, and the gap grows with the rate. A rate without its period says nothing.",
    ),
    look_again=Text(
        fr="Partez de 100 clients et suivez-les deux mois à la main.",
        en="Start from 100 customers and follow them by hand for two months.",
    ),
)
