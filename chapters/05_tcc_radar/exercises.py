# %% [markdown] lang="fr"
# # Exercices · TCC et RADAR
#
# De l'exercice du cours à votre propre avis. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Donnez vos taux avec trois décimales au moins, ou laissez Python les calculer.
#
# Vous bloquez ? `sheet.hint("tcc_c1")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("tcc_c1")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/05_tcc_radar.ipynb).
#
# Pour vous entraîner, `sheet.again("tcc_a")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.
#
# L'exercice du cours vient d'abord, sur sa propre table. Ensuite, aucune table n'est celle de la leçon ; avec `student=`, elles ne sont qu'à vous.

# %% [markdown] lang="en"
# # Exercises · Share of wallet and RADAR
#
# From the course's exercise to an opinion of your own. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Give your rates to at least three decimals, or let Python compute them.
#
# Stuck? `sheet.hint("tcc_c1")`, in a new cell, gives a hint, then another; `sheet.solution("tcc_c1")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/05_tcc_radar.ipynb).
#
# To practise, `sheet.again("tcc_a")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.
#
# The course's exercise comes first, on its own table. After that no table is the lesson's; with `student=` they are yours alone.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("05_tcc_radar", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("05_tcc_radar", language="en")  # if your teacher asks for it: student="your identifier"

# %% [markdown] lang="fr"
# ## D'abord, l'exercice du cours
#
# Quatre fournisseurs, A à D, servent les cinq clients d'un marché. Le tableau donne les ventes de 2006, en millions de dirhams : un fournisseur par ligne, un client par colonne. C'est celui de la leçon : refaites le calcul sans la rouvrir.

# %% [markdown] lang="en"
# ## First, the course's exercise
#
# Four suppliers, A to D, serve the five customers of a market. The table gives the sales of 2006, in million dirhams: one supplier a row, one customer a column. It is the lesson's: redo the computation without reopening it.

# %%
printed_sales = sheet.data("printed_sales")
show(printed_sales)

# %% [markdown] lang="fr" question="tcc_c1"
# ### Le TCC de A chez C1
#
# Quel est le taux de contribution compétitif (TCC) de A chez le client C1 ? Donnez un taux entre 0 et 1.

# %% [markdown] lang="en" question="tcc_c1"
# ### A's TCC at C1
#
# What is A's share of wallet (TCC) at customer C1? Give a rate between 0 and 1.

# %% question="tcc_c1"
### BEGIN SOLUTION
tcc_c1 = printed_sales.loc["A", "C1"] / printed_sales["C1"].sum()
### END SOLUTION

# %% [markdown] lang="fr"
# ## Première partie : la part de client
#
# Un autre marché de la même forme : quatre fournisseurs, cinq clients, les ventes d'une année en millions de dirhams. Vous êtes chez A.

# %% [markdown] lang="en"
# ## Part one: share of wallet
#
# Another market of the same shape: four suppliers, five customers, one year's sales in million dirhams. You work for A.

# %%
sales = sheet.data("sales")
show(sales)

# %% [markdown] lang="fr" question="tcc_a"
# ### Le TCC de A partout
#
# Quel est le TCC de A chez chacun des cinq clients ? Donnez une série, un dictionnaire ou une liste de cinq taux, de C1 à C5.

# %% [markdown] lang="en" question="tcc_a"
# ### A's TCC everywhere
#
# What is A's TCC at each of the five customers? Give a Series, a dictionary or a list of five rates, from C1 to C5.

# %% question="tcc_a"
### BEGIN SOLUTION
tcc_a = sales.loc["A"] / sales.sum()
### END SOLUTION

# %% [markdown] lang="fr" question="tcc_all"
# ### Le tableau complet
#
# Construisez le tableau des TCC de tous les fournisseurs chez tous les clients, avec les mêmes lignes et les mêmes colonnes que `sales`.

# %% [markdown] lang="en" question="tcc_all"
# ### The whole table
#
# Build the table of the TCCs of all suppliers at all customers, with the same rows and columns as `sales`.

# %% question="tcc_all"
### BEGIN SOLUTION
tcc_all = sales / sales.sum()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Une seule division suffit : pandas associe les colonnes par leur nom. Chaque colonne fait 1, car les quatre fournisseurs se partagent tous les achats du client.

# %% [markdown] lang="en" edition="solution"
# A single division is enough: pandas matches the columns by name. Each column adds up to 1, for the four suppliers share all that the customer buys.

# %% [markdown] lang="fr"
# ## Deuxième partie : les rivaux et l'enjeu

# %% [markdown] lang="en"
# ## Part two: the rivals and what is at stake

# %% [markdown] lang="fr" question="leader_of"
# ### Qui est premier chez qui ?
#
# Quel est le premier fournisseur de chaque client ? Donnez un dictionnaire (ou une série), un seul mot par client : la lettre du fournisseur, par exemple `{"C1": "D", …}`, ou le mot `"égalité"` là où deux fournisseurs sont premiers ensemble.

# %% [markdown] lang="en" question="leader_of"
# ### Who is first at whom?
#
# Which supplier is first at each customer? Give a dictionary (or a Series), a single word per customer: the supplier's letter, for instance `{"C1": "D", …}`, or the word `"tie"` where two suppliers are first together.

# %% lang="fr" question="leader_of"
### BEGIN SOLUTION
several = (sales == sales.max()).sum() > 1
leader_of = sales.idxmax()
leader_of[several] = "égalité"
### END SOLUTION

# %% lang="en" question="leader_of"
### BEGIN SOLUTION
several = (sales == sales.max()).sum() > 1
leader_of = sales.idxmax()
leader_of[several] = "tie"
### END SOLUTION

# %% [markdown] lang="fr" question="share_and_mean"
# ### Part de marché ou moyenne ?
#
# Donnez une liste de deux taux : d'abord la part de marché de A, ensuite la moyenne simple de ses cinq TCC.

# %% [markdown] lang="en" question="share_and_mean"
# ### Market share or mean?
#
# Give a list of two rates: first A's market share, then the plain mean of its five TCCs.

# %% question="share_and_mean"
### BEGIN SOLUTION
share_and_mean = [sales.loc["A"].sum() / sales.sum().sum(), tcc_a.mean()]
### END SOLUTION

# %% [markdown] lang="fr" question="largest_reserve"
# ### La plus grande réserve
#
# Chez quel client A a-t-elle le plus à gagner, en dirhams, s'il lui confiait tous ses achats ? Donnez son nom, par exemple `"C2"`.

# %% [markdown] lang="en" question="largest_reserve"
# ### The largest reserve
#
# At which customer does A have most to win, in dirhams, if that customer bought everything from A? Give its name, for instance `"C2"`.

# %% question="largest_reserve"
### BEGIN SOLUTION
reserve = sales.sum() - sales.loc["A"]
largest_reserve = reserve.idxmax()
### END SOLUTION

# %% [markdown] lang="fr"
# `sales` ne montre que ce que les clients achètent déjà. Voici leur **potentiel** estimé, en millions de dirhams : ce qu'ils pourraient acheter de la catégorie en un an, tous fournisseurs réunis.

# %% [markdown] lang="en"
# `sales` shows only what the customers buy already. Here is their estimated **potential**, in million dirhams: what they could buy of the category in a year, from all suppliers together.

# %%
potential = sheet.data("potential")
show(potential)

# %% [markdown] lang="fr" question="tcc_with_potential"
# ### Quand le potentiel dépasse les achats
#
# C4 fabrique lui-même une partie de ce dont il a besoin : il pourrait acheter plus qu'il ne le fait. Quel est le TCC de A chez C4 si on le rapporte à son *potentiel* ? Donnez un taux entre 0 et 1.

# %% [markdown] lang="en" question="tcc_with_potential"
# ### When potential exceeds purchases
#
# C4 makes part of what it needs itself: it could buy more than it does. What is A's TCC at C4 when it is measured against C4's *potential*? Give a rate between 0 and 1.

# %% question="tcc_with_potential"
### BEGIN SOLUTION
tcc_with_potential = sales.loc["A", "C4"] / potential["C4"]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Le TCC baisse, alors que les ventes n'ont pas bougé : il n'a de sens qu'avec son dénominateur.

# %% [markdown] lang="en" edition="solution"
# TCC falls although sales have not moved: it means something only with its denominator.

# %% [markdown] lang="fr"
# D'où viennent les achats faits ailleurs ? Souvent, on les demande au client. `reported` réunit les réponses (inventées) de douze clients à la question « Quelle part de vos achats va à chaque fournisseur ? », en pour cent.

# %% [markdown] lang="en"
# Where do the purchases made elsewhere come from? Often one asks the customer. `reported` holds the (invented) answers of twelve customers to the question “Which part of your purchases goes to each supplier?”, in per cent.

# %%
reported = sheet.data("reported")
show(reported)

# %% [markdown] lang="fr" question="impossible_rows"
# ### Les réponses impossibles
#
# Les réponses de quels clients ne peuvent pas être vraies ? Donnez leurs numéros, par exemple `{201, 202}`.

# %% [markdown] lang="en" question="impossible_rows"
# ### The impossible answers
#
# Which customers' answers cannot be true? Give their numbers, for instance `{201, 202}`.

# %% question="impossible_rows"
### BEGIN SOLUTION
totals = reported.sum(axis="columns")
impossible_rows = set(totals.index[totals > 100])
### END SOLUTION

# %% [markdown] lang="fr"
# ## Troisième partie : RADAR

# %% [markdown] lang="en"
# ## Part three: RADAR

# %% [markdown] lang="fr" question="targets"
# ### À chaque stratégie sa cible
#
# Le cours écrit « réactiver de *nouveaux* clients ». Remettez de l'ordre : à qui s'adresse chacune des cinq stratégies (réactiver, acquérir, développer, accompagner, retenir) ?
#
# - a : les clients qui achètent presque tout ailleurs
# - b : les anciens clients, et ceux qui achètent de moins en moins
# - c : les prospects
# - d : les clients qui nous confient presque tout
# - e : les clients qui nous confient une bonne part de leurs achats
#
# Donnez un dictionnaire de cinq entrées, par exemple `{"développer": "c", …}`.

# %% [markdown] lang="en" question="targets"
# ### To each strategy its target
#
# The course writes “reactivate *new* customers”. Put things in order: whom is each of the five strategies (reactivate, acquire, develop, accompany, retain) for?
#
# - a: the customers who buy almost everything elsewhere
# - b: former customers, and those who buy less and less
# - c: prospects
# - d: the customers who give us almost everything
# - e: the customers who give us a good part of their purchases
#
# Give a dictionary of five entries, for instance `{"develop": "c", …}`.

# %% lang="fr" question="targets"
### BEGIN SOLUTION
targets = {"réactiver": "b", "acquérir": "c", "développer": "a", "accompagner": "e", "retenir": "d"}
### END SOLUTION

# %% lang="en" question="targets"
### BEGIN SOLUTION
targets = {"reactivate": "b", "acquire": "c", "develop": "a", "accompany": "e", "retain": "d"}
### END SOLUTION

# %% [markdown] lang="fr" question="lost_strategies"
# ### Les deux R et les deux A
#
# Un collègue range les stratégies par leur initiale :
#
# ```python
# radar = {"R": "réactiver", "A": "acquérir", "D": "développer", "A": "accompagner", "R": "retenir"}
# ```
#
# Quelles stratégies ce dictionnaire a-t-il perdues ? Donnez leurs noms, par exemple `{"développer"}`.

# %% [markdown] lang="en" question="lost_strategies"
# ### Two R's and two A's
#
# A colleague files the strategies under their initials:
#
# ```python
# radar = {"R": "reactivate", "A": "acquire", "D": "develop", "A": "accompany", "R": "retain"}
# ```
#
# Which strategies has this dictionary lost? Give their names, for instance `{"develop"}`.

# %% lang="fr" question="lost_strategies"
### BEGIN SOLUTION
lost_strategies = {"réactiver", "acquérir"}
### END SOLUTION

# %% lang="en" question="lost_strategies"
### BEGIN SOLUTION
lost_strategies = {"reactivate", "acquire"}
### END SOLUTION

# %% [markdown] lang="fr"
# Voici dix clients d'un constructeur inventé, en millions de dirhams. Dans le code, les colonnes s'appellent `status` (`"customer"`, `"prospect"` ou `"former"`), `trend` (`"rising"`, `"stable"` ou `"falling"`), `sales_before`, `sales` et `purchases`.
#
# Les règles se lisent de haut en bas ; la première qui tient décide :
#
# 1. un prospect est à *acquérir* ;
# 2. un ancien client est à *réactiver* ;
# 3. un TCC de 80 % ou plus : à *retenir*, même si ses achats baissent ;
# 4. des achats en baisse : à *réactiver* ;
# 5. un TCC inférieur à 15 % : à *développer* ;
# 6. tous les autres sont à *accompagner*.

# %% [markdown] lang="en"
# Here are ten customers of an invented maker of machines, in million dirhams. In code the columns are called `status` (`"customer"`, `"prospect"` or `"former"`), `trend` (`"rising"`, `"stable"` or `"falling"`), `sales_before`, `sales` and `purchases`.
#
# The rules are read from the top; the first that holds decides:
#
# 1. a prospect is to be *acquired* (`acquire`);
# 2. a former customer is to be *reactivated* (`reactivate`);
# 3. a TCC of 80% or more: *retain*, even if purchases fall;
# 4. falling purchases: *reactivate*;
# 5. a TCC below 15%: *develop*;
# 6. everyone else: *accompany*.

# %%
from crm_lessons.methods import radar_strategies

portfolio = sheet.data("portfolio")
show(portfolio)

# %% [markdown] lang="fr" question="radar_plan"
# ### Un plan pour dix clients
#
# Quelle stratégie pour chaque client ? Donnez un dictionnaire ou une série, par exemple `{101: "retenir", …}`. À la main, ou avec `radar_strategies` de la leçon, dont vous ne gardez que la colonne `"strategy"`.

# %% [markdown] lang="en" question="radar_plan"
# ### A plan for ten customers
#
# Which strategy for each customer? Give a dictionary or a Series, for instance `{101: "retain", …}`. By hand, or with the lesson's `radar_strategies`, of which you keep the column `"strategy"` alone.

# %% question="radar_plan"
### BEGIN SOLUTION
portfolio["tcc"] = portfolio["sales"] / portfolio["purchases"]
radar_plan = radar_strategies(portfolio)["strategy"]
### END SOLUTION

# %% [markdown] lang="fr" question="radar"
# ### Écrire les règles une fois pour toutes
#
# Écrivez une fonction `radar(status, tcc, trend, low, high)` qui rend le nom de la stratégie d'un client, par exemple `"retenir"`. `status` vaut `"customer"`, `"prospect"` ou `"former"` ; `trend` vaut `"rising"`, `"stable"` ou `"falling"`, et `None` pour un prospect ou un ancien client ; `tcc`, `low` et `high` sont des taux entre 0 et 1.
#
# La première règle qui tient décide : un prospect est à *acquérir* ; un ancien client, à *réactiver* ; à `high` ou plus, à *retenir* ; des achats en baisse, à *réactiver* ; sous `low`, à *développer* ; tous les autres, à *accompagner*.

# %% [markdown] lang="en" question="radar"
# ### Write the rules once and for all
#
# Write a function `radar(status, tcc, trend, low, high)` that returns the name of a customer's strategy, for instance `"retain"`. `status` is `"customer"`, `"prospect"` or `"former"`; `trend` is `"rising"`, `"stable"` or `"falling"`, and `None` for a prospect or a former customer; `tcc`, `low` and `high` are rates between 0 and 1.
#
# The first rule that holds decides: a prospect is to be acquired (`acquire`); a former customer, reactivated (`reactivate`); at `high` or more: `retain`; falling purchases: `reactivate`; below `low`: `develop`; everyone else: `accompany`.


# %% lang="fr" question="radar"
def radar(status, tcc, trend, low, high):
    ### BEGIN SOLUTION
    if status == "prospect":
        return "acquérir"
    if status == "former":
        return "réactiver"
    if tcc >= high:
        return "retenir"
    if trend == "falling":
        return "réactiver"
    if tcc < low:
        return "développer"
    return "accompagner"
    ### END SOLUTION


# %% lang="en" question="radar"
def radar(status, tcc, trend, low, high):
    ### BEGIN SOLUTION
    if status == "prospect":
        return "acquire"
    if status == "former":
        return "reactivate"
    if tcc >= high:
        return "retain"
    if trend == "falling":
        return "reactivate"
    if tcc < low:
        return "develop"
    return "accompany"
    ### END SOLUTION


# %% [markdown] lang="fr" question="recommendation"
# ### Que faites-vous lundi ?
#
# L'équipe ne peut s'occuper à fond que d'un seul client du portefeuille ce mois-ci. En quatre à six phrases : lequel, avec quelle stratégie, sur quel chiffre de cette feuille vous vous appuyez, et ce qui pourrait vous donner tort (un seuil, une donnée douteuse, une année particulière). La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `recommendation = """ … """`.

# %% [markdown] lang="en" question="recommendation"
# ### What do you do on Monday?
#
# This month the team can look after only one customer of the portfolio in depth. In four to six sentences: which one, with which strategy, on which figure of this sheet it rests, and what could prove you wrong (a threshold, a doubtful figure, an unusual year). Your teacher will read this text. Write it between the triple quotation marks: `recommendation = """ … """`.

# %% lang="fr" question="recommendation"
### BEGIN SOLUTION
recommendation = """
Dans le portefeuille de la leçon, je m'occuperais du client 102. Il nous achète encore 34 millions de dirhams sur 40, soit
un TCC de 85 %, mais il en achetait 40 l'an dernier : la règle dit de le retenir, et la baisse dit de le faire vite. La réserve
n'y est que de 6 millions ; l'enjeu n'est pas de gagner, c'est de ne pas perdre. Je lui donnerais un interlocuteur et
chercherais pourquoi il achète moins. J'aurais tort si la baisse venait de son propre marché et non d'un concurrent : le
TCC n'aurait alors pas bougé. Il me faut donc ses achats totaux de l'an dernier, que la table ne donne pas.
"""
### END SOLUTION

# %% lang="en" question="recommendation"
### BEGIN SOLUTION
recommendation = """
In the lesson's portfolio I would look after customer 102. They still buy 34 million dirhams out of 40 from us, a TCC of 85%,
but last year it was 40: the rule says retain, and the fall says do it soon. The reserve there is only 6 million; the point
is not to win but not to lose. I would give them an account manager and find out why they buy less. I would be wrong if the
fall came from their own market and not from a competitor: then TCC would not have moved. So I need their total purchases of
last year, which the table does not give.
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
