# %% [markdown] lang="fr"
# # Exercices · Scoring
#
# De treize commandes à une lettre dont on sait ce qu'elle a causé. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Donnez vos taux avec trois décimales au moins, ou laissez Python les calculer.
#
# Vous bloquez ? `sheet.hint("rfm")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("rfm")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/04_scoring.ipynb).
#
# Pour vous entraîner, `sheet.again("rfm")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.
#
# Aucune de ces tables n'est celle de la leçon, même quand les clients portent les mêmes noms ; avec `student=`, elles ne sont qu'à vous.

# %% [markdown] lang="en"
# # Exercises · Scoring
#
# From thirteen orders to a letter of which one knows what it caused. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Give your rates to at least three decimals, or let Python compute them.
#
# Stuck? `sheet.hint("rfm")`, in a new cell, gives a hint, then another; `sheet.solution("rfm")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/04_scoring.ipynb).
#
# To practise, `sheet.again("rfm")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.
#
# None of these tables is the lesson's, even where customers bear the same names; with `student=` they are yours alone.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("04_scoring", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("04_scoring", language="en")  # if your teacher asks for it: student="your identifier"

# %% [markdown] lang="fr"
# ## Première partie : ce que l'on demande à un score
#
# On entend ces demandes chez Tamaris. Chacune a son numéro.

# %% [markdown] lang="en"
# ## Part one: what is asked of a score
#
# These requests can be heard at Tamaris. Each has its number.

# %%
aims = sheet.data("aims")
show(aims)

# %% [markdown] lang="fr" question="aim_of_score"
# ### Trois buts, et une limite
#
# De chaque demande de `aims`, que veut-on ? `"définir un très bon client"`, `"prévoir les réactions"` à une action, `"prévoir la rentabilité"` d'une action, ou ce que ne donne `"aucun score"`. Donnez un dictionnaire du numéro vers les mots, par exemple `{3: "aucun score"}`.

# %% [markdown] lang="en" question="aim_of_score"
# ### Three aims, and one limit
#
# What does each request of `aims` want: `"define a very good customer"`, `"foresee reactions"` to an action, `"foresee profitability"` of an action, or what `"no score"` can give? Give a dictionary from number to words, for instance `{3: "no score"}`.

# %% question="aim_of_score"
### BEGIN SOLUTION
wanted = pd.Series(
    {
        3: "best_customer", 10: "best_customer", 5: "best_customer",
        12: "reactions", 7: "reactions", 2: "reactions",
        9: "profitability", 4: "profitability", 11: "profitability",
        6: "no_score", 1: "no_score", 8: "no_score",
    }
)  # fmt: skip
aim_of_score = wanted.loc[aims.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On cherche le mot qui commande la phrase : reconnaître un client, prévoir ce qu'il fera, compter ce qui en restera. Un droit, un pourquoi, des mots à choisir ne sont dans aucun carnet. Vérification : aucune demande n'a deux réponses.

# %% [markdown] lang="en" edition="solution"
# One looks for the word that rules the sentence: recognising a customer, foreseeing what they will do, counting what will be left. A right, a why, words to be chosen are in no order book. A check: no request has two answers.

# %% [markdown] lang="fr"
# ## Deuxième partie : cinq comptes, à la main
#
# Youssef a cinq autres comptes à revoir. Les lignes sont dans l'ordre où il les a saisies, pas dans celui des dates. Dans le code, les colonnes s'appellent `customer`, `date`, `amount` et `type`. On analyse le carnet le 31 décembre 2024.

# %% [markdown] lang="en"
# ## Part two: five accounts, by hand
#
# Youssef has five other accounts under review. The rows are as he entered them, not in the order of the dates. In code the columns are `customer`, `date`, `amount` and `type`. The book is analysed on 31 December 2024.

# %%
mini_orders = sheet.data("mini_orders")
show(mini_orders)

# %% [markdown] lang="fr" question="rfm"
# ### Récence, fréquence, montant
#
# Construisez un tableau d'une ligne par client, dans l'ordre que vous voulez, avec trois colonnes : `recency_days` (jours écoulés du *dernier* achat au 31 décembre 2024 ; un achat de la veille donne 1), `frequency` (nombre de commandes) et `monetary` (somme des montants). À la main : sans `rfm_table`.

# %% [markdown] lang="en" question="rfm"
# ### Recency, frequency, amount
#
# Build a table of one row per customer, in any order, with three columns: `recency_days` (days from the *last* purchase to 31 December 2024; a purchase of the day before gives 1), `frequency` (number of orders) and `monetary` (sum of the amounts). By hand: without `rfm_table`.

# %% question="rfm"
### BEGIN SOLUTION
on = pd.Timestamp("2024-12-31")
by_customer = mini_orders.groupby("customer")
rfm = pd.DataFrame(
    {
        "recency_days": (on - by_customer["date"].max()).dt.days,
        "frequency": by_customer.size(),
        "monetary": by_customer["amount"].sum(),
    }
)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On regroupe par client, puis on pose trois questions au groupe : sa date la plus récente, son nombre de lignes, la somme de ses montants. Vérification : les fréquences font ensemble le nombre de lignes du carnet, et personne n'a une récence négative.

# %% [markdown] lang="en" edition="solution"
# One groups by customer, then asks the group three questions: its latest date, its number of rows, the sum of its amounts. A check: the frequencies add up to the rows of the book, and nobody has a negative recency.

# %% [markdown] lang="fr" question="by_recency"
# ### Du plus récent au plus ancien
#
# Classez les cinq clients par récence, le meilleur d'abord. Donnez une liste, par exemple `["C5", "C4", "C3", "C2", "C1"]`.

# %% [markdown] lang="en" question="by_recency"
# ### From the most recent to the oldest
#
# Rank the five customers by recency, best first. Give a list, for instance `["C5", "C4", "C3", "C2", "C1"]`.

# %% question="by_recency"
### BEGIN SOLUTION
by_recency = list(rfm["recency_days"].sort_values().index)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# `sort_values` range du plus petit au plus grand : peu de jours d'abord, ce qui est justement le meilleur. Vérification : le premier est celui de la ligne la plus récente du carnet.

# %% [markdown] lang="en" edition="solution"
# `sort_values` goes from the smallest to the largest: few days first, which is the best, as it happens. A check: the first is the one on the latest row of the book.

# %% [markdown] lang="fr" question="by_year_sales"
# ### Et si la récence était une somme ?
#
# Un document du cours appelle récence la somme des ventes d'une période. Classez maintenant les cinq clients par la somme de leurs ventes de 2024, la plus grande d'abord. Un client sans vente en 2024 compte pour 0.

# %% [markdown] lang="en" question="by_year_sales"
# ### What if recency were a sum?
#
# One of the course's documents calls recency the sum of the sales of a period. Now rank the five customers by the sum of their sales of 2024, largest first. A customer without sales in 2024 counts 0.

# %% question="by_year_sales"
### BEGIN SOLUTION
of_2024 = mini_orders[mini_orders["date"].dt.year == 2024]
year_sales = of_2024.groupby("customer")["amount"].sum().reindex(rfm.index, fill_value=0)
by_year_sales = list(year_sales.sort_values(ascending=False).index)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Deux questions, deux ordres. Qui a beaucoup acheté en mars est en tête de l'un et presque dernier de l'autre : aucune somme ne sait depuis quand un client n'est pas venu.

# %% [markdown] lang="en" edition="solution"
# Two questions, two orders. Whoever bought a great deal in March heads the one and is nearly last in the other: no sum knows for how long a customer has not come.

# %% edition="solution"
pd.DataFrame({"by_recency": by_recency, "by_year_sales": by_year_sales}, index=range(1, 6))

# %% [markdown] lang="fr" question="frat"
# ### FRAT, et ce qui n'existe pas
#
# Construisez un tableau d'une ligne par client, avec trois colonnes : `mean_interval_days` (nombre moyen de jours entre deux commandes qui se suivent), `first_to_last_days` (jours de la première commande à la dernière, 0 si c'est la même) et `last_to_mean_amount` (montant de la dernière commande divisé par le montant moyen du client). Ce qui n'est pas défini reste manquant (`float("nan")`). À la main : sans `frat_table`.

# %% [markdown] lang="en" question="frat"
# ### FRAT, and what does not exist
#
# Build a table of one row per customer, with three columns: `mean_interval_days` (mean number of days between two successive orders), `first_to_last_days` (days from the first order to the last, 0 if they are the same) and `last_to_mean_amount` (amount of the last order divided by the customer's mean amount). What is undefined stays missing (`float("nan")`). By hand: without `frat_table`.

# %% question="frat"
### BEGIN SOLUTION
in_order = mini_orders.sort_values("date").groupby("customer")
span = (in_order["date"].max() - in_order["date"].min()).dt.days
intervals = in_order.size() - 1
frat = pd.DataFrame(
    {
        "mean_interval_days": span / intervals,
        "first_to_last_days": span,
        "last_to_mean_amount": in_order["amount"].last() / in_order["amount"].mean(),
    }
)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Trier d'abord : sans cela, `.last()` suit l'ordre de saisie. Le nombre d'intervalles est celui des commandes moins un ; 0 / 0 donne de lui-même un manquant. Vérification : un seul client a une case vide.

# %% [markdown] lang="en" edition="solution"
# Sort first: without it `.last()` follows the order of entry. There is one interval fewer than orders; 0 / 0 gives a missing value by itself. A check: a single customer has an empty cell.

# %% [markdown] lang="fr"
# Huit comptes du fichier, avec le nombre de commandes de chaque type, et le type (`type`) de la dernière.

# %% [markdown] lang="en"
# Eight accounts of the file, with the number of orders of each type, and the type (`type`) of the last one.

# %%
families = sheet.data("families")
show(families)

# %% [markdown] lang="fr" question="purchase_type"
# ### Le T de FRAT
#
# Une pompe est un achat stratégique, une pièce ou un entretien un achat tactique. D'après le type commandé le plus souvent, chaque compte de `families` est-il `"stratégique"` ou `"tactique"` ? Donnez un dictionnaire ou une série du compte vers le mot.

# %% [markdown] lang="en" question="purchase_type"
# ### The T of FRAT
#
# A pump is a strategic purchase, a part or a service a tactical one. By the type ordered most often, is each account of `families` `"strategic"` or `"tactical"`? Give a dictionary or a Series from account to word.

# %% question="purchase_type"
### BEGIN SOLUTION
pumps = families["pump"]
pumps_come_first = (pumps > families["spare_part"]) & (pumps > families["service"])
purchase_type = pumps_come_first.map({True: "strategic", False: "tactical"})
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Les pompes viennent en tête quand elles dépassent les pièces *et* les entretiens : deux comparaisons, compte par compte, jointes par `&`. Vérification : un compte à une pompe et dix pièces est tactique.

# %% [markdown] lang="en" edition="solution"
# Pumps come first when they exceed parts *and* services: two comparisons, account by account, joined by `&`. A check: an account with one pump and ten parts is tactical.

# %% [markdown] lang="fr"
# ## Troisième partie : des mesures aux scores
#
# Voici le comptoir par correspondance de Tamaris : de petites pièces, vendues à des artisans et à des particuliers. On note les clients le 30 septembre 2024. `known` contient ce que l'on sait ce jour-là, `later` les trois mois suivants.

# %% [markdown] lang="en"
# ## Part three: from measures to scores
#
# Here is Tamaris's counter by post: small parts, sold to craftsmen and households. The customers are scored on 30 September 2024. `known` holds what is known that day, `later` the next three months.

# %%
from crm_lessons.methods import rfm_scores, rfm_table

orders = sheet.data("orders")
known = orders[orders["date"] <= "2024-09-30"]
later = orders[orders["date"] > "2024-09-30"]
frequency = known.groupby("customer").size()
show(orders, 5)

# %% [markdown] lang="fr" question="recency_scores"
# ### Un score à partir de limites
#
# Écrivez une fonction `recency_scores(recency, cutoffs)` qui donne le score de chaque client. `recency` est une série de jours par client ; `cutoffs` une liste de limites croissantes, par exemple `[30, 90, 180, 365]`. Moins de 30 jours vaut 5, de 30 à moins de 90 vaut 4, et ainsi de suite jusqu'à 1. Qui se tient *juste* sur une limite appartient au groupe qui *commence* là. Le nombre de limites peut changer : le meilleur score est leur nombre plus un. Rendez une série (ou un dictionnaire).

# %% [markdown] lang="en" question="recency_scores"
# ### A score from cut-offs
#
# Write a function `recency_scores(recency, cutoffs)` that gives each customer's score. `recency` is a Series of days by customer; `cutoffs` a list of rising cut-offs, for instance `[30, 90, 180, 365]`. Fewer than 30 days score 5, from 30 to less than 90 score 4, and so on down to 1. Whoever stands *right* on a cut-off belongs to the group that *begins* there. The number of cut-offs may change: the best score is their number plus one. Return a Series (or a dictionary).


# %% question="recency_scores"
def recency_scores(recency, cutoffs):
    ### BEGIN SOLUTION
    reached = sum(recency >= cutoff for cutoff in cutoffs)
    return len(cutoffs) + 1 - reached
    ### END SOLUTION


# %% [markdown] lang="fr" edition="solution"
# Chaque limite atteinte coûte un point : on les compte, et l'on retire du meilleur score. `>=` met dans le groupe qui commence celui qui se tient sur la limite. Vérification : à zéro jour, le meilleur score ; au-delà de la dernière limite, 1.

# %% [markdown] lang="en" edition="solution"
# Each cut-off that is reached costs one point: one counts them, and takes them off the best score. `>=` puts whoever stands on a cut-off in the group that begins there. A check: at zero days, the best score; beyond the last cut-off, 1.

# %% [markdown] lang="fr" question="why_it_fails"
# ### Pourquoi cinq groupes égaux échouent
#
# `pd.qcut(frequency, 5)` s'arrête sur un message : « Bin edges must be unique ». Essayez, dans une nouvelle cellule. Pourquoi ?

# %% [markdown] lang="en" question="why_it_fails"
# ### Why five equal groups fail
#
# `pd.qcut(frequency, 5)` stops with a message: “Bin edges must be unique”. Try it, in a new cell. Why?

# %% question="why_it_fails"
### BEGIN SOLUTION
why_it_fails = "c1"
### END SOLUTION

# %% [markdown] lang="fr" question="segment_of"
# ### Des règles dans l'ordre
#
# Écrivez une fonction `segment_of(r, f, m)` qui nomme le segment d'un client d'après ses trois scores, de 1 à 5. On lit les règles de haut en bas ; **la première qui convient décide**.
#
# 1. R, F et M valent tous 4 ou plus : `"champions"`
# 2. R vaut 3 ou plus et F 4 ou plus : `"fidèles"`
# 3. R vaut 3 ou plus et F vaut 3 : `"réguliers"`
# 4. R vaut 4 ou plus : `"récents"`
# 5. R vaut 3 : `"occasionnels"`
# 6. F vaut 3 ou plus : `"à risque"`
# 7. sinon : `"dormants"`

# %% [markdown] lang="en" question="segment_of"
# ### Rules in order
#
# Write a function `segment_of(r, f, m)` that names a customer's segment from the three scores, 1 to 5. The rules are read from top to bottom; **the first that fits decides**.
#
# 1. R, F and M are all 4 or more: `"champions"`
# 2. R is 3 or more and F 4 or more: `"loyal"`
# 3. R is 3 or more and F is 3: `"regular"`
# 4. R is 4 or more: `"recent"`
# 5. R is 3: `"occasional"`
# 6. F is 3 or more: `"at risk"`
# 7. otherwise: `"dormant"`


# %% lang="fr" question="segment_of"
def segment_of(r, f, m):
    ### BEGIN SOLUTION
    if r >= 4 and f >= 4 and m >= 4:
        return "champions"
    if r >= 3 and f >= 4:
        return "fidèles"
    if r >= 3 and f == 3:
        return "réguliers"
    if r >= 4:
        return "récents"
    if r == 3:
        return "occasionnels"
    if f >= 3:
        return "à risque"
    return "dormants"
    ### END SOLUTION


# %% lang="en" question="segment_of"
def segment_of(r, f, m):
    ### BEGIN SOLUTION
    if r >= 4 and f >= 4 and m >= 4:
        return "champions"
    if r >= 3 and f >= 4:
        return "loyal"
    if r >= 3 and f == 3:
        return "regular"
    if r >= 4:
        return "recent"
    if r == 3:
        return "occasional"
    if f >= 3:
        return "at risk"
    return "dormant"
    ### END SOLUTION


# %% [markdown] lang="fr" edition="solution"
# Les règles se lisent dans l'ordre, et `return` s'arrête à la première : voilà pourquoi un champion n'est jamais compté parmi les fidèles. Vérification : (5, 5, 5) et (1, 1, 1) tombent aux deux bouts.

# %% [markdown] lang="en" edition="solution"
# The rules are read in order, and `return` stops at the first: that is why a champion is never counted among the loyal. A check: (5, 5, 5) and (1, 1, 1) fall at the two ends.

# %% [markdown] lang="fr"
# ## Quatrième partie : le score prédit-il ?
#
# Un client *commande* s'il passe au moins une commande après le 30 septembre. Rien ne dit encore pourquoi. Vous pouvez vous servir de `rfm_table` et de `rfm_scores`, ou tout refaire avec pandas.

# %% [markdown] lang="en"
# ## Part four: does the score predict?
#
# A customer *orders* by placing at least one order after 30 September. Nothing says why, as yet. You may use `rfm_table` and `rfm_scores`, or do everything over with pandas.

# %% [markdown] lang="fr" question="order_rates"
# ### Qui commande, groupe par groupe
#
# Rangez les 600 clients de `known` en cinq groupes égaux selon leur récence au 30 septembre 2024 : 5 pour les plus récents, 1 pour les plus anciens. Quelle part de chaque groupe commande ensuite ? Donnez une série indexée par le score, ou une liste de cinq taux, du groupe 1 au groupe 5.

# %% [markdown] lang="en" question="order_rates"
# ### Who orders, group by group
#
# Put the 600 customers of `known` in five equal groups by their recency on 30 September 2024: 5 for the most recent, 1 for the oldest. What share of each group orders afterwards? Give a Series indexed by the score, or a list of five rates, from group 1 to group 5.

# %% question="order_rates"
### BEGIN SOLUTION
known = orders[orders["date"] <= "2024-09-30"]
later = orders[orders["date"] > "2024-09-30"]
table = rfm_table(known, on="2024-09-30")
r_score = rfm_scores(table)["r_score"]
ordered = pd.Series(table.index.isin(later["customer"]), index=table.index)
order_rates = ordered.groupby(r_score).mean()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Le score vient de `known`, la suite de `later` : rien ne passe de l'un à l'autre. La moyenne de vrais et de faux, prise groupe par groupe, est une part. Vérification : la moyenne des cinq taux est la part de tous, puisque les groupes sont égaux.

# %% [markdown] lang="en" edition="solution"
# The score comes from `known`, what follows from `later`: nothing passes from one to the other. The mean of trues and falses, taken group by group, is a share. A check: the mean of the five rates is the share of all, since the groups are equal.

# %% [markdown] lang="fr"
# Une collègue a fait le même calcul. Elle a pris la récence au 31 décembre, avec toutes les commandes du carnet. Voici ses taux.

# %% [markdown] lang="en"
# A colleague did the same computation. She took recency on 31 December, with all the orders of the book. Here are her rates.

# %%
everything = rfm_table(orders, on="2024-12-31")
has_ordered = pd.Series(everything.index.isin(later["customer"]), index=everything.index)
has_ordered.groupby(rfm_scores(everything)["r_score"]).agg(["size", "mean"])

# %% [markdown] lang="fr" question="too_good"
# ### Trop beau
#
# 100 % dans le meilleur groupe, 0 % dans les trois derniers. Que lui répondez-vous ?

# %% [markdown] lang="en" question="too_good"
# ### Too good
#
# 100% in the best group, 0% in the last three. What do you answer her?

# %% question="too_good"
### BEGIN SOLUTION
too_good = "b3"
### END SOLUTION

# %% [markdown] lang="fr" question="cell_chart"
# ### Un carré bien foncé
#
# À la réunion, Karim projette une grille : en abscisse le score R, en ordonnée le score F, dans chaque carré la part de ceux qui ont commandé, en bleu plus ou moins foncé. Pas d'effectifs. Le carré R 3, F 5 est le plus foncé : 100 %. La moyenne est de 33 %. Que conseillez-vous ?

# %% [markdown] lang="en" question="cell_chart"
# ### A very dark square
#
# At the meeting Karim shows a grid: the R score across, the F score upwards, in each square the share who ordered, in lighter or darker blue. No counts. The square R 3, F 5 is the darkest: 100%. The mean is 33%. What do you advise?

# %% question="cell_chart"
### BEGIN SOLUTION
cell_chart = "d1"
### END SOLUTION

# %% [markdown] lang="fr" question="best_group_share"
# ### Ce qu'ils pèsent
#
# Un détour par le chapitre 2. D'après les commandes *connues* le 30 septembre, quelle part du chiffre d'affaires le groupe 5 de récence fait-il ? Donnez un taux entre 0 et 1.

# %% [markdown] lang="en" question="best_group_share"
# ### What they weigh
#
# A detour through chapter 2. By the orders *known* on 30 September, what share of sales does recency group 5 make? Give a rate between 0 and 1.

# %% question="best_group_share"
### BEGIN SOLUTION
table = rfm_table(known, on="2024-09-30")
sales = table["monetary"].groupby(rfm_scores(table)["r_score"]).sum()
best_group_share = sales[5] / sales.sum()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Une part se rapporte au tout : les ventes connues de tous, pas celles du groupe. Vérification : un cinquième des clients fait plus d'un cinquième des ventes, et moins que la totalité.

# %% [markdown] lang="en" edition="solution"
# A share is set against the whole: everybody's known sales, not the group's. A check: a fifth of the customers makes more than a fifth of the sales, and less than all of them.

# %% [markdown] lang="fr"
# Un score plus fin donne à chaque client une cote. `odds_today` est la cote de commander, le jour d'un achat ; trente jours de plus la multiplient par `odds_factor`.

# %% [markdown] lang="en"
# A finer score gives each customer odds. `odds_today` are the odds of ordering, on the day of a purchase; thirty days more multiply them by `odds_factor`.

# %%
curve = sheet.data("curve")
show(curve)

# %% [markdown] lang="fr" question="order_probability"
# ### D'une cote à une probabilité
#
# Le cours dit qu'un score traduit une probabilité. Quelle est la probabilité que le client de `curve` commande, avec sa récence (`recency_days`) ? Donnez un taux entre 0 et 1.

# %% [markdown] lang="en" question="order_probability"
# ### From odds to a probability
#
# The course says that a score stands for a probability. What is the probability that the customer of `curve` orders, given their recency (`recency_days`)? Give a rate between 0 and 1.

# %% question="order_probability"
### BEGIN SOLUTION
atlas = curve.loc["Atlas"]
odds = atlas["odds_today"] * atlas["odds_factor"] ** (atlas["recency_days"] / 30)
order_probability = odds / (1 + odds)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Le temps multiplie la cote, une fois par trente jours ; on ne revient à la probabilité qu'à la fin. Vérification : entre 0 et 1, et plus petite que celle du jour de l'achat.

# %% [markdown] lang="en" edition="solution"
# Time multiplies the odds, once for each thirty days; one goes back to a probability at the very end. A check: between 0 and 1, and smaller than that of the day of the purchase.

# %% [markdown] lang="fr"
# ## Cinquième partie : ce que la lettre a causé
#
# Au printemps, le comptoir écrit aux cinq groupes de récence de son fichier. Dans chacun, le sort a mis à part un groupe témoin (`control`), qui n'a rien reçu. `orders` et `control_orders` comptent les clients qui ont commandé dans les six semaines. Une lettre coûte 6 dirhams, une commande en laisse 90.

# %% [markdown] lang="en"
# ## Part five: what the letter caused
#
# In spring the counter writes to the five recency groups of its file. In each, a control group drawn by lot (`control`) received nothing. `orders` and `control_orders` count the customers who ordered within six weeks. A letter costs 6 dirhams, an order leaves 90.

# %%
letter = sheet.data("letter")
show(letter)

# %% [markdown] lang="fr" question="caused_orders"
# ### De tête, d'abord
#
# Regardez le groupe 4. Combien de ses commandes la lettre a-t-elle *causées* ? Estimez de tête, notez votre idée, puis calculez, à une commande près.

# %% [markdown] lang="en" question="caused_orders"
# ### In your head first
#
# Look at group 4. How many of its orders did the letter *cause*? Estimate in your head, note your idea, then compute, to within one order.

# %% question="caused_orders"
### BEGIN SOLUTION
group = letter.loc[4]
without = group["contacted"] * group["control_orders"] / group["control"]
caused_orders = group["orders"] - without
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Les témoins disent ce qu'auraient fait autant de clients sans lettre : on les ramène au même nombre, puis on retire. Vérification : c'est bien moins que les commandes créditées.

# %% [markdown] lang="en" edition="solution"
# The control group says what as many customers would have done without a letter: one brings it to the same number, then subtracts. A check: it is far less than the orders credited.

# %% [markdown] lang="fr" question="uplifts"
# ### L'effet, groupe par groupe
#
# Pour chaque groupe de `letter`, de combien la lettre a-t-elle augmenté la part de ceux qui commandent ? Donnez une série indexée par le groupe, ou une liste de cinq différences de taux, du groupe 1 au groupe 5.

# %% [markdown] lang="en" question="uplifts"
# ### The uplift, group by group
#
# For each group of `letter`, by how much did the letter raise the share who order? Give a Series indexed by group, or a list of five differences of rates, from group 1 to group 5.

# %% question="uplifts"
### BEGIN SOLUTION
uplifts = letter["orders"] / letter["contacted"] - letter["control_orders"] / letter["control"]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Un taux avec, un taux sans, dans le même groupe ; leur écart est l'effet, puisque le sort seul a choisi. Vérification : aucun effet ne dépasse le taux avec lettre, et le plus fort n'est pas dans le groupe 5.

# %% [markdown] lang="en" edition="solution"
# A rate with, a rate without, in the same group; their gap is the uplift, since chance alone chose. A check: no uplift exceeds the rate with the letter, and the largest is not in group 5.

# %% [markdown] lang="fr" question="whom_to_write"
# ### À qui écrire ?
#
# La même lettre repart à l'automne : 6 dirhams l'une, 90 dirhams de marge par commande. En supposant les mêmes effets, à quels groupes écrivez-vous ? Donnez leurs numéros, par exemple `{1, 2}`.

# %% [markdown] lang="en" question="whom_to_write"
# ### Whom to write to?
#
# The same letter goes out again in autumn: 6 dirhams each, a margin of 90 dirhams on an order. Supposing the same uplifts, to which groups do you write? Give their numbers, for instance `{1, 2}`.

# %% question="whom_to_write"
### BEGIN SOLUTION
whom_to_write = set(uplifts.index[uplifts > 6 / 90])
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Une lettre coûte 6 ; elle ne rapporte 90 que si elle *ajoute* une commande : il faut un effet de plus de 6 / 90, soit 6,7 points. Vérification : le groupe qui commande le plus n'y est pas.

# %% [markdown] lang="en" edition="solution"
# A letter costs 6; it brings in 90 only if it *adds* an order: it takes an uplift above 6 / 90, that is 6.7 points. A check: the group that orders most is not there.

# %% [markdown] lang="fr" question="mailing_gain"
# ### Ce que cela laisse
#
# Au printemps, combien de dirhams la lettre a-t-elle laissés dans les groupes que vous venez de choisir ? Comptez ce qu'elle a causé, moins ce qu'elle a coûté.

# %% [markdown] lang="en" question="mailing_gain"
# ### What it leaves
#
# In spring, how many dirhams did the letter leave in the groups that you have just chosen? Count what it caused, less what it cost.

# %% question="mailing_gain"
### BEGIN SOLUTION
chosen = letter.loc[list(whom_to_write)]
caused = chosen["orders"] / chosen["contacted"] - chosen["control_orders"] / chosen["control"]
mailing_gain = (chosen["contacted"] * (90 * caused - 6)).sum()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Par lettre : 90 × effet − 6. On multiplie par les lettres du groupe, puis on additionne. Une réserve : on a choisi les groupes et compté le gain sur les mêmes réponses, ce qui flatte un peu ; l'automne en laissera sans doute moins. Vérification, avec tous les groupes, puis comme un rapport qui créditerait tout :

# %% [markdown] lang="en" edition="solution"
# By letter: 90 × uplift − 6. One multiplies by the letters of the group, then adds up. One reservation: the groups were chosen and the gain counted on the same answers, which flatters a little; the autumn will probably leave less. A check, with all the groups, then as a report would say that credits everything:

# %% edition="solution"
everywhere = letter["orders"] / letter["contacted"] - letter["control_orders"] / letter["control"]
to_all = (letter["contacted"] * (90 * everywhere - 6)).sum()
credited = (90 * letter["orders"] - 6 * letter["contacted"]).sum()
[round(float(amount)) for amount in (mailing_gain, to_all, credited)]

# %% [markdown] lang="fr" question="letters_in_order"
# ### Quand les lettres manquent
#
# Il n'y aura pas assez de lettres pour tous ceux qui en valent une. Dans quel ordre servez-vous les groupes ? Donnez la liste de ceux qui valent une lettre, et d'eux seuls, le premier servi d'abord, par exemple `[1, 2]`.

# %% [markdown] lang="en" question="letters_in_order"
# ### When letters run short
#
# There will not be letters enough for all who are worth one. In which order do you serve the groups? Give the list of those worth a letter, and of them alone, the first served first, for instance `[1, 2]`.

# %% question="letters_in_order"
### BEGIN SOLUTION
letters_in_order = list(uplifts[uplifts > 6 / 90].sort_values(ascending=False).index)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Deux limites, deux gestes : le point mort écarte, l'effet range. La capacité dira seulement où la file s'arrête. Vérification : ce sont les groupes de tout à l'heure, ni plus ni moins.

# %% [markdown] lang="en" edition="solution"
# Two limits, two moves: break-even leaves out, the uplift ranks. Capacity will only say where the queue stops. A check: these are the groups of a moment ago, no more and no fewer.

# %% [markdown] lang="fr"
# ## Sixième partie : l'offre, la personne, votre avis
#
# Tamaris lance une pompe solaire. Ses vendeurs ont noté huit clients de 1 à 5 : leur intérêt pour cette offre (`interest`) et les moyens qu'ils ont de l'acheter (`means`).

# %% [markdown] lang="en"
# ## Part six: the offer, the person, your opinion
#
# Tamaris launches a solar pump. The sales team marked eight customers from 1 to 5: their interest in this offer (`interest`) and the means they have to buy it (`means`).

# %%
offer = sheet.data("offer")
show(offer)

# %% [markdown] lang="fr" question="appetence_cells"
# ### Intérêt et moyens
#
# Une note de 3 ou plus est élevée. Donnez à chaque client l'un des quatre mots : `"proposer"` (les deux notes sont élevées), `"adapter"` l'offre (l'intérêt seul est élevé), `"intéresser"` (les moyens seuls), `"attendre"` (aucune des deux). Un dictionnaire `{"Atlas": "proposer", …}` ou une série.

# %% [markdown] lang="en" question="appetence_cells"
# ### Interest and means
#
# A mark of 3 or more is high. Give each customer one of four words: `"offer"` (both marks are high), `"adapt"` the offer (interest alone is high), `"arouse interest"` (means alone), `"wait"` (neither). A dictionary `{"Atlas": "offer", …}` or a Series.

# %% lang="fr" question="appetence_cells"
### BEGIN SOLUTION
keen, able = offer["interest"] >= 3, offer["means"] >= 3
appetence_cells = pd.Series("attendre", index=offer.index)
appetence_cells[keen & ~able] = "adapter"
appetence_cells[able & ~keen] = "intéresser"
appetence_cells[keen & able] = "proposer"
### END SOLUTION

# %% lang="en" question="appetence_cells"
### BEGIN SOLUTION
keen, able = offer["interest"] >= 3, offer["means"] >= 3
appetence_cells = pd.Series("wait", index=offer.index)
appetence_cells[keen & ~able] = "adapt"
appetence_cells[able & ~keen] = "arouse interest"
appetence_cells[keen & able] = "offer"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Deux oui ou non par client font quatre cases. On commence par « attendre », puis chaque ligne corrige celles qu'elle concerne ; la dernière est la plus exigeante. Vérification : chacun a un mot, et un seul.

# %% [markdown] lang="en" edition="solution"
# Two yeses or noes for each customer make four cells. One begins with “wait”, then each line corrects those that it concerns; the last is the most demanding. A check: each has one word, and one only.

# %% [markdown] lang="fr" question="memo_on_letter"
# ### Une note de service
#
# « Après la lettre, 58 % des 412 clients du groupe 5 ont commandé. L'envoi de leurs lettres nous a coûté 2 472 dirhams. La lettre nous a donc rapporté 239 commandes chez eux. Beaucoup sont de la classe A, au sens du chapitre 2. » Une de ces phrases ne tient pas. Laquelle, et pourquoi ?

# %% [markdown] lang="en" question="memo_on_letter"
# ### A memo
#
# “After the letter 58% of the 412 customers of group 5 ordered. The mailing of their letters cost us 2,472 dirhams. So the letter brought us 239 orders from them. Many are of class A, in the sense of chapter 2.” One of these sentences does not hold. Which, and why?

# %% question="memo_on_letter"
### BEGIN SOLUTION
memo_on_letter = "d5"
### END SOLUTION

# %% [markdown] lang="fr" question="may_one_score"
# ### Peut-on encore noter cette personne ?
#
# Une cliente du comptoir, une particulière, écrit : « Votre lettre sur les joints est arrivée deux jours avant que le mien lâche. Comment le saviez-vous ? Je ne veux plus de cela. » Que faites-vous ? Deux décisions se défendent, chacune par sa propre raison ; donnez-en une, avec la sienne.

# %% [markdown] lang="en" question="may_one_score"
# ### May this person still be scored?
#
# A customer of the counter, a private person, writes: “Your letter on seals came two days before mine gave way. How did you know? I want no more of this.” What do you do? Two decisions can be defended, each for its own reason; give one, with its own.

# %% question="may_one_score"
### BEGIN SOLUTION
may_one_score = "b4"
### END SOLUTION

# %% [markdown] lang="fr" question="mind_changer"
# ### Ce qui vous ferait changer d'avis
#
# Karim veut écrire au groupe 5 « parce qu'il commande le plus » ; Aïcha pense que la lettre n'y change rien. Quelle donnée permettrait à l'un des deux de changer d'avis ?

# %% [markdown] lang="en" question="mind_changer"
# ### What would change your mind
#
# Karim wants to write to group 5 “because it orders most”; Aïcha thinks that the letter changes nothing there. Which data would allow one of the two to change their mind?

# %% question="mind_changer"
### BEGIN SOLUTION
mind_changer = "a4"
### END SOLUTION

# %% [markdown] lang="fr" question="recommendation"
# ### Que conseillez-vous ?
#
# La direction veut écrire à tous les clients du comptoir, « puisque cela rapporte de toute façon ». En quatre à six phrases : à qui écririez-vous, quel chiffre de cette feuille le justifie, qui serait venu sans lettre, et comment le saurez-vous la prochaine fois ? La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `recommendation = """ … """`.

# %% [markdown] lang="en" question="recommendation"
# ### What do you advise?
#
# The management wants to write to all customers of the counter, “since it pays anyway”. In four to six sentences: whom would you write to, which figure of this sheet justifies it, who would have come without a letter, and how will you know next time? Your teacher will read this text. Write it between the triple quotation marks: `recommendation = """ … """`.

# %% lang="fr" question="recommendation"
### BEGIN SOLUTION
groups = " et ".join(str(group) for group in sorted(whom_to_write))
recommendation = f"""
Écrire aux groupes {groups} a laissé {mailing_gain:.0f} dirhams, ce que la lettre a causé moins son coût. Je n'écrirais qu'à eux : leur effet
dépasse 6,7 points, le seuil où une lettre à 6 dirhams se paie. Le groupe 5 commande le plus, mais ses témoins, sans lettre,
commandaient presque autant : un rapport qui crédite tout s'y tromperait. Au prochain envoi, je tirerais de nouveau au sort un
groupe témoin partout, et quelques lettres dans les autres groupes, pour voir si l'effet tient. Et j'ôterais du fichier qui s'y oppose.
"""
### END SOLUTION

# %% lang="en" question="recommendation"
### BEGIN SOLUTION
groups = " and ".join(str(group) for group in sorted(whom_to_write))
recommendation = f"""
Writing to groups {groups} left {mailing_gain:.0f} dirhams, what the letter caused less its cost. I would write to them alone: their uplift
is above 6.7 points, at which a letter at 6 dirhams pays for itself. Group 5 orders most, but its control group, without a letter,
ordered nearly as much: a report that credits everything would be wrong there. At the next mailing I would draw a control group
by lot again everywhere, and send a few letters to the other groups, to see whether the uplift holds. And I would take off the file
whoever objects.
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
