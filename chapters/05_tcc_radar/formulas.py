# %%
from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import market_shares, radar_strategies, reserves, tcc_table

tables = lesson_data("05_tcc_radar")
sales, potential, portfolio, follow_up = (tables[name] for name in ("sales", "potential", "portfolio", "follow_up"))

ours, purchases, rivals = sales.loc["A", "C1"], sales["C1"].sum(), sales["C1"].drop("A").sum()
tcc, over_rivals = tcc_table(sales).loc["A"], ours / rivals
all_of_ours = sales.loc["A"].sum()
dependence = ours / all_of_ours

market = sales.to_numpy().sum()
market_share, simple_mean = market_shares(sales)["A"], tcc.mean()

reserve = reserves(sales, "A")["C1"]
need = potential["C1"]
of_potential = tcc_table(sales, potential).loc["A", "C1"]

before = portfolio[portfolio["sales_before"] > 0]
fall = (before["sales_before"] - before["sales"]).clip(lower=0)
falling, former_buyers, in_heads = (fall > 0).sum(), len(before), (fall > 0).mean()
lost, sold_before = fall.sum(), before["sales_before"].sum()
in_money = lost / sold_before

products = follow_up[["machines", "parts", "maintenance", "training"]]
owners, followed = products["maintenance"].sum(), len(products)
equipped, products_each = owners / followed, products.sum(axis="columns").mean()

weights = portfolio["sales"]
heavy, light = weights[101], weights[103]
times, wider = heavy / light, (heavy / light) ** 0.5

plan = radar_strategies(portfolio.assign(tcc=portfolio["sales"] / portfolio["purchases"]))
high = plan["tcc"][101]

# %% [markdown] lang="fr" formula="tcc"
# TCC, part de client · un taux
#
# nos ventes au client ÷ **tous** ses achats de la catégorie, les nôtres compris
#
# = A chez C1 : {ours:number} ÷ {purchases:number} = {tcc[C1]:percent 2}
#
# ≠ sur les seuls concurrents : {ours:number} ÷ {rivals:number} = {over_rivals:percent 1}, un rapport de forces, pas une part.

# %% [markdown] lang="en" formula="tcc"
# TCC, share of wallet · a rate
#
# our sales to the customer ÷ **all** that it buys in the category, ours included
#
# = A with C1: {ours:number} ÷ {purchases:number} = {tcc[C1]:percent 2}
#
# ≠ over competitors alone: {ours:number} ÷ {rivals:number} = {over_rivals:percent 1}, a balance of strength, not a share.

# %% [markdown] lang="fr" formula="dependence"
# Dépendance · un taux
#
# nos ventes au client ÷ **toutes nos ventes**
#
# = {ours:number} ÷ {all_of_ours:number} = {dependence:percent}
#
# ≠ même numérateur que le TCC, autre tout : l'un dit notre place chez lui, l'autre son poids chez nous.

# %% [markdown] lang="en" formula="dependence"
# Dependence · a rate
#
# our sales to the customer ÷ **all our sales**
#
# = {ours:number} ÷ {all_of_ours:number} = {dependence:percent}
#
# ≠ same numerator as the TCC, another whole: one says our place with it, the other its weight with us.

# %% [markdown] lang="fr" formula="market_share"
# Part de marché · un taux
#
# toutes nos ventes ÷ **tous les achats de tous les clients** = moyenne des TCC pondérée par les achats
#
# = {all_of_ours:number} ÷ {market:number} = {market_share:percent 2}
#
# ≠ la moyenne simple des TCC ({simple_mean:percent 2}) compte un petit client comme un grand.

# %% [markdown] lang="en" formula="market_share"
# Market share · a rate
#
# all our sales ÷ **all purchases of all customers** = mean of the TCCs weighted by purchases
#
# = {all_of_ours:number} ÷ {market:number} = {market_share:percent 2}
#
# ≠ the simple mean of the TCCs ({simple_mean:percent 2}) counts a small customer like a large one.

# %% [markdown] lang="fr" formula="reserve"
# Réserve · en dirhams
#
# tous ses achats de la catégorie − nos ventes au client
#
# = chez C1 : {purchases:number} − {ours:number} = {reserve:number} millions
#
# ≠ le TCC le plus bas n'est pas le plus grand enjeu ; et une réserve n'est pas une promesse.

# %% [markdown] lang="en" formula="reserve"
# Reserve · in dirhams
#
# all that it buys in the category − our sales to the customer
#
# = with C1: {purchases:number} − {ours:number} = {reserve:number} million
#
# ≠ the lowest TCC is not the largest stake; and a reserve is no promise.

# %% [markdown] lang="fr" formula="of_potential"
# TCC sur potentiel · un taux
#
# nos ventes au client ÷ ce qu'il **pourrait acheter** dans la catégorie
#
# = {ours:number} ÷ {need:number} = {of_potential:percent}, contre {tcc[C1]:percent 2} des achats
#
# ≠ un potentiel plus grand que les achats : le TCC sur achats nous flatte.

# %% [markdown] lang="en" formula="of_potential"
# TCC on potential · a rate
#
# our sales to the customer ÷ what it **could buy** in the category
#
# = {ours:number} ÷ {need:number} = {of_potential:percent}, against {tcc[C1]:percent 2} of purchases
#
# ≠ a potential larger than purchases: the TCC on purchases flatters us.

# %% [markdown] lang="fr" formula="decline"
# Taux de régression · un taux, en têtes ou en dirhams
#
# clients qui achètent moins ÷ clients **de l'an dernier** ; ou : baisses additionnées ÷ ventes **de l'an dernier**
#
# = {falling:number} ÷ {former_buyers:number} = {in_heads:percent 1} ; {lost:number} ÷ {sold_before:number} = {in_money:percent 1}
#
# ≠ les hausses des uns n'effacent pas les baisses des autres ; ceux qui n'achètent plus comptent.

# %% [markdown] lang="en" formula="decline"
# Decline rate · a rate, in heads or in dirhams
#
# customers who buy less ÷ customers **of last year**; or: falls added up ÷ sales **of last year**
#
# = {falling:number} ÷ {former_buyers:number} = {in_heads:percent 1}; {lost:number} ÷ {sold_before:number} = {in_money:percent 1}
#
# ≠ the rises of some do not cancel the falls of others; those who no longer buy count.

# %% [markdown] lang="fr" formula="equipment"
# Taux d'équipement · un taux, ou un nombre de produits
#
# clients qui ont le produit ÷ **clients** ; ou : produits détenus ÷ **clients**
#
# = entretien : {owners:number} ÷ {followed:number} = {equipped:percent 1} ; {products_each:number 2} produits par client
#
# ≠ le même nom a deux sens : dites toujours lequel.

# %% [markdown] lang="en" formula="equipment"
# Equipment rate · a rate, or a number of products
#
# customers who have the product ÷ **customers**; or: products owned ÷ **customers**
#
# = maintenance: {owners:number} ÷ {followed:number} = {equipped:percent 1}; {products_each:number 2} products a customer
#
# ≠ one name has two meanings: always say which.

# %% [markdown] lang="fr" formula="circle"
# Largeur d'un cercle · un rapport
#
# √(chiffre d'affaires de l'un ÷ chiffre d'affaires de l'autre)
#
# = clients 101 et 103 : √({heavy:number} ÷ {light:number}) = √{times:number 1} = {wider:number 1}
#
# ≠ un cercle {times:number 1} fois plus large aurait une aire bien plus grande encore : l'œil lit l'aire.

# %% [markdown] lang="en" formula="circle"
# Width of a circle · a ratio
#
# √(revenue of one ÷ revenue of the other)
#
# = customers 101 and 103: √({heavy:number} ÷ {light:number}) = √{times:number 1} = {wider:number 1}
#
# ≠ a circle {times:number 1} times as wide would have a far larger area still: the eye reads the area.

# %% [markdown] lang="fr" formula="radar"
# RADAR · une stratégie
#
# dans l'ordre : prospect, **acquérir** ; ancien client, **réactiver** ; TCC ≥ 80 %, **retenir** ; achats en baisse, **réactiver** ; TCC < 15 %, **développer** ; sinon, **accompagner**
#
# = client 101, TCC {high:percent 1} : retenir
#
# ≠ 15 et 80 % sont un exemple de manuel : les seuils se choisissent, et l'ordre des règles s'écrit.

# %% [markdown] lang="en" formula="radar"
# RADAR · a strategy
#
# in this order: prospect, **acquire**; former customer, **reactivate**; TCC ≥ 80%, **retain**; falling purchases, **reactivate**; TCC < 15%, **develop**; otherwise **accompany**
#
# = customer 101, TCC {high:percent 1}: retain
#
# ≠ 15 and 80% are a handbook's example: thresholds are chosen, and the order of the rules is written down.
