"""What becomes of a TCC when potential exceeds purchases."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.methods import tcc_table
from crm_lessons.methods.tcc_radar.market import supplier_sales
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.tcc_radar.wallets import tcc_of_a
from crm_lessons.text.language import Text


def _parts_of_c4(data: Data) -> tuple[int, int, int]:
    """Return what C4 buys from A, what it buys in all, and what it could buy."""
    return int(data["sales"].loc["A", "C4"]), int(data["sales"]["C4"].sum()), int(data["potential"]["C4"])


QUESTION = Question(
    id="tcc_with_potential",
    kind=Kind.RATE,
    points=2,
    aim=Text(
        fr="Voir ce que devient le TCC quand le potentiel dépasse les achats.",
        en="See what becomes of TCC when potential exceeds purchases.",
    ),
    expected=lambda data: float(supplier_sales(tcc_table(data["sales"], data["potential"]), "A")["C4"]),
    hints=(
        Text(
            fr="Le numérateur ne change pas : ce que C4 achète à A. Et le dénominateur ?",
            en="The numerator does not change: what C4 buys from A. And the denominator?",
        ),
        Text(
            fr='Le potentiel de C4 remplace la somme de sa colonne : `potential["C4"]`.',
            en='The potential of C4 takes the place of the sum of its column: `potential["C4"]`.',
        ),
    ),
    right=(lambda data, answer: round(float(data["sales"].loc["A", "C4"] / data["potential"]["C4"]), 3),),
    mistakes=(
        Mistake(
            "unchanged",
            fr="C'est le TCC d'avant : vous divisez par les achats de C4. Le potentiel compte aussi ce que C4 n'achète encore "
            "à personne.",
            en="That is the TCC as before: you divide by C4's purchases. Potential also counts what C4 does not yet buy "
            "from anyone.",
            produces=lambda data: float(tcc_of_a(data)["C4"]),
        ),
        Mistake(
            "potential_without_a",
            fr="Vous retirez A du potentiel. Ce que C4 achète à A en fait partie.",
            en="You take A out of the potential. What C4 buys from A is part of it.",
            produces=lambda data: _parts_of_c4(data)[0] / (_parts_of_c4(data)[2] - _parts_of_c4(data)[0]),
        ),
        Mistake(
            "everybody_s_share",
            fr="C'est la part du potentiel que servent les quatre fournisseurs *ensemble*. On demande celle de A.",
            en="That is the share of potential that the four suppliers serve *together*. The question asks for A's.",
            produces=lambda data: _parts_of_c4(data)[1] / _parts_of_c4(data)[2],
        ),
        Mistake(
            "nobody_s_share",
            fr="C'est la part du potentiel que personne ne sert encore. On demande celle de A.",
            en="That is the share of potential that nobody serves yet. The question asks for A's.",
            produces=lambda data: 1 - _parts_of_c4(data)[1] / _parts_of_c4(data)[2],
        ),
    ),
    praise=Text(
        fr="Le TCC a baissé sans que A ait perdu un dirham. Avant de comparer deux TCC, demandez donc leur dénominateur.",
        en="TCC has fallen although A has not lost a dirham. So before comparing two TCCs, ask for their denominator.",
    ),
    look_again=Text(
        fr="Une seule fraction : les ventes de A à C4, sur ce que C4 pourrait acheter.",
        en="A single fraction: A's sales to C4, over what C4 could buy.",
    ),
)
