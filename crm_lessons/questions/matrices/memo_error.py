"""The sentence of a memo on a matrix that does not hold."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="memo_error",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Trouver l'erreur dans une note de service.", en="Find the error in a memo."),
    expected=lambda data: "a4",
    choices={
        "a": Text(fr="La phrase sur ce que font les visites.", en="The sentence on what the visits do."),
        "b": Text(fr="La phrase sur les trente comptes.", en="The sentence on the thirty accounts."),
        "c": Text(fr="La phrase sur les comptes à garder.", en="The sentence on the accounts to be kept."),
        "d": Text(fr="La phrase sur les deux juges.", en="The sentence on the two judges."),
    },
    reasons={
        "1": Text(
            fr="Trente comptes ne suffisent jamais pour une moyenne.",
            en="Thirty accounts are never enough for a mean.",
        ),
        "2": Text(
            fr="Deux juges d'accord peuvent encore se tromper ensemble.",
            en="Two judges who agree may still be wrong together.",
        ),
        "3": Text(
            fr="Des ventes qui baissent prouvent un mauvais service.",
            en="Sales that fall are a proof of poor service.",
        ),
        "4": Text(
            fr="Ces comptes auraient pu croître sans qu'on les visite.",
            en="These accounts might have grown without being visited.",
        ),
        "5": Text(
            fr="Une visite coûte plus cher que ce qu'elle rapporte.",
            en="A visit costs more than what it brings in.",
        ),
    },
    hints=(
        Text(
            fr="Trois phrases rapportent ce qui a été compté. La quatrième dit pourquoi.",
            en="Three sentences report what was counted. The fourth says why.",
        ),
        Text(
            fr="Où sont, dans cette note, les comptes à développer que personne n'a visités ?",
            en="Where in this memo are the accounts to be developed whom nobody visited?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "judges_may_err",
            fr="C'est vrai de tous les juges, mais la note ne dit que leur accord. Cherchez une phrase qui dit *pourquoi*.",
            en="That is true of all judges, but the memo only states their agreement. Look for a sentence that says *why*.",
            produces=lambda data: "d2",
        ),
        Mistake(
            "fall_is_blame",
            fr="Des comptes choisis après une bonne année retombent d'eux-mêmes : la baisse est comptée, et n'accuse personne.",
            en="Accounts chosen after a good year fall back by themselves: the fall was counted, and blames nobody.",
            produces=lambda data: "c3",
        ),
        Mistake(
            "thirty_is_too_few",
            fr="Trente comptes ont bien une moyenne ; son intervalle est large. Quelle phrase va plus loin que le compte ?",
            en="Thirty accounts do have a mean; its interval is wide. Which sentence goes further than the count?",
            produces=lambda data: "b1",
        ),
        Mistake(
            "visits_cost",
            fr="La note ne donne pas ce que coûte une visite. Même gratuite, qu'est-ce qui prouverait son effet ?",
            en="The memo does not say what a visit costs. Even if it were free, what would prove its effect?",
            produces=lambda data: "a5",
        ),
    ),
    praise=Text(
        fr="Prévoir n'est pas provoquer. Pour dire « grâce à », il faut des comptes semblables que l'on n'a pas visités.",
        en="To forecast is not to cause. To say “thanks to”, one needs similar accounts that were not visited.",
    ),
    look_again=Text(
        fr="Relisez chaque phrase en demandant : l'a-t-on compté, ou l'a-t-on conclu ?",
        en="Read each sentence again and ask: was it counted, or concluded?",
    ),
)
