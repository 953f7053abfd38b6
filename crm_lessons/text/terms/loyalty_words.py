"""The words of satisfaction and loyalty that answers are made of."""

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

KNOWN_BY: dict[str, Text] = {
    "think": Text(fr="ce qu'ils pensent", en="what they think"),
    "say": Text(fr="ce qu'ils disent", en="what they say"),
    "do": Text(fr="ce qu'ils font", en="what they do"),
    "insight": Text(fr="insight", en="insight"),
    "big_data": Text(fr="big data", en="big data"),
    "warehouse": Text(fr="entrepôt de données", en="data warehouse"),
    "mining": Text(fr="data mining", en="data mining"),
    "social_crm": Text(fr="CRM social", en="social CRM"),
}
"""What is known of customers, and with what."""

OFFERED: dict[str, Text] = {
    "core": Text(fr="cœur de l'offre", en="core of the offer"),
    "value": Text(fr="valeur perçue", en="perceived value"),
    "difference": Text(fr="différence", en="difference"),
    "privilege": Text(fr="privilège utile", en="useful privilege"),
    "personal_offer": Text(fr="offre personnelle", en="personal offer"),
    "intrusion": Text(fr="intrusion", en="intrusion"),
    "interest": Text(fr="fidélité d'intérêt", en="loyalty of interest"),
    "heart": Text(fr="fidélité du cœur", en="loyalty of the heart"),
    "channels": Text(fr="plusieurs canaux", en="several channels"),
    "relational": Text(fr="message relationnel", en="relational message"),
    "transactional": Text(fr="message transactionnel", en="transactional message"),
}
"""What is offered, said and tied."""

RULES: dict[str, Text] = {
    "teams": Text(fr="fidéliser ses équipes", en="keep your teams"),
    "ladder": Text(fr="connaître l'échelon de chacun", en="know each one's rung"),
    "complain": Text(fr="faciliter la plainte", en="make complaining easy"),
    "promptly": Text(fr="répondre vite", en="answer fast"),
    "value": Text(fr="savoir ce qui compte pour le client", en="know what matters to the customer"),
    "win_back": Text(fr="reconquérir les clients perdus", en="win back lost customers"),
    "channels": Text(fr="servir par plusieurs canaux", en="serve through several channels"),
    "partners": Text(fr="travailler avec ses partenaires", en="work with your partners"),
    "database": Text(fr="réunir les données", en="bring the data together"),
}
"""Nine rules for keeping customers, in the course's order."""

STAGES: dict[str, Text] = {
    "awareness": Text(fr="prise de conscience", en="awareness"),
    "exploration": Text(fr="exploration", en="exploration"),
    "expansion": Text(fr="expansion", en="expansion"),
    "commitment": Text(fr="engagement", en="commitment"),
    "dissolution": Text(fr="dissolution", en="dissolution"),
    "truth": Text(fr="moment de vérité", en="moment of truth"),
}
"""The five stages of a relationship (Dwyer, Schurr and Oh, 1987), and the moment that may decide in any of them."""

LOYALTY_KINDS: dict[str, Text] = CODES["loyalty"]
"""Dick and Basu (1994): the loyalty of a customer, by preference and by repeat purchase."""

LOYALTY_KIND_OF: dict[tuple[bool, bool], str] = {
    (True, True): "loyal",
    (True, False): "latent",
    (False, True): "spurious",
    (False, False): "none",
}
"""(prefers us, buys mostly here) -> the kind of loyalty."""
