"""Attrition: which customers it is counted on, what twelve months make of it, and how long it lets a customer stay."""

from __future__ import annotations

from crm_lessons.data.customer_value.value_terms import KEPT
from crm_lessons.data.variants import Data
from crm_lessons.methods import annual_rate, churn_rate, mean_lifetime
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _year(data: Data) -> tuple[int, int, int]:
    """Return the customers at the start, the lost among them, and the new ones of the year."""
    start, lost, new = data["movements"].iloc[0]
    return int(start), int(lost), int(new)


def _churn(data: Data) -> float:
    start, lost, _ = _year(data)
    return churn_rate(start, lost)


def _lost_over(data: Data, of_new: float, of_lost: float) -> float:
    """Divide the lost by the start, with some part of the new added and some part of the lost taken off."""
    start, lost, new = _year(data)
    return lost / (start + of_new * new - of_lost * lost)


def _net_growth(data: Data) -> float:
    start, lost, new = _year(data)
    return (new - lost) / start


def _monthly(data: Data) -> float:
    return float(data["rental"]["monthly_churn"].iloc[0])


def _retention(data: Data) -> float:
    return float(data["contracts"].loc[KEPT, "retention"])


CHURN_QUESTIONS = (
    Question(
        id="churn",
        kind=Kind.RATE,
        points=1,
        aim=Text(
            fr="Calculer un taux d'attrition sur les clients que l'on pouvait perdre.",
            en="Compute a churn rate on the customers who could be lost.",
        ),
        expected=_churn,
        hints=(
            Text(
                fr="Les clients perdus étaient tous là le 1er janvier. Qui d'autre y était ?",
                en="The customers lost were all there on 1 January. Who else was?",
            ),
            Text(
                fr="Les nouveaux de l'année n'ont rien à faire dans ce calcul : deux colonnes suffisent.",
                en="The year's new customers have no place in this computation: two columns are enough.",
            ),
            Text(
                fr='`movements.loc[2024, "lost_customers"]` est le numérateur. Quelle colonne va dessous ?',
                en='`movements.loc[2024, "lost_customers"]` goes on top. Which column goes below?',
            ),
        ),
        mistakes=(
            Mistake(
                "start_and_new",
                Text(
                    fr="Vous divisez par les clients du début *et* les nouveaux. Ceux qui arrivent en novembre n'avaient guère le "
                    "temps de partir : ils font baisser le taux sans que personne soit mieux gardé.",
                    en="You divide by the customers at the start *and* the new ones. Those who arrive in November hardly had time to "
                    "leave: they lower the rate though nobody is better kept.",
                ),
                produces=lambda data: _lost_over(data, 1, 0),
            ),
            Mistake(
                "end_of_year",
                Text(
                    fr="Vous divisez par les clients de la *fin* de l'année. Les perdus n'y sont plus, et des nouveaux y sont : le "
                    "numérateur n'est plus une partie du dénominateur.",
                    en="You divide by the customers at the *end* of the year. The lost are no longer in it and newcomers are: what is on "
                    "top is no longer a part of what is below.",
                ),
                produces=lambda data: _lost_over(data, 1, 1),
            ),
            Mistake(
                "average",
                Text(
                    fr="Vous divisez par la moyenne du début et de la fin : d'autres le font, mais la croissance s'y mêle. Ici, on "
                    "compte sur les clients du début.",
                    en="You divide by the average of start and end: others do, but growth gets mixed in. Here the count is on the "
                    "customers at the start.",
                ),
                produces=lambda data: _lost_over(data, 0.5, 0.5),
                credit=0.5,
            ),
            Mistake(
                "net_growth",
                Text(
                    fr="C'est la croissance nette du portefeuille : les nouveaux y cachent les départs. On demande les départs seuls.",
                    en="That is the net growth of the portfolio: newcomers hide the departures. The question asks for the departures.",
                ),
                produces=_net_growth,
            ),
            Mistake(
                "lost_to_new",
                Text(
                    fr="Vous rapportez les départs aux arrivées. Un taux d'attrition rapporte les départs à ceux qui pouvaient partir.",
                    en="You set departures against arrivals. A churn rate sets departures against those who could leave.",
                ),
                produces=lambda data: _year(data)[1] / _year(data)[2],
            ),
            Mistake(
                "retention",
                Text(
                    fr="C'est la part de ceux qui sont *restés* : le taux de rétention, complément de l'attrition.",
                    en="That is the part of those who *stayed*: the retention rate, which completes the churn rate.",
                ),
                produces=lambda data: 1 - _churn(data),
            ),
        ),
        praise=Text(
            fr="Le portefeuille a grandi, et pourtant il fuit : seul ce dénominateur le montre.",
            en="The portfolio has grown, and yet it leaks: only this denominator shows it.",
        ),
        look_again=Text(
            fr="Écrivez en toutes lettres ce que compte le numérateur, puis parmi qui.",
            en="Write out in words what the top counts, then among whom.",
        ),
    ),
    Question(
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
        mistakes=(
            Mistake(
                "times_twelve",
                Text(
                    fr="Douze fois le taux du mois : c'est compter douze fois les clients du départ. Au mois de décembre, beaucoup "
                    "sont déjà partis.",
                    en="Twelve times the month's rate: that counts the first customers twelve times. By December many have already "
                    "left.",
                ),
                produces=lambda data: 12 * _monthly(data),
            ),
            Mistake(
                "growing",
                Text(
                    fr="Vous composez (1 + m), comme des intérêts. Un portefeuille qui fuit se compose avec (1 − m).",
                    en="You compound (1 + m), as interest does. A portfolio that leaks compounds (1 − m).",
                ),
                produces=lambda data: (1 + _monthly(data)) ** 12 - 1,
            ),
            Mistake(
                "retention",
                Text(
                    fr="C'est la part encore là après douze mois. Quelle part est partie ?",
                    en="That is the part still there after twelve months. What part has left?",
                ),
                produces=lambda data: (1 - _monthly(data)) ** 12,
                credit=0.5,
            ),
            Mistake(
                "one_month",
                Text(
                    fr="C'est le taux d'un mois. Que reste-t-il de cent clients au bout de deux ? de douze ?",
                    en="That is one month's rate. What is left of a hundred customers after two months? After twelve?",
                ),
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
    ),
    Question(
        id="mean_life",
        kind=Kind.NUMBER,
        points=1,
        aim=Text(
            fr="Traduire une attrition constante en durée de vie moyenne.",
            en="Turn a constant churn into a mean lifetime.",
        ),
        expected=lambda data: mean_lifetime(1 - _retention(data)),
        hints=(
            Text(
                fr="Le tableau donne le taux de rétention. De quel taux la durée de vie dépend-elle directement ?",
                en="The table gives the retention rate. On which rate does the lifetime directly depend?",
            ),
            Text(
                fr="Si un client sur deux partait chaque année, chacun resterait deux ans en moyenne.",
                en="If one customer in two left each year, each would stay two years on average.",
            ),
        ),
        mistakes=(
            Mistake(
                "retention",
                Text(
                    fr="C'est un taux. On demande un nombre d'années.",
                    en="That is a rate. The question asks for a number of years.",
                ),
                produces=_retention,
            ),
            Mistake(
                "churn",
                Text(
                    fr="C'est l'attrition elle-même : la part qui part en un an. Combien d'années cela fait-il en moyenne ?",
                    en="That is the churn itself: the part that leaves in a year. How many years does that make on average?",
                ),
                produces=lambda data: 1 - _retention(data),
            ),
            Mistake(
                "inverse_of_retention",
                Text(
                    fr="Vous avez pris l'inverse de la rétention. Une rétention plus haute doit donner une vie plus *longue*.",
                    en="You took the inverse of the retention. A higher retention must give a *longer* life.",
                ),
                produces=lambda data: 1 / _retention(data),
            ),
            Mistake(
                "without_the_last_year",
                Text(
                    fr="Vous ne comptez que les années *après* la première. L'année où le client part compte en entier.",
                    en="You count only the years *after* the first. The year in which the customer leaves counts in full.",
                ),
                produces=lambda data: _retention(data) / (1 - _retention(data)),
                credit=0.5,
            ),
        ),
        praise=Text(
            fr="C'est une moyenne : beaucoup partent avant, quelques-uns restent très longtemps. Et elle suppose un taux qui ne "
            "change pas avec l'âge.",
            en="It is a mean: many leave before, a few stay very long. And it supposes a rate that does not change with age.",
        ),
        look_again=Text(
            fr="Passez de la rétention à l'attrition, puis de l'attrition à la durée.",
            en="Go from retention to churn, then from churn to duration.",
        ),
        tolerance=0.06,
    ),
)
