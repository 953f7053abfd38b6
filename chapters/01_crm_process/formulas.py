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

log = tables["interactions"]
by_customer = log.groupby(log["customer"].map(kept))["channel"]
several_channels, could_change = (by_customer.nunique() > 1).sum(), (by_customer.size() > 1).sum()
in_contact, share_with_several = by_customer.ngroups, several_channels / could_change

days = (tables["complaints"]["solved_on"] - tables["complaints"]["date"]).dt.days
total_days, solved, unsolved, mean_days = days.sum(), days.count(), days.isna().sum(), days.mean()

orders["amount"] = (lines["quantity"] * lines["unit_price"]).groupby(lines["order"]).sum()
year = orders["date"].dt.year
of_2024 = orders.loc[year == 2024]
sold = of_2024.loc[of_2024["kind"] == "order", "amount"].sum()
net = of_2024["amount"].sum()
returned = sold - net
known = orders[orders["customer"].notna()]
who, amounts = known["customer"].astype(int).map(kept), known["amount"]
in_2024, before = known["date"].dt.year == 2024, known["date"].dt.year < 2024
named_sales = amounts[in_2024].sum()
to_new = amounts[in_2024 & ~who.isin(who[before])].sum()
share_of_new = to_new / named_sales
record = known["customer"]
share_by_record = amounts[in_2024 & ~record.isin(record[before])].sum() / named_sales

prospect = tables["prospects"].loc[11]
potential, chance, visits = prospect["yearly_potential"], prospect["chance_of_winning"], prospect["visits_needed"]
each_visit = potential * chance / visits
one_more = tables["step_costs"]["cost_of_one_more"].to_list()[2]
still_ahead = steps["advocates"]
one_advocate = one_more / still_ahead

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
# clients passés par au moins deux canaux *différents* ÷ clients qui **pouvaient en changer** (deux contacts au moins)
#
# = {several_channels:number} ÷ {could_change:number} = {share_with_several:percent 1}
#
# ≠ diviser par les {in_contact:number} qui ont pris contact : un seul contact ne laisse pas le choix.

# %% [markdown] lang="en" formula="several_channels"
# Share of customers with several channels · a rate
#
# customers who used at least two *different* channels ÷ customers who **could change** (two contacts at least)
#
# = {several_channels:number} ÷ {could_change:number} = {share_with_several:percent 1}
#
# ≠ dividing by the {in_contact:number} who made contact: a single contact leaves no choice.

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

# %% [markdown] lang="fr" formula="really_new"
# Ventes à de vrais nouveaux · un taux
#
# ventes de l'année à qui n'avait **jamais** acheté, fiches réunies ÷ ventes de l'année aux clients connus
#
# = {to_new:number} ÷ {named_sales:number} = {share_of_new:percent 1}
#
# ≠ par fiche, {share_by_record:percent 1} : une seconde fiche passe pour un nouveau client.

# %% [markdown] lang="en" formula="really_new"
# Sales to the really new · a rate
#
# sales of the year to whoever had **never** bought, records joined ÷ sales of the year to known customers
#
# = {to_new:number} ÷ {named_sales:number} = {share_of_new:percent 1}
#
# ≠ by record, {share_by_record:percent 1}: a second record passes for a new customer.

# %% [markdown] lang="fr" formula="worth_of_a_visit"
# Ce que promet une visite · en dirhams
#
# potentiel × chance ÷ **visites nécessaires** (prospects solvables)
#
# = {potential:number} × {chance:percent 0} ÷ {visits:number} = {each_visit:dirhams}
#
# ≠ le plus gros potentiel d'abord : il peut demander six visites pour une chance sur cinq.

# %% [markdown] lang="en" formula="worth_of_a_visit"
# What a visit promises · in dirhams
#
# potential × chance ÷ **visits needed** (solvent prospects)
#
# = {potential:number} × {chance:percent 0} ÷ {visits:number} = {each_visit:dirhams}
#
# ≠ the largest potential first: it may take six visits for one chance in five.

# %% [markdown] lang="fr" formula="one_advocate"
# Prix d'une personne au bout de l'échelle · en dirhams
#
# coût d'une personne de plus à un passage ÷ produit des taux qui lui **restent** à franchir
#
# = {one_more:number} ÷ {still_ahead:percent 1} = {one_advocate:dirhams}
#
# ≠ le passage le plus étroit, ou celui où une personne coûte le moins : on compte à l'arrivée.

# %% [markdown] lang="en" formula="one_advocate"
# Price of a person at the end of the ladder · in dirhams
#
# cost of one more person at a step ÷ product of the rates that are **still ahead**
#
# = {one_more:number} ÷ {still_ahead:percent 1} = {one_advocate:dirhams}
#
# ≠ the narrowest step, or the one where a person costs least: one counts at the finish.

# %% [markdown] lang="fr" formula="win_or_keep"
# Conquérir ou garder · un rapport
#
# (coût de conquête ÷ clients **gagnés**) ÷ (coût de fidélisation ÷ clients **encore là**)
#
# = {to_win:dirhams} ÷ {to_keep:dirhams} = {ratio:number 1}
#
# ≠ « cinq fois plus cher » n'a pas de preuve générale ; et « encore là » n'est pas « retenu » : beaucoup seraient restés sans rien.

# %% [markdown] lang="en" formula="win_or_keep"
# To win or to keep · a ratio
#
# (cost of winning ÷ customers **won**) ÷ (cost of loyalty ÷ customers **still there**)
#
# = {to_win:dirhams} ÷ {to_keep:dirhams} = {ratio:number 1}
#
# ≠ “five times more expensive” has no general proof; and “still there” is not “held back”: many would have stayed anyway.
