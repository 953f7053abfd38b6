"""Who may receive an e-mail: a rule in one line, and the ways to get it wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import may_email
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text

_COLUMNS = (
    "opted_out",
    "opted_in",
    "customer_of_any_product",
    "customer_of_similar_product",
    "generic_company_address",
)

_Situation = tuple[bool, ...]


def _forgets_opt_out(contacts: pd.DataFrame) -> pd.Series[bool]:
    return may_email(contacts.assign(opted_out=False))


def _refusal_on_one_reason(contacts: pd.DataFrame) -> pd.Series[bool]:
    """Return what a rule without brackets gives: `&` binds before `|`."""
    return (
        contacts["opted_in"]
        | contacts["customer_of_similar_product"]
        | contacts["generic_company_address"] & ~contacts["opted_out"]
    )


def _no_customer(contacts: pd.DataFrame) -> pd.Series[bool]:
    return may_email(contacts.assign(customer_of_similar_product=False))


def _the_opposite(contacts: pd.DataFrame) -> pd.Series[bool]:
    return ~may_email(contacts)


def _any_customer(contacts: pd.DataFrame) -> pd.Series[bool]:
    return may_email(contacts.assign(customer_of_similar_product=contacts["customer_of_any_product"]))


def _only_opt_in(contacts: pd.DataFrame) -> pd.Series[bool]:
    return contacts["opted_in"] & ~contacts["opted_out"]


def _no_company_address(contacts: pd.DataFrame) -> pd.Series[bool]:
    return may_email(contacts.assign(generic_company_address=False))


def _whoever_did_not_refuse(contacts: pd.DataFrame) -> pd.Series[bool]:
    return ~contacts["opted_out"]


_ALL_SITUATIONS = [s for s in product([False, True], repeat=len(_COLUMNS)) if s[2] or not s[3]]
"""Whoever bought a similar product is a customer of some product."""

_CUSTOMERS = [s for s in _ALL_SITUATIONS if s[2] and not s[1] and not s[4]]

_REFUSALS = [s for s in _ALL_SITUATIONS if s[0]]

_STRANGERS = [s for s in _ALL_SITUATIONS if not any(s[1:4])]


def _contacts(situations: Sequence[_Situation]) -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    """Return a case: a contact in each of these situations, under other numbers and in another order each time."""

    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        order = generator.permutation(len(situations))
        numbers = 501 + generator.permutation(400)[: len(situations)]
        index = pd.Index([int(number) for number in numbers], name="contact")
        return (pd.DataFrame([situations[place] for place in order], columns=list(_COLUMNS), index=index),)

    return arguments


def may_receive_by_hand(contacts: pd.DataFrame) -> dict[Any, bool]:
    """Apply the rule row by row."""
    allowed = {}
    for contact, row in contacts.iterrows():
        if row["opted_out"]:
            allowed[contact] = False
        else:
            allowed[contact] = bool(
                row["opted_in"] or row["customer_of_similar_product"] or row["generic_company_address"]
            )
    return allowed


QUESTION = Question(
    id="may_receive",
    kind=Kind.FUNCTION,
    points=3,
    aim=Text(
        fr="Écrire la règle du consentement sans rien oublier.", en="Write the rule of consent and forget nothing."
    ),
    expected=lambda data: may_email,
    returns=Kind.MAPPING,
    cases=(
        Case(Text(fr="des contacts de toutes sortes", en="contacts of all sorts"), _contacts(_ALL_SITUATIONS)),
        Case(
            Text(fr="des clients, sans autre accord de leur part", en="customers, with no other agreement"),
            _contacts(_CUSTOMERS),
        ),
        Case(Text(fr="des personnes qui se sont opposées", en="people who have opted out"), _contacts(_REFUSALS)),
        Case(
            Text(fr="des inconnus et des adresses d'entreprise", en="strangers and company addresses"),
            _contacts(_STRANGERS),
        ),
        Case(Text(fr="un seul contact", en="a single contact"), _contacts([(False, True, False, False, False)])),
    ),
    hints=(
        Text(
            fr="Deux questions, dans cet ordre : la personne s'est-elle opposée ? Sinon, a-t-on *une* raison de lui écrire ?",
            en="Two questions, in this order: has the person opted out? If not, is there *one* reason to write to them?",
        ),
        Text(
            fr="Avec pandas, « ou » s'écrit `|`, « et » `&`, « non » `~`, chaque morceau entre parenthèses.",
            en="In pandas, “or” is written `|`, “and” `&`, “not” `~`, each piece in brackets.",
        ),
        Text(
            fr='Trois raisons reliées par `|`, puis `& ~contacts["opted_out"]` sur l\'ensemble.',
            en='Three reasons joined by `|`, then `& ~contacts["opted_out"]` over the whole.',
        ),
    ),
    right=(
        lambda data, answer: may_receive_by_hand,
        lambda data, answer: lambda contacts: may_email(contacts).to_dict(),
        lambda data, answer: lambda contacts: may_email(contacts).astype(object),
    ),
    mistakes=(
        Mistake(
            "opt_out_forgotten",
            fr="Votre fonction écrit à des personnes qui se sont opposées. Leur refus l'emporte sur tout le reste.",
            en="Your function writes to people who have opted out. Their refusal overrides everything else.",
            produces=lambda data: _forgets_opt_out,
        ),
        Mistake(
            "refusal_on_one_reason",
            fr="Le refus n'efface que la dernière de vos raisons : sans parenthèses, `&` passe avant `|`.",
            en="The refusal cancels only the last of your reasons: without brackets, `&` comes before `|`.",
            produces=lambda data: _refusal_on_one_reason,
            credit=0.25,
        ),
        Mistake(
            "any_customer",
            fr="Être client ne suffit pas : l'exception ne vaut que pour un produit *analogue* à celui qu'on propose.",
            en="Being a customer is not enough: the exception holds only for a product *similar* to the one on offer.",
            produces=lambda data: _any_customer,
            credit=0.5,
        ),
        Mistake(
            "only_opt_in",
            fr="Votre fonction n'écrit qu'à ceux qui ont dit oui. C'est prudent, mais la règle de l'énoncé prévoit deux autres cas.",
            en="Your function writes only to those who said yes. That is careful, but the rule of the question has two other cases.",
            produces=lambda data: _only_opt_in,
            credit=0.5,
        ),
        Mistake(
            "company_address_forgotten",
            fr="Il manque un cas : une adresse comme contact@ appartient à une entreprise, pas à une personne.",
            en="One case is missing: an address such as contact@ belongs to a company, not to a person.",
            produces=lambda data: _no_company_address,
            credit=0.5,
        ),
        Mistake(
            "customers_forgotten",
            fr="Il manque un cas : un client qui a déjà acheté un produit analogue, et n'a rien refusé.",
            en="One case is missing: a customer who has bought a similar product, and has refused nothing.",
            produces=lambda data: _no_customer,
            credit=0.5,
        ),
        Mistake(
            "the_opposite",
            fr="Votre fonction dit vrai pour ceux à qui l'on ne doit pas écrire : c'est l'inverse qui est demandé.",
            en="Your function says true for those one must not write to: the opposite is asked for.",
            produces=lambda data: _the_opposite,
            credit=0.5,
        ),
        Mistake(
            "silence_is_consent",
            fr="Votre fonction écrit à tous ceux qui n'ont pas refusé. Pour une personne, se taire n'est pas dire oui.",
            en="Your function writes to whoever did not refuse. For a person, saying nothing is not saying yes.",
            produces=lambda data: _whoever_did_not_refuse,
        ),
    ),
    praise=Text(
        fr="Une ligne de code, et la base sait se taire. Ce que l'on peut envoyer n'est pas encore ce que l'on a raison d'envoyer.",
        en="One line of code, and the database knows when to keep quiet. What one may send is not yet what one is right to send.",
    ),
    look_again=Text(
        fr="Écrivez sur papier quatre contacts, un par situation, et ce que la règle dit de chacun.",
        en="Write down four contacts on paper, one for each situation, and what the rule says of each.",
    ),
)
