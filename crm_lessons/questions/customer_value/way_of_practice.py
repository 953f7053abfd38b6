"""The way of managing relationships that each practice belongs to."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.customer_value.ways import WAYS_AT_WORK
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.value_words import WAYS

_MEANT = shown("practices", WAYS_AT_WORK)

QUESTION = Question(
    id="way_of_practice",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(
        fr="Reconnaître les manières de gérer la relation que la grille de Benavent range ensemble.",
        en="Recognise the ways of managing relationships that Benavent's grid puts together.",
    ),
    expected=_MEANT,
    hints=(
        Text(
            fr="Qui parle à qui ? La maison à chacun, la maison à tous, d'autres maisons pour elle, ou les clients entre eux ?",
            en="Who speaks to whom? The firm to each, the firm to all, other firms on its behalf, or customers among themselves?",
        ),
        Text(
            fr="Choisir *à qui* donner l'effort n'est pas encore lui parler : l'un range des clients, l'autre écoute un client.",
            en="Choosing *to whom* effort goes is not yet speaking to them: one sorts customers, the other listens to a customer.",
        ),
    ),
    right=as_matched(WAYS),
    mistakes=(
        Mistake(
            "each_is_portfolio",
            fr="Vous rangez dans le portefeuille ce qui s'adapte à un seul client. Le portefeuille répartit un effort entre eux.",
            en="You put into the portfolio what adapts to one customer. Portfolio management shares effort out among them.",
            produces=partial(_MEANT, one_to_one="portfolio_management"),
            credit=0.5,
        ),
        Mistake(
            "network_is_community",
            fr="Vous appelez communauté ce que font d'autres entreprises. Dans une communauté, ce sont les clients qui se parlent.",
            en="You call community what other firms do. In a community it is customers who talk to one another.",
            produces=partial(_MEANT, networks="community"),
            credit=0.5,
        ),
        Mistake(
            "mix_is_portfolio",
            fr="Vous mettez au portefeuille des programmes qui sont les mêmes pour tous. Où un client y est-il choisi ?",
            en="You put under portfolio programmes that are the same for everybody. Where is a customer chosen in them?",
            produces=partial(_MEANT, relational_mix="portfolio_management"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les pratiques n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the words in the order of the list. The practices are in no order: read them one by one.",
            produces=dealt("practices", list(WAYS)),
        ),
    ),
    praise=Text(
        fr="Laquelle de ces manières votre entreprise pratique-t-elle sans le dire ?",
        en="Which of these ways does your firm practise without saying so?",
    ),
    look_again=Text(
        fr="Pour chaque pratique, dites d'abord qui agit, et envers qui.",
        en="Say first, for each practice, who acts, and towards whom.",
    ),
    vocabulary=WAYS,
)
