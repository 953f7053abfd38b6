"""The course's exercise: one TCC, one supplier's, then every supplier's at every customer."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import tcc_table
from crm_lessons.methods.market import supplier_sales
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.tcc_radar.vocabulary import CUSTOMERS, ON_THE_SLIDES
from crm_lessons.text.language import Text


def _sales(data: Data) -> pd.DataFrame:
    sales: pd.DataFrame = data["sales"]
    return sales


def _of_a(shares: pd.DataFrame) -> pd.Series[float]:
    return supplier_sales(shares, "A")


def _of_a_at_c1(shares: pd.DataFrame) -> float:
    return float(_of_a(shares)["C1"])


def _row_shares(data: Data) -> pd.DataFrame:
    """Divide by what the supplier sells in all: the part of each customer in the supplier's sales."""
    shares: pd.DataFrame = _sales(data).div(_sales(data).sum(axis="columns"), axis="index")
    return shares


def _without_ourselves(data: Data) -> pd.DataFrame:
    """Divide by what the others sell to the customer."""
    sales = _sales(data)
    shares: pd.DataFrame = sales / (sales.sum() - sales)
    return shares


def _of_the_market(data: Data) -> pd.DataFrame:
    shares: pd.DataFrame = _sales(data) / _sales(data).to_numpy().sum()
    return shares


_ROW = Text(
    fr="Vous divisez par les ventes totales du fournisseur : c'est le poids du client chez lui. Le TCC se lit de l'autre côté, "
    "dans les achats du client.",
    en="You divide by the supplier's total sales: that is the customer's weight in them. TCC is read from the other side, in "
    "the customer's purchases.",
)
_OTHERS_ONLY = Text(
    fr="Vous divisez par les ventes des *concurrents*. Le fournisseur lui-même fait partie de ce que le client achète : "
    "comptez-le aussi au dénominateur.",
    en="You divide by the *competitors'* sales. The supplier itself is part of what the customer buys: count it in the "
    "denominator too.",
)
_GRAND_TOTAL = Text(
    fr="Vous divisez par toutes les ventes du marché. Il s'agit d'un seul client : qu'achète-t-il, lui ?",
    en="You divide by all the sales of the market. This is about one customer: what does that customer buy?",
)

WALLET_QUESTIONS = (
    Question(
        id="tcc_c1",
        kind=Kind.RATE,
        points=1,
        aim=Text(fr="Calculer un TCC avec le bon dénominateur.", en="Compute a TCC with the right denominator."),
        expected=lambda data: _of_a_at_c1(tcc_table(_sales(data))),
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
                fr="En pandas, une case s'écrit `sales.loc[ligne, colonne]` ; une colonne, `sales[colonne]`, s'additionne avec `.sum()`.",
                en="In pandas a cell is written `sales.loc[row, column]`; a column, `sales[column]`, is added up with `.sum()`.",
            ),
        ),
        mistakes=(
            Mistake("row", _ROW, produces=lambda data: _of_a_at_c1(_row_shares(data))),
            Mistake("others_only", _OTHERS_ONLY, produces=lambda data: _of_a_at_c1(_without_ourselves(data))),
            Mistake("grand_total", _GRAND_TOTAL, produces=lambda data: _of_a_at_c1(_of_the_market(data))),
            Mistake(
                "inverse",
                Text(
                    fr="Votre fraction est à l'envers : les achats sont en bas.",
                    en="Your fraction is upside down: purchases go below.",
                ),
                produces=lambda data: 1 / _of_a_at_c1(tcc_table(_sales(data))),
            ),
        ),
        praise=Text(
            fr="C'est aussi la part de client, ou taux de nourriture. Est-elle la même chez les quatre autres clients ?",
            en="This is also called share of wallet. Is it the same at the four other customers?",
        ),
        look_again=Text(
            fr="Écrivez la fraction : ce que C1 achète à A, sur tout ce que C1 achète.",
            en="Write the fraction: what C1 buys from A, over all that C1 buys.",
        ),
    ),
    Question(
        id="tcc_a",
        kind=Kind.SERIES,
        points=2,
        aim=Text(fr="Voir la même entreprise chez cinq clients.", en="See the same firm at five customers."),
        expected=lambda data: _of_a(tcc_table(_sales(data))),
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
        mistakes=(
            Mistake("row", _ROW, produces=lambda data: _of_a(_row_shares(data))),
            Mistake("others_only", _OTHERS_ONLY, produces=lambda data: _of_a(_without_ourselves(data))),
            Mistake("grand_total", _GRAND_TOTAL, produces=lambda data: _of_a(_of_the_market(data))),
            Mistake(
                "amounts",
                Text(
                    fr="Ce sont les ventes de A, en millions de dirhams. On demande une part des achats de chaque client.",
                    en="These are A's sales, in million dirhams. The question asks for a share of each customer's purchases.",
                ),
                produces=lambda data: _of_a(_sales(data)),
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
    ),
    Question(
        id="tcc_all",
        kind=Kind.TABLE,
        points=3,
        aim=Text(
            fr="Dresser le tableau de tous les TCC, et savoir ce qui doit faire 1.",
            en="Draw up the table of all TCCs, and know what has to add up to 1.",
        ),
        expected=lambda data: tcc_table(_sales(data)),
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
        mistakes=(
            Mistake(
                "rows_add_up",
                Text(
                    fr="Ce sont vos lignes qui font 1 : vous avez partagé les ventes de chaque fournisseur. Partagez les achats de "
                    "chaque client : ce sont les colonnes qui doivent faire 1.",
                    en="It is your rows that add up to 1: you shared out each supplier's sales. Share out each customer's "
                    "purchases: the columns have to add up to 1.",
                ),
                produces=_row_shares,
            ),
            Mistake("others_only", _OTHERS_ONLY, produces=_without_ourselves),
            Mistake("grand_total", _GRAND_TOTAL, produces=_of_the_market),
            Mistake(
                "amounts",
                Text(
                    fr="Ce sont encore les ventes, en millions de dirhams. Divisez chaque colonne par ce que le client achète en tout.",
                    en="These are still the sales, in million dirhams. Divide each column by all that the customer buys.",
                ),
                produces=_sales,
            ),
            Mistake(
                "nothing_matches",
                Text(
                    fr="Votre tableau est vide (`NaN`) : pandas cherche les *fournisseurs* du diviseur parmi les clients, en colonnes, et "
                    "n'en trouve aucun. Divisez par les achats de chaque client.",
                    en="Your table is empty (`NaN`): pandas looks for the divisor's *suppliers* among the customers, in columns, and "
                    "finds none. Divide by each customer's purchases.",
                ),
                produces=lambda data: _sales(data) / _sales(data).sum(axis="columns"),
            ),
            Mistake(
                "turned",
                Text(
                    fr="Les parts sont justes, mais le tableau est tourné : gardez les fournisseurs en lignes et les clients en "
                    "colonnes.",
                    en="The shares are right, but the table is turned: keep suppliers in rows and customers in columns.",
                ),
                produces=lambda data: tcc_table(_sales(data)).T,
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
    ),
)
