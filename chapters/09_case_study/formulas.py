# %%
import pandas as pd

from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import (
    churn_rate,
    classify_quadrants,
    customer_lifetime_value,
    rfm_table,
    same_customers,
    silence_table,
)
from crm_lessons.world import truth
from crm_lessons.world.decisions import VISIT_COST, Decision
from crm_lessons.world.year import firm_to_run

tables = lesson_data("09_case_study")
customers, orders, lines, products = (tables[name] for name in ("customers", "orders", "order_lines", "products"))
kept = same_customers(customers)
unit_margin = lines["unit_price"] - lines["product"].map(products["unit_cost"])
orders = orders.assign(
    amount=(lines["quantity"] * lines["unit_price"]).groupby(lines["order"]).sum(),
    margin=(lines["quantity"] * unit_margin).groupby(lines["order"]).sum(),
)
named = orders.dropna(subset="customer")
named = named.assign(record=named["customer"].astype(int), customer=named["customer"].astype(int).map(kept))

total, known_sales = orders["amount"].sum(), named["amount"].sum()
without_name = total - known_sales
records, buyers = named["record"].nunique(), named["customer"].nunique()
per_record, per_customer = known_sales / records, known_sales / buyers

revenue, margin = (named.groupby("customer")[name].sum() for name in ("amount", "margin"))
revenue_1134, margin_1134 = revenue[1134], margin[1134]
rate_1134 = margin_1134 / revenue_1134

rhythm = silence_table(rfm_table(named, on="2024-12-31")).loc[1134]
silence, habit, times_habit, gaps = rhythm[["silent_days", "mean_interval_days", "times_interval", "gaps"]]

both = pd.DataFrame({"revenue": revenue, "margin_rate": margin / revenue})
cell = lines["order"].map(named["customer"]).map(classify_quadrants(both, "margin_rate", "revenue")["cell"])
paid = lines["quantity"] * lines["unit_price"]
listed = lines["quantity"] * lines["product"].map(products["price"])
cost = lines["quantity"] * lines["product"].map(products["unit_cost"])
by_cell = pd.DataFrame({"cost": cost, "paid": paid, "listed": listed}).groupby(cell, observed=True).sum()
at_paid, at_list = (1 - by_cell["cost"] / by_cell[sales] for sales in ("paid", "listed"))
gap, gap_at_list = (100 * (rates["top_right"] - rates["top_left"]) for rates in (at_paid, at_list))
discounts = gap - gap_at_list

messages = tables["messages"]
since = (named["date"] - tables["campaigns"].loc[11, "date"]).dt.days
soon = set(named.loc[(named["kind"] == "order") & since.between(0, 21), "customer"])
written_to = set(kept[tables["contacts"].loc[messages.loc[messages["campaign"] == 11, "contact"], "customer"]])
left_out = set(kept[tables["left_out"].loc[tables["left_out"]["campaign"] == 11, "customer"]])
contacted, control = len(written_to), len(left_out)
ordered, ordered_anyway = len(written_to & soon), len(left_out & soon)
effect = 100 * (ordered / contacted - ordered_anyway / control)

is_order, year = named["kind"] == "order", named["date"].dt.year
bought = {which: set(named.loc[is_order & (year == which), "customer"]) for which in (2023, 2024)}
before, lost, now = len(bought[2023]), len(bought[2023] - bought[2024]), len(bought[2024])
stayed = before - lost
retention = 1 - churn_rate(before, lost)
first_time = len(bought[2024] - bought[2023])
margin_of_year = named.loc[year == 2024, "margin"].sum()
yearly_margin = margin_of_year / now
discount = 0.10
value = customer_lifetime_value(yearly_margin, retention, discount)

visited = 22
largest = tables["places"][margin.nlargest(visited).index].tolist()
year_2025 = truth.effect(firm_to_run(520029256), Decision(visits=largest)).loc[largest]
credited, alone = year_2025["margin"].sum(), year_2025["margin_alone"].sum()
caused, visits = credited - alone, VISIT_COST * len(largest)

# %% [markdown] lang="fr" formula="known_sales"
# Ventes à classer · en dirhams
#
# ventes totales − ventes **sans client connu**
#
# = {total:number} − {without_name:number} = {known_sales:dirhams}
#
# ≠ dites l'écart : les ventes au comptoir existent, mais aucune méthode ne les classe.

# %% [markdown] lang="en" formula="known_sales"
# Sales to be ranked · in dirhams
#
# total sales − sales **without a known customer**
#
# = {total:number} − {without_name:number} = {known_sales:dirhams}
#
# ≠ state the gap: counter sales exist, but no method ranks them.

# %% [markdown] lang="fr" formula="per_customer"
# Ventes moyennes · en dirhams par client
#
# ventes ÷ **clients**, fiches en double réunies
#
# = {known_sales:number} ÷ {buyers:number} = {per_customer:dirhams}
#
# ≠ par fiche ({records:number}), {per_record:dirhams} : trop bas, car un client peut en avoir plusieurs.

# %% [markdown] lang="en" formula="per_customer"
# Mean sales · in dirhams a customer
#
# sales ÷ **customers**, duplicate records joined
#
# = {known_sales:number} ÷ {buyers:number} = {per_customer:dirhams}
#
# ≠ a record ({records:number}), {per_record:dirhams}: too low, since a customer may have several.

# %% [markdown] lang="fr" formula="margin_rate"
# Taux de marge · un taux
#
# marge du client ÷ **son** chiffre d'affaires
#
# = client 1134 : {margin_1134:number} ÷ {revenue_1134:number} = {rate_1134:percent 1}
#
# ≠ un taux bas n'est pas forcément une remise : il vient aussi des produits achetés. On décompose avant d'accuser.

# %% [markdown] lang="en" formula="margin_rate"
# Margin rate · a rate
#
# the customer's margin ÷ **its own** revenue
#
# = customer 1134: {margin_1134:number} ÷ {revenue_1134:number} = {rate_1134:percent 1}
#
# ≠ a low rate is not necessarily a discount: it also comes from the products bought. Decompose before accusing.

# %% [markdown] lang="fr" formula="gap_at_list"
# Écart de marge sans remises · en points
#
# taux de marge aux **prix du catalogue** des uns − le même taux des autres
#
# = gros clients rentables et peu rentables : {gap_at_list:number 1} des {gap:number 1} points ; les remises en expliquent {discounts:number 1}
#
# ≠ la moyenne des taux des clients : additionnez les dirhams de chaque groupe avant de diviser.

# %% [markdown] lang="en" formula="gap_at_list"
# Gap of margins without discounts · in points
#
# margin rate at **catalogue prices** of the ones − the same rate of the others
#
# = large profitable and barely profitable customers: {gap_at_list:number 1} of the {gap:number 1} points; discounts explain {discounts:number 1}
#
# ≠ the mean of the customers' rates: add up the dirhams of each group before dividing.

# %% [markdown] lang="fr" formula="own_rhythm"
# Silence hors de son rythme · oui, non, ou inconnu
#
# jours depuis le dernier achat ÷ délai moyen entre **ses** achats, plus de 2, et plus de 30 jours
#
# = client 1134 : {silence:number} ÷ {habit:number} = {times_habit:number 1}, sur {gaps:number} intervalles
#
# ≠ un délai fixe pour tous, qui perd les clients lents. Moins de deux intervalles : inconnu.

# %% [markdown] lang="en" formula="own_rhythm"
# Silence out of rhythm · yes, no, or unknown
#
# days since the last purchase ÷ mean time between **its own** purchases, more than 2, and more than 30 days
#
# = customer 1134: {silence:number} ÷ {habit:number} = {times_habit:number 1}, on {gaps:number} intervals
#
# ≠ one delay for everybody, which loses slow customers. Fewer than two intervals: unknown.

# %% [markdown] lang="fr" formula="effect"
# Effet d'une campagne · en points
#
# taux de commande des contactés − taux de commande du **groupe témoin**, tiré au sort
#
# = onzième campagne : {ordered:number} ÷ {contacted:number} − {ordered_anyway:number} ÷ {control:number}, soit {effect:number 1}
#
# ≠ comparer à ceux qui n'ont pas reçu le message pour une autre raison : ils différaient déjà avant. Et peu de témoins : donnez l'intervalle.

# %% [markdown] lang="en" formula="effect"
# Effect of a campaign · in points
#
# order rate of those contacted − order rate of the **control group**, drawn by lot
#
# = eleventh campaign: {ordered:number} ÷ {contacted:number} − {ordered_anyway:number} ÷ {control:number}, that is {effect:number 1}
#
# ≠ comparing with those who did not receive it for another reason: they were different before. And with few left out, give the interval.

# %% [markdown] lang="fr" formula="retention"
# Rétention mesurée · un taux
#
# acheteurs de l'an dernier qui ont racheté ÷ acheteurs **de l'an dernier**
#
# = {stayed:number} ÷ {before:number} = {retention:percent 1}
#
# ≠ celle des {first_time:number} acheteurs nouveaux ou revenus de 2024, personne ne l'a encore mesurée.

# %% [markdown] lang="en" formula="retention"
# Measured retention · a rate
#
# last year's buyers who bought again ÷ **last year's** buyers
#
# = {stayed:number} ÷ {before:number} = {retention:percent 1}
#
# ≠ that of the {first_time:number} new or returning buyers of 2024 nobody has measured yet.

# %% [markdown] lang="fr" formula="yearly_margin"
# Marge annuelle · en dirhams par acheteur
#
# marge de l'année ÷ **acheteurs de l'année**
#
# = {margin_of_year:number} ÷ {now:number} = {yearly_margin:dirhams}
#
# ≠ une moyenne tirée par quelques gros clients : peu de clients lui ressemblent.

# %% [markdown] lang="en" formula="yearly_margin"
# Yearly margin · in dirhams a buyer
#
# margin of the year ÷ **buyers of the year**
#
# = {margin_of_year:number} ÷ {now:number} = {yearly_margin:dirhams}
#
# ≠ a mean pulled up by a few large customers: few customers look like it.

# %% [markdown] lang="fr" formula="value"
# Valeur d'un acheteur · en dirhams
#
# m × r ÷ (1 + i − r), première marge en fin d'année
#
# = {yearly_margin:number} × {retention:number 3} ÷ (1 + {discount:number 1} − {retention:number 3}) = {value:dirhams}, sans arrondir en route
#
# ≠ donnez-la avec la rétention un peu plus basse et un peu plus haute : la décision doit tenir dans les deux cas.

# %% [markdown] lang="en" formula="value"
# Value of a buyer · in dirhams
#
# m × r ÷ (1 + i − r), first margin at the end of the year
#
# = {yearly_margin:number} × {retention:number 3} ÷ (1 + {discount:number 1} − {retention:number 3}) = {value:dirhams}, without rounding on the way
#
# ≠ give it with a slightly lower and a slightly higher retention: the decision must hold in both cases.

# %% [markdown] lang="fr" formula="caused"
# Marge causée par une liste · en dirhams
#
# marge de la liste − marge des mêmes clients **si l'on n'avait rien fait** (témoins, ou jumelle)
#
# = {visited:number} visites : {credited:number} − {alone:number} = {caused:dirhams}, pour un coût de {visits:number}
#
# ≠ la marge créditée, celle de toute la liste : les meilleurs auraient commandé sans la visite.

# %% [markdown] lang="en" formula="caused"
# Margin caused by a list · in dirhams
#
# margin of the list − margin of the same customers **had nothing been done** (customers left out, or a twin)
#
# = {visited:number} visits: {credited:number} − {alone:number} = {caused:dirhams}, at a cost of {visits:number}
#
# ≠ the credited margin, that of the whole list: the best would have ordered without the visit.
