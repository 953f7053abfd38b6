# %% [markdown] lang="fr"
# # Satisfaction et fidélité : revenir n'est pas préférer
#
# Mardi 21 janvier 2025, 7 h 40 : la laiterie du chapitre 1 rappelle. Sa pompe fuit de nouveau. On pourrait lui envoyer un bon de réduction, une carte de membre, un questionnaire, un technicien. Tamaris Hydraulique a tout cela en magasin, et un seul budget.
#
# Que vaut chacun de ces gestes ? Tamaris est une entreprise simulée : dans cette leçon, on regarde d'abord ce qu'un responsable voit, puis on ouvre la vérité. Ses clients sont ceux des chapitres 2 à 7 ; la laiterie, elle, vient de la base du chapitre 1.

# %% [markdown] lang="en"
# # Satisfaction and loyalty: coming back is not preferring
#
# Tuesday, 21 January 2025, 7.40 a.m.: the dairy of chapter 1 is on the line again. Its pump is leaking again. We could send a voucher, a member's card, a questionnaire, a technician. Tamaris Hydraulique has all of these in stock, and one budget.
#
# What is each of these actions worth? Tamaris is a simulated firm: in this lesson we first look at what a manager sees, then open the truth. Its customers are those of chapters 2 to 7; the dairy comes from the database of chapter 1.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - mesurer une satisfaction et une recommandation, avec leur intervalle ;
# - compter ceux qui se taisent, et ce que vaut une réclamation réglée ;
# - suivre une expérience de l'envie au souvenir, et trouver le moment où elle se perd ;
# - distinguer préférer et racheter, un lien et un avantage ;
# - mettre une carte de fidélité et un indice de vente croisée à l'épreuve.
#
# Comptez une heure et demie, puis [la feuille d'exercices](../../exercises/fr/08_loyalty.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - measure satisfaction and recommendation, with their intervals;
# - count those who stay silent, and what a repair is worth;
# - follow an experience from the wish to the memory, and find the moment at which it is lost;
# - tell preferring from buying again, a bond from a benefit;
# - put a loyalty card and a cross-selling lift to the test.
#
# Allow an hour and a half, then [the exercise sheet](../../exercises/en/08_loyalty.ipynb).

# %% lang="fr"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("08_loyalty", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("08_loyalty", language="en")

# %% [markdown] lang="fr"
# ## Une satisfaction se donne avec son intervalle
#
# La **satisfaction** compare ce que l'on a reçu à ce que l'on attendait (Oliver, 1980). Ce n'est ni la qualité ni la fidélité : un hôtel modeste satisfait qui l'attendait modeste. L'été 2024, Tamaris a interrogé ceux qui avaient commandé dans l'année. Voici qui a répondu, et ce qu'ils ont fait dans les six mois suivants.

# %% [markdown] lang="en"
# ## Satisfaction comes with its interval
#
# **Satisfaction** compares what was received with what was expected (Oliver, 1980). It is neither quality nor loyalty: a modest hotel satisfies whoever expected a modest one. In the summer of 2024 Tamaris asked those who had ordered within the year. Here is who answered, and what they did in the next six months.

# %%
survey = lesson.data("answers")
show(survey, 5)

# %% [markdown] lang="fr"
# Est satisfait qui donne 4 ou 5 : c'est le **CSAT**. La moyenne de vrais et de faux, `.mean()`, est une part.

# %% [markdown] lang="en"
# Whoever gives 4 or 5 is satisfied: that is the **CSAT**. The mean of trues and falses, `.mean()`, is a share.

# %%
csat = (survey["satisfaction"] >= 4).mean()
len(survey), round(float(csat), 3)

# %% [markdown] lang="fr"
# 67,4 % de 141 réponses. Un autre été, avec d'autres répondants, on aurait lu autre chose. Pariez : de combien ce taux peut-il se tromper, de part et d'autre, 95 fois sur 100 ? (Écrivez 0.01 pour un point.)

# %% [markdown] lang="en"
# 67.4% of 141 answers. In another summer, with others answering, the rate would have been another. Make a bet: how far may this rate be off, on either side, 95 times of 100? (Write 0.01 for one point.)

# %%
lesson.bet("give_or_take", ...)

# %% after_bet="give_or_take"
margin = 1.96 * (csat * (1 - csat) / len(survey)) ** 0.5
round(float(margin), 3), [round(float(end), 3) for end in (csat - margin, csat + margin)]

# %% after_bet="give_or_take"
from crm_lessons.methods import csat_score, net_promoter_score

wilson = csat_score(survey["satisfaction"])
[round(end, 3) for end in (wilson.low, wilson.high)]

# %% [markdown] lang="fr" after_bet="give_or_take"
# À la main, comme au chapitre 6 : la racine, `** 0.5`, de taux × (1 − taux) / réponses, fois 1,96. De 59,6 à 75,1 %. La méthode de Wilson, que donne `csat_score`, est plus juste quand les réponses sont peu nombreuses : de 59,3 à 74,6 %.
#
# Huit points de chaque côté : passer de 67 à 71 % d'un été à l'autre ne prouverait rien.

# %% [markdown] lang="en" after_bet="give_or_take"
# By hand, as in chapter 6: the root, `** 0.5`, of rate × (1 − rate) / answers, times 1.96. From 59.6 to 75.1%. Wilson's method, which `csat_score` gives, is more accurate where answers are few: from 59.3 to 74.6%.
#
# Eight points to either side: going from 67 to 71% from one summer to the next would prove nothing.

# %% [markdown] lang="fr"
# Le **NPS** (Reichheld, 2003) demande « nous recommanderiez-vous ? », de 0 à 10. On prend la part des promoteurs (9 et 10), on retire celle des détracteurs (de 0 à 6). Les passifs, 7 et 8, ne comptent que dans le total.

# %% [markdown] lang="en"
# The **NPS** (Reichheld, 2003) asks “would you recommend us?”, from 0 to 10. Take the share of promoters (9 and 10), less that of detractors (0 to 6). The passive, 7 and 8, count in the total only.

# %%
nps = net_promoter_score(survey["recommendation"])
nps.promoters, nps.passives, nps.detractors, round(nps.score.value), round(nps.score.low), round(nps.score.high)

# %% [markdown] lang="fr"
# 36 promoteurs, 60 passifs, 45 détracteurs : −6, entre −19 et 6. Deux fois la même enquête sur 141 clients peuvent donner un « mauvais » et un « bon » NPS sans que rien n'ait changé.

# %% [markdown] lang="en"
# 36 promoters, 60 passive, 45 detractors: −6, between −19 and 6. The same survey of 141 customers done twice may give a “bad” and a “good” NPS though nothing has changed.

# %% [markdown] lang="fr"
# ## Content ne veut pas dire de retour
#
# « Un client satisfait revient. » Regardons, note par note. `.groupby` fait les groupes.

# %% [markdown] lang="en"
# ## Satisfied does not mean coming back
#
# “A satisfied customer comes back.” Let us look, mark by mark. `.groupby` makes the groups.

# %%
from crm_lessons.methods import rate_interval

groups = survey.groupby("satisfaction")["reordered"]
ends = [rate_interval(int(back), int(count)) for back, count in zip(groups.sum(), groups.size(), strict=True)]
by_mark = pd.DataFrame({"customers": groups.size(), "rate": groups.mean()})
by_mark["lower"] = [end.low for end in ends]
by_mark["upper"] = [end.high for end in ends]

# %% lang="fr" tags=["figure"]
from crm_lessons.plots import plot_measured_rates

ax = plot_measured_rates(by_mark, "Part de ceux qui ont racheté en six mois, selon la note de satisfaction")

# %% lang="en" tags=["figure"]
from crm_lessons.plots import plot_measured_rates

ax = plot_measured_rates(by_mark, "Share who ordered again within six months, by mark of satisfaction")

# %% [markdown] lang="fr"
# 50 %, 45 %, 59 %, 65 %, 60 % : tous les intervalles se recouvrent. Sur 141 réponses, la note n'annonce rien de sûr ; il en faudrait bien plus pour lire une pente, ou pour dire qu'il n'y en a pas.
#
# Ailleurs ? Jones et Sasser (1995) rapportent que, chez Xerox, les « totalement satisfaits » rachetaient six fois plus que les simples satisfaits : ce n'était pas une droite. La revue de Kumar, Dalla Pozza et Ganesh (2013) conclut que la satisfaction seule explique peu de la fidélité.

# %% [markdown] lang="en"
# 50%, 45%, 59%, 65%, 60%: all the intervals overlap. With 141 answers the mark foretells nothing for certain; it would take many more to read a slope, or to say that there is none.
#
# And elsewhere? Jones and Sasser (1995) report that at Xerox the “totally satisfied” bought again six times more than the merely satisfied: that was no straight line. The review by Kumar, Dalla Pozza and Ganesh (2013) concludes that satisfaction alone explains little of loyalty.

# %% [markdown] lang="fr"
# **Ce qu'ils pensent, ce qu'ils disent, ce qu'ils font.** On demande le premier (enquête, sondage, baromètre), on entend le deuxième (réclamations, avis, conversations), on lit le troisième dans la base, avec ce qu'elle sait d'autre : visites, achats, préférences, satisfaction. Les trois peuvent se contredire. L'enquête demandait aussi : « rachèterez-vous dans les six mois ? »

# %% [markdown] lang="en"
# **What they think, what they say, what they do.** A firm asks for the first (survey, poll, barometer), overhears the second (complaints, comments, conversations), and reads the third in the database, with whatever else it knows: visits, purchases, preferences, satisfaction. The three may contradict one another. The survey also asked: “will you order again within six months?”

# %%
promised = survey.groupby("will_reorder")["reordered"]
promised.agg(["sum", "size", "mean"]).round(3)

# %%
from crm_lessons.methods import rate_difference

kept = rate_difference(71, 116, 14, 25)
[round(number, 3) for number in (kept.value, kept.low, kept.high)]

# %% [markdown] lang="fr"
# Des 116 qui l'avaient dit, 71 l'ont fait, 61 % ; des 25 qui ne l'avaient pas dit, 14, soit 56 %. Cinq points d'écart, de −14 à 26 : zéro est dedans. Une intention déclarée n'est pas une commande : 45 de ces 116 n'ont rien racheté.
#
# L'**insight**, l'attitude profonde qui freine ou qui pousse, ne se lit dans aucune de ces cases : on l'apprend en regardant travailler la laiterie. Un baromètre dit *combien* ; l'observation et l'entretien disent *pourquoi*.

# %% [markdown] lang="en"
# Of the 116 who had said so, 71 did, 61%; of the 25 who had not, 14, or 56%. Five points apart, from −14 to 26: zero is inside. A declared intention is no order: 45 of these 116 ordered nothing again.
#
# The **insight**, the deep attitude that holds back or pushes, can be read in none of these cells: it is learnt by watching the dairy at work. A barometer says *how many*; observation and interviews say *why*.

# %% [markdown] lang="fr"
# ## La plupart des mécontents se taisent
#
# Le cours dit que 10 % des mécontents se plaignent. Chez Tamaris, pour une fois, on peut le savoir : ouvrons la vérité, toutes les commandes qui ont mal tourné en trois ans, dites ou non. Pariez : quelle part n'a jamais été dite ?

# %% [markdown] lang="en"
# ## Most of the unhappy stay silent
#
# The course says that 10% of the unhappy complain. At Tamaris, for once, it can be known: let us open the truth, all the orders that went wrong in three years, told or not. Make a bet: what share was never told?

# %%
lesson.bet("silent", ...)

# %% after_bet="silent"
from crm_lessons.world.loyalty.repairing import trouble
from crm_lessons.world.year import firm_to_run

tamaris = firm_to_run(0)
troubles = trouble(tamaris)
silent = 1 - troubles["told"].mean()
len(troubles), int(troubles["told"].sum()), round(float(silent), 3)

# %% [markdown] lang="fr" after_bet="silent"
# 159 ennuis, 61 réclamations : 62 % se taisent. Ni 90 %, ni zéro : la part dépend du produit et de l'enjeu (chapitre 7). Ce qui ne change pas, c'est que la boîte des réclamations ne contient que ceux qui espèrent encore.
#
# Les signes d'un mécontentement tu se lisent ailleurs : une commande plus petite, un délai qui s'allonge, un interlocuteur qui change, un avis sur un forum.

# %% [markdown] lang="en" after_bet="silent"
# 159 troubles, 61 complaints: 62% stay silent. Neither 90% nor none: the share depends on the product and on what is at stake (chapter 7). What does not change is that the complaints box holds only those who still hope.
#
# The signs of silent discontent are read elsewhere: a smaller order, a longer gap, a new person on the line, a comment on a forum.

# %% [markdown] lang="fr"
# Et notre laiterie ? Rouvrons les fiches du chapitre 1 : qu'y a-t-il d'elle dans la boîte des réclamations ?

# %% [markdown] lang="en"
# And our dairy? Let us open the records of chapter 1 again: what of it is there in the complaints box?

# %% lang="fr"
company = open_lesson("01_crm_process", language="fr").database()

# %% lang="en"
company = open_lesson("01_crm_process", language="en").database()

# %%
said = pd.read_sql("SELECT date, reason, solved_on FROM complaints WHERE customer = 1456", company)
show(said)

# %%
lived = pd.read_sql("SELECT date, subject FROM interactions WHERE customer = 1456 AND date > '2024-12-17'", company)
show(lived)

# %% [markdown] lang="fr"
# Une facture fausse, une réclamation encore ouverte, et rien sur la pompe : la panne du 24 décembre est un appel parmi d'autres contacts. Qui ne lit que les réclamations croit la laiterie contente de sa pompe. Revenons aux 159 : que sont-ils devenus ?

# %% [markdown] lang="en"
# A wrong invoice, a complaint still open, and nothing about the pump: the breakdown of 24 December is one call among other contacts. Whoever reads complaints alone believes the dairy happy with its pump. Back to the 159: what became of them?

# %%
soon = troubles[troubles["week"] < 130]
soon.groupby(["told", "repaired"])["left"].agg(["size", "mean"]).round(3)

# %% [markdown] lang="fr"
# Six mois après l'ennui, 52,5 % des 80 silencieux sont partis pour de bon, 44 % des 27 qui ont parlé sans être entendus, et 1 sur 18 de ceux dont l'ennui a été réglé. Se plaindre n'est pas le danger ; l'ennui que l'on ne règle pas en est un.
#
# Une phrase du cours, à présent : plus de 60 % des clients changeraient de fournisseur à la première difficulté, et les concurrents les solliciteraient huit fois sur dix. Aucune source n'est donnée. Et chez nous, tous ennuis réunis ?

# %% [markdown] lang="en"
# Six months after the trouble 52.5% of the 80 silent ones have left for good, 44% of the 27 who spoke and were not heard, and 1 in 18 of those whose trouble was repaired. Complaining is not the danger; trouble that nobody repairs is.
#
# Now a sentence of the course: more than 60% of customers are said to change suppliers at the first difficulty, and rivals to court them eight times of ten. No source is given. And here, all troubles taken together?

# %%
gone = rate_interval(int(soon["left"].sum()), len(soon))
[round(number, 3) for number in (gone.value, gone.low, gone.high)]

# %% [markdown] lang="fr"
# 44 % des 125, entre 36 et 53 : moins que la phrase, et c'est déjà beaucoup. Un chiffre à soi, avec son effectif, se discute ; un chiffre qui circule se répète.

# %% [markdown] lang="en"
# 44% of the 125, between 36 and 53: less than the sentence, and a great deal already. A figure of your own, with its count, can be discussed; a figure that goes around is repeated.

# %% [markdown] lang="fr"
# ## Une réclamation réglée rapporte plus qu'elle n'a coûté
#
# La différence est-elle un effet ? Oui, et voici pourquoi : par habitude, Tamaris règle une réclamation sur deux, *tirée au sort*. Les uns sont donc le groupe témoin des autres. Du tableau : 44,4 % de 27 font 12 départs où l'on n'a rien réglé ; 1 sur 18 où on l'a fait.

# %% [markdown] lang="en"
# ## A repair pays for itself
#
# Is the difference an effect? Yes, and here is why: by habit Tamaris repairs every other complaint, *drawn by lot*. So the ones are the control group of the others. From the table: 44.4% of 27 makes 12 departures without a repair, and 1 of 18 with one.

# %%
left = rate_difference(12, 27, 1, 18)
[round(number, 3) for number in (left.value, left.low, left.high)]

# %% [markdown] lang="fr"
# 39 points de départs en moins, entre 13 et 58 : l'intervalle est large, et il ne contient pas 0. Un responsable ne voit pas les départs ; il ne verrait que les commandes, et il lui faudrait plus de réclamations pour conclure.
#
# Ouvrons davantage : revivons les trois mêmes années, avec les mêmes hasards, en ne changeant que le nombre de réclamations réglées. En régler une coûte 300 dirhams. Pariez : combien cela rapporte-t-il, en marge ?

# %% [markdown] lang="en"
# 39 points fewer departures, between 13 and 58: the interval is wide, and it does not hold 0. A manager does not see departures; they would see orders only, and would need more complaints to conclude.
#
# Let us open more: live the same three years again, with the same chances, and change the repairs alone. A repair costs 300 dirhams. Make a bet: how much margin does it bring in?

# %%
lesson.bet("repair_worth", ...)

# %% after_bet="repair_worth"
from crm_lessons.world.loyalty.repairing import years_by_repairs

lives = years_by_repairs(0)
show(lives)

# %% after_bet="repair_worth"
all_less_none = lives.loc["all"] - lives.loc["none"]
repair_worth = all_less_none["margin"] / all_less_none["repaired"]
round(float(repair_worth)), int(all_less_none["still_here"])

# %% after_bet="repair_worth"
steps = lives.diff().dropna().astype(int)
steps["margin_each"] = steps["margin"] // steps["repaired"]
steps[["repaired", "still_here", "margin_each"]]

# %% [markdown] lang="fr" after_bet="repair_worth"
# 3 124 dirhams de marge par réclamation réglée pour 300, en moyenne, dans cette entreprise, et douze clients de plus au bout de trois ans. La moyenne cache les marches : 1 534 dirhams pour chacune des 27 premières, 4 225 pour les 39 suivantes. Selon les clients touchés, le hasard donne l'un ou l'autre ; les deux dépassent 300.
#
# La dernière ligne est le rêve d'un directeur : si personne ne se taisait, 133 réclamations réglées de plus, et 25 clients de plus encore là, 260 au lieu de 235. Le gisement n'est pas dans la boîte des réclamations, il est chez ceux qui n'y écrivent pas. *Facilitez la plainte*, dit une règle du cours : voilà ce qu'elle peut rapporter, avant ce qu'il en coûterait de les faire parler.
#
# À la laiterie, donc : le technicien. Le bon de réduction peut attendre.

# %% [markdown] lang="en" after_bet="repair_worth"
# 3,124 dirhams of margin for a repair of 300, on average, in this firm, and twelve more customers after three years. The average hides the steps: 1,534 dirhams for each of the first 27, 4,225 for the next 39. Chance gives one or the other, by which customers are hit; both are above 300.
#
# The last row is a director's dream: if nobody were silent, 133 more repairs, and 25 more customers still here, 260 instead of 235. What is left to save is not in the complaints box, it is with those who do not write to it. *Make complaining easy*, says a rule of the course: this is what it may bring in, before what it would cost to make them speak.
#
# For the dairy, then: the technician. The voucher can wait.

# %% [markdown] lang="fr"
# ## Le bouche-à-oreille est un modèle, pas une loi
#
# « Un client content en parle à une à trois personnes, un mécontent à dix au moins », dit le cours. C'est une estimation ancienne, que chacun cite autrement. Prenez-la pour ce qu'elle est : deux nombres à faire bouger.
#
# Sans toucher au reste, à partir de quelle part de mécontents (en %, sans décimale) plus de gens entendent-ils du mal que du bien ?

# %% [markdown] lang="en"
# ## Word of mouth is a model, not a law
#
# “A happy customer tells one to three people, an unhappy one ten at least,” says the course. It is an old estimate, which everybody quotes differently. Take it for what it is: two numbers to move.
#
# Leaving the rest alone, from which share of unhappy customers (in %, no decimals) do more people hear ill than good?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import word_of_mouth_lab

word_of_mouth_lab()

# %% [markdown] lang="fr"
# Une minorité suffit. Mais le modèle suppose que chaque parole porte, que personne n'entend deux fois, et que les silencieux parlent à leurs voisins : à mesurer avant de s'en servir.
#
# **Trop parler use aussi.** Envoyons à tous un e-mail avec 5 % de remise : une, deux, quatre, sept, neuf, treize fois par an, et plus. Le monde simulé vit l'année pour chaque rythme, et une fois sans rien ; chez Tamaris d'abord, puis dans dix entreprises nées des mêmes lois. Pariez : à partir de combien de messages par an perdent-elles toutes les dix ?

# %% [markdown] lang="en"
# A minority is enough. But the model assumes that every word carries, that nobody hears twice, and that the silent talk to their neighbours: to be measured before it is used.
#
# **Speaking too much wears out, too.** Let us send everybody an e-mail with 5% off: once a year, twice, four, seven, nine, thirteen times, and more. The simulated world lives the year for each rhythm, and once without any; at Tamaris first, then in ten firms born of the same laws. Make a bet: from how many messages a year on do all ten lose?

# %%
lesson.bet("losing_rhythm", ...)

# %% after_bet="losing_rhythm"
from crm_lessons.world.loyalty.pressure import year_by_messages

rhythms = year_by_messages(tamaris)
show(rhythms)

# %% tags=["figure"] after_bet="losing_rhythm"
from crm_lessons.plots import plot_message_pressure

ax = plot_message_pressure(rhythms)

# %% [markdown] lang="fr" after_bet="losing_rhythm"
# Cette année-là, neuf messages coûtent 11 716 dirhams, un par semaine 171 322. À gauche, quatre laissent 6 630 dirhams et un seul 4 211 : quatre, le bon rythme ? C'est une entreprise et une année. Vivons-en dix : la moyenne, et combien y perdent.

# %% [markdown] lang="en" after_bet="losing_rhythm"
# In that year nine messages cost 11,716 dirhams, one a week 171,322. On the left, four leave 6,630 dirhams and a single one 4,211: is four the right rhythm? It is one firm and one year. Let us live ten: the mean, and how many lose.

# %% after_bet="losing_rhythm"
firms = pd.DataFrame({number: year_by_messages(firm_to_run(number))["profit"] for number in range(10)})
ten = pd.DataFrame({"mean": firms.mean(axis=1).round().astype(int), "losing": (firms < 0).sum(axis=1)})
losing_rhythm = ten.index[ten["losing"] == 10].min()
ten

# %% after_bet="losing_rhythm"
firms.idxmax().value_counts().sort_index().to_dict()

# %% [markdown] lang="fr" after_bet="losing_rhythm"
# **Une année, dans une entreprise, ne choisit pas un rythme.**
#
# Le « meilleur » rythme est un dans trois entreprises, quatre dans trois, deux dans deux, sept dans deux : entre un et sept, le hasard choisit, de quatre à sept entreprises sur dix y perdent, et la moyenne reste à quelques milliers de dirhams de zéro. Au-delà, c'est net : neuf sur dix perdent à neuf messages, toutes à treize.
#
# La fatigue affaiblit chaque message, les agacés s'en vont, et la remise est donnée à ceux qui auraient commandé de toute façon. Peu de messages, donc ; lequel de ces petits nombres, un essai le dira (chapitre 10).

# %% [markdown] lang="en" after_bet="losing_rhythm"
# **One year in one firm does not choose a rhythm.**
#
# The “best” rhythm is one in three firms, four in three, two in two, seven in two: between one and seven chance chooses, four to seven firms of ten lose, and the mean stays within a few thousand dirhams of zero. Beyond, it is plain: nine firms of ten lose at nine messages, all of them at thirteen.
#
# Fatigue weakens each message, the annoyed go away, and the discount is given to those who would have ordered anyway. Few messages, then; which of these small numbers, a trial will say (chapter 10).

# %% [markdown] lang="fr"
# Et la remise ? Vivez l'année vous-même. À un message toutes les 13 semaines, à partir de quelle remise (en %, sans décimale) l'année coûte-t-elle de l'argent ?

# %% [markdown] lang="en"
# And the discount? Live the year yourself. At a message every 13 weeks, from which discount (in %, no decimals) does the year cost money?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import message_pressure_lab

message_pressure_lab(tamaris)

# %% [markdown] lang="fr"
# Dans cette entreprise, sans remise, le même message rapporte quatre fois plus. Le message rappelle que l'on existe ; la remise, elle, part surtout chez ceux qui allaient commander.

# %% [markdown] lang="en"
# In this firm, without a discount, the same message brings in four times as much. The message recalls that the firm exists; the discount goes mostly to those who were about to order.

# %% [markdown] lang="fr"
# **Relationnel ou transactionnel ?** Deux messages à la laiterie. « Joints à −10 % jusqu'à vendredi » : transactionnel, il parle de la vente. « Votre pompe a dépassé 8 000 heures ; voici comment écouter son roulement » : relationnel, il vaudrait encore si l'on n'achetait rien. Les outils traditionnels (courrier, bulletin, centre d'appels) parlent ; les outils interactifs (site, communauté, réseaux) écoutent aussi, si quelqu'un répond.

# %% [markdown] lang="en"
# **Relational or transactional?** Two messages to the dairy. “Seals 10% off until Friday”: transactional, it speaks of the sale. “Your pump has run 8,000 hours; here is how to listen to its bearing”: relational, it would be worth something even if nothing were bought. Traditional tools (letter, bulletin, call centre) speak; interactive ones (site, community, networks) listen as well, if somebody answers.

# %% [markdown] lang="fr"
# ## Une expérience commence avant l'achat et finit après
#
# L'**expérience client** réunit ce que l'on ressent avant, pendant et après. Le cours en compte quatre phases : l'anticipation, l'achat, le cœur de l'expérience, le souvenir.
#
# | phase | à l'hôtel | chez Tamaris |
# | :--- | :--- | :--- |
# | anticipation | rêver devant une photo | lire la fiche d'une pompe, redouter la panne |
# | achat | choisir, être conseillé, payer | le devis, la visite, la commande |
# | cœur | dormir | de l'eau, chaque jour, sans y penser |
# | souvenir | raconter la terrasse | « le jour où ils sont venus un dimanche » |

# %% [markdown] lang="en"
# ## An experience begins before the purchase and ends after it
#
# The **customer experience** gathers what is felt before, during and after. The course counts four phases: anticipation, purchase, the core of the experience, memory.
#
# | phase | at the hotel | at Tamaris |
# | :--- | :--- | :--- |
# | anticipation | dreaming before a picture | reading about a pump, dreading the breakdown |
# | purchase | choosing, being advised, paying | the quote, the visit, the order |
# | core | sleeping | water, every day, without a thought |
# | memory | telling of the terrace | “the day they came on a Sunday” |

# %% [markdown] lang="fr"
# Où un séjour se perd-il ? Un hôtel inventé a fait noter à 240 clients six moments, et l'ensemble. Prenons la chambre, à la main : l'ensemble quand elle est mauvaise (1 ou 2), moyenne (3 ou 4), excellente (5).

# %% [markdown] lang="en"
# Where is a stay lost? An invented hotel had 240 guests mark six moments, and the whole. Take the room, by hand: the whole when it is bad (1 or 2), fair (3 or 4), excellent (5).

# %%
stays = lesson.data("stays")
room, overall = stays["room"], stays["overall"]
[round(float(overall[marks].mean()), 2) for marks in (room <= 2, (room == 3) | (room == 4), room == 5)]

# %%
moments = pd.DataFrame(index=pd.Index(stays.columns[:-1], name="moment"), columns=["taken", "added"], dtype=float)
for moment in moments.index:
    marks = stays[moment]
    fair = overall[(marks == 3) | (marks == 4)].mean()
    moments.loc[moment] = [min(overall[marks <= 2].mean() - fair, 0), max(overall[marks == 5].mean() - fair, 0)]

# %% tags=["figure"]
from crm_lessons.plots import plot_moments

ax = plot_moments(moments)

# %% [markdown] lang="fr"
# Une mauvaise chambre coûte 1,6 point à tout le séjour, une excellente n'ajoute presque rien : on l'attendait. La piscine fait l'inverse. **Le cœur de l'offre d'abord, les extras ensuite** : on ne rachète pas une nuit blanche avec un bassin. (C'est une différence de moyennes entre clients, pas un essai : qui est de mauvaise humeur note tout plus bas.)
#
# Et c'est ainsi que se pose la question du cours : *pourquoi nous, et pas un autre ?* Une offre standard n'y répond pas ; il faut une différence. La **valeur perçue** est ce que le client gagne moins tout ce qu'il donne, argent, temps, risque, vue de sa place. On l'augmente par le produit (une pompe qui prévient) ou par la relation (quelqu'un qui vient un dimanche), et la seconde se copie moins vite.

# %% [markdown] lang="en"
# A bad room costs the whole stay 1.6 marks, an excellent one adds next to nothing: it was expected. The pool does the opposite. **The core of the offer first, extras after**: no pool makes up for a sleepless night. (It is a difference of means between guests, no trial: whoever is in a bad mood marks everything lower.)
#
# And so the course's question arises: *why us, not them?* A standard offer does not answer it; a difference does. **Perceived value** is what the customer gains less all that they give, money, time, risk, seen from where they stand. It is raised by the product (a pump that gives warning) or by the relationship (somebody who comes on a Sunday), and the latter takes longer to copy.

# %% [markdown] lang="fr"
# ## Préférer et racheter font quatre clients
#
# **Fidéliser** est une décision : faire en sorte que des clients deviennent fidèles à une maison, et le restent, parce que cela doit rapporter plus qu'il n'en coûte. Reste à savoir qui est fidèle. Le chapitre 7 a nommé les deux mesures, **attitudinale**, ce que l'on préfère, et **comportementale**, ce que l'on fait ; croisons-les, comme Dick et Basu (1994). L'enquête demandait la préférence à prix égal, de 1 à 5, et combien de commandes sur dix vont à Tamaris. Pariez : parmi ceux qui achètent surtout ici (six et plus), quelle part nous préfère (quatre et plus) ?

# %% [markdown] lang="en"
# ## Preferring and buying again make four customers
#
# **Keeping customers** is a decision: to see to it that customers become loyal to a firm, and stay so, because this is to bring in more than it costs. Who is loyal remains to be seen. Chapter 7 named the two measures, **attitudinal**, what the customer prefers, and **behavioural**, what the customer does; let us cross them, as Dick and Basu (1994) do. The survey asked for the preference at equal prices, from 1 to 5, and how many orders of ten go to Tamaris. Make a bet: of those who buy mostly here (six and more), what share prefers us (four and more)?

# %%
lesson.bet("prefer_us", ...)

# %% after_bet="prefer_us"
from crm_lessons.methods import loyalty_types

kinds = loyalty_types(survey, "preference", "orders_here", attitude_cut=4, repeat_cut=6)
mostly_here = kinds[kinds["orders_here"] >= 6]
prefer_us = (mostly_here["loyalty"] == "loyal").mean()
kinds["loyalty"].value_counts().to_dict(), round(float(prefer_us), 3)

# %% [markdown] lang="fr" after_bet="prefer_us"
# 32 sur 69 : moins de la moitié de nos bons acheteurs nous préfèrent. Les 37 autres sont d'une **fausse fidélité** : habitude, contrat, absence de choix. Les 34 **latents** nous préfèrent et achètent ailleurs : chercher l'obstacle.
#
# | | achète surtout ici | achète surtout ailleurs |
# | :--- | :--- | :--- |
# | nous préfère | fidélité véritable : remercier, demander conseil | latente : lever l'obstacle (stock, distance, habitude) |
# | ne nous préfère pas | fausse : créer une préférence avant le rival | aucune : ne rien promettre |
#
# *Fidélité d'intérêt, fidélité du cœur* : la première compte ce qu'elle gagne, la seconde tient à une reconnaissance, à un rituel, le café du vendredi à l'atelier. Cette fidélité **affective** va à la maison avant d'aller au produit. Elle ne s'achète pas, mais elle se perd.

# %% [markdown] lang="en" after_bet="prefer_us"
# 32 of 69: less than half of our good buyers prefer us. The other 37 are of a **spurious loyalty**: habit, contract, no choice. The 34 **latent** ones prefer us and buy elsewhere: look for the obstacle.
#
# | | buys mostly here | buys mostly elsewhere |
# | :--- | :--- | :--- |
# | prefers us | loyal: thank, ask for advice | latent: remove the obstacle (stock, distance, habit) |
# | does not prefer us | spurious: build a preference before the rival does | none: promise nothing |
#
# *Loyalty of interest, loyalty of the heart*: the first counts what it gains, the second holds to recognition, to a ritual, Friday's coffee in the workshop. This **affective** loyalty goes to the firm before it goes to the product. It cannot be bought, but it can be lost.

# %% [markdown] lang="fr"
# ## Un lien retient, un avantage s'achète
#
# Le cours nomme quatre liens. Du plus facile à copier au plus difficile :
#
# | lien | ce que le client perdrait | entre entreprises | chez le particulier |
# | :--- | :--- | :--- | :--- |
# | financier | une remise | tarif dégressif | points, coupons |
# | social | des gens | club d'utilisateurs, équipe connue | communauté de marque |
# | personnalisé | quelqu'un qui le connaît | interlocutrice attitrée | offre faite pour lui |
# | structurel | une installation | investissement commun, données partagées | alertes, historique en temps réel |
#
# Et six besoins : économique, cognitif, expérientiel, affectif, d'interaction sociale, d'identité (chapitre 7). Un coupon n'en sert qu'un.

# %% [markdown] lang="en"
# ## A bond holds, a benefit can be bought
#
# The course names four bonds. From the easiest to copy to the hardest:
#
# | bond | what the customer would lose | between firms | with consumers |
# | :--- | :--- | :--- | :--- |
# | financial | a discount | prices that fall with volume | points, coupons |
# | social | people | users' club, a team they know | brand community |
# | personal | somebody who knows them | an account manager | an offer made for them |
# | structural | an installation | joint investment, shared data | alerts, history in real time |
#
# And six needs: economic, cognitive, experiential, affective, social interaction, identity (chapter 7). A coupon serves one of them.

# %% [markdown] lang="fr"
# Pourquoi un lien tient-il ? Morgan et Hunt (1994) mettent au centre la **confiance** (je te crois fiable et honnête) et l'**engagement** (cette relation vaut que je m'y efforce). La remise n'y figure pas : elle compense, elle n'attache pas.
#
# Une relation a aussi un âge. Dwyer, Schurr et Oh (1987) y voient cinq temps : prise de conscience, exploration, expansion, engagement, dissolution. À chacun peut survenir un **moment de vérité**, où tout se joue (chapitre 7). On ne propose pas un banc d'essai commun à qui vient d'acheter son premier joint.

# %% [markdown] lang="en"
# Why does a bond hold? Morgan and Hunt (1994) put at the centre **trust** (I believe you reliable and honest) and **commitment** (this relationship is worth my effort). The discount is not in it: it compensates, it does not attach.
#
# A relationship has an age, too. Dwyer, Schurr and Oh (1987) see five stages: awareness, exploration, expansion, commitment, dissolution. In any of them a **moment of truth** may come, on which all hangs (chapter 7). Nobody proposes a joint test bench to somebody who has just bought a first seal.

# %% [markdown] lang="fr"
# ## Une carte de fidélité se met à l'essai
#
# Le cours demande comment déterminer le potentiel d'un programme. Réponse : par le sort. Parmi les 332 clients des deux dernières années, la moitié tirée au sort reçoit la carte (2 % rendus, 60 dirhams d'adhésion), et l'on attend un an.

# %% [markdown] lang="en"
# ## A loyalty card is put on trial
#
# The course asks how to find the potential of a programme. Answer: by lot. Of the 332 customers of the last two years, half, drawn by lot, get the card (2% given back, 60 dirhams to enrol), and Tamaris waits for a year.

# %%
from crm_lessons.world.loyalty.programme import programme_trial, programme_truth

trial = programme_trial(tamaris)
margins = trial.groupby("member")["margin"]
gap = margins.mean()[True] - margins.mean()[False]
margin_of_error = 1.96 * (margins.var() / margins.size()).sum() ** 0.5
round(float(gap)), round(float(margin_of_error))

# %% [markdown] lang="fr"
# Les membres laissent 808 dirhams de *moins*, à 970 près : de −1 778 à +162. Indécidable. Quelques gros clients d'un côté ou de l'autre font la moyenne. Faut-il arrêter ? Ouvrons la vérité : les mêmes clients, tous membres, face à leurs jumeaux sans carte, selon qu'ils étaient attachés à la maison ou non. Pariez : la carte gagne-t-elle de l'argent la première année ?

# %% [markdown] lang="en"
# Members leave 808 dirhams *less*, give or take 970: from −1,778 to +162. Undecidable. A few large customers on one side or the other make the mean. Should one stop? Let us open the truth: the same customers, all members, beside their twins without the card, by whether they were attached to the firm or not. Make a bet: does the card make money in the first year?

# %%
lesson.bet("card_pays", ...)

# %% after_bet="card_pays"
show(programme_truth(tamaris, weeks=52).reset_index())

# %% after_bet="card_pays"
show(programme_truth(tamaris, weeks=156).reset_index())

# %% [markdown] lang="fr" after_bet="card_pays"
# Dans cette entreprise, la carte perd la première année de l'argent sur tous. En trois ans, elle gagne 34 060 dirhams sur ceux qui n'étaient pas attachés, qu'elle retient, et en perd 44 243 sur ceux qui l'étaient : ils seraient restés, et on leur rend 2 %. La carte paie ceux qui venaient déjà.
#
# Trois leçons : l'effet dépend de *qui* ; il dépend de l'*horizon* ; un essai trop petit peut se tromper même de signe. Et si carte il y a, qu'elle vaille **par tous les canaux** : un avantage gagné au comptoir et refusé au téléphone fait un mécontent de plus.

# %% [markdown] lang="en" after_bet="card_pays"
# In this firm the card loses money on everybody in the first year. In three years it makes 34,060 dirhams on those who were not attached, whom it holds, and loses 44,243 on those who were: they would have stayed, and are given 2% back. The card pays those who came anyway.
#
# Three lessons: the effect depends on *who*; it depends on the *horizon*; a trial that is too small may be wrong even about the sign. And if there is to be a card, let it count **through every channel**: a benefit earned at the counter and refused on the telephone makes one more unhappy customer.

# %% [markdown] lang="fr"
# ## Qui en a une en veut-il une autre ?
#
# **Vendre autre chose à qui l'on connaît** : des 227 clients qui ont acheté une pompe, 82 % ont aussi acheté une pièce détachée. De quoi lancer une campagne « pompe, donc pièces » ? Comparons à tous les clients.

# %% [markdown] lang="en"
# ## Does whoever has one want another?
#
# **Selling something else to those you know** (*cross-selling*): of the 227 customers who bought a pump, 82% also bought a spare part. Enough to launch a campaign “pump, hence parts”? Let us compare with all customers.

# %%
from crm_lessons.world.seen import seen

tables = seen(tamaris)
holdings = pd.crosstab(tables["orders"]["customer"], tables["orders"]["family"]) > 0
among_pumps = holdings[holdings["pump"]]["spare_part"].mean()
among_all = holdings["spare_part"].mean()
int(holdings["pump"].sum()), [round(float(number), 3) for number in (among_pumps, among_all, among_pumps / among_all)]

# %% [markdown] lang="fr"
# 82,4 % contre 81,1 % : l'**indice de lien**, le *lift* du chapitre 5, vaut 1,02. Presque tout le monde achète des pièces, avec ou sans pompe. Une forte part n'est pas un lien ; et un lien n'est pas encore une cause, car qui commande souvent finit par tout avoir.

# %% [markdown] lang="en"
# 82.4% against 81.1%: the **lift** of chapter 5 is 1.02. Nearly everybody buys parts, with or without a pump. A high share is no link; and a link is no cause yet, for whoever orders often ends up having everything.

# %% [markdown] lang="fr"
# ## Personnaliser sans inquiéter
#
# Pourquoi traiter un client comme une seule personne (*one to one*) ? Parce que la valeur se crée par l'offre *et* par la relation. Kroger et Monoprix, cités par le cours, composent des offres d'après les achats les plus fréquents. Un traitement individuel se voit à des privilèges *utiles* : une pompe de prêt pendant la réparation plutôt qu'un porte-clés. Prédire trop bien inquiète : le client se sent regardé. Une règle tient lieu de loi : n'utiliser que ce que le client sait que vous savez, pour un service qu'il reconnaîtrait, et lui laisser dire non (chapitre 1 pour le consentement).
#
# Et les grands mots ? Comptons.

# %% [markdown] lang="en"
# ## Being personal without being frightening
#
# Why treat a customer as one person (*one to one*)? Because value is made by the offer *and* by the relationship. Kroger and Monoprix, quoted by the course, compose offers from the most frequent purchases. Individual treatment shows in privileges that are of *use*: a pump on loan during the repair rather than a key ring. Predicting too well frightens: the customer feels watched. One rule stands in for a law: use only what customers know that you know, for a service that they would recognise, and let them say no (chapter 1 on consent).
#
# And the big words? Let us count.

# %%
{name: len(table) for name, table in tables.items()}

# %% [markdown] lang="fr"
# Trois ans de Tamaris : moins de 3 000 commandes. Cela tient dans un tableur.
#
# | mot | ce que c'est | chez Tamaris |
# | :--- | :--- | :--- |
# | *big data* | volume, vitesse, variété (Laney, 2001) au-delà des outils usuels | non ; peut-être un jour, avec les capteurs |
# | entrepôt de données | une copie de tout, rangée pour l'analyse | utile dès deux logiciels |
# | *data mining* | chercher des régularités, puis les éprouver | l'indice ci-dessus, le score du chapitre 4 |
# | CRM social | répondre là où les clients parlent entre eux | le groupe des mécaniciens |

# %% [markdown] lang="en"
# Three years of Tamaris: fewer than 3,000 orders. They fit in a spreadsheet.
#
# | word | what it is | at Tamaris |
# | :--- | :--- | :--- |
# | big data | volume, velocity, variety (Laney, 2001) beyond the usual tools | no; perhaps one day, with sensors |
# | data warehouse | a copy of everything, ordered for analysis | useful from two programs on |
# | data mining | looking for regularities, then testing them | the lift above, the score of chapter 4 |
# | social CRM | answering where customers talk among themselves | the mechanics' group |

# %% [markdown] lang="fr"
# ## Ce qui freine, ce qui fait réussir : votre propre audit
#
# Sept limites : le **coût** ; la **lourdeur** du processus ; la **difficulté à segmenter** ; l'**implication de tous** ; l'**automatisation** d'une relation qui n'est plus humaine ; le **besoin exprimé seul**, sans ce que l'on n'ose dire ; un **contenu peu identitaire**, qui parle de ventes et jamais de qui l'on est.
#
# Huit facteurs de réussite (Ivens et Mayrhofer, 2003) : **usage modéré du pouvoir**, **orientation à long terme**, **résolution des conflits**, **réciprocité** (rendre), **solidarité** (aider sans rien attendre), **fiabilité** (tenir parole), **flexibilité** (changer de plan), **échange d'informations**.
#
# Notez une entreprise que vous connaissez, de 0 (jamais vu) à 4 (tous les jours). Remplacez les nombres.

# %% [markdown] lang="en"
# ## What holds a firm back, what makes it succeed: your own audit
#
# Seven limits: **cost**; the **heaviness** of the process; **difficult segmentation**; the **involvement of all**; **automation** of a relationship that is no longer human; the **expressed need only**, without what they dare not say; **little identity in the content**, which speaks of sales and never of who the firm is.
#
# Eight success factors (Ivens and Mayrhofer, 2003): **moderate use of power**, **long-term orientation**, **conflict resolution**, **reciprocity** (giving back), **solidarity** (helping and expecting nothing), **reliability** (keeping one's word), **flexibility** (changing plans), **exchange of information**.
#
# Mark a firm that you know, from 0 (never seen) to 4 (every day). Replace the numbers.

# %% lang="fr"
audit = pd.Series(
    {
        "usage modéré du pouvoir": 2,
        "orientation à long terme": 3,
        "résolution des conflits": 1,
        "réciprocité": 2,
        "solidarité": 2,
        "fiabilité": 3,
        "flexibilité": 3,
        "échange d'informations": 1,
    }
)
audit.sort_values().head(3)

# %% lang="en"
audit = pd.Series(
    {
        "moderate use of power": 2,
        "long-term orientation": 3,
        "conflict resolution": 1,
        "reciprocity": 2,
        "solidarity": 2,
        "reliability": 3,
        "flexibility": 3,
        "exchange of information": 1,
    }
)
audit.sort_values().head(3)

# %% [markdown] lang="fr"
# Les trois plus faibles sont votre chantier. Pour chacun, un fait observé ce mois-ci : sans fait, la note n'est qu'une humeur.

# %% [markdown] lang="en"
# The three weakest are where your work begins. For each, one fact observed this month: without a fact the mark is only a mood.

# %% [markdown] lang="fr"
# ## Neuf règles, et peu de preuves
#
# Le cours en donne neuf pour garder ses clients. Voici ce que cette leçon en a vu.
#
# | règle | ce que l'on en a mesuré |
# | :--- | :--- |
# | fidéliser ses équipes | rien ici : à suivre dans votre maison |
# | connaître l'échelon de chacun | le chapitre 1 compte les échelons |
# | faciliter la plainte | 62 % d'ennuis tus |
# | répondre vite | une réclamation réglée, la semaine suivante, laisse 3 124 dirhams en moyenne |
# | savoir ce qui compte pour le client | la chambre avant la piscine |
# | reconquérir les clients perdus | le chapitre 5 les réactive |
# | servir par plusieurs canaux | un avantage vaut partout, ou il fâche |
# | travailler avec ses partenaires | rien ici : Tamaris vend sans revendeur |
# | réunir les données | la panne de la laiterie n'était pas dans la boîte |
#
# Une règle n'est pas un résultat : « répondre vite » n'a pas été mesuré seul, car on n'a tiré au sort que les réclamations à régler, non le délai.

# %% [markdown] lang="en"
# ## Nine rules, and little proof
#
# The course gives nine for keeping customers. This is what the lesson has seen of them.
#
# | rule | what was measured of it |
# | :--- | :--- |
# | keep your teams | nothing here: to be followed in your own firm |
# | know each one's rung | chapter 1 counts the rungs |
# | make complaining easy | 62% of troubles never told |
# | answer fast | a repair, in the following week, leaves 3,124 dirhams on average |
# | know what matters to the customer | the room before the pool |
# | win back lost customers | chapter 5 reactivates them |
# | serve through several channels | a benefit counts everywhere, or it annoys |
# | work with your partners | nothing here: Tamaris sells without dealers |
# | bring the data together | the dairy's breakdown was not in the box |
#
# A rule is no result: “answer fast” was not measured by itself, for only the repair was drawn by lot.

# %% [markdown] lang="fr"
# ## Que décider ?
#
# | le geste | ce que l'on a mesuré | décision |
# | :--- | :--- | :--- |
# | régler les réclamations | 39 points de départs en moins, de 13 à 58, par tirage au sort ; 3 124 dirhams pour 300, face à ses jumelles, en trois ans | toutes les réclamations, dans la semaine |
# | écouter les silencieux | 62 % d'ennuis tus ; 25 clients de plus s'ils parlaient et que l'on règle tout | appeler après chaque livraison ; mesurer |
# | écrire | de un à sept messages, rien de sûr ; à treize, dix entreprises sur dix perdent | peu de messages, un essai, une limite |
# | la carte | indécidable en un an ; perte sur les attachés | pas pour tous ; un essai plus long |
# | l'enquête | ± 8 points ; sur 141 réponses, rien de sûr sur le réachat | un baromètre, pas une prime |
#
# La pompe de la laiterie a été réparée jeudi. Vendredi, quelqu'un a appelé la cliente, sans rien vendre.

# %% [markdown] lang="en"
# ## What to decide?
#
# | the action | what was measured | decision |
# | :--- | :--- | :--- |
# | repairing | 39 points fewer departures, from 13 to 58, by lot; 3,124 dirhams for 300, beside its twins, in three years | every complaint, within the week |
# | hearing the silent | 62% of troubles never told; 25 more customers if they spoke and were repaired | call after each delivery; measure |
# | writing | from one to seven messages, nothing certain; at thirteen, ten firms of ten lose | few messages, a trial, a limit |
# | the card | undecidable in a year; a loss on the attached | not for everybody; a longer trial |
# | the survey | ± 8 points; with 141 answers, nothing certain about repurchase | a barometer, not a bonus |
#
# The dairy's pump was repaired on Thursday. On Friday somebody called the dairy, and sold nothing.

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
    give_or_take=margin,
    silent=silent,
    repair_worth=repair_worth,
    losing_rhythm=losing_rhythm,
    prefer_us=prefer_us,
    card_pays=bool(programme_truth(tamaris, weeks=52)["profit"].sum() > 0),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Une satisfaction se donne avec ses réponses et son intervalle ; un NPS aussi.
# - Content ne veut pas dire de retour : sur 141 réponses, la note n'annonce rien de sûr.
# - La plupart des mécontents se taisent. Le danger n'est pas la plainte, c'est l'ennui que l'on ne règle pas.
# - Le cœur de l'offre d'abord, les extras ensuite.
# - Racheter sans préférer est une fausse fidélité ; préférer sans racheter, un obstacle à lever.
# - Un programme se juge contre un groupe témoin, par *qui* et sur quel *horizon*.
# - Une forte part n'est pas un lien : comparez-la à tous.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/08_loyalty.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Satisfaction comes with its answers and its interval; so does an NPS.
# - Satisfied does not mean coming back: with 141 answers, the mark foretells nothing for certain.
# - Most of the unhappy stay silent. The danger is not the complaint, it is the trouble that nobody repairs.
# - The core of the offer first, extras after.
# - Buying without preferring is spurious loyalty; preferring without buying, an obstacle to remove.
# - A programme is judged against a control group, by *who* and over which *horizon*.
# - A high share is no link: compare it with all.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/08_loyalty.html), one page to print.

# %%
glossary(
    "satisfaction",
    "net_promoter_score",
    "silent_unhappy",
    "service_recovery",
    "customer_experience",
    "perceived_value",
    "spurious_loyalty",
    "relational_bond",
    "trust_and_commitment",
    "message_fatigue",
)

# %% [markdown] lang="fr"
# ## Sources
#
# - L'enquête, les ennuis et les essais sont ceux d'une entreprise simulée ; l'hôtel est inventé. Les phases, les liens, les besoins, les limites et les facteurs viennent de cours francophones de gestion de la relation client.
# - Oliver (1980), *Journal of Marketing Research* 17(4), 460-469 ; Jones et Sasser (1995), « Why Satisfied Customers Defect », *Harvard Business Review* 73(6), 88-99 ; Kumar, Dalla Pozza et Ganesh (2013), *Journal of Retailing* 89(3), 246-262 ; Reichheld (2003), « The One Number You Need to Grow », *Harvard Business Review* 81(12), 46-54.
# - Dick et Basu (1994), *Journal of the Academy of Marketing Science* 22, 99-113 ; Morgan et Hunt (1994), *Journal of Marketing* 58(3), 20-38 ; Dwyer, Schurr et Oh (1987), *Journal of Marketing* 51(2), 11-27.
# - Ivens et Mayrhofer (2003), *Décisions Marketing* 31, 39-47 ; Laney (2001) sur les trois V.

# %% [markdown] lang="en"
# ## Sources
#
# - The survey, the troubles and the trials are those of a simulated firm; the hotel is invented. The phases, bonds, needs, limits and factors come from French-language courses in customer relationship management.
# - Oliver (1980), *Journal of Marketing Research* 17(4), 460-469; Jones and Sasser (1995), “Why Satisfied Customers Defect”, *Harvard Business Review* 73(6), 88-99; Kumar, Dalla Pozza and Ganesh (2013), *Journal of Retailing* 89(3), 246-262; Reichheld (2003), “The One Number You Need to Grow”, *Harvard Business Review* 81(12), 46-54.
# - Dick and Basu (1994), *Journal of the Academy of Marketing Science* 22, 99-113; Morgan and Hunt (1994), *Journal of Marketing* 58(3), 20-38; Dwyer, Schurr and Oh (1987), *Journal of Marketing* 51(2), 11-27.
# - Ivens and Mayrhofer (2003), *Décisions Marketing* 31, 39-47; Laney (2001) on the three Vs.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/08_loyalty.ipynb) : du premier rêve d'un voyageur à votre propre conseil.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/08_loyalty.ipynb): from a traveller's first dream to advice of your own.
