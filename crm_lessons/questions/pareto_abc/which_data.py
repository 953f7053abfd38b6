"""Which data would change a mind about investing more in customers."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="which_data",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Dire quelles données feraient changer d'avis.",
        en="Say which data would change one's mind.",
    ),
    expected=lambda data: "b2",
    choices={
        "a": Text(
            fr="Dix années de plus de ce même tableau de coûts.",
            en="Ten more years of this same table of costs.",
        ),
        "b": Text(
            fr="Un essai : des clients tirés au sort, servis davantage.",
            en="A trial: customers drawn by lot, served more.",
        ),
        "c": Text(
            fr="L'avis des clients les mieux servis de l'entreprise.",
            en="The opinion of those whom the firm serves best.",
        ),
        "d": Text(
            fr="Le tableau de coûts d'un concurrent plus rentable.",
            en="The table of costs of a more profitable rival.",
        ),
    },
    reasons={
        "1": Text(
            fr="Un plus grand nombre de lignes finit par montrer la cause.",
            en="A larger number of rows ends by showing the cause.",
        ),
        "2": Text(
            fr="Seul le service diffère alors entre les deux groupes.",
            en="Only the service then differs between the two groups.",
        ),
        "3": Text(
            fr="Qui gagne davantage sert certainement mieux ses clients.",
            en="Whoever earns more certainly serves customers better.",
        ),
        "4": Text(
            fr="Les mieux servis sont seuls à savoir ce que cela vaut.",
            en="Those served best alone know what that is worth.",
        ),
    },
    hints=(
        Text(
            fr="La phrase parle d'un même client, servi plus ou servi moins. Le tableau montre-t-il ce client deux fois ?",
            en="The sentence is about one customer, served more or served less. Does the table show this customer twice?",
        ),
        Text(
            fr="Les gros reçoivent plus de service *et* laissent plus. Comment faire pour que la taille ne s'en mêle pas ?",
            en="The large ones get more service *and* leave more. How can size be kept out of it?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "more_rows",
            fr="Mille lignes de plus compareraient encore des clients différents. Qu'est-ce qui les distingue, en dehors du service ?",
            en="A thousand more rows would still compare different customers. What sets them apart, besides the service?",
            produces=lambda data: "a1",
        ),
        Mistake(
            "ask_the_served",
            fr="Contents, peut-être. Achètent-ils davantage *à cause* du service ? Qui pourrait le dire ?",
            en="Contented, perhaps. Do they buy more *because of* the service? Who could tell?",
            produces=lambda data: "c4",
        ),
        Mistake(
            "copy_the_rival",
            fr="Une autre entreprise a d'autres clients. Vous compareriez deux portefeuilles, non deux services.",
            en="Another firm has other customers. You would compare two portfolios, not two services.",
            produces=lambda data: "d3",
        ),
        Mistake(
            "trial_for_its_size",
            fr="Un essai peut être petit. Qu'a-t-il, que dix ans de tableau n'ont pas ?",
            en="A trial may be small. What does it have that ten years of tables have not?",
            produces=lambda data: "b1",
        ),
    ),
    praise=Text(
        fr="Et si l'essai montrait que vingt visites de plus ne changent rien, que feriez-vous de ces heures ?",
        en="And if the trial showed that twenty more visits change nothing, what would you do with these hours?",
    ),
    look_again=Text(
        fr="Demandez-vous ce qui doit être pareil, et ce qui doit différer, entre ceux que l'on compare.",
        en="Ask yourself what must be alike, and what must differ, between those who are compared.",
    ),
)
