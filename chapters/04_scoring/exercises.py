# %% [markdown] lang="fr"
# # Exercices · Scoring
#
# D'une poignée de commandes à une campagne. Pour chaque question :
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
# From a handful of orders to a campaign. For each question:
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
# ## Première partie : cinq clients, à la main
#
# Un fournisseur de café a cinq clients. Les lignes sont dans l'ordre de saisie, pas dans celui des dates. Dans le code, les colonnes s'appellent `customer`, `date`, `amount` et `type`. On analyse le carnet le 31 décembre 2024.

# %% [markdown] lang="en"
# ## Part one: five customers, by hand
#
# A coffee supplier has five customers. The rows are in the order of entry, not in that of the dates. In code the columns are `customer`, `date`, `amount` and `type`. The book is analysed on 31 December 2024.

# %%
mini_orders = sheet.data("mini_orders")
show(mini_orders)

# %% [markdown] lang="fr" question="wrong_recency"
# ### Une définition à corriger
#
# Sur une diapositive, on lit : « R (récence) : Σ des ventes durant une période précise ». Que reprochez-vous à cette définition ?

# %% [markdown] lang="en" question="wrong_recency"
# ### A definition to correct
#
# A slide reads: “R (recency): Σ of sales over a given period”. What is wrong with this definition?

# %% question="wrong_recency"
### BEGIN SOLUTION
wrong_recency = "a4"
### END SOLUTION

# %% [markdown] lang="fr" question="rfm"
# ### Récence, fréquence, montant
#
# Construisez un tableau d'une ligne par client, dans l'ordre que vous voulez, avec trois colonnes : `recency_days` (jours écoulés du *dernier* achat au 31 décembre 2024 ; un achat de la veille donne 1), `frequency` (nombre de commandes) et `monetary` (somme des montants).

# %% [markdown] lang="en" question="rfm"
# ### Recency, frequency, amount
#
# Build a table of one row per customer, in any order, with three columns: `recency_days` (days from the *last* purchase to 31 December 2024; a purchase of the day before gives 1), `frequency` (number of orders) and `monetary` (sum of the amounts).

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

# %% [markdown] lang="fr" question="by_year_sales"
# ### Et avec la formule de la diapositive ?
#
# Classez maintenant les cinq clients par la somme de leurs ventes de 2024, la plus grande d'abord. Un client sans vente en 2024 compte pour 0.

# %% [markdown] lang="en" question="by_year_sales"
# ### And by the slide's formula?
#
# Now rank the five customers by the sum of their sales of 2024, largest first. A customer without sales in 2024 counts 0.

# %% question="by_year_sales"
### BEGIN SOLUTION
of_2024 = mini_orders[mini_orders["date"].dt.year == 2024]
year_sales = of_2024.groupby("customer")["amount"].sum().reindex(rfm.index, fill_value=0)
by_year_sales = list(year_sales.sort_values(ascending=False).index)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Deux questions, deux ordres : côte à côte, on voit qui a acheté hier et qui a beaucoup acheté.

# %% [markdown] lang="en" edition="solution"
# Two questions, two orders: side by side, one sees who bought yesterday and who bought a great deal.

# %% edition="solution"
pd.DataFrame({"by_recency": by_recency, "by_year_sales": by_year_sales}, index=range(1, 6))

# %% [markdown] lang="fr" question="frat"
# ### FRAT, et ce qui n'existe pas
#
# Construisez un tableau d'une ligne par client, avec trois colonnes : `mean_interval_days` (nombre moyen de jours entre deux commandes qui se suivent), `first_to_last_days` (jours de la première commande à la dernière, 0 si c'est la même) et `last_to_mean_amount` (montant de la dernière commande divisé par le montant moyen du client). Ce qui n'est pas défini reste manquant (`float("nan")`).

# %% [markdown] lang="en" question="frat"
# ### FRAT, and what does not exist
#
# Build a table of one row per customer, with three columns: `mean_interval_days` (mean number of days between two successive orders), `first_to_last_days` (days from the first order to the last, 0 if they are the same) and `last_to_mean_amount` (amount of the last order divided by the customer's mean amount). What is undefined stays missing (`float("nan")`).

# %% question="frat"
### BEGIN SOLUTION
in_order = mini_orders.sort_values("date").groupby("customer")
span = (in_order["date"].last() - in_order["date"].first()).dt.days
intervals = in_order.size() - 1
frat = pd.DataFrame(
    {
        "mean_interval_days": span / intervals,
        "first_to_last_days": span,
        "last_to_mean_amount": in_order["amount"].last() / in_order["amount"].mean(),
    }
)
### END SOLUTION

# %% [markdown] lang="fr"
# ## Deuxième partie : des mesures aux scores
#
# Voici un carnet plus réaliste, celui d'une boutique inventée qui vend par correspondance. On note les clients le 30 septembre 2024 ; une campagne part le lendemain. `known` contient ce que l'on sait ce jour-là, `later` ce qui arrive ensuite.

# %% [markdown] lang="en"
# ## Part two: from measures to scores
#
# Here is a more realistic book, that of an invented shop that sells by post. The customers are scored on 30 September 2024; a campaign leaves the next day. `known` holds what is known that day, `later` what comes after.

# %%
from crm_lessons.methods import rfm_scores, rfm_table, scores_by_cutoffs

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

# %% [markdown] lang="fr" question="frequency_counts"
# ### La réparation
#
# Donnez à chaque client un score de fréquence avec les limites 2, 3, 4 et 6, chacune comprise dans le groupe qu'elle commence : une commande vaut 1, six ou plus valent 5. Combien de clients ont chaque score ? Donnez une série indexée par le score, ou une liste de cinq nombres, du score 1 au score 5.

# %% [markdown] lang="en" question="frequency_counts"
# ### The repair
#
# Give each customer a frequency score with the cut-offs 2, 3, 4 and 6, each one included in the group that it begins: one order scores 1, six or more score 5. How many customers have each score? Give a Series indexed by the score, or a list of five numbers, from score 1 to score 5.

# %% question="frequency_counts"
### BEGIN SOLUTION
known = orders[orders["date"] <= "2024-09-30"]
frequency = known.groupby("customer").size()
scores = 1 + sum(frequency >= cutoff for cutoff in [2, 3, 4, 6])
frequency_counts = scores.value_counts().sort_index()
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


# %% [markdown] lang="fr"
# ## Troisième partie : le score prédit-il ?
#
# La campagne est partie le 1er octobre. Un client *répond* s'il passe au moins une commande après le 30 septembre. Vous pouvez vous servir de `rfm_table` et de `rfm_scores`, ou tout refaire avec pandas.

# %% [markdown] lang="en"
# ## Part three: does the score predict?
#
# The campaign left on 1 October. A customer *responds* by placing at least one order after 30 September. You may use `rfm_table` and `rfm_scores`, or do everything over with pandas.

# %% [markdown] lang="fr" question="response_rates"
# ### Le taux de réponse, groupe par groupe
#
# Rangez les 600 clients de `known` en cinq groupes égaux selon leur récence au 30 septembre 2024 : 5 pour les plus récents, 1 pour les plus anciens. Quel est le taux de réponse de chaque groupe ? Donnez une série indexée par le score, ou une liste de cinq taux, du groupe 1 au groupe 5.

# %% [markdown] lang="en" question="response_rates"
# ### The response rate, group by group
#
# Put the 600 customers of `known` in five equal groups by their recency on 30 September 2024: 5 for the most recent, 1 for the oldest. What is the response rate of each group? Give a Series indexed by the score, or a list of five rates, from group 1 to group 5.

# %% question="response_rates"
### BEGIN SOLUTION
known = orders[orders["date"] <= "2024-09-30"]
later = orders[orders["date"] > "2024-09-30"]
table = rfm_table(known, on="2024-09-30")
r_score = rfm_scores(table)["r_score"]
responded = pd.Series(table.index.isin(later["customer"]), index=table.index)
response_rates = responded.groupby(r_score).mean()
### END SOLUTION

# %% [markdown] lang="fr"
# Une collègue a fait le même calcul. Elle a pris la récence au 31 décembre, avec toutes les commandes du carnet. Voici ses taux.

# %% [markdown] lang="en"
# A colleague did the same computation. She took recency on 31 December, with all the orders of the book. Here are her rates.

# %%
from crm_lessons.methods import response_by_group

everything = rfm_table(orders, on="2024-12-31")
has_answered = pd.Series(everything.index.isin(later["customer"]), index=everything.index)
show(response_by_group(rfm_scores(everything)["r_score"], has_answered))

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

# %% [markdown] lang="fr" question="whom_to_write"
# ### À qui écrire ?
#
# La prochaine campagne coûte 2 dirhams par message ; une réponse laisse 10 dirhams de marge. En supposant les mêmes taux de réponse, à quels groupes de récence écrivez-vous ? Donnez leurs numéros, par exemple `{1, 2}`.

# %% [markdown] lang="en" question="whom_to_write"
# ### Whom to write to?
#
# The next campaign costs 2 dirhams a message; a response leaves a margin of 10 dirhams. Supposing the same response rates, to which recency groups do you write? Give their numbers, for instance `{1, 2}`.

# %% question="whom_to_write"
### BEGIN SOLUTION
whom_to_write = set(response_rates.index[response_rates > 2 / 10])
### END SOLUTION

# %% [markdown] lang="fr" question="mailing_gain"
# ### Ce que cela rapporte
#
# Quel est le profit de cet envoi, en dirhams : la marge de toutes les réponses, moins le coût de tous les messages ?

# %% [markdown] lang="en" question="mailing_gain"
# ### What it brings in
#
# What is the profit of this mailing, in dirhams: the margin on all responses, less the cost of all messages?

# %% question="mailing_gain"
### BEGIN SOLUTION
chosen = r_score.isin(whom_to_write)
mailing_gain = 10 * responded[chosen].sum() - 2 * chosen.sum()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Les clients à qui l'on écrit, le profit de l'envoi, et celui d'un envoi à tous : écrire à moins de monde rapporte davantage.

# %% [markdown] lang="en" edition="solution"
# The customers written to, the profit of the mailing, and that of a mailing to all: writing to fewer people brings in more.

# %% edition="solution"
int(chosen.sum()), int(mailing_gain), int(10 * responded.sum() - 2 * len(responded))

# %% [markdown] lang="fr"
# ## Quatrième partie : l'appétence, et votre avis
#
# Le fournisseur lance une machine professionnelle. Ses commerciaux ont noté huit clients de 1 à 5 : leur intérêt pour cette offre (`interest`) et les moyens qu'ils ont de l'acheter (`means`).

# %% [markdown] lang="en"
# ## Part four: appetence, and your opinion
#
# The supplier launches a professional machine. The sales team marked eight customers from 1 to 5: their interest in this offer (`interest`) and the means they have to buy it (`means`).

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

# %% [markdown] lang="fr" question="recommendation"
# ### Que conseillez-vous ?
#
# La direction de la boutique veut écrire à tous ses clients, « puisque cela rapporte de toute façon ». En quatre à six phrases : à qui écririez-vous, quel chiffre de cette feuille le justifie, et quelle limite de ce score vous rend prudent ? La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `recommendation = """ … """`.

# %% [markdown] lang="en" question="recommendation"
# ### What do you advise?
#
# The shop's management wants to write to all its customers, “since it pays anyway”. In four to six sentences: whom would you write to, which figure of this sheet justifies it, and which limit of this score makes you cautious? Your teacher will read this text. Write it between the triple quotation marks: `recommendation = """ … """`.

# %% lang="fr" question="recommendation"
### BEGIN SOLUTION
everybody_gain = 10 * responded.sum() - 2 * len(responded)
recommendation = f"""
Écrire aux 600 clients rapporte {everybody_gain} dirhams, mais écrire aux {chosen.sum()} plus récents en rapporte {mailing_gain} : les autres
groupes répondent à moins de 20 %, le seuil où un message se paie. Je n'écrirais donc qu'aux groupes qui le passent.
Je garderais pourtant un petit échantillon des autres, tiré au hasard, pour vérifier que le seuil tient encore. Le score
ne connaît ni la marge de chaque client ni sa tendance : un client fréquent qui ralentit et un nouveau qui accélère
peuvent avoir la même récence. Et il ne dit rien des clients qui n'ont encore jamais acheté.
"""
### END SOLUTION

# %% lang="en" question="recommendation"
### BEGIN SOLUTION
everybody_gain = 10 * responded.sum() - 2 * len(responded)
recommendation = f"""
Writing to all 600 customers brings in {everybody_gain} dirhams, but writing to the {chosen.sum()} most recent brings in {mailing_gain}: the other
groups respond at less than 20%, the rate at which a message pays for itself. So I would write only to the groups above it.
Yet I would keep a small sample of the others, drawn at random, to check that the threshold still holds. The score
knows neither each customer's margin nor their trend: a frequent customer who slows down and a new one who speeds up may
have the same recency. And it says nothing of customers who have never bought yet.
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
