"""The words of chapter 3: two axes, weighted scores, bubbles."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "account_performance": Term(
        Text(fr="performance (d'un client)", en="account performance"),
        Text(
            fr="Ce que le client fait avec l'entreprise : ses achats, leur fréquence, leur durée, leurs conditions.",
            en="What the customer does with the firm: purchases, how often, for how long, on which terms.",
        ),
    ),
    "account_potential": Term(
        Text(fr="potentiel (d'achat)", en="(purchase) potential"),
        Text(
            fr="Ce que le client pourrait acheter, à l'entreprise ou à d'autres : il dépend de lui, pas de la relation.",
            en="What the customer could buy, from the firm or from others: it depends on the customer, not on the relationship.",
        ),
    ),
    "bubble": Term(
        Text(fr="bulle (diamètre de)", en="bubble (diameter)"),
        Text(
            fr="Disque qui représente un client. Son aire porte la valeur ; son diamètre en suit la racine carrée.",
            en="A disc that stands for a customer. Its area carries the value; its diameter follows the square root.",
        ),
    ),
    "coefficient": Term(
        Text(fr="coefficient (pondération)", en="weight (coefficient)"),
        Text(
            fr="Ce que compte un critère dans un score. C'est un choix de l'entreprise, pas une mesure.",
            en="How much a criterion counts in a score. It is a choice of the firm, not a measurement.",
        ),
    ),
    "compensation": Term(
        Text(fr="compensation", en="compensation"),
        Text(
            fr="Dans une moyenne, une bonne note rachète une mauvaise, si mauvaise soit-elle.",
            en="In a mean, a good mark makes up for a bad one, however bad.",
        ),
    ),
    "derived_demand": Term(
        Text(fr="marché dérivé (demande dérivée)", en="derived demand market"),
        Text(
            fr="Le marché des clients du client : en milieu industriel, c'est de lui que dépend ce que le client achète.",
            en="The market of the customer's own customers: in business markets, what the customer buys depends on it.",
        ),
    ),
    "equipment_rate": Term(
        Text(fr="taux d'équipement", en="equipment rate"),
        Text(
            fr="Pour un marché : la part des clients qui détiennent un produit de la gamme. Pour un client : la part de son "
            "équipement qui vient de l'entreprise. On l'entend aussi comme le nombre moyen de produits par client : précisez.",
            en="For a market: the share of customers who hold a product of the range. For one customer: the part of its "
            "equipment that comes from the firm. It is also used for the mean number of products per customer: say which.",
        ),
    ),
    "industry_attractiveness": Term(
        Text(fr="attractivité du secteur", en="industry attractiveness"),
        Text(
            fr="Ce que promet le secteur du client : sa croissance, ses marges, sa stabilité.",
            en="What the customer's industry promises: growth, margins, stability.",
        ),
    ),
    "mark_scale": Term(
        Text(fr="échelle (de notes)", en="mark scale"),
        Text(
            fr="Les chiffres à partir desquels une note est donnée, écrits avant de voir les clients.",
            en="The figures from which each mark is given, written down before the customers are seen.",
        ),
    ),
    "present_and_potential_profitability": Term(
        Text(fr="rentabilité actuelle, rentabilité potentielle", en="present profit, potential profit contribution"),
        Text(
            fr="Ce que le client rapporte aujourd'hui, et ce qu'il pourrait rapporter : les deux axes de Dubinsky et Ingram.",
            en="What the customer brings in today, and what it could bring in: the two axes of Dubinsky and Ingram.",
        ),
    ),
    "relationship_difficulty": Term(
        Text(fr="difficulté de la relation", en="difficulty in managing the account"),
        Text(
            fr="L'effort que demande un client : exigences, négociations, concurrence. Axe horizontal de Fiocca.",
            en="The effort that a customer demands: requirements, bargaining, competition. Fiocca's horizontal axis.",
        ),
    ),
    "sensitivity": Term(
        Text(fr="sensibilité (analyse de)", en="sensitivity analysis"),
        Text(
            fr="Changer un peu ce qu'on a supposé, et regarder si la conclusion change.",
            en="Changing a little what one assumed, and seeing whether the conclusion changes.",
        ),
    ),
    "strategic_importance": Term(
        Text(fr="importance stratégique", en="strategic importance"),
        Text(
            fr="Ce que le client apporte au-delà de ses achats : référence, innovation, accès à un marché. Axe vertical de Fiocca.",
            en="What a customer brings beyond purchases: reference, innovation, access to a market. Fiocca's vertical axis.",
        ),
    ),
    "weighted_kappa": Term(
        Text(fr="kappa pondéré", en="weighted kappa"),
        Text(
            fr="Accord de deux juges une fois le hasard retiré : 1, les mêmes notes ; 0, ce que le hasard donnerait.",
            en="Agreement of two judges with chance taken off: 1 for the same marks, 0 for what chance would give.",
        ),
    ),
    "weighted_score": Term(
        Text(fr="score pondéré", en="weighted score"),
        Text(
            fr="Moyenne des notes où chacune compte autant que son coefficient : somme des coefficients × notes, divisée par la "
            "somme des coefficients.",
            en="A mean of marks in which each counts as much as its coefficient: sum of coefficients × marks, divided by the sum of "
            "the coefficients.",
        ),
    ),
}
