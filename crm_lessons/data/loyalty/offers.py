"""What a firm offers, says and ties: the core and its extras, messages, personal offers, two loyalties."""

from __future__ import annotations

from crm_lessons.text.language import Text

OFFERS: dict[str, tuple[Text, ...]] = {
    "core": (
        Text(fr="Avant tout club, que la pompe pompe.", en="Before any club, the pump must pump."),
        Text(
            fr="La livraison à l'heure passe avant le café offert.", en="Delivery on time comes before the free coffee."
        ),
    ),
    "value": (
        Text(
            fr="Le client compte aussi le temps perdu et le risque, vus de chez lui.",
            en="The customer counts time lost and risk as well, seen from their side.",
        ),
        Text(
            fr="Pour l'acheteur, un jour d'arrêt évité pèse plus que dix pour cent de remise.",
            en="To the buyer a day of stoppage avoided weighs more than ten per cent off.",
        ),
    ),
    "difference": (
        Text(
            fr="Nous sommes les seuls à venir un dimanche : c'est pour cela que l'on nous choisit.",
            en="We alone come on a Sunday: that is why we are chosen.",
        ),
        Text(
            fr="Qu'avons-nous que le rival n'a pas ? La réponse décide du marché.",
            en="What do we have that the rival has not? The answer decides the market.",
        ),
    ),
    "privilege": (
        Text(
            fr="Les fidèles ont une pompe de prêt pendant la réparation : cela leur sert vraiment.",
            en="Loyal customers get a pump on loan during repairs: that is of real use to them.",
        ),
        Text(
            fr="Une ligne directe avec l'atelier, réservée aux vingt premiers comptes.",
            en="A direct line to the workshop, kept for the twenty first accounts.",
        ),
    ),
    "personal_offer": (
        Text(
            fr="Chaque mois, six produits choisis d'après les achats les plus fréquents de ce client.",
            en="Every month six products chosen from this customer's most frequent purchases.",
        ),
        Text(
            fr="Le kit de joints proposé suit ce que cette usine use le plus.",
            en="The kit of seals that is proposed follows what this plant wears out most.",
        ),
    ),
    "intrusion": (
        Text(
            fr="« Comment savez-vous que nous fermons en août ? » Il ne l'avait dit à personne.",
            en="“How do you know that we close in August?” He had told nobody.",
        ),
        Text(
            fr="Une annonce devine une grossesse avant la famille.",
            en="An advertisement guesses a pregnancy before the family does.",
        ),
    ),
    "interest": (
        Text(
            fr="Il reste tant que la remise reste, et il le dit.",
            en="He stays as long as the discount stays, and says so.",
        ),
        Text(
            fr="Elle compare chaque trimestre, et prend le moins cher.",
            en="She compares every quarter, and takes the cheapest.",
        ),
    ),
    "heart": (
        Text(
            fr="Le café du vendredi à l'atelier : il ne le manquerait pour rien.",
            en="Friday's coffee in the workshop: he would not miss it for anything.",
        ),
        Text(
            fr="Elle porte notre casquette, et défend la maison devant les autres.",
            en="She wears our cap, and defends the firm before others.",
        ),
    ),
    "channels": (
        Text(
            fr="Les points gagnés au comptoir valent aussi sur le site et par téléphone.",
            en="Points earned at the counter count on the website and by telephone, too.",
        ),
        Text(
            fr="Son avantage le suit, qu'il commande en ligne ou chez le vendeur.",
            en="His benefit follows him, whether he orders online or from the salesperson.",
        ),
    ),
    "relational": (
        Text(
            fr="« Votre pompe a tourné 8 000 heures : voici comment écouter son roulement. »",
            en="“Your pump has run 8,000 hours: here is how to listen to its bearing.”",
        ),
        Text(
            fr="« Comment s'est passé le redémarrage ? Karim vous rappelle demain. »",
            en="“How did the restart go? Karim will call you back tomorrow.”",
        ),
    ),
    "transactional": (
        Text(fr="« Vannes à moins 15 % jusqu'à dimanche. »", en="“Valves 15% off until Sunday.”"),
        Text(
            fr="« Plus que deux jours pour commander au tarif de mars. »",
            en="“Only two days left to order at March prices.”",
        ),
    ),
}
"""Situations by the word that they show."""
