# %% [markdown] lang="fr"
# # Exercices · Le processus de la relation client
#
# Une semaine chez Tamaris : des mots du cours à votre première décision. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Les mots s'écrivent en français ou en anglais, entre guillemets, avec ou sans accents.
#
# Vous bloquez ? `sheet.hint("steps")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("steps")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/01_crm_process.ipynb), et les mots du cours sont dans [l'aide-mémoire](../../notebooks/fr/reference_sheet.ipynb).
#
# Pour vous entraîner, `sheet.again("step_rates")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.
#
# Sept parties : on peut s'arrêter à la fin de chacune. La base de Tamaris et ses chiffres ne sont plus ceux de la leçon ; avec `student=`, ils ne sont qu'à vous.

# %% [markdown] lang="en"
# # Exercises · The CRM process
#
# A week at Tamaris: from the words of the course to your first decision. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Words are written in English or in French, between quotation marks.
#
# Stuck? `sheet.hint("steps")`, in a new cell, gives a hint, then another; `sheet.solution("steps")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/01_crm_process.ipynb), and the words of the course are in [the reference sheet](../../notebooks/en/reference_sheet.ipynb).
#
# To practise, `sheet.again("step_rates")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.
#
# Seven parts: you can stop at the end of any. Tamaris's database and its figures are no longer the lesson's; with `student=` they are yours alone.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("01_crm_process", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("01_crm_process", language="en")  # if your teacher asks for it: student="your identifier"

# %% [markdown] lang="fr"
# ## Première partie : les mots du cours

# %% [markdown] lang="en"
# ## Part one: the words of the course

# %% [markdown] lang="fr" question="steps"
# ### Dans l'ordre
#
# Voici les cinq étapes du cours, en désordre : évaluer, échanger, segmenter, identifier, adapter. Donnez-les dans l'ordre, dans une liste.

# %% [markdown] lang="en" question="steps"
# ### In order
#
# Here are the course's five steps, in no order: evaluate, interact, segment, identify, adapt. Give them in order, in a list.

# %% lang="fr" question="steps"
### BEGIN SOLUTION
steps = ["identifier", "segmenter", "adapter", "échanger", "évaluer"]
### END SOLUTION

# %% lang="en" question="steps"
### BEGIN SOLUTION
steps = ["identify", "segment", "adapt", "interact", "evaluate"]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Chaque étape a besoin de la précédente : on ne range que ceux que l'on connaît, on ne prépare que pour ceux que l'on a rangés, on ne parle bien que de ce qui est prêt, on ne mesure que ce qui a eu lieu. Vérification : la dernière enrichit la base, donc la première.

# %% [markdown] lang="en" edition="solution"
# Each step needs the one before: one sorts only those one knows, prepares only for those who are sorted, talks well only of what is ready, measures only what has taken place. A check: the last one enriches the database, hence the first.

# %% [markdown] lang="fr" question="idic"
# ### Le même processus, dit par un autre
#
# IDIC compte quatre verbes. À quelle étape du cours correspond chacun ? Complétez : `idic = {"Identify": "…", "Differentiate": "…", "Interact": "…", "Customize": "…"}`. Une étape du cours restera seule.

# %% [markdown] lang="en" question="idic"
# ### The same process, told by somebody else
#
# IDIC has four verbs. To which step of the course does each correspond? Complete: `idic = {"Identify": "…", "Differentiate": "…", "Interact": "…", "Customize": "…"}`. One step of the course will be left alone.

# %% lang="fr" question="idic"
### BEGIN SOLUTION
idic = {"Identify": "identifier", "Differentiate": "segmenter", "Interact": "échanger", "Customize": "adapter"}
### END SOLUTION

# %% lang="en" question="idic"
### BEGIN SOLUTION
idic = {"Identify": "identify", "Differentiate": "segment", "Interact": "interact", "Customize": "adapt"}
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# *Differentiate* veut dire distinguer : segmenter. *Customize* vient en dernier dans IDIC, et c'est pourtant la troisième étape du cours : adapter. Reste « évaluer », sans lettre.

# %% [markdown] lang="en" edition="solution"
# *Differentiate* means telling apart: segment. *Customize* comes last in IDIC, and yet is the course's third step: adapt. “Evaluate” is left, without a letter.

# %% [markdown] lang="fr" question="ladder"
# ### Monter les huit échelons
#
# Remettez l'échelle du cours dans l'ordre, du bas vers le haut : ambassadeur, client fidèle, prospect, partenaire, réachat, suspect, adepte, premier achat.

# %% [markdown] lang="en" question="ladder"
# ### Climb the eight rungs
#
# Put the course's ladder in order, from the bottom to the top: advocate, loyal customer, prospect, partner, repurchase, suspect, supporter, first purchase.

# %% lang="fr" question="ladder"
### BEGIN SOLUTION
ladder = [
    "suspect",
    "prospect",
    "premier achat",
    "réachat",
    "client fidèle",
    "adepte",
    "ambassadeur",
    "partenaire",
]
### END SOLUTION

# %% lang="en" question="ladder"
### BEGIN SOLUTION
ladder = [
    "suspect",
    "prospect",
    "first purchase",
    "repurchase",
    "loyal customer",
    "supporter",
    "advocate",
    "partner",
]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Trois échelons se lisent dans une fiche ou une commande (prospect, premier achat, réachat), un dans la colonne « envoyé par » (ambassadeur). Les autres demandent une conversation.

# %% [markdown] lang="en" edition="solution"
# Three rungs can be read in a record or an order (prospect, first purchase, repurchase), one in the column “referred by” (advocate). The others take a conversation.

# %% [markdown] lang="fr"
# Pourquoi la relation plutôt que la vente ? Des cas pris dans la presse du métier, à reconnaître.

# %% [markdown] lang="en"
# Why the relationship rather than the sale? Cases from the trade, to be recognised.

# %%
market_signs = sheet.data("market_signs")
show(market_signs)

# %% [markdown] lang="fr" question="market_word"
# ### Huit signes des temps
#
# Quel mot chaque cas montre-t-il ? Donnez un dictionnaire du numéro vers le mot, par exemple `{3: "volatilité", 7: "fragmentation"}`. Les mots : `"marketing relationnel"`, `"éclectisme"`, `"fragmentation"`, `"volatilité"`, `"consom'acteur"`, `"personnalisation de masse"`, `"personnalisation"`, `"standardisation"`.

# %% [markdown] lang="en" question="market_word"
# ### Eight signs of the times
#
# Which word does each case show? Give a dictionary from number to word, for instance `{3: "volatility", 7: "fragmentation"}`. The words: `"relationship marketing"`, `"eclecticism"`, `"fragmentation"`, `"volatility"`, `"prosumer"`, `"mass customisation"`, `"personalisation"`, `"standardisation"`.

# %% question="market_word"
### BEGIN SOLUTION
shown = pd.Series(
    {
        1: "eclectic",
        2: "prosumer",
        3: "relationship",
        4: "volatile",
        5: "standard",
        6: "fragmented",
        7: "personalisation",
        8: "eclectic",
        9: "mass_customisation",
        10: "relationship",
        11: "prosumer",
        12: "standard",
        13: "volatile",
        14: "personalisation",
        15: "fragmented",
        16: "mass_customisation",
    }
)
market_word = shown.loc[market_signs.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# D'abord, qui agit : un client, un marché ou un fabricant ? Ensuite, pour un client : plusieurs goûts (éclectisme), plusieurs fournisseurs (volatilité) ou une voix (consom'acteur) ? Pour un fabricant : qui assemble, l'acheteur ou nous ? La solution lit ainsi les seize cas du recueil, par leur numéro.

# %% [markdown] lang="en" edition="solution"
# First, who acts: a customer, a market or a maker? Then, for a customer: several tastes (eclecticism), several suppliers (volatility) or a voice (prosumer)? For a maker: who puts things together, the buyer or we? The solution reads all sixteen cases of the collection in this way, by their number.

# %% [markdown] lang="fr"
# ## Deuxième partie : une semaine chez Tamaris
#
# Des activités de la semaine, dans le désordre.

# %% [markdown] lang="en"
# ## Part two: a week at Tamaris
#
# Activities of the week, in no order.

# %%
activities = sheet.data("activities")
show(activities)

# %% [markdown] lang="fr" question="step_of_activity"
# ### Que fait-on, au juste ?
#
# À quelle étape appartient chacune de ces activités ? Donnez un dictionnaire du numéro vers l'étape, par exemple `{1: "évaluer", 2: "identifier"}`.

# %% [markdown] lang="en" question="step_of_activity"
# ### What exactly is being done?
#
# To which step does each of these activities belong? Give a dictionary from number to step, for instance `{1: "evaluate", 2: "identify"}`.

# %% lang="fr" question="step_of_activity"
### BEGIN SOLUTION
sentences = activities["description"].map(str)
step_of_activity = pd.Series("", index=activities.index)
step_of_activity[sentences.str.contains("Noter|Retrouver|Reconnaître")] = "identify"
step_of_activity[sentences.str.contains("Donner|Répartir|Distinguer")] = "segment"
step_of_activity[sentences.str.contains("Composer|Rédiger|Prévoir")] = "adapt"
step_of_activity[sentences.str.contains("Rappeler|Répondre|Rendre visite")] = "interact"
step_of_activity[sentences.str.contains("Comparer|Confronter|Mesurer")] = "evaluate"
### END SOLUTION

# %% lang="en" question="step_of_activity"
### BEGIN SOLUTION
sentences = activities["description"].map(str)
step_of_activity = pd.Series("", index=activities.index)
step_of_activity[sentences.str.contains("Write down|Find out|Recognise")] = "identify"
step_of_activity[sentences.str.contains("Give|Put the|Tell apart")] = "segment"
step_of_activity[sentences.str.contains("Put together|Write a version|Provide")] = "adapt"
step_of_activity[sentences.str.contains("Call back|Answer|Visit")] = "interact"
step_of_activity[sentences.str.contains("Compare|Set the|Measure")] = "evaluate"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# C'est le verbe qui décide : *noter, retrouver, reconnaître* font connaître ; *noter de 1 à 5, répartir, distinguer* rangent ; *composer, rédiger, prévoir* préparent ; *rappeler, répondre, visiter* parlent ; *comparer, confronter, mesurer* jugent. La solution trie donc les phrases par leur premier verbe, avec sa majuscule ; `.str.contains` dit lesquelles le contiennent. Vérification : chaque activité a une étape, et une seule.

# %% [markdown] lang="en" edition="solution"
# The verb decides: *write down, find out, recognise* get to know; *give a mark, put in classes, tell apart* sort; *put together, write, provide* prepare; *call back, answer, visit* talk; *compare, set against, measure* judge. So the solution sorts the sentences by their first verb, with its capital; `.str.contains` says which hold it. A check: each activity has one step, and only one.

# %% edition="solution"
len(step_of_activity) == len(activities)

# %% [markdown] lang="fr"
# Et douze tâches de la même semaine :

# %% [markdown] lang="en"
# And twelve tasks of the same week:

# %%
tasks = sheet.data("tasks")
show(tasks)

# %% [markdown] lang="fr" question="offices"
# ### Devant ou derrière ?
#
# Lesquelles de ces tâches se font devant le client (front-office), lesquelles derrière (back-office) ? Donnez un dictionnaire `{"front": [numéros], "back": [numéros]}`.

# %% [markdown] lang="en" question="offices"
# ### In front or behind?
#
# Which of these tasks are done in front of the customer (front office), which behind (back office)? Give a dictionary `{"front": [numbers], "back": [numbers]}`.

# %% lang="fr" question="offices"
### BEGIN SOLUTION
customer_is_there = (
    tasks["description"]
    .map(str)
    .str.contains("Accueillir|Répondre|Négocier|Présenter|Expliquer|Former|Mettre une pompe en service")
)
offices = {"front": list(tasks.index[customer_is_there]), "back": list(tasks.index[~customer_is_there])}
### END SOLUTION

# %% lang="en" question="offices"
### BEGIN SOLUTION
customer_is_there = (
    tasks["description"].map(str).str.contains("Welcome|Answer|Negotiate|Present|Explain|Train|Start up")
)
offices = {"front": list(tasks.index[customer_is_there]), "back": list(tasks.index[~customer_is_there])}
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Une seule question : le client est-il là, en personne ou au bout du fil ? Accueillir, répondre, négocier, présenter, expliquer, former, mettre en service : oui. Tout le reste se fait sans lui, même ce qui parle de lui : facturer, fusionner deux fiches, vérifier sa solvabilité. Vérification : les deux listes font douze.

# %% [markdown] lang="en" edition="solution"
# One question only: is the customer there, in person or at the other end of the line? Welcoming, answering, negotiating, presenting, explaining, training, starting up: yes. All the rest is done without the customer, even what speaks of them: invoicing, merging two records, checking solvency. A check: the two lists make twelve.

# %% edition="solution"
show(tasks.loc[offices["front"]])

# %% [markdown] lang="fr"
# Six demandes posées à la même base, un même matin :

# %% [markdown] lang="en"
# Six requests put to one database, on one morning:

# %%
requests = sheet.data("requests")
show(requests)

# %% [markdown] lang="fr" question="sort_of_crm"
# ### Quelle sorte de CRM répond ?
#
# `"opérationnel"`, `"analytique"`, `"collaboratif"` ou `"géographique"` ? Donnez un dictionnaire du numéro vers la sorte.

# %% [markdown] lang="en" question="sort_of_crm"
# ### Which sort of CRM answers?
#
# `"operational"`, `"analytical"`, `"collaborative"` or `"geographical"`? Give a dictionary from number to sort.

# %% question="sort_of_crm"
### BEGIN SOLUTION
shown = pd.Series(
    {
        1: "analytical",
        2: "operational",
        3: "operational",
        4: "geographical",
        5: "geographical",
        6: "collaborative",
        7: "collaborative",
        8: "analytical",
    }
)
sort_of_crm = shown.loc[requests.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Quatre questions, dans l'ordre : « où » ? géographique. Plusieurs canaux qui doivent savoir la même chose ? collaboratif. Des années ou des groupes comparés ? analytique. Une tâche du jour ? opérationnel.

# %% [markdown] lang="en" edition="solution"
# Four questions, in order: “where”? geographical. Several channels that must know the same thing? collaborative. Years or groups compared? analytical. A task of the day? operational.

# %% [markdown] lang="fr"
# Le journal des contacts de Tamaris a une ligne par contact. Dans le code, ses colonnes s'appellent `customer`, `date` et `channel`.

# %% [markdown] lang="en"
# Tamaris's log of contacts has one row per contact. In code its columns are `customer`, `date` and `channel`.

# %%
interactions = sheet.data("interactions")
show(interactions, 5)

# %% [markdown] lang="fr" question="is_multichannel"
# ### Un canal ou plusieurs ?
#
# Écrivez une fonction `is_multichannel(log)` qui reçoit un journal comme `interactions` et dit, pour chaque client qui y figure, s'il est passé par plusieurs canaux. Rendez une série (ou un dictionnaire) de `True` et de `False` par client.

# %% [markdown] lang="en" question="is_multichannel"
# ### One channel or several?
#
# Write a function `is_multichannel(log)` that receives a log like `interactions` and says, for each customer in it, whether they came through several channels. Return a Series (or a dictionary) of `True` and `False` by customer.


# %% question="is_multichannel"
def is_multichannel(log):
    ### BEGIN SOLUTION
    return log.groupby("customer")["channel"].nunique() > 1
    ### END SOLUTION


# %% [markdown] lang="fr" edition="solution"
# On groupe par client, on compte les canaux *différents* (`nunique`), on compare à un. Vérification : un client vu six fois par téléphone reste à `False`.

# %% [markdown] lang="en" edition="solution"
# Group by customer, count the *different* channels (`nunique`), compare with one. A check: a customer seen six times by telephone stays at `False`.

# %% [markdown] lang="fr"
# ## Troisième partie : nettoyer avant de compter
#
# `company` est la base de Tamaris. Ses commandes sont dans la table `orders` (`order`, `customer`, `date`, `kind`, `cancels`) et leurs lignes dans `order_lines` (`line`, `order`, `product`, `quantity`, `unit_price`). Une commande et un avoir ont chacun leurs lignes ; `kind` dit lequel c'est. Comme `ORDER` est aussi un mot de SQL, le nom de la colonne s'écrit entre guillemets : `"order"`.
#
# D'abord, deux coups d'œil : combien de commandes en 2024, et ce que valent dix d'entre elles.

# %% [markdown] lang="en"
# ## Part three: clean before counting
#
# `company` is the database of Tamaris. Its orders are in the table `orders` (`order`, `customer`, `date`, `kind`, `cancels`) and their lines in `order_lines` (`line`, `order`, `product`, `quantity`, `unit_price`). An order and a credit note have lines of their own; `kind` says which it is. As `ORDER` is also a word of SQL, the name of the column is written in quotation marks: `"order"`.
#
# First, two glances: how many orders in 2024, and what ten of them are worth.

# %%
company = sheet.database()
pd.read_sql("SELECT COUNT(*) AS orders FROM orders WHERE date LIKE '2024%'", company)

# %%
ten = """SELECT "order", SUM(quantity * unit_price) AS amount
FROM order_lines GROUP BY "order" LIMIT 10"""
show(pd.read_sql(ten, company, index_col="order"))

# %% [markdown] lang="fr" question="rough_sales"
# ### De tête, d'abord
#
# Avant toute autre requête : à peu près combien Tamaris a-t-elle vendu en 2024 ? Choisissez une taille et la raison qui y mène.

# %% [markdown] lang="en" question="rough_sales"
# ### In your head, first
#
# Before any other query: roughly how much did Tamaris sell in 2024? Choose a size, and the reason that leads to it.

# %% question="rough_sales"
### BEGIN SOLUTION
rough_sales = "c2"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Un peu plus de mille commandes, quelques milliers de dirhams chacune : quelques millions. Le nombre de clients n'y suffit pas, puisqu'ils reviennent ; le catalogue non plus.

# %% [markdown] lang="en" edition="solution"
# Somewhat over a thousand orders, a few thousand dirhams each: a few million. The number of customers will not do, since they come back; nor will the catalogue.

# %% [markdown] lang="fr" question="net_sales"
# ### Un montant que l'on puisse signer
#
# Quelles sont les ventes nettes de **2024**, en dirhams, toutes ventes comprises (au comptoir aussi), avoirs de l'année déduits ? Une ligne vaut sa quantité fois son prix unitaire.

# %% [markdown] lang="en" question="net_sales"
# ### An amount that one can sign
#
# What are the net sales of **2024**, in dirhams, all sales included (over the counter too), the year's credit notes taken off? A line is worth its quantity times its unit price.

# %% question="net_sales"
### BEGIN SOLUTION
query = """
SELECT SUM(quantity * unit_price) AS net
FROM order_lines JOIN orders USING ("order")
WHERE date LIKE '2024%'
"""
net_sales = pd.read_sql(query, company)["net"][0]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On joint les lignes à leurs commandes pour avoir la date, on garde 2024, on additionne quantité × prix : les avoirs, négatifs, se retranchent d'eux-mêmes. Aucune jointure avec les clients : elle perdrait les ventes au comptoir sans numéro. Vérification : le montant a bien la taille estimée de tête.

# %% [markdown] lang="en" edition="solution"
# Join the lines to their orders to get the date, keep 2024, add up quantity × price: credit notes, being negative, take themselves off. No join with the customers: it would lose the counter sales without a number. A check: the amount has the size estimated in the head.

# %% edition="solution"
show(pd.Series({"net": net_sales}))

# %% [markdown] lang="fr"
# Douze fiches, saisies par plusieurs mains. Certaines désignent le même client. Deux à deux, cela fait soixante-six paires : dans `pairs`, les colonnes de la première fiche finissent par `_1`, celles de la seconde par `_2`.

# %% [markdown] lang="en"
# Twelve records, typed by several hands. Some stand for the same customer. Two by two they make sixty-six pairs: in `pairs` the columns of the first record end in `_1`, those of the second in `_2`.

# %%
records = sheet.data("records")
show(records)

# %%
from crm_lessons.methods import normal_email, normal_name, normal_phone

numbered = records.reset_index()
pairs = numbered.merge(numbered, how="cross", suffixes=("_1", "_2"))
pairs = pairs[pairs["customer_1"] < pairs["customer_2"]]
len(pairs)

# %% [markdown] lang="fr" question="same_customer"
# ### Une fiche, deux fiches, un client ?
#
# Écrivez une fonction `same_customer(pairs)` qui dit de chaque paire si les deux fiches sont un même client : même e-mail, *ou* même téléphone *et* même nom, une fois écrits de la même façon. `pairs["phone_1"].map(normal_phone)` ramène un téléphone à ses chiffres ; `normal_email` et `normal_name` font de même. Rendez une série de `True` et de `False`. (La fonction `same_customers` du paquet ferait le travail à votre place : ici, c'est vous qui la construisez.)

# %% [markdown] lang="en" question="same_customer"
# ### One record, two records, one customer?
#
# Write a function `same_customer(pairs)` that says of each pair whether the two records are one customer: same e-mail, *or* same telephone *and* same name, once written in the same way. `pairs["phone_1"].map(normal_phone)` brings a telephone down to its digits; `normal_email` and `normal_name` do likewise. Return a Series of `True` and `False`. (The package's function `same_customers` would do the work for you: here you are the one who builds it.)


# %% question="same_customer"
def same_customer(pairs):
    ### BEGIN SOLUTION
    email_1, email_2 = pairs["email_1"].map(normal_email), pairs["email_2"].map(normal_email)
    same_email = (email_1 == email_2) & email_1.notna()
    same_phone = pairs["phone_1"].map(normal_phone) == pairs["phone_2"].map(normal_phone)
    same_name = pairs["name_1"].map(normal_name) == pairs["name_2"].map(normal_name)
    return same_email | (same_phone & same_name)
    ### END SOLUTION


# %% [markdown] lang="fr" edition="solution"
# D'abord une seule écriture, puis trois comparaisons, puis la règle : « ou » s'écrit `|`, « et » `&`. Une adresse manquante n'est égale à rien, d'où `notna`. Voici les paires réunies. Dans le groupe de trois fiches, deux ne se rejoignent que par la troisième.

# %% [markdown] lang="en" edition="solution"
# First one way of writing, then three comparisons, then the rule: “or” is `|`, “and” is `&`. A missing address is equal to nothing, hence `notna`. Here are the pairs that join. In the group of three records, two of them meet only through the third.

# %% edition="solution"
show(pairs.loc[same_customer(pairs), ["customer_1", "name_1", "customer_2", "name_2"]].set_index("customer_1"))

# %% [markdown] lang="fr"
# Le paquet a la même règle, qui de plus réunit les groupes de proche en proche : `same_customers`. Servez-vous-en sur toute la base.

# %% [markdown] lang="en"
# The package has the same rule, which also joins groups from one to the next: `same_customers`. Use it on the whole database.

# %%
from crm_lessons.methods import same_customers

customers = sheet.data("customers")
orders = sheet.data("orders")
order_lines = sheet.data("order_lines")
show(orders, 3)

# %% [markdown] lang="fr" question="really_new"
# ### Vraiment nouveaux ?
#
# Quelle part des ventes nettes de 2024 aux clients connus vient de clients dont la première commande, **toutes fiches réunies**, est de 2024 ? Donnez un taux entre 0 et 1. La première ligne de la cellule donne le montant de chaque commande. (Les lignes d'un avoir sont négatives et comptent ; `customer`, dans `orders`, est un numéro de fiche, vide pour une vente sans client.)

# %% [markdown] lang="en" question="really_new"
# ### Really new?
#
# What share of the net sales of 2024 to known customers comes from customers whose first order, **all records joined**, is of 2024? Put a rate between 0 and 1. The first line of the cell gives the amount of each order. (The lines of a credit note are negative and count; `customer` in `orders` is the number of a record, empty for a sale without a customer.)

# %% question="really_new"
orders["amount"] = (order_lines["quantity"] * order_lines["unit_price"]).groupby(order_lines["order"]).sum()
### BEGIN SOLUTION
who = orders["customer"].map(same_customers(customers))
year = orders["date"].dt.year
bought_before = who.isin(who[year < 2024])
in_2024 = orders["amount"][(year == 2024) & who.notna()]
really_new = in_2024[~bought_before].sum() / in_2024.sum()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# D'abord qui : chaque fiche devient le client qu'elle désigne. Puis quand : toutes les années d'avant, pas seulement 2023. Enfin combien : des dirhams sur des dirhams. Voici le même chiffre sans réunir les fiches : l'écart n'est pas de la conquête, c'est du désordre.

# %% [markdown] lang="en" edition="solution"
# First who: each record becomes the customer that it stands for. Then when: all the years before, not 2023 alone. Last, how much: dirhams over dirhams. Here is the same figure without joining the records: the gap is not conquest, it is disorder.

# %% edition="solution"
record = orders["customer"]
by_record = in_2024[~record.isin(record[year < 2024])].sum() / in_2024.sum()
[round(float(share), 3) for share in (by_record, really_new)]

# %% [markdown] lang="fr"
# ## Quatrième partie : distinguer, adapter, écrire ou se taire
#
# Tamaris range ses clients. Voici huit groupes, puis huit gestes.

# %% [markdown] lang="en"
# ## Part four: tell apart, adapt, write or keep quiet
#
# Tamaris sorts its customers. Here are eight groups, then eight actions.

# %%
groups = sheet.data("groups")
show(groups)

# %% [markdown] lang="fr" question="criterion_of_group"
# ### Rangés d'après quoi ?
#
# Quel critère fait chaque groupe : `"géographique"`, `"socio-économique"`, `"psychologique"`, `"situationnel"`, `"rentabilité"`, `"fidélité"` ? Donnez un dictionnaire du numéro vers le critère.

# %% [markdown] lang="en" question="criterion_of_group"
# ### Sorted by what?
#
# Which criterion makes each group: `"geographic"`, `"socio-economic"`, `"psychological"`, `"situational"`, `"profitability"`, `"loyalty"`? Give a dictionary from number to criterion.

# %% question="criterion_of_group"
### BEGIN SOLUTION
shown = pd.Series(
    {
        1: "loyalty",
        2: "psychological",
        3: "geographic",
        4: "situational",
        5: "socioeconomic",
        6: "profitability",
        7: "psychological",
        8: "loyalty",
        9: "situational",
        10: "geographic",
        11: "profitability",
        12: "socioeconomic",
    }
)
criterion_of_group = shown.loc[groups.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# On demande de chaque groupe quelle colonne il faudrait ajouter à la base : une adresse, une taille, un goût, la circonstance de l'achat, une marge, des retours.

# %% [markdown] lang="en" edition="solution"
# Ask of each group which column would have to be added to the database: an address, a size, a taste, the circumstance of the purchase, a margin, returns.

# %%
gestures = sheet.data("gestures")
show(gestures)

# %% [markdown] lang="fr" question="reach_of_gesture"
# ### Pour combien, et qui commence ?
#
# Si c'est une offre : faite pour un `"segment"`, un `"micro-segment"` ou un `"individu"` ? Si c'est un contact : `"proactif"` ou `"réactif"` ? Donnez un dictionnaire du numéro vers le mot.

# %% [markdown] lang="en" question="reach_of_gesture"
# ### For how many, and who begins?
#
# If it is an offer: made for a `"segment"`, a `"micro-segment"` or an `"individual"`? If it is a contact: `"proactive"` or `"reactive"`? Give a dictionary from number to word.

# %% question="reach_of_gesture"
### BEGIN SOLUTION
shown = pd.Series(
    {
        1: "individual",
        2: "proactive",
        3: "segment",
        4: "micro_segment",
        5: "proactive",
        6: "reactive",
        7: "micro_segment",
        8: "individual",
        9: "reactive",
        10: "segment",
    }
)
reach_of_gesture = shown.loc[gestures.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Offre ou contact, d'abord. Pour une offre, on compte les conditions : une (segment), plusieurs croisées (micro-segment), un nom (individu). Pour un contact, on cherche qui a fait le premier pas.

# %% [markdown] lang="en" edition="solution"
# Offer or contact, first. For an offer count the conditions: one (segment), several crossed (micro-segment), a name (individual). For a contact look for who made the first move.

# %% [markdown] lang="fr" question="may_receive"
# ### Qui peut recevoir l'e-mail ?
#
# Écrivez une fonction `may_receive(contacts)`. Le tableau `contacts` a une ligne par contact et cinq colonnes de vrai et de faux :
#
# - `opted_out` : sa dernière décision est un refus ;
# - `opted_in` : il a donné son accord ;
# - `customer_of_any_product` : il a déjà acheté quelque chose ;
# - `customer_of_similar_product` : il a déjà acheté un produit analogue, a donné lui-même son adresse à cette occasion, et l'on lui a offert de refuser, alors et dans chaque message ;
# - `generic_company_address` : l'adresse est celle d'une entreprise (contact@…), pas d'une personne.
#
# On peut écrire à qui a donné son accord, à qui est client d'un produit analogue, à une adresse d'entreprise ; jamais à qui s'est opposé. (Règle d'étude, simplifiée : la leçon dit ce qu'elle laisse de côté.) Rendez une série (ou un dictionnaire) de `True` et de `False` par contact.

# %% [markdown] lang="en" question="may_receive"
# ### Who may receive the e-mail?
#
# Write a function `may_receive(contacts)`. The table `contacts` has one row per contact and five columns of true and false:
#
# - `opted_out`: the last decision is a refusal;
# - `opted_in`: the contact has agreed;
# - `customer_of_any_product`: the contact has bought something before;
# - `customer_of_similar_product`: the contact has bought a similar product, gave the address on that occasion, and was offered to refuse, then and in every message;
# - `generic_company_address`: the address is that of a company (contact@…), not of a person.
#
# One may write to whoever agreed, to whoever is a customer of a similar product, to a company address; never to whoever opted out. (A rule to study with, simplified: the lesson says what it leaves out.) Return a Series (or a dictionary) of `True` and `False` by contact.


# %% question="may_receive"
def may_receive(contacts):
    ### BEGIN SOLUTION
    reason = contacts["opted_in"] | contacts["customer_of_similar_product"] | contacts["generic_company_address"]
    return reason & ~contacts["opted_out"]
    ### END SOLUTION


# %% [markdown] lang="fr" edition="solution"
# Deux questions : y a-t-il une raison (l'une des trois, donc `|`) ? y a-t-il un refus (alors non, quoi qu'il arrive) ? Les parenthèses comptent : sans elles, le refus n'effacerait que la dernière raison. Vérification : un contact qui a dit oui, puis non, reste à `False`.

# %% [markdown] lang="en" edition="solution"
# Two questions: is there a reason (any of the three, hence `|`)? is there a refusal (then no, whatever else)? The brackets count: without them the refusal would cancel the last reason only. A check: a contact who said yes, then no, stays at `False`.

# %% [markdown] lang="fr"
# ## Cinquième partie : conquérir
#
# Des gens et des gestes, tels que la force de vente les note :

# %% [markdown] lang="en"
# ## Part five: winning customers
#
# People and acts, as the sales force notes them down:

# %%
sales_signs = sheet.data("sales_signs")
show(sales_signs)

# %% [markdown] lang="fr" question="sales_word"
# ### Où, et quel métier ?
#
# Des gens forment un marché : `"marché propre"`, `"intra-type"`, `"inter-type"`. Un geste est une tâche : `"prospecter"`, `"développer"`, `"fidéliser"`. Donnez un dictionnaire du numéro vers le mot.

# %% [markdown] lang="en" question="sales_word"
# ### Where, and which trade?
#
# People make a market: `"own market"`, `"intra-type"`, `"inter-type"`. An act is a task: `"prospecting"`, `"developing"`, `"retaining"`. Give a dictionary from number to word.

# %% question="sales_word"
### BEGIN SOLUTION
shown = pd.Series(
    {
        1: "retaining",
        2: "inter_type",
        3: "own_market",
        4: "prospecting",
        5: "intra_type",
        6: "developing",
        7: "inter_type",
        8: "retaining",
        9: "prospecting",
        10: "own_market",
        11: "developing",
        12: "intra_type",
    }
)
sales_word = shown.loc[sales_signs.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Des gens : nous achètent-ils déjà, achètent-ils la même chose ailleurs, ou répondent-ils au besoin autrement ? Un geste : envers qui n'a rien acheté, qui achète un peu, qui achète bien ?

# %% [markdown] lang="en" edition="solution"
# People: do they buy from us already, buy the same thing elsewhere, or meet the need in another way? An act: towards whoever bought nothing, buys a little, buys well?

# %% [markdown] lang="fr"
# Le salon, le site, les e-mails et le téléphone ont rapporté vingt noms. `yearly_potential` est la marge d'une année, en dirhams, si l'on signe ; `chance_of_winning` la chance d'y parvenir, `visits_needed` les visites qu'il y faut ; `solvent` dit qui peut payer.

# %% [markdown] lang="en"
# The fair, the website, e-mails and the telephone brought back twenty names. `yearly_potential` is a year's margin, in dirhams, once the deal is signed; `chance_of_winning` the chance of that, `visits_needed` the visits it takes; `solvent` says who can pay.

# %%
prospects = sheet.data("prospects")
show(prospects)

# %% [markdown] lang="fr" question="best_prospects"
# ### Les cinq premières visites
#
# Écartez les insolvables, puis classez les autres par ce que l'on peut attendre de **chaque visite** : marge × chance ÷ visites. Donnez les numéros des cinq premiers, le meilleur d'abord.

# %% [markdown] lang="en" question="best_prospects"
# ### The first five visits
#
# Set the insolvent aside, then rank the others by what may be expected of **each visit**: margin × chance ÷ visits. Give the numbers of the first five, best first.

# %% question="best_prospects"
### BEGIN SOLUTION
solvent = prospects[prospects["solvent"]]
each_visit = solvent["yearly_potential"] * solvent["chance_of_winning"] / solvent["visits_needed"]
best_prospects = list(each_visit.nlargest(5).index)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Qualifier d'abord, compter ensuite. La marge espérée (potentiel × chance) se rapporte à ce qui est rare, les visites. Vérification : le plus gros prospect n'est pas forcément là.

# %% [markdown] lang="en" edition="solution"
# Qualify first, count after. The expected margin (potential × chance) is set against what is scarce, visits. A check: the largest prospect is not necessarily there.

# %% edition="solution"
show(prospects.loc[best_prospects])

# %% [markdown] lang="fr"
# Cinq échelons d'une année de prospection. Dans le code, les effectifs sont `funnel["people"]`.

# %% [markdown] lang="en"
# Five rungs of a year of prospecting. In code the head counts are `funnel["people"]`.

# %%
funnel = sheet.data("funnel")
show(funnel)

# %% [markdown] lang="fr" question="step_rates"
# ### Les quatre passages
#
# Calculez le taux de passage d'un échelon au suivant : quatre taux entre 0 et 1, dans l'ordre, à trois décimales au moins.

# %% [markdown] lang="en" question="step_rates"
# ### The four steps
#
# Work out the step rate from each rung to the next: four rates between 0 and 1, in order, to three decimals at least.

# %% question="step_rates"
### BEGIN SOLUTION
people = list(funnel["people"])
step_rates = [people[1] / people[0], people[2] / people[1], people[3] / people[2], people[4] / people[3]]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Cinq échelons, quatre passages : chacun se divise par l'échelon d'avant, ceux qui pouvaient monter. Vérification : leur produit redonne la part des ambassadeurs parmi les suspects.

# %% [markdown] lang="en" edition="solution"
# Five rungs, four steps: each is divided by the rung before, those who could climb. A check: their product gives back the share of advocates among suspects.

# %% edition="solution"
product = step_rates[0] * step_rates[1] * step_rates[2] * step_rates[3]
round(product, 6) == round(people[4] / people[0], 6)

# %% [markdown] lang="fr"
# Et ce que coûte, à chaque passage, *une personne de plus* :

# %% [markdown] lang="en"
# And what *one more person* costs at each step:

# %%
step_costs = sheet.data("step_costs")
show(step_costs)

# %% [markdown] lang="fr" question="best_thousand"
# ### Mille dirhams, à quel passage ?
#
# Vous avez mille dirhams à mettre sur un seul passage. Où donnent-ils le plus d'ambassadeurs, et pourquoi ?

# %% [markdown] lang="en" question="best_thousand"
# ### A thousand dirhams, at which step?
#
# You have a thousand dirhams to put on a single step. Where do they give the most advocates, and why?

# %% question="best_thousand"
### BEGIN SOLUTION
costs = step_costs["cost_of_one_more"]
still_to_come = [
    step_rates[1] * step_rates[2] * step_rates[3],
    step_rates[2] * step_rates[3],
    step_rates[3],
    1,
]
for_one_advocate = list(costs / still_to_come)
best_thousand = "abcd"[for_one_advocate.index(min(for_one_advocate))] + "4"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# De cent prospects de plus, combien iront au bout ? Le produit des taux qui restent. Le coût d'une personne divisé par cette part est le prix d'un ambassadeur : on choisit le plus petit des quatre. Le passage le plus étroit n'y est pour rien tant qu'on ne sait pas ce qu'il coûte de l'élargir.

# %% [markdown] lang="en" edition="solution"
# Of a hundred more prospects, how many will go to the end? The product of the rates that remain. The cost of a person divided by that part is the price of an advocate: take the smallest of the four. The narrowest step has no say in it until one knows what widening it costs.

# %% edition="solution"
[round(price) for price in for_one_advocate]

# %% [markdown] lang="fr"
# ## Sixième partie : évaluer
#
# Les factures de l'année, par vendeur. `customer_since` est l'année de la première commande du client.

# %% [markdown] lang="en"
# ## Part six: evaluating
#
# The year's invoices, by salesperson. `customer_since` is the year of the customer's first order.

# %%
sellers = sheet.data("sellers")
show(sellers, 5)

# %% [markdown] lang="fr" question="new_shares"
# ### Gagnés ou reçus ?
#
# Pour chaque vendeur, quelle part de ses ventes va à des clients de l'année (`customer_since` vaut 2024) ? Donnez une série (ou un dictionnaire) de taux entre 0 et 1.

# %% [markdown] lang="en" question="new_shares"
# ### Won or given?
#
# For each salesperson, what share of sales goes to customers of the year (`customer_since` is 2024)? Give a Series (or a dictionary) of rates between 0 and 1.

# %% question="new_shares"
### BEGIN SOLUTION
all_sales = sellers.groupby("seller")["amount"].sum()
to_new = sellers[sellers["customer_since"] == 2024].groupby("seller")["amount"].sum()
new_shares = to_new / all_sales
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Deux sommes par personne, l'une divisée par l'autre ; pandas met en face les mêmes noms. Vérification : les parts sont entre 0 et 1.

# %% [markdown] lang="en" edition="solution"
# Two sums a person, one divided by the other; pandas sets the same names face to face. A check: the shares are between 0 and 1.

# %% edition="solution"
show(new_shares.rename("share").sort_values(ascending=False))

# %% [markdown] lang="fr"
# Pour attribuer la prime, la direction a reçu cette figure :

# %% [markdown] lang="en"
# To award the bonus, the management was given this figure:

# %% tags=["figure"]
from crm_lessons.plots import plot_seller_totals

ax = plot_seller_totals(sellers)

# %% [markdown] lang="fr" question="best_of_the_team"
# ### À qui la prime ?
#
# Que fait une direction prudente devant cette figure, et pourquoi ?

# %% [markdown] lang="en" question="best_of_the_team"
# ### Whose bonus?
#
# What does a careful management do before this figure, and why?

# %% question="best_of_the_team"
### BEGIN SOLUTION
best_of_the_team = "b3"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# L'axe ne part pas de zéro, et chaque barre mêle deux métiers. La figure qui répond à la question sépare les clients reçus des clients gagnés.

# %% [markdown] lang="en" edition="solution"
# The axis does not begin at zero, and each bar mixes two trades. The figure that answers the question parts the customers given from those won.

# %% edition="solution"
from crm_lessons.plots import plot_seller_parts

ax = plot_seller_parts(sellers)

# %% [markdown] lang="fr"
# Six clients, trois canaux : combien de fois on a essayé chacun (`tried`), et combien d'essais ont eu une réponse (`answered`).

# %% [markdown] lang="en"
# Six customers, three channels: how many times each was tried (`tried`), and how many tries were answered (`answered`).

# %%
tries = sheet.data("tries")
show(tries)

# %% [markdown] lang="fr" question="best_channel"
# ### Le canal de chacun
#
# Par quel canal chaque client répond-il le mieux ? Donnez une série (ou un dictionnaire) du client vers le canal.

# %% [markdown] lang="en" question="best_channel"
# ### Each customer's channel
#
# Through which channel does each customer answer best? Give a Series (or a dictionary) from customer to channel.

# %% question="best_channel"
### BEGIN SOLUTION
rate = tries["answered"] / tries["tried"]
rows = rate.groupby(tries["customer"]).idxmax()
best = tries.loc[rows]
best_channel = pd.Series(list(best["channel"]), index=best["customer"])
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Un taux d'abord : réponses ÷ essais. Puis, pour chaque client, la ligne du plus grand. Vérification, et réserve : regardez sur combien d'essais il repose.

# %% [markdown] lang="en" edition="solution"
# A rate first: answers ÷ tries. Then, for each customer, the row of the largest. A check, and a reservation: look at how many tries it rests on.

# %% edition="solution"
show(tries.loc[rows])

# %% [markdown] lang="fr"
# Et quel jour leur écrire, ou les appeler ? Huit messages que l'équipe prépare :

# %% [markdown] lang="en"
# And on which day should one write or call? Eight messages that the team is preparing:

# %%
moments = sheet.data("moments")
show(moments)

# %% [markdown] lang="fr" question="right_moment"
# ### Le bon moment, mais pour qui ?
#
# Qu'est-ce qui fait le moment de chaque message : `"anniversaire"`, `"haute saison"`, `"pénurie"`, `"agenda"` (une date que le client a fixée) ou `"notre calendrier"` ? Donnez un dictionnaire du numéro vers le mot.

# %% [markdown] lang="en" question="right_moment"
# ### The right moment, but whose?
#
# What makes the moment of each message: `"anniversary"`, `"high season"`, `"shortage"`, `"diary"` (a date that the customer has set) or `"our calendar"`? Give a dictionary from number to word.

# %% question="right_moment"
### BEGIN SOLUTION
shown = pd.Series(
    {
        1: "high_season",
        2: "anniversary",
        3: "anniversary",
        4: "ours",
        5: "diary",
        6: "diary",
        7: "shortage",
        8: "high_season",
        9: "high_season",
        10: "anniversary",
        11: "ours",
        12: "ours",
        13: "diary",
        14: "shortage",
        15: "shortage",
    }
)
right_moment = shown.loc[moments.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# D'abord, à qui sert la date ? Un objectif, un catalogue, un mardi libre ne servent qu'à nous. Ensuite, d'où vient-elle : d'un jour passé avec nous (anniversaire), d'un mois qui revient pour tout un métier (haute saison), d'un marché où l'on manque (pénurie), ou du client lui-même (agenda) ? La solution lit ainsi les quinze messages du recueil, par leur numéro. Vérification : les messages de « notre calendrier » sont ceux que personne n'attend.

# %% [markdown] lang="en" edition="solution"
# First, whom does the date serve? A target, a catalogue, a free Tuesday serve us only. Then, where does it come from: from a day spent with us (anniversary), from a month that comes back for a whole trade (high season), from a market that runs short (shortage), or from the customer (diary)? The solution reads all fifteen messages of the collection in this way, by their number. A check: the messages of “our calendar” are those that nobody awaits.

# %% edition="solution"
show(moments[right_moment == "ours"])

# %% [markdown] lang="fr"
# Ce que Tamaris a dépensé pour conquérir des clients, et pour ceux qu'elle avait. Dans le code : `acquisition_cost`, `customers_won`, `loyalty_cost`, `customers_kept`.

# %% [markdown] lang="en"
# What Tamaris spent on winning customers, and on those it had. In code: `acquisition_cost`, `customers_won`, `loyalty_cost`, `customers_kept`.

# %%
budget = sheet.data("budget")
show(budget)

# %% [markdown] lang="fr" question="cost_ratio"
# ### Cinq fois plus, vraiment ?
#
# En **2024**, combien de fois plus un client conquis a-t-il coûté qu'un client encore là ? Donnez le rapport, à une décimale au moins.

# %% [markdown] lang="en" question="cost_ratio"
# ### Five times as much, really?
#
# In **2024**, how many times as much did a customer won cost as a customer still there? Give the ratio, to one decimal at least.

# %% question="cost_ratio"
### BEGIN SOLUTION
spent = budget.loc[2024]
one_won = spent["acquisition_cost"] / spent["customers_won"]
one_kept = spent["loyalty_cost"] / spent["customers_kept"]
cost_ratio = one_won / one_kept
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Deux coûts par tête, puis leur rapport. Il n'est pas de cinq, et il change d'une année à l'autre. Surtout, « gardé » ne veut dire qu'« encore là » : la question suivante y revient.

# %% [markdown] lang="en" edition="solution"
# Two costs a head, then their ratio. It is not five, and it changes from year to year. Above all, “kept” only means “still there”: the next question comes back to that.

# %% [markdown] lang="fr" question="what_would_tell"
# ### Qu'est-ce qui vous ferait changer d'avis ?
#
# La direction lit ce rapport et conclut : « Garder coûte moins cher que conquérir. L'an prochain, tout le budget à la fidélisation. » Quelle donnée pourrait lui donner tort, et pourquoi ?

# %% [markdown] lang="en" question="what_would_tell"
# ### What would change your mind?
#
# The management reads this ratio and concludes: “Keeping costs less than winning. Next year, the whole budget for loyalty.” Which data could prove it wrong, and why?

# %% question="what_would_tell"
### BEGIN SOLUTION
what_would_tell = "d2"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Si ceux qu'on n'a pas sollicités restent tout autant, la dépense n'a gardé personne, et le coût d'un client *retenu* est infini. Les trois autres données refont la même division.

# %% [markdown] lang="en" edition="solution"
# If those who were left in peace stay just as much, the spending kept nobody, and the cost of a customer *held back* is infinite. The three other sorts of data make the same division again.

# %% [markdown] lang="fr" question="what_to_write"
# ### La phrase que vous signez
#
# Vous rédigez le rapport annuel. Laquelle de ces phrases y mettez-vous ?

# %% [markdown] lang="en" question="what_to_write"
# ### The sentence that you sign
#
# You are writing the annual report. Which of these sentences do you put in it?

# %% question="what_to_write"
### BEGIN SOLUTION
what_to_write = "d1"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Un chiffre se signe avec son origine. « Cinq fois », « 50 % », « 10 % » viennent d'autres entreprises, d'autres années ; le vôtre vient de vos comptes.

# %% [markdown] lang="en" edition="solution"
# A figure is signed with its origin. “Five times”, “50%”, “10%” come from other firms and other years; yours comes from your books.

# %% [markdown] lang="fr"
# ## Septième partie : décider
#
# Un éditeur de logiciels a laissé sa brochure :

# %% [markdown] lang="en"
# ## Part seven: deciding
#
# A software vendor has left its brochure:

# %%
brochure = sheet.data("brochure")
show(brochure)

# %% [markdown] lang="fr" question="struck_out"
# ### Rayez
#
# Quelles phrases de la brochure rayez-vous ? Donnez l'ensemble de leurs numéros, par exemple `{2, 5}`.

# %% [markdown] lang="en" question="struck_out"
# ### Strike out
#
# Which sentences of the brochure do you strike out? Give the set of their numbers, for instance `{2, 5}`.

# %% lang="fr" question="struck_out"
### BEGIN SOLUTION
giveaways = (
    "Installez|seuls vendeurs|dans la tête|est informatique|"
    "Classée|qui y travaille importe peu|somme des devis|rien à faire|"
    "relation est terminée|ne s'entend pas|même chose|Seul le chiffre|"
    "fin de notre trimestre|plus il se sent|plus de campagnes|ne compte pas|"
    "autoroute|à la signature|cause perdue|personne de côté"
)
sentences = brochure["description"].map(str)
struck_out = set(sentences.index[sentences.str.contains(giveaways)])
### END SOLUTION

# %% lang="en" question="struck_out"
### BEGIN SOLUTION
giveaways = (
    "Install|salespeople alone|in the salespeople's heads|is computing|"
    "Ranked a|matters little|sum of the quotes|have no place|"
    "relationship is over|cannot be heard|one thing|Revenue alone|"
    "end of our quarter|the more they feel|more campaigns|does not count|"
    "motorway|deal is signed|lost cause|leaves nobody out"
)
sentences = brochure["description"].map(str)
struck_out = set(sentences.index[sentences.str.contains(giveaways)])
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# La solution reconnaît chaque phrase fausse à quelques mots : ceux où l'on prend l'outil pour l'ouvrage (« installez », « classée leader »), une partie pour le tout (« seul le chiffre d'affaires ») ou notre intérêt pour le sien (« fin de notre trimestre »). À la main, on essaie le contraire de chaque phrase, et l'on garde celui que la laiterie signerait.

# %% [markdown] lang="en" edition="solution"
# The solution knows each false sentence by a few words: those that take the tool for the work (“install”, “ranked a leader”), a part for the whole (“revenue alone”) or our interest for theirs (“the end of our quarter”). By hand one tries the opposite of each sentence, and keeps the one that the dairy would sign.

# %% edition="solution"
show(brochure.loc[sorted(struck_out)])

# %% [markdown] lang="fr" question="first_gesture"
# ### 7 h 40, la ligne sonne
#
# C'est vous qui décrochez. Un seul geste d'abord : lequel, et pour quelle raison ? (Deux réponses se défendent.)

# %% [markdown] lang="en" question="first_gesture"
# ### 7.40 a.m., the line rings
#
# You are the one who picks up. One action first: which, and for what reason? (Two answers can be defended.)

# %% question="first_gesture"
### BEGIN SOLUTION
first_gesture = "a5"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# `"c6"` vaut autant : lire d'abord, parce que trois services ont déjà agi sans regarder. Ce qui ne se défend pas, c'est une raison qui va à l'autre geste, ou un geste de plus vers quelqu'un qui ne sait rien.

# %% [markdown] lang="en" edition="solution"
# `"c6"` is worth as much: read first, because three offices have already acted without looking. What cannot be defended is a reason that belongs to the other action, or one more transfer to somebody who knows nothing.

# %% [markdown] lang="fr" question="first_decision"
# ### Par où commencer ?
#
# La direction de Tamaris vous donne un mois. En quatre à six phrases : ce que vous faites d'abord (qui fait quoi), le chiffre de cette feuille qui vous décide, et ce qui pourrait mal tourner. La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `first_decision = """ … """`.

# %% [markdown] lang="en" question="first_decision"
# ### Where to begin?
#
# The management of Tamaris gives you a month. In four to six sentences: what you do first (who does what), the figure of this sheet that makes you decide, and what could go wrong. Your teacher will read this text. Write it between the triple quotation marks: `first_decision = """ … """`.

# %% lang="fr" question="first_decision"
### BEGIN SOLUTION
first_decision = """
Je commencerais par les fiches : sur les 12 que j'ai regardées, 8 clients seulement. Une personne du service des
ventes réunirait en un mois les fiches de même e-mail, ou de même téléphone et de même nom, et le comptoir chercherait un
client avant d'en créer un nouveau. Tant que ce n'est pas fait, nous comptons mal ceux qui reviennent et nous écrivons deux
fois aux mêmes. Le risque est de fondre deux clients en un, comme ce foyer qui partage un téléphone : dans le doute, on
appelle avant de réunir, et l'on garde la trace de ce qui a été réuni.
"""
### END SOLUTION

# %% lang="en" question="first_decision"
### BEGIN SOLUTION
first_decision = """
I would begin with the records: the 12 that I looked at are 8 customers only. One person in sales would join, within
a month, the records with the same e-mail, or the same telephone and the same name, and the counter would look for a customer
before creating a new one. Until that is done we count wrongly those who come back, and we write twice to the same people.
The risk is to melt two customers into one, like the household that shares a telephone: when in doubt, one calls before
joining, and keeps a trace of what was joined.
"""
### END SOLUTION

# %% [markdown] lang="fr"
# ## Où en êtes-vous ?

# %% [markdown] lang="en"
# ## Where do you stand?

# %% tags=["nbval-ignore-output"]
sheet.progress()

# %% [markdown] lang="fr"
# ## Avant de rendre
#
# La personne qui corrige relance votre feuille depuis le début. Faites-le avant elle : enregistrez (**Ctrl + S**), lancez cette cellule, puis appuyez sur le bouton.

# %% [markdown] lang="en"
# ## Before you hand in
#
# Whoever grades your sheet runs it from the top. Do so first: save (**Ctrl + S**), run this cell, then press the button.

# %%
sheet.ready()
