# %% [markdown] lang="fr"
# # Scoring : à qui écrire, et pourquoi à eux
#
# Une boutique a 600 clients et de quoi imprimer 240 catalogues. Envoyés au hasard, près des trois quarts ne déclencheront aucune commande. Pourtant, le carnet de commandes en sait déjà long.
#
# Un **score** est une note donnée à chaque client pour prévoir ce qu'il fera. On le juge à une seule chose : la décision qu'il améliore.

# %% [markdown] lang="en"
# # Scoring: whom to write to, and why them
#
# A shop has 600 customers and the means to print 240 catalogues. Sent out at random, nearly three quarters will bring no order. Yet the order book already knows a good deal.
#
# A **score** is a mark given to each customer to foresee what they will do. It is judged on one thing only: the decision that it improves.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - calculer récence, fréquence et montant, et ne plus confondre trois durées qui portent souvent le même nom ;
# - en faire des scores, puis des segments, en nommant vos règles ;
# - vérifier qu'un score prédit, sans lui montrer les réponses ;
# - choisir à qui écrire, et chiffrer ce choix.
#
# Comptez une heure et quart, puis [la feuille d'exercices](../../exercises/fr/04_scoring.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - compute recency, frequency and amount, and stop confusing three times that often share one name;
# - turn them into scores, then into segments, and name your rules;
# - check that a score predicts, without showing it the answers;
# - choose whom to write to, and put a figure on that choice.
#
# Allow an hour and a quarter, then [the exercise sheet](../../exercises/en/04_scoring.ipynb).

# %% lang="fr"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("04_scoring", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("04_scoring", language="en")

# %% [markdown] lang="fr"
# ## Un score répond à une question posée d'avance
#
# On découpe une clientèle pour mieux comprendre ses attentes, pour savoir quelle valeur lui apporter, pour que la relation profite aux deux. Les critères ne manquent pas : qui sont les clients (âge, lieu, métier, goûts), dans quelle situation ils achètent, ce qu'ils rapportent, s'ils reviennent.

# %% [markdown] lang="en"
# ## A score answers a question asked beforehand
#
# One divides customers into groups to understand what they expect, to know what value to bring them, to make the relationship pay on both sides. There is no lack of criteria: who the customers are (age, place, trade, tastes), in which situation they buy, what they bring in, whether they come back.

# %% [markdown] lang="fr"
# Le **scoring** choisit parmi ces critères ceux qui aident à répondre à une question précise : qui réagira à telle action, et cette action sera-t-elle rentable ? Il note les indicateurs qui font, pour cette question, un « très bon » client. Sans la question, une note n'est qu'un chiffre de plus.

# %% [markdown] lang="en"
# **Scoring** picks, among these criteria, those that help to answer a precise question: who will respond to such an action, and will that action pay? It marks the indicators that make, for this question, a “very good” customer. Without the question, a mark is one more figure.

# %% [markdown] lang="fr"
# ## Trois mesures tiennent dans un carnet de commandes
#
# Voici treize commandes de cinq clients d'un fournisseur de café, dans l'ordre où on les a saisies. Nous sommes le 31 décembre 2024. Avant tout calcul, cherchez à l'œil : lequel des cinq n'est pas revenu depuis le plus longtemps ?

# %% [markdown] lang="en"
# ## Three measures fit in an order book
#
# Here are thirteen orders of five customers of a coffee supplier, in the order in which they were entered. Today is 31 December 2024. Before any computing, look: which of the five has not come back for the longest time?

# %%
mini_orders = lesson.data("mini_orders")
show(mini_orders)

# %% [markdown] lang="fr"
# **RFM** retient trois mesures. La **récence** est le nombre de jours écoulés depuis le *dernier* achat ; la **fréquence**, le nombre de commandes ; le **montant**, leur somme.
#
# À la main pour C1 : dernier achat le 20 décembre, donc 31 − 20 = 11 jours ; trois commandes ; 100 + 80 + 120 = 300 dirhams.

# %% [markdown] lang="en"
# **RFM** keeps three measures. **Recency** is the number of days since the *last* purchase; **frequency**, the number of orders; **monetary value**, their sum.
#
# By hand for C1: last purchase on 20 December, hence 31 − 20 = 11 days; three orders; 100 + 80 + 120 = 300 dirhams.

# %%
on = pd.Timestamp("2024-12-31")
by_customer = mini_orders.groupby("customer")
show((on - by_customer["date"].max()).dt.days.rename("recency_days"))

# %% [markdown] lang="fr"
# C3 a acheté hier, C4 n'est pas venu depuis 535 jours. `rfm_table` fait les trois calculs et refuse ce qui les fausserait : une date manquante, une commande postérieure à l'analyse. Un avoir se retire du montant, sans rendre personne plus récent.

# %% [markdown] lang="en"
# C3 bought yesterday, C4 has not come for 535 days. `rfm_table` does the three computations and refuses what would spoil them: a missing date, an order later than the analysis. A credit note is taken off the amount, and makes nobody more recent.

# %%
from crm_lessons.methods import rfm_table

mini_rfm = rfm_table(mini_orders, on="2024-12-31")
show(mini_rfm[["recency_days", "frequency", "monetary"]])

# %% [markdown] lang="fr"
# Trois colonnes, trois portraits. C2 a dépensé le plus, en une seule fois, au printemps ; C3, le moins, mais il est là chaque fois que l'on regarde.

# %% [markdown] lang="en"
# Three columns, three portraits. C2 spent the most, in one go, in spring; C3 the least, but is there whenever one looks.

# %% [markdown] lang="fr"
# ## Une récence n'est pas une somme
#
# La diapositive du cours définit la récence comme « Σ des ventes durant une période précise », et le montant comme la somme des commandes. C'est un lapsus : les deux lettres mesureraient alors presque la même chose, et aucune ne verrait un client partir. Les manuels s'accordent : la récence part de la *date* du dernier achat.

# %% [markdown] lang="en"
# ## A recency is not a sum
#
# The course's slide defines recency as the “Σ of sales over a given period”, and monetary value as the sum of the orders. That is a slip: the two letters would then measure nearly the same thing, and neither would see a customer leave. Handbooks agree: recency starts from the *date* of the last purchase.

# %% [markdown] lang="fr"
# L'erreur coûte-t-elle cher ? Classons les cinq clients des deux façons. Pariez : combien gardent leur rang ?

# %% [markdown] lang="en"
# Does the slip cost much? Let us rank the five customers both ways. Make a bet: how many keep their rank?

# %%
lesson.bet("same_rank", ...)

# %% after_bet="same_rank"
of_2024 = mini_orders[mini_orders["date"].dt.year == 2024]
mini_rfm["sales_of_the_year"] = of_2024.groupby("customer")["amount"].sum()
mini_rfm["sales_of_the_year"] = mini_rfm["sales_of_the_year"].fillna(0)
show(mini_rfm[["recency_days", "sales_of_the_year"]].sort_values("recency_days"))

# %% after_bet="same_rank"
(
    list(mini_rfm["recency_days"].sort_values().index),
    list(mini_rfm["sales_of_the_year"].sort_values(ascending=False).index),
)

# %% [markdown] lang="fr" after_bet="same_rank"
# C3, C1, C5, C2 d'un côté ; C2, C5, C1, C3 de l'autre : les quatre premiers se lisent à l'envers, seul C4 garde sa place. Une campagne réglée sur cette « récence » commencerait par le client qu'on n'a pas vu depuis dix mois.

# %% [markdown] lang="en" after_bet="same_rank"
# C3, C1, C5, C2 on one side; C2, C5, C1, C3 on the other: the first four read backwards, C4 alone keeps its place. A campaign run on that “recency” would begin with the customer who has not been seen for ten months.

# %% [markdown] lang="fr"
# ## Trois durées méritent trois noms
#
# Sur la ligne d'un client, il y a trois dates : la première commande, la dernière, aujourd'hui. Elles font trois durées, et le mot « récence » sert, selon les auteurs, pour deux d'entre elles.

# %% [markdown] lang="en"
# ## Three times deserve three names
#
# On a customer's line there are three dates: the first order, the last, today. They make three times, and the word “recency” is used, from author to author, for two of them.

# %% tags=["figure"]
from crm_lessons.plots import plot_timeline

ax = plot_timeline(mini_rfm)

# %% [markdown] lang="fr"
# Regardez C4 : client le plus ancien (716 jours), deux achats à 181 jours l'un de l'autre, plus rien depuis 535. Une seule de ces durées dit s'il est encore là.
#
# - **récence** : du dernier achat à aujourd'hui ;
# - **première à dernière** : ce que la méthode FRAT du cours appelle « récence », et les modèles de durée de vie aussi ;
# - **ancienneté** : du premier achat à aujourd'hui.

# %% [markdown] lang="en"
# Look at C4: the longest-standing customer (716 days), two purchases 181 days apart, nothing for 535. Only one of these times tells whether C4 is still there.
#
# - **recency**: from the last purchase to today;
# - **first to last**: what the course's FRAT method calls “recency”, and so do the models of customer lifetime;
# - **tenure**: from the first purchase to today.

# %% [markdown] lang="fr"
# Le piège est dans les outils. Dans les bibliothèques `lifetimes` et `pymc-marketing`, la colonne `recency` va du premier achat au dernier, `T` est l'ancienneté, `frequency` ne compte que les **réachats** (les jours d'achat, moins le premier), et le montant est une moyenne sans le premier achat. Le même mot, d'autres nombres ; `pymc-marketing` l'emploie même dans les deux sens, d'une fonction à l'autre.

# %% [markdown] lang="en"
# The trap is in the tools. In the libraries `lifetimes` and `pymc-marketing`, the column `recency` runs from the first purchase to the last, `T` is tenure, `frequency` counts **repeat purchases** only (days with a purchase, less the first), and the amount is a mean without the first purchase. The same word, other numbers; `pymc-marketing` even uses it in both senses, from one function to another.

# %%
mini_rfm["first_to_last_days"] = mini_rfm["tenure_days"] - mini_rfm["recency_days"]
mini_rfm["repeats"] = by_customer["date"].nunique() - 1
show(mini_rfm[["recency_days", "first_to_last_days", "tenure_days", "frequency", "repeats"]])

# %% [markdown] lang="fr"
# Pour C2, « récence » vaut 305 ou 0, « fréquence » 1 ou 0, selon l'outil. Avant de lire une colonne, demandez : de quelle date à quelle date, et que compte-t-on ?

# %% [markdown] lang="en"
# For C2, “recency” is 305 or 0 and “frequency” 1 or 0, according to the tool. Before reading a column, ask: from which date to which, and what is being counted?

# %% [markdown] lang="fr"
# ## FRAT décrit un rythme, et laisse des cases vides
#
# Le cours présente une cousine, **FRAT** : fréquence, récence, achat, type. Ses définitions lui sont propres : F est un *délai* entre les achats, R la durée de la première commande à la dernière, A compare la dernière commande à la moyenne, T dit ce que l'on achète.

# %% [markdown] lang="en"
# ## FRAT describes a rhythm, and leaves some cells empty
#
# The course presents a cousin, **FRAT**: frequency, recency, purchase (*achat*), type. Its definitions are its own: F is a *delay* between purchases, R the time from the first order to the last, A sets the last order against the mean, T says what is bought.

# %%
from crm_lessons.methods import frat_table

mini_frat = frat_table(mini_orders, on="2024-12-31")
show(mini_frat)

# %% [markdown] lang="fr"
# À la main pour C1 : 193 jours entre le 10 juin et le 20 décembre, deux intervalles, donc 96,5 jours en moyenne. Un délai est l'inverse d'une fréquence : grand, il est mauvais signe.
#
# Pour C2, une seule commande, aucun intervalle : la case reste vide. Un 0 dirait qu'il achète tous les jours.

# %% [markdown] lang="en"
# By hand for C1: 193 days between 10 June and 20 December, two intervals, hence 96.5 days on average. A delay is the inverse of a frequency: a large one is a bad sign.
#
# For C2, a single order, no interval: the cell stays empty. A 0 would say: buys every day.

# %% [markdown] lang="fr"
# « Montant de la dernière commande / la moyenne des commandes » : la barre est-elle une division, ou un « ou » ? Le tableau donne les deux lectures. Le rapport a un avantage : 0,8 pour C3, son panier baisse ; 1,2 pour C1, le sien monte.
#
# T est ici le type de produit le plus commandé ; à égalité, comme chez C5, le plus récent. Pour un client professionnel, le cours propose « stratégique ou tactique ? » : une machine engage pour des années, des capsules non.

# %% [markdown] lang="en"
# “Amount of the last order / the mean of the orders”: is the slash a division, or an “or”? The table gives both readings. The ratio has an advantage: 0.8 for C3, whose basket shrinks; 1.2 for C1, whose basket grows.
#
# T is here the type of product ordered most; at equality, as for C5, the most recent. For a business customer the course suggests “strategic or tactical?”: a machine is a commitment for years, capsules are not.

# %% [markdown] lang="fr"
# Ces calculs partent de l'ordre des dates. Une fois les commandes triées, `.first()` et `.last()` prennent la première et la dernière de chaque client : voici de combien son panier a changé entre les deux.

# %% [markdown] lang="en"
# These computations start from the order of the dates. Once the orders are sorted, `.first()` and `.last()` take the first and the last of each customer: this is by how much their basket changed between the two.

# %%
in_order = mini_orders.sort_values("date").groupby("customer")["amount"]
show((in_order.last() - in_order.first()).rename("amount"))

# %% [markdown] lang="fr"
# R vient en tête dans RFM, F dans FRAT. L'ordre des lettres sert à les retenir, il ne dit pas laquelle pèse le plus : cela se mesure, et nous le mesurerons.

# %% [markdown] lang="en"
# R comes first in RFM, F in FRAT. The order of the letters is an aid to memory; it does not say which weighs most: that can be measured, and we shall measure it.

# %% [markdown] lang="fr"
# ## Des mesures aux scores : les égalités obligent à choisir
#
# Passons à la boutique. Nous nous plaçons au 30 septembre 2024, la veille d'une campagne. `known` contient ce que l'on sait ce jour-là, `later` ce que l'avenir apportera. On n'y touche pas encore.

# %% [markdown] lang="en"
# ## From measures to scores: ties force a choice
#
# On to the shop. We stand on 30 September 2024, the eve of a campaign. `known` holds what is known that day, `later` what the future will bring. We do not touch that yet.

# %%
orders = lesson.data("orders")
known = orders[orders["date"] <= "2024-09-30"]
later = orders[orders["date"] > "2024-09-30"]
rfm = rfm_table(known, on="2024-09-30")
len(rfm), int((rfm["frequency"] == 1).sum())

# %% [markdown] lang="fr"
# 600 clients, dont 314 n'ont acheté qu'une fois. L'usage est de noter chaque mesure de 1 à 5, par **quintiles** : cinq groupes de même taille. pandas a une fonction pour cela, `qcut`. Sur la fréquence, où mettrait-elle ces 314 clients ?

# %% [markdown] lang="en"
# 600 customers, of whom 314 bought only once. The custom is to mark each measure from 1 to 5, by **quintiles**: five groups of equal size. pandas has a function for it, `qcut`. On frequency, where would it put these 314 customers?

# %%
try:
    pd.qcut(rfm["frequency"], 5)
except ValueError as error:
    print(str(error).split(":")[0])

# %% [markdown] lang="fr"
# Que veut-elle dire ? `.quantile` donne les limites qu'elle cherchait.

# %% [markdown] lang="en"
# What does it mean? `.quantile` gives the edges that it was looking for.

# %%
[float(edge) for edge in rfm["frequency"].quantile([0, 0.2, 0.4, 0.6, 0.8, 1])]

# %% [markdown] lang="fr"
# Elle refuse : les limites sont 1, 1, 1, 2, 3 et 7. Plus de 40 % des clients étant à 1, les deux premiers groupes n'ont pas de place entre 1 et 1. Ce n'est pas un défaut de nos données : chez CDNOW, un vrai disquaire, ce sont 1, 1, 1, 2, 4 et 44.

# %% [markdown] lang="en"
# It refuses: the edges are 1, 1, 1, 2, 3 and 7. As more than 40% of customers stand at 1, the first two groups have no room between 1 and 1. This is no defect of our data: at CDNOW, a real record shop, they are 1, 1, 1, 2, 4 and 44.

# %% [markdown] lang="fr"
# Première réparation : classer par **rang**. Les groupes redeviennent égaux, et les ex æquo sont départagés par leur place dans la liste. `.value_counts()` compte les clients de chaque score, `.sort_index()` les range du score 1 au score 5.

# %% [markdown] lang="en"
# First repair: go by **rank**. The groups are equal again, and ties are broken by their place in the list. `.value_counts()` counts the customers of each score, `.sort_index()` puts them in order, from score 1 to score 5.

# %%
from crm_lessons.methods import rfm_scores

by_rank = rfm_scores(rfm, method="rank")
bought_once = by_rank[rfm["frequency"] == 1]
show(bought_once["f_score"].value_counts().sort_index().rename("customers"))

# %% [markdown] lang="fr"
# 314 clients identiques reçoivent 1, 2 ou 3, selon leur numéro. Pour comparer des groupes de même taille, passe encore. Pour traiter des gens, c'est une loterie.

# %% [markdown] lang="en"
# 314 identical customers get 1, 2 or 3, according to their number. To compare groups of equal size, fair enough. To deal with people, it is a lottery.

# %% [markdown] lang="fr"
# Seconde réparation : des **limites** choisies, chacune comprise dans le groupe qu'elle commence. 1 commande vaut 1 ; 2 valent 2 ; 3 valent 3 ; 4 ou 5 valent 4 ; 6 ou plus valent 5. La récence et le montant, dont les quintiles ne séparent pas de clients identiques, les gardent.

# %% [markdown] lang="en"
# Second repair: chosen **cut-offs**, each one included in the group that it begins. 1 order scores 1; 2 score 2; 3 score 3; 4 or 5 score 4; 6 or more score 5. Recency and amount, whose quintiles part no identical customers, keep them.

# %%
scores = rfm_scores(rfm, method="cutoffs", cutoffs={"frequency": [2, 3, 4, 6]})
show(scores["f_score"].value_counts().sort_index().rename("customers"))

# %% [markdown] lang="fr"
# Les groupes ne sont plus égaux (314 clients à un bout, 29 à l'autre), mais deux clients semblables ont le même score, et chaque groupe se dit en une phrase.
#
# Attention au sens : beaucoup de commandes, c'est bon signe ; beaucoup de jours, mauvais signe. Le score de récence se lit donc à l'envers des jours.

# %% [markdown] lang="en"
# The groups are no longer equal (314 customers at one end, 29 at the other), but two like customers have the same score, and each group can be said in a sentence.
#
# Mind the direction: many orders are good, many days are bad. So the recency score runs against the days.

# %%
show(rfm[["recency_days", "frequency", "monetary"]].join(scores), 4)

# %% [markdown] lang="fr"
# ## L'ordre des règles fait partie de la méthode
#
# 125 combinaisons de trois scores, c'est trop pour agir. On les réunit en **segments** par des règles, lues de haut en bas : la première qui convient décide, et celui qu'aucune ne prend est compté à part, jamais oublié.

# %% [markdown] lang="en"
# ## The order of the rules is part of the method
#
# 125 combinations of three scores are too many to act on. Rules gather them into **segments**; they are read from top to bottom: the first that fits decides, and whoever none of them takes is counted apart, never forgotten.

# %%
from crm_lessons.methods import DEFAULT_RULES, rfm_segments, rules_table

show(rules_table(DEFAULT_RULES))

# %%
segments = rfm_segments(scores)
show(segments.value_counts(sort=False).rename("customers"))

# %% [markdown] lang="fr"
# Les champions ont trois bons scores ; aux fidèles, on n'en demande que deux. Un champion remplit donc aussi la règle des fidèles. Échangeons les deux premières règles, sans toucher au reste. Pariez : combien de champions reste-t-il ?

# %% [markdown] lang="en"
# Champions have three good scores; of the loyal only two are asked. So a champion also meets the rule for the loyal. Let us swap the first two rules and leave the rest alone. Make a bet: how many champions are left?

# %%
lesson.bet("champions", ...)

# %% after_bet="champions"
champions, loyal, *others = DEFAULT_RULES
swapped = rfm_segments(scores, [loyal, champions, *others])
show(swapped.value_counts(sort=False).rename("customers"), 3)

# %% [markdown] lang="fr" after_bet="champions"
# Zéro : la règle des fidèles, plus large, les a pris avant. Rien ne le signale, le tableau a l'air complet. Une segmentation sans l'ordre de ses règles ne peut être ni refaite ni vérifiée.

# %% [markdown] lang="en" after_bet="champions"
# None: the rule for the loyal, being wider, took them first. Nothing gives it away, the table looks complete. A segmentation without the order of its rules can be neither redone nor checked.

# %% [markdown] lang="fr"
# ## Un score se juge sur ce qu'il n'a pas vu
#
# La campagne est partie le 1er octobre. Qui a répondu, c'est-à-dire commandé ensuite ? Les scores ont été calculés avant, les réponses sont venues après : c'est un examen honnête.

# %% [markdown] lang="en"
# ## A score is judged on what it has not seen
#
# The campaign left on 1 October. Who responded, that is, ordered afterwards? The scores were computed before, the responses came after: that is a fair examination.

# %%
responded = pd.Series(rfm.index.isin(later["customer"]), index=rfm.index)
float(responded.mean())

# %% [markdown] lang="fr"
# 27,5 % de réponses en moyenne. Si le score de récence ne valait rien, chacun de ses cinq groupes en serait proche. Pariez : quel est le taux du groupe 5, le plus récent ?

# %% [markdown] lang="en"
# 27.5% of responses on average. If the recency score were worth nothing, each of its five groups would be close to that. Make a bet: what is the rate of group 5, the most recent?

# %%
lesson.bet("best_group", ...)

# %% after_bet="best_group"
from crm_lessons.methods import response_by_group

response = response_by_group(by_rank["r_score"], responded)
show(response)

# %% [markdown] lang="fr" after_bet="best_group"
# De 6,7 % à 65 % : près de dix fois plus. Nos données sont inventées, et tirées pour que la récence compte. Mais chez CDNOW, avec les mêmes fonctions, les cinq groupes répondent à 11, 14, 18, 37 et 65 % (29 % en moyenne).

# %% [markdown] lang="en" after_bet="best_group"
# From 6.7% to 65%: nearly ten times as much. Our data are invented, and drawn so that recency matters. But at CDNOW, with the same functions, the five groups respond at 11, 14, 18, 37 and 65% (29% on average).

# %% [markdown] lang="fr" after_bet="best_group"
# Et les deux autres lettres ? Traçons les trois, quintile par quintile.

# %% [markdown] lang="en" after_bet="best_group"
# What of the other two letters? Let us draw all three, quintile by quintile.

# %% tags=["figure"] after_bet="best_group"
from crm_lessons.plots import plot_response_curves

by_letter = {letter: response_by_group(by_rank[f"{letter.lower()}_score"], responded) for letter in "RFM"}
ax = plot_response_curves(by_letter)

# %% [markdown] lang="fr" after_bet="best_group"
# R et F se valent presque ; M sépare moins bien, et ses deux premiers groupes sont même inversés. Chez CDNOW, c'est F qui va le plus loin (de 11 % à 67 %). Aucune lettre ne gagne partout : mesurez chez vous.

# %% [markdown] lang="en" after_bet="best_group"
# R and F are nearly level; M separates less well, and its first two groups are even the wrong way round. At CDNOW it is F that goes furthest (from 11% to 67%). No letter wins everywhere: measure on your own customers.

# %% [markdown] lang="fr"
# Ensemble, elles disent plus que séparément. Chaque case croise un score R et un score F ; sous le taux, le nombre de clients sur lequel il repose.

# %% [markdown] lang="en"
# Together they say more than apart. Each square crosses an R score with an F score; under the rate stands the number of customers that it rests on.

# %% tags=["figure"]
from crm_lessons.plots import plot_rfm_grid

ax = plot_rfm_grid(scores, responded)

# %% [markdown] lang="fr"
# En bas à gauche, 3 % ; en haut à droite, 90 %. Gardez-vous du 100 % de la case R 3, F 5 : c'est un seul client.

# %% [markdown] lang="en"
# At the bottom left, 3%; at the top right, 90%. Beware of the 100% in the square R 3, F 5: it is a single customer.

# %% [markdown] lang="fr"
# ## Trop beau pour être vrai : le score a vu les réponses
#
# Un collègue pressé calcule la récence sur *tout* le carnet, au 31 décembre, puis la compare aux mêmes réponses. Pariez : quel est le taux de son groupe 5 ?

# %% [markdown] lang="en"
# ## Too good to be true: the score has seen the answers
#
# A colleague in a hurry computes recency on the *whole* book, on 31 December, then compares it with the same responses. Make a bet: what is the rate of his group 5?

# %%
lesson.bet("leaking", ...)

# %% after_bet="leaking"
everything = rfm_table(orders, on="2024-12-31")
has_answered = pd.Series(everything.index.isin(later["customer"]), index=everything.index)
leaking = response_by_group(rfm_scores(everything)["r_score"], has_answered)
show(leaking)

# %% lang="fr" tags=["figure"] after_bet="leaking"
ax = plot_response_curves({"sans fuite": response, "avec fuite": leaking})

# %% lang="en" tags=["figure"] after_bet="leaking"
ax = plot_response_curves({"without leak": response, "with leak": leaking})

# %% [markdown] lang="fr" after_bet="leaking"
# 100 % en haut, 0 % en bas : un miracle. Mais qui commande en novembre *devient* récent en décembre : la réponse est dans le score. C'est une **fuite**, et le 30 septembre ce score n'existe pas. (Il compte aussi 40 clients que personne ne connaissait encore.)

# %% [markdown] lang="en" after_bet="leaking"
# 100% at the top, 0% at the bottom: a miracle. But whoever orders in November *becomes* recent in December: the answer is in the score. That is a **leak**, and on 30 September this score does not exist. (It also counts 40 customers whom nobody knew yet.)

# %% [markdown] lang="fr"
# La règle tient en une phrase : rien de ce qui arrive après la date du score n'entre dans le score. `rfm_table` la fait respecter : avec une commande postérieure, elle s'arrête et le dit.

# %% [markdown] lang="en"
# The rule is one sentence: nothing that happens after the score's date enters the score. `rfm_table` enforces it: given a later order, it stops and says so.

# %%
try:
    rfm_table(orders, on="2024-09-30")
except ValueError as error:
    print(error)

# %% [markdown] lang="fr"
# ## Écrire à moins de clients rapporte plus
#
# Un message coûte 2 dirhams ; une réponse en laisse 10 de marge. Sur cent messages, 200 dirhams : il faut vingt réponses pour rentrer dans ses frais. Le **point mort** est à 2 / 10 = 20 %.

# %% [markdown] lang="en"
# ## Writing to fewer customers brings in more
#
# A message costs 2 dirhams; a response leaves 10 of margin. A hundred messages make 200 dirhams: it takes twenty responses to recover the cost. **Break-even** is at 2 / 10 = 20%.

# %% tags=["figure"]
from crm_lessons.methods import break_even_response
from crm_lessons.plots import plot_response

ax = plot_response(response, break_even_response(cost=2, margin=10))

# %% [markdown] lang="fr"
# Ces taux sont ceux d'octobre : ils servent à décider de la campagne suivante, si elle lui ressemble. Deux groupes passent au-dessus. Le troisième, à 16,7 %, répond encore, mais pas assez pour payer ses messages. En dirhams, pour le groupe 5 : 78 réponses × 10 − 120 messages × 2 = 540.

# %% [markdown] lang="en"
# These are October's rates: they serve to decide on the next campaign, if it is like that one. Two groups stand above. The third, at 16.7%, still responds, but not enough to pay for its messages. In dirhams, for group 5: 78 responses × 10 − 120 messages × 2 = 540.

# %%
from crm_lessons.methods import mailing_profit

mailing = mailing_profit(response, cost=2, margin=10)
show(mailing)

# %% tags=["figure"]
from crm_lessons.plots import plot_cumulative_profit

ax = plot_cumulative_profit(mailing)

# %% [markdown] lang="fr"
# Écrire à tous rapporte 450 dirhams. On pourrait s'en contenter : « l'envoi est rentable ». Écrire aux 240 clients des groupes 5 et 4 en rapporte 740, pour deux fois et demie moins de messages.
#
# Chez CDNOW, avec ce coût et cette marge : 2 126 en écrivant à tous, 2 924 en s'arrêtant aux deux meilleurs groupes.

# %% [markdown] lang="en"
# Writing to everybody brings in 450 dirhams. One might leave it there: “the mailing pays”. Writing to the 240 customers of groups 5 and 4 brings in 740, for two and a half times fewer messages.
#
# At CDNOW, with this cost and this margin: 2,126 by writing to everybody, 2,924 by stopping at the two best groups.

# %% [markdown] lang="fr"
# Changez le coût, la marge, le nombre de groupes ; puis cherchez un nombre, à écrire sous la figure.
#
# La marge reste à 10. À partir de quel coût d'un message, au demi-dirham près, ne faut-il plus écrire qu'au meilleur groupe ?

# %% [markdown] lang="en"
# Change the cost, the margin, the number of groups; then look for a number, to be typed below the figure.
#
# The margin stays at 10. From which cost of a message, to the half dirham, should one write to the best group alone?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import mailing_lab

mailing_lab(response)

# %% [markdown] lang="fr"
# Le groupe 4 répond à 36,7 % : il paie jusqu'à 3,66 dirhams le message. À 4, il ne reste que le groupe 5 ; à 1, presque tout le monde revient, sauf le groupe 1.

# %% [markdown] lang="en"
# Group 4 responds at 36.7%: it pays up to 3.66 dirhams a message. At 4, group 5 alone is left; at 1, nearly everybody is back, except group 1.

# %% [markdown] lang="fr"
# ## L'appétence : le client s'intéresse, et il en a les moyens
#
# RFM regarde le passé du client, pas l'offre. La **méthode par appétence** part de l'offre et croise deux critères : l'intérêt qu'elle éveille, la capacité de l'acheter. La diapositive écrit « capacité de l'entreprise à mobiliser ses ressources » : lisez *du client*. C'est lui qui s'intéresse, et lui qui paie.

# %% [markdown] lang="en"
# ## Appetence: the customer is interested, and has the means
#
# RFM looks at the customer's past, not at the offer. The **appetence method** starts from the offer and crosses two criteria: the interest it arouses, the capacity to buy it. The slide writes “capacity of the firm to mobilise its resources”: read *of the customer*. It is the customer who is interested, and the customer who pays.

# %%
from crm_lessons.methods import appetence_grid

offer = lesson.data("offer")
appetence = appetence_grid(offer["interest"], offer["means"])
show(appetence)

# %% tags=["figure"]
from crm_lessons.plots import plot_appetence

ax = plot_appetence(appetence)

# %% [markdown] lang="fr"
# Atlas meurt d'envie de la machine (5) sans en avoir les moyens (2) ; Cedra, c'est l'inverse. Même produit, 10, et deux actions opposées : au premier une location ou un modèle plus petit, au second une démonstration. Une note unique l'aurait caché.

# %% [markdown] lang="en"
# Atlas is dying for the machine (5) without the means (2); Cedra is the other way round. The same product, 10, and two opposite actions: a lease or a smaller model for the first, a demonstration for the second. A single mark would have hidden it.

# %% [markdown] lang="fr"
# Ces notes viennent d'un jugement. Quand on a des réponses passées, on peut faire mieux : le **score d'appétence** au sens courant est une *probabilité* de répondre, apprise sur ceux qui ont répondu et ceux qui n'ont pas répondu.
#
# Apprenons-la sur les clients de numéro pair, et jugeons-la sur les autres, qu'elle n'a pas vus.

# %% [markdown] lang="en"
# These marks come from judgement. Where there are past responses one can do better: the **propensity score** in the usual sense is a *probability* of responding, learnt from those who did and those who did not.
#
# Let us learn it on the customers with even numbers, and judge it on the others, whom it has not seen.

# %%
from crm_lessons.methods import propensity_score

features = rfm[["recency_days", "frequency", "monetary"]]
even = features.index % 2 == 0
propensity = propensity_score(features[even], responded[even], of=features[~even])
show(features[~even].join(propensity), 3)

# %% [markdown] lang="fr"
# La fonction est une régression logistique : chaque mesure pousse la probabilité vers le haut ou vers le bas, et c'est l'expérience qui règle les poids. Écrivons à ceux qui dépassent 20 %, et comparons avec les deux meilleurs groupes de récence, sur les mêmes clients.

# %% [markdown] lang="en"
# The function is a logistic regression: each measure pushes the probability up or down, and experience sets the weights. Let us write to those above 20%, and compare with the two best recency groups, on the same customers.


# %%
def profit_of(chosen):
    return int(10 * responded[~even][chosen].sum() - 2 * chosen.sum())


profit_of(propensity > 0.20), profit_of(by_rank["r_score"][~even] >= 4)

# %% [markdown] lang="fr"
# 360 contre 342 : un peu mieux, sans miracle. Olson et ses collègues (2009) concluent dans le même sens : RFM est simple, et moins précis qu'une régression logistique. Une probabilité a un autre mérite : elle se compare directement au point mort.
#
# Elle vieillit vite. Apprise sur cette offre et cette saison, elle ne dit rien de la suivante.

# %% [markdown] lang="en"
# 360 against 342: slightly better, no miracle. Olson and colleagues (2009) point the same way: RFM is simple, and less accurate than logistic regression. A probability has another merit: it can be set against break-even directly.
#
# It ages fast. Learnt on this offer and this season, it says nothing of the next.

# %% [markdown] lang="fr"
# ## Ce que RFM ne voit pas
#
# **La tendance.** Voici deux clients, mêmes dates, mêmes sommes. Pariez : combien des trois mesures les séparent ?

# %% [markdown] lang="en"
# ## What RFM does not see
#
# **Trend.** Here are two customers, same dates, same sums. Make a bet: how many of the three measures tell them apart?

# %%
lesson.bet("apart", ...)

# %% after_bet="apart"
dates = pd.to_datetime(["2024-03-01", "2024-07-01", "2024-11-01"])
down = pd.DataFrame({"customer": "A", "date": dates, "amount": [400, 200, 100]})
up = pd.DataFrame({"customer": "B", "date": dates, "amount": [100, 200, 400]})
both = pd.concat([down, up], ignore_index=True)
show(rfm_table(both, on="2024-12-31")[["recency_days", "frequency", "monetary"]])

# %% after_bet="apart"
show(frat_table(both, on="2024-12-31")["last_to_mean_amount"])

# %% [markdown] lang="fr" after_bet="apart"
# Aucun des trois : RFM les croit jumeaux. Le rapport de FRAT les sépare, 0,43 et 1,71 : l'un s'en va, l'autre arrive.

# %% [markdown] lang="en" after_bet="apart"
# None of the three: RFM takes them for twins. FRAT's ratio tells them apart, 0.43 and 1.71: one is leaving, the other arriving.

# %% [markdown] lang="fr"
# **La marge.** M additionne des ventes. Un client qui n'achète qu'en solde peut avoir un M superbe et ne rien rapporter (chapitre 2).
#
# **Les nouveaux.** 40 clients de l'automne n'avaient jamais acheté : sans passé, pas de score. RFM ne choisit que parmi ceux qu'on connaît.
#
# **L'offre.** Le même score sert pour tout ; une offre nouvelle peut intéresser de tout autres clients. Des praticiens ajoutent pour cela une quatrième lettre, P, la catégorie de produit : la même idée que le T de FRAT.

# %% [markdown] lang="en"
# **Margin.** M adds up sales. A customer who buys only on sale may have a splendid M and bring in nothing (chapter 2).
#
# **Newcomers.** 40 customers of the autumn had never bought: without a past, no score. RFM chooses only among those one knows.
#
# **The offer.** The same score serves for everything; a new offer may interest quite other customers. For this, practitioners add a fourth letter, P, the product category: the same idea as FRAT's T.

# %% [markdown] lang="fr"
# **Le mythe de la « formule RFM ».** On lit parfois qu'il faut additionner les trois scores, ou les peser selon une recette. Il n'y a pas de poids universels : 5 + 1 + 5 et 3 + 5 + 3 font 11, et ne se ressemblent en rien. Gardez les trois chiffres, ou apprenez les poids sur vos réponses.
#
# **Le score qui se donne raison.** Si l'on n'écrit plus jamais au groupe 1, on ne saura plus s'il répondrait. Gardez chaque fois un petit échantillon au hasard dans tous les groupes.

# %% [markdown] lang="en"
# **The myth of the “RFM formula”.** One sometimes reads that the three scores should be added up, or weighted by a recipe. There are no universal weights: 5 + 1 + 5 and 3 + 5 + 3 both make 11, and have nothing in common. Keep the three figures, or learn the weights from your own responses.
#
# **The score that proves itself right.** If one never writes to group 1 again, one will never know whether it would respond. Each time, keep a small random sample from every group.

# %% [markdown] lang="fr"
# ## Que décider pour chaque segment ?
#
# Avant la table, un dernier regard sur les faits : à quel taux chaque segment répond-il ?

# %% [markdown] lang="en"
# ## What to decide for each segment?
#
# Before the table, a last look at the facts: at what rate does each segment respond?

# %%
show(response_by_group(segments, responded))

# %% [markdown] lang="fr"
# | segment | question à se poser | décision possible | ce qu'on surveille |
# | :--- | :--- | :--- | :--- |
# | champions | Ont-ils besoin d'une remise pour revenir ? | service et nouveautés d'abord, peu de rabais | la marge, le panier qui baisse |
# | fidèles, réguliers | Que n'achètent-ils pas encore ? | vente croisée, montée en gamme | le rythme qui ralentit |
# | récents | Pourquoi sont-ils venus ? | un deuxième achat rapide, une bonne surprise | la part qui revient une fois |
# | occasionnels | À quelle occasion achètent-ils ? | une offre à la bonne saison | le coût par réponse |
# | à risque | Que s'est-il passé ? | un appel plutôt qu'un catalogue | les réclamations |
# | dormants | Que coûte le silence ? | un échantillon au hasard, puis on décide | le taux de réponse de l'échantillon |

# %% [markdown] lang="en"
# | segment | question to ask | possible decision | what to watch |
# | :--- | :--- | :--- | :--- |
# | champions | Do they need a discount to come back? | service and novelties first, few discounts | margin, a shrinking basket |
# | loyal, regular | What do they not buy yet? | cross-selling, up-selling | a slowing rhythm |
# | recent | Why did they come? | a quick second purchase, a good surprise | the share who come back once |
# | occasional | On which occasion do they buy? | an offer in the right season | the cost per response |
# | at risk | What happened? | a call rather than a catalogue | complaints |
# | dormant | What does silence cost? | a random sample, then decide | the sample's response rate |

# %% [markdown] lang="fr"
# Les 23 clients à risque dépassent tout juste le point mort (21,7 %) : cinq réponses. Une de moins, et la décision changerait. Quand un groupe est petit, son taux est une rumeur, pas une mesure.

# %% [markdown] lang="en"
# The 23 customers at risk are barely above break-even (21.7%): five responses. With one fewer the decision would change. When a group is small, its rate is a rumour, not a measurement.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
by_date, by_sales = mini_rfm.sort_values("recency_days"), mini_rfm.sort_values("sales_of_the_year", ascending=False)
measures = rfm_table(both, on="2024-12-31")[["recency_days", "frequency", "monetary"]]
lesson.bets(
    same_rank=(by_date.index == by_sales.index).sum(),
    champions=(swapped == "champions").sum(),
    best_group=response.loc[5, "response_rate"],
    leaking=leaking.loc[5, "response_rate"],
    apart=(measures.nunique() > 1).sum(),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - La récence est le temps écoulé depuis le dernier achat, en jours ; peu, c'est bien.
# - Récence, durée de la première à la dernière commande, ancienneté : trois durées, trois noms.
# - Ce qui n'est pas défini reste vide : un seul achat n'a pas d'intervalle.
# - Un score dépend de ses limites, un segment de l'ordre de ses règles : nommez-les.
# - On juge un score sur des réponses qu'il n'a pas vues ; trop beau, il fuit.
# - On écrit à ceux dont le taux de réponse dépasse coût / marge, pas à tous.
# - RFM ignore la marge, la tendance, les nouveaux et l'offre.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/04_scoring.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Recency is the time since the last purchase, in days; few are good.
# - Recency, time from the first order to the last, tenure: three times, three names.
# - What is undefined stays empty: a single purchase has no interval.
# - A score depends on its cut-offs, a segment on the order of its rules: name them.
# - A score is judged on answers that it has not seen; too good, it leaks.
# - Write to those whose response rate exceeds cost / margin, not to everybody.
# - RFM ignores margin, trend, newcomers and the offer.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/04_scoring.html), one page to print.

# %%
glossary("score", "segment", "rfm", "recency", "frequency", "monetary", "tenure", "frat", "cut_off", "response_rate")

# %%
glossary("hold_out", "leak", "break_even_response", "appetence", "propensity_score")

# %% [markdown] lang="fr"
# ## Sources
#
# - RFM, FRAT et l'appétence viennent d'un cours francophone de gestion de la relation client ; ses définitions sont corrigées là où la leçon le dit. Les treize commandes, le carnet et les notes sont inventés, le carnet tiré d'un générateur à graine fixe.
# - Récence, « date du dernier achat ou temps écoulé depuis » : glossaire d'*e-marketing.fr*, article R.F.M. ; Olson et ses collègues (2009), *Service Business* 3, p. 117-130, qui comparent RFM à d'autres méthodes.
# - Scores par limites et segments par règles ordonnées : le paquet `rfm` pour R, dont les limites se placent une unité au-dessus des quantiles.
# - `lifetimes` 0.11.3 et `pymc-marketing` 0.19.2, pour les autres sens de « recency » ; modèles de Fader, Hardie et Lee (2005), *Marketing Science* 24(2), p. 275-284.
# - Score d'appétence : cours de Mathlouthi (ESSAI) ; converteo.com.
# - RFM et catégorie de produit : *Adding the P to RFM*, mytotalretail.com. Deux clients de même RFM et de tendances opposées : loyaltybuilders.com.
# - CDNOW (Fader et Hardie), échantillon de 2 357 clients, noté au 30 septembre 1997, réponses des neuf mois suivants ; il n'est pas joint au projet.

# %% [markdown] lang="en"
# ## Sources
#
# - RFM, FRAT and appetence come from a French-language course in customer relationship management; its definitions are corrected where the lesson says so. The thirteen orders, the order book and the marks are invented, the book drawn from a generator with a fixed seed.
# - Recency, “date of the last purchase or time since”: glossary of *e-marketing.fr*, entry R.F.M.; Olson and colleagues (2009), *Service Business* 3, pp. 117-130, who compare RFM with other methods.
# - Scores by cut-offs and segments by ordered rules: the package `rfm` for R, whose cut-offs stand one unit above the quantiles.
# - `lifetimes` 0.11.3 and `pymc-marketing` 0.19.2, for the other meanings of “recency”; models of Fader, Hardie and Lee (2005), *Marketing Science* 24(2), pp. 275-284.
# - Propensity score: course by Mathlouthi (ESSAI); converteo.com.
# - RFM and product category: *Adding the P to RFM*, mytotalretail.com. Two customers with the same RFM and opposite trends: loyaltybuilders.com.
# - CDNOW (Fader and Hardie), sample of 2,357 customers, scored on 30 September 1997, responses of the next nine months; it does not come with the project.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/04_scoring.ipynb) : de treize commandes à une campagne, avec le droit de se tromper autant qu'il faut.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/04_scoring.ipynb): from thirteen orders to a campaign, with the right to be wrong as often as it takes.
