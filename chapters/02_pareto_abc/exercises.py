# %% [markdown] lang="fr"
# # Exercices · Pareto et ABC
#
# De l'exercice du cours à votre propre avis. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Donnez vos taux avec trois décimales au moins, ou laissez Python les calculer.
#
# Vous bloquez ? `sheet.hint("top_share")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("top_share")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/02_pareto_abc.ipynb).
#
# Pour vous entraîner, `sheet.again("top_share")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.
#
# L'exercice du cours vient d'abord, sur ses propres tables : ce sont celles de Salma et de Karim. Ensuite, aucune table n'est celle de la leçon ; avec `student=`, elles ne sont qu'à vous.

# %% [markdown] lang="en"
# # Exercises · Pareto and ABC
#
# From the course's exercise to an opinion of your own. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Give your rates to at least three decimals, or let Python compute them.
#
# Stuck? `sheet.hint("top_share")`, in a new cell, gives a hint, then another; `sheet.solution("top_share")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/02_pareto_abc.ipynb).
#
# To practise, `sheet.again("top_share")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.
#
# The course's exercise comes first, on its own tables: they are Salma's and Karim's. After that no table is the lesson's; with `student=` they are yours alone.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("02_pareto_abc", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("02_pareto_abc", language="en")  # if your teacher asks for it: student="your identifier"

# %% [markdown] lang="fr"
# ## Pour commencer, les mots
#
# Lundi, on parle du portefeuille chez Tamaris. Voici ce qui s'y est dit.

# %% [markdown] lang="en"
# ## To begin with, the words
#
# On Monday the portfolio is discussed at Tamaris. Here is what was said.

# %%
remarks = sheet.data("remarks")
show(remarks)

# %% [markdown] lang="fr" question="portfolio_words"
# ### De quoi parle-t-on ?
#
# Chaque remarque de `remarks` montre un de ces six mots : `"critère"`, `"univariée"`, `"ordre de grandeur"`, `"inversement"`, `"plan réaliste"`, `"rentabilité"` (le but). Lequel ? Donnez un dictionnaire du numéro vers le mot, par exemple `{3: "critère", 5: "inversement"}`.

# %% [markdown] lang="en" question="portfolio_words"
# ### What is it about?
#
# Each remark of `remarks` shows one of these six words: `"criterion"`, `"univariate"`, `"order of magnitude"`, `"conversely"`, `"realistic plan"`, `"profitability"` (the aim). Which one? Give a dictionary from number to word, for instance `{3: "criterion", 5: "conversely"}`.

# %% question="portfolio_words"
### BEGIN SOLUTION
words = pd.Series(
    {
        3: "criterion", 10: "criterion",
        5: "univariate", 12: "univariate",
        2: "order_of_magnitude", 7: "order_of_magnitude",
        4: "conversely", 9: "conversely",
        6: "plan", 11: "plan",
        1: "profitability", 8: "profitability",
    }
)  # fmt: skip
portfolio_words = words.loc[remarks.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Trois familles : ce que l'on mesure (le critère, et qu'il n'y en a qu'un), comment on lit la mesure (à peu près, et par l'autre bout), ce que l'on en fait (gagner davantage, par un plan qui tient dans l'agenda).

# %% [markdown] lang="en" edition="solution"
# Three families: what is measured (the criterion, and that there is one only), how the measure is read (roughly, and from the other end), what is done with it (earn more, by a plan that fits the diary).

# %% [markdown] lang="fr"
# ## L'exercice du cours
#
# Les deux tables imprimées dans le cours : vingt clients chacune, un million de dirhams. L'index de la série donne le numéro du client, la valeur son chiffre d'affaires.

# %% [markdown] lang="en"
# ## The course's exercise
#
# The two tables printed in the course: twenty customers each, one million dirhams. The index of the Series gives the customer's number, the value its revenue.

# %%
printed_pareto = sheet.data("printed_pareto")
show(printed_pareto)

# %% [markdown] lang="fr" question="printed_customers"
# ### Les 20 % premiers de la table du cours
#
# Quels sont les 20 % de clients qui apportent le plus de chiffre d'affaires dans `printed_pareto` ? Donnez leurs numéros, dans l'ordre que vous voulez, par exemple `{7, 12}`.

# %% [markdown] lang="en" question="printed_customers"
# ### The first 20% of the course's table
#
# Which 20% of the customers bring in the most revenue in `printed_pareto`? Give their numbers, in any order, for instance `{7, 12}`.

# %% question="printed_customers"
### BEGIN SOLUTION
ranked = printed_pareto.sort_values(ascending=False)
printed_customers = set(ranked.head(4).index)
### END SOLUTION

# %% [markdown] lang="fr" question="printed_share"
# ### Et leur part
#
# Quelle part du total ces clients font-ils ? Donnez un taux entre 0 et 1 dans `printed_share`.

# %% [markdown] lang="en" question="printed_share"
# ### And their share
#
# What share of the total do these customers make? Put a rate between 0 and 1 in `printed_share`.

# %% question="printed_share"
### BEGIN SOLUTION
printed_share = printed_pareto.loc[list(printed_customers)].sum() / printed_pareto.sum()
### END SOLUTION

# %%
printed_abc = sheet.data("printed_abc")
show(printed_abc)

# %% [markdown] lang="fr" question="printed_classes"
# ### Les classes de la seconde table
#
# Répartissez les clients de `printed_abc` selon la convention du cours : les 10 % de *clients* les plus importants en A, les 30 % suivants en B, les 60 % restants en C. Donnez un dictionnaire `{"A": [...], "B": [...], "C": [...]}`.

# %% [markdown] lang="en" question="printed_classes"
# ### The classes of the second table
#
# Put the customers of `printed_abc` in classes by the course's convention: the largest 10% of *customers* in A, the next 30% in B, the remaining 60% in C. Give a dictionary `{"A": [...], "B": [...], "C": [...]}`.

# %% question="printed_classes"
### BEGIN SOLUTION
ranked = list(printed_abc.sort_values(ascending=False).index)
printed_classes = {"A": ranked[:2], "B": ranked[2:8], "C": ranked[8:]}
### END SOLUTION

# %% [markdown] lang="fr" question="printed_class_shares"
# ### La part de chaque classe
#
# Quelle part du chiffre d'affaires de `printed_abc` fait chaque classe ? Donnez trois taux entre 0 et 1, dans l'ordre A, B, C.

# %% [markdown] lang="en" question="printed_class_shares"
# ### The share of each class
#
# What share of the revenue of `printed_abc` does each class make? Give three rates between 0 and 1, in the order A, B, C.

# %% question="printed_class_shares"
### BEGIN SOLUTION
printed_class_shares = [printed_abc.loc[printed_classes[name]].sum() / printed_abc.sum() for name in ["A", "B", "C"]]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Les réponses du cours : les clients 1, 2, 16 et 20, et 80 % ; puis A = 5 et 19, et 60 %, 31,5 % et 8,5 %. Ces tables sont faites pour tomber presque juste ; les suivantes ne le sont pas.

# %% [markdown] lang="en" edition="solution"
# The course's answers: customers 1, 2, 16 and 20, and 80%; then A = 5 and 19, and 60%, 31.5% and 8.5%. These tables were made to come out nearly even; the next ones were not.

# %% [markdown] lang="fr"
# ## Première partie : Pareto
#
# Un autre portefeuille, dont personne ne connaît le corrigé : vingt clients encore, et un million de dirhams.

# %% [markdown] lang="en"
# ## Part one: Pareto
#
# Another portfolio, whose answers nobody has printed: twenty customers again, and one million dirhams.

# %%
pareto_revenue = sheet.data("pareto_revenue")
show(pareto_revenue)

# %% [markdown] lang="fr" question="top_customers"
# ### Les 20 % de clients les plus importants
#
# Quels sont les 20 % de clients qui apportent le plus de chiffre d'affaires ? Donnez leurs numéros, dans l'ordre que vous voulez, par exemple `{7, 12}`.

# %% [markdown] lang="en" question="top_customers"
# ### The 20% of customers who matter most
#
# Which 20% of the customers bring in the most revenue? Give their numbers, in any order, for instance `{7, 12}`.

# %% question="top_customers"
### BEGIN SOLUTION
ranked = pareto_revenue.sort_values(ascending=False)
top_customers = set(ranked.head(4).index)
### END SOLUTION

# %% [markdown] lang="fr" question="top_share"
# ### Ce qu'ils pèsent
#
# Quelle part du chiffre d'affaires total ces clients réalisent-ils ? Donnez un taux entre 0 et 1 dans `top_share`.

# %% [markdown] lang="en" question="top_share"
# ### What they weigh
#
# What share of total revenue do these customers bring in? Put a rate between 0 and 1 in `top_share`.

# %% question="top_share"
### BEGIN SOLUTION
top_share = pareto_revenue.loc[list(top_customers)].sum() / pareto_revenue.sum()
### END SOLUTION

# %% [markdown] lang="fr" question="cumulative_table"
# ### Le tableau de toute l'analyse
#
# Construisez un tableau d'une ligne par client (son numéro en index), du plus gros au plus petit, avec trois colonnes : `revenue`, `share` (part du total) et `cumulative_share` (part cumulée), en taux entre 0 et 1.

# %% [markdown] lang="en" question="cumulative_table"
# ### The table behind the whole analysis
#
# Build a table of one row per customer (the number in the index), from the largest to the smallest, with three columns: `revenue`, `share` (of the total) and `cumulative_share`, as rates between 0 and 1.

# %% question="cumulative_table"
### BEGIN SOLUTION
cumulative_table = pareto_revenue.sort_values(ascending=False).to_frame()
cumulative_table["share"] = cumulative_table["revenue"] / cumulative_table["revenue"].sum()
cumulative_table["cumulative_share"] = cumulative_table["share"].cumsum()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# La quatrième ligne redonne `top_share` : la part cumulée des quatre premiers. Sur la table du cours, on y lit 80 % tout rond.

# %% [markdown] lang="en" edition="solution"
# The fourth row gives `top_share` again: the cumulative share of the first four. In the course's table it is exactly 80%.

# %% edition="solution"
show(cumulative_table, 5)

# %% [markdown] lang="fr"
# Un troisième portefeuille arrive de la base de données, avec ses fiches en double (chapitre 1). La colonne `customer` dit à quel client est chaque fiche ; vingt clients en tout.

# %% [markdown] lang="en"
# A third portfolio comes from the database, with its duplicate records (chapter 1). The column `customer` says whose each record is; twenty customers in all.

# %%
records = sheet.data("records")
show(records)

# %% [markdown] lang="fr" question="joined_share"
# ### Une fiche n'est pas un client
#
# Quelle part du chiffre d'affaires de `records` les 20 % premiers *clients* font-ils ? Donnez un taux entre 0 et 1, à trois décimales.

# %% [markdown] lang="en" question="joined_share"
# ### A record is not a customer
#
# What share of the revenue of `records` do the first 20% of the *customers* make? Give a rate between 0 and 1, to three decimals.

# %% question="joined_share"
### BEGIN SOLUTION
joined = records.groupby("customer")["revenue"].sum()
joined_share = joined.nlargest(4).sum() / joined.sum()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On réunit d'abord, on classe ensuite : vingt lignes, donc quatre premiers clients. Vérification : la part est plus grande que celle des quatre plus grosses fiches, puisqu'un client coupé en deux n'est plus en haut.

# %% [markdown] lang="en" edition="solution"
# Join first, rank after: twenty rows, so four first customers. A check: the share is larger than that of the four largest records, since a customer cut in half is no longer at the top.

# %% [markdown] lang="fr"
# ## Deuxième partie : ABC
#
# Le portefeuille d'une autre entreprise : vingt clients, encore un million.

# %% [markdown] lang="en"
# ## Part two: ABC
#
# The portfolio of another firm: twenty customers, again one million.

# %%
from crm_lessons.methods import gini_coefficient

abc_revenue = sheet.data("abc_revenue")
show(abc_revenue)

# %% [markdown] lang="fr" question="abc_classes"
# ### Classer par 10/30/60
#
# Répartissez les clients en classes A, B et C selon la convention du cours : les 10 % de *clients* les plus importants, les 30 % suivants, les 60 % restants. Donnez un dictionnaire `{"A": [...], "B": [...], "C": [...]}`.

# %% [markdown] lang="en" question="abc_classes"
# ### Classes by 10/30/60
#
# Put the customers in classes A, B and C by the course's convention: the largest 10% of *customers*, the next 30%, the remaining 60%. Give a dictionary `{"A": [...], "B": [...], "C": [...]}`.

# %% question="abc_classes"
### BEGIN SOLUTION
ranked = list(abc_revenue.sort_values(ascending=False).index)
abc_classes = {"A": ranked[:2], "B": ranked[2:8], "C": ranked[8:]}
### END SOLUTION

# %% [markdown] lang="fr" question="class_shares"
# ### Le poids exact de chaque classe
#
# Quelle part du chiffre d'affaires fait chaque classe ? Donnez trois taux entre 0 et 1, dans l'ordre A, B, C.

# %% [markdown] lang="en" question="class_shares"
# ### The exact weight of each class
#
# What share of revenue does each class make? Give three rates between 0 and 1, in the order A, B, C.

# %% question="class_shares"
### BEGIN SOLUTION
class_shares = [abc_revenue.loc[abc_classes[name]].sum() / abc_revenue.sum() for name in ["A", "B", "C"]]
### END SOLUTION

# %% [markdown] lang="fr" question="who_is_right"
# ### Qui a raison ?
#
# Vous classez vingt clients par 10/30/60. Une collègue classe ces vingt clients selon le chiffre d'affaires cumulé, avec les limites de 80 % et 95 %. Vous ne trouvez pas les mêmes classes. Qui a raison ?

# %% [markdown] lang="en" question="who_is_right"
# ### Who is right?
#
# You put twenty customers in classes by 10/30/60. A colleague puts these twenty in classes by cumulative revenue, with limits at 80% and 95%. You do not find the same classes. Who is right?

# %% question="who_is_right"
### BEGIN SOLUTION
who_is_right = "c3"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Troisième partie : concentration et profit

# %% [markdown] lang="en"
# ## Part three: concentration and profit

# %% [markdown] lang="fr" question="ginis"
# ### Laquelle des deux tables est la plus concentrée ?
#
# Calculez l'indice de Gini des deux tables, avec la formule de la leçon ou la fonction `gini_coefficient`. Donnez une liste de deux nombres : d'abord `pareto_revenue`, ensuite `abc_revenue`. Deux décimales suffisent.

# %% [markdown] lang="en" question="ginis"
# ### Which of the two tables is more concentrated?
#
# Compute the Gini coefficient of both tables, with the lesson's formula or the function `gini_coefficient`. Give a list of two numbers: `pareto_revenue` first, then `abc_revenue`. Two decimals are enough.

# %% question="ginis"
### BEGIN SOLUTION
ginis = [gini_coefficient(pareto_revenue), gini_coefficient(abc_revenue)]
### END SOLUTION

# %% [markdown] lang="fr"
# Le tableau `accounts` donne, pour les clients de `abc_revenue`, ce qu'ils coûtent : les produits vendus, puis le service (visites, livraisons, après-vente). Ces coûts sont inventés. Dans le code, ses colonnes s'appellent `revenue`, `cost_of_goods` et `cost_to_serve`.

# %% [markdown] lang="en"
# The table `accounts` gives what the customers of `abc_revenue` cost: the goods sold, then the service (visits, deliveries, after-sales). These costs are invented. In code its columns are `revenue`, `cost_of_goods` and `cost_to_serve`.

# %%
accounts = sheet.data("accounts")
show(accounts)

# %% [markdown] lang="fr" question="best_by_margin"
# ### Les 20 % premiers par la contribution
#
# Quels sont les 20 % de clients dont la contribution (chiffre d'affaires moins *tous* les coûts, en dirhams) est la plus élevée ?

# %% [markdown] lang="en" question="best_by_margin"
# ### The first 20% by contribution
#
# Which 20% of the customers have the highest contribution (revenue less *all* costs, in dirhams)?

# %% question="best_by_margin"
### BEGIN SOLUTION
contribution = accounts["revenue"] - accounts["cost_of_goods"] - accounts["cost_to_serve"]
best_by_margin = set(contribution.nlargest(4).index)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Le haut du classement change dès que l'on compte les coûts : un client peut être gros et ne rien rapporter.

# %% [markdown] lang="en" edition="solution"
# The top of the ranking changes as soon as costs count: a customer can be large and bring in nothing.

# %% [markdown] lang="fr" question="peak_profit"
# ### Le sommet de la courbe
#
# Rangez les clients de la plus grande contribution à la plus faible et cumulez : le profit monte jusqu'à un sommet, puis redescend avec les clients qui coûtent plus qu'ils ne rapportent. Quel profit atteint-on au sommet ? Donnez un montant exact, en dirhams.

# %% [markdown] lang="en" question="peak_profit"
# ### The peak of the curve
#
# Rank the customers from the largest contribution to the smallest and add up: profit rises to a peak, then comes down with the customers who cost more than they bring in. What profit is reached at the peak? Give an exact amount, in dirhams.

# %% question="peak_profit"
### BEGIN SOLUTION
peak_profit = contribution.sort_values(ascending=False).cumsum().max()
### END SOLUTION

# %% [markdown] lang="fr" question="keep_or_drop"
# ### Conserver ou éjecter ?
#
# Un atelier de Fès achète pour 9 000 dirhams par an et coûte 1 200 dirhams de plus qu'il ne laisse : il veut être livré chaque jour. Sa directrice accepterait une livraison par semaine. Karim, qui le suit, n'a plus une heure libre ; un revendeur livre déjà dans la rue. Deux décisions se défendent, chacune par sa propre raison ; donnez-en une, avec la sienne.

# %% [markdown] lang="en" question="keep_or_drop"
# ### Keep or drop?
#
# A workshop in Fès buys for 9,000 dirhams a year and costs 1,200 dirhams more than it leaves: it wants a delivery every day. Its director would accept one a week. Karim, who looks after it, has not an hour left; a dealer delivers in the street already. Two decisions can be defended, each for its own reason; give one, with its own.

# %% question="keep_or_drop"
### BEGIN SOLUTION
keep_or_drop = "a5"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On cherche d'abord d'où vient la perte : des livraisons, donc elle se négocie, et l'on garde le client (a5). On peut aussi regarder l'heure de Karim : si elle vaut plus ailleurs, on confie le client à un revendeur (c3). Espérer, ou appliquer la courbe sans demander quels coûts partiraient, ne se défend pas.

# %% [markdown] lang="en" edition="solution"
# First ask where the loss comes from: from deliveries, so it can be negotiated, and the customer is kept (a5). One may also look at Karim's hour: if it is worth more elsewhere, the customer is handed to a dealer (c3). To hope, or to apply the curve without asking which costs would go, cannot be defended.

# %% [markdown] lang="fr"
# ## Quatrième partie : un carnet de commandes
#
# `orders` réunit deux années de commandes d'un distributeur inventé. Une ligne par commande ; un montant négatif est un avoir, qui annule tout ou partie d'une vente. Dans le code, ses colonnes s'appellent `customer`, `date` et `amount`.
#
# Dans les trois questions qui portent sur lui, comptez **les ventes seules** : mettez les avoirs de côté. (Pour un chiffre d'affaires net, on imputerait chaque avoir à sa vente ; nous comptons ici les ventes brutes.)

# %% [markdown] lang="en"
# ## Part four: an order book
#
# `orders` holds two years of orders of an invented distributor. One row per order; a negative amount is a credit note, which cancels all or part of a sale. In code its columns are `customer`, `date` and `amount`.
#
# In the three questions on it count **sales alone**: set the credit notes aside. (For net revenue, each credit note would be set against its sale; here we count gross sales.)

# %%
orders = sheet.data("orders")
show(orders, 5)

# %% [markdown] lang="fr" question="real_top_share"
# ### Que reste-t-il de 20/80 ?
#
# Sur les deux années, quelle part des ventes les 20 % premiers clients font-ils ? Il y a 250 clients. Donnez un taux entre 0 et 1, à trois décimales.

# %% [markdown] lang="en" question="real_top_share"
# ### What is left of 20/80?
#
# Over both years, what share of sales do the first 20% of customers make? There are 250 customers. Give a rate between 0 and 1, to three decimals.

# %% question="real_top_share"
### BEGIN SOLUTION
sales = orders[orders["amount"] > 0]
by_customer = sales.groupby("customer")["amount"].sum().sort_values(ascending=False)
real_top_share = by_customer.head(50).sum() / by_customer.sum()
### END SOLUTION

# %% [markdown] lang="fr" question="ten_years"
# ### De tête : dix ans de hasard
#
# Prenez les deux mille clients *identiques* de la leçon, chaque commande attribuée à un client tiré au sort, mais comptez les ventes de **dix ans** au lieu d'un. Sans calculer : que devient la part des 20 % premiers, et pourquoi ?

# %% [markdown] lang="en" question="ten_years"
# ### In your head: ten years of chance
#
# Take the lesson's two thousand *identical* customers again, each order given to a customer drawn by lot, but count the sales of **ten years** instead of one. Without computing: what becomes of the share of the first 20%, and why?

# %% question="ten_years"
### BEGIN SOLUTION
ten_years = "b1"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Sur un an, deux commandes en moyenne : l'un en a quatre, l'autre aucune. Sur dix ans, vingt en moyenne, et presque tous en ont entre douze et vingt-huit. Vérification : avec un temps infini, chacun aurait la même part, et 20 % des clients feraient 20 % des ventes.

# %% [markdown] lang="en" edition="solution"
# Over a year, two orders on average: one has four, another none. Over ten years, twenty on average, and nearly everybody has between twelve and twenty-eight. A check: with endless time all would have the same share, and 20% of the customers would make 20% of sales.

# %% [markdown] lang="fr" question="period_chart"
# ### Une figure au mur
#
# Au mur du bureau : « Les 20 % premiers : 52 % chez Tamaris, 66 % chez notre concurrent. » Deux barres ; l'axe va de 50 à 70 %. En petites lettres : Tamaris, novembre 2024 ; concurrent, année 2024. Que faites-vous, et pourquoi ?

# %% [markdown] lang="en" question="period_chart"
# ### A chart on the wall
#
# On the office wall: “The first 20%: 52% at Tamaris, 66% at our rival.” Two bars; the axis goes from 50 to 70%. In small print: Tamaris, November 2024; rival, year 2024. What do you do, and why?

# %% question="period_chart"
### BEGIN SOLUTION
period_chart = "d1"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# L'axe coupé exagère l'écart, et un axe entier le corrige. La durée, elle, ne se corrige pas au dessin : un mois contient beaucoup de hasard, une année beaucoup moins. On demande deux parts sur la même durée, puis on compare.

# %% [markdown] lang="en" edition="solution"
# The cut axis makes the gap look larger, and a whole axis mends that. The period cannot be mended by drawing: a month holds a great deal of chance, a year much less. One asks for two shares over the same period, then compares.

# %% [markdown] lang="fr" question="still_top"
# ### Les meilleurs le restent-ils ?
#
# Deux cents clients ont acheté en 2023, deux cents en 2024. Parmi les 20 % premiers de 2023 (40 clients), quelle part se retrouve parmi les 20 % premiers de 2024 ? Donnez un taux entre 0 et 1.

# %% [markdown] lang="en" question="still_top"
# ### Do the best remain the best?
#
# Two hundred customers bought in 2023, two hundred in 2024. Among the first 20% of 2023 (40 customers), what share is again among the first 20% of 2024? Give a rate between 0 and 1.

# %% question="still_top"
### BEGIN SOLUTION
top = {}
for year in (2023, 2024):
    in_year = sales[sales["date"].dt.year == year]
    top[year] = set(in_year.groupby("customer")["amount"].sum().nlargest(40).index)

still_top = len(top[2023] & top[2024]) / len(top[2023])
### END SOLUTION

# %% [markdown] lang="fr" question="gone"
# ### Et ceux qui sont partis ?
#
# Parmi les mêmes 40 premiers de 2023, quelle part n'a rien acheté en 2024 ? Donnez un taux entre 0 et 1.

# %% [markdown] lang="en" question="gone"
# ### And those who left?
#
# Among the same first 40 of 2023, what share bought nothing in 2024? Give a rate between 0 and 1.

# %% question="gone"
### BEGIN SOLUTION
buyers_2024 = set(sales[sales["date"].dt.year == 2024]["customer"])
gone = len(top[2023] - buyers_2024) / len(top[2023])
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Trois sorts pour un premier client : rester en haut, acheter moins, partir. Seul le dernier est une perte sèche ; le deuxième est en partie le retour d'une bonne année à une année ordinaire.

# %% [markdown] lang="en" edition="solution"
# A top customer can meet three fates: stay at the top, buy less, leave. Only the last is a dead loss; the second is in part the return of a good year to an ordinary one.

# %% [markdown] lang="fr" question="yearly_memo"
# ### La note de Youssef
#
# « Ceux qui étaient parmi nos 20 % premiers en 2023 ont acheté un tiers de moins en 2024. Les autres ont acheté davantage. Nos visites aux petits clients ont donc nui aux grands. Une visite coûte 450 dirhams. » Une de ces phrases ne tient pas. Laquelle, et pourquoi ?

# %% [markdown] lang="en" question="yearly_memo"
# ### Youssef's memo
#
# “Those who were among our first 20% in 2023 bought one third less in 2024. The others bought more. So our visits to small customers have harmed the large ones. A visit costs 450 dirhams.” One of these sentences does not hold. Which, and why?

# %% question="yearly_memo"
### BEGIN SOLUTION
yearly_memo = "a4"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Les trois autres phrases rapportent un compte. Celle-ci en tire une cause, alors que des clients choisis pour leur bonne année baissent de toute façon : pris en 2024, les premiers étaient plus bas en 2023 aussi.

# %% [markdown] lang="en" edition="solution"
# The three other sentences report a count. This one draws a cause from it, although customers chosen for a good year fall anyway: taken in 2024, the first were lower in 2023, too.

# %% [markdown] lang="fr"
# ## Cinquième partie : où mettre l'effort
#
# Pendant un an, cinq comptes ont reçu, d'un mois à l'autre et au hasard, de zéro à cinq rendez-vous. `trials` donne ce que chacun laisse en un mois, en dirhams de contribution, selon le nombre de rendez-vous (en colonnes).

# %% [markdown] lang="en"
# ## Part five: where to put effort
#
# For a year, five accounts got from none to five meetings, from one month to the next and by lot. `trials` gives what each leaves in a month, in dirhams of contribution, by the number of meetings (in columns).

# %%
trials = sheet.data("trials")
show(trials)

# %% [markdown] lang="fr" question="best_meetings"
# ### Six rendez-vous
#
# Vous avez six rendez-vous ce mois-ci. Combien chaque compte en reçoit-il, pour que le total laissé soit le plus grand ? Donnez un dictionnaire ou une série, du compte vers un nombre : les cinq comptes y sont, même à 0.

# %% [markdown] lang="en" question="best_meetings"
# ### Six meetings
#
# You have six meetings this month. How many does each account get, so that the total left is largest? Give a dictionary or a Series, from account to number: all five accounts are in it, even at 0.

# %% question="best_meetings"
### BEGIN SOLUTION
each = [(account, meeting) for account in trials.index for meeting in [1, 2, 3, 4, 5]]
added = [trials.loc[account, meeting] - trials.loc[account, meeting - 1] for account, meeting in each]
best_six = pd.Series(added, index=[account for account, meeting in each]).nlargest(6)
best_meetings = pd.Series(best_six.index).value_counts().reindex(trials.index, fill_value=0)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On met bout à bout ce qu'ajoute chaque rendez-vous, du premier au cinquième, non ce que le compte laisse. Chaque ajout étant plus petit que le précédent, les six plus grands sont ceux qu'il faut prendre ; on compte combien vont à chacun. Vérification : les six font bien six, et aucun déplacement d'un compte à l'autre n'augmente le total.

# %% [markdown] lang="en" edition="solution"
# What each meeting adds, from the first to the fifth, is put end to end, not what the account leaves. Since each addition is smaller than the one before, the six largest are the ones to take; one counts how many go to each. A check: they do make six, and no move from one account to another raises the total.

# %% [markdown] lang="fr" question="which_data"
# ### Ce qui ferait changer d'avis
#
# « Plus on investit chez un client, plus il rapporte », dit une collègue. « C'est faux », dit un autre, et chacun montre une ligne du tableau `accounts`. Quelle donnée permettrait à l'un des deux de changer d'avis, et pourquoi ?

# %% [markdown] lang="en" question="which_data"
# ### What would change a mind
#
# “The more one invests in a customer, the more that customer brings in,” says a colleague. “That is wrong,” says another, and each shows a row of the table `accounts`. Which data would allow one of the two to change their mind, and why?

# %% question="which_data"
### BEGIN SOLUTION
which_data = "b2"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Deux lignes sont deux clients : elles ne peuvent ni confirmer ni réfuter une phrase sur un même client servi davantage. Il faut que seul le service diffère, et c'est ce que fait le tirage au sort. Les matrices du chapitre 3 ne le font pas non plus : elles rangent les clients.

# %% [markdown] lang="en" edition="solution"
# Two rows are two customers: they can neither confirm nor refute a sentence about one customer served more. Only the service must differ, and that is what a draw by lot brings about. Nor do the matrices of chapter 3: they sort customers.

# %% [markdown] lang="fr"
# ## Sixième partie : votre méthode, votre avis

# %% [markdown] lang="en"
# ## Part six: your method, your opinion

# %% [markdown] lang="fr" question="abc_by_revenue"
# ### Écrire la méthode une fois pour toutes
#
# Écrivez une fonction `abc_by_revenue(revenue, limits)` qui classe n'importe quel portefeuille selon le chiffre d'affaires cumulé. `revenue` est une série comme `abc_revenue` ; `limits` vaut par exemple `(0.80, 0.95)`. Le client qui *franchit* une limite, ou l'atteint tout juste, reste dans la classe du haut ; le suivant passe dans celle du bas. Rendez une série (ou un dictionnaire) qui donne la classe de chaque client. C'est à vous d'écrire la méthode : `abc_analysis` n'est pas permise ici.

# %% [markdown] lang="en" question="abc_by_revenue"
# ### Write the method once and for all
#
# Write a function `abc_by_revenue(revenue, limits)` that puts any portfolio in classes by cumulative revenue. `revenue` is a Series like `abc_revenue`; `limits` is for instance `(0.80, 0.95)`. The customer who *crosses* a limit, or just reaches it, stays in the upper class; the next one goes to the lower class. Return a Series (or a dictionary) with the class of each customer. The method is yours to write: `abc_analysis` is not allowed here.


# %% question="abc_by_revenue"
def abc_by_revenue(revenue, limits):
    ### BEGIN SOLUTION
    ranked = revenue.sort_values(ascending=False)
    before = (ranked.cumsum() - ranked) / ranked.sum()
    classes = pd.Series("C", index=ranked.index)
    classes[before < limits[1]] = "B"
    classes[before < limits[0]] = "A"
    return classes
    ### END SOLUTION


# %% [markdown] lang="fr" question="recommendation"
# ### Que conseillez-vous ?
#
# Vous présentez le portefeuille `abc_revenue` à la direction. En quatre à six phrases : une décision pour un client ou une classe, le chiffre de cette feuille qui la fonde, et le risque qu'elle comporte. La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `recommendation = """ … """`.

# %% [markdown] lang="en" question="recommendation"
# ### What do you advise?
#
# You present the portfolio `abc_revenue` to the management. In four to six sentences: a decision for one customer or one class, the figure of this sheet that it rests on, and the risk it carries. Your teacher will read this text. Write it between the triple quotation marks: `recommendation = """ … """`.

# %% lang="fr" question="recommendation"
### BEGIN SOLUTION
recommendation = f"""
La classe A tient en deux clients qui font ensemble {100 * class_shares[0]:.0f} % du chiffre d'affaires.
Je leur donnerais un interlocuteur attitré et une revue par trimestre, mais je fixerais aussi un objectif de développement
à trois clients de la classe B, pour que le premier client pèse moins. Le tableau des coûts montre que le chiffre
d'affaires ne dit pas la contribution : avant toute remise, je vérifierais ce que chaque grand client rapporte vraiment.
Le risque est de négliger, dans la classe C, des clients récents que ce classement ne distingue pas encore.
"""
### END SOLUTION

# %% lang="en" question="recommendation"
### BEGIN SOLUTION
recommendation = f"""
Class A is two customers who together make {100 * class_shares[0]:.0f}% of revenue. I would give each
of them a named account manager and a quarterly review, but I would also set three class B customers a development target,
so that the largest customer weighs less. The table of costs shows that revenue does not tell contribution: before any discount I
would check what each large customer really brings in. The risk is to neglect recent customers in class C whom this ranking
does not tell apart yet.
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
