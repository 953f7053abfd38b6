# %%
from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import decline_rate, market_share_parts, market_shares, radar_strategies, reserves, tcc_table

tables = lesson_data("05_tcc_radar")
sales, potential, accounts, wallets = (tables[name] for name in ("sales", "potential", "accounts", "wallets"))

ours, purchases, rivals = sales.loc["A", "C1"], sales["C1"].sum(), sales["C1"].drop("A").sum()
tcc, over_rivals = tcc_table(sales).loc["A"], ours / rivals
all_of_ours = sales.loc["A"].sum()
dependence = ours / all_of_ours

market = sales.to_numpy().sum()
market_share, simple_mean = market_shares(sales)["A"], tcc.mean()
parts = market_share_parts(tables["panel_2024"]).loc["Tamaris"]

reserve = reserves(sales, "A")["C1"]
need = potential["C1"]
of_potential = tcc_table(sales, potential).loc["A", "C1"]

error = 0.20
believed, found = tables["estimates"].loc[83, "survey"], wallets[83]
survey_error = believed / found - 1
buying = accounts.loc[wallets.index]
held = buying["sales"] / wallets
swollen = error / (1 - held)

decline = decline_rate(buying["sales_before"], buying["sales"])
falling = round(decline.in_customers * decline.customers)

products = tables["lines"].groupby("customer")["item"].nunique()
workshops, held_products = len(products), products.sum()
products_each = held_products / workshops
owners = tables["lines"].loc[tables["lines"]["item"] == "drive", "customer"].nunique()
equipped = owners / workshops

heavy, light = buying.loc[67, "sales"], buying.loc[331, "sales"]
times, wider = heavy / light, (heavy / light) ** 0.5

plan = radar_strategies(buying.assign(tcc=held))
high = plan["tcc"][67]

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

# %% [markdown] lang="fr" formula="share_parts"
# Part de marché en trois facteurs · un taux
#
# pénétration (sur **les clients**) × taux de nourriture (sur les achats de **nos acheteurs**) × indice de consommation (sur la moyenne de **tous**)
#
# = {parts[penetration]:percent 1} × {parts[share_of_buyers]:percent} × {parts[consumption_index]:number 2} = {parts[market_share]:percent 1}
#
# ≠ le taux de nourriture ne compte que nos acheteurs ; la part de marché, tout le monde.

# %% [markdown] lang="en" formula="share_parts"
# Market share in three factors · a rate
#
# penetration (over **the customers**) × share among buyers (over the purchases of **our buyers**) × consumption index (over the mean of **all**)
#
# = {parts[penetration]:percent 1} × {parts[share_of_buyers]:percent} × {parts[consumption_index]:number 2} = {parts[market_share]:percent 1}
#
# ≠ the share among buyers counts our buyers only; market share, everybody.

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

# %% [markdown] lang="fr" formula="wallet_error"
# Erreur d'une estimation · un taux, avec son signe
#
# portefeuille estimé ÷ portefeuille **constaté** − 1 ; sur la réserve, l'erreur ÷ **(1 − TCC)**
#
# = client 83, enquête : {believed:number} ÷ {found:number} − 1 = {survey_error:percent 1} ; {error:percent} chez le client 331 : {swollen[331]:percent} de la réserve
#
# ≠ un portefeuille estimé au-dessous de nos propres ventes est impossible.

# %% [markdown] lang="en" formula="wallet_error"
# Error of an estimate · a rate, with its sign
#
# estimated wallet ÷ wallet **found** − 1; on the reserve, that error ÷ **(1 − TCC)**
#
# = customer 83, survey: {believed:number} ÷ {found:number} − 1 = {survey_error:percent 1}; {error:percent} at customer 331: {swollen[331]:percent} of the reserve
#
# ≠ a wallet estimated below our own sales is impossible.

# %% [markdown] lang="fr" formula="decline"
# Taux de régression · un taux
#
# clients qui achètent moins, ou n'achètent plus ÷ clients **de l'an dernier**
#
# = dix comptes : {falling:number} ÷ {decline.customers:number} = {decline.in_customers:percent} ; en dirhams, {decline.in_money:percent 1} des ventes
#
# ≠ les hausses des uns n'effacent pas les baisses des autres ; ceux qui n'achètent plus comptent.

# %% [markdown] lang="en" formula="decline"
# Decline rate · a rate
#
# customers who buy less, or nothing at all ÷ customers **of last year**
#
# = ten accounts: {falling:number} ÷ {decline.customers:number} = {decline.in_customers:percent}; in dirhams, {decline.in_money:percent 1} of sales
#
# ≠ the rises of some do not cancel the falls of others; those who no longer buy count.

# %% [markdown] lang="fr" formula="equipment"
# Taux d'équipement · un taux, ou un nombre de produits
#
# clients qui ont le produit ÷ **clients** ; ou : produits détenus ÷ **clients**
#
# = variateur : {owners:number} ÷ {workshops:number} = {equipped:percent 1} ; {products_each:number 2} produits par client
#
# ≠ le même nom a deux sens : dites toujours lequel.

# %% [markdown] lang="en" formula="equipment"
# Equipment rate · a rate, or a number of products
#
# customers who have the product ÷ **customers**; or: products owned ÷ **customers**
#
# = drive: {owners:number} ÷ {workshops:number} = {equipped:percent 1}; {products_each:number 2} products a customer
#
# ≠ one name has two meanings: always say which.

# %% [markdown] lang="fr" formula="circle"
# Largeur d'un cercle · un rapport
#
# √(chiffre d'affaires de l'un ÷ chiffre d'affaires de l'autre)
#
# = clients 67 et 331 : √({heavy:number} ÷ {light:number}) = √{times:number 1} = {wider:number 1}
#
# ≠ un cercle {times:number 1} fois plus large aurait une aire bien plus grande encore : l'œil lit l'aire.

# %% [markdown] lang="en" formula="circle"
# Width of a circle · a ratio
#
# √(revenue of one ÷ revenue of the other)
#
# = customers 67 and 331: √({heavy:number} ÷ {light:number}) = √{times:number 1} = {wider:number 1}
#
# ≠ a circle {times:number 1} times as wide would have a far larger area still: the eye reads the area.

# %% [markdown] lang="fr" formula="radar"
# RADAR · une stratégie
#
# dans l'ordre : prospect, **acquérir** ; ancien client, **réactiver** ; TCC ≥ 80 %, **retenir** ; achats en baisse, **réactiver** ; TCC < 15 %, **développer** ; sinon, **accompagner**
#
# = client 67, TCC {high:percent 1} : retenir
#
# ≠ 15 et 80 % sont un exemple de manuel : les seuils se choisissent, et l'ordre des règles s'écrit.

# %% [markdown] lang="en" formula="radar"
# RADAR · a strategy
#
# in this order: prospect, **acquire**; former customer, **reactivate**; TCC ≥ 80%, **retain**; falling purchases, **reactivate**; TCC < 15%, **develop**; otherwise **accompany**
#
# = customer 67, TCC {high:percent 1}: retain
#
# ≠ 15 and 80% are a handbook's example: thresholds are chosen, and the order of the rules is written down.
