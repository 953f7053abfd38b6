# %% [markdown] lang="fr"
# # Exercices · Matrices et notes pondérées
#
# De la fiche d'un client au verdict du comité. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Vous bloquez ? `sheet.hint("score")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("score")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/03_matrices.ipynb).
#
# Pour vous entraîner, `sheet.again("scale_marks")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.
#
# L'exercice du cours vient d'abord, sur ses propres chiffres. Ensuite, aucun client n'est celui de la leçon ; avec `student=`, ils ne sont qu'à vous.

# %% [markdown] lang="en"
# # Exercises · Matrices and weighted scores
#
# From one customer's card to the committee's verdict. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Stuck? `sheet.hint("score")`, in a new cell, gives a hint, then another; `sheet.solution("score")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/03_matrices.ipynb).
#
# To practise, `sheet.again("scale_marks")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.
#
# The course's exercise comes first, on its own figures. After that no customer is the lesson's; with `student=` they are yours alone.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("03_matrices", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("03_matrices", language="en")  # if your teacher asks for it: student="your identifier"

# %% [markdown] lang="fr"
# ## D'abord, l'exercice du cours
#
# Cinq critères disent le potentiel d'un client. Leur coefficient va de 1 (assez important) à 3 (très important), et chaque client reçoit une note de 1 (mauvais) à 5 (excellent). Voici les coefficients, puis les notes du client A.

# %% [markdown] lang="en"
# ## First, the course's exercise
#
# Five criteria describe a customer's potential. Their coefficient goes from 1 (fairly important) to 3 (very important), and each customer gets a mark from 1 (poor) to 5 (excellent). Here are the coefficients, then customer A's marks.

# %%
potential_coefficients = sheet.data("potential_coefficients")
show(potential_coefficients)

# %%
printed_marks = sheet.data("printed_marks")
show(printed_marks)

# %% [markdown] lang="fr"
# Dans le code, les critères gardent un nom court, visible avec `printed_marks.columns`.

# %% [markdown] lang="en"
# In code the criteria keep a short name, which `printed_marks.columns` shows.

# %%
list(printed_marks.columns)

# %% [markdown] lang="fr" question="score"
# ### Le score d'un client
#
# Quel est le score de potentiel du client A, d'après `printed_marks` ? Faites le calcul à la main, puis donnez le nombre.

# %% [markdown] lang="en" question="score"
# ### One customer's score
#
# What is customer A's potential score, from `printed_marks`? Work it out by hand, then give the number.

# %% question="score"
### BEGIN SOLUTION
score = (printed_marks.loc["A"] * potential_coefficients).sum() / potential_coefficients.sum()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Chaque note fois son coefficient, on additionne, on divise par la somme des coefficients. Vérification : le score est entre la plus basse note du client et la plus haute.

# %% [markdown] lang="en" edition="solution"
# Each mark times its coefficient, add up, divide by the sum of the coefficients. A check: the score lies between the customer's lowest mark and the highest.

# %% [markdown] lang="fr"
# Le cours place ensuite cinq clients sur un plan : la performance va vers la droite, le potentiel vers le haut. Dans le code, les colonnes s'appellent `potential` et `performance`.

# %% [markdown] lang="en"
# The course then places five customers in a plane: performance runs to the right, potential upwards. In code the columns are `potential` and `performance`.

# %%
printed_plane = sheet.data("printed_plane")
show(printed_plane)

# %% [markdown] lang="fr" question="printed_cells"
# ### Les cinq clients du cours
#
# Coupez chaque axe à la moyenne des cinq clients ; **un client qui est sur une ligne compte du côté haut** (à droite, ou en haut). Dans quelle case est chacun ? Donnez un dictionnaire comme `{"A": "en haut à droite", …}` ; les cases sont « en haut à gauche », « en haut à droite », « en bas à gauche », « en bas à droite ».

# %% [markdown] lang="en" question="printed_cells"
# ### The course's five customers
#
# Cut each axis at the mean of the five customers; **a customer who stands on a line counts on the high side** (to the right, or on top). In which cell is each? Give a dictionary such as `{"A": "top right", …}`; the cells are “top left”, “top right”, “bottom left”, “bottom right”.

# %% question="printed_cells"
### BEGIN SOLUTION
top = printed_plane["potential"] >= printed_plane["potential"].mean()
right = printed_plane["performance"] >= printed_plane["performance"].mean()
printed_cells = pd.Series("bottom left", index=printed_plane.index)
printed_cells[~top & right] = "bottom right"
printed_cells[top & ~right] = "top left"
printed_cells[top & right] = "top right"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Deux questions par client, en haut ? à droite ?, et `>=` fait compter la ligne du côté haut. Vérification : au moins un client de chaque côté de chaque moyenne, sinon ce n'en est pas une.

# %% [markdown] lang="en" edition="solution"
# Two questions a customer, on top? to the right?, and `>=` makes the line count on the high side. A check: at least one customer on each side of each mean, or it is no mean.

# %% [markdown] lang="fr"
# ## Première partie : la fiche, une fois pour toutes
#
# Cinq autres clients, sous les mêmes coefficients. A n'est plus celui du cours.

# %% [markdown] lang="en"
# ## Part one: the card, once and for all
#
# Five other customers, under the same coefficients. A is no longer the course's.

# %%
marks = sheet.data("marks")
show(marks)

# %% [markdown] lang="fr" question="weighted"
# ### Écrire le score une fois pour toutes
#
# Écrivez une fonction `weighted(marks, coefficients)` qui rend le score d'un client. Les deux arguments sont des séries indexées par critère, pas toujours dans le même ordre ; les coefficients ne font pas toujours dix. N'appelez pas `weighted_score` : c'est elle que vous écrivez.

# %% [markdown] lang="en" question="weighted"
# ### Write the score once and for all
#
# Write a function `weighted(marks, coefficients)` that returns one customer's score. Both arguments are Series indexed by criterion, not always in the same order; the coefficients do not always make ten. Do not call `weighted_score`: that is what you are writing.


# %% question="weighted"
def weighted(marks, coefficients):
    ### BEGIN SOLUTION
    return (marks * coefficients).sum() / coefficients.sum()
    ### END SOLUTION


# %% [markdown] lang="fr" edition="solution"
# Deux séries pandas se multiplient par le nom du critère, pas par la place : l'ordre n'importe pas. On divise par *leur* somme, pas par dix. Essayez-la sur `marks.loc["B"]` avant d'aller plus loin.

# %% [markdown] lang="en" edition="solution"
# Two pandas Series multiply by the name of the criterion, not by its place: order does not matter. One divides by *their* sum, not by ten. Try it on `marks.loc["B"]` before going on.

# %% [markdown] lang="fr"
# ## Deuxième partie : deux lignes échangées
#
# Le potentiel décrit le client lui-même. La **performance** décrit ce qu'il fait avec vous. Voici les deux tables de coefficients du cours. Il y écrit « capacité de production annuelle » pour ce qu'il appelle ailleurs, et que nous appelons partout, « niveau annuel de l'activité industrielle ».

# %% [markdown] lang="en"
# ## Part two: two exchanged rows
#
# Potential describes the customer. **Performance** describes what the customer does with you. Here are the course's two tables of coefficients. In them it writes “annual production capacity” for what it calls elsewhere, and we call throughout, “annual level of industrial activity”.

# %%
printed_potential = sheet.data("printed_potential")
show(printed_potential)

# %%
printed_performance = sheet.data("printed_performance")
show(printed_performance)

# %% [markdown] lang="fr" question="misplaced"
# ### Qu'est-ce qui n'est pas à sa place ?
#
# L'une de ces phrases est vraie. Laquelle ?

# %% [markdown] lang="en" question="misplaced"
# ### What is out of place?
#
# One of these sentences is true. Which?

# %% question="misplaced"
### BEGIN SOLUTION
misplaced = "d2"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On prend les critères un à un, et l'on demande : un concurrent lui donnerait-il la même note ? Oui pour une activité, non pour une fréquence d'achat chez nous. Vérification : les deux pèsent autant, voilà pourquoi les sommes n'ont rien montré.

# %% [markdown] lang="en" edition="solution"
# Take the criteria one by one and ask: would a competitor give it the same mark? Yes for an activity, no for how often one buys from us. A check: both weigh the same, which is why the sums showed nothing.

# %% [markdown] lang="fr"
# Ailleurs, le même cours donne la liste des critères, et les range autrement : `potential_coefficients`, que vous connaissez, et `performance_coefficients`. Voici par ailleurs les dix notes d'un client.

# %% [markdown] lang="en"
# Elsewhere the same course lists the criteria, and sorts them differently: `potential_coefficients`, which you know, and `performance_coefficients`. Here, besides, are one customer's ten marks.

# %%
performance_coefficients = sheet.data("performance_coefficients")
customer_card = sheet.data("customer_card")
show(customer_card)

# %% [markdown] lang="fr" question="swap_scores"
# ### Ce que l'échange fait à un client
#
# Calculez quatre scores de ce client, dans cet ordre : potentiel et performance selon les tables imprimées, puis potentiel et performance selon la liste. Donnez une liste de quatre nombres. Refaites le calcul, ou servez-vous de votre fonction `weighted`.

# %% [markdown] lang="en" question="swap_scores"
# ### What the exchange does to a customer
#
# Work out four scores for this customer, in this order: potential and performance by the printed tables, then potential and performance by the list. Give a list of four numbers. Do the computation again, or use your function `weighted`.

# %% question="swap_scores"
### BEGIN SOLUTION
swap_scores = [
    (customer_card[coefficients.index] * coefficients).sum() / coefficients.sum()
    for coefficients in (printed_potential, printed_performance, potential_coefficients, performance_coefficients)
]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# `customer_card[coefficients.index]` choisit les cinq notes de la rubrique. D'une table à l'autre, le plus grand des deux scores n'est plus le même : le client change de côté dans le plan, et le plan d'action avec lui.

# %% [markdown] lang="en" edition="solution"
# `customer_card[coefficients.index]` picks the five marks of the heading. From one table to the other, the larger of the two scores is no longer the same: the customer changes sides in the plane, and the plan of action follows.

# %% [markdown] lang="fr"
# ## Troisième partie : à chaque question sa matrice
#
# Au comité de Tamaris, chacun a sa question. Pour y répondre, une seule des cinq matrices de la leçon a les deux bons axes.

# %% [markdown] lang="en"
# ## Part three: to each question its matrix
#
# In Tamaris's committee everybody has a question. To answer it, a single one of the lesson's five matrices has the right two axes.

# %%
asked = sheet.data("asked")
show(asked)

# %% [markdown] lang="fr" question="matrix_of_question"
# ### Quels axes, pour quelle question ?
#
# Pour chaque question de `asked`, quelle matrice : `"Fiocca"` (première étape), `"Dubinsky et Ingram"`, `"modèle 1"`, `"modèle 2"`, `"Reinartz et Kumar"` ? Donnez un dictionnaire du numéro vers la matrice, par exemple `{3: "modèle 2", 7: "Fiocca"}`.

# %% [markdown] lang="en" question="matrix_of_question"
# ### Which axes for which question?
#
# For each question of `asked`, which matrix: `"Fiocca"` (first step), `"Dubinsky and Ingram"`, `"model 1"`, `"model 2"`, `"Reinartz and Kumar"`? Give a dictionary from number to matrix, for instance `{3: "model 2", 7: "Fiocca"}`.

# %% question="matrix_of_question"
### BEGIN SOLUTION
matrix_of = pd.Series(
    {
        3: "fiocca", 10: "fiocca",
        4: "dubinsky_ingram", 7: "dubinsky_ingram",
        1: "model_1", 8: "model_1",
        2: "model_2", 5: "model_2",
        6: "reinartz_kumar", 9: "reinartz_kumar",
    }
)  # fmt: skip
matrix_of_question = matrix_of.loc[asked.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On souligne les deux mesures de la phrase. « Aujourd'hui » et « dans trois ans », deux profits : Dubinsky et Ingram. Des ventes et leur marge : modèle 1. Un besoin et ce qu'on nous en donne : modèle 2. Un profit et un temps qui reste : Reinartz et Kumar.

# %% [markdown] lang="en" edition="solution"
# Underline the two measures of the sentence. “This year” and “in three years”, two profits: Dubinsky and Ingram. Sales and their margin: model 1. A need and what is given to us of it: model 2. A profit and a time still to come: Reinartz and Kumar.

# %% [markdown] lang="fr"
# Six clients, notés de 1 à 5 sur les axes de Fiocca (importance stratégique, difficulté de la relation) et de Dubinsky et Ingram (rentabilité actuelle, rentabilité potentielle). Personne n'a 3 : 4 et 5 sont forts, 1 et 2 faibles.

# %% [markdown] lang="en"
# Six customers, marked from 1 to 5 on the axes of Fiocca (strategic importance, difficulty of the relationship) and of Dubinsky and Ingram (present profitability, potential profitability). Nobody has a 3: 4 and 5 are high, 1 and 2 low.

# %%
six_customers = sheet.data("six_customers")
show(six_customers)

# %%
list(six_customers.columns)

# %% [markdown] lang="fr" question="good_in_both"
# ### Bons sur les deux matrices
#
# Quels clients sont dans la bonne case de Fiocca *et* dans la bonne case de Dubinsky et Ingram ? Donnez un ensemble, par exemple `{"U", "X"}`.

# %% [markdown] lang="en" question="good_in_both"
# ### Good on both matrices
#
# Which customers are in Fiocca's good cell *and* in Dubinsky and Ingram's good cell? Give a set, for instance `{"U", "X"}`.

# %% question="good_in_both"
### BEGIN SOLUTION
high = six_customers > 3
easy_and_important = high["strategic_importance"] & ~high["relationship_difficulty"]
profitable = high["present_profitability"] & high["potential_profitability"]
good_in_both = set(six_customers.index[easy_and_important & profitable])
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Quatre conditions, dont une à l'envers : chez Fiocca, c'est une difficulté *faible* qui est bonne, d'où le `~`. Vérification : aucun des clients retenus n'a 4 ou 5 de difficulté.

# %% [markdown] lang="en" edition="solution"
# Four conditions, one of them the other way round: in Fiocca's matrix a *low* difficulty is good, hence the `~`. A check: none of those chosen has a difficulty of 4 or 5.

# %% [markdown] lang="fr"
# ## Quatrième partie : votre jury
#
# Une autre entreprise réunit son jury. Avant de voir un seul client, elle a écrit l'échelle des besoins annuels, `need_scale` : 2 à partir de la première limite, 3 à partir de la deuxième, 4, 5 ; au-dessous de la première, 1.

# %% [markdown] lang="en"
# ## Part four: your jury
#
# Another firm gathers its jury. Before seeing a single customer, it wrote down the scale of yearly needs, `need_scale`: 2 from the first limit on, 3 from the second, 4, 5; below the first, 1.

# %%
need_scale = sheet.data("need_scale")
needs = sheet.data("needs")
show(need_scale)

# %%
show(needs)

# %% [markdown] lang="fr" question="scale_marks"
# ### Du chiffre à la note
#
# Donnez la note de chaque client de `needs` par cette échelle, dans une série indexée par client ou un dictionnaire. Écrivez-la vous-même, sans `marks_from_figures`.

# %% [markdown] lang="en" question="scale_marks"
# ### From the figure to the mark
#
# Give the mark of each customer of `needs` by this scale, in a Series indexed by customer or a dictionary. Write it yourself, without `marks_from_figures`.

# %% question="scale_marks"
### BEGIN SOLUTION
scale_marks = needs * 0 + 1
for limit in need_scale:
    scale_marks = scale_marks + (needs >= limit)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Tout le monde part de 1, et chaque limite atteinte ajoute un point : vrai compte 1. Vérification : le plus grand besoin a 5, et personne n'est à 0 ni à 6.

# %% [markdown] lang="en" edition="solution"
# Everybody starts from 1, and each limit reached adds a point: true counts 1. A check: the largest need has 5, and nobody is at 0 or at 6.

# %% [markdown] lang="fr"
# Deux juges ont ensuite noté quinze clients, chacun sans voir les notes de l'autre.

# %% [markdown] lang="en"
# Two judges then marked fifteen customers, neither seeing the other's marks.

# %%
two_judges = sheet.data("two_judges")
show(two_judges, 15)

# %% [markdown] lang="fr" question="kappa"
# ### Sont-ils d'accord ?
#
# Regardez d'abord la table et pariez : plus près de 0, le hasard, ou de 1, l'accord parfait ? Puis écrivez une fonction `kappa(first, second)` : 1 moins le rapport de deux écarts moyens. Au-dessus, l'écart (sans signe) entre les deux notes d'un même client ; au-dessous, l'écart de *toutes* les paires, chaque note de l'un avec chaque note de l'autre. N'appelez pas `judges_agreement`.

# %% [markdown] lang="en" question="kappa"
# ### Do they agree?
#
# Look at the table first and make a bet: nearer to 0, chance, or to 1, perfect agreement? Then write a function `kappa(first, second)`: 1 less the ratio of two mean gaps. Above, the gap (without sign) between the two marks of one customer; below, the gap of *all* pairs, each mark of the one with each mark of the other. Do not call `judges_agreement`.


# %% question="kappa"
def kappa(first, second):
    ### BEGIN SOLUTION
    observed = (first - second).abs().mean()
    by_chance = 0
    for mark in first:
        by_chance = by_chance + (second - mark).abs().mean() / len(first)
    return 1 - observed / by_chance
    ### END SOLUTION


# %% [markdown] lang="fr" edition="solution"
# L'écart observé, puis celui qu'auraient deux juges qui tireraient leurs notes au hasard dans les mêmes tas. Vérification : un juge face à lui-même donne 1.

# %% [markdown] lang="en" edition="solution"
# The gap observed, then the one of two judges who drew their marks at random from the same heaps. A check: a judge beside himself gives 1.

# %% edition="solution"
round(float(kappa(two_judges["judge_1"], two_judges["judge_2"])), 2)

# %% [markdown] lang="fr" question="two_ways"
# ### Deux avis, un compte
#
# Salma donne 5 au besoin d'un hôtel, Youssef 2. Selon la note, il est « à développer » ou « à servir simplement ». Que faites-vous, et pourquoi ?

# %% [markdown] lang="en" question="two_ways"
# ### Two opinions, one account
#
# Salma gives 5 to a hotel's need, Youssef 2. Depending on the mark it is “to be developed” or “to be served simply”. What do you do, and why?

# %% question="two_ways"
### BEGIN SOLUTION
two_ways = "b5"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Aller voir se défend quand la case en dépend : une visite coûte moins qu'une année de visites à tort. Écrire la moyenne se défend aussi : deux habitudes contraires s'annulent en partie. Choisir son juge, non.

# %% [markdown] lang="en" edition="solution"
# To go and see can be defended where the cell hangs on it: one visit costs less than a year of visits made in error. Writing the mean down can be defended, too: two opposite habits cancel out in part. Choosing one's judge cannot.

# %% [markdown] lang="fr"
# Quatre finalistes se disputent la place de compte clé. Leur ordre dépend-il des coefficients que l'on a choisis ?

# %% [markdown] lang="en"
# Four finalists compete for the place of key account. Does their order depend on the coefficients that somebody chose?

# %%
from crm_lessons.methods import coefficient_sensitivity, weighted_score

finalists = sheet.data("finalists")
show(finalists)

# %% [markdown] lang="fr" question="first_changes"
# ### Un point de plus, et qui est premier ?
#
# Augmentez d'un point le coefficient d'*un seul* critère, les autres restant à leur place. Pour quels critères le premier des quatre n'est-il plus le même ? Donnez un ensemble de critères, sous leur nom dans le code ou en toutes lettres.

# %% [markdown] lang="en" question="first_changes"
# ### One point more, and who comes first?
#
# Raise the coefficient of *a single* criterion by one point, leaving the others as they are. For which criteria is the first of the four no longer the same? Give a set of criteria, under their name in code or in words.

# %% question="first_changes"
### BEGIN SOLUTION
first = weighted_score(finalists, potential_coefficients).idxmax()
first_changes = []
for criterion in potential_coefficients.index:
    changed = potential_coefficients.copy()
    changed[criterion] = changed[criterion] + 1
    if weighted_score(finalists, changed).idxmax() != first:
        first_changes.append(criterion)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Un essai par critère, toujours sur une copie neuve : sans `.copy()`, le deuxième essai garderait le point du premier. Vérification : un coefficient monté ne peut aider que ceux qui ont une bonne note à ce critère.

# %% [markdown] lang="en" edition="solution"
# One trial a criterion, always on a fresh copy: without `.copy()` the second trial would keep the point of the first. A check: a coefficient that is raised can only help those with a good mark on that criterion.

# %% [markdown] lang="fr"
# ## Cinquième partie : le plan et ses bulles
#
# Cinq clients, leurs deux scores, et leur part du chiffre d'affaires en pourcentage : 36 veut dire 36 %. Dans le code, les colonnes s'appellent `potential`, `performance` et `revenue_percent`. Le cours ne donne pas les parts : elles sont inventées.

# %% [markdown] lang="en"
# ## Part five: the plane and its bubbles
#
# Five customers, their two scores, and their share of revenue in per cent: 36 means 36%. In code the columns are `potential`, `performance` and `revenue_percent`. The course does not give the shares: they are invented.

# %%
import matplotlib.pyplot as plt

plane = sheet.data("plane")
show(plane)

# %% [markdown] lang="fr" question="cells"
# ### Chacun dans sa case
#
# Coupez chaque axe à la moyenne des cinq clients. La performance va vers la droite, le potentiel vers le haut ; **un client qui est sur une ligne compte du côté haut** (à droite, ou en haut). Dans quelle case est chacun ? Donnez un dictionnaire comme `{"A": "en haut à droite", …}` ; les cases sont « en haut à gauche », « en haut à droite », « en bas à gauche », « en bas à droite ».

# %% [markdown] lang="en" question="cells"
# ### Each in its cell
#
# Cut each axis at the mean of the five customers. Performance runs to the right, potential upwards; **a customer who stands on a line counts on the high side** (to the right, or on top). In which cell is each? Give a dictionary such as `{"A": "top right", …}`; the cells are “top left”, “top right”, “bottom left”, “bottom right”.

# %% question="cells"
### BEGIN SOLUTION
top = plane["potential"] >= plane["potential"].mean()
right = plane["performance"] >= plane["performance"].mean()
cells = pd.Series("bottom left", index=plane.index)
cells[~top & right] = "bottom right"
cells[top & ~right] = "top left"
cells[top & right] = "top right"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# C'est le calcul du cours, sur d'autres clients : les moyennes d'abord, puis deux questions par client. Vérification : l'un d'eux est exactement sur une moyenne ; de quel côté l'avez-vous mis ?

# %% [markdown] lang="en" edition="solution"
# It is the course's computation on other customers: the means first, then two questions a customer. A check: one of them stands exactly on a mean; on which side did you put it?

# %% [markdown] lang="fr" question="diameters"
# ### Le diamètre des bulles
#
# Le cours dessine chaque client comme un disque de diamètre $d = \frac{1}{2}\sqrt{n}$, où n est sa part du chiffre d'affaires en pourcentage. Donnez les cinq diamètres, dans une série indexée par client (ou une liste, de A à E). Deux décimales suffisent.

# %% [markdown] lang="en" question="diameters"
# ### The diameter of the bubbles
#
# The course draws each customer as a disc of diameter $d = \frac{1}{2}\sqrt{n}$, where n is its share of revenue in per cent. Give the five diameters, in a Series indexed by customer (or a list, from A to E). Two decimals are enough.

# %% question="diameters"
### BEGIN SOLUTION
diameters = plane["revenue_percent"] ** 0.5 / 2
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# La racine, `** 0.5`, puis la moitié. Vérification : une part quatre fois plus grande a un diamètre double, et le disque de 100 % aurait 5 de large.

# %% [markdown] lang="en" edition="solution"
# The root, `** 0.5`, then half of it. A check: a share four times as large has twice the diameter, and the disc of 100% would be 5 wide.

# %% [markdown] lang="fr" question="bubbles"
# ### Dessinez-le
#
# Après `import matplotlib.pyplot as plt` et `figure, ax = plt.subplots()`, dessinez les cinq clients avec `ax.scatter` : la performance en abscisse, le potentiel en ordonnée, et des bulles dont la taille dit la part du chiffre d'affaires. Dans `scatter`, l'argument `s` est une **aire**, en points carrés. Mettez l'objet `ax` dans `bubbles`.

# %% [markdown] lang="en" question="bubbles"
# ### Draw it
#
# After `import matplotlib.pyplot as plt` and `figure, ax = plt.subplots()`, draw the five customers with `ax.scatter`: performance along the bottom, potential up the side, and bubbles whose size tells the share of revenue. In `scatter` the argument `s` is an **area**, in square points. Put the object `ax` in `bubbles`.

# %% lang="fr" question="bubbles"
### BEGIN SOLUTION
figure, ax = plt.subplots()
ax.scatter(plane["performance"], plane["potential"], s=20 * plane["revenue_percent"])
ax.axvline(plane["performance"].mean(), linestyle="--")
ax.axhline(plane["potential"].mean(), linestyle="--")
for customer in plane.index:
    ax.annotate(customer, (plane.loc[customer, "performance"], plane.loc[customer, "potential"]))
ax.set_xlim(0, 6)
ax.set_ylim(0, 6)
ax.set_xlabel("Performance")
ax.set_ylabel("Potentiel")
bubbles = ax
### END SOLUTION

# %% lang="en" question="bubbles"
### BEGIN SOLUTION
figure, ax = plt.subplots()
ax.scatter(plane["performance"], plane["potential"], s=20 * plane["revenue_percent"])
ax.axvline(plane["performance"].mean(), linestyle="--")
ax.axhline(plane["potential"].mean(), linestyle="--")
for customer in plane.index:
    ax.annotate(customer, (plane.loc[customer, "performance"], plane.loc[customer, "potential"]))
ax.set_xlim(0, 6)
ax.set_ylim(0, 6)
ax.set_xlabel("Performance")
ax.set_ylabel("Potential")
bubbles = ax
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# `s` est une aire : on lui donne la part elle-même, à une échelle près. Les limites laissent de la place aux bulles du bord, chaque bulle porte son nom, chaque axe dit ce qu'il mesure.

# %% [markdown] lang="en" edition="solution"
# `s` is an area: it is given the share itself, on whatever scale. The limits leave room for the bubbles at the edge, each bubble has its name, each axis says what it measures.

# %% [markdown] lang="fr" question="bubble_chart"
# ### Une figure au mur
#
# Dans la salle du comité, un plan à bulles. Atlas fait 40 % des ventes, Souss 10 % ; la bulle d'Atlas est quatre fois plus *large* que celle de Souss. Rif, plus petit encore, est tout en haut. La légende dit : « diamètre : part du chiffre d'affaires ». Que faites-vous ?

# %% [markdown] lang="en" question="bubble_chart"
# ### A chart on the wall
#
# In the committee's room, a plane with bubbles. Atlas makes 40% of sales, Souss 10%; Atlas's bubble is four times as *wide* as Souss's. Rif, smaller still, is right at the top. The legend says: “diameter: share of revenue”. What do you do?

# %% question="bubble_chart"
### BEGIN SOLUTION
bubble_chart = "c4"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Quatre fois plus large, donc seize fois plus de papier, pour une part quatre fois plus grande : l'œil voit un géant et un nain. On ne décide rien sur une figure qui ment, même quand la décision se trouve être bonne.

# %% [markdown] lang="en" edition="solution"
# Four times as wide, hence sixteen times as much paper, for a share four times as large: the eye sees a giant and a dwarf. Nothing is decided on a chart that lies, even where the decision happens to be right.

# %% [markdown] lang="fr"
# ## Sixième partie : l'enveloppe
#
# Une année a passé. Voici, dans `envelope`, la case où le jury avait mis chaque compte, ses ventes de cette année-là et celles de la suivante, en dirhams. Dans le code, `top_left` est « à développer », `top_right` « à garder », `bottom_left` « à servir simplement », `bottom_right` « à entretenir ».

# %% [markdown] lang="en"
# ## Part six: the envelope
#
# A year has gone by. Here, in `envelope`, is the cell in which the jury had put each account, its sales of that year and of the next, in dirhams. In code `top_left` is “to be developed”, `top_right` “to be kept”, `bottom_left` “to be served simply”, `bottom_right` “to be maintained”.

# %%
envelope = sheet.data("envelope")
show(envelope, 24)

# %% [markdown] lang="fr" question="developed"
# ### Ont-ils grandi plus que les autres ?
#
# De combien, en moyenne par compte, les comptes à développer ont-ils gagné *de plus* que ceux qui partaient d'une performance aussi faible sans le potentiel ? En dirhams, à un dirham près ; un compte qui n'achète plus a un gain, lui aussi.

# %% [markdown] lang="en" question="developed"
# ### Did they grow more than the others?
#
# By how much, on average an account, did the accounts to be developed gain *more* than those that started from a performance as low without the potential? In dirhams, to within one; an account that buys no more has a gain as well.

# %% question="developed"
### BEGIN SOLUTION
gain = envelope["sales_after"] - envelope["sales"]
mean_gain = gain.groupby(envelope["cell"]).mean()
developed = mean_gain["top_left"] - mean_gain["bottom_left"]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Le gain d'abord, la moyenne par case ensuite, la différence enfin, contre la case qui partait du même point : ceux d'en haut à droite sortaient d'une bonne année, et retombent d'eux-mêmes. Vérification : six comptes par case, un seul peut faire la moyenne ; regardez `mean_gain` et les lignes à 0.

# %% [markdown] lang="en" edition="solution"
# The gain first, then the mean of each cell, then the difference, against the cell that started from the same point: those top right came out of a good year, and fall back by themselves. A check: six accounts a cell, a single one can make the mean; look at `mean_gain` and at the rows with 0.

# %% [markdown] lang="fr"
# « Plus on investit chez le client, plus on accroît la rentabilité », dit le cours. Voici ce qu'un essai au sort a mesuré, par client et par an, en dirhams : la marge que causent les visites, et leur coût, selon leur nombre.

# %% [markdown] lang="en"
# “The more one invests in the customer, the more one raises profitability”, says the course. Here is what a trial by lot measured, a customer and year, in dirhams: the margin that visits cause, and their cost, by how many there are.

# %%
visits = sheet.data("visits")
show(visits)

# %% [markdown] lang="fr" question="best_visits"
# ### Combien de visites ?
#
# Estimez d'abord de tête, à la lecture de la table. Puis calculez : quel nombre de visites par an laisse le plus, une fois les visites payées ? Donnez un nombre de la colonne de gauche.

# %% [markdown] lang="en" question="best_visits"
# ### How many visits?
#
# Estimate in your head first, from reading the table. Then compute: which number of visits a year leaves most, once the visits are paid for? Give a number from the left column.

# %% question="best_visits"
### BEGIN SOLUTION
left_over = visits["caused"] - visits["cost"]
best_visits = left_over.idxmax()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Ce qui reste, rythme par rythme, puis l'étiquette du plus grand. Vérification : d'une ligne à la suivante, la marge monte de moins en moins, le coût toujours autant ; le sommet est là où la première hausse cesse de couvrir la seconde.

# %% [markdown] lang="en" edition="solution"
# What is left, rhythm by rhythm, then the label of the largest. A check: from one row to the next margin rises less and less, cost always as much; the summit is where the first rise no longer covers the second.

# %% [markdown] lang="fr" question="memo_error"
# ### Une note de service
#
# « Nos deux juges ont donné la même note à 70 comptes sur 100. L'an dernier, les trente comptes à développer, tous visités chaque mois, ont acheté deux fois plus qu'avant. Les comptes à garder, eux, ont acheté un tiers de moins. Ce sont donc nos visites qui font grandir un compte : doublons-les. » Quelle phrase ne tient pas, et pourquoi ?

# %% [markdown] lang="en" question="memo_error"
# ### A memo
#
# “Our two judges gave the same mark to 70 accounts of 100. Last year the thirty accounts to be developed, all visited every month, bought twice as much as before. The accounts to be kept bought a third less. So it is our visits that make an account grow: let us double them.” Which sentence does not hold, and why?

# %% question="memo_error"
### BEGIN SOLUTION
memo_error = "a4"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Trois phrases comptent, la quatrième conclut. Les comptes à développer de la leçon ont doublé presque sans visite : « après » n'est pas « à cause de ».

# %% [markdown] lang="en" edition="solution"
# Three sentences count, the fourth concludes. The lesson's accounts to be developed doubled with hardly a visit: “after” is not “because of”.

# %% [markdown] lang="fr" question="change_of_mind"
# ### Qu'est-ce qui vous ferait changer d'avis ?
#
# Vous pensez que visiter les comptes à développer ne paie pas. Quelle donnée pourrait vous donner tort, et pourquoi ?

# %% [markdown] lang="en" question="change_of_mind"
# ### What would change your mind?
#
# You believe that visiting the accounts to be developed does not pay. Which data could prove you wrong, and why?

# %% question="change_of_mind"
### BEGIN SOLUTION
change_of_mind = "b3"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Seul le sort donne aux visités des jumeaux qui ne le sont pas. Les ventes des seuls visités monteraient peut-être de toute façon, comme dans la leçon.

# %% [markdown] lang="en" edition="solution"
# Only a draw gives those visited twins who are not. The sales of those visited alone might rise in any case, as in the lesson.

# %% [markdown] lang="fr"
# ## Septième partie : votre avis
#
# À quoi tout cela sert-il ? Le cours donne trois objectifs à qui segmente ses clients : mieux comprendre leurs **attentes**, définir la **valeur ajoutée** qu'ils attendent, développer une **relation profitable** pour les deux.

# %% [markdown] lang="en"
# ## Part seven: your opinion
#
# What is all this for? The course gives three objectives to whoever segments customers: to understand their **expectations** better, to define the **added value** that they expect, to develop a **profitable relationship** for both.

# %%
actions = sheet.data("actions")
show(actions)

# %% [markdown] lang="fr" question="objective_of_action"
# ### À quel objectif ?
#
# Quel objectif chaque action de `actions` sert-elle d'abord : `"attentes"`, `"valeur ajoutée"`, `"relation profitable"` ? Donnez un dictionnaire du numéro vers l'objectif.

# %% [markdown] lang="en" question="objective_of_action"
# ### Towards which objective?
#
# Which objective does each action of `actions` serve first: `"expectations"`, `"added value"`, `"profitable relationship"`? Give a dictionary from number to objective.

# %% question="objective_of_action"
### BEGIN SOLUTION
objective_of = pd.Series(
    {
        1: "expectations", 2: "expectations", 3: "expectations",
        6: "added_value", 7: "added_value", 8: "added_value",
        4: "relationship", 5: "relationship",
    }
)  # fmt: skip
objective_of_action = objective_of.loc[actions.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Demander et regarder, c'est comprendre ; promettre ce que les autres n'offrent pas, c'est définir une valeur ; compter pour les deux, c'est rendre la relation profitable.

# %% [markdown] lang="en" edition="solution"
# To ask and to watch is to understand; to promise what others do not offer is to define a value; to count for both is to make the relationship profitable.

# %% [markdown] lang="fr" question="plan"
# ### Que proposez-vous ?
#
# Reprenez `plane`, le plan à bulles des cinq clients. En quatre à six phrases : une décision pour une case ou pour un client, le chiffre de cette feuille qui la fonde, ce qu'un classement par chiffre d'affaires, celui du chapitre 2, aurait décidé à sa place, et ce qui vous ferait changer d'avis (une note, un coefficient, une moyenne, ce que le score ne voit pas). La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `plan = """ … """`.

# %% [markdown] lang="en" question="plan"
# ### What do you propose?
#
# Go back to `plane`, the five customers with their bubbles. In four to six sentences: a decision for one cell or one customer, the figure of this sheet that it rests on, what a ranking by revenue, that of chapter 2, would have decided instead, and what would change your mind (a mark, a coefficient, a mean, what the score does not see). Your teacher will read this text. Write it between the triple quotation marks: `plan = """ … """`.

# %% lang="fr" question="plan"
### BEGIN SOLUTION
on_the_line = plane.index[plane["potential"] == plane["potential"].mean()][0]
plan = f"""
Le client {on_the_line} est tout juste sur la moyenne de potentiel : seule la règle de la ligne le met en haut du plan. Il
fait {plane.loc[on_the_line, "revenue_percent"]} % du chiffre d'affaires. Avant de lui réserver un effort commercial, je vérifierais auprès de lui son
niveau d'activité, car une seule note de moins le ferait changer de case, et le plan d'action avec lui. En attendant, je
le garderais au rythme de visites qu'il a aujourd'hui. Un classement par chiffre d'affaires m'aurait envoyé d'abord chez
{plane["revenue_percent"].idxmax()}, qui achète déjà le plus, sans demander à personne ce qu'il pourrait encore acheter. Ce qui me ferait changer d'avis : une commande plus grosse que
d'habitude, ou sa rentabilité, dont le score ne dit rien et que je demanderais à la comptabilité.
"""
### END SOLUTION

# %% lang="en" question="plan"
### BEGIN SOLUTION
on_the_line = plane.index[plane["potential"] == plane["potential"].mean()][0]
plan = f"""
Customer {on_the_line} stands exactly on the mean of potential: only the rule of the line puts it at the top of the plane. It
makes {plane.loc[on_the_line, "revenue_percent"]}% of revenue. Before setting a sales effort aside for it, I would check its level of activity with the customer,
for a single mark less would move it to another cell, and the plan of action with it. Until then I would keep the rhythm of
visits that it has today. A ranking by revenue would have sent me first to {plane["revenue_percent"].idxmax()}, who already buys most, without asking
what anybody could still buy. What would change my mind: an order larger than usual, or its profitability, of which the score
says nothing and which I would ask the accountants for.
"""
### END SOLUTION

# %% [markdown] lang="fr"
# ## Où en êtes-vous ?

# %% [markdown] lang="en"
# ## Where do you stand?

# %% tags=["nbval-ignore-output"]
sheet.progress()

# %% [markdown] lang="fr"
# ## Avant de rendre
#
# La personne qui corrige relance votre feuille depuis le début. Faites-le avant elle : enregistrez (**Ctrl + S**), lancez cette cellule, puis appuyez sur le bouton.

# %% [markdown] lang="en"
# ## Before you hand in
#
# Whoever grades your sheet runs it from the top. Do so first: save (**Ctrl + S**), run this cell, then press the button.

# %%
sheet.ready()
