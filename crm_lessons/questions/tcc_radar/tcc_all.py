"""The TCC of every supplier at every customer."""

from __future__ import annotations

from crm_lessons.methods import tcc_table
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.tcc_radar.vocabulary import CUSTOMERS
from crm_lessons.questions.tcc_radar.wallets import row_shares, sales_table, shares_of_the_market, shares_of_the_others
from crm_lessons.questions.tcc_radar.wrong_denominators import sales_of_the_market, sales_of_the_others
from crm_lessons.text.language import Text

QUESTION = Question(
    id="tcc_all",
    kind=Kind.TABLE,
    points=3,
    aim=Text(
        fr="Dresser le tableau de tous les TCC, et savoir ce qui doit faire 1.",
        en="Draw up the table of all TCCs, and know what has to add up to 1.",
    ),
    expected=lambda data: tcc_table(sales_table(data)),
    vocabulary=CUSTOMERS,
    in_order=False,
    hints=(
        Text(
            fr="Dans ce tableau, qu'est-ce qui doit faire 1 : les lignes ou les colonnes ?",
            en="In this table, what has to add up to 1: the rows or the columns?",
        ),
        Text(
            fr="Divisez tout le tableau d'un coup : pandas associe les colonnes par leur nom.",
            en="Divide the whole table at once: pandas matches columns by their name.",
        ),
        Text(
            fr="`sales / …`, avec les achats de chaque client ; puis vérifiez avec `.sum()`.",
            en="`sales / …`, with the purchases of each customer; then check with `.sum()`.",
        ),
    ),
    right=(
        lambda data, answer: data["sales"] / data["sales"].sum(),
        lambda data, answer: tcc_table(data["sales"]).iloc[::-1],
        lambda data, answer: tcc_table(data["sales"])[["C3", "C1", "C2", "C5", "C4"]],
        lambda data, answer: tcc_table(data["sales"]).rename(columns=str.lower, index=str.lower),
        lambda data, answer: tcc_table(data["sales"]).assign(total=1.0),
        lambda data, answer: tcc_table(data["sales"]).round(3),
    ),
    mistakes=(
        Mistake(
            "rows_add_up",
            fr="Ce sont vos lignes qui font 1 : vous avez partagé les ventes de chaque fournisseur. Partagez les achats de "
            "chaque client : ce sont les colonnes qui doivent faire 1.",
            en="It is your rows that add up to 1: you shared out each supplier's sales. Share out each customer's "
            "purchases: the columns have to add up to 1.",
            produces=row_shares,
        ),
        sales_of_the_others(shares_of_the_others),
        sales_of_the_market(shares_of_the_market),
        Mistake(
            "amounts",
            fr="Ce sont encore les ventes, en millions de dirhams. Divisez chaque colonne par ce que le client achète en tout.",
            en="These are still the sales, in million dirhams. Divide each column by all that the customer buys.",
            produces=sales_table,
        ),
        Mistake(
            "nothing_matches",
            fr="Votre tableau est vide (`NaN`) : pandas cherche les *fournisseurs* du diviseur parmi les clients, en colonnes, et "
            "n'en trouve aucun. Divisez par les achats de chaque client.",
            en="Your table is empty (`NaN`): pandas looks for the divisor's *suppliers* among the customers, in columns, and "
            "finds none. Divide by each customer's purchases.",
            produces=lambda data: sales_table(data) / sales_table(data).sum(axis="columns"),
        ),
        Mistake(
            "turned",
            fr="Les parts sont justes, mais le tableau est tourné : gardez les fournisseurs en lignes et les clients en "
            "colonnes.",
            en="The shares are right, but the table is turned: keep suppliers in rows and customers in columns.",
            produces=lambda data: tcc_table(sales_table(data)).T,
            credit=0.75,
        ),
    ),
    praise=Text(
        fr="Lisez une colonne : c'est la bataille chez un client. Qui la mène ?",
        en="Read a column: it is the battle at one customer. Who leads it?",
    ),
    look_again=Text(
        fr="Une ligne par fournisseur, une colonne par client, et chaque colonne fait 1.",
        en="One row per supplier, one column per customer, and each column adds up to 1.",
    ),
)
