"""What a mailing left once its messages are paid, counted on what it caused."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.your_year import measured
from crm_lessons.text.language import Text


def _whole_list(data: Data) -> float:
    return measured.caused(data["mailing"]) - float(data["brief"]["message_cost"] * len(data["mailing"]))


QUESTION = Question(
    id="mailing_profit",
    kind=Kind.NUMBER,
    points=1,
    aim=Text(
        fr="Juger un envoi sur ce qu'il a causé, messages payés.",
        en="Judge a mailing by what it caused, its messages paid.",
    ),
    expected=lambda data: measured.caused(data["mailing"]) - measured.messages_cost(data),
    follows={"caused": lambda data, caused: float(caused) - measured.messages_cost(data)},
    hints=(
        Text(
            fr="La remise est déjà dans la marge. Que reste-t-il à payer ?",
            en="The discount is in the margin already. What is left to pay?",
        ),
        Text(
            fr='Un message coûte `brief["message_cost"]`. À combien de clients l\'a-t-on envoyé ?',
            en='A message costs `brief["message_cost"]`. To how many customers was it sent?',
        ),
    ),
    right=(lambda data, answer: round(answer), lambda data, answer: round(answer, 2)),
    mistakes=(
        Mistake(
            "of_the_credited",
            fr="Vous partez de ce que le rapport crédite. Partez de ce que l'envoi a causé.",
            en="You start from what the report credits. Start from what the mailing caused.",
            produces=lambda data: measured.credited(data["mailing"]) - measured.messages_cost(data),
        ),
        Mistake(
            "control_group_paid",
            fr="Vous payez aussi des messages aux témoins, qui n'en ont pas reçu.",
            en="You also pay for messages to the control customers, who received none.",
            produces=_whole_list,
            credit=0.5,
        ),
        Mistake(
            "not_paid",
            fr="C'est ce que l'envoi a causé, avant de payer les messages.",
            en="That is what the mailing caused, before the messages are paid.",
            produces=lambda data: measured.caused(data["mailing"]),
            credit=0.25,
        ),
        Mistake(
            "cost_added",
            fr="Vous ajoutez le coût au lieu de l'ôter.",
            en="You add the cost instead of taking it off.",
            produces=lambda data: measured.caused(data["mailing"]) + measured.messages_cost(data),
        ),
    ),
    praise=Text(
        fr="Ce total mélange quatre secteurs. Lesquels ont payé pour les autres ?",
        en="This total mixes four sectors. Which of them paid for the others?",
    ),
    look_again=Text(
        fr="Ce que l'envoi a causé, moins les messages partis.", en="What the mailing caused, less the messages sent."
    ),
    tolerance=1,
)
