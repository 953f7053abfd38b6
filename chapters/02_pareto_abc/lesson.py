# %% [markdown] lang="fr"
# # Pareto et ABC : vos clients ne pèsent pas tous le même poids
#
# Une commerciale a quarante rendez-vous par mois. Vingt clients l'attendent. Si elle partage son temps en parts égales, elle décide sans le dire que tous se valent.
#
# **L'analyse de portefeuille** classe les clients selon un critère, pour décider où mettre le temps, les remises et l'attention. Elle n'est finie que lorsqu'elle change un plan d'action.

# %% [markdown] lang="en"
# # Pareto and ABC: your customers do not all weigh the same
#
# A sales representative has forty meetings a month. Twenty customers are waiting. If she shares her time out equally, she decides, without saying so, that they are all worth the same.
#
# **Portfolio analysis** ranks customers by a criterion, to decide where time, discounts and attention go. It is finished only when it changes a plan of action.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - trouver les clients qui font l'essentiel du chiffre d'affaires, à la main et avec pandas ;
# - répartir un portefeuille en classes A, B et C, et nommer la convention qui les définit ;
# - mesurer sa concentration, et dire ce que 20/80 veut dire, et ce qu'il ne veut pas dire ;
# - refaire le classement avec le profit, et voir qui en reprend une part ;
# - passer du classement à une décision.
#
# Comptez une bonne heure, puis [la feuille d'exercices](../../exercises/fr/02_pareto_abc.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - find the customers who account for most of the revenue, by hand and with pandas;
# - divide a portfolio into classes A, B and C, and name the convention that makes them;
# - measure its concentration, and say what 20/80 means and what it does not;
# - rank again by profit, and see who takes part of it back;
# - go from a ranking to a decision.
#
# Allow an hour or a little more, then [the exercise sheet](../../exercises/en/02_pareto_abc.ipynb).

# %% lang="fr"
from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("02_pareto_abc", language="fr")

# %% lang="en"
from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("02_pareto_abc", language="en")

# %% [markdown] lang="fr"
# ## Quelques clients font presque tout le chiffre d'affaires
#
# Voici la première table du cours : vingt clients, un million de dirhams.

# %% [markdown] lang="en"
# ## A few customers bring in nearly all the revenue
#
# Here is the first table of the course: twenty customers, one million dirhams.

# %%
revenue = lesson.data("pareto_revenue")
show(revenue)

# %% [markdown] lang="fr"
# Dans cet ordre, la table ne dit presque rien. Avant tout calcul, pariez : combien de clients faut-il pour atteindre la moitié du total ?
#
# Le premier geste de toute analyse de portefeuille est de **trier** les clients, du plus gros au plus petit (`kind="stable"` laisse deux clients égaux dans l'ordre de la liste).

# %% [markdown] lang="en"
# In this order the table says next to nothing. Before any computing, make a bet: how many customers does it take to reach half of the total?
#
# The first move of any portfolio analysis is to **sort** the customers, from the largest to the smallest (`kind="stable"` leaves two equal customers in the order of the list).

# %%
lesson.bet("half", ...)

# %% after_bet="half"
ranked = revenue.sort_values(ascending=False, kind="stable")
show(ranked, 6)

# %% [markdown] lang="fr" after_bet="half"
# Les deux premiers pèsent 225 000 dirhams chacun. À eux deux ils font déjà 45 % du total : un troisième suffit pour dépasser la moitié.
#
# Faisons-le à la main pour les quatre premiers : 225 000 + 225 000 + 175 000 + 175 000 = 800 000. Sur un million, c'est 80 %.

# %% [markdown] lang="en" after_bet="half"
# The first two weigh 225,000 dirhams each. Together they already account for 45% of the total: a third one takes us past half.
#
# Let us do it by hand for the first four: 225,000 + 225,000 + 175,000 + 175,000 = 800,000. Out of one million, that is 80%.

# %% [markdown] lang="fr" after_bet="half"
# Maintenant pour tous : `.to_frame()` fait une table de la série, `.cumsum()` additionne client après client, et la division par le total en fait une part.

# %% [markdown] lang="en" after_bet="half"
# Now for all of them: `.to_frame()` makes a table of the Series, `.cumsum()` adds up customer after customer, and dividing by the total turns it into a share.

# %% after_bet="half"
cumulative = ranked.to_frame()
cumulative["cumulative_share"] = ranked.cumsum() / ranked.sum()
show(cumulative, 6)

# %% [markdown] lang="fr" after_bet="half"
# Au quatrième client, 80 % tout rond. Quatre clients sur vingt, c'est 20 % : voilà le fameux **20/80**. Cette table est construite pour tomber juste ; nous verrons que les vraies le font rarement.

# %% [markdown] lang="en" after_bet="half"
# At the fourth customer, exactly 80%. Four customers out of twenty are 20%: there is the famous **20/80**. This table was made to come out even; we shall see that real ones rarely do.

# %% [markdown] lang="fr"
# La méthode tient en trois gestes : trier, diviser, cumuler. `pareto_analysis` les fait d'un coup et garde toutes les colonnes.

# %% [markdown] lang="en"
# The method is three moves: sort, divide, add up. `pareto_analysis` makes them at once and keeps every column.

# %%
from crm_lessons.methods import pareto_analysis

pareto = pareto_analysis(revenue, top=0.20)
show(pareto.table, 8)

# %%
pareto.top_customers, round(pareto.top_share, 4)

# %% [markdown] lang="fr"
# Les clients 1, 16, 2 et 20 sont les 20 % premiers, et leur part est de 0,80. Une figure le montre mieux qu'une colonne.

# %% [markdown] lang="en"
# Customers 1, 16, 2 and 20 are the first 20%, and their share is 0.80. A figure shows it better than a column.

# %% tags=["figure"]
from crm_lessons.plots import plot_ranking

ax = plot_ranking(pareto)

# %% [markdown] lang="fr"
# Regardez la marche entre le quatrième et le cinquième client : de 175 000 à 40 000. Et à droite, que pèsent les dix derniers réunis ?

# %% [markdown] lang="en"
# Look at the step between the fourth and the fifth customer: from 175,000 to 40,000. And on the right, what do the last ten weigh together?

# %%
last_ten = ranked.tail(10).sum()
int(last_ten), int(ranked.iloc[3])

# %% [markdown] lang="fr"
# Un seul des quatre premiers qui s'en va, ce sont 175 000 dirhams de ventes au moins ; les dix derniers réunis n'en font que 60 000.

# %% [markdown] lang="en"
# One of the first four who leaves takes away at least 175,000 dirhams of sales; the last ten together make only 60,000.

# %% [markdown] lang="fr"
# ## 20/80 est un ordre de grandeur, pas une loi
#
# Trois malentendus reviennent souvent.
#
# **« 20 et 80 vont ensemble parce qu'ils font 100. »** C'est un hasard. 20 % compte des clients, 80 % compte des dirhams : deux totaux différents. 15/70 ou 25/90 seraient tout aussi possibles. On donne donc toujours les deux nombres, clients d'abord : (20 %, 80 %). En anglais on dit plutôt « 80/20 » : la même paire, chiffre d'affaires d'abord.

# %% [markdown] lang="en"
# ## 20/80 is an order of magnitude, not a law
#
# Three misunderstandings come up often.
#
# **“20 and 80 go together because they make 100.”** That is a coincidence. 20% counts customers, 80% counts dirhams: two different totals. 15/70 or 25/90 would be just as possible. So always give both numbers, customers first: (20%, 80%). The course says 20/80; in English “80/20” is more usual, the same pair with revenue first.

# %% [markdown] lang="fr"
# **« C'est la loi de Pareto. »** Vilfredo Pareto étudiait les revenus, dans les années 1890. C'est Joseph Juran qui, au milieu du siècle suivant, a donné au principe le nom de Pareto, avant de reconnaître son erreur dans un article au titre éloquent : *The Non-Pareto Principle; Mea Culpa*.

# %% [markdown] lang="en"
# **“It is Pareto's law.”** Vilfredo Pareto studied incomes, in the 1890s. It was Joseph Juran who, in the middle of the next century, named the principle after Pareto, before owning up to the mistake in an article with a telling title: *The Non-Pareto Principle; Mea Culpa*.

# %% [markdown] lang="fr"
# **« Alors, sur mes clients, ce sera 80. »** Mesurons sur un carnet de commandes : 250 clients, deux années, une entreprise inventée mais des défauts bien réels.
#
# Un montant négatif est un **avoir** : il annule tout ou partie d'une vente. La deuxième ligne écarte les avoirs, la troisième additionne les ventes de chaque client. Pariez : quelle part font ici les 20 % premiers ?

# %% [markdown] lang="en"
# **“So with my customers it will be 80.”** Let us measure on an order book: 250 customers, two years, an invented firm with perfectly real defects.
#
# A negative amount is a **credit note**: it cancels all or part of a sale. The second line sets credit notes aside, the third adds up each customer's sales. Make a bet: what share do the first 20% make here?

# %%
lesson.bet("top_share", ...)

# %% after_bet="top_share"
orders = lesson.data("orders")
sales = orders[orders["amount"] > 0]
by_customer = sales.groupby("customer")["amount"].sum()
round(pareto_analysis(by_customer).top_share, 4)

# %% [markdown] lang="fr" after_bet="top_share"
# 60 %, pas 80. Nos données sont inventées : à elles seules, elles ne prouvent rien. Mais sur des données publiques, la même fonction donne 67 % chez CDNOW (un disquaire en ligne) et 75 % chez Online Retail (un vendeur britannique de cadeaux en ligne). Les études vont dans le même sens : 73 % en moyenne sur 22 catégories de grande consommation (Kim, Singh et Winer, 2017), 67 % sur 339 entreprises (McCarthy et Winer, 2019). Sharp et ses collègues titrent même « 60/20 », chiffre d'affaires d'abord.

# %% [markdown] lang="en" after_bet="top_share"
# 60%, not 80. Our data are invented: alone they prove nothing. But on public data the same function gives 67% at CDNOW (an online record shop) and 75% at Online Retail (a British gift seller on the web). Studies point the same way: 73% on average over 22 categories of consumer goods (Kim, Singh and Winer, 2017), 67% over 339 firms (McCarthy and Winer, 2019). Sharp and colleagues even write “60/20” in their title, revenue first.

# %% [markdown] lang="fr"
# Et les avoirs ? Les déduire donnerait les ventes *nettes* : les deux choix se défendent, à condition de dire lequel on a fait. Mais chez Online Retail, 41 clients sur 4 372 ont plus d'avoirs que d'achats sur la période ; la part d'un client négatif n'a pas de sens, et `pareto_analysis` la refuse en nommant les clients.

# %% [markdown] lang="en"
# And the credit notes? Deducting them would give *net* sales: either choice can be defended, as long as one says which was made. But at Online Retail 41 customers out of 4,372 have more credit notes than purchases in the period; the share of a negative customer has no meaning, and `pareto_analysis` refuses it, naming the customers.

# %% [markdown] lang="fr"
# On peut aussi lire la courbe dans l'autre sens : combien de clients pour 80 % du chiffre d'affaires ?

# %% [markdown] lang="en"
# The curve can be read the other way too: how many customers for 80% of revenue?

# %%
from crm_lessons.methods import customers_needed

needed = customers_needed(by_customer, 0.80)
needed, needed / len(by_customer)

# %% [markdown] lang="fr"
# 89 clients sur 250, soit 36 % : presque le double de ce que la « loi » annonçait (33 % chez CDNOW, 26 % chez Online Retail). Un plan qui abandonnerait les autres laisserait un cinquième du chiffre d'affaires sans personne pour s'en occuper.

# %% [markdown] lang="en"
# 89 customers out of 250, that is 36%: nearly twice what the “law” announced (33% at CDNOW, 26% at Online Retail). A plan that dropped the others would leave a fifth of revenue with nobody to look after it.

# %% [markdown] lang="fr"
# ## La méthode ABC distingue trois efforts, pas deux
#
# Pareto coupe en deux. **ABC** coupe en trois : les clients qu'on accompagne de près (A), ceux qu'on développe (B), ceux qu'on sert simplement (C). Le cours l'appelle **10/30/60** : 10 % des clients, puis 30 %, puis 60 %.

# %% [markdown] lang="en"
# ## ABC sets three levels of effort, not two
#
# Pareto cuts in two. **ABC** cuts in three: the customers one looks after closely (A), those one develops (B), those one simply serves (C). The course calls it **10/30/60**: 10% of the customers, then 30%, then 60%.

# %% [markdown] lang="fr"
# Attention à ces trois nombres : ils comptent des *clients*. Le modèle dit que ces clients font 60, 30 et 10 % du *chiffre d'affaires*. Les mêmes chiffres à l'envers : un moyen de s'en souvenir, pas une règle. Lisez-les par paires : A (10 %, 60 %), B (30 %, 30 %), C (60 %, 10 %).

# %% [markdown] lang="en"
# Be careful with these three numbers: they count *customers*. The model says that these customers account for 60, 30 and 10% of *revenue*. The same figures backwards: an aid to memory, not a rule. Read them in pairs: A (10%, 60%), B (30%, 30%), C (60%, 10%).

# %% [markdown] lang="fr"
# Deuxième table du cours, encore vingt clients et un million. À la main : 10 % de vingt font 2 clients, 30 % en font 6, 60 % en font 12. (Si une limite tombe au milieu d'un client, nos fonctions le gardent dans la classe du haut : 20 % de 21 clients font 5.) Il reste à trier et à couper.
#
# `customers[2:8]` prend du troisième au huitième : Python compte à partir de 0 et s'arrête avant 8.

# %% [markdown] lang="en"
# The second table of the course, again twenty customers and one million. By hand: 10% of twenty are 2 customers, 30% are 6, 60% are 12. (Where a limit falls inside a customer, our functions keep that customer in the upper class: 20% of 21 customers are 5.) What is left is to sort and to cut.
#
# `customers[2:8]` takes the third to the eighth: Python counts from 0 and stops before 8.

# %%
revenue_abc = lesson.data("abc_revenue")
customers = list(revenue_abc.sort_values(ascending=False, kind="stable").index)
{"A": customers[:2], "B": customers[2:8], "C": customers[8:]}

# %%
from crm_lessons.methods import abc_analysis, abc_summary

by_count = abc_analysis(revenue_abc, customers=(0.10, 0.30, 0.60))
show(abc_summary(by_count))

# %% [markdown] lang="fr"
# La classe A fait 60 % tout rond ; B et C font 31,5 % et 8,5 %, proches du modèle sans le suivre. C'est la mesure qui compte : « environ 30 % » n'est pas une réponse quand on a la table sous les yeux.

# %% [markdown] lang="en"
# Class A accounts for exactly 60%; B and C for 31.5% and 8.5%, close to the model without following it. It is the measure that counts: “about 30%” is no answer when the table is in front of you.

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
# D'autres manuels ne comptent pas les clients. Ils suivent le chiffre d'affaires cumulé : A jusqu'à 80 %, B jusqu'à 95 %, C ensuite. Une question surgit aussitôt : le client qui *franchit* les 80 % est-il encore en A ? Certains le gardent, d'autres non.

# %% [markdown] lang="en"
# ## Three conventions, three answers: name yours
#
# Other handbooks do not count customers. They follow cumulative revenue: A up to 80%, B up to 95%, C after that. A question comes up at once: is the customer who *crosses* 80% still in A? Some keep that customer, others do not.

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
# Même table, trois classes A : deux clients, cinq, ou quatre. Personne ne s'est trompé. Une réponse sans sa convention ne peut être ni vérifiée ni comparée.

# %% [markdown] lang="en"
# The same table, three classes A: two customers, five, or four. Nobody made a mistake. An answer without its convention can be neither checked nor compared.

# %% [markdown] lang="fr"
# Il y en a d'autres : 20/30/50 ou 20/50/30 des clients pour 80/15/5 % du chiffre d'affaires, et même des limites que l'ordinateur calcule (Ultsch et Lötsch, 2015). Aucune n'est la bonne. Choisissez celle qui correspond à vos moyens : si l'équipe peut suivre deux clients de près, une classe A de cinq est un vœu.

# %% [markdown] lang="en"
# There are others: 20/30/50 or 20/50/30 of customers for 80/15/5% of revenue, and even limits that the computer works out (Ultsch and Lötsch, 2015). None is the right one. Choose the one that fits your means: if the team can look after two customers closely, a class A of five is a wish.

# %% [markdown] lang="fr"
# ## À vous de déplacer les limites
#
# Choisissez une convention, puis faites glisser les limites. Le client 9 est celui qui franchit les 80 %.
#
# En part des clients, à partir de quelle fin de la classe A (en %, sans décimale) le client 9 est-il en A ? Écrivez votre nombre sous la figure, puis essayez les deux autres conventions.

# %% [markdown] lang="en"
# ## Move the limits yourself
#
# Choose a convention, then slide the limits. Customer 9 is the one who crosses 80%.
#
# By share of customers, from which end of class A (in %, no decimals) is customer 9 in A? Type your number below the figure, then try the two other conventions.

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import abc_limits

abc_limits(revenue_abc)

# %% [markdown] lang="fr"
# Le client 9 est le cinquième : 75 % avant lui, 81 % avec lui. Il entre en A dès 21 % des clients (20 % n'en prennent que quatre), dès 76 % du chiffre d'affaires si l'on garde celui qui franchit, à 81 % sinon.

# %% [markdown] lang="en"
# Customer 9 is fifth: 75% before, 81% with that customer. It enters A from 21% of customers (20% take only four), from 76% of revenue if the crossing customer is kept, at 81% otherwise.

# %% [markdown] lang="fr"
# Avec la convention 80/95, un seul point de pourcentage peut faire changer un client de classe, donc de service. Près d'une limite, regardez le client avant d'appliquer la règle.

# %% [markdown] lang="en"
# Under the convention 80/95, a single percentage point can move a customer to another class, hence to another service. Near a limit, look at the customer before you apply the rule.

# %% [markdown] lang="fr"
# ## Une courbe et un nombre disent la concentration
#
# Les deux tables font un million. Laquelle dépend le plus de quelques clients ? La **courbe de concentration** les met face à face : en abscisse la part des clients, du plus gros au plus petit, en ordonnée la part du chiffre d'affaires.

# %% [markdown] lang="en"
# ## A curve and a number show concentration
#
# Both tables add up to one million. Which depends more on a few customers? The **concentration curve** puts them side by side: along the bottom the share of customers, largest first, up the side the share of revenue.

# %% [markdown] lang="fr"
# L'**indice de Gini** résume la courbe : c'est deux fois l'aire entre elle et la diagonale. Il vaut 0 si tous les clients pèsent autant, et approche 1 si un seul pèse presque tout ; pour vingt clients, il ne dépasse pas 0,95, soit (n − 1)/n.

# %% [markdown] lang="en"
# The **Gini coefficient** sums up the curve: it is twice the area between the curve and the diagonal. It is 0 if all customers weigh the same, and comes close to 1 if a single one weighs nearly everything; for twenty customers it cannot exceed 0.95, that is (n − 1)/n.

# %% tags=["figure"]
from crm_lessons.methods import lorenz_curve
from crm_lessons.plots import plot_concentration

ax = plot_concentration({"Pareto": lorenz_curve(revenue), "ABC": lorenz_curve(revenue_abc)})

# %% [markdown] lang="fr"
# Les courbes se croisent. À 20 % des clients, la table Pareto est au-dessus ; aux deux extrémités, c'est la table ABC. Un seul point ne suffit donc pas à dire quel portefeuille est le plus concentré.

# %% [markdown] lang="en"
# The curves cross. At 20% of customers the Pareto table is higher; at both ends it is the ABC table. So a single point cannot say which portfolio is more concentrated.

# %% [markdown] lang="fr"
# À la main, on range du plus *petit* au plus *grand*, et on pondère chaque montant par son rang : Gini $= \dfrac{2\sum_i i\,x_i}{n\sum_i x_i} - \dfrac{n+1}{n}$, où $n$ est le nombre de clients et $x_i$ le montant de rang $i$.

# %% [markdown] lang="en"
# By hand, one ranks from the *smallest* to the *largest* and weights each amount by its rank: Gini $= \dfrac{2\sum_i i\,x_i}{n\sum_i x_i} - \dfrac{n+1}{n}$, where $n$ is the number of customers and $x_i$ the amount of rank $i$.

# %%
ascending = revenue.sort_values()
rank = ascending.rank(method="first")
n = len(ascending)
weighted = (rank * ascending).sum()
round(float(2 * weighted / (n * ascending.sum()) - (n + 1) / n), 3)

# %%
from crm_lessons.methods import gini_coefficient

round(gini_coefficient(revenue), 3), round(gini_coefficient(revenue_abc), 3)

# %% [markdown] lang="fr"
# 0,677 et 0,705 : sur l'ensemble de la courbe, la table ABC est un peu plus concentrée, alors que ses quatre premiers clients pèsent moins (75 % contre 80 %). Les deux mesures sont justes ; elles ne répondent pas à la même question.

# %% [markdown] lang="en"
# 0.677 and 0.705: over the whole curve the ABC table is slightly more concentrated, although its first four customers weigh less (75% against 80%). Both measures are right; they do not answer the same question.

# %% [markdown] lang="fr"
# Un second nombre se retient mieux. L'**indice de Herfindahl-Hirschman** additionne les carrés des parts ; son inverse dit à combien de clients *égaux* le portefeuille ressemble.

# %% [markdown] lang="en"
# A second number is easier to remember. The **Herfindahl-Hirschman index** adds up the squared shares; its inverse says how many *equal* customers the portfolio is like.

# %%
from crm_lessons.methods import herfindahl_index

round(1 / herfindahl_index(revenue), 1), round(1 / herfindahl_index(revenue_abc), 1)

# %% [markdown] lang="fr"
# Vingt clients sur le papier, mais une concentration de six clients égaux dans la première table, de près de cinq dans la seconde.

# %% [markdown] lang="en"
# Twenty customers on paper, yet as concentrated as six equal ones in the first table, and nearly five in the second.

# %% [markdown] lang="fr"
# ## Le profit ne suit pas le chiffre d'affaires
#
# Pareto et ABC ne regardent qu'un critère à la fois, ici le chiffre d'affaires ; le but qu'annonce le cours est pourtant la *rentabilité*. Voici ce que coûtent les clients de la deuxième table (coûts inventés pour la leçon) : les produits qu'ils achètent, puis le service, c'est-à-dire les visites, les livraisons, l'après-vente.
#
# Ce qui reste une fois ces coûts payés est la **marge** du client. Pariez : combien des quatre premiers le resteront ?

# %% [markdown] lang="en"
# ## Profit does not follow revenue
#
# Pareto and ABC look at one criterion at a time, here revenue; yet the aim that the course announces is *profitability*. Here is what the customers of the second table cost (costs invented for this lesson): the goods they buy, then the service, that is visits, deliveries, after-sales.
#
# What is left once these costs are paid is the customer's **margin**. Make a bet: how many of the first four will still be first?

# %%
lesson.bet("still_first", ...)

# %% after_bet="still_first"
accounts = lesson.data("accounts")
accounts["margin"] = accounts["revenue"] - accounts["cost_of_goods"] - accounts["cost_to_serve"]
show(accounts.nlargest(5, "revenue"))

# %% after_bet="still_first"
list(accounts["revenue"].nlargest(4).index), list(accounts["margin"].nlargest(4).index)

# %% [markdown] lang="fr" after_bet="still_first"
# Deux clients sortent du haut du classement, deux autres y entrent. Le client 2, troisième par le chiffre d'affaires, ne rapporte rien. Un gros client qui négocie tout et se fait livrer chaque jour peut rapporter moins qu'un client moyen. Shapiro et ses collègues en avertissaient dès 1987 : gérez vos clients pour le profit, pas seulement pour les ventes.

# %% [markdown] lang="en" after_bet="still_first"
# Two customers leave the top of the ranking, two others enter. Customer 2, third by revenue, brings in nothing. A large customer who bargains over everything and wants daily deliveries can bring in less than a mid-sized one. Shapiro and colleagues gave the warning in 1987 already: manage customers for profits, not just sales.

# %% [markdown] lang="fr"
# ## Les derniers clients reprennent une part du profit
#
# Rangeons les clients par leur marge et cumulons, comme pour Pareto. Un chiffre d'affaires cumulé ne peut que monter ; une marge, elle, peut être négative. Pariez : combien des vingt clients feront descendre la courbe ?

# %% [markdown] lang="en"
# ## The last customers take back part of the profit
#
# Let us rank the customers by margin and add up, as we did for Pareto. Cumulative revenue can only rise; a margin can be negative. Make a bet: how many of the twenty customers will bring the curve down?

# %%
lesson.bet("bring_down", ...)

# %% after_bet="bring_down"
margin = accounts["margin"]
cumulative_margin = margin.sort_values(ascending=False).cumsum()
int(cumulative_margin.max()), int(cumulative_margin.iloc[-1])

# %% [markdown] lang="fr" after_bet="bring_down"
# 141 920 dirhams au sommet, 139 205 à la fin. La différence, les derniers clients l'ont reprise. `whale_curve` garde toute la courbe, que sa silhouette fait appeler **courbe de la baleine**.

# %% [markdown] lang="en" after_bet="bring_down"
# 141,920 dirhams at the peak, 139,205 at the end. The difference was taken back by the last customers. `whale_curve` keeps the whole curve, which owes its name, the **whale curve**, to its outline.

# %% tags=["figure"] after_bet="bring_down"
from crm_lessons.methods import whale_curve
from crm_lessons.plots import plot_whale

whale = whale_curve(margin)
ax = plot_whale(whale)

# %% [markdown] lang="fr" after_bet="bring_down"
# Seize clients rapportent, le client 2 ne laisse rien, trois coûtent plus qu'ils ne rapportent. Regardez aussi le long plateau : lisons-y quelques lignes.

# %% [markdown] lang="en" after_bet="bring_down"
# Sixteen customers bring in money, customer 2 leaves nothing, three cost more than they bring in. Look at the long plateau as well: let us read a few of its rows.

# %% after_bet="bring_down"
show(whale.table.iloc[[0, 3, 11, 15, 19]])

# %% [markdown] lang="fr" after_bet="bring_down"
# Quatre clients font 86 % du profit, et douze dépassent déjà le total : les huit derniers réunis n'ajoutent rien. Le profit est plus concentré que le chiffre d'affaires, où les quatre premiers faisaient 75 %.

# %% [markdown] lang="en" after_bet="bring_down"
# Four customers make 86% of the profit, and twelve already pass the total: the last eight together add nothing. Profit is more concentrated than revenue, where the first four made 75%.

# %% [markdown] lang="fr"
# Ici la bosse est petite, 2 %. Mais elle dépend des coûts que l'on attribue aux clients. Tenir un compte coûte aussi : factures, relances, fiche à jour. Supposons 2 000 dirhams par client, le même montant pour tous. Pariez : combien de clients coûteront alors plus qu'ils ne rapportent ?

# %% [markdown] lang="en"
# Here the hump is small, 2%. But it depends on the costs that one charges to the customers. Keeping an account has its cost too: invoices, reminders, records. Suppose 2,000 dirhams a customer, the same for all. Make a bet: how many customers will then cost more than they bring in?

# %%
lesson.bet("cost_more", ...)

# %% tags=["figure"] after_bet="cost_more"
with_account_costs = whale_curve(margin - 2000)
ax = plot_whale(with_account_costs)

# %% [markdown] lang="fr" after_bet="cost_more"
# La moitié, et la bosse passe de 2 % à 17 %. Aucun client n'a changé : nous avons compté un coût de plus, et choisi de le partager en parts égales. Devant une courbe de la baleine (on cite souvent, d'après Cooper et Kaplan, 225 % du profit pour 20 % des clients), demandez d'abord quels coûts y entrent, et comment ils sont répartis.

# %% [markdown] lang="en" after_bet="cost_more"
# Half of them, and the hump goes from 2% to 17%. No customer has changed: we counted one more cost, and chose to share it out equally. Before any whale curve (225% of the profit for 20% of the customers is often quoted, after Cooper and Kaplan), ask first which costs are in it, and how they were shared out.

# %% [markdown] lang="fr"
# Faut-il éjecter ces clients ? Comptons ce qu'ils laissent avant ces 2 000 dirhams de frais.

# %% [markdown] lang="en"
# Should these customers be dropped? Let us count what they leave before those 2,000 dirhams of account costs.

# %%
int(margin[with_account_costs.loss_makers].sum())

# %% [markdown] lang="fr"
# 2 975 dirhams de marge. Si les frais de compte ne partent pas avec eux (le service comptable reste le même), les éjecter ne fait rien gagner et coûte 2 975 dirhams.
#
# Avant d'éjecter un client, trois questions : ses coûts disparaîtraient-ils avec lui ? Peut-on changer le prix, le minimum de commande ou le service ? Est-il nouveau, et coûte-t-il avant de rapporter ?

# %% [markdown] lang="en"
# 2,975 dirhams of margin. If the account costs do not leave with them (the accounts department stays as it is), dropping them gains nothing and costs 2,975 dirhams.
#
# Before dropping a customer, three questions: would the costs disappear too? Can the price, the minimum order or the service be changed? Is this a new customer, who costs before bringing in?

# %% [markdown] lang="fr"
# ## Le haut du classement se renouvelle
#
# Un classement est un instantané. Les premiers d'une année le sont-ils encore l'année suivante ? Pariez : quelle part de ceux de 2023 sont encore en haut en 2024 ?
#
# Pour chaque année, on additionne les ventes de chaque client, puis on garde les 20 % premiers ; `&` donne ceux qui sont dans les deux ensembles.

# %% [markdown] lang="en"
# ## The top of the ranking turns over
#
# A ranking is a snapshot. Are the first of one year still the first of the next? Make a bet: what share of those of 2023 are still at the top in 2024?
#
# For each year, the sales to each customer are added up and the first 20% kept; `&` gives those who are in both sets.

# %%
lesson.bet("stay", ...)

# %% after_bet="stay"
from crm_lessons.methods import largest_customers

by_year = {year: group.groupby("customer")["amount"].sum() for year, group in sales.groupby(sales["date"].dt.year)}
top = {year: set(largest_customers(amounts, 0.20)) for year, amounts in by_year.items()}
len(top[2023] & top[2024]) / len(top[2023])

# %% [markdown] lang="fr" after_bet="stay"
# 42,5 % seulement. Que sont devenus les autres ? `top_customer_stability` suit les premiers d'une période dans la suivante : la part de ceux qui restent en haut, celle de ceux qui n'achètent plus rien, et ce qu'ils pèsent ensemble, avant et après.

# %% [markdown] lang="en" after_bet="stay"
# Only 42.5%. What became of the others? `top_customer_stability` follows the first of one period into the next: the share who stay at the top, the share who buy nothing, and what they weigh together, before and after.

# %% after_bet="stay"
from crm_lessons.methods import top_customer_stability

stability = top_customer_stability(by_year[2023], by_year[2024])
stability.stay, stability.gone, round(stability.share_before, 2), round(stability.share_after, 2)

# %% [markdown] lang="fr" after_bet="stay"
# 42,5 % restent en haut, 22,5 % n'ont rien acheté en 2024 ; les 35 % qui manquent achètent encore, mais plus assez pour y rester. Ensemble, les premiers de 2023 passent de 61 % des ventes à 38 %. Nos données sont tirées ainsi : un quart des clients s'en va entre les deux années.

# %% [markdown] lang="en" after_bet="stay"
# 42.5% stay at the top, 22.5% bought nothing in 2024; the missing 35% still buy, but no longer enough to stay there. Together, the first of 2023 go from 61% of sales to 38%. Our data are drawn that way: a quarter of the customers leave between the two years.

# %% [markdown] lang="fr"
# Et chez de vrais clients ? Des 472 premiers de CDNOW, la moitié reste en haut (50 %) et 41 % n'achètent plus rien dans les neuf mois qui suivent. Pourtant, ensemble, ils font encore 66 % des ventes, après 63 % : *un par un*, on ne peut pas compter sur eux ; *en groupe*, si.

# %% [markdown] lang="en"
# And real customers? Of CDNOW's first 472, half stay at the top (50%) and 41% buy nothing in the nine months that follow. Yet together they still make 66% of the sales, after 63%: *one by one* they cannot be relied on; *as a group* they can.

# %% [markdown] lang="fr"
# Pourquoi pas les nôtres, tombés de 61 à 38 % ? Les clients de CDNOW suivis ici sont tous arrivés au début de 1997 : aucun nouveau ne vient prendre sa part. Chez nous, cinquante nouveaux achètent en 2024. Avant de comparer deux parts, regardez qui l'on compte.

# %% [markdown] lang="en"
# Why not ours, fallen from 61 to 38%? The CDNOW customers followed here all came at the beginning of 1997: no newcomer takes a share. In our order book fifty newcomers buy in 2024. Before comparing two shares, see who is counted.

# %% [markdown] lang="fr"
# Prenons maintenant les seuls clients présents les deux années. Ceux qui étaient en haut en 2023 achètent-ils moins en 2024 ? Voici l'achat moyen, en dirhams.

# %% [markdown] lang="en"
# Now take only the customers present in both years. Do those who were at the top in 2023 buy less in 2024? Here is the mean purchase, in dirhams.

# %%
import pandas as pd

both = pd.DataFrame(by_year).dropna()
first = both.index.isin(top[2023])
show(pd.DataFrame({"top_customers": both[first].mean(), "other_customers": both[~first].mean()}).round())

# %% [markdown] lang="fr"
# Les premiers perdent plus du quart, les autres gagnent un peu. Avant de chercher qui les a mal servis, faites le chemin à l'envers : prenez les premiers de *2024*.

# %% [markdown] lang="en"
# The first lose more than a quarter, the others gain a little. Before asking who served them badly, walk the road backwards: take the first of *2024*.

# %%
last = both.index.isin(top[2024])
show(pd.DataFrame({"top_customers": both[last].mean(), "other_customers": both[~last].mean()}).round())

# %% [markdown] lang="fr"
# Eux aussi sont plus bas dans l'autre année, qui vient pourtant *avant*. Rien n'a pu les faire baisser à rebours : c'est le **retour vers la moyenne**. On est tout en haut parce qu'on est gros, et parce qu'on a eu une bonne année ; seule la taille dure.

# %% [markdown] lang="en"
# They too are lower in the other year, although it comes *before*. Nothing can have pulled them down backwards in time: this is **regression to the mean**. One is at the very top for being large and for having had a good year; only size lasts.

# %% [markdown] lang="fr"
# Conséquence pour le métier : une action qui vise les clients les plus bas semblera souvent réussir, une action qui vise les plus hauts semblera souvent échouer, même si elle ne change rien. Comparez toujours à des clients semblables, laissés de côté au hasard.

# %% [markdown] lang="en"
# What this means at work: an action aimed at the lowest customers will often seem to succeed, and one aimed at the highest to fail, even if it changes nothing. Always compare with similar customers, left alone at random.

# %% [markdown] lang="fr"
# ## Trois pièges
#
# **Oublier de trier, ou trier à l'envers.** Cumuler dans l'ordre de la liste donne une courbe qui ne veut rien dire, et l'erreur ne saute pas aux yeux.

# %% [markdown] lang="en"
# ## Three traps
#
# **Forgetting to sort, or sorting backwards.** Adding up in the order of the list gives a curve that means nothing, and the error does not catch the eye.

# %%
cumulated_as_listed = revenue.cumsum() / revenue.sum()
show(cumulated_as_listed.rename("cumulative_share"), 4)

# %% [markdown] lang="fr"
# Regardez les pas : 22,5, puis 17,5, puis 3, puis 4. Dans un classement, un pas ne dépasse jamais le précédent ; ici, le quatrième remonte.

# %% [markdown] lang="en"
# Look at the steps: 22.5, then 17.5, then 3, then 4. In a ranking no step is larger than the one before; here the fourth goes up again.

# %% [markdown] lang="fr"
# **Croire qu'investir davantage rapporte toujours davantage.** Pour le cours, la rentabilité d'un client croît avec ce que l'on investit chez lui. Un seul contre-exemple suffit pour que ce ne soit pas une loi. Regardez les clients 19 et 5.

# %% [markdown] lang="en"
# **Believing that investing more always pays more.** For the course, a customer's profitability grows with what one invests in that customer. A single counter-example is enough for it not to be a law. Look at customers 19 and 5.

# %%
show(accounts.loc[[19, 5], ["revenue", "cost_to_serve", "margin"]])

# %% [markdown] lang="fr"
# Le client 19 reçoit dix fois plus de service et laisse moins de la moitié de la marge. Cela ne prouve pas que le service soit inutile : pour savoir ce que rapporte un dirham de plus, il faut un essai. Souvent les premiers efforts paient mieux que les derniers, et un client qui vous achète déjà tout ce dont il a besoin n'achètera pas davantage.

# %% [markdown] lang="en"
# Customer 19 receives ten times as much service and leaves less than half the margin. This does not prove service useless: to know what one more dirham brings in takes a trial. Often the first efforts pay better than the last, and a customer who already buys everything from you will not buy more.

# %% [markdown] lang="fr"
# **Éjecter la classe C.** On y trouve des clients qui n'achèteront jamais beaucoup, mais aussi les nouveaux, et ceux qui achètent beaucoup ailleurs. Le chiffre d'affaires passé ne les distingue pas ; les chapitres suivants ajouteront le potentiel, la récence (depuis quand a-t-il acheté ?) et la part de client (quelle part de ses achats vous fait-il ?).

# %% [markdown] lang="en"
# **Dropping class C.** It holds customers who will never buy much, but also the new ones, and those who buy a great deal elsewhere. Past revenue does not tell them apart; the next chapters add potential, recency (how long ago was the last purchase?) and share of wallet (what part of the customer's purchases is yours?).

# %% [markdown] lang="fr"
# Il faudrait en recruter d'autres à leur place, et l'on répète que recruter coûte « cinq fois plus » que garder. Ce multiple circule sans preuve générale : dans votre entreprise, il se calcule.

# %% [markdown] lang="en"
# Others would have to be won in their place, and winning a customer is said to cost “five times more” than keeping one. That multiple goes around without general evidence: in your own firm, it can be computed.

# %% [markdown] lang="fr"
# ## Que décider pour chaque classe ?
#
# | classe | question à se poser | décision possible | ce qu'on surveille |
# | :--- | :--- | :--- | :--- |
# | A | Que deviendrait l'entreprise sans l'un d'eux ? | un interlocuteur attitré, une revue par trimestre, plusieurs contacts chez le client | la dépendance : part du premier client |
# | B | Lesquels peuvent devenir A ? | des objectifs de développement, client par client | la croissance, le potentiel |
# | C | Combien coûte une commande ? | un service simple : commande en ligne, minimum de commande, tournées groupées | le coût de service, les nouveaux qui montent |

# %% [markdown] lang="en"
# ## What to decide for each class?
#
# | class | question to ask | possible decision | what to watch |
# | :--- | :--- | :--- | :--- |
# | A | What would become of the firm without one of them? | a named account manager, a quarterly review, several contacts at the customer's | dependence: share of the largest customer |
# | B | Which of them can become A? | development targets, customer by customer | growth, potential |
# | C | What does an order cost? | simple service: online ordering, minimum order, grouped rounds | cost to serve, newcomers on the rise |

# %% [markdown] lang="fr"
# Revenons aux quarante rendez-vous. En parts égales, deux pour chacun. Avec les classes de la table ABC, comment les partageriez-vous ? Écrivez trois nombres, puis essayez-les à la place de ceux-ci.

# %% [markdown] lang="en"
# Back to the forty meetings. In equal parts, two for each. With the classes of the ABC table, how would you share them out? Write down three numbers, then try them in place of these.

# %%
meetings = {"A": 5, "B": 3, "C": 1}
sizes = abc_summary(by_count)["customers"]
plan = {letter: int(each * sizes[letter]) for letter, each in meetings.items()}
plan, sum(plan.values())

# %% [markdown] lang="fr"
# Cinq pour un client A, trois pour un B, un pour un C : quarante, le compte y est. Les A reçoivent un quart du temps pour 60 % du chiffre d'affaires, les B presque la moitié : c'est un pari sur leur croissance, et il se discute.
#
# La marge le corrige : le client 2, en B, ne laisse rien ; ses trois rendez-vous serviront à renégocier. Et le client 19 fait à lui seul 35 % du chiffre d'affaires : ses cinq rendez-vous le protègent, ceux de la classe B préparent le jour où l'entreprise dépendra moins de lui.

# %% [markdown] lang="en"
# Five for an A customer, three for a B, one for a C: forty, the count is right. Class A receives a quarter of the time for 60% of revenue, class B nearly half: that is a bet on their growth, and open to debate.
#
# Margin corrects it: customer 2, in B, leaves nothing; those three meetings will serve to renegotiate. And customer 19 alone accounts for 35% of revenue: five meetings protect that, and those of class B prepare the day when the firm depends on it less.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
lesson.bets(
    half=customers_needed(revenue, 0.50),
    top_share=pareto_analysis(by_customer).top_share,
    still_first=len(set(accounts["revenue"].nlargest(4).index) & set(margin.nlargest(4).index)),
    bring_down=len(whale.loss_makers),
    cost_more=len(with_account_costs.loss_makers),
    stay=stability.stay,
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Trier, diviser, cumuler : toute l'analyse tient dans ces trois gestes.
# - Une part se donne par paire : (part des clients, part du chiffre d'affaires).
# - 20/80 et 10/30/60 sont des ordres de grandeur ; votre table donne la mesure.
# - Les classes ABC dépendent d'une convention : nommez-la.
# - Le chiffre d'affaires n'est pas le profit : classez aussi par la marge, et demandez quels coûts y entrent.
# - Une année n'est pas un portrait : une partie du haut s'en va, une autre revient vers la moyenne.
# - L'analyse est finie quand elle change un plan d'action.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/02_pareto_abc.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Sort, divide, add up: the whole analysis is in these three moves.
# - A share comes in a pair: (share of customers, share of revenue).
# - 20/80 and 10/30/60 are orders of magnitude; your table gives the measure.
# - ABC classes depend on a convention: name it.
# - Revenue is not profit: rank by margin too, and ask which costs are in it.
# - One year is not a portrait: part of the top leaves, another part regresses to the mean.
# - The analysis is finished when it changes a plan of action.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/02_pareto_abc.html), one page to print.

# %%
glossary(
    "customer_portfolio",
    "revenue",
    "credit_note",
    "abc_analysis",
    "concentration_curve",
    "gini",
    "herfindahl",
    "margin",
    "cost_to_serve",
    "whale_curve",
    "regression_to_the_mean",
)

# %% [markdown] lang="fr"
# ## Sources
#
# - Les deux tables de vingt clients viennent d'un cours francophone de gestion de la relation client ; les coûts et le carnet de commandes sont inventés, tirés d'un générateur à graine fixe.
# - Juran (1975), *The Non-Pareto Principle; Mea Culpa* ; Lorenz (1905) pour la courbe ; Gini (1914) pour l'indice.
# - Kim, Singh et Winer (2017), la règle de Pareto dans 22 catégories de grande consommation ; McCarthy et Winer (2019), 339 entreprises ; Sharp, Romaniuk et Graham (2019), *Marketing's 60/20 Pareto Law*.
# - Ultsch et Lötsch (2015), PLoS ONE, doi 10.1371/journal.pone.0129767, pour des limites ABC calculées.
# - Shapiro, Rangan, Moriarty et Ross (1987), *Manage Customers for Profits (Not Just Sales)*, Harvard Business Review ; Cooper et Kaplan (1991), sur le profit que fait chaque client.
# - Données publiques mesurées avec `pareto_analysis` et `top_customer_stability` : CDNOW (Fader et Hardie), Online Retail (UCI 352, Chen) ; elles ne sont pas jointes au projet.

# %% [markdown] lang="en"
# ## Sources
#
# - The two tables of twenty customers come from a French-language course in customer relationship management; the costs and the order book are invented, drawn from a generator with a fixed seed.
# - Juran (1975), *The Non-Pareto Principle; Mea Culpa*; Lorenz (1905) for the curve; Gini (1914) for the coefficient.
# - Kim, Singh and Winer (2017), the Pareto rule in 22 categories of consumer goods; McCarthy and Winer (2019), 339 firms; Sharp, Romaniuk and Graham (2019), *Marketing's 60/20 Pareto Law*.
# - Ultsch and Lötsch (2015), PLoS ONE, doi 10.1371/journal.pone.0129767, for computed ABC limits.
# - Shapiro, Rangan, Moriarty and Ross (1987), *Manage Customers for Profits (Not Just Sales)*, Harvard Business Review; Cooper and Kaplan (1991), on the profit that each customer makes.
# - Public data measured with `pareto_analysis` and `top_customer_stability`: CDNOW (Fader and Hardie), Online Retail (UCI 352, Chen); they do not come with the project.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/02_pareto_abc.ipynb) : de l'exercice du cours à votre propre avis, avec le droit de se tromper autant qu'il faut.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/02_pareto_abc.ipynb): from the course's exercise to your own opinion, with the right to be wrong as often as it takes.
