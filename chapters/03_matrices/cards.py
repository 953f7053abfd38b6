# %% [markdown] lang="fr" card="axes_first" kind="method"
# Que regarde-t-on en premier sur une matrice, avant les clients ?
#
# Les axes. Chez Fiocca la bonne case de la première étape est en haut à gauche ; chez Dubinsky et Ingram, en haut à droite.
#
# → La bonne case n'est pas toujours en haut à droite

# %% [markdown] lang="en" card="axes_first" kind="method"
# What does one look at first on a matrix, before the customers?
#
# The axes. In Fiocca's first step the good cell is top left; in Dubinsky and Ingram's matrix, top right.
#
# → The good cell is not always top right

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

# %% [markdown] lang="fr" card="second_step" kind="definition"
# Chez Fiocca, qui passe par la seconde étape ?
#
# Les clients les plus importants, les comptes clés. On y regarde l'attrait de leur activité et la force de la relation.
#
# → Important ne veut pas dire facile

# %% [markdown] lang="en" card="second_step" kind="definition"
# In Fiocca's method, who goes through the second step?
#
# The most important customers, the key accounts. It looks at the attractiveness of their business and the strength of the relationship.
#
# → Important does not mean easy

# %% [markdown] lang="fr" card="dubinsky_axes" kind="definition"
# De quoi parlent les deux axes de Dubinsky et Ingram ?
#
# D'argent, tous les deux : ce que le client rapporte aujourd'hui, ce qu'il pourrait rapporter demain.
#
# → La bonne case n'est pas toujours en haut à droite

# %% [markdown] lang="en" card="dubinsky_axes" kind="definition"
# What are Dubinsky and Ingram's two axes about?
#
# Money, both: what the customer brings in today, what it could bring in tomorrow.
#
# → The good cell is not always top right

# %% [markdown] lang="fr" card="blind_matrix" kind="error"
# Un client est dans la bonne case de Fiocca. Que ne sait-on toujours pas de lui ?
#
# S'il rapporte : la rentabilité n'est pas sur les axes. Chaque matrice est aveugle à ce que ses axes ne mesurent pas.
#
# → La bonne case n'est pas toujours en haut à droite

# %% [markdown] lang="en" card="blind_matrix" kind="error"
# A customer stands in Fiocca's good cell. What is still unknown?
#
# Whether it is profitable: profitability is not on the axes. Each matrix is blind to what its axes do not measure.
#
# → The good cell is not always top right

# %% [markdown] lang="fr" card="duration_axis" kind="definition"
# Reinartz et Kumar croisent la rentabilité avec quoi, et qu'a écrit le document du cours à la place ?
#
# Avec la durée de la relation. Le document écrit « valeur actualisée et cumulée » : une grande valeur et un faible profit se contrediraient.
#
# → La bonne case n'est pas toujours en haut à droite

# %% [markdown] lang="en" card="duration_axis" kind="definition"
# Reinartz and Kumar cross profitability with what, and what did the course's document write instead?
#
# With the duration of the relationship. The document writes “discounted, cumulated value”: a large value and a small profit would contradict each other.
#
# → The good cell is not always top right

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

# %% [markdown] lang="fr" card="forgot_to_divide" kind="error"
# Score : 49, sur une échelle de 1 à 5. Quelle étape manque ?
#
# La division par la somme des coefficients. Un score hors de l'échelle des notes est toujours faux.
#
# → Plusieurs critères deviennent un score

# %% [markdown] lang="en" card="forgot_to_divide" kind="error"
# Score: 49, on a scale from 1 to 5. Which step is missing?
#
# The division by the sum of the coefficients. A score outside the scale of the marks is always wrong.
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

# %% [markdown] lang="fr" card="rank_reversal" kind="definition"
# Un client s'en va, et deux autres échangent leurs rangs sans qu'une note ait changé. Comment cela s'appelle, et d'où cela vient ?
#
# Un renversement de rang. Les notes étaient étirées entre le plus faible et le plus fort *des présents* ; une échelle fixe y échappe.
#
# → Une moyenne peut cacher un 1

# %% [markdown] lang="en" card="rank_reversal" kind="definition"
# One customer leaves, and two others swap ranks though no mark changed. What is it called, and where does it come from?
#
# Rank reversal. The marks were stretched between the weakest and the strongest *of those present*; a fixed scale escapes it.
#
# → A mean can hide a 1

# %% [markdown] lang="fr" card="on_the_line" kind="method"
# Un client est exactement sur la ligne qui coupe le plan. Que faut-il ?
#
# Une règle dite d'avance, par exemple « la ligne compte du côté haut », et un signe qui le montre : il mérite un regard, pas un tirage.
#
# → Cinq clients dans le plan

# %% [markdown] lang="en" card="on_the_line" kind="method"
# A customer stands exactly on the line that cuts the plane. What is needed?
#
# A rule stated beforehand, for instance “the line counts as the high side”, and a mark that shows it: it deserves a look, not a lottery.
#
# → Five customers in the plane

# %% [markdown] lang="fr" card="half_root_n" kind="figure"
# A pèse quatre fois D dans le chiffre d'affaires. Combien de fois le diamètre de sa bulle doit-il être plus grand ?
#
# Deux fois : l'œil compare des surfaces, et d = ½·√n donne une aire proportionnelle à la part.
#
# → Une bulle se lit par sa surface

# %% [markdown] lang="en" card="half_root_n" kind="figure"
# A weighs four times D in revenue. How many times larger must the diameter of its bubble be?
#
# Twice: the eye compares areas, and d = ½·√n gives an area in proportion to the share.
#
# → A bubble is read by its surface

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
# → À vous de peser

# %% [markdown] lang="en" card="coefficients_first" kind="method"
# When are the coefficients decided, and why?
#
# Before seeing the marks. Afterwards everybody finds those that prove their favourite right.
#
# → Weigh them yourself

# %% [markdown] lang="fr" card="moving_mean" kind="error"
# Un nouveau client arrive, et un ancien change de case sans avoir bougé. Pourquoi ?
#
# La limite était la moyenne, qui dépend de tous. Si la case commande un budget, fixez la limite une fois pour toutes.
#
# → Quatre pièges

# %% [markdown] lang="en" card="moving_mean" kind="error"
# A new customer arrives, and an old one changes cell without having moved. Why?
#
# The limit was the mean, which depends on all. If the cell commands a budget, fix the limit once and for all.
#
# → Four traps

# %% [markdown] lang="fr" card="counted_twice" kind="error"
# Chiffre d'affaires du client et niveau d'activité montent ensemble. Que devient leur poids ?
#
# Ils font un seul critère, avec un gros coefficient que personne n'a décidé.
#
# → Quatre pièges

# %% [markdown] lang="en" card="counted_twice" kind="error"
# A customer's revenue and its level of activity rise together. What becomes of their weight?
#
# They make a single criterion, with a large coefficient that nobody decided.
#
# → Four traps
