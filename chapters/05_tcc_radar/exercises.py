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
# L'exercice du cours vient d'abord, sur sa propre table. Ensuite, aucune table n'est celle de la leçon ; avec `student=`, elles ne sont qu'à vous. Les clients n'y sont pas ceux que Tamaris avait dans la leçon, même sous les mêmes numéros.

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
# The course's exercise comes first, on its own table. After that no table is the lesson's; with `student=` they are yours alone. The customers are not those that Tamaris had in the lesson, even under the same numbers.

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

# %% [markdown] lang="fr"
# Un panel suit huit clients d'un autre marché, deux années de suite : `panel_before` pour l'an dernier, `panel` pour cette année, en milliers de dirhams. Ici, tout le monde n'achète pas à A.

# %% [markdown] lang="en"
# A panel follows eight customers of another market, two years running: `panel_before` for last year, `panel` for this year, in thousand dirhams. Here not everybody buys from A.

# %%
panel_before = sheet.data("panel_before")
panel = sheet.data("panel")
show(panel)

# %% [markdown] lang="fr" question="share_parts"
# ### Trois nombres dans une part de marché
#
# D'après `panel`, donnez une liste de trois nombres pour A : son taux de pénétration ; son taux de nourriture (la part des achats de *ses acheteurs* qui vient chez elle) ; son indice de consommation (ce que ses acheteurs achètent en tout, en moyenne, rapporté à la moyenne de tous les clients du panel). À la main ou avec pandas.

# %% [markdown] lang="en" question="share_parts"
# ### Three numbers in a market share
#
# From `panel`, give a list of three numbers for A: its penetration; its share among buyers (the part of *its buyers'* purchases that comes to it); its consumption index (what its buyers buy in all, on average, over the average of all the customers of the panel). By hand or with pandas.

# %% question="share_parts"
### BEGIN SOLUTION
buys_from_a = panel.loc["A"] > 0
bought = panel.sum()
share_parts = [
    buys_from_a.mean(),
    panel.loc["A"].sum() / bought[buys_from_a].sum(),
    bought[buys_from_a].mean() / bought.mean(),
]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# `panel.loc["A"] > 0` est vrai pour les acheteurs ; sa moyenne est la pénétration, et la mettre entre crochets garde leurs achats. Vérification : le produit des trois est la part de marché.

# %% [markdown] lang="en" edition="solution"
# `panel.loc["A"] > 0` is true for the buyers; its mean is the penetration, and between brackets it keeps their purchases. A check: the product of the three is the market share.

# %% edition="solution"
share_parts[0] * share_parts[1] * share_parts[2] - panel.loc["A"].sum() / bought.sum()

# %% [markdown] lang="fr" question="largest_reserve"
# ### La plus grande réserve
#
# Sur le marché de `sales`, chez quel client A a-t-elle le plus à gagner, en dirhams, s'il lui confiait tous ses achats ? Donnez son nom, par exemple `"C2"`.

# %% [markdown] lang="en" question="largest_reserve"
# ### The largest reserve
#
# On the market of `sales`, at which customer does A have most to win, in dirhams, if that customer bought everything from A? Give its name, for instance `"C2"`.

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
# ## Troisième partie : le portefeuille que l'on ne voit pas
#
# Dix comptes de Tamaris. `opened` donne nos ventes de l'année, trois estimations de ce que chacun achète à tous ses fournisseurs (une enquête, un ratio du secteur, son vendeur) et, dans `wallet`, ce que l'on a constaté quand ils ont ouvert leurs comptes. En dirhams.

# %% [markdown] lang="en"
# ## Part three: the wallet you cannot see
#
# Ten accounts of Tamaris. `opened` gives our sales of the year, three estimates of what each buys from all suppliers (a survey, a sector ratio, the salesperson) and, in `wallet`, what was found when they opened their books. In dirhams.

# %%
opened = sheet.data("opened")
show(opened)

# %% [markdown] lang="fr" question="typical_errors"
# ### De combien chacun se trompe
#
# De combien chaque source se trompe-t-elle *d'ordinaire* ? L'erreur d'une estimation est estimation / constaté − 1 ; mettez les signes à part et prenez l'erreur du milieu (la médiane) des dix comptes. Donnez une série ou un dictionnaire, par exemple `{"survey": 0.5, …}` : `survey`, `ratio`, `salesperson`.

# %% [markdown] lang="en" question="typical_errors"
# ### How wrong each of them is
#
# How wrong is each source *usually*? The error of an estimate is estimate / found − 1; set the signs aside and take the error in the middle (the median) of the ten accounts. Give a Series or a dictionary, for instance `{"survey": 0.5, …}`: `survey`, `ratio`, `salesperson`.

# %% question="typical_errors"
### BEGIN SOLUTION
sources = ["survey", "ratio", "salesperson"]
typical_errors = {source: (opened[source] / opened["wallet"] - 1).abs().median() for source in sources}
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On rapporte à la vérité, on ôte les signes, on prend le milieu ; dans cet ordre. Vérification : le signe, avant de l'ôter, dit de quel côté la source penche.

# %% [markdown] lang="en" edition="solution"
# One takes it of the truth, drops the signs, takes the middle; in this order. A check: the sign, before it is dropped, says which way the source leans.

# %% edition="solution"
{source: round(float((opened[source] / opened["wallet"] - 1).median()), 3) for source in sources}

# %% [markdown] lang="fr" question="which_data"
# ### Ce qui ferait changer d'avis
#
# Un client a un TCC de 12 %, d'après l'estimation de son vendeur. Karim veut le développer ; Aïcha doute. Quelle donnée pourrait faire changer d'avis l'un des deux ?

# %% [markdown] lang="en" question="which_data"
# ### What would change one's mind
#
# A customer has a TCC of 12%, by the salesperson's estimate. Karim wants to develop it; Aïcha doubts. Which data could make one of the two change their mind?

# %% question="which_data"
### BEGIN SOLUTION
which_data = "a4"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Quatrième partie : RADAR

# %% [markdown] lang="en"
# ## Part four: RADAR

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


# %% [markdown] lang="fr"
# Voici dix clients de Tamaris, en milliers de dirhams. Dans le code, les colonnes s'appellent `status` (`"customer"`, `"prospect"` ou `"former"`), `trend` (`"rising"`, `"stable"` ou `"falling"`), `sales_before`, `sales` et `purchases` : ce que l'on croit qu'ils achètent, tous fournisseurs réunis.

# %% [markdown] lang="en"
# Here are ten customers of Tamaris, in thousand dirhams. In code the columns are called `status` (`"customer"`, `"prospect"` or `"former"`), `trend` (`"rising"`, `"stable"` or `"falling"`), `sales_before`, `sales` and `purchases`: what they are thought to buy, from all suppliers together.

# %%
from crm_lessons.methods import radar_strategies

portfolio = sheet.data("portfolio")
show(portfolio)

# %% [markdown] lang="fr" question="radar_plan"
# ### Un plan pour dix clients
#
# Par les mêmes six règles, avec 15 et 80 % pour seuils, quelle stratégie pour chaque client de `portfolio` ? Donnez un dictionnaire ou une série, par exemple `{101: "retenir", …}` : à la main, avec votre fonction, ou avec `radar_strategies` de la leçon, dont vous ne gardez que la colonne `"strategy"`.

# %% [markdown] lang="en" question="radar_plan"
# ### A plan for ten customers
#
# By the same six rules, with thresholds of 15 and 80%, which strategy for each customer of `portfolio`? Give a dictionary or a Series, for instance `{101: "retain", …}`: by hand, with your function, or with the lesson's `radar_strategies`, of which you keep the column `"strategy"` alone.

# %% question="radar_plan"
### BEGIN SOLUTION
portfolio["tcc"] = portfolio["sales"] / portfolio["purchases"]
radar_plan = radar_strategies(portfolio)["strategy"]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Le TCC d'abord, les règles ensuite. Vérification : le prospect et l'ancien client ont tous deux un TCC nul, et deux stratégies différentes.

# %% [markdown] lang="en" edition="solution"
# TCC first, then the rules. A check: the prospect and the former customer both have a TCC of zero, and two different strategies.

# %% [markdown] lang="fr" question="circle_chart"
# ### Un très grand cercle
#
# À la réunion, on projette la matrice. Un client à 300 000 dirhams de ventes y a un cercle trois fois plus large qu'un client à 100 000. Que faites-vous de cette figure ?

# %% [markdown] lang="en" question="circle_chart"
# ### A very large circle
#
# At the meeting the matrix is shown. A customer with sales of 300,000 dirhams has a circle three times as wide as a customer with 100,000. What do you do with this figure?

# %% question="circle_chart"
### BEGIN SOLUTION
circle_chart = "c1"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Cinquième partie : et si le portefeuille était faux ?
#
# Les achats de `portfolio` sont des estimations. Avant de calculer, pariez : si un portefeuille est en vérité 20 % plus grand, la réserve grandit-elle de 20 % elle aussi ?

# %% [markdown] lang="en"
# ## Part five: and if the wallet were wrong?
#
# The purchases of `portfolio` are estimates. Before computing, make a bet: if a wallet is in truth 20% larger, does the reserve grow by 20% as well?

# %% [markdown] lang="fr" question="reserve_growth"
# ### L'erreur arrive dans la réserve
#
# Prenez, parmi ceux qui achètent (`status` vaut `"customer"`), le client de `portfolio` au TCC le plus bas et celui au TCC le plus haut. Si leur portefeuille est 20 % plus grand qu'on ne le croit, de combien grandit la réserve de chacun ? Donnez une liste de deux croissances, le TCC le plus bas d'abord ; écrivez 0.5 pour 50 %, 2 pour 200 %.

# %% [markdown] lang="en" question="reserve_growth"
# ### The error reaches the reserve
#
# Take, of those who buy (`status` is `"customer"`), the customer of `portfolio` with the lowest TCC and the one with the highest. If their wallets are 20% larger than thought, by how much does each one's reserve grow? Give a list of two growths, the lowest TCC first; write 0.5 for 50%, 2 for 200%.

# %% question="reserve_growth"
### BEGIN SOLUTION
buying = portfolio[portfolio["status"] == "customer"]
believed = buying["purchases"] - buying["sales"]
larger = 1.2 * buying["purchases"] - buying["sales"]
growth = larger / believed - 1
share = buying["sales"] / buying["purchases"]
reserve_growth = [growth[share.idxmin()], growth[share.idxmax()]]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Nos ventes ne bougent pas : tout ce que le portefeuille a de plus va à la réserve. Vérification : c'est 20 % divisés par (1 − TCC).

# %% [markdown] lang="en" edition="solution"
# Our sales do not move: all that the wallet has more goes to the reserve. A check: it is 20% divided by (1 − TCC).

# %% edition="solution"
[round(float(0.2 / (1 - share.min())), 3), round(float(0.2 / (1 - share.max())), 3)]

# %% [markdown] lang="fr" question="memo_error"
# ### Une note de service
#
# « L'enquête donne à notre client un portefeuille de 80 000 dirhams, et nous lui en vendons 60 000 : son TCC est de 75 %. L'enquête se trompe d'ordinaire de 15 %. Sa réserve, 20 000 dirhams, est donc connue à 15 % près. À 75 %, entre les seuils de 15 et 80 %, il est à accompagner. » Une de ces phrases ne tient pas. Laquelle, et pourquoi ?

# %% [markdown] lang="en" question="memo_error"
# ### A memo
#
# “The survey gives our customer a wallet of 80,000 dirhams, and we sell it 60,000: its TCC is 75%. The survey is usually off by 15%. So its reserve, 20,000 dirhams, is known to within 15%. At 75%, between the thresholds of 15 and 80%, it is to be accompanied.” One of these sentences does not hold. Which, and why?

# %% question="memo_error"
### BEGIN SOLUTION
memo_error = "b3"
### END SOLUTION

# %% [markdown] lang="fr" question="doubtful"
# ### Qui change de stratégie ?
#
# Quels clients de `portfolio`, parmi ceux qui achètent, changeraient de stratégie si leur portefeuille était 20 % plus petit, ou 20 % plus grand ? Donnez leurs numéros, par exemple `{101, 102}`. Un TCC ne dépasse pas 1.

# %% [markdown] lang="en" question="doubtful"
# ### Who changes strategy?
#
# Which customers of `portfolio`, of those who buy, would change strategy if their wallet were 20% smaller, or 20% larger? Give their numbers, for instance `{101, 102}`. A TCC does not exceed 1.


# %% question="doubtful"
### BEGIN SOLUTION
def plan_if(factor):
    tcc = (buying["sales"] / (factor * buying["purchases"])).clip(upper=1)
    return radar_strategies(buying.assign(tcc=tcc))["strategy"]


changes = (plan_if(0.8) != plan_if(1)) | (plan_if(1.2) != plan_if(1))
doubtful = set(changes.index[changes])
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Trois plans, deux comparaisons. Vérification : un client dont le TCC est de 98 % ne change pas, un autre à 87 %, si.

# %% [markdown] lang="en" edition="solution"
# Three plans, two comparisons. A check: a customer with a TCC of 98% does not change, another with 87% does.

# %% [markdown] lang="fr" question="visit_first"
# ### Une seule visite
#
# RADAR dit de développer le client de `portfolio` au TCC le plus bas. La plus grande réserve en dirhams est chez un autre, entre les deux seuils. Il reste une seule visite ce mois-ci : à qui va-t-elle ? Deux décisions se défendent, chacune par sa propre raison ; donnez-en une, avec la sienne.

# %% [markdown] lang="en" question="visit_first"
# ### A single visit
#
# RADAR says to develop the customer of `portfolio` with the lowest TCC. The largest reserve in dirhams is with another, between the two thresholds. A single visit is left this month: who gets it? Two decisions can be defended, each for its own reason; give one, with its own.

# %% question="visit_first"
### BEGIN SOLUTION
visit_first = "d5"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Sixième partie : cinq questions au décideur
#
# Le cours termine RADAR par cinq questions. Posons-les à vos tables.

# %% [markdown] lang="en"
# ## Part six: five questions to the decision maker
#
# The course closes RADAR with five questions. Let us put them to your tables.

# %% [markdown] lang="fr" question="declining"
# ### 1. Le portefeuille recule-t-il ?
#
# Le taux de régression est la part des clients *de l'an dernier* qui achètent moins, ou n'achètent plus. Calculez-le sur `portfolio` ; puis ce que ces reculs représentent, en part des ventes de l'an dernier (les hausses des autres n'y changent rien). Donnez une liste de deux taux : en clients, puis en argent.

# %% [markdown] lang="en" question="declining"
# ### 1. Is the portfolio in decline?
#
# The decline rate is the share of *last year's* customers who buy less or nothing at all. Work it out on `portfolio`; then what these falls amount to, as a share of last year's sales (the rises of others change nothing). Give a list of two rates: in customers, then in money.

# %% question="declining"
### BEGIN SOLUTION
before = portfolio[portfolio["sales_before"] > 0]
fall = (before["sales_before"] - before["sales"]).clip(lower=0)
declining = [(fall > 0).mean(), fall.sum() / before["sales_before"].sum()]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Le dénominateur est l'an dernier, dans les deux cas. Vérification : le prospect n'y est pas, l'ancien client y est.

# %% [markdown] lang="en" edition="solution"
# The denominator is last year, in both. A check: the prospect is not in it, the former customer is.

# %% [markdown] lang="fr"
# Le 3 juin 2024, Tamaris lance un variateur (`"drive"`). `lines` donne les lignes de commande de quelques ateliers cette année-là.

# %% [markdown] lang="en"
# On 3 June 2024 Tamaris launches a drive (`"drive"`). `lines` gives the order lines of a few workshops of that year.

# %%
lines = sheet.data("lines")
show(lines, len(lines))

# %% [markdown] lang="fr" question="uptake"
# ### 2. Les anciens clients le prennent-ils ?
#
# Des ateliers de `lines` qui avaient déjà acheté avant le 3 juin 2024, quelle part a pris le variateur dans les 90 jours qui suivent le lancement, jusqu'au 31 août compris ? Donnez un taux entre 0 et 1.

# %% [markdown] lang="en" question="uptake"
# ### 2. Do long-standing customers take it?
#
# Of the workshops of `lines` that had bought before 3 June 2024, what share took the drive within 90 days of the launch, up to and including 31 August? Give a rate between 0 and 1.

# %% question="uptake"
### BEGIN SOLUTION
known = set(lines[lines["date"] < "2024-06-03"]["customer"])
in_time = (lines["item"] == "drive") & (lines["date"] <= "2024-08-31")
took_it = set(lines[in_time]["customer"])
uptake = len(known & took_it) / len(known)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Deux ensembles d'ateliers, et `&` pour ceux qui sont dans les deux. Vérification : ceux qui sont venus pour le variateur ne sont ni en haut ni en bas.

# %% [markdown] lang="en" edition="solution"
# Two sets of workshops, and `&` for those in both. A check: those who came for the drive are neither above nor below the line.

# %% [markdown] lang="fr"
# `follow_up` dit, de chaque client du portefeuille qui achète, s'il a un interlocuteur attitré (`account_manager`) et ce qu'il détient : une pompe (`pump`), des pièces (`spare_part`), un contrat d'entretien (`maintenance`).

# %% [markdown] lang="en"
# `follow_up` says, of each customer of the portfolio who buys, whether there is an account manager (`account_manager`) and what is held: a pump (`pump`), parts (`spare_part`), a maintenance contract (`maintenance`).

# %%
follow_up = sheet.data("follow_up")
show(follow_up)

# %% [markdown] lang="fr" question="to_equip"
# ### 3. Quelle offre équiperait qui ?
#
# À quels clients de `follow_up` proposer un contrat d'entretien ? Ceux qui ont une pompe et pas de contrat. Donnez leurs numéros, par exemple `{101, 102}`.

# %% [markdown] lang="en" question="to_equip"
# ### 3. Which offer would equip whom?
#
# To which customers of `follow_up` should a maintenance contract be offered? Those who have a pump and no contract. Give their numbers, for instance `{101, 102}`.

# %% question="to_equip"
### BEGIN SOLUTION
without_contract = follow_up["pump"] & ~follow_up["maintenance"]
to_equip = set(follow_up.index[without_contract])
### END SOLUTION

# %% [markdown] lang="fr" question="without_manager"
# ### 4. Les plus importants sont-ils suivis ?
#
# Des trois clients de `portfolio` qui nous achètent le plus cette année, lesquels n'ont pas d'interlocuteur attitré dans `follow_up` ? Donnez leurs numéros.

# %% [markdown] lang="en" question="without_manager"
# ### 4. Are the most important looked after?
#
# Of the three customers of `portfolio` who buy most from us this year, which have no account manager in `follow_up`? Give their numbers.

# %% question="without_manager"
### BEGIN SOLUTION
largest = portfolio["sales"].nlargest(3).index
managed = follow_up["account_manager"][largest]
without_manager = set(largest[~managed])
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On classe d'abord, on regarde ensuite ; l'ordre inverse donnerait les plus gros de ceux qui n'ont personne. Vérification : un des trois au moins est suivi.

# %% [markdown] lang="en" edition="solution"
# Rank first, look afterwards; the other order would give the largest of those who have nobody. A check: one of the three at least is looked after.

# %% [markdown] lang="fr" question="conquests"
# ### 5. Qui nous prend la place ?
#
# Chez quels clients A était-elle première dans `panel_before` et ne l'est-elle plus dans `panel` ? Pour chacun, nommez le rival dont la *part* y a le plus grandi. Donnez un dictionnaire, par exemple `{"C1": "B", "C2": "D"}`.

# %% [markdown] lang="en" question="conquests"
# ### 5. Who is taking our place?
#
# At which customers was A first in `panel_before` and no longer is in `panel`? For each, name the rival whose *share* grew most there. Give a dictionary, for instance `{"C1": "B", "C2": "D"}`.

# %%
show(panel_before)

# %% question="conquests"
### BEGIN SOLUTION
lost = (panel_before.idxmax() == "A") & (panel.idxmax() != "A")
gain = panel / panel.sum() - panel_before / panel_before.sum()
conquests = gain.loc[["B", "C", "D"]].idxmax()[lost]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Première avant, plus maintenant : deux conditions. Puis un écart de *parts*, car les achats des clients changent d'une année à l'autre. Vérification : chez ces clients, la part de A a baissé.

# %% [markdown] lang="en" edition="solution"
# First before, no longer now: two conditions. Then a difference of *shares*, for customers' purchases change from year to year. A check: at these customers A's share has fallen.

# %% [markdown] lang="fr" question="recommendation"
# ### Que faites-vous lundi ?
#
# L'équipe ne peut s'occuper à fond que d'un seul client de `portfolio` ce mois-ci. En quatre à six phrases : lequel, avec quelle stratégie, que faites-vous pour le garder ou l'équiper face aux concurrents, sur quel chiffre de cette feuille vous appuyez-vous, et qu'est-ce qui pourrait vous donner tort (un seuil, un portefeuille mal estimé, une année particulière) ? La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `recommendation = """ … """`.

# %% [markdown] lang="en" question="recommendation"
# ### What do you do on Monday?
#
# This month the team can look after only one customer of `portfolio` in depth. In four to six sentences: which one, with which strategy, what do you do to keep or equip it against the competitors, on which figure of this sheet does it rest, and what could prove you wrong (a threshold, a wallet badly estimated, an unusual year)? Your teacher will read this text. Write it between the triple quotation marks: `recommendation = """ … """`.

# %% lang="fr" question="recommendation"
### BEGIN SOLUTION
name = believed.idxmax()
recommendation = f"""
Je m'occuperais du client {name}, qui est à développer en dirhams sinon en pourcentage : sa réserve, {believed[name]:.0f} milliers, est la
plus grande du portefeuille. Son TCC est de {share[name]:.2f}, loin des deux seuils : un portefeuille faux de 20 % ne changerait pas sa
stratégie. Lundi, je lui demande ce qu'il achète ailleurs et à qui, et je propose un essai sur un seul produit, là où un rival
tient la place. J'aurais tort si ses achats de cette année étaient exceptionnels, ou s'il n'a plus rien commandé depuis des
mois, ce que la tendance d'une année à l'autre ne montre pas. Je vérifie donc la date de sa dernière commande avant d'y aller.
"""
### END SOLUTION

# %% lang="en" question="recommendation"
### BEGIN SOLUTION
name = believed.idxmax()
recommendation = f"""
I would look after customer {name}, which is to be developed in dirhams if not in per cent: its reserve, {believed[name]:.0f} thousand, is
the largest of the portfolio. Its TCC is {share[name]:.2f}, far from both thresholds: a wallet wrong by 20% would not change its
strategy. On Monday I ask what it buys elsewhere and from whom, and offer a trial with one product, where a rival holds the
place. I would be wrong if this year's purchases were exceptional, or if nothing has been ordered for months, which a trend from
year to year does not show. So I check the date of the last order before I go.
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
