# %% [markdown] lang="fr"
# # Exercices · Satisfaction et fidélité
#
# Du premier rêve d'un voyageur à votre propre conseil. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Donnez vos taux avec trois décimales au moins, ou laissez Python les calculer.
#
# Vous bloquez ? `sheet.hint("csat")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("csat")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/08_loyalty.ipynb).
#
# Pour vous entraîner, `sheet.again("csat")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.
#
# Aucune de ces tables n'est celle de la leçon ; avec `student=`, elles ne sont qu'à vous.

# %% [markdown] lang="en"
# # Exercises · Satisfaction and loyalty
#
# From a traveller's first dream to advice of your own. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Give your rates to at least three decimals, or let Python compute them.
#
# Stuck? `sheet.hint("csat")`, in a new cell, gives a hint, then another; `sheet.solution("csat")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/08_loyalty.ipynb).
#
# To practise, `sheet.again("csat")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.
#
# None of these tables is the lesson's; with `student=` they are yours alone.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("08_loyalty", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("08_loyalty", language="en")  # if your teacher asks for it: student="your identifier"

# %% [markdown] lang="fr"
# ## Première partie : l'hôtel du cours
#
# Des moments d'un séjour, dans le désordre. Chacun a son numéro.

# %% [markdown] lang="en"
# ## Part one: the course's hotel
#
# Moments of a stay, in no order. Each has its number.

# %%
moments = sheet.data("moments")
show(moments)

# %% [markdown] lang="fr" question="phase_of_moment"
# ### Avant, pendant, après
#
# À quelle phase appartient chaque moment de `moments` : `"anticipation"`, `"achat"`, `"cœur de l'expérience"`, `"souvenir"` ? Donnez un dictionnaire du numéro vers la phase, par exemple `{3: "achat", 7: "souvenir"}`.

# %% [markdown] lang="en" question="phase_of_moment"
# ### Before, during, after
#
# To which phase does each moment of `moments` belong: `"anticipation"`, `"purchase"`, `"core experience"`, `"memory"`? Give a dictionary from number to phase, for instance `{3: "purchase", 7: "memory"}`.

# %% question="phase_of_moment"
### BEGIN SOLUTION
phases = pd.Series(
    {
        3: "anticipation", 5: "anticipation", 10: "anticipation",
        2: "purchase", 7: "purchase", 12: "purchase",
        4: "core", 9: "core", 11: "core",
        1: "memory", 6: "memory", 8: "memory",
    }
)  # fmt: skip
phase_of_moment = phases.loc[moments.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Trois questions, dans l'ordre : le séjour est-il choisi et payé ? A-t-il commencé ? Est-il fini ? Rêver vient avant, raconter après, et la blanchisserie pendant.

# %% [markdown] lang="en" edition="solution"
# Three questions, in order: has the stay been chosen and paid for? Has it begun? Is it over? Dreaming comes before, telling after, and the laundry during.

# %% [markdown] lang="fr"
# ## Deuxième partie : une enquête
#
# Une autre entreprise a interrogé ses clients. `story` dit ce qui leur était arrivé avant : aucun ennui (`"no_trouble"`), un ennui dit et réglé (`"repaired"`), dit et non réglé (`"not_repaired"`), ou tu (`"silent"`). `reordered` dit s'ils ont racheté depuis.

# %% [markdown] lang="en"
# ## Part two: a survey
#
# Another firm asked its customers. `story` says what had happened to them before: no trouble (`"no_trouble"`), trouble told and repaired (`"repaired"`), told and not repaired (`"not_repaired"`), or told to nobody (`"silent"`). `reordered` says whether they have ordered again since.

# %%
survey = sheet.data("survey")
show(survey, 6)

# %% [markdown] lang="fr" question="csat"
# ### Combien de satisfaits ?
#
# Dans `survey`, quelle part des réponses donne 4 ou 5 de `satisfaction` ? Donnez un taux entre 0 et 1 dans `csat`.

# %% [markdown] lang="en" question="csat"
# ### How many are satisfied?
#
# In `survey`, what share of the answers gives 4 or 5 for `satisfaction`? Put a rate between 0 and 1 in `csat`.

# %% question="csat"
### BEGIN SOLUTION
csat = (survey["satisfaction"] >= 4).mean()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Vrai compte 1, faux compte 0 : leur moyenne est la part des vrais. Vérification : elle est entre la part des 5 et la part des 3 et plus.

# %% [markdown] lang="en" edition="solution"
# True counts 1, false counts 0: their mean is the share of trues. A check: it lies between the share of fives and the share of threes and more.

# %% [markdown] lang="fr" question="csat_interval"
# ### De combien peut-il se tromper ?
#
# Donnez l'intervalle à 95 % du taux de satisfaction de `survey`, à la main comme dans la leçon (racine de taux × (1 − taux) / réponses, fois 1,96) : une liste, la borne basse, puis la borne haute.

# %% [markdown] lang="en" question="csat_interval"
# ### How far may it be off?
#
# Give the 95% interval of the satisfaction rate of `survey`, by hand as in the lesson (the root of rate × (1 − rate) / answers, times 1.96): a list, the lower bound, then the upper bound.

# %% question="csat_interval"
### BEGIN SOLUTION
rate = (survey["satisfaction"] >= 4).mean()
margin = 1.96 * (rate * (1 - rate) / len(survey)) ** 0.5
csat_interval = [rate - margin, rate + margin]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Deux cents réponses donnent à peu près sept points de chaque côté. Si votre intervalle fait un demi-point ou quarante points, cherchez la racine.

# %% [markdown] lang="en" edition="solution"
# Two hundred answers give about seven points to either side. If your interval is half a point or forty points wide, look for the root.

# %% [markdown] lang="fr" question="nps"
# ### Le NPS
#
# Calculez le NPS des notes `recommendation` de `survey`, en points, de −100 à 100, avec une décimale au moins. À la main : sans `net_promoter_score`.

# %% [markdown] lang="en" question="nps"
# ### The NPS
#
# Compute the NPS of the marks `recommendation` of `survey`, in points, from −100 to 100, with one decimal at least. By hand: without `net_promoter_score`.

# %% question="nps"
### BEGIN SOLUTION
marks = survey["recommendation"]
nps = 100 * ((marks >= 9).mean() - (marks <= 6).mean())
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Promoteurs moins détracteurs, tous deux rapportés à toutes les réponses. Les passifs pèsent par leur absence : ils agrandissent le dénominateur.

# %% [markdown] lang="en" edition="solution"
# Promoters less detractors, both divided by all the answers. The passive weigh by their absence: they make the denominator larger.

# %% lang="fr" tags=["figure"]
from crm_lessons.plots import plot_cut_axis

on_the_wall = pd.Series({"Rabat": 38, "Casablanca": 35, "Agadir": 33, "Oujda": 31})
ax = plot_cut_axis(on_the_wall, 30, 40, "NPS de nos quatre agences")

# %% lang="en" tags=["figure"]
from crm_lessons.plots import plot_cut_axis

on_the_wall = pd.Series({"Rabat": 38, "Casablanca": 35, "Agadir": 33, "Oujda": 31})
ax = plot_cut_axis(on_the_wall, 30, 40, "NPS of our four branches")

# %% [markdown] lang="fr" question="branch_chart"
# ### Une figure de direction
#
# Cette figure est au mur de la direction, qui y lit un classement. L'axe va de 30 à 40 : la barre de Rabat est huit fois plus haute que celle d'Oujda. Chaque agence a interrogé « une quarantaine de clients ». Que faites-vous ?

# %% [markdown] lang="en" question="branch_chart"
# ### A chart on the management's wall
#
# This chart hangs on the wall of the management, who read a ranking in it. The axis goes from 30 to 40: Rabat's bar is eight times as tall as Oujda's. Each branch asked “some forty customers”. What do you do?

# %% question="branch_chart"
### BEGIN SOLUTION
branch_chart = "b3"
### END SOLUTION

# %%
findings = sheet.data("findings")
show(findings)

# %% [markdown] lang="fr" question="word_of_finding"
# ### D'où le sait-on ?
#
# Que montre chaque constat de `findings` ? Les mots : `"ce qu'ils pensent"`, `"ce qu'ils disent"`, `"ce qu'ils font"`, `"insight"`, `"big data"`, `"entrepôt de données"`, `"data mining"`, `"CRM social"`. Donnez un dictionnaire du numéro vers le mot.

# %% [markdown] lang="en" question="word_of_finding"
# ### Where is it known from?
#
# What does each finding of `findings` show? The words: `"what they think"`, `"what they say"`, `"what they do"`, `"insight"`, `"big data"`, `"data warehouse"`, `"data mining"`, `"social CRM"`. Give a dictionary from number to word.

# %% question="word_of_finding"
### BEGIN SOLUTION
known = pd.Series(
    {
        3: "think", 10: "think",
        1: "say", 8: "say",
        6: "do", 15: "do",
        4: "insight", 13: "insight",
        2: "big_data", 11: "big_data",
        9: "warehouse", 16: "warehouse",
        7: "mining", 14: "mining",
        5: "social_crm", 12: "social_crm",
    }
)  # fmt: skip
word_of_finding = known.loc[findings.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Trois questions : est-ce une réponse, une parole, un acte ? Si ce n'est rien des trois, est-ce une raison, ou un outil ?

# %% [markdown] lang="en" edition="solution"
# Three questions: is it an answer, something said, an act? If none of the three, is it a reason, or a tool?

# %% [markdown] lang="fr"
# ## Troisième partie : ceux qui se taisent
#
# Une année en chiffres ronds : `orders` commandes ; sur cent, combien ont mal tourné ; sur dix de celles-ci, combien ont été dites ; sur dix dites, combien ont été réglées. On ne règle que ce qui est dit.

# %% [markdown] lang="en"
# ## Part three: those who stay silent
#
# A year in round numbers: `orders` orders; of a hundred, how many went wrong; of ten of these, how many were told; of ten told, how many were repaired. Only what is told is repaired.

# %%
trouble = sheet.data("trouble")
show(trouble)

# %% [markdown] lang="fr" question="quiet_trouble"
# ### De tête, d'abord
#
# Combien d'ennuis de cette année, celle de `trouble`, personne n'a-t-il réglés ? Estimez d'abord de tête, notez votre idée, puis calculez. À dix près.

# %% [markdown] lang="en" question="quiet_trouble"
# ### In your head first
#
# How many troubles of this year, that of `trouble`, did nobody repair? Estimate in your head first, note your idea, then compute. To within ten.

# %% question="quiet_trouble"
### BEGIN SOLUTION
year = trouble.loc[2024]
wrong = year["orders"] * year["wrong_of_100"] / 100
repaired = wrong * year["told_of_10"] / 10 * year["repaired_of_10"] / 10
quiet_trouble = wrong - repaired
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Suivez les commandes comme de l'eau : mal tournées, dites, réglées. Ce qui reste est tout le reste, silencieux compris. Vérification : c'est plus que la moitié des ennuis.

# %% [markdown] lang="en" edition="solution"
# Follow the orders like water: wrong, told, repaired. What remains is all the rest, the silent included. A check: it is more than half of the troubles.

# %% [markdown] lang="fr" question="silent_share"
# ### La part du silence
#
# Dans `survey`, parmi ceux qui ont eu un ennui, quelle part n'a rien dit ? Donnez un taux entre 0 et 1.

# %% [markdown] lang="en" question="silent_share"
# ### The share of silence
#
# In `survey`, of those who met trouble, what share told nobody? Give a rate between 0 and 1.

# %% question="silent_share"
### BEGIN SOLUTION
silent = (survey["story"] == "silent").sum()
silent_share = silent / (survey["story"] != "no_trouble").sum()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Le dénominateur est la question : ceux à qui rien n'est arrivé n'avaient rien à taire.

# %% [markdown] lang="en" edition="solution"
# The denominator is the question: those to whom nothing happened had nothing to keep silent about.

# %% [markdown] lang="fr" question="back_by_story"
# ### Qui revient ?
#
# Pour chaque histoire de `survey`, quelle part a racheté ? Donnez une série ou un dictionnaire de l'histoire (`"no_trouble"`, `"repaired"`, `"not_repaired"`, `"silent"`) vers un taux.

# %% [markdown] lang="en" question="back_by_story"
# ### Who comes back?
#
# For each story of `survey`, what share ordered again? Give a Series or a dictionary from the story (`"no_trouble"`, `"repaired"`, `"not_repaired"`, `"silent"`) to a rate.

# %% question="back_by_story"
### BEGIN SOLUTION
back_by_story = survey.groupby("story")["reordered"].mean()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# `.groupby` fait quatre paquets, `.mean()` prend la part de vrais dans chacun. Regardez les effectifs avant de comparer : `.size()`.

# %% [markdown] lang="en" edition="solution"
# `.groupby` makes four heaps, `.mean()` takes the share of trues in each. Look at the counts before you compare: `.size()`.

# %% [markdown] lang="fr" question="gone_after_trouble"
# ### Soixante sur cent ?
#
# « Plus de 60 % des clients partent à la première difficulté », dit-on sans source. Dans `survey`, parmi ceux qui ont eu un ennui, dit ou tu, quelle part n'a pas racheté ? Donnez un taux entre 0 et 1.

# %% [markdown] lang="en" question="gone_after_trouble"
# ### Sixty in a hundred?
#
# “More than 60% of customers leave at the first difficulty,” it is said without a source. In `survey`, of those who met trouble, told or not, what share have not ordered again? Give a rate between 0 and 1.

# %% question="gone_after_trouble"
### BEGIN SOLUTION
troubled = survey[survey["story"] != "no_trouble"]
gone_after_trouble = 1 - troubled["reordered"].mean()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On garde les trois histoires d'ennui, on prend la part de retours, on en fait le complément. N'avoir pas racheté n'est pas encore être parti : ce taux est un plafond.

# %% [markdown] lang="en" edition="solution"
# Keep the three stories of trouble, take the share who came back, and its complement. Not having ordered again is not yet having left: this rate is a ceiling.

# %% [markdown] lang="fr" question="ill_and_well"
# ### Du mal ou du bien
#
# Supposons qu'un client content (4 ou 5 de `satisfaction`) en parle à deux personnes, un mécontent (1 ou 2) à dix, et que les 3 se taisent. D'après `survey`, combien de personnes de plus entendent du mal que du bien ? Un nombre négatif veut dire que le bien l'emporte.

# %% [markdown] lang="en" question="ill_and_well"
# ### Ill or good
#
# Suppose that a happy customer (4 or 5 in `satisfaction`) tells two people, an unhappy one (1 or 2) ten, and that threes say nothing. By `survey`, how many more people hear ill than good? A negative number means that good prevails.

# %% question="ill_and_well"
### BEGIN SOLUTION
happy = (survey["satisfaction"] >= 4).sum()
unhappy = (survey["satisfaction"] <= 2).sum()
ill_and_well = 10 * unhappy - 2 * happy
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Deux comptes, deux produits, une différence. Le modèle suppose que personne n'entend deux fois ; changez le dix, et le signe peut changer.

# %% [markdown] lang="en" edition="solution"
# Two counts, two products, one difference. The model assumes that nobody hears twice; change the ten, and the sign may change.

# %% [markdown] lang="fr"
# ## Quatrième partie : ce que vaut une réclamation réglée
#
# Une autre année, un tirage au sort a décidé quelles réclamations seraient réglées. Combien de ces clients achètent encore, un an après ?

# %% [markdown] lang="en"
# ## Part four: what a repair is worth
#
# In another year a draw decided which complaints would be repaired. How many of these customers still buy, a year later?

# %%
repair_trial = sheet.data("repair_trial")
show(repair_trial)

# %% [markdown] lang="fr" question="repair_effect"
# ### L'effet, et son intervalle
#
# Dans `repair_trial`, de combien une réclamation réglée augmente-t-elle la part de ceux qui achètent encore ? Donnez une liste de trois taux : la différence (réglées moins non réglées), puis les bornes de son intervalle à 95 %, la basse et la haute, à la main : les variances des deux taux s'ajoutent.

# %% [markdown] lang="en" question="repair_effect"
# ### The effect, and its interval
#
# In `repair_trial`, by how much does a repair raise the share of those still buying? Give a list of three rates: the difference (repaired less not repaired), then the lower and the upper bound of its 95% interval, by hand: the variances of the two rates add up.

# %% question="repair_effect"
### BEGIN SOLUTION
n, m = repair_trial["complaints"]
p, q = repair_trial["still_buying"] / repair_trial["complaints"]
margin = 1.96 * (p * (1 - p) / n + q * (1 - q) / m) ** 0.5
repair_effect = [p - q, p - q - margin, p - q + margin]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Chaque taux se trompe un peu, de son côté : ce sont les carrés des erreurs qui s'ajoutent. L'intervalle ne contient pas 0 : le hasard seul n'explique pas l'écart, et le sort exclut les autres explications.

# %% [markdown] lang="en" edition="solution"
# Each rate is a little off, on its own account: it is the squares of the errors that add up. The interval does not hold 0: chance alone does not explain the gap, and the draw rules out other explanations.

# %%
account = sheet.data("account")
show(account)

# %% [markdown] lang="fr" question="repair_gain"
# ### Une réclamation réglée, une fois payée
#
# `account` dit ce que rapporte un client du contrat Delta, et ce qu'il en coûte de régler une réclamation (`repair_cost`). Avec la valeur sans horizon du chapitre 7 (première marge à la fin de l'année, m · r / (1 + i − r)) et la différence de taux de `repair_trial`, combien de dirhams une réclamation réglée laisse-t-elle, une fois payée ?

# %% [markdown] lang="en" question="repair_gain"
# ### A repair, once it is paid
#
# `account` says what a customer of contract Delta brings in, and what a repair costs (`repair_cost`). With the value without a horizon of chapter 7 (first margin at the end of the year, m · r / (1 + i − r)) and the difference of rates of `repair_trial`, how many dirhams does a repair leave, once it is paid?

# %% question="repair_gain"
### BEGIN SOLUTION
delta = account.loc["Delta"]
value = delta["yearly_margin"] * delta["retention"] / (1 + delta["discount"] - delta["retention"])
shares = repair_trial["still_buying"] / repair_trial["complaints"]
repair_gain = (shares["repaired"] - shares["not_repaired"]) * value - delta["repair_cost"]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On ne gagne pas le client : on gagne une chance de plus de le garder. Différence de taux × valeur − coût. Refaites-le avec la borne basse avant de décider.

# %% [markdown] lang="en" edition="solution"
# One does not gain the customer: one gains a better chance of keeping them. Difference of rates × value − cost. Do it again with the lower bound before you decide.

# %% [markdown] lang="fr"
# ## Cinquième partie : préférer, lier, récompenser
#
# Douze clients : leur préférence pour nous à prix égal, de 1 à 5 ; combien de leurs commandes sur dix nous reviennent ; depuis combien d'années ils achètent.

# %% [markdown] lang="en"
# ## Part five: preferring, binding, rewarding
#
# Twelve customers: how much they prefer us at equal prices, from 1 to 5; how many of ten orders come to us; for how many years they have bought.

# %%
preferences = sheet.data("preferences")
show(preferences)

# %% [markdown] lang="fr" question="loyalty_kinds"
# ### Quatre fidélités
#
# Placez chaque client de `preferences` dans la grille de Dick et Basu : il nous préfère à partir de 4, il achète surtout ici à partir de 6. Les mots : `"fidélité véritable"`, `"fidélité latente"`, `"fausse fidélité"`, `"aucune fidélité"`. Donnez une série ou un dictionnaire du numéro vers le mot. À la main : sans `loyalty_types`.

# %% [markdown] lang="en" question="loyalty_kinds"
# ### Four loyalties
#
# Put each customer of `preferences` in the grid of Dick and Basu: they prefer us from 4 on, they buy mostly here from 6 on. The words: `"loyalty"`, `"latent loyalty"`, `"spurious loyalty"`, `"no loyalty"`. Give a Series or a dictionary from number to word. By hand: without `loyalty_types`.

# %% question="loyalty_kinds"
### BEGIN SOLUTION
prefers = preferences["preference"] >= 4
here = preferences["orders_here"] >= 6
loyalty_kinds = pd.Series("none", index=preferences.index)
loyalty_kinds[here] = "spurious"
loyalty_kinds[prefers] = "latent"
loyalty_kinds[prefers & here] = "loyal"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Deux oui ou non par client. L'ancienneté n'entre nulle part : elle dit depuis quand, ni combien, ni pourquoi.

# %% [markdown] lang="en" edition="solution"
# Two yeses or noes for each customer. Tenure enters nowhere: it says since when, neither how much nor why.

# %%
scenes = sheet.data("scenes")
show(scenes)

# %% [markdown] lang="fr" question="word_of_scene"
# ### Ce que l'on offre, ce que l'on dit, ce que l'on noue
#
# Que montre chaque scène de `scenes` ? Les mots : `"cœur de l'offre"`, `"valeur perçue"`, `"différence"`, `"privilège utile"`, `"offre personnelle"`, `"intrusion"`, `"fidélité d'intérêt"`, `"fidélité du cœur"`, `"plusieurs canaux"`, `"message relationnel"`, `"message transactionnel"`. Donnez un dictionnaire du numéro vers le mot.

# %% [markdown] lang="en" question="word_of_scene"
# ### What is offered, said and tied
#
# What does each scene of `scenes` show? The words: `"core of the offer"`, `"perceived value"`, `"difference"`, `"useful privilege"`, `"personal offer"`, `"intrusion"`, `"loyalty of interest"`, `"loyalty of the heart"`, `"several channels"`, `"relational message"`, `"transactional message"`. Give a dictionary from number to word.

# %% question="word_of_scene"
### BEGIN SOLUTION
seen = pd.Series(
    {
        3: "core", 10: "core",
        2: "value", 17: "value",
        9: "difference", 16: "difference",
        1: "privilege", 8: "privilege",
        15: "personal_offer", 22: "personal_offer",
        7: "intrusion", 14: "intrusion",
        6: "interest", 21: "interest",
        13: "heart", 20: "heart",
        5: "channels", 12: "channels",
        4: "relational", 19: "relational",
        11: "transactional", 18: "transactional",
    }
)  # fmt: skip
word_of_scene = seen.loc[scenes.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Une offre se reconnaît à ce que l'on reçoit, un message à ce qu'il vaudrait sans achat, une fidélité à ce qui la ferait cesser.

# %% [markdown] lang="en" edition="solution"
# An offer is recognised by what one receives, a message by what it would be worth without a purchase, a loyalty by what would end it.

# %%
episodes = sheet.data("episodes")
show(episodes)

# %% [markdown] lang="fr" question="stage_of_episode"
# ### À quel âge de la relation ?
#
# À quelle étape appartient chaque épisode de `episodes`, ou lequel est un moment de vérité ? Les mots : `"prise de conscience"`, `"exploration"`, `"expansion"`, `"engagement"`, `"dissolution"`, `"moment de vérité"`. Donnez un dictionnaire du numéro vers le mot.

# %% [markdown] lang="en" question="stage_of_episode"
# ### At which age of the relationship?
#
# To which stage does each episode of `episodes` belong, or which is a moment of truth? The words: `"awareness"`, `"exploration"`, `"expansion"`, `"commitment"`, `"dissolution"`, `"moment of truth"`. Give a dictionary from number to word.

# %% question="stage_of_episode"
### BEGIN SOLUTION
stages = pd.Series(
    {
        3: "awareness", 10: "awareness",
        5: "exploration", 12: "exploration",
        2: "expansion", 7: "expansion",
        4: "commitment", 9: "commitment",
        6: "dissolution", 11: "dissolution",
        1: "truth", 8: "truth",
    }
)  # fmt: skip
stage_of_episode = stages.loc[episodes.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Cherchez ce qui précède et ce qui est promis. Un essai ne promet rien, une expansion agrandit, un engagement renonce à regarder ailleurs.

# %% [markdown] lang="en" edition="solution"
# Look for what came before and what is promised. A trial promises nothing, an expansion enlarges, a commitment gives up looking elsewhere.

# %%
tools = sheet.data("tools")
show(tools)

# %% [markdown] lang="fr" question="bond_of_tool"
# ### Quel lien ?
#
# Quel lien chaque outil de `tools` noue-t-il : `"financier"`, `"social"`, `"structurel"`, `"personnalisé"` ? Donnez un dictionnaire du numéro vers le lien.

# %% [markdown] lang="en" question="bond_of_tool"
# ### Which bond?
#
# Which bond does each tool of `tools` tie: `"financial"`, `"social"`, `"structural"`, `"personal"`? Give a dictionary from number to bond.

# %% question="bond_of_tool"
### BEGIN SOLUTION
bonds = pd.Series(
    {
        3: "financial", 5: "financial", 10: "financial",
        2: "social", 7: "social", 12: "social",
        4: "structural", 9: "structural", 11: "structural",
        1: "personal", 6: "personal", 8: "personal",
    }
)  # fmt: skip
bond_of_tool = bonds.loc[tools.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Imaginez le départ. Ce que l'on perd est de l'argent, des gens, une installation, ou quelqu'un qui nous connaît.

# %% [markdown] lang="en" edition="solution"
# Picture the departure. What is lost is money, people, an installation, or somebody who knows us.

# %%
gestures = sheet.data("gestures")
show(gestures)

# %% [markdown] lang="fr" question="need_of_gesture"
# ### Quel besoin ?
#
# À quel besoin chaque geste de `gestures` répond-il d'abord : `"économique"`, `"cognitif"`, `"expérientiel"`, `"affectif"`, `"interaction sociale"`, `"identité"` ? Chacun sert une fois. Donnez un dictionnaire du numéro vers le besoin.

# %% [markdown] lang="en" question="need_of_gesture"
# ### Which need?
#
# Which need does each action in `gestures` answer first: `"economic"`, `"cognitive"`, `"experiential"`, `"affective"`, `"social interaction"`, `"identity"`? Each serves once. Give a dictionary from number to need.

# %% question="need_of_gesture"
### BEGIN SOLUTION
needs = pd.Series(
    {
        3: "economic", 10: "economic", 5: "cognitive", 12: "cognitive", 7: "experiential", 2: "experiential",
        9: "affective", 4: "affective", 11: "social", 6: "social", 1: "identity", 8: "identity",
    }
)  # fmt: skip
need_of_gesture = needs.loc[gestures.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# J'économise, j'apprends, je l'ai vécu, on pense à moi, je rencontre, j'en suis : mettez la phrase dans la bouche du client.

# %% [markdown] lang="en" edition="solution"
# I save, I learn, I lived it, they think of me, I meet people, I belong: put the sentence into the customer's mouth.

# %% [markdown] lang="fr" question="lift"
# ### L'indice de lien, une fois pour toutes
#
# Écrivez une fonction `lift(holdings, have, then)`. `holdings` a une ligne par client et des colonnes de vrais et de faux ; `have` et `then` sont les noms de deux colonnes. Elle rend la part qui a `then` parmi ceux qui ont `have`, divisée par cette part chez tous.

# %% [markdown] lang="en" question="lift"
# ### Lift, once and for all
#
# Write a function `lift(holdings, have, then)`. `holdings` has a row for each customer and columns of trues and falses; `have` and `then` are the names of two columns. It returns the share who have `then` among those who have `have`, divided by that share among all.


# %% question="lift"
def lift(holdings, have, then):
    ### BEGIN SOLUTION
    among_them = holdings[holdings[have]][then].mean()
    return among_them / holdings[then].mean()
    ### END SOLUTION


# %% [markdown] lang="fr" edition="solution"
# Une part forte ne dit rien sans celle de tous : c'est le rapport qui parle. Vérification : une colonne que tous ont donne un indice de 1.

# %% [markdown] lang="en" edition="solution"
# A high share says nothing without that of all: the ratio speaks. A check: a column that all have gives a lift of 1.

# %% [markdown] lang="fr"
# Une carte de fidélité à l'essai pendant un an. Le sort a réparti les clients : A l'a reçue, B non. `margin` et `card_cost` sont ceux du groupe entier, en dirhams.

# %% [markdown] lang="en"
# A loyalty card on trial for a year. The customers were divided by lot: A got it, B did not. `margin` and `card_cost` are those of the whole group, in dirhams.

# %%
card_trial = sheet.data("card_trial")
show(card_trial)

# %% [markdown] lang="fr" question="card_gain"
# ### Ce que la carte laisse
#
# D'après `card_trial`, combien de dirhams la carte a-t-elle laissés par membre dans l'année, coût payé ? Une perte est un nombre négatif.

# %% [markdown] lang="en" question="card_gain"
# ### What the card leaves
#
# By `card_trial`, how many dirhams did the card leave per member in the year, its cost paid? A loss is a negative number.

# %% question="card_gain"
### BEGIN SOLUTION
each = card_trial["margin"] / card_trial["customers"]
cost = card_trial.loc["A", "card_cost"] / card_trial.loc["A", "customers"]
card_gain = each["A"] - each["B"] - cost
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# B dit ce que A aurait laissé sans carte. On compare par client, car les groupes n'ont pas la même taille, puis on paie la carte. La table ne dit pas combien les clients d'un même groupe diffèrent : sans cela, pas d'intervalle, et quelques dirhams par membre peuvent être du hasard.

# %% [markdown] lang="en" edition="solution"
# B says what A would have left without the card. One compares per customer, for the groups differ in size, then pays for the card. The table does not say how much customers of one group differ: without that there is no interval, and a few dirhams a member may be chance.

# %% [markdown] lang="fr" question="change_of_mind"
# ### Ce qui vous ferait changer d'avis
#
# Ailleurs, un essai d'un an donne à la carte 3 points de réachat de plus, à 6 points près. La directrice veut l'étendre à tous ; le comptable, l'arrêter. Quelle donnée permettrait à l'un des deux de changer d'avis ?

# %% [markdown] lang="en" question="change_of_mind"
# ### What would change your mind
#
# Elsewhere a trial of a year gives the card 3 more points of repurchase, give or take 6. The director wants to extend it to everybody; the accountant, to stop it. Which data would allow one of the two to change their mind?

# %% question="change_of_mind"
### BEGIN SOLUTION
change_of_mind = "d2"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Sixième partie : juger
#
# Ce que l'on voit, une semaine, dans une entreprise.

# %% [markdown] lang="en"
# ## Part six: judging
#
# What one sees in a firm, in a week.

# %%
practices = sheet.data("practices")
show(practices)

# %% [markdown] lang="fr" question="rule_of_practice"
# ### Neuf règles, suivies ou non
#
# Quelle règle chaque pratique de `practices` suit-elle, ou enfreint-elle ? Les règles : `"fidéliser ses équipes"`, `"connaître l'échelon de chacun"`, `"faciliter la plainte"`, `"répondre vite"`, `"savoir ce qui compte pour le client"`, `"reconquérir les clients perdus"`, `"servir par plusieurs canaux"`, `"travailler avec ses partenaires"`, `"réunir les données"`. Donnez un dictionnaire du numéro vers la règle.

# %% [markdown] lang="en" question="rule_of_practice"
# ### Nine rules, kept or not
#
# Which rule does each practice of `practices` keep, or break? The rules: `"keep your teams"`, `"know each one's rung"`, `"make complaining easy"`, `"answer fast"`, `"know what matters to the customer"`, `"win back lost customers"`, `"serve through several channels"`, `"work with your partners"`, `"bring the data together"`. Give a dictionary from number to rule.

# %% question="rule_of_practice"
### BEGIN SOLUTION
rules = pd.Series(
    {
        3: "teams", 10: "teams",
        6: "ladder", 17: "ladder",
        2: "complain", 13: "complain",
        9: "promptly", 16: "promptly",
        5: "value", 12: "value",
        1: "win_back", 8: "win_back",
        4: "channels", 15: "channels",
        11: "partners", 18: "partners",
        7: "database", 14: "database",
    }
)  # fmt: skip
rule_of_practice = rules.loc[practices.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Le sujet décide, pas le jugement : délais, canaux, revendeurs, fichiers. Soulignez ensuite celles qui sont enfreintes.

# %% [markdown] lang="en" edition="solution"
# The subject decides, not the judgement: delays, channels, dealers, files. Then underline those that are broken.

# %%
signs = sheet.data("signs")
show(signs)

# %% [markdown] lang="fr" question="limit_or_factor"
# ### Frein ou réussite ?
#
# Chaque situation de `signs` montre une des sept limites ou un des huit facteurs de réussite de la leçon. Lequel ? Les limites : `"coût"`, `"lourdeur"`, `"difficulté à segmenter"`, `"implication de tous"`, `"automatisation"`, `"besoin exprimé seul"`, `"contenu peu identitaire"`. Les facteurs : `"usage modéré du pouvoir"`, `"orientation à long terme"`, `"résolution des conflits"`, `"réciprocité"`, `"solidarité"`, `"fiabilité"`, `"flexibilité"`, `"échange d'informations"`. Donnez un dictionnaire du numéro vers le mot.

# %% [markdown] lang="en" question="limit_or_factor"
# ### Brake or success?
#
# Each situation of `signs` shows one of the seven limits or of the eight success factors of the lesson. Which? The limits: `"cost"`, `"heaviness"`, `"difficult segmentation"`, `"involvement of all"`, `"automation"`, `"expressed need only"`, `"little identity in the content"`. The factors: `"moderate use of power"`, `"long-term orientation"`, `"conflict resolution"`, `"reciprocity"`, `"solidarity"`, `"reliability"`, `"flexibility"`, `"exchange of information"`. Give a dictionary from number to word.

# %% question="limit_or_factor"
### BEGIN SOLUTION
shown = pd.Series(
    {
        3: "cost", 10: "heaviness", 2: "segmentation", 9: "involvement",
        1: "automation", 8: "expressed_need", 15: "little_identity",
        7: "moderate_power", 14: "long_term", 6: "conflict_resolution", 13: "reciprocity",
        5: "solidarity", 12: "reliability", 4: "flexibility", 11: "information",
    }
)  # fmt: skip
limit_or_factor = shown.loc[signs.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# D'abord, cela va-t-il bien ou mal ? Ensuite le mot. Rendre ce que l'on a reçu est de la réciprocité ; aider sans rien attendre, de la solidarité.

# %% [markdown] lang="en" edition="solution"
# First, does it go well or badly? Then the word. Giving back what one got is reciprocity; helping and expecting nothing, solidarity.

# %% [markdown] lang="fr" question="memo_error"
# ### Une note de service
#
# « 62 % de nos clients sont satisfaits (n = 210). Les réclamations ont baissé d'un tiers depuis la fermeture du standard du soir. Nous avons donc un tiers de mécontents en moins. Régler une réclamation nous revient à 300 dirhams. » Une de ces phrases ne tient pas. Laquelle, et pourquoi ?

# %% [markdown] lang="en" question="memo_error"
# ### A memo
#
# “62% of our customers are satisfied (n = 210). Complaints have fallen by a third since the evening switchboard was closed. So we have a third fewer unhappy customers. A repair costs us 300 dirhams.” One of these sentences does not hold. Which, and why?

# %% question="memo_error"
### BEGIN SOLUTION
memo_error = "c5"
### END SOLUTION

# %% [markdown] lang="fr" question="two_ways"
# ### Mardi, 7 h 40
#
# Une cliente fidèle depuis neuf ans n'a pas commandé à sa date habituelle. Le livreur croit se souvenir d'une pompe « qui faisait du bruit ». Elle n'a rien dit. Que faites-vous ce matin ? Deux décisions se défendent, chacune par sa propre raison ; donnez-en une, avec la sienne.

# %% [markdown] lang="en" question="two_ways"
# ### Tuesday, 7.40 a.m.
#
# A customer loyal for nine years has not ordered at her usual date. The driver seems to remember a pump “that was making a noise”. She has said nothing. What do you do this morning? Two decisions can be defended, each for its own reason; give one, with its own.

# %% question="two_ways"
### BEGIN SOLUTION
two_ways = "c5"
### END SOLUTION

# %% [markdown] lang="fr" question="advice"
# ### Votre conseil à Tamaris
#
# Il reste 20 000 dirhams : régler plus de réclamations, appeler après chaque livraison pour entendre les silencieux, ou lancer une carte. Conseillez en quatre à six phrases : par quoi commencer, pour qui, le chiffre de cette feuille qui le fonde, ce qui vous ferait changer d'avis. La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `advice = """ … """`.

# %% [markdown] lang="en" question="advice"
# ### Your advice to Tamaris
#
# There are 20,000 dirhams left: to repair more complaints, to call after each delivery and hear the silent, or to launch a card. Advise in four to six sentences: what to begin with, for whom, the figure of this sheet that it rests on, what would change your mind. Your teacher will read this text. Write it between the triple quotation marks: `advice = """ … """`.

# %% lang="fr" question="advice"
### BEGIN SOLUTION
effect, low, high = (100 * rate for rate in repair_effect)
complaints, said_nothing = repair_trial["complaints"].sum(), 100 * silent_share
advice = f"""
Je commencerais par régler toutes les réclamations. Le sort avait choisi lesquelles l'étaient, et sur {complaints} réclamations l'effet est de
{effect:.0f} points, entre {low:.0f} et {high:.0f} à 95 %. Ensuite, j'appellerais après les livraisons, car {said_nothing:.0f} % des clients de l'enquête
qui ont eu un ennui n'en ont rien dit ; d'abord une moitié tirée au sort, puisque l'appel, lui, n'a pas été mesuré. La carte
attendrait : son essai d'un an ne dit rien de la troisième année. Je changerais d'avis si, après six mois, les clients appelés
ne parlaient ni ne rachetaient plus que les autres.
"""
### END SOLUTION

# %% lang="en" question="advice"
### BEGIN SOLUTION
effect, low, high = (100 * rate for rate in repair_effect)
complaints, said_nothing = repair_trial["complaints"].sum(), 100 * silent_share
advice = f"""
I would begin by repairing every complaint. They had been chosen by lot, and over {complaints} complaints the effect is {effect:.0f} points,
between {low:.0f} and {high:.0f} at 95%. Then I would call after deliveries, for {said_nothing:.0f}% of the surveyed customers who met trouble said
nothing of it; one half first, drawn by lot, since the call itself has not been measured. The card would wait: its trial of one
year says nothing of the third. I would change my mind if, after six months, those who were called neither spoke nor bought
again more than the others.
"""
### END SOLUTION

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
