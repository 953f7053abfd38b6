# %% [markdown] lang="fr"
# # Pareto et ABC : vos clients ne pèsent pas tous le même poids
#
# Mercredi, 8 h. La laiterie tourne de nouveau ; chez Tamaris, Aïcha, responsable de la relation client, demande aux vendeurs qui la suivait. Salma ouvre son agenda : quarante rendez-vous par mois, vingt clients, deux pour chacun. « Comme cela, personne n'est jaloux. »
#
# Sans le dire, elle a décidé que tous se valent. **L'analyse de portefeuille** classe les clients selon un critère que l'on juge pertinent (chiffre d'affaires, rentabilité, nombre de commandes) pour décider où mettre le temps, les remises et l'attention. Son but est la rentabilité, et elle n'est finie que lorsqu'elle change un plan d'action que l'on peut tenir.

# %% [markdown] lang="en"
# # Pareto and ABC: your customers do not all weigh the same
#
# Wednesday, 8 a.m. The dairy is running again; at Tamaris, Aïcha, head of customer relations, asks the sales team who was looking after it. Salma opens her diary: forty meetings a month, twenty customers, two for each. “That way nobody is jealous.”
#
# Without saying so, she has decided that they are all worth the same. **Portfolio analysis** ranks customers by a criterion judged relevant (revenue, profitability, number of orders), to decide where time, discounts and attention go. Its aim is profitability, and it is finished only when it changes a plan of action that can be kept to.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - trouver les clients qui font l'essentiel du chiffre d'affaires, et les ranger en classes A, B et C ;
# - dire ce que la concentration doit au hasard, et ce qu'elle doit aux clients ;
# - refaire le classement avec ce que chaque client laisse vraiment ;
# - suivre un classement d'une année à l'autre sans prendre le hasard pour une cause ;
# - mettre vos efforts là où ils changent quelque chose.
#
# Comptez une heure et quart, puis [la feuille d'exercices](../../exercises/fr/02_pareto_abc.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - find the customers who account for most of the revenue, and put them in classes A, B and C;
# - say what concentration owes to chance, and what it owes to the customers;
# - rank again by what each customer really leaves;
# - follow a ranking from one year to the next without taking chance for a cause;
# - put your efforts where they change something.
#
# Allow an hour and a quarter, then [the exercise sheet](../../exercises/en/02_pareto_abc.ipynb).

# %% lang="fr"
import numpy as np
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("02_pareto_abc", language="fr")

# %% lang="en"
import numpy as np
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("02_pareto_abc", language="en")

# %% [markdown] lang="fr"
# ## Quelques clients font l'essentiel du chiffre d'affaires
#
# Voici les vingt clients de Salma. (La table est celle du cours, imprimée telle quelle ; nous la lui prêtons.)

# %% [markdown] lang="en"
# ## A few customers bring in most of the revenue
#
# Here are Salma's twenty customers. (The table is the course's, as printed; we lend it to her.)

# %%
revenue = lesson.data("pareto_revenue")
show(revenue)

# %% [markdown] lang="fr"
# Dans cet ordre, la table ne dit presque rien. Pariez : combien de clients faut-il pour atteindre la moitié du million ?
#
# Le premier geste est de **trier**, du plus gros au plus petit (`kind="stable"` laisse deux clients égaux dans l'ordre de la liste).

# %% [markdown] lang="en"
# In this order the table says next to nothing. Make a bet: how many customers does it take to reach half of the million?
#
# The first move is to **sort**, from the largest to the smallest (`kind="stable"` leaves two equal customers in the order of the list).

# %%
lesson.bet("half", ...)

# %% after_bet="half"
ranked = revenue.sort_values(ascending=False, kind="stable")
show(ranked, 6)

# %% [markdown] lang="fr" after_bet="half"
# Les deux premiers pèsent 225 000 dirhams chacun, 45 % à eux deux : un troisième suffit pour passer la moitié. À la main pour quatre : 225 000 + 225 000 + 175 000 + 175 000 = 800 000. Sur un million, c'est 80 %.
#
# Maintenant pour tous : `.to_frame()` fait une table de la série, `.cumsum()` additionne client après client, et la division par le total en fait une part.

# %% [markdown] lang="en" after_bet="half"
# The first two weigh 225,000 dirhams each, 45% between them: a third one takes us past half. By hand for four: 225,000 + 225,000 + 175,000 + 175,000 = 800,000. Out of one million, that is 80%.
#
# Now for all of them: `.to_frame()` makes a table of the Series, `.cumsum()` adds up customer after customer, and dividing by the total makes it a share.

# %% after_bet="half"
cumulative = ranked.to_frame()
cumulative["cumulative_share"] = ranked.cumsum() / ranked.sum()
show(cumulative, 6)

# %% [markdown] lang="fr"
# Quatre clients sur vingt, c'est 20 % : voilà le fameux **20/80**. On appelle la méthode **Pareto** : un seul critère, le chiffre d'affaires (elle est *univariée*), et trois gestes, trier, diviser, cumuler. `pareto_analysis` les fait d'un coup et garde toutes les colonnes.

# %% [markdown] lang="en"
# Four customers out of twenty are 20%: there is the famous **20/80**. The method is called **Pareto**: a single criterion, revenue (it is *univariate*), and three moves, sort, divide, add up. `pareto_analysis` makes them at once and keeps every column.

# %%
from crm_lessons.methods import pareto_analysis

pareto = pareto_analysis(revenue, top=0.20)
pareto.top_customers, round(pareto.top_share, 4)

# %% tags=["figure"]
from crm_lessons.plots import plot_ranking

ax = plot_ranking(pareto)

# %% [markdown] lang="fr"
# Regardez la marche, de 175 000 à 40 000, et le crochet : les seize autres clients, 80 % du portefeuille, font les 20 % qui restent. C'est ce que le cours entend par « et inversement » : la même mesure, lue par l'autre bout.
#
# **Le piège du métier** est d'oublier de trier. L'erreur ne saute pas aux yeux :

# %% [markdown] lang="en"
# Look at the step, from 175,000 to 40,000, and at the bracket: the sixteen other customers, 80% of the portfolio, make the 20% that remain. That is what the course means by “and conversely”: the same measure, read from the other end.
#
# **The trap of the trade** is forgetting to sort. The error does not catch the eye:

# %%
cumulated_as_listed = revenue.cumsum() / revenue.sum()
show(cumulated_as_listed.rename("cumulative_share"), 4)

# %% [markdown] lang="fr"
# Regardez les pas : 22,5, puis 17,5, puis 3, puis 4. Dans un classement, un pas ne dépasse jamais le précédent ; ici, le quatrième remonte.

# %% [markdown] lang="en"
# Look at the steps: 22.5, then 17.5, then 3, then 4. In a ranking no step is larger than the one before; here the fourth goes up again.

# %% [markdown] lang="fr"
# ## 20/80 est un ordre de grandeur, pas une loi
#
# La table de Salma tombe juste parce qu'elle est faite pour cela. Trois malentendus courent :
#
# - **« 20 et 80 vont ensemble parce qu'ils font 100. »** Un hasard : 20 % compte des clients, 80 % compte des dirhams. Donnez toujours la paire, clients d'abord : (20 %, 80 %).
# - **« C'est la loi de Pareto. »** Pareto étudiait des revenus ; c'est Joseph Juran qui a donné son nom au principe, avant de s'en dédire : *The Non-Pareto Principle; Mea Culpa* (1975).
# - **« Chez nous aussi, ce sera 80. »** Mesurons. Voici toutes les commandes de Tamaris, année par année.

# %% [markdown] lang="en"
# ## 20/80 is an order of magnitude, not a law
#
# Salma's table comes out even because it was made to. Three misunderstandings go around:
#
# - **“20 and 80 go together because they make 100.”** A coincidence: 20% counts customers, 80% counts dirhams. Always give the pair, customers first: (20%, 80%). English usually says “80/20”, the same pair with revenue first.
# - **“It is Pareto's law.”** Pareto studied incomes; it was Joseph Juran who named the principle after him, and later took it back: *The Non-Pareto Principle; Mea Culpa* (1975).
# - **“With us, too, it will be 80.”** Let us measure. Here are all the orders of Tamaris, year by year.

# %%
from crm_lessons.world.seen import seen
from crm_lessons.world.year import firm_to_run

tamaris = firm_to_run(0)
orders = seen(tamaris)["orders"]
by_year = {year: group.groupby("customer")["amount"].sum() for year, group in orders.groupby(orders["date"].dt.year)}
len(by_year[2024]), round(pareto_analysis(by_year[2024]).top_share, 3)

# %% [markdown] lang="fr"
# 235 acheteurs en 2024, et 55,5 % des ventes aux 20 % premiers. Tamaris est simulée : à elle seule, elle ne prouve rien. (Ses clients ne sont pas ceux de la base du chapitre 1 : la laiterie mise à part, c'est un autre tirage, sous les mêmes lois, et nous le gardons jusqu'au chapitre 8.) Mais sur des données publiques, la même fonction donne 67 % chez CDNOW (disques en ligne) et 75 % chez Online Retail (cadeaux) ; les études donnent 73 % en moyenne dans 22 catégories de grande consommation (Kim, Singh et Winer, 2017) et 67 % dans 339 entreprises (McCarthy et Winer, 2019). Partout une concentration ; nulle part une constante.

# %% [markdown] lang="en"
# 235 buyers in 2024, and 55.5% of sales to the first 20%. Tamaris is simulated: by itself it proves nothing. (Its customers are not those of the database of chapter 1: the dairy apart, this is another draw, under the same laws, and we keep it until chapter 8.) But on public data the same function gives 67% at CDNOW (records online) and 75% at Online Retail (gifts); studies give 73% on average in 22 categories of consumer goods (Kim, Singh and Winer, 2017) and 67% in 339 firms (McCarthy and Winer, 2019). Concentration everywhere; a constant nowhere.

# %% [markdown] lang="fr"
# ## Même des clients identiques ont leurs 20 % premiers
#
# D'où vient cette concentration ? Karim, qui dirige les ventes et garde vingt comptes à lui, a son idée : « les gros sont gros ». Essayons le contraire. Deux mille clients **identiques**, quatre mille commandes dans l'année, chacune attribuée à un client tiré au sort ; les montants sortent d'un chapeau où l'on a mis ceux de toutes les commandes de Tamaris. Personne n'est gros, personne n'est fidèle. Pariez : quelle part des ventes font les 20 % premiers acheteurs ?

# %% [markdown] lang="en"
# ## Even identical customers have their first 20%
#
# Where does this concentration come from? Karim, who heads sales and keeps twenty accounts of his own, has his idea: “the big ones are big”. Let us try the opposite. Two thousand **identical** customers, four thousand orders in the year, each given to a customer drawn by lot; the amounts come out of a hat that holds those of all of Tamaris's orders. Nobody is large, nobody is loyal. Make a bet: what share of sales do the first 20% of the buyers make?

# %%
lesson.bet("clones", ...)

# %% after_bet="clones"
dice = np.random.default_rng(1)


def year_of_clones():
    who = dice.integers(1, 2001, 4000)
    return pd.Series(dice.choice(orders["amount"], 4000)).groupby(who).sum()


clones = year_of_clones()
clones_share = pareto_analysis(clones).top_share
len(clones), round(clones_share, 3)

# %% [markdown] lang="fr" after_bet="clones"
# 49,4 %. La moitié des ventes à un cinquième des acheteurs, sans qu'aucun client ne diffère d'un autre : les uns ont tiré quatre commandes, d'autres une, et 279 aucune. Qui sont donc vos meilleurs clients ? Faisons une seconde année.

# %% [markdown] lang="en" after_bet="clones"
# 49.4%. Half of the sales to one fifth of the buyers, with no customer differing from another: some drew four orders, others one, and 279 none. So who are your best customers? Let us live a second year.

# %% after_bet="clones"
from crm_lessons.methods import top_customer_stability

round(top_customer_stability(clones, year_of_clones()).stay, 3)

# %% [markdown] lang="fr" after_bet="clones"
# **Les meilleurs d'une année ne sont pas ceux de la suivante.**
#
# Moins d'un sur cinq est encore parmi les premiers : ce que donnerait le hasard. Vos meilleurs clients, ici, ne sont personne. On aurait pourtant pu leur offrir un dîner.
#
# Ajoutons maintenant des différences. `unlike` dit à quel point les besoins s'écartent : à 1, un client sur six a besoin d'au moins 2,7 fois ce qu'il faut au client du milieu ; à 2, de 7,4 fois.

# %% [markdown] lang="en" after_bet="clones"
# **The best of one year are not those of the next.**
#
# Fewer than one in five is among the first again: what chance would give. Your best customers, here, are nobody. They might have been treated to a dinner, though.
#
# Now let us add differences. `unlike` says how far the needs are apart: at 1, one customer in six needs at least 2.7 times what the middle customer does; at 2, 7.4 times.


# %% after_bet="clones"
def year_of_unlike(unlike):
    need = dice.lognormal(0, unlike, 2000)
    who = dice.choice(2000, 4000, p=need / need.sum())
    return pd.Series(dice.choice(orders["amount"], 4000)).groupby(who).sum()


shares = {unlike: pareto_analysis(year_of_unlike(unlike)).top_share for unlike in [0, 0.5, 1, 1.5, 2]}
show(pd.Series(shares, name="share").rename_axis("unlike"))

# %% [markdown] lang="fr"
# Pour passer de la moitié aux 67 à 75 % des vraies entreprises, il faut des clients très différents : entre 1,5 et 2. Une concentration additionne donc deux choses, **le hasard des commandes et la différence des clients**. Une seule année ne les sépare pas.

# %% [markdown] lang="en"
# To get from half to the 67 to 75% of real firms takes very different customers: between 1.5 and 2. So concentration adds up two things, **the chance of orders and the difference between customers**. A single year does not tell them apart.

# %% [markdown] lang="fr"
# ## Avec le temps, le hasard s'efface et la différence reste
#
# Ce qui les sépare, c'est la durée. Prenons les commandes de Tamaris sur un mois, un trimestre, un an, trois ans ; à côté, les mêmes commandes, redistribuées au hasard entre les mêmes clients.

# %% [markdown] lang="en"
# ## With time, chance fades and difference remains
#
# What tells them apart is time. Let us take the orders of Tamaris over a month, a quarter, a year, three years; and beside them the same orders, dealt out again by lot among the same customers.

# %%
end, known = orders["date"].max(), orders["customer"].unique()
periods = pd.DataFrame(index=pd.Index([4, 13, 26, 52, 104, 156], name="weeks"), columns=["real", "by_lot"], dtype=float)
for weeks in periods.index:
    part = orders[orders["date"] > end - pd.Timedelta(weeks=weeks)]
    for column, who in {"real": part["customer"], "by_lot": dice.choice(known, len(part))}.items():
        periods.loc[weeks, column] = pareto_analysis(part["amount"].groupby(who).sum()).top_share

# %% tags=["figure"]
from crm_lessons.plots import plot_periods

ax = plot_periods(periods)

# %% [markdown] lang="fr"
# Sur quatre semaines, les deux courbes se confondent : un classement du mois ne dit presque rien des clients. Sur trois ans, elles sont loin l'une de l'autre, 63 % contre 38 %. Deux conséquences : **dites toujours la durée** avec la part (les 67 % d'un an ne se comparent pas aux 67 % d'un mois), et ne félicitez personne pour un bon trimestre. (Trois ans comptent aussi ceux qui sont arrivés hier et ceux qui sont partis : une part de l'écart vient d'eux.)

# %% [markdown] lang="en"
# Over four weeks the two curves are one: a ranking of the month says next to nothing about the customers. Over three years they are far apart, 63% against 38%. Two consequences: **always give the period** with the share (67% over a year does not compare with 67% over a month), and congratulate nobody on a good quarter. (Three years also count those who came yesterday and those who have left: part of the gap is theirs.)

# %% [markdown] lang="fr"
# ## La méthode ABC distingue trois efforts, pas deux
#
# Pareto coupe en deux ; **ABC** coupe en trois : les clients qu'on accompagne de près (A), ceux qu'on développe (B), ceux qu'on sert simplement (C). Le cours l'appelle **10/30/60** : 10 % des clients, puis 30 %, puis 60 %. Ces trois nombres comptent des *clients* ; le modèle veut qu'ils fassent 60, 30 et 10 % du *chiffre d'affaires*. Lisez-les par paires : A (10 %, 60 %), B (30 %, 30 %), C (60 %, 10 %). C'est encore un ordre de grandeur.
#
# Voici les clients de Karim, la seconde table du cours : encore vingt, encore un million. À la main : 10 % de vingt font 2 clients, 30 % en font 6, 60 % en font 12. `customers[2:8]` prend du troisième au huitième : Python compte à partir de 0 et s'arrête avant 8.

# %% [markdown] lang="en"
# ## ABC sets three levels of effort, not two
#
# Pareto cuts in two; **ABC** cuts in three: the customers to look after closely (A), those to develop (B), those simply to serve (C). The course calls it **10/30/60**: 10% of the customers, then 30%, then 60%. These three numbers count *customers*; the model has them make 60, 30 and 10% of *revenue*. Read them in pairs: A (10%, 60%), B (30%, 30%), C (60%, 10%). It is an order of magnitude again.
#
# Here are Karim's customers, the second table of the course: twenty again, one million again. By hand: 10% of twenty are 2 customers, 30% are 6, 60% are 12. `customers[2:8]` takes the third to the eighth: Python counts from 0 and stops before 8.

# %%
revenue_abc = lesson.data("abc_revenue")
customers = list(revenue_abc.sort_values(ascending=False, kind="stable").index)
{"A": customers[:2], "B": customers[2:8], "C": customers[8:]}

# %%
from crm_lessons.methods import abc_analysis, abc_summary

by_count = abc_analysis(revenue_abc, customers=(0.10, 0.30, 0.60))
show(abc_summary(by_count))

# %% [markdown] lang="fr"
# A fait 60 % tout rond ; B et C font 31,5 % et 8,5 %, proches du modèle sans le suivre. « Environ 30 % » n'est pas une réponse quand on a la table sous les yeux. (Si une limite tombe au milieu d'un client, nos fonctions le gardent dans la classe du haut : 20 % de 21 clients font 5.)

# %% [markdown] lang="en"
# A makes exactly 60%; B and C make 31.5% and 8.5%, close to the model without following it. “About 30%” is no answer when the table is in front of you. (Where a limit falls inside a customer, our functions keep that customer in the upper class: 20% of 21 customers are 5.)

# %% tags=["figure"]
from crm_lessons.plots import plot_classes

ax = plot_classes(by_count)

# %% [markdown] lang="fr"
# La courbe monte vite, puis s'aplatit. Dans la bande C, douze clients réunis ajoutent à peine plus que le seul client 2.

# %% [markdown] lang="en"
# The curve climbs fast, then flattens. In band C, twelve customers together add little more than customer 2 alone.

# %% [markdown] lang="fr"
# ## Trois conventions, trois réponses : nommez la vôtre
#
# Nadia, leur collègue, ne compte pas les clients. Elle suit le chiffre d'affaires cumulé : A jusqu'à 80 %, B jusqu'à 95 %, C ensuite. Reste à dire si le client qui *franchit* les 80 % est encore en A. Certains l'y gardent, d'autres non.

# %% [markdown] lang="en"
# ## Three conventions, three answers: name yours
#
# Nadia, their colleague, does not count customers. She follows cumulative revenue: A up to 80%, B up to 95%, C after that. It remains to say whether the customer who *crosses* 80% is still in A. Some keep that customer there, others do not.

# %%
included = abc_analysis(revenue_abc, revenue_limits=(0.80, 0.95), crossing="included")
excluded = abc_analysis(revenue_abc, revenue_limits=(0.80, 0.95), crossing="excluded")

# %% lang="fr"
conventions = {
    "10/30/60 des clients": by_count,
    "80/95 % du CA, client qui franchit : classe du haut": included,
    "80/95 % du CA, client qui franchit : classe du bas": excluded,
}

# %% lang="en"
conventions = {
    "10/30/60 of customers": by_count,
    "80/95% of revenue, crossing customer kept": included,
    "80/95% of revenue, crossing customer not kept": excluded,
}

# %% tags=["figure"]
from crm_lessons.plots import plot_conventions

ax = plot_conventions(conventions)

# %% [markdown] lang="fr"
# Même table, trois classes A : deux clients, cinq, ou quatre. Personne ne s'est trompé. Il y a d'autres limites encore, et même des limites que l'ordinateur calcule (Ultsch et Lötsch, 2015). Aucune n'est la bonne : choisissez celle qui correspond à vos moyens. Si l'équipe peut suivre deux clients de près, une classe A de cinq est un vœu.
#
# **À vous de déplacer les limites.** Le client 9 est celui qui franchit les 80 %. En part des clients, à partir de quelle fin de la classe A (en %, sans décimale) le client 9 est-il en A ? Écrivez votre nombre sous la figure, puis essayez les deux autres conventions.

# %% [markdown] lang="en"
# The same table, three classes A: two customers, five, or four. Nobody made a mistake. There are other limits still, and even limits that the computer works out (Ultsch and Lötsch, 2015). None is the right one: choose the one that fits your means. If the team can look after two customers closely, a class A of five is a wish.
#
# **Move the limits yourself.** Customer 9 is the one who crosses 80%. By share of customers, from which end of class A (in %, no decimals) is customer 9 in A? Type your number below the figure, then try the two other conventions.

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import abc_limits

abc_limits(revenue_abc)

# %% [markdown] lang="fr"
# Le client 9 est le cinquième : 75 % avant lui, 81 % avec lui. Il entre en A dès 21 % des clients (20 % n'en prennent que quatre), dès 76 % du chiffre d'affaires si l'on garde celui qui franchit, à 81 % sinon. Un seul point peut changer le service qu'il reçoit : près d'une limite, regardez le client avant d'appliquer la règle.

# %% [markdown] lang="en"
# Customer 9 is fifth: 75% before, 81% with that customer. It enters A from 21% of customers (20% take only four), from 76% of revenue if the crossing customer is kept, at 81% otherwise. A single point can change the service received: near a limit, look at the customer before you apply the rule.

# %% [markdown] lang="fr"
# ## Une courbe et un nombre disent la concentration
#
# Salma et Karim font chacun un million. Qui dépend le plus de quelques clients ? La **courbe de concentration** (ou de Lorenz) les met face à face. L'**indice de Gini** la résume : deux fois l'aire entre elle et la diagonale, 0 si tous pèsent autant, près de 1 si un seul pèse presque tout ; pour vingt clients, il ne dépasse pas 0,95, soit (n − 1)/n.

# %% [markdown] lang="en"
# ## A curve and a number show concentration
#
# Salma and Karim make one million each. Who depends more on a few customers? The **concentration** (or Lorenz) **curve** puts them side by side. The **Gini coefficient** sums it up: twice the area between the curve and the diagonal, 0 if all weigh the same, near 1 if a single one weighs nearly everything; for twenty customers it cannot exceed 0.95, that is (n − 1)/n.

# %% tags=["figure"]
from crm_lessons.methods import lorenz_curve
from crm_lessons.plots import plot_concentration

ax = plot_concentration({"Salma": lorenz_curve(revenue), "Karim": lorenz_curve(revenue_abc)})

# %% [markdown] lang="fr"
# Les courbes se croisent : à 20 % des clients, Salma est au-dessus ; aux deux extrémités, c'est Karim. À la main, on range du plus *petit* au plus *grand* et on pondère chaque montant par son rang : Gini $= \dfrac{2\sum_i i\,x_i}{n\sum_i x_i} - \dfrac{n+1}{n}$, où $n$ est le nombre de clients et $x_i$ le montant de rang $i$.

# %% [markdown] lang="en"
# The curves cross: at 20% of customers Salma is higher; at both ends it is Karim. By hand, rank from the *smallest* to the *largest* and weight each amount by its rank: Gini $= \dfrac{2\sum_i i\,x_i}{n\sum_i x_i} - \dfrac{n+1}{n}$, where $n$ is the number of customers and $x_i$ the amount of rank $i$.

# %%
ascending = revenue.sort_values()
rank = ascending.rank(method="first")
n = len(ascending)
weighted = (rank * ascending).sum()
round(float(2 * weighted / (n * ascending.sum()) - (n + 1) / n), 3)

# %%
from crm_lessons.methods import gini_coefficient, herfindahl_index

round(gini_coefficient(revenue_abc), 3), [round(1 / herfindahl_index(table), 1) for table in (revenue, revenue_abc)]

# %% [markdown] lang="fr"
# 0,677 pour Salma, 0,705 pour Karim : sur l'ensemble de la courbe, Karim est un peu plus concentré, bien que ses quatre premiers pèsent moins (75 % contre 80 %). Les deux mesures sont justes ; elles ne répondent pas à la même question.
#
# Les deux derniers nombres se retiennent mieux. L'**indice de Herfindahl-Hirschman** additionne les carrés des parts ; son inverse dit à combien de clients *égaux* le portefeuille ressemble. Vingt clients sur le papier ; six chez Salma, près de cinq chez Karim.

# %% [markdown] lang="en"
# 0.677 for Salma, 0.705 for Karim: over the whole curve Karim is slightly more concentrated, although his first four weigh less (75% against 80%). Both measures are right; they do not answer the same question.
#
# The last two numbers are easier to remember. The **Herfindahl-Hirschman index** adds up the squared shares; its inverse says how many *equal* customers the portfolio is like. Twenty customers on paper; six with Salma, nearly five with Karim.

# %% [markdown] lang="fr"
# ## Le profit ne suit pas le chiffre d'affaires
#
# « Mes clients ne sont pas tous rentables », dit le cours ; Pareto et ABC ne le voient pas, puisqu'ils ne regardent que le chiffre d'affaires. Voici ce que coûtent les clients de Karim (coûts inventés pour la leçon) : les produits, puis le service, c'est-à-dire les visites, les livraisons, l'après-vente.
#
# Le chiffre d'affaires moins le coût des produits est la *marge brute* ; moins le service aussi, c'est la **contribution du client**. Pariez : combien des quatre premiers par le chiffre d'affaires le sont encore par la contribution ?

# %% [markdown] lang="en"
# ## Profit does not follow revenue
#
# “Not all my customers are profitable,” says the course; Pareto and ABC do not see it, since they look at revenue only. Here is what Karim's customers cost (costs invented for this lesson): the goods, then the service, that is visits, deliveries, after-sales.
#
# Revenue less the cost of goods is the *gross margin*; less the service too, it is the **customer's contribution**. Make a bet: how many of the first four by revenue are still so by contribution?

# %%
lesson.bet("still_first", ...)

# %% after_bet="still_first"
accounts = lesson.data("accounts")
accounts["contribution"] = accounts["revenue"] - accounts["cost_of_goods"] - accounts["cost_to_serve"]
show(accounts.nlargest(5, "revenue"))

# %% after_bet="still_first"
list(accounts["revenue"].nlargest(4).index), list(accounts["contribution"].nlargest(4).index)

# %% [markdown] lang="fr" after_bet="still_first"
# Deux sortent du haut du classement, deux y entrent. Le client 2, troisième par le chiffre d'affaires, ne laisse rien : il négocie tout et se fait livrer chaque jour. Shapiro et ses collègues en avertissaient dès 1987 : gérez vos clients pour le profit, pas seulement pour les ventes.
#
# **Croisons les deux classements** : `pd.cut` range les vingt rangs en 2, 6 et 12.

# %% [markdown] lang="en" after_bet="still_first"
# Two leave the top of the ranking, two enter. Customer 2, third by revenue, leaves nothing: everything is bargained over and delivered daily. Shapiro and colleagues gave the warning in 1987 already: manage customers for profits, not just sales.
#
# **Let us cross the two rankings**: `pd.cut` sorts the twenty ranks into 2, 6 and 12.

# %% after_bet="still_first"
for amount in ["revenue", "contribution"]:
    rank = accounts[amount].rank(ascending=False, method="first")
    accounts[f"{amount}_class"] = pd.cut(rank, [0, 2, 8, 20], labels=["A", "B", "C"])
show(pd.crosstab(accounts["revenue_class"], accounts["contribution_class"]))

# %% after_bet="still_first"
large_and_thin = accounts[(accounts["revenue_class"] == "B") & (accounts["contribution_class"] == "C")]
list(large_and_thin.index), int(large_and_thin["revenue"].sum()), int(large_and_thin["contribution"].sum())

# %% [markdown] lang="fr" after_bet="still_first"
# **De gros clients laissent peu, de petits laissent davantage.**
#
# La diagonale suit le chiffre d'affaires ; le reste est la surprise. Trois clients de B, 145 000 dirhams de ventes, laissent ensemble −350 dirhams ; trois clients de C méritent qu'on les développe. Karim servait les premiers comme des B et négligeait les seconds.

# %% [markdown] lang="en" after_bet="still_first"
# **Some large customers leave little, some small ones leave more.**
#
# The diagonal follows revenue; the rest is the surprise. Three customers of B, 145,000 dirhams of sales, together leave −350 dirhams; three customers of C deserve to be developed. Karim served the former as B and neglected the latter.

# %% [markdown] lang="fr"
# ## Les derniers clients reprennent une part du profit
#
# Rangeons les clients par leur contribution et cumulons. Un chiffre d'affaires cumulé ne peut que monter ; une contribution, elle, peut être négative. Pariez : combien des vingt clients feront descendre la courbe ?

# %% [markdown] lang="en"
# ## The last customers take back part of the profit
#
# Let us rank the customers by contribution and add up. Cumulative revenue can only rise; a contribution can be negative. Make a bet: how many of the twenty customers will bring the curve down?

# %%
lesson.bet("bring_down", ...)

# %% tags=["figure"] after_bet="bring_down"
from crm_lessons.methods import whale_curve
from crm_lessons.plots import plot_whale

contribution = accounts["contribution"]
whale = whale_curve(contribution)
ax = plot_whale(whale)

# %% [markdown] lang="fr" after_bet="bring_down"
# Seize clients rapportent, le client 2 ne laisse rien, trois coûtent plus qu'ils ne rapportent : on l'appelle la **courbe de la baleine**. La bosse est petite ici, 2 %. Mais elle dépend des coûts que l'on attribue. Tenir un compte coûte aussi (factures, relances, fiche à jour) : supposons 2 000 dirhams par client, le même montant pour tous.

# %% [markdown] lang="en" after_bet="bring_down"
# Sixteen customers bring in money, customer 2 leaves nothing, three cost more than they bring in: this is called the **whale curve**. The hump is small here, 2%. But it depends on the costs that are charged. Keeping an account costs, too (invoices, reminders, records): suppose 2,000 dirhams a customer, the same for all.

# %% tags=["figure"] after_bet="bring_down"
with_account_costs = whale_curve(contribution - 2000)
ax = plot_whale(with_account_costs)

# %% [markdown] lang="fr" after_bet="bring_down"
# **La forme de la baleine dépend des coûts que l'on compte.**
#
# La moitié des clients fait maintenant descendre la courbe, et la bosse passe de 2 % à 17 %. Aucun client n'a changé : nous avons compté un coût de plus, et choisi de le partager en parts égales. Devant une courbe de la baleine (on cite souvent, d'après Cooper et Kaplan, 225 % du profit pour 20 % des clients), demandez d'abord quels coûts y entrent, et comment ils sont répartis.
#
# **Conserver ou éjecter ?** demande le cours. Comptons ce que ces dix clients laissent avant les frais de compte.

# %% [markdown] lang="en" after_bet="bring_down"
# **The shape of the whale depends on the costs that are counted.**
#
# Half of the customers now bring the curve down, and the hump goes from 2% to 17%. No customer has changed: we counted one more cost, and chose to share it out equally. Before any whale curve (225% of the profit for 20% of the customers is often quoted, after Cooper and Kaplan), ask first which costs are in it, and how they were shared out.
#
# **Keep or drop?** asks the course. Let us count what these ten customers leave before the account costs.

# %%
int(contribution[with_account_costs.loss_makers].sum())

# %% [markdown] lang="fr"
# 2 975 dirhams. Si les frais de compte ne partent pas avec eux (le service comptable reste le même), les éjecter ne fait rien gagner et coûte 2 975 dirhams.
#
# Avant d'éjecter un client, trois questions : ses coûts disparaîtraient-ils avec lui ? Peut-on changer le prix, le minimum de commande ou le service ? Est-il nouveau, ou achète-t-il beaucoup ailleurs ? Et il faudrait recruter à sa place ; le « cinq fois plus cher » que l'on répète circule sans preuve générale : dans votre entreprise, ce rapport se calcule.

# %% [markdown] lang="en"
# 2,975 dirhams. If the account costs do not leave with them (the accounts department stays as it is), dropping them gains nothing and costs 2,975 dirhams.
#
# Before dropping a customer, three questions: would the costs disappear too? Can the price, the minimum order or the service be changed? Is this a new customer, or one who buys a great deal elsewhere? And another would have to be won instead; the “five times dearer” that everybody repeats goes around without general evidence: in your own firm, the ratio can be computed.

# %% [markdown] lang="fr"
# ## Le haut du classement se renouvelle
#
# Un classement est un instantané. Rangeons les acheteurs de Tamaris en A, B et C en 2023, puis en 2024. Pariez : quelle part de la classe A de 2023 y est encore en 2024 ? (Un tiret veut dire : rien acheté cette année-là.)

# %% [markdown] lang="en"
# ## The top of the ranking turns over
#
# A ranking is a snapshot. Let us put Tamaris's buyers in A, B and C for 2023, then for 2024. Make a bet: what share of the class A of 2023 is still there in 2024? (A dash means: nothing bought that year.)

# %%
lesson.bet("stay", ...)

# %% after_bet="stay"
classes = pd.DataFrame({year: abc_analysis(by_year[year])["abc_class"].astype(str) for year in (2023, 2024)})
moves = pd.crosstab(classes[2023].fillna("–"), classes[2024].fillna("–"))
show(moves)

# %% tags=["figure"] after_bet="stay"
from crm_lessons.plots import plot_migration

ax = plot_migration(moves)

# %% [markdown] lang="fr" after_bet="stay"
# 10 sur 29, un tiers. Treize sont descendus en B, trois en C, trois n'ont rien acheté. En face, 14 clients entrent en A, dont deux qui n'avaient rien acheté en 2023. Qui récompense « nos A » récompense surtout ceux de l'an dernier.
#
# « Rien acheté » n'est pas « parti ». Tamaris est simulée, ouvrons la vérité : des 97 clients sans achat en 2024, combien sont partis pour de bon ?

# %% [markdown] lang="en" after_bet="stay"
# 10 of 29, one third. Thirteen went down to B, three to C, three bought nothing. Against them, 14 customers enter A, two of whom had bought nothing in 2023. Whoever rewards “our A's” mostly rewards those of last year.
#
# “Nothing bought” is not “left”. Tamaris is simulated, so let us open the truth: of the 97 customers without a purchase in 2024, how many have left for good?

# %% after_bet="stay"
from crm_lessons.world.truth import departures

silent = classes.index[classes[2024].isna()]
len(silent), int(departures(tamaris)[silent].notna().sum())

# %% [markdown] lang="fr" after_bet="stay"
# **Tous les silencieux ne sont pas partis.**
#
# 70 sur 97. Les 27 autres achèteront peut-être encore. Aucune ligne des tables ne les désigne ; le chapitre 7 lira leurs chances dans leur rythme.
#
# Prenons maintenant les seuls clients présents les deux années. Ceux qui étaient parmi les 20 % premiers en 2023 achètent-ils moins en 2024 ? Voici l'achat moyen, en dirhams.

# %% [markdown] lang="en" after_bet="stay"
# **Not all the silent have left.**
#
# 70 of 97. The other 27 may buy again. No row of the tables points them out; chapter 7 will read their chances in their rhythm.
#
# Now take only the customers present in both years. Do those who were among the first 20% in 2023 buy less in 2024? Here is the mean purchase, in dirhams.

# %%
from crm_lessons.methods import largest_customers

both = pd.DataFrame({year: by_year[year] for year in (2023, 2024)}).dropna()
first = both.index.isin(largest_customers(by_year[2023], 0.20))
show(pd.DataFrame({"top_customers": both[first].mean(), "other_customers": both[~first].mean()}).round())

# %% [markdown] lang="fr"
# Les premiers perdent un tiers, les autres gagnent les trois quarts. Youssef tient sa note : « Nous avons trop servi les petits et négligé les grands. » Avant de l'envoyer, faites le chemin à l'envers : prenez les premiers de *2024*.

# %% [markdown] lang="en"
# The first lose a third, the others gain three quarters. Youssef has his memo: “We have served the small ones too much and neglected the large ones.” Before it is sent, walk the road backwards: take the first of *2024*.

# %%
last = both.index.isin(largest_customers(by_year[2024], 0.20))
show(pd.DataFrame({"top_customers": both[last].mean(), "other_customers": both[~last].mean()}).round())

# %% [markdown] lang="fr"
# Eux aussi sont plus bas dans l'autre année, qui vient pourtant *avant*. Rien n'a pu les faire baisser à rebours : c'est le **retour vers la moyenne**. On est tout en haut parce qu'on est gros, et parce qu'on a eu une bonne année ; seule la taille dure. Les clones de tout à l'heure, eux, n'avaient que la bonne année.
#
# Une action qui vise les plus bas semblera donc souvent réussir, une action qui vise les plus hauts semblera souvent échouer, même si elle ne change rien. Comparez toujours à des clients semblables, laissés de côté au hasard.

# %% [markdown] lang="en"
# They too are lower in the other year, although it comes *before*. Nothing can have pulled them down backwards in time: this is **regression to the mean**. A customer is at the very top for being large and for having had a good year; only size lasts. The clones of a moment ago had nothing but the good year.
#
# An action aimed at the lowest will therefore often seem to succeed, and one aimed at the highest to fail, even if it changes nothing. Always compare with similar customers, left alone at random.

# %% [markdown] lang="fr"
# ## L'effort va là où il change quelque chose
#
# « Plus on investit chez le client, plus on accroît la rentabilité », dit le cours, qui veut le montrer par deux outils : les matrices du chapitre 3. Elles rangent les clients ; elles ne démontrent aucun effet. Et comparer le client 19, très servi, au client 5, peu servi, ne le démontrerait ni ne le réfuterait : ce sont deux clients. La phrase parle du *même* client, servi davantage. Il faut donc sa **courbe de réponse** : ce que chaque rendez-vous de plus ajoute.
#
# Jouons. Vingt clients, deux A, six B, douze C, quarante rendez-vous ; les courbes, inventées pour le jeu, ne se montrent que jusqu'où vous allez. Dans le plan qui rapporte le plus, combien de rendez-vous chaque client B reçoit-il ? Partez de deux pour chacun, le partage de Salma, et écrivez votre nombre sous la figure.

# %% [markdown] lang="en"
# ## Effort goes where it changes something
#
# “The more one invests in the customer, the more profitability grows,” says the course, and means to show it by two tools: the matrices of chapter 3. They sort customers; they demonstrate no effect. And to compare customer 19, who is served a great deal, with customer 5, who is served little, would neither demonstrate nor refute it: they are two customers. The sentence speaks of the *same* customer, served more. So what it takes is the **response curve**: what each further meeting adds.
#
# Let us play. Twenty customers, two A, six B, twelve C, forty meetings; the curves, invented for the game, show only as far as you go. In the plan that brings in most, how many meetings does each B customer get? Start from two for each, Salma's share, and type your number below the figure.

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import meetings_lab

meetings_lab()

# %% [markdown] lang="fr"
# Ouvrons le jeu. Chaque rendez-vous obtient 40 % de ce qui reste à gagner chez le client ; voici, en dirhams, ce que rapporte le premier, le deuxième, le troisième…

# %% [markdown] lang="en"
# Let us open the game. Each meeting wins 40% of what is still to be won from the customer; here, in dirhams, is what the first one brings in, the second, the third…

# %%
from crm_lessons.data.pareto_abc.meetings import TO_WIN, won_by

gained = {
    name: [won_by(meeting, left) - won_by(meeting - 1, left) for meeting in range(1, 7)]
    for name, left in TO_WIN.items()
}
show(pd.DataFrame(gained, index=pd.Index(range(1, 7), name="meeting")).round())

# %%
from crm_lessons.data.pareto_abc.meetings import won_by_plan

plans = [(2, 2, 2), (12, 2, 0), (5, 3, 1), (5, 5, 0)]
won = {f"{a}/{b}/{c}": sum(won_by_plan({"A": a, "B": b, "C": c}).values()) for a, b, c in plans}
show(pd.Series(won, name="contribution").round())

# %% [markdown] lang="fr"
# Un client A est gros, mais il achète déjà presque tout ici : il reste 9 000 dirhams à y gagner, contre 20 000 chez un B. Partager selon la taille, douze rendez-vous à chaque A et deux à chaque B, rapporte moins que le partage égal, même si les quatre qui restent vont à des C (2 400 de plus). **La taille dit ce qu'un client laisse ; la pente dit ce qu'un rendez-vous ajoute.** Lodish (1971) faisait dessiner ces courbes par les vendeurs eux-mêmes, pour organiser leurs tournées.

# %% [markdown] lang="en"
# An A customer is large, but buys nearly everything here already: there are 9,000 dirhams left to win, against 20,000 with a B. Sharing by size, twelve meetings to each A and two to each B, brings in less than equal shares, even when the four that are left go to C's (2,400 more). **Size says what a customer leaves; the slope says what a meeting adds.** Lodish (1971) had salespeople draw these curves themselves, to plan their calls.

# %% [markdown] lang="fr"
# Et chez Tamaris ? En treize semaines, sans la moindre visite, les quarante plus gros clients de 2024 laisseraient 110 247 dirhams de marge. Visitons-les tous une fois, à 450 dirhams la visite, et revivons le même trimestre avec les mêmes hasards. Pariez : combien de marge ces quarante visites ajoutent-elles ?

# %% [markdown] lang="en"
# And at Tamaris? In thirteen weeks, without a single visit, the forty largest customers of 2024 would leave 110,247 dirhams of margin. Let us visit them all once, at 450 dirhams a visit, and live the same quarter again with the same chances. Make a bet: how much margin do these forty visits add?

# %%
lesson.bet("visits", ...)

# %% after_bet="visits"
from crm_lessons.world.decisions import Decision
from crm_lessons.world.truth import effect

ranked = by_year[2024].sort_values(ascending=False).index
visited = [effect(tamaris, Decision(visits=forty), weeks=13).loc[forty] for forty in (ranked[:40], ranked[40:80])]
[(int(forty["margin_alone"].sum()), int(forty["caused"].sum())) for forty in visited]

# %% [markdown] lang="fr" after_bet="visits"
# 4 810 dirhams, pour 18 000 de visites. Les quarante suivants laissent bien moins, 41 813, et les visites y ajoutent 2 616 : pas assez non plus. Ces clients commandent sans nous ; le rapport d'activité, lui, aurait mis les 115 057 dirhams au crédit des visites. Ce n'est qu'une entreprise simulée et un trimestre : chez vous, la pente se mesure par un essai, avec un groupe laissé de côté au hasard (chapitres 4 et 6).

# %% [markdown] lang="en" after_bet="visits"
# 4,810 dirhams, for 18,000 of visits. The next forty leave much less, 41,813, and the visits add 2,616 to it: not enough either. These customers order without us; the activity report would have put all the 115,057 dirhams down to the visits. It is one simulated firm and one quarter: with you, the slope is measured by a trial, with a group left aside at random (chapters 4 and 6).

# %% [markdown] lang="fr"
# ## Que décider pour chaque classe ?
#
# | classe | question à se poser | décision possible | ce qu'on surveille |
# | :--- | :--- | :--- | :--- |
# | A | Que deviendrait l'entreprise sans l'un d'eux ? | un interlocuteur attitré, plusieurs contacts chez le client | la dépendance : part du premier client |
# | B | Que reste-t-il à gagner chez chacun ? | des rendez-vous là où la pente est forte, et un essai | la croissance, la contribution |
# | C | Combien coûte une commande ? Qui est nouveau ? | un service simple : commande en ligne, minimum, tournées groupées | le coût de service, ceux qui montent |

# %% [markdown] lang="en"
# ## What to decide for each class?
#
# | class | question to ask | possible decision | what to watch |
# | :--- | :--- | :--- | :--- |
# | A | What would become of the firm without one of them? | a named account manager, several contacts at the customer's | dependence: share of the largest customer |
# | B | What is left to win from each? | meetings where the slope is steep, and a trial | growth, contribution |
# | C | What does an order cost? Who is new? | simple service: online ordering, a minimum, grouped rounds | cost to serve, those on the rise |

# %% [markdown] lang="fr"
# Salma raye son « deux pour chacun ». Les C commanderont en ligne ; leurs vingt-quatre rendez-vous iront d'abord aux B, qui achètent ailleurs, puis aux A (dans le jeu, cinq à chacun). Mais ces courbes-là étaient inventées, et chez Tamaris les visites ne se payaient pas : elle essaiera donc son plan sur une moitié de ses B, tirée au sort, avant d'y croire.
#
# Et la laiterie ? Le classement lui donne un rang. Le chiffre d'affaires passé ne dit ni ce qu'elle pourrait nous acheter un jour (chapitre 3), ni ce qu'elle achète ailleurs (chapitre 5), ni combien de temps elle restera (chapitre 7). C'est par là que nous continuerons.

# %% [markdown] lang="en"
# Salma crosses out her “two for each”. The C's will order online; their twenty-four meetings will go first to the B's, who buy elsewhere, then to the A's (in the game, five each). But those curves were invented, and at Tamaris visits did not pay: so she will try her plan on half of her B's, drawn by lot, before she believes it.
#
# And the dairy? The ranking gives it a rank. Past revenue tells neither what it might buy from us one day (chapter 3), nor what it buys elsewhere (chapter 5), nor how long it will stay (chapter 7). That is where we go next.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
from crm_lessons.methods import customers_needed

lesson.bets(
    half=customers_needed(revenue, 0.50),
    clones=clones_share,
    still_first=len(set(accounts["revenue"].nlargest(4).index) & set(contribution.nlargest(4).index)),
    bring_down=len(whale.loss_makers),
    stay=moves.loc["A", "A"] / moves.loc["A"].sum(),
    visits=visited[0]["caused"].sum(),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Trier, diviser, cumuler ; et donner une part par paire, avec sa durée.
# - 20/80 et 10/30/60 sont des ordres de grandeur ; votre table donne la mesure, votre convention les classes.
# - Une concentration additionne le hasard et la différence : même entre clients identiques, les premiers 20 % font déjà la moitié des ventes de l'année.
# - Le chiffre d'affaires n'est pas la contribution : croisez les deux, et demandez quels coûts y entrent.
# - Une partie du haut s'en va, une autre revient vers la moyenne : ce n'est pas (encore) votre faute.
# - La taille dit ce qu'un client laisse, la pente ce qu'un effort ajoute : mesurez la pente.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/02_pareto_abc.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Sort, divide, add up; and give a share as a pair, with its period.
# - 20/80 and 10/30/60 are orders of magnitude; your table gives the measure, your convention the classes.
# - Concentration adds up chance and difference: even among identical customers, the first 20% already make half of a year's sales.
# - Revenue is not contribution: cross the two, and ask which costs are in it.
# - Part of the top leaves, another part regresses to the mean: that is not (yet) your fault.
# - Size says what a customer leaves, the slope what an effort adds: measure the slope.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/02_pareto_abc.html), one page to print.

# %%
glossary(
    "customer_portfolio",
    "revenue",
    "abc_analysis",
    "concentration_curve",
    "gini",
    "herfindahl",
    "contribution",
    "cost_to_serve",
    "whale_curve",
    "regression_to_the_mean",
    "response_curve",
)

# %% [markdown] lang="fr"
# ## Sources
#
# - Les deux tables de vingt clients viennent d'un cours francophone de gestion de la relation client ; les coûts et les courbes de réponse sont inventés ; Tamaris est simulée.
# - Juran (1975), *The Non-Pareto Principle; Mea Culpa* ; Lorenz (1905) pour la courbe ; Gini (1914) pour l'indice.
# - Kim, Singh et Winer (2017), la règle de Pareto dans 22 catégories de grande consommation ; McCarthy et Winer (2019), 339 entreprises ; Sharp, Romaniuk et Graham (2019), *Marketing's 60/20 Pareto Law*.
# - Ultsch et Lötsch (2015), PLoS ONE, doi 10.1371/journal.pone.0129767, pour des limites ABC calculées.
# - Shapiro, Rangan, Moriarty et Ross (1987), *Manage Customers for Profits (Not Just Sales)*, Harvard Business Review ; Cooper et Kaplan (1991), sur le profit que fait chaque client.
# - Lodish (1971), *CALLPLAN: An Interactive Salesman's Call Planning System*, Management Science, pour les courbes de réponse.
# - Données publiques mesurées avec `pareto_analysis` : CDNOW (Fader et Hardie), Online Retail (UCI 352, Chen) ; elles ne sont pas jointes au projet.

# %% [markdown] lang="en"
# ## Sources
#
# - The two tables of twenty customers come from a French-language course in customer relationship management; the costs and the response curves are invented; Tamaris is simulated.
# - Juran (1975), *The Non-Pareto Principle; Mea Culpa*; Lorenz (1905) for the curve; Gini (1914) for the coefficient.
# - Kim, Singh and Winer (2017), the Pareto rule in 22 categories of consumer goods; McCarthy and Winer (2019), 339 firms; Sharp, Romaniuk and Graham (2019), *Marketing's 60/20 Pareto Law*.
# - Ultsch and Lötsch (2015), PLoS ONE, doi 10.1371/journal.pone.0129767, for computed ABC limits.
# - Shapiro, Rangan, Moriarty and Ross (1987), *Manage Customers for Profits (Not Just Sales)*, Harvard Business Review; Cooper and Kaplan (1991), on the profit that each customer makes.
# - Lodish (1971), *CALLPLAN: An Interactive Salesman's Call Planning System*, Management Science, for response curves.
# - Public data measured with `pareto_analysis`: CDNOW (Fader and Hardie), Online Retail (UCI 352, Chen); they do not come with the project.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/02_pareto_abc.ipynb) : de l'exercice du cours à votre propre avis, avec le droit de se tromper autant qu'il faut.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/02_pareto_abc.ipynb): from the course's exercise to your own opinion, with the right to be wrong as often as it takes.
