# %% [markdown] lang="fr" card="satisfied_with_what" kind="definition"
# La satisfaction compare deux choses. Lesquelles ?
#
# Ce que l'on a reçu et ce que l'on attendait. Elle peut donc baisser parce que l'attente monte, sans que rien ne se dégrade.
#
# → Une satisfaction se donne avec son intervalle

# %% [markdown] lang="en" card="satisfied_with_what" kind="definition"
# Satisfaction compares two things. Which?
#
# What was received and what was expected. So it may fall because expectations rise, though nothing got worse.
#
# → Satisfaction comes with its interval

# %% [markdown] lang="fr" card="who_answered" kind="denominator"
# Un taux de satisfaction : une part de qui ?
#
# De ceux qui ont *répondu*. Aucun intervalle ne compense ceux qui se taisent : dites aussi combien on en a interrogé.
#
# → Une satisfaction se donne avec son intervalle

# %% [markdown] lang="en" card="who_answered" kind="denominator"
# A satisfaction rate: a share of whom?
#
# Of those who *answered*. No interval makes up for the silent: say how many were asked, too.
#
# → Satisfaction comes with its interval

# %% [markdown] lang="fr" card="half_width" kind="method"
# Comment calcule-t-on à la main l'intervalle à 95 % d'un taux ?
#
# Racine de taux × (1 − taux) / réponses, fois 1,96, de chaque côté. Quatre fois plus de réponses, deux fois moins d'écart.
#
# → Une satisfaction se donne avec son intervalle

# %% [markdown] lang="en" card="half_width" kind="method"
# How is the 95% interval of a rate worked by hand?
#
# The root of rate × (1 − rate) / answers, times 1.96, on either side. Four times the answers, half the width.
#
# → Satisfaction comes with its interval

# %% [markdown] lang="fr" card="passives" kind="error"
# « Les 7 et les 8 nous aiment bien : ce sont des promoteurs. » Quelle est l'erreur ?
#
# Le NPS ne les compte ni pour ni contre ; ils restent pourtant dans le total.
#
# → Une satisfaction se donne avec son intervalle

# %% [markdown] lang="en" card="passives" kind="error"
# “Sevens and eights like us: they are promoters.” What is the error?
#
# The NPS counts them neither for nor against; yet they stay in the total.
#
# → Satisfaction comes with its interval

# %% [markdown] lang="fr" card="slope" kind="error"
# « Un point de satisfaction de plus, tant de réachat de plus. » Quelle est l'erreur ?
#
# On suppose une droite, et une cause. Regardez note par note, avec les intervalles : sur 141 réponses, aucun ordre ne s'y lit. Ailleurs, seuls les « totalement satisfaits » se détachaient.
#
# → Content ne veut pas dire de retour

# %% [markdown] lang="en" card="slope" kind="error"
# “One more point of satisfaction, so much more repurchase.” What is the error?
#
# It assumes a straight line, and a cause. Look mark by mark, with the intervals: in 141 answers no order can be read. Elsewhere only the “totally satisfied” stood out.
#
# → Satisfied does not mean coming back

# %% [markdown] lang="fr" card="say_do" kind="definition"
# Qu'est-ce qu'un *insight*, et pourquoi un questionnaire le donne-t-il mal ?
#
# Une attitude profonde qui freine ou qui pousse. On ne la dit pas : on la montre en travaillant, on l'apprend en observant.
#
# → Content ne veut pas dire de retour

# %% [markdown] lang="en" card="say_do" kind="definition"
# What is an *insight*, and why does a questionnaire render it badly?
#
# A deep attitude that holds back or pushes. It is not said: it shows at work, and is learnt by watching.
#
# → Satisfied does not mean coming back

# %% [markdown] lang="fr" card="fewer_complaints" kind="error"
# « Moins de réclamations, donc moins de mécontents. » Quelle est l'erreur ?
#
# Les réclamations ne comptent que ceux qui parlent. Fermez le standard, et elles tombent.
#
# → La plupart des mécontents se taisent

# %% [markdown] lang="en" card="fewer_complaints" kind="error"
# “Fewer complaints, hence fewer unhappy customers.” What is the error?
#
# Complaints count only those who speak. Close the switchboard, and they fall.
#
# → Most of the unhappy stay silent

# %% [markdown] lang="fr" card="silent_of_whom" kind="denominator"
# La part des silencieux : parmi qui ?
#
# Parmi ceux qui ont eu un ennui, et non parmi tous : les autres n'avaient rien à taire.
#
# → La plupart des mécontents se taisent

# %% [markdown] lang="en" card="silent_of_whom" kind="denominator"
# The share of the silent: of whom?
#
# Of those who met trouble, not of all: the others had nothing to keep silent about.
#
# → Most of the unhappy stay silent

# %% [markdown] lang="fr" card="why_lot" kind="method"
# L'ennui réglé, ils restent ; non réglé, ils partent. Quand est-ce un effet ?
#
# Quand le sort a décidé quels ennuis seraient réglés. Sinon, on règle peut-être d'abord ceux des clients qui seraient restés.
#
# → Une réclamation réglée rapporte plus qu'elle n'a coûté

# %% [markdown] lang="en" card="why_lot" kind="method"
# Repaired, they stay; not repaired, they leave. When is that an effect?
#
# When a draw decided whose complaint would be repaired. Otherwise one may be repairing those who would have stayed.
#
# → A repair pays for itself

# %% [markdown] lang="fr" card="repair_value" kind="method"
# Que vaut une réclamation réglée, quand on connaît l'effet et la valeur du client ?
#
# Différence des parts qui restent × valeur du client − coût. Pas la valeur entière : beaucoup seraient restés.
#
# → Une réclamation réglée rapporte plus qu'elle n'a coûté

# %% [markdown] lang="en" card="repair_value" kind="method"
# What is a repair worth, once its effect and the customer's value are known?
#
# Difference of the shares who stay × value of the customer − cost. Not the whole value: many would have stayed.
#
# → A repair pays for itself

# %% [markdown] lang="fr" card="ten_people" kind="error"
# « Un mécontent le dit à dix personnes. » Que vaut cette phrase ?
#
# Une estimation ancienne, citée de façons diverses. C'est le réglage d'un modèle, à mesurer chez vous.
#
# → Le bouche-à-oreille est un modèle, pas une loi

# %% [markdown] lang="en" card="ten_people" kind="error"
# “An unhappy customer tells ten people.” What is this sentence worth?
#
# An old estimate, quoted in various ways. It is the setting of a model, to be measured at yours.
#
# → Word of mouth is a model, not a law

# %% [markdown] lang="fr" card="too_many" kind="figure"
# Treize messages par an avec une remise, et dix entreprises sur dix perdent. Trois raisons ?
#
# La fatigue affaiblit chaque message, les agacés partent, la remise va à ceux qui auraient commandé.
#
# → Le bouche-à-oreille est un modèle, pas une loi

# %% [markdown] lang="en" card="too_many" kind="figure"
# Thirteen messages a year with a discount, and ten firms of ten lose. Three reasons?
#
# Fatigue weakens each message, the annoyed leave, and the discount goes to those who would have ordered.
#
# → Word of mouth is a model, not a law

# %% [markdown] lang="fr" card="four_phases" kind="definition"
# Les quatre phases d'une expérience, dans l'ordre ?
#
# L'anticipation, l'achat, le cœur, le souvenir.
#
# → Une expérience commence avant l'achat et finit après

# %% [markdown] lang="en" card="four_phases" kind="definition"
# The four phases of an experience, in order?
#
# Anticipation, purchase, core, memory.
#
# → An experience begins before the purchase and ends after it

# %% [markdown] lang="fr" card="core_first" kind="figure"
# Une barre longue à gauche, presque rien à droite : quelle sorte de moment est-ce, et que faire ?
#
# Un moment du cœur : mauvais, il coûte cher ; excellent, il n'ajoute rien. On le rend irréprochable avant tout extra.
#
# → Une expérience commence avant l'achat et finit après

# %% [markdown] lang="en" card="core_first" kind="figure"
# A long bar to the left, next to none to the right: what sort of moment is it, and what to do?
#
# A moment of the core: bad, it costs dearly; excellent, it adds nothing. Make it faultless before any extra.
#
# → An experience begins before the purchase and ends after it

# %% [markdown] lang="fr" card="spurious" kind="definition"
# Qu'est-ce qu'une fausse fidélité, et que lui faut-il ?
#
# Racheter sans préférer, par habitude ou faute de choix. Une raison de préférer, avant qu'un rival n'arrive.
#
# → Préférer et racheter font quatre clients

# %% [markdown] lang="en" card="spurious" kind="definition"
# What is spurious loyalty, and what does it need?
#
# Buying again without preferring, by habit or for lack of choice. A reason to prefer, before a rival comes.
#
# → Preferring and buying again make four customers

# %% [markdown] lang="fr" card="which_bond" kind="definition"
# À quoi reconnaît-on un lien structurel ?
#
# À ce qu'il faudrait démonter pour partir : une installation, un investissement, des données communes.
#
# → Un lien retient, un avantage s'achète

# %% [markdown] lang="en" card="which_bond" kind="definition"
# How does one know a structural bond?
#
# By what would have to be taken apart in order to leave: an installation, an investment, shared data.
#
# → A bond holds, a benefit can be bought

# %% [markdown] lang="fr" card="members_buy_more" kind="error"
# « Nos membres achètent deux fois plus : la carte marche. » Quelle est l'erreur ?
#
# Ce sont ceux qui achetaient déjà qui la prennent. Il faut un groupe témoin tiré au sort.
#
# → Une carte de fidélité se met à l'essai

# %% [markdown] lang="en" card="members_buy_more" kind="error"
# “Our members buy twice as much: the card works.” What is the error?
#
# Those who bought already take it. It takes a control group drawn by lot.
#
# → A loyalty card is put on trial

# %% [markdown] lang="fr" card="lift_one" kind="denominator"
# 80 % des acheteurs de pompes achètent des pièces. À quoi comparer cette part ?
#
# À la même part chez *tous* les clients. Le rapport est l'indice de lien ; 1 veut dire aucun lien.
#
# → Qui en a une en veut-il une autre ?

# %% [markdown] lang="en" card="lift_one" kind="denominator"
# 80% of pump buyers buy parts. What should this share be compared with?
#
# With the same share among *all* customers. The ratio is the lift; 1 means no link.
#
# → Does whoever has one want another?

# %% [markdown] lang="fr" card="solidarity" kind="definition"
# Réciprocité et solidarité : quelle différence ?
#
# Rendre ce que l'on a reçu ; aider sans rien attendre.
#
# → Ce qui freine, ce qui fait réussir : votre propre audit

# %% [markdown] lang="en" card="solidarity" kind="definition"
# Reciprocity and solidarity: what is the difference?
#
# Giving back what one got; helping and expecting nothing.
#
# → What holds a firm back, what makes it succeed: your own audit
