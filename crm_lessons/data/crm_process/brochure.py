"""A software brochure of which some sentences are to be struck out: what CRM is, and what it is not.

Each topic has a sentence that holds and one that does not, both ours; a student gets one of the two for each of twelve topics.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from crm_lessons.text.language import Text


class Topic(NamedTuple):
    """One topic of the brochure, and whether it speaks of a tool or of people."""

    holds: Text
    does_not: Text
    of_tools: bool


TOPICS: tuple[Topic, ...] = (
    Topic(
        Text(
            fr="Le CRM est un processus ; le logiciel ne fait que le faciliter.",
            en="CRM is a process; software only makes it easier.",
        ),
        Text(fr="Installez le logiciel : le CRM est fait.", en="Install the software: CRM is done."),
        of_tools=True,
    ),
    Topic(
        Text(
            fr="Tous les services y prennent part, jusqu'à la facturation.",
            en="Every department takes part in it, down to invoicing.",
        ),
        Text(
            fr="La relation est l'affaire des seuls vendeurs.",
            en="The relationship is the business of salespeople alone.",
        ),
        of_tools=False,
    ),
    Topic(
        Text(
            fr="Une base garde l'historique des achats et des échanges, pas seulement des adresses.",
            en="A database keeps the history of purchases and contacts, not addresses alone.",
        ),
        Text(
            fr="Un fichier d'adresses à jour suffit : le reste est dans la tête des vendeurs.",
            en="An up-to-date address file is enough: the rest is in the salespeople's heads.",
        ),
        of_tools=True,
    ),
    Topic(
        Text(
            fr="On en attend de mieux vendre, de travailler ensemble, d'automatiser ce qui peut l'être.",
            en="It is expected to make one sell better, work together, automate what can be.",
        ),
        Text(
            fr="L'enjeu est informatique : le chiffre d'affaires n'en dépend pas.",
            en="What is at stake is computing: revenue does not depend on it.",
        ),
        of_tools=True,
    ),
    Topic(
        Text(
            fr="Les quadrants d'un cabinet classent des éditeurs, à une date donnée.",
            en="A consultancy's quadrants rank vendors, on a given date.",
        ),
        Text(
            fr="Classée « leader » par un cabinet, notre solution convient à toute entreprise.",
            en="Ranked a “leader” by a consultancy, our solution suits every firm.",
        ),
        of_tools=True,
    ),
    Topic(
        Text(
            fr="Gérer les contacts, c'est relier chaque personne à son entreprise et noter les échanges.",
            en="Managing contacts means tying each person to a firm and noting what is said.",
        ),
        Text(
            fr="Une fiche par entreprise suffit : qui y travaille importe peu.",
            en="One record a firm is enough: who works there matters little.",
        ),
        of_tools=True,
    ),
    Topic(
        Text(
            fr="Une prévision de vente compte chaque affaire pour sa chance d'aboutir.",
            en="A sales forecast counts each deal for its chance of closing.",
        ),
        Text(fr="La prévision de vente est la somme des devis.", en="The sales forecast is the sum of the quotes."),
        of_tools=True,
    ),
    Topic(
        Text(
            fr="Le CRM étendu suit aussi fournisseurs, distributeurs et partenaires.",
            en="Extended CRM follows suppliers, distributors and partners as well.",
        ),
        Text(
            fr="Fournisseurs et distributeurs n'ont rien à faire dans une gestion des relations.",
            en="Suppliers and distributors have no place in managing relationships.",
        ),
        of_tools=True,
    ),
    Topic(
        Text(
            fr="Une stratégie relationnelle écoute plus qu'elle ne vend : l'achat n'est qu'un début.",
            en="A relationship strategy listens more than it sells: the purchase is only a start.",
        ),
        Text(fr="La vente conclue, la relation est terminée.", en="Once the sale is made, the relationship is over."),
        of_tools=False,
    ),
    Topic(
        Text(
            fr="Un téléopérateur isolé, minuté, soigne mal les clients.",
            en="An operator kept alone and timed takes poor care of customers.",
        ),
        Text(
            fr="La façon dont on traite le centre d'appels ne s'entend pas au bout du fil.",
            en="How the call centre is treated cannot be heard at the end of the line.",
        ),
        of_tools=False,
    ),
    Topic(
        Text(
            fr="Un progiciel est fait pour beaucoup d'entreprises ; l'ERP en est une sorte.",
            en="Packaged software is made for many firms; ERP is one kind of it.",
        ),
        Text(
            fr="Progiciel et ERP sont deux mots pour la même chose.",
            en="Packaged software and ERP are two words for one thing.",
        ),
        of_tools=True,
    ),
    Topic(
        Text(
            fr="On juge aussi une vendeuse aux plaintes traitées, aux conseils, à ce qu'elle rapporte du terrain.",
            en="A saleswoman is also judged by complaints dealt with, advice given, what she brings back from the field.",
        ),
        Text(
            fr="Seul le chiffre d'affaires dit ce que vaut une vendeuse.",
            en="Revenue alone tells a saleswoman's worth.",
        ),
        of_tools=False,
    ),
    Topic(
        Text(
            fr="Le bon moment se lit dans l'agenda du client : haute saison, inauguration, pénurie.",
            en="The right moment is read in the customer's diary: high season, opening, shortage.",
        ),
        Text(
            fr="Le bon moment pour écrire est la fin de notre trimestre.",
            en="The right moment to write is the end of our quarter.",
        ),
        of_tools=False,
    ),
    Topic(
        Text(
            fr="Trop de messages lassent, et l'écran ne remplace pas la visite.",
            en="Too many messages tire, and a screen does not replace a visit.",
        ),
        Text(
            fr="Plus un client reçoit de messages, plus il se sent connu.",
            en="The more messages customers get, the more they feel known.",
        ),
        of_tools=False,
    ),
    Topic(
        Text(
            fr="Servir les clients un par un demande une stratégie, une gestion de chaque jour, puis des actions.",
            en="Serving customers one by one takes a strategy, daily management, then action.",
        ),
        Text(
            fr="Servir les clients un par un, c'est lancer plus de campagnes.",
            en="Serving customers one by one means launching more campaigns.",
        ),
        of_tools=False,
    ),
    Topic(
        Text(
            fr="La valeur se crée par l'offre et par la relation, pour le client comme pour l'entreprise.",
            en="Value is made by the offer and by the relationship, for the customer as for the firm.",
        ),
        Text(
            fr="La valeur d'une relation est ce qu'elle nous rapporte ; ce qu'y gagne le client ne compte pas.",
            en="The value of a relationship is what it brings us; what the customer gains does not count.",
        ),
        of_tools=False,
    ),
    Topic(
        Text(
            fr="Le marketing direct s'adresse à une personne et attend sa réponse.",
            en="Direct marketing speaks to one person and awaits an answer.",
        ),
        Text(
            fr="Un panneau au bord de l'autoroute est du marketing direct.",
            en="A billboard along the motorway is direct marketing.",
        ),
        of_tools=True,
    ),
    Topic(
        Text(
            fr="La facture est un moment de contact, autant que la visite.",
            en="The invoice is a moment of contact, as much as the visit.",
        ),
        Text(
            fr="Les moments de contact finissent à la signature.", en="Moments of contact end when the deal is signed."
        ),
        of_tools=False,
    ),
    Topic(
        Text(
            fr="Un client perdu connaît déjà la maison : il se reconquiert parfois mieux qu'un inconnu.",
            en="A lost customer already knows the firm, and may be easier to win back than a stranger.",
        ),
        Text(fr="Un client perdu est une cause perdue.", en="A lost customer is a lost cause."),
        of_tools=False,
    ),
    Topic(
        Text(
            fr="Cibler, c'est choisir des groupes, donc en laisser.",
            en="Targeting means choosing groups, and so leaving some out.",
        ),
        Text(fr="Bien cibler, c'est ne laisser personne de côté.", en="Good targeting leaves nobody out."),
        of_tools=False,
    ),
)

FALSE_TOPIC = {topic.does_not: topic for topic in TOPICS}
"""The sentences to strike out, each with its topic."""

_OF_EACH = 6
"""Topics of tools, and of people, in one brochure."""


def draw_brochure(generator: np.random.Generator) -> pd.DataFrame:
    """Return twelve sentences, six of tools and six of people, two to four of each false: sentence (number) | description."""
    sentences: list[Text] = []
    for of_tools in (True, False):
        topics = [topic for topic in TOPICS if topic.of_tools == of_tools]
        drawn = [topics[place] for place in generator.permutation(len(topics))[:_OF_EACH]]
        false = int(generator.integers(2, 5))
        sentences += [topic.does_not if place < false else topic.holds for place, topic in enumerate(drawn)]
    numbers = pd.RangeIndex(1, len(sentences) + 1, name="sentence")
    return pd.DataFrame({"description": [sentences[place] for place in generator.permutation(len(sentences))]}, numbers)
