# %%
from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import campaign_kpis, cost_per_new_customer, rate_interval, rates_by_group, rates_on_same_mix

tables = lesson_data("06_kpis")
facts = tables["campaign"].drop("staff_cost")
kpis = campaign_kpis(**facts)
earned = facts["orders"] * facts["margin_per_order"]
exactly = facts["cost"] / facts["margin_per_order"]
minimal_response = kpis.cost_per_contact / (kpis.conversion_rate * facts["margin_per_order"])

campaign_orders = tables["campaign_orders"]
known = campaign_orders.loc[campaign_orders["known_before"] == 1, "customer"].unique()
per_new_customer = cost_per_new_customer(facts["cost"], campaign_orders, known)
new_customers = campaign_orders["customer"].nunique() - len(known)

calls = tables["calls"]
contracts, customers, made = calls["contracts"].sum(), len(calls), calls["calls"].sum()
per_customer, per_call = contracts / customers, contracts / made

mailings = tables["mailings"]
overall = rates_by_group(mailings, "channel", "messages", "responses").table["rate"]
same_mix = rates_on_same_mix(mailings, "channel", "segment", "messages", "responses")
email_in_all, text_in_all = overall["e-mail"], overall["SMS"]
tried, responded = 300, 12
trial = rate_interval(responded, tried)
size = 1.96**2 * 0.04 * 0.96 / 0.005**2

lot = tables["lot"]
came_anyway = lot.loc["left_out", "orders"] * lot.loc["written", "addresses"] / lot.loc["left_out", "addresses"]
caused = lot.loc["written", "orders"] - came_anyway
caused_profit = caused * facts["margin_per_order"] - facts["cost"]
email_same_mix, text_same_mix = same_mix["e-mail"], same_mix["SMS"]

# %% [markdown] lang="fr" formula="cost_per_contact"
# Coût du contact · en dirhams par message
#
# coût de la campagne ÷ messages **émis**
#
# = {facts[cost]:number} ÷ {facts[messages]:number} = {kpis.cost_per_contact:dirhams}
#
# ≠ dites ce que le coût comprend : ici, le temps de l'équipe n'y est pas, et le point mort en dépend.

# %% [markdown] lang="en" formula="cost_per_contact"
# Cost per contact · in dirhams a message
#
# cost of the campaign ÷ messages **sent**
#
# = {facts[cost]:number} ÷ {facts[messages]:number} = {kpis.cost_per_contact:dirhams}
#
# ≠ say what the cost includes: here the team's time is not in it, and break-even depends on that.

# %% [markdown] lang="fr" formula="response_rate"
# Taux de réponse, ou de remontée · un taux
#
# réponses ÷ messages **émis**
#
# = {facts[responses]:number} ÷ {facts[messages]:number} = {kpis.response_rate:percent}
#
# ≠ sur les messages arrivés ou ouverts, c'est un autre taux, plus flatteur.

# %% [markdown] lang="en" formula="response_rate"
# Response rate · a rate
#
# answers ÷ messages **sent**
#
# = {facts[responses]:number} ÷ {facts[messages]:number} = {kpis.response_rate:percent}
#
# ≠ over messages delivered or opened it is another rate, a more flattering one.

# %% [markdown] lang="fr" formula="cost_per_prospect"
# Coût d'acquisition du prospect · en dirhams par réponse
#
# coût de la campagne ÷ **réponses**
#
# = {facts[cost]:number} ÷ {facts[responses]:number} = {kpis.cost_per_prospect:dirhams}
#
# ≠ sans réponse, la case reste vide : un 0 dirait qu'elles sont gratuites.

# %% [markdown] lang="en" formula="cost_per_prospect"
# Cost per prospect · in dirhams an answer
#
# cost of the campaign ÷ **answers**
#
# = {facts[cost]:number} ÷ {facts[responses]:number} = {kpis.cost_per_prospect:dirhams}
#
# ≠ without an answer the cell stays empty: a 0 would say that answers are free.

# %% [markdown] lang="fr" formula="conversion_rate"
# Taux de transformation · un taux
#
# commandes ÷ **réponses**
#
# = {facts[orders]:number} ÷ {facts[responses]:number} = {kpis.conversion_rate:percent}
#
# ≠ le cours l'appelle « coût de transformation » : il n'y a pas un dirham dedans.

# %% [markdown] lang="en" formula="conversion_rate"
# Conversion rate · a rate
#
# orders ÷ **answers**
#
# = {facts[orders]:number} ÷ {facts[responses]:number} = {kpis.conversion_rate:percent}
#
# ≠ the course calls it “conversion cost”: there is not a dirham in it.

# %% [markdown] lang="fr" formula="cost_per_order"
# Coût par commande · en dirhams par commande
#
# coût de la campagne ÷ **commandes** = coût du contact ÷ (taux de réponse × taux de transformation)
#
# = {kpis.cost_per_contact:number} ÷ ({kpis.response_rate:percent} × {kpis.conversion_rate:percent}) = {kpis.cost_per_order:dirhams}
#
# ≠ un *point* de plus n'est pas un *pour cent* de plus : à pourcentage égal, les deux taux se valent.

# %% [markdown] lang="en" formula="cost_per_order"
# Cost per order · in dirhams an order
#
# cost of the campaign ÷ **orders** = cost per contact ÷ (response rate × conversion rate)
#
# = {kpis.cost_per_contact:number} ÷ ({kpis.response_rate:percent} × {kpis.conversion_rate:percent}) = {kpis.cost_per_order:dirhams}
#
# ≠ one *point* more is not one *per cent* more: at equal percentage the two rates are worth the same.

# %% [markdown] lang="fr" formula="average_order"
# Commande moyenne · en dirhams par commande
#
# chiffre d'affaires ÷ **commandes**
#
# = {facts[revenue]:number} ÷ {facts[orders]:number} = {kpis.average_order:dirhams}
#
# ≠ ce n'est pas la marge : le point mort ne se calcule pas avec elle.

# %% [markdown] lang="en" formula="average_order"
# Average order · in dirhams an order
#
# revenue ÷ **orders**
#
# = {facts[revenue]:number} ÷ {facts[orders]:number} = {kpis.average_order:dirhams}
#
# ≠ it is not the margin: break-even is not computed with it.

# %% [markdown] lang="fr" formula="break_even"
# Point mort · un nombre de commandes
#
# coût de la campagne ÷ **marge** d'une commande, arrondi vers le haut
#
# = {facts[cost]:number} ÷ {facts[margin_per_order]:number} = {exactly:number 2}, donc {kpis.break_even_orders:number}
#
# ≠ diviser par le chiffre d'affaires, ou arrondir au plus proche : on se croit payé trop tôt.

# %% [markdown] lang="en" formula="break_even"
# Break-even · a number of orders
#
# cost of the campaign ÷ **margin** of an order, rounded up
#
# = {facts[cost]:number} ÷ {facts[margin_per_order]:number} = {exactly:number 2}, so {kpis.break_even_orders:number}
#
# ≠ dividing by revenue, or rounding to the nearest: one believes oneself paid too early.

# %% [markdown] lang="fr" formula="minimal_response"
# Taux de réponse minimal · un taux
#
# coût du contact ÷ (taux de transformation × **marge** d'une commande)
#
# = {kpis.cost_per_contact:number} ÷ ({kpis.conversion_rate:percent} × {facts[margin_per_order]:number}) = {minimal_response:percent 2}
#
# ≠ l'objectif s'écrit avant l'envoi, pas après.

# %% [markdown] lang="en" formula="minimal_response"
# Minimal response rate · a rate
#
# cost per contact ÷ (conversion rate × **margin** of an order)
#
# = {kpis.cost_per_contact:number} ÷ ({kpis.conversion_rate:percent} × {facts[margin_per_order]:number}) = {minimal_response:percent 2}
#
# ≠ the target is written down before sending, not after.

# %% [markdown] lang="fr" formula="profit"
# Profit et retour sur investissement · en dirhams, et un taux
#
# profit = commandes × marge − coût ; retour = profit ÷ **coût**
#
# = {earned:number} − {facts[cost]:number} = {kpis.profit:dirhams} ; {kpis.profit:number} ÷ {facts[cost]:number} = {kpis.roi:percent}
#
# ≠ un rapport favorise les petites campagnes faciles ; regardez aussi les dirhams. Sans groupe témoin, ces commandes ne sont pas toutes dues à la campagne.

# %% [markdown] lang="en" formula="profit"
# Profit and return on investment · in dirhams, and a rate
#
# profit = orders × margin − cost; return = profit ÷ **cost**
#
# = {earned:number} − {facts[cost]:number} = {kpis.profit:dirhams}; {kpis.profit:number} ÷ {facts[cost]:number} = {kpis.roi:percent}
#
# ≠ a ratio favours small easy campaigns; look at the dirhams too. Without a control group, not all of these orders are due to the campaign.

# %% [markdown] lang="fr" formula="rate_interval"
# Intervalle d'un taux · deux taux, et la taille d'un essai
#
# taux ± 1,96 × √(taux × (1 − taux) ÷ **messages**) ; messages = 1,96² × taux × (1 − taux) ÷ écart²
#
# = {responded:number} sur {tried:number} : {trial.value:percent}, entre {trial.low:percent 1} et {trial.high:percent 1} (Wilson) ; à un demi-point près : {size:number} messages
#
# ≠ point mort dedans : indécidable, et non « non ». Deux fois plus fin, quatre fois plus cher.

# %% [markdown] lang="en" formula="rate_interval"
# Interval of a rate · two rates, and the size of a trial
#
# rate ± 1.96 × √(rate × (1 − rate) ÷ **messages**); messages = 1.96² × rate × (1 − rate) ÷ gap²
#
# = {responded:number} of {tried:number}: {trial.value:percent}, between {trial.low:percent 1} and {trial.high:percent 1} (Wilson); within half a point: {size:number} messages
#
# ≠ break-even inside: undecidable, and not “no”. Twice as fine, four times as dear.

# %% [markdown] lang="fr" formula="caused_profit"
# Profit causé · en dirhams
#
# (commandes − commandes des témoins × contactés ÷ **témoins**) × marge − coût
#
# = ({facts[orders]:number} − {came_anyway:number}) × {facts[margin_per_order]:number} − {facts[cost]:number} = {caused_profit:dirhams}
#
# ≠ le rapport crédite toutes les commandes, et lit {kpis.profit:dirhams}.

# %% [markdown] lang="en" formula="caused_profit"
# Profit caused · in dirhams
#
# (orders − orders of those left out × written to ÷ **left out**) × margin − cost
#
# = ({facts[orders]:number} − {came_anyway:number}) × {facts[margin_per_order]:number} − {facts[cost]:number} = {caused_profit:dirhams}
#
# ≠ the report credits all the orders, and reads {kpis.profit:dirhams}.

# %% [markdown] lang="fr" formula="per_new_customer"
# Coût d'acquisition client · en dirhams par client
#
# coût de la campagne ÷ **nouveaux clients**, sans ceux qui l'étaient déjà (coût complet)
#
# = {facts[cost]:number} ÷ {new_customers:number} = {per_new_customer:dirhams 2}
#
# ≠ une commande n'est pas un client, un client n'est pas forcément nouveau.

# %% [markdown] lang="en" formula="per_new_customer"
# Customer acquisition cost · in dirhams a customer
#
# cost of the campaign ÷ **new customers**, without those who were customers already (full cost)
#
# = {facts[cost]:number} ÷ {new_customers:number} = {per_new_customer:dirhams 2}
#
# ≠ an order is not a customer, a customer is not necessarily new.

# %% [markdown] lang="fr" formula="two_rates"
# Taux de succès · un taux
#
# contrats ÷ **clients appelés**, ou contrats ÷ **appels**
#
# = {contracts:number} ÷ {customers:number} = {per_customer:percent 1} ; {contracts:number} ÷ {made:number} = {per_call:percent 1}
#
# ≠ on additionne d'abord, on divise ensuite ; écrivez le dénominateur dans le nom.

# %% [markdown] lang="en" formula="two_rates"
# Success rate · a rate
#
# contracts ÷ **customers called**, or contracts ÷ **calls**
#
# = {contracts:number} ÷ {customers:number} = {per_customer:percent 1}; {contracts:number} ÷ {made:number} = {per_call:percent 1}
#
# ≠ add up first, divide next; write the denominator into the name.

# %% [markdown] lang="fr" formula="same_mix"
# Taux à composition égale · un taux
#
# taux du canal dans chaque segment, pondérés par les messages de **tous les canaux** dans ce segment
#
# = e-mail {email_same_mix:percent 1}, SMS {text_same_mix:percent 1} ; au total, {email_in_all:percent 1} et {text_in_all:percent 1}
#
# ≠ un total peut dire le contraire de ses parties (Simpson) : les deux canaux n'ont pas écrit aux mêmes publics.

# %% [markdown] lang="en" formula="same_mix"
# Rate on the same mix · a rate
#
# rate of the channel in each segment, weighted by the messages of **all channels** in that segment
#
# = e-mail {email_same_mix:percent 1}, SMS {text_same_mix:percent 1}; in total, {email_in_all:percent 1} and {text_in_all:percent 1}
#
# ≠ a total can say the opposite of its parts (Simpson): the two channels did not write to the same audiences.
