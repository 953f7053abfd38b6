# %%
import pandas as pd

from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import break_even_response, frat_table, rfm_table, scores_by_cutoffs

tables = lesson_data("04_scoring")
mini_orders, envelope = tables["mini_orders"], tables["envelope"]

on = pd.Timestamp("2024-12-31")
rfm, frat = rfm_table(mini_orders, on=on).loc["C1"], frat_table(mini_orders, on=on).loc["C1"]
repeats = rfm["frequency"] - 1
cutoffs = [2, 3, 6, 11]
score = scores_by_cutoffs(pd.Series([rfm["frequency"]]), cutoffs).iloc[0]
third_limit, fourth_limit = cutoffs[1:3]

odds, factor, steps = 1.5, 0.8, 2
later_odds = odds * factor**steps
all_odds = 1 + later_odds
probability = later_odds / all_odds

by_telephone = envelope[envelope["channel"] == "telephone"]
twice = by_telephone[by_telephone["orders_before"] == 2]
written, left_out = twice[twice["written"]]["ordered"], twice[~twice["written"]]["ordered"]
got, n, alone, m = written.sum(), len(written), left_out.sum(), len(left_out)
uplift = got / n - alone / m
uplift_points = 100 * uplift

cost, margin = 60, 1300
break_even = break_even_response(cost, margin)
each = margin * uplift - cost

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
# A de FRAT, dernière commande · un rapport
#
# montant de la dernière commande ÷ montant **moyen** de ses commandes
#
# = client C1 : {frat[last_amount]:number} ÷ {frat[mean_amount]:number} = {frat[last_to_mean_amount]:number 1}
#
# ≠ une seule commande plus petite ne fait pas une tendance : attendez la suivante.

# %% [markdown] lang="en" formula="last_to_mean"
# FRAT's A, last order · a ratio
#
# amount of the last order ÷ **mean** amount of the customer's orders
#
# = customer C1: {frat[last_amount]:number} ÷ {frat[mean_amount]:number} = {frat[last_to_mean_amount]:number 1}
#
# ≠ one smaller order makes no trend: wait for the next.

# %% [markdown] lang="fr" formula="score"
# Score par limites · de 1 à 5
#
# 1 + nombre de limites atteintes
#
# = client C1, {rfm[frequency]:number} commandes : {third_limit:number} est atteint, {fourth_limit:number} ne l'est pas ; score {score:number}
#
# ≠ couper par rangs sépare au hasard des clients identiques ; pour la récence, l'échelle se retourne : peu de jours, bon score.

# %% [markdown] lang="en" formula="score"
# Score by cut-offs · from 1 to 5
#
# 1 + number of cut-offs reached
#
# = customer C1, {rfm[frequency]:number} orders: {third_limit:number} is reached, {fourth_limit:number} is not; score {score:number}
#
# ≠ cutting by ranks separates identical customers at random; for recency the scale turns round: few days, good score.

# %% [markdown] lang="fr" formula="probability"
# D'une cote à une probabilité · un taux
#
# cote ÷ (1 + cote) ; trente jours de plus multiplient la **cote**
#
# = {odds:number 1} × {factor:number 1} × {factor:number 1} = {later_odds:number 2} ; {later_odds:number 2} ÷ {all_odds:number 2} = {probability:percent}
#
# ≠ on ne multiplie pas des probabilités ; et une probabilité de commander n'est pas une chance d'être convaincu.

# %% [markdown] lang="en" formula="probability"
# From odds to a probability · a rate
#
# odds ÷ (1 + odds); thirty days more multiply the **odds**
#
# = {odds:number 1} × {factor:number 1} × {factor:number 1} = {later_odds:number 2}; {later_odds:number 2} ÷ {all_odds:number 2} = {probability:percent}
#
# ≠ probabilities are not multiplied; and a probability of ordering is no chance of being persuaded.

# %% [markdown] lang="fr" formula="uplift"
# Effet d'un message (uplift) · en points
#
# taux de commande de ceux à qui l'on a écrit − taux de ceux que le **sort** a écartés
#
# = deux commandes avant, au téléphone : {got:number} ÷ {n:number} − {alone:number} ÷ {m:number} = {uplift_points:number 1} points
#
# ≠ le taux seul crédite le message de ce qui serait venu sans lui ; et l'effet d'un e-mail ne dit rien d'un appel.

# %% [markdown] lang="en" formula="uplift"
# Uplift of a message · in points
#
# order rate of those written to − rate of those whom the **lot** left out
#
# = two orders before, on the telephone: {got:number} ÷ {n:number} − {alone:number} ÷ {m:number} = {uplift_points:number 1} points
#
# ≠ the rate alone credits the message with what would have come without it; and the uplift of an e-mail says nothing of a call.

# %% [markdown] lang="fr" formula="break_even"
# Point mort d'un message · un effet
#
# coût d'un message ÷ **marge** d'une commande de plus
#
# = {cost:number} ÷ {margin:number} = {break_even:percent 1}
#
# ≠ on le compare à l'effet, non au taux ; la capacité, elle, dit seulement où l'on s'arrête.

# %% [markdown] lang="en" formula="break_even"
# Break-even of a message · an uplift
#
# cost of a message ÷ **margin** of one order more
#
# = {cost:number} ÷ {margin:number} = {break_even:percent 1}
#
# ≠ it is compared with the uplift, not with the rate; capacity only says where one stops.

# %% [markdown] lang="fr" formula="profit"
# Profit d'un message · en dirhams
#
# marge × effet − coût, pour **chaque** client à qui l'on écrit
#
# = {margin:number} × {uplift:percent 1} − {cost:number} = {each:dirhams}
#
# ≠ une remise se retire aussi des commandes qui seraient venues : comparez alors les marges par client.

# %% [markdown] lang="en" formula="profit"
# Profit of a message · in dirhams
#
# margin × uplift − cost, for **each** customer written to
#
# = {margin:number} × {uplift:percent 1} − {cost:number} = {each:dirhams}
#
# ≠ a discount is also taken off the orders that would have come: then compare margins per customer.

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
