# %% [markdown] lang="fr" card="what_crm_is" kind="definition"
# Le CRM est-il un logiciel ? Dites en une phrase ce qu'il est.
#
# C'est le processus par lequel toute une entreprise apprend à connaître ses clients et s'en sert pour mieux les servir ; le logiciel le facilite.
#
# → Le CRM est un processus : cinq étapes, et la cinquième ramène à la première

# %% [markdown] lang="en" card="what_crm_is" kind="definition"
# Is CRM a piece of software? Say in one sentence what it is.
#
# It is the process by which a whole firm learns to know its customers and uses it to serve them better; software makes it easier.
#
# → CRM is a process: five steps, and the fifth leads back to the first

# %% [markdown] lang="fr" card="dual_value" kind="definition"
# La valeur d'une relation est double : pour qui ?
#
# Pour le client, ce qu'il y gagne ; pour l'entreprise, ce qu'elle gagne de lui (Payne et Frow, 2005).
#
# → Le CRM est un processus : cinq étapes, et la cinquième ramène à la première

# %% [markdown] lang="en" card="dual_value" kind="definition"
# The value of a relationship is dual: for whom?
#
# For the customer, what is gained by it; for the firm, what it gains from the customer (Payne and Frow, 2005).
#
# → CRM is a process: five steps, and the fifth leads back to the first

# %% [markdown] lang="fr" card="five_steps" kind="method"
# Quelles sont les cinq étapes du processus, dans l'ordre du cours ?
#
# Identifier, segmenter, adapter, échanger, évaluer. La cinquième enrichit la base, et ramène à la première.
#
# → Le CRM est un processus : cinq étapes, et la cinquième ramène à la première

# %% [markdown] lang="en" card="five_steps" kind="method"
# What are the five steps of the process, in the course's order?
#
# Identify, segment, adapt, exchange, evaluate. The fifth enriches the database and leads back to the first.
#
# → CRM is a process: five steps, and the fifth leads back to the first

# %% [markdown] lang="fr" card="idic" kind="definition"
# Que veut dire IDIC, et quelle étape du cours n'y a pas de lettre ?
#
# *Identify, Differentiate, Interact, Customize* (Peppers et Rogers). L'évaluation n'y a pas de lettre.
#
# → Le CRM est un processus : cinq étapes, et la cinquième ramène à la première

# %% [markdown] lang="en" card="idic" kind="definition"
# What does IDIC stand for, and which step of the course has no letter in it?
#
# *Identify, Differentiate, Interact, Customize* (Peppers and Rogers). Evaluation has no letter in it.
#
# → CRM is a process: five steps, and the fifth leads back to the first

# %% [markdown] lang="fr" card="back_office" kind="definition"
# La facturation se trompe, le comptoir s'excuse. De quel bureau vient la faute, et lequel la paie ?
#
# Du back-office, que le client ne voit pas ; le front-office la paie, parce que c'est lui que le client voit.
#
# → Sept contacts, quatre canaux, et personne qui les ait tous vus

# %% [markdown] lang="en" card="back_office" kind="definition"
# Invoicing makes a mistake, the counter apologises. Which office made it, and which one pays?
#
# The back office, which the customer does not see; the front office pays, because it is the one the customer sees.
#
# → Seven contacts, four channels, and nobody who has seen them all

# %% [markdown] lang="fr" card="new_by_record" kind="error"
# « 17 % de nos ventes viennent de nouveaux clients », dit le fichier. Quelles deux erreurs peuvent gonfler ce chiffre ?
#
# Compter des fiches au lieu de clients, et tenir pour nouveau qui n'avait pas acheté l'an dernier mais avant.
#
# → Identifier : une fiche n'est pas un client

# %% [markdown] lang="en" card="new_by_record" kind="error"
# “17% of our sales come from new customers”, says the file. Which two mistakes may inflate this figure?
#
# Counting records in place of customers, and taking for new whoever bought not last year but before.
#
# → Identify: a record is not a customer

# %% [markdown] lang="fr" card="same_phone" kind="error"
# Deux fiches ont le même téléphone. Pourquoi ne pas les réunir d'office ?
#
# Une famille ou un standard partagent une ligne. Il faut un second signe, le nom par exemple.
#
# → Identifier : une fiche n'est pas un client

# %% [markdown] lang="en" card="same_phone" kind="error"
# Two records have the same telephone. Why not join them at once?
#
# A family or a switchboard share a line. A second sign is needed, the name for instance.
#
# → Identify: a record is not a customer

# %% [markdown] lang="fr" card="join_loses" kind="error"
# Une jointure avec la table des clients fait baisser le total des ventes. Où est passé l'argent ?
#
# Dans les ventes sans client, celles du comptoir : la jointure les perd sans un mot. Comparez toujours le total avant et après.
#
# → Identifier : une fiche n'est pas un client

# %% [markdown] lang="en" card="join_loses" kind="error"
# A join with the customers' table lowers total sales. Where did the money go?
#
# Into sales without a customer, those at the counter: the join loses them without a word. Always compare the total before and after.
#
# → Identify: a record is not a customer

# %% [markdown] lang="fr" card="micro_segment" kind="definition"
# Qu'est-ce qui distingue un segment, un micro-segment et un individu ?
#
# Une condition, plusieurs croisées, une seule entreprise. Plus l'offre est juste, moins elle sert de fois.
#
# → Segmenter : du secteur à une seule laiterie

# %% [markdown] lang="en" card="micro_segment" kind="definition"
# What tells a segment, a micro-segment and an individual apart?
#
# One condition, several crossed, a single firm. The better an offer fits, the fewer it serves.
#
# → Segment: from a sector to a single dairy

# %% [markdown] lang="fr" card="mass_customisation" kind="definition"
# Qu'est-ce qui distingue la personnalisation de masse de la personnalisation ?
#
# La première fabrique en série des modules que chacun assemble ; la seconde part d'un client que l'on connaît, et assemble pour lui.
#
# → Adapter : plus l'offre est juste, moins elle sert de fois

# %% [markdown] lang="en" card="mass_customisation" kind="definition"
# What sets mass customisation apart from personalisation?
#
# The first makes modules in series, which each customer assembles; the second starts from a customer one knows, and assembles for that customer.
#
# → Adapt: the better an offer fits, the fewer it serves

# %% [markdown] lang="fr" card="contacts_and_channels" kind="denominator"
# Un client a pris contact cinq fois, toujours par téléphone. Combien de canaux, et qu'aurait-on compté de travers ?
#
# Un seul. Compter les contacts au lieu des canaux *différents* en aurait donné cinq.
#
# → Échanger : répondre, relancer, ou se taire

# %% [markdown] lang="en" card="contacts_and_channels" kind="denominator"
# A customer made contact five times, always by telephone. How many channels, and what would have been miscounted?
#
# One. Counting contacts in place of *different* channels would have given five.
#
# → Interact: answer, follow up, or keep quiet

# %% [markdown] lang="fr" card="similar_product" kind="method"
# À quelles conditions peut-on écrire à un client sans accord préalable ?
#
# Il a donné lui-même son adresse lors d'une vente, le produit est analogue, et le refus lui est offert, alors et dans chaque message. Un refus l'emporte.
#
# → Échanger : répondre, relancer, ou se taire

# %% [markdown] lang="en" card="similar_product" kind="method"
# Under which conditions may one write to a customer without prior agreement?
#
# The address was given by that person on the occasion of a sale, the product is similar, and refusing is offered, then and in every message. A refusal wins.
#
# → Interact: answer, follow up, or keep quiet

# %% [markdown] lang="fr" card="mean_of_the_solved" kind="error"
# « Nous réglons les réclamations en 10 jours en moyenne. » Qui manque dans cette moyenne ?
#
# Celles que personne n'a réglées : elles n'ont pas de durée, et elles attendent encore. Dites leur nombre à côté de la moyenne.
#
# → Évaluer : ce que l'on n'a pas réglé n'a pas de durée

# %% [markdown] lang="en" card="mean_of_the_solved" kind="error"
# “We settle complaints in 10 days on average.” Who is missing from that mean?
#
# Those that nobody settled: they have no duration, and they are still waiting. State their number beside the mean.
#
# → Evaluate: what is not settled has no duration

# %% [markdown] lang="fr" card="inter_type" kind="definition"
# Un client arrose par gravité au lieu d'acheter une pompe. Quelle concurrence est-ce, et pourquoi échappe-t-elle au regard ?
#
# La concurrence inter-type : le même besoin satisfait autrement. Aucun rival connu ne gagne la commande, donc personne ne la voit partir.
#
# → Conquérir : vingt noms, vingt visites

# %% [markdown] lang="en" card="inter_type" kind="definition"
# A customer waters by gravity instead of buying a pump. Which competition is it, and why is it overlooked?
#
# Inter-type competition: the same need met in another way. No known rival wins the order, so nobody sees it go.
#
# → Winning customers: twenty names, twenty visits

# %% [markdown] lang="fr" card="worth_of_a_visit" kind="method"
# Vingt prospects, vingt visites : par quel nombre les classer ?
#
# Potentiel × chance ÷ visites nécessaires, une fois les insolvables écartés : ce que l'on peut attendre de chaque visite.
#
# → Conquérir : vingt noms, vingt visites

# %% [markdown] lang="en" card="worth_of_a_visit" kind="method"
# Twenty prospects, twenty visits: by which number are they ranked?
#
# Potential × chance ÷ visits needed, once the insolvent are set aside: what may be expected of each visit.
#
# → Winning customers: twenty names, twenty visits

# %% [markdown] lang="fr" card="step_rate" kind="denominator"
# Un taux de passage de l'échelle se rapporte à quel effectif ?
#
# À l'échelon d'avant, à ceux qui pouvaient monter. Rapporté au départ, il ne peut que descendre et ne dit pas où agir.
#
# → L'échelle : mille dirhams, à quel passage ?

# %% [markdown] lang="en" card="step_rate" kind="denominator"
# A step rate of the ladder is a share of which number of people?
#
# Of the rung before, those who could climb. As a share of the start it can only fall, and does not say where to act.
#
# → The ladder: a thousand dirhams, at which step?

# %% [markdown] lang="fr" card="thousand_dirhams" kind="method"
# Mille dirhams à mettre sur un seul passage de l'échelle : comment choisir ?
#
# Par le prix d'une personne arrivée au bout : coût d'une personne de plus ÷ produit des taux qui lui restent. Le plus étroit n'est pas toujours le meilleur.
#
# → L'échelle : mille dirhams, à quel passage ?

# %% [markdown] lang="en" card="thousand_dirhams" kind="method"
# A thousand dirhams for one step of the ladder: how does one choose?
#
# By the price of a person who reaches the end: cost of one more person ÷ product of the rates still ahead. The narrowest is not always the best.
#
# → The ladder: a thousand dirhams, at which step?

# %% [markdown] lang="fr" card="same_time" kind="error"
# 80 % des acheteurs ont racheté. Pourquoi ce taux trompe-t-il ?
#
# Les derniers venus n'ont pas encore pu revenir. On suit une cohorte, et on laisse à tous le même temps.
#
# → L'échelle : mille dirhams, à quel passage ?

# %% [markdown] lang="en" card="same_time" kind="error"
# 80% of buyers bought again. Why does this rate mislead?
#
# The last to come have not been able to return yet. One follows a cohort, and leaves everybody the same time.
#
# → The ladder: a thousand dirhams, at which step?

# %% [markdown] lang="fr" card="four_sorts" kind="method"
# « Que faut-il faire aujourd'hui ? », « d'où viennent nos ventes ? », « que sait-on de lui, tous canaux réunis ? » : quelles sortes de CRM répondent ?
#
# L'opérationnel, l'analytique, le collaboratif. La quatrième sorte, géographique, demande où sont les clients.
#
# → 7 h 40 : ce que Tamaris répond

# %% [markdown] lang="en" card="four_sorts" kind="method"
# “What must be done today?”, “where do our sales come from?”, “what do we know of this customer, over all channels?”: which sorts of CRM answer?
#
# The operational, the analytical, the collaborative. The fourth sort, geographical, asks where the customers are.
#
# → 7.40 a.m.: what Tamaris answers
