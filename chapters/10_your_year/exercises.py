# %% [markdown] lang="fr"
# # Exercices · Une année aux commandes
#
# Une autre entreprise du groupe Tamaris vous demande de relire son dernier envoi, puis d'écrire sa politique. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Vous bloquez ? `sheet.hint("caused")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("caused")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/10_your_year.ipynb).
#
# Pour vous entraîner, `sheet.again("caused")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.

# %% [markdown] lang="en"
# # Exercises · A year at the helm
#
# Another firm of the Tamaris group asks you to read its last mailing over, then to write its policy. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Stuck? `sheet.hint("caused")`, in a new cell, gives a hint, then another; `sheet.solution("caused")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/10_your_year.ipynb).
#
# To practise, `sheet.again("caused")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_sheet, show
from crm_lessons.world import Campaign, Decision

sheet = open_sheet("10_your_year", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
import pandas as pd

from crm_lessons import open_sheet, show
from crm_lessons.world import Campaign, Decision

sheet = open_sheet("10_your_year", language="en")  # if your teacher asks for it: student="your identifier"

# %% [markdown] lang="fr"
# ## Première partie : ce que l'on voit, ce qu'il faut

# %% [markdown] lang="en"
# ## Part one: what is seen, what it takes

# %% [markdown] lang="fr" question="can_be_read"
# ### Ce que les tables disent
#
# Lesquelles de ces six choses un responsable peut-il lire dans ses tables ? Donnez un ensemble, par exemple `{"annoyed", "last_order"}`.
#
# | mot | ce que c'est |
# | :--- | :--- |
# | `last_order` | la date de la dernière commande d'un client |
# | `orders_made` | le nombre de ses commandes |
# | `messages_sent` | les messages qu'on lui a envoyés |
# | `would_have_ordered` | ce qu'il aurait commandé sans message |
# | `gone_for_good` | s'il est parti pour de bon |
# | `annoyed` | si les messages l'agacent |

# %% [markdown] lang="en" question="can_be_read"
# ### What the tables say
#
# Which of these six things can a manager read in the tables? Give a set, for instance `{"annoyed", "last_order"}`.
#
# | word | what it is |
# | :--- | :--- |
# | `last_order` | the date of a customer's last order |
# | `orders_made` | the number of orders |
# | `messages_sent` | the messages sent to the customer |
# | `would_have_ordered` | what would have been ordered without a message |
# | `gone_for_good` | whether the customer has left for good |
# | `annoyed` | whether messages annoy the customer |

# %% question="can_be_read"
### BEGIN SOLUTION
can_be_read = {"last_order", "orders_made", "messages_sent"}
### END SOLUTION

# %% [markdown] lang="fr"
# Voici de quoi préparer le prochain envoi. `message_cost` : le prix d'un message ; `margin_full` et `margin_discounted` : ce que laisse une commande au plein prix, puis avec la remise (dirhams) ; `base_rate` : sur cent clients, combien commandent sans message ; `gap` : l'écart que l'on voudrait voir, en points ; `budget` : celui du trimestre (dirhams).

# %% [markdown] lang="en"
# Here is what to prepare the next mailing with. `message_cost`: the price of a message; `margin_full` and `margin_discounted`: what an order leaves at full price, then with the discount (dirhams); `base_rate`: of a hundred customers, how many order without a message; `gap`: the gap that one would like to see, in points; `budget`: that of the quarter (dirhams).

# %%
from math import ceil

brief = sheet.data("brief")
show(brief.to_frame().T)

# %% [markdown] lang="fr" question="offer_break_even"
# ### Ce qu'un message doit ajouter
#
# De combien un message doit-il relever le taux de commande pour se payer, la remise comprise, d'après `brief` ? Donnez un taux entre 0 et 1.

# %% [markdown] lang="en" question="offer_break_even"
# ### What a message must add
#
# By how much must a message raise the order rate to pay, the discount included, according to `brief`? Give a rate between 0 and 1.

# %% question="offer_break_even"
### BEGIN SOLUTION
given_away = brief["margin_full"] - brief["margin_discounted"]
lost = brief["message_cost"] + brief["base_rate"] / 100 * given_away
offer_break_even = lost / brief["margin_discounted"]
### END SOLUTION

# %% [markdown] lang="fr"
# ## Deuxième partie : le dernier envoi
#
# Une ligne par client de la liste : `written` vaut 1 si l'on a écrit, 0 si le sort l'a laissé témoin ; `ordered` vaut 1 s'il a commandé dans les six semaines ; `margin` est la marge de cette commande, en dirhams, remise déduite, et 0 sans commande.

# %% [markdown] lang="en"
# ## Part two: the last mailing
#
# One row for each customer of the list: `written` is 1 if a message was sent, 0 if the customer was drawn by lot as a control; `ordered` is 1 for an order within six weeks; `margin` is the margin of that order, in dirhams, the discount taken off, and 0 without an order.

# %%
mailing = sheet.data("mailing")
show(mailing, 5)

# %% [markdown] lang="fr" question="credited"
# ### Ce que le rapport crédite
#
# Quelle marge, en dirhams, le rapport crédite-t-il à l'envoi, d'après `mailing` ? Il additionne ce qu'ont laissé ceux à qui l'on a écrit.

# %% [markdown] lang="en" question="credited"
# ### What the report credits
#
# What margin, in dirhams, does the report credit the mailing with, according to `mailing`? It adds up what those written to left.

# %% question="credited"
### BEGIN SOLUTION
credited = mailing.loc[mailing["written"] == 1, "margin"].sum()
### END SOLUTION

# %% [markdown] lang="fr" question="caused"
# ### Ce que l'envoi a causé
#
# Quelle marge l'envoi a-t-il causée, d'après les témoins de `mailing` ? En dirhams, pour tous ceux à qui l'on a écrit.

# %% [markdown] lang="en" question="caused"
# ### What the mailing caused
#
# What margin did the mailing cause, according to the control customers of `mailing`? In dirhams, for all those written to.

# %% question="caused"
### BEGIN SOLUTION
a_customer = mailing.groupby("written")["margin"].mean()
caused = (a_customer[1] - a_customer[0]) * mailing["written"].sum()
### END SOLUTION

# %% [markdown] lang="fr" question="mailing_profit"
# ### Messages payés
#
# Chaque message de `mailing` a coûté `brief["message_cost"]`. Que reste-t-il de ce que l'envoi a causé (`caused`), une fois les messages payés ?

# %% [markdown] lang="en" question="mailing_profit"
# ### Messages paid
#
# Each message of `mailing` cost `brief["message_cost"]`. What is left of what the mailing caused (`caused`), once the messages are paid?

# %% question="mailing_profit"
### BEGIN SOLUTION
mailing_profit = caused - brief["message_cost"] * mailing["written"].sum()
### END SOLUTION

# %% [markdown] lang="fr"
# ## Troisième partie : savoir ce que l'on ne sait pas

# %% [markdown] lang="en"
# ## Part three: knowing what one does not know

# %% [markdown] lang="fr" question="trial_size"
# ### La taille d'un essai
#
# Avec le taux et l'écart de `brief`, combien de clients faut-il dans *chaque* groupe, selon la règle de Lehr ? Un nombre entier. Arrondir se fait avec `ceil(…)`.

# %% [markdown] lang="en" question="trial_size"
# ### The size of a trial
#
# With the rate and the gap of `brief`, how many customers does *each* group take, by Lehr's rule? A whole number. Rounding up is done with `ceil(…)`.

# %% question="trial_size"
### BEGIN SOLUTION
p, gap = brief["base_rate"] / 100, brief["gap"] / 100
trial_size = ceil(16 * p * (1 - p) / gap**2)
### END SOLUTION

# %% [markdown] lang="fr" question="lift_interval"
# ### L'effet, avec son intervalle
#
# Dans `mailing`, tous secteurs réunis : de combien le message relève-t-il le taux de commande ? Donnez l'intervalle à 95 % : une liste de deux nombres entre −1 et 1, la borne basse, puis la borne haute.

# %% [markdown] lang="en" question="lift_interval"
# ### The uplift, with its interval
#
# In `mailing`, all sectors together: by how much does the message raise the order rate? Give the 95% interval: a list of two numbers between −1 and 1, the lower bound, then the upper bound.

# %% question="lift_interval"
### BEGIN SOLUTION
count = mailing.groupby("written").size()
rate = mailing.groupby("written")["ordered"].mean()
error = (rate[1] * (1 - rate[1]) / count[1] + rate[0] * (1 - rate[0]) / count[0]) ** 0.5
uplift = rate[1] - rate[0]
lift_interval = [uplift - 1.96 * error, uplift + 1.96 * error]
### END SOLUTION

# %% [markdown] lang="fr" question="lifts_by_sector"
# ### L'effet, secteur par secteur
#
# Quel est l'effet du message dans chacun des quatre secteurs de `mailing` ? Donnez une série ou un dictionnaire, comme `{"food": …, "hotels": …}`, de nombres entre −1 et 1.

# %% [markdown] lang="en" question="lifts_by_sector"
# ### The uplift, sector by sector
#
# What is the uplift of the message in each of the four sectors of `mailing`? Give a Series or a dictionary, such as `{"food": …, "hotels": …}`, of numbers between −1 and 1.

# %% question="lifts_by_sector"
### BEGIN SOLUTION
written = mailing[mailing["written"] == 1].groupby("sector")["ordered"].mean()
left_out = mailing[mailing["written"] == 0].groupby("sector")["ordered"].mean()
lifts_by_sector = written - left_out
### END SOLUTION

# %% [markdown] lang="fr" question="who_moves"
# ### Qui se paie, qui perd, qui reste ouvert
#
# Pour chaque secteur de `mailing`, comparez l'intervalle à 95 % de son effet au point mort de `offer_break_even` : `"pays"` si tout l'intervalle est au-dessus, `"loses"` si tout est au-dessous, `"undecidable"` sinon. Donnez un dictionnaire, comme `{"food": "…", "hotels": "…", …}`.

# %% [markdown] lang="en" question="who_moves"
# ### Which pay, which lose, which stay open
#
# For each sector of `mailing` compare the interval at 95% of its uplift with the break-even of `offer_break_even`: `"pays"` if the whole interval is above, `"loses"` if the whole is below, `"undecidable"` otherwise. Give a dictionary, such as `{"food": "…", "hotels": "…", …}`.

# %% question="who_moves"
### BEGIN SOLUTION
written = mailing[mailing["written"] == 1].groupby("sector")["ordered"].agg(["size", "mean"])
left_out = mailing[mailing["written"] == 0].groupby("sector")["ordered"].agg(["size", "mean"])
p1, p0 = written["mean"], left_out["mean"]
error = (p1 * (1 - p1) / written["size"] + p0 * (1 - p0) / left_out["size"]) ** 0.5
lower, upper = p1 - p0 - 1.96 * error, p1 - p0 + 1.96 * error
who_moves = {}
for sector in p1.index:
    who_moves[sector] = "undecidable"
    if lower[sector] > offer_break_even:
        who_moves[sector] = "pays"
    if upper[sector] < offer_break_even:
        who_moves[sector] = "loses"
### END SOLUTION

# %% [markdown] lang="fr" question="what_now"
# ### Et le secteur qui reste ouvert ?
#
# Dans `mailing`, le plus petit des quatre secteurs a un effet au-dessus du point mort, et un intervalle qui contient ce point mort. Que proposez-vous pour lui ?

# %% [markdown] lang="en" question="what_now"
# ### And the sector that stays open?
#
# In `mailing` the smallest of the four sectors has an uplift above break-even, and an interval that holds it. What do you propose for it?

# %% question="what_now"
### BEGIN SOLUTION
what_now = "c4"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Quatrième partie : un trimestre à dépenser
#
# Cinq actes sont possibles. `cost` : le coût de chacun ; `brings` : la marge que chacun cause, d'après vos essais (dirhams) ; `available` : combien de fois on peut le faire ce trimestre.

# %% [markdown] lang="en"
# ## Part four: a quarter to spend
#
# Five acts are possible. `cost`: what each costs; `brings`: the margin that each causes, according to your trials (dirhams); `available`: how often it can be done this quarter.

# %%
acts = sheet.data("acts")
show(acts)

# %% [markdown] lang="fr" question="best_first"
# ### Le meilleur dirham d'abord
#
# Dans `acts`, quels actes rapportent plus qu'ils ne coûtent ? Donnez leur liste, celui dont un dirham rapporte le plus d'abord, par exemple `["call", "visit"]`.

# %% [markdown] lang="en" question="best_first"
# ### The best dirham first
#
# In `acts`, which acts bring more than they cost? Give their list, the one whose dirham brings in most first, for instance `["call", "visit"]`.

# %% question="best_first"
### BEGIN SOLUTION
a_dirham = acts["brings"] / acts["cost"]
best_first = list(a_dirham[a_dirham > 1].sort_values(ascending=False).index)
### END SOLUTION

# %% [markdown] lang="fr" question="spending"
# ### Ce que le budget achète
#
# Avec `brief["budget"]`, et dans l'ordre de `best_first`, combien de fois fait-on chaque acte de `acts` ? Faites le premier autant de fois qu'on peut le faire et le payer, puis le suivant. Donnez un dictionnaire des cinq actes, comme `{"call": 12, "email": 0, …}`.

# %% [markdown] lang="en" question="spending"
# ### What the budget buys
#
# With `brief["budget"]`, and in the order of `best_first`, how often is each act of `acts` done? Do the first as often as it can be done and paid, then the next. Give a dictionary of the five acts, such as `{"call": 12, "email": 0, …}`.

# %% question="spending"
### BEGIN SOLUTION
spending = {}
for act in acts.index:
    spending[act] = 0
left = brief["budget"]
for act in best_first:
    for _ in range(acts.loc[act, "available"]):
        if left >= acts.loc[act, "cost"]:
            spending[act] = spending[act] + 1
            left = left - acts.loc[act, "cost"]
### END SOLUTION

# %% [markdown] lang="fr"
# ## Cinquième partie : juger

# %% [markdown] lang="en"
# ## Part five: judging

# %% [markdown] lang="fr" question="when_to_stop"
# ### Le cinquième lundi
#
# Karim suit un essai prévu pour treize semaines. Il le regarde chaque lundi. Le cinquième, l'intervalle de l'effet vient de quitter zéro. Peut-il arrêter l'essai et conclure ?

# %% [markdown] lang="en" question="when_to_stop"
# ### The fifth Monday
#
# Karim follows a trial planned for thirteen weeks. He looks at it every Monday. On the fifth, the interval of the uplift has just left zero. May he stop the trial and conclude?

# %% question="when_to_stop"
### BEGIN SOLUTION
when_to_stop = "b1"
### END SOLUTION

# %% [markdown] lang="fr" question="memo_error"
# ### Un mémo à relire
#
# > 1. « Nous avons écrit à 1 200 clients ; le sort en avait mis 400 autres de côté. »
# > 2. « Dans les six semaines, 504 des premiers ont commandé, et 136 des seconds. »
# > 3. « Le message a relevé le taux de commande de huit points. »
# > 4. « Les clients que nos vendeurs ont visités ont commandé deux fois plus que les autres : la visite double les commandes. »
#
# Quelle phrase les données ne permettent-elles pas ?

# %% [markdown] lang="en" question="memo_error"
# ### A memo to be read over
#
# > 1. “We wrote to 1,200 customers; a draw had set 400 others aside.”
# > 2. “Within six weeks 504 of the former ordered, and 136 of the latter.”
# > 3. “The message raised the order rate by eight points.”
# > 4. “The customers whom our salespeople visited ordered twice as much as the others: a visit doubles orders.”
#
# Which sentence do the data not allow?

# %% question="memo_error"
### BEGIN SOLUTION
memo_error = "d2"
### END SOLUTION

# %% [markdown] lang="fr" question="trial_request"
# ### Demander un essai
#
# La direction hésite à financer un essai pour le secteur resté ouvert. Écrivez-lui : quel essai, sur combien de clients, qui choisit les témoins, jusqu'à quand, et ce que vous déciderez dans chacun des trois cas. Six à huit phrases.

# %% [markdown] lang="en" question="trial_request"
# ### Asking for a trial
#
# The management hesitates to pay for a trial in the sector that stayed open. Write to them: which trial, on how many customers, who chooses the control customers, until when, and what you will decide in each of the three cases. Six to eight sentences.

# %% lang="fr" question="trial_request"
### BEGIN SOLUTION
trial_request = """
Le secteur resté ouvert est trop petit pour que notre dernier envoi conclue. La règle de Lehr demande 1 099 clients par groupe pour
y voir cinq points d'écart, et il ne les a pas. Cherchons-en quinze : il suffit de 123 clients par groupe, réunis en trois envois. Le
sort choisira les témoins, pour qu'ils ne diffèrent des autres que par le message. L'essai finit le 30 septembre, quoi que l'on voie
avant. Si tout l'intervalle dépasse le point mort de 6,75 points, nous écrirons à tous ; s'il est tout entier au-dessous, nous n'écrirons
plus à ce secteur. S'il le contient encore, nous mettrons cet argent dans les réclamations, où chaque dirham rapporte davantage.
"""
### END SOLUTION

# %% lang="en" question="trial_request"
### BEGIN SOLUTION
trial_request = """
The sector that stays open is too small for our last mailing to settle it. Lehr's rule asks for 1,099 customers a group to see a gap
of five points there, and it does not have them. Let us look for fifteen: 123 customers a group will do, gathered in three mailings.
A draw will choose the control customers, so that they differ from the others in nothing but the message. The trial ends on 30
September, whatever we see before. If the whole interval exceeds the break-even of 6.75 points, we shall write to all; if it lies wholly
below, we shall no longer write to this sector. If it still holds break-even, we shall put this money into repairs, of which each
dirham brings in more.
"""
### END SOLUTION

# %% [markdown] lang="fr" question="plan"
# ### Votre politique
#
# Écrivez `plan(quarter, tables, budget)`, qui rend ce que l'entreprise décide pour le trimestre `quarter` (de 1 à 4) avec `budget` dirhams : `Decision(campaigns=[Campaign(customers, "telephone", 0.10, left_out=apart)], visits=…, members=…, repairs=…)`. Un message part par `"email"` (4 dirhams), `"post"` (20) ou `"telephone"` (60) ; une visite coûte 450, une réclamation à régler 300, une inscription 60. Tout est fait dans l'ordre où vous l'écrivez, tant que le budget paie. `tables` contient `customers`, `orders`, `messages`, `visits` et `complaints`, telles qu'un responsable les voit ce jour-là.
#
# Votre plan sera joué dans 30 entreprises que personne n'a vues ; ici, dans 6 entreprises d'entraînement. Son score dans chacune est (profit − laisser faire) / (mieux possible − laisser faire). Un score moyen de 0,45 donne tous les points, la moitié de ce score la moitié des points, zéro ou moins aucun. Un plan ne sait que ce qu'il lit dans `tables` : ce qu'il garderait de côté viendrait d'une autre entreprise.

# %% [markdown] lang="en" question="plan"
# ### Your policy
#
# Write `plan(quarter, tables, budget)`, which returns what the firm decides for the quarter `quarter` (1 to 4) with `budget` dirhams: `Decision(campaigns=[Campaign(customers, "telephone", 0.10, left_out=apart)], visits=…, members=…, repairs=…)`. A message goes by `"email"` (4 dirhams), `"post"` (20) or `"telephone"` (60); a visit costs 450, a repair 300, an enrolment 60. All is done in the order in which you write it, as long as the budget pays. `tables` holds `customers`, `orders`, `messages`, `visits` and `complaints`, as a manager sees them that day.
#
# Your plan will be played in 30 firms that nobody has seen; here, in 6 firms for practice. Its score in each is (profit − left alone) / (best possible − left alone). A mean score of 0.45 earns all the points, half of it half of the points, zero or less none. A plan knows only what it reads in `tables`: whatever it kept aside would come from another firm.


# %% question="plan"
def plan(quarter, tables, budget):
    ### BEGIN SOLUTION
    customers, orders = tables["customers"], tables["orders"]
    days = (orders["date"].max() - orders["date"]).dt.days
    # whom a call moves: the two sectors whose control customers say so, not the frequent, not the silent
    made = orders[days < 364].groupby("customer").size()
    lately = orders[days < 182]["customer"]
    sector = customers["sector"].loc[made.index]
    to_call = made[(made <= 9) & sector.isin(["food", "farming"]) & made.index.isin(lately)].index
    # the largest of the recommended prospects
    prospects = customers[~customers.index.isin(orders["customer"])]
    recommended = prospects[prospects["source"] == "recommended"].sort_values("employees", ascending=False)
    return Decision(
        campaigns=[Campaign(to_call, "telephone", 0.10)],
        visits=recommended.index[:8],
        repairs=made[made >= 3].index,
    )
    ### END SOLUTION


# %% [markdown] lang="fr" edition="solution"
# Les deux secteurs viennent de la leçon. Un plan qui les mesure sur les témoins de chaque entreprise tient aussi là où ce seraient d'autres.

# %% [markdown] lang="en" edition="solution"
# The two sectors come from the lesson. A plan that measures them on the control customers of each firm also holds where they would be others.


# %% [markdown] lang="fr"
# ## Où en êtes-vous ?

# %% [markdown] lang="en"
# ## Where do you stand?

# %% tags=["nbval-ignore-output"]
sheet.progress()

# %% [markdown] lang="fr"
# ## Avant de rendre
#
# La personne qui corrige relance votre feuille depuis le début. Faites-le avant elle : enregistrez (**Ctrl + S**), lancez cette cellule, puis appuyez sur le bouton.

# %% [markdown] lang="en"
# ## Before you hand in
#
# Whoever grades your sheet runs it from the top. Do so first: save (**Ctrl + S**), run this cell, then press the button.

# %%
sheet.ready()
