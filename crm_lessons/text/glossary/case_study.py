"""The words of the case study: from a file to a decision."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "control_group": Term(
        Text(fr="groupe témoin", en="control group"),
        Text(
            fr="Clients tirés au hasard à qui l'on n'envoie rien : ce qu'ils font dit ce que les autres auraient fait sans le "
            "message.",
            en="Customers drawn at random to whom nothing is sent: what they do tells what the others would have done without "
            "the message.",
        ),
    ),
    "customer_file": Term(
        Text(fr="fichier clients", en="customer file"),
        Text(
            fr="Ce qu'une entreprise garde de ses ventes : ici, une ligne par commande, avec un client, une date et un montant. "
            "Il sait ce qui s'est vendu, jamais ce qui aurait pu l'être.",
            en="What a firm keeps of its sales: here one row per order, with a customer, a date and an amount. It knows what was "
            "sold, never what could have been.",
        ),
    ),
    "recommendation": Term(
        Text(fr="recommandation", en="recommendation"),
        Text(
            fr="Une action proposée à qui décide : envers qui, quoi, sur quel chiffre, à quel risque. Sans l'un des quatre, c'est "
            "un constat.",
            en="An action put to those who decide: towards whom, what, on which figure, at what risk. Without one of the four it "
            "is an observation.",
        ),
    ),
    "rhythm": Term(
        Text(fr="rythme d'achat", en="buying rhythm"),
        Text(
            fr="L'intervalle habituel entre deux commandes d'un même client. Un silence ne s'y compare qu'à lui-même, et il faut "
            "plusieurs commandes pour le connaître.",
            en="The usual interval between two orders of one customer. A silence is compared with that alone, and it takes "
            "several orders to know it.",
        ),
    ),
}
