"""The three wrong denominators of a TCC, and the sentence that meets each."""

from __future__ import annotations

from crm_lessons.text.language import Text

ROW = Text(
    fr="Vous divisez par les ventes totales du fournisseur : c'est le poids du client chez lui. Le TCC se lit de l'autre côté, "
    "dans les achats du client.",
    en="You divide by the supplier's total sales: that is the customer's weight in them. TCC is read from the other side, in "
    "the customer's purchases.",
)

OTHERS_ONLY = Text(
    fr="Vous divisez par les ventes des *concurrents*. Le fournisseur lui-même fait partie de ce que le client achète : "
    "comptez-le aussi au dénominateur.",
    en="You divide by the *competitors'* sales. The supplier itself is part of what the customer buys: count it in the "
    "denominator too.",
)

GRAND_TOTAL = Text(
    fr="Vous divisez par toutes les ventes du marché. Il s'agit d'un seul client : qu'achète-t-il, lui ?",
    en="You divide by all the sales of the market. This is about one customer: what does that customer buy?",
)
