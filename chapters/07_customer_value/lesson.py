# %% [markdown] lang="fr"
# # Valeur client : combien vaut une relation qui dure ?
#
# Lundi 20 janvier 2025. Il reste 20 000 dirhams à la directrice de Tamaris Hydraulique. Conquérir de nouveaux clients, ou garder ceux que l'on a ? Ses quatre vendeurs, Karim, qui dirige les ventes, Salma, Youssef et Nadia, ont chacun leur proverbe. Personne n'a fait le calcul.
#
# La **valeur d'un client** est ce qu'il rapportera tant qu'il restera, moins ce qu'il coûte à conquérir et à garder. Trois inconnues, donc : combien de temps il reste, ce qu'il rapporte, et ce que vaut aujourd'hui un dirham de demain.

# %% [markdown] lang="en"
# # Customer value: what is a relationship that lasts worth?
#
# Monday, 20 January 2025. The director of Tamaris Hydraulique has 20,000 dirhams left. Win new customers, or keep those she has? Her four salespeople, Karim, who heads sales, Salma, Youssef and Nadia, have a proverb each. Nobody has done the sum.
#
# The **value of a customer** is what they will bring in for as long as they stay, less what it costs to win and to keep them. Three unknowns, then: how long they stay, what they bring in, and what tomorrow's dirham is worth today.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - calculer un taux d'attrition sans vous tromper de dénominateur ni de période ;
# - suivre des clients dans le temps quand beaucoup ne sont pas encore partis ;
# - prévoir combien resteront, et dire de combien une prévision peut se tromper ;
# - évaluer un client, puis tout un portefeuille, avec une convention que vous aurez nommée ;
# - refaire vous-même les calculs derrière « cinq fois plus cher » et « 5 % de fidélité, 50 % de profit » ;
# - placer les 20 000 dirhams.
#
# Comptez une heure trois quarts, puis [la feuille d'exercices](../../exercises/fr/07_customer_value.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - compute a churn rate without mistaking its denominator or its period;
# - follow customers in time when many have not left yet;
# - forecast how many will stay, and say how far a forecast may be off;
# - value a customer, then a whole portfolio, under a convention that you have named;
# - redo for yourself the sums behind “five times more expensive” and “5% of loyalty, 50% of profit”;
# - place the 20,000 dirhams.
#
# Allow an hour and three quarters, then [the exercise sheet](../../exercises/en/07_customer_value.ipynb).

# %% lang="fr"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("07_customer_value", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("07_customer_value", language="en")

# %% [markdown] lang="fr"
# ## Un taux d'attrition ne vaut que par son dénominateur
#
# Le cours définit l'**attrition** (*churn*) comme les clients perdus, divisés par le nombre total de clients, sur une période. Total quand ? Voici une année de **Tamaris Contrats**, la filiale dont les agences vendent l'entretien et la location : elle a ses propres clients, en plus des quelque quatre cents de la maison mère. Tous les clients perdus étaient là le 1er janvier. Trois noms devant un seul `=` prennent les trois nombres de la ligne.

# %% [markdown] lang="en"
# ## A churn rate is only as good as its denominator
#
# The course defines **churn** (attrition) as the customers lost, divided by the total number of customers, over a period. The total when? Here is one year of **Tamaris Contrats**, the subsidiary whose branches sell maintenance and rental: it has customers of its own, besides the four hundred or so of the parent firm. All the customers lost were there on 1 January. Three names before a single `=` take the three numbers of the row.

# %%
movements = lesson.data("movements")
show(movements)

# %% lang="fr"
start, lost, new = movements.loc[2024]
end = start + new - lost
four = {
    "début": lost / start,
    "début et nouveaux": lost / (start + new),
    "fin": lost / end,
    "net": (new - lost) / start,
}
{base: round(float(rate), 4) for base, rate in four.items()}

# %% lang="en"
start, lost, new = movements.loc[2024]
end = start + new - lost
four = {"start": lost / start, "start and new": lost / (start + new), "end": lost / end, "net": (new - lost) / start}
{base: round(float(rate), 4) for base, rate in four.items()}

# %% [markdown] lang="fr"
# Quatre « taux » pour la même année : 12 %, 9,23 %, 10,17 %, et une croissance nette de 18 %. Un seul répond à la question « quelle part des clients que nous avions avons-nous perdue ? » : le premier, 120 sur 1 000.
#
# Les deux suivants mettent au dénominateur des gens qui venaient d'arriver. Recrutez davantage, et ils baissent sans que personne soit mieux gardé. Le dernier cache la fuite sous les arrivées : le portefeuille grandit, et il perd près d'un client sur huit. (Le « taux de régression du portefeuille », que le cours nomme sans le définir, est plus large : au chapitre 5, il compte les clients perdus *et* ceux qui achètent moins. L'attrition ne compte que les perdus.)

# %% [markdown] lang="en"
# Four “rates” for the same year: 12%, 9.23%, 10.17%, and a net growth of 18%. Only one answers the question “what part of the customers we had did we lose?”: the first, 120 out of 1,000.
#
# The next two put people who had just arrived below the line. Win more customers and they fall, though nobody is better kept. The last hides the leak under the arrivals: the portfolio grows, and it loses nearly one customer in eight. (The “portfolio decline rate”, which the course names without defining it, is wider: in chapter 5 it counts the customers lost *and* those who buy less. Churn counts only the lost.)

# %%
from crm_lessons.methods import churn_rate

churn_rate(start, lost)

# %% [markdown] lang="fr"
# **Une période, toujours.** Un contrat de location perd 2 % de ses clients par mois. Pariez : quelle part en un an ?

# %% [markdown] lang="en"
# **A period, always.** A rental contract loses 2% of its customers a month. Make a bet: what share in a year?

# %%
lesson.bet("a_year", ...)

# %% after_bet="a_year"
left = 100 * (1 - 0.02) ** 12
round(1 - left / 100, 4)

# %% after_bet="a_year"
from crm_lessons.methods import annual_rate, mean_lifetime

{"annual_rate": round(annual_rate(0.02), 4), "mean_lifetime": mean_lifetime(0.20)}

# %% [markdown] lang="fr" after_bet="a_year"
# 21,5 %, et non 24 % : le deuxième mois, la fuite s'applique à 98 clients, non à 100. On suit ceux qui *restent*, $1 - (1 - m)^{12}$, puis on revient aux partis.
#
# `mean_lifetime` est la **durée de vie moyenne** : si un cinquième des clients part chaque année, chacun reste cinq ans en moyenne, soit 1 divisé par l'attrition. À condition que le taux ne change pas avec l'âge, ce que nous allons vérifier.

# %% [markdown] lang="en" after_bet="a_year"
# 21.5%, not 24%: in the second month the leak applies to 98 customers, not to 100. Follow those who *stay*, $1 - (1 - m)^{12}$, then come back to those who left.
#
# `mean_lifetime` is the **mean lifetime**: if a fifth of the customers leave each year, each stays five years on average, that is 1 divided by churn. Provided that the rate does not change with age, which we are going to check.

# %% [markdown] lang="fr"
# **Sans contrat, on ne voit pas partir.** Un abonné résilie : son départ a une date. Au comptoir, un client se tait. Depuis quand est-il perdu ? Voici un carnet de ventes arrêté au 12 juin 2024, et la part des clients « perdus » selon le silence que l'on tolère : 30, 60 ou 90 jours. La moyenne d'une comparaison, `(silence > 30).mean()`, est la part des `True`.

# %% [markdown] lang="en"
# **Without a contract nobody is seen leaving.** A subscriber cancels: the departure has a date. At the counter a customer goes silent. Since when have they been lost? Here is a sales book that stops on 12 June 2024, and the part of the customers “lost” according to the silence you put up with: 30, 60 or 90 days. The mean of a comparison, `(silence > 30).mean()`, is the share of the `True`.

# %%
counter_sales = lesson.data("counter_sales")
show(counter_sales, 3)

# %%
last_purchase = counter_sales.groupby("customer")["date"].max()
silence = (pd.Timestamp("2024-06-12") - last_purchase).dt.days
{days: round(float((silence > days).mean()), 3) for days in (30, 60, 90)}

# %% [markdown] lang="fr"
# 46,7 %, 23,1 % ou 11,8 % : la règle fait le résultat. Hors contrat, une attrition est une convention sur le silence, à régler sur le rythme d'achat de vos clients et à écrire à côté du chiffre.
#
# Jackson (1985), puis Dwyer (1997), distinguent deux sortes de clients. **Perdu pour de bon** : qui part a rompu, et il faudrait le reconquérir. **Toujours partagé** : il achète ici et ailleurs, et un silence n'est qu'un tour passé. Un taux de rétention décrit les premiers ; des seconds, on suit le rythme et la part.

# %% [markdown] lang="en"
# 46.7%, 23.1% or 11.8%: the rule makes the result. Without a contract, churn is a convention about silence, to be set by how often your customers buy and to be written beside the figure.
#
# Jackson (1985), then Dwyer (1997), tell two sorts of customers apart. **Lost for good**: whoever leaves has broken off, and would have to be won again. **Always a share**: they buy here and elsewhere, and a silence is only a turn missed. A retention rate describes the former; with the latter, what to follow is the rhythm and the share.

# %% [markdown] lang="fr"
# Un modèle sait lire ce rythme : le **BG/NBD** (Fader, Hardie et Lee, 2005). Il suppose que chacun achète à son rythme, et qu'après chaque rachat il peut s'en aller pour de bon ; du silence et du rythme, il tire une chance d'être encore client.
#
# Donnons-lui les trois ans de commandes de Tamaris, les mêmes qu'aux chapitres 2 à 6, dont on connaît la vérité, et prenons deux clients qui se taisent depuis plus de cinq mois.

# %% [markdown] lang="en"
# One model can read that rhythm: the **BG/NBD** (Fader, Hardie and Lee, 2005). It supposes that everyone buys at a rhythm of their own, and may leave for good after each repeat purchase; from silence and rhythm it works out a chance of still being a customer.
#
# Let us give it Tamaris's three years of orders, the same as in chapters 2 to 6, of which the truth is known, and take two customers who have been silent for more than five months.

# %%
from crm_lessons.methods import chance_alive, fit_bg_nbd, purchase_history
from crm_lessons.world.seen import seen as seen_by_manager
from crm_lessons.world.truth import departures
from crm_lessons.world.year import firm_to_run

tamaris = firm_to_run(0)
history = purchase_history(seen_by_manager(tamaris)["orders"], on="2025-01-01")
history["alive"] = chance_alive(history, fit_bg_nbd(history))
show(history.loc[[130, 221]])

# %% [markdown] lang="fr"
# Les durées sont en semaines. Le 130 est revenu 20 fois en 87 semaines, puis plus rien pendant 26 : 20 chances sur 100 d'être encore là. Le 221 n'est revenu que 2 fois en 88 semaines : 30 semaines de silence lui ressemblent, 86 sur 100. **Le même silence n'accuse pas tout le monde.**
#
# Le modèle a-t-il raison ? Dans ce monde-là, on peut savoir. `pd.cut` range les clients par tranche de chance annoncée ; comptons, dans chacune, ceux qui sont encore là.

# %% [markdown] lang="en"
# Durations are in weeks. Number 130 came back 20 times in 87 weeks, then nothing for 26: 20 chances in 100 of still being there. Number 221 came back only twice in 88 weeks: 30 weeks of silence are like them, 86 in 100. **The same silence does not accuse everybody.**
#
# Is the model right? In that world it can be known. `pd.cut` sorts the customers into bands of the chance announced; let us count, in each, those who are still there.

# %% lang="fr"
bands = ["de 0 à 20 %", "de 20 à 50 %", "de 50 à 80 %", "de 80 à 100 %"]
history["group"] = pd.cut(history["alive"], [0, 0.2, 0.5, 0.8, 1], labels=bands).astype(str)
history.loc[history["repeats"] == 0, "group"] = "une seule commande"

# %% lang="en"
bands = ["from 0 to 20%", "from 20 to 50%", "from 50 to 80%", "from 80 to 100%"]
history["group"] = pd.cut(history["alive"], [0, 0.2, 0.5, 0.8, 1], labels=bands).astype(str)
history.loc[history["repeats"] == 0, "group"] = "one order only"

# %%
history["still_here"] = departures(tamaris).reindex(history.index).isna()
by_group = history.groupby("group").agg(
    customers=("alive", "size"), alive=("alive", "mean"), found=("still_here", "mean")
)
show(by_group)

# %% [markdown] lang="fr"
# Ceux qui sont revenus, il les range dans le bon ordre, et tombe près du compte : 5,0 % annoncés et 6,4 % de présents en bas, 91,1 et 95,4 % en haut. L'écart le plus grand, 35,0 contre 21,6 %, repose sur 37 clients.
#
# La dernière ligne est d'une autre espèce. Le modèle ne fait partir qu'après un *rachat* : à 76 clients d'une seule commande, il donne donc 100 %, tous, quel que soit leur silence. C'est une convention, pas une prévision ; 38,2 % sont encore là. Tenez-les à part, sur leur propre ligne, et ne les comptez pas comme présents.

# %% [markdown] lang="en"
# Those who came back it puts in the right order, and it comes near the count: 5.0% announced and 6.4% still there at the bottom, 91.1 and 95.4% at the top. The widest gap, 35.0 against 21.6%, rests on 37 customers.
#
# The last row is of another kind. The model lets a customer leave only after a *repeat* purchase: so to 76 customers with a single order it gives 100%, all of them, whatever their silence. That is a convention, not a forecast; 38.2% are still there. Keep them apart, on a row of their own, and do not count them as present.

# %% [markdown] lang="fr"
# ## Ceux qui sont encore là comptent aussi
#
# Dix clients d'un contrat d'entretien. Six sont partis ; quatre étaient encore là quand on a cessé de les suivre. On les dit **censurés** : leur durée est « au moins » celle du tableau.

# %% [markdown] lang="en"
# ## Those who are still there count too
#
# Ten customers of a maintenance contract. Six have left; four were still there when last seen. They are called **censored**: their duration is “at least” the one in the table.

# %%
followed = lesson.data("followed")
show(followed)

# %% [markdown] lang="fr"
# Quelle part reste plus de douze mois ? Faisons d'abord les deux mauvais calculs : sur les seuls partis, puis en comptant chacun comme parti le jour où l'on a cessé de le voir.

# %% [markdown] lang="en"
# What part stays more than twelve months? Let us make the two wrong sums first: among those who have left alone, then counting everyone as gone on the day they were last seen.

# %%
gone = followed[followed["ended"]]
{
    "departed": round(float((gone["months"] > 12).mean()), 2),
    "all_gone": round(float((followed["months"] > 12).mean()), 2),
}

# %% [markdown] lang="fr"
# 33 % : on a jeté tous ceux qui sont encore là, y compris quelqu'un que l'on n'a suivi que quatre mois et qui n'est donc pas « le plus fidèle » ; on ne le sait pas. 40 % : on a inventé quatre départs. **Kaplan et Meier** (1958) font mieux : chacun compte tant qu'on le voit.
#
# À la main, à chaque départ, on multiplie par la part de ceux qui restent : 9/10 à deux mois ; 7/8 à cinq mois, car un client a été perdu de vue entre-temps ; 6/7 à huit mois ; 4/5 à douze.

# %% [markdown] lang="en"
# 33%: all who are still there were thrown away, among them somebody who was followed for four months only and so is not “the most loyal”; nobody knows. 40%: four departures were invented. **Kaplan and Meier** (1958) do better: everyone counts for as long as they are seen.
#
# By hand, at each departure multiply by the part of those who stay: 9/10 at two months; 7/8 at five months, because one customer was last seen in between; 6/7 at eight months; 4/5 at twelve.

# %%
round(9 / 10 * 7 / 8 * 6 / 7 * 4 / 5, 4)

# %%
from crm_lessons.methods import retention_band, retention_curve

by_hand = retention_band(retention_curve(followed["months"], followed["ended"]))
show(by_hand[["at_risk", "ended", "survival", "lower", "upper"]])

# %% [markdown] lang="fr"
# 33, 40 ou **54 %** : trois réponses, une bonne. Mais la bande de dix clients va de 18 à 80 % à douze mois, et au bout de 24 la courbe ne repose plus que sur une personne.
#
# Une condition, jamais écrite sur la figure : ceux que l'on perd de vue doivent ressembler à ceux que l'on suit. Si l'on cesse de suivre justement ceux qui vont partir, parce que leur dossier passe au contentieux par exemple, la courbe ment.

# %% [markdown] lang="en"
# 33, 40 or **54%**: three answers, one good. But the band of ten customers goes from 18 to 80% at twelve months, and after 24 the curve rests on a single person.
#
# One condition, which is never written on the figure: those who are lost from sight must be like those who are followed. Where a firm stops following just those who are about to leave, because their file goes to the lawyers for instance, the curve lies.

# %% [markdown] lang="fr"
# Passons à une base plus grande, inventée elle aussi : 600 contrats commencés entre 2020 et 2024. Sans date de fin, le contrat courait encore le 31 décembre 2024.

# %% [markdown] lang="en"
# Now a larger base, invented too: 600 contracts begun between 2020 and 2024. Where there is no end date, the contract was still running on 31 December 2024.

# %%
subscriptions = lesson.data("subscriptions")
show(subscriptions, 5)

# %%
begun, over = subscriptions["started_on"], subscriptions["ended_on"].fillna(pd.Timestamp("2024-12-31"))
months = 12 * (over.dt.year - begun.dt.year) + over.dt.month - begun.dt.month + 1
ended = subscriptions["ended_on"].notna()
{"ended": int(ended.sum()), "part": round(float(ended.mean()), 4)}

# %% [markdown] lang="fr"
# 247 contrats terminés sur 600, soit 41,2 %. Est-ce un taux d'attrition ? Par an ? Par mois ? Ni l'un ni l'autre : c'est la part des départs sur des durées de un mois à cinq ans, mélangées. Divisons plutôt par les **mois-clients** : un client suivi un mois en fait un.

# %% [markdown] lang="en"
# 247 contracts ended out of 600, that is 41.2%. Is that a churn rate? By the year? By the month? Neither: it is the part of departures over durations from one month to five years, all mixed. Let us divide by **customer-months** instead: a customer followed for a month makes one.

# %%
monthly = ended.sum() / months.sum()
{"monthly": round(float(monthly), 4), "annual": round(annual_rate(monthly), 4)}

# %% [markdown] lang="fr"
# 2,1 % par mois-client, 22,7 % par an *si le taux était constant*. La courbe dit s'il l'est. Traçons-en deux, pour comparer : celle de tous les contrats, et celle qu'on obtient à jeter ceux qui courent encore.

# %% [markdown] lang="en"
# 2.1% a customer-month, 22.7% a year *if the rate were constant*. The curve says whether it is. Let us draw two, to compare: that of all the contracts, and the one that comes of throwing away those still running.

# %% lang="fr"
all_contracts = retention_curve(months, ended)
ended_alone = retention_curve(months[ended], ended[ended])
curves = {"tous les contrats": all_contracts, "contrats terminés seuls": ended_alone}

# %% lang="en"
all_contracts = retention_curve(months, ended)
ended_alone = retention_curve(months[ended], ended[ended])
curves = {"all contracts": all_contracts, "ended contracts alone": ended_alone}

# %% tags=["figure"]
from crm_lessons.plots import plot_retention

ax = plot_retention(curves, at=12)

# %%
from crm_lessons.methods import retention_at

there = pd.Series({year: retention_at(all_contracts, 12 * year) for year in range(6)})
(there / there.shift()).dropna().round(3).to_dict()

# %% [markdown] lang="fr"
# `.shift()` met en face de chaque année la part de l'année d'avant : le rapport des deux est la rétention de l'année. La première en garde 67,1 %, la deuxième 86,5 % de ceux qui restaient, puis 90,6, 85,0 et 74,5 %. La courbe s'aplatit après un an, puis les derniers nombres reposent sur peu de clients. Pourquoi s'aplatit-elle ? Soit l'habitude s'installe, soit les plus fragiles sont partis d'abord : la courbe seule ne tranche pas. Celle du bas, sans les contrats en cours, tombe à zéro par construction.
#
# Sous l'axe, le nombre de clients suivis : 600 au début, 4 à la fin. Une marche qui repose sur quatre clients n'est pas un fait.

# %% [markdown] lang="en"
# `.shift()` puts beside each year the share of the year before: the ratio of the two is the year's retention. The first keeps 67.1%, the second 86.5% of those left, then 90.6, 85.0 and 74.5%. The curve flattens after a year, then the last numbers rest on few customers. Why does it flatten? Either a habit sets in, or the frailest left first: the curve alone cannot say. And the lower curve, without the running contracts, falls to zero by construction.
#
# Under the axis, the number of customers followed: 600 at the start, 4 at the end. A step that rests on four customers is no fact.

# %% [markdown] lang="fr"
# **Le même piège ailleurs.** Le fichier d'essai « Telco » d'IBM (7 043 clients fictifs) compte 26,54 % de clients partis. Ce n'est pas un taux annuel : ce sont 1 869 départs sur toute la vie des contrats, 0,82 % par mois-client, soit 9,4 % par an à taux constant. Par la méthode ci-dessus (nous l'avons mesuré à part), 84,3 % restent douze mois et 59,3 % en restent soixante-douze. Et un taux unique y cache trois populations : 42,7 % de partis parmi les contrats au mois, 11,3 % parmi ceux d'un an, 2,8 % parmi ceux de deux ans.

# %% [markdown] lang="en"
# **The same trap elsewhere.** IBM's “Telco” practice file (7,043 fictional customers) counts 26.54% of customers gone. That is no annual rate: it is 1,869 departures over the whole life of the contracts, 0.82% a customer-month, or 9.4% a year at a constant rate. By the method above (we measured it apart), 84.3% stay twelve months and 59.3% stay seventy-two. And a single rate hides three populations there: 42.7% gone among monthly contracts, 11.3% among one-year ones, 2.8% among two-year ones.

# %% [markdown] lang="fr"
# ## Quatre prévisions, une enveloppe
#
# Janvier 2020 : Tamaris Contrats signe 500 contrats d'entretien Delta, et les suit cinq ans. Nous ne regardons que les 24 premiers mois. Les mois 25 à 60 sont dans une enveloppe.

# %% [markdown] lang="en"
# ## Four forecasts, one envelope
#
# January 2020: Tamaris Contrats signs 500 Delta maintenance contracts, and follows them for five years. We look at the first 24 months only. Months 25 to 60 are in an envelope.

# %%
seen = lesson.data("cohort")["customers"]
seen[[0, 12, 24]]

# %% [markdown] lang="fr"
# 500, 399, 331. La directrice demande à ses quatre vendeurs : combien en restera-t-il au mois 60 ?
#
# - **Karim**, le taux constant : 169 départs, rapportés à tous les mois-clients. Rien ne changera.
# - **Youssef**, la dernière valeur : la deuxième année a gardé 331 clients sur 399. Les suivantes feront pareil.
# - **Nadia**, Kaplan-Meier : « Je dis ce que j'ai vu. Au-delà du mois 24, je n'ai rien vu. »
# - **Salma**, le modèle **bêta-géométrique** : chacun a sa propre chance de partir ; ceux qui partent facilement sont partis d'abord, donc la rétention va encore monter.

# %% [markdown] lang="en"
# 500, 399, 331. The director asks her four salespeople: how many will be left in month 60?
#
# - **Karim**, the constant rate: 169 departures over all customer-months. Nothing will change.
# - **Youssef**, the last value: the second year kept 331 customers out of 399. The next ones will do the same.
# - **Nadia**, Kaplan-Meier: “I say what I have seen. Beyond month 24 I have seen nothing.”
# - **Salma**, the **beta-geometric** model: everyone has a chance of leaving of their own; those who leave easily have left first, so retention will go on rising.

# %% [markdown] lang="fr"
# À la main, Karim d'abord. `.iloc` prend par la place : `[:-1]`, tout sauf le dernier mois. La somme compte les mois-clients : chaque mois, ceux qui étaient là à son début. Youssef, ensuite : trois ans de plus à 331 sur 399.

# %% [markdown] lang="en"
# By hand, Karim first. `.iloc` takes by place: `[:-1]`, all but the last month. The sum counts the customer-months: each month, those who were there at its start. Youssef next: three more years at 331 out of 399.

# %%
monthly = (500 - 331) / seen.iloc[:-1].sum()
karim = 331 * (1 - monthly) ** 36
youssef = 331 * (331 / 399) ** 3
{"monthly": round(float(monthly), 4), "karim": round(float(karim)), "youssef": round(youssef)}

# %% [markdown] lang="fr"
# 177 ou 189 clients. Salma règle sur les 24 mois les deux nombres de son modèle, qui disent comment les chances de partir se répartissent d'un client à l'autre : leur **hétérogénéité**. Plus les clients diffèrent, plus la rétention monte.

# %% [markdown] lang="en"
# 177 or 189 customers. On the 24 months Salma sets the two numbers of her model, which say how the chances of leaving are spread from one customer to the next: their **heterogeneity**. The more customers differ, the more retention rises.

# %%
from crm_lessons.methods import fit_shifted_beta_geometric, retention_forecasts

model = fit_shifted_beta_geometric(seen)
forecasts = retention_forecasts(seen, until=60)
show(forecasts.loc[[24, 36, 48, 60]].round())

# %% tags=["figure"]
from crm_lessons.plots import plot_forecasts

ax = plot_forecasts(seen, forecasts)

# %% [markdown] lang="fr"
# Pariez, avec un nombre de clients : combien l'enveloppe en contient-elle, au mois 60 ?

# %% [markdown] lang="en"
# Make a bet, with a number of customers: how many does the envelope hold, in month 60?

# %%
lesson.bet("in_the_envelope", ...)

# %% tags=["figure"] after_bet="in_the_envelope"
hidden = lesson.data("envelope")["customers"]
ax = plot_forecasts(seen, forecasts, hidden)

# %% [markdown] lang="fr" after_bet="in_the_envelope"
# 236. Karim se trompe de 59, Youssef de 47, Salma de 23, tous trois trop bas. Nadia ne s'est pas trompée : elle n'a rien dit. Sa courbe est la plus honnête et ne suffit pas à décider.
#
# Pourquoi trop bas ? Karim mélange les premiers mois, où partaient les plus fragiles, et leur donne le même poids pour toujours. Youssef part de la deuxième année, meilleure, mais fige ce qui monte encore. Salma est-elle la meilleure, ou a-t-elle eu de la chance ? Une cohorte n'est qu'un tirage. Tirons-en cent, sous la même loi, et notons de combien chacun se trompe : l'erreur moyenne, puis l'**écart type**, la distance ordinaire d'une erreur à cette moyenne.

# %% [markdown] lang="en" after_bet="in_the_envelope"
# 236. Karim is off by 59, Youssef by 47, Salma by 23, all three too low. Nadia was not wrong: she said nothing. Her curve is the most honest and does not suffice for a decision.
#
# Why too low? Karim mixes in the first months, when the frailest were leaving, and gives them the same weight for ever. Youssef starts from the second year, a better one, but freezes what is still rising. Is Salma the best, or was she lucky? A cohort is one draw only. Let us draw a hundred, under the same law, and note how far off each is: the mean error, then the **standard deviation**, the ordinary distance of an error from that mean.

# %% after_bet="in_the_envelope"
import numpy as np

from crm_lessons.data.customer_value.followed_contracts import draw_cohort

dice = np.random.default_rng(7)
cohorts_drawn = [draw_cohort(dice)["customers"] for _ in range(100)]
errors = pd.DataFrame([retention_forecasts(one.loc[:24], until=60).loc[60] - one[60] for one in cohorts_drawn])
errors = errors.drop(columns="kaplan_meier")
show(errors.agg(["mean", "std"]).T.round(1))

# %% after_bet="in_the_envelope"
show(errors.abs().idxmin(axis=1).value_counts().rename("count"))

# %% [markdown] lang="fr" after_bet="in_the_envelope"
# **Une cohorte ne départage pas les prévisions, cent le font.**
#
# En moyenne, sur cent cohortes, Karim manque 52 clients et Youssef 36 ; Salma n'en manque que 7. Mais d'une cohorte à l'autre son erreur s'écarte d'ordinaire de 23 clients, et 13 fois sur 100 Youssef est plus près qu'elle. Une prévision juste *en moyenne* peut se tromper ici.

# %% [markdown] lang="en" after_bet="in_the_envelope"
# **One cohort does not settle between forecasts, a hundred do.**
#
# On average over a hundred cohorts Karim misses 52 customers and Youssef 36; Salma misses only 7. But from one cohort to the next her error ordinarily strays by 23 customers, and 13 times of 100 Youssef is nearer than she is. A forecast that is right *on average* may be wrong here.

# %% [markdown] lang="fr"
# **Ouvrons la vérité** : la plus petite et la plus grande chance, sur dix mille, qu'un contrat de ce générateur finisse dans le mois.

# %% [markdown] lang="en"
# **Let us open the truth**: the smallest and the largest chance, in ten thousand, that a contract of this generator ends in a month.

# %%
from crm_lessons.data.customer_value.followed_contracts import CHANCES

min(CHANCES), max(CHANCES)

# %% [markdown] lang="fr"
# De 1 à 1 068 : les contrats diffèrent beaucoup, mais chacun garde la même chance tous les mois. Aucune fidélité ne grandit ; la rétention monte parce que le mélange change (Fader et Hardie, 2007). La courbe de tout à l'heure ne pouvait pas le dire ; une *cause* ne se lit pas dans une courbe.
#
# Et Salma perdrait, elle aussi, si un rival cassait les prix au mois 30 : rien, dans 24 mois de passé, ne l'annonce.

# %% [markdown] lang="en"
# From 1 to 1,068: contracts differ a great deal, but each keeps the same chance every month. Nobody's loyalty grows; retention rises because the mix changes (Fader and Hardie, 2007). The curve further up could not say so; a *cause* cannot be read in a curve.
#
# And Salma would lose, too, if a rival slashed prices in month 30: nothing in 24 months of the past announces it.

# %% [markdown] lang="fr"
# ## Une cohorte se suit, mais la première trompe
#
# Hors contrat, on suit des **cohortes** : les clients dont le premier achat date du même mois. Revenons aux ventes au comptoir. Une ligne par mois d'arrivée, une colonne par âge, et dans la case le nombre de clients qui achètent. À la main, pour une case : qui est arrivé en mars, et qui d'entre eux a acheté en avril ?

# %% [markdown] lang="en"
# ## A cohort can be followed, but the first one misleads
#
# Without a contract, follow **cohorts**: the customers whose first purchase falls in the same month. Back to the counter sales. One row a month of arrival, one column an age, and in the cell the number of customers who buy. By hand, for one cell: who came in March, and who of these bought in April?

# %%
month = counter_sales["date"].dt.month
first_month = month.groupby(counter_sales["customer"]).min()
of_march = first_month[first_month == 3].index
in_april = counter_sales[(month == 4) & counter_sales["customer"].isin(of_march)]
{"came_in_march": len(of_march), "back_in_april": in_april["customer"].nunique()}

# %%
from crm_lessons.methods import cohort_table

cohorts = cohort_table(counter_sales, until="2024-06-12")
show(cohorts)

# %% [markdown] lang="fr"
# Nos deux nombres sont à la ligne de mars, âges 0 et 1. Un tiret n'est pas un zéro : la cohorte de mai a un mois, personne ne sait ce qu'elle fera à trois. Rapportons chaque ligne à sa première case : quelle cohorte revient le mieux ?

# %% [markdown] lang="en"
# Our two numbers stand in the row of March, ages 0 and 1. A dash is not a zero: May's cohort is one month old, nobody knows what it will do at three. Let us divide each row by its first cell: which cohort comes back best?

# %% tags=["figure"]
from crm_lessons.plots import plot_cohorts

ax = plot_cohorts(cohorts, partial_last=True)

# %% [markdown] lang="fr"
# Janvier triomphe : plus de deux fois plus de clients qu'ailleurs, et 59 % de retours. Faut-il doubler la campagne de janvier ? Avant cela, regardons quand ces clients ont ouvert leur compte.

# %% [markdown] lang="en"
# January triumphs: more than twice as many customers as elsewhere, and 59% of them back. Should January's campaign be doubled? Before that, let us see when these customers opened their accounts.

# %%
opened_on = lesson.data("accounts_opened")["opened_on"]
first_seen = counter_sales.groupby("customer")["date"].min().dt.month
is_old = opened_on < "2024-01-01"
is_old.groupby(first_seen).sum().to_dict()

# %% [markdown] lang="fr"
# Quarante-huit des 68 clients de « la cohorte de janvier » avaient un compte depuis longtemps ; huit autres apparaissent en février, quatre encore après. Le fichier commence en janvier, pas l'entreprise. On dit la première cohorte **censurée à gauche**. Refaisons le tableau avec les vrais nouveaux. Pariez : quelle part de ceux de janvier revient en février ?

# %% [markdown] lang="en"
# Forty-eight of the 68 customers of “January's cohort” had had an account for a long time; eight more turn up in February, four later still. The file begins in January, not the firm. The first cohort is said to be **left-censored**. Let us make the table again with the real newcomers. Make a bet: what share of January's come back in February?

# %%
lesson.bet("newcomers_back", ...)

# %% tags=["figure"] after_bet="newcomers_back"
newcomers = counter_sales[counter_sales["customer"].isin(opened_on.index[~is_old])]
new_cohorts = cohort_table(newcomers, until="2024-06-12")
ax = plot_cohorts(new_cohorts, partial_last=True)

# %% after_bet="newcomers_back"
from crm_lessons.methods import rate_interval

april = rate_interval(8, 20)
{"low": round(april.low, 2), "high": round(april.high, 2)}

# %% [markdown] lang="fr" after_bet="newcomers_back"
# C'est la figure jumelle, sans les anciens : vingt nouveaux par mois, et quatre de ceux de janvier reviennent en février, 20 %, pas 59 %. Janvier ne se distingue plus. (Avril en fait revenir 8 : sur vingt clients, l'intervalle va de 22 à 61 %, rien à fêter.) Quant à la dernière diagonale, hachurée, elle baisse pour une raison plus simple encore : juin s'arrête le 12. Avec `partial="missing"`, `cohort_table` le met de côté.

# %% [markdown] lang="en" after_bet="newcomers_back"
# This is the twin figure, without the old customers: twenty newcomers a month, and four of January's come back in February, 20%, not 59%. January no longer stands out. (April has 8 back: with twenty customers the interval goes from 22 to 61%, nothing to celebrate.) As for the last diagonal, hatched, it falls for a simpler reason still: June stops on the 12th. With `partial="missing"`, `cohort_table` sets it aside.

# %% [markdown] lang="fr"
# Sur de vraies données, les deux pièges sont là. Chez le grossiste Online Retail, la première cohorte (décembre 2010) compte 885 clients, puis 324, 286, 340, 321… et finit par 445 puis 235. L'entreprise vendait avant décembre 2010, et le dernier mois n'a que neuf jours.

# %% [markdown] lang="en"
# Real data have both traps. At the wholesaler Online Retail the first cohort (December 2010) has 885 customers, then 324, 286, 340, 321… and ends with 445, then 235. The firm was selling before December 2010, and the last month has only nine days.

# %% [markdown] lang="fr"
# ## Un client vaut ses marges à venir, pesées une à une
#
# Le cours écrit la **valeur à vie** (*lifetime value*) comme la somme, sur n années, des profits moins les frais d'acquisition et de fidélisation. Cent dirhams de marge par an pendant cinq ans, vingt de fidélisation chaque année, cent cinquante pour conquérir le client :

# %% [markdown] lang="en"
# ## A customer is worth the margins to come, weighed one by one
#
# The course writes **lifetime value** as the sum, over n years, of profits less the costs of winning and of keeping the customer. A hundred dirhams of margin a year for five years, twenty for loyalty every year, a hundred and fifty to win the customer:

# %%
5 * (100 - 20) - 150

# %% [markdown] lang="fr"
# 250 dirhams, à deux conditions que la formule ne dit pas : que le client soit *certain* de rester cinq ans, et qu'un dirham dans cinq ans vaille un dirham aujourd'hui. Le même cours légende pourtant un axe « valeur actualisée ». Levons ces conditions.

# %% [markdown] lang="en"
# 250 dirhams, on two conditions that the formula does not state: that the customer is *certain* to stay five years, and that a dirham in five years is worth a dirham today. Yet the same course labels an axis “discounted value”. Let us lift these conditions.

# %% [markdown] lang="fr"
# Prenons le contrat Alpha : une marge de 100 dirhams par an, nette des frais de fidélisation ; une **rétention** de 80 % ; un taux d'**actualisation** de 10 %, ce que l'argent rapporterait ailleurs. La marge vient à la fin de chaque année, de ceux qui sont encore là.
#
# À la main, la première année : 80 chances sur 100 qu'elle vienne, et 100 dirhams dans un an valent 100 / 1,10 = 90,91 aujourd'hui. Donc 0,80 × 90,91 = 72,73. Pariez : des 500 dirhams que cinq années annoncent, combien en reste-t-il ?

# %% [markdown] lang="en"
# Take contract Alpha: a margin of 100 dirhams a year, net of the cost of keeping; a **retention** of 80%; a **discount** rate of 10%, what the money would earn elsewhere. The margin comes at the end of each year, from those who are still there.
#
# By hand, the first year: 80 chances in 100 that it comes, and 100 dirhams in a year are worth 100 / 1.10 = 90.91 today. So 0.80 × 90.91 = 72.73. Make a bet: of the 500 dirhams that five years announce, how many are left?

# %%
lesson.bet("worth", ...)

# %% after_bet="worth"
from crm_lessons.methods import value_by_year

show(value_by_year(margin=100, retention=0.80, discount=0.10, years=5))

# %% tags=["figure"] after_bet="worth"
from crm_lessons.plots import plot_value_by_year

ax = plot_value_by_year(margin=100, retention=0.80, discount=0.10, years=5)

# %% [markdown] lang="fr" after_bet="worth"
# Des 500 dirhams annoncés, il en reste 212. Dans l'ordre de la figure, les départs en retirent 231 et l'attente 57. Mais l'ordre y est pour quelque chose :

# %% [markdown] lang="en" after_bet="worth"
# Of the 500 dirhams announced, 212 are left. In the order of the figure departures take off 231 and waiting 57. But the order has a part in it:

# %% after_bet="worth"
stay_first = sum(100 * 0.80**year for year in range(1, 6))
wait_first = sum(100 / 1.10**year for year in range(1, 6))
both = sum(100 * (0.80 / 1.10) ** year for year in range(1, 6))
{
    "leave": round(500 - stay_first),
    "then_wait": round(stay_first - both),
    "wait": round(500 - wait_first),
    "then_leave": round(wait_first - both),
}

# %% [markdown] lang="fr" after_bet="worth"
# **Ce que retirent les départs dépend de l'ordre du calcul.**
#
# Si l'on actualise d'abord, l'attente retire 121 dirhams et les départs 167. Dans les deux ordres les départs pèsent davantage, de peu ou de beaucoup : une part « due à » l'un des deux n'a de sens qu'avec son ordre.
#
# Sur un **horizon infini**, la somme a une forme simple : $\text{valeur} = m \, \dfrac{r}{1 + i - r}$, où $m$ est la marge annuelle, $r$ la rétention et $i$ l'actualisation. Le facteur $r / (1 + i - r)$ est le **multiple de marge**.

# %% [markdown] lang="en" after_bet="worth"
# **What departures take off depends on the order of the computation.**
#
# Discount first, and waiting takes off 121 dirhams and departures 167. In both orders departures weigh more, by little or by much: a part “due to” one of the two has a meaning only with its order.
#
# Over an **infinite horizon** the sum has a simple form: $\text{value} = m \, \dfrac{r}{1 + i - r}$, where $m$ is the yearly margin, $r$ the retention and $i$ the discount rate. The factor $r / (1 + i - r)$ is the **margin multiple**.

# %%
from crm_lessons.methods import customer_lifetime_value, margin_multiple

{
    "value": round(customer_lifetime_value(100, retention=0.80, discount=0.10), 2),
    "multiple": round(margin_multiple(0.80, 0.10), 2),
}

# %% [markdown] lang="fr"
# **Nommez le moment de la première marge.** Certains manuels la comptent aujourd'hui, à coup sûr ; d'autres à la fin de l'année, mais de tous les clients. La fonction les connaît par leur nom.

# %% [markdown] lang="en"
# **Name the moment of the first margin.** Some handbooks count it today, for sure; others at the end of the year, but from every customer. The function knows them by name.

# %%
moments = ("end_of_year", "certain", "now")
{moment: round(customer_lifetime_value(100, 0.80, 0.10, first_margin=moment), 2) for moment in moments}

# %% [markdown] lang="fr"
# 266,67, 333,33 ou 366,67 pour le même client. La première et la dernière diffèrent d'exactement une marge : celle que l'on reçoit aujourd'hui. Aucune n'est fausse ; une valeur sans sa convention ne se compare à rien.
#
# Et la somme du cours ? C'est le cas où personne ne part et où rien n'attend :

# %% [markdown] lang="en"
# 266.67, 333.33 or 366.67 for the same customer. The first and the last differ by exactly one margin: the one received today. None is wrong; a value without its convention compares with nothing.
#
# And the course's sum? It is the case in which nobody leaves and nothing waits:

# %%
customer_lifetime_value(100 - 20, retention=1, discount=0, years=5, acquisition_cost=150)

# %% [markdown] lang="fr"
# ## La courbe vaut mieux qu'un taux, et l'intervalle mieux qu'un nombre
#
# Ces formules prennent une rétention *constante*. Nous venons de voir qu'elle change avec l'âge. Reprenons les 600 contrats : la première année n'en gardait que 67,1 %. Une marge de 100 dirhams, cinq ans, actualisés à 10 %.

# %% [markdown] lang="en"
# ## The curve is worth more than a rate, and the interval more than a number
#
# These formulas take a *constant* retention. We have just seen that it changes with age. Back to the 600 contracts: the first year kept only 67.1% of them. A margin of 100 dirhams, five years, discounted at 10%.

# %%
from crm_lessons.methods import value_by_curve

by_curve = value_by_curve(100, there, discount=0.10)
by_first_year = customer_lifetime_value(100, retention=there[1], discount=0.10, years=5)
{"curve": round(by_curve["cumulative_value"].iloc[-1]), "first_year": round(by_first_year)}

# %% [markdown] lang="fr"
# 200 contre 143 : prendre le taux de la première année pour tous les âges enlève plus du quart de la valeur (Fader et Hardie, 2010, en font le danger d'ignorer l'hétérogénéité). La règle : s'il y a une courbe, on calcule avec la courbe. Et si elle s'arrête trop tôt, avec une prévision, en disant laquelle. Pour un contrat Delta, 240 dirhams de marge par an : la fonction met bout à bout ce qui fut vu et ce qui fut prévu (`pd.concat`), lit la courbe une fois par an, et numérote les années à partir de 0 (`.reset_index(drop=True)`).

# %% [markdown] lang="en"
# 200 against 143: taking the rate of the first year for every age takes off more than a quarter of the value (Fader and Hardie, 2010, call it the peril of ignoring heterogeneity). The rule: where there is a curve, compute with the curve. And where it stops too early, with a forecast, and say which. For a Delta contract, 240 dirhams of margin a year: the function puts what was seen and what was forecast end to end (`pd.concat`), reads the curve once a year, and numbers the years from 0 on (`.reset_index(drop=True)`).


# %%
def worth_of(later):
    curve = pd.concat([seen, later]) / 500
    yearly = curve[[0, 12, 24, 36, 48, 60]].dropna().reset_index(drop=True)
    return value_by_curve(240, yearly, discount=0.10)["cumulative_value"].max()


# %%
futures = forecasts.loc[25:].assign(envelope=hidden)
worth = pd.Series({name: worth_of(futures[name]) for name in futures.columns}, name="customer_value")
show(worth.round())

# %% [markdown] lang="fr"
# 526, 535, 550 : l'enveloppe donnait 562. Kaplan-Meier ne compte que deux ans : 305 est un *plancher*, et dit comme tel il est utile. Remarquez que les erreurs ont rétréci : se tromper de 59 clients au mois 60 ne fait que 6 % de la valeur, parce que les dirhams lointains pèsent peu.

# %% [markdown] lang="en"
# 526, 535, 550: the envelope gave 562. Kaplan-Meier counts two years only: 305 is a *floor*, and useful when it is called one. Notice that the errors have shrunk: being off by 59 customers in month 60 makes only 6% of the value, because distant dirhams weigh little.

# %% [markdown] lang="fr"
# **Une base se donne avec sa dispersion.** Au mois 24, que valent les 331 clients encore là, pour les trois ans à venir ? Recommençons quarante fois : une autre cohorte de même passé (on retire les mêmes clients au sort, avec remise), un autre réglage du modèle, d'autres dés.

# %% [markdown] lang="en"
# **A base comes with its spread.** In month 24, what are the 331 customers still there worth for the three years to come? Let us start again forty times: another cohort of the same past (the same customers drawn by lot, with replacement), another setting of the model, other dice.

# %%
from crm_lessons.methods import base_value_draws

values = base_value_draws(seen, margin=240, discount=0.10, years=3)
came = sum(240 * hidden[24 + 12 * year] / 1.10**year for year in (1, 2, 3))
{"came": round(came), "values": values.quantile([0.05, 0.5, 0.95]).round(-2).to_dict()}

# %% tags=["figure"]
from crm_lessons.plots import plot_base_values

ax = plot_base_values(values, came)

# %% [markdown] lang="fr"
# De 128 800 à 160 400 dirhams neuf fois sur dix ; il en est venu 155 473. Un seul nombre aurait caché 30 000 dirhams de doute. Et la bande suppose encore le modèle vrai : le rival du mois 30 n'y est pas.

# %% [markdown] lang="en"
# From 128,800 to 160,400 dirhams nine times of ten; 155,473 came. A single number would have hidden 30,000 dirhams of doubt. And the band still supposes that the model is true: the rival of month 30 is not in it.

# %% [markdown] lang="fr"
# ## Un portefeuille est un capital
#
# Le cours demande d'évaluer le **capital client** de l'entreprise. C'est la somme de deux parts : ce que valent les clients présents, et ce que vaudront ceux que l'on va conquérir, chacun moins ce qu'il coûte. Voici Casablanca ; elle conquiert 300 clients par an, à 620 dirhams l'un.

# %% [markdown] lang="en"
# ## A portfolio is a capital
#
# The course asks what the **customer capital** of the firm, or customer equity, is worth. It is the sum of two parts: what the present customers are worth, and what those to be won will be worth, each less what they cost. Here is Casablanca; it wins 300 customers a year, at 620 dirhams each.

# %%
portfolio = lesson.data("portfolio")
show(portfolio)

# %% [markdown] lang="fr"
# À la main, pour Alpha : un client vaut 267 dirhams à horizon infini, et les 500 présents 133 333. Un nouveau rapporte 267 − 620 = −353. Deux cents par an, à la fin de chacune des trois années à venir, actualisés :

# %% [markdown] lang="en"
# By hand, for Alpha: a customer is worth 267 dirhams over an infinite horizon, and the 500 present ones 133,333. A new one brings in 267 − 620 = −353. Two hundred a year, at the end of each of the three years to come, discounted:

# %%
each = customer_lifetime_value(100, 0.80, 0.10) - 620
round(200 * each * (1 / 1.10 + 1 / 1.10**2 + 1 / 1.10**3))

# %%
from crm_lessons.methods import customer_equity

capital = customer_equity(portfolio, discount=0.10, years=3)
show(capital[["customer_value", "present_base", "future_customers", "equity"]])

# %% [markdown] lang="fr"
# Delta vaut 524 795 dirhams. Alpha vaut *moins* que rien : chaque client Alpha conquis à 620 dirhams détruit du capital, et les 200 de chaque année mangent plus que la base présente. Le tableau des ventes, lui, applaudit trois cents « nouveaux clients ».
#
# Deux prudences. On suppose que l'on conquerra demain au prix d'hier. Et la rétention y est constante : 90 % est celle des clients Delta *présents*, dont beaucoup sont anciens ; la cohorte a montré qu'un nouveau commence à 80 % (399 sur 500). La base présente vaut donc plutôt davantage, les nouveaux plutôt moins.

# %% [markdown] lang="en"
# Delta is worth 524,795 dirhams. Alpha is worth *less* than nothing: each Alpha customer won for 620 dirhams destroys capital, and each year's 200 eat more than the present base. The sales report, meanwhile, applauds three hundred “new customers”.
#
# Two cautions. The sum supposes that customers will be won tomorrow at yesterday's price. And retention is constant in it: 90% is that of the *present* Delta customers, many of whom are old; the cohort has shown that a new one begins at 80% (399 out of 500). So the present base is worth rather more, the new ones rather less.

# %% [markdown] lang="fr"
# ## À vous de déplacer les réglages
#
# Qu'est-ce qui augmente le plus la valeur à horizon infini, 1 % de marge en plus, ou 1 % de rétention en plus ? Et sur un horizon de cinq ans ?
#
# Puis cherchez un nombre, à écrire sous la figure. Sans toucher au reste, à partir de quelle rétention (en %, sans décimale) la valeur à horizon infini est-elle le double de celle du départ ?

# %% [markdown] lang="en"
# ## Move the settings yourself
#
# Which raises the value over an infinite horizon more, 1% more margin or 1% more retention? And over a horizon of five years?
#
# Then look for a number, to be typed below the figure. Leaving the rest alone, from which retention (in %, no decimals) is the value over an infinite horizon twice that of the start?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import retention_lab

retention_lab(margin=100, retention=80, discount=10, years=5)

# %% [markdown] lang="fr"
# 1 % de marge vaut 1 %, toujours. 1 % de rétention (de 80 à 80,8 %) vaut 3,8 % à horizon infini, 2,4 % sur cinq ans. Plus la rétention est haute et l'horizon long, plus elle pèse : Gupta, Lehmann et Stuart (2004) trouvent 5 % de valeur pour 1 % de rétention, 1 % pour la marge, 0,1 % pour le coût d'acquisition.
#
# Ces nombres disent ce que *vaut* un pour cent, pas ce qu'il *coûte*. La décision a besoin des deux.

# %% [markdown] lang="en"
# 1% of margin is worth 1%, always. 1% of retention (from 80 to 80.8%) is worth 3.8% over an infinite horizon, 2.4% over five years. The higher the retention and the longer the horizon, the more it weighs: Gupta, Lehmann and Stuart (2004) find 5% of value for 1% of retention, 1% for margin, 0.1% for the cost of acquisition.
#
# These numbers say what one per cent is *worth*, not what it *costs*. A decision needs both.

# %% [markdown] lang="fr"
# ## « 5 % de fidélité, 50 % de profit » est un calcul, pas une loi
#
# Le cours l'affirme : 5 % de fidélité en plus font croître les profits de 50 % en moyenne. La phrase vient de Reichheld et Sasser (1990), qui comptent cinq *points* de départs en moins, et de 25 à 85 % de profit selon le cas : 85 dans les agences d'une banque, 50 chez un courtier d'assurance, 30 dans une chaîne de services automobiles. Refaisons le calcul sur la valeur. Pariez : de 90 à 95 % de rétention, de quelle part augmente-t-elle ?

# %% [markdown] lang="en"
# ## “5% of loyalty, 50% of profit” is a sum, not a law
#
# The course says so: 5% more loyalty makes profits grow by 50% on average. The sentence comes from Reichheld and Sasser (1990), who count five *points* fewer departures, and 25 to 85% of profit depending on the case: 85 in the branches of a bank, 50 at an insurance broker, 30 in a car service chain. Let us redo the sum on the value. Make a bet: from 90 to 95% of retention, by what share does it rise?

# %%
lesson.bet("five_points", ...)

# %% after_bet="five_points"
before = margin_multiple(0.90, 0.10)
points = margin_multiple(0.95, 0.10) / before - 1
percent = margin_multiple(1 - 0.95 * 0.10, 0.10) / before - 1
{"five_points": round(points, 3), "five_percent": round(percent, 3)}

# %% [markdown] lang="fr" after_bet="five_points"
# De 90 à 95 % de rétention, cinq points : +40,7 %. On a coupé les départs en deux, ce n'est pas rien. Cinq *pour cent* de départs en moins, de 10 à 9,5 % : +3,1 %. Le même « cinq », treize fois moins d'effet. Et cinq points ne valent pas pareil partout.

# %% [markdown] lang="en" after_bet="five_points"
# From 90 to 95% of retention, five points: +40.7%. Departures have been cut in half, which is no small thing. Five *per cent* fewer departures, from 10 to 9.5%: +3.1%. The same “five”, thirteen times less effect. And five points are not worth the same everywhere.

# %% tags=["figure"]
from crm_lessons.plots import plot_multiples

ax = plot_multiples(discount=0.10, retention=(0.60, 0.75, 0.90))

# %%
round(margin_multiple(0.95, 0) / margin_multiple(0.90, 0) - 1, 2)

# %% [markdown] lang="fr"
# +20 % en partant de 60 %, +41 % en partant de 90 %. Sans actualisation, le même pas de 90 à 95 % ferait +111 % : c'est l'hypothèse, plus que la fidélité, qui fait le miracle. Sharp le rappelle : la célèbre courbe est une expérience de pensée, non une observation. Elle calcule ce qui arriverait si la rétention montait ; elle ne montre pas comment la faire monter, ni à quel prix.

# %% [markdown] lang="en"
# +20% starting from 60%, +41% starting from 90%. Without discounting, the same step from 90 to 95% would make +111%: the assumption, more than loyalty, works the wonder. Sharp reminds us: the famous curve is a thought experiment, not an observation. It computes what would happen if retention rose; it does not show how to raise it, nor at what price.

# %% [markdown] lang="fr"
# ## « Cinq fois plus cher » se compte dans vos propres livres
#
# Cinq fois, dit un cours ; cinq à sept, dit un autre ; « beaucoup plus », dit un troisième. Kotler écrit cinq à dix. On le fait remonter à TARP, à la fin des années 1980, et rien ne le prouve en général ; *Loyalty Myths* (2005) en fait un mythe parmi d'autres. Voici les comptes de quatre agences de Tamaris Contrats.

# %% [markdown] lang="en"
# ## “Five times more expensive” is to be counted in your own books
#
# Five times, says one course; five to seven, says another; “much more”, says a third. Kotler writes five to ten. It is traced back to TARP in the late 1980s, and nothing proves it in general; *Loyalty Myths* (2005) lists it as one myth among others. Here are the books of four branches of Tamaris Contrats.

# %%
spending = lesson.data("spending")
show(spending)

# %%
to_win = spending["acquisition_cost"] / spending["customers_won"]
to_keep = spending["loyalty_cost"] / spending["customers_kept"]
(to_win / to_keep).round(2).to_dict()

# %% [markdown] lang="fr"
# De 6,2 à Casablanca à 0,67 à Oujda, où conquérir coûte *moins* que garder. Le rapport est une propriété de votre marché et de vos méthodes, pas de la nature.
#
# Il a d'ailleurs un défaut plus grave. « Coût par client gardé » divise par tous ceux qui sont restés, y compris ceux qui seraient restés sans rien recevoir. Pour savoir, il faut un essai : 1 000 clients, deux moitiés tirées au sort, une offre de fidélité pour le groupe A seulement.

# %% [markdown] lang="en"
# From 6.2 in Casablanca to 0.67 in Oujda, where winning costs *less* than keeping. The ratio is a property of your market and of your ways, not of nature.
#
# It also has a worse defect. “Cost per customer kept” divides by all who stayed, including those who would have stayed without receiving anything. To know, it takes a trial: 1,000 customers, two halves drawn by lot, a loyalty offer for group A only.

# %%
loyalty_test = lesson.data("loyalty_test")
show(loyalty_test)

# %%
offered, control = loyalty_test.loc["A"], loyalty_test.loc["B"]
saved = offered["customers_kept"] - control["customers_kept"]
per_kept, per_saved = offered["loyalty_cost"] / offered["customers_kept"], offered["loyalty_cost"] / saved
{"saved": int(saved), "per_kept": round(float(per_kept)), "per_saved": float(per_saved)}

# %% [markdown] lang="fr"
# 118 dirhams par client gardé ; mais 25 clients seulement ont été *retenus*, et chacun a coûté 2 000 dirhams. C'est ce nombre, pas l'autre, qui se compare au coût d'une conquête et à la valeur d'un client. Voilà aussi la réponse à la question du cours sur le potentiel d'un programme de fidélité : un groupe témoin. Le tirage, lui, laisse une incertitude :

# %% [markdown] lang="en"
# 118 dirhams per customer kept; but only 25 customers were *held back* from leaving, and each of them cost 2,000 dirhams. That number, not the other, compares with the cost of winning a customer and with what a customer is worth. Here too is the answer to the course's question about the potential of a loyalty programme: a control group. Drawing by lot, though, leaves some uncertainty:

# %%
kept = loyalty_test["customers_kept"] / loyalty_test["customers"]
spread = (kept * (1 - kept) / loyalty_test["customers"]).sum() ** 0.5
gap, give_or_take = kept["A"] - kept["B"], 1.96 * spread
{"gap": round(float(gap), 3), "low": round(float(gap - give_or_take), 3), "high": round(float(gap + give_or_take), 3)}

# %% [markdown] lang="fr"
# Cinq points, et de 0,3 à 9,7 avec l'intervalle. À 9,7 % de 500 clients, chaque client retenu a coûté 50 000 / 48,5 = 1 031 dirhams ; à 0,3 %, plus de 33 000. Avant de généraliser une offre, on refait l'essai plus grand.

# %% [markdown] lang="en"
# Five points, and from 0.3 to 9.7 with the interval. At 9.7% of 500 customers, each customer held back cost 50,000 / 48.5 = 1,031 dirhams; at 0.3%, more than 33,000. Before an offer is extended, the trial is run again, and larger.

# %% [markdown] lang="fr"
# **Entre conquérir et fidéliser, il n'y a pas à choisir un camp.** Blattberg et Deighton (1996) cherchent l'équilibre : chaque dirham de plus, d'un côté comme de l'autre, rapporte moins que le précédent. De chaque côté, il faut une observation (ce que l'on dépense, ce que l'on obtient) et un jugement : le plafond que n'atteindrait aucune dépense.
#
# À Casablanca, 124 dirhams par prospect approché en gagnent un sur cinq : 124 / 0,20 font les 620 dirhams d'un client conquis. Plafond jugé : deux sur cinq. Et 100 dirhams par client et par an en gardent 90 % ; pour le plafond, essayons 92, 95 et 98 %. La marge est prise ici avant les frais de fidélisation, 240 + 100.

# %% [markdown] lang="en"
# **Between winning and keeping there is no side to take.** Blattberg and Deighton (1996) look for the balance: each further dirham, on either side, brings in less than the one before. Each side takes an observation (what is spent, what is had for it) and a judgement: the ceiling that no spending would reach.
#
# In Casablanca 124 dirhams for each prospect approached win one in five: 124 / 0.20 make the 620 dirhams of a customer won. Ceiling judged: two in five. And 100 dirhams a customer and year keep 90% of them; for the ceiling let us try 92, 95 and 98%. The margin is taken here before the cost of keeping, 240 + 100.

# %%
from crm_lessons.methods import acquisition_retention_balance, spending_curve

win = spending_curve(124, 0.20, ceiling=0.40)
budgets = {}
for ceiling in (0.92, 0.95, 0.98):
    keep = spending_curve(100, 0.90, ceiling=ceiling)
    best = acquisition_retention_balance(win, keep, margin=340, discount=0.10)
    budgets[ceiling] = {"win": round(best.acquisition_spending), "keep": round(best.retention_spending)}
budgets

# %% [markdown] lang="fr"
# Au plafond jugé de 95 %, il faudrait passer de 124 à 208 dirhams par prospect et de 100 à 125 par client : dépenser davantage *des deux côtés*. Mais déplacez le plafond de trois points et l'équilibre bouge : un jugement, pas une mesure.

# %% [markdown] lang="en"
# At a ceiling judged at 95% the branch should go from 124 to 208 dirhams a prospect and from 100 to 125 a customer: spend more *on both sides*. But move the ceiling by three points and the balance moves: a judgement, not a measurement.

# %% [markdown] lang="fr"
# **« Une entreprise perd 10 % de ses clients par an. »** Le cours le dit « en moyenne », et ajoute que cela varie beaucoup ; dans la liste de Kotler, c'est 10 à 30 %. La location à 2 % par mois perdait 21,5 %, l'année de notre premier tableau 12 %. Mesurez la vôtre.

# %% [markdown] lang="en"
# **“A firm loses 10% of its customers a year.”** The course says so “on average”, and adds that it varies a great deal; in Kotler's list it is 10 to 30%. The rental at 2% a month lost 21.5%, the year of our first table 12%. Measure your own.

# %% [markdown] lang="fr"
# ## Un client fidèle n'est pas toujours un client rentable
#
# « La rentabilité d'un client augmente avec l'ancienneté », dit encore le cours. Reinartz et Kumar (2002), dont le chapitre 3 a montré la matrice, l'ont cherché chez quatre entreprises et 16 000 clients. Un client ancien coûterait moins cher à servir ? paierait davantage ? Ils ne le trouvent pas. Ferait parler de vous ? Pas du seul fait qu'il achète depuis longtemps : là, l'attitude compte aussi. Le lien entre fidélité et profit est faible ou moyen. Ils croisent donc deux questions : rapporte-t-il beaucoup ? restera-t-il longtemps ?

# %% [markdown] lang="en"
# ## A loyal customer is not always a profitable one
#
# “A customer's profitability grows with tenure,” the course says too. Reinartz and Kumar (2002), whose matrix chapter 3 showed, looked for it in four firms and 16,000 customers. Are long-standing customers cheaper to serve, do they pay more? They do not find it. Do they spread the word? Not merely because they have bought for long: there attitude counts, too. The link between loyalty and profit is weak to moderate. So they cross two questions: do they bring in much? Will they stay for long?

# %%
relationships = lesson.data("relationships")
show(relationships)

# %% tags=["figure"]
from crm_lessons.plots import plot_relationships

ax = plot_relationships(relationships, "yearly_profit", "expected_months", high=2000, long=36)

# %% [markdown] lang="fr"
# Le client 3 a le plus gros chiffre d'affaires et huit ans d'ancienneté : c'est une **bernacle**, accrochée à la coque. Le client 6 rapporte le plus, et le modèle prévoit qu'il partira bientôt : un **papillon**. Choyer d'abord le plus ancien serait une erreur.

# %% [markdown] lang="en"
# Customer 3 has the largest revenue and eight years of tenure: a **barnacle**, clinging to the hull. Customer 6 brings in the most, and the model expects a departure soon: a **butterfly**. Pampering the oldest first would be a mistake.

# %% [markdown] lang="fr"
# L'axe n'est pas l'ancienneté. Les clients 1 et 6 sont *encore là*, à 8 et 18 mois : ils sont censurés, et leur durée est « au moins » celle-là. Classer d'après l'ancienneté ferait des deux des papillons, et l'on négligerait le client 1, que l'on attend cinq ans. On prend donc la durée *prévue*, ou l'on compare des clients arrivés le même mois. Une prévision n'est pas un fait : elle se refait chaque année.

# %% [markdown] lang="en"
# The axis is not tenure. Customers 1 and 6 are *still there*, at 8 and 18 months: they are censored, and their duration is “at least” that. Sorting by tenure would make butterflies of both, and customer 1, who is expected for five years, would be neglected. So take the *expected* length, or compare customers who came in the same month. A forecast is no fact: it is made again each year.

# %% [markdown] lang="fr"
# Le schéma du cours nomme ses axes « profits potentiels » et « valeur actualisée et cumulée ». Il contredit ses propres cases : une forte valeur cumulée avec un faible profit ne se conçoit guère. L'original croise la rentabilité et la *durée* de la relation ; nous le suivons.

# %% [markdown] lang="en"
# The course's drawing names its axes “potential profits” and “discounted and cumulated value”. It contradicts its own cells: a high cumulated value with a low profit is hard to conceive. The original crosses profitability and the *length* of the relationship; we follow it.

# %% [markdown] lang="fr"
# **Acheter encore n'est pas préférer.** Le cours distingue deux mesures : la fidélité *comportementale*, ce que le client fait (il rachète), et la fidélité *attitudinale*, ce qu'il pense (il préfère). Dick et Basu (1994) définissent la fidélité par les deux ensemble : une attitude, comparée à celle qu'inspirent les concurrents, et des achats répétés. Qui rachète faute de choix partira dès qu'il en aura un ; les tableaux de cette leçon ne voient que ce qu'il fait.

# %% [markdown] lang="en"
# **Buying again is not preferring.** The course tells two measures apart: *behavioural* loyalty, what customers do (they buy again), and *attitudinal* loyalty, what they think (they prefer). Dick and Basu (1994) define loyalty by both together: an attitude, compared with the one that competitors inspire, and repeat purchases. Those who buy again for want of choice will leave as soon as they have one; the tables of this lesson see only what they do.

# %% [markdown] lang="fr"
# ## La fidélité se gagne aux moments de vérité
#
# Jan Carlzon (1987) appelle **moment de vérité**, après Richard Normann, chaque contact où le client juge l'entreprise : l'accueil au téléphone, le technicien en retard, la facture. Une courbe de rétention enregistre le verdict ; elle ne dit pas à quel contact il est tombé. Parcourez le cycle de vie de la relation, du premier appel au dernier, et cherchez où l'on perd les gens.

# %% [markdown] lang="en"
# ## Loyalty is won at moments of truth
#
# Jan Carlzon (1987), after Richard Normann, gives the name of **moment of truth** to each contact at which the customer judges the firm: the voice on the telephone, the technician who is late, the invoice. A retention curve records the verdict; it does not say at which contact it fell. Go through the life cycle of the relationship, from the first call to the last, and look for where people are lost.

# %% [markdown] lang="fr"
# Pour fidéliser, le cours propose de récompenser, de nouer des liens sociaux, structurels et personnalisés (le chapitre 8 les présente), et d'abord de comprendre ce que le client vient chercher. Benavent, qu'il cite, distingue six besoins.
#
# | besoin | exemple d'outil | question à se poser |
# | :--- | :--- | :--- |
# | économique | carte de fidélité, coupons | que resterait-il sans la remise ? |
# | cognitif | magazine, guide d'entretien | qu'apprend-il chez nous ? |
# | expérientiel | démonstration, visite d'atelier | qu'a-t-il vécu qu'il raconterait ? |
# | affectif | attention personnelle, privilège | se sent-il reconnu ? |
# | interaction sociale | club, communauté d'utilisateurs | qui rencontre-t-il ? |
# | identité et intégration | communauté de marque | que dit de lui le fait d'être client ? |

# %% [markdown] lang="en"
# To build loyalty the course proposes to reward, to form social, structural and personal bonds (chapter 8 presents them), and first to understand what the customer is after. Benavent, whom it quotes, tells six needs apart.
#
# | need | example of a tool | question to ask |
# | :--- | :--- | :--- |
# | economic | loyalty card, coupons | what would be left without the discount? |
# | cognitive | magazine, maintenance guide | what do they learn from us? |
# | experiential | demonstration, workshop visit | what have they lived that they would tell? |
# | affective | personal attention, privilege | do they feel recognised? |
# | social interaction | club, community of users | whom do they meet? |
# | identity and belonging | brand community | what does being a customer say of them? |

# %% [markdown] lang="fr"
# Un programme de points ne répond qu'à la première ligne : une fidélité d'intérêt, que la remise du voisin suffit à défaire. La vente croisée, elle, change le comportement : qui possède la pompe et le contrat d'entretien a deux raisons de rester. Dans tous les cas, l'essai avec groupe témoin tranche.

# %% [markdown] lang="en"
# A points scheme answers the first row only: a loyalty of interest, which the neighbour's discount is enough to undo. Cross-selling changes behaviour: whoever has the pump and the maintenance contract has two reasons to stay. In every case the trial with a control group decides.

# %% [markdown] lang="fr"
# **Les clients mécontents ne se plaignent pas tous, mais pas « à 10 % ».** Le cours dit que 10 % se plaignent et que 90 % se taisent ; ailleurs, on lit 4 et 96. Les études de TARP montrent surtout que cela dépend de l'enjeu : quand la perte moyenne était de 142 dollars, 31 % ne se plaignaient pas ; pour de petits problèmes, 3 % seulement se plaignaient. De même, « un mécontent en parle à dix personnes » est une vieille estimation, qui varie de huit à vingt selon qui la cite. Retenez la leçon, non le chiffre : une réclamation est rare et précieuse.

# %% [markdown] lang="en"
# **Not all unhappy customers complain, but it is not “10%”.** The course says that 10% complain and 90% are silent; elsewhere it is 4 and 96. What TARP's studies show is that it depends on what is at stake: where the average loss was 142 dollars, 31% did not complain; for small problems only 3% did. In the same way, “an unhappy customer tells ten people” is an old estimate, which varies from eight to twenty depending on who quotes it. Keep the lesson, not the figure: a complaint is rare and precious.

# %% [markdown] lang="fr"
# ## Que décider ?
#
# « Plus on investit chez le client, plus il rapporte », lit-on ; « il faut éjecter les clients non rentables », lit-on aussi. Ni l'un ni l'autre : on met le dirham suivant là où la valeur bouge le plus pour ce qu'il coûte.
#
# | case | conduite | ce qu'on mesure |
# | :--- | :--- | :--- |
# | vrai ami | garder un contact régulier, sans excès | la rétention, la préférence |
# | papillon | profiter de la saison, ne pas poursuivre ; refaire la prévision | la marge de l'année, la durée prévue |
# | bernacle | facturer le service, réduire son coût ; se séparer en dernier | le coût de service, la part de client |
# | étranger | servir poliment, ne rien investir | le coût d'une commande |

# %% [markdown] lang="en"
# ## What to decide?
#
# “The more you invest in customers, the more they bring in,” some say; “unprofitable customers must go,” say others. Neither: the next dirham goes where value moves most for what it costs.
#
# | cell | what to do | what to measure |
# | :--- | :--- | :--- |
# | true friend | stay in regular touch, without excess | retention, preference |
# | butterfly | enjoy the season, do not chase; make the forecast again | the year's margin, the expected length |
# | barnacle | charge for service, cut its cost; part as a last resort | cost to serve, share of wallet |
# | stranger | serve politely, invest nothing | the cost of an order |

# %% [markdown] lang="fr"
# « Tous mes clients sont des rois » : tous ont droit à la même courtoisie, pas au même budget. Benavent range dans une grille cinq manières de gérer la relation. Le texte que nous avons du cours ne laisse plus lire ses axes ; les définitions sont les nôtres.
#
# | manière | ce que l'on fait | chez Tamaris |
# | :--- | :--- | :--- |
# | gestion du portefeuille | choisir à qui donner l'effort, d'après la valeur | les visites vont où elles rapportent |
# | *one to one* | parler à chacun d'après ce qu'il répond | le plan d'entretien d'une usine |
# | réseau | passer par d'autres qui servent le même client | les bureaux d'études prescrivent |
# | mix relationnel | régler ensemble des programmes, les mêmes pour tous | carte, magazine, numéro vert |
# | communauté | laisser les clients se parler entre eux | le forum des mécaniciens |
#
# Deux mots de la grille se lisent encore : **discrimination** (traiter chacun différemment : les deux premières) et **assimilation** (réunir : les réseaux et les communautés). On ne cultive pas toutes les relations de la même façon.

# %% [markdown] lang="en"
# “All my customers are kings”: all are entitled to the same courtesy, not to the same budget. Benavent puts five ways of managing relationships in one grid. The text that we have of the course no longer lets us read its axes; the definitions are ours.
#
# | way | what it does | at Tamaris |
# | :--- | :--- | :--- |
# | portfolio management | choose to whom effort goes, by value | visits go where they pay |
# | one to one | speak to each by what they answer | one plant's maintenance plan |
# | network | go through others who serve the same customer | engineering offices prescribe |
# | relational mix | set programmes together, the same for all | card, magazine, free number |
# | community | let customers talk among themselves | the mechanics' forum |
#
# Two words of the grid can still be read: **discrimination** (treating each differently: the first two) and **assimilation** (bringing together: networks and communities). Not all relationships are cultivated in the same way.

# %% [markdown] lang="fr"
# ## Les 20 000 dirhams
#
# Retour au bureau de la directrice. Les deux contrats ; d'abord ce que vaut un client *conquis*, dont la première marge reste à venir, puis un client *retenu*, qui paie sa marge de l'année.

# %% [markdown] lang="en"
# ## The 20,000 dirhams
#
# Back in the director's office. The two contracts; first what a customer *won* is worth, whose first margin is still to come, then a customer *held back*, who pays this year's margin.

# %%
contracts = lesson.data("contracts")
show(contracts)

# %%
won = {
    "Alpha": round(customer_lifetime_value(100, 0.80, 0.10)),
    "Delta": round(customer_lifetime_value(240, 0.90, 0.10)),
}
delta_held_back = round(customer_lifetime_value(240, 0.90, 0.10, first_margin="now"))
{"won": won, "held_back": delta_held_back}

# %% [markdown] lang="fr"
# **Conquérir.** 620 dirhams à Casablanca : un client Delta (1 080) les rend, un client Alpha (267) non. À Oujda, 200 : les deux les rendent, mais Oujda n'a gagné que 80 clients l'an dernier ; les suivants coûteront plus. Tout à Casablanca, sur Delta, qu'aurait-on ? `//` divise en nombres entiers : on ne conquiert pas un tiers de client.

# %% [markdown] lang="en"
# **Winning.** 620 dirhams in Casablanca: a Delta customer (1,080) gives them back, an Alpha customer (267) does not. In Oujda, 200: both do, but Oujda won only 80 customers last year; the next will cost more. All of it to Casablanca, on Delta: what would that give? `//` divides in whole numbers: nobody wins a third of a customer.

# %%
budget = 20_000
casablanca = budget // 620
{"customers": casablanca, "gain": casablanca * (won["Delta"] - 620)}

# %% [markdown] lang="fr"
# 32 clients, 14 720 dirhams de gain. Gardons ce nombre.
#
# **Retenir.** L'offre de fidélité coûte 100 dirhams par client : 200 clients Delta la recevraient. L'essai s'est fait chez des clients dont 80 % restaient sans offre ; elle y a retenu cinq partants sur vingt, un quart. Chez Delta, 90 % restent déjà. Première hypothèse : elle y retient la même *part* des partants, un quart de 10 %, soit 2,5 points.

# %% [markdown] lang="en"
# 32 customers, a gain of 14,720 dirhams. Let us keep that number.
#
# **Holding back.** The loyalty offer costs 100 dirhams a customer: 200 Delta customers would receive it. The trial was run with customers of whom 80% stayed without an offer; it held back five leavers of twenty, a quarter. With Delta 90% stay already. First assumption: it holds back the same *share* of the leavers there, a quarter of 10%, that is 2.5 points.

# %% [markdown] lang="fr"
# Et qui allait partir n'est pas un client moyen, à 1 320 dirhams : comptons-le à 80 % de rétention, celle d'un nouveau. Que reste-t-il, l'offre payée, pour l'effet de l'essai (5 points) et pour les deux bornes de son intervalle ?

# %% [markdown] lang="en"
# And whoever was about to leave is no average customer, at 1,320 dirhams: let us count them at a retention of 80%, a new customer's. What is left, the offer paid, for the trial's effect (5 points) and for the two bounds of its interval?

# %%
offered_to, trial = budget // 100, (0.003, 0.05, 0.097)
leaver = round(customer_lifetime_value(240, 0.80, 0.10, first_margin="now"))
leaver, {points: round(offered_to * points / 0.20 * 0.10 * leaver - budget) for points in trial}

# %% [markdown] lang="fr"
# À 880 dirhams l'un, l'offre perd 15 600 dirhams si l'effet meurt avec l'année, et encore 11 464 à la borne haute de l'essai. Seconde hypothèse : les mêmes *points* qu'à l'essai, sur des clients à 1 320 dirhams.

# %% [markdown] lang="en"
# At 880 dirhams each, the offer loses 15,600 dirhams if the effect dies with the year, and still 11,464 at the trial's upper bound. Second assumption: the same *points* as in the trial, on customers at 1,320 dirhams.

# %%
{points: round(offered_to * points * delta_held_back - budget) for points in trial}

# %% [markdown] lang="fr"
# De 19 208 dirhams de perte à 5 608 de gain. L'essai ne dit pas laquelle des deux hypothèses est la bonne : il n'a pas eu lieu chez Delta. L'offre y est **indécidable**, ce qui n'est pas « trop chère ».
#
# Et si l'effet durait ? Comptons ce que deux points et demi *durables* ajoutent à un client Delta, et ce que coûtent 100 dirhams payés chaque année tant qu'il reste.

# %% [markdown] lang="en"
# From a loss of 19,208 dirhams to a gain of 5,608. The trial does not tell which of the two assumptions is the right one: it was not run with Delta. There the offer is **undecidable**, which is not “too dear”.
#
# And if the effect lasted? Let us count what two and a half *lasting* points add to a Delta customer, and what 100 dirhams cost when paid every year for as long as they stay.

# %%
lasting = customer_lifetime_value(240, 0.925, 0.10) - won["Delta"]
paid_yearly = customer_lifetime_value(100, 0.925, 0.10, first_margin="now")
{"lasting_gain": round(lasting), "paid_yearly": round(paid_yearly), "balance": round(lasting - paid_yearly)}

# %% [markdown] lang="fr"
# 189 dirhams de valeur : si 100 dirhams payés une fois les achetaient pour toujours, l'offre serait une affaire. Payés chaque année, ils en coûtent 629 aujourd'hui : 440 de perte par client. Tout dépend de ce que l'essai n'a pas mesuré : l'effet chez Delta, combien de temps il dure, et combien de fois il faut payer.

# %% [markdown] lang="en"
# 189 dirhams of value: were 100 dirhams paid once to buy them for ever, the offer would be a bargain. Paid every year, they cost 629 today: a loss of 440 a customer. All hangs on what the trial has not measured: the effect with Delta, how long it lasts, and how often it has to be paid.

# %% [markdown] lang="fr"
# Revenons aux 14 720 dirhams de Casablanca. Ils comptent chaque client à 1 080, donc 90 % de rétention dès la première année. Or un *nouveau* commence à 80 % : s'il y a une courbe, on calcule avec la courbe. Prenons celle de Salma, sur vingt ans.

# %% [markdown] lang="en"
# Back to Casablanca's 14,720 dirhams. They count each customer at 1,080, that is a retention of 90% from the first year on. But a *new* customer begins at 80%: where there is a curve, compute with the curve. Let us take Salma's, over twenty years.

# %%
from crm_lessons.methods import projected_survival

new_delta = projected_survival(model, 240)["survival"][::12].reset_index(drop=True)
worth_by_year = value_by_curve(240, new_delta, discount=0.10)["cumulative_value"]
worth_by_year[[5, 20]].round().to_dict()

# %% [markdown] lang="fr"
# 550 dirhams sur cinq ans et 838 sur vingt, pas 1 080. Essayons cinq prix du client suivant, de celui d'Oujda à celui de Casablanca. Oujda a gagné 80 clients l'an dernier : `.clip(upper=80)` s'en tient là.

# %% [markdown] lang="en"
# 550 dirhams over five years and 838 over twenty, not 1,080. Let us try five prices of the next customer, from Oujda's to Casablanca's. Oujda won 80 customers last year: `.clip(upper=80)` goes no further.

# %%
plans = pd.DataFrame({"cost": [200, 250, 400, 550, 620]})
plans["customers"] = (budget // plans["cost"]).clip(upper=80)
plans["gain_5_years"] = plans["customers"] * (worth_by_year[5].round() - plans["cost"])
plans["gain_20_years"] = plans["customers"] * (worth_by_year[20].round() - plans["cost"])
show(plans.set_index("cost"))

# %% [markdown] lang="fr"
# À 620, Casablanca ne se rembourse pas en cinq ans, et son gain tombe de 14 720 à 6 976 dirhams, longs à venir. À Oujda, même à 400, il en rentre 7 500 en cinq ans.

# %% [markdown] lang="en"
# At 620 Casablanca does not pay back within five years, and its gain falls from 14,720 to 6,976 dirhams, which are long in coming. In Oujda, even at 400, 7,500 come in within five years.

# %% [markdown] lang="fr"
# **Décision.** Les 20 000 dirhams vont à Oujda, sur des contrats Delta, *tant que le client suivant coûte moins de 550* : il se rembourse alors en cinq ans. À 250 l'un, ce seraient 80 clients et 24 000 dirhams de gain en cinq ans ; à 400, 50 clients et 7 500. On suit chaque mois le prix du dernier conquis, pas la moyenne. Plus d'Alpha à 620. L'offre de fidélité repart en essai chez des clients Delta, plus grande, pendant deux ans. *Ce qui ferait changer d'avis* : un client suivant à plus de 550, ou une cohorte Delta de 2025 qui garderait moins de 80 % la première année.

# %% [markdown] lang="en"
# **Decision.** The 20,000 dirhams go to Oujda, on Delta contracts, *as long as the next customer costs less than 550*: they then pay back within five years. At 250 each these would be 80 customers and a gain of 24,000 dirhams in five years; at 400, 50 customers and 7,500. Each month she follows the price of the last customer won, not the mean. No more Alpha for 620. The loyalty offer goes on trial again with Delta customers, a larger one, for two years. *What would change the mind*: a next customer at more than 550, or a Delta cohort of 2025 that keeps less than 80% in its first year.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
january = new_cohorts.iloc[0]
lesson.bets(
    a_year=annual_rate(0.02),
    in_the_envelope=hidden[60],
    newcomers_back=january[1] / january[0],
    worth=customer_lifetime_value(100, retention=0.80, discount=0.10, years=5),
    five_points=points,
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Attrition : les perdus parmi les clients du *début*, sur une période nommée. 2 % par mois font 21,5 % par an.
# - Un client encore là n'est ni parti ni acquis : il compte tant qu'on le voit.
# - Un taux constant prévoit trop peu de survivants quand les clients diffèrent ; un modèle juste en moyenne peut se tromper ici.
# - La première cohorte d'un fichier mêle anciens et nouveaux ; une case vide n'est pas un zéro.
# - Valeur = marges à venir, pesées par la chance de rester et par l'attente. La somme du cours en est le cas certain et sans attente.
# - Dites quand vient la première marge : une marge entière en dépend. S'il y a une courbe, calculez avec la courbe.
# - Le capital client : les présents, plus ceux à conquérir, chacun moins ce qu'il coûte. Une base se donne avec sa dispersion.
# - Cinq points ne sont pas cinq pour cent ; « cinq fois plus cher » se compte dans vos livres, avec un groupe témoin.
# - Ancien ne veut pas dire rentable, et récent ne veut pas dire de passage.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/07_customer_value.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Churn: the lost among the customers at the *start*, over a period that is named. 2% a month make 21.5% a year.
# - A customer still there is neither lost nor won for good: they count for as long as they are seen.
# - A constant rate foresees too few survivors where customers differ; a model that is right on average may be wrong here.
# - The first cohort of a file mixes old and new; an empty cell is not a zero.
# - Value = the margins to come, weighed by the chance of staying and by the wait. The course's sum is the certain case without a wait.
# - Say when the first margin comes: a whole margin depends on it. Where there is a curve, compute with the curve.
# - Customer equity: those present, plus those to be won, each less what they cost. A base comes with its spread.
# - Five points are not five per cent; “five times more expensive” is counted in your own books, with a control group.
# - Long-standing does not mean profitable, and recent does not mean passing through.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/07_customer_value.html), one page to print.

# %%
glossary("churn", "retention_rate", "customer_lifetime", "customer_lifetime_value", "margin_multiple", "discount_rate")

# %%
glossary("customer_month", "always_a_share", "cohort", "censoring", "shifted_beta_geometric", "bg_nbd")

# %%
glossary("customer_equity", "attitudinal_loyalty", "behavioural_loyalty", "moment_of_truth", "loyalty_programme")

# %% [markdown] lang="fr"
# ## Sources
#
# - La somme de la valeur à vie, l'attrition, la grille à quatre cases, les deux mesures de la fidélité et les six besoins viennent de cours francophones de gestion de la relation client ; les besoins et les cinq manières de Benavent sont repris de ces cours, qui n'en donnent pas la source ; les bases, les carnets et les comptes sont inventés, tirés d'un générateur à graine fixe ; la cohorte suit la loi de départ de l'entreprise simulée.
# - Kaplan et Meier (1958) pour la courbe ; Jackson (1985) et Dwyer (1997), *Journal of Direct Marketing* 11(4), 6-13, pour les deux sortes de clients ; Fader, Hardie et Lee (2005) pour le BG/NBD ; Fader et Hardie (2007) pour le modèle bêta-géométrique, (2010), *Marketing Science* 29(1), 85-93, pour la valeur d'une base ; Blattberg et Deighton (1996) pour l'équilibre ; Berger et Nasr (1998), Gupta et Lehmann (2003), Gupta, Lehmann et Stuart (2004) pour la valeur.
# - Reichheld et Sasser (1990), et sa critique : Sharp, *How Brands Grow* (2010) ; Keiningham, Vavra, Aksoy et Wallard, *Loyalty Myths* (2005). Kotler, *Marketing Insights from A to Z* (2003), p. 41, pour « cinq à dix » et « 10 à 30 % ».
# - Reinartz et Kumar (2000, 2002), *Harvard Business Review* pour la seconde ; Dick et Basu (1994), *Journal of the Academy of Marketing Science* 22, 99-113.
# - Carlzon (1987), d'après Normann, sur les moments de vérité ; Goodman et Newman (2003), *Quality Progress* 36(1), p. 51-55, sur les études de TARP.
# - Données publiques : Online Retail (UCI 352, Chen), mesuré avec `cohort_table` ; « Telco » d'IBM, clients fictifs. Elles ne sont pas jointes au projet.

# %% [markdown] lang="en"
# ## Sources
#
# - The sum of lifetime value, churn, the grid of four cells, the two measures of loyalty and the six needs come from French-language courses in customer relationship management; Benavent's needs and five ways are taken over from these courses, which do not give their source; the bases, the order books and the accounts are invented, drawn from a generator with a fixed seed; the cohort follows the simulated firm's law of leaving.
# - Kaplan and Meier (1958) for the curve; Jackson (1985) and Dwyer (1997), *Journal of Direct Marketing* 11(4), 6-13, for the two sorts of customers; Fader, Hardie and Lee (2005) for the BG/NBD; Fader and Hardie (2007) for the beta-geometric model, (2010), *Marketing Science* 29(1), 85-93, for the value of a base; Blattberg and Deighton (1996) for the balance; Berger and Nasr (1998), Gupta and Lehmann (2003), Gupta, Lehmann and Stuart (2004) for value.
# - Reichheld and Sasser (1990), and its critics: Sharp, *How Brands Grow* (2010); Keiningham, Vavra, Aksoy and Wallard, *Loyalty Myths* (2005). Kotler, *Marketing Insights from A to Z* (2003), p. 41, for “five to ten” and “10 to 30%”.
# - Reinartz and Kumar (2000, 2002), the latter in *Harvard Business Review*; Dick and Basu (1994), *Journal of the Academy of Marketing Science* 22, 99-113.
# - Carlzon (1987), after Normann, on moments of truth; Goodman and Newman (2003), *Quality Progress* 36(1), pp. 51-55, on TARP's studies.
# - Public data: Online Retail (UCI 352, Chen), measured with `cohort_table`; IBM's “Telco”, fictional customers. They do not come with the project.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/07_customer_value.ipynb) : de l'attrition d'une année à votre propre avis, avec le droit de se tromper autant qu'il faut.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/07_customer_value.ipynb): from one year's churn to an opinion of your own, with the right to be wrong as often as it takes.
