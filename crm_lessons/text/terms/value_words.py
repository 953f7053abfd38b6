"""Ways to manage relationships, as Benavent's grid names them, and ways to spend a little money on customers."""

from __future__ import annotations

from crm_lessons.text.language import Text

WAYS: dict[str, Text] = {
    "portfolio_management": Text(fr="gestion du portefeuille", en="portfolio management"),
    "one_to_one": Text(fr="one to one", en="one to one"),
    "networks": Text(fr="réseau", en="network"),
    "relational_mix": Text(fr="mix relationnel", en="relational mix"),
    "community": Text(fr="communauté", en="community"),
}

USES: dict[str, Text] = {
    "win_first": Text(fr="conquérir à Casablanca", en="winning in Casablanca"),
    "win_last": Text(fr="conquérir à Oujda", en="winning in Oujda"),
    "call_back": Text(fr="rappeler les partis", en="calling back the lost"),
    "letter": Text(fr="écrire à tous", en="writing to all"),
}
"""What a small budget may be spent on, by one customer more."""
