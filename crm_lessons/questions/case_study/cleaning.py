"""Clean first: who the customers are, who came back unseen, and what was sold to them."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.case_study.book import (
    all_orders,
    clean_orders,
    kept_records,
    order_counts,
    orders_by_record,
    purchases,
)
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _came_back(data: Data) -> set[int]:
    counts = order_counts(clean_orders(data))
    return set(counts.index[counts >= 2])


def _came_back_by_record(data: Data) -> set[int]:
    counts = order_counts(orders_by_record(data))
    return set(counts.index[counts >= 2])


def _hidden(data: Data) -> set[int]:
    """Return those who came back, though none of their records did."""
    return _came_back(data) - set(kept_records(data)[list(_came_back_by_record(data))])


def _registered_again(data: Data) -> set[int]:
    kept = kept_records(data)
    return set(kept[kept.duplicated()])


def _records_of(customers: set[int], data: Data) -> set[int]:
    kept = kept_records(data)
    return set(kept.index[kept.isin(customers)])


def _net(data: Data) -> float:
    return float(clean_orders(data)["amount"].sum())


def _gross(data: Data) -> float:
    return float(purchases(clean_orders(data))["amount"].sum())


def _list_price(data: Data) -> float:
    lines = data["order_lines"]
    amount = lines["quantity"] * lines["product"].map(data["products"]["price"])
    return float(amount[lines["order"].isin(clean_orders(data).index)].sum())


CLEANING_QUESTIONS = (
    Question(
        id="buyers",
        kind=Kind.COUNT,
        points=2,
        aim=Text(
            fr="Compter des clients, non des fiches ni des commandes.", en="Count customers, not records nor orders."
        ),
        expected=lambda data: int(clean_orders(data)["customer"].nunique()),
        hints=(
            Text(
                fr="`same_customers(customers)` donne, pour chaque fiche, celle que l'on garde.",
                en="`same_customers(customers)` gives, for each record, the one that is kept.",
            ),
            Text(
                fr='Remplacez dans les commandes chaque fiche par celle que l\'on garde : `orders["customer"].map(kept)`. '
                "Certaines commandes n'ont pas de client.",
                en='Replace in the orders each record by the one that is kept: `orders["customer"].map(kept)`. Some orders '
                "have no customer.",
            ),
            Text(
                fr="`nunique()` compte les valeurs différentes et laisse de côté celles qui manquent.",
                en="`nunique()` counts the different values and leaves out those that are missing.",
            ),
        ),
        mistakes=(
            Mistake(
                "records",
                Text(
                    fr="Ce sont les fiches qui ont commandé. Une entreprise inscrite deux fois n'est qu'un client.",
                    en="These are the records that ordered. A firm registered twice is a single customer.",
                ),
                produces=lambda data: int(orders_by_record(data)["customer"].nunique()),
                credit=0.5,
            ),
            Mistake(
                "everybody_registered",
                Text(
                    fr="Ce sont tous les clients de la base, acheteurs ou non. Lesquels ont commandé ?",
                    en="These are all the customers of the database, buyers or not. Which of them ordered?",
                ),
                produces=lambda data: int(kept_records(data).nunique()),
            ),
            Mistake(
                "nobody_counted",
                Text(
                    fr="Un de trop : les ventes au comptoir sans client comptent chez vous pour un client de plus.",
                    en="One too many: counter sales without a customer count in your answer as one more customer.",
                ),
                produces=lambda data: int(clean_orders(data)["customer"].nunique()) + 1,
                credit=0.5,
            ),
            Mistake(
                "orders",
                Text(
                    fr="Ce sont des lignes du carnet de commandes : un même client en a plusieurs.",
                    en="These are rows of the order book: one customer has several.",
                ),
                produces=lambda data: len(clean_orders(data)),
            ),
        ),
        praise=Text(
            fr="Tout ce qui suit se divise par ce nombre : s'il est faux, toute la suite l'est aussi.",
            en="All that follows is divided by this number: if it is wrong, so is everything after it.",
        ),
        look_again=Text(
            fr="Trois gestes : réunir les fiches, laisser les commandes sans client, compter les clients différents.",
            en="Three moves: join the records, leave out orders without a customer, count the different customers.",
        ),
    ),
    Question(
        id="hidden_repeaters",
        kind=Kind.SET,
        points=3,
        aim=Text(
            fr="Voir ce que la réunion des fiches change pour un client.",
            en="See what joining records changes for a customer.",
        ),
        expected=_hidden,
        hints=(
            Text(
                fr="Faites deux fois le même compte de commandes : par fiche, puis par client.",
                en="Make the same count of orders twice: by record, then by customer.",
            ),
            Text(
                fr="Un avoir n'est pas un achat : gardez les lignes dont `kind` vaut `order`.",
                en="A credit note is no purchase: keep the rows whose `kind` is `order`.",
            ),
            Text(
                fr="Ceux qui ont deux commandes ou plus au second compte, moins ceux dont une fiche en avait déjà deux.",
                en="Those with two orders or more in the second count, less those of whom a record already had two.",
            ),
        ),
        mistakes=(
            Mistake(
                "all_joined",
                Text(
                    fr="Vous donnez tous les clients inscrits plusieurs fois. Certains étaient déjà revenus sous une de leurs fiches.",
                    en="You give every customer registered several times. Some had already come back under one of their records.",
                ),
                produces=lambda data: _registered_again(data) & _came_back(data),
                credit=0.25,
            ),
            Mistake(
                "records_given",
                Text(
                    fr="Les bons clients, mais vous donnez toutes leurs fiches. Donnez pour chacun le numéro gardé, le plus petit.",
                    en="The right customers, but you give all their records. For each, give the number that is kept, the smallest.",
                ),
                produces=lambda data: _records_of(_hidden(data), data),
                credit=0.75,
            ),
            Mistake(
                "those_already_seen",
                Text(
                    fr="Ces clients-là se voyaient déjà revenir sans réunir aucune fiche. On cherche ceux que la base cachait.",
                    en="These customers could be seen coming back without joining any record. We look for those the database hid.",
                ),
                produces=_came_back_by_record,
            ),
            Mistake(
                "everybody_who_came_back",
                Text(
                    fr="Ce sont tous ceux qui sont revenus. Retirez ceux dont une seule fiche suffisait à le dire.",
                    en="These are all who came back. Take away those of whom a single record was enough to tell.",
                ),
                produces=_came_back,
                credit=0.25,
            ),
        ),
        praise=Text(
            fr="Aux yeux du commercial, chacun n'avait acheté qu'une fois. À qui aurait-on pensé à proposer un contrat d'entretien ?",
            en="In the eyes of the sales force each had bought only once. Who would have thought of offering them a maintenance contract?",
        ),
        look_again=Text(
            fr="Vérifiez un client à la main : combien de commandes sous chacune de ses fiches, combien en tout ?",
            en="Check one customer by hand: how many orders under each of its records, how many in all?",
        ),
    ),
    Question(
        id="net_revenue",
        kind=Kind.NUMBER,
        points=2,
        tolerance=0.5,
        aim=Text(
            fr="Tirer de la base le montant que l'on partagera entre les clients.",
            en="Draw from the database the amount that will be shared out among the customers.",
        ),
        expected=_net,
        hints=(
            Text(
                fr="Les montants sont dans les lignes, le client dans les commandes : `groupby` sur la commande, puis la jointure.",
                en="The amounts are in the lines, the customer in the orders: `groupby` on the order, then the join.",
            ),
            Text(
                fr="Les lignes d'avoir ont une quantité négative : additionnez, sans changer de signe.",
                en="Lines of credit notes have a negative quantity: add up, without changing a sign.",
            ),
        ),
        mistakes=(
            Mistake(
                "gross",
                Text(
                    fr="Ce sont les ventes brutes : l'entreprise a rendu l'argent des avoirs.",
                    en="These are gross sales: the firm gave back the money of the credit notes.",
                ),
                produces=_gross,
                credit=0.5,
            ),
            Mistake(
                "sales_of_nobody",
                Text(
                    fr="Vous comptez aussi les ventes au comptoir sans client : on ne pourra les partager entre personne.",
                    en="You count counter sales without a customer too: there is nobody to share them out to.",
                ),
                produces=lambda data: float(all_orders(data)["amount"].sum()),
                credit=0.5,
            ),
            Mistake(
                "gross_sales_of_everybody",
                Text(
                    fr="Ni les avoirs ni les ventes sans client ne sont retirés : deux choses à enlever, pas une.",
                    en="Neither the credit notes nor the sales without a customer are taken off: two things to remove, not one.",
                ),
                produces=lambda data: float(purchases(all_orders(data))["amount"].sum()),
                credit=0.25,
            ),
            Mistake(
                "list_price",
                Text(
                    fr="Vous comptez au prix du catalogue. Le prix payé est dans la ligne : `unit_price`.",
                    en="You count at the price of the catalogue. The price paid is in the line: `unit_price`.",
                ),
                produces=_list_price,
            ),
            Mistake(
                "credit_notes_added",
                Text(
                    fr="Les avoirs s'ajoutent chez vous au lieu de se retrancher.",
                    en="In your answer the credit notes are added instead of being taken off.",
                ),
                produces=lambda data: 2 * _gross(data) - _net(data),
            ),
            Mistake(
                "margin",
                Text(
                    fr="C'est la marge : vous avez retranché le coût des produits. On demande le chiffre d'affaires.",
                    en="This is the margin: you took off the cost of the products. The question asks for revenue.",
                ),
                produces=lambda data: float(clean_orders(data)["margin"].sum()),
            ),
        ),
        praise=Text(
            fr="Notez aussi ce que vous avez laissé de côté : un total honnête dit ce qu'il ne contient pas.",
            en="Write down what you left out as well: an honest total says what is not in it.",
        ),
        look_again=Text(
            fr="Vérifiez deux choses : les avoirs, et les commandes sans client.",
            en="Check two things: the credit notes, and the orders without a customer.",
        ),
    ),
)
