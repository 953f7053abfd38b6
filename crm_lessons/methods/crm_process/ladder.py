"""The loyalty ladder, from suspect to partner, and how many customers of a database stand on its rungs."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from crm_lessons.methods.columns import one_row_each, table_with
from crm_lessons.methods.crm_process.deduplication import same_customers
from crm_lessons.methods.customers import refuse_doubtful_names
from crm_lessons.methods.validation import InputError
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text


@dataclass(frozen=True)
class Rung:
    """One rung of the ladder: its name, and what makes somebody climb to it."""

    key: str
    name: Text
    climb: Text


LOYALTY_LADDER: tuple[Rung, ...] = (
    Rung(
        "suspect",
        Text(fr="suspect", en="suspect"),
        Text(
            fr="Pourrait avoir l'usage du produit ; on n'en sait pas plus.",
            en="Might have a use for the product; no more is known.",
        ),
    ),
    Rung(
        "prospect",
        Text(fr="prospect", en="prospect"),
        Text(
            fr="A été qualifié : le profil convient, la solvabilité est vérifiée.",
            en="Has been qualified: the profile fits, the means to pay are checked.",
        ),
    ),
    Rung(
        "first_purchase",
        Text(fr="premier achat", en="first purchase"),
        Text(fr="A passé une première commande.", en="Has placed a first order."),
    ),
    Rung(
        "repurchase",
        Text(fr="réachat", en="repurchase"),
        Text(fr="Est revenu acheter : une seconde commande au moins.", en="Came back to buy: a second order at least."),
    ),
    Rung(
        "loyal",
        Text(fr="client fidèle", en="loyal customer"),
        Text(
            fr="Achète régulièrement, et nous préfère quand il a le choix.",
            en="Buys regularly, and prefers us when there is a choice.",
        ),
    ),
    Rung(
        "supporter",
        Text(fr="adepte", en="supporter"),
        Text(
            fr="Est attaché à l'entreprise, et le dit quand on le lui demande.",
            en="Is attached to the firm, and says so when asked.",
        ),
    ),
    Rung(
        "advocate",
        Text(fr="ambassadeur", en="advocate"),
        Text(
            fr="Achète et recommande : il amène d'autres clients de lui-même.",
            en="Buys and recommends: brings in other customers unprompted.",
        ),
    ),
    Rung(
        "partner",
        Text(fr="partenaire", en="partner"),
        Text(
            fr="Construit avec l'entreprise : projets, outils ou investissements communs.",
            en="Builds with the firm: shared projects, tools or investments.",
        ),
    ),
)
"""The course's eight rungs, lowest first. No rung leads to the next by itself, and few customers reach the last.

Source: course; after the ladder of Christopher, Payne and Ballantyne (1991, 2002), preceded by the suspect.
"""


def ladder_counts(customers: pd.DataFrame, orders: pd.DataFrame) -> pd.Series[int]:
    """Return how many customers reached each rung that a database can see; each rung contains the later ones.

    From the customers' records and their orders to five head counts:
        customer | name, phone, email, qualified_on (date or missing), referred_by (customer or missing)
        order | customer (or missing), kind ("order" or "credit_note")
        -> rung | people: suspect, prospect, first_purchase, repurchase, advocate

    Records of one customer count once (see `same_customers`). A prospect was qualified, or bought; a first purchase is
    one order, a repurchase two; an advocate came back to buy and sent us somebody else. Credit notes are not purchases;
    an order without a customer belongs to nobody here. Loyalty and attachment are not in the data: those rungs are left out.

    Raises InputError when a column is missing, or an order or a referral names a customer without a record.

    Example:
        >>> customers = pd.DataFrame({"name": ["Amal", "Bilal", "Chloé"], "phone": None, "email": None}, index=[1, 2, 3])
        >>> customers = customers.assign(qualified_on=["2024-01-10", None, None], referred_by=[None, 1, None])
        >>> orders = pd.DataFrame({"customer": [1, 1, 2], "kind": "order"})
        >>> ladder_counts(customers, orders).to_dict()
        {'suspect': 3, 'prospect': 2, 'first_purchase': 2, 'repurchase': 1, 'advocate': 1}
    """
    records = one_row_each(table_with(customers, ("name", "phone", "email", "qualified_on", "referred_by")))
    purchases = table_with(orders, ("customer", "kind"))
    kept = same_customers(records)
    buyers = _known(purchases.loc[purchases["kind"] == "order", "customer"], kept)
    bought = buyers.value_counts().reindex(kept.unique(), fill_value=0)
    qualified = records["qualified_on"].notna().groupby(kept).any().reindex(bought.index)
    advocates = bought.index.isin(_referrers(records["referred_by"], kept))
    return pd.Series(
        {
            "suspect": len(bought),
            "prospect": int((qualified | (bought >= 1)).sum()),
            "first_purchase": int((bought >= 1).sum()),
            "repurchase": int((bought >= 2).sum()),
            "advocate": int((advocates & (bought >= 2)).sum()),
        },
        name="people",
    ).rename_axis("rung")


def _known(numbers: pd.Series[int], kept: pd.Series[int]) -> pd.Series[int]:
    """Return the customer that each number stands for, the missing ones left out."""
    given = numbers.dropna()
    refuse_doubtful_names(given, f"{given.name}")
    strangers = given[~given.isin(kept.index)]
    if len(strangers):
        raise InputError(
            Text(
                fr="Ces clients n'ont pas de fiche : {customers}. Ajoutez-les au tableau des clients, ou corrigez leur numéro.",
                en="These customers have no record: {customers}. Add them to the table of customers, or correct their number.",
            ).format(customers=first_few(strangers.unique()))
        )
    return kept.loc[given.tolist()].set_axis(given.index)


def _referrers(referred_by: pd.Series[int], kept: pd.Series[int]) -> pd.Series[int]:
    """Return the customers who sent somebody else than themselves."""
    referrers = _known(referred_by, kept)
    return referrers[referrers != kept.loc[referrers.index]]
