"""The matrices of the course and of its authors; a cell without a name of its own is named by its two axes.

The course fills a single cell, in the upper half of Fiocca's and of Dubinsky and Ingram's matrices: customers to be kept
by large marketing efforts, so attractive are they. The other pieces of advice are this workbook's.
"""

from __future__ import annotations

from crm_lessons.methods.matrices.matrix import Axis, Cell, Matrix
from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_cells import LOYALTY_GROUPS

_WEAK, _STRONG = Text(fr="très faible", en="very low"), Text(fr="très forte", en="very high")
_LOW, _HIGH = Text(fr="faible", en="low"), Text(fr="élevé", en="high")

FIOCA = Matrix(
    title=Text(fr="Fiocca, première étape (FIOCA dans le cours)", en="Fiocca, first step (FIOCA in the course)"),
    x=Axis(
        Text(fr="difficulté de la relation", en="difficulty of the relationship"),
        Text(fr="faible", en="low"),
        Text(fr="élevée", en="high"),
        good="low",
    ),
    y=Axis(Text(fr="importance stratégique", en="strategic importance"), _WEAK, _STRONG),
    cells={
        "top_left": Cell(
            Text(fr="importants et faciles", en="important and easy"),
            Text(
                fr="fidéliser par de gros efforts marketing",
                en="keep them through large marketing efforts",
            ),
        ),
        "top_right": Cell(
            Text(fr="importants et difficiles", en="important and difficult"),
            Text(
                fr="un interlocuteur attitré ; chercher d'où vient la difficulté, et ce qu'elle coûte",
                en="a named account manager; find out where the difficulty comes from, and what it costs",
            ),
        ),
        "bottom_left": Cell(
            Text(fr="secondaires et faciles", en="minor and easy"),
            Text(fr="servir simplement, sans effort particulier", en="serve simply, with no special effort"),
        ),
        "bottom_right": Cell(
            Text(fr="secondaires et difficiles", en="minor and difficult"),
            Text(
                fr="chiffrer leur coût ; simplifier, ou renoncer",
                en="work out what they cost; simplify, or let go",
            ),
        ),
    },
    source=Text(
        fr="Fiocca (1982), Industrial Marketing Management 11, p. 53-62",
        en="Fiocca (1982), Industrial Marketing Management 11, pp. 53-62",
    ),
)
"""Customers by their strategic importance and by how difficult the relationship with them is."""

FIOCA_KEY_ACCOUNTS = Matrix(
    title=Text(fr="Fiocca, seconde étape : les comptes clés", en="Fiocca, second step: the key accounts"),
    x=Axis(
        Text(fr="force de la relation", en="strength of the relationship"),
        Text(fr="faible", en="weak"),
        Text(fr="forte", en="strong"),
    ),
    y=Axis(Text(fr="attrait de l'activité du client", en="attractiveness of the customer's business"), _LOW, _HIGH),
    cells={
        "top_left": Cell(
            Text(fr="attrayants, relation faible", en="attractive, weak relationship"),
            Text(fr="investir pour se rapprocher", en="invest to come closer"),
        ),
        "top_right": Cell(
            Text(fr="attrayants, relation forte", en="attractive, strong relationship"),
            Text(fr="tenir la place et surveiller la concurrence", en="hold the position and watch the competition"),
        ),
        "bottom_left": Cell(
            Text(fr="peu attrayants, relation faible", en="unattractive, weak relationship"),
            Text(fr="ne rien y engager de plus", en="commit nothing more to them"),
        ),
        "bottom_right": Cell(
            Text(fr="peu attrayants, relation forte", en="unattractive, strong relationship"),
            Text(fr="garder, à moindre coût", en="keep, at a lower cost"),
        ),
    },
    source=FIOCA.source,
)
"""Key accounts by how attractive their business is and by how strong the relationship with them is."""

DUBINSKY_INGRAM = Matrix(
    title=Text(fr="Dubinsky et Ingram", en="Dubinsky and Ingram"),
    x=Axis(Text(fr="rentabilité potentielle", en="potential profitability"), _WEAK, _STRONG),
    y=Axis(Text(fr="rentabilité actuelle", en="present profitability"), _WEAK, _STRONG),
    cells={
        "top_left": Cell(
            Text(fr="rentables, peu à gagner de plus", en="profitable, little more to gain"),
            Text(
                fr="entretenir, sans y chercher la croissance",
                en="maintain, without looking for growth there",
            ),
        ),
        "top_right": Cell(
            Text(fr="rentables et prometteurs", en="profitable and promising"),
            Text(
                fr="fidéliser par de gros efforts marketing",
                en="keep them through large marketing efforts",
            ),
        ),
        "bottom_left": Cell(
            Text(fr="ni rentables ni prometteurs", en="neither profitable nor promising"),
            Text(
                fr="baisser le coût de service, ou renoncer",
                en="lower the cost to serve, or let go",
            ),
        ),
        "bottom_right": Cell(
            Text(fr="prometteurs, pas encore rentables", en="promising, not profitable yet"),
            Text(
                fr="investir peu à peu, avec une échéance",
                en="invest step by step, with a deadline",
            ),
        ),
    },
    source=Text(fr="Cours ; Dubinsky et Ingram (axes seuls)", en="Course; Dubinsky and Ingram (axes only)"),
)
"""Customers by the profit that they bring in now and by the profit that they may bring in."""

REVENUE_PROFITABILITY = Matrix(
    title=Text(
        fr="Modèle 1 du cours : chiffre d'affaires et rentabilité", en="The course's model 1: revenue and profitability"
    ),
    x=Axis(Text(fr="rentabilité actuelle", en="present profitability"), _WEAK, _STRONG),
    y=Axis(
        Text(fr="chiffre d'affaires", en="revenue"),
        Text(fr="très faible", en="very low"),
        Text(fr="très important", en="very high"),
    ),
    cells={
        "top_left": Cell(
            Text(fr="gros et peu rentables", en="large and barely profitable"),
            Text(fr="revoir prix, remises et service", en="review prices, discounts and service"),
        ),
        "top_right": Cell(
            Text(fr="gros et rentables", en="large and profitable"),
            Text(fr="protéger, sans en dépendre", en="protect, without depending on them"),
        ),
        "bottom_left": Cell(
            Text(fr="petits et peu rentables", en="small and barely profitable"),
            Text(fr="servir à moindre coût", en="serve at a lower cost"),
        ),
        "bottom_right": Cell(
            Text(fr="petits et rentables", en="small and profitable"),
            Text(fr="chercher ceux qui peuvent grandir", en="look for those who can grow"),
        ),
    },
    source=Text(fr="Cours, modèle matriciel numéro 1", en="Course, matrix model number 1"),
)
"""Customers by their revenue and by their present profitability: matrix model 1 of the course."""

POTENTIAL_LOYALTY = Matrix(
    title=Text(fr="Modèle 2 du cours : potentiel et fidélité", en="The course's model 2: potential and loyalty"),
    x=Axis(Text(fr="degré de fidélité", en="degree of loyalty"), _WEAK, Text(fr="très fort", en="very high")),
    y=Axis(
        Text(fr="potentiel du client", en="customer's potential"),
        Text(fr="très faible", en="very low"),
        Text(fr="très important", en="very high"),
    ),
    cells={
        "top_left": Cell(
            Text(fr="grand potentiel, peu fidèles", en="high potential, not loyal"),
            Text(fr="comprendre pourquoi ils achètent ailleurs", en="understand why they buy elsewhere"),
        ),
        "top_right": Cell(
            Text(fr="grand potentiel et fidèles", en="high potential and loyal"),
            Text(fr="accompagner et faire grandir", en="look after them and grow with them"),
        ),
        "bottom_left": Cell(
            Text(fr="petit potentiel, peu fidèles", en="low potential, not loyal"),
            Text(fr="ne pas courir après", en="do not run after them"),
        ),
        "bottom_right": Cell(
            Text(fr="petit potentiel, fidèles", en="low potential, loyal"),
            Text(fr="remercier, servir simplement", en="thank them, serve simply"),
        ),
    },
    source=Text(fr="Cours, modèle matriciel numéro 2", en="Course, matrix model number 2"),
)
"""Customers by their potential and by their loyalty: matrix model 2 of the course."""

POTENTIAL_PERFORMANCE = Matrix(
    title=Text(fr="Potentiel et performance", en="Potential and performance"),
    x=Axis(Text(fr="performance", en="performance"), _LOW, _HIGH),
    y=Axis(Text(fr="potentiel", en="potential"), _LOW, _HIGH),
    cells={
        "top_left": Cell(
            Text(fr="à développer", en="to be developed"),
            Text(fr="un objectif par client : ils pourraient acheter plus", en="a target each: they could buy more"),
        ),
        "top_right": Cell(
            Text(fr="à garder", en="to be kept"),
            Text(fr="fidéliser, sans promettre l'impossible", en="keep them, without promising the impossible"),
        ),
        "bottom_left": Cell(
            Text(fr="à servir simplement", en="to be served simply"),
            Text(fr="peu de visites, commande en ligne", en="few visits, online ordering"),
        ),
        "bottom_right": Cell(
            Text(fr="à entretenir", en="to be maintained"),
            Text(
                fr="ils donnent déjà presque tout : veiller à la qualité",
                en="they give nearly all they have: see to quality",
            ),
        ),
    },
    source=Text(fr="Cours, méthode par pondération", en="Course, weighting method"),
)
"""Customers by two weighted scores, what they are and what they do: the plane of the course."""

REINARTZ_KUMAR = Matrix(
    title=Text(fr="Reinartz et Kumar : rentabilité et durée", en="Reinartz and Kumar: profitability and duration"),
    x=Axis(
        Text(fr="durée de la relation", en="length of the relationship"),
        Text(fr="courte", en="short"),
        Text(fr="longue", en="long"),
    ),
    y=Axis(
        Text(fr="rentabilité", en="profitability"),
        Text(fr="faible", en="low"),
        Text(fr="élevée", en="high"),
    ),
    cells={
        "top_left": Cell(
            LOYALTY_GROUPS["butterfly"],
            Text(
                fr="vendre tant qu'ils sont là, puis cesser d'investir",
                en="sell while they are here, then stop investing",
            ),
        ),
        "top_right": Cell(
            LOYALTY_GROUPS["true friend"],
            Text(fr="soigner la relation, sans harceler", en="tend the relationship, without pestering"),
        ),
        "bottom_left": Cell(
            LOYALTY_GROUPS["stranger"],
            Text(fr="ne pas investir dans la relation", en="do not invest in the relationship"),
        ),
        "bottom_right": Cell(
            LOYALTY_GROUPS["barnacle"],
            Text(
                fr="peuvent-ils acheter plus ? Sinon, réduire leur coût",
                en="can they buy more? If not, bring their cost down",
            ),
        ),
    },
    source=Text(
        fr="Reinartz et Kumar (2002), Harvard Business Review", en="Reinartz and Kumar (2002), Harvard Business Review"
    ),
)
"""Customers by their profitability and by how long they stay."""
