"""The words of chapter 7: staying, leaving, and what it is worth."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "always_a_share": Term(
        Text(fr="toujours partagé, perdu pour de bon", en="always a share, lost for good"),
        Text(
            fr="Deux sortes de clients. L'un achète ici et ailleurs : son silence n'est qu'un tour passé. L'autre part en une fois, "
            "et il faudrait le reconquérir.",
            en="Two sorts of customers. One buys here and elsewhere: a silence is only a turn missed. The other leaves at once, and "
            "would have to be won again.",
        ),
    ),
    "attitudinal_loyalty": Term(
        Text(fr="fidélité attitudinale", en="attitudinal loyalty"),
        Text(
            fr="Ce que le client pense : il vous préfère. Elle se mesure par des questions, pas par des achats.",
            en="What the customer thinks: they prefer you. It is measured by questions, not by purchases.",
        ),
    ),
    "behavioural_loyalty": Term(
        Text(fr="fidélité comportementale", en="behavioural loyalty"),
        Text(
            fr="Ce que le client fait : il rachète. Elle peut tenir à l'habitude, ou à l'absence de choix.",
            en="What the customer does: they buy again. It may rest on habit, or on the lack of a choice.",
        ),
    ),
    "bg_nbd": Term(
        Text(fr="modèle BG/NBD", en="BG/NBD model"),
        Text(
            fr="Sans contrat, personne ne dit au revoir : le modèle lit dans le rythme des achats passés la chance "
            "que le client soit encore là, et ce qu'on peut attendre de lui. Qui n'a acheté qu'une fois y est présent par convention.",
            en="Without a contract nobody says goodbye: from the rhythm of past purchases the model reads the chance "
            "that the customer is still there, and what may be expected of them. Whoever bought once only is there by convention.",
        ),
    ),
    "censoring": Term(
        Text(fr="censure", en="censoring"),
        Text(
            fr="Durée dont on ne connaît qu'une borne : à droite, le client est encore là quand l'observation cesse ; à gauche, il "
            "était déjà là quand elle commence.",
            en="A duration of which only one bound is known: on the right, the customer is still there when observation stops; on the "
            "left, they were already there when it begins.",
        ),
    ),
    "chance_alive": Term(
        Text(fr="chance d'être encore client", en="chance of being alive"),
        Text(
            fr="Probabilité qu'un client silencieux ne soit pas parti. Le même silence compte plus chez celui qui "
            "achetait souvent.",
            en="The probability that a silent customer has not left. The same silence means more in somebody who "
            "used to buy often.",
        ),
    ),
    "churn": Term(
        Text(fr="attrition (taux d')", en="churn, attrition rate"),
        Text(
            fr="Part des clients présents au début d'une période qui sont partis à sa fin. Les nouveaux de la période n'y comptent pas.",
            en="The part of the customers present at the start of a period who have left by its end. The period's new customers do "
            "not count.",
        ),
    ),
    "cohort": Term(
        Text(fr="cohorte", en="cohort"),
        Text(
            fr="Les clients dont la relation a commencé dans la même période, suivis ensemble.",
            en="The customers whose relationship began in the same period, followed together.",
        ),
    ),
    "customer_equity": Term(
        Text(fr="capital client", en="customer equity"),
        Text(
            fr="Valeur de tous les clients ensemble : ceux d'aujourd'hui, et ceux que l'on conquerra, moins le coût "
            "de leur conquête. La convention se nomme.",
            en="What all customers are worth together: those of today, and those who will be won, less the cost of "
            "winning them. Its convention is to be named.",
        ),
    ),
    "customer_lifetime": Term(
        Text(fr="durée de vie du client", en="customer lifetime"),
        Text(
            fr="Temps entre le premier achat et le départ. À attrition constante, sa moyenne est 1 divisé par l'attrition.",
            en="The time from the first purchase to the departure. With a constant churn its mean is 1 divided by churn.",
        ),
    ),
    "customer_lifetime_value": Term(
        Text(fr="valeur client, valeur à vie", en="customer lifetime value (CLV, LTV)"),
        Text(
            fr="Somme des marges à venir d'un client, chacune pesée par la chance qu'il soit encore là et par l'attente, moins ce qu'il "
            "coûte à conquérir.",
            en="The sum of a customer's margins to come, each weighed by the chance that they are still there and by the wait, less what "
            "it costs to win them.",
        ),
    ),
    "customer_month": Term(
        Text(fr="mois-client", en="customer-month"),
        Text(
            fr="Un client présent au début d'un mois. Leur somme est le dénominateur d'un taux mensuel quand les clients n'ont pas "
            "été suivis aussi longtemps.",
            en="A customer present at the start of a month. Their sum is what stands below a monthly rate when customers were not "
            "followed for equally long.",
        ),
    ),
    "discount_rate": Term(
        Text(fr="taux d'actualisation", en="discount rate"),
        Text(
            fr="Ce que rapporterait ailleurs, en un an, l'argent que l'on attend : à 10 %, 110 dirhams dans un an en valent 100 "
            "aujourd'hui.",
            en="What the money that is waited for would earn elsewhere in a year: at 10%, 110 dirhams in a year are worth 100 today.",
        ),
    ),
    "loyalty_programme": Term(
        Text(fr="programme de fidélité", en="loyalty programme"),
        Text(
            fr="Récompenses promises aux clients qui reviennent. Son effet se mesure contre un groupe témoin.",
            en="Rewards promised to customers who come back. Its effect is measured against a control group.",
        ),
    ),
    "loyalty_types": Term(
        Text(fr="quatre fidélités (Dick et Basu)", en="four loyalties (Dick and Basu)"),
        Text(
            fr="Attitude et réachat croisés : véritable (les deux), latente (l'attitude seule), fausse (le réachat "
            "seul), aucune.",
            en="Attitude crossed with repeat purchase: loyalty (both), latent (attitude alone), spurious (repeat "
            "alone), none.",
        ),
    ),
    "margin_multiple": Term(
        Text(fr="multiple de marge", en="margin multiple"),
        Text(
            fr="Nombre de marges annuelles que vaut un client à horizon infini : r / (1 + i − r) quand la première vient à la fin "
            "de l'année.",
            en="The number of yearly margins that a customer is worth over an infinite horizon: r / (1 + i − r) when the first comes at "
            "the end of the year.",
        ),
    ),
    "moment_of_truth": Term(
        Text(fr="moment de vérité", en="moment of truth"),
        Text(
            fr="Contact au cours duquel le client se fait une opinion de l'entreprise.",
            en="A contact at which the customer forms an opinion of the firm.",
        ),
    ),
    "relative_attitude": Term(
        Text(fr="attitude relative", en="relative attitude"),
        Text(
            fr="Ce que le client pense de nous, comparé à ce qu'il pense du meilleur rival. Une bonne note n'est pas "
            "une préférence.",
            en="What the customer thinks of us, compared with what they think of the best rival. A good mark is no "
            "preference.",
        ),
    ),
    "retention_band": Term(
        Text(fr="bande de confiance", en="confidence band"),
        Text(
            fr="Autour d'une courbe de rétention, ce que l'échantillon laisse possible à chaque durée. Elle "
            "s'élargit là où peu de clients sont encore suivis.",
            en="Around a retention curve, what the sample leaves possible at each duration. It widens where few "
            "customers are still followed.",
        ),
    ),
    "retention_rate": Term(
        Text(fr="rétention (taux de)", en="retention rate"),
        Text(
            fr="Part des clients qui restent d'une période à la suivante : 1 moins l'attrition.",
            en="The part of the customers who stay from one period to the next: 1 less churn.",
        ),
    ),
    "shifted_beta_geometric": Term(
        Text(fr="modèle bêta-géométrique décalé", en="shifted beta-geometric model"),
        Text(
            fr="Chaque client part à la fin d'une période avec une chance qui lui est propre ; les plus fragiles "
            "partent d'abord, et la rétention de ceux qui restent monte sans que personne ne soit devenu plus "
            "fidèle.",
            en="Each customer leaves at the end of a period with a chance of their own; the most fragile go first, "
            "and the retention of those who remain rises though nobody has become more loyal.",
        ),
    ),
    "spending_curve": Term(
        Text(fr="courbe de réponse à la dépense", en="spending curve"),
        Text(
            fr="Le taux qu'obtient une dépense par tête : il monte vers un plafond, de moins en moins vite.",
            en="The rate that a spending a head buys: it rises to a ceiling, ever more slowly.",
        ),
    ),
}
