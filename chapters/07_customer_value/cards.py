# %% [markdown] lang="fr" card="churn_rate" kind="denominator"
# Le taux d'attrition d'une année divise les clients perdus par lesquels ?
#
# Ceux du *début* de l'année. Avec les arrivés au dénominateur, il baisse dès qu'on recrute, sans que personne soit mieux gardé.
#
# → Un taux d'attrition ne vaut que par son dénominateur

# %% [markdown] lang="en" card="churn_rate" kind="denominator"
# A year's churn rate divides the lost customers by which ones?
#
# Those at the *start* of the year. With the newcomers below, it falls as soon as one recruits, though nobody is kept better.
#
# → A churn rate is only as good as its denominator

# %% [markdown] lang="fr" card="month_to_year" kind="method"
# 2 % de départs par mois : combien par an, et pourquoi pas 24 % ?
#
# Environ 21,5 % : la fuite s'applique chaque mois à ceux qui restent. On suit ceux-ci, 0,98 douze fois, puis on revient aux partis.
#
# → Un taux d'attrition ne vaut que par son dénominateur

# %% [markdown] lang="en" card="month_to_year" kind="method"
# 2% leave a month: how many a year, and why not 24%?
#
# About 21.5%: each month the leak applies to those who remain. One follows these, 0.98 twelve times, then goes back to those gone.
#
# → A churn rate is only as good as its denominator

# %% [markdown] lang="fr" card="mean_life" kind="method"
# Un cinquième des clients part chaque année. Combien de temps reste-t-on en moyenne, et à quelle condition ?
#
# Cinq ans, un divisé par l'attrition, si le taux ne change pas avec l'âge de la relation.
#
# → Un taux d'attrition ne vaut que par son dénominateur

# %% [markdown] lang="en" card="mean_life" kind="method"
# A fifth of the customers leave each year. How long does one stay on average, and on which condition?
#
# Five years, one divided by the churn, if the rate does not change with the age of the relationship.
#
# → A churn rate is only as good as its denominator

# %% [markdown] lang="fr" card="silence_is_a_rule" kind="definition"
# Sans contrat, qu'est-ce qu'un client « perdu » ?
#
# Une convention sur le silence : 30, 60 ou 90 jours donnent d'autres taux. On la règle sur le rythme d'achat, et on l'écrit à côté du chiffre.
#
# → Un taux d'attrition ne vaut que par son dénominateur

# %% [markdown] lang="en" card="silence_is_a_rule" kind="definition"
# Without a contract, what is a “lost” customer?
#
# A convention about silence: 30, 60 or 90 days give other rates. It is set by the rhythm of purchase, and written beside the figure.
#
# → A churn rate is only as good as its denominator

# %% [markdown] lang="fr" card="censored" kind="definition"
# Que dit-on d'un client encore là à la fin du suivi, et que sait-on de sa durée ?
#
# Il est censuré : sa durée est « au moins » celle que l'on a vue.
#
# → Ceux qui sont encore là comptent aussi

# %% [markdown] lang="en" card="censored" kind="definition"
# What is a customer called who is still there when the follow-up ends, and what is known of the duration?
#
# Censored: the duration is “at least” the one that was seen.
#
# → Those who are still there count too

# %% [markdown] lang="fr" card="drop_censored" kind="error"
# Pour estimer la durée, on garde les seuls clients partis. Dans quel sens se trompe-t-on ?
#
# On la sous-estime : on a jeté ceux qui restent le plus. Les compter comme partis serait inventer des départs.
#
# → Ceux qui sont encore là comptent aussi

# %% [markdown] lang="en" card="drop_censored" kind="error"
# To estimate duration, only customers who left are kept. Which way is one wrong?
#
# It is underestimated: those who stay longest were thrown away. To count them as gone would be to invent departures.
#
# → Those who are still there count too

# %% [markdown] lang="fr" card="kaplan_meier" kind="method"
# Comment Kaplan et Meier tiennent-ils compte d'un client encore là ?
#
# Il compte parmi les présents tant qu'on le voit. À chaque départ on multiplie par la part de ceux qui restent, parmi ceux que l'on suit encore.
#
# → Ceux qui sont encore là comptent aussi

# %% [markdown] lang="en" card="kaplan_meier" kind="method"
# How do Kaplan and Meier take account of a customer who is still there?
#
# The customer counts among those present as long as seen. At each departure one multiplies by the share that stays, among those still followed.
#
# → Those who are still there count too

# %% [markdown] lang="fr" card="thin_tail" kind="figure"
# Au bout de la courbe de rétention, une marche tombe de moitié. Que regarde-t-on avant de s'alarmer ?
#
# Le nombre de clients encore suivis, sous l'axe. Une marche qui repose sur quatre clients n'est pas un fait.
#
# → Ceux qui sont encore là comptent aussi

# %% [markdown] lang="en" card="thin_tail" kind="figure"
# At the end of the retention curve a step falls by half. What does one look at before taking fright?
#
# The number of customers still followed, under the axis. A step that rests on four customers is not a fact.
#
# → Those who are still there count too

# %% [markdown] lang="fr" card="first_cohort" kind="error"
# La première cohorte d'un fichier est deux fois plus grande et revient bien mieux. Pourquoi s'en méfier ?
#
# Le fichier commence, pas l'entreprise : d'anciens clients y sont comptés comme nouveaux. Elle est censurée à gauche.
#
# → Une cohorte se suit, mais la première trompe

# %% [markdown] lang="en" card="first_cohort" kind="error"
# A file's first cohort is twice as large and returns far better. Why distrust it?
#
# The file begins, not the firm: old customers are counted as new in it. It is left-censored.
#
# → A cohort can be followed, but the first one misleads

# %% [markdown] lang="fr" card="dash_is_no_zero" kind="error"
# Dans un tableau de cohortes, une case vide vaut-elle 0 ?
#
# Non : personne ne sait encore ce que la cohorte fera à cet âge. Et la dernière diagonale peut être un mois incomplet.
#
# → Une cohorte se suit, mais la première trompe

# %% [markdown] lang="en" card="dash_is_no_zero" kind="error"
# In a cohort table, is an empty cell 0?
#
# No: nobody knows yet what the cohort will do at that age. And the last diagonal may be an incomplete month.
#
# → A cohort can be followed, but the first one misleads

# %% [markdown] lang="fr" card="value_formula" kind="method"
# Sans limite de durée, combien vaut un client de marge m, de rétention r, pour une actualisation i ?
#
# m · r / (1 + i − r), si la première marge vient en fin d'année, de ceux qui sont restés.
#
# → Un client vaut ses marges à venir, pesées une à une

# %% [markdown] lang="en" card="value_formula" kind="method"
# Without a limit in time, what is a customer worth with margin m, retention r, discount rate i?
#
# m · r / (1 + i − r), if the first margin comes at the end of the year, from those who stayed.
#
# → A customer is worth the margins to come, weighed one by one

# %% [markdown] lang="fr" card="first_margin" kind="error"
# Deux manuels donnent 267 et 367 dirhams au même client. Qui se trompe ?
#
# Personne : la première marge vient en fin d'année, ou aujourd'hui. Une valeur sans sa convention ne se compare à rien.
#
# → Un client vaut ses marges à venir, pesées une à une

# %% [markdown] lang="en" card="first_margin" kind="error"
# Two handbooks give the same customer 267 and 367 dirhams. Who is wrong?
#
# Nobody: the first margin comes at the end of the year, or today. A value without its convention compares with nothing.
#
# → A customer is worth the margins to come, weighed one by one

# %% [markdown] lang="fr" card="plain_sum" kind="error"
# La « valeur à vie » du cours additionne n années de profit. Quelles deux conditions tait-elle ?
#
# Que le client soit certain de rester, et qu'un dirham de demain vaille un dirham d'aujourd'hui.
#
# → Un client vaut ses marges à venir, pesées une à une

# %% [markdown] lang="en" card="plain_sum" kind="error"
# The course's “lifetime value” adds n years of profit. Which two conditions does it leave out?
#
# That the customer is certain to stay, and that tomorrow's dirham is worth today's.
#
# → A customer is worth the margins to come, weighed one by one

# %% [markdown] lang="fr" card="worth_is_not_cost" kind="error"
# 1 % de rétention vaut plus qu'1 % de marge. Faut-il donc investir dans la rétention ?
#
# Pas encore : le nombre dit ce que *vaut* un pour cent, pas ce qu'il *coûte*. La décision a besoin des deux.
#
# → À vous de déplacer les réglages

# %% [markdown] lang="en" card="worth_is_not_cost" kind="error"
# 1% of retention is worth more than 1% of margin. Should one then invest in retention?
#
# Not yet: the number says what one per cent is *worth*, not what it *costs*. The decision needs both.
#
# → Move the settings yourself

# %% [markdown] lang="fr" card="points_or_percent" kind="error"
# « 5 % de fidélité, 50 % de profit » : cinq quoi, chez Reichheld et Sasser ?
#
# Cinq *points* de départs en moins, par exemple de 10 à 5 % : la moitié des départs. Cinq pour cent de 10 %, ce serait un demi-point.
#
# → « 5 % de fidélité, 50 % de profit » est un calcul, pas une loi

# %% [markdown] lang="en" card="points_or_percent" kind="error"
# “5% of loyalty, 50% of profit”: five what, in Reichheld and Sasser?
#
# Five *points* fewer departures, from 10 to 5% for instance: half of them. Five per cent of 10% would be half a point.
#
# → “5% of loyalty, 50% of profit” is a sum, not a law

# %% [markdown] lang="fr" card="cost_per_kept" kind="denominator"
# « 118 dirhams par client gardé. » Qui est de trop au dénominateur, et comment le savoir ?
#
# Ceux qui seraient restés sans rien recevoir. Un groupe témoin tiré au sort donne le coût par client *retenu*.
#
# → « Cinq fois plus cher » se compte dans vos propres livres

# %% [markdown] lang="en" card="cost_per_kept" kind="denominator"
# “118 dirhams a customer kept.” Who should not be in the denominator, and how is it found out?
#
# Those who would have stayed without receiving anything. A control group drawn by lot gives the cost per customer *retained*.
#
# → “Five times more expensive” is to be counted in your own books

# %% [markdown] lang="fr" card="butterfly_barnacle" kind="definition"
# Chez Reinartz et Kumar, qu'est-ce qu'un papillon, et qu'est-ce qu'une bernacle ?
#
# Le papillon rapporte beaucoup et reste peu ; la bernacle reste longtemps et rapporte peu.
#
# → Un client fidèle n'est pas toujours un client rentable

# %% [markdown] lang="en" card="butterfly_barnacle" kind="definition"
# In Reinartz and Kumar, what is a butterfly, and what is a barnacle?
#
# The butterfly brings in much and stays briefly; the barnacle stays long and brings in little.
#
# → A loyal customer is not always a profitable one

# %% [markdown] lang="fr" card="two_loyalties" kind="definition"
# Quelles sont les deux mesures de la fidélité, et laquelle un carnet de commandes voit-il ?
#
# Comportementale, ce que le client fait ; attitudinale, ce qu'il préfère. Le carnet ne voit que la première.
#
# → Un client fidèle n'est pas toujours un client rentable

# %% [markdown] lang="en" card="two_loyalties" kind="definition"
# What are the two measures of loyalty, and which does an order book see?
#
# Behavioural, what the customer does; attitudinal, what the customer prefers. The book sees only the first.
#
# → A loyal customer is not always a profitable one

# %% [markdown] lang="fr" card="constant_rate_too_low" kind="error"
# « 1,7 % de départs par mois depuis deux ans : dans trois ans il restera ce que ce taux annonce. » Qu'est-ce qui cloche ?
#
# Les clients les plus fragiles partent d'abord. Ceux qui restent partent moins : un taux constant annonce presque toujours trop peu de survivants.
#
# → Quatre prévisions, une enveloppe

# %% [markdown] lang="en" card="constant_rate_too_low" kind="error"
# “1.7% have left a month for two years: in three years there will be left what this rate announces.” What is wrong?
#
# The frailest customers leave first. Those who stay leave less: a constant rate nearly always announces too few survivors.
#
# → Four forecasts, one envelope

# %% [markdown] lang="fr" card="rising_retention" kind="definition"
# La rétention d'une cohorte monte d'année en année. Chacun devient-il plus fidèle ?
#
# Pas forcément : le mélange change, car les fragiles sont partis. La courbe seule ne distingue pas l'habitude du tri.
#
# → Quatre prévisions, une enveloppe

# %% [markdown] lang="en" card="rising_retention" kind="definition"
# The retention of a cohort rises from year to year. Does everyone grow more loyal?
#
# Not necessarily: the mix changes, for the frail have left. The curve alone cannot tell a habit from this sorting.
#
# → Four forecasts, one envelope

# %% [markdown] lang="fr" card="customer_months" kind="denominator"
# Qu'est-ce qu'un mois-client, et à quoi sert-il ?
#
# Un client présent au début d'un mois. Leur somme est le dénominateur d'un taux mensuel quand les clients n'ont pas été suivis aussi longtemps.
#
# → Quatre prévisions, une enveloppe

# %% [markdown] lang="en" card="customer_months" kind="denominator"
# What is a customer-month, and what is it for?
#
# A customer present at the start of a month. Their sum is what stands below a monthly rate when customers were not followed for equally long.
#
# → Four forecasts, one envelope

# %% [markdown] lang="fr" card="curve_before_rate" kind="method"
# On connaît la rétention de chaque année. Avec laquelle calcule-t-on la valeur d'un client ?
#
# Avec toutes : la courbe, année par année. Le taux de la première année, pris pour toujours, enlève une grande part de la valeur.
#
# → La courbe vaut mieux qu'un taux, et l'intervalle mieux qu'un nombre

# %% [markdown] lang="en" card="curve_before_rate" kind="method"
# The retention of each year is known. With which of them is a customer valued?
#
# With all: the curve, year by year. The first year's rate, taken for ever, takes off a large part of the value.
#
# → The curve is worth more than a rate, and the interval more than a number

# %% [markdown] lang="fr" card="customer_capital" kind="definition"
# Qu'est-ce que le capital client d'une entreprise, et comment peut-il baisser quand on recrute ?
#
# La valeur des clients présents, plus celle des clients à conquérir, coût déduit. Il baisse si un nouveau client coûte plus qu'il ne vaut.
#
# → Un portefeuille est un capital

# %% [markdown] lang="en" card="customer_capital" kind="definition"
# What is a firm's customer equity, and how can it fall while customers are won?
#
# The value of the present customers, plus that of those to be won, cost taken off. It falls if a new customer costs more than they are worth.
#
# → A portfolio is a capital

# %% [markdown] lang="fr" card="tenure_is_censored" kind="error"
# « Ce client rentable n'est là que depuis huit mois : un papillon, laissons-le. » Quelle est l'erreur ?
#
# Il est encore là : huit mois sont un minimum. On classe d'après la durée prévue, ou l'on compare des clients arrivés ensemble.
#
# → Un client fidèle n'est pas toujours un client rentable

# %% [markdown] lang="en" card="tenure_is_censored" kind="error"
# “This profitable customer has been here for eight months only: a butterfly, let us leave them.” What is the error?
#
# They are still there: eight months are a minimum. One sorts by the expected length, or compares customers who came together.
#
# → A loyal customer is not always a profitable one

# %% [markdown] lang="fr" card="same_silence" kind="method"
# Deux clients se taisent depuis six mois. Lequel a le plus de chances d'être perdu ?
#
# Celui qui achetait souvent : un tel silence ne lui ressemble pas. Le BG/NBD en fait une chance d'être encore client, sauf pour qui n'a acheté qu'une fois : il lui donne 100 %, par convention.
#
# → Un taux d'attrition ne vaut que par son dénominateur

# %% [markdown] lang="en" card="same_silence" kind="method"
# Two customers have been silent for six months. Which one is the likelier to be lost?
#
# The one who used to buy often: such a silence is not like them. The BG/NBD makes a chance of still being a customer of it, except for whoever bought once only: there it gives 100%, by convention.
#
# → A churn rate is only as good as its denominator

# %% [markdown] lang="fr" card="five_ways" kind="definition"
# Quelles sont les cinq manières de gérer la relation que Benavent range dans une grille ?
#
# Gestion du portefeuille, one to one, réseau, mix relationnel, communauté : choisir, écouter, passer par d'autres, régler des programmes, laisser parler.
#
# → Que décider ?

# %% [markdown] lang="en" card="five_ways" kind="definition"
# Which five ways of managing relationships does Benavent's grid put together?
#
# Portfolio management, one to one, network, relational mix, community: choosing, listening, going through others, setting programmes, letting talk.
#
# → What to decide?

# %% [markdown] lang="fr" card="always_a_share" kind="definition"
# Quelle différence entre un client « perdu pour de bon » et un client « toujours partagé » ?
#
# Le premier rompt en partant, et se compte par une rétention. Le second achète aussi ailleurs : son silence n'est qu'un tour passé.
#
# → Un taux d'attrition ne vaut que par son dénominateur

# %% [markdown] lang="en" card="always_a_share" kind="definition"
# What is the difference between a customer “lost for good” and one who is “always a share”?
#
# The first breaks off on leaving, and is counted by a retention. The second buys elsewhere, too: a silence is only a turn missed.
#
# → A churn rate is only as good as its denominator
