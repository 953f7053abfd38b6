"""The value of a contract by its whole curve, where one rate would say too little."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.methods import customer_lifetime_value, value_by_curve
from crm_lessons.questions.customer_value.forecast import prized_terms, yearly_survival
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.rounding import Kept
from crm_lessons.text.language import Text

_YEARS = 5


def _by_curve(data: Data) -> float:
    margin, discount = prized_terms(data)
    return float(value_by_curve(margin, yearly_survival(data), discount)["cumulative_value"].iloc[-1])


def _with_rates_kept(data: Data, kept: Kept) -> float:
    margin, discount = prized_terms(data)
    survival = yearly_survival(data)
    return sum(margin * kept(float(survival[year])) / (1 + discount) ** year for year in range(1, _YEARS + 1))


def _by_first_year(data: Data) -> float:
    margin, discount = prized_terms(data)
    return customer_lifetime_value(margin, float(yearly_survival(data)[1]), discount, _YEARS)


def _undiscounted(data: Data) -> float:
    margin, _ = prized_terms(data)
    return float(margin * yearly_survival(data).iloc[1:].sum())


def _one_year_early(data: Data) -> float:
    """Give each margin to those who were there at the start of its year."""
    margin, discount = prized_terms(data)
    survival = yearly_survival(data)
    return float(sum(margin * survival[year - 1] / (1 + discount) ** year for year in range(1, _YEARS + 1)))


QUESTION = Question(
    id="curve_value",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(
        fr="Évaluer un contrat par sa courbe plutôt que par un taux.",
        en="Value a contract by its curve instead of by one rate.",
    ),
    expected=_by_curve,
    rounded=_with_rates_kept,
    hints=(
        Text(
            fr="Il faut la part encore là à la fin de chacune des cinq années : mois 12, 24, 36, 48 et 60, divisés par les clients du "
            "mois 0.",
            en="You need the part still there at the end of each of the five years: months 12, 24, 36, 48 and 60, divided by the "
            "customers of month 0.",
        ),
        Text(
            fr="`pd.concat([cohort, envelope])` met les deux morceaux bout à bout ; `[[0, 12, 24, 36, 48, 60]]` en garde six mois, "
            "`.reset_index(drop=True)` les numérote de 0 à 5.",
            en="`pd.concat([cohort, envelope])` puts the two pieces end to end; `[[0, 12, 24, 36, 48, 60]]` keeps six months of it, "
            "`.reset_index(drop=True)` numbers them 0 to 5.",
        ),
        Text(
            fr="`value_by_curve(…, …, …)` demande la marge, ces parts et l'actualisation ; la dernière ligne de `cumulative_value` est la valeur sur cinq ans.",
            en="`value_by_curve(…, …, …)` asks for the margin, those parts and the discount; the last row of `cumulative_value` is the value over five years.",
        ),
    ),
    right=(lambda data, answer: round(answer, 1), lambda data, answer: round(answer)),
    mistakes=(
        Mistake(
            "first_year_for_ever",
            fr="Vous prenez le taux de la première année pour toutes les autres. La courbe, elle, s'aplatit : lisez-la année par année.",
            en="You take the rate of the first year for all the others. The curve flattens: read it year by year.",
            produces=_by_first_year,
        ),
        Mistake(
            "no_discount",
            fr="Le temps ne coûte rien dans votre somme : la marge de la cinquième année y vaut celle de la première.",
            en="Time costs nothing in your sum: in it the margin of the fifth year is worth that of the first.",
            produces=_undiscounted,
            credit=0.5,
        ),
        Mistake(
            "one_year_early",
            fr="La marge vient à la *fin* de l'année, de ceux qui sont encore là ; vous la comptez de ceux du début.",
            en="The margin comes at the *end* of the year, from those still there; you count it from those at its start.",
            produces=_one_year_early,
            credit=0.5,
        ),
        Mistake(
            "nobody_leaves",
            fr="Cinq marges actualisées, et personne n'est parti. Où est la courbe ?",
            en="Five discounted margins, and nobody has left. Where is the curve?",
            produces=lambda data: customer_lifetime_value(prized_terms(data)[0], 1, prized_terms(data)[1], _YEARS),
        ),
    ),
    praise=Text(
        fr="Refaites-la avec le seul taux de la première année : combien de dirhams par client aurait-on perdus de vue ?",
        en="Do it again with the first year's rate alone: how many dirhams a customer would have been lost from sight?",
    ),
    look_again=Text(
        fr="Une ligne par année : part encore là, marge, valeur d'aujourd'hui. Puis additionnez.",
        en="A line a year: part still there, margin, worth today. Then add up.",
    ),
)
