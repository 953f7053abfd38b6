# %%
from math import ceil

from crm_lessons.data.variants import lesson_data
from crm_lessons.questions.your_year.measured import break_even, caused, credited, groups, intervals

tables = lesson_data("10_your_year")
mailing, brief, acts = tables["mailing"], tables["brief"], tables["acts"]
whole = groups(mailing).iloc[0]
limits = intervals(groups(mailing)).iloc[0]
of_written, of_control = whole["p1"], whole["p0"]
uplift, lower, upper = 100 * (of_written - of_control), 100 * limits["lower"], 100 * limits["upper"]
mean = mailing.groupby("written")["margin"].mean()
mean_written, mean_left = mean[1], mean[0]
was_caused, was_credited = caused(mailing), credited(mailing)
reached = mailing["written"].sum()
left_over = was_caused - brief["message_cost"] * reached
p, gap = brief["base_rate"] / 100, brief["gap"] / 100
size = ceil(16 * p * (1 - p) / gap**2)
given_away = brief["margin_full"] - brief["margin_discounted"]
threshold = 100 * break_even(brief)
best = (acts["brings"] / acts["cost"]).idxmax()
best_cost, best_brings = acts.loc[best, "cost"], acts.loc[best, "brings"]
best_dirham = best_brings / best_cost
worlds = tables["worlds"]
alone, perfect = worlds["alone"].iloc[0], worlds["best"].iloc[0]
reachable = perfect - alone
half_way = alone + reachable / 2
half = (half_way - alone) / reachable

# %% [markdown] lang="fr" formula="lift"
# Effet d'un message · en points de taux
#
# commandes ÷ **clients à qui l'on a écrit** − commandes ÷ **témoins de la même liste**
#
# = {of_written:percent 1} − {of_control:percent 1} = {uplift:number 1} points
#
# ≠ le taux de réponse seul : il compte aussi ceux qui auraient commandé sans message.

# %% [markdown] lang="en" formula="lift"
# Uplift of a message · in points of rate
#
# orders ÷ **customers written to** − orders ÷ **control customers of the same list**
#
# = {of_written:percent 1} − {of_control:percent 1} = {uplift:number 1} points
#
# ≠ the response rate alone: it also counts those who would have ordered without a message.

# %% [markdown] lang="fr" formula="interval"
# Intervalle d'un effet · en points de taux
#
# effet ± 1,96 × √(p₁(1 − p₁) ÷ **clients à qui l'on a écrit** + p₀(1 − p₀) ÷ **témoins**)
#
# = de {lower:number 1} à {upper:number 1} points
#
# ≠ l'intervalle d'un seul taux : le hasard des témoins compte aussi, et c'est souvent le plus grand.

# %% [markdown] lang="en" formula="interval"
# Interval of an uplift · in points of rate
#
# uplift ± 1.96 × √(p₁(1 − p₁) ÷ **customers written to** + p₀(1 − p₀) ÷ **control customers**)
#
# = from {lower:number 1} to {upper:number 1} points
#
# ≠ the interval of one rate: the chance of the control customers counts, too, and is often the larger.

# %% [markdown] lang="fr" formula="caused"
# Marge causée · en dirhams
#
# (marge moyenne de ceux à qui l'on a écrit − marge moyenne des témoins) × **clients à qui l'on a écrit**
#
# = ({mean_written:dirhams 2} − {mean_left:dirhams 2}) × {reached:number} = {was_caused:dirhams}
#
# ≠ la marge créditée, ici {was_credited:dirhams}, qui additionne tout ce qui a suivi le message.

# %% [markdown] lang="en" formula="caused"
# Margin caused · in dirhams
#
# (mean margin of those written to − mean margin of control customers) × **customers written to**
#
# = ({mean_written:dirhams 2} − {mean_left:dirhams 2}) × {reached:number} = {was_caused:dirhams}
#
# ≠ the margin credited, here {was_credited:dirhams}, which adds up all that followed the message.

# %% [markdown] lang="fr" formula="trial_size"
# Taille d'un groupe d'essai · en clients
#
# 16 × p × (1 − p) ÷ **carré de l'écart à voir**, arrondi vers le haut
#
# = 16 × {p:percent} × (1 − {p:percent}) ÷ {gap:percent}² = {size:number}
#
# ≠ la taille des deux groupes réunis ; et deux fois plus fin coûte quatre fois plus.

# %% [markdown] lang="en" formula="trial_size"
# Size of a group in a trial · in customers
#
# 16 × p × (1 − p) ÷ **square of the gap to be seen**, rounded up
#
# = 16 × {p:percent} × (1 − {p:percent}) ÷ {gap:percent}² = {size:number}
#
# ≠ the size of both groups together; and twice as fine costs four times as many.

# %% [markdown] lang="fr" formula="threshold"
# Point mort d'un message avec remise · en points de taux
#
# (coût du message + taux sans message × marge que la remise enlève) ÷ **marge d'une commande avec remise**
#
# = ({brief[message_cost]:number} + {p:percent} × {given_away:number}) ÷ {brief[margin_discounted]:number} = {threshold:number 1} points
#
# ≠ coût ÷ marge : la remise est aussi donnée à ceux qui auraient commandé.

# %% [markdown] lang="en" formula="threshold"
# Break-even of a message with a discount · in points of rate
#
# (cost of the message + rate without a message × margin that the discount takes) ÷ **margin of an order with the discount**
#
# = ({brief[message_cost]:number} + {p:percent} × {given_away:number}) ÷ {brief[margin_discounted]:number} = {threshold:number 1} points
#
# ≠ cost ÷ margin: the discount is also given to those who would have ordered.

# %% [markdown] lang="fr" formula="a_dirham"
# Ce que rapporte un dirham · en dirhams par dirham
#
# marge causée par un acte ÷ **coût de l'acte**
#
# = {best_brings:number} ÷ {best_cost:number} = {best_dirham:number}
#
# ≠ marge − coût : un acte cher laisse plus et mange plus de budget. Au-dessous de 1, l'acte coûte plus qu'il ne rapporte.

# %% [markdown] lang="en" formula="a_dirham"
# What a dirham brings in · in dirhams a dirham
#
# margin caused by an act ÷ **cost of the act**
#
# = {best_brings:number} ÷ {best_cost:number} = {best_dirham:number}
#
# ≠ margin − cost: an expensive act leaves more and eats more of the budget. Below 1, the act costs more than it brings.

# %% [markdown] lang="fr" formula="score"
# Part du possible · un taux, parfois négatif
#
# (profit − profit sans rien faire) ÷ **(meilleur profit possible − profit sans rien faire)**
#
# = ({half_way:number} − {alone:number}) ÷ {reachable:number} = {half:percent}
#
# ≠ une note d'un seul monde : une bonne année est aussi un tirage.

# %% [markdown] lang="en" formula="score"
# Share of the possible gain · a rate, sometimes negative
#
# (profit − profit if nothing is done) ÷ **(best possible profit − profit if nothing is done)**
#
# = ({half_way:number} − {alone:number}) ÷ {reachable:number} = {half:percent}
#
# ≠ a score from one world: a good year is a draw, too.

# %% [markdown] lang="fr" formula="profit"
# Ce qu'un envoi laisse · en dirhams
#
# marge causée − coût d'un message × **clients à qui l'on a écrit**
#
# = {was_caused:number} − {brief[message_cost]:number} × {reached:number} = {left_over:dirhams}
#
# ≠ marge créditée − coût : une part serait venue sans message. Et les témoins n'ont coûté aucun message.

# %% [markdown] lang="en" formula="profit"
# What a mailing leaves · in dirhams
#
# margin caused − cost of a message × **customers written to**
#
# = {was_caused:number} − {brief[message_cost]:number} × {reached:number} = {left_over:dirhams}
#
# ≠ margin credited − cost: a part would have come without a message. And the control customers cost no message.
