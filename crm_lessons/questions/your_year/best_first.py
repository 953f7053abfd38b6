"""The acts that pay, those that bring in most a dirham first."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

ACTS = {
    "call": Text(fr="appel", en="call"),
    "email": Text(fr="e-mail", en="e-mail"),
    "letter": Text(fr="lettre", en="letter"),
    "repair": Text(fr="réclamation réglée", en="repair"),
    "visit": Text(fr="visite", en="visit"),
}


def paying(acts: pd.DataFrame) -> list[str]:
    """Return the acts that bring more than they cost, those that bring most a dirham first."""
    return _ranked(acts[acts["brings"] > acts["cost"]], _per_dirham(acts))


def _per_dirham(acts: pd.DataFrame) -> pd.Series[float]:
    returns: pd.Series[float] = acts["brings"] / acts["cost"]
    return returns


def _ranked(acts: pd.DataFrame, key: pd.Series[float]) -> list[str]:
    return [str(name) for name in key[acts.index].sort_values(ascending=False, kind="stable").index]


def _by_difference(data: Data) -> list[str]:
    acts = data["acts"]
    return _ranked(acts[acts["brings"] > acts["cost"]], acts["brings"] - acts["cost"])


def _by_cost(data: Data) -> list[str]:
    acts = data["acts"]
    return _ranked(acts[acts["brings"] > acts["cost"]], -acts["cost"].astype(float))


def _all_five(data: Data) -> list[str]:
    return _ranked(data["acts"], _per_dirham(data["acts"]))


QUESTION = Question(
    id="best_first",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(
        fr="Ranger des actes par ce que rapporte un dirham.",
        en="Rank acts by what a dirham brings in.",
    ),
    expected=lambda data: paying(data["acts"]),
    vocabulary=ACTS,
    leaves_out=True,
    hints=(
        Text(
            fr="Le budget se compte en dirhams. Que rapporte *un dirham* mis dans chaque acte ?",
            en="The budget is counted in dirhams. What does *one dirham* put into each act bring in?",
        ),
        Text(
            fr='`acts["brings"] / acts["cost"]` le dit ; à moins de 1, l\'acte coûte plus qu\'il ne rapporte.',
            en='`acts["brings"] / acts["cost"]` says so; below 1 the act costs more than it brings.',
        ),
        Text(
            fr="`.sort_values(ascending=False)` met le meilleur d'abord ; `.index` donne les noms.",
            en="`.sort_values(ascending=False)` puts the best first; `.index` gives the names.",
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: [ACTS[name].fr for name in answer],
        lambda data, answer: pd.Index(answer),
        lambda data, answer: [ACTS[name].en.upper() for name in answer],
    ),
    mistakes=(
        Mistake(
            "by_difference",
            fr="Vous rangez par ce que laisse *un acte*. Un acte cher laisse plus et mange plus de budget : divisez.",
            en="You rank by what *one act* leaves. An expensive act leaves more and eats more of the budget: divide.",
            produces=_by_difference,
        ),
        Mistake(
            "cheapest_first",
            fr="Vous rangez du moins cher au plus cher. Bon marché ne veut pas dire rentable.",
            en="You rank from the cheapest to the dearest. Cheap does not mean profitable.",
            produces=_by_cost,
        ),
        Mistake(
            "one_that_loses",
            fr="L'ordre est bon, mais un de ces actes rapporte moins qu'il ne coûte : il n'a pas sa place.",
            en="The order is right, but one of these acts brings less than it costs: it has no place here.",
            produces=_all_five,
            credit=0.5,
        ),
        Mistake(
            "worst_first",
            fr="L'ordre est renversé : le meilleur dirham d'abord.",
            en="The order is upside down: the best dirham first.",
            produces=lambda data: paying(data["acts"])[::-1],
            credit=0.25,
        ),
        Mistake(
            "returns_given",
            fr="Vous donnez ce que rapporte un dirham. On demande quels actes : leurs noms, dans l'index de votre série.",
            en="You give what a dirham brings in. The question asks which acts: their names, in the index of your series.",
            produces=lambda data: _per_dirham(data["acts"])[paying(data["acts"])],
            credit=0.75,
        ),
    ),
    praise=Text(
        fr="Le premier de la liste s'épuise vite : il faut savoir combien de fois on peut le faire.",
        en="The first of the list is soon used up: one has to know how often it can be done.",
    ),
    look_again=Text(fr="Divisez, puis triez, puis écartez.", en="Divide, then sort, then leave out."),
)
