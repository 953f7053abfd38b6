# %%
from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import (
    annual_rate,
    churn_rate,
    customer_equity,
    customer_lifetime_value,
    margin_multiple,
    mean_lifetime,
    retention_curve,
    retention_forecasts,
)

tables = lesson_data("07_customer_value")
start, lost, new = tables["movements"].loc[2024]
churn = churn_rate(start, lost)
with_new = lost / (start + new)

monthly = 0.02
annual, stays_a_month = annual_rate(monthly), 1 - monthly
twelve_times = 12 * monthly
yearly = 0.20
years = mean_lifetime(yearly)

followed = tables["followed"]
curve = retention_curve(followed["months"], followed["ended"])
first, second = curve.index[curve["ended"] > 0][:2]
present, gone = curve["at_risk"], curve["ended"]
present_1, present_2, gone_1, gone_2 = present[first], present[second], gone[first], gone[second]
stay_1, stay_2 = present_1 - gone_1, present_2 - gone_2
survival = curve["survival"][second]

margin, retention, discount = tables["contracts"].loc["Alpha"]
multiple = margin_multiple(retention, discount)
value = customer_lifetime_value(margin, retention, discount)
value_now = customer_lifetime_value(margin, retention, discount, first_margin="now")
in_five_years = customer_lifetime_value(margin, retention, discount, years=5)

profit, horizon, cost = 80, 5, 150
plain_sum = customer_lifetime_value(profit, retention=1, discount=0, years=horizon, acquisition_cost=cost)

spending = tables["spending"].loc["Casablanca"]
to_win = spending["acquisition_cost"] / spending["customers_won"]
to_keep = spending["loyalty_cost"] / spending["customers_kept"]
ratio = to_win / to_keep

offered, control = tables["loyalty_test"].loc["A"], tables["loyalty_test"].loc["B"]
saved = offered["customers_kept"] - control["customers_kept"]
per_kept, per_saved = offered["loyalty_cost"] / offered["customers_kept"], offered["loyalty_cost"] / saved

seen = tables["cohort"]["customers"]
start_heads, heads = seen[0], seen[24]
left, exposure = start_heads - heads, seen.iloc[:-1].sum()
monthly_rate = left / exposure
last_month = 60
forecasts = retention_forecasts(seen, until=last_month).loc[last_month]
constant, modelled = forecasts["constant_rate"], forecasts["shifted_beta_geometric"]

capital = customer_equity(tables["portfolio"], discount, years=3).loc["Alpha"]

# %% [markdown] lang="fr" formula="churn"
# Attrition · un taux par période
#
# clients perdus dans la période ÷ clients **au début** de la période
#
# = {lost:number} ÷ {start:number} = {churn:percent}
#
# ≠ avec les nouveaux au dénominateur, {with_new:percent 1} : recruter suffirait à la faire baisser.

# %% [markdown] lang="en" formula="churn"
# Churn · a rate a period
#
# customers lost in the period ÷ customers **at the start** of the period
#
# = {lost:number} ÷ {start:number} = {churn:percent}
#
# ≠ with the newcomers below, {with_new:percent 1}: recruiting would be enough to make it fall.

# %% [markdown] lang="fr" formula="annual"
# Du mois à l'année · un taux
#
# 1 − (1 − attrition du mois) multiplié par lui-même **12 fois** : 1 − (1 − a)¹²
#
# = a = {monthly:percent} : 1 − {stays_a_month:number 2}¹² = {annual:percent 1}
#
# ≠ douze fois le taux du mois, {twelve_times:percent}, compte des départs parmi ceux qui sont déjà partis.

# %% [markdown] lang="en" formula="annual"
# From month to year · a rate
#
# 1 − what stays in a month, multiplied by itself **12 times**: 1 − (1 − a)¹²
#
# = a = {monthly:percent}: 1 − {stays_a_month:number 2}¹² = {annual:percent 1}
#
# ≠ twelve times the monthly rate, {twelve_times:percent}, counts departures among those already gone.

# %% [markdown] lang="fr" formula="mean_lifetime"
# Durée de vie moyenne · en périodes
#
# 1 ÷ attrition **de la période**
#
# = 1 ÷ {yearly:number 1} = {years:number} ans
#
# ≠ vrai seulement si le taux ne change pas avec l'âge de la relation ; un taux mensuel donne des mois.

# %% [markdown] lang="en" formula="mean_lifetime"
# Mean lifetime · in periods
#
# 1 ÷ churn **of the period**
#
# = 1 ÷ {yearly:number 1} = {years:number} years
#
# ≠ true only if the rate does not change with the age of the relationship; a monthly rate gives months.

# %% [markdown] lang="fr" formula="survival"
# Courbe de rétention (Kaplan-Meier) · un taux
#
# produit, à chaque départ, de : ceux qui restent ÷ ceux **encore suivis** juste avant
#
# = après {second:number} mois : {stay_1:number} ÷ {present_1:number} × {stay_2:number} ÷ {present_2:number} = {survival:percent 2}
#
# ≠ jeter ceux qui sont encore là fausse la durée ; les compter comme partis invente des départs.

# %% [markdown] lang="en" formula="survival"
# Retention curve (Kaplan-Meier) · a rate
#
# product, at each departure, of: those who stay ÷ those **still followed** just before
#
# = after {second:number} months: {stay_1:number} ÷ {present_1:number} × {stay_2:number} ÷ {present_2:number} = {survival:percent 2}
#
# ≠ dropping those who are still there falsifies duration; counting them as gone invents departures.

# %% [markdown] lang="fr" formula="value"
# Valeur d'un client, à horizon infini · en dirhams
#
# m × r ÷ (1 + i − r) : marge **annuelle** m, rétention r, actualisation i, première marge en fin d'année
#
# = {margin:number} × {retention:number 1} ÷ (1 + {discount:number 1} − {retention:number 1}) = {value:dirhams 2}
#
# ≠ si la première marge vient tout de suite, {value_now:dirhams 2} : une marge entière de plus. Dites votre convention.

# %% [markdown] lang="en" formula="value"
# Value of a customer, infinite horizon · in dirhams
#
# m × r ÷ (1 + i − r): **yearly** margin m, retention r, discount rate i, first margin at the end of the year
#
# = {margin:number} × {retention:number 1} ÷ (1 + {discount:number 1} − {retention:number 1}) = {value:dirhams 2}
#
# ≠ if the first margin comes at once, {value_now:dirhams 2}: a whole margin more. State your convention.

# %% [markdown] lang="fr" formula="value_in_years"
# Valeur sur n années · en dirhams
#
# somme, année après année, de : marge × chance d'être resté (rᵗ) ÷ (1 + i)ᵗ
#
# = cinq années du même client : {in_five_years:dirhams 2}
#
# ≠ une marge de demain, incertaine, ne vaut pas une marge d'aujourd'hui.

# %% [markdown] lang="en" formula="value_in_years"
# Value over n years · in dirhams
#
# sum, year after year, of: margin × chance of having stayed (rᵗ) ÷ (1 + i)ᵗ
#
# = five years of the same customer: {in_five_years:dirhams 2}
#
# ≠ a margin of tomorrow, uncertain, is not worth a margin of today.

# %% [markdown] lang="fr" formula="plain_sum"
# « Valeur à vie » du cours · en dirhams
#
# années × profit annuel − coût d'acquisition
#
# = {horizon:number} × {profit:number} − {cost:number} = {plain_sum:dirhams}
#
# ≠ elle suppose un client certain de rester, et un dirham qui ne perd rien à attendre.

# %% [markdown] lang="en" formula="plain_sum"
# The course's “lifetime value” · in dirhams
#
# years × yearly profit − acquisition cost
#
# = {horizon:number} × {profit:number} − {cost:number} = {plain_sum:dirhams}
#
# ≠ it supposes a customer certain to stay, and a dirham that loses nothing by waiting.

# %% [markdown] lang="fr" formula="win_or_keep"
# Conquérir ou garder · un rapport
#
# (coût de conquête ÷ clients **gagnés**) ÷ (coût de fidélisation ÷ clients **gardés**)
#
# = Casablanca : {to_win:number} ÷ {to_keep:number} = {ratio:number 1}
#
# ≠ « cinq fois plus cher » se compte dans vos livres, agence par agence.

# %% [markdown] lang="en" formula="win_or_keep"
# To win or to keep · a ratio
#
# (cost of winning ÷ customers **won**) ÷ (cost of loyalty ÷ customers **kept**)
#
# = Casablanca: {to_win:number} ÷ {to_keep:number} = {ratio:number 1}
#
# ≠ “five times more expensive” is counted in your books, branch by branch.

# %% [markdown] lang="fr" formula="per_saved"
# Coût par client retenu · en dirhams par client
#
# coût de l'offre ÷ (gardés avec l'offre − gardés **sans elle**, dans un groupe témoin de même taille)
#
# = {offered[loyalty_cost]:number} ÷ ({offered[customers_kept]:number} − {control[customers_kept]:number}) = {per_saved:dirhams}
#
# ≠ sur tous les gardés, {per_kept:dirhams} : on y compte ceux qui seraient restés de toute façon.

# %% [markdown] lang="en" formula="per_saved"
# Cost per customer retained · in dirhams a customer
#
# cost of the offer ÷ (kept with the offer − kept **without it**, in a control group of the same size)
#
# = {offered[loyalty_cost]:number} ÷ ({offered[customers_kept]:number} − {control[customers_kept]:number}) = {per_saved:dirhams}
#
# ≠ over all those kept, {per_kept:dirhams}: this counts those who would have stayed anyway.

# %% [markdown] lang="fr" formula="constant_rate"
# Taux constant, par mois-client · un taux par mois
#
# départs ÷ **mois-clients** : chaque mois, ceux qui étaient là à son début
#
# = {left:number} ÷ {exposure:number} = {monthly_rate:percent 2} ; prolongé au mois {last_month:number} : {constant:number} clients
#
# ≠ quand les clients diffèrent, les fragiles partent d'abord : le modèle bêta-géométrique en attend {modelled:number}.

# %% [markdown] lang="en" formula="constant_rate"
# Constant rate, by customer-month · a rate a month
#
# departures ÷ **customer-months**: each month, those who were there at its start
#
# = {left:number} ÷ {exposure:number} = {monthly_rate:percent 2}; carried to month {last_month:number}: {constant:number} customers
#
# ≠ where customers differ, the frail leave first: the beta-geometric model expects {modelled:number}.

# %% [markdown] lang="fr" formula="capital"
# Capital client · en dirhams
#
# présents × valeur + nouveaux par an × (valeur − **coût de conquête**), ramenés à aujourd'hui
#
# = Alpha : {capital[present_base]:dirhams} + ({capital[future_customers]:dirhams}) = {capital[equity]:dirhams}
#
# ≠ recruter plus n'enrichit que si un client vaut plus qu'il ne coûte.

# %% [markdown] lang="en" formula="capital"
# Customer equity · in dirhams
#
# present × value + new a year × (value − **cost of winning**), brought back to today
#
# = Alpha: {capital[present_base]:dirhams} + ({capital[future_customers]:dirhams}) = {capital[equity]:dirhams}
#
# ≠ winning more makes richer only where a customer is worth more than they cost.
