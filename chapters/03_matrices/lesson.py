# %% [markdown] lang="fr"
# # Matrices et notes pondérées : deux axes voient mieux qu'un
#
# Jeudi 26 décembre 2024, 9 heures. La directrice de Tamaris a quatre vendeurs et un budget de visites. « La laiterie de 7 h 40 ? Elle peut doubler », dit Salma. « Elle va partir », dit Youssef. Un classement par chiffre d'affaires ne les départage pas : il ne dit que ce qui a été acheté.
#
# Une **matrice** regarde chaque client sous deux angles à la fois, et demande : *que faire de lui ?* Mais que vaut l'avis de ces deux-là ? La directrice peut le savoir. Le 2 janvier 2024, ils ont noté chacun les 282 comptes qui avaient commandé en 2023 (la laiterie n'en était pas encore). Nous faisons la matrice avec ce que l'on savait ce jour-là, l'année 2024 dans une enveloppe ; puis nous l'ouvrons.

# %% [markdown] lang="en"
# # Matrices and weighted scores: two axes see better than one
#
# Thursday 26 December 2024, nine o'clock. The director of Tamaris has four salespeople and a budget for visits. “The dairy of 7.40? It could double,” says Salma. “It is about to leave,” says Youssef. A ranking by revenue does not settle it: it only tells what was bought.
#
# A **matrix** looks at each customer from two angles at once, and asks: *what should we do about them?* But what is the opinion of these two worth? The director can find out. On 2 January 2024 each of them judged the 282 accounts that had ordered in 2023 (the dairy was not yet one of them). We make the matrix with what was known that day, the year 2024 in an envelope; then we open it.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - choisir une matrice par la question que l'on pose, et dire où est sa bonne case ;
# - faire d'un chiffre une note, de plusieurs notes un score, et mesurer l'accord de deux juges ;
# - placer des clients dans un plan, avec des bulles qui ne mentent pas ;
# - éprouver une matrice : ceux que l'on disait « à développer » ont-ils grandi ?
# - distinguer ce qui prévoit de ce qui provoque, et décider.
#
# Comptez une heure et demie, puis [la feuille d'exercices](../../exercises/fr/03_matrices.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - choose a matrix by the question that is asked, and say where its good cell is;
# - make a mark of a figure, a score of several marks, and measure how far two judges agree;
# - place customers in a plane, with bubbles that do not lie;
# - test a matrix: did those said to be “to be developed” grow?
# - tell what forecasts from what causes, and decide.
#
# Allow an hour and a half, then [the exercise sheet](../../exercises/en/03_matrices.ipynb).

# %% lang="fr"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("03_matrices", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("03_matrices", language="en")

# %% [markdown] lang="fr"
# ## Important ne veut pas dire facile
#
# La première matrice du cours croise l'**importance stratégique** d'un client et la **difficulté de la relation** avec lui. Pariez : dans quel coin aimeriez-vous trouver vos clients ?

# %% [markdown] lang="en"
# ## Important does not mean easy
#
# The course's first matrix crosses a customer's **strategic importance** with the **difficulty of the relationship**. Make a bet: in which corner would you like to find your customers?

# %%
lesson.bet("good_corner", ...)

# %% tags=["figure"] after_bet="good_corner"
from crm_lessons.methods import FIOCA
from crm_lessons.plots import plot_matrix

ax = plot_matrix(FIOCA)

# %% [markdown] lang="fr" after_bet="good_corner"
# En haut à *gauche* : importants, et faciles. Beaucoup répondent « en haut à droite », par habitude. Ici, aller vers la droite, c'est aller vers les ennuis.
#
# La méthode est de Renato **Fiocca** (1982) ; le cours en remplit une case, des clients à fidéliser par de gros efforts. Les autres conseils, ici et dans les figures qui suivent, sont de nous.

# %% [markdown] lang="en" after_bet="good_corner"
# Top *left*: important, and easy. Many answer “top right”, out of habit. Here, to go right is to go towards trouble.
#
# The method is Renato **Fiocca's** (1982); the course fills one cell of it, customers to be kept by large efforts. The other pieces of advice, here and in the figures that follow, are ours.

# %% [markdown] lang="fr"
# Fiocca a une seconde étape, pour les seuls comptes clés : l'attrait de leur activité, face à la force de la relation. Nous la dessinons en quatre cases, comme les autres ; c'est une *réduction* de notre part. Pour son découpage d'origine, ouvrez l'article.

# %% [markdown] lang="en"
# Fiocca has a second step, for key accounts alone: how attractive their business is, beside how strong the relationship is. We draw it in four cells like the others; that is a *reduction* of ours. For its original grid, open the article.

# %% tags=["figure"]
from crm_lessons.methods import FIOCA_KEY_ACCOUNTS

ax = plot_matrix(FIOCA_KEY_ACCOUNTS)

# %% [markdown] lang="fr"
# Cette fois la bonne case est à droite. Et en haut à gauche se trouve le vrai travail commercial : un client attrayant qui vous connaît à peine.

# %% [markdown] lang="en"
# This time the good cell is on the right. And top left is where the real sales work lies: an attractive customer who barely knows you.

# %% [markdown] lang="fr"
# ## À chaque question sa matrice
#
# **Dubinsky et Ingram** ne parlent que d'argent : ce qu'un client rapporte aujourd'hui, ce qu'il pourrait rapporter demain.

# %% [markdown] lang="en"
# ## To each question its matrix
#
# **Dubinsky and Ingram** speak of money only: what a customer brings in today, what the customer could bring in tomorrow.

# %% tags=["figure"]
from crm_lessons.methods import DUBINSKY_INGRAM

ax = plot_matrix(DUBINSKY_INGRAM)

# %% [markdown] lang="fr"
# En haut à droite, cette fois. D'où la première règle : **on lit les axes avant de regarder les clients**. Six clients inventés, notés de 1 à 5, les deux matrices coupées à 3 :

# %% [markdown] lang="en"
# Top right, this time. Hence the first rule: **read the axes before you look at the customers**. Six invented customers, marked from 1 to 5, both matrices cut at 3:

# %%
from crm_lessons.methods import classify_quadrants

six_customers = lesson.data("six_customers")
fiocca = classify_quadrants(six_customers, "relationship_difficulty", "strategic_importance", 3, 3)
dubinsky = classify_quadrants(six_customers, "potential_profitability", "present_profitability", 3, 3)
{name: (fiocca.loc[name, "cell"], dubinsky.loc[name, "cell"]) for name in six_customers.index}

# %% tags=["figure"]
from crm_lessons.plots import plot_plane

ax = plot_plane(six_customers, "relationship_difficulty", "strategic_importance", matrix=FIOCA, x_cut=3, y_cut=3)

# %% [markdown] lang="fr"
# U et W sont bien placés dans les deux. V est en haut à droite partout : qui applique « le haut à droite est le meilleur » le choisit, lui, le client important, rentable et *difficile*. Z est dans la bonne case de Fiocca, et n'a presque rien à rapporter : c'est le reproche de Yorke et Droussiotis (1994), la rentabilité n'est pas sur les axes. **Une matrice est aveugle à ce que ses axes ne mesurent pas.**

# %% [markdown] lang="en"
# U and W are well placed in both. V is top right everywhere: whoever applies “top right is best” chooses V, the important, profitable and *difficult* customer. Z stands in Fiocca's good cell and has next to nothing to bring in: that is what Yorke and Droussiotis (1994) hold against it, profitability is not on the axes. **A matrix is blind to what its axes do not measure.**

# %% [markdown] lang="fr"
# Le cours ajoute deux couples d'axes. Le **modèle 1** demande : les gros achètent-ils, ou rapportent-ils ?

# %% [markdown] lang="en"
# The course adds two pairs of axes. **Model 1** asks: do the large ones buy, or do they earn us money?

# %% tags=["figure"]
from crm_lessons.methods import REVENUE_PROFITABILITY

ax = plot_matrix(REVENUE_PROFITABILITY)

# %% [markdown] lang="fr"
# Voici les comptes de Tamaris, ceux qui ont commandé en 2023, tels que le fichier les connaît.

# %% [markdown] lang="en"
# Here are Tamaris's accounts, those that ordered in 2023, as the file knows them.

# %%
accounts = lesson.data("accounts")
show(accounts, 4)

# %%
rate = accounts["margin"] / accounts["sales"]
model_1 = classify_quadrants(accounts.assign(rate=rate), "rate", "sales")["cell"]
by_cell = accounts["sales"].groupby(model_1, observed=True)
by_cell.size().to_dict(), (by_cell.sum() / accounts["sales"].sum()).round(3).to_dict()

# %% [markdown] lang="fr"
# 56 comptes sont en haut à gauche : gros, et d'un taux de marge au-dessous de la moyenne. Ils font 56,5 % des ventes. Rien de scandaleux : une pompe laisse moins de marge qu'un joint, et les gros achètent des pompes. Le modèle 1 ne condamne personne ; il dit où demander ce que coûtent les remises et le service, que ce taux ne voit pas.

# %% [markdown] lang="en"
# 56 accounts stand top left: large, with a margin rate below the mean. They make 56.5% of sales. Nothing scandalous: a pump leaves less margin than a seal, and the large buy pumps. Model 1 condemns nobody; it says where to ask what discounts and service cost, which this rate does not see.

# %% [markdown] lang="fr"
# Le **modèle 2** demande : ceux qui pourraient beaucoup nous achètent-ils, ou achètent-ils ailleurs ?

# %% [markdown] lang="en"
# **Model 2** asks: do those who could buy a lot buy from us, or elsewhere?

# %% tags=["figure"]
from crm_lessons.methods import POTENTIAL_LOYALTY

ax = plot_matrix(POTENTIAL_LOYALTY)

# %% [markdown] lang="fr"
# Pour celui-là, il manque une mesure : le potentiel. « Potentiel élevé » : qui le dit ?

# %% [markdown] lang="en"
# For that one a measure is missing: potential. “High potential”: says who?

# %% [markdown] lang="fr"
# ## Plusieurs critères deviennent un score
#
# Le cours le fait dire par une fiche. Cinq critères décrivent le **potentiel**, ce que le client *est* ; cinq autres la **performance**, ce qu'il *fait* avec vous. Chacun a un coefficient : 3 très important, 2 important, 1 assez important.

# %% [markdown] lang="en"
# ## Several criteria become one score
#
# The course lets a card say it. Five criteria describe **potential**, what the customer *is*; five others **performance**, what the customer *does* with you. Each has a coefficient: 3 very important, 2 important, 1 fairly important.

# %%
potential_coefficients = lesson.data("potential_coefficients")
show(potential_coefficients)

# %% [markdown] lang="fr"
# Un client reçoit les notes 5, 4, 5, 5, 5, de 1 (mauvais) à 5 (excellent). À la main : 2 × 5 + 1 × 4 + 3 × 5 + 3 × 5 + 1 × 5 = 49. On divise par la somme des coefficients, 10 : **4,9**.

# %% [markdown] lang="en"
# One customer gets the marks 5, 4, 5, 5, 5, from 1 (poor) to 5 (excellent). By hand: 2 × 5 + 1 × 4 + 3 × 5 + 3 × 5 + 1 × 5 = 49. Divide by the sum of the coefficients, 10: **4.9**.

# %%
marks = lesson.data("marks")
show(marks)

# %%
first = marks.loc["A"]
total = (first * potential_coefficients).sum()
int(total), float(total / potential_coefficients.sum()), float(first.mean())

# %% tags=["figure"]
from crm_lessons.plots import plot_scorecard

ax = plot_scorecard(first, potential_coefficients)

# %% [markdown] lang="fr"
# La longueur d'une barre est ce que le critère apporte. Le seul point perdu l'est sur un critère qui pèse peu : le score s'en aperçoit à peine, la moyenne simple dirait 4,8. Pour les cinq clients à la fois, `weighted_score` fait le tout, et refuse une note hors de l'échelle.

# %% [markdown] lang="en"
# The length of a bar is what the criterion brings. The one point lost is on a criterion that weighs little: the score hardly notices, the plain mean would say 4.8. For all five customers at once, `weighted_score` does it all, and refuses a mark off the scale.

# %%
from crm_lessons.methods import weighted_score

scores = weighted_score(marks, potential_coefficients)
show(scores)

# %% [markdown] lang="fr"
# De 4,9 à 1,1. Un score reste entre la plus basse et la plus haute note : jamais 49, jamais 0.
#
# La fiche de performance se calcule de même. Un de ses critères est un piège.

# %% [markdown] lang="en"
# From 4.9 to 1.1. A score stays between the lowest mark and the highest: never 49, never 0.
#
# The performance card is computed in the same way. One of its criteria is a trap.

# %%
performance_coefficients = lesson.data("performance_coefficients")
show(performance_coefficients)

# %% [markdown] lang="fr"
# Le cours écrit « **difficulté** des conditions commerciales », et 5 y veut dire excellent. Un 5 doit donc vouloir dire *faciles*. Essayons les deux sens, chacun sur une copie des notes : `.copy()` laisse la fiche comme elle est.

# %% [markdown] lang="en"
# The course writes “**difficulty** of the trading terms”, and there 5 means excellent. So a 5 must mean *easy*. Let us try both directions, each on a copy of the marks: `.copy()` leaves the card as it is.

# %%
card = lesson.data("customer_card")
performance = card[performance_coefficients.index]

easy, hard = performance.copy(), performance.copy()
easy["trading_terms"], hard["trading_terms"] = 5, 1
weighted_score(easy, performance_coefficients), weighted_score(hard, performance_coefficients)

# %% [markdown] lang="fr"
# 4,0 ou 3,6 pour le même client. Écrivez, à côté de chaque critère, ce que veut dire un 5.

# %% [markdown] lang="en"
# 4.0 or 3.6 for the same customer. Write, beside each criterion, what a 5 means.

# %% [markdown] lang="fr"
# ## Une ligne au mauvais endroit fait changer un client de côté
#
# Le cours donne ses critères deux fois : une liste, dont nous venons de nous servir, puis des tables. Voici celle du potentiel. Comparez les quatrièmes lignes.

# %% [markdown] lang="en"
# ## A row in the wrong place sends a customer to the other side
#
# The course gives its criteria twice: a list, which we have just used, then tables. Here is that of potential. Compare the fourth rows.

# %%
printed_potential = lesson.data("printed_potential")
printed_performance = lesson.data("printed_performance")
show(printed_potential)

# %% [markdown] lang="fr"
# La *fréquence d'achat* est passée dans le potentiel ; or elle dit ce que le client fait. En échange, la capacité de production (le niveau d'activité industrielle) est passée dans la performance. Les deux pèsent 3 : les sommes font toujours dix, et rien ne se voit. Qu'en dit le score d'un client qui achète souvent (5) et produit peu (2) ?

# %% [markdown] lang="en"
# The *purchase frequency* has gone over to potential; yet it tells what the customer does. In exchange, production capacity (the level of industrial activity) has gone over to performance. Both weigh 3: the sums still make ten, and nothing shows. What does it do to the score of a customer who buys often (5) and produces little (2)?

# %%
printed = [weighted_score(card[c.index], c) for c in (printed_potential, printed_performance)]
listed = [weighted_score(card[c.index], c) for c in (potential_coefficients, performance_coefficients)]
printed, listed

# %% [markdown] lang="fr"
# Selon les tables : potentiel 3,8, performance 2,9. Selon la liste : 2,9 et 3,8. Le même client, les mêmes notes ; l'un des plans dit « à développer », l'autre « il donne déjà presque tout ». Nous suivons la liste, dont les deux rubriques gardent leur sens.

# %% [markdown] lang="en"
# By the tables: potential 3.8, performance 2.9. By the list: 2.9 and 3.8. The same customer, the same marks; one plane says “to be developed”, the other “already gives nearly all”. We follow the list, whose two headings keep their meaning.

# %% [markdown] lang="fr"
# ## Une moyenne peut cacher un 1
#
# Deux candidats au titre de compte clé. Le premier est bon partout. Le second est excellent partout, sauf que son usine est presque à l'arrêt.

# %% [markdown] lang="en"
# ## A mean can hide a 1
#
# Two candidates for key account. The first is good throughout. The second is excellent throughout, except that its factory has almost stopped.

# %% lang="fr"
candidates = pd.DataFrame(
    [[4, 4, 4, 3, 5], [5, 5, 5, 1, 5]], index=["régulier", "inégal"], columns=potential_coefficients.index
)
show(candidates)

# %% lang="en"
candidates = pd.DataFrame(
    [[4, 4, 4, 3, 5], [5, 5, 5, 1, 5]], index=["steady", "uneven"], columns=potential_coefficients.index
)
show(candidates)

# %% [markdown] lang="fr"
# Pariez : lequel a le meilleur score ?

# %% [markdown] lang="en"
# Make a bet: which has the better score?

# %%
lesson.bet("best_score", ...)

# %% tags=["figure"] after_bet="best_score"
from crm_lessons.plots import plot_scores

ax = plot_scores(candidates, potential_coefficients)

# %% [markdown] lang="fr" after_bet="best_score"
# 3,8 pour les deux : les disques gris sont des poids, le score leur point d'équilibre, et l'équilibre ne montre pas le poids de gauche. C'est la **compensation**. Si un critère est éliminatoire, dites-le *avant* de calculer, par un plancher. Pour regarder une *ligne* à la fois, on écrit `axis=1`.

# %% [markdown] lang="en" after_bet="best_score"
# 3.8 for both: the grey discs are weights, the score is where they balance, and the balance does not show the weight on the left. That is **compensation**. If a criterion can rule a customer out, say so *before* computing, with a floor. To look at one *row* at a time, write `axis=1`.

# %%
(candidates >= 2).all(axis=1).to_dict()

# %% [markdown] lang="fr"
# Certains logiciels étirent d'abord chaque critère de 0, pour le plus faible des présents, à 1, pour le plus fort. Voici quatre finalistes ; retirons le premier.

# %% [markdown] lang="en"
# Some software first stretches each criterion from 0, for the weakest of those present, to 1, for the strongest. Here are four finalists; let us take out the first.


# %%
def normalised(marks):
    stretched = (marks - marks.min()) / (marks.max() - marks.min())
    return (stretched * potential_coefficients).sum(axis=1) / potential_coefficients.sum()


finalists = lesson.data("finalists")
normalised(finalists).round(2).to_dict(), normalised(finalists.drop("P")).round(2).to_dict()

# %% [markdown] lang="fr"
# S était devant R (0,45 contre 0,40). P s'en va, et R passe devant S (0,50 contre 0,45), alors qu'aucune de leurs notes n'a changé : un **renversement de rang**. Une échelle fixe de 1 à 5 y échappe.

# %% [markdown] lang="en"
# S was ahead of R (0.45 against 0.40). P leaves, and R moves ahead of S (0.50 against 0.45), although none of their marks has changed: a **rank reversal**. A fixed scale from 1 to 5 is free of it.

# %% [markdown] lang="fr"
# ## Un classement peut tenir à un seul point
#
# Personne n'a mesuré les coefficients : on les a choisis. Bousculons-les : un point de plus, un point de moins, un seul critère à la fois. Huit essais (un coefficient de 1 ne descend pas à 0). P est premier des finalistes, avec 4,1. Pariez : dans combien de ces huit cas ne l'est-il plus ?

# %% [markdown] lang="en"
# ## A ranking can hang on a single point
#
# Nobody measured the coefficients: somebody chose them. Let us jostle them: one point more, one point less, a single criterion at a time. Eight trials (a coefficient of 1 does not go down to 0). P is first of the finalists, with 4.1. Make a bet: in how many of these eight cases is it no longer so?

# %%
lesson.bet("first_changes", ...)

# %% tags=["figure"] after_bet="first_changes"
from crm_lessons.methods import coefficient_sensitivity
from crm_lessons.plots import plot_sensitivity

ax = plot_sensitivity(finalists, potential_coefficients)

# %% [markdown] lang="fr" after_bet="first_changes"
# P a 4,1 contre 4,0 pour Q ; mais dans trois cas sur huit, c'est Q. Écrivez : « P et Q en tête ; les coefficients ne permettent pas de les départager ».

# %% [markdown] lang="en" after_bet="first_changes"
# P has 4.1 against 4.0 for Q; but in three cases out of eight it is Q. Write: “P and Q ahead; the coefficients cannot tell them apart”.

# %% [markdown] lang="fr"
# **À vous de peser.** Déplacez les coefficients : qui peut-on faire gagner sans toucher aux notes ? R est dernier.
#
# En tout, combien de crans de coefficient faut-il au moins pour que R passe seul en tête ? Écrivez votre nombre sous la figure.

# %% [markdown] lang="en"
# **Weigh them yourself.** Move the coefficients: who can be made to win without touching the marks? R is last.
#
# In all, how many steps of the coefficients does it take at least for R to be ahead, alone? Type your number below the figure.

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import weights

weights(finalists, potential_coefficients)

# %% [markdown] lang="fr"
# Et S, l'avant-dernier ?

# %% [markdown] lang="en"
# And S, last but one?

# %%
for_s = pd.Series([2, 1, 4, 1, 3], index=potential_coefficients.index)
weighted_score(finalists, for_s).round(2).to_dict()

# %% [markdown] lang="fr"
# Oui : 4 pour le chiffre d'affaires du client, 1 pour son activité, 3 pour le marché dérivé, et S gagne (4,09 contre 4,00 pour P). Entre des clients aussi proches, chacun trouve les coefficients qui donnent raison à son favori. La parade tient en une ligne : **les coefficients se décident avant de voir les notes**.

# %% [markdown] lang="en"
# Yes: 4 for the customer's revenue, 1 for its activity, 3 for the derived market, and S wins (4.09 against 4.00 for P). Among customers so close, everybody finds the coefficients that prove their favourite right. The remedy takes one line: **coefficients are decided before the marks are seen**.

# %% [markdown] lang="fr"
# ## Le jury écrit son échelle avant de voir les clients
#
# Retour à Tamaris. Les coefficients sont ceux du cours, décidés. Restent les notes. Pour que 40 000 dirhams valent la même note quel que soit le juge, le jury écrit d'abord son **échelle** : à partir de quel chiffre un compte reçoit 2, 3, 4, 5.

# %% [markdown] lang="en"
# ## The jury writes its scale before it sees the customers
#
# Back to Tamaris. The coefficients are the course's, and decided. The marks remain. So that 40,000 dirhams earn the same mark whoever the judge, the jury first writes its **scale**: from which figure on an account gets 2, 3, 4, 5.

# %%
scales = lesson.data("scales")
show(scales)

# %% [markdown] lang="fr"
# Six critères sur dix. Pour les quatre autres, le fichier n'a aucun chiffre : le jury les laisse de côté, et l'écrit, plutôt que de mettre 3 à tout le monde. La taille du client est ici son effectif, faute de son chiffre d'affaires.
#
# Un chiffre devient une note en comptant les limites atteintes.

# %% [markdown] lang="en"
# Six criteria of ten. For the other four the file holds no figure: the jury leaves them out, and says so, rather than give everybody a 3. The customer's size is here its number of employees, for want of its revenue.
#
# A figure becomes a mark by counting the limits reached.

# %%
from crm_lessons.methods import marks_from_figures

steps = ["from_2", "from_3", "from_4", "from_5"]
of_sales = marks_from_figures(accounts["sales"], scales.loc["sales_with_customer", steps])
pd.DataFrame({"sales": accounts["sales"], "mark": of_sales}).head(4)

# %% [markdown] lang="fr"
# ## Une note se vérifie par deux juges, à l'aveugle
#
# Un critère ne se lit dans aucun fichier : ce que le client achète *partout*, chez nous et ailleurs. Salma et Youssef l'ont jugé pour chacun des 282 comptes, en dirhams par an, sans se voir. La même échelle en fait des notes.

# %% [markdown] lang="en"
# ## A mark is checked by two judges, blind
#
# One criterion stands in no file: what the customer buys *everywhere*, from us and from others. Salma and Youssef judged it for each of the 282 accounts, in dirhams a year, without seeing each other. The same scale turns it into marks.

# %%
judged = lesson.data("judgements")
need_limits = scales.loc["industrial_activity", steps]
salma = marks_from_figures(judged["Salma"], need_limits)
youssef = marks_from_figures(judged["Youssef"], need_limits)
show(judged, 4)

# %% [markdown] lang="fr"
# Pariez : sur cent comptes, à combien donnent-ils la même note ?

# %% [markdown] lang="en"
# Make a bet: of a hundred accounts, to how many do they give the same mark?

# %%
lesson.bet("same_mark", ...)

# %% tags=["figure"] after_bet="same_mark"
from crm_lessons.methods import judges_agreement
from crm_lessons.plots import plot_agreement

agreement = judges_agreement(salma, youssef)
ax = plot_agreement(agreement, "Salma", "Youssef")

# %% [markdown] lang="fr" after_bet="same_mark"
# 64 sur cent, et 91 à un point près. Mais 124 des 181 accords sont deux fois 1 : la plupart des comptes sont petits, et deux juges qui mettraient des 1 au hasard s'accorderaient souvent. Comparons donc l'écart moyen de leurs notes à celui que le **hasard** donnerait : chaque note de l'une avec chaque note de l'autre. `.abs()` ôte le signe d'un écart.

# %% [markdown] lang="en" after_bet="same_mark"
# 64 of a hundred, and 91 to within one mark. But 124 of the 181 agreements are 1 and 1: most accounts are small, and two judges who dealt out 1s at random would often agree. So let us hold the mean gap of their marks against the one that **chance** would give: each mark of hers with each mark of his. `.abs()` takes the sign from a gap.

# %% after_bet="same_mark"
observed = (salma - youssef).abs().mean()
by_chance = sum((youssef - mark).abs().mean() for mark in salma) / len(salma)
round(float(observed), 3), round(float(by_chance), 3), round(float(1 - observed / by_chance), 3)

# %% [markdown] lang="fr" after_bet="same_mark"
# **Le hasard explique une part de l'accord, pas tout.**
#
# 0,48 point d'écart au lieu de 1,16 : le **kappa pondéré** (Cohen, 1968) vaut 0,59. 1 serait l'accord parfait, 0 le hasard. `judges_agreement` donne le même.
#
# Et ces désaccords ont un sens : Salma est au-dessus 95 fois, Youssef 6. Ce n'est pas du bruit, c'est une *habitude*. On peut la mesurer, et la retirer.

# %% [markdown] lang="en" after_bet="same_mark"
# **Chance explains part of the agreement, not all of it.**
#
# 0.48 of a mark apart instead of 1.16: **weighted kappa** (Cohen, 1968) is 0.59. 1 would be perfect agreement, 0 chance. `judges_agreement` gives the same.
#
# And these disagreements have a direction: Salma is above 95 times, Youssef 6. That is not noise, it is a *habit*. It can be measured, and taken out.

# %%
both = judged[(judged > 0).all(axis=1)]
habit = (both["Salma"] / both["Youssef"]).median()
her = marks_from_figures(judged["Salma"] / habit**0.5, need_limits)
his = marks_from_figures(judged["Youssef"] * habit**0.5, need_limits)
round(float(habit), 2), round(judges_agreement(her, his).kappa, 2)

# %% [markdown] lang="fr"
# D'ordinaire, elle voit 1,8 fois plus grand que lui. Chacun ramené à mi-chemin, l'accord passe de 0,59 à 0,68. L'habitude se corrige ; le reste est un vrai doute, et il dit combien de décimales garder : aucune. Le jury prend la moyenne des deux.

# %% [markdown] lang="en"
# As a rule she sees things 1.8 times as large as he does. With each brought halfway, agreement goes from 0.59 to 0.68. The habit can be corrected; the rest is real doubt, and it says how many decimals to keep: none. The jury takes the mean of the two.

# %% [markdown] lang="fr"
# ## Deux moyennes coupent le plan, et bougent avec lui
#
# Deux scores font un point : la performance vers la droite, le potentiel vers le haut. D'abord les cinq comptes du cours, A à E, chaque axe coupé à la **moyenne générale**. À la main : quelles sont les deux moyennes, et qui est sur une ligne ?

# %% [markdown] lang="en"
# ## Two means cut the plane, and move with it
#
# Two scores make a point: performance to the right, potential upwards. First the course's five accounts, A to E, each axis cut at the **general mean**. By hand: what are the two means, and who stands on a line?

# %%
plane = lesson.data("plane")
cells = classify_quadrants(plane, x="performance", y="potential")
show(cells[["potential", "performance", "revenue_percent", "cell", "on_line"]])

# %%
float(plane["potential"].mean()), float(plane["performance"].mean())

# %% tags=["figure"]
ax = plot_plane(plane, "performance", "potential", "revenue_percent")

# %% [markdown] lang="fr"
# Moyennes : 3,0 et 3,4. C est *sur* la ligne. Il faut une règle : **la ligne compte du côté haut**, et la colonne `on_line` le signale. Autre piège : la moyenne dépend de tous. Qu'un client excellent arrive, à 5 et 5, et celle du potentiel passe à 3,3 : C tombe en bas sans avoir bougé. Si la case commande un budget, fixez la limite une fois pour toutes.
#
# Les parts du chiffre d'affaires sont de nous : le cours ne les donne pas. A et B en font 61 % : la case la plus flatteuse est aussi celle du plus grand risque.

# %% [markdown] lang="en"
# Means: 3.0 and 3.4. C stands *on* the line. A rule is needed: **the line counts on the high side**, and the column `on_line` says so. Another trap: the mean depends on everybody. Let an excellent customer arrive, at 5 and 5, and that of potential goes to 3.3: C falls to the bottom without having moved. If the cell commands a budget, set the limit once and for all.
#
# The shares of revenue are ours: the course does not give them. A and B make 61% of it: the most flattering cell is also the one of greatest risk.

# %% [markdown] lang="fr"
# **Une bulle se lit par sa surface.** « d = 1/2√n », dit le cours, n étant la part en pourcentage. Un demi *fois* racine de n, ou un *sur* deux racines de n ?

# %% [markdown] lang="en"
# **A bubble is read by its surface.** “d = 1/2√n”, says the course, n being the share in per cent. One half *times* the root of n, or one *over* two roots of n?

# %%
from crm_lessons.methods import bubble_diameter

{n: (bubble_diameter(n), 1 / (2 * n**0.5)) for n in (1, 100)}

# %% tags=["figure"]
from crm_lessons.plots import plot_bubble_rules

ax = plot_bubble_rules(plane["revenue_percent"])

# %% [markdown] lang="fr"
# Avec la seconde lecture, le client qui fait tout aurait une bulle dix fois moins large que celui qui fait 1 %. C'est donc d = ½·√n. Pourquoi une racine ? Parce que l'œil compare des *surfaces* : A pèse quatre fois D, son diamètre est le double (3 contre 1,5), son aire quatre fois plus grande.
#
# Dans matplotlib, l'argument `s` de `scatter` est déjà une aire : `s = 20 * part`, pas `20 * diamètre`. `plt.subplots()` ouvre une figure vide ; `ax.scatter` y place des points, ici trois clients dont le second pèse quatre fois le premier ; `ax.axvline` et `ax.axhline` tracent les axes du plan.
#
# Restent les mots : `ax.annotate` écrit un nom près d'un point, `ax.set_xlabel` et `ax.set_ylabel` disent ce que mesure chaque axe. `ax.set_xlim` et `ax.set_ylim` fixent où il commence et finit, pour que les bulles du bord restent entières.

# %% [markdown] lang="en"
# By the second reading, the customer who brings in everything would have a bubble a tenth as wide as the one who brings in 1%. So it is d = ½·√n. Why a root? Because the eye compares *surfaces*: A weighs four times D, its diameter is twice as large (3 against 1.5), its area four times.
#
# In matplotlib the argument `s` of `scatter` is an area already: `s = 20 * share`, not `20 * diameter`. `plt.subplots()` opens an empty figure; `ax.scatter` places points in it, here three customers of whom the second weighs four times the first; `ax.axvline` and `ax.axhline` draw the axes of the plane.
#
# Then the words: `ax.annotate` writes a name beside a point, `ax.set_xlabel` and `ax.set_ylabel` say what each axis measures. `ax.set_xlim` and `ax.set_ylim` settle where it begins and ends, so that bubbles at the edge stay whole.

# %% lang="fr" tags=["figure"]
import matplotlib.pyplot as plt

figure, ax = plt.subplots()
points = ax.scatter([2, 4, 3], [1, 3, 4], s=[100, 400, 200])
ax.axvline(3, linestyle="--")
ax.axhline(2.5, linestyle="--")
ax.annotate("B", (4.25, 3))
ax.set_xlim(0, 6)
ax.set_ylim(0, 6)
ax.set_xlabel("Performance")
ax.set_ylabel("Potentiel")
title = ax.set_title("Trois clients, deux axes", loc="left")

# %% lang="en" tags=["figure"]
import matplotlib.pyplot as plt

figure, ax = plt.subplots()
points = ax.scatter([2, 4, 3], [1, 3, 4], s=[100, 400, 200])
ax.axvline(3, linestyle="--")
ax.axhline(2.5, linestyle="--")
ax.annotate("B", (4.25, 3))
ax.set_xlim(0, 6)
ax.set_ylim(0, 6)
ax.set_xlabel("Performance")
ax.set_ylabel("Potential")
title = ax.set_title("Three customers, two axes", loc="left")

# %% [markdown] lang="fr"
# ## Le plan de Tamaris se fait avant d'ouvrir l'enveloppe
#
# Tout est prêt : les coefficients, l'échelle, les juges. Une fonction fait le plan, pour Tamaris et, plus tard, pour d'autres.

# %% [markdown] lang="en"
# ## Tamaris's plane is drawn before the envelope is opened
#
# Everything is ready: the coefficients, the scale, the judges. One function makes the plane, for Tamaris and, later, for others.


# %%
coefficients = pd.concat([potential_coefficients, performance_coefficients])[scales.index]
is_potential = [criterion in potential_coefficients.index for criterion in scales.index]


def plane_of(accounts, judged):
    figures = accounts.assign(judged_need=judged.mean(axis=1))
    marks = pd.DataFrame(index=figures.index)
    for criterion in scales.index:
        marks[criterion] = marks_from_figures(figures[scales.loc[criterion, "read_from"]], scales.loc[criterion, steps])
    ours = coefficients[is_potential]
    theirs = coefficients.drop(ours.index)
    scores = {"potential": weighted_score(marks[ours.index], ours)}
    scores["performance"] = weighted_score(marks[theirs.index], theirs)
    return pd.DataFrame(scores)


tamaris = plane_of(accounts, judged)
cuts = tamaris.mean()
jury_cell = classify_quadrants(tamaris, "performance", "potential")["cell"]
cuts.round(2).to_dict(), jury_cell.value_counts().to_dict()

# %% tags=["figure"]
share = 100 * accounts["sales"] / accounts["sales"].sum()
ax = plot_plane(tamaris.assign(share=share), "performance", "potential", "share")

# %% [markdown] lang="fr"
# 43 comptes « à développer », en haut à gauche : un grand besoin, peu d'achats. 86 « à garder », 104 « à servir simplement », 49 « à entretenir ». Près d'un compte sur trois est à moins d'un quart de point d'une ligne : celui-là mérite une conversation, pas une case.
#
# Le modèle 2 se lit maintenant aussi : la fidélité est la part du besoin que l'on nous donne.

# %% [markdown] lang="en"
# 43 accounts “to be developed”, top left: a large need, few purchases. 86 “to be kept”, 104 “to be served simply”, 49 “to be maintained”. Nearly one account in three is within a quarter of a point of a line: those deserve a conversation, not a cell.
#
# Model 2 can now be read as well: loyalty is the part of the need that is given to us.

# %%
need = judged.mean(axis=1).clip(lower=1000)
loyalty = (accounts["sales"] / need).clip(upper=1)
model_2 = classify_quadrants(tamaris.assign(loyalty=loyalty), "loyalty", "potential")["cell"]
near = ((tamaris - cuts).abs() <= 0.25).any(axis=1)
model_2.value_counts().to_dict(), round(float(near.mean()), 2)

# %% [markdown] lang="fr"
# 97 comptes ont un grand potentiel et nous donnent peu de leur besoin : trois fois plus que les 32 qui l'ont et nous restent fidèles.

# %% [markdown] lang="en"
# 97 accounts have a high potential and give us little of their need: three times as many as the 32 that have it and are loyal.

# %% [markdown] lang="fr"
# ## L'enveloppe : ceux « à développer » ont-ils grandi ?
#
# Un an passe. La maison vit comme d'habitude : elle visite ceux qui achètent le plus. Avant d'ouvrir, pariez : par combien les ventes des 43 comptes à développer sont-elles multipliées de 2023 à 2024 ?

# %% [markdown] lang="en"
# ## The envelope: did those “to be developed” grow?
#
# A year goes by. The firm carries on as usual: it visits those who buy most. Before opening, make a bet: by how much are the sales to the 43 accounts to be developed multiplied from 2023 to 2024?

# %%
lesson.bet("times", ...)

# %% after_bet="times"
envelope = lesson.data("a_year_later")
gain = envelope["sales"] - accounts["sales"]
verdict = pd.DataFrame(
    {
        "customers": jury_cell.value_counts(),
        "sales": accounts["sales"].groupby(jury_cell, observed=True).sum(),
        "sales_after": envelope["sales"].groupby(jury_cell, observed=True).sum(),
        "visits": envelope["visits"].groupby(jury_cell, observed=True).sum(),
    }
).rename_axis("cell")
times = (verdict["sales_after"] / verdict["sales"])["top_left"]
show(verdict)

# %% [markdown] lang="fr" after_bet="times"
# Multipliées par 2,2 : de 207 770 à 450 991 dirhams, quand toutes les autres cases baissent. Le jury triomphe ? Pas si vite. Les comptes à garder perdent un tiers : on les avait choisis après une bonne année, ils retombent (chapitre 2) ; et qui avait peu acheté a plus de chances de remonter. La comparaison honnête est entre les deux cases de *gauche*, parties toutes deux d'une performance faible.

# %% [markdown] lang="en" after_bet="times"
# Multiplied by 2.2: from 207,770 to 450,991 dirhams, while every other cell falls. A triumph for the jury? Not so fast. The accounts to be kept lose a third: they were chosen after a good year, and fall back (chapter 2); and whoever had bought little is likelier to climb. The honest comparison is between the two cells on the *left*, which both started from a low performance.

# %% after_bet="times"
from crm_lessons.methods import rate_difference, rate_interval

grew = (gain > 0).groupby(jury_cell, observed=True)
ends = [rate_interval(int(up), int(n)) for up, n in zip(grew.sum(), grew.size(), strict=True)]
rates = pd.DataFrame({"customers": grew.size(), "rate": grew.mean()})
rates["lower"] = [end.low for end in ends]
rates["upper"] = [end.high for end in ends]
rates = rates.rename_axis("cell")

# %% lang="fr" tags=["figure"] after_bet="times"
from crm_lessons.plots import plot_measured_rates

ax = plot_measured_rates(rates, "Part des comptes qui ont acheté plus en 2024 qu'en 2023, selon la case du jury")

# %% lang="en" tags=["figure"] after_bet="times"
from crm_lessons.plots import plot_measured_rates

ax = plot_measured_rates(rates, "Share of accounts that bought more in 2024 than in 2023, by the jury's cell")

# %% after_bet="times"
up, n = grew.sum(), grew.size()
more = rate_difference(int(up["top_left"]), int(n["top_left"]), int(up["bottom_left"]), int(n["bottom_left"]))
left = gain[jury_cell.isin(["top_left", "bottom_left"])].groupby(jury_cell, observed=True)
extra = left.mean()["top_left"] - left.mean()["bottom_left"]
give_or_take = 1.96 * (left.var() / left.size()).sum() ** 0.5
[round(end, 3) for end in (more.value, more.low, more.high)], round(float(extra)), round(float(give_or_take))

# %% [markdown] lang="fr" after_bet="times"
# **La part de ceux qui montent est indécidable, leur gain moyen ne l'est pas.**
#
# La *part* de ceux de ceux qui montent : 51 % contre 38 %, 13 points d'écart, entre −5 et +29 : zéro est dedans, c'est **indécidable**. Le gain *moyen* : 5 747 dirhams de plus par compte, à 4 155 près : l'intervalle ne contient pas 0. Près d'un compte à développer sur deux stagne ou s'en va ; ceux qui montent montent beaucoup.
#
# Tamaris n'est qu'une entreprise. Recommençons la même méthode, sans y toucher, dans dix autres.

# %% [markdown] lang="en" after_bet="times"
# **The share of those who climb is undecidable, the mean gain is not.**
#
# The *share* of those of those who climb: 51% against 38%, 13 points apart, between −5 and +29: zero is inside, it is **undecidable**. The *mean* gain: 5,747 dirhams more an account, give or take 4,155: the interval does not hold 0. Nearly one account to be developed in two stands still or leaves; those that climb climb a lot.
#
# Tamaris is one firm only. Let us repeat the same method, unchanged, in ten others.

# %% after_bet="times"
import numpy as np

from crm_lessons.data.matrices import jury

gaps = []
for seed in range(1, 11):
    firm = jury.firm_judged(seed)
    theirs = jury.accounts(firm)
    opinions = jury.judgements(np.random.default_rng(seed), firm, theirs.index)
    cell = classify_quadrants(plane_of(theirs, opinions), "performance", "potential")["cell"]
    later = jury.a_year_later(firm, theirs.index)["sales"] - theirs["sales"]
    mean_gain = later.groupby(cell, observed=True).mean()
    gaps.append(round(float(mean_gain["top_left"] - mean_gain["bottom_left"])))
gaps

# %% [markdown] lang="fr" after_bet="times"
# **Dans dix autres entreprises, la méthode prévoit encore.**
#
# Dix fois sur dix, le gain moyen des comptes à développer dépasse celui des comptes à servir simplement. Ce jury, avec deux juges qui ne s'accordent qu'à 0,59, **prévoit**. Dans ce monde simulé, s'entend : chez vous, gardez l'enveloppe et ouvrez-la.

# %% [markdown] lang="en" after_bet="times"
# **In ten other firms the method still forecasts.**
#
# Ten times out of ten the mean gain of the accounts to be developed exceeds that of the accounts to be served simply. This jury, with two judges who agree at no more than 0.59, **forecasts**. In this simulated world, that is: in yours, keep the envelope and open it.

# %% [markdown] lang="fr"
# ## Prévoir n'est pas provoquer
#
# « Donc, visitons-les », conclut Salma. Le cours est d'accord : « plus on investit chez le client, plus on accroît la rentabilité ». Or ces 43 comptes ont doublé avec 24 visites en tout ; les 86 comptes à garder en ont reçu 128.
#
# Pour une fois, ouvrons la vérité : la même année 2024, vécue deux fois avec les mêmes hasards, sans rien faire, puis en visitant chacun des 43. Une visite coûte 450 dirhams. Pariez : parmi 0, 1, 2, 4, 6, 8, 13, 26 visites par an et par compte, quel rythme laisse le plus ?

# %% [markdown] lang="en"
# ## To forecast is not to cause
#
# “Then let us visit them,” Salma concludes. The course agrees: “the more one invests in the customer, the more one raises profitability”. Yet these 43 accounts doubled with 24 visits in all; the 86 accounts to be kept got 128.
#
# For once let us open the truth: the same year 2024, lived twice with the same chances, doing nothing, then visiting each of the 43. A visit costs 450 dirhams. Make a bet: of 0, 1, 2, 4, 6, 8, 13, 26 visits a year to each account, which rhythm leaves most?

# %%
lesson.bet("best_rhythm", ...)

# %% after_bet="best_rhythm"
from crm_lessons.world.loyalty.visiting import year_by_visits

firm = jury.firm_judged()
to_develop = accounts.index[jury_cell == "top_left"]
whole_cell = year_by_visits(firm, to_develop)
show(whole_cell.round(0))

# %% [markdown] lang="fr" after_bet="best_rhythm"
# Zéro. Une visite cause 118 dirhams de marge et en coûte 450 ; à 6 par an, on en perd 2 063 par compte. Ils auraient grandi de toute façon : la matrice a vu juste sur *qui*, elle ne dit rien de *ce qu'une visite y change*.
#
# Alors, personne ? Prenons les cinq comptes dont la **réserve** est la plus grande : le besoin jugé, moins ce qu'ils nous achètent déjà.

# %% [markdown] lang="en" after_bet="best_rhythm"
# Zero. A visit causes 118 dirhams of margin and costs 450; at 6 a year Tamaris loses 2,063 an account. They would have grown in any case: the matrix was right about *who*, and says nothing of *what a visit changes*.
#
# Nobody, then? Let us take the five accounts with the largest **reserve**: the need as judged, less what they buy from us already.

# %% tags=["figure"]
from crm_lessons.plots import plot_return_on_visits

reserve = judged.mean(axis=1) - accounts["sales"]
five = reserve.nlargest(5).index
of_five = year_by_visits(firm, five, (0, 1, 2, 4, 6, 8, 13))
ax = plot_return_on_visits(of_five)

# %% [markdown] lang="fr"
# Pour ces cinq-là, deux ou six visites se paient tout juste (469 et 218 dirhams par compte) ; à treize, on en perd 2 932. La marge cesse de monter vers six ou huit visites, parce qu'une visite agit huit semaines ; le coût, lui, ne cesse pas. « Plus on investit, plus c'est rentable » est vrai jusqu'à un sommet, quand il y en a un. Cinq comptes, une seule année : assez pour voir la forme, trop peu pour choisir entre deux et six.

# %% [markdown] lang="en"
# For these five, two or six visits just about pay (469 and 218 dirhams an account); at thirteen Tamaris loses 2,932. Margin stops rising at some six to eight visits, because a visit acts for eight weeks; cost does not stop. “The more one invests, the more profitable” is true up to a summit, where there is one. Five accounts, a single year: enough to see the shape, too little to choose between two and six.

# %% [markdown] lang="fr"
# ## Le passé d'une relation n'en est pas la durée
#
# **Reinartz et Kumar** (2002) croisent la rentabilité et la durée *projetée* de la relation : non depuis quand le client est là, mais combien de temps il restera sans doute.

# %% [markdown] lang="en"
# ## The past of a relationship is not its duration
#
# **Reinartz and Kumar** (2002) cross profitability with the *projected* duration of the relationship: not since when the customer has been here, but how long the customer will probably stay.

# %% tags=["figure"]
from crm_lessons.methods import REINARTZ_KUMAR

ax = plot_matrix(REINARTZ_KUMAR)

# %% [markdown] lang="fr"
# Les noms sont ceux des auteurs. La confusion est tentante : l'ancienneté est dans le fichier, l'avenir n'y est pas. Que vaut-elle pour prévoir ? Qui a encore commandé en 2024 ?

# %% [markdown] lang="en"
# The names are the authors'. The confusion is tempting: seniority is on file, the future is not. What is it worth as a forecast? Who still ordered in 2024?

# %%
stayed = envelope["sales"] > 0
for_long, often = accounts["known_months"] >= 12, accounts["orders"] >= 4
stayed.groupby(for_long).agg(["size", "mean"]).round(3), stayed.groupby(often).agg(["size", "mean"]).round(3)

# %%
gaps = []
for sign in [for_long, often]:
    back, n = stayed.groupby(sign).sum(), stayed.groupby(sign).size()
    gap = rate_difference(int(back[True]), int(n[True]), int(back[False]), int(n[False]))
    gaps.append([round(100 * end) for end in (gap.value, gap.low, gap.high)])
gaps

# %% [markdown] lang="fr"
# Connu depuis un an ou plus : 67,6 % commandent encore, contre 63,4 % des autres : quatre points, entre −7 et +15. L'écart ne se distingue pas du hasard. Quatre commandes ou plus dans l'année : 81,0 %, contre 54,8 %, soit 26 points, entre 15 et 36. Un client qui est là depuis longtemps n'est pas un client qui restera. Le chapitre 7 projette une durée pour de bon.

# %% [markdown] lang="en"
# Known for a year or more: 67.6% still order, against 63.4% of the others: four points, between −7 and +15. The gap cannot be told from chance. Four orders or more in the year: 81.0%, against 54.8%, which is 26 points, between 15 and 36. A customer who has been here for long is not a customer who will stay. Chapter 7 projects a duration in earnest.

# %% [markdown] lang="fr"
# ## Un plan est une photographie
#
# Un client ne reste pas dans sa case. Voici, de la fin de 2023 à la fin de 2024, les six plus gros des comptes à garder et les six plus grandes réserves des comptes à développer, les limites tenues fixes pour que personne ne bouge parce que d'autres ont bougé. Le potentiel est celui du jury ; seule la performance est mesurée à nouveau.

# %% [markdown] lang="en"
# ## A plane is a photograph
#
# A customer does not stay in a cell. Here, from the end of 2023 to the end of 2024, are the six largest of the accounts to be kept and the six largest reserves of those to be developed, the limits held fixed so that nobody moves because others did. Potential is the jury's; performance alone is measured again.

# %% tags=["figure"]
from crm_lessons.plots import plot_trajectories
from crm_lessons.text.terms.headings import heading

kept = jury_cell == "top_right"
followed = [*accounts["sales"][kept].nlargest(6).index, *reserve[to_develop].nlargest(6).index]
a_year_later = plane_of(envelope, judged)
before, after = (scores.loc[followed, "performance"] for scores in (tamaris, a_year_later))
ax = plot_trajectories(before, after, cuts["performance"], heading("performance"))

# %%
cell_later = classify_quadrants(a_year_later, "performance", "potential", cuts["performance"], cuts["potential"])[
    "cell"
]
same_cell = (cell_later == jury_cell).groupby(jury_cell, observed=True).mean()
share[kept].sum().round(1), (~stayed)[kept].mean().round(3), same_cell.round(2).to_dict()

# %% [markdown] lang="fr"
# Trois des six grandes réserves ont rejoint les comptes à garder ; les six plus gros n'ont pas changé de case. Sur les 282, 53 % des comptes à développer sont encore dans la leur un an après, contre 75 à 88 % ailleurs : une case se date.
#
# Et voici le **risque** : les 86 comptes à garder font 71,5 % des ventes, et 22,1 % d'entre eux n'ont rien commandé en 2024. La meilleure case est celle où l'on a le plus à perdre.

# %% [markdown] lang="en"
# Three of the six large reserves have joined the accounts to be kept; the six largest have not changed cells. Of the 282, 53% of the accounts to be developed still stand in theirs a year later, against 75 to 88% elsewhere: a cell has a date.
#
# And here is the **risk**: the 86 accounts to be kept make 71.5% of sales, and 22.1% of them ordered nothing in 2024. The best cell is the one with most to lose.

# %% [markdown] lang="fr"
# ## Que décider ?
#
# Segmenter n'est pas ranger. Le cours y met trois objectifs : mieux comprendre les **attentes** des clients, définir la **valeur ajoutée** qu'ils attendent, développer une **relation profitable** pour les deux.
#
# | case | question à poser | décision de Tamaris |
# | :--- | :--- | :--- |
# | à garder | Que perdrions-nous avec eux ? | plusieurs contacts par compte, une alerte au premier trimestre vide |
# | à développer | Chez qui achètent-ils le reste ? | comprendre avant de visiter ; un essai au sort sur les plus grandes réserves |
# | à entretenir | Sont-ils bien servis ? | veiller à la qualité, ne pas promettre de croissance |
# | à servir simplement | Combien coûte chaque visite ? | commande en ligne ; personne n'est abandonné sans avoir compté |
# | près d'une ligne | Que sait-on de lui que le score ne voit pas ? | une conversation |
#
# La laiterie ? Sa case dépend de qui la note. La directrice l'appelle elle-même.

# %% [markdown] lang="en"
# ## What to decide?
#
# To segment is not to file away. The course gives it three objectives: to understand customers' **expectations** better, to define the **added value** that they expect, to develop a **profitable relationship** for both.
#
# | cell | question to ask | Tamaris's decision |
# | :--- | :--- | :--- |
# | to be kept | What would we lose with them? | several contacts for each account, an alarm at the first empty quarter |
# | to be developed | From whom do they buy the rest? | understand before visiting; a trial by lot on the largest reserves |
# | to be maintained | Are they well served? | see to quality, promise no growth |
# | to be served simply | What does each visit cost? | online ordering; nobody dropped without counting |
# | close to a line | What do we know that the score does not see? | a conversation |
#
# The dairy? Its cell depends on who marks it. The director calls it herself.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
two_scores = weighted_score(candidates, potential_coefficients).round(6)
lesson.bets(
    good_corner=FIOCA.best,
    best_score="equal" if two_scores.nunique() == 1 else two_scores.idxmax(),
    first_changes=coefficient_sensitivity(finalists, potential_coefficients)["first_changes"].sum(),
    same_mark=100 * agreement.same,
    times=times,
    best_rhythm=whole_cell["profit"].idxmax(),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Lisez les axes d'abord : chaque matrice répond à une question, et elle est aveugle au reste.
# - Un score : coefficient × note, additionner, diviser par la somme des coefficients. Une moyenne compense : elle peut cacher un 1.
# - Un critère a une rubrique (ce que le client *est*, ce qu'il *fait*) et un sens (ce que veut dire un 5).
# - Dans l'ordre : les coefficients, l'échelle, les notes. Deux juges, à l'aveugle, et leur kappa à côté du plan.
# - L'aire d'une bulle porte la valeur : d = ½·√n.
# - Une matrice s'éprouve : on compare des cases parties du même point, un an plus tard.
# - Prévoir qui grandira ne dit pas ce qu'une visite y change ; le passé d'une relation n'en est pas la durée.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/03_matrices.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Read the axes first: each matrix answers one question, and is blind to the rest.
# - A score: coefficient × mark, add up, divide by the sum of the coefficients. A mean compensates: it can hide a 1.
# - A criterion has a heading (what the customer *is*, what the customer *does*) and a direction (what a 5 means).
# - In this order: the coefficients, the scale, the marks. Two judges, blind, and their kappa beside the plane.
# - The area of a bubble carries the value: d = ½·√n.
# - A matrix can be tested: compare cells that started from the same point, a year later.
# - To forecast who will grow does not say what a visit changes; the past of a relationship is not its duration.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/03_matrices.html), one page to print.

# %%
glossary(
    "strategic_importance",
    "relationship_difficulty",
    "present_and_potential_profitability",
    "account_potential",
    "account_performance",
    "industry_attractiveness",
    "derived_demand",
    "equipment_rate",
    "coefficient",
    "weighted_score",
    "compensation",
    "sensitivity",
    "mark_scale",
    "weighted_kappa",
    "bubble",
)

# %% [markdown] lang="fr"
# ## Sources
#
# - Les axes, les critères, leurs coefficients, la formule des bulles, les cinq clients A à E et les trois objectifs viennent d'un cours francophone de gestion de la relation client. Tamaris, ses juges et son enveloppe sont simulés ; les parts du chiffre d'affaires, les six clients, les finalistes et les notes autres que 5, 4, 5, 5, 5 sont inventés.
# - Fiocca (1982), *Industrial Marketing Management* 11, p. 53-62 ; Yorke et Droussiotis (1994) pour la critique. Dubinsky et Ingram : les axes sont tels que le cours les donne ; les noms des cases sont les nôtres.
# - Reinartz et Kumar (2002), « The Mismanagement of Customer Loyalty », *Harvard Business Review*, pour les quatre types de clients et la durée projetée.
# - Cohen (1968), « Weighted kappa », *Psychological Bulletin* 70(4), p. 213-220 ; nous comptons un écart de k notes pour k.
# - La somme pondérée est celle de l'aide multicritère à la décision ; nos cinq scores ont été vérifiés avec scikit-criteria 0.10, les valeurs étirées avec pymcdm 1.4.0.
# - Sur l'aire des bulles : Pandey et ses collègues (2015), cités par chartcoach.dev.

# %% [markdown] lang="en"
# ## Sources
#
# - The axes, the criteria, their coefficients, the formula for bubbles, the five customers A to E and the three objectives come from a French-language course in customer relationship management. Tamaris, its judges and its envelope are simulated; the shares of revenue, the six customers, the finalists and the marks other than 5, 4, 5, 5, 5 are invented.
# - Fiocca (1982), *Industrial Marketing Management* 11, pp. 53-62; Yorke and Droussiotis (1994) for the critique. Dubinsky and Ingram: the axes are as the course gives them; the names of the cells are ours.
# - Reinartz and Kumar (2002), “The Mismanagement of Customer Loyalty”, *Harvard Business Review*, for the four types of customers and the projected duration.
# - Cohen (1968), “Weighted kappa”, *Psychological Bulletin* 70(4), pp. 213-220; we count a gap of k marks as k.
# - The weighted sum is that of multi-criteria decision analysis; our five scores were checked with scikit-criteria 0.10, the stretched values with pymcdm 1.4.0.
# - On the area of bubbles: Pandey and colleagues (2015), cited by chartcoach.dev.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/03_matrices.ipynb) : de la fiche d'un client au verdict du comité, avec le droit de se tromper autant qu'il faut.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/03_matrices.ipynb): from one customer's card to the committee's verdict, with the right to be wrong as often as it takes.
