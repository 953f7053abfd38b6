"""What a pump maker may do to keep its customers: tools by the bond that they tie, and by the need that they answer."""

from __future__ import annotations

from crm_lessons.text.language import Text

TOOLS: dict[str, tuple[Text, ...]] = {
    "financial": (
        Text(fr="Des coupons de 10 % glissés dans les colis.", en="Coupons for 10% off, slipped into the parcels."),
        Text(fr="Une carte à points : le dixième joint est offert.", en="A points card: the tenth seal is free."),
        Text(
            fr="Un tarif qui baisse avec les achats de l'année.", en="A price that falls as the year's purchases rise."
        ),
    ),
    "social": (
        Text(fr="Un club d'utilisateurs qui se réunit chaque trimestre.", en="A users' club that meets every quarter."),
        Text(
            fr="Un forum où les mécaniciens de différents clients s'entraident.",
            en="A forum where the mechanics of different customers help one another.",
        ),
        Text(
            fr="Une soirée où les clients rencontrent l'équipe de l'atelier.",
            en="An evening when customers meet the workshop's team.",
        ),
    ),
    "structural": (
        Text(
            fr="Un capteur sur la pompe, relié à l'atelier de Tamaris.",
            en="A sensor on the pump, linked to Tamaris's workshop.",
        ),
        Text(
            fr="Un stock de pièces de Tamaris tenu dans l'usine du client.",
            en="A stock of Tamaris's parts kept in the customer's plant.",
        ),
        Text(fr="Un banc d'essai construit et payé à deux.", en="A test bench that both build and pay for."),
    ),
    "personal": (
        Text(
            fr="Une interlocutrice attitrée, qui connaît l'installation.",
            en="An account manager of their own, who knows the installation.",
        ),
        Text(
            fr="Une offre composée pour ce client seul, d'après ce qu'il use.",
            en="An offer made for this customer alone, from what they wear out.",
        ),
        Text(
            fr="Un conseil écrit pour ce client seul, après une visite.",
            en="Advice written for this customer alone, after a visit.",
        ),
    ),
}
"""Sentences by the bond."""

ANSWERS: dict[str, tuple[Text, ...]] = {
    "economic": (
        Text(
            fr="Deux pour cent des achats rendus en fin d'année.", en="Two per cent of purchases paid back in December."
        ),
        Text(fr="La livraison gratuite pour les membres.", en="Free delivery for members."),
    ),
    "cognitive": (
        Text(fr="Un guide : lire l'usure d'un joint.", en="A guide: how to read the wear of a seal."),
        Text(fr="Un cours gratuit : choisir la bonne pompe.", en="A free course: choosing the right pump."),
    ),
    "experiential": (
        Text(
            fr="Une matinée à démonter soi-même une pompe de 1960.", en="A morning taking a pump of 1960 apart oneself."
        ),
        Text(
            fr="Une descente dans le tunnel d'essai, casque et vagues compris.",
            en="A walk down the test tunnel, helmets and waves included.",
        ),
    ),
    "affective": (
        Text(fr="Un mot écrit à la main après un coup dur.", en="A handwritten note after a hard blow."),
        Text(
            fr="Au téléphone, on reconnaît la voix et l'on demande des nouvelles.",
            en="On the telephone they know the voice, and ask how one is.",
        ),
    ),
    "social": (
        Text(fr="Un déjeuner mensuel entre clients de la région.", en="A monthly lunch among the region's customers."),
        Text(
            fr="Un groupe de discussion entre mécaniciens de plusieurs usines.",
            en="A chat group among mechanics of several plants.",
        ),
    ),
    "identity": (
        Text(
            fr="Une plaque « Station pilote Tamaris » sur la façade.",
            en="A plate on the front: “Tamaris pilot station”.",
        ),
        Text(
            fr="Un portrait dans le magazine : « ils sont des nôtres ».",
            en="A portrait in the magazine: “one of us”.",
        ),
    ),
}
"""Sentences by the need."""
