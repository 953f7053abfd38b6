# %%
import pandas as pd

from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import (
    break_even_response,
    frat_table,
    mailing_profit,
    response_by_group,
    rfm_scores,
    rfm_table,
    scores_by_cutoffs,
)

tables = lesson_data("04_scoring")
mini_orders, orders = tables["mini_orders"], tables["orders"]

on = pd.Timestamp("2024-12-31")
rfm, frat = rfm_table(mini_orders, on=on).loc["C1"], frat_table(mini_orders, on=on).loc["C1"]
repeats = rfm["frequency"] - 1
cutoffs = [2, 3, 4, 6]
score = scores_by_cutoffs(pd.Series([rfm["frequency"]]), cutoffs).iloc[0]
second_limit, third_limit = cutoffs[1:3]

known = orders[orders["date"] <= "2024-09-30"]
everyone = rfm_table(known, on="2024-09-30")
later = orders.loc[orders["date"] > "2024-09-30", "customer"]
responded = pd.Series(everyone.index.isin(later), index=everyone.index)
response = response_by_group(rfm_scores(everyone, method="rank")["r_score"], responded)
best = response.loc[response["response_rate"].idxmax()]

cost, margin = 2, 10
break_even = break_even_response(cost, margin)
mailing = mailing_profit(response, cost, margin).loc[best.name]
answers_of_all, all_customers = responded.sum(), len(responded)
profit_of_all = mailing_profit(response, cost, margin)["profit"].sum()

# %% [markdown] lang="fr" formula="recency"
# Récence (R) · en jours
#
# date de l'étude − date du **dernier** achat
#
# = client C1 : du {rfm[last_order]:day} au {on:day}, {rfm[recency_days]:number} jours
#
# ≠ ce n'est pas une somme de ventes ; et un grand nombre de jours est un mauvais signe.

# %% [markdown] lang="en" formula="recency"
# Recency (R) · in days
#
# date of the study − date of the **last** purchase
#
# = customer C1: from {rfm[last_order]:day} to {on:day}, {rfm[recency_days]:number} days
#
# ≠ it is no sum of sales; and a large number of days is a bad sign.

# %% [markdown] lang="fr" formula="frequency_monetary"
# Fréquence (F) et montant (M) · en commandes, en dirhams
#
# F : nombre de commandes **de la période** ; M : leur somme
#
# = client C1 : {rfm[frequency]:number} commandes, {rfm[monetary]:dirhams}
#
# ≠ un avoir n'est pas une commande ; la période doit être la même pour tous.

# %% [markdown] lang="en" formula="frequency_monetary"
# Frequency (F) and monetary (M) · in orders, in dirhams
#
# F: number of orders **in the period**; M: their sum
#
# = customer C1: {rfm[frequency]:number} orders, {rfm[monetary]:dirhams}
#
# ≠ a credit note is no order; the period must be the same for all.

# %% [markdown] lang="fr" formula="tenure"
# Ancienneté · en jours
#
# date de l'étude − date du **premier** achat
#
# = client C1 : {rfm[tenure_days]:number} jours
#
# ≠ `lifetimes` appelle `recency` la durée du premier au dernier achat : demandez toujours de quelle date à quelle date.

# %% [markdown] lang="en" formula="tenure"
# Tenure · in days
#
# date of the study − date of the **first** purchase
#
# = customer C1: {rfm[tenure_days]:number} days
#
# ≠ `lifetimes` calls `recency` the time from the first purchase to the last: always ask from which date to which date.

# %% [markdown] lang="fr" formula="mean_interval"
# F de FRAT, délai moyen · en jours
#
# jours du premier au dernier achat ÷ nombre d'**intervalles** (jours d'achat − 1)
#
# = client C1 : {frat[first_to_last_days]:number} ÷ {repeats:number} = {frat[mean_interval_days]:number 1} jours
#
# ≠ diviser par le nombre d'achats ; avec un seul achat il n'y a pas d'intervalle, et la case reste vide.

# %% [markdown] lang="en" formula="mean_interval"
# FRAT's F, mean interval · in days
#
# days from the first to the last purchase ÷ number of **intervals** (days with a purchase − 1)
#
# = customer C1: {frat[first_to_last_days]:number} ÷ {repeats:number} = {frat[mean_interval_days]:number 1} days
#
# ≠ dividing by the number of purchases; with one purchase there is no interval, and the cell stays empty.

# %% [markdown] lang="fr" formula="last_to_mean"
# A de FRAT, tendance du panier · un rapport
#
# montant de la dernière commande ÷ montant **moyen** de ses commandes
#
# = client C1 : {frat[last_amount]:number} ÷ {frat[mean_amount]:number} = {frat[last_to_mean_amount]:number 1}
#
# ≠ au-dessous de 1, le panier baisse : RFM ne le voit pas.

# %% [markdown] lang="en" formula="last_to_mean"
# FRAT's A, trend of the basket · a ratio
#
# amount of the last order ÷ **mean** amount of the customer's orders
#
# = customer C1: {frat[last_amount]:number} ÷ {frat[mean_amount]:number} = {frat[last_to_mean_amount]:number 1}
#
# ≠ below 1, the basket falls: RFM does not see it.

# %% [markdown] lang="fr" formula="score"
# Score par limites · de 1 à 5
#
# 1 + nombre de limites atteintes
#
# = client C1, {rfm[frequency]:number} commandes : {second_limit:number} est atteint, {third_limit:number} ne l'est pas ; score {score:number}
#
# ≠ couper par rangs sépare au hasard des clients identiques ; pour la récence, l'échelle se retourne : peu de jours, bon score.

# %% [markdown] lang="en" formula="score"
# Score by cut-offs · from 1 to 5
#
# 1 + number of cut-offs reached
#
# = customer C1, {rfm[frequency]:number} orders: {second_limit:number} is reached, {third_limit:number} is not; score {score:number}
#
# ≠ cutting by ranks separates identical customers at random; for recency the scale turns round: few days, good score.

# %% [markdown] lang="fr" formula="response_rate"
# Taux de réponse d'un groupe · un taux
#
# clients du groupe qui ont commandé **après** la date du score ÷ clients du **groupe**
#
# = meilleur groupe : {best[responses]:number} ÷ {best[customers]:number} = {best[response_rate]:percent 1} ; tous : {answers_of_all:number} ÷ {all_customers:number}
#
# ≠ un score calculé avec les réponses les prédit trop bien : c'est une fuite.

# %% [markdown] lang="en" formula="response_rate"
# Response rate of a group · a rate
#
# customers of the group who ordered **after** the date of the score ÷ customers of the **group**
#
# = best group: {best[responses]:number} ÷ {best[customers]:number} = {best[response_rate]:percent 1}; all: {answers_of_all:number} ÷ {all_customers:number}
#
# ≠ a score computed with the answers predicts them too well: that is a leak.

# %% [markdown] lang="fr" formula="break_even"
# Point mort d'un envoi · un taux de réponse
#
# coût d'un message ÷ **marge** d'une réponse
#
# = {cost:number} ÷ {margin:number} = {break_even:percent}
#
# ≠ c'est une part des destinataires, et l'on divise par la marge, pas par le chiffre d'affaires.

# %% [markdown] lang="en" formula="break_even"
# Break-even of a mailing · a response rate
#
# cost of a message ÷ **margin** of an answer
#
# = {cost:number} ÷ {margin:number} = {break_even:percent}
#
# ≠ it is a share of the recipients, and one divides by the margin, not by revenue.

# %% [markdown] lang="fr" formula="profit"
# Profit d'un envoi · en dirhams
#
# réponses × marge − **messages envoyés** × coût
#
# = meilleur groupe : {best[responses]:number} × {margin:number} − {best[customers]:number} × {cost:number} = {mailing[profit]:dirhams}
#
# ≠ « écrire à tous rapporte » ({profit_of_all:dirhams}) : les groupes sous le point mort en mangent une partie.

# %% [markdown] lang="en" formula="profit"
# Profit of a mailing · in dirhams
#
# answers × margin − **messages sent** × cost
#
# = best group: {best[responses]:number} × {margin:number} − {best[customers]:number} × {cost:number} = {mailing[profit]:dirhams}
#
# ≠ “writing to all pays” ({profit_of_all:dirhams}): the groups below break-even eat part of it.

# %% [markdown] lang="fr" formula="order_of_rules"
# Segment · un nom
#
# la **première** règle, de haut en bas, que les scores du client remplissent
#
# = champions d'abord (R, F et M élevés), fidèles ensuite (F élevé)
#
# ≠ une règle stricte lue après une large ne prend plus personne, et rien ne le signale.

# %% [markdown] lang="en" formula="order_of_rules"
# Segment · a name
#
# the **first** rule, from the top, that the customer's scores meet
#
# = champions first (high R, F and M), then loyal (high F)
#
# ≠ a strict rule read after a wide one takes nobody, and nothing says so.
