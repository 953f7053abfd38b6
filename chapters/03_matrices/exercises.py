# %% [markdown] lang="fr"
# # Exercices · Matrices et notes pondérées
#
# De la fiche d'un client au plan d'action. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Vous bloquez ? `sheet.hint("score")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("score")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/03_matrices.ipynb).
#
# Pour vous entraîner, `sheet.again("scores")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.
#
# L'exercice du cours vient d'abord, sur ses propres chiffres. Ensuite, aucun client n'est celui de la leçon ; avec `student=`, ils ne sont qu'à vous.

# %% [markdown] lang="en"
# # Exercises · Matrices and weighted scores
#
# From one customer's card to a plan of action. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Stuck? `sheet.hint("score")`, in a new cell, gives a hint, then another; `sheet.solution("score")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/03_matrices.ipynb).
#
# To practise, `sheet.again("scores")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.
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

# %% [markdown] lang="fr"
# ## Première partie : la fiche pondérée
#
# Cinq autres clients, sous les mêmes coefficients. A n'est plus celui du cours.

# %% [markdown] lang="en"
# ## Part one: the weighted card
#
# Five other customers, under the same coefficients. A is no longer the course's.

# %%
marks = sheet.data("marks")
show(marks)

# %% [markdown] lang="fr" question="scores"
# ### Les cinq d'un coup
#
# Donnez le score de potentiel de chaque client, dans une série indexée par client (ou une liste, de A à E).

# %% [markdown] lang="en" question="scores"
# ### All five at once
#
# Give each customer's potential score, in a Series indexed by customer (or a list, from A to E).

# %% question="scores"
### BEGIN SOLUTION
scores = (marks * potential_coefficients).sum(axis=1) / potential_coefficients.sum()
### END SOLUTION

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

# %% [markdown] lang="fr"
# Ailleurs, le même cours donne la liste des critères, et les range autrement : `potential_coefficients`, que vous connaissez, et `performance_coefficients`. Voici par ailleurs les dix notes d'un client.

# %% [markdown] lang="en"
# Elsewhere the same course lists the criteria, and sorts them differently: `potential_coefficients`, which you know, and `performance_coefficients`. Here, besides, are one customer's ten marks.

# %%
from crm_lessons.methods import weighted_score

performance_coefficients = sheet.data("performance_coefficients")
customer_card = sheet.data("customer_card")
show(customer_card)

# %% [markdown] lang="fr" question="swap_scores"
# ### Ce que l'échange fait à un client
#
# Calculez quatre scores de ce client, dans cet ordre : potentiel et performance selon les tables imprimées, puis potentiel et performance selon la liste. Donnez une liste de quatre nombres. La fonction `weighted_score(marks, coefficients)`, de `crm_lessons.methods`, est à votre disposition.

# %% [markdown] lang="en" question="swap_scores"
# ### What the exchange does to a customer
#
# Work out four scores for this customer, in this order: potential and performance by the printed tables, then potential and performance by the list. Give a list of four numbers. The function `weighted_score(marks, coefficients)`, from `crm_lessons.methods`, is at your disposal.

# %% question="swap_scores"
### BEGIN SOLUTION
swap_scores = [
    weighted_score(customer_card[coefficients.index], coefficients)
    for coefficients in (printed_potential, printed_performance, potential_coefficients, performance_coefficients)
]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# D'une table à l'autre, le plus grand des deux scores n'est plus le même : le client change de côté dans le plan, et le plan d'action avec lui.

# %% [markdown] lang="en" edition="solution"
# From one table to the other, the larger of the two scores is no longer the same: the customer changes sides in the plane, and the plan of action follows.

# %% [markdown] lang="fr"
# ## Troisième partie : le plan et ses bulles
#
# Cinq clients, leurs deux scores, et leur part du chiffre d'affaires en pourcentage : 36 veut dire 36 %. Dans le code, les colonnes s'appellent `potential`, `performance` et `revenue_percent`. Le cours ne donne pas les parts : elles sont inventées.

# %% [markdown] lang="en"
# ## Part three: the plane and its bubbles
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

# %% [markdown] lang="fr" question="what_carries"
# ### Qu'est-ce qui porte la valeur ?
#
# Un client pèse quatre fois plus qu'un autre dans le chiffre d'affaires. Pour que la figure le montre sans mentir, qu'est-ce qui doit être quatre fois plus grand dans sa bulle ?

# %% [markdown] lang="en" question="what_carries"
# ### What carries the value?
#
# One customer weighs four times as much as another in revenue. For the figure to show it without lying, what must be four times as large in its bubble?

# %% question="what_carries"
### BEGIN SOLUTION
what_carries = "b4"
### END SOLUTION

# %% [markdown] lang="fr" question="bubbles"
# ### Dessinez-le
#
# Après `import matplotlib.pyplot as plt` et `figure, ax = plt.subplots()`, dessinez les cinq clients avec `ax.scatter` : la performance en abscisse, le potentiel en ordonnée, et des bulles dont la taille dit la part du chiffre d'affaires. Dans `scatter`, l'argument `s` est une **aire**, en points carrés. Mettez l'objet `ax` dans `bubbles`.

# %% [markdown] lang="en" question="bubbles"
# ### Draw it
#
# After `import matplotlib.pyplot as plt` and `figure, ax = plt.subplots()`, draw the five customers with `ax.scatter`: performance along the bottom, potential up the side, and bubbles whose size tells the share of revenue. In `scatter` the argument `s` is an **area**, in square points. Put the object `ax` in `bubbles`.

# %% question="bubbles"
### BEGIN SOLUTION
figure, ax = plt.subplots()
ax.scatter(plane["performance"], plane["potential"], s=20 * plane["revenue_percent"])
ax.axvline(plane["performance"].mean(), linestyle="--")
ax.axhline(plane["potential"].mean(), linestyle="--")
bubbles = ax
### END SOLUTION

# %% [markdown] lang="fr"
# ## Quatrième partie : lire deux matrices
#
# Six clients, notés de 1 à 5 sur les axes de Fiocca (importance stratégique, difficulté de la relation) et de Dubinsky et Ingram (rentabilité actuelle, rentabilité potentielle). Personne n'a 3 : 4 et 5 sont forts, 1 et 2 faibles.

# %% [markdown] lang="en"
# ## Part four: reading two matrices
#
# Six customers, marked from 1 to 5 on the axes of Fiocca (strategic importance, difficulty of the relationship) and of Dubinsky and Ingram (present profitability, potential profitability). Nobody has a 3: 4 and 5 are high, 1 and 2 low.

# %%
from crm_lessons.methods import classify_quadrants

six_customers = sheet.data("six_customers")
show(six_customers)

# %%
list(six_customers.columns)

# %% [markdown] lang="fr" question="fiocca_cells"
# ### Sur la matrice de Fiocca
#
# L'importance stratégique monte ; la difficulté va de gauche (faible) à droite (élevée). Dans quelle case est chacun ? Même forme de réponse que pour `cells`.

# %% [markdown] lang="en" question="fiocca_cells"
# ### On Fiocca's matrix
#
# Strategic importance goes up; difficulty runs from left (low) to right (high). In which cell is each? The same form of answer as for `cells`.

# %% question="fiocca_cells"
### BEGIN SOLUTION
placed = classify_quadrants(six_customers, "relationship_difficulty", "strategic_importance", 3, 3)
fiocca_cells = placed["cell"]
### END SOLUTION

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

# %% [markdown] lang="fr"
# ## Cinquième partie : le classement tient-il ?
#
# Quatre finalistes se disputent la place de compte clé. Leur ordre dépend-il des coefficients que l'on a choisis ?

# %% [markdown] lang="en"
# ## Part five: does the ranking hold?
#
# Four finalists compete for the place of key account. Does their order depend on the coefficients that somebody chose?

# %%
from crm_lessons.methods import coefficient_sensitivity

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


# %% [markdown] lang="fr"
# ## Sixième partie : votre avis

# %% [markdown] lang="en"
# ## Part six: your opinion

# %% [markdown] lang="fr" question="plan"
# ### Que proposez-vous ?
#
# Reprenez `plane`, le plan à bulles des cinq clients. En quatre à six phrases : une décision pour une case ou pour un client, le chiffre de cette feuille qui la fonde, et ce qui vous ferait changer d'avis (une note, un coefficient, une moyenne, ce que le score ne voit pas). La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `plan = """ … """`.

# %% [markdown] lang="en" question="plan"
# ### What do you propose?
#
# Go back to `plane`, the five customers with their bubbles. In four to six sentences: a decision for one cell or one customer, the figure of this sheet that it rests on, and what would change your mind (a mark, a coefficient, a mean, what the score does not see). Your teacher will read this text. Write it between the triple quotation marks: `plan = """ … """`.

# %% lang="fr" question="plan"
### BEGIN SOLUTION
on_the_line = plane.index[plane["potential"] == plane["potential"].mean()][0]
plan = f"""
Le client {on_the_line} est tout juste sur la moyenne de potentiel : seule la règle de la ligne le met en haut du plan. Il
fait {plane.loc[on_the_line, "revenue_percent"]} % du chiffre d'affaires. Avant de lui réserver un effort commercial, je vérifierais auprès de lui son
niveau d'activité, car une seule note de moins le ferait changer de case, et le plan d'action avec lui. En attendant, je
le garderais au rythme de visites qu'il a aujourd'hui. Ce qui me ferait changer d'avis : une commande plus grosse que
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
visits that it has today. What would change my mind: an order larger than usual, or its profitability, of which the score
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
