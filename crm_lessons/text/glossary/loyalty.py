"""The words of chapter 8: satisfaction, experience, attachment."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "customer_experience": Term(
        Text(fr="expérience client", en="customer experience"),
        Text(
            fr="Ce que l'on ressent avant, pendant et après un achat : anticipation, achat, cœur, souvenir.",
            en="What a customer feels before, during and after a purchase: anticipation, purchase, core, memory.",
        ),
    ),
    "message_fatigue": Term(
        Text(fr="fatigue publicitaire", en="message fatigue"),
        Text(
            fr="Ce que les messages récents enlèvent à la force du suivant.",
            en="What recent messages take from the strength of the next.",
        ),
    ),
    "net_promoter_score": Term(
        Text(fr="taux net de recommandation (NPS)", en="Net Promoter Score (NPS)"),
        Text(
            fr="Part des notes 9 et 10 moins celle des notes de 0 à 6. Il se donne avec le nombre de réponses et son intervalle.",
            en="The share of marks 9 and 10 less that of marks 0 to 6. It comes with the number of answers and its interval.",
        ),
    ),
    "perceived_value": Term(
        Text(fr="valeur perçue", en="perceived value"),
        Text(
            fr="Ce que le client gagne moins tout ce qu'il donne (argent, temps, risque), vu de sa place.",
            en="What the customer gains less all that they give (money, time, risk), seen from where they stand.",
        ),
    ),
    "relational_bond": Term(
        Text(fr="lien relationnel", en="relational bond"),
        Text(
            fr="Ce que le client perdrait en partant : financier, social, personnalisé ou structurel.",
            en="What the customer would lose by leaving: financial, social, personal or structural.",
        ),
    ),
    "satisfaction": Term(
        Text(fr="satisfaction", en="satisfaction"),
        Text(
            fr="Ce que l'on a reçu, comparé à ce que l'on attendait. Elle se donne avec le nombre de réponses et son intervalle.",
            en="What was received, compared with what was expected. It comes with its number of answers and its interval.",
        ),
    ),
    "service_recovery": Term(
        Text(fr="réclamation réglée", en="service recovery"),
        Text(
            fr="Réclamation pour laquelle l'entreprise a fait quelque chose : un technicien, un échange, une excuse. L'effet se mesure contre des réclamations que le sort a laissées sans suite.",
            en="What the firm does for the customer after trouble. Its effect is measured against complaints that a draw left as they were.",
        ),
    ),
    "silent_unhappy": Term(
        Text(fr="mécontents silencieux", en="silent unhappy"),
        Text(
            fr="Clients qui ont eu un ennui et n'en ont rien dit : les réclamations ne les comptent pas.",
            en="Customers who met trouble and told nobody: complaints do not count them.",
        ),
    ),
    "spurious_loyalty": Term(
        Text(fr="fausse fidélité", en="spurious loyalty"),
        Text(
            fr="Racheter sans préférer : par habitude, par contrat ou faute de choix (Dick et Basu).",
            en="Buying again without preferring: by habit, by contract or for lack of choice (Dick and Basu).",
        ),
    ),
    "trust_and_commitment": Term(
        Text(fr="confiance et engagement", en="trust and commitment"),
        Text(
            fr="Croire l'autre fiable et honnête ; vouloir que la relation dure. Le centre de la relation selon Morgan et Hunt.",
            en="Believing the other reliable and honest; wanting the relationship to last. The centre of relationships for Morgan and Hunt.",
        ),
    ),
}
