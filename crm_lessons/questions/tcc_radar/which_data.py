"""Which data would change one's mind about a customer whom the matrix wants developed."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="which_data",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Dire quelle donnée ferait changer d'avis.", en="Say which data would change one's mind."),
    expected=lambda data: "a4",
    choices={
        "a": Text(
            fr="Un an de factures du client, tous fournisseurs.",
            en="A year of the customer's invoices, all suppliers.",
        ),
        "b": Text(
            fr="Le TCC du client, recalculé avec deux décimales de plus.",
            en="The customer's TCC, worked out again to two more decimals.",
        ),
        "c": Text(fr="L'avis d'un second vendeur sur ce client.", en="A second salesperson's view of this customer."),
        "d": Text(fr="Nos ventes au client, mois par mois.", en="Our sales to the customer, month by month."),
    },
    reasons={
        "1": Text(
            fr="Un calcul plus précis laisse moins de place à l'erreur d'estimation.",
            en="A more precise computation leaves less room for the error of estimation.",
        ),
        "2": Text(
            fr="Deux avis qui se rejoignent sont plus sûrs qu'un seul, quoi qu'il arrive.",
            en="Two opinions that agree are safer than one, whatever happens to them.",
        ),
        "3": Text(
            fr="Nos propres chiffres sont les seuls dont on puisse être tout à fait sûr.",
            en="Our own figures are the only ones of which one can be entirely sure.",
        ),
        "4": Text(
            fr="Elle peut me donner tort : le dénominateur seul est estimé, elle le mesure.",
            en="It can prove me wrong: the denominator alone is estimated, this measures it.",
        ),
    },
    hints=(
        Text(
            fr="Des deux nombres d'un TCC, lequel connaît-on au dirham près, et lequel devine-t-on ?",
            en="Of the two numbers of a TCC, which is known to the dirham, and which is estimated?",
        ),
        Text(
            fr="Dans la leçon, trois sources d'accord se sont trompées du même côté sur deux comptes.",
            en="In the lesson three sources that agreed went wrong on the same side for two accounts.",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "more_decimals",
            fr="Deux décimales de plus d'un nombre deviné sont devinées aussi.",
            en="Two more decimals of an estimated number are estimates, too.",
            produces=lambda data: "b1",
        ),
        Mistake(
            "a_second_opinion",
            fr="Et si les deux penchent du même côté ? Dans la leçon, tous se trompaient ensemble sur 366.",
            en="And if both lean the same way? In the lesson all went wrong together on 366.",
            produces=lambda data: "c2",
        ),
        Mistake(
            "what_we_know",
            fr="Nos ventes sont déjà sûres : les découper par mois ne dit rien de ce qu'il achète ailleurs.",
            en="Our sales are sure already: cutting them by month says nothing of what is bought elsewhere.",
            produces=lambda data: "d3",
        ),
        Mistake(
            "safer_together",
            fr="La donnée est bonne. Mais est-ce parce qu'elle ferait un avis de plus ?",
            en="The data are the right ones. But is it because they would make one opinion more?",
            produces=lambda data: "a2",
        ),
    ),
    praise=Text(
        fr="Une seule facture bien choisie vaut parfois mieux que trois estimations. Chez qui la demander d'abord ?",
        en="One well-chosen invoice is sometimes worth more than three estimates. Whom to ask first?",
    ),
    look_again=Text(
        fr="Cherchez ce qui pourrait donner tort à Karim, et pas seulement lui donner raison.",
        en="Look for what could prove Karim wrong, and not only right.",
    ),
)
