# %% [markdown] lang="fr"
# # Le processus de la relation client : se souvenir à plusieurs
#
# Mardi, 7 h 40. Une laiterie appelle : sa pompe principale fuit. Le comptoir lui a vendu un joint la semaine dernière, le commercial lui a promis une remise, la comptabilité la relance pour une facture déjà corrigée. Chacun a bien fait son travail ; personne ne connaît la cliente.
#
# **La gestion de la relation client** (GRC, ou CRM en anglais) est ce qui manque à cette entreprise : une façon de se souvenir à plusieurs, et de s'en servir.

# %% [markdown] lang="en"
# # The CRM process: remembering together
#
# Tuesday, 7.40 a.m. A dairy calls: its main pump is leaking. The counter sold it a seal last week, the sales representative promised it a discount, the accounts department is chasing it for an invoice that has already been corrected. Everybody did their job; nobody knows the customer.
#
# **Customer relationship management** (CRM) is what this firm lacks: a way of remembering together, and of putting what is remembered to use.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - dérouler les cinq étapes du processus, et les reconnaître sous les mots d'un autre auteur ;
# - interroger une vraie base de données, et vous méfier d'elle ;
# - mesurer l'échelle qui va du suspect au partenaire, et trouver où agir ;
# - dire à qui l'on peut écrire, et à qui l'on ne doit pas ;
# - vérifier les chiffres célèbres du métier avant de les répéter.
#
# Comptez une heure et demie, puis [la feuille d'exercices](../../exercises/fr/01_crm_process.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - go through the five steps of the process, and recognise them in another author's words;
# - question a real database, and be wary of it;
# - measure the ladder that leads from suspect to partner, and find where to act;
# - say whom one may write to, and whom one must not;
# - check the famous figures of the trade before repeating them.
#
# Allow an hour and a half, then [the exercise sheet](../../exercises/en/01_crm_process.ipynb).

# %% lang="fr"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("01_crm_process", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("01_crm_process", language="en")

# %% [markdown] lang="fr"
# ## Un client, une histoire ; l'entreprise, une mémoire en morceaux
#
# Nous travaillerons chez **Tamaris Hydraulique**, qui fabrique des pompes et des vannes à Casablanca. L'entreprise est inventée ; le désordre de ses fichiers ne l'est pas. Ses tables sont dans une base SQLite, que l'on interroge en SQL : `pd.read_sql` pose une question et rend une table.

# %% [markdown] lang="en"
# ## One customer, one history; one firm, a memory in pieces
#
# We shall work at **Tamaris Hydraulique**, which makes pumps and valves in Casablanca. The firm is invented; the disorder of its files is not. Its tables are in an SQLite database, to which one puts questions in SQL: `pd.read_sql` asks one and gives back a table.

# %%
company = lesson.database()
dairy = pd.read_sql("SELECT * FROM customers WHERE name LIKE 'Tilouza%'", company, index_col="customer")
show(dairy[["name", "sector", "city", "since"]])

# %% [markdown] lang="fr"
# La laiterie de 7 h 40 a une fiche, la 1456. Que s'est-il passé avec elle en décembre 2024 ?

# %% [markdown] lang="en"
# The dairy of 7.40 a.m. has a record, number 1456. What happened with it in December 2024?

# %%
query = """
SELECT interaction, date, channel, subject FROM interactions
WHERE customer = 1456 AND date >= '2024-12-01'
ORDER BY date
"""
history = pd.read_sql(query, company, index_col="interaction", parse_dates=["date"])
show(history)

# %% [markdown] lang="fr"
# La requête se lit presque comme une phrase : *choisis* ces colonnes, *dans* cette table, *là où* le client est le 1456 et la date de décembre, *rangées* par date. La remise est promise le 9, la facture corrigée le 17, la relance part tout de même le 19, la pompe lâche le 24. Sept contacts en seize jours, par quatre canaux : qui, dans l'entreprise, a vu les sept ?

# %% [markdown] lang="en"
# The query reads almost like a sentence: *select* these columns, *from* this table, *where* the customer is 1456 and the date in December, *ordered* by date. The discount is promised on the 9th, the invoice corrected on the 17th, the reminder sent all the same on the 19th, and the pump fails on the 24th. Seven contacts in sixteen days, through four channels: who in the firm has seen all seven?

# %% [markdown] lang="fr"
# ## Cinq définitions, une seule idée
#
# Les cours qui nous servent de source définissent le CRM de cinq façons. Lisez-les avec une question : laquelle pourrait se passer d'ordinateur ?
#
# | | le CRM serait… | elle en dit |
# | :--- | :--- | :--- |
# | A | recueillir des informations sur chaque client et soigner chaque contact, pour le rendre le plus fidèle possible | le but |
# | B | des outils et des techniques qui captent, traitent et analysent l'information sur les clients et les prospects | la matière |
# | C | les progiciels qui touchent au client : vente, marketing, service | l'outil |
# | D | l'ensemble des activités de suivi des clients, notées en temps réel pour répondre et pour devancer | l'activité |
# | E | chez les organisations expertes, un processus intégré, que le logiciel ne fait que faciliter | le processus |

# %% [markdown] lang="en"
# ## Five definitions, a single idea
#
# The courses that we draw on define CRM in five ways. Read them with one question in mind: which could do without a computer?
#
# | | CRM is said to be… | it tells of |
# | :--- | :--- | :--- |
# | A | gathering information on each customer and taking care of each contact, to make them as loyal as possible | the purpose |
# | B | tools and techniques that capture, process and analyse information on customers and prospects | the material |
# | C | the software packages that deal with the customer: sales, marketing, service | the tool |
# | D | all the activities of following up customers, recorded in real time in order to answer and to anticipate | the activity |
# | E | in expert organisations, an integrated process that software only facilitates | the process |

# %% [markdown] lang="fr"
# A, D et E tiendraient dans un cahier ; B et C appellent l'ordinateur. Elles ne se contredisent pas : chacune tient un bout de la même chose. Seule C confond l'outil avec l'ouvrage. Nous dirons : **le CRM est le processus par lequel toute une entreprise apprend à connaître ses clients et s'en sert pour mieux les servir ; le logiciel le facilite**.

# %% [markdown] lang="en"
# A, D and E could be kept in a notebook; B and C call for the computer. They do not contradict one another: each holds one end of the same thing. Only C takes the tool for the work. We shall say: **CRM is the process by which a whole firm gets to know its customers and uses it to serve them better; software makes it easier**.

# %% [markdown] lang="fr"
# Ce processus sert une idée plus large, le **marketing relationnel** : chercher une relation durable plutôt qu'une vente, puis une autre. On le justifie par des clients devenus éclectiques et volatils, des marchés fragmentés, et des *consom'acteurs* qui comparent, contestent et parfois conçoivent.
#
# Deux réponses se ressemblent sans se confondre. La **personnalisation de masse** fabrique en série des modules que chacun assemble : un corps, un moteur, un joint. La **personnalisation** part d'un client que l'on connaît : c'est pour lui que l'on assemble.

# %% [markdown] lang="en"
# This process serves a broader idea, **relationship marketing**: seeking a lasting relationship rather than one sale, then another. It is justified by customers who have become eclectic and fickle, by fragmented markets, and by *prosumers* who compare, object and sometimes design.
#
# Two answers look alike without being the same. **Mass customisation** makes modules in series that each buyer puts together: a body, a motor, a seal. **Personalisation** starts from a customer one knows: the firm does the putting together, for that customer.

# %% [markdown] lang="fr"
# ## Le processus tient en cinq étapes, et la cinquième ramène à la première
#
# Évaluer, adapter, identifier, échanger, segmenter : avant de regarder, remettez-les en ordre. Demandez-vous ce que chacune a besoin de savoir.

# %% [markdown] lang="en"
# ## The process is five steps, and the fifth leads back to the first
#
# Evaluate, adapt, identify, interact, segment: before you look, put them in order. Ask yourself what each one needs to know.

# %%
from crm_lessons.methods import CRM_STEPS

steps = pd.DataFrame({"step": [step.name for step in CRM_STEPS], "description": [step.does for step in CRM_STEPS]})
show(steps.set_index(pd.RangeIndex(1, 6)))

# %% [markdown] lang="fr"
# On ne distingue que ceux qu'on connaît, on n'adapte que pour ceux qu'on distingue, on ne parle bien que de ce qu'on a préparé. Puis on mesure, et la mesure enrichit la base : c'est une boucle.

# %% [markdown] lang="en"
# One can only tell apart those one knows, only adapt for those one tells apart, only talk well about what one has prepared. Then one measures, and the measure enriches the database: it is a loop.

# %% [markdown] lang="fr"
# Nos sources ne donnent pas toutes la même liste, et l'une d'elles a perdu sa numérotation. La plus connue est **IDIC**, de Peppers et Rogers : *Identify, Differentiate, Interact, Customize*.
#
# | le cours | IDIC | les quatre efforts | le parcours d'outils |
# | :--- | :--- | :--- | :--- |
# | identifier | identifier | connaissance du client | connaître, construire la base |
# | segmenter | différencier | stratégie relationnelle | donner un score, segmenter |
# | adapter | personnaliser | personnalisation de la réponse | proposer |
# | échanger | communiquer | communication | communiquer, échanger |
# | évaluer | – | – | suivre, fidéliser, récompenser |

# %% [markdown] lang="en"
# Our sources do not all give the same list, and one of them has lost its numbering. The best known is **IDIC**, by Peppers and Rogers: *Identify, Differentiate, Interact, Customize*.
#
# | the course | IDIC | the four efforts | the path of tools |
# | :--- | :--- | :--- | :--- |
# | identify | identify | knowledge of the customer | get to know, build the database |
# | segment | differentiate | relationship strategy | score, segment |
# | adapt | customize | personalised response | propose |
# | interact | interact | communication | communicate, exchange |
# | evaluate | – | – | follow, retain, reward |

# %% tags=["figure"]
from crm_lessons.plots import plot_idic

ax = plot_idic()

# %% [markdown] lang="fr"
# Deux lignes se croisent : IDIC fait parler le client *avant* de personnaliser, le cours prépare l'offre *avant* d'en parler. Dans une boucle, l'écart est mince. L'oubli de l'évaluation l'est moins : sans elle, on répète ses erreurs avec constance.
#
# Aucune liste n'est la vraie. Le deuxième des quatre efforts, par exemple, n'a pas de place évidente : nous l'avons rangé au plus près. Nommez la liste dont vous parlez.

# %% [markdown] lang="en"
# Two lines cross: IDIC lets the customer talk *before* it customizes, the course prepares the offer *before* talking about it. In a loop the difference is thin. Leaving out evaluation is not: without it, one repeats one's mistakes faithfully.
#
# No list is the true one. The second of the four efforts, for one, has no obvious place: we put it where it fits least badly. Name the list you are talking about.

# %% [markdown] lang="fr"
# ## Une faute commise derrière se paie devant
#
# Le client voit le **front-office** : la commerciale, le comptoir, le technicien. Il ne voit pas le **back-office** : l'atelier, le stock, la facturation. Pariez : de quoi se plaint-on le plus chez Tamaris, d'une pompe ou d'un papier ?

# %% [markdown] lang="en"
# ## A mistake made behind is paid for in front
#
# The customer sees the **front office**: the sales representative, the counter, the technician. The customer does not see the **back office**: the workshop, the stock, invoicing. Make a bet: what do people complain about most at Tamaris, a pump or a piece of paper?

# %%
lesson.bet("complaints", ...)

# %% after_bet="complaints"
reasons = pd.read_sql(
    "SELECT reason, COUNT(*) AS complaints FROM complaints GROUP BY reason ORDER BY COUNT(*) DESC",
    company,
    index_col="reason",
)
show(reasons)

# %% [markdown] lang="fr" after_bet="complaints"
# D'un papier : 29 réclamations sur 78 viennent d'une facture fausse. Elle s'est faite dans un bureau que le client ne verra jamais, et c'est au comptoir qu'il la reproche. Accorder les deux bureaux, voilà l'ambition d'un CRM : le comptoir doit savoir que la facture est fausse, et la facturation que le client est fâché.

# %% [markdown] lang="en" after_bet="complaints"
# A piece of paper: 29 complaints of 78 come from a wrong invoice. It was made in an office that the customer will never see, and it is at the counter that the customer complains. Bringing the two offices into tune is the ambition of CRM: the counter should know that the invoice is wrong, and invoicing that the customer is cross.

# %% [markdown] lang="fr"
# ## Trois appels ne font pas trois canaux
#
# Un CRM est **monocanal** quand l'entreprise ne passe que par une voie, la force de vente par exemple ; **multicanal** quand elle en ouvre plusieurs. Tamaris en a six. Mais ses clients, par combien de canaux passent-ils chacun ?

# %% [markdown] lang="en"
# ## Three calls are not three channels
#
# CRM is **single-channel** when the firm goes through one way only, the sales force for instance; **multichannel** when it opens several. Tamaris has six. But its customers: how many channels does each of them use?

# %%
interactions = lesson.data("interactions")
by_customer = interactions.groupby("customer")["channel"]
channels, contacts_made = by_customer.nunique(), by_customer.size()

# %% tags=["figure"]
from crm_lessons.plots import plot_channels

ax = plot_channels(channels)

# %% [markdown] lang="fr"
# Sept sur dix, à peu près, changent de porte. `nunique` compte les valeurs *différentes* ; `size` aurait compté les contacts, ce qui n'est pas la même chose.

# %% [markdown] lang="en"
# About seven in ten change doors. `nunique` counts the *different* values; `size` would have counted contacts, which is not the same thing.

# %%
int((contacts_made > 1).sum()), int(((contacts_made > 1) & (channels == 1)).sum())

# %% [markdown] lang="fr"
# 441 fiches portent plusieurs contacts, mais 92 d'entre elles toujours par la même porte. Pour les autres, la question du début est urgente : ce qu'on a dit au téléphone, le comptoir le sait-il ?

# %% [markdown] lang="en"
# 441 records hold several contacts, but 92 of them always through the same door. For the others the question of the beginning is urgent: what was said on the telephone, does the counter know it?

# %% [markdown] lang="fr"
# ## Quatre sortes de CRM, quatre questions à la même base
#
# On distingue souvent trois sortes de CRM : **opérationnel**, **analytique** et **collaboratif**. Ce partage vient du cabinet META Group, vers 1999-2000 ; des praticiens en ajoutent une quatrième, **géographique**. Chacune est une question.
#
# L'opérationnelle d'abord : *que faut-il faire aujourd'hui ?*

# %% [markdown] lang="en"
# ## Four sorts of CRM, four questions to the same database
#
# Three sorts of CRM are often told apart: **operational**, **analytical** and **collaborative**. This division comes from the META Group, around 1999-2000; practitioners add a fourth, **geographical**. Each is a question.
#
# The operational one first: *what has to be done today?*

# %%
waiting = pd.read_sql(
    "SELECT complaint, customer, date, reason FROM complaints WHERE solved_on IS NULL AND date >= '2024-10-01'",
    company,
    index_col="complaint",
    parse_dates=["date"],
)
show(waiting)

# %% [markdown] lang="fr"
# Six réclamations du dernier trimestre attendent encore ; la 1456 est notre laiterie. (En SQL, ce qui manque s'écrit `IS NULL` ; `= NULL` ne trouve jamais rien.)
#
# L'analytique ensuite : *d'où vient le chiffre d'affaires de ces trois années ?* Il faut relier trois tables : la ligne dit le montant, la commande dit le client, la fiche dit le secteur.

# %% [markdown] lang="en"
# Six complaints of the last quarter are still waiting; 1456 is our dairy. (In SQL, what is missing is written `IS NULL`; `= NULL` never finds anything.)
#
# Then the analytical one: *where does the revenue of these three years come from?* Three tables have to be joined: the line tells the amount, the order tells the customer, the record tells the sector.

# %%
query = """
SELECT sector, SUM(quantity * unit_price) AS net
FROM order_lines
JOIN orders USING ("order")
JOIN customers USING (customer)
GROUP BY sector ORDER BY net DESC
"""
show(pd.read_sql(query, company, index_col="sector"), 3)

# %% [markdown] lang="fr"
# L'agriculture d'abord. La collaborative, vous l'avez posée en ouvrant la leçon : *que sait-on du client 1456, tous canaux réunis ?* La géographique demande *où sont-ils ?*, pour tracer une tournée : remplacez `sector` par `city` dans la requête.

# %% [markdown] lang="en"
# Agriculture comes first. The collaborative one you asked as the lesson opened: *what is known of customer 1456, all channels together?* The geographical one asks *where are they?*, in order to plan a round of visits: put `city` in place of `sector` in the query.

# %% [markdown] lang="fr"
# Un logiciel de CRM range ces questions en fonctions : **gérer les contacts** (fiches, historique, courriers), **automatiser le marketing** (campagnes), **automatiser la vente** (étapes, prévisions), **servir le client** (pannes, réclamations). Le CRM **étendu** (XRM) y ajoute fournisseurs, distributeurs et partenaires. Les enjeux sont de trois ordres : commercial (vendre mieux), performance (travailler ensemble), système d'information (automatiser ce qui peut l'être).

# %% [markdown] lang="en"
# CRM software sorts these questions into functions: **managing contacts** (records, history, letters), **marketing automation** (campaigns), **sales automation** (stages, forecasts), **customer service** (breakdowns, complaints). **Extended** CRM (XRM) adds suppliers, distributors and partners. What is at stake is of three kinds: commercial (selling better), performance (working together), information system (automating what can be).

# %% [markdown] lang="fr"
# Trois points à remettre d'aplomb dans les documents du cours :
#
# - **Leaders, visionnaires, acteurs de niche, challengers** ne sont pas les acteurs du CRM dans une entreprise. Ce sont les quatre cases du *Magic Quadrant*, où le cabinet Gartner range des *éditeurs de logiciels* selon leur vision et leur capacité d'exécution. Un tel classement se date.
# - Un **progiciel** est un logiciel fait pour beaucoup d'entreprises. L'**ERP** (progiciel de gestion intégré), qui relie toutes les fonctions, en est une sorte ; un CRM en est une autre.
# - L'ancêtre qui affiche la fiche de qui appelle s'appelle **couplage téléphonie-informatique** (CTI, *computer-telephony integration*).

# %% [markdown] lang="en"
# Three things to set straight in the course's documents:
#
# - **Leaders, visionaries, niche players, challengers** are not the actors of CRM in a firm. They are the four boxes of the *Magic Quadrant*, in which the consultancy Gartner places *software vendors* by their vision and their ability to execute. Such a ranking has a date.
# - **Packaged software** is made for many firms. **ERP**, which links all the functions of a firm, is one kind; CRM software is another.
# - The ancestor that brings up the record of whoever is calling is called **computer-telephony integration** (CTI).

# %% [markdown] lang="fr"
# ## Un client juge l'entreprise à chaque contact, surtout aux pires
#
# Un **moment de contact** est toute occasion où le client rencontre l'entreprise ou son produit. Dans un hôtel : la réservation, l'arrivée, la chambre, la note. Carlzon (1987) a rendu célèbre le nom que leur donnait Normann : *moments de vérité*. Pour une pompe :
#
# | moment | ce que le client y juge |
# | :--- | :--- |
# | le devis | a-t-on compris son besoin, et en combien de temps ? |
# | la livraison, la mise en service | est-ce la bonne pompe, le bon jour ? |
# | la facture | correspond-elle à ce qui a été dit ? |
# | l'entretien, la pièce détachée | la trouve-t-on, cinq ans après ? |
# | la panne | qui répond, et sait-il de quoi l'on parle ? |

# %% [markdown] lang="en"
# ## A customer judges the firm at every contact, and most of all at the worst
#
# A **moment of contact** is any occasion on which the customer meets the firm or its product. In a hotel: booking, arriving, the room, the bill. Carlzon (1987) made famous the name that Normann gave them: *moments of truth*. For a pump:
#
# | moment | what the customer judges |
# | :--- | :--- |
# | the quote | has the need been understood, and how quickly? |
# | delivery, start-up | is it the right pump, on the right day? |
# | the invoice | does it match what was said? |
# | maintenance, spare parts | can they be found five years later? |
# | the breakdown | who answers, and do they know what it is about? |

# %% [markdown] lang="fr"
# La base garde la trace du moment le plus délicat : la réclamation. Combien de jours Tamaris met-elle à la résoudre ?

# %% [markdown] lang="en"
# The database keeps a trace of the most delicate moment: the complaint. How many days does Tamaris take to settle one?

# %%
complaints = lesson.data("complaints")
days = (complaints["solved_on"] - complaints["date"]).dt.days
round(float(days.mean()), 2), int((days <= 5).sum()), int(days.isna().sum())

# %% [markdown] lang="fr"
# Près de 10 jours en moyenne, 7 réclamations sur 78 réglées en cinq jours, 42 jamais. Cette moyenne oublie donc plus de la moitié des réclamations, et les pires : ce qui n'est pas résolu n'a pas de durée.
#
# **Agir au bon moment**, c'est aussi lire l'agenda du client : sa haute saison, un anniversaire, une pénurie, une nouvelle installation. Une station d'irrigation se visite avant l'été.

# %% [markdown] lang="en"
# Nearly 10 days on average, 7 complaints of 78 settled within five days, 42 never. So this average leaves out more than half of the complaints, and the worst of them: what is not settled has no duration.
#
# **Acting at the right moment** also means reading the customer's calendar: the high season, an anniversary, a shortage, a new plant. An irrigation station is visited before the summer.

# %% [markdown] lang="fr"
# ## Prospecter, développer, fidéliser : trois métiers pour une force de vente
#
# | tâche | envers qui | ce qu'il faut savoir faire |
# | :--- | :--- | :--- |
# | **prospecter** | ceux qui n'ont rien acheté | convaincre, connaître les attentes et les contraintes de qui l'on aborde, répondre vite aux objections |
# | **développer** | ceux qui achètent un peu | répondre à des besoins précis, connaître les contraintes du client, lui inspirer confiance dans l'offre |
# | **fidéliser** | ceux qui achètent | tenir parole, écouter, revenir |

# %% [markdown] lang="en"
# ## Prospecting, developing, retaining: three trades for one sales force
#
# | task | towards whom | what it takes |
# | :--- | :--- | :--- |
# | **prospecting** | those who have bought nothing | convincing, knowing the expectations and constraints of those one approaches, answering objections fast |
# | **developing** | those who buy a little | answering specific needs, knowing the customer's constraints, inspiring confidence in the offer |
# | **retaining** | those who buy | keeping one's word, listening, coming back |

# %% [markdown] lang="fr"
# Laquelle fait vivre Tamaris ? Calculons quelle part des ventes de 2024 vient de clients qui avaient déjà acheté en 2023. La deuxième ligne additionne les lignes de chaque commande.

# %% [markdown] lang="en"
# Which of them keeps Tamaris going? Let us work out what share of the sales of 2024 comes from customers who had already bought in 2023. The second line adds up the lines of each order.

# %%
orders, lines = lesson.data("orders"), lesson.data("order_lines")
orders["amount"] = (lines["quantity"] * lines["unit_price"]).groupby(lines["order"]).sum()
in_2023, in_2024 = orders["date"].dt.year == 2023, orders["date"].dt.year == 2024
later = orders[in_2024 & orders["customer"].notna()]
already = later["customer"].isin(orders.loc[in_2023, "customer"])
round(float(later.loc[already, "amount"].sum() / later["amount"].sum()), 3)

# %% [markdown] lang="fr"
# 82,4 % viennent de fiches déjà servies en 2023 ; le reste, de clients que l'on vient de conquérir, ou qui reviennent après un an d'absence. Prospecter se voit dans les ventes de l'année ; fidéliser, dans celles de l'année d'après.

# %% [markdown] lang="en"
# 82.4% come from records already served in 2023; the rest, from customers just won, or back after a year away. Prospecting shows in the year's sales; retaining, in those of the year after.

# %% [markdown] lang="fr"
# On prospecte dans deux **marchés** : chez les clients de qui vend le même produit (concurrence *intra-type* : une autre pompe), et chez ceux qui répondent au même besoin autrement (*inter-type* : arroser par gravité, réparer l'ancienne). On regarde volontiers le premier ; le second prend des clients sans que personne les voie partir.

# %% [markdown] lang="en"
# Prospecting goes on in two **markets**: among the customers of those who sell the same product (*intra-type* competition: another pump), and among those who meet the same need in another way (*inter-type*: watering by gravity, mending the old one). One readily watches the first; the second takes customers whom nobody sees leave.

# %% [markdown] lang="fr"
# Servir les clients un par un (*one-to-one*) se joue sur trois plans : la **stratégie** (évaluer le capital client, segmenter, cibler, gérer le portefeuille), la **gestion** (la relation de chaque jour et ce qui en remonte), l'**action** (conquérir, fidéliser). Le cours nomme en passant « CODEFI » sans dire ce que c'est ; nous ne l'avons trouvé nulle part ailleurs, et nous ne l'expliquerons pas au hasard.

# %% [markdown] lang="en"
# Serving customers one by one (*one-to-one*) goes on at three levels: **strategy** (valuing the customer base, segmenting, targeting, managing the portfolio), **management** (the daily relationship and what is learnt from it), **action** (winning, retaining). The course mentions “CODEFI” in passing without saying what it is; we found it nowhere else, and shall not explain it by guesswork.

# %% [markdown] lang="fr"
# ## De suspect à partenaire : une échelle qui se mesure
#
# Un **suspect** pourrait acheter. On le qualifie, profil et solvabilité : c'est un **prospect**. La suite se monte échelon par échelon.

# %% [markdown] lang="en"
# ## From suspect to partner: a ladder that can be measured
#
# A **suspect** might buy. Once qualified, profile and solvency, it is a **prospect**. The rest is climbed rung by rung.

# %%
from crm_lessons.methods import LOYALTY_LADDER

ladder = pd.DataFrame({"rung": [r.name for r in LOYALTY_LADDER], "description": [r.climb for r in LOYALTY_LADDER]})
show(ladder.set_index(pd.RangeIndex(1, 9)))

# %% [markdown] lang="fr"
# L'échelle a des variantes : celle de Christopher, Payne et Ballantyne commence au prospect. Sur toutes, rien n'est automatique : le cours dit « *éventuellement* un partenaire », et l'on peut en redescendre.
#
# Voici une échelle d'exercice : 10 000 suspects, 9 ambassadeurs.

# %% [markdown] lang="en"
# The ladder has variants: that of Christopher, Payne and Ballantyne begins with the prospect. On all of them nothing is automatic: the course says “*possibly* a partner”, and one can come down again.
#
# Here is a ladder made for practice: 10,000 suspects, 9 advocates.

# %%
funnel = lesson.data("funnel")
show(funnel)

# %% [markdown] lang="fr"
# Pariez, de tête : vers quel échelon le passage est-il le plus étroit ?

# %% [markdown] lang="en"
# Make a bet, in your head: to which rung is the step the narrowest?

# %%
lesson.bet("narrowest", ...)

# %% [markdown] lang="fr" after_bet="narrowest"
# À la main : 1 200 / 10 000 = 12 %, 180 / 1 200 = 15 %, 72 / 180 = 40 %, 9 / 72 = 12,5 %. Chaque **taux de passage** se rapporte à l'échelon *d'avant*, à ceux qui pouvaient monter. De bout en bout : 0,12 × 0,15 × 0,40 × 0,125 = 0,0009, soit 9 sur 10 000.

# %% [markdown] lang="en" after_bet="narrowest"
# By hand: 1,200 / 10,000 = 12%, 180 / 1,200 = 15%, 72 / 180 = 40%, 9 / 72 = 12.5%. Each **step rate** is set against the rung *before*, against those who could climb. From end to end: 0.12 × 0.15 × 0.40 × 0.125 = 0.0009, that is 9 in 10,000.

# %% after_bet="narrowest"
from crm_lessons.methods import funnel_rates

people = pd.Series(funnel["people"].to_list(), index=[str(rung) for rung in funnel["rung"]])
rates = funnel_rates(people)
show(rates)

# %% tags=["figure"] after_bet="narrowest"
from crm_lessons.plots import plot_funnel

ax = plot_funnel(rates)

# %% [markdown] lang="fr"
# L'erreur la plus courante divise tout par le départ : 12 %, 1,8 %, 0,72 %, 0,09 %. La colonne existe, c'est la dernière ; mais elle ne dit pas où agir, puisqu'elle ne peut que descendre.

# %% [markdown] lang="en"
# The most common mistake divides everything by the start: 12%, 1.8%, 0.72%, 0.09%. That column exists, it is the last one; but it does not say where to act, since it can only go down.

# %% [markdown] lang="fr"
# ## À vous de chercher le point qui rapporte
#
# Déplacez les taux et le nombre de suspects : un point de pourcentage de plus, à quel passage donne-t-il le plus d'ambassadeurs ?
#
# Puis cherchez un nombre, à écrire sous la figure. Sans toucher au reste, à quel taux (en %) faut-il porter le passage vers « prospects qualifiés » pour avoir moitié plus de monde au bout (« ambassadeurs ») ?

# %% [markdown] lang="en"
# ## Look for the point that pays
#
# Move the rates and the number of suspects: one percentage point more, at which step does it give the most advocates?
#
# Then look for a number, to be typed below the figure. Leaving the rest alone, to which rate (in %) must the step to “qualified prospects” be raised for half as many more people at the end (“advocates”)?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import funnel_lab

funnel_lab(people)

# %% [markdown] lang="fr"
# Au passage le plus étroit, où qu'il soit : le nombre final est un produit, et de 12 à 13 % on le multiplie par 1,083, de 40 à 41 % par 1,025 seulement. Reste ce que coûte ce point, que la figure ne dit pas.

# %% [markdown] lang="en"
# At the narrowest step, wherever it is: the final number is a product, and going from 12 to 13% multiplies it by 1.083, from 40 to 41% by 1.025 only. What that point costs is another matter, and the figure does not tell.

# %% [markdown] lang="fr"
# ## Sur une vraie base, l'échelle perd trois barreaux
#
# Comptons chez Tamaris ceux qui ont commandé deux fois au moins. Un **avoir** rend l'argent d'une partie d'une commande, ce n'est pas un achat : on l'écarte.

# %% [markdown] lang="en"
# ## On a real database, the ladder loses three rungs
#
# Let us count at Tamaris those who ordered at least twice. A **credit note** gives back the money of part of an order, it is not a purchase: it is set aside.

# %%
query = """
SELECT COUNT(*) AS customers FROM (
    SELECT customer FROM orders
    WHERE kind = 'order' AND customer IS NOT NULL
    GROUP BY customer HAVING COUNT(*) >= 2)
"""
int(pd.read_sql(query, company)["customers"].iloc[0])

# %%
from crm_lessons.methods import ladder_counts

reached = ladder_counts(lesson.data("customers"), orders)
words = {rung.key: str(rung.name) for rung in LOYALTY_LADDER}
show(funnel_rates(reached.rename(words)))

# %% tags=["figure"]
ax = plot_funnel(funnel_rates(reached.rename(words)))

# %% [markdown] lang="fr"
# Deux choses à voir. Il n'y a que cinq échelons : ni « fidèle », ni « adepte », ni « partenaire » ne se lisent dans un fichier de commandes. Revenir est un comportement, être attaché est une attitude, et l'on peut revenir faute de mieux.
#
# Et la requête disait 343 clients revenus, la fonction en compte 324. Qui se trompe ?

# %% [markdown] lang="en"
# Two things to see. There are only five rungs: neither “loyal”, nor “supporter”, nor “partner” can be read in a file of orders. Coming back is a behaviour, being attached is an attitude, and one may come back for want of anything better.
#
# And the query said 343 customers came back, the function counts 324. Which is wrong?

# %% [markdown] lang="fr"
# ## Une base ment quand personne ne la tient
#
# Une **base de données marketing** (BDDM) garde ce qu'on sait de chaque client. On y *stocke*, on y *actualise*, on y *acquiert* ; puis on *approfondit* en regroupant, et l'on *anticipe*. Chaque visite, chaque appel, chaque e-mail devrait l'enrichir, et elle devrait servir à segmenter, à cibler, à programmer. Elle suppose la confiance : le client en dit d'autant plus qu'il sait ce qu'on en fait.
#
# Voici trois fiches de la nôtre.

# %% [markdown] lang="en"
# ## A database lies when nobody keeps it
#
# A **marketing database** keeps what is known of each customer. One *stores* in it, *updates* it, *acquires* for it; then one *deepens* by grouping, and *anticipates*. Each visit, call and e-mail should enrich it, and it should serve to segment, to target, to plan. It takes trust: customers say the more, the better they know what is done with it.
#
# Here are three records from ours.

# %%
customers = lesson.data("customers")
show(customers.loc[[1094, 1175, 1197], ["name", "phone", "email", "since"]])

# %% [markdown] lang="fr"
# Trois vendeurs, trois saisies, un seul client. L'ordinateur ne le voit pas : lettre à lettre, rien n'est égal. On ramène donc chaque téléphone à ses chiffres, chaque adresse à ses minuscules, chaque nom à ce qu'il est sans sa forme juridique.

# %% [markdown] lang="en"
# Three clerks, three entries, one customer. The computer does not see it: letter by letter, nothing is equal. So each telephone number is brought down to its digits, each address to small letters, each name to what it is without its legal form.

# %%
from crm_lessons.methods import normal_name, normal_phone

records = customers.loc[[1094, 1175, 1197]]
[normal_phone(phone) for phone in records["phone"]], {normal_name(name) for name in records["name"]}

# %% [markdown] lang="fr"
# La deuxième et la troisième fiche ont le même téléphone et le même nom ; la première et la deuxième, la même adresse électronique. De proche en proche, les trois n'en font qu'une.
#
# Le téléphone seul suffirait-il ? Regardez ces deux-là.

# %% [markdown] lang="en"
# The second and third records have the same telephone number and the same name; the first and second, the same e-mail. From one to the next, the three are one.
#
# Would the telephone alone be enough? Look at these two.

# %%
show(customers.loc[[1251, 1433], ["name", "phone", "email"]])

# %% [markdown] lang="fr"
# Une ligne, une famille, deux clients. `same_customers` demande donc le même e-mail, *ou* le même téléphone avec le même nom, et garde la plus ancienne fiche de chaque groupe. Pariez : derrière les 539 fiches, combien de clients ?

# %% [markdown] lang="en"
# One line, one family, two customers. So `same_customers` asks for the same e-mail, *or* the same telephone number with the same name, and keeps the oldest record of each group. Make a bet: behind the 539 records, how many customers?

# %%
lesson.bet("customers", ...)

# %% after_bet="customers"
from crm_lessons.methods import same_customers

kept = same_customers(customers)
len(customers), kept.nunique()

# %% [markdown] lang="fr" after_bet="customers"
# Quarante-neuf fiches de trop : est-ce grave ? Additionnons les ventes de chaque client, toutes fiches réunies.

# %% [markdown] lang="en" after_bet="customers"
# Forty-nine records too many: does it matter? Let us add up the sales of each customer, all records joined.

# %% tags=["figure"]
from crm_lessons.plots import plot_joined_records

revenue = orders.groupby("customer")["amount"].sum()
ax = plot_joined_records(revenue, kept)

# %% [markdown] lang="fr"
# Le client 1293 est l'un des dix premiers, et personne ne le savait : la plus grosse de ses deux fiches ne le plaçait pas si haut. Qui, alors, lui aurait proposé ce qu'on propose aux dix premiers ?
#
# Et nos 343 clients revenus ? La requête comptait des *fiches* : deux fois le client qui revient sous deux fiches (24 de trop), et pas du tout celui qui a passé une commande sous chacune (5 oubliés). Deux erreurs de sens contraire se cachent en partie l'une l'autre : l'écart n'est que de 19.

# %% [markdown] lang="en"
# Customer 1293 is one of the first ten, and nobody knew: the larger of its two records did not place it so high. Who, then, would have offered it what the first ten are offered?
#
# And our 343 customers who came back? The query counted *records*: twice the customer who comes back under two records (24 too many), and not at all the one who placed a single order under each (5 forgotten). Two errors of opposite sign partly hide each other: the gap is only 19.

# %% [markdown] lang="fr"
# Autre piège : l'argent rendu. Que vaut l'année 2024 ?

# %% [markdown] lang="en"
# Another trap: money given back. What is the year 2024 worth?

# %%
query = """
SELECT kind, COUNT(DISTINCT "order") AS entries, SUM(quantity * unit_price) AS amount
FROM order_lines JOIN orders USING ("order")
WHERE date LIKE '2024%' GROUP BY kind
"""
show(pd.read_sql(query, company, index_col="kind"))

# %% [markdown] lang="fr"
# 3 776 164 dirhams vendus, 27 578 rendus : 3 748 586 nets. Et encore : en trois ans, des commandes n'ont pas de client.

# %% [markdown] lang="en"
# 3,776,164 dirhams sold, 27,578 given back: 3,748,586 net. And there is more: over the three years, some orders have no customer.

# %%
nobody = orders[orders["customer"].isna()]
len(nobody), int(nobody["amount"].sum())

# %% [markdown] lang="fr"
# Quatorze ventes au comptoir, 13 940 dirhams, à personne. Une jointure avec la table des clients les perd sans un mot : la nôtre, par secteur, l'a fait. Ce n'est pas une faute de calcul : c'est une question que personne n'a posée au comptoir.

# %% [markdown] lang="en"
# Fourteen counter sales, 13,940 dirhams, to nobody. A join with the table of customers loses them without a word: ours, by sector, did. It is not a mistake of arithmetic: it is a question that nobody asked at the counter.

# %% [markdown] lang="fr"
# ## Se taire se décide aussi
#
# En 1999, Seth Godin, alors chez Yahoo, oppose au marketing d'interruption un **permission marketing** : des messages *attendus, personnels, pertinents*, envoyés à ceux qui l'ont accepté, et une permission qui grandit avec la relation. Il y a un paradoxe, qu'il faut regarder en face : pour demander la permission la première fois, on interrompt. (Le cours date l'idée de 2000 ; le livre est paru le 6 mai 1999.)

# %% [markdown] lang="en"
# ## Keeping quiet is a decision too
#
# In 1999 Seth Godin, then at Yahoo, set against interruption marketing a **permission marketing**: messages that are *anticipated, personal, relevant*, sent to those who agreed, and a permission that grows with the relationship. There is a paradox to be faced: asking for permission the first time is an interruption. (The course dates the idea to 2000; the book came out on 6 May 1999.)

# %% [markdown] lang="fr"
# La loi en a fait une règle. En **France**, la LCEN (21 juin 2004, article 22, aujourd'hui article L34-5 du code des postes et des communications électroniques) demande l'accord *préalable* d'une personne (**opt-in**), sauf si elle est déjà cliente, pour des produits analogues, et qu'elle peut refuser sans frais. Une adresse d'entreprise qui ne désigne personne (contact@) peut recevoir jusqu'à opposition (**opt-out**). Au **Maroc**, l'article 10 de la loi 09-08 pose le même accord préalable et la même exception. Le **RGPD** européen (article 21) permet de s'opposer à la prospection à tout moment.

# %% [markdown] lang="en"
# The law has made it a rule. In **France**, the LCEN (21 June 2004, article 22, now article L34-5 of the postal and electronic communications code) asks for a person's *prior* agreement (**opt-in**), unless that person is already a customer, for similar products, and can refuse free of charge. A company address that stands for nobody in particular (contact@) may receive messages until it objects (**opt-out**). In **Morocco**, article 10 of law 09-08 sets the same prior agreement and the same exception. The European **GDPR** (article 21) lets anyone object to direct marketing at any time.

# %% [markdown] lang="fr"
# Ceci est une règle d'étude, pas un avis juridique ; entre professionnels, l'autorité française admet plus de souplesse. La nôtre tient en une phrase : **une raison de l'envoyer, et aucun refus**.

# %% [markdown] lang="en"
# This is a rule to study with, not legal advice; between professionals the French authority allows more latitude. Ours fits in one sentence: **a reason to send it, and no refusal**.

# %%
decisions = pd.read_sql(
    "SELECT consent, date, channel, decision FROM consents WHERE contact = 3045 ORDER BY date",
    company,
    index_col="consent",
    parse_dates=["date"],
)
show(decisions)

# %% [markdown] lang="fr"
# Cette personne a dit oui, puis non. C'est la **dernière** décision qui compte : chercher dans la table *un* oui suffirait à la trahir. Appliquons la règle à tous. (Pompes, vannes, pièces : nous tenons tout ce que vend Tamaris pour analogue.)

# %% [markdown] lang="en"
# This person said yes, then no. It is the **last** decision that counts: looking in the table for *a* yes would be enough to betray them. Let us apply the rule to everybody. (Pumps, valves, parts: we take all that Tamaris sells as similar.)

# %%
from crm_lessons.methods import last_decisions

people_known = lesson.data("contacts")
decided = people_known.index.map(last_decisions(lesson.data("consents")))
buyers = orders.loc[orders["kind"] == "order", "customer"]

# %%
situation = pd.DataFrame(index=people_known.index)
situation["opted_out"] = decided == "opt_out"
situation["opted_in"] = decided == "opt_in"
situation["customer_of_similar_product"] = people_known["customer"].isin(buyers)
situation["generic_company_address"] = people_known["role"] == "front_desk"

# %% tags=["figure"]
from crm_lessons.plots import plot_permission

ax = plot_permission(situation)

# %% [markdown] lang="fr"
# Parmi ceux qui ont dit non, combien sont chez un client, et auraient pu recevoir le message s'ils n'avaient rien dit ? Le refus passe avant tout le reste. Tamaris l'a-t-elle respecté ? Sur 646 messages, pariez : combien sont partis vers des gens qui avaient dit non ? Pour chaque campagne, on prend les décisions *de la veille*.

# %% [markdown] lang="en"
# Among those who said no, how many are at a customer's, and could have received the message had they said nothing? A refusal comes before everything else. Did Tamaris respect it? Of 646 messages, make a bet: how many went to people who had said no? For each campaign we take the decisions made *before* it.

# %%
lesson.bet("refused", ...)

# %% after_bet="refused"
campaigns, refused = lesson.data("campaigns"), 0
for campaign, sent in lesson.data("messages").groupby("campaign"):
    before = last_decisions(lesson.data("consents"), before=campaigns.loc[campaign, "date"])
    refused += int((sent["contact"].map(before) == "opt_out").sum())

int((situation["opted_out"] & situation["customer_of_similar_product"]).sum()), refused

# %% [markdown] lang="fr" after_bet="refused"
# 125 contacts chez des clients ont dit non, et 22 messages sont partis vers des gens qui avaient refusé. Vingt-deux sur 646, cela paraît peu ; ce sont vingt-deux fois où l'entreprise a montré qu'elle n'écoutait pas.

# %% [markdown] lang="en" after_bet="refused"
# 125 contacts at customers' said no, and 22 messages went to people who had refused. Twenty-two of 646 seems little; it is twenty-two times that the firm showed it was not listening.

# %% [markdown] lang="fr"
# ## Neuf règles pour garder ses clients, et trois sortes de liens
#
# 1. Commencer par fidéliser les équipes : on ne transmet que ce que l'on a.
# 2. Savoir à quel échelon chacun se trouve, et l'aider à monter au suivant.
# 3. Donner l'occasion de se plaindre.
# 4. Écouter, et surtout répondre vite.
# 5. Savoir ce qui a de la valeur *pour le client*.
# 6. Reconquérir les clients perdus.
# 7. Servir par plusieurs canaux, avec la même qualité partout.
# 8. Travailler avec les partenaires de ces canaux.
# 9. Réunir les données dans une seule base.

# %% [markdown] lang="en"
# ## Nine rules for keeping customers, and three kinds of bonds
#
# 1. Begin with the loyalty of the teams: one passes on only what one has.
# 2. Know on which rung each customer stands, and help them to the next.
# 3. Give people the opportunity to complain.
# 4. Listen, and above all answer fast.
# 5. Know what has value *for the customer*.
# 6. Win back lost customers.
# 7. Serve through several channels, with the same quality everywhere.
# 8. Work with the partners of these channels.
# 9. Bring the data together in one database.

# %% [markdown] lang="fr"
# À la règle 6, le document d'origine écrit qu'un client perdu « est en effet une cause perdue » : une négation s'est perdue en route, puisque la règle dit le contraire. Combien Tamaris en a-t-elle à reconquérir ? Comptons ceux qui ont acheté en 2023 et plus en 2024, fiches réunies.

# %% [markdown] lang="en"
# Under rule 6 the original document says that a lost customer “is indeed a lost cause”: a negation got lost on the way, since the rule says the opposite. How many does Tamaris have to win back? Let us count those who bought in 2023 and no longer in 2024, records joined.

# %%
purchases = orders[(orders["kind"] == "order") & orders["customer"].notna()]
year = purchases["date"].dt.year
bought = {which: set(kept.loc[purchases.loc[year == which, "customer"].to_list()]) for which in (2023, 2024)}
len(bought[2023] - bought[2024]), len(bought[2023])

# %% [markdown] lang="fr"
# Quatre-vingt-dix-neuf sur 282 : à appeler, les plus gros d'abord, en demandant pourquoi.
#
# Ce qui retient un client tient à trois sortes de **liens** (Berry, 1995) :
#
# | lien | chez un fabricant de pompes | se copie… |
# | :--- | :--- | :--- |
# | **financier** | remise de fin d'année, carte, coupon | en une semaine |
# | **social** | un interlocuteur attitré, un club d'utilisateurs, une visite d'atelier | en quelques années |
# | **structurel** | un stock chez le client, un outil ou un investissement commun, des alertes partagées | difficilement |

# %% [markdown] lang="en"
# Ninety-nine of 282: to be called, the largest first, and asked why.
#
# What holds a customer is of three kinds of **bonds** (Berry, 1995):
#
# | bond | at a pump maker's | it can be copied… |
# | :--- | :--- | :--- |
# | **financial** | year-end discount, card, coupon | in a week |
# | **social** | a named contact, a users' club, a visit to the workshop | in a few years |
# | **structural** | a stock on the customer's site, a shared tool or investment, shared alerts | with difficulty |

# %% [markdown] lang="fr"
# Programmes, clubs, cartes, magazines, privilèges : les outils ne manquent pas. Demandez de chacun quel lien il tisse. Une carte de points achète une fidélité d'intérêt, qui dure autant que les points.

# %% [markdown] lang="en"
# Programmes, clubs, cards, magazines, privileges: there is no lack of tools. Ask of each which bond it makes. A points card buys a loyalty of interest, which lasts as long as the points.

# %% [markdown] lang="fr"
# ## Sept phrases célèbres, et ce qu'elles valent
#
# Le métier vit avec quelques chiffres que l'on répète sans les vérifier. Vérifions. Pour chacun : d'où vient-il, et que dit notre base ?
#
# **1. « Conquérir un client coûte cinq fois plus que le garder. »** Le document voisin dit « cinq à sept fois », un manuel « cinq à dix ». Voici deux années de Tamaris : les clients gagnés et gardés se comptent dans sa base (on retrouve en 2024 les 282 moins les 99).

# %% [markdown] lang="en"
# ## Seven famous sentences, and what they are worth
#
# The trade lives with a few figures that are repeated without being checked. Let us check. For each one: where does it come from, and what does our database say?
#
# **1. “Winning a customer costs five times as much as keeping one.”** The document next to it says “five to seven times”, a handbook “five to ten”. Here are two years of Tamaris: customers won and kept are counted in its database (2024 has again the 282 less the 99).

# %%
budget = lesson.data("budget")
show(budget)

# %%
won = budget["acquisition_cost"] / budget["customers_won"]
kept_one = budget["loyalty_cost"] / budget["customers_kept"]
(won / kept_one).round(1).to_dict()

# %% [markdown] lang="fr"
# 3,5 fois une année, 2,4 fois la suivante. L'origine du « cinq » est une étude du cabinet TARP, à la fin des années 1980 ; faute de preuve générale, Keiningham et ses collègues (2005) le rangent parmi leurs *mythes de la fidélité*. Le rapport existe dans chaque entreprise : on le calcule.

# %% [markdown] lang="en"
# 3.5 times one year, 2.4 times the next. The “five” goes back to a study by the firm TARP, in the late 1980s; for want of general evidence, Keiningham and colleagues (2005) list it among their *loyalty myths*. The ratio exists in every firm: one works it out.

# %% [markdown] lang="fr"
# **2. « 5 % de fidélité en plus, 50 % de profit en plus. »** Reichheld et Sasser (1990) ont trouvé de 25 à 85 % selon les cas : 30 % pour un service automobile, 50 % pour un courtier en assurance, 85 % pour une agence bancaire. Et il s'agit de cinq *points* de pertes en moins.
#
# Calculons. Un client rapporte 1 à la fin de chaque année où on l'a gardé, ce qui arrive au taux $r$ ; 1 reçu dans un an ne vaut que $1 / (1 + i)$ aujourd'hui ($i$ est le **taux d'actualisation**). Sa valeur à venir est alors $r / (1 + i - r)$ ; le chapitre 7 le montrera.

# %% [markdown] lang="en"
# **2. “5% more loyalty, 50% more profit.”** Reichheld and Sasser (1990) found from 25 to 85% depending on the case: 30% for a car service, 50% for an insurance broker, 85% for a bank branch. And it is about five *points* fewer losses.
#
# Let us compute. A customer brings in 1 at the end of each year in which they were kept, which happens at the rate $r$; 1 received in a year is worth only $1 / (1 + i)$ today ($i$ is the **discount rate**). The value to come is then $r / (1 + i - r)$; chapter 7 will show why.


# %%
def value_to_come(kept, discount=0.10):
    return kept / (1 + discount - kept)


points = value_to_come(0.95) / value_to_come(0.90) - 1
per_cent = value_to_come(0.905) / value_to_come(0.90) - 1
round(points, 3), round(per_cent, 3)

# %% [markdown] lang="fr"
# Cinq points (perdre 5 % des clients par an au lieu de 10 %) : + 40,7 %. Cinq pour cent de pertes en moins (9,5 % au lieu de 10 %) : + 3,1 %. Passer de dix à cinq, c'est diviser les pertes par deux ; qui l'a déjà fait sans rien dépenser ?

# %% [markdown] lang="en"
# Five points (losing 5% of customers a year instead of 10%): + 40.7%. Five per cent fewer losses (9.5% instead of 10%): + 3.1%. Going from ten to five halves the losses; who has ever done it without spending anything?

# %% [markdown] lang="fr"
# **3. « Seuls 10 % des insatisfaits se plaignent. »** Les études de TARP montrent surtout que cela dépend de l'enjeu : 69 % se plaignaient quand 142 dollars étaient en jeu en moyenne (31 % se taisaient), 3 % pour un petit ennui. Nos 78 réclamations ne disent donc rien du nombre des silencieux, sinon qu'il faut les chercher.
#
# **4. « Un client content en parle à trois personnes, un mécontent à dix. »** Des études des années 1970 et 1980, dont les chiffres varient d'une source à l'autre (8 à 10, 9 à 10, 11). Le bouche-à-oreille existe ; le nombre dépend du secteur et de la gravité du problème.

# %% [markdown] lang="en"
# **3. “Only 10% of dissatisfied customers complain.”** The TARP studies show above all that it depends on what is at stake: 69% complained where 142 dollars were at stake on average (31% kept quiet), 3% for a small trouble. So our 78 complaints say nothing of the number of the silent, except that they have to be looked for.
#
# **4. “A satisfied customer tells three people, a dissatisfied one ten.”** Studies of the 1970s and 1980s, whose figures vary from one source to another (8 to 10, 9 to 10, 11). Word of mouth exists; the number depends on the sector and on how serious the problem was.

# %% [markdown] lang="fr"
# **5. « Une entreprise perd 10 % de ses clients par an. »** Le manuel de Kotler, d'où vient cette liste de chiffres, dit de 10 à 30 %. Tamaris a vu 99 acheteurs sur 282 ne pas revenir, soit 35 % ; et sans contrat, « ne pas revenir » n'est pas encore « perdu ».
#
# **6. « Plus on investit chez un client, plus il est rentable. »** Le cours l'écrit à côté d'une question qui le contredit : *conserver ou éjecter* ? Un client qui achète déjà tout chez vous n'achètera pas davantage parce qu'on l'invite à dîner. C'est une hypothèse, à vérifier client par client ; le chapitre 2 en donne un contre-exemple.

# %% [markdown] lang="en"
# **5. “A firm loses 10% of its customers a year.”** Kotler's handbook, from which this list of figures comes, says 10 to 30%. Tamaris saw 99 buyers of 282 not come back, that is 35%; and without a contract, “did not come back” is not yet “lost”.
#
# **6. “The more one invests in a customer, the more profitable they are.”** The course writes it next to a question that contradicts it: *keep or eject*? A customer who already buys everything from you will not buy more for being invited to dinner. It is a hypothesis, to be tested customer by customer; chapter 2 gives a counter-example.

# %% [markdown] lang="fr"
# **7. « Mes clients sont tous des rois. »** Tous ont droit à la même courtoisie. Tous n'appellent pas le même investissement : c'est ce que veut dire *segmenter*. Confondre les deux, c'est faire attendre une panne d'hôpital derrière un renouvellement de joint.
#
# (Une huitième circule dans nos sources : un client fidèle serait sollicité par la concurrence huit fois sur dix, et plus de 60 % partiraient à la première difficulté. Aucune origine n'est donnée ; nous ne la répéterons pas.)

# %% [markdown] lang="en"
# **7. “All my customers are kings.”** All are entitled to the same courtesy. Not all call for the same investment: that is what *segmenting* means. To confuse the two is to make a hospital's breakdown wait behind a change of seal.
#
# (An eighth goes around in our sources: a loyal customer is said to be approached by competitors eight times out of ten, and more than 60% to leave at the first difficulty. No origin is given; we shall not repeat it.)

# %% [markdown] lang="fr"
# ## Un projet de CRM change des habitudes, pas seulement un écran
#
# Bien mené, il apporte six choses : un marketing et une vente mieux accordés, un traitement adapté à chaque client, un suivi de la force de vente par la qualité (réponse aux réclamations, conseils, information remontée) et non par les seuls chiffres, des actions organisées au bon moment, des offres au rythme du client, une synergie entre l'amont et l'aval.

# %% [markdown] lang="en"
# ## A CRM project changes habits, not only a screen
#
# Well run, it brings six things: marketing and sales better in tune, treatment adapted to each customer, a sales force followed by quality (answers to complaints, advice, information brought back) and not by figures alone, actions organised at the right moment, offers at the customer's pace, a synergy between upstream and downstream.

# %% [markdown] lang="fr"
# Il se **contrôle** : on confronte objectifs et résultats, pour savoir qui réagit à nos actions et par quel canal chacun préfère être joint. Les indicateurs sont au chapitre 6. Il a aussi des **limites**, que le cours nomme ; en face de chacune, une parade.
#
# | limite | parade |
# | :--- | :--- |
# | le coût | commencer par une étape, et la mesurer |
# | la lourdeur | peu de champs, tenus à jour |
# | la difficulté de segmenter | une convention nommée (chapitres 2 à 4) |
# | l'engagement de tous est nécessaire | des objectifs partagés par les deux bureaux |
# | une relation automatisée, non humaine | une personne au bout du fil pour les moments graves |
# | on ne traite que le besoin exprimé | visiter, écouter, regarder travailler |
# | des échanges marchands, peu d'identité | parler de ce qu'est le client, pas seulement de ce qu'il achète |

# %% [markdown] lang="en"
# It is **controlled**: targets are set against results, to know who reacts to our actions and through which channel each prefers to be reached. The indicators are in chapter 6. It has **limits** too, which the course names; against each, a guard.
#
# | limit | guard |
# | :--- | :--- |
# | cost | begin with one step, and measure it |
# | heaviness | few fields, kept up to date |
# | the difficulty of segmenting | a convention with a name (chapters 2 to 4) |
# | everybody has to be involved | targets shared by both offices |
# | an automated relationship, not a human one | a person at the end of the line for serious moments |
# | only the need that is expressed is dealt with | visit, listen, watch people at work |
# | exchanges of trade, little of identity | talk about who the customer is, not only about what is bought |

# %% [markdown] lang="fr"
# Qu'est-ce qui fait durer une relation ? Björn Ivens et Ulrike Mayrhofer (2003) retiennent huit facteurs : un usage modéré du pouvoir, une orientation à long terme, la résolution des conflits, la réciprocité, la solidarité, la fiabilité, la flexibilité, l'échange d'informations. (Le cours imprime « Ivens & Ulrike » : Ulrike est un prénom.) Relisez la liste : aucun des huit ne s'achète avec un logiciel.

# %% [markdown] lang="en"
# What makes a relationship last? Björn Ivens and Ulrike Mayrhofer (2003) hold eight factors: a moderate use of power, a long-term orientation, the resolution of conflicts, reciprocity, solidarity, reliability, flexibility, the exchange of information. (The course prints “Ivens & Ulrike”: Ulrike is a first name.) Read the list again: none of the eight comes with a piece of software.

# %% [markdown] lang="fr"
# ## Que décider lundi matin ?
#
# | ce qu'on a vu | décision possible | ce qu'on surveille |
# | :--- | :--- | :--- |
# | 29 réclamations sur 78 : des factures | relire avant d'envoyer ; une réclamation ouverte s'affiche au comptoir | le délai, et les réclamations jamais résolues |
# | 49 fiches de trop | chercher avant de créer ; une personne en est chargée | les doublons créés chaque mois |
# | 14 ventes à personne, en trois ans | demander le nom, au comptoir | leur part dans les ventes |
# | 22 messages à qui avait refusé | bloquer à l'envoi, d'après la dernière décision | zéro |
# | 99 acheteurs de 2023 sans commande en 2024 | les appeler, et noter pourquoi | ceux qui reviennent, et les raisons des autres |

# %% [markdown] lang="en"
# ## What to decide on Monday morning?
#
# | what was seen | possible decision | what to watch |
# | :--- | :--- | :--- |
# | 29 complaints of 78: invoices | read again before sending; an open complaint shows at the counter | the delay, and complaints never settled |
# | 49 records too many | look before creating; one person is in charge | duplicates created each month |
# | 14 sales to nobody, over three years | ask for the name, at the counter | their share of sales |
# | 22 messages to those who had refused | block at sending, by the last decision | zero |
# | 99 buyers of 2023 without an order in 2024 | call them, and write down why | those who come back, and the reasons of the others |

# %% [markdown] lang="fr"
# Aucune de ces décisions ne demande d'acheter quoi que ce soit. La plupart demandent à deux bureaux de se parler.

# %% [markdown] lang="en"
# None of these decisions requires buying anything. Most of them require two offices to talk to each other.

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
    complaints="paper" if reasons.index[0] == "invoice_error" else "product",
    narrowest=rates["step_rate"].idxmin(),
    customers=kept.nunique(),
    refused=refused,
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Le CRM est un processus : identifier, segmenter, adapter, échanger, évaluer, et recommencer. Le logiciel le facilite.
# - Compter des contacts n'est pas compter des canaux ; compter des fiches n'est pas compter des clients.
# - Un taux de passage se rapporte à l'échelon d'avant ; un point de plus rapporte le plus au passage le plus étroit.
# - Un même e-mail réunit deux fiches ; un même téléphone ne suffit pas.
# - Pour écrire : une raison, et aucun refus. La dernière décision compte.
# - Un chiffre célèbre se cite avec son origine, et se remplace par le sien.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/01_crm_process.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - CRM is a process: identify, segment, adapt, interact, evaluate, and begin again. Software makes it easier.
# - Counting contacts is not counting channels; counting records is not counting customers.
# - A step rate is set against the rung before; one point more brings in most at the narrowest step.
# - The same e-mail joins two records; the same telephone number is not enough.
# - To write: a reason, and no refusal. The last decision counts.
# - A famous figure is quoted with its origin, and replaced by one's own.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/01_crm_process.html), one page to print.

# %%
glossary(
    "crm",
    "idic",
    "front_back_office",
    "multichannel",
    "moment_of_contact",
    "suspect_prospect",
    "loyalty_ladder",
    "step_rate",
    "advocate",
    "marketing_database",
    "duplicate",
    "consent",
    "permission_marketing",
    "bond",
    "relationship_marketing",
    "packaged_software",
    "prospecting",
    "complaint",
    "word_of_mouth",
)

# %% [markdown] lang="fr"
# ## Sources
#
# - Les définitions, les cinq étapes, l'échelle, les neuf règles et les limites viennent de cinq supports de cours francophones, redits avec nos mots ; Tamaris Hydraulique, sa base et ses budgets sont inventés, tirés d'un générateur à graine fixe.
# - Peppers, Rogers et Dorf (1999), *Harvard Business Review*, pour IDIC ; Christopher, Payne et Ballantyne (1991, 2002) pour l'échelle ; Carlzon (1987), d'après Normann, pour les moments de vérité.
# - Godin (1999), *Permission Marketing* ; LCEN (2004), article 22 ; loi marocaine 09-08, article 10 ; RGPD, article 21 ; position de la CNIL du 17 février 2005 sur les adresses professionnelles.
# - Berry (1995), *Journal of the Academy of Marketing Science*, pour les liens ; Ivens et Mayrhofer (2003), *Décisions Marketing* 31, 39-47, pour les facteurs de réussite.
# - Reichheld et Sasser (1990), *Harvard Business Review* ; Goodman et Newman, pour les études de TARP ; Keiningham, Vavra, Aksoy et Wallard (2005), *Loyalty Myths* ; Kotler, pour la liste des quatre chiffres.
# - Gartner, *Magic Quadrant* ; META Group (vers 1999-2000), pour les trois sortes de CRM.

# %% [markdown] lang="en"
# ## Sources
#
# - The definitions, the five steps, the ladder, the nine rules and the limits come from five sets of French-language course notes, said again in our own words; Tamaris Hydraulique, its database and its budgets are invented, drawn from a generator with a fixed seed.
# - Peppers, Rogers and Dorf (1999), *Harvard Business Review*, for IDIC; Christopher, Payne and Ballantyne (1991, 2002) for the ladder; Carlzon (1987), after Normann, for moments of truth.
# - Godin (1999), *Permission Marketing*; LCEN (2004), article 22; Moroccan law 09-08, article 10; GDPR, article 21; the position of the CNIL, the French authority, of 17 February 2005 on business addresses.
# - Berry (1995), *Journal of the Academy of Marketing Science*, for the bonds; Ivens and Mayrhofer (2003), *Décisions Marketing* 31, 39-47, for the success factors.
# - Reichheld and Sasser (1990), *Harvard Business Review*; Goodman and Newman, for the TARP studies; Keiningham, Vavra, Aksoy and Wallard (2005), *Loyalty Myths*; Kotler, for the list of four figures.
# - Gartner, *Magic Quadrant*; META Group (around 1999-2000), for the three sorts of CRM.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/01_crm_process.ipynb) : du vocabulaire du cours à votre première décision, avec le droit de se tromper autant qu'il faut.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/01_crm_process.ipynb): from the words of the course to your first decision, with the right to be wrong as often as it takes.
