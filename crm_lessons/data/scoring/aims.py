"""What one asks of a score, at Tamaris: questions by the aim that they show, and some that no score answers."""

from __future__ import annotations

from crm_lessons.text.language import Text

AIMS: dict[str, tuple[Text, ...]] = {
    "best_customer": (
        Text(
            fr="Sur quels signes reconnaît-on chez nous un très bon client ?",
            en="By which signs do we recognise a very good customer?",
        ),
        Text(
            fr="Quelle note donner à chaque compte pour ranger le fichier, du meilleur au moins bon ?",
            en="Which mark should each account get, so that the file runs from best to worst?",
        ),
        Text(
            fr="Atlas achète souvent, Bahia achète beaucoup : lequel vaut 5, et selon quels critères ?",
            en="Atlas buys often, Bahia buys a great deal: which one is a 5, and by which criteria?",
        ),
    ),
    "reactions": (
        Text(
            fr="Si nous annonçons la nouvelle pompe, qui commandera dans les six semaines ?",
            en="If we announce the new pump, who will order within six weeks?",
        ),
        Text(
            fr="Parmi les 408 clients, lesquels la lettre de janvier fera-t-elle bouger ?",
            en="Of the 408 customers, which will January's letter move?",
        ),
        Text(
            fr="Un appel fait-il commander davantage un client frappé par une panne ?",
            en="Does a call make a customer who had a breakdown order more?",
        ),
    ),
    "profitability": (
        Text(
            fr="Cette campagne rapportera-t-elle plus que ses 8 160 dirhams d'affranchissement ?",
            en="Will this campaign bring in more than its 8,160 dirhams of postage?",
        ),
        Text(
            fr="À partir de quel groupe un appel à 60 dirhams ne se paie-t-il plus ?",
            en="From which group on does a call at 60 dirhams no longer pay for itself?",
        ),
        Text(
            fr="Que nous laisserait l'offre, remises déduites, si on la limitait à trois groupes ?",
            en="What would the offer leave us, discounts taken off, if it went to three groups only?",
        ),
    ),
    "no_score": (
        Text(
            fr="La laiterie nous autorise-t-elle à utiliser ses dates d'achat ?",
            en="Does the dairy allow us to use the dates of its purchases?",
        ),
        Text(
            fr="Que dit ce mécanicien quand on lui demande pourquoi il a changé de fournisseur ?",
            en="What does this mechanic say when asked why he changed suppliers?",
        ),
        Text(
            fr="Quels mots choisir pour présenter nos excuses après une livraison en retard ?",
            en="Which words should we choose to apologise after a late delivery?",
        ),
    ),
}
"""Sentences by what they ask."""
