"""What is asked of one database in a day: sentences of our own, by the sort of CRM that answers them."""

from __future__ import annotations

from crm_lessons.text.language import Text

REQUESTS: dict[str, tuple[Text, ...]] = {
    "operational": (
        Text(fr="Qui faut-il rappeler avant midi ?", en="Who has to be called back before noon?"),
        Text(fr="Envoyer seul l'accusé de réception d'une plainte.", en="Send the receipt of a complaint by itself."),
    ),
    "analytical": (
        Text(fr="Quels clients ont le plus baissé depuis un an ?", en="Which customers have fallen most in a year?"),
        Text(
            fr="Quels secteurs laissent de la marge, et lesquels n'en laissent pas ?",
            en="Which sectors leave a margin, and which do not?",
        ),
    ),
    "collaborative": (
        Text(
            fr="Le comptoir doit lire ce que la visiteuse a promis hier.",
            en="The counter must read what the representative promised yesterday.",
        ),
        Text(
            fr="Téléphone, site et visites : un seul fil pour chaque client.",
            en="Telephone, website and visits: a single thread for each customer.",
        ),
    ),
    "geographical": (
        Text(
            fr="Quel chemin prendre pour voir huit ateliers en un jour ?",
            en="Which way to go to see eight workshops in one day?",
        ),
        Text(
            fr="Où, sur la carte, nos prospects sont-ils le plus serrés ?",
            en="Where on the map do our prospects stand closest together?",
        ),
    ),
}
