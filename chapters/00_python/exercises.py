# %% [markdown] lang="fr"
# # Exercices · Python en une demi-heure
#
# Onze questions, dans l'ordre de la leçon. Pour chacune :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Vous bloquez ? `sheet.hint("price_to_pay")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("price_to_pay")` montre le corrigé quand vous avez essayé. `sheet.progress()` dit où vous en êtes. La leçon est [ici](../../notebooks/fr/00_python.ipynb).
#
# Pour vous entraîner, `sheet.again("price_to_pay")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.

# %% [markdown] lang="en"
# # Exercises · Python in half an hour
#
# Eleven questions, in the order of the lesson. For each of them:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Stuck? `sheet.hint("price_to_pay")`, in a new cell, gives a hint, then another; `sheet.solution("price_to_pay")` shows the worked solution once you have tried. `sheet.progress()` says where you are. The lesson is [here](../../notebooks/en/00_python.ipynb).
#
# To practise, `sheet.again("price_to_pay")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_sheet

sheet = open_sheet("00_python", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
import pandas as pd

from crm_lessons import open_sheet

sheet = open_sheet("00_python", language="en")  # if your teacher asks for it: student="your identifier"

# %% [markdown] lang="fr"
# ## Une offre, en valeurs
#
# Tamaris vend des pompes. Voici une offre : le prix d'une pompe en dirhams, la remise en pour cent, la quantité. Une valeur se prend par son nom : `offer["price"]`.

# %% [markdown] lang="en"
# ## An offer, in values
#
# Tamaris sells pumps. Here is an offer: the price of a pump in dirhams, the discount in percent, the quantity. A value is taken by its name: `offer["price"]`.

# %%
offer = sheet.data("offer")
offer

# %% [markdown] lang="fr" question="price_to_pay"
# ### Le prix à payer
#
# Combien le client paiera-t-il en tout, remise déduite ? Donnez des dirhams dans `price_to_pay`.

# %% [markdown] lang="en" question="price_to_pay"
# ### The price to pay
#
# How much will the customer pay in all, the discount taken off? Put dirhams in `price_to_pay`.

# %% question="price_to_pay"
### BEGIN SOLUTION
price_to_pay = offer["price"] * offer["quantity"] * (1 - offer["rebate_percent"] / 100)
### END SOLUTION

# %% [markdown] lang="fr" question="what_asks"
# ### Demander n'est pas nommer
#
# `orders` désigne un nombre. Quelle ligne demande si ce nombre est égal à douze ?

# %% [markdown] lang="en" question="what_asks"
# ### Asking is not naming
#
# `orders` stands for a number. Which line asks whether that number is equal to twelve?

# %% question="what_asks"
### BEGIN SOLUTION
what_asks = "c2"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Les comptes d'une vendeuse
#
# Douze comptes. L'index donne le numéro du client ; `revenue` est le chiffre d'affaires de l'année, `sales_before` celui de l'an dernier, en dirhams.

# %% [markdown] lang="en"
# ## The accounts of a salesperson
#
# Twelve accounts. The index gives the customer's number; `revenue` is the year's revenue, `sales_before` last year's, in dirhams.

# %%
accounts = sheet.data("accounts")
accounts

# %% [markdown] lang="fr" question="total_revenue"
# ### Le total d'une colonne
#
# Quel est le chiffre d'affaires de tous ces comptes ensemble, cette année ? Donnez des dirhams dans `total_revenue`.

# %% [markdown] lang="en" question="total_revenue"
# ### The total of a column
#
# What is the revenue of all these accounts together, this year? Put dirhams in `total_revenue`.

# %% question="total_revenue"
### BEGIN SOLUTION
total_revenue = accounts["revenue"].sum()
### END SOLUTION

# %% [markdown] lang="fr" question="average_order"
# ### La commande moyenne de chaque client
#
# Pour chaque client, que vaut une commande en moyenne, cette année ? Donnez une série dans `average_order`, un nombre par client.

# %% [markdown] lang="en" question="average_order"
# ### Each customer's average order
#
# For each customer, what is an order worth on average, this year? Put a Series in `average_order`, one number for each customer.

# %% question="average_order"
### BEGIN SOLUTION
average_order = accounts["revenue"] / accounts["orders"]
### END SOLUTION

# %% [markdown] lang="fr" question="in_casablanca"
# ### Ceux de Casablanca
#
# Quels clients sont à Casablanca ? Donnez leurs numéros dans `in_casablanca`, dans l'ordre que vous voulez.

# %% [markdown] lang="en" question="in_casablanca"
# ### Those in Casablanca
#
# Which customers are in Casablanca? Put their numbers in `in_casablanca`, in any order.

# %% question="in_casablanca"
### BEGIN SOLUTION
in_casablanca = set(accounts[accounts["city"] == "Casablanca"].index)
### END SOLUTION

# %% [markdown] lang="fr" question="large_and_growing"
# ### Gros et en progrès
#
# Quels clients font plus de 100 000 dirhams cette année, *et* plus que l'an dernier ? Donnez leurs numéros dans `large_and_growing`.

# %% [markdown] lang="en" question="large_and_growing"
# ### Large and growing
#
# Which customers make more than 100,000 dirhams this year, *and* more than last year? Put their numbers in `large_and_growing`.

# %% question="large_and_growing"
### BEGIN SOLUTION
large = accounts["revenue"] > 100_000
growing = accounts["revenue"] > accounts["sales_before"]
large_and_growing = set(accounts[large & growing].index)
### END SOLUTION

# %% [markdown] lang="fr" question="three_largest"
# ### Les trois plus gros
#
# Quels sont les trois plus gros clients de l'année, du premier au troisième ? Donnez la liste de leurs numéros dans `three_largest`.

# %% [markdown] lang="en" question="three_largest"
# ### The three largest
#
# Which are the year's three largest customers, from the first to the third? Put the list of their numbers in `three_largest`.

# %% question="three_largest"
### BEGIN SOLUTION
ranked = accounts.sort_values("revenue", ascending=False)
three_largest = list(ranked.head(3).index)
### END SOLUTION

# %% [markdown] lang="fr"
# ## Leurs commandes d'un trimestre
#
# Trente commandes, une par ligne. La table s'appelle `orders`, comme la colonne des comptes qui, elle, couvre l'année.

# %% [markdown] lang="en"
# ## Their orders of a quarter
#
# Thirty orders, one per row. The table is called `orders`, like the column of the accounts, which covers the year.

# %%
orders = sheet.data("orders")
orders.head()

# %% [markdown] lang="fr" question="orders_by_customer"
# ### Combien chacun
#
# Combien de commandes chaque client qui a commandé ce trimestre a-t-il passées ? Donnez une série dans `orders_by_customer`, un nombre par client.

# %% [markdown] lang="en" question="orders_by_customer"
# ### How many each
#
# How many orders did each customer who ordered this quarter place? Put a Series in `orders_by_customer`, one number for each customer.

# %% question="orders_by_customer"
### BEGIN SOLUTION
orders_by_customer = orders.groupby("customer").size()
### END SOLUTION

# %% [markdown] lang="fr" question="city_table"
# ### Une ligne par ville
#
# Construisez un tableau d'une ligne par ville (la ville en index), avec deux colonnes : `orders`, le nombre de commandes, et `amount`, leur montant total. Donnez-le dans `city_table`.

# %% [markdown] lang="en" question="city_table"
# ### One row for each city
#
# Build a table of one row for each city (the city in the index), with two columns: `orders`, the number of orders, and `amount`, their total amount. Put it in `city_table`.

# %% question="city_table"
### BEGIN SOLUTION
city_table = orders.groupby("city").agg(orders=("amount", "size"), amount=("amount", "sum"))
### END SOLUTION

# %% [markdown] lang="fr"
# ## Une fonction, une erreur
#
# Ce que l'on fait deux fois mérite un nom. Et ce qui rate mérite d'être lu.

# %% [markdown] lang="en"
# ## A function, an error
#
# What one does twice deserves a name. And what fails deserves to be read.

# %% [markdown] lang="fr" question="growth_rate"
# ### La croissance
#
# Effacez toute la ligne de réponse, et écrivez à sa place `def growth_rate(now, before):` et ses lignes décalées. La fonction rend le taux de croissance des ventes : 0,25 quand elles passent de 80 à 100. Pour un nouveau client, dont `before` est 0, elle rend 0.

# %% [markdown] lang="en" question="growth_rate"
# ### Growth
#
# Delete the whole answer line and write `def growth_rate(now, before):` and its indented lines in its place. The function returns the rate of growth of sales: 0.25 when they go from 80 to 100. For a new customer, whose `before` is 0, it returns 0.


# %% question="growth_rate"
### BEGIN SOLUTION
def growth_rate(now, before):
    if before == 0:
        return 0
    return (now - before) / before


### END SOLUTION

# %% [markdown] lang="fr" question="what_went_wrong"
# ### Ce que dit Python
#
# Quelqu'un a écrit `accounts["revenu"].sum()`. La dernière ligne de l'erreur est : `KeyError: 'revenu'`. Que s'est-il passé ?

# %% [markdown] lang="en" question="what_went_wrong"
# ### What Python says
#
# Somebody wrote `accounts["revenu"].sum()`. The last line of the error is: `KeyError: 'revenu'`. What happened?

# %% question="what_went_wrong"
### BEGIN SOLUTION
what_went_wrong = "a3"
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
