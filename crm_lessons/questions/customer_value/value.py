"""Lifetime value: the course's sum, then the margins that come only from those who stay, and only with time."""

from __future__ import annotations

from crm_lessons.data.customer_value.value_terms import KEPT
from crm_lessons.data.variants import Data
from crm_lessons.methods import customer_lifetime_value
from crm_lessons.methods.lifetime_value import FirstMargin
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

FIVE = 5


def _plan(data: Data, margins: int | None = None, loyalties: int | None = None, acquisitions: int = 1) -> float:
    """Add up a plan; how many times each cost is counted may be wrong."""
    years, margin, loyalty, acquisition = (int(value) for value in data["plan"].iloc[0])
    times = years if loyalties is None else loyalties
    return (years if margins is None else margins) * margin - times * loyalty - acquisitions * acquisition


def _years(data: Data) -> int:
    return int(data["plan"]["years"].iloc[0])


def _terms(data: Data) -> tuple[float, float, float]:
    """Margin, retention and discount of the contract."""
    margin, retention, discount = data["contracts"].loc[KEPT, ["yearly_margin", "retention", "discount"]]
    return float(margin), float(retention), float(discount)


def _value(data: Data, years: int | None = None, first_margin: FirstMargin = "end_of_year") -> float:
    return customer_lifetime_value(*_terms(data), years=years, first_margin=first_margin)


def _undiscounted(data: Data, years: int | None = None) -> float:
    margin, retention, _ = _terms(data)
    return customer_lifetime_value(margin, retention, 0, years=years)


_FIRST_HINT = Text(
    fr="Chaque marge compte pour la chance que le client soit encore là, et pour ce que vaut aujourd'hui un dirham payé ce jour-là.",
    en="Each margin counts for the chance that the customer is still there, and for what a dirham paid then is worth today.",
)

VALUE_QUESTIONS = (
    Question(
        id="plan_value",
        kind=Kind.NUMBER,
        points=1,
        aim=Text(
            fr="Faire la somme du cours : profits moins coûts d'acquisition et de fidélisation.",
            en="Do the course's sum: profits less the costs of winning and of keeping the customer.",
        ),
        expected=_plan,
        hints=(
            Text(
                fr="Lesquels de ces montants reviennent chaque année ? Lequel ne se paie qu'une fois ?",
                en="Which of these amounts come back every year? Which is paid only once?",
            ),
            Text(
                fr="Pour une année : la marge moins le coût de la fidélisation. Puis toutes les années, puis le coût de la conquête.",
                en="For one year: the margin less the cost of keeping. Then all the years, then the cost of winning.",
            ),
        ),
        mistakes=(
            Mistake(
                "loyalty_once",
                Text(
                    fr="Vous ne comptez la fidélisation qu'une fois. C'est un coût de chaque année.",
                    en="You count loyalty only once. It is a cost of every year.",
                ),
                produces=lambda data: _plan(data, loyalties=1),
            ),
            Mistake(
                "acquisition_forgotten",
                Text(
                    fr="Le coût de la conquête manque : il se paie avant la première marge.",
                    en="The cost of winning the customer is missing: it is paid before the first margin.",
                ),
                produces=lambda data: _plan(data, acquisitions=0),
            ),
            Mistake(
                "loyalty_forgotten",
                Text(
                    fr="Le coût de la fidélisation manque.",
                    en="The cost of keeping the customer is missing.",
                ),
                produces=lambda data: _plan(data, loyalties=0),
            ),
            Mistake(
                "acquisition_every_year",
                Text(
                    fr="Vous payez la conquête chaque année. Un client se conquiert une fois.",
                    en="You pay for winning the customer every year. A customer is won once.",
                ),
                produces=lambda data: _plan(data, acquisitions=_years(data)),
            ),
            Mistake(
                "one_year",
                Text(
                    fr="C'est la première année seule. Le plan en compte plusieurs.",
                    en="That is the first year alone. The plan has several.",
                ),
                produces=lambda data: _plan(data, margins=1, loyalties=1),
            ),
        ),
        praise=Text(
            fr="C'est la valeur d'un client *certain* de rester, pour une entreprise à qui le temps ne coûte rien. La suite lève ces deux "
            "hypothèses.",
            en="That is the value of a customer *certain* to stay, for a firm to which time costs nothing. What follows lifts both "
            "assumptions.",
        ),
        look_again=Text(
            fr="Écrivez une ligne par année, et le coût de la conquête sur une ligne à part.",
            en="Write one line a year, and the cost of winning the customer on a line of its own.",
        ),
        tolerance=0.5,
    ),
    Question(
        id="lifelong_value",
        kind=Kind.NUMBER,
        points=2,
        aim=Text(
            fr="Évaluer sans limite de durée un client qui peut partir, l'actualisation comprise.",
            en="Value without a time limit a customer who may leave, discounting included.",
        ),
        expected=_value,
        hints=(
            _FIRST_HINT,
            Text(
                fr="La première marge vient à la fin de l'année, de ceux qui sont restés : elle est déjà multipliée par r, et divisée par "
                "1 + i.",
                en="The first margin comes at the end of the year, from those who have stayed: it is already multiplied by r, and "
                "divided by 1 + i.",
            ),
            Text(
                fr="La somme sans fin de ces termes est m · r / (1 + i − r).",
                en="The endless sum of these terms is m · r / (1 + i − r).",
            ),
        ),
        mistakes=(
            Mistake(
                "first_margin_now",
                Text(
                    fr="Votre première marge est reçue aujourd'hui, à coup sûr : une marge de trop. Ici, la première vient à la fin de "
                    "l'année, de ceux qui sont restés.",
                    en="Your first margin is received today, for sure: one margin too many. Here the first one comes at the end of the "
                    "year, from those who have stayed.",
                ),
                produces=lambda data: _value(data, first_margin="now"),
                credit=0.5,
            ),
            Mistake(
                "first_margin_certain",
                Text(
                    fr="Chez vous, la première marge, à la fin de l'année, vient de tous les clients. Certains sont déjà partis : elle se "
                    "multiplie par r.",
                    en="In your sum the first margin, at the end of the year, comes from every customer. Some have already left: it is to "
                    "be multiplied by r.",
                ),
                produces=lambda data: _value(data, first_margin="certain"),
                credit=0.5,
            ),
            Mistake(
                "no_discount",
                Text(
                    fr="Vous n'avez pas actualisé : un dirham dans dix ans y vaut autant qu'un dirham demain.",
                    en="You did not discount: a dirham in ten years is worth as much there as a dirham tomorrow.",
                ),
                produces=_undiscounted,
            ),
            Mistake(
                "margin_times_lifetime",
                Text(
                    fr="Vous multipliez la marge par la durée de vie moyenne : c'est la somme de marges certaines d'être payées, sans "
                    "attente. Il manque l'actualisation, et la première marge n'est pas sûre.",
                    en="You multiply the margin by the mean lifetime: that adds up margins with no waiting. Discounting is missing, and "
                    "the first margin is not certain.",
                ),
                produces=lambda data: _terms(data)[0] / (1 - _terms(data)[1]),
            ),
            Mistake(
                "nobody_leaves",
                Text(
                    fr="C'est la valeur d'une rente : personne n'y part jamais. Où est la rétention ?",
                    en="That is the value of a perpetuity: nobody ever leaves. Where is retention?",
                ),
                produces=lambda data: _terms(data)[0] / _terms(data)[2],
            ),
        ),
        praise=Text(
            fr="Divisez par la marge : vous avez le multiple, le nombre de marges annuelles que vaut ce client.",
            en="Divide by the margin: you have the multiple, the number of yearly margins that this customer is worth.",
        ),
        look_again=Text(
            fr="Écrivez les deux premiers termes de la somme : quand sont-ils payés, et par quelle part des clients ?",
            en="Write the first two terms of the sum: when are they paid, and by what part of the customers?",
        ),
        tolerance=0.5,
    ),
    Question(
        id="five_year_value",
        kind=Kind.NUMBER,
        points=2,
        aim=Text(
            fr="Arrêter la somme à un horizon, sans changer le moment de la première marge.",
            en="Stop the sum at a horizon, without changing when the first margin comes.",
        ),
        expected=lambda data: _value(data, FIVE),
        hints=(
            _FIRST_HINT,
            Text(
                fr="Cinq termes : à la fin de l'année t, la marge compte pour (r / (1 + i)) à la puissance t.",
                en="Five terms: at the end of year t the margin counts for (r / (1 + i)) to the power t.",
            ),
            Text(
                fr="En Python : `sum(… for t in range(1, 6))`. Vérifiez par où `t` commence.",
                en="In Python: `sum(… for t in range(1, 6))`. Check where `t` begins.",
            ),
        ),
        mistakes=(
            Mistake(
                "survival_one_year_late",
                Text(
                    fr="Vos chances de rester commencent à 1 : la première marge y est certaine. À la fin de la première année, seule la "
                    "part r est encore là.",
                    en="Your chances of staying begin at 1: the first margin is certain in them. At the end of the first year only the "
                    "part r is still there.",
                ),
                produces=lambda data: _value(data, FIVE, "certain"),
                credit=0.5,
            ),
            Mistake(
                "first_margin_now",
                Text(
                    fr="Vos cinq marges commencent aujourd'hui : la dernière est celle de la quatrième année. Ici, elles viennent à la fin "
                    "de chaque année.",
                    en="Your five margins begin today: the last is that of the fourth year. Here they come at the end of each year.",
                ),
                produces=lambda data: _value(data, FIVE, "now"),
                credit=0.5,
            ),
            Mistake(
                "four_years",
                Text(
                    fr="Il manque une année : `range(1, 5)` s'arrête à quatre.",
                    en="One year is missing: `range(1, 5)` stops at four.",
                ),
                produces=lambda data: _value(data, FIVE - 1),
                credit=0.5,
            ),
            Mistake(
                "no_discount",
                Text(
                    fr="Vous n'avez pas actualisé : chaque terme est à diviser par (1 + i) autant de fois qu'on attend d'années.",
                    en="You did not discount: each term is to be divided by (1 + i) as many times as one waits years.",
                ),
                produces=lambda data: _undiscounted(data, FIVE),
            ),
            Mistake(
                "five_margins",
                Text(
                    fr="Cinq marges pleines : personne ne part et rien n'attend.",
                    en="Five full margins: nobody leaves and nothing waits.",
                ),
                produces=lambda data: FIVE * _terms(data)[0],
            ),
            Mistake(
                "for_ever",
                Text(
                    fr="C'est la somme sans fin. Ici, on s'arrête après la cinquième année.",
                    en="That is the sum for ever. Here it stops after the fifth year.",
                ),
                produces=_value,
            ),
        ),
        praise=Text(
            fr="Comparez à la somme sans fin : les premières années en font l'essentiel, et l'on s'y trompe moins.",
            en="Compare with the sum for ever: the first years make most of it, and one is less wrong about them.",
        ),
        look_again=Text(
            fr="Calculez le premier terme seul, puis le deuxième, et comparez-les à ceux de la question précédente.",
            en="Compute the first term alone, then the second, and compare them with those of the question before.",
        ),
        tolerance=0.5,
    ),
)
