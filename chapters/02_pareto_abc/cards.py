# %% [markdown] lang="fr" card="three_gestures" kind="method"
# Quels sont les trois gestes d'une analyse de Pareto, dans l'ordre ?
#
# Trier du plus gros au plus petit, diviser par le total, cumuler.
#
# → Quelques clients font l'essentiel du chiffre d'affaires

# %% [markdown] lang="en" card="three_gestures" kind="method"
# What are the three moves of a Pareto analysis, in order?
#
# Sort from largest to smallest, divide by the total, cumulate.
#
# → A few customers bring in most of the revenue

# %% [markdown] lang="fr" card="two_totals" kind="denominator"
# Dans « 20/80 », de quoi chacun des deux nombres est-il une part ?
#
# 20 % est une part des clients, 80 % une part du chiffre d'affaires. Deux totaux différents : que la somme fasse 100 est un hasard.
#
# → 20/80 est un ordre de grandeur, pas une loi

# %% [markdown] lang="en" card="two_totals" kind="denominator"
# In “20/80”, what is each of the two numbers a share of?
#
# 20% is a share of the customers, 80% a share of the revenue. Two different totals: that they add up to 100 is chance.
#
# → 20/80 is an order of magnitude, not a law

# %% [markdown] lang="fr" card="law_of_eighty" kind="error"
# « Nos 20 % premiers clients feront 80 % des ventes, c'est la loi. » Quelle est l'erreur ?
#
# Prendre un ordre de grandeur pour une loi. Il se mesure sur vos clients : Tamaris donne 55,5 % sur une année, CDNOW 67 %.
#
# → 20/80 est un ordre de grandeur, pas une loi

# %% [markdown] lang="en" card="law_of_eighty" kind="error"
# “Our top 20% of customers will make 80% of sales: it is the law.” Which error is this?
#
# Taking an order of magnitude for a law. It has to be measured on your customers: Tamaris gives 55.5% over a year, CDNOW 67%.
#
# → 20/80 is an order of magnitude, not a law

# %% [markdown] lang="fr" card="ten_thirty_sixty" kind="denominator"
# Dans la méthode ABC du cours, que comptent les trois nombres 10/30/60 ?
#
# Des clients : 10 % en A, 30 % en B, 60 % en C. Leurs parts du chiffre d'affaires sont les mêmes chiffres à l'envers, et seulement dans le modèle.
#
# → La méthode ABC distingue trois efforts, pas deux

# %% [markdown] lang="en" card="ten_thirty_sixty" kind="denominator"
# In the course's ABC method, what do the three numbers 10/30/60 count?
#
# Customers: 10% in A, 30% in B, 60% in C. Their shares of revenue are the same figures the other way round, and only in the model.
#
# → ABC sets three levels of effort, not two

# %% [markdown] lang="fr" card="efforts" kind="definition"
# À quels trois efforts correspondent les classes A, B et C ?
#
# A : les clients qu'on accompagne de près. B : ceux qu'on développe. C : ceux qu'on sert simplement.
#
# → La méthode ABC distingue trois efforts, pas deux

# %% [markdown] lang="en" card="efforts" kind="definition"
# Which three efforts do the classes A, B and C stand for?
#
# A: customers looked after closely. B: those to be developed. C: those served simply.
#
# → ABC sets three levels of effort, not two

# %% [markdown] lang="fr" card="unnamed_convention" kind="error"
# Deux collègues trouvent deux et cinq clients en classe A dans la même table. Qui s'est trompé ?
#
# Peut-être personne : l'un compte les clients, l'autre suit le chiffre d'affaires cumulé. L'erreur est de ne pas nommer sa convention.
#
# → Trois conventions, trois réponses : nommez la vôtre

# %% [markdown] lang="en" card="unnamed_convention" kind="error"
# Two colleagues find two and five customers in class A in the same table. Who is wrong?
#
# Perhaps nobody: one counts customers, the other follows cumulative revenue. The error is not to name the convention.
#
# → Three conventions, three answers: name yours

# %% [markdown] lang="fr" card="choose_convention" kind="method"
# D'après quoi choisir une convention ABC, puisqu'aucune n'est la bonne ?
#
# D'après vos moyens : si l'équipe peut suivre deux clients de près, une classe A de cinq est un vœu.
#
# → Trois conventions, trois réponses : nommez la vôtre

# %% [markdown] lang="en" card="choose_convention" kind="method"
# What should guide the choice of an ABC convention, since none is the right one?
#
# Your means: if the team can look after two customers closely, a class A of five is a wish.
#
# → Three conventions, three answers: name yours

# %% [markdown] lang="fr" card="gini_ends" kind="definition"
# Entre quelles valeurs varie l'indice de Gini d'un portefeuille, et que disent-elles ?
#
# 0 si tous les clients pèsent autant ; il approche 1 si un seul pèse presque tout, sans dépasser (n − 1)/n pour n clients.
#
# → Une courbe et un nombre disent la concentration

# %% [markdown] lang="en" card="gini_ends" kind="definition"
# Between which values does the Gini index of a portfolio lie, and what do they say?
#
# 0 when all customers weigh the same; it nears 1 when one weighs almost everything, and never exceeds (n − 1)/n for n customers.
#
# → A curve and a number show concentration

# %% [markdown] lang="fr" card="crossing_curves" kind="figure"
# Deux courbes de concentration se croisent. Peut-on dire lequel des portefeuilles est le plus concentré en lisant un seul point ?
#
# Non : l'ordre change selon le point choisi. Un indice résume toute la courbe, et répond à une autre question.
#
# → Une courbe et un nombre disent la concentration

# %% [markdown] lang="en" card="crossing_curves" kind="figure"
# Two concentration curves cross. Can one point tell which portfolio is more concentrated?
#
# No: the order changes with the point chosen. An index sums up the whole curve, and answers another question.
#
# → A curve and a number show concentration

# %% [markdown] lang="fr" card="equal_customers" kind="method"
# Quel nombre calculer pour dire « ce portefeuille ressemble à tant de clients égaux » ?
#
# L'inverse de l'indice de Herfindahl-Hirschman, qui est la somme des carrés des parts.
#
# → Une courbe et un nombre disent la concentration

# %% [markdown] lang="en" card="equal_customers" kind="method"
# Which number lets one say “this portfolio is like so many equal customers”?
#
# The inverse of the Herfindahl-Hirschman index, which is the sum of the squared shares.
#
# → A curve and a number show concentration

# %% [markdown] lang="fr" card="whale_falls" kind="figure"
# Une courbe de profit cumulé monte, puis redescend à la fin. Que lit-on dans la descente ?
#
# Ce que les derniers clients reprennent : ils coûtent plus qu'ils ne rapportent. C'est la courbe de la baleine.
#
# → Les derniers clients reprennent une part du profit

# %% [markdown] lang="en" card="whale_falls" kind="figure"
# A curve of cumulative profit rises, then falls at the end. What does the fall show?
#
# What the last customers take back: they cost more than they bring in. This is the whale curve.
#
# → The last customers take back part of the profit

# %% [markdown] lang="fr" card="costs_in_whale" kind="method"
# Que demander d'abord devant une courbe de la baleine ?
#
# Quels coûts y entrent, et comment ils sont répartis entre les clients : la bosse en dépend.
#
# → Les derniers clients reprennent une part du profit

# %% [markdown] lang="en" card="costs_in_whale" kind="method"
# What should one ask first of a whale curve?
#
# Which costs are in it, and how they are shared among customers: the hump depends on that.
#
# → The last customers take back part of the profit

# %% [markdown] lang="fr" card="back_to_mean" kind="error"
# Les premiers de l'an dernier achètent moins cette année. « Nous les avons mal servis. » Quelle est l'erreur possible ?
#
# Oublier le retour vers la moyenne : on est tout en haut aussi parce qu'on a eu une bonne année. Comparez à des clients semblables, laissés de côté au hasard.
#
# → Le haut du classement se renouvelle

# %% [markdown] lang="en" card="back_to_mean" kind="error"
# Last year's top customers buy less this year. “We served them badly.” Which error may this be?
#
# Forgetting regression to the mean: one is at the very top partly because of a good year. Compare with similar customers, left aside at random.
#
# → The top of the ranking turns over

# %% [markdown] lang="fr" card="step_goes_up" kind="figure"
# Dans une colonne de parts cumulées, les pas sont 22,5, puis 17,5, puis 3, puis 4. Que voit-on ?
#
# La table n'est pas triée : dans un classement, un pas ne dépasse jamais le précédent.
#
# → Quelques clients font l'essentiel du chiffre d'affaires

# %% [markdown] lang="en" card="step_goes_up" kind="figure"
# In a column of cumulative shares, the steps are 22.5, then 17.5, then 3, then 4. What does one see?
#
# The table is not sorted: in a ranking, a step is never larger than the one before.
#
# → A few customers bring in most of the revenue

# %% [markdown] lang="fr" card="conversely" kind="definition"
# Que veut dire « et inversement » dans « 20 % des clients font 80 % du chiffre d'affaires, et inversement » ?
#
# Que les 80 % de clients qui restent font les 20 % qui restent. La même mesure, lue par l'autre bout.
#
# → Quelques clients font l'essentiel du chiffre d'affaires

# %% [markdown] lang="en" card="conversely" kind="definition"
# What does “and conversely” mean in “20% of customers make 80% of revenue, and conversely”?
#
# That the 80% of customers who remain make the 20% that remains. The same measure, read from the other end.
#
# → A few customers bring in most of the revenue

# %% [markdown] lang="fr" card="two_sources" kind="method"
# Quelles deux choses une concentration additionne-t-elle ?
#
# Le hasard des commandes et la différence des clients. Des clients identiques donnent déjà à peu près la moitié des ventes aux 20 % premiers, à deux commandes par an.
#
# → Même des clients identiques ont leurs 20 % premiers

# %% [markdown] lang="en" card="two_sources" kind="method"
# Which two things does concentration add up?
#
# The chance of orders and the difference between customers. Identical customers already give about half of sales to the first 20%, at two orders a year.
#
# → Even identical customers have their first 20%

# %% [markdown] lang="fr" card="without_period" kind="denominator"
# « Les 20 % premiers font 67 % des ventes. » Que manque-t-il à cette part pour être comparée ?
#
# La durée observée. Sur un mois, le hasard en fait une grande partie ; sur trois ans, il s'efface.
#
# → Avec le temps, le hasard s'efface et la différence reste

# %% [markdown] lang="en" card="without_period" kind="denominator"
# “The first 20% make 67% of sales.” What does this share lack before it can be compared?
#
# The period observed. Over a month, chance makes a large part of it; over three years it fades.
#
# → With time, chance fades and difference remains

# %% [markdown] lang="fr" card="gross_or_contribution" kind="definition"
# Qu'est-ce qui sépare la marge brute de la contribution d'un client ?
#
# Le coût de service. La marge brute ne retire que les produits ; la contribution retire aussi visites, livraisons et après-vente.
#
# → Le profit ne suit pas le chiffre d'affaires

# %% [markdown] lang="en" card="gross_or_contribution" kind="definition"
# What separates the gross margin from a customer's contribution?
#
# The cost to serve. The gross margin takes off the goods alone; the contribution also takes off visits, deliveries and after-sales.
#
# → Profit does not follow revenue

# %% [markdown] lang="fr" card="two_customers" kind="error"
# « Le client très servi laisse moins que le client peu servi : servir davantage ne paie pas. » Quelle est l'erreur ?
#
# Comparer deux clients différents. La phrase parle d'un même client servi davantage : il faut un essai, pas deux lignes d'un tableau.
#
# → L'effort va là où il change quelque chose

# %% [markdown] lang="en" card="two_customers" kind="error"
# “The customer who is served much leaves less than the one who is served little: more service does not pay.” Which error is this?
#
# Comparing two different customers. The sentence is about one customer served more: it takes a trial, not two rows of a table.
#
# → Effort goes where it changes something

# %% [markdown] lang="fr" card="where_to_meet" kind="method"
# À qui donner le rendez-vous suivant : au client qui laisse le plus ?
#
# À celui chez qui il ajoute le plus. La taille dit ce qu'un client laisse ; la pente de sa courbe de réponse dit ce qu'un rendez-vous ajoute.
#
# → L'effort va là où il change quelque chose

# %% [markdown] lang="en" card="where_to_meet" kind="method"
# Who should get the next meeting: the customer who leaves most?
#
# The one with whom it adds most. Size says what a customer leaves; the slope of the response curve says what a meeting adds.
#
# → Effort goes where it changes something
