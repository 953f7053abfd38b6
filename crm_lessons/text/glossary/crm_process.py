"""The words of chapter 1: the process, who meets the customer, the ladder, the database, consent."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "advocate": Term(
        Text(fr="ambassadeur", en="advocate"),
        Text(
            fr="Client qui achète et qui recommande de lui-même.",
            en="A customer who buys and who recommends unprompted.",
        ),
    ),
    "complaint": Term(
        Text(fr="réclamation", en="complaint"),
        Text(
            fr="Mécontentement que le client prend la peine de dire ; beaucoup ne le disent pas.",
            en="Dissatisfaction that a customer takes the trouble to voice; many do not.",
        ),
    ),
    "consent": Term(
        Text(fr="consentement préalable (opt-in)", en="prior consent (opt-in)"),
        Text(
            fr="Accord donné avant tout envoi. L'opposition (*opt-out*) l'emporte toujours, et c'est la dernière décision qui compte.",
            en="Agreement given before anything is sent. An objection (opt-out) always overrides it, and the last decision counts.",
        ),
    ),
    "crm": Term(
        Text(fr="gestion de la relation client (GRC)", en="customer relationship management (CRM)"),
        Text(
            fr="Manière, pour toute une entreprise, de connaître ses clients, de les distinguer, de s'y adapter, de dialoguer "
            "avec eux et d'en tirer des leçons. Le logiciel l'aide ; il ne la remplace pas.",
            en="A whole firm's way of knowing its customers, telling them apart, adapting to them, talking with them and "
            "learning from it. Software helps; it does not stand in for it.",
        ),
    ),
    "duplicate": Term(
        Text(fr="doublon", en="duplicate"),
        Text(
            fr="Deux fiches pour un même client. On les réunit après avoir ramené noms, téléphones et adresses à une forme commune.",
            en="Two records for one customer. They are joined once names, telephones and addresses are brought to one form.",
        ),
    ),
    "front_back_office": Term(
        Text(fr="front-office, back-office", en="front office, back office"),
        Text(
            fr="Ce que le client voit de l'entreprise, et ce qui se fait derrière.",
            en="What the customer sees of the firm, and what is done behind.",
        ),
    ),
    "idic": Term(
        Text(fr="IDIC (Peppers et Rogers)", en="IDIC (Peppers and Rogers)"),
        Text(
            fr="*Identify, Differentiate, Interact, Customize* : quatre des cinq étapes du cours, sous d'autres mots.",
            en="*Identify, Differentiate, Interact, Customize*: four of the course's five steps, in other words.",
        ),
    ),
    "loyalty_ladder": Term(
        Text(fr="échelle de fidélité", en="loyalty ladder"),
        Text(
            fr="Suite d'échelons, de suspect à partenaire. Aucun ne mène seul au suivant.",
            en="A series of rungs, from suspect to partner. None leads to the next by itself.",
        ),
    ),
    "marketing_database": Term(
        Text(fr="base de données marketing (BDDM)", en="marketing database"),
        Text(
            fr="Tables reliées qui gardent qui sont les clients, ce qu'ils ont acheté et ce qu'on s'est dit.",
            en="Linked tables that keep who the customers are, what they bought and what was said.",
        ),
    ),
    "moment_of_contact": Term(
        Text(fr="moment de contact", en="moment of contact"),
        Text(
            fr="Toute occasion où le client rencontre l'entreprise ou son produit ; s'il s'en fait une opinion, c'est un moment de vérité.",
            en="Any occasion on which the customer meets the firm or its product; where an opinion is formed, it is a moment of truth.",
        ),
    ),
    "multichannel": Term(
        Text(fr="multicanal", en="multichannel"),
        Text(
            fr="Qui passe par plusieurs canaux : visite, téléphone, e-mail, comptoir, site. Trois appels ne font qu'un canal.",
            en="Through several channels: visit, telephone, e-mail, counter, website. Three calls are a single channel.",
        ),
    ),
    "packaged_software": Term(
        Text(fr="progiciel", en="packaged software"),
        Text(
            fr="Logiciel fait pour beaucoup d'entreprises. L'ERP (ou PGI), qui relie toutes les fonctions de l'une d'elles, en est une sorte.",
            en="Software made for many firms. ERP, which links all the functions of one of them, is one kind.",
        ),
    ),
    "permission_marketing": Term(
        Text(fr="permission marketing (marketing de permission)", en="permission marketing"),
        Text(
            fr="N'écrire qu'à ceux qui l'ont accepté, et pour ce qu'ils ont accepté : des messages attendus, personnels, "
            "pertinents (Godin, 1999).",
            en="Writing only to those who agreed to it, and for what they agreed to: messages that are anticipated, personal "
            "and relevant (Godin, 1999).",
        ),
    ),
    "prospecting": Term(
        Text(fr="prospection", en="prospecting"),
        Text(
            fr="Chercher, qualifier et convaincre ceux qui ne sont pas encore clients.",
            en="Finding, qualifying and convincing those who are not customers yet.",
        ),
    ),
    "relationship_marketing": Term(
        Text(fr="marketing relationnel", en="relationship marketing"),
        Text(
            fr="Chercher une relation durable plutôt qu'une vente, puis une autre vente.",
            en="Seeking a lasting relationship rather than one sale, then another sale.",
        ),
    ),
    "salesperson": Term(
        Text(fr="vendeur, force de vente", en="salesperson, sales force"),
        Text(
            fr="Le vendeur suit des clients pour l'entreprise, au comptoir ou en tournée ; on dit aussi un commercial. Tous "
            "ensemble, ils font la force de vente.",
            en="A salesperson looks after customers for the firm, at the counter or on the road. All of them together make "
            "the sales force.",
        ),
    ),
    "step_rate": Term(
        Text(fr="taux de passage", en="step rate"),
        Text(
            fr="Part des personnes d'un échelon qui atteignent le suivant. Leur produit est le taux de bout en bout.",
            en="Share of the people on one rung who reach the next. Their product is the rate from end to end.",
        ),
    ),
    "suspect_prospect": Term(
        Text(fr="suspect, prospect", en="suspect, prospect"),
        Text(
            fr="Un suspect pourrait acheter ; un prospect a été qualifié : le profil convient, la solvabilité est vérifiée.",
            en="A suspect might buy; a prospect has been qualified: the profile fits, the means to pay are checked.",
        ),
    ),
    "word_of_mouth": Term(
        Text(fr="bouche-à-oreille", en="word of mouth"),
        Text(
            fr="Ce que les clients racontent de l'entreprise à d'autres, en bien ou en mal.",
            en="What customers tell others about the firm, good or bad.",
        ),
    ),
}
