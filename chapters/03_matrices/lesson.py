# %% [markdown] lang="fr"
# # Matrices et notes pondérées : deux axes voient mieux qu'un
#
# Deux clients achètent pour le même montant. Le premier commande en ligne et paie à l'heure. Le second change d'avis, discute chaque facture et appelle le directeur. Un classement par chiffre d'affaires les met à égalité ; votre équipe, non.
#
# Une **matrice** regarde chaque client sous deux angles à la fois. Elle répond à une question que le classement ne pose pas : *que faire de lui ?*

# %% [markdown] lang="en"
# # Matrices and weighted scores: two axes see better than one
#
# Two customers buy the same amount. The first orders online and pays on time. The second changes their mind, disputes every invoice and calls the director. A ranking by revenue makes them equal; your team does not.
#
# A **matrix** looks at each customer from two angles at once. It answers a question that a ranking does not ask: *what should we do about them?*

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - lire une matrice, à commencer par ses axes, et dire où est la bonne case ;
# - résumer plusieurs critères en un score pondéré, à la main et avec pandas ;
# - placer des clients dans un plan, avec des bulles qui ne mentent pas ;
# - vérifier si un classement tient quand on change ses coefficients ;
# - décider, case par case, et dire ce que la matrice ne voit pas.
#
# Comptez une heure, puis [la feuille d'exercices](../../exercises/fr/03_matrices.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - read a matrix, beginning with its axes, and say where the good cell is;
# - sum up several criteria in a weighted score, by hand and with pandas;
# - place customers in a plane, with bubbles that do not lie;
# - check whether a ranking holds when its coefficients change;
# - decide, cell by cell, and say what the matrix does not see.
#
# Allow an hour, then [the exercise sheet](../../exercises/en/03_matrices.ipynb).

# %% lang="fr"
from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("03_matrices", language="fr")

# %% lang="en"
from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("03_matrices", language="en")

# %% [markdown] lang="fr"
# ## Important ne veut pas dire facile
#
# La première matrice du cours croise l'**importance stratégique** d'un client et la **difficulté de la relation** avec lui. Pariez : dans quel coin aimeriez-vous trouver vos clients ?

# %% [markdown] lang="en"
# ## Important does not mean easy
#
# The course's first matrix crosses a customer's **strategic importance** with the **difficulty of the relationship**. Make a bet: in which corner would you like to find your customers?

# %%
lesson.bet("good_corner", ...)

# %% tags=["figure"] after_bet="good_corner"
from crm_lessons.methods import FIOCA
from crm_lessons.plots import plot_matrix

ax = plot_matrix(FIOCA)

# %% [markdown] lang="fr" after_bet="good_corner"
# En haut à *gauche* : importants, et faciles. Beaucoup répondent « en haut à droite », par habitude. Ici, aller vers la droite, c'est aller vers les ennuis.

# %% [markdown] lang="en" after_bet="good_corner"
# Top *left*: important, and easy. Many answer “top right”, out of habit. Here, to go right is to go towards trouble.

# %% [markdown] lang="fr" after_bet="good_corner"
# Le cours écrit « FIOCA », comme un sigle. C'est un nom : Renato **Fiocca**, qui publie la méthode en 1982. (Le 17 imprimé derrière ce nom est le numéro de la diapositive, rien de plus.)
#
# Le cours ne remplit qu'une case, dans la moitié haute : des clients à fidéliser par de gros efforts marketing, tant ils sont attrayants. La colonne ne se lit plus dans le document ; nous la plaçons à gauche. Les autres conseils sont de nous.

# %% [markdown] lang="en" after_bet="good_corner"
# The course writes “FIOCA”, as if the letters stood for something. It is a name: Renato **Fiocca**, who published the method in 1982. (The 17 printed after that name is the number of the slide, nothing more.)
#
# The course fills a single cell, in the upper half: customers to be kept by large marketing efforts, because they are so attractive. The column can no longer be read in the document; we put it on the left. The other pieces of advice are ours.

# %% [markdown] lang="fr"
# Fiocca ne s'arrête pas là. Sa méthode a **deux étapes**, et le cours n'en montre qu'une. Tous les clients passent par la première ; les plus importants, les comptes clés, passent par une seconde.

# %% [markdown] lang="en"
# Fiocca does not stop there. His method has **two steps**, and the course shows one. All customers go through the first; the most important ones, the key accounts, go through a second.

# %% tags=["figure"]
from crm_lessons.methods import FIOCA_KEY_ACCOUNTS

ax = plot_matrix(FIOCA_KEY_ACCOUNTS)

# %% [markdown] lang="fr"
# Cette fois la bonne case est à droite : une relation forte, avec un client dont l'activité est attrayante. Et en haut à gauche se trouve le vrai travail commercial : un client attrayant qui vous connaît à peine.

# %% [markdown] lang="en"
# This time the good cell is on the right: a strong relationship with a customer whose business is attractive. And top left is where the real sales work lies: an attractive customer who barely knows you.

# %% [markdown] lang="fr"
# ## La bonne case n'est pas toujours en haut à droite
#
# **Dubinsky et Ingram** gardent deux axes, mais tous deux parlent d'argent : ce que le client rapporte aujourd'hui, ce qu'il pourrait rapporter demain.

# %% [markdown] lang="en"
# ## The good cell is not always top right
#
# **Dubinsky and Ingram** keep two axes, but both speak of money: what the customer brings in today, what the customer could bring in tomorrow.

# %% tags=["figure"]
from crm_lessons.methods import DUBINSKY_INGRAM

ax = plot_matrix(DUBINSKY_INGRAM)

# %% [markdown] lang="fr"
# En haut à droite, cette fois. Les deux matrices n'ont donc pas le même bon coin ; le cours écrit pourtant la même phrase dans chacune. D'où la première règle : **on lit les axes avant de regarder les clients**.
#
# Voici six clients inventés, notés de 1 à 5 sur les quatre axes.

# %% [markdown] lang="en"
# Top right, this time. So the two matrices do not share their good corner; yet the course writes the same sentence in both. Hence the first rule: **read the axes before you look at the customers**.
#
# Here are six invented customers, marked from 1 to 5 on the four axes.

# %%
six_customers = lesson.data("six_customers")
show(six_customers)

# %% [markdown] lang="fr"
# Pariez : combien des six sont dans la bonne case des deux matrices, limites à 3 ?

# %% [markdown] lang="en"
# Make a bet: how many of the six are in the good cell of both matrices, with limits at 3?

# %%
lesson.bet("well_placed", ...)

# %% after_bet="well_placed"
from crm_lessons.methods import classify_quadrants

fiocca = classify_quadrants(six_customers, "relationship_difficulty", "strategic_importance", 3, 3)
dubinsky = classify_quadrants(six_customers, "potential_profitability", "present_profitability", 3, 3)
{name: (fiocca.loc[name, "cell"], dubinsky.loc[name, "cell"]) for name in six_customers.index}

# %% [markdown] lang="fr" after_bet="well_placed"
# `top_left` veut dire en haut à gauche. U et W sont dans la bonne case des deux. V est en haut à droite partout : qui applique « le haut à droite est le meilleur » le choisit, lui, le client important, rentable et *difficile*.

# %% [markdown] lang="en" after_bet="well_placed"
# U and W are in the good cell of both. V is top right everywhere: whoever applies “top right is best” chooses V, the important, profitable and *difficult* customer.

# %% tags=["figure"] after_bet="well_placed"
from crm_lessons.plots import plot_plane

ax = plot_plane(six_customers, "relationship_difficulty", "strategic_importance", matrix=FIOCA, x_cut=3, y_cut=3)

# %% [markdown] lang="fr"
# Z est dans la bonne case de Fiocca, mais sa rentabilité potentielle est la plus basse de la table, avec celle de X. Chaque matrice est aveugle à ce que ses axes ne mesurent pas. C'est le reproche que Yorke et Droussiotis font à Fiocca en 1994 : la rentabilité n'y est pas.

# %% [markdown] lang="en"
# Z is in Fiocca's good cell, but its potential profitability is the lowest in the table, along with X's. Every matrix is blind to what its axes do not measure. That is what Yorke and Droussiotis hold against Fiocca in 1994: profitability is not in it.

# %% [markdown] lang="fr"
# Le cours propose deux autres couples d'axes, sans remplir leurs cases, et un autre document en emprunte un à Reinartz et Kumar (2002) :
#
# | matrice | axe vertical | axe horizontal | ce qu'elle fait voir |
# | :--- | :--- | :--- | :--- |
# | modèle 1 | chiffre d'affaires | rentabilité actuelle | les gros clients qui ne rapportent rien |
# | modèle 2 | potentiel du client | degré de fidélité | les grands acheteurs qui achètent ailleurs |
# | Reinartz et Kumar | rentabilité | durée de la relation | les fidèles qui coûtent, les infidèles qui rapportent |

# %% [markdown] lang="en"
# The course suggests two more pairs of axes, without filling their cells, and another document borrows one from Reinartz and Kumar (2002):
#
# | matrix | vertical axis | horizontal axis | what it brings to light |
# | :--- | :--- | :--- | :--- |
# | model 1 | revenue | present profitability | large customers who bring in nothing |
# | model 2 | customer's potential | degree of loyalty | big buyers who buy elsewhere |
# | Reinartz and Kumar | profitability | length of the relationship | the loyal who cost, the disloyal who pay |

# %% tags=["figure"]
from crm_lessons.methods import REINARTZ_KUMAR

ax = plot_matrix(REINARTZ_KUMAR)

# %% [markdown] lang="fr"
# Les noms sont ceux des auteurs, les conseils restent les nôtres. Attention aux axes : le document du cours écrit « valeur actualisée et cumulée » là où l'article mesure la *durée* de la relation. Une grande valeur cumulée et un profit faible se contrediraient ; une longue relation et un profit faible, non : c'est la bernacle.

# %% [markdown] lang="en"
# The names are the authors', the advice is still ours. Mind the axes: the course's document writes “discounted and cumulated value” where the article measures the *length* of the relationship. A high cumulated value and a low profit would contradict each other; a long relationship and a low profit do not: that is the barnacle.

# %% [markdown] lang="fr"
# ## Plusieurs critères deviennent un score
#
# « Potentiel élevé » : qui le dit ? Pour ne pas placer les clients à l'œil, le cours les note. Cinq critères disent le **potentiel**, ce que le client est ; cinq autres la **performance**, ce qu'il fait avec vous. Chaque critère a un coefficient : 3 très important, 2 important, 1 assez important.

# %% [markdown] lang="en"
# ## Several criteria become one score
#
# “High potential”: says who? So as not to place customers by eye, the course gives them marks. Five criteria describe **potential**, what the customer is; five others **performance**, what the customer does with you. Each criterion has a coefficient: 3 very important, 2 important, 1 fairly important.

# %%
potential_coefficients = lesson.data("potential_coefficients")
show(potential_coefficients)

# %% [markdown] lang="fr"
# Un client reçoit les notes 5, 4, 5, 5, 5, de 1 (mauvais) à 5 (excellent). À la main : 2 × 5 + 1 × 4 + 3 × 5 + 3 × 5 + 1 × 5 = 49. On divise par la somme des coefficients, 10 : **4,9**.
#
# Le cours écrit « Total (4) / Total (3) » suivi d'un petit 43 : encore un numéro de diapositive, pas un exposant.

# %% [markdown] lang="en"
# One customer gets the marks 5, 4, 5, 5, 5, from 1 (poor) to 5 (excellent). By hand: 2 × 5 + 1 × 4 + 3 × 5 + 3 × 5 + 1 × 5 = 49. Divide by the sum of the coefficients, 10: **4.9**.
#
# The course writes “Total (4) / Total (3)” followed by a small 43: again the number of a slide, not an exponent.

# %%
marks = lesson.data("marks")
show(marks)

# %%
first = marks.loc["A"]
total = (first * potential_coefficients).sum()
int(total), float(total / potential_coefficients.sum()), float(first.mean())

# %% tags=["figure"]
from crm_lessons.plots import plot_scorecard

ax = plot_scorecard(first, potential_coefficients)

# %% [markdown] lang="fr"
# La longueur d'une barre est ce que le critère apporte. Il ne manque qu'un point, sur le niveau de technologie ; et comme ce critère pèse peu, le score s'en aperçoit à peine. La moyenne simple dirait 4,8.

# %% [markdown] lang="en"
# The length of a bar is what the criterion brings. A single point is missing, on the level of technology; and since that criterion weighs little, the score hardly notices. The plain mean would say 4.8.

# %% [markdown] lang="fr"
# Pour les cinq clients à la fois : `marks * potential_coefficients` multiplie chaque colonne par son coefficient, par le nom du critère et non par sa place. `weighted_score` fait le tout, et refuse une note hors de l'échelle ou un critère oublié.

# %% [markdown] lang="en"
# For all five customers at once: `marks * potential_coefficients` multiplies each column by its coefficient, by the criterion's name and not by its place. `weighted_score` does it all, and refuses a mark off the scale or a forgotten criterion.

# %%
from crm_lessons.methods import weighted_score

scores = weighted_score(marks, potential_coefficients)
show(scores)

# %% [markdown] lang="fr"
# De 4,9 à 1,1. Un score pondéré reste toujours entre la plus basse et la plus haute note : jamais 49, jamais 0. Le plan du cours part de 0 ; aucun client ne peut y être.

# %% [markdown] lang="en"
# From 4.9 to 1.1. A weighted score always stays between the lowest mark and the highest: never 49, never 0. The course's plane starts at 0; no customer can stand there.

# %% [markdown] lang="fr"
# La fiche de performance se calcule de même, avec ses propres critères.

# %% [markdown] lang="en"
# The performance card is computed in the same way, with criteria of its own.

# %%
performance_coefficients = lesson.data("performance_coefficients")
show(performance_coefficients)

# %% [markdown] lang="fr"
# Un mot sur son dernier critère : le cours l'appelle « **difficulté** des conditions commerciales », et 5 y veut dire excellent. Un 5 doit donc vouloir dire que les conditions sont *faciles*. Qui lit l'inverse donne sa meilleure note au plus mauvais payeur. Essayons les deux sens, chacun sur une copie des notes : `.copy()` laisse la fiche comme elle est.

# %% [markdown] lang="en"
# A word on its last criterion: the course calls it “**difficulty** of the trading terms”, and there 5 means excellent. So a 5 must mean that terms are *easy*. Whoever reads it the other way round gives the worst payer the best mark. Let us try both directions, each on a copy of the marks: `.copy()` leaves the card as it is.

# %%
card = lesson.data("customer_card")
performance = card[performance_coefficients.index]

easy, hard = performance.copy(), performance.copy()
easy["trading_terms"], hard["trading_terms"] = 5, 1
weighted_score(easy, performance_coefficients), weighted_score(hard, performance_coefficients)

# %% [markdown] lang="fr"
# 4,0 ou 3,6 pour le même client, selon le sens où l'on a lu l'échelle. Écrivez donc, à côté de chaque critère, ce que veut dire un 5.

# %% [markdown] lang="en"
# 4.0 or 3.6 for the same customer, depending on which way the scale was read. So write, beside each criterion, what a 5 means.

# %% [markdown] lang="fr"
# ## Une ligne au mauvais endroit fait changer un client de côté
#
# Le cours donne ses critères deux fois : une liste, puis des tables. La liste du potentiel est plus haut, celle dont nous nous sommes servis ; voici la table. Comparez leur quatrième ligne.

# %% [markdown] lang="en"
# ## A row in the wrong place sends a customer to the other side
#
# The course gives its criteria twice: a list, then tables. The list of potential is further up, the one we have used; here is the table. Compare their fourth rows.

# %%
printed_potential = lesson.data("printed_potential")
printed_performance = lesson.data("printed_performance")
show(printed_potential)

# %% [markdown] lang="fr"
# La *fréquence d'achat* est passée dans le potentiel. Or elle dit ce que le client fait, pas ce qu'il est. En échange, la capacité de production (le niveau d'activité industrielle) est passée dans la performance. Les deux pèsent 3 : les sommes font toujours dix, et rien ne se voit. Qu'en dit le score d'un client qui achète souvent (5) et produit peu (2) ?

# %% [markdown] lang="en"
# The *purchase frequency* has gone over to potential. Yet it tells what the customer does, not what the customer is. In exchange, production capacity (the level of industrial activity) has gone over to performance. Both weigh 3: the sums still make ten, and nothing shows. What does it do to the score of a customer who buys often (5) and produces little (2)?

# %%
printed = [weighted_score(card[c.index], c) for c in (printed_potential, printed_performance)]
listed = [weighted_score(card[c.index], c) for c in (potential_coefficients, performance_coefficients)]
printed, listed

# %% [markdown] lang="fr"
# Selon les tables : potentiel 3,8, performance 2,9. Selon la liste : 2,9 et 3,8. Le même client, les mêmes notes ; l'un des plans dit « à développer », l'autre « il donne déjà presque tout ». Nous suivons la liste, dont les deux rubriques gardent leur sens.

# %% [markdown] lang="en"
# By the tables: potential 3.8, performance 2.9. By the list: 2.9 and 3.8. The same customer, the same marks; one plane says “to be developed”, the other “already gives nearly all”. We follow the list, whose two headings keep their meaning.

# %% [markdown] lang="fr"
# ## Une moyenne peut cacher un 1
#
# Deux candidats au titre de compte clé. Le premier est bon partout. Le second est excellent partout, sauf que son usine est presque à l'arrêt.

# %% [markdown] lang="en"
# ## A mean can hide a 1
#
# Two candidates for key account. The first is good throughout. The second is excellent throughout, except that its factory has almost stopped.

# %% lang="fr"
import pandas as pd

candidates = pd.DataFrame(
    [[4, 4, 4, 3, 5], [5, 5, 5, 1, 5]], index=["régulier", "inégal"], columns=potential_coefficients.index
)
show(candidates)

# %% lang="en"
import pandas as pd

candidates = pd.DataFrame(
    [[4, 4, 4, 3, 5], [5, 5, 5, 1, 5]], index=["steady", "uneven"], columns=potential_coefficients.index
)
show(candidates)

# %% [markdown] lang="fr"
# Pariez : lequel a le meilleur score ?

# %% [markdown] lang="en"
# Make a bet: which has the better score?

# %%
lesson.bet("best_score", ...)

# %% tags=["figure"] after_bet="best_score"
from crm_lessons.plots import plot_scores

ax = plot_scores(candidates, potential_coefficients)

# %% [markdown] lang="fr" after_bet="best_score"
# 3,8 pour les deux. Dans une moyenne, une bonne note rachète toujours une mauvaise : c'est la **compensation**. Si un critère est éliminatoire, dites-le *avant* de calculer, par un plancher. Pour regarder chaque client, donc une *ligne* à la fois, on écrit `axis=1`.

# %% [markdown] lang="en" after_bet="best_score"
# 3.8 for both. In a mean, a good mark always makes up for a bad one: that is **compensation**. If a criterion can rule a customer out, say so *before* computing, with a floor. To look at each customer, hence at one *row* at a time, one writes `axis=1`.

# %%
(candidates >= 2).all(axis=1).to_dict()

# %% [markdown] lang="fr"
# Des logiciels d'aide à la décision calculent aussi des sommes pondérées. `scikit-criteria` donne nos scores : 4,9, 4,1, 3,0, 2,0, 1,1. D'autres, comme `pymcdm`, **normalisent** d'abord, chacun à sa façon. Une façon courante étire chaque critère de 0, pour le plus faible des présents, à 1, pour le plus fort.

# %% [markdown] lang="en"
# Decision software computes weighted sums too. `scikit-criteria` gives our scores: 4.9, 4.1, 3.0, 2.0, 1.1. Other packages, such as `pymcdm`, **normalise** first, each in its own way. A common way stretches each criterion from 0, for the weakest of those present, to 1, for the strongest.


# %%
def normalised(marks):
    stretched = (marks - marks.min()) / (marks.max() - marks.min())
    return (stretched * potential_coefficients).sum(axis=1) / potential_coefficients.sum()


normalised(marks).round(3).to_dict()

# %% [markdown] lang="fr"
# D'autres nombres, le même ordre : 1, 0,775, 0,5, 0,25, 0. Mais l'échelle dépend maintenant de *qui est dans la table*. Voici quatre finalistes ; retirons le premier, et regardons les deux derniers.

# %% [markdown] lang="en"
# Other numbers, the same order: 1, 0.775, 0.5, 0.25, 0. But now the scale depends on *who is in the table*. Here are four finalists; let us take out the first and look at the last two.

# %%
finalists = lesson.data("finalists")
normalised(finalists).round(2).to_dict(), normalised(finalists.drop("P")).round(2).to_dict()

# %% [markdown] lang="fr"
# S était devant R (0,45 contre 0,40). P s'en va, et R passe devant S (0,50 contre 0,45), alors qu'aucune de leurs notes n'a changé. On appelle cela un **renversement de rang**. Une échelle fixe de 1 à 5, comme celle du cours, y échappe.

# %% [markdown] lang="en"
# S was ahead of R (0.45 against 0.40). P leaves, and R moves ahead of S (0.50 against 0.45), although none of their marks has changed. That is called a **rank reversal**. A fixed scale from 1 to 5, like the course's, is free of it.

# %% [markdown] lang="fr"
# ## Cinq clients dans le plan
#
# Deux scores par client font un point : la performance vers la droite, le potentiel vers le haut. Le cours donne ces cinq clients, et coupe chaque axe à la **moyenne générale**. Faites-le d'abord à la main : quelles sont les deux moyennes, et qui est sur une ligne ?

# %% [markdown] lang="en"
# ## Five customers in the plane
#
# Two scores a customer make a point: performance to the right, potential upwards. The course gives these five customers, and cuts each axis at the **general mean**. Do it by hand first: what are the two means, and who stands on a line?

# %%
plane = lesson.data("plane")
show(plane)

# %%
float(plane["potential"].mean()), float(plane["performance"].mean())

# %%
cells = classify_quadrants(plane, x="performance", y="potential")
show(cells[["potential", "performance", "cell", "on_line"]])

# %% [markdown] lang="fr"
# Moyennes : 3,0 et 3,4. A et B sont en haut à droite, D en bas à gauche, E en bas à droite : une performance de 5 pour un potentiel de 1. Et C est *sur* la ligne du potentiel. Le cours n'en dit rien ; il faut pourtant une règle. La nôtre : **la ligne compte du côté haut**, et la colonne « sur la ligne » (`on_line`) le signale.

# %% [markdown] lang="en"
# Means: 3.0 and 3.4. A and B are top right, D bottom left, E bottom right: a performance of 5 for a potential of 1. And C is *on* the line of potential. The course says nothing about it; yet a rule is needed. Ours: **the line counts on the high side**, and the column “on the line” (`on_line`) says so.

# %% tags=["figure"]
ax = plot_plane(plane, "performance", "potential", "revenue_percent")

# %% [markdown] lang="fr"
# La taille des bulles dit la part du chiffre d'affaires. Le cours ne donne pas ces parts : nous les avons inventées (36, 25, 16, 9 et 14 %). E pèse plus que D, avec un potentiel plus petit encore.

# %% [markdown] lang="en"
# The size of the bubbles tells the share of revenue. The course does not give these shares: we invented them (36, 25, 16, 9 and 14%). E weighs more than D, with a potential smaller still.

# %% [markdown] lang="fr"
# ## Une bulle se lit par sa surface
#
# « d = 1/2√n », dit le cours, où n est la part du chiffre d'affaires en pourcentage. Un demi *fois* racine de n, ou un *sur* deux racines de n ? Essayons les deux sur 1 % et sur 100 %.

# %% [markdown] lang="en"
# ## A bubble is read by its surface
#
# “d = 1/2√n”, says the course, where n is the share of revenue in per cent. One half *times* the square root of n, or one *over* two square roots of n? Let us try both on 1% and on 100%.

# %%
from crm_lessons.methods import bubble_diameter

{n: (bubble_diameter(n), 1 / (2 * n**0.5)) for n in (1, 100)}

# %% [markdown] lang="fr"
# Avec la seconde lecture, le client qui fait tout le chiffre d'affaires aurait une bulle dix fois moins large que celui qui en fait 1 %. C'est donc d = ½·√n : à 100 %, le disque occupe toute la largeur du plan.

# %% [markdown] lang="en"
# By the second reading, the customer who brings in all the revenue would have a bubble a tenth as wide as the one who brings in 1%. So it is d = ½·√n: at 100% the disc fills the whole width of the plane.

# %%
diameters = bubble_diameter(plane["revenue_percent"])
show(plane[["revenue_percent"]].assign(diameter=diameters))

# %% [markdown] lang="fr"
# Pourquoi une racine ? Parce que l'œil compare des *surfaces*. A pèse quatre fois D (36 contre 9) ; son diamètre est le double (3 contre 1,5), et son aire quatre fois plus grande. Voyez ce qui arrive sans la racine.

# %% [markdown] lang="en"
# Why a square root? Because the eye compares *surfaces*. A weighs four times D (36 against 9); its diameter is twice as large (3 against 1.5), and its area four times. See what happens without the root.

# %% tags=["figure"]
from crm_lessons.plots import plot_bubble_rules

ax = plot_bubble_rules(plane["revenue_percent"])

# %% [markdown] lang="fr"
# Deuxième rangée : si le diamètre suit la part, A paraît seize fois plus gros que D. Troisième rangée : l'autre lecture de la formule met le monde à l'envers. Dans matplotlib, l'argument `s` de `scatter` est déjà une aire : écrivez `s = 20 * part`, pas `s = 20 * diamètre`.
#
# Une telle figure tient en quelques lignes. `plt.subplots()` l'ouvre, vide ; `ax.scatter` y place des points, ici trois clients inventés dont le second pèse quatre fois le premier ; `ax.axvline` et `ax.axhline` tracent les deux axes du plan.

# %% [markdown] lang="en"
# Second row: if the diameter follows the share, A looks sixteen times as large as D. Third row: the other reading of the formula turns the world upside down. In matplotlib the argument `s` of `scatter` is an area already: write `s = 20 * share`, not `s = 20 * diameter`.
#
# Such a figure takes a few lines. `plt.subplots()` opens it, empty; `ax.scatter` places points in it, here three invented customers of whom the second weighs four times the first; `ax.axvline` and `ax.axhline` draw the two axes of the plane.

# %% lang="fr" tags=["figure"]
import matplotlib.pyplot as plt

figure, ax = plt.subplots()
points = ax.scatter([2, 4, 3], [1, 3, 4], s=[100, 400, 200])
ax.axvline(3, linestyle="--")
ax.axhline(2.5, linestyle="--")
title = ax.set_title("Trois clients, deux axes", loc="left")

# %% lang="en" tags=["figure"]
import matplotlib.pyplot as plt

figure, ax = plt.subplots()
points = ax.scatter([2, 4, 3], [1, 3, 4], s=[100, 400, 200])
ax.axvline(3, linestyle="--")
ax.axhline(2.5, linestyle="--")
title = ax.set_title("Three customers, two axes", loc="left")

# %% [markdown] lang="fr"
# ## Un classement peut tenir à un seul point
#
# Personne n'a mesuré les coefficients : on les a choisis. Avant de croire un classement, on les bouscule un peu : un point de plus, un point de moins, un seul critère à la fois. Le classement des clients A à E y résiste-t-il ?

# %% [markdown] lang="en"
# ## A ranking can hang on a single point
#
# Nobody measured the coefficients: somebody chose them. Before you believe a ranking, jostle them a little: one point more, one point less, a single criterion at a time. Does the ranking of customers A to E stand it?

# %%
from crm_lessons.methods import coefficient_sensitivity

changes = coefficient_sensitivity(marks, potential_coefficients)
len(changes), int(changes["order_changes"].sum())

# %% [markdown] lang="fr"
# Huit changements possibles (un coefficient de 1 ne descend pas à 0 : ce serait retirer le critère), et l'ordre ne bouge jamais : ces clients sont très différents. Et les quatre finalistes, dont les scores sont proches ? P est premier. Pariez : dans combien de ces huit cas ne l'est-il plus ?

# %% [markdown] lang="en"
# Eight possible changes (a coefficient of 1 does not go down to 0: that would be removing the criterion), and the order never moves: these customers are very different. And the four finalists, whose scores are close? P is first. Make a bet: in how many of these eight cases is it no longer so?

# %%
lesson.bet("first_changes", ...)

# %% tags=["figure"] after_bet="first_changes"
from crm_lessons.plots import plot_sensitivity

ax = plot_sensitivity(finalists, potential_coefficients)

# %% [markdown] lang="fr" after_bet="first_changes"
# P est premier avec 4,1 contre 4,0 pour Q ; mais dans trois cas sur huit, c'est Q. Un dixième de point ne départage personne. Écrivez plutôt : « P et Q en tête ; les coefficients ne permettent pas de les départager ».

# %% [markdown] lang="en" after_bet="first_changes"
# P is first with 4.1 against 4.0 for Q; but in three cases out of eight it is Q. A tenth of a point separates nobody. Write instead: “P and Q ahead; the coefficients cannot tell them apart”.

# %% [markdown] lang="fr"
# ## À vous de peser
#
# Déplacez les coefficients : qui peut-on faire gagner sans toucher aux notes ? R est dernier.
#
# En tout, combien de crans de curseur faut-il au moins pour que R passe seul en tête ? Écrivez votre nombre sous la figure.

# %% [markdown] lang="en"
# ## Weigh them yourself
#
# Move the coefficients: who can be made to win without touching the marks? R is last.
#
# In all, how many steps of the sliders does it take at least for R to be ahead, alone? Type your number below the figure.

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import weights

weights(finalists, potential_coefficients)

# %% [markdown] lang="fr"
# Et S, l'avant-dernier ?

# %% [markdown] lang="en"
# And S, last but one?

# %%
for_s = pd.Series([2, 1, 4, 1, 3], index=potential_coefficients.index)
weighted_score(finalists, for_s).round(2).to_dict()

# %% [markdown] lang="fr"
# Oui : 4 pour le chiffre d'affaires du client, 1 pour son activité, 3 pour le marché dérivé, et S gagne (4,09 contre 4,00 pour P). Entre des clients aussi proches, chacun trouve les coefficients qui donnent raison à son favori. La parade tient en une ligne : **les coefficients se décident avant de voir les notes**.

# %% [markdown] lang="en"
# Yes: 4 for the customer's revenue, 1 for its activity, 3 for the derived market, and S wins (4.09 against 4.00 for P). Among customers so close, everybody finds the coefficients that prove their favourite right. The remedy takes one line: **coefficients are decided before the marks are seen**.

# %% [markdown] lang="fr"
# ## Quatre pièges
#
# **Croire que la moyenne est une frontière.** Elle dépend de tous. Un nouveau client arrive, excellent sur les deux axes. Pariez : combien des cinq autres changent de case sans avoir bougé ?

# %% [markdown] lang="en"
# ## Four traps
#
# **Taking the mean for a border.** It depends on everybody. A new customer arrives, excellent on both axes. Make a bet: how many of the five others change cells without having moved?

# %%
lesson.bet("moved", ...)

# %% after_bet="moved"
larger = plane[["potential", "performance"]].copy()
larger.loc["F"] = [5.0, 5.0]
after = classify_quadrants(larger, "performance", "potential")
round(float(larger["potential"].mean()), 1), cells.loc["C", "cell"], after.loc["C", "cell"]

# %% [markdown] lang="fr" after_bet="moved"
# C tombe d'en haut à gauche à en bas à gauche : la moyenne de potentiel est passée de 3,0 à 3,3. Si la case commande un budget, fixez la limite une fois pour toutes (`x_cut`, `y_cut`), ou dites que le classement est relatif.

# %% [markdown] lang="en" after_bet="moved"
# C falls from top left to bottom left: the mean of potential has gone from 3.0 to 3.3. If the cell commands a budget, set the limit once and for all (`x_cut`, `y_cut`), or say that the ranking is relative.

# %% [markdown] lang="fr"
# **Prendre une note pour une mesure.** Un 4 en « attractivité du secteur » est une opinion. Faites noter le même client par deux personnes, séparément : l'écart entre elles vous dit combien de décimales garder.

# %% [markdown] lang="en"
# **Taking a mark for a measurement.** A 4 for “attractiveness of the industry” is an opinion. Have two people mark the same customer, separately: the gap between them tells you how many decimals to keep.

# %% [markdown] lang="fr"
# **Compter deux fois la même chose.** Le chiffre d'affaires du client et son niveau d'activité montent souvent ensemble : à eux deux, ils pèsent 6 sur 10. Deux critères qui disent la même chose font un seul critère, avec un gros coefficient que personne n'a décidé.

# %% [markdown] lang="en"
# **Counting the same thing twice.** A customer's revenue and its level of activity often rise together: between them they weigh 6 out of 10. Two criteria that say the same thing are a single criterion, with a large coefficient that nobody decided.

# %% [markdown] lang="fr"
# **Traiter une case au lieu d'un client.** La matrice dit où regarder d'abord. Le client qui est près d'une ligne, celui dont un critère est à 1, celui qui vient d'arriver méritent une conversation avant un plan.

# %% [markdown] lang="en"
# **Dealing with a cell instead of a customer.** The matrix says where to look first. The customer close to a line, the one with a criterion at 1, the one who has just arrived deserve a conversation before a plan.

# %% [markdown] lang="fr"
# ## Que décider dans chaque case ?
#
# Pour le plan du potentiel et de la performance :
#
# | case | client du cours | question à se poser | décision possible |
# | :--- | :--- | :--- | :--- |
# | en haut à droite | A, B | Que perdrions-nous avec eux ? | un interlocuteur attitré, plusieurs contacts, surveiller la dépendance |
# | en haut à gauche | C | Chez qui achètent-ils le reste ? | un objectif par client, une offre d'essai, une échéance |
# | en bas à droite | E | Peuvent-ils donner plus ? | veiller à la qualité, ne pas promettre de croissance |
# | en bas à gauche | D | Combien coûte chaque visite ? | commande en ligne, visites groupées, pas d'abandon sans avoir compté |

# %% [markdown] lang="en"
# ## What to decide in each cell?
#
# For the plane of potential and performance:
#
# | cell | the course's customer | question to ask | possible decision |
# | :--- | :--- | :--- | :--- |
# | top right | A, B | What would we lose with them? | a named account manager, several contacts, watch dependence |
# | top left | C | From whom do they buy the rest? | a target each, a trial offer, a deadline |
# | bottom right | E | Can they give more? | see to quality, promise no growth |
# | bottom left | D | What does each visit cost? | online ordering, grouped visits, no dropping without counting |

# %%
float(plane.loc[["A", "B"], "revenue_percent"].sum())

# %% [markdown] lang="fr"
# A et B font 61 % du chiffre d'affaires de notre exemple. La case la plus flatteuse est aussi celle du plus grand risque : une bonne matrice se lit des deux côtés.

# %% [markdown] lang="en"
# A and B make 61% of revenue in our example. The most flattering cell is also the one of greatest risk: a good matrix is read both ways.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
two_scores = weighted_score(candidates, potential_coefficients).round(6)
lesson.bets(
    good_corner=FIOCA.best,
    well_placed=((fiocca["cell"] == FIOCA.best) & (dubinsky["cell"] == DUBINSKY_INGRAM.best)).sum(),
    best_score="equal" if two_scores.nunique() == 1 else two_scores.idxmax(),
    first_changes=coefficient_sensitivity(finalists, potential_coefficients)["first_changes"].sum(),
    moved=(after.loc[cells.index, "cell"] != cells["cell"]).sum(),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Lisez les axes d'abord : la bonne case de Fiocca est en haut à *gauche*.
# - Un score pondéré : coefficient × note, additionner, diviser par la somme des coefficients ; il reste entre 1 et 5.
# - Un critère a une rubrique et un sens : ce que le client *est* ou ce qu'il *fait* ; ce que veut dire un 5.
# - Une moyenne compense : elle peut cacher un 1. Un plancher se fixe avant.
# - L'aire d'une bulle porte la valeur : d = ½·√n, et `s` proportionnel à la part.
# - Les coefficients se choisissent avant les notes, et se bousculent après.
# - La matrice dit où regarder ; elle ne décide pas à votre place.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/03_matrices.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Read the axes first: Fiocca's good cell is top *left*.
# - A weighted score: coefficient × mark, add up, divide by the sum of the coefficients; it stays between 1 and 5.
# - A criterion has a heading and a direction: what the customer *is* or *does*; what a 5 means.
# - A mean compensates: it can hide a 1. A floor is set beforehand.
# - The area of a bubble carries the value: d = ½·√n, and `s` proportional to the share.
# - Coefficients are chosen before the marks, and jostled afterwards.
# - The matrix says where to look; it does not decide for you.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/03_matrices.html), one page to print.

# %%
glossary(
    "strategic_importance",
    "relationship_difficulty",
    "present_and_potential_profitability",
    "account_potential",
    "account_performance",
    "industry_attractiveness",
    "derived_demand",
    "equipment_rate",
    "coefficient",
    "weighted_score",
    "compensation",
    "sensitivity",
    "bubble",
)

# %% [markdown] lang="fr"
# ## Sources
#
# - Les axes, les critères, leurs coefficients, la formule des bulles et les cinq clients A à E viennent d'un cours francophone de gestion de la relation client ; les parts du chiffre d'affaires, les six clients, les finalistes et les notes autres que 5, 4, 5, 5, 5 sont inventés.
# - Fiocca (1982), *Industrial Marketing Management* 11, p. 53-62, pour les deux étapes ; Yorke et Droussiotis (1994) pour la critique.
# - Dubinsky et Ingram : les axes sont tels que le cours les donne ; les noms des cases sont les nôtres.
# - Reinartz et Kumar (2002), *Harvard Business Review*, pour les quatre types de clients.
# - La somme pondérée est celle de l'aide multicritère à la décision ; nos cinq scores ont été vérifiés avec scikit-criteria 0.10, les valeurs normalisées avec pymcdm 1.4.0 (étirées de 0 à 1 ; par défaut, il divise par la somme).
# - Sur l'aire des bulles : Pandey et ses collègues (2015), cités par chartcoach.dev.

# %% [markdown] lang="en"
# ## Sources
#
# - The axes, the criteria, their coefficients, the formula for bubbles and the five customers A to E come from a French-language course in customer relationship management; the shares of revenue, the six customers, the finalists and the marks other than 5, 4, 5, 5, 5 are invented.
# - Fiocca (1982), *Industrial Marketing Management* 11, pp. 53-62, for the two steps; Yorke and Droussiotis (1994) for the critique.
# - Dubinsky and Ingram: the axes are as the course gives them; the names of the cells are ours.
# - Reinartz and Kumar (2002), *Harvard Business Review*, for the four types of customers.
# - The weighted sum is that of multi-criteria decision analysis; our five scores were checked with scikit-criteria 0.10, the normalised values with pymcdm 1.4.0 (stretched from 0 to 1; by default it divides by the sum).
# - On the area of bubbles: Pandey and colleagues (2015), cited by chartcoach.dev.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/03_matrices.ipynb) : de la fiche d'un client à votre propre plan, avec le droit de se tromper autant qu'il faut.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/03_matrices.ipynb): from one customer's card to a plan of your own, with the right to be wrong as often as it takes.
