# %% [markdown] lang="fr"
# # Ce que disent les documents et ce que nous enseignons
#
# Pour qui enseigne. Le cours vient de cinq documents francophones ; ils glissent par endroits, ou se séparent de la littérature. Voici chaque écart : l'endroit, ce qui s'y lit, ce que nous enseignons à la place et pourquoi. Un étudiant n'en a pas besoin : les leçons gardent les écarts qui apprennent quelque chose.
#
# Les documents : 000, Marketing relationnel (École supérieure de technologie, 2011) ; 001, Fondements du CRM (H. Belmaati) ; 002, Marketing direct (Université de Picardie Jules Verne) ; 003, Marketing one to one et portefeuille de clients ; 004, GRC dans les services (S. Fdida). « 003:570 » est la ligne 570 du quatrième, dans son texte. Ce que le cahier traite de chacun, point par point, est dans `docs/coverage.md`.
#
# *English readers: [the annex in English](../en/annex.ipynb). [Le bureau de l'enseignant](teacher.ipynb) est à côté.*

# %% [markdown] lang="en"
# # What the documents say and what we teach
#
# For whoever teaches. The course comes from five documents in French; they slip in places, or part from the literature. Here is every difference: the place, what it reads, what we teach instead and why. A student does not need it: the lessons keep those differences that teach something.
#
# The documents: 000, relationship marketing (École supérieure de technologie, 2011); 001, foundations of CRM (H. Belmaati); 002, direct marketing (Université de Picardie Jules Verne); 003, one-to-one marketing and the customer portfolio; 004, CRM in services (S. Fdida). “003:570” is line 570 of the fourth, in its text. What the workbook treats of each, point by point, stands in `docs/coverage.md`.
#
# *Lecteurs francophones : [l'annexe en français](../fr/annex.ipynb). [The teacher's desk](teacher.ipynb) is next door.*

# %% [markdown] lang="fr"
# ## Compter le portefeuille (chapitres 2 et 3)
#
# Les deux exercices de vingt clients sont repris au nombre près.
#
# | où | ce qui s'y lit | ce que nous enseignons, et pourquoi |
# | :--- | :--- | :--- |
# | 003:291 | 20 % des clients font 80 % du chiffre d'affaires, « et inversement » | Les 80 % restants font les 20 % restants : la même mesure, lue par l'autre bout. Autre chose, et mesuré à part : combien de clients pour 80 %. |
# | 003:295, 359 | une « symétrie » 20/80, 10/60, 30/30, donnée pour un ordre de grandeur | L'ordre de grandeur, oui ; la symétrie, non : ce sont deux parts de deux totaux différents, et qu'elles fassent 100 est un hasard. Nous donnons toujours la paire (part des clients, part du chiffre d'affaires) et le nom de la convention : d'autres manuels coupent à 20/30/50. |
# | 003:124 | la « loi » de Pareto | Un ordre de grandeur. Pareto étudiait des revenus ; Juran a donné son nom au principe, puis s'en est dédit (1975). Sur des entreprises réelles, McCarthy et Winer (2019) mesurent 67 % en moyenne. |
# | 003:286 | un seul critère, le chiffre d'affaires, pour un but qui est la rentabilité | Le chiffre d'affaires n'est pas le profit : le classement par la marge est un autre, et quelques clients en reprennent une part. |
# | 003:297-453 | la première table tombe juste (80,0 %), la seconde non (31,5 et 8,5 %) | La première est construite pour cela. Sur deux jeux de données publics, nous trouvons 67 et 75 %. |
# | 003:138-140 | plus on investit chez un client, plus il rapporte ; deux matrices le démontreraient | Les matrices rangent des clients, elles ne démontrent aucun effet : il y faudrait un essai. Ce qui paie, c'est le dirham suivant, là où il change quelque chose. |
# | 003:244 | tous les clients sont des rois, mais certains sont à écarter | La même courtoisie pour tous, pas le même budget. |
# | 003:153, 170 | « FIOCA », écrit comme un sigle ; une seule étape | Renato Fiocca (1982), qui en propose deux : tous les comptes, puis les comptes clés. Le 17 imprimé derrière est un numéro de diapositive. |
# | 003:158-196 | une même case remplie chez Fiocca et chez Dubinsky et Ingram ; la colonne ne se lit plus | La bonne case est en haut à gauche chez Fiocca (relation facile), en haut à droite chez les autres. Les conseils des autres cases sont de nous. |
# | 003:498-566 | fréquence d'achat et capacité de production échangées entre la liste et les tables | Nous suivons la liste : la fréquence est un comportement, la capacité un potentiel. L'échange fait passer un client de l'autre côté du plan (3,8 et 2,9). |
# | 003:510 | « difficulté des conditions commerciales », où 5 veut dire excellent | Un 5 doit vouloir dire : conditions faciles. Nous écrivons le sens d'un 5 à côté du critère. |
# | 003:529, 566 | un 43 et un 45 derrière la formule du score | Des numéros de diapositives, pas des exposants. |
# | 003:570 | d = 1/2√n | d = ½·√n, n en pourcentage, d un diamètre : l'aire est alors proportionnelle à la part. L'autre lecture rapetisse les gros clients. |
# | 003:773 | un cercle proportionnel au chiffre d'affaires | L'aire, non le diamètre, qui exagérerait ; c'est aussi ce que donne d = ½·√n. |
# | 003:574-610 | un plan de 0 à 5 ; des axes dont le bon côté change | Une note va de 1 à 5, donc un score aussi. Et l'on lit les axes avant de dire qu'en haut à droite est le mieux. |

# %% [markdown] lang="en"
# ## Counting the portfolio (chapters 2 and 3)
#
# Both exercises on twenty customers are kept, number for number.
#
# | where | what it reads | what we teach, and why |
# | :--- | :--- | :--- |
# | 003:291 | 20% of customers make 80% of revenue, “and conversely” | The remaining 80% make the remaining 20%: the same measure from the other end. Something else, measured apart: how many customers make 80%. |
# | 003:295, 359 | a “symmetry” 20/80, 10/60, 30/30, given as an order of magnitude | An order of magnitude, yes; a symmetry, no: these are two shares of two different totals, and that they make 100 is chance. We always give the pair (share of customers, share of revenue) and name the convention: other handbooks cut at 20/30/50. |
# | 003:124 | Pareto's “law” | An order of magnitude. Pareto studied incomes; Juran named the principle after him, and later took it back (1975). In real firms McCarthy and Winer (2019) measure 67% on average. |
# | 003:286 | a single criterion, revenue, for an aim that is profitability | Revenue is not profit: the ranking by margin is another, and some customers take part of it back. |
# | 003:297-453 | the first table comes out even (80.0%), the second does not (31.5 and 8.5%) | The first is made for it. On two public data sets we find 67 and 75%. |
# | 003:138-140 | the more one invests in a customer, the more that customer brings in; two matrices are said to demonstrate it | The matrices sort customers, they demonstrate no effect: that takes a trial. What pays is the next dirham, where it changes something. |
# | 003:244 | all customers are kings, yet some are to be dropped | The same courtesy for all, not the same budget. |
# | 003:153, 170 | “FIOCA”, written as if its letters stood for something; one step | Renato Fiocca (1982), who proposes two: all accounts, then key accounts. The 17 printed after it is the number of a slide. |
# | 003:158-196 | one cell filled in Fiocca's and in Dubinsky and Ingram's matrices; the column can no longer be read | The good cell is top left in Fiocca's (an easy relationship), top right in the others'. The advice for the other cells is ours. |
# | 003:498-566 | purchase frequency and production capacity exchanged between the list and the tables | We follow the list: frequency is behaviour, capacity is potential. The exchange sends a customer to the other side of the plane (3.8 and 2.9). |
# | 003:510 | “difficulty of the trading terms”, where 5 means excellent | A 5 must mean that terms are easy. We write what a 5 means beside the criterion. |
# | 003:529, 566 | a 43 and a 45 after the formula of the score | Numbers of slides, not exponents. |
# | 003:570 | d = 1/2√n | d = ½·√n, n in per cent, d a diameter: the area is then in proportion to the share. The other reading makes large customers small. |
# | 003:773 | a circle in proportion to revenue | The area, not the diameter, which would exaggerate; d = ½·√n gives the same. |
# | 003:574-610 | a plane from 0 to 5; axes whose good side changes | A mark goes from 1 to 5, and so does a score. And axes are read before anybody says that top right is best. |

# %% [markdown] lang="fr"
# ## Noter les clients (chapitre 4)
#
# | où | ce qui s'y lit | ce que nous enseignons, et pourquoi |
# | :--- | :--- | :--- |
# | 003:643 | le R de RFM est une somme de ventes | Le temps depuis le dernier achat. La somme donnerait deux fois le même critère, et presque l'ordre inverse sur cinq clients. |
# | 003:643-656 | F est un taux dans RFM, un délai dans FRAT | Fréquence : un nombre de commandes. Le F de FRAT s'appelle intervalle moyen ; il manque pour un seul achat, et grand, il est mauvais signe. |
# | 003:656 | le R de FRAT, dit récence, puis ancienneté, va de la première à la dernière commande | Trois durées, trois noms : depuis le dernier achat, du premier au dernier, depuis le premier. |
# | 003:658 | A : dernière commande / moyenne des commandes | La barre peut dire « divisé par » ou « ou ». Nous donnons les deux montants et leur rapport. |
# | 003:660 | T : stratégique ou tactique, sans définition | Ailleurs, T est le type de produit ou de paiement. Nous disons stratégique ce qui engage pour des années, tactique ce qui se refait. |
# | 003:653 | FRAT commence par F, RFM par R | Un moyen de les retenir, pas un ordre d'importance ; lequel prédit le mieux se mesure. |
# | 003:672-673 | appétence : « capacité de l'entreprise » à acquérir l'offre | Lisez : du client. Puis le sens courant : une probabilité d'acheter, apprise sur des réponses. |
# | 002:89-93 | un exercice chiffré, dans un « document 3 » | Il n'est pas dans les notes ; nos nombres en tiennent lieu, et sont dits inventés. |

# %% [markdown] lang="en"
# ## Scoring customers (chapter 4)
#
# | where | what it reads | what we teach, and why |
# | :--- | :--- | :--- |
# | 003:643 | the R of RFM is a sum of sales | The time since the last purchase. The sum would give the same criterion twice, and nearly the opposite order on five customers. |
# | 003:643-656 | F is a rate in RFM, a delay in FRAT | Frequency: a number of orders. FRAT's F is called mean interval; it is missing for a single purchase, and a large one is a bad sign. |
# | 003:656 | FRAT's R, called recency, then tenure, runs from the first order to the last | Three durations, three names: since the last purchase, from first to last, since the first. |
# | 003:658 | A: last order / mean of orders | The slash may say “divided by” or “or”. We give both amounts and their ratio. |
# | 003:660 | T: strategic or tactical, without a definition | Elsewhere T is the type of product or payment. We call strategic what binds for years, tactical what is made again. |
# | 003:653 | FRAT begins with F, RFM with R | An aid to memory, no order of importance; which predicts best is measured. |
# | 003:672-673 | appetence: “capacity of the firm” to acquire the offer | Read: of the customer. Then the usual sense: a probability of buying, learnt from responses. |
# | 002:89-93 | a numerical exercise, in a “document 3” | It is not in the notes; our numbers stand in for it, and are said to be invented. |

# %% [markdown] lang="fr"
# ## TCC et RADAR (chapitre 5)
#
# | où | ce qui s'y lit | ce que nous enseignons, et pourquoi |
# | :--- | :--- | :--- |
# | 003:722-755 | cinq clients dont les signes grecs changent entre trois diapositives ; la question porte sur ∫, la réponse sur λ | C1 à C5. Les nombres sont les mêmes : un caractère de police mal lu. Le signe ∫, qui est celui de la question imprimée, ne peut pas être lu comme une réponse. |
# | 003:710-712 | trois dénominateurs pour le même taux | Tous les achats du client, les nôtres compris : 30/160 = 18,75 %, la réponse imprimée. Sans les nôtres, on trouverait 23,08 %. |
# | 003:690, 696 | réactiver de « nouveaux » clients ; des « offres hoc » | D'anciens clients ; des offres ad hoc (RADAR : Van Laethem et Body, 2004). |
# | 003:681-698 | deux R et deux A dans un sigle | Cinq noms entiers : un dictionnaire par lettre n'en garderait que trois. |
# | 003:763 | un seuil de valeur, sans chiffre | 15 et 80 %, l'exemple des auteurs de la méthode ; ils se déplacent. |
# | 003:783 | taux de régression, taux d'équipement, sans définition | Le chapitre 5 calcule les deux lectures de chacun et nomme celle qu'il emploie. |

# %% [markdown] lang="en"
# ## Share of wallet and RADAR (chapter 5)
#
# | where | what it reads | what we teach, and why |
# | :--- | :--- | :--- |
# | 003:722-755 | five customers whose Greek signs change between three slides; the question is on ∫, the answer on λ | C1 to C5. The numbers are the same: a font's character, badly read. The sign ∫, which the printed question has, cannot be read as an answer. |
# | 003:710-712 | three denominators for the same rate | All that the customer buys, our sales included: 30/160 = 18.75%, the printed answer. Without ours one would find 23.08%. |
# | 003:690, 696 | reactivate “new” customers; “hoc offers” | Former customers; ad hoc offers (RADAR: Van Laethem and Body, 2004). |
# | 003:681-698 | two Rs and two As in one acronym | Five full names: a dictionary by letter would keep three of them. |
# | 003:763 | a threshold of value, without a figure | 15 and 80%, the example of the method's authors; they can be moved. |
# | 003:783 | decline rate and equipment rate, without a definition | Chapter 5 computes both readings of each and names the one that it uses. |

# %% [markdown] lang="fr"
# ## Les indicateurs d'une campagne (chapitre 6)
#
# | où | ce qui s'y lit | ce que nous enseignons, et pourquoi |
# | :--- | :--- | :--- |
# | 003:929 | un « coût » de transformation, commandes / réponses | Un taux : il n'y a pas d'argent dedans. |
# | 003:930 | coût d'acquisition du client, coût / commandes | C'est un coût par commande. Il n'est celui d'un nouveau client que si chaque commande en est la première. |
# | 003:931 | point mort : coût / marge par commande | Un nombre de commandes, arrondi au-dessus : à 83, l'opération perd encore. |
# | 003:924 | « messages émis » pour base | Émis, reçus ou ouverts ; clients ou appels : chaque taux dit son dénominateur. |

# %% [markdown] lang="en"
# ## The indicators of a campaign (chapter 6)
#
# | where | what it reads | what we teach, and why |
# | :--- | :--- | :--- |
# | 003:929 | a “cost” of conversion, orders / responses | A rate: there is no money in it. |
# | 003:930 | cost of acquiring the customer, cost / orders | That is a cost per order. It is that of a new customer only where each order is a first one. |
# | 003:931 | break-even: cost / margin per order | A number of orders, rounded up: at 83 the operation still loses. |
# | 003:924 | “messages sent” as a base | Sent, delivered or opened; customers or calls: each rate says its denominator. |

# %% [markdown] lang="fr"
# ## La valeur d'un client (chapitre 7)
#
# | où | ce qui s'y lit | ce que nous enseignons, et pourquoi |
# | :--- | :--- | :--- |
# | 004:52-58 | valeur à vie : une somme de profits, sans actualisation ni départs | C'est le cas d'une fidélité certaine et d'un taux nul. Nous le gardons comme cas, et nommons le moment de la première marge. |
# | 004:60-70 | Reinartz et Kumar : « valeur actualisée et cumulée » en abscisse | Leur axe est la durée de la relation (2002). L'étiquette des notes contredirait leurs propres cases. |
# | 004:78 | attrition : perdus / « nombre total de clients » | Les clients du début de période. Et 2 % par mois font 21,5 % par an, non 24. |
# | 000:3 | 5 % de fidélité de plus, 50 % de profit de plus en moyenne | Reichheld et Sasser (1990) comptent cinq points de départs en moins, et de 25 à 85 % selon le cas. Calculé : cinq points de 90 à 95 % font 40,7 %, cinq pour cent de départs en moins 3,1 %. |
# | 000:3 | un client gagne en rentabilité avec les années | Reinartz et Kumar n'en trouvent pas la preuve dans quatre entreprises : à vérifier chez soi. |

# %% [markdown] lang="en"
# ## The value of a customer (chapter 7)
#
# | where | what it reads | what we teach, and why |
# | :--- | :--- | :--- |
# | 004:52-58 | lifetime value: a sum of profits, without discounting or departures | That is the case of certain loyalty and no discount. We keep it as a case, and name the moment of the first margin. |
# | 004:60-70 | Reinartz and Kumar: “discounted and cumulated value” on the horizontal axis | Their axis is the length of the relationship (2002). The label in the notes would contradict its own cells. |
# | 004:78 | churn: lost / “total number of customers” | The customers at the start of the period. And 2% a month makes 21.5% a year, not 24. |
# | 000:3 | 5% more loyalty, 50% more profit on average | Reichheld and Sasser (1990) count five points fewer departures, and of 25 to 85% by case. Computed: five points from 90 to 95% make 40.7%, five per cent fewer departures 3.1%. |
# | 000:3 | a customer becomes more profitable with the years | Reinartz and Kumar find no proof of it in four firms: check it in your own. |

# %% [markdown] lang="fr"
# ## Des phrases qui circulent (chapitres 1, 7 et 8)
#
# Chacune a une histoire ; aucune n'est une loi.
#
# | où | ce qui s'y lit | ce que nous enseignons, et pourquoi |
# | :--- | :--- | :--- |
# | 000:3, 001:2, 002:103 | conquérir coûte cinq fois plus, beaucoup plus, cinq à sept fois | Trois valeurs, aucune preuve générale : un rapport à calculer dans ses comptes, dont le dénominateur suppose que le client gardé serait parti. |
# | 000:3 | une entreprise perd 10 % de ses clients par an | L'une des quatre phrases que donne le manuel de Kotler, qui dit de 10 à 30 %. |
# | 000:3 | 10 % des mécontents le disent | Cela dépend de l'enjeu : l'étude TARP compte 31 % de silencieux pour une perte moyenne de 142 dollars, et 3 % de plaintes pour un petit ennui. |
# | 003:118 | un content en parle à 1 à 3 personnes, un mécontent à 10 au moins | Une estimation ancienne, que chacun cite autrement (de 8 à 20) : deux nombres à faire bouger. |
# | 001:2 | un client est sollicité huit fois sur dix ; plus de 60 % partent à la première difficulté | Sans source. Le chapitre 8 mesure le second chiffre ; le premier n'est pas repris comme un fait. |
# | 000:3 | « un client perdu est en effet une cause perdue » | Une négation s'est perdue : le titre de la règle dit de les reconquérir. |

# %% [markdown] lang="en"
# ## Sentences that go around (chapters 1, 7 and 8)
#
# Each has a history; none is a law.
#
# | where | what it reads | what we teach, and why |
# | :--- | :--- | :--- |
# | 000:3, 001:2, 002:103 | winning costs five times more, much more, five to seven times | Three values, no general evidence: a ratio to compute in your own books, whose denominator assumes that the customer kept would have left. |
# | 000:3 | a firm loses 10% of its customers a year | One of four sentences in Kotler's handbook, which says 10 to 30%. |
# | 000:3 | 10% of the unhappy say so | It depends on what is at stake: the TARP study counts 31% silent at an average loss of 142 dollars, and 3% complaining about a small trouble. |
# | 003:118 | a happy customer tells 1 to 3 people, an unhappy one at least 10 | An old estimate, which everybody quotes differently (8 to 20): two numbers to move. |
# | 001:2 | a customer is courted eight times of ten; more than 60% leave at the first difficulty | Without a source. Chapter 8 measures the second figure; the first is not repeated as a fact. |
# | 000:3 | “a lost customer is indeed a lost cause” | A negation got lost: the title of the rule says to win them back. |

# %% [markdown] lang="fr"
# ## Les mots, les listes, le droit (chapitre 1)
#
# | où | ce qui s'y lit | ce que nous enseignons, et pourquoi |
# | :--- | :--- | :--- |
# | 000:3, 001:2, 004:88-150 | trois listes d'étapes : cinq, quatre, et cinq dont la numérotation recommence | Une table de correspondances ; aucune n'est la vraie, et chaque question nomme la sienne. |
# | 001:2 | quatre objectifs, sans auteur | IDIC, de Peppers et Rogers : identifier, différencier, interagir, personnaliser. |
# | 001:2 | « acteurs du CRM » : leaders, visionnaires, acteurs de niche, challengers | Les cases où Gartner range des éditeurs de logiciels, à une date donnée. |
# | 001:2 | computer integrated telephony | Couplage téléphonie-informatique (CTI). |
# | 002:75 | un progiciel défini comme un ERP | L'ERP est une sorte de progiciel. |
# | 002:21 | la personnalisation de masse est « différente » de la personnalisation ; un consommateur « incessible » | La première assemble des modules en série, la seconde part d'un client connu ; lisez « insaisissable ». |
# | 002:47-63 | quatre axes annoncés, deux expliqués | Les quatre sont enseignés ; les textes 000 et 001 sont aussi coupés à la fin, et complétés par la littérature. |
# | 002:99 | le permission marketing « inventé en 2000 » | Le livre de Seth Godin est du 6 mai 1999. |
# | 002:101 | la loi du 21 juin 2004 instaure opt-in et opt-out | L'accord préalable des personnes, avec une exception pour les clients ; puis le RGPD, et la loi marocaine 09-08. Ce n'est pas un conseil juridique. |
# | 003:46 | « CODEFI », sans explication | Aucune source n'en donne le sens : nous ne devinons pas. |
# | 004:294 | « Ivens et Ulrike (2003) » | Björn Ivens et Ulrike Mayrhofer, Décisions Marketing 31. |

# %% [markdown] lang="en"
# ## Words, lists and law (chapter 1)
#
# | where | what it reads | what we teach, and why |
# | :--- | :--- | :--- |
# | 000:3, 001:2, 004:88-150 | three lists of steps: five, four, and five whose numbers start over | One table of correspondences; none is the true one, and each question names its own. |
# | 001:2 | four aims, without an author | IDIC, by Peppers and Rogers: identify, differentiate, interact, customise. |
# | 001:2 | “actors of CRM”: leaders, visionaries, niche players, challengers | The boxes in which Gartner ranks software vendors, at a given date. |
# | 001:2 | computer integrated telephony | Computer-telephony integration (CTI). |
# | 002:75 | packaged software defined as an ERP | An ERP is one kind of packaged software. |
# | 002:21 | mass customisation is “different” from personalisation; a consumer “incessible” | The former puts modules together in series, the latter starts from a customer already known; read “elusive”. |
# | 002:47-63 | four axes announced, two explained | All four are taught; texts 000 and 001 are cut at the end, too, and completed from the literature. |
# | 002:99 | permission marketing “invented in 2000” | Seth Godin's book came out on 6 May 1999. |
# | 002:101 | the law of 21 June 2004 brings in opt-in and opt-out | Prior consent of persons, with an exception for customers; then the GDPR, and Moroccan law 09-08. This is no legal advice. |
# | 003:46 | “CODEFI”, unexplained | No source gives its meaning: we do not guess. |
# | 004:294 | “Ivens and Ulrike (2003)” | Björn Ivens and Ulrike Mayrhofer, Décisions Marketing 31. |

# %% [markdown] lang="fr"
# ## Ce qui est de nous
#
# Ce que l'on pourrait croire du cours, et qui n'y est pas.
#
# | où | ce qui s'y lit | ce que nous enseignons, et pourquoi |
# | :--- | :--- | :--- |
# | 003:515-566 | des tables de notes dont les colonnes sont vides | Toutes les notes de 1 à 5 sont inventées, comme les parts de chiffre d'affaires du plan. La liste des critères n'a pas de coefficients : ce sont ceux des tables. |
# | 003:924-931 | sept indicateurs, sans un nombre | L'exemple (50 000, 10 000, 400, 100, 180 000, 600) est de nous. |
# | 004:52-58 | une formule, sans plan à calculer | Le plan de clientèle du chapitre 7 est de nous. |
# | 003:783-787 | cinq questions, sans données | Leurs tables sont inventées, et datées de notre entreprise. |
# | – | Tamaris, ses clients, la laiterie, les enquêtes et les essais | Une entreprise simulée ; ce que nous en savons est écrit dans docs/world.md. |

# %% [markdown] lang="en"
# ## What is ours
#
# What one might believe to be the course's, and is not there.
#
# | where | what it reads | what we teach, and why |
# | :--- | :--- | :--- |
# | 003:515-566 | tables of marks whose columns are empty | All marks from 1 to 5 are invented, and so are the shares of revenue in the plane. The list of criteria has no coefficients: they are those of the tables. |
# | 003:924-931 | seven indicators, without a number | The example (50,000; 10,000; 400; 100; 180,000; 600) is ours. |
# | 004:52-58 | a formula, without a plan to work out | The customer plan of chapter 7 is ours. |
# | 003:783-787 | five questions, without data | Their tables are invented, and belong to our firm. |
# | – | Tamaris, its customers, the dairy, the surveys and the trials | A simulated firm; what we know of it is written in docs/world.md. |
