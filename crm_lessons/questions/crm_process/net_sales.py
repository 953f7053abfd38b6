"""A figure that a firm lives by, asked of its database: net sales, with credit notes, and with orders of nobody known."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.database import database
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_YEAR = 2024


def _lines(data: Data) -> pd.DataFrame:
    """Return the lines of the year with what their order says: customer, kind, date."""
    lines = data["order_lines"].merge(data["orders"], left_on="order", right_index=True)
    in_year: pd.DataFrame = lines[lines["date"].dt.year == _YEAR]
    return in_year


def _amount(lines: pd.DataFrame) -> float:
    return float((lines["quantity"] * lines["unit_price"]).sum())


def _net(data: Data) -> float:
    return _amount(_lines(data))


def _gross(data: Data) -> float:
    lines = _lines(data)
    return _amount(lines[lines["kind"] == "order"])


def _known_customers(data: Data) -> float:
    return _amount(_lines(data).dropna(subset="customer"))


def _gross_of_known(data: Data) -> float:
    lines = _lines(data)
    return _amount(lines[lines["kind"] == "order"].dropna(subset="customer"))


def _prices_only(data: Data) -> float:
    return float(_lines(data)["unit_price"].sum())


def _all_years(data: Data) -> float:
    return _amount(data["order_lines"])


def _at_list_price(data: Data) -> float:
    lines = _lines(data)
    return float((lines["quantity"] * lines["product"].map(data["products"]["price"])).sum())


QUESTION = Question(
    id="net_sales",
    kind=Kind.NUMBER,
    points=3,
    aim=Text(
        fr="Tirer de la base un montant que l'on peut signer.", en="Draw from the database an amount that one can sign."
    ),
    expected=_net,
    hints=(
        Text(
            fr="Le montant est dans les lignes, la date est dans les commandes : il faut les deux tables.",
            en="The amount is in the lines, the date is in the orders: both tables are needed.",
        ),
        Text(
            fr="Une ligne d'avoir porte déjà une quantité négative : additionnez tout, sans trier ni changer de signe.",
            en="A line of a credit note already has a negative quantity: add everything up, without sorting or changing a sign.",
        ),
        Text(
            fr='`pd.read_sql("""SELECT * FROM order_lines JOIN orders USING ("order") WHERE date LIKE \'2024%\'""", '
            "company)` met en face de chaque ligne la date de sa commande, et garde 2024. Que faut-il additionner"
            " ? La table des clients est-elle utile ici ?",
            en='`pd.read_sql("""SELECT * FROM order_lines JOIN orders USING ("order") WHERE date LIKE \'2024%\'""", '
            "company)` sets against each line the date of its order, and keeps 2024. What is to be added up? Is "
            "the table of customers of any use here?",
        ),
    ),
    right=(
        lambda data, answer: int(answer),
        lambda data, answer: np.int64(answer),
        lambda data, answer: pd.read_sql(
            'SELECT SUM(quantity * unit_price) AS net FROM order_lines JOIN orders USING ("order") '
            "WHERE date BETWEEN '2024-01-01' AND '2024-12-31'",
            database(data),
        )["net"],
        lambda data, answer: pd.DataFrame({"net": [answer]}),
    ),
    mistakes=(
        Mistake(
            "gross",
            fr="Ce sont les ventes brutes : les avoirs manquent, et l'entreprise a rendu cet argent.",
            en="These are gross sales: the credit notes are missing, and the firm gave that money back.",
            produces=_gross,
            credit=0.5,
        ),
        Mistake(
            "known_customers_only",
            fr="Il manque les ventes au comptoir sans numéro de client : une jointure avec les clients les perd sans rien dire.",
            en="Counter sales without a customer number are missing: a join with the customers loses them without a word.",
            produces=_known_customers,
            credit=0.5,
        ),
        Mistake(
            "gross_of_known_customers",
            fr="Deux choses manquent à la fois : les avoirs, et les ventes au comptoir sans numéro de client.",
            en="Two things are missing at once: the credit notes, and the counter sales without a customer number.",
            produces=_gross_of_known,
            credit=0.25,
        ),
        Mistake(
            "prices_only",
            fr="Vous additionnez des prix unitaires. Que vaut une ligne où l'on achète trois pièces ?",
            en="You add up unit prices. What is a line worth when three pieces are bought?",
            produces=_prices_only,
        ),
        Mistake(
            "all_years",
            fr="Ce sont les trois années. Gardez les commandes de 2024.",
            en="These are all three years. Keep the orders of 2024.",
            produces=_all_years,
            credit=0.25,
        ),
        Mistake(
            "list_price",
            fr="Vous comptez au prix du catalogue. Le prix payé, remise comprise, est dans la ligne : `unit_price`.",
            en="You count at the price of the catalogue. The price paid, discount included, is in the line: `unit_price`.",
            produces=_at_list_price,
        ),
        Mistake(
            "credit_notes_added",
            fr="Vous ajoutez les avoirs au lieu de les retrancher : une valeur absolue, ou un signe changé deux fois ?",
            en="You add the credit notes instead of taking them off: an absolute value, or a sign changed twice?",
            produces=lambda data: 2 * _gross(data) - _net(data),
        ),
    ),
    praise=Text(
        fr="Ce montant n'est pas celui des ventes par client : la différence, ce sont les ventes de personne. Que feriez-vous au comptoir ?",
        en="This amount is not that of sales by customer: the difference is the sales of nobody. What would you do at the counter?",
    ),
    look_again=Text(
        fr="Vérifiez trois choses : l'année, les avoirs, les commandes sans client.",
        en="Check three things: the year, the credit notes, the orders without a customer.",
    ),
    tolerance=0.5,
)
