"""The fifteen points of the audit: seven limits, eight success factors, each with what a 4 means and what to do first."""

from __future__ import annotations

from typing import NamedTuple

from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_words import FACTORS, LIMITS


class Point(NamedTuple):
    """One point: its name, what must be true of the firm for a 4, and a first step where it is weak."""

    name: Text
    at_best: Text
    first_step: Text


_SAID = {
    "cost": (
        Text(fr="On sait ce que coûte la relation, et ce qu'elle rapporte.", en="We know what the relationship costs and what it brings in."),
        Text(fr="Chiffrez une action : temps, messages, remises, et ce qui en est revenu.", en="Cost one action: time, messages, discounts, and what came of it."),
    ),
    "heaviness": (
        Text(fr="Les règles tiennent sur une page, et chacun les applique.", en="The rules fit on a page, and everybody applies them."),
        Text(fr="Retirez une étape que personne ne regretterait.", en="Take away one step that nobody would miss."),
    ),
    "segmentation": (
        Text(fr="On sait en trois groupes qui traiter comment, et dire pourquoi.", en="We can say in three groups whom to treat how, and why."),
        Text(fr="Partez du rapport sur vos commandes : trois groupes, une règle chacun.", en="Begin with the report on your orders: three groups, one rule each."),
    ),
    "involvement": (
        Text(fr="Comptoir, livraison et comptabilité connaissent les clients à choyer.", en="Counter, delivery and accounts know which customers to look after."),
        Text(fr="Dites à ceux qui décrochent le téléphone les dix noms qui comptent.", en="Tell those who answer the telephone the ten names that count."),
    ),
    "automation": (
        Text(fr="Derrière chaque message automatique, une personne répond.", en="Behind each automatic message, a person answers."),
        Text(fr="Répondez à l'un de vos propres messages, et voyez qui répond.", en="Answer one of your own messages, and see who answers."),
    ),
    "expressed_need": (
        Text(fr="On cherche aussi ce que les clients n'osent pas dire.", en="We also look for what customers dare not say."),
        Text(fr="Demandez à trois clients partis pourquoi, sans rien leur vendre.", en="Ask three customers who left why, without selling them anything."),
    ),
    "little_identity": (
        Text(fr="Nos messages disent qui nous sommes, pas seulement ce que nous vendons.", en="Our messages say who we are, not only what we sell."),
        Text(fr="Relisez les cinq derniers : cachez le nom, et demandez de qui ils sont.", en="Read the last five again: hide the name, and ask whose they are."),
    ),
    "moderate_power": (
        Text(fr="Nous ne profitons pas de qui ne peut aller ailleurs.", en="We do not take advantage of those who cannot go elsewhere."),
        Text(fr="Cherchez une clause que vous n'accepteriez pas vous-même.", en="Look for a clause that you would not accept yourself."),
    ),
    "long_term": (
        Text(fr="Nous renonçons à une vente pour garder un client.", en="We forgo a sale to keep a customer."),
        Text(fr="Fixez un objectif à un an qui ne soit pas un volume de ventes.", en="Set a goal for the year that is no volume of sales."),
    ),
    "conflict_resolution": (
        Text(fr="Une réclamation a un responsable, un délai et une réponse.", en="A complaint has someone in charge, a time limit and an answer."),
        Text(fr="Comptez les réclamations du mois, et celles qui ont eu une réponse.", en="Count the complaints of the month, and those that were answered."),
    ),
    "reciprocity": (
        Text(fr="Ce qu'un client nous donne, nous le lui rendons sous une forme ou une autre.", en="What a customer gives us, we give back in one form or another."),
        Text(fr="Remerciez un client qui vous en a amené un autre.", en="Thank a customer who brought you another one."),
    ),
    "solidarity": (
        Text(fr="Nous aidons un client en difficulté sans rien attendre.", en="We help a customer in trouble and expect nothing."),
        Text(fr="Trouvez un client gêné aujourd'hui, et ce qui l'aiderait.", en="Find a customer in trouble today, and what would help."),
    ),
    "reliability": (
        Text(fr="Ce qui est promis est tenu, et le retard est annoncé.", en="What is promised is kept, and a delay is announced."),
        Text(fr="Comptez sur vingt livraisons celles qui sont venues au jour dit.", en="Count, of twenty deliveries, those that came on the day."),
    ),
    "flexibility": (
        Text(fr="Un imprévu chez le client change notre plan, pas le sien.", en="Something unforeseen at the customer's changes our plan, not theirs."),
        Text(fr="Nommez qui peut accorder une exception sans rien demander.", en="Name who may grant an exception without asking."),
    ),
    "information": (
        Text(fr="Le client sait ce qui le concerne avant de le demander.", en="The customer knows what matters to them before asking."),
        Text(fr="Dites cette semaine à un client une nouvelle qui ne vous arrange pas.", en="Tell one customer this week a piece of news that does not suit you."),
    ),
}  # fmt: skip
POINTS: dict[str, Point] = {code: Point(name, *_SAID[code]) for code, name in {**LIMITS, **FACTORS}.items()}
"""Code -> point, limits first."""
