"""The one thing that the file cannot tell and that matters most, with what would tell it."""

from __future__ import annotations

from crm_lessons.reports.own_orders.book import Book
from crm_lessons.reports.own_orders.years import TwoYears
from crm_lessons.reports.rhythm import have_none
from crm_lessons.reports.words import customer_name, rate_text
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, number_text

_MUCH = 1 / 3


def largest_unknown(book: Book, years: TwoYears) -> Text:
    """Return what to find out first: whether those without a rhythm come back, how the year before was, or a wallet."""
    customers = book.customers
    without = customers[have_none(customers["rhythm"]).to_numpy()]
    share = float(without["revenue"].sum()) / float(customers["revenue"].sum())
    if share >= _MUCH:
        counts = {"n": number_text(len(without)), "customers": number_text(len(customers))}
        return _NO_HABIT.format(share=rate_text(share), **counts)
    if not years.are_covered:
        return _NO_YEAR_BEFORE.format(first=day_text(book.orders["date"].min()))
    first = (years.last if len(years.last) else customers["revenue"]).idxmax()
    return _WALLET.format(customer=customer_name(first))


_NO_HABIT = Text(
    fr="Qui reviendra ? Clients sans rythme encore (moins de trois commandes, ou toutes d'un même jour) : {n} sur {customers}, {share} du "
    "chiffre d'affaires net. Leur silence ne dit rien. Appelez-en dix, tirés au sort, et notez ce qu'ils répondent.",
    en="Who will come back? Customers without a rhythm yet (fewer than three orders, or all on one day): {n} of {customers}, {share} of net "
    "revenue. Their silence says nothing. Call ten of them, drawn by lot, and write down what they answer.",
)
_NO_YEAR_BEFORE = Text(
    fr="Cette année est-elle bonne ? Le fichier commence le {first} : il manque de quoi la comparer. Ajoutez les douze mois d'avant.",
    en="Is this a good year? The file begins on {first}: there is nothing to compare it with. Add the twelve months before.",
)
_WALLET = Text(
    fr="Ce qu'achète ailleurs {customer}, votre premier client : le fichier n'en sait rien. Demandez-le, à lui et aux neuf suivants : "
    "« Vos ventes et celles de vos concurrents », dans le cahier « Mon entreprise », en fait votre part de leurs achats.",
    en="What {customer}, your first customer, buys elsewhere: the file knows nothing of it. Ask, this one and the next nine: “Your sales and "
    "your rivals'”, in the notebook “My firm”, makes of it your share of what they buy.",
)
