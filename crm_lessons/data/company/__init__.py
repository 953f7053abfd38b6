"""The marketing database of Tamaris Hydraulique, a maker of pumps, valves and spare parts in Casablanca, paid in dirhams.

The firm is invented, and so are its customers, their numbers and their addresses (which end in `.example`, a domain that
belongs to nobody); any likeness is chance. What is not invented is the disorder, which every real database knows:

- the same firm registered twice or three times, its telephone, e-mail and name typed otherwise, its orders under each;
- two persons of one household with one telephone, and two persons with one name, who are not the same customer;
- suspects whom nobody qualified, and prospects who were qualified and never bought;
- credit notes among the orders, and orders taken at the counter without asking for a customer;
- people who opt in, then out, and messages sent to some of them all the same;
- complaints that nobody solved.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.campaigns import draw_campaigns, draw_messages, draw_responses
from crm_lessons.data.company.complaints import draw_complaints
from crm_lessons.data.company.consents import consent_table, draw_consents
from crm_lessons.data.company.contacts import draw_contacts, known_of
from crm_lessons.data.company.customers import draw_customers
from crm_lessons.data.company.interactions import draw_interactions
from crm_lessons.data.company.market import draw_market
from crm_lessons.data.company.orders import draw_orders
from crm_lessons.data.company.products import products
from crm_lessons.data.company.purchases import draw_purchases
from crm_lessons.data.company.registrations import draw_records

TABLES = (
    "customers",
    "contacts",
    "products",
    "orders",
    "order_lines",
    "campaigns",
    "messages",
    "responses",
    "complaints",
    "consents",
    "interactions",
)
"""The tables of the database, in the order of `schema.sql`: a table refers to those before it."""


def draw_company(generator: np.random.Generator) -> dict[str, pd.DataFrame]:
    """Return the tables of the database by name, each indexed by its number.

    About 240 customers' records and 900 orders over 2023 and 2024. The columns of each table are in `schema.sql`; the
    traps, and what is sure about them, in the module that draws it. Whole numbers only: the same on every machine.
    """
    market = draw_market(generator)
    purchases = draw_purchases(generator, market)
    records = draw_records(generator, market, purchases)
    catalogue = products()
    orders, lines = draw_orders(generator, purchases, records, catalogue)
    contacts = draw_contacts(generator, market, records)
    known = known_of(contacts, market, records, purchases)
    consents = draw_consents(generator, contacts, known["since"])
    messages = draw_messages(generator, contacts, known, consents)
    return {
        "customers": draw_customers(generator, market, records),
        "contacts": contacts,
        "products": catalogue,
        "orders": orders,
        "order_lines": lines,
        "campaigns": draw_campaigns(generator),
        "messages": messages,
        "responses": draw_responses(generator, messages, known, purchases),
        "complaints": draw_complaints(generator, purchases, records),
        "consents": consent_table(consents),
        "interactions": draw_interactions(generator, market, records),
    }
