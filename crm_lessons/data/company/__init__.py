"""The marketing database of Tamaris Hydraulique, a maker of pumps, valves and spare parts in Casablanca, paid in dirhams.

The firm is invented, and so are its customers, their numbers and their addresses (which end in `.example`, a domain that
belongs to nobody); any likeness is chance. What happened to it in three years is a story of `crm_lessons.world`: who ordered
what, who was written to, visited, complained. What is laid on top of it here is the disorder, which every real database knows:

- the same firm registered twice or three times, its telephone, e-mail and name typed otherwise, its orders under each;
- two persons of one household with one telephone, and two persons with one name, who are not the same customer;
- suspects whom nobody qualified, and prospects who were qualified and never bought;
- credit notes among the orders, and orders taken at the counter without asking for a customer;
- people who opt in, then out, and messages sent to some of them all the same;
- a dairy of which everybody knows a piece.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.campaigns import campaigns_of, draw_messages, draw_responses, left_out_of, mailings_of
from crm_lessons.data.company.complaints import draw_complaints
from crm_lessons.data.company.consents import consent_table, draw_consents
from crm_lessons.data.company.contacts import draw_contacts
from crm_lessons.data.company.customers import draw_customers
from crm_lessons.data.company.days import days_of
from crm_lessons.data.company.interactions import draw_interactions
from crm_lessons.data.company.orders import draw_orders
from crm_lessons.data.company.past import Past, draw_past
from crm_lessons.data.company.products import products
from crm_lessons.data.company.registrations import draw_records

TABLES = (
    "customers",
    "contacts",
    "products",
    "orders",
    "order_lines",
    "campaigns",
    "messages",
    "left_out",
    "responses",
    "complaints",
    "consents",
    "interactions",
)
"""The tables of the database, in the order of `schema.sql`: a table refers to those before it."""


def draw_company(generator: np.random.Generator) -> dict[str, pd.DataFrame]:
    """Return the tables of another firm; see `draw_tables`."""
    return draw_tables(generator, draw_past(generator))


def draw_tables(generator: np.random.Generator, past: Past) -> dict[str, pd.DataFrame]:
    """Return the tables of the database by name, each indexed by its number.

    About 530 customers' records and 3,000 orders from 2022 to 2024. The columns of each table are in `schema.sql`; the traps,
    and what is sure about them, in the module that draws it. Whole numbers only: the same on every machine.
    """
    return fill_tables(generator, past, draw_records(generator, past.market, past.purchases))


def fill_tables(generator: np.random.Generator, past: Past, records: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return what `draw_tables` does, once everybody has a record."""
    market, purchases = past.market, past.purchases
    orders, lines = draw_orders(generator, purchases, records, past.dairy)
    contacts = draw_contacts(generator, market, records)
    who = records["who"].loc[contacts["customer"]].to_numpy()
    consents = draw_consents(generator, contacts, market["since"].loc[who].set_axis(contacts.index))
    mailings = mailings_of(past.story)
    messages = draw_messages(generator, mailings, contacts.assign(who=who), consents)
    written_to = pd.Series(who, index=contacts.index).loc[messages["contact"]].to_numpy()
    invoiced_on = _wrongly_invoiced_on(orders, int(records.index[records["who"] == past.dairy][0]))
    return {
        "customers": draw_customers(generator, market, records),
        "contacts": contacts,
        "products": products(),
        "orders": orders,
        "order_lines": lines,
        "campaigns": campaigns_of(mailings),
        "messages": messages,
        "left_out": left_out_of(mailings, records),
        "responses": draw_responses(generator, messages, written_to, purchases),
        "complaints": draw_complaints(generator, past, records, invoiced_on),
        "consents": consent_table(consents),
        "interactions": draw_interactions(generator, past, records, invoiced_on),
    }


def _wrongly_invoiced_on(orders: pd.DataFrame, dairy: int) -> int:
    """Return the day of the dairy's order that its credit note corrects."""
    corrected = orders.loc[(orders["customer"] == dairy) & (orders["kind"] == "credit_note"), "cancels"]
    return int(days_of(orders.loc[corrected, "date"])[0])
