"""The nine rules for keeping customers, each broken or kept in a firm."""

from __future__ import annotations

from crm_lessons.text.language import Text

RULES_AT_WORK: dict[str, tuple[Text, ...]] = {
    "teams": (
        Text(
            fr="Les vendeurs changent tous les six mois : aucun client n'en connaît un.",
            en="Salespeople change every six months: no customer knows one.",
        ),
        Text(
            fr="L'équipe de l'atelier est là depuis dix ans, et elle y croit.",
            en="The workshop's team has been there for ten years, and believes in it.",
        ),
    ),
    "ladder": (
        Text(
            fr="On sait qui en est à son premier achat, et ce qui le mènerait au deuxième.",
            en="One knows who has made a first purchase, and what would lead to the second.",
        ),
        Text(
            fr="Le même courrier part au prospect et à l'ambassadeur.",
            en="The same letter goes to the prospect and to the ambassador.",
        ),
    ),
    "complain": (
        Text(
            fr="Un numéro de réclamation est imprimé sur chaque colis.",
            en="A number for complaints is printed on every parcel.",
        ),
        Text(
            fr="Le formulaire pour dire un ennui se trouve au bas de la douzième page.",
            en="The form on which to tell a trouble stands at the foot of page twelve.",
        ),
    ),
    "promptly": (
        Text(
            fr="Une question posée lundi reçoit sa réponse le lundi suivant.",
            en="A question asked on Monday gets its answer the Monday after.",
        ),
        Text(
            fr="On rappelle dans l'heure, même pour dire que l'on cherche.",
            en="Calls are returned within the hour, even to say that one is looking.",
        ),
    ),
    "value": (
        Text(
            fr="On vante le chrome ; le client ne demandait que du silence.",
            en="The chrome is praised; the customer only asked for quiet.",
        ),
        Text(
            fr="Avant d'améliorer la pompe, on a demandé ce qui compte pour ceux qui s'en servent.",
            en="Before improving the pump, one asked those who use it what matters to them.",
        ),
    ),
    "win_back": (
        Text(
            fr="On appelle ceux qui n'achètent plus depuis un an, pour savoir pourquoi.",
            en="Those who have not bought for a year are called, to learn why.",
        ),
        Text(
            fr="Un client parti est rayé du fichier le jour même.",
            en="A customer who has left is struck from the file the same day.",
        ),
    ),
    "channels": (
        Text(
            fr="Au comptoir on est bien servi ; par téléphone, personne ne sait rien.",
            en="At the counter one is served well; by telephone nobody knows anything.",
        ),
        Text(
            fr="Site, visite ou téléphone : le même prix et le même accueil.",
            en="Website, visit or telephone: the same price and the same welcome.",
        ),
    ),
    "partners": (
        Text(
            fr="Les distributeurs sont formés avec nous, et gagnent à bien servir.",
            en="Distributors are trained with us, and earn by serving well.",
        ),
        Text(
            fr="Le revendeur apprend nos promotions par ses propres clients.",
            en="The dealer hears of our offers from his own customers.",
        ),
    ),
    "database": (
        Text(
            fr="Les commandes sont dans un fichier, les plaintes dans un autre, et rien ne les relie.",
            en="Orders are in one file, complaints in another, and nothing links them.",
        ),
        Text(
            fr="Chacun lit la même fiche, avec tout ce qui s'est passé.",
            en="Everybody reads the same record, with all that has happened.",
        ),
    ),
}
"""Situations by the rule that they keep or break."""
