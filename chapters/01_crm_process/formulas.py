# %%
import pandas as pd

from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import funnel_rates, same_customers

tables = lesson_data("01_crm_process")
customers, orders, lines = tables["customers"], tables["orders"].copy(), tables["order_lines"]

people = pd.Series(
    tables["funnel"]["people"].to_list(), index=["suspects", "prospects", "first", "second", "advocates"]
)
steps = funnel_rates(people)["step_rate"]
second_step = steps["first"]
end_to_end = people["advocates"] / people["suspects"]
of_the_start = people["first"] / people["suspects"]

kept = same_customers(customers)
records, real_customers = len(customers), kept.nunique()
doubles = records - real_customers

by_customer = tables["interactions"].groupby("customer")["channel"]
in_contact, several_channels = by_customer.ngroups, (by_customer.nunique() > 1).sum()
several_contacts = (by_customer.size() > 1).sum()
share_with_several = several_channels / in_contact

days = (tables["complaints"]["solved_on"] - tables["complaints"]["date"]).dt.days
total_days, solved, unsolved, mean_days = days.sum(), days.count(), days.isna().sum(), days.mean()

orders["amount"] = (lines["quantity"] * lines["unit_price"]).groupby(lines["order"]).sum()
year = orders["date"].dt.year
of_2024 = orders.loc[year == 2024]
sold = of_2024.loc[of_2024["kind"] == "order", "amount"].sum()
net = of_2024["amount"].sum()
returned = sold - net
named = of_2024[of_2024["customer"].notna()]
named_sales = named["amount"].sum()
to_old = named.loc[named["customer"].isin(orders.loc[year == 2023, "customer"]), "amount"].sum()
share_to_old = to_old / named_sales
without_customer = orders["customer"].isna().sum()

purchases = orders[(orders["kind"] == "order") & orders["customer"].notna()]
bought = {
    which: set(kept.loc[purchases.loc[purchases["date"].dt.year == which, "customer"].to_list()])
    for which in (2023, 2024)
}
buyers, absent = len(bought[2023]), len(bought[2023] - bought[2024])
share_absent = absent / buyers

budget = tables["budget"].iloc[0]
to_win = budget["acquisition_cost"] / budget["customers_won"]
to_keep = budget["loyalty_cost"] / budget["customers_kept"]
ratio = to_win / to_keep

# %% [markdown] lang="fr" formula="step_rate"
# Taux de passage · un taux
#
# personnes arrivées à l'échelon ÷ personnes à l'échelon **d'avant**
#
# = {people[first]:number} ÷ {people[prospects]:number} = {second_step:percent}
#
# ≠ rapporté au départ, {of_the_start:percent 1} : ce nombre ne peut que descendre, et ne dit pas où agir.

# %% [markdown] lang="en" formula="step_rate"
# Step rate · a rate
#
# people who reached the rung ÷ people on the rung **before**
#
# = {people[first]:number} ÷ {people[prospects]:number} = {second_step:percent}
#
# ≠ as a share of the start, {of_the_start:percent 1}: this number can only fall, and does not say where to act.

# %% [markdown] lang="fr" formula="end_to_end"
# Taux de bout en bout · un taux
#
# produit de tous les taux de passage = personnes au bout ÷ personnes au **départ**
#
# = {steps[prospects]:percent} × {steps[first]:percent} × {steps[second]:percent} × {steps[advocates]:percent 1} = {end_to_end:percent 2}
#
# ≠ des taux qui se suivent se multiplient ; ni leur somme ni leur moyenne ne dit rien.

# %% [markdown] lang="en" formula="end_to_end"
# End-to-end rate · a rate
#
# product of all step rates = people at the end ÷ people at the **start**
#
# = {steps[prospects]:percent} × {steps[first]:percent} × {steps[second]:percent} × {steps[advocates]:percent 1} = {end_to_end:percent 2}
#
# ≠ rates that follow one another are multiplied; neither their sum nor their mean says anything.

# %% [markdown] lang="fr" formula="real_customers"
# Clients d'une base · un nombre de clients
#
# fiches − fiches en double (même e-mail, ou même téléphone **et** même nom)
#
# = {records:number} − {doubles:number} = {real_customers:number}
#
# ≠ une moyenne « par client » calculée par fiche est trop basse ; un téléphone seul ne suffit pas à réunir deux fiches.

# %% [markdown] lang="en" formula="real_customers"
# Customers of a database · a number of customers
#
# records − duplicate records (same e-mail, or same telephone **and** same name)
#
# = {records:number} − {doubles:number} = {real_customers:number}
#
# ≠ a mean “per customer” computed on records is too low; a telephone alone does not join two records.

# %% [markdown] lang="fr" formula="several_channels"
# Part des clients à plusieurs canaux · un taux
#
# clients passés par au moins deux canaux *différents* ÷ clients **ayant pris contact**
#
# = {several_channels:number} ÷ {in_contact:number} = {share_with_several:percent 1}
#
# ≠ compter les contacts : {several_contacts:number} clients ont appelé plusieurs fois, parfois toujours par la même porte.

# %% [markdown] lang="en" formula="several_channels"
# Share of customers with several channels · a rate
#
# customers who used at least two *different* channels ÷ customers **who made contact**
#
# = {several_channels:number} ÷ {in_contact:number} = {share_with_several:percent 1}
#
# ≠ counting contacts: {several_contacts:number} customers made several, some always by the same door.

# %% [markdown] lang="fr" formula="mean_days"
# Délai moyen de règlement · en jours
#
# jours entre plainte et solution, additionnés ÷ réclamations **réglées**
#
# = {total_days:number} ÷ {solved:number} = {mean_days:number 2} jours
#
# ≠ {unsolved:number} réclamations ouvertes n'ont pas de durée et manquent à la moyenne : dites leur nombre à côté.

# %% [markdown] lang="en" formula="mean_days"
# Mean time to settle · in days
#
# days from complaint to solution, added up ÷ complaints **settled**
#
# = {total_days:number} ÷ {solved:number} = {mean_days:number 2} days
#
# ≠ {unsolved:number} open complaints have no duration and are missing from the mean: state their number beside it.

# %% [markdown] lang="fr" formula="net_sales"
# Ventes nettes · en dirhams
#
# ventes − avoirs
#
# = {sold:number} − {returned:number} = {net:dirhams}
#
# ≠ un avoir n'est pas un achat : il ne compte ni dans le nombre de commandes, ni dans la récence.

# %% [markdown] lang="en" formula="net_sales"
# Net sales · in dirhams
#
# sales − credit notes
#
# = {sold:number} − {returned:number} = {net:dirhams}
#
# ≠ a credit note is no purchase: it counts neither in the number of orders nor in recency.

# %% [markdown] lang="fr" formula="sales_to_old"
# Part des ventes aux clients déjà servis · un taux
#
# ventes nettes de l'année aux clients de l'année d'avant ÷ ventes nettes de l'année **aux clients connus**
#
# = {to_old:number} ÷ {named_sales:number} = {share_to_old:percent 1}
#
# ≠ une jointure perd les ventes sans client ({without_customer:number} en trois ans) : comparez le total avant et après.

# %% [markdown] lang="en" formula="sales_to_old"
# Share of sales to customers already served · a rate
#
# net sales of the year to customers of the year before ÷ net sales of the year **to known customers**
#
# = {to_old:number} ÷ {named_sales:number} = {share_to_old:percent 1}
#
# ≠ a join loses sales without a customer ({without_customer:number} in three years): compare the total before and after.

# %% [markdown] lang="fr" formula="not_returned"
# Acheteurs non revenus · un taux
#
# acheteurs de l'année d'avant sans achat cette année ÷ acheteurs de l'année **d'avant**
#
# = {absent:number} ÷ {buyers:number} = {share_absent:percent 1}
#
# ≠ sans contrat, « pas revenu » n'est pas encore « perdu ».

# %% [markdown] lang="en" formula="not_returned"
# Buyers who did not return · a rate
#
# buyers of the year before who bought nothing this year ÷ buyers of the year **before**
#
# = {absent:number} ÷ {buyers:number} = {share_absent:percent 1}
#
# ≠ without a contract, “did not return” is not yet “lost”.

# %% [markdown] lang="fr" formula="win_or_keep"
# Conquérir ou garder · un rapport
#
# (coût de conquête ÷ clients **gagnés**) ÷ (coût de fidélisation ÷ clients **gardés**)
#
# = {to_win:dirhams} ÷ {to_keep:dirhams} = {ratio:number 1}
#
# ≠ « cinq fois plus cher » n'a pas de preuve générale : le rapport se calcule dans vos livres, et change d'une année à l'autre.

# %% [markdown] lang="en" formula="win_or_keep"
# To win or to keep · a ratio
#
# (cost of winning ÷ customers **won**) ÷ (cost of loyalty ÷ customers **kept**)
#
# = {to_win:dirhams} ÷ {to_keep:dirhams} = {ratio:number 1}
#
# ≠ “five times more expensive” has no general proof: the ratio is computed in your own books, and changes from year to year.
