"""What a loyalty card leaves a member, by its trial."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _gain(data: Data, control: float = 1.0, cost: float = 1.0) -> float:
    """Return the dirhams that the card leaves per member; a slip leaves out the control group or the cost."""
    each = data["card_trial"].div(data["card_trial"]["customers"], axis=0)
    return float(each["margin"].iloc[0] - control * each["margin"].iloc[1] - cost * each["card_cost"].iloc[0])


def _totals(data: Data) -> float:
    """Return the difference of the totals per member, as if both groups were of a size."""
    trial = data["card_trial"]
    total = trial["margin"].iloc[0] - trial["margin"].iloc[1] - trial["card_cost"].iloc[0]
    return float(total / trial["customers"].iloc[0])


QUESTION = Question(
    id="card_gain",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(
        fr="Juger une carte de fidélité contre un groupe témoin.", en="Judge a loyalty card against a control group."
    ),
    expected=_gain,
    hints=(
        Text(
            fr="Ce que B a rapporté par client dit ce que A aurait rapporté sans carte.",
            en="What B brought in per customer says what A would have brought in without the card.",
        ),
        Text(
            fr="Par client de chaque groupe, d'abord. La différence, ensuite. Le coût par membre, enfin.",
            en="Per customer of each group first. Then the difference. The cost per member last.",
        ),
    ),
    right=(lambda data, answer: round(answer, 2),),
    mistakes=(
        Mistake(
            "no_control",
            fr="Vous n'avez pas retiré ce que ces clients auraient rapporté sans carte : le groupe B le dit.",
            en="You did not take off what these customers would have brought in without the card: group B says it.",
            produces=lambda data: _gain(data, control=0.0),
        ),
        Mistake(
            "free_card",
            fr="La carte a un coût, dans la dernière colonne.",
            en="The card has a cost, in the last column.",
            produces=lambda data: _gain(data, cost=0.0),
            credit=0.5,
        ),
        Mistake(
            "totals",
            fr="Les groupes n'ont pas la même taille : comparez par client.",
            en="The groups are not of the same size: compare per customer.",
            produces=_totals,
        ),
        Mistake(
            "upside_down",
            fr="Votre différence est à l'envers : avec la carte moins sans.",
            en="Your difference is upside down: with the card less without.",
            produces=lambda data: -_gain(data),
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Gain ou perte, un essai d'un an ne dit rien de la troisième année. Que faudrait-il savoir de plus pour y mettre un intervalle ?",
        en="Gain or loss, a trial of one year says nothing of the third. What more would it take to give it an interval?",
    ),
    look_again=Text(
        fr="Faites un tableau de deux lignes : marge par client, coût par client.",
        en="Make a table of two rows: margin per customer, cost per customer.",
    ),
    tolerance=0.6,
)
