# %%
from crm_lessons.data.pareto_abc.meetings import TO_WIN, won_by
from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import (
    abc_analysis,
    abc_summary,
    customers_needed,
    gini_coefficient,
    herfindahl_index,
    pareto_analysis,
    top_customer_stability,
    whale_curve,
)
from crm_lessons.world.seen import seen
from crm_lessons.world.year import firm_to_run

tables = lesson_data("02_pareto_abc")
revenue, accounts = tables["pareto_revenue"], tables["accounts"]
orders = seen(firm_to_run(0))["orders"]
by_year = {year: group.groupby("customer")["amount"].sum() for year, group in orders.groupby(orders["date"].dt.year)}
by_customer = by_year[2024]

pareto = pareto_analysis(revenue, top=0.20)
total, largest = revenue.sum(), revenue.max()
top_revenue, top_count, count = revenue[pareto.top_customers].sum(), len(pareto.top_customers), len(revenue)
largest_share, as_listed = largest / total, revenue.head(top_count).sum() / total

needed, of_all = customers_needed(by_customer, 0.80), by_customer.size
share_needed = needed / of_all
classes = abc_summary(abc_analysis(tables["abc_revenue"], customers=(0.10, 0.30, 0.60)))
by_revenue = abc_summary(abc_analysis(tables["abc_revenue"], revenue_limits=(0.80, 0.95)))

gini, most = gini_coefficient(revenue), (count - 1) / count
concentration = herfindahl_index(revenue)
equal_customers = 1 / concentration

cost = accounts["cost_of_goods"] + accounts["cost_to_serve"]
contribution = accounts["revenue"] - cost
customer_2 = accounts.assign(contribution=contribution).loc[2]
whale = whale_curve(contribution)
earned = whale.peak * whale.profit

stability = top_customer_stability(by_year[2023], by_year[2024])
top_before = len(stability.top_customers)
still_there = round(stability.stay * top_before)

third, second = won_by(3, TO_WIN["B"]), won_by(2, TO_WIN["B"])
slope = third - second

# %% [markdown] lang="fr" formula="share"
# Part d'un client · un taux
#
# chiffre d'affaires du client ÷ chiffre d'affaires de **tous les clients**
#
# = {largest:number} ÷ {total:number} = {largest_share:percent 1}
#
# ≠ 20 % *des clients* et 20 % *des ventes* ont deux totaux différents : dites toujours de quoi.

# %% [markdown] lang="en" formula="share"
# Share of a customer · a rate
#
# revenue of the customer ÷ revenue of **all customers**
#
# = {largest:number} ÷ {total:number} = {largest_share:percent 1}
#
# ≠ 20% *of customers* and 20% *of sales* have two different totals: always say of what.

# %% [markdown] lang="fr" formula="top_share"
# Part des 20 % premiers · un taux
#
# chiffre d'affaires des 20 % de clients les plus gros, **après tri** ÷ chiffre d'affaires de **tous les clients**
#
# = {top_count:number} clients sur {count:number} : {top_revenue:number} ÷ {total:number} = {pareto.top_share:percent}
#
# ≠ sans tri, les premiers *de la liste* font {as_listed:percent 1}.

# %% [markdown] lang="en" formula="top_share"
# Share of the top 20% · a rate
#
# revenue of the largest 20% of customers, **after sorting** ÷ revenue of **all customers**
#
# = {top_count:number} customers of {count:number}: {top_revenue:number} ÷ {total:number} = {pareto.top_share:percent}
#
# ≠ unsorted, the first *in the list* make {as_listed:percent 1}.

# %% [markdown] lang="fr" formula="customers_needed"
# Clients pour 80 % des ventes · un nombre, puis un taux
#
# clients pris du plus gros au plus petit jusqu'à 80 % des ventes ÷ **tous les clients**
#
# = Tamaris, dernière année : {needed:number} ÷ {of_all:number} = {share_needed:percent 1}
#
# ≠ 20/80 est un ordre de grandeur : votre table donne la mesure.

# %% [markdown] lang="en" formula="customers_needed"
# Customers for 80% of sales · a number, then a rate
#
# customers taken from the largest down until 80% of sales ÷ **all customers**
#
# = Tamaris, last year: {needed:number} ÷ {of_all:number} = {share_needed:percent 1}
#
# ≠ 20/80 is an order of magnitude: your table gives the measure.

# %% [markdown] lang="fr" formula="abc_by_customers"
# Classes ABC, 10/30/60 · A, B ou C
#
# rang du client, du plus gros au plus petit ÷ **nombre de clients** : A jusqu'à 10 %, B jusqu'à 40 %, C ensuite
#
# = {classes.customers[A]:number}, {classes.customers[B]:number} et {classes.customers[C]:number} clients, qui font {classes.revenue_share[A]:percent}, {classes.revenue_share[B]:percent 1} et {classes.revenue_share[C]:percent 1} des ventes
#
# ≠ 10, 30 et 60 comptent des clients ; leurs parts de ventes se mesurent.

# %% [markdown] lang="en" formula="abc_by_customers"
# ABC classes, 10/30/60 · A, B or C
#
# rank of the customer, largest first ÷ **number of customers**: A up to 10%, B up to 40%, then C
#
# = {classes.customers[A]:number}, {classes.customers[B]:number} and {classes.customers[C]:number} customers, who make {classes.revenue_share[A]:percent}, {classes.revenue_share[B]:percent 1} and {classes.revenue_share[C]:percent 1} of sales
#
# ≠ 10, 30 and 60 count customers; their shares of sales are measured.

# %% [markdown] lang="fr" formula="abc_by_revenue"
# Classes ABC, 80/95 · A, B ou C
#
# ventes cumulées jusqu'au client, lui compris ÷ **ventes totales** : A jusqu'à 80 %, B jusqu'à 95 %, C ensuite
#
# = même table : {by_revenue.customers[A]:number}, {by_revenue.customers[B]:number} et {by_revenue.customers[C]:number} clients, celui qui franchit une limite restant en haut
#
# ≠ deux conventions, deux classes A : nommez la vôtre, et dites où va le client qui franchit.

# %% [markdown] lang="en" formula="abc_by_revenue"
# ABC classes, 80/95 · A, B or C
#
# sales cumulated up to and with the customer ÷ **total sales**: A up to 80%, B up to 95%, then C
#
# = same table: {by_revenue.customers[A]:number}, {by_revenue.customers[B]:number} and {by_revenue.customers[C]:number} customers, the one who crosses a limit staying above
#
# ≠ two conventions, two classes A: name yours, and say where the crossing customer goes.

# %% [markdown] lang="fr" formula="gini"
# Indice de Gini · de 0 à (n − 1)/n
#
# 2 × somme des (rang × montant), **du plus petit au plus grand** ÷ (n × total) − (n + 1) ÷ n
#
# = table de Pareto : {gini:number 3}, pour un maximum de {most:number 2}
#
# ≠ deux courbes qui se croisent : un seul point ne dit pas laquelle est la plus concentrée.

# %% [markdown] lang="en" formula="gini"
# Gini index · from 0 to (n − 1)/n
#
# 2 × sum of (rank × amount), **smallest first** ÷ (n × total) − (n + 1) ÷ n
#
# = Pareto table: {gini:number 3}, for a maximum of {most:number 2}
#
# ≠ two curves that cross: a single point does not say which is more concentrated.

# %% [markdown] lang="fr" formula="herfindahl"
# Clients égaux · un nombre de clients
#
# 1 ÷ somme des **carrés des parts** (indice de Herfindahl-Hirschman)
#
# = 1 ÷ {concentration:number 4} = {equal_customers:number 1}
#
# ≠ vingt clients sur le papier n'en font pas vingt qui comptent.

# %% [markdown] lang="en" formula="herfindahl"
# Equal customers · a number of customers
#
# 1 ÷ sum of the **squared shares** (Herfindahl-Hirschman index)
#
# = 1 ÷ {concentration:number 4} = {equal_customers:number 1}
#
# ≠ twenty customers on paper are not twenty that count.

# %% [markdown] lang="fr" formula="contribution"
# Contribution d'un client · en dirhams
#
# chiffre d'affaires − coût des produits − coût de service
#
# = client 2 : {customer_2[revenue]:number} − {customer_2[cost_of_goods]:number} − {customer_2[cost_to_serve]:number} = {customer_2[contribution]:dirhams}
#
# ≠ sans le coût de service, c'est la marge brute ; dites quels coûts vous comptez.

# %% [markdown] lang="en" formula="contribution"
# Contribution of a customer · in dirhams
#
# revenue − cost of goods − cost to serve
#
# = customer 2: {customer_2[revenue]:number} − {customer_2[cost_of_goods]:number} − {customer_2[cost_to_serve]:number} = {customer_2[contribution]:dirhams}
#
# ≠ without the cost to serve it is the gross margin; say which costs you count.

# %% [markdown] lang="fr" formula="whale"
# Sommet de la baleine · en % du profit total
#
# profit des clients qui rapportent ÷ profit de **tous les clients**
#
# = {earned:number} ÷ {whale.profit:number} = {whale.peak:percent}
#
# ≠ la bosse dépend des coûts attribués, et de la façon dont ils sont répartis.

# %% [markdown] lang="en" formula="whale"
# Peak of the whale · in % of total profit
#
# profit of the customers who earn ÷ profit of **all customers**
#
# = {earned:number} ÷ {whale.profit:number} = {whale.peak:percent}
#
# ≠ the hump depends on the costs attributed, and on how they are shared.

# %% [markdown] lang="fr" formula="stay"
# Premiers qui le restent · un taux
#
# clients en haut aux deux périodes ÷ clients en haut **à la première**
#
# = {still_there:number} ÷ {top_before:number} = {stability.stay:percent 1}
#
# ≠ on est tout en haut aussi par une bonne année : c'est le retour vers la moyenne, pas forcément un mauvais service.

# %% [markdown] lang="en" formula="stay"
# Top customers who stay · a rate
#
# customers at the top in both periods ÷ customers at the top **in the first**
#
# = {still_there:number} ÷ {top_before:number} = {stability.stay:percent 1}
#
# ≠ one is at the very top partly by a good year: this is regression to the mean, not necessarily bad service.

# %% [markdown] lang="fr" formula="slope"
# Ce qu'ajoute un rendez-vous · en dirhams de contribution
#
# contribution avec ce rendez-vous − contribution du **même client** sans lui
#
# = troisième rendez-vous chez un client B : {third:number} − {second:number} = {slope:dirhams}
#
# ≠ deux clients différents, l'un plus servi que l'autre, ne donnent aucune pente.

# %% [markdown] lang="en" formula="slope"
# What a meeting adds · in dirhams of contribution
#
# contribution with this meeting − contribution of the **same customer** without it
#
# = third meeting with a B customer: {third:number} − {second:number} = {slope:dirhams}
#
# ≠ two different customers, one served more than the other, give no slope.
