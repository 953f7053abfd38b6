"""The TCC of one supplier at each of five customers."""

from __future__ import annotations

from crm_lessons.methods import tcc_table
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.tcc_radar.vocabulary import CUSTOMERS, ON_THE_SLIDES
from crm_lessons.questions.tcc_radar.wallets import (
    of_supplier_a,
    row_shares,
    sales_table,
    shares_of_the_market,
    shares_of_the_others,
)
from crm_lessons.questions.tcc_radar.wrong_denominators import (
    sales_of_the_market,
    sales_of_the_others,
    sales_of_the_supplier,
)
from crm_lessons.text.language import Text

QUESTION = Question(
    id="tcc_a",
    kind=Kind.SERIES,
    points=2,
    aim=Text(fr="Voir la même entreprise chez cinq clients.", en="See the same firm at five customers."),
    expected=lambda data: of_supplier_a(tcc_table(sales_table(data))),
    places=("C1", "C2", "C3", "C4", "C5"),
    vocabulary=CUSTOMERS,
    synonyms=ON_THE_SLIDES,
    hints=(
        Text(
            fr="Chaque client a son propre dénominateur. Combien en faut-il ?",
            en="Each customer has its own denominator. How many do you need?",
        ),
        Text(
            fr="`sales.sum()` additionne chaque colonne : ce sont les achats des cinq clients.",
            en="`sales.sum()` adds up each column: these are the purchases of the five customers.",
        ),
        Text(
            fr='pandas divise terme à terme, client par client : `sales.loc["A"] / …`.',
            en='pandas divides term by term, customer by customer: `sales.loc["A"] / …`.',
        ),
    ),
    right=(
        lambda data, answer: list(answer),
        lambda data, answer: answer.to_numpy(),
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.iloc[::-1],
        lambda data, answer: answer.rename({"C1": "λ"}),
        lambda data, answer: answer.rename({"C1": "ρ"}),
        lambda data, answer: answer.rename(lambda name: f"client {name[1]}"),
        lambda data, answer: answer.to_frame(),
        lambda data, answer: answer.round(3),
    ),
    mistakes=(
        sales_of_the_supplier(lambda data: of_supplier_a(row_shares(data))),
        sales_of_the_others(lambda data: of_supplier_a(shares_of_the_others(data))),
        sales_of_the_market(lambda data: of_supplier_a(shares_of_the_market(data))),
        Mistake(
            "amounts",
            fr="Ce sont les ventes de A, en millions de dirhams. On demande une part des achats de chaque client.",
            en="These are A's sales, in million dirhams. The question asks for a share of each customer's purchases.",
            produces=lambda data: of_supplier_a(sales_table(data)),
        ),
    ),
    praise=Text(
        fr="Rangez ces parts, puis rangez les ventes de A : est-ce le même ordre ?",
        en="Rank these shares, then rank A's sales: is it the same order?",
    ),
    look_again=Text(
        fr="Vérifiez un client à la main : ses achats à A, sur la somme de sa colonne.",
        en="Check one customer by hand: its purchases from A, over the sum of its column.",
    ),
)
