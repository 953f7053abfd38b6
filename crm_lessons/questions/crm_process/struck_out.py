"""The sentences of a brochure that do not hold."""

from __future__ import annotations

from crm_lessons.data.crm_process.brochure import FALSE_TOPIC
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _false(data: Data) -> set[int]:
    sentences = data["brochure"]["description"]
    return {int(number) for number in sentences.index[sentences.isin(list(FALSE_TOPIC))]}


def _false_of(data: Data, *, of_tools: bool) -> set[int]:
    sentences = data["brochure"]["description"]
    return {number for number in _false(data) if FALSE_TOPIC[sentences[number]].of_tools == of_tools}


QUESTION = Question(
    id="struck_out",
    kind=Kind.SET,
    points=3,
    aim=Text(
        fr="Séparer ce qu'est le CRM de ce que l'on en dit pour le vendre.",
        en="Tell what CRM is from what is said of it to sell it.",
    ),
    expected=_false,
    hints=(
        Text(
            fr="Pour chaque phrase, demandez-vous ce qui arriverait à la laiterie de 7 h 40 si Tamaris la croyait.",
            en="For each sentence ask what would happen to the dairy of 7.40 if Tamaris believed it.",
        ),
        Text(
            fr="Cherchez deux sortes d'erreurs : l'outil pris pour l'ouvrage, et un seul côté, un seul service ou un seul chiffre pris pour le tout.",
            en="Look for two sorts of mistakes: the tool taken for the work, and one side, one department or one figure taken for the whole.",
        ),
    ),
    right=(
        lambda data, answer: sorted(answer),
        lambda data, answer: data["brochure"].loc[sorted(answer)],
    ),
    mistakes=(
        Mistake(
            "kept_ones",
            fr="Ce sont les phrases qui tiennent. On demande celles que vous rayez.",
            en="These are the sentences that hold. The question asks for those that you strike out.",
            produces=lambda data: set(data["brochure"].index) - _false(data),
        ),
        Mistake(
            "only_tools",
            fr="Vos ratures sur les outils sont justes. Relisez ce que la brochure dit des gens : vendeuses, clients, téléopérateurs.",
            en="What you strike out about tools is right. Read again what the brochure says of people: salespeople, customers, operators.",
            produces=lambda data: _false_of(data, of_tools=True),
            credit=0.5,
        ),
        Mistake(
            "only_people",
            fr="Vos ratures sur les gens sont justes. Relisez ce que la brochure dit des outils : base, fiches, prévision, logiciel.",
            en="What you strike out about people is right. Read again what the brochure says of tools: database, records, forecast, software.",
            produces=lambda data: _false_of(data, of_tools=False),
            credit=0.5,
        ),
        Mistake(
            "everything",
            fr="Vous rayez tout. Une brochure dit aussi des choses vraies : lesquelles la laiterie signerait-elle ?",
            en="You strike out everything. A brochure says true things too: which of them would the dairy sign?",
            produces=lambda data: set(data["brochure"].index),
        ),
    ),
    praise=Text(
        fr="Gardez les phrases qui restent : mises bout à bout, elles font une définition du CRM.",
        en="Keep the sentences that remain: put end to end they make a definition of CRM.",
    ),
    look_again=Text(
        fr="Pour chaque phrase, écrivez son contraire : lequel des deux signeriez-vous ?",
        en="For each sentence write its opposite: which of the two would you sign?",
    ),
)
