# %% [markdown] lang="fr" card="axes_first" kind="method"
# Que regarde-t-on en premier sur une matrice, avant les clients ?
#
# Les axes. Chez Fiocca la bonne case de la première étape est en haut à gauche ; chez Dubinsky et Ingram, en haut à droite.
#
# → À chaque question sa matrice

# %% [markdown] lang="en" card="axes_first" kind="method"
# What does one look at first on a matrix, before the customers?
#
# The axes. In Fiocca's first step the good cell is top left; in Dubinsky and Ingram's matrix, top right.
#
# → To each question its matrix

# %% [markdown] lang="fr" card="fiocca_axes" kind="definition"
# Quels sont les deux axes de la première étape de Fiocca ?
#
# L'importance stratégique du client, et la difficulté de la relation avec lui.
#
# → Important ne veut pas dire facile

# %% [markdown] lang="en" card="fiocca_axes" kind="definition"
# What are the two axes of Fiocca's first step?
#
# The strategic importance of the customer, and the difficulty of the relationship.
#
# → Important does not mean easy

# %% [markdown] lang="fr" card="dubinsky_axes" kind="definition"
# De quoi parlent les deux axes de Dubinsky et Ingram ?
#
# D'argent, tous les deux : ce que le client rapporte aujourd'hui, ce qu'il pourrait rapporter demain.
#
# → À chaque question sa matrice

# %% [markdown] lang="en" card="dubinsky_axes" kind="definition"
# What are Dubinsky and Ingram's two axes about?
#
# Money, both: what the customer brings in today, what it could bring in tomorrow.
#
# → To each question its matrix

# %% [markdown] lang="fr" card="blind_matrix" kind="error"
# Un client est dans la bonne case de Fiocca. Que ne sait-on toujours pas de lui ?
#
# S'il rapporte : la rentabilité n'est pas sur les axes. Chaque matrice est aveugle à ce que ses axes ne mesurent pas.
#
# → À chaque question sa matrice

# %% [markdown] lang="en" card="blind_matrix" kind="error"
# A customer stands in Fiocca's good cell. What is still unknown?
#
# Whether it is profitable: profitability is not on the axes. Each matrix is blind to what its axes do not measure.
#
# → To each question its matrix

# %% [markdown] lang="fr" card="models_1_and_2" kind="definition"
# Que fait voir le modèle matriciel 1, et que fait voir le modèle 2 ?
#
# Le 1, chiffre d'affaires et rentabilité : les gros qui rapportent peu. Le 2, potentiel et fidélité : les grands acheteurs qui achètent ailleurs.
#
# → À chaque question sa matrice

# %% [markdown] lang="en" card="models_1_and_2" kind="definition"
# What does matrix model 1 bring to light, and what does model 2?
#
# 1, revenue and profitability: the large ones who earn us little. 2, potential and loyalty: the big buyers who buy elsewhere.
#
# → To each question its matrix

# %% [markdown] lang="fr" card="weighted_score" kind="method"
# Comment calcule-t-on un score pondéré, et entre quelles bornes tombe-t-il ?
#
# Coefficient × note, on additionne, on divise par la somme des coefficients. Il reste entre la plus basse et la plus haute note du client.
#
# → Plusieurs critères deviennent un score

# %% [markdown] lang="en" card="weighted_score" kind="method"
# How is a weighted score computed, and between which bounds does it fall?
#
# Coefficient × mark, added up, divided by the sum of the coefficients. It stays between the customer's lowest and highest mark.
#
# → Several criteria become one score

# %% [markdown] lang="fr" card="what_a_five_means" kind="error"
# Critère : « difficulté des conditions ». Note : 5, « excellent ». Que faut-il écrire à côté, et pourquoi ?
#
# Ce que veut dire un 5 : ici, des conditions *faciles*. Qui lit l'inverse donne sa meilleure note au plus mauvais payeur.
#
# → Plusieurs critères deviennent un score

# %% [markdown] lang="en" card="what_a_five_means" kind="error"
# Criterion: “difficulty of the terms”. Mark: 5, “excellent”. What must be written beside it, and why?
#
# What a 5 means: here, *easy* terms. Whoever reads it the other way gives the best mark to the worst payer.
#
# → Several criteria become one score

# %% [markdown] lang="fr" card="is_or_does" kind="method"
# La fréquence d'achat : potentiel ou performance ? Comment trancher pour tout critère ?
#
# Performance. Le potentiel dit ce que le client *est*, la performance ce qu'il *fait* avec vous.
#
# → Une ligne au mauvais endroit fait changer un client de côté

# %% [markdown] lang="en" card="is_or_does" kind="method"
# Purchase frequency: potential or performance? How does one decide for any criterion?
#
# Performance. Potential says what the customer *is*, performance what it *does* with you.
#
# → A row in the wrong place sends a customer to the other side

# %% [markdown] lang="fr" card="compensation" kind="definition"
# Qu'appelle-t-on la compensation, et comment s'en protège-t-on ?
#
# Dans une moyenne, une bonne note rachète une mauvaise. Un critère éliminatoire reçoit un plancher, fixé avant de calculer.
#
# → Une moyenne peut cacher un 1

# %% [markdown] lang="en" card="compensation" kind="definition"
# What is compensation, and how does one guard against it?
#
# In a mean, a good mark buys back a bad one. An eliminating criterion gets a floor, set before computing.
#
# → A mean can hide a 1

# %% [markdown] lang="fr" card="by_one_tenth" kind="error"
# « P est premier, avec 4,1 contre 4,0. » Que faut-il essayer avant de le dire ?
#
# Un coefficient d'un point de plus ou de moins, un à la fois. Si le premier change, écrivez que les coefficients ne les départagent pas.
#
# → Un classement peut tenir à un seul point

# %% [markdown] lang="en" card="by_one_tenth" kind="error"
# “P comes first, with 4.1 against 4.0.” What must be tried before saying so?
#
# One coefficient a point up or down, one at a time. If the first place changes, write that the coefficients do not separate them.
#
# → A ranking can hang on a single point

# %% [markdown] lang="fr" card="coefficients_first" kind="method"
# Quand décide-t-on les coefficients, et pourquoi ?
#
# Avant de voir les notes. Après, chacun trouve ceux qui donnent raison à son favori.
#
# → Un classement peut tenir à un seul point

# %% [markdown] lang="en" card="coefficients_first" kind="method"
# When are the coefficients decided, and why?
#
# Before seeing the marks. Afterwards everybody finds those that prove their favourite right.
#
# → A ranking can hang on a single point

# %% [markdown] lang="fr" card="scale_first" kind="method"
# Dans quel ordre un jury décide-t-il, et pourquoi ?
#
# Les coefficients, l'échelle, puis les notes : décidé après avoir vu les clients, tout peut servir un favori.
#
# → Le jury écrit son échelle avant de voir les clients

# %% [markdown] lang="en" card="scale_first" kind="method"
# In which order does a jury decide, and why?
#
# The coefficients, the scale, then the marks: decided after seeing the customers, all of it can serve a favourite.
#
# → The jury writes its scale before it sees the customers

# %% [markdown] lang="fr" card="kappa_reads" kind="definition"
# Que disent un kappa pondéré de 1, et un de 0 ?
#
# 1 : les deux juges donnent les mêmes notes. 0 : ils ne s'accordent pas mieux que le hasard ne le ferait.
#
# → Une note se vérifie par deux juges, à l'aveugle

# %% [markdown] lang="en" card="kappa_reads" kind="definition"
# What do a weighted kappa of 1, and one of 0, say?
#
# 1: the two judges give the same marks. 0: they agree no better than chance would.
#
# → A mark is checked by two judges, blind

# %% [markdown] lang="fr" card="habit_or_noise" kind="method"
# Un juge est presque toujours au-dessus de l'autre. Que fait-on ?
#
# C'est une habitude, pas du bruit : on la mesure, on la retire, et l'on regarde ce qui reste de désaccord.
#
# → Une note se vérifie par deux juges, à l'aveugle

# %% [markdown] lang="en" card="habit_or_noise" kind="method"
# One judge is nearly always above the other. What is to be done?
#
# That is a habit, not noise: measure it, take it out, and look at what is left of the disagreement.
#
# → A mark is checked by two judges, blind

# %% [markdown] lang="fr" card="half_root_n" kind="figure"
# A pèse quatre fois D dans le chiffre d'affaires. Combien de fois le diamètre de sa bulle doit-il être plus grand ?
#
# Deux fois : l'œil compare des surfaces, et d = ½·√n donne une aire proportionnelle à la part.
#
# → Deux moyennes coupent le plan, et bougent avec lui

# %% [markdown] lang="en" card="half_root_n" kind="figure"
# A weighs four times D in revenue. How many times larger must the diameter of its bubble be?
#
# Twice: the eye compares areas, and d = ½·√n gives an area in proportion to the share.
#
# → Two means cut the plane, and move with it

# %% [markdown] lang="fr" card="fair_comparison" kind="error"
# « Les comptes à développer ont doublé, ceux à garder ont baissé : la matrice est prouvée. » Où est la faute ?
#
# On compare des départs différents : après une bonne année, on retombe. Comparez à la case partie aussi bas.
#
# → L'enveloppe : ceux « à développer » ont-ils grandi ?

# %% [markdown] lang="en" card="fair_comparison" kind="error"
# “The accounts to be developed doubled, those to be kept fell: the matrix is proved.” Where is the slip?
#
# Different starts are compared: after a good year one falls back. Compare with the cell that started as low.
#
# → The envelope: did those “to be developed” grow?

# %% [markdown] lang="fr" card="forecast_or_cause" kind="error"
# La matrice a prévu qui grandirait. Faut-il visiter ces comptes ?
#
# On n'en sait rien : ils ont grandi presque sans visite. L'effet d'une visite se mesure contre des comptes semblables non visités.
#
# → Prévoir n'est pas provoquer

# %% [markdown] lang="en" card="forecast_or_cause" kind="error"
# The matrix forecast who would grow. Should these accounts be visited?
#
# It does not tell: they grew with hardly a visit. The effect of a visit is measured against similar accounts that were not visited.
#
# → To forecast is not to cause

# %% [markdown] lang="fr" card="duration_axis" kind="definition"
# Reinartz et Kumar croisent la rentabilité avec quelle durée ?
#
# La durée *projetée* : combien de temps le client restera sans doute. L'ancienneté, depuis quand il est là, la prévoit mal.
#
# → Le passé d'une relation n'en est pas la durée

# %% [markdown] lang="en" card="duration_axis" kind="definition"
# Reinartz and Kumar cross profitability with which duration?
#
# *Projected* duration: how long the customer will probably stay. Seniority, since when the customer has been here, forecasts it badly.
#
# → The past of a relationship is not its duration

# %% [markdown] lang="fr" card="three_objectives" kind="definition"
# Quels sont les trois objectifs stratégiques de qui segmente ses clients ?
#
# Comprendre leurs attentes, définir la valeur ajoutée attendue, développer une relation profitable pour les deux.
#
# → Que décider ?

# %% [markdown] lang="en" card="three_objectives" kind="definition"
# Which are the three strategic objectives of segmenting customers?
#
# To understand their expectations, to define the added value expected, to develop a relationship profitable for both.
#
# → What to decide?
