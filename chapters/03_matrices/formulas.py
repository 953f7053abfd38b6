# %%
from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import (
    bubble_diameter,
    classify_quadrants,
    coefficient_sensitivity,
    judges_agreement,
    marks_from_figures,
    weighted_score,
)

tables = lesson_data("03_matrices")
marks, coefficients, plane = tables["marks"], tables["potential_coefficients"], tables["plane"]

of_a = marks.loc["A"]
points, weights, score = (of_a * coefficients).sum(), coefficients.sum(), weighted_score(of_a, coefficients)

of_p = tables["finalists"].loc["P"]
lowest, score_of_p = of_p.min(), weighted_score(of_p, coefficients)

steps = ["from_2", "from_3", "from_4", "from_5"]
limits = tables["scales"].loc["industrial_activity", steps]
judges = [marks_from_figures(tables["judgements"][name], limits) for name in ("Salma", "Youssef")]
agreement = judges_agreement(*judges)
apart = (judges[0] - judges[1]).abs().mean()
chance = apart / (1 - agreement.kappa)

cut = plane["potential"].mean()
cell = classify_quadrants(plane, x="performance", y="potential").loc["C"]

big, small = plane["revenue_percent"]["A"], plane["revenue_percent"]["D"]
wide, narrow = bubble_diameter(big), bubble_diameter(small)

changes = coefficient_sensitivity(tables["finalists"], coefficients)
trials, upset = len(changes), changes["first_changes"].sum()

# %% [markdown] lang="fr" formula="weighted_score"
# Score pondéré · sur l'échelle des notes
#
# somme des (coefficient × note) ÷ somme des **coefficients**
#
# = client A : {points:number} ÷ {weights:number} = {score:number 1}
#
# ≠ diviser par le nombre de critères, ou ne pas diviser : un score hors de l'échelle est toujours faux.

# %% [markdown] lang="en" formula="weighted_score"
# Weighted score · on the scale of the marks
#
# sum of (coefficient × mark) ÷ sum of the **coefficients**
#
# = customer A: {points:number} ÷ {weights:number} = {score:number 1}
#
# ≠ dividing by the number of criteria, or not dividing: a score outside the scale is always wrong.

# %% [markdown] lang="fr" formula="direction"
# Sens d'un critère · ce que vaut la plus haute note
#
# la plus haute note va toujours à ce qui est **bon pour nous**
#
# = « conditions commerciales » : la plus haute note veut dire des conditions faciles
#
# ≠ « difficulté : excellent » se lit à l'envers ; écrivez à côté ce que veut dire la plus haute note.

# %% [markdown] lang="en" formula="direction"
# Direction of a criterion · what the highest mark means
#
# the highest mark always goes to what is **good for us**
#
# = “trading terms”: the highest mark means easy terms
#
# ≠ “difficulty: excellent” is read the wrong way round; write beside it what the highest mark means.

# %% [markdown] lang="fr" formula="floor"
# Plancher · oui ou non
#
# la plus **basse** note du client ≥ le plancher, fixé avant de calculer
#
# = finaliste P : score {score_of_p:number 1}, plus basse note {lowest:number}
#
# ≠ dans une moyenne, une bonne note rachète une mauvaise : le score seul ne dit rien de la plus basse.

# %% [markdown] lang="en" formula="floor"
# Floor · yes or no
#
# the customer's **lowest** mark ≥ the floor, set before computing
#
# = finalist P: score {score_of_p:number 1}, lowest mark {lowest:number}
#
# ≠ in a mean, a good mark buys back a bad one: the score alone says nothing of the lowest.

# %% [markdown] lang="fr" formula="kappa"
# Kappa pondéré · au plus 1
#
# 1 − écart moyen **des mêmes clients** ÷ écart moyen de **toutes les paires** de notes
#
# = Salma et Youssef : 1 − {apart:number 2} ÷ {chance:number 2} = {agreement.kappa:number 2}
#
# ≠ la part de notes identiques : quand presque tous méritent la même, le hasard suffit à s'accorder.

# %% [markdown] lang="en" formula="kappa"
# Weighted kappa · at most 1
#
# 1 − mean gap **of the same customers** ÷ mean gap of **all pairs** of marks
#
# = Salma and Youssef: 1 − {apart:number 2} ÷ {chance:number 2} = {agreement.kappa:number 2}
#
# ≠ the share of equal marks: where nearly all deserve the same one, chance is enough to agree.

# %% [markdown] lang="fr" formula="cut"
# Ligne qui coupe le plan · une note
#
# un milieu fixé d'avance, ou la moyenne des notes **de tous les clients placés**
#
# = moyenne des potentiels : {cut:number 1} ; le client C y est exactement : {cell[potential]:number 1}
#
# ≠ la moyenne bouge quand un client arrive ; dites d'avance de quel côté compte la ligne (ici, le côté haut).

# %% [markdown] lang="en" formula="cut"
# Line that cuts the plane · a mark
#
# a middle fixed beforehand, or the mean of the marks **of all customers placed**
#
# = mean of the potentials: {cut:number 1}; customer C is exactly there: {cell[potential]:number 1}
#
# ≠ the mean moves when a customer arrives; say beforehand on which side the line counts (here, the high side).

# %% [markdown] lang="fr" formula="bubble"
# Diamètre d'une bulle · en unités du plan
#
# ½ × √n, où n est la part du chiffre d'affaires **en %**
#
# = A, {big:number} % : {wide:number 1} ; D, {small:number} % : {narrow:number 1}
#
# ≠ un diamètre proportionnel à la part : l'œil lit des surfaces, et A paraîtrait seize fois plus gros au lieu de quatre.

# %% [markdown] lang="en" formula="bubble"
# Diameter of a bubble · in units of the plane
#
# ½ × √n, where n is the share of revenue **in %**
#
# = A, {big:number}%: {wide:number 1}; D, {small:number}%: {narrow:number 1}
#
# ≠ a diameter in proportion to the share: the eye reads areas, and A would look sixteen times as large, not four.

# %% [markdown] lang="fr" formula="sensitivity"
# Sensibilité d'un classement · un nombre d'essais
#
# essais où le premier change ÷ essais, chaque coefficient **un point de plus ou de moins**, un à la fois
#
# = finalistes : {upset:number} ÷ {trials:number}
#
# ≠ « premier d'un dixième » : si le premier change, écrivez que les coefficients ne les départagent pas.

# %% [markdown] lang="en" formula="sensitivity"
# Sensitivity of a ranking · a number of trials
#
# trials in which the first changes ÷ trials, each coefficient **one point up or down**, one at a time
#
# = finalists: {upset:number} ÷ {trials:number}
#
# ≠ “first by a tenth”: if the first changes, write that the coefficients do not separate them.

# %% [markdown] lang="fr" formula="good_cell"
# La bonne case · un coin du plan
#
# le côté souhaité de l'axe de gauche, et celui de l'axe du bas : **lisez les axes d'abord**
#
# = Fiocca, première étape : en haut à gauche ; Dubinsky et Ingram : en haut à droite
#
# ≠ une matrice est aveugle à ce que ses axes ne mesurent pas : Fiocca ne dit pas qui rapporte.

# %% [markdown] lang="en" formula="good_cell"
# The good cell · a corner of the plane
#
# the side wanted on the left axis, and on the bottom axis: **read the axes first**
#
# = Fiocca, first step: top left; Dubinsky and Ingram: top right
#
# ≠ a matrix is blind to what its axes do not measure: Fiocca does not say who is profitable.
