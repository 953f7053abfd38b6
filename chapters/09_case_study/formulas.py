# %%
from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import (
    churn_rate,
    customer_lifetime_value,
    frat_table,
    rfm_table,
    same_customers,
)

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
share_1134 = revenue_1134 / known_sales

silence = rfm_table(named, on="2024-12-31")["recency_days"][1134]
habit = frat_table(named, on="2024-12-31")["mean_interval_days"][1134]
times_habit = silence / habit

messages, responses = tables["messages"], tables["responses"]
sent = (messages["campaign"] == 11).sum()
of_campaign = responses[responses["message"].map(messages["campaign"]) == 11]
answered = of_campaign["message"].nunique()
response_rate = answered / sent

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

# %% [markdown] lang="fr" formula="share"
# Part d'un client · un taux
#
# ses ventes ÷ ventes **aux clients connus**
#
# = client 1134 : {revenue_1134:number} ÷ {known_sales:number} = {share_1134:percent 1}
#
# ≠ diviser par les ventes totales : les parts des clients ne feraient plus 1.

# %% [markdown] lang="en" formula="share"
# Share of a customer · a rate
#
# the customer's sales ÷ sales **to known customers**
#
# = customer 1134: {revenue_1134:number} ÷ {known_sales:number} = {share_1134:percent 1}
#
# ≠ dividing by total sales: the customers' shares would no longer add up to 1.

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

# %% [markdown] lang="fr" formula="own_rhythm"
# Silence et habitude · un rapport
#
# jours depuis le dernier achat ÷ délai moyen entre **ses** achats
#
# = client 1134 : {silence:number} ÷ {habit:number} = {times_habit:number 1}
#
# ≠ un score par cinquièmes a toujours un dernier cinquième : il ne dit pas qui tarde. Dites sur combien d'intervalles l'habitude est mesurée.

# %% [markdown] lang="en" formula="own_rhythm"
# Silence and habit · a ratio
#
# days since the last purchase ÷ mean time between **its own** purchases
#
# = customer 1134: {silence:number} ÷ {habit:number} = {times_habit:number 1}
#
# ≠ a score by fifths always has a last fifth: it does not say who is late. Say on how many intervals the habit is measured.

# %% [markdown] lang="fr" formula="response_rate"
# Taux de réponse · un taux
#
# messages qui ont eu une réponse ÷ messages **envoyés**
#
# = onzième campagne : {answered:number} ÷ {sent:number} = {response_rate:percent 1}
#
# ≠ deux réponses à un même message n'en font qu'une ; et « après le message » ne veut pas dire « à cause de lui ».

# %% [markdown] lang="en" formula="response_rate"
# Response rate · a rate
#
# messages that were answered ÷ messages **sent**
#
# = eleventh campaign: {answered:number} ÷ {sent:number} = {response_rate:percent 1}
#
# ≠ two answers to one message count once; and “after the message” does not mean “because of it”.

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
# ≠ donnez-la avec la rétention un peu plus basse et un peu plus haute : la décision doit tenir aux deux bouts.

# %% [markdown] lang="en" formula="value"
# Value of a buyer · in dirhams
#
# m × r ÷ (1 + i − r), first margin at the end of the year
#
# = {yearly_margin:number} × {retention:number 3} ÷ (1 + {discount:number 1} − {retention:number 3}) = {value:dirhams}, without rounding on the way
#
# ≠ give it with a slightly lower and a slightly higher retention: the decision must hold at both ends.

# %% [markdown] lang="fr" formula="recommendation"
# Recommandation · une phrase
#
# envers qui, quoi, sur quel **chiffre**, à quel **risque**
#
# = client 1134 : un appel cette semaine ; {silence:number} jours de silence pour {habit:number} d'habitude ; déranger pour rien
#
# ≠ deux méthodes qui ne s'accordent pas répondent à deux questions : choisissez la question d'abord.

# %% [markdown] lang="en" formula="recommendation"
# Recommendation · a sentence
#
# towards whom, what, on which **figure**, at which **risk**
#
# = customer 1134: a call this week; {silence:number} days of silence for a habit of {habit:number}; disturbing for nothing
#
# ≠ two methods that disagree answer two questions: choose the question first.
