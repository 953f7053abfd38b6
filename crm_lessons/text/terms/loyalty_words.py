"""The words of satisfaction and loyalty that answers are made of: phases, bonds, needs, limits, factors, kinds of loyalty."""

from __future__ import annotations

from crm_lessons.text.language import Text
from crm_lessons.text.terms.codes import CODES

PHASES: dict[str, Text] = {
    "anticipation": Text(fr="anticipation", en="anticipation"),
    "purchase": Text(fr="achat", en="purchase"),
    "core": Text(fr="cœur de l'expérience", en="core experience"),
    "memory": Text(fr="souvenir", en="memory"),
}
"""The four phases of an experience, in order."""

BONDS: dict[str, Text] = {
    "financial": Text(fr="financier", en="financial"),
    "social": Text(fr="social", en="social"),
    "structural": Text(fr="structurel", en="structural"),
    "personal": Text(fr="personnalisé", en="personal"),
}
"""What ties a customer to a firm, from the easiest to copy to the hardest."""

NEEDS: dict[str, Text] = {
    "economic": Text(fr="économique", en="economic"),
    "cognitive": Text(fr="cognitif", en="cognitive"),
    "experiential": Text(fr="expérientiel", en="experiential"),
    "affective": Text(fr="affectif", en="affective"),
    "social": Text(fr="interaction sociale", en="social interaction"),
    "identity": Text(fr="identité", en="identity"),
}
"""What a customer may look for in a relationship."""

LIMITS: dict[str, Text] = {
    "cost": Text(fr="coût", en="cost"),
    "heaviness": Text(fr="lourdeur", en="heaviness"),
    "segmentation": Text(fr="difficulté à segmenter", en="difficult segmentation"),
    "involvement": Text(fr="implication de tous", en="involvement of all"),
    "automation": Text(fr="automatisation", en="automation"),
    "expressed_need": Text(fr="besoin exprimé seul", en="expressed need only"),
    "little_identity": Text(fr="contenu peu identitaire", en="little identity in the content"),
}
"""Where the management of relationships falls short."""

FACTORS: dict[str, Text] = {
    "moderate_power": Text(fr="usage modéré du pouvoir", en="moderate use of power"),
    "long_term": Text(fr="orientation à long terme", en="long-term orientation"),
    "conflict_resolution": Text(fr="résolution des conflits", en="conflict resolution"),
    "reciprocity": Text(fr="réciprocité", en="reciprocity"),
    "solidarity": Text(fr="solidarité", en="solidarity"),
    "reliability": Text(fr="fiabilité", en="reliability"),
    "flexibility": Text(fr="flexibilité", en="flexibility"),
    "information": Text(fr="échange d'informations", en="exchange of information"),
}
"""What makes relationship marketing succeed (Ivens and Mayrhofer, 2003)."""

LOYALTY_KINDS: dict[str, Text] = CODES["loyalty"]
"""Dick and Basu (1994): the loyalty of a customer, by preference and by repeat purchase."""

LOYALTY_KIND_OF: dict[tuple[bool, bool], str] = {
    (True, True): "loyal",
    (True, False): "latent",
    (False, True): "spurious",
    (False, False): "none",
}
"""(prefers us, buys mostly here) -> the kind of loyalty."""
