"""One TCC: what one supplier weighs in one customer's purchases."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import tcc_table
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.tcc_radar.wallets import (
    of_supplier_a,
    row_shares,
    shares_of_the_market,
    shares_of_the_others,
)
from crm_lessons.questions.tcc_radar.wrong_denominators import (
    sales_of_the_market,
    sales_of_the_others,
    sales_of_the_supplier,
)
from crm_lessons.text.language import Text


def _course_market(data: Data) -> Data:
    """Return the market that the course prints, under the name of the one that is drawn."""
    return {"sales": data["printed_sales"]}


def _of_a_at_c1(shares: pd.DataFrame) -> float:
    return float(of_supplier_a(shares)["C1"])


QUESTION = Question(
    id="tcc_c1",
    kind=Kind.RATE,
    points=1,
    aim=Text(fr="Calculer un TCC avec le bon dénominateur.", en="Compute a TCC with the right denominator."),
    expected=lambda data: _of_a_at_c1(tcc_table(data["printed_sales"])),
    hints=(
        Text(
            fr="De quoi le TCC est-il une part : des ventes de A, ou des achats de C1 ?",
            en="What is TCC a share of: A's sales, or C1's purchases?",
        ),
        Text(
            fr="Les achats de C1 sont dans sa colonne : additionnez-la, A compris.",
            en="C1's purchases are in its column: add it up, A included.",
        ),
        Text(
            fr='En pandas, une case se prend par sa ligne et sa colonne, `printed_sales.loc["B", "C2"]` ; une colonne, '
            '`printed_sales["C2"]`, s\'additionne avec `.sum()`.',
            en='In pandas a cell is taken by its row and its column, `printed_sales.loc["B", "C2"]`; a column, '
            '`printed_sales["C2"]`, is added up with `.sum()`.',
        ),
    ),
    right=(
        lambda data, answer: np.float32(answer),
        lambda data, answer: round(answer, 4),
        lambda data, answer: Fraction(
            int(data["printed_sales"].loc["A", "C1"]), int(data["printed_sales"]["C1"].sum())
        ),
    ),
    mistakes=(
        sales_of_the_supplier(lambda data: _of_a_at_c1(row_shares(_course_market(data)))),
        sales_of_the_others(lambda data: _of_a_at_c1(shares_of_the_others(_course_market(data)))),
        sales_of_the_market(lambda data: _of_a_at_c1(shares_of_the_market(_course_market(data)))),
        Mistake(
            "inverse",
            fr="Votre fraction est à l'envers : les achats sont en bas.",
            en="Your fraction is upside down: purchases go below.",
            produces=lambda data: 1 / _of_a_at_c1(tcc_table(data["printed_sales"])),
        ),
    ),
    praise=Text(
        fr="C'est aussi la part de client, ou taux de nourriture. La suite se joue sur un autre marché : la même fraction, d'autres "
        "nombres.",
        en="This is also called share of wallet. What follows is about another market: the same fraction, other numbers.",
    ),
    look_again=Text(
        fr="Écrivez la fraction : ce que C1 achète à A, sur tout ce que C1 achète.",
        en="Write the fraction: what C1 buys from A, over all that C1 buys.",
    ),
)
