"""The five strategies: whom each is for, what their letters lose, and a portfolio treated by the rules."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import ACCOMPANY, ACQUIRE, DEVELOP, RADAR, REACTIVATE, RETAIN, radar_strategies
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_TARGETS = {REACTIVATE: "b", ACQUIRE: "c", DEVELOP: "a", ACCOMPANY: "e", RETAIN: "d"}
_BY_LETTER = {code[0]: code for code in RADAR}
"""What Python keeps of the five under their letters: of two equal keys, the last."""
_FIRST_BY_LETTER = {code[0]: code for code in reversed(RADAR)}


def _portfolio(data: Data) -> pd.DataFrame:
    portfolio: pd.DataFrame = data["portfolio"]
    return portfolio.assign(tcc=portfolio["sales"] / portfolio["purchases"])


def _plan(customers: pd.DataFrame) -> pd.Series[str]:
    return radar_strategies(customers)["strategy"]


def _as_customers(data: Data) -> pd.Series[str]:
    """Treat a prospect as a customer who buys nothing."""
    table = _portfolio(data)
    prospects = table["status"] == "prospect"
    return _plan(
        table.assign(status=table["status"].mask(prospects, "customer"), trend=table["trend"].mask(prospects, "stable"))
    )


def _without_status(data: Data) -> pd.Series[str]:
    table = _portfolio(data)
    return _plan(table.assign(status="customer", trend=table["trend"].fillna("stable")))


def _percentages_against_rates(data: Data) -> pd.Series[str]:
    """Compare percentages between 0 and 100 with 0.15 and 0.80."""
    table = _portfolio(data)
    return _plan(table.assign(tcc=(table["tcc"] * 100).clip(upper=1)))


def _formers_as_prospects(data: Data) -> pd.Series[str]:
    table = _portfolio(data)
    return _plan(table.assign(status=table["status"].replace("former", "prospect")))


def _without_trend(data: Data) -> pd.Series[str]:
    return _plan(_portfolio(data).assign(trend="stable"))


def _falling_first(data: Data) -> pd.Series[str]:
    table = _portfolio(data)
    return _plan(table).mask(table["trend"] == "falling", REACTIVATE)


def _low_before_falling(data: Data) -> pd.Series[str]:
    table = _portfolio(data)
    return _plan(table).mask((table["status"] == "customer") & (table["tcc"] < 0.15), DEVELOP)


def _against_percentages(data: Data) -> pd.Series[str]:
    """Compare rates between 0 and 1 with 15 and 80."""
    table = _portfolio(data)
    return _plan(table.assign(tcc=table["tcc"] / 100))


_ONE_OF_TWO = Text(
    fr="L'une des deux, oui. Quelle autre lettre revient ?",
    en="One of the two, yes. Which other letter comes back?",
)

STRATEGY_QUESTIONS = (
    Question(
        id="targets",
        kind=Kind.MAPPING,
        points=2,
        aim=Text(fr="Rendre à chaque stratégie la bonne cible.", en="Give each strategy the right target back."),
        expected=lambda data: _TARGETS,
        vocabulary=RADAR,
        hints=(
            Text(
                fr="Lisez les verbes : peut-on *ré*activer quelqu'un qui n'a jamais acheté ?",
                en="Read the verbs: can one *re*activate somebody who has never bought?",
            ),
            Text(
                fr="Développer, accompagner, retenir : trois degrés de ce que le client nous confie déjà.",
                en="Develop, accompany, retain: three degrees of what the customer already gives us.",
            ),
            Text(
                fr="Écrivez les cinq noms en entier : deux commencent par R, deux par A.",
                en="Write the five names in full: two begin with R, two with A.",
            ),
        ),
        mistakes=(
            Mistake(
                "reactivate_the_new",
                Text(
                    fr="C'est ce qu'imprime le cours : « réactiver de nouveaux clients ». Qui n'a jamais acheté ne se réactive pas : il "
                    "s'acquiert.",
                    en="That is what the course prints: “reactivate new customers”. Somebody who has never bought cannot be "
                    "reactivated: they are acquired.",
                ),
                produces=lambda data: _TARGETS | {REACTIVATE: _TARGETS[ACQUIRE], ACQUIRE: _TARGETS[REACTIVATE]},
                credit=0.5,
            ),
            Mistake(
                "by_letters",
                Text(
                    fr="Vos clés sont des lettres : il n'en reste que trois, car un dictionnaire ne garde qu'une valeur par clé. Écrivez "
                    "les cinq noms.",
                    en="Your keys are letters: only three are left, for a dictionary keeps one value per key. Write the five names.",
                ),
                produces=lambda data: {letter: _TARGETS[code] for letter, code in _BY_LETTER.items()},
            ),
            Mistake(
                "turned",
                Text(
                    fr="Le contenu est juste, mais le dictionnaire est à l'envers : écrivez la stratégie à gauche, la lettre à droite.",
                    en="The content is right, but the dictionary is the wrong way round: write the strategy on the left, the letter on "
                    "the right.",
                ),
                produces=lambda data: {letter: code for code, letter in _TARGETS.items()},
                credit=0.75,
            ),
            Mistake(
                "by_first_letters",
                Text(
                    fr="Trois lettres pour cinq stratégies : deux manquent. Écrivez les cinq noms.",
                    en="Three letters for five strategies: two are missing. Write the five names.",
                ),
                produces=lambda data: {letter: _TARGETS[code] for letter, code in _FIRST_BY_LETTER.items()},
            ),
            Mistake(
                "develop_the_exclusive",
                Text(
                    fr="Vous développez ceux qui nous donnent déjà presque tout, et retenez ceux qui ne nous donnent presque rien.",
                    en="You develop those who already give us almost everything, and retain those who give us almost nothing.",
                ),
                produces=lambda data: _TARGETS | {DEVELOP: _TARGETS[RETAIN], RETAIN: _TARGETS[DEVELOP]},
                credit=0.5,
            ),
        ),
        praise=Text(
            fr="Cinq noms, cinq cibles. Les lettres, elles, se marchent sur les pieds : la question suivante le montre.",
            en="Five names, five targets. The letters get in each other's way: the next question shows it.",
        ),
        look_again=Text(
            fr="Pour chaque cible, demandez-vous : a-t-elle déjà acheté ? Achète-t-elle encore ? Que nous confie-t-elle ?",
            en="For each target, ask: have they bought before? Do they still buy? How much do they give us?",
        ),
    ),
    Question(
        id="lost_strategies",
        kind=Kind.SET,
        points=1,
        aim=Text(fr="Voir ce que perd un sigle pris pour clé.", en="See what an acronym loses as a key."),
        expected=lambda data: set(RADAR) - set(_BY_LETTER.values()),
        vocabulary=RADAR,
        hints=(
            Text(
                fr="Combien de clés différentes y a-t-il dans R, A, D, A, R ?",
                en="How many different keys are there in R, A, D, A, R?",
            ),
            Text(
                fr="Quand une clé revient, Python remplace la valeur d'avant, sans rien dire. Affichez `radar`.",
                en="When a key comes back, Python replaces the value before it, without a word. Display `radar`.",
            ),
        ),
        mistakes=(
            Mistake(
                "kept",
                Text(
                    fr="Ce sont celles qui restent : une clé qui revient remplace la valeur d'avant.",
                    en="These are the ones that stay: a key that comes back replaces the value before it.",
                ),
                produces=lambda data: {ACCOMPANY, RETAIN},
            ),
            Mistake(
                "all_that_is_kept",
                Text(
                    fr="C'est tout ce que le dictionnaire contient. Lesquelles des cinq n'y sont pas ?",
                    en="That is all the dictionary holds. Which of the five are not in it?",
                ),
                produces=lambda data: set(_BY_LETTER.values()),
            ),
            Mistake("only_reactivate", _ONE_OF_TWO, produces=lambda data: {REACTIVATE}, credit=0.5),
            Mistake(
                "only_acquire",
                Text(
                    fr="Celle-là a bien disparu, et elle n'est pas seule : relisez les initiales des quatre autres.",
                    en="That one is gone indeed, and it is not alone: read the initials of the other four again.",
                ),
                produces=lambda data: {ACQUIRE},
                credit=0.5,
            ),
            Mistake(
                "letters",
                Text(
                    fr="Ce sont bien les lettres qui reviennent. Chacune désigne deux stratégies : laquelle des deux a disparu ? "
                    "Donnez les noms.",
                    en="These are indeed the letters that come back. Each stands for two strategies: which of the two is gone? "
                    "Give the names.",
                ),
                produces=lambda data: {"R", "A"},
            ),
            Mistake(
                "all_of_the_doubles",
                Text(
                    fr="Deux de ces quatre sont encore là : chaque clé garde une valeur.",
                    en="Two of these four are still there: each key keeps one value.",
                ),
                produces=lambda data: {REACTIVATE, ACQUIRE, ACCOMPANY, RETAIN},
            ),
        ),
        praise=Text(
            fr="Ni erreur, ni avertissement : la perte ne se voit qu'en comptant. C'est pourquoi nos codes sont des mots.",
            en="No error, no warning: the loss shows only if one counts. That is why our codes are words.",
        ),
        look_again=Text(
            fr="Lancez la cellule du dictionnaire et comptez ses entrées.",
            en="Run the cell with the dictionary and count its entries.",
        ),
    ),
    Question(
        id="radar_plan",
        kind=Kind.MAPPING,
        points=3,
        aim=Text(
            fr="Appliquer les règles à un portefeuille, dans l'ordre.", en="Apply the rules to a portfolio, in order."
        ),
        expected=lambda data: _plan(_portfolio(data)),
        vocabulary=RADAR,
        hints=(
            Text(
                fr="Calculez d'abord le TCC : `sales / purchases`. Puis lisez les règles de haut en bas, client par client.",
                en="Compute TCC first: `sales / purchases`. Then read the rules from the top, customer by customer.",
            ),
            Text(
                fr="La situation décide avant le TCC : un prospect et un ancien client ont tous deux un TCC nul.",
                en="Status decides before TCC: a prospect and a former customer both have a TCC of zero.",
            ),
            Text(
                fr="Un client presque exclusif qui achète moins : quelle règle vient avant l'autre ?",
                en="A customer who is almost exclusive and buys less: which rule comes before the other?",
            ),
        ),
        mistakes=(
            Mistake(
                "prospects_developed",
                Text(
                    fr="Vous développez un prospect. Un TCC nul ne suffit pas : regardez d'abord sa situation, il n'a encore rien acheté.",
                    en="You develop a prospect. A TCC of zero is not enough: look at the status first, they have bought nothing yet.",
                ),
                produces=_as_customers,
                credit=0.75,
            ),
            Mistake(
                "status_forgotten",
                Text(
                    fr="Vous développez tous ceux dont le TCC est nul. L'un n'a encore rien acheté, l'autre n'achète plus : leur situation "
                    "décide avant le TCC.",
                    en="You develop everyone whose TCC is zero. One has bought nothing yet, another no longer buys: their status decides "
                    "before TCC.",
                ),
                produces=_without_status,
                credit=0.5,
            ),
            Mistake(
                "formers_acquired",
                Text(
                    fr="Vous allez conquérir un ancien client comme s'il ne vous connaissait pas.",
                    en="You set out to win a former customer as if they did not know you.",
                ),
                produces=_formers_as_prospects,
                credit=0.75,
            ),
            Mistake(
                "trend_forgotten",
                Text(
                    fr="Vos stratégies ne tiennent pas compte de la tendance : qui achète de moins en moins ?",
                    en="Your strategies take no account of the trend: who buys less and less?",
                ),
                produces=_without_trend,
                credit=0.5,
            ),
            Mistake(
                "falling_first",
                Text(
                    fr="Vous réactivez tous ceux qui baissent. L'un d'eux nous donne encore presque tout : la règle du seuil haut passe "
                    "avant.",
                    en="You reactivate everyone who falls. One of them still gives us almost everything: the rule of the high "
                    "threshold comes first.",
                ),
                produces=_falling_first,
                credit=0.75,
            ),
            Mistake(
                "low_before_falling",
                Text(
                    fr="Vous développez tous ceux qui sont sous le seuil bas. L'un d'eux achète de moins en moins : la règle de la baisse "
                    "passe avant.",
                    en="You develop everyone below the low threshold. One of them buys less and less: the rule about falling "
                    "purchases comes first.",
                ),
                produces=_low_before_falling,
                credit=0.75,
            ),
            Mistake(
                "against_percentages",
                Text(
                    fr="Personne n'est accompagné ni retenu : vous comparez des taux entre 0 et 1 à 15 et 80.",
                    en="Nobody is accompanied or retained: you compare rates between 0 and 1 with 15 and 80.",
                ),
                produces=_against_percentages,
            ),
            Mistake(
                "percentages_against_rates",
                Text(
                    fr="Tous vos clients sont à retenir : vous comparez des pourcentages à 0.15 et 0.80.",
                    en="All your customers are to be retained: you compare percentages with 0.15 and 0.80.",
                ),
                produces=_percentages_against_rates,
            ),
        ),
        praise=Text(
            fr="Personne n'est oublié, et chaque choix a sa raison. Deux clients de même TCC peuvent donc appeler deux stratégies.",
            en="Nobody is forgotten, and each choice has its reason. So two customers with the same TCC may call for two strategies.",
        ),
        look_again=Text(
            fr="Prenez un client, lisez les six règles de haut en bas, arrêtez-vous à la première qui tient.",
            en="Take one customer, read the six rules from the top, stop at the first that holds.",
        ),
    ),
)
