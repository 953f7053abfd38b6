# %% [markdown] lang="fr"
# # Aide-mémoire : les mots du processus
#
# À garder sous la main en faisant [la feuille du chapitre 1](../../exercises/fr/01_crm_process.ipynb). La [leçon](01_crm_process.ipynb) a l'histoire, et avec elle les deux bureaux, les canaux, le bon moment, les trois métiers de la vente, les trois marchés et l'échelle ; ici, les définitions et les listes du cours, redites avec nos mots. Les neuf règles, les liens, les limites et les facteurs de réussite sont au [chapitre 8](08_loyalty.ipynb).
#
# *English readers: [the reference sheet in English](../en/reference_sheet.ipynb).*

# %% [markdown] lang="en"
# # Reference sheet: the words of the process
#
# To be kept at hand while you do [the sheet of chapter 1](../../exercises/en/01_crm_process.ipynb). The [lesson](01_crm_process.ipynb) has the story, and with it the two offices, the channels, the right moment, the three trades of selling, the three markets and the ladder; here are the course's definitions and lists, said again in our own words. The nine rules, the bonds, the limits and the success factors are in [chapter 8](08_loyalty.ipynb).
#
# *Lecteurs francophones : [l'aide-mémoire en français](../fr/reference_sheet.ipynb).*

# %% [markdown] lang="fr"
# ## Cinq définitions tiennent chacune un bout du CRM
#
# | le CRM serait… | ce que la définition en retient |
# | :--- | :--- |
# | recueillir des informations sur chaque client et soigner chaque contact, pour le rendre fidèle | le but |
# | des outils et des techniques qui captent, traitent et analysent l'information | la matière |
# | les progiciels qui touchent au client : vente, marketing, service | l'outil |
# | l'ensemble des activités de suivi, notées en temps réel pour répondre et devancer | l'activité |
# | chez les organisations expertes, un processus intégré que le logiciel facilite | le processus |

# %% [markdown] lang="en"
# ## Five definitions each hold one end of CRM
#
# | CRM is said to be… | it tells of |
# | :--- | :--- |
# | gathering information on each customer and taking care of each contact, to make them loyal | the purpose |
# | tools and techniques that capture, process and analyse information | the material |
# | the software packages that deal with the customer: sales, marketing, service | the tool |
# | all the activities of follow-up, recorded in real time in order to answer and to anticipate | the activity |
# | in expert organisations, an integrated process that software facilitates | the process |

# %% [markdown] lang="fr"
# ## Une relation plutôt qu'une vente, puis une autre
#
# Le **marketing relationnel** cherche une relation durable. On le justifie par des clients **éclectiques** (plusieurs goûts à la fois) et **volatils** (un fournisseur après l'autre), des marchés **fragmentés**, des **consom'acteurs** qui comparent, contestent, conçoivent.
#
# Servir chacun (*one to one*) crée de la valeur par l'offre *et* par la relation, sur trois plans : la **stratégie** (évaluer, segmenter, cibler, gérer le portefeuille), la **gestion** (la relation de chaque jour et ce qui en remonte), l'**action** (conquérir, fidéliser, **reconquérir** : un client perdu connaît déjà la maison).

# %% [markdown] lang="en"
# ## A relationship rather than one sale, then another
#
# **Relationship marketing** seeks a lasting relationship. It is justified by customers who are **eclectic** (several tastes at once) and **volatile** (one supplier after another), by **fragmented** markets, by **prosumers** who compare, object, design.
#
# Serving each (*one to one*) makes value by the offer *and* by the relationship, at three levels: **strategy** (valuing, segmenting, targeting, managing the portfolio), **management** (the daily relationship and what is learnt from it), **action** (winning, retaining, **winning back**: a lost customer already knows the firm).

# %% [markdown] lang="fr"
# ## Quatre listes, un seul processus
#
# | le cours | IDIC | les quatre efforts | le parcours d'outils |
# | :--- | :--- | :--- | :--- |
# | identifier | *identify* | connaissance du client | connaître, construire la base |
# | segmenter | *differentiate* | stratégie relationnelle (écouter plus que vendre) | donner un score, segmenter |
# | adapter | *customize* | personnalisation de la réponse | proposer |
# | échanger | *interact* | communication | communiquer, échanger |
# | évaluer | – | – | suivre, fidéliser, récompenser |

# %% [markdown] lang="en"
# ## Four lists, one process
#
# | the course | IDIC | the four efforts | the path of tools |
# | :--- | :--- | :--- | :--- |
# | identify | identify | knowledge of the customer | get to know, build the database |
# | segment | differentiate | relationship strategy (listen more than sell) | score, segment |
# | adapt | customize | personalised response | propose |
# | interact | interact | communication | communicate, exchange |
# | evaluate | – | – | follow, retain, reward |

# %% [markdown] lang="fr"
# ## Quatre sortes de CRM répondent à quatre questions
#
# **Quatre sortes de CRM** : opérationnel (que faire aujourd'hui ?), analytique (que disent les chiffres ?), collaboratif (que savent les autres canaux ?), géographique (où sont-ils ?).
#
# **Fonctions d'un logiciel** : gérer les contacts (personnes reliées à leur entreprise, activités, historique, courriers, sélections), automatiser le marketing (campagnes), automatiser la vente (étapes, prévisions), servir le client. Le **CRM étendu** (XRM) y joint fournisseurs, distributeurs, partenaires.
#
# Un **progiciel** est un logiciel fait pour beaucoup d'entreprises ; l'**ERP**, qui relie toutes les fonctions, en est une sorte. Les « leaders » et les « visionnaires » du quadrant de Gartner sont des *éditeurs* de logiciels, classés à une date.

# %% [markdown] lang="en"
# ## Four sorts of CRM answer four questions
#
# **Four sorts of CRM**: operational (what is to be done today?), analytical (what do the figures say?), collaborative (what do the other channels know?), geographical (where are they?).
#
# **Functions of software**: managing contacts (people tied to their firm, activities, history, letters, selections), marketing automation (campaigns), sales automation (stages, forecasts), customer service. **Extended CRM** (XRM) adds suppliers, distributors, partners.
#
# **Packaged software** is made for many firms; **ERP**, which links all the functions, is one kind of it. The “leaders” and “visionaries” of Gartner's quadrant are *vendors* of software, ranked on a date.

# %% [markdown] lang="fr"
# ## Une base garde une histoire, un message attend une réponse
#
# **Une base de données marketing** est plus qu'un fichier : elle garde l'historique des achats et des échanges. On y stocke, on actualise, on acquiert, on approfondit, on anticipe ; et elle demande la confiance du client, donc du temps.
#
# Le **marketing direct** s'en sert pour un message personnel qui attend une réponse : publipostage, e-mail, téléphone, coupon, vente à domicile. La technique aide le contact direct, elle ne le remplace pas ; trop de messages agacent.

# %% [markdown] lang="en"
# ## A database keeps a history, a message awaits an answer
#
# **A marketing database** is more than a file: it keeps the history of purchases and contacts. One stores, updates, acquires, deepens, anticipates; it takes the customer's trust, hence time.
#
# **Direct marketing** uses it for a personal message that awaits an answer: mailing, e-mail, telephone, coupon, home selling. Technology helps direct contact, it does not replace it; too many messages annoy.

# %% [markdown] lang="fr"
# ## Ce qu'on en attend, et ce qui le porte
#
# **Trois enjeux** : commercial (vendre mieux), performance (travailler ensemble), système d'information (automatiser ce qui peut l'être).
#
# **Six avantages** : marketing et vente mieux accordés, traitement adapté, suivi de la force de vente par la *qualité*, actions au bon moment, offres au rythme du client, synergie entre l'amont et l'aval.
#
# **Ce qui le porte** : tous les services y prennent part, la voix du client compte dans chaque décision, la qualité d'abord, une base ouverte à tous, et des équipes bien traitées : un centre d'appels isolé et minuté soigne mal.

# %% [markdown] lang="en"
# ## What is expected of it, and what carries it
#
# **Three stakes**: commercial (selling better), performance (working together), information system (automating what can be).
#
# **Six benefits**: marketing and sales better in tune, treatment that fits, a sales force followed by *quality*, actions at the right moment, offers at the customer's pace, synergy between upstream and downstream.
#
# **What carries it**: every department takes part, the customer's voice counts in each decision, quality first, a database open to all, and teams that are treated well: a call centre kept apart and timed takes poor care.

# %% [markdown] lang="fr"
# ## Quatre chiffres célèbres ne se citent qu'avec leur origine
#
# | on dit | d'où cela vient |
# | :--- | :--- |
# | conquérir coûte cinq fois plus (ou de cinq à sept, ou dix) | TARP, dit-on, fin des années 1980 ; pas de preuve générale |
# | 5 % de fidélité, 50 % de profit | Reichheld et Sasser (1990) : de 25 à 85 % selon les cas, pour cinq *points* de pertes en moins |
# | 10 % des mécontents se plaignent | TARP : 69 % quand 142 dollars étaient en jeu en moyenne, 3 % pour un petit ennui |
# | 10 % des clients partent chaque année | Kotler dit de 10 à 30 % ; sans contrat, « pas revenu » n'est pas « parti » |

# %% [markdown] lang="en"
# ## Four famous figures are quoted only with their origin
#
# | people say | where it comes from |
# | :--- | :--- |
# | winning costs five times as much (or five to seven, or ten) | TARP, it is said, late 1980s; no general evidence |
# | 5% of loyalty, 50% of profit | Reichheld and Sasser (1990): from 25 to 85% depending on the case, for five *points* fewer losses |
# | 10% of the unhappy complain | TARP: 69% where 142 dollars were at stake on average, 3% for a small trouble |
# | 10% of customers leave each year | Kotler says 10 to 30%; without a contract, “not back” is not “gone” |

# %% [markdown] lang="fr"
# ## Sources
#
# - Les définitions et les listes viennent de cinq supports de cours francophones, redits avec nos mots.
# - Peppers, Rogers et Dorf (1999), *Harvard Business Review*, pour IDIC.
# - Reichheld et Sasser (1990), *Harvard Business Review* ; Goodman et Newman (2003), *Quality Progress* 36(1), p. 51-55, pour les études de TARP ; Keiningham, Vavra, Aksoy et Wallard (2005), *Loyalty Myths* ; Kotler, pour la liste des chiffres.

# %% [markdown] lang="en"
# ## Sources
#
# - The definitions and the lists come from five sets of French-language course notes, said again in our own words.
# - Peppers, Rogers and Dorf (1999), *Harvard Business Review*, for IDIC.
# - Reichheld and Sasser (1990), *Harvard Business Review*; Goodman and Newman (2003), *Quality Progress* 36(1), pp. 51-55, for the TARP studies; Keiningham, Vavra, Aksoy and Wallard (2005), *Loyalty Myths*; Kotler, for the list of figures.
