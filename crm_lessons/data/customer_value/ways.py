"""Ways to manage relationships at work: what a pump maker does, by the way of Benavent's grid that it belongs to."""

from __future__ import annotations

from crm_lessons.text.language import Text

WAYS_AT_WORK: dict[str, tuple[Text, ...]] = {
    "portfolio_management": (
        Text(
            fr="Les visites du trimestre vont aux clients dont la valeur à venir est la plus grande.",
            en="The quarter's visits go to the customers whose value to come is largest.",
        ),
        Text(
            fr="On mesure ce que rapporte chaque groupe, puis on déplace le budget de l'un à l'autre.",
            en="What each group brings in is measured, then the budget moves from one to the other.",
        ),
        Text(
            fr="Un vendeur quitte trente petits comptes pour en suivre cinq qui peuvent grandir.",
            en="A salesperson leaves thirty small accounts to follow five that can grow.",
        ),
    ),
    "one_to_one": (
        Text(
            fr="La technicienne ajuste le plan d'entretien à ce que cette usine vient de lui répondre.",
            en="The technician adapts the maintenance plan to what this plant has just answered her.",
        ),
        Text(
            fr="Le site se souvient de la pompe de chacun et ne lui propose que ses joints.",
            en="The site remembers everyone's pump and offers them only the seals that fit it.",
        ),
        Text(
            fr="Avant l'appel, Salma relit la fiche ; après, elle y note ce qu'elle a appris de lui.",
            en="Before the call Salma reads the record; after it she notes what she has learnt of him.",
        ),
    ),
    "networks": (
        Text(
            fr="Les bureaux d'études prescrivent la pompe ; Tamaris les forme et leur ouvre ses plans.",
            en="Engineering offices prescribe the pump; Tamaris trains them and opens its drawings to them.",
        ),
        Text(
            fr="Installateurs, loueurs et assureur servent le même chantier, et Tamaris fait le lien.",
            en="Installers, hire firms and insurer serve the same site, and Tamaris is the hub.",
        ),
        Text(
            fr="Un client arrive par le fabricant de cuves, à qui l'on renvoie les siens.",
            en="A customer comes through the maker of tanks, to whom others are sent in return.",
        ),
    ),
    "relational_mix": (
        Text(
            fr="Carte, magazine, service client et garantie longue forment un ensemble, le même pour tous.",
            en="Card, magazine, customer service and long warranty form a whole, the same for everybody.",
        ),
        Text(
            fr="On règle ensemble la fréquence des courriers, les horaires du numéro vert et les cadeaux.",
            en="The rhythm of the letters, the hours of the free number and the gifts are set together.",
        ),
        Text(
            fr="Le plan de l'année répartit l'argent entre les programmes, pas entre les clients.",
            en="The year's plan shares the money out among programmes, not among customers.",
        ),
    ),
    "community": (
        Text(
            fr="Les mécaniciens se répondent entre eux sur un forum que Tamaris héberge et n'anime pas.",
            en="Mechanics answer one another on a forum that Tamaris hosts and does not lead.",
        ),
        Text(
            fr="Au rendez-vous annuel, ce sont les clients qui montrent leurs montages aux clients.",
            en="At the yearly meeting it is customers who show their set-ups to customers.",
        ),
        Text(
            fr="Un groupe d'éleveurs partage ses réglages de pompe, et accueille les nouveaux.",
            en="A group of farmers shares its pump settings, and welcomes the newcomers.",
        ),
    ),
}
"""Our sentences; the course names the ways and no longer lets one read the axes of the grid."""
