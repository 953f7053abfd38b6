# %%
import pandas as pd

from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import csat_score, net_promoter_score
from crm_lessons.world.loyalty.programme import programme_trial
from crm_lessons.world.loyalty.repairing import trouble
from crm_lessons.world.seen import seen
from crm_lessons.world.year import firm_to_run

survey = lesson_data("08_loyalty")["answers"]
answers, satisfied = len(survey), int((survey["satisfaction"] >= 4).sum())
csat, fives = csat_score(survey["satisfaction"]).value, (survey["satisfaction"] == 5).mean()
margin = 1.96 * (csat * (1 - csat) / answers) ** 0.5
low, high, margin_points = csat - margin, csat + margin, 100 * margin
score = net_promoter_score(survey["recommendation"])
promoters, passives, detractors, nps = score.promoters, score.passives, score.detractors, score.score.value

tamaris = firm_to_run(0)
all_troubles = trouble(tamaris)
troubles, told = len(all_troubles), int(all_troubles["told"].sum())
silent = 1 - told / troubles
soon = all_troubles[(all_troubles["week"] < 130) & all_troubles["told"]]
of_repaired, of_bare = soon[soon["repaired"]]["left"], soon[~soon["repaired"]]["left"]
mended, left_mended, bare, left_bare = len(of_repaired), of_repaired.sum(), len(of_bare), of_bare.sum()
effect = left_bare / bare - left_mended / mended
points = 100 * effect

gap, value, cost = 0.30, 2000, 300
worth = gap * value - cost

orders = seen(tamaris)["orders"]
holdings = pd.crosstab(orders["customer"], orders["family"]) > 0
among, all_ = holdings[holdings["pump"]]["spare_part"].mean(), holdings["spare_part"].mean()
lift = among / all_

each = programme_trial(tamaris).groupby("member")["margin"].mean()
member, control, fee = each[True], each[False], 60
gain = member - control - fee

# %% [markdown] lang="fr" formula="csat"
# CSAT · un taux
#
# réponses de 4 et 5 ÷ **toutes les réponses**
#
# = {satisfied:number} ÷ {answers:number} = {csat:percent 1}
#
# ≠ la part des seuls 5, {fives:percent 1} : dites où commence « satisfait ».

# %% [markdown] lang="en" formula="csat"
# CSAT · a rate
#
# answers of 4 and 5 ÷ **all answers**
#
# = {satisfied:number} ÷ {answers:number} = {csat:percent 1}
#
# ≠ the share of fives alone, {fives:percent 1}: say where “satisfied” begins.

# %% [markdown] lang="fr" formula="interval"
# Intervalle d'un taux · deux taux
#
# taux ± 1,96 × √(taux × (1 − taux) ÷ **réponses**)
#
# = {csat:percent 1} ± {margin_points:number 1} points : de {low:percent 1} à {high:percent 1}
#
# ≠ il ne dit rien de ceux qui n'ont pas répondu.

# %% [markdown] lang="en" formula="interval"
# Interval of a rate · two rates
#
# rate ± 1.96 × √(rate × (1 − rate) ÷ **answers**)
#
# = {csat:percent 1} ± {margin_points:number 1} points: from {low:percent 1} to {high:percent 1}
#
# ≠ it says nothing of those who did not answer.

# %% [markdown] lang="fr" formula="nps"
# NPS · des points, de −100 à 100
#
# 100 × (promoteurs, 9 et 10 − détracteurs, 0 à 6) ÷ **toutes les réponses**
#
# = 100 × ({promoters:number} − {detractors:number}) ÷ {answers:number} = {nps:number}
#
# ≠ les {passives:number} passifs comptent au dénominateur, et nulle part ailleurs.

# %% [markdown] lang="en" formula="nps"
# NPS · points, from −100 to 100
#
# 100 × (promoters, 9 and 10 − detractors, 0 to 6) ÷ **all answers**
#
# = 100 × ({promoters:number} − {detractors:number}) ÷ {answers:number} = {nps:number}
#
# ≠ the {passives:number} passive count below the line, and nowhere else.

# %% [markdown] lang="fr" formula="silent"
# Part des silencieux · un taux
#
# ennuis tus ÷ **tous les ennuis**, dits ou non
#
# = ({troubles:number} − {told:number}) ÷ {troubles:number} = {silent:percent 1}
#
# ≠ les réclamations ne comptent que ceux qui parlent.

# %% [markdown] lang="en" formula="silent"
# Share of the silent · a rate
#
# troubles told to nobody ÷ **all troubles**, told or not
#
# = ({troubles:number} − {told:number}) ÷ {troubles:number} = {silent:percent 1}
#
# ≠ complaints count only those who speak.

# %% [markdown] lang="fr" formula="effect"
# Effet d'une réclamation réglée · des points
#
# part de ceux qui partent, réclamation non réglée − la même part, **réglée** ; groupes tirés au sort
#
# = {left_bare:number} ÷ {bare:number} − {left_mended:number} ÷ {mended:number} = {points:number 1} points
#
# ≠ sans tirage au sort, une différence n'est pas un effet.

# %% [markdown] lang="en" formula="effect"
# Effect of a repair · points
#
# share who leave without a repair − share who leave **with one**, groups drawn by lot
#
# = {left_bare:number} ÷ {bare:number} − {left_mended:number} ÷ {mended:number} = {points:number 1} points
#
# ≠ without a draw by lot a difference is no effect.

# %% [markdown] lang="fr" formula="worth"
# Valeur d'une réclamation réglée · des dirhams
#
# (part de ceux qui restent, réclamation réglée − la même part, **non réglée**) × valeur du client − coût
#
# = {gap:percent} × {value:dirhams} − {cost:dirhams} = {worth:dirhams}
#
# ≠ la valeur entière du client : beaucoup seraient restés.

# %% [markdown] lang="en" formula="worth"
# Worth of a repair · dirhams
#
# (share kept when repaired − share kept **when not**) × value of the customer − cost
#
# = {gap:percent} × {value:dirhams} − {cost:dirhams} = {worth:dirhams}
#
# ≠ the customer's whole value: many would have stayed.

# %% [markdown] lang="fr" formula="lift"
# Indice de lien (*lift*) · un rapport
#
# part qui a B parmi ceux qui ont A ÷ part qui a B chez **tous**
#
# = {among:percent 1} ÷ {all_:percent 1} = {lift:number 2}
#
# ≠ une forte part : si tout le monde a B, l'indice vaut 1.

# %% [markdown] lang="en" formula="lift"
# Lift · a ratio
#
# share with B among those with A ÷ share with B among **all**
#
# = {among:percent 1} ÷ {all_:percent 1} = {lift:number 2}
#
# ≠ a high share: if everybody has B, the lift is 1.

# %% [markdown] lang="fr" formula="card"
# Gain d'une carte · des dirhams par membre
#
# marge par membre − marge par client **témoin** − coût par membre
#
# = {member:dirhams} − {control:dirhams} − {fee:dirhams} = {gain:dirhams}
#
# ≠ la marge des membres seuls : ils seraient venus aussi sans carte.

# %% [markdown] lang="en" formula="card"
# Gain from a card · dirhams a member
#
# margin a member − margin a **control** customer − cost a member
#
# = {member:dirhams} − {control:dirhams} − {fee:dirhams} = {gain:dirhams}
#
# ≠ the members' margin alone: they would have come without a card, too.
